/** An address that can stand in a snippet, or what is wrong with it in words for whoever typed it. */
export type AddressCheck = { ok: true; address: string } | { ok: false; words: string };

export interface AddressRules {
  /** What the address leads to: a folder gets its slash, a file has a name. */
  of: "folder" | "file";
  /** The host whose pages show nothing from an http address. */
  secureHost?: string;
}

const examples = {
  folder: "https://www.your-trust.example/impact/",
  file: "https://www.your-trust.example/impact/figures.json",
};

export function addressCheck(typed: string, { of, secureHost }: AddressRules): AddressCheck {
  const refuse = (words: string): AddressCheck => ({ ok: false, words });
  const text = typed.trim();
  if (text === "") return refuse(`Fill in an address, such as ${examples[of]}`);
  if (/^([a-z]:|\\|file:)/i.test(text)) {
    return refuse(
      "This is a place on a computer, which your readers' browsers cannot reach. Fill in an address that begins with https://",
    );
  }
  if (!/^[a-z][a-z\d+.-]*:/i.test(text) || /^[\w.-]+:\d/.test(text)) {
    return refuse(
      `An address begins with https:// – did you mean https://${text.replace(/^\/+/, "")} ?`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    return refuse(`This is not the address of a website. It should look like ${examples[of]}`);
  }
  if (url.username || url.password) {
    return refuse(
      "Leave out the name and the password: everybody who sees the page could read them.",
    );
  }
  if (url.hash || (of === "folder" && url.search)) {
    return refuse(`Leave out everything from “${url.search ? "?" : "#"}” on.`);
  }
  if (url.protocol === "http:" && secureHost && !isThisComputer(url)) {
    return refuse(
      `${secureHost} shows only what comes from an address with https://. Ask whoever looks after the server for that one.`,
    );
  }
  if (of === "file") return { ok: true, address: url.href };
  const file = /[^/]+\.(html?|m?js|json)$/i.exec(url.pathname)?.[0];
  if (file) {
    return refuse(
      `This leads to the file “${decodeURI(file)}”. Fill in the folder that it lies in: ${url.href.slice(0, -file.length)}`,
    );
  }
  return { ok: true, address: url.href.endsWith("/") ? url.href : `${url.href}/` };
}

/** Whether an address is good for trying out only, since nobody else's browser can reach it. */
export function isThisComputer({ hostname }: URL): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
