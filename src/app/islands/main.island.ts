import '../../web/islands/main.ts';

/** What only a few pages need is fetched by them alone. */
if (document.querySelector('[data-draw-check], [data-unfolds]')) void import('../../selection/index.island.ts');
if (document.querySelector('[data-keeps-draft]')) void import('../../tasks/index.island.ts');
if (document.querySelector('[data-refreshes]')) void import('../../gatherings/index.island.ts');
