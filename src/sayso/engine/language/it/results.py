"""Italian: how trade goes, and what is foreseen."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "period": """
        trimestre*, esercizio, semestre, semestri, chiusura d anno, chiusura annuale, chiusura dei
        conti
    """,
    "trade": """
        vendere, venderemo, consegnare, produrre, produrremo, esportare, investire, investiremo,
        crescere, guadagnare, acquisire, delocalizzare, smaltire
    """,
    "expect": """
        prevediamo, prevede, ci aspettiamo, contiamo, stimiamo, puntiamo, raddoppieremo,
        raddoppierà, aumenteremo, previsione, previsioni, dovrebbe, cresceremo, miriamo, si attende,
        si aspetta, ci attendiamo, mi aspetto, punta a, puntano a, puntiamo a, mira a, conta di,
        contiamo di, stima, scommetto, scommettiamo, sono convint* che, sono sicur* che, dovrebbero,
        pronostico, prevedo, previst* per, entro il, credo che, penso che, secondo me, vedo, temo,
        temiamo, spero, speriamo, attende, può solo, non può che, una sola direzione, in un senso
        solo, sicuro come, quant è vero
    """,
    "result_word": """
        cifre rosse, cifre nere, in rosso, conti in rosso, in perdita, bel più, grosso più, crescita
        a doppia cifra, utile record, perdita record, contratto milionario, ordine milionario,
        ordine da, contratto da, commessa da, soglia dei, il milione, il miliardo, mezzo miliardo,
        mezzo milione, record di vendite, record di ordini, record di fatturato, crescita a una
        cifra, crescita a due cifre, crescita a cifra singola, bel segno più, segno meno davanti,
        usciti dal rosso, uscita dal rosso, tornati in utile, tornata in utile, tornati in attivo,
        perdita milionaria, utile milionario, balzo del fatturato, balzo degli ordini, calo del
        fatturato, calo degli ordini, crollo degli ordini, crollo delle vendite, aumento del
        fatturato, soglia del milione, un più di, soglia superata
    """,
    "traded": """
        venduto, vendute, venduti, consegnato, consegnate, consegnati, prodotto, prodotte, firmato,
        firmata, firmati, concluso, conclusa, chiuso, contratto, contratti, ordine, ordini,
        commessa, incassato, investito, strappato, portato a casa, perso, guadagnato, realizzato,
        bruciato, raccolto, ottenuto
    """,
    "sales_people": """
        venditori, venditrici, commerciali, ufficio vendite, direttore finanziario, direttrice
        finanziaria, contabilità, consiglio d amministrazione, cfo, azionisti, squadra vendite,
        quadri, finanza, uffici vendita, reparto vendite, rappresentanti, agenti di vendita,
        servizio vendite, servizio esterno, colleghi della finanza, gente della finanza, revisori,
        revisione, auditor, investitori, alle vendite, ufficio commerciale, controller, bonus
    """,
    "spirits": """
        atmosfera, aria pesante, aria di festa, umore, morale, spumante, champagne, brinda,
        brindano, brindato, brindiamo, sorriso, sorrisi, sorride, sorridono, raggiante, raggianti,
        festeggia, festeggiano, facce lunghe, musi lunghi, dorme male, dormono male, nervos*,
        preoccupat*, content*, felic*, di buon umore, buonumore, malumore, euforia, sollievo, al
        settimo cielo, balla, ballano, canta, cantano, fischietta, salta, piange, piangono, lacrime,
        tace, suda, sudano, trema, tremano, raggiant*, visi, volti, stare tranquilli, stare
        tranquille, tranquilli, tranquille, tranquillo, dormire tranquilli, dormono bene, dorme
        bene, si fregano le mani, si sfregano le mani, sorriso a trentadue denti, sorriso fino alle
        orecchie, rilassati, rilassato, rilassata, seren*, sulle nuvole, respirare, respirano,
        tirano il fiato, sospiro di sollievo, abbattut*, pallid*, mogi, scur* in volto, gongola,
        gongolano, esulta, esultano, canticchia, saltella, fa il broncio, muso lungo, capelli grigi,
        a testa bassa, tiriamo il fiato, si respira, respiriamo, fischiettando, canticchiando,
        ballando, cantando, saltellando, sospira, sospirando
    """,
    "time_span": """
        anno, anno scorso, l anno scorso, anno passato, inizio anno, fine anno, mese, mesi, ultimi
        mesi, ultime settimane, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto,
        settembre, ottobre, novembre, dicembre, trimestre, semestre, esercizio, primavera, estate,
        autunno, inverno
    """,
    "future": """
        sarà, saremo, saranno, avrà, avremo, avranno, faremo, farà, venderemo, venderà,
        consegneremo, consegnerà, produrremo, produrrà, raggiungeremo, raggiungerà, supereremo,
        supererà, raddoppieremo, raddoppierà, triplicheremo, cresceremo, crescerà, cresceranno,
        investiremo, investirà, apriremo, aprirà, assumeremo, assumerà, aumenterà, aumenteranno,
        calerà, caleranno, salirà, saliranno, scenderà, scenderanno, chiuderemo, torneremo, tornerà,
        resterà, guadagneremo, guadagnerà, sfonderemo, sfonderà, dovrebbe, vuole, vogliamo,
        diventerà, diventeremo, diventeranno, metteremo, metterà, confermiamo, manteniamo, verrà,
        verranno, rappresenterà, rappresenteranno, peserà, passeremo, passerà
    """,
    "growth": """
        crescita, crescere, più grande, più grandi, aumento, calo, ripresa, aumentare, diminuire,
        decollare, esplodere, quota di mercato, quote di mercato, capacità produttiva, volumi,
        pareggio, a pieno regime, quota, quote, superare, sfondare, battere, cresce, crescono,
        crescerà, cresceremo, cresceranno, cresciut*, aumenta, aumentano, aumenterà, aumenteremo,
        aumenteranno, cala, calano, calerà, caleranno, diminuirà, diminuiranno, diminuiremo,
        supererà, supereremo, superiamo, batterà, batteremo, migliorare, migliorerà, miglioreremo,
        espansione, espandere, espanderà, si riprenderà, riprenderci, decollerà, esploderà,
        saliranno, salirà, scenderà, scenderanno, capacità, raddoppieremo, aggiungiamo,
        aggiungeremo, mettiamo altri, in più, guadagneremo, cresciamo del, anno più grande, anno
        migliore della nostra, sopra quest anno, due volte più grande, il doppio di oggi, verso l
        alto, verso il basso, continuerà a salire, continuerà a crescere
    """,
    "output_plan": """
        assumere, assumeremo, nuovi posti, posti in più, persone in più, collaboratori in più, su
        due turni, su tre turni, vendere … macchine, venderemo, consegneremo, produrremo, pezzi all
        anno, unità all anno, impianti all anno, veicoli all anno, tonnellate all anno, più
        macchine, letti in più, nuovi letti, centro di servizio, centri di servizio, nuovi mercati,
        macchine all anno, investiremo, investiamo, investire, milioni in, milioni a, altri milioni,
        importo a due cifre, importo a tre cifre, metteremo … milioni, terzo turno, secondo turno,
        nuova sede, nuovo stabilimento, nuovo capannone, nuova filiale, aprire una sede, il doppio
        delle macchine
    """,
    "output": """
        macchine, pezzi, unità, apparecchi, impianti, pazienti, letti, barche, casi, ricoveri,
        operazioni, contratti
    """,
    "many": """
        dieci, dodici, quindici, venti, trenta, quaranta, cinquanta, sessanta, settanta, ottanta,
        novanta, cento, duecento, trecento, mille, decina, decine, dozzina, centinaio, centinaia, il
        doppio, più di, meno di
    """,
    "money_matter": """
        finanziariamente, finanze, affari, numeri, cifre, domanda, richieste, vendite, cassa,
        risultato
    """,
    "workload": """
        lavoro, telefono, telefoni, ordini, richieste, clienti, clientela, capannone, officina,
        turni, magazzino, consegna, consegne, domanda, offerte, macchine, fabbrica, ditta, affari,
        sabato, straordinari, temporanei, interinali, casella, agenda, portafoglio, calendario
    """,
    "going": """
        le cose vanno, le cose girano, va tutto, tutto gira, gira bene, si continua così, avanti
        così, sulla buona strada, sotto pressione, vento in poppa, acque agitate, nell aria, aria
        elettrica, si va alla grande, alla grande, a gonfie vele, si corre, gira a mille, tira bene,
        arranca, si arranca, zoppica, va a rilento, a tutta birra
    """,
    "nowadays": """
        al momento, in questo momento, ora, adesso, attualmente, questa settimana, questo mese,
        quest anno, da settimane, da mesi, da gennaio, ultimamente, finora, oggi
    """,
    "bosses": "capo, capa, ceo, direzione",
    "no_business": """
        ordini di lavoro, perdita di tempo, perdita di peso, risultati del torneo, risultati degli
        esami, utile sapere, è utile, utile per, margine di errore, a margine, ordini online, per i
        vostri ordini, per ordini, ordini possibili, ordini entro, reparto vendite, ufficio vendite,
        suo ordine, vostri ordini
    """,
    "last_year": """
        l anno scorso, anno scorso, anno passato, l anno passato, anno <year>, il <year>, <year> è
        stato, <year> ci ha, che anno, ultimi mesi, primi mesi, primo semestre, ultimo trimestre,
        anno vecchio, vecchio anno, l anno, l anno appena, primi sei mesi, sei mesi, questo
        semestre, primo trimestre, un <year>, <year> da, ultimi dodici mesi, ultimi 12 mesi, inizio
        anno, secondo semestre
    """,
    "judged": """
        da dimenticare, dimenticare, soddisfazion*, gioia, gioie, preoccupazion*, doloros*, incubo,
        sogno, indimenticabile, storico, catastrofe, catastrofic*, miracolo, sofferto, tremato,
        pazzesco, folle, buono, buona, forte, cattivo, duro, dura, granché, brillante, brillanti,
        scarso, scarsa, mediocre, ottimo, ottima, bene, male, super, fantastico, fantastica,
        straordinario, straordinaria, eccezionale, difficile, difficili, debole, deboli, terribile,
        disastroso, disastrosa, magro, magra, stupendo, splendido, splendida, top, flop, amaro,
        amara, esaltante, memorabile, entusiasmante, cattiva, buoni, buone, forti, fatica,
        battaglia, calvario, prova, pesante, pesanti, durissimo, grandioso, gigantesco, fenomenal*,
        sensazional*, altalenante, deludente, finalmente finito, finalmente alle spalle, ci ha dato,
        ci ha portato, ali, soddisfazioni
    """,
    "demand": """
        richieste, richieste di offerta, richieste d offerta, richieste di preventivo, richiesta,
        preventivi, preventivo, offerte da fare, ordine, ordini, ordinazioni, commesse, entrata
        ordini, portafoglio, portafoglio ordini, pipeline, pipeline commerciale, tasso di utilizzo,
        utilizzo delle capacità, utilizzo degli impianti, carico di lavoro, tasso di occupazione,
        occupazione dei letti, posti letto, letti occupati, nuovi clienti, visite ai clienti, visite
        dai clienti, visite clienti, appuntamenti con clienti, dimostrazioni, vendite, contratti,
        contratti di servizio, firme, ricoveri, numero di casi, numero di pazienti, pernottamenti,
        prenotazioni, consegne, volumi, lead, contatti commerciali, attività, offerte, tutte queste
        offerte, gare d appalto
    """,
    "load_sign": """
        telefono, telefoni, linee, centralino, agenda, calendario, casella, posta, straordinari, ore
        straordinarie, sabato, sabati, fine settimana, pausa caffè, pausa, pause, turno di notte,
        terzo turno, temporanei, interinali, carta, stampante, lavagna, camion, spedizioni,
        spedizione, magazzino, scorte, scaffali, cornetta, ferie, fotocopiatrice, appuntamenti
    """,
    "load": """
        pieno, piena, pieni, piene, pienissim*, stracolm*, zeppo, zeppa, strapien*, trabocca,
        traboccano, scoppia, scoppiano, sommers*, travolt*, sotterrat*, senza sosta, senza tregua,
        non si ferma, non si fermano, non smette, non smettono, non finiscono più, non finisce più,
        ogni sera, tutte le sere, fino a tardi, mai successo, mai vist*, mai capitat*, come mai, non
        ci stiamo dietro, non stiamo dietro, non riusciamo, non facciamo in tempo, nemmeno il tempo,
        neanche il tempo, niente pausa, piovono, piove, fioccano, arrivano a, si accumulano,
        esplod*, bollente, bollenti, scotta, scottano, fuma, così tante, così tanti, tantissim*,
        troppe, troppi, troppo, calma piatta, piatto, fiacca, fiacco, moscio, troppo tranquillo,
        molto tranquillo, stranamente tranquill*, desert*, vuoto, vuota, vuoti, poche, pochi, quasi
        niente, quasi più, più niente, a secco, giorno e notte, a tutte le ore, bisogno di ferie,
        bisogno di vacanze, più spazio, manca spazio, buon segno, brutto segno, neanche un minuto,
        nemmeno un minuto, nemmeno un secondo, un buco in agenda, più un buco, neanche un buco,
        nessun buco, si accalcano, fanno a gara, nessuno compra, non compra nessuno, prendono
        polvere, prende polvere, invenduti, potremmo vendere il doppio, a catena, uno dopo l altro,
        disdette, ci mollano, dalle orecchie, fino al collo, fin sopra i capelli, non dormiamo più,
        nessuno vuole, più nessuno, poco movimento, non se ne vede la fine, non si vede la fine,
        senza fine, non finisce mai
    """,
    "no_demand": """
        pipeline ci, pipeline di dati, gasdotto, richieste di stage, candidature, richieste di
        interviste, richieste di amicizia, visite guidate, iscrizioni, corsi, offerte di lavoro,
        offerta di lavoro, offerte di stage, offerte speciali, richieste di contatto, richieste dei
        media, richieste dei giornalisti, richieste di sponsorizzazione, pizza, pizze, oleodotto,
        visite, libri, apprendistato, posti di apprendistato
    """,
    "booked": """
        al completo, completo, completi, completa, complete, pieno, piena, pieni, piene, prenotato,
        prenotati, prenotata, occupato, occupati, occupata, esaurito, esauriti, esaurita, saturo,
        satura, saturi, impegnati, impegnata, impegnato, coperti, carico, assicurato, garantito,
        basta, coperto, coperta, da fare, senza posto, più posto
    """,
    "till": "fino, fino a, fino al, fino alla, fino in, sino a, sino al, fin dopo",
    "feast": """
        natale, pasqua, pentecoste, estate, l estate, autunno, l autunno, inverno, primavera, fine
        anno, anno prossimo, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto,
        settembre, ottobre, novembre, dicembre, vacanze estive
    """,
    "workshop": """
        montaggio, officina, produzione, fabbrica, stabilimento, capannone, macchine, parco
        macchine, portafoglio, portafoglio ordini, capacità, calendario, turni, tecnici, montatori,
        letti, sale operatorie, clinica, ospedale, reparto, ditta, azienda, magazzino, centro
        dimostrazioni, ufficio tecnico, camere, posti letto, lavoro, ordini
    """,
    "versus": """
        sopra il budget, sotto il budget, sopra budget, sotto budget, sopra il piano, sotto il
        piano, sopra l anno scorso, sotto l anno scorso, sopra l anno precedente, sotto l anno
        precedente, sopra le attese, sotto le attese, oltre il budget, oltre le attese, avanti sul
        budget, indietro sul budget, in anticipo sul budget, in ritardo sul budget, meglio del
        budget, peggio del budget, meglio del previsto, peggio del previsto, meglio dell anno
        scorso, peggio dell anno scorso, superato il budget, superato gli obiettivi, obiettivo
        annuale già, budget già, rispetto al budget
    """,
    "compared": """
        meglio del, meglio della, peggio del, peggio della, migliore del, migliore della, peggiore
        del, peggiore della, più forte del, più debole del, superiore al, superiore a, inferiore al,
        inferiore a, più alto, più basso, più del, meno del, batte, supera, superato, al di sopra,
        al di sotto, ancora meglio, ancora peggio, tanto quanto, come mai, tante quante, quante in,
        più debole, più forte, più deboli, migliore, peggiore, meno buono, più magro, meglio,
        peggio, di un terzo
    """,
    "struck": """
        contratto, contratti, firmato, firmata, firma, venduto, vendute, venduti, vendita, ordine,
        ordini, commessa, affare, inchiostro, macchine, macchina, pezzi, cliente, clienti, colpo,
        pesce, colpaccio, in tasca, nel sacco, concluso, conclusa, portato a casa, siglato, siglata
    """,
    "struck_sure": """
        contratto, contratti, firmato, firmata, firma, venduto, vendute, venduti, venduta, vendita,
        ordine, ordini, commessa, affare, inchiostro, concluso, conclusa, portato a casa, colpaccio
    """,
    "biggest": """
        in un colpo solo, in un colpo, in una volta, tutte insieme, in un giorno, nello stesso
        giorno, in una settimana, in un mese, più grande, più grosso, più grossa, più bello, più
        bella, della mia carriera, della mia vita, di sempre, della nostra storia, della storia,
        mai, record, di fila, da anni, una dopo l altra, in due giorni, in tre giorni, in una notte,
        il mio record, record personale, solo questa settimana, solo oggi
    """,
    "no_deal": """
        contratto di lavoro, contratto di tirocinio, contratto d apprendistato, contratto di
        apprendistato, contratto d affitto, contratto collettivo, luccio, trota, pesca, matrimonio,
        appartamento, diploma, esame, stage, corso, biglietti, torta, petizione, abbonamento
    """,
    "order_place": """
        ufficio ordini, reparto ordini, ufficio vendite, reparto vendite, ufficio commerciale,
        commerciali, venditori, tabellone degli ordini, tabellone delle vendite, lavagna degli
        ordini, campana delle vendite, squadra vendite, alle vendite
    """,
    "unseen": """
        mai visto, mai vista, mai visti, più spazio, finita la carta, senza carta, rinforzi,
        suonata, suonato, suona, un numero, senza parole, mi stropiccio gli occhi, fuma, fumano,
        trabocca, a pieno, mai vissuto, mai capitato, mai vista una cosa
    """,
    "results_day": """
        conferenza stampa annuale, conferenza di bilancio, giorno dei risultati, giorno x,
        pubblicazione dei risultati, risultati annuali, risultati semestrali, i nostri risultati, i
        nostri numeri, nostri numeri, i numeri, rapporto annuale, rapporto semestrale, bilancio,
        conti annuali, chiusura, assemblea generale, fine del periodo di silenzio, periodo di
        silenzio, revisione, revisori, i risultati, i suoi numeri, i suoi risultati, le cifre, i
        dati, dati semestrali, dati annuali, cifre semestrali, cifre annuali, risultato semestrale,
        risultato annuale, semestrale, trimestrale, escono i, pubblica i, pubblichiamo i, presenta
        i, presentiamo i, chiusura d anno, chiusura annuale, chiusura dei conti, chiusura
        semestrale, fine esercizio, bilancio annuale
    """,
    "anticipates": """
        non vedo l ora, non vediamo l ora, impazient*, capirete, vedrete, vedrai, vi stupirete,
        stupiti, stupirà, sorpresa, sorprese, pazienza, abbiate pazienza, champagne, spumante,
        prosecco, tappi, brinderemo, brindiamo, brindisi, festeggiamo, festeggeremo, festeggiare,
        festa, sorrid*, sorriso, sorrisi, non resterete delusi, non sarete delusi, delusi, dormo
        bene, dormire bene, dormo male, nervos*, allacciate le cinture, conto alla rovescia, conto i
        giorni, contiamo i giorni, ci sarà da ridere, ci sarà da piangere, farà rumore, preparatevi,
        popcorn, ricrederà, ricrederanno, si ricrede, dubitava, dubitavano, scettici, critici, buon
        umore, buonumore, al fresco, in frigo, incrociamo le dita, notti in bianco, pelle d oca,
        dico solo, segnatevi la data, fuochi d artificio, applausi, ballare, evviva, urrà, ridere,
        riderà, stapp*, si stapperà, stapperemo, bollicine, si brinda, brinderà, lacrime,
        fazzoletti, pronti a, tenetevi forte, sedetevi, al settimo cielo, gongol*, esult*, cuore
        leggero, roba grossa, qualcosa mi dice, torta per tutti, giro di bevute, offro io, mal di
        pancia, nodo allo stomaco, ne vedremo delle belle, ne vedrete delle belle, occhi aperti, ci
        rideremo su, tenetevi, cosa intendo, capirete cosa, capirete perché, cosa voglio dire
    """,
    "payout": """
        bonus, premio, premi, dividendo, dividendi, tredicesima, gratifica, provvigione,
        provvigioni, partecipazione agli utili
    """,
    "standing": """
        nostro … mercato, primo mercato, secondo mercato, terzo mercato, mercato principale, mercato
        più importante, mercato più grande, principale mercato, numero uno, numero 1, numero due,
        leader, leader mondiale, in testa, in vetta, più grandi, tre più grandi, cinque più grandi,
        primi tre, prime tre, top tre, top 3, sul podio, in cima, champions league, serie a, i primi
        in, i primi nel, i primi al
    """,
    "best_yet": """
        migliore, il migliore, la migliore, miglior anno, più forte, record, anno record,
        eccellente, eccezionale, duro, difficile, complicato, ancora meglio, ancora migliore, ancora
        più duro, peggiore, il peggiore, bell anno, grande anno, magro, magra, di vacche magre
    """,
    "year_target": """
        obiettivo annuale, obiettivi annuali, obiettivo dell anno, obiettivi dell anno, obiettivo di
        margine, obiettivi di margine, obiettivo di fatturato, obiettivo di vendita, obiettivo di
        crescita, obiettivi di crescita, obiettivi a medio termine, guidance, previsioni annuali,
        previsione annuale, obiettivo semestrale
    """,
    "holds_on": """
        confermiamo, conferma, confermato, confermare, manteniamo, mantiene, mantenere,
        raggiungeremo, raggiungerà, raggiungere, centreremo, centrerà, supereremo, supererà,
        mancheremo, alziamo, alzeremo, abbassiamo, a portata, sulla buona strada, resta valido,
        restano validi, sarà raggiunto, saranno raggiunti
    """,
    "clients": "clienti, cliente, clientela, acquirenti, interessati, rivenditori",
    "turned_away": """
        rifiutato, rifiutata, rifiutati, rifiutare, rifiutiamo, declinato, declinare, rimandato,
        rimandati, rinviato, annullato, annullati, annullata, annullamenti, disdetto, disdette,
        disdetta, detto di no
    """,
    "stands_idle": """
        prendono polvere, prende polvere, è ferma, sono ferme, ferma, ferme, fermo, fermi, immobile,
        immobili, dormono, arrugginiscono, a vuoto, inutilizzat*, a riposo, lavoro ridotto
    """,
    "maintenance": """
        manutenzione, revisione, riparazione, vacanze, ferie, blackout, ristrutturazione, trasloco,
        giorno festivo, domenica, di notte, museo, mostra, sicurezza
    """,
    "machines": """
        macchina, macchine, impianto, impianti, linea, linee, capannone, torni, letti, robot
    """,
    "share_word": """
        nostre azioni, azioni della ditta, azioni dell azienda, nostra azione, nostri titoli, le
        azioni, qualche azione, azioni, delle azioni, mie azioni, altre azioni, azioni della
        società, corso azionario, in borsa, titolo, titoli, il titolo, nostro titolo, sul titolo,
        quote della
    """,
    "share_deed": """
        comprare, comprate, compra, comprato, tenere, tenete, tenetele, portafoglio, vendere,
        vendete, momento buono, affare, approfittate, ricomprare, ricomprato, comprato ancora,
        acquistare, acquistato, acquistate, investire, investito, puntare, puntato, caricare, far
        scorta, prendere, prendete, prenderei, entrare, entrate, mollare, mollate, liberatevi, fate
        scorta, regalato, occasione, non vendete, tenetevi, tenetevele
    """,
    "turning": """
        il peggio è, peggio alle spalle, fondo del tunnel, luce in fondo, tornare a crescere,
        torneremo a crescere, tornerà a crescere, risalire la china, risaliremo, di nuovo in utile,
        di nuovo redditizi, nelle cifre nere, in cifre nere, nelle cifre rosse, svolta, inversione
        di tendenza, la ripresa, ripartiremo, ripartirà, risanamento, in utile, in attivo,
        redditizi*, torna in utile, tornerà in utile, torneremo in utile, di nuovo in carreggiata,
        torneranno a crescere, riparte, ripartono, ripartiranno, il più duro è, alle spalle
    """,
    "year_did": """
        ci ha dato, ci ha portato, ci ha regalato, ci ha premiato, ci ha premiati, ci ha trattato,
        ci ha trattati, ci ha sorriso
    """,
    "your_order": """
        sua richiesta, vostra richiesta, vostre richieste, suo ordine, vostri ordini, per richieste,
        per un preventivo, un preventivo per, richieda un preventivo, richiedete un preventivo,
        richieste a
    """,
    "my_bet": """
        il mio pronostico, scommetto, scommettiamo, vedrete, vedrai, convinto, convinta, ne sono
        sicuro, ne sono sicura, ve lo dico io, ve lo dico, credetemi, segnatevelo
    """,
    "sales_spot": """
        spedizione, spedizioni, rampa di carico, ufficio offerte, reparto vendite, alle vendite,
        cassa, linea ordini, piano delle vendite, ufficio vendite
    """,
    "wink": """
        fate i conti, fate due più due, due più due, avete capito, un motivo c è, c è un motivo, non
        dico altro, chi vuol capire, a buon intenditor
    """,
    "share_part": """
        su due, su tre, su quattro, su cinque, una macchina su due, una macchina su tre, una su due,
        una su tre, uno su due, uno su tre, una su quattro, un franco su, un cliente su, un paziente
        su, un terzo, due terzi, un quarto, tre quarti, la metà, metà, più della metà, oltre la
        metà, un quinto
    """,
    "share_of": """
        macchina, macchine, vendite, ordini, fatturato, consegne, esportazioni, produzione, affari,
        clienti, pazienti, barche, apparecchi, ricavi, franco, franchi, di quello che vendiamo
    """,
    "goes_to": """
        andrà, andranno, va, vanno, verrà, verranno, viene, vengono, partirà, partiranno, finirà,
        finiranno, sarà, saranno, venderemo, vendute, consegnate, consegneremo, rappresenterà,
        faremo, arriverà
    """,
    "extra_work": """
        turno del sabato, turni del sabato, sabati lavorativi, lavoro il sabato, si lavora il
        sabato, si lavora anche il sabato, anche il sabato, turno supplementare, turni
        supplementari, terzo turno, straordinari, temporanei, interinali, lavoro ridotto, ferie
        forzate, turni straordinari, turno straordinario, turni extra, turno extra, turni di sabato
    """,
    "set_out": """
        abbiamo, facciamo, lavoriamo, si lavora, si fa, ci hanno messo, ci hanno dato, programmat*,
        impost*, segnat*, fino a pasqua, fino a natale, fino a, aggiunt*, annullat*, cerchiamo, di
        nuovo, ancora
    """,
    "stir": """
        piena come mai, pieno come mai, vuota come mai, ci si gira i pollici, calma piatta, troppo
        tranquillo, poco lavoro, tanto lavoro, non succede niente, non si muove niente, letti vuoti,
        letti pieni, tutto pieno, postazioni vuote, gira al minimo, gira a pieno, a pieno regime, a
        rilento, sommersi, non ci fermiamo, non ci si ferma, non abbiamo un minuto, neanche un
        minuto, giriamo i pollici, ci giriamo i pollici, vacche magre, bassa stagione, mai così
        tranquillo, mai così poco, mai così tanto, mai stato così, quest anno gira, gira meglio,
        gira bene, gira male, poco movimento, c è poco movimento, non c è movimento, tanto
        movimento, poco da fare, tanto da fare, niente da fare, tutto fermo, c è calma, capannoni
        vuoti, capannone vuoto, mortorio, così tranquillo, così calmo, così pieno, così vuoto, mai
        stata così, mai stati così, si sente volare una mosca, volare una mosca, ci strappano,
        strappano di mano, strappano le, li strappano, va a ruba, si va alla grande, si corre come
        matti, si gira a vuoto
    """,
    "trade_folk": """
        clienti, clientela, cliente, acquirenti, investitori, rivenditori, potenziali clienti,
        pazienti, pazienti privati, mercato, mercati, sul campo, là fuori, in giro, venditori,
        reparto vendite, commerciali, ordini
    """,
    "trade_swing": """
        non ordinano più, non hanno soldi, senza soldi, tornati a investire, tornati a comprare,
        hanno paura, fa paura, stanno ordinando, respirano, esitano, esita, esitanti, aspettano,
        stanno a guardare, rimandano, rinviano, annullano, disdicono, si trattengono, frenano,
        investono di nuovo, tornano a investire, tornano a comprare, comprano di nuovo, ordinano di
        nuovo, sono tornati, è tornato, tornano, stanno tornando, non comprano più, non investono
        più, meglio dell inverno, meglio dell anno, peggio dell anno, migliore dell inverno,
        migliore dell anno, molto meglio, riparte, si riprende, decolla, crolla, arranca, vola, si
        muove, meglio del previsto, peggio del previsto, come non si vedeva
    """,
    "year_outcome": """
        il semestre, questo semestre, primo semestre, primi sei mesi, il trimestre, questo
        trimestre, inizio anno, i conti, nostro semestre, nostro trimestre, nostro esercizio,
        esercizio, andamento degli affari, semestre, prima metà dell anno, primo trimestre
    """,
    "no_bad": """
        bel semestre, buon semestre, brutto semestre, nessuna preoccupazione, niente paura, si
        profila bene, si prospetta bene, non è male, niente male, non male, non sarà male, sarà
        buono, sarà migliore, sarà debole, sarà magro, si mette bene, si mette male, va bene, va
        alla grande, sorrideranno, c è da sorridere, promette bene, non ci lamentiamo, arrossire,
        vergognarsi, lamentarsi, di che lamentarsi, di che vergognarsi, nascondersi, nessuno si
        preoccupa, nessuno è preoccupato, non si preoccupa
    """,
    "bosses_mood": """
        umore in direzione, umore dei capi, aria in direzione, umore alle vendite, i capi sorridono,
        il capo fischietta, il capo sorride, ai piani alti
    """,
    "goods_out": """
        spedito, spediti, spedite, nascite, venduto, venduti, vendute, venduta, consegnato,
        consegnati, consegnate, fatturato, incassato, incassati, prodotto, prodotti, prodotte,
        operato, operati, curato, curati, ricoverato, ricoverati, ammessi, firmato, firmati,
        interventi, operazioni
    """,
    "than_last": """
        del previsto, del budget, di quanto previsto, l anno scorso a quest ora, a quest ora, stesso
        periodo, nello stesso periodo, lo stesso periodo, che in tutto l anno scorso, di tutto l
        anno scorso, dell anno scorso, in più dell anno scorso, in meno dell anno scorso, rispetto
        all anno scorso, che l anno scorso, l anno scorso erano, l anno scorso di questi tempi, un
        anno fa erano, rispetto a un anno fa, dello scorso trimestre, dello scorso settembre, dello
        scorso ottobre, da gennaio, contro, che in tutto l anno, che in tutto il, di quanto in tutto
        l anno, che l anno prima, che nell anno precedente, dell anno precedente, di un anno fa
    """,
    "year_goal": """
        obiettivo annuale, obiettivo dell anno, budget annuale, budget, piano annuale, obiettivo di
        vendita, obiettivo del trimestre, piano
    """,
    "reached": """
        in tasca, raggiunto, raggiunti, superato, superati, polverizzato, mancato, fallito, lontano,
        in anticipo su, in ritardo su, sopra il budget, sotto il budget, già fatto, già raggiunto,
        raggiunta, raggiunte, superata, centrato, centrata, nel sacco, portato a casa, assicurato,
        già in cassa, abbiamo superato, ha superato, hanno superato, abbiamo raggiunto, ha
        raggiunto, abbiamo sfondato
    """,
    "than_market": """
        del mercato, rispetto al mercato, del settore, rispetto al settore, della concorrenza, dei
        concorrenti, della media
    """,
    "at_once": """
        in un colpo, in un colpo solo, in una volta, un solo cliente, un unico cliente, un cliente
        da solo, un solo ordine, un unico ordine, una sola firma, una firma, una stretta di mano, un
        cliente, un solo contratto, un unico contratto
    """,
    "firm_measure": """
        dividendo, dividendi, ebit, ebitda, entrata ordini, portafoglio ordini, utile netto,
        risultato operativo, margine operativo
    """,
    "in_short": """
        in una settimana, in un giorno, in una giornata, in un mese, in due giorni, in tre giorni,
        in due settimane
    """,
}
