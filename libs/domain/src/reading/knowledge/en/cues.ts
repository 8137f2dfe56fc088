import type { Entries } from '../entries.js';

/** What turns a claim: denial, refusal, approval, request, fear, plan. Verbs in their base form. */
export const CUE_VERBS: Entries = {
  'cue:refuse': ['refuse', 'decline', 'reject', 'turn/turned down', 'dismiss', 'deny', 'decide not', 'rule/ruled out', 'rule/ruled against', 'throw/threw/thrown out', 'opt not', 'agree not'],
  'cue:stop': [
    'halt', 'stop', 'block', 'suspend', 'overturn', 'quash', 'cancel', 'annul', 'stay', 'prevent', 'prohibit', 'forbid/forbade/forbidden', 'ban', 'bar', 'revoke', 'reverse', 'set/set aside', 'lift', 'freeze/froze/frozen', 'postpone', 'defer',
    'strike/struck down', 'drop', 'withdraw/withdrew/withdrawn', 'void', 'scrap', 'abandon', 'avert',
  ],
  'cue:approve': [
    'approve', 'order', 'rule that', 'rule ..3 can be', 'rule ..3 be', 'rule in favour of', 'rule in favor of', 'uphold/upheld', 'authorise', 'authorize', 'clear ..4 for', 'clear the way for', 'clear', 'greenlight', 'green light', 'grant', 'allow', 'permit', 'sanction', 'sign off on', 'agree to', 'consent to',
    'satisfy', 'decide to', 'confirm the decision', 'give/gave/given the go ahead', 'find/found ..3 admissible', 'declare ..2 admissible', 'endorse', 'issue ..3 order', 'sentence ..4 to deportation',
  ],
  'cue:request': ['request', 'demand', 'seek/sought', 'ask for', 'ask ..4 to', 'ask', 'apply for', 'file ..4 for', 'submit ..4 request', 'call/called for the', 'want', 'insist on', 'push for', 'press for', 'pursue'],
  'cue:plea': ['urge', 'call/called on', 'call/called upon', 'appeal to', 'plead with', 'beg', 'warn', 'implore', 'caution'],
  'cue:fear': ['fear', 'worry/worried', 'dread', 'risk', 'face', 'suspect'],
  'cue:expect': ['expect', 'anticipate', 'predict'],
  'cue:plan': ['plan', 'prepare', 'intend', 'schedule', 'set/set to', 'be due to', 'await', 'consider', 'examine', 'study', 'weigh', 'propose', 'pledge', 'vow', 'promise', 'be about to', 'try/tried', 'attempt'],
  'cue:deny': ['deny reports', 'deny that', 'deny having', 'deny', 'refute', 'dismiss reports', 'dismiss claims', 'dismiss as', 'debunk'],
  'cue:appeal': ['appeal against', 'appeal', 'challenge', 'contest', 'fight/fought', 'oppose', 'resist', 'object to', 'complain about', 'protest', 'criticise', 'criticize', 'condemn'],
  'cue:avoid': ['avoid', 'escape', 'evade', 'flee/fled', 'dodge'],
  'cue:confirm': ['confirm', 'acknowledge', 'admit', 'announce'],
  'cue:threat': ['threaten to', 'threaten with', 'threaten ..3 with', 'threaten'],
  'cue:exclude': ['rule/ruled out'],
};

