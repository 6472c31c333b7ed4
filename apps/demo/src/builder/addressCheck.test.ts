import { describe, expect, test } from "vitest";
import { addressCheck, isThisComputer } from "./addressCheck";

const folder = { of: "folder" } as const;

describe("a folder's address", () => {
  test.each([
    ["https://trust.example/impact/", "https://trust.example/impact/"],
    ["https://trust.example/impact", "https://trust.example/impact/"],
    ["  https://trust.example  ", "https://trust.example/"],
    ["http://intranet/impact/", "http://intranet/impact/"],
    ["http://localhost:5173/impact/", "http://localhost:5173/impact/"],
    ['https://trust.example/a"b<c>/', "https://trust.example/a%22b%3Cc%3E/"],
  ])("%s is one, as %s", (typed, address) => {
    expect(addressCheck(typed, folder)).toEqual({ ok: true, address });
  });

  test.each([
    ["", "Fill in an address"],
    ["trust.example/impact/", "did you mean https://trust.example/impact/ ?"],
    ["//trust.example/impact/", "did you mean https://trust.example/impact/ ?"],
    ["trust.example:8080/impact/", "did you mean https://trust.example:8080/impact/ ?"],
    ["C:\\Impact\\", "a place on a computer"],
    ["\\\\server\\impact", "a place on a computer"],
    ["file:///home/impact/", "a place on a computer"],
    ["javascript:alert(1)", "not the address of a website"],
    ["data:text/html,<p>", "not the address of a website"],
    ["https://", "not the address of a website"],
    ["https://me:secret@trust.example/impact/", "Leave out the name and the password"],
    ["https://trust.example/impact/?a=1", "Leave out everything from “?” on"],
    ["https://trust.example/impact/#top", "Leave out everything from “#” on"],
    [
      "https://trust.example/impact/v1.js",
      "Fill in the folder that it lies in: https://trust.example/impact/",
    ],
  ])("%s is refused in words", (typed, words) => {
    expect(addressCheck(typed, folder)).toEqual({
      ok: false,
      words: expect.stringContaining(words),
    });
  });

  test("a host that is always https is told so by name, save for trying out", () => {
    const rules = { ...folder, secureHost: "SharePoint" };
    expect(addressCheck("http://trust.example/impact/", rules)).toEqual({
      ok: false,
      words: expect.stringMatching(/^SharePoint shows only/),
    });
    expect(addressCheck("http://localhost:5173/impact/", rules).ok).toBe(true);
    expect(addressCheck("https://trust.example/impact/", rules).ok).toBe(true);
  });
});

test("a file's address keeps its name and its query", () => {
  const address = "https://trust.example/figures.json?release=2";
  expect(addressCheck(address, { of: "file" })).toEqual({ ok: true, address });
});

test("an address of this computer is known by its name or its number", () => {
  const known = ["http://localhost/", "http://127.0.0.1:8080/", "http://[::1]/"];
  expect(known.map((address) => isThisComputer(new URL(address)))).toEqual([true, true, true]);
  expect(isThisComputer(new URL("https://localhost.example/"))).toBe(false);
});
