import type { MessageId } from '../wording/messages.js';

/** The words for what the audit records, by the name of the question that was asked. */
const DEEDS: Readonly<Record<string, MessageId>> = {
  'notices.mute': 'audit.did.notices_mute',
  'notices.take': 'audit.did.notices_take',
  'sources.add': 'audit.did.sources_add',
  'sources.change': 'audit.did.sources_change',
  'sources.poll': 'audit.did.sources_poll',
  'sources.try': 'audit.did.sources_try',
  'catalogue.adopt': 'audit.did.catalogue_adopt',
  'catalogue.undo': 'audit.did.catalogue_undo',
  'developments.merge': 'audit.did.developments_merge',
  'developments.split': 'audit.did.developments_split',
  'review.settle': 'audit.did.review_settle',
  'review.reopen': 'audit.did.review_reopen',
  'rulings.second': 'audit.did.rulings_second',
  'rulings.undo': 'audit.did.rulings_undo',
  'persons.list': 'audit.did.persons_list',
  'persons.get': 'audit.did.persons_get',
  'persons.add': 'audit.did.persons_add',
  'persons.change': 'audit.did.persons_change',
  'persons.suggest_code': 'audit.did.persons_suggest_code',
  'alerts.get': 'audit.did.alerts_get',
  'alerts.close': 'audit.did.alerts_close',
  'outcomes.record': 'audit.did.outcomes_record',
  'reports.file': 'audit.did.reports_file',
  'reports.correct': 'audit.did.reports_correct',
  'subscriptions.add': 'audit.did.subscriptions_add',
  'subscriptions.change': 'audit.did.subscriptions_change',
  'duties.acknowledge': 'audit.did.duties_acknowledge',
  'duties.pass': 'audit.did.duties_pass',
  'policies.change': 'audit.did.policies_change',
  'recipients.list': 'audit.did.recipients_list',
  'recipients.own': 'audit.did.recipients_own',
  'recipients.set': 'audit.did.recipients_set',
  'organisations.add': 'audit.did.organisations_add',
  'members.add': 'audit.did.members_add',
  'members.change': 'audit.did.members_change',
  'members.remove': 'audit.did.members_remove',
};

/** The sentence for a recorded deed; null for one of a newer server, whose name is shown instead. */
export function deedOf(action: string): MessageId | null {
  return DEEDS[action] ?? null;
}
