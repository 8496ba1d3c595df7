import { dateRangeText, momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, Notice } from '../web/feedback.view.tsx';
import { BackLink, Disclosure } from '../web/structure.view.tsx';
import { CalendarLink } from './calendar-link.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { Practical } from './practical.view.tsx';
import { ProgrammeDays, type ProgrammeLook } from './programme-days.view.tsx';
import type { PublishedProgramme } from './programme.ts';
import { Visits } from './visits.view.tsx';
import { datesText, placeText, type YearGathering } from './year-of-gatherings.ts';

interface OwnGatheringProps {
  readonly slug: string;
  readonly gathering: YearGathering;
  readonly look: ProgrammeLook;
  /** What the newest version changed for the reader, one sentence each. */
  readonly changes: readonly string[];
}

/** A whole gathering for those who come: what happens, where to be, and what to know before they travel. */
export function OwnGathering({ slug, gathering, look, changes }: OwnGatheringProps) {
  const { language, plan } = look;
  const t = gatheringsMessages(language).programme;
  const { planned, programme } = gathering;
  return (
    <>
      <BackLink href={href(language, `/kull/${slug}`)}>{t.own.back}</BackLink>
      <p class="kicker">{t.gatheringOf(planned.number, plan.gatherings.length)}</p>
      <h1>{planned.title[language]}</h1>
      {programme ? (
        <Published slug={slug} programme={programme} look={look} changes={changes} />
      ) : (
        <>
          <p class="lead">
            {datesText(language, gathering)} · {placeText(language, gathering)}
          </p>
          <Empty title={t.own.notPublishedTitle}>
            <p>{t.own.notPublished}</p>
          </Empty>
          <section aria-labelledby="tema">
            <h2 id="tema">{t.own.about}</h2>
            {planned.theme.map((text) => (
              <p key={text.nb}>{text[language]}</p>
            ))}
          </section>
        </>
      )}
    </>
  );
}

/** More than these would push the programme out of sight; the rest can be unfolded. */
const changesInSight = 4;

function Published({
  slug,
  programme,
  look,
  changes,
}: Omit<OwnGatheringProps, 'gathering'> & { readonly programme: PublishedProgramme }) {
  const { language } = look;
  const t = gatheringsMessages(language).programme;
  const { from, to, venue, address, sessions, version, publishedAt } = programme;
  const changed = sessions.some((session) => session.changes !== undefined || session.cancelled);
  return (
    <>
      <p class="lead">
        {dateRangeText(language, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to))}
        <br />
        {venue}
        {address ? `, ${address}` : ''}
      </p>
      {changes.length > 0 ? (
        <Notice tone="warning" title={t.own.newest(momentText(language, publishedAt))}>
          <ChangeList changes={changes.slice(0, changesInSight)} />
          {changes.length > changesInSight ? (
            <Disclosure summary={t.own.more(changes.length - changesInSight)}>
              <ChangeList changes={changes.slice(changesInSight)} />
            </Disclosure>
          ) : null}
        </Notice>
      ) : null}
      {changes.length === 0 && changed ? (
        <Notice tone="info" title={t.own.changes}>
          <p>{t.own.changesLead}</p>
        </Notice>
      ) : null}
      <Practical language={language} programme={programme} />
      <section aria-labelledby="program">
        <h2 id="program">{t.own.programme}</h2>
        <ProgrammeDays programme={programme} look={look} />
      </section>
      <Visits language={language} visits={programme.visits} />
      <p>
        <a href={href(language, `/kull/${slug}/i-dag`)}>{t.own.day}</a> · <CalendarLink language={language} />
      </p>
      <p class="quiet">{t.own.version(version, momentText(language, publishedAt))}</p>
    </>
  );
}

function ChangeList({ changes }: { changes: readonly string[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
