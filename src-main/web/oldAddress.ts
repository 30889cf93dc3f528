import type { IncomingMessage } from 'node:http';

import { languageFor } from '../language/languageFor.ts';
import type { InterfaceLanguage } from '../language/types.ts';

/** What a reader is told whose address is of an earlier start: each start has a secret of its own. */
const words: Readonly<Record<InterfaceLanguage, { readonly title: string; readonly sentences: readonly string[] }>> = {
  en: {
    title: 'This address no longer opens Dateline',
    sentences: [
      'Each start of Dateline has a new address, and the one before it is void. Nothing is lost: your files are as they were.',
      'Use the address that the last start printed in its terminal, or start Dateline again with “npm start”.',
    ],
  },
  de: {
    title: 'Diese Adresse öffnet Dateline nicht mehr',
    sentences: [
      'Mit jedem Start bekommt Dateline eine neue Adresse, und die vorige gilt nicht mehr. Es ist nichts verloren: Ihre Dateien sind, wie sie waren.',
      'Bitte die Adresse nehmen, die der letzte Start im Terminal genannt hat, oder Dateline mit „npm start“ neu starten.',
    ],
  },
};

/** Whether a person looks at the answer: a browser that shows a page says that it takes HTML, a script does not. */
export function isForReader({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true;
}

/** The same for every address that does not lead here. The policy forbids style and script, and it needs neither. */
export function oldAddressPage({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const language = languageFor(languagesIn(headers['accept-language'] ?? ''));
  const { title, sentences } = words[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
${sentences.map((sentence) => `    <p>${sentence}</p>`).join('\n')}
  </body>
</html>
`;
}

/** Browsers name what they prefer first; the weights behind say the same again. */
function languagesIn(header: string): readonly string[] {
  return header.split(',').map((part) => part.split(';')[0]?.trim() ?? '');
}
