import { nameOfGroup, type Group, type Member } from '../cohort/index.ts';
import { type SessionInProgramme, wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice } from '../web/feedback.view.tsx';
import { fieldId, TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import type { Clash } from './mark.action.ts';
import { markStates, type Mark } from './mark.ts';
import { asState, chosenField, seenField } from './marking.form.ts';
import { attendanceMessages } from './messages/index.ts';
import { clockText, whenText } from './session-words.ts';

export interface MarkingPageProps {
  readonly language: Language;
  readonly held: SessionInProgramme;
  /** Those who should be there, by group and name. */
  readonly members: readonly Member[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Why nothing can be written now; undefined where it can. */
  readonly closed: string | undefined;
  readonly mayExcuse: boolean;
  readonly until: string | undefined;
  /** What was typed when it was refused; empty otherwise. */
  readonly typed: Typed;
  readonly clashes: readonly Clash[];
  readonly trouble: string | undefined;
  readonly needsReason: boolean;
  readonly saved: boolean;
}

/** Everybody who should be at a session in one form: a press for each, one for all others, one to save. */
export function MarkingPage(props: MarkingPageProps) {
  const { language, held, members, marks, closed, until, trouble, needsReason, saved } = props;
  const t = attendanceMessages(language).marking;
  const title = wordsIn(language, held.session.title);
  const path = href(language, `/undervisning/okt/${held.session.id}`);
  const registered = members.filter(({ id }) => marks.has(id)).length;
  return (
    <>
      <BackLink href={path}>{attendanceMessages(language).checkIn.stage.back}</BackLink>
      <ErrorSummary
        language={language}
        errors={trouble ? [{ field: needsReason ? 'grunn' : 'liste', message: trouble }] : []}
      />
      <Clashes {...props} />
      {saved ? (
        <Notice tone="success">
          <p>
            {t.saved} {t.savedCount(registered)}
          </p>
        </Notice>
      ) : null}
      <h1>
        {t.title}: <span lang={title.lang}>{title.text}</span>
      </h1>
      <p class="quiet">{[whenText(language, held.session), held.session.room].filter(Boolean).join(', ')}</p>
      <p class="lead">{members.length === 0 ? t.nobody : t.lead(members.length, registered)}</p>
      {closed ? (
        <Notice tone="info">
          <p>{closed}</p>
        </Notice>
      ) : null}
      {until ? <p class="quiet">{until}</p> : null}
      {closed ? null : (
        <p>
          <ButtonLink href={`${path}/innsjekking`} secondary>
            {t.checkIn}
          </ButtonLink>
        </p>
      )}
      {members.length === 0 ? null : <List {...props} action={`${path}/oppmote`} />}
    </>
  );
}

function Clashes({ language, members, clashes }: MarkingPageProps) {
  const t = attendanceMessages(language).marking;
  const { states } = attendanceMessages(language).standing;
  if (clashes.length === 0) return null;
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return (
    <Notice tone="warning" title={t.clashTitle}>
      <p>{t.clashText}</p>
      <ul>
        {clashes.map(({ memberId, wanted, now }) => (
          <li key={memberId}>
            {t.clash(names.get(memberId) ?? '', states[wanted], now ? states[now.state] : t.nothing)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function List(props: MarkingPageProps & { readonly action: string }) {
  const { language, held, members, groups, typed, action, closed, trouble, needsReason } = props;
  const t = attendanceMessages(language).marking;
  const byGroup = Map.groupBy(members, ({ groupId }) => groupId);
  return (
    <form class="form marking" method="post" action={action} id={fieldId('liste')} noValidate>
      {[...byGroup].map(([groupId, ofGroup]) => {
        const group = groups.get(groupId);
        return (
          <section key={groupId} aria-labelledby={`gruppe-${groupId}`}>
            <h2 id={`gruppe-${groupId}`} class="small-heading">
              {group ? `${group.number}. ${nameOfGroup(language, held.cohort, group)}` : ''}
            </h2>
            {ofGroup.map((member) => (
              <OneMember key={member.id} {...props} member={member} />
            ))}
          </section>
        );
      })}
      {closed ? null : (
        <div class="marking-end">
          <TextArea
            name="grunn"
            label={t.reason}
            hint={t.reasonHint}
            rows={2}
            maxLength={500}
            value={typed['grunn']}
            error={needsReason ? trouble : undefined}
          />
          <div class="actions">
            <SubmitButton name="knapp" value="lagre">
              {t.save}
            </SubmitButton>
            <SubmitButton secondary name="knapp" value="resten">
              {t.others}
            </SubmitButton>
          </div>
        </div>
      )}
    </form>
  );
}

function OneMember(props: MarkingPageProps & { readonly member: Member }) {
  const { language, member, marks, clashes, typed, closed, mayExcuse } = props;
  const { standing } = attendanceMessages(language);
  const mark = marks.get(member.id);
  const clash = clashes.find(({ memberId }) => memberId === member.id);
  const seen = typed[seenField(member)] ?? mark?.state ?? '';
  const chosen = asState(typed[chosenField(member)]) ?? clash?.wanted ?? mark?.state;
  const options = markStates.filter((state) => state !== 'excused' || mayExcuse || mark?.state === 'excused');
  return (
    <div class="mark-row" role="radiogroup" aria-labelledby={`navn-${member.id}`} data-clash={clash ? '' : undefined}>
      <span class="mark-name" id={`navn-${member.id}`}>
        {member.name}
        {mark ? <MarkOrigin language={language} mark={mark} /> : null}
      </span>
      <input type="hidden" name={seenField(member)} value={seen} />
      <div class="mark-choices">
        {options.map((state) => (
          <label key={state} class="mark-choice" data-state={state}>
            <input
              type="radio"
              name={chosenField(member)}
              value={state}
              checked={state === chosen}
              disabled={closed !== undefined}
            />
            <span>{standing.states[state]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** How it came to stand there. */
function MarkOrigin({ language, mark }: { readonly language: Language; readonly mark: Mark }) {
  const t = attendanceMessages(language).marking;
  const text =
    mark.source === 'code' && mark.arrivedAt
      ? t.checkedIn(clockText(language, mark.arrivedAt))
      : t.bySource[mark.source];
  return <span class="mark-origin">{text}</span>;
}
