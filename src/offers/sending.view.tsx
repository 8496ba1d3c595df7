import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { BackLink, DataTable, SubmitButton } from '../web/structure.view.tsx';
import { letterKindOf, letterKinds, type LetterKind } from './due.rules.ts';
import { offersMessages } from './messages/index.ts';
import type { Sendout } from './sendout.ts';

export interface SendingPageProps {
  readonly language: Language;
  readonly sendout: Sendout;
  /** How many have just been sent. */
  readonly justSent: number | null;
}

/** What is to be told and what has been, kind by kind; each can be read before it is sent. */
export function SendingPage({ language, sendout, justSent }: SendingPageProps) {
  const t = offersMessages(language).desk;
  const { call, due, open } = sendout;
  const path = `/skole/opptak/${call.id}`;
  return (
    <>
      <BackLink href={href(language, path)}>{t.call(call.slug)}</BackLink>
      {justSent === null ? null : (
        <Notice tone="success">
          <p>{t.decisions.sent(justSent)}</p>
        </Notice>
      )}
      <h1>{t.decisions.title}</h1>
      <p class="lead">{t.decisions.lead}</p>
      <Kinds language={language} sendout={sendout} />
      {open.length > 0 ? (
        <p>
          {t.decisions.open(open.length)}{' '}
          <a href={href(language, `${path}?vurdering=apen#soknader`)}>{t.decisions.openLink}</a>
        </p>
      ) : null}
      {due.length > 0 ? <SendAll language={language} sendout={sendout} /> : <p>{t.decisions.nothing}</p>}
      <p class="links">
        <a href={href(language, `${path}/plasser`)}>{t.decisions.places}</a>{' '}
        <a href={href(language, `${path}/klager`)}>{t.decisions.appeals}</a>
      </p>
    </>
  );
}

function SendAll({ language, sendout: { call, due } }: Omit<SendingPageProps, 'justSent'>) {
  const t = offersMessages(language).desk.decisions;
  const participants = due.filter(({ kind }) => kind === 'standing').length;
  return (
    <form method="post" action={href(language, `/skole/opptak/${call.id}/vedtak`)}>
      <p>{t.sum(due.length - participants, participants)}</p>
      <SubmitButton>{t.send(due.length)}</SubmitButton>
    </form>
  );
}

function Kinds({ language, sendout: { call, due, told } }: Omit<SendingPageProps, 'justSent'>) {
  const t = offersMessages(language).desk;
  const columns = t.decisions.columns;
  const count = (list: readonly Parameters<typeof letterKindOf>[0][], kind: LetterKind) =>
    list.filter((one) => letterKindOf(one) === kind).length;
  const shown = letterKinds.filter((kind) => count(due, kind) + count(told, kind) > 0);
  return (
    <DataTable
      caption={t.decisions.due}
      columns={[
        { key: 'kind', text: columns.kind },
        { key: 'to', text: columns.to },
        { key: 'due', text: columns.due, numeric: true },
        { key: 'sent', text: columns.sent, numeric: true },
        { key: 'read', text: columns.read },
      ]}
      rows={shown.map((kind) => ({
        key: kind,
        cells: [
          t.kinds[kind],
          kind === 'qualified' || kind === 'courseParticipant' ? t.decisions.toParticipant : t.decisions.toMunicipality,
          count(due, kind),
          count(told, kind),
          count(due, kind) > 0 ? (
            <a href={href(language, `/skole/opptak/${call.id}/vedtak/forhandsvis?slag=${kind}`)}>
              {t.decisions.read}
              <span class="ds-sr-only">: {t.kinds[kind]}</span>
            </a>
          ) : (
            '–'
          ),
        ],
      }))}
    />
  );
}
