import type { AdmissionMessages } from '../nb/index.ts';
import { deskCase } from './desk-case.ts';
import { deskExport } from './desk-export.ts';
import { deskHistory } from './desk-history.ts';
import { deskSteps } from './desk-steps.ts';
import { deskUndelivered } from './desk-undelivered.ts';

const municipalities = (count: number) => (count === 1 ? '1 kommune' : `${count} kommunar`);
const applications = (count: number) => (count === 1 ? '1 søknad' : `${count} søknader`);

export const desk: AdmissionMessages['desk'] = {
  case: deskCase,
  export: deskExport,
  history: deskHistory,
  steps: deskSteps,
  undelivered: deskUndelivered,
  callName: (slug) => `Utlysing ${slug}`,
  list: {
    title: 'Utlysingar',
    make: 'Lag ei utlysing',
    caption: 'Alle utlysingar, den nyaste først',
    columns: { call: 'Utlysing', plan: 'Studieplan', phase: 'Status', opens: 'Opnar', deadline: 'Siste dag' },
    empty: 'Ingen utlysingar enno',
    emptyText: 'Lag den første. Studieplanen har framlegg til datoar, plassar og reglar.',
  },
  eligibility: { eligible: 'oppfylte', notEligible: 'ikkje oppfylte' },
  phases: { draft: 'Utkast', announced: 'Opnar snart', open: 'Open', closed: 'Fristen er ute' },
  draft: {
    lead: 'Utlysinga er eit utkast. Berre skulen ser henne.',
    open: 'Opne utlysinga',
    change: 'Endre vilkåra',
  },
  overview: {
    title: 'Søknadene',
    lead: (deadline) => `Søknadsfristen er ${deadline}.`,
    leadClosed: (deadline) => `Søknadsfristen var ${deadline}.`,
    publicPage: 'Sjå utlysinga slik søkjarane ser henne',
    draw: 'Til trekninga',
    notApplied: 'Kommunar som ikkje har søkt',
    download: 'Last ned som rekneark',
    counts: 'Kor mange',
    states: {
      draft: 'påbyrja',
      awaitingGuarantee: 'ventar på garanti',
      sent: 'sende',
      lapsed: 'ikkje sende i tide',
      withdrawn: 'trekte',
      annulled: 'annullerte',
    },
    workLeft: 'Det som står att',
    toDecide: (count) => (count === 1 ? 'Vurder 1 deltakar' : `Vurder ${count} deltakarar`),
    missing: (count) =>
      count === 1
        ? '1 deltakar manglar opplysningar eller vitnemål'
        : `${count} deltakarar manglar opplysningar eller vitnemål`,
    matrixTitle: 'Sende søknader etter landsdel og storleik',
    region: 'Landsdel',
    sizes: { small: 'Små', medium: 'Mellomstore', large: 'Store' },
    sizeLimits: (medium, large) => `Små har under ${medium} innbyggjarar, store har ${large} eller fleire.`,
    sum: 'I alt',
    mapTitle: 'Kart over søkjarane',
    mapText: (sent, regions, all) =>
      `${applications(sent)} er sende, frå ${regions} av ${all} landsdelar. Tala står i tabellen.`,
    mapSent: 'Sende',
    mapAwaiting: 'Ventar på garanti',
    mapDraft: 'Utkast',
  },
  filter: {
    title: 'Finn søknader',
    search: 'Søk',
    searchHint: 'Kommune, kommunenummer, søknadsnummer eller kontaktperson',
    state: 'Status',
    region: 'Landsdel',
    size: 'Storleik',
    standing: 'Vurdering',
    completeness: 'Opplysningar',
    any: 'Alle',
    sizes: { small: 'Liten', medium: 'Mellomstor', large: 'Stor' },
    standings: { settled: 'Avgjord', open: 'Open', toDecide: 'Til individuell vurdering' },
    completenesses: { complete: 'Alt er på plass', missing: 'Noko manglar' },
    submit: 'Vis',
    reset: 'Vis alle søknader',
    none: 'Ingen søknader passar til dette',
    noneText: 'Prøv med færre val, eller eit anna søkjeord.',
    emptyTitle: 'Ingen har byrja på ein søknad enno',
    emptyText: 'Her kjem søknadene etter kvart som kommunane byrjar på dei.',
  },
  table: {
    caption: (from, to, all) => (from === 1 && to === all ? applications(all) : `Søknad ${from}–${to} av ${all}`),
    columns: {
      municipality: 'Kommune',
      region: 'Landsdel',
      population: 'Innbyggjarar',
      participants: 'Deltakarar',
      standing: 'Vurdering',
      missing: 'Opplysningar',
      sent: 'Send',
      state: 'Status',
    },
    noMunicipality: 'Ingen kommune vald',
    showAll: 'Vis alle på éi side',
    showPages: (perPage) => `Vis ${perPage} om gongen`,
    qualified: (count) => (count === 1 ? '1 kvalifisert' : `${count} kvalifiserte`),
    courseParticipants: (count) => (count === 1 ? '1 kursdeltakar' : `${count} kursdeltakarar`),
    toDecide: (count) => `${count} til vurdering`,
    complete: 'På plass',
    notConfirmed: (count) => `${count} har ikkje svart`,
    notDocumented: (count) => (count === 1 ? '1 manglar vitnemål' : `${count} manglar vitnemål`),
  },
  standings: { qualified: 'Kvalifisert', individualAssessment: 'Til vurdering', courseParticipant: 'Kursdeltakar' },
  openWhys: {
    notConfirmed: 'Har ikkje svart',
    notDocumented: 'Manglar vitnemål',
    individualAssessment: 'Til vurdering',
  },
  outreach: {
    title: 'Kommunar som ikkje har søkt',
    lead: (missing, all) => `${missing} av ${municipalities(all)} står ikkje i ein send søknad.`,
    allApplied: 'Alle kommunar har søkt',
    mapTitle: 'Kart over kommunar som har søkt og ikkje søkt',
    mapText: (applied, missing) =>
      `${municipalities(applied)} har søkt, ${missing} har ikkje. Listene under viser kva for nokre.`,
    applied: 'Har søkt',
    started: 'Har byrja',
    notStarted: 'Har ikkje byrja',
    regions: 'Kor langt kvar landsdel er komen',
    of: (part, all) => `${part} av ${all}`,
    regionMissing: (count) => `${municipalities(count)} har ikkje søkt. Talet til høgre er innbyggjarar.`,
    regionDone: 'Alle kommunane her har søkt.',
    columns: { region: 'Landsdel', applied: 'Har søkt', begun: 'Har byrja', silent: 'Har ikkje byrja' },
  },
};
