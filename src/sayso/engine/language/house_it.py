"""Italian: what people claim, promise and foresee of their own firm, and tell of it too early."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "offer": "operazione, operazioni, intervento, interventi",
    "as_much": """
        mettiamola così, posso solo dire, posso dire solo, posso soltanto dire, dico solo, diciamo
        solo, diciamo che, tutto quello che posso dire
    """,
    "at_work": """
        cruscotto, dashboard, in contabilità, controllo di gestione, rapporto mensile, rapporto
        trimestrale
    """,
    "elsewhere": "associazione professionale, federazione, associazione del settore",
    "thesis": """
        tesi di bachelor, tesi di master, lavoro di maturità, lavoro di diploma, progetto
        scolastico, lavoro di bachelor
    """,
    "we_say": """
        si apre, si chiude, si trasloca, si vende, si compra, si costruisce, si lancia
    """,
    "my_bet": """
        il mio pronostico, scommetto, scommettiamo, vedrete, vedrai, convinto, convinta, ne sono
        sicuro, ne sono sicura, ve lo dico io, ve lo dico, credetemi, segnatevelo
    """,
    "calm": """
        difficile, duro, fiacco, fiacca, faticoso, tranquillo, calmo, pieno, piena, vuoto, vuota,
        silenzioso
    """,
    "sales_spot": """
        spedizione, spedizioni, rampa di carico, ufficio offerte, reparto vendite, alle vendite,
        cassa, linea ordini
    """,
    "wink": """
        fate i conti, fate due più due, due più due, avete capito, un motivo c è, c è un motivo,
        non dico altro, chi vuol capire, a buon intenditor
    """,
    "spirits": "tiriamo il fiato, si respira, respiriamo",
    "result_word": "un più di, soglia superata",
    "show_me_one": """
        mostratemi, mostrami, trovatemi, trovami, ditemi uno, ditemi chi, fatemi il nome
    """,
    "forget_it": "dimenticate, dimentichi, dimentica, addio, basta con, dite addio",
    "availability": """
        disponibilità, disponibile, precisione, sicurezza, affidabilità
    """,
    "in_secret": """
        in segreto, di nascosto, a porte chiuse, segretamente, lontano da occhi
    """,
    "unseen": "mai vissuto, mai capitato, mai vista una cosa",
    "top": """
        senza pari, non ha pari, non hanno pari, ineguagliat*, inarrivabil*, senza rivali, non
        hanno rivali, non ha rivali, di tutto ciò che esiste
    """,
    # nobody is like us
    "nobody": """
        nessuno, nessuna, nessun, niente, nulla, da nessuna parte, neanche uno, nemmeno uno,
        neppure uno, nessun altro, nessun altra
    """,
    "as_ours": """
        di noi, che da noi, delle nostre, dei nostri, della nostra, del nostro, come noi, come da
        noi, come le nostre, come i nostri, come la nostra, come il nostro, quanto noi, quanto le
        nostre, quanto i nostri, quanto la nostra, quanto il nostro, alle nostre, ai nostri, alla
        nostra, al nostro
    """,
    "only_we": """
        solo noi, soltanto noi, solo da noi, soltanto da noi, unicamente da noi, noi soli, siamo
        gli unici, siamo le uniche, siamo i soli, siamo le sole, nessun altro, nessun altra, noi e
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
        si trovano, non esiste, non c è niente di, non c è nulla di, non esiste niente,
        impossibile trovare, introvabile altrove
    """,
    "measures_up": """
        ci arriva, ci arrivano, arriva a, si avvicina, si avvicinano, all altezza, fa meglio,
        fanno meglio, può competere
    """,
    "arena": "della svizzera italiana, in ticino, su questo pianeta, sul pianeta",
    "best_of_people": """
        chirurg*, medic*, specialist*, ingegner*, consulent*, cuoch*, panettier*, tecnic*
    """,
    # what is promised to a customer
    "you_get": """
        avrete, non avrete, avrà, non avrà, avrai, non avrai, dovrete, non dovrete, dovrà, dovrai,
        potete, può stare, potete stare, risparmiate, risparmia, risparmi, dimezzate, raddoppiate,
        perderete, i vostri scarti, i suoi scarti, il vostro tempo, i vostri clienti, i vostri
        costi, vi, compratela, comprala, la compri
    """,
    "nevermore": """
        mai più, più nessun, più nessuno, più nessuna, nemmeno un, nemmeno una, neanche un,
        neanche una, neppure un, zero, a zero, non dovrà più, non dovrete più, non dovrai più, non avrà più, non avrete
        più, non avrai più""",
    "vouch": """
        giuro, promesso, ve lo prometto, te lo prometto, glielo prometto, ve lo assicuro, te lo
        assicuro, glielo assicuro, ve lo assicuro io, avete la mia parola, ha la mia parola, hai
        la mia parola, parola mia, ci metto la firma, ci metto la faccia, ci metto la mano, me ne
        faccio garante, ne rispondo io, ne rispondiamo noi, ve lo metto per iscritto, per
        iscritto, senza se e senza ma, senza condizioni, a colpo sicuro, potete stare tranquilli,
        può stare tranquillo, stia tranquillo, stai tranquillo, state tranquilli, con tutti i
        clienti, per tutti i clienti, al cento per cento, garantito, soldi indietro
    """,
    "give_you": """
        vi do, le do, ti do, vi diamo, le diamo, ti diamo, vi regalo, le regalo, vi concedo, vi
        offro, aggiungo io, da me avete, da noi avete
    """,
    "prompt": """
        siamo lì, siamo da voi, siamo da lei, sono da voi, sono lì, arriviamo, arrivo, sul posto,
        un tecnico è, il tecnico è, alla vostra porta, riparte, torna a girare
    """,
    "whatever": """
        sempre, ogni volta, ovunque siate, dovunque, ovunque, in qualsiasi momento, giorno e
        notte, anche la domenica, senza eccezioni, qualunque cosa accada, a qualsiasi ora
    """,
    "pays_off": """
        si è ripagata, si è ripagato, si ripaga da sola, si ripaga in, ripagata in, ammortizzata
        in, riavete i soldi, recuperate l investimento
    """,
    "guarantee": """
        ve lo assicuro io, ci metto la firma, ne rispondo io, senza se e senza ma
    """,
    "mishap": """
        dolore, dolori, mal di schiena, sfuggirà, sfugge, sfuggire, mancare, ricalibrare,
        ricalibrazione, regolare di nuovo, complicanz*, complicazion*, infezion*, fermi macchina
    """,
    "hours_within": """
        in un ora, entro un ora, in due ore, in <number> ore, entro <number> ore, in <number>
        minuti, entro <number> minuti, in giornata, il giorno stesso
    """,
    # what is foreseen
    "share_part": """
        su due, su tre, su quattro, su cinque, una macchina su due, una macchina su tre, una su
        due, una su tre, uno su due, uno su tre, una su quattro, un franco su, un cliente su, un
        paziente su, un terzo, due terzi, un quarto, tre quarti, la metà, metà, più della metà,
        oltre la metà, un quinto
    """,
    "share_of": """
        macchina, macchine, vendite, ordini, fatturato, consegne, esportazioni, produzione,
        affari, clienti, pazienti, barche, apparecchi, ricavi, franco, franchi, di quello che
        vendiamo
    """,
    "goes_to": """
        andrà, andranno, va, vanno, verrà, verranno, viene, vengono, partirà, partiranno, finirà,
        finiranno, sarà, saranno, venderemo, vendute, consegnate, consegneremo, rappresenterà,
        faremo, arriverà
    """,
    "growth": """
        aggiungiamo, aggiungeremo, mettiamo altri, in più, guadagneremo, cresciamo del, anno più
        grande, anno migliore della nostra, sopra quest anno
    """,
    "later": """
        entro due anni, entro tre anni, fra due anni, tra due anni, tra tre anni, fra tre anni,
        tra cinque anni, per allora
    """,
    "turning": """
        in utile, in attivo, redditizi*, torna in utile, tornerà in utile, torneremo in utile, di
        nuovo in carreggiata
    """,
    # how trade goes, before it is told
    "extra_work": """
        turno del sabato, turni del sabato, sabati lavorativi, lavoro il sabato, si lavora il
        sabato, si lavora anche il sabato, anche il sabato, turno supplementare, turni
        supplementari, terzo turno, straordinari, temporanei, interinali, lavoro ridotto, ferie
        forzate
    """,
    "set_out": """
        abbiamo, facciamo, lavoriamo, si lavora, si fa, ci hanno messo, ci hanno dato,
        programmat*, impost*, segnat*, fino a pasqua, fino a natale, fino a, aggiunt*, annullat*,
        cerchiamo, di nuovo, ancora
    """,
    "stir": """
        piena come mai, pieno come mai, vuota come mai, ci si gira i pollici, calma piatta, troppo
        tranquillo, poco lavoro, tanto lavoro, non succede niente, non si muove niente, letti
        vuoti, letti pieni, tutto pieno, postazioni vuote, gira al minimo, gira a pieno, a pieno
        regime, a rilento, sommersi, non ci fermiamo, non ci si ferma, non abbiamo un minuto,
        neanche un minuto, giriamo i pollici, ci giriamo i pollici, vacche magre, bassa stagione,
        mai così tranquillo, mai così poco, mai così tanto, mai stato così, quest anno gira, gira
        meglio, gira bene, gira male,
        poco movimento, c è poco movimento, non c è movimento, tanto movimento, poco da
        fare, tanto da fare, niente da fare, tutto fermo, c è calma, capannoni vuoti,
        capannone vuoto, mortorio
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
        investono di nuovo, tornano a investire, tornano a comprare, comprano di nuovo, ordinano
        di nuovo, sono tornati, è tornato, tornano, stanno tornando, non comprano più, non
        investono più, meglio dell inverno, meglio dell anno, peggio dell anno, migliore dell
        inverno, migliore dell anno, molto meglio, riparte, si riprende, decolla, crolla, arranca,
        vola, si muove, meglio del previsto, peggio del previsto, come non si vedeva
    """,
    "year_outcome": """
        il semestre, questo semestre, primo semestre, primi sei mesi, il trimestre, questo
        trimestre, inizio anno, i conti
    """,
    "no_bad": """
        bel semestre, buon semestre, brutto semestre, nessuna preoccupazione, niente paura, si
        profila bene, si prospetta bene, non è male, niente male, non male, non sarà male, sarà
        buono, sarà migliore, sarà debole, sarà magro, si mette bene, si mette male, va bene, va
        alla grande, sorrideranno, c è da sorridere, promette bene, non ci lamentiamo
    """,
    "bosses_mood": """
        umore in direzione, umore dei capi, aria in direzione, umore alle vendite, i capi
        sorridono, il capo fischietta, il capo sorride, ai piani alti
    """,
    # what trade has in common with a kitchen and a club
    "edible": """
        gelatai*, gelateria, bar, hot dog, pizza, pizze, hamburger, salsicc*, luganig*, gelato,
        gelati, brioche, cornetti, caffè, birra, birre, vino, vini, torta, torte, biscott*,
        panino, panini, fonduta, raclette, grigliata, patatine, insalata, zuppa, minestra,
        cioccolat*, menu, pranzo, cena, dolce, dolci, bevand*, magliette, biglietti
    """,
    "hobby": """
        canzone, canzoni, album, romanzo, poesia, quadro, quadri, nuotato, corso dieci, radio,
        musica, playlist, film, tele, mio garage, mia cantina, donazioni, donazione, raccolta
        fondi, vendita di torte, beneficenza, buona causa, mercatino, teatro, modellismo, casetta
        sull albero, pallavolo, calcio, calcetto, pallamano, basket, tennis, bocce, scopa, coro,
        corale, banda, filarmonica, ginnastica, gruppo di corsa, gruppo podistico, torneo,
        juniores, scout, scacchi, parrocchia, parrocchie, comuni, assemblea dei genitori,
        associazione di quartiere, tombola
    """,
    # what has gone out, and the target of the year
    "goods_out": """
        spedito, spediti, spedite, nascite, venduto, venduti, vendute, venduta, consegnato,
        consegnati, consegnate, fatturato, incassato, incassati, prodotto, prodotti, prodotte,
        operato, operati, curato, curati, ricoverato, ricoverati, ammessi, firmato, firmati,
        interventi, operazioni
    """,
    "than_last": """
        del previsto, del budget, di quanto previsto, l anno scorso a quest ora, a quest ora,
        stesso periodo, nello stesso periodo, lo stesso periodo, che in tutto l anno scorso, di
        tutto l anno scorso, dell anno scorso, in più dell anno scorso, in meno dell anno scorso,
        rispetto all anno scorso, che l anno scorso, l anno scorso erano, l anno scorso di questi
        tempi, un anno fa erano, rispetto a un anno fa, dello scorso trimestre, dello scorso
        settembre, dello scorso ottobre, da gennaio, contro,
        che in tutto l anno, che in tutto il, di quanto in tutto l anno, che l anno prima,
        che nell anno precedente, dell anno precedente, di un anno fa
    """,
    "year_goal": """
        obiettivo annuale, obiettivo dell anno, budget annuale, budget, piano annuale, obiettivo
        di vendita, obiettivo del trimestre, piano
    """,
    "reached": """
        in tasca, raggiunto, raggiunti, superato, superati, polverizzato, mancato, fallito,
        lontano, in anticipo su, in ritardo su, sopra il budget, sotto il budget, già fatto, già
        raggiunto,
        raggiunta, raggiunte, superata, centrato, centrata, nel sacco, portato a
        casa, assicurato, già in cassa
    """,
    "business": "buco in cassa, assistenza e ricambi, ordinativi",
    "figure_word": """
        quasi a doppia cifra, appena a doppia cifra, uno zero in più, salito di, sceso di
    """,
    "told_house": """
        modello di turni, piano dei turni, orario di lavoro, orari di lavoro, settimana di quattro
        giorni, turno di notte, guardia notturna, picchetto, servizio di picchetto, acquisti,
        logistica, spedizioni, contabilità, pulizie, fonderia, verniciatura, organigramma,
        organizzazione, settore, settori, squadre, premi, premio, gratifica, tredicesima,
        indennità, indennità notturna, carovita, festa di natale, cassa pensione, regolamento
        ferie, regolamento del telelavoro
    """,
    "told_turns": """
        se ne vanno, a una ditta esterna, affidat*, verrà chiuso, verrà chiusa, chiuderà, chiuso,
        chiusa, cambia, cambiano, cambierà, cambieranno, cambiato, cambiati, esternalizzat*,
        unit*, uniscono, unisce, accorpano, accorpa, accorpat*, introdott*, nuovo, nuova, nuovi,
        nuove, niente, non c è, non ci sarà, non ci saranno, giorni da, ore al giorno, sciolt*,
        ridott*, rinviat*, annullat*
    """,
    "inside_change": """
        uniscono, unisce, accorpano, accorpa, unificano, cambiano i turni, cambia il turno
    """,
    # what changes in the house
    "inside_source": """
        ci ha comunicato, ci ha informato, ci ha informati, ci ha annunciato, ci hanno informato,
        ci hanno spiegato, ci ha spiegato, ci ha detto, in assemblea, comitato di direzione,
        riunione di direzione, riunione dei quadri, briefing del mattino, rapporto del mattino,
        incontro informativo, info al personale, mail del capo, ci hanno detto, ci hanno
        annunciato, ci hanno comunicato, ce l ha detto, ce lo ha detto, ce l hanno detto, l
        abbiamo saputo, lo abbiamo saputo, abbiamo appena saputo, appena saputo, arriva dall alto,
        dall alto, nuovo organigramma
    """,
    "leaders": """
        caposala, capoinfermier*, capo vendite, capo delle vendite, gerente, capofiliale,
        capoofficina
    """,
    "says_so": "spiegato, detto alla squadra, annunciato alla squadra, saputo",
    "hush": """
        almeno internamente, solo internamente, per ora solo interno, non ancora pubblico, non
        ancora pubblica, ufficialmente nessuno, ufficialmente niente, bocca cucita, bocche cucite,
        bocca chiusa, non l avete sentito da me, non viene da me
    """,
    # what is not out yet
    "working_on": """
        quello a cui sto lavorando, quello che sto montando, quello che sto costruendo, quello che
        sto provando, quello che stiamo costruendo, quello che stiamo provando, la macchina che
        sto montando, la macchina che sto costruendo, la macchina su cui lavoro, il progetto a cui
        lavoro, il progetto su cui, quello che c è sul mio banco, quello che c è in fondo al
        capannone, bolle in pentola, bolle qualcosa
    """,
    "not_shown": """
        che esce solo, che uscirà solo, non esce prima, non uscirà prima, di cui nessuno sa, che
        nessuno conosce, che nessuno si aspetta, ufficialmente non esiste, che nessun cliente ha,
        nessun cliente ha ancora, nessun cliente sa, di cui nessuno, non ha ancora un nome, ancora
        senza nome, non è ancora in catalogo, ancora in catalogo, non è in catalogo, in nessun
        catalogo, non è ancora sul sito, non è ancora sul mercato, copert*, sotto un telo, sotto
        un lenzuolo, sotto una coperta, aspettate di vedere, tra un po capirete, capirete presto,
        resterete a bocca aperta, mascella, non posso dirlo, non posso dire cosa, nessuno lo deve
        sapere, nessuno deve sapere
    """,
    "will_show": """
        verrà svelat*, sarà svelat*, verrà presentat*, mostriamo qualcosa, mostreremo qualcosa,
        apriamo qualcosa, apriremo qualcosa, lanciamo qualcosa, lanceremo qualcosa
    """,
    "new_thing": """
        primo truciolo su, primi trucioli su, grossa
        novità, grande novità, qualcosa di enorme, mai visto prima, mai vista prima
    """,
    "foretaste": """
        assaggio di, piccolo assaggio, primo sguardo a, primo sguardo su, anteprima di, ecco cosa
        vi aspetta in, spoiler
    """,
    # sites, firms and prices
    "plan_act": """
        non esisterà più, non ci sarà più, non c è più, chiude, chiudono, chiudiamo, chiuderà,
        chiuderemo, chiudere, chiuso, chiusa, apre, aprono, apriamo, aprirà, apriremo, aprire,
        trasferisce, trasferiamo, trasferirà, si trasferisce, sposta, spostiamo, sposterà, vende,
        vendiamo, venderà, venderemo, vendere, compra, compriamo, comprerà, acquista, acquisisce,
        acquisiamo, rileva, rileviamo, rileverà, costruisce, costruiamo, costruirà, esternalizza,
        esternalizziamo, esternalizzat*, delocalizza, elimina, eliminiamo, sopprime, scioglie,
        crea, creiamo, fonda, si insedia,
        costruire, costruendo, sta aprendo, stiamo aprendo, sta chiudendo, stiamo chiudendo,
        stiamo costruendo, sta vendendo, stiamo vendendo, stiamo comprando, sta comprando,
        comprare, acquistare, rilevare, trasferire, spostare, apertura di, esternalizzare,
        delocalizzare, tira su, tiriamo su, impianta, fondare, fondiamo,
        ferma, fermiamo, fermerà, smantella, smantelliamo, sopprimiamo, liquida
    """,
    "plan_object": """
        nuovo capannone, nuovo edificio, stabilimento, sede, sedi, filiale, succursale, agenzia,
        fonderia, verniciatura, montaggio, produzione, reparto, reparti, maternità, pronto
        soccorso, clinica, linea di prodotti, divisione, settore, ditta di software, azienda di
        software, startup, concorrente, secondo stabilimento, magazzino, panetteria a, negozio a,
        fabbrica, officina, laboratorio, centro di ricerca, centro logistico, centro
        assistenza, ufficio vendite, capannone, nave, sito
    """,
    "price_object": """
        listino prezzi, prezzi, i nostri prezzi, listino, prezzi di listino, tariffe, tariffa
        oraria, contratti di servizio
    """,
    "price_act": """
        salgono, saliranno, aumentano, aumenteranno, aumentiamo, aumento, crescono, rincar*,
        ritocchiamo, scendono, scenderanno, abbassiamo, calano, ribass*,
        alza, alzano, alziamo, alzerà, alzeremo, alzare, aumenta, aumenteremo, rincara,
        ritocca, abbassa, abbasserà
    """,
    "year_turn": """
        con l anno nuovo, dall anno nuovo, a inizio anno, entro l estate, entro l autunno, quest
        autunno, questa primavera, quest estate, quest inverno, entro natale
    """,
    "research": """
        misure di vibrazion*, prova di durata, prove di durata, prove termiche, nostro studio, il
        nostro studio, nostri esperimenti, nelle nostre prove
    """,
    "unpublished": """
        lo scriveremo, niente è pubblicato, nulla è pubblicato, invieremo, non ancora inviat*, non
        ancora sottomess*, da nessuna parte, pubblicat* da nessuna, mai pubblicat*, nessuna
        rivista, articolo in arrivo, l articolo arriverà, la pubblicazione arriverà, pubblicazione
        arriverà, pubblicazione in primavera, pubblicazione in autunno, lo pubblicheremo, la
        pubblicheremo, pubblicheremo, stiamo scrivendo l articolo, scriviamo l articolo, uscirà
    """,
    "outcome": """
        senza deriva, tre volte di più, rispondono, per la prima volta sotto, dura il doppio, dura
        di più, risultati ottimi, ottimi risultati, netto miglioramento, usura in meno, in meno di
        usura, a casa prima, batte tutto, battono tutto
    """,
    "green": """
        non inquinano, non inquina, ecologica, ecologiche, ecologici, non lasciano traccia,
        nessuna traccia sull ambiente, nessun impatto sul pianeta, senza impatto sul pianeta,
        pulite per l ambiente, pulita per l ambiente, fa bene al pianeta, fanno bene al pianeta,
        zero emissioni
    """,
}
