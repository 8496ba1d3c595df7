import type { ComponentChildren } from 'preact';
import { nameOfMunicipality } from '../admission/index.ts';
import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { Places } from '../offers/index.ts';
import { href } from '../web/address.ts';
import { Empty, Notice } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { nameOfGroup, type MemberStanding } from './cohort.ts';
import { firstStanding, participantIn, settledStanding, type FormationState } from './formation.ts';
import { isFormed } from './formation.rules.ts';
import { cohortMessages } from './messages/index.ts';

export interface FormingProps {
  readonly language: Language;
  readonly state: FormationState;
  readonly places: Places;
  readonly isDone: boolean;
}

/** What making the cohort, or following the answers given since, comes to; and the button that does it. */
export function FormingPage(props: FormingProps) {
  const { language, state, isDone } = props;
  const { call, cohort, formation } = state;
  const t = cohortMessages(language).forming;
  const path = href(language, `/skole/opptak/${call.id}`);
  const title = cohort ? t.updateTitle(call.slug) : t.title(call.slug);
  return (
    <>
      <BackLink href={path}>{t.back(call.slug)}</BackLink>
      {isDone ? (
        <Notice tone="success">
          <p>{t.formed(call.slug)}</p>
        </Notice>
      ) : null}
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      {cohort ? (
        <p>
          <a href={href(language, `/skole/kull/${cohort.slug}`)}>{t.toCohort(cohort.slug)}</a>
        </p>
      ) : null}
      <Unsettled {...props} />
      {cohort && isFormed(formation) ? (
        <Empty title={t.isFormed}>
          <p>{t.isFormedText}</p>
        </Empty>
      ) : (
        <form method="post" action={`${path}/kull`}>
          <Leaving {...props} />
          <NewGroups {...props} />
          <Arrivals {...props} />
          <Changes {...props} />
          <div class="actions">
            <SubmitButton>{cohort ? t.update(call.slug) : t.form(call.slug)}</SubmitButton>
          </div>
        </form>
      )}
      <Seated {...props} />
    </>
  );
}

/** What may still change who is in the cohort. */
function Unsettled({ language, state, places }: FormingProps) {
  const t = cohortMessages(language).forming.open;
  const counts = (['awaiting', 'untold', 'inReserve', 'vacant'] as const).filter((key) => places[key] > 0);
  const open = state.applicants.flatMap(({ participants }) =>
    participants.filter((one) => settledStanding(one) === null).map(({ name }) => name),
  );
  if (counts.length + open.length === 0) return null;
  return (
    <Notice tone="info" title={t.title}>
      <ul>
        {counts.map((key) => (
          <li key={key}>{t[key](places[key])}</li>
        ))}
        {open.length > 0 ? <li>{t.standing(listFormat(language).format(open))}</li> : null}
      </ul>
      <p>
        {t.again} <a href={href(language, `/skole/opptak/${state.call.id}/plasser`)}>{t.link}</a>
      </p>
    </Notice>
  );
}

