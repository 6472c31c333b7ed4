import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";

/** Contrast takes longest, and is all that a theme changes. */
const contrast = ["color-contrast"];

/** What axe finds wrong with a page, a line for each rule that is broken. */
export async function axeViolations(
  page: Page,
  rules: "all" | "colours" | "allButColours" = "all",
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules === "colours") axe.withRules(contrast);
  if (rules === "allButColours") axe.disableRules(contrast);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => {
    const examples = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${JSON.stringify(target)}: ${failureSummary}`);
    return `${id}, ${nodes.length} elements, among them ${examples.join("; ")}`;
  });
}
