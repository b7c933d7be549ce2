"""German: accidents, rumours, causes, the press."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "off_record": """
        unter uns, ganz unter uns, im vertrauen, vertraulich, inoffiziell, nicht von mir, ohne
        meinen namen, ohni min name, namen nicht, name nicht, nicht namentlich, nicht zitieren,
        zitieren sie mich nicht, zitieren sie mich ... als, zitiere mich nicht, nicht zitiert,
        anonym*, hintergrund, als hintergrund, zum hintergrund, hintergrundgespräch, off the record,
        aus firmennahen kreisen, firmennahe kreise, aus gut unterrichteter quelle, insider, ich habe
        nichts gesagt, von mir haben sie das nicht, das bleibt unter uns, bleibt unter uns, private
        nummer, privat anrufen
    """,
    "declines": """
        nicht mein gebiet, nicht mein fachgebiet, nicht mein thema, nicht meine baustelle,
        nöd mis gebiet, nichts sagen, nüt säge, nichts dazu, keine auskunft, kein kommentar,
        nicht die richtige person, der falsche ansprechpartner, nicht die richtige
        ansprechperson, bin nicht zuständig, bin nicht befugt, darf nicht, dürfen nicht,
        kann ich nicht, können wir nicht, nicht weiterhelfen, nicht beantworten, nicht
        äussern, nicht helfen, bin nicht der richtige, bin nicht die richtige, nöd die
        richtig, nöd de richtig, muss ich passen, bitte um verständnis, um ihr verständnis,
        sage ich nichts, sag ich nichts, säg ich nüt, nicht meine aufgabe, nicht mein job,
        nöd mini ufgab
    """,
    "withholds": """
        nicht zeigen, nicht vorzeigen, nöd zeige, nid zeige, nicht herausgeben, nichts sagen, nichts
        … sagen, nichts verraten, nichts … verraten, nichts erzählen, nichts schreiben, nichts
        zeigen, sag ich nichts, sage ich nichts, sag nichts, sage nichts, sagen wir nichts, sage ich
        … nichts, verrate nichts, verrate ich nicht, verrate ich nichts, verrat ich nicht, verrate …
        nicht, verraten wir nicht, kein wort, kein sterbenswort, keine silbe, schweige, schweige
        ich, schweigen wir, halte … dicht, mund halten, halte den mund, nicht reden, nicht … reden,
        rede ich nicht, rede nicht, reden wir nicht, nicht sprechen, spreche ich nicht, sprechen wir
        nicht, aber nicht über, aber nicht von, nicht kommentieren, kommentiere … nicht,
        kommentieren … nicht, äussere … nicht, äussern … nicht, nicht äussern, keine auskunft, keine
        angaben, keine stellung, mein geheimnis, min gheimnis, behalte … für mich, behalt … für mi,
        geht niemanden etwas an, geht niemand etwas an, schreibe ich … nicht, schreib ich … nicht,
        nicht verraten, nicht nennen, nicht erzählen, nenne … nicht, nenne keine, nennen keine,
        nenne ich nicht, nenne ich keine, nöd säge, nid säge, nüt säge, nüüt säge, nöd verrate, nid
        verrate, nüt verrate, nöd verzelle, nid verzelle, säg i nöd, säg i nid, säg nüt, sägemer
        nöd, säge mir nöd, von mir nur, von mir nichts, von mir nicht, von mir kein, von mir keine,
        von mir kriegt, keine zahlen, keine namen, keine kurven, keine daten, erst wenn es soweit,
        muss ich passen, sage dazu nichts, bleibe stumm, bin stumm
    """,
    "press": """
        journalist, journalisten, journalistin, journalistinnen, reporter, reporterin, reportern,
        redaktor, redaktorin, redakteur, redakteurin, redaktion, presse, medienleute,
        medienschaffenden, medien, zeitung, lokalzeitung, sonntagszeitung, tageszeitung, tagi, tages
        anzeiger, nzz, blick, 20 minuten, srf, tagblatt, watson, keystone sda, sda, lokalradio,
        lokalfernsehen, fernsehteam, radioteam, schurnalischt, ziitig, *zeitung, *tagblatt,
        *anzeiger, *nachrichten, *reporter, *journalist, *journalistin, sonntagsblick, radio,
        fernsehen, fernseh, tv, telebasel, tele züri, telezüri, schweizer fernsehen, medium, sender,
        lokalsender, zeitungen, radiosender, boulevard, die weltwoche, handelszeitung, bilanz,
        redaktorinnen, redaktoren, chefredaktor*, chefredaktion, journi, journis, medienmensch,
        medienfrau, pressefrau, pressemann, fernsehteams, kamerateam, zeitigsmensch, s fernseh, de
        blick, der blick, dem blick
    """,
    "tells_press": """
        gesagt, erzählt, verraten, bestätigt, erklärt, geschildert, gesteckt, geplaudert,
        ausgepackt, gesprochen, geredet, telefoniert, auskunft gegeben, auskunft geben, rede und
        antwort, interview gegeben, ein interview geben, gebe … interview, gab … interview, erzähle,
        sage, sagte, erzählte, verrate, bestätigte, rede, spreche, treffe, plaudere, geschickt,
        zugespielt, weitergegeben, zitieren, zitiert mich, zitiert werden, hintergrundgespräch,
        hintergrundinformation*, zugesagt, versprochen, gseit, verzellt, gredt, gab auskunft, gebe
        auskunft, gebe gern auskunft, gib uskunft, auskunft, geantwortet, antworte, zrugg gschribe,
        zurückgeschrieben, geschrieben, gschribe, beantwortet, beantworte, ausgeplaudert, gestanden,
        red und antwort stehen, rede und antwort stehen, interview gäh, interview gee, interview
        mit, interviewt, zitiert, hintergründe, hinweis gegeben, tipp gegeben, tipp geben, auf band,
        aufgenommen, verzell, verzelle, gsait, kontaktiert, zur verfügung, stehe zur verfügung,
        schreibt mir, meldet euch, mached es interview, interview gä, interview gmacht, gsteckt,
        zugetragen, durchgegeben, brichtet, geschwatzt, gschwätzt, gschnurret, ausgetauscht, uskunft
        gä, uskunft gäh, uskunft geh, getratscht, berichtet, rausgerutscht, gib … interview, gib i,
        gibe … interview, gebe ich … interview
    """,
    "as_press": """
        medienmitteilung*, medienkonferenz*, medientag, ehemalig*, früher, kollege, kollegin,
        schwester, bruder, freundin, freund, nachbarin, nachbar, film, roman, krimi, pressen,
        soziale medien, sozialen medien, social media, schülerzeitung*, an der presse, hydraulische
        presse, vereinszeitung*, hauszeitung*, mitarbeiterzeitung*, wenn, falls, im blick, einem
        blick, ersten blick, den blick, einen blick, bekommen, erhalten, personalzeitung*, intranet,
        presse in halle, druckpresse, abkantpresse*, stanzpresse*, pressenlinie, lieblingssong,
        song, playlist, musik, nachrichten auf, gruppennachrichten, sprachnachrichten,
        direktnachrichten, medienstelle, kennzeichen, unser* sprecher*, der sprecher, die
        sprecherin, porte parole, unsere ceo, unserer ceo, unserem ceo, unser ceo, mit unserer, mit
        unserem, lesenswert, hörenswert, bewerbungsgespräch
    """,
    "rumour": """
        gerücht*, gerüchteküche, gemunkel*, munkel*, getuschel, hörensagen, spekulation*,
        spekulier*, buschfunk, flurfunk, falschmeldung*, falschnachricht*, fake news, was man so
        hört, was man hört, grücht*
    """,
    "confirms": """
        kann ich bestätigen, kann ich nur bestätigen, kann … bestätigen, können wir bestätigen,
        können … bestätigen, bestätige ich, bestätigen wir, ist wahr, das ist korrekt, trifft zu,
        ist was dran, ist etwas dran, das stimmt, es stimmt, stimmt leider, stimmt tatsächlich,
        leider wahr, richtig gehört, hast recht, haben recht, mehr als ein gerücht, kein gerücht,
        schtimmt
    """,
    "reassures": """
        niemand verliert, keiner verliert, niemand muss gehen, niemand entlassen, niemand …
        entlassen, keiner entlassen, niemandem gekündigt, niemand wird entlassen, keiner wird
        entlassen, niemandem wird gekündigt, keine entlassungen, keine kündigungen, kein
        stellenabbau, keine kurzarbeit, keine schliessung, kein verkauf, werden nicht verkauft, wird
        nicht verkauft, wird nicht geschlossen, werden nicht geschlossen, wird nicht verlagert,
        ziehen nicht weg, zieht nicht weg, arbeitsplätze sind sicher, arbeitsplätze bleiben, stellen
        sind sicher, jobs sind sicher, alle stellen bleiben, gehen nicht pleite, geht nicht pleite,
        sind nicht pleite, nicht vor dem aus, schliessen keinen standort, schliessen kein werk,
        schliessen keine filiale, standort bleibt, werk bleibt, standorte bleiben, wir verlagern
        nicht, wir verlagern nichts, stehen nicht zum verkauf
    """,
    "rumour_matter": """
        entlassung*, entlassen, stellenabbau*, stellenstreichung*, stellen abbauen, stellen
        abgebaut, stellen gestrichen, massenentlassung*, kurzarbeit, werkschliessung*,
        standortschliessung*, schliessung*, geschlossen wird, geschlossen werden, wird geschlossen,
        werden geschlossen, standort schliess*, standort … schliess*, standort … geschlossen, werk
        schliess*, werk … geschlossen, schliessen … werk*, schliessen … standort*, macht dicht,
        machen dicht, dichtgemacht, verlagerung*, verlagert, verlagern, wegzug, zieht weg, ziehen
        weg, wegziehen, abwander*, verkauft wird, verkauft werden, wird verkauft, werden verkauft,
        wurde verkauft, wurden verkauft, fusion, fusionier*, konkurs*, pleite, insolven*, bankrott*,
        zahlungsunfähig*, gewinnwarnung*, rücktritt*, tritt zurück, abgang, nachfolgemodell*,
        prototyp*, liquidität*, liquiditätsproblem*, zahlungsschwierigkeit*, stellen ab, stellen
        verloren, produktion geht, stellenabbau, einstellungsstopp, umgebaut, übernahme von,
        übernahme durch, übernahme unser*, firmenübernahme*, von … übernommen, produktion … ins
        ausland, neue* maschine … kommt, neue* modell … kommt, kommt … neue* maschine*, kommt …
        neue* modell*, produktion … nach, allen gekündigt, kündigungswelle
    """,
    "source_word": """
        siehe, siehe link, link, nachzulesen, nachlesen, quelle, belegt, steht im, steht in, steht
        auf, laut, gemäss, hier die fakten, faktenblatt, zum nachlesen, dokumentiert
    """,
    "complaint_word": """
        tut uns leid, tut mir leid, entschuldig*, bedauern, bedauerlich*, reklamation*, beschwerde*,
        ärger, ärgerlich*, ärgern, störung*, ausfall, ausgefallen, ausfiel, panne*, stillstand,
        steht still, pech, unannehmlichkeit*, verständnis, sorry, problem*, kritik, enttäusch*,
        verspätung*, lieferverzug*
    """,
    "cause": """
        lag an, lag … an, lag am, lag … am, liegt an, liegt am, lag daran, liegt daran, ursache war,
        ursache ist, ursache … war, ursache … ist, ursache dafür, die ursache, grund war, grund ist,
        grund dafür, der grund, verursacht, verursachte, ausgelöst, zurückzuführen, schuld war,
        schuld ist, wegen, liegt bei, lag bei, liegt … bei ihnen, liegt … bei ihrem, liegt … bei
        ihrer, liegt … bei uns, lag … bei ihnen, lag … bei ihrem, lag … bei ihrer, lag … bei uns
    """,
    "fault": """
        bedienfehler*, bedienungsfehler*, anwendungsfehler*, anwenderfehler*, montagefehler*,
        einstellfehler*, programmierfehler*, softwarefehler*, materialfehler*, produktionsfehler*,
        fabrikationsfehler*, konstruktionsfehler*, wartungsfehler*, ihr fehler, ihr eigener fehler,
        ihre schuld, ihr verschulden, unser fehler, unsere schuld, unser verschulden, eigenes
        verschulden, ihrer bedienung, selbst verschuldet, selber schuld, selbst schuld, falsch
        montiert*, falsch bedient*, falsch eingestellt*, falsch angeschlossen*, falsch
        programmiert*, falsch geliefert*, falsch eingebaut*, falsch gelagert, nicht gewartet,
        schlecht gewartet, nie gewartet, nicht richtig gewartet, nicht geschmiert, wartung …
        versäumt, wartung … ausgelassen, unsachgemäss*, handbuch nicht, anleitung nicht, defektes
        lager, defekte spindel, defekte* teil*, defekte* bauteil*, defekte* sensor*, defekte*
        dichtung*, verschlissen*, falsch eingegeben*, falsch parametriert*, falsch gespannt, falsch
        kalibriert*, falsch gemessen, falsch konfiguriert*, ihr bediener, ihrem bediener, ihr
        operateur, vergessen zu, überlastet
    """,
    "service_data": """
        seriennummer ist, seriennummer lautet, ihre maschine nr, maschine nr, maschinennummer, ihr
        vertrag, ihrem vertrag, ihren vertrag, wartungsvertrag läuft, wartungsvertrag ist, ihre
        bestellung vom, ihr auftrag vom, ihre rechnung, ihrer rechnung, ihre logdaten, ihren
        logdaten, ihr logfile, ihrem logfile, ihre betriebsstunden, laut protokoll, laut logfile,
        gemäss log*, in ihren daten, haben nicht bezahlt, nicht bezahlte rechnung*, offene
        rechnung*, kundennummer
    """,
    "asks_back": """
        bitte, direktnachricht, privatnachricht, per dm, per pn, schreiben sie uns, melden sie sich,
        rufen sie, senden sie, schicken sie, klären, abklären, prüfen, untersuchen, herausfinden,
        schauen … an, gehen … nach, nennen sie uns, teilen sie uns, schick uns, schreib uns
    """,
    "worries": """
        hoffe, hoffen, hoffentlich, mache mir sorgen, mach mir sorgen, machen uns sorgen, sorgen um,
        denke an, denken an, in gedanken, meine gedanken, gedanken sind bei, daumen, alles gute,
        viel kraft, geschockt, schockiert, sprachlos, fassungslos, traurig, passt auf euch auf,
        bete, beten, wünsche, wünschen, hoff, dänke a
    """,
    "cause_told": """
        ursache*, ausgelöst, auslöser, kurzschluss*, defekt*, kabelbrand, brandstiftung*,
        brandursache*, fahrlässig*, gepfuscht, pfusch, geschlampt, schlamperei, schuld, schuldig*,
        schuldige*, verursacht, verschuldet, gespart, eingespart, vernachlässigt, gewartet,
        menschliches versagen, bedienfehler*, absehbar, war klar, so kommen, frage der zeit,
        gewarnt, sicherheitsmangel*, sicherheitsmängel, sabotage, sabotiert, überhitzt*,
        heissgelaufen, funken, zigarette, akku, akkus, batterie*, kabel, sicherheitslücke*,
        phishing*, passwort, leichtsinn*, nicht gesichert, verhindern können, verhindert,
        ausgebrochen, usbroche, uusbroche, entzündet, entfacht, alle wussten, wussten alle, es
        gewusst, lag an, lag am
    """,
    "harm_told": """
        verletzt, verletzte*, unverletzt*, tote, toten, toter, tot, gestorben, verstorben*, ums
        leben, todesopfer, opfer, vermisst*, im spital, ins spital, im krankenhaus, ins krankenhaus,
        rauchvergiftung*, wohlauf, alle draussen, alle raus, alle in sicherheit, in sicherheit,
        gerettet, geborgen, allen geht es gut, allen geht s gut, geht es allen gut, niemandem …
        passiert, nichts passiert, ambulanz*, sanität, rega, krankenwagen, rettungswagen,
        bewusstlos*, verbrennung*, spital eingeliefert
    """,
    "extent_told": """
        ausgebrannt, abgebrannt, niedergebrannt, verbrannt, in flammen, lichterloh, brennt, brannte,
        gebrannt, rauchsäule*, rauchwolke*, rauch, dichter rauch, flammen, zerstört, beschädigt*,
        schaden, schäden, sachschaden*, millionenschaden, totalschaden, nichts mehr übrig, steht
        still, stehen still, produktion steht, stillstand, produktionsausfall*, fällt aus, fallen
        aus, ausgefallen, lieferverzug*, verzögern sich, verzögert sich, wochenlang, tagelang, daten
        weg, daten gestohlen, gestohlen, verschlüsselt, lahmgelegt, gesperrt, explodiert,
        explosion*, knall, geknallt, eingestürzt, im eimer, ausgelaufen, ausgetreten, betroffen,
        tschernobyl, steht … still, stehen … still, gekracht, evakuierung
    """,
    "response_told": """
        gelöscht, unter kontrolle, löscharbeiten, einsatzkräfte, löschzug*, vor ort, im einsatz,
        ermittelt, ermitteln, ermittlung*, untersucht, untersuchen, untersuchung*, aufräum*,
        aufgeräumt, läuft wieder, laufen wieder, läuft … wieder, produzieren wieder, produziert
        wieder, wieder in betrieb, wieder normal, wieder online, wiederaufbau, evakuiert, evakuier*,
        backup*, wiederherg*, abgestellt, geräumt, ausgerückt, bis montag, ab montag, ab morgen
    """,
    "calm_told": """
        halb so wild, halb so schlimm, nicht so schlimm, nicht schlimm, alles im griff, im griff,
        unter kontrolle, keine panik, kein grund zur sorge, keine sorge, keine gefahr, alles gut,
        alles ok, alles okay, glimpflich, glück gehabt, glück im unglück, entwarnung, übertrieben,
        aufgebauscht, keine auswirkung*, kommt gut, kein drama, nur rauch, nur sachschaden, sah
        schlimmer aus, wieder gut
    """,
    "guess_told": """
        angeblich*, gerücht*, habe gehört, hab gehört, gehört dass, man sagt, man hört, es heisst,
        heisst es, offenbar, anscheinend, vermutlich, vermute, vermuten, wahrscheinlich, bestimmt,
        wohl, munkel*, mutmasslich*, schätze, schätzungsweise, tippe auf, wetten dass, ich glaube,
        glaube es, muss … gewesen sein, soll … haben, soll … sein, sollen … haben, sollen … sein,
        ghört dass, laut einem kolleg*, laut einer kolleg*, laut kolleg*, laut den kolleg*
    """,
    "grief_told": """
        unser beileid, unser mitgefühl, unser tiefes mitgefühl, unser herzliches beileid, wir
        trauern, unsere gedanken sind, unsere gedanken, unsere anteilnahme, wir sind in gedanken,
        wir entschuldigen uns, wir bedauern, wir sind bestürzt, wir sind tief, im namen der, im
        namen von, die firma trauert, die belegschaft trauert
    """,
    "event_here": """
        ereignis*, vorfall*, unglück*, was passiert ist, was da passiert, was heute passiert, was
        gestern passiert, was bei uns passiert, was geschehen ist, was los ist, was los war,
        katastrophe*, zum ereignis
    """,
    "event_fire": """
        brand, brandes, brände, grossbrand*, betriebsbrand*, feuer, feuerwehr*, flammen, rauch,
        rauchs*, brennt, brannte, gebrannt, abgebrannt, ausgebrannt, explosion*, explodiert,
        gelöscht, löscharbeiten, löschzug*, füür, brönnt, brännt, rauchwolke*, rauchsäule*,
        brandschutz, brandursache*, brandmelder, brandmeldeanlage, feuermelder, brandalarm,
        löschanlage, sprinkleranlage, brandschutztür, brandherd
    """,
    "event_cyber": """
        cyberangriff*, cyberattacke*, hackerangriff*, hackerattacke*, hacker*, gehackt, ransomware,
        verschlüsselungstrojaner*, trojaner, datenleck*, datendiebstahl, erpresser*, lösegeld*,
        datenklau
    """,
    "event_harm": """
        unfall*, arbeitsunfall*, betriebsunfall*, unglück*, verunfallt, verunglückt, verletzt*,
        todesfall*, absturz, evakuier*, evakuation*
    """,
    "event_spill": """
        leck, austritt, gasaustritt*, gasleck*, ölunfall*, chemieunfall*, ausgelaufen, ausgetreten,
        vergiftung*, verseucht*, hochwasser, überschwemmung*, überflutet, wasserschaden*
    """,
    "event_recall": "rückruf*, rückrufaktion*, produktrückruf*, produktmangel*, serienfehler*",
    "knows_not": """
        weiss nicht, weiss ich nicht, weiss auch nicht, weiss noch nicht, wissen nicht, wissen wir
        nicht, wissen es nicht, habe keine ahnung, hab keine ahnung, ich keine ahnung, weiss nid,
        weiss nöd, kann ich nicht sagen, kann dazu nichts sagen, kann nichts dazu sagen, dazu nichts
        sagen, nichts sagen, darf nichts sagen, sage ich nichts, sage dazu nichts, äussere mich
        nicht
    """,
    "kitchen": """
        grill, gegrillt, grillieren, grilliert, grilliere, backofen, ofen, pfanne, herd, toast,
        toaster, toastbrot, pizza, kuchen, chueche, guetzli, brot, zopf, rösti, fondue, raclette,
        cheminée, kerze, kerzen, wunderkerze*, lagerfeuer, feuerschale, servelat, cervelat,
        cervelats, wurst, würste, bratwurst*, steak, steaks, poulet, zmorge, znacht, zmittag,
        adventskranz, waffeleisen, friteuse, marroni
    """,
    "far_away": """
        stau, autobahn, a1, a2, a3, kreuzung, verkehr, verkehrsunfall*, zug, züge, bahn, sbb, tram,
        bus, velo, auto, flug, flugzeug, match, spiel, saison, training, rennen, marathon,
        halbmarathon, fussball, eishockey, ski, skifahren, piste, knie, rücken, fuss, wanderung,
        gotthard, film, serie, roman, buch, nachbardorf, nachbar*, grill, grillfest, lagerfeuer,
        kamin, cheminée, kerze*, kerzen, feuerwerk, bundesfeier, feuer und flamme, feuer frei,
        wochenende, feierabend, ferien, turnier, fussballturnier, grümpelturnier, cupfinal, see,
        badi, strandbad, pizza, restaurant, zmittag, apéro, bier, räuchern, räuchere, forelle,
        forellen, gartenhaus, wohnmobil, camping, zelt, schlitteln, kino, konzert, openair,
        festival, vereins*
    """,
    "press_meets": """
        hat mich angerufen, hät mir aaglüte, hät mir aglüte, rief mich an, hat mich interviewt, hat
        mich befragt, hat mich gefragt, hat mir geschrieben, hät mir gschribe, hat mich kontaktiert,
        hat mich besucht, kommt zu mir, chunnt zu mir, war bei mir, war bei uns, chunnt zu eus, darf
        mich zitieren, dürfen mich zitieren, zitiert mich, mein interview, mis interview, interview
        mit mir, redet mit mir, will von mir wissen, will mit mir reden, stellt mir fragen, hat mir
        fragen gestellt, mein gespräch mit, mis gspröch mit, unser gespräch mit, meine aussagen,
        mein zitat, meine zitate, mein name in, zitat … von mir, aussage … von mir, stammt von mir,
        aussagen … von mir, das war ich
    """,
    "press_source": """
        ohne meinen namen, ohni min name, nennen sie meinen namen nicht, nicht namentlich, zitieren
        sie mich nicht, nicht zitieren, unter uns, im vertrauen, hintergrundgespräch, anonym
        bleiben, inoffiziell, nicht von mir, firmennahe kreise, firmennahen kreisen,
        unternehmensnahe kreise, insider, kreise, als quelle, meinen namen weg, mein name nicht,
        namen nicht, nicht nennen, zitieren sie mich, nöd vo mir, nid vo mir
    """,
    "offers_press": """
        gebe gern auskunft, gebe auskunft, gebe ich auskunft, gib gern uskunft, stehe zur verfügung,
        steh gern zur verfügung, rede gern mit, spreche gern mit, schreibt mir, meldet euch bei mir,
        darf mich anrufen, ruft mich an, melden sie sich bei mir, erzähle gern, hab viel zu
        erzählen, darf mich gern zitieren, dürfen mich gern zitieren, red und antwort, beantworte
        gern, beantworte ich gern, fragt mich, fragt einfach mich
    """,
    "refers_press": """
        verwiesen, verweise, verwies, weitergeleitet, weiterverwiesen, an die kommunikation, an
        unsere kommunikation, wenden sie sich, wende dich, wendet euch
    """,
    "job_matter": """
        entlassung*, entlassen, stellenabbau*, stelleabbau*, stellenstreichung*, stellen abbauen,
        stellen ab, massenentlassung*, kurzarbeit, werkschliessung*, standortschliessung*,
        verlagerung*, fusion, konkurs*, pleite, insolven*, bankrott*, liquiditätsproblem*,
        zahlungsschwierigkeit*, gewinnwarnung*
    """,
    "on_air": """
        im radio, im fernsehen, im fernseh, im tv, im tele, in den nachrichten, vor der kamera, in
        der tagesschau, i de tagesschau, in der zeitung, i de ziitig, auf sendung
    """,
    "not_told": """
        gelesen, gseh, gesehen, gehört, ghört, entdeckt, abonniert, gekauft, gefunden, geschaut,
        gluegt, gratuliert, geteilt, lesen, sehen, hören, lose, kochen, film
    """,
    "told_them": """
        ihr gesagt, ihm gesagt, ihr erzählt, ihm erzählt, ihnen gesagt, ihnen erzählt, ihr alles,
        ihm alles, ihnen alles, em gseit, ere gseit, ihne gseit, em verzellt, ihr … erklärt, ihm …
        erklärt, ihnen … erklärt, ihr … erzählt, ihm … erzählt, ihnen … erzählt, ihr … geschildert,
        ihm … geschildert, ihnen … geschildert, ihr … gesteckt, ihm … gesteckt, ihre … erklärt, ere
        … verzellt, ihm … verzellt, ere … erklärt, ihr reinen wein, ihm reinen wein, haben
        geplaudert, haben geredet, haben geschwatzt, händ gredt
    """,
    "scene_fire": """
        rauch*, qualm*, verraucht*, rauchig, grouchet, graucht, raucht, rüücht, rouch, rauch,
        verkohlt*, verchohlet*, verbrannt*, verbrennt, verbrönnt, angesengt, versengt*, glut, russ,
        ruess, verrusst, flammen, flamme, feuer*, füür*, brand*, brennt, brönnt, brännt, brannte,
        gebrannt, sprinkler*, sprinkleranlage, löschwasser, löschschaum, feuerlöscher, löscher,
        feueralarm, rauchmelder, brandmelder, sirene, sirenen, blaulicht, blauliecht, drehleiter,
        atemschutz, löschzug*, feuerwehr*, füürwehr, füürweer, evakuier*, evakuation, geräumt,
        sammelplatz, sammelplätze, besammlungsplatz, alarm, stichflamme, explodiert, explosion,
        knall, gchlepft, klepft, brandgeruch, gestank, gstank, stinkt, riecht noch, schmeckt no,
        alles schwarz, himmel schwarz, schwarze wand, schwarze wolke, schwarzi wolke,
        rettungskräfte, sanität, krankenwagen, absperrband, abgesperrt, tatort, katastrophe,
        inferno, 🔥, 🚒, 🚨
    """,
    "scene_cyber": """
        server*, systeme, system, it ausfall, informatik, netzwerk, bildschirm*, rechner, computer,
        pc, pcs, login, passwort*, passwörter, verschlüsselt*, gesperrt, offline, hacker*, gehackt*,
        ghackt, trojaner, virus, lösegeld*, erpress*, phishing*, mail, mails, mailanhang, anhang,
        backup*, daten, patientendaten, kundendaten, dossiers, klinikinformationssystem, papier und
        bleistift, von hand, vo hand, auf papier, uf papier, cyber*, ransom*, abgeschaltet,
        heruntergefahren, nichts geht mehr, nüt gaht meh, geht nichts mehr, firewall, malware
    """,
    "scene_germ": """
        legionell*, keim*, bakterie*, noro*, virus, infekt*, infektion*, erreger, ausbruch,
        ansteck*, angesteckt*, quarantäne, isoliert*, isolation, durchfall, erbroch*,
        lebensmittelvergiftung, salmonell*, dusch*, duschen, duschverbot, wasser, wasserleitung*,
        leitungen, leitungswasser, trinkwasser, filter, wasserproben, proben, lüftung,
        gesundheitsamt, kantonsarzt
    """,
    "event_germ": """
        legionell*, norovirus*, noro, salmonell*, keim*, ansteck*, infektionsausbruch,
        lebensmittelvergiftung*, quarantäne, pandemie, epidemie
    """,
    "people_told": """
        alle raus, alle draussen, all dusse, alli dusse, alli duss, stehen … draussen, standen …
        draussen, stönd … dusse, stöh … dusse, stehen … sammelplatz, stehe am sammelplatz, stehe auf
        dem sammelplatz, raus müssen, mussten raus, mussten … raus, raus mussten, händ … use müesse,
        hei … use müesse, use müesse, händ müesse use, nach hause geschickt, heimgeschickt, hei
        gschickt, hei schicke, heim geschickt, heim schicken, dürfen nicht rein, darf rein, darf
        nicht rein, darf … rein, dörf … ie, niemandem passiert, niemand … verletzt, niemand
        verletzt, keiner verletzt, keine verletzten, kei verletzti, niemer verletzt, nieemer
        verletzt, niemerem isch öppis passiert, niemerem … passiert, nieemerem … passiert, allen
        geht es gut, allen geht s gut, alle gesund, all sind gsund, alli gsund, allne gohts guet,
        allne gaats guet, allne geits guet, alle ok, alle okay, all ok, alli ok, alle heil, heil
        draussen, heil raus, heil use, alle wohlauf, alle in sicherheit, alle unverletzt, alle safe,
        alle da, vollzählig, ins spital, ins chrankehuus, rauchvergiftung, chli ghuschtet, gehustet,
        ein paar verletzte, verletzte gegeben, jemand … verletzt, öpper … verletzt, kein patient …
        krank, niemand … krank, niemer … chrank, patienten … krank, erkrankt, kollege … verletzt,
        kollegin … verletzt, uns geht es gut, uns geht s gut, üs gohts guet, üs gaats guet, wurden
        evakuiert, sind evakuiert, worde evakuiert, mussten alle, händ alli, rauch in der lunge,
        rauch eingeatmet, stehen … im freien, stehen … vor dem gebäude, stehen … vor dem werk,
        stehen … vor der halle, stehen … auf der strasse, stönd … vor de, stehen alle, stehen wir
        alle, alle stehen, stönd alli, stönd mer alli, rechtzeitig raus, konnten … raus, kamen alle
        raus, alle rausgekommen, alle rechtzeitig, rechtzitig us, rechtzitig use, gerade noch raus,
        aus der halle raus, us de halle use, bin draussen, bi dusse, bin wohlauf, mir gaats guet,
        mir geht es gut, mir geht s gut
    """,
    "state_told": """
        hin, futsch, futsch gange, kaputt, kabutt, putzt, verputzt, im eimer, im arsch, am arsch,
        hinüber, schrott, totalschaden, nichts mehr zu retten, nichts zu retten, nüt meh z rette,
        nichts mehr übrig, nichts übrig, nüt meh übrig, gerettet, grettet, hält noch, hebt no, steht
        noch, staht no, stoht no, stehen noch, eingestürzt, igstürzt, runtergekommen,
        heruntergekommen, abe cho, runtergebracht, abgchracht, zusammengebrochen, schwarz, schwarzi,
        verkohlt*, zerstört*, beschädigt*, unversehrt, unbeschädigt, ganz blibe, ganz geblieben,
        verschont, unter wasser, überflutet, unbrauchbar, abschreiben, ausgefallen, steht still,
        läuft nichts, nicht so schlimm, nöd so schlimm, nid so schlimm, halb so wild, halb so
        schlimm, halb so wüld, geschlossen, abgestellt, weggespült, gestohlen, verschlüsselt*,
        raucht, rauchen, qualmt, qualmen, brennt noch, glüht, abgefackelt, ausgebrannt, ausbrennt,
        verraucht, wird halten, verschont geblieben, geschichte, abbruchreif, eingebrochen, ibroche,
        nachgegeben, nahgäh, verloren gegangen, intakt, verrusst, gschichtlos, abeghit, abegheit,
        isch gschicht, läuft nicht, dicht, versiegelt, abgesperrt, am bode, am boden, schade isch,
        schaden ist, schade hält sich, nur noch asche, schutt und asche, in asche, nur noch schrott,
        niedergebrannt, abgebrannt, abebrennt, bombenangriff, schlachtfeld, trümmerfeld, trümmer,
        ruine, nicht ausgelöst, nicht angegangen, nicht losgegangen, versagt, zu spät, nöd losgange,
        nid losgange, funktionierte nicht, haben nicht funktioniert, hat nicht funktioniert
    """,
    "part_of_site": """
        dach, dachs, decke, wand, wände, halle, hallen, werkhalle, hallenteil, maschinenraum,
        maschinenräume, maschine, maschinen, presse, pressen, ofen, öfen, ofe, anlage, anlagen, tor,
        tore, lager, lagerhalle, lackiererei, lackierraum, härterei, prüfstand, prüfstände, montage,
        gebäude, trakt, stock, keller, serverraum, werk, produktion, büros, büro, station,
        abteilung, labor, küche, bettenhaus, stahlträger, dachstruktur, dachkonstruktion, fassade,
        werkstatt, halle <number>, server, system, systeme, duschen, leitungen, fräserei, dreherei,
        schleiferei, giesserei, spritzraum, kantine, alles, alls, aues, hälfte, halbe halle, halbi
        halle, aus der <number>, in der <number>, us de <number>, i de <number>, vo de <number>,
        trakt <number>, stock <number>, sprinkler, sprinkleranlage*, brandmelder, rauchmelder,
        löschanlage, brandschutztür*, feueralarm
    """,
    "suspect_thing": """
        kabel, kabels, motor, motors, motorlager, trafo*, transformator*, kompressor*, akku, akkus,
        batterie*, absaugung, absauganlage, filter, ofen, ofe, lüftung, schaltschrank, schaltkasten,
        elektrokasten, elektroschrank, verteiler, verteilkasten, sicherungskasten, sicherung,
        steckdose, stecker, verlängerungskabel, ladegerät*, ladestation, stapler, heizung,
        heizlüfter, pumpe, hydraulik, hydraulikschlauch, ölleck, öl, späne, schweiss*, schweissen,
        schwiisse, flexen, funken, zigarette, kippe, kurzschluss*, lack, lösungsmittel, presse,
        lager, spindel, putzlappen, elektrik, elektriker, leitung, mail, mailanhang, anhang, usb
        stick, passwort, update, boiler, dusche, duschkopf, server, lötkolben, wasserkocher,
        kaffeemaschine, toaster, bügeleisen, heizstrahler
    """,
    "suspects": """
        glaub, glaube, gloube, gloub, tippe, tipp, wette, wetten, schätze, schätz, vermute, vermuet,
        vermutlich, vermuetlich, wahrscheinlich, wahrschinlich, bestimmt, bstimmt, sicher, sicher
        de, wohl, wohl de, muss, mues, muess, könnte, chönnt, chönnti, meiner meinung, mini meinig,
        für mich war, nehme an, nimm a, wird wohl, war wohl, isch wohl, soll, söll, angeblich,
        anscheinend, gmäss, hat wohl, hat feuer gefangen, feuer gefangen, füür gfange, gfange,
        angefangen, agfange, ausgegangen, usgange, kam aus, kam vom, kam von, chunnt vo, los ging,
        losgegangen, durchgebrannt, durebrönnt, dureglaufe, überhitzt, heiss gelaufen, heiss gloffe,
        gebrummt, brummt, brummlet, gspunne, spinnt, gesponnen, gestunken, gstunke, gsurret,
        gesurrt, gezuckt, schon lange, scho lang, scho ewig, seit monaten, sit mönet, sit wuche,
        seit wochen, seit jahren, sit jahr, nie geputzt, nie gputzt, nie gewartet, nie gwartet, nie
        ersetzt, nie ersetzt worde, nie kontrolliert, ersetzen, uralt, uralti, alte, alt, veraltet,
        gemeldet, gmäldet, gewarnt, kein wunder, keis wunder, isch klar gsi, das hani gseit, hab ich
        gesagt, hab s gesagt, hani immer gseit, geöffnet, angeklickt, schuld, putzt, het sho lang,
        ersetzt, eh schon lange, hat schon lange, het scho lang, isch ersetzt, geknistert,
        gknistert, knistert, ansage, gehört dass, hand ins feuer, wett, wetti, es war der, es war
        die, es war das, das war der, das war die, war der, war die, isch de, isch d, isch die, isch
        es, schon ewig, vergessen auszuschalten, vergessen abzustellen, angelassen, aagloh, aa gla,
        nicht ausgemacht, nicht abgestellt, laufen lassen, hat den stecker
    """,
    "resumes": """
        arbeiten … wieder, arbeiten wir wieder, schaffed … wieder, schaffe mer wieder, geht es
        weiter, geht s weiter, gaht s wiiter, gohts wiiter, geits wiiter, wieder arbeiten, wieder
        normal, wieder produzieren, produzieren … wieder, läuft … wieder, laufen … wieder, lauft …
        wieder, wieder offen, wieder auf, ab montag, am montag wieder, nächste woche wieder, ab
        morgen wieder, morn wieder, homeoffice bis, kurzarbeit, lieferverzug, verzögert sich,
        produktion steht, wieder schaffe, wider schaffe, wieder am schaffe, wieder a d arbet, widr
        schaffe, nicht gearbeitet, wird wieder gearbeitet, wieder gearbeitet
    """,
    "witness": """
        war dabei, bin dabei gsi, war dort, war vor ort, bi dert gsi, bi det gsi, bin vor ort, bi
        vor ort, bi grad, bin grad, stehe gerade, stah grad, stoh grad, stehe vor, stehe hinter,
        hinter mir, hinder mir, hinter uns, hinder üs, vor mir, vor üs, mit eigenen augen, hab s
        gesehen, hab es gesehen, habe gesehen, ha gseh, hani gseh, han i gseh, so weit ich sehe,
        soviel ich sehe, soweit ich sehen, was ich gesehen, von hier aus, vo do us, vo hie us, sieht
        man, gseht me, gsehsch, live von, live vo, update von, von der nachtschicht, von der
        frühschicht, sagt einer, sagt eine, seit eine, seit de, sagt der chef, seit de chef, het de
        chef gseit, hät de chef gseit, het de scheff, chef … gesagt, chef … gseit, chef … gseit het,
        hat der chef gesagt, hat die chefin gesagt, hat es geheissen, het s gheisse, laut chef, laut
        leitung
    """,
    "calm": """
        zäch, zäh, harzig, mau, flau, mühsam, schwierig, ruhig, still, ruhiger, stiller, hektisch,
        voll, leer, leerer, voller, ungewohnt ruhig, so still
    """,
    "helps_there": """
        hilft man ihnen, hilft man euch, hilft man dir, man hilft ihnen, hilft ihnen, helfen ihnen,
        hilft dir, hilft euch, wird ihnen geholfen, gibt man ihnen, gibt ihnen, geben ihnen,
        erhalten sie auskunft, bekommen sie auskunft, kriegen sie auskunft, erhalten sie antwort,
        bekommen sie antwort, beantwortet man, beantworten ihre, weiss man mehr, weiss man bescheid,
        sitzen die richtigen, sind die richtigen, sind sie richtig, ist man für sie da, ist für sie
        da, sind für sie da, kümmert sich, kümmert man sich, nimmt sich … an
    """,
    "jobs_or_sites": """
        stelle, stellen, arbeitsplatz, arbeitsplätze, jobs, werk, werke, fabrik, standort,
        standorte, niederlassung*, filiale, filialen, bude, stell, stelle z
    """,
    "ends": """
        schliesst, schliessen, geschlossen, gschlosse, zugemacht, zuegmacht, dichtgemacht,
        gestrichen, gstriche, abgebaut, abboue, abbaut, streichen, streicht, verkauft, verlegt,
        ausgelagert, entlassen, entlah, entloh, gekündigt, kündet, verloren, aufgegeben, macht … zu,
        machen … zu
    """,
    "press_asks": """
        hat angerufen, angerufen, aglüte, aaglüte, rief an, hat geschrieben, agschribe,
        angeschrieben, wollte wissen, wollte alles wissen, will alles wissen, will wissen, hat
        wissen wollen, het welle wüsse, hat gefragt, hat nachgefragt, fragte nach, hat sich
        gemeldet, het sich gmäldet, meldete sich, stand vor der tür, stand am tor, stand heute am
        tor, klopfte an, hat recherchiert, interessiert sich für, war neugierig, hat mich gefilmt,
        gefilmt, filmt, filmte, hat gedreht, war heute da, war heute bei uns
    """,
    "press_chat": """
        gespräch mit, gspröch mit, schwatz mit, plausch mit, kaffee mit, kafi mit, telefonat mit,
        telefoniert mit, austausch mit, mittagessen mit, zmittag mit, bier mit, zusammengesessen
        mit, besuch von, bsuech vo
    """,
}
