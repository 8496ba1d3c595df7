import { momentText } from '../kit/oslo-time.ts';
import type { Language } from '../kit/language.ts';
import type { MailTable } from '../store/index.ts';
import { href } from '../web/address.ts';
import { Empty } from '../web/feedback.view.tsx';
import { TextField } from '../web/fields.view.tsx';
import { LetterText } from '../web/letter-text.view.tsx';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { appMessages } from './messages/index.ts';

interface DemoOutboxProps {
  readonly language: Language;
  /** Whose mail is shown; empty for everybody's. */
  readonly recipient: string;
  readonly mails: readonly MailTable[];
  readonly limit: number;
}

/** The mails as they are read, with links to press. */
export function DemoOutbox({ language, recipient, mails, limit }: DemoOutboxProps) {
  const t = appMessages(language).demo.outbox;
  const path = href(language, '/demo/utboks');
  return (
    <>
      <BackLink href={href(language, '/demo')}>{appMessages(language).demo.title}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form method="get" action={path} class="search-form" role="search">
        <TextField
          name="mottaker"
          type="search"
          label={t.recipient}
          hint={t.recipientHint}
          value={recipient}
          autocomplete="off"
        />
        <SubmitButton secondary>{t.show}</SubmitButton>
      </form>
      {recipient === '' ? null : (
        <p>
          <a href={path}>{t.all}</a>
        </p>
      )}
      {mails.length === 0 ? <Empty title={t.noneTitle}>{<p>{t.none}</p>}</Empty> : null}
      {mails.map((mail) => (
        <Mail key={mail.id} language={language} mail={mail} path={path} isAlone={recipient !== ''} />
      ))}
      {mails.length === limit ? <p class="quiet">{t.limit(limit)}</p> : null}
    </>
  );
}

function Mail({
  language,
  mail,
  path,
  isAlone,
}: {
  language: Language;
  mail: MailTable;
  path: string;
  isAlone: boolean;
}) {
  const t = appMessages(language).demo.outbox;
  return (
    <article class="card mail" lang={mail.language} aria-labelledby={`post-${mail.id}`}>
      <h2 id={`post-${mail.id}`}>{mail.subject}</h2>
      <p class="quiet" lang={language}>
        {t.to(mail.recipient)} · {momentText(language, mail.createdAt)}
        {isAlone ? null : (
          <>
            {' · '}
            <a href={`${path}?${new URLSearchParams({ mottaker: mail.recipient })}`}>{t.onlyThis}</a>
          </>
        )}
      </p>
      <LetterText text={mail.body} />
    </article>
  );
}
