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
import { SessionChange, SessionFacts, SessionTexts } from './session-facts.view.tsx';
import { InWords } from './words.view.tsx';

interface SpeakerSessionProps {
  readonly language: Language;
  readonly secret: string;
  readonly plan: StudyPlan;
  readonly held: SessionInProgramme;
  readonly materials: readonly MaterialLine[];
  readonly cards: readonly LinkedCard[];
  /** As whom the speaker adds: what they have added themselves they may take away again. */
  readonly ownMark: string;
  readonly message: string | undefined;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

/** One session for the invited speaker who holds it. */
export function SpeakerSession(props: SpeakerSessionProps) {
  const { language, secret, plan, held, materials, cards, ownMark, message, typed, errors } = props;
  const t = gatheringsMessages(language);
  const own = href(language, `/innleder/${secret}`);
  const path = `${own}/okt/${held.session.id}/materiale`;
  return (
    <>
      <BackLink href={own}>{t.speakerPage.sessions}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>
        <InWords language={language} words={held.session.title} />
      </h1>
      <MaterialMessage language={language} message={message} />
      <SessionChange language={language} session={held.session} />
      <SessionFacts language={language} plan={plan} programme={held.programme} session={held.session} />
      <SessionTexts language={language} session={held.session} />
      <SessionCards language={language} cards={cards} />
      <section aria-labelledby="materiell">
        <h2 id="materiell">{t.programme.session.materials}</h2>
        <p>{t.speakerPage.materials}</p>
        <MaterialList
          language={language}
          materials={materials}
          hrefOf={({ id }) => `${path}/${id}`}
          removeHrefOf={({ id, addedBy }) => (addedBy === ownMark ? `${path}/${id}/fjern` : null)}
        />
        <MaterialForm language={language} action={path} count={materials.length} typed={typed} errors={errors} />
      </section>
    </>
  );
}
