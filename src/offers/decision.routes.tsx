import { linkHolder, linkPage, unknownLink } from '../admission/index.ts';
import { outcomeOf } from '../selection/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { decisionReader } from './decision.permission.ts';
import { DecisionPage, NoDecision } from './decision.view.tsx';
import { offersMessages } from './messages/index.ts';
import { offerOf } from './offer.store.ts';
import { decisionIn, municipalityParty, participantParty, type Party } from './party.ts';
import { decisionFile, inEnglish } from './printed.ts';

/** What a municipality and each participant has been told, as a page and as a letter. */
export const decisionRoutes: readonly Route[] = [
  get('/soknad/:id/vedtak', decisionReader, async (c) => show(c, await municipalityParty(c))),
  get('/soknad/:id/vedtak.pdf', decisionReader, async (c) => print(c, await municipalityParty(c))),
  get('/deltaker/:secret/vedtak', linkHolder, async (c) => {
    const party = await participantParty(c);
    return party ? show(c, party) : unknownLink(c);
  }),
  get('/deltaker/:secret/vedtak.pdf', linkHolder, async (c) => {
    const party = await participantParty(c);
    return party ? print(c, party) : unknownLink(c);
  }),
];

async function show(c: AppContext, party: Party): Promise<Response> {
  const { language, db, visitor } = c.var;
  const { kind, base, call, application } = party;
  const answer = kind === 'participant' ? linkPage : page;
  const canAct = kind === 'participant' || visitor.account?.id === application.contactAccountId;
  const decision = decisionIn(c, party);
  if (!decision) {
    if (party.decisions.length > 0) return await c.notFound();
    const { title } = offersMessages(language).pages.decision.none;
    return answer(c, title, <NoDecision language={language} base={base} kind={kind} canAct={canAct} />);
  }
  const outcome = kind === 'municipality' ? await outcomeOf(db, call.id) : undefined;
  const own = outcome?.byApplication.get(application.id);
  const content = (
    <DecisionPage
      language={language}
      kind={kind}
      base={base}
      decision={decision}
      earlier={party.decisions.filter(({ id }) => id !== decision.id)}
      english={c.req.query('sprak') === 'en' ? inEnglish(call, decision) : null}
      offer={kind === 'municipality' ? await offerOf(db, application.id) : undefined}
      position={own?.kind === 'waiting' ? own.position : null}
      canAct={canAct}
    />
  );
  return answer(c, decision.content.letter.title, content);
}

async function print(c: AppContext, party: Party): Promise<Response> {
  const decision = decisionIn(c, party);
  if (!decision) return await c.notFound();
  const isEnglish = c.req.query('sprak') === 'en';
  return await decisionFile(party.call, decision, c.var.baseUrl, isEnglish ? 'en' : decision.content.language);
}
