/** Ids of all figures in the inventory of the report, by its sections. */
export const inventoryFigures = {
  organisation: figures(1, 15),
  externalStatistics: figures(20, 30),
  leadershipProgramme: figures(40, 62),
  surveys: figures(70, 80),
  reach: figures(90, 122),
};

function figures(first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `F${String(first + index).padStart(3, "0")}`,
  );
}
