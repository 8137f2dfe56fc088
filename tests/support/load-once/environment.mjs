/** Jest keeps the tests of a file, with all they hold, under symbols made for it, and who listens under this one. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

/** @param {symbol} key */
function isOfJest(key) {
  return key === LISTENERS || Symbol.keyFor(key) === undefined;
}

/** The world of a spec file: that of the process itself. What a file changes in it is put back when the file ends. */
class LoadOnceEnvironment {
  global = globalThis;
  before = {
    keys: new Set(Object.getOwnPropertySymbols(globalThis)),
    env: { ...process.env },
    exit: process.exit,
    console: globalThis.console,
    folder: process.cwd(),
  };

  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {
    const { keys, env, exit, console, folder } = this.before;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    process.exit = exit;
    globalThis.console = console;
    if (process.cwd() !== folder) process.chdir(folder);
    for (const key of Object.getOwnPropertySymbols(globalThis)) {
      if (!keys.has(key) && isOfJest(key)) Reflect.deleteProperty(globalThis, key);
    }
  }
}

// Jest calls the default export.
export { LoadOnceEnvironment as default };
