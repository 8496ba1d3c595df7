import type { GatheringsMessages } from '../nb/index.ts';

export const calendar: GatheringsMessages['calendar'] = {
  title: 'The gatherings in your calendar',
  name: 'Innovation school',
  cohortName: (slug) => `Innovation school – cohort ${slug}`,
  cancelledTitle: (title) => `Cancelled: ${title}`,
  link: 'Get the gatherings in your calendar',
  back: 'My page',
  lead: 'Put the programme into the calendar that you already use. If a session is moved or cancelled, the calendar corrects itself.',
  subscribe: 'Subscribe in the calendar on this device',
  phone: 'On your phone',
  phoneLead: 'Scan the code with the camera of the phone that you want the programme on.',
  code: 'QR code with the address of your calendar',
  address: 'The address of your calendar',
  addressLead:
    'The address is secret: whoever has it sees your programme. Copy it to where your calendar asks for a calendar on the web.',
  howTitle: 'How to do it in common calendars',
  how: [
    'Outlook: Add calendar, Subscribe from web, paste the address.',
    'Google Calendar on a computer: Other calendars, plus, From URL, paste the address.',
    'iPhone and Mac: press “Subscribe” above, or add a subscription calendar and paste the address.',
  ],
  once: 'Only once',
  onceLead: 'You can also fetch a file with what is out now. It does not correct itself.',
  download: 'Fetch the file',
  renewTitle: 'Has somebody else got the address?',
  renewLead: 'Make a new one. The old one stops working at once, and your calendars must be given the new one.',
  renew: 'Make a new address',
  renewed: 'This is the new address. The old one no longer works.',
};
