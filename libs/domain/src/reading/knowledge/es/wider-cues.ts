/** What turns a claim: further words of refusal, approval, request, fear and doubt. */
export const WIDER_CUES = `
  cue:neg = tampoco, apenas, casi, en lugar de, en vez de, ya no, todavía no, aún no, nada, ninguno, ningunos,
    ni siquiera, lejos de
  cue:nobody = ninguno de, ningún país, ningún estado, ningún ruso, ningún activista, ningún caso,
    ninguna extradición, ninguna deportación, ni uno solo, ni uno, ni una sola
  cue:refuse = rechazaron, rechaza, rechazan, rechazadas, rechazados, rechazar, rechazo, rehusó, rehúsa, rehusaron,
    se niega a, se niegan, se negaron, se negó a, niega la, negaron, negado, negada, negativa, negativa a, denegaron,
    deniega, deniegan, denegación, denegadas, denegados, desestimó, desestima, desestimado, desestimada, desestimaron,
    descarta, descartan, descartado, dijo que no, dijo no, dice no, no accede, no accedió, no accederá, no concedió,
    no concede, no autoriza, no autorizó, no admite, inadmite, inadmitió, inadmitida, inadmisible, improcedente,
    declaró improcedente, deniega la, no entregará, no extraditará, no deportará, se opone, se opuso, se oponen, vetó,
    veto, en contra de, no dio curso, no procede, no prosperó, desechó, desechado
  cue:stop = suspende, suspenden, suspendieron, suspendidas, suspendidos, suspensión, suspensión cautelar,
    cautelarísima, cautelarísimas, medida cautelar, medida provisional, medidas provisionales, amparo,
    concedió el amparo, paraliza, paralizada, paralizado, paralizan, paralización, frena, frenan, frenado, frenada,
    frenaron, para la, paró, detiene la, detuvo la, bloquea, bloqueada, bloqueado, bloquearon, anula, anulado, anulan,
    anularon, anulación, revoca, revocada, revocado, revocan, revocaron, revocación, deja sin efecto, dejó sin efecto,
    dejaron sin efecto, sin efecto, queda sin efecto, prohíbe, prohíben, prohibieron, prohibida, prohibido,
    prohibición, prohíbe la, impide, impiden, impidieron, impedido, impedir, evitó, evita, evitaron, evitado,
    invalidó, invalida, invalidado, cancela, canceló, cancelada, cancelado, cancelaron, levantó, levanta, levantada,
    retiró, retirada, retirado, retira, aplazó, aplaza, aplazada, aplazado, pospuso, posponen, congeló, congelada,
    congelado, congela, en suspenso, ilegal, inconstitucional, contraria a derecho, nula, nulo, nulidad,
    viola la convención, violaría, vulnera, vulneraría, en el último momento, a última hora, artículo 39, regla 39,
    no podrá ser extraditado, no puede ser extraditado, no podrá ser deportado, no puede ser deportado, abstenerse de,
    se abstenga, se abstengan, moratoria, archivó, desistió, renunció a, renuncia a, salvado de, se libra de, evadió,
    apagado
  cue:approve = autoriza, autorizada, autorizan, autorizaron, autorización, aprueba, aprueban, aprobaron, aprobadas,
    aprobación, ordena, ordenan, ordenaron, ordenada, ratifica, ratificada, ratificado, ratificaron, concede,
    conceden, concedieron, concedida, concedido, avala, avalan, avalaron, avalado, avalada, acepta, aceptan,
    aceptaron, aceptada, accede, accede a, accedió, accedió a, accedieron, acordó, acuerda, acordado, acordaron,
    acordada, da luz verde, dado luz verde, dieron luz verde, luz verde, vía libre, visto bueno, da el visto bueno,
    dio el visto bueno, dio vía libre, da vía libre, da el sí, dio el sí, confirma, confirmada, confirmado,
    confirmaron, convalida, convalidó, valida, validó, declara procedente, declarar procedente, declarada procedente,
    declarado procedente, procedente, procedencia, declaró fundada, fundada, declaró admisible, admisible,
    admite a trámite, falló a favor, falla a favor, dictaminó a favor, decidió, deciden, decide, decisión de,
    resolvió, resuelve, decretó, decreta, decretada, dispuso, dispone, dictó, dicta, dictaminó, firmó el decreto,
    firma el decreto, firmó la orden, firmó la resolución, consintió, consiente, da curso, dio curso, da la razón,
    dio la razón, dieron la razón, desestimó el recurso, desestima el recurso, rechazó el recurso, rechaza el recurso,
    rechazó la apelación, rechazó el amparo, negó el amparo, desestimó la apelación, no ve obstáculos,
    no hay obstáculos, ningún obstáculo, sin obstáculos, no se opone, no se opuso, allana el camino, allanó el camino,
    despeja el camino, despejó el camino, abre la puerta a la, firme, en firme, definitiva, definitivamente,
    deberá abandonar, deberán abandonar, debe abandonar, deben abandonar, deberá salir, puede ser extraditado,
    podrá ser extraditado, será extraditado, será deportado, será entregado, será expulsado
  cue:request/past = pidieron, piden, pedido, pedir, solicitaron, solicitan, solicitado, solicitada, reclamaron,
    reclaman, reclamado, reclamada, exigen, exigieron, exigido, requiere, requirieron, requerido, requerida, demandó,
    demanda, demandan, instó a, ha vuelto a pedir, presentó una solicitud, presentó la solicitud,
    remitió la solicitud, envió la solicitud, envió una solicitud, cursó, cursada, tramitó, formalizó, elevó,
    insiste en, insistió en, busca la, gestiona, urgió
  cue:request = solicitudes, peticiones, pedidos, requerimiento, requerimientos, reclamación, reclamo, demanda,
    nota verbal, nota diplomática, a petición, a solicitud, a pedido, a instancias, a instancia, buscado por,
    buscada por, reclamado por, reclamada por, requerido por, comisión rogatoria, orden internacional
  cue:want = quiere, quieren, desea, desean, querría, quería
  cue:plea = instó, instaron, instamos, llamó a, llamaron a, llamado a, llamamiento, llamamos a, hace un llamado,
    hizo un llamado, hacen un llamado, hacemos un llamado, piden a, pide a, pide al, piden al,
    pidió a las autoridades, pidieron a las autoridades, pedimos a, pedimos al, solicitamos, exigimos, exhortó,
    exhortan, exhortaron, exhortamos, urgen, urgió, urgimos, urgente, urgencia, ruega, ruegan, suplica, suplican,
    imploró, implora, advirtió, advirtieron, advertencia, advertimos, alertó, alertan, alertaron, alertamos, alarma,
    alarmado*, denuncia el riesgo, denuncian el riesgo, preocupación, preocupado*, preocupa, carta abierta,
    petición contra, campaña contra, concentración contra, protesta contra, acción urgente, no debe, no deben,
    no debería, no deberían, debe detener, deben detener, debe frenar, deben frenar, debe impedir, debe abstenerse,
    deben abstenerse, no extraditar, no deportar, no entregar, no devolver, que no extradite, que no deporte,
    que no entregue, que no lo entregue, que no la entregue, que rechacen, que rechace, que detengan, que detenga,
    que frene, que suspenda, inminente, recuerda que, recuerdan que, paren la, no a la, basta de
  cue:fear = temía, temían, temiendo, temen que, teme que, temor a, temores, miedo a, por miedo, riesgo de,
    corre riesgo, corren riesgo, corre el riesgo, en riesgo, arriesga, se arriesga, se arriesgan, peligra,
    corre peligro, en peligro, peligro de, se enfrenta a, se enfrentan a, enfrenta, enfrentan, enfrentaría,
    expuesto a, expuesta a, expuestos a, se expone, amenazado con, amenazada con, amenazados con, bajo amenaza,
    posible, posibles, posibilidad de, probable, perspectiva de, eventual, sospechoso de, susceptible, inquietud,
    angustia, pavor
  cue:may = pueda, puedan, pudo, pudiera, pudieran, quizás, a lo mejor, probablemente, posiblemente, eventualmente,
    dispuesto a, dispuesta a, dispuestos a, listo para, podrá, podrán
  cue:if = salvo que, a menos que, siempre que, a condición de, con tal de, en el caso de, de ser, en el supuesto,
    aunque fuera, incluso si, aun si, por si, como si, mientras no, hipotético, hipotética, en teoría, imaginemos,
    y si, qué pasaría
  cue:would = hubiese, hubieran, habríamos, debería, deberían, haría, estaría
  cue:will = va a ser, van a ser, deberá, deberán, en breve, próximamente, en los próximos días,
    en las próximas semanas, la próxima semana, próximos días, está previsto, está prevista, previsto para,
    prevista para, a punto de, pendiente de, en cuestión de
  cue:plan = planean, planeaba, planea la, prevén, preveía, pretenden, pretendía, preparan, preparaba, quieren,
    quería, querían, buscan, buscaba, intenta, intentan, intentó, intentaron, trata de, tratan de, trató de,
    intento de, se propone, se proponen, proponen, propuso, tiene previsto, tienen previsto, tiene la intención,
    intención de, proyecta, proyecto de, baraja, barajan, sopesa, contempla, contemplan, estudia, estudian, promete,
    prometió, anuncia que, anunció que, se dispone a, se disponen a, aspira a
  cue:consider = estudia, estudian, estudió, estudiará, examina, examinan, examinó, examinará, analiza, analizan,
    analizó, analizará, evalúa, evalúan, evaluará, considera, consideran, sopesa, sopesan, debate, debaten, delibera,
    deliberan, tramita, tramitan, en trámite, resolverá, decidirá, se pronunciará, vista, audiencia,
    visto para sentencia, valora
  cue:expect = se espera, esperaba, se prevé, prevé que, previsible, previsiblemente, confía en, cuenta con
  cue:deny = desmintieron, desmienten, desmentido, desmentida, desmentir, negaron, niegan, negó que, niega que,
    negó haber, rechaza que, rechazó que, rechazó las acusaciones, falsos, falsas, noticia falsa, noticias falsas,
    bulos, fake, fake news, desinformación, mentira, mentiras, montaje, engaño*, inexacto, no es cierto, no es verdad,
    satírica, satírico, verificación, verificado* que, desinforma
  cue:baseless = infundado*, sin fundamento, carece de fundamento, carecen de fundamento, carente de fundamento,
    inventado*, invento, invención, patraña, disparate, no es cierto, no es verdad, es falso, es falsa,
    totalmente falso, rotundamente falso, no existe, sin base alguna, fabricado, por voluntad propia,
    por su propia voluntad, a petición propia
  cue:appeal = recurre, recurren, recurrieron, recurrirá, recurrida, recurrido, recursos, apela, apelan, apelaron,
    apelado, apelará, apelar, interpuso, interpuso recurso, interpondrá, presentó recurso, presentó un recurso,
    recurso de súplica, recurso de amparo, recurso de casación, súplica, casación, amparo, impugnó, impugna, impugnan,
    impugnaron, impugnación, se opone, se oponen, se opuso, oposición a la, lucha contra, batalla contra, en contra,
    denuncia, denuncian, denunciaron, protestan, protestaron, critica, critican, criticaron, criticó, condena la,
    condena el, condena las, condena los, condena enérgica, condena internacional,
    condenan, queja
  cue:avoid = para evitar, para eludir, para escapar, eludió, eludir, evitar, escapó de, escapar de, se libró de,
    huir de, evadir
  cue:threat = amenaza, amenazan, amenazan con, amenazó con, amenazaron con, amenazado con, amenazando con,
    amenazar con, bajo amenaza de
  cue:rumour = rumores, según rumores, se rumorea, rumoreaba, presunto, presunta, supuesto, supuesta, habría sido,
    habrían sido, habría, según fuentes, fuentes anónimas, fuente anónima, fuentes cercanas, bajo anonimato,
    sin confirmación oficial, sin confirmación, no confirmado*, no ha sido confirmado, no se ha confirmado,
    no ha podido comprobar*, no ha podido verificar*, no pudo verificar*, no pudo comprobar*, no verificado*,
    sin verificar, de forma independiente, verificar de forma independiente, aparentemente, se dice, dicen que,
    se comenta, según un canal, un canal de telegram, canal de telegram, canales de telegram, afín al kremlin,
    próximo al kremlin, afín al gobierno, afines al gobierno, afín al oficialismo, prokremlin, redes sociales,
    circula, circulan, circulando, runrún, runrunes, trascendió, habladurías, cadena de whatsapp, audio de whatsapp,
    extraoficial*, versiones, pantallazo
  cue:channels = canal de telegram, canales de telegram, canal, un canal
  cue:told = denunció el, denuncia la, denuncian la, denunciaron la, condenó el, condena la, condenan la,
    condenaron la, condenamos la, lamentó la, lamenta la, lamentan la, repudió la, repudia la, rechazó la, criticó la,
    critica la, criticaron la, anuncia la, anunciaron la, confirma la, confirmaron la, confirmó su, informó de la,
    informó sobre la, informa de la, reportó la, reportan la, protestó por la, protestan por la, protesta por la,
    indignación por la, consumó la, consumada la, ejecutó la, ejecutaron la, materializó la, justificó la,
    justifica la, defendió la, defiende la, tras la, después de la, responsables de la, culminó con la,
    terminó con la, acabó con la, acabó en la, celebró la, documentó la
  cue:confirm = confirma, confirmado, confirman, admitió, admiten, admite, admitieron, reconoció, reconocen, reconoce,
    reconocieron, anunció, anuncia, anunciaron, oficializó, informó, confirmado por
  cue:after = luego de, a causa de, por haber, como consecuencia de, a consecuencia de, en respuesta a, en represalia,
    con motivo de, desde, desde que, una vez, días después de, horas después de, a pesar de
  cue:before = antes de, antes de que, hasta que, previo a
  cue:lapse = vencido*, vencida, caducado*, caducada, expirado*, expirada, caducó, venció, expiró, ya no
  cue:first = mis, nuestro, nuestra, nuestros, nuestras, conmigo
  cue:history = hace décadas, hace mucho, en los años noventa, en los noventa, en los años 90, en aquella época,
    en su día, en su momento, otrora, hace años, años atrás, años antes, recuerda el caso, recordó el caso,
    casos anteriores, no sería la primera vez
  cue:exclude = descartó, descarta, descartan
  third:stop = comité de naciones unidas, comité de la onu, comité contra las desapariciones, corte interamericana,
    comisión interamericana, cidh, corte idh, corte europea, tedh, estrasburgo, naciones unidas, acnur,
    relator* especial*, relatores, expertos de la onu, alto comisionado
  aux:be = han sido, ha sido, será, serán, está, están, estaba, estaban, fuera, fuese, sea, sean, eran, queda, quedó,
    resultó
  link:break = mientras que, después de que, antes de que, ya que, puesto que, dado que, sino, tras, después de,
    antes de, hasta que, no obstante, a pesar de que, para que, luego de
  link:relative = el cual, la cual, los cuales, las cuales, cuyos, cuyas
  asker = solicitudes, peticiones, pedido, reclamo, reclamación, demanda, orden, presión, presiones, guerra, invasión,
    régimen, represión, instancias
`;
