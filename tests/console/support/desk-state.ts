import {
  type callsList,
  Failure,
  type developmentsMerge,
  type developmentsSplit,
  type PersonView,
  type ReplyOf,
  type reportsFile,
  type reportsPublic,
  type RequestOf,
  type reviewSettle,
  type SourceEntry,
} from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { Aftermath } from './aftermath.js';
import { Brought } from './brought.js';
import { audit, parts, policies, sources, subscriptions } from './desk.js';
import { attempts, duties } from './duties.js';
import { notices } from './health.js';
import { handOvers } from './hand-overs.js';
import { alerts, detention, found, pact } from './happenings.js';
import { offered } from './offered.js';
import { OnCall } from './on-call.js';
import { members, persons, sessionOf } from './people.js';
import { pictured } from './pictured.js';
import { Publishing } from './publishing.js';
import { Queue } from './queue.js';
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
  pictured = pictured();
  review = review();
  queue = new Queue();
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
  aftermath = new Aftermath();
  handOvers = handOvers();
  toldAll: ReplyOf<typeof reportsPublic> = { state: 'none', dueAt: null, title: '', text: '' };
  publishing = new Publishing();
  recipients = recipients();
  /** Members who need a call; nobody does, unless a test says so. */
  calls: ReplyOf<typeof callsList>['items'] = [];
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

  /** What the desk itself has and what was recorded of countries. */
  get allDevelopments(): Development[] {
    return [...this.developments.map(({ development }) => development), ...this.pictured];
  }

  developmentOf(id: string): ReturnType<typeof found> {
    const known = this.developments.find(({ development }) => development.id === id);
    const drawn = this.pictured.find((development) => development.id === id);
    if (known === undefined && drawn === undefined) throw new Failure('not_found');
    return known ?? found(drawn ?? detention());
  }

  personOf(id: string): PersonView {
    const person = this.persons.find((one) => one.id === id);
    if (person === undefined) throw new Failure('not_found');
    return person;
  }
}
