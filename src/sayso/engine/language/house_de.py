"""German: what people claim, promise and foresee of their own firm, and tell of it too early."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "offer": "operation, operationen, eingriff, eingriffe",
    "as_much": """
        ich sag mal so, ich sage mal so, sagen wir mal, säge mer mal, kann nur sagen, kann ich
        sagen, darf ich sagen, so viel darf ich, so viel sei gesagt, nur so viel, so viel, cha
        nume säge, chan nur säge
    """,
    "at_work": """
        dashboard, im controlling, unser controlling, aus der buchhaltung, monatsrapport,
        quartalsrapport, im monatsabschluss, im forecast
    """,
    "elsewhere": "fachverband, dachverband, verbandsumfrage",
    "thesis": """
        bachelorarbeit, masterarbeit, semesterarbeit, diplomarbeit, maturarbeit, maturaarbeit,
        vertiefungsarbeit, ipa, projektwoche, schulprojekt
    """,
    "we_say": "mer, wird bei uns, bei uns wird",
    "my_bet": """
        mein tipp, ich tippe, tippe auf, wetten, ich wette, wette, ich sag euch, ich sage euch,
        das säg ich, das sägeni, sägeni eu, merkt euch, glaubt mir, ihr werdet sehen, überzeugt,
        bin sicher, ziemlich sicher, lege ich mich fest, da leg ich mich fest
    """,
    "calm": """
        zäch, zäh, harzig, mau, flau, mühsam, schwierig, ruhig, still, ruhiger, stiller, hektisch,
        voll, leer, leerer, voller, ungewohnt ruhig, so still
    """,
    "sales_spot": """
        offertabteilung, offertteam, laderampe, rampe, spedition, auslieferung, im verkauf, im
        verchauf, im aussendienst, im vertrieb, kasse, bestellhotline, versandabteilung,
        auftragsannahme
    """,
    "wink": """
        eins und eins, kann sich denken, chan sich dänke, das hat einen grund, hat seinen grund,
        wer es weiss weiss, wer s weiss, ihr wisst schon, könnt ihr euch denken, ich will ja
        nichts sagen, ohne etwas zu sagen, mehr sag ich nicht, mach dir selber ein bild
    """,
    "spirits": "atmen … auf, atmen alle, atmed uf",
    "load": "brennt … licht, licht brennt, bis abends um, brennt bis",
    "result_word": """
        ein plus von, plus von einem, ein minus von, minus von einem, marke geknackt, marke
        gknackt, marke überschritten
    """,
    "period": "quartal",
    "show_me_one": """
        zeigt mir einen, zeig mir einen, zeigen sie mir einen, zeigt mir mal einen, zeig mir mal
        einen, nennt mir einen, nenn mir einen, nennen sie mir einen, finden sie mal einen, zeig
        mir eine, zeigt mir eine, zeigen sie mir eine
    """,
    "forget_it": """
        vergessen sie, vergiss, vergesst, das ende von, schluss mit, adieu, tschüss, ade, passé,
        verabschieden sie sich von
    """,
    "availability": """
        verfügbarkeit, verfügbar, genauigkeit, sicherheit, sicher, zuverlässigkeit, pünktlich,
        wiederholgenau*, fehlerfrei
    """,
    "sure": "zu hundert prozent",
    "in_secret": """
        heimlich, im geheimen, hinter verschlossenen türen, im stillen kämmerlein, undercover,
        unter verschluss
    """,
    "business": """
        servicegeschäft, ersatzteilgeschäft, exportgeschäft, neumaschinengeschäft, us geschäft,
        loch in der kasse
    """,
    "unseen": "noch nie erlebt, nie erlebt, no nie erläbt, noch nie gehabt",
    "top": """
        sucht … seinesgleichen, sucht … ihresgleichen, suchen … ihresgleichen, sucht
        seinesgleichen, sucht ihresgleichen, unerreicht, konkurrenzlos, das mass aller dinge,
        unübertroffen*, als alles was es, als alles wos
    """,
    "healed": "gesund, gsund",
    # nobody is like us
    "nobody": """
        keine, keiner, kein, keines, keinen, keini, kei, niemand, niemanden, niemer, niemert,
        nirgends, nirgendwo, niene, nichts, nüt, kein mensch, sonst keiner, sonst niemand
    """,
    "as_ours": """
        wie wir, wie uns, wie bei uns, wie unser*, wie üs*, wie eus*, wie öis*, wie mir, als wir,
        als uns, als bei uns, als unser*, als üs*, als eus*, als öis*, als mir, als mit unser*,
        wie mit unser*, mit uns mithalten, an uns heran, an uns ran, uns das wasser reichen, uns
        etwas vor
    """,
    "only_we": """
        nur wir, nur bei uns, nur mir, einzig wir, nur unser*, nur üs*, wir allein, wir als
        einzige, als einzige, als einziger, als einziges, als einzigi, sonst keiner, sonst
        niemand, sonst niemer, sonst kein hersteller, sonst kein anbieter, kein anderer, keine
        andere
    """,
    "craft": """
        steifigkeit, präzision, genauigkeit, laufruhe, tempo, umsorgt, gepflegt, operiert,
        liefert, suber, suuber, ruhig, baut, bauen, boued, boue, gebaut, fräst, fräsen, dreht,
        fertigt, fertigen, stellt … her, stellen … her, herstellt, produziert, produzieren,
        arbeitet, arbeiten, liefern, misst, schleift, pflegt, pflegen, betreut, behandelt,
        behandeln, backt, braut, berät, schafft, schaffen, macht … so, kann … so, genau*, präzis*,
        leise*, schnell*, zuverlässig*, sauber*, ruhig*, sparsam*, sorgfältig*, gründlich*,
        stabil*, robust*, steif*, effizient*, fortschrittlich*, hygienisch*, sicher*
    """,
    "not_to_be_had": """
        gibt s keine, gibt es keine, gibt es keinen, gibt s keinen, suchen sie vergeblich, suchst
        du vergeblich, gibt es nicht, gibts nicht, gibt s nicht, gibts … nicht, gibt es … nicht,
        gibts nirgends, gibt es nirgends, gibts nirgendwo, gibts sonst nirgends, gits niene, gits
        nid, gits nöd, finden sie nirgends, finden sie nicht, finden sie … nicht, findest du
        nirgends, findest du nicht, findet ihr nirgends, findet man nirgends, findet man nicht,
        findsch niene, bekommen sie nirgends, bekommt man nirgends, kriegen sie nirgends, kriegst
        du nirgends, kriegt man nirgends, hat sonst niemand, existiert nicht
    """,
    "measures_up": """
        ranzukommen, heranzukommen, drankommen, dagegen an, das wasser reichen, in derselben liga
    """,
    "best_of_people": """
        chirurg*, ärzt*, spezialist*, fachleute, pflegefachleute, ingenieur*, berater*, köch*,
        bäcker*, techniker*
    """,
    # what is promised to a customer
    "you_get": """
        haben sie, sie haben, werden sie, sie werden, müssen sie, sie müssen, brauchen sie, sie
        brauchen, hast du, du hast, wirst du, musst du, brauchst du, habt ihr, ihr habt, müsst
        ihr, braucht ihr, übersehen sie, verlieren sie, sparen sie, sie sparen, sparst du,
        halbieren sie, verdoppeln sie, erleben sie, kennen sie, hesch, bruuchsch, muesch, ihre
        rüstzeit, ihr ausschuss, bei ihnen, ihnen nie, ihnen nichts, dir nie, euch nie, ihr kunde
    """,
    "nevermore": """
        nie mehr, nie wieder, niemals wieder, nie meh, nümme, keinen einzigen, keine einzige, kein
        einziges, nicht ein einziges mal, nicht einen einzigen, kei einzig*, null, auf null,
        keinerlei
    """,
    "vouch": """
        gift nehmen, können sie gift nehmen, chasch gift neh, kann ich unterschreiben,
        unterschreibe ich, cha ich ihne unterschriibe, unterschriibe, zu hundert prozent
        verlassen, lege ich die hand, leg i d hand, dafür stehe ich, dafür steh ich, stehe ich
        gerade, steh ich gerade, stehen wir gerade, mit meinem namen, mit unserem namen, dafür
        bürge ich, dafür bürgen wir, dafür haften wir, darauf haben sie mein wort, darauf hast du
        mein wort, da hast du mein wort, hand aufs herz garantiert, versprochen ist versprochen,
        das verspreche ich, das versprechen wir, ohne wenn und aber, wetten dass, kannst du mir
        glauben, können sie mir glauben, chasch mer glaube, da lege ich meine hand, leg ich die
        hand, darauf können sie bauen, brief und siegel, jede wette, zu hundert prozent, hundert
        pro, schriftlich von mir, gebe ich ihnen schriftlich, geb ich dir schriftlich, bei jedem,
        bei jeder maschine, bei allen, jedes mal
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
        techniker, steht der techniker, läuft sie wieder, läuft ihre maschine wieder, steht
        jemand, kommen wir, sind mir da
    """,
    "whatever": """
        immer, egal wo, egal wann, egal was, jederzeit, garantiert, rund um die uhr, auch
        sonntags, auch nachts, tag und nacht, ohne ausnahme, ausnahmslos, bei jedem wetter
    """,
    "pays_off": """
        bezahlt gemacht, hat sich … bezahlt, haben sich … bezahlt, wieder drin, amortisiert, haben
        sie das geld, haben sie die investition, geld wieder raus, investition wieder
    """,
    "guarantee": """
        dafür stehe ich gerade, dafür steh ich gerade, dafür stehen wir gerade, mit meinem namen
        dafür
    """,
    "mishap": """
        usfall, usfäll, panne, panne*, schmerz, schmerzen, übersehen*, nachjustier*, nachmessen,
        neu kalibrieren, nachkalibrier*, umplanen, komplikation*, infektion*
    """,
    "hours_within": """
        in einer stunde, in zwei stunden, in drei stunden, in vier stunden, in <number> stunden,
        innert <number> stunden, innert einer stunde, innert stunden, in <number> minuten, innert
        <number> minuten, binnen <number> stunden, innerhalb von <number> stunden, in einem tag,
        innert 24 stunden, am selben tag, noch am gleichen tag
    """,
    # what is foreseen
    "share_part": """
        e drittel, e viertel, jede zweite, jeder zweite, jedes zweite, jeden zweiten, jede dritte,
        jeder dritte, jedes dritte, jeden dritten, jede vierte, jeder vierte, jedes vierte, jeden
        vierten, jede fünfte, jeder fünfte, jede zehnte, jedi zweiti, jedi dritti, jede zwöit*,
        ein drittel, einen drittel, zwei drittel, ein viertel, drei viertel, die hälfte, mehr als
        die hälfte, über die hälfte, ein fünftel, en drittel, en viertel, d helfti
    """,
    "share_of": """
        unserer maschinen, unserer verkäufe, unserer aufträge, unserer anlagen, unserer boote,
        unserer kunden, unserer patienten, unseres umsatzes, unserer produktion, maschine*,
        verkäufe, aufträge, umsatz*, umsatzes, franken, anlagen, bestellungen, verkauften,
        geschäft, geschäfts, lieferungen, exporte, patienten, patientinnen, eintritte, boote,
        geräte, kunden, erlös*
    """,
    "goes_to": """
        geht, gehen, kommt, kommen, stammt, stammen, liefern, liefert, verkaufen, entfällt,
        entfallen, ausmachen, macht, machen, verdienen, stehen, steht, gaht, gönd, gönge, chunnt,
        chömed, sollen, soll, wird, werden
    """,
    "growth": """
        drauf, obendrauf, draufgelegt, draufpacken, legen … zu, legen … drauf, packen … drauf,
        setzen … drauf, gwachse, grösser werde, mehr verdienen, verdienen, geht s aufwärts, gehts
        aufwärts, kürzer treten
    """,
    "later": """
        i <number> jahr, i <number> jahre, i zwöi jahr, nächscht jahr, in <number> jahr
    """,
    "turning": """
        wieder profitabel, schreiben wieder gewinn, wieder gewinn, wieder in der gewinnzone,
        kehren … zurück
    """,
    # how trade goes, before it is told
    "extra_work": """
        samstagsschicht*, samschtigschicht*, samstagschicht*, sonntagsschicht*, sonderschicht*,
        zusatzschicht*, dritte schicht, dritti schicht, nachtschicht eingeführt,
        zweischichtbetrieb, dreischichtbetrieb, temporäre, temporären, temporäri, überstunden,
        überstunde, überzeit, überziit, überzyt, kurzarbeit, zwangsferien, ferien nehmen müssen,
        überzeit abbauen, überstunden abbauen, minusstunden
    """,
    "set_out": """
        eingeschrieben, aufgebrummt, übercho, bekommen, gekriegt, angeordnet, verordnet, gefahren,
        fahren, schieben, schiebe, schieben wir, machen wir, mached mer, mache mer, haben wir,
        händ mer, wir haben, mer händ, mir händ, gestrichen, gesucht, suchen, eingestellt, bis
        ostern, bis weihnachten, bis im, bis ende
    """,
    "stir": """
        däumchendrehen, däumchen drehen, voll wie nie, leer wie nie, voll wie selten, wenig los,
        wenig loos, nichts los, nüt los, viel los, vill los, vil los, kaum etwas los, kaum was
        los, so ruhig, so still, leere hallen, leere halle, leere plätze, leeri plätz, plätze
        leer, arbeitsplätze leer, stehen leer, stehen … leer, halb leer, voll ausgelastet,
        schlecht ausgelastet, nicht ausgelastet, gut ausgelastet, unterbeschäftigt, hochbetrieb,
        vollgas, däumchen, drehen däumchen, nüme nach, nümme nah, nicht mehr nach, nüm nache, kaum
        hinterher, aus den händen, us de händ, flaute, totenstill, gähnende leere, kein
        fliegendreck, land unter, dünne auftragsdecke
    """,
    "trade_folk": """
        kunden, kundschaft, kundinnen, kunde, chunde, chundschaft, besteller, käufer, einkäufer,
        investoren, händler, patienten, private patienten, privatpatienten, gäste an der messe,
        markt, märkte, märkten, aussendienst, an der front, da draussen, dort draussen, unsere
        branche, abnehmer, interessenten, verkauf, verchauf, im verkauf
    """,
    "trade_swing": """
        bestellen nichts, bestellt nichts, kein geld, kei gäld, kaufen nichts, in kauflaune,
        kauflune, bestelllaune, machen den kunden angst, haben angst, angst, aufatmen, atmen auf,
        platzieren, geben … auf, geben auf, zögern, zögert, zögerlich, zögered, warten ab, wartet
        ab, abwartend, warted ab, verschieben, verschiebt, schieben … hinaus, schieben … auf,
        schieben … raus, stornieren, storniert, springen ab, bestellen nicht, bestellen wieder,
        bestellt wieder, kaufen wieder, chaufed wider, kauft wieder, investieren wieder,
        investiert wieder, investieren nicht, sind zurück, kommen zurück, kaufen nicht, halten
        sich zurück, hält sich zurück, zurückhaltend*, kauflaune, kauffreudig*, in bestelllaune,
        stimmung … besser, stimmung … schlechter, besser als letzten, besser als im letzten,
        schlechter als letzten, besser als vor, anders als letzten, zieht an, zieht wieder an,
        bricht ein, bricht weg, dreht, hat gedreht, springt an, springt wieder an, brummt, läuft
        wieder, harzt, stockt, besser als gedacht, besser als erwartet, läuft heiss, läuft sich
        heiss
    """,
    "year_outcome": """
        das halbjahr, halbjahr, semester, erste hälfte, ersten sechs monate, das quartal, quartal,
        jahresstart, erstes halbjahr
    """,
    "no_bad": """
        schönes halbjahr, gutes halbjahr, starkes halbjahr, schlechtes halbjahr, schwaches
        halbjahr, keine sorgen, keine angst, mache ich mir … keine sorgen, brauchen wir uns nicht
        zu sorgen, sorgen machen, bange, passt, kein schlechtes, nicht schlecht, kein schlechter,
        keine schlechte, darf sich sehen lassen, kann sich sehen lassen, freuen, wird gut, wird
        stark, wird besser, wird schwach, wird mager, wird ein gutes, auffallend gut, verdächtig
        gut, gaht guet, läuft gut, lauft guet, geht gut, sieht gut aus, gseht guet us, sieht nicht
        gut aus, gseht nid guet us, gaht … guet
    """,
    "bosses_mood": """
        stimmung bei den chefs, stimmung in der geschäftsleitung, stimmung im verkauf, stimmung in
        der gl, chefs … gut gelaunt, chefs … strahlen, chef … strahlt, chef … pfeift, verkaufschef
        … pfeift, verkaufsleiter … strahlt, chefetage, teppichetage
    """,
    # what trade has in common with a kitchen and a club
    "edible": """
        glacewagen, glacestand, gelateria, beizli, hot dog, hot dogs, pizza, pizzas, pizzen,
        burger, kebab, wurst, würste, bratwurst, bratwürste, cervelat, glace, glacen, gipfeli,
        kaffee, kafi, bier, biere, wein, kuchen, guetzli, sandwich, sandwiches, znüni, zmittag,
        apéro, raclette, fondue, grill, pommes, salat, suppe, torte, schoggi, schokolade, menü,
        menüs, essen, getränk*, weggli, brötli, brot, tee, tshirts, t shirts
    """,
    "hobby": """
        song, songs, lied, lieder, album, roman, gedicht, bild, gemälde, schwimmen, geschwommen,
        gelaufen, gejoggt, radio, musik, playlist, film, filmabend, fernseher, garage, in meinem
        keller, bastelraum, hobbyraum, blutspende*, blutspenden, spenden, spende, spendenaktion*,
        basar, kuchenverkauf, guter zweck, guten zweck, flohmarkt, theater, modelleisenbahn*,
        baumhaus, betriebslauf, laufgruppe, sponsorenlauf, volleyball*, fussball*, handball*,
        unihockey*, tennis*, jass*, chor, kirchenchor, männerchor, guggenmusik, musikgesellschaft,
        turnverein*, feuerwehrverein, lauftreff, laufgruppe*, velogruppe*, wandergruppe*,
        sportgruppe*, grümpelturnier*, grümpi, fc, junioren*, pfadi, jubla, schachclub*,
        töffclub*, elternrat, schulkommission, kirchgemeinde*, kirchgemeinden, gemeinden,
        quartierverein*
    """,
    # what has gone out, and the target of the year
    "goods_out": """
        verkaufte, verkauften, ausgelieferte, ausgelieferten, gelieferte, spediert, verladen,
        geboren, geburten, bearbeitet, verkauft, verchauft, ausgeliefert, usgliferet, usglieferet,
        geliefert, gliferet, bestellt, bstellt, fakturiert, verrechnet, verbucht, umgesetzt,
        eingenommen, inegno, produziert, montiert, operiert, behandelt, aufgenommen, gebucht,
        unterschrieben
    """,
    "than_last": """
        als geplant, wie geplant, als budgetiert, als erwartet, im gleichen zeitraum letztes jahr,
        im gleichen zeitraum, zur gleichen zeit letztes, als letztes jahr, gleiche periode, als im
        ganzen letzten jahr, als im letzten jahr, als im ganzen vorjahr, als im vorjahr, als im
        ganze letschte jahr, als letscht jahr, als s letscht jahr, letztes jahr um diese zeit, vor
        einem jahr um diese zeit, letztes jahr waren, letztes jahr … waren, letscht jahr … warens,
        letscht johr warens, letztes jahr nur, letztes jahr erst, letztes jahr noch, vorjahr
        waren, im vorjahr waren, als vor einem jahr, über vorjahr, unter vorjahr, mehr als
        letztes, mehr als im vorjahr, gegenüber vorjahr, gegenüber letztem jahr, als im letzten
        september, als im letzten oktober, als im letzten quartal
    """,
    "year_goal": """
        jahresbudget*, jahresziel*, budget, jahresplan, umsatzziel*, verkaufsziel*, absatzziel*,
        quartalsziel*, halbjahresziel*, planzahl*, soll
    """,
    "reached": """
        im sack, erreicht, geschafft, übertroffen, geknackt, gebodigt, drin, erfüllt, im
        trockenen, verfehlt, gerissen, weit weg, in weiter ferne, mehr als im budget, über budget,
        unter budget, überm budget, unterm budget, hinter budget, hinter dem budget, vor dem
        budget
    """,
    "figure_word": """
        knapp zweistellig, fast zweistellig, gut zweistellig, knapp einstellig, eine eins mehr,
        eine null mehr, vorne eine
    """,
    "traded": """
        grossuftrag, grossuufträg, grossufträg, grossuuftrag, riesenauftrag, riesenaufträge
    """,
    "told_house": """
        schichtmodell*, schichtplan*, schichtsystem*, schichtbetrieb, arbeitszeitmodell*,
        arbeitszeit*, arbeitszeiten, dienstplan*, dienstpläne, vierzigstundenwoche, viertagewoche,
        nachtwache, nachtwachen, nachtdienst*, frühdienst*, spätdienst*, pikett, pikettdienst*,
        wochenenddienst*, einkauf, logistik, versand, buchhaltung, empfang, hausdienst, reinigung,
        spritzwerk, härterei, giesserei, organigramm*, organisation, bereich, bereiche, team
        leiter, gruppen, kaffeekasse, lohnrunde*, teuerungsausgleich, prämie, prämien,
        gratifikation, dreizehnte*, weihnachtsessen, spesenregelung, ferienregelung,
        homeofficeregel*, pensionskasse, betriebsferien
    """,
    "told_turns": """
        an eine fremde firma, an eine externe, an externe, extern vergeben, fällt … aus, fallen …
        aus, nur noch bis, läuft nur noch, läuft noch bis, läuft aus, läuft … aus, verlegt,
        verschoben, z zweit, zu zweit, eingespart, ändert, ändern, geändert, wechselt, wechseln,
        neu geregelt, keinen … gibt, kein … gibt, keine … gibt, gibt … keinen, gibt … keine, gibt
        es keinen, gibts keinen, gibts keine, git kei*, ausgelagert, zusammengelegt, zämegleit,
        eingeführt, igfüehrt, neues, neue, neuer, neus, neui, tage à, tage zu, stunden pro tag,
        halbiert, aufgelöst, gestrichen, gstriche, reduziert
    """,
    # what changes in the house
    "inside_source": """
        uns wurde gesagt, uns wurde mitgeteilt, uns hat man gesagt, gerade erfahren, eben
        erfahren, vom hr gehört, vom hr erfahren, vom chef gehört, vom chef erfahren, es hat eine
        sitzung gegeben, s het e sitzig gäh, e sitzig gäh, laut rundmail, per rundmail, rundmail,
        führungskreis, im führungskreis, kadersitzung, gl sitzung, führungssitzung,
        leitungssitzung, bereichssitzung, montagssitzung, morgenrapport, am rapport, im rapport,
        rapport, teammeeting, personalinformation, mitarbeiterinformation, mitarbeiterinfo,
        personalinfo, infoanlass, per mail vom chef, mail vom chef, mail von der chefin, mail vom
        ceo, mail von oben, von oben, hat uns … erklärt, hat man uns gesagt, hat man uns eröffnet,
        wurde uns gesagt, wurde uns mitgeteilt, haben sie uns gesagt, händ s üs gseit, het me üs
        gseit, organigramm hängt, hängt seit heute
    """,
    "leaders": """
        pflegeleitung, stationsleitung, gruppenleitung, filialleitung, heimleitung, klinikleitung,
        oberschwester, verkaufschef*, verkaufsleiter*
    """,
    "says_so": "erklärt, erklärte, eröffnete, erchlärt",
    "hush": """
        zumindest intern, nur intern, bisher nur intern, vorerst intern, erst intern, intern
        schon, mehr sag ich nicht, mehr sage ich nicht, von mir habt ihr das nicht, von mir hast
        du das nicht, vo mir händ er das nid, offiziell isch no nüt, offiziell ist noch nichts,
        offiziell weiss das noch keiner, offiziell weiss noch niemand
    """,
    # what is not out yet
    "working_on": """
        woran ich, woran ich gerade, woran ich grad, woran wir gerade, woran wir arbeiten, woran
        ich arbeite, was ich gerade baue, was ich gerade montiere, was ich gerade teste, was wir
        gerade bauen, was wir gerade testen, was bei uns entsteht, an was ich grad, a was ich
        grad, was i grad, das teil an dem ich, die maschine an der ich, das projekt an dem ich,
        mein aktuelles projekt, was auf meiner werkbank, was auf meinem schreibtisch, was auf dem
        prüfstand, was im labor steht, was hinten in der halle
    """,
    "not_shown": """
        erst nächstes jahr kommt, das erst nächstes, die erst nächstes, der erst nächstes, noch
        nicht draussen, von dem niemand weiss, von der niemand weiss, von dem noch kein kunde, von
        der noch kein kunde, das noch kein kunde, die noch kein kunde, den noch kein kunde, noch
        kein kunde, wo no kei chund, wo no kei, offiziell noch gar nicht, offiziell noch nicht
        gibt, kein katalog kennt, kei katalog, unter einem tuch, unter einer plane, unter einer
        decke, unter einer blache, zugedeckt, abgedeckt, noch keinen namen, namen hat sie noch
        keinen, namen hat es noch keinen, noch namenlos, noch nicht im katalog, in keinem katalog,
        in keinem prospekt, noch nicht auf der website, noch nicht auf dem markt, chifer abe,
        kiefer runter, kinnlade, augen aus dem kopf, wartet nur bis, wart nur bis, warted nume
        bis, bis ihr das seht, bis ihr die seht, bis ihr den seht, darf ich nicht sagen, darf ich
        nicht verraten, darf ich nicht zeigen, darf ich noch nicht, darf noch niemand wissen,
        weiss noch niemand, dörf i nöd säge, dörf i nid säge, dörf ich nöd säge, dörf no niemer
    """,
    "will_show": """
        wird vorgestellt, wird enthüllt, wird gezeigt, stelle mer … vor, stelle mir … vor, stelled
        mer … vor, vorstelle, vorstelled, zeigen wir etwas, zeige mer öppis, öffnen wir etwas,
        eröffnen wir etwas
    """,
    "new_thing": """
        erster span auf, ersten span auf, ersten spänen, unsere nächste, unserer nächsten, unseren
        nächsten, eusi nächscht*, üsi nächscht*, es so noch nie gab, so no nie gäh
    """,
    "foretaste": """
        vorgeschmack auf, kleiner vorgeschmack, erster blick auf, ersten blick auf, einblick in,
        was euch in, erwartet euch in, spoiler
    """,
    # sites, firms and prices
    "plan_act": """
        gibt es … nicht mehr, gibt s … nicht mehr, gits … nümm, gits … nümme, geht … zu, goht …
        zue, gaht … zue, gönd … zue, übernommen, schliesst, schliessen, schliesse, geschlossen,
        macht … zu, machen … zu, mached … zue, zuegmacht, zugemacht, dichtgemacht, macht dicht,
        machen dicht, legt … still, legen … still, stillgelegt, eröffnet, eröffnen, machen … auf,
        macht … auf, aufgemacht, gründet, gründen, zieht … nach, ziehen … nach, zügelt, zügeln,
        zügled, züglet, verlegt, verlegen, verlagert, verlagern, verkauft, verkaufen, übernimmt,
        übernehmen, kauft, kaufen, chaufed, baut, bauen, ausgelagert, auslagern, aufgelöst,
        schluss, löst … auf, lösen … auf, steigt aus, steigen aus,
        zieht … hoch, ziehen … hoch, hochgezogen, hochziehen, errichtet, errichten, stellt …
        hin, stellen … hin, aufbauen, baut … auf, bauen … auf, gegründet, aus dem boden
    """,
    "plan_object": """
        neue halle, neue produktionshalle, neubau, werk, standort, standorte, filiale, filialen,
        niederlassung*, ableger, tochterfirma, tochtergesellschaft, montage, montagehalle,
        giesserei, lackiererei, härterei, produktion, fertigung, abteilung, abteilungen,
        geburtsabteilung*, geburtenabteilung*, station, notfallstation, notfall, klinik,
        produktelinie, produktlinie, sparte, geschäftsbereich, softwarefirma, firma aus,
        konkurrenten, mitbewerber*, zweites werk, servicestelle, aussenstelle, schiff, backstube,
        laden in,
        fabrik, fabriken, fabrikhalle, produktionswerk, produktionsstätte, lager,
        logistikzentrum, forschungszentrum, entwicklungszentrum, kundendienststelle,
        verkaufsbüro, labor
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
        im januar, im februar, im märz, im april, im mai, im juni, im juli, im august, im
        september, im oktober, im november, im dezember, im neue jahr, neuen jahr, im neuen jahr,
        ab neujahr, aufs neue jahr, auf den ersten januar, uf de summer, uf de herbscht, uf de
        winter, uf em herbscht, uf ends jahr, auf den sommer, auf den herbst, auf ende jahr, auf
        ende saison
    """,
    "research": """
        *messungen, *messung, *messkurve, *messkurven, *messreihe, *messreihen, *messdaten,
        *messresultate, *versuche, *versuchen, *testreihe, dauerlauf, dauerläufe, dauerversuch*
    """,
    "unpublished": """
        publiziert ist, davon noch nichts, ins paper, kommt ins paper, publiziert ist davon, noch
        nirgends publiziert, nirgends publiziert, nirgends veröffentlicht, noch nirgends
        veröffentlicht, noch nirgends, noch kein journal, noch in keinem journal, noch in keiner
        zeitschrift, eingereicht ist, noch nicht eingereicht, noch nicht angemeldet, nicht
        angemeldet, paper schreiben wir, schreiben das paper, schreiben gerade, paper kommt, paper
        folgt, publikation kommt, publikation folgt, erscheint erst, erscheint nächstes jahr,
        erscheint im, veröffentlichen wir erst, publizieren wir erst
    """,
    "outcome": """
        dreimal länger, länger, wirkt bei, ohne drift, spricht an, zum ersten mal unter, erstmals
        unter, doppelt so lang*, dopplet so lang, halb so viel*, früher heim, weniger drift,
        weniger verschleiss, schlägt alles, so gut wie noch nie
    """,
    "green": """
        kein schlechtes gewissen, gut für den planeten, schont den planeten, sauber für die
        umwelt, umweltsauber, emissionslos*, nachhaltiger … geht, grünste*, gut für die umwelt
    """,
}
