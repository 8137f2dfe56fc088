import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  noticesList,
  noticesMute,
  noticesTake,
  type NoticeView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { noticeViewOf } from './notice-view.js';
import { NoticeRow } from './notice.row.js';
import { NoticeStore } from './notice.store.js';

/** By how much the clocks of people may differ from ours. */
const CLOCKS_APART_MS = 300_000;
/** One operator keeps all others from being rung by what is muted, so what rings is muted for a day at most. */
const LONGEST_MUTE = {
  page: { ms: 86_400_000, sentence: 'What rings is kept quiet for a day at most.' },
  tell: { ms: 30 * 86_400_000, sentence: 'A notice is kept quiet for thirty days at most.' },
} as const;

/** What operators ask about notices and do about them. */
@Controller()
export class NoticesController {
  constructor(
    private readonly notices: NoticeStore,
    private readonly clock: Clock,
  ) {}

  @Answers(noticesList)
  async list(_: RequestOf<typeof noticesList>, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof noticesList>> {
    const rows = await this.notices.standing(tx);
    const names = await this.notices.names(tx, rows);
    const now = this.clock.now();
    const items = rows.map((row) => noticeViewOf(row, names.get(row.subject) ?? null, actor, now));
    return { items, open: await this.notices.countOpen(tx) };
  }

  @Answers(noticesTake)
  async take({ id }: RequestOf<typeof noticesTake>, tx: EntityManager, actor: Actor): Promise<NoticeView> {
    const notice = await this.open(tx, id);
    const taken = { takenAt: this.clock.now(), takenOrganisation: actor.orgId, takenBy: actor.memberId };
    return this.view(tx, await this.notices.change(tx, { ...notice, ...taken }), actor);
  }

  @Answers(noticesMute)
  async mute(wish: RequestOf<typeof noticesMute>, tx: EntityManager, actor: Actor): Promise<NoticeView> {
    const notice = await this.open(tx, wish.id);
    const until = new Date(wish.until);
    const ahead = until.getTime() - this.clock.now().getTime();
    const longest = LONGEST_MUTE[notice.urgency];
    if (ahead <= 0 || ahead > longest.ms + CLOCKS_APART_MS) {
      const message = ahead <= 0 ? 'That moment is over.' : longest.sentence;
      throw new Failure('invalid', { detail: message, faults: [{ path: 'until', message }] });
    }
    const muted = { mutedUntil: until, mutedOrganisation: actor.orgId, mutedBy: actor.memberId };
    const after = await this.notices.change(tx, { ...notice, ...muted, mutedBecause: wish.because });
    return this.view(tx, after, actor);
  }

  private async open(tx: EntityManager, id: string): Promise<NoticeRow> {
    const notice = await tx.findOne(NoticeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (notice === null) throw new Failure('not_found');
    if (notice.clearedAt !== null)
      throw new Failure('conflict', { detail: 'All is well again; there is nothing to take.' });
    return notice;
  }

  private async view(tx: EntityManager, notice: NoticeRow, actor: Actor): Promise<NoticeView> {
    const names = await this.notices.names(tx, [notice]);
    return noticeViewOf(notice, names.get(notice.subject) ?? null, actor, this.clock.now());
  }
}
