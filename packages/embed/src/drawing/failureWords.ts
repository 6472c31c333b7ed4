/** A figure that comes has no need of them, so they are a file of their own. */
export { failureInWords } from "@the-difference/impact-ui/query";
