import { useEffect, useState } from "react";

const themes = ["system", "light", "dark"] as const;
const names = { system: "Device", light: "Light", dark: "Dark" };
type Theme = (typeof themes)[number];

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    document.documentElement.dataset.diTheme = theme;
  }, [theme]);
  return (
    <fieldset className="theme-choice">
      <legend>Theme</legend>
      {themes.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="theme"
            checked={theme === each}
            onChange={() => setTheme(each)}
          />
          {names[each]}
        </label>
      ))}
    </fieldset>
  );
}
