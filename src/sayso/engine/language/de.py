"""German: function words, endings, heads of compounds, phrases by concept. Swiss spelling too."""

from __future__ import annotations

from sayso.engine.language.words import words

FUNCTION = words("""
    der die das den dem des ein eine einer eines einem einen und oder aber nicht kein keine auch
    noch nur schon sehr so wie was wer wo wann warum ich du er sie es wir ihr mich mir dich dir
    uns euch ihm ihn ihnen mein dein sein unser euer ist sind war waren bin bist hat haben habe
    hatte wird werden wurde worden kann koennen konnte muss soll darf will mit von zu bei auf
    aus nach in im ins am an um fuer ueber unter vor zum zur vom beim dass wenn weil ob als bis
    seit durch ohne gegen dann doch mal jetzt hier heute diese dieser dieses mehr immer wieder
    alle alles man sich isch nid nöd het händ mer gseh öpper chunnt gaht
    bisch hesch gäll öppis nüt eus üs
""")
COMMON = words("""
    sommer winter herbst fruehling sonne mond stern stein berg tal see wald feld bach fluss meer
    wolke wind sturm regen schnee eis feuer wasser erde luft licht schatten blitz donner himmel
    baum blume rose linde eiche buche tanne birke ahorn wolf fuchs baer adler falke loewe tiger
    hase hirsch vogel fisch pferd kuh katze hund biene ameise spinne gold silber kupfer eisen
    stahl kern kraft werk haus hof turm tor bruecke weg strasse platz stadt dorf land insel
    hafen schiff anker rad wagen kugel ring kette schluessel schloss krone koenig ritter held
    meister schmied mueller meier fischer keller weber koch schneider bauer jaeger richter vogt
    schulz becker graf kaiser zeit welt leben ziel zukunft vision idee impuls horizont gipfel
    anfang ende neu alt gross klein gut schnell stark hell klar frei rein blau rot gruen weiss
    schwarz grau rund echt sicher ja nein danke bitte morgen abend nacht tag woche monat jahr
    freund freude glueck mut herz hand kopf auge punkt linie kreis quadrat achse winkel spirale
    delta alpha omega nova orbit fokus optik technik metall holz glas papier stoff leder form
    bild ton klang stimme spiel sport apfel birne traube kirsche brot salz zucker honig
    phoenix titan atlas merkur mars venus jupiter saturn neptun komet echo brise welle
    kompass segel pfeil bogen schild schwert funke flamme glut kohle perle kristall diamant
    rubin smaragd prinz engel wunder traum
""")
"""Words that a name in lower case must not be mistaken for."""

CLAIMS = words("""
    bin bist ist sind seid war waren wurde wurden wird werden hat habe haben hatte hatten kann
    kannst können konnte konnten muss müssen musste mussten soll sollen sollte darf dürfen will
    wollen bleibt bleiben läuft laufen geht gehen kommt kommen weiss wissen
""")
RELATIVES = words("die der das den dem denen")
ADDRESSED = words("du dich dir ihr euch dein deine deiner deinem")
SELF = words("ich mich mir i meinerseits")
COPULA = words("ist sind war waren bist seid bin wird wurde bleibt isch sei bisch fühle fühl")
NEUTRAL = words("es das dies dieses alles")
LIKE = words("wie zum als vom")
THIRD = words("er sie der die")
FAMILIAR = words("du dich dir dein deine deiner deinem deinen deines")
OWNING = words("""
    mein meine meiner meinem meinen unser unsere unserer unserem unseren euer eure eurer deinem
    deine unserm min mini oise
""")
THROUGH = words("ueber zu zum zur gegen bei")
STRICT = words("""
    sachlich nüchtern formell förmlich seriös erklärend fachlich höflich präzise dankend
""")
LOOSE = words("locker slang mundart umgangssprachlich frech salopp jugendlich")
POLITE = words("sie")
WITHOUT = words("kein keine keinen ohne nicht")
AM = words("bin")
I_DO = words("ich i")
OTHERS_DO = words("hat hatte wird würde soll er sie sein dass wenn könnte falls")
ABOUT_PRESS = words("von vom über an aus")
TO_PRESS = words("""
    dem der den einem einer mit ans vom von am beim ein eine em de zum zur
""")
TITLES = words("herr herrn frau hr fr dr prof familie onkel tante")
PLACE_AFTER = words("""
    strasse str platz weg gasse allee ring ufer hafen see altstadt bahnhof insel stadt stadtrat
    kirche bruecke tor gemeinde bevoelkerung dialekt quartier tal berg schloss burg huegel wald
    fasnacht chilbi markt rathaus zoo museum kreisel
""")
PLACE_BEFORE: frozenset[str] = frozenset()
FIRM_BEFORE = words("firma bei von fuer kunde kundin lieferant partner konkurrent")
LEGAL = words("""
    ag gmbh sa sarl sagl srl spa inc ltd llc corp kg se oy ab bv plc group gruppe
""")

_NOUN_ENDINGS = (
    "", "s", "es", "n", "en", "e", "er", "em", "ern", "ens", "in", "innen", "nen", "se", "sen",
)  # fmt: skip
ENDINGS = frozenset(_NOUN_ENDINGS)
UMLAUT_ENDINGS = frozenset(("e", "en", "er", "ern"))
STEMS: tuple[tuple[str, frozenset[str]], ...] = (
    ("nde", words("nde nden nder ndes ndem")),
    ("te", words("te ten ter tes tem")),
    ("um", words("um ums en a")),
    ("e", words("e en")),
    ("en", words("en e ung ungen")),
)
ADJECTIVE_ENDINGS = words("e en er es em")

