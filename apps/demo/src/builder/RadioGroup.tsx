import { type ReactNode, useId } from "react";

interface RadioGroupProps<Value extends string> {
  legend: ReactNode;
  options: readonly { value: Value; label: string; hint?: string }[];
  chosen: Value | "";
  onChoose: (value: Value) => void;
  className?: string;
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, options, chosen, onChoose, className } = props;
  const id = useId();
  return (
    <fieldset className={className ? `choice ${className}` : "choice"}>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            aria-describedby={hint && `${id}-${value}`}
          />
          <span>
            {label}
            {hint && (
              <span className="hint" id={`${id}-${value}`} aria-hidden="true">
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
