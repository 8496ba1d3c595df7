import type { Language } from '../kit/language.ts';
import { DataTable } from '../web/data-table.view.tsx';
import { appMessages } from './messages/index.ts';

interface PrivacyPageProps {
  language: Language;
  school: string;
  /** What is kept and for how long, from the rules that the nightly job goes by. */
  kept: readonly { what: string; how: string }[];
}

export function PrivacyPage({ language, school, kept }: PrivacyPageProps) {
  const t = appMessages(language).pages.privacy;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Part title={t.who.title} text={t.who.text(school)} />
      <h2>{t.what.title}</h2>
      <ul>
        {t.what.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Part {...t.not} />
      <Part {...t.why} />
      <Part {...t.seen} />
      <h2>{t.keep.title}</h2>
      <p>{t.keep.lead}</p>
      <DataTable
        caption={t.keep.title}
        columns={[
          { key: 'what', text: t.keep.columns.what },
          { key: 'how', text: t.keep.columns.how },
        ]}
        rows={kept.map(({ what, how }) => ({ key: what, cells: [what, how] }))}
      />
      <Part {...t.rights} />
    </>
  );
}

export function AccessibilityPage({ language }: { language: Language }) {
  const t = appMessages(language).pages.accessibility;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Part title={t.statusTitle} text={t.status} />
      <h2>{t.knownTitle}</h2>
      <ul>
        {t.known.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Part title={t.tellTitle} text={t.tell} />
      <p>{t.authority}</p>
    </>
  );
}

export function SourcePage({ language }: { language: Language }) {
  const t = appMessages(language).pages.source;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.what}</p>
      <p>{t.credits}</p>
      <p>{t.school}</p>
    </>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
    </>
  );
}
