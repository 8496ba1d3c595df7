import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { eachDatabase } from './support/database.ts';
import { describeSchema } from './support/schema.ts';

const page = 'docs/schema/schema.md';

eachDatabase('the written schema', (open) => {
  it('is what the migrations make; `npm run schema` writes it anew', async () => {
    const schema = await describeSchema(await open());
    if (process.env['WRITE_SCHEMA']) {
      await mkdir('docs/schema', { recursive: true });
      await writeFile(page, schema);
    }
    expect(schema).toContain('## log_entry');
    expect(await readFile(page, 'utf8')).toBe(schema);
  });
});
