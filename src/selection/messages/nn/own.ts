import type { SelectionMessages } from '../nb/index.ts';

export const own: SelectionMessages['own'] = {
  more: 'Sjå trekninga',
  promisedTitle: 'De er med i trekninga',
  promised: (count, of, when) =>
    `De står på ${count} av ${of} lodd. Slumpen kjem ${when}. Ta vare på koden de har fått på e-post.`,
  results: {
    place: { title: 'De fekk plass' },
    waiting: { title: 'De står på venteliste' },
    notEligible: { title: 'Søknaden oppfyller ikkje vilkåra' },
  },
  drawn: (count, of) => `De stod på ${count} av ${of} lodd, og loddet som vart trekt, var eitt av dei.`,
  roomForAll: 'Det var plass til alle, så ingen vart trekte.',
  fromWaiting: (position) => `De var nummer ${position} i den trekte rekkjefølgja, og ein plass vart ledig.`,
  waits: (count, of) => `De stod på ${count} av ${of} lodd, men loddet som vart trekt, var ikkje eitt av dei.`,
  waitsAs: (position, count, of) =>
    `De er nummer ${position} i den trekte rekkjefølgja. I den siste trekninga stod de på ${count} av ${of} lodd.`,
  notEligible: 'Grunngjevinga og korleis de kan klage, står i vedtaket.',
};
