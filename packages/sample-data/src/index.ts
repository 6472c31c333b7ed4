export { exampleResults } from "./exampleResults/exampleResults";
export { illustrativeTrust } from "./illustrativeTrust/illustrativeTrust";
export { impactReport2021To22 } from "./impactReport2021To22/impactReport2021To22";
