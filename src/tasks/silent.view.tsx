import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import { taskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import type { Silent } from './reading.ts';
import type { Task } from './task.ts';

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly task: Task;
  readonly silent: readonly Silent[];
  readonly all: boolean;
}

/** So many are listed at first. */
const mostAtFirst = 30;

/** Those from whom nothing has come, with a press that reminds one or all of them. */
export function SilentList({ language, cohort, task, silent, all }: Props) {
  const t = tasksMessages(language).reading.silent;
  const canRemind = task.state === 'set';
  const left = silent.filter(({ isReminded }) => !isReminded);
  const shown = all ? silent : silent.slice(0, mostAtFirst);
  const action = href(language, `${taskPath(cohort, task)}/paminn`);
  return (
    <section id="stille">
      <h2>{t.title(silent.length)}</h2>
      <p>{silent.length === 0 ? t.none : canRemind ? t.lead : null}</p>
      {canRemind && left.length > 1 ? (
        <form method="post" action={action}>
          <SubmitButton secondary>{t.remindAll(left.length)}</SubmitButton>
        </form>
      ) : null}
      <ul class="item-list silent-list" role="list">
        {shown.map(({ id, name, isReminded }) => (
          <li key={id} class="item">
            <span>{name}</span>
            {isReminded ? <StatusTag tone="neutral" text={t.reminded} /> : null}
            {canRemind && !isReminded ? (
              <form method="post" action={action}>
                <button class="ds-button" data-variant="tertiary" type="submit" name="hvem" value={id}>
                  {t.remind}
                  <span class="ds-sr-only"> {name}</span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length < silent.length ? (
        <p>
          <a href={href(language, `${taskPath(cohort, task)}?stille=alle#stille`)}>
            {t.showAll(silent.length - shown.length)}
          </a>
        </p>
      ) : null}
    </section>
  );
}
