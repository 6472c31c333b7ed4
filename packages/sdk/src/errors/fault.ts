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

/**
 * A fault in prose, without a full stop.
 *
 * @example
 * describeFault({ path: "results[0].id", expected: "a text", received: "the number 7" });
 * //=> "expected a text; received the number 7 at results[0].id"
 */
export function describeFault({ path, expected, received }: Fault): string {
  return `expected ${expected}; received ${received}${path && ` at ${path}`}`;
}
