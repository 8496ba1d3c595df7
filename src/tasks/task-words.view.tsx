import { InWords, wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { renderMarkdown } from '../web/markdown.ts';
import type { Task } from './task.ts';

/** What a task asks for. Its text is Markdown, in which nothing counts as HTML. */
export function TaskText({ language, task }: { readonly language: Language; readonly task: Pick<Task, 'text'> }) {
  const { text, lang } = wordsIn(language, task.text);
  return (
    <div
      class="prose task-text-shown"
      lang={lang === language ? undefined : lang}
      dangerouslySetInnerHTML={{ __html: renderMarkdown(text) }}
    />
  );
}

/** The same with its title. */
export function TaskWords({
  language,
  task,
}: {
  readonly language: Language;
  readonly task: Pick<Task, 'title' | 'text'>;
}) {
  return (
    <div>
      <p>
        <strong>
          <InWords language={language} words={task.title} />
        </strong>
      </p>
      <TaskText language={language} task={task} />
    </div>
  );
}
