"""German: how trade goes where no figure says it, how a case will end, how one gets in."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # what customers want of a firm
    "demand": """
        anfrage, anfragen, aafrog, aafroge, aafrag, aafrage, offerte, offerten, offerteanfrage*,
        offertanfrage*, angebotsanfrage*, preisanfrage*, kundenanfrage*, bestellung, bestellungen,
        bestellig, bestellige, bstellig, bstellige, bestellzahl*, bestellmenge*, bestelleingang*,
        bestelleingäng*, auftragslage, uftragslag, auftragseingang, auftragsbestand, auftragsbuch,
        auftragsbücher, aufträge, ufträg, auftragspolster, auftragsvorrat, auftragsreichweite,
        bestellungseingang, pipeline, verkaufspipeline, salespipeline, sales pipeline, nachfrage, abrufe,
        auslastung, uslaschtig, uslastig, auslastungsgrad, kapazitätsauslastung, verkaufszahlen,
        abschlüsse, abschlüssen, vertragsabschlüsse, neukunden, neue kunden, neui chunde, neukundschaft,
        kundenbesuche, kundenbesuchen, kundentermine, kundenterminen, demotermine, vorführungen,
        fallzahl*, patientenzahl*, eintritte, austritte, pflegetage, belegung, bettenbelegung, bettenauslastung,
        belegte betten, betten belegt, übernachtungen, logiernächte, buchungen, buchungslage, buchungsstand,
        ersatzteilbestellung*, serviceaufträge, servicevertrag, serviceverträge, lizenzen, abos, aboverkäufe,
        ladenumsatz, frequenz, kundenfrequenz, verkäufe, verchäuf, absatz, stückzahl*, liefermenge*,
        auftragsseite, bestellseite, geschäftsgang, gschäftsgang, projektpipeline, lead, leads
    """,
    # what shows it only together with work or a customer
    "load_sign": "telefon, telefone, telifon, telefonleitung*, leitungen, hotline, kalender, agenda, terminkalender, outlook, postfach, mailbox, inbox, posteingang, überzeit, überzyt, überziit, überstunde, überstunden, überstundenkonto, samstag, samschtig, samstage, wochenendarbeit, wochenendschicht*, samstagsarbeit, nachtschicht*, dritte schicht, spätschicht*, sonderschicht*, feierabend, fürobig, firabig, mittagspause, pause, znünipause, druckerpapier, drucker, whiteboard, excel, crm, laderampe, lastwagen, spedition, versand, temporäre, temporären, lager, lagerbestand, lagerbestände, lagerhalle, regale, hörer, headset, kopierer, büro, termine, terminen",
    "load": "dicht, platzt, platzen, überlauf*, am überlaufen, am überlaufe, überquillt, quillt über, quellen über, vor lauter, vor luuter, vor luter, glüht, glühen, glühend*, glüeht, glüehed, heiss, läuft heiss, laufen heiss, explodier*, rotiert, rotieren, rotiere, ohne ende, am anschlag, chum zum schnuufe, kaum zum schnaufen, kaum zeit, keine zeit für, nie gehabt, nie gha, noch nie so, no nie so, so lief, so noch nie, so no nie, suchen kann, verdächtig ruhig, verdächtig still, sehr ruhig, zu ruhig, ruhig geworden, so ruhig, unheimlich ruhig, tote hose, tote hosä, flaute, saure gurken, nichts los, nüt los, wenig los, mau, lahm, gähnend*, tröpfel*, kleckern, kleckert, ausgetrocknet, eingeschlafen, versiegt, abgerissen, ausgeblieben, bleiben aus, stapeln sich, stapelt sich, türmen sich, türmt sich, häufen sich, prasseln, prasselt, strömen, flattern rein, trudeln ein, hagelt, hageln, regnet, überrannt, überschwemmt, überflutet, geflutet, eingedeckt, zugedeckt, nicht mehr nach, nüme nache, nümme nache, nüm na, nicht hinterher, nid nache, nöd nache, ausgegangen, reicht nicht, reicht nümm, reicht nicht mehr, zu klein, langt nicht, langt nümm, kein ende, reisst nicht ab, reissen nicht ab, hört nicht auf, hören nicht auf, nicht mehr auf, nicht aufgehört, steht nicht still, stehen nicht still, nicht mehr still, keiner mehr pünktlich, nicht mehr pünktlich, kein feierabend, nicht mehr heim, keinen freien, keine freie, keine lücke, kein fenster, keine pause, kei pause, durcharbeiten, durchgearbeitet, durchgschaffet, nicht mehr zum essen, randvoll, rappelvoll, rammelvoll, pumpenvoll, proppenvoll, brechend voll, übervoll, gstosse voll, gschtosse voll, aus allen nähten, leergefegt, wie verrückt, wie wild, wie noch nie, wie no nie, wie lange nicht, wie schon lange nicht, pausenlos, ununterbrochen, nonstop, im minutentakt, im stundentakt, tag und nacht, bis in die nacht, bis spät, jedes wochenende, dringend ferien, ferienreif, reif für die insel, mehr leute, wird knapp, keine minute, kei minute, ohne minute, kommt niemand mehr, chunnt niemer meh, niemand mehr zum, niemer meh zum, kommt keiner mehr, leergekauft, leer gekauft, leergeräumt, ausgeräumt, niemand kauft, keiner kauft, niemer chauft, bleiben liegen, bleibt liegen, ladenhüter, wir könnten das doppelte, keine luft, kei luft, kein loch in der agenda, keinen termin mehr, nichts mehr frei, nüt meh frei, nur noch für offerten, im akkord, wie am fliessband, stau, staut sich, staued sich, drängeln, drängen sich, geben sich die klinke, klinke in die hand, laufen uns die, rennen uns die, kunden davon, springen ab, springen uns ab, bis über beide ohren, über beide ohren, bis zum hals, aus den ohren, am duredräie, am durchdrehen, dreht durch, drehen durch, schlaflos, schlafen nicht mehr, keiner will, niemand will, stille",
    "no_demand": """
        ci pipeline, build pipeline, datenpipeline*, deployment pipeline, gaspipeline*, ölpipeline*, ci cd,
        stellenanfrage*, schnupperanfrage*, lehrstellen*, bewerbung*, medienanfrage*, presseanfrage*,
        interviewanfrage*, freundschaftsanfrage*, kontaktanfrage*, vernetzungsanfrage*, sponsoringanfrage*,
        kapselkaffee, pizza, pizzen, bücher im, führungen, besichtigungen, kurse, kursplätze, stimmrechts*, lärm*
    """,
    # taken until when
    "booked": "ausgebucht, verplant, durchgeplant, voll ausgelastet, ausgelastet, usglaschtet, usbuecht, usbuechet, usbuchet, dicht, voll, randvoll, vollgepackt, besetzt, ausverkauft, belegt, vergeben, eingedeckt, voll belegt, zu, uusbuecht, langt, langed, reicht, reichen, gesichert, genug zu tun, gnueg z tue, vollgestopft, zugepflastert, kein platz, keinen platz, kein slot, nichts mehr frei",
    "till": "bis, bis in, bis im, bis weit, bis ende, bis mitte, bis anfang, über … hinaus, bis nach, bis z, bis zum, bis zur",
    "feast": """
        ostern, pfingsten, auffahrt, weihnachten, wiehnacht, oschtere, pfingschte, neujahr, sommerferien, herbstferien, sommer, summer,
        herbst, herbscht, winter, frühling, früelig, jahresende, ende jahr, endi jahr, nächstes jahr, nächsten, januar, februar, märz, april, mai,
        juni, juli, august, september, oktober, november, dezember, jahresmitte, betriebsferien, nächscht jahr
    """,
    "workshop": "montage, werkstatt, produktion, fertigung, fertigig, werk, halle, hallen, maschinenpark, vorführcenter, kapazitäten, kapazität, kapazitäte, lieferslots, produktionsslots, slots, auftragsbuch, auftragsbücher, lager, betrieb, firma, bude, schichten, servicetechniker, monteure, betten, op säle, stationen, station, klinik, spital, zimmer, abteilung, verkauf, innendienst, konstruktion, spritzwerk, lackiererei, dreherei, fräserei, härterei, arbeit, arbet, büez, uuftragsbuech, auftragsbuech, uftragsbuech, aufträge",
    # measured against what was foreseen, or against another time
    "versus": """
        über budget, unter budget, überm budget, unterm budget, über dem budget, unter dem budget, über plan, unter plan,
        über vorjahr, unter vorjahr, über dem vorjahr, unter dem vorjahr, über vorjahresniveau, unter vorjahresniveau,
        über den erwartungen, unter den erwartungen, hinter budget, hinter plan, hinter den erwartungen, vor budget,
        vor plan, besser als budgetiert, schlechter als budgetiert, besser als geplant, schlechter als geplant,
        besser als letztes jahr, schlechter als letztes jahr, besser als im vorjahr, schlechter als im vorjahr,
        besser als letscht jahr, schlechter als letscht jahr, über letztem jahr, unter letztem jahr, als letztes jahr um diese zeit,
        über ziel, unter ziel, budget übertroffen, plan übertroffen, budget verfehlt, plan verfehlt, hinter dem vorjahr,
        vor dem vorjahr, jahresziel schon, jahresziel bereits, budget schon, budget bereits, budget erreicht
    """,
    "compared": "besser als, schlechter als, stärker als, schwächer als, darüber, darunter, drüber, drunter, höher als, tiefer als, mehr als, weniger als, meh als, über dem, unter dem, übertrifft, übertroffen, getoppt, toppt, schlägt, geschlagen, gschlage, übertrumpft, liegt über, liegt unter, weit über, weit unter, so gut wie nie, so schlecht wie nie, so viele wie, so viel wie, so wenig wie, so wenige wie, so vill wie, so stark wie, doppelt so gut, nochmals besser, nochmal besser, noch besser, no besser, nochmals schlechter, noch schlechter, fast verdoppelt, zugelegt, eingebrochen, wie sonst, als sonst, schwächer, stärker, besser, schlechter, tiefer, höher, flauer, magerer, happiger, ein drittel, einen drittel, en drittel",
    # a deal
    "struck": """
        tinte, vertrag, verträge, unterschrieben, unterschribe, unterzeichnet, abschluss, abgeschlossen, deal, auftrag, uftrag,
        verkauft, verchauft, bestellt, bestellung, stück, maschinen, anlagen, kunde, kundin, unterschrift, kaufvertrag, zuschlag, zusage, fisch,
        fang, eingetütet, im sack, unter dach und fach, über den tisch, geschäft
    """,
    "struck_sure": """
        tinte, vertrag, verträge, verkauft, verchauft, verchaufe, abschluss, deal, auftrag, uftrag, kaufvertrag, bestellt, bestellung,
        verkaufsabschluss, zuschlag, unterschrieben, unterschribe, abgeschlossen, unterzeichnet, unter dach und fach
    """,
    "biggest": "auf einen schlag, uf ei schlag, auf einmal, uf eimal, auf einen streich, in einem aufwasch, am selben tag, an einem tag, in einer woche, in einem monat, grösster, grösste, grössten, grösstes, gröscht*, dickster, dickste, dicksten, dickschte, fettester, fetteste, fettesten, schwerster, meiner karriere, mini karriere, meiner laufbahn, meines lebens, aller zeiten, bis jetzt, bisher, bis anhin, der geschichte, der firmengeschichte, seit jahren, ever, rekord, monatsrekord*, noch nie, no nie, wie sonst, so viele, so vill, in folge, hintereinander, in einer schicht, in zwei tagen, in drei tagen, in einer nacht, persönliche bestleistung, bestleistung, bestmarke, allein heute, alleine heute, nur diese woche",
    "no_deal": """
        lehrvertrag*, lehrverträge*, arbeitsvertrag*, mietvertrag*, ehevertrag*, darlehensvertrag*, gesamtarbeitsvertrag*, gav, lebensversicherung,
        handyvertrag*, hecht, forelle, karpfen, egli, angeln, fischen, see, stelle, wohnung, hochzeit, lehrabschluss*, lap, qv, diplom*, prüfung,
        weiterbildung, lehrstelle*, saisonkarte, abo, tickets, lose, kuchen, guetzli, kurs, studium, hausordnung, charta, petition
    """,
    # where orders are counted
    "order_place": """
        verkaufsinnendienst, innendienst, auftragsabteilung, bestellabteilung, bestellwesen, auftragszentrum, auftragsabwicklung, order desk,
        sales desk, verkaufsbüro, verkaufsabteilung, bestellungen, bestellige, auftragsboard, verkaufsboard, dashboard vom verkauf, salesboard, umsatztafel,
        verkaufsglocke, salesglocke, verkaufsgong, glocke im verkauf, auftragstafel, bestelltafel, im verkauf, im verchauf, vertrieb,
        verkäufer, verkäuferinnen, offertwesen, kalkulation
    """,
    "unseen": "nie gesehen, nie gseh, noch nie gesehen, no nie gseh, so noch nie, so no nie, nicht mehr gesehen, nümm gseh, mehr platz, platz mehr, neues papier, papier aus, papier ausgegangen, verstärkung, geläutet, glüütet, läutet, gebimmelt, bimmelt, geklingelt, ertönt, nicht mehr stillgestanden, steht nicht still, platzt, qualmt, qualmen, raucht, rauchen die köpfe, glüht, überrannt, zahl steht, eine zahl, e zahl, sprachlos, die augen gerieben, zweimal hinschauen, kaum hinterher, kein platz mehr, hat keinen platz, gong, glocke, viermal, dreimal, fünfmal",
    # results day
    "results_day": """
        bilanzmedienkonferenz*, jahresmedienkonferenz*, bilanzpressekonferenz*, resultatetag,
        resultattag, tag der resultate, tag der zahlen, jahreszahlen, halbjahreszahlen, unsere
        zahlen, unseren zahlen, unserer zahlen, unsere
        resultate, unseren resultaten, unserer resultate, eusi zahle, üsi zahle, die zahlen kommen, zahlen kommen, zahlen draussen, zahlen
        da, d zahle, bilanz, bilanzen, geschäftsbericht, halbjahresbericht, jahresbericht,
        jahresabschluss, halbjahresabschluss, abschluss <year>, jahresresultat, jahresergebnis,
        resultatpräsentation, investorentag, analystenkonferenz, generalversammlung,
        veröffentlichung der resultate, veröffentlichung der zahlen, ende der sperrfrist, nach der
        sperrfrist, sperrfrist, revision
    """,
    "anticipates": "freut euch, freu dich, freut üch, freuet eu, freue mich, freu mich, freu mi, vorfreude, kaum erwarten, nicht erwarten, chum erwarte, nöd erwarte, nid erwarte, gespannt, gspannt, staunen, stuune, staunt, werdet ihr, werdet sehen, wird euch gefallen, wird gefallen, überrasch*, korken, champagner, schampus, prosecco, anstossen, aastosse, stossen wir an, cüpli, sekt, feiern, fiire, gefeiert, party, geduld, geduldet euch, wartet nur, wartet ab, abwarten, kribbel*, nervös, zittern, kuchen für alle, nicht enttäuscht, seht selbst, schaut selbst, lueged selber, luegit selber, dann wisst ihr, grins*, dauergrinsen, breitem grinsen, schmunzel*, strahl*, lächel*, gut schlafen, schlafe gut, schlecht schlafen, warm anziehen, anschnallen, schnallt euch, popcorn, countdown, zählen die tage, tage zählen, wie selten, was ich meine, warum ich, knallt, knallen, kanns kaum, kann es kaum, juckt, lohnt sich, laune, gute laune, guter laune, gueti luune, hut fressen, hut essen, frisst einen besen, besen fressen, zweifler, zweiflern, kritiker, das lachen vergehen, lachen, abergläubisch, rot im kalender, dick im kalender, kalender angestrichen, angestrichen, sektkorken, kühlgestellt, kalt gestellt, chalt gstellt, im kühlschrank, schlaflose nächte, gänsehaut, ich sag nur, ich sage nur, merkt euch, bereit, rote teppich, feuerwerk, applaus, tanzen, juhui, hurra, yes",
    # what comes to people of a good or bad year
    "payout": """
        bonus, boni, bonuszahlung*, gewinnbeteiligung*, erfolgsbeteiligung*, erfolgsprämie*, dividende, dividenden, ausschüttung, zahltag, gratifikation, umsatzprovision, provision, provisionen, weihnachtsgeld
    """,
    "sales_people": """
        kollegen von der finanz, leute von der finanz, finanz, finänzler, revision, revisoren, revisorin, wirtschaftsprüfer*, prüfer, aktionärinnen, aktionären, anlegern, investoren, controller,
        controllerin, finanzer, finanzabteilig, de cfo, buchhalter*, buechhaltig, treuhänder*, schwarze zahlen, schwarzen zahlen, bonus, geschäftsführung
    """,
    "spirits": "dauergrinsen, breitem grinsen, grinsend, grinsid, grinsed, honigkuchenpferd*, ruhig schlafen, gut schlafen, schlafen gut, schlafen ruhig, ruhig schlafe, entspannt, gelassen, aufatmen, atmet auf, durchatmen, atmen durch, händereiben, reiben sich die hände, reibt sich die hände, daumen hoch, partylaune, bei laune, im siebten himmel, aus dem häuschen, wie auf wolken, dicke luft, miese laune, trauerstimmung, begräbnisstimmung, kopf hängen, köpfe hängen, blass, bleich, wortkarg, freuen, froh, juhe, juhui, nicht beklagen, nicht klagen, nicht ins wasser, pfeift neuerdings, summt, tänzelt, trällert, schweigt sich aus, flucht, schaut grimmig, verzieht das gesicht, hat graue haare, graue haare, hängt den kopf",
    "went": """
        gut mit uns gemeint, schlecht mit uns gemeint, freundlich zu uns, freundlicher zu uns, gnädig mit uns, nichts geschenkt, ruhmesblatt, ins wasser gefallen, in die hosen, i d hose, voll eingeschlagen,
        hat geliefert, hat sich gelohnt, kann sich sehen lassen, chan sich gseh la, zum einrahmen, zum anstossen, zum vergessen, zum davonlaufen, zum heulen, blitzstart, traumstart, fehlstart, kaltstart, raketenstart, knaller, mit einem knall,
        besser als sein ruf, besser als befürchtet, besser als gedacht, schlechter als gedacht, als gedacht, als befürchtet, als viele dachten, als alle dachten, geunkt, prophezeit, alle erwartungen, erwartungen übertroffen, auf der sonnenseite, rosig, düster, glänzend, golden*, goldigs,
        wie im märchen, wie im film, am limit, durststrecke, talsohle, achterbahn*, wieder bergauf, aufwärtstrend, rückenwind, gegenwind, die kurve, in fahrt, i fahrt, gut verdaut, gut überstanden, glimpflich, erfolgreich, harmlos, bescheiden, bescheide, mager, fett, üppig, hervorragend, katastrophal
    """,
    "last_year": "alte jahr, alte johr, s alte jahr, erste halbjahr, ersten halbjahr, erstes halbjahr, ersten sechs monate, sechs monate, letzten monate, dieses halbjahr, ersten quartal, letzten zwölf monate, letzten 12 monate, vergangenen monate, vergangenen zwölf monate, letschte monet, letschte zwölf monet, zweite halbjahr, zweites halbjahr, jahresstart, saison <year>, das <year>",
    # how a case will end
    "bench": "gericht, gerichte, richter, richterin, richterinnen, richtern, handelsgericht, bundesgericht, patentgericht, bundespatentgericht, obergericht, gegenseite, gegenpartei, gegenanwalt, gegner, kläger, klägerin, staatsanwalt, staatsanwältin, urteil, entscheid, verfahren, patentstreit, prozess, prozäss, klage, unsere anwälte, unserer anwälte, unsere anwältin, anwälte, schiedsrichterin, instanz, patentfall, patentverfahren, gerichtssaal, anwalt, anwältin, unser anwalt, eusen aawalt, mannheim, beklagte, prozesstag, klage von, instanzen, berufung, rekurs, das verfahre, verfahre",
    "law_expert": "experte, expertin, experten, gutachter, gutachterin, gutachten",
    "law_case": "fall, falle, sache, causa, angelegenheit, streit, patentstreit, patentfall, zoff, gschicht, verfahren, zum thema",
    "law_calm": "schlafe gut, schlaf gut, schlafe ruhig, schlafe bestens, schlafe tief, schlof guet, schlaf guet, gut schlafen, ruhig schlafen, schlafen gut, schlafen ruhig, schlafen bestens, schlaflose nächte, keine schlaflosen, gelassen, entspannt, einpacken, warm anziehen, kalte füsse, formsache, formalität, reine formsache, nur noch eine frage der zeit, eine frage der zeit, unsere sicht, unsere sichtweise, unsere position, unseren standpunkt, unsere argumente, unsere these, eusi sicht, üsi sicht, recht gegeben, gibt uns recht, geben uns recht, git eus rächt, git üs rächt, gab uns recht, uns recht geben, auf unserer seite, uf eusere site, auf unsere seite, weiss das, weiss es, weiss genau, wissen das, wissen es, wissen genau, wüssed das, weiss das auch, wird das auch, wird es auch, wird das sehen, wird das merken, werden das sehen, werden das merken, sehen das auch, sieht das auch, genauso sehen, gleich sehen, können lesen, kann lesen, lesen können, chönd läse, chan läse, eins und eins, zählen können, nicht blind, augen im kopf, auseinandergenommen, zerpflückt, zerlegt, vorgeführt, abblitzen, abgeblitzt, baden gehen, auf die nase, alt aussehen, wird teuer, teuer bezahlen, teuer zu stehen, zahlen müssen, bezahlen müssen, bessere argumente, besseren argumente, bessere karten, besseren karten, alle trümpfe, trümpfe, in der hand, so gut wie gewonnen, so guet wie gwunne, so gut wie im sack, so guet wie im sack, im sack, in trockenen tüchern, wasserdicht, hieb und stichfest, hält, hält stand, wackelt, bröckelt, bricht zusammen, fällt zusammen, kippt, kippen, vor einem vergleich, kurz vor, vor der einigung, zurückrudern, knickt ein, einknicken, eingeknickt, klein beigeben, verliert, verlieren, verlüürt, gewinnen, gwünne, gewinnt, siegen, sieg, niederlage, klar, sonnenklar, glasklar, eindeutig, nur gewinnen, keine chance, kei chance, chancenlos, haltlos, lächerlich, witz, nichts zu befürchten, nichts zu fürchten, zuversichtlich, papiertiger, luftnummer, luftschloss, windei, heisse luft, schuss in den ofen, hirngespinst*, farce, theater, gute figur, schlechte figur, keine gute figur, alt ausgesehen, blass ausgesehen, ins schwitzen, ins stottern, gestottert, gschwitzt, geschwitzt, optimistisch, pessimistisch, chancen, immer der erfinder, der erfinder, die wahrheit, wahrheit kommt, gerechtigkeit, beweise sind, erdrückend, lückenlos, dünn, hauchdünn, kartenhaus, auf sand gebaut, leere drohung, pokern, pokert, zockt, richtig lesen, schon noch sehen, schon sehen, schon noch merken, wer recht hat, wer die idee, wer zuerst war, wessen idee",
    "drawing": "zeichnung, zeichnungen, patent, patente, kopie, kopien, kopiert, abgekupfert, nachgebaut, nachbau, plagiat, anspruch, ansprüche",
    "law_about": "wettbewerb, berufsmeisterschaft, wm, em, schweizermeisterschaft, skills, swissskills, robotik, preisgericht, weltmeisterschaft, tennis, eiskunstlauf, hunde, abstimmung, prozess beim, prozess im, prozess in, prozess zur, prozess zum, prozess für, dokumentiert, optimier*, standardisiert, digitalisiert, fertigungsprozess*, härten, lackieren",
    "others_ask": "fragen uns, werden gefragt, fragt mich, fragen mich, wurde gefragt, viele fragen, viele wollen wissen, wo der streit, wie es steht, wie es um",
    # what is to come
    "standing": "unser* … markt, unser* … absatzmarkt, unser* … auslandmarkt, unser* … standort, unser* … standbein, eus* … markt, üs* … markt, wichtigster markt, grösster markt, zweitgrösster markt, wichtigste markt, zweitwichtigster markt, marktführer, marktführerin, weltmarktführer*, nummer eins, nummer 1, nummer zwei, spitzenreiter, die grössten, an der spitze, umsatzstärkst*, zweites standbein, zu den grössten, zu den drei grössten, drei grössten, fünf grössten, zu den besten, top drei, top 3, top fünf, top 5, top ten, top 10, in der ersten liga, champions league, auf dem podest, an die spitze, vor allen anderen, die nase vorn",
    "best_yet": """
        bestes, beste, besten, beschte, s beschte, das beste, das stärkste, stärkstes, rekordjahr, superjahr, topjahr, hammerjahr, spitzenjahr, bombenjahr, krisenjahr, besser, besser für uns, härter, schwieriger, schwierig, happig, hart, noch stärker, noch grösser, wieder besser, durchstarten, richtig gut, richtig hart, rosig, golden*, ein gutes jahr, ein starkes jahr, ein hartes jahr, ein schweres jahr, der durchbruch
    """,
    "year_target": "jahresziel, jahresziele, jahresziele*, jahresprognose, jahresausblick, prognose, guidance, mittelfristziel*, mittelfristziele*, umsatzziel*, margenziel*, ebit ziel*, wachstumsziel*, budgetziel*, halbjahresziel*, renditeziel*, strategieziel*",
    "holds_on": "halten wir fest, halten … fest, halten fest, hält fest, festhalten, festgehalten, erreichen, erreichen wir, erreiched, schaffen, schaffen wir, schaffed, übertreffen, übertreffen wir, verfehlen, bestätigen, bestätigt, bekräftigen, in reichweite, in griffnähe, auf kurs, unterwegs, packen wir, knacken, liegt drin, gilt weiterhin, gilt, bleibt, anheben, erhöhen, senken, nach oben, nach unten, korrigieren, kassieren, wackelt, sicher",
    "business": "umsatzes, umsätzen, gewinns, gewinnes, gewinnen wir mehr, ergebnisses, ebits, margen, margenziel*, absatzes, auftragseingangs, auftragsbestands, verluste",
    "output_plan": "maschinen nach, doppelt so viele, mehr maschinen als, dritte schicht, dritten schicht, zweite schicht, standort eröffnen, werk eröffnen, werk bauen, niederlassung, neues werk, neue halle, neuen standort, zweiten standort, millionenbetrag, millionenbeträge, millionen in, millionen ins, millionen investieren, mio in, mio ins, in den ausbau",
    "future": "machen wir, holen wir, schreiben wir, stecken wir, liefern wir, investieren wir, bauen wir, eröffnen wir, stellen wir, verdoppeln wir, verdienen wir, sind wir, gehören wir, halten wir fest, hole mir, mache mir, boue mir, übernehmen wir, verkaufen wir",
    # how one gets in
    "entry_weak": """
        alten zylinder, alte zylinder, alter zylinder, altes schloss, alten schloss,
        noch den alten, noch das alte, no de alt, no s alte, noch nicht umgestellt, noch
        nicht umgerüstet, noch nicht gewechselt, noch nicht ausgetauscht, ohne badge,
        ohne schlüssel, fällt nicht ins schloss, nicht ins schloss, einfach drücken,
        eifach drücke, nur drücken, kräftig drücken, kurz rütteln, ziehen genügt, lässt
        sich aufdrücken, geht ohne, gaht ohni, kommt man rein, kommt man immer rein,
        kommt man auch rein, chunnt me ine, chunt me ine, chunnt mer ine, reinkommen,
        immer rein, ohne kontrolle, kontrolliert niemand, kontrolliert keiner, schaut
        niemand, schaut keiner, luegt niemer, fragt keiner, fragt niemand, winkt jeden
        durch, winkt alle durch, durchgewinkt, mit keil, eingeklemmt, verkeilt,
        aufgekeilt, mit einem stuhl, offen gestanden, offen gelassen, offe gla, offe
        gloh, steht sperrangelweit, sperrangelweit, angelehnt, chläbt under, chlebt
        under, klebt hinter, chläbt, pappt, am monitor, am bildschirm, uf em bildschirm,
        unter der matte, unter der fussmatte, im briefkasten, im blumenkasten, hinter
        der mülltonne, unter dem stein, unterm stein, im handschuhfach, hinter dem
        feuerlöscher, in der schublade, im kästli, seit <year> nicht, seit <year> nie,
        seit <year> unverändert, seit <year> gleich*, seit <year> dasselbe, seit <year>
        derselbe, nie geändert, nie gwächslet, nie gwächslet worde, erst um <number>
        uhr, erst ab <number> uhr, scharf gestellt, scharf geschaltet, scharfgestellt,
        nicht scharf, noch nicht scharf, filmt nicht, nimmt nicht auf, nimmt nichts auf,
        zeichnet nichts auf, toten winkel, tote winkel, blinder fleck, blinden fleck,
        sieht nichts, nur eine attrappe, lücke im zaun, loch im zaun, nur ein
        nachtwächter, firmware von, seit jahren kein update, kein update, keine updates,
        geht von selbst auf, geht von allein auf, geht mit einer, mit einer kreditkarte,
        kreditkarte, mit dem schraubenzieher, mit einem schraubenzieher, mit dem lineal,
        mit der büroklammer, mit einer büroklammer, fragt nie, fragt niemanden, schaut
        nie, schaut weg, kontrolliert nie, kontrolliert nicht, kontrolliert nichts,
        prüft nie, prüft niemand, macht pause, ist am handy, immer am handy, warnweste
        reicht, mit leuchtweste, gelbe weste, mit warnweste, jeden rein, alle rein, jede
        ine, steht immer auf, nie zu, nid zue, nöd zue, nie richtig zu, lässt sich
        öffnen, von aussen öffnen, ohne alarm, drüberklettern, drunterdurch, durchs
        fenster, übers dach, braucht keinen badge, brauchst keinen badge, braucht man
        keinen, kein badge nötig, keinen badge, keinen schlüssel, kein schlüssel nötig,
        brucht kei badge, bruucht kei badge, fragt nie öpper, fragt nie jemand, fragt
        niemert, fragt kein mensch, fragt keine sau, warten bis jemand, warte bis
        jemand, warte bis öpper, wartet bis jemand, bis öpper use chunnt, bis jemand
        rauskommt, hinterherlaufen, mitlaufen, hält einem die tür, hebt eim d tür, immer
        offen, immer offe, eh immer offe, eh immer offen, nie abgschlosse, nie
        zuegschlosse, isch nie zue, da chunnt jede, da kommt jeder, jeder rein, die
        ganze nacht offen
    """,
    "entry": """
        tor, tore, tür, türe, türen, hintertor, türschloss, schloss, schlösser,
        zylinder, schliesszylinder, schliessanlage, schliesssystem*, schlüsseldepot,
        schlüsselkasten, schlüsselkästli, schlüsselsafe, tastenfeld, keypad,
        zahlenschloss, anlieferung, warenannahme, wareneingang, alarmsystem,
        bewegungsmelder*, türkontakt*, gegensprechanlage, besucherausweis*,
        besucherbadge*, laborschlüssel, tresorcode, torcode, lagerterminal, gäste-wlan,
        wifi, testserver, entwicklungsserver, produktionsserver, datenraum, archivraum,
        waffenschrank, chemielager, gaslager, tanklager, portier, pförtner, pförtnerin,
        porteur, wachmann, wachdienst, sicherheitsdienst, die security, securitas,
        empfangsdame, loge, fenster, kellerfenster, dachfenster, lüftungsschacht,
        drehkreuz, schranke, barriere, hindertür, hindertüre, hintertüre, hinteriigang,
        hintereingang, iigang, eingang, lieferanteneingang, lieferanteiigang,
        liferanteiigang, personaleingang, personaliigang, seiteneingang, siiteiigang,
        rampe, laderampe, gartentor, velokeller, tiefgarage
    """,
    "credential": "keypad, tastenfeld, zahlenschloss, tresorcode, torcode, alarmcode, tür code, tor code, zahlencode, schlüsselbox, code am, gäste wlan, wlan",
    "code_word": "keypad, tastenfeld, zahlenschloss, zahle, zahlenkombination, kombination",
    "nobody_here": """
        niemand da, niemand im haus, niemand im gebäude, niemand im werk, niemand im
        büro, niemand in der halle, keiner da, keiner im haus, keiner im werk, kein
        mensch da, kein mensch im haus, niemer da, niemer im huus, niemer ume, kei
        mensch da, unbesetzt, unbewacht, menschenleer, steht leer, steht das werk leer,
        alles leer, alle weg, alle in den ferien, niemand auf dem areal, nur der
        nachtwächter, nur ein nachtwächter, nur die putzequipe, unbeaufsichtigt, niemand
        am empfang, niemand an der pforte, niemand an der loge, keiner am empfang, kein
        mensch am empfang, kei mensch am empfang, niemer am empfang, kein mensch im
        werk, kein mensch im gebäude, kein mensch in der halle, kei mensch im huus,
        empfang unbesetzt, pforte unbesetzt, keine wache, kein wachmann
    """,
    "away_time": """
        festtage, feiertage, weihnachten, ostern, pfingsten, wochenende, wuchenend, am
        sonntag, am samstag, nachts, in der nacht, z nacht, ab <number> uhr,
        betriebsferien, sommerferien, über mittag, vom, zwischen, ab heute, bis montag,
        ganze woche, diese woche, jeden abend, am abend, von zwei bis, von eins bis, von
        drei bis, von … bis, nachtschicht, in der nachtschicht
    """,
    "shut_place": "haus, werk, gebäude, halle, büro, areal, lager, labor, rechenzentrum, serverraum, huus, betrieb, firma, bude, filiale, klinik, apotheke, empfang, pforte, loge",
    "protects": "erfolg, zum erfolg, nicht auf einen zettel, gehören nicht auf, gehört nicht auf, darf nicht auf, nie auf, erklärt warum, schön geworden, neu gestrichen, zum herzen, zum glück, offen für euch, stehen euch offen, steht dir offen, stehen dir offen, stehen offen, adventstür*, fussball, im tor, torwart, goalie, torhüter*, tore geschossen, eigentor, tor zur welt, tor des, verschlüsselt, lehrstellen, ein schloss, schlosspark, schlosshotel, märchenschloss, schlossfest",
    "lesson": """
        kurs, kurse, kurses, kursthema, schulung, schulungen, vortrag, referat,
        merksatz, workshop, sicherheitswoche, monat der, tag der offenen, türen auf,
        lernplattform, elearning, awareness, phishing test, phishingtest
    """,
    "press_source": "firmennahe kreise, firmennahen kreisen, unternehmensnahe kreise, insider, kreise, als quelle, meinen namen weg, mein name nicht, namen nicht, nicht nennen, zitieren sie mich, nöd vo mir, nid vo mir",
    "tells_press": "gseit, verzellt, gsteckt, zugetragen, durchgegeben, gsait, brichtet",
    "later": "in <number> johr, s nächscht johr, s nächschti johr, nächscht johr, nöchscht johr, binnen <number> jahren, innert <number> jahren, innerhalb von <number> jahren, bis wiehnacht, bis oschtere, bis endi johr, ab herbst, ab herbscht, ab sommer, ab winter, ab frühling, ab januar, ab nächstem jahr, nach den sommerferien, im zweiten halbjahr, im vierten quartal, im dritten quartal",
    "law_outlook": "kapiert es, bestätigt unsere, unsere sicht, keine grundlage, nicht haltbar, unhaltbar, steht nicht",
    "clients": "kundschaft, kunden, kunde, chunde, chundschaft, besteller, käufer, interessenten, händler, einkäufer",
    "turned_away": "absagen, abgesagt, ablehnen, abgelehnt, abwimmeln, abgewimmelt, vertrösten, vertröstet, ausschlagen, ausgeschlagen, weiterschicken, nicht annehmen, storniert, stornieren, storno, stornos, stornierungen, zurückgezogen, verschoben, sistiert, annulliert, abspringen, abgesprungen",
    "stands_idle": "steht still, stehen still, stönd still, staht still, stillgestanden, verstaub*, staub an, einstauben, eingestaubt, rosten, rostet, leer laufen, leerlauf, abgestellt, nicht gebraucht, unbenutzt, schlafen, pausieren, kurzarbeit, ruhen",
    "maintenance": "wartung, revision, unterhalt, service, reparatur, betriebsferien, ferien, stromausfall, umbau, umzug, feiertag, sonntag, nachts, museum, ausstellung, ki, sicherheit",
    "machines": "maschine, maschinen, maschine*, anlage, anlagen, linie, linien, bänder, fräsen, drehbänke, halle, hallen, montagelinie, betten, roboter",
    "judged": "krampf, kampf, knochenarbeit, chrampf, kraftakt, kein spass, zäh, zähe, zum glück vorbei, endlich vorbei, hart, härteste, härtesten, bitter, grandios, gigantisch, irre, phänomenal, sensationell, durchzogen, lau, mittelprächtig, ernüchternd, ernüchterung, ein kraftakt, hat uns gegeben, hat uns gebracht, hat uns beschert, rückenwind, gegenwind, flügel, gut getan, verwöhnt, belohnt, bestraft",
    "share_word": "aktie, aktien, aktie*, anteilscheine, titel im depot, unsere titel, partizipationsschein*",
    "share_deed": "kaufen, kauft, chaufe, chauft, gekauft, einsteigen, eingestiegen, nachkaufen, nachgekauft, zugreifen, halten, haltet, behalten, behaltet, depot, depots, verkaufen, abstossen, loswerden, aussteigen, zuschlagen, eindecken, eingedeckt, schnäppchen, günstig",
    "turning": "talsohle, das schlimmste ist, das schlimmste haben, schlimmste liegt hinter, licht am ende, wieder aufwärts, wieder bergauf, wieder ufwärts, geht es aufwärts, geht es abwärts, geht es bergab, bergab gehen, abwärts gehen, wieder rentabel, wieder profitabel, in die gewinnzone, in der gewinnzone, gewinnzone, wieder schwarze zahlen, schwarze zahle, schwarzi zahle, schwarzen zahlen, zurück in die, turnaround, trendwende, wende geschafft, der aufschwung kommt, zieht wieder an, ziehen wieder an, erholt sich, erholen uns, delle, kommt die wende, rote zahle, roti zahle, rote zahlen, durststrecke",
    "exposed": "im pausenraum, im aufenthaltsraum, in der kantine, auf dem schreibtisch, auf meinem schreibtisch, im auto, gleiche login, gleichen login, selbe login, gleiche passwort, gleiche code, gleichen code, alle das gleiche, alle dasselbe, alle den gleichen, steckt im, steckt immer, liegt offen, liegt herum, liegt auf einer, liegt im auto, liit im, liit immer, auf einer festplatte, auf einem stick, auf einem usb, operator operator, admin passwort, macht pause, im drucker, im whatsapp, im chat, der firmenname, firmenname, name der firma, der produktname",
    "no_business": "bestellungen … möglich, bestellungen … entgegen, bestellungen bitte, für bestellungen, bestellungen über, bestellungen online, bestellungen via, bestellungen per, bestellungen bis, verkäufe von kuchen, umsatzsteuer",
    "year_did": "hat uns gut, hat uns viel, hat uns … beschert, hat uns … gebracht, hat uns … verwöhnt, hat uns … belohnt, hat es gut mit uns",
    "your_order": "ihre anfrage, ihre anfragen, ihrer anfrage, ihre bestellung, ihre bestellungen, ihre offerte, ihrer bestellung, ihren auftrag, deine anfrage, eure anfrage, eure anfragen, eure bestellung, bei anfragen, für anfragen, anfragen an, anfragen bitte, anfrage gern, anfragen gern, offerte erstellen, offerte für sie, offerte verlangen, bestellung von, anfragen zum, anfragen zur, anfragen zu",
}
