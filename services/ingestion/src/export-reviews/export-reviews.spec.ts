import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  developmentsConfirm,
  developmentsCorrect,
  developmentsGet,
  developmentsReject,
  type ReviewClaim,
} from '@lapwing/contracts';
import type { Example } from '@lapwing/domain';
import { Database } from '@lapwing/platform';
import { BadWish, wishOf } from '../review-cli/wish.js';
import { actor } from '../testing/ingestion.js';
import { ToldNewsroom } from '../testing/told-newsroom.js';
import { exportReviews } from './export-reviews.js';

const operator = actor('operator');
let news: ToldNewsroom;
let out: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'lapwing-reviewed-'));
  news = new ToldNewsroom();
  await news.open();
  await news.operates(operator.orgId, operator.memberId);
});
afterAll(async () => {
  expect(news.slice.log.errors).toEqual([]);
  rmSync(out, { recursive: true, force: true });
  await news.close();
});

const written = (): Example[] =>
  readFileSync(join(out, 'develop', 'reviewed.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Example);
const run = (wish = {}) => exportReviews(news.slice.get(Database), { out, dryRun: false, notPublic: false, ...wish });

async function decide(): Promise<void> {
  await news.tells('alpha', { subjects: ['Lev Orlan'], certainty: 'unverified' });
  await news.tells('bravo', { subjects: ['Ira Sova'], hosts: ['KZ'] });
  await news.tells(
    'charlie',
    { subjects: ['Oleg Chibis'], hosts: ['AM'] },
    { subjects: ['Yana Ivolga'], hosts: ['GE'] },
  );
  await news.tells('delta', { subjects: ['Nobody decided'], hosts: ['TR'] });
  const [orlan, sova, chibis] = await Promise.all(
    ['Lev Orlan', 'Ira Sova', 'Oleg Chibis'].map((name) => news.development(name)),
  );
  if (orlan === undefined || sova === undefined || chibis === undefined) throw new Error('not told');
  await news.slice.ask(developmentsConfirm, { id: orlan.id, version: orlan.version }, operator);
  const { mentions } = await news.slice.ask(developmentsGet, { id: sova.id }, operator);
  const [said] = mentions;
  if (said === undefined) throw new Error('not said');
  const { spans: _spans, ...facts } = said.mention;
  const claim: ReviewClaim = { ...facts, stage: 'executed', quotes: [said.excerpt.slice(0, 10)] };
  const wish = { id: sova.id, version: sova.version, documentId: said.evidence.documentId, claim };
  await news.slice.ask(developmentsCorrect, wish, operator);
  await news.slice.ask(developmentsReject, { id: chibis.id, version: chibis.version, note: 'A drill.' }, operator);
  await news.slice.runTimers();
}

describe('what operators decided, as examples', () => {
  it('is counted without writing, then written as texts with what is to be read in them', async () => {
    await decide();
    expect(await run({ dryRun: true })).toMatchObject({ texts: 3, labels: 3, withheld: 0 });
    expect(existsSync(join(out, 'develop'))).toBe(false);
    await run();
    const labels = written().map(({ title, labels: of }) => [
      title,
      of.map(({ subjects, stage }) => [subjects, stage]),
    ]);
    expect(labels).toEqual([
      ['alpha', [[['Lev Orlan'], 'detained']]],
      ['bravo', [[['Ira Sova'], 'executed']]],
      ['charlie', [[['Yana Ivolga'], 'detained']]],
    ]);
    expect(written()[0]).toMatchObject({ lang: 'en', manner: 'reviewed', published: '2026-03-10' });
  });

  it('leaves out what is not public, unless that is asked for', async () => {
    await news.slice.db.work(`update source set connector = 'tips' where name = 'alpha'`);
    expect(await run()).toMatchObject({ texts: 2, withheld: 1 });
    expect(written().map(({ title }) => title)).toEqual(['bravo', 'charlie']);
    expect(await run({ notPublic: true })).toMatchObject({ texts: 3, withheld: 0 });
    expect(written()[0]).toMatchObject({ title: 'alpha', url: null });
  });

  it('is asked for on the command line', () => {
    expect(wishOf([])).toEqual({ do: 'export', out: 'reviewed', dryRun: false, notPublic: false });
    expect(wishOf(['--out', 'x', '--dry-run', '--not-public'])).toMatchObject({
      out: 'x',
      dryRun: true,
      notPublic: true,
    });
    expect(wishOf(['--help'])).toEqual({ do: 'help' });
    expect(() => wishOf(['--everything'])).toThrow(BadWish);
  });
});
