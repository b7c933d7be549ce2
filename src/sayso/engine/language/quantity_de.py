"""German: how much. Numbers in words, bounds, units, and what firms count and measure."""

from __future__ import annotations

NUMBERS = """
    null=0 ein=1 eine=1 einen=1 einem=1 einer=1 eins=1 zwei=2 zwo=2 drei=3 vier=4 fuenf=5 sechs=6
    sieben=7 acht=8 neun=9 zehn=10 elf=11 zwoelf=12 sechzehn=16 siebzehn=17 zwanzig=20 dreissig=30
    vierzig=40 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000
    zwoei=2 zwee=2 drue=3 drei=3 foif=5 fuef=5 saechs=6 sibe=7 nuen=9 zaeh=10 zwaenzg=20 drissg=30
    vierzg=40 foifzg=50 fuefzg=50 hundred=100 tuusig=1000
"""
JOINING = ("und", "e")
BOUNDS = {
    "more_than": "ueber, mehr als, oeber, meh als, gut, ueber die, weit ueber",
    "at_least": "mindestens, wenigstens, ab, erst ab, nicht weniger als, minimum, mind, mindeschtens",
    "at_most": """
        innert, innerhalb von, binnen, hoechstens, maximal, max, nicht mehr als, spaetestens nach,
        spaetestens in, laengstens, innerhalb, in hoechstens, innert hoechstens
    """,
    "up_to": "bis zu, bis, bis gegen, bis zue",
    "about": "rund, etwa, circa, ca, ungefaehr, zirka, oeppe, um die, an die, gegen, roughly",
    "nearly": "knapp, fast, beinahe, nahezu, bald, chnapp, schier",
    "less_than": "unter, weniger als, keine, nicht einmal, weniger weder",
}
AFTER = {"at_least": "oder mehr, und mehr, oder laenger", "at_most": "oder weniger"}
RANGE = ("bis", "bis zu", "oder")
SCALES = """
    mio=6 million=6 millionen=6 mrd=9 mia=9 milliarde=9 milliarden=9 tsd=3 tausend=3 k=3 dutzend=12x
"""
UNITS = """
    %: prozent, prozaent
    CHF: chf, fr, sfr, franken, stutz
    EUR: eur, euro, euros
    USD: usd, dollar, dollars
    year: jahr, jahre, jahren, jahres, johr
    month: monat, monate, monaten, monats, moenet
    week: woche, wochen, wuche
    day: tag, tage, tagen, arbeitstag, arbeitstage, arbeitstagen, werktag, werktage, werktagen
    hour: stunde, stunden, stund
    minute: minute, minuten
    um: mikrometer, μm, um
"""
SINCE = "seit, sit, seid"
UNTIL = "bis, bis ins jahr, bis zum jahr, bis ende, bis im jahr"
AGAINST = """
    gegenueber, als, verglichen mit, im vergleich zu, gegenueber dem jahr, gegenueber dem stand von,
    als im jahr, zu, auf der basis von, basis, basisjahr, gegen
"""
PHRASES: dict[str, str] = {
    "kept_staff": """
        mitarbeitende*, mitarbeiter*, beschäftigte, beschäftigten, angestellte, angestellten,
        belegschaft*, kolleginnen und kollegen, kollegen und kolleginnen, kolleginnen, kollegen,
        arbeitnehmende*, mitarbeiterinnen und mitarbeiter*, mitarbeitendi, mitarbeitendä
    """,
    "much_people": "menschen, personen, leute, leuten, lüt, köpfe, köpfen",
    "much_working": """
        arbeiten, arbeitet, beschäftig*, tätig, angestellt, zählen wir, zählt, schaffed, schaffe,
        anstellen, auf der lohnliste, unter vertrag
    """,
    "kept_apprentices": """
        lernende, lernenden, auszubildende*, lehrlinge, lehrlingen, lehrtöchter, azubi*, lernendi,
        lehrling
    """,
    "kept_trades": "lehrberufe*, lehrberuf, lehrbruef*, lehrbrüef*, berufe, berufen, brüef, ausbildungsberufe*",
    "kept_machines": "maschinen, maschine, anlagen",
    "kept_in_use": "im einsatz, im feld, in betrieb, installiert*, laufen, im iisatz, in aller welt",
    "kept_connected": "verbunden*, vernetzt*, angeschlossen*, connected",
    "kept_places": "arbeitsplätze*, plätze, plätzen, werkplätze*, ausbildungsplätze*",
    "kept_sites": "standorte*, niederlassungen, werke, werken",
    "kept_women": "frauen, frauenanteil*, frauenquote*, anteil der frauen, weiblich*",
    "kept_export": "exportanteil*, exportquote*, export, exportieren, exportiert, ins ausland, exporte",
    "kept_revenue": "umsatz, umsätze, nettoerlös*, betriebsertrag, erlös, ertrag, jahresumsatz",
    "kept_warranty": """
        garantie, garantien, gewährleistung*, garantiezeit*, garantiert, garantieren, abgedeckt,
        gedeckt, werksgarantie*, herstellergarantie*
    """,
    "kept_spare": "ersatzteil*, originalteil*, originalersatzteil*",
    "kept_available": "verfügbar*, lieferbar*, erhältlich*, verfügbarkeit*, vorrätig, liefern wir",
    "kept_reaction": """
        reaktionszeit*, antwortzeit*, reagiert, reagieren, antwortet, antworten, meldet sich, melden
        uns, ruft … zurück, rufen … zurück, rückruf*, meldet euch, reaktion
    """,
    "kept_hotline": "hotline, servicehotline*, servicenummer*, servicetelefon*",
    "kept_energy": """
        energie, energieverbrauch*, strom, stromverbrauch*, energiebedarf*, strombedarf*,
        energiekosten, stromkosten
    """,
    "kept_accuracy": "positioniergenauigkeit*, genauigkeit*, positioniert, positionieren, präzision",
    "kept_holiday": "ferien, ferienwochen, urlaub, ferie",
    "kept_co2": "co2, co 2, co2 ausstoss, emissionen, treibhausgas*, klimaziel*, klimaversprechen",
    "kept_target": """
        ziel, ziele, klimaziel*, co2 ziel*, wollen wir, wir wollen, versprechen, versprochen,
        klimaversprechen, verpflichten uns, verpflichtet, bis dahin
    """,
    "kept_less": """
        weniger, sparen, spart, spare, einspar*, senk*, reduzier*, reduktion*, tiefer, kürzer*,
        minus, gespart, gesenkt, ersparnis, geringer*, spared, schneller, gesunken, sank, sanken,
        gesunke, rückgang, zurückgegangen, abgenommen, verringer*, vermindert*
    """,
    "kept_more": """
        mehr, höher*, plus, gestiegen, gewachsen, wachstum, zunahme, zugelegt, zulegen, steiger*,
        gesteigert, wuchs, stieg, wächst, steigt, rückgang, gesunken, sank, zugenommen
    """,
    "kept_founding": """
        gegründet, gründung, gründungsjahr*, gegründete, gegründetes, gegründeten, gründeten,
        gründete, geburtsjahr, gegründetä
    """,
    "much_doing": """
        bauen, baut, bauen wir, gebaut, gefräst, gedreht, geschliffen, fertigen, fertigt, gefertigt,
        produzieren, produziert, stellen her, stellt her, hergestellt, entwickeln, arbeiten, stehen
        für, besteht, bestehen, gibt es, sind wir da, tätig, montiert, geschmiedet, gegossen,
        pflegen, gepflegt, behandeln, behandelt, betreuen, backen, gebacken, brauen, gebraut,
        drucken, gedruckt, liefern, geliefert, steht für, sitzt, zu hause, daheim
    """,
    "much_whole": """
        beschäftig*, zählen, zählt, insgesamt, total, gesamthaft, alles in allem, umfasst,
        weltweit, gesamte belegschaft, wir sind, sind wir, bilden … aus, ausgebildet, bildet
        … aus, wir haben, haben wir, arbeiten bei, bei uns, bi üs, bi eus, bi öis,
        betreiben, gesamt*, simmer, hämmer, verfügen, unsere, unseren, wir bieten, bieten
        wir
    """,
    "much_choice": """
        zur auswahl, zur wahl, auswählen, uswähle, wählen aus, wählst aus, wählt aus, aus …
        wählen, bietet, anbieten, stehen … offen
    """,
    "much_part": """
        division*, abteilung*, bereich*, geschäftsleitung*, verwaltungsrat*, kader*, führung,
        führungs*, quartal*, halbjahr*, semester*, davon, darunter, jede, jeder, zusätzlich*,
        weitere, weiteren, neue, neuen, offene, offenen, ehemalige, ehemaligen, teilgenommen,
        teilnahmen, nahmen, angemeldet, anmeldung*, pensioniert*, sparte*, segment*,
        tochtergesellschaft*, service, vertrieb, ausland, inland, usa, europa, asien, amerika,
        deutschland, frankreich, italien, china, in der lehre, lehrgang, lehrjahr, jahrgang
    """,
    "much_sum": """
        erfahrung*, zusammen, gemeinsam, dienstjahr*, jubiläum*, jubilar*, seither, im laufe, über
        die jahre, bisher, insgesamt schon, geschichte
    """,
    "much_one_case": """
        prüfstück*, prüfling*, teststück*, testteil*, demoteil*, musterteil*, im test, im versuch,
        messung*, gemessen, messreihe*, versuchsteil*, je nach, abhängig, hängt … ab, kann, können,
        bei diesem, bei einem, bei manchen, bei einzelnen, an diesem, nicht immer
    """,
    "much_formerly": """
        damals, früher, seinerzeit, einst, zuvor, vorher, vor jahren, anno, ursprünglich, ehemals
    """,
    "much_later": """
        bald, künftig, in zukunft, demnächst, dereinst, irgendwann, mittelfristig, langfristig,
        nächstes jahr, nächsten jahr, kommendes jahr, kommenden jahr
    """,
    "much_others": """
        branche*, industrie, sektor, stadt, gemeinde, kanton*, region, in der schweiz, schweizweit,
        in europa, kunde, kundin, kunden, kundinnen, lieferant*, konzernkunde*, bundesweit, land,
        landesweit, schweiz, bund, bundesrat, eu, konzern mit, gast, gäste, publikum, besucher*
    """,
    "much_untrue": """
        hätten, hätte, wäre, wären, würden, stellen sie sich vor, stellt euch vor, stell dir vor,
        angenommen,
        falsch, gerücht*, behauptet, behaupten, stimmt nicht, nicht wahr, angeblich, soll angeblich,
        irrtum, fehler, korrektur, korrigier*, statt, anstatt, heisst es, las ich, gelesen
    """,
}
"""What firms count and measure, in all its usual names, and what else decides what a figure says."""
