import { expectTypeOf, test } from "vitest";
import type { GlobalComponents } from "vue";
import type { ImpactWidgetElement } from "./index";
import type {} from "./vue";

type PropsOf<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>["$props"];

test("Vue's templates know the elements, their attributes, properties and events", () => {
  expectTypeOf<PropsOf<"impact-widget">["theme"]>().toEqualTypeOf<
    "light" | "dark" | "auto" | undefined
  >();
  expectTypeOf<PropsOf<"impact-report">["headingLevel"]>().toEqualTypeOf<
    1 | 2 | 3 | 4 | 5 | 6 | undefined
  >();
  expectTypeOf<PropsOf<"impact-funnel">>().toHaveProperty("result");
  expectTypeOf<PropsOf<"impact-report">>().not.toHaveProperty("result");
  expectTypeOf<InstanceType<GlobalComponents["impact-widget"]>>().toExtend<ImpactWidgetElement>();
  expectTypeOf<InstanceType<GlobalComponents["impact-widget"]>["$emit"]>().toBeCallableWith(
    "impact-ready",
    new CustomEvent("impact-ready", { detail: { id: "dlp.2022", kind: "funnel" } }),
  );
});
