/**
 * What was done to a project since it was saved, on the disk before it is answered: after a crash it is offered. A folder a
 * project, with the lock of its owner, the journal, and the texts of documents that no file holds yet.
 */
import { mkdir, open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import { privateFile, privateFolder, syncFolder, writeDurably } from '../durable.ts';
import { takeLock, type Lock } from '../lockFile.ts';
import { sweepLeftovers } from '../temporaryFiles.ts';

import { journalFile, lockFile, textFile } from './folder.ts';
import { journalLine, wholeLength, type JournalBase, type JournalEntry } from './lines.ts';

export interface Journal {
  /** The name of its folder. */
  readonly id: string;
  /**
   * Resolves when the entry, and all before it, are on the disk. Where that fails the entry stays and is written with the next,
   * or by `retry`.
   */
  append(entry: JournalEntry): Promise<void>;
  /** Writes what could not be written before. */
  retry(): Promise<void>;
  /** Keeps the text of a document beside the journal: before the entry that names it. */
  keepText(document: string, text: string): Promise<void>;
  /** Begins anew, with what was done since: the old journal stands until the new one does. */
  renew(base: JournalBase, since: readonly JournalEntry[]): Promise<void>;
  /** Lets go of the folder, which stays for later. */
  close(): Promise<void>;
  /** Lets go, and removes what it held. */
  discard(): Promise<void>;
}

/** Makes or takes over the folder of a journal, and begins it. `null` where another process has it. */
export async function beginJournal(
  folder: string,
  id: string,
  base: JournalBase,
  since: readonly JournalEntry[],
): Promise<Journal | null> {
  const own = join(folder, id);
  await mkdir(own, { recursive: true, mode: privateFolder });
  await sweepLeftovers(own);
  const taken = await takeLock(join(own, lockFile));
  if (taken.kind !== 'taken') return null;
  const journal = openJournal(own, id, taken.lock);
  await journal.renew(base, since);
  await syncFolder(folder);
  return journal;
}

function openJournal(folder: string, id: string, lock: Lock): Journal {
  const path = join(folder, journalFile);
  let file: FileHandle | null = null;
  /** Bytes that are whole: a write that failed in its midst is written over. `null` where the file must be asked. */
  let length: number | null = null;
  let waiting: readonly { readonly line: string }[] = [];
  let keptTexts: ReadonlySet<string> = new Set();
  /** One thing at a time is done to the file. */
  let last: Promise<unknown> = Promise.resolve();
  /** Entries that come while the disk is busy are written together. */
  let flushing: Promise<void> | null = null;

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined); // Told to who asked.
    return result;
  };

  const shut = async () => {
    const open = file;
    file = null;
    await open?.close();
  };

  const writeWaiting = async () => {
    flushing = null;
    if (waiting.length === 0) return;
    const taken = new Set(waiting);
    const bytes = Buffer.from(waiting.map(({ line }) => line).join(''));
    const from = (length ??= wholeLength(await readFile(path)));
    file ??= await open(path, 'r+', privateFile);
    await file.truncate(from);
    await writeAt(file, bytes, from);
    await file.datasync();
    length = from + bytes.length;
    waiting = waiting.filter((each) => !taken.has(each));
  };
  const flush = () => (flushing ??= inTurn(writeWaiting));

  return {
    id,
    append: (entry) => {
      waiting = [...waiting, { line: journalLine(entry) }];
      return flush();
    },
    retry: flush,
    keepText: (document, text) =>
      inTurn(async () => {
        await writeDurably(join(folder, textFile(document)), text);
        keptTexts = new Set([...keptTexts, document]);
      }),
    renew: (base, since) => {
      // What comes later is not among `since`, and is written behind it.
      const covered = new Set(waiting);
      return inTurn(async () => {
        await shut();
        length = null;
        const content = Buffer.from([base, ...since].map(journalLine).join(''));
        await writeDurably(path, content);
        length = content.length;
        waiting = waiting.filter((each) => !covered.has(each));
        const needed = new Set(since.flatMap((entry) => (entry.kind === 'document' ? [entry.document.id] : [])));
        const needless = base.file === null ? [] : [...keptTexts].filter((document) => !needed.has(document));
        for (const document of needless) await rm(join(folder, textFile(document)), { force: true });
        keptTexts = needed;
      });
    },
    close: () =>
      inTurn(async () => {
        await shut();
        await lock.release();
      }),
    discard: () =>
      inTurn(async () => {
        await shut();
        await rm(folder, { recursive: true, force: true });
        await lock.release();
      }),
  };
}

async function writeAt(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
