import { translate } from "../language/messageTable";
import { contentMessages } from "./contentMessages";

export const contentMessagesInWelsh = /* @__PURE__ */ translate(contentMessages, {
  illustrative: "Enghreifftiol: wedi’i ddyfeisio i ddangos y dyluniad",
  source: (sources, places) =>
    places === "" ? `Ffynhonnell: ${sources}` : `Ffynhonnell: ${sources}, ${places}`,
  figures: "Y ffigurau wrth ei ochr",
});
