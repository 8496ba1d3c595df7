import { z } from 'zod';
import { contactSteps } from '../admission/index.ts';
import { cohortStepsOf } from '../cohort/index.ts';
import { teachingStepsOf } from '../gatherings/index.ts';
import { offersStepsOf } from '../offers/index.ts';
import { findAccount, peopleMessages, renameAccount } from '../people/index.ts';
import { evaluationStepsOf, journalStepsOf } from '../reflection/index.ts';
import { drawStepsOf } from '../selection/index.ts';
import { ownTaskStepsOf, tasksStepsOf } from '../tasks/index.ts';
import { inTransaction } from '../store/index.ts';
import { faultText } from '../web/fault-text.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import type { Step } from '../web/step.ts';
import { get, post, signedIn, type Route } from '../web/route.ts';
import { moreOnCohort } from './more-on-cohort.ts';
import { appMessages } from './messages/index.ts';
import { MyPage, ProfilePage } from './my-page.view.tsx';

const profileForm = z.object({
  name: z.string().min(1, 'required').max(120, 'tooLong'),
  language: z.enum(['nb', 'nn', 'en'], 'choose'),
});

export const myPageRoutes: readonly Route[] = [
  get('/min-side', signedIn, async (c) => {
    const { language, db, clock, visitor } = c.var;
    const account = visitor.account ?? { id: '', name: '', email: '' };
    const steps = await contactSteps(db, clock, language, account);
    const teaching = await teachingStepsOf(db, clock, language, account.id);
    const offers = await offersStepsOf(db, clock, language, account);
    // Whoever has been told what was decided need not be told that the application is on its way.
    const isNews = ({ href }: Step) => !offers.standing.some((told) => told.href === `${href}/vedtak`);
    const cohort = await cohortStepsOf({ db, clock, language }, account.id, moreOnCohort);
    const own = [
      ...(await evaluationStepsOf({ db, clock, language }, account.id)),
      ...(await ownTaskStepsOf({ db, clock, language }, account.id)),
    ];
    const tasks = visitor.roles.has('teacher')
      ? await tasksStepsOf(db, clock, language, account.id)
      : { now: [], standing: [] };
    const standing = [
      ...cohort.standing,
      ...(await journalStepsOf(db, language, account.id)),
      ...teaching.standing,
      ...tasks.standing,
      ...offers.standing,
      ...(await drawStepsOf(db, language, account.id)),
      ...steps.standing.filter(isNews),
    ];
    const firstName = account.name.split(' ')[0] ?? '';
    const content = (
      <MyPage
        language={language}
        name={firstName}
        now={[...offers.now, ...teaching.now, ...cohort.now, ...own, ...cohort.ahead, ...tasks.now, ...steps.now]}
        standing={standing}
        isCoordinator={visitor.roles.has('coordinator')}
      />
    );
    return page(c, appMessages(language).pages.myPage.title(firstName), content);
  }),
  get('/min-side/profil', signedIn, async (c) => {
    const account = await findAccount(c.var.db, c.var.visitor.account?.id ?? '');
    return showProfile(c, { name: account?.name ?? '', language: account?.language ?? 'nb' }, []);
  }),
  post('/min-side/profil', signedIn, async (c) => {
    const { typed } = await readForm(c);
    const form = checkForm(profileForm, typed);
    if (!form.ok)
      return showProfile(
        c,
        typed,
        form.faults.map((fault) => ({ field: fault.field, message: faultText(c.var.language, fault) })),
      );
    await inTransaction(c.var.db, (tx) =>
      renameAccount(tx, c.var.visitor.account?.id ?? '', form.value.name, form.value.language),
    );
    return seeOther(c, '/min-side');
  }),
];

function showProfile(
  c: AppContext,
  values: Readonly<Record<string, string>>,
  errors: readonly FieldErrorItem[],
): Response {
  const content = <ProfilePage language={c.var.language} values={values} errors={errors} />;
  return page(c, peopleMessages(c.var.language).profile.title, content, { status: errors.length > 0 ? 422 : 200 });
}
