"""German: competitors, comparisons, being first and best."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "someone": """
        kunde, kunden, kundin, kundinnen, kundschaft, chef, chefin, chefs, vorgesetzte*, kolleg*,
        mitarbeit*, angestellte*, lernende*, lehrling*, praktikant*, nachbar*, lehrer*, politiker*,
        fahrer*, typ, typen, kerl*, mann, männer, frau, frauen, leute, menschen, mensch, verkäufer*,
        berater*, techniker*, entwickler*, einkäufer*, lieferant*, journalist*, schiri,
        schiedsrichter*, trainer*, user, nutzer*, leser*, anrufer*, patient*, gäste, polizist*,
        beamte*, manager*, ärzt*, wer, jeder der, alle die, jemand, bewerber*, monteur*, disponent*,
        vermieter*, kommentator*, bauleiter*, polier*, vorarbeiter*, geschäftsführer*, direktor*,
        teamleiter*, gruppenleiter*, projektleiter*, abteilungsleiter*, schichtleiter*,
        betriebsleiter*, filialleiter*, bereichsleiter*, werkleiter*, stationsleiter*, meister,
        lehrmeister*, berufsbildner*, ausbilder*, ausbildner*, architekt*, planer, planerin,
        magaziner*, lagerist*, sachbearbeiter*, buchhalter*, personalchef*, verkaufsleiter*,
        produktionsleiter*, serviceleiter*, oberarzt, oberärztin, pfleger*, stationschef*,
        hauswart*, abwart*, stift, stifte, stiftin, temporär*, kommentarschreiber*, experte,
        experten, expertin, bürolist*, chund, chunde, chundin, scheff, auftraggeber*, bauherr*,
        handwerker*, ingenieur*, konstrukteur*, programmierer*, arbeitskolleg*, privatpatient*,
        bewohner*, angehörige, zulieferer*, spediteur*, chauffeur*, kapo, kaderleute, kader,
        vorsteher*, gemeinderat*, dozent*, prüfer, prüferin, revisor*, *chef, *chefin, *führer,
        *führerin, *meisterin, *leiterin, *berater, *beraterin, *techniker, *technikerin, *monteur,
        *verkäufer, *planer, *planerin, *pfleger, *pflegerin, *ärztin, vorgsetzt*, wer das
        geschrieben, wer sowas schreibt, wer so etwas schreibt, wer das schreibt, wer so
        kommentiert, verfasser, verfasserin, bauherrin, vermieterin, wer das gebaut, wer das
        konstruiert, wer das gezeichnet, wer das programmiert, wer das montiert, wer das verbrochen,
        wer das entworfen, wer auf diese idee, wer so fräst, wer so montiert, wer so arbeitet, wer
        so etwas postet, wer sowas postet, wer das gepostet, wär das gschribe, wär das bout, wär das
        zeichnet, wär das programmiert, wär so öppis schriibt, wär sottigs schriibt, wär das
        verbroche, die im einkauf, die im verkauf, die im lager, die im büro, die in der montage,
        die in der buchhaltung, die in der verwaltung, die in der planung, die da oben, die vom
        einkauf, die vom verkauf, die von der buchhaltung, die von der montage, die von der planung
    """,
    "rival": "konkurrenz, konkurrent*, konkurrenzprodukt*, mitbewerber*, wettbewerber*",
    "rundown": """
        ist schrott, sind schrott, nur schrott, baut schrott, bauen schrott, verkauft schrott,
        verkaufen schrott, liefert schrott, liefern schrott, schrott von, schrott der, so ein
        schrott, dieser schrott, für ein schrott, teurer schrott, reiner schrott, schrotthaufen,
        schrottkiste*, schrottmühle*, ramsch, ist müll, sind müll, nur müll, elektromüll von,
        billigware*, billigkram, billigkopie*, billigzeug, billigschrott, plunder, gerümpel,
        abgekupfert*, lachnummer*, ein witz, witzbude, abzocke, abzocker*, bauernfänger*, pfusch,
        pfuscht, pfuschen, pfuscher*, murks, stümper*, dilettant*, amateure, nichtskönner*,
        unfähig*, taugt nichts, taugen nichts, nichts wert, kann man vergessen, könnt ihr vergessen,
        kannst du vergessen, können sie vergessen, finger weg, hände weg, zum davonlaufen, zum
        wegwerfen, aus der steinzeit, in der steinzeit, im mittelalter, selber schuld, selbst
        schuld, nicht zu helfen, keine ahnung, hat nichts begriffen, haben nichts begriffen,
        geschieht … recht, pech für, kann einpacken, können einpacken, kann einpack*, lügen, lügt,
        betrügt, betrügen, betrüger*, saftladen, chabis, gruschtladen, unter aller sau,
        unterirdisch*, lausig*, miserabel*, miserable*, erbärmlich*, briefbeschwerer*, spielzeug,
        bastelzüüg, bastelzeug, gebastel, bastelei*, bastelbude*, gebastelt, museumsreif*,
        altmetall, alteisen, kinderkram, möchtegern*, hobbybastler*, hobbytruppe,
        zusammengeschustert*, zusammengebastelt*, zusammengewürfelt*, hingepfuscht*,
        hingeschludert*, schludrig*, schlampig*, lieblos*, klapperkiste*, rostlaube*, schrottlaube*,
        wegwerfware, ausschussware, zweitklassig*, drittklassig*, mangelhaft*, peinlich*,
        lächerlich*, armselig*, jämmerlich*, grottenschlecht*, zahlt zweimal, bezahlt zweimal, kauft
        zweimal, geld aus dem fenster, geld zum fenster, rausgeschmissenes geld, geld verbrannt,
        geld wegwerfen, sein geld hasst, zu viel geld, wer zweimal kauft, wer billig kauft, mehr
        ärger als, nichts als ärger, nur ärger, bloss ärger, mehr stillstand als, mehr schein als
        sein, heisse luft, grosse klappe, viel lärm um nichts, leere versprechen, blender*, würde
        ich nie, würde ich nicht geschenkt, nicht geschenkt, nicht mal geschenkt, nicht einmal
        geschenkt, kann jeder lehrling, jeder lehrling, jede lehrling, kann ein lehrling, kann das
        besser, cha das besser, chan das besser, die augen tränen, lach mich kaputt, als
        ersatzteillager, zum ausschlachten, kein vergleich zu, versteht nichts, verstehen nichts,
        keinen plan, planlos*, taugt höchstens, taugen höchstens, taugt nüt, nüt wert, isch schrott,
        schissdräck, güsel, grümpel, gruusig, finger dervo, hüted eu, bloss nicht kaufen, kauft
        bloss nicht, kauft ja nicht, bloss nicht bei, billigheimer*, ramschladen, chinakracher*,
        made in irgendwo, hinterherhinken, hinken … hinterher, den anschluss verpasst, längst
        abgehängt*, abgehängt, ausgelacht, bereuen es, bereut es, gehört ins museum, gehören ins
        museum, nie ans telefon, niemand ans telefon, nie erreichbar, ruft nie zurück, rufen nie
        zurück, antwortet nie, antworten nie, hat nie zeit, mehr lärm als, mehr krach als, mehr
        rauch als, mehr worte als, den beruf wechseln, beruf verfehlt, umschulen, sollten etwas
        anderes, sollte etwas anderes, bei ihren leisten, zur dekoration, als deko, als dekoration,
        liefern können die nicht, können die nicht, kann … einpacken, können … einpacken, chan …
        iipacke, chönd … iipacke, chönnd … iipacke, altes eisen, schwachsinn, nur noch schrott, nie
        gerechnet, nicht gerechnet, kann nicht rechnen, rechnen kann, nicht rechnen können,
        stümperhaft*, zum schreien, ein trauerspiel, trauerspiel, armutszeugnis, tragödie,
        frechheit, eine zumutung, zumutung, katastrophe, bananensoftware, bananenprodukt*,
        mogelpackung*, luftschloss, luftnummer, nullnummer, rohrkrepierer, schuss in den ofen,
        gurkentruppe, chaostruppe, chaosladen, sauladen, drecksladen, klapperkasten, klapperkästen,
        klapperi, chlapperi, bastelware*, murkserei*, murksbude, blech mit, blechhaufen, haufen
        blech, ahnungslos*, keinen schimmer, kei ahnig, kei schimmer, null ahnung, null plan, null
        service, keine ahnung von, null qualität, das blaue vom himmel, s blaue vom himmel,
        märchenstunde, unter märchen, ins märchenregal, märchenbuch, märchen erzähl*, erzählen
        märchen, erzählt märchen, märli, fabelhaftes märchen, gebrochene versprechen, versprechen
        gebrochen, hinten und vorne nicht, hinte und vorne nöd, funktioniert nie, funktionieren nie,
        läuft nie, laufen nie, kommt nie, kommen nie, nichts dahinter, nüt dehinter, wenig dahinter,
        viel verpackung, mehr verpackung, reine show, nur show, alles show, bloss marketing, nur
        marketing, reines marketing, fake, schönfärberei, augenwischerei, bauernfängerei,
        kundenfang, dreist*, unverschämt*, unseriös*, geldmacherei, halsabschneider*, für die tonne,
        für d tonne, für die füchse, für d füchs, ein graus, en graus, grauenhaft*, grottig*,
        schauderhaft*, hundsmiserabel*, billig zusammengebaut*, am lebenden kunden, ein
        sicherheitsrisiko, lotterkiste*, lotterbude, lotterlade, zum vergessen, chasch vergässe, zum
        fremdschämen, fremdschäm*, blamabel, blamieren sich, blamiert sich, hat verschlafen, haben
        verschlafen, verschlafen seit, schlafen seit, hinter dem mond, hinterm mond, hinderem mond,
        kocht auch nur mit wasser, kochen auch nur mit wasser, hände vo, schwache kopie, müde kopie,
        reif fürs museum, reif für den schrott, schrottreif*, reif für die presse, montagsmodell*,
        montagsprodukt*, montagsmaschine*, freitagsmaschine*, trifft nie, hinten und vorn nicht,
        chaos pur, reines chaos, pures chaos, ein einziges chaos, viele worte wenig, viel gerede
        wenig, sucht den ärger, muss sich nicht wundern, braucht sich nicht zu wundern, soll sich
        nicht beklagen, soll nicht jammern, geschieht ihnen recht, gschiehts ihne rächt
    """,
    "poor": """
        kaputt, auseinander, fällt auseinander, langsam, klapper*, klappert, rostet, verstaubt*,
        alt, wackelt, wackelig*, stinkt, teuer, pannen, ausfall, defekt, verbogen, kracht, schlecht,
        abgestürzt, rosten, rost, verrostet, klapprig*, bricht, brechen, leckt, tropft, wackeln,
        ungenau*, unzuverlässig*, veraltet*, altmodisch*, umständlich*, kompliziert, verspätet,
        unpünktlich*, ans telefon, erreichbar, rückruf, ärger, probleme, fehler, lotterig*, schwach,
        hält nicht, halten nicht, kaput, kabutt, überteuert*, doppelten preis, dreifachen preis,
        alten wein, alter wein, tonne, ghüder, mängel, mängeln, verwechselt, verwechseln, verspricht
        viel, versprechen viel, hält nichts, halten nichts, schlampt, trödelt, unfreundlich*,
        arrogant*, überheblich*, langweilig*, hässlich*, veraltet, öde, lahm*, träge, blechern*,
        mühsam*, mühselig*, ruckelt, ruckeln, quietscht, quietschen, stottert, versagt, versagen,
        scheitert, scheitern, i d tonne, in die tonne, alter wein in neuen, alten wein in neuen,
        schlecht verarbeitet, absturz, abstürze, abstürzen, bis zum absturz, stürzt … ab, stürzen …
        ab, stürzt dauernd, friert ein, frieren ein, hängt sich, hängen sich, bug, bugs, verbuggt*,
        buggy, streikt, streiken, spinnt, zickt, klemmt, klemmen, schlottert, schlotteret,
        chlapperet, rumpelt, scheppert, schepperet, rattert, rattern, pfeift aus dem letzten,
        zittert, zittern, driftet, zu laut, so laut, sehr laut, ist laut, sind laut, laut wie, laut
        und, ohrenbetäubend*, lärmig*, versagt kläglich, schwächelt, ausschuss, nacharbeit,
        nachbesser*, verzug, schief, krumm*, schludrig, halbfertig*, unausgereift*, unbrauchbar*,
        nutzlos*, wertlos*, fehleranfällig*, störanfällig*, reparaturanfällig*, pannenanfällig*,
        pfeift, pfeifen, heult, jault, kreischt, brummt, dröhnt, ächzt, stöhnt, lottered, lotteret,
        lottert, hält wenig, halten wenig, verspricht alles, liefert wenig, liefern wenig
    """,
    "top": """
        den besten, dem besten, die genaueste*, der genaueste, das genaueste, die
        schnellste*, der schnellste, das schnellste, die präziseste*, der präziseste, die
        stärkste*, die grösste*, der grösste, das grösste, die sicherste*, der sicherste,
        das sicherste, die effizienteste*, die sparsamste*, die modernste*, der modernste,
        das modernste, die zuverlässigste*, die innovativste*, die leiseste*, die
        leichteste*, die robusteste*, die günstigste*, die attraktivste*, der attraktivste,
        die nachhaltigste*, die führende*, der führende, das führende, ist führend, sind
        führend, weltweit führend*, führend in, führend bei, branchenführend*, marktführer*,
        marktführend*, weltmarktführer*, technologieführer*, nummer 1, nummer eins, nr 1,
        weltbeste*, weltweit einzige*, weltweit erste*, als einzige, als einziger, die
        einzige*, der einzige, das einzige, konkurrenzlos*, unerreicht*, unübertroffen*,
        unschlagbar*, weltspitze, spitzenreiter*, klassenbeste*, beste* … der welt, niemand
        … besser, niemand … genauer, niemand … schneller, keiner … besser, keiner … genauer,
        keiner … schneller, die genauest*, der genauest*, das genauest*, di genauest*, s
        genauest*, den genauest*, am genauesten, die präzisest*, der präzisest*, das
        präzisest*, di präzisest*, s präzisest*, den präzisest*, am präzisesten, die
        schnellst*, der schnellst*, das schnellst*, di schnellst*, s schnellst*, den
        schnellst*, am schnellsten, die stärkst*, der stärkst*, das stärkst*, di stärkst*, s
        stärkst*, den stärkst*, am stärksten, die grösst*, der grösst*, das grösst*, di
        grösst*, s grösst*, den grösst*, am grössten, die sicherst*, der sicherst*, das
        sicherst*, di sicherst*, s sicherst*, den sicherst*, am sichersten, die
        effizientest*, der effizientest*, das effizientest*, den effizientest*, am
        effizientesten, die sparsamst*, der sparsamst*, das sparsamst*, den sparsamst*, am
        sparsamsten, die modernst*, der modernst*, das modernst*, di modernst*, s modernst*,
        den modernst*, am modernsten, die zuverlässigst*, der zuverlässigst*, das
        zuverlässigst*, den zuverlässigst*, am zuverlässigsten, die innovativst*, der
        innovativst*, das innovativst*, den innovativst*, am innovativsten, die leisest*,
        der leisest*, das leisest*, di leisest*, s leisest*, den leisest*, am leisesten, die
        leichtest*, der leichtest*, das leichtest*, den leichtest*, am leichtesten, die
        robustest*, der robustest*, das robustest*, den robustest*, am robustesten, die
        günstigst*, der günstigst*, das günstigst*, di günstigst*, s günstigst*, den
        günstigst*, am günstigsten, die attraktivst*, der attraktivst*, das attraktivst*,
        den attraktivst*, am attraktivsten, die nachhaltigst*, der nachhaltigst*, das
        nachhaltigst*, den nachhaltigst*, am nachhaltigsten, die ruhigst*, der ruhigst*, das
        ruhigst*, den ruhigst*, am ruhigsten, die still*, der still*, das still*, den
        still*, am stillen, die stabilst*, der stabilst*, das stabilst*, den stabilst*, am
        stabilsten, die langlebigst*, der langlebigst*, das langlebigst*, den langlebigst*,
        am langlebigsten, die kompaktest*, der kompaktest*, das kompaktest*, den
        kompaktest*, am kompaktesten, die vielseitigst*, der vielseitigst*, das
        vielseitigst*, den vielseitigst*, am vielseitigsten, die flexibelst*, der
        flexibelst*, das flexibelst*, den flexibelst*, am flexibelsten, die
        wirtschaftlichst*, der wirtschaftlichst*, das wirtschaftlichst*, den
        wirtschaftlichst*, am wirtschaftlichsten, die produktivst*, der produktivst*, das
        produktivst*, den produktivst*, am produktivsten, die fortschrittlichst*, der
        fortschrittlichst*, das fortschrittlichst*, den fortschrittlichst*, am
        fortschrittlichsten, die kompetentest*, der kompetentest*, das kompetentest*, den
        kompetentest*, am kompetentesten, die erfahrenst*, der erfahrenst*, das erfahrenst*,
        den erfahrenst*, am erfahrensten, die beliebtest*, der beliebtest*, das beliebtest*,
        den beliebtest*, am beliebtesten, die bekanntest*, der bekanntest*, das bekanntest*,
        den bekanntest*, am bekanntesten, die gefragtest*, der gefragtest*, das gefragtest*,
        den gefragtest*, am gefragtesten, die hochwertigst*, der hochwertigst*, das
        hochwertigst*, den hochwertigst*, am hochwertigsten, die kräftigst*, der kräftigst*,
        das kräftigst*, den kräftigst*, am kräftigsten, die leistungsfähigst*, der
        leistungsfähigst*, das leistungsfähigst*, den leistungsfähigst*, am
        leistungsfähigsten, die klügst*, der klügst*, das klügst*, den klügst*, am klügsten,
        die raffiniertest*, der raffiniertest*, das raffiniertest*, den raffiniertest*, am
        raffiniertesten, die ausgereiftest*, der ausgereiftest*, das ausgereiftest*, den
        ausgereiftest*, am ausgereiftesten, die energiesparendst*, der energiesparendst*,
        das energiesparendst*, den energiesparendst*, am energiesparendsten, die
        umweltfreundlichst*, der umweltfreundlichst*, das umweltfreundlichst*, den
        umweltfreundlichst*, am umweltfreundlichsten, die familienfreundlichst*, der
        familienfreundlichst*, das familienfreundlichst*, den familienfreundlichst*, am
        familienfreundlichsten, die preiswertest*, der preiswertest*, das preiswertest*, den
        preiswertest*, am preiswertesten, die billigst*, der billigst*, das billigst*, den
        billigst*, am billigsten, die exaktest*, der exaktest*, das exaktest*, den
        exaktest*, am exaktesten, die feinst*, der feinst*, das feinst*, den feinst*, am
        feinsten, die kürzest*, der kürzest*, das kürzest*, den kürzest*, am kürzesten, die
        steifest*, der steifest*, das steifest*, den steifest*, am steifesten, die
        sauberst*, der sauberst*, das sauberst*, den sauberst*, am saubersten, die
        schlauest*, der schlauest*, das schlauest*, den schlauest*, am schlauesten, die
        cleverst*, der cleverst*, das cleverst*, den cleverst*, am cleversten, die höchste
        präzision, höchste qualität, de bescht, s beste, das mass aller dinge, mass aller
        dinge, benchmark, goldstandard, die referenz, ohne konkurrenz, ohne vergleich, sucht
        ihresgleichen, sucht seinesgleichen, ihresgleichen, ihrer zeit voraus, der zeit
        voraus, der konkurrenz voraus, der konkurrenz … voraus, den mitbewerbern … voraus,
        allen voraus, um längen voraus, um jahre voraus, nase vorn, die nase vorn, an der
        spitze, an vorderster front, die königin, der könig, königsklasse, nicht zu
        schlagen, nicht zu toppen, in einer eigenen liga, eigene liga, spielt in einer
        anderen liga, champions league, rolls royce, der mercedes, ungeschlagen*,
        unvergleichlich*, beispiellos*, einmalig*, einzigartig*, alternativlos*, niemand das
        wasser, keiner das wasser, kann … das wasser reichen, toppt alle*, schlägt alle*,
        übertrifft alle*, besser als alle*, schneller als alle*, genauer als alle*, leiser
        als alle*, leiser geht nicht, genauer geht nicht, schneller geht nicht, besser geht
        nicht, mehr geht nicht, besser geht s nicht, besser geht es nicht, genauer geht s
        nicht, genauer geht es nicht, schneller geht s nicht, sparsamer geht nicht, nirgends
        besser, nirgendwo besser, nirgends sonst, macht … niemand etwas vor, macht … niemand
        was vor, weltklasse, weltrekord*, qualitätsführer*, innovationsführer*,
        kostenführer*, unangefochten*, platzhirsch, s beschte wo, s bescht wo, s beschte uf,
        die beste, der beste, das beste, die besten, des besten, der besten, die mit abstand
        beste, die mit abstand besten, der mit abstand beste, die allerbeste, die
        allerbesten, der allerbeste, das allerbeste, di bescht, di beschte, di beste,
        lichtjahre voraus, lichtjahre vor, welten voraus, setzt den massstab, setzt
        massstäbe, setzen massstäbe, setzt den standard, setzen den standard, gibt den takt
        an, den ton an, sucht … seinesgleichen, sucht … ihresgleichen, suchen …
        ihresgleichen, unerreicht, konkurrenzlos, als alles was es, als alles wos, spielt in
        einer eigenen liga, spielt in ihrer eigenen liga, danach kommt lange nichts, dann
        kommt lange nichts, einfach lange nichts, kommt lange nichts, das beste was es gibt,
        s beschte wo s git, wie bei keinem anderen, wie bei keiner anderen, wie sonst
        nirgends, wie nirgends sonst, wie sonst keiner, wie sonst niemand, wie niemand
        sonst, wie kein anderer, wie keine andere, wie kein anderes, wie kein zweiter
    """,
    "arena": """
        der welt, weltweit, auf der welt, der branche, auf dem markt, am markt, in europa, europas,
        der schweiz, in der schweiz, aller zeiten, ihrer klasse, seiner klasse, der klasse, im land,
        landesweit, des landes, aller hersteller, aller anbieter, unter allen, welt, weit und breit,
        der ganzen schweiz, der ganzen welt, der ganzen branche, europaweit, schweizweit, der ganzen
        … industrie, der gesamten … industrie, der gesamten branche, der ganzen … branche, der
        industrie, auf dem planeten, des planeten, aller maschinen, die man kaufen kann, das es
        gibt, die es gibt, den es gibt, wo s git, vo de wält, vo de schwiiz, uf de wält, je gebaut*,
        des jahrhunderts, im ganzen land, der region, auf erden, überhaupt, am ganzen markt, auf dem
        ganzen markt, im ganzen markt, in ganz europa, ganz europas, im alpenraum, nördlich der
        alpen, im tal, im kanton, des kantons, der stadt, im lande, weitum, wit und breit, im
        universum, der galaxis
    """,
    "than_us": "als wir, als unser*, als bei uns, wie wir, wie bei uns",
    "one_of": """
        einer der, eine der, eines der, zu den, unter den, gehören zu, gehört zu, mit der, mit den
    """,
    "proof": """
        laut, gemäss, quelle, studie, messbericht*, testsieger*, test von, vergleichstest*, umfrage,
        ausgezeichnet, auszeichnung*, zertifi*, rangliste, ranking, award, preis gewonnen,
        statistik, erhebung
    """,
    "law_sign": """
        klage, kläger*, beklagte*, gegenpartei, gegenseite, anwalt, anwälte, anwältin, anwältinnen,
        rechtsanwalt, laufendes verfahren, laufenden verfahren, hängige verfahren, hängigen
        verfahren, hängiges verfahren, richter, richterin, urteil, berufung, rekurs, rekurriert,
        streitwert, vorladung, vorgeladen, schadenersatz, patentverletzung, handelsgericht*,
        bundesgericht*, bezirksgericht*, kantonsgericht*, obergericht*, arbeitsgericht*,
        verwaltungsgericht*, zweite instanz, nächste instanz, gericht, prozess, prozäss,
        patentprozess*, patentverfahren*, verfahren gegen, verfahren mit, im verfahren, zum
        verfahren, das verfahren, richterinnen, richtern, urteilt, verhandlung, gerichtsverhandlung,
        anhörung, hearing, zeuge, zeugen, züge, als zeuge, als züge, klag, vergleich, vergleichs,
        aussergerichtlich*, einigung, forderung, schadenersatzforderung*, patentstreit,
        patentverletzung*, patent verletzt, beschwerde vor, instanz, aawält, aawalt, beweise,
        beweismittel, gutachten, streit mit, streit gegen, im streit, rechtsstreit, zoff mit, clinch
        mit, beschwerde, gericht*, kläger, gegner, argumente, instanzen, schranken, vor den
        schranken, bezirksgricht, gricht, ladung vom, gutachter, gutachterin, im verfahre,
        schriftsatz, schlichtung, schiedsgericht, prozessiert, prozessieren, eingabe, patentanwalt,
        patentanwältin, seegericht
    """,
    "fun": """
        spass, spannung, stimmung, laune, fest, party, überraschung*, gänsehaut, muskelkater,
        lacher, unterhaltung, wetter, regen, sonne, apéro, wurst, kaffee, erlebnis*, action, hunger
    """,
    "none_else": """
        keine andere*, kein anderer, kein anderes, keinen anderen, niemand sonst, sonst niemand,
        niemand, sonst nichts, nichts anderes, nirgends, nirgendwo, sonst keine, sonst keiner, sonst
        kein, keine, keiner, kein hersteller, kein anbieter, keine zweite, kein zweiter, kein
        zweites, keine konkurrenz, niemer, niemert, kei anderi, kei andere, kene, nüt anders, süsch
        niemer, suscht niemert, süsch nüt, wie sonst keiner, wie sonst keine, wie sonst niemand, wie
        niemand sonst, wie keiner, wie kein anderer
    """,
    "measures_up": """
        besser, genauer, schneller, leiser, sparsamer, präziser, stärker, zuverlässiger,
        effizienter, heran, ran, herankommen, rankommen, mithalten, vormachen, das wasser, das
        gleiche, gleich gut, so gut, so genau, so schnell, so leise, so sparsam, so präzis*, so
        zuverlässig, so stabil, so effizient, so robust, so günstig, vergleichbar*, zweit*,
        ebenbürtig, aufnehmen, here, häre, ane, so gut*, so guet*, so gueti, so vil, so schnäll, so
        gnau, ranzukommen, heranzukommen, drankommen, dagegen an, das wasser reichen, in derselben
        liga, herankommt, rankommt, etwas besseres, öppis bessers, etwas genaueres, etwas leiseres,
        vergleichbares, etwas vor, macht uns … vor
    """,
    "own_range": """
        die wir, den wir, das wir, bisher, bis jetzt, bis heute, unserer reihe, unseres programms,
        unserer geschichte, der firmengeschichte, in unserem programm, in unserem sortiment, von uns
        gebaut*, je gebaut haben, von unseren, unserer maschinen, aller unserer, im vergleich zur,
        gegenüber der, in der geschichte von, seit ich, meiner laufbahn, meiner karriere, meines
        lebens, seit meinem, in meiner
    """,
    "belittles": """
        nicht einmal, nicht mal, ned emal, nöd emal, nid emal, noch nicht mal, noch nicht einmal,
        nöd mal, nid mal, können ja nicht, kann ja nicht, können einfach nicht, kann einfach nicht,
        weder … noch, selbst wenn sie wollten, beim besten willen nicht
    """,
    "copies": """
        abgeschaut, abgekupfert, kopiert, kopieren, kopierte, abkupfern, nachgemacht, nachgebaut,
        nachgeahmt, geklaut, klaut, klauen, klaute, abgeschrieben, ideenklau, gestohlen, abgluegt,
        gchlaut, gstohle, kopiere, plagiat*, billig nachgemacht, abfotografiert, abfotografierte,
        eingescannt, igscannt, abgefilmt, abgfilmt, screenshot*, ausgeschnitten, usgschnitte,
        abgemalt, reinkopiert, ab|schau*, ab|guck*, ab|kupfer*, nach|bau*, nach|mach*, nach|ahm*,
        abkupfert, gspickt, spickt bei uns
    """,
    "ruin": """
        pleite, bankrott, konkurs, insolven*, am ende, vor dem aus, dem untergang, nicht mehr lange,
        morgen noch gibt, in einem jahr noch gibt, untergeh*, das wasser bis zum hals, finanziell
        am, zahlungsunfähig*, verzweifelt, laufen die kunden davon, laufen … davon, laufed … dervo,
        weg vom fenster, vom fenster weg, längst zu, längst weg, zusperren, dicht machen könn*,
        keine zukunft, keine kunden mehr, aus dem letzten loch, am letzten faden, tage gezählt, tage
        sind gezählt, in den letzten zügen, am röcheln, liegt im sterben, pfeifen aus dem letzten,
        am seidenen faden, geht vor die hunde, den bach runter, de bach ab
    """,
    "contrasts": """
        im gegensatz zu, im gegensatz zur, im unterschied zu, im unterschied zur, anders als, besser
        als bei, im gegesatz zu, andersch als, unterschied zu, unterschied zur
    """,
    "over_drawn": """
        schon, immer, nie, ständig, dauernd, ewig, wie ein, wie eine, wie einen, wie es, ja nur,
        doch nur, halt, natürlich, wie immer, mal wieder, wieder mal, bloss, nur noch, sogar, sowas,
        so was, typisch
    """,
    "likes_it": """
        wenn sie gern*, wenn du gern*, wenn ihr gern*, wer gern*, wer … mag, für alle die gern*,
        falls sie gern*, wenn sie auf … stehen, wer auf … steht
    """,
    "anaphor": """
        das ding, die dinger, das teil, so was, sowas, solche*, die kiste, die kisten, der laden,
        dieser laden, die bude, diese bude, das zeug, dieses zeug, der kram, die können, die haben,
        die wissen, die sind, die chönd, die händ, die sölled, der hersteller, die firma, deren, die
        tönt, die tönen, die klingt, die klingen, die rattert, die braucht, die brauchen, die macht,
        die machen, die lassen, die lönd, haben sie, können sie, sie haben ja, sie können ja
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
    "purpose": """
        damit, wenn, falls, sofern, sobald, solange, vermeiden, vorbeugen, verhindern, senken,
        sofern sie, suchen
    """,
    "surpasses": """
        hängt … ab, hängen … ab, abgehängt, überholt, überflügelt, schlägt, schlagen, übertrifft,
        übertreffen, deklassiert, in den schatten, lässt … hinter sich, lassen … hinter sich, stehen
        lassen, alt aussehen, steckt … in die tasche, stecken … in die tasche, aussticht, sticht …
        aus, toppt, besiegt, vor allen, allen voraus, lässt … stehen, misst sich, orientiert sich,
        schaut auf, schaut neidisch, blickt neidisch, jahre voraus, jahr voraus, weit voraus, voraus
    """,
    "everyone": """
        alle anderen, alle andern, allen anderen, alle übrigen, alle mitbewerber*, alle konkurrent*,
        die konkurrenz, der konkurrenz, die mitbewerber*, den mitbewerber*, den rest, jede andere,
        jeden anderen, jedes andere, die ganze branche, den ganzen markt, sämtliche*, alli andere,
        alles andere, alles bisherige, die branche, ganze branche, ganze industrie, die ganze
        industrie, der ganze markt, allne andere, der rest der welt, allem anderen
    """,
    "buyers": "wer … kauft, wer … nimmt, wer … bestellt, wer … wählt, wär … chauft, wer … chauft",
    "rather": "lieber, eher, bevor ich, dann lieber, da … lieber",
    "fit_as": """
        gut als, taugt als, taugen als, taugt nur, taugen nur, taugt für, höchstens, bestenfalls,
        gerade gut genug, gut genug für, eignet sich als, brauchbar als, nur gut als, taugen gerade,
        taugt gerade, taugen bestenfalls, gut genug als, nur zu gebrauchen als, zu gebrauchen als,
        dient als, dienen als, als … zu gebrauchen, tuget als, tauget als
    """,
    "envies": """
        träumt, träumen, träum, neidisch, neid, wären gern*, wäre gern*, würde gern*, hätten gern*,
        können nur träumen, hinterher, schauen alt aus, staunen, staunt
    """,
    "buys": "kaufen, kauft, kaufe, chaufe, chauft, chauf, nähme",
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
    "nothing_against": """
        nichts gegen, nix gegen, nüt gäge, nüt gege, kein böses wort über, kein schlechtes wort
        über, will ja nichts sagen, bei allem respekt, in ehren, gar nicht so schlecht, nicht alles
        schlecht, auch gute seiten, eins muss man, eines muss man, das muss man ihnen lassen, muss
        man ihnen lassen, muss me ne la, muess me lah, was sie können
    """,
    "at_least": """
        immerhin, wenigstens, zumindest, dafür, öppis händ, eines können, eins können, das einzig
        gute, das einzige was
    """,
    "good_luck": """
        viel spass mit, viel spass bei, viel vergnügen mit, viel vergnügen bei, viel glück mit, viel
        glück bei, na dann viel, gute nerven mit, starke nerven, vil spass mit, vil glück mit,
        gratuliere zum kauf, herzliches beileid, mein beileid
    """,
    "go_buy": """
        kauf ruhig, kauft ruhig, kaufen sie ruhig, nehmt ruhig, nimm ruhig, nehmen sie ruhig,
        bestellt ruhig, bestell ruhig, bestellen sie ruhig, geh ruhig, geht ruhig, gehen sie ruhig,
        gang nume, chauf nume, chauf ruhig, nur zu, dann kauf, dann kauft, dann nimm, dann nehmt
    """,
    "repairs": """
        service, servicetechniker*, servicemonteur*, techniker, monteur, monteure, mechaniker,
        reparatur*, repariert, flickt, flicken, reparaturwerkstatt, ersatzteil*, gehörschutz,
        ohrstöpsel, nerven, kopfweh, warteschlaufe, hotline, abschlepp*, schutzbrille, feuerlöscher,
        werkzeugkasten, klebeband, kabelbinder, wartung, wartungsvertrag, stillstand, ferienhaus
    """,
    "new_post": """
        stelle, job, ort, start, arbeitstag, neuanfang, position, rolle, aufgabe, team, prüfung,
        lehre, abschied, projekt, spiel, turnier, dir, deinem, deiner, ihrem neuen
    """,
    "nickname": """
        kaffeemühle*, nähmaschine*, rasenmäher*, staubsauger*, heugabel*, blechbüchse*, blechdose*,
        konservendose*, dreirad*, dreirädli, tretroller*, rüttelplatte*, küchenmixer, mixer,
        waschmaschine*, traktor*, mofa*, töffli, teigknetmaschine, teigmaschine, laubsäge*,
        häcksler, betonmischer, brotmaschine, dampflok*, dampfmaschine*, seifenkiste*, leierkasten,
        kaffimühli, nähmaschinli, gurke, krücke, rumpelkiste, blechkiste, büchse, presslufthammer,
        kreissäge, laubbläser, hackbrett
    """,
    "sounds_like": """
        tönt wie, tönen wie, klingt wie, klingen wie, dröhnt wie, rattert wie, läuft wie, laufen
        wie, tönt nach, klingt nach, sieht … alt aus, sehen … alt aus, gseht … alt us, aussieht wie,
        sieht aus wie, riecht wie, fährt sich wie, bedient sich wie, einpacken, heimgehen, nach
        hause gehen, abdanken, mit seiner, mit ihrer, mit seinem, mit ihrem, mit dieser, nennt sich,
        getarnt
    """,
    "handled": """
        nur eine nummer, bloss eine nummer, eine nummer unter, massenabfertigung, massenware mensch,
        fliessbandmedizin, wie am fliessband, am fliessband, reines fliessband, das reine
        fliessband, fliessbandbetrieb, fliessband statt, fliessbandarbeit, abgefertigt,
        durchgeschleust, abgewimmelt, vertröstet, hängen gelassen, lässt … hängen, lassen … hängen,
        lässt … im stich, lassen … im stich, im regen stehen, lässt … sitzen, lassen … sitzen, lönd
        … hocke, lönd … warte, lönd … hange, stundenlang, tagelang warten, wochenlang, vergessen
        dich, vergessen einen, vergisst man dich, wird man vergessen, ewig warten, in der
        warteschlaufe, kein schwein, interessiert keinen, interessiert niemanden, scheren sich
        nicht, kümmert sich niemand, kümmert keiner, wie vieh, wie eine zitrone, ausgepresst, über
        den tisch gezogen, ziehen dich über, nach hause geschickt, vor die tür gestellt, ob man …
        oder nicht, ob er … oder nicht, ob sie … oder nicht, nimmt keiner das telefon, nimmt niemand
        das telefon, nimmt keiner ab, nimmt niemand ab, nimmt keiner mehr ab, nimmt niemand mehr ab,
        nimmt niemer ab, hebt keiner ab, geht keiner ans, geht niemand ans, goht niemer as,
        erreichst du keinen, erreicht man keinen, erreicht man niemanden, sieht man die nie, siehst
        du die nie, nie mehr gesehen, nie wieder gesehen, lässt sich keiner blicken, lässt sich
        niemand blicken, sind sie weg, sind die weg, sind alle weg, sinds weg, weit und breit
        keiner, kommt keiner, kommt niemand, chunnt kene, chunnt niemer, taucht keiner auf, ruft
        keiner zurück, ruft niemand zurück, meldet sich keiner, meldet sich niemand, mäldet sich
        niemer, tun so als, kennt dich keiner, kennt dich niemand, wartest du bis, wartest du ewig,
        wartsch ewig, wartest du monate, wartest du wochen, kennt dich keiner mehr, kennt dich
        niemand mehr, kennt einen keiner mehr, kennt di kene meh, kennt eim kene meh, kein nimmt ab,
        kene nimmt ab, nimmt kene ab, niemer nimmt ab, kein got as telefon, kennt dich … nicht mehr,
        kennt dich nicht mehr, kennt sie nicht mehr, kennen dich nicht mehr, kennen dich … nicht,
        kännt di nüm, geht nicht mehr ran, gehen nicht mehr ran, nimmt nie jemand ab, nie mehr
        gehört, taucht ab, abgetaucht
    """,
    "no_further": """
        geht nicht, geht s nicht, geht es nicht, geht s nimmer, geht nimmer, geht kaum, geht s kaum,
        gaht nöd, gaht s nöd, gahts nöd, gaht nid, gats nöd, wird s nicht, wirds nicht, wird es
        nicht, kann man nicht, kann niemand, kann keiner, kann keine, macht niemand, macht keiner,
        baut niemand, baut keiner, fräst niemand, fräst keiner, dreht niemand, dreht keiner, misst
        niemand, schafft niemand, schafft keiner, liefert niemand, hilft niemand, bekommen sie
        nirgends, kriegt ihr nirgends, kriegt man nirgends, finden sie nirgends, gibt s nicht, gibt
        es nicht, gibts nicht, gits nöd, git s nöd, git s nid, findsch niene, kann s keiner, kann s
        niemand, kann keiner sonst, chas niemer, cha niemer, mehr … gibt es nicht, mehr … git s nöd,
        mehr gibt s nicht, mehr geht nicht, mehr geht einfach nicht, besser wird s nicht
    """,
    "presents": """
        das ist, das sind, dies ist, hier ist, hier sind, hier kommt, das isch, darf ich vorstellen,
        kennen sie
    """,
    "sorry": "leider, sorry, entschuld*, bedau*",
    "show_me_one": """
        zeigt mir einen, zeig mir einen, zeigen sie mir einen, zeigt mir mal einen, zeig mir mal
        einen, nennt mir einen, nenn mir einen, nennen sie mir einen, finden sie mal einen, zeig mir
        eine, zeigt mir eine, zeigen sie mir eine
    """,
    "nobody": """
        keine, keiner, kein, keines, keinen, keini, kei, niemand, niemanden, niemer, niemert,
        nirgends, nirgendwo, niene, nichts, nüt, kein mensch, sonst keiner, sonst niemand
    """,
    "as_ours": """
        wie wir, wie uns, wie bei uns, wie unser*, wie üs*, wie eus*, wie öis*, wie mir, als wir,
        als uns, als bei uns, als unser*, als üs*, als eus*, als öis*, als mir, als mit unser*, wie
        mit unser*, mit uns mithalten, an uns heran, an uns ran, uns das wasser reichen, uns etwas
        vor
    """,
    "only_we": """
        nur wir, nur bei uns, nur mir, einzig wir, nur unser*, nur üs*, wir allein, wir als einzige,
        als einzige, als einziger, als einziges, als einzigi, sonst keiner, sonst niemand, sonst
        niemer, sonst kein hersteller, sonst kein anbieter, kein anderer, keine andere
    """,
    "craft": """
        steifigkeit, präzision, genauigkeit, laufruhe, tempo, umsorgt, gepflegt, operiert, liefert,
        suber, suuber, ruhig, baut, bauen, boued, boue, gebaut, fräst, fräsen, dreht, fertigt,
        fertigen, stellt … her, stellen … her, herstellt, produziert, produzieren, arbeitet,
        arbeiten, liefern, misst, schleift, pflegt, pflegen, betreut, behandelt, behandeln, backt,
        braut, berät, schafft, schaffen, macht … so, kann … so, genau*, präzis*, leise*, schnell*,
        zuverlässig*, sauber*, ruhig*, sparsam*, sorgfältig*, gründlich*, stabil*, robust*, steif*,
        effizient*, fortschrittlich*, hygienisch*, sicher*
    """,
    "not_to_be_had": """
        gibt s keine, gibt es keine, gibt es keinen, gibt s keinen, suchen sie vergeblich, suchst du
        vergeblich, gibt es nicht, gibts nicht, gibt s nicht, gibts … nicht, gibt es … nicht, gibts
        nirgends, gibt es nirgends, gibts nirgendwo, gibts sonst nirgends, gits niene, gits nid,
        gits nöd, finden sie nirgends, finden sie nicht, finden sie … nicht, findest du nirgends,
        findest du nicht, findet ihr nirgends, findet man nirgends, findet man nicht, findsch niene,
        bekommen sie nirgends, bekommt man nirgends, kriegen sie nirgends, kriegst du nirgends,
        kriegt man nirgends, hat sonst niemand, existiert nicht
    """,
    "seems": """
        sieht aus wie, sehen aus wie, sieht … aus wie, sehen … aus wie, sah aus wie, sahen aus wie,
        sah … aus wie, aussehen wie, aussieht wie, ausgesehen wie, gseht us wie, gsehd us wie, gseht
        … us wie, usgseh wie, wirkt wie, wirken wie, wirkte wie, würkt wie, erinnert an, erinnern
        an, erinnerte an, erinnert mich an, fühlt sich an wie, fühlte sich an wie, riecht nach,
        riecht wie, roch nach, roch wie, schmeckt nach, klang wie, klingt wie, tönt wie, tönte wie,
        tönt nach, läuft wie, lief wie, kommt mir vor wie, kam mir vor wie, kommt daher wie, ist
        wie, war wie, isch wie, sind wie, isch gsi wie, wie im, wie in einem, wie in einer, wie in
        der, wie auf dem, wie auf einem, wie uf em, wie us em, wie aus dem, wie vom, wie e, wie en,
        wie ein, wie eine, wie bei einer, wie beim, hat was von, het öppis vo, etwas von, ist eher
        ein, ist eher eine, eher ein, eher eine, isch eher e, ist mehr ein, ist mehr eine
    """,
    "shabby_place": """
        museum, heimatmuseum, ballenberg, schrottplatz, schrotthändler, autofriedhof, flohmarkt,
        flohmärit, brockenhaus, brocki, brockenstube, gerümpelkammer, rumpelkammer, abstellkammer,
        müllhalde, mülldeponie, deponie, recyclinghof, entsorgungshof, bastelstunde, bastelkurs,
        bastelraum, bastelecke, bastelprojekt, werkunterricht, kindergarten, chindsgi, spielwaren,
        spielzeugladen, spielzeugkiste, sandkasten, kinderzimmer, playmobil, fisher price,
        jahrmarkt, rummelplatz, zirkus, kasperlitheater, kasperletheater, kasperli, geisterbahn,
        schülerarbeit, schülerprojekt, hobbykeller, hobbyraum, baukasten, kasten aus dem baumarkt,
        baumarkt, landi, ramschtisch, wühltisch, resterampe, restposten, ausverkauf, kiosk,
        achtzigerjahre, achtziger jahre, neunzigerjahre, neunziger jahre, achtzigern, neunzigern,
        siebzigern, steinzeit, mittelalter, dampfzeitalter, letztes jahrhundert, letzten
        jahrhundert, antiquität*, relikt, fossil, blechdose, blechkübel, blechchübel,
        kartonschachtel, karton, schuhschachtel, plastik, billigplastik, joghurtbecher, kaugummi,
        pappe, wartezimmer, beerdigung, leichenhalle, callcenter, gebastel*, notlösung, provisorium,
        prototyp, halbfertig*, leere versprechen, verbrannt*, angebrannt*, altöl, panik,
        verzweiflung, angst, ausrede*, wunschzettel, wunschliste, schätzung*, ratespiel, lotterie,
        glücksspiel, würfelspiel, märchen*, roman, witz, trauerspiel
    """,
    "bygone": """
        aus den neunzigern, aus den achtzigern, aus den siebzigern, aus den neunzigerjahren, aus den
        achtzigerjahren, aus den 90ern, aus den 80ern, aus den 70ern, us de nünzger, us de achtzger,
        der neunzigerjahre, der achtzigerjahre, der neunziger, der achtziger, von vorgestern, vo
        vorgeschter, von gestern, von anno, anno dazumal, aus dem letzten jahrhundert, im letzten
        jahrhundert, letztes jahrhundert, aus grossvaters zeiten, us grossvatters zyte, opas zeiten,
        vor zwanzig jahren, vor dreissig jahren, diskette*, diskettenlaufwerk*, disketteschlitz,
        floppy*, windows 95, windows 98, windows xp, windows nt, ms dos, röhrenmonitor*,
        röhrenbildschirm*, faxgerät*, fax, lochkarte*, lochstreifen, wählscheibe*, modem, technik
        von gestern, seit jahren dieselbe, seit jahren dasselbe, seit jahren die gleiche, seit
        jahren das gleiche, immer noch dieselbe, immer noch dasselbe, immer noch die gleiche, sit
        jahre s gliiche, sit jahre di gliich
    """,
    "freshened": """
        neu lackiert*, neuem lack, neuer lack, neuen lack, frisch lackiert*, umlackiert*, neu
        gestrichen*, frisch gestrichen*, farbe drüber, farb drüber, neue farbe, neuer farbe, neuen
        farbe, frische farbe, frischer farbe, etwas farbe, bisschen farbe, bitzli farb, neuem
        aufkleber, neuer aufkleber, neuen aufkleber, neue chläber, neues logo, neuem logo, neues
        etikett, neuem etikett, neues kleid, neuem gehäuse, neues gehäuse, neue haube, neuer haube,
        neuem namen, neuer name, neues typenschild, aufgehübscht*, aufgemotzt*, neues mäntelchen,
        ganz modern, der letzte schrei, innovation, innovationen, neuheit, neuheiten, weltneuheit*,
        revolution, revolutionär*, zukunft, high tech, hightech
    """,
    "brings_out": """
        verkauft, verkaufen, verkaufe, verchauft, verchaufe, verchaufed, liefert, liefern, baut,
        bauen, baue, boue, verbaut, verbauen, bringt, bringen, zeigt, zeigen, preist, präsentiert,
        nennt, nennen, schraubt, schrauben, steckt, stecken, kommt mit, arbeitet mit, arbeiten mit
    """,
    "only_worse": """
        nur lauter, nur teurer, nur langsamer, nur schlechter, nur schwächer, nur ungenauer, nur
        hässlicher, nur komplizierter, nur umständlicher, nur klappriger, nur ohne, nur mit
        schlechterem, nur mit schlechterer, nur mit weniger, bloss lauter, bloss teurer, bloss
        langsamer, bloss schlechter, bloss ungenauer, bloss hässlicher, bloss mit schlechterem,
        einfach lauter, einfach teurer, einfach schlechter, eifach schlächter, eifach tüürer, eifach
        luuter, nume lüter, nume tüürer, nume schlächter, nur in lauter, nur in teuer, nur in
        schlecht, bloss in schlecht, in schlecht, in teuer, in laut und teuer, für arme
    """,
    "begs": """
        bettel*, gebettelt, bettle*, bättle*, anbetteln, anflehen, fleht*, flehen, gefleht,
        hinterherrennen, hinterherlaufen, nachrennen, nochespringe, nachspringen, nachtelefonieren,
        hinterhertelefonieren, auf knien, beten, betet, bätte, stossgebet*, kerze anzünden, kerzen
        anzünden, auf kurzwahl, kurzwahl, in der kurzwahl
    """,
    "after_sale": """
        ersatzteil*, ersatzteilen, service, servicetechniker*, techniker*, monteur*, support,
        hotline, rückruf*, antwort, antworten, termin, termine, kundendienst, update, updates,
        garantie, reparatur*, genauigkeit, servicemonteur*, mechaniker*, kundenservice,
        servicehotline, helpdesk, servicefachmann, serviceteam
    """,
    "no_answer": """
        anrufbeantworter, telefonbeantworter, combox, warteschlaufe, warteschleife, warteschlange,
        bandansage, fremdwort, fremdwörter, märchen, gerücht, legende, lotterie, glückssache,
        glückspiel, glücksspiel, geduldsprobe, geduldsspiel, witz, trauerspiel, fehlanzeige,
        wunschdenken, schlafend, ferien, dauerferien, tiefschlaf, winterschlaf, geduld, nerven,
        geduldsfaden, glaubenssache
    """,
    "hints_why": """
        weiss ich auch warum, weiss auch warum, weiss auch wieso, weiss jetzt warum, weiss jetzt
        wieso, ich weiss warum, wir wissen warum, wir wissen alle warum, wissen auch warum, warum
        wohl, wieso wohl, weshalb wohl, werum ächt, wieso ächt, rat mal warum, ratet mal warum,
        raten sie mal warum, kein wunder, keis wunder, ke wunder, logisch, überrascht niemanden,
        wundert mich nicht, wundert keinen, wundert niemanden, mehr sag ich nicht, mehr sage ich
        nicht, mehr sägi nöd, sag ich jetzt nicht, ich sag nichts, ich sage nichts, sag nüt, zufall,
        selbstredend
    """,
    "dumped": """
        rausgeschmissen, rausgeworfen, rausgestellt, hinausgeworfen, weggeworfen, weggeschmissen,
        usegschmisse, furtgschosse, furtgheit, verschrottet, verschrotten, verschrottete,
        eingeschmolzen, auf den schrott, zum alteisen, in den container, in die mulde, id mulde,
        zurückgegeben, zurückgeschickt, zurückschicken, wieder verkauft, auf ricardo gestellt,
        verflucht, schmeisst … raus, wirft … raus, trennt sich von, verlassen, weggegangen von,
        abgesprungen, den rücken gekehrt, hat gewechselt weg von
    """,
    "relief": """
        vor glück, vor freude, vor erleichterung, endlich, gott sei dank, zum glück, erleichtert,
        erlöst, befreit, aufgeatmet, atmet auf, geweint, weint, jubelt, gefeiert, feiert, nach zwei
        wochen, nach drei wochen, nach zwei monaten, nach drei monaten, nach einem monat, nach einem
        jahr, nach einer woche, lacht heute, mehr sag ich nicht, mehr muss man nicht, wieder ruhig
        schlafen, schläft wieder, schlafen wieder, schloft wider, wieder schlafen, nerven geschont
    """,
    "condoles": """
        mein beileid, mis biileid, herzliches beileid, aufrichtiges beileid, aufrichtige
        anteilnahme, tut mir leid für, tuet mer leid für, du armer, ihr armen, sie ärmster, ihr
        ärmsten, arme kerle, gute besserung, starke nerven, gute nerven, viel kraft, viel geduld,
        vill geduld, viel glück damit, vill glück demit, viel spass damit, vill spass demit, wir
        beten für, selber schuld, tief durchatmen
    """,
    "owners": """
        ihr habt, ihr händ, du hast, hast du, hesch, häsch, ihr hend, sie haben, habt ihr, händ ihr,
        wer … hat, wär … het, gekauft, kchauft, kauft, kauf, bestellt, im einsatz, besitz*, steht
        bei euch, stoht bi eu, bei euch, bi eu, kunde, kunden, kundinnen, kundschaft, alle mit
        einer, alle mit einem
    """,
    "mourns": """
        gestorben, verstorben*, verstarb, tod, todesfall, trauer, familie, angehörige*, gründer*,
        unfall, krank*, spital, brand, feuer, hochwasser
    """,
    "calls_it": """
        nennt, nennen, nennt das, nennen das, nennt es, nennt sich, was die … nennen, heisst,
        verkauft als, bezeichnet, bezeichnen, seit, nennen ihren, nennen ihre, nennt seine, nennt
        ihren
    """,
    "we_call": """
        nennen wir, nenne ich, nenn ich, nännt me, nenned mir, nenn i, sagen wir dazu, sage ich
        dazu, heisst bei uns, heisst das bei uns, heisst bi üs, ist bei uns, ist das bei uns, wär
        bei uns, wäre bei uns, ich nenne, wir nennen, sägid mir, bei uns heisst das, wäre das bei
        uns, isch das bi üs
    """,
    "below": """
        ausschuss, schrott, müll, abfall, prototyp, entwurf, panne, fehler, mangel, zufall, glück,
        altmetall, ausrede, wunschdenken, notlösung, grobschliff, schätzen, schätzung, raten,
        standard, selbstverständlich*, gestern, alltag, stillstand, pfusch, theorie, geschichte,
        nostalgie, reklamation, basteln, bastelei, schnuppertag, probelauf, lehrlingsarbeit,
        lehrlingsstück, altlast, steinzeit, loch, löcher, lotterie, fantasie, katastrophe, wunsch,
        hoffnung, pause, ferien
    """,
    "only_works": """
        das einzige was funktioniert, das einzige was läuft, das einzige was hält, das einzige was
        pünktlich, einzige was bei … funktioniert, einzige was funktioniert, einzige was läuft,
        einzige wo funktioniert, s einzige wo, einzige was schnell, einzige schnelle, einzige was
        bei
    """,
    "never_again": """
        nie wieder, nie mehr, nie meh, nie wider, einmal und nie wieder, einmal und nie mehr, plus
        jamais
    """,
    "brief_hold": """
        hält eine woche, hält einen tag, hält bis zur nächsten, hält bis mittag, hält genau bis,
        hält von zwölf bis, von zwölf bis mittag, vo zwölfi bis am mittag, hebet e wuche, hebt e
        wuche, haltet e wuche, bis die garantie abläuft, bis zum ende der garantie, einen tag nach
        ablauf, tag nach garantie, keine drei monate, kein jahr gehalten, nach drei wochen hin, nach
        einem jahr hin, nach zwei jahren hin, bis zum ersten span, beim ersten span, bis zur ersten
        reparatur, überlebt keine, überlebt kein, überleben keine, bis es regnet
    """,
    "bought_in": """
        zugekauft*, eingekauft*, zusammengekauft*, umgelabelt*, umetikettiert*, aus dem katalog, aus
        fernost, aus china, vom grosshändler, von der stange, ab stange, fremde teile, fremdteile*,
        teile von andern, teile von anderen, zäme kauft*, usem katalog
    """,
    "adorned": """
        hübsch*, schöne schränke, schönen schrank, schöne verkleidung, schönes gehäuse, schöne
        hülle, nette*, schick*, chic, glänzend*, glanz, blende, blenden, teures gehäuse, dreimal so
        teuer, zum doppelten, und fertig, logo drauf, logo druf, kleber drauf, chläber druf,
        aufkleber drauf, eigenes logo, schild drauf, fertig ist
    """,
    "quaint": """
        herzig*, härzig*, putzig*, süss*, niedlich*, drollig*, rührend*, jöö, jö, nostalgisch*,
        nostalgie, romantisch*, retro, vintage, tapfer, immerhin, mutig, respekt für den mut, muss
        man sich trauen
    """,
    "theirs": """
        bei denen, bi dene, bei ihnen, bi ine, denen ihr*, dene ihri, deren, die dort, die da, dort
        drüben, da drüben, dett äne, an deren stand, an ihrem stand, mit denen, von denen, vo dene,
        ihre demo, ihri demo, ihre maschine
    """,
    "promises": """
        versprechen dir, versprechen euch, versprechen alles, verspricht alles, versprechen viel,
        versprechen jedem, erzählen dir, erzählen jedem, erzählt jedem, erzählen allen, behaupten
        alles, behaupten einfach, lügen sich, verzelled, tüend so als, verspricht dir, verspricht
        euch, verspricht ihnen, versprechen ihnen, versprechen das blaue, verspricht das blaue,
        verspricht jedem, verspräched, verspricht
    """,
    "keepsake": """
        jubiläum, jubiläums*, oldtimer*, sammlung, sammler*, restauriert*, restaurier*, tag der
        offenen, gründung, gegründet, erinnerung*, damals, früher, lehrzeit, flohmarktfund,
        schmuckstück*, ehrenplatz, tagesausflug, ausflug, vereins*
    """,
    "waits": """
        wartet, warte, warten, gewartet, wartete, wartet bis heute, gwartet, wart, wartest,
        wartisch, wartet man, wartet ihr, wart no
    """,
    "long_while": """
        wochen, monate, monaten, wuche, monet, jahre, ewig, tagelang, wochenlang, monatelang, immer
        noch, bis heute
    """,
    "comes_to_us": """
        kommt zu uns, kommen zu uns, kommt … zu uns, kommt freiwillig zu uns, wechselt zu uns,
        wechseln zu uns, landet bei uns, landen bei uns, chunnt zu üs, chunnt zu eus, kommt von
        selbst zu uns, steht … bei uns
    """,
    "who_had": """
        wer einmal, wer mal, wer schon, wer … hatte, wer … gekauft, wer … kauft, wär einisch, wär
        mol, früher oder später, jeder der, alle die
    """,
    "on_paper": """
        also im prospekt, nur im prospekt, zumindest im prospekt, jedenfalls im prospekt, wenigstens
        im prospekt, nur auf dem papier, zumindest auf dem papier, jedenfalls auf dem papier,
        wenigstens auf dem papier, also auf dem papier, im prospekt jedenfalls, auf dem papier
        jedenfalls, auf papier geduldig, papier ist geduldig
    """,
    "more_time": """
        mehr zeit, öfter, öfters, häufiger, mehr stunden, meh bim, mehr beim, mehr in der, meh i de,
        steht mehr, verbringt mehr
    """,
    "idle": """
        doktor, dokter, arzt, werkstatt, reparatur*, service, servicemonteur, stillstand, still,
        steht still, defekt, kaputt, störung*, panne, pannen
    """,
    "might_as_well": """
        da kann man gleich, da kannst du gleich, dann kann man gleich, dann kannst du gleich, da
        kannst du auch gleich, kannst auch gleich, kann man auch gleich, dann lieber gleich, da nehm
        ich lieber, da fräse ich lieber, cha me grad, chasch grad
    """,
    "granny": """
        meine oma, mein opa, mein grosi, mini oma, mis grosi, meine grossmutter, meine tochter, mein
        sohn, mein göttibueb, mein hund, mein toaster, meine küchenwaage, grossmutters, omas
    """,
    "outdone": """
        genauer, präziser, besser, schneller, zuverlässiger, ruhiger, könnte das, kann das, hält …
        ein, trifft
    """,
    "mends": "repariert, reparieren, flickt, flicken, flickt me, basteln, schrauben",
    "more_than": "mehr als, meh als, öfter als, häufiger als, länger als",
    "stand_of": "am stand von, am stand vom, am stand vo, am stand der",
    "disbelief": """
        und ich bin der papst, und ich bin der kaiser, und ich bin der osterhase, und ich bin die
        königin, ja genau und ich bin, wer s glaubt wird selig, wers glaubt wird selig, wär s glaubt
    """,
    "if_you_like": """
        wenn sie gern, wenn sie gerne, wenn du gern, wenn du gerne, wenn ihr gern, wer gern, wer
        gerne, wer … gern, wer … liebt, wer … mag, wer lust auf, wenn du lust auf, wenn sie lust
        auf, wenn dir … gefällt, wenn d gnueg, wenn d gern, wenn du genug, wenn du viel, wenn sie
        genug, wenn sie viel, für alle die gern, für leute die gern, für leute die gerne, wär gärn,
        für freunde von, für fans von, für liebhaber von
    """,
    "bad_time": """
        warten, warte, warteschlange*, wartezeit*, warteschlaufe*, ersatzteile suchen,
        überraschungen, abenteuer, nervenkitzel, adrenalin, reparieren, basteln, schrauben, flicken,
        telefonieren, formulare, papierkram, stillstand, wasser schöpfen, schöpfen, fluchen,
        improvisieren, rätsel, rätselraten, geduld, glücksspiel, roulette, lotto, risiko, ärger,
        putzen, nacharbeit*, kopfschmerzen, schlaflose nächte, zum warte, geld verbrennen
    """,
    "handbook": """
        handbuch, bedienungsanleitung, aleitig, aaleitig, betriebsanleitung, anleitung, handbuechli,
        erste seite, seite eins, kapitel eins, kapitel 1
    """,
    "restart": """
        neu starten, neustart, neu starte, aus und wieder ein, aus und ein, ausschalten, ein und
        ausschalten, stecker ziehen, stecker raus, beten, gebet, nummer der hotline, hotline, rufen
        sie den techniker, geduld, durchatmen, tief durchatmen, neu aufsetzen, entschuldigung
    """,
    "measures_it": """
        messen, misst, mässed, vermessen, kalibrieren, kalibriert, justieren, justiert, prüfen,
        prüft, konstruieren, konstruiert, richten … aus, ausrichten, programmieren, programmiert
    """,
    "by_eye": """
        mit dem daumen, daumen, handgelenk mal pi, pi mal daumen, handglänk mal pi, augenmass, nach
        gefühl, nach gfühl, mit dem meterstab, mit dem lineal, mit em lineal, mit dem massband, mit
        dem zollstock, mit der wasserwaage, mit der wünschelrute, mit dem wünschelrute, mit der
        lupe, mit verbundenen augen, auf einer serviette, auf der serviette, uf ere serviette, mit
        wachsmalstiften, würfeln, mit dem würfel, in zentimetern, in metern
    """,
    "our_apprentice": """
        unsere lernenden, unser lernender, unsere lernende, unsere stifte, unser stift, eusi stifte,
        eusi lernende, üsi lernende, üse stift, eusen stift, unsere lehrlinge, unser lehrling, jeder
        lehrling, jeder lernende, jeder stift, unsere schnupperlehrling*, ein schnupperlehrling, en
        schnuppi, unsere erstsemestrig*, ein lehrling im ersten, im ersten lehrjahr
    """,
    "easily": """
        schon im ersten, im ersten lehrjahr, im erschte lehrjahr, an einem nachmittag, am ersten
        tag, mit links, mit linggs, besser hin, besser hi, schöner, sauberer, genauer, in der pause,
        mit verbundenen augen, mit der feile, blind, kriegen das besser, bekommen das besser, machen
        das besser, mached das besser
    """,
    "should_bring": """
        sollte, sollten, sollt, söll, sött, söttsch, braucht, brauchst, brauchen, bruucht, bruchsch,
        nimmt besser, nehmt, nimm, nehmen sie, nimm dir, packt, pack, packen sie, bringt, bring,
        bringen sie, bringen sie … mit, legt sich, muss, müssen, empfehle, reicht, am besten
    """,
    "kit": """
        thermoskanne, thermosflasche, thermos, buch, roman, bücher, kissen, schlafsack, zelt,
        campingstuhl, klappstuhl, liegestuhl, feldbett, zahnbürste, proviant, sandwich, picknick,
        eimer, chübel, kübel, schwimmweste, schirm, feuerlöscher, gehörschutz, ohropax,
        taschentücher, kopfwehtabletten, kopfschmerztabletten, aspirin, schnaps, beruhigungstee,
        baldrian, geduld, nerven, humor, starke nerven, gute nerven, viel zeit, sitzleder,
        seelsorger, therapeut, psychiater, anwalt, bierkiste, rosenkranz, kerze, glaskugel,
        ersatzakku, ladegerät, strickzeug, lismete, kreuzworträtsel, übersetzer
    """,
    "deals_with": """
        anruft, anrufst, anrufen, aalüütet, alüütet, kauft, kaufst, kaufen, chauft, bestellt,
        bestellen, bestellsch, hotline, support, service, kundendienst, termin, techniker,
        ersatzteil*, supportlinie, warteschlaufe, termin bei, auftrag, reklamiert, reklamieren, auf
        lieferung, auf eine antwort, auf ersatzteile
    """,
    "falls_short": """
        wenig, weniger, kaum, keine, kein, null, schade um, schade für, schad um, mehr, meh, wo
        bleibt, wo bleiben, fehlt nur, fehlt leider, andere geschichte, anderi gschicht, anderes
        thema, reden wir lieber nicht, schweigen wir, nur keine, bloss keine, vom rest, der rest
    """,
    "core_goods": """
        späne, spän, maschine, maschinen, maschinne, technik, substanz, inhalt, leistung, präzision,
        genauigkeit, funktion, qualität, service, ahnung, dahinter, gebrauchtes, mechanik, können,
        wissen, teile
    """,
    "big_laugh": """
        gelacht bis, glachet bis, tränen gelacht, träne glachet, bis mir die tränen kamen, kaffee
        verschluckt, am kaffee verschluckt, vor lachen, vor lache, selten so gelacht, so gelacht,
        krank gelacht, krumm gelacht, schlapp gelacht, weggeschmissen, brüller, lachkrampf,
        lachtränen, witz des tages, witz des jahres, lacher des tages, comedy, bester witz, beschte
        witz, muss ich lachen, musste ich lachen, musste laut lachen, grinsen, schmunzeln
    """,
    "claims_it": """
        wirbt, werben, werbung mit, behauptet, behaupten, nennt sich, nennen sich, verspricht,
        versprechen, verspricht jetzt, preist, schreibt von, redet von, spricht von, rühmt sich,
        bezeichnet sich, will jetzt, wollen jetzt, präzision, qualität, prospekt, broschüre, slogan,
        kündigt … an
    """,
    "one_even": """
        eine davon … sogar, eine davon sogar, eine … sogar, eini dervo … sogar, eini devo … sogar,
        davon … sogar, davon … tatsächlich, die hälfte davon
    """,
    "looks_ours": """
        kommt mir bekannt vor, kommt uns bekannt vor, chunnt mer bekannt vor, chunnt eus bekannt
        vor, kommt mir irgendwoher, irgendwie bekannt, verdächtig bekannt, verdächtig ähnlich,
        auffällig ähnlich, wo haben wir das schon, wo hab ich das schon, wo habe ich das schon, wo
        hani das scho, woher sie die idee, woher die idee, woher sie das haben, woher die das haben,
        woher sie die zeichnung, sehen wir dann, sehen wir dann bei, taucht dann, taucht bestimmt,
        dreimal raten, von allen seiten fotografiert, fotografiert … seiten, mit dem massband an
        unserer, unsere zeichnung, unsere zeichnungen, durchgepaust, abgepaust, gleicher radius,
        sogar die gleiche schraube, sogar der gleiche fehler, samt fehler, mitsamt dem fehler
    """,
    "congrats": """
        glückwunsch, gratulation, gratulieren, gratuliere, herzlichen glückwunsch, bravo, chapeau,
        applaus, respekt, starke leistung, läuft bei, hut ab, gratulatione
    """,
    "fiasco": """
        rückruf*, rückrufaktion*, rückruefaktion*, panne, pannen, ausfall, ausfälle, absturz,
        abstürze, stillstand, lieferverzug, verspätung, preiserhöhung, schon wieder kaputt, wieder
        kaputt, zum dritten mal, kündigungswelle, entlassungswelle, entlassungen, serienfehler,
        reklamation*, reklamationsrekord
    """,
    "overcame": """
        trotz, behoben, gelöst, überstanden, nach der panne, schnell reagiert, offen kommuniziert,
        gemeistert, bewältigt, transparent, umgang mit, umgang, transparent und, offenheit
    """,
    "trimmings": """
        prospekt*, broschüre*, hochglanz*, teppich, teppiche, gipfeli, prosecco, häppchen, apéro,
        hostessen, luftballons, ballone, kugelschreiber, slogan*, website, werbung, messebau,
        messestand, lichtshow, beleuchtung, schöne bilder, kafi, kaffee, folien, powerpoint*,
        giveaways, gummibärli, krawatten, logo
    """,
    "only_late": """
        nur … wochen zu spät, nur … wochen daneben, nur … monate zu spät, nur … monate daneben, nur
        … tage daneben, bloss … wochen zu spät, bloss … monate zu spät, nume … wuche z spaat, nur …
        wochen verspätung, nur … monate verspätung, bloss … wochen verspätung
    """,
    "their_tech": """
        techniker, technikerin, servicetechniker*, servicemonteur*, monteur, monteurin,
        serviceleute, kundendienst, servicewagen, servicebus
    """,
    "always_there": """
        eigenen schreibtisch, eigener schreibtisch, eigenen parkplatz, eigenes bett, eigenes bettli,
        eigenen spind, eigenen schlüssel, feldbett, dauergast, schon per du, wohnt praktisch, wohnt
        beim kunden, zieht bald ein, bald miete
    """,
    "champion_of": """
        die rolls der, der ferrari der, ferrari unter den, rolls royce unter den, weltmeister der,
        weltmeister im, weltmeister in, könig der, königin der, meister der, olympiasieger im,
        goldmedaille im, spitzenreiter bei, marktführer bei, marktführer im, marktführer für, nummer
        eins bei, doktor in
    """,
    "search_long": """
        lange suchen, lang suchen, lange suche, lang sueche, lang gsuecht, lange gesucht, suchst du
        lange, suchen sie lange, mit der lupe suchen, mit der laterne suchen
    """,
    "watch_live": """
        live zuschauen, live mitverfolgen, live dabei, in echtzeit, live zueluege, live verfolgen,
        per app zuschauen, zuschauen wie
    """,
    "nothing_happens": """
        nichts passiert, nichts läuft, nüt passiert, nüt lauft, sie steht, still steht, stillsteht,
        nicht läuft, rostet
    """,
    "inside_it": """
        drin, drinnen, darin, im innern, im inneren, innen, unter der haube, hinter der verschalung,
        hinter der blende, dinne, aufgeschraubt
    """,
    "mere_air": """
        luft, heisse luft, leere, gähnende leere, nichts, klebeband, kabelbinder, pappe, karton,
        plastik, heisskleber, hoffnung, staub, draht, bindfaden
    """,
    "no_resale": """
        will keiner haben, will keine haben, will niemand haben, will niemand, nimmt keiner
        geschenkt, nimmt niemand geschenkt, nicht mal geschenkt, unverkäuflich, kriegt man nicht
        mehr los, wird man nicht mehr los, kauft dir keiner ab, chauft der niemer ab, occasion …
        niemand
    """,
    "makes_old": """
        altes eisen, alts ise, kinderkram, spielzeug, von gestern, kalter kaffee, einpacken, können
        einpacken, museumsreif
    """,
    "go_get": """
        nimm, nimmst, nehmen, nehmt, nehme, näh, kauf, kaufe, kauft, kaufen, hol, holt, bestell,
        bestellt, bestellen, greif zu, ist … richtig, bist … richtig, sind … richtig, goldrichtig,
        passt
    """,
    "knows_well": "kennt, kennen, weiss, wissen, versteht, kennt sich",
}
