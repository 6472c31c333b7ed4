import type { IPropertyPaneDropdownOption } from "@microsoft/sp-property-pane";

/** The figures of the data file at an address, to choose from. What reads them loads with the property pane. */
export async function figuresAt(address: string): Promise<IPropertyPaneDropdownOption[]> {
  const { parseSnapshot } = await import(
    /* webpackChunkName: "impact-snapshot" */ "@the-difference/impact-sdk"
  );
  const response = await fetch(address);
  const { results } = parseSnapshot(await response.json());
  return results.map(({ id, title }) => ({ key: id, text: title }));
}
