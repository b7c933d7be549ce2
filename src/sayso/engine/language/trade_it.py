"""Italian: how trade goes where no figure says it, how a case will end, how one gets in."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "demand": """
        richieste, richieste di offerta, richieste d offerta, richieste di preventivo, richiesta,
        preventivi, preventivo, offerte da fare, ordine, ordini, ordinazioni, commesse, entrata
        ordini, portafoglio, portafoglio ordini, pipeline, pipeline commerciale, tasso di
        utilizzo, utilizzo delle capacità, utilizzo degli impianti, carico di lavoro, tasso di
        occupazione, occupazione dei letti, posti letto, letti occupati, nuovi clienti, visite ai
        clienti, visite dai clienti, visite clienti, appuntamenti con clienti, dimostrazioni,
        vendite, contratti, contratti di servizio, firme, ricoveri, numero di casi, numero di
        pazienti, pernottamenti, prenotazioni, consegne, volumi, lead, contatti commerciali,
        attività,
        offerte, tutte queste offerte, gare d appalto
    """,
    "load_sign": "telefono, telefoni, linee, centralino, agenda, calendario, casella, posta, straordinari, ore straordinarie, sabato, sabati, fine settimana, pausa caffè, pausa, pause, turno di notte, terzo turno, temporanei, interinali, carta, stampante, lavagna, camion, spedizioni, spedizione, magazzino, scorte, scaffali, cornetta, ferie, fotocopiatrice, appuntamenti",
    "load": "pieno, piena, pieni, piene, pienissim*, stracolm*, zeppo, zeppa, strapien*, trabocca, traboccano, scoppia, scoppiano, sommers*, travolt*, sotterrat*, senza sosta, senza tregua, non si ferma, non si fermano, non smette, non smettono, non finiscono più, non finisce più, ogni sera, tutte le sere, fino a tardi, mai successo, mai vist*, mai capitat*, come mai, non ci stiamo dietro, non stiamo dietro, non riusciamo, non facciamo in tempo, nemmeno il tempo, neanche il tempo, niente pausa, piovono, piove, fioccano, arrivano a, si accumulano, esplod*, bollente, bollenti, scotta, scottano, fuma, così tante, così tanti, tantissim*, troppe, troppi, troppo, calma piatta, piatto, fiacca, fiacco, moscio, troppo tranquillo, molto tranquillo, stranamente tranquill*, desert*, vuoto, vuota, vuoti, poche, pochi, quasi niente, quasi più, più niente, a secco, giorno e notte, a tutte le ore, bisogno di ferie, bisogno di vacanze, più spazio, manca spazio, buon segno, brutto segno, neanche un minuto, nemmeno un minuto, nemmeno un secondo, un buco in agenda, più un buco, neanche un buco, nessun buco, si accalcano, fanno a gara, nessuno compra, non compra nessuno, prendono polvere, prende polvere, invenduti, potremmo vendere il doppio, a catena, uno dopo l altro, disdette, ci mollano, dalle orecchie, fino al collo, fin sopra i capelli, non dormiamo più, nessuno vuole, più nessuno, poco movimento",
    "no_demand": "pipeline ci, pipeline di dati, gasdotto, richieste di stage, candidature, richieste di interviste, richieste di amicizia, visite guidate, iscrizioni, corsi, offerte di lavoro, offerta di lavoro, offerte di stage, offerte speciali, richieste di contatto, richieste dei media, richieste dei giornalisti, richieste di sponsorizzazione, pizza, pizze, oleodotto, visite, libri, apprendistato, posti di apprendistato",
    "booked": "al completo, completo, completi, completa, complete, pieno, piena, pieni, piene, prenotato, prenotati, prenotata, occupato, occupati, occupata, esaurito, esauriti, esaurita, saturo, satura, saturi, impegnati, impegnata, impegnato, coperti, carico, assicurato, garantito, basta, coperto, coperta, da fare, senza posto, più posto",
    "till": "fino, fino a, fino al, fino alla, fino in, sino a, sino al, fin dopo",
    "feast": "natale, pasqua, pentecoste, estate, l estate, autunno, l autunno, inverno, primavera, fine anno, anno prossimo, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, vacanze estive",
    "workshop": "montaggio, officina, produzione, fabbrica, stabilimento, capannone, macchine, parco macchine, portafoglio, portafoglio ordini, capacità, calendario, turni, tecnici, montatori, letti, sale operatorie, clinica, ospedale, reparto, ditta, azienda, magazzino, centro dimostrazioni, ufficio tecnico, camere, posti letto, lavoro, ordini",
    "versus": """
        sopra il budget, sotto il budget, sopra budget, sotto budget, sopra il piano, sotto il piano, sopra l anno scorso, sotto l anno scorso, sopra l anno precedente, sotto l anno precedente, sopra le attese, sotto le attese, oltre il budget, oltre le attese, avanti sul budget, indietro sul budget, in anticipo sul budget, in ritardo sul budget, meglio del budget, peggio del budget, meglio del previsto, peggio del previsto, meglio dell anno scorso, peggio dell anno scorso, superato il budget, superato gli obiettivi, obiettivo annuale già, budget già, rispetto al budget
    """,
    "compared": "meglio del, meglio della, peggio del, peggio della, migliore del, migliore della, peggiore del, peggiore della, più forte del, più debole del, superiore al, superiore a, inferiore al, inferiore a, più alto, più basso, più del, meno del, batte, supera, superato, al di sopra, al di sotto, ancora meglio, ancora peggio, tanto quanto, come mai, tante quante, quante in, più debole, più forte, più deboli, migliore, peggiore, meno buono, più magro, meglio, peggio, di un terzo",
    "struck": "contratto, contratti, firmato, firmata, firma, venduto, vendute, venduti, vendita, ordine, ordini, commessa, affare, inchiostro, macchine, macchina, pezzi, cliente, clienti, colpo, pesce, colpaccio, in tasca, nel sacco, concluso, conclusa, portato a casa, siglato, siglata",
    "struck_sure": "contratto, contratti, firmato, firmata, firma, venduto, vendute, venduti, venduta, vendita, ordine, ordini, commessa, affare, inchiostro, concluso, conclusa, portato a casa, colpaccio",
    "biggest": "in un colpo solo, in un colpo, in una volta, tutte insieme, in un giorno, nello stesso giorno, in una settimana, in un mese, più grande, più grosso, più grossa, più bello, più bella, della mia carriera, della mia vita, di sempre, della nostra storia, della storia, mai, record, di fila, da anni, una dopo l altra, in due giorni, in tre giorni, in una notte, il mio record, record personale, solo questa settimana, solo oggi",
    "no_deal": "contratto di lavoro, contratto di tirocinio, contratto d apprendistato, contratto di apprendistato, contratto d affitto, contratto collettivo, luccio, trota, pesca, matrimonio, appartamento, diploma, esame, stage, corso, biglietti, torta, petizione, abbonamento",
    "order_place": "ufficio ordini, reparto ordini, ufficio vendite, reparto vendite, ufficio commerciale, commerciali, venditori, tabellone degli ordini, tabellone delle vendite, lavagna degli ordini, campana delle vendite, squadra vendite, alle vendite",
    "unseen": "mai visto, mai vista, mai visti, più spazio, finita la carta, senza carta, rinforzi, suonata, suonato, suona, un numero, senza parole, mi stropiccio gli occhi, fuma, fumano, trabocca, a pieno",
    "results_day": "conferenza stampa annuale, conferenza di bilancio, giorno dei risultati, giorno x, pubblicazione dei risultati, risultati annuali, risultati semestrali, i nostri risultati, i nostri numeri, nostri numeri, i numeri, rapporto annuale, rapporto semestrale, bilancio, conti annuali, chiusura, assemblea generale, fine del periodo di silenzio, periodo di silenzio, revisione, revisori",
    "anticipates": "non vedo l ora, non vediamo l ora, impazient*, capirete, vedrete, vedrai, vi stupirete, stupiti, stupirà, sorpresa, sorprese, pazienza, abbiate pazienza, champagne, spumante, prosecco, tappi, brinderemo, brindiamo, brindisi, festeggiamo, festeggeremo, festeggiare, festa, sorrid*, sorriso, sorrisi, non resterete delusi, non sarete delusi, delusi, dormo bene, dormire bene, dormo male, nervos*, allacciate le cinture, conto alla rovescia, conto i giorni, contiamo i giorni, ci sarà da ridere, ci sarà da piangere, farà rumore, preparatevi, popcorn, ricrederà, ricrederanno, si ricrede, dubitava, dubitavano, scettici, critici, buon umore, buonumore, al fresco, in frigo, incrociamo le dita, notti in bianco, pelle d oca, dico solo, segnatevi la data, fuochi d artificio, applausi, ballare, evviva, urrà, ridere, riderà",
    "payout": "bonus, premio, premi, dividendo, dividendi, tredicesima, gratifica, provvigione, provvigioni, partecipazione agli utili",
    "sales_people": "finanza, colleghi della finanza, gente della finanza, revisori, revisione, auditor, investitori, azionisti, alle vendite, ufficio commerciale, controller, bonus",
    "spirits": "stare tranquilli, stare tranquille, tranquilli, tranquille, tranquillo, dormire tranquilli, dormono bene, dorme bene, si fregano le mani, si sfregano le mani, sorriso a trentadue denti, sorriso fino alle orecchie, rilassati, rilassato, rilassata, seren*, sulle nuvole, respirare, respirano, tirano il fiato, sospiro di sollievo, abbattut*, pallid*, mogi, scur* in volto, gongola, gongolano, esulta, esultano, fischietta, canticchia, saltella, fa il broncio, muso lungo, capelli grigi, a testa bassa",
    "went": """
        con il botto, col botto, alla grande, a razzo, in quarta, col piede giusto, con il piede giusto, col piede sbagliato, falsa partenza, da incorniciare, da dimenticare, da ricordare, da urlo, da favola, da sogno, da incubo, generoso con noi, gentile con noi, buono con noi, clemente con noi, ci ha sorriso, ci ha premiato, ci ha premiati, non ci ha regalato niente, non ci ha regalato nulla, niente di cui vantarsi, niente di cui lamentarsi, non ci lamentiamo, non possiamo lamentarci, con il vento in poppa, controvento, montagne russe, traversata del deserto, fiacco, fiacca, moscio, debole, solido, in salita, in discesa, in ripresa, sopra le righe, oltre le attese, meglio di quanto, peggio di quanto, meglio del previsto, peggio del previsto, si è fatto onore, coi fiocchi, con i fiocchi, d oro, nero, grigio
    """,
    "last_year": "anno vecchio, vecchio anno, l anno, l anno appena, primi sei mesi, sei mesi, questo semestre, primo trimestre, un <year>, <year> da, ultimi dodici mesi, ultimi 12 mesi, inizio anno, secondo semestre",
    "bench": "tribunale, tribunali, giudice, giudici, magistrato, magistrati, controparte, avversario, avversari, procuratore, sentenza, verdetto, processo, procedimento, causa, la causa, nostri avvocati, i nostri avvocati, nostro avvocato, loro avvocati, la corte, udienza, aula, avvocato, avvocata, ricorso, appello, istanza, causa di, in aula",
    "law_expert": "perito, periti, perizia, esperto, esperti, esperta",
    "law_case": "caso, sul caso, nel caso, causa, faccenda, vicenda, questione, lite, disputa, vertenza, su, riguardo",
    "law_calm": "dormo bene, dormo benissimo, dormiamo bene, dormiamo tranquilli, sonni tranquilli, dormo sereno, dormo serena, sereno, serena, sereni, serene, tranquillo, tranquilla, tranquilli, fiducioso, fiduciosa, fiduciosi, una formalità, solo una formalità, pura formalità, questione di tempo, nostra tesi, nostra posizione, nostro punto di vista, nostra analisi, dà ragione, danno ragione, darà ragione, daranno ragione, dato ragione, ragione, dalla nostra parte, lo sa, lo sanno, sa bene, sanno bene, sa benissimo, lo sa bene, sanno leggere, sa leggere, sanno contare, hanno gli occhi, non sono ciechi, hanno capito, ha capito, ha copiato, chi ha copiato, lo vedrà, lo vedranno, vedrà presto, senza via d uscita, fare le valigie, pagherà, pagherà caro, pagherà cara, pagheranno, costerà caro, carte in mano, carte migliori, le carte migliori, tutti gli assi, in tasca, in pugno, di ferro, inattaccabile, regge, non regge, non sta in piedi, crolla, si sgonfia, fa marcia indietro, cede, ad un passo, a un passo, vicini a un accordo, vinceremo, vincere, vinta, già vinta, perderà, perdere, persa, persa in partenza, vittoria, sconfitta, nessuna chance, nessuna possibilità, infondat*, ridicol*, nulla da temere, niente da temere, chiaro, chiarissimo, lampante, tigre di carta, castello di carte, aria fritta, fumo, farsa, buffonata, bella figura, brutta figura, sudato, balbettato, ottimista, ottimisti, pessimista, chance, possibilità, verità, giustizia, schiacciant*, prove sono, campata in aria, vedrà bene, vedranno bene, chi ha ragione, di chi è l idea, chi ha avuto l idea",
    "drawing": "disegno, disegni, brevetto, brevetti, copia, copie, copiato, copiare, imitato, contraffatto, contraffazione, plagio",
    "law_about": "gara, giuria, concorso, campionato, campionati, apprendisti, robotica, votazione, pattinaggio, competizione, tennis, esami, esame",
    "others_ask": "ci chiedono, mi chiedono, mi chiede, in molti chiedono, molti chiedono, a che punto",
    "standing": "nostro … mercato, primo mercato, secondo mercato, terzo mercato, mercato principale, mercato più importante, mercato più grande, principale mercato, numero uno, numero 1, numero due, leader, leader mondiale, in testa, in vetta, più grandi, tre più grandi, cinque più grandi, primi tre, prime tre, top tre, top 3, sul podio, in cima, champions league, serie a",
    "best_yet": "migliore, il migliore, la migliore, miglior anno, più forte, record, anno record, eccellente, eccezionale, duro, difficile, complicato, ancora meglio, ancora migliore, ancora più duro, peggiore, il peggiore, bell anno, grande anno",
    "year_target": "obiettivo annuale, obiettivi annuali, obiettivo dell anno, obiettivi dell anno, obiettivo di margine, obiettivi di margine, obiettivo di fatturato, obiettivo di vendita, obiettivo di crescita, obiettivi di crescita, obiettivi a medio termine, guidance, previsioni annuali, previsione annuale, obiettivo semestrale",
    "holds_on": "confermiamo, conferma, confermato, confermare, manteniamo, mantiene, mantenere, raggiungeremo, raggiungerà, raggiungere, centreremo, centrerà, supereremo, supererà, mancheremo, alziamo, alzeremo, abbassiamo, a portata, sulla buona strada, resta valido, restano validi, sarà raggiunto, saranno raggiunti",
    "output_plan": "investiremo, investiamo, investire, milioni in, milioni a, altri milioni, importo a due cifre, importo a tre cifre, metteremo … milioni, terzo turno, secondo turno, nuova sede, nuovo stabilimento, nuovo capannone, nuova filiale, aprire una sede, il doppio delle macchine",
    "future": "diventerà, diventeremo, diventeranno, investiremo, metteremo, metterà, confermiamo, manteniamo, verrà, verranno, rappresenterà, rappresenteranno, peserà, passeremo, passerà",
    "entry_weak": """
        vecchio cilindro, vecchia serratura, ancora il vecchio, ancora la vecchia, non
        ancora cambiat*, non ancora sostituit*, senza badge, senza chiave, non si
        chiude, non si chiudono, non chiude, non chiudono, chiude male, chiudono male,
        basta spingere, basta una spinta, spingete, si entra, si può entrare, entrare
        senza, entra senza, nessuno controlla, nessuno verifica, nessuno chiede, nessuno
        guarda, lasciano passare, fermata con, bloccata con una sedia, tenuta aperta,
        socchiusa, rimasta aperta, lasciata aperta, attaccata sotto, attaccato sotto,
        sotto lo schermo, sullo schermo, sul monitor, su un post it, su un bigliettino,
        sotto lo zerbino, nella cassetta delle lettere, sotto il sasso, sotto la pietra,
        sotto il vaso, nel cassetto, mai cambiat*, dal <year> non, non cambia dal
        <year>, invariat* dal <year>, lo stesso dal <year>, la stessa dal <year>, da
        anni, si attiva solo, si inserisce solo, non inserito, non inserita, non filma,
        non registra, angolo morto, angolo cieco, buco nella recinzione, un solo
        guardiano, un guardiano solo, si apre da sola, si apre da solo, si apre con, con
        una carta di credito, carta di credito, con un cacciavite, con una graffetta,
        non chiede mai, non chiede niente, non chiede nulla, non controlla mai, non
        controlla niente, non controlla nessuno, non guarda mai, fa pausa, è in pausa,
        al telefonino, basta un gilet, lascia entrare, lasciano entrare, mai davvero
        chiusa, dalla finestra, dal tetto, senza allarme, non ha bisogno di badge, non
        serve il badge, non serve badge, non serve la chiave, nessun badge, aspettare
        che qualcuno, aspetta che qualcuno, aspettate che qualcuno, basta seguire, ti
        tengono la porta, vi tengono la porta, sempre aperta, sempre aperto, resta
        aperto, resta aperta, aperto tutta la notte, aperta tutta la notte, entra
        chiunque
    """,
    "entry": """
        porta, porte, portone, cancello, serratura, serrature, cilindro, cilindri,
        banchina, tastierino, lucchetto, cassetta delle chiavi, sensori, sensore di
        movimento, citofono, badge visitatori, terminale, rete ospiti, locale server,
        ricezione merci, portinaio, portiere, portineria, guardiano, guardia, custode,
        vigilante, securitas, receptionist, finestra, finestre, sbarra, tornello,
        ingresso fornitori, entrata fornitori, ingresso del personale, entrata sul
        retro, ingresso di servizio, rampa, cancello di dietro, porta di dietro
    """,
    "credential": "tastierino, lucchetto, codice della cassaforte, codice dell allarme, cassetta delle chiavi",
    "code_word": "tastierino, lucchetto, combinazione",
    "nobody_here": """
        nessuno in fabbrica, nessuno in azienda, nessuno in ditta, nessuno in ufficio,
        nessuno in sede, nessuno in officina, nessuno in portineria, nessuno nello
        stabilimento, nessuno nel capannone, non c è nessuno, tutto vuoto, fabbrica
        vuota, stabilimento vuoto, uffici vuoti, sede deserta, senza sorveglianza, senza
        guardiano, solo il guardiano, solo un guardiano, nessuno alla reception, nessuno
        all ingresso, nessuno all entrata, reception vuota, nessuno di guardia
    """,
    "away_time": """
        feste, natale, pasqua, fine settimana, weekend, domenica, sabato, di notte,
        notte, sera, ogni sera, vacanze, ferie, dal, tra il, fino a lunedì, a
        mezzogiorno, stasera, questa settimana, dopo le <number>, dalle due alle, dalle
        … alle, da mezzanotte, durante la notte
    """,
    "shut_place": "fabbrica, stabilimento, azienda, ditta, ufficio, uffici, sede, capannone, officina, magazzino, laboratorio, clinica, farmacia, portineria, edificio",
    "protects": "chiave del successo, la chiave del successo, chiavi del successo, la chiave è, sempre aperta per, aperta per, aperte per, aperta agli, aperta ai, aperte ai, calendario dell avvento, portiere, gol",
    "lesson": """
        corso, corsi, formazione, conferenza, porte aperte, giornata delle porte aperte,
        sensibilizzazione, test di phishing, settimana della sicurezza
    """,
    "press_source": "non citate, non citate il mio nome, senza fare il mio nome, non faccia il mio nome, fonti vicine, vicine all azienda, vicino all azienda, mio nome, non da me",
    "later": "nel giro di <number> anni, da autunno, dall autunno, dalla primavera, dall estate, da gennaio, dopo l estate, nel quarto trimestre, nel terzo trimestre, nel secondo semestre, quest inverno",
    "law_outlook": "danno ragione, daranno ragione, lo sa, lo sanno, una formalità, non sta in piedi",
    "clients": "clienti, cliente, clientela, acquirenti, interessati, rivenditori",
    "turned_away": "rifiutato, rifiutata, rifiutati, rifiutare, rifiutiamo, declinato, declinare, rimandato, rimandati, rinviato, annullato, annullati, annullata, annullamenti, disdetto, disdette, disdetta, detto di no",
    "stands_idle": "prendono polvere, prende polvere, è ferma, sono ferme, ferma, ferme, fermo, fermi, immobile, immobili, dormono, arrugginiscono, a vuoto, inutilizzat*, a riposo, lavoro ridotto",
    "maintenance": "manutenzione, revisione, riparazione, vacanze, ferie, blackout, ristrutturazione, trasloco, giorno festivo, domenica, di notte, museo, mostra, sicurezza",
    "machines": "macchina, macchine, impianto, impianti, linea, linee, capannone, torni, letti, robot",
    "judged": "fatica, battaglia, calvario, prova, pesante, pesanti, durissimo, grandioso, gigantesco, fenomenal*, sensazional*, altalenante, deludente, finalmente finito, finalmente alle spalle, ci ha dato, ci ha portato, ali, soddisfazioni",
    "share_word": "nostre azioni, azioni della ditta, azioni dell azienda, nostra azione, nostri titoli, le azioni",
    "share_deed": "comprare, comprate, compra, comprato, tenere, tenete, tenetele, portafoglio, vendere, vendete, momento buono, affare, approfittate",
    "turning": "il peggio è, peggio alle spalle, fondo del tunnel, luce in fondo, tornare a crescere, torneremo a crescere, tornerà a crescere, risalire la china, risaliremo, di nuovo in utile, di nuovo redditizi, nelle cifre nere, in cifre nere, nelle cifre rosse, svolta, inversione di tendenza, la ripresa, ripartiremo, ripartirà, risanamento",
    "exposed": "sala pausa, in mensa, sulla scrivania, sulla mia scrivania, in macchina, nell auto, stesso login, stesso codice, stesse credenziali, tutti la stessa, tutti lo stesso, in giro, su un disco, su una chiavetta, operator operator, nella chat, nome della ditta, nome dell azienda, il nome del prodotto, nome del cane",
    "no_business": "ordini online, per i vostri ordini, per ordini, ordini possibili, ordini entro, reparto vendite, ufficio vendite, suo ordine, vostri ordini",
    "year_did": "ci ha dato, ci ha portato, ci ha regalato, ci ha premiato, ci ha premiati, ci ha trattato, ci ha trattati, ci ha sorriso",
    "your_order": "sua richiesta, vostra richiesta, vostre richieste, suo ordine, vostri ordini, per richieste, per un preventivo, un preventivo per, richieda un preventivo, richiedete un preventivo, richieste a",
}
