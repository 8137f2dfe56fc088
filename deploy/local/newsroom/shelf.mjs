import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./pages.mjs').Article} Article */

/** A feed shows so many articles, as feeds do; older ones keep their address. */
const IN_FEED = 20;

/** The published articles, newest first; they survive a restart, because the evidence links to them. */
export class Shelf {
  /** @param {string} file */
  constructor(file) {
    this.file = file;
    /** @type {Article[]} */
    this.articles = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    /** When an article was first asked for, by id. @type {Map<string, string>} */
    this.readAt = new Map();
  }

  /** What is published twice stands there once. @param {Article[]} articles */
  publish(articles) {
    const ids = new Set(articles.map(({ id }) => id));
    this.articles = [...articles, ...this.articles.filter(({ id }) => !ids.has(id))];
    mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 });
    writeFileSync(`${this.file}.new`, JSON.stringify(this.articles));
    renameSync(`${this.file}.new`, this.file);
  }

  /** @param {'en' | 'ru'} edition */
  feedOf(edition) {
    return this.articles.filter((article) => article.edition === edition).slice(0, IN_FEED);
  }

  /** The article, marked as read. @param {string} id */
  take(id) {
    const article = this.articles.find((candidate) => candidate.id === id) ?? null;
    if (article && !this.readAt.has(id)) this.readAt.set(id, new Date().toISOString());
    return article;
  }
}
