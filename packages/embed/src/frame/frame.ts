import { tellHeight } from "./tellHeight";

// The one script of a figure's static page. Without it the page is whole; the frame keeps its height.
const theme = new URLSearchParams(location.search).get("theme") ?? "";
if (["light", "dark", "system"].includes(theme)) document.body.dataset.diTheme = theme;
tellHeight();
