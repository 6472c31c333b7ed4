import { colourTokens } from "@the-difference/impact-ui/tokens";
import { usePaletteAt } from "./usePaletteAt";
import "./foundations.css";

/** Every colour in both themes, as the browser resolves it. */
export function ColourTokens() {
  return (
    <div className="tokens">
      <ThemeColours theme="light" />
      <ThemeColours theme="dark" />
    </div>
  );
}

function ThemeColours({ theme }: { theme: "light" | "dark" }) {
  const [section, palette] = usePaletteAt();
  return (
    <section ref={section} className="tokens-theme" data-di-theme={theme}>
      <table>
        <caption>{theme === "light" ? "Light" : "Dark"}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Name</th>
            <th scope="col">Value</th>
            <th scope="col">Used for</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(colourTokens).map(([key, { name, use }]) => (
            <tr key={key}>
              <td>
                <svg className="tokens-swatch" aria-hidden="true">
                  <rect width="100%" height="100%" fill={`var(${name})`} />
                </svg>
              </td>
              <th scope="row">{name}</th>
              <td>{palette?.[key as keyof typeof palette]}</td>
              <td>{use}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
