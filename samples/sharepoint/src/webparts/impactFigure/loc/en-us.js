define([], () => ({
  Describe: "Which figure to show, and how it looks.",
  Snapshot: "Address of the data file",
  SnapshotHint: "For example /sites/impact/Shared Documents/impact.json, or https://…",
  Figure: "Figure",
  NoFigures: "No figures could be read from this address.",
  Theme: "Colours",
  ThemeSection: "As the section of the page",
  ThemeLight: "Light",
  ThemeDark: "Dark",
  Begin: "Choose a figure: edit this web part, and give the address of a data file.",
}));
