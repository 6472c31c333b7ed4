import type { Rate } from "@the-difference/impact-sdk";
import type { ShareMark } from "./ShareMark";

/** How a rate is drawn on a share plot: a dot with its interval, an open dot, or a band without a position. */
export function shareMarkOf(rate: Rate): ShareMark {
  switch (rate.is) {
    case "hidden":
    case "absent":
      return { is: rate.is };
    case "printed":
      return { is: "drawn", share: rate.share, isPrinted: true };
    case "counted":
      return {
        is: "drawn",
        share: rate.share,
        isPrinted: false,
        ...(rate.interval && { interval: rate.interval }),
      };
  }
}
