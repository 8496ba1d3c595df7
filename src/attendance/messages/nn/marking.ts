import type { AttendanceMessages } from '../nb/index.ts';

export const marking: AttendanceMessages['marking'] = {
  title: 'Oppmøteliste',
  lead: (expected, registered) => `${registered} av ${expected} er registrerte.`,
  nobody: 'Økta er ikkje for nokon i kullet.',
  others: 'Alle som ikkje er registrerte, var til stades',
  save: 'Lagre oppmøtet',
  reason: 'Kvifor endrar du?',
  reasonHint:
    'Trengst berre når du endrar noko som alt er registrert. Blir lagra og kan lesast av koordinatoren. Skriv ikkje om helse.',
  reasonMissing: 'Skriv kvifor du endrar det som alt er registrert.',
  saved: 'Oppmøtet er lagra.',
  savedCount: (count) => `${count} av deltakarane er registrerte.`,
  checkedIn: (time) => `Sjekka inn kl. ${time}`,
  bySource: {
    code: 'Sjekka inn',
    teacher: 'Registrert av den som held økta',
    coordinator: 'Registrert av koordinatoren',
    request: 'Søknad innvilga',
  },
  until: (when) => `Du kan endre lista til ${when}. Etter det er det koordinatoren som gjer det.`,
  checkIn: 'Innsjekking',
  clashTitle: 'Nokon blei registrert medan du hadde lista open',
  clashText: 'Resten er lagra. Sjå på desse, og lagre på nytt dersom det du valde, skal gjelde:',
  clash: (name, wanted, now) => `${name}: Du valde «${wanted}». No står det «${now}».`,
  nothing: 'ikkje registrert',
  refusals: {
    cancelled: 'Økta er avlyst, så det er ingen å registrere.',
    tooEarly: (when) => `Lista kan fyllast ut frå ${when}.`,
    tooLate: 'Fristen for å endre lista er ute. Sei frå til koordinatoren dersom noko er feil.',
    mayNotExcuse: 'Etter studieplanen er det berre koordinatoren som innvilgar fråvær.',
    notExpected: 'Lista har endra seg sidan du opna ho. Sjå over ho, og lagre på nytt.',
  },
  part: { title: 'Oppmøte', text: (registered, expected) => `${registered} av ${expected} er registrerte.` },
};
