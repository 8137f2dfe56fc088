import { Injectable } from '@nestjs/common';
import { Failure, type RequestOf, type TipPreview, type tipsPreview } from '@lapwing/contracts';
import { certaintyOf, type Mention, readWithReasons, type Report, sketchOf, toldTooMuch } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { DocumentParser } from '../read-document/parser.js';
import { excerptOf } from '../tell-developments/excerpt.js';
import { REPORTS } from '../take-uploads/built-in-source.js';

type Wish = RequestOf<typeof tipsPreview>;

/** Reads a report as it would be read once filed, and keeps nothing of it. */
@Injectable()
export class TipPreviewer {
  constructor(
    private readonly parser: DocumentParser,
    private readonly clock: Clock,
  ) {}

  async preview(wish: Wish): Promise<TipPreview> {
    const task = { as: 'article', url: 'urn:lapwing:report', type: 'text/plain; charset=utf-8', options: null };
    const parsed = await this.parser.parse(task, Buffer.from(wish.text));
    if (parsed.is !== 'article') throw new Failure('invalid', { detail: 'The text cannot be read.' });
    const { text } = parsed;
    const language = wish.language ?? parsed.language;
    const published = wish.published ?? this.clock.now().toISOString();
    const { mentions, chance, review } = readWithReasons({
      id: 'preview',
      lang: language,
      title: wish.title,
      text,
      published,
      url: null,
    });
    const told = mentions.map(({ mention }) => ({
      mention,
      certainty: certaintyOf([reportOf(mention, wish, text)]),
      ...excerptOf(text, mention.spans),
    }));
    return { language, chance, review: review.because, mentions: told, warnings: warningsOf(wish) };
  }
}

/** The report as folding will see it. */
function reportOf(mention: Mention, { grade }: Wish, text: string): Report {
  const { certainty, kind, stage, procedure, background } = mention;
  const claimed = false;
  const from = { documentId: 'preview', sourceId: REPORTS.id, outlet: REPORTS.id, grade, type: 'independent' as const };
  return { ...from, certainty, kind, stage, procedure, background, claimed, sketch: sketchOf(text), marks: [] };
}

function warningsOf({ title, text }: Wish): TipPreview['warnings'] {
  return Object.entries({ title, text }).flatMap(([field, words]) =>
    [...new Set(toldTooMuch(words).map(({ what }) => what))].flatMap((what): TipPreview['warnings'] =>
      what === 'person_code' ? [] : [{ field: field as 'title' | 'text', what }],
    ),
  );
}