export const CUE_PHRASES: Entries = {
  'cue:neg': ['not', 'never', "don't", "doesn't", "didn't", "won't", "wouldn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "can't", "couldn't", 'cannot', 'no one', 'nobody', 'none of', 'no country', 'neither', 'nor', 'without', 'instead of', 'rather than', 'no longer', 'not a single', 'no cases of', 'no case of', 'no'],
  'cue:refuse': ['refusal*', 'rejection', 'no grounds for', 'inadmissible', 'impermissible', 'will not be', 'would not be'],
  'cue:stop': ['interim measures', 'rule 39', 'stay of', 'moratorium on', 'unlawful', 'illegal and'],
  'cue:approve': ['approval*', 'in favour of', 'in favor of', 'admissible', 'go ahead', 'order for', 'decision to', 'ruling on', 'can be', 'has been cleared', 'decision on the', 'subject to deportation', 'subject to extradition'],
  'cue:request': ['request', 'requests', 'demand for', 'at the request', 'petition*', 'application', 'note verbale', 'bid to', 'bid for', 'efforts to', 'effort to', 'wanted by', 'sought by'],
  'cue:plea': ['plea', 'pleas', 'open letter', 'petition against', 'campaign against', 'must not', 'should not', 'not to', 'calls on', 'calling on', 'must be', 'statement against', 'urgent appeal', 'concern over', 'concerned about', 'concerned that', 'concern about', 'alarm over', 'alarmed', 'imminent'],
  'cue:fear': ['fears', 'afraid', 'fear of', 'fearing', 'worried', 'at risk of', 'risk of', 'risks', 'danger of', 'threat of', 'threatened with', 'in danger', 'anxious', 'concerns that', 'faces', 'facing', 'could face', 'may face', 'likelihood', 'prospect of', 'possibility of', 'possible', 'potential', 'feared', 'likely', 'suspected of', 'liable to'],
  'cue:may': ['may', 'might', 'could', 'perhaps', 'maybe', 'possibly', 'apparently about'],
  'cue:if': ['if', 'unless', 'in case', 'in the event', 'whether', 'should they', 'should he', 'should she', 'provided that', 'as long as', 'once'],
  'cue:would': ['would', "wouldn't", 'would have', "he'd", "they'd", 'had he', 'had she', 'had they'],
  'cue:will': ['will', "'ll", 'shall', 'going to', 'is to be', 'are to be', 'was to be', 'were to be', 'to be', 'soon', 'in the near future', 'due to be', 'about to be', 'scheduled for', 'scheduled to', 'set to', 'expected to', 'awaiting', 'pending', 'plans to', 'ready to', 'willing to', 'prepared to', 'next week', 'tomorrow'],
  'cue:appeal': ['appeal against', 'complaint against', 'appeals against', 'campaign to stop', 'complaint', "appeal", 'fight against', 'battle against', 'challenge to', 'fighting against'],
  'cue:avoid': ['to avoid', 'narrowly avoided', 'instead of'],
  'cue:rumour': [
    'reportedly', 'allegedly', 'rumour*', 'rumor*', 'unconfirmed', 'unverified', 'telegram channel*', 'according to telegram', 'purported*', 'supposedly', 'anonymous source*', 'unnamed source*', 'it is said', 'is said to', 'are said to', 'according to some', 'claims circulat*', 'social media users', 'according to channels', 'has not been confirmed', 'could not be independently', 'could not independently', 'could not verify', 'not independently verified', 'pro kremlin', 'sources close to', 'source close to', 'word has spread', 'a channel claimed', 'channel claims', 'claimed on telegram', 'no official confirmation', 'according to a source', 'state media claimed', 'believed to have',
  ],
  'cue:deny': ['denial', 'false reports', 'fake', 'hoax', 'not true', 'untrue', 'groundless', 'untrue'],
  'cue:confirm': ['confirmed by'],
  'cue:after': ['after', 'following', 'since', 'because of', 'despite', 'over the', 'in response to', 'result of'],
  'cue:lapse': ['expired', 'no longer'],
  'cue:before': ['before', 'until', 'prior to'],
  'cue:first': ['i', 'me', 'my', 'we', 'us', "i'm", "i'll", "i've", "i'd"],
  'cue:history': ['for example', 'back in', 'in the past', 'previously', 'earlier cases', 'in recent years', 'at the time', 'years ago', 'a decade ago', 'years earlier', 'in stark contrast', 'recalled', 'recalls', 'remember*', 'history of', 'notorious'],
  'cue:be': ['be'],
  'aux:be': ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'got', 'gets', 'get'],
  'cue:deal:hour': ['not today', 'adjourned', 'postponed'],
};

