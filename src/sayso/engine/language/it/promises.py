"""Italian: guarantees, success, the environment."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "guarantee": """
        garantito, garantita, garantiti, garantiamo, garantisco, garantisce, prometto, promettiamo,
        promesso, assicuriamo, mesi di garanzia, anni di garanzia, garanzia a vita, soddisfatti o
        rimborsati, garanzia su, garanzia sul, parola mia, parola d onore, mano sul fuoco, ci
        impegniamo, mi impegno, assicuro, vi assicuro, le assicuro, garantite, ve lo garantisco,
        successo assicurato, risultato assicurato, giuro, ve ne pentirete, non se ne pentirà, non ve
        ne pentirete, non te ne pentirai, ci mettiamo la faccia, mi ci impegno, ce ne facciamo
        garanti, la riprendiamo, è una promessa, una promessa, promessa mantenuta, ve lo assicuro
        io, ci metto la firma, ne rispondo io, senza se e senza ma
    """,
    "terms": "condizioni generali, cgv, cg, condizioni di garanzia, cifra, articolo",
    "aim": "vogliamo, intendiamo, andremo, prevediamo di",
    "energy_word": """
        elettricità, energia, co2, co 2, clima, emissioni, corrente, chilowattora, carburante, gas,
        diesel, gasolio
    """,
    "as_much": """
        tanta ... quanto, tanta ... quanta, tanto ... quanto, tanto ... come, quanto, l equivalente
        di, equivale, equivalgono, la metà, metà di, dimezza, dimezzato, dimezzata, un terzo, due
        terzi, un quarto, tre quarti, una frazione, tre volte meno, due volte meno, dieci volte
        meno, mettiamola così, posso solo dire, posso dire solo, posso soltanto dire, dico solo,
        diciamo solo, diciamo che, tutto quello che posso dire
    """,
    "uses_less": """
        risparmia, risparmiare, risparmiamo, risparmio, consuma, consumano, consumare, consumo,
        evita, evitare, riduce, ridurre, emette, taglia, meno
    """,
    "green": """
        neutral* dal punto di vista climatico, climaticamente neutr*, a impatto climatico zero,
        carbon neutral, carbon free, neutral* in co 2, senza co 2, a emissioni zero, zero emissioni,
        senza emissioni, impatto zero, impatto ambientale zero, ecosostenibil*, eco sostenibil*,
        ecocompatibil*, eco friendly, rispettos* dell ambiente, rispettos* del clima, rispetta l
        ambiente, rispettano l ambiente, amic* dell ambiente, amic* del clima, fa bene al pianeta,
        macchin* ecologic*, prodott* ecologic*, produzione ecologica, imballagg* ecologic*, è
        ecologic*, sono ecologic*, macchin* verd*, prodott* verd*, tecnologia verde, produzione
        verde, rende … più verde, al 100 percento sostenibil*, totalmente sostenibil*, completamente
        sostenibil*, macchin* sostenibil*, prodott* sostenibil*, produzione sostenibile, imballagg*
        sostenibil*, materiali sostenibili, prodott* in modo sostenibile, biodegradabil*,
        compostabil*, riciclabil*, emissioni zero, protegge il clima, protegge l ambiente,
        neutralità climatica, produciamo in modo sostenibile, non inquinano, non inquina, ecologica,
        ecologiche, ecologici, non lasciano traccia, nessuna traccia sull ambiente, nessun impatto
        sul pianeta, senza impatto sul pianeta, pulite per l ambiente, pulita per l ambiente, fanno
        bene al pianeta, fa bene al clima, fa bene all ambiente, bene al pianeta, bene all ambiente,
        un favore al pianeta, un favore all ambiente, gesto per il pianeta, gesto per l ambiente,
        senza inquinare, senza la minima emissione, senza alcuna emissione, senza un grammo di co2,
        senza un grammo di co 2, senza co2, zero co2, zero co 2, nessuna traccia nella natura, senza
        lasciare traccia, rispetta il pianeta, rispetta il clima, salva il pianeta, salviamo il
        pianeta, cento per cento verde, la più verde, la più pulita
    """,
    "eco_about": """
        tema, argomento, relazione, dibattit*, discutere, discussione, workshop, corso, seminario,
        convegno, congresso, libro, libri, documentario, legge, leggi, ordinanza, la parola, il
        termine, definizione, significa, viaggio, viaggi*, treno, bici, bicicletta, trasporti
        pubblici, consiglio federale, parlamento, città, comune, cantone, svizzera, europa, mondo,
        settore, industria, bosco, alpi, greenwashing, ricerca, casa, cucina, giardino, auto,
        vacanze, volo, label, etichetta, domanda
    """,
    "eco_proof": """
        iso 14001, iso 14040, iso 14044, iso 14064, iso 14067, iso 14068, iso 14021, iso 14024, iso
        50001, en 13432, emas, epd, angelo azzurro, ecolabel, fsc, pefc, minergie*, cradle to
        cradle, sbti, ecobilancio, analisi del ciclo di vita, dichiarazione ambientale, verificat*
        da terzi, ok compost
    """,
    "climate_deed": """
        calore residuo, calore di scarto, recuperiamo il calore, recupero di calore, recupero del
        calore, pompa di calore, pompe di calore, teleriscaldamento, cippato, geotermi*,
        fotovoltaic*, pannelli solari, impianto solare, tetto solare, corrente verde, elettricità
        verde, energia verde, energia eolica, energia rinnovabile, energie rinnovabili, fonti
        rinnovabili, energia idroelettrica, auto elettriche, flotta elettrica, veicoli elettrici,
        risparmi* … co 2, meno co 2, riduciamo … co 2, ridotto … co 2, riduciamo le nostre
        emissioni, ridotto le nostre emissioni, compensiamo le nostre emissioni, compensiamo … co 2,
        compensazione di co 2, meno emissioni, senza gasolio, senza nafta, senza energia fossile,
        forza idrica, idroelettric*, flotta … elettrica, recuperiamo calore
    """,
    "painted": """
        colore, colori, dipint*, verniciat*, vernice, ral, blu, ross*, giall*, lampada, spia, led,
        pulsante, semaforo
    """,
    "mishap": """
        scart*, guast*, ferm* macchina, fermo macchina, fermi macchina, fermi, error*, difett*,
        problem*, rompe, rompono, romperà, rompersi, rottur*, rilavorazion*, rifare, riparazion*,
        deluder*, delude, delus*, sbagli*, interruzion*, perdit*, reclam*, si ferma, si blocca,
        abbandon*, perder*, perdete, perde, temere, si fermerà, fermarsi, blocca*, dolore, dolori,
        mal di schiena, sfuggirà, sfugge, sfuggire, mancare, ricalibrare, ricalibrazione, regolare
        di nuovo, complicanz*, complicazion*, infezion*, rovesciarsi, rovescia, affondare, si rompe,
        guastarsi, si guasta, arrugginire, arrugginisce, surriscaldarsi, sbagliare, sbaglia,
        piantarsi, bloccarsi, storto, va storto, va male
    """,
    "always": """
        sempre, ogni volta, a vita, per sempre, senza eccezioni, in ogni caso, tutta la vita,
        qualunque cosa accada, ogni ordine, ogni pezzo, ogni consegna
    """,
    "works": """
        perfett*, funziona*, funzionerà, riesce, riescono, riuscirà, impeccabil*, durerà, dura,
        giust*, sani e salvi, sano e salvo, a destinazione, puntuale, puntuali, in orario, nei tempi
    """,
    "failsafe": """
        infallibil*, indistruttibil*, a prova di bomba, a prova di errore, senza alcun rischio, per
        l eternità, tutta la vita, una vita intera, dura una vita
    """,
    "nobody_can": """
        nessuno può, nessuno, nessuna macchina, nessun produttore, non possiamo, non può, non
        promett*, non garanti*, senza garanzia, chi promette, non posso
    """,
    "own_deed": """
        mostro, pubblico, posto, racconto, porto, rispondo, vengo, foto, video, torta, brioche,
        faccio, visita, scrivo
    """,
    "eco_thing": """
        imballagg*, pellicola, cartone, cartoni, materiale, materiali, lubrificant*, refrigerant*,
        olio idraulico, component*, involucr*, pezzi di ricambio, modello, serie, motore, motori,
        azionament*, rivestiment*, vernice
    """,
    "sure": """
        contateci, può contarci, potete contarci, assicurat*, poco ma sicuro, al cento per cento,
        sicuro al cento per cento, credetemi, credimi, mi creda, fidatevi, va sul sicuro, andate sul
        sicuro, ci potete contare, ci può contare, puoi contarci, ci puoi contare, ci conti pure,
        contaci, ci metto la firma, parola mia, parola d onore, ve lo assicuro, glielo assicuro, te
        lo assicuro, ve lo prometto, glielo prometto, ci conti, conti su di me
    """,
    "machinery": """
        macchin*, mandrino, cuscinett*, sensor*, comando, software, aggiornamento, cavo, cavi,
        alimentatore, pompa, motore, guarnizion*, valvol*, tubo, utensil*, pezzo, pezzi, ricamb*,
        component*, elettronica, asse, idraulic*, olio, filtro, programma, operator*, montator*,
        tecnic*, montaggio, manutenzione, consegna, fornitor*, corriere, barca, batteri*,
        impostazion*, installazion*, apparecchi*
    """,
    "gone": """
        passato, finit*, addio, basta, dimenticate, dimentica, elimina, eliminano, azzera, azzerano,
        impossibil*, esclus*, dite addio, un ricordo, non conosce, sconosciut*, storia
    """,
    "pays_off": """
        si ripaga, si ripagano, si ammortizza, ammortizz*, si paga da sola, si è ripagata, si è
        ripagato, si ripaga da sola, si ripaga in, ripagata in, ammortizzata in, riavete i soldi,
        recuperate l investimento
    """,
    "hedge": """
        fino a, secondo, in genere, di solito, può, possono, potrebbe, circa, in media, spesso,
        tipic*, dipende, forse, misurat*, possibile, a seconda
    """,
    "span_of_time": "anno, anni, mese, mesi, settiman*, giorn*",
    "makes_good": """
        sostituisce, sostituiamo, sostituirà, sostituiremo, ripara, ripariamo, riparerà, ripareremo,
        rimborsa, rimborsiamo, rimborserà, rimborseremo, cambia, cambiamo, riprende, riprendiamo,
        sistemiamo, aggiustiamo
    """,
    "for_free": """
        gratis, gratuitamente, gratuita, gratuito, senza spese, a nostre spese, a spese nostre,
        senza discutere, senza discussioni, senza condizioni, senza domande, senza fare domande,
        senza se e senza ma, qualunque cosa accada, offre la casa, tutto, integralmente, senza
        storie, senza fare storie, senza problemi, senza battere ciglio, a costo zero, senza costi
    """,
    "any_trouble": """
        se, in caso di, in caso d, ogni, tutti, tutte, tutto, qualsiasi, vostri, vostre, qualunque
        cosa succeda, qualsiasi cosa succeda, succeda quel che succeda, qualunque cosa accada,
        qualunque cosa si rompa
    """,
    "wager": """
        mi mangio il, mangio il cappello, pago io, offro io, pago una, pago la, ti pago, vi pago,
        scommetto, la cena, una cena, il giro, di tasca mia, di tasca propria, la pago io, lo pago
        io, ve la pago, ve lo pago, glielo pago, gliela pago
    """,
    "otherwise": """
        altrimenti, se no, sennò, in caso contrario, se non, o pago, oppure, se non si, se non è, se
        non va, se non funziona, se non rende
    """,
    "healed": """
        senza dolore, senza dolori, guarit*, guarisce, guarirà, tornare a camminare, torna a
        camminare, si torna a, in forma, non soffrire più, senza ricadute
    """,
    "pays_up": """
        copre, copriamo, coprirà, coperto, coperta, coperti, coperte, paga, paghiamo, pagheremo, si
        fa carico, ci facciamo carico
    """,
    "forget_it": """
        dimenticate, dimentichi, dimentica, addio, basta con, dite addio, potete dimenticare, puoi
        dimenticare, può dimenticare, ve li potete dimenticare, scordatevi, scordatela, scordateli
    """,
    "availability": "disponibilità, disponibile, precisione, sicurezza, affidabilità",
    "you_get": """
        avrete, non avrete, avrà, non avrà, avrai, non avrai, dovrete, non dovrete, dovrà, dovrai,
        potete, può stare, potete stare, risparmiate, risparmia, risparmi, dimezzate, raddoppiate,
        perderete, i vostri scarti, i suoi scarti, il vostro tempo, i vostri clienti, i vostri
        costi, vi, compratela, comprala, la compri
    """,
    "nevermore": """
        mai più, più nessun, più nessuno, più nessuna, nemmeno un, nemmeno una, neanche un, neanche
        una, neppure un, zero, a zero, non dovrà più, non dovrete più, non dovrai più, non avrà più,
        non avrete più, non avrai più
    """,
    "vouch": """
        giuro, promesso, ve lo prometto, te lo prometto, glielo prometto, ve lo assicuro, te lo
        assicuro, glielo assicuro, ve lo assicuro io, avete la mia parola, ha la mia parola, hai la
        mia parola, parola mia, ci metto la firma, ci metto la faccia, ci metto la mano, me ne
        faccio garante, ne rispondo io, ne rispondiamo noi, ve lo metto per iscritto, per iscritto,
        senza se e senza ma, senza condizioni, a colpo sicuro, potete stare tranquilli, può stare
        tranquillo, stia tranquillo, stai tranquillo, state tranquilli, con tutti i clienti, per
        tutti i clienti, al cento per cento, garantito, soldi indietro, ci scommetto, scommetto, ci
        metto la mano sul fuoco, mano sul fuoco, ve lo firmo, glielo firmo, lo firmo
    """,
    "give_you": """
        vi do, le do, ti do, vi diamo, le diamo, ti diamo, vi regalo, le regalo, vi concedo, vi
        offro, aggiungo io, da me avete, da noi avete
    """,
    "prompt": """
        siamo lì, siamo da voi, siamo da lei, sono da voi, sono lì, arriviamo, arrivo, sul posto, un
        tecnico è, il tecnico è, alla vostra porta, riparte, torna a girare
    """,
    "whatever": """
        sempre, ogni volta, ovunque siate, dovunque, ovunque, in qualsiasi momento, giorno e notte,
        anche la domenica, senza eccezioni, qualunque cosa accada, a qualsiasi ora
    """,
    "hours_within": """
        in un ora, entro un ora, in due ore, in <number> ore, entro <number> ore, in <number>
        minuti, entro <number> minuti, in giornata, il giorno stesso
    """,
    "solves": """
        risolve, risolvono, risolviamo, ripara, riparano, ripariamo, sistema, sistemiamo, risponde a
    """,
    "each_trouble": """
        ogni problema, tutti i problemi, qualsiasi problema, ogni guasto, tutti i guasti, ogni
        difetto, ogni domanda
    """,
    "needs_no": """
        non ha bisogno di, non necessita di, non richiede, non richiede alcuna, non serve, senza
        bisogno di
    """,
    "upkeep": """
        manutenzione, assistenza, riparazione, riparazioni, regolazione, lubrificazione, cambio
        olio, calibrazione, taratura
    """,
    "come_what_may": """
        qualunque cosa accada, qualunque cosa succeda, qualsiasi cosa succeda, costi quel che costi,
        caschi il mondo, al cento per cento
    """,
    "at_yours": """
        da voi, da lei, da te, nella vostra officina, nel vostro capannone, avrete, avrà, ce l
        avrete, davanti alla porta
    """,
    "lasts": "dura, durerà, regge, reggerà, gira, girerà, resiste, resisterà, sopravvive",
}
