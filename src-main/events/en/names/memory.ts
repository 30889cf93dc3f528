/**
 * Remembers the names of one text: counts what sentences tell of each, and ties short forms to long ones ("McGurk" to
 * "Brett McGurk", "IS" to "Islamic State") where one long form answers to the short one.
 */
import { fold } from '../../gazetteer/fold.ts';
import { legalForms } from './words.ts';
import type { Name, Named, NameJudgement } from '../../name.ts';
import { lookUp } from './gazetteer.ts';

/** What all sentences tell of a name. */
interface Entry {
  text: string;
  /** How often it was surely each of these. */
  readonly votes: Record<Vote, number>;
  /** How often it seemed to be each, where nothing made it sure. */
  readonly hints: { place: number; person: number; organisation: number; actor: number };
  /** Whether it stood where a small word would have a small letter. */
  inside: boolean;
}

type Vote = 'place' | 'person' | 'organisation' | 'state' | 'other';

/** How a name was met. */
export type Mention = Omit<Name, 'from' | 'to'>;

/** "TWA" is nobody's surname. */
const lettersOnly = /^[A-Z.&]{2,5}$/;

/** Where so many names share a word, it stands for none of them; this also bounds the search. */
const manyForms = 50;

export class Memory {
  readonly #entries = new Map<string, Entry>();
  /** Long names by their last word, and by their first. */
  readonly #byLast = new Map<string, Set<string>>();
  readonly #byFirst = new Map<string, Set<string>>();
  /** Long forms by what stood in brackets behind them. */
  readonly #shortened = new Map<string, Set<string>>();
  readonly #smallWords = new Set<string>();

  /** A word in small letters: such a word is no name where it opens a sentence. */
  meetSmall(word: string): void {
    this.#smallWords.add(word);
  }

  meet(mention: Mention): void {
    const key = fold(mention.text);
    const entry = this.#entries.get(key) ?? this.#enter(key, mention.text);
    entry.inside ||= !mention.opens;
    // "Miami" rather than the dateline's "MIAMI".
    if (entry.text !== mention.text && entry.text === entry.text.toUpperCase()) entry.text = mention.text;
    const vote = voteOf(mention);
    if (vote !== null) entry.votes[vote] += 1;
    else hint(entry, mention);
  }

  /** "Islamic State (IS)". */
  shorten(long: string, short: string): void {
    if (!answersTo(long, short)) return;
    const entry = this.#entries.get(fold(long));
    // What has letters for short is an organisation, unless its words tell otherwise.
    if (entry !== undefined && leading(entry.votes) === null) entry.votes.organisation += 1;
    add(this.#shortened, fold(short), fold(long));
  }

  /** Whether a person was met whose full name ends with the word. */
  isSurname(word: string): boolean {
    const long = this.#byLast.get(fold(word));
    return long !== undefined && this.#only(long, (_, entry) => isPerson(entry)) !== null;
  }

  /** What the text tells of a mention, read to its end. */
  settle(mention: Mention): Named {
    if (mention.nature === 'group') return mention;
    const key = fold(mention.text);
    const entry = this.#entries.get(key);
    if (mention.nature === 'state' && !isRatherPerson(entry)) return mention;
    if (entry === undefined || this.#isSmallWord(key, entry, mention))
      return { ...mention, kind: 'other', nature: null };
    if (mention.kind === 'place' && mention.sure && !this.#isRatherCompany(key)) return mention;
    const kind = mention.sure && mention.nature !== 'state' ? voteOf(mention) : leading(entry.votes);
    if (kind === 'place') return { text: entry.text, kind: 'place', nature: null };
    if (kind === 'other') return { text: entry.text, kind: 'other', nature: null };
    const long = this.#longForm(key, kind);
    const settledKind = long === null ? kind : leading(long.votes);
    const text = long?.text ?? entry.text;
    if (settledKind === 'other') return { text, kind: 'other', nature: null };
    if (settledKind === 'person' || settledKind === 'organisation') return { text, kind: 'actor', nature: settledKind };
    return { text, ...supposed(entry, mention) };
  }

  #enter(key: string, text: string): Entry {
    const entry: Entry = {
      text,
      votes: { place: 0, person: 0, organisation: 0, state: 0, other: 0 },
      hints: { place: 0, person: 0, organisation: 0, actor: 0 },
      inside: false,
    };
    this.#entries.set(key, entry);
    const words = key.split(' ');
    if (words.length > 1) {
      add(this.#byLast, words.at(-1) ?? '', key);
      add(this.#byFirst, words[0] ?? '', key);
    }
    return entry;
  }

  #isSmallWord(key: string, entry: Entry, { opens }: Mention): boolean {
    return opens && !entry.inside && this.#smallWords.has(key);
  }

  /** The one longer name that a short one stands for. */
  #longForm(key: string, vote: Vote | null): Entry | null {
    const declared = this.#only(this.#shortened.get(key), () => true);
    if (declared !== null) return declared;
    // "Tony Lama" is a company where "Tony Lama Co." is one.
    const company = this.#company(key);
    if (company !== null && key.includes(' ')) return company;
    const asPerson = (vote === null || vote === 'person') && !lettersOnly.test(this.#entries.get(key)?.text ?? '');
    if (asPerson) {
      const last = key.split(' ').at(-1) ?? '';
      const bySurname = this.#only(
        this.#byLast.get(last),
        (long, entry) => isPerson(entry) && long.endsWith(` ${key}`),
      );
      if (bySurname !== null) return this.#isContested(key, bySurname) ? null : bySurname;
      const byGivenName = key.includes(' ') ? null : this.#only(this.#byFirst.get(key), (_, entry) => isPerson(entry));
      if (byGivenName !== null) return byGivenName;
      const sameEnds = this.#sameEnds(key);
      if (sameEnds !== null) return sameEnds;
    }
    if (vote === 'person') return null;
    return company;
  }

  /** Whether the text also has a full name with this surname of which it does not tell what it is: "Pancho Villa". */
  #isContested(surname: string, chosen: Entry): boolean {
    const long = fold(chosen.text);
    for (const key of this.#byLast.get(surname.split(' ').at(-1) ?? '') ?? []) {
      const entry = this.#entries.get(key);
      const isRival = entry !== undefined && key.endsWith(` ${surname}`) && leading(entry.votes) === null;
      if (isRival && !isFormOf(long, key) && !isFormOf(key, long)) return true;
    }
    return false;
  }

  /** "a stake in Mesa", where Mesa Airlines is told of and the town of that name is little known. */
  #isRatherCompany(key: string): boolean {
    const listed = lookUp(key);
    return (listed === null || listed.ambiguous || listed.listing === 'listed') && this.#company(key) !== null;
  }

