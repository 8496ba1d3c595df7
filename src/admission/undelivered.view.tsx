import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, Notice } from '../web/feedback.view.tsx';
import { BackLink, DataTable } from '../web/structure.view.tsx';
import { admissionMessages } from './messages/index.ts';
import type { UndeliveredMail } from './undelivered.store.ts';

interface Props {
  readonly language: Language;
  readonly mails: readonly UndeliveredMail[];
}

/** The mails that never left: who does not know what the school believes they know. */
export function UndeliveredPage({ language, mails }: Props) {
  const t = admissionMessages(language).desk;
  return (
    <>
      <BackLink href={href(language, '/skole')}>{t.steps.title}</BackLink>
      <h1>{t.undelivered.title}</h1>
      {mails.length === 0 ? (
        <Empty title={t.undelivered.none}>
          <p>{t.undelivered.noneText}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{t.undelivered.lead}</p>
          <DataTable
            caption={t.undelivered.caption}
            columns={[
              { key: 'recipient', text: t.undelivered.columns.recipient },
              { key: 'subject', text: t.undelivered.columns.subject },
              { key: 'at', text: t.undelivered.columns.at },
              { key: 'case', text: t.undelivered.columns.case },
            ]}
            rows={mails.map(({ id, recipient, subject, createdAt, applicationId }) => ({
              key: id,
              cells: [
                recipient,
                subject,
                momentText(language, createdAt),
                applicationId ? (
                  <a href={href(language, `/skole/soknad/${applicationId}`)}>
                    {t.undelivered.open}
                    <span class="ds-sr-only"> {recipient}</span>
                  </a>
                ) : (
                  ''
                ),
              ],
            }))}
          />
        </>
      )}
    </>
  );
}

/** The same on a case, about those who have a part in it. */
export function UndeliveredNotice({
  language,
  mails,
}: {
  readonly language: Language;
  readonly mails: readonly UndeliveredMail[];
}) {
  if (mails.length === 0) return null;
  const t = admissionMessages(language).desk.undelivered;
  return (
    <Notice tone="warning" title={t.noticeTitle(mails.length)}>
      <p>{t.lead}</p>
      <ul>
        {mails.map(({ id, recipient, subject, createdAt }) => (
          <li key={id}>{t.line(recipient, subject, momentText(language, createdAt))}</li>
        ))}
      </ul>
    </Notice>
  );
}
