/* global window -- what is handed to `evaluate` runs in the page */
/**
 * @typedef {object} Frames milliseconds between frames
 * @property {number} p50
 * @property {number} p95
 * @property {number} most
 *
 * @typedef {object} Row
 * @property {string} mode
 * @property {number} count
 * @property {number | null} first milliseconds from having the events to having seen them; the middle of several
 * @property {Frames | null} zoom
 * @property {Frames | null} pan
 * @property {number | null} events megabytes that the events themselves take
 * @property {number | null} page megabytes of the page above the empty page, events included, after all gestures
 * @property {readonly { readonly name: string, readonly milliseconds: number }[]} answers
 * @property {string | null} note what did not end in time
 */

const secondsForFirst = 40;
const secondsForGesture = 25;
const notches = 40;
const settle = 600;

/**
 * @param {import('@playwright/test').Page} page the bench's page, with nothing shown
 * @param {string} mode
 * @param {number} count
 * @returns {Promise<Row>}
 */
export async function measure(page, mode, count) {
  const memory = await meterOf(page);
  /** @type {Row} */
  const row = { mode, count, first: null, zoom: null, pan: null, events: null, page: null, answers: [], note: null };
  const empty = await memory();
  await page.evaluate(([wanted, many]) => window.bench.makeEvents(wanted, many), /** @type {const} */ ([mode, count]));
  row.events = (await memory()) - empty;
  row.first = await first(page);
  if (row.first === null) return { ...row, note: `no picture in ${secondsForFirst} s` };
  await page.waitForTimeout(settle);
  row.zoom = await framesWhile(page, zoomInAndOut);
  if (row.zoom === null) return { ...row, note: `zooming did not end in ${secondsForGesture} s` };
  row.pan = await framesWhile(page, drag);
  if (row.pan === null) return { ...row, note: `panning did not end in ${secondsForGesture} s` };
  row.page = (await memory()) - empty;
  row.answers = await answers(page);
  return row;
}

/**
 * The first picture alone.
 * @param {import('@playwright/test').Page} page the bench's page, with nothing shown
 * @param {string} mode
 * @param {number} count
 * @returns {Promise<number | null>} milliseconds, `null` where there was none in time
 */
export async function measureFirst(page, mode, count) {
  await page.evaluate(([wanted, many]) => window.bench.makeEvents(wanted, many), /** @type {const} */ ([mode, count]));
  return first(page);
}

/** @param {import('@playwright/test').Page} page */
function first(page) {
  return inTime(
    page.evaluate(() => window.bench.first()),
    secondsForFirst,
  );
}

/** @param {import('@playwright/test').Page} page */
async function answers(page) {
  const found = [];
  for (const name of await page.evaluate(() => window.bench.acts())) {
    found.push({ name, milliseconds: await page.evaluate((act) => window.bench.answer(act), name) });
    await page.waitForTimeout(settle);
  }
  return found;
}

/**
 * Into the middle of the picture and out again, a notch of the wheel at a time.
 * @param {import('@playwright/test').Page} page
 */
async function zoomInAndOut(page) {
  await page.mouse.move(800, 300);
  await page.keyboard.down('Control');
  for (const direction of [-1, 1]) {
    for (let notch = 0; notch < notches; notch += 1) await page.mouse.wheel(0, direction * 100);
  }
  await page.keyboard.up('Control');
}

/**
 * Three drags to and fro, at a tenth of the whole span.
 * @param {import('@playwright/test').Page} page
 */
async function drag(page) {
  await page.mouse.move(800, 300);
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 8; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.waitForTimeout(settle);
  for (const way of [-1, 1, -1]) {
    await page.mouse.move(800 - way * 300, 640);
    await page.mouse.down();
    await page.mouse.move(800 + way * 300, 640, { steps: 40 });
    await page.mouse.up();
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {(page: import('@playwright/test').Page) => Promise<void>} gesture
 * @returns {Promise<Frames | null>} `null` where it did not end in time
 */
async function framesWhile(page, gesture) {
  await page.evaluate(() => window.bench.startRecording());
  const ended = await inTime(
    gesture(page).then(async () => {
      await page.waitForTimeout(settle);
      return true;
    }),
    secondsForGesture,
  );
  if (ended === null) return null;
  const frames = (await page.evaluate(() => window.bench.stopRecording())).sort((left, right) => left - right);
  /** @param {number} share */
  const at = (share) => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

/**
 * @template Value
 * @param {Promise<Value>} work it goes on unheard where it is late
 * @param {number} seconds
 * @returns {Promise<Value | null>}
 */
async function inTime(work, seconds) {
  work.catch(() => null);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<null>} */
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), seconds * 1000);
  });
  const first = await Promise.race([work, late]);
  clearTimeout(timer);
  return first ?? null;
}

/**
 * Megabytes that the page holds after what is no longer needed was collected: objects, DOM and the arrays beside them.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<number>>}
 */
async function meterOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    /** @type {Record<string, number>} */
    const usage = await session.send('Runtime.getHeapUsage');
    const bytes = (usage['usedSize'] ?? 0) + (usage['embedderHeapUsedSize'] ?? 0) + (usage['backingStorageSize'] ?? 0);
    return bytes / 2 ** 20;
  };
}
