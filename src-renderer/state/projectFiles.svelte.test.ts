import { beforeEach, describe, expect, it } from 'vitest';

import type { OpenProject, ProjectState } from '../../src-main/api/projectContract.ts';
import { noChange } from '../../src-main/chronicle/change.ts';
import type { Decision } from '../../src-main/chronicle/decisions.ts';

import { ProjectStore } from './project.svelte.ts';
import { ProjectFiles } from './projectFiles.svelte.ts';
import { TestBridge } from './testBridge.ts';
import { testProject } from './testDocuments.ts';

const saved: ProjectState = {
  ...{ project: 'project', name: 'affair', isSaved: true, isAutosaved: false, isChangedOutside: false },
};
const other = testProject([], { id: 'other' });
const decision: Decision = { id: 'a', at: '2026-11-27T10:00:00.000Z', kind: 'naming', names: ['A', 'B'], shown: 'A' };

let bridge: TestBridge;
let store: ProjectStore;
let files: ProjectFiles;
let shown: string[];
let told: string[];

/** Lets all that was answered arrive. */
const arrival = () => new Promise((resolve) => setTimeout(resolve));

function begin(project: Partial<OpenProject> = {}, hasNativeDialogs = false): void {
  bridge = new TestBridge();
  shown = [];
  told = [];
  const call: TestBridge['call'] = (name, input) => bridge.call(name, input);
  const onProblem = ({ code }: { readonly code: string }) => told.push(code);
  store = new ProjectStore(call, {
    ...{ onMovedOn: () => undefined, onProblem, onDropped: () => undefined, onTurnedDown: () => undefined },
  });
  store.open(testProject([], { name: 'affair', isSaved: false, ...project }));
  files = new ProjectFiles({
    ...{ call, project: store, onProblem, view: () => ({}), hasNativeDialogs: () => hasNativeDialogs },
    show: (opened) => {
      store.open(opened);
      shown.push(opened.id);
      return Promise.resolve();
    },
    onSaved: ({ name }) => told.push(`saved ${name ?? ''}`),
  });
}

beforeEach(() => {
  begin();
});

const savesAsked = () => bridge.take('saveProject').input;

describe('saving', () => {
  it('asks for a name where there is none, and saves to it', async () => {
    begin({ name: null });
    await files.save('same');
    expect([files.dialog, bridge.count('saveProject')]).toEqual([{ kind: 'save-as', problem: null }, 0]);
    void files.save('other', 'affair');
    await arrival();
    const call = bridge.take('saveProject');
    expect(call.input).toMatchObject({ to: 'other', name: 'affair', overwrites: false });
    call.answer(saved);
    await arrival();
    expect([files.dialog, store.state?.isSaved, told]).toEqual([null, true, ['saved affair']]);
  });

  it('leaves the name to the system where that has dialogs', async () => {
    begin({ name: null }, true);
    void files.save('same');
    await arrival();
    expect(savesAsked()).toMatchObject({ to: 'other', name: null });
  });

  it('asks whose version stands where another program wrote the file: mine', async () => {
    void files.save('same');
    await arrival();
    bridge.take('saveProject').fail('file-changed-outside', 'No.');
    await arrival();
    expect([files.question?.kind, told]).toEqual(['changed-outside', []]);
    void files.saveOver();
    await arrival();
    const call = bridge.take('saveProject');
    expect(call.input).toMatchObject({ to: 'same', overwrites: true });
    call.answer(saved);
    await arrival();
    expect([files.question, told]).toEqual([null, ['saved affair']]);
  });

  it('… theirs, which is read before mine is given up', async () => {
    files.question = { kind: 'changed-outside' };
    void files.takeTheirs();
    const call = bridge.take('rereadProject');
    expect(call.input).toEqual({ project: 'project' });
    call.fail('project-invalid', 'No.');
    await arrival();
    expect([shown, told, store.opened?.id]).toEqual([[], ['project-invalid'], 'project']);
    void files.takeTheirs();
    bridge.take('rereadProject').answer(testProject([], { name: 'affair' }));
    await arrival();
    expect([shown, files.question]).toEqual([['project'], null]);
  });

  it('… or both, mine as a copy', async () => {
    files.question = { kind: 'changed-outside' };
    await files.save('other');
    expect([files.question, files.dialog]).toEqual([null, { kind: 'save-as', problem: null }]);
  });

  it('asks before it replaces a file of that name', async () => {
    void files.save('other', 'taken');
    await arrival();
    bridge.take('saveProject').fail('file-exists', 'No.');
    await arrival();
    expect(files.question).toEqual({ kind: 'exists', name: 'taken' });
    void files.saveOver();
    await arrival();
    expect(savesAsked()).toMatchObject({ to: 'other', name: 'taken', overwrites: true });
  });

  it('tells what nobody can settle, and what was asked stays unsaved', async () => {
    void files.save('same');
    await arrival();
    bridge.take('saveProject').fail('save-failed', 'No.');
    await arrival();
    expect([files.question, told, store.state?.isSaved]).toEqual([null, ['save-failed'], false]);
  });

  it('tells beside the name why it was not taken, and nothing of it once another was', async () => {
    await files.save('other');
    void files.save('other', '../affair');
    await arrival();
    bridge.take('saveProject').fail('bad-request', 'No name for a file.');
    await arrival();
    expect(files.dialog).toMatchObject({ kind: 'save-as', problem: { message: 'No name for a file.' } });
    expect(told).toEqual([]);
    void files.save('other', 'affair');
    await arrival();
    bridge.take('saveProject').answer(saved);
    await arrival();
    expect([files.dialog, told]).toEqual([null, ['saved affair']]);
  });

  it('is not done from a page that only looks on', async () => {
    begin({ readOnly: { kind: 'shown-elsewhere' } });
    expect(await files.save('other', 'copy')).toBe(false);
    expect(bridge.count('saveProject')).toBe(0);
  });

  it('makes a copy of what is read-only one’s own', async () => {
    begin({ readOnly: { kind: 'held', by: 'somebody' }, isSaved: true });
    void files.save('other', 'copy');
    await arrival();
    bridge.take('saveProject').answer({ ...saved, name: 'copy' });
    await arrival();
    expect([store.isReadOnly, store.isOpen]).toEqual([false, true]);
  });
});

