import { wordsIn, type ProgrammeSession } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText, momentText } from '../kit/oslo-time.ts';
import type { Reflection } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Empty, ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { CheckboxField, SelectField, TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, Disclosure, Pagination, SubmitButton } from '../web/structure.view.tsx';
import type { JournalEntry, ReadPassage, SharedPassage } from './journal.ts';
import { reflectionMessages } from './messages/index.ts';
import type { AboutEntry } from './own-journal.ts';

const path = '/min-side/logg';

interface JournalProps {
  readonly language: Language;
  /** What the thread on one's own part asks. */
  readonly roleQuestion: string;
  readonly entries: readonly JournalEntry[];
  readonly aboutEntry: AboutEntry;
  readonly isRoleThread: boolean;
  /** Sessions that have been and that nothing has been written about. */
  readonly waiting: readonly ProgrammeSession[];
  readonly canShare: boolean;
  /** Whether there is anything to erase, in whichever thread. */
  readonly hasWritten: boolean;
  readonly page: number;
  readonly pages: number;
}

/** What somebody has written, the newest first, with what there is to think back on. */
export function JournalPage(props: JournalProps) {
  const { language, roleQuestion, entries, aboutEntry, isRoleThread, waiting, canShare, hasWritten } = props;
  const t = reflectionMessages(language).journal;
  return (
    <>
      <BackLink href={href(language, '/min-side')}>{reflectionMessages(language).myPage}</BackLink>
      <h1>{isRoleThread ? t.roleThread : t.title}</h1>
      <p class="lead">{isRoleThread ? roleQuestion : t.lead}</p>
      <Notice tone="info" title={t.privateTitle}>
        <p>{t.private}</p>
      </Notice>
      <p class="actions">
        <ButtonLink href={href(language, `${path}/ny${isRoleThread ? '?trad=rolle' : ''}`)}>{t.write}</ButtonLink>
        {isRoleThread ? (
          <a href={href(language, path)}>{t.all}</a>
        ) : (
          <a href={href(language, `${path}?trad=rolle`)}>{t.roleThread}</a>
        )}
        {canShare ? <a href={href(language, `${path}/delt`)}>{t.sharedTitle}</a> : null}
      </p>
      {waiting.length > 0 && !isRoleThread ? (
        <section>
          <h2>{t.waiting}</h2>
          <ul>
            {waiting.map((session) => (
              <li key={session.id}>
                <a href={href(language, `${path}/ny?okt=${session.id}`)}>{wordsIn(language, session.title).text}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {entries.length === 0 ? (
        <Empty title={t.noneTitle}>
          <p>{t.none}</p>
        </Empty>
      ) : (
        <section>
          <h2>{t.written}</h2>
          <ol class="journal" role="list">
            {entries.map((entry) => (
              <Entry key={entry.id} language={language} entry={entry} about={aboutEntry(entry)} />
            ))}
          </ol>
        </section>
      )}
      <Pagination
        language={language}
        page={props.page}
        pages={props.pages}
        hrefOf={(number) => href(language, `${path}?${isRoleThread ? 'trad=rolle&' : ''}side=${number}`)}
      />
      <Leaving language={language} hasWritten={hasWritten} />
    </>
  );
}

interface EntryProps {
  readonly language: Language;
  readonly entry: JournalEntry;
  readonly about: readonly string[];
}

function Entry({ language, entry, about }: EntryProps) {
  return (
    <li>
      <article>
        <h3>
          <a href={href(language, `${path}/${entry.id}`)}>{momentText(language, entry.writtenAt)}</a>
        </h3>
        {about.map((line) => (
          <p key={line} class="quiet">
            {line}
          </p>
        ))}
        <div class="written">{entry.text}</div>
      </article>
    </li>
  );
}

/** What was rated leaves with its person too, so there may be something to take along though nothing is written. */
function Leaving({ language, hasWritten }: { readonly language: Language; readonly hasWritten: boolean }) {
  const t = reflectionMessages(language).journal;
  return (
    <Disclosure summary={t.leaving}>
      <p>
        <a href={href(language, `${path}/arkiv`)} download>
          {t.archive}
        </a>
      </p>
      {hasWritten ? (
        <form method="post" action={href(language, `${path}/slett-alt`)}>
          <CheckboxField name="sikker" label={t.sure} />
          <SubmitButton secondary>{t.eraseAll}</SubmitButton>
        </form>
      ) : null}
    </Disclosure>
  );
}

interface WriteProps {
  readonly language: Language;
  readonly journal: Reflection['journal'];
  readonly session: ProgrammeSession | undefined;
  readonly isRole: boolean;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

/** A new entry, about a session, in the thread on one's own part, or about anything. */
export function WritePage({ language, journal, session, isRole, typed, errors }: WriteProps) {
  const t = reflectionMessages(language).journal;
  return (
    <>
      <BackLink href={href(language, path)}>{t.title}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.newTitle}</h1>
      {session ? <p class="lead">{t.about(wordsIn(language, session.title).text)}</p> : null}
      {isRole ? <p class="lead">{journal.roleQuestion[language]}</p> : null}
      <form method="post" action={href(language, `${path}/ny`)} novalidate>
        <input type="hidden" name="id" value={typed['id'] ?? ''} />
        {session ? <input type="hidden" name="okt" value={session.id} /> : null}
        {isRole ? <input type="hidden" name="trad" value="rolle" /> : null}
        {isRole ? null : (
          <SelectField
            name="sporsmal"
            label={t.prompt}
            emptyText={t.noPrompt}
            value={typed['sporsmal'] ?? ''}
            options={journal.prompts.map(({ id, text }) => ({ value: id, label: text[language] }))}
          />
        )}
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint}
          value={typed['text'] ?? ''}
          error={errors.find(({ field }) => field === 'text')?.message}
          rows={12}
          required
        />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
    </>
  );
}

interface EntryPageProps {
  readonly language: Language;
  readonly entry: JournalEntry;
  /** What stands in the field: what is kept, or what was typed. */
  readonly text: string;
  readonly errors: readonly FieldErrorItem[];
  /** What somebody, in another window, has kept meanwhile. */
  readonly stored: string | undefined;
  readonly passages: readonly string[];
  readonly shared: readonly SharedPassage[];
  readonly canShare: boolean;
}

/** One entry, to mend, to share passages of, to remove. */
export function EntryPage(props: EntryPageProps) {
  const { language, entry, text, errors, stored } = props;
  const t = reflectionMessages(language).journal;
  return (
    <>
      <BackLink href={href(language, path)}>{t.title}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{momentText(language, entry.writtenAt)}</h1>
      <form method="post" action={href(language, `${path}/${entry.id}`)} novalidate>
        <TextArea
          name="text"
          label={t.text}
          value={text}
          error={errors.find(({ field }) => field === 'text')?.message}
          rows={12}
          required
        />
        <input type="hidden" name="base" value={entry.changedAt.toString()} />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
      {stored === undefined ? null : (
        <Disclosure summary={t.stored}>
          <div class="written">{stored}</div>
        </Disclosure>
      )}
      <Sharing {...props} />
      <form method="post" action={href(language, `${path}/${entry.id}/slett`)}>
        <SubmitButton secondary>{t.remove}</SubmitButton>
      </form>
    </>
  );
}

function Sharing({ language, entry, passages, shared, canShare, errors }: EntryPageProps) {
  const t = reflectionMessages(language).journal;
  const trouble = errors.find(({ field }) => field === 'passage')?.message;
  const unshared = passages
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => !shared.some((one) => one.text === text));
  return (
    <section id="del">
      <h2>{t.share}</h2>
      <p>{t.shareLead}</p>
      {trouble ? (
        <div id="felt-passage" tabIndex={-1}>
          <Notice tone="danger" title={trouble} />
        </div>
      ) : null}
      <ul class="passages" role="list">
        {shared.map((one) => (
          <li key={one.id} data-shared>
            <div class="written">{one.text}</div>
            <form method="post" action={href(language, `${path}/${entry.id}/ta-tilbake`)}>
              <input type="hidden" name="passage" value={one.id} />
              <p>
                {one.groupId === null ? t.sharedWithCohort : t.sharedWithGroup}, {dateText(language, one.sharedAt)}
              </p>
              <SubmitButton secondary>{t.takeBack}</SubmitButton>
            </form>
          </li>
        ))}
        {canShare
          ? unshared.map(({ text, index }) => (
              <li key={index}>
                <div class="written">{text}</div>
                <form method="post" action={href(language, `${path}/${entry.id}/del`)}>
                  <input type="hidden" name="nummer" value={String(index)} />
                  <input type="hidden" name="passage" value={text} />
                  <div class="actions">
                    <button class="ds-button" data-variant="secondary" type="submit" name="med" value="gruppa">
                      {t.withGroup}
                      <span class="ds-sr-only"> ({t.passage(index + 1)})</span>
                    </button>
                    <button class="ds-button" data-variant="secondary" type="submit" name="med" value="kullet">
                      {t.withCohort}
                      <span class="ds-sr-only"> ({t.passage(index + 1)})</span>
                    </button>
                  </div>
                </form>
              </li>
            ))
          : null}
      </ul>
    </section>
  );
}

interface SharedProps {
  readonly language: Language;
  readonly passages: readonly ReadPassage[];
  readonly ownAccount: string;
}

/** What others have shared, and oneself. */
export function SharedPage({ language, passages, ownAccount }: SharedProps) {
  const t = reflectionMessages(language).journal;
  return (
    <>
      <BackLink href={href(language, path)}>{t.title}</BackLink>
      <h1>{t.sharedTitle}</h1>
      {passages.length === 0 ? (
        <Empty title={t.noneSharedTitle}>
          <p>{t.noneShared}</p>
        </Empty>
      ) : (
        <ol class="journal" role="list">
          {passages.map((one) => (
            <li key={one.id}>
              <article>
                <h2>{one.accountId === ownAccount ? t.you : one.author}</h2>
                <p class="quiet">
                  {one.groupId === null ? t.sharedWithCohort : t.sharedWithGroup}, {dateText(language, one.sharedAt)}
                </p>
                <div class="written">{one.text}</div>
              </article>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
