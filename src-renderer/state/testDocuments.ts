import type { Bridge, PackedExtraction, Session } from '../../src-main/api/contract.ts';
import { packExtraction } from '../../src-main/api/packExtraction.ts';
import type { OpenProject } from '../../src-main/api/projectContract.ts';
import type { SourceText } from '../../src-main/chronicle/project.ts';
import type { Extraction, TimelineEvent } from '../../src-main/events/types.ts';
import { testEvent } from '../board/testEvents.ts';

import { Board } from './board.svelte.ts';
import { Chronicle } from './chronicle.svelte.ts';
import { OpenDocument } from './openDocument.svelte.ts';
import { ProjectStore, type ProjectListeners } from './project.svelte.ts';

const ofNoText: Omit<Extraction, 'events'> = {
  documentDate: { date: null, basis: 'none', start: null, end: null },
  genre: 'news',
  language: 'en',
  dayMonthOrder: null,
  expressions: [],
  rules: {},
  eventRules: {},
  unread: [],
  coverage: { sentences: 0, datedSentences: 0, leftOut: { heading: 0, 'no-verb': 0, description: 0 }, withoutVerb: [] },
};

/** What the host answers when these events were found. */
export function testExtraction(events: readonly TimelineEvent[]): PackedExtraction {
  return packExtraction({ ...ofNoText, events });
}

/** An event for a test, with what the test is about. */
export function told(id: string, days: string | null, of: Partial<TimelineEvent> = {}): TimelineEvent {
  return { ...testEvent(id, 0, days), ...of };
}

/** A text for a test. */
export function testSource(id: string, text = `${id}: a text`, of: Partial<SourceText> = {}): SourceText {
  const plain = { title: null, author: null, written: null, encoding: null, origin: 'file' } as const;
  return { id, name: `${id}.txt`, text, ...plain, blocks: [], pages: [], earlier: [], ...of };
}

const sentenceLength = 20;

/**
 * A document in which these events were found, each in a sentence of its own. The page knows each by the ids of both, as in
 * "paper fire".
 */
export function readDocument(
  id: string,
  events: readonly TimelineEvent[],
  choiceOf?: ConstructorParameters<typeof OpenDocument>[1],
): OpenDocument {
  const sentences = events.map((event) =>
    `${event.id} in ${id}, a text.`.padEnd(sentenceLength).slice(0, sentenceLength),
  );
  const open = new OpenDocument(testSource(id, sentences.join('')), choiceOf);
  const placed = events.map((event, index) => {
    const start = index * sentenceLength;
    const end = start + sentenceLength;
    return { ...event, start, end, head: start, sentence: { start, end } };
  });
  open.take(testExtraction(placed));
  return open;
}

const nobodyListens: ProjectListeners = {
  onMovedOn: () => undefined,
  onProblem: () => undefined,
  onDropped: () => undefined,
  onTurnedDown: () => undefined,
};

/** The decisions of a project whose host takes everything, and the events of these documents. */
export function testChronicle(documents: () => readonly OpenDocument[]): {
  readonly project: ProjectStore;
  readonly chronicle: Chronicle;
} {
  let revision = 0;
  const call = (() => {
    revision += 1;
    return Promise.resolve({ ok: true, value: { revision } });
  }) as unknown as Bridge['call'];
  const project = new ProjectStore(call, nobodyListens);
  project.open(testProject([]));
  return { project, chronicle: new Chronicle(documents, project) };
}

export function testBoard(documents: () => readonly OpenDocument[]): Board {
  return new Board(documents, testChronicle(documents).chronicle);
}

/** A project as the host opens it. */
export function testProject(documents: readonly SourceText[], of: Partial<OpenProject> = {}): OpenProject {
  return {
    ...{ id: 'project', name: null, documents, decisions: [], view: {} },
    ...{ revision: 0, isSaved: true, isAutosaved: false, readOnly: null, recovered: null, ...of },
  };
}

/** A session that begins with these documents. */
export function testSession(documents: readonly SourceText[], problems: Session['problems'] = []): Session {
  return {
    ...{ version: '1', platform: 'other', nativeMenu: false, problems },
    ...{ project: testProject(documents), toShow: documents.map(({ id }) => id), recoverable: [] },
  };
}
