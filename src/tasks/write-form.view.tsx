import { sizeText } from '../admission/index.ts';
import { acceptedExtensions } from '../gatherings/index.ts';
import { numberFormat } from '../kit/formats.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { FileField, TextArea, TextField } from '../web/fields.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import type { DoingProps } from './doing.view.tsx';
import { fileBytes, filesLimit } from './work-limits.ts';
import { ownTaskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { textLimit } from './work.form.ts';

/**
 * Where the answer is written. Files come with the same form, so that nothing typed is lost by adding one. Where it can't be kept any
 * more it only shows what was typed.
 */
export function WriteForm(props: DoingProps & { readonly isOpen: boolean }) {
  const { language, cohort, task, typed, errors, versions, now, isOpen } = props;
  const t = tasksMessages(language).doing.write;
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  const isPast = Temporal.Instant.compare(task.dueAt, now) <= 0 && versions.length === 0;
  return (
    <section id="svar">
      <h2>{task.doneBy === 'group' ? t.groupTitle : t.title}</h2>
      {task.doneBy === 'group' ? <p>{tasksMessages(language).doing.task.group}</p> : null}
      <form
        method="post"
        action={href(language, ownTaskPath(cohort, task))}
        enctype="multipart/form-data"
        novalidate
        data-keeps-draft={isOpen ? '' : undefined}
      >
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint(numberFormat(language).format(textLimit))}
          value={typed['text']}
          error={errorAt('text')}
          rows={14}
        />
        <Kept {...props} />
        <TextField
          name="link"
          label={t.link}
          hint={t.linkHint}
          type="url"
          value={typed['link']}
          error={errorAt('link')}
        />
        <input type="hidden" name="base" value={typed['base'] ?? ''} />
        {isOpen ? (
          <>
            <Files {...props} error={errorAt('fil')} />
            {isPast ? <p class="task-note">{t.late}</p> : null}
            {versions.length > 0 ? <p class="task-note">{t.again}</p> : null}
            <div class="actions">
              <SubmitButton name="gjor" value="lever">
                {versions.length > 0 ? t.handInAgain : t.handIn}
              </SubmitButton>
              <SubmitButton secondary name="gjor" value="lagre">
                {t.keep}
              </SubmitButton>
            </div>
          </>
        ) : null}
      </form>
    </section>
  );
}

/** When the draft was kept, and by whom in a group; the place where keeping while typing is told of. */
function Kept({ language, task, drafts, memberNames }: DoingProps) {
  const t = tasksMessages(language).doing;
  const [newest] = drafts;
  const when = newest ? momentText(language, newest.writtenAt) : '';
  const name = memberNames.get(newest?.writtenBy ?? '') ?? t.someone;
  return (
    <p class="task-note" data-kept={t.write.quietly} data-not-kept={t.write.quietlyFailed} role="status">
      {newest ? (task.doneBy === 'group' ? t.write.keptBy(when, name) : t.write.kept(when)) : null}
    </p>
  );
}

function Files({ language, cohort, task, files, error }: DoingProps & { readonly error: string | undefined }) {
  const t = tasksMessages(language).doing.files;
  return (
    <div class="task-files">
      {/* A press of Enter in a field presses the first button of a form: this one keeps the draft and does nothing else. */}
      <button class="ds-sr-only" type="submit" name="gjor" value="lagre" tabIndex={-1} aria-hidden="true" />
      {files.length > 0 ? (
        <>
          <h3>{t.title}</h3>
          <ul class="item-list" role="list">
            {files.map(({ id, name, bytes }) => (
              <li key={id} class="item">
                <span>
                  <a href={href(language, `${ownTaskPath(cohort, task)}/fil/${id}`)}>{name}</a> (
                  {sizeText(language, bytes)})
                </span>
                <button
                  class="ds-button"
                  data-variant="tertiary"
                  data-color="danger"
                  type="submit"
                  name="fjern"
                  value={id}
                >
                  {t.remove}
                  <span class="ds-sr-only"> {name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <FileField
        name="fil"
        label={t.add}
        hint={t.hint(sizeText(language, fileBytes), filesLimit)}
        accept={acceptedExtensions}
        error={error}
      />
      <div class="actions">
        <SubmitButton secondary name="gjor" value="fil">
          {t.button}
        </SubmitButton>
      </div>
    </div>
  );
}
