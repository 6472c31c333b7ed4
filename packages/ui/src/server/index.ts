export { type Finding, findingOf } from "./findingOf";
export { type OEmbed, type OEmbedOptions, oEmbedOf } from "./oEmbedOf";
export {
  type PublishedFolder,
  type PublishedFolderOptions,
  publishedFolder,
} from "./publishedFolder";
export { renderFigure } from "./renderFigure";
export { type FigurePageOptions, renderFigurePage } from "./renderFigurePage";
