"""What people ask in Italian: actions, places, circumstances, by concept."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "somebody": """
        colleg*, vicin*, amic*, tizio, tale, utente, cugin*, gente, cliente, qualcuno, uno
    """,
    "aloud": "in pubblico, pubblicamente",
    "profile_noun": "profilo, titolo, funzione",
    "congratulate": "congratul*, complimenti, auguri, felicit*, complimentar*",
    "ourselves": """
        siamo, abbiamo, noi, nostr*, ditta, azienda, fabbrica, da noi, lavoriamo, andiamo
    """,
    "busy": """
        pieno di ordini, portafoglio pieno, quanto lavoro, non ci fermiamo, non ci si ferma,
        tantissimo lavoro, fermi per mancanza, non riusciamo a star*, non ci stiamo dietro, facciamo
        fatica a consegnare, pieni di lavoro, pieno di lavoro, pieni fino, a pieno regime, al
        completo fino, oberat*, sommersi di lavoro, tanto lavoro, molto lavoro, un sacco di lavoro,
        lavoro fino a, va a gonfie vele, a gonfie vele, vanno bene, poco lavoro, niente da fare,
        manca il lavoro, a rilento, andiamo forte, agenda piena, fermi, crollano, crolla, mancano
        gli ordini, pochi ordini, calo degli ordini
    """,
    "claimed": """
        scrive, scrivono, dice, dicono, sostiene, sostengono, afferma, affermano, racconta,
        raccontano, c è scritto, si legge, ho letto, diffonde
    """,
    "meant_for": "per",
    "ours": "nostr*",
    "lapsed": """
        non è più attuale, non più attuale, rinnovare, da rifare, scadut*, non più valid*, non è più
        valid*, scade, decadut*, da rinnovare, non rinnovat*, non ho rinnovat*
    """,
    "not_done": """
        non ancora, ancora fatto, ancora finito, ancora seguito, mai, non ho fatto, non ho seguito,
        solo a, saltat*, pers*, mi manca, devo ancora, non l ho
    """,
    "course": """
        corso, lezione, formazione, modulo, attestato, certificato, e learning, aggiornamento, corso
        base, lezione di base, corso di base
    """,
    "did": """
        è già online, già in rete, ho lasciato, ho pubblicato, ho postato, ho scritto, ho messo, ho
        condiviso, ho caricato, ho mostrato, ho detto, ho annunciato, ho indicato, ho appena …
        pubblicato, ho appena … postato, abbiamo pubblicato, ho commentato, ho twittato, ho
        risposto, ho mandato, ieri ho, pubblicato ieri, postato ieri, già online, già pubblicato, se
        ho, che ho pubblicato, che ho postato
    """,
    "what_now": """
        come mi comporto, come procedo, come devo, che posso fare, cosa posso fare, come faccio,
        come rimediare, come la sistemo, come lo sistemo, come correggo, come sistemo, che faccio,
        cosa faccio, che devo fare, cosa devo fare, che fare, cosa fare, e adesso, e ora, come
        rimedio, adesso che, cosa si fa, che si fa, come posso rimediare, come si rimedia, adesso
        che faccio, come lo correggo, come ne esco, come ne vengo fuori, come posso riparare
    """,
    "mishap": """
        non me ne sono accort*, non ci ho fatto caso, mi è sfuggit*, per sbaglio, per errore,
        inavvertitamente, senza volere, senza volerlo, non volevo, per distrazione, mi è scappat*,
        mi è partit*, mi sono sbagliat*, troppo presto
    """,
    "writes": """
        scriver*, scrivo, scrivendo, scriverci, scrivendoci, aggiung*, metter*, metto, mettendo, con
        scritto, con la scritta, con la frase, con il testo, con le parole, con la didascalia, sopra
    """,
    "unadorned": """
        così com è, tale e quale, senza … aggiungere, senza … scrivere, senza … scriverci, senza …
        scriverlo, senza … dire, senza … commentare, senza … commento, senza commenti, senza
        commento, senza testo, senza parole mie, senza una parola, non aggiungo niente, non aggiungo
        nulla, senza aggiungerci, senza … parola
    """,
    "publish": """
        pubblicare, pubblico, pubblicato, postare, posto, posta, postato, mettere, metto, mettere
        online, caricare, scrivere, scrivo, dire, dico, raccontare, racconto, mostrare, parlare di,
        menzionare, nominare, citare, twittare, annunciare, far vedere, svelare
    """,
    "publish.only": "pubblicare, pubblico, postare, caricare, twittare, mettere online",
    "share": """
        ricondivido, rilancio, riposto, faccio girare, condividere, condivido, condiviso, condivis*,
        ripostare, repostare, repost, retwittare, rilanciare, inoltrare, ricondividere, diffondere,
        mando l annuncio, mandare l annuncio, mando il link, inoltro, giro l annuncio, girare,
        ricondivid*, ripubblicare, ripubblico, ripubblicarlo, ripubblicarla, ripubblicato, rigirare,
        rigiro, far girare, passare avanti, riprendere sul mio profilo, rimettere sul mio profilo
    """,
    "own_words": """
        aggiungere un pensiero, aggiungere una nota, scriverci qualcosa, scriverci sopra,
        aggiungerci, una nota mia, due parole mie, parole mie, mie parole, proprie parole, mio
        commento, un commento, mia opinione, la mia opinione, aggiungere un commento, aggiungere una
        frase, frase mia, con un commento, aggiungendo, e commentare, pensiero mio, mio pensiero,
        aggiungere qualcosa, una mia frase, mio parere, un mio commento, aggiungo, una frase mia, un
        pensiero mio, le mie parole, con parole mie, un paio di righe, due righe, qualche parola,
        scrivendoci sopra, con la scritta
    """,
    "reply": """
        aiutato, dire qualcosa, dirne qualcosa, correggere, lo correggo, la correggo, correggo, dire
        la verità, rispond*, risposta, replicare, reagire, rettificare, smentire, correggere chi,
        ribattere, chiarire, aiutare, rispondergli, rispondo, rispondere io, controbattere, rimetto
        a posto, gli dico, le dico, dirgli, dirle, risponderle, rispondere, ribatto, replico,
        correggerlo, correggerla, smentisco, difendere, riscrivo, confutare, confuto, smontare
    """,
    "comment": """
        commentare, commento, commenti, scrivere sotto, scrivo sotto, qui sotto, sotto il post,
        sotto al post, nei commenti
    """,
    "like": """
        mettere like, like, mi piace, cuore, un like, mettere un like, pollice, metto un cuore,
        mettere un cuore, un cuore, mi piace a, pollice in su, lasciare un like, reagire con,
        cuoricino, metto like, upvot*, lasciare un cuore, cuore a, un cuore alla, cuore sotto,
        pollice sotto, like sotto
    """,
    "follow": "seguire, seguo, iscrivermi",
    "block": "bloccare, nascondere",
    "connect": """
        mi ha invitato su linkedin, mi ha invitata su linkedin, mi ha aggiunt*, invito su linkedin,
        aggiungere … colleg*, aggiungere … capo, aggiungere … client*, richiesta di contatto,
        richieste di contatto, richiesta di amicizia, richieste di amicizia, richiesta di
        collegamento, accettare … richiesta, accettare … contatto, aggiungere … contatti,
        collegarmi, aggiungere … amic*, invito linkedin, accettare … invito, chiedere il contatto,
        entrare in contatto, l amicizia, chiesto l amicizia, chiede l amicizia, accettare l
        amicizia, accetto l amicizia, rifiutare la richiesta, rifiuto la richiesta, accetto la
        richiesta, tra i miei contatti, nella mia rete, aggiungerlo, aggiungerla, mandato la
        richiesta, richiesta su linkedin, la richiesta su, tenere i miei contatti, amicizia, accetto
        la sua amicizia, richiesta d amicizia, collegarmi con, collegarsi con, aggiungere come
        amic*, aggiungere ai contatti, aggiungerlo su, aggiungerla su, tenere i contatti, mi ha
        aggiunto, mi ha aggiunta
    """,
    "review": """
        recension*, recensire, valutare, valutazione, stelle, stella, votare il datore, dare un
        voto, giudizio
    """,
    "delete": """
        cancellare, eliminare, rimuovere, togliere, errore di battitura, refuso, annullare,
        ritirare, devono sparire, deve sparire, tolgo, levare, cancello, elimino, rimuovo, lo tolgo,
        la tolgo
    """,
    "mend": """
        aggiorno, correggo, lo correggo, la correggo, correggere, modificare, rettificare, cambiare,
        aggiornare
    """,
    "own_slip": """
        mia storia, mio reel, mio post, miei post, mio vecchio post, miei vecchi post, mio tweet,
        mio commento, ho pubblicato, ho postato, ho scritto, per errore, per sbaglio, ho sbagliato,
        mia pubblicazione, troppo presto, nel post di ieri, nel mio post, ho scritto per sbaglio,
        nel mio ultimo post, una cifra sbagliata
    """,
    "create": """
        aprire, creare, lanciare, avviare, fare, avere un nostro, nuovo, nuova, vorremmo, attivare,
        vorrebbe, idea per, vorremmo aprire, ci piacerebbe, apriamo, apro, creiamo, creo, lanciamo,
        facciamo, avviamo, attiviamo, mettere su, ho un idea, un idea, proporre, proposta, ci serve,
        ci servirebbe, serve un, serve una, vogliamo, possiamo avere, potremmo avere, si può avere
    """,
    "create.sure": """
        aprire, creare, lanciare, avviare, attivare, nuovo canale, nuovo account, nuova pagina,
        nuovo profilo, proprio canale, propria pagina, proprio account, nostro canale, un nostro,
        idea per un canale, idea per una pagina, nuovo gruppo, gruppo nostro, aprire un gruppo,
        creare un gruppo, aprire un server, aprire un canale, aprire una pagina, aprire un profilo,
        apriamo un canale, apriamo una pagina, apriamo un profilo, apriamo un gruppo, creare un
        canale, creare una pagina, creare un profilo, creiamo un, creiamo una, lanciare un canale,
        lanciare un podcast, un nostro canale, una nostra pagina, canale tutto nostro, possiamo
        avere un canale, possiamo avere una pagina, potremmo avere un canale, avere un canale, avere
        una pagina, avere un nostro
    """,
    "channel_noun": """
        canale, account, pagina, profilo, gruppo, blog, podcast, newsletter, conto, server,
        comunità, gruppo whatsapp, canale tiktok, canale whatsapp
    """,
    "profile_part": """
        foto del profilo, foto di profilo, foto profilo, immagine del profilo, immagine di profilo,
        bio, biografia, banner, copertina, nome utente, nome dell account, titolo del profilo,
        intestazione, nome del profilo, headline, immagine profilo, foto di linkedin, foto linkedin,
        immagine di copertina
    """,
    "in_profile": """
        nel mio profilo, mio profilo linkedin, mio profilo, sul mio profilo che, nel profilo,
        aggiornare il profilo, aggiornare il mio profilo, modificare il profilo, cambio su linkedin,
        cambiare su linkedin, modificare su linkedin, c è ancora scritto, aggiornare linkedin,
        aggiorno il profilo, nel mio profilo scrivo, aggiorno linkedin, dal mio profilo, cambiare il
        profilo
    """,
    "press_person": """
        giornalist*, reporter*, redattor*, redazione, richiesta dei media, richiesta stampa, troupe,
        qualcuno del giornale, qualcuno della radio, reporter, cronista, blogger*, podcaster*,
        youtuber*, influencer*, conduttore, conduttrice, redattore, redattrice, fotografo del
        giornale, corrispondente, inviato del, inviata del
    """,
    "press_outlet": """
        giornale, stampa, radio, televisione, tv, rsi, media, rivista, quotidiano, telegiornale,
        settimanale, giornale online, giornale locale, podcast, ticinonews, corriere, cdt, srf, rts,
        agenzia di stampa, la regione, corriere del ticino, teleticino, trasmissione
    """,
    "interview": """
        microfono, davanti alla telecamera, intervista*, una dichiarazione, una citazione, in
        confidenza, un colloquio, intervista, interviste, un commento, al microfono, in diretta,
        ospite, una mia frase, a registratore spento
    """,
    "asks": """
        fermato, fermata, avvicinat*, mi ferma, fa domande, davanti al cancello, chiede, chiesto,
        chiama, chiamato, mi scrive, scritto, vuole sapere, contattato, vuole, vorrebbe, mi
        contatta, telefonato, domanda, invitato, mi ha chiesto, mi ha scritto, mi chiama, mi ha
        chiamato, mi telefona, mi ha invitato, mi invita, vuole intervistarmi, vorrebbe sapere,
        chiedono, ha chiesto, hanno chiesto, ha scritto, ha telefonato, ha chiamato, mi ha
        contattato, mi ha contattata, intervistarmi, mi intervista, suona alla porta, mi aspetta, mi
        ha mandato una mail, filma, filmano, venire a filmare, vuole filmare, gira un servizio
    """,
    "speak_to": """
        parlare, parlo, dire, rispond*, incontrare, raccontare, testimoniare, intervenire,
        partecipare, rispondere, dire la mia, dire due parole, una mia frase, una frase, due parole,
        ospite, chiacchierare, accettare, dire di sì, andare, andarci, commentare, rispondo,
        confidare, mandare, mando, inviare, dare, do, passare, mostrare
    """,
    "someone_says": """
        un collega scrive, una collega scrive, un tale, un vicino dice, qualcuno racconta, qualcuno
        … racconta, c è scritto che, si legge che, ho letto che, uno scrive, uno dice, un tizio
        scrive, un tizio dice, mi scrive in privato, in privato mi chiede, qualcuno ha detto,
        qualcuno brontola, qualcuno … chiede, qualcuno … dice, qualcuno … sostiene, qualcuno …
        scrive, qualcuno … afferma, qualcuno dice, qualcuno sostiene, qualcuno afferma, qualcuno
        scrive, qualcuno chiede, un cliente chiede, una cliente chiede, qualcuno si lamenta,
        qualcuno critica, qualcuno commenta, sostiene che, afferma che, una domanda, qualcuno ci
        insulta, qualcuno ha scritto, la gente dice, un utente, un troll, cliente si lamenta, ci
        accusa, ci accusano, ci rimprovera, ci rinfaccia, accusa la ditta, accusano la ditta
    """,
    "ai_service": """
        chatgpt, chat gpt, gpt, gemini, copilot, claude, deepl, midjourney, strumento ia, strumento
        di ia, servizio di ia, servizio ia, chatbot*, google traduttore, google translate, app di
        ia, perplexity, traduttore online, grok, strumenti di intelligenza artificiale, strumento di
        intelligenza artificiale, in un ia, a un ia, nell ia, ia gratuita, ia esterna, mistral,
        grammarly, languagetool, generatore di immagin*, generatore di test*, strumento online,
        servizio online, traduttore, canva, stable diffusion, assistente virtuale, meta ai,
        trascrizione automatica, otter, dall e, intelligenza artificiale, un intelligenza
        artificiale, l ia, una ia, un ia, ia per, ocr, convertitore, convertitori, pdf online
    """,
    "feed": """
        copiare, incollare, inserire, mettere, caricare, tradurre, riformulare, riassumere,
        migliorare, scrivere, usare, dare, correggere, utilizzare, immettere, redigere, aiutare, far
        scrivere, far tradurre, fare tradurre, far controllare, far riassumere, analizzare, passare
        in, sistemare, ordinare, dare in pasto, far leggere, trascrivere, riscrivere, convertire,
        scansionare, metto, fatta con
    """,
    "ai_made": """
        immagine ia, immagine generata, immagini generate, generata con l ia, generato con l ia,
        creata con l ia, creato con l ia, fatta con l ia, fatto con l ia, foto ia, video ia, con l
        intelligenza artificiale, dall intelligenza artificiale, dall ia, con ia, generate con,
        creata da un ia, con l ia, con l ai, creata con l ai
    """,
    "report": "segnalare",
    "message_private": """
        mia moglie, mio marito, mia famiglia, miei genitori, a casa, il sindacato, al sindacato, mio
        avvocato, autorità, ispettorato del lavoro, commissione del personale, mia compagna, mio
        compagno
    """,
    "talk": "parlare, dire, raccontare, discutere, segnalare, parlarne",
    "official_place": """
        pagina aziendale, pagina dell azienda, account aziendale, account dell azienda, canale
        aziendale, canale dell azienda, canale ufficiale, canali ufficiali, pagina ufficiale,
        profilo ufficiale, account ufficiale, profilo aziendale, nostra pagina, nostro canale,
        nostro account, nostro linkedin, nostro instagram, nostro facebook, nostri canali, linkedin
        aziendale, instagram aziendale, facebook aziendale, linkedin dell azienda, instagram dell
        azienda, facebook dell azienda, pagina della ditta, profilo dell azienda, nostro post, post
        dell azienda, blog aziendale, canale degli apprendisti, pagina linkedin dell azienda, pagina
        facebook dell azienda, profilo della ditta, account della ditta, pagina linkedin della
        ditta, canale instagram degli apprendisti, instagram degli apprendisti, account degli
        apprendisti, canale tiktok ufficiale, vecchio account della ditta
    """,
    "on": "su, sul, sulla, in, nel, nella, via, sotto, tramite, al, sui, sugli",
    "private_word": "privat*, personale, mio account, a titolo personale",
    "ambassador": "ambasciat*",
    "as_ambassador": """
        da ambasciator*, corso da ambasciat*, come ambasciat*, sono ambasciat*, mio profilo da
        ambasciat*, mio canale da ambasciat*, in qualità di ambasciat*, da ambasciat*
    """,
    "we_unit": """
        noi, nostro reparto, nostra squadra, nostro servizio, nostra sede, nostro team, nostro,
        nostra, vorremmo, vogliamo, per gli apprendisti, per il reparto, per la squadra, per l
        azienda, reparto, il servizio, possiamo
    """,
    "own_private": """
        privat*, personale, per me, hobby, nel tempo libero, nel mio tempo libero, a parte
    """,
    "network.linkedin": "linkedin, linkdin, xing",
    "network.instagram": "instagram, insta, ig, reel, storia, storie",
    "network.facebook": "facebook, fb",
    "network.tiktok": "tiktok, tik tok",
    "network.youtube": "youtube",
    "network.x": "twitter, tweet*, x, twittare",
    "network.mastodon": "mastodon",
    "network.bluesky": "bluesky",
    "network.whatsapp": "whatsapp, telegram, signal, snapchat, threads, chat di gruppo, discord",
    "network.forum": "forum, reddit, pseudonimo, anonimamente, gruppo facebook",
    "network.github": "github, stack overflow, gitlab",
    "network.kununu": "kununu, glassdoor, indeed, portale per datori, portali per datori",
    "network.google_reviews": """
        recensione google, recensioni google, google maps, trustpilot, su google, sito di
        recensioni, tripadvisor
    """,
    "network.software_reviews": "capterra, g2, app store, play store, recensioni software",
    "network.blog": "blog, podcast, sito web, sito",
    "picture": """
        foto, fotografia, fotografie, immagine, immagini, selfie*, video, filmato, filmati, filmare,
        clip, registrazione, screenshot, storia, storie, reel, diretta, fotografare, stato, sfondo,
        time lapse, timelapse, boomerang, gif, drone, panorama, scatto, scatti
    """,
    "people": """
        ceo, direttore, direttrice, direzione, colleg*, squadra, team, persone, persona, gente,
        volto, volti, viso, visi, facce, faccia, capo, superiore, dipendent*, collaborat*,
        visitatori, ospiti, foto di gruppo, amici, tutti, partecipanti, gruppo, festa di natale,
        cena di natale, festa aziendale, cena aziendale, gita aziendale, festa estiva
    """,
    "minors": """
        figliocci*, nipotin*, bimb*, ragazzin*, bambinetto, asilo, scuola materna, bambin*,
        minorenn*, sotto i 18, stagista, stagisti, ragazz*, allievi, studenti, figlio, figlia,
        figli, 15 anni, 16 anni, 17 anni, scolaresca, 15, 16, 17, di 12 anni, di 13 anni, di 14
        anni, ho 17 anni, ho 16 anni, scolar*, nipot*, apprendista, apprendisti, apprendiste
    """,
    "consented": """
        d accordo, hanno accettato, ha accettato, detto di sì, dato il consenso, con il consenso,
        con il loro consenso, con il suo consenso, autorizzato, hanno firmato, ha firmato, consenso
        scritto, dato il permesso, con il permesso, hanno acconsentito, ha detto di sì, hanno detto
        di sì, ha detto sì, hanno detto sì, consenso firmato, ha acconsentito, ha dato l ok, hanno
        dato l ok, mi ha autorizzato, hanno autorizzato, tutti ok, non ha nulla in contrario
    """,
    "not_consented": """
        senza chiedere, senza consenso, senza il consenso, senza permesso, senza il permesso, non d
        accordo, senza il loro, senza il suo, senza chiedergli, senza autorizzazione, non hanno
        accettato, firmato niente, firmato nulla, non hanno firmato, non ha firmato, non hanno
        ancora firmato, non hanno detto di sì, solo a voce, non sanno niente, senza chiederglielo,
        senza il suo consenso, senza il loro consenso, non ho chiesto, non l ho chiesto, non gliel
        ho chiesto, non lo sa, non lo sanno, di nascosto, a sorpresa, sorpresa, a voce, ha detto di
        no, non vuole, non è d accordo, non sono d accordo, non ancora firmato
    """,
    "no_people": """
        senza persone, nessuna persona, solo la macchina, solo macchine, solo le mani, nessuno si
        vede, senza volti, senza facce, di spalle, non riconoscibil*, solo la nostra macchina, solo
        io, da sola, da solo, di me sola, di me solo
    """,
    "customer": "cliente, clienti, clientela, fornitor*, partner commercial*, partner, committente",
    "at_customer": """
        dal cliente, da un cliente, presso il cliente, presso un cliente, stabilimento del cliente,
        officina del cliente, sede del cliente, da una cliente, dai clienti, fabbrica del cliente
    """,
    "without_name": """
        senza nome, senza nominar*, senza il nome, anonim*, senza dire chi, senza citar*, senza fare
        nomi, senza fare il nome
    """,
    "customer_public": """
        caso di studio, casi di studio, referenza pubblicata, storia di successo, storie di
        successo, referenza, testimonianza del cliente
    """,
    "figures": """
        bilancio, bilanci, fatturato, utile, utili, margine, margini, ordini, ordinativi,
        portafoglio ordini, risultat*, cifre, cifra, trimestre*, trimestral*, semestre*, semestral*,
        rapporto annuale, dividendo, azioni, azione, ebit*, perdita, perdite, vendite, vendut*,
        quante macchine, quanto abbiamo, grande ordine, mese record, anno record, affari vanno,
        numeri, risultati, risultato, grosso ordine, grande commessa, commessa, trimestre, semestre,
        corso dell azione, milioni, record di vendite, gara vinta, vinto la gara, vinto l appalto,
        ci siamo aggiudicati, aggiudicat*, abbiamo vinto, nuovo cliente, grosso cliente, appalto
    """,
    "not_public": """
        prossimamente, in arrivo, uscirà, usciranno, in preparazione, in sviluppo, non ancora, prima
        dell annuncio, prima della pubblicazione, prima del lancio, prima della presentazione, prima
        che, non pubblicat*, inedit*, segret*, riservat*, confidenzial*, non annunciat*, non è
        pubblic*, in anteprima, teaser, prima della fiera, prima di tutti, prima dei risultati,
        sotto embargo, presto, ancora segret*, non è ancora, sarà annunciat*, saranno annunciat*,
        verrà annunciat*, verranno annunciat*, annunciat* domani, nessuno lo sa, nessuno sa, ancora
        nessuno, non ancora annunciat*, non ancora uscit*, non ancora pubblic*, non ancora
        presentat*, non ancora ufficial*, non ancora comunicat*, non sono ancora, non l hanno
        ancora, prima dell uscita, nessuno sa ancora, ancora riservat*, uscirà presto, esce presto,
        verrà … presentat*, sarà … presentat*, verrà … annunciat*, sarà … annunciat*, sta per
        uscire, sta per essere, presto ne saprete, ne saprete di più, presto di più, nessuno ha
        visto, nessuno ha ancora visto, mai mostrat*, mai vist*, prossimo modello, prossima
        macchina, futur*
    """,
    "public": """
        pubblicat*, già pubblic*, ufficial*, annunciat*, già not*, sul nostro sito, uscit*, è
        uscito, nel rapporto annuale, comunicato*, già presentat*, apparso, dopo il lancio, dopo la
        pubblicazione, sul sito, nella scheda tecnica, sulla nostra homepage, già uscit*, già
        pubblicat*, rapporto pubblicato
    """,
    "opinion": """
        mia opinione, la mia opinione, cosa ne penso, commentare, interpretare, analizzare, fier*,
        ottim*, buon*, cattiv*, felice, spiegare, brav*, penso, orgoglios*, mio parere, secondo me,
        content*, congratul*
    """,
    "neutral": """
        neutro, neutrale, senza commento, senza commenti, senza commentare, solo il link, senza
        aggiungere, così com è
    """,
    "forecast": """
        prevision*, prospettiv*, l anno prossimo, anno prossimo, prossimo anno, crescere,
        cresceremo, aspettiamo, prevediamo, pronostic*, futuro, raddoppi*, crescita, assumeremo,
        aumenter*
    """,
    "novelty": """
        nuova macchina, nuovo modello, nuovo prodotto, prossima macchina, prossimo modello, nuova
        versione, nuova sede, nuovo stabilimento, progett*, nuova fabbrica, macchin*, prodott*,
        modell*, sede, stabilimento, nuovo edificio, apparecchi*, nuovo software, novità
    """,
    "internal": """
        intranet, interno, interna, interni, interne, riunion*, verbal*, bacheca, avviso,
        ristrutturazion*, riorganizzazion*, licenziament*, lavoro ridotto, organigramm*, elenco del
        personale, piano dei turni, elenco telefonico, mail, e mail, email, circolare, slack,
        disegn*, codice sorgente, listino, offerta, assemblea del personale, manuale interno,
        disegno, disegni, in riunione, mail del cliente, albo, mail interna, mail del capo, mail
        della direzione, verbale, riunione, seduta, organigramma, listino prezzi, slide interne,
        chat interna, ristrutturazione, riorganizzazione, avviso in bacheca, comunicazione interna,
        codice, lavagna, in ristrutturazione, cantiere, capitolato, distinta base
    """,
    "prototype": "prototip*, banco di prova, preserie",
    "research": """
        risultati del test, risultati della prova, risultati delle misure, misurazion*, risultati di
        ricerca, risultati dei test, risultati delle prove, ricerca, articolo scientifico, paper,
        studio, tesi, dati di prova, risultati di laboratorio, pubblicazione scientifica, misure
    """,
    "legal": """
        in tribunale, processo, causa, causa legale, tribunale, querela, procediment*, denuncia,
        controversia, lite, brevett*, sentenza, contenzioso
    """,
    "personal": """
        numero di serie, numeri di serie, matricola, elenco clienti, lista clienti, lista dei
        clienti, indirizz*, numero di telefono, data di nascita, avs, iban, contratto, contratti,
        elenco di nomi, file di log, dati dei clienti, dati personali, stipendio del collega,
        stipendio della collega, stipendio del capo, stipendio di un collega, targa, curriculum,
        candidat*, stipendi dei colleghi, elenco dei partecipanti, mail di un cliente, mail del
        cliente, quanto guadagna, guadagna il collega, guadagna il mio, elenco degli straordinari,
        lista degli straordinari, lista degli stipendi, lista stipendi, elenco degli stipendi, tutti
        i nomi, i nomi di tutti, indirizzo privato, lista dei dipendenti, certificato, buste paga,
        contratto del cliente, contratto cliente
    """,
    "health": """
        malat*, malattia, ospedale, operat*, operazione, infortun*, incidente, ferit*, burnout,
        cancro, tumore, covid, incinta, gravidanza, diagnosi, riabilitazione, depressione, congedo
        malattia, salute, pronta guarigione, infarto, aborto, aborti*, aspetta un bambino, ictus,
        chemio*, svenut*, crollat*, disintossicazione, clinica, psichiatr*, gamba rotta, braccio
        rotto, commozione, sedia a rotelle, disabil*, suicid*, depress*, esaurimento, burn out,
        guarigione, coma, hiv, disless*, autis*, allergi*, diabet*, epiless*, apparecchio acustico,
        emicrania, polmonite, ansia, attacchi di panico, pazient*, cadut*, caduta, protesi, dalla
        scala, cieco, cieca, sordo, sorda, non vedente, non udente, paralizzat*, in carrozzina
    """,
    "other_person": """
        della contabilità, dell ufficio, del reparto, della ricezione, del magazzino, colleg*, capo,
        apprendist*, cliente, qualcuno, lui, lei, suo, sua, loro, dipendent*, pazient*, collaborat*,
        superiore
    """,
    "own_self": """
        mia malattia, mia operazione, mio infortunio, mio burnout, mia diagnosi, mia gravidanza,
        sono incinta, sono malat*, mia salute, mio tumore, mia depressione, mia riabilitazione, sono
        stat* malat*, sono stat* operat*, mio incidente, mia stessa
    """,
    "security": """
        badge*, scherm*, password, allarm*, piano delle chiavi, chiavi, codice di accesso, codici di
        accesso, indirizzo ip, server, telecamer*, codice della porta, wifi, login, vpn, sala di
        controllo, tessera, sala server, monitor, schermo, schermi, schermata, schermate, codice d
        accesso, codice d entrata, allarme, pianta dell edificio, telecamere, telecamera di
        sicurezza, sala controllo, quadro di comando, display, furto, scasso, videosorveglianza,
        video di sorveglianza, falla di sicurezza, con il codice
    """,
    "replica": """
        ia … cantare, ia … ballare, ia … parlare, deepfake*, clonare, clonat*, imitare, avatar,
        ricreare, voce clonata, voce artificiale, voce falsa, voce del capo, voce ia, imitando
    """,
    "copyright": """
        articolo di giornale, articolo del giornale, scansionare, scannerizzare, scannerizzat*,
        pagina di giornale, pagina del giornale, canzon*, musica, brano, da google, immagine di
        google, immagini di google, da internet, dalla rete, trovat*, di altri, altrui, vignett*,
        meme*, fumett*, spezzone, scena di film, di un fotografo, del fotografo, poesia, scaricat*,
        di un altro, copiare l articolo, foto d agenzia
    """,
    "linked": """
        link, linkare, citare, citazione, con fonte, con la fonte, licenza, libera da diritti,
        libere da diritti, fatta da me, fatto da me, ho i diritti, funzione di condivisione
    """,
    "competitor": "concorren*, rival*, altri produttori, altro produttore",
    "disparage": """
        criticare, critic*, parlare male, parlar male, sparlare, prendere in giro, deridere, ridere
        di, battut*, barzellett*, scherz*, peggior*, migliore di, migliori di, meglio di, peggio di,
        scadent*, schif*, denigrare, screditare, ridicolizzare, fa pena, male della, male dei, male
        del, diffamare, stroncare
    """,
    "insult": """
        insult*, idiot*, stupid*, imbecill*, minacciare, prendere in giro, deridere, ridicolizzare,
        offendere, cretin*, scem*, umiliare, sparlare, incapac*, parlare male, parlar male,
        sfogarmi, sputtanare, stronz*, per le rime, gliela faccio pagare, rimetterlo al suo posto,
        dirgliene quattro, commento d odio, commenti d odio, odio contro
    """,
    "thing": """
        macchina del caffè, stampante, computer, software, meteo, tempo, treno, traffico, mensa, me
        stess*, auto, ascensore, robot, i miei errori, miei errori, mio errore, di me stesso, di me
        stessa, di me
    """,
    "guarantee": """
        promett*, promess*, garant*, assicurare che, a vita, cento per cento, soddisfatti o
        rimborsati, non si rompe mai, non si guasta mai, mai un guasto, dura per sempre, dura una
        vita, senza manutenzione, zero guasti, sempre puntual*, si ripaga in, risparmiate,
        risparmierete, nessun rischio, al cento per cento
    """,
    "terms": "condizioni generali, cg, condizioni di garanzia, condizioni pubblicate",
    "superlative": """
        migliore, migliori, più precis*, più veloc*, al mondo, del mondo, leader, numero uno, numero
        1, imbattibil*, più grande, unic*, senza pari, più affidabil*, più innovativ*, miglior*, i
        migliori, la migliore, il migliore, n 1, la più veloce, il più veloce, la più affidabile, d
        europa, senza rivali, ineguagliat*, unica al, campion*, fuori concorso
    """,
    "preference": """
        obiettivo, scopo, preferit*, mia preferita, mio preferito, personalmente, secondo me,
        vogliamo diventare
    """,
    "proven": """
        prova, prove, elenco dei fatti, lista dei fatti, rapporto di sostenibilità, con fonte,
        studio, certificat*, cifre pubblicate, rapporto annuale, dimostrat*
    """,
    "green": """
        non danneggia il clima, non danneggia l ambiente, impatto climatico zero, impatto climatico
        nullo, nessun impatto, senza impatto, impatto nullo, impatto neutro, clima neutrale, zero
        co2, senza co2, zero carbonio, fa bene al clima, fa bene all ambiente, neutral*, neutralità
        climatica, non inquina, non inquinano, neutrale per il clima, climaticamente neutr*, neutr*
        dal punto di vista climatico, carbon neutral, verde, verdi, ecologic*, senza emissioni, zero
        emissioni, rispettos* dell ambiente, neutr* in co2, sostenibil*, green, a impatto zero,
        ecosostenibil*, amic* dell ambiente, impatto zero
    """,
    "climate": """
        co2, carbonio, clima, climatic*, emission*, risparmio energetico, energi*, consumo, solar*,
        fotovoltaic*, sostenibilità, ambient*, elettricità, riciclaggio, meno corrente
    """,
    "paid": """
        pagat*, mi paga, soldi, gratis, gratuit*, regal*, sconto, sconti, buono, sponsor*,
        commissione, pubblicità, influencer, campione, campioni, in cambio, compenso, omaggio,
        collaborazione a pagamento, denaro, mi regala, regalato, regalata, mi presta, in omaggio,
        offerto, offerta gratis
    """,
    "gift": "regal*, omaggio, invit*",
    "company_look": """
        logo, vestiti da lavoro, abiti da lavoro, giacca da lavoro, giacca aziendale, divisa,
        uniforme, maglietta aziendale, auto aziendale, hashtag aziendale, tuta da lavoro, tuta,
        furgone, felpa aziendale, giacca dell azienda, maglietta dell azienda
    """,
    "politics": """
        politic*, votare, voto, votazion*, elezion*, partito, partiti, iniziativa, referendum,
        campagna elettorale, parlamento, manifestazione politica, petizion*, candid*, dazi,
        consiglio federale, guerra
    """,
    "as_firm": """
        a nome dell azienda, a nome di, a nome della, in nome dell azienda, come azienda, per conto
        dell azienda, per l azienda, ufficialmente, posizione dell azienda, l azienda sostiene, l
        azienda appoggia, l azienda raccomanda, noi come, a nome nostro, in nome della ditta, da
        parte dell azienda, la ditta vuole, vuole anche la ditta, l azienda vuole, la ditta è per,
        la ditta è contro, la ditta sostiene, a nome
    """,
    "conditions": """
        stipendio, salario, paga, straordinari*, orari, orario, caldo, calor*, rumore, freddo,
        pause, turni, turno, turno di notte, sindacat*, condizioni di lavoro, stress, sicurezza sul
        lavoro, scontent*, sciopero, ferie, guadagno, clima di lavoro, bonus, pagato poco,
        sottopagat*, carico di lavoro, mancanza di personale, dispositivi di protezione, gradi nel
        capannone, gradi in officina, sud*, orari assurdi
    """,
    "discriminate": """
        giovan* dinamic*, solo uomini, solo donne, madrelingua, lingua madre, niente stranieri,
        senza accento, sotto i 30, sotto i 35, giovane e, giovani e, team giovane, squadra giovane,
        limite di età, sessist*, razzist*, troppo vecchi*, stranieri, disabil*, religione, giovani
        dinamici, i tedeschi sono, gli italiani sono, i francesi sono, i cinesi sono, gli stranieri
        sono, i frontalieri sono, i giovani sono tutti, i vecchi sono tutti, roba da donne, roba da
        uomini, contro gli stranieri
    """,
    "job_ad": """
        offerta di lavoro, offerte di lavoro, annuncio di lavoro, annuncio, posto vacante, posti
        vacanti, posto di tirocinio, posto di lavoro, posto di apprendistato, assunzion*, selezione
        del personale, impiego
    """,
    "rumour": """
        voci, voce che, pettegolezz*, specul*, si dice che, smentire, confermare, troll*,
        provocazion*, provoc*, odio, ci insulta, insulta l azienda, insultano, hater*, dicerie,
        offensiv*, ci offende, ci attacca, si spaccia, si fa passare, profilo falso di, account
        falso di, furto d identità
    """,
    "false_claim": """
        falsa affermazione, informazioni false, informazione falsa, fals*, bugi*, mente, non è vero,
        fake news, inesatt*, sbagliat*, sciocchezz*
    """,
    "complaint": """
        si lamenta, lament*, reclam*, guast*, ferma, cliente arrabbiat*, cliente scontent*,
        difettos*, recensione negativa, recensioni negative, commento negativo, commenti negativi
    """,
    "refer_press": """
        ufficio stampa, rimandare all, rimandare a, indirizzare all, rinviare all, inoltrare alla
        comunicazione, rimandare alla comunicazione, rivolgersi all ufficio, indirizzo dell ufficio
        stampa, contatto stampa, indirizzo dei media, rimando all ufficio
    """,
    "crisis": """
        crisi, incendio, fuoco, brucia, esplosion*, evacu*, attacco informatico, ciberattacco,
        hackerat*, emergenza, catastrofe, pompieri, fumo, incidente mortale, incidente grave,
        polizia, infortunio, incidente, ferit*
    """,
    "official_message": """
        messaggio ufficiale, comunicato ufficiale, dichiarazione ufficiale, informazione ufficiale,
        informazioni ufficiali, annuncio ufficiale, comunicato
    """,
    "quiet": """
        periodo di silenzio, periodo di blocco, quiet period, blackout, periodo di divieto, periodo
        di chiusura
    """,
    "private_life": """
        vacanz*, cane, gatto, famiglia, hobby, compleanno, matrimonio, ristorante, ristoranti,
        pizzeria, cucina, ricett*, giardino, escursion*, sci, calcio, club, grigliata, bambino
        piccolo, concerto, festival, viaggi*, weekend, fine settimana, animali domestici, albergo,
        hotel, parrucchier*, maratona, coro, nonna, gita in montagna
    """,
    "recommend": "consigliare, raccomandare, consiglio, raccomand*",
    "product": "prodott*, nostra macchina, nostre macchine, macchin*",
    "left": """
        non sono più da, non sono più alla, non sono più in, lavoro altrove, lavoro da un altra
        parte, nuovo datore, non ci lavoro più, ho cambiato lavoro, ho cambiato ditta, me ne sono
        andat*, dimess*, dimission*, lasciato l azienda, lasciare l azienda, ex datore, non lavoro
        più, ultimo giorno, pensione, nuovo lavoro, dopo la mia partenza, ex dipendente, lascio l
        azienda, lascio la ditta, lasciare la ditta, me ne vado, mi licenzio, mi sono licenziat*, in
        pensione, ho lasciato la ditta, ho lasciato l azienda, vado via dalla ditta
    """,
    "apprentice_self": """
        come apprendista, da apprendista, sono apprendista, sono un apprendista, sono in
        apprendistato
    """,
    "contractor_self": """
        come freelance, da freelance, come esterno, da esterno, come agenzia, da agenzia, come
        collaboratore esterno, come fornitore
    """,
    "untrained": """
        senza formazione, senza la formazione, senza corso, senza lezione, non ho fatto la lezione,
        non ho seguito, senza aver fatto, non ho ancora fatto, mai fatto la lezione, mai fatto il
        corso, mai seguito, saltato la lezione, senza lezione di base, senza la lezione, senza il
        corso, mai fatto, non ho il corso, lezione di base no, mai frequentato, non ho frequentato
    """,
    "tomorrow": "domani",
    "ask_first": """
        chi deve, chi decide, chi autorizza, a chi chiedo, chi approva, a chi devo chiedere, chi
        deve approvare, a chi la propongo, a chi lo propongo, serve un permesso, devo chiedere, luce
        verde, via libera, a chi chiedere, a chi mi rivolgo, a chi devo rivolgermi, chi deve dire di
        sì, serve un autorizzazione, come si fa, chi è responsabile, a chi dobbiamo, a chi bisogna,
        a chi va chiesto
    """,
    "house": "azienda, ditta, impresa, datore",
    "supplier": "fornitor*",
    "thanks": "ringrazi*, grazie",
    "plan": """
        apriremo, chiuderemo, costruiremo, apre una, chiude la, sta per aprire, sta per chiudere,
        stiamo per, vogliamo aprire, acquisiremo, trasferiremo, licenzieremo, chiuderà, aprirà,
        tagliare posti, tagliano posti, licenziare, chiudere la sede, chiudere lo stabilimento, si
        trasferisce
    """,
    "company_word": """
        azienda, ditta, datore di lavoro, lavoro, ufficio, fabbrica, officina, nostro, nostra,
        nostri, nostre, aziendale, impresa, reparto
    """,
    "review_own": """
        nostra azienda, nostra ditta, nostri prodott*, nostre macchine, nostro software, mio datore,
        mia azienda, mia ditta, nostra, nostro, nostri, nostre, concorren*, l azienda, datore di
        lavoro, noi
    """,
    "review_reply": """
        rispondere a una recensione, rispondere alle recensioni, rispond* … recension*
    """,
    "share_object": """
        post, articol*, rapport*, link, messagg*, pubblicazion*, comunicat*, annunc*, offerta di
        lavoro, offerta, notizi*, tweet, dichiarazion*, lo, la, risultati, novità, intervista,
        articolo, notizia, comunicato, video della ditta, annuncio, pagina
    """,
    "share_own": """
        mia esperienza, mie esperienze, mia opinione, mia foto, mie foto, mio video, selfie*, foto,
        video, immagin*, mia giornata, impressioni
    """,
    "under": """
        sotto il post, sotto al post, sotto un post, nei commenti, scrivere sotto, scrivo sotto,
        sotto il video, sotto la foto, sotto l articolo, sotto la pubblicazione, sotto … post, sotto
        … video, sotto … articolo, sotto … foto
    """,
    "takeover": """
        takeover, prendere in mano l account, gestisco, gestire l account, curo il canale, curo la
        pagina, ho la password del, ho il login, prendo in mano, prendo il profilo, prendo l
        account, prendere l account, gestisco il profilo, gestire il profilo, tengo il canale
    """,
    "entered": """
        gestisco, sono registrat*, sono iscritt*, responsabile del canale, responsabile della
        pagina, curo il canale, curo la pagina, nel registro, di turno sul canale, incaricat* del
        canale, incaricat* della pagina
    """,
    "assigned": """
        mi è stato affidato, mi hanno affidato, mi ha affidato, assegnato a me, incaricat*
    """,
    "closed_place": """
        in pausa, sospes*, chius*, abbandonat*, inattiv*, mort*, vecchio account, vecchia pagina,
        dimenticato la conferma, non più usat*
    """,
    "not_the_firm": """
        non c entra con l azienda, non c entra con la ditta, niente a che fare con l azienda, niente
        a che fare con il lavoro, l azienda non è nominata, a titolo privato, come presidente, come
        allenator*, niente a che vedere con la ditta, niente a che fare con la ditta, niente a che
        vedere con il lavoro, non c entra la ditta, la ditta non c entra, puramente privato, come
        allenatore
    """,
    "disclosed": """
        dicendo che, dicendo dove, nel profilo si vede, preciso che lavoro, dico che lavoro
    """,
    "works_here": """
        dove lavoro, che lavoro, lavoro qui, lavoro da, il mio datore, ambasciatrice di,
        ambasciatore di
    """,
    "honest": "onest*, sincer*, la verità",
    "tone": "dare del tu, dialetto, in dialetto, gergo, tono più leggero, altro tono, slang",
    "about.application": """
        forum di lavorazioni, lavorazione meccanica, fresare il titanio, fresatura
    """,
    "about.accuracy": "precisione di posizionamento, precisione, micron",
    "wants_one": """
        vorrebbero un, vorrebbero una, gradirebbe un, ci piacerebbe un, ci piacerebbe una, vogliamo
        un, vogliamo una, vorremmo un, vorremmo una, vogliono un, vogliamo fare un, pensiamo a un,
        vuole una, vuole un, vorrebbe una, vorrebbe un, una nostra, un nostro, un proprio, una
        propria
    """,
    "not_entered": "non sono iscritt*, non sono registrat*, non sono nel registro",
    "hints": """
        accennare, accenno, far capire, lasciar intendere, incuriosire, anticipare qualcosa,
        qualcosa di grosso, sta arrivando qualcosa, vedrete, restate sintonizzati, presto novità,
        novità in arrivo, non posso dire, non posso ancora dire, acqua in bocca, shh, strizzatina,
        alludere, allusione, teaser, 🤫, 🤐
    """,
    "rumour.sure": """
        si sente, si mormora, gira voce, girano voci, si vocifera, tutti dicono, in giro dicono, si
        dice, voci, voce che, corre voce, dicono che, pettegolezz*, ho sentito che, ho sentito dire,
        pare che, si dice che, voci di corridoio, radio corridoio, a quanto pare, mi hanno detto
        che, sembra che
    """,
    "regret": """
        mi pento, mi dispiace averlo, mi dispiace di aver, è stato un errore, non avrei dovuto
    """,
    "about.events": """
        giornata delle famiglie, porta aperta, giornata delle porte aperte, torneo aziendale, festa
        del personale, fiera, fiere, stand, festa, feste, evento, eventi, esposizion*, conferenz*,
        congress*, porte aperte, cena aziendale, gita aziendale, aperitivo aziendale, convegno
    """,
    "about.products": "macchin*, prodott*, modell*, apparecchi*",
    "about.customers": "cliente, clienti, clientela, fornitor*, partner",
    "about.competitors": "concorren*, rival*",
    "about.results": """
        bilancio, bilanci, conti annuali, fatturato, utile, utili, margine, risultati, rapporto
        annuale, cifre, trimestre, semestrali, perdita, anno record, mese record, semestral*, giorno
        dei risultati
    """,
    "about.orders": "ordini, ordinativi, portafoglio ordini, grande ordine, ordine",
    "about.outlook": "prevision*, prospettiv*, anno prossimo, prossimo anno, crescita, cresceremo",
    "about.share": "dividendo, azioni, borsa",
    "about.jobs": """
        offerta di lavoro, posto vacante, posti vacanti, annuncio di lavoro, datore di lavoro,
        assunzion*, kununu, dove lavoro, che lavoro, assumiamo, se assumiamo, annuncio,
        collaboratori, dipendenti
    """,
    "about.apprentice": "apprendist*, tirocin*, apprendistato, stagist*",
    "about.conditions": """
        stipendi*, salari*, straordinari*, orari*, caldo, turni, turno, condizioni di lavoro,
        sindacat*, lavoro ridotto, licenziament*, rumore, bonus, gradi nel capannone, gradi in
        officina, guadagna, dei licenziamenti, sciopero, pause, turni di notte
    """,
    "about.health": """
        malat*, malattia, ospedale, operazione, operat*, infortun*, ferit*, burnout, cancro, tumore,
        incinta, gravidanza, salute, guarigione, mort*, deceduto, deceduta, gemelli, nascita,
        disless*, aborto, diabet*, epiless*, autis*, gesso, cerotto
    """,
    "about.climate": """
        clima, climatic*, co2, sostenib*, ambient*, energi*, solar*, emission*, ecologic*, verde,
        verdi, impatto zero
    """,
    "about.production": "produzione, officina, montaggio, reparto produzione",
    "about.safety": "sicurezza, badge*, password, allarm*",
    "about.crisis": """
        incendio, fuoco, esplosion*, evacu*, crisi, attacco informatico, incidente in fabbrica,
        incidente in azienda, emergenza
    """,
    "about.politics": """
        politic*, voto, votare, votazion*, elezion*, partito, iniziativa, referendum, petizion*
    """,
    "about.media": "giornalist*, giornale, stampa, intervista, radio, televisione, tv",
    "about.legal": "processo, tribunale, brevett*, causa legale, controversia, querela",
    "about.research": "ricerca, misurazion*, prototip*, studio, articolo scientifico, tesi, prove",
    "about.service": "assistenza, manutenzione, riparazion*, ricambi, pezzi di ricambio",
    "about.complaints": "reclam*, si lamenta, lamentel*, guast*",
    "about.software": "software, app, programma",
    "about.sites": """
        chiude i battenti, chiude bottega, stabilimento chiude, all estero, trasferisc*, trasloca,
        chiudono, sede, stabilimento, delocalizz*, chiusura, fabbrica nuova
    """,
    "about.news": "comunicat*, notizie aziendali, novità aziendali",
    "about.history": """
        anniversario, storia dell azienda, giubileo, fondata nel, fondazione dell azienda, anno di
        fondazione
    """,
    "about.diversity": "diversità, parità, inclusione, pride",
    "fate": """
        lasciarlo, lasciarla, lasciare così, lo lascio, la lascio, lo tolgo, la tolgo, da togliere,
        da cancellare, tolgo tutto, lascio o tolgo, lasciarlo lì
    """,
    "request": """
        richiesta, richieste, invito, inviti, amicizia, collegamento, richiesta di collegamento
    """,
    "request_fate": "accett*, rifiut*, ignor*, invia*, mandat*, mandar*, ricevut*, declin*",
    "as_employee": """
        dipendente di, dipendente della, dipendente dell, come dipendente, in qualità di dipendente,
        collaboratore di, collaboratrice di, con il nome della ditta, con il nome dell azienda,
        impiegato di, impiegata di, mio titolo, mia funzione, la mia funzione, con il mio ruolo, il
        mio ruolo, come collaborat*, in abiti da lavoro, con la divisa
    """,
    "made_myself": """
        ho fatto, ho fatta, ho scattato, ho scattata, ho filmato, ho girato, fatta io, fatto io,
        fatto da me, fatta da me, mio telefono, mio cellulare
    """,
    "rant": "lamentarmi, lamentarsi, sfogarmi, criticare, protestare",
    "conceals": """
        senza dire che, senza dire dove, senza dire per chi, senza scrivere che, senza scrivere
        dove, senza precisare, senza indicare, senza menzionare, senza specificare, senza
        dichiarare, senza dirlo, senza scriverlo, senza segnalarlo, senza segnalare, senza scrivere
        pubblicità, senza la scritta, nascondendo, nascondere che, tacere che, nessuno deve saperlo,
        nessuno lo deve sapere, in incognito, sotto falso nome, come se non c entrassi, non scrivo
        pubblicità, senza la parola pubblicità, non scrivere pubblicità, non lo scrivo, non lo dico,
        senza pubblicità, nome falso, falso nome, profilo falso, account falso, nome inventato,
        secondo account, di nascosto, in segreto
    """,
    "absent": "senza, nessun, nessuno, nessuna, niente, né, nulla di, non ci sono, non c è",
    "bids": """
        chiedere, chiesto, chiede, vuole, vorrebbe, dice, detto, pensa, trova, pretende, manda,
        vede, sa, insiste
    """,
    "nor": "e, o, né",
    "of_me": """
        foto mia, mia foto, una mia foto, foto di me, selfie, solo io, io da solo, io da sola,
        soltanto io
    """,
    "others_affair": """
        licenziat*, cacciat*, mandato via, mandata via, ammonit*, ammonimento, divorzi*, relazione
        con, beve, ubriac*, debiti, arrestat*, sospes*
    """,
    "panic": """
        aiuto, ops, oops, accidenti, cavolo, merda, cazzo, disastro, panico, che figura, mi
        vergogno, cifra sbagliata, numero sbagliato, senza pensarci, troppo in fretta, per sbaglio,
        grave, scritto male, ho sbagliato, sbagliato
    """,
    "past_post": """
        mio post, mio commento, mia storia, mio retweet, mio like, mio tweet, ieri, ieri sera, poco
        fa, prima, la settimana scorsa, stamattina, stamani
    """,
    "ridicule": """
        meme, 😂, 🤣, ridicol*, prendere in giro, prendiamo in giro, figuraccia, brutta figura,
        divertent*, ridere, schifo, schifezza, ciarpame, robaccia, rottame, rottami, fallimento, ci
        copiano, copiano, nessuna possibilità, incapac*, scars*, haha, ahah*, siamo migliori, siamo
        meglio, siamo più bravi, occhi al cielo, 🙄, patetic*, copioni
    """,
    "scold": """
        dirgliene quattro, dirne quattro, per le rime, mandarlo a quel paese, mandarla a quel paese,
        metterlo a posto, metterla a posto, fargliela pagare, insultarlo, insultarla, prenderlo in
        giro, prenderla in giro, ridicolizzarlo
    """,
    "switched_off": "spent*, oscurat*, sfocat*, copert*, nascost*, schermo nero, schermi neri",
    "with_others": """
        con i, con le, con il, con la, con un, con una, con due, con tre, con alcuni, insieme,
        dietro, sullo sfondo, tutti, tutte, gruppo
    """,
    "about.unannounced": """
        prodotto non annunciato, non ancora annunciat*, non annunciat*, prototip*, prossima macchina
    """,
    "names_them": """
        nominare, nominarlo, nominarla, citare, citarlo, citarla, per nome, con nome, con il nome,
        con i nomi, il suo nome, i loro nomi, taggare, taggo, taggarlo, taggarla
    """,
    "account_name": """
        account si chiama, profilo si chiama, canale si chiama, chiamare il mio account, chiamare il
        mio profilo, chiamare il mio canale, nome del mio account, nome del profilo, nome utente
    """,
    "called": """
        al telefono, richiamare, richiamo, chiamata persa, in segreteria, davanti al cancello,
        davanti alla porta
    """,
    "i_start": """
        lancio, creo, apro, avvio, faccio un podcast, inizio un podcast, il mio podcast, il mio
        canale, vorrei lanciare
    """,
    "interprets": """
        sottovalutat*, sopravvalutat*, troppo bass*, troppo alt*, troppo car*, un affare, da
        comprare, bisogna comprare, salirà, analist*
    """,
    "no_review": "prendere nota, nota spese, nota di servizio, nota interna, stella alpina",
    "told_inside": """
        ha detto, ci ha detto, ha annunciato, ha raccontato, ha lasciato intendere, in riunione,
        alla riunione, durante la pausa, in pausa, alla macchinetta, sentito in, ha confidato, ha …
        detto, hanno detto, ha … annunciato, all aperitivo, in confidenza, a quattr occhi
    """,
    "what_is_planned": """
        comprare, compra, compriamo, acquis*, chiudere, chiude, chiudono, aprire, aprono, costruire,
        costruisc*, licenzi*, trasfer*, introdurre, tagli*, fusion*, vendere, vende, delocalizz*,
        arriva, ci sarà
    """,
    "yearly": "conferma, conferma annuale, confermato, rinnovo",
    "apply": """
        richiesta, come ottenere, ottenere, come avere, procedura, come si ottiene, vorrei un,
        vorremmo un, vorrei una, vorremmo una
    """,
    "date_of": "la data, data di pubblicazione, escono il, esce il, quando esce, quando escono",
    "i_have": "ho, mi è, mi sono, sono",
    "official": "ufficial*",
    "salary": "stipendio, stipendi, paga, salario, salari, premio, bonus, guadagna, prende",
    "as_a": "come",
    "beneath": "sotto",
    "definite": "il, lo, la, l, i, gli, le, quel, quella, questo, questa, nuovo, nuova",
    "mine": "mio, mia, miei, mie",
    "past_first": "ho",
    "that": "che, come, perché",
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""

ENDS: dict[str, str] = {}

ASKING: dict[str, str] = {
    "may": "mi è permesso, mi è consentito, sono autorizzato, sono autorizzata",
    "may.rule": "è permesso, è consentito, è lecito, è ammesso, va bene se",
    "may.stated": """
        posso, possiamo, potrei, potremmo, si può, si possono, ho il permesso, ho il diritto,
        abbiamo il diritto, può il mio, può la mia
    """,
    "may.should": "devo, dobbiamo, dovrei, bisogna, cosa faccio se, cosa succede se, cosa vale se",
    "who_says_yes": """
        chi deve autorizzare, chi deve approvare, chi autorizza, chi approva, a chi devo chiedere,
        mi serve un permesso, mi serve un autorizzazione, serve un autorizzazione, ho bisogno di un
        permesso, ho bisogno di un autorizzazione
    """,
    "tail": "ok, va bene, è permesso, è ok, si può, o no, oppure no, grazie, per favore, sì o no",
    "opener": """
        ciao, salve, buongiorno, buonasera, scusate, scusi, domanda, una domanda, e, ma, allora, per
        favore
    """,
    "which": "che, cosa, che cosa, quando, dove, come, quale, quali, quanto",
    "tell": """
        scrivere, dire, raccontare, mostrare, parlare, menzionare, nominare, citare, mettere,
        annunciare, far vedere, filmare, rivelare, criticare, confrontare, promettere, confermare,
        indossare
    """,
    "make": "fare, usare, utilizzare, girare, registrare, congratularmi, augurare",
    "tag": "taggare, menzionare",
    "you": """
        vi, ti, voi, vostro, vostra, vostri, vostre, tuo, tua, tuoi, tue, te, amici, *arvi, *ervi,
        *irvi, *arti, *erti, *irti
    """,
    "announced": """
        presentare, invitare, ringraziare, dare il benvenuto, fiero, sono fiera, fiera di,
        orgoglios*, felice, felici, content*, finalmente, solo, soltanto, solamente, semplicemente,
        cosa posso dire, che dire, che posso dire, sinceramente, onestamente, davvero, di più, più
        spesso, ancora di più, un segreto, un consiglio, una riflessione, confessare, ammettere,
        proprio
    """,
}
"""How somebody asks the house for themselves, and what shows that others are spoken to instead."""
