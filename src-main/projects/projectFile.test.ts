import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { applyChange, noChange, type Change } from '../chronicle/change.ts';
import type { Decisions } from '../chronicle/decisions.ts';
import { emptyHistory, record, undo } from '../chronicle/history.ts';

import { pack, unpack, type Entry } from './archive/entry.ts';
import { readArchive } from './archive/readArchive.ts';
import { writeArchive } from './archive/writeArchive.ts';
import { textEntryName } from './entryNames.ts';
import type { FormatSteps } from './formatSteps.ts';
import type { Manifest } from './manifest.ts';
import { readProject } from './readProject.ts';
import {
  anyText,
  decisionsOfTest,
  documentEntry,
  idOf,
  manifestOfTest,
  mapOfTexts,
  textsOfTest,
} from './testProjects.ts';
import { writeProject } from './writeProject.ts';

const none: ReadonlyMap<string, Entry> = new Map();
const join = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

async function written(manifest: Manifest = manifestOfTest, texts = textsOfTest, entries = none) {
  return join(await writeProject(manifest, mapOfTexts(texts), entries));
}

/** A project file of these entries, whatever they are. */
async function fileOf(contents: Readonly<Record<string, string>>) {
  const entries = Object.entries(contents).map(([name, text]) => pack(name, Buffer.from(text)));
  return join(writeArchive(await Promise.all(entries)));
}

async function rewritten(bytes: Uint8Array<ArrayBuffer>) {
  const { manifest, texts, entries } = readProject('a.dateline', bytes);
  return join(await writeProject(manifest, texts, entries));
}

const contentsOf = (bytes: Uint8Array<ArrayBuffer>) =>
  new Map(readArchive(bytes).map((entry) => [entry.name, Buffer.from(unpack(entry, 1e9)).toString()]));
const manifestTextOf = (bytes: Uint8Array<ArrayBuffer>) => contentsOf(bytes).get('project.json') ?? '';

const refusal = (why: string, where?: string) =>
  expect.objectContaining({
    code: 'project-invalid',
    fault: expect.objectContaining({
      kind: 'project-refused',
      name: 'a.dateline',
      why,
      ...(where === undefined ? {} : { where }),
    }) as unknown,
  }) as Error;
const refusalOf = (bytes: Uint8Array) => {
  try {
    readProject('a.dateline', new Uint8Array(bytes));
    return null;
  } catch (thrown) {
    return thrown;
  }
};

/** An edit of each sort in turn: a headline, an event from nothing, and a decision taken away. */
function changeOf(decisions: Decisions, step: number): Change {
  const at = new Date(Date.UTC(2027, 0, 1, 0, 0, step)).toISOString();
  const all = [...decisions.values()];
  const chosen = all[step % all.length];
  const corrected = all.find((decision) => decision.kind === 'correction');
  if (step % 3 === 0 && corrected !== undefined) {
    const to = { ...corrected, at, fields: { ...corrected.fields, title: `Headline ${step}` } };
    return { ...noChange, updated: [[corrected, to]] };
  }
  if (step % 3 === 1 && chosen !== undefined && all.length > 5) return { ...noChange, removed: [chosen] };
  const title = `Event ${step}`;
  return { ...noChange, added: [{ id: `e${step}`, at, kind: 'addition', anchor: null, fields: { title } }] };
}

test('a project comes back as it was', async () => {
  const { manifest, texts, format } = readProject('a.dateline', await written());
  expect(manifest).toEqual(manifestOfTest);
  expect([...texts.values()]).toEqual(textsOfTest);
  expect(format).toBe(1);
});

test('ten thousand edits that are undone leave every byte as it was', async () => {
  const before = await written();
  const { manifest, texts, entries } = readProject('a.dateline', before);
  let decisions: Decisions = new Map(manifest.decisions.map((decision) => [decision.id, decision]));
  let history = emptyHistory<string>();
  for (let step = 0; step < 10_000; step += 1) {
    const change = changeOf(decisions, step);
    decisions = applyChange(decisions, change);
    history = record(history, { name: 'edit', change, key: null });
  }
  const edited = { ...manifest, decisions: [...decisions.values()] };
  expect(join(await writeProject(edited, texts, entries))).not.toEqual(before);
  let undone = 0;
  for (let turn = undo(history); turn !== null; turn = undo(history), undone += 1) {
    decisions = applyChange(decisions, turn.change);
    history = turn.history;
  }
  expect(undone).toBe(10_000);
  const restored = { ...manifest, decisions: [...decisions.values()] };
  expect(join(await writeProject(restored, texts, entries))).toEqual(before);
});

test('read and written again, every byte is the same', async () => {
  const first = await written();
  expect(Buffer.compare(await rewritten(first), first)).toBe(0);
});

