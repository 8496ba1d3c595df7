import type { Quotas } from '../draw/index.ts';
import { momentText } from '../kit/oslo-time.ts';
import { DataTable, SummaryList } from '../web/structure.view.tsx';
import { Commitment } from '../web/digits.view.tsx';
import type { DrawRow } from './draw-picture.ts';
import { selectionMessages } from './messages/index.ts';
import type { OpenDrawProps } from './open-draw.view.tsx';
import { values } from './published-rule.ts';
import { features, type Feature } from './representation.rules.ts';
import { deviationText, valueName } from './rule-words.ts';
import { sourceText } from './source-words.ts';

/** What was promised: the rules with their numbers, deviations with their reasons, the code, the source and the time. */
export function PromisedTerms(props: OpenDrawProps) {
  const { language, picture, promise } = props;
  const t = selectionMessages(language).open.terms;
  const { pool, deviations, acknowledgements, previous, noticeHours } = promise.promise;
  const names = new Map(pool.applicants.map(({ id, name }) => [id, name ?? id]));
  const places = 'seats' in pool.places ? t.seats(pool.places.seats) : t.places(pool.places.applicants);
  return (
    <section aria-labelledby="lovet">
      <h2 id="lovet">{t.title}</h2>
      <SummaryList
        rows={[
          { term: t.code, value: <Commitment code={promise.commitment} /> },
          { term: t.publishedAt, value: momentText(language, promise.publishedAt) },
          { term: t.chanceAt, value: `${momentText(language, promise.chanceAt)}. ${t.notice(noticeHours)}` },
          { term: t.source, value: sourceText(language, promise.promise.source) },
          { term: t.room, value: `${places}, ${t.applicants(pool.applicants.length)}` },
        ]}
      />
      <QuotaTable {...props} quotas={pool.quotas} rows={picture.rows} />
      <h3>{t.deviationsTitle}</h3>
      {deviations.length === 0 ? (
        <p>{t.noDeviations}</p>
      ) : (
        <ul>
          {deviations.map(({ rule, reason }) => (
            <li key={rule}>
              {deviationText(language, rule)}. {reason}
            </li>
          ))}
        </ul>
      )}
      {acknowledgements.length > 0 ? (
        <>
          <h3>{t.withoutChance}</h3>
          <ul>
            {acknowledgements.map(({ applicant, reason }) => (
              <li key={applicant}>
                {names.get(applicant) ?? applicant}. {reason}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {previous ? (
        <>
          <h3>{t.repeats}</h3>
          <p>{previous.reason}</p>
        </>
      ) : null}
    </section>
  );
}

function QuotaTable({
  language,
  picture,
  quotas,
  rows,
}: OpenDrawProps & { readonly quotas: Quotas; readonly rows: readonly DrawRow[] }) {
  const t = selectionMessages(language).open.terms;
  const hasResult = picture.protocol !== undefined;
  const lines = features.flatMap((feature) =>
    values[feature].map((value) => {
      const own = rows.filter((row) => row[feature] === value);
      return { feature, value, own };
    }),
  );
  const limit = (feature: Feature, value: string): string => {
    const quota = quotas[feature]?.[value];
    if (!quota) return t.free;
    return quota.max >= rows.length ? t.atLeast(quota.min) : t.between(quota.min, quota.max);
  };
  return (
    <DataTable
      caption={t.quotas}
      columns={[
        { key: 'value', text: t.group },
        { key: 'limit', text: t.promised },
        { key: 'applicants', text: t.appliedCount, numeric: true },
        ...(hasResult ? [{ key: 'drawn', text: t.drawnCount, numeric: true }] : []),
      ]}
      rows={lines.map(({ feature, value, own }) => ({
        key: value,
        cells: [
          valueName(language, value),
          limit(feature, value),
          own.length,
          ...(hasResult ? [own.filter(({ result }) => result === 'place').length] : []),
        ],
      }))}
    />
  );
}
