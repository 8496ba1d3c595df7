import type { Cohort } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { shortDateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Notice, StatusTag } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, DataTable, Disclosure } from '../web/structure.view.tsx';
import { BeadLegend, beadStateOf, beadText, SessionBeads, type BeadState } from './beads.view.tsx';
import type { LoadedYear } from './load-year.ts';
import { attendanceMessages } from './messages/index.ts';
import type { MarkedSession } from './own-year.ts';
import { clockText, hoursText } from './session-words.ts';
import { lostText, outlookTag, outlookText, ruleTexts, soFarText } from './standing-words.ts';

export interface OwnAttendanceProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly year: LoadedYear;
}

/** So far, what is still possible and why, and every session with what is written of it. */
export function OwnAttendancePage({ language, cohort, year }: OwnAttendanceProps) {
  const texts = attendanceMessages(language);
  const t = texts.overview.own;
  const { standing, sessions } = year;
  const { attendance } = year.facts.plan;
  const tag = outlookTag(language, standing);
  return (
    <>
      <BackLink href={href(language, `/kull/${cohort.slug}`)}>{texts.overview.back(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{soFarText(language, standing)}</p>
      <div class="standing">
        <StatusTag tone={tag.tone} text={tag.text} />
        <p>{outlookText(language, standing)}</p>
        {standing.reckoned > 0 ? <p class="quiet">{texts.standing.reckoned(standing.reckoned)}</p> : null}
      </div>
      {standing.outlook === 'lost' ? (
        <Notice tone="warning">
          <p>{lostText(language, attendance)}</p>
        </Notice>
      ) : null}
      {standing.counts.unregistered > 0 ? (
        <Notice tone="info">
          <p>{texts.standing.unregisteredText(standing.counts.unregistered)}</p>
        </Notice>
      ) : null}
      <Disclosure summary={t.rules}>
        {ruleTexts(language, standing, attendance).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <a href={href(language, `/studieplan/${year.facts.plan.id}#oppmote`)}>{year.facts.plan.title[language]}</a>
        </p>
      </Disclosure>
      <div class="actions">
        <ButtonLink href={href(language, '/sjekk-inn')}>{t.checkIn}</ButtonLink>
        <ButtonLink href={href(language, `/kull/${cohort.slug}/fravaer`)} secondary>
          {t.askExcuse}
        </ButtonLink>
      </div>
      {sessions.length === 0 ? null : <Sessions language={language} year={year} />}
    </>
  );
}

const order: readonly BeadState[] = ['present', 'late', 'excused', 'absent', 'unregistered', 'ahead'];

/** A row of beads for each gathering, and the same as a table. */
export function Sessions({ language, year }: Pick<OwnAttendanceProps, 'language' | 'year'>) {
  const t = attendanceMessages(language).overview.own;
  const byGathering = [...Map.groupBy(year.sessions, ({ gathering }) => gathering)];
  const there = new Set(year.sessions.map(beadStateOf));
  return (
    <section aria-labelledby="okter">
      <h2 id="okter">{t.sessions}</h2>
      <figure class="bead-rows" aria-label={t.picture}>
        {byGathering.map(([number, sessions]) => (
          <div key={number} class="bead-row-of">
            <span>{t.gathering(number)}</span>
            <SessionBeads sessions={sessions} label={rowLabel(language, sessions)} />
          </div>
        ))}
        <BeadLegend language={language} states={order.filter((state) => there.has(state))} />
      </figure>
      <Disclosure summary={t.figures}>
        <DataTable
          caption={t.sessions}
          columns={[
            { key: 'session', text: t.columns.session },
            { key: 'when', text: t.columns.when },
            { key: 'mark', text: t.columns.mark },
          ]}
          rows={year.sessions.map((one) => {
            const title = wordsIn(language, one.session.title);
            const arrivedAt = year.marks.get(one.session.id)?.arrivedAt;
            return {
              key: one.session.id,
              cells: [
                <span lang={title.lang}>{title.text}</span>,
                `${shortDateText(language, one.startsAt)} ${hoursText(language, one.session)}`,
                [beadText(language, beadStateOf(one)), arrivedAt ? t.checkedInAt(clockText(language, arrivedAt)) : '']
                  .filter(Boolean)
                  .join(', '),
              ],
            };
          })}
        />
      </Disclosure>
    </section>
  );
}

/** «2 til stede, 1 forsinket» */
function rowLabel(language: Language, sessions: readonly MarkedSession[]): string {
  const counts = Map.groupBy(sessions, beadStateOf);
  return order
    .flatMap((state) => {
      const count = counts.get(state)?.length ?? 0;
      return count > 0 ? [`${count} ${beadText(language, state).toLowerCase()}`] : [];
    })
    .join(', ');
}
