import { readFileSync } from 'node:fs';

/** What a page needs from the built client, as addresses under `/assets/`. */
export interface Assets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

const entries = { style: 'src/web/style/main.css', script: 'src/app/islands/main.island.ts' };

/**
 * Reads Vite's manifest of the client build.
 * Throws if the client is not built: a page without its style must not be served by mistake.
 */
export function readAssets(clientFolder: string): Assets {
  const manifest: Record<string, ManifestEntry> = JSON.parse(
    readFileSync(`${clientFolder}/.vite/manifest.json`, 'utf8'),
  );
  const style = manifest[entries.style];
  const script = manifest[entries.script];
  if (!style || !script) throw new Error(`${clientFolder} holds no built style or script: build the client first`);
  return {
    styles: [style.file, ...(script.css ?? [])].map((file) => `/${file}`),
    scripts: [`/${script.file}`],
  };
}
