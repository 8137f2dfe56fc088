import {
  type InputOf,
  memberChanged,
  memberRemoved,
  noticesList,
  type NoticeView,
  sourcesAdd,
  sourcesChange,
  sourcesList,
  sourcesSecond,
  sourcesWithdraw,
  type SourceView,
} from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from './ingestion.js';

type Person = ReturnType<typeof actor>;
type Change = Partial<InputOf<typeof sourcesChange>>;

const idOf = (n: number): string => `0191e2a0-0000-7000-8000-${String(n).padStart(12, '0')}`;

function somebody(org: number, member: number, ...roles: Role[]): Person {
  return { ...actor(...roles), orgId: idOf(org), memberId: idOf(member) };
}

export const operator = somebody(1, 11, 'operator');
export const colleague = somebody(1, 12, 'operator');
export const second = somebody(2, 21, 'operator');
export const third = somebody(3, 31, 'operator');

/** Sources that several organisations share, with what their operators do about them. */
export class TwoDesks {
  private booted: Slice | null = null;
  private sources = 0;

  get slice(): Slice {
    if (this.booted === null) throw new Error('The desks are not open.');
    return this.booted;
  }

  async open(...operators: Person[]): Promise<void> {
    this.booted = await bootIngestion([]);
    for (const who of operators) await this.operates(who);
  }

  /** A member of whom the organisation tells; `version` grows with each telling. */
  async operates(who: Person, version = 1, active = true): Promise<void> {
    const { orgId, memberId, roles } = who;
    await this.slice.deliver(memberChanged, { orgId, memberId, version, roles, language: 'en', active });
  }

  async leaves({ orgId, memberId }: Person): Promise<void> {
    await this.slice.deliver(memberRemoved, { orgId, memberId, version: 9 });
  }

  /** A source that has been read for a while; whoever added it cannot take it back alone any more. */
  async source(more: Partial<InputOf<typeof sourcesAdd>> = {}, by = operator): Promise<SourceView> {
    this.sources += 1;
    const entry = { name: `Gazette ${this.sources}`, url: `https://gazette-${this.sources}.example/feed.xml`, ...more };
    const { id } = await this.slice.ask(sourcesAdd, entry, by);
    await this.slice.db.work('update source set last_good_at = $2 where id = $1', [id, this.slice.clock.now()]);
    await this.slice.db.work('delete from timer');
    this.slice.clock.advance('2 h');
    return this.seen(id);
  }

  async seen(id: string, reader = operator): Promise<SourceView> {
    const found = (await this.slice.ask(sourcesList, {}, reader)).items.find((source) => source.id === id);
    if (found === undefined) throw new Error('no such source');
    return found;
  }

  async change(source: SourceView, change: Change, by = operator): Promise<SourceView> {
    const after = await this.slice.ask(sourcesChange, { ...source, secrets: {}, ...change }, by);
    await this.settle();
    return after;
  }

  async second({ id, version }: SourceView, agree: boolean, by = second, note = ''): Promise<SourceView> {
    const after = await this.slice.ask(sourcesSecond, { id, version, agree, note }, by);
    await this.settle();
    return after;
  }

  async withdraw({ id }: SourceView, by = operator): Promise<SourceView> {
    const after = await this.slice.ask(sourcesWithdraw, { id }, by);
    await this.settle();
    return after;
  }

  /** What stands open about a source. */
  async notices({ id }: SourceView): Promise<NoticeView[]> {
    const { items } = await this.slice.ask(noticesList, {}, operator);
    return items.filter(({ subject, state }) => subject === id && state !== 'cleared');
  }

  /** Runs what follows, but looks at nothing. */
  async settle(): Promise<void> {
    await this.slice.db.work("delete from timer where name in ('source.poll', 'websub.settle')");
    await this.slice.runTimers();
  }
}
