export const mail = {
  asked: ({ name, sessions, address }: { name: string; sessions: number; address: string }) => ({
    subject: `${name} ber om å få fravær`,
    body: `${name} har bedt om å få fravær fra ${sessions === 1 ? 'én økt' : `${sessions} økter`}.\n\nLes og svar her:\n${address}`,
  }),
  granted: ({ sessions, address }: { sessions: number; address: string }) => ({
    subject: 'Fraværet ditt er innvilget',
    body: `Skolen har innvilget fraværet du ba om, for ${sessions === 1 ? 'én økt' : `${sessions} økter`}. Svaret og øktene det gjelder, står her:\n${address}\n\nKan du komme likevel, så ta søknaden tilbake på samme side.`,
  }),
  refused: ({ sessions, address }: { sessions: number; address: string }) => ({
    subject: 'Fraværet ditt er ikke innvilget',
    body: `Skolen har ikke innvilget fraværet du ba om, for ${sessions === 1 ? 'én økt' : `${sessions} økter`}. Begrunnelsen og øktene det gjelder, står her:\n${address}`,
  }),
  atRisk: ({ outlook, address }: { outlook: string; address: string }) => ({
    subject: 'Oppmøtet ditt og kursbeviset',
    body: `${outlook}\n\nSe hver økt og hva som er registrert, her:\n${address}\n\nEr noe registrert feil, så si fra til koordinatoren.`,
  }),
};
