import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { selectionMessages } from './messages/index.ts';
import { selectionPath } from './selection-path.ts';
import type { SelectionState } from './selection-state.ts';

interface Props {
  readonly language: Language;
  readonly state: SelectionState;
  readonly typed: Typed;
  readonly isMissing?: boolean;
  readonly refusal?: string;
}

/** Sets a promised draw aside, with the reason that everybody reads. */
export function RepeatPage({ language, state, typed, isMissing, refusal }: Props) {
  const t = selectionMessages(language).process;
  const path = href(language, selectionPath(state.call.id));
  const error = isMissing ? selectionMessages(language).representation.needsReason : undefined;
  return (
    <>
      <BackLink href={path}>{t.toDesk}</BackLink>
      <ErrorSummary
        language={language}
        errors={error ? [{ field: 'reason', message: error, label: t.repeat.reason }] : []}
      />
      <h1>{t.repeat.title}</h1>
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <p class="lead">{t.repeat.lead}</p>
      <form method="post" action={`${path}/om-igjen`} novalidate>
        <input type="hidden" name="draw" value={typed['draw'] ?? String(state.draw?.number ?? '')} />
        <TextArea
          name="reason"
          label={t.repeat.reason}
          hint={t.repeat.reasonHint}
          value={typed['reason']}
          error={error}
          maxLength={2000}
          required
        />
        <div class="actions">
          <SubmitButton danger>{t.repeat.button}</SubmitButton>
          <ButtonLink href={path} secondary>
            {t.repeat.cancel}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
