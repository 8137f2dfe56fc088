import { Module } from '@nestjs/common';
import { CONFIG, Keyring, Readiness, readKek } from '@lapwing/platform';
import type { NotificationConfig } from './config.js';
import { messages } from './stations/messages.js';
import { people } from './stations/people.js';
import { rings } from './stations/rings.js';
import { watch } from './stations/watch.js';

const keyring = {
  provide: Keyring,
  inject: [CONFIG, Readiness],
  useFactory: (config: NotificationConfig, readiness: Readiness): Keyring => {
    const ring = Keyring.open({ file: config.keyFile, kek: readKek(config.kekFile, config.mode) });
    readiness.check('keys', () => (ring.locked ? 'locked' : null));
    return ring;
  },
};

/** Alert → duty → ring → acknowledgement → outcome. */
@Module({
  controllers: [...people.controllers, ...rings.controllers, ...messages.controllers, ...watch.controllers],
  providers: [keyring, ...people.providers, ...rings.providers, ...messages.providers, ...watch.providers],
})
export class NotificationModule {}
