// Texts with a known density of dated events, made of a few words: what is measured with them is their amount.

const towns = ['Ashby', 'Corran', 'Dunmere', 'Elwick', 'Fenholt', 'Garrow', 'Hexley', 'Marrick'];
const bodies = ['council', 'harbour board', 'orchestra', 'railway company', 'school', 'water company', 'museum'];
const acts = ['opened', 'sold', 'rebuilt', 'closed', 'bought', 'painted', 'inspected', 'extended'];
const things = ['bridge', 'north pier', 'old mill', 'town hall', 'tram depot', 'reading room', 'market', 'lighthouse'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

/** Sentences that tell nothing of a day: most of a long report is such. */
const idle = [
  'The tables of this part list rates, tolls and wages by the name of the payer, with no further remark on their use.',
  'Each of the columns is a sum of the ones to its left, less whatever the footnotes of the same page subtract from it.',
  'All amounts are in pounds; a dash stands for nothing, and a dot for an amount that is not known to the clerk.',
  'Names are as in the register, with the spelling of the register, even where it differs between two pages of it.',
];

/**
 * @param {readonly string[]} list
 * @param {number} index
 */
const pick = (list, index) => list[index % list.length] ?? '';

/**
 * A text with so many dated sentences, filled up to so many characters; another for every number.
 * @param {number} number
 * @param {number} events
 * @param {number} characters
 */
export function inventedText(number, events, characters) {
  const parts = [`Report ${number} of the clerk of ${pick(towns, number)}`];
  const share = characters / events;
  let length = 0;
  for (let index = 0; index < events; index += 1) {
    const turn = number * 31 + index * 7;
    const day = `${1 + (turn % 28)} ${pick(months, turn)} ${1820 + ((index + number) % 190)}`;
    let paragraph = `On ${day} the ${pick(bodies, turn)} of ${pick(towns, index)} ${pick(acts, turn + index)} the ${pick(things, index)}.`;
    for (let filler = index; length + paragraph.length < (index + 1) * share; filler += 1) {
      paragraph += ` ${pick(idle, filler)}`;
    }
    parts.push(paragraph);
    length += paragraph.length;
  }
  return `${parts.join('\n\n')}\n`;
}
