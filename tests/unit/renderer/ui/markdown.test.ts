import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../../geodata/model/result.ts';
import { daysOf } from '../../../../geodata/model/workbook/change.ts';
import { content } from '../../../../renderer/core/content.ts';
import { tables } from '../../../../renderer/core/workbook.ts';
import { renderMarkdown } from '../../../../renderer/ui/markdown.tsx';
import { vnodeMarkup } from '../vnode-markup.ts';

const draw = (text: string) => vnodeMarkup(renderMarkdown(text));

/** Pages as main has them, but the place `gone`. */
const request = async (_: string, { id }: { readonly id: string }) =>
  id === 'gone' ? fail('notFound', { id }) : ok({ title: { en: `Title of ${id}`, vi: id } });

beforeAll(() => {
  vi.stubGlobal('window', { atlas: { request } });
  const event = {
    ...{ id: 'x', kind: 'battle' as const, title: { en: 'The siege', vi: 'Cuộc vây' }, date: null },
    ...{ layerIds: [], featureIds: [], bounds: null },
  };
  content.value = { ...content.value, events: [event as never] };
});

describe('what people write is drawn', () => {
  test('emphasis, code and line ends', () => {
    expect(draw('**Him Lam** *fell*\n`at once` ~~later~~')).toBe(
      '<p><strong>Him Lam</strong> <em>fell</em><br></br><code>at once</code> <del>later</del></p>',
    );
  });

  test('headings stand below the title of their panel', () => {
    expect(draw('# A\n\n## B')).toBe('<h3>A</h3><h4>B</h4>');
  });

  test('headings skip no level, whatever the writer skipped', () => {
    expect(draw('### A\n\n###### B\n\n# C')).toBe('<h3>A</h3><h4>B</h4><h3>C</h3>');
    expect(draw('# A\n\n> ## B\n\n- ### C')).toContain('<h4>B</h4>');
    expect(draw('# A\n\n> ## B\n\n- ### C')).toContain('<h5>C</h5>');
  });

  test('lists keep their kind, their start and what is nested in them', () => {
    expect(draw('3. a\n4. b\n   - c')).toBe(
      '<ol start="3"><li>a</li><li>b<ul><li>c</li></ul></li></ol>',
    );
    expect(draw('- [x] done\n- [ ] open')).toBe('<ul><li>☑ done</li><li>☐ open</li></ul>');
  });

  test('quotations, rules, code blocks and tables', () => {
    expect(draw('> a\n\n---\n\n```\n<b>\n```')).toBe(
      '<blockquote><p>a</p></blockquote><hr></hr><pre><code>&lt;b></code></pre>',
    );
    expect(draw('| a | b |\n|---|--:|\n| 1 | *2* |')).toBe(
      '<table><thead><tr><th style="{}">a</th><th style="{&quot;textAlign&quot;:&quot;right&quot;}">b</th></tr></thead>' +
        '<tbody><tr><td style="{}">1</td><td style="{&quot;textAlign&quot;:&quot;right&quot;}"><em>2</em></td></tr></tbody></table>',
    );
  });

  test('character references are the characters they stand for', () => {
    expect(draw('a&nbsp;b &#8211; c &unknown;')).toBe('<p>a\u00a0b – c &amp;unknown;</p>');
  });

  test('Vietnamese stays as it is', () => {
    expect(draw('Đường Trường Sơn — *đường Hồ Chí Minh*')).toContain('<em>đường Hồ Chí Minh</em>');
  });
});

describe('links', () => {
  test.each([
    ['[a](https://example.org/x)', 'https://example.org/x'],
    ['https://example.org', 'https://example.org/'],
    ['[a](http://example.org?a=1&amp;b=2)', 'https://example.org/?a=1&amp;b=2'],
    ['<mailto:a@example.org>', 'mailto:a@example.org'],
    ['[a](mailto:a@example.org?attach=/etc/passwd)', 'mailto:a@example.org'],
    ['Ask a@example.org.', 'mailto:a@example.org'],
  ])('%s opens outside', (text, address) => {
    expect(draw(text)).toContain(`<a href="${address}" target="_blank" rel="noreferrer">`);
  });

  test.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](java&#10;script:alert(1))',
    '[a](&#x6A;avascript&colon;alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](https://user:word@example.org/)',
    '[a](http://example.org:8080/)',
    '[a](mailto:a@example.org,b@example.org)',
    '[a](atlas://app/index.html)',
    '[a](//example.org)',
    '[a](audience.html)',
    '<javascript:alert(1)>',
    '[a][b]\n\n[b]: javascript:alert(1)',
  ])('%s is words only', (text) => {
    expect(draw(text)).not.toContain('<a ');
  });
});

