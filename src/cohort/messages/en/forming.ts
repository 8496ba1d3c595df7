import type { CohortMessages } from '../nb/index.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const forming: CohortMessages['forming'] = {
  title: (slug) => `Make cohort ${slug}`,
  updateTitle: (slug) => `The answers and cohort ${slug}`,
  lead: 'Each municipality that has accepted becomes a group. Its participants get a place and an account, and the leader who gave the guarantee becomes the project owner. Nobody gets mail until you send the invitations.',
  back: (slug) => `Call ${slug}`,
  toCohort: (slug) => `To cohort ${slug}`,
  notPublished: 'The selection has not been announced yet, so nobody has a place.',
  noneAccepted: 'Nobody has accepted yet, so there is no cohort to make.',
  isFormed: 'The cohort is as the answers say',
  isFormedText: 'When somebody accepts, withdraws or replaces participants, this page tells what has to be done.',
  formed: (slug) => `Cohort ${slug} is as the answers say.`,
  open: {
    title: 'Not everything is settled',
    awaiting: (count) =>
      count === 1 ? '1 offer has not been answered yet.' : `${count} offers have not been answered yet.`,
    untold: (count) => (count === 1 ? '1 offer has not been sent yet.' : `${count} offers have not been sent yet.`),
    vacant: (count) => (count === 1 ? '1 place is vacant.' : `${count} places are vacant.`),
    inReserve: (count) =>
      count === 1 ? '1 place is in a draw under way.' : `${count} places are in a draw under way.`,
    standing: (names) =>
      `Not assessed yet: ${names}. They begin as course participants and follow the assessment when you update the cohort.`,
    again: 'You can make the cohort now and update it when more have answered.',
    link: 'Places and answers',
  },
  newGroups: (count) => (count === 1 ? '1 new group' : `${count} new groups`),
  newMembers: 'New people in groups that are there',
  seated: 'Have a place in the cohort already',
  seatedText:
    'The same e-mail address stands in two applications. The person stays where they are and gets no second place:',
  departures: 'Taken off the list',
  replacedBy: (left, came) => `${left} is replaced by ${came}`,
  takenOff: (left) => `${left} does not come, and nobody new has been named`,
  leaving: 'Groups that have lost their place',
  leavingGroup: (group, count) => `${group}: ${people(count)} leave the cohort`,
  returning: 'Come back',
  standings: 'Assessed anew in the admission',
  standing: (name, standing) => `${name} becomes a ${standing}`,
  owner: 'Project owner',
  form: (slug) => `Make cohort ${slug}`,
  update: (slug) => `Update cohort ${slug}`,
};
