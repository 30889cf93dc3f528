import { createHmac } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { packExtraction } from '../api/packExtraction.ts';
import { extract } from '../events/extract.ts';

import { openReading, packReading, type ReadingGround } from './readings.ts';
import { idOf, textsOfTest } from './testProjects.ts';

const [text = ''] = textsOfTest;
const extraction = packExtraction(extract(text, { documentDate: null }));
const key = new Uint8Array(32).fill(7);
const ground: ReadingGround = { engine: '0.1.0 abc', settings: { documentDate: null, language: 'en' } };

function kept() {
  const entry = packReading(idOf(text), ground, extraction, key);
  if (entry === null) throw new Error('It was not kept.');
  return entry;
}

test('a reading comes back as it was', () => {
  expect(kept().name).toBe(`readings/${idOf(text)}`);
  expect(openReading(kept(), ground, key)).toEqual(extraction);
});

describe('a reading does not count', () => {
  test.each([
    ['of another engine', { ...ground, engine: '0.1.0 abd' }],
    ['with another date', { ...ground, settings: { ...ground.settings, documentDate: '1998-05-06' } }],
    ['with another language', { ...ground, settings: { ...ground.settings, language: 'de' as const } }],
    ['with a setting more', { ...ground, settings: { ...ground.settings, genre: 'news' as const } }],
  ])('%s', (_what, other) => {
    expect(openReading(kept(), other, key)).toBeNull();
  });

  test('from another machine', () => {
    expect(openReading(kept(), ground, new Uint8Array(32))).toBeNull();
  });

  test('that was laid out otherwise, by an older Dateline with this machine’s own key', () => {
    const json = Buffer.from(JSON.stringify({ documentDate: null, ground: 'of an older layout' }));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    const signed = deflateRawSync(Buffer.concat([length, json]));
    const packed = new Uint8Array(Buffer.concat([createHmac('sha256', key).update(signed).digest(), signed]));
    expect(openReading({ ...kept(), packed }, ground, key)).toBeNull();
  });

  test('of another text', () => {
    expect(openReading({ ...kept(), name: `readings/${idOf('Another text.')}` }, ground, key)).toBeNull();
  });

  test('that would first have to be unpacked, whoever made it', () => {
    const entry = kept();
    const packed = new Uint8Array(deflateRawSync(entry.packed));
    expect(openReading({ ...entry, method: 8, packed }, ground, key)).toBeNull();
  });

  test('that is damaged, wherever', () => {
    const entry = kept();
    for (let at = 0; at < entry.packed.length; at += 11) {
      const packed = new Uint8Array(entry.packed);
      packed[at] = (packed[at] ?? 0) ^ 0x55;
      expect(openReading({ ...entry, packed }, ground, key)).toBeNull();
    }
    expect(openReading({ ...entry, packed: entry.packed.subarray(0, 10) }, ground, key)).toBeNull();
    expect(
      openReading({ name: entry.name, method: 0, packed: new Uint8Array(3), size: 3, crc: 0 }, ground, key),
    ).toBeNull();
  });
});
