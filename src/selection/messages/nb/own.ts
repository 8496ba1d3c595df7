/** How the draw stands for the reader: on the application’s page and on «Min side». */
export const own = {
  more: 'Se trekningen',
  promisedTitle: 'Dere er med i trekningen',
  promised: (count: string, of: string, when: string) =>
    `Dere står på ${count} av ${of} lodd. Tilfeldigheten kommer ${when}. Ta vare på koden dere har fått på e-post.`,
  results: {
    place: { title: 'Dere fikk plass' },
    waiting: { title: 'Dere står på venteliste' },
    notEligible: { title: 'Søknaden oppfyller ikke vilkårene' },
  },
  drawn: (count: string, of: string) =>
    `Dere sto på ${count} av ${of} lodd, og loddet som ble trukket, var ett av dem.`,
  roomForAll: 'Det var plass til alle, så ingen ble trukket.',
  fromWaiting: (position: number) => `Dere var nummer ${position} i den trukne rekkefølgen, og en plass ble ledig.`,
  waits: (count: string, of: string) =>
    `Dere sto på ${count} av ${of} lodd, men loddet som ble trukket, var ikke ett av dem.`,
  waitsAs: (position: number, count: string, of: string) =>
    `Dere er nummer ${position} i den trukne rekkefølgen. I den siste trekningen sto dere på ${count} av ${of} lodd.`,
  notEligible: 'Begrunnelsen og hvordan dere kan klage, står i vedtaket.',
};
