import { type ReactNode, useId, useState } from "react";

interface TextFieldProps {
  label: string;
  hint?: ReactNode;
  value: string;
  /** What is wrong with the value, in words. */
  fault?: string | undefined;
  onChange: (value: string) => void;
}

/** A field for an address, with what is wrong with it said beside it. */
export function TextField({ label, hint, value, fault, onChange }: TextFieldProps) {
  const id = useId();
  // Half an address is no fault yet: it is judged once the field is left.
  const [isBeingTyped, setIsBeingTyped] = useState(false);
  const shownFault = isBeingTyped ? undefined : fault;
  const describedBy = [hint && `${id}-hint`, shownFault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={shownFault ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => {
          setIsBeingTyped(true);
          onChange(event.target.value);
        }}
        onBlur={() => setIsBeingTyped(false)}
      />
      <p className="fault" id={`${id}-fault`} role="status">
        {shownFault}
      </p>
    </div>
  );
}
