/** A browser engine that shows one page at a time. */
export interface Engine {
  name: EngineName;
  /** Its version, as it names itself. */
  version: string;
  /** Loads a page in a window of so many CSS pixels. */
  open(address: string, widthPx: number): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. It travels as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** The window as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type EngineName = "chromium" | "firefox" | "webkit";
