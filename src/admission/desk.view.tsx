import type { Language } from '../kit/language.ts';
import { shortDateText } from '../kit/oslo-time.ts';
import { regionIds } from '../register/index.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag, type StatusTone } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, DataTable } from '../web/structure.view.tsx';
import { planOf } from './application-facts.ts';
import { CallTermsInFull } from './call-open.view.tsx';
import { deadlineText } from './call-terms.view.tsx';
import { lastDayOf } from './call.form.ts';
import type { Call } from './call.ts';
import { callPhase, type CallPhase } from './call.rules.ts';
import { DeskFilter } from './desk-filter.view.tsx';
import { DeskOverview } from './desk-overview.view.tsx';
import type { DeskQuery } from './desk-query.ts';
import { DeskTable } from './desk-table.view.tsx';
import { countDesk, type DeskRow } from './desk.rules.ts';
import type { CallLink } from './more.ts';
import { admissionMessages } from './messages/index.ts';

const phaseTones: Readonly<Record<CallPhase, StatusTone>> = {
  draft: 'neutral',
  announced: 'ahead',
  open: 'now',
  closed: 'done',
};

interface DeskProps {
  readonly language: Language;
  readonly call: Call;
  readonly rows: readonly DeskRow[];
  /** Those of the rows that the query asks for, sorted. */
  readonly selected: readonly DeskRow[];
  readonly query: DeskQuery;
  readonly now: Temporal.Instant;
  /** Pages of rooms above about this call. */
  readonly links: readonly CallLink[];
}

/** The coordinator's desk: all applications of one call. */
export function DeskPage({ language, call, rows, selected, query, now, links }: DeskProps) {
  const t = admissionMessages(language).desk;
  const phase = callPhase(call, now);
  const deadline = deadlineText(language, call);
  return (
    <>
      <DeskHead language={language} call={call} phase={phase} />
      <p class="lead">{phase === 'closed' ? t.overview.leadClosed(deadline) : t.overview.lead(deadline)}</p>
      <DeskLinks language={language} call={call} now={now} links={links} />
      {rows.length === 0 ? (
        <Empty title={t.filter.emptyTitle}>
          <p>{t.filter.emptyText}</p>
        </Empty>
      ) : (
        <>
          <DeskOverview
            language={language}
            call={call}
            rows={rows}
            counts={countDesk(rows, regionIds)}
            isOpen={phase === 'open'}
          />
          <section id="soknader" aria-labelledby="soknader-tittel">
            <h2 id="soknader-tittel">{t.overview.title}</h2>
            <DeskFilter language={language} call={call} query={query} />
            {selected.length === 0 ? (
              <Empty title={t.filter.none}>
                <p>{t.filter.noneText}</p>
                <p>
                  <a href={`${href(language, `/skole/opptak/${call.id}`)}#soknader`}>{t.filter.reset}</a>
                </p>
              </Empty>
            ) : (
              <DeskTable language={language} call={call} rows={selected} query={query} />
            )}
          </section>
        </>
      )}
    </>
  );
}

function DeskHead({ language, call, phase }: { language: Language; call: Call; phase: CallPhase }) {
  const t = admissionMessages(language).desk;
  return (
    <>
      <BackLink href={href(language, '/skole/opptak')}>{t.list.title}</BackLink>
      <div class="title-line">
        <h1>{t.callName(call.slug)}</h1>
        <StatusTag tone={phaseTones[phase]} text={t.phases[phase]} />
      </div>
    </>
  );
}

function DeskLinks({ language, call, now, links }: Pick<DeskProps, 'language' | 'call' | 'now' | 'links'>) {
  const t = admissionMessages(language).desk.overview;
  const path = href(language, `/skole/opptak/${call.id}`);
  return (
    <ul class="link-row">
      <li>
        <a href={href(language, `/opptak/${call.slug}`)}>{t.publicPage}</a>
      </li>
      {callPhase(call, now) === 'closed' ? (
        <>
          <li>
            <a href={`${path}/trekning`}>{t.draw}</a>
          </li>
          {links.map((link) => (
            <li key={link.href}>
              <a href={href(language, link.href)}>{link.text}</a>
            </li>
          ))}
        </>
      ) : null}
      <li>
        <a href={`${path}/ikke-sokt`}>{t.notApplied}</a>
      </li>
      <li>
        <a href={`${path}/soknader.xlsx`} download>
          {t.download}
        </a>
      </li>
    </ul>
  );
}

/** A call that is not open yet: its terms, and the two things that can be done with it. */
export function DraftDesk({ language, call }: { language: Language; call: Call }) {
  const t = admissionMessages(language).desk;
  const path = href(language, `/skole/opptak/${call.id}`);
  return (
    <>
      <DeskHead language={language} call={call} phase="draft" />
      <p class="lead">{t.draft.lead}</p>
      <div class="actions">
        <ButtonLink href={`${path}/apne`}>{t.draft.open}</ButtonLink>
        <ButtonLink href={`${path}/endre`} secondary>
          {t.draft.change}
        </ButtonLink>
      </div>
      <CallTermsInFull language={language} call={call} />
    </>
  );
}

/** All calls that were ever made. */
export function CallList({
  language,
  calls,
  now,
}: {
  language: Language;
  calls: readonly Call[];
  now: Temporal.Instant;
}) {
  const t = admissionMessages(language).desk;
  return (
    <>
      <BackLink href={href(language, '/skole')}>{t.steps.title}</BackLink>
      <h1>{t.list.title}</h1>
      {calls.length === 0 ? (
        <Empty title={t.list.empty}>
          <p>{t.list.emptyText}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t.list.caption}
          columns={(['call', 'plan', 'phase', 'opens', 'deadline'] as const).map((key) => ({
            key,
            text: t.list.columns[key],
          }))}
          rows={calls.map((call) => ({
            key: call.id,
            cells: [
              <a href={href(language, `/skole/opptak/${call.id}`)}>{call.slug}</a>,
              planOf(call).title[language],
              <StatusTag tone={phaseTones[callPhase(call, now)]} text={t.phases[callPhase(call, now)]} />,
              shortDateText(language, call.opensAt),
              shortDateText(language, lastDayOf(call)),
            ],
          }))}
        />
      )}
      <div class="actions">
        <ButtonLink href={href(language, '/skole/opptak/ny')} secondary={calls.length > 0}>
          {t.list.make}
        </ButtonLink>
      </div>
    </>
  );
}
