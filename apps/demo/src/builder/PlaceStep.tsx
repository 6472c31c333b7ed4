import { useId } from "react";
import type { Choice } from "./Choice";
import { HostQuestions } from "./HostQuestions";
import type { Host } from "./hosts/Host";
import { hostNames, hosts } from "./hosts/hosts";
import { RadioGroup } from "./RadioGroup";

interface PlaceStepProps {
  choice: Choice;
  host: Host | undefined;
  widthPx: number;
  onChange: (part: Partial<Choice>) => void;
}

/** Step 2: on what kind of site, how wide, in which colours. */
export function PlaceStep({ choice, host, widthPx, onChange }: PlaceStepProps) {
  const widthId = useId();
  return (
    <section aria-labelledby="place-step">
      <h2 id="place-step">2. The place</h2>
      <RadioGroup
        className="hosts"
        legend="What is your page made with?"
        options={[
          ...hostNames.map((value) => ({
            value,
            label: hosts[value].name,
            hint: hosts[value].hint,
          })),
          {
            value: "unknown" as const,
            label: "I don't know",
            hint: "Two questions will tell.",
          },
        ]}
        chosen={choice.host}
        onChoose={(chosen) => onChange({ host: chosen, width: 0, webPart: "", html: "" })}
      />
      {choice.host === "unknown" && <HostQuestions choice={choice} onChange={onChange} />}
      {host && (
        <div className="field">
          <label htmlFor={widthId}>How wide is the place?</label>
          <select
            id={widthId}
            value={widthPx}
            onChange={(event) => onChange({ width: Number(event.target.value) })}
          >
            {host.widths.map(({ px, name }) => (
              <option key={px} value={px}>
                {name}: {px} pixels
              </option>
            ))}
          </select>
        </div>
      )}
      <RadioGroup
        className="in-line"
        legend="Colours of the figure"
        options={[
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
          { value: "auto", label: "As the reader's device" },
        ]}
        chosen={choice.theme}
        onChoose={(theme) => onChange({ theme })}
      />
    </section>
  );
}
