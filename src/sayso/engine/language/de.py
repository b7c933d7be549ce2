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
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
