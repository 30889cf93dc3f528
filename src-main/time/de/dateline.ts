import type { Dateline } from '../reading/form.ts';

export const dateline: Dateline = {
  forms: new Set(['iso-date', 'numeric-date', 'day-month-year']),
  placeBefore:
    /^(?:(?!(?:In|Am|Im|Bei|Von|Vom|Der|Die|Das)\b)\p{Lu}[\p{L}.'’-]+(?: (?:an|am|der|im|ob)(?= )| \p{Lu}[\p{L}.'’-]+){0,3}(?:,| [–—-]) ){0,3}(?:(?:den|am) )?$/u,
  surroundings: [
    {
      // "Berlin, 6. September 2016 (dpa) –", "Veröffentlicht am 06.09.2016": so much may stand before the date.
      before:
        /^(?:\W*|(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß/.-]+,? ){1,4}(?:\([a-zA-Z/]{2,12}\) ?)?(?:(?:den|am) |[-–—(] ?)?|(?:Veröffentlicht|Aktualisiert|Erschienen|Erstellt|Publiziert|Stand|Datum|Vom|Zuletzt aktualisiert)(?: am| vom)?:? (?:[A-Za-z]+, (?:den )?)?)$/,
      behind: /^(?:\s*$|\s*[-–—|(:;.,]|\s*(?:\d|um\b|Uhr|MEZ|MESZ)|\s?[A-ZÄÖÜ"„“»‚'])/,
    },
  ],
};
