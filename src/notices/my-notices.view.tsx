import type { Language } from '../kit/language.ts';
import { clockText, momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { CheckboxField, RadioGroup } from '../web/fields.view.tsx';
import { LetterText } from '../web/letter-text.view.tsx';
import { BackLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { boxOf } from './choice.form.ts';
import { noticesMessages } from './messages/index.ts';
import type { NoticeKind } from './notice.ts';
import type { Notice as Told } from './notice.store.ts';
import type { QuietHours } from './quiet-hours.ts';

export interface MyNoticesProps {
  readonly language: Language;
  /** What is chosen, or was about to be. */
  readonly choice: { readonly delivery: string; readonly muted: readonly NoticeKind[] };
  readonly toChoose: readonly NoticeKind[];
  readonly always: readonly NoticeKind[];
  readonly hours: QuietHours;
  /** Newest first. */
  readonly recent: readonly Told[];
  readonly recentDays: number;
  readonly mostRecent: number;
  readonly isSaved: boolean;
  readonly errors: readonly FieldErrorItem[];
}

/** When and about what somebody wants mail, and what they have been told lately, so that nothing is lost when a mail is. */
export function MyNoticesPage(props: MyNoticesProps) {
  const { language, isSaved, errors } = props;
  const t = noticesMessages(language);
  return (
    <>
      <BackLink href={href(language, '/min-side')}>{t.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      {isSaved ? (
        <div role="status">
          <Notice tone="success">
            <p>{t.saved}</p>
          </Notice>
        </div>
      ) : null}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Choices {...props} />
      <Recent {...props} />
    </>
  );
}

function Choices({ language, choice, toChoose, always, hours, errors }: MyNoticesProps) {
  const t = noticesMessages(language);
  const [from, to] = [clockText(language, hours.from), clockText(language, hours.to)];
  return (
    <form method="post" action={href(language, '/min-side/varsler')} novalidate>
      <RadioGroup
        name="delivery"
        label={t.delivery.legend}
        value={choice.delivery}
        error={errors.find(({ field }) => field === 'delivery')?.message}
        options={[
          { value: 'atOnce', label: t.delivery.atOnce, hint: t.delivery.atOnceHint(from, to) },
          { value: 'daily', label: t.delivery.daily, hint: t.delivery.dailyHint(to) },
        ]}
        required
      />
      <fieldset class="ds-fieldset field" aria-describedby="vil-ha-hjelp">
        <legend class="ds-label">{t.wanted.legend}</legend>
        <div data-field="description" id="vil-ha-hjelp">
          {t.wanted.hint}
        </div>
        {toChoose.map((kind) => (
          <CheckboxField
            key={kind}
            name={boxOf(kind)}
            label={t.kinds[kind].name}
            hint={t.kinds[kind].hint}
            checked={!choice.muted.includes(kind)}
          />
        ))}
      </fieldset>
      <section class="notices-always" aria-labelledby="alltid">
        <h2 id="alltid">{t.always.title}</h2>
        <p>{t.always.why}</p>
        <ul>
          {always.map((kind) => (
            <li key={kind}>
              {t.kinds[kind].name}
              <span class="quiet"> – {t.kinds[kind].hint}</span>
            </li>
          ))}
        </ul>
      </section>
      <SubmitButton>{t.save}</SubmitButton>
    </form>
  );
}

function Recent({ language, recent, recentDays, mostRecent }: MyNoticesProps) {
  const t = noticesMessages(language).recent;
  return (
    <section aria-labelledby="siste">
      <h2 id="siste">{t.title(recentDays)}</h2>
      {recent.length === 0 ? (
        <Empty title={t.noneTitle}>
          <p>{t.none}</p>
        </Empty>
      ) : null}
      {recent.map((told) => (
        <ToldItem key={told.id} language={language} told={told} />
      ))}
      {recent.length === mostRecent ? <p class="quiet">{t.limit(mostRecent)}</p> : null}
    </section>
  );
}

function ToldItem({ language, told }: { language: Language; told: Told }) {
  const t = noticesMessages(language).recent;
  const { sentAt, dueAt } = told;
  const state = sentAt ? t.sent(momentText(language, sentAt)) : dueAt ? t.waits(momentText(language, dueAt)) : t.off;
  return (
    <Disclosure
      summary={
        <span class="told">
          <span lang={told.language}>{told.subject}</span>
          <span class="told-state">{state}</span>
        </span>
      }
    >
      <div lang={told.language}>
        <LetterText text={told.body} />
      </div>
    </Disclosure>
  );
}
