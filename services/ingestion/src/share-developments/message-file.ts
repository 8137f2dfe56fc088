import { Injectable } from '@nestjs/common';
import { Failure, type publishingPreview, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { type Bulletin, capAlert, judgeTlp, mispEvent, stixBundle, type Tlp, xmlOf } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { BulletinStore } from '../publish-developments/bulletin.store.js';
import { FeedFiles } from '../publish-developments/feed-files.js';

type File = ReplyOf<typeof publishingPreview>;
type Format = RequestOf<typeof publishingPreview>['format'];

/** Under this name space follow the ids of what is handed out, so that the same message is the same object everywhere. */
const OBJECTS = '3d1f0a86-52c7-5e19-8b64-c09e7d2a41f5';

const KINDS: Readonly<Record<Format, { ending: string; mediaType: string }>> = {
  cap: { ending: 'cap.xml', mediaType: 'application/cap+xml' },
  atom: { ending: 'atom', mediaType: 'application/atom+xml' },
  json: { ending: 'feed.json', mediaType: 'application/feed+json' },
  stix: { ending: 'stix.json', mediaType: 'application/stix+json;version=2.1' },
  misp: { ending: 'misp.json', mediaType: 'application/json' },
};

/** One message as a file that people look at or hand on. */
@Injectable()
export class MessageFile {
  constructor(
    private readonly bulletins: BulletinStore,
    private readonly files: FeedFiles,
  ) {}

  /** Throws `Failure` not_found where nothing was published, conflict where the mark may not be. */
  async of(tx: EntityManager, wish: RequestOf<typeof publishingPreview>, isPublic: boolean): Promise<File> {
    const latest = (await this.bulletins.about(tx, [wish.id])).get(wish.id)?.at(-1);
    if (latest === undefined) throw new Failure('not_found');
    const judged = judgeTlp(wish.tlp, isPublic);
    if (!judged.may) {
      throw new Failure('conflict', { detail: 'CLEAR is only what is public already; the feed is not.' });
    }
    const { ending, mediaType } = KINDS[wish.format];
    const text = this.textOf(latest, wish.format, judged.tlp, isPublic);
    return { fileName: `development-${wish.id.slice(0, 8)}.${ending}`, mediaType, text };
  }

  private textOf(latest: Bulletin, format: Format, tlp: Tlp, isPublic: boolean): string {
    const idOf = (name: string) => v5(name, OBJECTS);
    if (format === 'cap') return xmlOf(capAlert(latest));
    if (format === 'stix') return pretty(stixBundle(latest, tlp, idOf));
    if (format === 'misp') return pretty(mispEvent(latest, tlp, idOf));
    const page = { archive: null, previous: null, bulletins: [latest] };
    return this.files.bytesOf(page, format, isPublic).toString('utf8');
  }
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
