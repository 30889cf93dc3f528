import { describe, expect, it } from 'vitest';

import { commandFor, shortcutLabel, shortcuts, type Focus } from './shortcuts.ts';

const press = (
  key: string,
  held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; shiftKey?: boolean } = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('commandFor', () => {
  it.each([
    [press('ArrowRight'), 'elsewhere', 'next-event'],
    [press('E', { ctrlKey: true }), 'elsewhere', 'export-picture'],
    [press('e', { metaKey: true }), 'field', 'export-picture'],
    [press('Home'), 'timeline', 'first-event'],
    [press('ArrowRight', { shiftKey: true }), 'elsewhere', 'pan-later'],
    [press('ArrowLeft', { altKey: true }), 'timeline', 'move-event-earlier'],
    [press('ArrowLeft', { altKey: true, shiftKey: true }), 'elsewhere', 'move-end-earlier'],
    [press('F10', { shiftKey: true }), 'timeline', 'context-menu'],
    [press('?', { shiftKey: true }), 'elsewhere', 'show-shortcuts'],
  ] as const)('reads %o in %s', (key, focus, command) => {
    expect(commandFor(key, focus)).toBe(command);
  });

  it('leaves a field its typing', () => {
    for (const { key, control } of shortcuts) {
      if (!control) expect(commandFor(press(key), 'field')).toBeNull();
    }
  });

  it.each([
    ['Home scrolls elsewhere', press('Home'), 'elsewhere'],
    ['Alt belongs to the system', press('f', { altKey: true }), 'elsewhere'],
    ['a field goes from word to word', press('ArrowLeft', { altKey: true }), 'field'],
    ['Ctrl+0 is the browser’s zoom', press('0', { ctrlKey: true }), 'elsewhere'],
    ['Ctrl+V is a paste', press('v', { ctrlKey: true }), 'elsewhere'],
  ] as readonly (readonly [string, ReturnType<typeof press>, Focus])[])('%s', (_, key, focus) => {
    expect(commandFor(key, focus)).toBeNull();
  });
});

it('no key means two things in one place', () => {
  const keys = shortcuts.map(({ key, control, shift, alt, where }) => `${control} ${shift} ${alt} ${key} ${where}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it('keys are written as the system writes them', () => {
  const exporting = shortcuts.find(({ command }) => command === 'export-picture');
  if (exporting === undefined) throw new Error('export has a key');
  expect([shortcutLabel(exporting, 'mac'), shortcutLabel(exporting, 'other')]).toEqual(['⌘E', 'Ctrl+E']);
});
