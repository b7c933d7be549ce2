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
SELF = words("ich mich mir i meinerseits bini binni binich")
ALONE = words("ist hat war wird kann will muss")
TURNING = words("wenn weil sondern aber denn sonst damit trotzdem")
OURSELVES = words("wir mir")
SCORNING = words("""
    dieser diese diesem diesen dieses solche solchen solcher son sone welcher welche welches
""")
PLACED = words("in im am an auf ins bei beim")
VAGUE = words("irgend irgendein irgendeine irgendeinem irgendwelche jeder jedem welchem")
TEASING = words("""
    idiot depp trottel dummkopf dummerchen blödmann spinner clown schlafmütze esel quatschkopf
    löli tubel dubel lappi tschooli pajass galöri
""")
COPULA = words("ist sind war waren bist seid bin wird wurde bleibt isch sei bisch fühle fühl")
NEUTRAL = words("es das dies dieses alles")
LIKE = words("wie zum als vom")
THIRD = words("er sie der die")
ANOTHER = words("er sie ihn ihm sein seine seinem ihre är si")
ANY_POST = words(
    "beitrag beiträge beiträgen bild bilder bildern foto fotos text texte post posts veröffentlichung abbildung abbildungen"
)
FIRM_WORDS = words(
    "firma firmen unternehmen lieferant lieferantin zulieferer partnerfirma kundin betrieb"
)
AGAINST = words("aber doch jedoch allerdings nur trotzdem sondern")
FAMILIAR = words("du dich dir dein deine deiner deinem deinen deines")
ALL = words("alles")
GIVEN_BY = words("von vo by an")
OWNING = words("""
    mein meine meiner meinem meinen unser unsere unserer unserem unseren euer eure eurer deinem
    deine unserm min mini oise mis mim minere üse üsi üses üsem üsere eusi euse eusem eusere öisi öise
""")
THROUGH = words("ueber zu zum zur gegen bei")
STRICT = words("""
    sachlich nüchtern formell förmlich seriös erklärend fachlich höflich präzise dankend
""")
LOOSE = words("locker slang mundart umgangssprachlich frech salopp jugendlich")
POLITE = words("sie")
WITHOUT = words("kein keine keinen ohne nicht")
POLITE_OWN = words("ihre ihr ihrem ihren ihrer")
NUMBERED = words("nr nummer no seriennummer")
ONLY = words("nur bloss lediglich")
AM = words("bin bini binni")
HAILS = words("alter alta altä digga diggi bro brudi kollege mann junge leute")
"""How mates are hailed."""
YOU_BE = words("bist bisch seid")
"""Forms of *be* that are said to nobody but *you*."""
WHO = words("der die das den wo welcher welche")
"""What begins a clause on somebody named: *der Typ, der …*."""
I_DO = words("ich i han hani ha hab habe")
OTHERS_DO = words("hat hatte wird würde soll er sie sein dass wenn könnte falls")
ABOUT_PRESS = words("von vom über an aus")
TO_PRESS = words("""
    dem der den einem einer mit ans vom von am beim ein eine em de zum zur
""")
TRADES = words(
    "schraube schraub schweisse schweiss fräse fräs drehe dreh montiere montier programmiere programmier entwickle löte schleife verkaufe konstruiere verdrahte verkable repariere warte baue bau koche chrampfe schaffe schaff schrube buche"
)
"""What somebody does for a living, said by who does it."""
EXCUSES = words("rechtfertigung rechtfertigungen ausreden ausrede")
"""What a tone that only thanks is without."""
UPKEEP = words("wartung unterhalt instandhaltung pflege kundendienst")
"""What a channel for machines that were sold is there for."""
STOOD_AT = words("an am bei beim in im vor vorm neben hinter bi")
"""Before the place where somebody stands or works."""
AT = words("bei bi als")
THAN = words("als")
MORE = words("mehr weniger besser")
BEFORE_MOST = words("die der das den dem di de s d")
MOST_ENDS = words("ste sten stes ster stem scht schte ischt ischte")
NO_CLAIM = words("""
    erste ersten erster erstes erstem erscht erschte letzte letzten nächste nächsten nächster nächstes nöchscht
    nöchschte meiste meisten meischte oberste obersten unterste untersten hinterste hintersten vorderste
    vordersten äusserste neueste neuesten neuste neusten neuscht neuschte jüngste jüngsten jüngschte älteste
    ältesten eltischt ältischte schönste schönsten schönstes schönscht schönschte liebste liebsten liebschte
    selbsten lustigste lustigsten spannendste spannendsten wichtigste wichtigsten schwierigste schwierigsten
    schlimmste schlimmsten schwerste kleinste kleinsten ernste ernsten bewusste bewussten feste festen
    nasse gewisse passte fasste wüste
""")
BETTER = words("besser bessere besseren besserer besseres")
MORE_ENDS = words("er ere eren erer eres")
AS = words("wie als")
ANYTHING = words("etwas nichts was irgendwas nüt öppis")
PRONOUNS_OF_THINGS = words("was")
ALONE_ONE = words("einzige einzigen einziger einziges einzigi alleinige")
A_PERSON = words("")
BESIDE = words("bei mit fuer von zu")
SOME = words("einem einer einen eim emene ere")
NO_GOODS = words("""
    sekunden minuten minute stunden stunde tage tagen tag wochen woche monate monaten monat
    jahre jahren jahr uhr grad meter metern kilometer kilo mal schritte schritten seiten
    lernende lernenden leute kinder personen gäste kolleginnen kollegen jährige minute stund
    täg wuche jöhrli chind lüt
""")
NUMBERS = words("""
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
    siebzehn achtzehn neunzehn zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig
    hundert zweihundert dreihundert fünfhundert tausend dutzend anderthalb zwöi drü füf sächs sibe
    nüün zäh vierzäh füfzäh zwänzg driissg vierzg füfzg sächzg achzg nünzg
""")
"""Numbers in words that may stand before a unit."""

THINGS = words("""
    adler libelle kaktus steinbock gämse murmeltier luchs eule uhu schwan storch kranich reiher
    dachs biber otter igel schmetterling käfer hummel wespe frosch kröte schlange eidechse delfin
    wal hai forelle hecht lachs möwe spatz amsel meise specht edelweiss enzian sonnenblume tulpe
    nelke lilie veilchen farn moos efeu kastanie esche weide ulme lärche fichte arve föhre
    schwester bruder nichte neffe gletscher lawine gewitter regenbogen
""")
"""Animals, plants and kin that code names are taken from."""

MINE = words(
    "mein meine meinen meinem meiner min mini mis minere dein deine deiner sein seine seiner ihre ihrer"
)

FIRM_ENDS = words("""
    firma unternehmen betrieb hersteller herstellerin bauer bauerin exporteur exporteurin konzern
    arbeitgeber arbeitgeberin gruppe industrie werk klinik spital werft
""")
"""Ends of words for a firm: *als Exportfirma*."""
FUTURE: tuple[str, ...] = ()
"""Ends of verbs that speak of what is to come."""

TAG_WORDS = words("oder gell gäll wetten wetti wettsch wette gällid odr nicht wahr")
"""What makes a statement of a question: *oder?*, *right?*."""

I_SAY = words("")

OF_A = words("von vo")
YOU_ARE = words("bist bisch seid sind hast hesch häsch habt")
"""Forms that hold their *you*: *bist*, *hai*."""
THIRD_ONE = words("er sie der die dä da dieser diese är si")
"""What somebody spoken of before goes by."""
HE = words("er dä är")
"""Those of them that are always the subject."""
THAN_ONE = words("als wie")
"""What stands before somebody who is measured."""
MY = words("""
    mein meine meinem meinen meiner meines min mini mis mim minere unser unsere unserem unserer
    üse üsi öise eusi
""")
"""What tells that somebody or something is the author's own."""
HAVE_OR_CAN = words("""
    hat het hät hed kann cha chan muss mues ist isch esch merkt weiss checkt hatte konnte
    könnte würde gehört ghört
""")
"""Verbs behind *he* and *she* where somebody is judged."""
TELLING = words("""
    glaube glaub denke dänke finde meine schwöre schwörs schwör sage säge sag weiss schätze
    vermute muss sagen bleibe hoffe frage frog
""")
"""Verbs of who only tells it."""
DEGREE = words("""
    ein eine einen einem einer en e ä ene es so son sone sonen nen ne der die das den dem d de
    dä diese dieser dieses diesen diesem voll echt richtig halt einfach eifach grad gerade doch
    ja wirklich würkli total totaler totale komplett kompletter komplette absolut absoluter absolute völliger ausgemachter nur nume nichts anderes sowas ganz schon scho
    leider offensichtlich wohl ehrlich eigentlich was für solche solch solcher lauter alles
    alle immer nach wie vor bloss
""")
"""What may stand between somebody and what they are said to be."""
GOES_ON = words("""
    und oder aber weil der die das dä wo hier da im in vom von vo bei für am sondern auch dass
    als wie nicht ist isch sind hat het hät bist bisch seid bin wer
""")
"""Words behind what somebody is said to be that begin something else."""

