import { getCookie, setCookie } from 'hono/cookie';
import { newSecret } from '../kit/id.ts';
import { faultText } from '../web/fault-text.ts';
import { checkForm, readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { anyone, get, post, type Route } from '../web/route.ts';
import type { AppContext } from '../web/context.ts';
import { peopleMessages } from './messages/index.ts';
import { safeReturn, signInForm } from './sign-in.form.ts';
import { linkMinutes, type SignIn } from './sign-in.ts';
import { ConfirmSignIn, LinkSent, LinkUsed, SignInForm } from './sign-in.view.tsx';

/** Signing in and out. `signInOf` gives the one that belongs to the request's database. */
export function signInRoutes(signInOf: (c: AppContext) => SignIn): readonly Route[] {
  return [
    get('/logg-inn', anyone, (c) => {
      if (c.var.visitor.account) return seeOther(c, '/min-side');
      return showForm(c, '', c.req.query('til') ?? '', []);
    }),
    post('/logg-inn', anyone, (c) => sendLink(c, signInOf(c)), { rate: { times: 10, seconds: 600 } }),
    get('/logg-inn/lenke', anyone, (c) => {
      const { language } = c.var;
      const token = c.req.query('token') ?? '';
      const returnTo = safeReturn(c.req.query('til') ?? '');
      knownBrowser(c);
      // Mail filters open links. Only a person presses the button, so opening the page uses nothing up.
      return page(
        c,
        peopleMessages(language).signIn.confirmTitle,
        <ConfirmSignIn language={language} token={token} returnTo={returnTo} />,
      );
    }),
    post('/logg-inn/lenke', anyone, (c) => enter(c, signInOf(c)), { rate: { times: 30, seconds: 600 } }),
    post('/logg-ut', anyone, async (c) => {
      const cookies = await signInOf(c).signOut(c.req.raw.headers);
      return withCookies(seeOther(c, '/'), cookies);
    }),
  ];
}

async function sendLink(c: AppContext, signIn: SignIn): Promise<Response> {
  const { language } = c.var;
  const { typed } = await readForm(c);
  const form = checkForm(signInForm, typed);
  if (!form.ok) {
    const errors = form.faults.map((fault) => ({ field: fault.field, message: faultText(language, fault) }));
    return showForm(c, typed['email'] ?? '', typed['til'] ?? '', errors);
  }
  await signIn.requestLink(form.value.email, language, safeReturn(form.value.til));
  // The same answer whether or not the address is known here.
  return page(
    c,
    peopleMessages(language).signIn.sentTitle,
    <LinkSent language={language} email={form.value.email} minutes={linkMinutes} />,
  );
}

const browserCookie = 'samling.link';

/** Gives a browser that opens a link a secret of its own for as long as the link lasts, by which a second press of it is known. */
function knownBrowser(c: AppContext): void {
  if (getCookie(c, browserCookie)) return;
  const secure = c.var.baseUrl.startsWith('https:');
  setCookie(c, browserCookie, newSecret(), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: linkMinutes * 60,
  });
}

async function enter(c: AppContext, signIn: SignIn): Promise<Response> {
  const { typed } = await readForm(c);
  const returnTo = safeReturn(typed['til'] ?? '');
  const cookies = await signIn.useLink(typed['token'] ?? '', getCookie(c, browserCookie) ?? '');
  if (cookies) return withCookies(seeOther(c, returnTo), cookies);
  // A link that is used up is no matter to somebody who is in.
  if (c.var.visitor.account) return seeOther(c, returnTo);
  const { language } = c.var;
  return page(c, peopleMessages(language).signIn.usedTitle, <LinkUsed language={language} />, { status: 410 });
}

function showForm(
  c: AppContext,
  email: string,
  returnTo: string,
  errors: { field: string; message: string }[],
): Response {
  const { language } = c.var;
  return page(
    c,
    peopleMessages(language).signIn.title,
    <SignInForm language={language} email={email} returnTo={returnTo} errors={errors} />,
    { status: errors.length > 0 ? 422 : 200 },
  );
}

export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}
