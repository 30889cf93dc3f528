import { expect, test } from 'vitest';

import { runApplication } from './runApplication.mjs';

const node = (script: string) => runApplication(process.execPath, ['--eval', script], { cwd: process.cwd() });

test('its status is ours', async () => {
  expect(await node('process.exit(7)')).toMatchObject({ status: 7, asked: false });
});

test.skipIf(process.platform === 'win32')('one that a signal ended says so as a shell would', async () => {
  expect(await node('process.kill(process.pid, "SIGKILL")')).toMatchObject({ status: 137, asked: false });
});

test('a signal that comes to us goes to it', async () => {
  const running = node('process.on("SIGTERM", () => process.exit(0)); setTimeout(() => {}, 20_000)');
  const repeat = setInterval(() => process.emit('SIGTERM'), 100);
  const end = await running;
  clearInterval(repeat);
  expect(end.asked).toBe(true);
  // Before its handler stands, the signal itself ends it.
  expect([0, 143]).toContain(end.status);
});

test('a program that cannot be started is an error', async () => {
  await expect(runApplication('no-such-program', [], { cwd: process.cwd() })).rejects.toThrow('ENOENT');
});
