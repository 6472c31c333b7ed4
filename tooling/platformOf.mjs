/** @type {Record<string, string>} */
const systems = { windows: "win32", win32: "win32", darwin: "darwin", linux: "linux" };
for (const name of ["android", "freebsd", "netbsd", "openbsd", "openharmony", "aix", "sunos"]) {
  systems[name] = name;
}

/** @type {Record<string, string>} */
const processors = { 64: "x64", x64: "x64", 32: "ia32", ia32: "ia32", arm: "arm", arm64: "arm64" };
for (const name of ["loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32"]) {
  processors[name] = name;
}

/** @type {Record<string, string>} */
const libraries = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

/**
 * The kind of machine a package of binaries is for, read from its name.
 *
 * @param {string} packageName such as `@rollup/rollup-linux-x64-musl`
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] }} empty where the name tells nothing
 * @example
 * platformOf("@rollup/rollup-linux-x64-musl"); //=> { os: ["linux"], cpu: ["x64"], libc: ["musl"] }
 */
export function platformOf(packageName) {
  const words = packageName.split(/[-/]/);
  const os = words.flatMap((word) => systems[word] ?? []);
  const cpu = words.flatMap((word) => processors[word] ?? []);
  const libc = words.flatMap((word) => libraries[word] ?? []);
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 && os.includes("linux") ? { libc } : {}),
  };
}
