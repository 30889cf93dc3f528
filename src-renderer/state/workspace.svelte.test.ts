import { beforeEach, describe, expect, it } from 'vitest';

import type { Session } from '../../src-main/api/contract.ts';
import type { OpenProject } from '../../src-main/api/projectContract.ts';
import { noChange } from '../../src-main/chronicle/change.ts';
import type { Decision } from '../../src-main/chronicle/decisions.ts';
import type { SourceText } from '../../src-main/chronicle/project.ts';
import { limits } from '../../src-main/api/limits.ts';
import { words } from '../words/words.svelte.ts';

import { OpenDocument } from './openDocument.svelte.ts';
import { nothingSettled } from './settledReading.ts';
import { TestBridge } from './testBridge.ts';
import { testExtraction, testProject, testSession, testSource, told } from './testDocuments.ts';
import { Workspace } from './workspace.svelte.ts';

const source = (id: string, origin: SourceText['origin'] = 'file') => testSource(id, `Text of ${id}`, { origin });
const taken = (document: SourceText, isKnown = false) => ({ document, isKnown });
const found = (...ids: readonly string[]) => testExtraction(ids.map((id) => told(id, '2016-09-05')));

let bridge: TestBridge;
let workspace: Workspace;

beforeEach(() => {
  bridge = new TestBridge();
  workspace = new Workspace(bridge);
});

/** Lets all that was answered arrive. */
const arrival = () => new Promise((resolve) => setTimeout(resolve));

/** A session with these documents, of which none has been read yet. */
async function begin(...documents: readonly SourceText[]): Promise<() => void> {
  const end = workspace.start();
  bridge.take('startSession').answer(testSession(documents));
  await arrival();
  return end;
}

function documentOf(id: string): OpenDocument {
  const open = workspace.documents.find((each) => each.source.id === id);
  if (open === undefined) throw new Error(`${id} is not open`);
  return open;
}

const said = () => workspace.messages.map(({ kind, text }) => [kind, text]);
const laid = () => workspace.board.laid.map((open) => open.source.id);
const titles = (id: string) => documentOf(id).events.map((event) => event.id);

describe('a session', () => {
  it('lays what the host offers on the timeline, and reads it', async () => {
    await begin(source('paper'), source('letter'));
    expect([laid(), workspace.board.shown?.source.id, workspace.board.isReading]).toEqual([
      ['paper', 'letter'],
      'paper',
      true,
    ]);
    bridge.take('extract').answer(found('fire'));
    bridge.take('extract').answer(found('visit'));
    await arrival();
    expect(workspace.board.all.map(({ id }) => id)).toEqual(['paper fire', 'letter visit']);
    expect([workspace.board.isReading, bridge.count('extract'), said()]).toEqual([false, 0, []]);
  });

  it('tells what could not be opened, and opens the rest', async () => {
    workspace.start();
    bridge
      .take('startSession')
      .answer(testSession([source('paper')], [{ code: 'file-missing', message: 'No such file.' }]));
    await arrival();
    expect([said(), laid()]).toEqual([[['problem', 'No such file.']], ['paper']]);
  });

  it('says so where there is no host', async () => {
    workspace.start();
    bridge.take('startSession').reject();
    await arrival();
    expect([said(), workspace.documents]).toEqual([[['problem', words.problems.silent]], []]);
  });

  it('hears its host until it ends', async () => {
    const end = await begin(source('paper'));
    bridge.tell('problem', { code: 'file-empty', message: 'It is empty.' });
    bridge.tell('documentOpened', taken(source('letter')));
    end();
    bridge.tell('problem', { code: 'file-kind', message: 'Too late.' });
    bridge.tell('documentOpened', taken(source('diary')));
    expect(said()).toEqual([['problem', 'It is empty.']]);
    expect(workspace.documents.map((open) => open.source.id)).toEqual(['paper', 'letter']);
  });
});

