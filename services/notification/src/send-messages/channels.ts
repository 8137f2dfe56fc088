import type { Provider } from '@nestjs/common';
import { MatrixChannel } from '../reach-by-web/matrix.channel.js';
import { NtfyChannel } from '../reach-by-web/ntfy.channel.js';
import { PushChannel } from '../reach-by-web/push.channel.js';
import { WebhookChannel } from '../reach-by-web/webhook.channel.js';
import { EmailChannel } from './email.channel.js';
import { CHANNELS_IN_SERVICE, type MessageChannel } from './message-channel.js';
import { SignalChannel } from './signal.channel.js';

const channels = [SignalChannel, EmailChannel, PushChannel, NtfyChannel, MatrixChannel, WebhookChannel];

/** Every way to reach people; a new one is a folder, its spec and one word here. */
export const CHANNEL_PROVIDERS: Provider[] = [
  ...channels,
  {
    provide: CHANNELS_IN_SERVICE,
    inject: channels,
    useFactory: (...made: MessageChannel[]): ReadonlyMap<string, MessageChannel> =>
      new Map(made.map((channel) => [channel.name, channel])),
  },
];
