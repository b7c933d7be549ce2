"""German: what people tell of other people. Illness, fate, pay, dismissal, private life, age."""

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
    "told_role": """
        *leiter, *leiterin, *leiters, *leiterinnen, *chef, *chefin, *chefs, *fahrer, *fahrerin,
        *fahrers, *meister, *meisterin, *meisters, *mechaniker, *mechanikerin, *techniker,
        *technikerin, *monteur, *monteurin, *kollege, *kollegin, *kollegen, *verkäufer,
        *verkäuferin, *assistent, *assistentin, *assistenten, *operateur, *führer, *führerin,
        *planer, *planerin, *arbeiter, *arbeiterin, *händler, *zeichner, *zeichnerin, *schlosser,
        *informatiker, *informatikerin, *konstrukteur, *konstrukteurin, *bauer, *bauerin,
        *entwickler, *entwicklerin, *buchhalter, *buchhalterin, *ausbilder, *betreuer,
        *betreuerin, *pfleger, *pflegerin, *fachfrau, *fachmann, *schwester, *hebamme, *ärztin,
        *lernende, *lernender, *lernenden, *lehrling, *praktikant, *praktikantin, *spezialist,
        *spezialistin, *berater, *beraterin, *koordinator, *koordinatorin, teamlead, stift,
        stiftin, sachbearbeiter, sachbearbeiterin, dreher, dreherin, fräser, fräserin, schleifer,
        schweisser, maler, gärtner, reinigungskraft, putzfrau, chauffeur, portier, köchin,
        magaziner, werkstudent, werkstudentin, temporärer, temporäre, hr chefin, kollegen,
        lehrmeister, lehrmeisterin, lernenden, arbeitskollegen, gspänli, kumpel, schaffkolleg,
        schaffkollegin, chefe, boss, sozialarbeiterin, sozialarbeiter, oberstift, unterstift,
        oberstiftin, unterstiftin, mitstift, lehrkollege, lehrkollegin, stiftekollege,
        schichtkollege, schichtkollegin, schichtpartner, schichtpartnerin, bürokollege,
        bürokollegin
    """,
    "ails": """
        psychisch am anschlag, psychisch am ende, nervlich am ende, mit den nerven am ende, am boden
        zerstört, überarbeitet, seelisch krank, in therapie, finger ab, finger abgesägt, finger
        abgeschnitten, finger abgetrennt, finger eingeklemmt, finger gequetscht, hand gequetscht, hat sich
        … verletzt, hat sich … verbrannt, hat sich … verbrüht, hat sich … verstaucht, het sich … verletzt,
        het sich … verbrennt, hat … zähne verloren, hat … gehör verloren, sieht kaum noch, hört kaum noch,
        das leben zu nehmen, aus dem fenster gesprungen, oberschenkel gebrochen, hat … gebrochen, het …
        broche, ist … operiert worden, muss operiert werden, ist … gestürzt,
        🤰, guter hoffnung, in anderen umständen, krank gemeldet, krankgemeldet, fällt … aus
        krank, schwer krank, unheilbar krank, todkrank*, sterbenskrank*, schwerkrank*, magenkrank,
        nierenkrank, herzkrank*, krebskrank*, alkoholkrank*, psychisch krank, depressiv, suizidal*,
        magersüchtig, alkoholsüchtig, alkoholiker, alkoholikerin, drogensüchtig, trocken*
        alkoholiker, bewusstlos, querschnittgelähmt, gelähmt, erblindet, blind geworden,
        schwerhörig, hirntot, im koma, ins koma, auf der intensivstation, auf der intensiv, auf
        der ips, im rollstuhl, am tropf, an der dialyse, am beatmungsgerät, künstlich beatmet,
        wird operiert, operiert werden muss, unters messer, unter dem messer, am knie operieren,
        notoperiert, not operiert, wurde … amputiert, ausgelaugt, zusammengebrochen, kollabiert,
        überdosis, entzugsklinik, selbstmordversuch, suizidversuch, suizid*, selbstmord, ritzt
        sich, lungenflügel, hat sich … gebrochen, gebrochen … finger, bein gebroche, arm gebroche,
        band gerissen, kreuzband gerissen, im gips, an krücken, an stöcken, s am härz*, s am
        herz*, s am rücken, s am rugge, mit dem herzen, kind verloren, baby verloren, chind
        verlore, verliert … haare, abgetrieben, in psychiatrischer behandlung, in der klapse, in
        therapie, beim psychiater, beim psychologen, isch im spital, isch im spitau, lit im spitau, uf der intensiv, uf dr intensiv, uf de intensiv, vom gerüst gefallen, vom gerüst gestürzt, vom grüst gheit, d stäge abegheit, die treppe runter, schwer gestürzt, isch operiert worde, het … broche, knie kaputt, rücken kaputt, rugge kaputt, kaputtes knie, kaputten rücken, verunfallt, isch verunfallt, ins spitau, chrankgschribe, chrank gschribe, isch chrank, ligt im spital, lit im
        spital, im sterben, liegt im sterben, palliativ*, hospiz, invalid*, arbeitsunfähig,
        erwerbsunfähig, iv rentner, iv rentnerin, unfruchtbar, kinderwunschbehandlung, künstliche
        befruchtung, hiv positiv, positiv auf, im sächste monet, im fünfte monet, im vierte monet,
        im sibte monet, im achte monet, im sechsten monat, im fünften monat, im vierten monat, im
        siebten monat, im achten monat, schlägt … chemo, auf die warteliste, neue niere, neue
        leber, spenderherz, spenderniere, ausgebrannt,
        liegt flach, liegt … flach, lit flach, hütet das bett, das bett hüten, im krankenstand,
        hats wieder erwischt, ausser gefecht, flach gelegt, hats flach
    """,
    "told_illness": """
        *krebs, *tumor, *tumore, *tumors, *karzinom, *sarkom, *lymphom, *leukämie, *melanom,
        *metastase, *metastasen, *geschwür, *infarkt, *embolie, *blutung, *bluting, *thrombose,
        *sklerose, *zirrhose, *insuffizienz, *aneurysma, *fraktur, *entzündung, *entzündig,
        *vergiftung, *psychose, *neurose, *phobie, *depression, *depressionen, *syndrom,
        *erkrankung, *krankheit, *infektion, *infekt, rückfall, zucker, pfeiffersches
        drüsenfieber, nervenleiden, *arthrose, *neuropathie, *dystrophie, *hernie,
        bandscheibenvorfall, *fibrose, *anämie, *diabetes, *demenz, *trauma, *grippe, *schlägli,
        *hirnschlag, *operation, *transplantation, *amputation, *dialyse, *therapie, *spiegelung,
        *biopsie, *röntgen, *punktion, *unfall, *verletzung, *prellung, *zerrung, *verbrennung,
        *verbrennungen, *quetschung, *itis, arthritis, gastritis, hepatitis, zystitis, kolitis,
        bronchitis, sinusitis, meningitis, nephritis, neuritis, tendinitis, dermatitis, phlebitis,
        herzinsuffizienz, herzleiden, herzfehler, herzrhythmusstörung*, herzstillstand,
        herzversagen, nierenversagen, leberversagen, organversagen, hirnschlag, streifig,
        schlägli, streifung, hörsturz, hirnhautentzündung, lungenembolie, lungenentzündig,
        blutvergiftung, sepsis, kreuzbandriss, muskelriss, sehnenriss, bänderriss, meniskusriss,
        achillessehnenriss, knochenbruch, armbruch, beinbruch, rippenbruch, wirbelbruch,
        schädelbruch, handbruch, fussbruch, hüftbruch, schenkelhalsbruch, leistenbruch,
        schlüsselbeinbruch, nasenbeinbruch, beckenbruch, gehirnerschütterung, hirnerschütterig,
        schädelhirntrauma, schleudertrauma, bandscheibe, bandscheiben, bandscheiben op,
        hexenschuss, ischias, blinddarm, nierensteine, gallensteine, nierenstein, gallenblase,
        magenbluten, asthma, migräne, rheuma, gicht, osteoporose, parkinson, alzheimer, epilepsie,
        epileptische* anfall, krampfanfall, panikattacke*, nervenzusammenbruch, burn out, burnout,
        boreout, erschöpfung*, essstörung*, angststörung*, persönlichkeitsstörung*,
        schlafstörung*, borderline, bipolar*, schizophren*, autismus, adhs, tourette, magersucht,
        bulimie, alkoholsucht, drogensucht, spielsucht, tablettensucht, alkoholproblem,
        alkoholprobleme*, drogenproblem*, kokain*, entzug, delir, malaria, tuberkulose,
        borreliose, hiv, aids, syphilis, covid, corona, long covid, norovirus, masern, windpocken,
        gürtelrose, scharlach, salmonellen, tinnitus, grauer star, grüner star, glaukom,
        netzhautablösung, neurodermitis, psoriasis, schuppenflechte, endometriose, totgeburt,
        frühgeburt, fehlgeburt, abtreibung, kaiserschnitt, eileiterschwangerschaft, multiple*
        sklerose, als diagnose, krebsdiagnose, diagnose krebs, morbus crohn, colitis, reizdarm,
        zöliakie, hämorrhoiden, inkontinenz, prostata, impotenz, stammzelltransplantation, bypass,
        stent, herzschrittmacher, chemo, bestrahlung, chemotherapie, reha, kur, darmspiegelung,
        magenspiegelung, überdosis, alkoholvergiftung, blutkrebs, brustkrebs, lungenkrebs,
        darmkrebs, hautkrebs, prostatakrebs, hirntumor, mammografie, bauchspeicheldrüse,
        stammhirn, querschnittlähmung, hüft op, knie op, herz op, rücken op, herzinfarkt,
        schlaganfall, fieber, grippe, hüftgelenk, kunstgelenk, leukämie, krebs, tumor, chrebs,
        chräbs, härzinfarkt, nervezämebruch, lungeentzündig, bandschiibe, bluetvergiftig, alkohol,
        alki, milzriss, leberriss, bandschiibe op, bandschibe, rugge op, augen op, schulter op
    """,
    "told_fate": """
        hat s nicht geschafft, hat es nicht geschafft, nicht überlebt, nicht mehr aufgewacht, wacht
        nicht mehr auf, auf dem tisch geblieben, nicht mehr unter uns, gestorben, verstorben, stirbt,
        starb, ist tot, tödlich, ums leben, das leben genommen, umgebracht, vor den zug, verblutet,
        ertrunken, erstickt, reanimiert, reanimier*, wiederbelebt, wiederbelebung, eingeliefert,
        iigliferet, eingelieferte, bewusstlos, im koma, schwerverletzt*, schwer verletzt, verunfallt*,
        überfahren, angefahren, vom gerüst, vom pferd, notfallmässig, entbunden, hat … verloren,
        verloren, gweint, geweint, weint, schreit, geschrien, randaliert, betrunken, stockbesoffen,
        zugedröhnt, stadium vier, stadium 4, endstadium, letzte stunden, nicht mehr lange,
        abschied genommen, in den armen gehalten, kämpft um, um sein leben, um ihr leben,
        angeschossen, zusammengeschlagen, vergewaltig*, verprügelt, häusliche gewalt,
        nid gschafft, nöd gschafft, gstorbe
    """,
    "told_dies": """
        gestorben, verstorben, ums leben gekommen, das leben genommen, sich umgebracht, tödlich
        verunglückt, tödlich verunfallt, gstorbe, tot umgefallen
    """,
    "told_ward": """
        schockraum, notfall, notfallstation, notaufnahme, intensivstation, intensiv, ips,
        abteilung, station, privatstation, bettenstation, nachtschicht, nachtdienst, spätdienst,
        frühdienst, dienst, nachtwache, op saal, operationssaal, im op, im ops, kreisssaal,
        kreissaal, gebärsaal, gebärzimmer, wochenbett, geburtshilfe, maternité, onkologie,
        psychiatrie, geriatrie, pädiatrie, chirurgie, reha, rettungswagen, ambulanz, rega,
        sprechstunde, behandlungszimmer, zimmer, bett, uf de stati*, privaten, visite, auf dem tisch,
        liegt bei uns, bei uns liegt, bei uns … eingeliefert, bei uns gelandet, kam zu uns, kam
        rein, heute nacht, letzte nacht, bi üs gläge, bei uns, bi üs, i de nacht
    """,
    "told_care_house": """
        spital*, *spital, *spitäler, klinik*, *klinik, *kliniken, krankenhaus*, pflegeheim*,
        pflegezentrum, altersheim, alterszentrum, arztpraxis, praxis, gruppenpraxis, spitex,
        rettungsdienst, geburtshaus, ambulatorium, hospiz
    """,
    "told_bed": """
        bett, betti, zimmer, zi, bett nr, zimmer nr, zimmer nummer, bett nummer, box, kabine, koje
    """,
    "told_patient": """
        *patient, *patientin, patient, patientin, patiänt, patiäntin,
        bewohner, bewohnerin, klient, klientin, wöchnerin
    """,
    "told_behaves": """
        gelacht, gesungen, getanzt, gebetet, geschlafen, gegessen, geredet, gesagt, gefragt, geflucht,
        gewunken, gegangen, umarmt, glacht, gseit, isst, trinkt, läutet, klingelt, ruft, weint, lacht, schläft, schreit, schnarcht, singt,
        schickt, schimpft, flucht, bestellt, will, möchte, jammert, meckert, stöhnt, redet,
        erzählt, fragt, kotzt, blutet, stirbt, atmet, zittert, liegt, lütet, briegget, schafft es
    """,
    "told_office": """
        *rätin, *präsident, *präsidentin, *präsidenten, *minister, *ministerin, *pfarrer,
        *pfarrerin, nationalrat, nationalrätin, ständerat, ständerätin, bundesrat, bundesrätin,
        regierungsrat, regierungsrätin, gemeinderat, gemeinderätin, gemeindepräsident,
        gemeindepräsidentin, gemeindepräsidenten, stadtpräsident, stadtpräsidentin,
        stadtpräsidenten, gemeindeammann, ammann, stadtammann, bürgermeister, bürgermeisterin,
        bürgermeisters, oberrichter, richter, richterin, pfarrer, pfarrers, pfarrerin,
        botschafter, oberst, divisionär, syndic, dorflehrer, dorflehrerin, lehrer aus, lehrerin
        aus, wirt vom, wirtin vom, posthalter, bauunternehmer, schlagersänger, schlagersängerin,
        sänger, sängerin, schauspieler, schauspielerin, fernsehmoderator, fernsehmoderatorin,
        moderator, moderatorin, nachrichtensprecher*, fussballprofi, fussballer, eishockeyprofi,
        skirennfahrer, skirennfahrerin, schwinger, schwingerkönig, olympiasieger, olympiasiegerin,
        ex profi, ex profis, *profi, *sportler, *sportlerin, promi, promis, prominente,
        prominenter, bekannte* politiker*, bekannte* sportler*, bekannte* musiker*, ehemalige*
        trainer*, millionär, bankdirektor, schulleiter, schulleiterin, notar, bestatter
    """,
    "told_kin_of": """
        ehemann, ehefrau, ehemanns, partner, partnerin, lebenspartner, lebenspartnerin, frau, mann, sohn, tochter, mutter, vater, bruder, schwester, schwager, schwägerin, neffe,
        nichte, enkel, enkelin, freundin, exfrau, ex mann, grossvater, grossmutter, schwiegermutter,
        schwiegervater, schwiegersohn, schwiegertochter, gattin, gatte, cousin, cousine, tante, onkel
    """,
    "told_care_act": """
        liegt, lag, ligt, lit, bestellt, entbunden, geboren, niedergekommen, behandelt, operiert,
        eingeliefert, eingetreten, entlassen worden, aufgewacht, zur kontrolle, zur
        untersuchung, in behandlung, da war, war da, war hier, war heute, isst, schläft, weint, gepflegt, pflege, gewaschen, suppe, zmittag, frühstück,
        spritze, blut abgenommen, gezwungen, zurückgeschickt, geschimpft
    """,
    "told_about_it": """
        spezialist*, spezialisiert, erklär*, informier*, aufklär*, symptome, anzeichen, impf*,
        sprechstunde*, kampagne, welttag, selbsthilfe*, ratgeber, tipps, workshop, weiterbildung,
        beratung, therapiehund, vorbeug*, risiko, statistik, jedes jahr, pro jahr, in der schweiz,
        expertin, experte, erforsch*, podcast, interview, lauf, sponsorenlauf, versicherung,
        unfallversicherung, medikament, wirkstoff, app, gerät, geräte, implantate, implantat, klappt,
        vermeiden, vermeidet, fussballfieber, reisefieber, lampenfieber, goldfieber, jagdfieber, wm fieber, em fieber, messefieber, rennt, läuft gegen, erste hilfe, nothelfer*, simulation, simulier*, übung, übungspuppe, puppe
    """,
    "told_pay": """
        verdient, verdiente, verdienen, verdienet, lohn von, lohn beträgt, gehalt von, salär von,
        bonus von, boni von, abfindung von, kassiert, kassierte, bekommt … im monat, kriegt … im
        monat, überchunnt, lohnerhöhung bekommen, lohnerhöhung gekriegt, mehr lohn als, weniger
        lohn als, lohnausweis von, lohnabrechnung von, lohnklasse
    """,
    "told_dismissed": """
        entlassen worden, wurde … entlassen, wird … entlassen, wurde entlassen, wird entlassen,
        gestern entlassen, fristlos entlassen, fristlos, wurde … gekündigt, wurde gekündigt, gekündigt
        worden, ist gekündigt, kündigung bekommen, kündigung erhalten, kündigung gekriegt, kündigung
        übercho, d kündigung, den blauen brief, blaue brief, rausgeworfen, rausgeschmissen,
        rausgeflogen, rausgflogä, usegheit, usegworfe, gefeuert, gfüüret, geschasst, freigestellt,
        freigstellt, muss gehen, musste gehen, muess gah, hat gehen müssen, vor die tür gesetzt,
        auf die strasse gestellt, abserviert, probezeit nicht bestanden, probezeit nicht überstanden, probezyt nid, probeziit nöd, probeziit nid, probezeit … rausgeflogen,
        kaltgestellt, degradiert, strafversetzt, abgesetzt, zwangspensioniert, entsorgt worden,
        verlängert … vertrag nicht, vertrag nicht verlängert
    """,
    "told_appraised": """
        abgemahnt, abmahnung, verwarnung, verwarnt, verweis bekommen, verweis erhalten, mündlichen
        verweis, schriftlichen verweis, schlechtes zeugnis, schlechte bewertung, schlechte
        qualifikation, ungenügend*, durchgefallen, durch die prüfung gefallen, durch die lap
        gefallen, dür d lap, dür d prüefig, dür d lehrabschlussprüefig, durch die lehrabschluss*, durch die abschlussprüfung, lap nicht bestanden, prüfung nicht bestanden, lehrabschlussprüfung nicht bestanden,
        zielvereinbarung verfehlt, im mitarbeitergespräch, im mag, qualigespräch, beurteilungsgespräch,
        disziplinarverfahren, überfordert mit, am limit wegen, minusstunden, hat geklaut, hat gestohlen, geklaut, veruntreut, unterschlagen, wurde angezeigt, strafanzeige gegen, beklaut,
        beim klauen erwischt, erwischt worden, hat gelogen im lebenslauf, gefälschte* zeugnis*
    """,
    "told_private_life": """
        lässt sich scheiden, lassen sich scheiden, scheiden lassen, laht sich scheide, lat sich la
        scheide, in scheidung, scheidung, geschieden, hat sich getrennt,
        trennt sich von, verlassen worden, frau verlassen, mann verlassen, verlah worde, verlassen worde, vo ihrem maa, vo sinere frau, frau davongelaufen,
        frau abghaue, affäre, geht fremd, fremdgegangen, betrügt seine frau, betrügt ihren mann, hat
        was mit, het öppis mit, hat eine geliebte, einen geliebten, techtelmechtel, mit dem … zusammen ist, mit der … zusammen ist, schwul, lesbisch,
        bisexuell, transsexuell, transfrau, transmann, trans ist, geoutet, outing, betet, zeugin
        jehovas, zeuge jehovas, zeugen jehovas, sekte, freikirche, scientology, muslimin ist, ist muslim,
        ist muslimin, ist jüdin, ist jude, ist moslem, konvertiert, schulden, lohnpfändung,
        lohnpfändig, betreibungen, betreibungsamt, privatkonkurs,
        sozialhilfe, auf dem sozialamt, spielschulden, vorbestraft, im gefängnis, im knast,
        untersuchungshaft, verhaftet, ausweisentzug, führerausweis weg, ausweis abgeben,
        blaufahrt, betrunken gefahren, verurteilt, vaterschaftstest, unehelich*, adoptiert, asylantrag,
        aufenthaltsbewilligung, abgewiesen* asyl*, trinkt zu viel, säuft, suuft, alkoholfahne, kifft,
        kokst, dealt, puff, bordell, onlyfans, tinder profil, wählt svp, wählt sp, wählt grün, wählt
        die svp, wählt die sp, wählt die fdp, ist in der svp, in der gewerkschaft, gewerkschaftsmitglied,
        wohnt jetzt wieder bei, wohnt wieder bei, wohnt bei seiner mutter, wohnt bei ihrer mutter, wohnt
        jetzt in, wohnt jetzt an, wohnt neu an, wohnt im block, wohnt allein, wohnt gleich, wohnt direkt
    """,
    "told_money": """
        franken, fr, chf, euro, eur, stutz, brutto, netto, im monat, pro monat, im jahr, pro jahr, pro stunde, im stundenlohn, tausend, k, im monet
    """,
    "told_gets": """
        kriegt, bekommt, überchunnt, bechunnt, chriegt, hat, het, macht
    """,
    "told_wage": """
        brutto, netto, im monat, pro monat, im monet, pro stunde, im jahr, lohn, gehalt
    """,
    "told_kept": """
        aus dem spital entlassen, aus der reha entlassen, in die freiheit entlassen, in die natur
        entlassen, entlassen vom grill, entlassen in
    """,
    "told_of_ours": "bei uns, von uns, bi üs, vo üs",
    "told_loyal": """
        ihre treue, ihre langjährige treue, deine treue, eure treue, ihre jahrelange treue, sie als kunde*, sie als kundin, sie als langjährig*, euch als kunde*, sie seit jahren kunde*, sie unser kunde sind, sie unsere kundin sind, sie schon so lange bei uns,
        jahre treue, jahre vertrauen, ihr vertrauen seit, ihr langjähriges vertrauen,
        für ihr vertrauen seit, treuer kunde, treue kundin, sie zu unseren kunden, zu
        unseren treusten, zu unseren treuesten, kunde seit, kundin seit, dass sie uns
        seit, dass ihr uns seit
    """,
    "told_those": """
        bei denen mit, bei denen die, bei denen wo, bi dene mit, bi dene wo, bi de mit,
        bei jenen, bei der firma mit, bei der firma die, bei einer firma die, bei einem
        kunden der, beim kunden der, wer in, wer am, wer im, die mit dem, die mit der,
        die mit den, bei dem mit, bei der mit
    """,
    "told_howto": """
        finden sie, findest du, findet ihr, sie finden, siehst du, sehen sie unter, steht unter,
        unter einstellungen, im kundenportal, prüfen sie, prüfe, schauen sie, schau, siehe,
        klicken sie, klick, jeweils, immer, in der regel, normalerweise, grundsätzlich,
        automatisch
    """,
    "told_looked": """
        nachgesehen, nachgeschaut, nachgeluegt, im system, in unserem system, gemäss unserem
        system, laut unserem system, gemäss unseren unterlagen, laut unseren unterlagen, unsere
        unterlagen, in ihrem konto, in ihrem dossier, in deinem konto, in ihren daten, in ihrer
        akte, sehen wir, wir sehen, ich sehe, sehe ich, seh ich, bei uns steht, in unserer
        datenbank, buchhaltung sagt, gemäss buchhaltung, laut buchhaltung, habe ihr konto, habe
        ihr dossier, geprüft und, nachgefragt
    """,
    "told_standing": """
        läuft … aus, läuft bis, läuft noch bis, läuft ab, läuft … ab, läuft bald ab, abgelaufen,
        ausgelaufen, gekündigt, offen, noch offen, unbezahlt, nicht bezahlt, noch nicht bezahlt,
        überfällig, im verzug, im rückstand, im minus, gesperrt, gemahnt, betrieben, betreibung,
        letztes login, letzten login, letzter login, letzte anmeldung, letzte bestellung, letzten
        bestellung, letzte rechnung, letzten rechnung, letzte zahlung, zuletzt angemeldet, zuletzt
        eingeloggt, zuletzt bestellt, schulden, schulden uns, ausstehend, ging an, ist auf sie
        eingetragen, lautet auf, endet am, endet im, erneuert haben sie, verlängert haben sie,
        ausläuft, abläuft, auslief, abgelaufen ist, offen ist, offen sind, endet,
        verfällt
    """,
    "told_account": """
        vertrag, vertrags, wartungsvertrag, servicevertrag, mietvertrag, leasingvertrag,
        kaufvertrag, rahmenvertrag, liefervertrag, abo, abonnement, lizenz, lizenzen, konto,
        kundenkonto, rechnung, rechnungen, mahnung, mahnungen, zahlung, zahlungen, bestellung,
        bestellungen, login, anmeldung, zugriff, zugang, zugangsdaten, guthaben, gutschrift,
        kaution, kreditlimite, police, versicherung, garantie, dossier, rate, raten, saldo,
        betrag, seriennummer
    """,
    "told_newcomer": """
        neue, neuer, neuen, alte, alter, jüngste, jüngster, kleine, grosse, dicke, lange, neu, nöi
    """,
    "told_gossip": """
        wusstet ihr, wussten sie, weisst du, wisst ihr, schon gehört, habt ihr gehört, hast du gehört,
        ratet mal, hesch ghört, wüssed ihr, stimmt es dass
    """,
    "told_published_pay": """
        vergütungsbericht, geschäftsbericht, lohnrechner, lohnbuch, gesamtarbeitsvertrag, gav,
        durchschnitt, durchschnittlich, im schnitt, mindestlohn, einstiegslohn, lehrlingslohn,
        verdient ein, verdient eine, verdient man, verdient respekt, verdient anerkennung, verdient
        hat, verdient ein lob, verdient applaus, verdient einen, verdient die, verdient den, verdient
        das, verdient es, verdient unsere, verdient unseren, wohlverdient, sich verdient, redlich
        verdient, verdient sich
    """,
    "told_youngster": """
        *lernende, *lernender, *lernenden, *lehrling, *lehrlings, *lehrtochter, schnupperstift, stift, stiftin,
        schnupper*, schnuppi, lernende, lernender, lernenden, lehrling, lehrtochter, schüler, schülerin, schülers,
        praktikant, praktikantin, kind, kinder, bub, meitli, mädchen, junge, knabe, tochter, sohn,
        söhnchen, töchterchen, enkel, enkelin, göttibub, gottemeitli, neffe, nichte, baby, klasse,
        oberstufe, sek, sekundarschule, primarschule, kindergarten, ferienpass, zukunftstag, jugendliche,
        jugendlicher, teenager, jüngste, jüngster, jüngsten, kleine, kleiner, chline, chlini, chline,
        lehrjahr, patient, patientin, konfirmand, konfirmandin, pfadi, helfer, helferin, besucher,
        besucherin, gast, nachwuchs, junior, juniorin, talent, tochter von, sohn von
    """,
    "told_newborn": """
        gramm, kilo, kg, erblickt, auf die welt gekommen, zur welt gekommen, geboren, kam … zur welt,
        neugeboren*, erstes baby, erste baby, baby des jahres, willkommen kleine*, willkommen auf der
        welt, gebore
    """,
    "told_maker": """
        *hersteller, *herstellers, *herstellerin, *produzent, *produzenten, *produzentin,
        *fabrikant, *fabrikanten, *konzern, *konzerns, *zulieferer, *lieferant, *lieferanten,
        *verarbeiter, *brauerei, *molkerei, *käserei, *bäckerei, *bäcker, *bäckers, *schmiede,
        *giesserei, *werft, *manufaktur, *marke, *werk, *werke, *hütte, *mühle, *schokoladier,
        *spezialist, *spezialisten, *weltmarktführer, *marktführer, *marktführerin, *bauer,
        *bauers, *bauern, weltmarktführer, marktführer, marktführerin, nummer eins, nummer 1,
        hersteller, produzent, lieferant, uhrenbauer, uhrenmarke, uhrenhersteller, flugzeugbauer,
        zugbauer, velobauer, velohersteller, busbauer, lokbauer, liftbauer, orgelbauer, holzbauer,
        torbauer, bierbrauer, bäcker, konditor, metzger, winzer, chocolatier, brenner,
        saatgutfirma, zughersteller, autobauer, autohersteller, konzern, schokoladenfabrik,
        schoggifabrik, guetzlibäcker, guetzlifabrik, biscuitfabrik, brauerei, giesserei, werft,
        flugzeugwerk, rüstungskonzern, pharmakonzern, chemiekonzern, pharmafirma, pharmariese,
        riese, *riese, *riesen, medizintechnikfirma, *firma, *fabrik, *gigant, spitalgruppe,
        versicherung, krankenkasse, grossbank, detailhändler, grossverteiler, implantathersteller,
        bahnbauer, seilbahnbauer, turbinenbauer, motorenbauer, schiffsbauer
    """,
    "told_renowned": """
        grösste, grössten, grösster, gröscht*, grösst*, bekannt*, führend*, berühmt*, namhaft*, renommiert*, wichtigst*,
        bedeutendst*, ältest*, einzig*, traditionsreich*, weltberühmt*, weltbekannt*, weltweit führend*,
        marktführend*, prominent*, grossen, grosser, grosse, weltgrösst*, legendär*, allseits bekannt*,
        bekannte, bekannti, gewisse*, gewüsse*, weltmarktführer, marktführer, marktführerin, nummer eins,
        zweitgrösst*
    """,
    "told_deals": """
        montiert, montier*, montage, installiert*, inbetriebnahme, in betrieb genommen, eingerichtet,
        ausgeliefert, geliefert, liefern, lieferung, übergeben, übergabe, gewartet, wartung, revidiert, revision,
        repariert, reparatur, service, servicefall, servicetermin, getauscht, tuschet, gwächslet,
        gewechselt, zu besuch, besuch, besucht, besuchen, bsuech, durften, eingeladen, empfangen, zuschauen,
        rundgang, werksbesichtigung, werkführung, führung, bestellt, bestellung, bestellen, auftrag, abschluss,
        unterschrieben, gekauft, kauft, setzt auf, setzen auf, schwört auf, schwören auf, vertraut,
        vertrauen, treue, zählt auf, verlässt sich, arbeitet mit, arbeiten mit, zusammenarbeit, projekt, fräst,
        produziert mit, läuft, laufen, steht, stehen, herausgeholt, optimiert, umgebaut, geschult, schulung,
        abnahme, abgenommen, einsatz, im einsatz, unsere maschine, unsere maschinen, unsere fräsen,
        heute bei, kunde, kunden, kundin, unterwegs, wochen, woche, tage, tag, zufrieden, begeistert,
        nachbestellt, erneuert, verlängert, vertrag, rahmenvertrag, gemeinsam, ausgetauscht, louft, lauft, laufed, loufe, gmontiert, iigrichtet, gliferet, vor ort,
        abnahmetest, abnahmelauf,
        auf montage, uf montage, im ussedienst, im aussendienst, fräst … mit uns,
        arbeitet … mit uns,
        eingebaut, iibaut, ibaut, ybaut, ybout, iigstellt, gwartet, gflickt,
        usgwächslet, ufgstellt, aufgestellt, in betrieb gno, bestellt no, gschulet
    """,
    "told_our_friends": """
        unsere freunde, unseren freunden, unsere freundinnen, unsere nachbarn, unseren nachbarn, unser
        stammkunde, unsere stammkunden, die jungs, den jungs, die leute, den leuten, bei den leuten, bei
        den jungs, bi de lüt, bi de giele, bi de jungs, unser kunde, unsere kundin, unserem kunden, unserer
        kundin, unser partner, unserem partner, ein kunde, einem kunden, einer kundin, eine kundin,
        die netten leute, den netten leuten, von den leuten, den netten jungs, netten leuten, die
        guten leute, nette firma
    """,
    "told_builds": """
        bauen, baut, baue, herstellen, herstellt, hersteut, hersteue, produzieren, produziert, fertigen,
        fertigt, brauen, braut, backen, backt, fliegen lassen, entwickeln, machen, macht, mached, boue,
        drehen, dreht, fräsen, fräst, schleifen, schleift, giessen, giesst, stanzen, stanzt,
        drucken, schmieden, schmiedet, schneiden, schneidet, rösten, röstet, walzen, härten,
        polieren, schweissen, verzahnen, bohren, weben, nähen, brennen, destillieren
    """,
    "told_no_name": """
        namen nenne ich, namen sag ich, namen nenn ich, keine namen, ohne namen, namen darf ich, wer
        weiss wer, ihr wisst schon wer, ratet mal wer, wer genau, name darf, nenne keinen, sag ich nicht,
        verrate ich nicht, dörf ich nid säge, dörf i nid säge, pssst,
        ratet mal, ratet, rat mal, wer weiss es, wer errät, wer findet raus, mehr sag
        ich nicht, mehr sage ich nicht, meh säg i nöd, meh säg i nid, meh säg ich nöd,
        errätst du
    """,
    "told_not_ours": """
        gehe … einkaufen, stellenanzeige, börse, nachrichten, zeitung, gelesen, studie, statistik,
        lieblings*, wanderung, ferien, restaurant, museum, konkurrent*, mitbewerber*, konkurrenz,
        meinem kind, meiner tochter, meinem sohn, meinen kindern, mit den kindern, mit
        de chind, für die kinder, geburtstag
    """,
    "told_stay": """
        operation, eingriff, aufenthalt, spitalaufenthalt, klinikaufenthalt, behandlung, untersuchung,
        geburt, entbindung, reha, rehabilitation, austritt, entlassung, eintritt, notfallbesuch,
        konsultation, therapie, genesung, wochenbett, kaiserschnitt, entbunden, op, kontrolle,
        knie, hüfte, herz, narkose, zimmer, station, wochenbettstation, stationär, betreuung, pflege
    """,
    "told_your_folks": """
        ihr vater, ihre mutter, ihrem vater, ihrer mutter, ihr mann, ihre frau, ihr kind, ihr sohn, ihre
        tochter, ihr baby, ihre angehörige*, ihren vater, ihrem mann, ihrer frau, ihrem kind, ihren sohn,
        dein vater, deine mutter, dein kind
    """,
    "told_with_us": """
        bei uns, in unserem haus, in unserer klinik, in unserem spital, auf unserer, in unserer, unserer
        station, unserem team, durch unser team, von unserem team, bi üs, uns anvertraut, anvertraut
    """,
    "told_your_unit": """
        ihre maschine, ihrer maschine, ihre anlage, ihrer anlage, ihr gerät, ihrem gerät, ihre spindel,
        ihrer spindel, ihr boot, ihre bestellung, ihrer bestellung, ihr auftrag, ihren auftrag, ihre lieferung,
        ihrer lieferung, ihr vertrag, ihren vertrag, deine maschine, deiner maschine, eure maschine, eurer
        maschine, euri maschine, eure anlage, eurer anlage, ihre steuerung, ihrem vertrag, ihre
        reklamation, ihrer reklamation, ihre rechnung
    """,
    "told_served": """
        repariert, ausgeliefert, geliefert, gewartet, installiert, montiert, in betrieb genommen,
        ausgetauscht, ersetzt, verkauft, revidiert, geprüft, gesehen, steht, stillsteht, ausgefallen,
        gestanden, läuft seit, gekauft, gelaufen, hatte, getauscht, eingestellt, zugestellt, verschickt,
        bezahlt, überprüft,
        fit gemacht, wieder fit, flott gemacht, flottgemacht, in ordnung gebracht, auf
        vordermann, wieder in schuss, nachgerüstet, umgerüstet, neu eingestellt,
        abgeholt, in revision, überholt, instand gestellt
    """,
    "told_from_when": """
        ab montag, ab dienstag, ab mittwoch, ab donnerstag, ab freitag, ab samstag, ab sonntag, ab
        mäntig, ab mendig, ab zischtig, ab ziischtig, ab mittwuch, ab dunschtig, ab fritig, ab
        friitig, ab januar, ab jänner, ab februar, ab märz, ab april, ab mai, ab juni, ab juli, ab
        august, ab september, ab oktober, ab november, ab dezember, ab … januar, ab … jänner, ab …
        februar, ab … märz, ab … april, ab … mai, ab … juni, ab … juli, ab … august, ab …
        september, ab … oktober, ab … november, ab … dezember, per januar, per jänner, per
        februar, per märz, per april, per mai, per juni, per juli, per august, per september, per
        oktober, per november, per dezember, per … januar, per … jänner, per … februar, per …
        märz, per … april, per … mai, per … juni, per … juli, per … august, per … september, per …
        oktober, per … november, per … dezember, im januar, im jänner, im februar, im märz, im
        april, im mai, im juni, im juli, im august, im september, im oktober, im november, im
        dezember, für januar, für jänner, für februar, für märz, für april, für mai, für juni, für
        juli, für august, für september, für oktober, für november, für dezember, ab nächst*, ab
        nöchscht*, ab kommend*, ab sofort, per sofort, ab neujahr, ab frühling, ab sommer, ab
        herbst, ab winter, ab ostern, nächste woche, nöchscht wuche, nächsten monat, nächstes
        jahr, nöchscht johr, ende monat, ende jahr, ende quartal, über weihnachten, über die
        festtage, freitags, am fritig, künftig, in zukunft, ab jetzt, ab dann, ab hüt, ab heute,
        ab morgen, ab morn,
        bis ostern, bis weihnachten, bis sommer, bis herbst, bis ende, dieses jahr, diesen sommer,
        im sommer, im herbst, im winter, im frühling, heuer
    """,
    "told_house": """
        *schicht, *schichten, schicht, schichten, kantine, mensa, homeoffice, home office,
        stempeluhr, stempeln, parkplatz, parkplätze, parkplätz, grossraumbüro, grossruumbüro,
        grossraum, büro, büros, stock, stockwerk, gschoss, geschoss, abteilung, abteilungen,
        montage, fertigung, produktion, lackiererei, spedition, lager, halle, werkstatt, station,
        stationen, empfang, pausen, znünipause, *pause, arbeitszeit*, gleitzeit, überzeit,
        überstunden, betriebsferien, ferientage, bonus, dreizehnter, spesen, weiterbildung*,
        temporäre, temporären, temporärkräfte, temporärstellen, stellen, belegschaft, team, teams,
        einzelbüro*, desksharing, shared desk*, garderobe, halbtax, pensionskasse, betriebskita,
        dienstwagen, firmenauto*, firmenwagen, gruppenleiter*, schichtplan, dienstplan, pikett,
        wochenenddienst, samstagsarbeit, kostenstelle*, reisebudget, dienstreise*, maschinenpark,
        umkleide*, reinigungsteam, vier tage, fünf tage, leute, lüt, malerei, schleiferei,
        giesserei, weihnachtsgeld, weihnachtsbonus, weihnachtsessen, prämie, schichtzulage,
        zulagen, wareneingang, versand, werkzeugausgabe, poststelle, sekretariat, empfangstheke
    """,
    "told_turns": """
        müssen, muss, müend, mönd, muess, dürfen nur, zurück, zrugg, kostet, kosten, choste,
        choschtet, teurer, türer, gekürzt, weniger, kein … mehr, keine … mehr, keinen … mehr, kei
        … me, kei … meh, kei … mee, keni … me, nur noch, nume no, nur no, weg, wegfällt,
        wegfallen, licht aus, liecht us, liecht ab, nach hause geschickt, heimgeschickt, heim
        geschickt, hei gschickt, heigschickt, heimschicken, gehen müssen, müend … ga, arbeiten …
        durch, dritte schicht, zweite schicht, zusätzliche schicht, vergeben, ausgegliedert, an
        eine kette, extern, umziehen, zügled, zügle, zügeln, ins grossraumbüro, is grossruumbüro,
        halbiert, verdoppelt, verlängert, verkürzt, länger, kürzer, durchgearbeitet, gesperrt,
        überwacht, gratis, kostenpflichtig, geschlossen, zu, zue, kommt zurück, chunnt zrugg,
        wieder ein, gestrichen, gstriche, arbeitet … nur, arbeitet … noch, vier tage, zieht … um,
        ziehen … um, räumen, geräumt, gestoppt, läuft aus, muss weg, müssen weg, halb so, einmal
        pro, zweimal pro, ausbezahlt, uszahlt, eingefroren, bis auf weiteres, nur noch vormittags,
        nur vormittags, gedeckelt, ausgesetzt, wird geschlossen, obligatorisch, pflicht, lichter
        aus, lichterlöschen,
        schaffen … ab, schafft … ab, streichen, streicht, kürzen, kürzt, halbieren,
        verlängern, verkürzen, führen … ein, führt … ein, lagern … aus, lagert … aus, legen
        … zusammen, legt … zusammen, nehmen … weg, nimmt … weg, abschaffen
    """,
    "told_posted": """
        am brett, am brätt, brett … hängt, am infobrett, infobrett, infotafel, pinnwand, aaschlag,
        zettel, infoscreen, info screen, bildschirm im pausenraum, hängt seit, hanget sit, hängt
        heute, hanget hüt, hängt … garderobe, hängt … pausenraum, hängt … kantine, hanget …
        garderobe, mail an alle, mail a alli, mail a all, mail an die belegschaft, mail an alli,
        kam per mail, per mail an, teams kanal, teamkanal, gruppenchat, hauszeitung,
        personalzeitung, mitarbeiterzeitung, mitarbeiter app, schichtplan, dienstplan,
        einsatzplan, schichtübergabe, morgenrunde, shopfloor meeting, kaderinfo, kadersitzung,
        betriebsrat, personalkommission, peko, betriebskommission, an der sitzung, a de sitzig,
        kaderrunde, gl runde, im meeting,
        aaschlagbrett, aaschlagbrätt, anschlagbrett, am aaschlag, hanget a de, hanget am, hanget
        im, hängt am, hängt im, hängt an der, hets gheisse, heisst es, gheisse, it het gseit, mail
        vom, mail vo de,
        klebt ein, klebt an, blatt an der, rundschreiben, bildschirm in der, bildschirm im, steht
        am bildschirm, auf dem bildschirm, steht in der kantine, an der tür hängt, an der
        garderobe, brief von der, schreiben von der, schreiben der, e mail von, ansage von,
        durchsage, teamsitzung, im team meeting, info vom chef, info von der,
        *meeting, *sitzung, *sitzig, uf em bildschirm, am bildschirm, uf de pinnwand, per whatsapp
        vom chef, mail vom chef, mail us de,
        bildschirm im pauseruum, im pauseruum, i de kantine staht
    """,
    "told_known_inside": """
        intern weiss, weiss es erst, weiss es nur, weiss erst, weiss nur, wissen es erst, wissen
        es nur, wissen erst, wissen nur, wüssed erst, wüssed nume, noch weiss es, weiss es noch,
        noch nicht kommuniziert, nonig kommuniziert, nonig offiziell, noch nicht offiziell, noch
        nicht spruchreif, noch nicht draussen, noch nicht verkündet, wird erst … kommuniziert,
        wird erst … verkündet, wird erst … bekannt, wird erst … gesagt, erfahren es erst, erfahren
        … erst, erfahred … erst, offiziell erst, offiziell kommt, noch nicht publik, noch nicht
        öffentlich, weiss es bisher, weiss bisher, weiss bislang, wissen bisher, nur ein kleiner
        kreis, nur wenige wissen, nur wenige eingeweiht, eingeweiht
    """,
    "told_goods": """
        rabatt, rabatte, *rabatte, einkaufspreis, einkaufspreise, preisliste, preislisten,
        nettopreise, konditionen, kundenliste*, kundendaten, kundenkartei, kundenstamm,
        kundenadressen, adressliste*, margen, marge, kalkulation*, offerten, protokoll,
        protokolle, *protokoll, *protokolle, zeichnungen, konstruktionspläne, baupläne, rezeptur*,
        quellcode, passwörter, unterlagen, akten, dossiers, lieferantenliste*, strategiepapier*,
        roadmap, lohnliste*, lohntabelle*, patientenliste*, interna, verträge, vertragsentwürfe
    """,
    "told_still_has": """
        hab ich noch, habe ich noch, han i no, hani no, ha ich no, noch im kopf, no im chopf, im
        kopf, auswendig, liegt noch bei mir, liegen noch bei mir, liegt bei mir, liegen bei mir,
        noch bei mir, no bi mir, auf meinem stick, auf dem stick, uf mim stick, auf meinem laptop,
        auf meinem rechner, auf meiner festplatte, auf meiner platte, in meiner cloud,
        mitgenommen, mitgnoh, behalten, aufbewahrt, gesichert, noch zuhause, noch daheim, noch in
        der schublade, in meiner schublade, kenne ich, kenn ich, kennt noch, weiss ich noch, noch
        gut in erinnerung, gespeichert, im keller liegen, kopiert,
        habe ich immer noch, hab ich immer noch, hani immer no, noch auf, nie zurückgegeben,
        hab ich nämlich noch, hab ich ja noch, habe ich ja noch
    """,
    "told_offers": """
        anrufen, ruft an, ruf an, lüt a, meldet euch, mäldet eu, melde dich, schreibt mir, schrib
        mer, pn an mich, per pn, wer … will, wer … braucht, brauchen kann, interessiert,
        interesse, gegen ein bier, gegen ein bierchen, zu haben, gebe ich gern, verrate ich gern,
        verzell i gern, teile ich gern, poste ich, veröffentliche ich, könnte ich, mal sehen,
        schwarz auf weiss, jetzt kann ich,
        herumzeige, herumzeigen, weitergebe, weitergeben, mal zeigen
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
        aktion, code, messerabatt, gutschein, black friday, mitarbeiterrabatt, lernende,
        rabattcode, mengenrabatt, skontofrist, im shop, onlineshop, flohmarkt, ausverkauf, coop,
        migros
    """,
    "told_code_goods": """
        kiste, kisten, box, boxen, palette, paletten, team, sitzung, sitzungen, sitzig, meeting,
        meetings, ordner, budget, bauplan, zeichnung, zeichnungen, teil, teile, prototyp, call,
        calls, kickoff, kick off, workshop, deadline, termin, termine, meilenstein, launch,
        schicht, lieferung, lieferungen, transport, etikette, etiketten, ladung, auftrag, crew,
        gruppe, raum, schulung, schulungen, test, tests, testlauf, montage, abnahme, präsentation,
        folien, sprint, plan, pläne, unterlagen, baustelle, offerte, container
    """,
    "told_readies": """
        ausgemessen, usgmässe, vermessen, eingerichtet, iigrichtet, vorbereitet, vorbereite,
        bestellt, geliefert, installiert, geschult, verkabelt, gezogen, verlegt, getestet, gebaut,
        verpackt, beschriftet, gestapelt, umgebaut, aufgebaut, geplant, gebohrt, montiert,
        programmiert, eingespielt, gefräst, poliert, gezeichnet, konstruiert, gezügelt, geprobt,
        geübt, angeschlossen, platz gemacht, platz machen, warten auf, wird … gebaut, lernt
    """,
    "told_riddle": """
        die zahl, eine zahl mit, merkt euch die, merk dir die, fängt mit, beginnt mit, foot mit,
        streicht euch, tragt euch, rot im kalender, rot anstreichen, freundet euch mit, gewöhnt
        euch an, an eurer stelle, an deiner stelle, anfangsbuchstabe, buchstaben, zählt weiter,
        zählt mal weiter, ratet, glückszahl, lieblingszahl, kann weder bestätigen, weder
        bestätigen noch
    """,
    "told_to_come": """
        die … kommt, wo … chunnt, wo … chond, die … rauskommt, die … erscheint, die … vorgestellt
        wird, wo … vorgstellt wird, die … auf den markt, wo … use chunnt, die noch niemand, wo no
        niemer, die es noch, wo s no nöd, die ihr … sehen werdet, die … gezeigt wird,
        das … kommt, das … rauskommt, das … erscheint, der … kommt, wo … usechunnt, wo … usechond,
        wo erst, das … auf den markt, die … launcht, das … launcht
    """,
    "told_our_things": """
        maschine, modell, produkt, gerät, anlage, steuerung, spindel, fräse, version, software,
        boot, serie,
        teil, teili, ding, baby
    """,
    "told_away": """
        ferien, urlaub, ferie, reise, reisen, rundreise, flitterwochen, strand, hotel, flug,
        flughafen, souvenir*, postkarte*, markt, altstadt, sonnenuntergang, badeferien, roadtrip,
        rucksack, sabbatical, backpack*, mit maman, mit mama
    """,
    "told_hands_on": """
        gefräst, gfräst, gearbeitet, gschaffet, gschaffed, bedient, getestet, teschtet, gefahren,
        angefasst, aaglanget, gesehen, gseh, gsee, zerspant, montiert, programmiert, fräsen,
        schaffe, testen, ausprobiert, usprobiert, vor mir, probegefahren, teile gemacht, gebaut,
        verdrahtet
    """,
    "told_body": """
        rücken, rugge, rügge, knie, chnü, chnüü, schulter, schultere, schultern, hüfte, hüft,
        herz, härz, magen, mage, bandscheibe, bandschiibe, bandscheiben, nacken, gnick, bauch,
        buch, lunge, niere, nieren, leber, galle, nerven, handgelenk, ellbogen, knöchel,
        achillessehne, meniskus, wirbelsäule, kreislauf, blutdruck, psyche, kreuzband, prostata,
        schilddrüse, wirbel, fuss, fuess, arm, bein, hals,
        chrüz, kreuz, bei, füdli,
        blinddarm, gallenblase, mandeln, weisheitszähne, zeh, zehe, finger, daumen,
        auge, ohr, kiefer, schlüsselbein, rippen, chnöchel, handglänk, ellboge, chopf,
        wade, schienbein
    """,
    "told_trouble": """
        macht nicht mehr mit, macht nicht mit, macht nüm mit, macht nümme mit, will nicht mehr,
        wott nüm, wott nümme, spielt nicht mehr mit, hält nicht mehr, streikt, streiket, kaputt,
        kabutt, hinüber, im eimer, geht nicht mehr, gaht nüm, zwickt, schmerzt, schmerzen, tut
        weh, tuet weh, beschwerden, macht sorgen, macht zu schaffen, plagt, blockiert, ausgerenkt,
        verrenkt, gerissen, operieren, operiert, hats, hets, hats wieder, hets wider, hat es
        wieder, het s wider, hät s wider, hats am, hat es am, hat es mit, leidet, entzündet,
        spinnt, gschwulle, geschwollen, lädiert, angeschlagen, rausgesprungen, usegumpet,
        draussen, verletzt, verstaucht, geprellt,
        probleme mit dem, probleme mit der, probleme mit seinem, probleme mit seiner, probleme mit
        ihrem, probleme mit ihrer, macht probleme, machen probleme,
        entfernt, rausgenommen, usegno, useg noo, herausgenommen, grisse, verrisse,
        broche, gebrochen, gequetscht, operiere, operiere lah
    """,
    "told_taster": """
        schnuppert, geschnuppert, gschnupperet, schnupperet, am schnuppere, am schnuppern,
        schnuppern durfte, schnuppere gsi, schnupperte, schnuppertag*, schnupperwoche,
        zukunftstag, hat geschnuppert, het gschnupperet, ferienpass
    """,
    "told_schoolchild": """
        schnupperlehrling, schnupperstift, schnupperstiftin, schnupperlehrtochter, schnuppi,
        schüler, schülerin, sekschüler, sekschülerin, primarschüler, primarschülerin,
        oberstufenschüler, oberstufenschülerin, kantischüler, kantischülerin, kindergärtler,
        *klässler, *klässlerin, konfirmand, konfirmandin, schuelbueb, schulbub, schulmädchen,
        ferienpasskind
    """,
    "told_grade": """
        klasse, sek, sekundar, real, primar, primarklasse, kanti, gymi, oberstufe,
        klass, kläss, bez
    """,
    "told_class": """
        dritte klasse, vierte klasse, fünfte klasse, sechste klasse, 1a, 1b, 2a, 2b, 3a,
        3b, 4a, 4b, 5a, 5b, 6a, 6b, 7a, 7b, 8a, 8b, 9a, 9b, ersten sek, zweiten sek,
        dritten sek, erste sek, zweite sek, dritte sek, sekschule, sekundarschule,
        primarschule, primarschüler, primarschülerin, oberstufe, kindergarten, kindsgi,
        chindsgi, schulhaus, *klässler, *klässlerin
    """,
    "told_my_name": """
        mein name, heisse ich, ich heisse, i heisse, min name
    """,
    "told_log": """
        logdatei, logdateien, logfile, logfiles, maschinenlog, im log, laut log, gemäss log,
        protokoll ihrer, protokoll der, fernwartung, ferndiagnose, fernzugriff, maschinendaten,
        maschinenprotokoll, ereignisliste, alarmliste, alarmhistorie, betriebsdaten,
        betriebsstunden, betriebsstundenzähler, unsere aufzeichnung*, aufzeichnungen der
        steuerung, steuerung zeigt, sensordaten, telemetrie
    """,
    "told_logged": """
        alarm, alarme, ölalarm, überlast, überlastet, quittiert, weggeklickt, ausgelöst,
        abgestellt, ausgeschaltet, gestoppt, gelaufen, lief, ohne kühlmittel, ohne öl, ohne
        schmierung, störung, störungen, warnung, warnungen, übertemperatur, crash, kollision,
        falsch gespannt, dreimal, viermal, zweimal, sechsmal, neunmal, siebenmal, überschritten,
        notstopp, not aus, geöffnet, ölwechsel, fehlermeldung*, verbindung, ausgefallen,
        kollisionen, crashs, stand still, steht still, still gestanden, fünfmal, achtmal, zehnmal
    """,
    "told_initial": """
        fängt mit, fangt mit, beginnt mit, beginnt mit einem, foot mit, mit nem, mit eme, mit
        einem, mit em, mit grossem, hört mit, endet auf, anfangsbuchstabe
    """,
    "told_next_time": """
        wenn ihr … nächste mal, das nächste mal wenn, wenn du … nächste mal, nächstes mal wenn,
        wenn ihr mal, wenn ihr das nächste, wenn ihr wieder, s nächscht mal, denkt … dran wenn,
        jedes mal wenn ihr, wenn ihr demnächst
    """,
    "told_our_hand": """
        meine finger drin, unsere finger drin, mini finger drin, hab ich meine finger, über unsere
        maschine, über unsere maschinen, auf unserer maschine, auf unseren maschinen, von unserer
        maschine, aus unserer maschine, auf einer von unseren, unsere maschine gemacht, uf eusere
        maschine, stecken wir drin, steckt von uns, kommt von uns, ist von uns, von unserer fräse
    """,
    "told_fraction": """
        ein viertel, einen viertel, ein drittel, einen drittel, die hälfte, halb so, doppelt so,
        dreimal so, zur hälfte, um die hälfte, ein fünftel, halbiert, verdoppelt
    """,
    "customer_word": """
        der kunde, dem kunden, den kunden, die kundin, unser kunde, beim kunden, bim chund, de
        chund
    """,
    "told_recalled": """
        geht in pension, pensioniert, pensionierung, damals, dazumal, seinerzeit, angefangen,
        aagfange, begonnen, begann, jubiläum, dienstjubiläum, jahren betriebszugehörigkeit,
        rückblick, früher, heute leitet, inzwischen, mittlerweile, leichter
    """,
}
