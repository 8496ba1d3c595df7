import { chooseNotices } from '../../src/notices/choose-notices.action.ts';
import { openNoticeDesk } from '../../src/notices/notices.fixture.ts';
import type { Database } from '../../src/store/index.ts';

/** What the log tells of how people want to be told. Wants an empty database. */
export const noticeScenes: readonly ((db: Database) => Promise<void>)[] = [somebodyChooses];

async function somebodyChooses(db: Database): Promise<void> {
  const { desk, person } = openNoticeDesk(db);
  await chooseNotices(desk, await person('Deltaker Hemmelig'), { delivery: 'daily', muted: ['materialAdded'] });
}
