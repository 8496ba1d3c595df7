import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { ErrorPage } from './feedback.view.tsx';
import { stylePageMessages, type StylePageMessages } from './messages/style-page/index.ts';
import { QrSample, StructureSamples, TableSamples, TicketSamples } from './style-data.view.tsx';
import { ButtonSamples, FieldSamples } from './style-forms.view.tsx';
import { ColourSamples, LayoutSamples, SchemeSamples, TextSamples } from './style-ground.view.tsx';
import { FeedbackSamples, YearLineSamples } from './style-samples.view.tsx';

type SectionName = keyof StylePageMessages['headings'];

/** The living style page: every component, state and colour. What is new appears here first. */
export function StylePage({ language }: { language: Language }) {
  const texts = stylePageMessages(language);
  const sections: readonly (readonly [SectionName, ComponentChildren])[] = [
    ['yearLine', <YearLineSamples language={language} texts={texts} />],
    ['feedback', <FeedbackSamples language={language} texts={texts} />],
    ['colours', <ColourSamples texts={texts} />],
    ['text', <TextSamples texts={texts} />],
    ['buttons', <ButtonSamples texts={texts} />],
    ['fields', <FieldSamples language={language} texts={texts} />],
    ['structure', <StructureSamples language={language} texts={texts} />],
    ['table', <TableSamples texts={texts} />],
    ['ticket', <TicketSamples texts={texts} />],
    ['qrCode', <QrSample texts={texts} />],
    ['layout', <LayoutSamples texts={texts} />],
    ['schemes', <SchemeSamples texts={texts} />],
    ['errorPages', <ErrorPage language={language} kind="failed" reference="7F3A-91" heading="h3" />],
  ];
  return (
    <>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <nav class="style-contents" aria-label={texts.contents}>
        <ul>
          {sections.map(([name]) => (
            <li key={name}>
              <a href={`#${name}`}>{texts.headings[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(([name, content]) => (
        <section key={name} id={name} aria-labelledby={`${name}-tittel`}>
          <h2 id={`${name}-tittel`}>{texts.headings[name]}</h2>
          {content}
        </section>
      ))}
    </>
  );
}
