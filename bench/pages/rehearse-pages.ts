import { writeFile } from 'node:fs/promises';
import { openRehearsalRoom } from '../../src/app/rehearsal-room.ts';
import { emptyDatabase } from '../../src/app/template.ts';
import type { Applicant } from '../../src/rehearsal/cast.ts';
import { rehearse, type Rehearsal, type RehearsalRoom } from '../../src/rehearsal/index.ts';
import { linkIn } from '../../src/rehearsal/sign-in.ts';
import { contactOf, deskOf } from '../../src/rehearsal/year.ts';
import { openEmbedded, type EmbeddedDatabase } from '../../src/store/index.ts';
import { progress } from '../measure/report.ts';
import { archivePath, measuredMoments, scenePath, type Moment, type Scene } from './scene.ts';

const seed = 2022;

/** Rehearses a year with so many municipalities and keeps in the folder how it stood at each moment. Rejects if a rule was broken. */
export async function rehearsePages(dataFolder: string, municipalities: number, folder: string): Promise<void> {
  const database = await openEmbedded({ template: await emptyDatabase(dataFolder) });
  const { room, close } = await openRehearsalRoom({
    db: database.db,
    assets: { styles: [], scripts: [] },
    secret: 'signs cookies for the length of a rehearsal',
  });
  try {
    const { rehearsal, at } = await walk(room, database, municipalities, folder);
    await writeFile(scenePath(folder), JSON.stringify(sceneOf(room, rehearsal, at), undefined, 2));
  } finally {
    await close();
    await database.close();
  }
}

async function walk(room: RehearsalRoom, database: EmbeddedDatabase, municipalities: number, folder: string) {
  const at: Partial<Record<Moment, string>> = {};
  const writing: Promise<void>[] = [];
  // The dump takes its turn at the database's one connection before anything of the next phase does.
  const keep = async (moment: Moment): Promise<void> => {
    at[moment] = room.now().toString();
    await writeFile(archivePath(folder, moment), await database.dump());
  };
  const rehearsal = await rehearse(room, {
    municipalities,
    seed,
    until: 'drawn',
    onPhase({ phase, milliseconds, broken }) {
      progress(`  ${phase} ${(milliseconds / 1000).toFixed(1)} s`);
      if (broken.length > 0) throw new Error(`rules were broken:\n${broken.join('\n')}`);
      const moment = measuredMoments.find((one) => one === phase);
      if (moment) writing.push(keep(moment));
    },
  });
  await Promise.all(writing);
  if (rehearsal.failure !== undefined) throw rehearsal.failure;
  return { rehearsal, at: at as Record<Moment, string> };
}

function sceneOf(room: RehearsalRoom, { cast, year }: Rehearsal, at: Record<Moment, string>): Scene {
  const find = (story: Applicant['story']): Applicant => {
    const found = cast.applicants.find((one) => one.story === story);
    if (!found) throw new Error(`among so few municipalities nobody has the story ${story}`);
    return found;
  };
  const waiting = find('unanswered');
  const sent = find('sends');
  const participant = sent.participants.find(({ answers }) => answers === 'soon') ?? sent.participants[0]!;
  const applicationOf = (applicant: Applicant): string => pathOf(contactOf(year, applicant).application);
  return {
    at,
    applications: cast.applicants.length,
    callSlug: year.dates.slug,
    planId: room.plan.id,
    coordinator: cast.coordinator.email,
    desk: pathOf(deskOf(year).address),
    waiting: {
      contact: waiting.contact.email,
      application: applicationOf(waiting),
      guaranteeLink: pathOf(linkIn(room, waiting.guarantor, '/garanti')),
    },
    sent: {
      contact: sent.contact.email,
      application: applicationOf(sent),
      participantLink: pathOf(linkIn(room, participant, '/deltaker')),
      caseFile: `/skole${applicationOf(sent)}`,
    },
  };
}

/** The path in bokmål, whatever the language that somebody got the address in. */
function pathOf(address: string): string {
  return new URL(address, 'http://x').pathname.replace(/^\/(nn|en)(?=\/)/, '');
}
