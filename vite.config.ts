import { defineConfig } from 'vite';

/** One `vite build --app`: what the browser gets goes to dist/client, the server to dist/server. */
export default defineConfig({
  appType: 'custom',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        // A strict content security policy admits no fonts or pictures from within the style.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: ['src/web/style/main.css', 'src/app/islands/main.island.ts'] },
      },
    },
    ssr: {
      build: {
        outDir: 'dist/server',
        ssr: true,
        target: 'node26',
        copyPublicDir: false,
        emitAssets: false,
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: {
            cli: 'src/app/cli.ts',
            draw: 'src/draw/cli.ts',
            bench: 'bench/cli.ts',
            'solving-worker': 'src/selection/solving-worker.ts',
          },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments['client']!);
      await builder.build(builder.environments['ssr']!);
    },
  },
});
