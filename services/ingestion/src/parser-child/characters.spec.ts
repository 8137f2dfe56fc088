import { decoded } from './characters.js';

const TEXT = 'Полиция задержала активиста, чтобы выдать его властям другой страны.';
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъ';

function cp1251(text: string): Buffer {
  return Buffer.from([...text].map((sign) => (sign < '\x80' ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x410 + 0xc0)));
}
function koi8(text: string): Buffer {
  const code = (sign: string): number => {
    const at = KOI8.indexOf(sign.toLowerCase());
    return at < 0 ? sign.charCodeAt(0) : at + (sign === sign.toLowerCase() ? 0xc0 : 0xe0);
  };
  return Buffer.from([...text].map(code));
}
const html = (charset: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<html><head><meta charset="${charset}"></head><body><p class="lead">`), body]);

describe('the text of bytes', () => {
  it.each([
    ['a byte order mark, against the header', Buffer.from(`\ufeff${TEXT}`, 'utf8'), 'text/html; charset=koi8-r'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), null],
    ['the header', koi8(TEXT), 'text/html; charset=KOI8-R'],
    ['its own word', html('windows-1251', cp1251(TEXT)), 'text/html'],
    [
      'its own word, against a server that knows nothing',
      html('windows-1251', cp1251(TEXT)),
      'text/html; charset=iso-8859-1',
    ],
    ['what it is, though header and page say UTF-8', html('utf-8', cp1251(TEXT)), 'text/html; charset=utf-8'],
    [
      'what it is, though everybody says windows-1251',
      html('windows-1251', Buffer.from(TEXT)),
      'text/html; charset=cp1251',
    ],
    ['its looks, where nobody says anything', cp1251(`${TEXT} ${TEXT}`), null],
    ['a name nobody knows as none', Buffer.from(TEXT), 'text/html; charset=martian'],
  ])('is told by %s', (_, bytes, type) => {
    const { text, lossy } = decoded(bytes, type);
    expect([text.includes(TEXT), lossy]).toEqual([true, false]);
  });

  it('of which a little is broken stays UTF-8, and it says so', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff, 0xd0]), Buffer.from(TEXT)]);
    const { text, lossy } = decoded(bytes, 'text/html; charset=utf-8');
    expect(lossy).toBe(true);
    expect(text.startsWith(TEXT) && text.endsWith(TEXT)).toBe(true);
  });
});
