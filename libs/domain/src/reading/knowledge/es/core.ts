/** The commonest words of the language, by label. */
export const CORE = `
  act:return/past = deportó, deportado, deportada, deportados, deportadas, deportaron, extraditado, extraditada,
    extraditó, extraditaron, expulsó, expulsado, expulsada, expulsados, devuelto a, devuelta a, devolvió a,
    repatriado, repatriada, subido a un avión, subieron a un avión, embarcado ..4 vuelo
  act:return/present = deporta, extradita, expulsa, deportan
  act:return/base = deportar, extraditar, expulsar, devolver a, deportarlo, extraditarlo
  act:return:object/past = entregó, entregado, entregada, entregados, entregaron
  act:return:object/present = entrega a, entregan
  act:return:object/base = entregar, entregarlo, entregarla
  noun:return = deportación, deportaciones, extradición, extradiciones, expulsión, expulsiones, entrega, devolución,
    repatriación
  act:detain/past = detuvo, detuvieron, detenido, detenida, detenidos, arrestado, arrestada, arrestaron, arrestó,
    retenido, capturado, capturada
  noun:detain = detención, arresto, captura
  act:abduct/past = secuestró, secuestraron, secuestrado, secuestrada, sacado ..8 cruzado, habrían sacado,
    se lo llevaron, llevado por la fuerza
  act:vanish/past = desapareció, desaparecido, desaparecida, desaparecieron
  noun:abduct = secuestro, desaparición, secuestros
  act:harm/past = atacado, atacada, agredido, agredida, golpeado, golpeada, asesinado, asesinada, asesinaron,
    apuñalado, disparó, tiroteado, envenenado, herido, baleado, mataron, mató
  noun:harm = ataque contra, agresión a, asesinato de, atentado contra, envenenamiento
  act:press/past = amenazado, amenazada, amenazaron, amenazó, allanó, allanaron, registraron, intimidó, hostigó
  noun:press = amenazas, allanamiento*, hostigamiento*, presiones
  act:release/past = liberado, liberada, liberó, liberaron, puesto en libertad, puesta en libertad, excarcelado*
  release:from = prisión, cárcel, fianza, juez, tribunal, libertad, detención
  paper:request = solicitud de, petición de, pedido de
  paper:order = orden de, decisión de, autorización de
  paper:step = proceso de, juicio de, trámite de, audiencia de
  paper:treaty = tratado de, acuerdo de, convenio de, número de
  answer:request = solicitud, petición
  press:group = organización, organizaciones, fundación, asociación, redacción, colectivo
  soldiers = soldados, militares, agentes, sebin, inteligencia
  unknown:men = desconocidos, encapuchados, hombres armados, hombres de civil
  cue:neg = no, sin, ni, ningún, ninguna
  cue:nobody = nadie, nunca, jamás
  cue:refuse = rechazó, rechazado, rechazada, negó, denegó, denegado, denegada, descartó, se negó
  cue:stop = suspendió, suspendida, suspendido, paralizó, bloqueó, anuló, anulada, revocó, frenó, impidió, prohibió,
    medidas cautelares
  cue:approve = autorizó, autorizado, aprobó, aprobada, aprobado, ordenó, ordenado, ratificó, concedió, avaló, aceptó,
    dio luz verde, confirmó, declaró procedente
  cue:request/past = pidió, pide, solicitó, solicita, reclamó, reclama, exige, exigió, requirió
  cue:request = solicitud, petición, pedido
  cue:plea = insta, instan, llama a, llaman a, pedimos, advierte, advierten, alerta, exhorta, urge, rogamos
  cue:fear = teme, temen, miedo, riesgo, peligro, temor, amenaza de
  cue:may = podría, podrían, puede, pueden, quizá, tal vez, posible
  cue:if = si, en caso de
  cue:would = habría, habrían, sería, hubiera
  cue:will = será, serán, pronto, mañana, va a, van a
  cue:plan = planea, prevé, pretende, prepara, quiere, busca, propone
  cue:expect = espera, esperan
  cue:deny = desmintió, desmiente, negó, niega, falso, falsa, bulo, rumores
  cue:appeal = recurso, apeló, recurrió, apelación, contra, denunció, protesta*
  cue:threat = amenazó, amenazaron, amenaza con
  cue:rumour = supuestamente, presuntamente, rumor*, telegram, sin confirmar, según canales, canales, al parecer
  cue:channels = telegram, canales
  cue:told = denunció la, condenó la, confirmó la, anunció la, supo de la
  cue:after = tras, después, debido a, a raíz de, pese a
  cue:first = yo, me, mi, nosotros, nos
  cue:history = anteriormente, por ejemplo, antaño, en el pasado, entonces
  cue:confirm = confirmó, confirmaron
  aux:be = fue, fueron, sido, es, son, era, ser, siendo
  link:that = que
  link:break = pero, aunque, mientras, cuando, porque, quien, quienes, donde, sin embargo, cuyo, cuya, según
  link:relative = quien, quienes, donde, cuyo, cuya
  link:and = y, e, o
  way:to = a, al, a la, hacia, hasta, rumbo a
  way:from = desde, procedente de, fuera de
  way:in = en, en la, en el, dentro de
  way:by = por, por la, por el
  way:of = de, del, de la
  way:with = con, con la, con el, entre
  way:skip = el, la, los, las, república, reino, capital, ciudad, aeropuerto, gobierno, autoridades, norte, sur
  way:fled = huyó de, huido de, salió de, a petición de, a solicitud de, a pedido de, ciudadan*, nacional* de,
    natural de, exiliado de, refugiado de, críticos de
  asker = petición, solicitud, oposición
  airport = aeropuerto*
  person:self = ella, lo, le, hombre, mujer
  speaker = dijo, declaró, afirmó, aseguró, abogado, abogada, según, ministro, portavoz, explicó, expert*, informó,
    magistrado
  style:official = boletín oficial, referencia del consejo, acuerdo por el que
  profile:activist = activista*, opositor*, opositora*, disidente*, defensor* de derechos, defensora*, crítico*,
    exiliad*, estudiantes
  profile:journalist = periodista*, bloguero*, reporter*, cronista*, youtuber*
  profile:deserter_refused = desertor*, objetor*
  profile:security_officer = exteniente, exmilitar*, exagente*, excapitán
  profile:extremist_label = extremista*
  profile:lgbt = lgbt*, homosexual*, trans
  profile:religious = religios*, sacerdote*, pastor*, testigos de jehová
  profile:ethnic = uigur*, kurdo*, kurda*, tibetan*, rifeñ*
  sign:refugee = asilo, refugiad*, solicitante* de asilo, exilio, exiliad*, huyó, político*, política*, tortura*,
    persegu*, desterrad*
  sign:crime = asesinato*, homicid*, narco*, drogas, estafa*, robo, robos, violación, contrabando, blanqueo, mafia*,
    cartel de sinaloa, cártel del, cárteles, capo, cabecilla, tráfico de, banda, túnel
  sign:labour = sin papeles, situación irregular, trabajador* temporer*, migrantes irregulares
  person = hombre, mujer, ciudadan*, persona, personas, gente, refugiad*, activista*, periodista*, opositor*,
    disidente*, lo, estudiante*, familia*, condenado, sospechoso, solicitante*, músico, sacerdote*, exteniente,
    migrante*, recluso
  authority = policía, autoridades, ministerio, tribunal, juez, fiscalía, gobierno, guardia civil, servicios,
    embajada*, consulado*, parlamento, justicia, audiencia nacional, cancillería, extranjería, consejo de ministros
  court = tribunal, juez, jueza, fiscalía, audiencia nacional, consejo de ministros, gobierno, corte
  orgword = comité, centro, unión, fundación, asociación, grupo, partido, oficina, comisión
  office = embajada*, consulado*
  title = presidente, ministro, ministra, señor, doctor, canciller
  third:stop = comité de derechos humanos, comité contra la tortura, tribunal europeo
  thing = grabacion*, documento*, datos, archivo*, prueba*, armas, cuerpo*, dinero, lista, expediente*, informe,
    premio*, bienes, llaves, medalla*, pasaporte*, trofeo, firmas
  veto:sport = fútbol, futbol*, jugador*, entrenador*, torneo*, selección, partido, liga, mediocampista, delantero
  veto:history = aniversario, libro, novela, película, exposición, historiador*, museo, conmemor*
  veto:stats = estadístic*, por ciento, %, trimestre, semestre, en comparación, según los datos
  veto:trade = exportaci*, importaci*, aceite, comercio
  pact = acuerdo, acuerdos, tratado, convenio, memorando, protocolo, pacto, mecanismo
  pact:secret = acuerdo secreto, acuerdo confidencial, pacto secreto
  topic:return = retorno de, traer de vuelta
  topic:data = datos personales, intercambio de datos, intercambiar datos, biométric*
  topic:extradition = extradición, asistencia judicial, readmisión, entrega de
  topic:security = seguridad, interior, cooperación policial, inteligencia
  topic:other = materia fiscal, evasión fiscal, fraude fiscal, elusión fiscal, información fiscal, paraíso fiscal,
    política fiscal, reforma fiscal, carga fiscal, fiscales, impuesto*, tributari*, comercial*, banco*, bancari*,
    aduan*, protección de datos,
    clientes, empresa*, doble imposición, transporte aéreo
  step:sign = firmó, firmado, firmaron, suscribió, suscribieron, acordó, acordaron
  step:bill = proyecto de ley
  step:ratify = ratificó, ratificado, ratificación
  step:force = entró en vigor, en vigor, en vigencia, puesto en marcha, transmitió, cargó
  force:treaty = entró en vigor, en vigor, en vigencia
  step:future = entrará en vigor
  step:prospect = autoriza la firma, autorizó la firma, texto está cerrado, firmar, borrador
  step:talks = negociacion*, conversaciones
  step:negotiate = negocia*, negociacion*, conversaciones, texto está cerrado
  step:suspend = suspendió, suspende, denunció el tratado, anuló, derogó, eliminó, borró, retiró
  list = lista de buscados, base de datos de buscados, fichero de buscados
  list:move = entregó, transmitió, cargó, envió, retiró
  interpol = interpol, notificación roja, notificaciones rojas, alerta roja
  face = reconocimiento facial, videovigilancia, cámaras
  face:against = buscad*, extranjeros, migrantes
  door = asilo, estatuto de refugiado, residencia, permiso de residencia, visa, visas, visado, visados,
    visado humanitario, protección internacional, protección subsidiaria, protección temporal, documento de viaje
  door:entry = entrada, frontera
  door:shut = negó, denegó, denegado, rechazó, revocó, suspendió, cerró, canceló, retiró, anuló, dejó de
  door:open = concedió, concedido, otorgó, reconoció, obtuvo, abrió, expidió, renovó, aprobó
  door:ban = prohibición de entrada, devuelto en la frontera, le negaron la entrada, denegada la entrada
  door:wish = pidió asilo, solicitó, espera
  group = ciudadanos, personas, refugiad*, solicitantes, venezolan*, cuban*, nicaragüens*, periodistas, familias,
    migrantes
  origin:absent = en ausencia, en rebeldía, exili*, en el exterior, en el extranjero, fuera del país, viven fuera,
    prófug*
  origin:charge = en ausencia, en rebeldía, orden de captura contra, prófugos de la justicia
  origin:label = agente* extranjero*, organización extremista, traidor* a la patria
  origin:strip = despoj* ..4 nacionalidad, anuló ..4 pasaporte*, anular ..4 pasaporte*, ordenó anular,
    confiscar sus bienes, retiró ..4 nacionalidad
  boilerplate = suscríbete, hazte socio, te puede interesar, lea también, apóyanos, boletín, foto, las claves
`;
