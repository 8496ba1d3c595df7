import type { TalkMessages } from '../nb/index.ts';

export const mail: TalkMessages['mail'] = {
  mentioned: {
    subject: ({ author, thread }) => `${author} har nemnt deg i «${thread}»`,
    body: ({ author, thread, excerpt, link }) =>
      `${author} skriv i samtalen «${thread}»:\n\n${excerpt}\n\nLes og svar her:\n${link}\n`,
  },
  threadNews: {
    subject: ({ thread }) => `Nytt i samtalen «${thread}»`,
    body: ({ author, thread, link }) =>
      `${author} har skrive i «${thread}», ein samtale du følgjer. Kjem det meir i dag, får du ikkje fleire e-postar om det.\n\nLes vidare her:\n${link}\n`,
  },
  postRemoved: {
    subject: ({ thread }) => `Skulen har fjerna innlegget ditt i «${thread}»`,
    body: ({ thread, reason, link }) =>
      `Skulen har fjerna eit innlegg du skreiv i samtalen «${thread}».\n\nGrunn: ${reason}\n\nDer innlegget stod, ser andre at det er fjerna, og kvifor:\n${link}\n\nEr du usamd, kan du skrive til skulen.\n`,
  },
  announcement: {
    body: (text, link) => `${text}\n\nDu finn kunngjeringa også her:\n${link}\n`,
  },
};
