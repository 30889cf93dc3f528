const ending = '.png';
/** Leaves room for the ending and for the "(1)" that browsers add, also where a character takes four bytes. */
const mostCharacters = 60;
/** What one file system or another does not allow in a name, and what nobody wants in one. */
const notInNames = /[\p{Cc}\p{Surrogate}<>:"/\\|?*]+/gu;
/** Names that Windows keeps for its devices, whatever their ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file name for a picture that every system accepts: no folders, no reserved characters, ending in `.png`. */
export function pictureFileName(suggested: string): string {
  const stem = suggested
    .replace(/\.png$/i, '')
    .replace(notInNames, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, mostCharacters)
    // The cut may have gone through a pair.
    .replace(/\p{Surrogate}$/u, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${stem === '' || deviceName.test(stem) ? 'timeline' : stem}${ending}`;
}

/** What a person typed in a save dialog, with the ending that tells other programs what it is. */
export function withPictureEnding(path: string): string {
  return path.toLowerCase().endsWith(ending) ? path : path + ending;
}
