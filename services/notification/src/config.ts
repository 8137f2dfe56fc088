import { z } from 'zod';
import { secret, serviceConfig } from '@lapwing/platform';

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
  signalUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('The signal-cli daemon as http://host:port; without it, no Signal.'),
  signalAccount: z.string().nullable().default(null).describe('Our own number at Signal.'),
  signalPauseMs: z.coerce
    .number()
    .int()
    .min(0)
    .max(60_000)
    .default(1000)
    .describe('Pause between two Signal messages.'),
  signalDailyCap: z.coerce.number().int().min(1).max(10_000).default(200).describe('Most Signal messages in 24 hours.'),
  canaryRecipient: z
    .email()
    .max(254)
    .nullable()
    .default(null)
    .describe('The mailbox that canaries fly to; without it they are missed, unless ingestion lets none go.'),
  sendTimeoutMs: z.coerce
    .number()
    .int()
    .min(100)
    .max(120_000)
    .default(15_000)
    .describe('How long a channel may take before the outcome counts as unknown.'),
});
export type NotificationConfig = z.infer<typeof notificationConfig>;
