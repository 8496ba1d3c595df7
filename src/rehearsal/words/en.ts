import type { Words } from './index.ts';

export const en: Words = {
  reasons: [
    'I have used it in our project and see it more clearly now.',
    'I can explain it to a colleague, but I have not tried it myself yet.',
  ],
  keep: ['The exercises in which we try things ourselves.', 'Hearing what went wrong elsewhere, not only what worked.'],
  change: ['Longer breaks, so that there is time to talk to the others.', 'Slides the evening before.'],
  journal: [
    'Today I saw that we have solved a problem that nobody has.\n\nI want to call those who wait in line first.',
    'I jump to solutions. In the group today I counted three proposals before anybody had said what was wrong.',
  ],
  role: [
    'I am the one who gets people to meet. I also want to be the one who says so when we decide too fast.',
    'I have been the one who knows how things were done before. Now I practise asking instead.',
  ],
  work: [
    ['We talked to four residents and two colleagues. What surprised us most was how much time goes into waiting.'],
    ['We tried the form on paper in the library. Five of eight stopped at the same question, so it is gone now.'],
    [
      'Two people in the workshop had already solved half of it by themselves. We build on that, with their names on it.',
    ],
    ['The value is more than hours saved. We will follow trust, how many solve something together, and what it costs.'],
    ['What we take home: they began small, showed what did not work, and let users lead the meetings.'],
  ],
  talks: [
    {
      post: 'We are stuck on the same as you: nobody owns the waiting. Has anybody found a way to measure it?',
      replies: [
        'We count days from the first call to the first meeting. It is rough, but it made everybody see it.',
        'We asked ten residents to keep a diary for two weeks.',
      ],
    },
    {
      post: 'How do you reach those who never come to meetings?',
      replies: ['We stand outside the shop on Friday with two questions.', 'The health clinic asks for us.'],
    },
    {
      post: 'When did you bring in the politicians?',
      replies: ['Before anything was decided, with the problem alone.', 'The mayor followed a user for a morning.'],
    },
    {
      post: 'The steering group asks what we save. What do you say when the answer is trust?',
      replies: ['We show two numbers side by side.', 'Say what it costs not to do it.'],
    },
    {
      post: 'What did you see on the trip that you can’t stop thinking about?',
      replies: ['A wall for what did not work.', 'How little equipment they had.'],
    },
    {
      post: 'We want to try another group’s solution. What must stay as it is?',
      replies: [
        'That one person follows the case all the way.',
        'Ask your own staff first what they call the problem.',
      ],
    },
  ],
  announcements: [
    'The programme is out. Bring one problem from your municipality, told in a minute, and a good pair of shoes.',
    'The programme is out. Bring your notes and a picture of a place where somebody waits.',
    'The programme is out. Find out who decides on something like yours, and in which order, before you come.',
    'The programme is out. Ask your project owner what must get better for the project to be worth the time.',
    'The programme of the study trip is out. The coach leaves on time. Choose one question to ask everybody we meet.',
    'The programme is out. Bring what you want another municipality to be able to use, on one page.',
  ],
  answers: [
    'Well seen. Who else notices the waiting, and who can do something about it tomorrow?',
    'Clear and honest. What is the smallest thing you can try before we meet again?',
  ],
};
