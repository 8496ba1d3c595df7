import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { WordsFields } from '../web/words-fields.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { ConflictNotice, gatheringPath, type AboutGathering } from './planning-page.tsx';

export interface VenueFormProps extends AboutGathering {
  readonly language: Language;
  /** The rows of the form by id; the last of them are empty, for what is new. */
  readonly rows: readonly string[];
  readonly base: string;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** What somebody else has saved meanwhile, a line for each. */
  readonly conflict: readonly string[] | null;
  readonly refusal: string | null;
  readonly limits: { readonly name: number; readonly lookFor: number };
}

/** The rooms of the venue, all on one page. */
export function RoomsForm(props: VenueFormProps) {
  const t = gatheringsMessages(props.language).builder.venue;
  const { rows, limits } = props;
  return (
    <ListForm {...props} path="rom" title={t.roomsTitle} lead={t.roomsLead}>
      {rows.map((id, index) => (
        <div key={id} class="field-row">
          <TextField {...of(props, `room.${id}.name`)} label={t.roomName(index + 1)} maxLength={limits.name} />
          <TextField
            {...of(props, `room.${id}.seats`)}
            label={seatsLabel(t.seats, t.roomName(index + 1))}
            inputmode="numeric"
            width="short"
            maxLength={6}
          />
        </div>
      ))}
    </ListForm>
  );
}

/** The places that the study trip goes to, with their hosts and what to look for there. */
export function VisitsForm(props: VenueFormProps) {
  const t = gatheringsMessages(props.language).builder.venue;
  const { language, rows, limits, typed, errors } = props;
  return (
    <ListForm {...props} path="besok" title={t.visitsTitle} lead={t.visitsLead}>
      {rows.map((id, index) => (
        <section key={id} class="form-group">
          <h2>{t.visit(index + 1)}</h2>
          <TextField {...of(props, `visit.${id}.place`)} label={t.placeName} maxLength={limits.name} />
          <TextField {...of(props, `visit.${id}.host`)} label={t.host} hint={t.hostHint} maxLength={limits.name} />
          <WordsFields
            language={language}
            name={`visit.${id}.lookFor`}
            label={t.lookFor}
            hint={t.lookForHint}
            rows={4}
            typed={typed}
            errors={errors}
            maxLength={limits.lookFor}
          />
        </section>
      ))}
    </ListForm>
  );
}

/** The fields of one row belong together: for those who hear them one by one, each says to which. */
function seatsLabel(seats: string, room: string) {
  return (
    <>
      {seats}
      <span class="ds-sr-only">, {room}</span>
    </>
  );
}

function of({ typed, errors }: Pick<VenueFormProps, 'typed' | 'errors'>, name: string) {
  return { name, value: typed[name], error: errors.find(({ field }) => field === name)?.message };
}

function ListForm(
  props: VenueFormProps & {
    readonly path: string;
    readonly title: string;
    readonly lead: string;
    readonly children: ComponentChildren;
  },
) {
  const { language, planned, errors, conflict, refusal } = props;
  const { planning } = gatheringsMessages(language);
  return (
    <>
      <BackLink href={href(language, gatheringPath(props))}>
        {planning.numbered(planned.number, planned.title[language])}
      </BackLink>
      <ErrorSummary language={language} errors={errors} />
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      {conflict ? (
        <ConflictNotice language={language}>
          <ul>
            {conflict.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </ConflictNotice>
      ) : null}
      <h1>{props.title}</h1>
      <p class="lead">{props.lead}</p>
      <form method="post" action={href(language, gatheringPath(props, props.path))} novalidate>
        <input type="hidden" name="base" value={props.base} />
        {props.children}
        <div class="actions">
          <SubmitButton>{planning.save}</SubmitButton>
          <a href={href(language, gatheringPath(props))}>{planning.cancel}</a>
        </div>
      </form>
    </>
  );
}
