import type { Moment, Scene } from './scene.ts';

export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  /** The address of whoever is signed in; null for a visitor. */
  readonly as: string | null;
  /** What half of the answers are meant to stay under. */
  readonly aimMilliseconds: number;
  /** What comes, where it is no page of HTML. */
  readonly mediaType?: string;
}

/** A page of the admission, which looks different from one moment of it to the next. */
interface AdmissionPage extends MeasuredPage {
  readonly moment: Moment;
}

const aim = 5;
/** For the pages that show every application of a call. */
const wideAim = 10;

/** Every page that is measured, in the order in which people come to them. */
export function pagesOf(scene: Scene): AdmissionPage[] {
  return [
    ...openPages(scene),
    ...applicationPages(scene),
    ...linkPages(scene),
    ...schoolPages(scene),
    ...drawnPages(scene),
  ];
}

function openPages({ planId, callSlug }: Scene): AdmissionPage[] {
  const paths = {
    front: '/',
    'study plan': `/studieplan/${planId}`,
    call: `/opptak/${callSlug}`,
    'sign-in': '/logg-inn',
    privacy: '/personvern',
  };
  return Object.entries(paths).map(([name, path]) => ({
    name,
    path,
    as: null,
    moment: 'call',
    aimMilliseconds: aim,
  }));
}

function applicationPages({ waiting, sent, coordinator, callSlug }: Scene): AdmissionPage[] {
  const { application, contact } = waiting;
  const paths = {
    'my page': '/min-side',
    'application: overview': application,
    'application: municipality': `${application}/kommune`,
    'application: municipality, searched': `${application}/kommune?sok=nes`,
    'application: participants': `${application}/deltakere`,
    'application: one participant': `${application}/deltakere/1`,
    'application: task': `${application}/oppgave`,
    'application: guarantee': `${application}/garanti`,
    'application: language': `${application}/malform`,
    'application: check': `${application}/kontroll`,
    'application: withdraw': `${application}/trekk`,
  };
  const pages = Object.entries(paths).map(([name, path]) => ({ name, path, as: contact }));
  // Whoever has an application already is led to it.
  const start = { name: 'application: start', path: `/opptak/${callSlug}/sok`, as: coordinator };
  const receipt = { name: 'application: receipt', path: `${sent.application}/kvittering`, as: sent.contact };
  return [start, ...pages, receipt].map((page) => ({
    ...page,
    moment: 'call',
    aimMilliseconds: aim,
  }));
}

function linkPages({ waiting, sent }: Scene): AdmissionPage[] {
  const links = { 'link: participant': sent.participantLink, 'link: guarantee': waiting.guaranteeLink };
  return Object.entries(links).map(([name, path]) => ({
    name,
    path,
    as: null,
    moment: 'call',
    aimMilliseconds: aim,
  }));
}

function schoolPages({ desk, sent, coordinator, applications }: Scene): AdmissionPage[] {
  const pages: readonly (readonly [name: string, path: string, aimMilliseconds: number])[] = [
    ['school: first page', '/skole', aim],
    [`school: desk, ${applications} applications`, desk, wideAim],
    [`school: desk, all ${applications} rows`, `${desk}?vis=alle`, wideAim],
    ['school: desk, filtered', `${desk}?landsdel=nord-norge&status=sendt`, wideAim],
    ['school: case', sent.caseFile, aim],
    ['school: not applied', `${desk}/ikke-sokt`, aim],
  ];
  return pages.map(([name, path, aimMilliseconds]) => ({
    name,
    path,
    as: coordinator,
    moment: 'assessed',
    aimMilliseconds,
  }));
}

/** When places are drawn and decisions wait to be sent. */
function drawnPages({ desk, coordinator, callSlug, sent, applications }: Scene): AdmissionPage[] {
  const pages: readonly (readonly [name: string, path: string, as: string | null, aimMilliseconds: number])[] = [
    [`draw: result, ${applications} applications`, `/opptak/${callSlug}/trekning`, null, wideAim],
    ['draw: own result', sent.application, sent.contact, aim],
    ['draw: steps', `${desk}/trekning`, coordinator, aim],
    ['draw: representation', `${desk}/trekning/representasjon`, coordinator, wideAim],
    ['draw: stage', `${desk}/trekning/hold`, coordinator, wideAim],
    ['decisions: to be sent', `${desk}/vedtak`, coordinator, wideAim],
    ['decisions: a letter beforehand', `${desk}/vedtak/forhandsvis`, coordinator, wideAim],
  ];
  return pages.map(([name, path, as, aimMilliseconds]) => ({ name, path, as, moment: 'drawn', aimMilliseconds }));
}
