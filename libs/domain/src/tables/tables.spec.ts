import { cellsOfLine, lineOfCells, linesOf, separatorOf } from './csv.js';
import { decideLine, type LineFacts } from './decide-line.js';
import { entriesOfJson } from './json.js';

describe('a line of a table', () => {
  it.each([
    ['plain cells', 'a,b,,c', ['a', 'b', '', 'c']],
    ['quotes around separators', '"a,b",c', ['a,b', 'c']],
    ['doubled quotes', '"say ""no""",c', ['say "no"', 'c']],
    ['a quote inside a plain cell', 'a"b,c', ['a"b', 'c']],
    ['a last empty cell', 'a,', ['a', '']],
    ['our own guard', "'=1+1,'@x,'＋x", ['=1+1', '@x', '＋x']],
    ['an apostrophe of somebody else', "'tis,o'k", ["'tis", "o'k"]],
    ['a quote that is not closed', 'a,"b', null],
    ['words behind a closing quote', '"a"b,c', null],
  ])('%s', (_, line, cells) => {
    expect(cellsOfLine(line, ',')).toEqual(cells);
  });

  it.each(['=1', '+7', '-1', '@a', '|x', '\tx', '＝1', "'=1", "''=1", '"', 'a,b', ' a ', 'a;b', '', "'a"])(
    'comes back as it was: %j',
    (cell) => {
      const line = lineOfCells([cell, 'x']);
      expect(cellsOfLine(line, ',')).toEqual([cell, 'x']);
      expect(line).not.toMatch(/^"?[=+\-@|\t\r＝＋－＠｜]/u);
    },
  );

  it('never spreads over two', () => {
    expect(lineOfCells(['a\r\nb', 'c'])).toBe('a b,c');
  });

  it('is parted by the sign that parts most headings', () => {
    expect(['a,b;c,d', 'a;b', 'a\tb,c\td', 'a', '"a;b;c",d'].map(separatorOf)).toEqual([',', ';', '\t', ',', ',']);
  });

  it('keeps its number, whatever ends it', () => {
    expect([...linesOf('a\r\nb\n\n\rc')]).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
      { line: 5, text: 'c' },
    ]);
  });
});

describe('a list of objects', () => {
  const read = (text: string) =>
    [...entriesOfJson(text)].map((entry) =>
      'fault' in entry ? [entry.line, entry.fault] : [entry.line, [...entry.fields]],
    );

  it.each([
    [
      'an array',
      '[{"a":1}, {"a":"]},["}]',
      [
        [1, [['a', 1]]],
        [2, [['a', ']},[']]],
      ],
    ],
    [
      'one in each line',
      '{"a":1}\r\n\n{"a":2}',
      [
        [1, [['a', 1]]],
        [3, [['a', 2]]],
      ],
    ],
    ['nothing', '[ ]', []],
    [
      'a bad one between good ones',
      '[{"a":1},{a},7,{"b":2}]',
      [
        [1, [['a', 1]]],
        [2, 'bad_json'],
        [3, 'no_object'],
        [4, [['b', 2]]],
      ],
    ],
    [
      'one that is cut off',
      '[{"a":1},{"b":',
      [
        [1, [['a', 1]]],
        [2, 'bad_json'],
      ],
    ],
    [
      'something behind the end',
      '[{"a":1}] x',
      [
        [1, [['a', 1]]],
        [2, 'bad_json'],
      ],
    ],
    [
      'a comma too many',
      '[{"a":1},]',
      [
        [1, [['a', 1]]],
        [2, 'bad_json'],
      ],
    ],
  ])('%s', (_, text, entries) => {
    expect(read(text)).toEqual(entries);
  });

  it('leaves a prototype alone and names it like any other field', () => {
    expect(read('[{"__proto__":{"roles":["x"]}}]')).toEqual([[1, [['__proto__', { roles: ['x'] }]]]]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    [
      'deep alone',
      `[{"a":1},${'['.repeat(17)}${']'.repeat(17)}]`,
      [
        [1, [['a', 1]]],
        [2, 'too_deep'],
      ],
    ],
    ['ten megabytes deep', '['.repeat(10 * 1024 * 1024), [[1, 'bad_json']]],
    ['ten megabytes of a string', `["${'x'.repeat(10 * 1024 * 1024)}`, [[1, 'bad_json']]],
  ])('%s is refused unread', (_, text, entries) => {
    expect(read(text)).toEqual(entries);
  });
});

describe('what becomes of a line', () => {
  const nobody: LineFacts = { codeTwice: false, known: null, faulty: false };
  const there = { inSight: true, closed: false, same: false };
  it.each<[string, LineFacts, boolean, string]>([
    ['somebody new', nobody, false, 'added'],
    ['somebody new who cannot be', { ...nobody, faulty: true }, false, 'faulty'],
    ['a code further up', { ...nobody, codeTwice: true, faulty: true }, true, 'code_twice'],
    ['somebody there', { ...nobody, known: there }, false, 'known'],
    ['somebody there, and lines may change', { ...nobody, known: there }, true, 'changed'],
    ['somebody out of sight', { ...nobody, known: { ...there, inSight: false, same: true } }, true, 'not_yours'],
    ['the same', { ...nobody, known: { ...there, same: true } }, false, 'unchanged'],
    ['the same of a closed record', { ...nobody, known: { ...there, same: true, closed: true } }, true, 'unchanged'],
    ['a closed record', { ...nobody, known: { ...there, closed: true } }, true, 'closed'],
    ['a change that cannot be', { codeTwice: false, known: there, faulty: true }, true, 'faulty'],
  ])('%s', (_, facts, mayChange, is) => {
    const decision = decideLine(facts, mayChange);
    expect(decision.is === 'refused' ? decision.because : decision.is).toBe(is);
  });
});
