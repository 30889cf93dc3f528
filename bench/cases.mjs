import { withMaterial } from './sharedMaterial.mjs';

const file = 'reading.jsonl';

/**
 * Short texts that each try one kind of reading, against what a careful reader makes of them.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export function cases(root) {
  const what = 'cases of reading: right';
  return withMaterial(root, '../shared/cases', what, async ({ path, run, annotate }) => {
    const answers = await annotate(run('check.mjs', ['--rows', path(file)]), 'cases');
    const verdict = run('check.mjs', [path(file), answers, '--kinds']);
    const [, right = '?', all = '?'] = /(\d+) of (\d+) cases right\s*$/.exec(verdict) ?? [];
    const kinds = [...verdict.matchAll(/^\s*(\d+)\/(\d+) {2}/gm)];
    const whole = kinds.filter(([, one, of]) => one === of).length;
    const lost = [...verdict.matchAll(/ lost: (.*)$/gm)].flatMap(([, names = '']) => names.split(', '));
    const held = lost.length === 0 ? 'none that held is lost' : `held before and lost: ${lost.join(', ')}`;
    return [{ what, median: `${right} of ${all}`, range: `(${whole} of ${kinds.length} kinds wholly; ${held})` }];
  });
}
