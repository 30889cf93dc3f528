import { z } from 'zod';

import { percent, withMaterial } from './sharedMaterial.mjs';

const file = 'gum.jsonl';
const scores = z.object({
  dates: z.number(),
  found: z.number(),
  right: z.number(),
  dated: z.number(),
  told: z.number(),
  toldRight: z.number(),
});

/**
 * Dates of ordinary writing of many kinds, and the happenings that they date, against linguists' (GUM); beside the simple rule, which is
 * given the verbs and takes for each the nearest expression of its sentence.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export function gumDates(root) {
  return withMaterial(root, '../shared/bench/gum', 'GUM, dates', async ({ path, run, annotate }) => {
    const answers = await annotate(run('score.mjs', ['--rows', path(file)]), 'gum');
    const near = `${answers}.nearest`;
    const score = (/** @type {string} */ of) => scores.parse(JSON.parse(run('score.mjs', [path(file), of, '--json'])));
    const ours = score(answers);
    run('nearest.mjs', [path(file), answers, near]);
    const rule = score(near);
    return [
      {
        what: 'GUM, dates: right',
        median: percent(ours.right, ours.dates),
        range: `(found ${percent(ours.found, ours.dates)} of ${ours.dates})`,
      },
      {
        what: 'GUM, happenings with a date: on the right days',
        median: percent(ours.toldRight, ours.dated),
        range: `(simple rule ${percent(rule.toldRight, rule.dated)}; told ${percent(ours.told, ours.dated)} of ${ours.dated})`,
      },
    ];
  });
}
