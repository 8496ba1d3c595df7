import { nameOfGroup, type Cohort, type Group, type Member } from '../cohort/index.ts';
import type { ProgrammeSession } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { shortDateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag } from '../web/feedback.view.tsx';
import { SelectField } from '../web/fields.view.tsx';
import { BackLink, DataTable, SubmitButton } from '../web/structure.view.tsx';
import { absenceStates, type AbsenceState } from './absence-state.rules.ts';
import type { Absence } from './absence.ts';
import { absenceTones } from './absence.view.tsx';
import { attendanceMessages } from './messages/index.ts';
import { dayOf } from './session-in-programme.ts';

export interface AbsenceDeskProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly filter: AbsenceState | 'all';
  /** Those that the filter leaves, the newest first. */
  readonly absences: readonly Absence[];
  readonly members: ReadonlyMap<string, Member>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly sessions: ReadonlyMap<string, ProgrammeSession>;
}

/** Every request of a cohort, those that wait first to be seen. */
export function AbsenceDeskPage(props: AbsenceDeskProps) {
  const { language, cohort, filter, absences } = props;
  const texts = attendanceMessages(language);
  const t = texts.absence.desk;
  const path = href(language, `/skole/kull/${cohort.slug}/fravaer`);
  return (
    <>
      <BackLink href={href(language, `/skole/kull/${cohort.slug}/oppmote`)}>{texts.overview.cohort.title}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form class="filters" method="get" action={path}>
        <SelectField
          name="vis"
          label={t.filter}
          value={filter}
          options={[...absenceStates, 'all' as const].map((value) => ({ value, label: t.filters[value] }))}
        />
        <SubmitButton secondary>{t.show}</SubmitButton>
      </form>
      {absences.length === 0 ? (
        <Empty title={t.emptyTitle}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <AbsenceTable {...props} path={path} />
      )}
    </>
  );
}

function AbsenceTable(props: AbsenceDeskProps & { readonly path: string }) {
  const { language, cohort, absences, members, groups, sessions, path } = props;
  const texts = attendanceMessages(language).absence;
  const { columns } = texts.desk;
  return (
    <DataTable
      caption={texts.desk.caption(absences.length)}
      columns={(['name', 'group', 'sessions', 'first', 'kind', 'asked', 'state'] as const).map((key) => ({
        key,
        text: columns[key],
        numeric: key === 'sessions',
      }))}
      rows={absences.map((absence) => {
        const member = members.get(absence.memberId);
        const group = member && groups.get(member.groupId);
        const days = absence.sessionIds.flatMap((id) => sessions.get(id) ?? []).map(dayOf);
        const first = days.toSorted((a, b) => Temporal.PlainDate.compare(a, b))[0];
        return {
          key: absence.id,
          cells: [
            <a href={`${path}/${absence.id}`}>{member?.name}</a>,
            group ? nameOfGroup(language, cohort, group) : '',
            absence.sessionIds.length,
            first ? shortDateText(language, first) : '',
            texts.kinds[absence.kind],
            shortDateText(language, absence.askedAt),
            <StatusTag tone={absenceTones[absence.state]} text={texts.states[absence.state]} />,
          ],
        };
      })}
    />
  );
}
