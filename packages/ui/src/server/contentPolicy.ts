import { pageAddress } from "./pageAddress";

/**
 * What a static page may do: load its own styles and its one script. Its host is named, since in a sandboxed
 * frame WebKit takes nothing for a page's own.
 */
export function contentPolicy(address: string): string {
  const own = `'self' ${new URL(pageAddress(address)).origin}`;
  return `default-src 'none'; script-src ${own}; style-src ${own}; img-src ${own} data:`;
}
