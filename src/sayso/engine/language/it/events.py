"""Italian: accidents, rumours, causes, the press."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "off_record": """
        tra noi, fra noi, detto tra noi, in confidenza, confidenzialmente, ufficiosamente, senza il
        mio nome, il mio nome non, non mi citi, non citi il mio nome, non faccia il mio nome,
        anonimo, anonima, anonimamente, in via riservata, fonte vicina, vicina all azienda, non
        viene da me, io non ho detto niente, resti tra noi, numero privato
    """,
    "declines": """
        non è il mio campo, non è il mio settore, non sono io a rispondere, non è di mia
        competenza, non posso, non possiamo, non so dirle, dirle nulla, dirle niente, non
        sono la persona, persona sbagliata, non sono autorizzato, non sono autorizzata,
        nessun commento, non devo, non spetta a me, non mi compete, non tocca a me, non
        rispondo, grazie della comprensione, comprensione, devo passare, qui devo passare,
        non posso rispondere, non posso aiutarla, non posso risponderle, non sono la persona
        giusta, non le posso dire, non dico nulla, non dico niente, non è compito mio, non è
        il mio compito, non è il mio lavoro
    """,
    "withholds": """
        non posso dire nulla, non posso dire niente, non posso dirle nulla, non posso dirle niente,
        non posso dirvi nulla, non posso dirti nulla, dire nulla, dire niente, dirle nulla, dirle
        niente, non dico nulla, non dico niente, non lo dico, non dirò, non dirò nulla, non parlo
        di, non parlo dei, non parlo delle, non parlerò, non parliamo, non commento, non
        commentiamo, nessun commento, no comment, nessuna informazione, non rivelo, non rivelerò,
        non svelo, tengo per me, me lo tengo, taccio, starò zitto, starò zitta, sto zitto, sto
        zitta, resto muto, resto muta, mio segreto, non una parola, neanche una parola, nemmeno una
        parola, neppure una parola, non posso parlarne, non posso mostrare, non mostro, niente
        cifre, nessuna cifra, niente nomi, nessun nome, non mi esprimo, non ci esprimiamo, non
        faccio nomi
    """,
    "press": """
        giornalista, giornalisti, giornaliste, reporter, cronista, cronisti, redazione, redattore,
        redattrice, la stampa, alla stampa, giornale, giornali, quotidiano, media, rsi, corriere del
        ticino, la regione, laregione, troupe televisiva, radio locale, corrispondente, ats, la
        radio, alla radio, alla televisione, televisione, tv, in tv, teleticino, tio, il caffè, un
        media, stampa locale, telegiornale, redazioni, cronaca, cameraman, inviata, inviato,
        testata, la radio locale, alla radio locale
    """,
    "tells_press": """
        detto, raccontato, spiegato, confermato, rivelato, parlato, rilasciato un intervista,
        rilascio un intervista, dato un intervista, concesso un intervista, risposto, risponderò,
        parlerò, racconterò, dirò, confidato, mandato, inviato, passato, promesso, citarmi,
        incontro, risposto alle domande, rispondo, intervistat*, mi intervista, mi intervistano,
        parlo, parlare, testimoniato, scritto, soffiato, svelato, svelo, disponibile, a
        disposizione, citare, raccontato tutto, detto tutto, ho mandato, passato qualche,
        chiacchierato, fatto due chiacchiere, due chiacchiere, scambiato due parole, scambiato,
        lasciato sfuggire
    """,
    "as_press": """
        ex, sorella, fratello, amico, amica, vicino, vicina, romanzo, film, social media, stampa 3d,
        la stampa di, giornalino*, se, quando, giornale interno, giornale aziendale, intranet,
        portavoce, canzone, musica, colloquio di lavoro, nostra direttrice, nostro direttore, nostro
        ceo, pressa, ufficio stampa
    """,
    "rumour": """
        voce di corridoio, voci di corridoio, voci, diceria, dicerie, pettegolezz*, sentito dire, si
        dice, speculazion*, fake news, notizia falsa, notizie false, bufala, bufale, indiscrezion*
    """,
    "confirms": """
        confermo, confermiamo, posso confermare, possiamo confermare, è vero, è esatto, ha ragione,
        hai ragione, avete ragione, sentito bene, non è solo una voce, non sono solo voci, qualcosa
        di vero, purtroppo vero
    """,
    "reassures": """
        nessuno perde, nessuno perderà, nessuno sarà licenziato, nessuno viene licenziato, nessun
        licenziamento, niente licenziamenti, nessun taglio, non chiudiamo, non chiuderemo, non
        chiuderà, non viene chiuso, non sarà chiuso, non siamo in vendita, non sarà vendut*, non
        viene vendut*, non saremo venduti, non ci trasferiamo, non ci spostiamo, non delocalizziamo,
        posti sono sicuri, posti di lavoro sono sicuri, lavoro è sicuro, non falliamo, non è in
        fallimento, restiamo qui, non chiude niente, non chiude nulla, non chiude nessuno, sede non
        chiude, stabilimento non chiude, azienda non è in vendita, sede resta, stabilimento resta,
        non ci saranno licenziamenti, niente chiusura, nessuna chiusura, niente lavoro ridotto, non
        verrà chius*, non verrà vendut*, nessuno perde il, non ci sarà nessun licenziamento, non sta
        chiudendo, non stiamo chiudendo, non sta vendendo, non stiamo vendendo, non sta licenziando,
        non stiamo licenziando, nessuno avrà lo stipendio ridotto
    """,
    "rumour_matter": """
        licenziament*, licenziat*, licenziare, taglio di posti, lavoro ridotto, chiusura, chiusure,
        chiuderà, delocalizz*, trasferiment*, trasferisc*, all estero, acquisizion*, acquisit*,
        vendita dell azienda, venduta, venduti, fusione, fallimento, bancarotta, insolven*,
        ristruttur*, dimission*, dimette, prototip*, liquidità, problemi di liquidità, posti di
        lavoro, va all estero, produzione va, chiude la sede, chiude la filiale, chiude lo
        stabilimento, chiude l azienda, chiudere la sede, chiudere lo stabilimento, chiudono la sede
    """,
    "source_word": """
        vedi, veda, link, fonte, da leggere, secondo, documentat*, ecco i fatti, nel rapporto, sul
        nostro sito, pubblicat*, consultabile
    """,
    "complaint_word": """
        ci dispiace, mi dispiace, spiacenti, scus*, rammaric*, reclam*, disagio, disagi, problem*,
        guast*, fermo, delus*, delusione, ritard*, inconvenient*, comprendiamo, disturb*, difett*,
        malfunzionament*, interruzion*, avari*, disservizi*
    """,
    "cause": """
        è dovuto a, era dovuto a, è dovuto al, era dovuto al, dovuto a, dovuta a, dovuto al, dovuta
        al, dovuto alla, causato da, causata da, provocato da, provocata da, la causa, causa era, il
        motivo, motivo era, per via di, a causa di, a causa del, a causa della, derivava da, deriva
        da, era colpa di, era colpa del, era colpa dell, era colpa della, colpa di, colpa del, colpa
        dell, colpa della, è stato causato, dipendeva da, dipendeva dal
    """,
    "fault": """
        errore di manovra, errore d uso, errore di utilizzo, errore di montaggio, errore di
        programmazione, errore di installazione, errore dell operatore, errore d impostazione,
        errore di impostazione, difetto di fabbricazione, difetto di produzione, difetto di
        progettazione, difetto di materiale, difetto del materiale, bug, colpa vostra, colpa sua,
        sua colpa, vostra colpa, suo errore, vostro errore, colpa nostra, nostra colpa, nostro
        errore, montat* male, installat* male, regolat* male, usat* male, collegat* male, mal
        mantenut*, non mantenut*, manutenzione trascurata, manutenzione non, mai lubrificat*, non
        lubrificat*, uso improprio, uso scorretto, non ha seguito, non avete seguito, non ha letto
        il manuale, cuscinetto difettoso, pezzo difettoso, sensore difettoso, guarnizione difettosa,
        mandrino difettoso, vostro operatore, suo operatore, inserit* male, configurat* male,
        sovraccaric*
    """,
    "service_data": """
        numero di serie è, suo numero di serie, vostro numero di serie, macchina n, macchina nr, il
        suo contratto, suo contratto, vostro contratto, suo ordine del, vostro ordine del, sua
        fattura, vostra fattura, suoi log, vostri log, file di log mostra*, suoi dati mostrano,
        vostri dati mostrano, sue ore di esercizio, secondo il protocollo, fattura non pagata,
        fatture non pagate, non ha pagato, numero cliente
    """,
    "asks_back": """
        per favore, la preghiamo, vi preghiamo, messaggio privato, in privato, ci scriva,
        scriveteci, ci contatti, contattateci, ci chiami, chiamateci, ci invii, inviateci, verific*,
        esaminare, esaminiamo, chiarire, chiariamo, capire, ci indichi, indicateci
    """,
    "worries": """
        spero, speriamo, sperando, preoccupat*, preoccupazione, penso a, pensiamo a, pensando a, i
        miei pensieri, incrocio le dita, forza ragazzi, coraggio, sconvolt*, sotto shock, triste,
        prego per, preghiamo, auguro, senza parole
    """,
    "cause_told": """
        causa, cause, causat*, origine, provocat*, scatenat*, corto circuito, cortocircuito,
        difettos*, difetto, doloso, dolosa, negligen*, trascurat*, colpa, colpevol*, responsabil*,
        risparmiat*, risparmio, manutenzione, errore umano, prevedibil*, doveva succedere, questione
        di tempo, avvertit*, avvisat*, sabotaggio, surriscald*, scintill*, sigaretta, batteri*,
        cavo, cavi, falla, phishing, password, imprudenz*, poteva evitare, si poteva evitare,
        evitabile, scoppiat*, è partito da, è partito dal, partite dal, partito da, lo sapevano
        tutti, tutti sapevano
    """,
    "harm_told": """
        ferit*, illes*, mort*, decedut*, uccis*, vittim*, dispers*, in ospedale, all ospedale,
        ricoverat*, intossicat*, sani e salvi, sano e salvo, al sicuro, stanno tutti bene, tutti
        bene, stanno bene, sono tutti fuori, evacuat*, ambulanz*, privo di sensi, ustion*
    """,
    "extent_told": """
        in fiamme, a fuoco, brucia, bruciava, bruciat*, distrutt*, danneggiat*, danni, danno, fumo,
        fiamme, ferma, fermi, produzione ferma, paralizzat*, interrott*, interruzione, ritard*, per
        settimane, settimane, per giorni, dati rubati, rubat*, criptat*, esplos*, crollat*, perdita,
        colpit*, bloccat*
    """,
    "response_told": """
        spento, spenta, domato, domate, sotto controllo, pompieri, vigili del fuoco, sul posto,
        indaga, indagano, indagini, indagine, ripulen*, sgomber*, riprende, ripres*, riprenderà,
        riavvi*, di nuovo in funzione, di nuovo operativ*, ripristinat*, ritorno alla normalità,
        evacuat*, evacuazion*, ricostruzione, backup, entro lunedì, da lunedì, da domani
    """,
    "calm_told": """
        niente di grave, nulla di grave, non è grave, non è così grave, niente panico, non
        preoccupatevi, non preoccuparti, nessun pericolo, tutto bene, va tutto bene, tutto a posto,
        tutto sotto controllo, sotto controllo, fortunati, è andata bene, esagerat*, nessuna
        conseguenza, nessun impatto, solo fumo, più paura che danni
    """,
    "guess_told": """
        a quanto pare, pare che, sembra, presunto, presunta, si dice, dicono che, ho sentito,
        sentito dire, voci, probabilmente, sicuramente, forse è, sarebbe, sarebbero, avrebbe,
        avrebbero, suppongo, penso che, credo che, secondo me, immagino, secondo un collega, secondo
        una collega
    """,
    "grief_told": """
        le nostre condoglianze, nostre condoglianze, il nostro cordoglio, nostro cordoglio, i nostri
        pensieri, nostri pensieri, la nostra vicinanza, ci scusiamo, ci rammarichiamo, siamo
        sconvolti, siamo profondamente, a nome dell, a nome della, a nome di
    """,
    "event_here": """
        incidente, tragedia, quello che è successo, cosa è successo, quanto è successo, cosa
        succede, catastrofe
    """,
    "event_fire": """
        incendio*, fuoco, fiamme, fumo, pompieri, vigili del fuoco, brucia, bruciato, esplosion*,
        esploso, rilevatore antincendio, allarme antincendio, antincendio, impianto antincendio,
        rilevatore di fumo, sprinkler
    """,
    "event_cyber": """
        attacco informatico, attacchi informatici, attacco hacker, hacker*, hackerat*, ransomware,
        riscatto, fuga di dati, furto di dati
    """,
    "event_harm": "incidente*, infortuni*, ferit*, decesso, evacua*, crollo",
    "event_spill": """
        fuga di gas, perdita, sversamento, fuoriuscita, intossicazion*, contamina*, alluvione,
        allagat*, allagamento
    """,
    "event_recall": "richiamo, richiamo del prodotto, richiamo di prodotti, difetto di serie",
    "knows_not": """
        non so, non lo so, non sappiamo, non ho idea, non posso dire, non posso dire nulla, non
        posso dire niente, non dico nulla, non dico niente, non commento
    """,
    "kitchen": """
        griglia, grigliata, barbecue, forno, padella, fornelli, toast, tostapane, pizza, torta,
        torte, biscotti, pane, fonduta, raclette, camino, caminetto, candela, candele, falò,
        spiedini, salsiccia, salsicce, luganighe, costine, bistecca, bistecche, pollo, castagne,
        polenta, friggitrice
    """,
    "far_away": """
        autostrada, coda, traffico, treno, treni, ffs, bus, bici, auto, volo, aereo, partita,
        stagione, allenamento, gara, maratona, calcio, hockey, sci, ginocchio, schiena, caviglia,
        escursione, film, serie, romanzo, libro, vicino di casa, grigliata, barbecue, falò, camino,
        candela, candele, fuochi d artificio, fine settimana, vacanze, weekend, torneo, calcetto,
        lago, piscina, spiaggia, pizza, ristorante, cena, aperitivo, birra, campeggio, tenda,
        cinema, concerto, festival, slittino
    """,
    "press_meets": """
        mi ha chiamato, mi ha chiamata, mi ha intervistato, mi ha intervistata, mi intervista, mi
        intervistano, mi ha contattato, mi ha contattata, mi ha scritto, mi ha chiesto, mi ha fatto,
        incontro, mia intervista, la mia intervista, può citarmi, possono citarmi, mi cita, vuole
        parlarmi, mio colloquio con, mia conversazione con, mia testimonianza, mie parole, citazione
        … mia, frase … mia, sono io quello
    """,
    "press_source": """
        senza il mio nome, senza citarmi, non mi citi, non citatemi, in via ufficiosa, tra noi, in
        forma anonima, senza firma, solo per sua informazione, non citate, non citate il mio nome,
        senza fare il mio nome, non faccia il mio nome, fonti vicine, vicine all azienda, vicino all
        azienda, mio nome, non da me
    """,
    "offers_press": """
        sono disponibile, sono a disposizione, rispondo volentieri, parlo volentieri, scrivetemi,
        contattatemi, chiamatemi, racconto volentieri, risponderò volentieri, chiedete pure a me,
        chiedetemi
    """,
    "refers_press": "indirizzat*, rimandat*, rinviat*, rivolgetevi, si rivolga, chiedete all",
    "job_matter": """
        licenziament*, licenziare, licenziat*, taglio di posti, lavoro ridotto, delocalizz*,
        fusione, fallimento, bancarotta, insolven*, ristruttur*
    """,
    "on_air": """
        alla radio, in tv, in televisione, al telegiornale, sul giornale, in onda, davanti alle
        telecamere, in radio, per radio, in tele, in tivù, ai microfoni
    """,
    "not_told": """
        letto, visto, sentito, ascoltato, scoperto, abbonat*, comprato, trovato, guardato,
        condiviso, leggere, vedere, ascoltare
    """,
    "told_them": """
        le ho detto, gli ho detto, le ho raccontato, gli ho raccontato, le ho spiegato, gli ho
        spiegato, le ho confidato, gli ho confidato, gli ho dato, le ho dato, gli ho mostrato, gli
        ho passato, abbiamo parlato, abbiamo chiacchierato, ci siamo parlati
    """,
    "scene_fire": """
        fumo, fumava, affumicat*, carbonizzat*, bruciat*, bruciaticcio, brace, fuliggine, fiamme,
        fiamma, fuoco, incendio*, brucia, sprinkler, estintore, estintori, schiuma, allarme, allarme
        antincendio, rilevatore di fumo, sirena, sirene, lampeggianti, autoscala, pompieri,
        autopompa, evacuat*, evacuazione, punto di raccolta, punto di ritrovo, puzza, puzza di
        bruciato, odore di bruciato, esplosione, esploso, botto, ambulanza, ambulanze, soccorsi,
        transennat*, nastro, tutto nero, nuvola nera, cielo nero, catastrofe, 🔥, 🚒, 🚨
    """,
    "scene_cyber": """
        server, sistema, sistemi, informatica, rete, schermo, schermi, computer, pc, login,
        password, criptat*, cifrat*, bloccat*, offline, hacker*, hackerat*, trojan, virus, riscatto,
        phishing, mail, allegato, backup, dati, cartelle, a mano, carta e penna, su carta, cyber*,
        spento, spenti, non va più niente, non funziona niente, non funziona più niente, firewall
    """,
    "scene_germ": """
        legionell*, germe, germi, batteri*, norovirus, virus, infezion*, contagi*, contaminat*,
        quarantena, isolat*, isolamento, diarrea, vomit*, intossicazione alimentare, salmonell*,
        doccia, docce, acqua, tubature, rubinett*, filtri, filtro, campioni, ventilazione, medico
        cantonale
    """,
    "event_germ": """
        legionell*, norovirus, salmonell*, germe, germi, contagio, intossicazione alimentare,
        quarantena, pandemia, epidemia
    """,
    "people_told": """
        siamo tutti fuori, tutti fuori, siamo fuori, ci hanno fatti uscire, ci hanno fatto uscire,
        dovuti uscire, dovuto uscire, mandati a casa, mandato a casa, mandate a casa, nessuno si è
        fatto male, nessuno si è fatto niente, nessun ferito, nessuno è ferito, nessun paziente,
        nessuno sta male, nessuno … ammalat*, stiamo tutti bene, stanno tutti bene, stiamo bene,
        tutti salvi, tutti sani e salvi, sani e salvi, intossicat*, ha tossito, ci sono feriti, un
        collega … ferito, qualcuno … ferito, un morto, non fanno entrare, non si può entrare, non si
        entra, al punto di raccolta, ci hanno evacuati, ci hanno evacuato, tutti evacuati, siamo
        tutti davanti, siamo tutti in strada, in attesa fuori, sono usciti tutti, tutti usciti,
        uscito in tempo, uscita in tempo, usciti in tempo, sto bene, sano e salvo
    """,
    "state_told": """
        distrutt*, danneggiat*, rovinat*, intatt*, salvo, salvat*, regge, reggerà, tenuto, ha
        tenuto, crollat*, cadut*, annerit*, sott acqua, allagat*, inutilizzabil*, perso, da buttare,
        non è grave, niente di grave, rubat*, criptat*, fuma, brucia ancora, fumano, è partita,
        persi, perso <number>, perse, hanno perso, è fermo, è ferma, sono ferme, sono chiuse, è
        chiusa, è chiuso, è andata, sono andate, ceduto, ha ceduto, in cenere, andato in fumo, a
        terra, salvi, salve, sigillat*, distrutto, i danni sono, danni sono pochi, danni sono
        minimi, ridotto in cenere, ridotta in cenere, resta solo cenere, solo cenere, campo di
        battaglia, macerie, rovine, in macerie, raso al suolo, rasa al suolo, carbonizzat*, bruciat*
        completamente, non sono scattat*, non è scattat*, non ha suonato, non hanno funzionato, non
        ha funzionato, troppo tardi
    """,
    "part_of_site": """
        tetto, soffitto, capriate, muro, muri, parete, pareti, capannone, officina, locale,
        macchina, macchine, pressa, presse, forno, forni, impianto, impianti, portone, magazzino,
        banco prova, montaggio, edificio, ala, piano, cantina, sala server, fabbrica, produzione,
        uffici, ufficio, reparto, laboratorio, cucina, facciata, server, docce, tubature, capannone
        <number>, della <number>, dalla <number>, nella <number>, fresatrice, fresatrici, tornio,
        sprinkler, rilevatori, rilevatore di fumo, porta tagliafuoco, estintori, allarme antincendio
    """,
    "suspect_thing": """
        cavo, cavi, motore, trafo, trasformatore, compressore, accumulatore, batteria, batterie,
        aspirazione, filtro, filtri, forno, ventilazione, quadro, quadro elettrico, fusibile, presa,
        prolunga, caricabatterie, muletto, riscaldamento, stufa, pompa, idraulica, tubo, perdita d
        olio, olio, trucioli, saldatura, smerigliatrice, scintill*, sigaretta, mozzicone, corto
        circuito, cortocircuito, vernice, solvente, solventi, pressa, cuscinetto, mandrino, stracci,
        elettricità, allegato, chiavetta, password, aggiornamento, boiler, server, saldatrice,
        saldatore, bollitore, macchina del caffè, tostapane, stufetta
    """,
    "suspects": """
        secondo me, credo, credo che, penso, penso che, scommetto, sicuramente, probabilmente, di
        sicuro, sarà stato, sarà stata, deve essere, dev essere, dovrebbe, forse, pare, pare che, a
        quanto pare, è partito, è partita, partito da, partita da, partito dal, partita dal, partita
        dalla, preso fuoco, ha preso fuoco, cominciato, iniziato, surriscaldat*, scaldava, ronzava,
        friggeva, faceva rumore, puzzava, da tempo, da mesi, da settimane, da anni, mai pulit*, mai
        controllat*, mai sostituit*, mai cambiat*, vecchio, vecchia, segnalat*, avvertit*, non mi
        stupisce, l avevo detto, lo dicevo, aperto, cliccato, colpa, è stato il, è stata la, è stato
        quel, era il, era la, mano sul fuoco, crepitava, faceva scintille, ci scommetto, veniva da,
        dimenticato di spegnere, lasciato acceso, lasciata accesa, dimenticato acceso, lasciato
        attaccato
    """,
    "resumes": """
        si riprende, riprendiamo, si ricomincia, ricominciamo, riprende lunedì, lunedì si riprende,
        lunedì si torna, di nuovo aperto, riapre, riaprirà, lavoro ridotto, telelavoro fino, ritardi
        nelle consegne, produzione ferma, si riparte, ripartiamo, la produzione riprende
    """,
    "witness": """
        io c ero, io ero lì, ero lì, ero presente, c ero anch io, sono sul posto, sono davanti,
        dietro di me, davanti a me, dietro di noi, con i miei occhi, ho visto, l ho visto, da quello
        che ho visto, da quanto ho visto, da qui, in diretta, del turno di notte, dice un collega,
        dice il capo, ha detto il capo, il capo ha detto, ci hanno detto
    """,
    "calm": """
        difficile, duro, fiacco, fiacca, faticoso, tranquillo, calmo, pieno, piena, vuoto, vuota,
        silenzioso
    """,
    "helps_there": """
        le risponderanno, vi risponderanno, la aiuteranno, vi aiuteranno, la aiuterà, vi aiuterà, le
        risponderà, vi risponderà, sapranno aiutarla, sapranno rispondere, saprà aiutarla, le
        daranno, vi daranno, riceverà, avrà risposta, saranno lieti, sarà lieto, sono a
        disposizione, è a disposizione, potrà aiutarla, può aiutarla, potrà risponderle, la aiuta
        volentieri, aiuta volentieri
    """,
    "jobs_or_sites": """
        posto, posti, posto di lavoro, posti di lavoro, impiego, impieghi, fabbrica, stabilimento,
        stabilimenti, sede, sedi, filiale, filiali, officina, reparto
    """,
    "ends": """
        chiude, chiudono, chiudiamo, chiuderà, chiusa, chiuso, chiuse, chiusi, tagliato, tagliati,
        taglia, tagliamo, soppress*, venduta, venduto, venduti, vende, delocalizz*, licenziat*,
        licenzia, persi, perso, perderà, perde, trasferit*
    """,
    "press_asks": """
        ha chiamato, ha telefonato, ha scritto, voleva sapere, voleva sapere tutto, vuole sapere, ha
        chiesto, ci ha chiamato, ci ha contattato, ci ha scritto, si è fatto vivo, si è fatta viva,
        si interessa a, era curioso, era curiosa, faceva domande, è passato da noi, è venuto a
        trovarmi, sta indagando, mi ha filmat*, ci ha filmat*, ha filmato, ha girato, è venuta, è
        venuto, era qui
    """,
    "press_chat": """
        chiacchierata con, conversazione con, caffè con, scambio con, pranzo con, birra con,
        telefonata con, due parole con, due chiacchiere con, visita di, visita d
    """,
}
