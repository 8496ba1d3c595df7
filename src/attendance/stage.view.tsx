import { type SessionInProgramme, wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { QrCode } from '../web/qr-code.view.tsx';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { attendanceMessages } from './messages/index.ts';
import { timesOf } from './session-in-programme.ts';
import { hoursText, momentOf } from './session-words.ts';

export interface StageProps {
  readonly language: Language;
  readonly held: SessionInProgramme;
  /** The visitor has asked that the page stays as it is. */
  readonly still: boolean;
  readonly wasOpen: boolean;
  readonly there: number;
  readonly expected: number;
  readonly state:
    | { readonly kind: 'open'; readonly code: string; readonly address: string; readonly site: string }
    | {
        readonly kind: 'closed';
        /** Why it can't be opened; undefined where it can. */
        readonly why: 'before' | 'after' | 'cancelled' | 'doesNotCount' | undefined;
        readonly from: number;
      };
}

/** For the screen in the room: the code as large as it can be, and how many have come. */
export function StagePage(props: StageProps) {
  const { language, held, state } = props;
  const t = attendanceMessages(language).checkIn.stage;
  const title = wordsIn(language, held.session.title);
  const path = `/undervisning/okt/${held.session.id}`;
  return (
    <>
      <BackLink href={href(language, path)}>{t.back}</BackLink>
      <h1>
        {t.title}: <span lang={title.lang}>{title.text}</span>
      </h1>
      <p class="quiet">{[hoursText(language, held.session), held.session.room].filter(Boolean).join(', ')}</p>
      {state.kind === 'open' ? <Open {...props} state={state} /> : <Closed {...props} state={state} />}
    </>
  );
}

type OpenState = Extract<StageProps['state'], { kind: 'open' }>;

function Open({ language, held, still, there, expected, state }: StageProps & { readonly state: OpenState }) {
  const t = attendanceMessages(language).checkIn.stage;
  const path = href(language, `/undervisning/okt/${held.session.id}`);
  return (
    <>
      <div class="stage" id="koden" data-refresh-seconds={still ? undefined : '3'}>
        <QrCode text={state.address} label={t.qr} />
        <div class="stage-words">
          <p>
            {t.how} <strong class="stage-site">{state.site}</strong>
          </p>
          <p class="stage-code" role="img" aria-label={t.codeLabel([...state.code].join(' '))}>
            {[...state.code].map((one, index) => (
              <span key={index} aria-hidden="true">
                {one}
              </span>
            ))}
          </p>
          <p class="stage-count">{t.count(there, expected)}</p>
          <p class="quiet">{t.changes}</p>
        </div>
      </div>
      <div class="actions">
        <form method="post" action={`${path}/innsjekking/lukk`}>
          <SubmitButton secondary>{t.close}</SubmitButton>
        </form>
        <ButtonLink href={`${path}/oppmote`} secondary>
          {t.list}
        </ButtonLink>
        <a href={still ? `${path}/innsjekking` : `${path}/innsjekking?stille=ja`}>{still ? t.moving : t.still}</a>
      </div>
    </>
  );
}

type ClosedState = Extract<StageProps['state'], { kind: 'closed' }>;

function Closed({
  language,
  held,
  wasOpen,
  there,
  expected,
  state: { why, from },
}: StageProps & { readonly state: ClosedState }) {
  const t = attendanceMessages(language).checkIn.stage;
  const path = href(language, `/undervisning/okt/${held.session.id}`);
  const opensAt = timesOf(held.session).startsAt.subtract({ minutes: from });
  return (
    <>
      {why ? (
        <Notice tone="info">
          <p>{why === 'before' ? t.refusals.before(momentOf(language, opensAt)) : t.refusals[why]}</p>
        </Notice>
      ) : (
        <p class="lead">{wasOpen ? t.closedText : t.openText}</p>
      )}
      {wasOpen ? <p>{t.count(there, expected)}</p> : null}
      <div class="actions">
        {why ? null : (
          <form method="post" action={`${path}/innsjekking`}>
            <SubmitButton>{t.open}</SubmitButton>
          </form>
        )}
        <ButtonLink href={`${path}/oppmote`} secondary>
          {t.list}
        </ButtonLink>
      </div>
    </>
  );
}
