import type { Language } from '../kit/language.ts';
import { Commitment, Digits } from './digits.view.tsx';
import { StatusTag } from './feedback.view.tsx';
import type { StylePageMessages } from './messages/style-page/index.ts';
import { QrCode } from './qr-code.view.tsx';
import { DataTable, Disclosure, Meter, Pagination, SubmitButton, SummaryList, TaskList } from './structure.view.tsx';

interface Texts {
  readonly texts: StylePageMessages;
}

interface LocalTexts extends Texts {
  readonly language: Language;
}

export function StructureSamples({ language, texts: { structure } }: LocalTexts) {
  const tones = ['done', 'now', 'neutral', 'ahead'] as const;
  return (
    <>
      <TaskList
        tasks={structure.tasks.map(([text, hint, status], index) => ({
          href: index < 3 ? '#structure' : null,
          text,
          hint,
          status,
          tone: tones[index] ?? 'neutral',
        }))}
      />
      <SummaryList
        rows={structure.summary.map(([term, value]) => ({
          term,
          value,
          changeHref: '#structure',
          changeText: structure.change,
        }))}
      />
      <ul class="item-list" role="list">
        {structure.summary.slice(0, 2).map(([term, value]) => (
          <li key={term} class="item">
            <span class="item-text">
              <strong>{value}</strong>
              <span class="quiet">{term}</span>
            </span>
            <span class="actions">
              <SubmitButton secondary>{structure.change}</SubmitButton>
            </span>
          </li>
        ))}
      </ul>
      <Disclosure summary={structure.why}>
        <p>{structure.because}</p>
      </Disclosure>
      <Pagination language={language} page={4} pages={9} hrefOf={() => '#structure'} />
    </>
  );
}

/** Name, region, population, tickets of a thousand and whether drawn: enough to see the table with. */
const municipalities = [
  ['Ålesund', 'Vestlandet', '67 114', 287, false],
  ['Meløy', 'Nord-Norge', '6 146', 431, true],
  ['Vågå', 'Østlandet', '3 549', 318, false],
  ['Karasjok – Kárášjohka', 'Nord-Norge', '2 573', 431, true],
  ['Sirdal', 'Sørlandet', '1 826', 602, true],
] as const;

export function TableSamples({ texts: { table } }: Texts) {
  const [name, region, population, tickets, result] = table.columns;
  return (
    <DataTable
      caption={table.caption}
      columns={[
        { key: 'name', text: name, sortHref: '#table' },
        { key: 'region', text: region },
        { key: 'population', text: population, sortHref: '#table', sorted: 'descending', numeric: true },
        { key: 'tickets', text: tickets },
        { key: 'result', text: result },
      ]}
      rows={municipalities.map(([place, part, people, share, drawn]) => ({
        key: place,
        cells: [
          <a href="#table">{place}</a>,
          part,
          people,
          <Meter value={share} max={1000}>
            {share}
          </Meter>,
          <StatusTag tone={drawn ? 'done' : 'neutral'} text={drawn ? table.place : table.waiting} />,
        ],
      }))}
    />
  );
}

const sampleCode = '96aeb0e96aab2b35a1a7da138e9b245775a787745849f957966c37520b2d9c85';

export function QrSample({ texts: { qrCode } }: Texts) {
  return <QrCode text={qrCode.address} label={qrCode.label} />;
}

export function TicketSamples({ texts: { ticket } }: Texts) {
  return (
    <>
      <Digits text="431" label={ticket.label} />
      <Commitment code={sampleCode} />
      <p>{ticket.code}</p>
    </>
  );
}
