import type { AttendanceMessages } from '../nb/index.ts';

export const overview: AttendanceMessages['overview'] = {
  back: (slug) => `Kull ${slug}`,
  own: {
    title: 'Oppmøtet ditt',
    sessions: 'Økt for økt',
    picture: 'Øktene i kullet, samling for samling, med kva som er registrert for kvar',
    gathering: (number) => `Samling ${number}`,
    figures: 'Tala i tabell',
    columns: { session: 'Økt', when: 'Når', mark: 'Registrert' },
    askExcuse: 'Søk om fråvær',
    checkIn: 'Sjekk inn',
    rules: 'Regelen i studieplanen',
    checkedInAt: (time) => `sjekka inn kl. ${time}`,
  },
  home: {
    now: 'No',
    open: (title) => `Sjekk inn til «${title}»`,
    openText: 'Innsjekkinga er open. Sjå på skjermen i rommet.',
    title: 'Oppmøte',
    more: 'Sjå oppmøtet ditt',
  },
  cohort: {
    title: 'Oppmøte',
    lead: 'Kven som var på kva, og kva som framleis er mogleg for kvar. Dei som står i fare for ikkje å få kursbevis, står øvst.',
    download: 'Last ned som Excel',
    fileName: (slug) => `oppmote-${slug}.xlsx`,
    sheets: { people: 'Deltakarar', sessions: 'Økter' },
    caption: (count) => (count === 1 ? 'Éin deltakar' : `${count} deltakarar`),
    columns: {
      name: 'Deltakar',
      group: 'Gruppe',
      gathering: (number) => `Samling ${number}`,
      share: 'Så langt',
      possible: 'Vidare',
      unregistered: 'Ikkje registrert',
      standing: 'Tek kurset som',
    },
    standings: { student: 'Student', courseParticipant: 'Kursdeltakar' },
    mustAttend: (must, left) => `Må vere med på ${must} av ${left}`,
    notHere: 'Ikkje med i kullet no',
    filter: 'Vis',
    filters: { all: 'Alle', atRisk: 'Står i fare', unregistered: 'Manglar registrering' },
    show: 'Vis',
    empty: { title: 'Ingen å vise', text: 'Ingen i kullet er slik no.' },
    nothing: {
      title: 'Ingen økter å føre oppmøte for',
      text: 'Når programmet for ei samling er lagt ut, kjem oppmøtet hit.',
    },
    unmarkedTitle: 'Økter som manglar registrering',
    unmarked: (missing, expected) => `${missing} av ${expected} manglar`,
    absence: 'Søknader om fråvær',
    exported: {
      share: 'Del så langt',
      attended: 'Til stades',
      held: 'Økter så langt',
      must: 'Må vere med på',
      left: 'Økter att',
    },
  },
  member: {
    title: 'Oppmøte',
    changes: 'Endringar',
    change: (from, to) => `Frå «${from}» til «${to}»`,
    granted: 'søknad innvilga',
    by: (name, when) => `${name}, ${when}`,
    system: 'Skulen',
    absences: (count) => (count === 1 ? 'Éin søknad om fråvær' : `${count} søknader om fråvær`),
  },
  steps: {
    absences: {
      title: (count) => (count === 1 ? 'Svar på ein søknad om fråvær' : `Svar på ${count} søknader om fråvær`),
      text: 'Deltakarane ventar på å få vite om fråværet er innvilga.',
      action: 'Sjå søknadene',
    },
    atRisk: {
      title: (count) =>
        count === 1 ? 'Éin deltakar kan miste kursbeviset' : `${count} deltakarar kan miste kursbeviset`,
      text: (count) =>
        count === 1
          ? 'Deltakaren må vere med på alt som er att, eller kan ikkje lenger nå kravet til oppmøte. Ta ein prat.'
          : 'Dei må vere med på alt som er att, eller kan ikkje lenger nå kravet til oppmøte. Snakk med dei.',
      action: 'Sjå kven',
    },
    unmarked: {
      title: (count) => (count === 1 ? 'Éi økt manglar registrering' : `${count} økter manglar registrering`),
      text: 'Den som ikkje er registrert, blir rekna som borte inntil vidare.',
      action: 'Sjå øktene',
    },
  },
};
