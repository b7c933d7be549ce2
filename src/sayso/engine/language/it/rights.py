"""Italian: works, pictures, brands and copies of others, what a machine made."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "of_this": "questo, questa, ecco",
    "ai_made": """
        dipinto, dipinta, disegnato, disegnata, creato, creata, generato, generata, fatto, fatta,
        immaginato, immaginata, inventato, inventata, sognato, firmata
    """,
    "ai_word": "ia, intelligenza artificiale, midjourney, dall e, chatgpt, firefly, gemini",
    "staff": "dipendente*, collaboratore*, collaboratrice*",
    "ai_label": """
        con l ia, dall ia, con ia, generat* con ia, intelligenza artificiale, immagine ia, creat*
        con l ia, generat* dall ia, immagine fatta da un ia, immagine fatta dall ia, creata da un
        ia, generata da un ia, generata dall ia, disegnata da un ia, immagine di un ia
    """,
    "replica": """
        deepfake*, deep fake*, clone vocale, voce clonata, voce … clonata, clonare … voce, clonato …
        voce, clonazione vocale, avatar ia, avatar ai, doppio digitale di, sosia digitale, sosia
        virtuale, ricreat* con l ia, ricreat* con l intelligenza, ricreat* dall ia, versione ia di,
        scambio di volti, face swap, faccia di … sul corpo, volto di … sul corpo, testa di … sul
        corpo, facce scambiate, volti scambiati, voce è stata clonata, è stata clonata
    """,
    "likeness": """
        voce, voci, volto, viso, avatar, labbra, sosia, narrazione, fatto ballare, fatta ballare,
        fare ballare, far ballare, fatto cantare, fatta cantare, far cantare, fatto parlare, fatta
        parlare, far parlare, fatto dire, fatta dire, far dire, bocca, ringiovanit*, imitat*, fatto
        rappare
    """,
    "by_machine": """
        con l ia, dall ia, tramite ia, grazie all ia, con l intelligenza artificiale, dall
        intelligenza artificiale, con ia, generat* con, voce ia, con elevenlabs, con heygen, con
        synthesia, con midjourney, con sora, generat* dal computer, un app di ia, app di ia, app di
        ai, applicazione di ia, fatta l ia, fatto l ia, ha fatta l ia, l ha fatta l ia, l ha fatto l
        ia, il computer, dal computer, filtro ia, strumento di ia, con un app
    """,
    "fake_talk": """
        attenzione, attenti, occhio, avvis*, avvert*, falso, falsa, falsi, falsific*, truffa*,
        truffator*, frode*, circola*, riconoscere, individuare, segnalare, pericol*, protegg*,
        vietat*, relazione, conferenza, corso, formazione, workshop, articolo, podcast, legge, tema,
        libro, studio
    """,
    "logo_change": """
        ricolorat*, colorat*, modificat*, cambiat*, trasformat*, deformat*, girat*, ruotat*,
        stirat*, animat*, ridisegnat*, ritoccat*, photoshoppat*, rielaborat*, con il cappello, con
        il berretto, cappello di natale, orecchie da coniglio, arcobaleno, in rosa, in verde, in
        viola, nei colori, parodia, abbellit*, con la corona, con i cuori, berretto di natale, naso
        da clown, baffi, occhiali da sole, cappello, corna, teschio, fiamme, glitter, coriandoli,
        capovolt*, pixelat*, taroccat*, personalizzat*, al neon, sottosopra, versione halloween,
        versione natale, versione pasqua, in canva, canva, in stile graffiti, graffiti, rifatto,
        rifatta, rivisitat*, reinterpretat*, decorat*, ad arcobaleno, a teschio, a zucca, dipinto,
        ridipinto, scarabocchiat*, con le orecchie, allungat*, schiacciat*, inclinat*, allargat*
    """,
    "profile_picture": """
        foto profilo, foto del profilo, immagine del profilo, immagine profilo, avatar, foto di
        copertina, immagine di copertina, banner, sfondo del profilo, sfondo del mio profilo
    """,
    "account_name": """
        account si chiama, conto si chiama, pagina si chiama, profilo si chiama, canale si chiama,
        gruppo si chiama, nome utente, nome dell account, nome del profilo, mio nickname, nome del
        canale, nome del gruppo, rinominat* in, mi chiamo ora, mio nuovo account, mio secondo
        account, mia nuova pagina, pagina fan, fan page, fanpage, account fan, creato un gruppo,
        creato il gruppo, aperto un gruppo, aperto un account, creato un account, creato una pagina,
        aperto una pagina, registrato il dominio, preso il dominio, mio dominio, mio negozio si
        chiama, mio marchio si chiama, mio podcast si chiama, creato … gruppo, aperto … gruppo,
        creato … pagina, aperto … account, mio nuovo sito, mio sito, mi trovate su, mi trovate come,
        mi trovate sotto, mio nuovo canale, nuovo canale, nuovo account, nuova pagina, nuovo
        profilo, account è pronto, profilo è pronto, canale è pronto, pagina è pronta, gruppo
        whatsapp, gruppo facebook, mio tiktok, mio instagram, mio canale, mia pagina, creato la
        pagina, creata la pagina, nome riservato, preso il nome, da oggi mi trovate, chiamato il
        mio, chiamata la mia, mio podcast, mio blog, mio negozio, mio gruppo, battezzat*, aperto la
        pagina, creato il canale, aperto il canale, adesso mi chiamo, ora mi chiamo, d ora in poi mi
        chiamo, nuovo nome qui, il mio nuovo nome, comprato il dominio, il mio nuovo dominio, il mio
        nuovo gruppo, il mio nuovo canale, la mia nuova pagina, gruppo … si chiama, pagina … si
        chiama
    """,
    "how_like": "che ne dite, che ne pensate, vi piace, cosa ne dite, mica male",
    "community": """
        gruppo, canale, comunità, forum, fan club, pagina, account, profilo, podcast, blog, negozio,
        discord, telegram
    """,
    "founded": """
        aperto, aperta, creato, creata, lanciato, lanciata, fondato, fondata, messo online, avviato
    """,
    "merch": """
        magliett*, t shirt*, tshirt*, felp*, tazza, tazze, cappellin*, berretti, adesivi, adesivo,
        accendin*, gadget, merchandising, portachiavi, penne, calendari, calzini, borse,
        sottobicchieri, calamite
    """,
    "sells": """
        vendo, vendere, in vendita, ordinate da me, ordinare da me, stampo, stampat*, fatto in casa,
        fatti in casa, fatto da me, fatti da me, nel mio negozio, su etsy, su ebay, l uno, al pezzo,
        franchi l uno, franchi l una, franchi al pezzo, euro l uno, euro l una, scrivetemi in
        privato, scrivetemi la taglia, ordinazioni in privato, disponibili da me, l una, etsy,
        ordinate
    """,
    "no_change": """
        non modificare, non cambiare, non modificate, mai modificare, vietat*, non permesso,
        invariato, regole, manuale, originale, linee guida, non si può, non deve, falso, falsa,
        truffa, segnalate*, segnalatelo, non è nostro, non è nostra, attenzione
    """,
    "own_logo": """
        nostro logo, logo aziendale, logo dell azienda, logo della ditta, logo della mia azienda,
        logo della fabbrica, logo del mio datore, logo dell officina, logo nostro, logo di casa,
        logo della carta intestata, logo del sito, logo del furgone
    """,
    "creation": """
        immagin*, foto, fotografi*, disegn*, illustrazion*, grafic*, manifest*, musica, canzone,
        canzoni, brano, colonna sonora, melodia, video, clip, film, spezzone, scena, articol*,
        testo, testi, pagina, pagine, capitolo, capitoli, poesia, mappa, carattere, traccia, hit,
        ritornello, fumetto, vignetta, caricatura, manuale, sigla, intro, rubrica
    """,
    "took": """
        copiat*, ricopiat*, copia e incolla, scaricat*, rubat*, prestito, ripres*, scannerizzat*,
        fotografat*, screenshot, recuperat*, estratt*, messa sotto, messo sotto, rippat*, tirat*
        giù, presa, preso, prese, presi, ritagliat*, filmat*, registrat*, incollat*, caricata, letto
        tutto, fregat*, sgraffignat*, copio, ricopio, incollo, trascrivo, trovat*, ritagliato,
        ritagliata, parola per parola
    """,
    "of_others": """
        internet, rete, web, google, facebook, instagram, insta, pinterest, youtube, tiktok,
        spotify, netflix, twitter, di un fotografo, del fotografo, giornale, rivista, libro, gioco,
        videogioco, film, serie, radio, hit, concorrent*, wikipedia, profilo di, un profilo, sito
        di, da qualche parte, catalogo, un sito, un blog, un account, dalla fotografa, dal
        fotografo, della fotografa, telegram, agenzia fotografica, blog, star wars, disney, la tele,
        televisione, libro di testo, telegiornale, tg, corriere, la stampa, repubblica, sceneggiato,
        banca immagini, newsletter, loro newsletter
    """,
    "pirates": """
        aggirato il paywall, aggirare il paywall, senza abbonamento, non ha l abbonamento, non hanno
        l abbonamento, senza chiedere, senza permesso, senza autorizzazione, tanto nessuno se ne
        accorge, piratat*, nessuno se ne … accorge, nessuno se ne accorgerà, non se ne accorge
        nessuno, nessuno lo nota
    """,
    "hands_out": """
        copio, ricopio, copiat*, ricopiat*, incollo, incollat*, trascrivo, trascritt*, per intero,
        intero, intera, integrale, testo completo, screenshot, in pdf, il pdf, parola per parola, ve
        lo metto, ve la metto, riga per riga
    """,
    "paywalled": """
        a pagamento, paywall, riservato agli abbonati, riservata agli abbonati, non è abbonato, non
        siete abbonati, senza abbonamento, costa di solito, normalmente costa, senza pagare
    """,
    "removes": """
        tolt*, tagliat*, cancellat*, ritagliat*, rimoss*, coperto, coperta, eliminat*, ritoccat*,
        fatto sparire
    """,
    "watermark": """
        filigrana, filigrane, firma del fotografo, nome del fotografo, crediti della foto, watermark
    """,
    "whence_unknown": """
        non so più da dove, non so da dove, non ricordo da dove, non ricordo più da, non so più
        quale, non mi ricordo da, non ricordo la fonte, dimenticato la fonte, chissà di chi è, non
        so di chi sia
    """,
    "shares_it": """
        qui, ecco, qui sotto, in allegato, copiat*, ricopiat*, per voi, per chi, per tutti, da
        leggere, scannerizzat*, fotografat*, condivido, posto, caricat*
    """,
    "licensed": """
        licenz*, libera da diritti, libere da diritti, libero da diritti, diritti, autorizzazione,
        autorizzat*, permesso, accordo, acquistat*, creative commons, cc by, grazie a, sito del
        giornale, dominio pubblico, citazione, io stess*, archivio fotografico, con il consenso,
        fonte sotto, fonte in, ecco il link, link sotto
    """,
    "from_there": """
        da internet, dalla rete, dal web, da google, da facebook, da instagram, da pinterest, da
        youtube, da un film, da un gioco, da un libro, dal giornale, da una rivista, da un profilo,
        da qualche parte, di un altro account, viene da internet, viene da un profilo, da una serie,
        da un album, da un video, da una trasmissione, da un blog, da un sito, da una pagina, da
        chissà quale
    """,
    "came_across": "trovata, trovato, trovate, trovati",
    "pictured": "immagin*, foto, disegn*, illustrazion*, musica, canzone, brano",
    "whole_work": """
        tutto l articolo, articolo intero, intero articolo, articolo completo, testo intero, tutto
        il testo, capitolo intero, tutto il capitolo, libro intero, tutta la pagina, tutto il film,
        tutta la puntata, tutta la poesia, intervista intera, testo integrale, versione integrale,
        per intero, tutta l intervista, tutto il servizio, tutto il libro, articolo per intero, l
        intero servizio, tutto l articolo del, l intervista completa, tutto il reportage, manuale
        completo, tutto il manuale, intero manuale, poesia di, parola per parola, rubrica intera,
        istruzioni complete
    """,
    "copied_out": """
        copiat*, ricopiat*, scannerizzat*, fotografat*, screenshot, senza abbonamento, vi incollo,
        incollo, senza pagare, per non pagare, vi leggo, filmat*, fatto una foto, foto dell
        articolo, ho fatto le foto, foto di tutto, ribattut*, trascritt*, registrat*, caricat*,
        aggirare il paywall, dietro il paywall, in pdf, screenshot di, copia incolla, per intero,
        ripreso, ripresa, riportat*, scannerizzato, scansionat*
    """,
    "known_song": """
        canzone la conoscete, la conoscete tutti, conoscete tutti questa canzone, conoscete questa
        canzone, sentita alla radio, passa alla radio, questo tormentone, tormentone, ritornello,
        questo ritornello, sigla, colonna sonora, musica del film, canzone del film, hit di, canzone
        di, canzoni di, pezzo di, brano di, tutta la canzone, canzone intera, canzone completa,
        brano intero, album intero, inno, ultima hit, hit dell estate, dall inizio alla fine, tutto
        il brano, tutto il pezzo, tutta quella canzone, questa canzone, canzone … intera, brano …
        intero, canzone è di, brano è di, pezzo è di, il pezzo di, la canzone di, il brano di, hit
        parade, in classifica, nuovo singolo, ultimo singolo, nuova canzone, l ultima di, ultima di,
        l ultimo di, nuova canzone di, ultima canzone di, ultimo singolo di, un pezzo di, la hit di
    """,
    "plays_it": """
        alzate il volume, alza il volume, volume al massimo, audio acceso, con l audio, accendete l
        audio, in sottofondo, sottofondo, sotto c è, sotto, sulle note di, a ritmo di, accompagnat*,
        video, clip, reel, musica, suono, aggiunto, messa sotto, cuffie, nel video, nel reel, sotto
        al, sotto il nostro, sotto il film, sotto il reel
    """,
    "their_photo": """
        google maps, google earth, sito dell albergo, sito dell hotel, sito del comune, sito del
        giornale, sito di un, dal prospetto, dal giornale, dal corriere, dal corriere del ticino, da
        20 minuti, dalla rivista, dal calendario, su whatsapp, via whatsapp, non so di chi, non so
        chi, fotografo sconosciuto, autore sconosciuto, fonte sconosciuta, dalla tv, dalla
        televisione, getty, shutterstock, adobe stock, filigrana, profilo instagram di, pagina
        facebook di, sito web, sito turistico, settimanale, quotidiano, rivista, sito di una, dal
        sito d
    """,
    "their_work": """
        immagine, immagini, foto, mappa, cartina, estratto, disegno, vignetta, vignette, fumetto,
        caricatura, meme, illustrazione, scena, carattere
    """,
    "laid_under": """
        alzate il volume, alza il volume, in sottofondo, sottofondo, sotto c è, messa sotto,
        aggiunt*, messo sotto, messe sotto, nel reel, nel video, volume al massimo, sotto il video,
        nel video c è, sotto il nostro film, sotto il film, sotto al video, sotto al film, sotto al
        reel, sotto il reel, musica di sottofondo, sotto il nostro, ho messo, come sottofondo
    """,
    "came_to_us": "letto, da leggere, uscito, consiglio, su di noi",
    "follow_me": """
        seguitemi, seguite, iscrivetevi, abbonatevi, ho aperto, ho creato, ho lanciato, apro, creo,
        lancio, da oggi sono, riservato, preso, accaparrato, trovate
    """,
    "by_others": """
        vignetta, vignette, fumetto, fumetti, caricatura, copertina del, locandina, scena del film,
        spezzone, cartina
    """,
    "opens": "canale, account, profilo, pagina, indirizzo",
    "unasked": """
        non lo sa, non ne sa niente, non ne sa nulla, senza chiedere, senza chiederlo, senza
        chiederle, senza chiedergli, non ho chiesto, a sua insaputa
    """,
    "from_story": "storia, storie, story, stato, profilo, reel",
    "reuploads": """
        lo ricarico, la ricarico, li ricarico, lo ripubblico, la ripubblico, lo metto qui, la metto
        qui, così com è, ricaricato, ricaricata
    """,
    "reworded": """
        riscritto, riformulat*, leggermente modificat*, un po modificat*, cambiato due parole,
        cambiato qualche parola
    """,
}
