import {
  development,
  documentsGet,
  evidence,
  mention,
  reviewItem,
  rulingView,
  type developmentsGet,
  type Evidence,
  type ReplyOf,
  type ReviewItem,
  type RulingView,
} from '@lapwing/contracts';
import type { Development, Mention } from '@lapwing/domain';
import { DETAINED, detention } from './happenings.js';
import { minutesAgo, uuid } from './people.js';

type Found = ReplyOf<typeof developmentsGet>;
type Whole = ReplyOf<typeof documentsGet>;

export const UZBEK = uuid(411);
export const DOUBTED = uuid(412);
export const SECOND = uuid(413);
export const ARABIC = uuid(414);
export const TWIN = uuid(203);
export const ASKED = uuid(450);
export const STANDING = uuid(451);

/** The same detention, told by a paper of the region under another spelling. */
export function twin(): Development {
  return development.parse({
    ...detention(),
    id: TWIN,
    version: 1,
    certainty: 'reported',
    subjects: ['Марта Вельде'],
    headline: 'В Бишкеке задержана российская активистка Марта Вельде',
    language: 'ru',
    sources: 1,
    changedAt: minutesAgo(70),
  });
}

/** A development with a second report, so that one can leave it. */
export function bothOf(found: Found): Found {
  const [first] = found.mentions;
  if (first === undefined) return found;
  const words = 'Two asylum seekers were taken from a hostel in Osh';
  const excerpt = `${words} on the same day, a rights group says.`;
  const marks = [{ start: 0, end: words.length }];
  const other = { documentId: uuid(402), sourceId: uuid(503), sourceName: 'Sevan Legal Watch', grade: 'A' };
  const claim = { ...first.mention, subjects: [], certainty: 'reported' as const };
  const about = { ...first.evidence, ...other };
  const second = { ...first, id: uuid(462), mention: claim, evidence: about, excerpt, marks };
  return { ...found, mentions: [{ ...first, id: uuid(461) }, second] };
}

/** The twin in the words of its own source. */
export function twinFound(found: Found): Found {
  const [first] = found.mentions;
  if (first === undefined) return found;
  const excerpt = 'Милиция Бишкека задержала россиянку Марту Вельде. Суд рассмотрит запрос России в понедельник.';
  const about = { ...first.evidence, sourceName: 'Вестник предгорий', grade: 'C', language: 'ru' };
  return { ...found, mentions: [{ ...first, evidence: about, excerpt, marks: [{ start: 0, end: 48 }] }] };
}

const TEXTS: Record<string, string> = {
  [UZBEK]:
    'Toshkentda prokuratura qochqinni Rossiyaga topshirish haqidagi so‘rovni ko‘rib chiqmoqda. Advokatning aytishicha, u noyabr oyining boshidan beri hibsda saqlanmoqda.',
  [DOUBTED]:
    'The border service in Osh turned a bus back on Friday night. Two of the passengers, both wanted at home for their posts, were led away; nobody has heard from them since.\n\nA spokesman said that the checks were routine. The hotel where the two had stayed was searched the next morning.',
  [SECOND]: 'Officials in Astana met their guests and spoke of “closer exchange between the bureaus” from next spring.',
  [ARABIC]: 'أوقفت الشرطة في إسطنبول صحفيا معارضا يوم السبت. وقال محاميه إن السلطات تنظر في طلب لتسليمه.',
};

/** What a machine would most likely claim of the doubted document. */
export function doubted(): Mention {
  const words = 'were led away; nobody has heard from them since';
  const start = TEXTS[DOUBTED]?.indexOf(words) ?? 0;
  return mention.parse({
    kind: 'detention',
    hosts: ['KG'],
    origin: null,
    stage: 'detained',
    polarity: 'adverse',
    certainty: 'reported',
    when: '2026-11-20',
    subjects: [],
    persecution: 'unknown',
    background: false,
    spans: [{ start, end: start + words.length }],
  });
}

function evidenceOf(id: string, title: string | null, language: string | null, grade: string): Evidence {
  return evidence.parse({
    documentId: id,
    sourceId: uuid(502),
    sourceName: 'Chuy Valley Courier',
    grade,
    url: 'https://courier.example/item/31',
    finalUrl: 'https://courier.example/item/31',
    title,
    language,
    published: minutesAgo(140),
    fetchedAt: minutesAgo(130),
    sha256: '9b1e'.repeat(16),
  });
}

export function review(): ReviewItem[] {
  const claim = doubted();
  const item = (id: string, since: number, about: Evidence, rest: object): ReviewItem =>
    reviewItem.parse({
      documentId: id,
      since: minutesAgo(since),
      evidence: about,
      chance: null,
      claim: null,
      excerpt: TEXTS[id],
      marks: [],
      settled: null,
      ...rest,
    });
  return [
    item(DOUBTED, 12, evidenceOf(DOUBTED, 'A bus is turned back near Osh', 'en', 'C'), {
      because: 'doubt',
      chance: 0.42,
      claim,
      marks: claim.spans,
    }),
    item(ARABIC, 18, evidenceOf(ARABIC, 'توقيف صحفي معارض في إسطنبول', 'ar', 'B'), { because: 'doubt', chance: 0.31 }),
    item(UZBEK, 25, evidenceOf(UZBEK, 'Prokuratura so‘rovni ko‘rib chiqmoqda', 'uz', 'B'), { because: 'language' }),
    item(SECOND, 40, evidenceOf(SECOND, null, 'en', 'D'), { because: 'second_reader' }),
  ];
}

export function documents(): Whole[] {
  return review().map(({ evidence: about, documentId, claim }) =>
    documentsGet.reply.parse({
      evidence: about,
      text: TEXTS[documentId],
      mentions: [],
      opinions: documentId === DOUBTED && claim !== null ? [opinionOf(claim)] : [],
    }),
  );
}

function opinionOf(claim: Mention): object {
  return {
    model: 'near-7b',
    verdict: 'review',
    because: 'claims_danger',
    claims: [{ ...claim, kind: 'abduction', stage: 'executed' }],
    leftOut: {},
    replySha256: null,
    milliseconds: 2100,
    promptTokens: null,
    completionTokens: null,
    at: minutesAgo(11),
  };
}

/** A merge that another organisation asks about, and a split that stands. */
export function rulings(): RulingView[] {
  return [
    rulingView.parse({
      id: STANDING,
      kind: 'split',
      state: 'standing',
      developmentId: uuid(202),
      otherId: TWIN,
      mentions: [uuid(470)],
      forced: false,
      because: 'split',
      note: 'The second text is about another treaty.',
      by: 'own_organisation',
      at: minutesAgo(900),
      second: null,
      settledAt: minutesAgo(900),
      undoes: null,
    }),
  ];
}

/** A merge of the two tellings that waits for the reader. */
export function asked(): RulingView {
  return rulingView.parse({
    id: ASKED,
    kind: 'merge',
    state: 'waiting',
    developmentId: TWIN,
    otherId: DETAINED,
    mentions: [],
    forced: false,
    because: 'wants_a_second',
    note: 'Velde and Вельде are one name.',
    by: 'other_organisation',
    at: minutesAgo(6),
    second: null,
    settledAt: null,
    undoes: null,
  });
}
