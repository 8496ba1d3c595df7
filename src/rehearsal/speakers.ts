import { Astray, type Browser } from './browser.ts';
import { personas } from './personas.ts';
import type { School } from './school.ts';
import { followLink } from './sign-in.ts';
import { smallPdf } from './small-pdf.ts';
import { deskOf, type Year } from './year.ts';

/** Those who are invited to speak, and what they answer when they are asked whether all may read about them. They are invented. */
const guests = [
  {
    gathering: 3,
    name: 'Torbjørg Espeland',
    email: 'torbjorg.espeland@fjordkommunen.example',
    organisation: 'Ordfører',
    bio: 'Har ledet et kommunestyre i to perioder, og fikk i den andre med seg innbyggerne på å legge om hjemmetjenesten.',
    consent: 'given',
  },
  {
    gathering: 4,
    name: 'Jarle Myklebust',
    email: 'jarle.myklebust@verkstedkafeen.example',
    organisation: 'Daglig leder i Verkstedkafeen',
    bio: 'Startet en kafé der folk uten jobb reparerer det andre kaster, sammen med kommunen.',
    consent: 'given',
  },
  {
    gathering: 5,
    name: 'Solfrid Haugen',
    email: 'solfrid.haugen@bykommunen.example',
    organisation: 'Utviklingssjef',
    bio: '',
    consent: 'declined',
  },
] as const;

type Guest = (typeof guests)[number];

/** Puts the school's own teacher on the list, which gives them the role. */
export async function employTeacher(year: Year, desk: string): Promise<void> {
  const { browser } = deskOf(year);
  await browser.open(`${desk}/innledere/ny`);
  await browser.submit(
    {
      kind: 'own',
      name: personas.teacher.name,
      email: personas.teacher.email,
      organisation: 'Innovasjonsskolen',
      bio: 'Har ledet omstilling i kommuner i femten år, og underviser i innovasjon i offentlig sektor.',
      consents: 'ja',
    },
    { action: '/innledere/ny' },
  );
}

/** Invites the guests: each gets a session beside the teacher and a personal link, and answers what may be shown of them. */
export async function inviteGuests(year: Year, desk: string): Promise<void> {
  for (const guest of guests) {
    await putInSession(year, desk, guest);
    await answerInvitation(year, guest);
  }
}

async function putInSession(year: Year, desk: string, guest: Guest): Promise<void> {
  const { browser } = deskOf(year);
  const { gathering, name, email, organisation } = guest;
  await browser.open(`${desk}/innledere/ny`);
  await browser.submit({ kind: 'invited', name, email, organisation }, { action: '/innledere/ny' });
  const own = linkNamed(await browser.open(`${desk}/innledere`), name);
  await browser.open(own);
  await browser.submit({}, { action: '/lenke' });
  const id = own.slice(own.lastIndexOf('/') + 1);
  const [, second = ''] = sessionLinks(await browser.open(`${desk}/samling/${gathering}`));
  await browser.open(second);
  await browser.submit({ [`speaker.${id}`]: 'ja' }, { action: second.slice(second.lastIndexOf('/')) });
  await year.room.runJobs();
}

async function answerInvitation({ room }: Year, { name, email, organisation, bio, consent }: Guest): Promise<void> {
  const browser = await followLink(room, { name, email }, '/innleder');
  const own = browser.page.address;
  await browser.submit({ organisation, bio, consent }, { action: own.slice(own.lastIndexOf('/')) });
}

/** The sessions that the coordinator's page of a gathering leads to, in order of time. */
export function sessionLinks({ root }: Browser['page']): string[] {
  const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
  return [...new Set(links.filter((href) => /\/okt\/[0-9a-f-]{36}$/.test(href)))];
}

function linkNamed({ root, address }: Browser['page'], name: string): string {
  const link = root.querySelectorAll('main a').find((one) => one.text.trim() === name);
  const href = link?.getAttribute('href');
  if (!href) throw new Astray(`${address} has no link to ${name}`);
  return href;
}

/** How a Windows program begins. */
const aProgram = Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0);

/** The teacher lays slides and a link on a session, and tries a program that is called a PDF. */
export async function layOutMaterials({ teacher }: School, sessionId: string): Promise<void> {
  const page = `/undervisning/okt/${sessionId}`;
  const action = '/materiale';
  await teacher.open(page);
  await teacher.submit(
    { title: 'Lysark', fil: new File([aProgram], 'lysark.pdf', { type: 'application/pdf' }) },
    { action },
    { status: 422 },
  );
  await teacher.open(page);
  await teacher.submit(
    { title: 'Lysark', fil: new File([smallPdf('Lysark')], 'Lysark.pdf', { type: 'application/pdf' }) },
    { action },
  );
  await teacher.open(page);
  await teacher.submit({ title: 'Mer om temaet', address: 'https://innovasjonsskolen.example/les-mer' }, { action });
}
