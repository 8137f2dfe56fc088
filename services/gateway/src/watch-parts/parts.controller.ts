import { Inject, Injectable } from '@nestjs/common';
import {
  ingestionStatus,
  matchingStatus,
  notificationStatus,
  type PartStatus,
  type ReplyOf,
  type statusGet,
} from '@lapwing/contracts';
import { Bus } from '@lapwing/bus';
import { CONFIG, Readiness } from '@lapwing/platform';
import type { GatewayConfig } from '../config.js';
import { LiveStreams } from '../push-updates/live-streams.js';

const PATIENCE_MS = 1_500;
const OTHERS = [ingestionStatus, matchingStatus, notificationStatus] as const;

@Injectable()
export class PartsController {
  constructor(
    private readonly bus: Bus,
    private readonly readiness: Readiness,
    private readonly streams: LiveStreams,
    @Inject(CONFIG) private readonly config: Pick<GatewayConfig, 'sourceUrl'>,
  ) {}

  async get(): Promise<ReplyOf<typeof statusGet>> {
    const parts = await Promise.all([...OTHERS.map((question) => this.ask(question)), this.own()]);
    return { parts, sourceUrl: this.config.sourceUrl };
  }

  /** A part that does not answer in time is down; why it does not is for the operator's log. */
  private async ask(question: (typeof OTHERS)[number]): Promise<PartStatus> {
    try {
      return await this.bus.ask(question, {}, { timeoutMs: PATIENCE_MS });
    } catch {
      const checks = [{ name: 'answers', ok: false, detail: null }];
      return { service: question.owner, state: 'down', version: '', checks, counts: {}, canary: null };
    }
  }

  private async own(): Promise<PartStatus> {
    const { ready, checks } = await this.readiness.report();
    return {
      service: 'gateway',
      state: ready ? 'ready' : checks.some((check) => check.because === 'locked') ? 'locked' : 'degraded',
      version: VERSION,
      checks: checks.map(({ name, ok, because }) => ({ name, ok, detail: because })),
      counts: { streams: this.streams.count },
      canary: null,
    };
  }
}

const VERSION = '0.1.0';
