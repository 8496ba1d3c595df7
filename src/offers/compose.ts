import type { Applicant } from '../admission/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { newId } from '../kit/id.ts';
import type { Language } from '../kit/language.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { ApplicationOutcome, DrawStory } from '../selection/index.ts';
import { appealDeadline } from './appeal.rules.ts';
import type {
  Decision,
  DecisionAbout,
  DecisionContent,
  DecisionFacts,
  OfferFacts,
  RefusalFacts,
  Selected,
  StandingFacts,
  WaitingFacts,
} from './decision.ts';
import type { Due } from './due.rules.ts';
import { letterOf } from './letter.ts';
import type { OfferSource } from './offer.store.ts';
import { applicantIn, municipalityOf, type Sendout } from './sendout.ts';

/** Who decides, and when. */
export interface Making {
  readonly accountId: string;
  readonly name: string;
  readonly now: Temporal.Instant;
}

/** A place that an appeal has given, with why. */
export interface Granted {
  readonly reason: string;
}

/** A decision as it would be sent now; `order` is which it is among the decisions on its application, from 1. */
export function composeDecision(
  sendout: Sendout,
  due: Due,
  making: Making,
  order: number,
  granted?: Granted,
): Decision {
  const applicant = applicantIn(sendout, due.applicationId);
  const facts = factsOf(sendout, applicant, due, making.now, granted);
  const person =
    due.kind === 'standing' ? applicant.participants.find(({ id }) => id === due.participantId) : undefined;
  const language = applicant.languageForm;
  const municipality = municipalityOf(language, sendout.call, applicant);
  const { name, email } = person ?? applicant.contact;
  const content: DecisionContent = {
    number: `${applicant.number}-${order}`,
    to: { name: name || email, email, municipality },
    language,
    facts,
    letter: letterIn(language, sendout, applicant, facts, making.name),
    madeBy: making.name,
    madeAt: making.now.toString(),
  };
  return {
    id: newId(),
    callId: sendout.call.id,
    applicationId: applicant.id,
    participantId: due.kind === 'standing' ? due.participantId : null,
    kind: due.kind,
    standing: due.kind === 'standing' ? due.standing : null,
    number: content.number,
    content,
    hash: canonicalHash(content),
    madeBy: making.accountId,
    madeAt: making.now,
  };
}

/** The letter of some facts in a language. */
export function letterIn(
  language: Language,
  { call, plan }: Pick<Sendout, 'call' | 'plan'>,
  applicant: Pick<Applicant, 'id' | 'municipalities'>,
  facts: DecisionFacts,
  madeBy: string,
) {
  const municipality = municipalityOf(language, call, applicant);
  return letterOf(
    { language, plan, applicationId: applicant.id, municipality, madeBy, callAnswerBy: call.answerBy },
    facts,
  );
}

function factsOf(
  sendout: Sendout,
  applicant: Applicant,
  due: Due,
  now: Temporal.Instant,
  granted: Granted | undefined,
): DecisionFacts {
  const about = aboutOf(sendout, applicant, due, now);
  const outcome = sendout.outcome.byApplication.get(applicant.id);
  if (due.kind === 'standing') return standingFacts(sendout, applicant, due, about);
  if (due.kind === 'offer') return offerFacts(sendout, applicant, about, now, granted);
  if (due.kind === 'waiting' && outcome?.kind === 'waiting')
    return { ...waitingFacts(sendout, applicant, about, outcome), ...(due.again ? { again: true } : {}) };
  if (due.kind === 'refusal' && outcome?.kind === 'notEligible') return refusalFacts(about, outcome);
  throw new Error(`there is no ${due.kind} to tell ${applicant.number} of`);
}

function aboutOf({ call, plan }: Sendout, applicant: Applicant, due: Due, now: Temporal.Instant): DecisionAbout {
  const { weeks, municipalityMay } = plan.decisions.appeal;
  const mayAppeal = due.kind === 'standing' || municipalityMay;
  const reachedOn = inOslo(now).toPlainDate();
  return {
    planId: plan.id,
    call: call.slug,
    application: applicant.number,
    municipalities: applicant.municipalities,
    region: applicant.region,
    size: applicant.size,
    population: applicant.population,
    appealBy: mayAppeal ? appealDeadline({ reachedOn, reasonsOn: null, weeks }).toString() : null,
  };
}

