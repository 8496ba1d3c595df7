import type { ComponentChildren } from 'preact';

/** What every field takes. `error` is the text to show; without it the field is in order. */
export interface FieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren | undefined;
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  readonly required?: boolean | undefined;
  /** Said after the label of a field that may be left empty: «valgfritt». */
  readonly optionalText?: string | undefined;
}

export type Width = 'short' | 'medium' | 'full';

/** The id of a field's control, so that an error summary can point at it. */
export function fieldId(name: string): string {
  return `felt-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

export interface Wiring {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-describedby'?: string;
}

/** The attributes of a control that tie it to its label, hint and error. */
export function wiring({ name, hint, error, required }: FieldProps): Wiring {
  const id = fieldId(name);
  const described = [hint ? `${id}-hjelp` : '', error ? `${id}-feil` : ''].filter(Boolean).join(' ');
  return {
    id,
    name,
    required: required === true,
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  };
}

export function LabelText({ label, optionalText }: Pick<FieldProps, 'label' | 'optionalText'>) {
  return (
    <>
      {label}
      {optionalText ? <span class="optional"> ({optionalText})</span> : null}
    </>
  );
}

export function Hint({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) {
  return hint ? (
    <div data-field="description" id={`${fieldId(name)}-hjelp`}>
      {hint}
    </div>
  ) : null;
}

export function FieldError({ name, error }: Pick<FieldProps, 'name' | 'error'>) {
  return error ? (
    <p class="ds-validation-message" data-field="validation" id={`${fieldId(name)}-feil`}>
      {error}
    </p>
  ) : null;
}

/** A label, what helps, the control and what is wrong with it, in this order. */
export function Field(
  props: FieldProps & { readonly children: ComponentChildren; readonly width?: Width | undefined },
) {
  return (
    <div class="ds-field field" data-width={props.width ?? 'full'}>
      <label class="ds-label" for={fieldId(props.name)}>
        <LabelText {...props} />
      </label>
      <Hint {...props} />
      {props.children}
      <FieldError {...props} />
    </div>
  );
}
