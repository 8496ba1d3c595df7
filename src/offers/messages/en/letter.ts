import type { OffersMessages } from '../nb/index.ts';

type Texts = OffersMessages['letter'];
type Share = Parameters<Texts['draw']['region']>[0];

const applications = (count: string): string => (count === '1' ? '1 application' : `${count} applications`);

const must = ({ min, max, drawn }: Share): string => {
  const limits = [min > 0 ? `at least ${min}` : '', max === null ? '' : `at most ${max}`].filter(Boolean).join(' and ');
  const got = drawn === 0 ? 'none' : String(drawn);
  return limits === ''
    ? `No places were kept for the group; ${got} of them got one.`
    : `Of these, ${limits} had to get a place, and ${got} did.`;
};

export const letter: Texts = {
  place: (count) => (count === 1 ? 'one place' : `${count} places`),
  rooms: {
    municipalities: (count) => `${count} municipalities`,
    seats: (count) => `${count} participants`,
  },
  sizes: { small: 'small municipalities', medium: 'medium-sized municipalities', large: 'large municipalities' },
  offer: {
    title: (municipality) => `Offer of a place to ${municipality}`,
    lead: (f) => `${f.municipality} is offered a place at the ${f.school}. The last day to answer is ${f.answerBy}.`,
    answer: 'How to answer',
    answerHow: (participants) =>
      `You answer on the website. The application is for ${participants}, and you confirm that each of them still comes. If somebody has to be replaced, do so at the same time. Whoever is new gets a link of their own to tell about education and experience.`,
    changeable: 'You can change the answer until the last day.',
    silence: {
      declines: 'If we do not hear from you by then, it counts as a no, and the place goes to the waiting list.',
      remindThenDeclines:
        'If we do not hear from you by then, you get one reminder with a few more days. After that it counts as a no, and the place goes to the waiting list.',
    },
    link: 'Answer the offer',
  },
  waiting: {
    title: (municipality) => `${municipality} is on the waiting list`,
    lead: ({ municipality }) =>
      `${municipality} meets the conditions but was not drawn. The application is now on the waiting list.`,
    next: 'What happens now',
    nextText: (answerBy) =>
      `Those who were offered a place answer by ${answerBy}. If places are left over, they are drawn among all who wait, in the same way and just as openly. That draw also settles the order for later places.`,
    position: (position) => `In the order that has been drawn you are number ${position}.`,
    orderStands:
      'The order is settled, and nothing is drawn again. A place that becomes vacant goes to the first in the order who can have it without breaking what is asked of regions and sizes.',
    nothingToDo: (days) =>
      `You need not do anything. If you get a place later we write to you, and you have ${days} days to answer.`,
  },
  stillWaiting: {
    title: (municipality) => `${municipality} is still on the waiting list`,
    lead: ({ municipality }) =>
      `The vacant places have been drawn among all who waited. ${municipality} was not drawn this time either, but now has a number in the order for later places.`,
  },
  refusal: {
    title: (municipality) => `${municipality} is not offered a place`,
    lead: (f) =>
      `Application ${f.number} from ${f.municipality} does not meet the conditions for taking part at the ${f.school}. It was therefore left out when the places were shared.`,
    condition: (name, text) => `The condition that is not met is “${name}”: ${text}`,
    because: (date) => `This is what the school went by on ${date}:`,
    rule: 'The conditions are in the study plan, in the part on admission.',
    link: 'Conditions of admission',
  },
  standing: {
    titles: {
      qualified: 'You qualify for the programme',
      courseParticipant: 'You can take part as a course participant',
    },
    leads: {
      qualified:
        'Your education entitles you to take the programme as a student. You may sit the exam and earn credits.',
      courseParticipant:
        'You take part in everything on a par with the others. On completing the course you get a certificate, but neither credits nor a grade.',
    },
    place: {
      offer: (municipality) =>
        `${municipality} has been offered a place. The decision takes effect when the municipality accepts.`,
      waiting: (municipality) =>
        `${municipality} is on the waiting list. The decision takes effect if the municipality gets a place later.`,
      refusal: (municipality) =>
        `${municipality} did not get a place, so the decision has no effect now. You get it all the same, because it is about you.`,
    },
    stated: (f) =>
      `You stated ${f.education} of higher education and ${f.experience} of relevant work experience. ${f.documents === 0 ? 'Nothing was enclosed to show it.' : f.documents === 1 ? 'One document was enclosed.' : `${f.documents} documents were enclosed.`}`,
    notStated: 'You stated nothing about education and experience.',
    rule: {
      qualified: (need) =>
        `By the study plan a student must have at least ${need} of higher education. That is the case.`,
      courseParticipant: (f) =>
        `By the study plan a student must have at least ${f.need} of higher education. Whoever has at least ${f.less}, and at least ${f.experience} of relevant experience besides, is assessed individually. What you stated reaches neither.`,
    },
    assessed: 'A case officer has assessed your education and experience together, and writes:',
  },
  reasons: 'How it was decided',
  roomForAll: (f) =>
    `${applications(f.applicants)} met the conditions, and there is room for ${f.room}. All of them therefore got a place, and no lots were drawn.`,
  draw: {
    first: ({ applicants, drawn }) =>
      `${applications(applicants)} met the conditions, and there was room for ${drawn} of them. Geography counts first then: the whole country should be there, and both small and large municipalities. The lot settles the rest.`,
    reserve: ({ applicants, drawn }) =>
      `When the time to answer was over, ${drawn} of the places were vacant, and ${applications(applicants)} were on the waiting list. The vacant places were drawn so that the whole country, and both small and large municipalities, are still there.`,
    region: (f) =>
      `${f.municipality} belongs to ${f.name}, from where there ${f.applicants === '1' ? 'was' : 'were'} ${applications(f.applicants)}. ${must(f)}`,
    size: (f) =>
      `With ${f.population} residents the application is in the group of ${f.name}, where there ${f.applicants === '1' ? 'was' : 'were'} ${applications(f.applicants)}. ${must(f)}`,
    tickets: (f) =>
      `Applicants of the same region and size have the same chance. Of ${f.of} tickets, ${f.municipality} was on ${f.count}.`,
    certain: (municipality) =>
      `${municipality} was on every ticket, because there was no other way to have everybody represented who had to be.`,
    impossible: (municipality) =>
      `${municipality} was on no ticket, because having everybody represented who had to be left no room for it. The reason was published together with the ticket book.`,
    won: (f) => `On ${f.time} ticket ${f.ticket} was drawn. ${f.municipality} is on that ticket.`,
    lost: (f) => `On ${f.time} ticket ${f.ticket} was drawn. ${f.municipality} is not on that ticket.`,
    practice: 'The draw was for practice: the number came from a practice chain that anybody can compute beforehand.',
    link: 'See the whole draw, and check it yourself',
  },
  order: (f) =>
    `The place became vacant after the draw. In the order that was drawn then, ${f.municipality} was number ${f.position}, and the next for whom there was room.`,
  byAppeal: 'The place was given after an appeal against the decision, for this reason:',
  appeal: {
    title: 'Right of appeal',
    municipality: (f) =>
      `If you think that the decision is wrong, you may appeal under ${f.law}. You have ${f.weeks} weeks from when you received this letter. If you received it on the day it was sent, the last day is ${f.appealBy}. Write what you want changed, and why. The school looks at the case again; if we hold on to the decision, ${f.body} settles it.`,
    participant: (f) =>
      `If you think that the decision is wrong, you may appeal under ${f.law}. You have ${f.weeks} weeks from when you received this letter. If you received it on the day it was sent, the last day is ${f.appealBy}. Write what you want changed, and why. The school looks at the case again; if we hold on to the decision, ${f.body} settles it. You appeal from your own page, by the link in the e-mail, or by a letter to the school.`,
    noParty:
      'The municipality is not a party to the case and cannot appeal. Each participant may appeal the decision about themselves.',
    reasons: {
      municipality:
        'You may also ask for fuller reasons before that day. A new deadline then begins when you receive the reasons.',
      participant:
        'You may also ask for fuller reasons before that day. A new deadline then begins when you get the reasons.',
    },
    link: 'Appeal the decision',
  },
  file: {
    title: 'Right to see the file',
    municipality:
      'You have the right to see the documents of the case. Write to the school if there is anything that you do not find on the website.',
    participant:
      'You have the right to see the documents of your case. Write to the school if there is anything that you do not find on your page.',
  },
  signed: {
    byLot: 'The places were settled by drawing lots, at nobody’s discretion.',
    byDice: 'The places were settled by drawing lots before witnesses, at nobody’s discretion.',
    caseOfficer: (name) => `Case officer: ${name}`,
    decidedBy: (name) => `The decision was made by ${name}`,
  },
  facts: {
    number: 'Decision',
    date: 'Date',
    application: 'Application',
    to: 'To',
    hash: 'Fingerprint (SHA-256)',
    kind: 'Decision on admission',
    page: (page, pages) => `Page ${page} of ${pages}`,
    translation: 'Translated to help you read. The decision itself is the Norwegian letter.',
  },
  years: (count) => (count === '1' ? '1 year' : `${count} years`),
};
