/** Apart from the main entry, so that no bundler of an app meets the solver's WebAssembly unless asked. */
export { loadSolver } from "./disclosure/loadSolver";
