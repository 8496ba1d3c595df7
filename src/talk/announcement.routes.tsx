import { deedOf } from '../admission/index.ts';
import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { markOpened } from './announce.action.ts';
import { AnnouncementList, AnnouncementPage } from './announcement.view.tsx';
import { talkMessages } from './messages/index.ts';
import { ownAnnouncements } from './own-announcements.ts';
import { wordsIn } from '../gatherings/index.ts';
import { withPlace } from './talk-page.ts';
import { cohortListener, type Place } from './talk.permission.ts';

/** Announcements for those whom they are for. Whoever sends them is taken to where they are sent. */
export const announcementRoutes: readonly Route[] = [
  get('/kull/:cohort/kunngjoringer', cohortListener, (c) => withPlace(c, (place) => showList(c, place))),
  get('/kull/:cohort/kunngjoring/:announcement', cohortListener, (c) => withPlace(c, (place) => showOne(c, place))),
];

function deskPath({ cohort }: Place): string {
  return `/skole/kull/${cohort.slug}/kunngjoringer`;
}

async function showList(c: AppContext, place: Place): Promise<Response> {
  const { db, language } = c.var;
  if (place.role === 'coordinator') return seeOther(c, deskPath(place));
  const content = (
    <AnnouncementList
      language={language}
      cohort={place.cohort}
      announcements={await ownAnnouncements(db, place.cohort, place.accountId)}
      isMember={place.role === 'member'}
    />
  );
  return page(c, talkMessages(language).announcements.read.title, content);
}

async function showOne(c: AppContext, place: Place): Promise<Response> {
  const { db, language } = c.var;
  const id = c.req.param('announcement') ?? '';
  if (!isId(id)) return await c.notFound();
  if (place.role === 'coordinator') return seeOther(c, `${deskPath(place)}/${id}`);
  const announcement = (await ownAnnouncements(db, place.cohort, place.accountId)).find((one) => one.id === id);
  if (!announcement) return await c.notFound();
  if (!announcement.reader?.openedAt) await markOpened(deedOf(c), place.accountId, id);
  const content = <AnnouncementPage language={language} cohort={place.cohort} announcement={announcement} />;
  return page(c, wordsIn(language, announcement.title).text, content);
}
