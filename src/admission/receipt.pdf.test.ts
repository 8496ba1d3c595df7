import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { sha256Hex } from '../kit/id.ts';
import { receiptData, receiptPdf } from './receipt.pdf.ts';
import { hashOfContent, type SentContent } from './version.rules.ts';

const [plan] = shippedPlans;
if (!plan) throw new Error('a plan ships');

const content: SentContent = {
  call: '2022',
  number: '2022-017',
  version: 2,
  contact: { name: 'Kari Nordli', email: 'kari@lom.kommune.no' },
  joint: true,
  municipalities: [
    { number: '3434', name: 'Lom', region: 'easternNorway', population: 2213, leads: true },
    { number: '3433', name: 'Skjåk', region: 'easternNorway', population: 2135, leads: false },
  ],
  participants: [
    {
      id: 'a',
      name: 'Ola #panic()',
      email: 'ola@lom.kommune.no',
      municipality: '3434',
      position: 'leader',
      serviceArea: 'healthAndCare',
    },
    {
      id: 'b',
      name: 'Áilu [*G*]',
      email: 'ailu@skjaak.kommune.no',
      municipality: '3433',
      position: 'employee',
      serviceArea: 'childWelfare',
    },
  ],
  task: {
    title: 'Heim 🏡',
    need: `Linje\n\n${'langt'.repeat(200)}`,
    affected: '$x$',
    tried: '// nei',
    strategy: '@ref <merke> \\ "',
  },
  guarantor: {
    name: 'Tor',
    title: 'Kommunedirektør',
    email: 'tor@lom.kommune.no',
    confirmedAt: '2022-06-20T10:12:13Z',
  },
  languageForm: 'nn',
};
const sent = {
  version: 2,
  takenAt: Temporal.Instant.from('2022-06-20T10:12:13Z'),
  content,
  hash: hashOfContent(content),
};

describe('the receipt', () => {
  it('names the sending: number, edition and the time in Norway, in the form of Norwegian that was chosen', () => {
    expect(receiptData(sent, plan)).toMatchObject({
      lang: 'nn',
      title: 'Kvittering for søknad 2022-017',
      receipt: [
        ['Søknadsnummer', '2022-017'],
        ['Utgåve', '2'],
        ['Motteken', '20. juni 2022 kl. 12.12'],
      ],
    });
  });

  it('carries the very content that its hash is computed from', () => {
    const data = receiptData(sent, plan);
    expect(sha256Hex(data.content)).toBe(data.hash);
    expect(JSON.parse(data.content)).toEqual(content);
  });

  it('shows what everybody and everything is called, not the codes', () => {
    const { participants, who } = receiptData(sent, plan);
    expect(participants).toEqual([
      ['Ola #panic()', 'ola@lom.kommune.no', 'Leiar', 'Helse og omsorg', 'Lom'],
      ['Áilu [*G*]', 'ailu@skjaak.kommune.no', 'Tilsett', 'Barnevern', 'Skjåk'],
    ]);
    expect(who[0]).toEqual([
      'Kommunar',
      `Lom, Austlandet, 2\u00a0213 innbyggjarar, leier søknaden\nSkjåk, Austlandet, 2\u00a0135 innbyggjarar`,
    ]);
  });

  it('leaves the municipality out of the table where there is only one', () => {
    const [lead] = content.municipalities;
    if (!lead) throw new Error('there is one');
    const data = receiptData({ ...sent, content: { ...content, municipalities: [lead] } }, plan);
    expect(data.columns).toHaveLength(3);
    expect(data.participants.every((cells) => cells.length === 4)).toBe(true);
  });

  it('becomes a PDF with title, language and the content attached, whatever people wrote', async () => {
    const pdf = new TextDecoder('latin1').decode(await receiptPdf(sent, plan));
    expect(pdf).toMatch(/\/Lang\s*\(nn\)/);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('soknad-2022-017-2.json');
  });
});
