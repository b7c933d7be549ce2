"""German: cases, courts, what a state rules."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "assures": """
        künftig, zukünftig, in zukunft, ab sofort, ab jetzt, versprochen, versprechen wir, wir
        versprechen, ehrenwort, garantiert, unser wort, geregelt, dafür sorgen wir, dafür stehen
        wir, dafür steht, sichern wir zu, zugesichert, zugesagt, sagen wir zu, weitersagen,
        weitererzählen, keine sorge, kei angst, keine angst, verlassen, verlasst euch, könnt euch
        drauf verlassen, versproche, hundertprozentig, ausnahmslos, ohne ausnahme, muesch kei angst
        ha, müsst ihr keine angst, weiterverzellt, chasch wiitersäge
    """,
    "for_all": """
        jedem, jeder, jede, jeden, alle, allen, alles, sämtliche, sämtlichen, immer, nie, niemals,
        niemand, niemandem, kein mensch, keine seele, automatisch, gratis, kostenlos, umsonst,
        ausnahmslos, ohne ausnahme, lebenslang, unbegrenzt, in jedem fall, auf jeden fall, allne,
        jedi, jedes
    """,
    "law_outlook": """
        gewinnen wir, gewinnen … wir, wir gewinnen, wir … gewinnen, verlieren wir, wir
        verlieren, wir … verlieren, zuversichtlich, haltlos*, lächerlich*, aussichtslos*,
        unbegründet*, chancenlos, sieht gut aus, sieht es gut, sieht schlecht aus, sieht es
        schlecht, im recht, recht bekommen, nichts zu befürchten, aus der luft gegriffen,
        gwünned, gwünne mir, gwünnemer, gewinnt, verliert, verlüürt, verlieren, verliere,
        wird verlieren, werden gewinnen, wird gewinnen, gegen … gewinnen, so gut wie durch,
        durch, begriffen, verstanden, kapiert, recht gegeben, gibt uns recht, geben uns
        recht, gänd eus rächt, formsache, nur noch formsache, sonnenklar, klar, chancen,
        keine chance, kei chance, gute karten, schlechte karten, geht gut aus, gaht guet us,
        geht für uns, gut aus, schlecht aus, blufft, bluffen, bluff, steht auf wackligen
        füssen, wacklig, im sack, in der tasche, sicher, sicher sehen, wird sehen, werden
        sehen, werden die richter, luege, sehen wir gelassen, gelassen, halb so wild,
        lachhaft, witz, nichts dran, nüt dra, haben recht, händ rächt, unschuldig, schuldig,
        unzufrieden, nicht zufrieden, zufrieden, kopiert, abgekupfert, gestohlen, geklaut,
        lügen, gelogen, unverschämt, frech, millionen, beträgt, liegt bei, verlangen,
        fordern, fordert, bieten an, anbietet, bietet, angeboten, bald vorbei, entscheidet,
        kommt im, fällt im, erwarten, rechnen mit, glaube, finde, meine, zieht sich, bessere
        karten, besseren karten, die besseren, recht geben, gibt uns, gänd eus, lacht,
        gelacht, ausgelacht, rot angelaufen, blass, sauer, wütend, eingereicht, der anfang,
        erst der anfang, zahlen müssen, wird zahlen, blechen, bluten, fertig machen,
        fertigmachen, kapiert es, bestätigt unsere, unsere sicht, keine grundlage, nicht
        haltbar, unhaltbar, steht nicht, besser als die zeitung, unsere chancen, sieht das
        gericht, wird das gericht, das gericht auch so, genauso sehen, regeln, klären,
        beilegen, überlegen noch, überlegen, annehmen, ablehnen, nachgeben, einknicken,
        gelaufen, ding ist gelaufen, im kasten, gegessen
    """,
    "law_done": """
        abgeschlossen*, rechtskräftig*, eingestellt, beigelegt*, erledigt, ist vom tisch, zu den
        akten
    """,
    "law_open": """
        läuft, laufend*, hängig*, noch, bald, wird, werden, dürfte, hoffen, hoffentlich, nächste
        woche, nächsten monat, bevor
    """,
    "own_law": """
        scheidung*, sorgerecht*, erbstreit*, erbschaft*, mietstreit*, vermieter*, vermieterin,
        nachbar*, unterhalt, iv rente, gemeinde*, initiative, volksinitiative, bundesrat, parlament,
        der verein, unser verein, unserem verein
    """,
    "law_about": """
        kochgericht*, serie, krimi, podcast, theater, theaterstück, geschworen*, muster*,
        simulation, seminar, weiterbildung, vorlesung, studium, tagung, fachtagung, allgemein,
        grundsätzlich, jury, turnier, wettbewerb, zuschauer*, hackathon, zertifizierung, besichtig*,
        ausflug, schulreise, mit der klasse, gericht des tages, tagesgericht*, gericht der,
        gerichte, menü, menu, kantine, essen, koch, rezept, schiri, schiedsrichter*, penalty,
        berufsmeisterschaft*, meisterschaft*, bestnoten, note, noten, spiel, match, wäscherei,
        produktionsprozess*, arbeitsprozess*, lernprozess*, bewerbungsprozess*, bewerbungsverfahren,
        im vergleich zu, im vergleich zum, im vergleich zur, vergleich mit, zum vergleich, prozesse,
        prozess optimier*, umbauprozess, contest, wettkampf*, roboterwettbewerb, hochzeit,
        trauzeug*, torte, gara, berufsmeisterschaft, wm, em, schweizermeisterschaft, skills,
        swissskills, robotik, preisgericht, weltmeisterschaft, tennis, eiskunstlauf, hunde,
        abstimmung, prozess beim, prozess im, prozess in, prozess zur, prozess zum, prozess für,
        dokumentiert, optimier*, standardisiert, digitalisiert, fertigungsprozess*, härten,
        lackieren, tischfussball, jass, jassturnier, grümpelturnier
    """,
    "law_office": """
        behörde, behörden, polizei, suva, seco, finma, arbeitsinspektorat, datenschutzbeauftragte*,
        umweltamt, steueramt, zoll, marktaufsicht, kanton, kantons, gesundheitsdirektion,
        kantonsarzt, wettbewerbskommission, weko, staatsanwaltschaft, swissmedic, aufsicht,
        aufsichtsbehörde, börsenaufsicht, ermittler, ermittlerin, ermittlerinnen, fahnder,
        inspektor, inspektoren, kontrolleur, kontrolleure, fedpol, kripo
    """,
    "law_probe": """
        untersucht, untersuchen, ermittelt, ermitteln, untersuchung gegen, untersuchung eröffnet,
        untersuchung … eröffnet, ermittlung*, bussgeld, busse, verfügung, vorgeladen, befragt,
        beschlagnahm*, untersuchung, untersuchung des kantons, ermittlung, angeklopft, durchsucht,
        gebüsst, kontrolliert uns, verfahren eröffnet
    """,
    "law_published": """
        geschäftsbericht, jahresbericht, medienmitteilung*, publiziert, veröffentlicht, urteil ist
        öffentlich, laut mitteilung, steht im, wie berichtet, amtsblatt
    """,
    "bench": """
        gericht, gerichte, richter, richterin, richterinnen, richtern, handelsgericht,
        bundesgericht, patentgericht, bundespatentgericht, obergericht, gegenseite, gegenpartei,
        gegenanwalt, gegner, kläger, klägerin, staatsanwalt, staatsanwältin, urteil, entscheid,
        verfahren, patentstreit, prozess, prozäss, klage, unsere anwälte, unserer anwälte, unsere
        anwältin, anwälte, schiedsrichterin, instanz, patentfall, patentverfahren, gerichtssaal,
        anwalt, anwältin, unser anwalt, eusen aawalt, mannheim, beklagte, prozesstag, klage von,
        instanzen, berufung, rekurs, das verfahre, verfahre
    """,
    "law_expert": """
        experte, expertin, experten, gutachter, gutachterin, gutachten, sachverständig*,
        gerichtsgutachter*
    """,
    "law_case": """
        fall, falle, sache, causa, angelegenheit, streit, patentstreit, patentfall, zoff, gschicht,
        verfahren, zum thema, geschichte mit, sache mit, geschichte
    """,
    "law_calm": """
        schlafe gut, schlaf gut, schlafe ruhig, schlafe bestens, schlafe tief, schlof guet,
        schlaf guet, gut schlafen, ruhig schlafen, schlafen gut, schlafen ruhig, schlafen
        bestens, schlaflose nächte, keine schlaflosen, gelassen, entspannt, einpacken, warm
        anziehen, kalte füsse, formsache, formalität, reine formsache, nur noch eine frage
        der zeit, eine frage der zeit, unsere sicht, unsere sichtweise, unsere position,
        unseren standpunkt, unsere argumente, unsere these, eusi sicht, üsi sicht, recht
        gegeben, gibt uns recht, geben uns recht, git eus rächt, git üs rächt, gab uns
        recht, uns recht geben, auf unserer seite, uf eusere site, auf unsere seite, weiss
        das, weiss es, weiss genau, wissen das, wissen es, wissen genau, wüssed das, weiss
        das auch, wird das auch, wird es auch, wird das sehen, wird das merken, werden das
        sehen, werden das merken, sehen das auch, sieht das auch, genauso sehen, gleich
        sehen, können lesen, kann lesen, lesen können, chönd läse, chan läse, eins und eins,
        zählen können, nicht blind, augen im kopf, auseinandergenommen, zerpflückt, zerlegt,
        vorgeführt, abblitzen, abgeblitzt, baden gehen, auf die nase, alt aussehen, wird
        teuer, teuer bezahlen, teuer zu stehen, zahlen müssen, bezahlen müssen, bessere
        argumente, besseren argumente, bessere karten, besseren karten, alle trümpfe,
        trümpfe, in der hand, so gut wie gewonnen, so guet wie gwunne, so gut wie im sack,
        so guet wie im sack, im sack, in trockenen tüchern, wasserdicht, hieb und stichfest,
        hält, hält stand, wackelt, bröckelt, bricht zusammen, fällt zusammen, kippt, kippen,
        vor einem vergleich, kurz vor, vor der einigung, zurückrudern, knickt ein,
        einknicken, eingeknickt, klein beigeben, verliert, verlieren, verlüürt, gewinnen,
        gwünne, gewinnt, siegen, sieg, niederlage, klar, sonnenklar, glasklar, eindeutig,
        nur gewinnen, keine chance, kei chance, chancenlos, haltlos, lächerlich, witz,
        nichts zu befürchten, nichts zu fürchten, zuversichtlich, papiertiger, luftnummer,
        luftschloss, windei, heisse luft, schuss in den ofen, hirngespinst*, farce, theater,
        gute figur, schlechte figur, keine gute figur, alt ausgesehen, blass ausgesehen, ins
        schwitzen, ins stottern, gestottert, gschwitzt, geschwitzt, optimistisch,
        pessimistisch, chancen, immer der erfinder, der erfinder, die wahrheit, wahrheit
        kommt, gerechtigkeit, beweise sind, erdrückend, lückenlos, dünn, hauchdünn,
        kartenhaus, auf sand gebaut, leere drohung, pokern, pokert, zockt, richtig lesen,
        schon noch sehen, schon sehen, schon noch merken, wer recht hat, wer die idee, wer
        zuerst war, wessen idee, sieht das auch so, auch bald so sehen, sieht gut aus, sieht
        gut aus für uns, gesht guet us
    """,
    "drawing": """
        zeichnung, zeichnungen, patent, patente, kopie, kopien, kopiert, abgekupfert, nachgebaut,
        nachbau, plagiat, anspruch, ansprüche
    """,
    "others_ask": """
        fragen uns, werden gefragt, fragt mich, fragen mich, wurde gefragt, viele fragen, viele
        wollen wissen, wo der streit, wie es steht, wie es um
    """,
    "vouches": """
        kann ich dir sagen, kann ich euch sagen, kann ich ihnen sagen, kann ich dir versichern, kann
        ich ihnen versichern, kann ich euch versichern, das chan ich dir säge, das chani dir säge,
        das cha der säge, chan ich eu säge, ich versichere, versichere ich, das versichere ich,
        garantiere ich, garantier ich, ich garantiere, ich garantier, verspreche ich, versprech ich,
        ich verspreche, ich versprech, verlass dich drauf, verlass dich darauf, verlasst euch drauf,
        verlasst euch darauf, verlassen sie sich drauf, verlassen sie sich darauf, kannst dich drauf
        verlassen, kannst du dich verlassen, kannst du dich drauf verlassen, könnt euch drauf
        verlassen, können sie sich verlassen, können sie sich drauf verlassen, können sie sich
        darauf verlassen, chasch di druf verlah, chasch di druf verlo, mein wort drauf, mein wort
        darauf, geb ich dir mein wort, gebe ich dir mein wort, gebe ich ihnen mein wort, hast mein
        wort, haben mein wort, können sie mir glauben, kannst du mir glauben, kannst mir glauben,
        könnt ihr mir glauben, chasch mer glaube, können sie beruhigt sein, kannst du beruhigt sein,
        könnt ihr beruhigt sein, seien sie beruhigt, sei beruhigt, da kannst du sicher sein, da
        können sie sicher sein, dafür lege ich die hand ins feuer, leg ich die hand ins feuer, lege
        ich meine hand ins feuer, bürge ich, stehe ich gerade, steh ich gerade, auf sicher, ganz
        sicher, hundertprozentig, heilig versprochen, ehrenwort, großes ehrenwort, versprochen,
        keine angst, keine sorge
    """,
    "settled": """
        längst, schon lange, vollständig, lückenlos, komplett, alles, geregelt, im griff, bekommst
        du, kriegst du, bekommen sie, erhalten sie, chunsch, überchunsch, nehmen wir dich
    """,
    "opponent": """
        gegenseite, gegenpartei, gegenanwalt, gegenanwält*, andere seite, die anderen anwälte,
        gegnerische*, d gägesiite, gägesiite, di ander site
    """,
    "court_act": """
        vertagt, vertagen, verschoben, verschiebt, verschobe, unterbrochen, angehört, einvernommen,
        befragt, geladen, vorgeladen, gerügt, abgewiesen, zugelassen, ausgesagt, aussage, aussagen,
        aussagt, uussag, schriftsatz, eingereicht, zurückgezogen, zieht sich, zieht … hin, schleppt
        sich, vor den schranken, vor die schranken, geht weiter, geht in die nächste,
        urteilsverkündung, plädoyer, plädoyers, plädiert, plädieren, stellungnahme, replik, duplik,
        gutachten, gutachter*, frist, fristerstreckung, angefochten, anficht, weitergezogen, ans
        bundesgericht, zügeussag*, zeugenaussage*, als zeuge, als zeugin, als züge, ladig, ladung
        vom, verhandlung, verhandlungen, anhörung, zivilkammer, kammer, frischt, poscht vom,
        eingabe, eingabe … angenommen, erklären muss, muss … erklären
    """,
    "summons": """
        ladung, vorladung, ladig, vorladig, zeuge, zeugin, zügin, zeugenaussage, zügeussag,
        aussagen, als zeuge
    """,
    "searched": """
        kisten mitgenommen, akten mitgenommen, ordner mitgenommen, computer mitgenommen, unterlagen
        mitgenommen, laptops mitgenommen, server mitgenommen, festplatten mitgenommen, kisten …
        mitgenommen, ordner … mitgenommen, haben … mitgenommen, hat … mitgenommen, beschlagnahmt*,
        durchsucht, versiegelt, ordner … rausgetragen, kisten … rausgetragen, ordner
        abtransportiert, kischte mitgnoo, ordner mitgnoo, mitgnoo
    """,
    "on_site": """
        im büro, bei uns, in der firma, im werk, im betrieb, im haus, in der buchhaltung, im archiv,
        im serverraum, bi üs, bi eus, im gschäft, i de firma, im chefbüro, in der chefetage
    """,
    "patent_case": """
        das patentverfahren, der patentstreit, im patentstreit, der patentprozess, im patentprozess,
        im patentverfahren, der patentfall, im patentfall, die patentklage, s patentverfahre,
        patentsache, in der patentsache, der patentzoff
    """,
}
