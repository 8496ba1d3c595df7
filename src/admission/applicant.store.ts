import type { Database } from '../store/index.ts';
import type { Account } from '../people/index.ts';
import type { Guarantor } from './application.ts';
import type { SentContent } from './version.rules.ts';

/** An application that stands, with what it last sent. */
export interface SentApplication {
  readonly id: string;
  readonly number: string;
  readonly region: string | null;
  readonly population: number | null;
  readonly contact: Pick<Account, 'id' | 'name' | 'email'>;
  readonly guarantor: Guarantor;
  readonly content: SentContent;
}

/** The applications of a call that stand as sent, by number; only those with the ids where ids are given. */
export async function sentApplications(
  db: Database,
  callId: string,
  ids?: readonly string[],
): Promise<SentApplication[]> {
  if (ids?.length === 0) return [];
  const rows = await db
    .selectFrom('application as a')
    .innerJoin('account', 'account.id', 'a.contactAccountId')
    .innerJoinLateral(
      (select) =>
        select
          .selectFrom('applicationVersion')
          .select('content')
          .whereRef('applicationId', '=', 'a.id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('sent'),
      (join) => join.onTrue(),
    )
    .select([
      'a.id',
      'a.number',
      'a.region',
      'a.population',
      'account.id as contactId',
      'account.name as contactName',
      'account.email as contactEmail',
      'guarantorName',
      'guarantorTitle',
      'guarantorEmail',
      'content',
    ])
    .where('a.callId', '=', callId)
    .where('a.state', 'in', ['sent', 'resending'])
    .where('a.number', 'is not', null)
    .$if(ids !== undefined, (query) => query.where('a.id', 'in', [...(ids ?? [])]))
    .$narrowType<{ number: string }>()
    .orderBy('a.number')
    .execute();
  return rows.map(({ id, number, region, population, content, ...row }) => ({
    id,
    number,
    region,
    population,
    contact: { id: row.contactId, name: row.contactName, email: row.contactEmail },
    guarantor: { name: row.guarantorName, title: row.guarantorTitle, email: row.guarantorEmail },
    // jsonb arrives parsed from both databases; the column's type is what is written.
    content: content as unknown as SentContent,
  }));
}
