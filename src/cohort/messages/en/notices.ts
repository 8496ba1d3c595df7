import type { CohortMessages } from '../nb/index.ts';
import type { ChangeFacts } from '../nb/notices.ts';

const why = (f: ChangeFacts) => (f.reason === '' ? '' : `\n\nThe reason is:\n${f.reason}`);
const ask = '\n\nIf this is not right, get in touch with the school as soon as you can.';
const see = (f: ChangeFacts) => `\n\nSee your page:\n${f.link}`;

export const notices: CohortMessages['notices'] = {
  own: {
    leave: {
      subject: (f) => `You are on leave from cohort ${f.cohort}`,
      body: (f) =>
        `You are on leave from cohort ${f.cohort} from ${f.date}. Your place is there when you come back.${why(f)}${ask}${see(f)}`,
    },
    return: {
      subject: (f) => `You are back in cohort ${f.cohort}`,
      body: (f) => `Your leave is over, and you take part again from ${f.date}.${why(f)}${see(f)}`,
    },
    withdrawn: {
      subject: (f) => `You no longer take part in cohort ${f.cohort}`,
      body: (f) =>
        `From ${f.date} you no longer take part in cohort ${f.cohort}. Thank you for what you have contributed.${why(f)}${ask}`,
    },
    takenBack: {
      subject: (f) => `You take part in cohort ${f.cohort} again`,
      body: (f) => `From ${f.date} you have your place in cohort ${f.cohort} again.${why(f)}${see(f)}`,
    },
    replaced: {
      subject: (f) => `Somebody else has taken over your place in cohort ${f.cohort}`,
      body: (f) =>
        `From ${f.date} somebody else from the municipality has your place in cohort ${f.cohort}. Thank you for what you have contributed.${why(f)}${ask}`,
    },
    standing: {
      subject: (f) => `You are a ${f.to} in cohort ${f.cohort}`,
      body: (f) => `From ${f.date} you are a ${f.to} in cohort ${f.cohort}.${why(f)}${ask}${see(f)}`,
    },
    moved: {
      subject: (f) => `You have a new group in cohort ${f.cohort}`,
      body: (f) => `From ${f.date} you are in the group ${f.to}.${why(f)}${ask}${see(f)}`,
    },
    address: {
      subject: (f) => `Your address in cohort ${f.cohort} has been corrected`,
      body: (f) =>
        `The school has corrected your e-mail address. From now on you sign in with this one, and everything comes here.${why(f)}${ask}${see(f)}`,
    },
    calledOff: {
      subject: (f) => `A change in cohort ${f.cohort} has been called off`,
      body: (f) => `This has been called off: “${f.what}.”${ask}${see(f)}`,
    },
  },
  ahead: {
    leave: {
      subject: (f) => `You are on leave from cohort ${f.cohort} from ${f.date}`,
      body: (f) =>
        `From ${f.date} you are on leave from cohort ${f.cohort}. Until then everything is as before. Your place is there when you come back.${why(f)}${ask}${see(f)}`,
    },
    return: {
      subject: (f) => `You are back in cohort ${f.cohort} from ${f.date}`,
      body: (f) => `From ${f.date} your leave is over, and you take part again.${why(f)}${ask}${see(f)}`,
    },
    withdrawn: {
      subject: (f) => `Your place in cohort ${f.cohort} ends on ${f.date}`,
      body: (f) =>
        `From ${f.date} you no longer take part in cohort ${f.cohort}. Until then everything is as before.${why(f)}${ask}${see(f)}`,
    },
    standing: {
      subject: (f) => `You become a ${f.to} in cohort ${f.cohort} from ${f.date}`,
      body: (f) =>
        `From ${f.date} you are a ${f.to} in cohort ${f.cohort}. Until then everything is as before.${why(f)}${ask}${see(f)}`,
    },
    moved: {
      subject: (f) => `You are in the group ${f.to} in cohort ${f.cohort} from ${f.date}`,
      body: (f) =>
        `From ${f.date} you are in the group ${f.to}. Until then you are in the group ${f.group}.${why(f)}${ask}${see(f)}`,
    },
  },
  formerOwner: {
    subject: (group) => `You no longer own the project in ${group}`,
    body: (group, cohort) =>
      `The school has named another leader as project owner for ${group} in cohort ${cohort}. Thank you for what you have contributed.\n\nIf this is not right, get in touch with the school.`,
  },
  others: {
    subject: (f) => `A change in the group ${f.group}, cohort ${f.cohort}`,
    leave: (f) => `${f.name} is on leave from ${f.date}.`,
    return: (f) => `${f.name} is back from leave from ${f.date}.`,
    withdrawn: (f) => `${f.name} no longer takes part from ${f.date}.`,
    takenBack: (f) => `${f.name} takes part again from ${f.date}.`,
    replaced: (f) => `${f.name} no longer takes part from ${f.date}. ${f.to} has taken over the place.`,
    moved: (f) => `${f.name} is in the group ${f.to} from ${f.date}.`,
    calledOff: (f) => `This has been called off: “${f.what}”`,
    see,
  },
};
