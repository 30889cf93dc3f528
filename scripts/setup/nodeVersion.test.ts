import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };

import { oldNodeSentence } from './nodeVersion.mjs';

test.each([
  ['20.19.0', null],
  ['20.20.2', null],
  ['22.0.0', null],
  ['120.0.0', null],
])('Node %s will do', (version, sentence) => {
  expect(oldNodeSentence(version, '>=20.19')).toBe(sentence);
});

test.each(['20.18.3', '18.20.4', '6.0.0'])('Node %s is told so, with the way out', (version) => {
  expect(oldNodeSentence(version, '>=20.19')).toBe(
    `Dateline needs Node 20.19 or newer, and this is Node ${version}: install a newer one from your system or https://nodejs.org.`,
  );
});

test('what is needed is what package.json says', () => {
  expect(oldNodeSentence('1.0.0')).toMatch(/needs Node \d+\.\d+ or newer/);
  expect(oldNodeSentence(process.versions.node)).toBeNull();
});

test('the oldest Node that package.json promises is one of those that the workflow tests', () => {
  const workflow = readFileSync(new URL('../../.github/workflows/ci.yml', import.meta.url), 'utf8');
  const tested = [...workflow.matchAll(/\bnode: \[?'?([\d.]+)/g)].map(([, version]) => version);
  expect(tested).toEqual(['22', packageJson.engines.node.replace('>=', ''), '24']);
});
