import type { Language } from '../kit/language.ts';
import { dateRangeText, dayText, inOslo } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink } from '../web/structure.view.tsx';
import { CalendarLink } from './calendar-link.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { NowNext } from './now-next.view.tsx';
import { Practical } from './practical.view.tsx';
import { daysOf, type ProgrammeDay } from './programme-day.rules.ts';
import { Timeline, type ProgrammeLook } from './programme-days.view.tsx';
import type { PublishedProgramme } from './programme.ts';
import { datesText, placeText, type YearGathering } from './year-of-gatherings.ts';

export interface TodayProps {
  readonly slug: string;
  readonly look: ProgrammeLook;
  readonly now: Temporal.Instant;
  /** Today's day of a gathering, or the first of the next one; undefined where none is ahead. */
  readonly day: ProgrammeDay<PublishedProgramme> | undefined;
  /** The gathering of the plan that comes next and is not published; for those who look before anything is. */
  readonly ahead: YearGathering | undefined;
  readonly anyPublished: boolean;
}

/** «Where now, what next?» on the days of a gathering; when the next one is, and what to know before it, on all others. */
export function TodayPage(props: TodayProps) {
  const { slug, look, now, day } = props;
  const { language } = look;
  const t = gatheringsMessages(language).programme;
  const isToday = day !== undefined && day.on.equals(inOslo(now).toPlainDate());
  return (
    <>
      <BackLink href={href(language, `/kull/${slug}`)}>{t.own.back}</BackLink>
      {day ? (
        <p class="kicker">
          {titleOf(language, look, day)} · {dayText(language, day.on)}
        </p>
      ) : null}
      <h1>{isToday ? t.today.title : t.today.titleAhead}</h1>
      {!day ? <NothingAhead {...props} /> : isToday ? <Today {...props} day={day} /> : <Ahead {...props} day={day} />}
      <ul class="plain-list">
        {day ? (
          <li>
            <a href={href(language, `/kull/${slug}/samling/${day.programme.number}`)}>{t.today.otherDays}</a>
          </li>
        ) : null}
        <li>
          <CalendarLink language={language} />
        </li>
      </ul>
    </>
  );
}

type WithDay = TodayProps & { readonly day: ProgrammeDay<PublishedProgramme> };

function Today({ look, now, day, slug }: WithDay) {
  const { language } = look;
  const t = gatheringsMessages(language).programme.today;
  return (
    <>
      <NowNext
        language={language}
        day={day}
        tomorrow={dayAfter(day)}
        now={now}
        hrefOf={({ id }) => href(language, `/kull/${slug}/okt/${id}`)}
      />
      <section aria-labelledby="dagen">
        <h2 id="dagen">{t.wholeDay}</h2>
        <Timeline day={day} look={look} level={3} />
      </section>
    </>
  );
}

function Ahead({ look, now, day }: WithDay) {
  const { language } = look;
  const t = gatheringsMessages(language).programme;
  const { programme } = day;
  return (
    <>
      <section class="next-card">
        <h2 class="next-title">{t.today.nextIs(titleOf(language, look, day), t.inDays(daysUntil(day, now)))}</h2>
        <p>{dateRangeText(language, Temporal.PlainDate.from(programme.from), Temporal.PlainDate.from(programme.to))}</p>
        <p class="now-place">{programme.venue}</p>
        {programme.address ? <p>{programme.address}</p> : null}
      </section>
      <Practical language={language} programme={programme} />
      <section aria-labelledby="dagen">
        <h2 id="dagen">{t.today.firstDay}</h2>
        <Timeline day={day} look={look} level={3} />
      </section>
    </>
  );
}

function NothingAhead({ look: { language }, slug, ahead, anyPublished }: TodayProps) {
  const t = gatheringsMessages(language).programme.today;
  const isOver = anyPublished && !ahead;
  return (
    <Empty title={isOver ? t.overTitle : t.noneTitle}>
      <p>{isOver ? t.over : ahead ? t.none(datesText(language, ahead), placeText(language, ahead)) : t.noneAtAll}</p>
      <ButtonLink href={href(language, `/program/${slug}`)} secondary>
        {t.public}
      </ButtonLink>
    </Empty>
  );
}

export function dayAfter(day: ProgrammeDay): ProgrammeDay | undefined {
  return daysOf(day.programme).find(({ number }) => number === day.number + 1);
}

export function daysUntil(day: ProgrammeDay, now: Temporal.Instant): number {
  return inOslo(now).toPlainDate().until(day.on, { largestUnit: 'days' }).days;
}

/** «Samling 2: Tjenestedesign» */
export function titleOf(language: Language, { plan }: ProgrammeLook, { programme }: ProgrammeDay): string {
  const title = plan.gatherings.find(({ number }) => number === programme.number)?.shortTitle[language] ?? '';
  return gatheringsMessages(language).programme.named(programme.number, title);
}
