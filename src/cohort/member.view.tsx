import type { ComponentChildren } from 'preact';
import { LongText, nameOfMunicipality } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { isServiceAreaId, serviceAreaName } from '../register/index.ts';
import { href } from '../web/address.ts';
import { Notice, StatusTag } from '../web/feedback.view.tsx';
import { BackLink, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { nameOfGroup, planOfCohort, type MemberStanding, type ProjectOwner } from './cohort.ts';
import { deedWords, isPossible, memberDeeds } from './member-deeds.rules.ts';
import type { OpenMember } from './member-page.ts';
import { StandingTag, StateTag } from './member-tags.view.tsx';
import type { MemberEvent } from './member-event.store.ts';
import { cohortMessages } from './messages/index.ts';
import { plannedText } from './planned-words.ts';

export interface MemberPageProps extends OpenMember {
  readonly language: Language;
  /** The newest first. */
  readonly events: readonly MemberEvent[];
  /** Names of accounts and members that the events point at, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly owner: ProjectOwner | undefined;
  /** What has just been done, if anything; or why it was not. */
  readonly done: 'saved' | 'isCalledOff' | undefined;
  readonly refusal: string | undefined;
  readonly children: ComponentChildren;
}

/** One member as the school sees them: the facts, what can be done, and all that has happened with who did it and why. */
export function MemberPage(props: MemberPageProps) {
  const { language, cohort, member, done, refusal, children } = props;
  const t = cohortMessages(language).member;
  const path = href(language, `/skole/kull/${cohort.slug}`);
  return (
    <>
      <BackLink href={`${path}/grupper`}>{t.back}</BackLink>
      {done ? (
        <Notice tone="success">
          <p>{t[done]}</p>
        </Notice>
      ) : null}
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <div class="title-line">
        <h1>{member.name}</h1>
        <StateTag language={language} state={member.state} />
        <StandingTag language={language} standing={member.standing} />
      </div>
      <div class="columns">
        <div class="stack">
          <Facts {...props} />
          <Planned {...props} />
          {children}
          <History {...props} />
        </div>
        <Deeds {...props} />
      </div>
    </>
  );
}

function Facts({ language, cohort, member, group, owner, names }: MemberPageProps) {
  const t = cohortMessages(language).member;
  const position = planOfCohort(cohort).admission.positions.find(({ id }) => id === member.position);
  const predecessor = member.replacesId === null ? undefined : names.get(member.replacesId);
  const rows = [
    { term: t.facts.group, value: `${group.number}. ${nameOfGroup(language, cohort, group)}` },
    ...(member.municipality === ''
      ? []
      : [{ term: t.facts.municipality, value: nameOfMunicipality(cohort, member.municipality) }]),
    { term: t.facts.email, value: <a href={`mailto:${member.email}`}>{member.email}</a> },
    ...(position ? [{ term: t.facts.position, value: position.name[language] }] : []),
    ...(isServiceAreaId(member.serviceArea)
      ? [{ term: t.facts.serviceArea, value: serviceAreaName(member.serviceArea)[language] }]
      : []),
    { term: t.facts.joinedOn, value: dateText(language, member.joinedOn) },
    ...(member.leftOn ? [{ term: t.facts.leftOn, value: dateText(language, member.leftOn) }] : []),
    ...(predecessor
      ? [
          {
            term: t.facts.replaces,
            value: (
              <a href={href(language, `/skole/kull/${cohort.slug}/deltaker/${member.replacesId}`)}>{predecessor}</a>
            ),
          },
        ]
      : []),
    {
      term: t.facts.invited,
      value: member.invitedAt ? t.invitedAt(dateText(language, member.invitedAt)) : t.notInvited,
    },
    ...(owner ? [{ term: t.facts.owner, value: `${owner.name}, ${owner.title}` }] : []),
  ];
  return <SummaryList rows={rows} />;
}

function Deeds({ language, cohort, member, planned }: MemberPageProps) {
  const t = cohortMessages(language);
  const path = href(language, `/skole/kull/${cohort.slug}/deltaker/${member.id}`);
  const possible = memberDeeds.filter((deed) => isPossible(deed, member, planned));
  if (possible.length === 0) return null;
  return (
    <nav class="cohort-nav" aria-labelledby="endre">
      <h2 id="endre" class="small-heading">
        {t.member.deeds}
      </h2>
      <ul class="plain-list">
        {possible.map((deed) => (
          <li key={deed}>
            <a href={`${path}/${deedWords[deed]}`}>{t.deeds[deed].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is decided ahead. The last of it can be called off; what comes before it may be what it builds on. */
function Planned(props: MemberPageProps) {
  const { language, cohort, member, planned, names } = props;
  const t = cohortMessages(language).member;
  if (planned.length === 0) return null;
  const path = href(language, `/skole/kull/${cohort.slug}/deltaker/${member.id}`);
  return (
    <section aria-labelledby="planlagt">
      <h2 id="planlagt">{t.planned}</h2>
      <ol class="item-list" role="list">
        {planned.map((change, index) => (
          <Event
            key={change.id}
            language={language}
            names={names}
            event={change}
            sentence={plannedText(language, props, change)}
          >
            {index === planned.length - 1 ? (
              <form method="post" action={`${path}/avlys`}>
                <input type="hidden" name="endring" value={change.id} />
                <SubmitButton secondary>
                  {t.callOff}
                  <span class="ds-sr-only">: {plannedText(language, props, change)}</span>
                </SubmitButton>
              </form>
            ) : null}
          </Event>
        ))}
      </ol>
    </section>
  );
}

function History(props: MemberPageProps) {
  const { language, events, names } = props;
  const t = cohortMessages(language).member;
  const past = events.filter(({ state }) => state !== 'planned');
  return (
    <section aria-labelledby="historikk">
      <h2 id="historikk">{t.history}</h2>
      <ol class="item-list" role="list">
        {past.map((event) => {
          const isCalledOff = event.state === 'calledOff';
          const sentence = isCalledOff ? plannedText(language, props, event) : sentenceOf(props, event);
          return (
            <Event key={event.id} language={language} names={names} event={event} sentence={sentence}>
              {isCalledOff ? <StatusTag tone="neutral" text={t.calledOff} /> : null}
            </Event>
          );
        })}
      </ol>
    </section>
  );
}

interface EventProps extends Pick<MemberPageProps, 'language' | 'names'> {
  readonly event: MemberEvent;
  readonly sentence: string;
  readonly children?: ComponentChildren;
}

function Event({ language, names, event, sentence, children }: EventProps) {
  const t = cohortMessages(language).member;
  const { state, takesEffectOn, writtenAt, reason } = event;
  const who = t.who(whoDid(language, event, names), dateText(language, writtenAt));
  return (
    <li class="item item-tall">
      <strong>{sentence}</strong>
      {/* A planned change has its day in its sentence. */}
      <p class="quiet">{state === 'done' ? `${t.from(dateText(language, takesEffectOn))}. ${who}` : who}</p>
      {reason === '' ? null : (
        <p>
          <LongText text={reason} />
        </p>
      )}
      {children}
    </li>
  );
}

function whoDid(language: Language, { byAdmission, writtenBy }: MemberEvent, names: MemberPageProps['names']): string {
  const t = cohortMessages(language).member;
  return byAdmission ? t.admission : names.get(writtenBy ?? '') || t.somebody;
}

function sentenceOf(
  { language, cohort, groups, names }: MemberPageProps,
  { kind, fromCode, toCode }: MemberEvent,
): string {
  const { member: t, groups: words } = cohortMessages(language);
  const standing = (code: string | null): string => words.asWord[code as MemberStanding] ?? '';
  const group = (code: string | null): string => {
    const found = groups.find(({ id }) => id === code);
    return found ? nameOfGroup(language, cohort, found) : '';
  };
  switch (kind) {
    case 'joined':
      return t.events.joined(standing(toCode));
    case 'standing':
      return t.events.standing(standing(fromCode), standing(toCode));
    case 'moved':
      return t.events.moved(group(fromCode), group(toCode));
    case 'replaced': {
      const name = names.get(toCode ?? '');
      return name ? t.events.replacedBy(name) : t.events.replaced;
    }
    default:
      return t.events[kind];
  }
}
