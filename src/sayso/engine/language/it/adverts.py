"""Italian: advertising, gifts, reviews."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "no_trade": """
        ristorante, pizza, pizzeria, cameriere, cameriera, cena, pranzo, cucina, menù, camera,
        hotel, albergo, colazione, letto, caffè, panetteria, torta, parrucchiere, capelli, bici,
        auto, garage, dentista, medico, studio medico, libro, film, cinema, museo, bambini, cane,
        vacanze, spiaggia, escursione, piscina, macchina del caffè, lavatrice, lavastoviglie, bar,
        birra, vino, buffet, gelato
    """,
    "of_trade": """
        tecnico, tecnica, montatore, assistenza, manutenzione, ricambi, pezzi di ricambio, messa in
        servizio, riparazione, servizio clienti, macchina, macchine, macchinari, impianto, software,
        preventivo, consegna, tempi di consegna, puntuali nella consegna
    """,
    "recommend": """
        consiglio, consigliamo, consigliat*, raccomando, raccomandiamo, comprate, provate, vale la
        pena, da non perdere, acquistate, ordinate, prenderei, comprerei, sceglierei, prendete,
        prenda, prendi, scegliete, al posto suo, al suo posto, al posto vostro, al tuo posto, un
        affare, ottima scelta, buona scelta, scelta giusta, ottimo acquisto, fidatevi, fidati, si
        fidi, vale ogni, vale il prezzo, vale tutti i soldi, vale i soldi, il mio consiglio, date un
        occhiata, dia un occhiata, non ve ne pentirete, non si sbaglia, non sbagliate, a occhi
        chiusi, puntate su, suggerisco, vi suggerisco, le suggerisco, una bellezza, da provare, ci
        vuole una, un must, a bocca aperta
    """,
    "ad_label": """
        pubblicità, annuncio, partnership retribuita, sponsorizzato, contenuto sponsorizzato
    """,
    "rating": """
        recensione, recensioni, recensisci, recensite, stella, stelle, valutazione, valutazioni,
        valutate, voto, voti, recensire, valutare
    """,
    "portal": """
        google, trustpilot, glassdoor, kununu, app store, play store, tripadvisor, capterra, g2,
        google maps
    """,
    "five_stars": """
        cinque stelle, 5 stelle, buona recensione, buone recensioni, recensione positiva, recensioni
        positive, bella recensione, belle recensioni, ottima recensione, ottime recensioni, bel
        voto, voto massimo, qualcosa di bello, qualcosa di carino, qualcosa di buono, due righe
        carine, due righe gentili, due parole gentili, due belle parole, una buona parola, un bel
        commento, bei commenti, commento positivo, commenti positivi, tutte le stelle, 5 su 5, buon
        voto, buoni voti
    """,
    "asks_for": """
        date, dateci, dai, lasciate, lasciateci, lascia, scrivete, scriveteci, scrivi, mettete,
        mettici, pubblicate, recensite, recensiteci, valutate, valutateci, aiutateci, per favore,
        fate, potete, potreste, votate, chi lascia, chi scrive, chi mette, fatemi un favore, fateci
        un favore, fammi un favore, cliccate, prendetevi un minuto, sarebbe bello, andate, bastano
        due, un clic, chiedete, chiedi, dite, fate recensire, puoi
    """,
    "reward": """
        riceve, ricevete, ricevono, vince, vincete, regalo, regali, buono, buoni, sconto, sconti,
        estrazione, gratis, caffè, birra, premio, ricompens*, paghiamo, offro, offriamo, offro io,
        pago io, premiata, premiato, premiamo
    """,
    "as_customer": """
        da cliente, come cliente, sono un cliente, sono una cliente, sono cliente, sono … cliente,
        cliente soddisfatto, cliente soddisfatta, da paziente, come paziente, da utente, come
        semplice cliente, cliente da, clienti da, cliente fedele, cliente affezionat*, siamo
        clienti, cliente abituale, cliente storico, da acquirente
    """,
    "joined_us": """
        ci dà, ci danno, ci mette, ci lascia, ci lasciano, dateci, lasciateci, scriveteci,
        aiutateci, recensiteci, valutateci
    """,
    "got": """
        mi ha mandato, ci ha mandato, mi ha inviato, ci ha inviato, mi ha pagato, ci ha pagato, mi
        ha invitato, ci ha invitato, ci ha invitati, ci hanno invitati, invitat* dal, invitat*
        dalla, su invito del, su invito della, su invito di un
    """,
    "ad_deal": """
        mio codice sconto, mio codice promo, link affiliato, collaborazione pagata, collaborazione
        retribuita, partnership retribuita, campione stampa, codice di sconto, codice referral, in
        cambio di un post, in cambio di una foto, in cambio di una storia, in cambio di qualche, in
        cambio vi, prendo una percentuale, prendo una piccola, ci guadagno, mi danno una
        percentuale, commissione per, ambasciatore del marchio, ambasciatrice del marchio, sono
        ambasciatore di, sono ambasciatrice di, viaggio stampa, tester per, link partner, dal mio
        link, tramite il mio link, con il mio link, in collaborazione con, collab con, ambasciatore
        di, ambasciatrice di, ambassador di, testimonial di, testimonial per, se fate il mio nome,
        facendo il mio nome, con il mio nome, dite il mio nome, mi sponsorizza, mi sponsorizzano,
        sponsorizzato da, sponsorizzata da
    """,
    "giver": """
        produttore, produttori, fabbricante, fabbricanti, fornitore, fornitori, marca, marchio,
        rivenditore, rivenditori, negozio, sponsor, agenzia, azienda partner, partner commerciale,
        importatore, distributore, rappresentante, ente del turismo, organizzatore, organizzatori,
        organizzator*
    """,
    "sent_me": """
        mi ha mandato, mi hanno mandato, ci ha mandato, ci hanno mandato, mi ha inviato, mi hanno
        inviato, mi ha spedito
    """,
    "no_giver": """
        genitori, nonni, famiglia, amici, amiche, collega, colleghi, vicin*, padrino, madrina, babbo
        natale, befana, società sportiva, comune, scuola, capo, squadra, datore, compleanno,
        comprato io, pagato io, di tasca mia, natale, matrimonio, mercatino
    """,
    "host": """
        hotel, albergo, ristorante, osteria, locanda, spa, terme, stazione sciistica, compagnia
        aerea, campeggio, chalet, cantina, birrificio, agriturismo, resort
    """,
    "business_giver": """
        produttore, produttori, fabbricante, fabbricanti, fornitore, fornitori, rivenditore,
        rivenditori, azienda partner, partner commerciale, cliente, importatore, distributore,
        rappresentante
    """,
    "trip": """
        volo, hotel, albergo, viaggio, fine settimana a, vip, crociera, formula 1, weekend sulla
        neve, lusso, orologio, ipad, iphone, tablet
    """,
    "got_free": """
        ricevuto gratis, ricevuto gratuitamente, ricevut* in regalo, avuto gratis, regalat* da un,
        regalat* dal, regalat* dalla, mi ha regalato, ci ha regalato, mi hanno regalato, ci hanno
        regalato, mi ha offerto, ci ha offerto, regalo del, regalo della, regalo di un, buono del,
        buono di un, messo a disposizione gratuitamente, messa a disposizione gratuitamente,
        ricevuto da provare, campione gratuito, gratis, gratuitamente, a spese di, invitato da,
        invitata da, invitati da, invitato dal, invitata dal, invitato dall, invitata dall, mi ha
        invitato, ci ha invitato, non ho pagato, senza pagare, offerto da, offerta da, offerto dal,
        offerta dal, offerti dal, offerte dal, offerto dall, offerta dall, mi ha ospitato, ci ha
        ospitato, ci hanno invitato, mi hanno invitato, ospitato gratis, ospite di, offerte da, non
        ho pagato niente, pagato niente, non ho pagato nulla, senza pagare niente, neanche un
        centesimo, ha coperto le spese, spese coperte, ha pagato tutto, provare gratis, potuto
        provare gratis, provato gratis, testato gratis, testare gratis, in omaggio, provare
        gratuitamente, provato gratuitamente, ricevuto in omaggio, mi è stato regalato, mi è stata
        regalata
    """,
    "my_code": "con il mio codice, con il codice, mio codice, codice",
    "no_goods": """
        fiducia, fedeltà, attenzione, tempo, sorriso, gioia, riscontro, consiglio, consigli,
        possibilità, posto, lavoro, sostegno, aiuto, accoglienza, ascolto, caffè, pranzo, cena,
        colazione, torta, cioccolata, birra, aperitivo, bicchiere
    """,
    "gift_noun": """
        regalo, regali, buono, buoni, vino, champagne, orologio, biglietto, biglietti, cesto
    """,
    "to_me": """
        mi ha, mi hanno, ci ha, ci hanno, ricevuto, ricevuti, mi, me, da me, con me, davanti alla
        mia porta, alla mia porta, sulla mia scrivania
    """,
    "nearby": """
        vicino a, vicino all, vicino alla, accanto a, accanto all, di fronte a, di fronte all,
        dietro
    """,
    "posing": """
        usiamo, utilizziamo, nella nostra officina, nella mia officina, abbiamo comprato, ho
        comprato, abbiamo acquistato, ho acquistato, nella nostra azienda, da noi gira, lavoriamo
        con, fresiamo, da anni con, passati a, passato a, passati alla, passato alla, comprate,
        comprata, comprato, comprati, ricomprerei, ricompreremmo, ricomprare, compro solo, compriamo
        solo, nella mia ditta, nella nostra ditta, nel mio laboratorio, la mia officina, la nostra
        officina, la nostra piccola officina, la usiamo, le usiamo, in servizio da noi, nella nostra
        torneria, nella nostra fresatoria, ne ho una, ne ho uno, ne ho due, ne ho tre, ne ho
        quattro, ne ho diverse, ne ho parecchie, ne ho <number>, ne abbiamo una, ne abbiamo uno, ne
        abbiamo due, ne abbiamo tre, ne abbiamo quattro, ne abbiamo diverse, ne abbiamo parecchie,
        ne abbiamo <number>, ne possiedo, ne possediamo, possediamo, possiedo, abbiamo ordinato, la
        uso, le uso, uso da, usiamo da, abbiamo preso, ho preso, la ricomprerei, la ricompreremmo,
        acquistata, acquistate, nel nostro laboratorio, nel nostro stabilimento, in officina da, in
        ditta da, in azienda da, abbiamo in officina, nel nostro parco macchine, gira da noi
    """,
    "kindly": "bell*, buon*, positiv*, ottim*, gentil*, splendid*, carin*",
    "kept": """
        potuto tenere, potuto tenerlo, potuto tenerla, potuto tenerli, posso tenere, posso tenerlo,
        posso tenerla, me l hanno lasciat*, me le hanno lasciat*, me li hanno lasciat*, me l ha
        lasciat*, da tenere, messo a mia disposizione, per l invio, per il pacco, per avermi
        mandato, per avermi inviato, grazie per l invio, grazie per il pacco, per avermelo mandato,
        per avermela mandata, per il regalo, posso tenerli, posso tenerle
    """,
    "trial": """
        prova, provo, provato, provata, testato, test, unboxing, recensione, sconto, codice, li
        adoro, lo adoro, la adoro, adoro, fantastico, fantastica
    """,
    "off_price": """
        sconto, sconti, riduzione, promo, codice sconto, risparmi*, li pagate meno, pagate meno,
        paghi meno, buono, spedizione gratuita
    """,
    "for_each": "per ogni, a recensione, per ciascuna, a stella, per tutte le recensioni, ogni",
    "under_names": """
        sotto tre nomi, con tre nomi, con più nomi, sotto falso nome, con un nome falso, con nomi
        falsi, con un altro nome, sotto pseudonimo, con un account falso, con account falsi, con tre
        account, con più account, con l account di mia, con l account di mio, come se fosse cliente,
        come se fosse una cliente, come se fosse un cliente, fingendosi cliente, spacciandosi per
    """,
    "our_people": """
        mamma, papà, madre, padre, nonna, nonno, fratelli, sorelle, cugino, cugina, cugini, zio,
        zia, suocera, marito, moglie, vicini, famiglia, famiglie, parenti, amici, colleghi, genitori
    """,
    "needs_stars": """
        servono stelle, servono recensioni, bisogno di stelle, bisogno di recensioni, alzare la
        media, più stelle, non se ne accorge nessuno, nessuno lo saprà, nessuno se ne accorge
    """,
    "buys_it": """
        ordina, ordinate, ordinare, compra, comprate, comprare, firma, firmate, consegniamo,
        consegnata, consegna, installata, da voi, la vostra macchina, la sua macchina, avrete, avrà
    """,
    "glad": """
        entusiasta, soddisfatto, soddisfatta, fedele, felice, contento, contenta, convinto,
        convinta, affezionato, affezionata, cliente
    """,
    "buyer_word": """
        cliente, acquirente, utente, proprietario, proprietaria, entusiasta, soddisfatto,
        soddisfatta, fedele, affezionato, affezionata
    """,
    "work_here": """
        che lavorate qui, che lavorate da noi, che lavori qui, dove lavorate, che siete della casa,
        senza nominare il datore
    """,
}
