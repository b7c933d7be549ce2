"""Italian: for whom somebody speaks, and for whom they work."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "employs_me": """
        paga la mia, paga i miei, mi versa, mio datore di lavoro, il mio datore, mio stipendio, lo
        stipendio, il mio salario, mi paga, paga il mio, mi dà da mangiare, la mia ditta, la mia
        azienda, dipendente di, dipendente da, dipendente presso, impiegato presso, impiegata
        presso, assunto da, assunta da, sono di parte, non sono imparziale, come dipendente, come
        apprendista
    """,
    "tenure": """
        capo da, colleghi da, formatore da, formatrice da, anni da, anno da, anni in, anni alla,
        anno alla, settimana da, settimane da, mesi da, mese da, giorno da, giorni da, giornata da,
        anni presso, anno presso, iniziato da, cominciato da, apprendistato da, apprendistato
        presso, apprendista da, apprendista presso, assunto da, assunta da, stage da, stage presso,
        contratto con, festeggio … da, turno da, turno alla, turno di notte da, turno di notte alla,
        notte alla, picchetto alla, picchetto da, pausa da, pausa alla, pausa pranzo da, pausa
        pranzo alla, giorno alla, giornata alla, settimana alla, mese alla, mesi alla, estate alla,
        tirocinio alla, tirocinio da, tirocinio presso, apprendistato alla, stage alla, lavoro alla,
        ufficio alla, iniziato alla, cominciato alla, assunto alla, assunta alla, colleghi alla,
        capo alla, quotidiano alla
    """,
    "phone": "pronto, buongiorno, buonasera, buon giorno, sono, al telefono, in cosa posso",
    "political": """
        votate no, votate sì, votato no, votato sì, votare no, votare sì, votiamo no, votiamo sì,
        voto no, voto sì, votate per, votate contro, no all iniziativa, sì all iniziativa, contro l
        iniziativa, per l iniziativa, diciamo no, diciamo sì, dite no, dite sì, un no nell urna, un
        sì nell urna, votate sì al, votate no al, votate sì alla, votate no alla, vota lega, vota
        udc, vota plr, vota ps, votate lega, votate udc, votate plr, votate pd, vota pd, vota no,
        vota sì, un sì a, un no a, un sì al, un no al, un sì alla, un no alla, un sì agli, un no
        agli, un sì ai, un no ai, chiede un sì, chiede un no, voterà sì, voterà no, voteremo sì,
        voteremo no, voteranno sì, voteranno no, votano sì, votano no, voterà contro, voteremo
        contro, votiamo contro, votano contro
    """,
    "vote": """
        vot*, votazione*, iniziativa, referendum, elezion*, partito, parlament*, legge, dazi, tasse,
        imposte
    """,
    "we_of": """
        noi di, noi della, noi dell, a nome di, a nome della, a nome dell, noi tutti di, noi tutti
        della, per conto di, per conto della, parlo per, parlo per la, parlo a nome, come portavoce
        di, come portavoce della, la posizione di, la posizione della, il punto di vista di, la
        presa di posizione di, noi qui alla, a nome di tutti alla, a nome di tutta, a nome di tutto
        il team di, noi come
    """,
    "stance": """
        respingiamo, respinge, sosteniamo, sostiene, siamo contro, siamo per, è contro, diciamo no,
        diciamo sì, dice no, dice sì, appoggiamo, appoggia, sostenete, respingete, accettate,
        combattiamo, lottiamo contro, ci opponiamo, si oppone, raccomandiamo di, invitiamo a, siamo
        contrari, siamo favorevoli, è favorevole, è contraria, è contrario, diciamo chiaramente, no
        alla, sì alla, no al, sì al, sì agli, no agli, deve andarsene, eleggiamo, eleggete, lottiamo
        … contro, battiamo … contro, impegniamo … contro, impegniamo … per, si pronuncia contro, si
        pronuncia per, voterà contro, voterà per, voterà sì, voterà no, voteremo, un sì convinto, un
        no convinto, un no chiaro, un sì chiaro, sono contro, si schiera, si mobilita, respinge la,
        respinge il, boccia, bocciamo, invita a votare, siamo con, siamo dietro a, siamo al fianco
        di, sta con, al fianco del, invita … a respingere, invita … a votare, chiede … di votare,
        esorta … a
    """,
    "part_of": """
        parte, puntata, episodio, immagine, foto, articolo, figura, figure, fig, numero, capitolo,
        giorno, settimana, diapositiva, film
    """,
    "in_series": """
        serie, serie di foto, serie fotografica, serie di immagini, la nostra serie, a puntate,
        prima parte, seconda parte, terza parte, prima puntata, seconda puntata, terza puntata,
        ultima puntata
    """,
    "of_talk": """
        relazione al convegno, diapositiv*, lucidi, intervento al convegno, presentazion*, convegno,
        conferenza, slide
    """,
    "politics": """
        iniziativa, iniziative, referendum, votazion*, urna, urne, elezion*, consiglio federale,
        consiglier* federal*, consiglio di stato, consiglio nazionale, gran consiglio, parlament*,
        deputat*, candidat* alle, il candidato, la candidata, candidatura, udc, plr, lega dei
        ticinesi, la lega, partito socialista, i verdi, fratelli d italia, bilaterali, accordi
        bilaterali, libero scambio, accordo quadro, dazi, senat*, disegno di legge, questa legge, la
        legge, alla legge, della legge, nuova legge, il governo, questo governo, nuove tasse, questa
        tassa, vota lega, votate lega, le camere, palazzo federale
    """,
    "as_firm": """
        come azienda, come impresa, come ditta, come datore di lavoro, come esportator*, come
        produttor*, come industria, da esportator*, la nostra azienda, a nome dell azienda, a nome
        di tutti, parlo per tutti, la direzione, noi tutti di
    """,
    "private_view": """
        a titolo personale, a titolo privato, personalmente, opinione personale, mia opinione, non è
        la posizione, non è l opinione, non importa, qualunque sia, ognuno, ciascuno, nessuna
        indicazione, in privato, parlo per me
    """,
    "opines": """
        ritiene, pensa che, crede che, è dell avviso, è dell opinione, è convint*, si scusa, si
        rammarica, prende le distanze, condanna, precisa che, tiene a precisare, prende posizione,
        considera, è del parere, è convinta, è convinto, sostiene che, è favorevole, è contraria
    """,
    "not_ours": """
        non parlo, non a nome, non la posizione, solo per me, a titolo personale, mia opinione
    """,
    "we_hold": """
        pensiamo, crediamo, riteniamo, diciamo, siamo convinti, siamo dell avviso, ci scusiamo, la
        pensiamo
    """,
    "side": """
        un sì, un no, il sì, il no, per il sì, per il no, del sì, del no, dice sì, dice no, diciamo
        sì, diciamo no, dice … sì, dice … no, diciamo … sì, diciamo … no, vota sì, vota no, votiamo
        sì, votiamo no, raccomanda … sì, raccomanda … no, sì il, no il, siamo per, siamo contro, è
        per il, è contro
    """,
    "before_vote": """
        prima del voto, prima della votazione, domenica di votazione, alle urne, prima delle
        elezioni, prima dell elezione, giorno della votazione, andate a votare
    """,
    "sides_with": """
        si batte per, si batte contro, si impegna per, si impegna contro, difende, difendiamo,
        sostiene, sosteniamo, sta con, siamo con, è per, è contro, siamo per, siamo contro, si
        oppone, ci opponiamo, si schiera
    """,
    "at_my_work": """
        mio apprendistato, primo giorno di lavoro, anno di apprendistato, il mio capo, mio stage,
        mio tirocinio, mio primo giorno, mio ufficio, il mio formatore, la mia formatrice, mio
        caporeparto, il mio caposquadra, i miei apprendisti, le mie apprendiste, i miei stagisti, il
        mio armadietto, il mio turno, il mio posto di lavoro, mio posto di tirocinio, il mio reparto
    """,
    "declares": """
        dice, diciamo, vota, votiamo, voterà, raccomanda, raccomandiamo, consiglia, invita
    """,
    "yes_no": "sì, no",
    "for_review": """
        bozza, prima di pubblicare, prima che pubblichi, rileggere, per approvazione, da approvare,
        approvare, proposta, proposta di testo, d accordo, va bene così, può andare
    """,
    "state_rules": """
        regole d esportazione, regole sull esportazione, controlli all esportazione, dazi, regole
        doganali, normativa*, normative, burocrazia, regole commerciali
    """,
    "ought": """
        deve, devono, dovrebbe, dovrebbero, non deve, non devono, bisogna, occorre, va, vanno, vada,
        vadano, debba, debbano, andrebbe, andrebbero, dovrà, dovranno, bisognerebbe
    """,
    "for_firm": """
        a nome dell azienda, a nome della ditta, a nome della nostra azienda, a nome della nostra
        ditta, a nome della direzione, a nome del mio datore, per conto dell azienda, per conto
        della ditta, per conto della direzione, come portavoce dell azienda, come portavoce della
        ditta, parlo per l azienda, parlo per la ditta, da parte dell azienda, su incarico della
        direzione, su incarico dell azienda, su mandato della direzione, incaricat* dalla direzione,
        da parte della ditta, da parte della direzione
    """,
    "official_word": """
        risposta ufficiale di, risposta ufficiale dell, comunicazione ufficiale di, ufficialmente
        da, messaggio ufficiale di, posizione ufficiale di, comunicazione ufficiale della,
        informazione ufficiale di, informazione ufficiale della, annuncio ufficiale di,
        dichiarazione ufficiale di, comunicato ufficiale di
    """,
    "confirms_officially": """
        confermare ufficialmente, confermo ufficialmente, annunciare ufficialmente, annuncio
        ufficialmente, dire ufficialmente, assicurare ufficialmente
    """,
}
