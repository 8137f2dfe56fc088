/** Signs of persecution and of ordinary cases, things, small words and vetoes: further words. */
export const WIDER_SIGNS = `
  diplomat = diplomátic*, embajador*, cónsul, cónsules, agregado*, encargado de negocios, personal diplomático
  thing = grabación, grabaciones, escuchas, discos duros, documentos, documentación, expedientes, pruebas, evidencias,
    archivos, armamento, munición, misiles, tanques, drones, aviones, buque*, barco*, lancha*, cuerpos, cadáver*,
    restos, restos mortales, cenizas, momias, momia*, obras, cuadro*, piezas arqueológicas, bienes culturales,
    manuscrito*, fondos, millones, dólares, donación, ayuda humanitaria, ayuda, premios, medallas, trofeos, copa,
    galardón*, carta*, cartas credenciales, nota de protesta, informe*, informes, listas, listado, base de datos,
    territorio*, isla*, poder, control, presidencia, mando, cargo, teléfono*, celular*, móvil*, ordenador*,
    computadora*, pasaportes, credencial*, vídeos, videos, imágenes, fotos, fotografías, punto, partido, viviendas,
    vehículo*, vehículos, cargamento*, alimentos, vacunas, copia, copias, extractos, demanda, denuncia,
    entrega de premios, tercera entrega, primera entrega
  veto:sport = futbolista*, goleador*, portero*, lateral, extremo, defensa central, guardameta*, delantera, goles,
    gol, penalti, penal máximo, fichaje*, fichó, cesión con opción, primera división, segunda división,
    liga de campeones, champions, copa del rey, copa américa, copa libertadores, mundial, eurocopa, juegos olímpicos,
    olímpic*, olimpiada*, medallista*, atleta*, atletismo, judoca*, judo, luchador*, boxeador*, boxeo, mma, tenis,
    tenista*, ajedrez, ajedrecista*, gran maestro, ronda del torneo, ciclista*, ciclismo, maratón, nadador*, natación,
    gimnasta*, patinador*, baloncesto, béisbol, beisbolista*, pelotero*, voleibol, balonmano, rugby, hockey,
    fórmula 1, gran premio, semifinal*, cuartos de final, final de la copa, tarjeta roja directa, expulsado por doble,
    expulsado en el minuto, club, clubes, estadio, hinchas, afición, árbitro*, seleccionador*, equipo nacional,
    campeonato*, campeón*
  veto:history = aniversarios, conmemoración, conmemora*, homenaje a las víctimas, memorial, monumento*, memorias,
    autobiografía, biografía*, libros, nuevo libro, ensayo, novelas, cuento, obra de teatro, documental*,
    largometraje, cortometraje, estreno*, festival, serie de televisión, exposiciones, museos, historiadora*, stalin*,
    estalin*, nkvd, gestapo, nazi*, nazismo, holocausto, segunda guerra mundial, primera guerra mundial, guerra fría,
    guerra civil, franquismo, franquista*, urss, soviétic*, gulag*, deportación de los, deportaciones de,
    deportados de, siglo, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1949, archivo histórico, centenario,
    genocidio de 1994, años del tren, reseña, thriller, poemas, recordar la deportación, ochenta años,
    memoria histórica
  veto:stats = estadística*, cifras, balance, balance anual, informe anual, porcentaje, por cada, más que en,
    menos que en, respecto a, respecto al año, aumento del, incremento del, descenso del, caída del, aumentó un,
    subió un, bajó un, cayó un, promedio, en promedio, media anual, primer semestre, primer trimestre,
    segundo trimestre, tercer trimestre, entre enero y, en lo que va de año, en lo corrido del año, desde enero,
    desde principios de año, encuesta*, sondeo*, ine, frontex, en total, total de, igual período, mismo periodo,
    mismo período, acumulado, censo
  veto:trade = arancel*, libre comercio, tratado de libre comercio, acuerdo comercial, inversión, inversiones,
    inversor*, inversionista*, exportador*, importador*, petróleo, gas, gasoducto, cereales, trigo, turismo, energía,
    contrato*, mercado*, balanza comercial, bolsa
  veto:sanctions = sanciones, sancionado*, sancionó, lista de sancionados, paquete de sanciones
  airport = aeropuerto, aeropuertos, aeródromo, terminal, terminal aérea, barajas
  placeword = ciudad, capital, puerto, pueblo, provincia, región, departamento, frontera, suelo, territorio, costa,
    isla, enclave, municipio, cantón
  rank = coronel, capitán, teniente, sargento, piloto, mayor, veterano, desertor, desertores, opositor, opositores,
    crítico, críticos, disidente, disidentes
  based = afincado en, radicado en, residente en
  way:to = a los, a las, hacia el, hacia la, con destino a, con rumbo a, camino de, camino a, de vuelta a,
    de regreso a, ante, a manos de, en manos de, en manos del, a las autoridades de, a la policía de
  way:from = desde la, desde el, procedentes de, proveniente de, provenientes de, llegado de, llegada de, llegados de,
    salido de, fuera del
  way:in = en el aeropuerto de, en el aeropuerto internacional de, en los, en las, en todo, en pleno, en suelo,
    en territorio de, en territorio, dentro del, cerca de, cerca del, junto a, al norte de, al sur de,
    en la frontera de, en la provincia de, en la región de, en la ciudad de
  way:by = por los, por las, por parte de, por parte del, a manos de, por agentes de, por agentes del
  way:of = de los, de las, del lado de
  way:with = con los, con las, entre el, entre la, entre los, junto con, junto a, al lado de
  way:via = vía, por vía de, a través de, a través del, con escala en, en tránsito por, en tránsito en, pasando por
  way:skip = un, una, su, sus, vecino, vecina, vecinos, norte de, sur de, este, oeste, central, región, provincia,
    departamento, distrito, estado, emirato, sultanato, país, suelo, territorio, barrio, popular, bolivariana,
    islámica, federal, plurinacional, aeropuerto de, ciudad de, capital de, régimen, gobierno de, autoridades de,
    puente
  way:fled = huyó del, huyó de la, huyeron de, huyeron del, huido del, huidos de, huyendo de, huyendo del, escapó de,
    escapó del, escapado de, escaparon de, salió del, salieron de, abandonó, dejó, originario de, originaria de,
    oriundo de, natural del, nacido en, nacida en, nacidos en, nacional del, nacionales de, procedente del,
    ciudadano de, ciudadana de, ciudadanos de, exiliado del, exiliados de, exiliada de, refugiados de, refugiada de,
    opositor a, opositores a, opositor al, opositores al, crítico de, crítico del, crítico con, críticos con,
    críticos del, crítica con, contrario a, contraria a, disidente de, disidentes de, desertor de, desertores de,
    a petición del, a petición de la, a petición de las autoridades de, a solicitud del, a solicitud de la,
    a solicitud de las autoridades de, a pedido del, a pedido de la, a instancias de, a instancias del,
    a instancia de, a requerimiento de, por orden de, por encargo de, bajo presión de, presionado por, presentada por,
    presentada por la, cursada por, cursada el ..4 por, formulada por, solicitada por, solicitado por, reclamado por,
    reclamada por, reclamados por, requerido por, requerida por, buscado por, buscada por, buscados por, buscado en,
    perseguido por, perseguida por, perseguidos por, perseguido en, acusado en, acusada en, acusado por, imputado en,
    procesado en, condenado en, condenada en, condenado por, encarcelado en, preso en, torturado en, juzgado en,
    guerra en, persecución en, protestas en
`;
