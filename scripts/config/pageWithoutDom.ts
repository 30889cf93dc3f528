import type { Environment } from 'vitest/runtime';

/**
 * Where tests of the page's state run: modules are compiled as for the page, so that runes react, in a runtime without a DOM.
 * Its reader's system speaks English, whatever the machine does.
 */
export default {
  name: 'page-without-dom',
  viteEnvironment: 'client',
  setup: (global: object) => {
    Object.defineProperty(global, 'navigator', { value: { languages: ['en'] }, configurable: true });
    return { teardown: () => undefined };
  },
} satisfies Environment;
