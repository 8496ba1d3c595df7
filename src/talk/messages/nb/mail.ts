interface PostFacts {
  readonly author: string;
  readonly thread: string;
  readonly excerpt: string;
  readonly link: string;
}

export const mail = {
  mentioned: {
    subject: ({ author, thread }: PostFacts) => `${author} har nevnt deg i «${thread}»`,
    body: ({ author, thread, excerpt, link }: PostFacts) =>
      `${author} skriver i samtalen «${thread}»:\n\n${excerpt}\n\nLes og svar her:\n${link}\n`,
  },
  threadNews: {
    subject: ({ thread }: PostFacts) => `Nytt i samtalen «${thread}»`,
    body: ({ author, thread, link }: PostFacts) =>
      `${author} har skrevet i «${thread}», en samtale du følger. Kommer det mer i dag, får du ikke flere e-poster om det.\n\nLes videre her:\n${link}\n`,
  },
  announcement: {
    body: (text: string, link: string) => `${text}\n\nDu finner kunngjøringen også her:\n${link}\n`,
  },
};
