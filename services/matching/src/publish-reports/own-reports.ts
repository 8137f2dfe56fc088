import { Injectable, Logger } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { claimsIn, Failure } from '@lapwing/contracts';
import { listTouched, saysNothingNew, type Development } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import type { Telling } from '../match-development/alert.channel.js';
import { AlertStore } from '../match-development/alert.store.js';
import { type PublicReportContent, PublicReportStore } from './public-report.store.js';

/** An own report that was told to all and can still be read. */
interface Sent {
  orgId: string;
  id: string;
  content: PublicReportContent;
}

/** An alert must not wait for this. */
const ASKS_MS = 1_000;
/** As many developments as one question may hold; they come together only while catching up. */
const MOST = 500;

/**
 * Knows again, in the organisation that filed it, the development that holds its own report: by the headline, which bears a
 * reference nobody else has, or by the claim that joined another. It does not ring there a second time for what they reported;
 * everybody else hears of it as usual.
 */
@Injectable()
export class OwnReports {
  private readonly log = new Logger('own reports');

  constructor(
    private readonly alerts: AlertStore,
    private readonly reports: PublicReportStore,
    private readonly bus: Bus,
  ) {}

  /** Without the new alerts that say no more than an own report which rings, or rang, already; what got worse by it is quiet. */
  async withoutEchoes(
    tx: EntityManager,
    tellings: readonly Telling[],
    developments: readonly Development[],
  ): Promise<Telling[]> {
    const ringing = tellings.filter(({ alert, worse }) => alert.version === 1 || worse);
    if (ringing.length === 0) return [...tellings];
    const sent = await this.sent(tx, [...new Set(ringing.map(({ alert }) => alert.orgId))]);
    if (sent.length === 0) return [...tellings];
    const holding = await this.holding(sent, developments);
    const echoes = new Set<Telling>();
    for (const telling of ringing) {
      const { orgId, content } = telling.alert;
      const development = developments.find(({ id }) => id === content.developmentIds[0]);
      if (development === undefined) continue;
      const own = sent.find((one) => one.orgId === orgId && holding(one, development));
      if (own !== undefined && (await this.isEcho(tx, telling, development, own))) echoes.add(telling);
    }
    return tellings.flatMap((telling) => {
      if (!echoes.has(telling)) return [telling];
      return telling.alert.version === 1 ? [] : [{ ...telling, worse: false, worseFor: [] }];
    });
  }

  private async sent(tx: EntityManager, orgIds: readonly string[]): Promise<Sent[]> {
    return (await this.reports.sent(tx, orgIds)).flatMap(({ orgId, id, content }) =>
      content === null ? [] : [{ orgId, id, content }],
    );
  }

  /** Whether a development holds what was told. Asked for by development, so that nobody learns which reports belong together. */
  private async holding(
    sent: readonly Sent[],
    developments: readonly Development[],
  ): Promise<(own: Sent, development: Development) => boolean> {
    const possible = developments.filter(
      ({ headline, hosts }) =>
        !sent.some(({ content }) => content.title === headline) &&
        sent.some(({ content }) => hosts.includes(content.host)),
    );
    const joined = await this.claimsIn(possible.slice(0, MOST).map(({ id }) => id));
    return ({ content }, { id, headline }) => headline === content.title || joined.has(`${id}/${content.claimId}`);
  }

  /** Where nobody answers it rings: once too often rather than once too little. */
  private async claimsIn(developmentIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (developmentIds.length === 0) return new Set();
    try {
      const { items } = await this.bus.ask(claimsIn, { developmentIds: [...developmentIds] }, { timeoutMs: ASKS_MS });
      return new Set(items.map(({ developmentId, claimId }) => `${developmentId}/${claimId}`));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.log.warn('nobody says which reports developments hold', { code: error.code });
      return new Set();
    }
  }

  /** The report then leads to the development, and nobody is told of that. */
  private async isEcho(
    tx: EntityManager,
    { alert }: Telling,
    { id, stage, sources }: Development,
    own: Sent,
  ): Promise<boolean> {
    const report = await this.alerts.lock(tx, alert.orgId, own.id);
    if (report === null) return false;
    const known = new Set(listTouched(report.content.touched).map(({ personId }) => personId));
    const touched = listTouched(alert.content.touched).map(({ personId }) => personId);
    const withdrawn = report.state === 'withdrawn';
    const said = saysNothingNew({ own: known, kind: own.content.kind, withdrawn }, { touched, stage, sources });
    if (!said.nothingNew) return false;
    if (!report.content.developmentIds.includes(id))
      await this.alerts.amend(tx, { ...report, content: { ...report.content, developmentIds: [id] } });
    return true;
  }
}
