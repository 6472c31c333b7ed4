import { progression, promotion, snapshotUrl } from "../trust";

const fetched = document.querySelector("impact-widget#fetched");
const given = document.querySelector("impact-widget#given");
const drawn = document.querySelector("output");

document.addEventListener("impact-ready", ({ detail }) => drawn?.append(`${detail.id} `));
fetched?.setAttribute("src", snapshotUrl);
if (given) Object.assign(given, { result: progression });
document.querySelector("button")?.addEventListener("click", () => {
  fetched?.setAttribute("metric", promotion);
});