test('any texts come back, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyText, { maxLength: 5 }), async (texts) => {
      const manifest = { ...manifestOfTest, documents: texts.map((text) => documentEntry(text)), decisions: [] };
      const first = await written(manifest, texts);
      expect([...readProject('a.dateline', first).texts.values()]).toEqual(texts);
      expect(Buffer.compare(await rewritten(first), first)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('the same decisions give the same bytes, whatever order they were made in', async () => {
  const first = await written();
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...decisionsOfTest], { minLength: decisionsOfTest.length }),
      async (decisions) => {
        expect(Buffer.compare(await written({ ...manifestOfTest, decisions }), first)).toBe(0);
      },
    ),
    { numRuns: 20 },
  );
});

test('what a newer Dateline added is kept, fields at every level and entries', async () => {
  const told: unknown = JSON.parse(manifestTextOf(await written()), (key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && key !== 'view'
      ? { ...value, later: [{ than: 'this' }] }
      : value,
  );
  const [first = '', second = ''] = textsOfTest;
  const bytes = await fileOf({
    'project.json': JSON.stringify(told),
    [textEntryName(idOf(first))]: first,
    [textEntryName(idOf(second))]: second,
    [`originals/${idOf(first)}.pdf`]: '%PDF',
    'signature/of.somebody': 'signed',
    mimetype: 'application/x-dateline-project',
  });
  const again = contentsOf(await rewritten(bytes));
  expect(JSON.parse(again.get('project.json') ?? '')).toEqual(told);
  expect([...again.keys()].toSorted()).toEqual([...contentsOf(bytes).keys()].toSorted());
  for (const [name, text] of contentsOf(bytes)) if (name !== 'project.json') expect(again.get(name)).toBe(text);
});

test('project.json is readable: first in the file, indented, keys in a fixed order', async () => {
  const bytes = await written();
  expect(readArchive(bytes)[0]?.name).toBe('project.json');
  expect(manifestTextOf(bytes)).toMatch(/^\{\n {2}"format": 1,\n {2}"engine": "0\.1\.0",\n {2}"id"/);
});

describe('another format', () => {
  const steps: FormatSteps = new Map([[0, ({ notes, ...older }) => ({ ...older, decisions: notes })]]);

  test('an older one is brought up, step by step', async () => {
    const { decisions, ...older } = manifestOfTest;
    const [first = '', second = ''] = textsOfTest;
    const bytes = await fileOf({
      'project.json': JSON.stringify({ ...older, format: 0, notes: decisions }),
      [textEntryName(idOf(first))]: first,
      [textEntryName(idOf(second))]: second,
    });
    const read = readProject('a.dateline', bytes, steps);
    expect(read.format).toBe(0);
    expect(read.manifest).toEqual(manifestOfTest);
    expect(refusalOf(bytes)).toEqual(refusal('format-unknown', '0'));
  });

  test('a newer one that can be understood is read, and says its number', async () => {
    const read = readProject('a.dateline', await written({ ...manifestOfTest, format: 2 }));
    expect(read.format).toBe(2);
    expect(read.manifest.decisions).toHaveLength(decisionsOfTest.length);
  });

  test('a newer one that cannot is refused with a word', async () => {
    const bytes = await fileOf({ 'project.json': JSON.stringify({ format: 7, all: 'is new' }) });
    expect(refusalOf(bytes)).toEqual(refusal('format-too-new', '7'));
  });
});

describe('what is refused, and where it is wrong', () => {
  const [text = ''] = textsOfTest;
  const name = textEntryName(idOf(text));
  const oneDocument: Manifest = { ...manifestOfTest, documents: [documentEntry(text)], decisions: [] };
  const withManifest = (change: object, more: Readonly<Record<string, string>> = { [name]: text }) =>
    fileOf({ 'project.json': JSON.stringify({ ...oneDocument, ...change }), ...more });

  test.each([
    ['nothing', () => new Uint8Array(), 'no-zip', ''],
    ['a text', () => Buffer.from('Dear reader, this is no project at all.'), 'no-zip', ''],
    ['another zip', () => fileOf({ 'word/document.xml': '<xml/>' }), 'entry-missing', 'project.json'],
    ['no JSON', () => fileOf({ 'project.json': '{"format": 1,' }), 'not-json', 'project.json'],
    ['JSON of another kind', () => fileOf({ 'project.json': '[]' }), 'not-as-described', 'project.json'],
    ['no format', () => fileOf({ 'project.json': '{}' }), 'not-as-described', 'format'],
    ['a field of another type', () => withManifest({ id: 5 }), 'not-as-described', 'id'],
    [
      'a decision of another shape',
      () => withManifest({ decisions: [decisionsOfTest[5], { ...decisionsOfTest[3], state: 'maybe' }] }),
      'not-as-described',
      'decisions.1.state',
    ],
    [
      'a day that is none',
      () =>
        withManifest({
          decisions: [
            {
              ...decisionsOfTest[1],
              fields: {
                date: {
                  interval: { first: { year: 1998, month: 2, day: 30 }, last: null, clock: null },
                  precision: 'day',
                  modifier: null,
                },
              },
            },
          ],
        }),
      'not-as-described',
      'decisions.0.fields.date.interval.first',
    ],
    ['a missing text', () => withManifest({}, {}), 'entry-missing', name],
    ['a changed text', () => withManifest({}, { [name]: `${text}!` }), 'text-changed', name],
    [
      'a document twice',
      () => withManifest({ documents: [documentEntry(text), documentEntry(text)] }),
      'document-twice',
      name,
    ],
    [
      'a decision twice',
      () => withManifest({ decisions: [decisionsOfTest[1], decisionsOfTest[1]] }),
      'decision-twice',
      'd2',
    ],
    ['a decision about nothing', () => withManifest({ decisions: [decisionsOfTest[2]] }), 'unknown-document', 'd3'],
    [
      'a page beyond the end',
      () => withManifest({ documents: [documentEntry(text, { pages: [{ start: 5_000, label: '2' }] })] }),
      'outside-text',
      name,
    ],
    [
      'too deep a nest',
      () => withManifest({ view: JSON.parse('{"a":'.repeat(90) + '1' + '}'.repeat(90)) as object }),
      'not-as-described',
      'project.json',
    ],
  ])('%s', async (_what, make, why, where) => {
    expect(refusalOf(await make())).toEqual(refusal(why, where));
  });

  test('the sentence names it', async () => {
    const bytes = await withManifest({}, {});
    expect(() => readProject('Affair.dateline', bytes)).toThrow(
      `“Affair.dateline” was not opened: its entry ${name} is missing.`,
    );
  });

  test('a name that means harm elsewhere is only a name here', async () => {
    const bytes = await withManifest({}, { [name]: text, '../../etc/passwd': 'x', 'C:\\boot.ini': 'y' });
    expect([...readProject('a.dateline', bytes).entries.keys()]).toContain('../../etc/passwd');
  });

  test('a decision in a text of the same file before it was edited has its document', async () => {
    const [first = '', second = ''] = textsOfTest;
    const documents = [documentEntry(second, { earlier: [idOf(first)] })];
    const bytes = await written({ ...manifestOfTest, documents }, [second]);
    expect(readProject('a.dateline', bytes).manifest.decisions).toHaveLength(decisionsOfTest.length);
  });
});

describe('a hostile archive', () => {
  const bomb = Buffer.alloc(50_000_000, 'a');

  async function entriesOf() {
    return [...readArchive(await written())];
  }
  async function withEntry(change: (entry: Entry) => Entry) {
    const [manifest, ...others] = await entriesOf();
    if (manifest === undefined) throw new Error('There is no project.json.');
    return join(writeArchive([change(manifest), ...others]));
  }

  test('does not swell past what it says of itself', async () => {
    const { deflateRawSync } = await import('node:zlib');
    const packed = new Uint8Array(deflateRawSync(bomb));
    const lying = await withEntry((entry) => ({ ...entry, method: 8, packed, size: 1_000 }));
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(lying)).toEqual(refusal('entry-damaged', 'project.json'));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
    const tight = await withEntry((entry) => ({ ...entry, method: 8, packed, size: bomb.length }));
    expect(refusalOf(tight)).toEqual(refusal('packed-too-tightly', 'project.json'));
    const large = await withEntry((entry) => ({ ...entry, size: 97 * 2 ** 20 }));
    expect(refusalOf(large)).toEqual(refusal('entry-too-large', 'project.json'));
  });

  test('says an honest size and holds another', async () => {
    expect(refusalOf(await withEntry((entry) => ({ ...entry, size: entry.size + 1 })))).toEqual(
      refusal('entry-damaged'),
    );
    expect(refusalOf(await withEntry((entry) => ({ ...entry, crc: entry.crc ^ 1 })))).toEqual(refusal('entry-damaged'));
  });

  test('names an entry twice', async () => {
    const entries = await entriesOf();
    expect(refusalOf(join(writeArchive([...entries, ...entries.slice(0, 1)])))).toEqual(
      refusal('entry-twice', 'project.json'),
    );
  });

  test('lets two entries share their bytes', async () => {
    const bytes = await written();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    const second = directory + 46 + 'project.json'.length;
    view.setUint32(second + 42, 0, true);
    expect(refusalOf(bytes)).toEqual(refusal('entry-damaged'));
  });

  test('is cut off anywhere', async () => {
    const bytes = await written();
    for (let length = 0; length < bytes.length; length += 7) {
      expect(refusalOf(bytes.slice(0, length))).toEqual(refusal(length < 22 ? 'no-zip' : 'cut-off'));
    }
  });

  it('is refused or is the same project, whichever byte was changed', async () => {
    const whole = await written();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = new Uint8Array(whole);
          for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
          const thrown = refusalOf(bytes);
          if (thrown === null) expect(readProject('a.dateline', bytes).manifest).toEqual(manifestOfTest);
          else expect(thrown).toEqual(refusal(expect.any(String) as string));
        },
      ),
      { numRuns: 500 },
    );
  });
});
