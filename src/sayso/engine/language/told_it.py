"""Italian: what people tell of other people. Illness, fate, pay, dismissal, private life, age."""

from __future__ import annotations

from sayso.engine.language.words import words

SUFFERS = words("""
    inizia comincia durante affronta farà nonostante
    ha aveva hanno avuto ebbe soffre soffriva con dopo da per colpito colpita affetto affetta
    vittima subito subìto suo sua suoi sue era in muore morto morta deceduto deceduta diagnosi
    diagnosticato diagnosticata lotta combatte sopravvissuto di dal della del dall alla al fatto
""")
WE_ARE = words("siamo come sono")
PERSON_ENDS = (
    "ista",
    "tore",
    "trice",
    "iere",
    "iera",
    "aio",
    "aia",
    "ante",
    "ente",
    "ario",
    "aria",
)
TOOLS = words("""
    motore trattore compressore refrigeratore ascensore computatore generatore calendario orario
    inventario cantiere mestiere quartiere ristorante istante fornitore valore colore errore
    cliente ambiente utente niente gente mente ponte fonte monte corrente rivista lista vista pista
    conquista intervista calcolatore stampante settore fattore maniera bandiera
""")
SUBJECT = words("io")
RELATIVE = words("che")
COUNTED: frozenset[str] = frozenset()
MINE = words("mio mia miei mie nostro nostra")
GENERIC = words("""
    pazienti persone gente donne uomini bambini ragazzi adulti parenti tutti tutte ogni molti alcuni
    chi coloro anziani genitori si
""")
INDEFINITE = words("un uno una")
DEFINITE = words("il lo la l")
DATIVE = words("da dal dalla presso")
MEANT_FOR = words("per di del")
WITH_AGE = words("a")
ALREADY = words("anni già solo appena e ha è")
AUXILIARY = words("ho io sono")
NOMINATIVE = words("io")
COPULAR = words("è ha compie")
MERELY = words("solo appena già soltanto")
YEARS = words("anni anno")
OLD: frozenset[str] = frozenset()
AGED = words("età")
SINCE = words("da dopo per fa oltre entro in più meno almeno sotto")
PRONOUNS = words("lui lei gli le suo sua suoi sue")
POLITE_YOU = words("lei le suo sua suoi sue vi vostro vostra vostri tu ti tuo tua la")
HE_SHE = words("lui lei gli le")
IS_PAST = words("""
    stato stata stati state era erano ha abbia aver avere durante dopo avuto dovuto ricevuto passato vissuto
    abbiamo trovato trovata affidato
""")
IF = words("se potrebbe vorrebbe prossimo prossima quando desidera prego dovesse")
ITS_PLACE = words("a al di del della in nel nella da dal")
AT = words("da dal dalla dai presso alla al con per")
_COUNTED_UP = """
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici
    quattordici quindici sedici diciassette
"""
SMALL_NUMBERS = {word: number for number, word in enumerate(_COUNTED_UP.split())}

