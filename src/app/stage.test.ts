import { describe, expect, it } from 'vitest';
import { createStage, type LivingWorld } from './stage.ts';
import type { World } from './world.ts';

function worldThatCounts(name: string): LivingWorld & { ended: number; world: World & { name: string } } {
  return {
    world: { name } as unknown as World & { name: string },
    ended: 0,
    async end() {
      this.ended++;
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the stage', () => {
  it('keeps a request in the world it came into, and lets new ones into the next', async () => {
    const [before, after] = [worldThatCounts('before'), worldThatCounts('after')];
    const stage = createStage(before);
    let finish = (): void => undefined;
    const slow = stage.within(async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return stage.world();
    });

    stage.change(after);
    expect(await stage.within(() => stage.world())).toBe(after.world);
    await settle();
    expect(before.ended).toBe(0);

    finish();
    expect(await slow).toBe(before.world);
    await settle();
    expect([before.ended, after.ended]).toEqual([1, 0]);
  });

  it('ends a world at once when nobody is in it, and the last one only when its requests are answered', async () => {
    const [before, after] = [worldThatCounts('before'), worldThatCounts('after')];
    const stage = createStage(before);
    stage.change(after);
    await settle();
    expect(before.ended).toBe(1);

    let finish = (): void => undefined;
    const slow = stage.within(() => new Promise<void>((resolve) => (finish = resolve)));
    const end = stage.end();
    await settle();
    expect(after.ended).toBe(0);
    finish();
    await Promise.all([slow, end]);
    expect(after.ended).toBe(1);
  });

  it('lets a request that fails leave as well', async () => {
    const only = worldThatCounts('only');
    const stage = createStage(only);
    await expect(stage.within(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await stage.end();
    expect(only.ended).toBe(1);
  });
});
