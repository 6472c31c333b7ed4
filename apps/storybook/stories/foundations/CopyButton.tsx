import { useState } from "react";

interface CopyButtonProps {
  /** What the clipboard gets. */
  text: string;
  /** What is copied, in words: the button's name. */
  what: string;
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [said, setSaid] = useState("");
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied"),
      () => setSaid("Not copied: the browser did not allow it"),
    );
  };
  return (
    <span className="tokens-copy">
      <button type="button" aria-label={`Copy ${what}`} onClick={copy}>
        Copy
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
