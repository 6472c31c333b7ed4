import { resultOf } from "@the-difference/impact-sdk";
import { CohortFunnel, ProgressionChart } from "@the-difference/impact-ui";
import { type BrandTheme, type BrandWarning, brandTheme } from "@the-difference/impact-ui/theme";
import { illustrativeTrust } from "@the-difference/sample-data";
import { useMemo, useState } from "react";
import { useStylesheet } from "../../.storybook/useStylesheet";
import { ContrastTable } from "./ContrastTable";
import { CopyButton } from "./CopyButton";
import "./foundations.css";

interface BrandProps {
  /** The colour to begin with, `#rrggbb` or `#rgb`. */
  brand: string;
}

/** A trust's colour in; its figures, what fails and what stands in for it, and a stylesheet to copy out. */
export function Brand({ brand: first }: BrandProps) {
  const [brand, setBrand] = useState(first);
  const made = useMemo(() => themeOf(brand), [brand]);
  return (
    <div className="tokens brand">
      <p className="brand-fields">
        <label>
          Brand's colour
          <input
            type="text"
            value={brand}
            spellCheck={false}
            onChange={({ target }) => setBrand(target.value)}
          />
        </label>
        <label>
          Or pick it
          <input
            type="color"
            value={"fault" in made ? "#000000" : made.theme.brand}
            onChange={({ target }) => setBrand(target.value)}
          />
        </label>
      </p>
      {"fault" in made ? (
        <p role="alert">{made.fault}</p>
      ) : (
        <Theme theme={made.theme} onChoose={setBrand} />
      )}
    </div>
  );
}

function themeOf(brand: string): { theme: BrandTheme } | { fault: string } {
  try {
    return { theme: brandTheme(brand.trim(), { selector: ".brand-figures" }) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

interface ThemeProps {
  theme: BrandTheme;
  onChoose: (brand: string) => void;
}

function Theme({ theme, onChoose }: ThemeProps) {
  const { css, palettes, warnings } = theme;
  useStylesheet(css);
  return (
    <>
      <Warnings warnings={warnings} onChoose={onChoose} />
      <div className="brand-figures">
        {(["light", "dark"] as const).map((name) => (
          <div key={name} data-di-theme={name}>
            <ProgressionChart result={resultOf(trust, "trust.progression", "progression")} />
            <CohortFunnel result={resultOf(trust, "trust.recruitment", "funnel")} />
          </div>
        ))}
      </div>
      <section className="tokens-theme" data-di-theme="light">
        <ContrastTable caption="Contrast, light" palette={palettes.light} />
      </section>
      <section className="tokens-theme" data-di-theme="dark">
        <ContrastTable caption="Contrast, dark" palette={palettes.dark} />
      </section>
      <section className="tokens-theme" aria-label="Stylesheet">
        <CopyButton text={css} what="the stylesheet" />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
        <pre tabIndex={0}>{css}</pre>
      </section>
    </>
  );
}

const trust = illustrativeTrust();

function Warnings({
  warnings,
  onChoose,
}: { warnings: readonly BrandWarning[] } & Pick<ThemeProps, "onChoose">) {
  if (warnings.length === 0) {
    return <p role="status">The brand's colour is used as it is, in both themes.</p>;
  }
  return (
    <ul className="brand-warnings" aria-label="What the brand's colour fails as">
      {warnings.map(({ theme, pair, message, suggestion }) => (
        <li key={`${theme} ${pair.join(" ")}`}>
          <svg className="tokens-swatch" aria-hidden="true">
            <rect width="100%" height="100%" fill={suggestion} />
          </svg>
          <span>{message}</span>
          <button type="button" onClick={() => onChoose(suggestion)}>
            Try {suggestion}
          </button>
        </li>
      ))}
    </ul>
  );
}
