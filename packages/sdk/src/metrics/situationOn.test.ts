import { describe, expect, test } from "vitest";
import type { Post, Role } from "../schemas/role";
import { situationOn } from "./situationOn";

const post = (part: Partial<Post> = {}): Post => ({
  is: "post",
  participant: "a",
  title: "A post",
  level: "deputyHead",
  setting: "mainstream",
  from: "2020-09-01",
  until: "2022-08-31",
  ...part,
});
const out: Role = { is: "out", participant: "a", from: "2020-09-01", until: "2022-08-31" };
const on = (...roles: Role[]) => situationOn(roles, "2022-01-01");

describe("situationOn", () => {
  test("is a post from its first day to its last, ends included", () => {
    const roles = [post()];
    expect(situationOn(roles, "2020-08-31")).toEqual({ is: "unknown" });
    expect(situationOn(roles, "2020-09-01")).toEqual({ is: "inPost", post: post() });
    expect(situationOn(roles, "2022-08-31")).toEqual({ is: "inPost", post: post() });
    expect(situationOn(roles, "2022-09-01")).toEqual({ is: "unknown" });
  });

  test("is out where that is all that is known, and not known where nothing is", () => {
    expect(on(out)).toEqual({ is: "out" });
    expect(on(out, post())).toEqual({ is: "inPost", post: post() });
    expect(on()).toEqual({ is: "unknown" });
  });

  test("of several posts is the highest, then the latest, then the first by setting, whatever their order", () => {
    const head = post({ level: "head" });
    const later = post({ from: "2021-09-01" });
    const special = post({ setting: "special" });
    for (const [one, other] of [
      [head, post({ level: "middleLeader", from: "2021-09-01" })],
      [later, post()],
      [post(), special],
    ] as const) {
      expect(on(one, other)).toEqual({ is: "inPost", post: one });
      expect(on(other, one)).toEqual({ is: "inPost", post: one });
    }
    const same = post({ title: "The same by all that counts" });
    expect(on(same, post())).toEqual({ is: "inPost", post: same });
  });
});
