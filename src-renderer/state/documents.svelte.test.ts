import { beforeEach, describe, expect, it } from 'vitest';

import { Board } from './board.svelte.ts';
import type { Chronicle } from './chronicle.svelte.ts';
import type { OpenDocument } from './openDocument.svelte.ts';
import type { ProjectStore } from './project.svelte.ts';
import { readDocument, testChronicle, told } from './testDocuments.ts';

let all: readonly OpenDocument[];
let board: Board;
let chronicle: Chronicle;
let project: ProjectStore;

/** As the workspace opens it: what is decided shows. */
function chosen(id: string): OpenDocument {
  return readDocument(id, [told('fire', '2016-09-05')], (document) => chronicle.documentChoice(document));
}

beforeEach(() => {
  ({ chronicle, project } = testChronicle(() => all));
  all = ['a', 'b', 'c'].map(chosen);
  board = new Board(() => all, chronicle);
  board.lay(['a', 'b', 'c']);
});

const laid = () => board.laid.map(({ source }) => source.id).join('');
const at = (place: number) => {
  const open = all[place];
  if (open === undefined) throw new Error('no such document');
  return open;
};

describe('a document', () => {
  it('has the name and the label that its reader gives it, and its own again', () => {
    chronicle.chooseDocument('a', { name: 'Report', label: 'Ex. 4' });
    expect([at(0).name, at(0).label, at(0).caption]).toEqual(['Report', 'Ex. 4', 'Ex. 4 · Report']);
    expect(board.lanes.all[0]?.label).toBe('Ex. 4 · Report');
    chronicle.chooseDocument('a', { name: null });
    expect(at(0).caption).toBe('Ex. 4 · a.txt');
    project.undo();
    project.undo();
    expect([at(0).caption, project.decisions.size]).toEqual(['a.txt', 0]);
  });

  it('has its lane in the chosen hue', () => {
    chronicle.chooseDocument('b', { hue: 5 });
    expect(at(1).events.map(board.lanes.classOf)).toEqual(['lane-5']);
    expect(board.lanes.all[1]).toEqual({ id: 'document b', label: 'b.txt', hue: 5 });
  });

  it('has its lane where its reader puts it, by hand', () => {
    chronicle.orderDocuments(new Map([['c', 1]]));
    board.laneOrder = 'hand';
    expect([laid(), board.lanes.all.map(({ label }) => label)]).toEqual(['cab', ['c.txt', 'a.txt', 'b.txt']]);
    project.undo();
    expect([laid(), board.lanes.all[0]?.label]).toEqual(['abc', 'a.txt']);
  });

  it.each([
    ['hidden', { isShown: false }],
    ['closed', { isOpen: false }],
  ])('that is %s leaves the timeline, and comes back by undo with what was current', (_, choice) => {
    board.select('b fire');
    chronicle.review(board.selected, 'accepted');
    chronicle.chooseDocument('b', choice);
    expect([laid(), board.current, board.shown?.source.id]).toEqual(['ac', null, 'a']);
    expect(chronicle.orphans).toEqual([]);
    project.undo();
    expect([laid(), board.currentId, board.shown?.source.id]).toEqual(['abc', 'b fire', 'b']);
    expect(board.current?.curation?.review).toBe('accepted');
  });

  it('that was edited takes the place of the one before, as that was named and read, and gives it back by undo', () => {
    const settled = { documentDate: '2016-09-06', genre: null, language: null, dayMonthOrder: null };
    chronicle.chooseDocument('a', { label: 'Ex. 4', hue: 2 });
    chronicle.settleReading('a', settled);
    chronicle.replaceDocument('a', 'c');
    expect([at(0).isOpen, at(2).isOpen, at(2).caption, at(2).hue]).toEqual([false, true, 'Ex. 4 · c.txt', 2]);
    expect(project.choiceFor('reading', 'c')).toMatchObject(settled);
    project.undo();
    expect([at(0).isOpen, at(0).caption, at(2).caption]).toEqual([true, 'Ex. 4 · a.txt', 'c.txt']);
    expect(project.choiceFor('reading', 'c')).toBeNull();
  });

  it('is shown rather than nothing', () => {
    board.lay(['a']);
    chronicle.chooseDocument('a', { isShown: false });
    expect(laid()).toBe('a');
    chronicle.chooseDocument('a', { isOpen: false });
    expect(laid()).toBe('b');
  });

  it('names the step by what was done', () => {
    const names = [{ name: 'Report' }, { label: 'Ex. 4' }, { hue: 1 }, { isShown: false }, { isOpen: false }].map(
      (choice) => {
        chronicle.chooseDocument('a', choice);
        return project.undoable?.kind;
      },
    );
    expect(names).toEqual(['rename-document', 'document', 'document', 'hide-document', 'close-document']);
  });
});
