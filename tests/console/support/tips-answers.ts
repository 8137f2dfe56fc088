import { createHash } from 'node:crypto';
import {
  Failure,
  importReport,
  importsCheck,
  importsCommit,
  importsList,
  importsUndo,
  importView,
  mention,
  tipsFile,
  tipsPreview,
  uploadsDiscard,
  uploadsPut,
  type ImportView,
  type RequestOf,
} from '@lapwing/contracts';
import { namesAPerson } from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { minutesAgo, uuid } from './people.js';

const CODE = 'A word here has the shape of a person’s code.';

function refuseCodes(fields: Record<string, string>): void {
  const faults = Object.entries(fields).flatMap(([path, text]) =>
    namesAPerson(text) ? [{ path, message: CODE }] : [],
  );
  if (faults.length > 0) throw new Failure('invalid', { faults });
}

/** Lines of the desk’s own CSV: a heading, then texts; an empty one is faulty. */
function reportOf(desk: Desk, { uploadId, mapping }: RequestOf<typeof importsCheck>) {
  const [head = '', ...lines] = desk.brought.bytesOf(uploadId).toString('utf8').trim().split('\n');
  const columns = head.split(';');
  const text = mapping.text ?? columns.find((column) => column === 'text');
  const at = columns.indexOf(text ?? '');
  const judged = lines.map((line, index) => {
    const has = at >= 0 && (line.split(';')[at] ?? '') !== '';
    const title = line.split(';')[0] ?? '';
    return { line: index + 2, is: has ? 'ok' : 'fault', because: has ? null : 'no_text', title };
  });
  const ok = judged.filter(({ is }) => is === 'ok').length;
  return importReport.parse({
    checkedSha: createHash('sha256').update(`${head}${text}`).digest('hex'),
    columns,
    mapping: text === undefined ? {} : { text },
    counts: { ok, duplicate: 0, fault: judged.length - ok },
    lines: judged.sort((a, b) => (a.is < b.is ? -1 : a.is > b.is ? 1 : a.line - b.line)),
    more: false,
  });
}

/** How the desk answers about files, reports to all and imports. */
export const ANSWERS_ABOUT_TIPS: readonly Answer[] = [
  answer(uploadsPut, ({ uploadId, name, part, of, bytes }, desk) => {
    const { brought } = desk;
    if (brought.away > 0) {
      brought.away -= 1;
      throw new Failure('unavailable');
    }
    const parts = [...(brought.files.get(uploadId) ?? []).slice(0, part - 1), Buffer.from(bytes, 'base64')];
    brought.files.set(uploadId, parts);
    const whole = Buffer.concat(parts);
    const sha256 = part === of ? createHash('sha256').update(whole).digest('hex') : null;
    return { uploadId, name, received: part, of, size: whole.length, sha256 };
  }),
  answer(uploadsDiscard, ({ uploadId }, desk) => {
    desk.brought.files.delete(uploadId);
    return {};
  }),
  answer(tipsPreview, ({ title, text }) => {
    refuseCodes({ title, text });
    const claim = { kind: 'detention', hosts: ['KG'], origin: 'RU', stage: 'detained', polarity: 'adverse' };
    const rest = {
      certainty: 'reported',
      when: null,
      subjects: ['Rozhkov'],
      persecution: 'unknown',
      background: false,
    };
    const spans = [{ start: 0, end: Math.min(30, text.length) }];
    const found = mention.parse({ ...claim, ...rest, spans });
    const mentions = [{ mention: found, certainty: 'reported' as const, excerpt: text.slice(0, 200), marks: spans }];
    return { language: 'en', chance: 0.8, review: null, mentions: /detained/.test(text) ? mentions : [], warnings: [] };
  }),
  answer(tipsFile, (tip, desk) => {
    refuseCodes({ title: tip.title, text: tip.text });
    if (tip.title === 'Too early') throw new Failure('unavailable');
    desk.brought.tips.push(tip);
    return { attachments: tip.attachments.length };
  }),
  answer(importsCheck, (wish, desk) => {
    desk.brought.checks.push(wish);
    return reportOf(desk, wish);
  }),
  answer(importsCommit, (wish, desk) => {
    const { counts, checkedSha } = reportOf(desk, wish);
    if (checkedSha !== wish.checkedSha) throw new Failure('conflict');
    const entered = importView.parse({
      id: wish.importId,
      name: 'bulletins.csv',
      sourceId: uuid(901),
      sourceName: 'Imported',
      state: 'entered',
      detail: null,
      rows: counts.ok,
      done: 0,
      counts,
      at: minutesAgo(0),
      readAt: null,
      undoUntil: null,
    });
    desk.brought.imports = [entered, ...desk.brought.imports];
    return entered;
  }),
  answer(importsList, (_, desk) => ({ items: desk.brought.imports })),
  answer(importsUndo, ({ id }, desk) => {
    const undone = (one: ImportView): ImportView => ({ ...one, state: 'undone', undoUntil: null });
    desk.brought.imports = desk.brought.imports.map((one) => (one.id === id ? undone(one) : one));
    return desk.brought.imports.find((one) => one.id === id) ?? importView.parse({});
  }),
];
