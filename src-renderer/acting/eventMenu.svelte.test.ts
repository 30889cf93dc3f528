import { expect, it } from 'vitest';

import { readDocument, told } from '../state/testDocuments.ts';
import { english } from '../words/en.ts';

import { eventMenu } from './eventMenu.ts';
import { mostJoined } from './mostJoined.ts';

const [event] = readDocument('paper', [told('fire', '2016-09-05')]).events;

/** Why so many events are not joined. */
function whyNotJoined(count: number): string | null | undefined {
  if (event === undefined) throw new Error('There is an event');
  const nothing = () => undefined;
  const commands = new Proxy({}, { get: () => nothing }) as Parameters<typeof eventMenu>[2];
  const subject = { events: Array.from({ length: count }, () => event), isEditable: true, isTold: true } as const;
  const items = eventMenu({ ...subject, platform: 'other' }, english.acting, commands, nothing);
  return items.find(({ label }) => label === english.acting.join)?.refusal;
}

it('joins several events, and not more than anybody means as one happening', () => {
  const { onlyOne, tooMany } = english.acting.refusals;
  expect([1, 2, mostJoined, mostJoined + 1].map(whyNotJoined)).toEqual([onlyOne, null, null, tooMany(mostJoined)]);
});
