import type { GatheringsMessages } from '../nb/index.ts';

export const calendar: GatheringsMessages['calendar'] = {
  title: 'Samlingane i kalenderen din',
  name: 'Innovasjonsskulen',
  cohortName: (slug) => `Innovasjonsskulen – kull ${slug}`,
  cancelledTitle: (title) => `Avlyst: ${title}`,
  link: 'Få samlingane i kalenderen din',
  back: 'Mi side',
  lead: 'Legg programmet i kalenderen du bruker frå før. Blir ei økt flytt eller avlyst, rettar kalenderen seg sjølv.',
  subscribe: 'Abonner i kalenderen på denne eininga',
  phone: 'På telefonen',
  phoneLead: 'Skann koden med kameraet på den telefonen der du vil sjå programmet.',
  code: 'QR-kode med adressa til kalenderen din',
  address: 'Adressa til kalenderen din',
  addressLead:
    'Adressa er hemmeleg: Den som har henne, ser programmet ditt. Kopier henne inn der kalenderen din spør etter ein kalender på nettet.',
  howTitle: 'Slik gjer du det i vanlege kalendrar',
  how: [
    'Outlook: Legg til kalendar, Abonner frå nettet, lim inn adressa.',
    'Google Kalender på datamaskin: Andre kalendrar, pluss, Frå nettadresse, lim inn adressa.',
    'iPhone og Mac: Trykk på «Abonner» øvst, eller legg til ein abonnementskalender og lim inn adressa.',
  ],
  once: 'Berre éin gong',
  onceLead: 'Du kan òg hente ei fil med det som er lagt ut no. Ho rettar seg ikkje sjølv.',
  download: 'Hent fila',
  renewTitle: 'Har nokon andre fått adressa?',
  renewLead: 'Lag ei ny. Den gamle sluttar å verke med ein gong, og kalendrane dine må få den nye.',
  renew: 'Lag ny adresse',
  renewed: 'Dette er den nye adressa. Den gamle verkar ikkje lenger.',
};
