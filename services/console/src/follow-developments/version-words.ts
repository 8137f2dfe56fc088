import type { MessageId } from '../wording/messages.js';

/** Why there is another version of a development. */
const BECAUSE: Readonly<Record<string, MessageId>> = {
  begun_again: 'version.begun_again',
  confirmed_by_operator: 'version.confirmed_by_operator',
  corrected_by_operator: 'version.corrected_by_operator',
  corroborated: 'version.corroborated',
  date_corrected: 'version.date_corrected',
  details_added: 'version.details_added',
  first_report: 'version.first_report',
  merged: 'version.merged',
  one_of_several: 'version.one_of_several',
  party_moved: 'version.party_moved',
  refolded: 'version.refolded',
  rejected_by_operators: 'version.rejected_by_operators',
  retracted: 'version.retracted',
  second_disagreed: 'version.second_disagreed',
  split: 'version.split',
  stage_advanced: 'version.stage_advanced',
  taken_back: 'version.taken_back',
  undone: 'version.undone',
  unmerged: 'version.unmerged',
  unsupported: 'version.unsupported',
  wants_a_second: 'version.wants_a_second',
};

/** The sentence for the reason of a version; null for one that is newer than these words. */
export function versionWording(because: string): MessageId | null {
  return BECAUSE[because] ?? null;
}

/** Why a claim no longer stands. */
const RETRACTED: Readonly<Record<string, MessageId>> = {
  gone: 'evidence.retracted.gone',
  no_longer_said: 'evidence.retracted.no_longer_said',
  taken_back: 'evidence.retracted.taken_back',
};

/** The words for a claim that no longer stands. */
export function retractionWording(because: string): MessageId {
  return RETRACTED[because] ?? 'evidence.retracted.no_longer_said';
}
