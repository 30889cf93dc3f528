import { expect, test } from 'vitest';

import { runQuietly } from './runQuietly.mjs';

const node = (script: string, seconds = 20) =>
  runQuietly(process.execPath, ['--eval', script], { cwd: process.cwd(), seconds });

test('what a program says is kept, not shown, with its status', async () => {
  const result = await node('console.log("out"); console.error("err"); process.exitCode = 3');
  expect(result).toMatchObject({ status: 3, timedOut: false, missing: false });
  expect(result.output).toContain('out\n');
  expect(result.output).toContain('err\n');
});

test('nobody is asked anything: standard input is empty', async () => {
  const result = await node('process.stdin.on("data", () => {}).on("end", () => console.log("ended"))');
  expect(result).toMatchObject({ status: 0, output: 'ended\n' });
});

test('when its time is over, it is ended with what it started', async () => {
  const startsAnother = `
    require('node:child_process').spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 30_000)'], { stdio: 'inherit' });
    setTimeout(() => {}, 30_000);`;
  // Its end is only seen when nobody holds its output any more, so the other one is gone too.
  expect(await node(startsAnother, 0.5)).toMatchObject({ status: null, timedOut: true });
}, 10_000);

test('a program that is not there', async () => {
  const result = await runQuietly('no-such-program', [], { cwd: process.cwd(), seconds: 5 });
  expect(result).toMatchObject({ status: null, missing: true });
});
