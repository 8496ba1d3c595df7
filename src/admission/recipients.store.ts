import type { Account } from '../people/index.ts';
import type { Database } from '../store/index.ts';

/** Whom a letter about an application goes to, and what its language follows from. */
export interface Recipient {
  readonly applicationId: string;
  readonly number: string;
  readonly languageForm: 'nb' | 'nn' | null;
  readonly contact: Pick<Account, 'name' | 'email' | 'language'>;
}

/** The contacts of all applications of a call that stand as sent, in one query. */
export async function recipientsOf(db: Database, callId: string): Promise<Recipient[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('account', 'account.id', 'application.contactAccountId')
    .select(['application.id', 'number', 'languageForm', 'account.name', 'account.email', 'account.language'])
    .where('callId', '=', callId)
    .where('state', 'in', ['sent', 'resending'])
    .where('number', 'is not', null)
    .$narrowType<{ number: string }>()
    .orderBy('number')
    .execute();
  return rows.map(({ id, number, languageForm, name, email, language }) => ({
    applicationId: id,
    number,
    languageForm,
    contact: { name, email, language },
  }));
}
