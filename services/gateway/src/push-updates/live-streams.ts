import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Metrics } from '@lapwing/platform';
import { judgeHearing, type Listener, type News } from './audience.js';

/** An open stream to one browser. */
export interface LiveStream {
  listener: Listener;
  send(text: string): void;
  end(): void;
}

/** Streams one member may hold open; an older one gives way. */
const MOST_PER_MEMBER = 8;

/** All streams this process holds open. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly open = new Set<LiveStream>();

  constructor(private readonly metrics: Metrics) {}

  get count(): number {
    return this.open.size;
  }

  add(stream: LiveStream): void {
    const { memberId } = stream.listener;
    const own = [...this.open].filter((other) => other.listener.memberId === memberId);
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
      if (judgeHearing(news, stream.listener).hears) stream.send(`data: ${JSON.stringify(news.update)}\n\n`);
    }
  }

  onModuleDestroy(): void {
    for (const stream of [...this.open]) stream.end();
  }

  private gauge(): void {
    this.metrics.gauge('live_streams', 'Open streams of live updates.').set(this.open.size);
  }
}
