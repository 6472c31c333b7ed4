/** A sum: the whole is its parts added up. Cells are named by id. */
export interface SumLine {
  whole: string;
  parts: readonly string[];
  /**
   * The parts divide people by something sensitive. When one part holds all of the whole, to know that
   * somebody was counted is to know the part: then every part is hidden, zeros included.
   */
  sensitive?: true;
}
