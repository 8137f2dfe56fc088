import { createHash } from 'node:crypto';
import { leafOf, pathOf, rootByPath, rootOf } from './merkle.js';

const sha = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaves = Array.from({ length: 70 }, (_, at) => leafOf(`document ${at}`));

describe('the tree over a day', () => {
  it('is built as RFC 6962 has it', () => {
    const [a, b, c] = leaves as [Buffer, Buffer, Buffer];
    expect(a).toEqual(sha(Buffer.of(0), Buffer.from('document 0')));
    expect(rootOf([])).toEqual(sha());
    expect(rootOf([a])).toEqual(a);
    expect(rootOf([a, b, c])).toEqual(sha(Buffer.of(1), sha(Buffer.of(1), a, b), c));
  });

  it('proves each of its leaves, and nothing else', () => {
    for (const size of [1, 2, 3, 4, 5, 7, 8, 9, 33, 64, 70]) {
      const day = leaves.slice(0, size);
      const root = rootOf(day);
      for (const [place, leaf] of day.entries()) {
        const path = pathOf(day, place);
        expect(rootByPath(leaf, place, size, path)).toEqual(root);
        expect(rootByPath(leafOf('another'), place, size, path)).not.toEqual(root);
        expect(rootByPath(leaf, place, size, [...path, leaf])).not.toEqual(root);
      }
    }
  });

  it('has another root when two leaves change places', () => {
    const [a, b, ...rest] = leaves as [Buffer, Buffer, ...Buffer[]];
    expect(rootOf([b, a, ...rest])).not.toEqual(rootOf(leaves));
  });
});
