import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { Gathering, StudyPlan } from '../plan/index.ts';
import { Bead } from '../web/bead.view.tsx';
import { Notice, StatusTag } from '../web/feedback.view.tsx';
import { BackLink } from '../web/structure.view.tsx';
import { YearLine, type YearMark } from '../web/year-line.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { ProgrammeDays, type ProgrammeLook } from './programme-days.view.tsx';
import type { PublishedProgramme } from './programme.ts';
import { SpeakerBios } from './session-parts.view.tsx';
import { Visits } from './visits.view.tsx';
import { datesText, daysOfGathering, placeText, type YearGathering } from './year-of-gatherings.ts';

interface YearProps {
  readonly language: Language;
  readonly plan: StudyPlan;
  /** Undefined where no cohort has been formed yet. */
  readonly slug: string | undefined;
  readonly gatherings: readonly YearGathering[];
  readonly marks: readonly YearMark[];
  readonly hrefOf: (number: number) => string;
  /** Null while nothing is published. */
  readonly calendarHref: string | null;
}

/** The school's shop window: the six gatherings, each with what it is about and its programme. */
export function PublicYear({ language, plan, slug, gatherings, marks, hrefOf, calendarHref }: YearProps) {
  const t = gatheringsMessages(language).programme.public;
  return (
    <>
      <h1>{slug ? t.title(slug) : t.titleWithoutCohort}</h1>
      <p class="lead">{t.lead(plan.gatherings.length, plan.teaching.totalDays)}</p>
      <YearLine language={language} marks={marks} />
      <section aria-labelledby="samlingene">
        <h2 id="samlingene">{t.list}</h2>
        <ol class="gathering-list" role="list">
          {gatherings.map((gathering) => (
            <GatheringCard
              key={gathering.planned.number}
              language={language}
              gathering={gathering}
              state={
                marks.find(({ kind, number }) => kind === 'gathering' && number === gathering.planned.number)?.state
              }
              href={hrefOf(gathering.planned.number)}
            />
          ))}
        </ol>
      </section>
      <Pillars language={language} plan={plan} />
      {calendarHref ? (
        <section aria-labelledby="kalender">
          <h2 id="kalender" class="ds-sr-only">
            {t.calendar}
          </h2>
          <p>
            <a href={calendarHref} download>
              {t.calendar}
            </a>
            <br />
            <span class="quiet">{t.calendarHint}</span>
          </p>
        </section>
      ) : null}
    </>
  );
}

interface CardProps {
  readonly language: Language;
  readonly gathering: YearGathering;
  readonly state: YearMark['state'] | undefined;
  readonly href: string;
}

