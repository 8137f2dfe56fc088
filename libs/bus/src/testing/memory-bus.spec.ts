import { memberChanged, memberRemoved, outcomeRecorded, type EventContract } from '@lapwing/contracts';
import { DeadLetters } from '../receive/dead-letters.js';
import { itConforms, type ConformingBus } from './conformance.js';
import { bootService } from './index.js';
import { Mood, RosterModule, rosterMigrations } from './roster.fixture.js';

async function open(): Promise<ConformingBus> {
  const slice = await bootService({ name: 'matching', module: RosterModule, migrations: rosterMigrations });
  const sent: { contract: EventContract; payload: unknown; id: string }[] = [];
  const bring = async (contract: EventContract, payload: unknown, id: string, first = 1): Promise<void> => {
    for (let count = first; ; count += 1) {
      if ((await slice.deliver(contract, payload, { id, count })) !== 'again') return;
    }
  };
  const send = async (contract: EventContract, payload: unknown): Promise<void> => {
    const id = crypto.randomUUID();
    sent.push({ contract, payload, id });
    await bring(contract, payload, id);
  };
  return {
    asker: slice.bus,
    mood: slice.get(Mood),
    deadLetters: slice.get(DeadLetters),
    changed: (event, options) => (options?.rollBack === true ? Promise.resolve() : send(memberChanged, event)),
    removed: (event) => send(memberRemoved, event),
    redeliver: async () => {
      for (const { contract, payload, id } of sent) await bring(contract, payload, id, 2);
    },
    roster: async () =>
      (await slice.db.work<{ id: string }>('select member_id as id from roster order by 1')).map((row) => row.id),
    published: async () => (await slice.published(outcomeRecorded)).length,
    token: (orgId, memberId, roles) => slice.token({ orgId, memberId, roles }),
    close: () => slice.close(),
  };
}

describe('the in-memory bus', () => itConforms(open));
