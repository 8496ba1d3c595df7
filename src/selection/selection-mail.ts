import { nameOfMunicipality, planOf, type Call, type Recipient } from '../admission/index.ts';
import type { DrawPromise } from '../draw/index.ts';
import { listFormat, numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { Letter } from '../store/index.ts';
import { href } from '../web/address.ts';
import type { Draw, Member } from './draw.ts';
import { selectionMessages } from './messages/index.ts';
import type { Tickets } from './outcome.ts';

interface About {
  readonly call: Call;
  readonly draw: Draw;
  readonly recipient: Recipient;
  readonly member: Member;
}

function factsOf(baseUrl: string, language: Language, { call, draw, recipient, member }: About) {
  const names = member.municipalities.map((number) => nameOfMunicipality(call, number));
  return {
    school: planOf(call).school[language],
    municipality: listFormat(language).format(names),
    contact: recipient.contact.name || recipient.contact.email,
    number: member.number,
    call: call.slug,
    kind: draw.kind,
    draw: draw.number,
    link: `${baseUrl}${href(language, `/opptak/${call.slug}/trekning/${draw.number}`)}`,
  };
}

/** To the contact of each applicant: what is promised, before chance speaks. The commitment in it is what they keep. */
export function promiseLetter(
  baseUrl: string,
  language: Language,
  about: About & { readonly promise: DrawPromise; readonly commitment: string; readonly tickets: Tickets },
): Letter {
  const t = selectionMessages(language).mail;
  const { promise, commitment, tickets, recipient, draw } = about;
  const { source } = promise;
  const number = numberFormat(language);
  return {
    recipient: recipient.contact.email,
    language,
    dedupeKey: `promise:${draw.id}:${recipient.applicationId}`,
    subject: t.promiseSubject({ call: about.call.slug, kind: draw.kind }),
    body: t.promiseBody({
      ...factsOf(baseUrl, language, about),
      commitment,
      tickets: number.format(tickets.count),
      of: number.format(tickets.of),
      time: momentText(language, Temporal.Instant.from(promise.chanceAt)),
      source:
        source.kind === 'beacon'
          ? t.beacon(number.format(source.round), source.practice)
          : t.dice(source.digits, source.witnesses[0], source.witnesses[1]),
    }),
  };
}

/** To the same people, when the draw is set aside: that it is, and why. */
export function discardedLetter(
  baseUrl: string,
  language: Language,
  about: About & { readonly reason: string },
): Letter {
  const t = selectionMessages(language).mail;
  const { recipient, draw, reason } = about;
  return {
    recipient: recipient.contact.email,
    language,
    dedupeKey: `discarded:${draw.id}:${recipient.applicationId}`,
    subject: t.discardedSubject({ call: about.call.slug, kind: draw.kind }),
    body: t.discardedBody({ ...factsOf(baseUrl, language, about), reason }),
  };
}
