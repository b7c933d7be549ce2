"""Italian: customers, partners, what is told of them."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "supplies": """
        fornisce, fornito, fornita, forniti, fornite, fornitura, fornitore, fornitori, consegna,
        consegnato, consegnata, consegnati, partner, cliente, clienti, collaborazione, collaboriamo,
        lavoriamo con, ci ha, ci hanno, per noi, grazie a, grazie alla, grazie ai, compra, comprato,
        comprata, ordina, ordinato, ordinata, installato, installata, montato, montata, messo in
        funzione, si affida, punta su
    """,
    "told_loyal": """
        la sua fedeltà, sua fedeltà, vostra fedeltà, lei come cliente, lei è cliente, nostro fedele
        cliente, nostra fedele cliente, anni di fedeltà, anni di fiducia, la sua fiducia dal, la
        vostra fiducia dal, cliente da, cliente dal, tra i nostri clienti, essere cliente, essere
        nostro cliente, nostro cliente
    """,
    "told_those": """
        da quelli che, da quelli con, da quello che, da quello con, da una ditta che, dalla ditta
        che, da un cliente che, dal cliente che, quelli con, chi a, chi in
    """,
    "told_maker": """
        produttore, produttori, produttrice, fabbricante, costruttore, costruttrice, marchio,
        gruppo, birrificio, cioccolatiere, cioccolateria, fonderia, acciaieria, cantiere navale,
        orologiaio, casa orologiera, manifattura, leader, leader mondiale, numero uno, colosso,
        gigante, azienda, ditta, fabbrica, banca, assicurazione, distributore, fornitore, casa
        farmaceutica, farmaceutica, torrefazione, pastificio, panificio, panetteria, latteria,
        caseificio, distilleria, cementificio, cartiera, vetreria, segheria, fabbricanti,
        costruttori, marchio di orologi, industria, multinazionale, gruppo farmaceutico, gigante
        farmaceutico, gruppo alimentare, costruttore di treni, casa automobilistica, grande banca,
        cassa malati, ospedale, clinica, specialista, specialisti, biscottificio, impresa, società
    """,
    "told_renowned": """
        grande, grosso, grossa, più grande, più importante, primo, prima, famos*, not*, rinomat*,
        celebre, prestigios*, leader, numero uno, principale, più antic*, cert*, conosciut*,
        colosso, enorme, leggendari*, tradizional*, mondiale, di fama mondiale, il solo, l unico, l
        unica, importante, grandissim*, che conoscono tutti, che tutti conoscono, conosciuto da
        tutti, conosciuta da tutti, che conoscete tutti, che tutti conoscete, tutti conoscono,
        conoscono tutti, anche i bambini conoscono
    """,
    "told_deals": """
        messa in servizio, messa in funzione, installa*, consegna*, montaggio, montat*, visita,
        visitat*, ripara*, riparazione, manutenzione, revisione, servizio, formazione, ordine,
        ordinat*, firmat*, contratto, acquistat*, comprat*, compra, fiducia, fedeltà, collabora*,
        progetto, stabilimento, gira, girano, giornata, oggi, settimana, giorni, le nostre macchine,
        la nostra macchina, cliente, sul posto, partner, grazie, sostituit*, cambiat*, ottimizzat*,
        accolt*, ospit*, collaudo, collaudat*, in trasferta, trasferta, regolare, regolazione,
        tarato, tarata, messa a punto
    """,
    "told_our_friends": """
        i nostri amici, le nostre amiche, nostri amici, i nostri vicini, quelli, i ragazzi, il
        nostro cliente, la nostra cliente, un cliente, una cliente, nostro partner, da quelli, dai
        ragazzi, quelli che, la brava gente, brava gente
    """,
    "told_no_name": """
        niente nomi, senza fare nomi, non faccio nomi, nomi non ne faccio, indovinate chi,
        indovinate da chi, il nome non lo dico, indovinate, indovina, di più non dico, chi indovina,
        a voi indovinare
    """,
    "told_not_ours": """
        concorren*, borsa, giornale, letto, studio, vacanze, ristorante, museo, preferit*, festa,
        sagra, i miei figli, mia figlia, mio figlio, con i bambini, compleanno
    """,
    "told_stay": """
        operazione, intervento, ricovero, degenza, soggiorno, trattamento, esame, parto,
        riabilitazione, dimissione, visita, convalescenza, cesareo, cure, ginocchio, anca, terapia
    """,
    "told_your_folks": """
        suo padre, sua madre, suo marito, sua moglie, suo figlio, sua figlia, il suo bambino, la sua
        bambina, i suoi familiari
    """,
    "told_your_unit": """
        sua macchina, vostra macchina, suo impianto, vostro impianto, suo apparecchio, sua barca,
        suo ordine, vostro ordine, sua consegna, suo contratto, sua fattura, tua macchina, suo
        mandrino
    """,
    "told_served": """
        riparat*, consegnat*, installat*, sostituit*, revisionat*, vendut*, controllat*, ferma,
        fermo, guast*, spedit*, comprat*, cambiat*, montat*, rimessa a nuovo, rimessa in funzione,
        rimesso in funzione, rimessa in sesto, tornata in forma, in revisione, ammodernata, ritirata
    """,
    "told_initial": """
        comincia per, comincia con, inizia per, inizia con, con una, con la, prima lettera, finisce
        per
    """,
    "told_next_time": "la prossima volta che, ogni volta che, quando metterete, se un giorno",
    "told_our_hand": """
        sulla nostra macchina, sulle nostre macchine, su una delle nostre, passato dalle nostre,
        passa dalle nostre, esce dalla nostra, messo le mani
    """,
    "told_fraction": """
        un quarto, un terzo, della metà, la metà, due volte, il doppio, tre volte, un quinto,
        raddoppiat*, dimezzat*
    """,
    "customer_word": "il cliente, la cliente, il nostro cliente, dal cliente",
}
