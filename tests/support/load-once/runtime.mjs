import async from 'node:async_hooks';
import { createRequire, register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mapOf } from './compile.mjs';

register('./typescript.mjs', import.meta.url);

const require = createRequire(import.meta.url);

/** Spec files this process has run; one that runs again, while somebody watches, is read again. @type {Set<string>} */
const seen = new Set();

/** Asked for the map of a file whenever a stack is shown. @extends {Map<string, string>} */
class SourceMaps extends Map {
  /** @param {string} source */
  get(source) {
    const file = source.startsWith('file:') ? fileURLToPath(source) : source;
    return file.endsWith('.ts') ? mapOf(file) : undefined;
  }
}

/**
 * Requires a file; the storages it makes for what follows from a call are kept in the list.
 * @param {string} file
 * @param {import('node:async_hooks').AsyncLocalStorage<unknown>[]} storages
 */
function requireNoting(file, storages) {
  const known = Object.getOwnPropertyDescriptor(async, 'AsyncLocalStorage') ?? {};
  const { AsyncLocalStorage } = async;
  const Noted = class extends AsyncLocalStorage {
    constructor() {
      super();
      storages.push(this);
    }
  };
  Object.defineProperty(async, 'AsyncLocalStorage', { configurable: true, enumerable: true, value: Noted });
  try {
    return require(file);
  } finally {
    Object.defineProperty(async, 'AsyncLocalStorage', known);
  }
}

/**
 * What Jest calls to load a spec file. Its own runtime makes a world for each of them and loads every module anew into it,
 * which costs more than most specs; this one has Node.js load a module once for all spec files of a process.
 */
class LoadOnceRuntime {
  /** @type {import('node:async_hooks').AsyncLocalStorage<unknown>[]} */
  storages = [];

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** @param {string} file */
  async unstable_importModule(file) {
    const url = pathToFileURL(file);
    if (seen.has(file)) url.search = String(seen.size);
    seen.add(file);
    return import(url.href);
  }

  /** The part of Jest that collects and runs the tests of one file; each file gets its own. @param {string} file */
  requireInternalModule(file) {
    delete require.cache[file];
    return requireNoting(file, this.storages);
  }

  /** @param {string} file */
  requireModule(file) {
    return require(file);
  }

  getSourceMaps() {
    return new SourceMaps();
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  collectV8Coverage() {
    throw new Error('Coverage is measured by Node.js itself: set NODE_V8_COVERAGE.');
  }

  setGlobalsForRuntime() {}
  enterTestCode() {}
  leaveTestCode() {}

  /** Node.js 20 tells every storage of every promise: those of files that are over would cost more than the tests. */
  teardown() {
    for (const storage of this.storages.splice(0)) storage.disable();
  }
}

// Jest calls the default export.
export { LoadOnceRuntime as default };
