import type { Language } from "../language/Language";
import { PlotAxis } from "./PlotAxis";

interface ShareAxisProps {
  ticks: readonly number[];
  max: number;
  language: Language;
}

/** The axis of a share plot: per cent at each gridline. */
export function ShareAxis({ ticks, max, language }: ShareAxisProps) {
  const percent = new Intl.NumberFormat(language.locale, { style: "percent" });
  return (
    <PlotAxis labels={ticks.map((tick) => ({ at: tick / max, text: percent.format(tick) }))} />
  );
}
