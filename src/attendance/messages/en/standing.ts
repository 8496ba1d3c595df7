import type { AttendanceMessages } from '../nb/index.ts';

const sessionsText = (count: number) => (count === 1 ? 'one session' : `${count} sessions`);

export const standing: AttendanceMessages['standing'] = {
  states: { present: 'Present', late: 'Late', absent: 'Absent', excused: 'Excused' },
  unregistered: 'Not registered',
  ahead: 'To come',
  outlooks: {
    secured: 'Secured',
    reachable: 'Within reach',
    mustAll: 'Must attend all',
    lost: 'Out of reach',
    nothing: 'No sessions yet',
  },
  soFar: (attended, held) =>
    held === 0
      ? 'No session that counts has been held yet.'
      : `You have been at ${attended} of ${held} sessions so far.`,
  secured: (attended, required) =>
    `You have enough for the course certificate: ${attended} sessions, and ${required} are needed. Nothing to come can take that away.`,
  reachable: (must, left, mayMiss) =>
    mayMiss === 0
      ? `You must attend ${left === 1 ? 'the one session' : `all of the ${left} sessions`} that are left to get the course certificate.`
      : `You must attend ${must} of the ${left} sessions that are left to get the course certificate. So you can miss ${mayMiss}.`,
  lost: (must, left) =>
    left === 0
      ? `You are ${sessionsText(must)} short of the course certificate, and none are left.`
      : `The course certificate is out of reach: you are ${sessionsText(must)} short, and only ${left} are left.`,
  nothing: 'No gathering has a programme yet. When it comes, you will see here how many sessions you must attend.',
  lostMeans: {
    yes: 'Attendance alone will then not give you a course certificate. Talk to the coordinator about what you can do, and about absence that could have been excused.',
    exam: 'Absence alone does not keep you from the exam.',
    examBarred: 'By the study plan, too much absence keeps you from the exam.',
  },
  rule: (share, required, base) =>
    `The study plan asks that you attend at least ${share} of the sessions. For you that is ${required} of ${base}.`,
  leftOut: (count) => `${sessionsText(count)} from which you were excused are left out.`,
  reckoned: (count) =>
    `The numbers reckon with about ${sessionsText(count)} in gatherings that have no programme yet. They may change when it comes.`,
  unregisteredText: (count) =>
    `${count === 1 ? 'One session is' : `${count} sessions are`} not registered and for the time being count as absence. If you were there, tell whoever held the session, or the coordinator.`,
  brief: {
    soFar: (attended, held) => `${attended} of ${held} sessions so far.`,
    secured: 'Has enough for the course certificate.',
    must: (must, left) => `Must attend ${must} of ${left} that are left.`,
    lost: (must, left) => `${must} short, and only ${left} left.`,
    nothing: 'No sessions that count yet.',
  },
};
