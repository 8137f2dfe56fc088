import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { Failure, headlinesDecided, headlinesKey, type AlertSnapshot } from '@lapwing/contracts';
import { HEADLINE_LASTS_MS, offersHeadline } from '@lapwing/domain';
import { Clock, type HandleKey, Pump, sealHandle } from '@lapwing/platform';

const EVERY_MS = 10_000;
/** Clocks differ, and a question takes its time; the owner keeps its keys for longer than that. */
const SLACK_MS = 120_000;

/** An alert as far as its headline is concerned. */
type About = Pick<AlertSnapshot, 'orgId' | 'cause' | 'state'> & { developmentIds: readonly string[] };

/**
 * Names developments to those who may ask for their headline. Each version of each alert gets a handle of its own, which says
 * nothing to whoever carries it: neither which development it is nor that two alerts are about the same. Nothing waits for a
 * key: where there is none, the alert goes without.
 */
@Injectable()
export class HeadlineHandles implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('headlines');
  private readonly pump = new Pump(
    () => this.refresh(),
    EVERY_MS,
    (error) => this.report(error),
  );
  private key: (HandleKey & { until: Date }) | null = null;
  /** Handles are made for nobody else: what was never made gives nothing away. */
  private decided: ReadonlySet<string> = new Set();

  constructor(
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.pump.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.pump.stop();
  }

  /** Asks who has decided and, where anybody has, for the key of the hour. Throws `Failure`. */
  async refresh(): Promise<false> {
    this.decided = new Set((await this.bus.ask(headlinesDecided, {})).orgIds);
    if (this.decided.size === 0) return false;
    const { id, publicKey, until } = await this.bus.ask(headlinesKey, {});
    this.key = { id, publicKey: Buffer.from(publicKey, 'base64url'), until: new Date(until) };
    return false;
  }

  /** The handle that goes with a version of an alert; null where it has none. */
  of({ orgId, cause, state, developmentIds }: About): string | null {
    const offered = offersHeadline({ decided: this.decided.has(orgId), cause, state, about: developmentIds.length });
    const [id] = developmentIds;
    const now = this.clock.now().getTime();
    if (!offered || id === undefined || this.key === null) return null;
    if (now >= this.key.until.getTime() + SLACK_MS) return null;
    return sealHandle(this.key, { id, endsAt: new Date(now + HEADLINE_LASTS_MS) });
  }

  /** Who does not answer now is asked again soon. */
  private report(error: unknown): void {
    if (!(error instanceof Failure)) this.log.error('headlines cannot be offered', error);
    else this.log.debug(`headlines are not offered: ${error.code}`);
  }
}
