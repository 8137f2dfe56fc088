import type { Catalogue } from './catalogue.js';

/** Spanish. Machine-drafted; a native second reader has not seen it yet. */
export const ES: Catalogue = {
  sentences: {
    again: 'De nuevo: ',
    how_reply: 'responda 1',
    how_not_reply: '2',
    how_link: 'abra el enlace de abajo',
    how_not_link: 'no haga nada, se preguntará a la siguiente persona',
    how_desk: 'abra el panel',
    how_not_desk: 'no haga nada, se preguntará a la siguiente persona',
    within:
      'en menos de {hours, plural, =0 {{minutes, plural, one {# minuto} other {# minutos}}} one {# hora} other {# horas}}',
    hold: 'durante {hours, plural, =0 {{minutes, plural, one {# minuto} other {# minutos}}} one {# hora} other {# horas}}',
    later:
      'dentro de {hours, plural, =0 {{minutes, plural, one {# minuto} other {# minutos}}} one {# hora} other {# horas}}',
    news: 'En las noticias: {headline}',
    ring_L0: 'Nueva entrada {code}. Tómela, por favor: {how}. Si no puede: {how_not}.',
    ring_critical_L1: '{code}, ahora. {How} {within} o la entrada pasa a la siguiente persona.',
    ring_critical_L2:
      '{code}, ahora. Tema: {topic}. {How}{way, select, desk {} other { y abra el panel}} antes de llamar a nadie.',
    ring_high_L1: '{code}, hoy. {How} {within} o la entrada pasa a la siguiente persona.',
    ring_high_L2:
      '{code}, hoy. Tema: {topic}. {How}{way, select, desk {} other { y abra el panel}} antes de llamar a nadie.',
    ring_digest_L1: '{code}, cuando entre en el panel. {How}.',
    ring_digest_L2: '{code}, cuando entre en el panel. Tema: {topic}. {How}.',
    update: 'La entrada {code} ha cambiado. Mírela, por favor: {how}.',
    correction: 'La entrada {code} se ha corregido. Léala antes de su próximo paso. {How}.',
    correction_into: 'La entrada {code} se ha corregido y sigue como {into}. Léala antes de su próximo paso. {How}.',
    bundle:
      '{count, plural, one {# nueva entrada} other {# nuevas entradas}}: {codes}. {count, plural, one {Tómela} other {Tómelas todas}}, por favor: {how}. Si no puede: {how_not}.',
    digest_daily:
      '{count, plural, one {Le espera # entrada} other {Le esperan # entradas}}: {codes}. Abra el panel cuando pueda.',
    digest_weekly:
      'Esta semana {count, plural, one {le espera # entrada} other {le esperan # entradas}}: {codes}. Abra el panel cuando pueda.',
    noted: 'Anotado, la entrada es suya {hold}.',
    noted_only: 'Anotado. Gracias.',
    passed: 'Anotado. La entrada pasa a la siguiente persona.',
    snoozed: 'Anotado. Le preguntaremos otra vez {later}.',
    snoozed_passed: 'Anotado. La entrada pasa ahora a la siguiente persona, y le preguntaremos otra vez {later}.',
    false_alarm: 'Anotado como error. La entrada {code} ya no le molestará.',
    false_alarm_second:
      'Anotado como error. La entrada {code} es urgente, por eso se preguntará también a otra persona.',
    which: 'Hay varias entradas abiertas: {codes}. Responda 1 y el código de la que toma.',
    not_open: 'No hay ninguna entrada abierta para usted con este código. Compruebe el código, por favor.',
    line_check: 'Prueba de línea. No hay nuevas entradas para usted. No hace falta responder.',
    drill: 'Simulacro, no hay nuevas entradas. Muestre que lee esto, por favor: {how}.',
    test: 'Mensaje de prueba. Esta línea funciona. No hace falta responder.',
    verify: 'Su código para el panel: {word}. ¿No lo ha pedido? Entonces no haga nada.',
    address_changed:
      'En el panel se ha cambiado la dirección donde se le localiza. ¿No fue usted? Dígaselo a quien dirige el equipo.',
    channel_stopped: 'Una vía de contacto con alguien de su equipo está bloqueada. Abra el panel para ver qué hacer.',
    unreachable: 'No se puede localizar a alguien que está de guardia. Abra el panel para ver a quién.',
    key_expires:
      'Su clave para correo cifrado caduca {days, plural, =-1 {pronto} =0 {hoy} one {en # día} other {en # días}}. Añada una nueva en el panel, por favor.',
    key_expired:
      'Su clave para correo cifrado ha caducado. Hasta que añada otra en el panel, los correos llegan sin cifrar y dicen menos.',
    call_lead:
      'Alguien de su equipo necesita una llamada, no un mensaje. Abra el panel e indique allí que llamará usted.',
    page: 'Hay que mirar el panel: algo falla. Abra «Estado» (Status).',
    resolved: 'Todo vuelve a funcionar en el panel. No hay nada que hacer.',
    desk_digest: 'Cuando entre en el panel: hay algo que mirar. Abra «Estado» (Status).',
  },
  topics: {
    forced_return: 'devolución',
    abduction: 'secuestro',
    detention: 'detención',
    violence: 'violencia',
    pressure: 'presiones',
    data_sharing_agreement: 'intercambio de datos',
    extradition_agreement: 'tratado de extradición',
    security_agreement: 'acuerdo de seguridad',
    wanted_list: 'orden de búsqueda',
    surveillance: 'vigilancia',
    refuge: 'papeles y estancia',
    origin_action: 'nueva acusación',
    date: 'una fecha',
  },
  answers: {
    take: ['sí', 'si', 'vale', 'la tomo', 'lo tomo', 'es mía'],
    pass: ['no puedo', 'paso'],
    snooze: ['más tarde', 'mas tarde', 'luego', 'ahora no'],
    false_alarm: ['falsa alarma', 'error', 'es un error'],
  },
};