TITLES = words("herr herrn frau hr fr dr prof familie onkel tante")
PLACE_AFTER = words("""
    strasse str platz weg gasse allee ring ufer hafen see altstadt bahnhof insel stadt stadtrat
    kirche bruecke tor gemeinde bevoelkerung dialekt quartier tal berg schloss burg huegel wald
    fasnacht chilbi markt rathaus zoo museum kreisel hafe strass gass maert baerg huegu platz badi
    bahnhöf bruegg spital altersheim himmel horn spitz pass alp huette
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
UMLAUT_ENDINGS = frozenset(("e", "en", "er", "ern", "in", "innen"))
STEMS: tuple[tuple[str, frozenset[str]], ...] = (
    ("nde", words("nde nden nder ndes ndem")),
    ("te", words("te ten ter tes tem")),
    ("um", words("um ums en a")),
    ("e", words("e en in innen")),
    ("en", words("en e ung ungen")),
)
ADJECTIVE_ENDINGS = words("e en er es em")
PARTICLES = words("""
    ab an auf aus bei ein vor zu nach weg zurueck bekannt fest frei mit los um weiter heraus raus
    hin her durch unter zusammen
""")
"""What parts from a verb and ends its clause: *kündigen wir morgen an*."""


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

IN_TAGS = words("""
    wir ich ihr sind ist und für mein meine meinen unser unsere dein deine dich euch uns nicht das
    die der macht machen suchen lieben bringt lebt liebt
""")
"""Short words by which a hashtag shows that it is a sentence."""

TAGS = words("""
    macht machen suchen lieben bauen bilden lernen team lehre lehrling lernende ausbildung beruf
    berufe berufung zukunft schnuppern schnuppertag stelle stellen jobs karriere arbeit arbeiten
    handwerk technik maschine maschinen maschinenbau präzision qualität innovation leidenschaft
    spass freude stolz danke gemeinsam zusammen stark besser heimat region schweiz zürich bern basel
    montag freitag feierabend wochenende sommer winter frühling herbst messe messestand besuch
    einblick alltag familie kollegen menschen nachhaltigkeit klima energie digital digitalisierung
    gesundheit sicherheit pflege boot boote leben erfahrung erfolg ziele woche welt bild neues heute
    morgen immer verstärkung nachwuchs auf aus viel mehr mach start weiter kein ohne grosse
    kleine beste besten neue neuen ersten tage jahre jahr chance freunde
""")
"""Words hashtags are often made of."""

TAG_PHRASES = """
    künstliche intelligenz, digitale transformation, offene stelle, offene stellen, vielen dank,
    herzlichen dank, herzlich willkommen, gute besserung, schönes wochenende, neue kollegen,
    neuer job, neue wege, starkes team, bestes team, gemeinsam stark, immer besser, grosse
    freude, kreative köpfe, made in switzerland, swiss made, work in progress, lust auf lehre,
    swiss quality
"""
"""Several words that are often written as one hashtag, with commas between."""

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
        mein* betrieb*, mein* arbeitsplatz*, mein* lehrbetrieb*, mein* chef*,
        unser* studie*, unser* labor*, unser* forschung*, unser* versuch*, unser* notaufnahme,
        unser* notfall, unser* station, eusi* firma, üsi* firma, eusi bude, unser* bude, unser*
        team*, eus* betrieb, üs* betrieb
    """,
    "private": """
        zuhause, zu hause, daheim, dahei, familie, garten, küche, quartier, dorf, wg,
        wohnung, balkon, verein*, stube, im ort, ferien, keller, hund, katze,
        turnverein*, sportverein*, musikverein*, club*, vereinskasse*, kiosk, chor, pfadi, schule,
        schuljahr*, schulfest*, haushalt, kinder, grossvater*, grossmutter*, opa, oma, baby,
        geburtstag*
    """,
    "plural": """
        wir, uns, unser*, mir händ, üs*, eus*,
        mir hend, hend mir, händ mir, mir sind, sind mir, mir wärded, wärded mir, verchaufe mir, mir
        verchaufe, mir verchaufed, mir chömed, chömed mir, hämmer, simmer, simer, wämmer, hemmer,
        mir wänd, wänd mir, mir mached, mached mir, mir schaffed, mir boued, mir gwünned, gwünned
        mir, hei mer, mir hei, mer händ, mer hend, händ mer, mir chönd, mir bruche, mir bruched
    """,
    "singular": """
        ich, mir, mich, mein*, i ha, ich ha, mm n, meiner meinung
    """,
    "works_at": """
        arbeite bei, arbeite … bei, arbeite für, arbeite … für, arbeite am, arbeite an, arbeite
        im, arbeite in der, arbeiten bei, arbeiten für, schaffe bi, schaffe bei, bin bei, bin …
        bei, bin von, angestellt bei, tätig bei, beschäftigt bei, mitarbeiter* bei, mitarbeiter*
        von, mitarbeiter* der, mitarbeitende* bei, mitarbeitende* von, mitarbeitende* der,
        angestellte* bei, angestellte* von, angestellte* der, lernende* bei, lehre bei, praktik*
        bei, techniker* bei, ingenieur* bei, verkäufer* bei, leiter* bei, leitung bei, entwickler*
        bei, monteur* bei, botschafter* bei, botschafter* von, botschafter* der, wir bei, wir von,
        wir von der, team von, team bei, job bei, mein* arbeitgeber*, meine* arbeitgeberin, mein
        betrieb, mein lehrbetrieb, offenlegung …, transparenz …, hinweis bin bei, disclaimer …,
        lohn … von, lohn kommt von, lohn zahlt, lohn bezahlt, zahlt mir … den lohn, zahlt … meinen
        lohn, bezahlt … meinen lohn, zahlt mir, lohnabrechnung von, lohnliste von, lohnliste der,
        auf der lohnliste, verdiene mein geld bei, verdiene mein geld mit, verdiene … bei,
        brötchen bei, brötchen verdiene ich bei, auf der payroll, bezahlt werde ich von, mein
        arbeitgeber ist, meine arbeitgeberin ist, mein chef ist, im dienst von, im sold von, steh
        in lohn bei, min lohn
    """,
    "employs_me": """
        zahlt meine, zahlt meinen, bezahlt meine, bezahlt meinen, finanziert meine, finanziert meinen, zahlt mini, zahlt min,
        mein arbeitgeber, meinem arbeitgeber, meines arbeitgebers, mein lehrbetrieb,
        meinem lehrbetrieb, meine arbeitgeberin, meiner arbeitgeberin, meine firma, mein
        brötchengeber, mein lohn, meinen lohn, mein gehalt, mein zahltag, meine brötchen,
        mein brot, verdiene … geld, zahlt mir, zahlt mich, bezahlt mich, bezahlt mir, mein
        sold, mini arbeitgeberin, min arbeitgeber, min lehrbetrieb, min lohn, min zahltag,
        mis brot, mis gäld, zahlt mer, mini firma, in lohn und brot, auf der lohnliste,
        befangen, parteiisch, voreingenommen, als angestellte*, als mitarbeiter*, als
        lernende*, als lehrling, als monteur*, als techniker*, als ingenieur*
    """,
    "tenure": """
        lehrmeister* bei, lehrmeister* bi, lehrmeischter* bi, berufsbildner* bei, berufsbildner*
        bi, chef bei, chefin bei, chef bi, chefin bi, kollegen bei, kolleginnen bei, gspändli bi,
        jahr bei, jahre bei, jahren bei, jahr bi, jahre bi, johr bi, woche bei, wochen bei, wuche
        bi, woche bi, monat bei, monate bei, monaten bei, monet bi, tag bei, tage bei, tagen bei,
        arbeitstag bei, tag bi, lehrjahr bei, lehrjahr bi, lehrjahr … bei, lehrjahr … bi, kv lehre
        bei, lehre bei, lehr bi, stifti bi, schnupperlehre bei, schaff … bi, schaffe … bi, schaff
        … bei, schaffi … bi, büeze … bi, bin … bi, angefangen … bei, angefange … bi, habe … bei,
        feierabend bei, feierabig bi, bewerbung bei, vertrag bei, einstieg bei, start bei,
        jubiläum bei, nachtschicht bei, nachtschicht bi, spätschicht bei, spätschicht bi,
        frühschicht bei, frühschicht bi, nachtdienst bei, nachtdienst bi, spätdienst bei,
        frühdienst bei, schicht bei, schicht bi, pikett bei, pikett bi, pikettdienst bei,
        mittagspause bei, mittagspause bi, znünipause bei, pause bei, pause bi, zmittag bei,
        zmittag bi, znüni bei, znüni bi, lehrzeit bei, lehrstelle bei, lehrstell bi, lehrbeginn
        bei, lehrstart bei, lehrabschluss bei, praktikum bei, sommer bei, winter bei, dienstjahr
        bei, dienstjahre bei, arbeitstag bi, feierabig bei, fiirabe bi, firobig bi, schicht in
        der, schicht i de, alltag bei, alltag bi, arbeitsplatz bei, büro bei, überstunden bei,
        lohn bei, spind bei, probezeit bei
    """,
    "of_this": """
        das hier, dieses, diese, dies, das da, das, hier
    """,
    "ai_made": """
        gemalt, gmalt, gmalet, gezeichnet, zeichnet, gmacht, gemacht, erstellt, erzeugt,
        generiert, gebaut, erfunden, ausgedacht, geträumt, gerendert, entworfen,
        gebastelt, baschtlet, stammt von
    """,
    "ai_word": """
        ki, künstliche intelligenz, bild ki, midjourney, dall e, chatgpt, firefly,
        stable diffusion, gemini, copilot
    """,
    "work_life": """
        nachtschicht, spätschicht, frühschicht, schicht, schichten, schichtplan,
        schichtwechsel, pikett*, pikettwuche, bereitschaft, bereitschaftsdienst,
        nachtdienst, spätdienst, feierabend, feierabig, fiirabe, firobe, überstunden,
        überzeit, montagmorgen, montag, arbeitstag, arbeitswoche, bürotag, homeoffice,
        mittagspause, znünipause, znüni, zmittag, kantine, kaffeepause, pult, spind,
        werkbank, garderobe, büro, klimaanlage, lehrjahr, lehrzeit, berufsbildner,
        berufsbildnerin, lehrmeister, lehrmeisterin, lehrmeischter, oberstift,
        oberstiftin, unterstift, stift, stiftin, chef, chefin, vorgesetzte,
        vorgesetzter, teamleiter, teamleiterin, schichtleiter, schichtleiterin,
        kollegen, kolleginnen, gspändli, abteilung, arbeitskleider, latzhose,
        stempeluhr, lohnzettel, ferien
    """,
    "no_trade": """
        restaurant, pizza, pizzeria, kellner, kellnerin, essen, küche, menü, zimmer, hotel,
        frühstück, bett, bedienung, wirt, beiz, kaffee, café, bäckerei, kuchen, coiffeur, friseur,
        haare, velo, auto, garage, zahnarzt, arzt, praxis, buch, film, kino, museum, spielplatz,
        kinder, hund, ferien, strand, wanderung, badi, kaffeemaschine, waschmaschine,
        abwaschmaschine, bar, bier, wein, buffet, glace
    """,
    "of_trade": """
        techniker, technikerin, servicetechniker, servicetechnikerin, monteur, monteurin,
        servicemonteur, kundendienst, wartung, ersatzteil, ersatzteile, inbetriebnahme, reparatur,
        service team, serviceteam, maschine, maschinen, anlage, anlagen, fräsmaschine*,
        drehmaschine*, offerte, offerten, software, schulung, lieferung, termintreu, liefertermin
    """,
    "phone": """
        hallo, grüezi, guten tag, guete tag, guten morgen, guete morge, salü, sali, hoi,
        hier spricht, am apparat, am telefon, was kann ich
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
        probieren sie, lohnt sich, müsst ihr haben, muss man haben, kaufempfehlung, kaufen würd*,
        würde … kaufen, würd … kaufen, würde … nehmen, würd … nehmen, würde … greifen, würde … zu
        greifen, greifen zu, zugreifen, würde … wählen, würde … bestellen, würde … holen, würde …
        vorziehen, nehmt, nehmen sie, nimm die, hol dir, holed, holed eu, chaufed, chauf, nämed,
        schaut euch, schauen sie sich, schau dir, schaued, lueged, lueg dir, testen sie, nichts
        falsch, jeden rappen wert, jeden franken wert, ihr geld wert, sein geld wert, das geld
        wert, s gäld wert, gäld wert, preis wert, gute wahl, beste wahl, richtige wahl, guter
        kauf, bester kauf, schnäppchen, tipp von mir, mein tipp, geheimtipp, rate … zur, rate …
        zu, rate ihnen, setzen sie auf, setzt auf, an ihrer stelle, an deiner stelle, an eurer
        stelle, kommt nicht drum herum, unbedingt, wärmstens, ans herz legen, lege … ans herz,
        kann nur gutes, nur gutes, gute erfahrung*,
        klare empfehlung, meine empfehlung, empfehle,
        mein rat, müend er ha, müend ihr ha, super sache, gute sache
    """,
    "praise": """
        das beste, die beste, der beste, die besten, am besten, genial*, unschlagbar*, top, super,
        hammer, spitze, spitzenklasse, weltklasse, hervorragend*, grossartig*, fantastisch*,
        ausgezeichnet*, überragend*, unübertroffen*, begeistert, erstklassig*, perfekt*, mega, der
        wahnsinn, nichts besseres, besser als, kein vergleich, führend*, einzigartig*, traumhaft*,
        tadellos*, einwandfrei*, reibungslos*, traum, ein traum, sehr zufrieden, rühmen, rüehme,
        nur loben, gschmiert, wie geschmiert, wie am schnürchen, läuft rund, läuft ruhig, läuft
        sauber, läuft stabil, läuft problemlos, problemlos*, starke maschine, saustark, erste
        sahne, nicht mehr hergeben, nicht mehr missen, gebe … nie mehr her, nie enttäuscht,
        begeistert*, liebe diese, liebe die, verliebt in, wahnsinn*, umwerfend*, sensationell*,
        beeindruckend*, exzellent*, vorbildlich*, top qualität, gute maschine, super maschine,
        tolle maschine, tolles teil, geiles teil, ein biest, hammergeil, hammermaschine,
        überzeugend*, genau was, bärenstark*, spitzenmaschine*, das beschte, s beschte, di
        beschti, schlägt alles, schlägt die,
        bin zufrieden, sind zufrieden, hochzufrieden, sehr zuverlässig*, absolut zuverlässig*,
        sehr solide*, so zuverlässig, zufrieden mit der
    """,
    "guarantee": """
        garantiert*, garantiere, garantieren, verspreche*, versprechen wir, versprochen,
        zugesichert*, sichern zu, wir sichern … zu, hundertprozentig*, 100 prozent sicher, ohne
        wenn und aber, gewährleiste*, garantie auf, monate garantie, jahre garantie, monaten
        garantie, jahren garantie, jahr garantie, lebenslange* garantie, geld zurück, wort drauf,
        wort darauf, mein wort, hand drauf, hand darauf, ehrenwort, gift drauf, gift darauf,
        stehen wir gerade, stehe ich gerade, bürgen wir, bürge ich, verbürge*, verbürgen, wir
        verpflichten uns, verpflichte mich, sichere ihnen zu, sichern ihnen zu, sichern wir zu,
        versichern ihnen, versichere ihnen, versprech*, versproche, versprochä, garantiere mer,
        garantiered, todsicher, hundertpro, 100 pro, 100 prozentig*, erfolg garantiert, lege …
        hand ins feuer, hand … ins feuer, werden es nicht bereuen, werdet es nicht bereuen, wirst
        es nicht bereuen, werden sie nicht bereuen, nicht bereuen, sichern … zu, sichern wir ihnen
        zu, zugesichert, kaufen wir sie zurück, nehmen wir sie zurück,
        das ist ein versprechen, ein versprechen von uns, hand aufs herz
    """,
    "terms": """
        agb, geschäftsbedingungen, garantiebedingungen, vertragsbedingungen, ziff, ziffer,
        lieferbedingungen
    """,
    "ad_label": """
        werbung, anzeige, bezahlte partnerschaft, bezahlte werbung, sponsored, gesponsert
    """,
    "ai_label": """
        mit ki, ki generiert*, ki erstellt*, ki erzeugt*, ki bild*, kigeneriert*, durch ki, ki
        stimme, künstliche* intelligenz, von ki, bild hät e ki gmacht, bild het e ki gmacht, hät e
        ki gmacht, het e ki gmacht, het d ki gmacht, hät d ki gmacht, mit ki gmacht, vo de ki,
        vonere ki, vo nere ki, ki bild, ki generiert, von einer ki, von der ki gemacht, das bild
        hat eine ki gemacht, bild von der ki, bild kommt von einer ki, ki bildli,
        bild von ki, bild von einer ki
    """,
    "political": """
        nein gestimmt, ja gestimmt, stimme nein, stimme ja, stimmt nein, stimmt ja, stimmen sie
        nein, stimmen sie ja, stimmen wir, ein nein, ein ja zur, ein ja zum, nein zur, nein zum,
        nein zu, ja zur, ja zum, nein stimmen, ja stimmen, sagen nein zu*, sagen ja zu*, wählt,
        wählen sie, wählen wir, abstimmungsempfehlung*, gegen die initiative, für die initiative,
        gegen die vorlage, für die vorlage, abwählen, abgewählt, nei zur, nei zu, nei zum, stimmed
        nei, stimmed ja, nei stimme, ja stimme, ja in die urne, nein in die urne, stimmen gegen,
        stimmen für, stimmt gegen, stimmt für, stimmt … nein, stimmt … ja, stimmen … nein, stimmen
        … ja, abgewählt werden, ein nein ein, ein ja ein, legt … nein ein, legt … ja ein, legen …
        nein ein, legen … ja ein, werft … nein, werfen … nein, brauchen ein ja, brauchen ein nein,
        braucht ein ja, braucht ein nein, braucht es ein ja, braucht es ein nein, wählt … ab,
        wählen … ab, stimmen … für, stimmen … gegen, stimmt … für, stimmt … gegen, sagen nein zu,
        sagen ja zu,
        ein ja zu, ein nein zu, ja zu den, nein zu den, ja zu diesem, ja zu dieser, nein zu diesem, nein zu dieser, um ein ja, um ein nein, stimmed ja, stimmet ja, stimmet nei, stimmid ja, stimmid nei, stimm ja, stimm nein, empfiehlt ein ja, empfiehlt ein nein, empfehlen ein ja, empfehlen ein nein,
        rät zu einem ja, rät zu einem nein, raten zu einem ja, raten zu einem nein, stimmen sie zu
    """,
    "vote": """
        abstimmung*, initiative, volksinitiative*, vorlage, referendum*, wahl, wahlen,
        partei*, parlament*, abkommen*, zoll, bundesrat*, nationalrat*, ständerat*, bundestag*, gestimmt, stimmt,
        stimmen, abstimmen, zölle, gesetz, steuer*,
        stimmed ja, stimmed nei, stimmet ja, stimmet nei, stimmid ja, stimmid nei
    """,
    "business": """
        umsatz, umsätze*, umsatzzahl*, gewinn, gewinne, reingewinn*, verlust, ebit, ebitda,
        marge*, auftragseingang*, auftragseingäng*, auftragsbestand*, auftragsbuch,
        auftragsbücher, auftragslage, auftragsplus, aufträge, aufträgen,
        bestellungseingang*, bestellungen, grossauftrag*, grossaufträge*, geschäftsgang,
        geschäftszahlen, quartalszahlen, halbjahreszahlen, jahreszahlen, absatz,
        absatzzahlen, verkaufszahlen, cashflow, dividende, betriebsergebnis*,
        halbjahresergebnis*, jahresergebnis*, abschlüsse, auslastung,
        defizit, defizits, betriebsdefizit*, fehlbetrag, auftragseingänge, bestellungseingänge,
        bestelleingang*, bestelleingäng*, bestellig, bestellige, uftragsbuech, uftrag, uufträg,
        uftragsbestand, umsetz, gwinn, ebit marge, gewinnmarge*, bruttomarge*, rendite, ertragslage,
        verkaufserlös*, nettoerlös*, erlöse, jahresresultat*, halbjahresresultat*,
        quartalsresultat*, quartalsergebnis*, jahresgewinn*, halbjahresgewinn*, betriebsgewinn*,
        bettenbelegung, belegungsquote*, auftragsvolumen, bestellvolumen, verkaufte maschinen,
        konzerngewinn, konzernergebnis, geschäftsergebnis*, geschäftsresultat*, ordereingang,
        millionenauftrag*, millionenaufträge*, verkaufszahle, gschäftsgang, uftragslag, margene,
        dividendenerhöhung, dividenden, umsetzen, setzen … um,
        verkäufe, verkäufen, verchäuf, einnahmen, erträge, eigenkapital, verschuldung, liquidität,
        auslieferungen, lieferzahlen, stückzahlen
    """,
    "period": """
        quartal*, halbjahr*, geschäftsjahr*,
        jahresabschluss*, quartals, jahreshälfte
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
        einnehmen, verdienen, übernehmen, verlagern,
        uslifere, usliefere, verchaufe, verchaufed, lifere, ausliefern, absetzen, umsetzen, boue
    """,
    "we_of": """
        wir von, wir von der, wir bei, wir bei der, im namen von, im namen der, namens der, wir
        alle von, mir vo, mir vo de, mir vo dr, im auftrag von, im auftrag der, stellvertretend
        für, stellvertretend für die, spreche für, spreche hier für, spreche jetzt für, spreche im
        namen, ich rede für, namens von, als vertreter von, als vertreterin von, als vertreter
        der, als vertreterin der, als sprecher von, als sprecherin von, als sprecher der, als
        sprecherin der, haltung von, haltung der, position von, position der, standpunkt von,
        standpunkt der, stellungnahme von, stellungnahme der,
        im namen aller bei, im namen des ganzen teams von, im namen der ganzen
    """,
    "stance": """
        lehnen … ab, lehnt … ab, lehne … ab, sind gegen, sind für, ist gegen, ist für,
        unterstütz*, befürwort*, bekämpf*, sagen nein, sagen ja, sagt nein, sagt ja, empfehlen …
        nein, empfehlen … ja, empfiehlt … nein, empfiehlt … ja, stehen hinter, steht hinter,
        stehen … hinter, kämpfen gegen, kämpft gegen, kämpfen für, kämpft für, empfehlen,
        empfiehlt, abzulehnen, anzunehmen, ablehnen, annehmen, deshalb nein, darum nein, deshalb
        ja, darum ja, sagen wir nein, sagen wir ja, sagen wir klar*, sagen klar nein, sagen klar
        ja, sagen deutlich*, sagt klar*, säged nei, säged ja, säged klar*, säge nei, säge ja, sind
        klar gegen, sind klar für, sind alle gegen, sind alle für, für s ja, für s nei, für ein
        ja, für ein nein, ein ja ein, ein nein ein, werfen sie ein, legt ein ja, legt ein nein, ja
        parole, nein parole, wählen, wähled, gehört abgewählt, gehören abgewählt, muss weg, müssen
        weg, hat recht, hat einfach recht, ist ein fehler, ist brandgefährlich, ist gefährlich,
        schadet, gefährdet, bodigen, versenken, durchwinken, stimmen zu, stimmen gegen, stimmen
        für, setzt sich … ein, wehren uns, wehrt sich, fordert, rufen … auf, ruft … auf, gehört in
        den bundesrat, verurteilen, verurteilt, im stich, sagen danke nein, unsere stimme,
        engagieren uns gegen, engagieren uns für, fordern ein ja, fordern ein nein, sind alli für,
        geben die parole, setzen uns für, setzen uns gegen, kämpfen … gegen, kämpft … gegen,
        kämpfen … für, kämpft … für, engagieren … gegen, engagieren … für, stellen uns gegen,
        stellen uns hinter, stellt sich gegen, stellt sich hinter, stehen … zur, wehren … gegen,
        brauchen ein ja, brauchen ein nein, spricht sich … aus, sprechen uns … aus, bekämpft,
        wählt diese, wählt … ab,
        lehnt die, lehnt das, lehnt den, lehnen die, lehnen das, lehnen den, lehnt diese, lehnen
        diese,
        steht … ein, stehen … ein, stehen voll hinter, stehen geschlossen hinter, halten zu, hält
        zu, drücken die daumen,
        steht … hinter, steht klar hinter, stehen klar hinter, rät zu, raten zu
    """,
    "research": """
        messwert*, messreihe*, messresultat*, messergebnis*, versuchsergebnis*, versuchsresultat*,
        forschungsergebnis*, forschungsresultat*, laborwert*, testergebnis*, testresultat*,
        prototyp*, versuchsträger*, versuchsreihe*, erste* tests, erste* versuche, testergebnisse,
        laborversuch*, messungen, messig, messige, messdaten, versuche mit, versüech,
        versuchsreihen, laborversüech, labordaten, laborresultat*, laborergebnis*,
        zwischenergebnis*, zwischenresultat*, studienergebnis*, studienresultat*, studiendaten,
        rohdaten, pilotversuch*, testreihe*, vorabdaten, interimsanalyse*, patentanmeldung*
    """,
    "part_of": """
        teil, folge, bild, foto, beitrag, beiträge, abbildung, abbildungen, abb, fig, nummer, nr, kapitel,
        episode, tag, woche, folie, film
    """,
    "in_series": """
        serie, bildserie*, fotoserie*, filmserie*, beitragsserie*, artikelserie*, reihe, bildreihe,
        fotoreihe, fortsetzung, unsere serie, erster teil, zweiter teil, dritter teil, letzter teil
    """,
    "of_talk": """
        vortrag*, vorträge*, folie, folien, vortragsfolie*, referat*, präsentation*, tagungsbeitrag*,
        poster, keynote, fachtagung*, tagung
    """,
    "case_story": """
        fallstudie*, kundengeschichte*, patientengeschichte*, patientinnengeschichte*,
        erfolgsgeschichte*, anwenderbericht*, kundenporträt*, referenzbericht*
    """,
    "written": """
        steht es, steht, stehts, steht s, heisst es, nennt, weist … aus, ist zu lesen,
        kann man lesen
    """,
    "cites": """
        steht es in, steht s in, stehts in, steht im, steht in, steht auf, geregelt in, festgehalten in,
        nachlesen in, nachlesen im, nachgelesen in, zufolge, wie im, wie in,
        quelle, quellen, laut, gemäss, siehe, vgl, vergleiche, nachzulesen in, nachzulesen im, nach zu lesen
        in, zu finden im, zu finden in, entnommen
    """,
    "results_report": """
        halbjahresbericht*, halbjahreszahlen, halbjahresabschluss*, jahresabschluss*, jahreszahlen,
        quartalszahlen, quartalsbericht*, jahresergebnis*, halbjahresergebnis*, semesterbericht*,
        bilanzmedienkonferenz*
    """,
    "supplies": """
        liefer*, beliefer*, ausgeliefert, zuliefer*, geliefert, partner, partnerin, partnerinnen, partnern,
        partnerfirma, geschäftspartner*, kunde, kundin, kunden, neukunde*, neukundin, stammkunde*,
        zusammenarbeit*, zusammenarbeiten, arbeiten ... zusammen, hat uns, haben uns, het eus, het üs, händ
        eus, händ üs, für uns, dank an, danke an, merci an, kauft, gekauft, bestellt, beschafft, in betrieb
        genommen, installiert, montiert, aufgestellt, in betrieb, setzt auf, vertraut auf, ausgerüstet,
        auftrag von, auftrag für, im auftrag
    """,
    "learned_there": """
        gelernt, lehre, lehrzeit, früher, damals, vorher, studiert, aufgewachsen, gekündigt, bewerb*,
        beworben, praktikum, mein erster job, erste stelle, ehemalig*, ex
    """,
    "off_record": """
        unter uns, ganz unter uns, im vertrauen, vertraulich, inoffiziell, nicht von mir, ohne meinen namen,
        ohni min name, namen nicht, name nicht, nicht namentlich, nicht zitieren, zitieren sie mich nicht,
        zitieren sie mich ... als, zitiere mich nicht, nicht zitiert, anonym*, hintergrund, als hintergrund,
        zum hintergrund, hintergrundgespräch, off the record, aus firmennahen kreisen, firmennahe kreise,
        aus gut unterrichteter quelle, insider, ich habe nichts gesagt, von mir haben sie das nicht, das
        bleibt unter uns, bleibt unter uns, private nummer, privat anrufen
    """,
    "assures": """
        künftig, zukünftig, in zukunft, ab sofort, ab jetzt, versprochen, versprechen wir, wir versprechen,
        ehrenwort, garantiert, unser wort, geregelt, dafür sorgen wir, dafür stehen wir, dafür steht, sichern
        wir zu, zugesichert, zugesagt, sagen wir zu, weitersagen, weitererzählen, keine sorge, kei angst,
        keine angst, verlassen, verlasst euch, könnt euch drauf verlassen, versproche, hundertprozentig
    """,
    "for_all": """
        jedem, jeder, jede, jeden, alle, allen, alles, sämtliche, sämtlichen, immer, nie, niemals, niemand,
        niemandem, kein mensch, keine seele, automatisch, gratis, kostenlos, umsonst, ausnahmslos, ohne
        ausnahme, lebenslang, unbegrenzt, in jedem fall, auf jeden fall, allne, jedi, jede, jedes
    """,
    "own_words_of": """
        sagt, meint, erzählt, schreibt, so der, so die, lacht, freut sich, findet, erklärt, schwärmt,
        sagte, schrieb, betont
    """,
    "trial_rig": """
        prüfstand*, testbank, versuchsstand*, versuchsaufbau*, versuchsanlage*, versuchsträger*,
        versuchsmuster*, versuchsteil*, versuchsmodell*, versuchsgerät*, versuchsmaschine*,
        versuchswerkzeug*, versuchsmotor*, versuchsfahrzeug*, versuchsspindel*, versuchskopf*,
        versuchsreihe*, prüefstand, testaufbau*, funktionsmuster*, labormuster*,
        erprobungsträger*, vorserienmodell*, nullserie
    """,
    "curve_of": """
        messkurve*, kurve, kurven, messung, messungen, messreihe*, messdaten, messwert*, diagramm*, abbildung*,
        plot, plots, auswertung*, erste resultate, ersten resultate, erste ergebnisse, ersten ergebnisse,
        rohdaten, frequenzgang*, spektrum
    """,
    "paper": """
        paper*, fachartikel*, artikel*, publikation*, studie, studien, manuskript*,
        dissertation*, tagungsbeitrag*, preprint*, abbildung*, resultat*, ergebnis*,
        patent, patente, ansatz, erfindung, doktorarbeit, diss, masterarbeit publikation,
        konferenzbeitrag*
    """,
    "unpublished": """
        im review, in begutachtung, beim gutachter*, eingereicht, noch nicht erschienen,
        nirgends erschienen, nicht erschienen, noch unveröffentlicht*, unveröffentlicht*,
        noch nicht veröffentlicht, noch nicht publiziert, im druck, noch geheim,
        liegt noch bei den gutachtern, bei den gutachtern, bei de guetachter, bei den reviewern,
        noch nicht draussen, nonig dusse, nonig usse, noch nicht angemeldet, nicht angemeldet, in
        der pipeline, zur begutachtung, peer review, in revision, angenommen aber, vorabdruck, vor
        der veröffentlichung, kommt bald, nirgends publiziert, nirgends veröffentlicht,
        noch nirgends, laufende studie, laufenden studie, nichts veröffentlicht, nichts publiziert, noch nicht vorgestellt,
        erscheint erst, kommt erst, bisher unveröffentlicht*
    """,
    "shown_work": """
        *messung, *messungen, *messkurve, *messkurven, messreihe*, messdaten, *messwerte, *kurve,
        *kurven, folie, folien, *diagramm, *diagramme, *abbildung, *abbildungen, plot, plots, *auswertung,
        *auswertungen, *studie, *versuch, *versuche, versuchsresultate, forschungsresultate,
        forschungsergebnisse, poster, rohdaten
    """,
    "appeared": """
        erschienen, ist publiziert, publiziert in, publiziert im, ist veröffentlicht,
        wurde publiziert, wurde veröffentlicht, nachzulesen, open access
    """,
    "climate": """
        co2, co 2, klima*, emission*, treibhausgas*, energieverbrauch*, stromverbrauch*,
        solarstrom*, energie, nachhaltigkeit*, ökostrom*, scope
    """,
    "energy_word": """
        strom, elektrizität, energie, co2, co 2, klima, emissionen, kilowattstunden, treibstoff, diesel, gas,
        heizöl, abgase, abwärme
    """,
    "as_much": """
        so viel ... wie, soviel ... wie, gleich viel ... wie, das entspricht, entspricht, die hälfte, zur
        hälfte, halb so viel, nur halb, halbiert, halbieren, ein drittel, einen drittel, zwei drittel,
        ein viertel, einen viertel, drei viertel, einen fünftel, doppelt so, dreimal weniger, zehnmal
        weniger, viermal weniger, nur noch halb, umgerechnet, mal weniger, bruchteil
    """,
    "uses_less": """
        spart, sparen, sparsamer, gespart, einsparen, spart ... ein, eingespart, einsparung*, verbraucht,
        verbrauchen, verbrauch, braucht, brauchen, benötigt, frisst, stösst ... aus, verursacht,
        vermeidet, vermeiden, erspart, reduziert, senkt, weniger
    """,
    "green": """
        klimaneutral*, co 2 neutral*, co 2 frei*, kohlenstoffneutral*, emissionsfrei*,
        klimapositiv*, klimaschonend*, klimafreundlich*, klimaverträglich*, umweltfreundlich*,
        umweltschonend*, umweltverträglich*, umweltneutral*, ressourcenschonend*, naturschonend*,
        ökologisch unbedenklich*, ökologisch einwandfrei*, ökologisch produzier*, ökologisch
        hergestellt*, ökologisch* maschine*, ökologisch* produkt*, ökologisch* verpackung*, netto
        null emission*, ohne co 2 ausstoss, kein* co 2 ausstoss, grüne* maschine*, grüne* produkt*,
        grüne* technik*, grüne* technologie*, grüne* produktion*, grüne* fertigung*, grüne* lösung*,
        grüner produzieren, grüner fertigen, grün produzier*, macht … grün, machen … grün, macht …
        grüner, machen … grüner, wird … grün dank, 100 prozent nachhaltig*, hundertprozentig
        nachhaltig*, komplett nachhaltig*, vollständig nachhaltig*, durch und durch nachhaltig*,
        nachhaltig produzier*, nachhaltig hergestellt*, nachhaltig gefertigt*, nachhaltige*
        produkt*, nachhaltige* maschine*, nachhaltige* produktion, nachhaltige* fertigung,
        nachhaltige* verpackung*, nachhaltige* material*, umweltbewusst hergestellt*, umweltbewusst
        produzier*, biologisch abbaubar*, biologisch vollständig abbaubar*, kompostierbar*,
        recycelbar*, recyclebar*, recyclierbar*, rezyklierbar*, recyclingfähig*, wiederverwertbar*,
        mikroplastikfrei*, ohne fussabdruck, schont die umwelt, schonen die umwelt, schont das
        klima, schonen das klima, schonen … umwelt, gut fürs klima, gut für das klima, gut für die
        umwelt, gut für die natur, klimaneutralität
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
        streben … an, werden … wachsen, prognose, wird … steigen, dürfte,
        rechne damit, rechnen damit, rechnet mit, rechnet damit, gehe davon aus, geh devo us, gönd
        devo us, trauen uns … zu, traue uns … zu, trauen wir uns, trauen uns, traut sich … zu,
        zutrauen, bin überzeugt dass, bin sicher dass, wette dass, wette darauf dass, jede wette,
        wettsch wette, prophezei*, voraussichtlich, dürften, sollte … steigen, sollten … steigen,
        kommt wieder, rechned mit, rechned demit, plant, peilt … an, strebt … an, in aussicht,
        visieren … an, visiert … an, erwartet, erwarted, ausblick,
        tippe auf, ich tippe, glaube dass, glaub dass, ich glaube, ich sehe, sehe uns, seh uns,
        vermute, schätze dass, schätze wir, träume von, hoffe auf, hoffen auf, befürchte,
        befürchten, fürchte, gspüre dass,
        rechnet … mit, trauen … zu, traut … zu
    """,
    "press_office": """
        medienstelle, pressestelle, mediendienst, kommunikationsabteilung,
        wenden sie sich an medien
    """,
    "refer": """
        wenden sie sich, bitte wenden, wende dich, an unsere, an die, kontaktieren sie,
        auskunft gibt, auskunft erteilt, zuständig ist
    """,
    "declines": """
        nicht mein gebiet, nicht mein fachgebiet, nicht mein thema, nicht meine baustelle, nöd mis gebiet,
        nichts sagen, nüt säge, nichts dazu, keine auskunft, kein kommentar, nicht die richtige person,
        der falsche ansprechpartner, nicht die richtige ansprechperson, bin nicht zuständig, bin nicht
        befugt, darf nicht, dürfen nicht, kann ich nicht, können wir nicht, nicht weiterhelfen, nicht
        beantworten, nicht äussern, nicht helfen, bin nicht der richtige, bin nicht die richtige,
        nöd die richtig, nöd de richtig, muss ich passen, bitte um verständnis, um ihr verständnis
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
        zweistellig*, dreistellig*,
        vervierfacht, vervielfacht, halbiert*, doppelt so viel*, doppelt so vill*, dopplet so vill*,
        doppelt so gross, doppelt so hoch, doppelt so dick, doppelt so lang, dreimal so viel*,
        dreimal so hoch, dreimal so gross, zweimal so viel*, viermal so viel*, mehr als doppelt,
        fast doppelt, das doppelte, s dopplete, das dreifache, das vierfache, um einen drittel, um
        ein drittel, um en drittel, einen drittel, ein drittel, en drittel, zwei drittel, um die
        hälfte, die hälfte mehr, die hälfte weniger, d hälfti, um einen viertel, um ein viertel,
        einen viertel mehr, ein viertel mehr, einen fünftel, ein fünftel, einstellig*, vierstellig*,
        fünfstellig*, sechsstellig*, sechsstelli*, siebenstellig*, sibestelli*, achtstellig*,
        neunstellig*, millionenbereich*, millionenhöhe, paar millionen, einige millionen, mehrere
        millionen, dutzende millionen, halbe million, halben million, halbe milliarde, halben
        milliarde, millionenmarke, milliardenmarke, millionengrenze, millionenschwer*, in
        millionenhöhe, verdopplet, verdopple, halbiere
    """,
    "money": """
        cfo, investor*, aktionär*, anleger*, zahlen, finanzchef*, geschäftsleitung
    """,
    "their": """
        kunde, kunden, kundin*, kundschaft, anwender*, mitbewerber*, branche, markt
    """,
    "slur": """
        *idiot, *idioten, *idiotin, *idiotinnen, vollidiot*, *trottel, *trotteln, depp, deppen,
        volldepp*, oberdepp*, riesendepp*, dorfdepp*, *dummkopf, *dummköpfe, *dummköpfen,
        *schwachkopf, *schwachköpfe, *schwachköpfen, *hohlkopf, *hohlköpfe, *hohlköpfen,
        strohkopf, strohköpfe*, *blödmann, *blödmänner, *blödmännern, *arschloch, *arschlöcher,
        *arschlöchern, arschgeige*, arschkriecher*, arschlecker*, arschgesicht*, arschfresse*,
        *wichser, *wichsern, hurensohn, hurensöhne*, hurenbock, hurenböcke*, missgeburt*,
        drecksau, drecksäue*, dreckssau, dreckskerl*, drecksweib*, dreckschwein*, drecksschwein*,
        drecksack, drecksäcke*, dreckspack, drecksbande, drecksbulle*, dreckspolitiker*,
        drecksnazi*, scheisskerl*, scheissweib*, scheisstyp*, scheissbulle*, scheisspolitiker*,
        scheisschef*, scheisskunde*, scheissnazi*, mistkerl*, miststück*, mistsau, saukerl*,
        saftsack, saftsäcke*, fettsack, fettsäcke*, fettsau, sauhund, sauhunde, saubande, saupack,
        schweinepriester, schweinebacke*, bullenschwein*, nazischwein*, nazisau, nazisäue,
        faschistenschwein*, lumpenpack, lumpengesindel, *gesindel, *gesocks, gesockse,
        *geschmeiss, *abschaum, politikerpack, verbrecherpack, verräterpack, lügenpack,
        bonzenpack, nazipack, faschistenpack, rassistenpack, mörderpack, zeckenpack,
        sozialistenpack, vollpfosten, vollhonk*, vollspast*, vollhorst, vollspinner*, vollniete*,
        vollversager*, dumpfbacke*, hackfresse*, flachzange*, flachpfeife*, pissnelke*, *pisser,
        *pissern, *ficker, *fickern, nichtsnutz*, *schlampe, *schlampen, *fotze, *fotzen,
        *bastard, *bastarde, *bastarden, dumme kuh, blöde kuh, dumme gans, blöde gans, dumme nuss,
        dumme pute, dumme ziege, blöde ziege, dumme sau, blöde sau, schwachmat, schwachmaten,
        kretin, kretins, spast, spasten, spasti, spastis, spacko, spackos, honk, honks, hirni,
        hirnis, *dummschwätzer, *dummschwätzern, dummschwätzerin, dummbatz, dummbatzen,
        dummbeutel*, dämlack*, quatschkopf, quatschköpfe*, quatschkopp, schlappschwanz,
        schlappschwänze*, jammerlappen, speichellecker*, stiefellecker*, schleimscheisser*,
        kotzbrocken, volksverräter*, landesverräter*, vaterlandsverräter*, arbeiterverräter*,
        volksschädling*, volkszertreter*, sozialschmarotzer*, sozial schmarotzer*,
        steuerschmarotzer*, linksfaschist*, rotfaschist*, ökofaschist*, islamofaschist*,
        linkszecke*, links grün versifft*, linksgrün versifft*, linksgrünversifft*,
        linksversifft*, ihr pack, so ein pack, solches pack, ganze pack gehört, das pack gehört,
        du arsch, ihr ärsche, so ein arsch, was für ein arsch, ist ein arsch, bist ein arsch, ein
        arsch bist, dummer arsch, blöder arsch, den arsch offen, nicht mehr alle tassen im
        schrank, nicht alle tassen im schrank, nicht mehr alle latten am zaun, nicht alle latten
        am zaun, einen an der waffel, einen an der klatsche, einen sprung in der schüssel, einen
        dachschaden, einen hirnschaden, ins hirn geschissen, scheisse im hirn, stroh im kopf,
        gehört in die klapse, gehören in die klapse, gehört in die irrenanstalt, gehören in die
        irrenanstalt, gehört … ins irrenhaus, gehören … ins irrenhaus, sondern ins irrenhaus,
        redet nur scheisse, redet nur scheiss, labert nur scheisse, labert nur scheiss, labert
        scheisse, dumm wie brot, dumm wie stroh, dumm wie bohnenstroh, doof wie brot, löli, lööli,
        tubel, dubel, tuble, dubble, halbtubel, galöri, tschumpel, tschooli, plagöri, sürmel,
        schafseckel, schoofseckel, schofseckel, seckel, huereseckel, hueresohn, huerensohn,
        souhung, souhund, arschgiige, vollpfoschte, tumme siech, dumme siech, blöde siech, tumme
        cheib, dumme cheib, blöde cheib, dummi chue, blödi chue, trottu, pajass, bajass,
        chotzbrocke, dreckstück*, drecksstück*, hornochse*, spacken, vollspacken, rotzbengel,
        arschkrampe*, vollarsch, vollpenner*, halbaffe, halbaffen, hirntote, hirntoter, hirntoten,
        trübe tasse, trüben tasse, trübi tasse, pfiffe, pfiiffe, pfyffe, pfiife, trottl, tschumpl,
        hohlbirne*, matschbirne*, oberniete*, intelligenzbestie*, intelligenzallergiker*,
        dünnbrettbohrer*, flachwichser*, armleuchter*, dumpfbatz*, volldödel, lusche, luschen,
        sackgesicht*, sackratte*, schnarchsack*, schnarchsäcke*, fauler sack, faulen sack, faule
        säcke, faulen säcken, fuule sack, arroganter sack, arroganten sack, arrogante sack,
        arroganter schnösel, blöder sack, blöden sack, tumme sack, dummer sack, sauköpfe, hohle
        nuss, hohlen nuss, taube nuss, tauben nuss, volle pfosten, gfotz, sauniggel, sauniggl,
        tschuggel, plöffer, plöffsack, glünggi
    """,
    "mild_slur": """
        clown, clowns, pappnase*, loser, witzfigur*, memme*, schlafmütze*, dummerchen,
        pfeife, pfeifen, esel, schnarchnase*, hampelmann, hampelmänner*, hanswurst,
        lachnummer*, nulpe*, weichei*, angsthase*, waschlappen, warmduscher*, trampel,
        tussi, tussis, zicke, zicken, schreckschraube*, göre, rotzlöffel, rotznase*,
        lümmel, flegel, rüpel, schnösel, prolet, proleten, banause*, ignorant, ignoranten,
        stümper*, dilettant, dilettanten, scheusal, unmensch, asi, asis, penner, pennern,
        armleuchter, taugenichts, stinkstiefel, holzkopf, holzköpfe, schafskopf,
        schafsköpfe, hinterwäldler*, *spinner, *spinnern, spinnerin, spinnerinnen, lappi,
        laferi, schnuri, schnöri,
        schnurri, schnorri, plauderi, plagööri, blöffer*
    """,
    "no_slur": """
        idiotenhügel, schlampe nicht, schlampen nicht, idioten apostroph, deppen
        apostroph, halten … für idioten, hält … für idioten, halten … für deppen, hält …
        für deppen, für idioten verkauft, für idioten verkaufen, jeder idiot, jeder depp,
        jeder trottel, idioten test, johnny depp, innere* schweinehund, schweinehund
        überwinden, warnung vor, nützliche idioten, nützlicher idiot, nützlichen idioten,
        den idioten spielen, den clown spielen, den deppen spielen, den trottel spielen,
        den idioten machen, den trottel machen, den deppen machen, zum idioten gemacht,
        zum deppen gemacht, zum trottel gemacht, zum affen gemacht, zum affen machen, zum
        clown machen, zum idioten machen, zum deppen machen, zum trottel machen, auch der
        letzte depp, auch der letzte trottel, selbst ein idiot, selbst ein trottel, auch
        ein idiot, sogar ein idiot, sogar ein trottel, sogar ein depp, sogar jeder idiot
    """,
    "vile": """
        *heuchler, *heuchlern, heuchlerin*, *lügner, *lügnern, *lügnerin, lügnerinnen,
        witzfigur*, stümper*, dilettant, dilettanten, hampelmann, hampelmänner*,
        unmensch*, schmarotzer, schmarotzern, versager*, feigling*, schwätzer, schwätzern,
        schwätzerin, verräter, verrätern, verräterin, schleimer, schleimern, kriecher,
        kriechern, duckmäuser*, halunke, halunken, schuft, schufte, lump, denunziant,
        denunzianten, nichtskönner*, widerling*, fiesling*, lügenbaron*, lügenmaul,
        lügenmäuler, grossmaul, grossmäuler, wirrkopf, wirrköpfe*, klugscheisser*,
        sesselfurzer*, korinthenkacker*, knalltüte*, drecksack, parteibonze*,
        schmierfink*, vasall, vasallen, schleimbeutel
    """,
    "loaded": """
        nazi, nazis, faschist, faschisten, faschistin, rassist, rassisten, rassistin, sexist,
        sexisten, sexistin, antisemit, antisemiten, verbrecher, verbrecherin, betrüger,
        betrügerin, schwerverbrecher*, kinderschänder*, dieb, diebe, gauner, terrorist,
        terroristen, hetzer, abzocker, würstchen, würstel, parasit, parasiten, flasche, flaschen
    """,
    "beast": """
        schwein, schweine, schweinen, sau, säue, säuen, ratte, ratten, zecke, zecken,
        kröte, affe, affen, lump, lumpen, schweinehund*, pfaffe, pfaffen, hure, huren,
        nutte, nutten, untermensch*, rindvieh, rindviecher, kamel, kamele, trampeltier,
        mistvieh
    """,
    "mob": """
        pack, mit dem ganzen pack, weg mit dem pack, raus mit dem pack, hause mit dem pack
    """,
    "rabble": """
        bande, brut, sippschaft, bagage, mischpoke, pack, weib, weiber, weibsstück, typ,
        typen, kerl, kerle, kerlen, subjekt, subjekte, politiker, politikern, politikerin,
        parteibonzen, bonze, bonzen, bulle, bullen, siech, sieche, cheib, cheibe, chef,
        chefin, vorgesetzter, kunde, kunden, kundin, frau, mann, nachbar, nachbarn,
        nachbarin, lehrer, lehrerin, kollege, kollegin, kollegen, moderator, moderatorin,
        moderatoren, journalist, journalisten, journalistin, regierung, partei,
        altparteien, spd, cdu, csu, fdp, afd, svp
    """,
    "scathing": """
        abgefuckt*, verfickt*, verkommen*, verlogen*, hinterfotzig*, strunzdumm*,
        saudumm*, saublöd*, strohdumm*, dumme, dummer, dummen, tumme, blöde, blöder,
        blöden, doofe, doofer, doofen, dämlich*, bekloppt*, bescheuert*, verblödet*,
        widerlich*, ekelhaft*, scheiss, schiiss, hirnlos*, asozial*, erbärmlich*,
        jämmerlich*, armselig*, schmierig*, rückgratlos*
    """,
    "contempt": """
        elende, elender, elendes, elenden, elendiger, elendige, scheinheilig*, verkackt*,
        dummes, blödes, blödi, tummi, dummi, feige, feiger, feiges, feigen, miese, mieser,
        mieses, miesen, räudig*, pervers*, arrogante, arroganter, arroganten, primitive,
        primitiver, primitiven, schäbig*, skrupellos*, charakterlos*, dreckig*, verdammte,
        verdammter, verdammten, verdammtes, beschissen*, hinterhältig*, niederträchtig*,
        korrupt*, stinkend*, versifft*, huere, üble, übler, übles, üblen
    """,
    "what_a": """
        was für ein, was für eine, was für einen, was für, so ein, so eine, so einen, so einem, so nen,
        so ne,
        nur ein, nur eine, nur en, nur so ein, nume en, nume e, bloss ein, so en, so e, wie so
        ein, nur ein kompletter, nur ein völliger, nur ein absoluter, nur ein totaler
    """,
    "nasty": """
        dumm, doof, blöd, dämlich, bescheuert, bekloppt, verblödet, erbärmlich, armselig,
        jämmerlich, widerlich, ekelhaft, lächerlich, hirnlos, verlogen, hinterfotzig,
        minderbemittelt, tumm, blööd
    """,
    "abuse": """
        halt die fresse, haltet die fresse, halt … die fresse, halten sie die fresse, halt
        s maul, halt dein maul, halts maul, haltet s maul, halt … dein maul, haltet … euer
        maul, halt die schnauze, haltet die schnauze, halten sie die schnauze, verpiss
        dich, verpisst euch, fick dich, fickt euch, ficken sie sich, geh sterben, geht
        sterben, geh kacken, geh scheissen, verreck doch, verrecke doch, verreckt doch,
        fahr zur hölle, fahrt zur hölle, zur hölle mit, sollst … verrecken, sollt …
        verrecken, soll … verrecken, sollen … verrecken, könnt … verrecken, kannst …
        verrecken, kann der … verrecken, kann die … verrecken, kann er … verrecken, kann
        sie … verrecken, können die … verrecken, soll … verrotten, sollen … verrotten,
        hoffentlich verreckst, hoffentlich verreckt, in der hölle schmoren, mach dich
        fertig, mache dich fertig, mach sie fertig, mach euch fertig, dich mach ich
        fertig, dich mache ich fertig, weiss … wo du wohnst, wissen … wo du wohnst, weiss
        … wo sie wohnen, wissen … wo sie wohnen, weiss wo dein haus wohnt, wirst du
        bereuen, wirst du noch bereuen, werden sie bereuen, werden sie noch bereuen,
        werdet ihr bereuen, werdet ihr noch bereuen, bring dich um, bringe dich um, polier
        dir die fresse, poliere dir die fresse, breche dir alle knochen, heb d schnurre,
        halt d schnurre, heb d frässi, halt d frässe, heb dis muul, halt dis muul, wie
        blöd bist du, wie blöd seid ihr, wie blöd sind sie eigentlich, wie dumm bist du,
        wie dumm seid ihr, wie dumm sind sie eigentlich, wie dämlich bist du, wie dämlich
        seid ihr, wie bescheuert bist du, wie bescheuert seid ihr, wie bekloppt bist du,
        wie bekloppt seid ihr, hast du sie noch alle, habt ihr sie noch alle, hast sie
        nicht mehr alle, habt sie nicht mehr alle, bist du behindert, seid ihr behindert,
        bist du bescheuert, seid ihr bescheuert, bist du bekloppt, seid ihr bekloppt, bist
        du dumm oder, bist du blöd oder, seid ihr blöd oder, seid ihr dumm oder
    """,
    "dim": """
        zu blöd, zu dumm, zu doof, zu dämlich, zu bescheuert, strunzdumm*, strohdumm*,
        saudumm*, saublöd*, saudoof*, stockdumm*, hirnlos*, hirnamputiert*,
        gehirnamputiert*, minderbemittelt*, grenzdebil*, debil, debile, debiler, debilen,
        geistig zurückgeblieben*, geistig unterbelichtet*, nicht ganz bei trost, nicht
        ganz bei troste, nicht ganz dicht, nicht die hellste kerze, nicht die hellsten
        kerzen, kein hirn, null hirn, so dumm, so blöd, so dämlich, so doof, echt blöd, ja
        blöd, wohl blöd, einfach dumm, einfach nur dumm, einfach blöd, einfach nur blöd,
        einfach doof, dumm wie, blöd wie, komplett bescheuert, völlig bescheuert, total
        bescheuert, völlig verblödet, total verblödet, komplett verblödet, so verblödet,
        geistig gestört, extrem doof, extrem dumm, z blöd, z dumm, z tumm, schande für
    """,
    "someone": """
        kunde, kunden, kundin, kundinnen, kundschaft, chef, chefin, chefs, vorgesetzte*, kolleg*,
        mitarbeit*, angestellte*, lernende*, lehrling*, praktikant*, nachbar*, lehrer*,
        politiker*, fahrer*, typ, typen, kerl*, mann, männer, frau, frauen, leute, menschen,
        mensch, verkäufer*, berater*, techniker*, entwickler*, einkäufer*, lieferant*,
        journalist*, schiri, schiedsrichter*, trainer*, user, nutzer*, leser*, anrufer*, patient*,
        gäste, polizist*, beamte*, manager*, ärzt*, wer, jeder der, alle die, jemand, bewerber*,
        monteur*, disponent*, vermieter*, kommentator*,
        bauleiter*, polier*, vorarbeiter*, geschäftsführer*, direktor*, teamleiter*,
        gruppenleiter*, projektleiter*, abteilungsleiter*, schichtleiter*, betriebsleiter*,
        filialleiter*, bereichsleiter*, werkleiter*, stationsleiter*, meister, lehrmeister*,
        berufsbildner*, ausbilder*, ausbildner*, architekt*, planer, planerin, magaziner*,
        lagerist*, sachbearbeiter*, buchhalter*, personalchef*, verkaufsleiter*,
        produktionsleiter*, serviceleiter*, oberarzt, oberärztin, pfleger*, stationschef*,
        hauswart*, abwart*, stift, stifte, stiftin, temporär*, kommentarschreiber*, experte,
        experten, expertin, bürolist*, chund, chunde, chundin, scheff, auftraggeber*, bauherr*,
        handwerker*, ingenieur*, konstrukteur*, programmierer*, arbeitskolleg*, privatpatient*,
        bewohner*, angehörige, zulieferer*, spediteur*, chauffeur*, kapo, kaderleute, kader,
        vorsteher*, gemeinderat*, dozent*, prüfer, prüferin, revisor*,
        *chef, *chefin, *führer, *führerin, *meisterin, *leiterin, *berater, *beraterin,
        *techniker, *technikerin, *monteur, *verkäufer, *planer, *planerin, *pfleger, *pflegerin,
        *ärztin, vorgsetzt*, wer das geschrieben, wer sowas schreibt, wer so etwas schreibt, wer
        das schreibt, wer so kommentiert, verfasser, verfasserin, bauherrin, vermieterin
    """,
    "thing": """
        rasemäier, rasemäher, mäier, töffli, töff, karre, charre, chare, bildschirm, bürostuhl,
        pult, staubsuger, wöschmaschine, kafimaschine, ofe, chüelschrank, bohrmaschine, sagi,
        motorsäge, drucker, maschine*, kaffeemaschine*, computer*, rechner, laptop, handy*,
        telefon, auto, autos, wagen, velo, bus, zug, lift, navi, navis, software, programm,
        programme, app, apps, system, systeme, roboter*, staubsauger*, waschmaschine*, wecker,
        wetter, regen, montag, gerät*, router, wlan, internet, server, excel, outlook, windows,
        ki, chatbot*, bot, algorithmus, tastatur, fräse*, spindel*, anlage*, automat*, kopierer,
        scanner, sensor*, steuerung, bohrer, katze, kater, hund, hunde, autokorrektur, rasenmäher,
        grill, ofen, kühlschrank, toaster, backofen, heizung, drohne*, katz, chatz, büsi, büsli,
        chätzli, hündli, hamster, meersäuli, meerschweinchen, kuh, chue, pferd, ross, rössli,
        huhn, güggel, gockel, papagei, vogel, kaninchen, chüngel, goldfisch, pflanze, kaktus,
        roomba, mähroboter, saugroboter, stapler, hubstapler, gabelstapler, kran, pumpe,
        akkuschrauber, sauger, tablet, beamer, torte, pulli, *automat, *automaten, *drucker,
        *roboter
    """,
    "calls": """
        nennt, nennen, nannte, nannten, genannt, bezeichne*, beschimpf*, beleidig*,
        schimpfwort*, schimpfwörter*, schimpft, schimpfte*, geschimpft, das wort, der
        begriff, des wortes, den begriff, den ausdruck, der ausdruck, tituliert*,
        betitel*, verunglimpf*, diffamier*, roman, buch, film, song,
        theaterstück,
        spielt einen, spielt eine, spielte einen, spielte eine, gespielt wird, die rolle
    """,
    "hiring": """
        gesucht, sucht, suchen, stelle, stellen, stellenanzeige*, stelleninserat*, bewirb*,
        bewerben, bewerbung*, job, jobs, anforderung*, anforderungsprofil, ihr profil, dein
        profil, verstärkung, per sofort, einstellen, wir bieten, pensum, kandidat*
    """,
    "age_limit": """
        bis … jahre*, maximal … jahre*, höchstens … jahre*, max … jahre*, unter … jahre*, zwischen
        … jahre*, nicht älter als …, idealalter …, wunschalter …, alter bis …, alter zwischen …,
        alter von … jahre*, nicht über … jahre*, noch nicht … jahre*, weniger als … jahre*
    """,
    "age_wanted": """
        jung und dynamisch, jung dynamisch, junge …
        dynamische*, junger … dynamischer, junge frau gesucht, junger mann gesucht, zu alt für
        diese stelle, zu alt für diesen job, keine senioren, nur junge, nur jüngere, nichts für
        alte,
        hübsche*, attraktive dame, attraktive frau, gutaussehend*, gut aussehend*, gepflegte*
        dame, adrett*, schlanke*, jung und belastbar, junge dame, junge dynamische, junge kräfte,
        junge burschen, junge verstärkung, junger bursche, jünger als, jungen mann, junge männer,
        junge frauen, bevorzugt jung*, nur bis 30, nur bis 35, nur bis 40,
        junge schweizerin*, junger schweizer, jungen schweizer, eine schweizerin, einen schweizer,
        junge frau, junger mann
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
        muttersprache, muttersprachler*, muttersprachlich*, deutschmuttersprach*, muttersprache,
        muttersprachliches, muttersprachler, in der schweiz aufgewachsen, in der deutschschweiz
        aufgewachsen, mit der muttermilch, auf den knien der mutter, in die wiege gelegt, reinstes
        deutsch, ohne akzent, ohni akzent, kein akzent, dialekt von geburt,
        mit deutsch aufgewachsen, mit schweizerdeutsch aufgewachsen, mit mundart aufgewachsen, mit
        dialekt aufgewachsen, mit französisch aufgewachsen, mit italienisch aufgewachsen, mit
        englisch aufgewachsen, deutschsprachig aufgewachsen, von klein auf deutsch, von klein auf
        schweizerdeutsch
    """,
    "people_only": """
        nur männer, nur frauen, ausschliesslich männer, ausschliesslich frauen, nur männlich*, nur
        weiblich*, männer bevorzugt, frauen bevorzugt, männlich bevorzugt, weiblich bevorzugt,
        kräftige* mann, kräftige* männer, kräftige* bursche*, keine frauen, keine männer, nur
        schweizer, nur schweizerinnen, nur inländer, keine ausländer, schweizer bevorzugt,
        schweizerinnen bevorzugt, einheimische bevorzugt, kein kopftuch, ohne kopftuch, keine
        muslim*, nur christ*, keine behinderten, ohne behinderung, nicht behindert, kerngesund*,
        keine schwangeren, ohne kinderwunsch, keine mütter, ledig und, ungebunden*, keine
        homosexuellen, keine asylant*, keine flüchtlinge, akzentfrei*, schweizer pass,
        schweizerpass, nur mit schweizer, kein migrationshintergrund, keinen
        migrationshintergrund, ohne migrationshintergrund, mütter … nicht, frauen … nicht
        bewerben, ausländer … nicht bewerben, keine frau, kein ausländer, keine ausländerin, keine
        muslime, kein moslem, kein rollstuhl*, keine älteren, keine über 50, familienplanung
        abgeschlossen, starke männer, ein mann für, mann fürs grobe, für das männliche, nur
        schweizerinnen und schweizer, nur einheimische, keine grenzgänger*, nur für männer, nur
        für frauen, nur ledige, ohne familie, ohne familiäre verpflichtungen, männliche
        verstärkung, weibliche verstärkung, männlicher bewerber, männliche bewerber, über 45
        berücksichtigen, über 50 berücksichtigen, ohne kinder, möglichst ohne kinder, kinderlos*,
        ohne anhang, ohne betreuungspflichten, ungebunden, keine teilzeitmütter, keine familiären,
        nicht schwanger, ohne babypläne, frauen zwecklos, männer zwecklos, nur schweizer pass
    """,
    "demeans": """
        ausländer raus, kanake*, neger, negerin, tschingg, tschinggen, schwuchtel*,
        scheiss ausländer*, scheissausländer*, drecksausländer*, asylantenpack,
        zigeunerpack, frauen an den herd, frauen gehören an den herd, frauen gehören in
        die küche, gehört an den herd, gehören an den herd, typisch frau, typisch weib*,
        typisch ausländer, typisch jugo, weiber, mongo, mongos, krüppel, dafür ist sie zu
        alt, frauen können nicht, frauen können das nicht, für eine frau gar nicht
        schlecht, für eine frau nicht schlecht, alte knacker, frauen haben in der technik
        nichts verloren, frauen haben hier nichts verloren, behindert oder was, ausländer
        … nicht erwünscht, behinderte … nicht erwünscht, frauen … nicht erwünscht, muslime
        … nicht erwünscht, juden … nicht erwünscht, schwule … nicht erwünscht,
        homosexuelle … nicht erwünscht, zu alt um noch etwas zu lernen, jugopack,
        niggerpack, niggergesindel, nigger, niggern, judensau*, judenpack, türkenpack,
        migrantenpack, flüchtlingspack, drecksjude*, drecksjuden, scheissjude*,
        scheisstürk*, scheissmoslem*, scheissmuslim*, scheissflüchtling*, scheissasylant*,
        scheissschwul*, scheiss jude*, scheiss türk*, scheiss moslem*, scheiss muslim*,
        scheiss flüchtling*, scheiss asylant*, scheiss araber*, scheiss afrikaner*,
        scheiss pole*, scheiss jugo*, scheiss schwul*, dreckige ausländer, dreckiger
        ausländer, dreckige juden, dreckiger jude, dreckige zigeuner, dreckiger zigeuner,
        dreckige türken, schlitzauge*, kümmeltürk*, kameltreiber*, ziegenficker*,
        froschfresser*, spaghettifresser*, schwule sau, kopftuchschlampe*
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
        sau, unterirdisch*, lausig*, miserabel*, miserable*, erbärmlich*, briefbeschwerer*,
        spielzeug, bastelzüüg, bastelzeug, gebastel, bastelei*, bastelbude*, gebastelt,
        museumsreif*, altmetall, alteisen, kinderkram, möchtegern*, hobbybastler*, hobbytruppe,
        zusammengeschustert*, zusammengebastelt*, zusammengewürfelt*, hingepfuscht*,
        hingeschludert*, schludrig*, schlampig*, lieblos*, klapperkiste*, rostlaube*,
        schrottlaube*, wegwerfware, ausschussware, zweitklassig*, drittklassig*, mangelhaft*,
        peinlich*, lächerlich*, armselig*, jämmerlich*, grottenschlecht*, zahlt zweimal, bezahlt
        zweimal, kauft zweimal, geld aus dem fenster, geld zum fenster, rausgeschmissenes geld,
        geld verbrannt, geld wegwerfen, sein geld hasst, zu viel geld, wer zweimal kauft, wer
        billig kauft, mehr ärger als, nichts als ärger, nur ärger, bloss ärger, mehr stillstand
        als, mehr schein als sein, heisse luft, grosse klappe, viel lärm um nichts, leere
        versprechen, blender*, würde ich nie, würde ich nicht geschenkt, nicht geschenkt, nicht
        mal geschenkt, nicht einmal geschenkt, kann jeder lehrling, jeder lehrling, jede lehrling,
        kann ein lehrling, kann das besser, cha das besser, chan das besser, die augen tränen,
        lach mich kaputt, als ersatzteillager, zum ausschlachten, kein vergleich zu, versteht
        nichts, verstehen nichts, keinen plan, planlos*, taugt höchstens, taugen höchstens, taugt
        nüt, nüt wert, isch schrott, schissdräck, güsel, grümpel, gruusig, finger dervo, hüted eu,
        bloss nicht kaufen, kauft bloss nicht, kauft ja nicht, bloss nicht bei, billigheimer*,
        ramschladen, chinakracher*, made in irgendwo, hinterherhinken, hinken … hinterher, den
        anschluss verpasst, längst abgehängt*, abgehängt, ausgelacht, bereuen es, bereut es,
        gehört ins museum, gehören ins museum, nie ans telefon, niemand ans telefon, nie
        erreichbar, ruft nie zurück, rufen nie zurück, antwortet nie, antworten nie, hat nie zeit,
        mehr lärm als, mehr krach als, mehr rauch als, mehr worte als, den beruf wechseln, beruf
        verfehlt, umschulen, sollten etwas anderes, sollte etwas anderes, bei ihren leisten, zur
        dekoration, als deko, als dekoration, liefern können die nicht, können die nicht, kann …
        einpacken, können … einpacken, chan … iipacke, chönd … iipacke, chönnd … iipacke, altes
        eisen, schwachsinn, nur noch schrott, nie gerechnet, nicht gerechnet, kann nicht rechnen,
        rechnen kann, nicht rechnen können, stümperhaft*, zum schreien, ein trauerspiel,
        trauerspiel, armutszeugnis, tragödie, frechheit, eine zumutung, zumutung, katastrophe,
        bananensoftware, bananenprodukt*, mogelpackung*, luftschloss, luftnummer, nullnummer,
        rohrkrepierer, schuss in den ofen, gurkentruppe, chaostruppe, chaosladen, sauladen,
        drecksladen
    """,
    "poor": """
        kaputt, auseinander, fällt auseinander, langsam, klapper*, klappert, rostet, verstaubt*,
        alt, wackelt, wackelig*, stinkt, teuer, pannen, ausfall, defekt, verbogen, kracht,
        schlecht, abgestürzt, rosten, rost, verrostet, klapprig*, bricht, brechen, leckt, tropft,
        wackeln, ungenau*, unzuverlässig*, veraltet*, altmodisch*, umständlich*, kompliziert,
        verspätet, unpünktlich*, ans telefon, erreichbar, rückruf,   ärger,
        probleme, fehler, lotterig*, schwach, hält nicht, halten nicht, kaput, kabutt,
        überteuert*, doppelten preis, dreifachen preis, alten wein, alter wein, tonne, ghüder,
        mängel, mängeln, verwechselt, verwechseln, verspricht viel, versprechen viel, hält nichts,
        halten nichts, schlampt, trödelt, unfreundlich*, arrogant*, überheblich*, langweilig*,
        hässlich*, veraltet, öde, lahm*, träge, blechern*, mühsam*, mühselig*, ruckelt, ruckeln,
        quietscht, quietschen, stottert, versagt, versagen, scheitert, scheitern, i d tonne, in
        die tonne, alter wein in neuen, alten wein in neuen, schlecht verarbeitet
    """,
    "laugh": """
        haha*, lol, hihi*, höhö*, hehe*, lach, rofl, lmao, lachflash
    """,
    "top": """
        den besten, dem besten, die genaueste*, der genaueste, das genaueste, die schnellste*, der
        schnellste, das schnellste, die präziseste*, der präziseste, die stärkste*, die grösste*,
        der grösste, das grösste, die sicherste*, der sicherste, das sicherste, die
        effizienteste*, die sparsamste*, die modernste*, der modernste, das modernste, die
        zuverlässigste*, die innovativste*, die leiseste*, die leichteste*, die robusteste*, die
        günstigste*, die attraktivste*, der attraktivste, die nachhaltigste*, die führende*, der
        führende, das führende, ist führend, sind führend, weltweit führend*, führend in, führend
        bei, branchenführend*, marktführer*, marktführend*, weltmarktführer*, technologieführer*,
        nummer 1, nummer eins, nr 1, weltbeste*, weltweit einzige*, weltweit erste*, als einzige,
        als einziger, die einzige*, der einzige, das einzige, konkurrenzlos*, unerreicht*,
        unübertroffen*, unschlagbar*, weltspitze, spitzenreiter*, klassenbeste*, beste* … der
        welt, niemand … besser, niemand … genauer, niemand … schneller, keiner … besser, keiner …
        genauer, keiner … schneller, die genauest*, der genauest*, das genauest*, di genauest*, s
        genauest*, den genauest*, am genauesten, die präzisest*, der präzisest*, das präzisest*,
        di präzisest*, s präzisest*, den präzisest*, am präzisesten, die schnellst*, der
        schnellst*, das schnellst*, di schnellst*, s schnellst*, den schnellst*, am schnellsten,
        die stärkst*, der stärkst*, das stärkst*, di stärkst*, s stärkst*, den stärkst*, am
        stärksten, die grösst*, der grösst*, das grösst*, di grösst*, s grösst*, den grösst*, am
        grössten, die sicherst*, der sicherst*, das sicherst*, di sicherst*, s sicherst*, den
        sicherst*, am sichersten, die effizientest*, der effizientest*, das effizientest*, den
        effizientest*, am effizientesten, die sparsamst*, der sparsamst*, das sparsamst*, den
        sparsamst*, am sparsamsten, die modernst*, der modernst*, das modernst*, di modernst*, s
        modernst*, den modernst*, am modernsten, die zuverlässigst*, der zuverlässigst*, das
        zuverlässigst*, den zuverlässigst*, am zuverlässigsten, die innovativst*, der
        innovativst*, das innovativst*, den innovativst*, am innovativsten, die leisest*, der
        leisest*, das leisest*, di leisest*, s leisest*, den leisest*, am leisesten, die
        leichtest*, der leichtest*, das leichtest*, den leichtest*, am leichtesten, die
        robustest*, der robustest*, das robustest*, den robustest*, am robustesten, die
        günstigst*, der günstigst*, das günstigst*, di günstigst*, s günstigst*, den günstigst*,
        am günstigsten, die attraktivst*, der attraktivst*, das attraktivst*, den attraktivst*, am
        attraktivsten, die nachhaltigst*, der nachhaltigst*, das nachhaltigst*, den nachhaltigst*,
        am nachhaltigsten, die ruhigst*, der ruhigst*, das ruhigst*, den ruhigst*, am ruhigsten,
        die still*, der still*, das still*, den still*, am stillen, die stabilst*, der stabilst*,
        das stabilst*, den stabilst*, am stabilsten, die langlebigst*, der langlebigst*, das
        langlebigst*, den langlebigst*, am langlebigsten, die kompaktest*, der kompaktest*, das
        kompaktest*, den kompaktest*, am kompaktesten, die vielseitigst*, der vielseitigst*, das
        vielseitigst*, den vielseitigst*, am vielseitigsten, die flexibelst*, der flexibelst*, das
        flexibelst*, den flexibelst*, am flexibelsten, die wirtschaftlichst*, der
        wirtschaftlichst*, das wirtschaftlichst*, den wirtschaftlichst*, am wirtschaftlichsten,
        die produktivst*, der produktivst*, das produktivst*, den produktivst*, am produktivsten,
        die fortschrittlichst*, der fortschrittlichst*, das fortschrittlichst*, den
        fortschrittlichst*, am fortschrittlichsten, die kompetentest*, der kompetentest*, das
        kompetentest*, den kompetentest*, am kompetentesten, die erfahrenst*, der erfahrenst*, das
        erfahrenst*, den erfahrenst*, am erfahrensten, die beliebtest*, der beliebtest*, das
        beliebtest*, den beliebtest*, am beliebtesten, die bekanntest*, der bekanntest*, das
        bekanntest*, den bekanntest*, am bekanntesten, die gefragtest*, der gefragtest*, das
        gefragtest*, den gefragtest*, am gefragtesten, die hochwertigst*, der hochwertigst*, das
        hochwertigst*, den hochwertigst*, am hochwertigsten, die kräftigst*, der kräftigst*, das
        kräftigst*, den kräftigst*, am kräftigsten, die leistungsfähigst*, der leistungsfähigst*,
        das leistungsfähigst*, den leistungsfähigst*, am leistungsfähigsten, die klügst*, der
        klügst*, das klügst*, den klügst*, am klügsten, die raffiniertest*, der raffiniertest*,
        das raffiniertest*, den raffiniertest*, am raffiniertesten, die ausgereiftest*, der
        ausgereiftest*, das ausgereiftest*, den ausgereiftest*, am ausgereiftesten, die
        energiesparendst*, der energiesparendst*, das energiesparendst*, den energiesparendst*, am
        energiesparendsten, die umweltfreundlichst*, der umweltfreundlichst*, das
        umweltfreundlichst*, den umweltfreundlichst*, am umweltfreundlichsten, die
        familienfreundlichst*, der familienfreundlichst*, das familienfreundlichst*, den
        familienfreundlichst*, am familienfreundlichsten, die preiswertest*, der preiswertest*,
        das preiswertest*, den preiswertest*, am preiswertesten, die billigst*, der billigst*, das
        billigst*, den billigst*, am billigsten, die exaktest*, der exaktest*, das exaktest*, den
        exaktest*, am exaktesten, die feinst*, der feinst*, das feinst*, den feinst*, am feinsten,
        die kürzest*, der kürzest*, das kürzest*, den kürzest*, am kürzesten, die steifest*, der
        steifest*, das steifest*, den steifest*, am steifesten, die sauberst*, der sauberst*, das
        sauberst*, den sauberst*, am saubersten, die schlauest*, der schlauest*, das schlauest*,
        den schlauest*, am schlauesten, die cleverst*, der cleverst*, das cleverst*, den
        cleverst*, am cleversten, die höchste präzision, höchste qualität, de bescht, s beste, das
        mass aller dinge, mass aller dinge, benchmark, goldstandard, die referenz, ohne
        konkurrenz, ohne vergleich, sucht ihresgleichen, sucht seinesgleichen, ihresgleichen,
        ihrer zeit voraus, der zeit voraus, der konkurrenz voraus, der konkurrenz … voraus, den
        mitbewerbern … voraus, allen voraus, um längen voraus, um jahre voraus, nase vorn, die
        nase vorn, an der spitze, an vorderster front, die königin, der könig, königsklasse, nicht
        zu schlagen, nicht zu toppen, in einer eigenen liga, eigene liga, spielt in einer anderen
        liga, champions league, rolls royce, der mercedes, ungeschlagen*, unvergleichlich*,
        beispiellos*, einmalig*, einzigartig*, alternativlos*, niemand das wasser, keiner das
        wasser, kann … das wasser reichen, toppt alle*, schlägt alle*, übertrifft alle*, besser
        als alle*, schneller als alle*, genauer als alle*, leiser als alle*, leiser geht nicht,
        genauer geht nicht, schneller geht nicht, besser geht nicht, mehr geht nicht, besser geht
        s nicht, besser geht es nicht, genauer geht s nicht, genauer geht es nicht, schneller geht
        s nicht, sparsamer geht nicht, nirgends besser, nirgendwo besser, nirgends sonst, macht …
        niemand etwas vor, macht … niemand was vor, weltklasse, weltrekord*, qualitätsführer*,
        innovationsführer*, kostenführer*, unangefochten*, platzhirsch, s beschte wo, s bescht wo,
        s beschte uf,
        die beste, der beste, das beste, die besten, des besten, der besten, die mit abstand
        beste, die mit abstand besten, der mit abstand beste, die allerbeste, die allerbesten, der
        allerbeste, das allerbeste, di bescht, di beschte, di beste,
        lichtjahre voraus, lichtjahre vor, welten voraus,
        setzt den massstab, setzt massstäbe, setzen massstäbe, setzt den standard, setzen den
        standard, gibt den takt an, den ton an
    """,
    "arena": """
        der welt, weltweit, auf der welt, der branche, auf dem markt, am markt, in europa,
        europas, der schweiz, in der schweiz, aller zeiten, ihrer klasse, seiner klasse, der
        klasse, im land, landesweit, des landes, aller hersteller, aller anbieter, unter allen,
        welt, weit und breit, der ganzen schweiz, der ganzen welt, der ganzen branche, europaweit,
        schweizweit, der ganzen … industrie, der gesamten … industrie, der gesamten branche, der
        ganzen … branche, der industrie, auf dem planeten, des planeten, aller maschinen, die man
        kaufen kann, das es gibt, die es gibt, den es gibt, wo s git, vo de wält, vo de schwiiz,
        uf de wält, je gebaut*, des jahrhunderts, im ganzen land, der region, auf erden,
        überhaupt, am ganzen markt, auf dem ganzen markt, im ganzen markt, in ganz europa, ganz
        europas, im alpenraum, nördlich der alpen, im tal, im kanton, des kantons, der stadt, im
        lande, weitum, wit und breit, im universum, der galaxis
    """,
    "offer": """
        maschine*, produkt*, lösung*, service, qualität, technik, technologie*, software, anlage*,
        firma, unternehmen, betrieb, arbeitgeber*, anbieter*, hersteller*, lieferant*, ausbildung,
        lehre, lehrbetrieb*, klinik*, spital, system*, gerät*, präzision, angebot*, preis, preise,
        beratung, werkzeugmaschine*, app, plattform, boot, boote, yacht*, medizin, behandlung*,
        genauigkeit, ersatzteil*, originalteil*, spindel*, fräsmaschine*, drehmaschine*,
        bearbeitungszentrum*, arbeitgeberin, lehrstelle*, kundendienst, support, schulung*,
        lieferung*, steuerung*, maschinen,
        *maschine, *maschinen, *dienst, *service, *spindel, *spindeln, *zentrum, *zentren,
        *anlage, *anlagen, *steuerung, *software, *lösung, *lösungen, *klinik, *angebot,
        *beratung, *ausbildung, hotline, montage, *werkstatt
    """,
    "than_us": """
        als wir, als unser*, als bei uns, wie wir, wie bei uns
    """,
    "goal": """
        ziel, ziele, wollen, will, möchten, möchte, streben, anspruch, vision, traum, träumen,
        arbeiten daran, daran arbeiten, unterwegs, wir arbeiten an, auf dem weg, hoffen, hoffe,
        eines tages, ehrgeiz, wunsch, wünschen, wünsche, vornehmen,
        hoffemer, hoffed, hoffid, ziil
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
        bewertet, gute rezension*, positive rezension*, ein paar sterne, füf sternli, füf stärn,
        fünf sternli, 5 sternli, gute google bewertung*, gute bewertung, bestnote*, top
        bewertung*, super bewertung*, fünf sterne bewertung*, 5 sterne bewertung*, positives
        feedback, nette bewertung*, liebe bewertung*, was nettes, was liebes, was schönes, was
        gutes, etwas nettes, etwas liebes, etwas gutes, öppis netts, öppis nätts, öppis liebs,
        öppis guets, ein gutes wort, ein nettes wort, ein paar nette, ein paar liebe, nette
        zeilen, nette worte, volle fünf, fünf sternchen, 5 sternchen, alle sterne, 5 punkte, sehr
        gut bewerten, sehr gut bewertet
    """,
    "asks_for": """
        gebt, gib, geben sie, gibt, schreibt, schreib, schreiben sie, hinterlasst, hinterlassen
        sie, bitte, bewertet, bewerte, bewerten sie, lasst, lassen sie, vergebt, klickt, helft,
        macht, chönd ihr, chöit ihr, gänd, gäbed, gäbet, schribed, schriibed, bewertet doch, könnt
        ihr, könntet ihr, könnten sie, mögt ihr, würdet ihr, dürft ihr, wär toll wenn, wer von
        euch, wer schreibt, wer mag, wer hilft, tut mir einen gefallen, tut uns einen gefallen,
        mach mir einen gefallen, macht mir einen gefallen, wer kann, wer könnte, wär lieb, wäre
        lieb, wäre nett, nehmt euch, drückt, tippt, schnell auf, schriibet, schribet, schriib,
        machet, mached, chasch, chönnd ihr, bewertet uns
    """,
    "reward": """
        bekommt, bekommen, erhält, erhalten, gutschein*, rabatt*, verlos*, geschenk*, spendier*,
        belohn*, gratis, kriegt, kriegen, kaffee, bier, gipfeli, prämie*, offerier*, zahle ich,
        zahlen wir, schenke,
        geht auf mich, auf meine kosten, geht auf uns
    """,
    "insiders": """
        kolleg*, mitarbeitende*, mitarbeiter*, team, familie, freunde, freundinnen, bekannte,
        verwandte, lernende*, privat konto, privatkonto, zweitkonto, fake account*, ohne zu sagen,
        ohne firmenname*, nicht sagen dass, anonym, konto eurer, konto deiner, konto ihrer, ihr
        alle, alle hier, liebe alle
    """,
    "as_customer": """
        als kunde, als kundin, als langjährige* kund*, als zufriedene* kund*, als treue* kund*,
        als begeisterte* kund*, bin kunde, bin kundin, bin … kunde, bin … kundin, als patient, als
        patientin, als käufer*, als nutzer*, als anwender*, ich als unbeteiligte*,
        kunde seit, kundin seit, treuer kunde, treue kundin, langjähriger kunde, langjährige
        kundin, zufriedener kunde, zufriedene kundin, stammkunde*, stammkundin*, wir als kunde*,
        selber kunde, selber kundin, als chunde, bi chunde, als betreiber*, als endkunde*, als
        anwender
    """,
    "get_well": """
        gute besserung, schnelle genesung, gute genesung, rasche genesung, werd schnell gesund,
        werd bald gesund, werde bald gesund, werde schnell gesund, wieder gesund, kuriere dich,
        erhol dich gut von, gueti besserig, gueti besserung, guete besserig, schnälli besserig,
        gueti gnesig, schnälle genesig, baldige genesung, baldige besserung, komm bald wieder auf
        die beine, chum bald wider uf d bei, werde wieder gesund, wird gly gsund, wird schnäll
        gsund, werd gsund
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
        entzug, chrank, ist … im spital, isch … im spital, liit … im spital, ligt … im spital,
        liegt … spital, ist … im krankenhaus, liegt … im krankenhaus, erwartet … kind, erwartet …
        baby, bechunt … baby, überchunnt … baby, kriegt … baby, bekommt … baby, isch schwanger,
        isch chrank, isch … chrank, krank im bett, chrank im bett, vom krebs, gegen den krebs,
        gäge de krebs, gegen krebs, stent gesetzt, herz operiert, am herz operiert, am herzen
        operiert, am rücken operiert, künstliches gelenk, neue hüfte, neues knie, neui hüfte,
        lungenentzündung, gehirnerschütterung, isch … gheit, het … op, hat … op hinter sich, nach
        der op, nach de op, nach seiner op, nach ihrer op, unter vollnarkose,
        intensivstation, intensiv station, kreuzband … gerissen, kreuzband gerissen, s
        chrüzband, chrüzband … grisse, chrüzbandriss, im entzug, uf entzug,
        krebsdiagnose, ms diagnose, seiner diagnose, ihrer diagnose, in der notaufnahme,
        uf em notfall, auf dem notfall, auf die notfallstation, notfallmässig, i de
        reha, id reha, isch operiert worde, isch … operiert, wird … operiert, het müesse
        under s mässer
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
        gönnt euch, no cap, sheesh, kei bock, huere guet, huere geil, abgefahren*, mega geil, hey
        leute, hey ihr, na ihr, was geht, was geht ab, jo leute, yo leute, moin leute, hi leute,
        hallöchen, hallöle, tschüssi, tschüssikowski, servus leute, ey, alda, digger, diggi,
        brudi, habibi, burner, der burner, der oberhammer, voll der, voll die, voll das, voll
        krass, voll cool, voll geil, mega nice, obernice, supi, supidupi, superduper, megacool,
        obercool, urcool, hammergeil, hammermässig, affengeil, saugeil, saucool, arschgeil, phat,
        gönn dir, gönn euch, gerockt, abgerockt, ballert, reinhauen, abfeiern, abgefeiert, zieht
        euch, zieht euch rein, reinziehen, check das, checkst du, gepeilt, gerafft, haut rein,
        haut raus, rausgehauen, rausgeknallt, droppen, gedroppt, krasser, krasse, krasses,
        krassen, läuft bei uns, passt scho, basst scho, kein plan, kein stress, easy peasy, null
        problemo, nö, jep, jup, yep, yay, jippie, boah, boa, puh, ätsch, höhö, xd, kumpel,
        kumpels, homies, squad, fam, bestie, sause, saufen, pennen, labern, quasseln, schnacken,
        glotzen, moneten, dingsda, zeugs, kloppen, rumspinn*, rumzick*, abkack*, kackt, verkackt,
        verbockt, vergeigt, versemmelt, rockt das, rocken das, liebe leute hey, was für ein
        hammer, war der hammer, ist der hammer, voll nice, so nice, echt nice, mega cool, so cool,
        echt cool, total cool, mal easy, ganz easy, hihi, hehe, hui, yeah, moin moin, rockt
        einfach, ballert weg, alter was, ey alter, alter wie, boah alter, alter falter, hey alter,
        spinnt wieder, rumspinnt
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
        nüt, cha, chan, hani, ond, hoi zäme, zämä, sali, chömed, chömet, chömmed, chunt, verbii,
        verbi, lueged, luegit, luegsch, säged, seisch, gönd, göhnd, gömmer, hämmer, hemmer,
        simmer, wämmer, wüssed, wüsst, eifach, no nöd, jetz, uf em, ufem, mitem, nöi, nöie, neui,
        öise, üsere, eusere, euses, d lüt, lüt, bueb, meitli, buebe, zyt, ziit, huus, wiiter,
        wiit, bitzli, es bitzli, mängisch, mängmal, öppe, äbe, gfreut, freued, freue üs, mached,
        machemer, mache mer, tüend, isch so, wiene, wie ne, sones, so nes, git s, het s, hets,
        häsch, bini, bin i, i ha, ha i, wotsch, wänd, wötsch, sött, chasch, cha me, chame, dörf,
        dörfsch, dörfed, münd, müend, muesch, ächt, imfall, merci vilmal, danke vilmal, tschau
        zäme, uf wiederluege, zäme, scho, weisch, mues, hoi, vo de
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
        krank vor, operiert werden kann, kranke idee, kinderkrankheit*, operation am offenen, am
        offenen gehäuse, reisefieber, lampenfieber, messefieber, wm fieber, fussballfieber,
        goldfieber, fieber vor, ferienreif, krank nach, sterbenslangweilig, todmüde,
        computervirus, krankes wetter, kranke sache, infarkt menü, stromausfall, krank gut, krank
        schön
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
        gegen uns, verfahren eröffnet, einklag*, prozess am hals, strafverfahren,
        ist verhandlung, verhandlung gegen, verhandlung mit, urteil gegen, urteil im, vor den
        richter, vor dem richter, vor der richterin,
        patentsache*, patentstreitigkeit*, rechtssache*
    """,
    "law_sign": """
        klage, kläger*, beklagte*, gegenpartei, gegenseite, anwalt, anwälte, anwältin,
        anwältinnen, rechtsanwalt, laufendes verfahren, laufenden verfahren, hängige verfahren,
        hängigen verfahren, hängiges verfahren, richter, richterin, urteil, berufung, rekurs,
        rekurriert, streitwert, vorladung, vorgeladen, schadenersatz, patentverletzung,
        handelsgericht*, bundesgericht*, bezirksgericht*, kantonsgericht*, obergericht*,
        arbeitsgericht*, verwaltungsgericht*, zweite instanz, nächste instanz,
        gericht, prozess, prozäss, patentprozess*, patentverfahren*, verfahren gegen, verfahren mit,
        im verfahren, zum verfahren, das verfahren, richterinnen, richtern, urteilt, verhandlung,
        gerichtsverhandlung, anhörung, hearing, zeuge, zeugen, züge, als zeuge, als züge, klag,
        vergleich, vergleichs, aussergerichtlich*, einigung, forderung, schadenersatzforderung*,
        patentstreit, patentverletzung*, patent verletzt, beschwerde vor, instanz, aawält, aawalt,
        beweise, beweismittel, gutachten,
        streit mit, streit gegen, im streit, rechtsstreit, zoff mit, clinch mit, beschwerde,
        gericht*, kläger, gegner, argumente, instanzen
    """,
    "law_outlook": """
        gewinnen wir, gewinnen … wir, wir gewinnen, wir … gewinnen, verlieren wir, wir verlieren,
        wir … verlieren, zuversichtlich, haltlos*, lächerlich*, aussichtslos*, unbegründet*,
        chancenlos, sieht gut aus, sieht es gut, sieht schlecht aus, sieht es schlecht, im recht,
        recht bekommen, nichts zu befürchten, aus der luft gegriffen, gwünned, gwünne mir,
        gwünnemer, gewinnt, verliert, verlüürt, verlieren, verliere, wird verlieren, werden
        gewinnen, wird gewinnen, gegen … gewinnen, so gut wie durch, durch, begriffen, verstanden,
        kapiert, recht gegeben, gibt uns recht, geben uns recht, gänd eus rächt, formsache, nur
        noch formsache, sonnenklar, klar, chancen, keine chance, kei chance, gute karten,
        schlechte karten, geht gut aus, gaht guet us, geht für uns, gut aus, schlecht aus, blufft,
        bluffen, bluff, steht auf wackligen füssen, wacklig, im sack, in der tasche, sicher,
        sicher sehen, wird sehen, werden sehen, werden die richter, luege, sehen wir gelassen,
        gelassen, halb so wild, lachhaft, witz, nichts dran, nüt dra, haben recht, händ rächt,
        unschuldig, schuldig, unzufrieden, nicht zufrieden, zufrieden, kopiert, abgekupfert,
        gestohlen, geklaut, lügen, gelogen, unverschämt, frech, millionen, beträgt, liegt bei,
        verlangen, fordern, fordert, bieten an, anbietet, bietet, angeboten, bald vorbei,
        entscheidet, kommt im, fällt im, erwarten, rechnen mit, glaube, finde, meine, zieht sich,
        bessere karten, besseren karten, die besseren, recht geben, gibt uns, gänd eus, lacht,
        gelacht, ausgelacht, rot angelaufen, blass, sauer, wütend, eingereicht, der anfang, erst
        der anfang, zahlen müssen, wird zahlen, blechen, bluten, fertig machen, fertigmachen
    """,
    "law_done": """
        abgeschlossen*, rechtskräftig*, eingestellt, beigelegt*, erledigt, ist vom tisch, zu den
        akten
    """,
    "law_open": """
        läuft, laufend*, hängig*, noch, bald, wird, werden, dürfte, hoffen, hoffentlich, nächste
        woche, nächsten monat, bevor
    """,
    "saying": """
        stimmen wir ab, wir stimmen … ab, stimmt … ab, stimmed mir ab, mir stimmed … ab, abgestimmt,
        rufe … zurück, ruf … zurück, rufen … zurück, um rückruf, auf ihren rückruf, meinen rückruf,
        danke der nachfrage, danke für die nachfrage, dank der nachfrage, merci der nachfrage,
        auf nachfrage, auf anfrage, auf wunsch,
        groschen … gefallen, groschen ist … gefallen, groschen gefallen, tuch gefallen,
        tuch … gefallen, vorhang gefallen, vorhang … gefallen, vorhang isch gfalle, tuech
        isch gfalle, kind … in den brunnen gefallen, aus allen wolken gefallen, ins wasser
        gefallen, vom himmel gefallen, nicht auf den mund gefallen, wie schuppen von den
        augen, feuer und flamme, hand ins feuer, durchs feuer, brennt … unter den nägeln,
        kein geheimnis, es gheimnis drus, hals und beinbruch, schwein gehabt, hund
        begraben, alter hase, alte hasen, bock geschossen, auf dem schlauch, im eimer,
        kopf verloren, nerven verloren, wie stehen die aktien, das rad neu erfinden, auf
        die nerven, die nase voll, das handtuch geworfen, den faden verloren, die geduld
        verloren, ein fass ohne boden, im gleichen boot, ins kalte wasser, unter die haut,
        wie ein wasserfall, mit der tür ins haus, da brat mir, ich glaub mein schwein,
        fällt … vom stuhl, vom stuhl gefallen, chunnt mer in sinn
    """,
    "withholds": """
        nicht zeigen, nicht vorzeigen, nöd zeige, nid zeige, nicht herausgeben,
        nichts sagen, nichts … sagen, nichts verraten, nichts … verraten, nichts erzählen,
        nichts schreiben, nichts zeigen, sag ich nichts, sage ich nichts, sag nichts, sage
        nichts, sagen wir nichts, sage ich … nichts, verrate nichts, verrate ich nicht,
        verrate ich nichts, verrat ich nicht, verrate … nicht, verraten wir nicht, kein
        wort, kein sterbenswort, keine silbe, schweige, schweige ich, schweigen wir, halte
        … dicht, mund halten, halte den mund, nicht reden, nicht … reden, rede ich nicht,
        rede nicht, reden wir nicht, nicht sprechen, spreche ich nicht, sprechen wir
        nicht, aber nicht über, aber nicht von, nicht kommentieren, kommentiere … nicht,
        kommentieren … nicht, äussere … nicht, äussern … nicht, nicht äussern, keine
        auskunft, keine angaben, keine stellung, mein geheimnis, min gheimnis, behalte …
        für mich, behalt … für mi, geht niemanden etwas an, geht niemand etwas an,
        schreibe ich … nicht, schreib ich … nicht, nicht verraten, nicht nennen, nicht
        erzählen, nenne … nicht, nenne keine, nennen keine, nenne ich nicht, nenne ich
        keine, nöd säge, nid säge, nüt säge, nüüt säge, nöd verrate, nid verrate, nüt
        verrate, nöd verzelle, nid verzelle, säg i nöd, säg i nid, säg nüt, sägemer nöd,
        säge mir nöd, von mir nur, von mir nichts, von mir nicht, von mir kein, von mir
        keine, von mir kriegt, keine zahlen, keine namen, keine kurven, keine daten, erst
        wenn es soweit, muss ich passen, sage dazu nichts, bleibe stumm, bin stumm
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
        klasse,
        gericht des tages, tagesgericht*, gericht der, gerichte, menü, menu, kantine, essen, koch,
        rezept, schiri, schiedsrichter*, penalty, berufsmeisterschaft*, meisterschaft*, bestnoten,
        note, noten, spiel, match, wäscherei, produktionsprozess*, arbeitsprozess*, lernprozess*,
        bewerbungsprozess*, bewerbungsverfahren, im vergleich zu, im vergleich zum, im vergleich
        zur, vergleich mit, zum vergleich, prozesse, prozess optimier*, umbauprozess,
        contest, wettkampf*, roboterwettbewerb, hochzeit, trauzeug*, torte, gara
    """,
    "law_office": """
        behörde, behörden, polizei, suva, seco, finma, arbeitsinspektorat,
        datenschutzbeauftragte*, umweltamt, steueramt, zoll, marktaufsicht,
        kanton, kantons, gesundheitsdirektion, kantonsarzt, wettbewerbskommission, weko,
        staatsanwaltschaft, swissmedic, aufsicht, aufsichtsbehörde, börsenaufsicht
    """,
    "law_probe": """
        untersucht, untersuchen, ermittelt, ermitteln, untersuchung gegen, untersuchung
        eröffnet, untersuchung … eröffnet, ermittlung*, bussgeld, busse, verfügung, vorgeladen,
        befragt, beschlagnahm*,
        untersuchung, untersuchung des kantons, ermittlung, angeklopft, durchsucht, gebüsst,
        kontrolliert uns, verfahren eröffnet
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
        redaktorinnen, redaktoren, chefredaktor*, chefredaktion,
        journi, journis, medienmensch, medienfrau, pressefrau, pressemann, fernsehteams, kamerateam,
        zeitigsmensch,
        s fernseh, de blick, der blick, dem blick,
        journi, journis
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
        schreibt mir, meldet euch, mached es interview, interview gä, interview gmacht
    """,
    "as_press": """
        medienmitteilung*, medienkonferenz*, medientag, ehemalig*, früher, kollege, kollegin,
        schwester, bruder, freundin, freund, nachbarin, nachbar, film, roman, krimi, pressen,
        soziale medien, sozialen medien, social media, schülerzeitung*, an der presse,
        hydraulische presse, vereinszeitung*, hauszeitung*, mitarbeiterzeitung*, wenn, falls, im
        blick, einem blick, ersten blick, den blick, einen blick, bekommen, erhalten,
        personalzeitung*, intranet,
        presse in halle, druckpresse, abkantpresse*, stanzpresse*, pressenlinie, lieblingssong,
        song, playlist, musik, nachrichten auf, gruppennachrichten, sprachnachrichten,
        direktnachrichten, medienstelle, kennzeichen, unser* sprecher*, der sprecher, die
        sprecherin, porte parole, unsere ceo, unserer ceo, unserem ceo, unser ceo, mit unserer, mit
        unserem, lesenswert, hörenswert, bewerbungsgespräch
    """,
    "plate": """
        kennzeichen, nummernschild, nummernschilder, autonummer, kontrollschild,
        kontrollschilder, mit der nummer, parkiert, falschparker*, fahrer, fahrerin, raser,
        auto, wagen, schild
    """,
    "eco_about": """
        thema, themen, vortrag, referat, podium, diskussion*, diskutier*, workshop, kurs, seminar,
        tagung*, konferenz*, kongress*, buch, bücher, doku, gesetz*, verordnung*, begriff*, das
        wort, wörter, definition*, definier*, heisst eigentlich, bedeutet eigentlich, anreise*,
        anreisen, angereist, zug, bahn, öv, velo, fahrrad, bundesrat, parlament*, stadt, gemeinde,
        kanton, schweiz, eu, welt, branche*, industrie*, wald, wiese*, alpen, dorf, greenwashing,
        forschung*, messethema, haushalt*, küche, garten, auto, ferien, reise*, flug, label*, frage
    """,
    "eco_proof": """
        iso 14001, iso 14040, iso 14044, iso 14064, iso 14067, iso 14068, iso 14021, iso 14024, iso
        50001, en 13432, en 17427, emas, epd, blauer engel, blauen engel, umweltzeichen, ecolabel,
        eu blume, fsc, pefc, minergie*, cradle to cradle, c 2 c, sbti, ökobilanz*,
        umweltproduktdeklaration, energieetikette, tüv, ok compost, unabhängig geprüft, extern
        geprüft, naturemade, okocompost
    """,
    "climate_deed": """
        heizen … abwärme, heizt … abwärme, mit abwärme, abwärme nutzen, abwärme genutzt, nutzen …
        abwärme, nutzt … abwärme, abwärmenutzung, wärmepumpe*, fernwärme, holzschnitzel*,
        holzheizung, pelletheizung*, erdsonde*, erdwärme, photovoltaik*, fotovoltaik*, solaranlage*,
        solardach, solarzelle*, solarpanel*, solarmodul*, ökostrom, naturstrom, windstrom,
        sonnenstrom, strom aus wasserkraft, grüner strom, grünem strom, erneuerbar* energie*,
        erneuerbare* quellen, elektroauto*, elektroflotte, e flotte, elektrisch* flotte,
        elektrolieferwagen, co 2 gespart, co 2 eingespart, sparen … co 2, spart … co 2, weniger co
        2, senkt … co 2, senken … co 2, reduzieren … co 2, reduziert … co 2, kompensieren … co 2,
        kompensieren … emission*, kompensiert … emission*, co 2 kompensation, weniger emission*,
        senken … emission*, reduzieren … emission*, verzichten auf heizöl, ohne heizöl, ohne erdgas,
        kein heizöl, kein erdgas mehr, abwärme, wasserkraft, flotte … elektrisch*, elektrisch
        unterwegs, e mobilität, klimaneutraler strom
    """,
    "painted": """
        farbe*, lackier*, gestrichen, bemalt*, ral, anstrich, frisch gemalt, blau*, rot, rote*,
        gelb*, leuchtet, lampe, lämpchen, led, ampel, taste, knopf
    """,
    "rumour": """
        gerücht*, gerüchteküche, gemunkel*, munkel*, getuschel, hörensagen, spekulation*,
        spekulier*, buschfunk, flurfunk, falschmeldung*, falschnachricht*, fake news, was man so
        hört, was man hört, grücht*
    """,
    "denies": """
        stimmt nicht, stimmt so nicht, stimmt einfach nicht, stimmt überhaupt nicht, stimmt gar
        nicht, stimmt ja nicht, stimmt ja gar nicht, stimmt doch nicht, stimmt doch gar nicht,
        stimmt nid, stimmt nöd, stimmt schlicht nicht, stimmen nicht, nicht wahr, nichts dran, nüt
        dra, nichts wahres dran, nicht richtig, nicht korrekt, trifft nicht zu, trifft so nicht
        zu, frei erfunden, erstunken und erlogen, aus der luft gegriffen, unwahr*, ohne jede
        grundlage, entbehrt jeder grundlage, kein wort wahr, kein wort davon, dementier*, völliger
        unsinn, unsinn, quatsch, blödsinn, humbug, schwachsinn, hirngespinst*, gelogen, keine
        rede, reine erfindung, nur ein gerücht, nur gerüchte, bloss ein gerücht, bloss gerüchte,
        reine spekulation, reine gerüchte, falsch
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
        stellenabbau, keine kurzarbeit, keine schliessung, kein verkauf, werden nicht verkauft,
        wird nicht verkauft, wird nicht geschlossen, werden nicht geschlossen, wird nicht
        verlagert, ziehen nicht weg, zieht nicht weg, arbeitsplätze sind sicher, arbeitsplätze
        bleiben, stellen sind sicher, jobs sind sicher, alle stellen bleiben, gehen nicht pleite,
        geht nicht pleite, sind nicht pleite, nicht vor dem aus, schliessen keinen standort,
        schliessen kein werk, schliessen keine filiale, standort bleibt, werk bleibt, standorte
        bleiben, wir verlagern nicht, wir verlagern nichts, stehen nicht zum verkauf
    """,
    "rumour_matter": """
        entlassung*, entlassen, stellenabbau*, stellenstreichung*, stellen abbauen, stellen
        abgebaut, stellen gestrichen, massenentlassung*, kurzarbeit, werkschliessung*,
        standortschliessung*, schliessung*, geschlossen wird, geschlossen werden, wird
        geschlossen, werden geschlossen, standort schliess*, standort … schliess*, standort …
        geschlossen, werk schliess*, werk … geschlossen, schliessen … werk*, schliessen …
        standort*, macht dicht, machen dicht, dichtgemacht, verlagerung*, verlagert, verlagern,
        wegzug, zieht weg, ziehen weg, wegziehen, abwander*, verkauft wird, verkauft werden, wird
        verkauft, werden verkauft, wurde verkauft, wurden verkauft, fusion, fusionier*, konkurs*,
        pleite, insolven*, bankrott*, zahlungsunfähig*, gewinnwarnung*, rücktritt*, tritt zurück,
        abgang, nachfolgemodell*, prototyp*, liquidität*, liquiditätsproblem*,
        zahlungsschwierigkeit*, stellen ab, stellen verloren, produktion geht, stellenabbau,
        einstellungsstopp, umgebaut, übernahme von, übernahme durch, übernahme unser*,
        firmenübernahme*, von … übernommen, produktion … ins ausland, neue* maschine … kommt,
        neue* modell … kommt, kommt … neue* maschine*, kommt … neue* modell*, produktion … nach,
        allen gekündigt, kündigungswelle
    """,
    "retorts": """
        haben sie keine ahnung, haben keine ahnung, hast keine ahnung, hast du keine ahnung, hat
        keine ahnung, null ahnung, verbreiten sie, verbreitet … lügen, lügen verbreiten, verbreite
        keine, hören sie auf, hör auf, hört auf, lügen sie nicht, nichts besseres zu tun, erzählen
        sie keine*, erzähl keine*, erzählt keine*, erzähl nicht, woher haben sie das, woher hast
        du das, wer behauptet, wie kommen sie darauf, wie kommst du darauf, unterstellung*,
        verleumdung*,
        wissen sie nichts, weisst du nichts, wisst ihr nichts, wissen nicht wovon, weisst
        nicht wovon, wovon reden sie, wovon redest du
    """,
    "source_word": """
        siehe, siehe link, link, nachzulesen, nachlesen, quelle, belegt, steht im, steht in, steht
        auf, laut, gemäss, hier die fakten, faktenblatt, zum nachlesen, dokumentiert
    """,
    "complaint_word": """
        tut uns leid, tut mir leid, entschuldig*, bedauern, bedauerlich*, reklamation*,
        beschwerde*, ärger, ärgerlich*, ärgern, störung*, ausfall, ausgefallen, ausfiel, panne*,
        stillstand, steht still, pech, unannehmlichkeit*, verständnis, sorry, problem*, kritik,
        enttäusch*, verspätung*, lieferverzug*
    """,
    "cause": """
        lag an, lag … an, lag am, lag … am, liegt an, liegt am, lag daran, liegt daran, ursache
        war, ursache ist, ursache … war, ursache … ist, ursache dafür, die ursache, grund war,
        grund ist, grund dafür, der grund, verursacht, verursachte, ausgelöst, zurückzuführen,
        schuld war, schuld ist, wegen, liegt bei, lag bei, liegt … bei ihnen, liegt … bei ihrem,
        liegt … bei ihrer, liegt … bei uns, lag … bei ihnen, lag … bei ihrem, lag … bei ihrer, lag
        … bei uns
    """,
    "fault": """
        bedienfehler*, bedienungsfehler*, anwendungsfehler*, anwenderfehler*, montagefehler*,
        einstellfehler*, programmierfehler*, softwarefehler*, materialfehler*, produktionsfehler*,
        fabrikationsfehler*, konstruktionsfehler*, wartungsfehler*, ihr fehler, ihr eigener
        fehler, ihre schuld, ihr verschulden, unser fehler, unsere schuld, unser verschulden,
        eigenes verschulden, ihrer bedienung, selbst verschuldet, selber schuld, selbst schuld,
        falsch montiert*, falsch bedient*, falsch eingestellt*, falsch angeschlossen*, falsch
        programmiert*, falsch geliefert*, falsch eingebaut*, falsch gelagert, nicht gewartet,
        schlecht gewartet, nie gewartet, nicht richtig gewartet, nicht geschmiert, wartung …
        versäumt, wartung … ausgelassen, unsachgemäss*, handbuch nicht, anleitung nicht, defektes
        lager, defekte spindel, defekte* teil*, defekte* bauteil*, defekte* sensor*, defekte*
        dichtung*, verschlissen*, falsch eingegeben*, falsch parametriert*, falsch gespannt,
        falsch kalibriert*, falsch gemessen, falsch konfiguriert*, ihr bediener, ihrem bediener,
        ihr operateur, vergessen zu, überlastet
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
        bitte, direktnachricht, privatnachricht, per dm, per pn, schreiben sie uns, melden sie
        sich, rufen sie, senden sie, schicken sie, klären, abklären, prüfen, untersuchen,
        herausfinden, schauen … an, gehen … nach, nennen sie uns, teilen sie uns, schick uns,
        schreib uns
    """,
    "honorific": """
        herr, herrn, frau, hr, fr, dr, prof, doktor, professor*
    """,
    "of_unit": """
        vom service, vom verkauf, vom empfang, vom einkauf, vom marketing, vom support, vom
        kundendienst, vom personal, vom hr, vom team, vom labor, vom lager, vom büro, von der
        montage, von der technik, von der produktion, von der logistik, von der entwicklung, von
        der personalabteilung, von der buchhaltung, von der pflege, von der geschäftsleitung, von
        der it, von der pforte, von unserem, von unserer, vom werk, aus der montage, aus der
        technik, aus der produktion, aus der fertigung, aus der entwicklung, aus der logistik, aus
        der werkstatt, aus der lehrwerkstatt, aus der buchhaltung, aus der pflege, aus dem
        verkauf, aus dem service, aus dem team, aus dem labor, aus dem lager, aus dem büro, aus
        unserem, aus unserer, im service, im verkauf, in der montage, am empfang,
        vom dépôt, vom magazin, von der spedition, von der disposition, vom versand, von
        der lohnbuchhaltung, von der nachtschicht, von der spätschicht, von der
        instandhaltung, von der schlosserei, vom unterhalt, aus der spedition, aus der
        disposition, aus der schlosserei, aus der nachtschicht, aus dem versand, aus dem
        magazin, aus dem einkauf, aus der instandhaltung, us de montage, us em lager, us
        de spedition, us em versand, us em büro, us de fertigung, us em verchauf, us em
        service, us de schlosserei
    """,
    "worries": """
        hoffe, hoffen, hoffentlich, mache mir sorgen, mach mir sorgen, machen uns sorgen, sorgen
        um, denke an, denken an, in gedanken, meine gedanken, gedanken sind bei, daumen, alles
        gute, viel kraft, geschockt, schockiert, sprachlos, fassungslos, traurig, passt auf euch
        auf, bete, beten, wünsche, wünschen, hoff, dänke a
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
        leben, todesopfer, opfer, vermisst*, im spital, ins spital, im krankenhaus, ins
        krankenhaus, rauchvergiftung*, wohlauf, alle draussen, alle raus, alle in sicherheit, in
        sicherheit, gerettet, geborgen, allen geht es gut, allen geht s gut, geht es allen gut,
        niemandem … passiert, nichts passiert, ambulanz*, sanität, rega, krankenwagen,
        rettungswagen, bewusstlos*, verbrennung*, spital eingeliefert
    """,
    "extent_told": """
        ausgebrannt, abgebrannt, niedergebrannt, verbrannt, in flammen, lichterloh, brennt,
        brannte, gebrannt, rauchsäule*, rauchwolke*, rauch, dichter rauch, flammen, zerstört,
        beschädigt*, schaden, schäden, sachschaden*, millionenschaden, totalschaden, nichts mehr
        übrig, steht still, stehen still, produktion steht, stillstand, produktionsausfall*, fällt
        aus, fallen aus, ausgefallen, lieferverzug*, verzögern sich, verzögert sich, wochenlang,
        tagelang, daten weg, daten gestohlen, gestohlen, verschlüsselt, lahmgelegt, gesperrt,
        explodiert, explosion*, knall, geknallt, eingestürzt, im eimer, ausgelaufen, ausgetreten,
        betroffen, tschernobyl, steht … still, stehen … still, gekracht, evakuierung
    """,
    "response_told": """
        gelöscht, unter kontrolle, löscharbeiten, einsatzkräfte, löschzug*, vor ort, im einsatz,
        ermittelt, ermitteln, ermittlung*, untersucht, untersuchen, untersuchung*, aufräum*,
        aufgeräumt, läuft wieder, laufen wieder, läuft … wieder, produzieren wieder, produziert
        wieder, wieder in betrieb, wieder normal, wieder online, wiederaufbau, evakuiert,
        evakuier*, backup*, wiederherg*, abgestellt, geräumt, ausgerückt, bis montag, ab montag,
        ab morgen
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
        brandschutz, brandursache*
    """,
    "event_cyber": """
        cyberangriff*, cyberattacke*, hackerangriff*, hackerattacke*, hacker*, gehackt,
        ransomware, verschlüsselungstrojaner*, trojaner, datenleck*, datendiebstahl, erpresser*,
        lösegeld*, datenklau
    """,
    "event_harm": """
        unfall*, arbeitsunfall*, betriebsunfall*, unglück*, verunfallt, verunglückt, verletzt*,
        todesfall*, absturz, evakuier*, evakuation*
    """,
    "event_spill": """
        leck, austritt, gasaustritt*, gasleck*, ölunfall*, chemieunfall*, ausgelaufen,
        ausgetreten, vergiftung*, verseucht*, hochwasser, überschwemmung*, überflutet,
        wasserschaden*
    """,
    "event_recall": """
        rückruf*, rückrufaktion*, produktrückruf*, produktmangel*, serienfehler*
    """,
    "plan_matter": """
        werkschliessung*, standortschliessung*, stellenabbau*, stellen abbauen, stellen ab,
        stellen … abbauen, stellen abgebaut, stellen gestrichen, stellen streichen, streichen …
        stellen, entlassen, entlassung*, massenentlassung*, kurzarbeit, stellen schaffen, schaffen
        … stellen, schaffen … arbeitsplätze, stellen … leute ein, leute einstellen,
        umstrukturier*, restrukturier*, reorganis*, zusammengelegt, zusammenlegung, zusammenlegen,
        legen … zusammen, fusion, fusionieren, fusioniert, zusammenschluss, übernahme, übernahmen,
        verkauf … an, werk verkauf*, sparte verkauf*, verkaufen … sparte, verkaufen … werk,
        börsengang, dekotierung, preiserhöhung*, preise … erhöhen, erhöhen … preise, preise
        erhöht, preise rauf, preise hoch, preissenkung*, senken … preise, preise senken,
        markteintritt*, expandier*, expansion, neuen standort, neuer standort, neue standorte,
        zweiten standort, neues werk, neue fabrik, neue niederlassung, niederlassung in,
        niederlassung eröffnen, werk in, standort … schliess*, standort … geschlossen, werk …
        schliess*, werk … geschlossen, schliessen … werk*, schliessen … standort*, schliessen …
        filiale*, schliessen … niederlassung*, schliessen … abteilung*, machen … dicht, macht …
        dicht, eröffnen … standort*, eröffnen … niederlassung*, eröffnen … filiale*, eröffnen …
        werk*, eröffnet … standort*, eröffnet … werk*, eröffnet … niederlassung*, verlager*,
        auslagern, ausgelagert, outsourc*, neue ceo, neuen ceo, neuer ceo, neue chefin, neuen
        chef, neuer chef, neue geschäftsleitung, neuen geschäftsleiter*, neue geschäftsleiter*,
        neue direktorin, neuer direktor, ceo wechsel, führungswechsel, ceo geht, ceo verlässt,
        chefin geht, chef geht, tritt … zurück, dreischichtbetrieb*, dreischicht*, zweischicht*,
        schichtbetrieb*, schichtmodell*, vierschicht*, vier tage woche, nachtschicht einführen,
        samstagsarbeit
    """,
    "plan_maybe": """
        schliesst, schliessen, geschlossen, eröffnet, eröffnen, eröffnung, ziehen … um, zieht …
        um, umzug, umziehen, zügeln, zügelt, bauen, baut, neubau, anbau, kaufen, kauft,
        übernehmen, übernimmt, verkaufen, verkauft, teurer, billiger, teuerer, preise, einstellen,
        stellt … ein, nachfolger*, wechselt, abteilung auflösen, aufgelöst, rausschmeissen
    """,
    "planned": """
        planen, plant, geplant*, beschlossen*, entschieden, vorgesehen*, werden, wird, wollen,
        will, soll, sollen, haben vor, hat vor, steht fest, fix, pläne, plan ist, kommt, kommen,
        wär*den
    """,
    "soon": """
        bald, demnächst, in kürze, morgen, nächste woche, nächster woche, nächsten monat, nächstes
        quartal, nächstem jahr, nächstes jahr, nächsten jahr, nächsten sommer, nächsten winter,
        nächsten herbst, nächsten frühling, kommenden monat, kommende woche, kommendes jahr,
        kommenden jahr, kommenden herbst, kommenden sommer, im herbst, im frühling, im sommer, im
        winter, ab herbst, ab sommer, ab winter, ab frühling, ab januar, ab februar, ab märz, ab
        april, ab mai, ab juni, ab juli, ab august, ab september, ab oktober, ab november, ab
        dezember, per januar, per juli, per ende, auf ende, auf anfang, ende jahr, anfang jahr,
        ende monat, ab nächste*, ab kommende*, in <number> jahren, in <number> monaten, in wenigen
        wochen, in ein paar wochen, noch dieses jahr, noch in diesem jahr, heuer noch, bis ende,
        gli, nöchscht*
    """,
    "consent_open": """
        einwilligung fehlt, einwilligung fehlt noch, einwilligung noch nicht, einwilligung steht
        noch aus, einwilligung … noch ein, einwilligung … noch nicht, einverständnis fehlt,
        einverständnis noch nicht, einverständnis … noch ein, einverständnis … noch nicht,
        zustimmung fehlt, zustimmung noch nicht, zustimmung … noch ein, zustimmung … noch nicht,
        noch keine einwilligung, noch keine zustimmung, noch kein einverständnis, sein ok fehlt,
        ihr ok fehlt, sein ja fehlt, ihr ja fehlt, okay steht noch aus, ok steht noch aus, hat
        noch nicht zugestimmt, haben noch nicht zugestimmt, hat noch nicht eingewilligt, haben
        noch nicht eingewilligt, ist noch nicht einverstanden, sind noch nicht einverstanden, noch
        nicht gefragt ob ich, noch nicht gefragt ob wir, muss ihn noch fragen ob, muss sie noch
        fragen ob, frage ihn noch ob, frage sie noch ob, weiss nicht dass ich das schreibe, weiss
        nicht dass ich das poste, weiss nichts von diesem post
    """,
    "given": """
        anna, andrea, andreas, anja, barbara, beat, beatrice, bernd, bettina, bruno, christian,
        christina, christoph, claudia, corinne, daniel, daniela, denise, dominik, doris, elena,
        emma, erika, esther, eva, fabian, fabienne, felix, florian, franz, franziska, fritz, gabi,
        gabriela, hans, heidi, heinz, helena, irene, jakob, jan, jasmin, johanna, jonas, julia,
        jürg, karin, katharina, kevin, klaus, kurt, lara, laura, lena, leon, lukas, manuela,
        manuel, marcel, maria, marianne, markus, martin, matthias, max, melanie, michael,
        michaela, monika, nadia, nadja, nicole, nina, noah, oliver, patrick, patricia, paul,
        peter, petra, philipp, ralf, rahel, regula, reto, roland, rolf, ruth, sabine, sandra,
        sandro, sara, sarah, sebastian, silvia, simon, simone, sophie, stefan, stefanie, susanne,
        sven, thomas, tobias, ueli, urs, ursula, verena, vreni, walter, werner, yvonne
    """,
    "workplace": """
        halle, hallen, werk, werkhalle, werkstatt, firma, fabrik, betrieb, büro, gebäude, lager,
        labor, klinik, geschäft, bude
    """,
    "knows_not": """
        weiss nicht, weiss ich nicht, weiss auch nicht, weiss noch nicht, wissen nicht, wissen wir
        nicht, wissen es nicht, habe keine ahnung, hab keine ahnung, ich keine ahnung, weiss nid,
        weiss nöd, kann ich nicht sagen, kann dazu nichts sagen, kann nichts dazu sagen, dazu
        nichts sagen, nichts sagen, darf nichts sagen, sage ich nichts, sage dazu nichts, äussere
        mich nicht
    """,
    "mate": """
        kollege, kollegin, kollegen, kolleginnen, arbeitskollege, arbeitskollegin, teamkollege,
        teamkollegin, mitarbeiter, mitarbeiterin, teamleiter, teamleiterin, vorgesetzter,
        vorgesetzte, lernende, lernender, lehrling, praktikant, praktikantin
    """,
    "number_of": """
        nummer von, handynummer von, telefonnummer von, natelnummer von, nummer der kundin, nummer
        des kunden, nummer vom kunden, telefonnummer der kundin, telefonnummer des kunden,
        handynummer der kundin, handynummer des kunden, seine nummer, seine handynummer, seine
        telefonnummer, seine natelnummer, ihre handynummer, ihre natelnummer, deren nummer, dessen
        nummer, privatnummer*, private nummer, private handynummer, private telefonnummer,
        privaten nummer, privates handy, privatem handy, privathandy, privat erreichbar, privat
        erreicht, privat unter, sein handy, sein natel, ihr handy, ihr natel, sis natel, sini
        nummere, sini nummer, ihri nummere, d nummere vo, d nummer vo, nummere vom, natel vo,
        handy von, handy vom, natel vom, natel von, direkt aufs handy, aufs handy, ufs natel, uf
        sis natel
    """,
    "rings": """
        ruft ihn, ruft sie, ruf ihn, ruf sie, lüt em, lüüt em, lüütet em, lüted em, schreibt ihm,
        schreibt ihr, schriibed em, gratuliert ihm, gratulieren will, gratuliere wott, meldet euch
        bei ihm, meldet euch bei ihr
    """,
    "mail_of": """
        mail von, mailadresse von, e mail von, e mail adresse von, seine mail, seine mailadresse,
        seine e mail, ihre private mail, ihre mailadresse, private mail, private mailadresse,
        private e mail, privatmail, mail der kundin, mail des kunden, mailadresse der kundin,
        mailadresse des kunden
    """,
    "contact": """
        kontakt, auskunft, auskünfte, ansprechperson*, ansprechpartner*, bei fragen, fragen
        beantwortet, fragen an, erreich*, hotline, zentrale, sekretariat, rufen sie, ruft uns,
        meldet euch, melden sie, melde dich, meldung an, anmeldung*, anmelden, bewerbung*, bewirb*,
        notfall*, pikett, empfang, redaktion, medienstelle, beratung, reservation*, reservierung*,
        tickets, kundendienst, support, servicenummer, büro, verkauf
    """,
    "lives_at": """
        wohnt, wohnhaft, wohnte, zuhause an der, zu hause an der, privatadresse, wohnadresse,
        heimadresse, adresse von, adresse der kundin, adresse des kunden, adresse unseres kunden,
        adresse unserer kundin, umgezogen, wont, wonet, wohnet, dihei a de, dihei ar, daheim an
        der, züglet, gezügelt
    """,
    "born": """
        geboren, geb, geburtsdatum, jahrgang, geburtstag am
    """,
    "machine_no": """
        maschinennummer, maschinen nr, maschine nr, maschine nummer, masch nr, seriennummer, serien
        nr, serie nr, fabrikationsnummer, fabriknummer, anlagennummer, anlage nr, gerätenummer,
        gerät nr, fahrgestellnummer, rumpfnummer, maschine mit der nummer, maschine mit nummer,
        anlage mit der nummer, gerät mit der nummer
    """,
    "machine": """
        maschine, anlage, gerät, boot, spindel
    """,
    "file_no": """
        kundennummer, kunden nr, kundennr, vertragsnummer, vertrags nr, vertrag nr, auftragsnummer,
        auftrags nr, auftrag nr, rechnungsnummer, rechnungs nr, rechnung nr, policennummer, police
        nr, dossiernummer, dossier nr, fallnummer, patientennummer, patienten nr,
        versichertennummer, personalnummer, personal nr, mitarbeiternummer, mitarbeiter nr,
        passnummer, ausweisnummer, lohnnummer
    """,
    "long_ago": """
        gründer*, gegründet, gründung*, pionier*, erfinder*, komponist*, maler*, dichter*, jahre
        seit, vor hundert jahren, geschichte, historisch*, urgrossvater, ahne*, roman, film
    """,
    "for_example": """
        zum beispiel, z b, beispiel, beispielsweise, etwa so, muster, mustermann, musterfrau,
        musterstrasse, platzhalter, fiktiv*, erfunden*
    """,
    "holder": """
        kunde, kunden, kundin, kundschaft, bei ihnen, ihre maschine, ihrer maschine, ihre anlage,
        ihrer anlage, ihr gerät, ihrem gerät, ihr boot, betreiber, besitzer, eigner, eignerin,
        inhaber, patient, patientin, spital, klinik, käufer, käuferin, bei der firma, bei firma,
        repariert, gewartet, instand gesetzt, in betrieb genommen, störung, störungen, ausgefallen,
        ausfall, alarme, serviceeinsatz
    """,
    "replica": """
        deepfake*, deep fake*, stimmklon*, stimmenklon*, voice clone*, geklonte* stimme, stimme
        geklont, stimme … geklont, gesicht geklont, ki avatar*, ki doppelgänger*, digitaler
        doppelgänger, digitale doppelgängerin, digitalen doppelgänger, virtuelle* doppelgänger*, mit
        ki nachgesprochen, mit ki nachgebildet, mit ki … nachgebildet, von ki nachgesprochen, ki
        double, ki klon, ki version von, faceswap, face swap
    """,
    "likeness": """
        stimme, stimmen, gesicht, avatar, lippen, mimik, doppelgänger*, konterfei, ebenbild, abbild
    """,
    "by_machine": """
        mit ki, per ki, via ki, dank ki, von ki, durch ki, aus ki, ki generiert*, ki erzeugt*, ki
        erstellt*, ki basiert*, ki stimme*, ki gesicht*, mit künstlicher intelligenz, von
        künstlicher intelligenz, mit ai, mit elevenlabs, mit heygen, mit synthesia, mit midjourney,
        mit sora, computergeneriert*
    """,
    "fake_talk": """
        vorsicht*, warn*, achtung, fake, fälschung*, gefälscht*, betrug*, betrüger*, im umlauf,
        erkennen, erkennt, erkenne, melden, gefahr*, gefährlich, schutz vor, schützen, verboten,
        verbot, vortrag, kurs, schulung, workshop, artikel, podcast, gesetz*, thema, buch, studie
    """,
    "real_person": """
        ceo, ceos, cfo, coo, cto, chef, chefs, chefin, chefinnen, direktor*, präsident*,
        verwaltungsrat*, geschäftsführer*, geschäftsleiter*, gründer, gründers, gründerin,
        gründerinnen, gründern, kollege, kollegin, kollegen, kolleginnen, mitarbeiter*, lernende*,
        lehrling*, leiter, leiters, leiterin, kunde, kunden, kundin, bundesrat, bundesrats,
        bundesrätin, schauspieler*, sänger, sängers, sängerin, minister, ministers, ministerin,
        trainer, trainers, trainerin, chefentwickler*, team
    """,
    "logo": """
        logo, logos, firmenlogo*, firmenzeichen, schriftzug*, wortmarke*, bildmarke*, signet*,
        emblem*, markenzeichen
    """,
    "logo_change": """
        umgefärbt*, eingefärbt*, färb*, verfremd*, verändert, abgeändert, umgestaltet,
        umgebaut, verzerr*, gedreht, gespiegelt, gestreckt, gequetscht, animiert,
        nachgezeichnet, nachgebaut, umgezeichnet, neu gezeichnet, bearbeitet,
        gephotoshoppt, photoshop*, mit samichlausmütze, mit weihnachtsmütze, mit
        zipfelmütze, mit osterhas*, mit regenbogen*, in pink, in rosa, in grün, in lila,
        in violett, in regenbogenfarben, in den farben, aufgehübscht, verschönert,
        ergänzt um, mit herzchen, mit krone, abgewandelt, parodiert, parodie,
        persifliert, modifiziert, weihnachtsmütze*, samichlausmütze*, nikolausmütze*,
        zipfelmütze*, hasenohren, clownnase*, schnauz, schnurrbart, sonnenbrille, hut,
        hörner, teufelshörner, totenkopf, flammen, herzli, konfetti, glitzer,
        fasnachts*, fasnacht*, maske, narrenkappe, bierkrug, fanschal, halb abgedeckt,
        auf den kopf gestellt, uf de chopf gstellt, verdreht, verbastelt, umbaut,
        umgebastelt, verpixelt, mit ki aufgepeppt, aufgepeppt, ufpeppt, neu eingefärbt,
        neon*, in neon, als regenbogen, in canva, canva, umgestylt, umgemodelt, neu
        interpretiert, neu gemalt, nachgemalt, graffiti*, im graffiti stil, verziert,
        gepimpt, aufgemotzt, ufgmotzt, verhunzt, als comic, als emoji, als einhorn, als
        kürbis, als schneemann, häschenohren, hasenöhrli, hasenohre, öhrchen, öhrli,
        versehen, verpasst, angemalt, aagmalt, agmalet, übermalt, aufgemalt
    """,
    "profile_picture": """
        profilbild*, profilfoto*, avatar, avatarbild, titelbild*, headerbild*, benutzerbild*, dp,
        profil pic,
        profilbildli, als bild, logo als bild, avatarli, als profilbild, kanalbild*, kontobild*,
        gruppenbild
    """,
    "account_name": """
        heisst … konto, heisst … account, heisst … profil, heisst … kanal, heisst … seite, konto
        heisst, account heisst, profil heisst, kanal heisst, seite heisst, gruppe heisst, heisst …
        gruppe, kontoname*, accountname*, benutzername*, nutzername*, username*, profilname*, mein
        handle, neues handle, neuer handle, kanalname*, gruppenname*, umbenannt in, benenne … um,
        nenne mich, nenne ich mich, nennt sich, mein neuer account, meinen neuen account, mein
        neues konto, mein zweitaccount, meine neue seite, meine fanseite, fanseite, fanpage, fan
        account, fanaccount, gruppe gegründet, gruppe eröffnet, gruppe erstellt, account eröffnet,
        account erstellt, seite eröffnet, seite erstellt, habe … gesichert, domain gesichert,
        domain registriert, meine domain, meine firma heisst, meinen shop, mein shop heisst, mein
        label heisst, mein podcast heisst, gruppe … gegründet, gruppe … eröffnet, gruppe …
        erstellt, account … eröffnet, account … erstellt, konto … eröffnet, konto … erstellt,
        kanal … gestartet, kanal … eröffnet, seite … eröffnet, seite … erstellt, meine neue
        website, meine website, findet ihr mich unter, findet mich unter, neuer kanal, neuen
        kanal, neue kanal, neuer account, neuen account, neues konto, neues profil, neue seite,
        neui siite, neus konto, neue account, neus profil, kanal … parat, konto … parat, account …
        parat, profil … parat, seite … parat, siite … parat, konto … eingerichtet, kanal …
        eingerichtet, account … eingerichtet, profil … eingerichtet, seite … eingerichtet, konto
        steht, kanal steht, account steht, jetzt auf tiktok, tiktok heisst, insta heisst,
        instagram heisst, youtube heisst, whatsapp gruppe, whatsappgruppe, facebook gruppe,
        facebookgruppe, telegram gruppe, chatgruppe, gruppe … aufgemacht, gruppe uf gmacht, gruppe
        ufgmacht, gruppe … gmacht, seite … aufgemacht, ich eröffne die seite, eröffne die seite,
        eröffne die gruppe, eröffne den kanal, eröffne einen kanal, gründe die gruppe, starte den
        kanal, starte einen kanal, min kanal, mis konto, min account, mini siite, adresse
        gesichert, namen reserviert, handle reserviert, domain gekauft, kanal aufgemacht, kanal
        eröffnet, konto eröffnet, account aufgemacht, siite heisst, siite … heisst, kanal …
        heisst, insta … heisst, heisst mein insta, heisst mein tiktok, heisst min, podcast heisst,
        mein podcast, min podcast, nenne meinen, taufe meinen, getauft, tauft, heisst ab jetzt,
        heisst ab sofort, blog heisst, mein blog, newsletter heisst, band heisst, shop heisst,
        verein heisst
    """,
    "how_like": """
        wie findet ihr, wie findsch, was meint ihr, was meinet ihr, gefällt euch, gfallt
        s eu, gfallts eu, was sagt ihr
    """,
    "community": """
        gruppe, grüppli, chatgruppe, chat, channel, kanal, community, forum, fanclub,
        stammtisch, seite, siite, account, konto, profil, podcast, blog, shop, discord,
        telegram
    """,
    "founded": """
        eröffnet, gegründet, aufgemacht, uftaa, ufgmacht, ufgmachet, erstellt,
        gestartet, gstartet, lanciert, ins leben gerufen, eingerichtet, iigrichtet,
        gmacht, angelegt, aagleit, aufgesetzt
    """,
    "merch": """
        shirts, t shirt*, tshirt*, hoodie*, tasse, tassen, mütze, mützen, caps, aufkleber, sticker*,
        kappen, pullover*, feuerzeug*, merch, merchandise, fanartikel*
    """,
    "sells": """
        verkaufe, verkaufen, zu verkaufen, bestellen bei mir, bestellt bei mir, drucke, drucken
        lassen, bedrucke, bedruckt, selbst gemacht, selber gemacht, selbstgemacht*, selbst bedruckt,
        selber bedruckt, in meinem shop, nebenbei, auf etsy, auf ricardo, stück kostet, pro stück,
        das stück, s stück, per stück, chf das, franken das, franken pro, stutz s, stutz
        pro, bestellungen an mich, bestellungen bei mir, bestellung per pn, schreibt mir
        eure grösse, meldet euch bei mir, bei mir am spind, solange vorrat, solang s
        het, zu haben bei mir, gibts bei mir, gits bi mir
    """,
    "no_change": """
        nicht verändern, bitte nicht, darf nicht, dürfen nicht, nicht erlaubt, unverändert, nie
        verändern, keinesfalls, verboten, vorgaben, regeln, richtlinie, manual, styleguide, original,
        fake, nicht von uns, gefälscht, betrug, bitte melden, meldet, nöd vo üs, nid vo üs, nicht
        offiziell von, gibt sich aus, warnung, achtung
    """,
    "kitchen": """
        grill, gegrillt, grillieren, grilliert, grilliere, backofen, ofen, pfanne, herd,
        toast, toaster, toastbrot, pizza, kuchen, chueche, guetzli, brot, zopf, rösti,
        fondue, raclette, cheminée, kerze, kerzen, wunderkerze*, lagerfeuer, feuerschale,
        servelat, cervelat, cervelats, wurst, würste, bratwurst*, steak, steaks, poulet,
        zmorge, znacht, zmittag, adventskranz, waffeleisen, friteuse, marroni
    """,
    "far_away": """
        stau, autobahn, a1, a2, a3, kreuzung, verkehr, verkehrsunfall*, zug, züge, bahn, sbb,
        tram, bus, velo, auto, flug, flugzeug, match, spiel, saison, training, rennen, marathon,
        halbmarathon, fussball, eishockey, ski, skifahren, piste, knie, rücken, fuss, wanderung,
        gotthard, film, serie, roman, buch, nachbardorf, nachbar*, grill, grillfest, lagerfeuer,
        kamin, cheminée, kerze*, kerzen, feuerwerk, bundesfeier, feuer und flamme, feuer frei,
        wochenende, feierabend, ferien,
        turnier, fussballturnier, grümpelturnier, cupfinal, see, badi, strandbad, pizza,
        restaurant, zmittag, apéro, bier, räuchern, räuchere, forelle, forellen, gartenhaus,
        wohnmobil, camping, zelt, schlitteln, kino, konzert, openair, festival, vereins*
    """,
    "from_a": """
        aus der, aus dem, aus unserem, aus unserer, vom, von der, von unserem, im, in der
    """,
    "got": """
        hat mir … geschickt, hat uns … geschickt, hat mir … bezahlt, hat uns … bezahlt, hat uns …
        eingeladen, hat mich … eingeladen, haben uns … eingeladen, haben mich … eingeladen, wurde …
        eingeladen von, wurden … eingeladen von, auf einladung von, auf einladung des, auf einladung
        eines, auf kosten von, als dankeschön von, als dankeschön vom
    """,
    "ad_deal": """
        pr sample*, pr muster, pressemuster, mein rabattcode, meinem rabattcode, meinen
        rabattcode, affiliate link*, affiliatelink*, bezahlte kooperation, rezensionsexemplar,
        brand deal, gratis überlassen, kostenlos überlassen, unentgeltlich überlassen, gratis
        zugestellt, behalten dürfen, zum behalten gekriegt, zum behalten erhalten, zum behalten
        überlassen, zum behalten bekommen,
        als gegenleistung, im gegenzug für, dafür ein föteli, derfür es föteli, derfür
        es foti, dafür ein foto, dafür einen post, dafür poste ich, dafür zeige ich,
        dafür erzähle ich, dafür stelle ich, derfür verzell i, ich verdiene mit, bekomme
        provision, kriege provision, erhalte provision, provision für jeden, bekomme ich
        provision, kriege ich provision, ein bisschen was ab, ein paar rappen, verdien
        ich was, verdiene ich etwas, verdiene ich ein bisschen, markenbotschafter,
        markenbotschafterin, bin botschafter von, bin botschafterin von, bin
        botschafterin für, bin botschafter für, probeessen, pressereise, bloggerreise,
        testerin für, tester für, produkttester, produkttesterin, partnerlink*,
        werbecode*, über meinen link, über min link, über meinen partnerlink,
        kooperation mit, in kooperation mit, zusammenarbeit mit der marke, unterstützt
        von der marke
    """,
    "giver": """
        hersteller*, lieferant*, marke, händler*, anbieter*, zulieferer*, vertreter, vertreterin,
        sponsor*, agentur*, partnerfirma, geschäftspartner*, shop, onlineshop, werkzeughersteller*,
        importeur*, vertrieb, verkäufer, verkäuferin, tourismusbüro, veranstalter*, brand
    """,
    "sent_me": """
        hat mir … geschickt, haben mir … geschickt, hat mir … zugeschickt, het mer …
        gschickt, händ mer … gschickt, geschickt bekommen, zugeschickt bekommen, hat mir
        … zugestellt
    """,
    "no_giver": """
        götti, gotti, gotte, gottä, grosi, grosseltern, eltern, familie, freunde,
        freunden, freundinnen, kollege, kollegin, kollegen, nachbar*, schwager,
        schwägerin, christkind, samichlaus, osterhase, verein, gemeinde, schule, chef,
        chefin, team, arbeitgeber*, firma, geburtstag*, selber gekauft, selbst gekauft,
        sälber kauft, selber bezahlt, selbst bezahlt, sälber zahlt, weihnacht*,
        hochzeit*, lehrabschluss*, flohmarkt, brocki
    """,
    "host": """
        hotel, hotels, restaurant, lokal, beiz, gasthof, gasthaus, wirt, wirtin,
        pension, resort, spa, therme, skigebiet, airline, campingplatz, ferienhaus,
        chalet, bergbahn, weingut, brauerei
    """,
    "business_giver": """
        hersteller*, lieferant*, händler*, anbieter*, zulieferer*, vertreter, vertreterin,
        partnerfirma, geschäftspartner*, kunde, kunden, kundin, importeur*, werkzeughersteller*
    """,
    "trip": """
        flug, flüge, hotel, reise, wochenende in, wochenende im, vip, loge, hospitality, nach …
        eingeladen, kreuzfahrt*, formel 1, skiweekend, skitag, ferienwoche, ferienhaus, luxus*, uhr,
        ipad, iphone, tablet
    """,
    "we_plan": """
        wir werden, werden wir, wir wollen, wollen wir, wir planen, planen wir, wir haben vor
    """,
    "never": """
        nie wieder, nie mehr, nie, niemals, nimmer, keine … mehr, kein … mehr, keinen … mehr,
        keine einzige, kein einziges, keinen einzigen, null, ohne eine einzige, ohne einen
        einzigen, ohne jede, ohne jeden, ohne jegliche*, keinerlei, gar kein*, überhaupt kein*,
        kein, keine, keinen, keiner, nie meh, nümme, kei, keini, keis, kene, nienemeh
    """,
    "mishap": """
        ausschuss, ausschussteil*, ausfall*, ausfälle*, ausfallen, ausfällt, fällt … aus, fallen …
        aus, stillstand*, stillstehen, störung*, panne*, defekt*, fehler*, fehlteil*, nacharbeit*,
        reparatur*, bruch, brüche*, bricht, brechen, kaputt*, kabutt, kabut, verreckt, im stich,
        stehen bleib*, bleibt … stehen, abstürz*, absturz*, abgestürzt, versagt, versagen,
        werkzeugbruch*, spindelschaden*, schaden, schäden*, verschleiss*, nachmessen, wegwerfen,
        enttäusch*, ärger, datenverlust*, unterbruch*, unterbrüche*, reklamation*, kollision*,
        verlier*, befürcht*, befürchte, ärgern, ärgert, warten müssen, nacharbeiten, zittern,
        reklamier*, versag*,
        *bruch, *brüche, *brüchen, *ausfall, *ausfälle, *ausfällen, *fehler, *fehlern, *störung,
        *störungen, *panne, *pannen, *stillstand, *stillstände
    """,
    "always": """
        immer, jedes mal, jedesmal, jederzeit, stets, ausnahmslos, auf ewig, für immer, ewig, ein
        leben lang, lebenslang, auf jeden fall, bei jedem teil, in jedem fall, immer und ewig,
        egal was, garantiert immer
    """,
    "works": """
        perfekt*, funktionier*, klappt, fehlerfrei*, einwandfrei*, gelingt, gelingen, masshaltig*,
        makellos*, tadellos*,
        sitzt, stimmt genau, passt genau
    """,
    "failsafe": """
        ausfallsicher*, störungsfrei*, unkaputtbar*, unzerstörbar*, narrensicher*, unfehlbar*,
        bombensicher*, absolut zuverlässig*, hundertprozentig zuverlässig*, absolut sicher*, ohne
        jedes risiko, risikofrei*, risikolos*, unverwüstlich*,
        für die ewigkeit, hält ewig, halten ewig,
        ein leben lang, lebenslang
    """,
    "told": """
        war, waren, hatte, hatten, gab, gab s, bisher, bis jetzt, noch nie, bis heute, gsi, gha,
        letzte woche, letztes jahr, seit, wurde, wurden, ging, lief, liefen, gemeldet, gestern,
        vor einem, vor <number> jahren, vor <number> monaten, vor <number> wochen, vor <number>
        tagen, vor <number> stunden, gehabt, ausgefallen ist, passiert ist
    """,
    "nobody_can": """
        niemand kann, niemand, keine maschine, kein gerät, kein anbieter, kein hersteller, kein
        mensch kann, niemer cha, kei maschine, nicht versprechen, nicht garantieren, nichts
        versprechen, keine garantie, können nicht, kann nicht, kann man nicht, wäre gelogen, wer
        behauptet, wer verspricht, wer garantiert
    """,
    "own_deed": """
        zeige, zeig, zeigen, poste, bringe, bring, bringt, erzähle, schreibe, antworte, melde
        mich, komme, komm, verrate, räume, lade, backe, mache, mach, helfe, besuch*, vorbei,
        video, foto, bild*, gipfeli, kuchen, verzell*, zeig i, chume, mitnehmen, mitbringen,
        nachricht
    """,
    "eco_thing": """
        verpackung*, folie, folien, karton*, material*, werkstoff*, kühlmittel*, kühlschmierstoff*,
        schmiermittel*, schmierstoff*, hydrauliköl*, bauteil*, gehäuse*, ersatzteil*, modell, serie,
        baureihe, antrieb*, motor*, farbe, lack*, beschichtung*, einweg*, mehrweg*
    """,
    "premises": """
        halle, hallen, werk, fabrik, büro*, standort*, gebäude*, hauptsitz, dach, lager, flotte,
        fuhrpark, werkhof, kantine, lehrwerkstatt, werkstatt, neubau, produktion, fertigung,
        prüfstand, prüfstände*
    """,
    "sure": """
        mit sicherheit, ganz sicher, so sicher wie, wette mein*, können sie sich verlassen, könnt
        ihr euch verlassen, kannst du dich verlassen, darauf können sie zählen, versicher*,
        glaub mir, glaubt mir, glauben sie mir, chasch mer glaube, chönd mer glaube, verlassen sie
        sich
    """,
    "got_free": """
        geschenkt bekommen, geschenkt gekriegt, geschenkt erhalten, hat mir … geschenkt,
        hat uns … geschenkt, haben mir … geschenkt, haben uns … geschenkt, mir …
        geschenkt, kostenlos bekommen, kostenlos erhalten, gratis bekommen, gratis
        erhalten, gratis gekriegt, umsonst bekommen, kostenlos zur verfügung gestellt,
        gratis zur verfügung gestellt, kostenlos zum testen, gratis zum testen, zum
        testen bekommen, zum testen erhalten, zum testen geschickt, zum testen
        zugeschickt, hat mir … spendiert, hat uns … spendiert, geschenk von, geschenk
        vom, geschenkkorb von, geschenkkorb vom, gutschein von, gutschein vom, bekomme …
        dafür bezahlt, werde … dafür bezahlt, gratis, kostenlos, umsonst, aufs haus, ufs
        huus, nichts bezahlt, nüt zahlt, nichts dafür bezahlt, nichts gekostet, nüt
        koschtet, eingeladen von, eingeladen vom, iglade vom, iglade vo, einladung von,
        einladung vom, zum testen überlassen, zum testen gegeben, zum testen gekriegt,
        zum uusprobiere, zum ausprobieren bekommen, zum ausprobieren geschickt, hat mir
        … überlassen, hät mer … gschänkt, het mer … gschänkt, gschänkt übercho, gschänkt
        becho
    """,
    "my_code": """
        mit meinem code, mit dem code, mein code, meinen code, code
    """,
    "no_goods": """
        vertrauen, treue, aufmerksamkeit, zeit, gehör, lächeln, freude, feedback, rückmeldung*,
        tipp, rat, chance, stelle, unterstützung, glauben, applaus, kaffee, mittagessen, zmittag,
        znüni, zvieri, abendessen, essen, kuchen, gipfeli, guetzli, schoggi, schokolade, bier, apéro
    """,
    "gift_noun": """
        geschenk*, präsent*, gutschein*, gutscheine, weinflasche*, wein, champagner, uhr, ticket,
        tickets, karten für
    """,
    "to_me": """
        mir, uns, bekommen, erhalten, gekriegt,
        mich,
        bei mir, zu mir, mit mir, über mich, mich gern
    """,
    "own_logo": """
        firmenlogo*, unser logo, unserem logo, unseres logos, unser firmenlogo, das logo der
        firma, logo meiner firma, logo meines arbeitgebers, logo meiner arbeitgeberin, logo vo de
        firma, logo vom gschäft, logo von der firma, logo vom betrieb, logo der bude, logo vo de
        bude, logo vom chef, logo vom arbeitgeber, firmelogo, firmelogos, firmenlogos, s logo vo
        üs, üses logo, eusem logo, euses logo, üsem logo, klinik logo, spitallogo, werkslogo, logo
        vom briefpapier, logo vom briefkopf, logo von der website, logo ab der website, logo vom
        lastwagen, firmenschriftzug*, firmenwappen, firmenemblem, firmenzeichen, logo vom werk
    """,
    "fun": """
        spass, spannung, stimmung, laune, fest, party, überraschung*, gänsehaut, muskelkater,
        lacher, unterhaltung, wetter, regen, sonne, apéro, wurst, kaffee, erlebnis*, action,
        hunger
    """,
    "none_else": """
        keine andere*, kein anderer, kein anderes, keinen anderen, niemand sonst, sonst niemand,
        niemand, sonst nichts, nichts anderes, nirgends, nirgendwo, sonst keine, sonst keiner,
        sonst kein, keine, keiner, kein hersteller, kein anbieter, keine zweite, kein zweiter,
        kein zweites, keine konkurrenz, niemer, niemert, kei anderi, kei andere, kene, nüt anders,
        süsch niemer, suscht niemert, süsch nüt
    """,
    "measures_up": """
        besser, genauer, schneller, leiser, sparsamer, präziser, stärker, zuverlässiger,
        effizienter, heran, ran, herankommen, rankommen, mithalten, vormachen, das wasser, das
        gleiche, gleich gut, so gut, so genau, so schnell, so leise, so sparsam, so präzis*, so
        zuverlässig, so stabil, so effizient, so robust, so günstig, vergleichbar*, zweit*,
        ebenbürtig, aufnehmen, here, häre, ane,
        so gut*, so guet*, so gueti, so vil, so schnäll, so gnau
    """,
    "own_range": """
        die wir, den wir, das wir, bisher, bis jetzt, bis heute, unserer reihe, unseres programms,
        unserer geschichte, der firmengeschichte, in unserem programm, in unserem sortiment, von
        uns gebaut*, je gebaut haben, von unseren, unserer maschinen, aller unserer, im vergleich
        zur, gegenüber der,
        in der geschichte von, seit ich, meiner laufbahn, meiner karriere, meines lebens, seit
        meinem, in meiner
    """,
    "change_word": """
        beste* seit, besten seit, bester seit, bestes seit, beste* der letzten, besten der letzten,
        so viel* wie nie, so viel* wie noch nie, so viel* wie seit, so viel* wie in, so wenig* wie
        nie, so wenig* wie noch nie, so wenig* wie seit, so hoch wie nie, so hoch wie noch nie, so
        hoch wie seit, so tief wie nie, so tief wie seit, so voll wie nie, so voll wie seit, so voll
        wie noch nie, mehr als je, höher als je, grösster … geschichte, grösste … geschichte,
        grössten … geschichte, grösster auftrag, grössten auftrag, grösster abschluss, grössten
        abschluss, grösste bestellung, grösste auftrag, grösster deal, grössten deal, grösste deal,
        rekordumsatz*, rekordgewinn*, rekordmonat*, rekordquartal*, rekordauftrag*, rekordaufträge*,
        rekordverlust*, rekordjahr*, auf rekordhöhe, rekordhoch, rekordtief, allzeithoch, auf
        rekordniveau, eingebrochen, bricht ein, brechen ein, eingesackt, abgestürzt,
        zusammengebrochen, in den keller, im keller, durch die decke, in die höhe geschossen,
        explodiert, im sinkflug, stark gestiegen, deutlich gestiegen, massiv gestiegen, gestiegen,
        gsunke, gstige, gesunken, gewachsen, gschtige, zugelegt, zuegleit, zurückgegangen,
        zruggange, geschrumpft, gefallen, weggebrochen, höher als letztes jahr, höher als im
        vorjahr, mehr als letztes jahr, meh als letscht jahr, mehr als im vorjahr, weniger als
        letztes jahr, weniger als im vorjahr, weniger als budgetiert, mehr als budgetiert, höher als
        budgetiert, unter budget, über budget, über plan, unter plan, über den erwartungen, unter
        den erwartungen, besser als erwartet, schlechter als erwartet, übertroffen, dicker als,
        dünner als, hat … zugelegt, nie so viel*, noch nie so viel*, no nie so vill*, nie mehr so
        viel*, nie so wenig*, so dick wie nie, so dünn wie nie, erstmals zweistellig,
        so wenig* … wie seit, so wenig* … wie nie, so wenig* … wie noch nie, so viel* … wie seit, so
        viel* … wie nie, so viel* … wie noch nie, so vill … wie no nie, so vill … wie scho lang, so
        viel* … wie schon lange, so wenig* … wie schon lange, so gut … wie seit, so hoch … wie seit,
        seit jahren nicht, wie seit jahren nicht, sit jahre nüm,
        reicht bis, reicht für, reicht noch bis, langt bis
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
        marke, millionenmarke, milliardenmarke,
        die million, eine million, millionen im sack, die milliarde
    """,
    "traded": """
        verkauft, verchauft, verchaufe mir, verkaufen wir, verkauften, verkaufen, ausgeliefert,
        usglieferet, ausliefern, geliefert, glieferet, liefern wir, abgesetzt, produziert,
        produzieren, unterschrieben, unterschribe, underschribe, unterzeichnet, abgeschlossen, an
        land gezogen, an land zoge, reingeholt, hereingeholt, gewonnen, ergattert, reingekommen,
        inecho, eingegangen, abschluss, vertrag, verträge, deal, deals, auftrag, uftrag, bestellt,
        bestellung, kauft, belegt, umgesetzt, investiert, eingenommen,
        verloren, verdient, eingefahren, erwirtschaftet, verbrannt, eingebüsst, erzielt, gemacht
    """,
    "at_work": """
        mein* team, mis team, meiner laufbahn, meiner karriere, mini karriere, provision,
        provisionen, im verkauf, unser verkauf, unserem verkauf, de verchauf, im einkauf, der
        einkauf, finanzabteilung, finanzchef*, im büro, i de montage, in der montage, in der
        halle, i de halle, in der werkhalle, in der fertigung, i de fertigung, in der produktion,
        i de produktion, unsere leute, unseren leuten, eusi lüt, unsere jungs, bi eus im, bi eus
        i, bi üs im, bi üs i, bi öis im, bi öis i, in der firma, i de firma, i de bude, die
        chefin, der chef, de chef, d chefin, vom chef, unser* chef*, eusi chefin, euse chef,
        unsere zahlen, unserer zahlen, eusi zahle, unser quartal, unser halbjahr, unser
        geschäftsjahr, unser frühling, unser sommer, unser herbst, unser winter, unser jahr, unser
        januar, unser februar, unser märz, unser april, unser mai, unser juni, unser juli, unser
        august, unser september, unser oktober, unser november, unser dezember, uf station, auf
        station, auf der station, unser notfall, unserer station, unsere betten, unsere station,
        unsere direktion, unsere finanzchefin, auf der auftragsseite, in sachen aufträge, im op,
        op saal, im operationssaal, in halle, bei uns in der, bei uns im, wir im büro
    """,
    "hush": """
        psst, pst, pssst, psssst, pscht, bscht, unter uns, under eus, unter uns gesagt, verrate,
        verrat, verratet, verrate nüt, nicht weitersagen, nöd wiitersäge, nid wiitersäge,
        niemandem sagen, niemerem säge, niemerem verzelle, niemandem erzählen, keinem erzählen,
        niemandem verraten, behaltet das für euch, behalt das für dich, behaltets für eu, für euch
        behalten, darf noch nichts sagen, darf noch nicht sagen, darf nichts sagen, darf nüt säge,
        darf no nüt säge, darf eigentlich nicht, dörf eigentlich nöd, dürfte ich eigentlich nicht,
        darf ich noch nicht, darf noch nicht verraten, darf nicht zeigen, darf noch nicht zeigen,
        darf noch nichts zeigen, darf nichts zeigen, geheim, gheim, streng geheim, noch geheim,
        geheimnis, gheimnis, vertraulich*, inoffiziell, noch nicht offiziell, noch nicht
        spruchreif, nonig offiziell, no nöd offiziell, nicht offiziell, offiziell noch nicht,
        offiziell noch gar nicht, mehr sage ich nicht, mehr sag ich nicht, meh säg i nöd, mehr
        darf ich nicht, mehr verrate ich nicht, mehr wird nicht verraten, ihr habt es zuerst,
        bleibt unter uns, ihr habt nichts gesehen, niemand weiss, weiss noch niemand, weiss no
        niemer, noch niemand weiss, kein mensch weiss, hinter vorgehaltener hand, aus sicherer
        quelle, kein mensch darf, niemand sehen darf, niemer darf, niemert darf, niemer … wüsse,
        keiner sehen darf, noch niemand sehen, nicht gezeigt werden, nda, offiziell ist es noch
        nicht, offiziell ist noch nichts, noch nicht kommuniziert, nonig kommuniziert, erst
        intern, bleibt intern, kann ich nicht sprechen, nicht darüber reden, nicht darüber
        sprechen, darf nicht darüber, darf ich nicht reden, zeigen darf ich, foto verbote, fotos
        verboten, fotografieren verboten, schweigt, schwiigt, schweigen wir, ich schweige, mehr
        gibts, mehr gibt es, meh gits, wenn es so weit ist, wenns so wiit isch, sag ich nichts,
        säg nüt, säg i nüt, kein wort, keis wort, kann weder bestätigen
    """,
    "elsewhere": """
        tagblatt, gemeindeblatt, lokalblatt, amtsblatt, anzeiger, tagesanzeiger, nzz, srf, radio, fernsehen, gewerbeverein, laut zeitung, gemäss zeitung,
        branche, branchenverband, verband, analyst, analysten, marktforscher, konjunktur*, bund,
        kanton, gemeinde, stadt, staat, seco, nationalbank, börse, smi, wirtschaft, swissmem,
        statistik, ökonomen, wirtschaftsforscher, zeitung gelesen, las ich, gelesen, schreibt die,
        laut zeitung, bäckerei, beiz, restaurant, laden, lädeli, stand am, am stand, flohmarkt,
        flohmärt, märt, markt, basar, verein*, klub, fc, fussball*, spiel, spiele, tor, tore,
        punkte, pünkt, match, turnier*, liga, saison, saisonstart, team hopp, hopp, garten, gärtli,
        hühner, katze, kater, hund, kuchen, chueche, velo, ferien, ferie, fasnacht, chilbi, dorf,
        wg, kinder, kids, schule, schuel, lottomatch, tombola, sparschwein, taschengeld, schritte,
        laufen, joggen, marathon, kilo, diät, schuhe, schue, game, gamen, level, netflix, serie,
        hockey, skiferien, ski, piste, schnee, wetter, regen, hobby, hobbys,
        gspart, gespart, rabatt, sale, ausverkauf, depot, aktiendepot, sparkonto, steuerrechnung,
        miete, zins, lotto, casino, schueh, chleider, schnäppli, schnäppchen
    """,
    "busy": """
        kaum retten, nicht retten vor, nöd rette vor, kommen kaum nach, kommen nicht nach, chömed
        chum noh, chömed nüm noh, chömed nüme nah, kaum nach, klingeln die telefone, telefone
        klingeln, telefon klingelt, telefone laufen heiss, telefon läuft heiss, telefone stehen
        nicht still, telefon steht nicht still, rennen uns die bude ein, rennen uns die türen ein,
        bude eingerannt, stehen schlange, schlange stehen, gehen weg wie warme weggli, verkaufen
        sich wie, wie warme weggli, viel zu tun, alle hände voll zu tun, nüt z tue, nüt me z tue,
        fast nichts mehr zu tun, kaum arbeit, keine arbeit mehr, zu wenig arbeit, ausgelastet,
        usglaschtet, usglastet, voll ausgelastet, unterausgelastet, kurzarbeit, überstunden ohne
        ende, samstagsschicht*, sonderschicht*, zusatzschicht*, ausverkauft, lieferfristen, lange
        lieferzeiten, warteliste*, volle auftragsbücher, auftragsbücher sind voll, bücher sind
        voll, büecher sind voll, leere auftragsbücher, auftragsbücher leer, bücher leer, halle ist
        leer, leere halle, hallen sind leer, maschinen stehen still, ruhig geworden, ruhig worde,
        anfragen reissen, anfragen ohne ende, flut an anfragen, flut von anfragen, voller
        anfragen, kunden stehen, kunden rennen, kunden reissen, geschäft läuft, geschäfte laufen,
        gschäft lauft, gschäft brummt, laden läuft, lade lauft, laden brummt, läuft wie
        geschmiert, laufts wie gschmiert, lauft s wie gschmiert, läuft es wie geschmiert, läuft
        wie verrückt, läuft alles rund, läuft es rund, läuft es gut, läuft es schlecht, läuft es
        harzig, bestellungen kommen, bestellige chömed, nachfrage, kunden abweisen, aufträge
        ablehnen, müssen ablehnen, müssen absagen, abweisen müssen, vertrösten, haben nichts zu
        tun, gibt nichts zu tun, nichts mehr zu tun, kaum etwas zu tun
    """,
    "sales_people": """
        verkauf, verchauf, verkaufsteam, vertrieb, verkäufer, verkäuferinnen, finanzchef,
        finanzchefin, finanzabteilung, buchhaltung, controlling, geschäftsleitung, direktion, cfo,
        verwaltungsrat, teppichetage, investor relations, aktionäre, anleger, im büro, bürolist*,
        verkaufsleiter*, verkaufsleitung, finanzen, finanzteam, verkaufsbüro, chefetage, kader,
        verkaufsbüro*, verkaufsabteilung, aussendienst, verkaufsleute, verkäuferteam
    """,
    "spirits": """
        stimmung, stimmig, gstimmt, katerstimmung, feierlaune, champagner, sekt, prosecco, korken,
        cüpli, stossen … an, angestossen, anstossen, schtossed aa, strahlt, strahlen, strahled,
        grinst, grinsen, grinse, grinsed, breiten grinsen, breites grinsen, lacht, lachen, gelacht,
        glachet, lächelt, lächelet, jubelt, jubeln, feiern, feiert, fiired, gefeiert, lange
        gesichter, langi gsichter, langes gesicht, sorgenfalten, schläft schlecht, schlaft schlecht,
        nervös, zerknirscht, bedrückt, geknickt, still geworden, hängende köpfe, hängen die köpfe,
        happy, glücklich, zufrieden, zfride, bester laune, gute laune, guter laune, gueti luune,
        schlechte laune, schlechter laune, aufatmen, atmen auf, euphorisch, euphorie,
        tanzt, tanzen, pokerface, poker face, singt, singen, pfeift, pfiift, hüpft, hüpfen,
        freudensprünge, im hoch, weint, weinen, tränen, schweigt, schweigen, kopfschütteln, zittern,
        zitteret, schwitzt, schwitzen,
        strahlend*, grinsend*, lachend*, jubelnd*, lächelnd*, grinsid*, gesichter, funkelnde augen
    """,
    "time_span": """
        jahr, johr, letztes jahr, letschts jahr, das jahr, neue jahr, neues jahr, jahresstart,
        jahresauftakt, jahresanfang, jahresende, monat, monate, monaten, monet, letzten monate,
        letzten wochen, letzten monat, januar, februar, märz, april, mai, juni, juli, august,
        september, oktober, november, dezember, quartal, halbjahr, semester, halbjahres, frühling,
        sommer, herbst, winter, winterhalbjahr, geschäftsjahr
    """,
    "went": """
        spitzenjahr, topjahr, superjahr, traumjahr, hammerjahr, glanzjahr, seuchenjahr, krisenjahr,
        katastrophenjahr, übergangsjahr, starkes jahr, gutes jahr, schwaches jahr, schlechtes jahr,
        schwieriges jahr, hartes jahr, durchzogenes jahr, sehr gutes jahr, tolles jahr, super jahr,
        guets jahr, starker start, guter start, schwacher start, verhaltener start, harziger start,
        toller start, fulminanter start, kein spaziergang, kein zuckerschlecken, kein honiglecken,
        kein schleck, verhalten, durchzogen, harzig, harzt, zäh, flau, mau, schwierig, stark,
        starch, sehr gut, hervorragend, ausgezeichnet, bombig, bombastisch, glänzend, super
        gelaufen, gut gelaufen, guet gloffe, schlecht gelaufen, schlächt gloffe, aufwärts, ufwärts,
        abwärts, bergauf, bergab, besser als erwartet, schlechter als erwartet, besser als,
        schlechter als, besser da, schlechter da, gut da, schlecht da, fulminant begonnen, gut
        begonnen, stark begonnen, schlecht begonnen, verhalten begonnen, gut gestartet, stark
        gestartet, super gestartet, gut angefangen, startet, beginnt gut, beginnt stark, beginnt
        schlecht, beginnt verhalten, glänzt, zufrieden sein, können zufrieden, nicht zufrieden,
        nicht beklagen, nicht klagen, nöd chlage,
        übertroffen, übertraf, enttäuscht, enttäuschend, zu wünschen übrig, gehofft, erhofft, die
        kurve gekriegt, blaues auge, mit einem blauen auge,
        richtigen fuss, falschen fuss, auf dem richtigen fuss, gut unterwegs, schlecht unterwegs,
        auf gutem weg
    """,
    "future": """
        werden, wird, wirds, wärded, wird s, werde, knacken, knackt, wollen, will, wänd, soll,
        sollen, planen, dürfte, dürften, kommt, kommen, steigt bald, gahts, gaht s, stellen … ein
    """,
    "growth": """
        wachstum, wachsen, wächst, wachse, wachsed, gewachsen, grösser, schrumpfen, schrumpft,
        steigern, steigert, steigen, steigt, stiege, stiigt, sinken, sinkt, zulegen, legt zu,
        erholen, erholt, aufschwung, abschwung, ufwärts, aufwärts, abwärts, ausbauen, höher
        ausfallen, tiefer ausfallen, verbessern, ausgelastet, usglaschtet, gewinnschwelle,
        marktanteil*, kapazität*, ausstoss, stückzahl*, stückzahlen,
        quote, anteil, anteile, überspringen, knacken, übertreffen, toppen, schlagen,
        zunehmen, nimmt zu, nehmen zu, abnehmen, zurückgehen, geht zurück, gehen zurück,
        einbrechen, expandieren, expandiert, expansion, übertrifft, sinkt*, schrumpfe,
        wachsen wir
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
        maschinen pro jahr
    """,
    "later": """
        nächstes jahr, nächscht jahr, nöchscht jahr, nöchschts jahr, nächschts jahr, im nächsten
        jahr, im kommenden jahr, kommendes jahr, übernächstes jahr, nächsten jahre, kommenden
        jahre, kommenden <number> jahre, nächsten <number> jahre, in <number> jahren, in einem
        jahr, mittelfristig, langfristig, kurzfristig, nächstes quartal, im nächsten quartal,
        nächsten quartal, zweiten halbjahr, zweite halbjahr, nächstes halbjahr, bis ende jahr, bis
        endi jahr, bis ends jahr, bis jahresende, ende jahr, per ende jahr, gegen ende jahr, bald,
        demnächst, in zukunft, künftig, im frühling, im herbst, im winter, nächsten frühling,
        nächsten herbst, nächsten sommer, kommenden monate, kommenden monaten, nächsten monaten,
        nächsten monat, bis weihnachten, bis ostern, bis sommer, bis herbst, bis ende, in wenigen
        jahren, in ein paar jahren, in den nächsten, im nächsten, übernächscht, bis in
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
        wir, woran wir, wora mir, wo mir dra, nachfolger der, nachfolgerin der, kommt … etwas,
        kommt etwas, chunnt öppis, chunnt … öppis, kommt was, kommt … was, da kommt was, das tuch,
        s tuech, geheimprojekt, geheimes projekt, bestie, monster, unterm tuech, unter diesem
        tuch, unter diesem laken, unter dem laken, unterm laken, öppis wo no
    """,
    "not_shown": """
        unter der plane, under de blache, hinter dieser plane, hinter der plane, unter dem tuch,
        under em tuech, verhüllt, versteckt, verstecken, versteckle, noch gar nicht gibt, noch
        nicht gibt, no nöd git, no gar nöd git, nicht zeigen, nöd zeige, nid zeige, nicht gezeigt,
        noch niemand gesehen, noch niemand sehen, kei mensch … gseh, niemer … gseh, niemer darf,
        niemert darf, kein mensch … sehen, kein mensch darf, niemand darf sehen, niemand sehen
        darf, überraschen, überrasche, überraschung, wer errät, ratet mal, ratet, stay tuned,
        dranbleiben, blibed dra, bleibt dran, vorgeschmack, teaser, alt aussehen lässt, sprachlos,
        staunen werdet, werdet staunen, augen machen, auge mache, handy abgäh, handy abgeben,
        worüber ich ab, welt noch nicht gesehen, noch nicht gesehen, noch nie gesehen, no nie
        gseh, nicht existiert, offiziell nicht, tuch wegziehen, tuch weg, vorhang, fast fertig,
        fasch fertig, bald fertig, schon fertig, werdet ihr sehen, werdet augen, umhauen, haut
        euch um, haut eu um, vom hocker, kracher, bombe, revolution, das tuch, tuch … wegziehen,
        hülle fällt, hüllen fallen, offiziell noch nicht, zeigen darf, nicht reden, nicht
        sprechen, foto verbote, fotos verboten, darf ich euch zeigen, dürfen wir euch zeigen, bald
        darf ich, darf ich bald, unterm tuch, unterm tuech, unter diesem tuch, unter diesem laken,
        unter dem laken, unterm laken, unter der decke steckt, zugedeckt, abgedeckt
    """,
    "coming": """
        kommt, chunnt, kommen, chömed, bald, gli, demnächst, in kürze, im frühling, im sommer, im
        herbst, im winter, im september, im oktober, nächste woche, nächsten monat, nächstes jahr,
        ab herbst, ab frühling, ab januar, ab september, an der messe, a d mäss, a de mäss, stay
        tuned, dranbleiben, folgt
    """,
    "no_product": """
        blog, video, film, folge, episode, podcast, artikel, post, beitrag, story, kalender,
        kaffeemaschine*, kafimaschine*, nähmaschine*, waschmaschine*, spielplatz, velo, auto, töff,
        hund, katze, baby, nachwuchs, tochter, sohn, kollegin, kollege, kollegen, lernende*,
        lehrling*, stelle, stellen, mitarbeiter*, party, geburtstag*, hochzeit*, fest, apéro, menü,
        essen, torte, kuchen, website, homepage, ausstellung, song, album, buch, roman, wohnung,
        haus, version, update, release, jubiläum, kurs, ferien, reise, schwester wird, quiz,
        wettbewerb, verlosung, adventskalender,
        küche, chuchi, wohnig, möbel, büro, pult, lehrlingsatelier, lehrwerkstatt
    """,
    "sent_there": """
        team, teams, aufbauen, aufgebaut, aufbau, montage, montieren, inbetriebnahme,
        maschinen, halle, werk, fabrik, baustelle, umziehen, umzug, wohnung gesucht,
        wohnung gemietet, haussuche, hauskauf, visum, auswandern, ausgewandert, neues
        leben, neue schule, versetzt, versetzung, einsatz, dienstreise, geschäftsreise,
        projekt, job, stelle, arbeit, arbeiten, chef, chefin, lieferant*, eröffnung,
        eröffnen, schlüsselübergabe, bauland
    """,
    "leisure": """
        ferien, ferie, ferientag*, urlaub, reise, rundreise, weltreise, gereist, strand, hotel,
        hostel, airbnb, camping, flitterwochen, hochzeit, hochzeitsreise, schwiegereltern,
        schwiegermutter, verwandte, verwandten, verwandtschaft, cousin*, cousine, neffe, nichte,
        familie, freunde, freunden, freundin, kollegin von früher, auf besuch, zu besuch, museum,
        kathedrale, kirche, altstadt, markt, märit, pool, sonne, sonnenbrand, weihnachten,
        wiehnacht*, silvester, neujahr, ostern, sprachkurs, sprachaufenthalt, sabbatical,
        backpacking, rucksack, postkarte, souvenir, heimweh, jetlag, ausflug, wanderung, oma, opa,
        mama, papa, mami, papi, grosi, schwester, bruder, götti, gotte, sehenswürdigkeit*,
        sprachschule
    """,
    "outdoors": """
        schlucht, tal, fluss, bach, schluchten, küste, meer, steppe,
        🦅, 🌵, 🐦, 🪺, 🏔, ⛰, jungtier, jungtiere, schwanz, schnabel, gefieder, krallen, kreist, kreisen,
        kreiste, kreisten, küken, beute, murmeltier*, gämse*, gemse*, gämsli, greifvogel, greifvögel,
        vogel, vögel, spannweite, gewitter, am berg, am grat, über uns, überem, felswand, gletscher,
        stachel, stacheln, umgetopft, umtopfe, blüete, pilgern,
        wandern, wanderung, wander*, gwanderet, bergtour, gipfel, alp, alpen, zoo, tierpark,
        wildpark, teich, weiher, see, wald, wiese, feld, himmel, horst, nest, flügel, federn,
        fernglas, beobachtet, fotografiert, gesehen, gseh, fenster, fensterbrett, fenschterbrätt,
        topf, giessen, blüht, blüeht, blüte, blüten, blüete, garten, balkon, pflanze, pflanzen,
        blatt, blätter, baum, äste, film, doku, serie, kinder, kater, meine, mini, tattoo, pub, bar,
        bier, wappen,
        jungtier*, kralle*, federkleid, brütet, brut, kreist*, kreiste*, ornitholog*, vogelwarte,
        grat, ferientag, sac hütte, am himmel, gegossen, gärtnerei, gartencenter, sukkulent*,
        hunde, ferien
    """,
    "project_word": """
        projekt, projekte, code, codename, deckname, arbeit, arbeite, arbeiten, gschaffet, schaffe,
        sitzung, sitzig, team, entwicklung, entwicklungsteam, prototyp, test, tests, testlauf,
        versuch, start, launch, fliegt, hebt ab, läuft, lauft, plan, pläne, termin, budget, bau,
        baustelle, werk, standort, maschine, produkt, labor, halle, firma, büro, kommt, chunnt, bald
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
        der hand, vertraulich,
        aus erster hand, het s gheisse, hets gheisse, hat es geheissen, es heisst, in der pause
        gehört, i de pause, pausengespräch, info veranstaltung, informationsveranstaltung,
        orientierung, an der orientierung, kick off, townhall, town hall, rapport, morgenrapport,
        teamrapport, stationsrapport, frührapport, übergaberapport, kadertag, retraite, intern
        heisst es, interne quelle, hört man intern,
        schichtübergabe, kaderrunde, gl runde, kadersitzig
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
        rationalisier*, automatisier*, verkauft, verkaufen, fusionier*, geschlosse, zue macht,
        zuegmacht, weg ab, kommt weg, rausgeworfen, ersatzlos, neu organisiert,
        nicht verlängert, nicht ersetzt, nicht erneuert, nicht mehr gibt, ersetzt wird, ausläuft,
        läuft aus,
        wegfällt, wegfallt, wegfalle
    """,
    "pay": """
        lohn, löhne, gehalt, salär, zulage*
    """,
    "law_published": """
        geschäftsbericht, jahresbericht, medienmitteilung*, publiziert, veröffentlicht, urteil ist
        öffentlich, laut mitteilung, steht im, wie berichtet, amtsblatt
    """,
    "press_meets": """
        hat mich angerufen, hät mir aaglüte, hät mir aglüte, rief mich an, hat mich interviewt, hat
        mich befragt, hat mich gefragt, hat mir geschrieben, hät mir gschribe, hat mich kontaktiert,
        hat mich besucht, kommt zu mir, chunnt zu mir, war bei mir, war bei uns, chunnt zu eus, darf
        mich zitieren, dürfen mich zitieren, zitiert mich, mein interview, mis interview, interview
        mit mir, redet mit mir, will von mir wissen, will mit mir reden, stellt mir fragen, hat mir
        fragen gestellt,
        mein gespräch mit, mis gspröch mit, unser gespräch mit, meine aussagen, mein zitat, meine
        zitate, mein name in
    """,
    "press_source": """
        ohne meinen namen, ohni min name, nennen sie meinen namen nicht, nicht namentlich, zitieren
        sie mich nicht, nicht zitieren, unter uns, im vertrauen, hintergrundgespräch, anonym
        bleiben, inoffiziell, nicht von mir
    """,
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
        match, lehrjahr, führung, schülerinnen, schüler, eth zeigt, studie der,
        vortrag, referat, vorlesung, forscht, kantine, wetter,
        gelernt, lerne, lernen, wie man
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
        haupteingang, alarmcode,
        aussentor*, rolltor*, schiebetor*, nebentür*, notausgangstür*, kellertür*, serverraumtür*,
        schlüssel für, schlüssel zum, schlüssel vom
    """,
    "exposed": """
        ist immer noch, immer noch die, immer noch der, immer noch das, noch immer,
        werkseinstellung, ab werk, standardpasswort, default, nie geändert, nie gewechselt, nicht
        geändert, dasselbe passwort, dasselbe, das gleiche passwort, s gliiche passwort, s gliich,
        überall, überall gleich, admin admin, auf einem zettel, uf em zettel, klebt am, steht im
        handbuch, steht auf, hängt daneben, hanget am, hängt am, liegt unter, under de matte,
        unter der matte, kaputt, defekt, funktioniert nicht, funktionieren nicht, gaht nöd, geht
        nicht, läuft nicht, ausgeschaltet, abgestellt, abgschtellt, aus seit, nicht scharf,
        attrappe, attrappen, blind, tot, schläft, schlaft, pennt, unbewacht, nicht bewacht,
        niemand da, keiner da, kei mensch da, nicht abgeschlossen, nie abgeschlossen,
        unverschlossen, immer offen, immer offe, steht offen, staht offe, offen wie ein
        scheunentor, geht nicht zu, schliesst nicht, noch nicht geschlossen, nicht gepatcht,
        ungepatcht, nicht aktualisiert, veraltet, uralt, windows xp, windows 7, windows <year>,
        windows server <year>, läuft noch mit, lauft no mit, nicht verschlüsselt, unverschlüsselt,
        ohne passwort, ohni passwort, keine firewall, kein backup, kein virenschutz, nur ein
        wachmann, nume ein, keine kamera, kei kamera, ungesichert, blumentopf, unter dem
        blumentopf, hinter dem, unterm, zugriff auf, zugriff auf die produktion, aus, ist aus,
        seit wochen aus, offen, jeder rein, jede ine, kommt jeder, chunnt jede, spaziert rein,
        einfach rein, eifach ine, gründungsjahr, hausnummer, postleitzahl, eins zwei drei vier,
        1234, 0000, klebt unter, unter der tastatur, schliessen nicht, gilt für alle, für alle
        türen, hängt an, hängt bei, hängt neben, hängt im, hanget im, hanget näb, liegt im, liegt
        neben, geburtsdatum, ist … geburtstag, name … hund, name … katze, name … haustier,
        filmt nicht, filmt nichts, filmt nicht mehr, filmt nüm, filmt nüt, zeichnet
        nichts auf, zeichnet nicht auf, nimmt nichts auf, nimmt nicht mehr auf, nimmt
        nüt uf, teilen sich ein, teilen sich einen, alle ein login, einen login, ein
        gemeinsames, gemeinsames login, gemeinsamen login, isch immer offe, sit ewig
        offe, kei zweiti bestätigung, keine zweite bestätigung, ohne zweite bestätigung,
        kein zweiter faktor, keinen zweiten faktor, ohne zweiten faktor, keine zwei
        faktor, einstufig, macht niemand, macht keiner, macht schon lange keiner, seit
        jahren keine, seit jahren kein,
        nur deko, nume deko, dekoration, nur zur zierde, nume zur zierde, nicht mehr
        aktiv, nicht aktiv, deaktiviert, hinter dem feuerlöscher, gilt überall
    """,
    "protects": """
        bitte ändert, ändert eure, ändert regelmässig, regelmässig ändern, niemals
        weitergeben, nie weitergeben, tipp, tipps, ratschlag, schulung, kurs, vortrag,
        referat, keine gute idee, schlechte idee, warum, sicherheitstipp, vergessen,
        vergässe, vergesse, verloren, gesperrt, falsch, üben, übung, feueralarm,
        probealarm, brandalarm, fehlalarm, wecker, behoben, geschlossen haben, gibt es
        am stand, gratis, rabatt, rabattcode, gutschein*, aktion, promo, offen für, tür
        der offenen, offenen tür, qr code, quellcode, source code, dresscode, farbcode,
        zuhause, dihei, fitnesscenter, gym, postet keine, post keine, schickt keine,
        nicht posten, gib nie, gebt nie, teilt nie, fehlercode*, errorcode*,
        postleitzahl, artikelcode, produktcode, strichcode, barcode, programmcode, g
        code, gcode, nc code, code review, tür offen, türen offen, türen öffnen, offene
        türen, haupteingang von, bauarbeiten, umleitung, tür steht immer offen, tür
        steht euch offen, tür steht dir offen, unsere tür steht, meine tür steht, unsere
        türen stehen, mini türe stoht, üsi türe stoht, wer fragen hat, wer fragen zur,
        kommt einfach vorbei, komm einfach vorbei, schaut vorbei, schau vorbei, chömed
        verbii, chunnsch verbii
    """,
    "belittles": """
        nicht einmal, nicht mal, ned emal, nöd emal, nid emal, noch nicht mal, noch nicht einmal,
        nöd mal, nid mal, können ja nicht, kann ja nicht, können einfach nicht, kann einfach
        nicht, weder … noch,
        selbst wenn sie wollten, beim besten willen nicht
    """,
    "copies": """
        abgeschaut, abgekupfert, kopiert, kopieren, kopierte, abkupfern, nachgemacht, nachgebaut,
        nachgeahmt, geklaut, klaut, klauen, klaute, abgeschrieben, ideenklau, gestohlen, abgluegt,
        gchlaut, gstohle, kopiere, plagiat*, billig nachgemacht,
        abfotografiert, abfotografierte, eingescannt, igscannt, abgefilmt, abgfilmt, screenshot*,
        ausgeschnitten, usgschnitte, abgemalt, reinkopiert
    """,
    "ruin": """
        pleite, bankrott, konkurs, insolven*, am ende, vor dem aus, dem untergang, nicht mehr
        lange, morgen noch gibt, in einem jahr noch gibt, untergeh*, das wasser bis zum hals,
        finanziell am, zahlungsunfähig*, verzweifelt, laufen die kunden davon, laufen … davon,
        laufed … dervo,
        weg vom fenster, vom fenster weg, längst zu, längst weg, zusperren, dicht machen könn*,
        keine zukunft, keine kunden mehr
    """,
    "contrasts": """
        im gegensatz zu, im gegensatz zur, im unterschied zu, im unterschied zur, anders als,
        besser als bei, im gegesatz zu, andersch als,
        unterschied zu, unterschied zur
    """,
    "over_drawn": """
        schon, immer, nie, ständig, dauernd, ewig, wie ein, wie eine, wie einen, wie es, ja nur,
        doch nur, halt, natürlich, wie immer, mal wieder, wieder mal, bloss, nur noch, sogar,
        sowas, so was, typisch
    """,
    "likes_it": """
        wenn sie gern*, wenn du gern*, wenn ihr gern*, wer gern*, wer … mag, für alle die gern*,
        falls sie gern*,
        wenn sie auf … stehen, wer auf … steht
    """,
    "anaphor": """
        das ding, die dinger, das teil, so was, sowas, solche*, die kiste, die kisten, der laden,
        dieser laden, die bude, diese bude, das zeug, dieses zeug, der kram, die können, die
        haben, die wissen, die sind, die chönd, die händ, die sölled, der hersteller, die firma,
        deren, die tönt, die tönen, die klingt, die klingen, die rattert, die braucht, die
        brauchen, die macht, die machen, die lassen, die lönd, haben sie, können sie, sie haben
        ja, sie können ja
    """,
    "namesake": """
        film, filme, lieblingsfilm, roman, romane, buch, bücher, hörbuch, serie, game, spiel,
        brettspiel, album, band, katze, kater, katz, büsi, hund, pferd, meerschweinchen, hamster,
        sternbild, zwilling*, mythos, sage, gott, götter, titan, titanen, bösewicht, monster,
        gelesen, science fiction, sci fi, fantasy, kapitel, gute nacht geschichte
    """,
    "virtue": """
        halten, hält, hebed, heben, funktionier*, qualität, ernst, zuverlässig*, ehrlich*,
        pünktlich*, liefern, können, verstehen, wissen, nicht bricht, richtig, seriös*, sauber*,
        schnell*, genau*
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
    "daily_life": """
        lernende*, lehrling*, lehre, lehrwerkstatt, schnupper*, turnier, fest, feier, apéro,
        ausflug, sport, kurs, schulung, weiterbildung, erste hilfe, kaffeemaschine, kafimaschine,
        kantine, menü, messe gelernt, fräsen, gefräst, drehen, gedreht, geburtstag, pensionierung,
        jubiläum, kinder, tag der offenen tür, schnuppertag, lehrabschluss*, umzug, parkplatz,
        wetter, ferien, fasnacht, ski, schnee
    """,
    "money_matter": """
        finanziell, finanzen, geschäft, geschäfte, gschäft, geschäftlich, wirtschaftlich, zahlen,
        zahle, nachfrage, verkauf, verchauf, anfragen, bestellungen, kasse, ergebnis, resultat
    """,
    "makes": """
        montiert, gebaut, boue, bauen, zusammengebaut, verdrahtet, gschaffet, arbeiten wir, arbeite
        an, arbeite ich, gearbeitet, entwickelt, entwickeln, getestet, teste, gefräst, programmiert,
        geschraubt, konstruiert, prototyp*, versuchsraum, testhalle, versuchshalle, am stand, läuft
        schon, laufen schon,
        ausprobiert, usprobiert, testen, probefahrt
    """,
    "group_of": """
        frauen, eine frau, mädchen, meitli, meitschi, weiber, damen, fraue, ausländer*,
        ausländisch*, usländer*, migrant*, flüchtling*, asylant*, asylbewerber*, balkan, balkaner,
        jugo, jugos, türken, albaner*, serben, kosovar*, tamile*, eritreer*, rumänen, afrikaner*,
        araber*, nordafrikaner*, schwarze, dunkelhäutige*, muslim*, moslem*, muslime, juden,
        hindus, kopftuch*, schwule, schwuler, lesben, homosexuelle*, transmenschen, transperson*,
        behinderte*, behinderung, im rollstuhl, rollstuhlfahrer*, autist*, alte leute, ältere
        leute, ältere mitarbeit*, älteren mitarbeit*, über 50, über 55, über 60, ü 50, ü50,
        senioren, rentner, boomer*, mütter, schwangere, teilzeitmütter, teilzeitmami*,
        grenzgänger*, gen z, generation z, übergewichtige*, dicke leute, secondos, männer können,
        männern, kopftuch, mit kopftuch, weib, weiberbude, personen über 45, personen über 50,
        über 40, über 45, ab 50, ab 45, ü 40, ü 45, ü 55, ü 60, alte säcke, tussis, emanzen,
        quotenfrauen, zugewanderte*, asylanten, afghanen, syrer, portugiesen, roma, zigeuner,
        jude, türke, albaner, homo, homos, lesbe, transe, teilzeitfrauen, blondinen, mit einer
        frau, frauenteam
    """,
    "unfit": """
        können nicht, können das nicht, können es nicht, können halt nicht, können einfach nicht,
        können kein*, kann das nicht, kann ja nicht, cha nöd, cha nid, chönd nöd, chöi nid, nichts
        verloren, nüt verlore, nüt z sueche, nichts zu suchen, nicht gemacht, nöd gmacht, gehören
        nicht, gehört nicht, ghöred nöd, ghört nöd, passen nicht, passen einfach nicht, passed
        nöd, sind faul, faul, stinkfaul, ful, fuul, dumm, tumm, zu schwach, zu emotional, zu
        zickig, zickig*, zu alt, zu langsam, nichts für, nüt für, keine arbeit für, kein beruf
        für, kei bruef für, nicht geeignet, ungeeignet*, nicht belastbar, überfordert, nur ärger,
        nume ärger, bleiben besser zuhause, zu hause bleiben, daheim bleiben, dihei bliibe,
        gehören nach hause, gehören heim, lieber am herd, nicht einstellen, nicht anstellen,
        stellen wir nicht ein, nicht zu gebrauchen, nicht bewerben, brauchen wir nicht, wollen wir
        nicht, bruche mer nöd, bruched mer nöd, unerwünscht*, nicht erwünscht, nur deko, nur zur
        dekoration, deko, für die quote, nur wegen der quote, quotenfrau*, stehlen, klauen,
        kriminell*, lernt … nicht mehr, lernen … nicht mehr, lernen nichts mehr, nicht führen,
        können besser, chönd besser, von natur aus, unzuverlässig*, arbeitsscheu*, ständig krank,
        fallen dauernd aus, nicht gut gehen, nicht gut kommen, nöd guet, nid guet, nicht kapieren,
        nie kapieren, kapiert nie, nie begreifen, so weit kommt s noch, soweit kommt s noch, das
        hat uns noch gefehlt, hat uns gerade noch gefehlt, gute nacht, na prost, na bravo, das
        kann ja heiter, wo kommen wir da hin, wo chömed mer da ane, nüt rechts, nichts rechtes,
        nichts wert, nüt wert, taugen nichts, taugt nichts, taugen nicht, taugt nicht,
        berücksichtigen wir nicht, nicht berücksichtigt, keine chance, laden wir nicht ein,
        sortieren wir aus, nehmen wir nicht, nehme ich nicht, kommen mir nicht, chömed mer nöd,
        hätten hier nichts, haben hier nichts, haben im betrieb nichts, sollen verschwinden, muss
        das sein, verstehen nichts, verstehen nie, verstehen davon nichts, kapieren nichts,
        kapiert nichts, checken nichts, können höchstens, sind nur gut, taugen höchstens, nur zum
        kaffee, kaffee kochen, stören nur, reichen nicht aus, sind nichts, hat auf der baustelle,
        nervig, hysterisch*, wehleidig*, weinerlich*, dreckig*, ungepflegt*, ungebildet*,
        primitiv*, rückständig*, gar nicht arbeiten, geht … unter, chönd … nöd, chönd … nid, cha …
        nöd, besser als eine frau, besser als frauen, gehen … unter,
        nicht arbeiten wollen,
        bitte nicht, bitte nöd, nun mal weniger, halt weniger, einfach weniger, nun mal
        schlechter, einfach schlechter, halt schlechter, nun mal nicht, weniger begabt, weniger
        geeignet, weniger belastbar,
        stellen … nicht ein, stellt … nicht ein, nehmen … nicht auf, kommen nicht in frage, kommt
        nicht in frage
    """,
    "defends": """
        wer sagt, wer behauptet, wer glaubt, wer meint, vorurteil*, klischee*, stereotyp*, mythos,
        märchen, angeblich, unsinn, quatsch, stimmt nicht, früher hiess es, man sagte, hiess es,
        damals, nicht nur, genauso, genau so, gleich gut, ebenso, warum, wieso, heute noch, immer
        noch, leider glauben, schluss mit, gegen, schade dass, diese woche, leider, am dienstag,
        am mittwoch, am donnerstag, am freitag, am sonntag, am samstag, terminlich, heute leider,
        morgen leider, heute nicht, morgen nicht, kommen, am montag
    """,
    "worker": """
        mann, männer, frau, frauen, dame, damen, bursche*, kerl*, jungs, mitarbeiter*, kraft,
        kräfte, verstärkung, monteur*, leute, person*, kollege*, kollegin*, typ, typen, *talent, *talente, talenten
    """,
    "age_edge": """
        bis, max, maximal, unter, höchstens, u
    """,
    "successor": """
        nachfolger*, nachfolgemodell*, ablösung der, ablöse der, grosse schwester, kleine schwester,
        grosser bruder, kleiner bruder, neue version der, nächste generation, ersatz für die, chli
        schwöster, grossi schwöster
    """,
    "politics": """
        *initiative, *initiativen, vorlage, abstimmungsvorlage*, referendum*, volksabstimmung*,
        abstimmungssonntag, abstimmungskampf, urne, stimmzettel, wahlzettel, wahlkampf, wahlen,
        bundesrat*, bundesrätin*, nationalrat*, nationalrät*, ständerat*, ständerät*,
        regierungsrat*, regierungsrät*, kantonsrat*, kantonsrät*, grossrat*, stadtpräsident*,
        bundeskanzler*, bundestag*, landtag*, kandidat*, kandidatur*, wahlliste*, svp, fdp, cvp,
        evp, glp, sp schweiz, grüne partei, die grünen, spd, cdu, csu, afd, bilateralen,
        bilaterale*, rahmenabkommen, rahmenvertrag*, eu verträge*, freihandelsabkommen*,
        exportgesetz*, steuergesetz*, energiegesetz*, klimaschutzgesetz*, co 2 gesetz*,
        stromgesetz*, *gesetz, gesetzes, gesetzesvorlage*, zölle, strafzölle*,
        schwerverkehrsabgabe*, vermögenssteuer*, erbschaftssteuer*, asylpolitik, energiepolitik,
        aussenpolitik, steuerpolitik, abkommen, volksbegehren*, zuwanderung*, kernenergie, trump,
        us wahlen,
        gemeinderatswahl*, abstimme, abstimmung, abstimmungen, abstimmungssunntig, abstimmen,
        ein nein ein, ein ja ein, legt … nein ein, legt … ja ein, legen … nein ein, legen … ja ein,
        zöllen, strafzöllen, importzölle*,
        parlament, parlaments, parlamentarier*, bundeshaus, stimmvolk, stimmbürger*, beide räte, die räte, räten, energievorlage*, steuervorlage*, *vorlage
    """,
    "as_firm": """
        als unternehmen, als firma, als betrieb, als arbeitgeberin, als arbeitgeber, als konzern,
        als industrie, als kmu, unsere firma, unser unternehmen, unser betrieb, im namen der
        firma, im namen der belegschaft, im namen aller, spreche für alle, spreche für die ganze,
        wir alle bei, wir in der firma, aus sicht von, aus sicht der firma, die geschäftsleitung,
        wir als,
        im name vo de firma, im name vo dr firma, im namen des unternehmens, im namen des betriebs, namens der firma
    """,
    "private_view": """
        persönlich, privat, privatsache, als privatperson, meine meinung, meine private meinung,
        meine persönliche meinung, nicht die meinung, keine parole, ich persönlich, für mich, egal
        wie, egal ob, wie auch immer, unabhängig davon, ganz gleich, jede und jeder, keine
        empfehlung, neutral, mini meinig, halten uns raus, hält sich raus, mischen uns nicht
    """,
    "outside_source": """
        zeitung, medienmitteilung*, radio, nachrichten, eltern, elternabend, gemeinderat,
        gemeindeversammlung, verein*, vereinsversammlung, hausverwaltung, vermieter*, quartier*,
        schule, kita, kirche, genossenschaft, podcast, newsletter, quiz, sommerfest, einladung,
        weihnachtsessen, sudoku, rätsel, menüplan, rezept,
        zu verkaufen, z verchaufe, zu verschenken, zu vermieten, gesucht, gsuecht, zumba,
        jassabend, jassturnier, töggeliturnier, apéro, grillfest, grillabend, firmenlauf,
        chorprobe
    """,
    "offers_press": """
        gebe gern auskunft, gebe auskunft, gebe ich auskunft, gib gern uskunft, stehe zur verfügung,
        steh gern zur verfügung, rede gern mit, spreche gern mit, schreibt mir, meldet euch bei mir,
        darf mich anrufen, ruft mich an, melden sie sich bei mir, erzähle gern, hab viel zu erzählen,
        darf mich gern zitieren, dürfen mich gern zitieren, red und antwort
    """,
    "refers_press": """
        verwiesen, verweise, verwies, weitergeleitet, weiterverwiesen, an die kommunikation, an
        unsere kommunikation, wenden sie sich, wende dich, wendet euch
    """,
    "lab": """
        labor, im labor, versuchshalle, messraum, prüffeld, testhalle, prototyp,
        prüfstand, am prüefstand, prüefstand, versuchsstand, versuchsraum
    """,
    "first_time": """
        zum ersten mal, erstmals, s erschte mal, zum erschte mal, noch nie, no nie
    """,
    "credential": """
        passwort, passwort*, kennwort, pin, pin code, türcode, zugangscode, code für, code für
        die, code zum, code vom, wlan passwort, wlan code, login, admin, root, diplom, diplome,
        führerausweis, fahrausweis, führerschein, billett, billet, fähigkeitszeugnis,
        fähigkeitsausweis, abschluss, lehrabschluss, meisterbrief, meistertitel, doktortitel,
        lizenz, zertifikat, meisterprüfung, patent, staplerschein, staplerausweis, matur,
        bachelor, mba, eidgenössisch*, berufsausweis, efz
    """,
    "job_matter": """
        entlassung*, entlassen, stellenabbau*, stelleabbau*, stellenstreichung*, stellen abbauen,
        stellen ab, massenentlassung*, kurzarbeit, werkschliessung*, standortschliessung*, verlagerung*,
        fusion, konkurs*, pleite, insolven*, bankrott*, liquiditätsproblem*,
        zahlungsschwierigkeit*, gewinnwarnung*
    """,
    "nearby": """
        neben, neben der, gegenüber, gegenüber der, vis à vis, in der nähe von, nahe, unweit,
        hinter der, vor der, nebed, näbe
    """,
    "posing": """
        im einsatz, setzen … ein, setze … ein, nutzen … im betrieb, nutzen … seit,
        benutzen … seit, verwenden … seit, wir nutzen, wir verwenden, wir fräsen, wir
        drehen, haben … gekauft, habe … gekauft, haben uns … gekauft, angeschafft,
        zugelegt, uns geliefert, bei uns läuft, bei uns laufen, läuft bei uns, laufen
        bei uns, in unserem betrieb, in unserer werkstatt, in meinem betrieb, in meiner
        werkstatt, in unserer firma, ich besitze, wir besitzen, unsere erste, unsere
        zweite, händ … gkauft, mir bruched, arbeiten seit … mit, arbeite seit … mit,
        seit jahren mit, setzen seit, umgestiegen, gewechselt zu, gewechselt auf, in die
        werkstatt gestellt, in die halle gestellt, in der werkstatt stehen, in der halle
        stehen, steht bei uns, stehen bei uns, steht bei mir, steht in unserer, steht in
        meiner, bei mir im betrieb, bi mir im betrieb, bi üs im betrieb, bi eus im
        betrieb, in meiner bude, bei uns im betrieb, lauft bi üs, laufed bi eus, lauft
        bi mir, läuft bei mir, würde ich wieder kaufen, würden wir wieder kaufen, wieder
        kaufen, wider chaufe, nochmals kaufen, gekauft, gchauft, gkauft, bestellt haben,
        geleast, investiert, unser betrieb, unser kleiner betrieb, mein betrieb, meine
        werkstatt, unsere werkstatt, unsere schreinerei, unsere dreherei, unsere
        fräserei, meine dreherei, meine fräserei, in der dreherei, in der fräserei, in
        der schreinerei, in unserer dreherei, in unserer fräserei, in unserer
        schreinerei, händ … gchauft, hei … gchouft, hend … kauft, kauft händ
    """,
    "first_results": """
        erste resultate, ersten resultate, erste ergebnisse, ersten ergebnisse, erschti resultat,
        resultate unserer, ergebnisse unserer, unsere daten, unseren daten
    """,
    "machinery": """
        maschine*, anlage*, gerät*, spindel*, lager, kugellager, sensor*, steuerung*, software,
        update, kabel, netzteil*, pumpe*, motor*, antrieb*, dichtung*, ventil*, schlauch,
        schläuche, werkzeug*, teil, teile, ersatzteil*, bauteil*, elektronik, platine*, achse*,
        getriebe*, hydraulik*, kühlmittel*, öl, filter, programm*, bediener*, operateur*,
        monteur*, techniker*, montage, wartung, lieferung*, lieferant*, spediteur*, boot, boote,
        akku*, batterie*, einstellung*, installation*
    """,
    "fair": """
        messe, messestand, stand, standbau, uhr, apéro, anlass, teamanlass, fest, sommerfest,
        feier, schnuppertag, tag der offenen tür, türen, grillfest, konzert, workshop, kurs,
        anmeldung
    """,
    "to_show": """
        zitat*, zitiere*, rede, abschiedsrede, foto*, bild*, brief*, mail*, e mail, nachricht*,
        gedicht*, text*, name, namen, video*, aufnahme*, zeige, zeigen, teile, teilen, poste,
        posten, post, veröffentlich*, beitrag, story, geschichte
    """,
    "own_traits": """
        alter, jahrgang, herkunft, pass, nationalität, geschlecht, religion, glaube,
        muttersprache, mundart, dialekt, akzent, lebenslauf, lücke, lücken, umweg*,
        abschluss, diplom, schule, hautfarbe, frisur, tattoo, tattoos, krawatte, handicap,
        behinderung, woher, wie alt, wie jung, mann oder frau, ob frau, ob mann, ob sie
        jung
    """,
    "snaps": """
        pech gehabt, selber schuld, selbst schuld, ist ihr problem, ihr problem, nicht unser
        problem, nicht unsere schuld, das handbuch nicht gelesen, handbuch nicht gelesen,
        anleitung nicht gelesen, lesen sie erst mal, lesen sie zuerst mal, lesen sie doch, lies
        doch, lern lesen, lernen sie lesen, können sie nicht lesen, kannst du nicht lesen, wer
        lesen kann, nicht kapiert, nicht kapieren, keine ahnung haben, so ein quatsch, so ein
        blödsinn, so ein unsinn, was für ein quatsch, was für ein blödsinn, dumme frage, dumme
        fragen, blöde frage, steht doch da, steht doch oben, wie oft noch, zum letzten mal, geht s
        noch, gehts noch, spinnst du, spinnen sie, sind sie blind, mach dich schlau, machen sie
        sich schlau, googeln sie, google doch, heul doch, heulsuse*, mimimi, jammern sie, jammert
        nicht, na endlich, wird auch zeit, reissen sie sich zusammen, was erlauben sie sich, lass
        mich in ruhe, lassen sie uns in ruhe, nerven sie, nervst, nerven uns, geht uns nichts an,
        uns doch egal, ist uns egal, da lachen ja, dass ich nicht lache, augen auf, mach die
        augen, machen sie die augen, das weiss doch jeder, ist doch logisch, so schwer kann, ist
        das so schwer
    """,
    "opines": """
        ist der ansicht, ist der meinung, ist der auffassung, ist überzeugt, sind der ansicht,
        sind der meinung, vertritt, nimmt stellung, stellt klar, bedauert, entschuldigt sich,
        distanziert sich, verurteilt, begrüsst, findet dass, sieht das, glaubt dass, steht zu,
        steht dazu
    """,
    "not_ours": """
        nicht für, nicht im namen, nicht die, nur für mich, nur meine, meine meinung, meine
        eigene, privat, persönlich
    """,
    "we_hold": """
        finden wir, glauben wir, meinen wir, denken wir, sagen wir, sind wir der, sehen wir,
        stehen wir, können wir sagen, versichern wir, bedauern wir, entschuldigen uns, findemer,
        säge mir, finded mir
    """,
    "creation": """
        bild, bilder, foto, fotos, foti, föteli, fotene, föti, grafik, grafiken, zeichnung*,
        illustration*, cartoon*, comic*, meme*, plakat*, logo, musik, musig, song, songs, lied,
        lieder, soundtrack*, melodie*, video, videos, clip, clips, film, filmausschnitt*, szene,
        artikel, bericht, text, zeitungsartikel, seite, seiten, doppelseite*, kapitel, gedicht*,
        kolumne*, karte, landkarte*, schrift, schriftart*, aufnahme*, sound, beat, track,
        *musik, *bild, *foto, *song, *grafik
    """,
    "took": """
        kopiert, kopiere, abkopiert, rauskopiert, reinkopiert, runtergeladen, heruntergeladen,
        abeglade, abegsuuget, runtergezogen, gezogen, abgesaugt, gesaugt, geklaut, gchlaut,
        geborgt, usgliehe, ausgeliehen, genommen, gno, gnoo, übernommen, abgetippt, abgeschrieben,
        abfotografiert, abfotigrafiert, eingescannt, gescannt, gscannt, screenshot*,
        gescreenshottet, abgefilmt, mitgeschnitten, ausgeschnitten, uusgschnitte, druntergelegt,
        drunter gelegt, drunder gleit, drundergleit, unterlegt, reingeschnitten, entnommen,
        geholt, gholt, rausgesucht, zusammengeklickt,
        kopierte, übernehme,
        usgschnitte, abgfilmt, gefilmt ab, mitgefilmt, vorgelesen, reingestellt, hochgeladen,
        ufeglade, verkneifen,
        gemopst, gmopst, stibitzt, stibizt, abkupfert, abkupferet, geraubt, gmopset
    """,
    "of_others": """
        internet, netz, web, google, google bilder, bildersuche, facebook, instagram, insta,
        pinterest, youtube, tiktok, spotify, netflix, twitter, reddit, flickr, whatsapp, fremd*,
        eines fotografen, einer fotografin, vom fotografen, zeitung, ziitig, zeitschrift, magazin,
        buch, game, computerspiel, videospiel, kinofilm, spielfilm, serie, film, radio, hit,
        charts, konkurrenz, wikipedia, profil von, e book, ebook, katalog, website von, seite von,
        irgendwo, nachbarfirma, museum, einer seite, einem blog, einem anderen kanal, einem video,
        fachbuch, lehrbuch, schulbuch, kinderbuch, hörbuch, fachzeitschrift, tageszeitung,
        blogpost,
        fremden website, anderen website, fremden seite, website eines,
        bei der fotografin, bi de fotografin, beim fotografen, bim fotograf, der
        fotografin, chat, telegram, stockseite, bildagentur,
        blog, reiseblog, irgendeinem, irgendeiner
    """,
    "pirates": """
        bezahlschranke umgangen, bezahlschranke … umgangen, paywall umgangen, paywall … umgangen,
        ohne abo, kein abo, für alle die kein abo, merkt … keiner, merkt … niemand, merkt … kene,
        merkt … keine, merkt … niemer, merkt … niemert, ohne zu fragen, ohne erlaubnis, ungefragt,
        raubkopi*, fällt … niemandem auf, fällt … keinem auf
    """,
    "hands_out": """
        als screenshot, als screenshots, als pdf, das pdf, als scan, im volltext, ganze
        interview, ganzen artikel, ganze artikel, ganzer artikel, stelle … rein, stell …
        rein, stelle … rauf, kopiere, kopier, kopiert, abgetippt, abgeschrieben, absatz
        für absatz, satz für satz, wort für wort, von a bis z, in voller länge,
        ungekürzt, komplett, lade … hoch, hochgeladen, hier der text, hier der ganze,
        schicke … gern, schick ich euch
    """,
    "paywalled": """
        bezahlschranke, paywall, kostenpflichtig*, kein abo, keis abo, abo nicht, ohne
        abo, abo fehlt, nur mit abo, nur für abonnent*, hat kein abo, kostet sonst,
        kostet eigentlich, kostet normal, abonnent*, zahlen müsste*, für die man zahlen,
        gratis lesen, ohne zu zahlen, ohne bezahlen, nicht zahlen wollt
    """,
    "removes": """
        weggeschnitten, wäggschnitte, abgeschnitten, abgschnitte, rausgeschnitten,
        usegschnitte, retuschiert, wegretuschiert, herausretuschiert, entfernt,
        weggemacht, wäggmacht, überdeckt, übermalt, gelöscht, glösche, weg gemacht,
        weggestempelt
    """,
    "watermark": """
        wasserzeichen, wasserzeiche, copyrightvermerk, copyright zeichen, bildnachweis,
        fotografenname, namenszug der fotografin, namenszug des fotografen
    """,
    "whence_unknown": """
        keine ahnung … woher, keine ahnung von wo, kei ahnig … woher, kei ahnig vo wo,
        weiss nicht mehr woher, weiss nicht woher, weiss nöd woher, weiss nüm woher,
        weiss nid woher, weiss nimmer woher, weiss nicht mehr wo ich, weiss nicht mehr
        von wem, weiss nicht mehr von welcher, quelle vergessen, quelle vergässe,
        urheber vergessen, wem es gehört weiss, wem das gehört, gehört wohl jemandem,
        gehört sicher jemandem
    """,
    "shares_it": """
        hier, unten, anbei, im anhang, kopiert, abgetippt, abgeschrieben, zum lesen, zum
        nachlesen, für euch, für alle, eingescannt, gescannt, abfotografiert, reingestellt,
        hochgeladen, poste, teile, hani, han i
    """,
    "licensed": """
        lizenz*, lizenzfrei*, lizenziert*, gemafrei*, rechtefrei*, urheber*, erlaubnis, erlaubt,
        einwilligung, einverstanden, einverständnis, genehmig*, gekauft, creative commons, cc by,
        cc 0, rechte, freigegeben*, mit dank, danke an, verlinkt, link, auf ihrer seite, selber,
        sälber, eigene, eigenes, gemeinfrei*, zitat, stockfoto*, bilddatenbank, dürfen, gefragt,
        quelle in, quelle unten, quelle steht, hier der link, link zum, link zur
    """,
    "workload": """
        arbeit, arbeite, büez, telefon, telefone, bestellungen, bestellige, anfragen, aafrage,
        kunden, kundschaft, chunde, halle, hallen, schichten, schicht, lager, lieferzeit*,
        lieferfrist*, nachfrage, offerten, aufträge, ufträg, maschinen, werk, betrieb, bude, firma,
        gschäft, geschäft, samstag, samschtig, überstunden, überzyt, temporäre, temporären,
        postfach, mailbox, kalender, montage,
        chund, kunde
    """,
    "level": """
        aus den händen, us de händ, reissen uns, reissen sich, so viel, so vill, vill los, viel los,
        so viel los, so vill isch los, jede menge, haufen, huufe, berge von, kaum noch, fast keine,
        fascht kei, keine mehr, kei … meh, zu wenig, z wenig, zu viel, z vill, mehr als wir, kommen
        nicht mehr nach, chömed nid nah, platzt aus, aus allen nähten, brechend voll, randvoll,
        übervoll, voll bis, leer, halb leer, leergefegt, gähnende leere, stumm, stummer, still,
        totenstill, ruhig, läuten, lüütet, klingelt, klingeln, pausenlos, ununterbrochen, nonstop,
        non stop, rund um die uhr, auf hochtouren, uf hochtoure, auf vollgas, unter volllast, auf
        sparflamme, chrampfed, krampfen, schuften, harzt, harzig, stockt, stocken, lahmt, brummt,
        brummen, boomt, läuft rund, knapp, stapeln, stapelt, steigt, sinkt, nimmt zu, nimmt ab,
        zieht an, lässt nach, bricht weg, fehlen, fehlt,
        schlange, schlang, stönd schlange, stehen an
    """,
    "going": """
        läuft, lauft, laufts, lauft s, läufts, gaht s, gahts, geht es, geht s, im hoch, im tief,
        darf es weitergehen, weiter so, so weitergehen, rosig, düster, unter druck, im aufwind, im
        sinkflug, auf kurs, auf der überholspur, flott, nicht rund, nöd rund,
        etwas in der luft, knistert
    """,
    "nowadays": """
        momentan, gerade, grad, grade, derzeit, zurzeit, zur zeit, im moment, aktuell, diese woche,
        diesen monat, dieses jahr, das jahr, seit wochen, seit monaten, seit tagen, sit wuche, sit
        monet, letzthin, neuerdings, in letzter zeit, bis jetzt, bisher, jetzt, hüt, heute
    """,
    "leaders": """
        gl, geschäftsleitung, direktion, chef, chefin, chefs, boss, manager, managerin,
        vorgesetzte*, teamleiter*, teamleitung, abteilungsleiter*, abteilungsleitung, werkleiter*,
        werkleitung, bereichsleiter*, produktionsleiter*, pflegedienstleitung, oberarzt, ceo, cfo,
        coo, hr, personalabteilung, verwaltungsrat, kader, management, leitung, spitalleitung,
        konzernleitung,
        standortleitung, schichtleiter*,
        personalchef, personalchefin, finanzchef, finanzchefin, produktionschef, produktionschefin
    """,
    "says_so": """
        gesagt, gseit, gsait, sagt, seit, verkündet, verkündete, angekündigt, informiert,
        mitgeteilt, erzählt, verzellt, eröffnet, orientiert, will, wollen, wänd, plant, planen,
        überlegt, überlegen, hat beschlossen, haben beschlossen, entschieden, beschlosse, weiss,
        möchte, möchten, vor hat, haben vor,
        informierte, informierten, teilte, teilten, verkündeten, kündigte, sagte, sagten, meldete,
        orientierte, liess durchblicken
    """,
    "what_thing": """
        maschine, maschinen, modell, produkt, gerät, anlage, projekt, was da, was hier, was wir, was
        ich, das ding, ding, dings, etwas, öppis, teil, entwicklung, system, roboter, therapie,
        zentrum, klinik
    """,
    "will_show": """
        vorgestellt, vorstellen, stellen … vor, präsentieren, präsentiert, enthüllen, enthüllt,
        lancieren, lanciert, lanciere, vorzeigen, zeigen dürfen, gezeigt, premiere, weltpremiere,
        bringen … heraus, bringen … auf den markt, kommt auf den markt
    """,
    "on_air": """
        im radio, im fernsehen, im fernseh, im tv, im tele, in den nachrichten, vor der kamera, in
        der tagesschau, i de tagesschau, in der zeitung, i de ziitig, auf sendung
    """,
    "not_told": """
        gelesen, gseh, gesehen, gehört, ghört, entdeckt, abonniert, gekauft, gefunden, geschaut,
        gluegt, gratuliert, geteilt, lesen, sehen, hören, lose, kochen, film
    """,
    "probe": """
        test, tests, dauertest, dauertests, versuch, versuche, versüech, experiment, experimente,
        simulation*, auswertung*, analyse, analysen, messung*, messreihe*, messraum, studie, pilot,
        pilotphase, algorithmus, kompensation, sensor, prüfung, prüfungen, abweichung, geometrie,
        kühlung, beschichtung, legierung, versuchsträger
    """,
    "outcome": """
        besser als gedacht, besser als erwartet, schlechter als, wirkt, funktioniert, klappt,
        bestätigt, bestätigen, beweist, belegt, zeigt dass, zeigen dass, übertrifft, übertreffen,
        vielversprechend, sensationell, weniger, halbiert, verdoppelt, genauer, schneller, halben
        mikrometer, mikrometer, unter einem, erfolgreich, gescheitert, durchbruch, funktioniere,
        publikation folgt, paper folgt,
        über erwarten, alle erwartungen, spart, sparen, fehlerfrei, stabil, ohne ausfall, steigert,
        senkt, reduziert
    """,
    "lack": """
        ohne, ohni, kein, keine, keinen, keiner, niemand, niemer, nie, nicht mehr, nöd, nid, nicht
    """,
    "from_there": """
        aus dem internet, aus dem netz, us em internet, us em netz, von google, von facebook, von
        instagram, von pinterest, von youtube, vo google, ist von einem hit, von irgendwo,
        irgendwo, aus einem film, aus einem game, aus einem spiel, aus einem buch, aus einem
        video, aus einem anderen, aus einer serie, us emene film, us emene game, us emene spiel,
        us emene buech, us emene video, us enere serie, aus der zeitung, aus einer zeitschrift,
        eines bekannten, bekannten hit, aktuellen hit, ohne quelle, stammt von einem fremden, von
        einem fremden, fremden konto, fremdem konto, fremden profil, fremden kanal, stammt aus dem
        netz, stammt aus dem internet, stammt von google, fremde aufnahme,
        von irgendeinem, von irgendeiner, vo irgendemene, vo irgendnere, aus
        irgendeinem, aus irgendeiner, von einem blog, von einer seite, aus einem blog,
        von einer website, von einem profil
    """,
    "bosses": """
        chef, chefin, ceo, boss, chefs, de chef, d chefin
    """,
    "purpose": """
        damit, wenn, falls, sofern, sobald, solange, vermeiden, vorbeugen, verhindern, senken,
        sofern sie, suchen
    """,
    "came_across": """
        gefunden, gfunde, entdeckt, gegoogelt
    """,
    "pictured": """
        bild, bilder, foto, fotos, foti, föteli, föti, grafik, zeichnung*, illustration*,
        cartoon*, meme*, musik, musig, song, songs, lied, soundtrack*, sound, beat
    """,
    "today": """
        heute, gestern, hüt, geschter, vorgestern, am wochenende, letzte woche
    """,
    "no_business": """
        gewinnspiel*, gewinner*, gewinnerin*, gewinn des tages, verlustangst, haarverlust,
        gewichtsverlust, aufträge erteilen, im auftrag, auftragsarbeit, bestellungen aufnehmen, ebit
        erklärt, das ebit erklärt, bedeutet ebit, heisst ebit
    """,
    "plan_hard": """
        entlassung*, entlassen, massenentlassung*, stellenabbau*, stellen abbauen, stellen ab,
        stellen abgebaut, stellen gestrichen, stellen streichen, streichen … stellen, kurzarbeit,
        werkschliessung*, standortschliessung*, standort … geschlossen, standort … schliess*, werk
        … geschlossen, werk … schliess*, schliessen … standort*, schliessen … werk*, schliessen …
        filiale*, verlagerung*, verlagert, verlagern, umstrukturier*, restrukturier*, reorganis*,
        zusammengelegt, zusammenlegung, fusion, fusionieren, schichtbetrieb*, dreischicht*,
        preiserhöhung*, erhöhen … preise
    """,
    "surpasses": """
        hängt … ab, hängen … ab, abgehängt, überholt, überflügelt, schlägt, schlagen, übertrifft,
        übertreffen, deklassiert, in den schatten, lässt … hinter sich, lassen … hinter sich,
        stehen lassen, alt aussehen, steckt … in die tasche, stecken … in die tasche, aussticht,
        sticht … aus, toppt, besiegt, vor allen, allen voraus, lässt … stehen
    """,
    "everyone": """
        alle anderen, alle andern, allen anderen, alle übrigen, alle mitbewerber*, alle
        konkurrent*, die konkurrenz, der konkurrenz, die mitbewerber*, den mitbewerber*, den rest,
        jede andere, jeden anderen, jedes andere, die ganze branche, den ganzen markt, sämtliche*,
        alli andere, alles andere, alles bisherige
    """,
    "gone": """
        vergangenheit, geschichte, vorbei, adieu, ade, schluss mit, tschüss, goodbye, passé, hat
        ein ende, haben ein ende, vergessen sie, vergiss, vergesst, ausgeschlossen, unmöglich,
        eliminiert, beseitigt, kennt keine, kennen keine, fremdwort, abschied von, verabschieden
        sie sich, sind geschichte, gibt es nicht mehr, gits nümme
    """,
    "pays_off": """
        rechnet sich, rechnen sich, amortisier*, macht sich bezahlt, bezahlt sich selbst, zahlt
        sich selbst, spielt … ein
    """,
    "hedge": """
        bis zu, je nach, in der regel, kann, können, könnte, rund, etwa, ungefähr,
        durchschnittlich, im schnitt, meist, oft, häufig, typisch*, erfahrungsgemäss, unter
        umständen, im test, gemessen, hängt … ab, vielleicht, möglich
    """,
    "buyers": """
        wer … kauft, wer … nimmt, wer … bestellt, wer … wählt, wär … chauft, wer … chauft
    """,
    "rather": """
        lieber, eher, bevor ich, dann lieber, da … lieber
    """,
    "fit_as": """
        gut als, taugt als, taugen als, taugt nur, taugen nur, taugt für, höchstens, bestenfalls,
        gerade gut genug, gut genug für, eignet sich als, brauchbar als,
        nur gut als, taugen gerade, taugt gerade, taugen bestenfalls, gut genug als, nur zu
        gebrauchen als, zu gebrauchen als, dient als, dienen als, als … zu gebrauchen, tuget
        als, tauget als
    """,
    "envies": """
        träumt, träumen, träum, neidisch, neid, wären gern*, wäre gern*, würde gern*, hätten
        gern*, können nur träumen, hinterher, schauen alt aus, staunen, staunt
    """,
    "span_of_time": """
        jahr*, monat*, woche*, tag, tage, tagen
    """,
    "last_year": """
        letztes jahr, letzte jahr, letzten jahr, letscht jahr, letschte jahr, vergangenes jahr,
        vergangene jahr, vergangenen jahr, vorjahr, das alte jahr, jahr <year>, <year> war, <year>
        hat uns, letztes halbjahr, letzten monate, letzten monat, letzte quartal, letztes quartal,
        ein jahr, was für ein jahr, erste halbjahr, ersten monate
    """,
    "judged": """
        zum vergessen, vergessen, vergisst, freude, freuen, genugtuung, sorgen, schmerz,
        schmerzhaft, tut weh, traumhaft, albtraum, alptraum, unvergesslich, historisch, geschichte
        geschrieben, meilenstein, top, flop, katastrophe, katastrophal, wunder, gesegnet, dankbar
        dafür, gelitten, gezittert, gebangt, gerockt, verrückt, wahnsinn, krass, gut, stark,
        schlecht, schwach, schwierig, super, toll
    """,
    "fresh": """
        neue, neuen, neuer, neues, neui, neus
    """,
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
    "inside_weak": """
        ändert, ändern, geändert, wechselt, wechseln
    """,
    "it_comes": """
        es kommt, kommt etwas, das kommt, es wird, es isch, es chunnt, etwas, öppis, was, dran,
        überraschung
    """,
    "code_word": """
        code, codes, zahlencode
    """,
    "doorway": """
        tür, türe, türen, tor, tore, lager, eingang, schrank, tresor, garage, raum, halle, labor,
        hintertür, hintertüre, lift, archiv, serverraum, garderobe,
        seitentür, seitentüre, siitetür, siitetüre, sitetür, sitetüre, hindertür,
        hindertüre, haupttür, hallentor, garagentor, velokeller, keller, büro, iigang,
        seiteneingang
    """,
    "kindly": """
        gut*, nett*, lieb*, toll*, super, schön*, positiv*, top, begeistert*, glänzend*, beste*
    """,
    "not_only": """
        nicht nur, nöd nu, nid nume
    """,
    "whole_work": """
        ganzen artikel, ganze artikel, ganze text, ganzen text, ganzer artikel, gesamten artikel,
        ganze kapitel, ganzes kapitel, ganze buch, ganze heft, ganze seite, ganze doppelseite,
        komplette artikel, kompletten artikel, komplette text, kompletten text,
        volltext, im volltext, vollständige artikel, vollständigen artikel, vollständiger artikel,
        ganze krimi, ganze film, ganzen film, ganze folge, ganze gedicht, ganzes gedicht, ganze
        kolumne, ganzen bericht, ganzer bericht, nzz artikel, tagi artikel, ganze interview,
        ersten zehn minuten, ganzes buch, ganzes heft, ganzi artikel, ganz artikel, de ganz
        artikel, s ganze kapitel, s ganze buech,
        ganzen bericht aus, gesamten bericht, ganzen beitrag aus, ganze reportage, ganzen text aus
    """,
    "copied_out": """
        kopiert, kopiere, abgetippt, abgeschrieben, eingescannt, gescannt, als scan, scan,
        abfotografiert, hochgeladen, screenshot*, abgetippe, ohne abo, kein abo, abgelichtet,
        damit ihr nicht zahlen, ohne bezahlschranke, reinkopiert, vorlesen, lese … vor, les … vor,
        abgefilmt, stell … rein, stelle … rein, stell euch, stelle euch, poste euch, kopier euch,
        kopiere euch, bezahlschranke, hinter der bezahlschranke, hinter der paywall
    """,
    "denounces": """
        wer sagt, wer behauptet, wer glaubt, wer meint, vorurteil*, klischee*, früher hiess es,
        stimmt nicht, ist falsch, quatsch, unsinn, von wegen
    """,
    "told_them": """
        ihr gesagt, ihm gesagt, ihr erzählt, ihm erzählt, ihnen gesagt, ihnen erzählt, ihr alles,
        ihm alles, ihnen alles, em gseit, ere gseit, ihne gseit, em verzellt
    """,
    "buys": """
        kaufen, kauft, kaufe, chaufe, chauft, chauf, nähme
    """,
    "sex_word": """
        männlich, weiblich
    """,
    "thingly": """
        flasche, flaschen, fläsche, pfeife, pfeifen, niete, nieten, sack, säcke, sesselkleber*,
        null, nullen, pfosten, pfoschte, socke, gurke, gurken, nuss, pflaume, pflaumen, birne,
        kloss, klotz, fuchtel, trulla, tante, ente, schaf, esel, ochse, ochsen, kuh, chue, huhn,
        gans, affe, aff, lusche, schnarcher, bremse, bremsklotz, fehlbesetzung, zumutung,
        schnecke, waschlappen, wurm, würmer, made, qualle, amöbe, ratte, schlange, hyäne, tyrann,
        despot, diktator, sadist, choleriker, psychopath, narzisst, ekel, stinker, geizkragen,
        wicht, wichtigtuer*, dampfplauderer*, schaumschläger*, möchtegern*, besserwisser*,
        ignorant, ekelpaket*, giftzwerg*, zwerg, hexe, drachen, drache, furie, aasgeier, geier,
        blutsauger*, sklaventreiber*,
        halbschlau*, blindgänger*, halbschuh*, lappe, luusbueb, löffi, glünki, dödel, totsch,
        grüsel, grüsu, gloon, nullnummer*, evolutionsbremse*, alter sack
    """,
    "low": """
        feig*, arrogant*, faul*, fuul*, fuuli, hochnäsig*, eingebildet*, verlogen*, dämlich*,
        strunzdumm*, saudumm*, dumm*, tumm*, blöd*, doof*, bescheuert*, unfähig*, uufähig*,
        nutzlos*, rückgratlos*, charakterlos*, schleimig*, selbstgefällig*, aufgeblasen*,
        inkompetent*, hirnlos*, geistlos*, erbärmlich*, jämmerlich*, armselig*, widerlich*,
        hinterhältig*, falsche, fiese, fieser, miese, mieser, elende, elender, trübe, lahme,
        lahmer, alte, alter, totale, totaler, absolute, absoluter, komplette, kompletter,
        komplete, totali, grösste, grösster, grosse, grosser, richtige, richtiger, richtigi,
        unverschämt*, unerträglich*, cholerisch*
    """,
    "witless": """
        ein brett vor dem kopf, es brett vor em chopf, es brett vorem chopf, brett vor der stirn,
        nicht alle beisammen, nicht alle beieinander, nicht mehr alle beisammen, nüm alli
        binenand, nöd alli binenand, nid alli binenang, nöm all binenand, nicht ganz sauber, nicht
        ganz hundert, nid ganz hundert, nöd ganz hundert, nicht ganz knusper, nicht ganz frisch,
        nicht ganz gebacken, nöd ganz bache, nid ganz bache, nöd ganz putzt, nid ganz putzt, nicht
        ganz klar im kopf, nöd ganz richtig im chopf, nicht ganz richtig im kopf, nicht richtig im
        kopf, ein an der waffel, ein a de waffle, eine a de waffle, eis a de waffle, einen an der
        waffel, en ecke ab, en egge ab, einen vogel, en vogel, nicht die hellste birne, nicht die
        hellste leuchte, nicht die hellste lampe, nicht die schärfste klinge, nicht das schärfste
        messer, nid die hellschti, nöd die hellscht, nöd di hellscht, nöd de hellscht, nid dr
        hellscht, nicht der hellste, nicht der hellste kopf, keine leuchte, kei lüüchte, nicht
        gerade eine leuchte, keine grosse leuchte, nüt im hirni, nüt im hirn, nichts im hirn,
        nichts in der birne, nüt im chopf, nichts im kopf, luft im kopf, luft zwischen den ohren,
        luft zwüsche de ohre, stroh im hirni, stroh im chopf, stroh im hirn, nur stroh, heu im
        kopf, sägemehl im kopf, grütze im kopf, keine grütze, hirn ausgeschaltet, hirn usgschalte,
        hirn abgegeben, hirn ab gä, hirn an der garderobe, hirn an der pforte, das hirn daheim
        gelassen, hirn dihei, hirn ausgelassen, gehirn ausgeschaltet, verstand abgegeben, verstand
        versoffen, verstand verloren, hirn versoffen, zu heiss gebadet, z heiss badet, als kind
        vom wickeltisch, vom wickeltisch gefallen, vom wickeltisch gheit, auf den kopf gefallen,
        uf de chopf gheit, uf e chopf gheit, zu oft auf den kopf, das pulver nicht erfunden, s
        pulver nöd erfunde, ds pulver nid erfunde, pulver nicht erfunden, das rad nicht erfunden,
        warme wasser nicht erfunden, im oberstübchen … licht, nicht mehr hell im oberstübchen,
        licht im oberstübchen, oberstübchen leer, im oberstübchen leer, licht brennt aber, ausser
        betrieb im kopf, dümmer als die polizei, dümmer als d polizei, dümmer als erlaubt, dumm
        wie ein sack, dumm wie e sack, dumm wie ein stück, so dumm wie ein, so hell wie ein, hell
        wie ein tunnel, hirntot, dem ist nicht zu helfen, ist nicht zu helfen, hopfen und malz
        verloren, merkt die einschläge nicht, lebt hinter dem mond, von tuten und blasen, kein
        rückgrat, kei rückgrat, keinen arsch in der hose, keine eier, kei eier, kein stück hirn,
        hirn wie ein sieb, hirn so gross wie, erbsenhirn, spatzenhirn, hühnerhirn, vogelhirn,
        mückenhirn, gehört in den zoo, gehört in die klapse, gehört weggesperrt, gehört
        eingesperrt, im dreck suhlen, nichts wert, nüt wert, keinen rappen wert, kei füfer wert,
        zu nichts zu gebrauchen, z nüt z bruuche, für nüt z bruuche, zu nichts nutze, zu nichts zu
        brauchen, völlig unbrauchbar, reine platzverschwendung, platzverschwendung, verschwendet
        sauerstoff, sauerstoffverschwendung, dümmste mensch, dümmste kunde, dümmste chef, blödste
        mensch, unfähigste mensch, unfähigste chef, peinlichste mensch, primitivste mensch, die
        dümmsten, di dümmschte, zwei linke hände und, geistige tiefflieger, geistiger tiefflieger,
        geistig nicht, geistig überfordert, tiefflieger, hat den schuss nicht gehört, den knall
        nicht gehört, de schuss nöd ghört, den schuss nicht gehört, sie wohl nicht mehr alle, sie
        nicht mehr alle, nicht mehr ganz dicht, nümm ganz dicht, nöd ganz dicht, nid ganz dicht,
        nümme ganz dicht, nicht mehr ganz bei trost, gaht s eigentlich no, tickt nicht richtig,
        tickt nicht sauber, ticken nicht richtig, nicht richtig ticken, tickt nöd richtig, nicht
        ganz richtig tick*,
        hat … schraube locker, hast … schraube locker, habt … schraube locker, haben … schraube
        locker, het … schruube locker, hät … schruube locker, hesch … schruube locker, häsch …
        schruube locker, ist … schraube locker, isch … schruube locker,
        hirn … abgegeben, hirn … abgä*, hirn … abggä, hirn … abgschalte, hirn … vergessen, hirn …
        vergässe, hirn … daheim, reicht der verstand, reicht das hirn, reicht s hirn, reicht de
        verstand, verstand reicht, hirn reicht, hirnzellen, hirnzelle, gehirnzellen, gehirnzelle,
        meter feldweg, scheibe toast, blöd wie, so blöd wie, so dumm wie, dämlich wie, ohne hirn,
        hat man ins hirn, sägemehl, hohl wie, hohl in der birne, hohl im kopf, hohl im chopf
    """,
    "trifle": """
        lotto, im lotto, am lotto, überraschungsei*, überraschungsei, ü ei, chipstüte, chipssack,
        chips packung, chipspackung, cornflakes*, cornflakespackung, müeslipackung, wühltisch,
        wüehltisch, flohmarkt, flohmärit, tombola, losbude, wundertüte, wundersäckli,
        adventskalender, glücksrad, jahrmarkt, chilbi, kiosk, basar, migros sack, cumulus punkte,
        cumuluspunkte, superpunkte, briefkasten, auf ebay, auf ricardo, uf ricardo, temu, wish,
        aliexpress, otto katalog, aus dem internet, selber gedruckt, selbst gedruckt, selber
        ausgedruckt, beim bäcker, waschmaschine, prospekt*, broschüre*, katalog*, logo, logos,
        werbespot*, website, webseite, homepage, krawatte*, kugelschreiber, teppich*, kaffee am
        stand, der kaffee, kaffee bei, verpackung*, powerpoint*, slogan*, sprüche, werbung, farbe,
        farben, lackierung, plakate, visitenkarten, kalender, kundengeschenke, firmenauto*,
        empfangsdame, messe apéro, häppchen, stühle, hochglanz*, kaugummiautomat*, brockenhaus,
        brocki
    """,
    "mind_measure": """
        iq, intelligenz, hirn, hirni, gehirn, hirns, verstand, gedächtnis, rückgrat, charisma,
        charme, einfühlungsvermögen, feingefühl, mut, horizont, aufmerksamkeitsspanne,
        auffassungsgabe, merkfähigkeit, geistesblitz*, sozialkompetenz, führungsqualität*,
        anstand, manieren, humor, reaktionszeit, arbeitstempo, denkvermögen, dumm, blöd, doof,
        hell, schlau, gescheit, faul, hirnmasse, intelligänz, verständ
    """,
    "lesser": """
        goldfisch*, hamster, meerschwein*, huhn, hühner, huhns, huen, regenwurm*, wurm, wurms,
        nacktschnecke, schnecke, amöbe, qualle, pantoffeltierchen, fliege, eintagsfliege,
        stubenfliege, mücke, ameise, esel, esels, schaf, schafs, kuh, chue, affe, affen,
        schimpanse*, plüschtier*, teddy*, toaster*, toastbrot*, toast, brot, brotes, kartoffel,
        gurke, salatgurke, salatkopf, kohlkopf, blumenkohl, büroklammer, türklinke, türfalle,
        türgriff, türstopper, stuhl, tischbein, stehlampe, besen, besenstiel*, besens, stein,
        steins, pflasterstein*, ziegelstein*, backstein*, betonklotz, betonmischer*, schraube,
        schrauben, nagel, hammer, schubkarre, kaffeemaschine, teelöffel*, teebeutel*,
        zimmerpflanze*, gummibaum*, topfpflanze*, kaktus, gartenzwerg*, luftballon*, parkuhr*,
        billettautomat*, kleiderbügel*, putzlappen*, waschlappen*, briefbeschwerer*, kleinkind*,
        dreijährig*, kindergärtler*, kindergarten, kindergartenkind*, kindergärtner*, baby, babys,
        primarschüler*, erstklässler*, blinder, blinde, meine oma, meine grossmutter, mein grosi,
        jedes kind, jedes chind, jede chind, jeder affe, jeder hund, mein hund, jeder lehrling,
        jeder stift, jede stift, jedes tier, verkehrspoller, poller, pylon, melkschemel, heustock,
        miststock, mistgabel, sack schrauben, sack kartoffeln
    """,
    "outdoes": """
        mehr, meh, besser, schneller, schnäller, klüger, gescheiter, schlauer, heller, häller,
        geschickter, in <number> minuten, in <number> minute, in <number> sekunden, in einer
        minute, sofort, längst, kapiert, kapieren, kapiert s, begreift, begriffen, begrift,
        checkt, gecheckt, versteht, verstanden, verstaht, gschnallt, geschnallt, gemerkt, merkt,
        hätte, hätt, hätti, könnte, chönnt, chönnti
    """,
    "mental_act": """
        lesen, läse, läsä, denken, dänke, mitdenken, nachdenken, zuhören, zuelose, lose, rächne,
        verstehen, begreifen, zählen, anstand, rechtschreibung, grammatik, mathematik, logik,
        intelligenz, überlegen, kopfrechnen, textverständnis, leseverständnis, hirn einschalten,
        hirn benutzen, gehirn, hirn, bedienungsanleitung, anleitung, manieren, verstand,
        rechnen, schreiben, führen können
    """,
    "not_given": """
        glückssache, glücksach, glückssach, nicht jedermanns sache, nöd jedermas sach, nid
        jedermas sach, nicht jedermanns, nicht jedem gegeben, nicht allen gegeben, nicht für
        jeden, nicht so dein ding, nicht dein ding, nöd dis ding, nid dis ding, nicht ihr ding,
        nicht sein ding, nicht deine stärke, nicht ihre stärke, nicht seine stärke, nöd dini
        sterchi, nicht so deine stärke, nicht so ihre stärke, nicht eure stärke, will gelernt
        sein, wett glernt si, müsste man können, sötti mer chöne, sollte man können, klar im
        vorteil, ist wohl zu schwierig, wohl zu viel verlangt, zviel verlangt, zu viel verlangt,
        überfordert, hat nicht jeder, hät nöd jede, ist ein fremdwort, sind ein fremdwort,
        fremdwort, frömdwort, ist anderen vorbehalten, gibt s auch als hörbuch, wird überbewertet
    """,
    "cannot_even": """
        nicht mal, nicht einmal, nöd emal, nöd mal, nid emal, nid mau, nid einisch, nöd emol, ned
        emol, ned mal, nicht fähig, nid fähig, nöd fähig, unfähig, nicht imstande, nicht in der
        lage, zu blöd um, zu dumm um, zu doof um, z blöd zum, z dumm zum, z tumm zum, zu faul um,
        bringt es nicht fertig, nie im leben, verlernt, nie gelernt, nie glernt,
        kann kein einziges, nicht ohne hilfe, nicht ohne navi, findet nicht mal, zu dämlich um, z
        doof zum, zu blöd zum, zu dumm zum, zu doof zum
    """,
    "trivial": """
        bis drei zählen, bis drü zelle, bis drü zähle, auf drei zählen, bis zehn zählen, bis zäh
        zelle, eins und eins zusammen, eins und eins, links und rechts, links von rechts, rechts
        von links, linggs und rächts, vorne und hinten, vorne von hinten, vorn von hinten, vorne
        vo hinde, vore vo hinde, oben und unten, oben von unten, obe vo unde, schuhe binden, schue
        binde, schuhe selber binden, schnürsenkel*, seinen namen schreiben, ihren namen schreiben,
        eigenen namen, geradeaus laufen, grad us laufe, geradeaus gehen, lichtschalter,
        liechtschalter, wasser kochen, wasser choche, ei kochen, spiegelei, kaffee kochen, kaffee
        machen, einen nagel, en nagel, nagel einschlagen, glühbirne, türe aufmachen, tür
        aufmachen, tür öffnen, den ausgang, stecker einstecken, einen hammer, en hammer,
        schraubenzieher halten, schruubezieher, einen satz, en satz, deutsch, richtig lesen, läse,
        lesen, rechnen, schreiben, die uhr lesen, uhr läse, sandkasten, hund ausführen,
        würstchenbude, würstlistand, kiosk führen, es kafi, eigene füdli, eigene füdle, sein
        eigenes, buchstabieren, guten morgen sagen, grüssen, grüezi säge, ein kabel, e kabel, eine
        schraube von, schrube vo, unterscheide, unterscheiden, auseinanderhalten, anenandhalte
    """,
    "lags": """
        weniger, dümmer, tümmer, blöder, fauler, fuuler, langsamer, unfähiger, nutzloser, nöd meh,
        nicht mehr, nid meh
    """,
    "nothing_against": """
        nichts gegen, nix gegen, nüt gäge, nüt gege, kein böses wort über, kein schlechtes wort
        über, will ja nichts sagen, bei allem respekt, in ehren, gar nicht so schlecht, nicht
        alles schlecht, auch gute seiten, eins muss man, eines muss man, das muss man ihnen
        lassen, muss man ihnen lassen, muss me ne la, muess me lah, was sie können
    """,
    "at_least": """
        immerhin, wenigstens, zumindest, dafür, öppis händ, eines können, eins können, das einzig
        gute, das einzige was
    """,
    "good_luck": """
        viel spass mit, viel spass bei, viel vergnügen mit, viel vergnügen bei, viel glück mit,
        viel glück bei, na dann viel, gute nerven mit, starke nerven, vil spass mit, vil glück
        mit, gratuliere zum kauf, herzliches beileid, mein beileid
    """,
    "go_buy": """
        kauf ruhig, kauft ruhig, kaufen sie ruhig, nehmt ruhig, nimm ruhig, nehmen sie ruhig,
        bestellt ruhig, bestell ruhig, bestellen sie ruhig, geh ruhig, geht ruhig, gehen sie
        ruhig, gang nume, chauf nume, chauf ruhig, nur zu, dann kauf, dann kauft, dann nimm, dann
        nehmt
    """,
    "repairs": """
        service, servicetechniker*, servicemonteur*, techniker, monteur, monteure, mechaniker,
        reparatur*, repariert, flickt, flicken, reparaturwerkstatt, ersatzteil*, gehörschutz,
        ohrstöpsel, nerven, kopfweh, warteschlaufe, hotline, abschlepp*, schutzbrille,
        feuerlöscher, werkzeugkasten, klebeband, kabelbinder, wartung, wartungsvertrag,
        stillstand, ferienhaus
    """,
    "new_post": """
        stelle, job, ort, start, arbeitstag, neuanfang, position, rolle, aufgabe, team, prüfung,
        lehre, abschied, projekt, spiel, turnier, dir, deinem, deiner, ihrem neuen
    """,
    "nickname": """
        kaffeemühle*, nähmaschine*, rasenmäher*, staubsauger*, heugabel*, blechbüchse*,
        blechdose*, konservendose*, dreirad*, dreirädli, tretroller*, rüttelplatte*, küchenmixer,
        mixer, waschmaschine*, traktor*, mofa*, töffli, teigknetmaschine, teigmaschine, laubsäge*,
        häcksler, betonmischer, brotmaschine, dampflok*, dampfmaschine*, seifenkiste*,
        leierkasten, kaffimühli, nähmaschinli, gurke, krücke, rumpelkiste, blechkiste, büchse,
        presslufthammer, kreissäge, laubbläser, hackbrett
    """,
    "sounds_like": """
        tönt wie, tönen wie, klingt wie, klingen wie, dröhnt wie, rattert wie, läuft wie, laufen
        wie, tönt nach, klingt nach, sieht … alt aus, sehen … alt aus, gseht … alt us, aussieht
        wie, sieht aus wie, riecht wie, fährt sich wie, bedient sich wie, einpacken, heimgehen,
        nach hause gehen, abdanken, mit seiner, mit ihrer, mit seinem, mit ihrem, mit dieser,
        nennt sich, getarnt
    """,
    "handled": """
        nur eine nummer, bloss eine nummer, eine nummer unter, massenabfertigung, massenware
        mensch, fliessbandmedizin, wie am fliessband, am fliessband, reines fliessband, das reine
        fliessband, fliessbandbetrieb, fliessband statt, fliessbandarbeit, abgefertigt,
        durchgeschleust, abgewimmelt, vertröstet, hängen gelassen, lässt … hängen, lassen …
        hängen, lässt … im stich, lassen … im stich, im regen stehen, lässt … sitzen, lassen …
        sitzen, lönd … hocke, lönd … warte, lönd … hange, stundenlang, tagelang warten,
        wochenlang, vergessen dich, vergessen einen, vergisst man dich, wird man vergessen, ewig
        warten, in der warteschlaufe, kein schwein, interessiert keinen, interessiert niemanden,
        scheren sich nicht, kümmert sich niemand, kümmert keiner, wie vieh, wie eine zitrone,
        ausgepresst, über den tisch gezogen, ziehen dich über, nach hause geschickt, vor die tür
        gestellt, ob man … oder nicht, ob er … oder nicht, ob sie … oder nicht
    """,
    "born_since": """
        jahrgang, jahrgänge, jg, geboren nach, geboren ab, nach … geboren, ab … geboren
    """,
    "mocked": """
        finde den fehler, find den fehler, findet den fehler, finde de fähler, find de fähler,
        such den fehler, suche den fehler, sucht den fehler, wer findet den fehler, was kann da
        schiefgehen, was kann da schon schiefgehen, was soll da schiefgehen, was soll da schon
        schiefgehen, was könnte da schiefgehen, was kann da schief gehen, rette sich wer kann,
        bringt euch in sicherheit, in deckung, helm auf, ob das gut geht, ob das gut kommt, öb das
        guet chunnt, gott steh uns bei, notarzt bereit, versteckte kamera, falscher film, im
        falschen film, hat sich verirrt, verirrt, schlechter witz
    """,
    "woman_at": """
        frau am, frau an, frau im, frau hinter, e frau a, frau as, fraue am, fraue a, frauen am,
        frauen an der, mädchen am, mädchen an der, meitli a, meitli am, blondine*, blondinli, dame
        am, dame an der, tussi*, püppchen, prinzessin, prinzessli, mami am, mama am, oma am, opa
        am, rentner am, rentner an der, ausländer am, ausländer an der, kopftuch am, kopftuch an
        der,
        oma an der, grosi am, grosi a, mami an der, mama an der
    """,
    "by_looks": """
        nagellack, lackierte* nägel, lackierten nägeln, manikür*, gelnägel*, gel nägel,
        künstliche* nägel, lippenstift, schminke, geschminkt*, make up, stöckelschuhe*, high
        heels, absätze, röckli, rüschen, perlenkette, handtasche, zarte* hände, zarten händen,
        zarte händchen, händchen, zöpfe, zöpfchen, löckchen, wimpern, pumps, rollator, krückstock,
        gehstock, dritte zähne, kinderwagen
    """,
    "no_work": """
        nichts für, nüt für, keine arbeit für, kei arbet für, kein job für, kein beruf für, kein
        ort für, kein platz für, da muss man anpacken, muss ein mann, muss en maa, männersache,
        männerarbeit, da braucht es richtige, da brauchts richtige, richtige männer
    """,
    "eye_candy": """
        fürs auge, für s auge, fürs aug, augenweide, augenschmaus, augenfutter, wertet die halle
        auf, hübsche* ablenkung, lenkt die jungs ab, lenkt die männer ab, ablenkung für die,
        schnuckelig*, zuckersüss*, heisse* schnitte, heisser feger, zum anbeissen, knackig*
    """,
    "women": """
        frau, frauen, kollegin*, mitarbeiterin*, lernende*, lehrtochter, praktikantin*, chefin*,
        dame, damen, mädchen, meitli, sekretärin*, assistentin*, technikerin*, monteurin*,
        ingenieurin*, stiftin, kundin*, messehostess*, hostess*, unsere neue, die neue
    """,
    "scene_fire": """
        rauch*, qualm*, verraucht*, rauchig, grouchet, graucht, raucht, rüücht, rouch, rauch,
        verkohlt*, verchohlet*, verbrannt*, verbrennt, verbrönnt, angesengt, versengt*, glut,
        russ, ruess, verrusst, flammen, flamme, feuer*, füür*, brand*, brennt, brönnt, brännt,
        brannte, gebrannt, sprinkler*, sprinkleranlage, löschwasser, löschschaum, feuerlöscher,
        löscher, feueralarm, rauchmelder, brandmelder, sirene, sirenen, blaulicht, blauliecht,
        drehleiter, atemschutz, löschzug*, feuerwehr*, füürwehr, füürweer, evakuier*, evakuation,
        geräumt, sammelplatz, sammelplätze, besammlungsplatz, alarm, stichflamme, explodiert,
        explosion, knall, gchlepft, klepft, brandgeruch, gestank, gstank, stinkt, riecht noch,
        schmeckt no, alles schwarz, himmel schwarz, schwarze wand, schwarze wolke, schwarzi wolke,
        rettungskräfte, sanität, krankenwagen, absperrband, abgesperrt, tatort, katastrophe,
        inferno, 🔥, 🚒, 🚨
    """,
    "scene_cyber": """
        server*, systeme, system, it ausfall, informatik, netzwerk, bildschirm*, rechner,
        computer, pc, pcs, login, passwort*, passwörter, verschlüsselt*, gesperrt, offline,
        hacker*, gehackt*, ghackt, trojaner, virus, lösegeld*, erpress*, phishing*, mail, mails,
        mailanhang, anhang, backup*, daten, patientendaten, kundendaten, dossiers,
        klinikinformationssystem, papier und bleistift, von hand, vo hand, auf papier, uf papier,
        cyber*, ransom*, abgeschaltet, heruntergefahren, nichts geht mehr, nüt gaht meh, geht
        nichts mehr, firewall, malware
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
        draussen, stönd … dusse, stöh … dusse, stehen … sammelplatz, stehe am sammelplatz, stehe
        auf dem sammelplatz, raus müssen, mussten raus, mussten … raus, raus mussten, händ … use
        müesse, hei … use müesse, use müesse, händ müesse use, nach hause geschickt,
        heimgeschickt, hei gschickt, hei schicke, heim geschickt, heim schicken, dürfen nicht
        rein, darf rein, darf nicht rein, darf … rein, dörf … ie, niemandem passiert, niemand …
        verletzt, niemand verletzt, keiner verletzt, keine verletzten, kei verletzti, niemer
        verletzt, nieemer verletzt, niemerem isch öppis passiert, niemerem … passiert, nieemerem …
        passiert, allen geht es gut, allen geht s gut, alle gesund, all sind gsund, alli gsund,
        allne gohts guet, allne gaats guet, allne geits guet, alle ok, alle okay, all ok, alli ok,
        alle heil, heil draussen, heil raus, heil use, alle wohlauf, alle in sicherheit, alle
        unverletzt, alle safe, alle da, vollzählig, ins spital, ins chrankehuus, rauchvergiftung,
        chli ghuschtet, gehustet, ein paar verletzte, verletzte gegeben, jemand … verletzt, öpper
        … verletzt, kein patient … krank, niemand … krank, niemer … chrank, patienten … krank,
        erkrankt, kollege … verletzt, kollegin … verletzt, uns geht es gut, uns geht s gut, üs
        gohts guet, üs gaats guet, wurden evakuiert, sind evakuiert, worde evakuiert, mussten
        alle, händ alli, rauch in der lunge, rauch eingeatmet, stehen … im freien, stehen … vor
        dem gebäude, stehen … vor dem werk, stehen … vor der halle, stehen … auf der strasse,
        stönd … vor de, stehen alle, stehen wir alle, alle stehen, stönd alli, stönd mer alli,
        rechtzeitig raus, konnten … raus, kamen alle raus, alle rausgekommen, alle rechtzeitig
    """,
    "state_told": """
        hin, futsch, futsch gange, kaputt, kabutt, putzt, verputzt, im eimer, im arsch, am arsch,
        hinüber, schrott, totalschaden, nichts mehr zu retten, nichts zu retten, nüt meh z rette,
        nichts mehr übrig, nichts übrig, nüt meh übrig, gerettet, grettet, hält noch, hebt no,
        steht noch, staht no, stoht no, stehen noch, eingestürzt, igstürzt, runtergekommen,
        heruntergekommen, abe cho, runtergebracht, abgchracht, zusammengebrochen, schwarz,
        schwarzi, verkohlt*, zerstört*, beschädigt*, unversehrt, unbeschädigt, ganz blibe, ganz
        geblieben, verschont, unter wasser, überflutet, unbrauchbar, abschreiben, ausgefallen,
        steht still, läuft nichts, nicht so schlimm, nöd so schlimm, nid so schlimm, halb so wild,
        halb so schlimm, halb so wüld, geschlossen, abgestellt, weggespült, gestohlen,
        verschlüsselt*, raucht, rauchen, qualmt, qualmen, brennt noch, glüht, abgefackelt,
        ausgebrannt, ausbrennt, verraucht,
        wird halten, verschont geblieben,
        geschichte, abbruchreif, eingebrochen, ibroche, nachgegeben, nahgäh, verloren gegangen,
        intakt, verrusst, gschichtlos, abeghit, abegheit, isch gschicht, läuft nicht, dicht,
        versiegelt, abgesperrt, am bode, am boden,
        schade isch, schaden ist, schade hält sich
    """,
    "part_of_site": """
        dach, dachs, decke, wand, wände, halle, hallen, werkhalle, hallenteil, maschinenraum,
        maschinenräume, maschine, maschinen, presse, pressen, ofen, öfen, ofe, anlage, anlagen,
        tor, tore, lager, lagerhalle, lackiererei, lackierraum, härterei, prüfstand, prüfstände,
        montage, gebäude, trakt, stock, keller, serverraum, werk, produktion, büros, büro,
        station, abteilung, labor, küche, bettenhaus, stahlträger, dachstruktur, dachkonstruktion,
        fassade, werkstatt, halle <number>, server, system, systeme, duschen, leitungen, fräserei,
        dreherei, schleiferei, giesserei, spritzraum, kantine, alles, alls, aues, hälfte, halbe
        halle, halbi halle, aus der <number>, in der <number>, us de <number>, i de <number>, vo
        de <number>, trakt <number>, stock <number>
    """,
    "suspect_thing": """
        kabel, kabels, motor, motors, motorlager, trafo*, transformator*, kompressor*, akku,
        akkus, batterie*, absaugung, absauganlage, filter, ofen, ofe, lüftung, schaltschrank,
        schaltkasten, elektrokasten, elektroschrank, verteiler, verteilkasten, sicherungskasten,
        sicherung, steckdose, stecker, verlängerungskabel, ladegerät*, ladestation, stapler,
        heizung, heizlüfter, pumpe, hydraulik, hydraulikschlauch, ölleck, öl, späne, schweiss*,
        schweissen, schwiisse, flexen, funken, zigarette, kippe, kurzschluss*, lack,
        lösungsmittel, presse, lager, spindel, putzlappen, elektrik, elektriker, leitung, mail,
        mailanhang, anhang, usb stick, passwort, update, boiler, dusche, duschkopf, server
    """,
    "suspects": """
        glaub, glaube, gloube, gloub, tippe, tipp, wette, wetten, schätze, schätz, vermute,
        vermuet, vermutlich, vermuetlich, wahrscheinlich, wahrschinlich, bestimmt, bstimmt,
        sicher, sicher de, wohl, wohl de, muss, mues, muess, könnte, chönnt, chönnti, meiner
        meinung, mini meinig, für mich war, nehme an, nimm a, wird wohl, war wohl, isch wohl,
        soll, söll, angeblich, anscheinend, gmäss, hat wohl, hat feuer gefangen, feuer gefangen,
        füür gfange, gfange, angefangen, agfange, ausgegangen, usgange, kam aus, kam vom, kam von,
        chunnt vo, los ging, losgegangen, durchgebrannt, durebrönnt, dureglaufe, überhitzt, heiss
        gelaufen, heiss gloffe, gebrummt, brummt, brummlet, gspunne, spinnt, gesponnen, gestunken,
        gstunke, gsurret, gesurrt, gezuckt, schon lange, scho lang, scho ewig, seit monaten, sit
        mönet, sit wuche, seit wochen, seit jahren, sit jahr, nie geputzt, nie gputzt, nie
        gewartet, nie gwartet, nie ersetzt, nie ersetzt worde, nie kontrolliert, ersetzen, uralt,
        uralti, alte, alt, veraltet, gemeldet, gmäldet, gewarnt, kein wunder, keis wunder, isch
        klar gsi, das hani gseit, hab ich gesagt, hab s gesagt, hani immer gseit, geöffnet,
        angeklickt, schuld,
        putzt, het sho lang, ersetzt, eh schon lange, hat schon lange, het scho lang, isch ersetzt,
        geknistert, gknistert, knistert, ansage, gehört dass, hand ins feuer, wett, wetti, es war
        der, es war die, es war das, das war der, das war die, war der, war die, isch de, isch d,
        isch die, isch es, schon ewig
    """,
    "resumes": """
        arbeiten … wieder, arbeiten wir wieder, schaffed … wieder, schaffe mer wieder, geht es
        weiter, geht s weiter, gaht s wiiter, gohts wiiter, geits wiiter, wieder arbeiten, wieder
        normal, wieder produzieren, produzieren … wieder, läuft … wieder, laufen … wieder, lauft …
        wieder, wieder offen, wieder auf, ab montag, am montag wieder, nächste woche wieder, ab
        morgen wieder, morn wieder, homeoffice bis, kurzarbeit, lieferverzug, verzögert sich,
        produktion steht,
        wieder schaffe, wider schaffe, wieder am schaffe, wieder a d arbet, widr schaffe,
        nicht gearbeitet, wird wieder gearbeitet, wieder gearbeitet
    """,
    "witness": """
        war dabei, bin dabei gsi, war dort, war vor ort, bi dert gsi, bi det gsi, bin vor ort, bi
        vor ort, bi grad, bin grad, stehe gerade, stah grad, stoh grad, stehe vor, stehe hinter,
        hinter mir, hinder mir, hinter uns, hinder üs, vor mir, vor üs, mit eigenen augen, hab s
        gesehen, hab es gesehen, habe gesehen, ha gseh, hani gseh, han i gseh, so weit ich sehe,
        soviel ich sehe, soweit ich sehen, was ich gesehen, von hier aus, vo do us, vo hie us,
        sieht man, gseht me, gsehsch, live von, live vo, update von, von der nachtschicht, von der
        frühschicht, sagt einer, sagt eine, seit eine, seit de, sagt der chef, seit de chef,
        het de chef gseit, hät de chef gseit, het de scheff, chef … gesagt, chef … gseit, chef …
        gseit het, hat der chef gesagt, hat die chefin gesagt, hat es geheissen, het s gheisse,
        laut chef, laut leitung
    """,
    "no_builds": """
        baut man kein*, fräst man kein*, dreht man kein*, schraubt man nicht, schraubt man kein*,
        repariert man kein*, macht man das nicht, wird das nichts, wird nichts, gaht das nöd, git
        das nüt, kommt man hier nicht, kommt man nicht weit, montiert man kein*
    """,
    "safety": """
        sicherheit*, schutz*, unfall*, handschuh*, hygiene*, verletzung*, sauberraum, reinraum, op
        saal, operationssaal
    """,
    "no_further": """
        geht nicht, geht s nicht, geht es nicht, geht s nimmer, geht nimmer, geht kaum, geht s
        kaum, gaht nöd, gaht s nöd, gahts nöd, gaht nid, gats nöd, wird s nicht, wirds nicht, wird
        es nicht, kann man nicht, kann niemand, kann keiner, kann keine, macht niemand, macht
        keiner, baut niemand, baut keiner, fräst niemand, fräst keiner, dreht niemand, dreht
        keiner, misst niemand, schafft niemand, schafft keiner, liefert niemand, hilft niemand,
        bekommen sie nirgends, kriegt ihr nirgends, kriegt man nirgends, finden sie nirgends, gibt
        s nicht, gibt es nicht, gibts nicht, gits nöd, git s nöd, git s nid, findsch niene,
        kann s keiner, kann s niemand, kann keiner sonst, chas niemer, cha niemer
    """,
    "presents": """
        das ist, das sind, dies ist, hier ist, hier sind, hier kommt, das isch, darf ich
        vorstellen, kennen sie
    """,
    "side": """
        ein ja, ein nein, es ja, es nei, klares ja, klares nein, überzeugtes ja, überzeugtes nein,
        klar ja, klar nein, deutlich ja, deutlich nein, sagt ja, sagt nein, sagt … ja, sagt …
        nein, sagen … ja, sagen … nein, stimmt … ja, stimmt … nein, stimmen … ja, stimmen … nein,
        empfiehlt … ja, empfiehlt … nein, empfehlen … ja, empfehlen … nein, ja am, nein am, nei
        am, ja parole, nein parole, seit … nei, seit … ja, säged … ja, säged … nei, hofft auf ein,
        braucht ein ja, braucht ein nein,
        einig … dagegen, einig … dafür, sind dagegen, sind dafür, ist dagegen, ist dafür, sind
        klar dagegen, sind klar dafür
    """,
    "before_vote": """
        vor der abstimmung, vor dem abstimmungssonntag, abstimmungssonntag, abstimmungswochenende,
        zur abstimmung, am abstimmungstag, vor der wahl, vor den wahlen, an der urne, an die urne,
        gehen sie abstimmen, geht abstimmen, gönd go abstimme, vor dr abstimmig, abstimmig
    """,
    "makes_good": """
        ersetzt, ersetzen, ersetzen wir, tauscht, tauschen, austauschen, reparieren, repariert,
        flickt, flicken, flicked, erstattet, erstatten, vergütet, vergüten, nimmt … zurück, nehmen
        … zurück, nehmen wir, behebt, beheben, bringt … in ordnung, bringen … in ordnung, liefert
        … neu, kriegen sie neu, bekommen sie neu, ersetzed
    """,
    "for_free": """
        gratis, kostenlos, umsonst, kostenfrei, auf unsere kosten, auf unsere rechnung, auf kosten
        des hauses, ohne wenn und aber, ohne diskussion, ohne diskussionen, ohne zu diskutieren,
        anstandslos, ohne fragen, ohne nachfragen, ohne rückfrage, ohne mehrkosten, ohne aufpreis,
        bedingungslos, egal was, egal warum, egal wie, egal wer, was auch immer, für nüt, gratis
        und franko, zum nulltarif, alles
    """,
    "any_trouble": """
        falls, wenn, sollte, sollten, im falle, bei einem defekt, bei einer panne, bei problemen,
        geht etwas, geht was, jede, jeden, jedes, alle, alles, sämtliche, egal
    """,
    "wager": """
        zahl ich, zahle ich, zahlen wir das, geht auf mich, geht auf uns, gaht uf mich, fress ich,
        fresse ich, ess ich, esse ich, friss i, iss i, schenk ich, lade ich, lad ich, spendiere
        ich, besen, ich koche für, nachtessen, kasten bier, kiste bier, runde bier, wette,
        geht … auf mich, gehen … auf mich, geht … auf uns, gaht … uf mich
    """,
    "otherwise": """
        wenn nicht, falls nicht, sonst, ansonsten, andernfalls, oder ich, suscht, wänn nöd, wenn
        nid, klappt s nicht
    """,
    "healed": """
        schmerzfrei, schmerzlos, ohne schmerzen, beschwerdefrei, wieder laufen, wieder gehen,
        wieder gesund, geheilt, heilt, symptomfrei, fit, wieder fit, nichtraucher, ohne rückfall,
        abnehmen
    """,
    "kept": """
        durfte … behalten, durfte behalten, durften … behalten, darf … behalten, dürfen
        … behalten, durfte ich behalten, darf ich behalten, zum behalten, leihweise
        überlassen, ha … dörfe bhalte, dörfe bhalte, han … dörfe bhalte, darf … bhalte,
        fürs zuschicken, fürs zusenden, fürs schicken, für das zusenden, für die
        zusendung, für s päckli, fürs päckli, fürs paket, zur verfügung gestellt
        bekommen, zugeschickt bekommen, geschickt bekommen, muss ich nicht zurückgeben,
        nicht zurückschicken, danke fürs zuschicken, merci fürs zueschicke, fürs
        zueschicke, danke für das paket
    """,
    "trial": """
        test, getestet, teste, testen, ausprobiert, probiert, unboxing, ausgepackt,
        review, produkttest, erfahrungsbericht, rabatt, code, liebe es, liebe sie, mega
        schön, sitzt perfekt, begeistert
    """,
    "off_price": """
        rabatt, rabatte, reduktion, vergünstigung, prozente, spart, sparst, sparen, spared,
        günstiger, billiger, weniger zahlen, zahlt ihr weniger, gutschein, gutscheincode,
        rabattcode, aktionscode, gratisversand
    """,
    "stiff": """
        sehr geehrte*, sehr verehrte*, geschätzte damen, geschätzte kundin*, hochgeschätzte*, wir
        erlauben uns, erlauben wir uns, erlaube ich mir, wir gestatten uns, gestatten wir uns,
        hochachtungsvoll, mit vorzüglicher hochachtung, höflich hinzuweisen, höflich einzuladen,
        höflich hinweisen, sehen … entgegen, ihrer geschätzten, ihre geschätzte, hiermit teilen,
        hiermit informieren, hiermit möchten, teilen wir ihnen mit, bezugnehmend auf, unter
        bezugnahme, vorbezeichnet*, obgenannt*, bitten um kenntnisnahme, bitten wir um
        kenntnisnahme, zur gefälligen, beehren uns, geben uns die ehre, setzen sie in kenntnis, in
        kenntnis zu setzen, ist beizulegen, sind einzureichen
    """,
    "sides_with": """
        steht für, stehen für, steht … ein, stehen … ein, lehnt … ab, lehnen … ab, kämpft für,
        kämpft gegen, kämpfen für, kämpfen gegen, steht hinter, stehen hinter, steht voll hinter,
        unterstützt, unterstützen, wirbt für, werben für, setzt sich … ein, setzen uns … ein, ist
        für, sind für, ist gegen, sind gegen, spricht sich, sagt ja, sagt nein, dafür, dagegen,
        wehrt sich gegen
    """,
    "at_my_work": """
        im kv, erster arbeitstag, ersten arbeitstag, erster tag in der lehre, in der lehre,
        lehrjahr, meine lehre, meiner lehre, mein lehrbetrieb, mein chef, meine chefin, mein
        praktikum, mi lehr, i de lehr, mini lehr, meine schicht, min chef, mini chefin, mein büro,
        mein arbeitsplatz, lehrbeginn, lehrstart, mini stifti, stifti, meine kollegen bei, meine
        kolleginnen bei, mein lehrmeister, meine lehrmeisterin, min lehrmeister, mini
        lehrmeisterin, mein berufsbildner, meine berufsbildnerin, min berufsbildner, mini
        berufsbildnerin, mein ausbildner, min usbildner, mein oberstift, min oberstift, mein
        schichtleiter, min schichtleiter, meine schichtleiterin, mein vorgesetzter, meine
        vorgesetzte, meine teamleiterin, mein teamleiter, meine abteilung, mini abteilig, mini
        schicht, meiner schicht, minere schicht, meine lernenden, meinen lernenden, mini lernende,
        mini stifte, meine stifte, meinen stiften, meine schnupperlernenden, meine
        schnupperlehrlinge, meine schnupperstifte, meine schnupperkids, mein schnupperlehrling,
        stifti crew, meine praktikantin, mein praktikant, mein spind, min spind, mini bude, üsi
        bude, meine nachtschicht, mini nachtschicht, meine spätschicht, mein dienstplan, min
        schichtplan, mein schichtplan, meine lehrstelle, mini lehrstell, mis lehrjahr,
        lehrabschlussfeier, meine … schnupperlernenden, meine … schnupperlehrlinge, meine …
        schnupperstifte, meine … schnupperkids, meine … schnuppis, mini … schnuppis, mini …
        schnupperlehrling, meine … lernenden, meine … lehrlinge, meine … stifte
    """,
    "sorry": """
        leider, sorry, entschuld*, bedau*
    """,
    "known_song": """
        den song kennt ihr, den song kennt jeder, den song kennt jede, kennt ihr alle aus dem
        radio, song aus dem radio, lied aus dem radio, lied us em radio, lied kennt ihr alle, lied
        kennt jeder, kennt ihr den song, kennt ihr das lied, bekannten song, bekannten hit,
        aktuellen hit, aktueller hit, den sommerhit, der sommerhit, sommerhit, refrain, der
        ohrwurm, ohrwurm, chartstürmer, welthit, titelsong, titelmelodie, titellied, titelmusik,
        filmmusik, originalsong, original song, original musig, originalmusik, soundtrack,
        lieblingssong, mein lieblingslied, kultsong, kulthit, klassiker von, hit von, song von,
        lied von, songs von, lieder von, track von, beat von, nummer eins hit, eurovision song,
        partyhit, schlager, hymne, der ganze song, ganzes lied, ganze lied, ganzi lied, ganze
        song, komplette song, kompletter song, kompletten song, komplettes lied, ganzen song,
        ganzes album, ganze album, stück von, cover von,
        in voller länge, von anfang bis ende, ungekürzt, nummer 1 hit,
        ganze … song, ganzen … song, ganze … lied, ganzes … lied, dieser hit, diese hit, den hit,
        dieser song, diesen song, das lied von, hit läuft,
        song gehört, lied gehört, song ist von, lied ist von, song isch vo, lied isch
        vo, charts, aus den charts, us de charts, top ten hit, nummer eins, den song
        von, s lied vo,
        song vo, lied vo, hit vo, track vo, neu song, neue song, neuen song, neui
        single, neue single, neuste hit
    """,
    "plays_it": """
        ton an, ton aa, ton uf, ton auf, ton laut, sound an, sound on, sound aa, laut stellen,
        lauter stellen, luut stelle, lauter drehen, aufdrehen, ufdräie, aufgedreht, volle
        lautstärke, im hintergrund, im hindergrund, hintergrundmusik, druntergelegt, drunter
        gelegt, drunder gleit, drunter, drunder, unterlegt, hinterlegt, dazu läuft, läuft im,
        lauft im, lauft dezue, läuft dazu, sound:, sound, musik, musig, muusig, ton, reel, video,
        clip, mit dem song, mit em song, zum song, zu den klängen, begleitet von, vertont mit,
        abgespielt, eingebaut, reingeschnitten, gehört euch an, kopfhörer auf, boxen auf,
        ton aufdrehen, läuft, lauft, unter dem video,
        unter unserem, unterem, unters, unter dem film, unter em film
    """,
    "their_photo": """
        google maps, google earth, google street view, website vom hotel, website des hotels,
        website der gemeinde, website von, homepage von, homepage vom, seite vom hotel,
        hotelseite, webseite vom, aus dem prospekt, us em prospekt, aus der zeitung, us de ziitig,
        aus dem 20 minuten, us em 20 minute, aus dem blick, us em blick, aus der nzz, aus dem
        tagi, us em tagi, aus dem magazin, aus dem kalender, per whatsapp, über whatsapp, uf
        whatsapp, von jemandem, vo öpperem, weiss nicht von wem, weiss nöd vo wem, keine ahnung
        von wem, kei ahnig vo wem, fotograf unbekannt, urheber unbekannt, quelle unbekannt, weiss
        nicht wer, weiss nöd wer, vom fernseher, vom tv, ab em tv, aus dem fernsehen, getty,
        shutterstock, adobe stock, mit wasserzeichen, wasserzeichen, bildersuche, von der
        konkurrenz, instagram von, facebook von,
        website, webseite, homepage, internetseite, illustrierten, illustrierte, blatt,
        zeitschrift, magazin, heft
    """,
    "their_work": """
        bild, bilder, foto, fotos, föteli, foti, karte, kartenausschnitt, ausschnitt, stadtplan,
        cartoon, cartoons, comic, comics, meme, memes, meme bild, grafik, illustration, zeichnung,
        karikatur, dilbert, garfield, asterix, szene, filmszene, schrift, font
    """,
    "laid_under": """
        druntergelegt, drunter gelegt, drunder gleit, drunter, drunder, unterlegt, hinterlegt, im
        hintergrund, im hindergrund, ton an, ton aa, sound an, sound on, laut stellen, luut
        stelle, aufdrehen, läuft dazu, dazu läuft, lauft dezue, musik, musig, muusig, sound,
        reingeschnitten, vertont,
        im reel, im reel läuft, läuft im, lauft im, im video läuft, aufgedreht, ufdräie, laut
        aufdrehen, volle lautstärke,
        ton aufdrehen, unter dem video, unters video, unter den clip, under em video, im video,
        unter unserem film, unter unseren film, unter dem film, unter em film, unterem
        film, unter unserem video, unters reel, unter dem reel, hintergrundmusik, als
        hintergrund,
        unter unserem
    """,
    "came_to_us": """
        gelesen, lesenswert, empfehle, erschienen, steht in, stand in, über uns
    """,
    "follow_me": """
        folgt … kanal, folgt meinem, folged mer, folgt mir auf, folgt mir unter, ab heute unter,
        jetzt auch auf, abonniert, abonniered, abonniert meinen, folgt, folged, geschnappt,
        eröffne ich, bin jetzt auf, bin jetz uf, handle gesichert, name gesichert,
        gesichert, reserviert, gschnappt, gesecured, hol dir, findet ihr
    """,
    "birthdays": """
        höchstens <number> kerzen, unter <number> kerzen, weniger als <number> kerzen, maximal
        <number> kerzen, nicht mehr als <number> kerzen, keine <number> kerzen, zwischen <number> und <number> kerzen, höchstens <number> lenze, unter <number> lenze, weniger als <number> lenze,
        maximal <number> lenze, nicht mehr als <number> lenze, keine <number> lenze, zwischen <number> und <number> lenze, höchstens <number> geburtstage, unter <number> geburtstage, weniger als
        <number> geburtstage, maximal <number> geburtstage, nicht mehr als <number> geburtstage,
        keine <number> geburtstage, zwischen <number> und <number> geburtstage
    """,
    "declares": """
        stimmt, stimmen, sagt, sagen, empfiehlt, empfehlen, votiert, votieren, plädiert,
        plädieren, wirbt, werben, beschliesst, rät, raten, seit, säged, stimmed
    """,
    "yes_no": """
        ja, nein, nei, jo
    """,
    "for_review": """
        entwurf, zur freigabe, bevor ich poste, bevor ich es poste, bevor ich das poste,
        gegenlesen, prüfen, freigeben, so posten, bitte prüfen,
        vorschlag, textvorschlag, einverstanden, bitte um ok, bitte um okay, passt das so, geht das so, ok so, okay so, in ordnung so
    """,
    "pays_up": """
        zahlt, zahlen, zahlen wir, bezahlt, bezahlen, übernimmt, übernehmen, deckt, gedeckt,
        abgedeckt, decken, erledigt, erledigen, kommt … auf, kommen … auf, stehen gerade, steht
        gerade, zahled
    """,
    "or_younger": """
        oder jünger, und jünger, jünger, oder später, nicht älter
    """,
    "by_others": """
        cartoon, cartoons, comic, comics, comicstrip, karikatur, karikaturen, dilbert, garfield,
        titelbild, titelseite, werbeplakat, filmplakat, plattencover, albumcover, filmszene,
        landkarte, stadtplan
    """,
    "opens": """
        kanal, account, konto, profil, seite, siite, handle, adresse
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
