import { isThisComputer } from "./addressCheck";
import type { Choice } from "./Choice";
import { TextField } from "./TextField";

interface AddressStepProps {
  choice: Choice;
  ownFolder: string;
  fault: string | undefined;
  /** What to mind with an address that is right in itself. */
  warning: string | undefined;
  onChange: (part: Partial<Choice>) => void;
}

/** Step 3: where the published files stand, once and for every figure of a trust. */
export function AddressStep({ choice, ownFolder, fault, warning, onChange }: AddressStepProps) {
  return (
    <section aria-labelledby="address-step">
      <h2 id="address-step">3. The address of the files</h2>
      <TextField
        label="Address of the folder"
        hint={
          <>
            The figure needs some files on a web server. Whoever put them there (your IT team, or
            the publisher of the figures) tells you the address, such as
            https://www.your-trust.example/impact/
          </>
        }
        value={choice.folder}
        fault={fault}
        onChange={(folder) => onChange({ folder })}
      />
      {warning && <p className="fault">{warning}</p>}
      {choice.folder === ownFolder ? (
        <p className="hint">
          {isThisComputer(new URL(ownFolder))
            ? "Filled in is the copy on this computer. It is good for trying out; your readers cannot reach it."
            : "Filled in is the copy that belongs to this page. It is good for trying out."}
        </p>
      ) : (
        <p>
          <button
            type="button"
            className="text-button"
            onClick={() => onChange({ folder: ownFolder })}
          >
            Use this page's own copy, to try it out
          </button>
        </p>
      )}
    </section>
  );
}
