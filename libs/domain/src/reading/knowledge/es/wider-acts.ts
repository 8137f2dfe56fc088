/** What is done to people: further verbs, idioms and the wording of notices and of short posts. */
export const WIDER_ACTS = `
  act:return/past = extraditados, extraditadas, extraditan, extraditará, extraditarán, extraditaba, expulsadas,
    expulsaron, expulsan, expulsará, expulsarán, deportarán, deportará, devuelto, devuelta, devueltos, devueltas,
    devolvió, devolvieron, devuelve, devuelven, devolvieron a, devuelve a, devuelven a, devuelto por la fuerza,
    devueltos por la fuerza, devueltos en caliente, devolución en caliente, repatriados, repatriadas, repatrió,
    repatriaron, repatrian, retornado, retornada, retornados, retornó a la fuerza, retornado a la fuerza,
    regresado a la fuerza, manda de vuelta, mandó de vuelta, mandaron de vuelta, mandado de vuelta, enviado de vuelta,
    enviados de vuelta, envió de vuelta, enviaron de vuelta, obligado a volver, obligada a volver,
    obligado a regresar, obligados a regresar, subido* a un avión, subidos a un avión, subida a un avión,
    subió ..4 a un avión, subieron ..4 a un avión, suben ..4 a un avión, embarcado* ..5 vuelo, embarcado* ..5 avión,
    embarcaron ..5 avión, embarcado* a la fuerza, embarcado* rumbo a, metido* en un avión, metieron ..4 en un avión,
    puesto* en un avión, pusieron ..4 en un avión, montado* en un avión, montaron ..4 en un avión,
    en un avión con destino a, en un avión rumbo a, en un vuelo con destino a, en un vuelo chárter,
    a bordo de un avión, escoltado* hasta el avión, escoltado* hasta la frontera, escoltado* a la frontera,
    conducido* al aeropuerto, conducidos ..4 al aeropuerto, conducido* a la frontera, llevado* a la frontera,
    llevaron a la frontera, llevado* al aeropuerto, cruzado* a la fuerza, dejado* al otro lado, echado* del país,
    echaron del país, sacado* del país, sacaron del país, arrojado* al otro lado, empujado* al otro lado, remolcaron,
    remolcó, rechazado* en caliente, puesto* en manos de, pusieron en manos de, puso en manos de, dejaron en manos de,
    dejó en manos de, en manos de las autoridades, en manos del, en manos de la policía, quedó en manos de,
    puesto* a disposición de las autoridades de, regresó voluntariamente, regresado voluntariamente,
    retorno voluntario, volvió voluntariamente, retornó voluntariamente, recibido* por las autoridades de,
    readmitido*, aterrizó esposado, llegó esposado
  act:return/base = expulsarlo, expulsarla, expulsarlos, deportarla, deportarlos, deportarlas, extraditarla,
    extraditarlos, devolver, devolverlo, devolverla, devolverlos, repatriar, repatriarlo, mandar de vuelta,
    enviar de vuelta, retornar a la fuerza, ser deportado*, ser extraditado*, ser expulsado*, ser devuelto*,
    ser entregado*, ser repatriado*
  act:return:object/past = entregadas, entregó a, entregaron a, entregado a, entregada a, entregados a, entregará,
    entregarán, cedió a, cedido a, puesto a disposición
  act:return:object/present = entrega al, entregan a, entregan al
  act:return:object/base = entregar a, entregarlos, entregarlas, ser entregado*
  act:return:weak/past = trasladó, trasladado, trasladada, trasladados, trasladaron, enviado, enviada, enviados,
    envió, enviaron, llevado, llevada, llevados, llevó, llevaron, conducido, conducida, conducidos, transportado*,
    regresado, regresó, retornó, volado, mandó, mandaron, manda
  act:return:weak/base = trasladar, enviar, llevar, enviarlo, enviarla, trasladarlo
  noun:return = extraditación, expulsión exprés, expulsión colectiva, expulsiones colectivas, expulsión sumaria,
    deportación exprés, deportaciones masivas, vuelo de deportación, vuelos de deportación, devoluciones,
    devolución en caliente, devoluciones en caliente, devolución forzosa, retorno forzado, retorno forzoso,
    retornos forzados, retorno involuntario, repatriaciones, repatriación forzosa, repatriación forzada, entrega a,
    entrega al, entrega de, entrega temporal, entregas de, su entrega, la entrega, orden de expulsión,
    expediente de expulsión, orden de deportación, salida obligatoria, readmisión, traslado forzoso, traslado a,
    extrañamiento, no devolución, extradición pasiva, rechazo en frontera, rechazos en frontera, expatriación
  paper:request = solicitud formal de, solicitudes de, petición formal de, peticiones de, requerimiento de,
    demanda de, nota verbal de, pide la, pide su, pidió la, pidió su, piden la, piden su, solicita la, solicita su,
    solicitó la, solicitó su, reclama la, reclama su, reclamó la, reclamó su, exige la, exige su, exigió la,
    exigió su, pedir la, solicitar la, ha pedido la, ha solicitado la, vuelve a pedir la, insiste en la,
    insiste en su, con fines de, a efectos de, con vistas a su, gestiona la, tramita la
  paper:order = órdenes de, resolución de, decreto de, auto de, autoriza la, autoriza su, autorizó la, autorizó su,
    autorizado la, aprueba la, aprueba su, aprobó la, aprobó su, aprobado la, acuerda la, acuerda su, acordó la,
    acordó su, ordena la, ordena su, ordenó la, ordenó su, ordenado la, ordenado su, dispone la, dispuso la,
    dispuso su, concede la, concede su, concedió la, concedió su, confirma la, avala la, avaló la, avala su,
    valida la, accede a la, accede a su, accedió a la, accedió a su, luz verde a la, luz verde a su, vía libre a la,
    vía libre a su, visto bueno a la, visto bueno a su, favorable a la, favorable a su, procedente la, procedente su,
    procedente en fase jurisdiccional la, decretó la, decreta la, decretó su, da el sí a la, firmó la, firma la,
    procedencia de la
  paper:step = procedimiento de, vista de, juicio por, expediente de, caso de, recurso contra la, recurso contra su,
    recurrió la, recurre la, apeló la, apela la, apelación contra la, amparo contra la, amparo contra su,
    se opone a la, se opone a su, se opuso a la, se opuso a su, contra la, contra su, rechazo a la, estudia la,
    estudia su, analiza la, analiza su, decidirá sobre la, decide sobre la, resolverá sobre la, resolver la,
    resolverá la, sobre la, sobre su, detención con fines de, prisión con fines de, en espera de, a la espera de la,
    a la espera de su
  paper:treaty = tratados de, acuerdos de, convenios de, ley de, ley sobre, cifras de, cifra de, política de,
    balance de, políticas de, número total de, debate sobre la
  answer:request = solicitudes, peticiones, requerimiento, reclamación, nota verbal, pedido formal, reclamada por,
    reclamado por
  noun:release = liberación, puesta en libertad, excarcelación, excarcelaciones, soltura
  act:release/past = liberadas, liberan, libera, será liberado, dejó en libertad, dejado en libertad,
    dejada en libertad, dejaron en libertad, deja en libertad, puesto* en libertad, puestos en libertad,
    puso en libertad, pusieron en libertad, pone en libertad, quedó en libertad, quedó libre, queda en libertad,
    queda libre, quedaron en libertad, quedaron libres, en libertad provisional, en libertad con cargos,
    en libertad bajo fianza, libertad bajo fianza, libertad condicional, recobró la libertad, recuperó la libertad,
    recuperaron la libertad, salió de la cárcel, salió de prisión, salió en libertad, salió libre, sale en libertad,
    salieron de prisión, salieron de la cárcel, abandonó la cárcel, abandonó la prisión, está fuera, está libre,
    ya es libre, excarceló, excarcelaron, soltado*, soltó, soltaron, puesto en la calle, decretó su libertad,
    ordenó su libertad, ordenó su liberación, decretó la libertad, levantó la prisión preventiva,
    revocó la prisión preventiva
  act:release/base = liberar, excarcelar, poner en libertad, dejar en libertad, soltar
  release:from = prisión preventiva, penal, centro de detención, calabozo, calabozos, arresto domiciliario, arresto,
    comisaría, centro de internamiento, libre, liberación, encarcelado*, encerrado*, detenido*, juzgado, jueza,
    prisión provisional, excarcel*
`;
