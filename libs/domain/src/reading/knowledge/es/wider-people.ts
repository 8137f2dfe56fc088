/** Who people are, who acts, and what is not watched: further words. */
export const WIDER_PEOPLE = `
  person = hombres, mujeres, ciudadano, ciudadana, joven, jóvenes, niño, niña, niños, menor, menores, padre, madre,
    hijo, hija, hermano, hermana, esposa, esposo, marido, pareja, matrimonio, abuelo, vecino*, vecina*, extranjero*,
    exiliad*, desterrad*, asilado*, perseguid*, opositora*, militante*, líder*, lideresa*, dirigente*, defensor*,
    defensora*, feminista*, sindicalista*, bloguera*, youtuber*, tiktoker*, reportero*, reportera*, fotógrafo*,
    fotoperiodista*, presentador*, locutor*, escritor*, escritora*, poeta*, novelista*, cantante*, cantautor*,
    rapero*, artista*, cineasta*, director*, caricaturista*, humorista*, comediante*, traductor*, profesor*,
    profesora*, maestro*, catedrático*, académico*, sociólogo*, investigador*, médico*, médica*, enfermer*, ingenier*,
    programador*, empresario*, comerciante*, obrero*, trabajador*, abogado*, abogada*, jurista*, juez, magistrado*,
    exmagistrad*, fiscal, concejal*, diputado*, exdiputad*, alcalde*, exalcald*, ministro, exministr*, militar*,
    soldado*, recluta*, conscripto*, sargento*, exsargento*, teniente*, capitán*, coronel*, general, piloto*,
    oficial*, desertor*, objetor*, pastor*, obispo*, cura, monje*, monja*, imán*, predicador*, converso*, creyente*,
    feligr*, miembro*, seguidor*, simpatizante*, familiar*, parientes, allegado*, residente*, habitante*, detenido*,
    detenida*, preso*, presa*, reo, reos, recluso*, reclamado, reclamada, requerido, requerida, acusado*, acusada*,
    imputado*, procesado*, fugitivo*, prófugo*, ruso*, rusa*, iraní*, uigur*, checheno*, chechena*, kurdo*, tibetano*,
    turco*, cubano*, cubana*, nicaragüens*, venezolano*, bielorrus*, afgan*, sirio*, manifestante*, voluntario*,
    voluntaria*
  person:self = ellos, ellas, su cliente, el joven, la joven, la mujer, el hombre
  authority = policías, policía nacional, comisaría, guardacostas, guardia fronteriza, guardias fronterizos,
    guardia nacional, armada, ejército, fuerzas armadas, fuerzas de seguridad, cuerpos de seguridad, militares,
    agentes, oficiales, funcionarios, servicio de inteligencia, servicios de inteligencia, servicios secretos,
    servicio secreto, inteligencia, contrainteligencia, seguridad del estado, seguridad nacional, comité de seguridad,
    comité estatal, servicio de seguridad, migración, migraciones, dirección de migraciones, dirección de migración,
    instituto nacional de migración, servicio nacional de migraciones, superintendencia, oficina de asilo, comar, oar,
    aduanas, ministerios, ministro*, ministra*, interior, exteriores, asuntos exteriores, relaciones exteriores,
    canciller, embajador*, cónsul, tribunales, juzgado*, jueces, magistrados, corte, corte suprema, tribunal supremo,
    tribunal constitucional, audiencia, audiencia provincial, sala, sala penal, sala constitucional, fiscal, fiscales,
    fiscalía general, procuraduría, ministerio público, presidente, presidenta, presidencia, casa de gobierno,
    palacio, ejecutivo, gobiernos, congreso, senado, asamblea, asamblea nacional, diputados, cámara, duma, defensoría,
    defensor del pueblo, estado, régimen, administración, dirección general, delegación del gobierno, subdelegación,
    gobernador, alcaldía, consejo, comité de investigación, investigadores, interpol panamá, dictadura, junta, oij,
    fgr, mininter
  court = tribunales, juzgado*, jueces, magistrad*, juez de control, tribunal supremo, tribunal superior,
    tribunal constitucional, tribunal de apelación, tribunal de apelaciones, tribunal de casación, corte suprema,
    corte de apelaciones, corte constitucional, audiencia, audiencia provincial, sala, sala de lo penal, sala penal,
    sala segunda, sección segunda, pleno, fiscalía general, fiscal general, ministerio de justicia,
    ministro de justicia, ministra de justicia, instancia, ministerio público, procuraduría, jueza*
  orgword = amnistía internacional, amnistía, human rights watch, reporteros sin fronteras, acnur, helsinki, memorial,
    cear, observatorio, liga, federación, red, movimiento, instituto, universidad, agencia, canal, diario, periódico,
    televisión, radio, consejo, coordinadora, foro, casa, iglesia, plataforma, colectivo, refugio
  office = embajador*, consular*, cónsul, misión diplomática, representación diplomática, sección consular,
    oficina consular
  title = presidenta, vicepresidente, primer ministro, primera ministra, rey, príncipe, dr, don, doña, general,
    coronel, fiscal, juez, jueza, magistrado, abogado, abogada, letrado, letrada, portavoz, embajador, embajadora,
    secretario, secretaria, monseñor, padre, pastor, obispo, imán, jeque, periodista, activista, alias
  speaker = dice, dijeron, afirma, afirman, señaló, señala, indicó, indica, sostuvo, sostiene, agregó, añadió, relató,
    contó, recalca, recalcó, subrayó, denuncia, lamentó, opina, reaccionó, aseguran, asegura, explica, abogados,
    letrada, letrado, defensa, directora, director, fundador, fundadora, presidente de, investigador*, analista*,
    politólog*, responsable, secretario general, fuente, fuentes, testigo*, vocero, vocera, comunicó, publicó,
    escribió, tuiteó, citado por, citó
  style:official = boe, gaceta oficial, diario oficial, resolución, decreto, notifíquese, comuníquese, publíquese,
    comunicado, nota de prensa, auto de, en nombre del rey
  profile:activist = activismo, disidencia, oposición, líder opositor, dirigente opositor*, partido opositor,
    preso* político*, presos políticos, presa política, exiliado político, refugiado político, perseguido político,
    perseguidos políticos, asilado político, desterrado*, defensor*, defensores de derechos, defensoras de derechos,
    derechos humanos, líder estudiantil, líder campesin*, líder indígena, líder social, lideresa*, sindicalista*,
    feminista*, manifestante*, militante*, escritor*, escritora*, poeta*, novelista*, cantante*, cantautor*, músico*,
    rapero*, artista*, cineasta*, caricaturista*, humorista*, comediante*, sociólog*, anarquista*, antifascista*,
    separatista*, independentista*, autonomista*, crítico de, crítico del, crítica del, críticos del, crítico con,
    contrario* al régimen, antigubernamental*, contra la guerra, antiguerra, pacifista*, prodemocrátic*, navalni,
    navalny, exdiputad*, exconcejal*, concejal*, excandidat*, exprecandidat*, voluntari*, tiktoker*, influencer*,
    youtuber*, denunciante*, alertador*
  profile:journalist = bloguera*, reportero*, reportera*, redactor*, redactora*, editor, editora, director del diario,
    directora del diario, corresponsal*, fotoperiodista*, fotógrafo de prensa, camarógrafo*, presentador*, locutor*,
    columnista*, comunicador*, medio independiente, medios independientes, medio en el exilio, medios en el exilio,
    medio opositor, libertad de prensa, sala de redacción, periodismo, podcaster*
  profile:lawyer = abogado de derechos humanos, abogada de derechos humanos, abogado de presos, defensor de presos
  profile:deserter_fought = desertó, desertaron, había desertado, haber desertado, deserción, deserciones,
    abandonó su unidad, abandonó el frente, huyó del frente, huyó de su unidad, exmercenario*, exsargento*,
    militar desertor
  profile:deserter_refused = objeción de conciencia, se negó a combatir, se negó a luchar, se niega a combatir,
    negarse a combatir, se negó a ir al frente, se negó a ir a la guerra, se negó a servir, negativa a combatir,
    insumis*, refuznik*
  profile:draft_evader = servicio militar, servicio militar obligatorio, reclutamiento, reclutamiento forzoso,
    conscripción, conscripto*, recluta*, leva, evadir el servicio, eludir el servicio, eludió el servicio,
    evadió el reclutamiento, huyó del reclutamiento, llamado a filas, llamados a filas, servicio nacional indefinido,
    servicio nacional, reservista*, prófugo del servicio
  profile:mobilised = movilizad*, movilización, movilización parcial
  profile:security_officer = exmilitar, exoficial*, expolicía*, exagente, exgeneral*, excoronel*, exsargento*,
    exsoldado*, exespía*, exguardia*, exescolta*, exguardaespaldas, exfuncionario de seguridad, antiguo oficial,
    antiguo agente, antiguo policía, antiguo militar, exintegrante del, exjefe de inteligencia, desertor de wagner
  profile:official = exministr*, exalcald*, exdiputad*, exembajador*, exdiplomátic*, exjuez*, exmagistrad*, exfiscal*,
    exfuncionari*, exgobernador*, exviceministr*, exasesor*, antiguo ministro, antigua concejala, antiguo concejal,
    antiguo alcalde, antiguo diputado, alto funcionario, exsenador*
  profile:direct_action = incendio provocado, incendio de un centro de reclutamiento, prender fuego,
    centro de reclutamiento, oficina de reclutamiento, comisariado militar, cóctel molotov, cócteles molotov,
    sabotaje*, saboteador*, partisano*
  profile:foreign_agent = agente* extranjero*, agentes extranjeros
  profile:extremist_label = extremismo, gülen*, gulenista*, hermanos musulmanes, hizb ut tahrir,
    organización terrorista
  profile:undesirable_org = organización indeseable, organizaciones indeseables
  profile:lgbt = gay, gais, gays, lesbiana*, queer, transexual*, transgénero, bisexual*, homosexualidad, mujer trans,
    hombre trans, personas trans, drag, mismo sexo, orgullo, lgtb*
  profile:religious = obispo*, monje*, monja*, cura, curas, jesuita*, seminarista*, predicador*, converso*, convers*,
    imán*, cristiano*, cristianos, evangélic*, bautista*, pentecostal*, falun gong, bahaí*, ahmadi*, alevi*, yazid*,
    sufí*, salafista*, chií*, chiíta*, minoría religiosa, feligr*, iglesia clandestina, iglesias domésticas, lama,
    lamas, gülen*
  profile:ethnic = chechenos, chechenas, checheno, chechena, ingush*, tártaro* de crimea, tártaros, baskir*, buriat*,
    pamiri*, karakalpak*, hazara*, rohingya*, baluch*, ahwazi*, oromo*, tigray*, montagnard*, hmong*,
    kazajos de xinjiang, kazajo de xinjiang, mongoles meridionales, saharaui*, cabil*, bereber*, tuareg*, yazid*,
    miskit*, mayangna*, mapuche*, garífuna*, indígena*, minoría étnica, tutsi*, dinka
  profile:environmental = ambientalista*, ecologista*, defensor* del medio ambiente, defensor* de la tierra,
    activista* climátic*
  profile:relative = hermano de, hermano del, hermana de, hermana del, esposa de, esposa del, esposo de, marido de,
    hijo de, hijo del, hija de, hija del, madre de, madre del, padre de, padre del, familiares de, familiares del,
    familia de, familia del, familiar de, sobrino de, primo de
  profile:child = menor de edad, menores, menores de edad, menor no acompañado, menores no acompañados, niño, niña,
    niños, niñas, bebé*, adolescente*
  sign:refugee = refugio, asilado*, asilad*, solicitud de asilo, solicitud de refugio, solicitudes de refugio,
    condición de refugiado, estatuto de refugiado, protección internacional, acnur, exilios, destierro, exiliados,
    exiliarse, se exilió, huido, huida, huir, huyeron, huían, huyendo, había huido, escapó, escaparon, escapado,
    represión, reprimid*, preso* político*, presos políticos, preso* de conciencia, presos de conciencia,
    por motivos políticos, motivación política, motivos políticos, políticamente motivad*, persecución política,
    persecución, perseguido*, caso fabricado, cargos fabricados, cargos inventados, juicio amañado, juicio político,
    malos tratos, tratos inhumanos, pena de muerte, no devolución, convención de ginebra, convención de 1951,
    opositor*, opositora*, oposición, disidente*, disidencia, desertor*, desertó, deserción, objetor*, movilización,
    servicio nacional indefinido, contra la guerra, antiguerra, crítico del gobierno, críticas al gobierno,
    criticó al gobierno, criticar al gobierno, críticas al régimen, insultar al presidente, ofender al,
    desacreditar al ejército, descrédito del ejército, desacreditar a las fuerzas, noticias falsas sobre el ejército,
    información falsa sobre el ejército, traición, traición a la patria, menoscabo a la integridad, conspiración,
    sedición, subversión, subversiv*, separatismo, secesión, incitación al odio, apología del terrorismo,
    propagación de noticias falsas, propaganda contra el estado, extremismo, organización terrorista, gülen*,
    movimiento gülen, partido prohibido, organización prohibida, movimiento prohibido, desnacionalizad*, desterrado*,
    régimen, dictadura, protestas, protestas de 2018, activista*, derechos humanos, libertad de expresión,
    anticorrupción, campo de internamiento, reeducación
  sign:crime = homicidio*, feminicid*, asesino*, doble asesinato, parricid*, cocaína, heroína, marihuana, hachís,
    fentanilo, narcotráfico, narcotraficante*, toneladas de, tráfico de drogas, tráfico de cocaína, tráfico de armas,
    trata de personas, trata de blancas, tráfico de personas, traficante*, coyote*, contrabandista*, estafador*,
    fraude*, defraud*, pirámide, criptomoned*, hacker*, ransomware, ciberdelin*, hurto*, ladrón*, ladrones, atraco*,
    atracador*, asalto a, robo con, carterista*, extorsión, extorsionador*, secuestro extorsivo, proxenet*, violador*,
    abuso sexual, abusos sexuales, agresión sexual, pederast*, pornografía infantil, violencia de género,
    violencia machista, asesino en serie, sicario de, ajuste de cuentas, crimen organizado, pandill*, pandilla*, mara,
    marero*, ms 13, tren de aragua, clan del golfo,cabecillas, jefe de la banda, lavado de activos,
    lavado de dinero, blanqueo de capitales, corrupción, soborno*, cohecho, malversación, desfalco, peculado,
    evasión fiscal, quiebra, falsific*, pasaportes falsos, conducir ebrio, ebrio, ebriedad, borrach*, riña, pelea,
    caza furtiva, cigarrillos, juego ilegal, call center, pensión alimenticia, microtráfico, combustible,
    delincuente*, delincuencia
  sign:labour = trabajador* migrante*, jornalero*, temporero*, obra, albañil*, mano de obra, trabajo ilegal,
    sin permiso de trabajo, permiso de trabajo, permisos de trabajo, indocumentad*, migración irregular,
    inmigración irregular, inmigrantes irregulares, irregulares, estancia irregular, visado caducado, visa vencida,
    visa caducada, visado vencido, ingreso irregular, ingreso ilegal, ley de migración, infracción migratoria,
    ley de extranjería
`;
