import { z } from 'zod';

import { percent, withMaterial } from './sharedMaterial.mjs';

/** @typedef {import('./bench.mjs').Measurement} Measurement */

/** How the scorer names what is read from its report here. */
const names = {
  away: 'on another day',
  ours: 'an event about it stands on that day',
  rule: "base: an expression (else the report's date) of any sentence on it is the day",
  body: "in the body, not on the document's date",
};

const counts = z.record(z.string(), z.number());
const reports = z.object({
  S: z.record(z.string(), counts),
  prec: z.object({ n: z.number(), ok: z.number(), bn: z.number(), bok: z.number() }),
  late: z.object({ n: z.number(), by: z.number(), day: z.number(), dayDct: z.number() }),
});
const stories = z.object({
  S: z.record(
    z.string(),
    z.object({ n: z.number(), exact: z.number(), found: z.number(), baseNear: z.number(), foundNear: z.number() }),
  ),
  past: z.object({ n: z.number(), by: z.number(), day: z.number(), none: z.number() }),
});

/**
 * Whether incidents stand on the days that analysts gave them (MUC-4), and news events on those of linguists (EventStoryLine); beside the
 * simple rule over the same expressions, as the scorer makes it.
 * @param {string} root
 * @returns {Promise<Measurement[]>}
 */
export function incidents(root) {
  return withMaterial(root, '../shared/bench/events', 'incidents and news events', async ({ path, run, annotate }) => {
    const score = async (/** @type {string} */ corpus) => {
      const gold = path(`${corpus}.jsonl`);
      const answers = await annotate(run('input.mjs', [gold]), corpus);
      return JSON.parse(run('score.mjs', [corpus, gold, answers, '--json']));
    };
    return [...ofReports(reports.parse(await score('muc4'))), ...ofStories(stories.parse(await score('esc')))];
  });
}

/** @param {z.infer<typeof reports>} report @returns {Measurement[]} */
function ofReports({ S, prec, late }) {
  const { n = 0, [names.ours]: ours = 0, [names.rule]: rule = 0 } = S[names.away] ?? {};
  return [
    {
      what: 'MUC, incidents off the report’s date: an event on their day',
      median: percent(ours, n),
      range: `(simple rule ${percent(rule, n)}; ${n} incidents)`,
    },
    {
      what: 'MUC, events that name a target: on an incident’s day',
      median: percent(prec.ok, prec.n),
      range: `(simple rule ${percent(prec.bok, prec.bn)}; ${prec.n} events)`,
    },
    {
      what: 'MUC, incidents known only as “not later than”: told so',
      median: percent(late.by, late.n),
      range: `(on a day ${percent(late.day, late.n)}, on the report’s ${percent(late.dayDct, late.n)}; ${late.n} incidents)`,
    },
  ];
}

/** @param {z.infer<typeof stories>} report @returns {Measurement[]} */
function ofStories({ S, past }) {
  const { n = 0, exact = 0, found = 0, baseNear = 0, foundNear = 0 } = S[names.body] ?? {};
  return [
    {
      what: 'EventStoryLine, body, off the document’s date: right',
      median: percent(exact, n),
      range: `(simple rule ${percent(baseNear, n)}; ${n} events)`,
    },
    {
      what: 'EventStoryLine, the same: right among those with a day',
      median: percent(exact, found),
      range: `(simple rule ${percent(foundNear, found)}; ${found} events)`,
    },
    {
      what: 'EventStoryLine, known only as before the document: told so',
      median: percent(past.by, past.n),
      range: `(on a day ${percent(past.day, past.n)}, not told ${percent(past.none, past.n)}; ${past.n} events)`,
    },
  ];
}
