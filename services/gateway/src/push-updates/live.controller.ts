import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Response } from 'express';
import { Database } from '@lapwing/platform';
import type { Session } from '../keep-sessions/session.js';
import { SessionStore } from '../keep-sessions/session.store.js';
import { LiveStreams, type LiveStream } from './live-streams.js';

/** Keeps proxies from closing a stream, and is when a session that ended is noticed. */
const HEARTBEAT_MS = 20_000;

/** The event stream of live updates. A browser that lost it asks anew, so no event needs to be repeated. */
@Injectable()
export class LiveController implements OnModuleInit, OnModuleDestroy {
  private heartbeat: NodeJS.Timeout | null = null;

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
      session,
      send: (text) => void response.write(text),
      end: () => void response.end(),
    };
    response.once('close', () => this.streams.remove(stream));
    this.streams.add(stream);
  }

  /** Ends the streams of sessions that ended. Listening does not count as use: a desk left alone signs itself out. */
  async beat(): Promise<void> {
    for (const stream of this.streams.all) {
      const { idHash } = stream.session;
      const standing = await this.database.inWork((tx) => this.sessions.find(tx, idHash, true));
      if (standing === null) stream.end();
      else {
        stream.session = standing;
        stream.send(': still here\n\n');
      }
    }
  }

  onModuleInit(): void {
    // While the database is away the streams stay; the next beat looks again.
    this.heartbeat = setInterval(() => void this.beat().catch(() => undefined), HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  onModuleDestroy(): void {
    if (this.heartbeat !== null) clearInterval(this.heartbeat);
    for (const stream of this.streams.all) stream.end();
  }
}
