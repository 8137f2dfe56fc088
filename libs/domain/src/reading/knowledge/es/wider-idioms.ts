/** Names that hide a state, and idioms of desks, courts and channels. */
export const WIDER_IDIOMS = `
  noplace = comité helsinki, grupo helsinki, federación helsinki, tribunal de estrasburgo, corte de estrasburgo,
    jueces de estrasburgo, ante estrasburgo, convención de ginebra, convenio de ginebra, convenio de budapest,
    memorándum de budapest, acuerdos de minsk, convención de minsk, convenio de la haya, tribunal de la haya,
    corte de la haya, convenio de estambul, convención de viena, convención de caracas, declaración de cartagena,
    reglamento de dublín, pacto de varsovia, new york times, moscow times, washington post, nuevo herald,
    en (ruso|inglés|español|turco|árabe|chino|francés), idioma (ruso|inglés|español|turco|árabe),
    dinamo de kiev, spartak de moscú, calle (casablanca|moscú|parís|berlín|caracas), ensaladilla rusa,
    montaña rusa, universidad de costa rica, vuelta a (guatemala|colombia|españa), la paz y
  act:return/past = volvió a poner ..4 en el mar, condujo ..9 a, condujeron ..9 a, devuelto en caliente, la deporten,
    lo deporten, los deporten, deporten, llevarán a la frontera, llevaron a la frontera, sacaron del país,
    puesto* a bordo, subieron a un avión, mandaron de vuelta
  act:return/base = deporten, mandar a, mandara a recogerlo, llevarlo a la frontera, devolverlo
  noun:return = repatriaciones, repatriación, entrega a, la entrega de, devolución de, salida forzosa
  act:abduct/past = se llevaron a, se lo llevaron, se la llevaron, pasaron la raya, cruzaron la raya,
    cruzaron la frontera y,
    sacaron ..4 casa, levantaron a, fue levantado
  act:harm/past = acribillan, acribillaron, acribillado*, recibió ..3 disparos, recibió ..3 balazos, murió camino,
    baleado*,
    balearon, mataron, le dispararon, apuñalado*, apuñalaron
  noun:harm = tiradores, sicario, sicarios, crimen por encargo, disparos, balazos, atentado contra
  noun:press = seguimientos, vigilancia a, hostigamiento, amenazas a
  origin:strip = desnacionalizad*, negar ..3 renovación ..2 pasaporte, negar ..5 pasaporte,
    perforó ..3 pasaporte,
    retuvo ..2 pasaporte, despojad* de la nacionalidad
  cue:approve = declara procedente, avalado ..2 extradición, supedita la entrega, autorízase, da curso al expediente
  cue:stop = acogió ..3 acción, acogió el recurso, había suspendido, congela el envío, anuló ..6 la orden,
    anula la orden,
    hábeas corpus, acción de libertad, amparo
  cue:request/past = reclama al, reclama a la, formalizar la petición, formalizó la petición, entró en el ministerio,
    reclamado por, a la espera de que, mandara a recoger*
  step:prospect = a suscribir, autorízase, autoriza a suscribir, autorizar la suscripción
  step:negotiate = se ha acordado el texto, acordado el texto
  act:release/past = salió ..4 celdas, salió anoche, salió en libertad, dejó ir, lo dejó ir, la dejó ir
  state:held = en las celdas, en un cuartel
  act:detain/past = pidieron que los acompañara, pidieron que les acompañara, llevaba ..2 días ..3 celdas
  cue:threat = advirtió que ..6 llevarán
  door:open = reconoció la condición, le reconoció la condición, condición de refugiad*
  sign:refugee = exdirigente* estudiantil*, solicitante de asilo, perseguida, desertó, misión ..3 abandonado,
    abandonado ..3 misión,
    protestas de, difusión de noticias falsas, monjas
  profile:activist = exdirigente*, dirigente estudiantil, dirigente* campesin*
  profile:deserter_refused = desertó, que desertó, sargento que desertó
  sign:crime = kilos de cocaína, sicario*, cabecilla, narcolancha
  topic:convicts = cumplían condena, terminar la pena, propios reclusos, cumplir condena
  cue:deny = falso, no hay ningún, nadie ha sido detenido
  veto:stats = en el mismo periodo, cifra similar, balance quincenal
  veto:history = nueva serie, rodaje, guion, figurante
  veto:sport = pelotón
  noun:press = visita de la policía, visitas de la policía, visita de agentes, llamadas del consulado,
    llamadas de la embajada,
    visita de la seguridad
  sign:refugee = protección subsidiaria, protección internacional
`;
