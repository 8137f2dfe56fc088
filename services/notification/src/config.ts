import { z } from 'zod';
import { places, secret, serviceConfig } from '@lapwing/platform';

/** The settings of notification, beside those every service has. */
export const notificationConfig = serviceConfig.extend({
  keyFile: z.string().min(1).describe('The encrypted file with the keys of this service.'),
  kekFile: z.string().nullable().default(null).describe('Where the key-encryption key is; without it, locked.'),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .describe('Where members reach the console; acknowledge links begin with it.'),
  smtpUrl: z
    .url({ protocol: /^smtps?$/ })
    .nullable()
    .default(null)
    .describe('The mail server as smtp://host:port or smtps://host:port; without it, no mail.'),
  smtpUser: z.string().nullable().default(null).describe('The user at the mail server.'),
  smtpPassword: secret().nullable().default(null).describe('The password at the mail server.'),
  mailFrom: z.email().default('desk@localhost.localdomain').describe('The neutral sender of mails.'),
  smtpConnections: z.coerce.number().int().min(1).max(50).default(5).describe('Most connections to the mail server.'),
  smtpHello: z
    .string()
    .regex(/^[A-Za-z0-9.-]{1,253}$/)
    .nullable()
    .default(null)
    .describe('The name we greet the mail server by; without it, the domain of the sender.'),
  encryptThreads: z.coerce
    .number()
    .int()
    .min(1)
    .max(16)
    .default(2)
    .describe('Most threads that encrypt mails; no more than processor cores.'),
  encrypterFile: z
    .string()
    .nullable()
    .default(null)
    .describe('The program of those threads; without it, the one beside the service.'),
  mailReaderFile: z
    .string()
    .nullable()
    .default(null)
    .describe('The walled program that reads answers and keys of members; without it, the one beside the service.'),
  imapUrl: z
    .url({ protocol: /^imaps?$/ })
    .nullable()
    .default(null)
    .describe(
      'The mailbox of the sender, as imaps://host/INBOX: bounces and answers are read there; without it, neither is.',
    ),
  imapUser: z.string().nullable().default(null).describe('The user of that mailbox.'),
  imapPassword: secret().nullable().default(null).describe('The password of that mailbox.'),
  signalUrl: z
    .url({ protocol: /^(https?|tcp|unix)$/ })
    .nullable()
    .default(null)
    .describe('The Signal client: http://host:port, or of a signal-cli daemon also tcp://host:port or unix:///path.'),
  signalKind: z
    .enum(['signal-cli', 'rest-api'])
    .default('signal-cli')
    .describe('What answers there: the signal-cli daemon or signal-cli-rest-api.'),
  signalAccount: z.string().nullable().default(null).describe('Our own number at Signal.'),
  signalProfile: z.string().trim().min(1).max(26).default('Desk').describe('The neutral name shown on phones.'),
  signalExpireSeconds: z.coerce
    .number()
    .int()
    .min(0)
    .max(2_419_200)
    .default(604_800)
    .describe('After how many seconds messages disappear from phones; 0 keeps them.'),
  signalPauseMs: z.coerce
    .number()
    .int()
    .min(0)
    .max(60_000)
    .default(1000)
    .describe('Pause between two Signal messages.'),
  signalDailyCap: z.coerce.number().int().min(1).max(10_000).default(200).describe('Most Signal messages in 24 hours.'),
  signalMemberCap: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(40)
    .describe('Most Signal messages to one member in 24 hours.'),
  webExempt: places.describe(
    'host:port pairs that webhooks, ntfy and push may reach in spite of the address rules; development only.',
  ),
  matrixUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('The Matrix server of our own account; without it, no Matrix.'),
  matrixToken: secret().nullable().default(null).describe('The access token of our account at the Matrix server.'),
  canaryRecipient: z
    .email()
    .max(254)
    .nullable()
    .default(null)
    .describe('The mailbox that canaries fly to; without it they are missed, unless ingestion lets none go.'),
  deadManAddress: z
    .email()
    .max(254)
    .nullable()
    .default(null)
    .describe(
      'The mailbox of the dead man, who notices outside when checks of his line stay out; without it, none go.',
    ),
  deadManMinutes: z.coerce
    .number()
    .int()
    .min(1)
    .max(1440)
    .default(15)
    .describe('Minutes from one check of the dead man’s line to the next.'),
  coverDelayMs: z.coerce
    .number()
    .int()
    .min(0)
    .max(5000)
    .default(1500)
    .describe(
      'How long after the instant of its slot a mail of a covered organisation leaves; making it takes less, so that its moment does not tell how it was made.',
    ),
  sendTimeoutMs: z.coerce
    .number()
    .int()
    .min(100)
    .max(120_000)
    .default(15_000)
    .describe('How long a channel may take before the outcome counts as unknown.'),
});
export type NotificationConfig = z.infer<typeof notificationConfig>;
