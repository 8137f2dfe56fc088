export { bootService, type SliceWish } from './boot-service.js';
export { MemoryBus } from './memory-bus.js';
export { Slice, type TestActor } from './slice.js';
