import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { DateField, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { Commitment } from '../web/digits.view.tsx';
import type { PublishedPromise } from './document.store.ts';
import { selectionMessages } from './messages/index.ts';
import type { Process } from './process.ts';
import { selectionPath } from './selection-path.ts';
import { sourceText } from './source-words.ts';

interface Props {
  readonly language: Language;
  readonly process: Process;
  readonly practice: boolean;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly refusal: string | undefined;
}

/** When chance shall speak; publishing it here mails the commitment to everybody. Afterwards, what was promised. */
export function PromisePage(props: Props) {
  const { language, process, errors, refusal } = props;
  const t = selectionMessages(language).hold.promise;
  const { state, promise } = process;
  return (
    <>
      <BackLink href={href(language, selectionPath(state.call.id))}>
        {selectionMessages(language).process.toDesk}
      </BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.title}</h1>
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <p class="lead">{t.lead(state.call.hoursToChance)}</p>
      {promise ? <Promised {...props} promise={promise} /> : <PromiseForm {...props} />}
    </>
  );
}

function PromiseForm({ language, process, practice, typed, errors }: Props) {
  const t = selectionMessages(language).hold.promise;
  const { state, book, bookIsStale } = process;
  const { call } = state;
  const path = href(language, selectionPath(call.id));
  if (!book || bookIsStale || state.draw?.state !== 'booked')
    return (
      <Notice tone="warning">
        <p>{t.noBook}</p>
        <p>
          <a href={`${path}/loddbok`}>{t.toBook}</a>
        </p>
      </Notice>
    );
  const of = (name: string) => ({
    name,
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
    required: true,
  });
  const isDice = call.chanceKind === 'dice';
  return (
    <>
      {isDice ? (
        <p>{t.diceText(book.book.tickets.length === 10_000 ? 4 : 3)}</p>
      ) : practice ? (
        <Notice tone="warning">
          <p>{t.practiceText}</p>
        </Notice>
      ) : (
        <p>{t.beaconText}</p>
      )}
      <form method="post" action={`${path}/lofte`} novalidate>
        <DateField {...of('date')} label={t.fields.date} />
        <TextField {...of('time')} label={t.fields.time} hint={t.timeHint} width="short" />
        {isDice ? (
          <>
            <TextField {...of('witness1')} label={t.fields.witness1} hint={t.witnessHint} />
            <TextField {...of('witness2')} label={t.fields.witness2} />
          </>
        ) : null}
        <Notice tone="info">
          <p>{t.warning(state.members.length)}</p>
        </Notice>
        <div class="actions">
          <SubmitButton>{t.button}</SubmitButton>
          <ButtonLink href={path} secondary>
            {t.cancel}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}

function Promised({ language, process, promise }: Props & { readonly promise: PublishedPromise }) {
  const t = selectionMessages(language).hold.promise;
  return (
    <>
      <SummaryList
        rows={[
          { term: t.code, value: <Commitment code={promise.commitment} /> },
          { term: t.publishedAt, value: momentText(language, promise.publishedAt) },
          { term: t.chanceAt, value: momentText(language, promise.chanceAt) },
          { term: t.source, value: sourceText(language, promise.promise.source) },
        ]}
      />
      <div class="actions">
        <ButtonLink href={href(language, selectionPath(process.state.call.id, 'hold'))}>{t.toHold}</ButtonLink>
      </div>
    </>
  );
}
