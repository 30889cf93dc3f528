/** Leaves room for the ending and for the "(1)" that browsers add, also where a character takes four bytes. */
const mostCharacters = 60;
/** What one file system or another does not allow in a name, and what nobody wants in one. */
const notInNames = /[\p{Cc}\p{Surrogate}<>:"/\\|?*]+/gu;
/** Names that Windows keeps for its devices, whatever their ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file name that every system accepts: no folders, no reserved characters, ending in `.EXTENSION`. */
export function exportFileName(suggested: string, extension: string): string {
  const stem = withoutEnding(suggested, extension)
    .replace(notInNames, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, mostCharacters)
    // The cut may have gone through a pair.
    .replace(/\p{Surrogate}$/u, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${stem === '' || deviceName.test(stem) ? 'timeline' : stem}.${extension}`;
}

function withoutEnding(name: string, extension: string): string {
  return hasEnding(name, extension) ? name.slice(0, -extension.length - 1) : name;
}

function hasEnding(name: string, extension: string): boolean {
  return name.toLowerCase().endsWith(`.${extension}`);
}

/** What a person typed in a save dialog, with the ending that tells other programs what it is. */
export function withEnding(path: string, extension: string): string {
  return hasEnding(path, extension) ? path : `${path}.${extension}`;
}
