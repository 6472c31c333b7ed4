import "@the-difference/impact-embed";
import * as strings from "ImpactFigureStrings";
import type { IReadonlyTheme } from "@microsoft/sp-component-base";
import {
  type IPropertyPaneConfiguration,
  type IPropertyPaneDropdownOption,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from "@microsoft/sp-property-pane";
import { BaseClientSideWebPart } from "@microsoft/sp-webpart-base";
import { figuresAt } from "./figuresAt";

export interface ImpactFigureProperties {
  /** Address of the data file. */
  snapshot: string;
  /** Id of a result in it. */
  figure: string;
  theme: "section" | "light" | "dark";
}

/** One figure of a published snapshot. The script that draws it is inside the package. */
export default class ImpactFigureWebPart extends BaseClientSideWebPart<ImpactFigureProperties> {
  private isSectionDark: boolean = false;
  private figures: IPropertyPaneDropdownOption[] = [];
  private figuresFault: string = "";

  public render(): void {
    const { snapshot, figure, theme } = this.properties;
    if (!snapshot || !figure) {
      this.domElement.textContent = strings.Begin;
      return;
    }
    const isDark = theme === "section" ? this.isSectionDark : theme === "dark";
    const before = this.domElement.querySelector("impact-widget");
    const element = before ?? document.createElement("impact-widget");
    element.setAttribute("src", snapshot);
    element.setAttribute("metric", figure);
    element.setAttribute("theme", isDark ? "dark" : "light");
    if (!before) this.domElement.replaceChildren(element);
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.isSectionDark = theme?.isInverted ?? false;
    this.render();
  }

  protected onDispose(): void {
    this.domElement.replaceChildren();
  }

  protected async onPropertyPaneConfigurationStart(): Promise<void> {
    await this.readFigures();
  }

  protected async onPropertyPaneFieldChanged(path: string): Promise<void> {
    if (path === "snapshot") await this.readFigures();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: strings.Describe },
          groups: [
            {
              groupFields: [
                PropertyPaneTextField("snapshot", {
                  label: strings.Snapshot,
                  description: strings.SnapshotHint,
                  errorMessage: this.figuresFault,
                  deferredValidationTime: 500,
                }),
                PropertyPaneDropdown("figure", { label: strings.Figure, options: this.figures }),
                PropertyPaneDropdown("theme", {
                  label: strings.Theme,
                  options: [
                    { key: "section", text: strings.ThemeSection },
                    { key: "light", text: strings.ThemeLight },
                    { key: "dark", text: strings.ThemeDark },
                  ],
                }),
              ],
            },
          ],
        },
      ],
    };
  }

  private async readFigures(): Promise<void> {
    const { snapshot } = this.properties;
    try {
      this.figures = snapshot ? await figuresAt(snapshot) : [];
      this.figuresFault = "";
    } catch {
      this.figures = [];
      this.figuresFault = strings.NoFigures;
    }
    this.context.propertyPane.refresh();
  }
}
