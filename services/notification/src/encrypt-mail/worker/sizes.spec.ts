import { paddingHeader, whiteLines } from './sizes.js';

const LENGTHS = Array.from({ length: 3_000 }, (_, length) => length);

it('a padding header is exactly as long as wished, one header, in lines that mail allows', () => {
  for (const length of LENGTHS) {
    const header = paddingHeader(length);
    if (length < 10) expect(header).toBeNull();
    if (header === null) continue;
    const lines = header.split('\r\n');
    expect(header).toHaveLength(length);
    expect(lines.pop()).toBe('');
    expect(lines.every((line, at) => line.length <= 78 && (at === 0 || /^ \.+$/.test(line)))).toBe(true);
  }
  expect([9, 10].map(paddingHeader)).toEqual([null, 'X-Pad: .\r\n']);
});

it('white lines are exactly as long as wished', () => {
  for (const length of LENGTHS) {
    const white = whiteLines(length);
    expect(white).toHaveLength(length);
    expect(white.trim()).toBe('');
  }
});
