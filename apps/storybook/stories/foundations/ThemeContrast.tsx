import { ContrastTable } from "./ContrastTable";
import { usePaletteAt } from "./usePaletteAt";
import "./foundations.css";

/** The contrast of every pair in both themes, from the colours that the browser has. */
export function ThemeContrast() {
  return (
    <div className="tokens">
      <Contrast theme="light" />
      <Contrast theme="dark" />
    </div>
  );
}

function Contrast({ theme }: { theme: "light" | "dark" }) {
  const [section, palette] = usePaletteAt();
  return (
    <section ref={section} className="tokens-theme" data-di-theme={theme}>
      {palette && (
        <ContrastTable caption={theme === "light" ? "Light" : "Dark"} palette={palette} />
      )}
    </section>
  );
}
