/** Something the person at the keyboard can put right: its message is printed without a stack. */
export class ToolingError extends Error {
  /** @override */
  name = "ToolingError";
}
