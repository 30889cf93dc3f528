import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { unreadLanguageOf } from './unreadLanguage.ts';

describe('a text in a language that is not read', () => {
  it.each([
    ['fr', 'Le 3 mai 1998, le toit du moulin est tombé dans la rivière. Les voisins ont été évacués par la mairie.'],
    ['es', 'El 3 de mayo de 1998 el techo del molino se cayó al río. Los vecinos fueron evacuados por la alcaldía.'],
    [
      'it',
      'Il 3 maggio 1998 il tetto del mulino è caduto nel fiume. Gli abitanti sono stati portati via con le barche.',
    ],
    ['pt', 'No dia 3 de maio de 1998 o telhado do moinho caiu no rio. Os vizinhos não foram avisados pela câmara.'],
    ['nl', 'Op 3 mei 1998 viel het dak van de molen in de rivier. De buren werden door de gemeente gewaarschuwd.'],
    ['pl', 'W dniu 3 maja 1998 roku dach młyna spadł do rzeki. Sąsiedzi nie byli o tym powiadomieni przez gminę.'],
    ['sv', 'Den 3 maj 1998 föll taket på kvarnen i ån. Grannarna hade inte varnats av kommunen och blev arga.'],
    ['ru', 'Крыша мельницы обрушилась в реку 3 мая 1998 года. Жители были предупреждены.'],
    ['uk', 'Дах млина впав у річку 3 травня 1998 року. Мешканців попередили.'],
    ['bg', 'Покривът на мелницата падна в реката на 3 май 1998 година.'],
    ['el', 'Η στέγη του μύλου έπεσε στο ποτάμι στις 3 Μαΐου 1998.'],
    ['ja', '1998年5月3日、水車小屋の屋根が川に落ちました。'],
    ['zh', '一九九八年五月三日,磨坊的屋顶掉进了河里,居民已撤离。'],
    ['ar', 'سقط سقف المطحنة في النهر في 3 مايو 1998.'],
  ])('looks like %s: %s', (language, text) => {
    expect(unreadLanguageOf(text)).toBe(language);
  });

  it.each([
    'The roof of the mill fell into the river on 3 May 1998. The neighbours had not been warned by the town.',
    'Das Dach der Mühle ist am 3. Mai 1998 in den Fluss gefallen. Die Nachbarn wurden von der Stadt nicht gewarnt.',
    // Names and quotations of others.
    'President Luis Inácio da Silva met Charles de Gaulle’s son at the Palacio de la Moneda in Santiago on Monday.',
    '“Je ne regrette rien de tout cela,” she said in 1961, and the hall was silent for a while after that.',
    'Der Minister reiste nach Los Angeles und Rio de Janeiro, um die Verträge von La Paz zu unterzeichnen.',
    'The Treaty of Kyiv (Київський договір) was signed in 1997 by the two presidents.',
    // Nothing tells.
    '12.05.2019 14.06.2020',
    'Smith, Jones, Brown',
    '',
  ])('is none: %s', (text) => {
    expect(unreadLanguageOf(text)).toBeNull();
  });

  it('is asked of any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const language = unreadLanguageOf(text);
        expect(language === null || /^[a-z]{2}$/.test(language)).toBe(true);
      }),
    );
    const start = performance.now();
    expect(unreadLanguageOf('Le toit est tombé dans la rue. '.repeat(500_000))).toBe('fr');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
