/**
 * What preparing a run needs of the bus, built into `dist/local/bus-setup.mjs` because commands are plain JavaScript.
 * Taken from its own file, not from the index, so that a command does not load the whole bus.
 */
export { generateNkey, natsConfig } from '../../libs/bus/src/nats-config.js';
