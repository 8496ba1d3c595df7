import { findPublishedSession } from '../gatherings/index.ts';
import { deedOf } from '../admission/index.ts';
import { membershipsOf } from '../cohort/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, signedIn, type Route } from '../web/route.ts';
import { checkIn, type CheckInRefusal } from './check-in.action.ts';
import { CheckedInPage, CheckInForm, ConfirmCheckIn } from './check-in.view.tsx';
import { asCode } from './code.rules.ts';
import { findMark } from './mark.store.ts';
import { attendanceMessages } from './messages/index.ts';
import { momentOf, titleOf } from './session-words.ts';

/** More often than anybody has a session to check in to; far too seldom to guess one of a million codes. */
const guesses = { times: 12, seconds: 600 };

/** A participant says that they are here. */
export const checkInRoutes: readonly Route[] = [
  get('/sjekk-inn', signedIn, async (c) => {
    const session = c.req.query('okt');
    return session === undefined ? showForm(c) : ((await showDone(c, session)) ?? showForm(c));
  }),
  // Whether the code is any good is not told before the button is pressed: opening addresses must not be a way to try codes.
  get('/sjekk-inn/:code', signedIn, (c) => {
    const { language } = c.var;
    const code = asCode(c.req.param('code') ?? '');
    if (code === undefined) return showForm(c);
    return page(c, attendanceMessages(language).checkIn.title, <ConfirmCheckIn language={language} code={code} />);
  }),
  post('/sjekk-inn', signedIn, arrive, { rate: guesses }),
];

async function arrive(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  const code = typed['kode'] ?? '';
  if (code.trim() === '') return showForm(c, { code: '', trouble: attendanceMessages(c.var.language).checkIn.empty });
  const result = await checkIn(deedOf(c), c.var.visitor.account?.id ?? '', code);
  if (!result.ok) return showForm(c, { code, trouble: sentenceOf(c, result.reason) });
  return seeOther(c, `/sjekk-inn?okt=${result.value.sessionId}${result.value.again ? '&igjen=ja' : ''}`);
}

function sentenceOf(c: AppContext, refusal: CheckInRefusal): string {
  const { language } = c.var;
  const t = attendanceMessages(language).checkIn.refusals;
  switch (refusal.kind) {
    case 'wrong':
    case 'old':
    case 'otherCohort':
    case 'noCohort':
      return t[refusal.kind];
    case 'tooLate':
      return t.tooLate(titleOf(language, refusal.session), refusal.minutes);
    case 'moved':
      return t.moved(titleOf(language, refusal.session), momentOf(language, refusal.startsAt));
    default:
      return t[refusal.kind](titleOf(language, refusal.session));
  }
}

function showForm(c: AppContext, attempt?: { readonly code: string; readonly trouble: string }): Response {
  const { language } = c.var;
  const content = <CheckInForm language={language} code={attempt?.code ?? ''} trouble={attempt?.trouble} />;
  return page(c, attendanceMessages(language).checkIn.title, content, { status: attempt ? 422 : 200 });
}

/** What is written of the visitor at a session; undefined where nothing is. */
async function showDone(c: AppContext, sessionId: string): Promise<Response | undefined> {
  const { db, language, visitor } = c.var;
  const held = await findPublishedSession(db, sessionId);
  const places = held && (await membershipsOf(db, visitor.account?.id ?? ''));
  const member = places?.find(({ cohortId }) => cohortId === held?.cohort.id);
  const mark = member && (await findMark(db, sessionId, member.id));
  if (!held || !mark) return undefined;
  const again = c.req.query('igjen') !== undefined;
  const content = <CheckedInPage language={language} held={held} mark={mark} again={again} />;
  const { done } = attendanceMessages(language).checkIn;
  return page(c, again ? done.again : done.title, content);
}