/** How clauses hang together and what small words say about places. */
export const LINK_PHRASES: Entries = {
  'link:that': ['that', 'whether'],
  'link:break': ['but', 'while', 'although', 'though', 'because', 'when', 'after', 'before', 'whereas', 'who', 'whom', 'which', 'whose', 'where', 'until', 'as soon as', 'despite', 'following', 'amid', 'however', 'adding', 'saying', 'so that', 'as well as'],
  'link:relative': ['who', 'whom', 'which', 'whose', 'where'],
  'link:and': ['and', 'or', 'then', 'but'],
  'way:to': ['to', 'into', 'toward', 'towards', 'back to', 'bound for'],
  'way:from': ['from', 'out of'],
  'way:in': ['in', 'inside', 'at', 'near', 'within', 'on the territory of', 'outside', 'across', 'throughout', 'on'],
  'way:by': ['by'],
  'way:of': ['of'],
  'way:with': ['with', 'between', 'among'],
  'way:via': ['via', 'through'],
  'way:skip': ['the', 'a', 'neighbouring', 'neighboring', 'nearby', 'central', 'northern', 'southern', 'eastern', 'western', 'capital', 'city', 'of', 'downtown', "city's", 'republic', 'town', 'his', 'her', 'their', 'native', 'home', 'country', 'region', 'airport', 'state', 'kingdom', 'authorities', 'official', 'officials', 'both', 'either'],
  'way:fled': ['fled', 'left', 'escaped', 'flee', 'fleeing', 'leaving', 'fled from', 'escaped from', 'exile from', 'exiles from', 'emigrated from', 'left behind', 'moved from', 'criticised', 'criticized', 'critic of', 'critics of', 'refugees from', 'refugee from', 'citizen of', 'citizens of', 'national of', 'nationals of', 'native of', 'activist from', 'activists from', 'journalist from', 'deserter from', 'deserters from', 'people from', 'wanted in', 'wanted by', 'sought by', 'request of', 'request from', 'requests from', 'requested by', 'persecution in', 'persecuted in', 'charges in', 'charged in', 'prison in', 'trial in', 'torture in', 'case in', 'tortured in', 'convicted in', 'sentenced in', 'leader of', 'president of', 'requests of', 'demand of', 'behest of', 'pressure from', 'on behalf of', 'behalf of', 'imprisoned in', 'jailed in', 'prosecution in', 'opposition in', 'protests in', 'sentence in', 'born in', 'ill treatment in', 'dissidents from', 'citizens from', 'asylum seekers from', 'asylum seeker from', 'students from', 'mobilisation in', 'mobilization in', 'pressed by', 'stand trial in', 'faces in', 'prosecuted in', 'accused in'],
  'asker': ["request", 'requests', 'demand', 'demands', 'warrant', 'wanted list', 'extradition request', 'behest', 'persecution', 'invasion', 'war', 'pressure', 'government critic*', 'regime critic*', 'opposition'],
  'placeword': ['city', 'town', 'capital', 'port', 'village', 'province', 'region', 'airport', 'soil', 'territory', 'side of the border', 'border', 'resort', 'island', 'enclave'],
  'based': ['based'],
  'person:self': ['he', 'she', 'him', 'her', 'his', 'they', 'them', 'their'],
  'speaker': ['said', 'says', 'told', 'according', 'lawyer', 'spokesman', 'spokeswoman', 'spokesperson', 'director', 'researcher', 'expert', 'analyst', 'head of', 'heads', 'judge', 'minister', 'president', 'prosecutor general', 'wrote', 'added', 'chairman', 'chair', 'ombudsman', 'ambassador', 'commented', 'reported by', 'explained', 'recalled', 'lawyers', 'against'],
};