describe('hostile text', () => {
  test('raw HTML is shown, not obeyed', () => {
    expect(draw('<script>alert(1)</script>')).toBe('&lt;script>alert(1)&lt;/script>');
    expect(draw('a <img src=x onerror=alert(1)> b')).toBe(
      '<p>a &lt;img src=x onerror=alert(1)> b</p>',
    );
    expect(draw('**<b onclick="x">**')).toBe(
      '<p><strong>&lt;b onclick=&quot;x&quot;></strong></p>',
    );
  });

  test('HTML behind character references or in a title stays text', () => {
    expect(draw('&lt;script&gt;x&#60;/script&#62;')).toBe('<p>&lt;script>x&lt;/script></p>');
    expect(draw('[a](https://example.org "\\" onclick=\\"x")')).not.toContain('onclick');
  });

  test('an image is its description and asks the network for nothing', () => {
    expect(draw('![the <b>valley](https://example.org/x.png)')).toBe('<p>the &lt;b>valley</p>');
    expect(draw('[![a](https://example.org/x.png)](javascript:x)')).toBe('<p>a</p>');
  });

  test('what is nested without end is shown as written', () => {
    const deep = `${'> '.repeat(5000)}a`;
    expect(draw(deep)).toBe(`<pre><code>${deep}</code></pre>`);
    expect(draw(`${'> '.repeat(60)}a`)).toContain('> > a');
  });
});

describe('addresses of records', () => {
  test.each([
    ['atlas://event/x', 'atlas://event/x'],
    ['See atlas://place/pac-bo.', 'atlas://place/pac-bo'],
    ['<parallel17://person/p>', 'atlas://person/p'],
    ['[the siege](atlas://event/x)', 'atlas://event/x'],
  ])('%s is a link that is opened here', (text, address) => {
    expect(draw(text)).toContain(`<a class="record-link" href="${address}">`);
  });

  test('words of the writer stand for the record', () => {
    expect(draw('[the *siege*](atlas://event/x)')).toContain('>the <em>siege</em></a>');
  });

  test.each(['atlas://app/index.html', '`atlas://event/x`', '[a](atlas://app/index.html)'])(
    '%s is none',
    (text) => {
      expect(draw(text)).not.toContain('<a');
    },
  );

  test('what is named without words is called as it is called', async () => {
    expect(draw('atlas://event/x')).toContain('>The siege</a>');
    draw('atlas://place/lao-bao');
    await vi.waitFor(() =>
      expect(draw('atlas://place/lao-bao')).toContain('>Title of lao-bao</a>'),
    );
  });

  test('a record that is gone is words, and says so', async () => {
    const drawn = draw('[the siege](atlas://event/no-more)');
    expect(drawn).toContain('the siege <span class="hint">(not in this edition of the atlas)');
    expect(drawn).not.toContain('<a');
    draw('atlas://place/gone');
    await vi.waitFor(() => expect(draw('[a](atlas://place/gone)')).not.toContain('<a'));
  });

  test('a note is linked to as long as it is in the workbook', () => {
    const geometry = { type: 'Point' as const, coordinates: [103, 21.4] as [number, number] };
    const words = { title: 'Depot', body: '', date: null, eventIds: [] };
    tables.notes.load([{ id: 'n1', ...words, geometry, createdAtMs: 0, ...daysOf(null) }]);
    expect(draw('atlas://note/n1')).toBe(
      '<p><a class="record-link" href="atlas://note/n1">Depot</a></p>',
    );
    tables.notes.take([], ['n1']);
    expect(draw('[my depot](atlas://note/n1)')).toContain('(note not in the workbook)');
  });

  test('a link within a link is none', () => {
    const drawn = draw('[see atlas://event/x](https://example.org)');
    expect(drawn.match(/<a/g)).toHaveLength(1);
  });
});
