import type { SourceView, SourceWish } from '@lapwing/contracts';
import { GRADES, SOURCE_TYPES } from '@lapwing/domain';
import type { MessageId } from '../wording/messages.js';
import type { Words } from '../wording/use-words.js';
import { spanWords } from './why.js';

type Change = SourceWish['changes'][number];
type Value = Change['after'];

const FIELDS: Readonly<Record<string, MessageId>> = {
  cadenceSeconds: 'source.interval',
  connector: 'source.connector',
  country: 'source.country',
  critical: 'source.critical',
  enabled: 'source.wish.field.enabled',
  expectedSeconds: 'source.expected',
  grade: 'source.grade',
  language: 'source.language',
  name: 'source.name',
  owner: 'source.owner',
  proxy: 'source.proxy',
  secrets: 'source.wish.field.secrets',
  settings: 'source.wish.field.settings',
  slowestSeconds: 'source.wish.field.slowest',
  type: 'source.type',
  url: 'source.url',
};

/** The name of a field as the form has it; of a newer server's field its own. */
export function fieldWords({ field }: Pick<Change, 'field'>, { say }: Pick<Words, 'say'>): string {
  const known = FIELDS[field];
  return known === undefined ? field : say(known);
}

/** A value as a person would say it. */
export function valueWords(field: string, value: Value, words: Pick<Words, 'say' | 'place' | 'tongue'>): string {
  const { say, place, tongue } = words;
  if (value === null) return say(field === 'proxy' ? 'source.proxy.none' : 'source.wish.unset');
  if (typeof value === 'boolean') return say(value ? 'source.wish.yes' : 'source.wish.no');
  if (typeof value === 'number') return paceWords(field, spanWords(value, say), say);
  const grade = GRADES.find((one) => field === 'grade' && one === value);
  if (grade !== undefined) return `${grade} – ${say(`grade.${grade}`)}`;
  const type = SOURCE_TYPES.find((one) => field === 'type' && one === value);
  if (type !== undefined) return say(`source_type.${type}`);
  if (field === 'country') return place(value);
  if (field === 'secrets') return say('source.wish.new', { names: value });
  return field === 'language' ? tongue(value) : value;
}

function paceWords(field: string, span: string, say: Words['say']): string {
  return field === 'expectedSeconds' ? say('source.expected.set', { span }) : say('source.every', { span });
}

/** Sources of which a change waits for a second operator; those that ask the reader first. */
export function waitingOf<Source extends Pick<SourceView, 'wish' | 'name'>>(sources: readonly Source[]): Source[] {
  const asksReader = ({ wish }: Source): number => (wish?.by === 'other_organisation' ? 0 : 1);
  return sources
    .filter(({ wish }) => wish?.state === 'waiting')
    .sort((a, b) => asksReader(a) - asksReader(b) || a.name.localeCompare(b.name));
}

/** Whether a change of another organisation waits, so that no other one may be asked for. */
export function isTaken({ wish }: Pick<SourceView, 'wish'>): boolean {
  return wish?.state === 'waiting' && wish.by === 'other_organisation';
}
