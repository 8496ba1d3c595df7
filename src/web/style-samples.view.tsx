import type { Language } from '../kit/language.ts';
import { Empty, ErrorSummary, Notice, NowCard, StatusTag } from './feedback.view.tsx';
import { CheckboxField, DateField, FileField, RadioGroup, SelectField, TextArea, TextField } from './fields.view.tsx';
import { webMessages } from './messages/index.ts';
import type { StylePageMessages } from './messages/style-page/index.ts';
import {
  BackLink,
  ButtonLink,
  DataTable,
  Disclosure,
  Meter,
  Pagination,
  SubmitButton,
  SummaryList,
  TaskList,
} from './structure.view.tsx';
import { YearLine, type YearMark } from './year-line.view.tsx';

interface Texts {
  readonly texts: StylePageMessages;
}

interface LocalTexts extends Texts {
  readonly language: Language;
}

/** The order of the year: two gatherings, the first requirement, and so on to the exam. */
const order = ['g', 'g', 'r', 'g', 'r', 'g', 'g', 'r', 'g', 'r', 'e'] as const;

/** A sample year in which everything before the mark at `now` is done, and it itself is now. */
export function sampleYear(texts: StylePageMessages, now: number): readonly YearMark[] {
  let gathering = 0;
  let requirement = 0;
  return order.map((letter, index) => {
    const state = index < now ? 'done' : index === now ? 'now' : 'ahead';
    const common = { dateText: texts.year.dates[index] ?? '', state, assumed: index > 3 } as const;
    if (letter === 'e') return { ...common, kind: 'exam', title: texts.year.exam };
    if (letter === 'r') {
      const title = texts.year.requirements[requirement++] ?? '';
      return { ...common, kind: 'requirement', number: requirement, title };
    }
    const title = texts.year.gatherings[gathering++] ?? '';
    return { ...common, kind: 'gathering', number: gathering, title, href: '#yearLine' };
  });
}

export function YearLineSamples({ language, texts }: LocalTexts) {
  const { year } = texts;
  return (
    <>
      <h3>{year.during}</h3>
      <YearLine language={language} marks={sampleYear(texts, 3)} />
      <h3>{year.before}</h3>
      <YearLine language={language} marks={sampleYear(texts, -1)} />
      <h3>{year.after}</h3>
      <YearLine language={language} marks={sampleYear(texts, 10)} />
      <h3>{year.compact}</h3>
      <YearLine language={language} marks={sampleYear(texts, 3)} compact />
    </>
  );
}

export function FeedbackSamples({ language, texts }: LocalTexts) {
  const { now, notices, tags, empty, fields } = texts;
  return (
    <div class="columns" data-even>
      <div class="stack">
        <NowCard kicker={now.kicker} title={now.title}>
          <p>{now.text}</p>
          <div class="actions">
            <ButtonLink href="#feedback">{now.button}</ButtonLink>
            <a href="#feedback">{now.other}</a>
          </div>
        </NowCard>
        <p class="tags">
          {(['done', 'now', 'ahead', 'neutral', 'warning', 'danger'] as const).map((tone) => (
            <StatusTag key={tone} tone={tone} text={tags[tone]} />
          ))}
        </p>
        <Empty title={empty.title}>
          <p>{empty.text}</p>
          <ButtonLink href="#feedback" secondary>
            {empty.button}
          </ButtonLink>
        </Empty>
      </div>
      <div class="stack">
        <ErrorSummary
          language={language}
          errors={[
            { field: 'epost', message: fields.email[1] },
            { field: 'garanti', message: fields.guarantee[2] },
          ]}
        />
        {(['info', 'success', 'warning', 'danger'] as const).map((tone) => (
          <Notice key={tone} tone={tone} title={notices[tone][0]}>
            <p>{notices[tone][1]}</p>
          </Notice>
        ))}
      </div>
    </div>
  );
}

export function ButtonSamples({ texts: { buttons } }: Texts) {
  return (
    <>
      <BackLink href="#buttons">{buttons.back}</BackLink>
      <div class="actions">
        <SubmitButton>{buttons.main}</SubmitButton>
        <SubmitButton secondary>{buttons.second}</SubmitButton>
        <SubmitButton danger>{buttons.danger}</SubmitButton>
        <SubmitButton danger secondary>
          {buttons.danger}
        </SubmitButton>
      </div>
    </>
  );
}

export function FieldSamples({ language, texts: { fields } }: LocalTexts) {
  const { optional, choose } = webMessages(language).fields;
  const [standing, standings] = fields.standing;
  return (
    <div class="columns" data-even>
      <div class="stack">
        <TextField name="navn" label={fields.name[0]} hint={fields.name[1]} value="Áilu Solli" autocomplete="name" />
        <TextField
          name="epost"
          label={fields.email[0]}
          error={fields.email[1]}
          value="ingrid.kommune.no"
          type="email"
        />
        <TextArea name="utfordring" label={fields.challenge[0]} hint={fields.challenge[1]} rows={4} />
        <SelectField
          name="omrade"
          label={fields.area[0]}
          emptyText={choose}
          options={fields.area[1].map((label, index) => ({ value: String(index), label }))}
        />
      </div>
      <div class="stack">
        <RadioGroup
          name="utdanning"
          label={standing}
          value="0"
          options={standings.map(([label, hint], index) => ({ value: String(index), label, hint }))}
        />
        <DateField name="fra" label={fields.date} optionalText={optional} value="2019-08-01" />
        <FileField name="vitnemal" label={fields.file[0]} hint={fields.file[1]} accept="application/pdf,image/*" />
        <CheckboxField
          name="garanti"
          label={fields.guarantee[0]}
          hint={fields.guarantee[1]}
          error={fields.guarantee[2]}
        />
      </div>
    </div>
  );
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
      <Disclosure summary={structure.why}>
        <p>{structure.because}</p>
      </Disclosure>
      <Pagination language={language} page={4} pages={9} hrefOf={(page) => `#side-${page}`} />
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
