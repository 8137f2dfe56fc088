import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  developmentsMerge,
  feedsGet,
  memberRemoved,
  publishingGet,
  publishingList,
  publishingPreview,
  publishingSecond,
  publishingSet,
  publishingWithdraw,
  type PublishingView,
  tipsFile,
} from '@lapwing/contracts';
import { type Development, PAGE_SIZE } from '@lapwing/domain';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { Restanding } from '../follow-corrections/restanding.js';
import { isSigned } from '../seal-days/signing-key.js';
import { ToldNewsroom } from '../testing/told-newsroom.js';
import { colleague, operator, second } from '../testing/two-desks.js';
import { openJws } from './compact-jws.js';
import { signatureBase } from './proof.js';

/** Words that stand in what we keep and in nothing that is public. */
const PLANTED = ['Harbour Collective', 'Tamsin Orlow', 'heron-tuvo', operator.orgId, operator.memberId, second.orgId];

const newsroom = new ToldNewsroom();
beforeAll(() => newsroom.open());
afterAll(async () => {
  expect(newsroom.slice.log.errors).toEqual([]);
  await newsroom.close();
});

const publish = () => newsroom.slice.runEvery('developments.publish');
const get = (file: string, member = true, etag: string | null = null) =>
  newsroom.slice.ask(feedsGet, { file, member, etag });
const bytesOf = async (file: string) => Buffer.from((await get(file)).body ?? '', 'base64');
const stands = () => newsroom.slice.ask(publishingGet, {}, operator);
const messages = async () => (await newsroom.slice.ask(publishingList, {}, operator)).items;
const about = async ({ id }: Pick<Development, 'id'>) =>
  (await messages())
    .filter(({ developmentId }) => developmentId === id)
    .map(({ message, because }) => `${message} ${because}`);

describe('what is published', () => {
  it('is what public sources say, once, and of people nothing but the headline', async () => {
    await newsroom.tells('A-woman-was-detained-at-the-station', { subjects: ['Tamsin Orlow'] });
    await newsroom.tells('The-treaty-was-signed', { kind: 'extradition_agreement', stage: 'signed', hosts: ['KZ'] });
    await publish();
    await publish();
    const told = await messages();
    expect(told.map(({ seq, message }) => [seq, message])).toEqual([
      [2, 'alert'],
      [1, 'alert'],
    ]);
    expect(told.find(({ facts }) => facts.hosts[0] === 'KG')?.facts).toMatchObject({
      headline: 'A-woman-was-detained-at-the-station',
      grade: 'B',
      disputed: false,
    });
  });

  it('is never what people reported, though it stands here', async () => {
    const tip = {
      reportId: '0191e2a0-0000-7000-8000-00000000007f',
      title: 'Tamsin Orlow and the Harbour Collective',
      text: 'Police came for somebody of the Harbour Collective in the night, a neighbour says, and nobody has seen them since.',
      language: 'en',
      grade: 'B',
    } as const;
    newsroom.finds(tip.title, { hosts: ['GE'], kind: 'abduction', stage: 'executed', subjects: ['heron-tuvo'] });
    await newsroom.slice.ask(tipsFile, tip, operator);
    await newsroom.slice.runTimers();
    expect((await newsroom.development('heron-tuvo')).hosts).toEqual(['GE']);
    await publish();
    expect(await messages()).toHaveLength(2);
    expect((await stands()).held).toEqual([{ because: 'no_public_source', count: 1 }]);
  });

  it('goes on with the development, and names what was said before', async () => {
    const before = await newsroom.development('Tamsin Orlow');
    await newsroom.tells('She-was-ordered-to-leave', { stage: 'ordered', subjects: ['Tamsin Orlow'] });
    await publish();
    expect(await about(before)).toEqual(['update changed', 'alert first']);
    const cap = await newsroom.slice.ask(publishingPreview, { id: before.id, format: 'cap' }, operator);
    expect(cap.text).toMatch(/<msgType>Update<.*<references>lapwing-[0-9a-f]{16},urn:lapwing:bulletin:\S+:1,/s);
  });

  it('is cancelled where two are one, and the other goes on', async () => {
    await newsroom.tells('Two-held', { subjects: ['Ada Reed'], when: '2026-02-01' });
    await newsroom.tells('Again-two-held', { subjects: ['Bea Moss'], when: '2026-02-20' });
    await publish();
    const [ada, bea] = [await newsroom.development('Ada Reed'), await newsroom.development('Bea Moss')];
    const wish = {
      id: bea.id,
      into: ada.id,
      version: bea.version,
      intoVersion: ada.version,
      note: 'Harbour Collective',
    };
    await newsroom.slice.ask(developmentsMerge, wish, operator);
    await newsroom.slice.runTimers();
    await publish();
    expect(await about(bea)).toEqual(['cancel merged', 'alert first']);
    const sentences = await newsroom.slice.ask(publishingPreview, { id: bea.id, format: 'cap' }, operator);
    expect(sentences.text).toContain(`<incidents>${bea.id} ${ada.id}</incidents>`);
    expect(await newsroom.slice.ask(publishingPreview, { id: ada.id, format: 'misp' }, operator)).toMatchObject({
      text: expect.stringContaining('"tlp:amber"'),
    });
  });

  it('is cancelled where its source takes it back', async () => {
    await newsroom.tells('Flight-seen', { hosts: ['AM'], subjects: ['Cy Vane'] });
    const flight = await newsroom.development('Cy Vane');
    await publish();
    await newsroom.slice.db.work(`insert into retraction (mention_id, stands, because, at)
      select mention_id, false, 'taken_back', now() from assignment where development_id = '${flight.id}'`);
    await newsroom.slice.database.inWork((tx) => newsroom.slice.get(Restanding).of(tx, flight.id));
    await publish();
    await publish();
    expect(await about(flight)).toEqual(['cancel withdrawn', 'alert first']);
    const again = flight.version + 2;
    await newsroom.slice.db
      .work(`insert into development_version select development_id, ${again}, change, because, snapshot, at
      from development_version where development_id = '${flight.id}' and version = ${again - 1}`);
    await newsroom.slice.db.work(
      `update development set version = ${again}, snapshot = snapshot || '{"version": ${again}}' where id = '${flight.id}'`,
    );
    await publish();
    expect(await about(flight)).toHaveLength(2);
  });
});

