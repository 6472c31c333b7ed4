import type { SvelteHTMLElements } from "svelte/elements";
import { expectTypeOf, test } from "vitest";
import type { ImpactErrorDetail } from "./index";
import type {} from "./svelte";

test("Svelte's markup knows the elements, their attributes, properties and events", () => {
  expectTypeOf<SvelteHTMLElements["impact-widget"]["theme"]>().toEqualTypeOf<
    "light" | "dark" | "auto" | undefined
  >();
  expectTypeOf<SvelteHTMLElements["impact-target-series"]>().toHaveProperty("result");
  expectTypeOf<SvelteHTMLElements["impact-report"]>().not.toHaveProperty("result");
  expectTypeOf<SvelteHTMLElements["impact-widget"]["onimpact-error"]>().toEqualTypeOf<
    ((event: CustomEvent<ImpactErrorDetail>) => void) | undefined
  >();
});
