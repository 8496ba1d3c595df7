import type { AdmissionMessages } from '../nb/index.ts';

export const deskUndelivered: AdmissionMessages['desk']['undelivered'] = {
  step: {
    title: (count) => (count === 1 ? '1 e-mail could not be delivered' : `${count} e-mails could not be delivered`),
    text: 'Somebody has not been told what they should have been. See who it is, and reach them in another way.',
    action: 'See who it is',
  },
  title: 'E-mail that could not be delivered',
  lead: 'We tried for almost two days. Check whether the address is right, and reach them in another way.',
  caption: 'E-mail of the last 30 days that could not be delivered, the newest first',
  columns: { recipient: 'To', subject: 'Subject', at: 'Written', case: 'Application' },
  open: 'See the application',
  none: 'All e-mail has left',
  noneText: 'If something can’t be delivered, it is shown here for 30 days.',
  noticeTitle: (count) =>
    count === 1 ? 'An e-mail could not be delivered' : `${count} e-mails could not be delivered`,
  line: (recipient, subject, at) => `To ${recipient}: “${subject}”, ${at}`,
};
