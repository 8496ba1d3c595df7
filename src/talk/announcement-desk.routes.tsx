import { coordinator, deedOf } from '../admission/index.ts';
import { groupsOf, type Cohort } from '../cohort/index.ts';
import { isId, newId } from '../kit/id.ts';
import { deliveriesOf } from '../notices/index.ts';
import { accountNames, accountsById } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { announce, noticeKeyOf, recipientsMark } from './announce.action.ts';
import { AnnouncementForm } from './announcement-form.view.tsx';
import { AnnouncementPreview } from './announcement-preview.view.tsx';
import { AnnouncementDesk, ReachPage } from './announcement-desk.view.tsx';
import { announcementErrors } from './announcement-errors.ts';
import { readAnnouncement } from './announcement.form.ts';
import { announcementsOf, findAnnouncement, readersOf } from './announcement.store.ts';
import { recipientsOf } from './audience.rules.ts';
import { listenersOf } from './listeners.ts';
import { talkMessages } from './messages/index.ts';
import { withPlace } from './talk-page.ts';

const path = '/skole/kull/:cohort/kunngjoringer';

/** Announcements for whoever sends them. */
export const announcementDeskRoutes: readonly Route[] = [
  get(path, coordinator, (c) => withPlace(c, ({ cohort }) => showDesk(c, cohort))),
  get(`${path}/ny`, coordinator, (c) => withPlace(c, ({ cohort }) => showForm(c, cohort, { id: newId() }, [], 200))),
  post(`${path}/ny`, coordinator, (c) => withPlace(c, ({ cohort }) => take(c, cohort))),
  get(`${path}/:announcement`, coordinator, (c) => withPlace(c, ({ cohort }) => showReach(c, cohort))),
];

async function showDesk(c: AppContext, cohort: Cohort): Promise<Response> {
  const { db, language } = c.var;
  const content = (
    <AnnouncementDesk
      language={language}
      cohort={cohort}
      groups={await groupsOf(db, cohort.id)}
      announcements={await announcementsOf(db, cohort.id)}
    />
  );
  return page(c, talkMessages(language).announcements.title, content, { wide: true });
}

async function showForm(
  c: AppContext,
  cohort: Cohort,
  typed: Typed,
  errors: readonly FieldErrorItem[],
  status: 200 | 409 | 422,
): Promise<Response> {
  const { db, language } = c.var;
  const content = (
    <AnnouncementForm
      language={language}
      cohort={cohort}
      groups={await groupsOf(db, cohort.id)}
      typed={typed}
      errors={errors}
    />
  );
  return page(c, talkMessages(language).announcements.form.title, content, { status });
}

/** The form’s three ways: looked over, corrected once more, or sent. */
async function take(c: AppContext, cohort: Cohort): Promise<Response> {
  const { db, language, visitor } = c.var;
  const { typed } = await readForm(c);
  const groups = await groupsOf(db, cohort.id);
  const { announcement, faults } = readAnnouncement(
    typed,
    groups.map(({ id }) => id),
  );
  const kept = { ...typed, id: announcement.id };
  if (typed['gjor'] === 'rett') return await showForm(c, cohort, kept, [], 200);
  if (faults.length > 0) return await showForm(c, cohort, kept, announcementErrors(language, faults), 422);
  if (typed['gjor'] === 'send') {
    const by = { cohort, accountId: visitor.account?.id ?? '' };
    const result = await announce(deedOf(c), by, announcement, typed['merke'] ?? '');
    if (result.ok) return seeOther(c, `/skole/kull/${cohort.slug}/kunngjoringer/${announcement.id}`);
    if (result.reason === 'changed') return await showPreview(c, cohort, kept, true);
  }
  return await showPreview(c, cohort, kept, false);
}

async function showPreview(c: AppContext, cohort: Cohort, typed: Typed, hasChanged: boolean): Promise<Response> {
  const { db, language } = c.var;
  const groups = await groupsOf(db, cohort.id);
  const { announcement } = readAnnouncement(
    typed,
    groups.map(({ id }) => id),
  );
  const recipients = recipientsOf(announcement, await listenersOf(db, cohort));
  const t = talkMessages(language).announcements;
  if (recipients.length === 0)
    return await showForm(c, cohort, typed, [{ field: 'til', message: t.errors.nobody }], 422);
  const accounts = await accountsById(
    db,
    recipients.map(({ accountId }) => accountId),
  );
  const content = (
    <AnnouncementPreview
      language={language}
      cohort={cohort}
      groups={groups}
      announcement={announcement}
      recipients={recipients}
      languages={accounts.map((account) => account.language)}
      mark={recipientsMark(recipients)}
      typed={typed}
      hasChanged={hasChanged}
    />
  );
  return page(c, t.preview.title, content, { status: hasChanged ? 409 : 200 });
}

async function showReach(c: AppContext, cohort: Cohort): Promise<Response> {
  const { db, language } = c.var;
  const id = c.req.param('announcement') ?? '';
  const announcement = isId(id) ? await findAnnouncement(db, cohort.id, id) : undefined;
  if (!announcement) return await c.notFound();
  const readers = await readersOf(db, id);
  const accounts = readers.map(({ accountId }) => accountId);
  const listeners = recipientsOf({ audience: 'all', groupIds: [] }, await listenersOf(db, cohort));
  const content = (
    <ReachPage
      language={language}
      cohort={cohort}
      groups={await groupsOf(db, cohort.id)}
      announcement={announcement}
      readers={readers}
      deliveries={await deliveriesOf(db, noticeKeyOf(id), accounts)}
      names={await accountNames(db, accounts)}
      listeners={new Map(listeners.map((listener) => [listener.accountId, listener]))}
    />
  );
  return page(c, talkMessages(language).announcements.reach.title, content, { wide: true });
}