function offerFacts(
  sendout: Sendout,
  applicant: Applicant,
  about: DecisionAbout,
  now: Temporal.Instant,
  granted: Granted | undefined,
): OfferFacts {
  const selected = granted ? ({ by: 'appeal', reason: granted.reason } as const) : selectedOf(sendout, applicant);
  return {
    ...about,
    kind: 'offer',
    selected,
    answerBy: answerDay(sendout, sourceOf(selected), now).toString(),
    silenceRule: sendout.call.silenceRule,
    participants: applicant.participants.map(({ name }) => name),
  };
}

function selectedOf({ call, outcome, stories }: Sendout, { id, number }: Applicant): Selected {
  const place = outcome.byApplication.get(id);
  if (place?.kind !== 'place') throw new Error(`${number} has no place`);
  if (place.by === 'roomForAll') {
    const applicants = [...outcome.byApplication.values()].filter(({ kind }) => kind === 'place').length;
    return { by: 'roomForAll', applicants, room: call.room, roomKind: call.roomKind };
  }
  const story = stories.get(place.draw)?.get(id) ?? null;
  if (place.by === 'waitingOrder') return { by: 'order', draw: place.draw, position: place.position, story };
  return { by: 'draw', story: theStory(story, number) };
}

export function sourceOf(selected: Selected): OfferSource {
  if (selected.by === 'appeal' || selected.by === 'order') return selected.by;
  return selected.by === 'draw' && selected.story.kind === 'reserve' ? 'reserve' : 'first';
}

/** The last day to answer: the call's own for its first places, a few days for those that have become vacant. */
function answerDay({ call, plan }: Sendout, source: OfferSource, now: Temporal.Instant): Temporal.PlainDate {
  const soon = inOslo(now).toPlainDate().add({ days: plan.decisions.answer.vacancyDays });
  return source === 'first' && Temporal.PlainDate.compare(call.answerBy, soon) > 0 ? call.answerBy : soon;
}

function waitingFacts(
  { stories }: Sendout,
  { id, number }: Applicant,
  about: DecisionAbout,
  { draw, position }: Extract<ApplicationOutcome, { kind: 'waiting' }>,
): WaitingFacts {
  return { ...about, kind: 'waiting', story: theStory(stories.get(draw)?.get(id), number), position };
}

function theStory(story: DrawStory | null | undefined, number: string): DrawStory {
  if (!story) throw new Error(`${number} has taken part in no draw`);
  return story;
}

function refusalFacts(
  about: DecisionAbout,
  { condition, reason, decidedAt }: Extract<ApplicationOutcome, { kind: 'notEligible' }>,
): RefusalFacts {
  const named = condition === null ? {} : { condition };
  return { ...about, kind: 'refusal', ...named, reason, decidedAt: decidedAt.toString() };
}

const placeOf = { place: 'offer', waiting: 'waiting', notEligible: 'refusal' } as const;

function standingFacts(
  { outcome, offers }: Sendout,
  applicant: Applicant,
  { participantId, standing }: Extract<Due, { kind: 'standing' }>,
  about: DecisionAbout,
): StandingFacts {
  const person = applicant.participants.find(({ id }) => id === participantId);
  const kind = outcome.byApplication.get(applicant.id)?.kind;
  if (!person || !kind) throw new Error(`${participantId} is not on the list of ${applicant.number}`);
  const { particulars, decision } = person;
  return {
    ...about,
    kind: 'standing',
    name: person.name,
    standing,
    education: particulars && { years: particulars.educationYears, kind: particulars.educationKind },
    experience: particulars && { years: particulars.experienceYears, kind: particulars.experienceKind },
    documents: person.documents,
    reason: decision?.reason ?? null,
    place: offers.some(({ applicationId }) => applicationId === applicant.id) ? 'offer' : placeOf[kind],
  };
}
