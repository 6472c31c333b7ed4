import { type ReactNode, useId } from "react";

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
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
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
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="fault" id={`${id}-fault`} role="status">
        {fault}
      </p>
    </div>
  );
}
