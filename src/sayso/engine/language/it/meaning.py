"""Italian: what decides how a sentence is meant, and what more than one subject reads."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "us": """
        da noi, nostr* azienda, nostr* ditta, nostr* fabbrica, nostr* stabilimento, nostr* squadra,
        nostr* direzione, nostr* capo, nostr* clienti, nostr* prodotti, nostr* macchine, nostr*
        collaboratori, nostr* dipendenti, nostr* apprendisti, nostr* rapporto, nostr* stand, nostr*
        sede, nostr* servizio, nostr* officina, nostr* reparto, nostr* software, nostr* negozio,
        nostr* clinica, nostr* ospedale, mia azienda, mia ditta, mio datore, mio capo, nostro
        studio, nostro laboratorio, nostra ricerca, nostro pronto soccorso, nostra clinica
    """,
    "private": """
        casa, famiglia, giardino, cucina, quartiere, paese, vacanza, club, chiosco, coro, scuola,
        figli, nonno, nonna, bambin*, compleanno
    """,
    "plural": """
        noi, nostro, nostra, nostri, nostre, abbiamo, siamo, avevamo, eravamo, avremo, saremo,
        stiamo, facciamo, faremo, possiamo, dobbiamo, vogliamo, potremo, dovremo, vendiamo,
        venderemo, produciamo, costruiamo, cerchiamo, offriamo, prevediamo, ci aspettiamo, contiamo,
        puntiamo, lanciamo, lanceremo, apriamo, apriremo, chiudiamo, chiuderemo, assumiamo,
        assumeremo, consegniamo, forniamo, garantiamo, promettiamo, riceviamo, firmiamo,
        sviluppiamo, presentiamo, presenteremo, sostituiamo, ripariamo, montiamo, investiamo,
        riusciamo, lavoriamo, usiamo
    """,
    "singular": "io, mio, mia, miei, ho, sono",
    "works_at": """
        lavoro da, lavoro … da, lavoro per, lavoro … per, lavoro presso, lavoro … presso, lavoro
        alla, lavoro in, lavoro all, lavoro su, lavoro a, sono … presso, sono … da, dipendente di,
        dipendente della, dipendente presso, collaboratore di, collaboratrice di, collaboratore
        della, collaboratrice della, collaboratore presso, collaboratrice presso, tecnico presso,
        ingegnere presso, apprendista presso, ambasciatore di, ambasciatrice di, mio datore di
        lavoro, noi di, noi della, per trasparenza …, trasparenza …, squadra di, team di, stipendio,
        mio stipendio, mi paga, mi pagano, pagato da, pagata da, busta paga, sul libro paga, mi
        guadagno da vivere
    """,
    "past": "ex, prima, un tempo",
    "not": "non, nessun*, mai, senza, niente, nulla, né",
    "praise": """
        il migliore, la migliore, i migliori, le migliori, il meglio, geniale*, imbattibil*,
        eccellent*, eccezional*, fantastic*, straordinari*, perfett*, superlativ*, migliore di,
        niente di meglio, al top, formidabil*, benissimo, mi trovo bene, mi trovo benissimo,
        soddisfatt*, contentissim*, molto content*, gioiello, un sogno, una bomba, favolos*,
        spettacolar*, meraviglios*, impeccabil*, ineccepibil*, ottim*, una meraviglia, mai un
        problema, mai delus*, come un orologio, che macchina, grandios*
    """,
    "business": """
        fatturato, vendite, utile, utili, perdita, perdite, margine, margini, ebit, ebitda,
        ordinativi, ordini, entrata ordini, portafoglio ordini, dividendo, risultati, semestral*,
        grande ordine, redditività, disavanzo, deficit, giro d affari, cifra d affari, cifre d
        affari, ordinativo, commesse, entrate ordini, guadagni, guadagno netto, utile netto, utile
        lordo, risultato operativo, risultato annuale, liquidità, tasso di occupazione, volumi di
        vendita, dati di vendita, carnet ordini, consegne, indebitamento, entrate, capitale proprio,
        andamento degli affari, marcia degli affari, margine lordo, margine operativo, utile d
        esercizio, risultati trimestrali, risultati semestrali, risultato semestrale, risultato
        trimestrale, dati trimestrali, dati semestrali, entrata d ordini, volume degli ordini,
        volume d ordini, perdita netta, flusso di cassa, cash flow, dividendi, grosso ordine, grossi
        ordini, grossa commessa, grosse commesse, nuovi ordini, nuove commesse, incassi, ricavi,
        avanzo, profitti, profitto, fatturare, fatturiamo, vendite di macchine, tassi di
        occupazione, grosso contratto, buco in cassa, assistenza e ricambi, sul conto, sui conti, in
        cassa
    """,
    "written": "dice, indica, riporta, segna",
    "cites": """
        si legge nel, si legge nella, sta scritto nel, sta scritto nelle, è scritto nel, figura nel,
        dice il, fonte, fonti, secondo, vedi, veda, cfr, in base a, in base alle, come da, tratto
        da, tratto dal
    """,
    "results_report": """
        relazione semestrale, rapporto semestrale, rapporto annuale, relazione annuale, risultati
        annuali, risultati semestrali, conti annuali, cifre annuali, cifre semestrali, risultati
        trimestrali
    """,
    "climate": """
        co2, clima*, emission*, gas serra, consumo energetico, consumo di energia, energia solare,
        energia, sostenibilità, scope
    """,
    "conditions": """
        salari*, stipendi*, orari* di lavoro, straordinari, turno di notte, turni, pause, caldo,
        rumore, sindacat*, commissione del personale, lavoro ridotto, tempo parziale
    """,
    "mood": """
        mai visto, record, miglior mese, miglior trimestre, miglior anno, miglior semestre, mai
        avuto, portafoglio pieno, trimestre forte, a gonfie vele, investitori saranno, non posso
        ancora, non posso dire, sorrid*, sorris*, felic*, content*, contento, esult*, ridono, mai
        così bene, mai così tanto, mai andati così, al completo, va alla grande, numeri sono buoni,
        i numeri tornano, grosso affare, affare concluso, trimestre debole, semestre forte, semestre
        debole, trimestre difficile, raggiant*, mai vista, mai visti, mai viste, mai successo, mai
        capitato
    """,
    "press_office": "ufficio stampa, servizio stampa, ufficio media",
    "announces_change": """
        rinviat*, spostat*, anticipat*, posticipat*, nuova data, nuovo orario, nuovo luogo, nuovo prezzo,
        nuova sede, correzione, rettific*, correggiamo, contrariamente a quanto, invece di, invece che,
        anziché, d ora in poi, da subito, non più, cambio di data, cambio di programma
    """,
    "questions_to": """
        domande a, per domande, per ogni domanda, per qualsiasi domanda, le vostre domande, le sue
        domande, informazioni presso, scrivete a, scriva a, scriveteci a, si rivolga a, rivolgetevi a
    """,
    "refer": """
        si rivolga, rivolgersi, vi preghiamo di contattare, contattate, contatti, rivolgetevi
    """,
    "here": "qui, qui sotto",
    "message": "rapporto, comunicato, articolo, notizia*, dichiarazione, video, pubblicazione",
    "pointer": """
        ecco, ufficial*, informazioni, info, maggiori informazioni, di più su, è online, è uscito, è
        disponibile, è arrivato, link, da leggere, pubblicat*, trovate
    """,
    "thanks": "grazie, grazie mille, molte grazie, ringraziamo",
    "greeting": "ciao, buongiorno, buonasera, salve, buona giornata, buona serata, saluti",
    "interpret": """
        perché, dimostra, significa, forte, forti, debole, record, meglio, migliore, peggio, bravi,
        impressionant*, orgoglios*, eccellent*, solid*, buon, buono, buona, cattiv*, nonostante,
        grazie a, crescita, aumentato, calato, successo, penso, credo, secondo me, purtroppo, per
        fortuna, finalmente, incredibil*, fantastic*
    """,
    "event": """
        incendio*, fuoco, fumo, esplosion*, incidente*, evacua*, ferit*, morti, vittim*, attacco
        informatico, hacker, fuga di dati, evento, polizia, indagin*, allarme, guasto, fermo
        produzione, richiamo, pompieri, catastrofe
    """,
    "channel_word": "canale, conto, account, pagina, profilo",
    "figure_word": """
        raddoppiato, raddoppiare, triplicato, dimezzato, doppia cifra, raddoppiat*, triplicat*,
        quadruplicat*, dimezzat*, il doppio, il triplo, del doppio, di un terzo, un terzo in più, un
        terzo in meno, due terzi, di un quarto, un quarto in più, della metà, la metà, di un quinto,
        tre volte tanto, due volte tanto, a sei cifre, a sette cifre, a otto cifre, a sei zeri, a
        singola cifra, alcuni milioni, parecchi milioni, diversi milioni, mezzo milione, mezzo
        miliardo, quasi a doppia cifra, appena a doppia cifra, uno zero in più, salito di, sceso di,
        due cifre, tre cifre, a due cifre, doppie cifre, tripla cifra, a tre cifre, una cifra
    """,
    "their": "client*, utenti, concorrent*, settore, mercato",
    "slur": """
        idiota, idioti, cretino, cretini, cretina, cretine, imbecille, imbecilli, stronzo, stronzi,
        stronza, stronze, coglione, coglioni, cogliona, deficiente, deficienti, scemo, scemi, scema,
        bastardo, bastardi, bastarda, testa di cazzo, teste di cazzo, testa di minchia, faccia di
        merda, facce di merda, pezzo di merda, pezzi di merda, figlio di puttana, figli di puttana,
        rincoglionito*, rincoglioniti, rimbambito, rimbambiti, babbeo, babbei, troglodita,
        trogloditi, zoticone, zoticoni, testa di rapa, testa di legno, mentecatto, mentecatti,
        cazzone, cazzoni, minchione, minchioni, ebete, ebeti, cerebroleso, pirla, pirlone, ciula,
        balabiott, brutto porco, brutti porci, leccaculo, leccapiedi, lecchino, mezza calzetta,
        mezze calzette, mezza cartuccia, zuccone, zucconi, testone, testa vuota, testa dura,
        fannullone patentato, buono a nulla, buoni a nulla, buona a nulla, incapace patentato,
        incapace totale, scansafatiche, mangiapane, scimunito, scimuniti, citrullo, citrulli,
        tontolone, lavativo, lavativi, mezza sega, mezze seghe, mezzo uomo, baüscia, cervello di
        gallina, capra ignorante, bestia ignorante, asino patentato, inetto, inetti, beota, beoti
    """,
    "mild_slur": """
        buffone, buffoni, pagliaccio, pagliacci, fannullone, fannulloni, somaro, somari, perdente,
        perdenti, ignorante, ignoranti, asino, asini, incapace, incapaci, sfigato, sfigati, cafone,
        cafoni, burattino, burattini, scansafatiche, poltrone, poltroni, pappamolle, mammoletta,
        smidollato, smidollati, vigliacco, vigliacchi, codardo, codardi, stupidotto, maleducato,
        maleducati, bifolco, bifolchi, zotico, zotici, marionetta, marionette, pivello, pivelli,
        schiappa, schiappe, frignone, frignoni, allocco, allocchi, tonto, tonti, bamboccio,
        bambocci, mascalzone, mascalzoni, passacarte, scaldasedie, burocrate, burocrati, sapientone,
        sapientoni, saputello, saputelli, tuttologo, tuttologi, so tutto io, leone da tastiera,
        leoni da tastiera, quaquaraquà
    """,
    "abuse": """
        vaffanculo, vai a fanculo, fanculo te, chiudi quella bocca, chiudi il becco, chiudete il
        becco, ti ammazzo, vi ammazzo, so dove abiti, so dove abitate, sappiamo dove abiti, te ne
        pentirai, ve ne pentirete, se ne pentirà, ti spacco la faccia, ti rovino, va all inferno,
        vai all inferno, crepa, la pagherà, la pagherai, la pagherete, me la pagherà, me la
        pagherai, chiudi la bocca, chiuda la bocca, chiudete la bocca, chiuda il becco, chiuda
        quella bocca, stia zitto, stai zitto, sta zitto, state zitti, stia zitta, taci, va a quel
        paese, vai a quel paese, vada a quel paese, andate a quel paese, vada al diavolo, vai al
        diavolo, vattene, levati di torno, si levi di torno, sparisci, vada a farsi, vai a farti,
        andate a farvi, ma sei scemo, ma sei stupido, ma è scemo, siete scemi, sei fuori di testa,
        sei cretino, ti faccio fuori, ti faccio a pezzi, ti spacco, vi spacco, ti rompo, la
        pagherete cara, la pagherai cara, muori, crepate
    """,
    "dim": """
        troppo stupido, troppo stupida, troppo stupidi, troppo scemo, troppo scemi, troppo tonto,
        troppo tonti, così stupido, così stupida, così stupidi, così tonto, così scemo, proprio
        stupido, proprio stupidi, proprio tonto, stupido come, stupidi come, davvero stupido,
        davvero stupidi, senza cervello, non ha cervello, vergogna per, scemo come, tonto come,
        ottuso come, non è un genio, non è una cima, non è una volpe, non ci arriva, non ci
        arrivano, duro di comprendonio, poco sveglio, poco svegli, poco furbo, cervello in pappa,
        cervello spento, più stupido di, più scemo di, talmente stupido, talmente scemo,
        completamente scemo, completamente stupido, completamente idiota, veramente stupido,
        veramente scemo, così scema, così cretino, gli manca una rotella, fuori di melone, non ha
        inventato l acqua calda, lobotomizzat*, ritardato, ritardata, ritardati,
        elettroencefalogramma piatto, stupido da morire
    """,
    "thing": """
        stampante, macchina, macchine, macchina del caffè, computer, portatile, telefono, auto,
        bici, bus, treno, ascensore, navigatore, software, programma, app, sistema, robot,
        aspirapolvere, lavatrice, sveglia, tempo, pioggia, lunedì, apparecchio, router, wifi,
        internet, server, excel, outlook, windows, ia, chatbot, algoritmo, tastiera, fresatrice,
        mandrino, scanner, sensore, trapano, gatto, cane, correttore, tosaerba, griglia, forno,
        frigo, frigorifero, riscaldamento, fotocopiatrice, gatta, gattino, cagnolino, criceto,
        pappagallo, cavallo, mucca, gallina, pesce rosso, coniglio, pianta, muletto, pompa,
        avvitatore, gattina, cagna, micio, gatti, cani, galline, mucche, conigli, cavalli, uccelli,
        gattini, cuccioli, cucciolo
    """,
    "hiring": """
        cercasi, cerca, cerchiamo, ricerchiamo, assumiamo, assume, posto di lavoro, candidat*,
        offerta di lavoro, lavora con noi, profilo richiesto, requisiti, selezioniamo, posizione
        aperta, offriamo un posto, offriamo lavoro, un posto a, posto libero, posto vacante, posti
        liberi, cercano, si cerca, selezione, posti vacanti, candidarsi, candidatura, candidature,
        inviare il cv, siamo alla ricerca, è alla ricerca, alla ricerca di, assunzione, assunzioni,
        rinforzi, rinforzo, unisciti, unitevi, requisito, per questo posto, per il posto, per la
        posizione
    """,
    "laugh": "haha*, ahah*, lol, hihi*",
    "offer": """
        macchina, macchine, prodott*, soluzion*, servizio, qualità, tecnologia, tecnica, software,
        azienda, ditta, datore di lavoro, fornitore, produttore, precisione, app, piattaforma,
        sistem*, apparecchi*, formazione, barca, barche, clinica, cliniche, ospedale, cure, prezzo,
        prezzi, pezz*, ricambi, mandrin*, centro di lavoro, fresatric*, assistenza, supporto,
        consegna, consegne, datrice di lavoro, servizio clienti, hotline, maternità, officina,
        operazione, operazioni, intervento, interventi
    """,
    "goal": """
        obiettivo, obiettivi, scopo, vogliamo, vuole, vorremmo, puntiamo, miriamo, ambizione,
        visione, sogno, sogniamo, speriamo, un giorno, in cammino, vorrei, desideriamo, aspiriamo
    """,
    "liking": """
        secondo me, per me, a mio parere, a mio avviso, trovo che, mi piace, mi piacciono, la mia
        preferita, il mio preferito, preferit*, adoro, penso che, personalmente
    """,
    "insiders": """
        collega, colleghi, colleghe, collaborator*, dipendent*, squadra, famiglia, amici, amiche,
        apprendist*, account privato, account falso, account falsi, senza dire, senza dirlo, senza
        menzionare, in modo anonimo, account privati, account personali, profili privati
    """,
    "kin": """
        madre, mamma, padre, papà, figlio, figlia, fratello, sorella, nonna, nonno, zia, zio,
        marito, moglie, compagno, compagna, bambino, bambina, bimbo, amico, amica, vicino, vicina
    """,
    "lawsuit": """
        causa contro, causa civile, causa legale, cause legali, fatto causa, fa causa, farci causa,
        facciamo causa, ha fatto causa, in causa con, in tribunale, davanti al tribunale, davanti al
        giudice, tribunale federale, tribunale d appello, azione legale, azioni legali, azione
        collettiva, vie legali, procedimento penale, procedimento contro, procedimento giudiziario,
        procedimenti giudiziari, procedura penale, procedura giudiziaria, processo penale, processo
        contro di noi, a processo, denuncia penale, denuncia contro, denunciato, denunciati,
        querela*, querelato, ministero pubblico, procuratore*, comco, commissione della concorrenza,
        perquisizione*, indagine contro, indagini contro, indagati, sotto indagine, contenzioso,
        contenziosi, citati in giudizio, in giudizio, citazione in giudizio, lite giudiziaria,
        arbitrato, ingiunzione, provvedimento cautelare, sentenza contro, davanti alla giudice,
        prima istanza, in appello, procure, lite legale, controversia legale, controversia con,
        battaglia legale, disputa legale, fare causa, farà causa, ci fa causa, citat* in giudizio,
        dal giudice, processo contro, la procura, dalla procura, procura federale
    """,
    "saying": """
        la richiamo, ti richiamo, vi richiamo, richiamo volentieri, la richiamerò, mi richiami,
        richiamatemi, su richiesta, in bocca al lupo, crepi il lupo, se crepo, mano sul fuoco, non è
        un segreto, il sipario è calato, sipario … calato, cascato dalle nuvole, cascata dalle
        nuvole, cadere dalle nuvole, caduto dalle nuvole, caduta dalle nuvole, perso la testa,
        perdere la testa, perso il filo, perso la pazienza, gettare la spugna, colpo di fulmine,
        fuoco di paglia, caduto dalla sedia, caduta dalla sedia, innamorato perso, morire dal
        ridere, morto dal ridere, morta dal ridere, stanco morto, stanca morta, nostra squadra di
        quiz, nostra squadra di calcio, nostra squadra di pallavolo, nostra squadra di hockey,
        nostra squadra di basket, nostra squadra nazionale
    """,
    "no_comment": """
        non commentiamo, non commenta, non rilasciamo commenti, nessun commento, no comment, non ci
        esprimiamo, non ci pronunciamo, non rilasciamo dichiarazioni
    """,
    "plan_matter": """
        chiusura della sede, chiusura dello stabilimento, chiudere … sede, chiudere … stabilimento,
        chiudiamo … sede, chiudiamo … stabilimento, chiuderemo … sede, chiuderemo … stabilimento,
        chiuderà … sede, chiuderà … stabilimento, chiudiamo … filiale, chiuderemo … filiale, aprire
        … sede, aprire … stabilimento, apriamo … sede, apriamo … stabilimento, apriremo … sede,
        apriremo … stabilimento, apriremo … filiale, apriamo … filiale, aprirà … sede, aprirà …
        stabilimento, nuovo stabilimento, nuova sede, nuova fabbrica, seconda sede, nuova filiale,
        delocalizz*, licenziament*, licenziare, licenziamo, licenzieremo, licenzierà, tagliare …
        posti, taglieremo … posti, tagliamo … posti, taglio di posti, creare … posti, creeremo …
        posti, assumere … persone, assumeremo … persone, assumeremo, lavoro ridotto, ristruttur*,
        riorganizz*, fusione, fonderemo, fondersi, acquisizione, acquisire, acquisiamo, acquisiremo,
        acquisirà, cedere … divisione, vendere … divisione, venderemo … divisione, quotazione in
        borsa, aumento dei prezzi, aumentare … prezzi, aumentiamo … prezzi, aumenteremo … prezzi,
        ridurre … prezzi, ridurremo … prezzi, abbassare … prezzi, abbasseremo … prezzi, nuovo
        mercato, ingresso nel mercato, ingresso sul mercato, espansione in, nuovo direttore, nuova
        direttrice, nuovo ceo, nuova ceo, nuovo capo, lascia l azienda, si dimette, lavoro a turni,
        turni di notte, tre turni, turno di notte, settimana di quattro giorni, accorpare,
        accorperemo, accorpiamo, ai tre turni, lavoro su tre turni, soppressione di posti,
        licenziamenti, ristrutturazione, delocalizzazione
    """,
    "workplace": """
        capannone, fabbrica, stabilimento, azienda, ditta, sede, edificio, ufficio, officina,
        magazzino, laboratorio, clinica
    """,
    "mate": """
        collega, apprendista, stagista, tirocinante, capo squadra, caposquadra, responsabile,
        collaboratore, collaboratrice
    """,
    "contact": """
        contatto, contatti, contattare, contattateci, informazioni, domande, raggiungere,
        raggiungibil*, hotline, centrale, segreteria, segretariato, chiamateci, iscrizion*,
        iscriversi, candidatur*, emergenz*, ricezione, redazione, ufficio stampa, consulenza,
        prenotazion*, prenotare, biglietti, servizio clienti, supporto, assistenza, vendita, ufficio
    """,
    "machine": "macchina, impianto, apparecchio, barca, mandrino",
    "logo": "logo, loghi, logotipo, emblema, stemma",
    "never": """
        mai più, mai, zero, nessun, nessuno, nessuna, più alcun*, più nessun*, senza il minimo,
        senza la minima, senza neanche un*, neanche un*, nemmeno un*, senza alcun*, senza nessun*,
        nemmeno una volta, neanche una volta, non una sola, non un solo, nessun*, senza mai, mai una
        volta, senza una sola, senza un solo, senza nemmeno una, senza nemmeno un, senza alcun,
        senza alcuna, non può proprio, non può assolutamente, semplicemente non può, non può, non
        possono, niente, più niente, nulla, più nulla
    """,
    "told": """
        era, erano, aveva, avevano, finora, fino a oggi, ieri, da quando, è stato, è stata, ha mai,
        ho mai, abbiamo avuto, hanno avuto, abbiamo mai, hanno mai, ha avuto
    """,
    "premises": """
        capannone, capannoni, stabilimento, fabbrica, ufficio, uffici, sede, sedi, edificio,
        edifici, tetto, magazzino, flotta, mensa, officina, produzione, banco di prova, banchi di
        prova
    """,
    "change_word": """
        migliori degli ultimi, migliore degli ultimi, miglior* da, migliori da, peggiori degli
        ultimi, peggiore degli ultimi, peggior* da, mai avuto tant*, mai avut* così tant*, mai vist*
        tant*, mai venduto tant*, mai così alt*, mai così bass*, mai stat* così, più grande ordine,
        ordine più grande, contratto più grande, più grande contratto, crollat*, crollano, crollo,
        schizzat*, balzat*, volat*, esplos*, impennat*, alle stelle, in picchiata, a picco, salit*,
        scesi, scese, sceso, scesa, cresciut*, calat*, aumentat*, diminuit*, raggiunto il massimo,
        ai massimi, ai minimi, livello record, cifra record, in aumento, in calo, in crescita, in
        forte crescita, in forte calo, meglio del previsto, peggio del previsto, sopra il budget,
        sotto il budget, rispetto all anno scorso, rispetto all anno passato, più dell anno scorso,
        meno dell anno scorso, così tanti … da, così pochi … da, tanti … mai, non si vedevano, non
        si vedeva da, copre fino, basta fino, basta per
    """,
    "at_work": """
        mia squadra, mio team, mia carriera, della mia carriera, mia provvigione, i nostri
        venditori, nostri venditori, in ufficio, in officina, in reparto, in ditta, in azienda, in
        fabbrica, la direzione, il capo, la capa, i nostri numeri, nostri numeri, il nostro
        trimestre, il nostro semestre, il nostro anno, nostri letti, nostro reparto, i nostri
        ordini, nostri ordini, i nostri commerciali, lato ordini, sul fronte degli ordini, in casa,
        in sala operatoria, nel capannone, nel nostro ufficio, cruscotto, dashboard, in contabilità,
        controllo di gestione, rapporto mensile, rapporto trimestrale, nel nostro capannone, nella
        nostra officina, nella nostra ditta, al montaggio, in produzione, alle vendite, agli
        acquisti, da noi in, i nostri ragazzi, la nostra gente, nei nostri reparti, nel reparto
    """,
    "hush": """
        zitti, acqua in bocca, tra noi, fra noi, tra di noi, resti tra noi, non ditelo a nessuno,
        non dite niente, non dirlo a nessuno, non lo sa nessuno, nessuno lo sa, non l ho detto io,
        non ho detto niente, non ancora ufficiale, non è ufficiale, non è ancora ufficiale, ancora
        ufficiale, non posso dire, non posso ancora, non posso mostrar*, non possiamo mostrare, non
        posso far vedere, non potrei dirlo, non dovrei dirlo, segreto, segreta, segretissim*, top
        secret, confidenzial*, riservat*, sotto embargo, vi dico solo, dico solo questo, di più non
        dico, non parlarne, non aggiungo altro, in anteprima, piccolo segreto, nessuno può vedere,
        non ancora comunicat*, non posso parlare, non possiamo parlare, non posso parlarne, vietato
        fotografare, un indizio, di cui non posso, di non parlarne, non parlarne a, non dico una
        parola, neanche una parola, sto zitto, sto zitta, né confermare né, non dico altro, non dico
        di più, non dico niente di più, almeno internamente, solo internamente, per ora solo
        interno, non ancora pubblico, non ancora pubblica, ufficialmente nessuno, ufficialmente
        niente, bocca cucita, bocche cucite, bocca chiusa, non l avete sentito da me, non viene da
        me, piccolo spoiler, spoiler alert, piccola indiscrezione, da fonte sicura, da fonte certa,
        da buona fonte, tenetevelo per voi, tienitelo per te, tenetelo per voi, non fatene parola,
        che resti tra noi, rimanga tra noi, da non ripetere, non spargete la voce, niente di
        ufficiale, non ancora annunciato, silenzio assoluto, io non vi ho detto niente, non vi ho
        detto niente, non posso dire molto, posso ancora dire poco, non posso ancora dire molto
    """,
    "elsewhere": """
        giornale, giornali, quotidiano, corriere, la stampa, radio, televisione, telegiornale, banca
        nazionale, settore, associazione di categoria, analisti, congiuntura, cantone, comune,
        stato, borsa, economia, economisti, statistic*, panetteria, ristorante, bar, negozio di,
        mercatino, bancarella, sagra, festa, club, calcio, partita, partite, gol, punti, torneo,
        campionato, stagione, giardino, orto, galline, gatto, cane, torta, biscott*, marmellat*,
        bicicletta, vacanze, carnevale, paese, bambini, scuola, vicini, vicino, salvadanaio,
        paghetta, corsa, maratona, chili, dieta, scarpe, videogioco, serie, sci, neve, pioggia,
        vittorie, uova, moglie, marito, saldi, sconto, affitto, tasse, lotto, casinò, associazione
        professionale, federazione, associazione del settore
    """,
    "busy": """
        non si ferma, telefono non smette, telefoni non smettono, telefono squilla, telefoni
        squillano, fanno la fila, in fila, va a ruba, vanno a ruba, siamo sommersi, sommersi di,
        sommersi dalle, pieni di lavoro, pieno di lavoro, tanto lavoro, poco lavoro, senza lavoro,
        anche il sabato, lavora il sabato, tante sono le richieste, tante richieste, pioggia di
        richieste, lista d attesa, tempi di consegna, macchine ferme, officina vuota, affari vanno,
        affari a gonfie vele, affari girano, affari a rilento, gli affari, giri d affari, a pieno
        regime, a pieno ritmo, le richieste, la domanda esplode, tutto esaurito, rifiutare clienti,
        rifiutare ordini, rifiutiamo ordini, mandare via clienti, non abbiamo niente da fare, non c
        è niente da fare
    """,
    "went": """
        alla grande, a gonfie vele, benissimo, malissimo, molto bene, molto male, molto forte, in
        quarta, partito bene, partito male, partita bene, partito forte, cominciato bene, cominciato
        male, iniziato bene, iniziato male, inizia bene, inizia male, parte bene, parte forte, anno
        ottimo, ottimo anno, anno d oro, anno eccezionale, anno difficile, anno nero, bell anno,
        brutto anno, a rilento, in salita, in discesa, difficil*, fiacco, fiacca, meglio del
        previsto, peggio del previsto, non ci lamentiamo, non possiamo lamentarci, non lamentarci,
        va bene, va male, andato bene, andato male, andata bene, chiuso bene, in bellezza, superato
        ogni, oltre ogni aspettativa, sotto le aspettative, deludent*, deluso, sperato, sperare,
        piede giusto, piede sbagliato, sulla buona strada, con il botto, col botto, a razzo, col
        piede giusto, con il piede giusto, col piede sbagliato, falsa partenza, da incorniciare, da
        dimenticare, da ricordare, da urlo, da favola, da sogno, da incubo, generoso con noi,
        gentile con noi, buono con noi, clemente con noi, ci ha sorriso, ci ha premiato, ci ha
        premiati, non ci ha regalato niente, non ci ha regalato nulla, niente di cui vantarsi,
        niente di cui lamentarsi, con il vento in poppa, controvento, montagne russe, traversata del
        deserto, moscio, debole, solido, in ripresa, sopra le righe, oltre le attese, meglio di
        quanto, peggio di quanto, si è fatto onore, coi fiocchi, con i fiocchi, d oro, nero, grigio,
        andata male, andato tanto, andata tanto, andato così, andata così, male male, andato da dio,
        andato a gonfie vele, andato storto
    """,
    "coming": """
        arriva, arrivano, arriverà, presto, tra poco, prossimamente, in primavera, in estate, in
        autunno, in inverno, a settembre, a ottobre, la settimana prossima, il mese prossimo, l anno
        prossimo, in fiera
    """,
    "sent_there": """
        squadra, team, montare, montaggio, installare, installazione, macchine, capannone, fabbrica,
        stabilimento, cantiere, traslocare, trasloco, appartamento, visto, permesso di lavoro, nuova
        vita, nuova scuola, trasferimento, trasferito, trasferita, missione, viaggio d affari,
        progetto, lavoro, lavorare, capo, fornitor*, apertura, terreno
    """,
    "leisure": """
        vacanza, vacanze, ferie, viaggio, viaggiare, spiaggia, albergo, hotel, ostello, campeggio,
        luna di miele, matrimonio, nozze, suoceri, suocera, parenti, famiglia, cugino, cugina,
        cugini, nipote, nipoti, amici, amiche, in visita, museo, cattedrale, chiesa, centro storico,
        mercato, piscina, sole, scottatura, natale, capodanno, pasqua, corso di lingua, soggiorno
        linguistico, scuola di lingu*, anno sabbatico, zaino, cartolina, souvenir, nostalgia di
        casa, jet lag, mamma, papà, nonna, nonno, sorella, fratello, zia, zio
    """,
    "outdoors": """
        canyon, valle, fiume, scogliera, deserto, costa, cresta, escursione, montagna, vetta, cima,
        alpe, zoo, stagno, lago, bosco, prato, cielo, nido, ali, piume, binocolo, osservato,
        fotografato, visto, finestra, vaso, annaffiare, fiorisce, fiore, fiori, giardino, balcone,
        pianta, piante, foglie, albero, film, documentario, mia, pub, bar, birra, coda, becco,
        artigli, piumaggio, cova, volteggiava, apertura alare, preda, marmotta, marmotte,
        ornitolog*, ghiacciaio, spine, annaffiato, vivaio, vacanze, vacanza, pomodori, alberi,
        ortaggi
    """,
    "project_word": """
        progetto, progetti, nome in codice, lavoro, lavoriamo, lavorato, riunione, squadra,
        sviluppo, prototipo, test, prova, prove, lancio, decolla, piano, piani, budget, cantiere,
        stabilimento, sede, macchina, prodotto, laboratorio, azienda, ditta, ufficio, reparto,
        trucioli, arriva, presto
    """,
    "level": """
        tanto, tanta, tantissim*, così tanto, troppo, troppi, troppo poco, pochi, poche, poco, quasi
        più, a malapena, più di quanto, trabocca, pieno, pieni, vuoto, vuoti, muto, muti,
        silenzioso, calmo, squilla, squillano, senza sosta, ininterrottamente, non stop, giorno e
        notte, a pieno, al massimo, a rilento, al minimo, ferm*, si accumulano, aumenta, diminuisce,
        riprende, rallenta, manca, mancano, ci strappano, a ruba, la fila, la coda, non sappiamo più
        dove
    """,
    "today": "oggi, ieri, la settimana scorsa",
    "told_care_house": """
        ospedale, ospedali, ospedalier*, clinica, cliniche, casa anziani, casa per anziani, casa di
        cura, studio medico, centro medico, poliambulatorio, cure a domicilio
    """,
    "told_house": """
        turno, turni, squadra, mensa, telelavoro, smart working, home office, parcheggio, parcheggi,
        posti auto, open space, ufficio, uffici, piano, reparto, reparti, servizio, officina,
        montaggio, produzione, magazzino, capannone, reception, pausa, pause, orario, orari,
        straordinari, ferie aziendali, bonus, tredicesima, spese, formazione, temporanei,
        interinali, posti, personale, spogliatoi, cassa pensioni, asilo aziendale, auto aziendali,
        capoturno, turnazione, picchetto, lavoro del sabato, trasferte, timbratura, timbrare,
        verniciatura, fonderia, premio, premi, gratifica, spedizione, ricevimento merci, segreteria,
        portineria, modello di turni, piano dei turni, orario di lavoro, orari di lavoro, settimana
        di quattro giorni, turno di notte, guardia notturna, servizio di picchetto, acquisti,
        logistica, spedizioni, contabilità, pulizie, organigramma, organizzazione, settore, settori,
        squadre, indennità, indennità notturna, carovita, festa di natale, cassa pensione,
        regolamento ferie, regolamento del telelavoro, stipendi, salari, aumenti di stipendio, ore
        extra, ore supplementari, giorni di ferie, giorni di vacanza, lavoro da casa, lavoro agile,
        refettorio, cena aziendale, cena di natale, rimborsi spese, note spese, deposito, turno
        serale, turno del mattino, sabati, pausa caffè, corsi di lingua, officina meccanica, buoni
        pasto, posteggi, posteggio, officina apprendisti, laboratorio
    """,
    "told_code_goods": """
        casse, cassa, scatole, scatola, pallet, bancali, squadra, team, riunione, riunioni, dossier,
        budget, piani, pezzi, prototipo, call, workshop, scadenza, tappa, lancio, consegna,
        trasporto, etichette, ordine, gruppo, sala, formazione, test, collaudo, montaggio,
        presentazione, slide, sprint, cantiere, container
    """,
    "told_readies": """
        misurat*, installat*, preparat*, prepariamo, ordinat*, consegnat*, format*, cablat*,
        testat*, costruit*, imballat*, etichettat*, impilat*, montat*, programmat*, fresat*,
        disegnat*, collegat*, facciamo posto
    """,
    "told_away": """
        vacanze, vacanza, viaggio, luna di miele, spiaggia, hotel, volo, aeroporto, ricordi,
        cartolina, mercato, centro storico, tramonto, zaino, mamma, ferie
    """,
    "edible": """
        gelatai*, gelateria, bar, hot dog, pizza, pizze, hamburger, salsicc*, luganig*, gelato,
        gelati, brioche, cornetti, caffè, birra, birre, vino, vini, torta, torte, biscott*, panino,
        panini, fonduta, raclette, grigliata, patatine, insalata, zuppa, minestra, cioccolat*, menu,
        pranzo, cena, dolce, dolci, bevand*, magliette, biglietti, ricetta, ricette, zucchero,
        rösti, marmellata, lievito, lasagn*, risotto
    """,
    "hobby": """
        canzone, canzoni, album, romanzo, poesia, quadro, quadri, nuotato, corso dieci, radio,
        musica, playlist, film, tele, mio garage, mia cantina, donazioni, donazione, raccolta fondi,
        vendita di torte, beneficenza, buona causa, mercatino, teatro, modellismo, casetta sull
        albero, pallavolo, calcio, calcetto, pallamano, basket, tennis, bocce, scopa, coro, corale,
        banda, filarmonica, ginnastica, gruppo di corsa, gruppo podistico, torneo, juniores, scout,
        scacchi, parrocchia, parrocchie, comuni, assemblea dei genitori, associazione di quartiere,
        tombola, gruppo musicale, orchestra, complesso, nostra band, finale, mondiali, europei,
        champions, derby, partita, playoff, quiz, squadra di quiz, serata quiz, serata giochi,
        squadra di calcio, squadra di hockey, squadra di pallavolo
    """,
    "empty": """
        e poi niente, e poi nulla, poi più niente, di tutto, qualsiasi cosa, quello che vuoi
        sentire, quello che volete sentire, pur di vendere, pur di firmare, fino alla firma, dopo la
        firma, una volta firmato, non consegnano niente
    """,
    "closing": """
        cordiali saluti, distinti saluti, cordialmente, un cordiale saluto, i migliori saluti,
        grazie della comprensione, grazie per la comprensione, grazie per l interesse, grazie del
        suo interesse, buon lavoro, buona serata
    """,
    "scene": """
        grigliata, griglia, torta, cornetti, pizza, caffè, pausa caffè, aperitivo, gelato, pensione,
        pensionamento, compleanno, giubileo, addio, saluto, auguri, benvenut*, matrimonio, gita, una
        giornata con, ritratto, buone feste, buone vacanze, buon fine settimana, si alza, pausa
        pranzo, festa nazionale, giorno festivo, giorni festivi, natale, pasqua
    """,
}
