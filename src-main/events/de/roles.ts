/** What a time expression does in a German clause: the first rule that finds it counts. */
import { isNoun, isPunctuation, isSubordinator, isVerb } from '../../language/partsOfSpeech.ts';
import type { RoleRule } from '../expressions.ts';
import { isLifespan } from '../lifespan.ts';
import { small } from '../tokens.ts';

const papers =
  /^(?:Protokolls?|Sitzung|Niederschrift|Berichte?s?|Briefe?s?|Schreibens?|Vermerke?s?|Rechnung|Bescheide?s?|Beschluss(?:es)?|Antrage?s?|Antrags)$/;
/** "Nach dem Einsturz", "wegen der langen Dürre". */
const behindCause = /(?:^|\s)(?:nach|wegen|trotz|infolge|vor|aufgrund) (?:de[mrs] )?[^\s,]+(?: [^\s,]+)?$/;
const frontedCause =
  /^(?:nach|wegen|trotz|infolge|vor|aufgrund) (?:(?:de[mrs]|einem|einer|seinem|ihrem|seiner|ihrer) )?[^\s,]+(?: [^\s,]+)?$/;

export const roles: readonly RoleRule[] = [
  {
    name: 'compared',
    role: 'comparative',
    says: {
      en: 'What something is only compared with dates nothing: “gegenüber 2014”, “mehr als 2014”.',
      de: 'Womit nur verglichen wird, das datiert nichts: „gegenüber 2014“, „mehr als 2014“.',
    },
    find: (tokens, from) => {
      const lead = tokens.slice(Math.max(0, from - 2), from).map(small);
      return lead.includes('gegenüber') || (lead.includes('als') && (tokens[from - 2]?.text ?? '').endsWith('er'));
    },
    examples: [
      {
        text: 'Der Umsatz stieg im August gegenüber 2014.',
        tells: [{ when: '2016-08', title: 'Der Umsatz stieg gegenüber 2014' }],
      },
    ],
    counterExamples: [{ text: 'Der Umsatz stieg 2014.' }],
  },
  {
    name: 'lifespan',
    role: 'comparative',
    says: {
      en: 'The years or days behind a name in brackets say when somebody lived.',
      de: 'Die Jahre oder Tage in Klammern hinter einem Namen sagen, wann jemand lebte.',
    },
    find: isLifespan,
    examples: [
      {
        text: 'Johann Wehrle (* 3. Mai 1714 in Ulm; † 9. Juni 1783) baute Festungen.',
        date: 'none',
        tells: [{ when: null, title: 'Johann Wehrle baute Festungen' }],
      },
    ],
    counterExamples: [{ text: 'Die Burg (gebaut 1714) brannte.' }],
  },
  {
    name: 'of-law',
    role: 'comparative',
    says: {
      en: 'The year in the name of a law or a decree dates nothing that happens under it.',
      de: 'Das Jahr im Namen eines Gesetzes oder einer Verordnung datiert nichts, was danach geschieht.',
    },
    find: (tokens, from) => {
      const name = tokens[/^(?:von|aus)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1]?.text ?? '';
      return (
        /^\p{Lu}/u.test(name) &&
        /(?:gesetz(?:es|buch)?|verordnung|ordnung|richtlinie|abkommens?|konvention)$/i.test(name)
      );
    },
    examples: [
      {
        text: 'Der Wirt wurde am Montag nach dem Mietengesetz 1922 bestraft.',
        tells: [{ when: '2016-09-05', title: 'Der Wirt wurde nach dem Mietengesetz 1922 bestraft' }],
      },
    ],
    counterExamples: [{ text: 'Das Gesetz galt 1922.' }],
  },
  {
    name: 'of-paper',
    role: 'comparative',
    says: {
      en: 'The day of a paper or an earlier meeting dates that, and not what is done with it now.',
      de: 'Der Tag eines Schriftstücks oder einer früheren Sitzung datiert diese, nicht, was jetzt damit geschieht.',
    },
    find: (tokens, from) => {
      if (!/^(?:vom|von)$/.test(small(tokens[from - 1])) || !papers.test(tokens[from - 2]?.text ?? '')) return false;
      const before = tokens.slice(Math.max(0, from - 6), from - 2).map(small);
      return !before.some((word) => /^(?:in|im|bei|beim|auf|während|seit|nach)$/.test(word));
    },
    examples: [
      {
        text: 'Das Protokoll der Sitzung vom 4. Februar wurde am Montag genehmigt.',
        tells: [{ when: '2016-09-05', title: 'Das Protokoll der Sitzung vom 4. Februar wurde genehmigt' }],
      },
    ],
    counterExamples: [{ text: 'Die Sitzung fand am 4. Februar statt.' }],
  },
  {
    name: 'of-effect',
    role: 'comparative',
    says: {
      en: '“Mit Wirkung vom” a day says from when something holds, and not when it was decided.',
      de: '„Mit Wirkung vom“ sagt, ab wann etwas gilt, nicht, wann es beschlossen wurde.',
    },
    find: (tokens, from) =>
      /mit wirkung (?:vom|zum|ab)(?: dem)?$/.test(
        tokens
          .slice(Math.max(0, from - 4), from)
          .map(small)
          .join(' '),
      ),
    examples: [
      {
        text: 'Der Rat erhöhte am Montag die Preise mit Wirkung vom 1. Juli 2015.',
        tells: [{ when: '2016-09-05', title: 'Der Rat erhöhte die Preise mit Wirkung vom 1. Juli 2015' }],
      },
    ],
    counterExamples: [{ text: 'Das Gesetz trat am Montag in Kraft.' }],
  },
  {
    name: 'of-cause',
    role: 'trailing',
    says: {
      en: 'A date behind “von” dates the noun that something followed from: “nach dem Einsturz von 1907”.',
      de: 'Ein Datum hinter „von“ datiert das Nomen, aus dem oder auf das etwas folgte: „nach dem Einsturz von 1907“.',
    },
    find: (tokens, from, _to, others) => {
      const lead = small(tokens[from - 1]);
      const before = tokens
        .slice(Math.max(0, from - 7), from - 1)
        .map(small)
        .join(' ');
      if (lead === 'von' && behindCause.test(before)) return true;
      // "Nach dem Brand am Sonntag hat die Polizei am Montag …": the sentence has a day for its verb.
      const isFronted = /^(?:am|im|in|vom)$/.test(lead) && frontedCause.test(before) && from <= 7;
      const isDated = others.some(
        (other) => other.from > from && !/^(?:und|bis|oder|[-–/,])$/.test(small(tokens[other.from - 1])),
      );
      return isFronted && isDated;
    },
    examples: [
      {
        text: 'Nach dem Einsturz von 1907 wurde die Brücke 1910 gebaut.',
        tells: [{ when: '1910', title: 'Nach dem Einsturz wurde die Brücke gebaut' }],
      },
      {
        text: 'Nach dem Brand am Sonntag hat die Polizei am Montag einen Mann verhaftet.',
        tells: [
          { when: '2016-09-04', title: 'Dem Brand' },
          { when: '2016-09-05', title: 'Nach dem Brand hat die Polizei einen Mann verhaftet' },
        ],
      },
    ],
    counterExamples: [{ text: 'Der Bau von 1907 war groß.' }, { text: 'Nach dem Brand am Sonntag kam die Polizei.' }],
  },
  {
    name: 'trailing',
    role: 'trailing',
    says: {
      en: 'A date behind a noun and “vom” describes that noun: “das Treffen vom 3. Mai”.',
      de: 'Ein Datum hinter einem Nomen und „vom“ beschreibt dieses Nomen: „das Treffen vom 3. Mai“.',
    },
    find: (tokens, from, to) => {
      const opens = small(tokens[from - 1]) === 'vom' || small(tokens[from]) === 'vom';
      const beginsRange = tokens.slice(to, to + 2).some(({ text }) => /^(?:bis|[-–])$/.test(text));
      // At the head of a sentence no noun stands before it: "Vom 28.4.-2.5.1998 war …".
      const isBehindNoun = small(tokens[from]) === 'vom' ? from > 0 : from > 1;
      return opens && isBehindNoun && !beginsRange && !isPunctuation(tokens[from - 1]);
    },
    examples: [
      {
        text: 'Der Anschlag vom 3. Mai 2015 wurde am Montag aufgeklärt.',
        tells: [
          { when: '2015-05-03', title: 'Der Anschlag' },
          { when: '2016-09-05', title: 'Der Anschlag wurde aufgeklärt' },
        ],
      },
    ],
    counterExamples: [{ text: 'Die Messe dauerte vom 3. Mai bis zum 7. Mai 2015.' }],
  },
  {
    name: 'before-its-verb',
    role: 'attributive',
    says: {
      en: 'Before the verb of a German clause stands one thing: a date behind its noun says which one is meant: “der Überfall am Freitag wurde am Dienstag …”.',
      de: 'Vor dem Verb steht im Deutschen ein einziges Satzglied: Ein Datum hinter dessen Nomen sagt, was gemeint ist: „der Überfall am Freitag wurde am Dienstag …“.',
    },
    find: (tokens, from, to, others) => {
      const verb = tokens.findIndex(isVerb);
      if (verb < to || !/^(?:am|im|in)$/.test(small(tokens[from - 1]))) return false;
      const before = tokens.slice(0, from - 1);
      const isOne = before.some(isNoun) && !before.some((token) => isPunctuation(token) || isSubordinator(token));
      return isOne && others.some((other) => other.from > verb) && !tokens.slice(to, verb).some(isPunctuation);
    },
    examples: [
      {
        text: 'Der Täter vom Überfall am letzten Freitag wurde am Dienstag gefasst.',
        tells: [{ when: '2016-09-06', title: 'Der Täter vom Überfall wurde gefasst' }],
      },
    ],
    counterExamples: [{ text: 'Am Freitag wurde die Brücke gesperrt.' }],
  },
  {
    name: 'adverbial',
    role: 'adverbial',
    says: { en: 'Any other date says when its clause happened.', de: 'Jedes andere Datum sagt, wann etwas geschah.' },
    find: () => true,
    examples: [
      {
        text: 'Die Brücke wurde am Montag gesperrt.',
        tells: [{ when: '2016-09-05', title: 'Die Brücke wurde gesperrt' }],
      },
    ],
    counterExamples: [{ text: 'Der Anschlag vom 3. Mai 2015 wurde aufgeklärt.' }],
  },
];
