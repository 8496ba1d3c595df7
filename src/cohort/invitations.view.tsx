import { languages, type Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty, Notice } from '../web/feedback.view.tsx';
import { SelectField } from '../web/fields.view.tsx';
import { BackLink, DataTable, SubmitButton } from '../web/structure.view.tsx';
import type { Cohort } from './cohort.ts';
import { inviteeKinds, type InviteeKind } from './invitation.ts';
import { cohortMessages } from './messages/index.ts';

/** How many of a kind are to be invited, and have been. */
export interface InviteeCount {
  readonly kind: InviteeKind;
  readonly due: number;
  readonly sent: number;
}

export interface InvitationsProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly counts: readonly InviteeCount[];
  /** The invitation that is read: to whom it would go, in which language, and what it says. */
  readonly example: {
    readonly kind: InviteeKind;
    readonly language: Language;
    readonly to: string;
    readonly mail: { readonly subject: string; readonly body: string } | undefined;
  };
  readonly hasAssumedDays: boolean;
  readonly isSent: boolean;
}

/** The words that addresses have for whom an invitation is to. */
export const inviteeWords: Readonly<Record<InviteeKind, string>> = {
  student: 'student',
  courseParticipant: 'kursdeltaker',
  owner: 'prosjekteier',
};

/** Reads an invitation as it arrives, in any language, and sends all that have not been sent. */
export function InvitationsPage(props: InvitationsProps) {
  const { language, cohort, counts, hasAssumedDays, isSent } = props;
  const t = cohortMessages(language);
  const { page } = t.invitation;
  const path = href(language, `/skole/kull/${cohort.slug}`);
  const due = counts.reduce((sum, one) => sum + one.due, 0);
  return (
    <>
      <BackLink href={path}>{t.desk.cohort(cohort.slug)}</BackLink>
      {isSent ? (
        <Notice tone="success">
          <p>{page.sent}</p>
        </Notice>
      ) : null}
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      <DataTable
        caption={page.caption}
        columns={[
          { key: 'who', text: page.columns.who },
          { key: 'due', text: page.columns.due, numeric: true },
          { key: 'sent', text: page.columns.sent, numeric: true },
        ]}
        rows={counts.map((one) => ({ key: one.kind, cells: [page.who[one.kind], one.due, one.sent] }))}
      />
      {due > 0 && hasAssumedDays ? (
        <Notice tone="warning">
          <p>{page.assumed}</p>
        </Notice>
      ) : null}
      {due > 0 ? (
        <form method="post" action={`${path}/invitasjoner`}>
          <SubmitButton>{page.send(due)}</SubmitButton>
        </form>
      ) : isSent ? null : (
        <p>{page.nobody}</p>
      )}
      <Example {...props} />
    </>
  );
}

function Example({ language, cohort, example }: InvitationsProps) {
  const t = cohortMessages(language).invitation.page;
  const path = href(language, `/skole/kull/${cohort.slug}/invitasjoner`);
  return (
    <section aria-labelledby="les">
      <h2 id="les">{t.read}</h2>
      <form class="filters" method="get" action={`${path}#les`}>
        <SelectField
          name="til"
          label={t.kind}
          value={inviteeWords[example.kind]}
          options={inviteeKinds.map((kind) => ({ value: inviteeWords[kind], label: t.kinds[kind] }))}
        />
        <SelectField
          name="sprak"
          label={t.language}
          value={example.language}
          options={languages.map((one) => ({ value: one, label: t.languages[one] }))}
        />
        <SubmitButton secondary>{t.show}</SubmitButton>
      </form>
      {example.mail ? (
        <article class="card" aria-label={t.example(example.to)}>
          <p class="quiet">{t.example(example.to)}</p>
          <h3 lang={example.language}>{example.mail.subject}</h3>
          <p class="mail-text" lang={example.language}>
            {example.mail.body}
          </p>
        </article>
      ) : (
        <Empty title={t.noExample} />
      )}
    </section>
  );
}
