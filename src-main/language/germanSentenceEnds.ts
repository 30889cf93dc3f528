/** Where German sentences end, among the places that a model of English suggests: "am 6. September" is no end. */

/** Words that begin sentences: behind "21." or "v. Chr." they show that the full stop was one. */
const sentenceOpenings: ReadonlySet<string> = new Set(
  (
    'Der Die Das Des Dem Den Ein Eine Einen Einem Einer Eines Er Sie Es Ich Wir Ihr Man Dies Diese Dieser Dieses Diesen ' +
    'Diesem Jene Jener Sein Seine Seinen Ihre Ihren Unser Unsere Mein Meine Kein Keine In Im Am An Auf Aus Bei Beim Mit ' +
    'Nach Von Vom Vor Zu Zum Zur Für Durch Über Unter Um Gegen Ohne Seit Bis Zwischen Während Wegen Trotz Ab Und Oder Aber ' +
    'Doch Denn Auch Nur Noch Nun Da Dann Dort Damals Dabei Dafür Damit Danach Daher Darum Hier Heute Gestern Jetzt Wenn ' +
    'Weil Als Ob Wie Wo Wer Was Warum So Sogar Schon Nicht Nichts Alle Alles Viele Einige Mehr Zwei Drei Zuvor Später ' +
    'Allerdings Außerdem Deshalb Jedoch Bereits Immer Erst Obwohl Nachdem Bevor Sobald'
  ).split(' '),
);

/** Never the end of a sentence. */
const opensName: ReadonlySet<string> = new Set(
  'dr prof nr ca bzw vgl ing dipl hl hrsg sog evtl ggf inkl exkl geb gest verh z d'.split(' '),
);

/** The end of a sentence only before a word that begins one. */
const mayEnd: ReadonlySet<string> = new Set(
  (
    'chr mio mrd jh jhd jhs jahrh str univ usw etc u a b h s co st abs art bd max min tel ' +
    'jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so'
  ).split(' '),
);

const ordinal = /^(?:[0-9]{1,3}|[IVXL]{1,6})$/;
const dayAndMonth = /^[0-9]{1,2}\.[0-9]{1,2}$/;

/**
 * Indices of the words that end sentences. `words` are words and signs in order, `suggested` the indices that a model
 * of English takes for ends. A quotation's closing sign stays with its sentence.
 */
export function germanSentenceEnds(words: readonly string[], suggested: readonly number[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const index of suggested) {
    const end = /^[“”»«]$/.test(words[index + 1] ?? '') && /^[.!?…]$/.test(words[index] ?? '') ? index + 1 : index;
    if (isEnd(words, end)) ends.add(end);
  }
  return ends;
}

function isEnd(words: readonly string[], end: number): boolean {
  const next = words[end + 1];
  if (next === undefined) return true;
  if (/^[\p{Ll},;:–-]/u.test(next)) return false;
  const last = words[end] ?? '';
  const before = (last === '.' ? words[end - 1] : last.replace(/\.$/, '')) ?? '';
  if (last !== '.' && !last.endsWith('.')) return true;
  const word = before.toLowerCase();
  if (opensName.has(word)) return false;
  const isOpen = mayEnd.has(word) || ordinal.test(before) || dayAndMonth.test(before);
  return !isOpen || sentenceOpenings.has(next);
}
