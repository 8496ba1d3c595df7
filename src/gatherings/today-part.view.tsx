import { dateRangeText, inOslo } from '../kit/oslo-time.ts';
import { ButtonLink } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { NowNext } from './now-next.view.tsx';
import type { ProgrammeDay } from './programme-day.rules.ts';
import type { ProgrammeLook } from './programme-days.view.tsx';
import type { ProgrammeSession } from './programme.ts';
import { dayAfter, daysUntil, titleOf } from './today.view.tsx';

interface TodayPartProps {
  readonly look: ProgrammeLook;
  readonly now: Temporal.Instant;
  readonly day: ProgrammeDay;
  readonly todayHref: string;
  readonly hrefOf: (session: ProgrammeSession) => string;
}

/** Today in short: now and next while there is a gathering, else when and where the next one is. */
export function TodayPart({ look, now, day, todayHref, hrefOf }: TodayPartProps) {
  const { language } = look;
  const t = gatheringsMessages(language).programme;
  const onward = (
    <div class="actions">
      <ButtonLink href={todayHref} secondary>
        {day.on.equals(inOslo(now).toPlainDate()) ? t.today.seeToday : t.today.seeAhead}
      </ButtonLink>
    </div>
  );
  if (day.on.equals(inOslo(now).toPlainDate()))
    return (
      <NowNext language={language} day={day} tomorrow={dayAfter(day)} now={now} hrefOf={hrefOf}>
        {onward}
      </NowNext>
    );
  const { from, to, venue } = day.programme;
  return (
    <section class="next-card">
      <h2 class="next-title">{t.today.nextIs(titleOf(language, look, day), t.inDays(daysUntil(day, now)))}</h2>
      <p>
        {dateRangeText(language, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to))} · {venue}
      </p>
      {onward}
    </section>
  );
}
