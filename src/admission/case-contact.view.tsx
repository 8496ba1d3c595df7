import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import type { StatusTone } from '../web/feedback.view.tsx';
import { SummaryList, TaskList } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import { faultsOf } from './application-facts.ts';
import { topics, topicStatus, type TopicStatus } from './application.rules.ts';
import type { CaseFile } from './case-file.ts';
import { admissionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly file: CaseFile;
}

/** Who speaks for the municipality, and who vouches for it. */
export function CaseContact({ language, file }: Props) {
  const t = admissionMessages(language).desk.case;
  const { application, contact, leaders, notes } = file;
  const [leader] = leaders;
  const isOver = application.state === 'withdrawn' || application.state === 'annulled';
  return (
    <section class="card" aria-labelledby="kontakt">
      <h2 id="kontakt">{t.contact.title}</h2>
      <p>
        {contact.name || contact.email}
        {contact.fictional ? <span class="quiet"> ({t.contact.fictional})</span> : null}
        <br />
        <a href={`mailto:${contact.email}`}>{contact.email}</a>
      </p>
      {leader ? (
        <SummaryList
          rows={[
            {
              term: t.contact.guarantor,
              value: (
                <>
                  {leader.name}
                  <br />
                  <span class="quiet">
                    {leader.confirmedAt
                      ? t.contact.confirmed(dateText(language, leader.confirmedAt))
                      : t.contact.asked(dateText(language, leader.requestedAt))}
                  </span>
                </>
              ),
            },
          ]}
        />
      ) : null}
      {notes
        .filter(({ kind }) => kind === 'handedOver')
        .map(({ id, text }) => (
          <p key={id} class="quiet">
            {t.handedOverBecause}: <LongText text={text} />
          </p>
        ))}
      {isOver ? null : (
        <p>
          <a href={href(language, `/skole/soknad/${application.id}/kontaktperson`)}>{t.contact.handOver}</a>
        </p>
      )}
    </section>
  );
}

const tones: Readonly<Record<TopicStatus, StatusTone>> = { done: 'done', inProgress: 'now', notStarted: 'ahead' };

/** How far a draft has come. What stands in it is the municipality's own until it is sent. */
export function CaseProgress({ language, file: { application, call } }: Props) {
  const t = admissionMessages(language);
  const faults = faultsOf(application, call);
  return (
    <section aria-labelledby="utkast">
      <h2 id="utkast">{t.desk.case.progress.title}</h2>
      <p>{t.desk.case.draftNote}</p>
      <TaskList
        tasks={topics.map((topic) => {
          const status = topicStatus(application, faults, topic);
          return {
            href: null,
            text: t.application.topics[topic],
            tone: tones[status],
            status: t.application.statuses[status],
          };
        })}
      />
    </section>
  );
}
