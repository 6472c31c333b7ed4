import { defineElements } from "./pure";

export * from "./pure";

defineElements();
