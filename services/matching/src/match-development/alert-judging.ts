import { Injectable } from '@nestjs/common';
import {
  compareAlerts,
  compareJoined,
  dutiesGoingOn,
  notLowered,
  type AlertStep,
  type Development,
  type Joined,
  type Judged,
  type Match,
  type Matcher,
} from '@lapwing/domain';
import type { DutyFrom } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { Watch } from '../watch-organisations/watch.store.js';
import type { Telling } from './alert.channel.js';
import { AlertStore, standingOf, type Alert } from './alert.store.js';
import { dutiesFor, ringsAgain } from './duties-for.js';
import { standingTogether } from './standing-together.js';

/** The alert of another development that goes on in this one; it ends by that where its development was absorbed. */
export interface Beside {
  alert: Alert;
  ends: boolean;
}

type Found = (Match & { matched: false }) | (Match & Judged & { matched: true });

/** Judges what a development means for one organisation that has caught up. */
@Injectable()
export class AlertJudging {
  constructor(
    private readonly alerts: AlertStore,
    private readonly clock: Clock,
  ) {}

  /** What is to be told, or null. An alert beside that was withdrawn goes on nowhere. */
  judge(matcher: Matcher, watch: Watch, old: Alert | null, other: Beside | null): Telling | null {
    const { development } = matcher;
    const beside = other?.alert.state === 'withdrawn' ? null : other;
    const standing = standingTogether(old, beside?.alert ?? null);
    const found = notLowered(matcher.of(watch.exposures, watch.ringing, standing), development, standing);
    const duties = found.matched ? dutiesFor(development, found, watch, [old, beside?.alert ?? null]) : [];
    const judged = found.matched ? { ...found, duties } : found;
    const own = old === null ? null : standingOf(old);
    const joined = beside === null || !judged.matched ? null : joinedOf(own, beside, judged, development);
    const step = joined === null ? compareAlerts(own, judged) : compareJoined(joined);
    if (!step.changed) return null;
    const worseFor = ringsAgain(development, step.worsePersons, watch);
    const after = this.after(old ?? this.blank(watch.orgId, development), step, judged, development);
    const raisedAt = beside === null ? after.raisedAt : (standing?.since ?? after.raisedAt);
    const rung = (duty: string): boolean => step.worse && (worseFor.length === 0 || worseFor.includes(duty));
    const isOver = joined === null || beside === null || step.state === 'closed';
    const from = isOver ? [] : goingOn(joined, beside, { watch, development, rung });
    return { alert: { ...after, raisedAt }, worse: step.worse, worseFor, into: null, from };
  }

  private after(old: Alert, step: AlertStep & { changed: true }, judged: Found, development: Development): Alert {
    const { kind } = development;
    if (!judged.matched) {
      const touched = old.content.touched.map((group) => ({ ...group, urgency: 'digest' as const }));
      if (step.state === 'withdrawn') return this.alerts.next(old, { state: step.state });
      return this.alerts.next(old, { state: step.state, urgency: 'digest', content: { ...old.content, touched } });
    }
    const { urgency, policyId, window, touched, duties } = judged;
    return this.alerts.next(old, {
      state: step.state,
      urgency,
      kind,
      policyId,
      duties: [...duties],
      raisedAt: step.state === 'raised' ? this.clock.now() : old.raisedAt,
      content: { ...old.content, touched, window, developmentIds: [development.id] },
    });
  }

  private blank(orgId: string, { id }: Development): Alert {
    return this.alerts.blank(orgId, this.alerts.idAbout(orgId, id), 'development');
  }
}

function joinedOf(own: Joined['own'], { alert }: Beside, now: Joined['now'], { kind }: Development): Joined {
  return { own, other: { ...standingOf(alert), kind: alert.kind }, now, kind };
}

function goingOn(
  joined: Joined,
  { alert, ends }: Beside,
  { watch, development, rung }: { watch: Watch; development: Development; rung: (duty: string) => boolean },
): DutyFrom[] {
  const deskHasAll = joined.now.window || Boolean(development.lowGradeSince);
  const answering = { exposures: watch.exposures, gone: watch.gone, deskHasAll };
  return dutiesGoingOn(joined, answering, rung).map((duty) => ({ ...duty, alertId: alert.id, ends }));
}
