"""Italian: people, their age, health, picture and private life."""

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
    "work_life": """
        turno, turni, turno di notte, picchetto, reperibilità, straordinari, fine giornata, lunedì,
        lunedì mattina, telelavoro, pausa, pausa pranzo, mensa, ufficio, armadietto, banco di
        lavoro, spogliatoio, aria condizionata, apprendistato, tirocinio, formatore, formatrice,
        capo, capa, colleghi, reparto, tuta, busta paga, ferie
    """,
    "own_words_of": "dice, racconta, scrive, spiega, afferma, sorride, confida, dichiara, ci dice",
    "money": "cfo, direttore finanziario, investitor*, azionist*, numeri, cifre, analisti",
    "get_well": """
        pronta guarigione, buona guarigione, guarisci presto, rimettiti presto, si rimetta presto,
        buona convalescenza, rimettiti in forma, rimettiti bene, guarisci bene, auguri di
        guarigione, torna presto in forma
    """,
    "ails": """
        è malata, è malato, è … malato, è … malata, era malato, era malata, in malattia, in congedo
        malattia, è incinta, è … incinta, aspetta un bambino, aspetta un bimbo, aspetta un figlio,
        ha un tumore, ha il cancro, ha un cancro, è in ospedale, ricoverato, ricoverata, è stato
        operato, è stata operata, dopo … operazione, dall operazione, in riabilitazione, infarto,
        ictus, burnout, burn out, chemio, chemioterapia, ernia del disco, aborto, certificato
        medico, gamba rotta, braccio rotto, rotto la gamba, rotto il braccio, depressione, ha l
        influenza, ha il covid, positivo al covid, positiva al covid, diabete, epilessia, demenza,
        sedia a rotelle, è disabile, è … in ospedale, è ancora in ospedale, è ancora malat*, aspetta
        … bambino, aspetta … bambina, aspetta il primo figlio, aspetta il secondo figlio, combatte
        contro, lotta contro un tumore, lotta contro il cancro, ha subito un intervento, ha subito
        un operazione, uscito dall ospedale, uscita dall ospedale, ingessat*, con il gesso, terapia
        intensiva, legamento crociato, rotto il crociato, rotta il crociato, sua diagnosi, è a casa
        malat*, finito al pronto soccorso, finita al pronto soccorso, finito in ospedale, finita in
        ospedale, è all ospedale, all ospedale, è ricoverat*, è a letto, ha una gamba rotta,
        convalescente, in cura per, in cura da, si è ferit*, si è bruciat*, si è schiacciat*, si è
        slogat*, ha perso un dito, femore rotto, anca rotta, ha i nervi a pezzi, a pezzi di nervi,
        sovraffaticament*, togliersi la vita, soffre di nervi, ha perso la vista, caduto dal
        ponteggio, caduta dal ponteggio, gravemente malato, gravemente malata, depresso, depressa,
        alcolizzato, alcolizzata, tossicodipendente, anoressica, paralizzat*, in coma, in
        rianimazione, in terapia intensiva, in fin di vita, in dialisi, in chemio, deve operarsi, si
        opera, si è operat*, si è rotto, si è rotta, si è fratturat*, si è tagliat*, ha perso il
        bambino, ha perso il bebè, ha perso la bambina, tentato suicidio, suicidio, si è suicidat*,
        overdose, in disintossicazione, in clinica, al pronto soccorso, sieropositiv*, disabile, in
        sedia a rotelle, incinta, in dolce attesa, aspetta un bebè, aspetta due gemelli, si è
        sentito male, si è sentita male, è svenut*, in convalescenza, dallo psichiatra, dallo
        psicologo, cieco, sordo, invalido, invalida, esaurit*, esaurimento, costretto a letto,
        costretta a letto, allettat*, bloccato a letto, bloccata a letto, sobrio da, sobria da
    """,
    "about_it": """
        ricerca, ricerche, cura, curano, conferenza, articolo, libro, parla di, prevenzione, aiuta
        contro, studio, studi, donazion*, corsa contro, film, romanzo, sensibilizz*
    """,
    "no_ails": """
        malato di calcio, malata di calcio, malato di lavoro, malata di lavoro, colpo di genio,
        malattie infantili, malattie di gioventù, malattia del lunedì, febbre da, febbre del, febbre
        per, morto dal ridere, morta dal ridere, malato di montagna, operazione di, operazioni di,
        intervento di manutenzione, intervento di riparazione, intervento di servizio, intervento in
        garanzia, interventi di
    """,
    "plate": "targa, targhe, targat*, macchina, automobile, auto, parcheggiat*, conducente",
    "honorific": """
        signor, signora, signore, sig, dott, prof, dottor, dottoressa, professor, professoressa
    """,
    "of_unit": """
        del servizio, delle vendite, del marketing, del supporto, della reception, degli acquisti,
        della contabilità, delle risorse umane, della squadra, del team, del montaggio, dell
        officina, della produzione, della logistica, del laboratorio, del magazzino, dello sviluppo,
        del nostro, della nostra, dell assistenza, alla reception, in officina, del deposito, della
        spedizione, delle spedizioni, della manutenzione, della qualità, del turno di notte, della
        portineria, della mensa, delle paghe, dell amministrazione
    """,
    "consent_open": """
        manca … consenso, manca ancora il consenso, consenso manca, consenso in sospeso, non ho
        ancora il consenso, non ho ancora il suo consenso, non abbiamo ancora il consenso, non ho
        ancora il permesso, aspetto … consenso, aspettiamo … consenso, attendo … consenso,
        attendiamo … consenso, aspetto … permesso, aspettiamo … permesso, non ha ancora
        acconsentito, non hanno ancora acconsentito, non ha ancora dato … consenso, non gli ho
        ancora chiesto se posso, non le ho ancora chiesto se posso, devo ancora chiedergli se, devo
        ancora chiederle se, non sa che pubblico, non sanno che pubblico, consenso … ancora
        chiederlo, consenso … ancora chiedere, devo ancora chiedere il, devo ancora chiedergli il,
        devo ancora chiederle il, devo ancora avere il, devo ancora ottenere, consenso … ancora,
        permesso … ancora chiedere, manca il permesso, manca l autorizzazione, non ha ancora detto
        di sì, non hanno ancora detto di sì, autorizzazione in sospeso, ancora senza consenso,
        ancora senza permesso
    """,
    "number_of": """
        numero del signor, numero della signora, numero del cliente, numero della cliente, il suo
        numero, il loro numero, il suo cellulare, il suo numero di cellulare, numero privato, numero
        personale, cellulare privato, cellulare personale, telefono privato, numero di casa, il
        cellulare di, il cellulare del, il cellulare della, il numero di, il numero della, sul suo
        cellulare, il suo natel
    """,
    "rings": """
        chiamatelo, chiamatela, chiamalo, chiamala, scrivetegli, scrivetele, mandategli, mandatele
    """,
    "mail_of": """
        la sua mail, la sua e mail, il suo indirizzo mail, il suo indirizzo e mail, mail privata, e
        mail privata, mail personale, e mail personale, indirizzo mail privato, mail del cliente,
        mail della cliente
    """,
    "lives_at": """
        abita, abitava, domiciliat*, domicilio, indirizzo privato, indirizzo di casa, indirizzo del
        cliente, indirizzo della cliente, si è trasferit*, risiede, sta di casa, vive in via, casa
        sua in, casa sua è in
    """,
    "born": "nato il, nata il, data di nascita",
    "machine_no": """
        numero di serie, n di serie, no di serie, numero di macchina, macchina n, macchina no,
        numero di telaio, numero di scafo, numero dell apparecchio, macchina numero, macchina con il
        numero
    """,
    "file_no": """
        numero cliente, numero di cliente, numero del contratto, numero di contratto, contratto n,
        contratto no, numero d ordine, numero di fattura, fattura n, fattura no, numero di polizza,
        numero di pratica, numero di paziente, numero d assicurato, numero di matricola, numero del
        personale, numero di passaporto, numero della carta d identità, numero di badge
    """,
    "long_ago": """
        fondator*, fondatrice, fondat*, fondazione, pionier*, inventor*, compositor*, pittor*,
        poet*, storia, storic*, bisnonno, antenat*, romanzo, film
    """,
    "for_example": "per esempio, ad esempio, p es, esempio, fittizi*, mario rossi",
    "holder": """
        cliente, clienti, la sua macchina, sua macchina, vostra macchina, suo impianto, suo
        apparecchio, sua barca, proprietario, proprietaria, gestore, paziente, ospedale, clinica,
        acquirente, presso la ditta, alla ditta, riparat*, mess* in servizio, guasto, guasti,
        avaria, allarmi, intervento
    """,
    "from_a": "del, della, dello, dell, dei, delle, del nostro, della nostra",
    "to_show": """
        citazion*, citare, discorso, foto, immagin*, lettera, mail, messaggio, poesia, testo, nome,
        video, registrazione, mostrare, condivid*, pubblic*, storia
    """,
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
    "told_illness": """
        cancro, tumore, tumori, linfoma, leucemia, melanoma, metastasi, carcinoma, sarcoma, infarto,
        arresto cardiaco, attacco di cuore, ictus, embolia, emorragia, trombosi, flebite, aneurisma,
        ischemia, insufficienza renale, insufficienza cardiaca, scompenso cardiaco, cirrosi,
        epatite, polmonite, bronchite, pleurite, tubercolosi, meningite, sepsi, setticemia,
        appendicite, peritonite, pancreatite, cistite, otite, sinusite, artrite, artrosi,
        osteoporosi, tendinite, sciatica, lombalgia, ernia, ernia del disco, frattura, distorsione,
        lussazione, strappo, crociato, menisco, trauma, trauma cranico, commozione cerebrale,
        politrauma, ustione, ustioni, depressione, burnout, burn out, esaurimento, esaurimento
        nervoso, attacco di panico, attacchi di panico, ansia, schizofrenia, disturbo bipolare,
        bipolare, anoressia, bulimia, alcolismo, dipendenza, psicosi, fobia, autismo, demenza,
        alzheimer, parkinson, sclerosi, sclerosi multipla, epilessia, crisi epilettica, emicrania,
        diabete, asma, ricaduta, eczema, psoriasi, herpes, influenza, covid, morbillo, varicella,
        malaria, borreliosi, hiv, aids, sifilide, endometriosi, aborto, aborto spontaneo, taglio
        cesareo, cesareo, calcoli, ulcera, morbo di crohn, celiachia, gastrite, emorroidi,
        incontinenza, prostata, cataratta, glaucoma, acufene, anemia, fibrosi, distrofia, malattia,
        dialisi, chemio, chemioterapia, radioterapia, trapianto, amputazione, operazione,
        intervento, colonscopia, biopsia, mammografia, coma, coma etilico, malore, infezione,
        intossicazione, avvelenamento, febbre, incidente, incidente in moto, caduta, protesi,
        bypass, stent, pacemaker, terapia, disintossicazione, calcoli renali, anca artificiale,
        ginocchio artificiale, valvola cardiaca, protesi all anca, protesi al ginocchio, anca nuova,
        nuova anca, ginocchio nuovo, nuovo ginocchio
    """,
    "told_fate": """
        non ce l ha fatta, non è sopravvissut*, è morto, è morta, morto, morta, muore, deceduto,
        deceduta, è decedut*, rianimat*, in coma, in fin di vita, quarto stadio, stadio quattro,
        ultimi istanti, si è spent*, ha partorito, partorito, gemelli, ha perso, pianto, ha pianto,
        piange, urla, grida, ubriac*, picchiat*, violentat*, accoltellat*, investit*, annegat*,
        suicidi*, overdose, ustionat*, incosciente, gravemente ferit*, ferit*, lotta per
    """,
    "told_dies": """
        è morto, è morta, è deceduto, è deceduta, si è suicidat*, si è tolto la vita, si è tolta la
        vita, ha perso la vita
    """,
    "told_ward": """
        pronto soccorso, rianimazione, terapia intensiva, sala operatoria, sala parto, maternità,
        reparto, corsia, camera, letto, stanza, turno, turno di notte, notte, stanotte, stamattina,
        da noi, ambulanza, ambulatorio, oncologia, pediatria, geriatria, psichiatria, chirurgia,
        riabilitazione, arrivato, arrivata, ricoverat*, trasferit*, portat*, oggi
    """,
    "told_bed": "letto, camera, stanza, letto numero, camera numero, box",
    "told_patient": "paziente, ospite, degente, residente, partoriente, vecchietto, vecchietta",
    "told_behaves": """
        ha riso, ha cantato, ha ballato, ha detto, ha chiesto, ha camminato, mangia, beve, suona,
        chiama, piange, ride, dorme, grida, russa, canta, brontola, ordina, vuole, rifiuta, si
        lamenta, geme, parla, racconta, chiede, vomita, sanguina, muore, respira, trema
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
        moglie, marito, figlio, figlia, madre, padre, fratello, sorella, cognato, cognata, genero,
        nuora, nipote, fidanzata, fidanzato, ex moglie, nonno, nonna, suocero, suocera, compagna,
        compagno, cugino, cugina, zio, zia
    """,
    "told_care_act": """
        ricoverat*, operat*, partorito, curato, curata, dorme, mangia, piange, pianto, nato, nata,
        perso, trasferit*, dimess*, degente, chiede, ordina
    """,
    "told_about_it": """
        specialista, specialisti, specializzat*, spieg*, inform*, sintomi, segnali, vaccin*,
        ambulatorio di, campagna, giornata mondiale, consigli, corso, formazione, ogni anno, all
        anno, in svizzera, espert*, podcast, intervista, assicurazione, farmaco, applicazione, corre
        contro, corsa contro, marcia contro, febbre del sabato, primo soccorso, simulazione,
        esercitazione, manichino, si cura, evitare, rischio
    """,
    "told_pay": """
        guadagna, guadagnava, prende … franchi, prende … euro, prende … mese, percepisce, intasca,
        stipendio di, salario di, paga di, bonus di, premio di, busta paga di, busta paga del, busta
        paga della, buonuscita di
    """,
    "told_dismissed": """
        è stato licenziat*, è stata licenziata, licenziat*, ha ricevuto la disdetta, ricevuto la
        disdetta, la disdetta, lettera di licenziamento, cacciat*, mandat* via, mess* alla porta,
        silurat*, buttat* fuori, sospes*, contratto … non rinnovato, periodo di prova non, costrett*
        a dimettersi, retrocess*, degradat*
    """,
    "told_appraised": """
        ammonimento, richiamo scritto, lettera di richiamo, ammonit*, richiamo disciplinare, brutta
        valutazione, valutazione pessima, valutazione negativa, valutazione insufficiente, colloquio
        annuale, bocciat*, ha bocciato, non ha passato l esame, procedimento disciplinare, ha
        rubato, ha sottratto, sorpreso a rubare, sorpresa a rubare, diploma falso, richiamo, si è
        beccat*, richiamo formale, nota di biasimo, ammonizione, avvertimento scritto, due richiami
    """,
    "told_private_life": """
        divorzio, divorzia, divorziato, divorziata, divorziando, si separa, si sta separando,
        separando, separato dalla, separata dal, mollat* da, ha lasciato la moglie, ha lasciato il
        marito, la moglie lo ha lasciato, tradisce la moglie, tradisce il marito, relazione con,
        amante, va a letto con, esce con, è gay, è omosessuale, lesbica, bisessuale, transgender,
        coming out, è musulman*, è ebre*, testimone di geova, setta, si è convertit*, prega cinque
        volte, debiti, indebitat*, precetti esecutivi, pignoramento, stipendio pignorato, in
        assistenza, aiuto sociale, precedenti penali, in prigione, in carcere, arrestat*,
        condannat*, ritiro della patente, ha perso la patente, lasciato dalla moglie, lasciata dal
        marito, stata lasciata, stato lasciato, patente ritirata, guida in stato, senza permesso,
        permesso di soggiorno, beve troppo, si droga, fuma le canne, vota lega, vota udc, vota a
        sinistra, iscritto al sindacato, iscritta al sindacato, vive con la mamma, abita con la
        mamma, tornato a vivere, tornata a vivere, vive da solo, vive da sola, abita adesso, abita
        proprio, nuovo fidanzato, nuova fidanzata, nuovo compagno, nuova compagna, nuova fiamma,
        anni più giovane, marito l ha lasciata, moglie l ha lasciato, ufficiale giudiziario, di
        nuovo single, affidamento dei figli, alimenti, matrimonio in crisi, crisi di coppia, vive
        separat*, sfrattat*, sfratto, con la sua ex, con il suo ex, con l ex
    """,
    "told_money": "franchi, fr, chf, euro, lordi, netti, al mese, all anno, all ora, mila, k",
    "told_gets": """
        riceve, ha, porta a casa, si è beccat*, si becca, si è pres*, ottiene, ha preso, ha avuto
    """,
    "told_wage": "lordi, netti, al mese, all anno, all ora, di stipendio, di paga",
    "told_kept": "licenziamenti collettivi",
    "told_of_ours": "da noi, di casa nostra",
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
        scade, scadrà, è scaduto, è scaduta, scaduto, scaduta, scadute, disdetto, disdetta, aperta,
        aperte, non pagata, non pagate, non ha pagato, ancora da pagare, insoluta, in ritardo, in
        arretrato, bloccato, ultimo accesso, ultimo login, ultimo ordine, ultima fattura, ultimo
        pagamento, ci deve ancora, risulta ancora, termina il, finisce il, in scadenza, sta per
        scadere
    """,
    "told_account": """
        contratto, contratto di assistenza, contratto di manutenzione, abbonamento, licenza, conto,
        fattura, fatture, sollecito, solleciti, pagamento, pagamenti, ordine, ordini, accesso,
        login, acconto, polizza, garanzia, pratica, saldo, rata, rate, numero di serie
    """,
    "told_newcomer": "nuovo, nuova, vecchio, vecchia",
    "told_gossip": "sapevate, sapevi, avete sentito, hai sentito, indovinate chi",
    "told_published_pay": """
        rapporto annuale, contratto collettivo, ccl, in media, salario minimo, salario mediano,
        guadagna tempo, guadagna terreno, guadagna in, si guadagna
    """,
    "told_youngster": """
        stagista, apprendista, tirocinante, allievo, allieva, alunno, alunna, scolaro, scolara,
        bambino, bambina, bimbo, bimba, ragazzo, ragazza, ragazzino, ragazzina, figlio, figlia,
        piccolo, piccola, bebè, neonato, neonata, classe, scuola, scuola media, nipotino, nipotina,
        giovane, adolescente, stage, figlioletto
    """,
    "told_newborn": """
        nato stamattina, nata stamattina, nato questa, nata questa, nato oggi, nata oggi, nato alle,
        nata alle, grammi, chili, kg, primo bebè, primo bimbo, bebè dell anno, nascita di, è nato, è
        nata, venuto al mondo, venuta al mondo, benvenuto piccolo, benvenuta piccola
    """,
    "told_with_us": """
        da noi, nella nostra, nel nostro, nostro reparto, nostra clinica, nostro team, dal nostro,
        affidato a noi
    """,
    "told_body": """
        schiena, ginocchio, ginocchia, spalla, spalle, anca, cuore, stomaco, disco, collo, pancia,
        polmone, polmoni, reni, fegato, nervi, polso, gomito, caviglia, tendine, menisco, colonna,
        tiroide, piede, braccio, gamba, cistifellea, appendice, tonsille, prostata, dito, pollice,
        mascella, clavicola, costole, polpaccio, tibia, occhio
    """,
    "told_trouble": """
        problemi di, problemi al, problemi alla, problema al, problema alla, problemi con, male
        alla, male al, mal di, non regge più, non tiene più, non ce la fa, bloccato, bloccata, ha
        ceduto, cede, dolori, dolore, soffre di, fa soffrire, rotto, rotta, operato, operata, a
        pezzi, messo male, acciaccat*, malandat*, gli fa male, le fa male, fa i capricci, tolta,
        asportata, asportato, fratturato, fratturata, lussata
    """,
    "told_taster": """
        stage d orientamento, stage di orientamento, stage orientativo, giornata di orientamento, ha
        fatto uno stage, ha fatto lo stage, passaporto vacanze
    """,
    "told_schoolchild": """
        scolaro, scolara, alunno, alunna, scolaretto, scolaretta, ragazzino, ragazzina, bambino,
        bambina
    """,
    "told_grade": "elementare, media, anno",
    "told_class": """
        prima elementare, seconda elementare, terza elementare, quarta elementare, quinta
        elementare, prima media, seconda media, terza media, quarta media, scuola elementare, scuola
        media, scuole medie, scuole elementari, asilo, scuola dell infanzia, alunno di, alunna di,
        di prima media, di seconda media, di terza media, di quarta media
    """,
    "told_my_name": "mi chiamo, il mio nome",
    "told_log": """
        registro della, registro macchina, file di log, dal log, secondo il log, dai log,
        telediagnosi, teleassistenza, dati macchina, dati della sua, dati della macchina, storico
        allarmi, lista degli allarmi, ore di servizio, ore mandrino, telemetria, nostre
        registrazioni
    """,
    "told_logged": """
        allarme, allarmi, sovraccarico, sovraccarichi, confermat*, ignorat*, scattat*, fermata, si è
        fermat*, girato, senza refrigerante, senza olio, guasto, guasti, avviso, avvisi,
        surriscaldamento, collisione, tre volte, due volte, quattro volte, sei volte, superat*,
        arresto d emergenza, perde la connessione, errore, errori, collisioni, fermi, arresti,
        cinque volte, sette volte, otto volte, dieci volte
    """,
    "told_recalled": """
        pensione, allora, all epoca, ha iniziato, ha cominciato, giubileo, anni di servizio, un
        tempo, nel frattempo, oggi dirige, oggi va
    """,
    "manual": """
        manuale, manuale d uso, istruzioni, istruzioni per l uso, piano di manutenzione, guida all
        uso
    """,
    "person_of": """
        apprendist*, tecnico, tecnici, montator*, ricercator*, ricercatric*, giurist*, avvocat*,
        collaborator*
    """,
    "teaches": """
        consiglia*, raccomanda*, spiega*, mostra*, dice, svela*, impara*, candidat*, consigli*,
        iscrizion*
    """,
    "how_why": """
        come, perché, cosa succede, che cosa succede, cosa significa, che cosa significa, da dove
        viene, a cosa serve, quando bisogna
    """,
    "given": """
        alberto, alessandra, alessandro, alessia, alice, andrea, angela, anna, antonella, antonio,
        arianna, barbara, beatrice, bruno, camilla, carla, carlo, caterina, cecilia, chiara,
        claudia, claudio, cristina, daniela, daniele, dario, davide, debora, elena, eleonora, elisa,
        emanuele, enrico, enzo, fabio, fabrizio, federica, federico, filippo, francesca, francesco,
        gabriele, giacomo, gianni, giorgia, giorgio, giovanna, giovanni, giulia, giulio, giuseppe,
        ilaria, irene, laura, leonardo, lorenzo, luca, lucia, luigi, maddalena, manuela, marco,
        margherita, maria, mario, martina, massimo, matteo, mattia, maurizio, michela, michele,
        monica, nicola, nicoletta, paola, paolo, patrizia, pietro, raffaella, renato, riccardo,
        roberta, roberto, sabrina, sandra, sara, sergio, silvia, silvio, simona, simone, sofia,
        stefania, stefano, teresa, tommaso, valentina, valeria, vincenzo, vittoria
    """,
    "cheers": """
        forza, coraggio, tieni duro, non mollare, pensiamo a te, ti pensiamo, tutti con te, siamo
        con te, in bocca al lupo, incrociamo le dita per, bentornato, bentornata, è tornato tra noi,
        è tornata tra noi, torna presto, ti aspettiamo, ci manchi, un abbraccio a, un pensiero a,
        dai che, tenga duro, resisti
    """,
    "overcome": """
        sconfitt*, superat*, alle spalle, è andata bene, è andato bene, non è uno scherzo, non è una
        passeggiata, non è facile, dura per lui, dura per lei, pesante, lo sfinisce, la sfinisce, in
        remissione, si riprende da, si sta riprendendo
    """,
}
