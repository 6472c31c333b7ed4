import { useLayoutEffect, useRef, useState } from "react";
import { contrastRatio, type Rgb } from "./contrastRatio";
import { readTokens, type Token } from "./readTokens";
import { dataColours, leastContrast, otherTokenUses, tokenUses } from "./tokenUses";
import "./tokens.css";

/** Every colour in both themes, as the browser resolves it. */
export function ColourTokens() {
  const colours = readTokens().filter(({ name }) => !(name in otherTokenUses));
  return (
    <div className="tokens">
      <ThemeColours theme="light" tokens={colours} />
      <ThemeColours theme="dark" tokens={colours} />
    </div>
  );
}

interface ThemeColoursProps {
  theme: "light" | "dark";
  tokens: readonly Token[];
}

function ThemeColours({ theme, tokens }: ThemeColoursProps) {
  const table = useRef<HTMLTableElement>(null);
  const [resolved, setResolved] = useState<ReadonlyMap<string, Rgb>>(new Map());
  useLayoutEffect(() => setResolved(resolvedColours(table.current)), []);

  return (
    <section className="tokens-theme" data-di-theme={theme}>
      <table ref={table}>
        <caption>{theme === "light" ? "Light" : "Dark"}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Name</th>
            <th scope="col">Value</th>
            <th scope="col">Contrast</th>
            <th scope="col">At least</th>
            <th scope="col">To the one before</th>
            <th scope="col">Used for</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ name }) => (
            <ColourRow key={name} name={name} resolved={resolved} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColourRow({ name, resolved }: { name: string; resolved: ReadonlyMap<string, Rgb> }) {
  const { duty, use } = tokenUses[name] ?? { duty: undefined, use: "Not described yet" };
  const colour = resolved.get(name);
  const ground = resolved.get(duty === "textOnData" ? "--di-data-1" : "--di-paper");
  const before = resolved.get(dataColours[dataColours.indexOf(name) - 1] ?? "");
  return (
    <tr>
      <td>
        <svg className="tokens-swatch" aria-hidden="true">
          <rect data-token={name} width="100%" height="100%" fill={`var(${name})`} />
        </svg>
      </td>
      <th scope="row">{name}</th>
      <td>{colour && hexOf(colour)}</td>
      <td className="tokens-number">{colour && ground && ratioText(colour, ground)}</td>
      <td className="tokens-number">
        {duty && duty !== "quiet" ? `${leastContrast[duty]}:1` : ""}
      </td>
      <td className="tokens-number">{colour && before && ratioText(colour, before)}</td>
      <td>{use}</td>
    </tr>
  );
}

/** Rounded down, so that a colour just short of the limit does not seem to reach it. */
function ratioText(colour: Rgb, ground: Rgb): string {
  return `${(Math.floor(contrastRatio(colour, ground) * 100) / 100).toFixed(2)}:1`;
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** What the browser makes of each swatch's fill. */
function resolvedColours(table: HTMLTableElement | null): Map<string, Rgb> {
  const swatches = table?.querySelectorAll<SVGRectElement>("rect[data-token]") ?? [];
  return new Map(
    Array.from(swatches, (swatch) => {
      const channels = getComputedStyle(swatch).fill.match(/[\d.]+/g) ?? [];
      const [red = 0, green = 0, blue = 0] = channels.map(Number);
      return [swatch.dataset.token ?? "", [red, green, blue]];
    }),
  );
}
