import "./choice.css";

interface Props<Value extends string> {
  /** The group's accessible name. */
  label: string;
  /** Whether the name is seen as well as heard. */
  showLabel?: boolean;
  options: readonly { value: Value; label: string }[];
  /** Nothing is chosen where it is left out. */
  value: Value | undefined;
  name: string;
  onChoose: (value: Value) => void;
}

/** A row of radio buttons of which one is chosen. */
export function Choice<Value extends string>({
  label,
  showLabel,
  options,
  value,
  name,
  onChoose,
}: Props<Value>) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {showLabel && (
        <span class="choice-label" aria-hidden="true">
          {label}
        </span>
      )}
      <span class="choice-row">
        {options.map((option) => (
          <label key={option.value} class={`choice-option choice-${option.value}`}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
