import { STATUS_CODES } from 'node:http';
import { v5 } from 'uuid';
import type { DocumentRow } from '../keep-evidence/document.row.js';
import { sha256Of } from '../keep-evidence/sha256-of.js';

/** Under this name space the ids of records follow from the document, so that an export is the same each time. */
const RECORDS = '5f0f2f5e-7d0c-5b1e-8a53-3c8e6d1f9b27';
/** Headers that no longer fit a body whose coding was undone; they keep their values under another name. */
const UNDONE = ['content-encoding', 'transfer-encoding', 'content-length'];
const NOTE =
  'The body is stored after its content coding and transfer coding were undone; the headers that told of them are kept ' +
  'under names that begin with x-orig-. Of the request only its line and host are certain.';

interface WarcRecord {
  type: 'warcinfo' | 'request' | 'response' | 'resource' | 'metadata';
  date: string;
  contentType: string;
  block: Buffer;
  payload: Buffer | null;
  more: readonly (readonly [string, string])[];
}

/** One document as WARC/1.1 (ISO 28500:2017): what was asked, what came, and what else is known of the fetch. */
export function warcOf(document: DocumentRow, bytes: Buffer): Buffer {
  const { fetch } = document;
  const date = fetch.startedAt;
  const name = (type: string): string => `<urn:uuid:${v5(`${document.id}/${type}`, RECORDS)}>`;
  const target = ['WARC-Target-URI', uriOf(fetch.finalUrl)] as const;
  const came = isFetch(document) ? 'response' : 'resource';
  const concurrent = ['WARC-Concurrent-To', name(came)] as const;
  const address = fetch.address === null ? [] : [['WARC-IP-Address', fetch.address] as const];
  const head = headOf(document, bytes.length);
  const records: WarcRecord[] = [
    plainRecord(
      'warcinfo',
      date,
      fields([
        ['software', fetch.fetcher],
        ['format', 'WARC File Format 1.1'],
        ['description', NOTE],
      ]),
      [],
    ),
  ];
  if (came === 'response') {
    const block = Buffer.concat([head, bytes]);
    const http = { date, payload: bytes, block, contentType: 'application/http;msgtype=response' };
    records.push({ type: came, ...http, more: [target, ...address] });
    const asked = {
      date,
      payload: null,
      block: requestOf(fetch.finalUrl),
      contentType: 'application/http;msgtype=request',
    };
    records.push({ type: 'request', ...asked, more: [target, concurrent, ...address] });
  } else {
    const contentType = document.mediaType ?? 'application/octet-stream';
    records.push({ type: came, date, payload: bytes, block: bytes, contentType, more: [target] });
  }
  records.push(plainRecord('metadata', date, fields(metadataOf(document)), [target, concurrent]));
  return Buffer.concat(records.map((record) => written(record, name(record.type))));
}

function isFetch({ fetch }: DocumentRow): boolean {
  return /^https?:/.test(fetch.finalUrl) && (fetch.partOf ?? null) === null && fetch.headers.length > 0;
}

function plainRecord(type: WarcRecord['type'], date: string, block: Buffer, more: WarcRecord['more']): WarcRecord {
  return { type, date, block, payload: null, contentType: 'application/warc-fields', more };
}

function metadataOf({ id, sha256, url, fetch }: DocumentRow): [string, string][] {
  return [
    ['document', id],
    ['sha256', sha256],
    ['listed-url', url],
    ['requested-url', fetch.requestedUrl],
    ...fetch.chain.map((hop): [string, string] => ['hop', `${hop.status} ${hop.address ?? '-'} ${hop.url}`]),
    ['tls-certificate-sha256', fetch.tlsFingerprint ?? 'none'],
    ['fetch-started', fetch.startedAt],
    ['fetch-ended', fetch.endedAt],
    ['fetcher', fetch.fetcher],
    ...(fetch.partOf === null || fetch.partOf === undefined
      ? []
      : [['part-of-sha256', fetch.partOf] as [string, string]]),
    ['note', NOTE],
  ];
}

function headOf({ fetch }: DocumentRow, length: number): Buffer {
  const headers = fetch.headers.map(([name, value]) => {
    const kept = UNDONE.includes(name.toLowerCase()) ? `x-orig-${name.toLowerCase()}` : name;
    return `${oneLine(kept)}: ${oneLine(value)}\r\n`;
  });
  const line = `HTTP/1.1 ${fetch.status} ${STATUS_CODES[fetch.status] ?? ''}`.trimEnd();
  return Buffer.from(`${line}\r\n${headers.join('')}content-length: ${length}\r\n\r\n`);
}

function requestOf(url: string): Buffer {
  const { pathname, search, host } = new URL(url);
  return Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
}

function fields(pairs: readonly (readonly [string, string])[]): Buffer {
  return Buffer.from(pairs.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join(''));
}

function written(record: WarcRecord, id: string): Buffer {
  const { type, date, contentType, block, payload, more } = record;
  const digests = payload === null ? [] : [['WARC-Payload-Digest', digestOf(payload)] as const];
  const headers = [
    ['WARC-Type', type] as const,
    ['WARC-Record-ID', id] as const,
    ['WARC-Date', date] as const,
    ...more,
    ['WARC-Block-Digest', digestOf(block)] as const,
    ...digests,
    ['Content-Type', oneLine(contentType)] as const,
    ['Content-Length', String(block.length)] as const,
  ];
  const head = `WARC/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

function digestOf(bytes: Buffer): string {
  return `sha256:${sha256Of(bytes)}`;
}

/** What a source sent must not begin a header of its own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ');
}

function uriOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href : `urn:lapwing:${encodeURIComponent(url)}`;
}
