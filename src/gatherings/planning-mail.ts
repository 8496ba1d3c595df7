import { hashSecret } from '../kit/id.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Letter } from '../store/index.ts';
import { href } from '../web/address.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { Speaker } from './speaker.store.ts';

/** To somebody invited from outside, who has no account: the link that opens their own page. */
export function speakerLetter(
  baseUrl: string,
  { speaker, secret, plan }: { readonly speaker: Speaker; readonly secret: string; readonly plan: StudyPlan },
): Letter {
  const { language } = speaker;
  const t = gatheringsMessages(language).speakers.mail;
  const school = plan.school[language];
  return {
    recipient: speaker.email,
    language,
    subject: t.subject(school),
    body: t.body({ name: speaker.name, school, link: `${baseUrl}${href(language, `/innleder/${secret}`)}` }),
    dedupeKey: `speakerLink:${speaker.id}:${hashSecret(secret).slice(0, 12)}`,
  };
}
