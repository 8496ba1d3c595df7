import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { AnswerSummary, type Answers } from './answers.view.tsx';
import { admissionMessages } from './messages/index.ts';

interface CheckPageProps {
  language: Language;
  applicationId: string;
  answers: Answers;
  positions: StudyPlan['admission']['positions'];
  /** What keeps it from being sent, each with the path where it is mended. */
  faults: readonly { text: string; path: string }[];
  trouble: string | undefined;
  isResend: boolean;
  /** Whether the guarantee that was given speaks for what would be sent now. */
  isCovered: boolean;
}

export function CheckPage(props: CheckPageProps) {
  const { language, applicationId, answers, positions, faults, trouble, isResend, isCovered } = props;
  const t = admissionMessages(language).application;
  return (
    <>
      <BackLink href={href(language, `/soknad/${applicationId}`)}>{t.form.back}</BackLink>
      <h1>{t.check.title}</h1>
      <p class="lead">{t.check.lead}</p>
      {trouble ? <Notice tone="warning">{<p>{trouble}</p>}</Notice> : null}
      {faults.length > 0 ? (
        <Notice tone="warning" title={t.check.mendTitle}>
          <ul>
            {faults.map(({ text, path }) => (
              <li key={text}>
                <a href={href(language, path)}>{text}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <AnswerSummary language={language} answers={answers} positions={positions} applicationId={applicationId} />
      {faults.length === 0 ? (
        <form method="post" action={href(language, `/soknad/${applicationId}/send`)}>
          <p>{isCovered ? t.check.noticeCovered : t.check.notice(answers.guarantor.name)}</p>
          <SubmitButton>{isResend ? t.check.sendChanges : t.check.send}</SubmitButton>
        </form>
      ) : null}
    </>
  );
}
