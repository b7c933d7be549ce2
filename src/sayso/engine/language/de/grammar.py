"""German: the words and endings it is built with."""

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
DESCRIBING = words("""
    namen zahlen daten bilder details preise termine länder orte personen kunden vermutungen gerüchte ja
    nein vielleicht
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
HALF_NOT: frozenset[str] = frozenset()
REST_OF_NOT: frozenset[str] = frozenset()
ONLY_THAN: frozenset[str] = frozenset()
WHOSE = words("gegen von zwischen um des gägen")
ANYONE: frozenset[str] = frozenset()
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
