import type { Form } from '../../reading/form.ts';
import { either, exactly, named, phrase, words } from '../../reading/phrase.ts';
import { forms, inflected, phrases } from '../inflection.ts';
import { article } from '../lexicon.ts';

const past = named(
  'past',
  either(
    words(
      'damals',
      'früher',
      'einst',
      'einstmals',
      'ehemals',
      'kürzlich',
      'unlängst',
      'neulich',
      'vor kurzem',
      'jüngst',
      'seinerzeit',
    ),
    phrases(
      'vor kurzer Zeit',
      'vor langer Zeit',
      'in letzter Zeit',
      'in jüngster Zeit',
      'in der letzten Zeit',
      'in der vergangenen Zeit',
      'in früheren Zeiten',
      'in vergangenen Zeiten',
      'in der Vergangenheit',
      'aus der Vergangenheit',
      'zu dieser Zeit',
    ),
  ),
);
const present = named(
  'present',
  either(
    words('jetzt', 'derzeit', 'zurzeit', 'momentan', 'gegenwärtig', 'heutzutage', ...forms('heutig')),
    phrases(
      'von nun an',
      'zur Zeit',
      'im Moment',
      'im Augenblick',
      'dieser Tage',
      'in diesen Tagen',
      'zur Stunde',
      'in der Gegenwart',
    ),
  ),
);
const future = named(
  'future',
  either(
    words('demnächst', 'künftig', 'zukünftig'),
    phrases('in Kürze', 'in Zukunft', 'in der Zukunft', 'für die Zukunft'),
  ),
);
const unitsToCome = exactly('Jahren', 'Jahre', 'Zeit', 'Monaten', 'Monate', 'Wochen', 'Tagen', 'Tage');

/** "Früher als", "zwei Jahre früher": a comparison. */
const comparison = /^\s+(?:als|wie|oder später)\b/;
const comparisonBefore = /(?:^|\s)(?:so|als|wenig|etwas|viel|noch|Minuten?|Stunden?|Tage|Jahre|Wochen|Monate)\s+$/;

export const vague: Form = {
  name: 'vague',
  reads: {
    en: 'The past, the present and the future, said without a date: kept as vague.',
    de: 'Vergangenheit, Gegenwart und Zukunft ohne ein Datum: als unbestimmt behalten.',
  },
  patterns: [
    phrase`${past}`,
    phrase`${present}`,
    phrase`${future}`,
    phrase`${article}${named('future', inflected('nächst', 'kommend'))} ${unitsToCome}`,
  ],
  read: ({ past, present }, { text, start, end }) => {
    const compares =
      comparison.test(text.slice(end, end + 14)) || comparisonBefore.test(text.slice(Math.max(0, start - 10), start));
    if (/^früher$/i.test(past ?? '') && compares) return null;
    // "Zur Zeit der Besatzung" is another time.
    if (/^zur zeit$/i.test(present ?? '') && /^\s+(?:de[rs]|von)\s/.test(text.slice(end, end + 6))) return null;
    return {
      kind: 'vague',
      value: past !== undefined ? 'PAST_REF' : present !== undefined ? 'PRESENT_REF' : 'FUTURE_REF',
    };
  },
  examples: [
    { text: 'Er ist kürzlich umgezogen.', reads: [{ text: 'kürzlich', value: 'PAST_REF' }] },
    { text: 'Sie sind derzeit in Rom.', reads: [{ text: 'derzeit', value: 'PRESENT_REF' }] },
    { text: 'Der heutige Besitzer schweigt.', reads: [{ text: 'heutige', value: 'PRESENT_REF' }] },
    { text: 'Pläne für die Zukunft gibt es.', reads: [{ text: 'für die Zukunft', value: 'FUTURE_REF' }] },
  ],
  counterExamples: ['Er kam früher als sie.', 'Nun ist es gut.', 'Zur Zeit der Ernte regnete es.'],
};
