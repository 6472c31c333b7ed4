import { parseSnapshot, resultOf } from "@the-difference/impact-sdk";
import snapshot from "@the-difference/sample-data/illustrative-trust.json";

/** Where the figures of a page are. */
export { default as snapshotUrl } from "@the-difference/sample-data/illustrative-trust.json?url";

/** The ids of two of them. */
export const [recruitment, promotion] = ["trust.recruitment", "trust.progression"] as const;

/** A result that a page has already. */
export const progression = resultOf(parseSnapshot(snapshot), promotion, "progression");
