import { Readable } from 'node:stream';
import { answerOf, explanationOf } from './answer.js';
import { BadLine, lineOf } from './line.js';
import { splitLines } from './split-lines.js';

const TEXT = 'A court in Warsaw approved the extradition of a Belarusian activist to Minsk.';

describe('a line of the reading command', () => {
  it('is answered with exactly the published fields in their order', () => {
    const answer = JSON.parse(answerOf(lineOf(JSON.stringify({ id: 7, text: TEXT }), 1))) as {
      id: number;
      mentions: object[];
    };
    expect(answer.id).toBe(7);
    expect(answer.mentions.map((mention) => Object.keys(mention).join(' '))).toEqual([
      'kind hosts origin stage polarity certainty when subjects persecution background spans',
    ]);
  });

  it('is explained with its frame, its cues and the words of the text', () => {
    const explanation = explanationOf(lineOf(JSON.stringify({ id: 'a', text: TEXT }), 1));
    expect(explanation).toContain('frame return; cues "approved"');
    expect(explanation).toContain(`[0-${TEXT.length}] ${TEXT}`);
  });

  it.each([
    ['{', 'line 3: not JSON'],
    ['[]', 'line 3: value:'],
    ['{"id":"a"}', 'line 3: text:'],
    ['{"text":"a"}', 'line 3: id:'],
    ['{"id":"a","text":5}', 'line 3: text:'],
    ['{"id":"a","text":"a","published":"soon"}', 'line 3: published: is not a date'],
  ])('says where and why it cannot be read: %s', (line, fault) => {
    expect(() => lineOf(line, 3)).toThrow(BadLine);
    expect(() => lineOf(line, 3)).toThrow(fault);
  });

  it.each([
    ['2025-03-01', '2025-03-01'],
    ['2025-03-01T10:00:00Z', '2025-03-01T10:00:00Z'],
    ['Sat, 01 Mar 2025 10:00:00 GMT', '2025-03-01T10:00:00.000Z'],
    ['', null],
    [null, null],
  ])('takes the publication date %s as %s', (published, expected) => {
    expect(lineOf(JSON.stringify({ id: 'a', text: '', published }), 1).document.published).toBe(expected);
  });
});

describe('the lines of a stream', () => {
  const split = async (...chunks: Buffer[]): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of splitLines(Readable.from(chunks))) lines.push(line);
    return lines;
  };

  it('are parted at line feeds only', async () => {
    expect(await split(Buffer.from('a\u2028b\nc\r\nd'))).toEqual(['a\u2028b', 'c\r', 'd']);
  });

  it('keep letters whole that arrive in two pieces', async () => {
    const bytes = Buffer.from('жук\nёж\n');
    expect(await split(bytes.subarray(0, 1), bytes.subarray(1, 8), bytes.subarray(8))).toEqual(['жук', 'ёж']);
  });
});
