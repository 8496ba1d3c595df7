import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { protocols } from './draw.fixture.ts';
import { verifyProtocol, type Verdict } from './index.island.ts';

/** The door for islands as a browser would load it, in one file. */
async function bundled(): Promise<Rolldown.OutputChunk> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'src/draw/index.island.ts', formats: ['iife'], name: 'draw', fileName: 'draw' },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output[0];
}

describe('the door for islands', () => {
  it('opens in a browser, where nothing of Node is, and checks a draw there', async () => {
    const { code, imports, dynamicImports } = await bundled();
    expect([...imports, ...dynamicImports]).toEqual([]);
    expect(code).not.toMatch(/node:|__vite-browser-external/);

    // A world with nothing but the language, as older browsers have it, and what every browser has besides.
    const world = createContext({ TextEncoder, document: JSON.stringify(protocols[0]) });
    runInContext('delete globalThis.Temporal', world);
    const missing = ['process', 'Buffer', 'require', 'Temporal'].map((name) => runInContext(`typeof ${name}`, world));
    expect(new Set(missing)).toEqual(new Set(['undefined']));
    const { commitment } = protocols[0]!;
    const verdict = runInContext(
      `${code}; draw.verifyProtocol(JSON.parse(document), { commitment: '${commitment}' })`,
      world,
    ) as Verdict;
    expect(verdict.right).toBe(true);
    expect(JSON.stringify(verdict)).toBe(JSON.stringify(verifyProtocol(protocols[0], { commitment })));
  });

  it('is narrow: some tens of kilobytes, for a button that few press', async () => {
    const { code } = await bundled();
    expect(gzipSync(code).length).toBeLessThan(50_000);
  });
});
