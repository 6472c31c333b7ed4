import { describe, expect, test } from "vitest";
import { listInWelsh } from "./listInWelsh";

describe("a list in Welsh", () => {
  test.each([
    [[], ""],
    [["disgyblion"], "disgyblion"],
    [["athrawon", "disgyblion"], "athrawon a disgyblion"],
    [["disgyblion", "athrawon"], "disgyblion ac athrawon"],
    [["2018/19", "2019/20", "2020/21"], "2018/19, 2019/20 a 2020/21"],
    [["un", "“arall”"], "un ac “arall”"],
    [["tynnodd 9 yn ôl", "mae 22 yn dal i aros"], "tynnodd 9 yn ôl ac mae 22 yn dal i aros"],
  ])("%j", (parts, list) => {
    expect(listInWelsh(parts)).toBe(list);
  });

  test.each(["1", "8", "11", "18", "80%", "8.4%", "850", "8,120 o sesiynau"])(
    "joins %s by ac, as its first word begins with a vowel or is wyth",
    (number) => {
      expect(listInWelsh(["3", number])).toBe(`3 ac ${number}`);
    },
  );

  test.each(["2", "7", "10", "20", "100", "100.00", "1,234", "60%"])("joins %s by a", (number) => {
    expect(listInWelsh(["3", number])).toBe(`3 a ${number}`);
  });

  test.each(["cyn-athrawon", "pedwar", "Trust B"])(
    "leaves %s as it was written, after a comma",
    (part) => {
      expect(listInWelsh(["un", part])).toBe(`un, ${part}`);
    },
  );
});
