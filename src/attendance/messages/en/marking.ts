import type { AttendanceMessages } from '../nb/index.ts';

export const marking: AttendanceMessages['marking'] = {
  title: 'Attendance list',
  lead: (expected, registered) => `${registered} of ${expected} are registered.`,
  nobody: 'The session is for nobody in the cohort.',
  others: 'Everybody not registered was present',
  save: 'Save attendance',
  reason: 'Why do you change it?',
  reasonHint:
    'Only needed when you change what is registered already. It is kept, and the coordinator can read it. Do not write about health.',
  reasonMissing: 'Write why you change what is registered already.',
  saved: 'The attendance is saved.',
  savedCount: (count) => `${count} of the participants are registered.`,
  checkedIn: (time) => `Checked in at ${time}`,
  bySource: {
    code: 'Checked in',
    teacher: 'Registered by whoever holds the session',
    coordinator: 'Registered by the coordinator',
    request: 'Request granted',
  },
  until: (when) => `You can change the list until ${when}. After that the coordinator does.`,
  checkIn: 'Check-in',
  clashTitle: 'Somebody was registered while you had the list open',
  clashText: 'The rest is saved. Look at these, and save again if what you chose is to hold:',
  clash: (name, wanted, now) => `${name}: you chose “${wanted}”. Now it says “${now}”.`,
  nothing: 'not registered',
  refusals: {
    cancelled: 'The session is cancelled, so there is nobody to register.',
    tooEarly: (when) => `The list can be filled in from ${when}.`,
    tooLate: 'The time for changing the list is over. Tell the coordinator if something is wrong.',
    mayNotExcuse: 'By the study plan only the coordinator excuses absence.',
    notExpected: 'The list has changed since you opened it. Look it over, and save again.',
  },
  part: { title: 'Attendance', text: (registered, expected) => `${registered} of ${expected} are registered.` },
};
