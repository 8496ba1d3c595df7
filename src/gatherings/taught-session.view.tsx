import type { VNode } from 'preact';
import { nameOfGroup, type Group } from '../cohort/index.ts';
import { listFormat } from '../kit/formats.ts';
import type { LinkedCard } from '../library/index.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, type FieldErrorItem } from '../web/feedback.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink } from '../web/structure.view.tsx';
import { SessionCards } from './card-links.view.tsx';
import { MaterialForm, MaterialList } from './material.view.tsx';
import { MaterialMessage } from './material-message.view.tsx';
import type { MaterialLine } from './material.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { SessionInProgramme } from './published-session.ts';
import { SessionChange, SessionFacts, SessionOutcomes, SessionTexts } from './session-facts.view.tsx';
import { speakerText } from './session-parts.view.tsx';
import type { ShownSpeaker } from './shown-speakers.rules.ts';
import { InWords } from './words.view.tsx';

interface TaughtSessionProps {
  readonly language: Language;
  readonly plan: StudyPlan;
  /** Whether the school looks at it, which comes from the gathering, or somebody who holds it, from their own sessions. */
  readonly isCoordinator: boolean;
  readonly held: SessionInProgramme;
  /** How many are to come. */
  readonly comers: number;
  readonly groups: readonly Group[];
  readonly speakers: readonly ShownSpeaker[];
  readonly materials: readonly MaterialLine[];
  readonly cards: readonly LinkedCard[];
  /** What other rooms have to say about the session. */
  readonly parts: readonly (VNode | null)[];
  readonly message: string | undefined;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

/** A session for those who hold it: where and when, who comes, and what they are given to read. */
export function TaughtSession(props: TaughtSessionProps) {
  const { language, plan, held, comers, speakers, parts, cards, message, errors } = props;
  const { programme, session } = held;
  const t = gatheringsMessages(language);
  const planned = plan.gatherings.find(({ number }) => number === programme.number);
  return (
    <>
      {props.isCoordinator ? (
        <BackLink href={href(language, `/skole/kull/${held.cohort.slug}/samling/${programme.number}`)}>
          {t.planning.numbered(programme.number, planned?.title[language] ?? '')}
        </BackLink>
      ) : (
        <BackLink href={href(language, '/undervisning')}>{t.teaching.title}</BackLink>
      )}
      <ErrorSummary language={language} errors={errors} />
      <h1>
        <InWords language={language} words={session.title} />
      </h1>
      <MaterialMessage language={language} message={message} />
      <SessionChange language={language} session={session} />
      <SessionFacts
        language={language}
        plan={plan}
        programme={programme}
        session={session}
        more={[
          { term: t.teaching.who, value: t.teaching.comers(comers) },
          ...(speakers.length > 0
            ? [
                {
                  term: t.programme.session.speakers,
                  value: speakers.map((speaker) => speakerText(language, speaker)).join(' · '),
                },
              ]
            : []),
        ]}
      />
      {parts}
      <Comers {...props} />
      <SessionTexts language={language} session={session} />
      <SessionCards language={language} cards={cards} />
      <Materials {...props} />
      <SessionOutcomes language={language} plan={plan} session={session} />
    </>
  );
}

function Comers({ language, held: { cohort, session }, comers, groups }: TaughtSessionProps) {
  const t = gatheringsMessages(language).teaching;
  if (comers === 0) return null;
  const invited = groups.filter(({ id }) => session.groups?.includes(id));
  return (
    <section aria-labelledby="hvem">
      <h2 id="hvem">{t.who}</h2>
      {session.groups ? (
        <p>{t.forGroups(listFormat(language).format(invited.map((group) => nameOfGroup(language, cohort, group))))}</p>
      ) : null}
      <p>
        <a href={href(language, `/undervisning/okt/${session.id}/deltakere`)}>{t.names(comers)}</a>
      </p>
    </section>
  );
}

function Materials({ language, held: { session }, materials, typed, errors }: TaughtSessionProps) {
  const path = href(language, `/undervisning/okt/${session.id}/materiale`);
  return (
    <section aria-labelledby="materiell">
      <h2 id="materiell">{gatheringsMessages(language).programme.session.materials}</h2>
      <MaterialList
        language={language}
        materials={materials}
        hrefOf={({ id }) => `${path}/${id}`}
        removeHrefOf={({ id }) => `${path}/${id}/fjern`}
      />
      <MaterialForm language={language} action={path} count={materials.length} typed={typed} errors={errors} />
    </section>
  );
}
