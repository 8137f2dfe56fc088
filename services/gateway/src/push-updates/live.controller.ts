import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Database } from '@lapwing/platform';
import type { Session } from '../keep-sessions/session.js';
import { SessionStore } from '../keep-sessions/session.store.js';
import { LiveStreams, type LiveStream } from './live-streams.js';

/** Keeps proxies from closing the stream, and is when a session that ended is noticed. */
const HEARTBEAT_MS = 20_000;

/** The event stream of live updates. A browser that lost it asks anew, so no event needs to be repeated. */
@Injectable()
export class LiveController {
  constructor(
    private readonly streams: LiveStreams,
    private readonly sessions: SessionStore,
    private readonly database: Database,
  ) {}

  open(session: Session, response: Response): void {
    response.status(200);
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    response.write('retry: 3000\n: welcome\n\n');
    const stream: LiveStream = {
      listener: session,
      send: (text) => void response.write(text),
      end: () => void response.end(),
    };
    const heartbeat = setInterval(() => void this.beat(session, stream), HEARTBEAT_MS);
    heartbeat.unref();
    response.once('close', () => {
      clearInterval(heartbeat);
      this.streams.remove(stream);
    });
    this.streams.add(stream);
  }

  /** Listening does not count as use: a desk left alone signs itself out. */
  private async beat(session: Session, stream: LiveStream): Promise<void> {
    try {
      const standing = await this.database.inWork((tx) => this.sessions.find(tx, session.idHash, true));
      if (standing === null) return stream.end();
      stream.listener = standing;
      stream.send(': still here\n\n');
    } catch {
      // The database is away for a moment; the browser keeps its stream and the next beat looks again.
      stream.send(': still here\n\n');
    }
  }
}
