import { CANARY, type Mention, readWithReasons, sameName } from '@lapwing/domain';
import { canaryArticle, CANARY_NUMBERS, type CanaryArticle } from './canary-article.js';
import { placesOf } from './canary-places.js';

const KINDS = 4;
const ELSEWHERE = '0191e2a0-0000-7000-8000-000000000001';

/** Numbers that look random and are the same every time. */
function numbers(seed: number): number[] {
  let state = seed * 7919 + 17;
  return Array.from({ length: CANARY_NUMBERS }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  });
}

const everyKind = Array.from({ length: KINDS * 25 }, (_, seed) => {
  const [, ...rest] = numbers(seed + 1);
  return canaryArticle([(seed % KINDS) / KINDS, ...rest]);
});

function readout(article: CanaryArticle, sourceId: string) {
  const text = [...article.html.matchAll(/<p>(.*?)<\/p>/g)].map(([, paragraph]) => paragraph).join('\n');
  const { title } = article;
  const published = '2026-03-10T12:00:00.000Z';
  return readWithReasons({ id: 'd', lang: null, title, text, published, url: null, ...placesOf(sourceId) });
}

const claim = ({ kind, hosts, origin, stage, certainty, background }: Mention) => ({
  kind,
  hosts,
  origin,
  stage,
  certainty,
  background,
});

describe('a canary', () => {
  it('is read as one detention that rings, in every kind and under every name', () => {
    for (const article of everyKind) {
      const { mentions, review } = readout(article, CANARY.sourceId);
      const told = {
        kind: 'detention',
        hosts: ['XC'],
        origin: 'XO',
        stage: 'detained',
        certainty: 'reported',
        background: false,
      };
      expect({ article: article.title, claims: mentions.map(({ mention }) => claim(mention)) }).toEqual({
        article: article.title,
        claims: [told],
      });
      const named = mentions.flatMap(({ mention }) => mention.subjects);
      expect({ article: article.title, named: named.map((name) => sameName(name, article.subject)) }).toEqual({
        article: article.title,
        named: [true],
      });
      expect(review.review).toBe(false);
    }
  });

  it('names somebody else every time', () => {
    const names = everyKind.map(({ subject }) => subject);
    const twins = names.flatMap((name, at) => names.slice(0, at).filter((other) => sameName(name, other)));
    expect(twins).toEqual([]);
  });

  it('is about nowhere when any other source says it', () => {
    for (const article of everyKind) {
      const { mentions, likeliest } = readout(article, ELSEWHERE);
      const states = [...mentions.map(({ mention }) => mention), ...(likeliest === null ? [] : [likeliest])].flatMap(
        ({ hosts, origin }) => [...hosts, origin],
      );
      expect(states.filter((code) => code === 'XC' || code === 'XO')).toEqual([]);
    }
  });

  it('speaks of its own places only, whatever it says besides', () => {
    const text =
      'Police in Bishkek detained the Russian activist Timur Valeyev, his lawyer said. Russia has asked Kyrgyzstan to extradite him.';
    const document = { id: 'd', lang: 'en', title: null, text, published: '2026-03-10', url: null };
    expect(readWithReasons(document).mentions.map(({ mention }) => mention.hosts)).toEqual([['KG']]);
    expect(readWithReasons({ ...document, ...placesOf(CANARY.sourceId) }).mentions).toEqual([]);
  });
});
