interface PostFacts {
  readonly author: string;
  readonly thread: string;
  readonly excerpt: string;
  readonly link: string;
}

interface RemovalFacts extends Pick<PostFacts, 'thread' | 'link'> {
  readonly reason: string;
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
  postRemoved: {
    subject: ({ thread }: RemovalFacts) => `Skolen har fjernet innlegget ditt i «${thread}»`,
    body: ({ thread, reason, link }: RemovalFacts) =>
      `Skolen har fjernet et innlegg du skrev i samtalen «${thread}».\n\nGrunn: ${reason}\n\nDer innlegget sto, ser andre at det er fjernet, og hvorfor:\n${link}\n\nEr du uenig, kan du skrive til skolen.\n`,
  },
  announcement: {
    body: (text: string, link: string) => `${text}\n\nDu finner kunngjøringen også her:\n${link}\n`,
  },
};
