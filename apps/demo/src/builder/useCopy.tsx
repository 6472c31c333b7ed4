import { type ReactNode, useState } from "react";

interface Copying {
  /** @returns whether it could be copied */
  copy: (text: string, words: { done: string; failed: string }) => Promise<boolean>;
  /** Says aloud and in sight what came of it. */
  report: ReactNode;
}

/** Copies texts and tells what came of it. */
export function useCopy(): Copying {
  const [last, setLast] = useState({ number: 0, words: "" });
  const tell = (words: string) => setLast(({ number }) => ({ number: number + 1, words }));
  return {
    async copy(text, { done, failed }) {
      try {
        await navigator.clipboard.writeText(text);
        tell(done);
        return true;
      } catch {
        // No permission, or a page without https: there is no clipboard to write to.
        tell(failed);
        return false;
      }
    },
    report: (
      <p className="copy-report" role="status">
        {/* Another element each time, so that copying twice is said twice. */}
        {last.number > 0 && <span key={last.number}>{last.words}</span>}
      </p>
    ),
  };
}
