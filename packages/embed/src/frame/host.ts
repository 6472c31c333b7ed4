import { readHeightMessage } from "./heightMessage";

// For a page that shows figures in frames: `<iframe data-impact src="…">` grows and shrinks with its figure.
// A message is heeded only where it comes from such a frame, and moves that frame alone.
addEventListener("message", ({ data, source }) => {
  const message = readHeightMessage(data);
  if (!message) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-impact]")) {
    // The attribute, for a policy that forbids inline styles.
    if (frame.contentWindow === source) frame.height = `${message.height}`;
  }
});
