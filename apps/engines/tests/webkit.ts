import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import type { Engine } from "./Engine";

const miniBrowser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/** WebKitGTK's small browser in a virtual screen: it has no headless mode. */
export async function openWebkit(): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), "webkit-"));
  const [display, port] = [`:${80 + Math.floor(Math.random() * 900)}`, await freePort()];
  const screen = spawn("Xvfb", [display, "-screen", "0", "1700x1200x24"], { stdio: "ignore" });
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: "x11", HOME: home },
    stdio: "ignore",
  });
  const stop = async () => {
    await Promise.all([driver, screen].map(ended));
    await rm(home, { recursive: true, force: true });
  };
  try {
    const browser = await started(`http://127.0.0.1:${port}`);
    const version = (await browser.getCapabilities()).get("browserVersion");
    await browser.manage().setTimeouts({ script: 60_000 });
    return {
      name: "webkit",
      version: `WebKitGTK ${version}`,
      async open(address, widthPx) {
        await browser.manage().window().setRect({ x: 0, y: 0, width: widthPx, height: 900 });
        await browser.get(address);
      },
      async evaluate(expression) {
        const { value, error } = await browser.executeAsyncScript<{ value: never; error?: string }>(
          `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${expression})).then(
            (value) => done({ value }),
            (error) => done({ error: String(error) }),
          );`,
        );
        if (error) throw new Error(error);
        return value;
      },
      async picture() {
        return Buffer.from(await browser.takeScreenshot(), "base64");
      },
      async close() {
        await browser.quit();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The driver and the screen need a moment before they answer. */
async function started(server: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] },
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await new Builder().usingServer(server).withCapabilities(capabilities).build();
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
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
