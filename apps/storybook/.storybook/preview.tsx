import "@fontsource-variable/inter";
import "@the-difference/impact-ui/styles.css";
import "./preview.css";
import type { Preview } from "@storybook/react-vite";
import { StoryHost } from "./StoryHost";

const preview: Preview = {
  tags: ["autodocs"],
  initialGlobals: {
    theme: "light",
    direction: "ltr",
    language: "en-GB",
    brand: "none",
    width: "full",
    media: "screen",
  },
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
    brand: {
      description: "Colour of a trust's brand",
      toolbar: {
        title: "Brand",
        dynamicTitle: true,
        icon: "paintbrush",
        items: [
          { value: "none", title: "No brand" },
          { value: "#7b1fa2", title: "A purple trust" },
          { value: "#00695c", title: "A green trust" },
          { value: "#c62828", title: "A red trust" },
          { value: "#ffc400", title: "A yellow trust, too pale for text" },
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
    language: {
      description: "Language of the figures' own words, and of numbers and dates",
      toolbar: {
        title: "Language",
        dynamicTitle: true,
        icon: "globe",
        items: [
          { value: "en-GB", title: "English" },
          { value: "cy", title: "Welsh" },
          { value: "de-DE", title: "English, German numbers" },
          { value: "ar-EG", title: "English, Arabic numbers" },
        ],
      },
    },
    media: {
      description: "How the reader sees the page",
      toolbar: {
        title: "Seen",
        dynamicTitle: true,
        icon: "eye",
        items: [
          { value: "screen", title: "On a screen" },
          { value: "forcedColours", title: "In forced colours" },
          { value: "print", title: "As printed, without colour" },
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
          { value: "240", title: "240 px" },
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
          "Content",
          "Patterns",
          "States",
          "Widgets",
          [
            "Cohort funnel",
            "Diversity breakdown",
            "Progression chart",
            "Survey results",
            "Target tracker",
            "Stat tile",
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
        language={globals.language}
        brand={globals.brand}
        width={globals.width}
        media={globals.media}
        fillsWindow={viewMode === "story"}
      >
        <Story />
      </StoryHost>
    ),
  ],
};

export default preview;
