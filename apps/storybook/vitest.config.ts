import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserLaunchOptions } from "../../tooling/browserLaunchOptions.mjs";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";
import { vitestBrowser } from "../../tooling/vitestBrowser.mjs";

const configDir = fileURLToPath(new URL(".storybook", import.meta.url));
const launchOptions = await browserLaunchOptions();

/** What `storybookTest({ initialGlobals })` provides to a project, for each of the browsers of one. */
const withTheme = (theme: "light" | "dark") => ({ "storybook/test-initial-globals": { theme } });

export default defineConfig({
  plugins: [storybookTest({ configDir })],
  test: {
    ...testTimeouts,
    setupFiles: ["../../tooling/failOnConsole.ts"],
    browser: {
      ...vitestBrowser,
      // Every story in both themes, those about forced colours once more with them: one server for all three.
      instances: [
        { browser: "chromium", name: "light", provide: withTheme("light") },
        { browser: "chromium", name: "dark", provide: withTheme("dark") },
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
