import { createElement, type IframeHTMLAttributes, type ReactElement } from "react";

interface FigureIframe {
  /** Of the figure's page. */
  address: string;
  title: string;
  widthPx: number;
  heightPx: number;
}

/** A frame of a figure's page in somebody else's page. */
export function figureIframe(
  { address, title, widthPx, heightPx }: FigureIframe,
  attributes: IframeHTMLAttributes<HTMLIFrameElement> & { key?: string; "data-impact"?: "" },
): ReactElement {
  return createElement("iframe", {
    ...attributes,
    sandbox: "allow-scripts",
    src: address,
    width: widthPx,
    height: heightPx,
    // Long out of HTML, and the only way to no second edge that WordPress leaves in.
    frameBorder: 0,
    title,
  });
}
