import type { JudgedLine } from './judged-line.js';

/**
 * Refuses lines that link to somebody whom the file would add but whose own line is refused, and whoever links to those in
 * turn: a link never leads to nobody.
 */
export function refuseBrokenLinks(lines: JudgedLine[]): void {
  const linkedBy = new Map<string, JudgedLine[]>();
  for (const line of lines) {
    for (const code of line.links) {
      const known = linkedBy.get(code);
      // A whole file may link to one of its lines.
      if (known === undefined) linkedBy.set(code, [line]);
      else known.push(line);
    }
  }
  if (linkedBy.size === 0) return;
  // Of a code that stands twice only the first line tells whether its person is in sight.
  const hidden = new Set(lines.filter(({ because }) => because === 'not_yours').map(keyOf));
  const there = new Set(lines.filter((line) => standsFor(line) && !hidden.has(keyOf(line))).map(keyOf));
  const missing = lines.filter((line) => !there.has(keyOf(line)));
  for (let line = missing.pop(); line !== undefined; line = missing.pop()) {
    for (const other of linkedBy.get(keyOf(line)) ?? []) {
      if (other.is === 'refused') continue;
      const fresh = other.version === 0;
      refuse(other, keyOf(line));
      if (fresh) missing.push(other);
    }
  }
}

/** Whether there is, or will be, somebody behind a line's code. */
function standsFor({ is, version }: JudgedLine): boolean {
  return is !== 'refused' || version > 0;
}

function keyOf({ code }: JudgedLine): string {
  return code?.toLowerCase() ?? '';
}

function refuse(line: JudgedLine, code: string): void {
  const path = `links.${line.links.indexOf(code)}.personId`;
  line.is = 'refused';
  line.because = 'faulty';
  line.entry = null;
  line.overrides = false;
  line.faults = [{ path, message: 'link_refused' }];
}
