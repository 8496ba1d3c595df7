import { deedOf } from '../admission/index.ts';
import { numberFormat } from '../kit/formats.ts';
import { isId, newId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type Typed } from '../web/form.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { pageNumber } from '../web/page-number.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, signedIn, type Permission, type Route } from '../web/route.ts';
import { archiveText, loadArchive } from './archive.ts';
import { eraseJournal, mendEntry, removeEntry, sharePassage, takePassageBack, writeEntry } from './journal.action.ts';
import type { JournalEntry } from './journal.ts';
import { countEntries, ownEntry, sharedOf, sharedWith, someEntriesOf, writtenSessions } from './journal.store.ts';
import { EntryPage, JournalPage, SharedPage, WritePage } from './journal.view.tsx';
import { reflectionMessages } from './messages/index.ts';
import { aboutEntries, currentPlace, journalTerms, pastSessions } from './own-journal.ts';
import { passagesOf } from './passages.rules.ts';

const path = '/min-side/logg';
/** As much as one entry holds, in characters; and as many shared passages, and entries, as a page shows. */
const mostInEntry = 20_000;
const passagesShown = 100;
const entriesPerPage = 30;

/** The author of the entry in the address. To everybody else, whatever their role, it does not exist. */
const journalAuthor: Permission = {
  name: 'journalAuthor',
  async allows(c) {
    const { account } = c.var.visitor;
    if (!account) return 'signIn';
    const id = c.req.param('entry') ?? '';
    return isId(id) && (await ownEntry(c.var.db, account.id, id)) ? 'yes' : 'notFound';
  },
};

/** The learning journal: written, read, shared passage by passage, taken along and erased by its author alone. */
export const journalRoutes: readonly Route[] = [
  get(path, signedIn, showJournal),
  get(`${path}/ny`, signedIn, (c) => showNew(c, { id: newId(), okt: c.req.query('okt') ?? '' }, [])),
  post(`${path}/ny`, signedIn, write),
  get(`${path}/arkiv`, signedIn, download),
  get(`${path}/delt`, signedIn, showShared),
  post(`${path}/slett-alt`, signedIn, eraseAll),
  get(`${path}/:entry`, journalAuthor, (c) => showEntry(c)),
  post(`${path}/:entry`, journalAuthor, mend),
  post(`${path}/:entry/slett`, journalAuthor, remove),
  post(`${path}/:entry/del`, journalAuthor, share),
  post(`${path}/:entry/ta-tilbake`, journalAuthor, takeBack),
];

function accountOf(c: AppContext): string {
  return c.var.visitor.account?.id ?? '';
}

async function showJournal(c: AppContext): Promise<Response> {
  const { language, db, clock } = c.var;
  const accountId = accountOf(c);
  const place = await currentPlace(db, accountId);
  const thread = c.req.query('trad') === 'rolle' ? 'role' : null;
  const count = await countEntries(db, accountId, thread);
  const pages = Math.ceil(count / entriesPerPage);
  const number = pageNumber(c.req.query('side'), pages) ?? 1;
  const window = { limit: entriesPerPage, offset: (number - 1) * entriesPerPage };
  const entries = await someEntriesOf(db, accountId, thread, window);
  const written = await writtenSessions(db, accountId);
  const waiting = (await pastSessions(db, clock.now(), place)).filter(({ id }) => !written.has(id));
  const content = (
    <JournalPage
      language={language}
      roleQuestion={journalTerms(place?.cohort).roleQuestion[language]}
      entries={entries}
      aboutEntry={await aboutEntries(db, language, entries)}
      isRoleThread={thread === 'role'}
      waiting={waiting.slice(0, 3)}
      canShare={place !== undefined}
      hasWritten={thread === null ? count > 0 : (await countEntries(db, accountId, null)) > 0}
      page={number}
      pages={pages}
    />
  );
  return page(c, reflectionMessages(language).journal.title, content);
}

async function showNew(c: AppContext, typed: Typed, errors: readonly FieldErrorItem[]): Promise<Response> {
  const { language, db, clock } = c.var;
  const place = await currentPlace(db, accountOf(c));
  const session = (await pastSessions(db, clock.now(), place)).find(({ id }) => id === typed['okt']);
  const isRole = c.req.query('trad') === 'rolle' || typed['trad'] === 'rolle';
  const content = (
    <WritePage
      language={language}
      journal={journalTerms(place?.cohort)}
      session={session}
      isRole={isRole}
      typed={typed}
      errors={errors}
    />
  );
  return page(c, reflectionMessages(language).journal.newTitle, content, { status: errors.length > 0 ? 422 : 200 });
}

function textErrors(c: AppContext, text: string): FieldErrorItem[] {
  const t = reflectionMessages(c.var.language).journal.errors;
  const number = numberFormat(c.var.language);
  if (text === '') return [{ field: 'text', message: t.empty }];
  if (text.length > mostInEntry)
    return [{ field: 'text', message: t.tooLong(number.format(mostInEntry), number.format(text.length)) }];
  return [];
}

