import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { Bead } from './bead.view.tsx';
import { fieldId } from './field.view.tsx';
import { webMessages } from './messages/index.ts';

export { ErrorPage, type ErrorPageProps } from './error-page.view.tsx';

export interface FieldErrorItem {
  readonly field: string;
  readonly message: string;
  /** What the field is called: for the summary, where the message stands without it. */
  readonly label?: string | undefined;
}

/** All that must be mended in a form, on top of it, each leading to its field. Nothing if there is nothing. */
export function ErrorSummary({ language, errors }: { language: Language; errors: readonly FieldErrorItem[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} id="feil" aria-labelledby="feil-tittel" data-focus-on-load>
      <h2 class="ds-heading" id="feil-tittel">
        {webMessages(language).errors.title(errors.length)}
      </h2>
      <ul class="ds-list">
        {errors.map(({ field, message, label }) => (
          <li key={`${field} ${message}`}>
            <a class="ds-link" href={`#${fieldId(field)}`}>
              {[label && /\p{L}$/u.test(label) ? `${label}:` : label, message].filter(Boolean).join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

export interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
}

/** Something the reader should know, in the page where it matters. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div class="ds-alert notice" data-color={tone}>
      {title ? <h2 class="ds-heading">{title}</h2> : null}
      {children}
    </div>
  );
}

export interface NowCardProps {
  readonly kicker: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** «What now?»: the one next thing, on the warm ground that nothing else has. */
export function NowCard({ kicker, title, children }: NowCardProps) {
  return (
    <section class="now-card" data-color="warm">
      <p class="now-card-kicker">
        <Bead kind="gathering" state="now" />
        {kicker}
      </p>
      <h2 class="now-card-title">{title}</h2>
      <div class="now-card-body" data-color="accent">
        {children}
      </div>
    </section>
  );
}

export type StatusTone = 'done' | 'now' | 'ahead' | 'neutral' | 'warning' | 'danger';

const statusColours: Record<StatusTone, string> = {
  done: 'success',
  now: 'warm',
  ahead: 'neutral',
  neutral: 'neutral',
  warning: 'warning',
  danger: 'danger',
};

/** Where a thing stands, in a word or two. The word carries the meaning, the colour only helps. */
export function StatusTag({ tone, text }: { tone: StatusTone; text: string }) {
  return (
    <span class="ds-tag status-tag" data-color={statusColours[tone]} data-tone={tone}>
      <ToneSign tone={tone} />
      {text}
    </span>
  );
}

/** A shape per tone, so that tags can be told apart without colour. */
function ToneSign({ tone }: { tone: StatusTone }) {
  if (tone === 'neutral') return null;
  if (tone !== 'warning' && tone !== 'danger') return <Bead kind="gathering" state={tone} />;
  return (
    <svg class="tone-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={tone === 'warning' ? 'M8 1.5 15.5 15H.5Z' : 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z'} fill="currentColor" />
      <path
        class="tone-sign-mark"
        d={tone === 'warning' ? 'M8 6.500v4M8 12.600v.4' : 'm5.5 5.5 5 5m0-5-5 5'}
        fill="none"
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** What stands where there is nothing yet: says why, and leads onward. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2 class="empty-title">{title}</h2>
      {children}
    </div>
  );
}