function NewGroups({ language, state }: FormingProps) {
  const { formation, applicants, call } = state;
  const t = cohortMessages(language).forming;
  const made = applicants.filter(({ id }) => formation.newGroups.includes(id));
  if (made.length === 0) return null;
  const seated = new Set(formation.seated.map(({ participantId }) => participantId));
  return (
    <section aria-labelledby="nye-grupper">
      <h2 id="nye-grupper">{t.newGroups(made.length)}</h2>
      <ul class="cards">
        {made.map(({ id, municipalities, participants, guarantor }) => (
          <li key={id}>
            <article class="card">
              <h3>{listFormat(language).format(municipalities.map((number) => nameOfMunicipality(call, number)))}</h3>
              <ul class="plain-list">
                {participants
                  .filter((one) => !seated.has(one.id))
                  .map((one) => (
                    <li key={one.id}>
                      {one.name}
                      <br />
                      <span class="quiet">{standingWord(language, firstStanding(one))}</span>
                    </li>
                  ))}
              </ul>
              <p>
                <span class="quiet">{t.owner}</span>
                <br />
                {guarantor.name}
              </p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standingWord(language: Language, standing: MemberStanding): string {
  return cohortMessages(language).groups.standings[standing];
}

function Arrivals({ language, state }: FormingProps) {
  const t = cohortMessages(language).forming;
  const { arrivals, newGroups } = state.formation;
  const late = arrivals.filter(({ applicationId }) => !newGroups.includes(applicationId));
  return (
    <Lines title={t.newMembers} id="nye">
      {late.map((one) => {
        const { participant } = participantIn(state, one);
        return (
          <li key={participant.id}>
            {participant.name}, {nameIn(language, state, one.applicationId)}
          </li>
        );
      })}
    </Lines>
  );
}

function Changes({ language, state }: FormingProps) {
  const t = cohortMessages(language).forming;
  const { departures, returning, standings } = state.formation;
  const name = (id: string) => state.members.find((one) => one.id === id)?.name ?? '';
  const newcomer = (id: string | null) =>
    state.applicants.flatMap(({ participants }) => participants).find((one) => one.id === id)?.name;
  const words = cohortMessages(language).groups.asWord;
  return (
    <>
      <Lines title={t.departures} id="av-listen">
        {departures.map(({ memberId, cameId }) => {
          const came = newcomer(cameId);
          return <li key={memberId}>{came ? t.replacedBy(name(memberId), came) : t.takenOff(name(memberId))}</li>;
        })}
      </Lines>
      <Lines title={t.returning} id="tilbake">
        {returning.map((id) => (
          <li key={id}>{name(id)}</li>
        ))}
      </Lines>
      <Lines title={t.standings} id="vurdering">
        {standings.map(({ memberId, to }) => (
          <li key={memberId}>{t.standing(name(memberId), words[to])}</li>
        ))}
      </Lines>
    </>
  );
}

function Leaving({ language, state }: FormingProps) {
  const t = cohortMessages(language).forming;
  const { call, groups } = state;
  return (
    <Lines title={t.leaving} id="ut">
      {state.formation.leavingGroups.map(({ groupId, memberIds }) => {
        const group = groups.find(({ id }) => id === groupId);
        const name = group ? nameOfGroup(language, call, group) : '';
        return <li key={groupId}>{t.leavingGroup(name, memberIds.length)}</li>;
      })}
    </Lines>
  );
}

/** The same person in two applications: they stay where they came first, and it is said. */
function Seated({ language, state }: FormingProps) {
  const t = cohortMessages(language).forming;
  return (
    <Lines title={t.seated} text={t.seatedText} id="har-plass">
      {state.formation.seated.map((one) => {
        const { participant } = participantIn(state, one);
        return (
          <li key={participant.id}>
            {participant.name}, {nameIn(language, state, one.applicationId)}
          </li>
        );
      })}
    </Lines>
  );
}

function nameIn(language: Language, { applicants, call }: FormationState, applicationId: string): string {
  const numbers = applicants.find(({ id }) => id === applicationId)?.municipalities ?? [];
  return listFormat(language).format(numbers.map((number) => nameOfMunicipality(call, number)));
}

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children: readonly ComponentChildren[];
}

function Lines({ id, title, text, children }: LinesProps) {
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text ? <p>{text}</p> : null}
      <ul>{children}</ul>
    </section>
  );
}

/** Where there is nothing to make a cohort of. */
export function NothingToForm({
  language,
  call,
  why,
}: {
  readonly language: Language;
  readonly call: { readonly id: string; readonly slug: string };
  readonly why: 'notPublished' | 'noneAccepted';
}) {
  const t = cohortMessages(language).forming;
  const path = href(language, `/skole/opptak/${call.id}`);
  return (
    <>
      <BackLink href={path}>{t.back(call.slug)}</BackLink>
      <h1>{t.title(call.slug)}</h1>
      <Empty title={t[why]}>
        <ButtonLink href={`${path}/plasser`} secondary>
          {t.open.link}
        </ButtonLink>
      </Empty>
    </>
  );
}
