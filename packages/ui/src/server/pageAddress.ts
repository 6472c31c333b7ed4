/**
 * A page's public address, checked: it goes into links and frames of other people's pages.
 *
 * @throws {TypeError} where it is not absolute, or neither `https` nor `http`
 */
export function pageAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new TypeError(
      `Page's address: expected an absolute one such as https://trust.example/impact/; received ${JSON.stringify(address)}.`,
    );
  }
  return url.href;
}
