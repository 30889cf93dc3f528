import { expect, test, vi } from 'vitest';

import { runApplication } from './application.ts';
import * as double from './electronDouble.ts';

vi.mock('electron', () => import('./electronDouble.ts'));
vi.mock('./application.ts', () => ({ runApplication: vi.fn(() => Promise.resolve()) }));

test('every page is in the sandbox and has its scheme, before the application begins', async () => {
  await import('./index.ts');
  expect(runApplication).toHaveBeenCalledOnce();
  const [began = 0] = vi.mocked(runApplication).mock.invocationCallOrder;
  for (const first of [double.app.enableSandbox, double.protocol.registerSchemesAsPrivileged]) {
    expect(first).toHaveBeenCalledOnce();
    expect(first.mock.invocationCallOrder[0]).toBeLessThan(began);
  }
});
