"""Italian: function words, endings, phrases by concept."""

from __future__ import annotations

from sayso.engine.language.words import words

FUNCTION = words("""
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle
    da dal dalla dai in nel nella nei su sul sulla con per tra fra e o ma non che chi cui come
    dove quando perché io tu lui lei noi voi loro mi ti si ci vi me te mio mia miei tuo suo sua
    nostro nostra nostri nostre vostro questo questa questi quello è sono era erano sei siamo
    siete ho hai ha abbiamo avete hanno essere avere fare fatto può più molto anche tutto tutti
    tutte già oggi grazie ecco qui
""")
COMMON = words("""
    estate inverno primavera autunno sole luna stella pietra montagna valle lago foresta campo
    fiume mare nuvola vento pioggia neve ghiaccio fuoco acqua terra aria luce ombra fulmine
    cielo albero fiore rosa quercia lupo volpe orso aquila falco leone tigre cavallo uccello
    pesce ape oro argento rame ferro acciaio cuore forza casa torre porta ponte via città isola
    porto ancora ruota anello catena chiave corona re eroe maestro tempo mondo vita meta futuro
    visione idea orizzonte vetta fine nuovo grande piccolo buono forte chiaro libero puro blu
    rosso verde bianco nero grigio vero sicuro sì no giorno notte mattina sera settimana mese
    anno amico gioia fortuna mano testa occhio punto linea cerchio asse angolo metallo legno
    vetro carta forma immagine suono voce gioco mela pane sale zucchero miele cometa onda
    bussola freccia arco scudo scintilla fiamma perla cristallo diamante angelo sogno
""")
CLAIMS = words("""
    sono è siamo siete era erano sarà saranno ha ho abbiamo avete hanno aveva può possono possiamo
    deve devono dobbiamo va vanno andiamo
""")
RELATIVES = words("che chi cui")
ADDRESSED = words("tu ti te voi vi")
SELF = words("io me mi")
COPULA = words("è sono era erano sei siete siamo sento")
NEUTRAL = words("questo ciò tutto quello")
LIKE = words("come da")
THIRD = words("lui lei loro")
FAMILIAR = words("tu tuo tua tuoi tue")
OWNING = words("mio mia nostro nostra vostro vostra tuo tua suo sua")
THROUGH = words("su sul sulla contro")
STRICT = words("neutro formale sobrio serio oggettivo preciso cortese")
LOOSE = words("informale disinvolto gergo scherzoso")
POLITE = words("lei")
WITHOUT = words("senza non")
AM = words("sono")
I_DO = words("ho parlerò racconterò dirò risponderò rilascio incontro confermerò")
OTHERS_DO = words("ha hanno aveva lui lei se avrei che il la nostro nostra")
ABOUT_PRESS = words("del della dei di sulla sul sui")
TO_PRESS = words("""
    al alla allo ai alle un una il la lo i le con dal dalla del della l dei di questo questa
""")
TITLES = words("signor signora sig dott prof famiglia")
PLACE_AFTER: frozenset[str] = frozenset()
PLACE_BEFORE = words("via piazza corso viale stazione lago parco ponte lungolago")
FIRM_BEFORE = words("presso ditta cliente fornitore partner azienda concorrente")
ENDINGS = frozenset(("",))
STEMS: tuple[tuple[str, frozenset[str]], ...] = (
    ("chi", frozenset(("chi", "co"))),
    ("co", frozenset(("co", "chi", "ci", "ca", "che"))),
    ("ca", frozenset(("ca", "che"))),
    ("ga", frozenset(("ga", "ghe"))),
    ("io", frozenset(("io", "i", "ia", "ie"))),
    ("a", frozenset(("a", "e", "i", "o"))),
    ("o", frozenset(("o", "i", "a", "e"))),
    ("e", frozenset(("e", "i", "a"))),
    ("i", frozenset(("i", "e", "o", "a"))),
)
_US = [
    "azienda",
    "ditta",
    "fabbrica",
    "stabilimento",
    "squadra",
    "direzione",
    "capo",
    "clienti",
    "prodotti",
    "macchine",
    "collaboratori",
    "dipendenti",
    "apprendisti",
    "rapporto",
    "stand",
    "sede",
    "servizio",
    "officina",
    "reparto",
    "software",
    "negozio",
    "clinica",
    "ospedale",
]

