import { planOf, type Call } from '../admission/index.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { Letter } from '../store/index.ts';
import type { Decision } from './decision.ts';
import { offersMessages } from './messages/index.ts';

/** What every mail about an appeal is about. It goes to whom the decision went to, or who has that part now. */
export interface AboutAppeal {
  readonly call: Call;
  readonly decision: Decision;
  readonly recipient: string;
}

function factsOf({ call, decision }: AboutAppeal) {
  const { language } = decision.content;
  const plan = planOf(call);
  return { decision: decision.number, school: plan.school[language], body: plan.decisions.appeal.body[language] };
}

export function appealReceivedMail(
  about: AboutAppeal,
  appeal: { readonly id: string; readonly receivedOn: Temporal.PlainDate; readonly late: boolean },
): Letter {
  const { language } = about.decision.content;
  const t = offersMessages(language).mail;
  const facts = { ...factsOf(about), received: dateText(language, appeal.receivedOn), late: appeal.late };
  return {
    recipient: about.recipient,
    language,
    dedupeKey: `appealReceived:${appeal.id}`,
    subject: t.appealReceivedSubject(facts),
    body: t.appealReceivedBody(facts),
  };
}

export type AppealNews = 'letIn' | 'dismissed' | 'changed' | 'passedOn' | 'boardChanged' | 'upheld';

/** What has become of an appeal, and why. */
export function appealNewsMail(about: AboutAppeal, appealId: string, news: AppealNews, reason: string): Letter {
  const { language } = about.decision.content;
  const t = offersMessages(language).mail;
  const { school, body, decision } = factsOf(about);
  return {
    recipient: about.recipient,
    language,
    dedupeKey: `appeal:${appealId}:${news}`,
    subject: t.appealSubjects[news](decision),
    body: t.appealBody({ school, lead: t.appealLeads[news](body), reason }),
  };
}

export function reasonsMail(about: AboutAppeal, text: string, appealBy: Temporal.PlainDate): Letter {
  const { language } = about.decision.content;
  const t = offersMessages(language).mail;
  const facts = { ...factsOf(about), text, appealBy: dateText(language, appealBy) };
  return {
    recipient: about.recipient,
    language,
    dedupeKey: `reasons:${about.decision.id}`,
    subject: t.reasonsSubject(facts),
    body: t.reasonsBody(facts),
  };
}
