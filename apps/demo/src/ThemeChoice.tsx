import { useEffect, useState } from "react";

const themes = ["device", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>("device");
  useEffect(() => {
    const root = document.documentElement;
    if (theme === "device") delete root.dataset.diTheme;
    else root.dataset.diTheme = theme;
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
          {each.charAt(0).toUpperCase() + each.slice(1)}
        </label>
      ))}
    </fieldset>
  );
}
