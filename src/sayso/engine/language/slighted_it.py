"""Italian: how competitors and people are slighted without a word of abuse."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "seems": """
        sembra, sembrano, sembrava, sembravano, sembra di stare,   assomiglia a, assomigliano a,
        somiglia a, somigliava a, ricorda, ricordano, ricordava, mi ricorda, suona come, sa di, sapeva di, puzza
        di, puzzava di, odora di, come in un, come in una, come al, come alla, come un, come una, fa pensare a,
        roba da, uscito da, uscita da, degno di, degna di,          è più un, è più una, è piuttosto un, è piuttosto una
    """,
    "shabby_place": """
        museo, mercatino, mercatino delle pulci, mercato delle pulci, rigattiere, sfasciacarrozze, sfascio,
        discarica, rottamaio, soffitta, cantina, ripostiglio, asilo, asilo nido, scuola materna, giocattol*,
        negozio di giocattoli, playmobil, lavoretto, lavoretti, lavoretto dell asilo, bricolage, fai da te,
        progetto scolastico, luna park, circo, sagra, baraccone, teatrino, funerale, sala d attesa, antiquariato,
        reliquia, reliquie, fossile, fossili, anni ottanta, anni novanta, anni settanta, anni 80, anni 90, anni
        70, secolo scorso, medioevo, scatola di scarpe, scatola da scarpe, lattina, cartone, plastica, bozza,
        prototipo, bruciato, panico, disperazione, paura, svendita, saldi, promesse mancate,
        lotteria, indovinello, lista dei desideri, letterina a babbo natale, barzelletta, romanzo, favola
    """,
    "bygone": """
        degli anni ottanta, degli anni novanta, degli anni settanta, degli anni 80, degli anni 90, degli anni
        70, anni ottanta, anni novanta, anni 80, anni 90, del secolo scorso, secolo scorso, di un altro secolo, d
        altri tempi, di altri tempi, di ieri l altro, dell altro ieri, vent anni fa, trent anni fa, floppy*,
        dischetto, dischetti, windows 95, windows 98, windows xp, ms dos, tubo catodico, fax, schede perforate,
        cassetta, videocassett*,
        da anni la stessa, da anni lo stesso, sempre la stessa macchina, sempre lo stesso modello
    """,
    "freshened": """
        vernice nuova, nuova vernice, mano di vernice, verniciata di fresco, riverniciat*, ridipint*, ritinteggiat*,
        adesivo nuovo, nuovo adesivo, nuovo logo, logo nuovo, nuova etichetta, etichetta nuova, nuovo nome,
        carrozzeria nuova, nuova carrozzeria, vestito nuovo, truccat*, rimess* a nuovo, innovazion*, novità,
        rivoluzion*, ultimo grido, del futuro, high tech, alta tecnologia
    """,
    "brings_out": """
        vende, vendono, vendeva, consegna, consegnano, costruisce, costruiscono, fabbrica, fabbricano, produce,
        producono, propone, propongono, presenta, presentano, monta, montano, chiama, chiamano, rifila, rifilano,
        gira con, girano con
    """,
    "only_worse": """
        solo più rumoros*, solo più lent*, solo più car*, solo più brutt*, solo più imprecis*, solo peggio, solo
        meno precis*, solo peggiore, ma più rumoros*, ma peggio, ma in peggio, ma fatto male, ma fatta male, in
        brutta copia, in peggio, in versione povera, dei poveri, versione discount, senza la qualità, senza la
        precisione
    """,
    "rundown": """
        mari e monti, promettono la luna, promette la luna, promesse mancate, promesse da marinaio, raccontano
        balle, racconta balle, balle, frottole, raccontano favole, favole, favoletta, fantascienza, non conoscono
        nemmeno, non ne sanno niente, non ne sanno nulla, nessuna idea, non hanno idea, non funziona mai, non
        funzionano mai, non funziona niente, solo marketing, tutto marketing, solo scena, tutta scena, tutta
        apparenza, solo facciata, facciata, aria fritta, paccottiglia, pacco, patacca, patacche, tarocc*,
        imitazione scadente, copia sbiadita, latta verniciata, di latta, senza scrupoli, sfacciat*, sfrontat*,
        orribil*, orrend*, pessim*, indecent*, imbarazzant*, deludente, deludenti, fermi al, ferme al, rimasti al,
        rimasti agli, addormentati, vivono nel passato, fuori dal mondo, non all altezza, rattoppat*, raffazzonat*,
        accozzagli*, sgangherat*, traballant*, fatti coi piedi, fatto coi piedi, fatta coi piedi, fatte coi piedi,
        di venerdì sera, non ci prende mai, non ne azzecca una, non ne azzeccano una,
        tante parole poch*, tante parole e poch*, tante chiacchiere
    """,
    "poor": """
        si blocca, si bloccano, si pianta, si piantano, si impalla, crasha, crashano, bug, va in tilt, vanno in
        tilt, in tilt, traballa, traballano, vibra, vibrano, balla, ballano, sferraglia*, si inceppa, si inceppano,
        inceppa*, muore, muoiono, si scassa, scassat*, inutilizzabil*, inutil*, scarti, scarto, rilavorazion*,
        stort*, incompiut*, assordant*, inaffidabil*, poco affidabil*,
        fischia, fischiano, urla, ulula, geme, gemono
    """,
    "handled": """
        non risponde nessuno, nessuno risponde, nessuno richiama, non richiama nessuno, non viene nessuno, nessuno
        viene, spariscono, sparisce, spariti, sparito, svaniscono, svanisce, si volatilizzano, silenzio radio, chi
        si è visto si è visto, nessuna notizia, settimane ad aspettare, mesi ad aspettare, aspetti settimane, aspetti
        mesi, aspettate settimane, arrangiati, arrangiatevi, da solo, ti arrangi,
        non ti conosce più nessuno, non ti conoscono più,
        nessuno alza
    """,
    "begs": """
        implorare, implora, implorano, supplicare, supplica, elemosinare, elemosina, mendicare, pregare, pregate,
        prega, correre dietro, rincorrere, in ginocchio, accendere un cero, accendi un cero, un cero,
        tra i preferiti, a memoria,
        elemosin*, supplic*, mendic*, implor*, con il cappello in mano
    """,
    "after_sale": """
        ricambi, ricambio, pezzi, pezzi di ricambio, servizio, assistenza, tecnico, tecnici, supporto, hotline,
        risposta, risposte, appuntamento, aggiornament*, garanzia, riparazion*, precisione
    """,
    "no_answer": """
        segreteria, segreteria telefonica, musichetta, musica d attesa, mito, leggenda, lotteria, terno al lotto,
        testa o croce, parola straniera, inesistente, in ferie, in letargo, dorme, addormentata, optional,
        miraggio, un sogno,
        pazienza, atto di fede
    """,
    "hints_why": """
        so perché, so anche perché, sappiamo perché, capisco perché, ho capito perché, si capisce perché, chissà
        perché, chissà come mai, indovinate perché, indovina perché, non mi stupisce, non stupisce, non mi sorprende,
        nessuna sorpresa, ci credo, per forza, guarda caso, coincidenza, non dico altro, non aggiungo altro, ho detto
        tutto
    """,
    "dumped": """
        buttato via, buttata via, buttato fuori, buttata fuori, butta via, butta fuori, buttato, buttata, rottamato,
        rottamata, cacciato, cacciata, restituito, restituita, rimandato indietro, rimandata indietro, rispedito,
        rispedita, rivenduto, rivenduta, si è liberato, liberato della, liberarsi, sbarazzato
    """,
    "relief": """
        finalmente, meno male, grazie a dio, sollevat*, sollievo, dalla gioia, di gioia, pianto, piange, festeggi*,
        felic*, dopo due settimane, dopo due mesi, dopo un mese, dopo un anno, dopo una settimana, non dico altro,
        sorride, dorme di nuovo
    """,
    "condoles": """
        condoglianze, le mie condoglianze, sentite condoglianze, poveri voi, povero te, povera te, poverini,
        poveretti, mi dispiace per te, mi dispiace per voi, mi spiace per voi, prego per voi, preghiamo per, buona
        fortuna allora, tanti auguri allora, coraggio, auguri per i ricambi
    """,
    "owners": """
        avete, hai, ha comprato, hai comprato, avete comprato, comprato, comprata, ordinat*, proprietari*, chi ha,
        chi possiede, da voi, vostro, vostra, vostri, tuo, tua, cliente, clienti
    """,
    "mourns": """
        morto, morta, morte, decesso, decedut*, scompars*, lutto, famiglia, famiglie, fondator*, incidente, malat*,
        ospedale, incendio, alluvione
    """,
    "calls_it": "chiama, chiamano, la chiama, lo chiama, la chiamano, lo chiamano, quello che … chiama, vende come, definisc*",
    "we_call": """
        noi chiamiamo, la chiamiamo, lo chiamiamo, io chiamo, io la chiamo, io lo chiamo, da noi si chiama, da noi
        è, noi diciamo, per noi è, si chiama, da noi si dice
    """,
    "below": """
        scarto, scarti, rottame, rifiuto, bozza, prototipo, guasto, errore, difetto, caso, fortuna, stima, scusa,
        standard, ieri, storia, teoria, nostalgia, sgrossatura, fermo macchina, lavoretto, lavoro da apprendista,
        prova, normalità, routine
    """,
    "only_works": """
        unica cosa che funziona, l unica cosa che funziona, unica cosa che va, l unica cosa che va, unica cosa che
        regge, l unica cosa che regge, unica cosa affidabile, unica che funziona
    """,
    "never_again": "mai più, mai e poi mai, una volta e mai più",
    "brief_hold": """
        dura una settimana, dura un giorno, dura due giorni, dura da natale a santo stefano, da natale a santo
        stefano, durano una settimana, durano un giorno, fino alla fine della garanzia, appena scade la garanzia, il
        giorno dopo la garanzia, al primo truciolo, non sopravvive, non sopravvivono, non regge, non reggono, non
        dura, non durano
    """,
    "bought_in": """
        comprat* fuori, comprat* altrove, da catalogo, a catalogo, dalla cina, fatto in cina, fatte in cina, fatti in
        cina, pezzi altrui, pezzi di altri, rimarchiat*, rietichettat*, assemblano pezzi, assembla pezzi
    """,
    "adorned": """
        bello, bella, bei, belle, carino, carina, luccicant*, lucid*, elegant*, scatola bella, logo sopra, adesivo
        sopra, il loro logo, e via, al triplo, al doppio, triplo del prezzo, doppio del prezzo
    """,
    "quaint": """
        carino, carina, carini, carine, tenero, tenera, teneri, tenerezza, adorabil*, simpatic*, nostalgic*,
        nostalgia, retrò, vintage, coraggiosi, che coraggio, ci vuole coraggio, romantic*
    """,
    "theirs": """
        da loro, il loro stand, al loro stand, la loro macchina, le loro macchine, il loro software, i loro
        venditori, il loro servizio, la loro assistenza, la loro qualità, le loro promesse, i loro tecnici, laggiù,
        quella gente, con loro, quelli lì,
        la loro demo, le loro tolleranze, i loro prezzi
    """,
    "promises": """
        promettono tutto, promette tutto, ti promettono, vi promettono, ti promette, vi promette, ti raccontano, vi
        raccontano, ti dicono, vi dicono, giurano
    """,
    "empty": """
        e poi niente, e poi nulla, poi più niente, di tutto, qualsiasi cosa, quello che vuoi sentire, quello che volete
        sentire, pur di vendere, pur di firmare, fino alla firma, dopo la firma, una volta firmato, non consegnano
        niente
    """,
    "keepsake": """
        anniversario, giubileo, collezion*, restaurat*, restaurare, restauro, porte aperte, fondat*, ricordo,
        ricordi, all epoca, una volta, apprendistato, gioiello, posto d onore, gita, escursione
    """,
    "witless": """
        più stupido di così, più scemo di così, più tonto di così, peggio di così non, non
        ha inventato la ruota, duro di comprendonio, dura di comprendonio, lento di
        comprendonio, tardo di comprendonio, non ci arriva, non ci arriva proprio, zero
        cervello, poco sveglio, poco sveglia, tanta bocca e, grande bocca e
    """,
    "brain": """
        cervello, testa, zucca, neurone, neuroni, senno
    """,
    "left_off": """
        dimenticato, dimenticata, lasciato, lasciata, spento, spenta, perso, persa,
        staccato, in vacanza, in ferie, in standby, a casa, venduto, nell armadietto,
        assente, rubato, mancante
    """,
    "daft": """
        scemo, scema, scemi, sordo, sorda, sordi, cieco, cieca, ciechi, stupido, stupida,
        stupidi, tonto, tonta, tonti, cretino, cretina, idiota, matto, matta, fuori,
        deficiente, rincretinito
    """,
    "or_what": """
        o cosa, o che cosa, o che, o come, o no
    """,
    "someone": """
        chi ha scritto questo, chi ha scritto questa, chi ha progettato, chi ha disegnato,
        chi ha programmato, chi ha montato, chi ha inventato questo, chi ha fatto questo,
        chi ha avuto questa, chi posta, chi lavora così, quello che ha scritto, quello che
        ha progettato, la persona che ha,
        tizia, quelli del, quelli della, quelli dell, quelli degli
    """,
    "blames_on": """
        per forza, ovvio, ci credo, tipico, appena, non appena, da quando, a forza di,
        perché, per colpa, colpa di, colpa delle, colpa degli, con tutte queste, con tutti
        questi, con tutte quelle, con così tanti, con così tante, mettete, metti, lascia,
        lasciate, ogni volta che, quando si mette, se metti, se si mette, e ti pareva
    """,
    "goes_wrong": """
        si blocca, bloccat*, crash*, si schianta, rotto, rotta, rotti, scassat*, ammacc*,
        rigat*, graffi*, chiacchier*, pettegol*, gossip, drammi, dramma, caos, casino,
        lent*, il doppio del tempo, più niente, niente funziona, non funziona, non si
        capisce, nessuno capisce, storto, errori, errore, scarti, piagnist*, lament*,
        puzza, si litiga, litigano,
        solo drammi, si ferma, si fermano,
        è ferma, è fermo, ferma, in panne, fuori uso, fuori servizio, guast*, in tilt, si
        rompe, si è rotto, si è rotta, confusione, disordine, pasticcio, pasticci, ritardi,
        ritardo, al contrario, sottosopra, non va più, non parte
    """,
    "unfit": """
        non ci arrivano, non capiranno mai, sempre malati, sempre malate, sono malati,
        malati e basta, farebbero meglio, meglio in ufficio, meglio in cucina, meglio a
        casa, non reggono, non resistono, piangono, piangono subito, non parlano
    """,
    "group_of": """
        tutte queste donne, tutte ste donne, le donne in, le donne al, i vecchi del, i
        vecchi in, i vecchi della, gli anziani del, i giovani d oggi, i giovani di oggi,
        tutti questi stranieri, troppi stranieri, così tanti stranieri, gli ucraini, i
        napoletani, i frontalieri,
        le ragazze in, gli stranieri in
    """,
    "people_only": """
        solo cittadini svizzeri, cittadini svizzeri, cittadinanza svizzera obbligatoria,
        origine svizzera, origini svizzere, di origine svizzera, svizzeri doc, nato e
        cresciuto qui, nome svizzero, idealmente uomo, idealmente donna, meglio se uomo,
        meglio se donna, meglio se svizzer*, aspetto europeo, di religione cristiana
    """,
    "stereotype": """
        unghie, smalto, rossetto, trucco, truccarsi, tacchi, capelli, ciclo, mestruazioni,
        ormoni, borsetta, emicrania
    """,
    "mock_sign": """
        lol, haha, ahah, ahaha, ma dai, ma va, figuriamoci, sì certo, aiuto, attenzione,
        povere noi, poveri noi
    """,
    "helps_there": """
        le risponderanno, vi risponderanno, la aiuteranno, vi aiuteranno, la aiuterà, vi
        aiuterà, le risponderà, vi risponderà, sapranno aiutarla, sapranno rispondere,
        saprà aiutarla, le daranno, vi daranno, riceverà, avrà risposta, saranno lieti,
        sarà lieto, sono a disposizione, è a disposizione,
        potrà aiutarla, può aiutarla, potrà risponderle, la aiuta volentieri, aiuta
        volentieri
    """,
    "closing": """
        cordiali saluti, distinti saluti, cordialmente, un cordiale saluto, i migliori
        saluti, grazie della comprensione, grazie per la comprensione, grazie per l
        interesse, grazie del suo interesse, buon lavoro, buona serata
    """,
    "age_between": "tra i, fra i, tra, fra",
    "waits": """
        aspetta, aspettato, aspettano, ha aspettato, hanno aspettato, attende, atteso, aspettate, aspetti, aspettare
    """,
    "long_while": """
        settimane, mesi, anni, giorni interi, un eternità, ancora oggi
    """,
    "comes_to_us": """
        viene da noi, vengono da noi, passa da noi, passano da noi, finisce da noi,
        finiscono da noi, torna da noi
    """,
    "who_had": """
        chi ha avuto, chi ha comprato, chi compra, chi ha provato, prima o poi, tutti
        quelli che
    """,
    "on_paper": """
        solo sulla carta, almeno sulla carta, sulla carta almeno, perlomeno sulla carta,
        nel depliant, solo nel catalogo, solo nel depliant
    """,
    "more_time": """
        più tempo, più spesso, passa la vita, passano la vita, più ore
    """,
    "idle": """
        in panne, guasta, ferma, ferme, in riparazione, riparazion*, in officina, dal
        meccanico, dal medico, dal dottore
    """,
    "might_as_well": """
        tanto vale comprare, tanto vale prendere, tanto vale usare, tanto vale, meglio
        allora un, meglio allora una
    """,
    "granny": """
        mia nonna, mio nonno, mia figlia, mio figlio, il mio cane, il mio tostapane, la
        bilancia della nonna
    """,
    "outdone": """
        più precis*, meglio, più velocemente, più veloc*, più affidabil*, saprebbe farlo
    """,
    "dreads": """
        buonanotte, aiuto, addio, siamo a posto, stiamo freschi, auguri, solo drammi, solo
        guai, mamma mia
    """,
    "old_saw": """
        donne e motori, donne e tecnica, donna al volante, donne al volante, i vecchi e il
        computer
    """,
    "knowing": """
        si sa, sapete, lo sapete, non dico altro, dico solo, tipico, eh
    """,
    "mends": "ripara, riparano, riparare, aggiusta, aggiustano",
    "more_than": "più che, più di quanto, più spesso che",
    "stand_of": "allo stand di, lo stand di, presso lo stand di, sullo stand di, stand della, allo stand della, visto lo stand di",
    "fewer": "meno, spariti, sparite, corrett*, evitat*, trovat*, notato",
    "disbelief": """
        e io sono il papa, e io sono la regina, ci crede solo lui, campa cavallo
    """,
}
