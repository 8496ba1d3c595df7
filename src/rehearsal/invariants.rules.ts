import { canonicalHash } from '../kit/canonical.ts';
import type { StudyPlan } from '../plan/index.ts';
import { isMailKept } from './mail-kept.rules.ts';
import type { ApplicationFact, Facts, ParticipantFact } from './facts.ts';

/** What a version of an application holds, as far as the rules ask. */
interface Sent {
  readonly number: string;
  readonly version: number;
  readonly municipalities: readonly { readonly number: string; readonly leads: boolean }[];
  readonly participants: readonly {
    readonly id: string;
    readonly serviceArea: string;
    readonly municipality: string;
    readonly email: string;
  }[];
  readonly guarantor: { readonly email: string; readonly confirmedAt: string };
}

/**
 * Every rule of the admission that the state of the database breaks, as sentences; none when all is well.
 * Written apart from the rules that the product itself applies, so that a mistake there is seen here.
 */
export function brokenRules(facts: Facts, plan: StudyPlan, now: Temporal.Instant): string[] {
  const { call } = facts;
  if (!call) return facts.applications.length > 0 ? ['there are applications without a call'] : [];
  const isOver = Temporal.Instant.compare(now, call.deadlineAt) > 0;
  return [
    ...oneApplicationEach(facts),
    ...facts.applications
      .filter(({ state }) => standsAsSent(state))
      .flatMap((application) => sentProperly(application, facts, plan, now)),
    ...unchangedVersions(facts),
    ...numbersWithoutGaps(facts),
    ...nothingLate(facts),
    ...(isOver && call.state === 'closed' ? frozenAtDeadline(facts) : []),
    ...facts.mails.filter(({ isSent }) => !isSent).map(({ key }) => `the mail ${key} has not left`),
  ];
}

/** Whose standing is still open, as sentences: nobody's that was sent, once the school has assessed. */
export function openStandings(facts: Facts, plan: StudyPlan): string[] {
  const people = new Map(facts.participants.map((participant) => [participant.id, participant]));
  return newestSent(facts).flatMap(({ number, participants }) =>
    participants
      .filter(({ id }) => {
        const participant = people.get(id);
        return !participant || !isSettled(participant, plan);
      })
      .map(({ email }) => `the standing of ${email} in ${number} is open`),
  );
}

/** What was sent last, of every application that stands as sent. */
function newestSent(facts: Facts): Sent[] {
  return facts.applications
    .filter(({ state }) => standsAsSent(state))
    .flatMap(({ id }) =>
      facts.versions.filter(
        ({ applicationId, version }) => applicationId === id && version === newestVersion(facts, id),
      ),
    )
    .map(({ content }) => content as Sent);
}

function isSettled(
  { isConfirmed, educationYears, experienceYears, documents, decisions }: ParticipantFact,
  plan: StudyPlan,
): boolean {
  if (decisions.length > 0) return decisions.every(({ reason }) => reason !== '');
  if (!isConfirmed || educationYears === null || experienceYears === null) return false;
  const { qualified, individualAssessment: assessed } = plan.admission.education;
  const couldBeAssessed =
    educationYears >= assessed.minEducationYears && experienceYears >= assessed.minExperienceYears;
  if (educationYears >= qualified.minEducationYears) return documents > 0;
  return !couldBeAssessed;
}

function standsAsSent(state: string): boolean {
  return state === 'sent' || state === 'resending';
}

function oneApplicationEach(facts: Facts): string[] {
  const places = newestSent(facts).flatMap(({ municipalities }) => municipalities.map(({ number }) => number));
  const counted = Map.groupBy(places, (number) => number);
  const twice = [...counted]
    .filter(([, times]) => times.length > 1)
    .map(([number]) => `municipality ${number} stands in more than one application`);
  const missing = places.filter((number) => !facts.stands.some(({ municipality }) => municipality === number));
  return [
    ...twice,
    ...missing.map((number) => `municipality ${number} was sent but holds no place in the call`),
    ...(facts.stands.length > places.length ? ['a municipality holds a place without a sent application'] : []),
  ];
}

