"""German: people, their age, health, picture and private life."""

from __future__ import annotations

from sayso.engine.language.words import words

SUFFERS = words("""
    startet beginnt beginne während dank mitten trotz ihrer seit macht
    wäg
    hat hatte haben hatten het hät hed hend hei gha gehabt litt leidet leiden liegt lag ligt lit
    mit nach wegen wägem wäge an am trotz bekam bekommen bekommt übercho erlitt erlitten
    seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres kämpft überlebt überstanden
    stirbt starb gestorben diagnose diagnostiziert fällt fehlt ausgefallen verletzt verunfallt
    unter musste muss auf zur gegenüber simuliert gespielt vorgetäuscht
""")
"""Words by which an illness is somebody's, close by it."""

WE_ARE = words("sind als bin")
PERSON_ENDS = (
    "erin", "istin", "entin", "eurin", "antin", "orin", "er", "ist", "eur", "mann", "frau", "ling",
    "ant", "ent", "hilfe", "chef", "chefin", "rer", "ler",
)  # fmt: skip
TOOLS = words("""
    roboter rechner computer drucker laser stapler bagger bohrer sommer winter server container
    sender zähler partner trockner kühler filter körper ordner koffer keller zimmer fehler finger
    fenster messer hammer becher eimer schalter kleber toaster mixer traktor motor generator
    transformator kalender newsletter träger lüfter heizkörper speicher router scanner kunden
    hersteller lieferanten teller nummer wasser zauber dauer mauer feier steuer wetter leiter
    kompressor prozessor reaktor sensor monitor experiment moment patient prozent talent content
    vater mutter bruder schwester tochter kinder enkel freunde
    element dampfer zug frässer bier mehrwert vorsprung
""")
SUBJECT = words("ich i")
RELATIVE = words("die der wo")
COUNTED = words("""
    lehrjahr klasse klass platz rang stock semester januar februar märz april mai juni juli august
    september oktober november dezember geburtstag mal schuljahr runde stelle etage
""")
MINE = words(
    "mein meine meiner meinem meinen min mini mis unsere unser unserem unserer üsi üse eusi"
)
GENERIC = words("""
    patienten patientinnen menschen leute personen betroffene betroffenen frauen männer kinder
    kindern jugendliche jugendlichen mitarbeitende mitarbeitenden angehörige angehörigen alle
    jede jeder jedes viele vielen wer man erwachsene erwachsenen senioren prozent eltern
""")
"""People in general."""

INDEFINITE = words("ein eine einer einem einen e en es ne nen äs")
DEFINITE = words("der die das dem den des d de dr s em am vom dä")
DATIVE = words("bei bi")
MEANT_FOR = words("für mit von voller")
WITH_AGE = words("mit")
ALREADY = words("schon bereits erst gerade grad scho erscht hat ist wollte durfte jahren jöhri")
AUXILIARY = words("ich habe hatte bin")
NOMINATIVE = words("ich i")
COPULAR = words("ist isch wird wurde geworden")
MERELY = words("erst erscht nur scho schon gerade grad knapp jetzt knapp nun")
YEARS = words("jahre jahren jahr johr jöhri jahrig")
OLD = words("alt jung")
AGED = words("alter altersjahr")
SINCE = words("seit vor nach ab nur über unter bis in")
PRONOUNS = words("er sie ihm ihr ihn ihrer seiner si ihre seine ihren seinen äs är")
POLITE_YOU = words("sie ihnen ihr ihre ihrem ihren ihrer ihres du dir dich dein deine deiner")
HE_SHE = words("er sie är si äs")
IS_PAST = words("""
    nach während war waren wurde wurden musste mussten hatte hatten haben hat durfte durften konnte konnten
    hast habt wart gefühlt aufgehoben fühlten gewesen mussten erlebt gefallen gewartet isch händ hei gha
""")
IF = words("wenn falls sollte sollten würden würde möchten bitte ob könnten nächste kommende")
ITS_PLACE = words("am in im aus us z usem")
AT = words("bei beim bi bim zu zum für vom von mit an ans dem den")
NO_TOWN = words("""
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
    juni juli august september oktober november dezember ordnung zukunft betrieb aktion gefahr
    rente ferien not form kraft bewegung arbeit sicht hand gold silber person europa werkstatt
    halle hause büro labor lager frühling herbst sommer winter bereich rahmen stand bild einsatz
    feld raum team zentrum dienst internet haus park garten gespräch gegenteil serie produktion
    planung vorbereitung zusammenarbeit kombination schichten teilen zeiten
""")
"""What stands behind *in* without an article, and is no town."""

_COUNTED_UP = """
    null ein zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn
    vierzehn fuenfzehn sechzehn siebzehn
"""
SMALL_NUMBERS = {word: number for number, word in enumerate(_COUNTED_UP.split())} | {
    "eins": 1, "foif": 5, "sechsi": 6, "saechsi": 6, "sibni": 7, "achti": 8, "nueni": 9,
    "zaeni": 10, "zaeh": 10, "oelf": 11, "oelfi": 11, "zwoelfi": 12, "drizaeni": 13,
    "drizaeh": 13, "vierzaeni": 14, "vierzaeh": 14, "foifzaeni": 15, "fuefzaeni": 15,
    "foifzaeh": 15, "fuefzaeh": 15, "saechzaeni": 16, "sechzaeni": 16, "saechzaeh": 16,
    "sibzaeni": 17, "sibezaeni": 17, "sibzaeh": 17,
}  # fmt: skip

