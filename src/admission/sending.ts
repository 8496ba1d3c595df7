import { canonicalHash } from '../kit/canonical.ts';
import type { Language } from '../kit/language.ts';
import { findAccount, type Account } from '../people/index.ts';
import { writeLog, type Actor, type Tx } from '../store/index.ts';
import { municipalityOf, regionAndPopulation } from './application-facts.ts';
import type { Application } from './application.ts';
import { claimMunicipalities, countNumbered, saveSentFacts } from './application.store.ts';
import type { Call } from './call.ts';
import { Undo } from './deed.ts';
import { confirmedGuarantee } from './guarantee.store.ts';
import { hashOfContent, type SentContent } from './version.rules.ts';
import { insertVersion, latestVersion, type ApplicationVersion } from './version.store.ts';

/** Thrown within a sending when another application has one of the municipalities. */
export interface Taken {
  readonly kind: 'taken';
  readonly municipalities: readonly string[];
}

/** What the application would be as sent: everything but its number, its version and the moment of the guarantee. */
function contentOf(
  application: Application,
  call: Call,
  contact: Pick<Account, 'name' | 'email'>,
): Omit<SentContent, 'number' | 'version' | 'guarantor'> & { guarantor: Application['guarantor'] } {
  return {
    call: call.slug,
    contact: { name: contact.name, email: contact.email },
    joint: application.joint,
    municipalities: application.municipalities.map(({ number, leads }) => {
      const municipality = municipalityOf(call, number);
      return {
        number,
        name: municipality?.officialName ?? number,
        region: municipality?.region ?? '',
        population: municipality?.population ?? 0,
        leads,
      };
    }),
    participants: application.participants.map(({ id, name, email, municipality, position, serviceArea }) => ({
      id,
      name,
      email,
      municipality: municipality ?? '',
      position: position ?? '',
      serviceArea: serviceArea ?? '',
    })),
    task: application.task,
    guarantor: application.guarantor,
    languageForm: application.languageForm ?? 'nb',
  };
}

/**
 * Makes the application count as sent, once more if it was: takes its municipalities' place, numbers it, keeps an immutable version.
 * The caller holds the call and the application. Throws Undo<Taken> when another application has one of the municipalities.
 */
export async function send(
  tx: Tx,
  application: Application,
  call: Call,
  actor: Actor,
  now: Temporal.Instant,
): Promise<ApplicationVersion> {
  const taken = await claimMunicipalities(tx, {
    callId: call.id,
    applicationId: application.id,
    numbers: application.municipalities.map(({ number }) => number),
  });
  if (taken.length > 0) throw new Undo<Taken>({ kind: 'taken', municipalities: taken });
  const contact = await findAccount(tx, application.contactAccountId);
  const guarantee = await confirmedGuarantee(tx, application.id);
  if (!contact || !guarantee?.confirmedAt) throw new Error('nothing is sent without a contact and a guarantee');

  const number =
    application.number ?? `${call.slug}-${String((await countNumbered(tx, call.id)) + 1).padStart(3, '0')}`;
  const version = ((await latestVersion(tx, application.id))?.version ?? 0) + 1;
  const content: SentContent = {
    ...contentOf(application, call, contact),
    number,
    version,
    guarantor: { ...application.guarantor, confirmedAt: guarantee.confirmedAt.toString() },
  };
  const sent = { version, takenAt: now, content, hash: hashOfContent(content) };
  await insertVersion(tx, application.id, sent);
  await saveSentFacts(tx, application.id, {
    number,
    sentAt: application.sentAt ?? now,
    ...regionAndPopulation(application, call),
  });
  await writeLog(tx, {
    at: now,
    actor,
    action: version === 1 ? 'applicationSent' : 'applicationSentAgain',
    subject: { kind: 'application', id: application.id },
    details: { number, version, hash: sent.hash },
  });
  return sent;
}

/** The language of a letter about an application: its form if chosen, else what the contact reads. */
export function letterLanguage(
  application: Pick<Application, 'languageForm'>,
  contact: Pick<Account, 'language'>,
): Language {
  return application.languageForm ?? contact.language;
}

/** Whether the application says anything else now than in the version that was sent last. False where none was sent. */
export function hasUnsentChanges(
  application: Application,
  call: Call,
  latest: ApplicationVersion | undefined,
): boolean {
  if (!latest) return false;
  const { number, version, guarantor, ...rest } = latest.content;
  const { confirmedAt, ...leader } = guarantor;
  return canonicalHash(contentOf(application, call, rest.contact)) !== canonicalHash({ ...rest, guarantor: leader });
}
