import {
  handOversAccept,
  handOversInvite,
  handOversList,
  handOversPrepare,
  handOversSend,
  personsList,
  type HandOverGiven,
  type HandOverView,
  type InputOf,
  type PersonView,
} from '@lapwing/contracts';
import { admin, ADMIN, Matching, member, ORG, OTHER_ORG } from './matching.fixture.js';

const THIRD_ORG = '0199a000-0000-7000-8000-00000000000c';
export const giver = { ...admin, proved: true };
export const receiver = { ...member(ADMIN, ['organisation_admin'], OTHER_ORG), proved: true };
export const stranger = { ...member(ADMIN, ['organisation_admin'], THIRD_ORG), proved: true };
export const consent = { on: '2026-02-20', how: 'in_person' } as const;
type Prepare = InputOf<typeof handOversPrepare>;

/** Three organisations, of which the first hands persons over to the second. */
export class HandingOver {
  private constructor(readonly matching: Matching) {}

  static async boot(): Promise<HandingOver> {
    const matching = await Matching.boot();
    for (const orgId of [ORG, OTHER_ORG, THIRD_ORG]) await matching.found(orgId);
    return new HandingOver(matching);
  }

  async invite(who = receiver): Promise<string> {
    return (await this.matching.slice.ask(handOversInvite, {}, who)).code;
  }

  async prepare(personIds: string[], stated: Partial<Prepare> = {}, who = giver): Promise<string> {
    return (await this.matching.slice.ask(handOversPrepare, { personIds, consent, ...stated }, who)).id;
  }

  send(id: string, code: string, who = giver): Promise<HandOverGiven> {
    return this.matching.slice.ask(handOversSend, { id, code }, who);
  }

  async persons(who = receiver): Promise<PersonView[]> {
    return (await this.matching.slice.ask(personsList, {}, who)).items;
  }

  /** The newest of a side. */
  async newest(who = receiver): Promise<HandOverView> {
    const [one] = (await this.matching.slice.ask(handOversList, {}, who)).items;
    if (one === undefined) throw new Error('Nothing is there.');
    return one;
  }

  async offer(personIds: string[], stated: Partial<Prepare> = {}): Promise<{ given: string; got: string }> {
    const given = await this.prepare(personIds, stated);
    await this.send(given, await this.invite());
    return { given, got: (await this.newest()).id };
  }

  async accept(id: string, who = receiver): Promise<void> {
    await this.matching.slice.ask(handOversAccept, { id }, who);
    await this.matching.settles();
  }

  async states(): Promise<{ receiver: string; giver: string }> {
    return { receiver: (await this.newest()).state, giver: (await this.newest(giver)).state };
  }
}
