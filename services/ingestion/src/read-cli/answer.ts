import { type Mention, read, readWithReasons } from '@lapwing/domain';
import type { Line } from './line.js';

type Answered = Omit<Mention, 'profiles' | 'procedure'>;

function answered(mention: Mention): Answered {
  const { kind, hosts, origin, stage, polarity, certainty, when, subjects, persecution, background, spans } = mention;
  return { kind, hosts, origin, stage, polarity, certainty, when, subjects, persecution, background, spans };
}

/** The line of JSON that answers a document. */
export function answerOf({ id, document }: Line): string {
  return JSON.stringify({ id, mentions: read(document).map(answered) });
}

/** The same for people: each mention with its rule, its words and the stretch of text that says so. */
export function explanationOf({ id, document }: Line): string {
  const { mentions, chance, review } = readWithReasons(document);
  const lines = mentions.flatMap(({ mention: m, frame, cues }, at) => [
    `  ${at + 1}. ${m.kind} ${m.stage} (${m.polarity}, ${m.certainty}${m.background ? ', background' : ''})`,
    `     hosts ${m.hosts.join(', ') || '-'}; origin ${m.origin ?? '-'}; when ${m.when ?? '-'}; persecution ${m.persecution}`,
    `     subjects ${m.subjects.join(', ') || '-'}; profiles ${m.profiles.join(', ') || '-'}`,
    `     frame ${frame}; cues ${cues.map((cue) => `"${cue}"`).join(', ') || '-'}`,
    ...m.spans.map(
      ({ start, end }) => `     [${start}-${end}] ${document.text.slice(start, end).replace(/\s+/g, ' ')}`,
    ),
  ]);
  const found = mentions.length === 0 ? 'no mentions' : `${mentions.length} found`;
  const look = review.review ? `, for review (${review.because})` : '';
  return [`${id}: ${found}, chance ${chance.toFixed(2)}${look}`, ...lines].join('\n');
}
