import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productRoutes } from '../../src/app/product-routes.ts';
import { offersRoutes } from '../../src/offers/index.ts';
import { selectionRoutes } from '../../src/selection/index.ts';
import { calendarSecrets } from '../../src/gatherings/gatherings.fixture.ts';
import { settings as drawSettings } from '../../src/selection/selection.fixture.ts';
import { languages } from '../../src/kit/language.ts';
import { href } from '../../src/web/address.ts';
import { pagesAfter, pagesBefore, type ExamplePage } from './support/every-page.ts';
import { pagesAfterGathering, pagesInTheHall, pagesOfNewCohort, pagesWithResults } from './support/cohort-pages.ts';
import {
  evaluateFirst,
  inventNewCohort,
  makeExampleCohort,
  type ExampleCohort,
  type NewCohort,
} from './support/example-cohort.ts';
import { makeExampleYear, type ExampleYear } from './support/example-year.ts';
import { bringAxe, faultsOf } from './support/page-check.ts';
import { startSchool, type School } from './support/school.ts';
import { signInAs, visit, type Visitor } from './support/visitor.ts';

/** Addresses that lead on, or answer with something that is no page. */
const notPages = new Set([
  '/opptak',
  '/studieplan',
  '/healthz',
  '/soknad/:id/kvittering.pdf',
  '/deltaker/:secret/dokument/:document',
  '/skole/dokument/:id',
  '/skole/opptak/:id/soknader.xlsx',
  '/skole/kull/:cohort/grupper/deltakere.xlsx',
  '/skole/kull/:cohort/oppmote.xlsx',
  '/kull/:cohort/oppgave/:task/fil/:file',
  '/skole/kull/:cohort/oppgave/:task/svar/:work/fil/:file',
  '/kull/:cohort/okt/:session/materiale/:material',
  '/undervisning/okt/:session/materiale/:material',
  '/innleder/:secret/okt/:session/materiale/:material',
  '/min-side/kalender.ics',
  '/kalender/:secret',
  '/program/:cohort/samlinger.ics',
  '/bibliotek/:card/:lang{nb|nn|en}',
  '/min-side/logg/arkiv',
]);

describe('a page', () => {
  let school: School;
  let year: ExampleYear;
  const idle: Visitor[] = [];

  beforeAll(async () => {
    school = await startSchool({ rateLimits: false });
    year = await makeExampleYear(school);
    idle.push(await visit(school), await visit(school));
    for (const visitor of idle) await bringAxe(visitor);
  });

  afterAll(async () => {
    for (const visitor of idle) await visitor.leave();
    await school.stop();
  });

  /** Looks at a page of a world in every language; as many at a time as there are visitors. */
  async function lookAt<W extends { readonly emailOf: (person: P) => string | null }, P>(
    { as, path, deed }: ExamplePage<W, P>,
    world: W,
  ): Promise<string[]> {
    const visitor = idle.pop();
    if (!visitor) throw new Error('more pages at once than visitors');
    const { page, complaints } = visitor;
    const before = complaints.length;
    const faults: string[] = [];
    try {
      await signInAs(school, visitor, world.emailOf(as));
      for (const language of languages) {
        await page.goto(href(language, path(world)));
        if (deed) {
          await deed(page);
          await page.waitForLoadState();
        }
        faults.push(...(await faultsOf(page, language)));
      }
    } finally {
      idle.push(visitor);
    }
    return [...faults, ...complaints.slice(before)];
  }

  describe('while the call is open', () => {
    it.concurrent.each(pagesBefore)('can be read and used by everybody: $name', async (example) => {
      expect(await lookAt(example, year)).toEqual([]);
    });
  });

  describe('after the deadline', () => {
    beforeAll(async () => {
      school.clock.set(year.admission.deadlineAt.add({ hours: 12 }));
      await school.runDue();
    });

    it.concurrent.each(pagesAfter)('can be read and used by everybody: $name', async (example) => {
      expect(await lookAt(example, year)).toEqual([]);
    });
  });

  describe('in the year', () => {
    let fresh: NewCohort;
    let cohort: ExampleCohort;

    beforeAll(async () => {
      fresh = await inventNewCohort(year.admission);
    });

    it.concurrent.each(pagesOfNewCohort)('can be read and used by everybody: $name', async (example) => {
      expect(await lookAt(example, fresh)).toEqual([]);
    });

    describe('on the morning of a gathering', () => {
      beforeAll(async () => {
        cohort = await makeExampleCohort(school, fresh);
      });

      it.concurrent.each(pagesInTheHall)('can be read and used by everybody: $name', async (example) => {
        expect(await lookAt(example, cohort)).toEqual([]);
      });
    });

    describe('after it', () => {
      beforeAll(async () => {
        school.clock.set(Temporal.Instant.from('2022-09-09T08:00:00Z'));
        await evaluateFirst(fresh);
        await school.runDue();
      });

      it.concurrent.each(pagesAfterGathering)('can be read and used by everybody: $name', async (example) => {
        expect(await lookAt(example, cohort)).toEqual([]);
      });
    });

    describe('when all have said what they thought of it', () => {
      beforeAll(() => {
        school.clock.set(Temporal.Instant.from('2022-09-30T08:00:00Z'));
      });

      it.concurrent.each(pagesWithResults)('can be read and used by everybody: $name', async (example) => {
        expect(await lookAt(example, cohort)).toEqual([]);
      });
    });
  });

  it('was looked at, each that there is', () => {
    const routes = productRoutes(
      () => school.signIn,
      () => drawSettings,
      () => calendarSecrets,
    ).filter(({ method }) => method === 'get');
    // The draw's pages want a story of their own, in which each comes to its turn: `draw.test.ts`.
    const drawn = new Set([...selectionRoutes(() => drawSettings), ...offersRoutes].map(({ path }) => path));
    const unseen = routes.filter(({ path }) => !school.shown.has(path) && !notPages.has(path) && !drawn.has(path));
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });
});
