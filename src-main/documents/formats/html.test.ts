import { describe, expect, test } from 'vitest';

import { blocksOf, fixture, readOnly } from '../testDocuments.ts';

const sentence = (words: string) =>
  `${words} It was a long winter, and nobody in the valley had seen one like it in fifty years.`;

const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

test('a page of pandoc is read with its blocks', async () => {
  const read = await readOnly('dam.html', await fixture('dam-pandoc.html'));
  expect(read).toMatchObject({ title: 'The dam at Elm Bridge', author: 'Mary Holt' });
  expect(blocksOf(read)).toContainEqual(['quote', 'The keeper wrote: "The wall held on 5 May 1905."']);
  expect(read.text).toContain('\nYear\tWhat was paid\n1901\t1,200 pounds\n');
});

test('an article is read without menus, forms and what is hidden', async () => {
  const menu =
    '<ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li><li><a href="/c">Contact us</a></li></ul>';
  const body = `<nav>Skip it</nav>${menu}<h1>The flood</h1><p>${sentence('The river rose on 3 May 1921.')}</p>
    <p style="display:none">Hidden</p><p>${sentence('It fell in June.')}</p><script>alert(1)</script>
    <form>Search</form><footer>Imprint</footer>`;
  const { text } = await readOnly('a.html', page(body));
  expect(text).toBe(`The flood\n\n${sentence('The river rose on 3 May 1921.')}\n\n${sentence('It fell in June.')}`);
});

test('ends of blocks are ends of lines, and blanks are one', async () => {
  const body = '<div>One\n  two<br>three</div><div>four</div><p>fi&shy;ve</p><pre>six\n  seven</pre>';
  expect((await readOnly('a.html', page(body))).text).toBe('One two\nthree\n\nfour\n\nfive\n\nsix\n  seven');
});

test('numbered lists keep their numbers', async () => {
  const body = '<ol start="3"><li>c</li><li><p>d</p></li></ol><ol type="a"><li>x</li><li value="5">y</li></ol>';
  expect((await readOnly('a.html', page(body))).text).toBe('3. c\n4. d\n\na. x\ne. y');
});

test('tables are rows of cells, but for those that lay out a page', async () => {
  const body = '<table><tr><th>Year</th><th>Event</th></tr><tr><td>1921</td><td>The<br>flood</td></tr></table>';
  expect((await readOnly('a.html', page(body))).text).toBe('Year\tEvent\n1921\tThe flood');
  const layout = '<table><tr><td><h1>Flood</h1><p>In 1921.</p></td><td>Links</td></tr></table>';
  expect((await readOnly('a.html', page(layout))).text).toBe('Flood\n\nIn 1921.\n\nLinks');
});

describe('the day that a page was written', () => {
  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2016-09-06T23:30:00-04:00","author":{"name":"Ann Lee"}}]}</script>',
      '2016-09-06',
    ],
    ['a meta element', '<meta property="article:published_time" content="2016-09-06T08:00:00Z">', '2016-09-06'],
    ['words', '<meta name="dc.date" content="6 September 2016">', '2016-09-06'],
    ['a month only', '<meta name="date" content="2016-09">', null],
    ['an open order', '<meta name="date" content="06/09/2016">', null],
    ['nothing', '', null],
  ])('%s', async (_what, head, written) => {
    expect((await readOnly('a.html', page('<p>The dam broke.</p>', head))).written).toBe(written);
  });

  test('a marked time', async () => {
    const body = '<p>The dam broke.</p><time datetime="2016-09-06">Tuesday</time>';
    expect((await readOnly('a.html', page(body))).written).toBe('2016-09-06');
    expect((await readOnly('a.html', page(`${body}<time datetime="2015-01-01">then</time>`))).written).toBeNull();
  });
});

test('a page is decoded as it says, unless it is none so', async () => {
  const declared = page('<p>Das Gebäude fiel.</p>', '<meta charset="iso-8859-1">');
  expect(await readOnly('a.html', Buffer.from(declared, 'latin1'))).toMatchObject({
    text: 'Das Gebäude fiel.',
    encoding: 'iso-8859-1',
  });
  const wrong = page('<p>Das Gebäude fiel.</p>', '<meta charset="utf-8">');
  expect((await readOnly('a.html', Buffer.from(wrong, 'latin1'))).text).toBe('Das Gebäude fiel.');
});

test('a page that was saved with its parts is read from among them', async () => {
  const saved = [
    'From: <Saved by Blink>\r\nSubject: Flood\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="xx"\r\n',
    '--xx\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n',
    '<html><head><meta charset=3D"iso-8859-1"><title>Flood</title></head><body><p>Das Geb=E4ude =\r\nfiel.</p></body></html>\r\n--xx',
    'Content-Type: image/png\r\n\r\nxxx\r\n--xx--',
  ].join('\r\n');
  expect(await readOnly('flood.mhtml', saved)).toMatchObject({ title: 'Flood', text: 'Das Gebäude fiel.' });
});
