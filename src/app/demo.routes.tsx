import { z } from 'zod';
import { withCookies } from '../people/index.ts';
import { newestMail } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { anyone, get, post, type Route } from '../web/route.ts';
import { StylePage } from '../web/style-page.view.tsx';
import { stylePageMessages } from '../web/messages/style-page/index.ts';
import { DemoOutbox } from './demo-outbox.view.tsx';
import { findPersona, isPlayable, personaOfAccount } from './demo-personas.ts';
import type { DemoYear } from './demo-year.ts';
import { DemoPage, type DemoErrors } from './demo.view.tsx';
import { appMessages } from './messages/index.ts';

export interface Demo {
  readonly year: DemoYear;
  readonly moments: readonly string[];
  readonly isReady: (moment: string) => boolean;
}

/** As many mails as one page shows. */
const mailsShown = 50;

/** Demo mode's own pages. They are mounted in no other mode. */
export function demoRoutes(demo: Demo): readonly Route[] {
  return [
    get('/demo', anyone, (c) => show(c, demo, {})),
    post('/demo/persona', anyone, (c) => choosePersona(c, demo)),
    post('/demo/time', anyone, (c) => chooseMoment(c, demo)),
    get('/demo/utboks', anyone, showOutbox),
    get('/stil', anyone, (c) =>
      page(c, stylePageMessages(c.var.language).title, <StylePage language={c.var.language} />, { wide: true }),
    ),
  ];
}

async function choosePersona(c: AppContext, demo: Demo): Promise<Response> {
  const { typed } = await readForm(c);
  const t = appMessages(c.var.language).demo.errors;
  const persona = findPersona(demo.year.personas(), typed['persona']);
  if (!persona) return show(c, demo, { persona: t.persona });
  if (!isPlayable(persona)) return show(c, demo, { persona: t.notYet });
  const { signIn } = demo.year.stage.world();
  if (!persona.person) return withCookies(seeOther(c, persona.firstPage), await signIn.signOut(c.req.raw.headers));
  const cookies = await signIn.signInAs(persona.person.email);
  return cookies.length > 0
    ? withCookies(seeOther(c, persona.firstPage), cookies)
    : show(c, demo, { persona: t.absent });
}

async function chooseMoment(c: AppContext, demo: Demo): Promise<Response> {
  const { typed } = await readForm(c);
  const t = appMessages(c.var.language).demo.errors;
  const moment = z.enum([...demo.moments] as [string, ...string[]]).safeParse(typed['moment']);
  if (!moment.success) return show(c, demo, { moment: t.moment });
  try {
    await demo.year.moveTo(moment.data);
  } catch {
    // The reason is in the log already: it may be long, and is for whoever started the server.
    return show(c, demo, { moment: t.failed }, 500);
  }
  // Signed in here is signed in there, under the same cookie.
  return seeOther(c, personaOfAccount(demo.year.personas(), c.var.visitor.account?.email)?.firstPage ?? '/min-side');
}

function show(c: AppContext, { year, moments, isReady }: Demo, errors: DemoErrors, status?: 500): Response {
  const { language, visitor } = c.var;
  const content = (
    <DemoPage
      language={language}
      personas={year.personas()}
      persona={personaOfAccount(year.personas(), visitor.account?.email)?.id}
      moments={moments}
      moment={year.moment()}
      isReady={isReady}
      errors={errors}
    />
  );
  return page(c, appMessages(language).demo.title, content, {
    status: status ?? (errors.persona || errors.moment ? 422 : 200),
  });
}

async function showOutbox(c: AppContext): Promise<Response> {
  const { db, language } = c.var;
  const recipient = c.req.query('mottaker')?.trim().toLowerCase() ?? '';
  const mails = await newestMail(db, mailsShown, recipient === '' ? undefined : recipient);
  const content = <DemoOutbox language={language} recipient={recipient} mails={mails} limit={mailsShown} />;
  return page(c, appMessages(language).demo.outbox.title, content);
}
