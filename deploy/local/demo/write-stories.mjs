import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ slug: string, edition: 'en' | 'ru', rings: boolean, title: string, paragraphs: string[] }} Story
 * @typedef {{ en: string, ru: string }} Word
 * @typedef {import('../newsroom/pages.mjs').Article} Article
 */

const NOBODY = { en: 'Nobody', ru: 'Никто' };

/** @param {string} file @returns {string} */
const read = (file) => readFileSync(new URL(`../newsroom/${file}`, import.meta.url), 'utf8');

/**
 * Somebody who does not exist and was not in the news before, so that each run is a happening of its own: a new
 * surname as long as there is one, then a new pair of names.
 * @param {string} published all titles so far
 */
export function inventName(published) {
  /** @type {{ first: Word[], last: Word[] }} */
  const { first, last } = JSON.parse(read('names.json'));
  const pairs = first.flatMap((one) => last.map((other) => ({ first: one, last: other })));
  const unheard = pairs.filter((pair) => !published.includes(pair.last.en));
  const unused = pairs.filter((pair) => !published.includes(`${pair.first.en} ${pair.last.en}`));
  const choice = [unheard, unused, pairs].find((list) => list.length > 0) ?? pairs;
  return choice[randomInt(choice.length)] ?? { first: NOBODY, last: NOBODY };
}

/** A day as a newspaper writes it. @param {Date} day @param {'en' | 'ru'} edition */
function dayIn(day, edition) {
  const locale = edition === 'en' ? 'en-GB' : 'ru-RU';
  const text = day.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return edition === 'ru' ? text.replace(' г.', ' года') : text;
}

/**
 * The articles of one run, as published at this instant.
 * @param {{ first: Word, last: Word }} name
 * @param {Date} now
 * @returns {(Article & { rings: boolean })[]}
 */
export function writeStories(name, now) {
  /** @type {Story[]} */
  const stories = JSON.parse(read('stories.json'));
  const run = now.getTime().toString(36);
  return stories.map(({ slug, edition, rings, title, paragraphs }) => {
    /** @param {string} text */
    const filled = (text) =>
      text
        .replaceAll('{name}', `${name.first[edition]} ${name.last[edition]}`)
        .replaceAll('{surname}', name.last[edition])
        .replaceAll('{day}', dayIn(now, edition));
    const publishedAt = now.toISOString();
    return {
      id: `${slug}-${run}`,
      edition,
      rings,
      title: filled(title),
      paragraphs: paragraphs.map(filled),
      publishedAt,
    };
  });
}
