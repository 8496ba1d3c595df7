import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { inOslo, weekdayText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, Notice } from '../web/feedback.view.tsx';
import { CheckboxField } from '../web/fields.view.tsx';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { changeSentence } from './change-words.ts';
import { clockText } from './clock-text.ts';
import { gatheringsMessages } from './messages/index.ts';
import { gatheringPath, LinkRow, type AboutGathering } from './planning-page.tsx';
import { wordsIn, type Programme, type ProgrammeSession, type PublishedProgramme } from './programme.ts';
import type { Tellable } from './tell.rules.ts';

export interface PublishPageProps extends AboutGathering {
  readonly language: Language;
  /** What is published now, and what would be. */
  readonly before: PublishedProgramme | undefined;
  readonly after: Programme;
  readonly isSame: boolean;
  readonly changes: readonly Tellable[];
  /** How many would be told: of the changes that are always told, of all of them, or the first time. */
  readonly audience: { readonly loud: number; readonly all: number; readonly first: number };
  readonly gaps: readonly string[];
  readonly groupName: (id: string) => string;
  readonly seen: string;
  readonly trouble: string | null;
}

/** What participants will see, what is different from what they see now, and who will be told. */
export function PublishPage(props: PublishPageProps) {
  const { language, planned, before, after, isSame, gaps, trouble } = props;
  const { planning, publish: t, coverage } = gatheringsMessages(language);
  return (
    <>
      <BackLink href={href(language, gatheringPath(props))}>
        {planning.numbered(planned.number, planned.title[language])}
      </BackLink>
      {trouble ? (
        <Notice tone="warning">
          <p>{trouble}</p>
        </Notice>
      ) : null}
      <h1>{before ? t.titleChanges(planned.number) : t.title(planned.number)}</h1>
      {isSame ? (
        <Empty title={t.nothing}>
          <p>{t.nothingText}</p>
        </Empty>
      ) : after.sessions.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <>
          {before ? <Changes {...props} before={before} /> : <p class="lead">{t.leadFirst(props.audience.first)}</p>}
          {gaps.length > 0 ? (
            <Notice tone="info" title={coverage.gapsTitle}>
              <ul>
                {gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
              <p>{t.gapsDontStop}</p>
            </Notice>
          ) : null}
          <Deed {...props} />
        </>
      )}
      <Preview {...props} />
    </>
  );
}

function Changes(props: PublishPageProps & { readonly before: PublishedProgramme }) {
  const { language, before, after, changes, groupName } = props;
  const t = gatheringsMessages(language).publish;
  const sentences = (loud: boolean) =>
    changes
      .filter((one) => one.loud === loud)
      .map(({ change }) => changeSentence(language, change, { before, after, groupName }));
  const [loud, quiet] = [sentences(true), sentences(false)];
  return (
    <section aria-labelledby="endret">
      <h2 id="endret">{t.changedTitle}</h2>
      {loud.length > 0 ? (
        <ul class="change-list">
          {loud.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {quiet.length > 0 ? (
        <>
          <h3>{t.quietTitle}</h3>
          <ul class="change-list">
            {quiet.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Deed(props: PublishPageProps) {
  const { language, before, changes, audience, seen } = props;
  const { planning, publish: t } = gatheringsMessages(language);
  const hasQuiet = changes.some(({ loud }) => !loud);
  return (
    <form method="post" action={href(language, gatheringPath(props, 'publiser'))}>
      <input type="hidden" name="seen" value={seen} />
      {before ? <p>{audience.loud > 0 ? t.willTell(audience.loud) : t.tellsNobody}</p> : null}
      {before && hasQuiet ? (
        <CheckboxField name="tellAll" label={t.tellAll(audience.all)} hint={t.tellAllHint} />
      ) : null}
      <div class="actions">
        <SubmitButton>{before ? t.publishChanges : t.publish}</SubmitButton>
        <a href={href(language, gatheringPath(props))}>{planning.cancel}</a>
      </div>
    </form>
  );
}

/** The programme as it will be read, day by day. */
function Preview(props: PublishPageProps) {
  const { language, after, cohort, planned, before } = props;
  const t = gatheringsMessages(language).publish;
  const alive = after.sessions.filter(({ cancelled }) => !cancelled);
  const byDay = Map.groupBy(alive, ({ startsAt }) => inOslo(Temporal.Instant.from(startsAt)).toPlainDate().toString());
  return (
    <section aria-labelledby="forhandsvisning">
      <h2 id="forhandsvisning">{t.preview}</h2>
      {[...byDay].map(([day, sessions]) => (
        <div key={day} class="stack">
          <h3 class="preview-day">{weekdayText(language, Temporal.PlainDate.from(day))}</h3>
          <ol class="preview-list">
            {sessions.map((session) => (
              <PreviewSession key={session.id} {...props} session={session} />
            ))}
          </ol>
        </div>
      ))}
      {before ? (
        <LinkRow
          language={language}
          links={[{ path: `/program/${cohort.slug}/${planned.number}`, text: t.seePublished }]}
        />
      ) : null}
    </section>
  );
}

function PreviewSession({
  language,
  plan,
  groupName,
  session,
}: PublishPageProps & { readonly session: ProgrammeSession }) {
  const t = gatheringsMessages(language).publish;
  const list = listFormat(language);
  const title = wordsIn(language, session.title);
  const facts = [
    // The form of teaching says nothing about a break.
    session.counts ? plan.teaching.forms.find(({ id }) => id === session.form)?.name[language] : '',
    session.room,
    list.format(session.speakers.map(({ name }) => name)),
    session.groups ? t.onlyFor(list.format(session.groups.map(groupName))) : '',
  ];
  return (
    <li>
      <span class="session-times">
        {clockText(Temporal.Instant.from(session.startsAt))}–{clockText(Temporal.Instant.from(session.endsAt))}
      </span>
      <span>
        <strong lang={title.lang === language ? undefined : title.lang}>{title.text}</strong>
        <span class="session-facts">{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  );
}
