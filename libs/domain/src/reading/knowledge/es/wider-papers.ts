/** Papers between states, lists and watching systems: further wording. */
export const WIDER_PAPERS = `
  pact = tratados, convenios, convención, protocolos, memorándum, memorándums, memorando de entendimiento,
    memorándum de entendimiento, pactos, mecanismos, arreglo, arreglos, acuerdo marco, canje de notas,
    canje de cartas, carta de intención, declaración conjunta, declaración de intenciones, hoja de ruta,
    plan de acción, entendimiento, cooperación, alianza, texto gemelo, adenda, acuerdo de readmisión,
    tratado de extradición
  pact:secret = acuerdos secretos, acuerdo verbal, acuerdo tácito, acuerdo no escrito, acuerdo informal,
    acuerdo reservado, acuerdo bajo la mesa, acuerdo opaco, pactos secretos, pacto tácito, pacto no escrito,
    protocolo secreto, cláusula secreta, cláusulas secretas, arreglo secreto, arreglo confidencial,
    mecanismo de retorno, mecanismos de retorno, mecanismo secreto, a puerta cerrada, nunca publicado, sin publicar,
    entre bambalinas
  topic:return = retorno ágil, devolución de, entrega de fugitivos, entrega de prófugos, entrega de reclamados,
    personas reclamadas, personas buscadas, prófugos, fugitivos, retorno de opositores, retorno de exiliados,
    retorno de disidentes, localización y retorno, mecanismo de retorno, mecanismos de retorno,
    repatriación de opositores
  topic:data = datos de carácter personal, datos biométricos, huellas dactilares, huellas, dactiloscópic*,
    perfiles de adn, imágenes faciales, fotografías, bases de datos, base de datos, datos de pasajeros,
    listas de pasajeros, datos migratorios, datos de viajeros, datos de pasaportes, datos de sus ciudadanos,
    datos de ciudadanos, datos sobre ciudadanos, movimientos migratorios, historiales de movimiento,
    registros migratorios, registros civiles, antecedentes penales, intercambio de bases,
    intercambio automático de datos, intercambiarán datos, intercambian datos, compartir datos, compartirán datos,
    comparten datos, cruce de datos, transferencia de datos, cesión de datos, acceso a los datos, entradas y salidas
  topic:information = intercambio de información, intercambio de informaciones, intercambiar información,
    compartir información, intercambio de inteligencia, comparten información, intercambiarán información
  topic:extradition = extradiciones, asistencia jurídica, asistencia judicial mutua, asistencia legal mutua,
    asistencia mutua en materia penal, materia penal, auxilio judicial, cooperación judicial, cooperación jurídica,
    acuerdo de readmisión, entrega de sospechosos, entrega de personas, traslado de procesados,
    remisión de procesos penales
  topic:security = ministerios del interior, ministros del interior, ministerio del interior,
    ministerios de seguridad, seguridad pública, seguridad nacional, seguridad del estado, seguridad interior,
    cooperación en seguridad, cooperación en materia de seguridad, cooperación de seguridad, acuerdo de seguridad,
    pacto de seguridad, colaboración policial, policías, policiales, oficinas de enlace, oficiales de enlace,
    patrullas conjuntas, búsqueda conjunta, búsqueda de personas, fuerzas de seguridad, cuerpos de seguridad,
    servicios de inteligencia, servicios secretos, servicios especiales, lucha contra el terrorismo,
    lucha antiterrorista, antiterrorista*, lucha contra el extremismo, lucha contra el crimen, crimen organizado,
    delincuencia organizada, crimen transnacional, revoluciones de colores, guardia nacional, formación policial,
    contrainteligencia
  topic:convicts = traslado de condenados, traslado de presos, traslado de reclusos, traslado de personas condenadas,
    transferencia de condenados, personas condenadas, presos colombianos, resto de su pena, resto de la pena,
    terminar sus condenas, cumplir condena en su país, cumplirán el resto
  topic:fiscal = tributaria, tributario, impuestos, doble imposición, doble tributación, evasión fiscal,
    fraude fiscal, aduanas, aduanera, bancaria, bancarias
  topic:other = canje de prisioneros, intercambio de prisioneros, seguridad social, pensiones, permisos de conducir,
    exención de visados, exención de visas, libre comercio, libre circulación, inversion*, inversión, agrícola*,
    agricultura, pesca, pesquer*, energía, energétic*, gasoducto*, oleoducto*, petróleo, turismo, turístic*,
    cultural*, universidad*, universitari*, estudiantil*, títulos académicos, investigación científica, espacial,
    nuclear, salud, sanitari*, vacunas, pacientes, veterinari*, protección civil, bomberos, clima, climátic*,
    medio ambiente, agua, meteorológic*, satélite*, venta de armas, alto el fuego, demarcación, límites,
    hermanamiento, derechos de autor, patentes, adopción, deporte, deportes, deportivo, deportiva, deportivos,
    deportivas, deportista, deportistas, ferroviari*, transporte, filtración de datos,
    usuarios, abonados, publicidad
  step:sign = firma, firman, firmada, firmados, firmar, rubricó, rubricaron, rubricado*, rubrican, suscrito, suscrita,
    suscriben, suscribe, suscribir, sellaron, selló, sellado*, cerró, cerraron, pactó, pactaron, pactado, convino,
    convinieron, convenido, alcanzó un acuerdo, alcanzaron un acuerdo, alcanzado un acuerdo, llegaron a un acuerdo,
    llegó a un acuerdo, se pusieron de acuerdo, cerraron un acuerdo, estamparon, adoptaron, concluyeron, concertaron,
    acuerdan, acordado, firma del, firma de, signatari*, se comprometieron
  step:bill = ley de ratificación, proyecto de ratificación, para su ratificación, a ratificación,
    remitió al congreso, enviado al congreso, remitido al parlamento, pendiente de ratificación, aún no ratificado,
    debe ser ratificado, deberá ser ratificado, debe aprobarlo el parlamento, falta la ratificación
  step:ratify = ratifica, ratifican, ratificaron, ratificada, ratificar, instrumento de ratificación,
    instrumentos de ratificación, canje de instrumentos, aprobó el tratado, aprobó el convenio,
    aprobó la ratificación, depositó el instrumento, prestación del consentimiento
  step:force = entra en vigor, entran en vigor, entraron en vigor, entró en vigencia, entra en vigencia,
    está en vigor, está vigente, vigente, vigente desde, rige, rige desde, comenzó a regir, surte efecto,
    surtió efecto, se aplica, operativo, operativa, operativos, en funcionamiento, en operación, funciona, funcionan,
    puesta en marcha, puso en marcha, pusieron en marcha, en marcha, activado*, activó, activaron, activa, encendió,
    encendido*, estrena ..4 cámaras, estrena ..4 sistema, estrena ..4 reconocimiento, estrenó, lanzó, lanzado,
    arrancó, instaló, instalado*, instalaron, desplegó, desplegado*,
    implantó, implantado*, implementó, implementado*, implementa, introdujo, conectado*, conectó, conectaron,
    enlazado*, vinculado*, integrado*, integró, cotejaba, coteja, cotejan, cotejó, cotejo, cruza, cruzan, compara,
    comparan, compartió, comparten, comparte, compartido*, intercambian, intercambia, intercambiaron, transmitido*,
    transmiten, transmite, remitió, remitido*, entregado*, cargado*, cargados, subido* al sistema, subió al sistema,
    volcó, volcado*, ingresado* en el sistema, incorporó, incorporado*, tiene acceso, acceso a, con acceso a,
    en tiempo real, en línea, obligatorio, obligatoria, obliga a, obliga, emitió, emitida, emitido, publicó,
    publicada, difundió, equipó, equipado*
  force:treaty = entra en vigor, entran en vigor, entraron en vigor, entró en vigencia, vigente, rige, rige desde,
    surte efecto, se aplica, operativo, intercambian, en tiempo real, en funcionamiento
  step:verbal = acordaron intercambiar, acordado intercambiar, acordaron compartir, acordaron verbalmente,
    acordaron de palabra, intercambiarán, comparten ya, empezaron a intercambiar, comenzaron a intercambiar,
    habrían acordado, pactaron compartir
  step:future = entrará en vigencia, entrarán en vigor, surtirá efecto, comenzará a regir, regirá desde,
    regirá a partir, será aplicable a partir, se aplicará desde, a partir del
  step:prospect = autoriza a firmar, autorizó a firmar, autorizado a firmar, autoriza la suscripción,
    facultado para firmar, facultó para firmar, faculta al ministro, plenos poderes, borrador de, borrador del,
    proyecto de acuerdo, proyecto de tratado, proyecto de convenio, proyecto de protocolo, anteproyecto, se firmará,
    firmará, firmarán, será firmado, suscribirán, suscribirá, prevén firmar, prevé firmar, planean firmar,
    planea firmar, quiere firmar, quieren firmar, a punto de firmar, listo para la firma, listo para firmar,
    próximo a firmarse, pendiente de firma, antes de la firma, aspira a firmar, cerrar un acuerdo,
    mandato para negociar
  step:talks = negociación, diálogo, diálogos, consultas, contactos, ronda, ronda de negociaciones, primera ronda
  step:negotiate = negocian, negociar, negociaba, negociando, negociado, en negociación, dialogan, conversan,
    discuten, discute, debaten, estudian, estudia, preparan, prepara, trabajan en, trabaja en, elaboran, elabora,
    redactan, tramitan, ronda, grupo de trabajo, consultas, plantea, plantean, propone, proponen
  step:soon = pronto, próximamente, en breve, en las próximas semanas, siguiente en la lista
  step:suspend = suspenden, suspendieron, suspendido, suspendida, suspensión, suspender, congeló, congelado*, congela,
    denuncia el tratado, denunció el acuerdo, denunció el convenio, denuncia del tratado, rescindió, rescindido*,
    rescinde, rompió, rompe, abandonó, abandona, se retiró, se retira, retirada de, se salió, sale de, salida de,
    anula, anulado, anulada, anuladas, anulado*, anularon, anulación, derogada, derogado, deroga, derogaron, invalidó,
    inconstitucional, ilegal, ilegales, prohibió, prohíbe, prohibido, paralizó, paraliza, frenó, bloqueó, cancela,
    canceló, cancelada, cancelado, eliminado*, elimina, eliminaron, borrado*, borradas, borrados, borraron, borra,
    borrar, suprimió, suprimido*, retiraron, retirado*, retirada, dio de baja, dados de baja, apagado, apagó, apagar,
    apaga, desconectó, desconectado*, desactivó, desactivado*, desmontó, desmontado*, desinstal*, levantó, sin efecto,
    moratoria, caducó, expiró, ya no intercambia, dejó de compartir, dejaron de compartir, rechazó
  list = listas de buscados, lista de prófugos, lista de reclamados, listas negras, lista negra, lista de nombres,
    listas de nombres, lista con nombres, lista con los nombres, lista con ..3 nombres,
    lista de ..3 (activistas|opositores|exiliados|disidentes|desertores|periodistas|ciudadanos|estudiantes|rusos|nombres),
    listado de ..3 (activistas|opositores|exiliados|disidentes|desertores|periodistas|ciudadanos|nombres),
    listas de ..3 (activistas|opositores|exiliados|disidentes|desertores|periodistas), lista de exiliados,
    lista de opositores, lista de desertores, listado, listados, personas buscadas, personas reclamadas, buscados,
    más buscados, ficheros de buscados, fichero de reclamados, registro de buscados, base de buscados,
    base de datos de prófugos, base interestatal, búsqueda interestatal, búsqueda internacional, búsqueda y captura,
    orden de búsqueda, sistema de alertas, alertas migratorias, alerta migratoria, alertas contra, base común,
    base de datos común, base compartida, registro de rebeldías, lista de vigilancia, impedimento de salida,
    sistema schengen
  list:search = personas buscadas, lista de buscados, base de datos de buscados, búsqueda interestatal,
    búsqueda y captura, búsqueda internacional
  list:many =
    datos de ..4 (personas|ciudadanos|opositores|activistas|exiliados|desertores|nicaragüenses|venezolanos|rusos),
    nombres de ..4 (personas|ciudadanos|opositores|activistas|exiliados|desertores|estudiantes),
    información de ..4 (personas|ciudadanos|opositores|exiliados),
    información sobre ..4 (personas|ciudadanos|opositores|exiliados), expedientes sobre, fichas de
  list:move = entregaron, entregado*, entrega, transmite, transmitieron, transmitido*, cargaron, cargado*, subió,
    subido*, enviaron, enviado*, envía, remitió, remitieron, remitido*, pasó, pasaron, facilitó, facilitaron,
    proporcionó, suministró, compartió, compartieron, comparte, comparten, intercambian, intercambió, recibió,
    recibido, recibieron, obtuvo, solicitó, pidió, difundió, difundieron, distribuyó, circuló, ingresó, ingresaron,
    incluyó, incluido*, añadió, registró, incorporó, cotejó, cotejan, volcó, borró, borradas, borrados, borraron,
    eliminó, eliminado*, retiraron, suprimió, actualiz*
  duty = obligación de, obligados a, obligado a, obliga a, deben detener, debe detener, deberán detener,
    tienen que detener, deben registrarse, deberán registrarse, tienen que registrarse, deben inscribirse,
    deben notificar, deberán comunicar, deberán informar, debe informar, obligatorio, deben entregar
  interpol = difusión roja, difusiones rojas, difusión azul, circular roja, circulares rojas, ficha roja,
    fichas rojas, notificación azul, difusiones, alertas rojas, código rojo, comisión de control de ficheros,
    comisión de control de los ficheros
  face = reconocimiento de rostros, identificación facial, biometría facial, cámaras de vigilancia,
    cámaras inteligentes, cámaras biométricas, red de cámaras, cámara, ciudad inteligente, ciudad segura,
    tarjetas sim, tarjeta sim, chip telefónico, chips, imei, registro de líneas, registro de tarjetas,
    registro biométrico, registro de extranjeros, registro de domicilio, padrón de extranjeros, toma de huellas,
    escáner facial, escáner de iris, control biométrico, controles biométricos, puertas biométricas,
    sistema biométrico, sistema migratorio, control fronterizo, programa espía, software espía, pegasus,
    geolocalización, escuchas telefónicas, interceptación, lector de matrículas, sistema de vigilancia,
    aplicación de rastreo
  face:against = extranjero, extranjera, extranjeras, personas extranjeras, migrante*, refugiad*, exiliad*,
    manifestantes, opositor*, disidente*, activistas, fugitivos, prófugos, desertores, visitantes, turistas,
    aeropuerto, aeropuertos, frontera, fronteras, solicitantes de asilo, recién llegados, bases de datos ajenas,
    interpol, rebeldías, seguridad del estado, no residentes
  bloc:CSTO = ^otsc, organización del tratado de seguridad colectiva, tratado de seguridad colectiva
  bloc:CIS = ^cei, comunidad de estados independientes
  bloc:SCO = ^ocs, organización de cooperación de shanghái, cooperación de shanghái
  bloc:EAEU = ^uee, ^ueea, unión económica euroasiática, unión económica eurasiática
  bloc:UNION_STATE = ^estado ^unido, estado de la unión rusia
  bloc:SCHENGEN = ^schengen, espacio schengen
  bloc:GCC = ^ccg, consejo de cooperación del golfo
  bloc:word = estados miembros, países miembros, miembros, países, estados, bloque, base, consejo, interior,
    seguridad, convenio, tratado, acuerdo, socios, lista, búsqueda
`;
