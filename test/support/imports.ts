import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';

/** What a file asks for: another file, by its path from the repository's root, or a package, by its name. */
export interface Import {
  readonly target: string;
  readonly kind: 'file' | 'package';
  /** Gone when the program runs: only types are asked for. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the repository's root, like `src/plan/index.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const program = /(?<!\.d)\.tsx?$/;

/** Reads every program file under the folders, with what each imports. Throws if one can't be parsed or none is there. */
export function readSources(...folders: string[]): SourceFile[] {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => program.test(path))
        .toSorted(),
    );
  if (files.length === 0) throw new Error(`no source files under ${folders.join(', ')}`);
  return files.map((path) => parseSource(path, readFileSync(path, 'utf8')));
}

/** The imports of one file: static, re-exported and dynamic ones alike. */
export function parseSource(path: string, text: string): SourceFile {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: { request: string; typeOnly: boolean }[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    found.push({
      request: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ request: moduleRequest.value, typeOnly: isType });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^(['"])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[2]) found.push({ request: literal[2], typeOnly: false });
  }
  return { path, text, imports: merged(path, found) };
}

/** One entry for each target; it counts as types only if every mention of it does. */
function merged(path: string, found: readonly { request: string; typeOnly: boolean }[]): Import[] {
  const imports = new Map<string, Import>();
  for (const { request, typeOnly } of found) {
    const kind = request.startsWith('.') ? 'file' : 'package';
    const target = kind === 'file' ? join(dirname(path), request.replace(/\?.*$/, '')) : packageName(request);
    imports.set(target, { target, kind, typeOnly: typeOnly && (imports.get(target)?.typeOnly ?? true) });
  }
  return [...imports.values()];
}

function packageName(request: string): string {
  if (request.startsWith('node:')) return request;
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');
}
