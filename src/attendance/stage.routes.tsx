import { findPublishedSession, type SessionInProgramme, teaches } from '../gatherings/index.ts';
import { deedOf } from '../admission/index.ts';
import { planOfCohort } from '../cohort/index.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { href } from '../web/address.ts';
import { isOpen, windowAt } from './check-in.rules.ts';
import { findCheckIn } from './check-in.store.ts';
import { codeNow } from './code.rules.ts';
import { expectedAt } from './expected.ts';
import { isThere } from './mark.ts';
import { marksOfSession } from './mark.store.ts';
import { attendanceMessages } from './messages/index.ts';
import { openCheckIn, stopCheckIn } from './open-check-in.action.ts';
import { timesOf } from './session-in-programme.ts';
import { StagePage, type StageProps } from './stage.view.tsx';

/** Without script the page asks for itself this often. */
const refreshSeconds = 15;

/** Check-in as it is shown on the screen in the room. */
export const stageRoutes: readonly Route[] = [
  get('/undervisning/okt/:session/innsjekking', teaches, (c) => withSession(c, show)),
  post('/undervisning/okt/:session/innsjekking', teaches, (c) =>
    withSession(c, async (_, held) => {
      const result = await openCheckIn(deedOf(c), c.var.visitor.account?.id ?? '', held);
      return result.ok ? seeOther(c, pathOf(held)) : await show(c, held, 409);
    }),
  ),
  post('/undervisning/okt/:session/innsjekking/lukk', teaches, (c) =>
    withSession(c, async (_, held) => {
      await stopCheckIn(deedOf(c), c.var.visitor.account?.id ?? '', held);
      return seeOther(c, pathOf(held));
    }),
  ),
];

function pathOf({ session }: SessionInProgramme): string {
  return `/undervisning/okt/${session.id}/innsjekking`;
}

/** The published session of the address. */
export async function withSession(
  c: AppContext,
  answer: (c: AppContext, held: SessionInProgramme) => Promise<Response>,
): Promise<Response> {
  const held = await findPublishedSession(c.var.db, c.req.param('session') ?? '');
  return held ? await answer(c, held) : await c.notFound();
}

async function show(c: AppContext, held: SessionInProgramme, status: 200 | 409 = 200): Promise<Response> {
  const { db, clock, language, baseUrl } = c.var;
  const now = clock.now();
  const still = c.req.query('stille') !== undefined;
  const { checkIn: terms } = planOfCohort(held.cohort).attendance;
  const times = timesOf(held.session);
  const checkIn = await findCheckIn(db, held.session.id);
  const code = checkIn && isOpen(checkIn, times, terms, now) ? codeNow(checkIn.secret, now) : undefined;
  const expected = await expectedAt(db, held);
  const marks = await marksOfSession(db, held.session.id);
  const { members } = expected;
  const props: StageProps = {
    language,
    held,
    still,
    wasOpen: checkIn !== undefined,
    there: members.filter(({ id }) => isThere(marks.get(id)?.state)).length,
    expected: members.length,
    state: code
      ? { kind: 'open', code, address: `${baseUrl}${href(language, `/sjekk-inn/${code}`)}`, site: siteOf(baseUrl) }
      : { kind: 'closed', why: whyClosed(held, windowAt(times, terms, now)), from: terms.opensMinutesBefore },
  };
  const options = code && !still ? { refreshSeconds } : {};
  return page(c, attendanceMessages(language).checkIn.stage.title, <StagePage {...props} />, {
    ...options,
    status,
    wide: true,
  });
}

/** Where people type the code, as they would say it. */
function siteOf(baseUrl: string): string {
  return `${baseUrl.replace(/^https?:\/\//, '')}/sjekk-inn`;
}

function whyClosed(
  { session }: SessionInProgramme,
  window: 'before' | 'open' | 'after',
): 'before' | 'after' | 'cancelled' | 'doesNotCount' | undefined {
  if (!session.counts) return 'doesNotCount';
  if (session.cancelled) return 'cancelled';
  return window === 'open' ? undefined : window;
}