describe('reading', () => {
  beforeEach(async () => {
    await begin(source('paper'), source('letter'));
  });

  it('takes note of how far it has come, by its ticket', () => {
    const { ticket } = bridge.take('extract').input;
    bridge.tell('progress', { ticket, charactersDone: 7, charactersInAll: 9 });
    bridge.tell('progress', { ticket: 'of nobody', charactersDone: 8, charactersInAll: 9 });
    expect(documentOf('paper').reading?.charactersDone).toBe(7);
    expect(documentOf('letter').reading?.charactersDone).toBe(0);
  });

  it('is asked for once, however often the document is laid', () => {
    workspace.lay(['paper']);
    workspace.toggle('letter');
    workspace.show('letter');
    expect(bridge.count('extract')).toBe(2);
  });

  it('asks for few at a time, so that the host hears what is decided meanwhile', async () => {
    workspace.documents = ['a', 'b', 'c', 'd', 'e'].map((id) => new OpenDocument(testSource(id)));
    bridge.take('extract').answer(found('fire'));
    bridge.take('extract').answer(found('visit'));
    await arrival();
    workspace.lay(['a', 'b', 'c', 'd', 'e']);
    expect(bridge.count('extract')).toBe(3);
    workspace.cancelReading(documentOf('e'));
    bridge.take('extract').answer(found('fire'));
    await arrival();
    expect([titles('a'), bridge.count('extract'), documentOf('e').reading]).toEqual([['a fire'], 3, null]);
  });

  it('asks for the text first where it has not come', async () => {
    bridge.take('extract').answer(found('fire'));
    bridge.take('extract').answer(found('visit'));
    await arrival();
    workspace.documents = [...workspace.documents, new OpenDocument({ ...testSource('long'), text: null })];
    workspace.lay(['long']);
    expect([bridge.count('extract'), documentOf('long').text]).toEqual([0, null]);
    bridge.take('readText').answer({ text: 'A long text.' });
    await arrival();
    expect([bridge.count('extract'), documentOf('long').text]).toEqual([1, 'A long text.']);
  });

  it('that is overtaken is stopped, and its answer forgone', async () => {
    const first = bridge.take('extract');
    bridge.take('extract');
    const settling = workspace.settle(documentOf('paper'), { genre: 'narrative' });
    expect(bridge.take('cancelExtraction').input).toEqual({ ticket: first.input.ticket });
    const second = bridge.take('extract');
    expect([second.input.genre, second.input.ticket === first.input.ticket]).toEqual(['narrative', false]);
    second.answer(found('second'));
    await settling;
    first.answer(found('first'));
    await arrival();
    expect(titles('paper')).toEqual(['paper second']);
    expect(documentOf('paper').settled).toEqual({ ...nothingSettled, genre: 'narrative' });
  });

  it('that is overtaken and answers first is forgone, too', async () => {
    const first = bridge.take('extract');
    bridge.take('extract');
    void workspace.settle(documentOf('paper'), { documentDate: '2016-09-06' });
    first.answer(found('first'));
    await arrival();
    expect([titles('paper'), documentOf('paper').reading === null]).toEqual([[], false]);
    bridge.take('extract').answer(found('second'));
    await arrival();
    expect([titles('paper'), documentOf('paper').reading]).toEqual([['paper second'], null]);
  });

  it('keeps what the one before it was to settle', () => {
    bridge.take('extract');
    bridge.take('extract');
    void workspace.settle(documentOf('paper'), { genre: 'narrative' });
    void workspace.settle(documentOf('paper'), { language: 'de' });
    bridge.take('extract');
    const { genre, language } = bridge.take('extract').input;
    expect([genre, language]).toEqual(['narrative', 'de']);
    void workspace.settle(documentOf('paper'), { genre: null });
    expect(bridge.take('extract').input).not.toHaveProperty('genre');
  });

  it.each([
    ['fails', 'extraction-failed', [['problem', 'It broke.']]],
    ['is cancelled', 'cancelled', []],
  ] as const)('that %s settles nothing and leaves what was found', async (_, code, messages) => {
    bridge.take('extract').answer(found('fire'));
    bridge.take('extract');
    await arrival();
    workspace.board.select('paper fire');
    void workspace.settle(documentOf('paper'), { documentDate: 'none' });
    expect(documentOf('paper').wanted.documentDate).toBe('none');
    bridge.take('extract').fail(code, 'It broke.');
    await arrival();
    expect([said(), titles('paper'), documentOf('paper').reading]).toEqual([messages, ['paper fire'], null]);
    expect([documentOf('paper').settled, documentOf('paper').wanted]).toEqual([nothingSettled, nothingSettled]);
    expect(workspace.board.currentId).toBe('paper fire');
  });

  it('a host that has gone is a problem, and nothing of what is open is lost', async () => {
    bridge.take('extract').answer(found('fire'));
    bridge.take('extract').reject();
    await arrival();
    expect([said(), titles('paper'), laid()]).toEqual([
      [['problem', words.problems.silent]],
      ['paper fire'],
      ['paper', 'letter'],
    ]);
  });

  it('is not tried again by itself, but when the document is laid again', async () => {
    bridge.take('extract').fail('extraction-failed', 'It broke.');
    bridge.take('extract').answer(found('visit'));
    await arrival();
    expect(bridge.count('extract')).toBe(0);
    workspace.lay(['paper']);
    expect(bridge.count('extract')).toBe(1);
  });

  it('that is done again takes the playhead to where the current event is now', async () => {
    bridge.take('extract').answer(found('fire'));
    bridge.take('extract').answer(found('visit'));
    await arrival();
    const { board } = workspace;
    board.select('paper fire');
    const before = board.playhead;
    void workspace.settle(documentOf('paper'), { documentDate: '2017-09-06' });
    bridge.take('extract').answer(testExtraction([told('fire', '2017-09-05')]));
    await arrival();
    expect([board.currentId, board.playhead === before]).toEqual(['paper fire', false]);
    expect(board.playhead).toBe(board.chronology.moments[1]);
  });

  it('a document that is not laid leaves alone what is current elsewhere', async () => {
    const ofPaper = bridge.take('extract');
    bridge.take('extract').answer(found('visit'));
    workspace.lay(['letter']);
    await arrival();
    workspace.board.window = { from: 1, to: 2 };
    ofPaper.answer(found('fire'));
    await arrival();
    expect([titles('paper'), workspace.board.window]).toEqual([['paper fire'], { from: 1, to: 2 }]);
  });
});

