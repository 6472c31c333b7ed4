import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserLaunchOptions } from "../../tooling/browserLaunchOptions.mjs";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";
import { vitestBrowser } from "../../tooling/vitestBrowser.mjs";

const configDir = fileURLToPath(new URL(".storybook", import.meta.url));
const launchOptions = await browserLaunchOptions();

/** How the stories are seen; the globals are what `storybookTest({ initialGlobals })` provides to a project. */
const seen = (
  name: string,
  width: number,
  globals: { theme: "light" | "dark"; direction: "ltr" | "rtl" },
) => ({
  browser: "chromium" as const,
  name,
  viewport: { width, height: 900 },
  provide: { "storybook/test-initial-globals": globals },
});

export default defineConfig({
  plugins: [storybookTest({ configDir })],
  test: {
    ...testTimeouts,
    setupFiles: ["../../tooling/failOnConsole.ts"],
    browser: {
      ...vitestBrowser,
      // Every story in both themes, both directions and at both widths, each pair of them once; those about
      // forced colours once more with them: one server for all.
      instances: [
        seen("light, 1280 px", 1280, { theme: "light", direction: "ltr" }),
        seen("dark, 320 px", 320, { theme: "dark", direction: "ltr" }),
        seen("light, right to left, 320 px", 320, { theme: "light", direction: "rtl" }),
        seen("dark, right to left, 1280 px", 1280, { theme: "dark", direction: "rtl" }),
        {
          browser: "chromium",
          name: "forced colours",
          include: ["stories/ForcedColours.stories.tsx"],
          provider: playwright({ launchOptions, contextOptions: { forcedColors: "active" } }),
        },
      ],
    },
  },
});
