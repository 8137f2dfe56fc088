import { read } from '../reading/read.js';
import {
  CLAIM_BATCH_MS,
  CLAIM_LEAST_MS,
  CLAIM_MOST_MS,
  claimDueAt,
  PUBLIC_REPORT_KINDS,
  publicReportWords,
  saysNothingNew,
  takingBackPublic,
} from './public-report.js';

const NOW = new Date('2026-03-01T10:03:00Z');
const REPORT = { kind: 'detention', host: 'KG', origin: 'RU', when: '2026-02', name: null } as const;

it('says what happened, where, whom it comes from and when, and nothing else', () => {
  expect(publicReportWords(REPORT, '7K2M-9QXR')).toEqual({
    title: 'First-hand report 7K2M-9QXR: detention, Kyrgyzstan',
    text: 'In Kyrgyzstan, a person whom Russia persecutes was detained in February 2026.',
  });
  const named = { ...REPORT, when: '2026-02-03', name: 'Lev Rozhkov' };
  expect(publicReportWords(named, 'x').text).toBe(
    'In Kyrgyzstan, Lev Rozhkov, whom Russia persecutes, was detained on 3 February 2026.',
  );
});

it.each(PUBLIC_REPORT_KINDS.flatMap((kind) => ['KG', 'TR', 'AM', 'GE'].map((host) => [kind, host] as const)))(
  'is read as what it says: %s in %s',
  (kind, host) => {
    for (const when of ['2026-02', '2026-02-03']) {
      const { title, text } = publicReportWords({ ...REPORT, kind, host, when }, '7K2M-9QXR');
      const found = read({ id: 'd', lang: 'en', title, text, published: '2026-03-01', url: null });
      expect(found).toEqual([expect.objectContaining({ kind, hosts: [host], origin: 'RU', when, subjects: [] })]);
    }
  },
);

it('leaves by chance within two hours, together with others, or at once', () => {
  for (const random of [0, 0.37, 0.999999]) {
    const due = claimDueAt(NOW, random, false).getTime();
    expect(due - NOW.getTime()).toBeGreaterThanOrEqual(CLAIM_LEAST_MS);
    expect(due - NOW.getTime()).toBeLessThanOrEqual(CLAIM_MOST_MS);
    expect(due % CLAIM_BATCH_MS).toBe(0);
  }
  expect(claimDueAt(NOW, 0.9, true)).toEqual(NOW);
});

it('says nothing new about the persons of the report until it goes further', () => {
  const report = { own: new Set(['a', 'b']), kind: 'detention' as const, withdrawn: false };
  const said = { touched: ['a'], stage: 'detained' as const, sources: 2 };
  expect(saysNothingNew(report, said).because).toBe('own_report');
  expect(saysNothingNew(report, { ...said, touched: ['a', 'c'] }).because).toBe('others_touched');
  expect(saysNothingNew(report, { ...said, stage: 'ordered' }).because).toBe('gone_further');
  expect(saysNothingNew({ ...report, withdrawn: true }, said).because).toBe('others_say_so');
  expect(saysNothingNew({ ...report, withdrawn: true }, { ...said, sources: 1 }).because).toBe('own_report');
});

it.each([
  ['waiting', 'keep'],
  ['sent', 'recall'],
  ['recalling', 'nothing'],
  ['recalled', 'nothing'],
  ['taken_back', 'nothing'],
] as const)('taken back while it is %s: %s', (state, doing) => {
  expect(takingBackPublic(state).do).toBe(doing);
});