describe('opening', () => {
  it('what ships with the application makes room for the text of the reader, whose texts lie side by side', async () => {
    await begin(source('seed', 'seed'));
    bridge.tell('documentOpened', taken(source('paper')));
    expect([laid(), workspace.board.shown?.source.id]).toEqual([['paper'], 'paper']);
    bridge.tell('documentOpened', taken(source('letter')));
    expect([laid(), workspace.board.shown?.source.id]).toEqual([['paper', 'letter'], 'letter']);
    expect(workspace.documents.map((open) => open.source.id)).toEqual(['seed', 'paper', 'letter']);
  });

  it('what is open already is shown, and not opened twice', async () => {
    await begin(source('paper'));
    bridge.take('extract').answer(found('fire'));
    await arrival();
    bridge.tell('documentOpened', taken(source('paper')));
    expect([workspace.documents.length, laid(), titles('paper')]).toEqual([1, ['paper'], ['paper fire']]);
  });

  it.each(['choose', 'paste'] as const)('a mind that was changed opens nothing: %s', async (way) => {
    await begin(source('paper'));
    if (way === 'choose') {
      void workspace.choose();
      bridge.take('chooseDocument').answer(null);
    } else {
      void workspace.paste('too long');
      bridge.take('pasteDocument').fail('file-too-large', 'It is too long.');
    }
    await arrival();
    expect([workspace.documents.length, said().length]).toEqual([1, way === 'choose' ? 0 : 1]);
  });

  it('pasted text is a document', async () => {
    await begin(source('paper'));
    void workspace.paste('On 5 May 1945 …');
    const call = bridge.take('pasteDocument');
    expect(call.input).toEqual({ project: 'project', text: 'On 5 May 1945 …' });
    call.answer(taken(source('pasted')));
    await arrival();
    expect(laid()).toEqual(['paper', 'pasted']);
  });

  it('of a text that was edited lays it where the one before lay, and nothing else; undo lays that one again', async () => {
    await begin(source('diary'), source('paper'));
    workspace.lay(['paper']);
    bridge.tell('documentOpened', taken({ ...source('paper anew'), earlier: ['paper'] }));
    expect([laid(), workspace.board.shown?.source.id]).toEqual([['paper anew'], 'paper anew']);
    workspace.undo();
    expect(laid()).toContain('paper');
    expect(laid()).not.toContain('diary');
  });
});

