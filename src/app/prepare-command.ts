import { prepareMoments } from './demo-preparation.ts';

/** `prepare-moments DATA-FOLDER FOLDER`: tells its parent of each moment that is ready, and ends when the parent does. */
export async function prepareCommand([dataFolder, folder]: readonly string[]): Promise<number> {
  if (!dataFolder || !folder || !process.send) {
    console.error('This command is the demonstration’s own; `npm start` runs it.');
    return 2;
  }
  process.on('disconnect', () => process.exit(0));
  await prepareMoments(dataFolder, folder, (moment) => process.send?.(moment));
  return 0;
}
