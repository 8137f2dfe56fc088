import { natsTransport } from '@lapwing/bus';
import { runService } from '@lapwing/platform';
import { notificationConfig } from './config.js';
import { FollowMembersConsumer } from './follow-members/follow-members.consumer.js';
import { NotificationModule } from './notification.module.js';
import { NoticeChangedConsumer } from './page-operators/notice-changed.consumer.js';
import { ReceiveAlertsConsumer } from './receive-alerts/receive-alerts.consumer.js';
import { notificationRows } from './rows.js';
import { SettleConsumer } from './settle/settle.consumer.js';

await runService({
  name: 'notification',
  config: notificationConfig,
  module: NotificationModule,
  rows: notificationRows,
  transport: natsTransport<'notification'>({
    'alert.changed': ReceiveAlertsConsumer,
    'outcome.recorded': SettleConsumer,
    'organisation.changed': FollowMembersConsumer,
    'member.changed': FollowMembersConsumer,
    'member.removed': FollowMembersConsumer,
    'notice.changed': NoticeChangedConsumer,
  }),
});
