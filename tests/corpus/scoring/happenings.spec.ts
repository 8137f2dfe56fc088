import { foldHappenings } from './happenings.js';
import type { Judged } from './judge.js';
import { judged, label, reading } from './scoring.cases.js';
import type { Label } from './texts.js';

const ON = '2025-03-13';

/** A text of a happening that is read exactly as its labels say, with the given names. */
function telling(happening: string, subjects: string[], labels: Label[], published = '2025-03-14'): Judged {
  const read = labels.map((one) => reading({ when: ON, subjects, ...one, origin: one.origin ?? null }));
  return judged(labels, read, { happening, published });
}

describe('developments per happening', () => {
  it('are one where two texts name the same person', () => {
    const texts = [telling('petrov', ['Ivan Petrov'], [label()]), telling('petrov', ['Иван Петров'], [label()])];
    expect(foldHappenings(texts)).toMatchObject({
      happenings: { found: 1, developments: 1, perHappening: 1, retold: { found: 1, perHappening: 1 }, merged: 0 },
      misfolded: [],
    });
  });

  it('are one where a person is held in one text and handed over in the next', () => {
    const handed = label({ kind: 'forced_return', stage: 'executed' });
    const texts = [
      telling('petrov', ['Ivan Petrov'], [label()]),
      telling('petrov', ['Ivan Petrov'], [handed], '2025-03-20'),
    ];
    expect(foldHappenings(texts).happenings).toMatchObject({ found: 1, developments: 1 });
  });

  it('are two where the names do not meet, and the happening is named', () => {
    const texts = [telling('petrov', ['Ivan Petrov'], [label()]), telling('petrov', ['Oleg Sidorov'], [label()])];
    const { happenings, misfolded } = foldHappenings(texts);
    expect(happenings.retold).toEqual({ found: 1, developments: 2, perHappening: 2 });
    expect(misfolded).toMatchObject([{ happening: 'petrov', because: 'several_developments', others: [] }]);
    expect(misfolded[0]?.texts).toHaveLength(2);
  });

  it('may be two where one text tells of two people', () => {
    const two = judged(
      [label(), label()],
      [reading({ subjects: ['Ivan Petrov'], when: ON }), reading({ subjects: ['Oleg Sidorov'], when: '2024-01-02' })],
      { happening: 'both' },
    );
    expect(foldHappenings([two])).toMatchObject({
      happenings: { found: 2, developments: 2, perHappening: 1 },
      misfolded: [],
    });
  });

  it('tell of two happenings that became one', () => {
    const texts = [telling('first', [], [label()]), telling('second', [], [label()])];
    const { happenings, misfolded } = foldHappenings(texts);
    expect(happenings).toMatchObject({ found: 2, developments: 2, merged: 2 });
    expect(misfolded.map(({ because, others }) => [because, others])).toEqual([
      ['merged', ['second']],
      ['merged', ['first']],
    ]);
  });

  it('leave out history, which two happenings may share, and texts without a happening', () => {
    const history = label({ background: true });
    const texts = [
      telling('first', [], [history]),
      telling('second', [], [history]),
      judged([label()], [reading({ when: ON })]),
    ];
    expect(foldHappenings(texts).happenings).toMatchObject({ found: 0, perHappening: null, merged: 0 });
  });

  it('are folded in the order of publication, whatever the order of the files', () => {
    const early = telling('petrov', ['Ivan Petrov'], [label()], '2025-03-14');
    const late = telling('petrov', ['Ivan Petrov'], [label({ stage: 'blocked' })], '2025-04-14');
    expect(foldHappenings([late, early]).happenings).toEqual(foldHappenings([early, late]).happenings);
  });
});
