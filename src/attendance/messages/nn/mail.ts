import type { AttendanceMessages } from '../nb/index.ts';

export const mail: AttendanceMessages['mail'] = {
  asked: ({ name, sessions, address }) => ({
    subject: `${name} ber om å få fråvær`,
    body: `${name} har bede om å få fråvær frå ${sessions === 1 ? 'éi økt' : `${sessions} økter`}.\n\nLes og svar her:\n${address}`,
  }),
  granted: ({ sessions, address }) => ({
    subject: 'Fråværet ditt er innvilga',
    body: `Skulen har innvilga fråværet du bad om, for ${sessions === 1 ? 'éi økt' : `${sessions} økter`}. Svaret og øktene det gjeld, står her:\n${address}\n\nKan du kome likevel, så ta søknaden tilbake på same side.`,
  }),
  refused: ({ sessions, address }) => ({
    subject: 'Fråværet ditt er ikkje innvilga',
    body: `Skulen har ikkje innvilga fråværet du bad om, for ${sessions === 1 ? 'éi økt' : `${sessions} økter`}. Grunngjevinga og øktene det gjeld, står her:\n${address}`,
  }),
  atRisk: ({ outlook, address }) => ({
    subject: 'Oppmøtet ditt og kursbeviset',
    body: `${outlook}\n\nSjå kvar økt og kva som er registrert, her:\n${address}\n\nEr noko registrert feil, så sei frå til koordinatoren.`,
  }),
};
