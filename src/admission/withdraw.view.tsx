import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import { ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { admissionMessages } from './messages/index.ts';

interface WithdrawPageProps {
  language: Language;
  applicationId: string;
  reason: string;
  errors: readonly FieldErrorItem[];
}

export function WithdrawPage({ language, applicationId, reason, errors }: WithdrawPageProps) {
  const t = admissionMessages(language).application.withdraw;
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form method="post" action={href(language, `/soknad/${applicationId}/trekk`)}>
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={reason}
          error={errors[0]?.message}
          rows={4}
        />
        <div class="actions">
          <SubmitButton danger>{t.button}</SubmitButton>
          <ButtonLink secondary href={href(language, `/soknad/${applicationId}`)}>
            {t.keep}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
