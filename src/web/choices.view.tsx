import type { ComponentChildren } from 'preact';
import { Field, FieldError, fieldId, Hint, LabelText, wiring, type FieldProps, type Width } from './field.view.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Options that belong together, under a name of their own. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly (Option | OptionGroup)[];
  /** The text of the empty choice; without it the first option is chosen from the start. */
  readonly emptyText?: string | undefined;
  readonly width?: Width | undefined;
}

/** One of many, in a list that unfolds. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Field {...props}>
      <select class="ds-input" {...wiring(props)}>
        {props.emptyText === undefined ? null : <option value="">{props.emptyText}</option>}
        {props.options.map((one) =>
          'options' in one ? (
            <optgroup key={one.label} label={one.label}>
              {one.options.map((option) => (
                <SelectOption key={option.value} option={option} chosen={props.value} />
              ))}
            </optgroup>
          ) : (
            <SelectOption key={one.value} option={one} chosen={props.value} />
          ),
        )}
      </select>
    </Field>
  );
}

function SelectOption({ option, chosen }: { option: Option; chosen: string | undefined }) {
  return (
    <option value={option.value} selected={option.value === chosen}>
      {option.label}
    </option>
  );
}

/** One of a few, all of them in sight. The error summary leads to the first of them. */
export function RadioGroup(props: FieldProps & { readonly options: readonly Option[] }) {
  const { id, name, required, 'aria-describedby': describedBy } = wiring(props);
  return (
    <fieldset
      class="ds-fieldset field"
      role="radiogroup"
      aria-describedby={describedBy}
      aria-invalid={props.error ? 'true' : undefined}
    >
      <legend class="ds-label">
        <LabelText {...props} />
      </legend>
      <Hint {...props} />
      {props.options.map((option, index) => {
        const optionId = index === 0 ? id : `${id}-${index + 1}`;
        // The first shares its id with the group, whose own hint has the id that would follow from it.
        const hintId = `${id}-${index + 1}-hjelp`;
        return (
          <Choice key={option.value} id={optionId} hint={option.hint} hintId={hintId} label={option.label}>
            <input
              class="ds-input"
              type="radio"
              id={optionId}
              name={name}
              value={option.value}
              checked={option.value === props.value}
              required={required}
              aria-describedby={option.hint ? hintId : undefined}
            />
          </Choice>
        );
      })}
      <FieldError {...props} />
    </fieldset>
  );
}

export interface CheckboxGroupProps extends Omit<FieldProps, 'value'> {
  /** Each is a field of its own, sent as `ja` when it is ticked. */
  readonly options: readonly { readonly name: string; readonly label: string; readonly checked: boolean }[];
}

/** Any of several, all of them in sight. `name` is where the error summary leads: the first of them. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id, 'aria-describedby': describedBy } = wiring(props);
  return (
    <fieldset
      class="ds-fieldset field choices"
      aria-describedby={describedBy}
      aria-invalid={props.error ? 'true' : undefined}
    >
      <legend class="ds-label">
        <LabelText {...props} />
      </legend>
      <Hint {...props} />
      <div class="choices-list">
        {props.options.map(({ name, label, checked }, index) => {
          const optionId = index === 0 ? id : fieldId(name);
          return (
            <Choice key={name} id={optionId} label={label}>
              <input class="ds-input" type="checkbox" id={optionId} name={name} value="ja" checked={checked} />
            </Choice>
          );
        })}
      </div>
      <FieldError {...props} />
    </fieldset>
  );
}

export interface CheckboxFieldProps extends Omit<FieldProps, 'value'> {
  readonly checked?: boolean | undefined;
  /** What is sent when it is ticked; `ja` if nothing is said. */
  readonly value?: string | undefined;
}

/** One thing to tick or leave. */
export function CheckboxField(props: CheckboxFieldProps) {
  return (
    <div class="field">
      <Choice
        id={fieldId(props.name)}
        hint={props.hint}
        hintId={`${fieldId(props.name)}-hjelp`}
        label={<LabelText {...props} />}
        error={<FieldError {...props} />}
      >
        <input
          class="ds-input"
          type="checkbox"
          {...wiring(props)}
          value={props.value ?? 'ja'}
          checked={props.checked}
        />
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren | undefined;
  readonly hintId?: string | undefined;
  readonly error?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Choice({ id, label, hint, hintId, error, children }: ChoiceProps) {
  return (
    <div class="ds-field choice">
      {children}
      <label class="ds-label" data-weight="regular" for={id}>
        {label}
      </label>
      {hint ? (
        <div data-field="description" id={hintId}>
          {hint}
        </div>
      ) : null}
      {error}
    </div>
  );
}
