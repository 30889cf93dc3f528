import { LoopbackHost } from '../application/loopbackHost.ts';
import { BrowserApplication } from '../application/browserApplication.ts';
import { DatelinePage } from '../application/datelinePage.ts';
import { expect, test as base } from '../application/fixtures.ts';

/** A host that no other test needs, and that is gone afterwards, however the test ended. */
const test = base.extend<{ readonly ownHost: LoopbackHost }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  ownHost: async ({}, use) => {
    const host = await LoopbackHost.start();
    await use(host);
    await host.kill();
  },
});

/** The desktop and its page end together. */
test.skip(({ chromiumBrowser }) => chromiumBrowser === null, 'only a browser outlives its host');

const languages = [
  {
    locale: 'en-GB',
    lost: /Dateline no longer runs behind this page/,
    shut: /^This address no longer opens Dateline$/,
  },
  {
    locale: 'de-DE',
    lost: /Hinter dieser Seite läuft Dateline nicht mehr/,
    shut: /^Diese Adresse öffnet Dateline nicht/,
  },
];

for (const { locale, lost, shut } of languages) {
  test(`a host that ends is told within 3 seconds, and what is on the screen stays: ${locale}`, async ({
    chromiumBrowser,
    ownHost,
  }) => {
    if (chromiumBrowser === null) return;
    const context = await chromiumBrowser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(ownHost.address);
    const event = page.getByRole('button', { name: /40 people died/ }).first();
    await event.waitFor();
    await ownHost.kill();
    await expect(page.getByRole('alert')).toHaveText(lost, { timeout: 3_000 });
    await event.click();
    await expect(page.locator('article [aria-current="true"]').first()).toBeInViewport();
    await context.close();
  });

  test(`an address of an earlier start says what to do: ${locale}`, async ({ host, chromiumBrowser }) => {
    if (host === null || chromiumBrowser === null) return;
    const context = await chromiumBrowser.newContext({ locale });
    const page = await context.newPage();
    const answer = await page.goto(new URL('/an-address-of-yesterday/', host.address).href);
    expect(answer?.status()).toBe(403);
    await expect(page.getByRole('heading')).toHaveText(shut);
    await expect(page.locator('body')).toContainText('npm start');
    await context.close();
  });
}

test('a host that was held up and goes on is told again', async ({ chromiumBrowser, ownHost }) => {
  test.skip(process.platform === 'win32', 'no process can be stopped there');
  test.slow();
  if (chromiumBrowser === null) return;
  const context = await chromiumBrowser.newContext();
  const dateline = new DatelinePage(new BrowserApplication(await context.newPage()));
  await dateline.page.goto(ownHost.address);
  await dateline.eventNamed(/40 people died/).waitFor();
  ownHost.pause();
  await expect(dateline.page.getByRole('alert')).toHaveText(/no longer runs behind/, { timeout: 15_000 });
  ownHost.resume();
  await expect(dateline.page.getByRole('alert')).toBeHidden({ timeout: 15_000 });
  await expect(dateline.page.getByRole('status').filter({ hasText: 'Dateline answers again' })).toBeVisible();
  await context.close();
});