PHRASES: dict[str, str] = {
    "work_life": """
        nachtschicht, spätschicht, frühschicht, schicht, schichten, schichtplan, schichtwechsel,
        pikett*, pikettwuche, bereitschaft, bereitschaftsdienst, nachtdienst, spätdienst,
        feierabend, feierabig, fiirabe, firobe, überstunden, überzeit, montagmorgen, montag,
        arbeitstag, arbeitswoche, bürotag, homeoffice, mittagspause, znünipause, znüni, zmittag,
        kantine, kaffeepause, pult, spind, werkbank, garderobe, büro, klimaanlage, lehrjahr,
        lehrzeit, berufsbildner, berufsbildnerin, lehrmeister, lehrmeisterin, lehrmeischter,
        oberstift, oberstiftin, unterstift, stift, stiftin, chef, chefin, vorgesetzte, vorgesetzter,
        teamleiter, teamleiterin, schichtleiter, schichtleiterin, kollegen, kolleginnen, gspändli,
        abteilung, arbeitskleider, latzhose, stempeluhr, lohnzettel, ferien
    """,
    "own_words_of": """
        sagt, meint, erzählt, schreibt, so der, so die, lacht, freut sich, findet, erklärt,
        schwärmt, sagte, schrieb, betont
    """,
    "money": "cfo, investor*, aktionär*, anleger*, zahlen, finanzchef*, geschäftsleitung",
    "get_well": """
        gute besserung, schnelle genesung, gute genesung, rasche genesung, werd schnell gesund, werd
        bald gesund, werde bald gesund, werde schnell gesund, wieder gesund, kuriere dich, erhol
        dich gut von, gueti besserig, gueti besserung, guete besserig, schnälli besserig, gueti
        gnesig, schnälle genesig, baldige genesung, baldige besserung, komm bald wieder auf die
        beine, chum bald wider uf d bei, werde wieder gesund, wird gly gsund, wird schnäll gsund,
        werd gsund
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
        gebrochen, arm gebrochen, fuss gebrochen, hand gebrochen, bein … gebrochen, arm … gebrochen,
        in der psychiatrie, depressionen, rollstuhl, iv rente, hat grippe, die grippe hat, mit
        grippe im bett, hat corona, mit corona, positiv getestet, in quarantäne, diabetes,
        epilepsie, multiple sklerose, parkinson, demenz, ist behindert, ist süchtig, auf entzug,
        chrank, ist … im spital, isch … im spital, liit … im spital, ligt … im spital, liegt …
        spital, ist … im krankenhaus, liegt … im krankenhaus, erwartet … kind, erwartet … baby,
        bechunt … baby, überchunnt … baby, kriegt … baby, bekommt … baby, isch schwanger, isch
        chrank, isch … chrank, krank im bett, chrank im bett, vom krebs, gegen den krebs, gäge de
        krebs, gegen krebs, stent gesetzt, herz operiert, am herz operiert, am herzen operiert, am
        rücken operiert, künstliches gelenk, neue hüfte, neues knie, neui hüfte, lungenentzündung,
        gehirnerschütterung, isch … gheit, het … op, hat … op hinter sich, nach der op, nach de op,
        nach seiner op, nach ihrer op, unter vollnarkose, intensivstation, intensiv station,
        kreuzband … gerissen, kreuzband gerissen, s chrüzband, chrüzband … grisse, chrüzbandriss, im
        entzug, uf entzug, krebsdiagnose, ms diagnose, seiner diagnose, ihrer diagnose, in der
        notaufnahme, uf em notfall, auf dem notfall, auf die notfallstation, notfallmässig, i de
        reha, id reha, isch operiert worde, isch … operiert, wird … operiert, het müesse under s
        mässer, psychisch am anschlag, psychisch am ende, nervlich am ende, mit den nerven am ende,
        am boden zerstört, überarbeitet, seelisch krank, in therapie, finger ab, finger abgesägt,
        finger abgeschnitten, finger abgetrennt, finger eingeklemmt, finger gequetscht, hand
        gequetscht, hat sich … verletzt, hat sich … verbrannt, hat sich … verbrüht, hat sich …
        verstaucht, het sich … verletzt, het sich … verbrennt, hat … zähne verloren, hat … gehör
        verloren, sieht kaum noch, hört kaum noch, das leben zu nehmen, aus dem fenster gesprungen,
        oberschenkel gebrochen, hat … gebrochen, het … broche, ist … operiert worden, muss operiert
        werden, ist … gestürzt, 🤰, guter hoffnung, in anderen umständen, krank gemeldet,
        krankgemeldet, fällt … aus krank, schwer krank, unheilbar krank, todkrank*, sterbenskrank*,
        schwerkrank*, magenkrank, nierenkrank, herzkrank*, krebskrank*, alkoholkrank*, psychisch
        krank, depressiv, suizidal*, magersüchtig, alkoholsüchtig, alkoholiker, alkoholikerin,
        drogensüchtig, trocken* alkoholiker, bewusstlos, querschnittgelähmt, gelähmt, erblindet,
        blind geworden, schwerhörig, hirntot, im koma, ins koma, auf der intensivstation, auf der
        intensiv, auf der ips, im rollstuhl, am tropf, an der dialyse, am beatmungsgerät, künstlich
        beatmet, wird operiert, operiert werden muss, unters messer, unter dem messer, am knie
        operieren, notoperiert, not operiert, wurde … amputiert, ausgelaugt, zusammengebrochen,
        kollabiert, überdosis, entzugsklinik, selbstmordversuch, suizidversuch, suizid*, selbstmord,
        ritzt sich, lungenflügel, hat sich … gebrochen, gebrochen … finger, bein gebroche, arm
        gebroche, band gerissen, im gips, an krücken, an stöcken, s am härz*, s am herz*, s am
        rücken, s am rugge, mit dem herzen, kind verloren, baby verloren, chind verlore, verliert …
        haare, abgetrieben, in psychiatrischer behandlung, in der klapse, beim psychiater, beim
        psychologen, isch im spital, isch im spitau, lit im spitau, uf der intensiv, uf dr intensiv,
        uf de intensiv, vom gerüst gefallen, vom gerüst gestürzt, vom grüst gheit, d stäge abegheit,
        die treppe runter, schwer gestürzt, knie kaputt, rücken kaputt, rugge kaputt, kaputtes knie,
        kaputten rücken, verunfallt, isch verunfallt, ins spitau, chrankgschribe, chrank gschribe,
        ligt im spital, lit im spital, im sterben, liegt im sterben, palliativ*, hospiz, invalid*,
        arbeitsunfähig, erwerbsunfähig, iv rentner, iv rentnerin, unfruchtbar,
        kinderwunschbehandlung, künstliche befruchtung, hiv positiv, positiv auf, im sächste monet,
        im fünfte monet, im vierte monet, im sibte monet, im achte monet, im sechsten monat, im
        fünften monat, im vierten monat, im siebten monat, im achten monat, schlägt … chemo, auf die
        warteliste, neue niere, neue leber, spenderherz, spenderniere, ausgebrannt, liegt flach,
        liegt … flach, lit flach, hütet das bett, das bett hüten, im krankenstand, hats wieder
        erwischt, ausser gefecht, flach gelegt, hats flach, seit … trocken, wieder trocken, wieder
        clean
    """,
    "about_it": """
        forscht*, forschung*, behandel*, referat*, vortrag*, artikel*, buch, spricht über, kurs,
        prävention*, vorsorge, hilft bei, therapie gegen, studie*, spende*, sammelt*, lauf gegen,
        film, roman
    """,
    "no_ails": """
        krank vor, operiert werden kann, kranke idee, kinderkrankheit*, operation am offenen, am
        offenen gehäuse, reisefieber, lampenfieber, messefieber, wm fieber, fussballfieber,
        goldfieber, fieber vor, ferienreif, krank nach, sterbenslangweilig, todmüde, computervirus,
        krankes wetter, kranke sache, infarkt menü, stromausfall, krank gut, krank schön, herz und
        nieren, kopf zerbrochen, kopfzerbrechen, bürokrankheit
    """,
    "plate": """
        kennzeichen, nummernschild, nummernschilder, autonummer, kontrollschild, kontrollschilder,
        mit der nummer, parkiert, falschparker*, fahrer, fahrerin, raser, auto, wagen, schild
    """,
    "honorific": "herr, herrn, frau, hr, fr, dr, prof, doktor, professor*",
    "of_unit": """
        vom service, vom verkauf, vom empfang, vom einkauf, vom marketing, vom support, vom
        kundendienst, vom personal, vom hr, vom team, vom labor, vom lager, vom büro, von der
        montage, von der technik, von der produktion, von der logistik, von der entwicklung, von der
        personalabteilung, von der buchhaltung, von der pflege, von der geschäftsleitung, von der
        it, von der pforte, von unserem, von unserer, vom werk, aus der montage, aus der technik,
        aus der produktion, aus der fertigung, aus der entwicklung, aus der logistik, aus der
        werkstatt, aus der lehrwerkstatt, aus der buchhaltung, aus der pflege, aus dem verkauf, aus
        dem service, aus dem team, aus dem labor, aus dem lager, aus dem büro, aus unserem, aus
        unserer, im service, im verkauf, in der montage, am empfang, vom dépôt, vom magazin, von der
        spedition, von der disposition, vom versand, von der lohnbuchhaltung, von der nachtschicht,
        von der spätschicht, von der instandhaltung, von der schlosserei, vom unterhalt, aus der
        spedition, aus der disposition, aus der schlosserei, aus der nachtschicht, aus dem versand,
        aus dem magazin, aus dem einkauf, aus der instandhaltung, us de montage, us em lager, us de
        spedition, us em versand, us em büro, us de fertigung, us em verchauf, us em service, us de
        schlosserei
    """,
    "consent_open": """
        einwilligung fehlt, einwilligung fehlt noch, einwilligung noch nicht, einwilligung steht
        noch aus, einwilligung … noch ein, einwilligung … noch nicht, einverständnis fehlt,
        einverständnis noch nicht, einverständnis … noch ein, einverständnis … noch nicht,
        zustimmung fehlt, zustimmung noch nicht, zustimmung … noch ein, zustimmung … noch nicht,
        noch keine einwilligung, noch keine zustimmung, noch kein einverständnis, sein ok fehlt, ihr
        ok fehlt, sein ja fehlt, ihr ja fehlt, okay steht noch aus, ok steht noch aus, hat noch
        nicht zugestimmt, haben noch nicht zugestimmt, hat noch nicht eingewilligt, haben noch nicht
        eingewilligt, ist noch nicht einverstanden, sind noch nicht einverstanden, noch nicht
        gefragt ob ich, noch nicht gefragt ob wir, muss ihn noch fragen ob, muss sie noch fragen ob,
        frage ihn noch ob, frage sie noch ob, weiss nicht dass ich das schreibe, weiss nicht dass
        ich das poste, weiss nichts von diesem post
    """,
    "number_of": """
        nummer von, handynummer von, telefonnummer von, natelnummer von, nummer der kundin, nummer
        des kunden, nummer vom kunden, telefonnummer der kundin, telefonnummer des kunden,
        handynummer der kundin, handynummer des kunden, seine nummer, seine handynummer, seine
        telefonnummer, seine natelnummer, ihre handynummer, ihre natelnummer, deren nummer, dessen
        nummer, privatnummer*, private nummer, private handynummer, private telefonnummer, privaten
        nummer, privates handy, privatem handy, privathandy, privat erreichbar, privat erreicht,
        privat unter, sein handy, sein natel, ihr handy, ihr natel, sis natel, sini nummere, sini
        nummer, ihri nummere, d nummere vo, d nummer vo, nummere vom, natel vo, handy von, handy
        vom, natel vom, natel von, direkt aufs handy, aufs handy, ufs natel, uf sis natel
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
    "lives_at": """
        wohnt, wohnhaft, wohnte, zuhause an der, zu hause an der, privatadresse, wohnadresse,
        heimadresse, adresse von, adresse der kundin, adresse des kunden, adresse unseres kunden,
        adresse unserer kundin, umgezogen, wont, wonet, wohnet, dihei a de, dihei ar, daheim an der,
        züglet, gezügelt
    """,
    "born": "geboren, geb, geburtsdatum, jahrgang, geburtstag am",
    "machine_no": """
        maschinennummer, maschinen nr, maschine nr, maschine nummer, masch nr, seriennummer, serien
        nr, serie nr, fabrikationsnummer, fabriknummer, anlagennummer, anlage nr, gerätenummer,
        gerät nr, fahrgestellnummer, rumpfnummer, maschine mit der nummer, maschine mit nummer,
        anlage mit der nummer, gerät mit der nummer
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
    "from_a": "aus der, aus dem, aus unserem, aus unserer, vom, von der, von unserem, im, in der",
    "to_show": """
        zitat*, zitiere*, rede, abschiedsrede, foto*, bild*, brief*, mail*, e mail, nachricht*,
        gedicht*, text*, name, namen, video*, aufnahme*, zeige, zeigen, teile, teilen, poste,
        posten, post, veröffentlich*, beitrag, story, geschichte
    """,
    "told_role": """
        *leiter, *leiterin, *leiters, *leiterinnen, *chef, *chefin, *chefs, *fahrer, *fahrerin,
        *fahrers, *meister, *meisterin, *meisters, *mechaniker, *mechanikerin, *techniker,
        *technikerin, *monteur, *monteurin, *kollege, *kollegin, *kollegen, *verkäufer,
        *verkäuferin, *assistent, *assistentin, *assistenten, *operateur, *führer, *führerin,
        *planer, *planerin, *arbeiter, *arbeiterin, *händler, *zeichner, *zeichnerin, *schlosser,
        *informatiker, *informatikerin, *konstrukteur, *konstrukteurin, *bauer, *bauerin,
        *entwickler, *entwicklerin, *buchhalter, *buchhalterin, *ausbilder, *betreuer, *betreuerin,
        *pfleger, *pflegerin, *fachfrau, *fachmann, *schwester, *hebamme, *ärztin, *lernende,
        *lernender, *lernenden, *lehrling, *praktikant, *praktikantin, *spezialist, *spezialistin,
        *berater, *beraterin, *koordinator, *koordinatorin, teamlead, stift, stiftin,
        sachbearbeiter, sachbearbeiterin, dreher, dreherin, fräser, fräserin, schleifer, schweisser,
        maler, gärtner, reinigungskraft, putzfrau, chauffeur, portier, köchin, magaziner,
        werkstudent, werkstudentin, temporärer, temporäre, hr chefin, kollegen, lehrmeister,
        lehrmeisterin, lernenden, arbeitskollegen, gspänli, kumpel, schaffkolleg, schaffkollegin,
        chefe, boss, sozialarbeiterin, sozialarbeiter, oberstift, unterstift, oberstiftin,
        unterstiftin, mitstift, lehrkollege, lehrkollegin, stiftekollege, schichtkollege,
        schichtkollegin, schichtpartner, schichtpartnerin, bürokollege, bürokollegin
    """,
    "told_illness": """
        *krebs, *tumor, *tumore, *tumors, *karzinom, *sarkom, *lymphom, *leukämie, *melanom,
        *metastase, *metastasen, *geschwür, *infarkt, *embolie, *blutung, *bluting, *thrombose,
        *sklerose, *zirrhose, *insuffizienz, *aneurysma, *fraktur, *entzündung, *entzündig,
        *vergiftung, *psychose, *neurose, *phobie, *depression, *depressionen, *syndrom,
        *erkrankung, *krankheit, *infektion, *infekt, rückfall, zucker, pfeiffersches drüsenfieber,
        nervenleiden, *arthrose, *neuropathie, *dystrophie, *hernie, bandscheibenvorfall, *fibrose,
        *anämie, *diabetes, *demenz, *trauma, *grippe, *schlägli, *hirnschlag, *operation,
        *transplantation, *amputation, *dialyse, *therapie, *spiegelung, *biopsie, *röntgen,
        *punktion, *unfall, *verletzung, *prellung, *zerrung, *verbrennung, *verbrennungen,
        *quetschung, *itis, arthritis, gastritis, hepatitis, zystitis, kolitis, bronchitis,
        sinusitis, meningitis, nephritis, neuritis, tendinitis, dermatitis, phlebitis,
        herzinsuffizienz, herzleiden, herzfehler, herzrhythmusstörung*, herzstillstand,
        herzversagen, nierenversagen, leberversagen, organversagen, hirnschlag, streifig, schlägli,
        streifung, hörsturz, hirnhautentzündung, lungenembolie, lungenentzündig, blutvergiftung,
        sepsis, kreuzbandriss, muskelriss, sehnenriss, bänderriss, meniskusriss, achillessehnenriss,
        knochenbruch, armbruch, beinbruch, rippenbruch, wirbelbruch, schädelbruch, handbruch,
        fussbruch, hüftbruch, schenkelhalsbruch, leistenbruch, schlüsselbeinbruch, nasenbeinbruch,
        beckenbruch, gehirnerschütterung, hirnerschütterig, schädelhirntrauma, schleudertrauma,
        bandscheibe, bandscheiben, bandscheiben op, hexenschuss, ischias, blinddarm, nierensteine,
        gallensteine, nierenstein, gallenblase, magenbluten, asthma, migräne, rheuma, gicht,
        osteoporose, parkinson, alzheimer, epilepsie, epileptische* anfall, krampfanfall,
        panikattacke*, nervenzusammenbruch, burn out, burnout, boreout, erschöpfung*, essstörung*,
        angststörung*, persönlichkeitsstörung*, schlafstörung*, borderline, bipolar*, schizophren*,
        autismus, adhs, tourette, magersucht, bulimie, alkoholsucht, drogensucht, spielsucht,
        tablettensucht, alkoholproblem, alkoholprobleme*, drogenproblem*, kokain*, entzug, delir,
        malaria, tuberkulose, borreliose, hiv, aids, syphilis, covid, corona, long covid, norovirus,
        masern, windpocken, gürtelrose, scharlach, salmonellen, tinnitus, grauer star, grüner star,
        glaukom, netzhautablösung, neurodermitis, psoriasis, schuppenflechte, endometriose,
        totgeburt, frühgeburt, fehlgeburt, abtreibung, kaiserschnitt, eileiterschwangerschaft,
        multiple* sklerose, als diagnose, krebsdiagnose, diagnose krebs, morbus crohn, colitis,
        reizdarm, zöliakie, hämorrhoiden, inkontinenz, prostata, impotenz, stammzelltransplantation,
        bypass, stent, herzschrittmacher, chemo, bestrahlung, chemotherapie, reha, kur,
        darmspiegelung, magenspiegelung, überdosis, alkoholvergiftung, blutkrebs, brustkrebs,
        lungenkrebs, darmkrebs, hautkrebs, prostatakrebs, hirntumor, mammografie,
        bauchspeicheldrüse, stammhirn, querschnittlähmung, hüft op, knie op, herz op, rücken op,
        herzinfarkt, schlaganfall, fieber, grippe, hüftgelenk, kunstgelenk, leukämie, krebs, tumor,
        chrebs, chräbs, härzinfarkt, nervezämebruch, lungeentzündig, bandschiibe, bluetvergiftig,
        alkohol, alki, milzriss, leberriss, bandschiibe op, bandschibe, rugge op, augen op, schulter
        op, bandschibevorfall, bandschiibevorfall, hüftoperation, knieoperation, herzoperation,
        chnüoperation, ops, schrittmacher, künstliche hüfte, künstliches knie, hüftprothese,
        knieprothese, kniegelenk, *prothese, herzklappe, neue hüfte, neuen hüfte, neui hüft, neues
        knie, neuen knie, neus chnü
    """,
    "told_fate": """
        hat s nicht geschafft, hat es nicht geschafft, nicht überlebt, nicht mehr aufgewacht, wacht
        nicht mehr auf, auf dem tisch geblieben, nicht mehr unter uns, gestorben, verstorben,
        stirbt, starb, ist tot, tödlich, ums leben, das leben genommen, umgebracht, vor den zug,
        verblutet, ertrunken, erstickt, reanimiert, reanimier*, wiederbelebt, wiederbelebung,
        eingeliefert, iigliferet, eingelieferte, bewusstlos, im koma, schwerverletzt*, schwer
        verletzt, verunfallt*, überfahren, angefahren, vom gerüst, vom pferd, notfallmässig,
        entbunden, hat … verloren, verloren, gweint, geweint, weint, schreit, geschrien, randaliert,
        betrunken, stockbesoffen, zugedröhnt, stadium vier, stadium 4, endstadium, letzte stunden,
        nicht mehr lange, abschied genommen, in den armen gehalten, kämpft um, um sein leben, um ihr
        leben, angeschossen, zusammengeschlagen, vergewaltig*, verprügelt, häusliche gewalt, nid
        gschafft, nöd gschafft, gstorbe
    """,
    "told_dies": """
        gestorben, verstorben, ums leben gekommen, das leben genommen, sich umgebracht, tödlich
        verunglückt, tödlich verunfallt, gstorbe, tot umgefallen
    """,
    "told_ward": """
        schockraum, notfall, notfallstation, notaufnahme, intensivstation, intensiv, ips, abteilung,
        station, privatstation, bettenstation, nachtschicht, nachtdienst, spätdienst, frühdienst,
        dienst, nachtwache, op saal, operationssaal, im op, im ops, kreisssaal, kreissaal,
        gebärsaal, gebärzimmer, wochenbett, geburtshilfe, maternité, onkologie, psychiatrie,
        geriatrie, pädiatrie, chirurgie, reha, rettungswagen, ambulanz, rega, sprechstunde,
        behandlungszimmer, zimmer, bett, uf de stati*, privaten, visite, auf dem tisch, liegt bei
        uns, bei uns liegt, bei uns … eingeliefert, bei uns gelandet, kam zu uns, kam rein, heute
        nacht, letzte nacht, bi üs gläge, bei uns, bi üs, i de nacht
    """,
    "told_bed": """
        bett, betti, zimmer, zi, bett nr, zimmer nr, zimmer nummer, bett nummer, box, kabine, koje
    """,
    "told_patient": """
        *patient, *patientin, patient, patientin, patiänt, patiäntin, bewohner, bewohnerin, klient,
        klientin, wöchnerin
    """,
    "told_behaves": """
        gelacht, gesungen, getanzt, gebetet, geschlafen, gegessen, geredet, gesagt, gefragt,
        geflucht, gewunken, gegangen, umarmt, glacht, gseit, isst, trinkt, läutet, klingelt, ruft,
        weint, lacht, schläft, schreit, schnarcht, singt, schickt, schimpft, flucht, bestellt, will,
        möchte, jammert, meckert, stöhnt, redet, erzählt, fragt, kotzt, blutet, stirbt, atmet,
        zittert, liegt, lütet, briegget, schafft es
    """,
    "told_office": """
        *rätin, *präsident, *präsidentin, *präsidenten, *minister, *ministerin, *pfarrer,
        *pfarrerin, nationalrat, nationalrätin, ständerat, ständerätin, bundesrat, bundesrätin,
        regierungsrat, regierungsrätin, gemeinderat, gemeinderätin, gemeindepräsident,
        gemeindepräsidentin, gemeindepräsidenten, stadtpräsident, stadtpräsidentin,
        stadtpräsidenten, gemeindeammann, ammann, stadtammann, bürgermeister, bürgermeisterin,
        bürgermeisters, oberrichter, richter, richterin, pfarrer, pfarrers, pfarrerin, botschafter,
        oberst, divisionär, syndic, dorflehrer, dorflehrerin, lehrer aus, lehrerin aus, wirt vom,
        wirtin vom, posthalter, bauunternehmer, schlagersänger, schlagersängerin, sänger, sängerin,
        schauspieler, schauspielerin, fernsehmoderator, fernsehmoderatorin, moderator, moderatorin,
        nachrichtensprecher*, fussballprofi, fussballer, eishockeyprofi, skirennfahrer,
        skirennfahrerin, schwinger, schwingerkönig, olympiasieger, olympiasiegerin, ex profi, ex
        profis, *profi, *sportler, *sportlerin, promi, promis, prominente, prominenter, bekannte*
        politiker*, bekannte* sportler*, bekannte* musiker*, ehemalige* trainer*, millionär,
        bankdirektor, schulleiter, schulleiterin, notar, bestatter
    """,
    "told_kin_of": """
        ehemann, ehefrau, ehemanns, partner, partnerin, lebenspartner, lebenspartnerin, frau, mann,
        sohn, tochter, mutter, vater, bruder, schwester, schwager, schwägerin, neffe, nichte, enkel,
        enkelin, freundin, exfrau, ex mann, grossvater, grossmutter, schwiegermutter,
        schwiegervater, schwiegersohn, schwiegertochter, gattin, gatte, cousin, cousine, tante,
        onkel
    """,
    "told_care_act": """
        liegt, lag, ligt, lit, bestellt, entbunden, geboren, niedergekommen, behandelt, operiert,
        eingeliefert, eingetreten, entlassen worden, aufgewacht, zur kontrolle, zur untersuchung, in
        behandlung, da war, war da, war hier, war heute, isst, schläft, weint, gepflegt, pflege,
        gewaschen, suppe, zmittag, frühstück, spritze, blut abgenommen, gezwungen, zurückgeschickt,
        geschimpft
    """,
    "told_about_it": """
        spezialist*, spezialisiert, erklär*, informier*, aufklär*, symptome, anzeichen, impf*,
        sprechstunde*, kampagne, welttag, selbsthilfe*, ratgeber, tipps, workshop, weiterbildung,
        beratung, therapiehund, vorbeug*, risiko, statistik, jedes jahr, pro jahr, in der schweiz,
        expertin, experte, erforsch*, podcast, interview, lauf, sponsorenlauf, versicherung,
        unfallversicherung, medikament, wirkstoff, app, gerät, geräte, implantate, implantat,
        klappt, vermeiden, vermeidet, fussballfieber, reisefieber, lampenfieber, goldfieber,
        jagdfieber, wm fieber, em fieber, messefieber, rennt, läuft gegen, erste hilfe, nothelfer*,
        simulation, simulier*, übung, übungspuppe, puppe
    """,
    "told_pay": """
        verdient, verdiente, verdienen, verdienet, lohn von, lohn beträgt, gehalt von, salär von,
        bonus von, boni von, abfindung von, kassiert, kassierte, bekommt … im monat, kriegt … im
        monat, überchunnt, lohnerhöhung bekommen, lohnerhöhung gekriegt, mehr lohn als, weniger lohn
        als, lohnausweis von, lohnabrechnung von, lohnklasse
    """,
    "told_dismissed": """
        entlassen worden, wurde … entlassen, wird … entlassen, wurde entlassen, wird entlassen,
        gestern entlassen, fristlos entlassen, fristlos, wurde … gekündigt, wurde gekündigt,
        gekündigt worden, ist gekündigt, kündigung bekommen, kündigung erhalten, kündigung gekriegt,
        kündigung übercho, d kündigung, den blauen brief, blaue brief, rausgeworfen,
        rausgeschmissen, rausgeflogen, rausgflogä, usegheit, usegworfe, gefeuert, gfüüret,
        geschasst, freigestellt, freigstellt, muss gehen, musste gehen, muess gah, hat gehen müssen,
        vor die tür gesetzt, auf die strasse gestellt, abserviert, probezeit nicht bestanden,
        probezeit nicht überstanden, probezyt nid, probeziit nöd, probeziit nid, probezeit …
        rausgeflogen, kaltgestellt, degradiert, strafversetzt, abgesetzt, zwangspensioniert,
        entsorgt worden, verlängert … vertrag nicht, vertrag nicht verlängert
    """,
    "told_appraised": """
        abgemahnt, abmahnung, verwarnung, verwarnt, verweis bekommen, verweis erhalten, mündlichen
        verweis, schriftlichen verweis, schlechtes zeugnis, schlechte bewertung, schlechte
        qualifikation, ungenügend*, durchgefallen, durch die prüfung gefallen, durch die lap
        gefallen, dür d lap, dür d prüefig, dür d lehrabschlussprüefig, durch die lehrabschluss*,
        durch die abschlussprüfung, lap nicht bestanden, prüfung nicht bestanden,
        lehrabschlussprüfung nicht bestanden, zielvereinbarung verfehlt, im mitarbeitergespräch, im
        mag, qualigespräch, beurteilungsgespräch, disziplinarverfahren, überfordert mit, am limit
        wegen, minusstunden, hat geklaut, hat gestohlen, geklaut, veruntreut, unterschlagen, wurde
        angezeigt, strafanzeige gegen, beklaut, beim klauen erwischt, erwischt worden, hat gelogen
        im lebenslauf, gefälschte* zeugnis*
    """,
    "told_private_life": """
        lässt sich scheiden, lassen sich scheiden, scheiden lassen, laht sich scheide, lat sich la
        scheide, in scheidung, scheidung, geschieden, hat sich getrennt, trennt sich von, verlassen
        worden, frau verlassen, mann verlassen, verlah worde, verlassen worde, vo ihrem maa, vo
        sinere frau, frau davongelaufen, frau abghaue, affäre, geht fremd, fremdgegangen, betrügt
        seine frau, betrügt ihren mann, hat was mit, het öppis mit, hat eine geliebte, einen
        geliebten, techtelmechtel, mit dem … zusammen ist, mit der … zusammen ist, schwul, lesbisch,
        bisexuell, transsexuell, transfrau, transmann, trans ist, geoutet, outing, betet, zeugin
        jehovas, zeuge jehovas, zeugen jehovas, sekte, freikirche, scientology, muslimin ist, ist
        muslim, ist muslimin, ist jüdin, ist jude, ist moslem, konvertiert, schulden, lohnpfändung,
        lohnpfändig, betreibungen, betreibungsamt, privatkonkurs, sozialhilfe, auf dem sozialamt,
        spielschulden, vorbestraft, im gefängnis, im knast, untersuchungshaft, verhaftet,
        ausweisentzug, führerausweis weg, ausweis abgeben, blaufahrt, betrunken gefahren,
        verurteilt, vaterschaftstest, unehelich*, adoptiert, asylantrag, aufenthaltsbewilligung,
        abgewiesen* asyl*, trinkt zu viel, säuft, suuft, alkoholfahne, kifft, kokst, dealt, puff,
        bordell, onlyfans, tinder profil, wählt svp, wählt sp, wählt grün, wählt die svp, wählt die
        sp, wählt die fdp, ist in der svp, in der gewerkschaft, gewerkschaftsmitglied, wohnt jetzt
        wieder bei, wohnt wieder bei, wohnt bei seiner mutter, wohnt bei ihrer mutter, wohnt jetzt
        in, wohnt jetzt an, wohnt neu an, wohnt im block, wohnt allein, wohnt gleich, wohnt direkt,
        mann … verlassen, frau … verlassen, freund … verlassen, freundin … verlassen, maa … verlah,
        frau … verlah, jahre jünger, jahr jünger, johr jünger, neuen freund, neue freundin, neue
        flamme, neui fründin, neue fründ, neuer freund, neuen mann, frisch getrennt, ehe … am ende,
        ehe … kaputt, ehekrise, rosenkrieg, wieder single, sorgerecht, unterhaltszahlung*, alimente,
        lebt getrennt, lebt jetzt getrennt, leben getrennt, wohnung gekündigt, zwangsräumung, fliegt
        aus der wohnung, mit seiner ex, mit ihrem ex, wieder mit der ex
    """,
    "told_money": """
        franken, fr, chf, euro, eur, stutz, brutto, netto, im monat, pro monat, im jahr, pro jahr,
        pro stunde, im stundenlohn, tausend, k, im monet
    """,
    "told_gets": "kriegt, bekommt, überchunnt, bechunnt, chriegt, hat, het, macht",
    "told_wage": "brutto, netto, im monat, pro monat, im monet, pro stunde, im jahr, lohn, gehalt",
    "told_kept": """
        aus dem spital entlassen, aus der reha entlassen, in die freiheit entlassen, in die natur
        entlassen, entlassen vom grill, entlassen in
    """,
    "told_of_ours": "bei uns, von uns, bi üs, vo üs",
    "told_howto": """
        finden sie, findest du, findet ihr, sie finden, siehst du, sehen sie unter, steht unter,
        unter einstellungen, im kundenportal, prüfen sie, prüfe, schauen sie, schau, siehe, klicken
        sie, klick, jeweils, immer, in der regel, normalerweise, grundsätzlich, automatisch
    """,
    "told_looked": """
        nachgesehen, nachgeschaut, nachgeluegt, im system, in unserem system, gemäss unserem system,
        laut unserem system, gemäss unseren unterlagen, laut unseren unterlagen, unsere unterlagen,
        in ihrem konto, in ihrem dossier, in deinem konto, in ihren daten, in ihrer akte, sehen wir,
        wir sehen, ich sehe, sehe ich, seh ich, bei uns steht, in unserer datenbank, buchhaltung
        sagt, gemäss buchhaltung, laut buchhaltung, habe ihr konto, habe ihr dossier, geprüft und,
        nachgefragt
    """,
    "told_standing": """
        läuft … aus, läuft bis, läuft noch bis, läuft ab, läuft … ab, läuft bald ab, abgelaufen,
        ausgelaufen, gekündigt, offen, noch offen, unbezahlt, nicht bezahlt, noch nicht bezahlt,
        überfällig, im verzug, im rückstand, im minus, gesperrt, gemahnt, betrieben, betreibung,
        letztes login, letzten login, letzter login, letzte anmeldung, letzte bestellung, letzten
        bestellung, letzte rechnung, letzten rechnung, letzte zahlung, zuletzt angemeldet, zuletzt
        eingeloggt, zuletzt bestellt, schulden, schulden uns, ausstehend, ging an, ist auf sie
        eingetragen, lautet auf, endet am, endet im, erneuert haben sie, verlängert haben sie,
        ausläuft, abläuft, auslief, abgelaufen ist, offen ist, offen sind, endet, verfällt
    """,
    "told_account": """
        vertrag, vertrags, wartungsvertrag, servicevertrag, mietvertrag, leasingvertrag,
        kaufvertrag, rahmenvertrag, liefervertrag, abo, abonnement, lizenz, lizenzen, konto,
        kundenkonto, rechnung, rechnungen, mahnung, mahnungen, zahlung, zahlungen, bestellung,
        bestellungen, login, anmeldung, zugriff, zugang, zugangsdaten, guthaben, gutschrift,
        kaution, kreditlimite, police, versicherung, garantie, dossier, rate, raten, saldo, betrag,
        seriennummer
    """,
    "told_newcomer": """
        neue, neuer, neuen, alte, alter, jüngste, jüngster, kleine, grosse, dicke, lange, neu, nöi
    """,
    "told_gossip": """
        wusstet ihr, wussten sie, weisst du, wisst ihr, schon gehört, habt ihr gehört, hast du
        gehört, ratet mal, hesch ghört, wüssed ihr, stimmt es dass
    """,
    "told_published_pay": """
        vergütungsbericht, geschäftsbericht, lohnrechner, lohnbuch, gesamtarbeitsvertrag, gav,
        durchschnitt, durchschnittlich, im schnitt, mindestlohn, einstiegslohn, lehrlingslohn,
        verdient ein, verdient eine, verdient man, verdient respekt, verdient anerkennung, verdient
        hat, verdient ein lob, verdient applaus, verdient einen, verdient die, verdient den,
        verdient das, verdient es, verdient unsere, verdient unseren, wohlverdient, sich verdient,
        redlich verdient, verdient sich
    """,
    "told_youngster": """
        *lernende, *lernender, *lernenden, *lehrling, *lehrlings, *lehrtochter, schnupperstift,
        stift, stiftin, schnupper*, schnuppi, lernende, lernender, lernenden, lehrling, lehrtochter,
        schüler, schülerin, schülers, praktikant, praktikantin, kind, kinder, bub, meitli, mädchen,
        junge, knabe, tochter, sohn, söhnchen, töchterchen, enkel, enkelin, göttibub, gottemeitli,
        neffe, nichte, baby, klasse, oberstufe, sek, sekundarschule, primarschule, kindergarten,
        ferienpass, zukunftstag, jugendliche, jugendlicher, teenager, jüngste, jüngster, jüngsten,
        kleine, kleiner, chline, chlini, lehrjahr, patient, patientin, konfirmand, konfirmandin,
        pfadi, helfer, helferin, besucher, besucherin, gast, nachwuchs, junior, juniorin, talent,
        tochter von, sohn von
    """,
    "told_newborn": """
        gramm, kilo, kg, erblickt, auf die welt gekommen, zur welt gekommen, geboren, kam … zur
        welt, neugeboren*, erstes baby, erste baby, baby des jahres, willkommen kleine*, willkommen
        auf der welt, gebore
    """,
    "told_with_us": """
        bei uns, in unserem haus, in unserer klinik, in unserem spital, auf unserer, in unserer,
        unserer station, unserem team, durch unser team, von unserem team, bi üs, uns anvertraut,
        anvertraut
    """,
    "told_body": """
        rücken, rugge, rügge, knie, chnü, chnüü, schulter, schultere, schultern, hüfte, hüft, herz,
        härz, magen, mage, bandscheibe, bandschiibe, bandscheiben, nacken, gnick, bauch, buch,
        lunge, niere, nieren, leber, galle, nerven, handgelenk, ellbogen, knöchel, achillessehne,
        meniskus, wirbelsäule, kreislauf, blutdruck, psyche, kreuzband, prostata, schilddrüse,
        wirbel, fuss, fuess, arm, bein, hals, chrüz, kreuz, bei, füdli, blinddarm, gallenblase,
        mandeln, weisheitszähne, zeh, zehe, finger, daumen, auge, ohr, kiefer, schlüsselbein,
        rippen, chnöchel, handglänk, ellboge, chopf, wade, schienbein
    """,
    "told_trouble": """
        macht nicht mehr mit, macht nicht mit, macht nüm mit, macht nümme mit, will nicht mehr, wott
        nüm, wott nümme, spielt nicht mehr mit, hält nicht mehr, streikt, streiket, kaputt, kabutt,
        hinüber, im eimer, geht nicht mehr, gaht nüm, zwickt, schmerzt, schmerzen, tut weh, tuet
        weh, beschwerden, macht sorgen, macht zu schaffen, plagt, blockiert, ausgerenkt, verrenkt,
        gerissen, operieren, operiert, hats, hets, hats wieder, hets wider, hat es wieder, het s
        wider, hät s wider, hats am, hat es am, hat es mit, leidet, entzündet, spinnt, gschwulle,
        geschwollen, lädiert, angeschlagen, rausgesprungen, usegumpet, draussen, verletzt,
        verstaucht, geprellt, probleme mit dem, probleme mit der, probleme mit seinem, probleme mit
        seiner, probleme mit ihrem, probleme mit ihrer, macht probleme, machen probleme, entfernt,
        rausgenommen, usegno, useg noo, herausgenommen, grisse, verrisse, broche, gebrochen,
        gequetscht, operiere, operiere lah, macht nümm mit, mag nümm, mag nüm
    """,
    "told_taster": """
        schnuppert, geschnuppert, gschnupperet, schnupperet, am schnuppere, am schnuppern,
        schnuppern durfte, schnuppere gsi, schnupperte, schnuppertag*, schnupperwoche, zukunftstag,
        hat geschnuppert, het gschnupperet, ferienpass
    """,
    "told_schoolchild": """
        schnupperlehrling, schnupperstift, schnupperstiftin, schnupperlehrtochter, schnuppi,
        schüler, schülerin, sekschüler, sekschülerin, primarschüler, primarschülerin,
        oberstufenschüler, oberstufenschülerin, kantischüler, kantischülerin, kindergärtler,
        *klässler, *klässlerin, konfirmand, konfirmandin, schuelbueb, schulbub, schulmädchen,
        ferienpasskind
    """,
    "told_grade": """
        klasse, sek, sekundar, real, primar, primarklasse, kanti, gymi, oberstufe, klass, kläss, bez
    """,
    "told_class": """
        dritte klasse, vierte klasse, fünfte klasse, sechste klasse, 1a, 1b, 2a, 2b, 3a, 3b, 4a, 4b,
        5a, 5b, 6a, 6b, 7a, 7b, 8a, 8b, 9a, 9b, ersten sek, zweiten sek, dritten sek, erste sek,
        zweite sek, dritte sek, sekschule, sekundarschule, primarschule, primarschüler,
        primarschülerin, oberstufe, kindergarten, kindsgi, chindsgi, schulhaus, *klässler,
        *klässlerin
    """,
    "told_my_name": "mein name, heisse ich, ich heisse, i heisse, min name",
    "told_log": """
        logdatei, logdateien, logfile, logfiles, maschinenlog, im log, laut log, gemäss log,
        protokoll ihrer, protokoll der, fernwartung, ferndiagnose, fernzugriff, maschinendaten,
        maschinenprotokoll, ereignisliste, alarmliste, alarmhistorie, betriebsdaten,
        betriebsstunden, betriebsstundenzähler, unsere aufzeichnung*, aufzeichnungen der steuerung,
        steuerung zeigt, sensordaten, telemetrie
    """,
    "told_logged": """
        alarm, alarme, ölalarm, überlast, überlastet, quittiert, weggeklickt, ausgelöst, abgestellt,
        ausgeschaltet, gestoppt, gelaufen, lief, ohne kühlmittel, ohne öl, ohne schmierung, störung,
        störungen, warnung, warnungen, übertemperatur, crash, kollision, falsch gespannt, dreimal,
        viermal, zweimal, sechsmal, neunmal, siebenmal, überschritten, notstopp, not aus, geöffnet,
        ölwechsel, fehlermeldung*, verbindung, ausgefallen, kollisionen, crashs, stand still, steht
        still, still gestanden, fünfmal, achtmal, zehnmal
    """,
    "told_recalled": """
        geht in pension, pensioniert, pensionierung, damals, dazumal, seinerzeit, angefangen,
        aagfange, begonnen, begann, jubiläum, dienstjubiläum, jahren betriebszugehörigkeit,
        rückblick, früher, heute leitet, inzwischen, mittlerweile, leichter
    """,
    "manual": """
        handbuch, handbücher, betriebshandbuch, wartungshandbuch, anleitung, anleitungen,
        betriebsanleitung, bedienungsanleitung, wartungsanleitung, wartungsplan, checkliste, im
        handbuech
    """,
    "person_of": """
        lernende*, lehrling*, lehrtochter, stift, monteur*, servicemonteur*, servicetechniker*,
        forscher*, jurist*, anwalt, anwältin*, anwälte, mitarbeitende*, berufsbildner*
    """,
    "teaches": """
        rät, raten, empfiehlt, empfehlen, erklärt, erklären, zeigt, zeigen, sagt, verrät, lernt,
        lernen, bewerben, bewirbt, gibt … tipps, tipp, tipps, ausgeschrieben, suchen
    """,
    "how_why": """
        wie, warum, wieso, weshalb, wozu, was passiert, was geschieht, was bedeutet, was heisst, was
        steckt, woher, wann lohnt, wann braucht
    """,
    "given": """
        anna, andrea, andreas, anja, barbara, beat, beatrice, bernd, bettina, bruno, christian,
        christina, christoph, claudia, corinne, daniel, daniela, denise, dominik, doris, elena,
        emma, erika, esther, eva, fabian, fabienne, felix, florian, franz, franziska, fritz, gabi,
        gabriela, hans, heidi, heinz, helena, irene, jakob, jan, jasmin, johanna, jonas, julia,
        jürg, karin, katharina, kevin, klaus, kurt, lara, laura, lena, leon, lukas, manuela, manuel,
        marcel, maria, marianne, markus, martin, matthias, max, melanie, michael, michaela, monika,
        nadia, nadja, nicole, nina, noah, oliver, patrick, patricia, paul, peter, petra, philipp,
        ralf, rahel, regula, reto, roland, rolf, ruth, sabine, sandra, sandro, sara, sarah,
        sebastian, silvia, simon, simone, sophie, stefan, stefanie, susanne, sven, thomas, tobias,
        ueli, urs, ursula, verena, vreni, walter, werner, yvonne
    """,
    "cheers": """
        kopf hoch, chopf hoch, halt die ohren steif, halt d ohre stiif, halt durch, haltet durch,
        wir denken an dich, denken an dich, denke an dich, dänked a di, dänke a di, mir dänked a di,
        toi toi toi, viel kraft, vil chraft, viel glück, vil glück, alles gute, alles guete, drücken
        dir die daumen, drücke dir die daumen, drück dir die daumen, drücke der d duume, wieder da,
        wider da, wieder bei uns, zurück bei uns, willkommen zurück, welcome back, schön bist du,
        schön dass du wieder, komm bald wieder, chum bald wider, wir warten auf dich, wir vermissen
        dich, mir vermissed di, mached der kei sorge, mach dir keine sorgen, respekt, ohren steif,
        beiss dich durch, halte durch, bliib starch, bleib tapfer
    """,
    "overcome": """
        besiegt, überstanden, überstande, hinter sich, hinter dir, bezwungen, weggesteckt, gut
        verlaufen, guet gloffe, kein schleck, kei schleck, kein spass, nid z spasse, nöd z spasse,
        nicht zu spassen, kein zuckerschlecken, kein spaziergang, macht ihm zu schaffen, macht ihr
        zu schaffen, setzt ihm zu, setzt ihr zu, ist hart, isch hart, nimmt ihn mit, nimmt sie mit,
        ist zurück, kommt zurück, im griff, auf dem weg der besserung
    """,
}
