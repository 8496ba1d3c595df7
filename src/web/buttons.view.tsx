import type { ComponentChildren } from 'preact';

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly secondary?: boolean | undefined;
}

/** A link that is the page's main way onward, and looks it. */
export function ButtonLink({ href, children, secondary }: ButtonLinkProps) {
  return (
    <a class="ds-button" data-variant={secondary ? 'secondary' : 'primary'} href={href}>
      {children}
    </a>
  );
}

export interface SubmitButtonProps {
  readonly children: ComponentChildren;
  readonly secondary?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** Sends the form it stands in. */
export function SubmitButton({ children, secondary, danger, name, value }: SubmitButtonProps) {
  return (
    <button
      class="ds-button"
      type="submit"
      data-variant={secondary ? 'secondary' : 'primary'}
      data-color={danger ? 'danger' : undefined}
      name={name}
      value={value}
    >
      {children}
    </button>
  );
}