async function write(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  const text = typed['text'] ?? '';
  const id = typed['id'] ?? '';
  const errors = textErrors(c, text);
  if (errors.length > 0) return await showNew(c, typed, errors);
  const { db, clock } = c.var;
  const place = await currentPlace(db, accountOf(c));
  const session = (await pastSessions(db, clock.now(), place)).find((one) => one.id === typed['okt']);
  const prompt = journalTerms(place?.cohort).prompts.find((one) => one.id === typed['sporsmal']);
  await writeEntry(deedOf(c), accountOf(c), {
    id: isId(id) ? id : newId(),
    cohortId: place?.cohort.id ?? null,
    sessionId: session?.id ?? null,
    thread: typed['trad'] === 'rolle' ? 'role' : 'free',
    prompt: prompt?.id ?? null,
    text,
  });
  return seeOther(c, path);
}

async function entryOf(c: AppContext): Promise<JournalEntry> {
  const entry = await ownEntry(c.var.db, accountOf(c), c.req.param('entry') ?? '');
  if (!entry) throw new Error('the permission has let somebody in who is not the author');
  return entry;
}

interface EntryTrouble {
  readonly status: 409 | 422;
  readonly typed?: string;
  readonly errors: readonly FieldErrorItem[];
  readonly stored?: string;
}

async function showEntry(c: AppContext, trouble?: EntryTrouble): Promise<Response> {
  const { language, db } = c.var;
  const entry = await entryOf(c);
  const place = await currentPlace(db, accountOf(c));
  const content = (
    <EntryPage
      language={language}
      entry={entry}
      text={trouble?.typed ?? entry.text}
      errors={trouble?.errors ?? []}
      stored={trouble?.stored}
      passages={passagesOf(entry.text)}
      shared={await sharedOf(db, entry.id)}
      canShare={place !== undefined}
    />
  );
  return page(c, reflectionMessages(language).journal.entryTitle, content, { status: trouble?.status ?? 200 });
}

async function mend(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  const text = typed['text'] ?? '';
  const errors = textErrors(c, text);
  if (errors.length > 0) return await showEntry(c, { status: 422, typed: text, errors });
  const id = c.req.param('entry') ?? '';
  const result = await mendEntry(deedOf(c), { accountId: accountOf(c), id, text, base: typed['base'] ?? '' });
  if (result.ok) return seeOther(c, `${path}/${id}`);
  if (result.reason.kind === 'notFound') return seeOther(c, path);
  const message = reflectionMessages(c.var.language).journal.errors.changedMeanwhile;
  return await showEntry(c, {
    status: 409,
    typed: text,
    errors: [{ field: 'text', message }],
    stored: result.reason.stored,
  });
}

async function remove(c: AppContext): Promise<Response> {
  await removeEntry(deedOf(c), accountOf(c), c.req.param('entry') ?? '');
  return seeOther(c, path);
}

async function share(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  const entryId = c.req.param('entry') ?? '';
  const place = await currentPlace(c.var.db, accountOf(c));
  const t = reflectionMessages(c.var.language).journal.errors;
  const trouble = (message: string) => showEntry(c, { status: 409, errors: [{ field: 'passage', message }] });
  if (!place) return await trouble(t.noCohort);
  const index = Number(typed['nummer']);
  // A browser sends line breaks its own way; what is compared is the text as it is kept.
  const passage = passagesOf((await entryOf(c)).text)[index];
  const result =
    passage !== undefined && passage === typed['passage']
      ? await sharePassage(deedOf(c), {
          accountId: accountOf(c),
          entryId,
          index,
          text: passage,
          cohortId: place.cohort.id,
          groupId: typed['med'] === 'kullet' ? null : place.member.groupId,
        })
      : undefined;
  return result?.ok ? seeOther(c, `${path}/${entryId}#del`) : await trouble(t.passageChanged);
}

async function takeBack(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  const entryId = c.req.param('entry') ?? '';
  const passageId = typed['passage'] ?? '';
  if (isId(passageId)) await takePassageBack(deedOf(c), { accountId: accountOf(c), entryId, passageId });
  return seeOther(c, `${path}/${entryId}#del`);
}

async function showShared(c: AppContext): Promise<Response> {
  const { language, db } = c.var;
  const place = await currentPlace(db, accountOf(c));
  const passages = place ? await sharedWith(db, place.cohort.id, place.member.groupId, passagesShown) : [];
  const content = <SharedPage language={language} passages={passages} ownAccount={accountOf(c)} />;
  return page(c, reflectionMessages(language).journal.sharedTitle, content);
}

/** Everything that somebody has written for themselves as one text file, also for whoever has left. */
async function download(c: AppContext): Promise<Response> {
  const { language, db } = c.var;
  const text = archiveText(language, await loadArchive(db, language, accountOf(c)));
  return c.body(text, 200, {
    'content-type': 'text/markdown; charset=UTF-8',
    'content-disposition': `attachment; filename="${reflectionMessages(language).journal.archiveName}.md"`,
    'cache-control': 'no-store',
  });
}

async function eraseAll(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  // Pressed by mistake nothing is lost: the box has to be ticked as well.
  if (typed['sikker'] === 'ja') await eraseJournal(deedOf(c), accountOf(c));
  return seeOther(c, path);
}
