import { numberFormat } from '../kit/formats.ts';
import { href } from '../web/address.ts';
import { ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { selectionMessages } from './messages/index.ts';
import type { RepresentationProps } from './representation.view.tsx';
import { chanceRangeText, valueName } from './rule-words.ts';
import { selectionPath } from './selection-path.ts';
import { isSameRepresentation, outlooks, wordOf, type Outlook } from './what-if.ts';
import type { Feature } from './representation.rules.ts';

/** The numbers as fields in a table beside what they lead to; sending the form shows it for others. */
export function OutlookForm(props: RepresentationProps) {
  const { language, state, tried, forecast } = props;
  const t = selectionMessages(language).representation;
  const path = href(language, selectionPath(state.call.id, 'representasjon'));
  const chances = forecast.kind === 'feasible' ? forecast.chances : undefined;
  const rows = outlooks(state.members, tried, chances);
  return (
    <form method="get" action={path}>
      <table class="ds-table data-matrix outlook">
        <caption>{t.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.value}</th>
            <th scope="col" data-numeric>
              {t.columns.applicants}
            </th>
            <th scope="col">{t.columns.min}</th>
            <th scope="col">{t.columns.max}</th>
            <th scope="col" data-numeric>
              {t.columns.expected}
            </th>
            <th scope="col" data-numeric>
              {t.columns.range}
            </th>
          </tr>
        </thead>
        <OutlookRows {...props} feature="region" title={t.regions} rows={rows} />
        <OutlookRows {...props} feature="size" title={t.sizes} rows={rows} />
      </table>
      <p class="quiet">{t.noLimit}</p>
      <div class="outlook-places">
        <label class="ds-label" for="felt-plasser">
          {t.places(state.call.roomKind)}
        </label>
        <NumberInput name="plasser" id="felt-plasser" value={tried.places} />
      </div>
      <div class="actions">
        <SubmitButton secondary>{t.tryOut}</SubmitButton>
        {isSameRepresentation(tried, state.representation) ? null : (
          <ButtonLink href={path} secondary>
            {t.reset}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

function OutlookRows({
  language,
  feature,
  title,
  rows,
}: Pick<RepresentationProps, 'language'> & {
  readonly feature: Feature;
  readonly title: string;
  readonly rows: readonly Outlook[];
}) {
  const t = selectionMessages(language).representation;
  const number = numberFormat(language, { maximumFractionDigits: 1 });
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={6} class="outlook-group">
          {title}
        </th>
      </tr>
      {rows
        .filter((row) => row.feature === feature)
        .map(({ value, applicants, bounds, expected, range }) => {
          const name = valueName(language, value);
          const word = wordOf(feature, value);
          return (
            <tr key={value}>
              <th scope="row">{name}</th>
              <td data-numeric>{applicants}</td>
              <td>
                <NumberInput name={`min-${word}`} label={t.min(name)} value={bounds.min} />
              </td>
              <td>
                <NumberInput name={`maks-${word}`} label={t.max(name)} value={bounds.max} />
              </td>
              <td data-numeric>{expected === null ? t.none : number.format(expected)}</td>
              <td data-numeric>{range === null ? t.none : chanceRangeText(language, range)}</td>
            </tr>
          );
        })}
    </tbody>
  );
}

function NumberInput({
  name,
  id,
  label,
  value,
}: {
  readonly name: string;
  readonly id?: string;
  readonly label?: string;
  readonly value: number | null;
}) {
  return (
    <input
      class="ds-input number-input"
      id={id}
      name={name}
      aria-label={label}
      type="text"
      inputmode="numeric"
      maxLength={5}
      value={value ?? ''}
    />
  );
}
