import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { isServiceAreaId, serviceAreaName } from '../register/index.ts';
import { href } from '../web/address.ts';
import { SummaryList, type SummaryRow } from '../web/structure.view.tsx';
import { taskFields, type DevelopmentTask, type Guarantor } from './application.ts';
import { topicPaths } from './fault-sentence.ts';
import { admissionMessages } from './messages/index.ts';

/** All that an application says, whether it is still being written or was sent. */
export interface Answers {
  readonly municipalities: readonly { readonly name: string; readonly leads: boolean }[];
  readonly participants: readonly {
    readonly name: string;
    readonly email: string;
    readonly position: string | null;
    readonly serviceArea: string | null;
    readonly municipalityName: string;
  }[];
  readonly task: DevelopmentTask;
  readonly guarantor: Guarantor;
  readonly languageForm: 'nb' | 'nn' | null;
}

interface AnswersProps {
  language: Language;
  answers: Answers;
  positions: StudyPlan['admission']['positions'];
  /** With it, each part leads to the page where it can be changed. */
  applicationId?: string;
}

/** Everything in the order of the task list, to be read over. */
export function AnswerSummary({ language, answers, positions, applicationId }: AnswersProps) {
  const t = admissionMessages(language).application;
  const change = (topic: keyof typeof topicPaths): Pick<SummaryRow, 'changeHref' | 'changeText'> =>
    applicationId
      ? { changeHref: href(language, `/soknad/${applicationId}/${topicPaths[topic]}`), changeText: t.check.change }
      : {};
  const empty = t.form.empty;
  const { municipalities, participants, task, guarantor, languageForm } = answers;
  const names = municipalities.map(({ name, leads }) =>
    leads && municipalities.length > 1 ? `${name} (${t.municipality.leads.toLowerCase()})` : name,
  );
  return (
    <SummaryList
      rows={[
        {
          term: t.topics.municipality,
          value: listFormat(language).format(names) || empty,
          ...change('municipality'),
        },
        {
          term: t.topics.participants,
          value:
            participants.length === 0 ? (
              empty
            ) : (
              <ul class="plain-list">
                {participants.map((participant) => (
                  <li key={participant.email}>
                    <strong>{participant.name || t.participants.unnamed}</strong>
                    <br />
                    {[
                      participant.email,
                      positions.find(({ id }) => id === participant.position)?.name[language],
                      isServiceAreaId(participant.serviceArea)
                        ? serviceAreaName(participant.serviceArea)[language]
                        : null,
                      municipalities.length > 1 ? participant.municipalityName : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </li>
                ))}
              </ul>
            ),
          ...change('participants'),
        },
        ...taskFields.map((field) => ({
          term: t.task.fields[field],
          value: <LongText text={task[field] || empty} />,
          ...change('task'),
        })),
        {
          term: t.topics.guarantee,
          value: [guarantor.name, guarantor.title, guarantor.email].filter(Boolean).join(' · ') || empty,
          ...change('guarantee'),
        },
        { term: t.topics.language, value: languageForm ? t.language[languageForm] : empty, ...change('language') },
      ]}
    />
  );
}

/** Text as it was typed, line breaks included. */
export function LongText({ text }: { text: string }) {
  return <span class="long-text">{text}</span>;
}
