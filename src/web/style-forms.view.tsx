import type { Language } from '../kit/language.ts';
import {
  CheckboxField,
  CheckboxGroup,
  DateField,
  FileField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from './fields.view.tsx';
import { webMessages } from './messages/index.ts';
import type { StylePageMessages } from './messages/style-page/index.ts';
import { BackLink, SubmitButton } from './structure.view.tsx';
import { WordsFields } from './words-fields.view.tsx';

interface Texts {
  readonly texts: StylePageMessages;
}

interface LocalTexts extends Texts {
  readonly language: Language;
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
        <WordsFields
          language={language}
          name="tittel"
          label={fields.words[0]}
          typed={{ 'tittel.nb': fields.words[1] }}
          errors={[]}
          maxLength={200}
        />
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
        <CheckboxGroup
          name="pilarer"
          label={fields.pillars[0]}
          options={fields.pillars[1].map((label, index) => ({ name: `pilar-${index}`, label, checked: index === 0 }))}
        />
      </div>
    </div>
  );
}
