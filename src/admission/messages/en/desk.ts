import type { AdmissionMessages } from '../nb/index.ts';
import { deskCase } from './desk-case.ts';
import { deskExport } from './desk-export.ts';
import { deskHistory } from './desk-history.ts';
import { deskSteps } from './desk-steps.ts';
import { deskUndelivered } from './desk-undelivered.ts';

const municipalities = (count: number) => (count === 1 ? '1 municipality' : `${count} municipalities`);
const applications = (count: number) => (count === 1 ? '1 application' : `${count} applications`);

export const desk: AdmissionMessages['desk'] = {
  case: deskCase,
  export: deskExport,
  history: deskHistory,
  steps: deskSteps,
  undelivered: deskUndelivered,
  callName: (slug) => `Call ${slug}`,
  list: {
    title: 'Calls',
    make: 'Make a call',
    caption: 'All calls, the newest first',
    columns: { call: 'Call', plan: 'Study plan', phase: 'Status', opens: 'Opens', deadline: 'Last day' },
    empty: 'No calls yet',
    emptyText: 'Make the first one. The study plan suggests dates, places and rules.',
  },
  eligibility: { eligible: 'met', notEligible: 'not met' },
  phases: { draft: 'Draft', announced: 'Opening soon', open: 'Open', closed: 'Deadline passed' },
  draft: {
    lead: 'This call is a draft. Only the school sees it.',
    open: 'Open the call',
    change: 'Change the terms',
  },
  overview: {
    title: 'Applications',
    lead: (deadline) => `The deadline is ${deadline}.`,
    leadClosed: (deadline) => `The deadline was ${deadline}.`,
    publicPage: 'See the call as applicants see it',
    draw: 'To the draw',
    notApplied: 'Municipalities that have not applied',
    download: 'Download as a spreadsheet',
    counts: 'How many',
    states: {
      draft: 'begun',
      awaitingGuarantee: 'awaiting guarantee',
      sent: 'sent',
      lapsed: 'not sent in time',
      withdrawn: 'withdrawn',
      annulled: 'annulled',
    },
    workLeft: 'What is left',
    toDecide: (count) => (count === 1 ? 'Assess 1 participant' : `Assess ${count} participants`),
    missing: (count) =>
      count === 1
        ? '1 participant lacks particulars or a diploma'
        : `${count} participants lack particulars or a diploma`,
    matrixTitle: 'Sent applications by region and size',
    region: 'Region',
    sizes: { small: 'Small', medium: 'Medium', large: 'Large' },
    sizeLimits: (medium, large) => `Small means fewer than ${medium} residents, large means ${large} or more.`,
    sum: 'Total',
    mapTitle: 'Map of the applicants',
    mapText: (sent, regions, all) =>
      `${applications(sent)} ${sent === 1 ? 'has' : 'have'} been sent, from ${regions} of ${all} regions. The numbers are in the table.`,
    mapSent: 'Sent',
    mapAwaiting: 'Awaiting guarantee',
    mapDraft: 'Draft',
  },
  filter: {
    title: 'Find applications',
    search: 'Search',
    searchHint: 'Municipality, municipality number, application number or contact person',
    state: 'Status',
    region: 'Region',
    size: 'Size',
    standing: 'Assessment',
    completeness: 'Information',
    any: 'All',
    sizes: { small: 'Small', medium: 'Medium-sized', large: 'Large' },
    standings: { settled: 'Settled', open: 'Open', toDecide: 'For individual assessment' },
    completenesses: { complete: 'Complete', missing: 'Something is missing' },
    submit: 'Show',
    reset: 'Show all applications',
    none: 'No application fits this',
    noneText: 'Try fewer choices, or another search word.',
    emptyTitle: 'Nobody has begun an application yet',
    emptyText: 'Applications appear here as municipalities begin on them.',
  },
  table: {
    caption: (from, to, all) => (from === 1 && to === all ? applications(all) : `Applications ${from}–${to} of ${all}`),
    columns: {
      municipality: 'Municipality',
      region: 'Region',
      population: 'Residents',
      participants: 'Participants',
      standing: 'Assessment',
      missing: 'Information',
      sent: 'Sent',
      state: 'Status',
    },
    noMunicipality: 'No municipality chosen',
    showAll: 'Show all on one page',
    showPages: (perPage) => `Show ${perPage} at a time`,
    qualified: (count) => `${count} qualified`,
    courseParticipants: (count) => (count === 1 ? '1 course participant' : `${count} course participants`),
    toDecide: (count) => `${count} to assess`,
    complete: 'Complete',
    notConfirmed: (count) => (count === 1 ? '1 has not answered' : `${count} have not answered`),
    notDocumented: (count) => (count === 1 ? '1 lacks a diploma' : `${count} lack a diploma`),
  },
  standings: { qualified: 'Qualified', individualAssessment: 'To assess', courseParticipant: 'Course participant' },
  openWhys: { notConfirmed: 'Has not answered', notDocumented: 'Lacks a diploma', individualAssessment: 'To assess' },
  outreach: {
    title: 'Municipalities that have not applied',
    lead: (missing, all) => `${missing} of ${municipalities(all)} are in no application that has been sent.`,
    allApplied: 'All municipalities have applied',
    mapTitle: 'Map of municipalities that have and have not applied',
    mapText: (applied, missing) =>
      `${municipalities(applied)} ${applied === 1 ? 'has' : 'have'} applied, ${missing} ${missing === 1 ? 'has' : 'have'} not. The lists below show which.`,
    applied: 'Has applied',
    started: 'Has begun',
    notStarted: 'Has not begun',
    regions: 'How far each region has come',
    of: (part, all) => `${part} of ${all}`,
    regionMissing: (count) =>
      `${municipalities(count)} ${count === 1 ? 'has' : 'have'} not applied. The number to the right is residents.`,
    regionDone: 'All municipalities here have applied.',
    columns: { region: 'Region', applied: 'Have applied', begun: 'Have begun', silent: 'Have not begun' },
  },
};