  #company(key: string): Entry | null {
    const first = key.split(' ')[0] ?? '';
    return this.#only(
      this.#byFirst.get(first),
      (long, entry) =>
        entry.votes.organisation > 0 && long.startsWith(`${key} `) && isLegalTail(long.slice(key.length + 1)),
    );
  }

  /** "George Bush" for "George W. Bush". */
  #sameEnds(key: string): Entry | null {
    const [first, last, more] = key.split(' ');
    if (first === undefined || last === undefined || more !== undefined) return null;
    return this.#only(
      this.#byLast.get(last),
      (long, entry) => isPerson(entry) && long !== key && long.startsWith(`${first} `),
    );
  }

  /** The longest of the names that pass, if they are all forms of one. */
  #only(keys: ReadonlySet<string> | undefined, passes: (key: string, entry: Entry) => boolean): Entry | null {
    if (keys === undefined || keys.size > manyForms) return null;
    let longest: string | null = null;
    for (const key of keys) {
      const entry = this.#entries.get(key);
      if (entry === undefined || !passes(key, entry)) continue;
      if (longest === null) longest = key;
      else if (isFormOf(longest, key)) longest = key;
      else if (!isFormOf(key, longest)) return null;
    }
    return longest === null ? null : (this.#entries.get(longest) ?? null);
  }
}

function isPerson({ votes }: Entry): boolean {
  return votes.person > 0 && votes.person >= votes.organisation;
}

/** "clinton" of "bill clinton", "george bush" of "george w bush". */
function isFormOf(short: string, long: string): boolean {
  if (long.endsWith(` ${short}`) || long.startsWith(`${short} `)) return true;
  const [a, b] = [short.split(' '), long.split(' ')];
  return a.length > 1 && b.length > a.length && a[0] === b[0] && a.at(-1) === b.at(-1);
}

/** The letters are among the initials of the words, in their order: "NATO" of "North Atlantic Treaty Organization". */
function answersTo(long: string, short: string): boolean {
  const initials = long.split(/[ -]/).map((word) => word.charAt(0).toUpperCase());
  const letters = [...new Set(initials)].length > 1 ? short.replace(/\W/g, '').toUpperCase() : '';
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at += 1;
  return at > 1 && at >= letters.length - 1;
}

function isLegalTail(rest: string): boolean {
  return rest
    .split(' ')
    .every(
      (word) =>
        legalForms.has(word) ||
        word === '&' ||
        word === ',' ||
        /^(?:motor|motors|bank|industries|international|airlines|electric)$/.test(word),
    );
}

/** Admiral Togo has the name of a country. */
function isRatherPerson(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.votes.person > entry.votes.place + entry.votes.state;
}

function hint({ hints }: Entry, { kind, nature, acts }: NameJudgement): void {
  if (kind === 'place') hints.place += 1;
  else if (nature === 'person' || nature === 'organisation') hints[nature] += 1;
  else if (kind === 'actor') hints.actor += 2;
  else if (acts) hints.actor += 1;
}

/** What a name seems to be where no sentence makes it sure: what most of them hint at. One that acts twice is an actor. */
function supposed({ hints }: Entry, { kind, nature }: NameJudgement): Pick<Named, 'kind' | 'nature'> {
  const actor = hints.person + hints.organisation + (hints.actor > 1 ? hints.actor : 0);
  if (hints.place > Math.max(actor, hints.actor)) return { kind: 'place', nature: null };
  if (actor === 0) return { kind, nature };
  const told =
    hints.person === hints.organisation ? null : hints.person > hints.organisation ? 'person' : 'organisation';
  return { kind: 'actor', nature: told };
}

function voteOf({ kind, nature, sure }: NameJudgement): Vote | null {
  if (!sure) return null;
  if (kind !== 'actor') return kind;
  return nature === 'person' || nature === 'organisation' || nature === 'state' ? nature : null;
}

function leading(votes: Readonly<Record<Vote, number>>): Vote | null {
  let best: Vote | null = null;
  for (const vote of ['person', 'place', 'organisation', 'other'] as const) {
    if (votes[vote] > 0 && (best === null || votes[vote] > votes[best])) best = vote;
  }
  return best;
}

function add(index: Map<string, Set<string>>, word: string, key: string): void {
  const keys = index.get(word);
  if (keys === undefined) index.set(word, new Set([key]));
  else keys.add(key);
}
