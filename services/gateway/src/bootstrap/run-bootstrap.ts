import { Letterbox, Outbox } from '@lapwing/bus';
import { type Database, databaseFor, Ids, SystemClock } from '@lapwing/platform';
import { EntryTokenStore } from '../keep-accounts/entry-token.store.js';
import { Invite } from '../keep-accounts/invite.js';
import { MemberStore } from '../keep-accounts/member.store.js';
import { OrganisationStore } from '../keep-accounts/organisation.store.js';
import { gatewayRows } from '../rows.js';
import type { BootstrapConfig } from './bootstrap-config.js';
import { FirstPeopleFounder, type FirstPeople } from './first-people.js';

/** Connects, prepares the instance for its first people and disconnects. */
export async function runBootstrap(config: BootstrapConfig): Promise<FirstPeople> {
  const database = databaseFor('gateway', config, gatewayRows);
  await database.open();
  try {
    return await founderAt(database).found({
      mode: config.mode,
      publicUrl: config.publicUrl.replace(/\/$/, ''),
      adminLogin: config.adminLogin,
      organisationName: config.organisationName,
      logins: [config.deskLogin, config.secondLogin, config.thirdLogin],
    });
  } finally {
    await database.close();
  }
}

/** Puts the founder together; no other part of the gateway is needed for it. */
export function founderAt(database: Database): FirstPeopleFounder {
  const clock = new SystemClock();
  const ids = new Ids();
  const bus = new Letterbox(new Outbox('gateway', clock, ids));
  const members = new MemberStore(ids, clock);
  const tokens = new EntryTokenStore(clock);
  const organisations = new OrganisationStore(ids, clock, bus);
  return new FirstPeopleFounder(database, organisations, members, tokens, new Invite(members, tokens, bus));
}
