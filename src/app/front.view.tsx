import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { NorwayMap } from '../register/index.ts';
import { ButtonLink } from '../web/structure.view.tsx';
import { YearLine, type YearMark } from '../web/year-line.view.tsx';
import { appMessages } from './messages/index.ts';

interface FrontPageProps {
  language: Language;
  plan: StudyPlan;
  kicker: string | undefined;
  callHref: string | null;
  /** Null when nobody can apply now. */
  applyHref: string | null;
  planHref: string;
  /** Null while nothing is published. */
  programmeHref: string | null;
  municipalities: readonly string[];
  marks: readonly YearMark[];
}

export function FrontPage(props: FrontPageProps) {
  const { language, plan, marks } = props;
  const t = appMessages(language).pages.front;
  const { participants, minSectors } = plan.admission;
  return (
    <>
      <Hero {...props} />
      <section aria-labelledby="aaret">
        <h2 id="aaret">{t.yearTitle(plan.id.replace('-', '/'))}</h2>
        <YearLine language={language} marks={marks} />
      </section>
      <figure class="band" aria-labelledby="begynne">
        <h2 id="begynne">{t.dayTitle}</h2>
        <blockquote>
          <p>{t.day}</p>
        </blockquote>
        <figcaption>{t.dayNote}</figcaption>
      </figure>
      <ul class="cards" role="list">
        <Card title={t.cards.whoTitle} text={t.cards.who(participants.min, participants.max, minSectors)} />
        <Card title={t.cards.howTitle} text={t.cards.how} />
        <Card title={t.cards.whatTitle} text={t.cards.what} />
      </ul>
    </>
  );
}

function Hero({
  language,
  plan,
  kicker,
  callHref,
  applyHref,
  planHref,
  programmeHref,
  municipalities,
}: FrontPageProps) {
  const t = appMessages(language).pages.front;
  const { participants } = plan.admission;
  return (
    <section class="hero">
      <div class="hero-words">
        {kicker ? <p class="kicker">{kicker}</p> : null}
        <h1>{t.headline}</h1>
        <p class="lead">
          {t.lead(participants.min, participants.max, plan.gatherings.length, plan.teaching.totalDays, plan.credits)}
        </p>
        <div class="actions">
          {applyHref ? <ButtonLink href={applyHref}>{t.apply}</ButtonLink> : null}
          {programmeHref ? (
            <ButtonLink href={programmeHref} secondary>
              {t.readProgramme}
            </ButtonLink>
          ) : null}
          {callHref ? (
            <ButtonLink href={callHref} secondary>
              {t.readCall}
            </ButtonLink>
          ) : null}
          <ButtonLink href={planHref} secondary>
            {t.readPlan}
          </ButtonLink>
        </div>
      </div>
      <NorwayMap
        title={t.mapTitle}
        description={t.mapDescription(municipalities.length)}
        dots={municipalities.map((municipalityNumber) => ({ municipalityNumber, tone: 'main', size: 'small' }))}
      >
        <p class="quiet">{t.mapCaption(municipalities.length)}</p>
      </NorwayMap>
    </section>
  );
}

function Card({ title, text }: { title: string; text: string }) {
  return (
    <li>
      <section class="card">
        <h2>{title}</h2>
        <p>{text}</p>
      </section>
    </li>
  );
}
