import type { Mention, ReasonedMention } from '@lapwing/domain';
import { type Judged, judge } from './judge.js';
import type { CorpusText, Label } from './texts.js';

/** A mention of a detention in Kyrgyzstan at Russia's wish, as read; name what matters. */
export function reading(overrides: Partial<Mention> = {}): ReasonedMention {
  const mention: Mention = {
    kind: 'detention',
    hosts: ['KG'],
    origin: 'RU',
    stage: 'detained',
    polarity: 'adverse',
    certainty: 'reported',
    when: null,
    subjects: [],
    persecution: true,
    background: false,
    profiles: [],
    procedure: null,
    spans: [],
    ...overrides,
  };
  return { mention, frame: 'arrest', cues: ['arrested'] };
}

/** The label that asks for it. */
export function label(overrides: Partial<Label> = {}): Label {
  return { kind: 'detention', hosts: ['KG'], origin: 'RU', stage: 'detained', polarity: 'adverse', ...overrides };
}

let count = 0;

/** A text with labels. */
export function text(overrides: Partial<CorpusText> = {}): CorpusText {
  count += 1;
  const words = `word${count} other${count} third${count} fourth${count} fifth${count}`;
  return {
    id: `text-${count}`,
    lang: 'en',
    title: null,
    text: words,
    published: '2025-03-14',
    url: null,
    labels: [],
    ...overrides,
  };
}

/** A text judged by what is said to have been read in it. */
export function judged(
  labels: Label[],
  read: ReasonedMention[],
  overrides: Partial<CorpusText> = {},
  review = false,
): Judged {
  const chance = read.length > 0 ? 0.9 : 0.1;
  return judge(text({ labels, ...overrides }), {
    mentions: read,
    chance,
    review: { review, because: review ? 'doubt' : null },
    likeliest: null,
  });
}
