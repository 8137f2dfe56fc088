import {
  claimsFile,
  claimsIn,
  claimsRecall,
  Failure,
  reportsFile,
  reportsPublish,
  type InputOf,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { Matching, OTHER_ORG, ORG, admin, carer } from './matching.fixture.js';

export const PUBLIC_REPORT = { kind: 'detention', host: 'KG', origin: 'RU', when: '2026-02' } as const;
export const PUBLIC_TEXT = 'In Kyrgyzstan, a person whom Russia persecutes was detained in February 2026.';
export const proven = { ...admin, proved: true };

/** Two organisations that let all know of their reports, and an ingestion that hears of them without a token. */
export class TellingAll {
  readonly claims: RequestOf<typeof claimsFile>[] = [];
  readonly recalled: RequestOf<typeof claimsRecall>[] = [];
  /** Which development holds which claim; null where nobody answers. */
  joined: { developmentId: string; claimId: string }[] | null = [];

  /** What else happens while a claim leaves. */
  meanwhile: () => void = () => undefined;

  private constructor(readonly matching: Matching) {}

  static async boot(): Promise<TellingAll> {
    const telling = new TellingAll(await Matching.boot());
    const { matching, claims, recalled } = telling;
    for (const orgId of [ORG, OTHER_ORG]) await matching.found(orgId);
    const kept =
      <One>(all: One[]) =>
      (one: One, token: string | null) => {
        expect(token).toBeNull();
        all.push(one);
        telling.meanwhile();
        return {};
      };
    matching.slice.answers(claimsFile, kept(claims));
    matching.slice.answers(claimsRecall, kept(recalled));
    matching.slice.answers(claimsIn, ({ developmentIds }, token) => {
      expect(token).toBeNull();
      if (telling.joined === null) throw new Failure('unavailable');
      return { items: telling.joined.filter(({ developmentId }) => developmentIds.includes(developmentId)) };
    });
    return telling;
  }

  async close(): Promise<void> {
    expect(this.matching.slice.log.errors).toEqual([]);
    await this.matching.close();
  }

  async reported(stated: { code?: string } = {}): Promise<{ id: string; personId: string; code: string }> {
    const { id: personId, code } = await this.matching.addPerson(stated);
    const report = { what: 'taken' as const, personIds: [personId], note: 'quetzalcoatlus' };
    const { alertId: id } = await this.matching.slice.ask(reportsFile, report, carer);
    return { id, personId, code };
  }

  publish(
    id: string,
    stated: Partial<InputOf<typeof reportsPublish>> = {},
    who = proven,
  ): Promise<ReplyOf<typeof reportsPublish>> {
    return this.matching.slice.ask(reportsPublish, { id, ...PUBLIC_REPORT, shown: PUBLIC_TEXT, ...stated }, who);
  }

  /** Whatever waits to leave has left. */
  async leaves(): Promise<void> {
    this.matching.slice.clock.advance('120 min');
    await this.matching.slice.runTimers();
  }

  /** The development that comes of what was told, or another one. */
  async comes(stated: Partial<Development> = {}): Promise<void> {
    const told = { kind: 'detention', stage: 'detained', hosts: ['KG'], origin: 'RU' } as const;
    await this.matching.hear({ ...told, hosts: ['KG'], headline: this.claims[0]?.title ?? '', ...stated });
  }
}
