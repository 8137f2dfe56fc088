import type { Catalogue } from './catalogue.js';

/**
 * English. The sentences of the security design stand word for word; the others are machine-drafted, and no native second
 * reader has seen them yet.
 */
export const EN: Catalogue = {
  sentences: {
    again: 'Again: ',
    how_reply: 'reply 1',
    how_not_reply: '2',
    how_link: 'open the link below',
    how_not_link: 'leave it, it goes to the next person',
    how_desk: 'open the desk',
    how_not_desk: 'leave it, it goes to the next person',
    within:
      'within {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {# hour} other {# hours}}',
    hold: 'for {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {# hour} other {# hours}}',
    later: 'in {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {# hour} other {# hours}}',
    news: 'In the news: {headline}',
    ring_L0: "New entry {code}. Please take it: {how}. If you can''t: {how_not}.",
    ring_critical_L1: '{code}, now. {How} {within} or it goes to the next person.',
    ring_critical_L2:
      '{code}, now. Topic: {topic}. {How}{way, select, desk {} other {, then open the desk}} before calling anyone.',
    ring_high_L1: '{code}, today. {How} {within} or it goes to the next person.',
    ring_high_L2:
      '{code}, today. Topic: {topic}. {How}{way, select, desk {} other {, then open the desk}} before calling anyone.',
    ring_digest_L1: '{code}, when you are at the desk. {How}.',
    ring_digest_L2: '{code}, when you are at the desk. Topic: {topic}. {How}.',
    update: '{code} has changed. Please look: {how}.',
    correction: '{code} was corrected. Read it before your next step. {How}.',
    correction_into: '{code} was corrected and goes on as {into}. Read it before your next step. {How}.',
    bundle:
      "{count, plural, one {# new entry} other {# new entries}}: {codes}. Please take {count, plural, one {it} other {them all}}: {how}. If you can''t: {how_not}.",
    digest_daily:
      '{count, plural, one {# entry waits} other {# entries wait}} for you: {codes}. Open the desk when you can.',
    digest_weekly:
      'This week: {count, plural, one {# entry waits} other {# entries wait}} for you: {codes}. Open the desk when you can.',
    noted: "Noted, it''s yours {hold}.",
    noted_only: 'Noted. Thank you.',
    passed: 'Noted. It goes to the next person.',
    snoozed: 'Noted. You are asked again {later}.',
    snoozed_passed: 'Noted. It goes to the next person now, and you are asked again {later}.',
    false_alarm: 'Noted as a mistake. {code} rings no more for you.',
    false_alarm_second: 'Noted as a mistake. {code} is urgent, so a second person is asked too.',
    which: 'Several entries are open: {codes}. Reply 1 and the code of the one you take.',
    not_open: 'No entry is open for you under this code. Please check the code.',
    line_check: 'Line check. No new entry for you. No reply needed.',
    drill: 'Drill, no new entry. Please show that you read this: {how}.',
    test: 'Test message. This line works. No reply needed.',
    verify: 'Your code for the desk: {word}. You asked for none? Then do nothing.',
    address_changed:
      'Where you are reached was changed on the desk. It was not you? Tell the person who leads the desk.',
    channel_stopped: 'A line to one of your team is stopped. Open the desk to see what to do.',
    unreachable: 'Somebody who is on call cannot be reached. Open the desk to see who.',
    key_expires:
      'Your key for encrypted mail ends {days, plural, =-1 {soon} =0 {today} one {in # day} other {in # days}}. Please bring a new one to the desk.',
    key_expired:
      'Your key for encrypted mail has ended. Mails come unencrypted and say less until you bring a new one to the desk.',
    call_lead: 'One of your team needs a call, not a message. Open the desk and say there that you make it.',
    page: 'The desk needs a look: something has trouble. Open Status.',
    resolved: 'The desk is well again. Nothing to do.',
    desk_digest: 'When you are at the desk: something needs a look. Open Status.',
  },
  topics: {
    forced_return: 'return',
    abduction: 'abduction',
    detention: 'detention',
    violence: 'violence',
    pressure: 'pressure',
    data_sharing_agreement: 'data sharing',
    extradition_agreement: 'extradition treaty',
    security_agreement: 'security agreement',
    wanted_list: 'wanted list',
    surveillance: 'surveillance',
    refuge: 'papers and stay',
    origin_action: 'new charge',
    date: 'a date',
  },
  answers: {
    take: ['yes', 'y', 'ok', 'okay', '+', 'mine', 'taking it', 'i take it', 'i have it', 'got it'],
    pass: ['no', 'n', '-', "can't", 'cannot', 'can not', "i can't", 'i cannot', 'pass'],
    snooze: ['later', 'not now', 'snooze'],
    false_alarm: ['false', 'false alarm', 'mistake', 'a mistake'],
  },
};
