/**
 * One thing wrong with an input: where it is, what was expected there and what came instead.
 *
 * `path` is written as code would reach it, for example `results[3].body.items[0].base`; it is empty
 * for the input as a whole.
 */
export interface Fault {
  path: string;
  expected: string;
  received: string;
}

/** A fault as one sentence: `results[0].id: expected a text; received 7`. */
export function describeFault({ path, expected, received }: Fault): string {
  const at = path === "" ? "" : `${path}: `;
  return `${at}expected ${expected}; received ${received}`;
}
