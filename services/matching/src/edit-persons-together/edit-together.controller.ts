import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  personEntry,
  personsEditTogether,
  type Actor,
  type PersonEntry,
  type ReplyOf,
  type RequestOf,
  type TogetherResult,
} from '@lapwing/contracts';
import { seesPerson } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { assigneesFor, checkPerson, demandMembers } from '../keep-persons/check-person.js';
import { PersonBatch, type KnownPerson, type PersonWrite } from '../keep-persons/person-batch.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { applyChange } from './apply-change.js';

type Change = RequestOf<typeof personsEditTogether>['change'];
type Judged = TogetherResult & { write: PersonWrite | null };

const SETTLE_MS = 2_000;
const LOOK_AGAIN_MS = 60_000;

/** One change for many persons: all of them, or none. */
@Controller()
export class EditTogetherController {
  constructor(
    private readonly persons: PersonBatch,
    private readonly organisations: OrganisationStore,
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Answers(personsEditTogether)
  async edit(
    { personIds, change, dryRun }: RequestOf<typeof personsEditTogether>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsEditTogether>> {
    this.keys.demandOpen();
    if (change.do === 'assign') {
      const members = await this.organisations.members(tx, actor.orgId);
      demandMembers([change.memberId], new Set([...members, actor.memberId]));
    }
    const ids = [...new Set(personIds)];
    const known = await this.persons.known(tx, actor.orgId, ids);
    const today = this.clock.now().toISOString().slice(0, 10);
    const judged = ids.map((id) => judge(id, known.get(id) ?? null, change, actor, today));
    const items = judged.map(({ write: _write, ...result }) => result);
    if (dryRun || items.some(({ is }) => is === 'refused')) return { stored: false, items };
    await this.store(
      tx,
      actor,
      judged.flatMap(({ write }) => write ?? []),
    );
    return { stored: true, items };
  }

  private async store(tx: EntityManager, { orgId, memberId }: Actor, writes: readonly PersonWrite[]): Promise<void> {
    const sealed = await this.persons.seal(tx, orgId, writes, { by: memberId });
    await this.persons.change(tx, orgId, sealed);
    const now = this.clock.now().getTime();
    const subjects = writes.map(({ id }) => `${orgId}/${id}`);
    for (const wait of [SETTLE_MS, LOOK_AGAIN_MS]) {
      const when = new Date(now + wait);
      await this.jobs.atAll(
        tx,
        'person.match',
        subjects.map((subject) => ({ subject, when, lane: null })),
      );
    }
  }
}

/** A person who is not in sight is as one who is not there. */
function judge(id: string, person: KnownPerson | null, change: Change, actor: Actor, today: string): Judged {
  const refused = { id, code: null, is: 'refused' as const, faults: [], write: null };
  if (person === null || !seesPerson(actor, person.entry.assignees)) return { ...refused, because: 'not_found' };
  const { entry, closed, version, keySlot } = person;
  const { code } = entry;
  if (closed) return { ...refused, code, because: 'closed' };
  const wanted = applyChange(entry, change);
  if (wanted === entry) return { id, code, is: 'unchanged', because: null, faults: [], write: null };
  const checked = check({ ...wanted, assignees: assigneesFor(actor, wanted.assignees) }, person, today);
  if ('faults' in checked) return { ...refused, code, because: 'faulty', faults: checked.faults };
  return { id, code, is: 'changed', because: null, faults: [], write: { id, version, keySlot, entry: checked.entry } };
}

function check(
  wanted: PersonEntry,
  { id, entry }: KnownPerson,
  today: string,
): { entry: PersonEntry } | { faults: TogetherResult['faults'] } {
  const form = personEntry.safeParse(wanted);
  if (!form.success) {
    return { faults: form.error.issues.map(({ path }) => ({ path: path.map(String).join('.'), message: 'too_many' })) };
  }
  try {
    return { entry: checkPerson(form.data, { personId: id, before: entry, today }) };
  } catch (error) {
    if (error instanceof Failure) return { faults: error.faults };
    throw error;
  }
}
