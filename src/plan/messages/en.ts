import type { PlanMessages } from './nb.ts';

export const en: PlanMessages = {
  contents: 'On this page',
  assumed: {
    tag: 'assumed',
    title: 'Some of the plan is assumed',
    text: 'Where it says “assumed”, the school has not decided yet. The value was chosen so that the plan holds together, and applies until the school says otherwise.',
  },
  frame: {
    title: 'In short',
    school: 'School',
    cohort: 'Cohort',
    targetGroup: 'Who it is for',
    extent: 'Extent',
    credits: (credits) => `${credits} credits (ECTS)`,
    semesters: (count) => (count === 1 ? '1 semester' : `${count} semesters`),
    pace: { partTime: 'part time', fullTime: 'full time' },
    gatherings: 'Gatherings',
    gatheringsText: (count, min, max, days) =>
      `${count} gatherings of ${min === max ? min : `${min}–${max}`} days, ${days} days in all`,
    semesterPeriods: 'Semesters',
  },
  purpose: 'Why this course',
  teaching: {
    title: 'How you learn',
    pillars: 'All the pillars are part of every gathering.',
    forms: 'Ways of working',
  },
  project: { title: 'The project', throughout: 'What you work on all the way' },
  year: {
    programme: 'See the programme of the gatherings',
    gatherings: 'The gatherings',
    gathering: (number, title) => `Gathering ${number}: ${title}`,
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    topics: 'Topics',
    project: 'What the project gains',
    proposed: 'Proposed programme',
    proposedLead: 'This is how the days could be filled. The programme that counts is announced before the gathering.',
    day: (number) => `Day ${number}`,
    outcomes: 'Learning outcomes',
    exam: 'Report and oral exam',
  },
  outcomes: {
    title: 'Learning outcomes',
    lead: 'When you have completed the course, this is yours. Letter and number point to the outcome elsewhere in the plan.',
    category: { knowledge: 'Knowledge', skill: 'Skills', generalCompetence: 'General competence' },
    workedOn: 'Worked on in',
    gatherings: (numbers, many) => (many ? `gatherings ${numbers}` : `gathering ${numbers}`),
    requirements: (numbers) => `work requirement ${numbers}`,
  },
  admission: {
    title: 'Admission',
    participants: 'Participants',
    participantsText: (min, max, positions) =>
      `${min === max ? min : `${min}–${max}`} in each application, each in one of these roles: ${positions}.`,
    sectors: 'Sectors',
    sectorsText: (min) =>
      min === 1 ? 'All may come from the same sector.' : `From at least ${min} different sectors of the municipality.`,
    applications: 'Applications',
    applicationsText: (max) =>
      max === 1
        ? 'Each municipality may stand in one application, alone or with others.'
        : `Each municipality may stand in ${max} applications.`,
    applicationsAlone: (max) =>
      max === 1 ? 'Each municipality may send one application.' : `Each municipality may send ${max} applications.`,
    guarantee: 'Guarantee',
    joint: 'Municipalities that apply together',
    conditions: 'Conditions for taking part',
    standings: 'Education and standing',
    selection: 'When more apply than there is room for',
    call: 'The call',
    opens: 'Opens',
    deadline: 'Deadline',
    answerBy: 'Offers to be answered by',
    room: 'Places',
    roomText: (count) => `${count} municipalities`,
    perRegion: 'From each region with applicants',
    atLeast: (count) =>
      count === 0
        ? 'No place set aside'
        : count === 1
          ? 'At least one municipality'
          : `At least ${count} municipalities`,
    places: (count) =>
      count === 0 ? 'no places set aside' : count === 1 ? 'at least one place' : `at least ${count} places`,
    sizeClasses: 'Small and large municipalities',
    below: (below) => `under ${below} residents`,
    between: (from, to) => `${from}–${to} residents`,
    from: (from) => `${from} residents or more`,
    decisions: 'Decisions, answers and appeals',
    appeal: 'Appeal',
    appealText: (weeks: number, body: string) =>
      `Within ${weeks} weeks of receiving the decision. The school looks at the case again; if the decision stands, ${body} settles it.`,
    appealWho: {
      both: 'Both the municipality and each participant may appeal.',
      participants: 'Each participant may appeal; the municipality is not a party.',
    },
    reminder: 'Reminder to answer',
    daysBefore: (days: number) => (days === 1 ? 'The day before the last day' : `${days} days before the last day`),
    vacancies: 'Places that become vacant',
    vacanciesText: (days: number) => `Whoever gets a vacant place has ${days} days to answer.`,
    silence: 'No answer',
    silenceText: (days: number) =>
      `Either it counts as a no, or one reminder follows with ${days} more days. The call says which.`,
  },
  requirements: {
    title: 'Work requirements',
    item: (number, title) => `Work requirement ${number}: ${title}`,
    after: 'Comes after',
    afterText: (number) => `Gathering ${number}`,
    due: 'Due',
    outcomes: 'Learning outcomes',
    why: 'Why it must be approved before the exam',
    tries: 'Tries',
    triesText: (max) => (max === 1 ? 'One try at each requirement' : `Up to ${max} tries at each requirement`),
    allAssumed: 'The plan says that there are requirements, not what they ask for. Their content here is assumed.',
  },
  exam: {
    title: 'Exam',
    due: 'To be handed in',
    when: 'When',
    outcomes: 'Learning outcomes',
    allOutcomes: 'All the learning outcomes',
    adjustment: 'Adjustment',
    adjustmentText: (steps, up, down) => {
      if (steps === 0) return 'The oral exam does not change the grade.';
      const direction = up && down ? 'up or down' : up ? 'up' : 'down';
      return `The oral exam can move the grade at most ${steps === 1 ? 'one step' : `${steps} steps`} ${direction}, for each student alone.`;
    },
    examiners: 'Examiners',
    examinersText: (count, external) =>
      `${count === 1 ? 'One examiner' : `${count} examiners`}, ${external === 0 ? 'none of them external' : external === 1 ? 'one of them external' : `${external} of them external`}.`,
    supervisor: {
      yes: 'A supervisor may examine their own group.',
      no: 'A supervisor does not examine their own group.',
    },
    scale: 'The grade scale',
  },
  attendance: {
    title: 'Attendance and course certificate',
    share: 'For a course certificate',
    shareText: (share) => `Present at no less than ${share} of the sessions`,
    exam: 'Exam',
    bars: { yes: 'Too much absence keeps you from the exam.', no: 'Absence alone does not keep you from the exam.' },
    checkIn: 'Checking in',
    checkInText: (before, present, late) =>
      `Opens no earlier than ${before} minutes before the session. Present until ${present} minutes after it began, late until ${late} minutes. After that whoever holds the session writes you down.`,
    late: 'Late',
    lateText: { yes: 'Counts as present.', no: 'Counts as absent.' },
    excused: 'Excused absence',
    excusedText: {
      leftOut: (upTo) =>
        `Is left out of the sum, for up to ${upTo} of the sessions. What is excused beyond that counts as absence.`,
      present: (upTo) =>
        `Counts as present, for up to ${upTo} of the sessions. What is excused beyond that counts as absence.`,
      absent: () => 'Is explained, but counts as absence.',
    },
    by: 'Who excuses absence',
    byText: { coordinator: 'The coordinator.', teacher: 'The coordinator and the teachers.' },
    marking: 'Who writes down attendance',
    markingText: (hours) => `Whoever holds the session, until ${hours} hours after it has ended. Then the coordinator.`,
  },
};
