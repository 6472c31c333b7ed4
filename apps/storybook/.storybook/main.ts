import type { StorybookConfig } from "@storybook/react-vite";
import { sourceAliases } from "../../../tooling/sourceAliases.mjs";

const config: StorybookConfig = {
  stories: [
    "../stories/**/*.mdx",
    "../stories/**/*.stories.tsx",
    "../../../packages/ui/src/**/*.stories.tsx",
  ],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  framework: "@storybook/react-vite",
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: "react-docgen" },
  // From sources, so that the tables of props are filled and an edit shows at once.
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, alias: [...asList(vite.resolve?.alias), ...sourceAliases] },
  }),
};

export default config;

/** Vite takes aliases as a list or as an object. */
function asList(alias: unknown) {
  if (Array.isArray(alias)) return alias;
  return Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
}