describe('a project', () => {
  const added: Decision = { id: 'd1', at: '2026-11-27T10:00:00.000Z', kind: 'naming', names: ['A', 'B'], shown: 'A' };
  const decide = () => workspace.project.act({ kind: 'one-name', count: 1 }, { ...noChange, added: [added] });
  const session = (of: Partial<OpenProject> = {}): Session => {
    const documents = [source('paper'), source('letter')];
    return { ...testSession(documents), project: testProject(documents, of) };
  };

  async function decideAndLoseHost(): Promise<void> {
    await begin(source('paper'), source('letter'));
    bridge.take('extract').answer(found('fire'));
    bridge.take('extract').answer(found('visit'));
    await arrival();
    workspace.lay(['paper']);
    decide();
    bridge.take('changeProject').reject();
    bridge.tell('connection', 'lost');
    await arrival();
  }

  it('is opened anew when its host is there again, and what the host never had is sent to it', async () => {
    await decideAndLoseHost();
    expect([workspace.project.delivery, decide()]).toEqual(['lost', false]);
    bridge.tell('connection', 'found');
    const call = bridge.take('startSession');
    expect(call.input).toEqual({ project: 'project' });
    call.answer(session());
    await arrival();
    expect(bridge.take('changeProject').input).toMatchObject({ revision: 0, change: { added: [added] } });
    expect([laid(), bridge.count('extract'), workspace.project.decisions.size]).toEqual([['paper'], 0, 1]);
  });

  it('is asked for once, however often the host comes and goes meanwhile', async () => {
    await decideAndLoseHost();
    for (const connection of ['found', 'lost', 'found'] as const) bridge.tell('connection', connection);
    expect(bridge.count('startSession')).toBe(1);
  });

  it('says what no longer fitted, and shows what the host holds', async () => {
    await decideAndLoseHost();
    bridge.tell('connection', 'found');
    bridge.take('startSession').answer(session({ decisions: [{ ...added, shown: 'B' }], revision: 7 }));
    await arrival();
    expect(said()).toContainEqual(['problem', words.project.dropped(1)]);
    expect(workspace.project.decisions.get('d1')).toMatchObject({ shown: 'B' });
  });

  it('tells what was taken back, and that there is nothing left', async () => {
    await begin(source('paper'));
    decide();
    workspace.undo();
    expect(workspace.announced?.text).toBe('Undone: make names one');
    workspace.redo();
    expect(workspace.announced?.text).toBe('Done again: make names one');
    workspace.redo();
    expect(workspace.announced?.text).toBe('Nothing to redo');
  });

  it('is opened anew where its host was restarted while nobody saw the page', async () => {
    await begin(source('paper'));
    void workspace.keepView();
    bridge.take('rememberView').fail('project-moved-on', 'No.');
    await arrival();
    expect(bridge.count('startSession')).toBe(1);
  });

  it('learns how its file stands when the view is kept, unless something was decided meanwhile', async () => {
    await begin(source('paper'));
    const state = { project: 'project', name: 'affair', isSaved: true, isAutosaved: false, isChangedOutside: true };
    void workspace.keepView();
    bridge.take('rememberView').answer(state);
    await arrival();
    expect(workspace.project.state).toEqual(state);
    void workspace.keepView();
    decide();
    bridge.take('changeProject').answer({ revision: 1 });
    await arrival();
    bridge.take('rememberView').answer(state);
    await arrival();
    expect(workspace.project.state?.isSaved).toBe(false);
  });

  it('that another tab shows takes no texts here', async () => {
    await begin(source('paper'));
    workspace.project.open({ ...session().project, readOnly: { kind: 'shown-elsewhere' } });
    await workspace.paste('On 5 May 1945 …');
    expect([bridge.count('pasteDocument'), said()]).toEqual([0, [['problem', words.project.nothingAdded]]]);
  });
});

