import type { project as english } from '../en/project.ts';

export const project: typeof english = {
  untitled: 'Ohne Titel',
  title: (name, isSaved) => `${isSaved ? '' : '• '}${name}`,
  saved: (name) => `„${name}“ ist gesichert.`,
  copied: (count) => (count === 1 ? 'Das Ereignis ist kopiert.' : `${count} Ereignisse sind kopiert.`),
  notCopied: 'In die Zwischenablage ließ sich nichts schreiben; nichts wurde kopiert.',
};