function GatheringCard({ language, gathering, state, href }: CardProps) {
  const t = gatheringsMessages(language).programme;
  const { planned, programme } = gathering;
  const held = programme?.sessions.filter(({ counts, cancelled }) => counts && !cancelled).length ?? 0;
  return (
    <li class="gathering-card">
      <Bead kind="gathering" state={state ?? 'ahead'} number={planned.number} />
      <div class="gathering-card-text">
        <p class="gathering-card-when">
          {datesText(language, gathering)} · {placeText(language, gathering)}{' '}
          {programme ? null : <StatusTag tone="neutral" text={t.planned} />}
        </p>
        <h3>
          <a href={href}>
            <span class="ds-sr-only">{t.gathering(planned.number)}: </span>
            {planned.title[language]}
          </a>
        </h3>
        <p>{planned.theme[0]?.[language]}</p>
        {held > 0 ? (
          <p class="quiet">
            {t.days(dayCount(gathering))} · {t.sessions(held)}
          </p>
        ) : null}
      </div>
      <div class="gathering-card-project">
        <h4>{t.public.project}</h4>
        <ul>
          {planned.project.map((text) => (
            <li key={text.nb}>{text[language]}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** The threads that run through every gathering. */
function Pillars({ language, plan }: { language: Language; plan: StudyPlan }) {
  return (
    <section aria-labelledby="innholdet">
      <h2 id="innholdet">{gatheringsMessages(language).programme.public.pillars}</h2>
      <ul class="cards" role="list">
        {plan.teaching.pillars.map(({ id, name, text }) => (
          <li key={id}>
            <section class="card" data-tinted>
              <h3>{name[language]}</h3>
              <p>{text[language]}</p>
            </section>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dayCount(gathering: YearGathering): number {
  const { from, to } = daysOfGathering(gathering);
  return from.until(to, { largestUnit: 'days' }).days + 1;
}

interface GatheringProps {
  readonly language: Language;
  readonly plan: StudyPlan;
  readonly gathering: YearGathering;
  readonly look: ProgrammeLook;
  readonly yearHref: string;
  readonly hrefOf: (number: number) => string;
}

/** One gathering, for anybody. */
export function PublicGathering({ language, plan, gathering, look, yearHref, hrefOf }: GatheringProps) {
  const t = gatheringsMessages(language).programme;
  const { planned, programme } = gathering;
  return (
    <>
      <BackLink href={yearHref}>{t.public.all}</BackLink>
      <p class="kicker">{t.gatheringOf(planned.number, plan.gatherings.length)}</p>
      <h1>{planned.title[language]}</h1>
      <p class="lead">
        {datesText(language, gathering)} · {placeText(language, gathering)}
      </p>
      <div class="gathering-layout">
        <div class="gathering-main">
          <section aria-labelledby="program">
            <h2 id="program">{t.public.programme}</h2>
            {programme ? (
              <ProgrammeDays programme={programme} look={look} />
            ) : (
              <Notice tone="info" title={t.planned}>
                <p>{t.plannedText}</p>
              </Notice>
            )}
          </section>
          {programme ? null : (
            <section aria-labelledby="tema-punkter">
              <h2 id="tema-punkter">{t.public.topics}</h2>
              <ul>
                {planned.topics.map((text) => (
                  <li key={text.nb}>{text[language]}</li>
                ))}
              </ul>
            </section>
          )}
          {programme ? <Visits language={language} visits={programme.visits} /> : null}
          {programme ? <WhoSpeaks programme={programme} look={look} /> : null}
        </div>
        <Theme language={language} planned={planned} />
      </div>
      {programme ? <p class="quiet">{t.public.published(momentText(language, programme.publishedAt))}</p> : null}
      <Neighbours language={language} plan={plan} number={planned.number} hrefOf={hrefOf} />
    </>
  );
}

/** Those who have something to say of themselves, each once. */
function WhoSpeaks({ programme, look }: { programme: PublishedProgramme; look: ProgrammeLook }) {
  const held = programme.sessions.filter(({ cancelled }) => !cancelled);
  const speakers = new Map(held.flatMap(look.speakersOf).map((speaker) => [speaker.id, speaker]));
  const telling = [...speakers.values()].filter(({ bio }) => bio !== '');
  if (telling.length === 0) return null;
  return (
    <section aria-labelledby="innledere">
      <h2 id="innledere">{gatheringsMessages(look.language).programme.public.speakers}</h2>
      <SpeakerBios language={look.language} speakers={telling} />
    </section>
  );
}

function Theme({ language, planned }: { language: Language; planned: Gathering }) {
  const t = gatheringsMessages(language).programme.public;
  return (
    <section class="gathering-theme" aria-labelledby="tema">
      <h2 id="tema">{t.about}</h2>
      {planned.theme.map((text) => (
        <p key={text.nb}>{text[language]}</p>
      ))}
      <h3>{t.project}</h3>
      <ul>
        {planned.project.map((text) => (
          <li key={text.nb}>{text[language]}</li>
        ))}
      </ul>
    </section>
  );
}

interface NeighboursProps {
  readonly language: Language;
  readonly plan: StudyPlan;
  readonly number: number;
  readonly hrefOf: (number: number) => string;
}

function Neighbours({ language, plan, number, hrefOf }: NeighboursProps) {
  const t = gatheringsMessages(language).programme.public;
  const found = [number - 1, number + 1].flatMap((wanted) => plan.gatherings.filter((one) => one.number === wanted));
  return (
    <nav class="gathering-neighbours" aria-label={t.all}>
      {found.map((one) => (
        <a key={one.number} href={hrefOf(one.number)} data-way={one.number < number ? 'back' : 'onward'}>
          <span class="quiet">{one.number < number ? t.previous : t.next}</span>
          <span>{one.title[language]}</span>
        </a>
      ))}
    </nav>
  );
}
