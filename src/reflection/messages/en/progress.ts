import type { progress as nb } from '../nb/progress.ts';

export const progress: typeof nb = {
  back: 'My cohort',
  myPage: 'My page',
  links: {
    journal: 'The learning journal',
    writeAboutSession: 'Write about the session in your journal',
    outcomes: 'My learning outcomes',
    evaluations: 'Evaluations',
    cohortOutcomes: 'Learning outcomes of the cohort',
  },
  now: {
    title: 'Your learning',
    rate: (moment) => `Rate your own learning outcomes: ${moment.toLocaleLowerCase('en')}`,
    rateText: 'Where do you stand now, and why? It is for you alone, and can be done a little at a time.',
    rateAction: 'Rate',
    evaluate: (number) => `Say what you thought of gathering ${number}`,
    evaluateText: (day) => `Without a name, until ${day}.`,
    evaluateAction: 'Evaluate',
  },
  evaluation: {
    title: (number) => `What did you think of gathering ${number}?`,
    anonymousTitle: 'Nobody learns what you answered',
    anonymous: (least) =>
      `Answers are kept without name and without time. The school reads them only when the evaluation is over, and only if at least ${least} people have answered.`,
    until: (day) => `You can answer up to and including ${day}. All of it is voluntary.`,
    agreements: {
      1: 'Strongly disagree',
      2: 'Disagree somewhat',
      3: 'Neither nor',
      4: 'Agree somewhat',
      5: 'Strongly agree',
    },
    noNames: 'Write no names, neither your own nor anybody else’s.',
    send: 'Send the answers',
    howTitle: 'How is it anonymous?',
    how: 'For each gathering there is one row in the database: who has answered, how many agree with what, and what was written, sorted by the alphabet. Nothing ties an answer to a person, not even the order. That is why you cannot change your answers afterwards: nobody can find them again.',
    thanksTitle: 'Thank you, you have answered',
    thanks: (day) => `The school can read the answers when the evaluation is over, after ${day}.`,
    ahead: (day) => `The evaluation opens on ${day}.`,
    over: (day) => `The evaluation is over. The last day was ${day}.`,
    errors: {
      empty: 'You have not answered anything yet. One answer is enough.',
      tooLong: (most) => `The answer is too long. There is room for ${most} characters.`,
    },
  },
  results: {
    title: 'Evaluations',
    lead: (least) =>
      `What participants have said of the gatherings, without names. Answers are shown when the evaluation is over and at least ${least} have answered.`,
    back: (cohort) => `Cohort ${cohort}`,
    gathering: (number, title) => `Gathering ${number}: ${title}`,
    ahead: (day) => `The evaluation opens on ${day}.`,
    notOver: (answered, day) =>
      `${answered} have answered. The answers can be read after ${day}: if you read them on the way, you could see what the last one said.`,
    tooFew: (answered, least) =>
      `${answered} answered. That is fewer than ${least}, so the answers are not shown: they could be recognised.`,
    answered: (answered) => `${answered} have answered.`,
    nothingSaid: 'Nobody answered this.',
    tooFewAgreed: (least) => `Fewer than ${least} answered this.`,
    mean: (mean) => `Mean ${mean} of 5`,
  },
  outcomes: {
    title: 'My learning outcomes',
    lead: (count) =>
      `The course has ${count} aims for what you should take away. Here you see your own way towards them through the year.`,
    neverGrades: (least) =>
      `This is for your learning. It never gives a grade, and nobody at the school sees what you answer. Once a rating is closed, the school sees numbers for the whole cohort, where at least ${least} have answered.`,
    rate: (moment) => `Rate yourself: ${moment.toLocaleLowerCase('en')}`,
    saved: 'Your rating is saved.',
    categories: { knowledge: 'Knowledge', skill: 'Skills', generalCompetence: 'General competence' },
    notRated: 'Not rated yet',
    more: (count) => (count === 0 ? 'Why you thought so' : `Reasons, and ${count} things you have done`),
    rateTitle: (moment) => `Where do you stand? ${moment}`,
    rateLead: 'Choose what fits best, and write briefly why. Skip what you have no opinion on yet.',
    why: (outcome) => `Why (${outcome})`,
    save: 'Save',
    ahead: (day) => `This rating opens on ${day}.`,
    closed: 'This rating is closed. You see it on the page of your learning outcomes.',
    openUntil: (day) => `You can change the rating up to and including ${day}.`,
    errors: {
      reasonMissing: (outcome) => `Write why you chose that for ${outcome}.`,
      levelMissing: (outcome) => `Choose where you stand for ${outcome}, or empty the reason.`,
      tooLong: (most) => `The reason is too long. There is room for ${most} characters.`,
    },
  },
  cohortOutcomes: {
    title: 'Learning outcomes of the cohort',
    lead: (least) =>
      `How participants themselves see their progress, taken together. Nobody is shown alone: where fewer than ${least} have answered, it is left empty. A rating is shown once it is closed: reading it earlier, you could see what the last one answered.`,
    back: (cohort) => `Cohort ${cohort}`,
    caption: 'Participants at each level, for each learning outcome',
    outcome: 'Learning outcome',
    tooFew: 'Too few answers',
    notClosed: 'Not closed',
    shownFrom: (moment, day) => `${moment}: shown from ${day}`,
  },
};
