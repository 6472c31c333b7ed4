export { type Finding, findingOf } from "./findingOf";
export { type OEmbed, type OEmbedOptions, oEmbedOf } from "./oEmbedOf";
export { renderFigure } from "./renderFigure";
export { type FigurePageOptions, renderFigurePage } from "./renderFigurePage";