HEADS = words("""
    projekt zahl maschine anlage werk team gruppe halle standort neubau bau plan prozess system
    geraet modell serie reihe typ version software hardware daten bericht meldung mitteilung
    nachricht vertrag auftrag kunde kundin lieferant partner mitarbeiter mitarbeitende chef
    chefin leiter leiterin leitung abteilung bereich firma betrieb unternehmen konzern
    gesellschaft filiale buero laden shop markt messe stand fest feier anlass event tag woche
    monat jahr quartal halbjahr saison zeit dauer stunde minute datum termin frist start beginn
    ende abschluss ergebnis resultat entwicklung wachstum rueckgang einbruch anstieg steigerung
    senkung ziel prognose ausblick erwartung wert menge summe betrag preis kosten aufwand ertrag
    gewinn verlust marge rendite umsatz eingang ausgang bestand lage buch bueche quote anteil
    rate faktor index statistik umfrage studie analyse test messung messwert pruefung kontrolle
    versuch muster prototyp teil bauteil ersatzteil werkzeug spindel motor antrieb steuerung
    roboter achse tisch platte rahmen gehaeuse produkt ware material stoff linie zelle station
    zentrum lager transport lieferung versand paket montage fertigung produktion herstellung
    bearbeitung wartung reparatur service dienst hilfe beratung schulung ausbildung lehre kurs
    programm konzept idee strategie vision mission kultur werte bild foto video film clip kanal
    konto profil seite post beitrag story hashtag blog forum chat treffen sitzung gespraech
    interview anfrage frage antwort loesung problem fehler stoerung ausfall schaden unfall brand
    ereignis krise fall sache thema punkt stelle stellen job arbeit platz plaetze lohn geld
    budget investition finanzierung kredit aktie aktionaer boerse bank steuer recht gesetz
    verfahren klage patent marke name nummer code schluessel adresse mail telefon karte ausweis
    badge zugang zutritt tuer tor gebaeude haus raum saal boden dach energie strom gas wasser
    luft heizung kuehlung klima umwelt co emission verbrauch bedarf sicherheit gefahr risiko
    schutz qualitaet garantie leistung kraft geschwindigkeit genauigkeit laenge breite hoehe
    gewicht fahrer bediener techniker ingenieur entwickler kaeufer verkaeufer haendler vertreter
    fan liebhaber freund kollege kollegin familie kind frau mann leute mensch welt land region
    stadt politik partei abstimmung initiative vorlage kampagne werbung anzeige inserat
    broschuere prospekt katalog jubilaeum eroeffnung einweihung schliessung abbau umbau ausbau
    aufbau verlagerung uebernahme kauf verkauf zusammenarbeit partnerschaft kooperation referenz
    fallstudie geschichte besuch reise ansatz artikel papier text dokument ordner liste tabelle
    grafik park garten hotel technik technologie forschung labor wissenschaft universitaet
    hochschule schule klasse kenntnis erfahrung periode phase runde stufe ebene grenze limite
    regel vorschrift norm standard zulassung zertifikat prozent franken euro dollar million
    milliarde
""")
"""Nouns that often end a compound: *Kranich* + *projekt*."""

