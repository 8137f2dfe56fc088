import type { IngestionConfig } from '../../config.js';
import { DocumentParser } from '../../read-document/parser.js';
import { builtParser } from '../../testing/built-parser.js';
import { type PdfLine, tinyPdf } from '../../testing/tiny-pdf.js';

let parser: DocumentParser;

beforeAll(async () => {
  parser = new DocumentParser({ parserFile: await builtParser() } as IngestionConfig);
});
afterAll(() => parser.onModuleDestroy());

const read = (bytes: Buffer, as = 'article') =>
  parser.parse({ as, url: 'http://court.example/ruling.pdf', type: 'application/pdf', options: null }, bytes);

async function article(pages: PdfLine[][], info: Record<string, string> = {}) {
  const reply = await read(tinyPdf(pages, { info }));
  if (reply.is !== 'article') throw new Error(`came as ${JSON.stringify(reply)}`);
  return reply;
}

const lines = (texts: string[], top = 700): PdfLine[] => texts.map((text, at) => ({ text, y: top - at * 15 }));

describe('a printed document', () => {
  it('gives its text in Cyrillic, its language and its date', async () => {
    const text = ['Суд в Бишкеке во вторник отказался освободить', 'российского активиста, сообщил его адвокат.'];
    const reply = await article([lines(text)], { CreationDate: "D:20260301120000+03'00'", Title: 'order_final.docx' });
    expect(reply).toMatchObject({
      title: null,
      text: text.join(' '),
      language: 'ru',
      published: '2026-03-01T09:00:00.000Z',
      pages: [{ page: 1, start: 0, end: text.join(' ').length }],
    });
  });

  it('joins divided words and keeps paragraphs apart', async () => {
    const page = [
      ...lines(['The ministry decided to with-', 'draw the residence permit.']),
      ...lines(['It appeals.'], 640),
    ];
    expect((await article([page])).text).toBe('The ministry decided to withdraw the residence permit.\n\nIt appeals.');
  });

  it('drops heads and feet, says where each page lies, and lets a sentence run over', async () => {
    const pages = [
      'The court heard the prosecutor and',
      'the defence. It ordered the return.',
      'The decision is final.',
    ];
    const reply = await article(
      pages.map((text, at) => [
        { text: 'Bulletin of the court', y: 800 },
        { text, y: 700 },
        { text: `page ${at + 1} of 3`, y: 40 },
      ]),
    );
    expect(reply.text).toBe(
      'The court heard the prosecutor and the defence. It ordered the return.\n\nThe decision is final.',
    );
    expect(reply.pages?.map(({ page, start, end }) => [page, reply.text.slice(start, end)])).toEqual([
      [1, pages[0]],
      [2, pages[1]],
      [3, pages[2]],
    ]);
  });

  it('written in no order is read from top to bottom', async () => {
    const order = [5, 2, 7, 1, 6, 3, 8, 4, 9, 0];
    const page = order.map((at) => ({ text: `Line ${'abcdefghij'.charAt(at)}`, y: 700 - at * 15 }));
    expect((await article([page])).text).toBe([...'abcdefghij'].map((sign) => `Line ${sign}`).join(' '));
  });

  it('that is itself a source is read like any document', async () => {
    expect(await read(tinyPdf([lines(['A decree was signed today.'])]), 'source')).toMatchObject({ is: 'article' });
  });

  it('is read to its three hundredth page', async () => {
    const reply = await article(Array.from({ length: 320 }, (_, at) => lines([`Decree number ${at} of many.`])));
    expect(reply.pages).toHaveLength(300);
  });

  it.each([
    ['locked', tinyPdf([lines(['secret'])], { locked: true }), 'encrypted'],
    ['only pictures', tinyPdf([[]]), 'no_text'],
    ['cut off', tinyPdf([lines(['whole'])]).subarray(0, 60), 'broken'],
    ['no such thing', Buffer.from('<html>not found</html>'), 'broken'],
  ])('that is %s is rejected', async (_, bytes, because) => {
    expect(await read(bytes)).toEqual({ is: 'rejected', because });
  });
});
