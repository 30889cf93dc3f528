import type { Environment } from 'vitest/runtime';

/** Where tests of the page's state run: modules are those of the page, so that runes react, and there is no DOM. */
export default {
  name: 'page-without-dom',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
