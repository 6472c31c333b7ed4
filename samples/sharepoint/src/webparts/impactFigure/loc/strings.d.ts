declare module "ImpactFigureStrings" {
  const strings: {
    Describe: string;
    Snapshot: string;
    SnapshotHint: string;
    Figure: string;
    NoFigures: string;
    Theme: string;
    ThemeSection: string;
    ThemeLight: string;
    ThemeDark: string;
    Begin: string;
  };
  export = strings;
}
