import "@fontsource-variable/inter";
import "@the-difference/impact-ui/styles.css";
import "./demo.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";

/** Puts a page on the screen. */
export function showPage(page: ReactNode) {
  const root = document.getElementById("page");
  if (!root) throw new Error("Page: expected an element with the id “page”; received none.");
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