describe('files that are dropped', () => {
  /** A file of which only this is asked. */
  class TestFile extends File {
    readonly #content: () => Promise<ArrayBuffer>;
    override readonly size: number;

    constructor(name: string, size: number, content: () => Promise<ArrayBuffer>) {
      super([], name);
      this.size = size;
      this.#content = content;
    }

    override arrayBuffer(): Promise<ArrayBuffer> {
      return this.#content();
    }
  }
  const file = (name: string, size: number, content: () => Promise<ArrayBuffer>) => new TestFile(name, size, content);
  const bytes = (name: string) => file(name, 3, () => Promise.resolve(Uint8Array.of(1, 2, 3).buffer));

  it('are read one after the other; one that fails does not keep the next from being opened', async () => {
    await begin();
    const dropping = workspace.drop([
      file('huge.txt', limits.documentBytes + 1, () => Promise.reject(new Error('never asked'))),
      file('torn.txt', 3, () => Promise.reject(new Error('gone'))),
      bytes('bad.txt'),
      bytes('good.txt'),
    ]);
    await arrival();
    expect(bridge.count('readDocument')).toBe(1);
    bridge.take('readDocument').fail('file-binary', 'It is no text.');
    await arrival();
    const last = bridge.take('readDocument');
    expect(last.input).toEqual({ project: 'project', name: 'good.txt', bytes: Uint8Array.of(1, 2, 3) });
    last.answer([taken(source('good'))]);
    await dropping;
    expect(laid()).toEqual(['good']);
    expect(said()).toEqual([
      ['problem', words.problems.dropTooLarge('huge.txt', limits.documentBytes / 2 ** 20)],
      ['problem', words.problems.dropUnreadable('torn.txt')],
      ['problem', 'It is no text.'],
    ]);
  });

  it('are many: the first are laid, and it is said where the others are', async () => {
    await begin(source('paper'));
    const dropping = workspace.drop(Array.from({ length: 14 }, (_, index) => bytes(`note ${index}.txt`)));
    for (let index = 0; index < 14; index += 1) {
      await arrival();
      bridge.take('readDocument').answer([taken(source(`note ${index}`))]);
    }
    await dropping;
    expect(laid()).toHaveLength(12);
    expect(said()).toEqual([['done', words.documents.firstLaid(11, 14)]]);
  });
});

describe('messages', () => {
  it('stand once each, the last said last, until they are dismissed', () => {
    workspace.say('done', 'Saved.');
    workspace.say('problem', 'It broke.');
    workspace.say('done', 'Saved.');
    expect(said()).toEqual([
      ['problem', 'It broke.'],
      ['done', 'Saved.'],
    ]);
    const [first] = workspace.messages;
    workspace.dismiss(first?.id ?? -1);
    expect(said()).toEqual([['done', 'Saved.']]);
  });
});
