"""Italian: what is not out yet, what was heard inside, research, security."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "ahead": "anno prossimo, prossimo anno",
    "research": """
        misurazion*, valori misurati, risultat* di laboratorio, risultat* delle prove, risultat*
        della ricerca, prototip*, banco prova, prime prove, primi test, nostre misure, prime misure,
        dati di laboratorio, dati di misura, risultati in laboratorio, risultati preliminari,
        risultati intermedi, dati preliminari, dati grezzi, risultati dello studio, risultati del
        nostro studio, sperimentazione, nostre prove, serie di prove, domanda di brevetto, misure di
        vibrazion*, prova di durata, prove di durata, prove termiche, nostro studio, il nostro
        studio, nostri esperimenti, nelle nostre prove
    """,
    "case_story": """
        caso di studio, casi di studio, storia di un cliente, storia del cliente, testimonianza del
        cliente, storia di una paziente, storia del paziente
    """,
    "learned_there": """
        apprendistato, imparato, una volta, prima, allora, studiato, licenziato, stage, candidato,
        primo lavoro, ex
    """,
    "trial_rig": """
        banco prova, banco di prova, banchi di prova, testa di prova, impianto di prova,
        allestimento di prova, prototipo funzionale
    """,
    "curve_of": """
        curva, curve, misura, misure, misurazion*, serie di misure, grafico, grafici, figura,
        diagramm*, primi risultati, dati grezzi, spettro, risultati
    """,
    "paper": """
        articolo, articoli, pubblicazion*, studio, studi, manoscritt*, tesi, preprint*, figura,
        risultat*, brevetto, invenzione, tesi di dottorato
    """,
    "unpublished": """
        in revisione, in valutazione, non ancora pubblicat*, non ancora uscit*, inedit*, in stampa,
        sottomess*, non è ancora uscit*, ancora in revisione, dai revisori, prima della
        pubblicazione, non ancora depositat*, non ancora brevettat*, in attesa di pubblicazione,
        sarà pubblicat*, non ancora presentat*, da nessuna parte, studio in corso, studi in corso,
        uscirà, usciranno, mai pubblicat*, lo scriveremo, niente è pubblicato, nulla è pubblicato,
        invieremo, non ancora inviat*, non ancora sottomess*, pubblicat* da nessuna, nessuna
        rivista, articolo in arrivo, l articolo arriverà, la pubblicazione arriverà, pubblicazione
        arriverà, pubblicazione in primavera, pubblicazione in autunno, lo pubblicheremo, la
        pubblicheremo, pubblicheremo, stiamo scrivendo l articolo, scriviamo l articolo, lo studio è
        ancora, studio non è finito, ancora mostrato a nessuno, nessuno l ha ancora visto, non l ha
        visto nessuno, consulente brevetti, prima del brevetto, prima del deposito
    """,
    "shown_work": """
        misura, misure, misurazione, misurazioni, curva, curve, grafico, grafici, diapositiva,
        diapositive, diagramma, diagrammi, risultati di misura, risultati della ricerca, prove,
        studio, studi, dati grezzi, poster scientifico
    """,
    "appeared": """
        è uscito, è uscita, è stato pubblicato, è stata pubblicata, è pubblicato, pubblicato su,
        accesso libero
    """,
    "plan_maybe": """
        chiude, chiudiamo, chiudere, chiuderà, chiuderemo, apre, apriamo, aprire, apertura, aprirà,
        apriremo, trasferiamo, trasferirsi, trasferisce, trasloco, traslochiamo, costruire,
        costruiamo, costruiremo, comprare, compriamo, vendere, vendiamo, più caro, più cari, più
        cara, meno caro, prezzi, successore
    """,
    "planned": """
        prevediamo, prevede, previst*, pianific*, deciso, decisa, vogliamo, vuole, intendiamo,
        intende, andremo, verrà, verranno, sarà, saranno, faremo, stiamo per, sta per, progettiamo,
        chiuderemo, chiuderà, apriremo, aprirà, licenzieremo, licenzierà, acquisiremo, acquisirà,
        aumenteremo, ridurremo, assumeremo, taglieremo, trasferiremo, creeremo, venderemo,
        costruiremo, accorperemo
    """,
    "soon": """
        presto, tra poco, fra poco, a breve, prossimamente, domani, la settimana prossima, settimana
        prossima, prossima settimana, il mese prossimo, mese prossimo, prossimo mese, prossimo
        trimestre, l anno prossimo, anno prossimo, prossimo anno, quest autunno, in autunno, in
        primavera, quest estate, in estate, questo inverno, da gennaio, da febbraio, da marzo, da
        aprile, da maggio, da giugno, da luglio, da agosto, da settembre, da ottobre, da novembre,
        da dicembre, a partire da, entro fine, entro la fine, entro l anno, fine anno, fine dell
        anno, tra <number> anni, fra <number> anni, tra <number> mesi, fra <number> mesi, tra
        qualche settimana, tra qualche mese, ancora quest anno
    """,
    "we_plan": """
        apriremo, chiuderemo, licenzieremo, assumeremo, acquisiremo, aumenteremo, ridurremo,
        taglieremo, trasferiremo, creeremo, venderemo, costruiremo, accorperemo, abbasseremo,
        introdurremo, vogliamo, prevediamo, intendiamo, faremo, andremo, stiamo per, apriamo,
        chiudiamo, licenziamo, assumiamo, tagliamo, vendiamo, compriamo
    """,
    "later": """
        l anno prossimo, anno prossimo, prossimo anno, il prossimo anno, tra <number> anni, fra
        <number> anni, prossimi anni, prossimi mesi, prossimi <number> anni, a medio termine, a
        lungo termine, a breve termine, prossimo trimestre, secondo semestre, prossimo semestre,
        fine anno, entro fine anno, entro la fine, entro <number> anni, presto, in futuro, in
        primavera, in autunno, il mese prossimo, prossimo esercizio, entro natale, tra qualche anno,
        nei prossimi, nel prossimo, quest autunno, nel giro di <number> anni, da autunno, dall
        autunno, dalla primavera, dall estate, da gennaio, dopo l estate, nel quarto trimestre, nel
        terzo trimestre, nel secondo semestre, quest inverno, entro due anni, entro tre anni, fra
        due anni, tra due anni, tra tre anni, fra tre anni, tra cinque anni, per allora, dateci
        <number> anni, ancora <number> anni
    """,
    "new_thing": """
        nuova macchina, nuovo modello, nuovo prodotto, nuovo progetto, nuova generazione, prossima
        generazione, prossima macchina, prossimo modello, prossimo prodotto, erede, qualcosa di
        nuovo, qualcosa di grosso, qualcosa di grande, qualcosa di speciale, novità, sorpresa, una
        macchina che, un prodotto che, un progetto che, un prodotto, un progetto, una macchina,
        sotto il telo, sotto il telone, dietro la tenda, dietro il telo, sveleremo, sveliamo,
        svelare, prototipo, novità mondiale, sorella minore, sorella maggiore, fratello maggiore,
        nuova sede, nuovo stabilimento, prossimo stabilimento, nuovo reparto, arriva qualcosa,
        arriva … qualcosa, qualcosa bolle, prepariamo qualcosa, nuovo giocattolo, bestia, progetto
        segreto, sotto questo telo, sotto il lenzuolo, sotto questo lenzuolo, primo truciolo su,
        primi trucioli su, grossa novità, grande novità, qualcosa di enorme, mai visto prima, mai
        vista prima, un apparecchio, un congegno
    """,
    "not_shown": """
        sotto il telo, sotto il telone, dietro la tenda, dietro il telo, nascost*, nascondiamo, non
        esiste ancora, non posso mostrar*, non possiamo mostrar*, nessuno può vedere, nessuno ha
        visto, nessuno deve vedere, vi sorprenderà, sorprendervi, sorpresa, indovinate, chi
        indovina, restate sintonizzati, seguiteci, assaggio, anteprima, a bocca aperta, sveleremo,
        sveliamo, svelare, tenete d occhio, in anteprima, presenteremo, sarà presentat*, verrà
        presentat*, quasi pront*, presto pront*, quasi finit*, vi stupirà, resterete, non esiste,
        ufficialmente non, non posso parlare, vietato fotografare, potrò mostrarvi, potremo
        mostrarvi, mostrarvi presto, sotto questo telo, sotto il lenzuolo, sotto questo lenzuolo,
        che esce solo, che uscirà solo, non esce prima, non uscirà prima, di cui nessuno sa, che
        nessuno conosce, che nessuno si aspetta, ufficialmente non esiste, che nessun cliente ha,
        nessun cliente ha ancora, nessun cliente sa, di cui nessuno, non ha ancora un nome, ancora
        senza nome, non è ancora in catalogo, ancora in catalogo, non è in catalogo, in nessun
        catalogo, non è ancora sul sito, non è ancora sul mercato, copert*, sotto un telo, sotto un
        lenzuolo, sotto una coperta, aspettate di vedere, tra un po capirete, capirete presto,
        resterete a bocca aperta, mascella, non posso dirlo, non posso dire cosa, nessuno lo deve
        sapere, nessuno deve sapere, nessuno ha ancora visto, nessuno ha mai visto, ancora nessuno
        ha visto, di cui nessuno parla, di cui ancora nessuno, che nessuno ha, rivoluzionerà il
        settore, rivoluzionerà il mercato, rivoluzionare il settore, rivoluzionare il mercato,
        stravolgerà il settore, stravolgerà il mercato, cambierà tutto, cambierà le carte, cambierà
        le regole, cambiare le regole, non crederete ai vostri occhi, lascerà a bocca aperta,
        lascerà senza parole, senza parole, cadere dalla sedia, farà parlare di sé, farà scalpore,
        tenuto segreto, tenuta segreta, ancora un po di pazienza, non posso dirvi cosa, non posso
        dirvi, non hanno idea, nessuna idea, nessuno immagina, non immaginano, sul radar, vede
        arrivare, farà tremare, tremare i concorrenti, non verrà annunciat*, non sarà annunciat*,
        non sarà presentat*, non ancora annunciat*
    """,
    "no_product": """
        blog, video, film, puntata, episodio, podcast, articolo, post, libro, romanzo, album,
        canzone, macchina del caffè, lavatrice, automobile, bici, cane, gatto, bambino, figlia,
        figlio, moglie, marito, collega, colleghi, apprendist*, posto, festa, compleanno,
        matrimonio, menu, torta, sito web, mostra, appartamento, casa, aggiornamento, versione,
        corso, vacanze, viaggio, quiz, concorso, cucina, mobili, ufficio, addio di, festa di addio,
        pensionamento
    """,
    "inside_source": """
        intranet, bacheca, albo aziendale, mail interna, e mail interna, email interna, mail
        interne, comunicazione interna, comunicato interno, nota interna, circolare, circolare
        interna, documento interno, documenti interni, chat interna, verbale, verbale della
        direzione, riunione, in riunione, alla riunione, riunione di reparto, assemblea del
        personale, il capo ha detto, il capo ci ha detto, la capa ha detto, la direzione ha detto,
        la direzione ci ha, dalla direzione, dall alto, organigramma, direttiva interna, voci di
        corridoio, di prima mano, in pausa, si dice che, serata informativa, colloquio, rapporto del
        mattino, ce l hanno detto, ci hanno detto, ci ha detto, mail della direzione, ci ha
        comunicato, ci ha informato, ci ha informati, ci ha annunciato, ci hanno informato, ci hanno
        spiegato, ci ha spiegato, in assemblea, comitato di direzione, riunione di direzione,
        riunione dei quadri, briefing del mattino, incontro informativo, info al personale, mail del
        capo, ci hanno annunciato, ci hanno comunicato, ce l ha detto, ce lo ha detto, l abbiamo
        saputo, lo abbiamo saputo, abbiamo appena saputo, appena saputo, arriva dall alto, nuovo
        organigramma, in comitato, sulla slide, sulle slide, diapositiva, si è lasciato sfuggire, si
        è lasciata sfuggire, si mormora, gira voce, girava voce, spoiler dalla, mail del direttore,
        mail della direttrice, girava una mail, gira una mail, rappresentanti del personale,
        commissione del personale, a porte chiuse, saputo stamattina, abbiamo saputo, ci ha lasciato
        intendere, lasciato intendere, stando alla riunione, tra i corridoi, nei corridoi, mail dal
        capo, mail dalla direzione, mail dalle risorse umane, messaggio del capo, messaggio dal
        capo, messaggio dalla direzione, lettera della direzione, lettera dalla direzione, il capo
        ci ha, ci hanno appena detto, ci hanno appena comunicato, ci hanno appena annunciato, alla
        macchinetta del caffè, riunione di squadra, riunione del personale, commissione interna,
        rappresentanza del personale, consiglio d azienda, raccontano tutti, si racconta che, si
        vocifera, radio corridoio, radio scarpa, corre voce
    """,
    "inside_item": """
        screenshot, schermata, copia, ecco la mail, ecco il documento, ecco il verbale, ecco la
        circolare, ecco la nota, in allegato, allego, leggete voi, trapelat*, condivido qui
    """,
    "inside_change": """
        chiude, chiudono, chiuderà, chiusura, soppress*, abolit*, elimina*, spariscono, sparisce,
        scompare, trasloca, traslocano, si sposta, si spostano, spostat*, trasferit*, trasferimento,
        ristruttur*, riorganizz*, esternalizz*, sostituit*, se ne va, se ne vanno, lascia, lasciano,
        dimissioni, si dimette, licenzia*, nuovo capo, nuova capa, nuovo direttore, nuova
        direttrice, nuovo responsabile, introduc*, ridott*, riduzione, tagli, taglio, cambiamento,
        cambiamenti, accorpat*, accorpano, fusione, ferma, fermano, nuovi orari, nuovi turni, lavoro
        ridotto, piano di risparmio, chius*, niente più, non ci sarà più, non ci saranno più,
        spost*, fus*, automatizz*, razionalizz*, vendut*, risparmi, tagliat*, tagliano, rimpiazz*,
        cancellat*, abbandon*, non rinnovat*, non verrà rinnovat*, non sostituit*, va
        esternalizzat*, tolgono, toglie, tolgon*, tolt*, aboliscono, abolisce, cancellano, cancella,
        eliminano, sopprimono, chiudiamo, chiuderanno, traslochiamo, trasloco, rimpiazzano,
        sostituiscono, sostituzione, delocalizz*, nuovo responsabile di produzione, introducono,
        riducono, dimezz*, raddoppi*, smantell*, liquid*, sciolt*, ristrutturazione, uniscono,
        unisce, accorpa, unificano, cambiano i turni, cambia il turno, posti in meno, persone in
        meno, dovranno andarsene, devono andarsene, vanno a casa, andranno a casa, piano sociale,
        blocco delle assunzioni, assunzioni bloccate, niente aumenti, nessun aumento, stipendi
        congelati, stipendi bloccati, salari bloccati, salari congelati, compratore, acquirente, in
        vendita, sta per chiudere, stanno per chiudere, esuberi, esubero, chiude i battenti, salta
        il turno, viene abolit*, a un investitore, investitore, niente assunzioni, niente più
        assunzioni, stop alle assunzioni, chiudono i battenti, verrà chius*, sarà chius*, non verrà
        rimpiazzat*, verrà vendut*, demoli*, amplia*, rinnov*, dismess*, successore, va via, vanno
        via, ci lascia, ci lasciano, sta per lasciare, se ne andrà, sostituto, sostituta, rimoss*,
        silurat*, mandat* via, mettono alla porta, messo alla porta, spariranno, sparirà, saltano,
        salteranno, si trasferisce, si trasferiscono, ci trasferiamo, ci trasferiscono,
        trasferiscono, si sposterà, si trasferirà, ci vendono, venduti, ci comprano, comprati,
        rilevat*, ci rileva, fa le valigie, fa gli scatoloni, fanno gli scatoloni, sbatte la porta,
        getta la spugna, smette di, smetterà, cessa, cesserà, in una lista, nella lista, su una
        lista, vendono, vende il, vendono il, non formerà più, vendere la fabbrica, vendere la
        divisione, vendere il capannone, vendere lo stabile, sta per vendere, stanno per vendere,
        vendere il, vendere la
    """,
    "pay": "salario, stipendio, paga",
    "measured": """
        misurato, mostra, mostrano, conferma, confermano, gira, tiene, funziona, supera, superato,
        superano, promettent*, incredibil*, eccellent*, ottim*, riuscit*, meno, più, meglio
    """,
    "own_health": """
        analisi del sangue, medico, mio cane, mio gatto, veterinario, pressione, gravidanza, test
        covid, coro, torneo, calcio, partita, esame, patente, voto, quiz, visita, allievi, prova
        generale, conferenza, relazione, lezione, imparato, imparare, imparo, misure di sicurezza,
        misure di protezione, misure di prevenzione, misure d igiene, scarpe, maratona
    """,
    "secured": """
        password, parola d ordine, codice del cancello, codice della porta, codice d accesso, codice
        di accesso, codice dell allarme, codice pin, pin, credenziali, login, admin, chiave wifi,
        wifi, vpn, firewall, server, backup, antivirus, falla, vulnerabilità, aggiornamento,
        allarme, telecamera, telecamere, videosorveglianza, guardiano, guardia, guardia notturna,
        cancello, porta sul retro, porta posteriore, banchina di carico, chiave, chiavi, cassaforte,
        sala server, lettore di badge, sbarra, stupefacenti, accesso remoto, badge, passepartout,
        chiave universale, copia della chiave, wifi ospiti, entrata laterale, uscita di sicurezza,
        armadio dei farmaci, armadietto, controllo accessi, porta principale, ingresso principale,
        porta del magazzino, porta dell officina, porta della cantina, chiave del, chiave della sala
    """,
    "exposed": """
        è ancora quella, è ancora quello, ancora quella, ancora quello, di fabbrica, predefinit*, di
        default, mai cambiat*, non cambiata, la stessa password, stessa password, la stessa,
        dappertutto, ovunque, admin admin, su un biglietto, su un post it, attaccat*, sotto lo
        zerbino, guast*, rott*, non funziona, non funzionano, fuori servizio, staccat*, disattivat*,
        spent*, fint*, dorme, nessun guardiano, nessuna guardia, non c è nessuno, nessuno di notte,
        non chius*, mai chius*, sempre apert*, resta apert*, aperta a tutti, non si chiude, non
        ancora corrett*, non aggiornat*, ancora aggiornat*, obsolet*, windows xp, windows 7, windows
        <year>, windows server <year>, non cifrat*, senza password, senza firewall, senza backup,
        vaso, sotto il vaso, dietro il, accesso alla produzione, anno di fondazione, spento, spenta,
        aperto, aperta, entra chiunque, chiunque entra, chiunque può, 1234, 0000, sotto la tastiera,
        non si chiudono, vale per tutte, mai a chiave, appes*, accanto alla macchina, non filma più,
        non registra più, non riprende più, condividono un, condividiamo un, un solo login, un solo
        account, login comune, account comune, senza secondo fattore, senza doppia autenticazione,
        niente doppia autenticazione, scritta sul, scritto sul, scritta sulla, scritto su, solo per
        bellezza, solo decorativa, per decorazione, non più attivo, non più attiva, non attivo, sala
        pausa, in mensa, sulla scrivania, sulla mia scrivania, in macchina, nell auto, stesso login,
        stesso codice, stesse credenziali, tutti la stessa, tutti lo stesso, in giro, su un disco,
        su una chiavetta, operator operator, nella chat, nome della ditta, nome dell azienda, il
        nome del prodotto, nome del cane
    """,
    "protects": """
        cambiate, cambiate spesso, non condividete, non date mai, non condividere, consiglio,
        consigli, trucco, formazione, corso, conferenza, cattiva idea, non è una buona idea,
        dimenticat*, persa, perso, bloccat*, sbagliata, esercitazione, allarme antincendio, falso
        allarme, sveglia, risolto, codice sconto, promo, sconto, gratis, porte aperte, codice
        sorgente, codice qr, dress code, codice colore, a casa, palestra, non pubblicate, codice di
        errore, codice a barre, codice g, codice postale, codice della strada, apre le porte, lavori
        in corso, apert* a tutt*, apert* al pubblico, apert* a chi, la nostra porta è, la mia porta
        è, le nostre porte sono, passate a trovarci, venite a trovarci, chi ha domande, chiave del
        successo, la chiave del successo, chiavi del successo, la chiave è, sempre aperta per,
        aperta per, aperte per, aperta agli, aperta ai, aperte ai, calendario dell avvento,
        portiere, gol, venite a visitare, tutto il giorno, del forno, del frigo, della macchina,
        dell auto, pagate meno, paghi meno
    """,
    "daily_life": """
        apprendist*, apprendistato, stage, torneo, festa, aperitivo, gita, sport, corso, formazione,
        primo soccorso, macchina del caffè, mensa, menu, compleanno, pensionamento, giubileo,
        bambini, porte aperte, meteo, vacanze, sci, neve
    """,
    "makes": """
        montato, montata, costruito, costruita, cablato, assemblato, lavoro, lavoriamo, sviluppato,
        sviluppiamo, testato, testiamo, programmato, progettato, officina, sala prove, provare,
        provato, gira già
    """,
    "successor": """
        erede, successore, sostituta, sorella minore, sorellina, sorella maggiore, sorellona,
        fratello maggiore, fratellino, prossima generazione, nuova generazione, successora, l erede,
        sostituto
    """,
    "outside_source": """
        giornale, comunicato stampa, radio, notizie, condominio, genitori, maestra, consiglio
        comunale, associazione, padrone di casa, quartiere, scuola, asilo, chiesa, cooperativa,
        podcast, newsletter, quiz, festa, invito, pranzo, ricetta, menu, vendo, vendesi, in vendita,
        regalo, cercasi, torneo, aperitivo, grigliata
    """,
    "lab": "laboratorio, banco, sala prove, prototipo, al banco, banco prova, prova di stanotte",
    "first_time": "per la prima volta, prima volta, mai prima, mai",
    "first_results": "primi risultati, primi dati, nostri dati, nostri risultati",
    "fair": """
        fiera, stand, ore, aperitivo, festa, porte aperte, porte, giornata, iscrizion*, evento
    """,
    "leaders": """
        direzione, capo, capa, capi, manager, responsabile, responsabili, risorse umane, consiglio d
        amministrazione, ceo, quadri, superiore, superiori, caporeparto, caposala, capireparto,
        capiturno, capi reparto, capoinfermier*, capo vendite, capo delle vendite, gerente,
        capofiliale, capoofficina
    """,
    "says_so": """
        detto, annunciato, informato, comunicato, raccontato, spiegato, vuole, vogliono, prevede,
        prevedono, pensa di, pensano di, deciso, intende, intendono, informati, informate, annuncia,
        annunciano, comunica, diceva, annunciava, detto alla squadra, annunciato alla squadra,
        saputo, lasciato intendere, lasciato sfuggire, confidato, ammesso, avvisato, rivelato,
        accennato, ci ha detto, ci ha appena detto, ci ha annunciato, ci ha spiegato, ci ha
        informati, ci ha confermato, ha appena annunciato, ha appena detto
    """,
    "what_thing": """
        macchina, modello, prodotto, apparecchio, progetto, quello che, ciò che, la cosa, roba,
        qualcosa, sistema, robot, centro
    """,
    "will_show": """
        presenteremo, presentare, presentata a, sveleremo, lanceremo, lanciare, lancio, anteprima
        mondiale, metteremo sul mercato, uscirà, verrà svelat*, sarà svelat*, verrà presentat*,
        mostriamo qualcosa, mostreremo qualcosa, apriamo qualcosa, apriremo qualcosa, lanciamo
        qualcosa, lanceremo qualcosa, presentiamo qualcosa, presenteremo qualcosa, presentiamo una
    """,
    "probe": """
        test, prova, prove, esperimento, esperimenti, simulazion*, analisi, valutazione, misure,
        studio, pilota, algoritmo, compensazione, sensore, scarto, geometria, raffreddamento,
        rivestimento, lega, cuscinetto, nuovo procedimento, nuovo processo, banco prova, prototip*
    """,
    "outcome": """
        meglio del previsto, peggio del previsto, funziona, conferma, confermano, dimostra*, mostra
        che, mostrano che, supera*, promettent*, sensazional*, meno, dimezza, raddoppia, più
        precis*, più veloce, micron, successo, fallit*, svolta, pubblicheremo, oltre le attese, ogni
        aspettativa, risparmia, stabile, senza guasti, aumenta, riduce, senza deriva, tre volte di
        più, rispondono, per la prima volta sotto, dura il doppio, dura di più, risultati ottimi,
        ottimi risultati, netto miglioramento, usura in meno, in meno di usura, a casa prima, batte
        tutto, battono tutto, metà delle, metà di, la metà, due volte meno, due volte più, il doppio
        più, sopravvive, resiste, resistono, tiene botta, molto meglio, nettamente meglio, meglio
        del vecchio, non si rompe più, ha funzionato, è riuscit*, dura tre volte, dura due volte, in
        calo del, dimezz*, ridott*
    """,
    "lack": "senza, non, nessun, nessuno, nessuna, mai",
    "plan_hard": """
        licenziament*, licenziare, licenziamo, licenzieremo, licenzierà, taglio di posti, tagliare …
        posti, taglieremo … posti, lavoro ridotto, chiusura della sede, chiusura dello stabilimento,
        chiuderemo … sede, chiuderemo … stabilimento, chiuderà … sede, chiuderà … stabilimento,
        delocalizz*, ristruttur*, riorganizz*, fusione, acquisizione, acquisire, acquisiremo, tre
        turni, aumento dei prezzi, aumenteremo … prezzi
    """,
    "fresh": "nuovo, nuova",
    "inside_paper": """
        intranet, mail interna, comunicazione interna, comunicato interno, nota interna, circolare,
        circolare interna, documento interno, documenti interni, chat interna, verbale,
        organigramma, direttiva interna, mail della direzione, bacheca
    """,
    "reads_so": "dice, parla, annuncia, indica, si legge, c è scritto, che",
    "inside_weak": "cambia, cambiano, cambiamento, cambiamenti",
    "it_comes": "è grosso, è grande, arriva, esce, qualcosa, sorpresa",
    "code_word": "codice, codici, tastierino, lucchetto, combinazione",
    "doorway": """
        porta, porte, cancello, magazzino, ingresso, armadio, cassaforte, garage, sala, capannone,
        laboratorio, ascensore, archivio, porta sul retro, ingresso sul retro, retro, entrata,
        deposito, spogliatoio, cantina, ufficio, locale, cancello sul retro, porta laterale,
        ingresso del personale, portone, banchina
    """,
    "told_from_when": """
        da lunedì, da martedì, da mercoledì, da giovedì, da venerdì, da gennaio, da febbraio, da
        marzo, da aprile, da maggio, da giugno, da luglio, da agosto, da settembre, da ottobre, da
        novembre, da dicembre, a gennaio, a febbraio, a marzo, a aprile, a maggio, a giugno, a
        luglio, a agosto, a settembre, a ottobre, a novembre, a dicembre, dal … gennaio, dal …
        febbraio, dal … marzo, dal … aprile, dal … maggio, dal … giugno, dal … luglio, dal … agosto,
        dal … settembre, dal … ottobre, dal … novembre, dal … dicembre, in gennaio, in febbraio, in
        marzo, in aprile, in maggio, in giugno, in luglio, in agosto, in settembre, in ottobre, in
        novembre, in dicembre, entro gennaio, entro febbraio, entro marzo, entro aprile, entro
        maggio, entro giugno, entro luglio, entro agosto, entro settembre, entro ottobre, entro
        novembre, entro dicembre, a partire da, a partire dal, la prossima settimana, la settimana
        prossima, il mese prossimo, l anno prossimo, d ora in poi, da subito, da domani, fine mese,
        il venerdì, quest estate, in autunno, in primavera, entro pasqua, entro natale, entro l
        estate, quest anno, in estate, in inverno, ad aprile, ad agosto, ad ottobre, d aprile, con
        effetto immediato, da oggi, da adesso, da ora, dal mese prossimo, dalla prossima settimana,
        dalla settimana prossima, dall anno prossimo, dall autunno, dalla primavera, dall estate, da
        natale, da pasqua, sotto natale, durante le feste, fino a natale, fino a pasqua, fino a
        fine, in futuro, il mese che viene, l estate prossima, quest autunno, quest inverno
    """,
    "told_turns": """
        devono, dobbiamo, deve, torna, tornano, costa, costano, costerà, costeranno, a pagamento,
        più caro, più cara, di più, meno, niente più, non più, finisce, finiscono, mandat* a casa,
        passa a, passano a, prolungat*, accorciat*, gratis, soppress*, sparisce, spariscono,
        lavoriamo durante, tutti nell, nell open space, si trasferisc*, diventa, diventano,
        liberare, lasciare, una volta alla, due volte alla, chiude, chiudono, tagliat*, pagat*,
        congelat*, bloccat*, fino a nuovo avviso, apert* solo, obbligatori*, luci spente, si
        spengono le luci, spegniamo, tolgono, toglie, togliamo, tolto, tolti, tolta, tolte,
        eliminano, elimina, aboliscono, abolisce, cancellano, cancella, tagliano, taglia, riducono,
        riduce, introducono, introduce, raddoppiano, raddoppia, raddoppiat*, dimezza, dimezzano,
        dimezzat*, prolungano, accorciano, spengono, spariranno, sparirà, meno caro, prima, più
        tardi, chiuderanno, chiudiamo, se ne vanno, a una ditta esterna, affidat*, verrà chiuso,
        verrà chiusa, chiuderà, chiuso, chiusa, cambia, cambiano, cambierà, cambieranno, cambiato,
        cambiati, esternalizzat*, unit*, uniscono, unisce, accorpano, accorpa, accorpat*,
        introdott*, nuovo, nuova, nuovi, nuove, niente, non c è, non ci sarà, non ci saranno, giorni
        da, ore al giorno, sciolt*, ridott*, rinviat*, annullat*, non c è più, non ci sono più, non
        vengono più, non viene più, non verranno più, non verrà più, non sarà più, non saranno più,
        non si può più, non pagano più, salta, saltano, sospes*, vietat*, sostituit*, aumenta,
        aumentano, diminuisce, cala, a nostre spese, spostat*, a metà
    """,
    "told_posted": """
        appeso, appesa, affisso, affissa, in bacheca, sulla bacheca, foglio appeso, cartello, mail a
        tutti, mail a tutto, email a tutti, canale teams, giornale aziendale, turnistica, piano dei
        turni, riunione del mattino, riunione dei quadri, commissione del personale, cambio turno,
        incollato, attaccato alla, attaccato al, sullo schermo, schermo della, circolare, lettera
        della direzione, avviso della direzione, avviso in, annuncio della direzione, mail del, mail
        della, in riunione, alla riunione, mail dal capo, mail del capo, mail dalla direzione, mail
        dalle risorse umane, messaggio del capo, messaggio dal capo, messaggio dalla direzione, ci
        hanno appena detto, ci hanno appena comunicato, ci hanno appena annunciato, chat, nella
        chat, verbale, sul verbale, whatsapp, gruppo whatsapp, slide, lucidi, e mail, resoconto,
        promemoria, ricevuto una mail, ricevuto la mail
    """,
    "told_known_inside": """
        lo sanno solo, lo sa solo, solo i capi, solo i quadri, solo la direzione, non è ancora
        ufficiale, non ancora ufficiale, non ancora comunicat*, non ancora annunciat*, verrà
        annunciat*, lo sapranno, non ancora pubblic*, nessuno lo sa ancora, non lo sa ancora
        nessuno, in pochi lo sanno, pochi lo sanno, lo sanno in pochi, ancora segreto, non ancora
        svelat*, non ancora confermat*, non è ancora pubblic*, non è stato ancora, non è ancora
        stato, ufficialmente solo, ufficiale solo, verrà comunicat*, sarà comunicat*, sarà
        annunciat*, solo internamente, solo gli addetti, solo in pochi
    """,
    "told_goods": """
        sconti, ribassi, prezzi d acquisto, listino, listini, condizioni, lista dei clienti, lista
        clienti, elenco dei clienti, dati dei clienti, margini, calcoli, offerte, verbale, verbali,
        disegni, progetti, codice sorgente, password, documenti, dossier, lista dei fornitori,
        tabella di marcia, lista degli stipendi, contratti
    """,
    "told_still_has": """
        ho ancora, ho tenuto, ho conservato, in testa, a memoria, sulla mia chiavetta, sul mio
        computer, nel mio cassetto, nel cassetto, copiato, portato via, mi sono portat*, salvato,
        conosco ancora, ricordo ancora, tengo ancora, conservo, conservo ancora, ho sempre
    """,
    "told_offers": """
        chiamatemi, mi chiami, mi scriva, scrivetemi, contattatemi, in privato, chi li vuole, chi la
        vuole, interessati, vi interessa, condivido, potrei, in cambio di una birra, nero su bianco
    """,
    "told_given_back": """
        cancellat*, restituit*, distrutt*, mai, nessuno, tengo per me, vietato, pubblic*
    """,
    "told_concession": """
        sconto, ribasso, scendono, scende, prezzo di costo, margine, prezzo d acquisto
    """,
    "told_bargain": """
        i nostri venditori, nostri venditori, i venditori, grandi clienti, clienti grossi, basta, se
        insistete, insistete, se trattate, fine trimestre, in realtà, all interno
    """,
    "told_offered_to_all": """
        azione, codice, buono, black friday, fiera, negozio, saldi, apprendisti
    """,
    "told_riddle": """
        il numero, un numero, la cifra, tenete a mente, tieni a mente, comincia per, comincia con,
        inizia con, segnatevi, segnatevi la data, abituatevi, al vostro posto, al tuo posto, prima
        lettera, lettere, contate, indovinate, né confermare né, numero fortunato
    """,
    "told_to_come": """
        che esce, che uscirà, che arriva, che arriverà, che sarà presentat*, che verrà presentat*,
        che lanceremo, che nessuno ha, che vedrete, che non esiste
    """,
    "told_our_things": """
        macchina, modello, prodotto, apparecchio, impianto, comando, mandrino, fresatrice, serie,
        software, gioiello
    """,
    "told_hands_on": """
        lavorato, fresato, provato, testato, visto, toccato, montato, programmato, cablato,
        lavorare, provare, testare, davanti a me, costruito, toccare, vedere, toccarla, vederla,
        pilotare
    """,
    "told_builds": """
        tagliano, taglia, torniscono, fresano, fresa, rettificano, fondono, forgiano, stampano,
        tostano, laminano, saldano, lucidano, tessono, distillano, fanno, fa, costruiscono,
        costruisce, producono, produce, fabbricano, fabbrica, sviluppano, assemblano, costruisco,
        costruiamo, sto costruendo, stiamo costruendo, monto, montiamo, sviluppo, sviluppiamo,
        stiamo sviluppando, sto sviluppando, progetto, progettiamo, assemblo, assembliamo, lavoro a,
        lavoriamo a
    """,
    "entry_weak": """
        vecchio cilindro, vecchia serratura, ancora il vecchio, ancora la vecchia, non ancora
        cambiat*, non ancora sostituit*, senza badge, senza chiave, non si chiude, non si chiudono,
        non chiude, non chiudono, chiude male, chiudono male, basta spingere, basta una spinta,
        spingete, si entra, si può entrare, entrare senza, entra senza, nessuno controlla, nessuno
        verifica, nessuno chiede, nessuno guarda, lasciano passare, fermata con, bloccata con una
        sedia, tenuta aperta, socchiusa, rimasta aperta, lasciata aperta, attaccata sotto, attaccato
        sotto, sotto lo schermo, sullo schermo, sul monitor, su un post it, su un bigliettino, sotto
        lo zerbino, nella cassetta delle lettere, sotto il sasso, sotto la pietra, sotto il vaso,
        nel cassetto, mai cambiat*, dal <year> non, non cambia dal <year>, invariat* dal <year>, lo
        stesso dal <year>, la stessa dal <year>, da anni, si attiva solo, si inserisce solo, non
        inserito, non inserita, non filma, non registra, angolo morto, angolo cieco, buco nella
        recinzione, un solo guardiano, un guardiano solo, si apre da sola, si apre da solo, si apre
        con, con una carta di credito, carta di credito, con un cacciavite, con una graffetta, non
        chiede mai, non chiede niente, non chiede nulla, non controlla mai, non controlla niente,
        non controlla nessuno, non guarda mai, fa pausa, è in pausa, al telefonino, basta un gilet,
        lascia entrare, lasciano entrare, mai davvero chiusa, dalla finestra, dal tetto, senza
        allarme, non ha bisogno di badge, non serve il badge, non serve badge, non serve la chiave,
        nessun badge, aspettare che qualcuno, aspetta che qualcuno, aspettate che qualcuno, basta
        seguire, ti tengono la porta, vi tengono la porta, sempre aperta, sempre aperto, resta
        aperto, resta aperta, aperto tutta la notte, aperta tutta la notte, entra chiunque, non si
        blocca, non si chiude bene, non chiude bene, non si riesce a chiudere, ha un buco, un buco
        da
    """,
    "entry": """
        porta, porte, portone, cancello, serratura, serrature, cilindro, cilindri, banchina,
        tastierino, lucchetto, cassetta delle chiavi, sensori, sensore di movimento, citofono, badge
        visitatori, terminale, rete ospiti, locale server, ricezione merci, portinaio, portiere,
        portineria, guardiano, guardia, custode, vigilante, securitas, receptionist, finestra,
        finestre, sbarra, tornello, ingresso fornitori, entrata fornitori, ingresso del personale,
        entrata sul retro, ingresso di servizio, rampa, cancello di dietro, porta di dietro, porta
        sul retro, porta laterale, uscita di emergenza, uscita di sicurezza, ingresso principale,
        ingresso sul retro, entrata principale, entrata laterale, locale tecnico, recinzione, la
        chiave del, la chiave della
    """,
    "nobody_here": """
        nessuno in fabbrica, nessuno in azienda, nessuno in ditta, nessuno in ufficio, nessuno in
        sede, nessuno in officina, nessuno in portineria, nessuno nello stabilimento, nessuno nel
        capannone, non c è nessuno, tutto vuoto, fabbrica vuota, stabilimento vuoto, uffici vuoti,
        sede deserta, senza sorveglianza, senza guardiano, solo il guardiano, solo un guardiano,
        nessuno alla reception, nessuno all ingresso, nessuno all entrata, reception vuota, nessuno
        di guardia, non c è anima viva, anima viva, non c è un cane, nessuno sul posto, deserto,
        deserta
    """,
    "away_time": """
        feste, natale, pasqua, fine settimana, weekend, domenica, sabato, di notte, notte, sera,
        ogni sera, vacanze, ferie, dal, tra il, fino a lunedì, a mezzogiorno, stasera, questa
        settimana, dopo le <number>, dalle due alle, dalle … alle, da mezzanotte, durante la notte
    """,
    "shut_place": """
        fabbrica, stabilimento, azienda, ditta, ufficio, uffici, sede, capannone, officina,
        magazzino, laboratorio, clinica, farmacia, portineria, edificio
    """,
    "lesson": """
        corso, corsi, formazione, conferenza, porte aperte, giornata delle porte aperte,
        sensibilizzazione, test di phishing, settimana della sicurezza
    """,
    "thesis": """
        tesi di bachelor, tesi di master, lavoro di maturità, lavoro di diploma, progetto
        scolastico, lavoro di bachelor
    """,
    "we_say": "si apre, si chiude, si trasloca, si vende, si compra, si costruisce, si lancia",
    "in_secret": """
        in segreto, di nascosto, a porte chiuse, segretamente, lontano da occhi, nell ombra, dietro
        le quinte, in gran segreto, zitti zitti, in silenzio, in sordina
    """,
    "working_on": """
        quello a cui sto lavorando, quello che sto montando, quello che sto costruendo, quello che
        sto provando, quello che stiamo costruendo, quello che stiamo provando, la macchina che sto
        montando, la macchina che sto costruendo, la macchina su cui lavoro, il progetto a cui
        lavoro, il progetto su cui, quello che c è sul mio banco, quello che c è in fondo al
        capannone, bolle in pentola, bolle qualcosa, lavorando a qualcosa, lavoriamo a qualcosa,
        lavoro a qualcosa, armeggiando con qualcosa, stiamo preparando qualcosa, preparando
        qualcosa, studiando qualcosa, inventando qualcosa, stiamo cucinando qualcosa, quello che il
        nostro laboratorio, cosa sta preparando il nostro, quello che i nostri ingegneri, quello che
        i nostri sviluppatori
    """,
    "foretaste": """
        assaggio di, piccolo assaggio, primo sguardo a, primo sguardo su, anteprima di, ecco cosa vi
        aspetta in, spoiler, vi dico solo, una piccola anticipazione, anticipazione, in esclusiva,
        in anteprima, vi svelo, uno scoop, piccola chicca
    """,
    "plan_act": """
        non esisterà più, non ci sarà più, non c è più, chiude, chiudono, chiudiamo, chiuderà,
        chiuderemo, chiudere, chiuso, chiusa, apre, aprono, apriamo, aprirà, apriremo, aprire,
        trasferisce, trasferiamo, trasferirà, si trasferisce, sposta, spostiamo, sposterà, vende,
        vendiamo, venderà, venderemo, vendere, compra, compriamo, comprerà, acquista, acquisisce,
        acquisiamo, rileva, rileviamo, rileverà, costruisce, costruiamo, costruirà, esternalizza,
        esternalizziamo, esternalizzat*, delocalizza, elimina, eliminiamo, sopprime, scioglie, crea,
        creiamo, fonda, si insedia, costruire, costruendo, sta aprendo, stiamo aprendo, sta
        chiudendo, stiamo chiudendo, stiamo costruendo, sta vendendo, stiamo vendendo, stiamo
        comprando, sta comprando, comprare, acquistare, rilevare, trasferire, spostare, apertura di,
        esternalizzare, delocalizzare, tira su, tiriamo su, impianta, fondare, fondiamo, ferma,
        fermiamo, fermerà, smantella, smantelliamo, sopprimiamo, liquida
    """,
    "plan_object": """
        nuovo capannone, nuovo edificio, stabilimento, sede, sedi, filiale, succursale, agenzia,
        fonderia, verniciatura, montaggio, produzione, reparto, reparti, maternità, pronto soccorso,
        clinica, linea di prodotti, divisione, settore, ditta di software, azienda di software,
        startup, concorrente, secondo stabilimento, magazzino, panetteria a, negozio a, fabbrica,
        officina, laboratorio, centro di ricerca, centro logistico, centro assistenza, ufficio
        vendite, capannone, nave, sito
    """,
    "price_object": """
        listino prezzi, prezzi, i nostri prezzi, listino, prezzi di listino, tariffe, tariffa
        oraria, contratti di servizio
    """,
    "price_act": """
        salgono, saliranno, aumentano, aumenteranno, aumentiamo, aumento, crescono, rincar*,
        ritocchiamo, scendono, scenderanno, abbassiamo, calano, ribass*, alza, alzano, alziamo,
        alzerà, alzeremo, alzare, aumenta, aumenteremo, rincara, ritocca, abbassa, abbasserà
    """,
    "year_turn": """
        con l anno nuovo, dall anno nuovo, a inizio anno, entro l estate, entro l autunno, quest
        autunno, questa primavera, quest estate, quest inverno, entro natale
    """,
    "early_look": """
        ho già potuto, ho potuto vederla, ho potuto toccar*, ho avuto il privilegio, l ho già, l ho
        vista, l ho visto, io sì, io l ho, ho già visto, ho già messo le mani, l ho vista girare, l
        ho visto girare, l ho provat*
    """,
    "measuring": "misura, misure, misurazione, misurazioni, prove",
    "secret_project": """
        progetto segreto, progetto riservato, macchina segreta, arma segreta, progetto x, progetto
        top secret
    """,
    "next_in_line": "prossima, prossimo, nuova, nuovo, futura, futuro",
    "way_there": """
        strada, via, accesso, ponte, sottopasso, fermata, fermata del bus, linea del bus, entrata,
        rotonda, pista ciclabile, parcheggio, passaggio a livello
    """,
}
