import type { VNode } from 'preact';
import type { LinkedCard } from '../library/index.ts';
import { href } from '../web/address.ts';
import { BackLink } from '../web/structure.view.tsx';
import { SessionCards } from './card-links.view.tsx';
import { MaterialList } from './material.view.tsx';
import type { MaterialLine } from './material.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { ProgrammeLook } from './programme-days.view.tsx';
import type { ProgrammeSession, PublishedProgramme } from './programme.ts';
import { SessionChange, SessionFacts, SessionOutcomes, SessionTexts } from './session-facts.view.tsx';
import { SpeakerBios } from './session-parts.view.tsx';
import { InWords } from './words.view.tsx';

interface OwnSessionProps {
  readonly slug: string;
  readonly look: ProgrammeLook;
  readonly programme: PublishedProgramme;
  readonly session: ProgrammeSession;
  readonly materials: readonly MaterialLine[];
  readonly cards: readonly LinkedCard[];
  /** What other rooms have to say about the session. */
  readonly parts: readonly (VNode | null)[];
}

/** One session for those who come to it. */
export function OwnSession({ slug, look, programme, session, materials, cards, parts }: OwnSessionProps) {
  const { language, plan } = look;
  const t = gatheringsMessages(language).programme.session;
  const speakers = look.speakersOf(session);
  const path = href(language, `/kull/${slug}`);
  return (
    <>
      <BackLink href={`${path}/samling/${programme.number}`}>{t.back(programme.number)}</BackLink>
      <h1>
        <InWords language={language} words={session.title} />
      </h1>
      <SessionChange language={language} session={session} />
      <SessionFacts language={language} plan={plan} programme={programme} session={session} />
      <SessionTexts language={language} session={session} />
      {speakers.length > 0 ? (
        <section aria-labelledby="innledere">
          <h2 id="innledere">{t.speakers}</h2>
          <SpeakerBios language={language} speakers={speakers} />
        </section>
      ) : null}
      <section aria-labelledby="materiell">
        <h2 id="materiell">{t.materials}</h2>
        <MaterialList
          language={language}
          materials={materials}
          hrefOf={({ id }) => `${path}/okt/${session.id}/materiale/${id}`}
        />
      </section>
      <SessionCards language={language} cards={cards} />
      {parts}
      <SessionOutcomes language={language} plan={plan} session={session} />
    </>
  );
}
