import type { Catalogue } from './catalogue.js';

/** German. Machine-drafted; a native second reader has not seen it yet. */
export const DE: Catalogue = {
  sentences: {
    again: 'Noch einmal: ',
    how_reply: 'mit 1 antworten',
    how_not_reply: '2',
    how_link: 'den Link unten öffnen',
    how_not_link: 'nichts tun, dann wird die nächste Person gefragt',
    how_desk: 'das Portal öffnen',
    how_not_desk: 'nichts tun, dann wird die nächste Person gefragt',
    within:
      'innerhalb von {hours, plural, =0 {{minutes, plural, one {# Minute} other {# Minuten}}} one {# Stunde} other {# Stunden}}',
    hold: 'für {hours, plural, =0 {{minutes, plural, one {# Minute} other {# Minuten}}} one {# Stunde} other {# Stunden}}',
    later:
      'in {hours, plural, =0 {{minutes, plural, one {# Minute} other {# Minuten}}} one {# Stunde} other {# Stunden}}',
    news: 'In den Nachrichten: {headline}',
    ring_L0: 'Neuer Eintrag {code}. Bitte übernehmen: {how}. Geht es nicht: {how_not}.',
    ring_critical_L1: '{code}, jetzt: {within} {how}, sonst geht der Eintrag an die nächste Person.',
    ring_critical_L2:
      '{code}, jetzt. Thema: {topic}. {How}{way, select, desk {} other {, dann das Portal öffnen}}, bevor Sie jemanden anrufen.',
    ring_high_L1: '{code}, heute: {within} {how}, sonst geht der Eintrag an die nächste Person.',
    ring_high_L2:
      '{code}, heute. Thema: {topic}. {How}{way, select, desk {} other {, dann das Portal öffnen}}, bevor Sie jemanden anrufen.',
    ring_digest_L1: '{code}, wenn Sie am Schreibtisch sind. {How}.',
    ring_digest_L2: '{code}, wenn Sie am Schreibtisch sind. Thema: {topic}. {How}.',
    update: '{code} hat sich geändert. Bitte ansehen: {how}.',
    correction: '{code} wurde berichtigt. Bitte vor dem nächsten Schritt lesen. {How}.',
    correction_into:
      '{code} wurde berichtigt und läuft als {into} weiter. Bitte vor dem nächsten Schritt lesen. {How}.',
    bundle:
      '{count, plural, one {# neuer Eintrag} other {# neue Einträge}}: {codes}. Bitte {count, plural, one {} other {alle }}übernehmen: {how}. Geht es nicht: {how_not}.',
    digest_daily:
      '{count, plural, one {# Eintrag wartet} other {# Einträge warten}} auf Sie: {codes}. Bei Gelegenheit das Portal öffnen.',
    digest_weekly:
      'Diese Woche: {count, plural, one {# Eintrag wartet} other {# Einträge warten}} auf Sie: {codes}. Bei Gelegenheit das Portal öffnen.',
    noted: 'Notiert, der Eintrag liegt {hold} bei Ihnen.',
    noted_only: 'Notiert. Danke.',
    passed: 'Notiert. Der Eintrag geht an die nächste Person.',
    snoozed: 'Notiert. Wir fragen Sie {later} noch einmal.',
    snoozed_passed: 'Notiert. Der Eintrag geht jetzt an die nächste Person, und wir fragen Sie {later} noch einmal.',
    false_alarm: 'Als Irrtum notiert. {code} meldet sich nicht mehr bei Ihnen.',
    false_alarm_second: 'Als Irrtum notiert. {code} ist dringend, deshalb wird noch eine zweite Person gefragt.',
    which: 'Mehrere Einträge sind offen: {codes}. Mit 1 und dem Code des Eintrags antworten, den Sie übernehmen.',
    not_open: 'Unter diesem Code ist für Sie kein Eintrag offen. Bitte den Code prüfen.',
    line_check: 'Verbindungsprüfung. Kein neuer Eintrag für Sie. Keine Antwort nötig.',
    drill: 'Übung, kein neuer Eintrag. Bitte zeigen, dass Sie dies lesen: {how}.',
    test: 'Testnachricht. Diese Verbindung funktioniert. Keine Antwort nötig.',
    verify: 'Ihr Code für das Portal: {word}. Sie haben keinen angefordert? Dann nichts tun.',
    address_changed:
      'Im Portal wurde geändert, wo Sie erreicht werden. Das waren nicht Sie? Bitte der Person sagen, die das Team leitet.',
    channel_stopped: 'Eine Verbindung zu jemandem aus Ihrem Team ist gesperrt. Im Portal steht, was zu tun ist.',
    unreachable: 'Jemand im Dienst ist nicht erreichbar. Im Portal steht, wer.',
    key_expires:
      'Ihr Schlüssel für verschlüsselte E-Mail läuft {days, plural, =-1 {bald} =0 {heute} one {in # Tag} other {in # Tagen}} ab. Bitte im Portal einen neuen hinterlegen.',
    key_expired:
      'Ihr Schlüssel für verschlüsselte E-Mail ist abgelaufen. Bis im Portal ein neuer liegt, kommen Mails unverschlüsselt und sagen weniger.',
    call_lead:
      'Jemand aus Ihrem Team braucht einen Anruf, keine Nachricht. Bitte das Portal öffnen und dort angeben, dass Sie anrufen.',
    page: 'Bitte nachsehen: Etwas ist gestört. Im Portal „Status“ öffnen.',
    resolved: 'Im Portal ist alles wieder in Ordnung. Nichts zu tun.',
    desk_digest: 'Wenn Sie am Schreibtisch sind: Etwas braucht einen Blick. Im Portal „Status“ öffnen.',
  },
  topics: {
    forced_return: 'Rückführung',
    abduction: 'Entführung',
    detention: 'Festnahme',
    violence: 'Gewalt',
    pressure: 'Druck',
    data_sharing_agreement: 'Datenaustausch',
    extradition_agreement: 'Auslieferungsvertrag',
    security_agreement: 'Sicherheitsabkommen',
    wanted_list: 'Fahndung',
    surveillance: 'Überwachung',
    refuge: 'Papiere und Aufenthalt',
    origin_action: 'neue Anklage',
    date: 'eine Frist',
  },
  answers: {
    take: ['ja', 'j', 'mach ich', 'übernehme', 'ich übernehme', 'habe ich'],
    pass: ['nein', 'geht nicht', 'kann nicht', 'ich kann nicht'],
    snooze: ['später', 'spaeter', 'nicht jetzt'],
    false_alarm: ['fehlalarm', 'irrtum', 'ein irrtum'],
  },
};
