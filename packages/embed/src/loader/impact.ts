import { defineElements } from "../elements/defineElements";

/** The elements for pages that load a file rather than a package: it exports nothing. */
defineElements();
