"""Italian: cases, courts, what a state rules."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "assures": """
        promesso, promettiamo, garantito, garantiamo, d ora in poi, in futuro, da subito, parola
        nostra, parola d onore, contateci, contate su di noi, tutto regolato, tutto a posto, passate
        parola, tranquilli, state tranquilli, nessun problema, ci impegniamo, si impegna, vi
        assicuro, assicuriamo, senza eccezioni, senza eccezione, passa parola, fate girare
    """,
    "for_all": """
        tutti, tutte, tutto, sempre, mai, nessuno, nessuna, gratis, gratuitamente, gratuito,
        automaticamente, ogni, ognuno, ciascuno, senza eccezioni, a vita, in ogni caso, a nessuno,
        senza eccezione, ogni cliente, ogni apprendista, tutti gli, tutte le, a tutti, chiunque,
        nessuno viene
    """,
    "law_outlook": """
        vinceremo, vinciamo, stiamo vincendo, perderemo, fiducios*, infondat*, senza
        fondamento, ridicol*, niente da temere, nulla da temere, bene per noi, nessuna
        possibilità, vincere, vince, vinciamo noi, la vinciamo, perdere, perderà,
        perderanno, ragione, darà ragione, ci darà ragione, dato ragione, a nostro favore,
        andata bene, andata male, smontat*, in tasca, sicur*, tranquill*, seren*, ci
        aspettiamo, aspettiamo, non regge, bufala, ha capito, capito, bluff, copiato,
        rubato, mentito, bugie, innocenti, colpevoli, quasi pronto, offrono, offerta,
        milioni, questione di tempo, vedrete, credo, penso, pagherà, pagheranno, dovrà
        pagare, pagare, carte migliori, ha riso, riso, è nostro, solo l inizio, va per le
        lunghe, vanno per le lunghe, si trascina, si trascinano, non finisce più, tira per
        le lunghe, danno ragione, daranno ragione, lo sa, lo sanno, una formalità, non sta
        in piedi, sistemare, chiudere la questione, stiamo valutando, valutiamo, accettare,
        rifiutare, cedere, lo confermerà, confermerà, vedrà anche, le nostre possibilità,
        accordo, offerto un accordo, un accordo, è fatta, fatta, cosa fatta, in cassaforte
    """,
    "law_done": "archiviat*, chiuso, chiusa, conclus*, passata in giudicato, definitiv*, risolt*",
    "law_open": """
        in corso, pendente, pendenti, ancora, presto, sarà, saranno, speriamo, la settimana
        prossima, il mese prossimo
    """,
    "own_law": """
        divorzio, affidamento, padrone di casa, vicino di casa, vicini di casa, eredità, parlamento,
        comune
    """,
    "law_about": """
        serie tv, podcast, spettacolo, teatro, corso, formazione, seminario, convegno, in generale,
        lezione, conferenza, giuria, certificazione, gita, processo di, processo produttivo,
        arbitro, partita, rigore, mensa, menu, iscrizione, il meteo, rispetto a, a causa di, a causa
        del, a causa della, a causa dei, per causa, causa maltempo, causa pioggia, gara, concorso,
        matrimonio, torta, torte, campionato, campionati, apprendisti, robotica, votazione,
        pattinaggio, competizione, tennis, esami, esame, torneo, bocce, calcetto
    """,
    "law_office": """
        autorità, polizia, suva, seco, ispettorato del lavoro, ispettor*, fisco, procura, cantone,
        swissmedic, comco, medico cantonale, vigilanza, investigatori, inquirenti, ispettore,
        ispettori, fedpol
    """,
    "law_probe": """
        indaga, indagano, indagine, indagini, inquirenti, multa, multati, sequestrat*, interrogat*,
        inchiesta, perquisit*, sanzione
    """,
    "law_published": "rapporto annuale, comunicato, pubblicat*, secondo il comunicato",
    "bench": """
        tribunale, tribunali, giudice, giudici, magistrato, magistrati, controparte, avversario,
        avversari, procuratore, sentenza, verdetto, processo, procedimento, causa, la causa, nostri
        avvocati, i nostri avvocati, nostro avvocato, loro avvocati, la corte, udienza, aula,
        avvocato, avvocata, ricorso, appello, istanza, causa di, in aula
    """,
    "law_expert": "perito, periti, perizia, esperto, esperti, esperta, perita, consulente tecnico",
    "law_case": """
        caso, sul caso, nel caso, causa, faccenda, vicenda, questione, lite, disputa, vertenza, su,
        riguardo, storia
    """,
    "law_calm": """
        dormo bene, dormo benissimo, dormiamo bene, dormiamo tranquilli, sonni tranquilli,
        dormo sereno, dormo serena, sereno, serena, sereni, serene, tranquillo, tranquilla,
        tranquilli, fiducioso, fiduciosa, fiduciosi, una formalità, solo una formalità, pura
        formalità, questione di tempo, nostra tesi, nostra posizione, nostro punto di vista,
        nostra analisi, dà ragione, danno ragione, darà ragione, daranno ragione, dato
        ragione, ragione, dalla nostra parte, lo sa, lo sanno, sa bene, sanno bene, sa
        benissimo, lo sa bene, sanno leggere, sa leggere, sanno contare, hanno gli occhi,
        non sono ciechi, hanno capito, ha capito, ha copiato, chi ha copiato, lo vedrà, lo
        vedranno, vedrà presto, senza via d uscita, fare le valigie, pagherà, pagherà caro,
        pagherà cara, pagheranno, costerà caro, carte in mano, carte migliori, le carte
        migliori, tutti gli assi, in tasca, in pugno, di ferro, inattaccabile, regge, non
        regge, non sta in piedi, crolla, si sgonfia, fa marcia indietro, cede, ad un passo,
        a un passo, vicini a un accordo, vinceremo, vincere, vinta, già vinta, perderà,
        perdere, persa, persa in partenza, vittoria, sconfitta, nessuna chance, nessuna
        possibilità, infondat*, ridicol*, nulla da temere, niente da temere, chiaro,
        chiarissimo, lampante, tigre di carta, castello di carte, aria fritta, fumo, farsa,
        buffonata, bella figura, brutta figura, sudato, balbettato, ottimista, ottimisti,
        pessimista, chance, possibilità, verità, giustizia, schiacciant*, prove sono,
        campata in aria, vedrà bene, vedranno bene, chi ha ragione, di chi è l idea, chi ha
        avuto l idea, confermerà, dirà lo stesso, dirà la stessa cosa, vedrà lo stesso,
        praticamente vinta, praticamente già vinta, quasi vinta, vinta in partenza, vinto in
        partenza, praticamente vinto, già vinto, è fatta, l abbiamo già vinta, si mette
        bene, promette bene, bene per noi
    """,
    "drawing": """
        disegno, disegni, brevetto, brevetti, copia, copie, copiato, copiare, imitato, contraffatto,
        contraffazione, plagio
    """,
    "others_ask": """
        ci chiedono, mi chiedono, mi chiede, in molti chiedono, molti chiedono, a che punto
    """,
    "vouches": """
        ve lo prometto, te lo prometto, vi prometto, ti prometto, ve lo garantisco, te lo
        garantisco, vi garantisco, ti garantisco, lo garantisco, ve lo assicuro, te lo assicuro, vi
        assicuro, ti assicuro, le assicuro, credetemi, credimi, mi creda, potete credermi, puoi
        credermi, vi do la mia parola, ti do la mia parola, avete la mia parola, hai la mia parola,
        parola d onore, parola mia, state tranquilli, stai tranquillo, stai tranquilla, stia
        tranquillo, stia tranquilla, tranquilli, tranquillo, potete stare tranquilli, potete star
        certi, puoi star certo, ve lo posso dire, te lo posso dire, ve lo dico io, te lo dico io,
        fidatevi, fidati, potete contarci, puoi contarci, contateci, ci metto la mano sul fuoco,
        nessun problema
    """,
    "settled": """
        da tempo, completamente, interamente, integralmente, tutto regolato, tutto a posto, avrete,
        avrai, riceverete, riceverai, è regolato, è garantito, è già deciso, già sistemato
    """,
    "opponent": """
        controparte, avvocato avversario, avvocati avversari, legali avversari, l altra parte, la
        parte avversa, parte avversa
    """,
    "court_act": """
        rinviat*, rinvia, aggiornat*, sospes*, sentito, sentita, convocat*, citato come, citata
        come, respint*, ammess*, testimoniare, testimonia, testimonianza, come testimone, da
        testimone, il testimone, la testimone, depositat*, memoria, arringa, arringhe, si trascina,
        va per le lunghe, perito, perizia, termine, ricorso, impugnat*, ritirat*, in aula, dato
        tempo, dato fino, spiegarsi, proroga
    """,
    "summons": "convocazione, convocat*, testimone, testimoniare, citazione, comparire",
    "searched": """
        portato via, portati via, sequestrat*, perquisit*, perquisendo, sigillat*, messo i sigilli,
        messi i sigilli
    """,
    "on_site": """
        in ufficio, da noi, in azienda, in ditta, nei nostri uffici, in fabbrica, in contabilità, in
        archivio, ai piani alti, in direzione
    """,
    "patent_case": """
        la causa del brevetto, la causa sul brevetto, la causa brevetti, causa brevettuale, la lite
        sul brevetto, il processo sul brevetto, il processo del brevetto, la questione del brevetto,
        la disputa sul brevetto, la vicenda del brevetto
    """,
}
