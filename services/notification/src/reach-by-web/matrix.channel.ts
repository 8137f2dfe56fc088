import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import type { Letter, MessageChannel, SendOutcome } from '../send-messages/message-channel.js';
import { MatrixLine } from './matrix-line.js';
import { GONE, outcomeOfAnswer } from './web-outcome.js';

const room = z.object({ room_id: z.string().min(1).max(255) });
const sent = z.object({ event_id: z.string().min(1).max(255) });

/**
 * A room of two at the Matrix server of this installation. Messages are not end-to-end encrypted there: the servers of
 * both sides can read the code.
 */
@Injectable()
export class MatrixChannel implements MessageChannel {
  readonly name = 'matrix';
  readonly atOnce = 2;

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly line: MatrixLine,
  ) {}

  async send(letter: Letter): Promise<SendOutcome> {
    if (this.config.matrixUrl === null || this.config.matrixToken === null) {
      return { outcome: 'failed', retry: 'never', because: 'not_configured' };
    }
    const { serviceId, address } = letter.body;
    if (serviceId !== null) return this.write(letter, serviceId);
    const made = await this.line.ask('POST', '/createRoom', {
      preset: 'trusted_private_chat',
      is_direct: true,
      invite: [address],
    });
    const known = made.is === 'answered' && made.status === 200 ? room.safeParse(jsonOf(made.body)) : null;
    if (known?.success !== true) return notMade(outcomeOfAnswer(made, ''));
    return this.write(letter, known.data.room_id);
  }

  /** The server takes a transaction once, so that the same message never comes twice. */
  private async write({ text, messageId }: Letter, roomId: string): Promise<SendOutcome> {
    const place = `/rooms/${encodeURIComponent(roomId)}/send/m.room.message/${encodeURIComponent(messageId)}`;
    const answer = await this.line.ask('PUT', place, { msgtype: 'm.text', body: text });
    const outcome = outcomeOfAnswer(answer, messageId);
    if (outcome.outcome !== 'accepted' || answer.is !== 'answered') return outcome;
    const event = sent.safeParse(jsonOf(answer.body));
    if (!event.success) return { outcome: 'unknown', because: 'unreadable_reply' };
    return { outcome: 'accepted', ref: event.data.event_id, serviceId: roomId };
  }
}

/** Without a room nothing was sent, whatever became of the room; and a server without the API says nothing of a member. */
function notMade(outcome: SendOutcome): SendOutcome {
  if (outcome.outcome === 'failed' && outcome.because !== GONE) return outcome;
  return { outcome: 'failed', retry: 'later', because: 'no_room' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
