import { evenly, shuffled, type Heard, type Overheard } from './overheard.js';

/** How often a listener is right about mails it was not taught with, and of how many. */
export interface Guess {
  share: number;
  of: number;
}

type Classifier = (features: readonly number[]) => boolean;
type Lesson = readonly [taught: readonly Overheard[], asked: readonly Overheard[]];

/** The same numbers between 0 and 1 for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Taught with the earlier mails to one half of the members and asked about the later ones to the other half, and the other way
 * round: neither a person nor an hour is in both.
 */
export function guessOfStrangers(heard: readonly Heard[], random: () => number): Guess {
  const destinations = shuffled([...new Set(heard.map(({ to }) => to))], random);
  const half = new Set(destinations.slice(0, Math.floor(destinations.length / 2)));
  const [early, late] = inTwo(heard, random);
  const lessons = [true, false].map((first): Lesson => [
    early.filter(({ to }) => half.has(to) === first),
    late.filter(({ to }) => half.has(to) !== first),
  ]);
  return best(lessons);
}

/** Taught with the earlier mails to everybody, asked about the later ones to the same people. */
export function guessOfAcquaintances(heard: readonly Heard[], random: () => number): Guess {
  return best([inTwo(heard, random)]);
}

/**
 * Right about the later mails as they came, by counting who was told how often before: alone, and with all that the line
 * shows. The first is no leak of a mail, for it needs to know what the earlier ones said; only the difference would be one.
 */
export function guessByHabit(heard: readonly Heard[]): { habit: Guess; withLine: Guess } {
  const middle = [...heard].sort((a, b) => a.at - b.at)[Math.floor(heard.length / 2)]?.at ?? 0;
  const [early, late] = [heard.filter(({ at }) => at < middle), heard.filter(({ at }) => at >= middle)];
  const habits = (to: string): number => {
    const known = early.filter((one) => one.to === to);
    return known.filter(({ isAlert }) => isAlert).length / Math.max(1, known.length);
  };
  const shares = new Map([...new Set(heard.map(({ to }) => to))].map((to) => [to, habits(to)]));
  const usual = (to: string): boolean => (shares.get(to) ?? 0) > 0.5;
  const withHabit = (some: readonly Heard[]): Overheard[] =>
    some.map(({ to, isAlert, features }) => ({ isAlert, features: [...features, shares.get(to) ?? 0] }));
  const right = late.filter(({ to, isAlert }) => usual(to) === isAlert).length;
  return {
    habit: { share: right / late.length, of: late.length },
    withLine: best([[withHabit(early), withHabit(late)]]),
  };
}

/** Earlier and later mails, in both as many alerts as checks to each destination. */
function inTwo(heard: readonly Heard[], random: () => number): [Heard[], Heard[]] {
  const middle = [...heard].sort((a, b) => a.at - b.at)[Math.floor(heard.length / 2)]?.at ?? 0;
  return [
    evenly(
      heard.filter(({ at }) => at < middle),
      random,
    ),
    evenly(
      heard.filter(({ at }) => at >= middle),
      random,
    ),
  ];
}

/** The best of a logistic regression, nearest neighbours and a single threshold, over all lessons. */
function best(lessons: readonly Lesson[]): Guess {
  const of = lessons.reduce((sum, [, asked]) => sum + asked.length, 0);
  const shares = [logistic, neighbours, threshold].map((learn) => {
    const right = lessons.map(([taught, asked]) => {
      const same = standardOf(taught);
      return rightOf(learn(taught.map(same)), asked.map(same));
    });
    return right.reduce((sum, count) => sum + count, 0) / of;
  });
  return { share: Math.max(...shares), of };
}

function rightOf(classifier: Classifier, samples: readonly Overheard[]): number {
  return samples.filter(({ features, isAlert }) => classifier(features) === isAlert).length;
}

/** Brings features to the scale of those it was taught with. */
function standardOf(taught: readonly Overheard[]): (one: Overheard) => Overheard {
  const columns = taught[0]?.features.map((_, at) => taught.map(({ features }) => features[at] ?? 0)) ?? [];
  const shape = columns.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, spread: spread === 0 ? 1 : spread };
  });
  return ({ features, isAlert }) => ({
    isAlert,
    features: features.map((value, at) => (value - (shape[at]?.mean ?? 0)) / (shape[at]?.spread ?? 1)),
  });
}

function logistic(samples: readonly Overheard[]): Classifier {
  const weights = (samples[0]?.features ?? []).map(() => 0);
  let bias = 0;
  const score = (features: readonly number[]): number =>
    features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
  for (let round = 0; round < 300; round += 1) {
    const slopes = weights.map(() => 0);
    let slope = 0;
    for (const { features, isAlert } of samples) {
      const error = 1 / (1 + Math.exp(-score(features))) - Number(isAlert);
      slope += error;
      features.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + error * value));
    }
    weights.forEach((weight, at) => (weights[at] = weight - (slopes[at] ?? 0) / samples.length));
    bias -= slope / samples.length;
  }
  return (features) => score(features) > 0;
}

const NEIGHBOURS = 15;

function neighbours(samples: readonly Overheard[]): Classifier {
  return (features) => {
    const near = samples
      .map((one) => ({
        one,
        far: one.features.reduce((sum, value, at) => sum + (value - (features[at] ?? 0)) ** 2, 0),
      }))
      .sort((a, b) => a.far - b.far)
      .slice(0, NEIGHBOURS);
    return near.filter(({ one }) => one.isAlert).length > NEIGHBOURS / 2;
  };
}

function threshold(samples: readonly Overheard[]): Classifier {
  const stumps = (samples[0]?.features ?? []).flatMap((_, at) =>
    Array.from({ length: 41 }, (_cut, step) => (step - 20) / 8).flatMap((cut) =>
      [true, false].map(
        (above): Classifier =>
          (features) =>
            (features[at] ?? 0) > cut === above,
      ),
    ),
  );
  const ranked = stumps.map((stump) => ({ stump, right: rightOf(stump, samples) })).sort((a, b) => b.right - a.right);
  return ranked[0]?.stump ?? (() => false);
}
