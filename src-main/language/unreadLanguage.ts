import { countReadableWords } from './detectLanguage.ts';
import { sampleOf } from './sample.ts';

/** ISO 639-1 code of a language that cannot be read. */
type UnreadLanguage = string;

/** Words that a text in the language cannot do without. Many are written by several of them: the most wins. */
const functionWords: Readonly<Record<UnreadLanguage, string>> = {
  fr:
    'le la les des du et est une un dans que qui pour sur par avec ne pas au aux il elle ont été était ce ' +
    'cette se sont mais plus son sa ses leur',
  es:
    'el la los las del de y es una un en que por con para se no al lo su sus fue ha como más pero este ' +
    'esta son era entre sobre también',
  it:
    'il la gli le di del della dei delle e è una un in che per con si non al alla da dal nel nella sono ' +
    'ha era come più anche questo stato',
  pt:
    'o a os as do da dos das de e é uma um em que por com para se não ao no na nos nas foi seu sua mais ' +
    'mas como são era pelo pela também',
  nl:
    'de het een en van is in dat die op te met voor niet zijn aan er om ook als bij door naar werd was ' +
    'hij ze maar worden uit nog over',
  pl:
    'i w na z do nie się jest to że o jak od po za przez dla który która był była były oraz ale czy jego ' +
    'jej roku tym są',
  sv:
    'och i att det som en på är av för den med till inte om ett har de var han från vid men sig efter ' +
    'under också blev hade',
  da:
    'og i at det som en på er af for den med til ikke om et har de var han fra ved men sig efter under ' +
    'også blev havde',
  cs:
    'a v na se je že s z do o i to pro by jako ale za po byl byla bylo který která roce ve jsou také jeho ' + 'od při',
};

/** A way of writing, and what tells its languages apart: the first whose letters make up enough of the writing; else the last. */
interface Script {
  readonly letters: RegExp;
  readonly told: readonly (readonly [marks: RegExp, language: UnreadLanguage])[];
  readonly otherwise: UnreadLanguage;
}

const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    told: [
      [/[іїєґ]/giu, 'uk'],
      [/[ђјљњћџ]/giu, 'sr'],
      [/[ыэё]/giu, 'ru'],
    ],
    otherwise: 'bg',
  },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    told: [[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja']],
    otherwise: 'zh',
  },
  { letters: /\p{Script=Hangul}/gu, told: [], otherwise: 'ko' },
  { letters: /\p{Script=Greek}/gu, told: [], otherwise: 'el' },
  { letters: /\p{Script=Hebrew}/gu, told: [], otherwise: 'he' },
  { letters: /\p{Script=Arabic}/gu, told: [[/[پچژگ]/gu, 'fa']], otherwise: 'ar' },
];

/** How much must be found: of letters, a share of all, and of those of the script; of words, a share, and against those that are read. */
const enough = {
  script: { fewest: 12, share: 0.3, marks: 0.01 },
  words: { fewest: 4, share: 0.15, lead: 1.4 },
} as const;

const languagesOf = new Map<string, UnreadLanguage[]>();
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * The language that a text looks to be written in, where that is none that is read: by its script, else by counting function words
 * over a sample. A guess to be told, never one to read by; `null` where nothing tells. Constant time, whatever the length.
 */
export function unreadLanguageOf(text: string): UnreadLanguage | null {
  const sample = sampleOf(text);
  return languageOfScript(sample) ?? languageOfWords(sample);
}

function languageOfScript(sample: string): UnreadLanguage | null {
  const { fewest, share, marks } = enough.script;
  const all = countOf(sample, /\p{L}/gu);
  for (const { letters, told, otherwise } of scripts) {
    const count = countOf(sample, letters);
    if (count < fewest || count < all * share) continue;
    return told.find(([wanted]) => countOf(sample, wanted) > count * marks)?.[1] ?? otherwise;
  }
  return null;
}

function countOf(sample: string, pattern: RegExp): number {
  return sample.match(pattern)?.length ?? 0;
}

function languageOfWords(sample: string): UnreadLanguage | null {
  const counts = new Map<UnreadLanguage, number>();
  const words = sample.match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    for (const language of languagesOf.get(word.toLowerCase()) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  if (most === undefined) return null;
  const [language, found] = most;
  const { fewest, share, lead } = enough.words;
  const isEnough = found >= fewest && found >= words.length * share && found >= countReadableWords(sample) * lead;
  return isEnough ? language : null;
}
