import { momentText } from '../kit/oslo-time.ts';
import { Notice } from '../web/feedback.view.tsx';
import { Disclosure } from '../web/structure.view.tsx';
import { isLate } from './due.rules.ts';
import type { DoingProps } from './doing.view.tsx';
import { ownTaskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { VersionContent } from './version.view.tsx';
import type { HandedIn, TaskAnswer } from './work.store.ts';

/** What the school has answered last. */
export function AnswerShown({ language, accountNames, answer }: DoingProps & { readonly answer: TaskAnswer }) {
  const t = tasksMessages(language).doing.answer;
  return (
    <section class="task-answer">
      <h2>{answer.kind === 'answer' ? t.title : t.more}</h2>
      <p class="long-text">{answer.text}</p>
      <p class="task-note">
        {t.by(accountNames.get(answer.writtenBy ?? '') || t.school, momentText(language, answer.writtenAt))}
      </p>
    </section>
  );
}

/** That it has arrived, with the receipt; and all that was handed in, to be read. */
export function Receipts(props: DoingProps) {
  const { language, task, versions, state } = props;
  const t = tasksMessages(language).doing.receipt;
  const [newest] = versions;
  const first = versions.at(-1);
  if (!newest || !first) return null;
  const isFirstLate = isLate({ firstAt: first.handedInAt, firstDueAt: first.dueAt }, task.dueAt);
  return (
    <section id="levert">
      {state === 'askedForMore' ? null : (
        <Notice tone="success" title={t.title}>
          <p>
            {t.text(momentText(language, newest.handedInAt), nameOf(props, newest))} {isFirstLate ? t.late : null}
          </p>
          <p>
            {t.code}: <span class="hash">{newest.hash}</span>
          </p>
          {state === 'answered' ? <p>{t.answered}</p> : null}
        </Notice>
      )}
      <Disclosure summary={t.versions}>
        {versions.map((version) => (
          <Version key={version.id} {...props} version={version} />
        ))}
      </Disclosure>
    </section>
  );
}

function Version(props: DoingProps & { readonly version: HandedIn }) {
  const { language, cohort, task, version, answers, accountNames } = props;
  const t = tasksMessages(language).doing;
  const answer = answers.find((one) => one.version === version.version);
  return (
    <section>
      <h3>{t.receipt.version(version.version)}</h3>
      <VersionContent
        language={language}
        version={version}
        fileHref={(id) => `${ownTaskPath(cohort, task)}/fil/${id}`}
      />
      <p class="task-note">
        {t.receipt.text(momentText(language, version.handedInAt), nameOf(props, version))} {t.receipt.code}:{' '}
        <span class="hash">{version.hash}</span>
      </p>
      {answer ? (
        <div class="task-answer">
          <p class="long-text">{answer.text}</p>
          <p class="task-note">
            {t.answer.by(
              accountNames.get(answer.writtenBy ?? '') || t.answer.school,
              momentText(language, answer.writtenAt),
            )}
          </p>
        </div>
      ) : null}
    </section>
  );
}

function nameOf({ language, memberId, memberNames }: DoingProps, { handedInBy }: HandedIn): string {
  const t = tasksMessages(language).doing;
  return handedInBy === memberId ? t.you : (memberNames.get(handedInBy) ?? t.someone);
}
