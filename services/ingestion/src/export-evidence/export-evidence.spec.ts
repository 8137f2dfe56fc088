import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceCustody, evidenceStatus, sourcesAdd } from '@lapwing/contracts';
import { CONFIG } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import { WARCParser } from 'warcio';
import type { IngestionConfig } from '../config.js';
import { evidenceTools } from '../evidence-cli/tools.js';
import { leafOf, rootByPath } from '../seal-days/merkle.js';
import { isSigned } from '../seal-days/signing-key.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';
import { StandInAuthority } from '../testing/stand-in-authority.js';
import { ExportEvidence } from './export-evidence.js';
import { folderSink, tarSink } from './sink.js';

const operator = actor('operator');
let newsroom: LocalNewsroom;
let authority: StandInAuthority;
let slice: Slice;
let folder: string;
let developmentId: string;

const textOf = (name: string): string => readFileSync(join(folder, 'bundle', name), 'utf8');
const bytesOf = (name: string): Buffer => readFileSync(join(folder, 'bundle', name));
const jsonOf = (name: string): Record<string, unknown> => JSON.parse(textOf(name)) as Record<string, unknown>;
const documentIds = (): string[] => readdirSync(join(folder, 'bundle/documents')).sort();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapwing-bundle-'));
  newsroom = new LocalNewsroom();
  authority = new StandInAuthority(() => slice.clock.now());
  await Promise.all([newsroom.open(), authority.open()]);
  slice = await bootIngestion([newsroom.place], [], { timestampUrl: authority.url });
  const story = (title: string, more: string) => ({
    title,
    paragraphs: [
      'Police in Bishkek detained Russian activist Pavel Ozerov on March 8, his lawyer told reporters.',
      `Russia has asked Kyrgyzstan to extradite him, the lawyer said, and ${more}.`,
    ],
    published: '2026-03-10T09:00:00Z',
    language: 'en' as const,
  });
  newsroom.publish('one', story('Police in Bishkek detain Russian activist', 'a court will hear the case in April'));
  newsroom.publish(
    'two',
    story('Activist Pavel Ozerov held in Bishkek', 'his family has not been let in to see him yet'),
  );
  await slice.ask(sourcesAdd, { name: 'Herald', url: newsroom.feed, grade: 'B' }, operator);
  await slice.runTimers();
  slice.clock.advance('24 h');
  await slice.runEvery('days.seal');
  await slice.runEvery('days.stamp');
  const [row] = await slice.db.work<{ id: string }>('select id from development');
  developmentId = row?.id ?? '';
  await slice.get(ExportEvidence).export(developmentId, folderSink(join(folder, 'bundle')));
});
afterAll(async () => {
  await Promise.all([newsroom.close(), authority.close()]);
  await slice.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a bundle of evidence', () => {
  it('verifies with sha256sum alone, and no longer once a byte is another', () => {
    const [program, ...options] = process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum'];
    const check = () =>
      execFileSync(program ?? '', [...options, '-c', 'SHA256SUMS'], { cwd: join(folder, 'bundle'), stdio: 'pipe' });
    const lines = check().toString().trim().split('\n');
    expect(lines.every((line) => line.endsWith(': OK'))).toBe(true);
    expect(lines.length).toBeGreaterThan(15);
    const name = `documents/${documentIds()[0]}/content.bin`;
    const bytes = bytesOf(name);
    writeFileSync(join(folder, 'bundle', name), 'otherwise');
    expect(check).toThrow();
    writeFileSync(join(folder, 'bundle', name), bytes);
  });

  it('holds every document of the development with its words and proof of its day', () => {
    expect(documentIds()).toHaveLength(2);
    for (const id of documentIds()) {
      const proof = jsonOf(`documents/${id}/proof.json`) as {
        day: string;
        place: number;
        size: number;
        leaf: string;
        path: string[];
        root: string;
      };
      const leaf = leafOf(textOf(`documents/${id}/evidence.json`));
      expect(leaf.toString('hex')).toBe(proof.leaf);
      const path = proof.path.map((hash) => Buffer.from(hash, 'hex'));
      expect(rootByPath(leaf, proof.place, proof.size, path)?.toString('hex')).toBe(proof.root);
      expect(jsonOf(`days/${proof.day}.json`)).toMatchObject({ root: proof.root, documents: proof.size });
      const [reading] = JSON.parse(textOf(`documents/${id}/readings.json`)) as { claims: { words: string[] }[] }[];
      expect(textOf(`documents/${id}/text.txt`)).toContain(reading?.claims[0]?.words[0] ?? 'nothing was read');
    }
  });

  it('carries a day that is signed and was witnessed from outside', async () => {
    const { publicKey, head, faults, unwitnessed } = await slice.ask(evidenceStatus, {}, operator);
    expect([head?.day, faults, unwitnessed]).toEqual(['2026-03-10', 0, 0]);
    const statement = textOf('days/2026-03-10.json');
    expect(isSigned(statement, bytesOf('days/2026-03-10.sig'), publicKey ?? '')).toBe(true);
    expect(isSigned(`${statement} `, bytesOf('days/2026-03-10.sig'), publicKey ?? '')).toBe(false);
    expect(bytesOf('days/2026-03-10.tsr').length).toBeGreaterThan(50);
    expect(textOf('days/2026-03-10.pem')).toContain('BEGIN PUBLIC KEY');
  });

  it('is a web archive, too', async () => {
    for (const id of documentIds()) {
      const evidence = jsonOf(`documents/${id}/evidence.json`) as { finalUrl: string; fetch: { address: string } };
      const types: string[] = [];
      for await (const record of new WARCParser([bytesOf(`documents/${id}/record.warc`)])) {
        types.push(record.warcType);
        if (record.warcType === 'response') {
          expect(record.warcTargetURI).toBe(evidence.finalUrl);
          expect(record.warcHeader('WARC-IP-Address')).toBe(evidence.fetch.address);
          expect(record.httpHeaders?.statusCode).toBe(200);
          expect(Buffer.from(await record.readFully(true))).toEqual(bytesOf(`documents/${id}/content.bin`));
        } else await record.skipFully();
      }
      expect(types).toEqual(['warcinfo', 'response', 'request', 'metadata']);
    }
  });

  it('tells who did what with it, the same as people read in the console', async () => {
    const { steps } = await slice.ask(evidenceCustody, { id: developmentId }, operator);
    const told = steps.map(({ what }) => what);
    for (const what of ['fetched', 'kept', 'sealed', 'witnessed', 'extracted', 'read', 'version'] as const) {
      expect(told).toContain(what);
    }
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted());
    expect(jsonOf('custody.json')).toMatchObject([...steps, { what: 'exported' }]);
    expect(textOf('custody.txt')).toContain(`fetched from ${newsroom.pageOf('one')} (127.0.0.1), answer 200`);
  });

  it('is the same each time but for the moment of the export', async () => {
    await slice.get(ExportEvidence).export(developmentId, tarSink(join(folder, 'one.tar'), 'bundle'));
    await slice.get(ExportEvidence).export(developmentId, tarSink(join(folder, 'two.tar'), 'bundle'));
    expect(readFileSync(join(folder, 'one.tar'))).toEqual(readFileSync(join(folder, 'two.tar')));
    mkdirSync(join(folder, 'again'));
    execFileSync('tar', ['-xf', '../one.tar'], { cwd: join(folder, 'again') });
    expect(readFileSync(join(folder, 'again/bundle/SHA256SUMS'))).toEqual(bytesOf('SHA256SUMS'));
  });

  it('is written, and the evidence checked, by the commands without the service, too', async () => {
    const { database, bundles, verify } = evidenceTools(slice.get<IngestionConfig>(CONFIG));
    await database.open();
    const out = join(folder, 'commanded');
    const exported = await bundles.export(developmentId, folderSink(out));
    const said: string[] = [];
    const verified = await verify.verify({ since: null, fresh: true, keys: [], say: (line) => said.push(line) });
    await database.close();
    expect(exported?.custody).toBe(readFileSync(join(out, 'custody.txt'), 'utf8'));
    expect([exported?.documents, exported?.wrong]).toEqual([2, []]);
    expect([verified.checked, verified.faults, said[0]]).toEqual([2, [], '2 documents checked, 0 faults.']);
  });

  it('says so where bytes are not what they were, and is refused where something lies already', async () => {
    const [id = ''] = documentIds();
    const sha256 = String(jsonOf(`documents/${id}/evidence.json`)['sha256']);
    const file = join(slice.get<IngestionConfig>(CONFIG).evidenceDir, sha256.slice(0, 2), sha256);
    const whole = readFileSync(file);
    writeFileSync(file, 'altered');
    const exported = await slice.get(ExportEvidence).export(developmentId, folderSink(join(folder, 'harmed')));
    expect(exported?.wrong).toEqual([sha256]);
    expect(readdirSync(join(folder, 'harmed/documents', id))).toContain('CONTENT-IS-ALTERED.txt');
    writeFileSync(file, whole);
    expect(() => folderSink(join(folder, 'harmed'))).toThrow('is there already');
    expect(await slice.get(ExportEvidence).export(actor().orgId, folderSink(join(folder, 'nothing')))).toBeNull();
  });
});
