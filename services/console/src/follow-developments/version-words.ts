import type { MessageId } from '../wording/messages.js';

/** Why there is another version of a development. */
const BECAUSE: Readonly<Record<string, MessageId>> = {
  begun_again: 'version.begun_again',
  corroborated: 'version.corroborated',
  date_corrected: 'version.date_corrected',
  details_added: 'version.details_added',
  first_report: 'version.first_report',
  merged: 'version.merged',
  one_of_several: 'version.one_of_several',
  party_moved: 'version.party_moved',
  second_disagreed: 'version.second_disagreed',
  split: 'version.split',
  stage_advanced: 'version.stage_advanced',
  undone: 'version.undone',
  unmerged: 'version.unmerged',
  wants_a_second: 'version.wants_a_second',
};

/** The sentence for the reason of a version; null for one that is newer than these words. */
export function versionWording(because: string): MessageId | null {
  return BECAUSE[because] ?? null;
}