PHRASES: dict[str, str] = {
    "us": """
        bei uns, unser* firma*, unser* betrieb*, unser* unternehm*, unser* werk*,
        unser* geschäftsleitung, unser* ceo, unser* cfo, unser* chef*,
        unser* geschäftsbericht*, unser* jahresbericht*, unser* abteilung*,
        unser* lehrwerkstatt*, unser* montage, unser* produktion, unser* fertigung*,
        unser* kundschaft, unser* kunde*, unser* kundin*, unser* mitarbeit*,
        unser* belegschaft, unser* lernende*, unser* aktie*, unser* produkt*,
        unser* maschine*, unser* messestand*, unser* vorführcenter*, unser* stand,
        unser* arbeitgeber*, unser* personalabteilung, unser* standort*, unser* konzern*,
        unser* verwaltungsrat*, unser* medienstelle*, unser* software, unser* anlage*,
        unser* laden, unser* filiale*, unser* klinik*, unser* spital*, unser* büro*,
        unser* hauptsitz*, unser* geschäft*, mein* firma*, mein* arbeitgeber*,
        mein* betrieb*, mein* arbeitsplatz*, mein* lehrbetrieb*, mein* chef*
    """,
    "private": """
        zuhause, zu hause, daheim, dahei, familie, garten, küche, quartier, dorf, wg,
        wohnung, balkon, verein*, stube, im ort, ferien, keller, hund, katze,
        turnverein*, sportverein*, musikverein*, club*, vereinskasse*, kiosk, chor, pfadi, schule,
        schuljahr*, schulfest*, haushalt, kinder, grossvater*, grossmutter*, opa, oma, baby,
        geburtstag*
    """,
    "plural": """
        wir, uns, unser*, mir händ, üs*, eus*
    """,
    "singular": """
        ich, mir, mich, mein*, i ha, ich ha, mm n, meiner meinung
    """,
    "works_at": """
        arbeite bei, arbeite … bei, arbeite für, arbeite … für, arbeite am, arbeite an,
        arbeite im, arbeite in der, arbeiten bei, arbeiten für, schaffe bi, schaffe bei,
        bin bei, bin … bei, bin von, angestellt bei, tätig bei, beschäftigt bei,
        mitarbeiter* bei, mitarbeiter* von, mitarbeiter* der, mitarbeitende* bei,
        mitarbeitende* von, mitarbeitende* der, angestellte* bei, angestellte* von,
        angestellte* der, lernende* bei, lehre bei, praktik* bei, techniker* bei,
        ingenieur* bei, verkäufer* bei, leiter* bei, leitung bei, entwickler* bei,
        monteur* bei, botschafter* bei, botschafter* von, botschafter* der, wir bei,
        wir von, wir von der, team von, team bei, job bei, mein* arbeitgeber*,
        meine* arbeitgeberin, mein betrieb, mein lehrbetrieb, offenlegung …, transparenz …,
        hinweis bin bei, disclaimer …
    """,
    "staff": """
        mitarbeiter*, mitarbeitende*, angestellte*, lernende*, techniker*, botschafter*,
        mensch
    """,
    "past": """
        früher, ehemals, ehemalig*, war, nicht mehr, ex
    """,
    "not": """
        nicht, kein*, nie, niemals, ohne, nichts, niemand, weder, nid, nöd, kaum
    """,
    "recommend": """
        empfehl*, empfohlen, kann ich nur raten, rate ich, greift zu, greifen sie zu, kauft,
        kaufen sie, kauf dir, holt euch, holen sie sich, bestellt, bestellen sie, probiert,
        probieren sie, lohnt sich, müsst ihr haben, muss man haben, kaufempfehlung
    """,
    "praise": """
        das beste, die beste, der beste, die besten, am besten, genial*, unschlagbar*, top,
        super, hammer, spitze, spitzenklasse, weltklasse, hervorragend*, grossartig*,
        fantastisch*, ausgezeichnet*, überragend*, unübertroffen*, begeistert, erstklassig*,
        perfekt*, mega, der wahnsinn, nichts besseres, besser als, kein vergleich, führend*,
        einzigartig*, traumhaft*
    """,
    "guarantee": """
        garantiert*, garantiere, garantieren, verspreche*, versprechen wir, versprochen,
        zugesichert*, sichern zu, wir sichern … zu, hundertprozentig*, 100 prozent sicher,
        ohne wenn und aber, gewährleiste*, garantie auf, monate garantie, jahre garantie,
        monaten garantie, jahren garantie, jahr garantie, lebenslange* garantie, geld zurück
    """,
    "terms": """
        agb, geschäftsbedingungen, garantiebedingungen, vertragsbedingungen, ziff, ziffer,
        lieferbedingungen
    """,
    "ad_label": """
        werbung, anzeige, bezahlte partnerschaft, bezahlte werbung, sponsored, gesponsert
    """,
    "ai_label": """
        mit ki, ki generiert*, ki erstellt*, ki erzeugt*, ki bild*, kigeneriert*, durch ki,
        ki stimme, künstliche* intelligenz, von ki
    """,
    "political": """
        nein gestimmt, ja gestimmt, stimme nein, stimme ja, stimmt nein, stimmt ja,
        stimmen sie nein, stimmen sie ja, stimmen wir, ein nein, ein ja zur, ein ja zum,
        nein zur, nein zum, nein zu, ja zur, ja zum, nein stimmen, ja stimmen,
        sagen nein zu*, sagen ja zu*, wählt, wählen sie, wählen wir, abstimmungsempfehlung*,
        gegen die initiative,
        für die initiative, gegen die vorlage, für die vorlage, abwählen, abgewählt
    """,
    "vote": """
        abstimmung*, initiative, volksinitiative*, vorlage, referendum*, wahl, wahlen,
        partei*, parlament*, abkommen*, zoll, bundesrat*, nationalrat*, ständerat*, bundestag*, gestimmt, stimmt,
        stimmen, abstimmen, zölle, gesetz, steuer*
    """,
    "business": """
        umsatz, umsätze*, umsatzzahl*, gewinn, gewinne, reingewinn*, verlust, ebit, ebitda,
        marge*, auftragseingang*, auftragseingäng*, auftragsbestand*, auftragsbuch,
        auftragsbücher, auftragslage, auftragsplus, aufträge, aufträgen,
        bestellungseingang*, bestellungen, grossauftrag*, grossaufträge*, geschäftsgang,
        geschäftszahlen, quartalszahlen, halbjahreszahlen, jahreszahlen, absatz,
        absatzzahlen, verkaufszahlen, cashflow, dividende, betriebsergebnis*,
        halbjahresergebnis*, jahresergebnis*, abschlüsse, auslastung
    """,
    "period": """
        quartal*, halbjahr*, geschäftsjahr*
    """,
    "ahead": """
        nächst* jahr*, kommend* jahr*, nächst* geschäftsjahr*, kommend* geschäftsjahr*
    """,
    "aim": """
        wollen wir, wir wollen, werden wir, wir werden, möchten wir, wir möchten, planen wir,
        wir planen, wollen … wir, soll, sollen
    """,
    "trade": """
        verkaufen, verkauft, liefern, produzieren, exportieren, investieren, wachsen,
        einnehmen, verdienen, übernehmen, verlagern
    """,
    "we_of": """
        wir von, wir von der, wir bei, wir bei der, im namen von, im namen der,
        namens der
    """,
    "stance": """
        lehnen … ab, lehnt … ab, lehne … ab, sind gegen, sind für, ist gegen, ist für,
        unterstütz*, befürwort*, bekämpf*, sagen nein, sagen ja, sagt nein, sagt ja,
        empfehlen … nein, empfehlen … ja, empfiehlt … nein, empfiehlt … ja
    """,
    "research": """
        messwert*, messreihe*, messresultat*, messergebnis*, versuchsergebnis*,
        versuchsresultat*, forschungsergebnis*, forschungsresultat*, laborwert*,
        testergebnis*, testresultat*, prototyp*, versuchsträger*, versuchsreihe*, erste* tests, erste* versuche, testergebnisse, laborversuch*
    """,
    "paper": """
        paper*, fachartikel*, artikel*, publikation*, studie, studien, manuskript*,
        dissertation*, tagungsbeitrag*, preprint*, abbildung*, resultat*, ergebnis*
    """,
    "unpublished": """
        im review, in begutachtung, beim gutachter*, eingereicht, noch nicht erschienen,
        nirgends erschienen, nicht erschienen, noch unveröffentlicht*, unveröffentlicht*,
        noch nicht veröffentlicht, noch nicht publiziert, im druck, noch geheim
    """,
    "appeared": """
        erschienen, ist publiziert, publiziert in, publiziert im, ist veröffentlicht,
        wurde publiziert, wurde veröffentlicht, nachzulesen, open access
    """,
    "climate": """
        co2, co 2, klima*, emission*, treibhausgas*, energieverbrauch*, stromverbrauch*,
        solarstrom*, energie, nachhaltigkeit*, ökostrom*, scope
    """,
    "green": """
        klimaneutral*, co2 neutral*, co 2 neutral*, emissionsfrei*, klimapositiv*,
        klimafreundlich*, umweltfreundlich*, grüne* maschine*, grüne* produkt*,
        grüne* technik*, grüne* technologie*, 100 prozent nachhaltig
    """,
    "conditions": """
        lohn, löhne, lohnerhöhung*, gehalt, salär, arbeitszeit*, überstunden, überzeit,
        schichtplan*, nachtschicht*, schichtarbeit, pausen, ruhezeit*, hitze, lärm,
        gewerkschaft*, personalkommission*, kurzarbeit, teilzeit*, feierabend, arbeitsweg,
        schutzausrüstung*, ventilator*
    """,
    "mood": """
        noch nie, rekord*, so gut wie nie, läuft … rund, brummt, boomt, ausgebucht,
        kapazitätsgrenze, volle bücher, auftragsbücher, bester monat, bestes quartal,
        bestes jahr, bestes halbjahr, grossartiges quartal, starkes quartal,
        starkes halbjahr, starker start, schwaches quartal, schlechtes quartal, flaute,
        harzig, zahlen stimmen, zahlen werden, grosser deal, grossen deal,
        abschluss unter dach, verkaufsrekord,
        darf noch nichts sagen, darf noch nicht sagen, darf nicht mehr sagen, strahl*, lach*, grins*, jubel*, freu*
    """,
    "expect": """
        erwarte, erwarten, rechnen … mit, rechne … mit, prognostizier*, gehen davon aus,
        gehen … davon aus, planen, werden … verdoppeln, wollen … verdoppeln,
        werden … steigern, wollen … steigern, werden … übertreffen, peilen … an,
        streben … an, werden … wachsen, prognose, wird … steigen, dürfte
    """,
    "press_office": """
        medienstelle, pressestelle, mediendienst, kommunikationsabteilung,
        wenden sie sich an medien
    """,
    "refer": """
        wenden sie sich, bitte wenden, wende dich, an unsere, an die, kontaktieren sie,
        auskunft gibt, auskunft erteilt, zuständig ist
    """,
    "here": """
        hier, da unten, unten
    """,
    "message": """
        bericht*, geschäftsbericht*, jahresbericht*, meldung*, mitteilung*,
        medienmitteilung*, artikel, film, video, neuigkeit*, beitrag, stellungnahme
    """,
    "pointer": """
        offizielle*, infos, informationen, mehr dazu, mehr unter, mehr auf, alles weitere,
        ist da, ist online, ist erschienen, ist jetzt verfügbar, zum nachlesen, link,
        nachzulesen, zum bericht, zur meldung, zur mitteilung, unter folgendem, findet ihr,
        finden sie, steht hier, veröffentlicht
    """,
    "thanks": """
        danke, merci, vielen dank, herzlichen dank, dankeschön, besten dank
    """,
    "greeting": """
        hallo, guten morgen, guten tag, grüezi, hoi, liebe grüsse, gruss, grüsse,
        schönes wochenende, schönen abend, hallo zusammen, salü, ciao
    """,
    "interpret": """
        weil, deshalb, darum, zeigt, beweist, bedeutet, das heisst, stark*, schwach*,
        rekord*, besser, schlechter, toll*, super, grandios*, beeindruckend*, erfreulich*,
        enttäuschend*, stolz, hervorragend*, solid*, gut*, schlecht*, trotz, dank unserer,
        aufwärts, abwärts, wachstum*, gewachsen, gestiegen, gesunken, erfolg*, ich finde,
        meiner meinung, ich glaube, wir glauben, leider, zum glück, endlich, bravo, hammer,
        mega, genial*, krass, unglaublich, wahnsinn, überrasch*, nächstes jahr, kommt noch
    """,
    "event": """
        brand, feuer, feuerwehr, rauch, explosion*, unfall*, unglück*, evakuier*,
        evakuation*, verletzt*, tote, opfer, cyberangriff*, hacker*, gehackt, datenleck*,
        ereignis*, vorfall*, polizei, ermittlung*, brannte, brennt, gebrannt, alarm,
        gesperrt, produktionsausfall*, steht still, stillstand, rückruf*, leck, austritt,
        katastrophe
    """,
    "channel_word": """
        kanal, kanals, account*, konto, seite, profil, auftritt
    """,
    "figure_word": """
        verdoppelt, verdreifacht, halbiert, verdoppeln, verdreifachen, halbieren,
        zweistellig*, dreistellig*
    """,
    "money": """
        cfo, investor*, aktionär*, anleger*, zahlen, finanzchef*, geschäftsleitung
    """,
    "their": """
        kunde, kunden, kundin*, kundschaft, anwender*, mitbewerber*, branche, markt
    """,
    "slur": """
        idiot, idioten, idiotin, idiotinnen, vollidiot, vollidioten, vollidiotin, volltrottel*,
        trottel, trotteln, depp, deppen, volldepp*, dummkopf, dummköpfe*, schwachkopf,
        schwachköpfe*, hohlkopf, hohlköpfe*, blödmann, blödmänner*, arschloch, arschlöcher*,
        arschgeige*, arschkriecher*, wichser*, hurensohn, hurensöhne*, missgeburt*, drecksau,
        dreckskerl*, drecksack, drecksäcke, dreckspack, lumpenpack, gesindel, vollpfosten,
        dumpfbacke*, mistkerl*, saftsack, flachzange*, nichtsnutz*, schlampe, schlampen, dumme
        kuh, blöde kuh, dumme gans, löli, tubel, galöri, totsch, tschumpel, sauhund, sauhunde,
        schafseckel
    """,
    "mild_slur": """
        clown, clowns, pappnase*, loser, versager*, witzfigur*, memme*, feigling*, lügner*,
        heuchler*, schlafmütze*, dummerchen, dumme nuss, pfeife, pfeifen, esel, schnarchnase*
    """,
    "no_slur": """
        idiotenhügel, idioten apostroph, deppen apostroph, halten … für idioten, hält … für
        idioten, halten … für deppen, hält … für deppen, für idioten verkauft, jeder idiot, jeder
        depp, jeder trottel, idioten test
    """,
    "abuse": """
        halt die fresse, haltet die fresse, halt s maul, halt dein maul, halts maul, haltet s
        maul, halt die schnauze, haltet die schnauze, verpiss dich, verpisst euch, fick dich,
        fickt euch, geh sterben, geht sterben, mach dich fertig, mache dich fertig, mach sie
        fertig, mach euch fertig, dich mach ich fertig, dich mache ich fertig, weiss … wo du
        wohnst, wissen … wo du wohnst, weiss … wo sie wohnen, wissen … wo sie wohnen, wirst du
        bereuen, wirst du noch bereuen, werden sie bereuen, werden sie noch bereuen, werdet ihr
        bereuen, werdet ihr noch bereuen, bring dich um, bringe dich um
    """,
    "dim": """
        zu blöd, zu dumm, zu doof, zu dämlich, zu bescheuert, strohdumm, saudumm, saublöd,
        stockdumm, hirnlos, hirnamputiert*, minderbemittelt*, nicht alle tassen im schrank, nicht
        ganz bei trost, nicht die hellste kerze, nicht die hellsten kerzen, kein hirn, null hirn,
        so dumm, so blöd, so dämlich, echt blöd, ja blöd, wohl blöd, einfach dumm, einfach nur
        dumm, dumm wie, blöd wie, komplett bescheuert, völlig bescheuert, z blöd, z dumm
    """,
    "someone": """
        kunde, kunden, kundin, kundinnen, kundschaft, chef, chefin, chefs, vorgesetzte*, kolleg*,
        mitarbeit*, angestellte*, lernende*, lehrling*, praktikant*, nachbar*, lehrer*,
        politiker*, fahrer*, typ, typen, kerl*, mann, männer, frau, frauen, leute, menschen,
        mensch, verkäufer*, berater*, techniker*, entwickler*, einkäufer*, lieferant*,
        journalist*, schiri, schiedsrichter*, trainer*, user, nutzer*, leser*, anrufer*, patient*,
        gäste, polizist*, beamte*, manager*, ärzt*, wer, jeder der, alle die, jemand, bewerber*,
        monteur*, disponent*, vermieter*, kommentator*
    """,
    "thing": """
        drucker, maschine*, kaffeemaschine*, computer*, rechner, laptop, handy*, telefon, auto,
        autos, wagen, velo, bus, zug, lift, navi, navis, software, programm, programme, app, apps,
        system, systeme, roboter*, staubsauger*, waschmaschine*, wecker, wetter, regen, montag,
        gerät*, router, wlan, internet, server, excel, outlook, windows, ki, chatbot*, bot,
        algorithmus, tastatur, fräse*, spindel*, anlage*, automat*, kopierer, scanner, sensor*,
        steuerung, bohrer, katze, kater, hund, hunde, autokorrektur, rasenmäher, grill, ofen,
        kühlschrank, toaster, backofen, heizung, drohne*
    """,
    "calls": """
        nennt, nennen, nannte, nannten, genannt, bezeichne*, beschimpf*, beleidig*, schimpfwort*,
        schimpfwörter*, das wort, der begriff, roman, buch, film, song, theaterstück
    """,
    "hiring": """
        gesucht, sucht, suchen, stelle, stellen, stellenanzeige*, stelleninserat*, bewirb*,
        bewerben, bewerbung*, job, jobs, anforderung*, anforderungsprofil, ihr profil, dein
        profil, verstärkung, per sofort, einstellen, wir bieten, pensum, kandidat*
    """,
    "age_limit": """
        bis … jahre*, maximal … jahre*, höchstens … jahre*, max … jahre*, unter … jahre*, zwischen
        … jahre*, nicht älter als …, idealalter …, wunschalter …, alter bis …, alter zwischen …,
        alter von … jahre*, nicht über … jahre*
    """,
    "age_wanted": """
        junges team sucht, junges dynamisches team, jung und dynamisch, jung dynamisch, junge …
        dynamische*, junger … dynamischer, junge frau gesucht, junger mann gesucht, zu alt für
        diese stelle, zu alt für diesen job, keine senioren, nur junge, nur jüngere, nichts für
        alte
    """,
    "not_age": """
        erfahrung*, berufserfahrung*, praxis, garantie*, laufzeit, vertrag*,
        betriebszugehörigkeit, lang, haltbar*, bestehen*, tradition, befristet, projektdauer
    """,
    "youth": """
        jugendlich*, kinder, kids, schüler*, lehrstelle*, lernende*, lehrling*, schnupper*,
        zukunftstag, ferienjob*, sommerlager, kita, lehre, pfadi
    """,
    "native": """
        muttersprache deutsch, deutsch als muttersprache, deutsche muttersprache, muttersprache
        englisch, englisch als muttersprache, muttersprache französisch, französisch als
        muttersprache, muttersprache italienisch, muttersprache schweizerdeutsch, deutsch
        muttersprache, muttersprachler*, muttersprachlich*, deutschmuttersprach*
    """,
    "people_only": """
        nur männer, nur frauen, ausschliesslich männer, ausschliesslich frauen, nur männlich*, nur
        weiblich*, männer bevorzugt, frauen bevorzugt, männlich bevorzugt, weiblich bevorzugt,
        kräftige* mann, kräftige* männer, kräftige* bursche*, keine frauen, keine männer, nur
        schweizer, nur schweizerinnen, nur inländer, keine ausländer, schweizer bevorzugt,
        schweizerinnen bevorzugt, einheimische bevorzugt, kein kopftuch, ohne kopftuch, keine
        muslim*, nur christ*, keine behinderten, ohne behinderung, nicht behindert, kerngesund*,
        keine schwangeren, ohne kinderwunsch, keine mütter, ledig und, ungebunden*, keine
        homosexuellen, keine asylant*, keine flüchtlinge, akzentfrei*
    """,
    "demeans": """
        ausländer raus, kanake*, neger, negerin, tschingg, tschinggen, schwuchtel*, scheiss
        ausländer*, scheissausländer*, drecksausländer*, asylantenpack, zigeunerpack, frauen an
        den herd, frauen gehören an den herd, frauen gehören in die küche, gehört an den herd,
        gehören an den herd, typisch frau, typisch weib*, typisch ausländer, typisch jugo, weiber,
        mongo, mongos, krüppel, dafür ist sie zu alt, frauen können nicht, frauen können das
        nicht, für eine frau gar nicht schlecht, für eine frau nicht schlecht, alte knacker,
        frauen haben in der technik nichts verloren, frauen haben hier nichts verloren, behindert
        oder was, ausländer … nicht erwünscht, behinderte … nicht erwünscht, frauen … nicht
        erwünscht, muslime … nicht erwünscht, juden … nicht erwünscht, schwule … nicht erwünscht,
        homosexuelle … nicht erwünscht, zu alt um noch etwas zu lernen, jugopack
    """,
    "no_matter": """
        egal, spielt keine rolle, spielen keine rolle, unabhängig von*, unabhängig, willkommen,
        gleichgültig, ganz gleich, gesellschaft, nicht zwingend, kein muss, nicht nötig, nicht
        verlangt, diskriminier*, weder, statt, anstatt, verboten, unzulässig, gleich welche*
    """,
    "rival": """
        konkurrenz, konkurrent*, konkurrenzprodukt*, mitbewerber*, wettbewerber*
    """,
    "rundown": """
        ist schrott, sind schrott, nur schrott, baut schrott, bauen schrott, verkauft schrott,
        verkaufen schrott, liefert schrott, liefern schrott, schrott von, schrott der, so ein
        schrott, dieser schrott, für ein schrott, teurer schrott, reiner schrott, schrotthaufen,
        schrottkiste*, schrottmühle*, ramsch, ist müll, sind müll, nur müll, elektromüll von,
        billigware*, billigkram, billigkopie*, billigzeug, billigschrott, plunder, gerümpel,
        abgekupfert*, lachnummer*, ein witz, witzbude, abzocke, abzocker*, bauernfänger*, pfusch,
        pfuscht, pfuschen, pfuscher*, murks, stümper*, dilettant*, amateure, nichtskönner*,
        unfähig*, taugt nichts, taugen nichts, nichts wert, kann man vergessen, könnt ihr
        vergessen, kannst du vergessen, können sie vergessen, finger weg, hände weg, zum
        davonlaufen, zum wegwerfen, aus der steinzeit, in der steinzeit, im mittelalter, selber
        schuld, selbst schuld, nicht zu helfen, keine ahnung, hat nichts begriffen, haben nichts
        begriffen, geschieht … recht, pech für, kann einpacken, können einpacken, kann einpack*,
        lügen, lügt, betrügt, betrügen, betrüger*, saftladen, chabis, gruschtladen, unter aller
        sau, unterirdisch*, lausig*, miserabel*, miserable*, erbärmlich*
    """,
    "poor": """
        kaputt, auseinander, fällt auseinander, langsam, klapper*, klappert, rostet, verstaubt*,
        alt, wackelt, wackelig*, stinkt, teuer, pannen, ausfall, defekt, verbogen, kracht,
        schlecht, abgestürzt
    """,
    "laugh": """
        haha*, lol, hihi*, höhö*, hehe*, lach, rofl, lmao, lachflash
    """,
    "top": """
        die beste*, der beste*, das beste*, den besten, dem besten, die genaueste*, der genaueste,
        das genaueste, die schnellste*, der schnellste, das schnellste, die präziseste*, der
        präziseste, die stärkste*, die grösste*, der grösste, das grösste, die sicherste*, der
        sicherste, das sicherste, die effizienteste*, die sparsamste*, die modernste*, der
        modernste, das modernste, die zuverlässigste*, die innovativste*, die leiseste*, die
        leichteste*, die robusteste*, die günstigste*, die attraktivste*, der attraktivste, die
        nachhaltigste*, die führende*, der führende, das führende, ist führend, sind führend,
        weltweit führend*, führend in, führend bei, branchenführend*, marktführer*, marktführend*,
        weltmarktführer*, technologieführer*, nummer 1, nummer eins, nr 1, weltbeste*, weltweit
        einzige*, weltweit erste*, als einzige, als einziger, die einzige*, der einzige, das
        einzige, konkurrenzlos*, unerreicht*, unübertroffen*, unschlagbar*, weltspitze,
        spitzenreiter*, klassenbeste*, beste* … der welt, niemand … besser, niemand … genauer,
        niemand … schneller, keiner … besser, keiner … genauer, keiner … schneller
    """,
    "arena": """
        der welt, weltweit, auf der welt, der branche, auf dem markt, am markt, in europa,
        europas, der schweiz, in der schweiz, aller zeiten, ihrer klasse, seiner klasse, der
        klasse, im land, landesweit, des landes, aller hersteller, aller anbieter, unter allen,
        welt
    """,
    "offer": """
        maschine*, produkt*, lösung*, service, qualität, technik, technologie*, software, anlage*,
        firma, unternehmen, betrieb, arbeitgeber*, anbieter*, hersteller*, lieferant*, ausbildung,
        lehre, lehrbetrieb*, klinik*, spital, system*, gerät*, präzision, angebot*, preis, preise,
        beratung, werkzeugmaschine*, app, plattform, boot, boote, yacht*, medizin, behandlung*,
        genauigkeit
    """,
    "than_us": """
        als wir, als unser*, als bei uns, wie wir, wie bei uns
    """,
    "goal": """
        ziel, ziele, wollen, will, möchten, möchte, streben, anspruch, vision, traum, träumen,
        arbeiten daran, daran arbeiten, unterwegs, wir arbeiten an, auf dem weg, hoffen, hoffe,
        eines tages, ehrgeiz, wunsch, wünschen, wünsche, vornehmen
    """,
    "liking": """
        ich finde, find ich, finde ich, für mich, mmn, meiner meinung, meines erachtens, meiner
        ansicht, aus meiner sicht, lieblings*, mein liebling*, mir gefällt, gefällt mir, ich mag,
        ich liebe, mein persönlich*, persönlich finde, imho, imo, für mi
    """,
    "one_of": """
        einer der, eine der, eines der, zu den, unter den, gehören zu, gehört zu, mit der, mit den
    """,
    "proof": """
        laut, gemäss, quelle, studie, messbericht*, testsieger*, test von, vergleichstest*,
        umfrage, ausgezeichnet, auszeichnung*, zertifi*, rangliste, ranking, award, preis
        gewonnen, statistik, erhebung
    """,
    "rating": """
        bewertung*, bewertet, bewerten, bewerte, rezension*, sterne, sternen, sternli, review*
    """,
    "portal": """
        google, trustpilot, kununu, glassdoor, app store, play store, tripadvisor, g2, capterra,
        bewertungsportal*, google maps, local ch
    """,
    "five_stars": """
        fünf sterne*, 5 sterne*, volle punktzahl, gute bewertung*, positive bewertung*, tolle
        bewertung*, beste bewertung*, gut bewerten, gut bewertet, positiv bewerten, positiv
        bewertet, gute rezension*, positive rezension*, ein paar sterne
    """,
    "asks_for": """
        gebt, gib, geben sie, gibt, schreibt, schreib, schreiben sie, hinterlasst, hinterlassen
        sie, bitte, bewertet, bewerte, bewerten sie, lasst, lassen sie, vergebt, klickt, helft,
        macht
    """,
    "reward": """
        bekommt, bekommen, erhält, erhalten, gutschein*, rabatt*, verlos*, geschenk*, spendier*,
        belohn*, gratis, kriegt, kriegen, kaffee, bier, gipfeli, prämie*, offerier*, zahle ich,
        zahlen wir, schenke
    """,
    "insiders": """
        kolleg*, mitarbeitende*, mitarbeiter*, team, familie, freunde, freundinnen, bekannte,
        verwandte, lernende*, privat konto, privatkonto, zweitkonto, fake account*, ohne zu sagen,
        ohne firmenname*, nicht sagen dass, anonym
    """,
    "as_customer": """
        als kunde, als kundin, als langjährige* kund*, als zufriedene* kund*, als treue* kund*,
        als begeisterte* kund*, bin kunde, bin kundin, bin … kunde, bin … kundin, als patient, als
        patientin, als käufer*, als nutzer*, als anwender*, ich als unbeteiligte*
    """,
    "get_well": """
        gute besserung, schnelle genesung, gute genesung, rasche genesung, werd schnell gesund,
        werd bald gesund, werde bald gesund, werde schnell gesund, wieder gesund, kuriere dich,
        erhol dich gut von
    """,
    "ails": """
        ist krank, war krank, liegt krank, krank ist, krank zu hause, ist … krank,
        krankgeschrieben*, krank geschrieben, krankschreibung, ist schwanger, schwanger ist, ist …
        schwanger, erwartet ein baby, erwartet ihr … kind, erwartet … nachwuchs, im mutterschutz,
        hat krebs, an krebs, krebs hat, erkrankt, erkrankte, wegen krankheit, krankheitshalber,
        krankheitsbedingt*, liegt im spital, liegt … im spital, seit … im spital, ist im spital,
        liegt im krankenhaus, ist im krankenhaus, musste ins spital, muss ins spital, ins spital
        eingeliefert, in der reha, aus der reha, in die reha, wurde operiert, wurde … operiert,
        operiert worden, frisch operiert, am knie operiert, nach seiner operation, nach ihrer
        operation, operation … überstanden, op … überstanden, herzinfarkt*, schlaganfall, burnout,
        burn out, chemo, chemotherapie, bandscheibenvorfall, fehlgeburt, arztzeugnis, bein
        gebrochen, arm gebrochen, fuss gebrochen, hand gebrochen, bein … gebrochen, arm …
        gebrochen, in der psychiatrie, depressionen, rollstuhl, iv rente, hat grippe, die grippe
        hat, mit grippe im bett, hat corona, mit corona, positiv getestet, in quarantäne,
        diabetes, epilepsie, multiple sklerose, parkinson, demenz, ist behindert, ist süchtig, auf
        entzug, chrank
    """,
    "about_it": """
        forscht*, forschung*, behandel*, referat*, vortrag*, artikel*, buch, spricht über, kurs,
        prävention*, vorsorge, hilft bei, therapie gegen, studie*, spende*, sammelt*, lauf gegen,
        film, roman
    """,
    "kin": """
        mutter, mama, vater, papa, sohn, tochter, bruder, schwester, oma, opa, grossmutter,
        grossvater, tante, onkel, mann, frau, partner, partnerin, kind, baby, freund, freundin,
        nachbar, nachbarin, mami, papi, schwiegermutter, schwiegervater
    """,
    "role": """
        kollege, kollegin, chef, chefin, mitarbeiter, mitarbeiterin, lernende, lernender,
        lehrling, lehrtochter, praktikant, praktikantin, leiter, leiterin, vorgesetzte,
        vorgesetzter, teamkollege, teamkollegin, arbeitskollege, arbeitskollegin, techniker,
        technikerin, monteur, monteurin, lagerist, lageristin, polymechaniker, polymechanikerin,
        ingenieur, ingenieurin, assistent, assistentin, sekretär, sekretärin, verkäufer,
        verkäuferin, buchhalter, buchhalterin, kundin, kunde, patient, patientin, ceo, cfo, coo,
        direktor, direktorin, präsident, präsidentin, pfleger, pflegerin, ärztin, arzt, koch,
        köchin, hauswart, hauswartin, disponent, disponentin, einkäufer, einkäuferin, ausbilder,
        ausbilderin, berufsbildner, berufsbildnerin, trainer, trainerin, servicetechniker,
        servicetechnikerin, bootsbauer, bootsbauerin
    """,
    "slang": """
        yo, mega, krass, geil, geile, geiler, geiles, bock auf, null bock, kein bock, chillen,
        chillig*, chill, digga, bro, bruh, cringe, lol, omg, wtf, hammermässig*, oberhammer, läuft
        bei, alter schwede, fett krass, heftig geil, safe digga, wassup, rofl, yolo, checkt ihr,
        gönnt euch, no cap, sheesh, kei bock, huere guet, huere geil, abgefahren*, mega geil
    """,
    "swear": """
        scheisse, scheiss, scheissegal, scheissding, beschissen*, verdammt*, verflucht*,
        verfickt*, fuck, fucking, shit, arsch, am arsch, kacke, kackt, kotzt mich an, zum kotzen,
        gopf, gopfertami, gopfridstutz, verdammi, verdammti, seich, saich, schissdräck,
        schiissdräck, huere, sauerei, schnauze voll, kotzen, mist bauen, bullshit
    """,
    "dialect": """
        isch, nöd, nid, öppis, öpper, hesch, bisch, chunnsch, chunnt, gsi, gsii, gseht, gseh, hän,
        hend, händ, mir händ, gaht, gäll, gell, uf, chli, chlii, luege, lueg, wänn, gits, sälber,
        öisi, eusi, üsi, hüt, morn, vill, guet, schaffed, schaffe, chönd, chöi, törfe, en guete,
        nüt, immer no, cha, chan, hani, ond
    """,
    "manner": """
        in reimen, gereimt, in versen, als gedicht, auf mundart, in mundart, im dialekt, auf
        schweizerdeutsch, in schweizerdeutsch, schweizerdeutsch, per du, duzen, du form, mit
        slang, im slang, jugendsprache, ironisch, sarkastisch, augenzwinkernd, frecher, lockerer,
        humorvoll, witziger, nur mit emojis, nur emojis, in gedichtform, anderen ton, anderer ton,
        ton abweichen, vom ton
    """,
    "wants_to": """
        würden … gern*, würde … gern*, dürfen wir, darf ich, dürfte ich, möchten, möchte, wäre es
        ok, wäre es okay, können wir, könnten wir, wollen wir, wir würden, ich würde, ist es in
        ordnung, idee
    """,
    "whoever": """
        wer, alle die, jeder der, jede die
    """,
    "no_ails": """
        krank vor, operiert werden kann, kranke idee
    """,
    "joined_us": """
        gebt uns, gib uns, geben sie uns, lasst uns, lassen sie uns, bewertet uns, bewerten sie
        uns, schreibt uns, schreiben sie uns
    """,
    "lawsuit": """
        klage gegen, klage von, klage der, klage des, klage eingereicht, klage … eingereicht,
        klage am hals, klage abgewiesen, verklagt, verklagen, verklag*, klagt gegen, klagen
        gegen, klagt uns, klagen uns ein, eingeklagt, sammelklage*, patentklage*,
        schadenersatzklage*, lohnklage*, klageschrift*, klageantwort*, rechtsstreit*,
        patentstreit*, markenstreit*, gerichtsverfahren*, gerichtsprozess*,
        gerichtsverhandlung*, gerichtstermin*, strafverfahren*, strafanzeige*,
        strafuntersuchung*, ermittlungsverfahren*, verwaltungsverfahren*, bussverfahren,
        kartellverfahren*, kartelluntersuchung*, patentverfahren, schiedsverfahren*,
        schiedsgericht*, vor gericht, vor dem gericht, vor bundesgericht, vor handelsgericht,
        schlichtungsverhandlung*, schlichtungsverfahren*, staatsanwaltschaft*, staatsanwalt*,
        staatsanwält*, weko, wettbewerbskommission, kartellamt*, hausdurchsuchung*, razzia,
        einstweilige verfügung*, superprovisorisch*, ermittelt gegen, ermitteln gegen, verfahren
        gegen uns, verfahren eröffnet, einklag*, prozess am hals, strafverfahren
    """,
    "law_sign": """
        klage, kläger*, beklagte*, gegenpartei, gegenseite, anwalt, anwälte, anwältin,
        anwältinnen, rechtsanwalt, laufendes verfahren, laufenden verfahren, hängige verfahren,
        hängigen verfahren, hängiges verfahren, richter, richterin, urteil, berufung, rekurs,
        rekurriert, streitwert, vorladung, vorgeladen, schadenersatz, patentverletzung,
        handelsgericht*, bundesgericht*, bezirksgericht*, kantonsgericht*, obergericht*,
        arbeitsgericht*, verwaltungsgericht*, zweite instanz, nächste instanz
    """,
    "law_outlook": """
        gewinnen wir, gewinnen … wir, wir gewinnen, wir … gewinnen, verlieren wir, wir
        verlieren, wir … verlieren, zuversichtlich, haltlos*, lächerlich*, aussichtslos*,
        unbegründet*, chancenlos, sieht gut aus, sieht es gut, sieht schlecht aus, sieht es
        schlecht, im recht, recht bekommen, nichts zu befürchten, aus der luft gegriffen
    """,
    "law_done": """
        abgeschlossen*, rechtskräftig*, eingestellt, beigelegt*, erledigt, ist vom tisch, zu den
        akten
    """,
    "law_open": """
        läuft, laufend*, hängig*, noch, bald, wird, werden, dürfte, hoffen, hoffentlich, nächste
        woche, nächsten monat, bevor
    """,
    "no_comment": """
        äussern wir uns nicht, äussere ich mich nicht, äussern uns nicht, äussert sich nicht,
        nehmen wir keine stellung, nehmen keine stellung, nimmt keine stellung, nehme keine
        stellung, nicht kommentieren, kommentieren wir nicht, kommentieren … nicht, kein
        kommentar, keine auskunft, geben … keine auskunft, darf ich nichts sagen, sagen wir
        nichts
    """,
    "own_law": """
        scheidung*, sorgerecht*, erbstreit*, erbschaft*, mietstreit*, vermieter*, vermieterin,
        nachbar*, unterhalt, iv rente, gemeinde*, initiative, volksinitiative, bundesrat,
        parlament, der verein, unser verein, unserem verein
    """,
    "law_about": """
        kochgericht*, serie, krimi, podcast, theater, theaterstück, geschworen*, muster*,
        simulation, seminar, weiterbildung, vorlesung, studium, tagung, fachtagung, allgemein,
        grundsätzlich, jury, turnier, wettbewerb, zuschauer*, hackathon, zertifizierung, besichtig*, ausflug, schulreise, mit der
        klasse
    """,
    "law_office": """
        behörde, behörden, polizei, suva, seco, finma, arbeitsinspektorat,
        datenschutzbeauftragte*, umweltamt, steueramt, zoll, marktaufsicht
    """,
    "law_probe": """
        untersucht, untersuchen, ermittelt, ermitteln, untersuchung gegen, untersuchung
        eröffnet, untersuchung … eröffnet, ermittlung*, bussgeld, busse, verfügung, vorgeladen,
        befragt, beschlagnahm*
    """,
    "press": """
        journalist, journalisten, journalistin, journalistinnen, reporter, reporterin,
        reportern, redaktor, redaktorin, redakteur, redakteurin, redaktion, presse, medienleute,
        medienschaffenden, medien, zeitung, lokalzeitung, sonntagszeitung, tageszeitung, tagi,
        tages anzeiger, nzz, blick, 20 minuten, srf, tagblatt, watson, keystone sda, sda,
        lokalradio, lokalfernsehen, fernsehteam, radioteam, schurnalischt, ziitig
    """,
    "tells_press": """
        gesagt, erzählt, verraten, bestätigt, erklärt, geschildert, gesteckt, geplaudert,
        ausgepackt, gesprochen, geredet, telefoniert, auskunft gegeben, auskunft geben, rede und
        antwort, interview gegeben, ein interview geben, gebe … interview, gab … interview,
        erzähle, sage, sagte, erzählte, verrate, bestätigte, rede, spreche, treffe, plaudere,
        geschickt, zugespielt, weitergegeben, zitieren, zitiert mich, zitiert werden,
        hintergrundgespräch, hintergrundinformation*, zugesagt, versprochen, gseit, verzellt,
        gredt
    """,
    "as_press": """
        medienmitteilung*, medienkonferenz*, medientag, ehemalig*, früher, kollege, kollegin,
        schwester, bruder, freundin, freund, nachbarin, nachbar, film, roman, krimi, pressen,
        soziale medien, sozialen medien, social media, schülerzeitung*, an der presse,
        hydraulische presse, vereinszeitung*, hauszeitung*, mitarbeiterzeitung*, wenn, falls, im
        blick, einem blick, ersten blick, den blick, einen blick, bekommen, erhalten,
        personalzeitung*, intranet
    """,
    "plate": """
        kennzeichen, nummernschild, nummernschilder, autonummer, kontrollschild,
        kontrollschilder, mit der nummer, parkiert, falschparker*, fahrer, fahrerin, raser,
        auto, wagen, schild
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
