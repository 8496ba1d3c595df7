import type { AttendanceMessages } from '../nb/index.ts';

const sessionsText = (count: number) => (count === 1 ? 'one session' : `${count} sessions`);

export const mail: AttendanceMessages['mail'] = {
  asked: ({ name, sessions, address }) => ({
    subject: `${name} asks to be excused`,
    body: `${name} has asked to be excused from ${sessionsText(sessions)}.\n\nRead and answer here:\n${address}`,
  }),
  granted: ({ sessions, address }) => ({
    subject: 'You are excused',
    body: `The school has excused you as you asked, from ${sessionsText(sessions)}. The answer and the sessions are here:\n${address}\n\nIf you can come after all, take the request back on the same page.`,
  }),
  refused: ({ sessions, address }) => ({
    subject: 'You are not excused',
    body: `The school has not excused you from the ${sessionsText(sessions)} that you asked for. The reason and the sessions are here:\n${address}`,
  }),
  atRisk: ({ outlook, address }) => ({
    subject: 'Your attendance and the course certificate',
    body: `${outlook}\n\nSee each session and what is written down, here:\n${address}\n\nIf something is written down wrongly, tell the coordinator.`,
  }),
};
