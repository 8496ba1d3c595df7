import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty, Notice } from '../web/feedback.view.tsx';
import { SelectField, type Option } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, Disclosure, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import type { Call } from '../admission/index.ts';
import type { Letter } from '../store/index.ts';
import type { Decision, LetterText } from './decision.ts';
import { letterKinds, type LetterKind } from './due.rules.ts';
import { LetterView } from './letter.view.tsx';
import { offersMessages } from './messages/index.ts';

export interface PreviewPageProps {
  readonly language: Language;
  readonly call: Call;
  readonly kind: LetterKind;
  readonly recipients: readonly Option[];
  /** The chosen recipient's, undefined where there is nobody to write such a letter to. */
  readonly shown:
    | {
        readonly recipient: string;
        readonly decision: Decision;
        readonly form: 'nb' | 'nn';
        readonly letter: LetterText;
        readonly mail: Letter;
      }
    | undefined;
}

/** A letter before it is sent, as page, mail and PDF, for any recipient and in both forms of Norwegian. */
export function PreviewPage(props: PreviewPageProps) {
  const { language, call, kind, recipients, shown } = props;
  const t = offersMessages(language).desk;
  const path = `/skole/opptak/${call.id}/vedtak`;
  return (
    <>
      <BackLink href={href(language, path)}>{t.preview.back}</BackLink>
      <h1>{t.preview.title}</h1>
      <p class="lead">{t.preview.lead}</p>
      <form class="filters" method="get" action={href(language, `${path}/forhandsvis`)}>
        <SelectField
          name="slag"
          label={t.preview.kind}
          value={kind}
          options={letterKinds.map((one) => ({ value: one, label: t.kinds[one] }))}
        />
        <SelectField name="til" label={t.preview.to} value={shown?.recipient ?? ''} options={recipients} />
        <SelectField
          name="malform"
          label={t.preview.form}
          value={shown?.form ?? 'nb'}
          options={(['nb', 'nn'] as const).map((one) => ({ value: one, label: t.preview.forms[one] }))}
        />
        <SubmitButton secondary>{t.preview.show}</SubmitButton>
      </form>
      {shown ? <Shown {...props} shown={shown} /> : <Empty title={t.preview.nothing} />}
    </>
  );
}

function Shown({ language, call, kind, shown }: PreviewPageProps & { shown: NonNullable<PreviewPageProps['shown']> }) {
  const t = offersMessages(language).desk.preview;
  const { decision, form, letter, mail, recipient } = shown;
  const { content } = decision;
  const query = new URLSearchParams({ slag: kind, til: recipient, malform: form });
  return (
    <>
      <Notice tone="info">
        <p>
          {t.notSent} {t.own(t.forms[content.language].toLocaleLowerCase('nb'))}
        </p>
      </Notice>
      <LetterView
        nested
        language={form}
        letter={letter}
        number={content.number}
        application={content.facts.application}
        to={
          content.to.name === content.to.municipality
            ? content.to.name
            : `${content.to.name}, ${content.to.municipality}`
        }
        madeAt={decision.madeAt}
        hash={null}
      />
      <div class="actions">
        <ButtonLink
          secondary
          href={href(language, `/skole/opptak/${call.id}/vedtak/forhandsvis.pdf?${query.toString()}`)}
        >
          {t.pdf}
        </ButtonLink>
      </div>
      <Disclosure summary={t.mail}>
        <SummaryList
          rows={[
            { term: t.mailTo, value: mail.recipient },
            { term: t.mailSubject, value: mail.subject },
          ]}
        />
        <pre class="mail-text" lang={form}>
          {mail.body}
        </pre>
      </Disclosure>
    </>
  );
}
