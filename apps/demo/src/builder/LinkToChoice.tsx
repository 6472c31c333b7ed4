import { useCopy } from "./useCopy";

/** All choices stand in the page's address: a colleague who opens it sees the same. */
export function LinkToChoice() {
  const { copy, report } = useCopy();
  return (
    <div className="link-to-choice">
      <button
        type="button"
        className="button"
        onClick={() =>
          void copy(location.href, {
            done: "Copied: a link to what you have chosen. A file from your computer is not part of it.",
            failed:
              "Your browser does not let this page copy. The link is this page's own address, at the top of your browser.",
          })
        }
      >
        Copy a link to this choice
      </button>
      {report}
    </div>
  );
}
