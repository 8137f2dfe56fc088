import {
  Failure,
  type developmentsMerge,
  type developmentsSplit,
  type PersonView,
  type reportsFile,
  type RequestOf,
  type reviewSettle,
  type SourceEntry,
} from '@lapwing/contracts';
import { Brought } from './brought.js';
import { audit, parts, policies, sources, subscriptions } from './desk.js';
import { attempts, duties } from './duties.js';
import { notices } from './health.js';
import { alerts, detention, found, pact } from './happenings.js';
import { offered } from './offered.js';
import { OnCall } from './on-call.js';
import { members, persons, sessionOf } from './people.js';
import { Publishing } from './publishing.js';
import { recipients } from './reachable.js';
import { Ringing } from './ringing.js';
import { documents, review, rulings, twin, twinFound } from './waiting.js';

/** Everything an invented desk remembers during one test. */
export class Desk {
  signedIn = true;
  session = sessionOf();
  members = members();
  persons = persons();
  alerts = alerts();
  duties = duties();
  attempts = attempts();
  developments = [found(detention()), found(pact()), twinFound(found(twin()))];
  review = review();
  documents = documents();
  rulings = rulings();
  sources = sources();
  /** Whether another organisation has an operator. */
  elsewhere = false;
  notices = notices();
  offered = offered();
  subscriptions = subscriptions();
  ringing = new Ringing();
  policies = policies();
  onCall = new OnCall();
  publishing = new Publishing();
  recipients = recipients();
  audit = audit();
  parts = parts();
  sourceUrl: string | null = null;
  brought = new Brought();
  /** What arrived, for tests to look at. */
  tokens: string[] = [];
  settled: RequestOf<typeof reviewSettle>[] = [];
  ruled: (RequestOf<typeof developmentsMerge> | RequestOf<typeof developmentsSplit>)[] = [];
  reports: RequestOf<typeof reportsFile>[] = [];
  entered: SourceEntry[] = [];
  corrections = 0;

  personOf(id: string): PersonView {
    const person = this.persons.find((one) => one.id === id);
    if (person === undefined) throw new Failure('not_found');
    return person;
  }
}