describe('who may read it', () => {
  it('is members alone until it is opened; strangers learn of no file whether it exists', async () => {
    const stranger = await get('developments.atom', false);
    expect(stranger).toMatchObject({ status: 401, body: null, etag: null });
    expect(await get('nothing.atom', false)).toEqual(stranger);
    expect((await get('developments.json')).status).toBe(200);
    expect((await get('developments-1.json')).status).toBe(404);
    const clear = { id: (await messages())[0]?.developmentId ?? '', format: 'stix', tlp: 'clear' } as const;
    await expect(newsroom.slice.ask(publishingPreview, clear, operator)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is opened by two organisations and closed by one, at once', async () => {
    const { slice } = newsroom;
    for (const { orgId, memberId } of [operator, colleague, second]) await newsroom.operates(orgId, memberId);
    const set = async (isPublic: boolean, by = operator) =>
      slice.ask(publishingSet, { public: isPublic, version: (await stands()).version }, by);
    const answer = ({ version }: PublishingView, agree: boolean, by = second) =>
      slice.ask(publishingSecond, { version, agree, note: 'Seen.' }, by);

    const asked = await set(true);
    expect(asked).toMatchObject({ public: false, wish: { state: 'waiting', by: 'self', second: null } });
    await expect(set(true, second)).rejects.toMatchObject({ code: 'conflict' });
    await expect(answer(asked, true, colleague)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(answer({ ...asked, version: 1 }, true)).rejects.toMatchObject({ code: 'stale_version' });
    await expect(slice.ask(publishingWithdraw, {}, second)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await answer(asked, false)).toMatchObject({
      public: false,
      wish: { state: 'refused', by: 'other_organisation' },
    });
    await expect(answer(asked, true)).rejects.toMatchObject({ code: 'stale_version' });

    const again = await set(true);
    expect(JSON.stringify(await slice.ask(publishingGet, {}, second))).not.toContain(operator.orgId);
    expect(await answer(again, true)).toMatchObject({ public: true, wish: null });
    expect((await get('developments.atom', false)).status).toBe(200);
    expect(await set(false, colleague)).toMatchObject({ public: false, wish: null });
    expect((await get('developments.atom', false)).status).toBe(401);
    await answer(await set(true), true);
  });

  it('is opened where nobody is left who could agree', async () => {
    const { slice } = newsroom;
    const turn = async (isPublic: boolean) =>
      slice.ask(publishingSet, { public: isPublic, version: (await stands()).version }, operator);
    await turn(false);
    expect((await turn(true)).wish).toMatchObject({ state: 'waiting' });
    await slice.deliver(memberRemoved, { orgId: second.orgId, memberId: second.memberId, version: 9 });
    await slice.runTimers();
    expect(await stands()).toMatchObject({ public: true, wish: null });
  });

  it('is everybody alike: the same bytes, and none where nothing is new', async () => {
    for (const file of [
      'developments.atom',
      'developments.json',
      'developments.jws',
      'developments.atom.sig',
      'key.pem',
    ]) {
      const [one, other] = [await get(file, true), await get(file, false)];
      expect(one).toEqual(other);
      expect(await get(file, false, one.etag)).toMatchObject({ status: 304, body: null, etag: one.etag });
    }
  });
});

describe('that it is ours', () => {
  it('shows by the command that docs/publishing.md gives', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lapwing-feed-'));
    for (const file of ['key.pem', 'developments.atom', 'developments.atom.sig']) {
      writeFileSync(join(folder, file), await bytesOf(file));
    }
    const told = readFileSync(new URL('../../../../docs/publishing.md', import.meta.url), 'utf8');
    const [program = '', ...words] = /^openssl .*$/m.exec(told)?.[0].split(' ') ?? [];
    const run = () => spawnSync(program, words, { cwd: folder, encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('Signature Verified Successfully') });
    writeFileSync(join(folder, 'developments.atom'), `${(await bytesOf('developments.atom')).toString()} `);
    expect(run().status).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('shows in its headers, and in the signed form by itself', async () => {
    const { key } = await stands();
    const publicKey = key?.publicKey ?? '';
    const { proof, type, body } = await get('developments.json');
    const parameters = proof?.signatureInput.replace('feed=', '') ?? '';
    const signature = Buffer.from(proof?.signature.slice('feed=:'.length, -1) ?? '', 'base64');
    expect(isSigned(signatureBase(proof?.contentDigest ?? '', type ?? '', parameters), signature, publicKey)).toBe(
      true,
    );
    const jws = (await bytesOf('developments.jws')).toString();
    expect(openJws(jws, publicKey)).toEqual(Buffer.from(body ?? '', 'base64'));
    for (const bad of [
      `${jws.slice(0, -4)}AAAA`,
      jws.replace('.', '.e'),
      `eyJhbGciOiJub25lIn0${jws.slice(jws.indexOf('.'))}`,
    ]) {
      expect(openJws(bad, publicKey)).toBeNull();
    }
    expect(openJws(jws, '5e'.repeat(32))).toBeNull();
  });

  it('is read by the readers there are', async () => {
    const atom = parseAtomFeed((await bytesOf('developments.atom')).toString());
    const json = parseJsonFeed((await bytesOf('developments.json')).toString());
    expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
    expect(atom.links).toContainEqual(
      expect.objectContaining({ rel: 'self', href: 'https://desk.example/feeds/developments.atom' }),
    );
  });
});

describe('what is planted', () => {
  it('stands in none of the files', async () => {
    const [{ developmentId: id = '' } = {}] = await messages();
    const previews = await Promise.all(
      (['cap', 'atom', 'json', 'stix', 'misp'] as const).map((format) =>
        newsroom.slice.ask(publishingPreview, { id, format }, operator),
      ),
    );
    const files = await Promise.all(['developments.atom', 'developments.json'].map(bytesOf));
    const all = [...files.map(String), ...previews.map(({ text }) => text)].join('\n');
    expect(all).toContain('A-woman-was-detained');
    expect(PLANTED.filter((word) => all.includes(word))).toEqual([]);
  });
});

describe('five thousand developments', () => {
  it('are judged and served in bounded time, in files of a bounded size', async () => {
    const { slice } = newsroom;
    const owner =
      'insert into development select gen_random_uuid(), d.version, d.kind, d.stage, d.certainty, d.origin, d.hosts, d.state, d.changed_at, d.snapshot';
    await slice.db
      .work(`with copy as (${owner} from development d, generate_series(1, 5000) limit 5000 returning id, version, snapshot)
      insert into development_version (development_id, version, change, because, snapshot, at)
      select id, version, 'created', 'first_report', snapshot || jsonb_build_object('id', id), now() from copy`);
    await slice.db.work(
      `update development d set snapshot = snapshot || jsonb_build_object('id', id) where snapshot ->> 'id' <> id::text`,
    );
    const started = performance.now();
    await publish();
    expect(performance.now() - started).toBeLessThan(15_000);
    const newest = (await messages())[0]?.seq ?? 0;
    await slice.db.work(`insert into bulletin (seq, development_id, number, message, sent, body)
      select b.seq + n, b.development_id, b.number + n, 'update', b.sent,
        b.body || jsonb_build_object('seq', b.seq + n, 'identifier', (b.body ->> 'identifier') || n)
      from bulletin b, generate_series(1, 5000) n where b.seq = ${newest}`);
    const before = performance.now();
    const first = await bytesOf('developments-1.atom');
    const last = await bytesOf('developments.atom');
    expect([first.length < 512_000, last.length < 512_000]).toEqual([true, true]);
    expect((await bytesOf(`developments-${Math.floor((newest + 5000) / PAGE_SIZE)}.jws`)).length).toBeLessThan(512_000);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(await bytesOf('developments-1.atom')).toEqual(first);
    const long = `jsonb_build_object('url', 'https://gazette.example/?' || repeat('&', 470), 'outlet', repeat('o', 250))`;
    await slice.db.work(`insert into bulletin (seq, development_id, number, message, sent, body)
      select b.seq + n, b.development_id, b.number + n, 'update', b.sent + interval '1 s', jsonb_set(
        b.body || jsonb_build_object('seq', b.seq + n), '{facts,sources}',
        jsonb_build_array(${Array.from({ length: 5 }, () => `(b.body #> '{facts,sources,0}') || ${long}`).join(', ')}))
      from bulletin b, generate_series(1, ${PAGE_SIZE}) n where b.seq = ${newest + 5000}`);
    const heavy = (await bytesOf('developments.atom')).toString();
    expect([heavy.length < 480_000, heavy.includes('<entry>'), heavy.includes('gazette.example/?')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
