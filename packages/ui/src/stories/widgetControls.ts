/** What every widget's page offers to play with, and says of the properties that all widgets share. */
export const widgetControls = {
  result: {
    control: false,
    description:
      "A published result of the widget's kind: the output of `publishSnapshot` or `parseSnapshot`. Nothing else compiles.",
    table: { type: { summary: "PublishedResult" } },
  },
  state: {
    control: false,
    description:
      "In place of `result`: `loading`, `failed` with a message and perhaps a way to retry, `stale` with the day of the last refresh that worked, or `ready`.",
    table: { type: { summary: "WidgetState" } },
  },
  headingLevel: {
    control: "select",
    options: [2, 3, 4, 5, 6],
    description: "Level of the headline in the host's outline.",
    table: { type: { summary: "2 | 3 | 4 | 5 | 6" }, defaultValue: { summary: "3" } },
  },
  form: {
    control: "inline-radio",
    options: ["full", "compact"],
    description:
      "`compact` is a card among others: smaller, its sentence and caveats one keystroke away with the table.",
    table: { type: { summary: '"full" | "compact"' }, defaultValue: { summary: "full" } },
  },
  locale: {
    control: "select",
    options: ["en-GB", "en-US", "cy", "de-DE", "ar-EG"],
    description: "BCP 47 tag for numbers and dates. The sentences stay English.",
    table: { type: { summary: "string" }, defaultValue: { summary: "en-GB" } },
  },
} as const;
