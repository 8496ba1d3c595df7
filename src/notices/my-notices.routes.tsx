import type { AppContext } from '../web/context.ts';
import { faultText } from '../web/fault-text.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, signedIn, type Route } from '../web/route.ts';
import { choiceForm, kindsAlways, kindsToChoose, mutedAfter } from './choice.form.ts';
import { choiceOf } from './choice.store.ts';
import { chooseNotices } from './choose-notices.action.ts';
import { noticesMessages } from './messages/index.ts';
import { MyNoticesPage } from './my-notices.view.tsx';
import type { NoticeKind } from './notice.ts';
import { noticesSince } from './notice.store.ts';
import { quietHours } from './quiet-hours.ts';

const path = '/min-side/varsler';
const recentDays = 30;
const mostRecent = 50;

export const myNoticesRoutes: readonly Route[] = [
  get(path, signedIn, async (c) => {
    const { delivery, muted } = await choiceOf(c.var.db, accountOf(c));
    return await show(c, { delivery, muted }, []);
  }),
  post(path, signedIn, async (c) => {
    const { typed } = await readForm(c);
    const before = await choiceOf(c.var.db, accountOf(c));
    const muted = mutedAfter(typed, kindsToChoose(isSchool(c)), before);
    const form = checkForm(choiceForm, typed);
    if (!form.ok) {
      const errors = form.faults.map((fault) => ({ field: fault.field, message: faultText(c.var.language, fault) }));
      return await show(c, { delivery: '', muted }, errors);
    }
    await chooseNotices(c.var, accountOf(c), { delivery: form.value.delivery, muted });
    return seeOther(c, `${path}?melding=lagret`);
  }),
];

function accountOf(c: AppContext): string {
  return c.var.visitor.account?.id ?? '';
}

function isSchool(c: AppContext): boolean {
  return c.var.visitor.roles.size > 0;
}

async function show(
  c: AppContext,
  choice: { readonly delivery: string; readonly muted: readonly NoticeKind[] },
  errors: readonly FieldErrorItem[],
): Promise<Response> {
  const { db, clock, language } = c.var;
  const since = clock.now().subtract({ hours: 24 * recentDays });
  const content = (
    <MyNoticesPage
      language={language}
      choice={choice}
      toChoose={kindsToChoose(isSchool(c))}
      always={kindsAlways(isSchool(c))}
      hours={quietHours}
      recent={await noticesSince(db, accountOf(c), since, mostRecent)}
      recentDays={recentDays}
      mostRecent={mostRecent}
      isSaved={errors.length === 0 && c.req.query('melding') === 'lagret'}
      errors={errors}
    />
  );
  return page(c, noticesMessages(language).title, content, { status: errors.length > 0 ? 422 : 200 });
}
