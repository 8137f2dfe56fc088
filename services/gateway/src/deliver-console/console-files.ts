import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';

interface ConsoleFile {
  plain: Buffer;
  gzip: Buffer | null;
  type: string;
  etag: string;
  caching: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/;
/** The build puts a hash of the content into the names of what it places here. */
const HASHED = /^\/assets\//;

/**
 * The built console, held in memory: a request chooses among known names and never touches the file system.
 * Any other page address gets the start page, because the console routes itself; that page is the same for everybody.
 */
export class ConsoleFiles {
  private readonly files: ReadonlyMap<string, ConsoleFile>;

  constructor(directory: string | null) {
    this.files = new Map(directory === null ? [] : listed(directory).map((name) => [name, load(directory, name)]));
  }

  readonly serve: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const isPage = path.posix.extname(request.path) === '';
    const file = this.files.get(request.path === '/' || isPage ? '/index.html' : request.path);
    if (file === undefined) return next();
    send(file, request, response);
  };
}

function send(file: ConsoleFile, request: Request, response: Response): void {
  response.setHeader('Content-Type', file.type);
  response.setHeader('Cache-Control', file.caching);
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.etag) return void response.status(304).end();
  const zipped = file.gzip !== null && request.acceptsEncodings('gzip') === 'gzip' ? file.gzip : null;
  if (zipped !== null) response.setHeader('Content-Encoding', 'gzip');
  response.status(200).end(request.method === 'HEAD' ? undefined : (zipped ?? file.plain));
}

function listed(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && path.extname(entry.name) in TYPES)
    .map((entry) => `/${path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`);
}

function load(directory: string, name: string): ConsoleFile {
  const plain = readFileSync(path.join(directory, name));
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  return {
    plain,
    gzip: COMPRESSIBLE.test(type) && plain.length > 1024 ? gzipSync(plain, { level: 9 }) : null,
    type,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    caching: HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
