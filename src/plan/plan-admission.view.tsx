import { listFormat, numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { localeOf } from '../kit/oslo-time.ts';
import { SummaryList, type SummaryRow } from '../web/structure.view.tsx';
import { planMessages } from './messages/index.ts';
import { Assumable, Paragraphs, PlanDay } from './plan-parts.view.tsx';
import type { SizeClass, StudyPlan } from './study-plan.ts';

interface Props {
  plan: StudyPlan;
  language: Language;
}

/** Who can apply, what education comes to, and how places are shared out. */
export function PlanAdmission({ plan, language }: Props) {
  const t = planMessages(language).admission;
  const { admission } = plan;
  return (
    <section aria-labelledby="opptak">
      <h2 id="opptak">{t.title}</h2>
      <Paragraphs language={language} texts={admission.summary} />
      <SummaryList rows={applicationRows(plan, language)} />
      <h3>{t.conditions}</h3>
      <dl class="plan-terms">
        {admission.conditions.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name[language]}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
      <h3>{t.standings}</h3>
      <dl class="plan-terms">
        {admission.standings.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name[language]}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
      <h3>{t.selection}</h3>
      <Paragraphs language={language} texts={admission.selection} />
      <h3>{t.call}</h3>
      <SummaryList rows={callRows(plan, language)} />
      <h3>{t.decisions}</h3>
      <SummaryList rows={decisionRows(plan, language)} />
    </section>
  );
}

function applicationRows({ admission }: StudyPlan, language: Language): SummaryRow[] {
  const t = planMessages(language).admission;
  const { participants, jointApplications, applicationsPerMunicipality } = admission;
  const locale = localeOf(language);
  const positions = listFormat(language, 'disjunction').format(
    admission.positions.map(({ name }) => name[language].toLocaleLowerCase(locale)),
  );
  const applications = jointApplications.allowed ? t.applicationsText : t.applicationsAlone;
  return [
    { term: t.participants, value: t.participantsText(participants.min, participants.max, positions) },
    { term: t.sectors, value: `${t.sectorsText(admission.minSectors)} ${admission.sectorsWhy[language]}` },
    { term: t.applications, value: applications(applicationsPerMunicipality) },
    { term: t.guarantee, value: admission.guarantee[language] },
    ...(jointApplications.allowed
      ? [
          {
            term: t.joint,
            value: (
              <Assumable language={language} assumed={jointApplications.assumed}>
                {jointApplications.counting[language]}
              </Assumable>
            ),
          },
        ]
      : []),
  ];
}

function callRows({ callDefaults }: StudyPlan, language: Language): SummaryRow[] {
  const t = planMessages(language).admission;
  const { opens, deadline, answerBy, room, minPerRegion, sizeClasses } = callDefaults;
  return [
    { term: t.opens, value: <PlanDay language={language} day={opens} /> },
    { term: t.deadline, value: <PlanDay language={language} day={deadline} /> },
    { term: t.answerBy, value: <PlanDay language={language} day={answerBy} /> },
    {
      term: t.room,
      value: (
        <Assumable language={language} assumed={room.assumed}>
          {t.roomText(numberText(language, room.municipalities))}
        </Assumable>
      ),
    },
    {
      term: t.perRegion,
      value: (
        <Assumable language={language} assumed={minPerRegion.assumed}>
          {t.atLeast(minPerRegion.municipalities)}
        </Assumable>
      ),
    },
    {
      term: t.sizeClasses,
      value: (
        <ul class="plan-lines">
          {sizeClasses.classes.map((sizeClass) => (
            <li key={sizeClass.id}>
              <Assumable language={language} assumed={sizeClasses.assumed}>
                {sizeClass.name[language]} ({residentsText(sizeClass, language)}): {t.places(sizeClass.minPlaces)}
              </Assumable>
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

function decisionRows({ decisions: { appeal, answer } }: StudyPlan, language: Language): SummaryRow[] {
  const t = planMessages(language).admission;
  const rows = [
    [
      t.appeal,
      `${t.appealText(appeal.weeks, appeal.body[language])} ${t.appealWho[appeal.municipalityMay ? 'both' : 'participants']}`,
    ],
    [t.reminder, t.daysBefore(answer.remindDaysBefore)],
    [t.vacancies, t.vacanciesText(answer.vacancyDays)],
    [t.silence, t.silenceText(answer.secondDays)],
  ] as const;
  return rows.map(([term, value], index) => ({
    term,
    value: (
      <Assumable language={language} assumed={index === 0 ? appeal.assumed : answer.assumed}>
        {value}
      </Assumable>
    ),
  }));
}

function residentsText({ from, below }: SizeClass, language: Language): string {
  const t = planMessages(language).admission;
  if (below === null) return t.from(numberText(language, from));
  return from === 0
    ? t.below(numberText(language, below))
    : t.between(numberText(language, from), numberText(language, below - 1));
}

function numberText(language: Language, number: number): string {
  return numberFormat(language).format(number);
}
