import { describe, expect, it } from "vitest";
import { completeLockfile } from "./completeLockfile.mjs";
import { missingPlatformPackages } from "./missingPlatformPackages.mjs";
import { platformOf } from "./platformOf.mjs";

const lock = {
  packages: {
    "": {},
    "node_modules/tool": {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "@tool/darwin-arm64": "1.0.0", "@tool/linux-x64-gnu": "1.0.0" },
    },
    "node_modules/@tool/linux-x64-gnu": { version: "1.0.0", optional: true },
  },
};

describe("missingPlatformPackages", () => {
  it("names what a package asks for and the lockfile lacks", () => {
    expect(missingPlatformPackages(lock)).toEqual([
      { name: "@tool/darwin-arm64", version: "1.0.0", dependent: "node_modules/tool" },
    ]);
  });

  it("takes another version of the same package for missing", () => {
    const older = { ...lock.packages["node_modules/tool"], version: "0.9.0" };
    const dependent = "packages/a/node_modules/tool";
    older.optionalDependencies = { "@tool/darwin-arm64": "0.9.0", "@tool/linux-x64-gnu": "0.9.0" };
    const missing = missingPlatformPackages({ packages: { ...lock.packages, [dependent]: older } });
    expect(missing.filter((entry) => entry.dependent === dependent)).toHaveLength(2);
  });
});

describe("completeLockfile", () => {
  it("adds the entry beside the package that asks for it, as npm would", () => {
    const { packages } = completeLockfile(lock);
    expect(packages["node_modules/@tool/darwin-arm64"]).toEqual({
      version: "1.0.0",
      dev: true,
      optional: true,
      os: ["darwin"],
      cpu: ["arm64"],
    });
  });

  it("leaves nothing missing, and changes a complete lockfile no further", () => {
    const complete = completeLockfile(lock);
    expect(missingPlatformPackages(complete)).toEqual([]);
    expect(completeLockfile(complete)).toEqual(complete);
  });

  it("nests the entry where another version already stands beside the dependent", () => {
    const taken = { ...lock.packages, "node_modules/@tool/darwin-arm64": { version: "2.0.0" } };
    const { packages } = completeLockfile({ packages: taken });
    const place = "node_modules/tool/node_modules/@tool/darwin-arm64";
    expect(packages[place]).toMatchObject({ version: "1.0.0" });
  });

  it("refuses a package whose platform its name does not tell", () => {
    const odd = { "node_modules/a": { optionalDependencies: { mystery: "1.0.0" } } };
    expect(() => completeLockfile({ packages: odd })).toThrow(/mystery@1\.0\.0/);
  });
});

describe("platformOf", () => {
  it.each([
    ["@turbo/windows-64", { os: ["win32"], cpu: ["x64"] }],
    ["@rollup/rollup-win32-ia32-msvc", { os: ["win32"], cpu: ["ia32"] }],
    ["@oxlint/binding-linux-arm-musleabihf", { os: ["linux"], cpu: ["arm"], libc: ["musl"] }],
    ["@rollup/rollup-linux-x64-gnu", { os: ["linux"], cpu: ["x64"], libc: ["glibc"] }],
    ["@oxlint/binding-android-arm-eabi", { os: ["android"], cpu: ["arm"] }],
    ["mystery", {}],
  ])("reads %s", (name, platform) => expect(platformOf(name)).toEqual(platform));
});
