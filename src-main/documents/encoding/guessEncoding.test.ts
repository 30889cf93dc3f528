import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { FaultProblem } from '../../problems/problem.ts';

import { decodeText } from './decodeText.ts';

const german =
  'Der Bürgermeister eröffnete die Brücke am 3. Mai 1921. Die Straße war gesperrt, und viele Gäste kamen aus Köln.';
const czech = 'Město Kroměříž bylo založeno v roce 1260. Most byl postaven později, když přišli Švédové.';
const polish = 'Miasto Łódź zostało założone w 1423 roku. Później most został zniszczony i żołnierze odeszli.';
const french =
  "L'église fut bâtie en 1342. Après la guerre, les évêques décidèrent de la reconstruire à côté du château.";
const russian = 'Город был основан в 1703 году. Позже война разрушила мост, и солдаты ушли на север.';
const english = 'The bridge—“the old one”—was built in 1921. It’s gone.';
const turkish =
  'Şehir 1453 yılında alındı. Köprü daha sonra inşa edildi ve askerler güneye gitti, çünkü savaş bitmişti.';
const greek = 'Η πόλη ιδρύθηκε το 1830. Η γέφυρα χτίστηκε αργότερα, όταν τελείωσε ο πόλεμος.';
const japanese = '橋は1921年5月3日に開通した。戦争のあと、町は再建された。';

describe('an encoding is found out by the bytes', () => {
  test.each([
    ['windows-1252', german],
    ['iso-8859-15', german],
    ['macintosh', german],
    ['cp850', german],
    ['windows-1250', czech],
    ['iso-8859-2', czech],
    ['windows-1250', polish],
    ['iso-8859-2', polish],
    ['windows-1252', french],
    ['macintosh', french],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['cp866', russian],
    ['windows-1252', english],
    ['macintosh', english],
    ['windows-1254', turkish],
    ['windows-1253', greek],
    ['shift_jis', japanese],
    ['utf-16le', german],
    ['utf-16be', russian],
    ['utf-8', japanese],
  ])('%s', (encoding, text) => {
    expect(decodeText('a.txt', iconv.encode(text, encoding)).text).toBe(text);
  });

  test('and told by the name that people know it by', () => {
    expect(decodeText('a.txt', iconv.encode(english, 'windows-1252')).encoding).toBe('windows-1252');
    expect(decodeText('a.txt', iconv.encode(german, 'macintosh')).encoding).toBe('macintosh');
    expect(decodeText('a.txt', iconv.encode(russian, 'windows-1251')).encoding).toBe('windows-1251');
  });

  test('though only few bytes of a long text tell it', () => {
    const long = `${'The bridge stood where it was. '.repeat(5_000)}Müller’s café paid £5 for it.`;
    expect(decodeText('a.txt', iconv.encode(long, 'windows-1252')).text).toBe(long);
  });
});

describe('an encoding that is given', () => {
  test('is taken in place of what the bytes tell', () => {
    const bytes = iconv.encode(german, 'windows-1252');
    expect(decodeText('a.txt', bytes, 'ISO-8859-5')).toMatchObject({ encoding: 'iso-8859-5' });
    expect(decodeText('a.txt', bytes, 'windows-1252')).toEqual({ text: german, encoding: 'windows-1252' });
  });

  test('has to exist, and to fit', () => {
    const fault = (encoding: string) => {
      try {
        return decodeText('a.txt', iconv.encode(german, 'windows-1252'), encoding);
      } catch (thrown) {
        return thrown instanceof FaultProblem ? thrown.fault : thrown;
      }
    };
    expect(fault('klingon')).toEqual({ kind: 'encoding-unknown', name: 'a.txt', encoding: 'klingon' });
    expect(fault('utf-8')).toEqual({ kind: 'file-not-in-encoding', name: 'a.txt', encoding: 'utf-8' });
  });
});
