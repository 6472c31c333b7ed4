import * as fc from "fast-check";
import { fuzzRuns } from "./fuzzRuns";

fc.configureGlobal(fuzzRuns(100));
