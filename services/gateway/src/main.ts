import type { INestApplicationContext } from '@nestjs/common';
import { natsTransport } from '@lapwing/bus';
import { runService } from '@lapwing/platform';
import { gatewayConfig } from './config.js';
import { FeedDoor } from './deliver-feeds/feed-door.js';
import { GatewayModule } from './gateway.module.js';
import { Doors } from './open-doors/doors.js';
import { openToTheWeb } from './open-doors/open-to-the-web.js';
import { SignOutConsumer } from './keep-sessions/sign-out.consumer.js';
import { PushAcknowledgementConsumer } from './push-updates/push-acknowledgement.consumer.js';
import { PushAlertConsumer } from './push-updates/push-alert.consumer.js';
import { PushDevelopmentConsumer } from './push-updates/push-development.consumer.js';
import { PushNoticeConsumer } from './push-updates/push-notice.consumer.js';
import { PushSettlementConsumer } from './push-updates/push-settlement.consumer.js';
import { PushDoor } from './receive-pushes/push-door.js';
import { gatewayRows } from './rows.js';

const outside = (app: Pick<INestApplicationContext, 'get'>) => ({
  pushes: app.get(PushDoor),
  feeds: app.get(FeedDoor),
});

await runService({
  name: 'gateway',
  config: gatewayConfig,
  module: GatewayModule,
  rows: gatewayRows,
  transport: natsTransport<'gateway'>({
    'development.changed': PushDevelopmentConsumer,
    'alert.changed': PushAlertConsumer,
    'alert.acknowledged': PushAcknowledgementConsumer,
    'notification.settled': PushSettlementConsumer,
    'member.signed_out': SignOutConsumer,
    'notice.changed': PushNoticeConsumer,
  }),
  http: (config) => ({
    host: config.httpHost,
    port: config.httpPort,
    prepare: (app) => openToTheWeb(app.getHttpAdapter().getInstance(), app.get(Doors), outside(app), config),
  }),
});
