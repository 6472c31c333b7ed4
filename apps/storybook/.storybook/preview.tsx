import "@fontsource-variable/inter";
import "@the-difference/impact-ui/styles.css";
import "./preview.css";
import type { Preview } from "@storybook/react-vite";
import { StoryHost } from "./StoryHost";

const preview: Preview = {
  tags: ["autodocs"],
  initialGlobals: { theme: "light", direction: "ltr", width: "full" },
  globalTypes: {
    theme: {
      description: "Theme of the host",
      toolbar: {
        title: "Theme",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light", icon: "sun" },
          { value: "dark", title: "Dark", icon: "moon" },
        ],
      },
    },
    direction: {
      description: "Direction of reading",
      toolbar: {
        title: "Direction",
        dynamicTitle: true,
        items: [
          { value: "ltr", title: "Left to right", icon: "arrowright" },
          { value: "rtl", title: "Right to left", icon: "arrowleft" },
        ],
      },
    },
    width: {
      description: "Width that the host gives the figure",
      toolbar: {
        title: "Width",
        icon: "ruler",
        dynamicTitle: true,
        items: [
          { value: "320", title: "320 px" },
          { value: "480", title: "480 px" },
          { value: "768", title: "768 px" },
          { value: "full", title: "Full width" },
        ],
      },
    },
  },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { expanded: true },
    docs: { toc: { headingSelector: "h2, h3" } },
    options: {
      storySort: {
        order: [
          "Start here",
          "Foundations",
          "Widgets",
          [
            "Cohort funnel",
            "Diversity breakdown",
            "Progression chart",
            "Survey result",
            "Target tile",
            "Quantity tile",
          ],
        ],
      },
    },
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <StoryHost
        theme={globals.theme}
        direction={globals.direction}
        width={globals.width}
        fillsWindow={viewMode === "story"}
      >
        <Story />
      </StoryHost>
    ),
  ],
};

export default preview;
