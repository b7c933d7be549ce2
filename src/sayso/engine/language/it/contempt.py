"""Italian: insults, mockery, discrimination, tone."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "vile": """
        bugiardo, bugiardi, bugiarda, vigliacco, vigliacchi, vigliacca, ipocrita, ipocriti,
        traditore, traditori, verme, vermi, feccia, codardo, codardi, farabutto, farabutti,
        cialtron*, ciarlatan*, chiacchieron*, pallonar*, buffone, buffoni, buono a nulla, buona a
        nulla, buoni a nulla, leccapiedi, lecchino, lecchini, truffator*, imbroglion*, parassita,
        parassiti, fannullon*, mascalzon*, canaglia, canaglie, furfante, furfanti, pagliaccio,
        pagliacci, spaccone, spacconi, sbruffon*, falso come, voltagabbana, ruffian*, mezza
        calzetta, mezze calzette, bugiarde, infame, infami, spione, spioni
    """,
    "loaded": """
        nazista, nazisti, fascista, fascisti, razzista, razzisti, sessista, ladro, ladri,
        truffatore, truffatori, parassita, parassiti, criminale, criminali, sessisti, antisemita,
        antisemiti, terrorista, terroristi, ciarlatano, ciarlatani, imbroglione, imbroglioni,
        delinquente, delinquenti, mafioso, mafiosi, pedofilo, pedofili, approfittatore,
        approfittatori, fascistoide, pervertito
    """,
    "beast": """
        porci, carogna, carogne, canaglia, canaglie, vermi, vipera, vipere, iene, avvoltoi,
        sciacalli, scarafaggio, scarafaggi, maiale, maiali, cani rognosi
    """,
    "mob": "branco di ladri, branco di bugiardi, branco di ipocriti, massa di ladri",
    "rabble": """
        capo, capa, politico, vicino, vicina, omuncolo, collega, colleghi, vicini, vicine, politici,
        giornalista, giornalisti, governo, superiore, cliente, clienti, tizio, tizi, donna, uomo,
        poliziotto, poliziotti, prof, maestro, maestra
    """,
    "scathing": """
        razza di, branco di, massa di, manica di, pezzo di, bugiardo di, bugiarda di, quel bugiardo,
        quella bugiarda, cretino di, quel cretino, idiota di, schifos*, viscid*, spregevol*,
        decerebrat*
    """,
    "contempt": """
        brutto, brutta, brutti, lurido, lurida, luridi, schifoso, schifosa, schifosi, sporco,
        sporchi, maledetto, maledetti
    """,
    "what_a": """
        che razza di, un tale, solo un, solo una, solo un vero, bisogna essere un, bisogna essere
        proprio un, che, un simile, una simile, una tale, un altro, soltanto un, soltanto una,
        bisogna essere davvero un, ci vuole un, ma che
    """,
    "nasty": """
        stupido, stupida, stupidi, patetico, patetica, patetici, ridicolo, ridicola, ridicoli,
        schifoso, schifosa, scemo, scema, scemi, cretino, cretina, idiota, idioti, stupide, ottuso,
        ottusa, penoso, penosa, disgustoso, disgustosa, deficiente, ritardato, squallido, squallida,
        misero
    """,
    "calls": """
        chiama, chiamano, chiamato, chiamare, insult*, ingiuri*, dato del, dare del, dà del,
        parolaccia, parolacce, la parola, il termine, romanzo, libro, film, canzone, interpreta un,
        interpreta il, fa la parte, recita la parte
    """,
    "age_limit": """
        fino a … anni, massimo … anni, max … anni, sotto i … anni, tra i … anni, meno di … anni, non
        oltre … anni, non oltre i … anni, età massima …, età ideale …, età compresa tra …, di età
        inferiore a …, non ancora … anni, tra … anni, tra i … e i … anni, fra … anni, fra i … anni,
        al massimo … anni, al di sotto dei … anni
    """,
    "age_wanted": """
        giovane e dinamico, giovane e dinamica, giovani e dinamici, troppo vecchio per
        questo posto, troppo vecchia per questo posto, solo giovani, giovane di bella
        presenza, bella presenza, under 30, under 35, under 40, under 25, bella ragazza,
        ragazza carina, di bella presenza, bell aspetto, giovane ragazza, giovane uomo,
        giovani uomini, ragazzo giovane, preferibilmente giovane, giovane e robusto, giovane
        e forte, persona giovane, qualcuno di giovane, meglio se giovane, non troppo
        vecchio, non troppo anziano, neolaureat*, neodiplomat*, sangue giovane, sangue
        fresco, forze giovani, giovane energico, giovane motivat*, giovane e motivat*,
        giovane e flessibile, giovane e disponibile, ragazza giovane, ragazze giovani,
        ragazzi giovani, donna giovane, uomo giovane, carina, fisico atletico, bel fisico,
        nativi digitali, nativo digitale, più giovane di, giovane donna, giovani donne
    """,
    "not_age": "esperienza, garanzia, contratto, tradizione, pratica, attività",
    "youth": """
        bambini, ragazzi, adolescent*, allievi, allieve, scuola, apprendist*, tirocinio, colonia,
        lavoro estivo
    """,
    "native": """
        madrelingua tedesca, madrelingua tedesco, madrelingua italiana, madrelingua italiano,
        madrelingua inglese, madrelingua francese, di madrelingua, madrelingua richiesta, solo
        madrelingua, italiano madrelingua, tedesco madrelingua, inglese madrelingua, madrelingua,
        lingua madre, imparat* in culla, in culla, dalla culla, con il latte materno, sulle
        ginocchia, cresciut* parlando, cresciut* in ticino, nat* in svizzera, senza il minimo
        accento
    """,
    "people_only": """
        solo uomini, solo donne, soltanto uomini, soltanto donne, preferibilmente uomo,
        preferibilmente uomini, preferibilmente donna, uomini preferiti, niente donne, niente
        stranieri, no stranieri, solo svizzeri, solo italiani, preferibilmente svizzeri, niente
        musulmani, senza velo, niente velo, niente disabili, no disabili, senza disabilità, senza
        figli, niente incinte, senza accento, solo cristiani, passaporto svizzero, nazionalità
        svizzera obbligatoria, niente madri, no madri, niente migranti, uomini forti, uomo robusto,
        astenersi donne, astenersi stranieri, giovane svizzero, giovane svizzera, niente
        frontalieri, no frontalieri, solo residenti svizzeri, nubile, celibe, sesso maschile, sesso
        femminile, senza famiglia, senza impegni familiari, senza bambini, senza carichi familiari,
        non incinta, senza vincoli familiari, senza progetti di maternità, solo cittadini, solo
        cittadini svizzeri, cittadini svizzeri, cittadinanza svizzera obbligatoria, origine
        svizzera, origini svizzere, di origine svizzera, svizzeri doc, nato e cresciuto qui, nome
        svizzero, idealmente uomo, idealmente donna, meglio se uomo, meglio se donna, meglio se
        svizzer*, aspetto europeo, di religione cristiana, senza impegni di famiglia, senza progetti
        di famiglia, solo gente del posto, gente di qui, solo gente di qui, niente mamme, di bella
        presenza, bella presenza, un uomo per, una donna per, cerchiamo un uomo, cerco un uomo,
        cerchiamo una donna, cerco una donna, uomo forte, ragazzo robusto, solo ragazzi, solo
        ragazze, senza legami, senza obblighi familiari, senza prole, no mamme, no perditempo
        stranieri, donne astenersi, uomini astenersi, stranieri astenersi, mamme astenersi, niente
        richiedenti, niente rifugiati, niente over 50, no over 50, niente anziani, sana e robusta
        costituzione, perfetta salute, niente sedia a rotelle, di nazionalità svizzera, solo
        ticinesi, gente nostrana, nati qui, nato qui, niente gravidanze, niente accenti, senza
        gravidanze, single
    """,
    "demeans": """
        fuori gli stranieri, stranieri fuori, negro di merda, sporco negro, sporchi negri, sporco
        ebreo, sporchi ebrei, sporco arabo, muso giallo, culattone, culattoni, frocio, froci,
        ricchione, ricchioni, terrone, terroni, zingaro di merda, sporco straniero, sporchi
        stranieri, mongoloide, mongoloidi, handicappato di merda, donne in cucina, il posto delle
        donne è in cucina, le donne non sanno, non è un lavoro da donne, non è un lavoro per donne,
        non male per una donna, niente male per una donna, troppo vecchio per imparare, tipico delle
        donne, torna al tuo paese, tornate al vostro paese, le donne devono stare, il posto delle
        donne è, donne ai fornelli, il posto della donna, posto della donna è, loro posto è in
        cucina, il loro posto non è in cucina, le donne a casa, donne a casa, a fare la calza,
        tornino in cucina, torni in cucina, non è roba da donne, non è cosa da donne, roba da
        uomini, cose da uomini, mestiere da uomini, gli stranieri a casa loro, tornino a casa loro,
        a casa loro, prima i nostri, troppo vecchio per capire, frocetto, finocchi, checca, checche,
        negri, negro, zingari, beduini, mangiabanane, terroncelli, solita donna, tipica donna,
        tipico straniero, da femminucce, femminucce
    """,
    "no_matter": """
        non importa, indipendentemente, qualunque sia, qualsiasi, benvenut*, non è necessari*, non
        necessari*, non richiest*, discrimin*, a prescindere, vietato
    """,
    "role": """
        collega, capo, capa, collaboratore, collaboratrice, dipendente, apprendista, stagista,
        ingegnere, tecnico, assistente, segretaria, venditore, contabile, cliente, paziente, ceo,
        cfo, direttore, direttrice, presidente, infermier*, medico, dottoressa, cuoco, magazziniere,
        formatore, meccanic*, polimeccanic*, pianificatore, pianificatrice, capoprogetto, capo
        progetto, capomastro, caporeparto, capo reparto, capo vendite, disponente, acquirente,
        compratore, compratrice, montatore, montatrice, elettricista, formatrice, operatore,
        operatrice, cuoca, infermiere, portinaio, bidello, autista, disegnatore, disegnatrice,
        venditrice, cameriere, mio superiore, mia superiore, nostro superiore, il responsabile, la
        responsabile, nostro responsabile
    """,
    "slang": """
        yo, raga, figo, figata, fighissimo, una bomba, lol, omg, bro, spacca, scialla, boh, che
        sballo, zio bro, bella zio, ehi, ehi raga, ciao raga, bella raga, ciao belli, ciao a tutti
        belli, è una bomba, una figata, che figata, ficata, fighissim*, fichissim*, spaccano,
        spacchiamo, di brutto, da paura, da urlo, da sballo, da dio, troppo forte, troppo figo, roba
        da matti, dacci, dacci un occhiata, dateci un occhiata, daje, daje raga, vai così, frà,
        tranqui, okkei, okk, uffa, evvai, yuppi, che cavolo, cavolata, un casino, incasinat*,
        sbatti, che sbatti, sfiga, sfigat*, chissene, chissenefrega, me ne frego, ce ne freghiamo,
        ci frega, che ti frega, sto cavolo, flexare, cringe, chill, swag, mitico raga, pazzesco
        raga, ciao ragazzi, che spettacolo raga, una cannonata
    """,
    "swear": """
        merda, cazzo, cazzate, cazzata, minchia, porca miseria, porco cane, che palle, rompere le
        palle, coglionata, incazzat*, schifo, maledett*, vaffanculo, fottut*
    """,
    "manner": """
        in rima, in versi, come poesia, in dialetto, in gergo, dare del tu, dandoci del tu, ironico,
        sarcastico, più informale, più spiritoso, solo emoji, altro tono, tono diverso
    """,
    "wants_to": """
        vorremmo, vorrei, possiamo, posso, potremmo, si può, si potrebbe, possibile, idea, ci
        piacerebbe, mi piacerebbe
    """,
    "whoever": "chi, chiunque",
    "no_slur": """
        a prova di idiota, a prova di idioti, qualunque idiota, qualsiasi idiota, scemo che sono,
        scema che sono, stupido che sono, cretino che sono
    """,
    "dialect": "nagott, inscì, ghe, sun dré, l è mia, mia vera, daghen, nunch, nümm, fiöö, bütta",
    "denies": """
        non è vero, non sono vere, non è esatto, non è corretto, falso, falsa, false, è falso,
        niente di vero, nulla di vero, infondat*, senza fondamento, inventat* di sana pianta, pura
        invenzione, inventat*, menzogna, menzogne, bugia, smentisco, smentiamo, smentisce, smentire,
        assurdità, assurdo, sciocchezz*, solo voci, solo una voce, pura speculazione, non è così,
        fandonie
    """,
    "retorts": """
        non ha idea, non hai idea, non avete idea, nessuna idea di cosa, smetta di, smettila di,
        smettetela di, ma cosa dice, ma cosa dici, niente di meglio da fare, chi le ha detto, chi te
        l ha detto, chi ve l ha detto, dove l ha sentito, dove l hai sentito, si informi, informati
        prima, come si permette, calunni*, diffamazion*, non sa niente, non sai niente, non sapete
        niente, non sa nulla, non sai nulla, non sapete nulla, non ne sa niente, non ne sai niente,
        non capisce niente di, parla senza sapere, parli senza sapere, parlate senza sapere, non sa
        di cosa parla, non sai di cosa parli, racconta balle, raccontate balle, dice sciocchezze,
        dici sciocchezze, basta bugie
    """,
    "real_person": """
        ceo, cfo, direttore, direttrice, presidente, presidentessa, capo, titolare, fondatore,
        fondatrice, collega, colleghi, collaboratore, collaboratrice, apprendista, responsabile,
        cliente, attore, attrice, cantante, ministro, ministra, allenatore, squadra
    """,
    "group_of": """
        le donne, una donna, le ragazze, ragazze, femmine, gli stranieri, stranieri,
        extracomunitar*, immigrat*, migranti, rifugiat*, gli arabi, i neri, gli africani, i
        musulmani, musulman*, gli ebrei, velate, i gay, gli omosessuali, omosessual*, lesbiche, i
        trans, i disabili, disabil*, in sedia a rotelle, handicappat*, i vecchi, gli anziani,
        boomer, over 50, sopra i 50, oltre i 50, alla sua età, le madri, le mamme, incinta, incinte,
        gli albanesi, i rumeni, i balcanici, i rom, gli zingari, i meridionali, i grassi, donne al,
        donne in, donne sono, una donna capo, donna capo, una donna a, le femmine, le bionde, i
        turchi, i siriani, i marocchini, i portoghesi, velo, col velo, di una donna, gli uomini,
        tutte queste donne, tutte ste donne, le donne in, le donne al, i vecchi del, i vecchi in, i
        vecchi della, gli anziani del, i giovani d oggi, i giovani di oggi, tutti questi stranieri,
        troppi stranieri, così tanti stranieri, gli ucraini, i napoletani, i frontalieri, le ragazze
        in, gli stranieri in, donne e, donne nella, donne nel, certe donne, donne che, donne alla,
        stranieri e, una mamma, una madre, mamma part time, madre single, il rifugiato, un
        rifugiato, il migrante, un disabile, più di 40 anni, più di 45 anni, più di 50 anni, più di
        55 anni, più di 60 anni, over 40, over 45, over 55, oltre i 40, oltre i 45, oltre i 55,
        sopra i 40, sopra i 45
    """,
    "unfit": """
        non sanno, non sa, non capiscono, non capisce, non possono, non sono capaci, non sono fatte,
        non fa per loro, roba da donne, non è roba, solo danni, fanno solo danni, non hanno voglia,
        senza voglia, fannulloni, pigri, pigre, ladri, rubano, troppo debol*, troppo emotiv*, troppo
        vecch*, troppo lent*, buone solo a, buoni solo a, stiano a casa, restino a casa, a casa
        loro, in cucina, non imparano, non impara, non si integrano, non è il loro posto, niente da
        fare, non c entrano, per le quote, per bellezza, decorazione, più portati, sono migliori,
        per natura, inaffidabil*, meglio assumere, non assumere, non vogliono lavorare, finisce
        male, non può funzionare, astenersi, solo problemi, non c è posto, ma per favore,
        figuriamoci, ci mancava solo, buonanotte, roba da ridere, non valgono, non vale niente, non
        valgono niente, non serve a niente, buone solo, nessuna possibilità, non li vogliamo, non le
        vogliamo, non verranno considerat*, non prendiamo, a fare il caffè, fare il caffè, isteric*,
        arretrat*, meglio di una donna, meglio delle donne, si sa che rubano, meno portat*, meno
        capaci, meno affidabil*, farebbero meglio a, servono a poco, servono a niente, servono solo,
        cosa per loro, roba per, non vanno bene, non sono adatt*, non adatt*, non hanno posto, non
        sono al loro posto, non vanno d accordo, non ci arrivano, non capiranno mai, sempre malati,
        sempre malate, sono malati, malati e basta, farebbero meglio, meglio in ufficio, meglio in
        cucina, meglio a casa, non reggono, non resistono, piangono, piangono subito, non parlano,
        non può dirigere, non può guidare, non può lavorare, non può gestire, rallentano, frenano,
        costano e basta, sono un peso, inutile candidarsi, inutile che si candid*, non si candidino,
        inutile presentarsi, non perdano tempo, non perdete tempo, non hanno possibilità, non presi
        in considerazione, passino oltre
    """,
    "defends": """
        chi dice, chi crede, chi pensa, pregiudiz*, cliché, stereotip*, non è vero, falso, una volta
        si diceva, si diceva, non solo, altrettanto, quanto gli uomini, purtroppo, domani, questa
        settimana, martedì, mercoledì, giovedì, venerdì, sabato, peccato, lunedì
    """,
    "worker": """
        uomo, uomini, donna, donne, ragazzo, ragazzi, ragazza, tecnic*, collaborator*,
        collaboratric*, person*, magazzinier*, montator*, talento, talenti
    """,
    "age_edge": "fino a, max, massimo, sotto i, under, non oltre",
    "credential": """
        password, codice del cancello, codice della porta, codice d accesso, codice di accesso,
        codice dell allarme, codice pin, pin, credenziali, login, admin, diploma, diplomi, laurea,
        patente, certificato, attestato, brevetto, dottorato, maturità, abilitazione, mba,
        tastierino, lucchetto, codice della cassaforte, cassetta delle chiavi, codice dell ingresso,
        codice d ingresso, codice d entrata, codice per, codice del, codice della, wifi, password
        del wifi, il codice
    """,
    "own_traits": """
        età, origine, origini, passaporto, nazionalità, genere, sesso, religione, lingua madre,
        accento, percorso, cv, curriculum, diploma, scuola, colore della pelle, tatuaggi, cravatta,
        disabilità, da dove viene, da dove venite, donna o uomo, uomo o donna
    """,
    "snaps": """
        peggio per lei, peggio per te, peggio per voi, non è un nostro problema, non è colpa nostra,
        legga meglio, leggi meglio, leggete meglio, impari a leggere, impara a leggere, sa leggere,
        sai leggere, non ha letto, non hai letto, ma che dice, ma che dici, che sciocchezza, che
        stupidaggine, domanda stupida, basta lamentarsi, smetta di lamentarsi, si arrangi,
        arrangiati, arrangiatevi, cerchi su google, cerca su google, chi se ne importa, non ci
        importa, si svegli, svegliati, è cieco, sei cieco, ben le sta, si informi, apra gli occhi,
        apri gli occhi, non ci vuole un genio, non ci vuole una scienza, peccato per lei, peccato
        per te, peccato per voi, tanto peggio, sfortuna, è un problema suo, è un problema tuo,
        doveva pensarci prima, dovevate pensarci prima, affari suoi, affari tuoi, chi ha occhi, chi
        ha gli occhi, non chiedete più, smettete di chiedere, chiedete a qualcun altro, chiedete ad
        altri, non è un problema nostro, quante volte dobbiamo ripeterlo, quante volte ve lo
        dobbiamo, quante volte bisogna dirlo
    """,
    "not_only": "non solo, non soltanto, non è solo, non sono solo, non unicamente, non solamente",
    "denounces": """
        chi dice, chi crede, chi pensa, pregiudiz*, cliché, non è vero, sbaglia, si diceva
    """,
    "sex_word": "maschio, femmina",
    "thingly": """
        capra, capre, pera, bestia, larva, ameba, lumaca, mollusco, zerbino, verme, vipera, tiranno,
        despota, dittatore, sadico, ratto, maiale, oca, oche, gallina, avvoltoio, sanguisuga, zero,
        disastro ambulante, strega, drago, pecora, pecore, cetriolo, rapa, zucca, marionetta,
        fallito, falliti, serpe, iena, squalo, salame, gnocco, terrone, testina, bamboccio, tonto,
        allocco, allocchi, stolto, stolti, nullità, zucca vuota, pezzente, pezzenti, frana, frane,
        schiappa, schiappe, palla al piede, impiastro, calamità, un incapace, un incompetente
    """,
    "low": """
        grosso, grossa, povero, povera, vigliacco, vigliacca, arrogante, presuntuoso, presuntuosa,
        pigro, pigra, inutile, incapace, stupido, stupida, vero, vera, perfetto, perfetta, completo,
        patentato, patentata, brutto, brutta, vecchio, vecchia, viscido, viscida, ignorante,
        assoluto, assoluta, autentico, autentica, incompetente
    """,
    "witless": """
        non ha tutte le rotelle, tutte le rotelle, qualche rotella fuori posto, rotella fuori posto,
        gli manca una rotella, le manca una rotella, ti manca una rotella, manca qualche rotella,
        manca qualche venerdì, gli manca un venerdì, manca un venerdì, bevuto il cervello, bevuta il
        cervello, bevuti il cervello, fuso il cervello, cervello in ferie, cervello in vacanza,
        cervello in pappa, cervello spento, spento il cervello, cervello a casa, cervello all
        ammasso, cervello di gallina, cervello da gallina, cervello di un moscerino, cervello in
        due, un neurone solo, due neuroni, niente in testa, niente tra le orecchie, vuoto tra le
        orecchie, segatura in testa, segatura nel cervello, testa piena di segatura, aria tra le
        orecchie, non ha inventato l acqua calda, non ha inventato la polvere, non è una cima, non è
        una volpe, non è un aquila, non è un fulmine, non proprio una cima, non è il coltello più
        affilato, caduto dal seggiolone, caduta dal seggiolone, caduto da piccolo, battuto la testa
        da piccolo, battuto la testa, fuori di testa, fuori come un balcone, fuori come un melone,
        dato di volta il cervello, picchiato in testa, ignorante come una capra, stupido come una,
        scemo come una, tonto come una, non vale niente, non vali niente, non vale un soldo, non
        vali un soldo, buono solo a, non capisce un tubo, non capisci un tubo, non capisce una
        mazza, non capisci una mazza, non capisce un accidente, non capisce niente, non capisci
        niente, senza spina dorsale, senza palle, senza attributi, non ha le palle, da ricovero, da
        rinchiudere, da manicomio, il più stupido, il più incapace, la più incapace, i più stupidi,
        mi fa vomitare, fa schifo come, non hai inventato l acqua calda, non hanno inventato l acqua
        calda, cervello … dimenticato, cervello … casa, cervello … guardaroba, stupido quanto, scemo
        quanto, qualche neurone, pochi neuroni, più stupido di così, più scemo di così, più tonto di
        così, peggio di così non, non ha inventato la ruota, duro di comprendonio, dura di
        comprendonio, lento di comprendonio, tardo di comprendonio, non ci arriva, non ci arriva
        proprio, zero cervello, poco sveglio, poco sveglia, tanta bocca e, grande bocca e, non c è
        nessuno in casa, nessuno in casa lassù, il cervello in vacanza, le luci sono accese ma, il
        coltello più affilato, gli manca qualche rotella, le manca qualche rotella, manca una
        rotella, utile come, utile quanto, utili come, meno cervello di, meno cervello che, meno
        sale in zucca, si crede dio, si crede napoleone, si crede il padreterno, vergogna della
        categoria, vergogna della professione, vergogna del mestiere, vergogna per la categoria,
        vergogna per la professione
    """,
    "mind_measure": """
        qi, quoziente intellettivo, intelligenza, cervello, memoria, spina dorsale, carisma,
        fascino, empatia, tatto, coraggio, orizzonte, sveltezza, finezza, competenza, competenze,
        simpatia, furbo, sveglio, intelligente, stupido
    """,
    "lesser": """
        pesce rosso, criceto, porcellino d india, gallina, galline, lombrico, verme, lumaca,
        chiocciola, ostrica, cozza, ameba, medusa, mosca, moscerino, zanzara, formica, asino,
        pecora, capra, mucca, scimmia, tostapane, patata, cetriolo, cavolo, graffetta, maniglia,
        sedia, scopa, sasso, mattone, vite, chiodo, martello, carriola, macchinetta del caffè,
        cucchiaino, pianta, ficus, cactus, nano da giardino, palloncino, parchimetro, attaccapanni,
        straccio, bambino di, bambini dell asilo, bambino, neonato, mia nonna, mia zia, mio cane, il
        mio gatto, un cieco, bullone, tartaruga, bradipo, zucchina, comodino, ciottolo, ghiaia,
        sassi, rapa, ravanello, zerbino, sgabello, stivale di gomma, molletta, lampadina, vaso di
        fiori, pisello, protozoo, lampione, paracarro, ferro da stiro, muro, il muro, un muro,
        panchina, palo
    """,
    "outdoes": """
        più, meglio, più veloce, più in fretta, più intelligente, più sveglio, in <number> minuti,
        in <number> secondi, in un minuto, capisce, capirebbe, capito, avrebbe, farebbe, saprebbe,
        impara, capisce di più, capisce meglio
    """,
    "mental_act": """
        leggere, pensare, riflettere, ascoltare, calcolare, contare, scrivere, capire, la lettura,
        la logica, la cortesia, l ortografia, l intelligenza, il buon senso, la competenza, saper
        leggere, le istruzioni, la grammatica, l educazione, ragionare, gestire
    """,
    "not_given": """
        non è da tutti, non è per tutti, non è il suo forte, non è il tuo forte, non è il vostro
        forte, non è il loro forte, non fa per lei, non fa per te, non fa per tutti, un optional,
        opzionale, un lusso, chiedere troppo, troppo difficile per lei, troppo difficile per te,
        aiuterebbe, questione di fortuna, una parola sconosciuta, sconosciuta, un concetto estraneo,
        non è proprio il suo forte, non è certo il suo forte, non è esattamente il suo forte, non è
        nelle sue corde
    """,
    "cannot_even": """
        nemmeno, neanche, neppure, incapace di, incapaci di, non è capace, non è in grado, non è
        buono, troppo stupido per, troppo scemo per, non sa né, mai imparato, non riesce neanche,
        non riesce nemmeno, non sa neanche, non sa nemmeno, non sanno nemmeno, non sanno neanche,
        non sono capaci, non sono in grado, non sono buoni, troppo stupidi per, troppo scemi per,
        troppo tonto per, troppo pigro per, non ha mai imparato, mai stato capace, mai stati capaci,
        non riuscirebbe, non saprebbe, non sarebbe capace
    """,
    "trivial": """
        contare fino a tre, contare fino a dieci, la destra dalla sinistra, la sinistra dalla
        destra, distinguere, allacciarsi le scarpe, scrivere il suo nome, scrivere il proprio nome,
        camminare dritto, l interruttore, bollire l acqua, cuocere un uovo, fare un caffè, piantare
        un chiodo, cambiare una lampadina, aprire una porta, trovare l uscita, tenere un martello,
        tenere un cacciavite, fare una frase, mettere in fila due parole, due parole in fila,
        leggere, scrivere, leggere l ora, sillabare, salutare, dire buongiorno, sommare due, fare
        due più due, due più due, un secchio d acqua, rovesciare un secchio, ordinare una pizza,
        premere un bottone, schiacciare un bottone, parcheggiare, accendere la luce, un tostapane,
        un microonde, aprire un pdf, scrivere una mail, friggere un uovo, organizzare una merenda
    """,
    "lags": """
        meno, più stupido, più stupida, più scemo, più tonto, più lento, più inutile, più pigro, non
        più
    """,
    "born_since": """
        nato dopo, nata dopo, nati dopo, nat* dopo il, anno di nascita, nato dal, nata dal
    """,
    "mocked": """
        trova l errore, trovate l errore, cerca l errore, cercate l errore, cosa può andare storto,
        cosa potrebbe andare storto, che cosa può andare storto, si salvi chi può, mettetevi al
        riparo, candid camera, siamo messi bene, cosa mai potrà succedere, cosa potrà mai succedere,
        cosa potrebbe mai andare storto, cosa mai può andare, che può succedere, siamo a posto,
        siamo a cavallo, auguri, buona fortuna, aiuto, scommettiamo, quanto dura, si accettano
        scommesse, ridicolo, da ridere, che ridere, da non credere, ci mancava solo
    """,
    "woman_at": """
        donna alla, donna al, donna ai, una donna alla, una donna al, donne alla, donne al, ragazza
        alla, ragazza al, bionda alla, bionda al, una bionda, nonna alla, nonno alla, principessa,
        donne ai, donna in, donne in officina, donna in officina, ragazze alla, ragazze al, ragazza
        in, mamma al, mamma alla, nonno al, nonna al, una bambola, una signorina, uno straniero
        alla, principessina, velina, velata alla, velo alla
    """,
    "by_looks": """
        smalto, unghie, unghie laccate, manicure, rossetto, trucco, tacchi, tacchi a spillo, gonna,
        gonne, manine, mani delicate, mani fini, borsetta, ciglia, girello, passeggino, treccine
    """,
    "no_work": """
        non è lavoro da, non è un lavoro da, non è lavoro per, non è un lavoro per, non è mestiere
        da, non è un mestiere per, non è un mestiere da, non è posto per, non è roba da, non fa per,
        cosa da uomini, lavoro da uomini, roba da uomini, veri uomini
    """,
    "eye_candy": """
        un bel vedere, bel vedere, gioia per gli occhi, piacere per gli occhi, per rifarsi gli
        occhi, rifarsi gli occhi, bel visino, bel faccino, distrae i ragazzi, distrazione per, bella
        gnocca, uno schianto
    """,
    "women": """
        donna, donne, collaboratrice, collaboratrici, apprendista, stagista, capa, signora, signore,
        ragazza, ragazze, segretaria, assistente, tecnica, ingegnera, hostess, la nuova
    """,
    "no_builds": """
        non si monta, non si montano, non si ripara, non si riparano, non si lavora, non si va
        lontano
    """,
    "safety": "sicurezza, protezione, infortun*, guanti, igiene, ferit*, sala operatoria",
    "stiff": """
        egregi signori, egregio signore, gentili signore e signori, spettabile*, spett, ci pregiamo,
        ci permettiamo di, con la presente, distinti saluti, voglia gradire, vogliate gradire,
        porgiamo, si comunica che, si prega di voler, siamo lieti di comunicare, con osservanza
    """,
    "birthdays": """
        meno di <number> candeline, al massimo <number> candeline, non più di <number> candeline,
        massimo <number> candeline, meno di <number> primavere, al massimo <number> primavere, non
        più di <number> primavere, massimo <number> primavere, meno di <number> compleanni, al
        massimo <number> compleanni, non più di <number> compleanni, massimo <number> compleanni
    """,
    "or_younger": "o più giovane, più giovane, o successivo",
    "brain": "cervello, testa, zucca, neurone, neuroni, senno",
    "left_off": """
        dimenticato, dimenticata, lasciato, lasciata, spento, spenta, perso, persa, staccato, in
        vacanza, in ferie, in standby, a casa, venduto, nell armadietto, assente, rubato, mancante
    """,
    "daft": """
        scemo, scema, scemi, sordo, sorda, sordi, cieco, cieca, ciechi, stupido, stupida, stupidi,
        tonto, tonta, tonti, cretino, cretina, idiota, matto, matta, fuori, deficiente, rincretinito
    """,
    "or_what": "o cosa, o che cosa, o che, o come, o no",
    "blames_on": """
        per forza, ovvio, ci credo, tipico, appena, non appena, da quando, a forza di, perché, per
        colpa, colpa di, colpa delle, colpa degli, con tutte queste, con tutti questi, con tutte
        quelle, con così tanti, con così tante, mettete, metti, lascia, lasciate, ogni volta che,
        quando si mette, se metti, se si mette, e ti pareva, da quando c è, da quando ci sono, non
        mi stupisce
    """,
    "goes_wrong": """
        si blocca, bloccat*, crash*, si schianta, rotto, rotta, rotti, scassat*, ammacc*, rigat*,
        graffi*, chiacchier*, pettegol*, gossip, drammi, dramma, caos, casino, lent*, il doppio del
        tempo, più niente, niente funziona, non funziona, non si capisce, nessuno capisce, storto,
        errori, errore, scarti, piagnist*, lament*, puzza, si litiga, litigano, solo drammi, si
        ferma, si fermano, è ferma, è fermo, ferma, in panne, fuori uso, fuori servizio, guast*, in
        tilt, si rompe, si è rotto, si è rotta, confusione, disordine, pasticcio, pasticci, ritardi,
        ritardo, al contrario, sottosopra, non va più, non parte, spariscono, sparisce, manca,
        mancano, sparito, spariti, rubat*
    """,
    "stereotype": """
        unghie, smalto, rossetto, trucco, truccarsi, tacchi, capelli, ciclo, mestruazioni, ormoni,
        borsetta, emicrania
    """,
    "mock_sign": """
        lol, haha, ahah, ahaha, ma dai, ma va, figuriamoci, sì certo, aiuto, attenzione, povere noi,
        poveri noi
    """,
    "age_between": "tra i, fra i, tra, fra",
    "dreads": """
        buonanotte, aiuto, addio, siamo a posto, stiamo freschi, auguri, solo drammi, solo guai,
        mamma mia
    """,
    "old_saw": """
        donne e motori, donne e tecnica, donna al volante, donne al volante, i vecchi e il computer,
        donne alla guida, donna alla guida, donne e guida, le donne e i motori, le donne e la
        tecnica, donne e parcheggi, anziani e tecnologia, gli anziani e la tecnologia, vecchi e
        computer
    """,
    "knowing": "si sa, sapete, lo sapete, non dico altro, dico solo, tipico, eh",
    "fewer": "meno, spariti, sparite, corrett*, evitat*, trovat*, notato",
    "gainsays": """
        non è vero, non è così, è falso, non è corretto, non è esatto, lei sapeva, sapevate, era a
        conoscenza, non corrisponde, non è andata così, devo contraddirla, dobbiamo contraddirla
    """,
    "takes_on": """
        prendiamo solo, assumiamo solo, vorremmo qualcuno, vorremmo una persona, ci serve qualcuno,
        ci serve una persona, serve qualcuno, vogliamo qualcuno, preferiamo qualcuno, meglio
        prendere, cerco rinforzi, per il turno, cerco una persona, cerco qualcuno
    """,
    "ideally": """
        idealmente, possibilmente, preferibilmente, meglio se, se possibile, di preferenza, meglio,
        magari, preferibile
    """,
    "scoffs": """
        dove andremo a finire, dove siamo finiti, dove finiremo, e poi cosa, e poi che altro, e
        adesso che altro, il mondo alla rovescia, mondo alla rovescia, ci mancava anche questa, ci
        mancava solo questa, chi fa il caffè, chi farà il caffè, non certo volontariamente, di certo
        non per scelta, serve sempre qualcuno accanto, sotto sorveglianza, andiamo bene, stiamo
        freschi, le do una settimana, gli do una settimana, si salvi chi può, dio ce ne scampi, non
        ci siamo, ne vedremo delle belle, siamo a posto, siamo a cavallo, siamo messi bene, ci sarà
        da ridere, ci divertiremo, sarà divertente, cominciamo bene, bene bene, ottimo inizio,
        figuriamoci, chissà che ridere, auguri a tutti
    """,
    "no_go": """
        non se ne parla, da noi no, fuori discussione, non ha posto, non hanno posto, non ha niente
        da fare, non va bene, non esiste, non davanti ai clienti, non al telefono, non prendiamo,
        non assumiamo, se lo tolga, qui no
    """,
    "with_garb": """
        con il velo, col velo, velata, velate, con il turban*, con la kippah, con l accento, con un
        accento, con quell accento, con quel nome, con un nome così, in sedia a rotelle, con il
        foulard
    """,
    "be_wary": """
        dobbiamo stare attenti, bisogna stare attenti, tocca stare attenti, spalle al muro, chiudete
        gli armadietti, chiudete tutto, nascondete il, nascondete i, occhio al portafoglio, attenti
        al portafoglio, attenti alle spalle, non chinatevi, sotto chiave
    """,
    "loves": "gay, omosessuale, lesbica, trans, dell altra sponda, frocio",
    "as_known": """
        non è il loro forte, non è il forte, allergici al lavoro, allergici alla fatica, sempre
        domani, lavorano come sappiamo, lavorano come si sa, lavorano come tutti sanno, lavorano
        come lavorano
    """,
    "those_from": """
        quelli dell est, quelli del sud, quelli dei balcani, quelli del meridione, i meridionali, i
        balcanici, i terroni, terroni, i portoghesi, gli spagnoli, i greci, i polacchi, i francesi,
        i tedeschi, gli svizzero tedeschi, i frontalieri, i cinesi, gli indiani, gli italiani, i
        romani, i napoletani, albanesi, gli albanesi, polacchi, rumeni, turchi, portoghesi, tamil,
        serbi, kosovari, eritrei, ucraini, afghani, siriani
    """,
    "learns_none": """
        non si impara più, non si impara, non impara più, nessuno impara, nessuno capisce, non
        capisce più, troppo tardi per imparare, da rottamare, non si assume, non si cambia più,
        impara più niente
    """,
    "of_age": """
        dopo i cinquanta, dopo i 50, oltre i cinquanta, oltre i 50, sopra i cinquanta, sopra i 50,
        dopo i sessanta, dopo i 60, sopra i sessanta, a quell età, a una certa età, passati i
        cinquanta, passati i 50
    """,
    "sent_off": """
        torna a giocare, tornate a giocare, torna all asilo, tornate all asilo, torna a scuola,
        tornate a scuola, va a quel paese, vai a quel paese, andate a quel paese, vada a quel paese,
        va a farti, vai a farti, vada a farsi, vai al diavolo, va al diavolo, andate al diavolo, va
        all inferno, vai all inferno, togliti dai piedi, levati dai piedi, fuori dai piedi, torna
        dalla mamma, va a zappare, vai a zappare, vada a zappare, datti all ippica, si dia all
        ippica
    """,
    "were_folly": """
        se la stupidità, se l ignoranza, se l incompetenza, se la pigrizia, se l arroganza, se la
        scemenza, se l idiozia, se gli idioti, se i cretini, la stupidità facesse male, la stupidità
        non ha, contro la stupidità, la mamma dei cretini, la mamma degli idioti, la madre degli
        idioti, la madre dei cretini
    """,
    "so_much_folly": """
        tanta stupidità, così tanta stupidità, tanta ignoranza, così tanta ignoranza, tanta
        incompetenza, così tanta incompetenza, tanta idiozia, la stupidità in persona, l
        incompetenza in persona, l ignoranza in persona, l incompetenza fatta persona, la stupidità
        fatta persona, concentrato di stupidità, concentrato di incompetenza, da rinchiudere, da
        internare, da manicomio, andrebbe internato, andrebbe rinchiuso
    """,
    "like_you": """
        gente come lei, gente come te, gente come lui, gente come voi, persone come lei, persone
        come te, persone come lui, tipi come te, tipi come lui, quelli come te, quelli come lei,
        quelli come lui, quelli come voi, clienti come lei
    """,
    "warns_of": """
        avvertenz*, istruzioni sullo shampoo, istruzioni sul, chiusura di sicurezza, bicchieri del
        caffè, sui bicchieri, hanno inventato, è stato inventato, sono state inventate, sono stati
        inventati, manicomio, zoo, camicia di forza
    """,
    "no_clue": """
        non sa niente, non sa nulla, non sa fare niente, non capisce un tubo, non capisce niente,
        non capisce nulla, non capisce un accidente, non ne capisce, zero idee, zero competenza,
        nessuna competenza, non ha idea
    """,
    "big_mouth": """
        bocca grande, ma fa il capo, fa il capo, gioca a fare il capo, ma parla, ma comanda, ma
        critica, ma dà ordini, dà ordini, ma dà lezioni, dà lezioni, ma si lamenta, sputa sentenze,
        fa il saputello, tutto chiacchiere, ma urla
    """,
    "wishes_well": """
        buon compleanno, tanti auguri, auguri, buona pensione, congratulazioni, salute, alla tua, ti
        voglio bene, grazie di tutto
    """,
    "mens_thing": """
        roba da uomini, cosa da uomini, lavoro da uomini, mestiere da uomini, non è roba da donne,
        non per donne, faccenda da uomini
    """,
    "trade_word": """
        tecnica, la tecnica, meccanica, motori, macchine, saldatura, fresatura, montaggio,
        informatica, programmazione, comando, officina, ingegneria, elettronica
    """,
    "dumbest": """
        più stupido, più stupida, più idiota, più cretino, più cretina, più scemo, più scema, più
        ridicolo, più ridicola
    """,
    "utterance": """
        commento, commenti, messaggio, domanda, risposta, mail, idea, proposta, opinione,
        osservazione, scusa, decisione
    """,
    "none_of_age": """
        nessuno sopra i <number>, nessuno oltre i <number>, nessuno sopra <number>, nessuno con più
        di <number>, nessuno dopo i <number>
    """,
    "our_team": """
        nostra squadra, nella squadra, da noi, con noi, nel reparto, in officina, assumiamo,
        assumere, prendiamo
    """,
    "no_understanding": """
        non si capisce più niente, non si capisce più nulla, non si capisce niente, nessuno si
        capisce, nessuno capisce più, non ci si capisce più, non si può lavorare, impossibile
        lavorare
    """,
    "no_dialect": """
        non parla italiano, non parlano italiano, non sa l italiano, non sanno l italiano, non parla
        la nostra lingua, non una parola di italiano, non parla bene italiano
    """,
    "sent_home": """
        torni a casa, tornino a casa, a casa sua, a casa loro, niente da fare qui, non ha niente da
        fare, fuori, resti fuori, torni a scuola, tornino a scuola, non serve candidarsi, non è il
        suo posto
    """,
    "they_should": """
        certi dovrebbero, certe persone dovrebbero, qualcuno dovrebbe, dovreste, dovresti, dovrebbe,
        dovrebbero, alcuni dovrebbero, provate a, prova a, provi a, la prossima volta
    """,
    "use_brain": """
        accendere il cervello, collegare il cervello, usare il cervello, attivare il cervello,
        azionare il cervello, usare la testa
    """,
}
