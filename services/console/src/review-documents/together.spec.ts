import { reviewItem, type ReviewItem } from '@lapwing/contracts';
import { together } from './together.js';

const item = (n: number, rest: object = {}): ReviewItem =>
  reviewItem.parse({
    documentId: `00000000-0000-4000-8000-00000000000${n}`,
    because: 'doubt',
    chance: null,
    since: `2026-11-22T0${n}:00:00Z`,
    evidence: {
      documentId: `00000000-0000-4000-8000-00000000000${n}`,
      sourceId: '00000000-0000-4000-8000-000000000010',
      sourceName: 'Chuy Valley Courier',
      grade: 'B',
      url: 'https://courier.example/1',
      finalUrl: 'https://courier.example/1',
      title: null,
      language: null,
      published: null,
      fetchedAt: '2026-11-22T00:00:00Z',
      sha256: 'ab'.repeat(32),
    },
    claim: null,
    excerpt: 'A text.',
    marks: [],
    settled: null,
    ...rest,
  });

describe('the queue on the page', () => {
  it('keeps what was touched in its place, as it stands now, also when it has left the list', () => {
    const settled = { at: '2026-11-22T09:00:00Z', verdict: 'nothing', by: 'self', claim: null, developments: [] };
    const shown = together([item(3), item(1)], [item(2, { settled }), item(3, { settled })]);
    expect(shown.map(({ since, settled: by }) => [since.slice(11, 13), by !== null])).toEqual([
      ['03', true],
      ['02', true],
      ['01', false],
    ]);
  });
});
