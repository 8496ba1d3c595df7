import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { DataTable, Meter } from '../web/structure.view.tsx';
import type { DrawPicture } from './draw-picture.ts';
import { selectionMessages } from './messages/index.ts';
import { valueName } from './rule-words.ts';

/** Every applicant with its tickets and, when there is one, its result: the facts behind the map. */
export function DrawTable({ language, picture }: { language: Language; picture: DrawPicture }) {
  const t = selectionMessages(language).open.table;
  const number = numberFormat(language);
  const of = number.format(picture.tickets);
  const hasResult = picture.protocol !== undefined;
  return (
    <DataTable
      caption={t.caption}
      columns={[
        { key: 'name', text: t.name },
        { key: 'region', text: t.region },
        { key: 'population', text: t.population, numeric: true },
        { key: 'tickets', text: t.tickets(of) },
        ...(hasResult ? [{ key: 'result', text: t.result }] : []),
      ]}
      rows={picture.rows.map((row) => ({
        key: row.number,
        cells: [
          row.name,
          valueName(language, row.region),
          number.format(row.population),
          <Meter value={row.tickets} max={picture.tickets}>
            {number.format(row.tickets)}
          </Meter>,
          ...(row.result === null
            ? []
            : [
                <StatusTag
                  tone={row.result === 'place' ? 'done' : 'neutral'}
                  text={row.result === 'place' ? t.place : t.waiting}
                />,
              ]),
        ],
      }))}
    />
  );
}