describe('what is unsaved', () => {
  it('is asked about before another project is opened, and stays where the person thinks again', async () => {
    await files.begin();
    expect([files.question?.kind, bridge.count('newProject')]).toEqual(['unsaved', 0]);
    files.cancel();
    expect([files.question, store.opened?.id]).toEqual([null, 'project']);
  });

  it('is saved first, under a name and after further questions if need be', async () => {
    begin({ name: null });
    await files.begin();
    await files.saveAndGoOn();
    expect(files.dialog).toEqual({ kind: 'save-as', problem: null });
    void files.save('other', 'taken');
    await arrival();
    bridge.take('saveProject').fail('file-exists', 'No.');
    await arrival();
    void files.saveOver();
    await arrival();
    bridge.take('saveProject').answer(saved);
    await arrival();
    bridge.take('newProject').answer(other);
    await arrival();
    expect([shown, bridge.count('discardRecovery')]).toEqual([['other'], 0]);
  });

  it('does not make something open later where the saving was given up', async () => {
    begin({ name: null });
    await files.begin();
    await files.saveAndGoOn();
    files.cancel();
    void files.save('other', 'affair');
    await arrival();
    bridge.take('saveProject').answer(saved);
    await arrival();
    expect(bridge.count('newProject')).toBe(0);
  });

  it('is thrown away only once the other project is there', async () => {
    await files.openNamed('broken');
    void files.goOnWithoutSaving();
    bridge.take('openProject').fail('project-invalid', 'No.');
    await arrival();
    expect([bridge.count('discardRecovery'), store.opened?.id, told]).toEqual([0, 'project', ['project-invalid']]);
    await files.openNamed('whole');
    void files.goOnWithoutSaving();
    bridge.take('openProject').answer(other);
    await arrival();
    expect([shown, bridge.take('discardRecovery').input]).toEqual([['other'], { id: 'project' }]);
  });

  it('is nothing where all is saved or nothing can be changed', async () => {
    begin({ isSaved: true });
    void files.begin();
    await arrival();
    begin({ readOnly: { kind: 'newer-format' } });
    void files.begin();
    await arrival();
    expect([files.question, bridge.count('newProject')]).toEqual([null, 1]);
  });

  it('is what the host has not taken, too', async () => {
    begin({ isSaved: true });
    store.act({ kind: 'add', count: 1 }, { ...noChange, added: [decision] });
    await files.begin();
    expect(files.question?.kind).toBe('unsaved');
  });
});

describe('what can be recovered', () => {
  const left = { id: 'left.0a1b2c3d', project: 'left', name: null, at: '2026-11-27T10:00:00.000Z', changes: 42 };

  beforeEach(() => {
    begin({ isSaved: true });
    files.recoverable = [left];
  });

  it('is opened, and offered no more', async () => {
    void files.recover(left.id);
    await arrival();
    bridge.take('recoverProject').answer(other);
    await arrival();
    expect([files.recoverable, shown]).toEqual([[], ['other']]);
  });

  it('stays on offer where it cannot be had', async () => {
    void files.recover(left.id);
    await arrival();
    bridge.take('recoverProject').fail('file-missing', 'No.');
    await arrival();
    expect([files.recoverable, shown, told]).toEqual([[left], [], ['file-missing']]);
  });

  it('is thrown away after a question, or left for later', async () => {
    files.throwAway(left);
    expect([files.question?.kind, bridge.count('discardRecovery')]).toEqual(['throw-away', 0]);
    void files.discard(left.id);
    bridge.take('discardRecovery').answer(undefined);
    await arrival();
    expect([files.question, files.recoverable]).toEqual([null, []]);
    files.recoverable = [left];
    files.postpone(left.id);
    expect([files.recoverable, bridge.count('discardRecovery')]).toEqual([[], 0]);
  });
});

it('opens nothing anew that is open already', async () => {
  await files.openNamed('affair');
  expect([files.question, bridge.count('openProject')]).toEqual([null, 0]);
});
