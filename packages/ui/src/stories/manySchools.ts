import type { PublishedContent } from "@the-difference/impact-sdk";

const firstWords =
  "Alder Ash Beech Birch Bridge Brook Castle Chapel Cherry Church Cliff Cross Down East Elm Farm Field Ford Forest Gate Glen Grange Green Grove Hall Haven Heath Hedge High Hill Holly Kings Lake Lime Mead Mill Moor North Oak Old Park Pine Quarry River Rose South Spring Stone West Willow".split(
    " ",
  );
const secondWords =
  "bank bourne bridge brook bury by church cliffe combe cote cross dale dean den down end field ford gate grove ham hatch hill holme hurst land lane ley low mere mill moor more port ridge shaw side stead stoke stow thorpe ton vale view wade water well wick wood worth".split(
    " ",
  );
const kinds = [
  "Primary School",
  "Academy",
  "High School",
  "College",
  "Church of England Primary School",
  "Junior School",
  "Infant School",
  "Community School",
  "Free School",
  "Sixth Form",
];

/**
 * A directory of as many invented schools as England has, or of fewer: no two alike. It is content of a
 * story, so nothing has published it.
 */
export function manySchools(
  size: number,
  like: PublishedContent<"directory">,
): PublishedContent<"directory"> {
  return {
    ...like,
    id: "example.many-schools",
    illustrative: true,
    title: "Invented schools",
    unit: "schools",
    sources: [
      {
        id: "invented",
        citation: "Invented to show the design: no real schools",
        shortName: "Invented schools",
      },
    ],
    places: [],
    lists: [],
    notes: [],
    entries: Array.from({ length: size }, (_, index) => {
      const first = firstWords[index % firstWords.length] ?? "";
      const second = secondWords[Math.floor(index / firstWords.length) % secondWords.length] ?? "";
      const kind =
        kinds[Math.floor(index / (firstWords.length * secondWords.length)) % kinds.length] ?? "";
      return {
        name: `${first}${second} ${kind}`,
        trust: `Trust ${(index % 97) + 1}`,
        localAuthority: `Authority ${(index % 153) + 1}`,
      };
    }),
  };
}
