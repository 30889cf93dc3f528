import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Commands } from '../input/commands.ts';
import { shortcuts } from '../input/shortcuts.ts';
import { Preferences, type Layout } from '../state/preferences.svelte.ts';
import { TestBridge } from '../state/testBridge.ts';
import { testExtraction, testSession, testSource, told } from '../state/testDocuments.ts';
import { Workspace } from '../state/workspace.svelte.ts';

import { commandsOn } from './commands.ts';
import { Front } from './front.svelte.ts';

let bridge: TestBridge;
let workspace: Workspace;
let preferences: Preferences;
let front: Front;
let layout: Layout;
let commands: Commands;

beforeEach(() => {
  bridge = new TestBridge();
  workspace = new Workspace(bridge);
  preferences = new Preferences();
  front = new Front();
  layout = 'left';
  commands = commandsOn({ workspace, preferences, front, layout: () => layout });
});

async function open(): Promise<void> {
  workspace.start();
  bridge.take('startSession').answer(testSession([testSource('paper')]));
  await vi.waitFor(() => {
    bridge.take('extract').answer(testExtraction([told('one', '2016-09-01'), told('two', '2016-09-02')]));
  });
  await vi.waitFor(() => {
    expect(workspace.board.all).toHaveLength(2);
  });
}

it('none fails where nothing is open', () => {
  for (const act of Object.values(commands)) act();
  expect([front.dialog, front.editingSettings, workspace.board.currentId]).toEqual(['shortcuts', false, null]);
});

it('every key means one of them', () => {
  for (const { command } of shortcuts) expect(commands).toHaveProperty(command);
});

describe('what needs a text that was read', () => {
  it('waits until there is one', async () => {
    commands['export-picture']();
    commands['set-document-date']();
    expect([front.dialog, front.editingSettings]).toEqual([null, false]);
    await open();
    commands['export-picture']();
    commands['set-document-date']();
    expect([front.dialog, front.editingSettings]).toEqual(['export', true]);
  });
});

it('events are stepped through', async () => {
  await open();
  const visited = (['next-event', 'next-event', 'previous-event', 'last-event', 'first-event'] as const).map((name) => {
    commands[name]();
    return workspace.board.currentId;
  });
  expect(visited).toEqual(['paper one', 'paper two', 'paper one', 'paper two', 'paper one']);
});

it('the face, the inspector and the layout change', () => {
  const { board } = workspace;
  commands['toggle-face']();
  expect(board.face).toBe('list');
  commands['toggle-face']();
  expect(board.face).toBe('timeline');
  commands['close-inspector']();
  expect(board.inspectorOpen).toBe(false);
  commands['toggle-layout']();
  expect(preferences.layout).toBe('top');
  // On a narrow page, which is laid out otherwise than is preferred.
  layout = 'top';
  commands['toggle-layout']();
  expect(preferences.layout).toBe('left');
});

it('the timeline and the text are asked for what they offer', () => {
  const asked: string[] = [];
  const offer = (name: string) => (): void => void asked.push(name);
  front.navigation = {
    zoomIn: offer('in'),
    zoomOut: offer('out'),
    fitAll: offer('all'),
    fitSelection: offer('selection'),
    pan: (direction) => asked.push(`pan ${direction}`),
    goToDate: offer('go'),
    play: offer('play'),
    faster: offer('faster'),
    slower: offer('slower'),
    loop: offer('loop'),
  };
  front.findInText = offer('find');
  front.searchEvents = offer('search');
  const names = [
    ...(['zoom-in', 'zoom-out', 'fit-all', 'fit-selection', 'pan-later', 'pan-earlier', 'go-to-date'] as const),
    ...(['play', 'faster', 'slower', 'loop', 'find-in-text', 'search-events'] as const),
  ];
  for (const name of names) commands[name]();
  expect(asked.join(', ')).toBe('in, out, all, selection, pan 1, pan -1, go, play, faster, slower, loop, find, search');
});

it('a dialog that is told of late closes none that was opened since', () => {
  front.offerText('Pasted');
  expect([front.dialog, front.offered]).toEqual(['paste', 'Pasted']);
  commands['show-shortcuts']();
  front.closed('paste');
  expect(front.dialog).toBe('shortcuts');
  front.closed('shortcuts');
  expect(front.dialog).toBeNull();
  commands['paste-text']();
  expect([front.dialog, front.offered]).toEqual(['paste', '']);
});
