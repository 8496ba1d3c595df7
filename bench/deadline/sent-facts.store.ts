import type { Database } from '../../src/store/index.ts';
import type { SentFacts } from './sent-facts.ts';

export async function readSentFacts(db: Database): Promise<SentFacts> {
  const applications = await db
    .selectFrom('application')
    .innerJoin('account', 'account.id', 'application.contactAccountId')
    .innerJoin('applicationMunicipality', (join) =>
      join.onRef('applicationMunicipality.applicationId', '=', 'application.id').on('leads', '=', true),
    )
    .select(['application.id', 'application.state', 'number', 'account.email as contactEmail', 'guarantorEmail'])
    .select('municipalityNumber as municipality')
    .execute();
  const versions = await db
    .selectFrom('applicationVersion')
    .select(['applicationId', 'version', 'content', 'hash'])
    .execute();
  const mails = await db.selectFrom('mail').select(['dedupeKey', 'recipient', 'body', 'sentAt']).execute();
  const logged = await db
    .selectFrom('logEntry')
    .select('subjectId')
    .where('action', 'in', ['applicationSent', 'applicationSentAgain'])
    .execute();
  return {
    applications,
    versions,
    mails: mails.map(({ dedupeKey, recipient, body, sentAt }) => ({
      key: dedupeKey,
      recipient,
      body,
      isSent: sentAt !== null,
    })),
    logged: logged.map(({ subjectId }) => subjectId),
  };
}
