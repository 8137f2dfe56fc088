import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  type FieldFault,
  type ReplyOf,
  type RequestOf,
  tipsFile,
  tipsPreview,
} from '@lapwing/contracts';
import { namesAPerson } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ensureBuiltIn, REPORTS } from '../take-uploads/built-in-source.js';
import { UploadStore } from '../take-uploads/upload.store.js';
import { TipPreviewer } from './tip-previewer.js';

/** Says what is wrong without repeating it, for a code stands in no reply and no log. */
const A_CODE = 'A word here has the shape of a person’s code. Every organisation would read it: please leave it out.';

type Tip = RequestOf<typeof tipsFile>;

/** Takes reports to every operator of the installation. */
@Controller()
export class TipsController {
  constructor(
    private readonly uploads: UploadStore,
    private readonly previewer: TipPreviewer,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Answers(tipsPreview)
  async preview(request: RequestOf<typeof tipsPreview>): Promise<ReplyOf<typeof tipsPreview>> {
    refuseCodes({ title: request.title, text: request.text });
    return this.previewer.preview(request);
  }

  /** Stages the report; who reports is known here alone and kept nowhere. */
  @Answers(tipsFile)
  async file(request: Tip, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof tipsFile>> {
    const { reportId, attachments, ...body } = request;
    const ids = [...new Set(attachments)];
    const [known] = await tx.query<object[]>(
      `select 1 from tip where id = $1 union all
       select 1 from document where source_id = $2 and final_url = $3`,
      [reportId, REPORTS.id, urnOf(reportId)],
    );
    if (known !== undefined) return { attachments: ids.length };
    const names: Record<string, string> = {};
    for (const [at, id] of ids.entries()) {
      names[`attachments.${at}`] = (await this.uploads.demand(tx, id, actor)).name;
    }
    refuseCodes({ title: body.title, text: body.text, url: safelyDecoded(body.url ?? ''), ...names });
    if (!(await ensureBuiltIn(tx, REPORTS, this.clock.now()))) {
      throw new Failure('conflict', {
        detail: 'Reports to all are switched off: the source “Reports to all” is disabled.',
      });
    }
    await this.uploads.claim(tx, ids);
    await tx.query('insert into tip (id, body, attachments) values ($1, $2, $3)', [reportId, body, ids]);
    await this.jobs.at(tx, 'tip.take', reportId, this.clock.now());
    return { attachments: ids.length };
  }
}

/** By which a report is known among documents. */
export function urnOf(reportId: string): string {
  return `urn:lapwing:report:${reportId}`;
}

function refuseCodes(fields: Readonly<Record<string, string>>): void {
  const faults = Object.entries(fields).flatMap(([path, text]): FieldFault[] =>
    namesAPerson(text) ? [{ path, message: A_CODE }] : [],
  );
  if (faults.length > 0) throw new Failure('invalid', { detail: A_CODE, faults });
}

function safelyDecoded(url: string): string {
  try {
    return `${url} ${decodeURIComponent(url)}`;
  } catch {
    return url;
  }
}
