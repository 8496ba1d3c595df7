import type { AttendanceMessages } from '../nb/index.ts';

export const overview: AttendanceMessages['overview'] = {
  back: (slug) => `Cohort ${slug}`,
  own: {
    title: 'Your attendance',
    sessions: 'Session by session',
    picture: 'The sessions of the cohort, gathering by gathering, with what is written down for each',
    gathering: (number) => `Gathering ${number}`,
    figures: 'The figures as a table',
    columns: { session: 'Session', when: 'When', mark: 'Written down' },
    askExcuse: 'Ask to be excused',
    checkIn: 'Check in',
    rules: 'The rule in the study plan',
    checkedInAt: (time) => `checked in at ${time}`,
  },
  home: {
    now: 'Now',
    open: (title) => `Check in to “${title}”`,
    openText: 'Check-in is open. Look at the screen in the room.',
    title: 'Attendance',
    more: 'See your attendance',
  },
  cohort: {
    title: 'Attendance',
    lead: 'Who was where, and what is still possible for each. Those who may not get the course certificate come first.',
    download: 'Download as Excel',
    fileName: (slug) => `attendance-${slug}.xlsx`,
    sheets: { people: 'Participants', sessions: 'Sessions' },
    caption: (count) => (count === 1 ? 'One participant' : `${count} participants`),
    columns: {
      name: 'Participant',
      group: 'Group',
      gathering: (number) => `Gathering ${number}`,
      share: 'So far',
      possible: 'From here',
      unregistered: 'Not registered',
      standing: 'Takes part as',
    },
    standings: { student: 'Student', courseParticipant: 'Course participant' },
    mustAttend: (must, left) => `Must attend ${must} of ${left}`,
    notHere: 'Not in the cohort now',
    filter: 'Show',
    filters: { all: 'All', atRisk: 'At risk', unregistered: 'Not registered' },
    show: 'Show',
    empty: { title: 'Nobody to show', text: 'Nobody in the cohort is so now.' },
    nothing: {
      title: 'No sessions to keep attendance for',
      text: 'When the programme of a gathering is out, attendance comes here.',
    },
    unmarkedTitle: 'Sessions where somebody is not registered',
    unmarked: (missing, expected) => `${missing} of ${expected} missing`,
    absence: 'Requests to be excused',
    exported: {
      share: 'Share so far',
      attended: 'Present',
      held: 'Sessions so far',
      must: 'Must attend',
      left: 'Sessions left',
    },
  },
  member: {
    title: 'Attendance',
    changes: 'Changes',
    change: (from, to) => `From “${from}” to “${to}”`,
    granted: 'request granted',
    by: (name, when) => `${name}, ${when}`,
    system: 'The school',
    absences: (count) => (count === 1 ? 'One request to be excused' : `${count} requests to be excused`),
  },
  steps: {
    absences: {
      title: (count) => (count === 1 ? 'Answer a request to be excused' : `Answer ${count} requests to be excused`),
      text: 'The participants wait to hear whether they are excused.',
      action: 'See the requests',
    },
    atRisk: {
      title: (count) =>
        count === 1
          ? 'One participant may lose the course certificate'
          : `${count} participants may lose the course certificate`,
      text: (count) =>
        count === 1
          ? 'This person must attend everything that is left, or can no longer reach what is asked for. Have a talk.'
          : 'They must attend everything that is left, or can no longer reach what is asked for. Talk to them.',
      action: 'See who',
    },
    unmarked: {
      title: (count) =>
        count === 1 ? 'One session has people not registered' : `${count} sessions have people not registered`,
      text: 'Whoever is not registered counts as absent for the time being.',
      action: 'See the sessions',
    },
  },
};
