import { deedOf, linkHolder, unknownLink } from '../admission/index.ts';
import { findCohort } from '../cohort/index.ts';
import { sha256Hex } from '../kit/id.ts';
import { findAccount } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { anyone, get, post, signedIn, type Route } from '../web/route.ts';
import { calendarOwner, calendarSecret, type CalendarSettings } from './calendar-address.ts';
import { calendarGeneration } from './calendar-address.store.ts';
import { eventsOf } from './calendar-events.ts';
import { writeCalendarFile } from './calendar-file.ts';
import { CalendarPage } from './calendar.view.tsx';
import { cohortCalendar } from './cohort-calendar.ts';
import { gatheringsMessages } from './messages/index.ts';
import { renewCalendarAddress } from './renew-calendar.action.ts';

/** The year in people's own calendars. */
export const calendarRoutes = (settings: () => CalendarSettings): readonly Route[] => [
  get('/min-side/kalender', signedIn, (c) => showCalendar(c, settings())),
  post('/min-side/kalender', signedIn, renew, { rate: { times: 20, seconds: 600 } }),
  get('/min-side/kalender.ics', signedIn, async (c) => ics(c, await fileOf(c, accountOf(c)), 'kalender.ics')),
  get('/kalender/:secret', linkHolder, async (c) => {
    const owner = await calendarOwner(c.var.db, settings(), c.req.param('secret') ?? '');
    return owner ? ics(c, await fileOf(c, owner)) : unknownLink(c);
  }),
  get('/program/:cohort/samlinger.ics', anyone, async (c) => {
    const { db, language, baseUrl } = c.var;
    const cohort = await findCohort(db, c.req.param('cohort') ?? '');
    if (!cohort) return await c.notFound();
    return ics(c, await cohortCalendar(db, cohort, language, baseUrl), 'samlinger.ics');
  }),
];

function accountOf(c: AppContext): string {
  return c.var.visitor.account?.id ?? '';
}

/** The calendar of an account, in its own language. */
async function fileOf(c: AppContext, accountId: string): Promise<string> {
  const { db, baseUrl } = c.var;
  const language = (await findAccount(db, accountId))?.language ?? 'nb';
  const name = gatheringsMessages(language).calendar.name;
  return writeCalendarFile(language, name, await eventsOf(db, { language, baseUrl }, accountId));
}

/** Answers with a calendar; with no more than a word that nothing has changed, where the client has it already. */
function ics(c: AppContext, text: string, downloadAs?: string): Response {
  const tag = `"${sha256Hex(text).slice(0, 32)}"`;
  const headers = { etag: tag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' };
  const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag)) return c.body(null, 304, headers);
  return c.body(text, 200, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    ...(downloadAs ? { 'content-disposition': `attachment; filename="${downloadAs}"` } : {}),
  });
}

async function showCalendar(c: AppContext, settings: CalendarSettings): Promise<Response> {
  const { db, language, baseUrl } = c.var;
  const generation = await calendarGeneration(db, accountOf(c));
  const address = `${baseUrl}/kalender/${calendarSecret(settings, accountOf(c), generation)}`;
  const subscribe = address.replace(/^https?:/, 'webcal:');
  const content = (
    <CalendarPage
      language={language}
      address={address}
      subscribeHref={subscribe}
      generation={generation}
      renewed={c.req.query('melding') === 'ny'}
    />
  );
  const response = page(c, gatheringsMessages(language).calendar.title, content);
  // Whoever has the address has the calendar.
  response.headers.set('cache-control', 'no-store');
  return response;
}

async function renew(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  const seen = Number(typed['generation'] ?? '');
  if (Number.isInteger(seen)) await renewCalendarAddress(deedOf(c), accountOf(c), seen);
  return seeOther(c, '/min-side/kalender?melding=ny');
}
