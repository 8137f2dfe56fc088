import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { type Actor, Failure, type PreviewView, type RequestOf, subscriptionsPreview } from '@lapwing/contracts';
import {
  afterDeed,
  checkSubscription,
  MOST_SUBSCRIPTIONS,
  previewOf,
  type Ringing,
  type Subscription,
  weakens,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { RingingStore } from '../change-with-two/ringing.store.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { JudgePast } from './judge-past.js';
import { PreviewBudgetStore } from './preview-budget.store.js';

const DAY_MS = 86_400_000;
/** The id of a wish that has none yet: after every other, as the one it would be given. */
const NEW = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

/** What a wish would have raised, before it is saved. */
@Controller()
export class PreviewController {
  constructor(
    private readonly watches: WatchStore,
    private readonly ringing: RingingStore,
    private readonly budget: PreviewBudgetStore,
    private readonly past: JudgePast,
    private readonly clock: Clock,
  ) {}

  @Answers(subscriptionsPreview)
  async preview(
    { id, entry, days }: RequestOf<typeof subscriptionsPreview>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<PreviewView> {
    const { orgId } = actor;
    await this.watches.catchUp(tx);
    const faults = checkSubscription(entry).map(({ path, fault }) => ({ path, message: fault }));
    if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
    const left = await this.budget.take(tx, actor);
    const standing = await this.ringing.inForce(tx, orgId);
    const wish: Subscription = { id: id ?? NEW, orgId, ...entry };
    const wished = wouldBe(standing, wish, id === null);
    const now = this.clock.now();
    const since = new Date(now.getTime() - days * DAY_MS);
    const unmuted = (ringing: Ringing): Ringing => ({ ...ringing, mutes: [] });
    const compared = {
      alone: unmuted({ ...standing, subscriptions: [wish] }),
      before: unmuted(standing),
      after: unmuted(wished),
    };
    const { judgements, ...told } = await this.past.since(tx, orgId, since, this.watches.exposuresOf(orgId), compared);
    const maySeePersons = actor.roles.includes('organisation_admin');
    const asked = { wish, standing: standing.subscriptions, maySeePersons, days };
    const preview = previewOf(judgements, asked, now);
    return { days, ...told, isVeiled: !maySeePersons, ...preview, weakens: weakens(standing, wished, now), left };
  }
}

/** What would ring if the wish were saved. Throws `Failure` not_found or conflict. */
function wouldBe(standing: Ringing, wish: Subscription, isNew: boolean): Ringing {
  if (isNew && standing.subscriptions.length >= MOST_SUBSCRIPTIONS)
    throw new Failure('conflict', { detail: `An organisation has ${MOST_SUBSCRIPTIONS} subscriptions at most.` });
  if (isNew) return afterDeed(standing, { do: 'add_subscription', subscription: wish });
  if (!standing.subscriptions.some(({ id }) => id === wish.id)) throw new Failure('not_found');
  return afterDeed(standing, { do: 'change_subscription', subscription: wish });
}
