import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { SummaryList } from '../web/structure.view.tsx';
import { planMessages } from './messages/index.ts';
import { Assumable } from './plan-parts.view.tsx';
import type { StudyPlan } from './study-plan.ts';

interface Props {
  plan: StudyPlan;
  language: Language;
}

/** What attendance is asked for, how it is counted, and what it does not decide. */
export function PlanAttendance({ plan: { attendance }, language }: Props) {
  const t = planMessages(language).attendance;
  const { checkIn, late, excused, marking } = attendance;
  const percent = numberFormat(language, { style: 'percent' });
  const rows = [
    [t.share, t.shareText(percent.format(attendance.certificateShare)), attendance.assumed],
    [t.exam, t.bars[attendance.barsExam ? 'yes' : 'no'], attendance.assumed],
    [
      t.checkIn,
      t.checkInText(checkIn.opensMinutesBefore, checkIn.presentMinutes, checkIn.lateMinutes),
      checkIn.assumed,
    ],
    [t.late, t.lateText[late.countsAsPresent ? 'yes' : 'no'], late.assumed],
    [t.excused, t.excusedText[excused.counts](percent.format(excused.upToShare)), excused.assumed],
    [t.by, t.byText[excused.by], excused.assumed],
    [t.marking, t.markingText(marking.teacherHours), marking.assumed],
  ] as const;
  return (
    <section aria-labelledby="oppmote">
      <h2 id="oppmote">{t.title}</h2>
      <p>{attendance.text[language]}</p>
      <SummaryList
        rows={rows.map(([term, value, assumed]) => ({
          term,
          value: (
            <Assumable language={language} assumed={assumed}>
              {value}
            </Assumable>
          ),
        }))}
      />
    </section>
  );
}
