import { z } from 'zod';
import type { Carried } from './email-line.js';
import type { SendOutcome } from './message-channel.js';

const smtpError = z.object({
  code: z.string().optional().catch(undefined),
  originalCode: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
});
/** Replies after which the same message will be refused again. */
const PERMANENT = 500;
/** Said with a permanent code, though the mailbox may have room again tomorrow. */
const FULL = 552;
/** Other refusals (of us, of encryption, of the connection) say nothing of the message and may pass. */
const ABOUT_THE_MESSAGE = ['EENVELOPE', 'EMESSAGE'];
/** A server that cannot show that it is who it should be. */
const CERTIFICATE = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO|^ERR_(TLS|SSL)/;
/** The server does not take us for who we are: no mail leaves until somebody has looked into it. */
const ABOUT_US = ['EAUTH', 'ENOAUTH', 'ETLS'];

/** What became of a mail, in the words of the ledger. */
export function outcomeOf({ error, handedOver }: Carried, ref: string): SendOutcome {
  if (error === null) return { outcome: 'accepted', ref, serviceId: null };
  const { reply, code } = faultOf(error);
  if (reply !== null && ABOUT_THE_MESSAGE.includes(code)) {
    const never = reply >= PERMANENT && reply !== FULL;
    return { outcome: 'failed', retry: never ? 'never' : 'later', because: `smtp_${reply}` };
  }
  if (handedOver) return { outcome: 'unknown', because: code.toLowerCase(), ref };
  return { outcome: 'failed', retry: 'later', because: code.toLowerCase() };
}

/** Why the mail server refuses us rather than a mail, as a word; null where it does not. */
export function refusalOfUs(error: unknown): string | null {
  const { code, reply } = faultOf(error);
  if (!ABOUT_US.includes(code)) return null;
  return reply === null ? code.toLowerCase() : `${code.toLowerCase()} ${reply}`;
}

function faultOf(error: unknown): { reply: number | null; code: string } {
  const parsed = smtpError.safeParse(error);
  if (!parsed.success) return { reply: null, code: 'unknown' };
  const { code = 'unknown', originalCode = '', responseCode = null } = parsed.data;
  return { reply: responseCode, code: CERTIFICATE.test(originalCode) ? 'ETLS' : code };
}
