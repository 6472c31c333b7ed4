import type { Choice } from "./Choice";
import { hostOf } from "./hosts/hostOf";
import { RadioGroup } from "./RadioGroup";

interface HostQuestionsProps {
  choice: Choice;
  onChange: (part: Partial<Choice>) => void;
}

/** For people who do not know what their page is made with: what do they see in its editor? */
export function HostQuestions({ choice, onChange }: HostQuestionsProps) {
  const host = hostOf(choice);
  return (
    <div className="questions">
      <p>Open your page for editing, as you would to correct a word.</p>
      <RadioGroup
        className="in-line"
        legend="Do you see the words “web part” anywhere?"
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        chosen={choice.webPart}
        onChoose={(webPart) => onChange({ webPart, html: "", width: 0 })}
      />
      {choice.webPart === "no" && (
        <RadioGroup
          className="in-line"
          legend="Do you see a button “HTML”, “Source”, “Embed” or “< >”?"
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No, or I am not sure" },
          ]}
          chosen={choice.html}
          onChoose={(html) => onChange({ html, width: 0 })}
        />
      )}
      <p role="status" className="answer">
        {host &&
          (choice.webPart === "yes"
            ? "Then it is SharePoint."
            : `Then take this: ${host.name.toLowerCase()}. ${host.hint}`)}
      </p>
    </div>
  );
}
