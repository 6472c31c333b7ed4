import { formatDate, formatMonth } from "@the-difference/impact-sdk";
import { expect, test } from "vitest";
import { listInWords } from "../words/listInWords";
import { welsh } from "./welsh";

test("dates and lists are Welsh in a browser that has no Welsh of its own", () => {
  expect(formatDate("2022-07-31", welsh)).toBe("31 Gorffennaf 2022");
  expect(formatMonth("2022-07", welsh)).toBe("Gorffennaf 2022");
  expect(listInWords(["2019/20", "2020/21"], welsh)).toBe("2019/20 a 2020/21");
});
