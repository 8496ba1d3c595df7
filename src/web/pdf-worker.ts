import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type * as Compiler from '@myriaddreamin/typst.ts/compiler';
import type * as CompilerOptions from '@myriaddreamin/typst.ts/options.init';

/** One document to set: Typst source, and as JSON the data that it shows. */
export interface PdfJob {
  readonly source: string;
  readonly data: string;
}

export type PdfAnswer = { readonly pdf: Uint8Array<ArrayBuffer> } | { readonly fault: string };

// This file runs as a text handed to a worker, so it finds its packages from where its owner lies.
const require = createRequire((workerData as { base: string }).base);
const fonts = [
  '400Regular/Inter_400Regular.ttf',
  '400Regular_Italic/Inter_400Regular_Italic.ttf',
  '600SemiBold/Inter_600SemiBold.ttf',
];

/** A document sees its source and its data, no file of the machine. */
const nothingToRead = {
  getMTime: () => undefined,
  isFile: () => false,
  getRealPath: () => undefined,
  readAll: () => undefined,
};

async function startCompiler() {
  const { createTypstCompiler } = require('@myriaddreamin/typst.ts/compiler') as typeof Compiler;
  const { loadFonts, withAccessModel } = require('@myriaddreamin/typst.ts/options.init') as typeof CompilerOptions;
  const wasm = await WebAssembly.compile(readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')));
  const compiler = createTypstCompiler();
  await compiler.init({
    // Handed over bare, the module is taken too, but with a complaint on the console.
    getModule: () => ({ module_or_path: wasm }),
    beforeBuild: [
      loadFonts(
        fonts.map((font) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/inter/${font}`)))),
        { assets: false },
      ),
      withAccessModel(nothingToRead),
    ],
  });
  return compiler;
}

const compiler = startCompiler();

async function render({ source, data }: PdfJob): Promise<PdfAnswer> {
  const typst = await compiler;
  typst.addSource('/main.typ', source);
  const { result, diagnostics } = await typst.compile({
    mainFilePath: '/main.typ',
    format: 1,
    diagnostics: 'unix',
    inputs: { data },
  });
  return result ? { pdf: new Uint8Array(result) } : { fault: (diagnostics ?? []).join('\n') };
}

async function answer(job: PdfJob): Promise<void> {
  const result = await render(job).catch((error: unknown): PdfAnswer => ({ fault: String(error) }));
  parentPort?.postMessage(result, 'pdf' in result ? [result.pdf.buffer] : []);
}

parentPort?.on('message', (job: PdfJob) => void answer(job));
