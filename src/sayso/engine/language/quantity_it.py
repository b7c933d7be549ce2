"""Italian: how much. Numbers in words, bounds, units, and what firms count and measure."""

from __future__ import annotations

NUMBERS = """
    zero=0 un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10
    undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18
    diciannove=19 venti=20 vent=20 trenta=30 trent=30 quaranta=40 quarant=40 cinquanta=50
    cinquant=50 sessanta=60 sessant=60 settanta=70 settant=70 ottanta=80 ottant=80 novanta=90
    novant=90 cento=100 mille=1000 mila=1000 ventina=20 trentina=30 decina=10 cinquantina=50
    centinaio=100
"""
JOINING = ("e",)
BOUNDS = {
    "more_than": "oltre, piu di, oltre i, oltre le, piu d",
    "at_least": "almeno, minimo, a partire da, non meno di, come minimo",
    "at_most": "entro, in meno di, al massimo, massimo, non piu di, nel giro di, al piu",
    "up_to": "fino a, fino al, sino a",
    "about": "circa, all incirca, intorno a, attorno a, una, un, pressappoco, su per giu",
    "nearly": "quasi, poco meno di, vicino a, a un passo da",
    "less_than": "meno di, sotto, sotto i, sotto le",
}
AFTER = {
    "at_least": "o piu, e piu, almeno, o oltre",
    "at_most": "o meno, al massimo",
    "about": "circa",
}
RANGE = ("a", "o", "e")
SCALES = "milione=6 milioni=6 mio=6 miliardo=9 miliardi=9 mia=9 mrd=9 mila=3 k=3 dozzina=12x"
UNITS = """
    %: percento, per cento
    CHF: chf, fr, franchi, franco
    EUR: eur, euro
    USD: usd, dollari, dollaro
    year: anno, anni
    month: mese, mesi
    week: settimana, settimane
    day: giorno, giorni, giorni lavorativi, giorni feriali
    hour: ora, ore
    minute: minuto, minuti
    um: micrometro, micrometri, micron, μm, um
"""
SINCE = "dal, fin dal, sin dal, dall anno, dal lontano"
UNTIL = "entro il, entro, entro la fine del, fino al, entro fine"
AGAINST = "rispetto al, rispetto a, che nel, del, sul, in confronto al, vs, rispetto all anno"
PHRASES: dict[str, str] = {
    "kept_staff": """
        collaboratori, collaboratrici, collaboratrici e collaboratori, collaboratori e
        collaboratrici, dipendenti, impiegati, impiegate, colleghi, colleghe, colleghe e colleghi,
        organico, personale
    """,
    "much_people": "persone, gente, donne e uomini",
    "much_working": "lavorano, lavora, impiega, impieghiamo, occupa, occupiamo, dà lavoro, diamo lavoro",
    "kept_apprentices": "apprendisti, apprendiste, apprendiste e apprendisti, persone in formazione",
    "kept_trades": "professioni, professione, mestieri, mestiere",
    "kept_machines": "macchine, macchina, impianti",
    "kept_in_use": "in funzione, installate, in servizio, nel mondo, in uso, in campo",
    "kept_connected": "connesse, connessi, collegate, collegati",
    "kept_places": "postazioni, posti, posti di lavoro, posti di formazione, postazione",
    "kept_sites": "sedi, stabilimenti, siti",
    "kept_women": "donne, quota femminile, quota di donne, percentuale di donne, presenza femminile",
    "kept_export": """
        quota di esportazione, quota di export, esportazioni, esportiamo, esporta, all estero,
        esportazione, export
    """,
    "kept_revenue": "fatturato, cifra d affari, ricavi, giro d affari",
    "kept_warranty": "garanzia, garanzie, garantito, garantiti, garantite, coperto, coperti, copertura",
    "kept_spare": "ricambi, ricambio, pezzi di ricambio, parti di ricambio, ricambi originali",
    "kept_available": "disponibile, disponibili, disponibilità, forniti, reperibili",
    "kept_reaction": """
        tempo di risposta, tempo di reazione, tempi di risposta, risponde, rispondiamo, rispondono,
        reagisce, richiama, richiamiamo
    """,
    "kept_hotline": "hotline, linea diretta, numero verde, assistenza telefonica",
    "kept_energy": "energia, elettricità, corrente, consumo, consumi",
    "kept_accuracy": "precisione, posiziona, posizionamento",
    "kept_holiday": "vacanze, vacanza, ferie",
    "kept_co2": "co2, co 2, emissioni, gas serra, gas a effetto serra, promessa climatica",
    "kept_target": """
        obiettivo, obiettivi, traguardo, promessa, promesse, promettiamo, vogliamo, ci impegniamo,
        impegno, puntiamo, meta
    """,
    "kept_less": """
        meno, in meno, risparm*, ridu*, ridott*, riduzione, minore, inferiore, tagli*, abbassa*, calo,
        calat*, scese, sceso, scesi, diminu*
    """,
    "kept_more": "in più, aumento, aument*, crescita, cresciut*, superiore, salit*, calo, calat*",
    "kept_founding": "fondata, fondato, fondazione, nata, nato, nascita, fondati, fondò",
    "much_doing": """
        costruiamo, costruisce, produciamo, produce, fabbrichiamo, fabbrica, esiste, esistiamo,
        lavoriamo, sviluppiamo, curiamo, fresiamo, si fresa, forniamo, realizziamo
    """,
    "much_whole": """
        impiega, impieghiamo, conta, contiamo, in totale, in tutto, nel mondo, siamo,
        abbiamo, formiamo, lavorano da, lavorano in, lavorano alla, forma, nostri, nostre,
        da noi, offriamo, proponiamo
    """,
    "much_choice": """
        a scelta, scegliere tra, scegli tra, scegliete tra, scelta tra, propone, offre
    """,
    "much_part": """
        divisione, divisioni, reparto, reparti, direzione, consiglio d amministrazione, quadri,
        trimestre, semestre, di cui, tra cui, ogni, nuovi, nuove, altri, altre, ex, partecipato,
        iscritti, filiale, settore, annata, servizio, stati uniti, europa, asia, america, germania, francia, cina
    """,
    "much_sum": "esperienza, insieme, anzianità, giubilar*, complessiv*, nel corso, storia",
    "much_one_case": """
        pezzo di prova, pezzo campione, pezzo dimostrativo, durante la prova, prova, misurato,
        misurata, misura, a seconda, secondo, dipende, può, possono, su questo pezzo, talvolta
    """,
    "much_formerly": "una volta, allora, un tempo, all epoca, prima, in origine, anni fa",
    "much_later": "presto, in futuro, prossimamente, a medio termine, l anno prossimo, prossimo anno",
    "much_others": """
        settore, industria, ramo, città, comune, cantone, regione, in svizzera, in europa, cliente,
        clienti, fornitor*, paese, svizzera, confederazione, ue, unione europea, pubblico, visitator*
    """,
    "much_untrue": """
        se avessimo, se fossimo, avremmo, saremmo, sarebbe, immaginate, immagini, immagina, supponiamo,
        falso, falsa, voce, voci, non è vero, errore, correzione, corregg*, invece, presunto, presunti,
        ho letto, si dice
    """,
}
"""What firms count and measure, in all its usual names, and what else decides what a figure says."""