PHRASES: dict[str, str] = {
    "told_role": """
        caporeparto, capo reparto, capo officina, capo dell officina, capofficina, caposquadra,
        capoturno, responsabile, impiegato, impiegata, operaio, operaia, tornitore, fresatore,
        saldatore, saldatrice, montatore, magazziniera, autista, portinaio, elettricista,
        informatico, informatica, disegnatore, disegnatrice, cuoca, contabile, segretario,
        receptionist, venditrice, acquirente, levatrice, oss, fisioterapista, vicino di banco,
        superiore, capufficio, direttore tecnico, colleghi, boss, tirocinante, collega d ufficio,
        capoprogetto, capo progetto, addetto, addetta, donna delle pulizie, guardiano, custode,
        perito, tecnica, capo cantiere, formatore
    """,
    "ails": """
        in cura per, in cura da,        si è ferit*, si è bruciat*, si è schiacciat*, si è slogat*, ha perso un dito, femore rotto, anca
        rotta, ha i nervi a pezzi, a pezzi di nervi, sovraffaticament*, togliersi la vita, soffre di nervi,
        ha perso la vista, caduto dal ponteggio, caduta dal ponteggio,
        gravemente malato, gravemente malata, depresso, depressa, alcolizzato, alcolizzata, tossicodipendente,
        anoressica, paralizzat*, in coma, in rianimazione, in terapia intensiva, in fin di vita, in dialisi,
        in chemio, deve operarsi, si opera, si è operat*, si è rotto, si è rotta, si è fratturat*, si è tagliat*,
        ha perso il bambino, ha perso il bebè, ha perso la bambina, tentato suicidio, suicidio, si è suicidat*,
        overdose, in disintossicazione, in clinica, al pronto soccorso, sieropositiv*, disabile, in sedia a
        rotelle, incinta, in dolce attesa, aspetta un bebè, aspetta due gemelli, si è sentito male, si è sentita
        male, è svenut*, in convalescenza, dallo psichiatra, dallo psicologo, cieco, sordo, invalido, invalida,
        esaurit*, esaurimento,
        costretto a letto, costretta a letto, allettat*, bloccato a letto, bloccata a letto
    """,
    "told_illness": """
        cancro, tumore, tumori, linfoma, leucemia, melanoma, metastasi, carcinoma, sarcoma, infarto, arresto
        cardiaco, attacco di cuore, ictus, embolia, emorragia, trombosi, flebite, aneurisma, ischemia,
        insufficienza renale, insufficienza cardiaca, scompenso cardiaco, cirrosi, epatite, polmonite,
        bronchite, pleurite, tubercolosi, meningite, sepsi, setticemia, appendicite, peritonite, pancreatite,
        cistite, otite, sinusite, artrite, artrosi, osteoporosi, tendinite, sciatica, lombalgia, ernia, ernia
        del disco, frattura, distorsione, lussazione, strappo, crociato, menisco, trauma, trauma cranico,
        commozione cerebrale, politrauma, ustione, ustioni, depressione, burnout, burn out, esaurimento,
        esaurimento nervoso, attacco di panico, attacchi di panico, ansia, schizofrenia, disturbo bipolare,
        bipolare, anoressia, bulimia, alcolismo, dipendenza, psicosi, fobia, autismo, demenza, alzheimer,
        parkinson, sclerosi, sclerosi multipla, epilessia, crisi epilettica, emicrania, diabete, asma, ricaduta,
        eczema, psoriasi, herpes, influenza, covid, morbillo, varicella, malaria, borreliosi, hiv, aids,
        sifilide, endometriosi, aborto, aborto spontaneo, taglio cesareo, cesareo, calcoli, ulcera, morbo di
        crohn, celiachia, gastrite, emorroidi, incontinenza, prostata, cataratta, glaucoma, acufene, anemia,
        fibrosi, distrofia, malattia, dialisi, chemio, chemioterapia, radioterapia, trapianto, amputazione,
        operazione, intervento, colonscopia, biopsia, mammografia, coma, coma etilico, malore, infezione,
        intossicazione, avvelenamento, febbre, incidente, incidente in moto, caduta, protesi, bypass, stent,
        pacemaker, terapia, disintossicazione, calcoli renali
    """,
    "told_fate": """
        non ce l ha fatta, non è sopravvissut*, è morto, è morta, morto, morta, muore, deceduto, deceduta, è
        decedut*, rianimat*, in coma, in fin di vita, quarto stadio, stadio quattro, ultimi istanti, si è
        spent*, ha partorito, partorito, gemelli, ha perso, pianto, ha pianto, piange, urla, grida, ubriac*,
        picchiat*, violentat*, accoltellat*, investit*, annegat*, suicidi*, overdose, ustionat*, incosciente,
        gravemente ferit*, ferit*, lotta per
    """,
    "told_dies": """
        è morto, è morta, è deceduto, è deceduta, si è suicidat*, si è tolto la vita, si è tolta la vita, ha
        perso la vita
    """,
    "told_ward": """
        pronto soccorso, rianimazione, terapia intensiva, sala operatoria, sala parto, maternità, reparto,
        corsia, camera, letto, stanza, turno, turno di notte, notte, stanotte, stamattina, da noi, ambulanza,
        ambulatorio, oncologia, pediatria, geriatria, psichiatria, chirurgia, riabilitazione, arrivato, arrivata,
        ricoverat*, trasferit*, portat*, oggi
    """,
    "told_care_house": """
        ospedale, ospedali, ospedalier*, clinica, cliniche, casa anziani, casa per anziani, casa di cura, studio
        medico, centro medico, poliambulatorio, cure a domicilio
    """,
    "told_bed": "letto, camera, stanza, letto numero, camera numero, box",
    "told_patient": "paziente, ospite, degente, residente, partoriente, vecchietto, vecchietta",
    "told_behaves": """
        ha riso, ha cantato, ha ballato, ha detto, ha chiesto, ha camminato, mangia, beve, suona, chiama, piange, ride, dorme, grida, russa, canta, brontola, ordina, vuole, rifiuta,
        si lamenta, geme, parla, racconta, chiede, vomita, sanguina, muore, respira, trema
    """,
    "told_office": """
        sindaco, sindaca, municipale, consigliere di stato, consigliera di stato, consigliere
        nazionale, consigliera nazionale, consigliere federale, consigliera federale, gran
        consigliere, deputato, deputata, senatore, senatrice, ministro, ministra, prefetto,
        presidente del, presidente della, parroco, vescovo, giudice, procuratore, procuratrice,
        notaio, maestro del, maestra del, maestra di, direttore della scuola, cantante, attore,
        attrice, presentatore, presentatrice, calciatore, calciatrice, hockeista, sciatore,
        sciatrice, campione, campionessa, ciclista, tennista, nuotatore, nuotatrice, celebrità,
        star, famoso, famosa, noto politico, oste, panettiere del paese, ex campione, ex
        campionessa, ex professionista
    """,
    "told_kin_of": """
        moglie, marito, figlio, figlia, madre, padre, fratello, sorella, cognato, cognata, genero, nuora, nipote,
        fidanzata, fidanzato, ex moglie, nonno, nonna, suocero, suocera, compagna, compagno, cugino, cugina, zio, zia
    """,
    "told_care_act": """
        ricoverat*, operat*, partorito, curato, curata, dorme, mangia, piange, pianto, nato, nata, perso, trasferit*, dimess*,
        degente, chiede, ordina
    """,
    "told_about_it": """
        specialista, specialisti, specializzat*, spieg*, inform*, sintomi, segnali, vaccin*, ambulatorio di,
        campagna, giornata mondiale, consigli, corso, formazione, ogni anno, all anno, in svizzera, espert*,
        podcast, intervista, assicurazione, farmaco, applicazione, corre contro, corsa contro, marcia contro, febbre del sabato, primo soccorso, simulazione, esercitazione,
        manichino, si cura, evitare, rischio
    """,
    "told_pay": """
        guadagna, guadagnava, prende … franchi, prende … euro, prende … mese, percepisce, intasca, stipendio di,
        salario di, paga di, bonus di, premio di, busta paga di, busta paga del, busta paga della, buonuscita di
    """,
    "told_dismissed": """
        è stato licenziat*, è stata licenziata, licenziat*, ha ricevuto la disdetta, ricevuto la disdetta, la
        disdetta, lettera di licenziamento, cacciat*, mandat* via, mess* alla porta, silurat*, buttat* fuori,
        sospes*, contratto … non rinnovato, periodo di prova non, costrett* a dimettersi, retrocess*, degradat*
    """,
    "told_appraised": """
        ammonimento, richiamo scritto, lettera di richiamo, ammonit*, richiamo disciplinare, brutta valutazione,
        valutazione pessima, valutazione negativa, valutazione insufficiente, colloquio annuale, bocciat*, ha
        bocciato, non ha passato l esame, procedimento disciplinare, ha rubato, ha sottratto, sorpreso a rubare, sorpresa a rubare,
        diploma falso,
        richiamo, si è beccat*, richiamo formale, nota di biasimo, ammonizione,
        avvertimento scritto, due richiami
    """,
    "told_private_life": """
        divorzio, divorzia, divorziato, divorziata, divorziando, si separa, si sta separando, separando, separato
        dalla, separata dal, mollat* da, ha lasciato la moglie, ha lasciato il marito, la moglie lo ha lasciato,
        tradisce la moglie, tradisce il marito, relazione con, amante, va a letto con, esce con, è gay, è
        omosessuale, lesbica, bisessuale, transgender, coming out, è musulman*, è ebre*, testimone di geova,
        setta, si è convertit*, prega cinque volte, debiti, indebitat*, precetti esecutivi, pignoramento,
        stipendio pignorato, in assistenza, aiuto sociale, precedenti penali, in prigione, in carcere, arrestat*,
        condannat*, ritiro della patente, ha perso la patente, lasciato dalla moglie, lasciata dal marito, stata lasciata, stato lasciato, patente ritirata, guida in stato, senza permesso, permesso di soggiorno,
        beve troppo, si droga, fuma le canne, vota lega, vota udc, vota a sinistra, iscritto al sindacato,
        iscritta al sindacato, vive con la mamma, abita con la mamma, tornato a vivere, tornata a vivere, vive da
        solo, vive da sola, abita adesso, abita proprio
    """,
    "told_money": """
        franchi, fr, chf, euro, lordi, netti, al mese, all anno, all ora, mila, k
    """,
    "told_gets": "riceve, ha, porta a casa, si è beccat*, si becca, si è pres*, ottiene, ha preso, ha avuto",
    "told_wage": "lordi, netti, al mese, all anno, all ora, di stipendio, di paga",
    "told_kept": "licenziamenti collettivi",
    "told_of_ours": "da noi, di casa nostra",
    "told_loyal": """
        la sua fedeltà, sua fedeltà, vostra fedeltà, lei come cliente, lei è cliente, nostro fedele cliente, nostra fedele cliente,
        anni di fedeltà, anni di fiducia, la sua fiducia dal, la vostra fiducia dal,
        cliente da, cliente dal, tra i nostri clienti, essere cliente, essere nostro
        cliente, nostro cliente
    """,
    "told_those": """
        da quelli che, da quelli con, da quello che, da quello con, da una ditta che,
        dalla ditta che, da un cliente che, dal cliente che, quelli con, chi a, chi in
    """,
    "told_howto": """
        trova, trovate, trovi, nelle impostazioni, nel portale, verifichi, verificate, controlli,
        controllate, guardi, clicchi, clicca, sempre, di solito, normalmente, automaticamente
    """,
    "told_looked": """
        ho guardato, abbiamo guardato, ho controllato, abbiamo controllato, ho verificato, abbiamo
        verificato, nel nostro sistema, dal nostro sistema, secondo il nostro sistema, dai nostri
        dati, nel suo conto, nel suo dossier, nella sua pratica, vedo che, vediamo che, risulta,
        risultano, secondo la contabilità
    """,
    "told_standing": """
        scade, scadrà, è scaduto, è scaduta, scaduto, scaduta, scadute, disdetto, disdetta,
        aperta, aperte, non pagata, non pagate, non ha pagato, ancora da pagare, insoluta, in
        ritardo, in arretrato, bloccato, ultimo accesso, ultimo login, ultimo ordine, ultima
        fattura, ultimo pagamento, ci deve ancora, risulta ancora, termina il, finisce il,
        in scadenza, sta per scadere
    """,
    "told_account": """
        contratto, contratto di assistenza, contratto di manutenzione, abbonamento, licenza,
        conto, fattura, fatture, sollecito, solleciti, pagamento, pagamenti, ordine, ordini,
        accesso, login, acconto, polizza, garanzia, pratica, saldo, rata, rate, numero di serie
    """,
    "told_newcomer": "nuovo, nuova, vecchio, vecchia",
    "told_gossip": """
        sapevate, sapevi, avete sentito, hai sentito, indovinate chi
    """,
    "told_published_pay": """
        rapporto annuale, contratto collettivo, ccl, in media, salario minimo, salario mediano, guadagna tempo,
        guadagna terreno, guadagna in, si guadagna
    """,
    "told_youngster": """
        stagista, apprendista, tirocinante, allievo, allieva, alunno, alunna, scolaro, scolara, bambino, bambina,
        bimbo, bimba, ragazzo, ragazza, ragazzino, ragazzina, figlio, figlia, piccolo, piccola, bebè, neonato,
        neonata, classe, scuola, scuola media, nipotino, nipotina, giovane, adolescente, stage, figlioletto
    """,
    "told_newborn": """
        nato stamattina, nata stamattina, nato questa, nata questa, nato oggi, nata oggi, nato alle, nata alle,
        grammi, chili, kg, primo bebè, primo bimbo, bebè dell anno, nascita di, è nato, è nata, venuto al mondo,
        venuta al mondo, benvenuto piccolo, benvenuta piccola
    """,
    "told_maker": """
        produttore, produttori, produttrice, fabbricante, costruttore, costruttrice, marchio, gruppo, birrificio,
        cioccolatiere, cioccolateria, fonderia, acciaieria, cantiere navale, orologiaio, casa orologiera,
        manifattura, leader, leader mondiale, numero uno, colosso, gigante, azienda, ditta, fabbrica, banca,
        assicurazione, distributore, fornitore, casa farmaceutica, farmaceutica, torrefazione, pastificio
    """,
    "told_renowned": """
        grande, grosso, grossa, più grande, più importante, primo, prima, famos*, not*, rinomat*, celebre,
        prestigios*, leader, numero uno, principale, più antic*, cert*, conosciut*, colosso
    """,
    "told_deals": """
        messa in servizio, messa in funzione, installa*, consegna*, montaggio, montat*, visita, visitat*, ripara*,
        riparazione, manutenzione, revisione, servizio, formazione, ordine, ordinat*, firmat*, contratto,
        acquistat*, comprat*, compra, fiducia, fedeltà, collabora*, progetto, stabilimento, gira, girano, giornata, oggi,
        settimana, giorni, le nostre macchine, la nostra macchina, cliente, sul posto, partner, grazie, sostituit*, cambiat*,
        ottimizzat*, accolt*, ospit*,
        collaudo, collaudat*,
        in trasferta, trasferta,
        regolare, regolazione, tarato, tarata, messa a punto
    """,
    "told_our_friends": """
        i nostri amici, le nostre amiche, nostri amici, i nostri vicini, quelli, i ragazzi, il nostro cliente, la nostra
        cliente, un cliente, una cliente, nostro partner,
        da quelli, dai ragazzi, quelli che, la brava gente, brava gente
    """,
    "told_no_name": """
        niente nomi, senza fare nomi, non faccio nomi, nomi non ne faccio, indovinate chi, indovinate da chi, il nome
        non lo dico,
        indovinate, indovina, di più non dico, chi indovina, a voi indovinare
    """,
    "told_not_ours": """
        concorren*, borsa, giornale, letto, studio, vacanze, ristorante, museo,
        preferit*, festa, sagra, i miei figli, mia figlia, mio figlio, con i bambini,
        compleanno
    """,
    "told_stay": """
        operazione, intervento, ricovero, degenza, soggiorno, trattamento, esame, parto, riabilitazione, dimissione,
        visita, convalescenza, cesareo, cure, ginocchio, anca, terapia
    """,
    "told_your_folks": """
        suo padre, sua madre, suo marito, sua moglie, suo figlio, sua figlia, il suo bambino, la sua bambina, i suoi
        familiari
    """,
    "told_with_us": "da noi, nella nostra, nel nostro, nostro reparto, nostra clinica, nostro team, dal nostro, affidato a noi",
    "told_your_unit": """
        sua macchina, vostra macchina, suo impianto, vostro impianto, suo apparecchio, sua barca, suo ordine, vostro
        ordine, sua consegna, suo contratto, sua fattura, tua macchina, suo mandrino
    """,
    "told_served": """
        riparat*, consegnat*, installat*, sostituit*, revisionat*, vendut*, controllat*, ferma, fermo, guast*, spedit*,
        comprat*, cambiat*, montat*,
        rimessa a nuovo, rimessa in funzione, rimesso in funzione, rimessa in sesto,
        tornata in forma, in revisione, ammodernata, ritirata
    """,
    "told_from_when": """
        da lunedì, da martedì, da mercoledì, da giovedì, da venerdì, da gennaio, da febbraio, da
        marzo, da aprile, da maggio, da giugno, da luglio, da agosto, da settembre, da ottobre, da
        novembre, da dicembre, a gennaio, a febbraio, a marzo, a aprile, a maggio, a giugno, a
        luglio, a agosto, a settembre, a ottobre, a novembre, a dicembre, dal … gennaio, dal …
        febbraio, dal … marzo, dal … aprile, dal … maggio, dal … giugno, dal … luglio, dal …
        agosto, dal … settembre, dal … ottobre, dal … novembre, dal … dicembre, in gennaio, in
        febbraio, in marzo, in aprile, in maggio, in giugno, in luglio, in agosto, in settembre,
        in ottobre, in novembre, in dicembre, entro gennaio, entro febbraio, entro marzo, entro
        aprile, entro maggio, entro giugno, entro luglio, entro agosto, entro settembre, entro
        ottobre, entro novembre, entro dicembre, a partire da, a partire dal, la prossima
        settimana, la settimana prossima, il mese prossimo, l anno prossimo, d ora in poi, da
        subito, da domani, fine mese, il venerdì, quest estate, in autunno, in primavera,
        entro pasqua, entro natale, entro l estate, quest anno, in estate, in inverno,
        ad aprile, ad agosto, ad ottobre, d aprile
    """,
    "told_house": """
        turno, turni, squadra, mensa, telelavoro, smart working, home office, parcheggio,
        parcheggi, posti auto, open space, ufficio, uffici, piano, reparto, reparti, servizio,
        officina, montaggio, produzione, magazzino, capannone, reception, pausa, pause, orario,
        orari, straordinari, ferie aziendali, bonus, tredicesima, spese, formazione, temporanei,
        interinali, posti, personale, spogliatoi, cassa pensioni, asilo aziendale, auto aziendali,
        capoturno, turnazione, picchetto, lavoro del sabato, trasferte, timbratura, timbrare,
        verniciatura, fonderia, premio, premi, gratifica, spedizione, ricevimento merci,
        segreteria, portineria
    """,
    "told_turns": """
        devono, dobbiamo, deve, torna, tornano, costa, costano, costerà, costeranno, a pagamento,
        più caro, più cara, di più, meno, niente più, non più, finisce, finiscono, mandat* a casa,
        passa a, passano a, prolungat*, accorciat*, gratis, soppress*, sparisce, spariscono,
        lavoriamo durante, tutti nell, nell open space, si trasferisc*, diventa, diventano,
        liberare, lasciare, una volta alla, due volte alla, chiude, chiudono, tagliat*, pagat*,
        congelat*, bloccat*, fino a nuovo avviso, apert* solo, obbligatori*, luci spente, si
        spengono le luci, spegniamo,
        tolgono, toglie, togliamo, tolto, tolti, tolta, tolte, eliminano, elimina,
        aboliscono, abolisce, cancellano, cancella, tagliano, taglia, riducono, riduce,
        introducono, introduce, raddoppiano, raddoppia, raddoppiat*, dimezza, dimezzano,
        dimezzat*, prolungano, accorciano, spengono, spariranno, sparirà, meno caro, prima,
        più tardi, chiuderanno, chiudiamo
    """,
    "told_posted": """
        appeso, appesa, affisso, affissa, in bacheca, sulla bacheca, foglio appeso, cartello, mail
        a tutti, mail a tutto, email a tutti, canale teams, giornale aziendale, turnistica, piano
        dei turni, riunione del mattino, riunione dei quadri, commissione del personale, cambio
        turno,
        incollato, attaccato alla, attaccato al, sullo schermo, schermo della, circolare, lettera
        della direzione, avviso della direzione, avviso in, annuncio della direzione,
        mail del, mail della, in riunione, alla riunione
    """,
    "told_known_inside": """
        lo sanno solo, lo sa solo, solo i capi, solo i quadri, solo la direzione, non è ancora
        ufficiale, non ancora ufficiale, non ancora comunicat*, non ancora annunciat*, verrà
        annunciat*, lo sapranno, non ancora pubblic*,
        nessuno lo sa ancora, non lo sa ancora nessuno, in pochi lo sanno, pochi lo sanno,
        lo sanno in pochi, ancora segreto, non ancora svelat*, non ancora confermat*, non è
        ancora pubblic*, non è stato ancora, non è ancora stato, ufficialmente solo,
        ufficiale solo, verrà comunicat*, sarà comunicat*, sarà annunciat*, solo
        internamente, solo gli addetti, solo in pochi
    """,
    "told_goods": """
        sconti, ribassi, prezzi d acquisto, listino, listini, condizioni, lista dei clienti, lista
        clienti, elenco dei clienti, dati dei clienti, margini, calcoli, offerte, verbale,
        verbali, disegni, progetti, codice sorgente, password, documenti, dossier, lista dei
        fornitori, tabella di marcia, lista degli stipendi, contratti
    """,
    "told_still_has": """
        ho ancora, ho tenuto, ho conservato, in testa, a memoria, sulla mia chiavetta, sul mio
        computer, nel mio cassetto, nel cassetto, copiato, portato via, mi sono portat*, salvato,
        conosco ancora, ricordo ancora,
        tengo ancora, conservo, conservo ancora, ho sempre
    """,
    "told_offers": """
        chiamatemi, mi chiami, mi scriva, scrivetemi, contattatemi, in privato, chi li vuole, chi
        la vuole, interessati, vi interessa, condivido, potrei, in cambio di una birra, nero su
        bianco
    """,
    "told_given_back": """
        cancellat*, restituit*, distrutt*, mai, nessuno, tengo per me, vietato, pubblic*
    """,
    "told_concession": """
        sconto, ribasso, scendono, scende, prezzo di costo, margine, prezzo d acquisto
    """,
    "told_bargain": """
        i nostri venditori, nostri venditori, i venditori, grandi clienti, clienti grossi, basta,
        se insistete, insistete, se trattate, fine trimestre, in realtà, all interno
    """,
    "told_offered_to_all": """
        azione, codice, buono, black friday, fiera, negozio, saldi, apprendisti
    """,
    "told_code_goods": """
        casse, cassa, scatole, scatola, pallet, bancali, squadra, team, riunione, riunioni,
        dossier, budget, piani, pezzi, prototipo, call, workshop, scadenza, tappa, lancio,
        consegna, trasporto, etichette, ordine, gruppo, sala, formazione, test, collaudo,
        montaggio, presentazione, slide, sprint, cantiere, container
    """,
    "told_readies": """
        misurat*, installat*, preparat*, prepariamo, ordinat*, consegnat*, format*, cablat*,
        testat*, costruit*, imballat*, etichettat*, impilat*, montat*, programmat*, fresat*,
        disegnat*, collegat*, facciamo posto
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
        software,
        gioiello
    """,
    "told_away": """
        vacanze, vacanza, viaggio, luna di miele, spiaggia, hotel, volo, aeroporto, ricordi,
        cartolina, mercato, centro storico, tramonto, zaino, mamma, ferie
    """,
    "told_hands_on": """
        lavorato, fresato, provato, testato, visto, toccato, montato, programmato, cablato,
        lavorare, provare, testare, davanti a me, costruito
    """,
    "told_body": """
        schiena, ginocchio, ginocchia, spalla, spalle, anca, cuore, stomaco, disco, collo, pancia,
        polmone, polmoni, reni, fegato, nervi, polso, gomito, caviglia, tendine, menisco, colonna,
        tiroide, piede, braccio, gamba,
        cistifellea, appendice, tonsille, prostata, dito, pollice, mascella, clavicola,
        costole, polpaccio, tibia, occhio
    """,
    "told_trouble": """
        problemi di, problemi al, problemi alla, problema al, problema alla, problemi con, male
        alla, male al, mal di, non regge più, non tiene più, non ce la fa, bloccato, bloccata, ha
        ceduto, cede, dolori, dolore, soffre di, fa soffrire, rotto, rotta, operato, operata, a
        pezzi, messo male, acciaccat*, malandat*, gli fa male, le fa male, fa i capricci,
        tolta, asportata, asportato, fratturato, fratturata, lussata
    """,
    "told_taster": """
        stage d orientamento, stage di orientamento, stage orientativo, giornata di orientamento,
        ha fatto uno stage, ha fatto lo stage, passaporto vacanze
    """,
    "told_schoolchild": """
        scolaro, scolara, alunno, alunna, scolaretto, scolaretta, ragazzino, ragazzina, bambino,
        bambina
    """,
    "told_grade": """
        elementare, media, anno
    """,
    "told_class": """
        prima elementare, seconda elementare, terza elementare, quarta elementare,
        quinta elementare, prima media, seconda media, terza media, quarta media, scuola
        elementare, scuola media, scuole medie, scuole elementari, asilo, scuola dell
        infanzia, alunno di, alunna di, di prima media, di seconda media, di terza
        media, di quarta media
    """,
    "told_my_name": """
        mi chiamo, il mio nome
    """,
    "told_log": """
        registro della, registro macchina, file di log, dal log, secondo il log, dai log,
        telediagnosi, teleassistenza, dati macchina, dati della sua, dati della macchina, storico
        allarmi, lista degli allarmi, ore di servizio, ore mandrino, telemetria, nostre
        registrazioni
    """,
    "told_logged": """
        allarme, allarmi, sovraccarico, sovraccarichi, confermat*, ignorat*, scattat*, fermata, si
        è fermat*, girato, senza refrigerante, senza olio, guasto, guasti, avviso, avvisi,
        surriscaldamento, collisione, tre volte, due volte, quattro volte, sei volte, superat*,
        arresto d emergenza, perde la connessione, errore, errori, collisioni, fermi, arresti,
        cinque volte, sette volte, otto volte, dieci volte
    """,
    "told_initial": """
        comincia per, comincia con, inizia per, inizia con, con una, con la, prima lettera,
        finisce per
    """,
    "told_next_time": """
        la prossima volta che, ogni volta che, quando metterete, se un giorno
    """,
    "told_our_hand": """
        sulla nostra macchina, sulle nostre macchine, su una delle nostre, passato dalle nostre,
        passa dalle nostre, esce dalla nostra, messo le mani
    """,
    "told_fraction": """
        un quarto, un terzo, della metà, la metà, due volte, il doppio, tre volte, un quinto,
        raddoppiat*, dimezzat*
    """,
    "told_builds": """
        tagliano, taglia, torniscono, fresano, fresa, rettificano, fondono, forgiano, stampano,
        tostano, laminano, saldano, lucidano, tessono, distillano,
        fanno, fa, costruiscono, costruisce, producono, produce, fabbricano, fabbrica, sviluppano,
        assemblano,
        costruisco, costruiamo, sto costruendo, stiamo costruendo, monto, montiamo,
        sviluppo, sviluppiamo, stiamo sviluppando, sto sviluppando, progetto, progettiamo,
        assemblo, assembliamo, lavoro a, lavoriamo a
    """,
    "customer_word": """
        il cliente, la cliente, il nostro cliente, dal cliente
    """,
    "told_recalled": """
        pensione, allora, all epoca, ha iniziato, ha cominciato, giubileo, anni di servizio, un
        tempo, nel frattempo, oggi dirige, oggi va
    """,
}
