import { Injectable } from '@nestjs/common';
import { Metrics } from '@lapwing/platform';
import type { Session } from '../keep-sessions/session.js';
import { judgeHearing, type News } from './audience.js';

/** An open stream to one browser. */
export interface LiveStream {
  session: Session;
  send(text: string): void;
  end(): void;
}

/** Streams one member may hold open; an older one gives way. */
const MOST_PER_MEMBER = 8;

/** All streams this process holds open. */
@Injectable()
export class LiveStreams {
  private readonly open = new Set<LiveStream>();

  constructor(private readonly metrics: Metrics) {}

  get count(): number {
    return this.open.size;
  }

  get all(): readonly LiveStream[] {
    return [...this.open];
  }

  add(stream: LiveStream): void {
    const { memberId } = stream.session;
    const own = this.all.filter((other) => other.session.memberId === memberId);
    if (own.length >= MOST_PER_MEMBER) own[0]?.end();
    this.open.add(stream);
    this.gauge();
  }

  remove(stream: LiveStream): void {
    this.open.delete(stream);
    this.gauge();
  }

  /** Tells everybody concerned that something changed, never what. */
  push(news: News): void {
    for (const stream of this.open) {
      if (judgeHearing(news, stream.session).hears) stream.send(`data: ${JSON.stringify(news.update)}\n\n`);
    }
  }

  private gauge(): void {
    this.metrics.gauge('live_streams', 'Open streams of live updates.').set(this.open.size);
  }
}