function newestVersion(facts: Facts, applicationId: string): number {
  return Math.max(
    0,
    ...facts.versions.filter((one) => one.applicationId === applicationId).map(({ version }) => version),
  );
}

function sentProperly(application: ApplicationFact, facts: Facts, plan: StudyPlan, now: Temporal.Instant): string[] {
  const versions = facts.versions.filter(({ applicationId }) => applicationId === application.id);
  const newest = versions.find(({ version }) => version === versions.length);
  if (!newest || application.number === null)
    return [`application ${application.id} counts as sent without a version and a number`];
  const content = newest.content as Sent;
  const { min, max } = plan.admission.participants;
  const people = content.participants;
  const areas = new Set(people.map(({ serviceArea }) => serviceArea)).size;
  const addresses = new Set(people.map(({ email }) => email)).size;
  const named = application.number;
  const guaranteed = facts.guarantees.some(
    ({ applicationId, confirmedAt }) =>
      applicationId === application.id && confirmedAt.toString() === content.guarantor.confirmedAt,
  );
  const receipts = versions.filter(
    ({ version, takenAt }) =>
      facts.call &&
      Temporal.Instant.compare(takenAt, facts.call.deadlineAt) < 0 &&
      isMailKept(takenAt, now) &&
      !facts.mails.some(({ key }) => key === `receipt:${application.id}:${version}`),
  );
  return [
    ...(people.length < min || people.length > max ? [`${named} has ${people.length} participants`] : []),
    ...(addresses < people.length ? [`${named} names somebody twice`] : []),
    ...(areas < plan.admission.minSectors ? [`${named} has people from ${areas} sector`] : []),
    ...(content.municipalities.filter(({ leads }) => leads).length === 1
      ? []
      : [`${named} is not led by one municipality`]),
    ...content.municipalities
      .filter(({ number }) => !people.some(({ municipality }) => municipality === number))
      .map(({ number }) => `${named} has nobody from ${number}`),
    ...(guaranteed ? [] : [`${named} counts as sent without a guarantee`]),
    ...(people.some(({ email }) => email === content.guarantor.email)
      ? [`${named} is guaranteed by a participant`]
      : []),
    ...receipts.map(({ version }) => `version ${version} of ${named} has no receipt`),
  ];
}

function unchangedVersions({ versions }: Facts): string[] {
  return versions
    .filter(({ content, hash }) => canonicalHash(content) !== hash)
    .map(
      ({ applicationId, version }) => `version ${version} of ${applicationId} does not have the hash on its receipt`,
    );
}

function numbersWithoutGaps({ applications, call }: Facts): string[] {
  const numbers = applications.flatMap(({ number }) => (number === null ? [] : [number])).toSorted();
  const expected = numbers.map((_, index) => `${call?.slug}-${String(index + 1).padStart(3, '0')}`);
  return numbers.join() === expected.join()
    ? []
    : [`the numbers of the applications have gaps or repeat: ${numbers.join(', ')}`];
}

/** After the deadline only whoever accepts a place may change the list. */
function nothingLate({ versions, call, offers }: Facts): string[] {
  const mayReplace = new Set(offers.map(({ applicationId }) => applicationId));
  return versions
    .filter(
      ({ takenAt, applicationId }) =>
        call &&
        ((Temporal.Instant.compare(takenAt, call.deadlineAt) >= 0 && !mayReplace.has(applicationId)) ||
          Temporal.Instant.compare(takenAt, call.opensAt) < 0),
    )
    .map(
      ({ applicationId, version, takenAt }) =>
        `version ${version} of ${applicationId} was sent outside the call, ${takenAt.toString()}`,
    );
}

function frozenAtDeadline({ applications }: Facts): string[] {
  return applications
    .filter(({ state }) => ['draft', 'awaitingGuarantee', 'resending'].includes(state))
    .map(({ id, state }) => `application ${id} is still ${state} after the deadline`);
}
