"""German: guarantees, success, the environment."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "guarantee": """
        garantiert*, garantiere, garantieren, verspreche*, versprechen wir, versprochen,
        zugesichert*, sichern zu, wir sichern … zu, hundertprozentig*, 100 prozent sicher, ohne wenn
        und aber, gewährleiste*, garantie auf, monate garantie, jahre garantie, monaten garantie,
        jahren garantie, jahr garantie, lebenslange* garantie, geld zurück, wort drauf, wort darauf,
        mein wort, hand drauf, hand darauf, ehrenwort, gift drauf, gift darauf, stehen wir gerade,
        stehe ich gerade, bürgen wir, bürge ich, verbürge*, verbürgen, wir verpflichten uns,
        verpflichte mich, sichere ihnen zu, sichern ihnen zu, sichern wir zu, versichern ihnen,
        versichere ihnen, versprech*, versproche, versprochä, garantiere mer, garantiered,
        todsicher, hundertpro, 100 pro, 100 prozentig*, erfolg garantiert, lege … hand ins feuer,
        hand … ins feuer, werden es nicht bereuen, werdet es nicht bereuen, wirst es nicht bereuen,
        werden sie nicht bereuen, nicht bereuen, sichern … zu, sichern wir ihnen zu, zugesichert,
        kaufen wir sie zurück, nehmen wir sie zurück, das ist ein versprechen, ein versprechen von
        uns, hand aufs herz, dafür stehe ich gerade, dafür steh ich gerade, dafür stehen wir gerade,
        mit meinem namen dafür
    """,
    "terms": """
        agb, geschäftsbedingungen, garantiebedingungen, vertragsbedingungen, ziff, ziffer,
        lieferbedingungen
    """,
    "aim": """
        wollen wir, wir wollen, werden wir, wir werden, möchten wir, wir möchten, planen wir, wir
        planen, wollen … wir, soll, sollen
    """,
    "energy_word": """
        strom, elektrizität, energie, co2, co 2, klima, emissionen, kilowattstunden, treibstoff,
        diesel, gas, heizöl, abgase, abwärme
    """,
    "as_much": """
        so viel ... wie, soviel ... wie, gleich viel ... wie, das entspricht, entspricht, die
        hälfte, zur hälfte, halb so viel, nur halb, halbiert, halbieren, ein drittel, einen drittel,
        zwei drittel, ein viertel, einen viertel, drei viertel, einen fünftel, doppelt so, dreimal
        weniger, zehnmal weniger, viermal weniger, nur noch halb, umgerechnet, mal weniger,
        bruchteil, ich sag mal so, ich sage mal so, sagen wir mal, säge mer mal, kann nur sagen,
        kann ich sagen, darf ich sagen, so viel darf ich, so viel sei gesagt, nur so viel, so viel,
        cha nume säge, chan nur säge
    """,
    "uses_less": """
        spart, sparen, sparsamer, gespart, einsparen, spart ... ein, eingespart, einsparung*,
        verbraucht, verbrauchen, verbrauch, braucht, brauchen, benötigt, frisst, stösst ... aus,
        verursacht, vermeidet, vermeiden, erspart, reduziert, senkt, weniger
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
        umwelt, gut für die natur, klimaneutralität, kein schlechtes gewissen, gut für den planeten,
        schont den planeten, sauber für die umwelt, umweltsauber, emissionslos*, nachhaltiger …
        geht, grünste*, guet fürs klima, guet für d umwält, tut der umwelt gut, tut der umwelt etwas
        gutes, der umwelt etwas gutes, dem klima etwas gutes, der natur etwas gutes, dem planeten
        etwas gutes, dem planeten einen gefallen, der umwelt einen gefallen, dem klima einen
        gefallen, schonen sie die umwelt, schonsch d umwält, schonst du die umwelt, keine spuren in
        der natur, keinen fussabdruck, kei fuessabdruck, ohne co2, ohne co 2, ohne emissionen, ohne
        … co2, ohne … co 2, ohne … emissionen, kein gramm co2, kein gramm co 2, null co2, null co 2,
        null emissionen, zu hundert prozent grün, hundert prozent grün, 100 prozent grün, belastet
        die umwelt nicht, belastet das klima nicht, macht dem klima nichts, dem eisbär, freut den
        eisbär, freut sich der eisbär, lacht der eisbär, rettet das klima, rettet den planeten,
        retten den planeten, sauberste maschine, sauberste produktion
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
    "mishap": """
        ausschuss, ausschussteil*, ausfall*, ausfälle*, ausfallen, ausfällt, fällt … aus, fallen …
        aus, stillstand*, stillstehen, störung*, panne*, defekt*, fehler*, fehlteil*, nacharbeit*,
        reparatur*, bruch, brüche*, bricht, brechen, kaputt*, kabutt, kabut, verreckt, im stich,
        stehen bleib*, bleibt … stehen, abstürz*, absturz*, abgestürzt, versagt, versagen,
        werkzeugbruch*, spindelschaden*, schaden, schäden*, verschleiss*, nachmessen, wegwerfen,
        enttäusch*, ärger, datenverlust*, unterbruch*, unterbrüche*, reklamation*, kollision*,
        verlier*, befürcht*, befürchte, ärgern, ärgert, warten müssen, nacharbeiten, zittern,
        reklamier*, versag*, *bruch, *brüche, *brüchen, *ausfall, *ausfälle, *ausfällen, *fehler,
        *fehlern, *störung, *störungen, *panne, *pannen, *stillstand, *stillstände, usfall, usfäll,
        panne, schmerz, schmerzen, übersehen*, nachjustier*, neu kalibrieren, nachkalibrier*,
        umplanen, komplikation*, infektion*, kentern, kentert, umkippen, umkippt, sinken,
        untergehen, kaputtgehen, kaputtgeht, schiefgehen, schiefgeht, heisslaufen, verziehen,
        verzieht, rosten, rostet, ausleiern, schief, schiefläuft
    """,
    "always": """
        immer, jedes mal, jedesmal, jederzeit, stets, ausnahmslos, auf ewig, für immer, ewig, ein
        leben lang, lebenslang, auf jeden fall, bei jedem teil, in jedem fall, immer und ewig, egal
        was, garantiert immer, jeden auftrag, jedes teil, jede lieferung, bei jedem auftrag
    """,
    "works": """
        perfekt*, funktionier*, klappt, fehlerfrei*, einwandfrei*, gelingt, gelingen, masshaltig*,
        makellos*, tadellos*, sitzt, stimmt genau, passt genau, heil, heil nach hause, sicher ans
        ziel, sicher nach hause, pünktlich, termingerecht
    """,
    "failsafe": """
        ausfallsicher*, störungsfrei*, unkaputtbar*, unzerstörbar*, narrensicher*, unfehlbar*,
        bombensicher*, absolut zuverlässig*, hundertprozentig zuverlässig*, absolut sicher*, ohne
        jedes risiko, risikofrei*, risikolos*, unverwüstlich*, für die ewigkeit, hält ewig, halten
        ewig, ein leben lang, lebenslang
    """,
    "nobody_can": """
        niemand kann, niemand, keine maschine, kein gerät, kein anbieter, kein hersteller, kein
        mensch kann, niemer cha, kei maschine, nicht versprechen, nicht garantieren, nichts
        versprechen, keine garantie, können nicht, kann nicht, kann man nicht, wäre gelogen, wer
        behauptet, wer verspricht, wer garantiert
    """,
    "own_deed": """
        zeige, zeig, zeigen, poste, bringe, bring, bringt, erzähle, schreibe, antworte, melde mich,
        komme, komm, verrate, räume, lade, backe, mache, mach, helfe, besuch*, vorbei, video, foto,
        bild*, gipfeli, kuchen, verzell*, zeig i, chume, mitnehmen, mitbringen, nachricht
    """,
    "eco_thing": """
        verpackung*, folie, folien, karton*, material*, werkstoff*, kühlmittel*, kühlschmierstoff*,
        schmiermittel*, schmierstoff*, hydrauliköl*, bauteil*, gehäuse*, ersatzteil*, modell, serie,
        baureihe, antrieb*, motor*, farbe, lack*, beschichtung*, einweg*, mehrweg*
    """,
    "sure": """
        mit sicherheit, ganz sicher, so sicher wie, wette mein*, können sie sich verlassen, könnt
        ihr euch verlassen, kannst du dich verlassen, darauf können sie zählen, versicher*, glaub
        mir, glaubt mir, glauben sie mir, chasch mer glaube, chönd mer glaube, verlassen sie sich,
        zu hundert prozent, darauf kannst du zählen, darauf kannst du dich verlassen, verlassen sie
        sich drauf, verlass dich drauf, mein wort drauf, mein wort darauf, ehrenwort, hand aufs
        herz, das unterschreibe ich, versprochen ist versprochen, ich schwörs, ich schwöre es, ich
        steh dafür gerade, zählen sie drauf, zähl drauf, da können sie drauf zählen
    """,
    "machinery": """
        maschine*, anlage*, gerät*, spindel*, lager, kugellager, sensor*, steuerung*, software,
        update, kabel, netzteil*, pumpe*, motor*, antrieb*, dichtung*, ventil*, schlauch, schläuche,
        werkzeug*, teil, teile, ersatzteil*, bauteil*, elektronik, platine*, achse*, getriebe*,
        hydraulik*, kühlmittel*, öl, filter, programm*, bediener*, operateur*, monteur*, techniker*,
        montage, wartung, lieferung*, lieferant*, spediteur*, boot, boote, akku*, batterie*,
        einstellung*, installation*
    """,
    "gone": """
        vergangenheit, geschichte, vorbei, adieu, ade, schluss mit, tschüss, goodbye, passé, hat ein
        ende, haben ein ende, vergessen sie, vergiss, vergesst, ausgeschlossen, unmöglich,
        eliminiert, beseitigt, kennt keine, kennen keine, fremdwort, abschied von, verabschieden sie
        sich, sind geschichte, gibt es nicht mehr, gits nümme
    """,
    "pays_off": """
        rechnet sich, rechnen sich, amortisier*, macht sich bezahlt, bezahlt sich selbst, zahlt sich
        selbst, spielt … ein, bezahlt gemacht, hat sich … bezahlt, haben sich … bezahlt, wieder
        drin, amortisiert, haben sie das geld, haben sie die investition, geld wieder raus,
        investition wieder
    """,
    "hedge": """
        bis zu, je nach, in der regel, kann, können, könnte, rund, etwa, ungefähr, durchschnittlich,
        im schnitt, meist, oft, häufig, typisch*, erfahrungsgemäss, unter umständen, im test,
        gemessen, hängt … ab, vielleicht, möglich
    """,
    "span_of_time": "jahr*, monat*, woche*, tag, tage, tagen",
    "makes_good": """
        ersetzt, ersetzen, ersetzen wir, tauscht, tauschen, austauschen, reparieren, repariert,
        flickt, flicken, flicked, erstattet, erstatten, vergütet, vergüten, nimmt … zurück, nehmen …
        zurück, nehmen wir, behebt, beheben, bringt … in ordnung, bringen … in ordnung, liefert …
        neu, kriegen sie neu, bekommen sie neu, ersetzed
    """,
    "for_free": """
        gratis, kostenlos, umsonst, kostenfrei, auf unsere kosten, auf unsere rechnung, auf kosten
        des hauses, ohne wenn und aber, ohne diskussion, ohne diskussionen, ohne zu diskutieren,
        anstandslos, ohne fragen, ohne nachfragen, ohne rückfrage, ohne mehrkosten, ohne aufpreis,
        bedingungslos, egal was, egal warum, egal wie, egal wer, was auch immer, für nüt, gratis und
        franko, zum nulltarif, alles
    """,
    "any_trouble": """
        falls, wenn, sollte, sollten, im falle, bei einem defekt, bei einer panne, bei problemen,
        geht etwas, geht was, jede, jeden, jedes, alle, alles, sämtliche, egal, was auch passiert,
        was auch immer passiert, was immer passiert, egal was kaputt, egal was passiert, egal was
        war
    """,
    "wager": """
        zahl ich, zahle ich, zahlen wir das, geht auf mich, geht auf uns, gaht uf mich, fress ich,
        fresse ich, ess ich, esse ich, friss i, iss i, schenk ich, lade ich, lad ich, spendiere ich,
        besen, ich koche für, nachtessen, kasten bier, kiste bier, runde bier, wette, geht … auf
        mich, gehen … auf mich, geht … auf uns, gaht … uf mich, aus der eigenen tasche, aus eigener
        tasche, aus meiner tasche, aus meinem sack
    """,
    "otherwise": """
        wenn nicht, falls nicht, sonst, ansonsten, andernfalls, oder ich, suscht, wänn nöd, wenn
        nid, klappt s nicht
    """,
    "healed": """
        schmerzfrei, schmerzlos, ohne schmerzen, beschwerdefrei, wieder laufen, wieder gehen, wieder
        gesund, geheilt, heilt, symptomfrei, fit, wieder fit, nichtraucher, ohne rückfall, abnehmen,
        gesund, gsund
    """,
    "pays_up": """
        zahlt, zahlen, zahlen wir, bezahlt, bezahlen, übernimmt, übernehmen, deckt, gedeckt,
        abgedeckt, decken, erledigt, erledigen, kommt … auf, kommen … auf, stehen gerade, steht
        gerade, zahled
    """,
    "forget_it": """
        vergessen sie, vergiss, vergesst, das ende von, schluss mit, adieu, tschüss, ade, passé,
        verabschieden sie sich von, können sie … vergessen, können sie vergessen, kannst du
        vergessen, kannst du … vergessen, könnt ihr vergessen, könnt ihr … vergessen, chasch
        vergässe, chasch … vergässe
    """,
    "availability": """
        verfügbarkeit, verfügbar, genauigkeit, sicherheit, sicher, zuverlässigkeit, pünktlich,
        wiederholgenau*, fehlerfrei
    """,
    "you_get": """
        haben sie, sie haben, werden sie, sie werden, müssen sie, sie müssen, brauchen sie, sie
        brauchen, hast du, du hast, wirst du, musst du, brauchst du, habt ihr, ihr habt, müsst ihr,
        braucht ihr, übersehen sie, verlieren sie, sparen sie, sie sparen, sparst du, halbieren sie,
        verdoppeln sie, erleben sie, kennen sie, hesch, bruuchsch, muesch, ihre rüstzeit, ihr
        ausschuss, bei ihnen, ihnen nie, ihnen nichts, dir nie, euch nie, ihr kunde
    """,
    "nevermore": """
        nie mehr, nie wieder, niemals wieder, nie meh, nümme, keinen einzigen, keine einzige, kein
        einziges, nicht ein einziges mal, nicht einen einzigen, kei einzig*, null, auf null,
        keinerlei
    """,
    "vouch": """
        gift nehmen, können sie gift nehmen, chasch gift neh, kann ich unterschreiben, unterschreibe
        ich, cha ich ihne unterschriibe, unterschriibe, zu hundert prozent verlassen, lege ich die
        hand, leg i d hand, dafür stehe ich, dafür steh ich, stehe ich gerade, steh ich gerade,
        stehen wir gerade, mit meinem namen, mit unserem namen, dafür bürge ich, dafür bürgen wir,
        dafür haften wir, darauf haben sie mein wort, darauf hast du mein wort, da hast du mein
        wort, hand aufs herz garantiert, versprochen ist versprochen, das verspreche ich, das
        versprechen wir, ohne wenn und aber, wetten dass, kannst du mir glauben, können sie mir
        glauben, chasch mer glaube, da lege ich meine hand, leg ich die hand, darauf können sie
        bauen, brief und siegel, jede wette, zu hundert prozent, hundert pro, schriftlich von mir,
        gebe ich ihnen schriftlich, geb ich dir schriftlich, bei jedem, bei jeder maschine, bei
        allen, jedes mal, wett i druf, wette ich drauf, darauf wette ich, da wette ich, das
        unterschreibe ich, wett ich, cha mer druf wette
    """,
    "give_you": """
        gebe ich ihnen, geb ich ihnen, geben wir ihnen, gebe ich dir, geb ich dir, geb i dir,
        kriegen sie von mir, bekommen sie von mir, kriegst du von mir, bekommst du von mir, kriegt
        ihr von uns, bekommen sie von uns, leg ich ihnen … drauf, lege ich … drauf, legen wir …
        drauf, schenk ich ihnen, gewähre ich
    """,
    "prompt": """
        sind wir da, bin ich da, sind wir bei ihnen, bin ich bei ihnen, sind wir bei dir, sind wir
        vor ort, bin ich vor ort, stehen wir vor der tür, stehe ich vor der tür, steht ein
        techniker, steht der techniker, läuft sie wieder, läuft ihre maschine wieder, steht jemand,
        kommen wir, sind mir da
    """,
    "whatever": """
        immer, egal wo, egal wann, egal was, jederzeit, garantiert, rund um die uhr, auch sonntags,
        auch nachts, tag und nacht, ohne ausnahme, ausnahmslos, bei jedem wetter
    """,
    "hours_within": """
        in einer stunde, in zwei stunden, in drei stunden, in vier stunden, in <number> stunden,
        innert <number> stunden, innert einer stunde, innert stunden, in <number> minuten, innert
        <number> minuten, binnen <number> stunden, innerhalb von <number> stunden, in einem tag,
        innert 24 stunden, am selben tag, noch am gleichen tag
    """,
    "solves": """
        löst, lösen, behebt, beheben, repariert, reparieren, erledigt, erledigen, beantwortet,
        knackt, löst … auf
    """,
    "each_trouble": """
        jedes problem, jede störung, jeden fehler, jeden defekt, jede panne, jede frage, alle
        probleme, alle störungen, alle fehler, jedes problemli
    """,
    "needs_no": """
        braucht keine, braucht kein, brauchen keine, benötigt keine, benötigt kein, bruucht kei,
        bruucht kein, kommt ohne, ohne jede, braucht nie eine, braucht nie
    """,
    "upkeep": """
        wartung, wartungen, service, pflege, unterhalt, reparatur, reparaturen, nachjustierung,
        schmierung, ölwechsel, kalibrierung
    """,
    "come_what_may": """
        komme was wolle, komme was da wolle, chöm was wöll, koste es was es wolle, egal was
        passiert, egal was kommt, was auch passiert, was immer passiert, egal wie, hundertprozentig
    """,
    "at_yours": """
        bei ihnen, bei euch, bei dir, in ihrer halle, in eurer halle, bi ihne, bi eu, in ihrem
        betrieb, vor ihrer tür, haben sie, habt ihr, hast du
    """,
    "lasts": "hält, halten, übersteht, überstehen, hebt, hebet, läuft, laufen, überlebt, dreht",
}
