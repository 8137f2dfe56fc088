import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import { messageText, subjectText } from '@lapwing/domain';
import { CONFIG } from '@lapwing/platform';
import { LinkStore, type LinkPlace } from '../acknowledge/link.store.js';
import type { NotificationConfig } from '../config.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import type { HeadlineWish } from '../say-headlines/headlines.js';
import type { AttemptRow } from './attempt.row.js';
import { LetterExtrasStore, type Extras } from './letter-extras.store.js';
import { isWanted, LetterFactsStore, type LetterFacts } from './letter-facts.store.js';
import { headlineOf, partsOf, type Bundle, type Matter } from './letter-parts.js';
import type { Letter } from './message-channel.js';

/** A message that can leave. */
export interface ReadyLetter {
  bundle: Bundle;
  letter: Letter;
  /** How it would read with the public headline; null where it must not. */
  headline: HeadlineWish | null;
  /** When the alert came to stand as it does. */
  changedAt: Date;
}

export type Written =
  ReadyLetter | { bundle: Bundle; letter: null; because: 'no_longer_needed' | 'no_address' | 'not_writable' };

/** Writes the messages of attempts at the last moment, from what stands then. */
@Injectable()
export class LetterStore {
  private readonly log = new Logger('letters');

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly facts: LetterFactsStore,
    private readonly extras: LetterExtrasStore,
    private readonly addresses: AddressStore,
    private readonly links: LinkStore,
  ) {}

  /** The messages, or why there is none. Throws `Failure` locked while addresses cannot be opened. */
  async writeAll(tx: EntityManager, attempts: readonly AttemptRow[]): Promise<Written[]> {
    if (attempts.length === 0) return [];
    const facts = await this.facts.of(tx, attempts);
    const unwanted = attempts.filter((attempt) => !isWanted(attempt, facts));
    const dropped: Written[] = unwanted.map((attempt) => ({
      bundle: { carrier: attempt, carried: [] },
      letter: null,
      because: 'no_longer_needed',
    }));
    const bundles = bundlesOf(attempts.filter((attempt) => !unwanted.includes(attempt)));
    const matters = bundles.map((bundle) => this.matterOf(bundle, facts));
    const extras = await this.extras.of(
      tx,
      matters.flatMap((matter) => ('alert' in matter ? [matter.bundle.carrier] : [])),
      facts,
    );
    const links = await this.linksFor(tx, matters);
    const written = matters.map((matter) =>
      'alert' in matter ? this.write(matter, facts, { ...extras(matter.bundle.carrier), link: links(matter) }) : matter,
    );
    return [...dropped, ...written];
  }

  /** Which of these rings still have a duty that nobody took; what is no ring is always wanted. */
  async stillWanted(tx: EntityManager, attempts: readonly AttemptRow[]): Promise<ReadonlySet<string>> {
    if (attempts.length === 0) return new Set();
    const facts = await this.facts.of(tx, attempts);
    return new Set(attempts.filter((attempt) => isWanted(attempt, facts)).map(({ id }) => id));
  }

  private matterOf(bundle: Bundle, facts: LetterFacts): Matter | Written {
    const { carrier, carried } = bundle;
    const alert = facts.alertOf(carrier);
    const addressee = facts.addresseeOf(carrier);
    if (alert === null || addressee?.address == null) return { bundle, letter: null, because: 'no_address' };
    const codes = [carrier, ...carried].flatMap((attempt) => facts.alertOf(attempt)?.code ?? []);
    try {
      const body = this.addresses.open(addressee.address);
      return { bundle, alert, addressee, body, codes: [...new Set(codes)] };
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'locked') throw error;
      return { bundle, letter: null, because: 'no_address' };
    }
  }

  /** A mail of a bundle has one link, which takes all it tells of. */
  private async linksFor(
    tx: EntityManager,
    matters: readonly (Matter | Written)[],
  ): Promise<(matter: Matter) => string | null> {
    const linked = matters.filter(
      (matter): matter is Matter =>
        'alert' in matter && matter.bundle.carrier.channel === 'email' && matter.bundle.carrier.purpose !== 'digest',
    );
    const made = await this.links.makeAll(
      tx,
      linked.map(({ bundle }) => linkPlaceOf(bundle)),
    );
    const links = new Map(linked.map((matter, at) => [matter.bundle.carrier.id, made[at] ?? null]));
    return (matter) => links.get(matter.bundle.carrier.id) ?? null;
  }

  /** One letter that cannot be written must not keep the others back. */
  private write(matter: Matter, facts: LetterFacts, extras: Extras & { link: string | null }): Written {
    const { bundle, alert, body } = matter;
    const { carrier } = bundle;
    const { orgId, memberId, purpose } = carrier;
    const domain = this.config.mailFrom.split('@')[1] ?? 'localhost';
    const before = facts.earlierOf(carrier);
    const thread = {
      answers: before === null ? null : `${before.ringId}@${domain}`,
      earlier: before?.ref == null ? null : { ref: before.ref, quietly: purpose === 'update' && carrier.step < 0 },
    };
    try {
      const parts = partsOf(matter, facts, extras);
      const text = messageText(carrier.channel, parts);
      const head = { subject: subjectText(alert.code), messageId: `${carrier.ringId}@${domain}`, purpose };
      const letter = { orgId, memberId, body, text, ...head, ...thread };
      return { bundle, letter, headline: headlineOf(matter, facts, parts, extras), changedAt: alert.changedAt };
    } catch (error) {
      this.log.error('a message cannot be written', error instanceof Error ? error : { error });
      return { bundle, letter: null, because: 'not_writable' };
    }
  }
}

/** Lines that are told together; where the one that was to carry is not wanted any more, the next one does. */
function bundlesOf(attempts: readonly AttemptRow[]): Bundle[] {
  const groups = new Map<string, AttemptRow[]>();
  for (const attempt of attempts) {
    const key = attempt.carriedBy ?? attempt.id;
    groups.set(key, [...(groups.get(key) ?? []), attempt]);
  }
  return [...groups.values()].flatMap((group) => {
    const carrier = group.find(({ carriedBy }) => carriedBy === null) ?? group[0];
    return carrier === undefined ? [] : [{ carrier, carried: group.filter((one) => one !== carrier) }];
  });
}

function linkPlaceOf({ carrier, carried }: Bundle): LinkPlace {
  const { orgId, alertId, memberId } = carrier;
  const also = carried.map((attempt) => attempt.alertId).filter((other) => other !== alertId);
  return { orgId, alertId, memberId, also: [...new Set(also)] };
}
