import type { Catalogue } from './catalogue.js';

/** French. Machine-drafted; a native second reader has not seen it yet. */
export const FR: Catalogue = {
  sentences: {
    again: 'De nouveau\u00A0: ',
    how_reply: 'répondez 1',
    how_not_reply: '2',
    how_link: 'ouvrez le lien ci-dessous',
    how_not_link: 'ne faites rien, on demandera à la personne suivante',
    how_desk: 'ouvrez votre espace',
    how_not_desk: 'ne faites rien, on demandera à la personne suivante',
    within:
      'd’ici {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {# heure} other {# heures}}',
    hold: 'pendant {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {# heure} other {# heures}}',
    later:
      'dans {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {# heure} other {# heures}}',
    news: 'Dans l’actualité\u00A0: {headline}',
    ring_L0: 'Nouvelle entrée {code}. Prenez-la, s’il vous plaît\u00A0: {how}. Si vous ne pouvez pas\u00A0: {how_not}.',
    ring_critical_L1: '{code}, maintenant. {How} {within}, sinon l’entrée passe à la personne suivante.',
    ring_critical_L2:
      '{code}, maintenant. Sujet\u00A0: {topic}. {How}{way, select, desk {} other {, puis ouvrez votre espace}} avant d’appeler qui que ce soit.',
    ring_high_L1: '{code}, aujourd’hui. {How} {within}, sinon l’entrée passe à la personne suivante.',
    ring_high_L2:
      '{code}, aujourd’hui. Sujet\u00A0: {topic}. {How}{way, select, desk {} other {, puis ouvrez votre espace}} avant d’appeler qui que ce soit.',
    ring_digest_L1: '{code}, à votre prochaine connexion. {How}.',
    ring_digest_L2: '{code}, à votre prochaine connexion. Sujet\u00A0: {topic}. {How}.',
    update: 'L’entrée {code} a changé. Regardez-la, s’il vous plaît\u00A0: {how}.',
    correction: 'L’entrée {code} a été corrigée. Lisez-la avant votre prochaine démarche. {How}.',
    correction_into:
      'L’entrée {code} a été corrigée et continue sous {into}. Lisez-la avant votre prochaine démarche. {How}.',
    bundle:
      '{count, plural, one {# nouvelle entrée} other {# nouvelles entrées}}\u00A0: {codes}. Prenez-{count, plural, one {la} other {les toutes}}, s’il vous plaît\u00A0: {how}. Si vous ne pouvez pas\u00A0: {how_not}.',
    digest_daily:
      '{count, plural, one {# entrée vous attend} other {# entrées vous attendent}}\u00A0: {codes}. Ouvrez votre espace quand vous pourrez.',
    digest_weekly:
      'Cette semaine, {count, plural, one {# entrée vous attend} other {# entrées vous attendent}}\u00A0: {codes}. Ouvrez votre espace quand vous pourrez.',
    noted: 'C’est noté, l’entrée est à vous {hold}.',
    noted_only: 'C’est noté. Merci.',
    passed: 'C’est noté. L’entrée passe à la personne suivante.',
    snoozed: 'C’est noté. Nous vous reposerons la question {later}.',
    snoozed_passed:
      'C’est noté. L’entrée passe maintenant à la personne suivante, et nous vous reposerons la question {later}.',
    false_alarm: 'C’est noté comme une erreur. L’entrée {code} ne vous dérangera plus.',
    false_alarm_second:
      'C’est noté comme une erreur. L’entrée {code} est urgente\u00A0: on demandera aussi à une deuxième personne.',
    which: 'Plusieurs entrées sont ouvertes\u00A0: {codes}. Répondez 1 et le code de celle que vous prenez.',
    not_open: 'Aucune entrée n’est ouverte pour vous sous ce code. Vérifiez le code, s’il vous plaît.',
    line_check: 'Vérification de la liaison. Aucune nouvelle entrée pour vous. Aucune réponse nécessaire.',
    drill: 'Exercice, aucune nouvelle entrée. Montrez que vous lisez ceci, s’il vous plaît\u00A0: {how}.',
    test: 'Message d’essai. Cette liaison fonctionne. Aucune réponse nécessaire.',
    verify: 'Code pour votre espace\u00A0: {word}. Vous n’en avez pas demandé\u00A0? Alors ne faites rien.',
    address_changed:
      'L’adresse où l’on vous joint a été changée dans votre espace. Ce n’était pas vous\u00A0? Dites-le à la personne qui dirige l’équipe.',
    channel_stopped:
      'Une liaison avec une personne de votre équipe est bloquée. Ouvrez votre espace pour voir que faire.',
    unreachable: 'Une personne de garde est injoignable. Ouvrez votre espace pour voir laquelle.',
    key_expires:
      'Votre clé de courriel chiffré expire {days, plural, =-1 {bientôt} =0 {aujourd’hui} one {dans # jour} other {dans # jours}}. Ajoutez-en une nouvelle dans votre espace, s’il vous plaît.',
    key_expired:
      'Votre clé de courriel chiffré a expiré. Tant qu’il n’y en a pas de nouvelle dans votre espace, les courriels arrivent non chiffrés et en disent moins.',
    call_lead:
      'Une personne de votre équipe a besoin d’un appel, pas d’un message. Ouvrez votre espace et indiquez-y que vous appelez.',
    page: 'Il faut regarder\u00A0: quelque chose ne va pas. Ouvrez «\u00A0État\u00A0» (Status).',
    resolved: 'Tout fonctionne de nouveau. Rien à faire.',
    desk_digest: 'À votre prochaine connexion\u00A0: quelque chose est à regarder. Ouvrez «\u00A0État\u00A0» (Status).',
  },
  topics: {
    forced_return: 'renvoi',
    abduction: 'enlèvement',
    detention: 'arrestation',
    violence: 'violence',
    pressure: 'pressions',
    data_sharing_agreement: 'échange de données',
    extradition_agreement: 'traité d’extradition',
    security_agreement: 'accord de sécurité',
    wanted_list: 'avis de recherche',
    surveillance: 'surveillance',
    refuge: 'papiers et séjour',
    origin_action: 'nouvelles poursuites',
    date: 'une échéance',
  },
  answers: {
    take: ['oui', "d'accord", 'je prends', 'je la prends', 'je l ai', "je l'ai"],
    pass: ['non', 'je ne peux pas', 'peux pas', 'impossible'],
    snooze: ['plus tard', 'pas maintenant'],
    false_alarm: ['fausse alerte', 'erreur', 'une erreur'],
  },
};
