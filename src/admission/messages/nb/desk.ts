import type { DeskSort } from '../../desk-query.ts';
import type { OpenWhy } from '../../desk.rules.ts';
import { deskCase } from './desk-case.ts';
import { deskExport } from './desk-export.ts';
import { deskHistory } from './desk-history.ts';
import { deskSteps } from './desk-steps.ts';
import { deskUndelivered } from './desk-undelivered.ts';

const municipalities = (count: number) => (count === 1 ? '1 kommune' : `${count} kommuner`);
const applications = (count: number) => (count === 1 ? '1 søknad' : `${count} søknader`);

export const desk = {
  case: deskCase,
  export: deskExport,
  history: deskHistory,
  steps: deskSteps,
  undelivered: deskUndelivered,
  callName: (slug: string) => `Utlysning ${slug}`,
  list: {
    title: 'Utlysninger',
    make: 'Lag en utlysning',
    caption: 'Alle utlysninger, den nyeste først',
    columns: { call: 'Utlysning', plan: 'Studieplan', phase: 'Status', opens: 'Åpner', deadline: 'Siste dag' },
    empty: 'Ingen utlysninger ennå',
    emptyText: 'Lag den første. Studieplanen har forslag til datoer, plasser og regler.',
  },
  eligibility: { eligible: 'oppfylt', notEligible: 'ikke oppfylt' },
  phases: { draft: 'Utkast', announced: 'Åpner snart', open: 'Åpen', closed: 'Fristen er ute' },
  draft: {
    lead: 'Utlysningen er et utkast. Bare skolen ser den.',
    open: 'Åpne utlysningen',
    change: 'Endre vilkårene',
  },
  overview: {
    title: 'Søknadene',
    lead: (deadline: string) => `Søknadsfristen er ${deadline}.`,
    leadClosed: (deadline: string) => `Søknadsfristen var ${deadline}.`,
    publicPage: 'Se utlysningen slik søkerne ser den',
    draw: 'Til trekningen',
    notApplied: 'Kommuner som ikke har søkt',
    download: 'Last ned som regneark',
    counts: 'Hvor mange',
    states: {
      draft: 'påbegynt',
      awaitingGuarantee: 'venter på garanti',
      sent: 'sendt',
      lapsed: 'ikke sendt i tide',
      withdrawn: 'trukket',
      annulled: 'annullert',
    },
    workLeft: 'Det som gjenstår',
    toDecide: (count: number) => (count === 1 ? 'Vurder 1 deltaker' : `Vurder ${count} deltakere`),
    missing: (count: number) =>
      count === 1
        ? '1 deltaker mangler opplysninger eller vitnemål'
        : `${count} deltakere mangler opplysninger eller vitnemål`,
    matrixTitle: 'Sendte søknader etter landsdel og størrelse',
    region: 'Landsdel',
    sizes: { small: 'Små', medium: 'Mellomstore', large: 'Store' },
    sizeLimits: (medium: string, large: string) =>
      `Små har under ${medium} innbyggere, store har ${large} eller flere.`,
    sum: 'I alt',
    mapTitle: 'Kart over søkerne',
    mapText: (sent: number, regions: number, all: number) =>
      `${applications(sent)} er sendt, fra ${regions} av ${all} landsdeler. Tallene står i tabellen.`,
    mapSent: 'Sendt',
    mapAwaiting: 'Venter på garanti',
    mapDraft: 'Utkast',
  },
  filter: {
    title: 'Finn søknader',
    search: 'Søk',
    searchHint: 'Kommune, kommunenummer, søknadsnummer eller kontaktperson',
    state: 'Status',
    region: 'Landsdel',
    size: 'Størrelse',
    standing: 'Vurdering',
    completeness: 'Opplysninger',
    any: 'Alle',
    sizes: { small: 'Liten', medium: 'Mellomstor', large: 'Stor' },
    standings: { settled: 'Avgjort', open: 'Åpen', toDecide: 'Til individuell vurdering' },
    completenesses: { complete: 'Alt er på plass', missing: 'Noe mangler' },
    submit: 'Vis',
    reset: 'Vis alle søknader',
    none: 'Ingen søknader passer til dette',
    noneText: 'Prøv med færre valg, eller et annet søkeord.',
    emptyTitle: 'Ingen har begynt på en søknad ennå',
    emptyText: 'Her kommer søknadene etter hvert som kommunene begynner på dem.',
  },
  table: {
    caption: (from: number, to: number, all: number) =>
      from === 1 && to === all ? applications(all) : `Søknad ${from}–${to} av ${all}`,
    columns: {
      municipality: 'Kommune',
      region: 'Landsdel',
      population: 'Innbyggere',
      participants: 'Deltakere',
      standing: 'Vurdering',
      missing: 'Opplysninger',
      sent: 'Sendt',
      state: 'Status',
    } as Readonly<Record<DeskSort, string>>,
    noMunicipality: 'Ingen kommune valgt',
    showAll: 'Vis alle på én side',
    showPages: (perPage: number) => `Vis ${perPage} om gangen`,
    qualified: (count: number) => (count === 1 ? '1 kvalifisert' : `${count} kvalifiserte`),
    courseParticipants: (count: number) => (count === 1 ? '1 kursdeltaker' : `${count} kursdeltakere`),
    toDecide: (count: number) => `${count} til vurdering`,
    complete: 'På plass',
    notConfirmed: (count: number) => (count === 1 ? '1 har ikke svart' : `${count} har ikke svart`),
    notDocumented: (count: number) => (count === 1 ? '1 mangler vitnemål' : `${count} mangler vitnemål`),
  },
  standings: { qualified: 'Kvalifisert', individualAssessment: 'Til vurdering', courseParticipant: 'Kursdeltaker' },
  openWhys: {
    notConfirmed: 'Har ikke svart',
    notDocumented: 'Mangler vitnemål',
    individualAssessment: 'Til vurdering',
  } as Readonly<Record<OpenWhy, string>>,
  outreach: {
    title: 'Kommuner som ikke har søkt',
    lead: (missing: number, all: number) => `${missing} av ${municipalities(all)} står ikke i en sendt søknad.`,
    allApplied: 'Alle kommuner har søkt',
    mapTitle: 'Kart over kommuner som har søkt og ikke søkt',
    mapText: (applied: number, missing: number) =>
      `${municipalities(applied)} har søkt, ${missing} har ikke. Listene under viser hvilke.`,
    applied: 'Har søkt',
    started: 'Har begynt',
    notStarted: 'Har ikke begynt',
    regions: 'Hvor langt hver landsdel er kommet',
    of: (part: number, all: number) => `${part} av ${all}`,
    regionMissing: (count: number) => `${municipalities(count)} har ikke søkt. Tallet til høyre er innbyggere.`,
    regionDone: 'Alle kommunene her har søkt.',
    columns: { region: 'Landsdel', applied: 'Har søkt', begun: 'Har begynt', silent: 'Har ikke begynt' },
  },
};
