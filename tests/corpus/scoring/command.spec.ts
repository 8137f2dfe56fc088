import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.js';
import { label, text } from './scoring.cases.js';
import type { CorpusText } from './texts.js';

const SECRET = 'Qzxvmarker';
const HOSTILE = `</script><script>alert(1)</script> "quoted" 'single' & \u202Egnihton\u202C`;
const ARREST = 'Kyrgyz police arrested Russian activist Ivan Petrov in Bishkek at the request of Moscow.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapwing-score-'));
  keep('develop.jsonl', [text({ id: 'arrest', text: ARREST, labels: [label()] })]);
  keep('develop/more.jsonl', [
    text({ id: HOSTILE, title: HOSTILE, text: HOSTILE, manner: HOSTILE, about: [HOSTILE], labels: [label()] }),
    text({ id: 'quiet', lang: 'ru', text: 'Сегодня солнечно.' }),
  ]);
  keep('check/unseen.jsonl', [unseen(), { ...unseen(), lang: SECRET }]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keep(name: string, texts: readonly unknown[]): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(
    join(folder, name),
    texts.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join(''),
  );
}

/** A text of check whose every free word is the secret: missed, invented, folded, and of an unheard-of manner. */
function unseen(): CorpusText {
  const words = `${ARREST.replace('Petrov', SECRET)} ${SECRET}.`;
  const free = {
    title: SECRET,
    url: `https://example.org/${SECRET}`,
    manner: SECRET,
    about: [SECRET, SECRET],
    happening: SECRET,
  };
  const labels = [label({ hosts: ['DE'], subjects: [SECRET] }), label({ subjects: [SECRET] })];
  return text({ id: SECRET, text: words, ...free, labels });
}

function run(...args: string[]): { code: number; out: string; complaint: string } {
  const told = { out: '', complaint: '' };
  const code = command(args, folder, {
    print: (words) => (told.out += `${words}\n`),
    complain: (words) => (told.complaint += `${words}\n`),
  });
  return { code, ...told };
}

function page(): string {
  const file = join(folder, 'out', 'page.html');
  expect(run('--html', file).out).toContain(`Page: ${file}`);
  return readFileSync(file, 'utf8');
}

describe('the scoring command', () => {
  it('begins with one table of both parts beside the goals', () => {
    const { code, out } = run();
    expect(code).toBe(0);
    expect(out).toMatch(/^Summary\n/);
    expect(out).toMatch(/develop: English +2 +2 +1\.00 +0\.50 +0\.67\*/);
    expect(out).toMatch(/check: English +1 +2/);
    expect(out).toMatch(/goal: elsewhere +0\.88/);
  });

  it('prints JSON of figures alone', () => {
    const { parts, errors } = JSON.parse(run('--json').out) as {
      parts: { part: string; pools: unknown[] }[];
      errors?: unknown;
    };
    expect(parts.map(({ part }) => part)).toEqual(['develop', 'check']);
    expect(parts[0]?.pools[0]).toMatchObject({ group: 'English', texts: 2, recall: { count: 1, of: 2 } });
    expect(errors).toBeUndefined();
  });

  it('keeps to one part or one language', () => {
    expect(run('--part', 'develop').out).not.toContain('check: ');
    expect(run('--language', 'ru').out).not.toContain('English  ');
    expect(run('--language', 'ru').out).toContain('develop: Russian');
  });

  it('shows errors of develop, as many as asked for', () => {
    expect(run('--errors').out).toContain('1 of 1 texts of develop with an error');
    expect(run('--errors', '0').out).toContain('0 of 1 texts');
    expect(run('--errors').out).not.toContain('\u202E');
  });

  it('never shows a word of check', () => {
    const outputs = [
      run(),
      run('--json', '--errors'),
      run('--errors'),
      run('--part', 'check', '--json'),
      run('--part', 'check'),
    ];
    for (const { code, out, complaint } of outputs) {
      expect(code).toBe(0);
      expect(out + complaint).not.toContain(SECRET);
    }
    expect(page()).not.toContain(SECRET);
  });

  it('says of a broken line of check where it stands, not what it says', () => {
    keep('check/unseen.jsonl', [unseen(), `{"id": "${SECRET}", ${SECRET}`]);
    expect(run()).toEqual({
      code: 2,
      out: '',
      complaint: 'read:score: check/unseen.jsonl, line 2: is not a text with id, lang, text and labels\n',
    });
  });

  it.each([
    [['--colour'], '--colour'],
    [['--part', 'both'], 'neither develop nor check'],
    [['--language', 'xx'], 'none of en'],
    [['--errors=many'], 'is not a number'],
    [['--part', 'check', '--errors'], 'develop only'],
    [['--html', '--colour'], '--colour'],
    [['stray'], 'stray'],
    [['--corpus', '/nowhere/at/all'], 'no such texts'],
  ])('refuses %j', (args, why) => {
    const { code, out, complaint } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(complaint).toContain(why);
  });

  it('explains itself', () => {
    expect(run('--help').out).toContain('usage: npm run --silent read:score');
  });
});

describe('the page', () => {
  it('shows hostile words as words', () => {
    const html = page();
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &#39;single&#39; &amp; ⟨U+202E⟩gnihton',
    );
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('needs nothing from elsewhere and allows nothing else to run', () => {
    const html = page();
    expect(html).not.toMatch(/(https?:)?\/\/[a-z]/i);
    expect(html).not.toMatch(/\son[a-z]+=|style="|javascript:/i);
    expect(html).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/);
  });

  it('shows each error with its text, its label and what is missing', () => {
    const html = page();
    expect(html.match(/<article/g)).toHaveLength(1);
    expect(html).toMatch(/data-kinds="detention" data-sorts="[a-z_ ]*missed"/);
    expect(html).not.toContain('<code>arrest</code></h3>');
  });

  it('marks what was read in the text', () => {
    keep('develop.jsonl', [text({ id: 'arrest', text: ARREST, labels: [label({ stage: 'ordered' })] })]);
    const html = page();
    expect(html).toMatch(/<mark class="n0">[^<]*arrested/);
    expect(html).toContain(
      '<ins><span class="who">label</span> ordered</ins><del><span class="who">read</span> detained</del>',
    );
  });
});
