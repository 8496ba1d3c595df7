import { listFormat, numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateText, momentText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { regionName } from '../register/index.ts';
import type { DrawStory, ShareOfDraw } from '../selection/index.ts';
import type {
  DecisionFacts,
  LetterLink,
  LetterSection,
  LetterText,
  OfferFacts,
  RefusalFacts,
  StandingFacts,
  WaitingFacts,
} from './decision.ts';
import { offersMessages } from './messages/index.ts';

/** What a letter is written from: the language, the programme, and what the facts leave to be looked up. */
export interface LetterGround {
  readonly language: Language;
  readonly plan: StudyPlan;
  /** Of the application that it is about, for the addresses of its pages. */
  readonly applicationId: string;
  /** All municipalities of the application, as they are named together. */
  readonly municipality: string;
  /** The case officer. */
  readonly madeBy: string;
  /** The last day on which those with an offer answer. */
  readonly callAnswerBy: Temporal.PlainDate;
}

/** A decision as a letter, composed from its facts alone: the same facts give the same letter in every language. */
export function letterOf(ground: LetterGround, facts: DecisionFacts): LetterText {
  switch (facts.kind) {
    case 'offer':
      return offerLetter(ground, facts);
    case 'waiting':
      return waitingLetter(ground, facts);
    case 'refusal':
      return refusalLetter(ground, facts);
    case 'standing':
      return standingLetter(ground, facts);
  }
}

function offerLetter(ground: LetterGround, facts: OfferFacts): LetterText {
  const { language, plan, municipality, applicationId } = ground;
  const t = offersMessages(language).letter;
  const answerBy = dateText(language, Temporal.PlainDate.from(facts.answerBy));
  const names = listFormat(language).format(facts.participants);
  return {
    title: t.offer.title(municipality),
    lead: t.offer.lead({ municipality, school: plan.school[language], answerBy }),
    sections: [
      {
        heading: t.offer.answer,
        paragraphs: [t.offer.answerHow(names), `${t.offer.changeable} ${t.offer.silence[facts.silenceRule]}`],
        links: [{ text: t.offer.link, path: `/soknad/${applicationId}/svar` }],
      },
      howSelected(ground, facts),
      ...rights(ground, facts),
    ],
    signature: signatureOf(ground, storyIn(facts)),
  };
}

function storyIn({ selected }: OfferFacts): DrawStory | null {
  return selected.by === 'draw' || selected.by === 'order' ? selected.story : null;
}

function howSelected(ground: LetterGround, facts: OfferFacts): LetterSection {
  const { language, municipality } = ground;
  const t = offersMessages(language).letter;
  const { selected } = facts;
  const number = numberFormat(language);
  switch (selected.by) {
    case 'roomForAll': {
      const room = t.rooms[selected.roomKind](number.format(selected.room));
      const text = t.roomForAll({ applicants: number.format(selected.applicants), room });
      return { heading: t.reasons, paragraphs: [text] };
    }
    case 'draw':
      return drawSection(ground, facts, selected.story);
    case 'order':
      return {
        heading: t.reasons,
        paragraphs: [t.order({ municipality, position: selected.position })],
        links: [drawLink(language, facts.call, selected.draw)],
      };
    case 'appeal':
      return { heading: t.reasons, paragraphs: [t.byAppeal, ...paragraphsOf(selected.reason)] };
  }
}

function waitingLetter(ground: LetterGround, facts: WaitingFacts): LetterText {
  const { language, plan, municipality, callAnswerBy } = ground;
  const t = offersMessages(language).letter;
  const { position, again } = facts;
  const next = [
    ...(position === null
      ? [t.waiting.nextText(dateText(language, callAnswerBy))]
      : [t.waiting.position(position), t.waiting.orderStands]),
    t.waiting.nothingToDo(plan.decisions.answer.vacancyDays),
  ];
  const words = again ? t.stillWaiting : t.waiting;
  return {
    title: words.title(municipality),
    lead: words.lead({ municipality }),
    sections: [
      drawSection(ground, facts, facts.story),
      { heading: t.waiting.next, paragraphs: next },
      ...rights(ground, facts),
    ],
    signature: signatureOf(ground, facts.story),
  };
}

function refusalLetter(ground: LetterGround, facts: RefusalFacts): LetterText {
  const { language, plan, municipality } = ground;
  const t = offersMessages(language).letter;
  const condition = plan.admission.conditions.find(({ id }) => id === facts.condition);
  const because = t.refusal.because(dateText(language, Temporal.Instant.from(facts.decidedAt)));
  return {
    title: t.refusal.title(municipality),
    lead: t.refusal.lead({ municipality, number: facts.application, school: plan.school[language] }),
    sections: [
      {
        heading: t.reasons,
        paragraphs: [
          ...(condition ? [t.refusal.condition(condition.name[language], condition.text[language])] : []),
          because,
          ...paragraphsOf(facts.reason),
          t.refusal.rule,
        ],
        links: [{ text: t.refusal.link, path: `/studieplan/${facts.planId}#opptak` }],
      },
      ...rights(ground, facts),
    ],
    signature: [t.signed.decidedBy(ground.madeBy), plan.school[language]],
  };
}

function standingLetter(ground: LetterGround, facts: StandingFacts): LetterText {
  const { language, plan, municipality } = ground;
  const t = offersMessages(language).letter;
  const { standing, place } = facts;
  return {
    title: t.standing.titles[standing],
    lead: t.standing.leads[standing],
    sections: [
      {
        heading: t.reasons,
        paragraphs: [...standingReasons(ground, facts), t.standing.place[place](municipality)],
        links: [{ text: t.refusal.link, path: `/studieplan/${facts.planId}#opptak` }],
      },
      ...rights(ground, facts),
    ],
    signature: [t.signed.decidedBy(ground.madeBy), plan.school[language]],
  };
}

function standingReasons({ language, plan }: LetterGround, facts: StandingFacts): string[] {
  const t = offersMessages(language).letter;
  const years = (count: number): string => t.years(numberFormat(language).format(count));
  const { education, experience, documents, standing, reason } = facts;
  const stated =
    education && experience
      ? t.standing.stated({ education: years(education.years), experience: years(experience.years), documents })
      : t.standing.notStated;
  if (reason !== null) return [stated, t.standing.assessed, ...paragraphsOf(reason)];
  const { qualified, individualAssessment } = plan.admission.education;
  const need = years(qualified.minEducationYears);
  const rule =
    standing === 'qualified'
      ? t.standing.rule.qualified(need)
      : t.standing.rule.courseParticipant({
          need,
          less: years(individualAssessment.minEducationYears),
          experience: years(individualAssessment.minExperienceYears),
        });
  return [stated, rule];
}

/** How representation and lot worked for this applicant. */
function drawSection(
  { language, municipality }: LetterGround,
  facts: OfferFacts | WaitingFacts,
  story: DrawStory,
): LetterSection {
  const t = offersMessages(language).letter;
  const number = numberFormat(language);
  const share = ({ applicants, min, max, drawn }: ShareOfDraw, name: string) => ({
    municipality,
    name,
    min,
    max,
    drawn,
    applicants: number.format(applicants),
  });
  const { tickets } = story;
  const chance =
    tickets.count === tickets.of
      ? t.draw.certain(municipality)
      : tickets.count === 0
        ? t.draw.impossible(municipality)
        : t.draw.tickets({ municipality, count: number.format(tickets.count), of: number.format(tickets.of) });
  const time = momentText(language, Temporal.Instant.from(story.heldAt));
  const isPractice = story.source.kind === 'beacon' && story.source.practice;
  return {
    heading: t.reasons,
    paragraphs: [
      t.draw[story.kind]({
        municipality,
        applicants: number.format(story.applicants),
        drawn: number.format(story.drawn),
      }),
      t.draw.region(share(story.region, regionName(facts.region)[language])),
      t.draw.size({ ...share(story.size, t.sizes[facts.size]), population: number.format(facts.population) }),
      `${chance} ${t.draw[story.wasDrawn ? 'won' : 'lost']({ time, ticket: story.ticket, municipality })}`,
      ...(isPractice ? [t.draw.practice] : []),
    ],
    links: [drawLink(language, facts.call, story.number)],
  };
}

function drawLink(language: Language, call: string, draw: number): LetterLink {
  return { text: offersMessages(language).letter.draw.link, path: `/opptak/${call}/trekning/${draw}` };
}

/** How to appeal and by when, and the right to see the file: what a notice has to tell (forvaltningsloven § 27). */
function rights({ language, plan, applicationId }: LetterGround, facts: DecisionFacts): LetterSection[] {
  const t = offersMessages(language).letter;
  const party = facts.kind === 'standing' ? 'participant' : 'municipality';
  const file = { heading: t.file.title, paragraphs: [t.file[party]] };
  if (facts.appealBy === null) return [{ heading: t.appeal.title, paragraphs: [t.appeal.noParty] }, file];
  const { law, weeks, body } = plan.decisions.appeal;
  const appealBy = dateText(language, Temporal.PlainDate.from(facts.appealBy));
  const text = t.appeal[party]({ law: law[language], weeks, appealBy, body: body[language] });
  const links = [{ text: t.appeal.link, path: `/soknad/${applicationId}/klage` }];
  return [
    {
      heading: t.appeal.title,
      paragraphs: [text, t.appeal.reasons[party]],
      // A participant's page has an address that only their own mail knows.
      ...(party === 'municipality' ? { links } : {}),
    },
    file,
  ];
}

function signatureOf({ language, plan, madeBy }: LetterGround, story: DrawStory | null): string[] {
  const t = offersMessages(language).letter.signed;
  const school = plan.school[language];
  if (!story) return [t.decidedBy(madeBy), school];
  return [story.source.kind === 'dice' ? t.byDice : t.byLot, t.caseOfficer(madeBy), school];
}

/** What somebody wrote, paragraph by paragraph. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
