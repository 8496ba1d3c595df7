import { planOfCohort } from '../cohort/index.ts';
import { type SessionInProgramme, wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, NowCard } from '../web/feedback.view.tsx';
import { TextField } from '../web/fields.view.tsx';
import { ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { isThere, type Mark } from './mark.ts';
import { attendanceMessages } from './messages/index.ts';
import { clockText, whenText } from './session-words.ts';

export interface CheckInFormProps {
  readonly language: Language;
  readonly code: string;
  /** Why the last try did not check them in. */
  readonly trouble?: string | undefined;
}

/** Four characters and a button, for a thumb. */
export function CheckInForm({ language, code, trouble }: CheckInFormProps) {
  const t = attendanceMessages(language).checkIn;
  return (
    <>
      <ErrorSummary language={language} errors={trouble ? [{ field: 'kode', message: trouble }] : []} />
      <h1>{trouble ? t.refusals.title : t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form class="form check-in-form" method="post" action={href(language, '/sjekk-inn')} noValidate>
        <TextField
          name="kode"
          label={t.code}
          hint={t.codeHint}
          value={code}
          error={trouble}
          width="short"
          autocomplete="off"
          maxLength={9}
          required
        />
        <SubmitButton>{t.submit}</SubmitButton>
      </form>
    </>
  );
}

/** Where the scanned code leads: one press, since opening a page writes nothing. */
export function ConfirmCheckIn({ language, code }: { readonly language: Language; readonly code: string }) {
  const t = attendanceMessages(language).checkIn;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.confirmLead(code)}</p>
      <form class="form check-in-form" method="post" action={href(language, '/sjekk-inn')}>
        <input type="hidden" name="kode" value={code} />
        <SubmitButton>{t.confirm}</SubmitButton>
      </form>
      <p>
        <a href={href(language, '/sjekk-inn')}>{t.otherCode}</a>
      </p>
    </>
  );
}

export interface CheckedInPageProps {
  readonly language: Language;
  readonly held: SessionInProgramme;
  readonly mark: Mark;
  /** They had checked in before. */
  readonly again: boolean;
}

/** Which session it was, what is written down, and whether it counts. */
export function CheckedInPage({ language, held: { cohort, session }, mark, again }: CheckedInPageProps) {
  const t = attendanceMessages(language).checkIn.done;
  const title = wordsIn(language, session.title);
  const { late } = planOfCohort(cohort).attendance;
  const heading = again ? t.again : t.title;
  const registered =
    mark.arrivedAt && isThere(mark.state)
      ? (mark.state === 'late' ? t.late : t.present)(clockText(language, mark.arrivedAt))
      : t.marked[mark.state];
  const body = (
    <>
      <p>
        <strong lang={title.lang}>{title.text}</strong>
        <br />
        {whenText(language, session)}
      </p>
      <p>{registered}</p>
      <p>
        {mark.state === 'late' ? `${t.lateCounts[late.countsAsPresent ? 'yes' : 'no']} ` : ''}
        {t.counts}
      </p>
    </>
  );
  return (
    <>
      <h1>{heading}</h1>
      {again ? (
        <Notice tone="info">{body}</Notice>
      ) : (
        <Notice tone={mark.state === 'present' ? 'success' : 'warning'}>{body}</Notice>
      )}
      <p>
        <ButtonLink href={href(language, `/kull/${cohort.slug}/oppmote`)} secondary>
          {t.onward}
        </ButtonLink>
      </p>
    </>
  );
}

/** On a participant's own page while check-in is open for a session of theirs. */
export function CheckInNow({ language, title }: { readonly language: Language; readonly title: string }) {
  const { home } = attendanceMessages(language).overview;
  return (
    <NowCard kicker={home.now} title={home.open(title)}>
      <p>{home.openText}</p>
      <p>
        <ButtonLink href={href(language, '/sjekk-inn')}>{attendanceMessages(language).checkIn.submit}</ButtonLink>
      </p>
    </NowCard>
  );
}
