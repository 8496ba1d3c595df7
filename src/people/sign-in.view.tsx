import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextField } from '../web/fields.view.tsx';
import { ButtonLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { peopleMessages } from './messages/index.ts';

interface SignInFormProps {
  language: Language;
  email: string;
  returnTo: string;
  errors: readonly FieldErrorItem[];
}

export function SignInForm({ language, email, returnTo, errors }: SignInFormProps) {
  const t = peopleMessages(language).signIn;
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form method="post" action={href(language, '/logg-inn')} novalidate>
        <input type="hidden" name="til" value={returnTo} />
        <TextField
          name="email"
          label={t.email}
          hint={t.emailHint}
          type="email"
          autocomplete="email"
          maxLength={254}
          value={email}
          error={errors[0]?.message}
          required
        />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </>
  );
}

export function LinkSent({ language, email, minutes }: { language: Language; email: string; minutes: number }) {
  const t = peopleMessages(language).signIn;
  return (
    <>
      <h1>{t.sentTitle}</h1>
      <p class="lead">{t.sent(email, minutes)}</p>
      <Disclosure summary={t.nothingCame}>
        <p>{t.nothingCameHelp}</p>
        <p>
          <a href={href(language, '/logg-inn')}>{t.again}</a>
        </p>
      </Disclosure>
    </>
  );
}

export function ConfirmSignIn({ language, token, returnTo }: { language: Language; token: string; returnTo: string }) {
  const t = peopleMessages(language).signIn;
  return (
    <>
      <h1>{t.confirmTitle}</h1>
      <p class="lead">{t.confirm}</p>
      <form method="post" action={href(language, '/logg-inn/lenke')}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="til" value={returnTo} />
        <SubmitButton>{t.confirmButton}</SubmitButton>
      </form>
    </>
  );
}

export function LinkUsed({ language }: { language: Language }) {
  const t = peopleMessages(language).signIn;
  return (
    <>
      <h1>{t.usedTitle}</h1>
      <p class="lead">{t.used}</p>
      <ButtonLink href={href(language, '/logg-inn')}>{t.newLink}</ButtonLink>
    </>
  );
}
