import { numeral } from '../formats/listMark.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml/readXml.ts';

/** A level of a list: its first number, how it is written, and the pattern of its mark: `%1.%2`. */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  /** Whether the numbers of levels above are written in digits, whatever their form. */
  readonly isLegal: boolean;
}

interface List {
  /** Lists of one kind count on from one another. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

const numeralForms: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

/** Counts the items of a document's lists, in their order. */
export class WordNumbering {
  readonly #lists = new Map<string, List>();
  /** By kind of list: the last number of each level. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | null) {
    const root = numbering === null ? undefined : childNamed(numbering, 'numbering');
    if (root === undefined) return;
    const kinds = new Map(
      childrenNamed(root, 'abstractNum').map((each) => [each.attributes.abstractNumId ?? '', each]),
    );
    for (const list of childrenNamed(root, 'num')) {
      const kind = childNamed(list, 'abstractNumId')?.attributes.val ?? '';
      const overrides = childrenNamed(list, 'lvlOverride');
      const levels = levelsOf(kinds.get(kind));
      for (const override of overrides) for (const [level, told] of levelsOf(override)) levels.set(level, told);
      const restarts = new Map(
        overrides.flatMap((override) => {
          const start = childNamed(override, 'startOverride')?.attributes.val;
          return start === undefined ? [] : [[Number(override.attributes.ilvl), Number(start)] as const];
        }),
      );
      this.#lists.set(list.attributes.numId ?? '', { kind, levels, restarts });
    }
  }

  /** The mark of the next item of a list: `3.`, `(b)`; `null` for a list with bullets, or with none. */
  next(listId: string, level: number): string | null {
    const list = this.#lists.get(listId);
    const told = list?.levels.get(level);
    if (list === undefined || told === undefined) return null;
    const counts = this.#counts.get(list.kind) ?? new Map<number, number>();
    this.#counts.set(list.kind, counts);
    const begins = `${listId}/${level}`;
    const restart = list.restarts.get(level);
    if (restart !== undefined && !this.#begun.has(begins)) counts.delete(level);
    this.#begun.add(begins);
    counts.set(level, (counts.get(level) ?? (restart ?? told.start) - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
    if (told.format === 'bullet' || told.format === 'none') return null;
    const mark = told.pattern.replace(/%(\d)/g, (_sign, digit: string) => {
      const above = Number(digit) - 1;
      const { format, start } = list.levels.get(above) ?? told;
      const form = told.isLegal ? 'decimal' : format;
      return form === 'none' ? '' : numeral(counts.get(above) ?? start, numeralForms[form] ?? '1');
    });
    return mark.trim() === '' ? null : mark.trim();
  }
}

function levelsOf(kind: XmlElement | undefined): Map<number, ListLevel> {
  const levels = kind === undefined ? [] : childrenNamed(kind, 'lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes.ilvl),
      {
        start: Number(childNamed(level, 'start')?.attributes.val ?? 1),
        format: childNamed(level, 'numFmt')?.attributes.val ?? 'decimal',
        pattern: childNamed(level, 'lvlText')?.attributes.val ?? '',
        isLegal: childNamed(level, 'isLgl') !== undefined,
      },
    ]),
  );
}
