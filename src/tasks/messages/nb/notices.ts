interface Facts {
  readonly title: string;
  readonly due: string;
  readonly address: string;
}

/** What people are told about tasks by mail. */
export const notices = {
  set: {
    member: ({ title, due, address }: Facts) => ({
      subject: `Ny oppgave: ${title}`,
      body: `Du har fått en oppgave å gjøre før neste samling: ${title}.\n\nLever innen ${due}.\n\nLes den og svar her:\n${address}`,
    }),
    group: ({ title, due, address }: Facts) => ({
      subject: `Ny oppgave til gruppa: ${title}`,
      body: `Gruppa di har fått en oppgave å gjøre før neste samling: ${title}. Dere skriver sammen, og én av dere leverer for alle.\n\nLever innen ${due}.\n\nLes den og svar her:\n${address}`,
    }),
  },
  moved: ({ title, due, address, before }: Facts & { readonly before: string }) => ({
    subject: `Ny frist: ${title}`,
    body: `Fristen for oppgaven «${title}» er flyttet. Den var ${before}, og er nå ${due}.\n\nDet du har skrevet, ligger der som før:\n${address}`,
  }),
  withdrawn: ({ title, reason, address }: Facts & { readonly reason: string }) => ({
    subject: `Oppgaven er trukket: ${title}`,
    body: `Dere trenger ikke å gjøre oppgaven «${title}» likevel. Skolen skriver:\n\n${reason}\n\n${address}`,
  }),
  closed: ({ title, reason, address }: Facts & { readonly reason: string }) => ({
    subject: `Oppgaven er stengt: ${title}`,
    body: `Det går ikke lenger an å levere på oppgaven «${title}». Skolen skriver:\n\n${reason}\n\n${address}`,
  }),
  answer: ({ title, address }: Facts) => ({
    subject: `Svar på oppgaven: ${title}`,
    body: `Skolen har lest det som ble levert på oppgaven «${title}», og svart. Les svaret her:\n${address}`,
  }),
  askForMore: ({ title, address }: Facts) => ({
    subject: `Vi vil gjerne ha mer: ${title}`,
    body: `Skolen har lest det som ble levert på oppgaven «${title}», og ber om mer. Oppgaven er åpnet igjen. Les hva vi ønsker, og lever på nytt her:\n${address}`,
  }),
  reminder: {
    member: ({ title, due, address }: Facts) => ({
      subject: `Påminnelse: ${title}`,
      body: `Vi har ikke fått noe fra deg på oppgaven «${title}» ennå. Frist: ${due}. Et kort svar er bedre enn ingenting.\n\n${address}`,
    }),
    group: ({ title, due, address }: Facts) => ({
      subject: `Påminnelse til gruppa: ${title}`,
      body: `Vi har ikke fått noe fra gruppa di på oppgaven «${title}» ennå. Frist: ${due}. Én av dere kan levere for alle.\n\n${address}`,
    }),
  },
};
