"""Italian: competitors, comparisons, being first and best."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "someone": """
        cliente, clienti, capo, capi, capa, collega, colleghi, colleghe, collaborat*, dipendent*,
        apprendist*, stagist*, vicino di casa, vicini di casa, insegnant*, politic*, autist*, tipo,
        tipi, tizio, uomo, uomini, donna, donne, gente, persone, venditor*, ingegner*, tecnico,
        tecnici, sviluppator*, fornitor*, giornalist*, arbitro, allenator*, utente, utenti, lettor*,
        paziente, pazienti, chi, chiunque, qualcuno, candidat*, direttore, direttrice, direttori,
        caporeparto, capireparto, capoprogetto, capocantiere, capoturno, caposquadra, capoufficio,
        responsabile, superiore, superiori, formatore, formatrice, formatori, magazzinier*,
        contabile, architett*, gestore, pianificator*, medico, infermier*, cuoco, cuoca, custode,
        montator*, meccanico, signore, signora, signor, esperto, esperti, corriere, subfornitor*,
        titolare, disponente, maestro di tirocinio, chi ha scritto, chi scrive certe, autore del
        commento, capo del personale, capa reparto, chi ha scritto questo, chi ha scritto questa,
        chi ha progettato, chi ha disegnato, chi ha programmato, chi ha montato, chi ha inventato
        questo, chi ha fatto questo, chi ha avuto questa, chi posta, chi lavora così, quello che ha
        scritto, quello che ha progettato, la persona che ha, tizia, quelli del, quelli della,
        quelli dell, quelli degli, chi scrive, chi ha postato, chi commenta, chi dice, chi ha
        costruito, gente che scrive, quelli che scrivono
    """,
    "rival": "concorrente, concorrenti, concorrenza",
    "rundown": """
        è spazzatura, sono spazzatura, solo spazzatura, vende spazzatura, vendono spazzatura,
        ciarpame, robaccia, rottame, rottami, ferrovecchio, porcheria, porcherie, schifezza,
        schifezze, da buttare, brutta copia, brutte copie, copia scadente, copie scadenti, truffa,
        truffe, truffatori, imbroglio, imbroglioni, una barzelletta, ridicol*, dilettanti, incapaci,
        incompetenti, non vale niente, non valgono niente, non vale nulla, non valgono nulla, state
        alla larga, stai alla larga, alla larga da, da evitare, ben gli sta, peggio per, colpa sua,
        età della pietra, patetic*, penos*, scadent*, bugiardi, mentono, fa schifo, fanno schifo,
        roba da museo, da museo, giocattol*, fermacarte, ferraglia, catorci*, roba vecchia, bidon*,
        robetta, roba da poco, da quattro soldi, di serie b, penoso, vergogn*, una vergogna,
        buffon*, butta i soldi, buttano i soldi, buttare i soldi, soldi buttati, soldi dalla
        finestra, pagare due volte, paga due volte, solo guai, solo problemi, più guai che, un mio
        apprendista, qualsiasi apprendista, nemmeno regalat*, neanche regalat*, non comprate, non
        comprate mai, fumo negli occhi, tutto fumo, ciarlatan*, preistori*, medioevo, dinosaur*, non
        ci capiscono niente, non capiscono niente, non sanno fare, non risponde mai, non rispondono
        mai, non richiama mai, mai raggiungibil*, più rumore che, più fumo che, cambiare mestiere,
        cambi mestiere, vende fumo, vendono fumo, come decorazione, buona per arredare, da
        soprammobile, soprammobile, un disastro, disastro, catastrofe, fiasco, uno scandalo, una
        presa in giro, presa in giro, specchietto per le allodole, un carrozzone, uno schifo,
        bufala, bufale, roba da ridere, da ridere, una pena, una tragedia, è un disastro, una
        catastrofe, una farsa, da piangere, da mettersi le mani nei capelli, non ha speranza, senza
        speranza, caso perso, non c è più niente da fare, è irrecuperabile, che vergogna, che
        miseria, uno strazio, un calvario, mari e monti, promettono la luna, promette la luna,
        promesse mancate, promesse da marinaio, raccontano balle, racconta balle, balle, frottole,
        raccontano favole, favole, favoletta, fantascienza, non conoscono nemmeno, non ne sanno
        niente, non ne sanno nulla, nessuna idea, non hanno idea, non funziona mai, non funzionano
        mai, non funziona niente, solo marketing, tutto marketing, solo scena, tutta scena, tutta
        apparenza, solo facciata, facciata, aria fritta, paccottiglia, pacco, patacca, patacche,
        tarocc*, imitazione scadente, copia sbiadita, latta verniciata, di latta, senza scrupoli,
        sfacciat*, sfrontat*, orribil*, orrend*, pessim*, indecent*, imbarazzant*, deludente,
        deludenti, fermi al, ferme al, rimasti al, rimasti agli, addormentati, vivono nel passato,
        fuori dal mondo, non all altezza, rattoppat*, raffazzonat*, accozzagli*, sgangherat*,
        traballant*, fatti coi piedi, fatto coi piedi, fatta coi piedi, fatte coi piedi, di venerdì
        sera, non ci prende mai, non ne azzecca una, non ne azzeccano una, tante parole poch*, tante
        parole e poch*, tante chiacchiere, se la va a cercare, se la cerca, se l è cercata, se le va
        a cercare, peggio per lui, peggio per loro, peggio per chi, colpa loro, non si lamenti, non
        si lamentino, non venga a lamentarsi
    """,
    "poor": """
        rotto, rotta, rotte, rotti, si rompe, si rompono, guasti, guasto, lento, lenta, lente,
        arrugginit*, superat*, caro, cara, a pezzi, arrugginisc*, rompono, tremano, trema, rumoros*,
        imprecis*, fragil*, vecchi*, in ritardo, irraggiungibil*, problemi, guai, complicat*, perde,
        perdono, ruggine, troppo caro, troppo cara, costos*, doppio del prezzo, il doppio, confond*,
        non mantiene, non mantengono, brutt*, arrogant*, noios*, pattumiera, cigola*, fallisc*,
        sbaglia*, difett*, delud*, ferraglia, fiacc*, scarso, scarsa, scarsi, promettono e non,
        promette tanto, non mantiene niente, si blocca, si bloccano, si pianta, si piantano, si
        impalla, crasha, crashano, bug, va in tilt, vanno in tilt, in tilt, traballa, traballano,
        vibra, vibrano, balla, ballano, sferraglia*, si inceppa, si inceppano, inceppa*, muore,
        muoiono, si scassa, scassat*, inutilizzabil*, inutil*, scarti, scarto, rilavorazion*,
        stort*, incompiut*, assordant*, inaffidabil*, poco affidabil*, fischia, fischiano, urla,
        ulula, geme, gemono, promette molto, promettono molto, mantiene poco, mantengono poco,
        promettono tanto, molto fumo, tanto fumo, fumo e niente arrosto, arrugginisce,
        arrugginiscono, cade a pezzi, cadono a pezzi, si guasta, si guastano
    """,
    "top": """
        il migliore, la migliore, i migliori, le migliori, la più precisa, il più preciso,
        le più precise, la più veloce, il più veloce, le più veloci, la più affidabile, il
        più affidabile, le più affidabili, la più moderna, il più moderno, le più moderne,
        la più sicura, il più sicuro, la più grande, il più grande, la più innovativa, il
        più innovativo, la più efficiente, il più efficiente, la più silenziosa, leader
        mondiale, leader di mercato, leader del mercato, leader del settore, leader in,
        leader nel, numero uno, numero 1, unico al mondo, unica al mondo, unici al mondo, l
        unica azienda, l unico produttore, primo al mondo, prima al mondo, ineguagliat*,
        ineguagliabil*, imbattibil*, insuperabil*, insuperat*, senza rivali, senza eguali,
        senza pari, nessuno … meglio, nessuno … precis*, più precisa, più preciso, più
        precise, più precisi, più veloce, più veloci, più affidabile, più affidabili, più
        moderna, più moderno, più moderne, più sicura, più sicuro, più innovativa, più
        innovativo, più efficiente, più efficienti, più silenziosa, più silenzioso, più
        silenziose, più rapida, più rapido, più rapide, più potente, più potenti, più
        avanzata, più avanzato, più robusta, più robusto, più economica, più economico, più
        performante, più compatta, più compatto, più stabile, più stabili, più attrattiva,
        più attrattivo, più popolare, più completa, più completo, più intelligente, più
        conveniente, più venduta, più venduto, più esatta, più esatto, più duratura, più
        duraturo, più sostenibile, il meglio, il meglio del, il migliore in assoluto, non ha
        rivali, non hanno rivali, non teme rivali, non teme confronti, non ha eguali, non ha
        pari, senza paragoni, senza concorrenza, impareggiabil*, inarrivabil*, un gradino
        sopra, una spanna sopra, anni luce avanti, un passo avanti a tutti, avanti a tutti,
        davanti a tutti, anni di vantaggio, il punto di riferimento, punto di riferimento,
        lo stato dell arte, la rolls, il non plus ultra, non c è di meglio, niente di
        meglio, da nessun altra parte, unica nel suo genere, unico nel suo genere, batte
        tutti, batte tutte, supera tutti, supera tutte, in vetta, al vertice, la regina del,
        il re del, la regina della, la regina delle, anni luce, il top del, il top di, il
        top sul, il massimo della, il massimo sul, fissa lo standard, fa scuola, detta il
        passo, regina delle, re dei, il miglior, la miglior, i miglior, miglior, più precisa
        di così, più preciso di così, più veloce di così, meglio di così, non si può fare di
        meglio, non si può fare meglio, nessuno … più veloc*, nessuno … più velocemente,
        nessuno fa meglio, nessuno lavora più, molto avanti alla concorrenza, avanti
        rispetto alla concorrenza, davanti alla concorrenza, avanti alla concorrenza, non
        hanno pari, di tutto ciò che esiste, non ha eguali da nessuna parte, gioca in un
        altro campionato, gioca in un campionato a parte, di un altra categoria, una
        categoria a parte, fuori categoria, dopo di lei il nulla, il meglio che esista, il
        meglio che ci sia, quanto di meglio, come nessun altro, come nessun altra, come da
        nessun altra parte, di chiunque altro, di qualsiasi altro, di qualunque altro, come
        in nessun altro posto
    """,
    "arena": """
        al mondo, del mondo, nel mondo, mondiale, del mercato, sul mercato, del settore, in europa,
        d europa, in svizzera, della svizzera, del paese, di tutti i tempi, della sua classe, della
        sua categoria, della regione, in assoluto, di gran lunga, di tutta europa, di tutta la
        svizzera, dell industria, che esista, che ci sia, sul pianeta, nel raggio di chilometri, mai
        costruit*, a livello mondiale, di tutte, del ticino, del cantone, della città, di tutta la
        categoria, nella sua categoria, nella categoria, della categoria, nella sua classe, delle
        alpi, dell universo, del continente, tutto il mercato, di tutto il mercato, della svizzera
        italiana, in ticino, su questo pianeta
    """,
    "than_us": "di noi, che da noi, come noi",
    "one_of": "uno dei, una delle, tra i, tra le, uno degli, con la, con le, con i",
    "proof": """
        secondo lo studio, secondo il rapporto, fonte, studio, rapporto di misura, test comparativo,
        sondaggio, certificat*, classifica, premio, premiat*, statistic*
    """,
    "law_sign": """
        la causa, nella causa, questa causa, causa in corso, procedimento in corso, procedimenti in
        corso, tribunale, giudice, giudici, udienza, avvocat*, sentenza, ricorso, controparte,
        risarcimento, denuncia, accusa, accuse, contraffazione, processo contro, processo con, causa
        con, causa contro, udienze, testimone, testimoni, accordo extragiudiziale, extragiudiziale,
        patteggiamento, transazione, appello, in appello, brevetto, prove, perizia, il giudice, la
        giudice, i giudici, lite con, disputa con, braccio di ferro, avvocato, avvocati, tribunali,
        avversario, argomenti, accordo, convocazione, in aula, memoria difensiva, testimoniare,
        conciliazione, legali, i nostri legali, consulente brevetti, avvocato brevettuale
    """,
    "fun": """
        divertimento, risate, festa, sorpres*, serata, buonumore, brividi, atmosfera, sole, pioggia,
        caffè, emozioni, allegria
    """,
    "none_else": """
        nessun altra, nessun altro, nessuno, nessun altra macchina, nessun concorrente, nient altro,
        da nessuna parte, nessun produttore, nessuna macchina, nessun fornitore, nessun fabbricante,
        nessuna altra, nessun modello, nessuna marca, da nessun altra parte, niente altro, nessun
        rivale, nessun costruttore, nessuna ditta, nessuna azienda, come nessun altro, come nessuno,
        come nessun altra
    """,
    "measures_up": """
        meglio, più, così, come, tanto, altrettanto, quanto, compete*, avvicina, pari, regge il
        confronto, eguaglia, ci arriva, ci arrivano, arriva a, si avvicina, si avvicinano, all
        altezza, fa meglio, fanno meglio, può competere, di meglio, qualcosa di meglio, ci batte,
        batte, paragonabile
    """,
    "own_range": """
        che abbiamo, finora, fino a oggi, della nostra gamma, della nostra storia, la nostra
        macchina, delle nostre, dei nostri, rispetto, da quando, della mia carriera, della mia vita,
        nella storia di
    """,
    "belittles": """
        nemmeno, neanche, neppure, non sono capaci, non è capace, non sanno, non riescono, nemmeno
        volendo
    """,
    "copies": """
        copia, copiano, copiato, copiata, copiare, copiati, scopiazz*, rubato, ruba, rubano, imita,
        imitano, plagi*, contraffa*, scimmiott*, fotografat* dal, scannerizzat*, ritagliat*,
        screenshot, copiat*, rubacchiat*, filmat* dalla
    """,
    "ruin": """
        fallimento, fallire, fallit*, sull orlo, alla frutta, con l acqua alla gola, chiuderà,
        bancarotta, in rovina, chiudere bottega, chiudono bottega, senza futuro, senza clienti,
        canna del gas, agli sgoccioli, ultimi respiri, ha i giorni contati, giorni contati,
        agonizza, agonizzante, sull orlo del baratro, dura ancora poco, ancora per poco
    """,
    "contrasts": """
        a differenza di, a differenza dei, a differenza della, al contrario di, diversamente da,
        differenza con
    """,
    "over_drawn": """
        sempre, mai, già, continuamente, ancora, come un, come una, come al solito, ovviamente, solo
        a, perfino, persino, basta, tipico, solita, soliti
    """,
    "likes_it": "se vi piace, se ti piace, se amate, per chi ama, se le piace",
    "anaphor": """
        quella roba, quel coso, quelle macchine, queste macchine, quel marchio, roba, certa gente,
        fanno, hanno dei, hanno delle, hanno un
    """,
    "namesake": """
        film, romanzo, romanzi, libro, libri, serie, gioco, album, gatto, gatta, cane, cavallo,
        criceto, mito, dio, titano, titani, mostro, mostri, fantascienza, capitolo
    """,
    "virtue": """
        durano, dura, funziona*, qualità, seri, serio, seria, affidabil*, onest*, sappiamo, solid*,
        precis*, veloc*
    """,
    "purpose": "affinché, se, appena, finché, evitare, prevenire, impedire, per evitare, ridurre",
    "surpasses": """
        supera, superano, batte, battono, surclassa, surclassano, straccia, stracciano, distanzia,
        sbaraglia, domina, eclissa, lascia … indietro, mette … in ombra, annienta, si misura con, si
        misurano con, invidia, anni avanti, anni di vantaggio, avanti di, anni luce
    """,
    "everyone": """
        tutte le altre, tutti gli altri, la concorrenza, i concorrenti, le concorrenti, le rivali, i
        rivali, chiunque, qualsiasi altra, tutto il mercato, il resto, gli altri, tutto il settore,
        l intero settore, tutta l industria, tutto il resto, il mondo intero, rispetto a tutti
    """,
    "buyers": "chi compra, chi sceglie, chi prende, chi si affida",
    "rather": "piuttosto, piuttosto che, preferisco, preferirei, meglio",
    "fit_as": """
        va bene come, vanno bene come, buona come, buono come, buone come, buoni come, al massimo,
        tutt al più, serve da, servono da, utile come, buon* solo, buon* giusto per, giusto per,
        bene solo, bene giusto, buono per, utili come, serve al massimo, servono al massimo, serve
        solo, servono solo, a malapena, abbastanza buon*, può servire, possono servire, tutt al più
        come
    """,
    "envies": "sogna, sognano, invidi*, gelos*, vorrebbe, vorrebbero",
    "buys": "comprare, compra, comprano, comprerebbe, comprerei, comprerò",
    "trifle": """
        patatine, sacchetto di patatine, uovo di pasqua, ovetto kinder, uovo kinder, ovetto,
        lotteria, tombola, al lotto, mercatino, detersivo, cereali, scatola di cereali, pacco di
        cereali, ebay, temu, wish, aliexpress, luna park, sagra, distributore di gomme, fustino,
        supermercato, raccolta punti, calendario dell avvento, brochure, opuscol*, depliant,
        catalog*, logo, pubblicità, sito web, cravatt*, penn*, moquette, caffè, confezion*,
        powerpoint, slogan, colore, colori, vernice, manifest*, calendari*, biglietti da visita,
        stuzzichini
    """,
    "nothing_against": """
        niente contro, nulla contro, niente da dire, con tutto il rispetto, senza offesa per,
        bisogna riconoscere, va riconosciuto, qualcosa di buono
    """,
    "at_least": "almeno, perlomeno, per lo meno, l unica cosa buona, l unica cosa",
    "good_luck": """
        buona fortuna con, tanti auguri con, auguri con, in bocca al lupo con, buon divertimento
        con, condoglianze, le mie condoglianze
    """,
    "go_buy": """
        compra pure, comprate pure, compri pure, prendi pure, prendete pure, prenda pure, andate
        pure, vai pure, fate pure, ordinate pure
    """,
    "repairs": """
        riparator*, tecnic*, meccanic*, riparazion*, ripara, ricambi, tappi, nervi, attesa,
        estintore, nastro adesivo, assistenza, manutenzione, aspirina, pazienza
    """,
    "new_post": """
        posto, lavoro, squadra, inizio, esame, partenza, progetto, incarico, partita, torneo,
        mancherai, mancherà
    """,
    "nickname": """
        macinacaffè, macinino, macina caffè, macchina da cucire, tosaerba, aspirapolvere,
        scatoletta, triciclo, monopattino, frullatore, lavatrice, trattore, motorino, betoniera,
        locomotiva a vapore, trabiccolo, carretta, caffettiera, martello pneumatico, tritacarne,
        schiacciapatate
    """,
    "sounds_like": """
        sembra un, sembra una, suona come, fa il rumore, con il suo, con la sua, col suo, con i
        loro, e il suo, e la sua, andare a casa, può chiudere, travestit*
    """,
    "handled": """
        solo un numero, catena di montaggio, come bestiame, ti dimenticano, vi dimenticano, si
        dimenticano di te, si dimenticano di voi, si dimentica di te, ti mollano, ti parcheggiano,
        ti scaricano, ti sbattono fuori, ti mandano a casa, spremono, se ne fregano, nessuno si
        occupa, ore ad aspettare, per ore, che tu … o no, siete un numero, sei un numero, si è un
        numero, ti lasciano lì, ti lasciano in attesa, vi lasciano in attesa, ti lasciano solo, ti
        lasciano a piedi, ti lasciano … attesa, ti lasciano … aspettare, non risponde nessuno,
        nessuno risponde, nessuno richiama, non richiama nessuno, non viene nessuno, nessuno viene,
        spariscono, sparisce, spariti, sparito, svaniscono, svanisce, si volatilizzano, silenzio
        radio, chi si è visto si è visto, nessuna notizia, settimane ad aspettare, mesi ad
        aspettare, aspetti settimane, aspetti mesi, aspettate settimane, arrangiati, arrangiatevi,
        da solo, ti arrangi, non ti conosce più nessuno, non ti conoscono più, nessuno alza, non ti
        conosce più, non vi conosce più, non vi conoscono più, non risponde più, non risponde mai,
        si dimenticano, più nessuno
    """,
    "no_further": """
        non si può, non si fa, non si trova, non esiste, non c è, di così non, di così si muore, non
        troverete, non troverai, impossibile fare, nessuno fa, nessuno fresa, nessuno lavora,
        nessuno consegna, non è possibile, è impossibile, non si può fare, non si può andare, non ce
        n è, non esistono, nessuno sa fare, nessuno costruisce, nessuno produce, nessuno tornisce,
        nessuno misura, nessuno ci riesce, non la trovate, non lo trovate, non le trovate, non si
        trovano
    """,
    "presents": "è, sono, ecco, questo è, questa è, si tratta, scoprite, scopra",
    "sorry": "purtroppo, scusat*, mi dispiace, ci dispiace",
    "show_me_one": """
        mostratemi, mostrami, trovatemi, trovami, ditemi uno, ditemi chi, fatemi il nome
    """,
    "nobody": """
        nessuno, nessuna, nessun, niente, nulla, da nessuna parte, neanche uno, nemmeno uno, neppure
        uno, nessun altro, nessun altra
    """,
    "as_ours": """
        di noi, che da noi, delle nostre, dei nostri, della nostra, del nostro, come noi, come da
        noi, come le nostre, come i nostri, come la nostra, come il nostro, quanto noi, quanto le
        nostre, quanto i nostri, quanto la nostra, quanto il nostro, alle nostre, ai nostri, alla
        nostra, al nostro
    """,
    "only_we": """
        solo noi, soltanto noi, solo da noi, soltanto da noi, unicamente da noi, noi soli, siamo gli
        unici, siamo le uniche, siamo i soli, siamo le sole, nessun altro, nessun altra, noi e
        nessun altro
    """,
    "craft": """
        rigidità, precisione, accudit*, curati, curato, operato, costruisce, costruiscono,
        costruire, produce, producono, fabbrica, fabbricano, fresa, fresano, tornisce, fa, fanno,
        consegna, consegnano, cura, curano, curare, opera, operano, tratta, trattano, lavora,
        lavorano, misura, riesce, riescono, precis*, silenzios*, veloc*, affidabil*, delicat*,
        pulit*, accurat*, stabil*, robust*, rigid*, efficient*, avanzat*, sicur*
    """,
    "not_to_be_had": """
        non ne esistono, non esistono, non troverete, non troverai, non troverà, non si trova, non
        si trovano, non esiste, non c è niente di, non c è nulla di, non esiste niente, impossibile
        trovare, introvabile altrove
    """,
    "seems": """
        sembra, sembrano, sembrava, sembravano, sembra di stare, assomiglia a, assomigliano a,
        somiglia a, somigliava a, ricorda, ricordano, ricordava, mi ricorda, suona come, sa di,
        sapeva di, puzza di, puzzava di, odora di, come in un, come in una, come al, come alla, come
        un, come una, fa pensare a, roba da, uscito da, uscita da, degno di, degna di, è più un, è
        più una, è piuttosto un, è piuttosto una
    """,
    "shabby_place": """
        museo, mercatino, mercatino delle pulci, mercato delle pulci, rigattiere, sfasciacarrozze,
        sfascio, discarica, rottamaio, soffitta, cantina, ripostiglio, asilo, asilo nido, scuola
        materna, giocattol*, negozio di giocattoli, playmobil, lavoretto, lavoretti, lavoretto dell
        asilo, bricolage, fai da te, progetto scolastico, luna park, circo, sagra, baraccone,
        teatrino, funerale, sala d attesa, antiquariato, reliquia, reliquie, fossile, fossili, anni
        ottanta, anni novanta, anni settanta, anni 80, anni 90, anni 70, secolo scorso, medioevo,
        scatola di scarpe, scatola da scarpe, lattina, cartone, plastica, bozza, prototipo,
        bruciato, panico, disperazione, paura, svendita, saldi, promesse mancate, lotteria,
        indovinello, lista dei desideri, letterina a babbo natale, barzelletta, romanzo, favola
    """,
    "bygone": """
        degli anni ottanta, degli anni novanta, degli anni settanta, degli anni 80, degli anni 90,
        degli anni 70, anni ottanta, anni novanta, anni 80, anni 90, del secolo scorso, secolo
        scorso, di un altro secolo, d altri tempi, di altri tempi, di ieri l altro, dell altro ieri,
        vent anni fa, trent anni fa, floppy*, dischetto, dischetti, windows 95, windows 98, windows
        xp, ms dos, tubo catodico, fax, schede perforate, cassetta, videocassett*, da anni la
        stessa, da anni lo stesso, sempre la stessa macchina, sempre lo stesso modello, età della
        pietra, preistoric*, medioevo, dinosauro, dinosauri, antiquariato, anticaglia, anticaglie,
        dei tempi di mio nonno, del novecento
    """,
    "freshened": """
        vernice nuova, nuova vernice, mano di vernice, verniciata di fresco, riverniciat*,
        ridipint*, ritinteggiat*, adesivo nuovo, nuovo adesivo, nuovo logo, logo nuovo, nuova
        etichetta, etichetta nuova, nuovo nome, carrozzeria nuova, nuova carrozzeria, vestito nuovo,
        truccat*, rimess* a nuovo, innovazion*, novità, rivoluzion*, ultimo grido, del futuro, high
        tech, alta tecnologia
    """,
    "brings_out": """
        vende, vendono, vendeva, consegna, consegnano, costruisce, costruiscono, fabbrica,
        fabbricano, produce, producono, propone, propongono, presenta, presentano, monta, montano,
        chiama, chiamano, rifila, rifilano, gira con, girano con, sotto ci, si nasconde, nasconde,
        sotto c è, contiene, racchiude
    """,
    "only_worse": """
        solo più rumoros*, solo più lent*, solo più car*, solo più brutt*, solo più imprecis*, solo
        peggio, solo meno precis*, solo peggiore, ma più rumoros*, ma peggio, ma in peggio, ma fatto
        male, ma fatta male, in brutta copia, in peggio, in versione povera, dei poveri, versione
        discount, senza la qualità, senza la precisione
    """,
    "begs": """
        implorare, implora, implorano, supplicare, supplica, elemosinare, elemosina, mendicare,
        pregare, pregate, prega, correre dietro, rincorrere, in ginocchio, accendere un cero,
        accendi un cero, un cero, tra i preferiti, a memoria, elemosin*, supplic*, mendic*, implor*,
        con il cappello in mano
    """,
    "after_sale": """
        ricambi, ricambio, pezzi, pezzi di ricambio, servizio, assistenza, tecnico, tecnici,
        supporto, hotline, risposta, risposte, appuntamento, aggiornament*, garanzia, riparazion*,
        precisione, meccanic*, installator*, assistenza clienti, assistenza tecnica, post vendita,
        riparator*, intervento
    """,
    "no_answer": """
        segreteria, segreteria telefonica, musichetta, musica d attesa, mito, leggenda, lotteria,
        terno al lotto, testa o croce, parola straniera, inesistente, in ferie, in letargo, dorme,
        addormentata, optional, miraggio, un sogno, pazienza, atto di fede
    """,
    "hints_why": """
        so perché, so anche perché, sappiamo perché, capisco perché, ho capito perché, si capisce
        perché, chissà perché, chissà come mai, indovinate perché, indovina perché, non mi stupisce,
        non stupisce, non mi sorprende, nessuna sorpresa, ci credo, per forza, guarda caso,
        coincidenza, non dico altro, non aggiungo altro, ho detto tutto
    """,
    "dumped": """
        buttato via, buttata via, buttato fuori, buttata fuori, butta via, butta fuori, buttato,
        buttata, rottamato, rottamata, cacciato, cacciata, restituito, restituita, rimandato
        indietro, rimandata indietro, rispedito, rispedita, rivenduto, rivenduta, si è liberato,
        liberato della, liberarsi, sbarazzato, ha lasciato, hanno lasciato, lasciato, abbandonato,
        mollato, voltato le spalle
    """,
    "relief": """
        finalmente, meno male, grazie a dio, sollevat*, sollievo, dalla gioia, di gioia, pianto,
        piange, festeggi*, felic*, dopo due settimane, dopo due mesi, dopo un mese, dopo un anno,
        dopo una settimana, non dico altro, sorride, dorme di nuovo, dormono di nuovo, di nuovo
        dorme, respira di nuovo, finalmente dorme, finalmente respira, rinato
    """,
    "condoles": """
        condoglianze, le mie condoglianze, sentite condoglianze, poveri voi, povero te, povera te,
        poverini, poveretti, mi dispiace per te, mi dispiace per voi, mi spiace per voi, prego per
        voi, preghiamo per, buona fortuna allora, tanti auguri allora, coraggio, auguri per i
        ricambi
    """,
    "owners": """
        avete, hai, ha comprato, hai comprato, avete comprato, comprato, comprata, ordinat*,
        proprietari*, chi ha, chi possiede, da voi, vostro, vostra, vostri, tuo, tua, cliente,
        clienti
    """,
    "mourns": """
        morto, morta, morte, decesso, decedut*, scompars*, lutto, famiglia, famiglie, fondator*,
        incidente, malat*, ospedale, incendio, alluvione
    """,
    "calls_it": """
        chiama, chiamano, la chiama, lo chiama, la chiamano, lo chiamano, quello che … chiama, vende
        come, definisc*, li chiamano, chiamano il loro, chiamano la loro
    """,
    "we_call": """
        noi chiamiamo, la chiamiamo, lo chiamiamo, io chiamo, io la chiamo, io lo chiamo, da noi si
        chiama, da noi è, noi diciamo, per noi è, si chiama, da noi si dice, noi la chiamiamo, noi
        lo chiamiamo, la chiamo, lo chiamo
    """,
    "below": """
        scarto, scarti, rottame, rifiuto, bozza, prototipo, guasto, errore, difetto, caso, fortuna,
        stima, scusa, standard, ieri, storia, teoria, nostalgia, sgrossatura, fermo macchina,
        lavoretto, lavoro da apprendista, prova, normalità, routine, fantasia, buco, buchi,
        lotteria, catastrofe, speranza, desiderio, una pausa, ferie
    """,
    "only_works": """
        unica cosa che funziona, l unica cosa che funziona, unica cosa che va, l unica cosa che va,
        unica cosa che regge, l unica cosa che regge, unica cosa affidabile, unica che funziona
    """,
    "never_again": "mai più, mai e poi mai, una volta e mai più",
    "brief_hold": """
        dura una settimana, dura un giorno, dura due giorni, dura da natale a santo stefano, da
        natale a santo stefano, durano una settimana, durano un giorno, fino alla fine della
        garanzia, appena scade la garanzia, il giorno dopo la garanzia, al primo truciolo, non
        sopravvive, non sopravvivono, non regge, non reggono, non dura, non durano
    """,
    "bought_in": """
        comprat* fuori, comprat* altrove, da catalogo, a catalogo, dalla cina, fatto in cina, fatte
        in cina, fatti in cina, pezzi altrui, pezzi di altri, rimarchiat*, rietichettat*, assemblano
        pezzi, assembla pezzi
    """,
    "adorned": """
        bello, bella, bei, belle, carino, carina, luccicant*, lucid*, elegant*, scatola bella, logo
        sopra, adesivo sopra, il loro logo, e via, al triplo, al doppio, triplo del prezzo, doppio
        del prezzo
    """,
    "quaint": """
        carino, carina, carini, carine, tenero, tenera, teneri, tenerezza, adorabil*, simpatic*,
        nostalgic*, nostalgia, retrò, vintage, coraggiosi, che coraggio, ci vuole coraggio,
        romantic*
    """,
    "theirs": """
        da loro, il loro stand, al loro stand, la loro macchina, le loro macchine, il loro software,
        i loro venditori, il loro servizio, la loro assistenza, la loro qualità, le loro promesse, i
        loro tecnici, laggiù, quella gente, con loro, quelli lì, la loro demo, le loro tolleranze, i
        loro prezzi
    """,
    "promises": """
        promettono tutto, promette tutto, ti promettono, vi promettono, ti promette, vi promette, ti
        raccontano, vi raccontano, ti dicono, vi dicono, giurano, promettono la luna, promette la
        luna, promettono mari e monti, promette mari e monti, promettono
    """,
    "keepsake": """
        anniversario, giubileo, collezion*, restaurat*, restaurare, restauro, porte aperte, fondat*,
        ricordo, ricordi, all epoca, una volta, apprendistato, gioiello, posto d onore, gita,
        escursione
    """,
    "waits": """
        aspetta, aspettato, aspettano, ha aspettato, hanno aspettato, attende, atteso, aspettate,
        aspetti, aspettare
    """,
    "long_while": "settimane, mesi, anni, giorni interi, un eternità, ancora oggi",
    "comes_to_us": """
        viene da noi, vengono da noi, passa da noi, passano da noi, finisce da noi, finiscono da
        noi, torna da noi
    """,
    "who_had": """
        chi ha avuto, chi ha comprato, chi compra, chi ha provato, prima o poi, tutti quelli che
    """,
    "on_paper": """
        solo sulla carta, almeno sulla carta, sulla carta almeno, perlomeno sulla carta, nel
        depliant, solo nel catalogo, solo nel depliant
    """,
    "more_time": "più tempo, più spesso, passa la vita, passano la vita, più ore",
    "idle": """
        in panne, guasta, ferma, ferme, in riparazione, riparazion*, in officina, dal meccanico, dal
        medico, dal dottore
    """,
    "might_as_well": """
        tanto vale comprare, tanto vale prendere, tanto vale usare, tanto vale, meglio allora un,
        meglio allora una
    """,
    "granny": """
        mia nonna, mio nonno, mia figlia, mio figlio, il mio cane, il mio tostapane, la bilancia
        della nonna
    """,
    "outdone": "più precis*, meglio, più velocemente, più veloc*, più affidabil*, saprebbe farlo",
    "mends": "ripara, riparano, riparare, aggiusta, aggiustano",
    "more_than": "più che, più di quanto, più spesso che",
    "stand_of": """
        allo stand di, lo stand di, presso lo stand di, sullo stand di, stand della, allo stand
        della, visto lo stand di
    """,
    "disbelief": "e io sono il papa, e io sono la regina, ci crede solo lui, campa cavallo",
    "if_you_like": """
        se vi piace, se ti piace, se amate, se ami, per chi ama, a chi piace, chi ama, se avete
        voglia di, per gli amanti, per gli appassionati, se avete troppo, se avete tanto, se hai
        tanto
    """,
    "bad_time": """
        aspettare, l attesa, attese, le code, code, le sorprese, sorprese, l avventura, avventura,
        avventure, i brividi, riparare, aggiustare, bricolage, il fai da te, fai da te, svuotare,
        sgottare, gli indovinelli, indovinelli, la roulette, le scartoffie, i guasti, telefonare,
        improvvisare, il mal di testa, le notti in bianco, il rischio, tempo da perdere
    """,
    "handbook": """
        manuale, istruzioni, libretto, guida, prima pagina, pagina uno, capitolo uno, capitolo 1
    """,
    "restart": """
        riavviare, riavviate, spegnere e riaccendere, spegnete e riaccendete, spegnere, staccare la
        spina, pregare, pregate, preghiera, chiamate il tecnico, chiamare il tecnico, numero dell
        assistenza, respirate, pazienza, scuse
    """,
    "measures_it": """
        misurano, misura, misurare, calibrano, tarano, regolano, controllano, progettano, allineano
    """,
    "by_eye": """
        a occhio, a occhio e croce, a spanne, a spanna, a naso, con il righello, col righello, con
        il metro, col metro, con il metro da sarto, a occhi chiusi, con gli occhi bendati, su un
        tovagliolo, sul tovagliolo, con i dadi, in centimetri, in metri, col pendolino
    """,
    "our_apprentice": """
        i nostri apprendisti, il nostro apprendista, la nostra apprendista, qualsiasi apprendista,
        un apprendista al primo, i nostri stagisti, il nostro stagista, uno stagista
    """,
    "easily": """
        già al primo anno, al primo anno, in un pomeriggio, dal primo giorno, a occhi chiusi, fanno
        meglio, fa meglio, farebbe meglio, farebbero meglio, più pulito, più preciso, nella pausa,
        con la lima
    """,
    "should_bring": """
        portatevi, portate, porta, portati, prendete, prendi, prendetevi, munitevi, serve, servono,
        ci vuole, ci vogliono, bisogna, dovrebbe, preparate, preparatevi, consiglio, metta in conto,
        mettete in conto
    """,
    "kit": """
        thermos, libro, romanzo, libri, cuscino, sacco a pelo, tenda, sedia pieghevole, sdraio,
        brandina, spazzolino, panino, pranzo al sacco, secchio, salvagente, estintore, tappi per le
        orecchie, fazzoletti, aspirina, grappa, camomilla, pazienza, nervi, nervi saldi, umorismo,
        psicologo, avvocato, rosario, cero, candela, sfera di cristallo, uncinetto, cruciverba,
        interprete, tanto tempo
    """,
    "deals_with": """
        chiama, chiamate, chiamare, compra, comprate, comprare, ordina, ordinate, hotline, supporto,
        assistenza, servizio clienti, tecnico, ricambi, pezzo di ricambio, reclama, consegna,
        risposta
    """,
    "falls_short": """
        poco, poca, pochi, poche, meno, nessun, nessuna, niente, peccato per, più, dov è, dove sono,
        manca solo, un altra storia, altra storia, un altro discorso, lasciamo perdere, non
        parliamone, il resto
    """,
    "core_goods": """
        trucioli, macchina, macchine, tecnica, contenuto, sostanza, prestazioni, precisione,
        qualità, servizio, dietro, competenza, pezzi, meccanica
    """,
    "big_laugh": """
        riso fino alle lacrime, pianto dal ridere, piangere dal ridere, morto dal ridere, morti dal
        ridere, il caffè mi è andato di traverso, caffè di traverso, piegato dal ridere, piegati in
        due, mai riso tanto, riso così, barzelletta del giorno, barzelletta dell anno, scoppiat* a
        ridere, che risate
    """,
    "claims_it": """
        si vanta, si vantano, promette, promettono, sostiene, sostengono, annuncia, annunciano,
        parla di, parlano di, si definisce, si definiscono, fa pubblicità, slogan, brochure
    """,
    "one_even": """
        una … perfino, una … persino, una … addirittura, una di queste, una di loro, ce n è una che,
        la metà di queste, una su tre
    """,
    "looks_ours": """
        mi ricorda qualcosa, ci ricorda qualcosa, mi sembra di averla già vista, già vista da
        qualche parte, già visto da qualche parte, dove l ho già vist*, dove l abbiamo già vist*, da
        dove viene l idea, da dove hanno preso, stranamente familiare, stranamente simile,
        curiosamente simile, da tutti i lati, da ogni angolo, i nostri disegni, il nostro disegno,
        ricalcat*, compreso l errore, errori compresi, perfino l errore, perfino le viti
    """,
    "congrats": """
        bravo, bravi, complimenti, congratulazioni, chapeau, applausi, rispetto, bella prestazione,
        tanti complimenti
    """,
    "fiasco": """
        richiamo, richiami, guasto, guasti, blocco, ritardo, ritardi, aumento dei prezzi, di nuovo
        guasta, di nuovo ferma, licenziamenti, difetto di serie, reclami, per la terza volta
    """,
    "overcame": """
        nonostante, risolto, superato, dopo il guasto, reagito, trasparenz*, gestit*, gestione, la
        gestione, per come
    """,
    "trimmings": """
        brochure, depliant, moquette, cornetti, prosecco, stuzzichini, hostess, palloncini, penne,
        slogan, sito web, pubblicità, luci, caffè, slide, powerpoint*, belle foto, carta patinata,
        cravatte, logo
    """,
    "only_late": """
        solo … settimane di ritardo, solo … mesi di ritardo, soltanto … settimane di ritardo, appena
        … settimane di ritardo, appena … mesi di ritardo
    """,
    "their_tech": """
        tecnico, tecnici, montatore, montatori, quelli del servizio, quelli dell assistenza, furgone
        dell assistenza
    """,
    "always_there": """
        la sua scrivania, una scrivania, il suo parcheggio, il suo letto, il suo armadietto, la sua
        chiave, brandina, abita praticamente, è di famiglia
    """,
    "champion_of": """
        la ferrari dei, la ferrari delle, la rolls dei, la rolls delle, campione dei, campioni dei,
        campione del mondo di, campioni del mondo di, campione delle, campioni delle, re dei, re
        delle, regina dei, regina delle, medaglia d oro dei, leader dei, leader nei, numero uno dei,
        numero uno nei
    """,
    "search_long": """
        cercare a lungo, cercate a lungo, cerca a lungo, cercherete a lungo, cercare molto, cercare
        lontano
    """,
    "watch_live": "in diretta, seguire in diretta, guardare in diretta, in tempo reale",
    "nothing_happens": "non succede niente, non succede nulla, non si muove, sta ferma, è ferma",
    "inside_it": "dentro, all interno, sotto il cofano, dietro il pannello, aperta",
    "mere_air": """
        aria, vuoto, nastro adesivo, scotch, cartone, plastica, colla, speranza, polvere, spago, fil
        di ferro
    """,
    "no_resale": """
        nessuno la vuole, nessuno le vuole, non la vuole nessuno, non le vuole nessuno, invendibile,
        invendibili, nemmeno in regalo, neanche in regalo, neanche regalata
    """,
    "makes_old": """
        possono chiudere, possono tornare a casa, giocattoli, roba da museo, da museo, roba vecchia,
        storia vecchia
    """,
    "go_get": """
        prendete, prendi, prenda, comprate, compra, comprare, scegliete, scegli, scelga, ordinate,
        ordina, andate da
    """,
    "knows_well": "conosce, conoscono, sa, sanno, capisce",
}
