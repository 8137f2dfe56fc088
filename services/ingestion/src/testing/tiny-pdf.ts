/** A line of a page: what it says and where, in points from the left and the bottom. */
export interface PdfLine {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

interface Wish {
  info?: Record<string, string>;
  /** Asks for a password nobody has. */
  locked?: boolean;
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Lapwing def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;

/** A PDF written by hand: every sign is its Unicode number, which its font says how to read. */
export function tinyPdf(pages: readonly (readonly PdfLine[])[], wish: Wish = {}): Buffer {
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Plain/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Plain/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/Plain/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    stream(TO_UNICODE),
    ...pages.flatMap((lines, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${8 + at * 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      stream(lines.map(drawn).join('\n')),
    ]),
    `<<${Object.entries(wish.info ?? {})
      .map(([name, value]) => `/${name}(${value})`)
      .join('')}>>`,
  ];
  return assembled(objects, wish.locked === true);
}

function drawn({ text, x = 72, y, size = 12 }: PdfLine): string {
  const codes = [...text].map((sign) => (sign.codePointAt(0) ?? 32).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf ${x} ${y} Td <${codes}> Tj ET`;
}

function stream(text: string): string {
  return `<</Length ${Buffer.byteLength(text)}>>stream\n${text}\nendstream`;
}

function assembled(objects: readonly string[], locked: boolean): Buffer {
  let out = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const noise = 'ab'.repeat(32);
  const lock = locked ? `/Encrypt<</Filter/Standard/V 1/R 2/O<${noise}>/U<${noise}>/P -4>>/ID[<aa><aa>]` : '';
  const trailer = `<</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length} 0 R${lock}>>`;
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer${trailer}\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(out, 'latin1');
}
