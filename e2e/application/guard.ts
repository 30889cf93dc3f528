import { expect, type Page } from '@playwright/test';

/** Chromium does not know yet what the standard has for browsers that do; the desktop forbids the same by other means. */
const unknownDirective = "Unrecognized Content-Security-Policy directive 'webrtc'.";

/** What no test may cause: a request to anywhere else, a refusal by the content security policy, an error on the console. */
export class Guard {
  readonly #offences: string[] = [];

  constructor(page: Page, origin: string) {
    page.on('request', (request) => {
      const address = new URL(request.url());
      const own = address.origin === origin || address.protocol === 'blob:';
      if (!own) this.#offences.push(`request to ${request.url()}`);
    });
    page.on('console', (message) => {
      // A refusal by the content security policy is an error on the console, too.
      if (message.type() === 'error' && message.text() !== unknownDirective)
        this.#offences.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#offences.push(`uncaught: ${error.message}`));
  }

  expectNothing(): void {
    expect(this.#offences).toEqual([]);
  }
}