PHRASES: dict[str, str] = {
    "us": """
        da noi, nostr* azienda, nostr* ditta, nostr* fabbrica, nostr* stabilimento,
        nostr* squadra, nostr* direzione, nostr* capo, nostr* clienti, nostr* prodotti,
        nostr* macchine, nostr* collaboratori, nostr* dipendenti, nostr* apprendisti,
        nostr* rapporto, nostr* stand, nostr* sede, nostr* servizio, nostr* officina,
        nostr* reparto, nostr* software, nostr* negozio, nostr* clinica, nostr* ospedale,
        mia azienda, mia ditta, mio datore, mio capo
    """,
    "private": """
        casa, famiglia, giardino, cucina, quartiere, paese, vacanza,
        club, chiosco, coro, scuola, figli, nonno, nonna, bambin*, compleanno
    """,
    "plural": """
        noi, nostro, nostra, nostri, nostre, abbiamo, siamo
    """,
    "singular": """
        io, mio, mia, miei, ho, sono
    """,
    "works_at": """
        lavoro da, lavoro … da, lavoro per, lavoro … per, lavoro presso, lavoro … presso,
        lavoro alla, lavoro in, lavoro all, lavoro su, lavoro a, sono … presso, sono … da,
        dipendente di, dipendente della, dipendente presso, collaboratore di,
        collaboratrice di, collaboratore della, collaboratrice della, collaboratore presso,
        collaboratrice presso, tecnico presso, ingegnere presso, apprendista presso,
        ambasciatore di, ambasciatrice di, mio datore di lavoro, noi di, noi della,
        per trasparenza …, trasparenza …, squadra di, team di
    """,
    "staff": """
        dipendente*, collaboratore*, collaboratrice*
    """,
    "past": """
        ex, prima, un tempo
    """,
    "not": """
        non, nessun*, mai, senza, niente, nulla, né
    """,
    "recommend": """
        consiglio, consigliamo, consigliat*, raccomando, raccomandiamo, comprate, provate,
        vale la pena, da non perdere, acquistate, ordinate
    """,
    "praise": """
        il migliore, la migliore, i migliori, le migliori, il meglio, geniale*, imbattibil*,
        eccellent*, eccezional*, fantastic*, straordinari*, perfett*, superlativ*,
        migliore di, niente di meglio, al top, formidabil*
    """,
    "guarantee": """
        garantito, garantita, garantiti, garantiamo, garantisco, garantisce, prometto,
        promettiamo, promesso, assicuriamo, mesi di garanzia, anni di garanzia,
        garanzia a vita, soddisfatti o rimborsati, garanzia su, garanzia sul
    """,
    "terms": """
        condizioni generali, cgv, cg, condizioni di garanzia, cifra, articolo
    """,
    "ad_label": """
        pubblicità, annuncio, partnership retribuita, sponsorizzato, contenuto sponsorizzato
    """,
    "ai_label": """
        con l ia, dall ia, con ia, generat* con ia, intelligenza artificiale, immagine ia,
        creat* con l ia, generat* dall ia
    """,
    "political": """
        votate no, votate sì, votato no, votato sì, votare no, votare sì, votiamo no,
        votiamo sì, voto no, voto sì, votate per, votate contro, no all iniziativa,
        sì all iniziativa, contro l iniziativa, per l iniziativa, diciamo no, diciamo sì,
        dite no, dite sì
    """,
    "vote": """
        vot*, votazione*, iniziativa, referendum, elezion*, partito, parlament*, legge,
        dazi, tasse, imposte
    """,
    "business": """
        fatturato, vendite, utile, utili, perdita, perdite, margine, margini, ebit, ebitda,
        ordinativi, ordini, entrata ordini, portafoglio ordini, dividendo, risultati, semestral*, grande ordine, redditività
    """,
    "period": """
        trimestre*, esercizio
    """,
    "ahead": """
        anno prossimo, prossimo anno
    """,
    "aim": """
        vogliamo, intendiamo, andremo, prevediamo di
    """,
    "trade": """
        vendere, venderemo, consegnare, produrre, produrremo, esportare, investire,
        investiremo, crescere, guadagnare, acquisire, delocalizzare
    """,
    "we_of": """
        noi di, noi della, noi dell, a nome di, a nome della, a nome dell
    """,
    "stance": """
        respingiamo, respinge, sosteniamo, sostiene, siamo contro, siamo per, è contro,
        diciamo no, diciamo sì, dice no, dice sì, appoggiamo
    """,
    "research": """
        misurazion*, valori misurati, risultat* di laboratorio, risultat* delle prove,
        risultat* della ricerca, prototip*, banco prova, prime prove, primi test
    """,
    "paper": """
        articolo, articoli, pubblicazion*, studio, studi, manoscritt*, tesi, preprint*,
        figura, risultat*
    """,
    "unpublished": """
        in revisione, in valutazione, non ancora pubblicat*, non ancora uscit*, inedit*,
        in stampa, sottomess*
    """,
    "appeared": """
        è uscito, è uscita, è stato pubblicato, è stata pubblicata, è pubblicato,
        pubblicato su, accesso libero
    """,
    "climate": """
        co2, clima*, emission*, gas serra, consumo energetico, consumo di energia,
        energia solare, energia, sostenibilità, scope
    """,
    "green": """
        neutral* dal punto di vista climatico, carbon neutral, neutral* in co2,
        a emissioni zero, senza emissioni, impatto zero, ecologic*, macchin* verd*,
        prodott* verd*
    """,
    "conditions": """
        salari*, stipendi*, orari* di lavoro, straordinari, turno di notte, turni, pause,
        caldo, rumore, sindacat*, commissione del personale, lavoro ridotto, tempo parziale
    """,
    "mood": """
        mai visto, record, miglior mese, miglior trimestre, miglior anno, miglior semestre,
        mai avuto, portafoglio pieno, trimestre forte, a gonfie vele, investitori saranno,
        non posso ancora, non posso dire, sorrid*, sorris*, felic*, content*
    """,
    "expect": """
        prevediamo, prevede, ci aspettiamo, contiamo, stimiamo, puntiamo, raddoppieremo,
        raddoppierà, aumenteremo, previsione, previsioni, dovrebbe, cresceremo, miriamo
    """,
    "press_office": """
        ufficio stampa, servizio stampa, ufficio media
    """,
    "refer": """
        si rivolga, rivolgersi, vi preghiamo di contattare, contattate, contatti,
        rivolgetevi
    """,
    "here": """
        qui, qui sotto
    """,
    "message": """
        rapporto, comunicato, articolo, notizia*, dichiarazione, video, pubblicazione
    """,
    "pointer": """
        ecco, ufficial*, informazioni, info, maggiori informazioni, di più su, è online,
        è uscito, è disponibile, è arrivato, link, da leggere, pubblicat*, trovate
    """,
    "thanks": """
        grazie, grazie mille, molte grazie, ringraziamo
    """,
    "greeting": """
        ciao, buongiorno, buonasera, salve, buona giornata, buona serata, saluti
    """,
    "interpret": """
        perché, dimostra, significa, forte, forti, debole, record, meglio, migliore, peggio,
        bravi, impressionant*, orgoglios*, eccellent*, solid*, buon, buono, buona, cattiv*,
        nonostante, grazie a, crescita, aumentato, calato, successo, penso, credo,
        secondo me, purtroppo, per fortuna, finalmente, incredibil*, fantastic*
    """,
    "event": """
        incendio*, fuoco, fumo, esplosion*, incidente*, evacua*, ferit*, morti, vittim*,
        attacco informatico, hacker, fuga di dati, evento, polizia, indagin*, allarme,
        guasto, fermo produzione, richiamo, pompieri, catastrofe
    """,
    "channel_word": """
        canale, conto, account, pagina, profilo
    """,
    "figure_word": """
        raddoppiato, raddoppiare, triplicato, dimezzato, doppia cifra
    """,
    "money": """
        cfo, direttore finanziario, investitor*, azionist*, numeri, cifre, analisti
    """,
    "their": """
        client*, utenti, concorrent*, settore, mercato
    """,
    "slur": """
        idiota, idioti, cretino, cretini, cretina, cretine, imbecille, imbecilli, stronzo,
        stronzi, stronza, stronze, coglione, coglioni, deficiente, deficienti, scemo, scemi,
        scema, bastardo, bastardi, bastarda, testa di cazzo, teste di cazzo, pezzo di merda, pezzi
        di merda, figlio di puttana, figli di puttana, rincoglionito*, rincoglioniti, babbeo,
        babbei, troglodita, zoticone, testa di rapa, mentecatto
    """,
    "mild_slur": """
        buffone, buffoni, pagliaccio, pagliacci, fannullone, fannulloni, somaro, somari, bugiardo,
        bugiardi, bugiarda, vigliacco, vigliacchi, perdente, perdenti, ignorante, ignoranti,
        asino, asini, incapace, incapaci
    """,
    "abuse": """
        vaffanculo, vai a fanculo, fanculo te, chiudi quella bocca, chiudi il becco, chiudete il
        becco, ti ammazzo, vi ammazzo, so dove abiti, so dove abitate, sappiamo dove abiti, te ne
        pentirai, ve ne pentirete, se ne pentirà, ti spacco la faccia, ti rovino, va all inferno,
        vai all inferno, crepa
    """,
    "dim": """
        troppo stupido, troppo stupida, troppo stupidi, troppo scemo, troppo scemi, troppo tonto,
        troppo tonti, così stupido, così stupida, così stupidi, così tonto, così scemo, proprio
        stupido, proprio stupidi, proprio tonto, stupido come, stupidi come, davvero stupido,
        davvero stupidi, senza cervello, non ha cervello
    """,
    "someone": """
        cliente, clienti, capo, capi, capa, collega, colleghi, colleghe, collaborat*, dipendent*,
        apprendist*, stagist*, vicino di casa, vicini di casa, insegnant*, politic*, autist*,
        tipo, tipi, tizio, uomo, uomini, donna, donne, gente, persone, venditor*, ingegner*,
        tecnico, tecnici, sviluppator*, fornitor*, giornalist*, arbitro, allenator*, utente,
        utenti, lettor*, paziente, pazienti, chi, chiunque, qualcuno, candidat*
    """,
    "thing": """
        stampante, macchina, macchine, macchina del caffè, computer, portatile, telefono, auto,
        bici, bus, treno, ascensore, navigatore, software, programma, app, sistema, robot,
        aspirapolvere, lavatrice, sveglia, tempo, pioggia, lunedì, apparecchio, router, wifi,
        internet, server, excel, outlook, windows, ia, chatbot, algoritmo, tastiera, fresatrice,
        mandrino, scanner, sensore, trapano, gatto, cane, correttore, tosaerba, griglia, forno,
        frigo, frigorifero, riscaldamento, fotocopiatrice
    """,
    "calls": """
        chiama, chiamano, chiamato, chiamare, insult*, ingiuri*, dato del, dare del, dà del,
        parolaccia, parolacce, la parola, il termine, romanzo, libro, film, canzone
    """,
    "hiring": """
        cercasi, cerca, cerchiamo, ricerchiamo, assumiamo, assume, posto di lavoro, candidat*,
        offerta di lavoro, lavora con noi, profilo richiesto, requisiti, selezioniamo, posizione
        aperta
    """,
    "age_limit": """
        fino a … anni, massimo … anni, max … anni, sotto i … anni, tra i … anni, meno di … anni,
        non oltre … anni, non oltre i … anni, età massima …, età ideale …, età compresa tra …, di
        età inferiore a …
    """,
    "age_wanted": """
        giovane e dinamico, giovane e dinamica, giovani e dinamici, giovane team cerca, team
        giovane cerca, troppo vecchio per questo posto, troppo vecchia per questo posto, solo
        giovani, giovane di bella presenza, bella presenza
    """,
    "not_age": """
        esperienza, garanzia, contratto, tradizione, pratica, attività
    """,
    "youth": """
        bambini, ragazzi, adolescent*, allievi, allieve, scuola, apprendist*, tirocinio, colonia,
        lavoro estivo
    """,
    "native": """
        madrelingua tedesca, madrelingua tedesco, madrelingua italiana, madrelingua italiano,
        madrelingua inglese, madrelingua francese, di madrelingua, madrelingua richiesta, solo
        madrelingua, italiano madrelingua, tedesco madrelingua, inglese madrelingua
    """,
    "people_only": """
        solo uomini, solo donne, soltanto uomini, soltanto donne, preferibilmente uomo,
        preferibilmente uomini, preferibilmente donna, uomini preferiti, niente donne, niente
        stranieri, no stranieri, solo svizzeri, solo italiani, preferibilmente svizzeri, niente
        musulmani, senza velo, niente velo, niente disabili, no disabili, senza disabilità, senza
        figli, niente incinte, senza accento, solo cristiani
    """,
    "demeans": """
        fuori gli stranieri, stranieri fuori, negro, negri, frocio, froci, ricchione, ricchioni,
        terrone, terroni, zingaro di merda, sporco straniero, sporchi stranieri, mongoloide,
        mongoloidi, handicappato di merda, donne in cucina, il posto delle donne è in cucina, le
        donne non sanno, non è un lavoro da donne, non è un lavoro per donne, non male per una
        donna, niente male per una donna, troppo vecchio per imparare, tipico delle donne, torna
        al tuo paese, tornate al vostro paese
    """,
    "no_matter": """
        non importa, indipendentemente, qualunque sia, qualsiasi, benvenut*, non è necessari*, non
        necessari*, non richiest*, discrimin*, a prescindere, vietato
    """,
    "rival": """
        concorrente, concorrenti, concorrenza
    """,
    "rundown": """
        è spazzatura, sono spazzatura, solo spazzatura, vende spazzatura, vendono spazzatura,
        ciarpame, robaccia, rottame, rottami, ferrovecchio, porcheria, porcherie, schifezza,
        schifezze, da buttare, brutta copia, brutte copie, copia scadente, copie scadenti, truffa,
        truffe, truffatori, imbroglio, imbroglioni, una barzelletta, ridicol*, dilettanti,
        incapaci, incompetenti, non vale niente, non valgono niente, non vale nulla, non valgono
        nulla, state alla larga, stai alla larga, alla larga da, da evitare, ben gli sta, peggio
        per, colpa sua, età della pietra, patetic*, penos*, scadent*, bugiardi, mentono, fa
        schifo, fanno schifo
    """,
    "poor": """
        rotto, rotta, rotte, rotti, si rompe, si rompono, guasti, guasto, lento, lenta, lente,
        arrugginit*, superat*, caro, cara, a pezzi
    """,
    "laugh": """
        haha*, ahah*, lol, hihi*
    """,
    "top": """
        il migliore, la migliore, i migliori, le migliori, la più precisa, il più preciso, le più
        precise, la più veloce, il più veloce, le più veloci, la più affidabile, il più
        affidabile, le più affidabili, la più moderna, il più moderno, le più moderne, la più
        sicura, il più sicuro, la più grande, il più grande, la più innovativa, il più innovativo,
        la più efficiente, il più efficiente, la più silenziosa, leader mondiale, leader di
        mercato, leader del mercato, leader del settore, leader in, leader nel, numero uno, numero
        1, unico al mondo, unica al mondo, unici al mondo, l unica azienda, l unico produttore,
        primo al mondo, prima al mondo, ineguagliat*, ineguagliabil*, imbattibil*, insuperabil*,
        insuperat*, senza rivali, senza eguali, senza pari, nessuno … meglio, nessuno … precis*
    """,
    "arena": """
        al mondo, del mondo, nel mondo, mondiale, del mercato, sul mercato, del settore, in
        europa, d europa, in svizzera, della svizzera, del paese, di tutti i tempi, della sua
        classe, della sua categoria, della regione
    """,
    "offer": """
        macchina, macchine, prodott*, soluzion*, servizio, qualità, tecnologia, tecnica, software,
        azienda, ditta, datore di lavoro, fornitore, produttore, precisione, app, piattaforma,
        sistem*, apparecchi*, formazione, barca, barche, clinica, cliniche, ospedale, cure,
        prezzo, prezzi
    """,
    "than_us": """
        di noi, che da noi, come noi
    """,
    "goal": """
        obiettivo, obiettivi, scopo, vogliamo, vuole, vorremmo, puntiamo, miriamo, ambizione,
        visione, sogno, sogniamo, speriamo, un giorno, in cammino, vorrei, desideriamo, aspiriamo
    """,
    "liking": """
        secondo me, per me, a mio parere, a mio avviso, trovo che, mi piace, mi piacciono, la mia
        preferita, il mio preferito, preferit*, adoro, penso che, personalmente
    """,
    "one_of": """
        uno dei, una delle, tra i, tra le, uno degli, con la, con le, con i
    """,
    "proof": """
        secondo lo studio, secondo il rapporto, fonte, studio, rapporto di misura, test
        comparativo, sondaggio, certificat*, classifica, premio, premiat*, statistic*
    """,
    "rating": """
        recensione, recensioni, recensisci, recensite, stella, stelle, valutazione, valutazioni,
        valutate, voto, voti
    """,
    "portal": """
        google, trustpilot, glassdoor, kununu, app store, play store, tripadvisor, capterra, g2,
        google maps
    """,
    "five_stars": """
        cinque stelle, 5 stelle, buona recensione, buone recensioni, recensione positiva,
        recensioni positive, bella recensione, belle recensioni, ottima recensione, ottime
        recensioni, bel voto
    """,
    "asks_for": """
        date, dateci, dai, lasciate, lasciateci, lascia, scrivete, scriveteci, scrivi, mettete,
        mettici, pubblicate, recensite, recensiteci, valutate, valutateci, aiutateci, per favore,
        fate
    """,
    "reward": """
        riceve, ricevete, ricevono, vince, vincete, regalo, regali, buono, buoni, sconto, sconti,
        estrazione, gratis, caffè, birra, premio, ricompens*, paghiamo, offro, offriamo
    """,
    "insiders": """
        collega, colleghi, colleghe, collaborator*, dipendent*, squadra, famiglia, amici, amiche,
        apprendist*, account privato, account falso, account falsi, senza dire, senza dirlo, senza
        menzionare, in modo anonimo
    """,
    "as_customer": """
        da cliente, come cliente, sono un cliente, sono una cliente, sono cliente, sono … cliente,
        cliente soddisfatto, cliente soddisfatta, da paziente, come paziente, da utente, come
        semplice cliente
    """,
    "get_well": """
        pronta guarigione, buona guarigione, guarisci presto, rimettiti presto, si rimetta presto
    """,
    "ails": """
        è malata, è malato, è … malato, è … malata, era malato, era malata, in malattia, in
        congedo malattia, è incinta, è … incinta, aspetta un bambino, aspetta un bimbo, aspetta un
        figlio, ha un tumore, ha il cancro, ha un cancro, è in ospedale, ricoverato, ricoverata, è
        stato operato, è stata operata, dopo … operazione, dall operazione, in riabilitazione,
        infarto, ictus, burnout, burn out, chemio, chemioterapia, ernia del disco, aborto,
        certificato medico, gamba rotta, braccio rotto, rotto la gamba, rotto il braccio,
        depressione, ha l influenza, ha il covid, positivo al covid, positiva al covid, diabete,
        epilessia, demenza, sedia a rotelle, è disabile
    """,
    "about_it": """
        ricerca, ricerche, cura, curano, conferenza, articolo, libro, parla di, prevenzione, aiuta
        contro, studio, studi, donazion*, corsa contro, film, romanzo, sensibilizz*
    """,
    "kin": """
        madre, mamma, padre, papà, figlio, figlia, fratello, sorella, nonna, nonno, zia, zio,
        marito, moglie, compagno, compagna, bambino, bambina, bimbo, amico, amica, vicino, vicina
    """,
    "role": """
        collega, capo, capa, collaboratore, collaboratrice, dipendente, apprendista, stagista,
        ingegnere, tecnico, assistente, segretaria, venditore, contabile, cliente, paziente, ceo,
        cfo, direttore, direttrice, presidente, infermier*, medico, dottoressa, cuoco,
        magazziniere, formatore, meccanic*, polimeccanic*
    """,
    "slang": """
        yo, raga, figo, figata, fighissimo, una bomba, lol, omg, bro, spacca, scialla, boh, che
        sballo, zio bro, bella zio
    """,
    "swear": """
        merda, cazzo, cazzate, cazzata, minchia, porca miseria, porco cane, che palle, rompere le
        palle, coglionata, incazzat*, schifo, maledett*, vaffanculo, fottut*
    """,
    "manner": """
        in rima, in versi, come poesia, in dialetto, in gergo, dare del tu, dandoci del tu,
        ironico, sarcastico, più informale, più spiritoso, solo emoji, altro tono, tono diverso
    """,
    "wants_to": """
        vorremmo, vorrei, possiamo, posso, potremmo, si può, si potrebbe, possibile, idea, ci
        piacerebbe, mi piacerebbe
    """,
    "whoever": """
        chi, chiunque
    """,
    "joined_us": """
        ci dà, ci danno, ci mette, ci lascia, ci lasciano, dateci, lasciateci, scriveteci,
        aiutateci, recensiteci, valutateci
    """,
    "no_ails": """
        malato di calcio, malata di calcio, malato di lavoro, malata di lavoro
    """,
    "no_slur": """
        a prova di idiota, a prova di idioti, qualunque idiota, qualsiasi idiota
    """,
    "dialect": """
        nagott, inscì, ghe, sun dré, l è mia, mia vera, daghen, nunch, nümm, fiöö, bütta
    """,
    "lawsuit": """
        causa contro, causa civile, causa legale, cause legali, fatto causa, fa causa, farci
        causa, facciamo causa, ha fatto causa, in causa con, in tribunale, davanti al tribunale,
        davanti al giudice, tribunale federale, tribunale d appello, azione legale, azioni
        legali, azione collettiva, vie legali, procedimento penale, procedimento contro,
        procedimento giudiziario, procedimenti giudiziari, procedura penale, procedura
        giudiziaria, processo penale, processo contro di noi, a processo, denuncia penale,
        denuncia contro, denunciato, denunciati, querela*, querelato, ministero pubblico,
        procuratore*, comco, commissione della concorrenza, perquisizione*, indagine contro,
        indagini contro, indagati, sotto indagine, contenzioso, contenziosi, citati in giudizio,
        in giudizio, citazione in giudizio, lite giudiziaria, arbitrato, ingiunzione,
        provvedimento cautelare
    """,
    "law_sign": """
        la causa, nella causa, questa causa, causa in corso, procedimento in corso, procedimenti
        in corso, tribunale, giudice, giudici, udienza, avvocat*, sentenza, ricorso,
        controparte, risarcimento, denuncia, accusa, accuse, contraffazione
    """,
    "law_outlook": """
        vinceremo, vinciamo, stiamo vincendo, perderemo, fiducios*, infondat*, senza fondamento,
        ridicol*, niente da temere, nulla da temere, bene per noi, nessuna possibilità
    """,
    "law_done": """
        archiviat*, chiuso, chiusa, conclus*, passata in giudicato, definitiv*, risolt*
    """,
    "law_open": """
        in corso, pendente, pendenti, ancora, presto, sarà, saranno, speriamo, la settimana
        prossima, il mese prossimo
    """,
    "no_comment": """
        non commentiamo, non commenta, non rilasciamo commenti, nessun commento, no comment, non
        ci esprimiamo, non ci pronunciamo, non rilasciamo dichiarazioni
    """,
    "own_law": """
        divorzio, affidamento, padrone di casa, vicino di casa, vicini di casa, eredità,
        parlamento, comune
    """,
    "law_about": """
        serie tv, podcast, spettacolo, teatro, corso, formazione, seminario, convegno, in
        generale, lezione, conferenza, giuria, certificazione, gita
    """,
    "law_office": """
        autorità, polizia, suva, seco, ispettorato del lavoro, ispettor*, fisco, procura
    """,
    "law_probe": """
        indaga, indagano, indagine, indagini, inquirenti, multa, multati, sequestrat*,
        interrogat*
    """,
    "press": """
        giornalista, giornalisti, giornaliste, reporter, cronista, cronisti, redazione,
        redattore, redattrice, la stampa, alla stampa, giornale, giornali, quotidiano, media,
        rsi, corriere del ticino, la regione, laregione, troupe televisiva, radio locale,
        corrispondente, ats
    """,
    "tells_press": """
        detto, raccontato, spiegato, confermato, rivelato, parlato, rilasciato un intervista,
        rilascio un intervista, dato un intervista, concesso un intervista, risposto,
        risponderò, parlerò, racconterò, dirò, confidato, mandato, inviato, passato, promesso,
        citarmi, incontro
    """,
    "as_press": """
        ex, sorella, fratello, amico, amica, vicino, vicina, romanzo, film, social media, stampa
        3d, la stampa di, giornalino*, se, quando, giornale interno, giornale aziendale,
        intranet
    """,
    "plate": """
        targa, targhe, targat*, macchina, automobile, auto, parcheggiat*, conducente
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
