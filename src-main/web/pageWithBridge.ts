import type { PageFile, PageFiles } from '../services/pageFiles.ts';

const firstModule = /<script\b[^>]*\btype="module"/;
const bridge = '<script type="module" src="./bridge.js"></script>\n    ';

/**
 * The built page with this host's bridge set before its own script. The desktop serves the same files without it.
 * Throws when the page is not built.
 */
export function pageWithBridge(files: PageFiles): PageFiles {
  const index = files.get('index.html');
  if (index === undefined || !files.has('bridge.js')) throw new Error('The built page lacks index.html or bridge.js.');
  const html = new TextDecoder().decode(index.bytes);
  if (!firstModule.test(html)) throw new Error('The built page has no script.');
  const bytes = new TextEncoder().encode(html.replace(firstModule, (found) => bridge + found));
  return new Map<string, PageFile>([...files, ['index.html', { ...index, bytes }]]);
}
