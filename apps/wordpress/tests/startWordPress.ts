import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packaged = "/usr/share/wordpress";
const site = fileURLToPath(new URL("../site", import.meta.url));

export interface WordPress {
  address: string;
  /** Folder of its files. */
  folder: string;
  /** Of both `administrator` and `author`. */
  password: string;
  /** Publishes a post, and gives its address. */
  createPost(post: { as: "administrator" | "author"; content: string }): Promise<string>;
  close(): Promise<void>;
}

export interface WordPressOptions {
  /** The port of the server that publishes figures, which WordPress may ask. */
  publisherPort: number;
  /** Files to copy into its folder, by their place in it. */
  files: Readonly<Record<string, string>>;
}

/** Debian's WordPress with a database, files and ports of its own; `close` leaves nothing of it. */
export async function startWordPress(options: WordPressOptions): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), "impact-wordpress-"));
  const [data, socket, files] = ["data", "socket", "files"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const started: ChildProcess[] = [];
  const close = async () => {
    await Promise.all(started.reverse().map(ended));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await cp(packaged, files, { recursive: true, dereference: true, filter: isReadable });
    await mkdir(join(files, "wp-content/mu-plugins"), { recursive: true });
    for (const [place, source] of Object.entries({
      "wp-config.php": join(site, "wp-config.php"),
      "install.php": join(site, "install.php"),
      "create-post.php": join(site, "create-post.php"),
      "wp-content/mu-plugins/allow-this-machine.php": join(site, "allow-this-machine.php"),
      ...options.files,
    })) {
      await cp(source, join(files, place), { recursive: true });
    }

    const user = `--user=${userInfo().username}`;
    await finished("mariadb-install-db", [
      user,
      `--datadir=${data}`,
      "--auth-root-authentication-method=normal",
    ]);
    started.push(
      spawn(
        "mariadbd",
        ["--no-defaults", user, `--datadir=${data}`, `--socket=${socket}`, "--skip-networking"],
        {
          stdio: "ignore",
          detached: true,
        },
      ),
    );
    await again(() =>
      finished("mariadb", [
        "--no-defaults",
        `--socket=${socket}`,
        "--user=root",
        "--execute=CREATE DATABASE wordpress",
      ]),
    );

    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const password = randomUUID();
    const env = {
      ...process.env,
      WORDPRESS_ADDRESS: address,
      WORDPRESS_SOCKET: socket,
      WORDPRESS_PASSWORD: password,
      PUBLISHER_PORT: `${options.publisherPort}`,
      // A page of WordPress asks its own server for more.
      PHP_CLI_SERVER_WORKERS: "4",
    };
    started.push(
      spawn("php", ["-S", `127.0.0.1:${port}`, "-t", files], {
        env,
        stdio: "ignore",
        detached: true,
      }),
    );
    await finished("php", [join(files, "install.php")], { env });
    await again(async () => {
      const { ok, status } = await fetch(address);
      if (!ok) throw new Error(`WordPress: expected its first page; received status ${status}.`);
    });

    return {
      address,
      folder: files,
      password,
      async createPost({ as, content }) {
        const post = JSON.stringify({ as, content, title: "Our figures" });
        return finished("php", [join(files, "create-post.php")], { env, input: post });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Debian's own settings are root's alone, and links to what other packages may not have brought. */
const isReadable = (source: string) => !source.endsWith(".htaccess");

/** What a program prints, once it has ended well. */
async function finished(
  program: string,
  args: string[],
  { env = process.env, input = "" }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<string> {
  const child = spawn(program, args, { env, stdio: ["pipe", "pipe", "pipe"] });
  let [output, faults] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (faults += text));
  // A program that ends before it has read it all says by its code what went wrong.
  child.stdin.on("error", () => {}).end(input);
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0)
    throw new Error(`${program}: expected it to end well; code ${code}. ${faults}${output}`);
  return output;
}

/** What does not work at once, for a server that is starting. */
async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Ends a program and all that it started. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, "SIGTERM");
  await once(child, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
