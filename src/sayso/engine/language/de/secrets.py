"""German: what is not out yet, what was heard inside, research, security."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "ahead": "nächst* jahr*, kommend* jahr*, nächst* geschäftsjahr*, kommend* geschäftsjahr*",
    "research": """
        messwert*, messreihe*, messresultat*, messergebnis*, versuchsergebnis*, versuchsresultat*,
        forschungsergebnis*, forschungsresultat*, laborwert*, testergebnis*, testresultat*,
        prototyp*, versuchsträger*, versuchsreihe*, erste* tests, erste* versuche, testergebnisse,
        laborversuch*, messungen, messig, messige, messdaten, versuche mit, versüech,
        versuchsreihen, laborversüech, labordaten, laborresultat*, laborergebnis*,
        zwischenergebnis*, zwischenresultat*, studienergebnis*, studienresultat*, studiendaten,
        rohdaten, pilotversuch*, testreihe*, vorabdaten, interimsanalyse*, patentanmeldung*,
        *messungen, *messung, *messkurve, *messkurven, *messreihe, *messreihen, *messdaten,
        *messresultate, *versuche, *versuchen, *testreihe, dauerlauf, dauerläufe, dauerversuch*
    """,
    "case_story": """
        fallstudie*, kundengeschichte*, patientengeschichte*, patientinnengeschichte*,
        erfolgsgeschichte*, anwenderbericht*, kundenporträt*, referenzbericht*
    """,
    "learned_there": """
        gelernt, lehre, lehrzeit, früher, damals, vorher, studiert, aufgewachsen, gekündigt,
        bewerb*, beworben, praktikum, mein erster job, erste stelle, ehemalig*, ex
    """,
    "trial_rig": """
        prüfstand*, testbank, versuchsstand*, versuchsaufbau*, versuchsanlage*, versuchsträger*,
        versuchsmuster*, versuchsteil*, versuchsmodell*, versuchsgerät*, versuchsmaschine*,
        versuchswerkzeug*, versuchsmotor*, versuchsfahrzeug*, versuchsspindel*, versuchskopf*,
        versuchsreihe*, prüefstand, testaufbau*, funktionsmuster*, labormuster*, erprobungsträger*,
        vorserienmodell*, nullserie
    """,
    "curve_of": """
        messkurve*, kurve, kurven, messung, messungen, messreihe*, messdaten, messwert*, diagramm*,
        abbildung*, plot, plots, auswertung*, erste resultate, ersten resultate, erste ergebnisse,
        ersten ergebnisse, rohdaten, frequenzgang*, spektrum
    """,
    "paper": """
        paper*, fachartikel*, artikel*, publikation*, studie, studien, manuskript*, dissertation*,
        tagungsbeitrag*, preprint*, abbildung*, resultat*, ergebnis*, patent, patente, ansatz,
        erfindung, doktorarbeit, diss, masterarbeit publikation, konferenzbeitrag*
    """,
    "unpublished": """
        im review, in begutachtung, beim gutachter*, eingereicht, noch nicht erschienen, nirgends
        erschienen, nicht erschienen, noch unveröffentlicht*, unveröffentlicht*, noch nicht
        veröffentlicht, noch nicht publiziert, im druck, noch geheim, liegt noch bei den gutachtern,
        bei den gutachtern, bei de guetachter, bei den reviewern, noch nicht draussen, nonig dusse,
        nonig usse, noch nicht angemeldet, nicht angemeldet, in der pipeline, zur begutachtung, peer
        review, in revision, angenommen aber, vorabdruck, vor der veröffentlichung, kommt bald,
        nirgends publiziert, nirgends veröffentlicht, noch nirgends, laufende studie, laufenden
        studie, nichts veröffentlicht, nichts publiziert, noch nicht vorgestellt, erscheint erst,
        kommt erst, bisher unveröffentlicht*, publiziert ist, davon noch nichts, ins paper, kommt
        ins paper, publiziert ist davon, noch nirgends publiziert, noch nirgends veröffentlicht,
        noch kein journal, noch in keinem journal, noch in keiner zeitschrift, eingereicht ist, noch
        nicht eingereicht, paper schreiben wir, schreiben das paper, schreiben gerade, paper kommt,
        paper folgt, publikation kommt, publikation folgt, erscheint nächstes jahr, erscheint im,
        veröffentlichen wir erst, publizieren wir erst, studie läuft noch, versuche laufen noch,
        noch weiss es keiner, noch weiss es niemand, noch niemandem gezeigt, noch keinem gezeigt,
        hat noch niemand gesehen, hat draussen noch niemand, no niemerem zeigt, patentanwalt,
        patentanwälte, patentanwältin, vor der patentanmeldung
    """,
    "shown_work": """
        *messung, *messungen, *messkurve, *messkurven, messreihe*, messdaten, *messwerte, *kurve,
        *kurven, folie, folien, *diagramm, *diagramme, *abbildung, *abbildungen, plot, plots,
        *auswertung, *auswertungen, *studie, *versuch, *versuche, versuchsresultate,
        forschungsresultate, forschungsergebnisse, poster, rohdaten
    """,
    "appeared": """
        erschienen, ist publiziert, publiziert in, publiziert im, ist veröffentlicht, wurde
        publiziert, wurde veröffentlicht, nachzulesen, open access
    """,
    "plan_maybe": """
        schliesst, schliessen, geschlossen, eröffnet, eröffnen, eröffnung, ziehen … um, zieht … um,
        umzug, umziehen, zügeln, zügelt, bauen, baut, neubau, anbau, kaufen, kauft, übernehmen,
        übernimmt, verkaufen, verkauft, teurer, billiger, teuerer, preise, einstellen, stellt … ein,
        nachfolger*, wechselt, abteilung auflösen, aufgelöst, rausschmeissen
    """,
    "planned": """
        planen, plant, geplant*, beschlossen*, entschieden, vorgesehen*, werden, wird, wollen, will,
        soll, sollen, haben vor, hat vor, steht fest, fix, pläne, plan ist, kommt, kommen, wär*den
    """,
    "soon": """
        bald, demnächst, in kürze, morgen, nächste woche, nächster woche, nächsten monat, nächstes
        quartal, nächstem jahr, nächstes jahr, nächsten jahr, nächsten sommer, nächsten winter,
        nächsten herbst, nächsten frühling, kommenden monat, kommende woche, kommendes jahr,
        kommenden jahr, kommenden herbst, kommenden sommer, im herbst, im frühling, im sommer, im
        winter, ab herbst, ab sommer, ab winter, ab frühling, ab januar, ab februar, ab märz, ab
        april, ab mai, ab juni, ab juli, ab august, ab september, ab oktober, ab november, ab
        dezember, per januar, per juli, per ende, auf ende, auf anfang, ende jahr, anfang jahr, ende
        monat, ab nächste*, ab kommende*, in <number> jahren, in <number> monaten, in wenigen
        wochen, in ein paar wochen, noch dieses jahr, noch in diesem jahr, heuer noch, bis ende,
        gli, nöchscht*
    """,
    "we_plan": """
        wir werden, werden wir, wir wollen, wollen wir, wir planen, planen wir, wir haben vor
    """,
    "later": """
        nächstes jahr, nächscht jahr, nöchscht jahr, nöchschts jahr, nächschts jahr, im nächsten
        jahr, im kommenden jahr, kommendes jahr, übernächstes jahr, nächsten jahre, kommenden jahre,
        kommenden <number> jahre, nächsten <number> jahre, in <number> jahren, in einem jahr,
        mittelfristig, langfristig, kurzfristig, nächstes quartal, im nächsten quartal, nächsten
        quartal, zweiten halbjahr, zweite halbjahr, nächstes halbjahr, bis ende jahr, bis endi jahr,
        bis ends jahr, bis jahresende, ende jahr, per ende jahr, gegen ende jahr, bald, demnächst,
        in zukunft, künftig, im frühling, im herbst, im winter, nächsten frühling, nächsten herbst,
        nächsten sommer, kommenden monate, kommenden monaten, nächsten monaten, nächsten monat, bis
        weihnachten, bis ostern, bis sommer, bis herbst, bis ende, in wenigen jahren, in ein paar
        jahren, in den nächsten, im nächsten, übernächscht, bis in, in <number> johr, s nächscht
        johr, s nächschti johr, nächscht johr, nöchscht johr, binnen <number> jahren, innert
        <number> jahren, innerhalb von <number> jahren, bis wiehnacht, bis oschtere, bis endi johr,
        ab herbst, ab herbscht, ab sommer, ab winter, ab frühling, ab januar, ab nächstem jahr, nach
        den sommerferien, im zweiten halbjahr, im vierten quartal, im dritten quartal, i <number>
        jahr, i <number> jahre, i zwöi jahr, in <number> jahr, gebt uns <number> jahre, gib uns
        <number> jahre, noch <number> jahre
    """,
    "new_thing": """
        neue* maschine*, neui maschine, neue* modell*, neus modell, neue* produkt, neue* produkte,
        neuen produkten, neus produkt, neue* gerät*, neue* anlage*, neue* projekt*, neue*
        technologie*, neue* generation, nächste* generation, nächste* maschine, nächste* modell*,
        nachfolger*, nachfolgemodell*, etwas neues, öppis neus, öppis nois, was neues, etwas
        grosses, öppis grosses, was grosses, etwas ganz, öppis ganz, überraschung, überraschig,
        etwas worüber, etwas das, öppis wo, eine maschine, ein produkt, ein projekt, ein modell, e
        maschine, es produkt, es projekt, unter der plane, under de blache, hinter dieser plane,
        hinter der plane, hinter dem vorhang, unterm tuch, unter dem tuch, under em tuech,
        verhüllt*, prototyp*, weltneuheit*, neuheit*, enthüll*, lüften, neue* standort*, neue*
        werk*, neue* klinik*, neue* angebot*, am neue, am neuen, neue spindel, neue software, was
        wir, woran wir, wora mir, wo mir dra, nachfolger der, nachfolgerin der, kommt … etwas, kommt
        etwas, chunnt öppis, chunnt … öppis, kommt was, kommt … was, da kommt was, das tuch, s
        tuech, geheimprojekt, geheimes projekt, bestie, monster, unterm tuech, unter diesem tuch,
        unter diesem laken, unter dem laken, unterm laken, öppis wo no, erster span auf, ersten span
        auf, ersten spänen, unsere nächste, unserer nächsten, unseren nächsten, eusi nächscht*, üsi
        nächscht*, es so noch nie gab, so no nie gäh, ein gerät, gerät das, etwas am entstehen
    """,
    "not_shown": """
        unter der plane, under de blache, hinter dieser plane, hinter der plane, unter dem tuch,
        under em tuech, verhüllt, versteckt, verstecken, versteckle, noch gar nicht gibt, noch nicht
        gibt, no nöd git, no gar nöd git, nicht zeigen, nöd zeige, nid zeige, nicht gezeigt, noch
        niemand gesehen, noch niemand sehen, kei mensch … gseh, niemer … gseh, niemer darf, niemert
        darf, kein mensch … sehen, kein mensch darf, niemand darf sehen, niemand sehen darf,
        überraschen, überrasche, überraschung, wer errät, ratet mal, ratet, stay tuned, dranbleiben,
        blibed dra, bleibt dran, vorgeschmack, teaser, alt aussehen lässt, sprachlos, staunen
        werdet, werdet staunen, augen machen, auge mache, handy abgäh, handy abgeben, worüber ich
        ab, welt noch nicht gesehen, noch nicht gesehen, noch nie gesehen, no nie gseh, nicht
        existiert, offiziell nicht, tuch wegziehen, tuch weg, vorhang, fast fertig, fasch fertig,
        bald fertig, schon fertig, werdet ihr sehen, werdet augen, umhauen, haut euch um, haut eu
        um, vom hocker, kracher, bombe, revolution, das tuch, tuch … wegziehen, hülle fällt, hüllen
        fallen, offiziell noch nicht, zeigen darf, nicht reden, nicht sprechen, foto verbote, fotos
        verboten, darf ich euch zeigen, dürfen wir euch zeigen, bald darf ich, darf ich bald, unterm
        tuch, unterm tuech, unter diesem tuch, unter diesem laken, unter dem laken, unterm laken,
        unter der decke steckt, zugedeckt, abgedeckt, erst nächstes jahr kommt, das erst nächstes,
        die erst nächstes, der erst nächstes, noch nicht draussen, von dem niemand weiss, von der
        niemand weiss, von dem noch kein kunde, von der noch kein kunde, das noch kein kunde, die
        noch kein kunde, den noch kein kunde, noch kein kunde, wo no kei chund, wo no kei, offiziell
        noch gar nicht, offiziell noch nicht gibt, kein katalog kennt, kei katalog, unter einem
        tuch, unter einer plane, unter einer decke, unter einer blache, noch keinen namen, namen hat
        sie noch keinen, namen hat es noch keinen, noch namenlos, noch nicht im katalog, in keinem
        katalog, in keinem prospekt, noch nicht auf der website, noch nicht auf dem markt, chifer
        abe, kiefer runter, kinnlade, augen aus dem kopf, wartet nur bis, wart nur bis, warted nume
        bis, bis ihr das seht, bis ihr die seht, bis ihr den seht, darf ich nicht sagen, darf ich
        nicht verraten, darf ich nicht zeigen, darf ich noch nicht, darf noch niemand wissen, weiss
        noch niemand, dörf i nöd säge, dörf i nid säge, dörf ich nöd säge, dörf no niemer, niemand
        gesehen hat, keiner gesehen hat, niemand kennt, keiner kennt, über die niemand spricht, über
        die noch niemand spricht, von der noch keiner weiss, noch keiner gesehen, niemer gseh het,
        niemer kennt, no kene gseh, auf den kopf stell*, branche umkrempel*, alles verändern wird,
        alles verändert, markt aufmischen, aufmischen wird, spielregeln ändern, nichts mehr wie es
        war, in den schatten stell*, dürft ihr staunen, werdet ihr staunen, steht uns allen bevor,
        steckt noch im test, keiner auf dem zettel, niemand auf dem zettel, auf dem radar, keiner
        erwartet, niemand erwartet, niemand rechnet, keiner rechnet, keine ahnung haben, kei ahnig
        händ, zittern lassen, zum zittern, warm anziehen, erst im frühling vorgestellt, noch nicht
        vorgestellt, noch nicht angekündigt, erst nächstes jahr vorgestellt
    """,
    "no_product": """
        blog, video, film, folge, episode, podcast, artikel, post, beitrag, story, kalender,
        kaffeemaschine*, kafimaschine*, nähmaschine*, waschmaschine*, spielplatz, velo, auto, töff,
        hund, katze, baby, nachwuchs, tochter, sohn, kollegin, kollege, kollegen, lernende*,
        lehrling*, stelle, stellen, mitarbeiter*, party, geburtstag*, hochzeit*, fest, apéro, menü,
        essen, torte, kuchen, website, homepage, ausstellung, song, album, buch, roman, wohnung,
        haus, version, update, release, jubiläum, kurs, ferien, reise, schwester wird, quiz,
        wettbewerb, verlosung, adventskalender, küche, chuchi, wohnig, möbel, büro, pult,
        lehrlingsatelier, lehrwerkstatt, zum abschied, abschied von, pensionierung, abschiedsfest
    """,
    "inside_source": """
        intranet, im intranet, anschlagbrett, aaschlagbrätt, schwarzen brett, schwarze brett,
        schwarze brätt, schwarzes brett, aushang, interne* mail*, internem mail, internen mail,
        interne mitteilung*, internen mitteilung, interne info*, interne notiz, internes memo,
        internen memo, internes dokument, internen dokument*, internes papier, internen papier,
        interner chat, internen chat, teamchat, interne nachricht, hausmitteilung*, protokoll,
        sitzungsprotokoll*, gl protokoll, gl sitzung, gl sitzig, geschäftsleitungssitzung*,
        kadersitzung, kadermail, sitzung, sitzig, teamsitzung, teamsitzig, teammeeting, meeting,
        betriebsversammlung*, personalversammlung, mitarbeiterinfo*, mitarbeiterinformation*,
        mitarbeiterversammlung, personalinfo*, infoveranstaltung, rundmail, mail vom chef, mail von
        der chefin, mail der geschäftsleitung, mail vo de gl, chef hat gesagt, chef hät gseit,
        chefin hat gesagt, chefin hät gseit, chef het gseit, hät de chef gseit, hat der chef gesagt,
        hat die chefin gesagt, hät d chefin gseit, chef hat uns gesagt, chefin hat uns gesagt, von
        oben, aus der geschäftsleitung, us de gl, aus der teppichetage, aus der direktion, aus dem
        kader, dienstanweisung*, weisung, internen folie*, interne folie*, interne präsentation,
        internes organigramm, organigramm, flurfunk, kaffeeecke gehört, hinter den kulissen, unter
        der hand, vertraulich, aus erster hand, het s gheisse, hets gheisse, hat es geheissen, es
        heisst, in der pause gehört, i de pause, pausengespräch, info veranstaltung,
        informationsveranstaltung, orientierung, an der orientierung, kick off, townhall, town hall,
        rapport, morgenrapport, teamrapport, stationsrapport, frührapport, übergaberapport,
        kadertag, retraite, intern heisst es, interne quelle, hört man intern, schichtübergabe,
        kaderrunde, gl runde, kadersitzig, uns wurde gesagt, uns wurde mitgeteilt, uns hat man
        gesagt, gerade erfahren, eben erfahren, vom hr gehört, vom hr erfahren, vom chef gehört, vom
        chef erfahren, es hat eine sitzung gegeben, s het e sitzig gäh, e sitzig gäh, laut rundmail,
        per rundmail, führungskreis, im führungskreis, führungssitzung, leitungssitzung,
        bereichssitzung, montagssitzung, am rapport, im rapport, personalinformation,
        mitarbeiterinformation, mitarbeiterinfo, personalinfo, infoanlass, per mail vom chef, mail
        vom ceo, mail von oben, hat uns … erklärt, hat man uns gesagt, hat man uns eröffnet, wurde
        uns gesagt, wurde uns mitgeteilt, haben sie uns gesagt, händ s üs gseit, het me üs gseit,
        organigramm hängt, hängt seit heute, kleiner runde, kleinen runde, auf der folie, uf de
        folie, laut folie, folie von heute, folien von heute, betriebsrat, personalkommission,
        munkelt man, man munkelt, gemunkelt, spoiler aus der, spoiler von der, durchsickern lassen,
        durchgesickert, durchblicken lassen, durchblicken liess, kam heute per mail, hüt per mail,
        stand heute im mail, im mail von heute, hinter verschlossenen türen, an der versammlung, hat
        heute verkündet, haben heute erfahren, heute erfahren, mail von der geschäftsleitung, mail
        vom hr, mail der personalabteilung, nachricht vom chef, brief der geschäftsleitung, brief
        vom chef, schreiben der geschäftsleitung, man hat uns gesagt, man hat uns mitgeteilt, an der
        teamsitzung, kaffeeautomat, betriebskommission, personalvertretung, in der kantine erzählen,
        in der kantine heisst, in der kantine sagt, in der pause heisst, erzählen alle,
        gerüchteküche, buschtrommel
    """,
    "inside_item": """
        screenshot*, bildschirmfoto*, foto vom protokoll, kopie, häng ich … an, hänge ich … an, häng
        … an, anhang, angehängt, hier das interne, hier die interne, hier der interne, hier ein
        screenshot, lest selbst, schaut selbst, leak, geleakt*, hochgeladen, poste ich hier, teile
        ich hier, im bild
    """,
    "inside_change": """
        schliesst, schliessen, geschlossen, gaht zue, goht zue, macht zu, machen zu, zuemache,
        dichtmachen, eröffnet, abgeschafft, abschaffen, gestrichen, gstriche, streichen, streicht,
        fällt weg, fallen weg, weggespart, eingespart, zusammengelegt, zusammenlegen, zämegleit,
        verlegt, verlegen, verlagert, umgezogen, zieht um, ziehen um, umzug, zügled, zügelt, umbau,
        umgebaut, umboue, umbaut, umbauen, umgestellt, umstellung, umstrukturier*, reorganis*,
        ausgelagert, auslagern, ersetzt, ersetzen, gekündigt, kündigt, kündigung*, kündet, verlässt,
        verlassen, geht weg, hört auf, tritt zurück, freigestellt, entlassen, entlassung*, entlah,
        neuer chef, neuen chef, neue chefin, neuer leiter, neuen leiter, neue leiterin, neuen
        produktionsleiter, neuer produktionsleiter, neuer direktor, neue direktorin, bekommen einen
        neuen, bekommen eine neue, kriegen einen neuen, kriegen eine neue, überchömed, nachfolge*,
        einführen, eingeführt, führt … ein, führen … ein, verdoppelt, gekürzt, kürzen, chürze,
        gestoppt, eingestellt, verschwinden, verschwindet, weniger parkplätze, nume no, nur noch, ab
        herbst, ab sommer, ab januar, ab juni, ab oktober, kurzarbeit, stellenabbau, abbau,
        sparprogramm, sparmassnahme*, budgetkürzung*, wird teurer, aufgelöst, auflösen, neues
        schichtmodell, neuen schichtmodell, schichtmodell, wer … arbeitet, neue halle, neuer
        standort, dichtmach*, dicht gemacht, macht … dicht, wegfall*, fällt … weg, fallt weg, geht
        ende, geht auf ende, geit, gaht ende, zügle, züglet, verschoben, verschiebt, aufgegeben,
        gibt … auf, aufgehoben, einsparung*, sparen, gespart, sparrunde*, abgebaut, abbauen,
        rationalisier*, automatisier*, fusionier*, geschlosse, zue macht, zuegmacht, weg ab, kommt
        weg, rausgeworfen, ersatzlos, neu organisiert, nicht verlängert, nicht ersetzt, nicht
        erneuert, nicht mehr gibt, ersetzt wird, ausläuft, läuft aus, wegfällt, wegfallt, wegfalle,
        stellen weniger, weniger stellen, leute weniger, stellen weg, werden gehen müssen, müssen
        gehen, müend gah, mönd gah, fliegen raus, fliegt raus, gehen müssen, sozialplan*,
        einstellungsstopp*, anstellungsstopp*, lohnstopp*, nullrunde*, eingefroren, igfrore,
        einfrieren, geht an einen, geht an eine, goht an en, investor, käufer, zum verkauf, vor dem
        aus, das aus für, rotstift, auf der kippe, vor die tür gesetzt, auf die strasse gestellt,
        sparpaket*, keine lohnerhöhung*, keine neuen leute, keine neueinstellung*, nicht
        nachbesetzt, kündigungswelle*, entlassungswelle*, abgestossen, abstossen, mached zue, macht
        zue, macht … zu, dicht|mach*, abgebaut werden, machen die bude zu, verlässt uns, verlassen
        uns, wird ersetzt, muss gehen, werden entlassen, wird entlassen, nachfolger, nachfolgerin,
        um|zieh*, weg|fall*, ab|schaff*, zusammen|leg*, aus|lager*, frei|stell*, ab|bau*, um|bau*,
        um|strukturier*, auf|geb*, übernommen werden, werden übernommen, aufgekauft, übernahme,
        packt ihre sachen, packt seine sachen, packen ihre sachen, sachen packen, räumt … büro,
        räumt … pult, räumt sein, räumt ihr, nimmt den hut, wirft den bettel hin, wirft das
        handtuch, gehen bald, stellt … ein, hört … auf, auf einer liste, auf der liste, nüm
        verlängeret, macht schluss, gibt den stab, geht in die hände, gehört bald, wird verkauft,
        werden verkauft, verkauft werden, verkauft wird, sparte verkauft, firma verkauft, standort
        verkauft, gebäude verkauft, halle verkauft, verkaufen … sparte, verkaufen die firma,
        verkaufen den standort
    """,
    "pay": "lohn, löhne, gehalt, salär, zulage*",
    "measured": """
        gemessen, gmässe, gemässe, messen, misst, zeigen, zeigt, hält, halten, läuft, lauft,
        bestätigt, bestätigen, funktioniert, vielversprechend, sensationell*, hammer, super, mega,
        begeistert, baff, übertrifft, übertreffen, weniger, mehr, schneller, chüeler, kühler,
        genauer, leiser, durchgehalten, bestanden, überstanden
    """,
    "own_health": """
        blutwerte, hausarzt, mein hund, meine katze, büsi, tierarzt, blutdruck, zuckerwerte,
        schwangerschaftstest, corona test, coronatest, chor, chorprobe, turnier, grümpelturnier,
        fussball, wahl, abstimmung, prüfung, lehrabschluss, fahrprüfung, umfrage, quiz, spiel,
        match, lehrjahr, führung, schülerinnen, schüler, eth zeigt, studie der, vortrag, referat,
        vorlesung, forscht, kantine, wetter, gelernt, lerne, lernen, wie man, laufschuh*, schuh,
        schuhe, blasen, halbmarathon, marathon
    """,
    "secured": """
        passwort, passwörter, passwort*, kennwort, pin, pin code, türcode, zugangscode, code für,
        code für die, code zum, code vom, login, logins, zugangsdaten, admin, benutzername,
        benutzer, root, wlan schlüssel, wlan passwort, wlan code, vpn, firewall, server, srv*,
        backup, virenschutz, sicherheitslücke*, lücke, schwachstelle*, update, patch, alarm,
        alarmanlag*, kamera, kameras, überwachungskamera*, videoüberwachung, wachmann, nachtwächter,
        security, bewachung, hintertür, hintertüre, hintertüren, seitentür, seiteneingang,
        laderampe, schlüssel, schlüsselbox, tresor, safe, serverraum, badge leser, badgeleser,
        zutritt, zutrittskontrolle, schranke, zaun, betäubungsmittel*, klinikinformationssystem,
        fernzugriff, fernwartung, badge, badges, generalschlüssel*, hauptschlüssel*,
        ersatzschlüssel*, backups, datensicherung*, gäste wlan, wlan, zutrittsbadge, schleuse,
        pforte, eingangskontrolle, notausgang, nebeneingang, hinterausgang, medikamentenschrank,
        giftschrank, apothekerschrank, tresorraum, produktionsnetz, haupttor*, eingangstor*,
        haupteingang, alarmcode, aussentor*, rolltor*, schiebetor*, nebentür*, notausgangstür*,
        kellertür*, serverraumtür*, schlüssel für, schlüssel zum, schlüssel vom
    """,
    "exposed": """
        ist immer noch, immer noch die, immer noch der, immer noch das, noch immer,
        werkseinstellung, ab werk, standardpasswort, default, nie geändert, nie gewechselt, nicht
        geändert, dasselbe passwort, dasselbe, das gleiche passwort, s gliiche passwort, s gliich,
        überall, überall gleich, admin admin, auf einem zettel, uf em zettel, klebt am, steht im
        handbuch, steht auf, hängt daneben, hanget am, hängt am, liegt unter, under de matte, unter
        der matte, kaputt, defekt, funktioniert nicht, funktionieren nicht, gaht nöd, geht nicht,
        läuft nicht, ausgeschaltet, abgestellt, abgschtellt, aus seit, nicht scharf, attrappe,
        attrappen, blind, tot, schläft, schlaft, pennt, unbewacht, nicht bewacht, niemand da, keiner
        da, kei mensch da, nicht abgeschlossen, nie abgeschlossen, unverschlossen, immer offen,
        immer offe, steht offen, staht offe, offen wie ein scheunentor, geht nicht zu, schliesst
        nicht, noch nicht geschlossen, nicht gepatcht, ungepatcht, nicht aktualisiert, veraltet,
        uralt, windows xp, windows 7, windows <year>, windows server <year>, läuft noch mit, lauft
        no mit, nicht verschlüsselt, unverschlüsselt, ohne passwort, ohni passwort, keine firewall,
        kein backup, kein virenschutz, nur ein wachmann, nume ein, keine kamera, kei kamera,
        ungesichert, blumentopf, unter dem blumentopf, hinter dem, unterm, zugriff auf, zugriff auf
        die produktion, aus, ist aus, seit wochen aus, offen, jeder rein, jede ine, kommt jeder,
        chunnt jede, spaziert rein, einfach rein, eifach ine, gründungsjahr, hausnummer,
        postleitzahl, eins zwei drei vier, 1234, 0000, klebt unter, unter der tastatur, schliessen
        nicht, gilt für alle, für alle türen, hängt an, hängt bei, hängt neben, hängt im, hanget im,
        hanget näb, liegt im, liegt neben, geburtsdatum, ist … geburtstag, name … hund, name …
        katze, name … haustier, filmt nicht, filmt nichts, filmt nicht mehr, filmt nüm, filmt nüt,
        zeichnet nichts auf, zeichnet nicht auf, nimmt nichts auf, nimmt nicht mehr auf, nimmt nüt
        uf, teilen sich ein, teilen sich einen, alle ein login, einen login, ein gemeinsames,
        gemeinsames login, gemeinsamen login, isch immer offe, sit ewig offe, kei zweiti
        bestätigung, keine zweite bestätigung, ohne zweite bestätigung, kein zweiter faktor, keinen
        zweiten faktor, ohne zweiten faktor, keine zwei faktor, einstufig, macht niemand, macht
        keiner, macht schon lange keiner, seit jahren keine, seit jahren kein, nur deko, nume deko,
        dekoration, nur zur zierde, nume zur zierde, nicht mehr aktiv, nicht aktiv, deaktiviert,
        hinter dem feuerlöscher, gilt überall, im pausenraum, im aufenthaltsraum, in der kantine,
        auf dem schreibtisch, auf meinem schreibtisch, im auto, gleiche login, gleichen login, selbe
        login, gleiche passwort, gleiche code, gleichen code, alle das gleiche, alle dasselbe, alle
        den gleichen, steckt im, steckt immer, liegt offen, liegt herum, liegt auf einer, liegt im
        auto, liit im, liit immer, auf einer festplatte, auf einem stick, auf einem usb, operator
        operator, admin passwort, macht pause, im drucker, im whatsapp, im chat, der firmenname,
        firmenname, name der firma, der produktname
    """,
    "protects": """
        bitte ändert, ändert eure, ändert regelmässig, regelmässig ändern, niemals weitergeben, nie
        weitergeben, tipp, tipps, ratschlag, schulung, kurs, vortrag, referat, keine gute idee,
        schlechte idee, warum, sicherheitstipp, vergessen, vergässe, vergesse, verloren, gesperrt,
        falsch, üben, übung, feueralarm, probealarm, brandalarm, fehlalarm, wecker, behoben,
        geschlossen haben, gibt es am stand, gratis, rabatt, rabattcode, gutschein*, aktion, promo,
        offen für, tür der offenen, offenen tür, qr code, quellcode, source code, dresscode,
        farbcode, zuhause, dihei, fitnesscenter, gym, postet keine, post keine, schickt keine, nicht
        posten, gib nie, gebt nie, teilt nie, fehlercode*, errorcode*, postleitzahl, artikelcode,
        produktcode, strichcode, barcode, programmcode, g code, gcode, nc code, code review, tür
        offen, türen offen, türen öffnen, offene türen, haupteingang von, bauarbeiten, umleitung,
        tür steht immer offen, tür steht euch offen, tür steht dir offen, unsere tür steht, meine
        tür steht, unsere türen stehen, mini türe stoht, üsi türe stoht, wer fragen hat, wer fragen
        zur, kommt einfach vorbei, komm einfach vorbei, schaut vorbei, schau vorbei, chömed verbii,
        chunnsch verbii, erfolg, zum erfolg, nicht auf einen zettel, gehören nicht auf, gehört nicht
        auf, darf nicht auf, nie auf, erklärt warum, schön geworden, neu gestrichen, zum herzen, zum
        glück, offen für euch, stehen euch offen, steht dir offen, stehen dir offen, stehen offen,
        adventstür*, fussball, im tor, torwart, goalie, torhüter*, tore geschossen, eigentor, tor
        zur welt, tor des, verschlüsselt, lehrstellen, ein schloss, schlosspark, schlosshotel,
        märchenschloss, schlossfest, den ganzen tag offen, ganzen tag offen, kommt uns besuchen,
        backofen, kühlschrank, ofen, autotür, waschmaschine, zahlt weniger, bezahlt weniger, zahlsch
        weniger, prozent günstiger
    """,
    "daily_life": """
        lernende*, lehrling*, lehre, lehrwerkstatt, schnupper*, turnier, fest, feier, apéro,
        ausflug, sport, kurs, schulung, weiterbildung, erste hilfe, kaffeemaschine, kafimaschine,
        kantine, menü, messe gelernt, fräsen, gefräst, drehen, gedreht, geburtstag, pensionierung,
        jubiläum, kinder, tag der offenen tür, schnuppertag, lehrabschluss*, umzug, parkplatz,
        wetter, ferien, fasnacht, ski, schnee
    """,
    "makes": """
        montiert, gebaut, boue, bauen, zusammengebaut, verdrahtet, gschaffet, arbeiten wir, arbeite
        an, arbeite ich, gearbeitet, entwickelt, entwickeln, getestet, teste, gefräst, programmiert,
        geschraubt, konstruiert, prototyp*, versuchsraum, testhalle, versuchshalle, am stand, läuft
        schon, laufen schon, ausprobiert, usprobiert, testen, probefahrt, lauft scho, lauft bereits,
        läuft bereits, dreht bereits ihre, im testlauf
    """,
    "successor": """
        nachfolger*, nachfolgemodell*, ablösung der, ablöse der, grosse schwester, kleine schwester,
        grosser bruder, kleiner bruder, neue version der, nächste generation, ersatz für die, chli
        schwöster, grossi schwöster
    """,
    "outside_source": """
        zeitung, medienmitteilung*, radio, nachrichten, eltern, elternabend, gemeinderat,
        gemeindeversammlung, verein*, vereinsversammlung, hausverwaltung, vermieter*, quartier*,
        schule, kita, kirche, genossenschaft, podcast, newsletter, quiz, sommerfest, einladung,
        weihnachtsessen, sudoku, rätsel, menüplan, rezept, zu verkaufen, z verchaufe, zu
        verschenken, zu vermieten, gesucht, gsuecht, zumba, jassabend, jassturnier, töggeliturnier,
        apéro, grillfest, grillabend, firmenlauf, chorprobe
    """,
    "lab": """
        labor, im labor, versuchshalle, messraum, prüffeld, testhalle, prototyp, prüfstand, am
        prüefstand, prüefstand, versuchsstand, versuchsraum
    """,
    "first_time": "zum ersten mal, erstmals, s erschte mal, zum erschte mal, noch nie, no nie",
    "first_results": """
        erste resultate, ersten resultate, erste ergebnisse, ersten ergebnisse, erschti resultat,
        resultate unserer, ergebnisse unserer, unsere daten, unseren daten
    """,
    "fair": """
        messe, messestand, stand, standbau, uhr, apéro, anlass, teamanlass, fest, sommerfest, feier,
        schnuppertag, tag der offenen tür, türen, grillfest, konzert, workshop, kurs, anmeldung
    """,
    "leaders": """
        gl, geschäftsleitung, direktion, chef, chefin, chefs, boss, manager, managerin,
        vorgesetzte*, teamleiter*, teamleitung, abteilungsleiter*, abteilungsleitung, werkleiter*,
        werkleitung, bereichsleiter*, produktionsleiter*, pflegedienstleitung, oberarzt, ceo, cfo,
        coo, hr, personalabteilung, verwaltungsrat, kader, management, leitung, spitalleitung,
        konzernleitung, standortleitung, schichtleiter*, personalchef, personalchefin, finanzchef,
        finanzchefin, produktionschef, produktionschefin, pflegeleitung, stationsleitung,
        gruppenleitung, filialleitung, heimleitung, klinikleitung, oberschwester, verkaufschef*,
        verkaufsleiter*, schichtführer*, bereichschef*, werkchef*, abteilungschef*,
        abteilungschefin, direktor, direktorin
    """,
    "says_so": """
        gesagt, gseit, gsait, sagt, seit, verkündet, verkündete, angekündigt, informiert,
        mitgeteilt, erzählt, verzellt, eröffnet, orientiert, will, wollen, wänd, plant, planen,
        überlegt, überlegen, hat beschlossen, haben beschlossen, entschieden, beschlosse, weiss,
        möchte, möchten, vor hat, haben vor, informierte, informierten, teilte, teilten,
        verkündeten, kündigte, sagte, sagten, meldete, orientierte, liess durchblicken, erklärt,
        erklärte, eröffnete, erchlärt, durchblicken lassen, angedeutet, ausgeplaudert, fallen
        lassen, bestätigt, verplappert, durchblicken, verrät, verraten
    """,
    "what_thing": """
        maschine, maschinen, modell, produkt, gerät, anlage, projekt, was da, was hier, was wir, was
        ich, das ding, ding, dings, etwas, öppis, teil, entwicklung, system, roboter, therapie,
        zentrum, klinik
    """,
    "will_show": """
        vorgestellt, vorstellen, stellen … vor, präsentieren, präsentiert, enthüllen, enthüllt,
        lancieren, lanciert, lanciere, vorzeigen, zeigen dürfen, gezeigt, premiere, weltpremiere,
        bringen … heraus, bringen … auf den markt, kommt auf den markt, wird vorgestellt, wird
        enthüllt, wird gezeigt, stelle mer … vor, stelle mir … vor, stelled mer … vor, vorstelle,
        vorstelled, zeigen wir etwas, zeige mer öppis, öffnen wir etwas, eröffnen wir etwas, zeigen
        wir was, stellen wir etwas
    """,
    "probe": """
        test, tests, dauertest, dauertests, versuch, versuche, versüech, experiment, experimente,
        simulation*, auswertung*, analyse, analysen, messung*, messreihe*, messraum, studie, pilot,
        pilotphase, algorithmus, kompensation, sensor, prüfung, prüfungen, abweichung, geometrie,
        kühlung, beschichtung, legierung, versuchsträger, versuech, dauerprüfung, probelauf,
        probeläufe, testlauf, testläufe, versuchslauf, neue verfahren, neues verfahren, neuen
        verfahren, versuchsteil*
    """,
    "outcome": """
        besser als gedacht, besser als erwartet, schlechter als, wirkt, funktioniert, klappt,
        bestätigt, bestätigen, beweist, belegt, zeigt dass, zeigen dass, übertrifft, übertreffen,
        vielversprechend, sensationell, weniger, halbiert, verdoppelt, genauer, schneller, halben
        mikrometer, mikrometer, unter einem, erfolgreich, gescheitert, durchbruch, funktioniere,
        publikation folgt, paper folgt, über erwarten, alle erwartungen, spart, sparen, fehlerfrei,
        stabil, ohne ausfall, steigert, senkt, reduziert, dreimal länger, länger, wirkt bei, ohne
        drift, spricht an, zum ersten mal unter, erstmals unter, doppelt so lang*, dopplet so lang,
        halb so viel*, früher heim, weniger drift, weniger verschleiss, schlägt alles, so gut wie
        noch nie, klappet, het klappet, hat geklappt, kein spiel, kei spiel, halbe*, halb so viel,
        halb so gross, doppelt so schnell, doppelt so gut, hält durch, haltet, übersteht,
        überstanden, hundertstel weniger, tausendstel weniger, weniger verzug, null ausschuss,
        deutlich besser, viel besser, besser als das alte, besser als der alte, besser als bisher,
        bricht nicht mehr, dreimal so lang, zweimal so lang, viermal so lang, runter, auf die
        hälfte, unter die, um die hälfte
    """,
    "lack": """
        ohne, ohni, kein, keine, keinen, keiner, niemand, niemer, nie, nicht mehr, nöd, nid, nicht
    """,
    "plan_hard": """
        entlassung*, entlassen, massenentlassung*, stellenabbau*, stellen abbauen, stellen ab,
        stellen abgebaut, stellen gestrichen, stellen streichen, streichen … stellen, kurzarbeit,
        werkschliessung*, standortschliessung*, standort … geschlossen, standort … schliess*, werk …
        geschlossen, werk … schliess*, schliessen … standort*, schliessen … werk*, schliessen …
        filiale*, verlagerung*, verlagert, verlagern, umstrukturier*, restrukturier*, reorganis*,
        zusammengelegt, zusammenlegung, fusion, fusionieren, schichtbetrieb*, dreischicht*,
        preiserhöhung*, erhöhen … preise
    """,
    "fresh": "neue, neuen, neuer, neues, neui, neus",
    "inside_paper": """
        intranet, interne* mail*, internem mail, internen mail, interne mitteilung*, interne info*,
        internes memo, internen memo, internes dokument, internen dokument*, interner chat, internen
        chat, hausmitteilung*, protokoll, sitzungsprotokoll*, rundmail, mail der geschäftsleitung,
        dienstanweisung*, weisung, interne folie*, organigramm, anschlagbrett, schwarzen brett,
        schwarze brett, schwarze brätt, aushang
    """,
    "reads_so": """
        steht, staht, schtoht, heisst, heisst es, sagt, seit, spricht, gilt, lautet, verkündet,
        liest man, frisch aus, dass
    """,
    "inside_weak": "ändert, ändern, geändert, wechselt, wechseln",
    "it_comes": """
        es kommt, kommt etwas, das kommt, es wird, es isch, es chunnt, etwas, öppis, was, dran,
        überraschung
    """,
    "code_word": """
        code, codes, zahlencode, keypad, tastenfeld, zahlenschloss, zahle, zahlenkombination,
        kombination
    """,
    "doorway": """
        tür, türe, türen, tor, tore, lager, eingang, schrank, tresor, garage, raum, halle, labor,
        hintertür, hintertüre, lift, archiv, serverraum, garderobe, seitentür, seitentüre, siitetür,
        siitetüre, sitetür, sitetüre, hindertür, hindertüre, haupttür, hallentor, garagentor,
        velokeller, keller, büro, iigang, seiteneingang
    """,
    "told_builds": """
        bauen, baut, baue, herstellen, herstellt, hersteut, hersteue, produzieren, produziert,
        fertigen, fertigt, brauen, braut, backen, backt, fliegen lassen, entwickeln, machen, macht,
        mached, boue, drehen, dreht, fräsen, fräst, schleifen, schleift, giessen, giesst, stanzen,
        stanzt, drucken, schmieden, schmiedet, schneiden, schneidet, rösten, röstet, walzen, härten,
        polieren, schweissen, verzahnen, bohren, weben, nähen, brennen, destillieren
    """,
    "told_from_when": """
        ab montag, ab dienstag, ab mittwoch, ab donnerstag, ab freitag, ab samstag, ab sonntag, ab
        mäntig, ab mendig, ab zischtig, ab ziischtig, ab mittwuch, ab dunschtig, ab fritig, ab
        friitig, ab januar, ab jänner, ab februar, ab märz, ab april, ab mai, ab juni, ab juli, ab
        august, ab september, ab oktober, ab november, ab dezember, ab … januar, ab … jänner, ab …
        februar, ab … märz, ab … april, ab … mai, ab … juni, ab … juli, ab … august, ab … september,
        ab … oktober, ab … november, ab … dezember, per januar, per jänner, per februar, per märz,
        per april, per mai, per juni, per juli, per august, per september, per oktober, per
        november, per dezember, per … januar, per … jänner, per … februar, per … märz, per … april,
        per … mai, per … juni, per … juli, per … august, per … september, per … oktober, per …
        november, per … dezember, im januar, im jänner, im februar, im märz, im april, im mai, im
        juni, im juli, im august, im september, im oktober, im november, im dezember, für januar,
        für jänner, für februar, für märz, für april, für mai, für juni, für juli, für august, für
        september, für oktober, für november, für dezember, ab nächst*, ab nöchscht*, ab kommend*,
        ab sofort, per sofort, ab neujahr, ab frühling, ab sommer, ab herbst, ab winter, ab ostern,
        nächste woche, nöchscht wuche, nächsten monat, nächstes jahr, nöchscht johr, ende monat,
        ende jahr, ende quartal, über weihnachten, über die festtage, freitags, am fritig, künftig,
        in zukunft, ab jetzt, ab dann, ab hüt, ab heute, ab morgen, ab morn, bis ostern, bis
        weihnachten, bis sommer, bis herbst, bis ende, dieses jahr, diesen sommer, im sommer, im
        herbst, im winter, im frühling, heuer
    """,
    "told_turns": """
        müssen, muss, müend, mönd, muess, dürfen nur, zurück, zrugg, kostet, kosten, choste,
        choschtet, teurer, türer, gekürzt, weniger, kein … mehr, keine … mehr, keinen … mehr, kei …
        me, kei … meh, kei … mee, keni … me, nur noch, nume no, nur no, weg, wegfällt, wegfallen,
        licht aus, liecht us, liecht ab, nach hause geschickt, heimgeschickt, heim geschickt, hei
        gschickt, heigschickt, heimschicken, gehen müssen, müend … ga, arbeiten … durch, dritte
        schicht, zweite schicht, zusätzliche schicht, vergeben, ausgegliedert, an eine kette,
        extern, umziehen, zügled, zügle, zügeln, ins grossraumbüro, is grossruumbüro, halbiert,
        verdoppelt, verlängert, verkürzt, länger, kürzer, durchgearbeitet, gesperrt, überwacht,
        gratis, kostenpflichtig, geschlossen, zu, zue, kommt zurück, chunnt zrugg, wieder ein,
        gestrichen, gstriche, arbeitet … nur, arbeitet … noch, vier tage, zieht … um, ziehen … um,
        räumen, geräumt, gestoppt, läuft aus, muss weg, müssen weg, halb so, einmal pro, zweimal
        pro, ausbezahlt, uszahlt, eingefroren, bis auf weiteres, nur noch vormittags, nur
        vormittags, gedeckelt, ausgesetzt, wird geschlossen, obligatorisch, pflicht, lichter aus,
        lichterlöschen, schaffen … ab, schafft … ab, streichen, streicht, kürzen, kürzt, halbieren,
        verlängern, verkürzen, führen … ein, führt … ein, lagern … aus, lagert … aus, legen …
        zusammen, legt … zusammen, nehmen … weg, nimmt … weg, abschaffen, an eine fremde firma, an
        eine externe, an externe, extern vergeben, fällt … aus, fallen … aus, nur noch bis, läuft
        nur noch, läuft noch bis, läuft … aus, verlegt, verschoben, z zweit, zu zweit, eingespart,
        ändert, ändern, geändert, wechselt, wechseln, neu geregelt, keinen … gibt, kein … gibt,
        keine … gibt, gibt … keinen, gibt … keine, gibt es keinen, gibts keinen, gibts keine, git
        kei*, ausgelagert, zusammengelegt, zämegleit, eingeführt, igfüehrt, neues, neue, neuer,
        neus, neui, tage à, tage zu, stunden pro tag, aufgelöst, reduziert, gestrichen werden, nicht
        mehr bezahlt, nicht mehr ausbezahlt, nicht mehr vergütet, gibts nicht mehr, gibt es nicht
        mehr, schaffen wir ab, wird abgeschafft
    """,
    "told_posted": """
        am brett, am brätt, brett … hängt, am infobrett, infobrett, infotafel, pinnwand, aaschlag,
        zettel, infoscreen, info screen, bildschirm im pausenraum, hängt seit, hanget sit, hängt
        heute, hanget hüt, hängt … garderobe, hängt … pausenraum, hängt … kantine, hanget …
        garderobe, mail an alle, mail a alli, mail a all, mail an die belegschaft, mail an alli, kam
        per mail, per mail an, teams kanal, teamkanal, gruppenchat, hauszeitung, personalzeitung,
        mitarbeiterzeitung, mitarbeiter app, schichtplan, dienstplan, einsatzplan, schichtübergabe,
        morgenrunde, shopfloor meeting, kaderinfo, kadersitzung, betriebsrat, personalkommission,
        peko, betriebskommission, an der sitzung, a de sitzig, kaderrunde, gl runde, im meeting,
        aaschlagbrett, aaschlagbrätt, anschlagbrett, am aaschlag, hanget a de, hanget am, hanget im,
        hängt am, hängt im, hängt an der, hets gheisse, heisst es, gheisse, it het gseit, mail vom,
        mail vo de, klebt ein, klebt an, blatt an der, rundschreiben, bildschirm in der, bildschirm
        im, steht am bildschirm, auf dem bildschirm, steht in der kantine, an der tür hängt, an der
        garderobe, brief von der, schreiben von der, schreiben der, e mail von, ansage von,
        durchsage, teamsitzung, im team meeting, info vom chef, info von der, *meeting, *sitzung,
        *sitzig, uf em bildschirm, am bildschirm, uf de pinnwand, per whatsapp vom chef, mail vom
        chef, mail us de, bildschirm im pauseruum, im pauseruum, i de kantine staht, mail von der
        chefin, mail der personalabteilung, nachricht vom chef, brief der geschäftsleitung, brief
        vom chef, schreiben der geschäftsleitung, man hat uns gesagt, man hat uns mitgeteilt, uns
        wurde gesagt, uns wurde mitgeteilt, chat, teams chat, im chat, protokoll, whatsapp, whatsapp
        gruppe, folie, folien, kaderanlass, e mail, verteiler, aktennotiz, memo, sitzungsprotokoll,
        im mail, im protokoll, mail bekommen, mail erhalten, mail übercho, es mail, ein mail von
    """,
    "told_known_inside": """
        intern weiss, weiss es erst, weiss es nur, weiss erst, weiss nur, wissen es erst, wissen es
        nur, wissen erst, wissen nur, wüssed erst, wüssed nume, noch weiss es, weiss es noch, noch
        nicht kommuniziert, nonig kommuniziert, nonig offiziell, noch nicht offiziell, noch nicht
        spruchreif, noch nicht draussen, noch nicht verkündet, wird erst … kommuniziert, wird erst …
        verkündet, wird erst … bekannt, wird erst … gesagt, erfahren es erst, erfahren … erst,
        erfahred … erst, offiziell erst, offiziell kommt, noch nicht publik, noch nicht öffentlich,
        weiss es bisher, weiss bisher, weiss bislang, wissen bisher, nur ein kleiner kreis, nur
        wenige wissen, nur wenige eingeweiht, eingeweiht
    """,
    "told_goods": """
        rabatt, rabatte, *rabatte, einkaufspreis, einkaufspreise, preisliste, preislisten,
        nettopreise, konditionen, kundenliste*, kundendaten, kundenkartei, kundenstamm,
        kundenadressen, adressliste*, margen, marge, kalkulation*, offerten, protokoll, protokolle,
        *protokoll, *protokolle, zeichnungen, konstruktionspläne, baupläne, rezeptur*, quellcode,
        passwörter, unterlagen, akten, dossiers, lieferantenliste*, strategiepapier*, roadmap,
        lohnliste*, lohntabelle*, patientenliste*, interna, verträge, vertragsentwürfe
    """,
    "told_still_has": """
        hab ich noch, habe ich noch, han i no, hani no, ha ich no, noch im kopf, no im chopf, im
        kopf, auswendig, liegt noch bei mir, liegen noch bei mir, liegt bei mir, liegen bei mir,
        noch bei mir, no bi mir, auf meinem stick, auf dem stick, uf mim stick, auf meinem laptop,
        auf meinem rechner, auf meiner festplatte, auf meiner platte, in meiner cloud, mitgenommen,
        mitgnoh, behalten, aufbewahrt, gesichert, noch zuhause, noch daheim, noch in der schublade,
        in meiner schublade, kenne ich, kenn ich, kennt noch, weiss ich noch, noch gut in
        erinnerung, gespeichert, im keller liegen, kopiert, habe ich immer noch, hab ich immer noch,
        hani immer no, noch auf, nie zurückgegeben, hab ich nämlich noch, hab ich ja noch, habe ich
        ja noch
    """,
    "told_offers": """
        anrufen, ruft an, ruf an, lüt a, meldet euch, mäldet eu, melde dich, schreibt mir, schrib
        mer, pn an mich, per pn, wer … will, wer … braucht, brauchen kann, interessiert, interesse,
        gegen ein bier, gegen ein bierchen, zu haben, gebe ich gern, verrate ich gern, verzell i
        gern, teile ich gern, poste ich, veröffentliche ich, könnte ich, mal sehen, schwarz auf
        weiss, jetzt kann ich, herumzeige, herumzeigen, weitergebe, weitergeben, mal zeigen
    """,
    "told_given_back": """
        gelöscht, glöscht, zurückgegeben, zruggeh, abgegeben, vernichtet, geschreddert, nie
        verraten, niemandem, nicht verraten, behalte ich für mich, bleibt bei mir, bleiben unter
        verschluss, vergessen, tabu, verboten, öffentlich, publiziert
    """,
    "told_concession": """
        rabatt, nachlass, skonto, gehen … runter, geht … runter, gönd … abe, gaht … abe, runter,
        unter listenpreis, einkaufspreis, selbstkosten, marge, entgegenkommen, drunter
    """,
    "told_bargain": """
        unsere verkäufer, unser verkauf, eusi verchäufer, die verkäufer, der verkauf, grosskunden,
        den grossen, die grossen, ganz grossen, stammkunden, wenn man, man muss nur, wer …
        verhandelt, wer … droht, drohen, hart bleib*, hartnäckig, quartalsende, ende quartal, in
        wahrheit, eigentlich, intern rechnen, intern kostet
    """,
    "told_offered_to_all": """
        aktion, code, messerabatt, gutschein, black friday, mitarbeiterrabatt, lernende, rabattcode,
        mengenrabatt, skontofrist, im shop, onlineshop, flohmarkt, ausverkauf, coop, migros
    """,
    "told_riddle": """
        die zahl, eine zahl mit, merkt euch die, merk dir die, fängt mit, beginnt mit, foot mit,
        streicht euch, tragt euch, rot im kalender, rot anstreichen, freundet euch mit, gewöhnt euch
        an, an eurer stelle, an deiner stelle, anfangsbuchstabe, buchstaben, zählt weiter, zählt mal
        weiter, ratet, glückszahl, lieblingszahl, kann weder bestätigen, weder bestätigen noch
    """,
    "told_to_come": """
        die … kommt, wo … chunnt, wo … chond, die … rauskommt, die … erscheint, die … vorgestellt
        wird, wo … vorgstellt wird, die … auf den markt, wo … use chunnt, die noch niemand, wo no
        niemer, die es noch, wo s no nöd, die ihr … sehen werdet, die … gezeigt wird, das … kommt,
        das … rauskommt, das … erscheint, der … kommt, wo … usechunnt, wo … usechond, wo erst, das …
        auf den markt, die … launcht, das … launcht
    """,
    "told_our_things": """
        maschine, modell, produkt, gerät, anlage, steuerung, spindel, fräse, version, software,
        boot, serie, teil, teili, ding, baby
    """,
    "told_hands_on": """
        gefräst, gfräst, gearbeitet, gschaffet, gschaffed, bedient, getestet, teschtet, gefahren,
        angefasst, aaglanget, gesehen, gseh, gsee, zerspant, montiert, programmiert, fräsen,
        schaffe, testen, ausprobiert, usprobiert, vor mir, probegefahren, teile gemacht, gebaut,
        verdrahtet, anfassen, bedienen, ausprobieren, sehen, probefahren, aalange
    """,
    "entry_weak": """
        alten zylinder, alte zylinder, alter zylinder, altes schloss, alten schloss, noch den alten,
        noch das alte, no de alt, no s alte, noch nicht umgestellt, noch nicht umgerüstet, noch
        nicht gewechselt, noch nicht ausgetauscht, ohne badge, ohne schlüssel, fällt nicht ins
        schloss, nicht ins schloss, einfach drücken, eifach drücke, nur drücken, kräftig drücken,
        kurz rütteln, ziehen genügt, lässt sich aufdrücken, geht ohne, gaht ohni, kommt man rein,
        kommt man immer rein, kommt man auch rein, chunnt me ine, chunt me ine, chunnt mer ine,
        reinkommen, immer rein, ohne kontrolle, kontrolliert niemand, kontrolliert keiner, schaut
        niemand, schaut keiner, luegt niemer, fragt keiner, fragt niemand, winkt jeden durch, winkt
        alle durch, durchgewinkt, mit keil, eingeklemmt, verkeilt, aufgekeilt, mit einem stuhl,
        offen gestanden, offen gelassen, offe gla, offe gloh, steht sperrangelweit, sperrangelweit,
        angelehnt, chläbt under, chlebt under, klebt hinter, chläbt, pappt, am monitor, am
        bildschirm, uf em bildschirm, unter der matte, unter der fussmatte, im briefkasten, im
        blumenkasten, hinter der mülltonne, unter dem stein, unterm stein, im handschuhfach, hinter
        dem feuerlöscher, in der schublade, im kästli, seit <year> nicht, seit <year> nie, seit
        <year> unverändert, seit <year> gleich*, seit <year> dasselbe, seit <year> derselbe, nie
        geändert, nie gwächslet, nie gwächslet worde, erst um <number> uhr, erst ab <number> uhr,
        scharf gestellt, scharf geschaltet, scharfgestellt, nicht scharf, noch nicht scharf, filmt
        nicht, nimmt nicht auf, nimmt nichts auf, zeichnet nichts auf, toten winkel, tote winkel,
        blinder fleck, blinden fleck, sieht nichts, nur eine attrappe, lücke im zaun, loch im zaun,
        nur ein nachtwächter, firmware von, seit jahren kein update, kein update, keine updates,
        geht von selbst auf, geht von allein auf, geht mit einer, mit einer kreditkarte,
        kreditkarte, mit dem schraubenzieher, mit einem schraubenzieher, mit dem lineal, mit der
        büroklammer, mit einer büroklammer, fragt nie, fragt niemanden, schaut nie, schaut weg,
        kontrolliert nie, kontrolliert nicht, kontrolliert nichts, prüft nie, prüft niemand, macht
        pause, ist am handy, immer am handy, warnweste reicht, mit leuchtweste, gelbe weste, mit
        warnweste, jeden rein, alle rein, jede ine, steht immer auf, nie zu, nid zue, nöd zue, nie
        richtig zu, lässt sich öffnen, von aussen öffnen, ohne alarm, drüberklettern, drunterdurch,
        durchs fenster, übers dach, braucht keinen badge, brauchst keinen badge, braucht man keinen,
        kein badge nötig, keinen badge, keinen schlüssel, kein schlüssel nötig, brucht kei badge,
        bruucht kei badge, fragt nie öpper, fragt nie jemand, fragt niemert, fragt kein mensch,
        fragt keine sau, warten bis jemand, warte bis jemand, warte bis öpper, wartet bis jemand,
        bis öpper use chunnt, bis jemand rauskommt, hinterherlaufen, mitlaufen, hält einem die tür,
        hebt eim d tür, immer offen, immer offe, eh immer offe, eh immer offen, nie abgschlosse, nie
        zuegschlosse, isch nie zue, da chunnt jede, da kommt jeder, jeder rein, die ganze nacht
        offen, schliesst nicht, schliesst … nicht, schliesst … nicht richtig, geht nicht richtig zu,
        geht nicht zu, nicht richtig zu, lässt sich nicht abschliessen, nicht abschliessbar, bleibt
        offen, ist immer offen, steht immer offen, unter den stein, unter die matte, unter den
        blumentopf, hat ein loch, ein loch seit, hat seit … ein loch
    """,
    "entry": """
        tor, tore, tür, türe, türen, hintertor, türschloss, schloss, schlösser, zylinder,
        schliesszylinder, schliessanlage, schliesssystem*, schlüsseldepot, schlüsselkasten,
        schlüsselkästli, schlüsselsafe, tastenfeld, keypad, zahlenschloss, anlieferung,
        warenannahme, wareneingang, alarmsystem, bewegungsmelder*, türkontakt*, gegensprechanlage,
        besucherausweis*, besucherbadge*, laborschlüssel, tresorcode, torcode, lagerterminal,
        gäste-wlan, wifi, testserver, entwicklungsserver, produktionsserver, datenraum, archivraum,
        waffenschrank, chemielager, gaslager, tanklager, portier, pförtner, pförtnerin, porteur,
        wachmann, wachdienst, sicherheitsdienst, die security, securitas, empfangsdame, loge,
        fenster, kellerfenster, dachfenster, lüftungsschacht, drehkreuz, schranke, barriere,
        hindertür, hindertüre, hintertüre, hinteriigang, hintereingang, iigang, eingang,
        lieferanteneingang, lieferanteiigang, liferanteiigang, personaleingang, personaliigang,
        seiteneingang, siiteiigang, rampe, laderampe, gartentor, velokeller, tiefgarage, schlüssel
        fürs, zaun
    """,
    "nobody_here": """
        niemand da, niemand im haus, niemand im gebäude, niemand im werk, niemand im büro, niemand
        in der halle, keiner da, keiner im haus, keiner im werk, kein mensch da, kein mensch im
        haus, niemer da, niemer im huus, niemer ume, kei mensch da, unbesetzt, unbewacht,
        menschenleer, steht leer, steht das werk leer, alles leer, alle weg, alle in den ferien,
        niemand auf dem areal, nur der nachtwächter, nur ein nachtwächter, nur die putzequipe,
        unbeaufsichtigt, niemand am empfang, niemand an der pforte, niemand an der loge, keiner am
        empfang, kein mensch am empfang, kei mensch am empfang, niemer am empfang, kein mensch im
        werk, kein mensch im gebäude, kein mensch in der halle, kei mensch im huus, empfang
        unbesetzt, pforte unbesetzt, keine wache, kein wachmann, kein mensch, kein schwein, keine
        menschenseele, kei mensch, kei sau, niemand drin, niemand dort, niemand vor ort
    """,
    "away_time": """
        festtage, feiertage, weihnachten, ostern, pfingsten, wochenende, wuchenend, am sonntag, am
        samstag, nachts, in der nacht, z nacht, ab <number> uhr, betriebsferien, sommerferien, über
        mittag, vom, zwischen, ab heute, bis montag, ganze woche, diese woche, jeden abend, am
        abend, von zwei bis, von eins bis, von drei bis, von … bis, nachtschicht, in der
        nachtschicht
    """,
    "shut_place": """
        haus, werk, gebäude, halle, büro, areal, lager, labor, rechenzentrum, serverraum, huus,
        betrieb, firma, bude, filiale, klinik, apotheke, empfang, pforte, loge
    """,
    "lesson": """
        kurs, kurse, kurses, kursthema, schulung, schulungen, vortrag, referat, merksatz, workshop,
        sicherheitswoche, monat der, tag der offenen, türen auf, lernplattform, elearning,
        awareness, phishing test, phishingtest
    """,
    "thesis": """
        bachelorarbeit, masterarbeit, semesterarbeit, diplomarbeit, maturarbeit, maturaarbeit,
        vertiefungsarbeit, ipa, projektwoche, schulprojekt
    """,
    "we_say": "mer, wird bei uns, bei uns wird",
    "in_secret": """
        heimlich, im geheimen, hinter verschlossenen türen, im stillen kämmerlein, undercover, unter
        verschluss, im verborgenen, im verborgene, in aller stille, still und leise, im
        hinterzimmer, hinter geschlossenen türen
    """,
    "working_on": """
        woran ich, woran ich gerade, woran ich grad, woran wir gerade, woran wir arbeiten, woran ich
        arbeite, was ich gerade baue, was ich gerade montiere, was ich gerade teste, was wir gerade
        bauen, was wir gerade testen, was bei uns entsteht, an was ich grad, a was ich grad, was i
        grad, das teil an dem ich, die maschine an der ich, das projekt an dem ich, mein aktuelles
        projekt, was auf meiner werkbank, was auf meinem schreibtisch, was auf dem prüfstand, was im
        labor steht, was hinten in der halle, basteln an etwas, bastle an etwas, tüfteln an etwas,
        tüftle an etwas, arbeiten an etwas, arbeite an etwas, schrauben an etwas, brüten über etwas,
        wir brüten, tüfteled a öppis, bastled a öppis, schaffed a öppis, schaffe a öppis, hecken …
        aus, ausgeheckt, brauen … zusammen, im labor zusammenbrauen, was unser labor, was unsere
        entwicklung, was unsere entwickler, was die entwicklung
    """,
    "foretaste": """
        vorgeschmack auf, kleiner vorgeschmack, erster blick auf, ersten blick auf, einblick in, was
        euch in, erwartet euch in, spoiler, nur so viel, so viel vorab, kleine vorschau, vorschau
        auf, exklusiv vorab
    """,
    "plan_act": """
        gibt es … nicht mehr, gibt s … nicht mehr, gits … nümm, gits … nümme, geht … zu, goht … zue,
        gaht … zue, gönd … zue, übernommen, schliesst, schliessen, schliesse, geschlossen, macht …
        zu, machen … zu, mached … zue, zuegmacht, zugemacht, dichtgemacht, macht dicht, machen
        dicht, legt … still, legen … still, stillgelegt, eröffnet, eröffnen, machen … auf, macht …
        auf, aufgemacht, gründet, gründen, zieht … nach, ziehen … nach, zügelt, zügeln, zügled,
        züglet, verlegt, verlegen, verlagert, verlagern, verkauft, verkaufen, übernimmt, übernehmen,
        kauft, kaufen, chaufed, baut, bauen, ausgelagert, auslagern, aufgelöst, schluss, löst … auf,
        lösen … auf, steigt aus, steigen aus, zieht … hoch, ziehen … hoch, hochgezogen, hochziehen,
        errichtet, errichten, stellt … hin, stellen … hin, aufbauen, baut … auf, bauen … auf,
        gegründet, aus dem boden
    """,
    "plan_object": """
        neue halle, neue produktionshalle, neubau, werk, standort, standorte, filiale, filialen,
        niederlassung*, ableger, tochterfirma, tochtergesellschaft, montage, montagehalle,
        giesserei, lackiererei, härterei, produktion, fertigung, abteilung, abteilungen,
        geburtsabteilung*, geburtenabteilung*, station, notfallstation, notfall, klinik,
        produktelinie, produktlinie, sparte, geschäftsbereich, softwarefirma, firma aus,
        konkurrenten, mitbewerber*, zweites werk, servicestelle, aussenstelle, schiff, backstube,
        laden in, fabrik, fabriken, fabrikhalle, produktionswerk, produktionsstätte, lager,
        logistikzentrum, forschungszentrum, entwicklungszentrum, kundendienststelle, verkaufsbüro,
        labor
    """,
    "price_object": """
        preisliste, neue preisliste, preise, preis, listenpreise, listenpreis, tarife,
        stundenansätze, stundenansatz, priise, serviceverträge
    """,
    "price_act": """
        plus <number>, plus fünf, aufschlag, plus, gehen … rauf, gehen … hoch, rauf, ufe, uufe,
        hoch, steigen, stiege, stieged, teurer, aufschlagen, schlagen … auf, schlagen um, erhöhen,
        erhöht, senken, runter, abe, sinken, angehoben
    """,
    "year_turn": """
        im januar, im februar, im märz, im april, im mai, im juni, im juli, im august, im september,
        im oktober, im november, im dezember, im neue jahr, neuen jahr, im neuen jahr, ab neujahr,
        aufs neue jahr, auf den ersten januar, uf de summer, uf de herbscht, uf de winter, uf em
        herbscht, uf ends jahr, auf den sommer, auf den herbst, auf ende jahr, auf ende saison
    """,
    "early_look": """
        durfte schon, durfte bereits, durfte sie schon, durfte ihn schon, durfte es schon, durfte
        vorab, durfte als erste*, durften wir schon, darf jeden tag, hab sie schon, habe sie schon,
        hab ihn schon, habe ihn schon, hab es schon, habe es schon, hani scho, ha si scho, ha se
        scho, ha ne scho, ich schon, i scho, ich habe sie gesehen, ich hab sie gesehen, hab s schon,
        habs schon, hab s scho, ha s scho, hans scho, durfte heute schon, durfte gestern, ich hab
        sie laufen, hab ich schon
    """,
    "measuring": """
        *messung, *messungen, messung, messungen, messig, messige, *versuche, *versuchen, versuche,
        versuchen
    """,
    "secret_project": """
        geheimprojekt, geheimprojekte, gheimprojekt, geheimes projekt, geheimen projekt, geheime
        maschine, geheime entwicklung, geheimwaffe, projekt x, noch geheimes projekt, undercover
        projekt
    """,
    "next_in_line": """
        nächste, nächsten, nächster, kommende, kommenden, künftige, zukünftige, neue, neuen,
        nöchschti, nächschti, nöii, neui
    """,
    "way_there": """
        strasse, strassen, zufahrt, zugang, weg, zufahrtsstrasse, brücke, unterführung,
        bushaltestelle, haltestelle, buslinie, einfahrt, kreisel, veloweg, parkplatz, strass,
        iifahrt, bahnübergang
    """,
}
