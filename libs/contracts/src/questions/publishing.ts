import { z } from 'zod';
import { TLP } from '@lapwing/domain';
import { byId, cursor, limit, nothing } from '../shapes/basics.js';
import { bulletinView, publishingView } from '../shapes/publishing.js';
import { question } from '../question.js';

const owner = 'ingestion';
const version = z.int().min(1);
const text = z.string().max(300).nullable();

/** Which forms a message is shown in. */
export const PREVIEW_FORMATS = ['cap', 'atom', 'json', 'stix', 'misp'] as const;

/** A file of the feed, as the gateway's door for feeds passes it on byte by byte. */
export const feedsGet = question({
  name: 'feeds.get',
  owner,
  access: 'services',
  askers: ['gateway'],
  summary: 'A file of the feed of developments: the same bytes for everybody who may read it.',
  request: z.object({
    file: z.string().regex(/^[a-z0-9.-]{1,80}$/),
    /** What the reader holds already. */
    etag: text.default(null),
    /** Whether a signed-in member asks. */
    member: z.boolean().default(false),
  }),
  reply: z.object({
    /** `status` of HTTP. */
    status: z.union([z.literal(200), z.literal(304), z.literal(401), z.literal(404), z.literal(503)]),
    public: z.boolean(),
    type: text,
    /** In base64. */
    body: z.base64().max(900_000).nullable(),
    etag: text,
    lastModified: z.iso.datetime().nullable(),
    /** Headers that prove the bytes (RFC 9530, RFC 9421). */
    proof: z.object({ contentDigest: z.string(), signatureInput: z.string(), signature: z.string() }).nullable(),
  }),
});

export const publishingGet = question({
  name: 'publishing.get',
  owner,
  access: ['operator', 'auditor'],
  door: 'GET /publishing',
  summary: 'Whether the feed of developments is public, where it is, and by which key it is known.',
  request: nothing,
  reply: publishingView,
});

export const publishingSet = question({
  name: 'publishing.set',
  owner,
  access: ['operator'],
  door: 'PUT /publishing',
  summary:
    'Closes the feed to the public at once, or opens it: where another organisation has an operator, one of them has to agree first.',
  request: z.object({ public: z.boolean(), version }),
  reply: publishingView,
});

export const publishingSecond = question({
  name: 'publishing.second',
  owner,
  access: ['operator'],
  door: 'POST /publishing/second',
  summary: 'Agrees or disagrees with opening the feed, as another organisation wishes.',
  request: z.object({ version, agree: z.boolean(), note: z.string().trim().max(1000).default('') }),
  reply: publishingView,
});

export const publishingWithdraw = question({
  name: 'publishing.withdraw',
  owner,
  access: ['operator'],
  door: 'POST /publishing/withdraw',
  summary: 'Takes back the wish of one’s own organisation to open the feed.',
  request: nothing,
  reply: publishingView,
});

export const publishingList = question({
  name: 'publishing.list',
  owner,
  access: ['operator', 'auditor'],
  door: 'GET /publishing/messages',
  summary: 'The messages that were published, newest first.',
  request: z.object({ cursor, limit }),
  reply: z.object({ items: z.array(bulletinView), next: z.string().nullable() }),
});

export const publishingPreview = question({
  name: 'publishing.preview',
  owner,
  access: ['operator'],
  door: 'POST /publishing/developments/{id}/file',
  summary: 'The newest message about a development as a file: CAP, an entry of the feeds, STIX 2.1 or MISP.',
  request: byId.extend({
    format: z.enum(PREVIEW_FORMATS),
    /** The mark of STIX and MISP; AMBER where none is named, CLEAR only while the feed is public. */
    tlp: z.enum(TLP).nullable().default(null),
  }),
  reply: z.object({ fileName: z.string(), mediaType: z.string(), text: z.string().max(900_000) }),
});
