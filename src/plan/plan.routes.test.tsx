import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { frozenClock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { nobody, type AppEnv } from '../web/context.ts';
import { planRoutes } from './plan.routes.tsx';

function site(language: Language, plans = shippedPlans): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set('language', language);
    c.set('clock', frozenClock('2022-10-19T10:00:00Z'));
    c.set('visitor', nobody);
    c.set('frame', () => ({
      language,
      path: c.req.path,
      account: null,
      menu: [],
      demo: null,
      styles: [],
      scripts: [],
      schoolName: 'Skolen',
    }));
    await next();
  });
  for (const route of planRoutes(plans)) app.get(route.path, (c) => route.handle(c));
  return app;
}

describe('the study plan on the web', () => {
  test('is open to anyone', () => {
    expect(planRoutes(shippedPlans).map(({ may }) => may.name)).toEqual(['anyone', 'anyone']);
  });

  test('is shown at its own address', async () => {
    const answer = await site('nb').request('/studieplan/2022-2023');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Studieplan 2022/2023 – Skolen</title>');
  });

  test('is shown in the language of the visitor', async () => {
    const answer = await site('nn').request('/studieplan/2022-2023');
    expect(await answer.text()).toContain('Samling 3: Innovasjon i kommunar');
  });

  test('sees the year from the day of the clock', async () => {
    const html = await (await site('en').request('/studieplan/2022-2023')).text();
    expect(html.match(/aria-current="step"[^]*?<\/li>/)?.[0]).toContain('Service design');
  });

  test('is found without its year, as the newest, in the same language', async () => {
    const answer = await site('nn').request('/studieplan');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/nn/studieplan/2022-2023']);
  });

  test('is not found where no plan has that name, or none ships', async () => {
    expect((await site('nb').request('/studieplan/2019-2020')).status).toBe(404);
    expect((await site('nb', []).request('/studieplan')).status).toBe(404);
  });
});
