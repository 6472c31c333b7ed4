/** A report draws every kind of figure, so it brings all widgets along. */
export { ImpactReport } from "@the-difference/impact-ui";
