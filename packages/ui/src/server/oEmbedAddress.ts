import { pageAddress } from "./pageAddress";

/** Where the oEmbed description of a page lies: beside it. */
export function oEmbedAddress(address: string): string {
  return pageAddress(address)
    .replace(/\.html$/, "")
    .concat(".oembed.json");
}
