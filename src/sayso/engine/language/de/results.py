"""German: how trade goes, and what is foreseen."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "period": """
        quartal*, halbjahr*, geschäftsjahr*, jahresabschluss*, quartals, jahreshälfte, quartal
    """,
    "trade": """
        verkaufen, verkauft, liefern, produzieren, exportieren, investieren, wachsen, einnehmen,
        verdienen, übernehmen, verlagern, uslifere, usliefere, verchaufe, verchaufed, lifere,
        ausliefern, absetzen, umsetzen, boue, verdiened, verdienet
    """,
    "expect": """
        erwarte, erwarten, rechnen … mit, rechne … mit, prognostizier*, gehen davon aus, gehen …
        davon aus, planen, werden … verdoppeln, wollen … verdoppeln, werden … steigern, wollen …
        steigern, werden … übertreffen, peilen … an, streben … an, werden … wachsen, prognose, wird
        … steigen, dürfte, rechne damit, rechnen damit, rechnet mit, rechnet damit, gehe davon aus,
        geh devo us, gönd devo us, trauen uns … zu, traue uns … zu, trauen wir uns, trauen uns,
        traut sich … zu, zutrauen, bin überzeugt dass, bin sicher dass, wette dass, wette darauf
        dass, jede wette, wettsch wette, prophezei*, voraussichtlich, dürften, sollte … steigen,
        sollten … steigen, kommt wieder, rechned mit, rechned demit, plant, peilt … an, strebt … an,
        in aussicht, visieren … an, visiert … an, erwartet, erwarted, ausblick, tippe auf, ich
        tippe, glaube dass, glaub dass, ich glaube, ich sehe, sehe uns, seh uns, vermute, schätze
        dass, schätze wir, träume von, hoffe auf, hoffen auf, befürchte, befürchten, fürchte, gspüre
        dass, rechnet … mit, trauen … zu, traut … zu, kennt nur eine richtung, nur eine richtung,
        geht nur noch, nur noch nach oben, könnt ihr drauf wetten, so sicher wie
    """,
    "result_word": """
        dickes plus, dickes minus, fettes plus, fettes minus, sattes plus, sattes minus, schönes
        plus, schöns plus, grosses plus, grosses minus, kleines plus, kleinen plus, kleines minus,
        kleinen minus, dicks plus, dicks minus, fetts plus, rote zahlen, roten zahlen, roti zahle,
        tiefrote* zahlen, schwarze zahlen, schwarzen zahlen, schwarzi zahle, in den roten zahlen,
        aus den roten zahlen, millionenverlust*, millionengewinn*, millionendefizit*,
        millionenauftrag*, millionendeal*, rekordumsatz*, rekordgewinn*, rekordergebnis*,
        rekordresultat*, rekordverlust*, gewinneinbruch*, umsatzeinbruch*, umsatzplus, umsatzminus,
        umsatzsprung, umsatzwachstum, gewinnwachstum, zweistelliges wachstum, zweistellig wachsen,
        umsatzrückgang*, gewinnrückgang*, auftragsrekord*, gewinnsprung, millionen marke, milliarden
        marke, millionenmarke, milliardenmarke, die million, eine million, millionen im sack, die
        milliarde, ein plus von, plus von einem, ein minus von, minus von einem, marke geknackt,
        marke gknackt, marke überschritten
    """,
    "traded": """
        verkauft, verchauft, verchaufe mir, verkaufen wir, verkauften, verkaufen, ausgeliefert,
        usglieferet, ausliefern, geliefert, glieferet, liefern wir, abgesetzt, produziert,
        produzieren, unterschrieben, unterschribe, underschribe, unterzeichnet, abgeschlossen, an
        land gezogen, an land zoge, reingeholt, hereingeholt, gewonnen, ergattert, reingekommen,
        inecho, eingegangen, abschluss, vertrag, verträge, deal, deals, auftrag, uftrag, bestellt,
        bestellung, kauft, belegt, umgesetzt, investiert, eingenommen, verloren, verdient,
        eingefahren, erwirtschaftet, verbrannt, eingebüsst, erzielt, gemacht, grossuftrag,
        grossuufträg, grossufträg, grossuuftrag, riesenauftrag, riesenaufträge, verdiened,
        verdienet, verdiene mir, mached meh, umsetze, usliefered
    """,
    "sales_people": """
        verkauf, verchauf, verkaufsteam, vertrieb, verkäufer, verkäuferinnen, finanzchef,
        finanzchefin, finanzabteilung, buchhaltung, controlling, geschäftsleitung, direktion, cfo,
        verwaltungsrat, teppichetage, investor relations, aktionäre, anleger, im büro, bürolist*,
        verkaufsleiter*, verkaufsleitung, finanzen, finanzteam, verkaufsbüro, chefetage, kader,
        verkaufsbüro*, verkaufsabteilung, aussendienst, verkaufsleute, verkäuferteam, kollegen von
        der finanz, leute von der finanz, finanz, finänzler, revision, revisoren, revisorin,
        wirtschaftsprüfer*, prüfer, aktionärinnen, aktionären, anlegern, investoren, controller,
        controllerin, finanzer, finanzabteilig, de cfo, buchhalter*, buechhaltig, treuhänder*,
        schwarze zahlen, schwarzen zahlen, bonus, geschäftsführung
    """,
    "spirits": """
        stimmung, stimmig, gstimmt, katerstimmung, feierlaune, champagner, sekt, prosecco, korken,
        cüpli, stossen … an, angestossen, anstossen, schtossed aa, strahlt, strahlen, strahled,
        grinst, grinsen, grinse, grinsed, breiten grinsen, breites grinsen, lacht, lachen, gelacht,
        glachet, lächelt, lächelet, jubelt, jubeln, feiern, feiert, fiired, gefeiert, lange
        gesichter, langi gsichter, langes gesicht, sorgenfalten, schläft schlecht, schlaft schlecht,
        nervös, zerknirscht, bedrückt, geknickt, still geworden, hängende köpfe, hängen die köpfe,
        happy, glücklich, zufrieden, zfride, bester laune, gute laune, guter laune, gueti luune,
        schlechte laune, schlechter laune, aufatmen, atmen auf, euphorisch, euphorie, tanzt, tanzen,
        pokerface, poker face, singt, singen, pfeift, pfiift, hüpft, hüpfen, freudensprünge, im
        hoch, weint, weinen, tränen, schweigt, schweigen, kopfschütteln, zittern, zitteret,
        schwitzt, schwitzen, strahlend*, grinsend*, lachend*, jubelnd*, lächelnd*, grinsid*,
        gesichter, funkelnde augen, dauergrinsen, breitem grinsen, grinsend, grinsid,
        honigkuchenpferd*, ruhig schlafen, gut schlafen, schlafen gut, schlafen ruhig, ruhig
        schlafe, entspannt, gelassen, atmet auf, durchatmen, atmen durch, händereiben, reiben sich
        die hände, reibt sich die hände, daumen hoch, partylaune, bei laune, im siebten himmel, aus
        dem häuschen, wie auf wolken, dicke luft, miese laune, trauerstimmung, begräbnisstimmung,
        kopf hängen, köpfe hängen, blass, bleich, wortkarg, freuen, froh, juhe, juhui, nicht
        beklagen, nicht klagen, nicht ins wasser, pfeift neuerdings, summt, tänzelt, trällert,
        schweigt sich aus, flucht, schaut grimmig, verzieht das gesicht, hat graue haare, graue
        haare, hängt den kopf, atmen … auf, atmen alle, atmed uf, pfeifend, summend, tanzend,
        singend, hüpfend, jauchzend, tänzelnd, händereibend, kopfschüttelnd, seufzend, fluchend
    """,
    "time_span": """
        jahr, johr, letztes jahr, letschts jahr, das jahr, neue jahr, neues jahr, jahresstart,
        jahresauftakt, jahresanfang, jahresende, monat, monate, monaten, monet, letzten monate,
        letzten wochen, letzten monat, januar, februar, märz, april, mai, juni, juli, august,
        september, oktober, november, dezember, quartal, halbjahr, semester, halbjahres, frühling,
        sommer, herbst, winter, winterhalbjahr, geschäftsjahr
    """,
    "future": """
        werden, wird, wirds, wärded, wird s, werde, knacken, knackt, wollen, will, wänd, soll,
        sollen, planen, dürfte, dürften, kommt, kommen, steigt bald, gahts, gaht s, stellen … ein,
        machen wir, holen wir, schreiben wir, stecken wir, liefern wir, investieren wir, bauen wir,
        eröffnen wir, stellen wir, verdoppeln wir, verdienen wir, sind wir, gehören wir, halten wir
        fest, hole mir, mache mir, boue mir, übernehmen wir, verkaufen wir
    """,
    "growth": """
        wachstum, wachsen, wächst, wachse, wachsed, gewachsen, grösser, schrumpfen, schrumpft,
        steigern, steigert, steigen, steigt, stiege, stiigt, sinken, sinkt, zulegen, legt zu,
        erholen, erholt, aufschwung, abschwung, ufwärts, aufwärts, abwärts, ausbauen, höher
        ausfallen, tiefer ausfallen, verbessern, ausgelastet, usglaschtet, gewinnschwelle,
        marktanteil*, kapazität*, ausstoss, stückzahl*, stückzahlen, quote, anteil, anteile,
        überspringen, knacken, übertreffen, toppen, schlagen, zunehmen, nimmt zu, nehmen zu,
        abnehmen, zurückgehen, geht zurück, gehen zurück, einbrechen, expandieren, expandiert,
        expansion, übertrifft, sinkt*, schrumpfe, wachsen wir, drauf, obendrauf, draufgelegt,
        draufpacken, legen … zu, legen … drauf, packen … drauf, setzen … drauf, gwachse, grösser
        werde, mehr verdienen, verdienen, geht s aufwärts, gehts aufwärts, kürzer treten, nach oben,
        nach unten
    """,
    "output_plan": """
        leute einstellen, leute ein, neue leute, leute mehr, leute me, neue stellen, mitarbeitende
        einstellen, mitarbeitende mehr, pflegende einstellen, stellen schaffen, arbeitsplätze
        schaffen, zweischichtig*, dreischichtig*, zweischicht*, dreischicht*, schichtbetrieb, rund
        um die uhr produzieren, maschinen verkaufen, maschinen liefern, maschinen bauen, stück pro
        jahr, stück im jahr, einheiten pro jahr, anlagen pro jahr, geräte pro jahr, fahrzeuge pro
        jahr, tonnen pro jahr, maschinen im jahr, maschinen produzieren, mehr maschinen, meh
        maschine, maschine verchaufe, betten mehr, neue betten, mehr patienten, service center,
        servicecenter, servicestützpunkt*, servicestandort*, neue märkte, neue halle bauen,
        maschinen pro jahr, maschinen nach, doppelt so viele, mehr maschinen als, dritte schicht,
        dritten schicht, zweite schicht, standort eröffnen, werk eröffnen, werk bauen,
        niederlassung, neues werk, neue halle, neuen standort, zweiten standort, millionenbetrag,
        millionenbeträge, millionen in, millionen ins, millionen investieren, mio in, mio ins, in
        den ausbau
    """,
    "output": """
        maschinen, maschine, stück, stk, stücke, anlagen, geräte, einheiten, patienten, betten,
        boote, fälle, eintritte, operationen, verträge, ax*
    """,
    "many": """
        zehn, zwölf, fünfzehn, zwanzig, dreissig, vierzig, fünfzig, sechzig, siebzig, achtzig,
        neunzig, hundert, zweihundert, dreihundert, vierhundert, fünfhundert, tausend, dutzend,
        dutzende, hunderte, zwänzg, füfzg, hundert neue, doppelt, doppelt so viele, noch mehr, no
        meh, mehr als, weniger als, meh als
    """,
    "money_matter": """
        finanziell, finanzen, geschäft, geschäfte, gschäft, geschäftlich, wirtschaftlich, zahlen,
        zahle, nachfrage, verkauf, verchauf, anfragen, bestellungen, kasse, ergebnis, resultat
    """,
    "workload": """
        arbeit, arbeite, büez, telefon, telefone, bestellungen, bestellige, anfragen, aafrage,
        kunden, kundschaft, chunde, halle, hallen, schichten, schicht, lager, lieferzeit*,
        lieferfrist*, nachfrage, offerten, aufträge, ufträg, maschinen, werk, betrieb, bude, firma,
        gschäft, geschäft, samstag, samschtig, überstunden, überzyt, temporäre, temporären,
        postfach, mailbox, kalender, montage, chund, kunde
    """,
    "going": """
        läuft, lauft, laufts, lauft s, läufts, gaht s, gahts, geht es, geht s, im hoch, im tief,
        darf es weitergehen, weiter so, so weitergehen, rosig, düster, unter druck, im aufwind, im
        sinkflug, auf kurs, auf der überholspur, flott, nicht rund, nöd rund, etwas in der luft,
        knistert, brummts, brummt s, brummt, boomt, boomts, rappelt, fluppt, flutscht, s lauft wie,
        läuft wie geschmiert, läuft rund, schwächelt, harzt, stottert, klemmt
    """,
    "nowadays": """
        momentan, gerade, grad, grade, derzeit, zurzeit, zur zeit, im moment, aktuell, diese woche,
        diesen monat, dieses jahr, das jahr, seit wochen, seit monaten, seit tagen, sit wuche, sit
        monet, letzthin, neuerdings, in letzter zeit, bis jetzt, bisher, jetzt, hüt, heute
    """,
    "bosses": "chef, chefin, ceo, boss, chefs, de chef, d chefin",
    "no_business": """
        gewinnspiel*, gewinner*, gewinnerin*, gewinn des tages, verlustangst, haarverlust,
        gewichtsverlust, aufträge erteilen, im auftrag, auftragsarbeit, bestellungen aufnehmen, ebit
        erklärt, das ebit erklärt, bedeutet ebit, heisst ebit, bestellungen … möglich, bestellungen
        … entgegen, bestellungen bitte, für bestellungen, bestellungen über, bestellungen online,
        bestellungen via, bestellungen per, bestellungen bis, verkäufe von kuchen, umsatzsteuer
    """,
    "last_year": """
        letztes jahr, letzte jahr, letzten jahr, letscht jahr, letschte jahr, vergangenes jahr,
        vergangene jahr, vergangenen jahr, vorjahr, das alte jahr, jahr <year>, <year> war, <year>
        hat uns, letztes halbjahr, letzten monate, letzten monat, letzte quartal, letztes quartal,
        ein jahr, was für ein jahr, erste halbjahr, ersten monate, alte jahr, alte johr, s alte
        jahr, ersten halbjahr, erstes halbjahr, ersten sechs monate, sechs monate, dieses halbjahr,
        ersten quartal, letzten zwölf monate, letzten 12 monate, vergangenen monate, vergangenen
        zwölf monate, letschte monet, letschte zwölf monet, zweite halbjahr, zweites halbjahr,
        jahresstart, saison <year>, das <year>
    """,
    "judged": """
        zum vergessen, vergessen, vergisst, freude, freuen, genugtuung, sorgen, schmerz,
        schmerzhaft, tut weh, traumhaft, albtraum, alptraum, unvergesslich, historisch, geschichte
        geschrieben, meilenstein, top, flop, katastrophe, katastrophal, wunder, gesegnet, dankbar
        dafür, gelitten, gezittert, gebangt, gerockt, verrückt, wahnsinn, krass, gut, stark,
        schlecht, schwach, schwierig, super, toll, krampf, kampf, knochenarbeit, chrampf, kraftakt,
        kein spass, zäh, zähe, zum glück vorbei, endlich vorbei, hart, härteste, härtesten, bitter,
        grandios, gigantisch, irre, phänomenal, sensationell, durchzogen, lau, mittelprächtig,
        ernüchternd, ernüchterung, ein kraftakt, hat uns gegeben, hat uns gebracht, hat uns
        beschert, rückenwind, gegenwind, flügel, gut getan, verwöhnt, belohnt, bestraft
    """,
    "demand": """
        anfrage, anfragen, aafrog, aafroge, aafrag, aafrage, offerte, offerten, offerteanfrage*,
        offertanfrage*, angebotsanfrage*, preisanfrage*, kundenanfrage*, bestellung, bestellungen,
        bestellig, bestellige, bstellig, bstellige, bestellzahl*, bestellmenge*, bestelleingang*,
        bestelleingäng*, auftragslage, uftragslag, auftragseingang, auftragsbestand, auftragsbuch,
        auftragsbücher, aufträge, ufträg, auftragspolster, auftragsvorrat, auftragsreichweite,
        bestellungseingang, pipeline, verkaufspipeline, salespipeline, sales pipeline, nachfrage,
        abrufe, auslastung, uslaschtig, uslastig, auslastungsgrad, kapazitätsauslastung,
        verkaufszahlen, abschlüsse, abschlüssen, vertragsabschlüsse, neukunden, neue kunden, neui
        chunde, neukundschaft, kundenbesuche, kundenbesuchen, kundentermine, kundenterminen,
        demotermine, vorführungen, fallzahl*, patientenzahl*, eintritte, austritte, pflegetage,
        belegung, bettenbelegung, bettenauslastung, belegte betten, betten belegt, übernachtungen,
        logiernächte, buchungen, buchungslage, buchungsstand, ersatzteilbestellung*,
        serviceaufträge, servicevertrag, serviceverträge, lizenzen, abos, aboverkäufe, ladenumsatz,
        frequenz, kundenfrequenz, verkäufe, verchäuf, absatz, stückzahl*, liefermenge*,
        auftragsseite, bestellseite, geschäftsgang, gschäftsgang, projektpipeline, lead, leads
    """,
    "load_sign": """
        telefon, telefone, telifon, telefonleitung*, leitungen, hotline, kalender, agenda,
        terminkalender, outlook, postfach, mailbox, inbox, posteingang, überzeit, überzyt, überziit,
        überstunde, überstunden, überstundenkonto, samstag, samschtig, samstage, wochenendarbeit,
        wochenendschicht*, samstagsarbeit, nachtschicht*, dritte schicht, spätschicht*,
        sonderschicht*, feierabend, fürobig, firabig, mittagspause, pause, znünipause,
        druckerpapier, drucker, whiteboard, excel, crm, laderampe, lastwagen, spedition, versand,
        temporäre, temporären, lager, lagerbestand, lagerbestände, lagerhalle, regale, hörer,
        headset, kopierer, büro, termine, terminen
    """,
    "load": """
        dicht, platzt, platzen, überlauf*, am überlaufen, am überlaufe, überquillt, quillt über,
        quellen über, vor lauter, vor luuter, vor luter, glüht, glühen, glühend*, glüeht, glüehed,
        heiss, läuft heiss, laufen heiss, explodier*, rotiert, rotieren, rotiere, ohne ende, am
        anschlag, chum zum schnuufe, kaum zum schnaufen, kaum zeit, keine zeit für, nie gehabt, nie
        gha, noch nie so, no nie so, so lief, so noch nie, so no nie, suchen kann, verdächtig ruhig,
        verdächtig still, sehr ruhig, zu ruhig, ruhig geworden, so ruhig, unheimlich ruhig, tote
        hose, tote hosä, flaute, saure gurken, nichts los, nüt los, wenig los, mau, lahm, gähnend*,
        tröpfel*, kleckern, kleckert, ausgetrocknet, eingeschlafen, versiegt, abgerissen,
        ausgeblieben, bleiben aus, stapeln sich, stapelt sich, türmen sich, türmt sich, häufen sich,
        prasseln, prasselt, strömen, flattern rein, trudeln ein, hagelt, hageln, regnet, überrannt,
        überschwemmt, überflutet, geflutet, eingedeckt, zugedeckt, nicht mehr nach, nüme nache,
        nümme nache, nüm na, nicht hinterher, nid nache, nöd nache, ausgegangen, reicht nicht,
        reicht nümm, reicht nicht mehr, zu klein, langt nicht, langt nümm, kein ende, reisst nicht
        ab, reissen nicht ab, hört nicht auf, hören nicht auf, nicht mehr auf, nicht aufgehört,
        steht nicht still, stehen nicht still, nicht mehr still, keiner mehr pünktlich, nicht mehr
        pünktlich, kein feierabend, nicht mehr heim, keinen freien, keine freie, keine lücke, kein
        fenster, keine pause, kei pause, durcharbeiten, durchgearbeitet, durchgschaffet, nicht mehr
        zum essen, randvoll, rappelvoll, rammelvoll, pumpenvoll, proppenvoll, brechend voll,
        übervoll, gstosse voll, gschtosse voll, aus allen nähten, leergefegt, wie verrückt, wie
        wild, wie noch nie, wie no nie, wie lange nicht, wie schon lange nicht, pausenlos,
        ununterbrochen, nonstop, im minutentakt, im stundentakt, tag und nacht, bis in die nacht,
        bis spät, jedes wochenende, dringend ferien, ferienreif, reif für die insel, mehr leute,
        wird knapp, keine minute, kei minute, ohne minute, kommt niemand mehr, chunnt niemer meh,
        niemand mehr zum, niemer meh zum, kommt keiner mehr, leergekauft, leer gekauft, leergeräumt,
        ausgeräumt, niemand kauft, keiner kauft, niemer chauft, bleiben liegen, bleibt liegen,
        ladenhüter, wir könnten das doppelte, keine luft, kei luft, kein loch in der agenda, keinen
        termin mehr, nichts mehr frei, nüt meh frei, nur noch für offerten, im akkord, wie am
        fliessband, stau, staut sich, staued sich, drängeln, drängen sich, geben sich die klinke,
        klinke in die hand, laufen uns die, rennen uns die, kunden davon, springen ab, springen uns
        ab, bis über beide ohren, über beide ohren, bis zum hals, aus den ohren, am duredräie, am
        durchdrehen, dreht durch, drehen durch, schlaflos, schlafen nicht mehr, keiner will, niemand
        will, stille, brennt … licht, licht brennt, bis abends um, brennt bis
    """,
    "no_demand": """
        ci pipeline, build pipeline, datenpipeline*, deployment pipeline, gaspipeline*, ölpipeline*,
        ci cd, stellenanfrage*, schnupperanfrage*, lehrstellen*, bewerbung*, medienanfrage*,
        presseanfrage*, interviewanfrage*, freundschaftsanfrage*, kontaktanfrage*,
        vernetzungsanfrage*, sponsoringanfrage*, kapselkaffee, pizza, pizzen, bücher im, führungen,
        besichtigungen, kurse, kursplätze, stimmrechts*, lärm*
    """,
    "booked": """
        ausgebucht, verplant, durchgeplant, voll ausgelastet, ausgelastet, usglaschtet, usbuecht,
        usbuechet, usbuchet, dicht, voll, randvoll, vollgepackt, besetzt, ausverkauft, belegt,
        vergeben, eingedeckt, voll belegt, zu, uusbuecht, langt, langed, reicht, reichen, gesichert,
        genug zu tun, gnueg z tue, vollgestopft, zugepflastert, kein platz, keinen platz, kein slot,
        nichts mehr frei
    """,
    "till": """
        bis, bis in, bis im, bis weit, bis ende, bis mitte, bis anfang, über … hinaus, bis nach, bis
        z, bis zum, bis zur
    """,
    "feast": """
        ostern, pfingsten, auffahrt, weihnachten, wiehnacht, oschtere, pfingschte, neujahr,
        sommerferien, herbstferien, sommer, summer, herbst, herbscht, winter, frühling, früelig,
        jahresende, ende jahr, endi jahr, nächstes jahr, nächsten, januar, februar, märz, april,
        mai, juni, juli, august, september, oktober, november, dezember, jahresmitte,
        betriebsferien, nächscht jahr
    """,
    "workshop": """
        montage, werkstatt, produktion, fertigung, fertigig, werk, halle, hallen, maschinenpark,
        vorführcenter, kapazitäten, kapazität, kapazitäte, lieferslots, produktionsslots, slots,
        auftragsbuch, auftragsbücher, lager, betrieb, firma, bude, schichten, servicetechniker,
        monteure, betten, op säle, stationen, station, klinik, spital, zimmer, abteilung, verkauf,
        innendienst, konstruktion, spritzwerk, lackiererei, dreherei, fräserei, härterei, arbeit,
        arbet, büez, uuftragsbuech, auftragsbuech, uftragsbuech, aufträge
    """,
    "versus": """
        über budget, unter budget, überm budget, unterm budget, über dem budget, unter dem budget,
        über plan, unter plan, über vorjahr, unter vorjahr, über dem vorjahr, unter dem vorjahr,
        über vorjahresniveau, unter vorjahresniveau, über den erwartungen, unter den erwartungen,
        hinter budget, hinter plan, hinter den erwartungen, vor budget, vor plan, besser als
        budgetiert, schlechter als budgetiert, besser als geplant, schlechter als geplant, besser
        als letztes jahr, schlechter als letztes jahr, besser als im vorjahr, schlechter als im
        vorjahr, besser als letscht jahr, schlechter als letscht jahr, über letztem jahr, unter
        letztem jahr, als letztes jahr um diese zeit, über ziel, unter ziel, budget übertroffen,
        plan übertroffen, budget verfehlt, plan verfehlt, hinter dem vorjahr, vor dem vorjahr,
        jahresziel schon, jahresziel bereits, budget schon, budget bereits, budget erreicht
    """,
    "compared": """
        besser als, schlechter als, stärker als, schwächer als, darüber, darunter, drüber, drunter,
        höher als, tiefer als, mehr als, weniger als, meh als, über dem, unter dem, übertrifft,
        übertroffen, getoppt, toppt, schlägt, geschlagen, gschlage, übertrumpft, liegt über, liegt
        unter, weit über, weit unter, so gut wie nie, so schlecht wie nie, so viele wie, so viel
        wie, so wenig wie, so wenige wie, so vill wie, so stark wie, doppelt so gut, nochmals
        besser, nochmal besser, noch besser, no besser, nochmals schlechter, noch schlechter, fast
        verdoppelt, zugelegt, eingebrochen, wie sonst, als sonst, schwächer, stärker, besser,
        schlechter, tiefer, höher, flauer, magerer, happiger, ein drittel, einen drittel, en drittel
    """,
    "struck": """
        tinte, vertrag, verträge, unterschrieben, unterschribe, unterzeichnet, abschluss,
        abgeschlossen, deal, auftrag, uftrag, verkauft, verchauft, bestellt, bestellung, stück,
        maschinen, anlagen, kunde, kundin, unterschrift, kaufvertrag, zuschlag, zusage, fisch, fang,
        eingetütet, im sack, unter dach und fach, über den tisch, geschäft
    """,
    "struck_sure": """
        tinte, vertrag, verträge, verkauft, verchauft, verchaufe, abschluss, deal, auftrag, uftrag,
        kaufvertrag, bestellt, bestellung, verkaufsabschluss, zuschlag, unterschrieben,
        unterschribe, abgeschlossen, unterzeichnet, unter dach und fach
    """,
    "biggest": """
        auf einen schlag, uf ei schlag, auf einmal, uf eimal, auf einen streich, in einem aufwasch,
        am selben tag, an einem tag, in einer woche, in einem monat, grösster, grösste, grössten,
        grösstes, gröscht*, dickster, dickste, dicksten, dickschte, fettester, fetteste, fettesten,
        schwerster, meiner karriere, mini karriere, meiner laufbahn, meines lebens, aller zeiten,
        bis jetzt, bisher, bis anhin, der geschichte, der firmengeschichte, seit jahren, ever,
        rekord, monatsrekord*, noch nie, no nie, wie sonst, so viele, so vill, in folge,
        hintereinander, in einer schicht, in zwei tagen, in drei tagen, in einer nacht, persönliche
        bestleistung, bestleistung, bestmarke, allein heute, alleine heute, nur diese woche
    """,
    "no_deal": """
        lehrvertrag*, lehrverträge*, arbeitsvertrag*, mietvertrag*, ehevertrag*, darlehensvertrag*,
        gesamtarbeitsvertrag*, gav, lebensversicherung, handyvertrag*, hecht, forelle, karpfen,
        egli, angeln, fischen, see, stelle, wohnung, hochzeit, lehrabschluss*, lap, qv, diplom*,
        prüfung, weiterbildung, lehrstelle*, saisonkarte, abo, tickets, lose, kuchen, guetzli, kurs,
        studium, hausordnung, charta, petition
    """,
    "order_place": """
        verkaufsinnendienst, innendienst, auftragsabteilung, bestellabteilung, bestellwesen,
        auftragszentrum, auftragsabwicklung, order desk, sales desk, verkaufsbüro,
        verkaufsabteilung, bestellungen, bestellige, auftragsboard, verkaufsboard, dashboard vom
        verkauf, salesboard, umsatztafel, verkaufsglocke, salesglocke, verkaufsgong, glocke im
        verkauf, auftragstafel, bestelltafel, im verkauf, im verchauf, vertrieb, verkäufer,
        verkäuferinnen, offertwesen, kalkulation
    """,
    "unseen": """
        nie gesehen, nie gseh, noch nie gesehen, no nie gseh, so noch nie, so no nie, nicht mehr
        gesehen, nümm gseh, mehr platz, platz mehr, neues papier, papier aus, papier ausgegangen,
        verstärkung, geläutet, glüütet, läutet, gebimmelt, bimmelt, geklingelt, ertönt, nicht mehr
        stillgestanden, steht nicht still, platzt, qualmt, qualmen, raucht, rauchen die köpfe,
        glüht, überrannt, zahl steht, eine zahl, e zahl, sprachlos, die augen gerieben, zweimal
        hinschauen, kaum hinterher, kein platz mehr, hat keinen platz, gong, glocke, viermal,
        dreimal, fünfmal, noch nie erlebt, nie erlebt, no nie erläbt, noch nie gehabt
    """,
    "results_day": """
        bilanzmedienkonferenz*, jahresmedienkonferenz*, bilanzpressekonferenz*, resultatetag,
        resultattag, tag der resultate, tag der zahlen, jahreszahlen, halbjahreszahlen, unsere
        zahlen, unseren zahlen, unserer zahlen, unsere resultate, unseren resultaten, unserer
        resultate, eusi zahle, üsi zahle, die zahlen kommen, zahlen kommen, zahlen draussen, zahlen
        da, d zahle, bilanz, bilanzen, geschäftsbericht, halbjahresbericht, jahresbericht,
        jahresabschluss, halbjahresabschluss, abschluss <year>, jahresresultat, jahresergebnis,
        resultatpräsentation, investorentag, analystenkonferenz, generalversammlung,
        veröffentlichung der resultate, veröffentlichung der zahlen, ende der sperrfrist, nach der
        sperrfrist, sperrfrist, revision, die zahlen, halbjahresresultat, halbjahresresultate,
        halbjahresergebnis, quartalszahlen, resultate kommen, ergebnisse kommen, die resultate,
        zahlen raus, zahlen publiziert, zahlen veröffentlicht, zahlen präsentiert
    """,
    "anticipates": """
        freut euch, freu dich, freut üch, freuet eu, freue mich, freu mich, freu mi, vorfreude, kaum
        erwarten, nicht erwarten, chum erwarte, nöd erwarte, nid erwarte, gespannt, gspannt,
        staunen, stuune, staunt, werdet ihr, werdet sehen, wird euch gefallen, wird gefallen,
        überrasch*, korken, champagner, schampus, prosecco, anstossen, aastosse, stossen wir an,
        cüpli, sekt, feiern, fiire, gefeiert, party, geduld, geduldet euch, wartet nur, wartet ab,
        abwarten, kribbel*, nervös, zittern, kuchen für alle, nicht enttäuscht, seht selbst, schaut
        selbst, lueged selber, luegit selber, dann wisst ihr, grins*, dauergrinsen, breitem grinsen,
        schmunzel*, strahl*, lächel*, gut schlafen, schlafe gut, schlecht schlafen, warm anziehen,
        anschnallen, schnallt euch, popcorn, countdown, zählen die tage, tage zählen, wie selten,
        was ich meine, warum ich, knallt, knallen, kanns kaum, kann es kaum, juckt, lohnt sich,
        laune, gute laune, guter laune, gueti luune, hut fressen, hut essen, frisst einen besen,
        besen fressen, zweifler, zweiflern, kritiker, das lachen vergehen, lachen, abergläubisch,
        rot im kalender, dick im kalender, kalender angestrichen, angestrichen, sektkorken,
        kühlgestellt, kalt gestellt, chalt gstellt, im kühlschrank, schlaflose nächte, gänsehaut,
        ich sag nur, ich sage nur, merkt euch, bereit, rote teppich, feuerwerk, applaus, tanzen,
        juhui, hurra, yes, sage nur so viel, sag nur so viel, sag nume so vil, so viel sei verraten,
        taschentücher, tränen, runde auf mich, schampus steht, haltet euch fest, setzt euch hin,
        bauchweh, flaues gefühl, mulmig, wolke sieben, hinsetzen, setzt euch, setzed eu, festhalten,
        hebed eu, nastüechli, beruhigungstee
    """,
    "payout": """
        bonus, boni, bonuszahlung*, gewinnbeteiligung*, erfolgsbeteiligung*, erfolgsprämie*,
        dividende, dividenden, ausschüttung, zahltag, gratifikation, umsatzprovision, provision,
        provisionen, weihnachtsgeld
    """,
    "standing": """
        unser* … markt, unser* … absatzmarkt, unser* … auslandmarkt, unser* … standort, unser* …
        standbein, eus* … markt, üs* … markt, wichtigster markt, grösster markt, zweitgrösster
        markt, wichtigste markt, zweitwichtigster markt, marktführer, marktführerin,
        weltmarktführer*, nummer eins, nummer 1, nummer zwei, spitzenreiter, die grössten, an der
        spitze, umsatzstärkst*, zweites standbein, zu den grössten, zu den drei grössten, drei
        grössten, fünf grössten, zu den besten, top drei, top 3, top fünf, top 5, top ten, top 10,
        in der ersten liga, champions league, auf dem podest, an die spitze, vor allen anderen, die
        nase vorn, die ersten in
    """,
    "best_yet": """
        bestes, beste, besten, beschte, s beschte, das beste, das stärkste, stärkstes, rekordjahr,
        superjahr, topjahr, hammerjahr, spitzenjahr, bombenjahr, krisenjahr, besser, besser für uns,
        härter, schwieriger, schwierig, happig, hart, noch stärker, noch grösser, wieder besser,
        durchstarten, richtig gut, richtig hart, rosig, golden*, ein gutes jahr, ein starkes jahr,
        ein hartes jahr, ein schweres jahr, der durchbruch, mager, dünn, harzig, fett
    """,
    "year_target": """
        jahresziel, jahresziele, jahresziele*, jahresprognose, jahresausblick, prognose, guidance,
        mittelfristziel*, mittelfristziele*, umsatzziel*, margenziel*, ebit ziel*, wachstumsziel*,
        budgetziel*, halbjahresziel*, renditeziel*, strategieziel*
    """,
    "holds_on": """
        halten wir fest, halten … fest, halten fest, hält fest, festhalten, festgehalten, erreichen,
        erreichen wir, erreiched, schaffen, schaffen wir, schaffed, übertreffen, übertreffen wir,
        verfehlen, bestätigen, bestätigt, bekräftigen, in reichweite, in griffnähe, auf kurs,
        unterwegs, packen wir, knacken, liegt drin, gilt weiterhin, gilt, bleibt, anheben, erhöhen,
        senken, nach oben, nach unten, korrigieren, kassieren, wackelt, sicher
    """,
    "clients": """
        kundschaft, kunden, kunde, chunde, chundschaft, besteller, käufer, interessenten, händler,
        einkäufer
    """,
    "turned_away": """
        absagen, abgesagt, ablehnen, abgelehnt, abwimmeln, abgewimmelt, vertrösten, vertröstet,
        ausschlagen, ausgeschlagen, weiterschicken, nicht annehmen, storniert, stornieren, storno,
        stornos, stornierungen, zurückgezogen, verschoben, sistiert, annulliert, abspringen,
        abgesprungen
    """,
    "stands_idle": """
        steht still, stehen still, stönd still, staht still, stillgestanden, verstaub*, staub an,
        einstauben, eingestaubt, rosten, rostet, leer laufen, leerlauf, abgestellt, nicht gebraucht,
        unbenutzt, schlafen, pausieren, kurzarbeit, ruhen
    """,
    "maintenance": """
        wartung, revision, unterhalt, service, reparatur, betriebsferien, ferien, stromausfall,
        umbau, umzug, feiertag, sonntag, nachts, museum, ausstellung, ki, sicherheit
    """,
    "machines": """
        maschine, maschinen, maschine*, anlage, anlagen, linie, linien, bänder, fräsen, drehbänke,
        halle, hallen, montagelinie, betten, roboter
    """,
    "share_word": """
        aktie, aktien, aktie*, anteilscheine, titel im depot, unsere titel, partizipationsschein*,
        titel, titeln, *titel, *titeln, unsere papiere, *papiere
    """,
    "share_deed": """
        kaufen, kauft, chaufe, chauft, gekauft, einsteigen, eingestiegen, nachkaufen, nachgekauft,
        zugreifen, halten, haltet, behalten, behaltet, depot, depots, verkaufen, abstossen,
        loswerden, aussteigen, zuschlagen, eindecken, eingedeckt, schnäppchen, günstig, verchauf,
        verchaufe, verchaufed, verchauft, chauf, chaufed, iistige, istige, zueschla, deckt sich,
        deckt … ein, deckt euch, gönnt euch, ins depot, gesichert, sichert euch, lohnt sich,
        nachgelegt
    """,
    "turning": """
        talsohle, das schlimmste ist, das schlimmste haben, schlimmste liegt hinter, licht am ende,
        wieder aufwärts, wieder bergauf, wieder ufwärts, geht es aufwärts, geht es abwärts, geht es
        bergab, bergab gehen, abwärts gehen, wieder rentabel, wieder profitabel, in die gewinnzone,
        in der gewinnzone, gewinnzone, wieder schwarze zahlen, schwarze zahle, schwarzi zahle,
        schwarzen zahlen, zurück in die, turnaround, trendwende, wende geschafft, der aufschwung
        kommt, zieht wieder an, ziehen wieder an, erholt sich, erholen uns, delle, kommt die wende,
        rote zahle, roti zahle, rote zahlen, durststrecke, schreiben wieder gewinn, wieder gewinn,
        wieder in der gewinnzone, kehren … zurück, das gröbste, tal … hinter uns, durchgestanden,
        wächst wieder, wachsen wieder, wieder wachsen
    """,
    "year_did": """
        hat uns gut, hat uns viel, hat uns … beschert, hat uns … gebracht, hat uns … verwöhnt, hat
        uns … belohnt, hat es gut mit uns
    """,
    "your_order": """
        ihre anfrage, ihre anfragen, ihrer anfrage, ihre bestellung, ihre bestellungen, ihre
        offerte, ihrer bestellung, ihren auftrag, deine anfrage, eure anfrage, eure anfragen, eure
        bestellung, bei anfragen, für anfragen, anfragen an, anfragen bitte, anfrage gern, anfragen
        gern, offerte erstellen, offerte für sie, offerte verlangen, bestellung von, anfragen zum,
        anfragen zur, anfragen zu
    """,
    "my_bet": """
        mein tipp, ich tippe, tippe auf, wetten, ich wette, wette, ich sag euch, ich sage euch, das
        säg ich, das sägeni, sägeni eu, merkt euch, glaubt mir, ihr werdet sehen, überzeugt, bin
        sicher, ziemlich sicher, lege ich mich fest, da leg ich mich fest
    """,
    "sales_spot": """
        offertabteilung, offertteam, laderampe, rampe, spedition, auslieferung, im verkauf, im
        verchauf, im aussendienst, im vertrieb, kasse, bestellhotline, versandabteilung,
        auftragsannahme, verkaufsetage, verchaufsetage, verkaufsstock, verkaufsbüro
    """,
    "wink": """
        eins und eins, kann sich denken, chan sich dänke, das hat einen grund, hat seinen grund, wer
        es weiss weiss, wer s weiss, ihr wisst schon, könnt ihr euch denken, ich will ja nichts
        sagen, ohne etwas zu sagen, mehr sag ich nicht, mach dir selber ein bild
    """,
    "share_part": """
        e drittel, e viertel, jede zweite, jeder zweite, jedes zweite, jeden zweiten, jede dritte,
        jeder dritte, jedes dritte, jeden dritten, jede vierte, jeder vierte, jedes vierte, jeden
        vierten, jede fünfte, jeder fünfte, jede zehnte, jedi zweiti, jedi dritti, jede zwöit*, ein
        drittel, einen drittel, zwei drittel, ein viertel, drei viertel, die hälfte, mehr als die
        hälfte, über die hälfte, ein fünftel, en drittel, en viertel, d helfti
    """,
    "share_of": """
        unserer maschinen, unserer verkäufe, unserer aufträge, unserer anlagen, unserer boote,
        unserer kunden, unserer patienten, unseres umsatzes, unserer produktion, maschine*,
        verkäufe, aufträge, umsatz*, umsatzes, franken, anlagen, bestellungen, verkauften, geschäft,
        geschäfts, lieferungen, exporte, patienten, patientinnen, eintritte, boote, geräte, kunden,
        erlös*
    """,
    "goes_to": """
        geht, gehen, kommt, kommen, stammt, stammen, liefern, liefert, verkaufen, entfällt,
        entfallen, ausmachen, macht, machen, verdienen, stehen, steht, gaht, gönd, gönge, chunnt,
        chömed, sollen, soll, wird, werden
    """,
    "extra_work": """
        samstagsschicht*, samschtigschicht*, samstagschicht*, sonntagsschicht*, sonderschicht*,
        zusatzschicht*, dritte schicht, dritti schicht, nachtschicht eingeführt, zweischichtbetrieb,
        dreischichtbetrieb, temporäre, temporären, temporäri, überstunden, überstunde, überzeit,
        überziit, überzyt, kurzarbeit, zwangsferien, ferien nehmen müssen, überzeit abbauen,
        überstunden abbauen, minusstunden
    """,
    "set_out": """
        eingeschrieben, aufgebrummt, übercho, bekommen, gekriegt, angeordnet, verordnet, gefahren,
        fahren, schieben, schiebe, schieben wir, machen wir, mached mer, mache mer, haben wir, händ
        mer, wir haben, mer händ, mir händ, gestrichen, gesucht, suchen, eingestellt, bis ostern,
        bis weihnachten, bis im, bis ende
    """,
    "stir": """
        däumchendrehen, däumchen drehen, voll wie nie, leer wie nie, voll wie selten, wenig los,
        wenig loos, nichts los, nüt los, viel los, vill los, vil los, kaum etwas los, kaum was los,
        so ruhig, so still, leere hallen, leere halle, leere plätze, leeri plätz, plätze leer,
        arbeitsplätze leer, stehen leer, stehen … leer, halb leer, voll ausgelastet, schlecht
        ausgelastet, nicht ausgelastet, gut ausgelastet, unterbeschäftigt, hochbetrieb, vollgas,
        däumchen, drehen däumchen, nüme nach, nümme nah, nicht mehr nach, nüm nache, kaum hinterher,
        aus den händen, us de händ, flaute, totenstill, gähnende leere, kein fliegendreck, land
        unter, dünne auftragsdecke, so ruhig wie, eine nadel fallen, stecknadel fallen, so leer wie,
        so voll wie, brummts, brummt s, brummt es, rappelts, boomts, boomt s, läuft wie verrückt,
        lauft wie verruckt, läuft wie blöd
    """,
    "trade_folk": """
        kunden, kundschaft, kundinnen, kunde, chunde, chundschaft, besteller, käufer, einkäufer,
        investoren, händler, patienten, private patienten, privatpatienten, gäste an der messe,
        markt, märkte, märkten, aussendienst, an der front, da draussen, dort draussen, unsere
        branche, abnehmer, interessenten, verkauf, verchauf, im verkauf
    """,
    "trade_swing": """
        bestellen nichts, bestellt nichts, kein geld, kei gäld, kaufen nichts, in kauflaune,
        kauflune, bestelllaune, machen den kunden angst, haben angst, angst, aufatmen, atmen auf,
        platzieren, geben … auf, geben auf, zögern, zögert, zögerlich, zögered, warten ab, wartet
        ab, abwartend, warted ab, verschieben, verschiebt, schieben … hinaus, schieben … auf,
        schieben … raus, stornieren, storniert, springen ab, bestellen nicht, bestellen wieder,
        bestellt wieder, kaufen wieder, chaufed wider, kauft wieder, investieren wieder, investiert
        wieder, investieren nicht, sind zurück, kommen zurück, kaufen nicht, halten sich zurück,
        hält sich zurück, zurückhaltend*, kauflaune, kauffreudig*, in bestelllaune, stimmung …
        besser, stimmung … schlechter, besser als letzten, besser als im letzten, schlechter als
        letzten, besser als vor, anders als letzten, zieht an, zieht wieder an, bricht ein, bricht
        weg, dreht, hat gedreht, springt an, springt wieder an, brummt, läuft wieder, harzt, stockt,
        besser als gedacht, besser als erwartet, läuft heiss, läuft sich heiss
    """,
    "year_outcome": """
        das halbjahr, halbjahr, semester, erste hälfte, ersten sechs monate, das quartal, quartal,
        jahresstart, erstes halbjahr, unser halbjahr, erste halbjahr, unser quartal, unser
        geschäftsjahr, geschäftsgang
    """,
    "no_bad": """
        schönes halbjahr, gutes halbjahr, starkes halbjahr, schlechtes halbjahr, schwaches halbjahr,
        keine sorgen, keine angst, mache ich mir … keine sorgen, brauchen wir uns nicht zu sorgen,
        sorgen machen, bange, passt, kein schlechtes, nicht schlecht, kein schlechter, keine
        schlechte, darf sich sehen lassen, kann sich sehen lassen, freuen, wird gut, wird stark,
        wird besser, wird schwach, wird mager, wird ein gutes, auffallend gut, verdächtig gut, gaht
        guet, läuft gut, lauft guet, geht gut, sieht gut aus, gseht guet us, sieht nicht gut aus,
        gseht nid guet us, gaht … guet, schämen, verstecken, nicht zu schämen, nicht zu verstecken,
        rot werden, klagen kann niemand, niemand meckern, nicht meckern, sorgt sich niemand, niemand
        mehr sorgen, sorgt sich hier
    """,
    "bosses_mood": """
        stimmung bei den chefs, stimmung in der geschäftsleitung, stimmung im verkauf, stimmung in
        der gl, chefs … gut gelaunt, chefs … strahlen, chef … strahlt, chef … pfeift, verkaufschef …
        pfeift, verkaufsleiter … strahlt, chefetage, teppichetage
    """,
    "goods_out": """
        verkaufte, verkauften, ausgelieferte, ausgelieferten, gelieferte, spediert, verladen,
        geboren, geburten, bearbeitet, verkauft, verchauft, ausgeliefert, usgliferet, usglieferet,
        geliefert, gliferet, bestellt, bstellt, fakturiert, verrechnet, verbucht, umgesetzt,
        eingenommen, inegno, produziert, montiert, operiert, behandelt, aufgenommen, gebucht,
        unterschrieben
    """,
    "than_last": """
        als geplant, wie geplant, als budgetiert, als erwartet, im gleichen zeitraum letztes jahr,
        im gleichen zeitraum, zur gleichen zeit letztes, als letztes jahr, gleiche periode, als im
        ganzen letzten jahr, als im letzten jahr, als im ganzen vorjahr, als im vorjahr, als im
        ganze letschte jahr, als letscht jahr, als s letscht jahr, letztes jahr um diese zeit, vor
        einem jahr um diese zeit, letztes jahr waren, letztes jahr … waren, letscht jahr … warens,
        letscht johr warens, letztes jahr nur, letztes jahr erst, letztes jahr noch, vorjahr waren,
        im vorjahr waren, als vor einem jahr, über vorjahr, unter vorjahr, mehr als letztes, mehr
        als im vorjahr, gegenüber vorjahr, gegenüber letztem jahr, als im letzten september, als im
        letzten oktober, als im letzten quartal
    """,
    "year_goal": """
        jahresbudget*, jahresziel*, budget, jahresplan, umsatzziel*, verkaufsziel*, absatzziel*,
        quartalsziel*, halbjahresziel*, planzahl*, soll
    """,
    "reached": """
        im sack, erreicht, geschafft, übertroffen, geknackt, gebodigt, drin, erfüllt, im trockenen,
        verfehlt, gerissen, weit weg, in weiter ferne, mehr als im budget, über budget, unter
        budget, überm budget, unterm budget, hinter budget, hinter dem budget, vor dem budget
    """,
    "than_market": """
        als der markt, als die branche, als die konkurrenz, als der wettbewerb, als die
        mitbewerber*, als das marktumfeld, als der durchschnitt, als der rest der branche, als de
        märt, als d branche, als d konkurrenz
    """,
    "at_once": """
        auf einen schlag, auf ein schlag, uf ei schlag, uf ein tätsch, auf einen streich, in einem
        rutsch, in einem aufwasch, ein einziger kunde, ein kunde allein, en einzige chund, ein
        einziger käufer, ein einziger auftrag, eine einzige bestellung, mit einer unterschrift, eine
        unterschrift, ein händedruck, ein kunde, eine einzige unterschrift, einzige unterschrift,
        ein einziger vertrag
    """,
    "firm_measure": """
        dividende, dividenden, ausschüttung, ebit, ebitda, auftragseingang, bestellungseingang,
        auftragsbestand, jahresgewinn, halbjahresgewinn, quartalsgewinn, reingewinn, ebit marge,
        betriebsergebnis
    """,
    "in_short": """
        in einer woche, an einem tag, in einem tag, in einem monat, innert einer woche, i einere
        wuche, amene tag, in drei tagen, in zwei tagen, in zwei wochen
    """,
}
