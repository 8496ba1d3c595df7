import { Field, wiring, type FieldProps, type Width } from './field.view.tsx';

export {
  CheckboxField,
  CheckboxGroup,
  RadioGroup,
  SelectField,
  type CheckboxFieldProps,
  type CheckboxGroupProps,
  type Option,
  type OptionGroup,
  type SelectFieldProps,
} from './choices.view.tsx';
export { fieldId, type FieldProps } from './field.view.tsx';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'password' | 'time' | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  readonly maxLength?: number | undefined;
  readonly width?: Width | undefined;
  /** The id of a `<datalist>` with suggestions. */
  readonly list?: string | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      <input
        class="ds-input"
        {...wiring(props)}
        // Preact types an input per `type`; one whose type is a value fits none of them.
        {...({ type: props.type ?? 'text', list: props.list } as { type: 'text'; list?: string })}
        value={props.value}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxLength={props.maxLength}
      />
    </Field>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea class="ds-input" {...wiring(props)} rows={props.rows ?? 5} maxLength={props.maxLength}>
        {props.value}
      </textarea>
    </Field>
  );
}

/** A date, as `2022-06-25` both in and out; the browser shows it in the reader's own way. */
export function DateField(
  props: FieldProps & { readonly min?: string | undefined; readonly max?: string | undefined },
) {
  return (
    <Field {...props} width="short">
      <input class="ds-input" {...wiring(props)} type="date" value={props.value} min={props.min} max={props.max} />
    </Field>
  );
}

/** A file to upload. A browser never fills it in again: tell in `hint` what was received already. */
export function FileField(props: FieldProps & { readonly accept?: string | undefined }) {
  return (
    <Field {...props}>
      <input class="ds-input file-input" {...wiring(props)} type="file" accept={props.accept} />
    </Field>
  );
}
