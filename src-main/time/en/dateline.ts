import type { Dateline } from '../reading/form.ts';

/** "Port Ellery, 14 March 2019", "Fort Kild – 14th March, 1915", "Monday, ": names with capitals, and a comma or a dash. */
const placeBefore =
  /^(?:(?!(?:In|At|On|From|By|Near|To|For|The)\b)\p{Lu}[\p{L}.'’-]+(?: (?:on|upon|near|off|de|la|am)(?= )| \p{Lu}[\p{L}.'’-]*| \d{1,3}(?=,)){0,3}(?:,| [–—-]) ){0,3}$/u;

export const dateline: Dateline = {
  forms: new Set(['iso-date', 'month-day-year', 'day-month-year']),
  placeBefore,
  surroundings: [
    {
      // Letters, reports and press releases have their place and day in a line of their own.
      before: placeBefore,
      behind: /^\.?\s*$/,
    },
    {
      // "WASHINGTON, Sept. 6, 2016 (AP) —": so much may stand before the date.
      before:
        /^(?:\W*|(?:[A-Z][A-Z .'-]+,? ){1,4}[-–—(]?\s?|(?:Published|Updated|Posted|Date|Dated|Filed|Prepared|Issued|Submitted|Last updated|First published)(?: on)?:? (?:at )?(?:[A-Za-z]+, )?)$/,
      behind: /^(?:\s*$|\s*[-–—|(:;.,]|\s*(?:\d|at\b|by\b|GMT|UTC)|\s?[A-Z"“‘'])/,
    },
    {
      // "By Jane Doyle, 14 March 2018": who wrote it, and when.
      before:
        /^[Bb][Yy] \p{Lu}[\p{L}.'’-]+(?: (?:and |de |van |von )?\p{Lu}[\p{L}.'’-]+){0,5}(?:,| [|–—-])?\s(?:on )?$/u,
      behind: /^(?:[,.]? (?:at )?\d{1,2}[:.]\d{2}.{0,16})?\.?\s*$/,
    },
    {
      // "Board minutes, Elm Court, Tuesday 7 March 2023": papers that have their day in their title.
      before:
        /^(?=.*\b(?:minutes|memo|memorandum|agenda|newsletter|bulletin|press release|transcript|circular)\b).{0,76}[,:–—-]\s?(?:[A-Z][a-z]{2,8}day,? )?$/i,
      behind: /^\.?\s*$/,
    },
    {
      // "Oslo, 6 March 1998 (NTB) –": a name that is not in capitals could be anything but for the dash.
      before:
        /^(?!(?:In|At|On|From|By|Near|To|For)\b)(?:\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|del|la|el|of|am) )?\p{Lu}[\p{L}.'’-]+){0,3}(?: city)?(?: \([\p{L} ]{2,30}\))?, ){1,2}$/u,
      behind: /^(?:\s*[([][^()[\]\n]{2,48}[)\]])?\s*(?:[-–—]{1,2}|_)\s/,
    },
  ],
};
