import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { admissionMessages } from './messages/index.ts';

/** What surrounds every page of the application: the way back, what is wrong, what happened with what was typed. */
export interface TopicFrame {
  readonly language: Language;
  readonly applicationId: string;
  /** The fingerprint of what the page shows; see `topicFingerprint`. */
  readonly base: string;
  readonly errors: readonly FieldErrorItem[];
  /** Said on top of the form, when there is something to say about the last try. */
  readonly trouble?: string | undefined;
  /** What is stored now, when somebody else changed it meanwhile. */
  readonly conflict?: ComponentChildren;
}

export function TopicPage(props: TopicFrame & { title: string; lead?: string; children: ComponentChildren }) {
  const { language, applicationId, errors, trouble, conflict } = props;
  const t = admissionMessages(language).application.form;
  return (
    <>
      <BackLink href={href(language, `/soknad/${applicationId}`)}>{t.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      {trouble ? <Notice tone="warning">{<p>{trouble}</p>}</Notice> : null}
      {conflict ? (
        <Notice tone="warning" title={t.conflictTitle}>
          <p>{t.conflict}</p>
          <h3>{t.storedNow}</h3>
          {conflict}
        </Notice>
      ) : null}
      <h1>{props.title}</h1>
      {props.lead ? <p class="lead">{props.lead}</p> : null}
      {props.children}
    </>
  );
}

/** The form of a page, with its fingerprint and its two ways of saving. */
export function TopicForm(props: TopicFrame & { path: string; children: ComponentChildren }) {
  const { language, applicationId, base } = props;
  const t = admissionMessages(language).application.form;
  return (
    <form method="post" action={href(language, `/soknad/${applicationId}/${props.path}`)} novalidate>
      <input type="hidden" name="base" value={base} />
      {props.children}
      <div class="actions">
        <SubmitButton>{t.save}</SubmitButton>
        <SubmitButton secondary name="senere" value="ja">
          {t.later}
        </SubmitButton>
      </div>
    </form>
  );
}

export function errorAt(errors: readonly FieldErrorItem[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
