import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';
import { readabilityOf } from '../application/readability.ts';

const months = ['January', 'March', 'April', 'June', 'August', 'October', 'December'];
const people = ['Otto Brandt', 'Clara Lindt', 'Emil Krause', 'Ruth Keller', 'Maria Sousa'];
const deeds = [
  'was elected to the board of the company',
  'presented the first electric pump at the fair in Linz',
  'received a patent for a sealed bearing',
  'opened a second works in Graz',
  'moved the head office to Lisbon',
];

/** The history of a company, some two hundred events from 1890 to 2019. */
function history(): string {
  const sentences = Array.from({ length: 196 }, (_, at) => {
    const year = 1890 + Math.floor((at * 130) / 196);
    const date = `${1 + ((at * 7) % 28)} ${months[at % months.length] ?? ''} ${year}`;
    return `On ${date} ${people[at % people.length] ?? ''} ${deeds[(at * 3) % deeds.length] ?? ''}.`;
  });
  return sentences.join('\n\n');
}

/** An affair with most of its events in a single year, and one long before. */
const affair = [
  'The company was founded on 3 March 1987.',
  ...Array.from({ length: 30 }, (_, at) => {
    const month = ['March', 'May', 'June'][at % 3] ?? '';
    return `On ${1 + at} ${month} 2019 ${people[at % people.length] ?? ''} ${deeds[at % deeds.length] ?? ''}.`;
  }),
  'The trial began on 9 May 2022.',
].join('\n\n');

async function open(dateline: DatelinePage, name: string, text: string): Promise<void> {
  await dateline.dropFile(name, text);
  await dateline.expectShown(name);
  await dateline.timeline.locator('.event-label:not(:empty)').first().waitFor();
  await dateline.settledWindow();
}

for (const { width, height, least } of [
  { width: 720, height: 450, least: 3 },
  { width: 900, height: 600, least: 12 },
  { width: 1024, height: 768, least: 12 },
  { width: 1280, height: 720, least: 16 },
  { width: 1366, height: 768, least: 20 },
  { width: 1440, height: 900, least: 30 },
  { width: 1680, height: 1050, least: 40 },
  { width: 1920, height: 1080, least: 45 },
  { width: 2560, height: 1440, least: 70 },
  { width: 3840, height: 2160, least: 150 },
]) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ size: { width, height } });

    test(`at least ${least} headlines of a long history can be read, and none lies over another or is cut`, async ({
      dateline,
    }) => {
      await open(dateline, 'history.txt', history());
      await expect.poll(async () => (await readabilityOf(dateline.page)).readable).toBeGreaterThanOrEqual(least);
      const { cut, overlapping } = await readabilityOf(dateline.page);
      expect(cut).toEqual([]);
      expect(overlapping).toEqual([]);
      // From 1890 to 2019: the axis ends where they end.
      const [from, to] = (await dateline.settledWindow()).split(' – ').map(Number);
      expect(from).toBeGreaterThanOrEqual(1884);
      expect(to).toBeLessThanOrEqual(2025);
    });
  });
}

for (const size of [
  { width: 900, height: 600 },
  { width: 1440, height: 900 },
]) {
  test.describe(`a crowded year, ${size.width} × ${size.height}`, () => {
    test.use({ size });

    test('the current event is in view after a click in the text, a zoom and a filter', async ({ dateline }) => {
      const { page, timeline } = dateline;
      await open(dateline, 'affair.txt', affair);
      const isSeen = async () => (await readabilityOf(page)).currentIsSeen;
      for (const words of [/^2 May 2019$/, /^3 June 2019$/, /^4 March 2019$/]) {
        await dateline.marked(words).first().click();
        await expect.poll(isSeen).toBe(true);
      }
      for (const button of ['Zoom in', 'Zoom in', 'Zoom out', 'Fit all']) {
        await timeline.getByRole('button', { name: button }).click();
        await dateline.settledWindow();
        await expect.poll(isSeen).toBe(true);
      }
      await page.getByRole('searchbox', { name: 'Search events' }).fill('Sousa');
      await expect(timeline.getByRole('status')).toContainText('shown');
      await timeline.locator('.event-label:not(:empty)').first().click();
      await expect.poll(isSeen).toBe(true);
      const { cut, overlapping } = await readabilityOf(page);
      expect(cut).toEqual([]);
      expect(overlapping).toEqual([]);
    });
  });
}
