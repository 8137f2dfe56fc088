import { Injectable } from '@nestjs/common';
import type { TipEntry } from '@lapwing/contracts';
import { Clock, Database, OnJob } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DocumentStore, type NewDocument } from '../keep-evidence/document.store.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { noteArrival, REPORTS } from '../take-uploads/built-in-source.js';
import { filedEvidence, markedAddress } from '../take-uploads/filed-evidence.js';
import { mediaTypeOf } from '../take-uploads/media-type.js';
import { uploadedBytes } from '../take-uploads/uploaded-bytes.js';
import { urnOf } from './tips.controller.js';

interface Staged {
  body: TipEntry;
  attachments: string[];
}
interface Attached {
  name: string;
  bytes: Buffer;
  mediaType: string;
}

const WAY = 'report/1';

/** Makes documents of a report and its attachments, and forgets what was staged. */
@Injectable()
export class TakeTipTimer {
  constructor(
    private readonly database: Database,
    private readonly evidence: EvidenceArchive,
    private readonly documents: DocumentStore,
    private readonly clock: Clock,
  ) {}

  @OnJob('tip.take')
  async take(tipId: string): Promise<void> {
    const staged = await this.database.inWork((tx) => this.staged(tx, tipId));
    if (staged === null) return;
    const documents = await this.documentsOf(tipId, staged.tip.body, staged.attached);
    await this.database.inWork(async (tx) => {
      for (const document of documents) await this.documents.keep(tx, document);
      await noteArrival(tx, REPORTS.id, this.clock.now());
      await tx.query('delete from upload where id = any($1)', [staged.tip.attachments]);
      await tx.query('delete from tip where id = $1', [tipId]);
    });
  }

  private async staged(tx: EntityManager, tipId: string): Promise<{ tip: Staged; attached: Attached[] } | null> {
    const [tip] = await tx.query<Staged[]>('select body, attachments from tip where id = $1', [tipId]);
    if (tip === undefined) return null;
    const attached: Attached[] = [];
    for (const id of tip.attachments) {
      const [upload] = await tx.query<{ name: string; media_type: string | null }[]>(
        'select name, media_type from upload where id = $1',
        [id],
      );
      if (upload === undefined) continue;
      const bytes = await uploadedBytes(tx, id);
      attached.push({ name: upload.name, bytes, mediaType: mediaTypeOf(upload.media_type, bytes) });
    }
    return { tip, attached };
  }

  /** The report in full lies in the archive, too, with the hashes of what is attached: all its documents are part of it. */
  private async documentsOf(tipId: string, tip: TipEntry, attached: readonly Attached[]): Promise<NewDocument[]> {
    const files = [];
    for (const file of attached) files.push({ ...file, sha256: await this.evidence.put(file.bytes) });
    const listed = files.map(({ name, sha256, mediaType }) => ({ name, sha256, mediaType }));
    const partOf = await this.evidence.put(
      Buffer.from(`${JSON.stringify({ ...tip, attachments: listed }, null, 1)}\n`),
    );
    const text = Buffer.from(tip.text);
    const at = this.clock.now();
    const urn = urnOf(tipId);
    const common = {
      sourceId: REPORTS.id,
      feedPublished: tip.published === null ? null : new Date(tip.published),
      grade: tip.grade,
      saidLanguage: tip.language,
    };
    const said = [['country', tip.country] as const, ['link', tip.url] as const];
    return [
      {
        ...common,
        url: tip.url === null ? urn : markedAddress(tip.url, `report-${tipId}`),
        sha256: await this.evidence.put(text),
        size: text.length,
        mediaType: 'text/plain; charset=utf-8',
        fetch: filedEvidence({ urn, at, way: WAY, partOf, said }),
        feedTitle: tip.title,
      },
      ...files.map(({ name, sha256, bytes, mediaType }, index) => ({
        ...common,
        url: `${urn}/${index + 1}`,
        sha256,
        size: bytes.length,
        mediaType,
        fetch: filedEvidence({ urn: `${urn}/${index + 1}`, at, way: WAY, partOf, said: [['name', name]] }),
        feedTitle: name,
        saidLanguage: null,
      })),
    ];
  }
}
