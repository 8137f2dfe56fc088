import type { Channel, MessageLanguage } from '../reaching/channel.js';
import type { Errand } from '../reaching/errand.js';
import { howOn, padTo } from './texts.js';
import type { SentenceName } from './catalogue.js';
import { directed, isolated, say } from './sentences.js';

/*
 * What does a message about no alert say? That the desk or a line needs a look, and where; never what is read, of which
 * country, of whom, or what for. It is as long as every other message of its channel.
 */

/** What an errand says beside its purpose. */
export interface ErrandParts {
  language: MessageLanguage;
  /** It was sent before, or nobody answered it. */
  again: boolean;
  /** The code of `verify`, or the days until a key expires. */
  note: string | null;
}

/** Longer than any code of ours; a note comes from our own rows, but a text must never grow out of its padding. */
const LONGEST_NOTE = 24;

/** The text of a message about no alert, padded to the one length of its channel. */
export function errandText(channel: Channel, errand: Errand, { language, again, note }: ErrandParts): string {
  const mark = again ? say(language, 'again', {}) : '';
  const word = isolated(language, (note ?? '').slice(0, LONGEST_NOTE));
  const values = { word, days: daysOf(note), ...howOn(channel, language) };
  return padTo(channel, directed(language, `${mark}${say(language, nameOf(errand), values)}`));
}

/** Messages about alerts have two of the names already. */
function nameOf(errand: Errand): SentenceName {
  if (errand === 'digest') return 'desk_digest';
  return errand === 'noted' ? 'noted_only' : errand;
}

/** Days as a note says them; -1 stands for "soon". */
function daysOf(note: string | null): number {
  return /^\d{1,3}$/.test(note ?? '') ? Number(note) : -1;
}
