/** What looks like a date, whether a form reads it or not: nothing of that kind is left out in silence. */

/** The words of a language that stand in dates and before them. */
export interface WordsOfDates {
  /** Names of months and their short forms, as a regular expression's source. */
  readonly months: string;
  /** Words before a day without a year: "on 24/5". */
  readonly leads: string;
  /** Words before what is numbered in a series, and is no date: "no. 11/2003". */
  readonly series: string;
  readonly quarter: string;
}

const day = '(?:0?[1-9]|[12][0-9]|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:1[0-9]|20|21)[0-9]{2}';
const sign = '[./-]';

/** Finds it; global. Bounded throughout, so that it is linear whatever the text. */
export function looksLikeDate({ months, leads, series, quarter }: WordsOfDates): RegExp {
  const forms = [
    // "13/13/2016", "2016.9.31", "9/5/24": three numbers with a sign between.
    `[0-9]{1,2}(?<one>${sign})[0-9]{1,2}\\k<one>${year}`,
    `${year}(?<two>${sign})[0-9]{1,2}\\k<two>[0-9]{1,2}`,
    `(?:${day}(?<three>[./])${month}|${month}(?<four>/)${day})(?:\\k<three>|\\k<four>)[0-9]{2}`,
    // "06/2005", "2005/06", "20050613".
    `${month}[/.]${year}`,
    `${year}/${month}(?=[.,;:)\\s]|$)`,
    `(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])`,
    // "13NOV17", "9-May-24", "May-24", "May 5th '24", "May ’24".
    `[0-9]{1,2}[ -]?(?:${months})[ -]?['’]?(?:[0-9]{4}|[0-9]{2})`,
    `(?:${months})[-/](?:[0-9]{4}|[0-9]{2})`,
    `(?:${months}) (?:[0-9]{1,2}(?:st|nd|rd|th)?,? )?['’]?(?:${year}|(?<=['’])[0-9]{2})`,
    // "Q3/98", "3rd quarter '98", "FY24".
    `(?:Q[1-4]|[1-4]Q|FY)[ /-]?['’]?(?:${year}|[0-9]{2})`,
    `[1-4](?:st|nd|rd|th|\\.) ${quarter}(?: ['’]?(?:${year}|[0-9]{2}))?`,
  ];
  const led = [`${day}[/.]${month}\\.?`, `${month}/${day}`, `['’](?:[0-9]{2})(?!s)`];
  const before = `(?=[0-9'’\\p{L}])(?<![0-9\\p{L}]|[0-9][.,/:-]|[-/]|(?:${series})[.:]?\\s)`;
  const behind = '(?![0-9\\p{L}%°]|[.,/:-][0-9])';
  return new RegExp(`${before}(?:${forms.join('|')}|(?<=(?:^|\\s)(?:${leads})\\s)(?:${led.join('|')}))${behind}`, 'gu');
}
