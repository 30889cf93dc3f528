import { extname } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { noChoices, type ReadingChoices } from '../documents/formats/documentFormat.ts';
import { Problem } from '../problems/problem.ts';
import { parseIsoDate } from '../time/calendar.ts';
import { dayMonthOrders, genres, languages, type ReadingSettings } from '../time/types.ts';

export const outputFormats = ['json', 'png', 'svg'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface ExtractCommand {
  readonly name: 'extract';
  readonly files: readonly string[];
  /** What holds for all of the files; the rest is judged from each. */
  readonly settings: ReadingSettings;
  readonly format: OutputFormat;
  /** `null` is standard output. */
  readonly out: string | null;
  readonly choices: ReadingChoices;
}

export interface TextCommand {
  readonly name: 'text';
  readonly file: string;
  readonly asJson: boolean;
  readonly choices: ReadingChoices;
}

export type Command =
  { readonly name: 'help' | 'version' | 'licenses' } | ExtractCommand | TextCommand | { readonly name: 'annotate' };

/** What a command line asks for. Throws a `Problem` that says what is wrong with it. */
export function parseCommand(commandLine: readonly string[]): Command {
  const [first, ...rest] = commandLine;
  if (first === undefined) throw badArguments('Say what to do: extract, text or annotate');
  if (rest.includes('--help') || ['--help', '-h', 'help'].includes(first)) return { name: 'help' };
  if (first === '--licenses') return { name: 'licenses' };
  if (first === '--version') return { name: 'version' };
  if (first === 'extract') return parseExtract(rest);
  if (first === 'text') return parseText(rest);
  if (first === 'annotate') return parseAnnotate(rest);
  throw badArguments(`“${first}” is no command; there are extract, text and annotate`);
}

function parseExtract(commandLine: readonly string[]): ExtractCommand {
  const { values, positionals } = parseOptions(commandLine, {
    date: { type: 'string' },
    genre: { type: 'string' },
    language: { type: 'string' },
    'day-month-order': { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    ...readingOptions,
  });
  if (positionals.length === 0) throw badArguments('Name a file or a folder: dateline extract FILE');
  const out = textOption(values, 'out');
  if (out === '') throw badArguments('Name a file after --out');
  return {
    name: 'extract',
    files: positionals,
    settings: parseSettings(values),
    format: parseFormat(textOption(values, 'format') ?? endingOf(out)),
    out,
    choices: parseChoices(values),
  };
}

function parseText(commandLine: readonly string[]): TextCommand {
  const { values, positionals } = parseOptions(commandLine, { json: { type: 'boolean' }, ...readingOptions });
  const [file, ...others] = positionals;
  if (file === undefined) throw badArguments('Name a file: dateline text FILE');
  if (others.length > 0) throw badArguments('Name one file after text: its text is what is handed over');
  return { name: 'text', file, asJson: values.json === true, choices: parseChoices(values) };
}

const readingOptions = {
  recognise: { type: 'boolean' },
  password: { type: 'string' },
  encoding: { type: 'string' },
} as const satisfies Options;

function parseChoices(values: OptionValues): ReadingChoices {
  return {
    ...noChoices,
    recognise: values.recognise === true,
    password: textOption(values, 'password'),
    encoding: textOption(values, 'encoding'),
  };
}

function parseAnnotate(commandLine: readonly string[]): Command {
  const { values, positionals } = parseOptions(commandLine, { jsonl: { type: 'boolean' } });
  if (positionals.length > 0) throw badArguments('The rows to annotate come from standard input, not from a file');
  if (values.jsonl !== true) throw badArguments('Say which rows come in: dateline annotate --jsonl');
  return { name: 'annotate' };
}

type Options = NonNullable<ParseArgsConfig['options']>;
type OptionValues = Readonly<Record<string, unknown>>;

function parseOptions(commandLine: readonly string[], options: Options) {
  try {
    const parsed = parseArgs({ args: [...commandLine], options, allowPositionals: true, strict: true, tokens: true });
    requireEachOnce(parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
    return parsed;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    // Node's message goes on with advice about its own conventions; its first sentence names the fault.
    const [fault = ''] = thrown instanceof Error ? thrown.message.split(/\.\s|\n/) : [];
    throw badArguments(fault.replace(/\.$/, ''), thrown);
  }
}

/** Of two dates one would be dropped without a word. */
function requireEachOnce(names: readonly string[]): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw badArguments(`--${repeated} stands there twice; once is enough`);
}

function textOption(values: OptionValues, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

function parseSettings(values: OptionValues): ReadingSettings {
  const genre = choiceOption(values, 'genre', genres);
  const language = choiceOption(values, 'language', languages);
  const dayMonthOrder = choiceOption(values, 'day-month-order', dayMonthOrders);
  return {
    documentDate: parseDate(textOption(values, 'date')),
    ...(genre !== null && { genre }),
    ...(language !== null && { language }),
    ...(dayMonthOrder !== null && { dayMonthOrder }),
  };
}

/** One of a few words, `null` where the option is absent. */
function choiceOption<Choice extends string>(
  values: OptionValues,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const given = textOption(values, name);
  if (given === null) return null;
  const choice = choices.find((known) => known === given);
  if (choice === undefined) throw badArguments(`--${name} is ${choices.join(' or ')}, not “${given}”`);
  return choice;
}

function parseDate(given: string | null): ReadingSettings['documentDate'] {
  if (given === null || given === 'none') return given;
  const date = parseIsoDate(given);
  if (date === null)
    throw new Problem('date-invalid', `“${given}” is no day of the calendar; write --date YYYY-MM-DD, or --date none.`);
  return date;
}

function endingOf(out: string | null): OutputFormat {
  const ending = extname(out ?? '').toLowerCase();
  return outputFormats.find((format) => ending === `.${format}`) ?? 'json';
}

function parseFormat(given: string): OutputFormat {
  const format = outputFormats.find((known) => known === given);
  if (format === undefined) throw badArguments(`There is no format “${given}”; write json, png or svg`);
  return format;
}

function badArguments(fault: string, cause?: unknown): Problem {
  return new Problem('bad-arguments', `${fault} (dateline --help says more).`, { cause });
}
