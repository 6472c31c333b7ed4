import { useId, useRef } from "react";
import { useCopy } from "./useCopy";

interface CopyableTextProps {
  name: string;
  text: string;
}

/** A text to copy, in sight, with its button. */
export function CopyableText({ name, text }: CopyableTextProps) {
  const nameId = useId();
  const shown = useRef<HTMLPreElement>(null);
  const { copy, report } = useCopy();

  async function copyText() {
    const isCopied = await copy(text, {
      done: `Copied: ${name}.`,
      failed: "Your browser does not let this page copy. The text is selected: press Ctrl and C.",
    });
    if (!isCopied && shown.current) getSelection()?.selectAllChildren(shown.current);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing here is a field of a form
    <div className="copyable" role="group" aria-labelledby={nameId}>
      <div className="copyable-bar">
        <h3 id={nameId}>{name}</h3>
        <button
          type="button"
          className="button"
          aria-label={`Copy: ${name}`}
          onClick={() => void copyText()}
        >
          Copy
        </button>
      </div>
      <pre ref={shown}>
        <code>{text}</code>
      </pre>
      {report}
    </div>
  );
}
