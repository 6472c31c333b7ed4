export { renderFigure } from "./renderFigure";
