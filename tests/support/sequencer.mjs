import { createRequire } from 'node:module';
import { mixedOrder } from './run-order.mjs';

/** @typedef {{ path: string }} Test */

// Jest brings its own sequencer along, somewhere below itself.
const core = createRequire(createRequire(import.meta.url).resolve('jest')).resolve('@jest/core');
const ofCore = createRequire(core);

/** @type {{ default: new (options: never) => { sort(tests: readonly Test[]): Test[] } }} */
const { default: Sequencer } = ofCore('@jest/test-sequencer');

/** Jest's order, by how long files took the last time or else by their size, mixed. */
class MixedSequencer extends Sequencer {
  /** @param {readonly Test[]} tests */
  sort(tests) {
    return mixedOrder(super.sort(tests));
  }
}

// Jest calls the default export.
export { MixedSequencer as default };
