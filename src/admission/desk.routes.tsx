import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import type { AppContext } from '../web/context.ts';
import { callInAddress } from './call.routes.tsx';
import type { Call } from './call.ts';
import { listCalls } from './call.store.ts';
import { deedOf } from './deed-of.ts';
import { exportApplications } from './desk-export.action.ts';
import { OutreachPage } from './desk-outreach.view.tsx';
import { readDeskQuery } from './desk-query.ts';
import { loadDesk, searchDesk } from './desk-rows.ts';
import { DeskStart } from './desk-start.view.tsx';
import { coordinatorSteps } from './desk-steps.ts';
import { coordinator } from './desk.permission.ts';
import { reachedMunicipalities } from './desk.store.ts';
import { CallList, DeskPage, DraftDesk } from './desk.view.tsx';
import { admissionMessages } from './messages/index.ts';
import type { CallLink, MoreOnPages } from './more.ts';
import { undeliveredAt } from './undelivered.ts';
import { UndeliveredPage } from './undelivered.view.tsx';

/** The coordinator's first page, the calls, and the desk of each. */
export const deskRoutes = ({
  callSteps,
  callLinks,
  startSteps,
  startLinks,
}: Pick<MoreOnPages, 'callSteps' | 'callLinks' | 'startSteps' | 'startLinks'>): readonly Route[] => [
  get('/skole', coordinator, async (c) => {
    const { db, clock, language } = c.var;
    const steps = await coordinatorSteps(db, clock, language, { callSteps, startSteps });
    const content = <DeskStart language={language} steps={steps} links={startLinks(language)} />;
    return page(c, admissionMessages(language).desk.steps.title, content);
  }),
  get('/skole/e-post', coordinator, async (c) => {
    const { db, clock, language } = c.var;
    const mails = await undeliveredAt(db, clock.now());
    const { title } = admissionMessages(language).desk.undelivered;
    return page(c, title, <UndeliveredPage language={language} mails={mails} />, { wide: true });
  }),
  get('/skole/opptak', coordinator, async (c) => {
    const { db, clock, language } = c.var;
    const calls = await listCalls(db);
    return page(
      c,
      admissionMessages(language).desk.list.title,
      <CallList language={language} calls={calls} now={clock.now()} />,
      { wide: true },
    );
  }),
  get('/skole/opptak/:id', coordinator, (c) =>
    withCall(c, async (_, call) => {
      const links = [];
      for (const linksOf of callLinks) links.push(...(await linksOf(c.var.db, c.var.language, call)));
      return await showDesk(c, call, links);
    }),
  ),
  get('/skole/opptak/:id/ikke-sokt', coordinator, (c) => withCall(c, showOutreach)),
  get('/skole/opptak/:id/soknader.xlsx', coordinator, (c) => withCall(c, download)),
];

async function withCall(c: AppContext, show: (c: AppContext, call: Call) => Promise<Response>): Promise<Response> {
  const call = await callInAddress(c);
  return call ? await show(c, call) : await c.notFound();
}

async function showDesk(c: AppContext, call: Call, links: readonly CallLink[]): Promise<Response> {
  const { db, clock, language } = c.var;
  const title = admissionMessages(language).desk.callName(call.slug);
  if (call.state === 'draft') return page(c, title, <DraftDesk language={language} call={call} />);
  const rows = await loadDesk(db, call);
  const query = readDeskQuery((name) => c.req.query(name));
  return page(
    c,
    title,
    <DeskPage
      language={language}
      call={call}
      rows={rows}
      selected={searchDesk(rows, call, query)}
      query={query}
      now={clock.now()}
      links={links}
    />,
    { wide: true },
  );
}

async function showOutreach(c: AppContext, call: Call): Promise<Response> {
  const { db, language } = c.var;
  const reached = await reachedMunicipalities(db, call.id);
  const title = admissionMessages(language).desk.outreach.title;
  return page(c, title, <OutreachPage language={language} call={call} reached={reached} />, { wide: true });
}

async function download(c: AppContext, call: Call): Promise<Response> {
  const { account } = c.var.visitor;
  const { language } = c.var;
  if (!account) throw new Error('a coordinator is signed in');
  const workbook = await exportApplications(deedOf(c), account.id, call, language);
  return c.body(workbook, 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="${admissionMessages(language).desk.export.fileName(call.slug)}"`,
    'cache-control': 'no-store',
  });
}
