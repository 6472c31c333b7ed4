import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { schoolNameKey } from "./schoolNameKey";

describe("schoolNameKey", () => {
  test.each([
    ["case", "CENTRAL Foundation", "central foundation"],
    ["straight and curly apostrophes, and none", "Skinners’ Academy", "skinners academy"],
    ["straight apostrophes", "Skinners' Academy", "skinners academy"],
    ["other apostrophes", "St Mary‘s, John`s and Paul´s", "st marys johns and pauls"],
    ["accents", "Chloë's École", "chloes ecole"],
    ["saints", "Saint Mary's", "st marys"],
    ["saints with a full stop", "St. Mary's", "st marys"],
    ["and", "Towers School & Sixth Form", "towers school and sixth form"],
    ["and without spaces", "Maths&Science", "maths and science"],
    ["hyphens and dashes", "Upton-by–Chester", "upton by chester"],
    ["brackets and commas", "Camden Centre, (CCFL)", "camden centre ccfl"],
    ["spaces", "  A \t B\u00a0C ", "a b c"],
    ["Church of England", "Oakmeadow Church of England Primary", "oakmeadow ce primary"],
    ["C of E", "Oakmeadow C. of E. Primary", "oakmeadow ce primary"],
    ["CofE", "Oakmeadow CofE Primary", "oakmeadow ce primary"],
    ["Roman Catholic", "Newman Roman Catholic College", "newman rc college"],
    ["pupil referral units", "Burnside Pupil Referral Unit", "burnside pru"],
    ["alternative provision", "Springwell Alternative Provision", "springwell ap"],
    ["sixth forms", "Leyton 6th Form", "leyton sixth form"],
    ["schools", "Palm Bay Prim. Sch.", "palm bay prim school"],
    ["academies", "Ark Acad.", "ark academy"],
    ["colleges", "Ark Coll", "ark college"],
    ["centres", "Tunmarsh Center", "tunmarsh centre"],
    ["spaces around nothing but signs", " '—' ", "'—'"],
  ])("takes out what only writing tells apart: %s", (_, name, key) => {
    expect(schoolNameKey(name)).toBe(key);
  });

  test.each([
    ["School 21", "School 22"],
    ["Saints Academy", "Sts Academy"],
    ["Schoolhouse", "Schhouse"],
    ["Woolwich Poly Boys", "Woolwich Poly Girls"],
    ["The Limes", "Limes"],
    ["Thomas Tallis", "Thomas Tallis School"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(schoolNameKey(one)).not.toBe(schoolNameKey(other));
  });

  test("of a key is the key, and it does not matter how the name is written", () => {
    const words = ["Saint", "St.", "Mary's", "Mary’s", "&", "and", "C of E", "Sch", "É", "-", "of"];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (parts) => {
        const key = schoolNameKey(parts.join(" "));
        expect(schoolNameKey(key)).toBe(key);
        expect(schoolNameKey(parts.join("  ").toUpperCase())).toBe(
          schoolNameKey(parts.join(" ").toUpperCase()),
        );
      }),
      fuzzRuns(200),
    );
  });
});
