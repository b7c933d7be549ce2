"""German: how competitors and people are slighted without a word of abuse."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "seems": """
        sieht aus wie, sehen aus wie, sieht … aus wie, sehen … aus wie, sah aus wie, sahen aus wie,
        sah … aus wie, aussehen wie, aussieht wie, ausgesehen wie, gseht us wie, gsehd us wie, gseht
        … us wie, usgseh wie, wirkt wie, wirken wie, wirkte wie, würkt wie, erinnert an, erinnern
        an, erinnerte an, erinnert mich an, fühlt sich an wie, fühlte sich an wie, riecht nach,
        riecht wie, roch nach, roch wie, schmeckt nach, klang wie, klingt wie, tönt wie, tönte wie,
        tönt nach, läuft wie, lief wie, kommt mir vor wie, kam mir vor wie, kommt daher wie, ist wie,
        war wie, isch wie, sind wie, isch gsi wie, wie im, wie in einem, wie in einer, wie in der,
        wie auf dem, wie auf einem, wie uf em, wie us em, wie aus dem, wie vom, wie e, wie en, wie
        ein, wie eine, wie bei einer, wie beim, hat was von, het öppis vo, etwas von,
        ist eher ein, ist eher eine, eher ein, eher eine, isch eher e, ist mehr ein, ist mehr eine
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
        jahrhundert, antiquität*, relikt, fossil, blechdose, blechkübel, blechchübel, kartonschachtel,
        karton, schuhschachtel, plastik, billigplastik, joghurtbecher, kaugummi, pappe, wartezimmer,
        beerdigung, leichenhalle, callcenter, gebastel*, notlösung, provisorium, prototyp, halbfertig*,
        leere versprechen, verbrannt*, angebrannt*, altöl, panik, verzweiflung, angst, ausrede*,
        wunschzettel, wunschliste, schätzung*, ratespiel, lotterie, glücksspiel, würfelspiel, märchen*, roman, witz, trauerspiel
    """,
    "bygone": """
        aus den neunzigern, aus den achtzigern, aus den siebzigern, aus den neunzigerjahren, aus den
        achtzigerjahren, aus den 90ern, aus den 80ern, aus den 70ern, us de nünzger, us de achtzger,
        der neunzigerjahre, der achtzigerjahre, der neunziger, der achtziger, von vorgestern, vo
        vorgeschter, von gestern, von anno, anno dazumal, aus dem letzten jahrhundert, im letzten
        jahrhundert, letztes jahrhundert, aus grossvaters zeiten, us grossvatters zyte, opas zeiten,
        vor zwanzig jahren, vor dreissig jahren, diskette*, diskettenlaufwerk*, disketteschlitz,
        floppy*, windows 95, windows 98, windows xp, windows nt, ms dos, röhrenmonitor*,
        röhrenbildschirm*, faxgerät*, fax, lochkarte*, lochstreifen, wählscheibe*, modem, technik von
        gestern,
        seit jahren dieselbe, seit jahren dasselbe, seit jahren die gleiche, seit jahren das gleiche, immer noch dieselbe, immer noch dasselbe, immer noch die gleiche, sit jahre s gliiche, sit jahre di gliich
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
        verkauft, verkaufen, verkaufe, verchauft, verchaufe, verchaufed, liefert, liefern, baut, bauen,
        baue, boue, verbaut, verbauen, bringt, bringen, zeigt, zeigen, preist, präsentiert, nennt,
        nennen, schraubt, schrauben, steckt, stecken, kommt mit, arbeitet mit, arbeiten mit
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
    "rundown": """
        klapperkasten, klapperkästen, klapperi, chlapperi, bastelware*, murkserei*, murksbude, blech
        mit, blechhaufen, haufen blech, ahnungslos*, keinen schimmer, kei ahnig, kei schimmer, null
        ahnung, null plan, null service, keine ahnung von, null qualität, das blaue vom himmel, s
        blaue vom himmel, märchenstunde, unter märchen, ins märchenregal, märchenbuch, märchen
        erzähl*, erzählen märchen, erzählt märchen, märli, fabelhaftes märchen, gebrochene
        versprechen, versprechen gebrochen, hinten und vorne nicht, hinte und vorne nöd, funktioniert
        nie, funktionieren nie, läuft nie, laufen nie, kommt nie, kommen nie, nichts dahinter, nüt
        dehinter, wenig dahinter, viel verpackung, mehr verpackung, reine show, nur show, alles show,
        bloss marketing, nur marketing, reines marketing, fake, schönfärberei, augenwischerei,
        bauernfängerei, kundenfang, dreist*, unverschämt*, unseriös*, geldmacherei, halsabschneider*,
        für die tonne, für d tonne, für die füchse, für d füchs, ein graus, en graus, grauenhaft*,
        grottig*, schauderhaft*, hundsmiserabel*, billig zusammengebaut*, am lebenden kunden, ein
        sicherheitsrisiko, lotterkiste*, lotterbude, lotterlade, zum vergessen, chasch vergässe, zum
        fremdschämen, fremdschäm*, blamabel, blamieren sich, blamiert sich, hat verschlafen, haben
        verschlafen, verschlafen seit, schlafen seit, hinter dem mond, hinterm mond, hinderem mond,
        kocht auch nur mit wasser, kochen auch nur mit wasser, hände vo, schwache kopie, müde kopie,
        reif fürs museum, reif für den schrott, schrottreif*, reif für die presse,
        montagsmodell*, montagsprodukt*, montagsmaschine*, freitagsmaschine*, trifft nie, hinten und vorn nicht,
        chaos pur, reines chaos, pures chaos, ein einziges chaos, viele worte wenig, viel gerede wenig
    """,
    "poor": """
        absturz, abstürze, abstürzen, bis zum absturz, stürzt … ab, stürzen … ab, stürzt dauernd,
        friert ein, frieren ein, hängt sich, hängen sich, bug, bugs, verbuggt*, buggy, streikt,
        streiken, spinnt, zickt, klemmt, klemmen, schlottert, schlotteret, chlapperet, rumpelt,
        scheppert, schepperet, rattert, rattern, pfeift aus dem letzten, zittert, zittern, driftet,
        zu laut, so laut, sehr laut, ist laut, sind laut, laut wie, laut und, ohrenbetäubend*,
        lärmig*, versagt kläglich, schwächelt, ausschuss, nacharbeit, nachbesser*, verzug, schief,
        krumm*, schludrig, halbfertig*, unausgereift*, unbrauchbar*, nutzlos*, wertlos*, fehleranfällig*,
        störanfällig*, reparaturanfällig*, pannenanfällig*,
        pfeift, pfeifen, heult, jault, kreischt, brummt, dröhnt, ächzt, stöhnt,
        lottered, lotteret, lottert
    """,
    "handled": """
        nimmt keiner das telefon, nimmt niemand das telefon, nimmt keiner ab, nimmt niemand ab, nimmt
        keiner mehr ab, nimmt niemand mehr ab, nimmt niemer ab, hebt keiner ab, geht keiner ans, geht
        niemand ans, goht niemer as, erreichst du keinen, erreicht man keinen, erreicht man niemanden,
        sieht man die nie, siehst du die nie, nie mehr gesehen, nie wieder gesehen, lässt sich keiner
        blicken, lässt sich niemand blicken, sind sie weg, sind die weg, sind alle weg, sinds weg, weit
        und breit keiner, kommt keiner, kommt niemand, chunnt kene, chunnt niemer, taucht keiner auf,
        ruft keiner zurück, ruft niemand zurück, meldet sich keiner, meldet sich niemand, mäldet sich
        niemer, tun so als, kennt dich keiner, kennt dich niemand, wartest du bis, wartest du ewig,
        wartsch ewig, wartest du monate, wartest du wochen,
        kennt dich keiner mehr, kennt dich niemand mehr, kennt einen keiner mehr, kennt di kene meh, kennt eim kene meh,
        kein nimmt ab, kene nimmt ab, nimmt kene ab, niemer nimmt ab, nimmt niemer ab, kein got as telefon
    """,
    "begs": """
        bettel*, gebettelt, bettle*, bättle*, anbetteln, anflehen, fleht*, flehen, gefleht, hinterherrennen,
        hinterherlaufen, nachrennen, nochespringe, nachspringen, nachtelefonieren, hinterhertelefonieren,
        auf knien, beten, betet, bätte, stossgebet*, kerze anzünden, kerzen anzünden,
        auf kurzwahl, kurzwahl, in der kurzwahl
    """,
    "after_sale": """
        ersatzteil*, ersatzteilen, service, servicetechniker*, techniker*, monteur*, support, hotline,
        rückruf*, antwort, antworten, termin, termine, kundendienst, update, updates, garantie,
        reparatur*, genauigkeit
    """,
    "no_answer": """
        anrufbeantworter, telefonbeantworter, combox, warteschlaufe, warteschleife, warteschlange,
        bandansage, fremdwort, fremdwörter, märchen, gerücht, legende, lotterie, glückssache,
        glückspiel, glücksspiel, geduldsprobe, geduldsspiel, witz, trauerspiel, fehlanzeige,
        wunschdenken, schlafend, ferien, dauerferien, tiefschlaf, winterschlaf,
        geduld, nerven, geduldsfaden, glaubenssache
    """,
    "hints_why": """
        weiss ich auch warum, weiss auch warum, weiss auch wieso, weiss jetzt warum, weiss jetzt wieso,
        ich weiss warum, wir wissen warum, wir wissen alle warum, wissen auch warum, warum wohl, wieso
        wohl, weshalb wohl, werum ächt, wieso ächt, rat mal warum, ratet mal warum, raten sie mal warum,
        kein wunder, keis wunder, ke wunder, logisch, überrascht niemanden, wundert mich nicht,
        wundert keinen, wundert niemanden, mehr sag ich nicht, mehr sage ich nicht, mehr sägi nöd, sag
        ich jetzt nicht, ich sag nichts, ich sage nichts, sag nüt, zufall, selbstredend
    """,
    "dumped": """
        rausgeschmissen, rausgeworfen, rausgestellt, hinausgeworfen, weggeworfen, weggeschmissen,
        usegschmisse, furtgschosse, furtgheit, verschrottet, verschrotten, verschrottete, eingeschmolzen,
        auf den schrott, zum alteisen, in den container, in die mulde, id mulde, zurückgegeben,
        zurückgeschickt, zurückschicken, wieder verkauft, auf ricardo gestellt, verflucht, schmeisst …
        raus, wirft … raus, trennt sich von
    """,
    "relief": """
        vor glück, vor freude, vor erleichterung, endlich, gott sei dank, zum glück, erleichtert, erlöst,
        befreit, aufgeatmet, atmet auf, geweint, weint, jubelt, gefeiert, feiert, nach zwei wochen, nach
        drei wochen, nach zwei monaten, nach drei monaten, nach einem monat, nach einem jahr, nach
        einer woche, lacht heute, mehr sag ich nicht, mehr muss man nicht, wieder ruhig schlafen
    """,
    "condoles": """
        mein beileid, mis biileid, herzliches beileid, aufrichtiges beileid, aufrichtige anteilnahme,
        tut mir leid für, tuet mer leid für, du armer, ihr armen, sie ärmster, ihr ärmsten, arme kerle,
        gute besserung, starke nerven, gute nerven, viel kraft, viel geduld, vill geduld, viel glück
        damit, vill glück demit, viel spass damit, vill spass demit, wir beten für, selber schuld,
        tief durchatmen
    """,
    "owners": """
        ihr habt, ihr händ, du hast, hast du, hesch, häsch, ihr hend, sie haben, habt ihr, händ ihr, wer
        … hat, wär … het, gekauft, kchauft, kauft, kauf, bestellt, im einsatz, besitz*, steht bei euch,
        stoht bi eu, bei euch, bi eu, kunde, kunden, kundinnen, kundschaft, alle mit einer, alle mit
        einem
    """,
    "mourns": """
        gestorben, verstorben*, verstarb, tod, todesfall, trauer, familie, angehörige*, gründer*, unfall,
        krank*, spital, brand, feuer, hochwasser
    """,
    "calls_it": """
        nennt, nennen, nennt das, nennen das, nennt es, nennt sich, was die … nennen, heisst, verkauft
        als, bezeichnet, bezeichnen, seit
    """,
    "we_call": """
        nennen wir, nenne ich, nenn ich, nännt me, nenned mir, nenn i, sagen wir dazu, sage ich dazu,
        heisst bei uns, heisst das bei uns, heisst bi üs, ist bei uns, ist das bei uns, wär bei uns,
        wäre bei uns, ich nenne, wir nennen, sägid mir, bei uns heisst das, wäre das bei uns, isch das
        bi üs
    """,
    "below": """
        ausschuss, schrott, müll, abfall, prototyp, entwurf, panne, fehler, mangel, zufall, glück,
        altmetall, ausrede, wunschdenken, notlösung, grobschliff, schätzen, schätzung, raten,
        standard, selbstverständlich*, gestern, alltag, stillstand, pfusch, theorie, geschichte,
        nostalgie, reklamation, basteln, bastelei, schnuppertag, probelauf, lehrlingsarbeit,
        lehrlingsstück, altlast, steinzeit
    """,
    "only_works": """
        das einzige was funktioniert, das einzige was läuft, das einzige was hält, das einzige was
        pünktlich, einzige was bei … funktioniert, einzige was funktioniert, einzige was läuft, einzige
        wo funktioniert, s einzige wo, einzige was schnell, einzige schnelle, einzige was bei
    """,
    "never_again": "nie wieder, nie mehr, nie meh, nie wider, einmal und nie wieder, einmal und nie mehr, plus jamais",
    "brief_hold": """
        hält eine woche, hält einen tag, hält bis zur nächsten, hält bis mittag, hält genau bis, hält von
        zwölf bis, von zwölf bis mittag, vo zwölfi bis am mittag, hebet e wuche, hebt e wuche, haltet e
        wuche, bis die garantie abläuft, bis zum ende der garantie, einen tag nach ablauf, tag nach
        garantie, keine drei monate, kein jahr gehalten, nach drei wochen hin, nach einem jahr hin, nach
        zwei jahren hin, bis zum ersten span, beim ersten span, bis zur ersten reparatur, überlebt keine,
        überlebt kein, überleben keine, bis es regnet
    """,
    "bought_in": """
        zugekauft*, eingekauft*, zusammengekauft*, umgelabelt*, umetikettiert*, aus dem katalog, aus
        fernost, aus china, vom grosshändler, von der stange, ab stange, fremde teile, fremdteile*,
        teile von andern, teile von anderen, zäme kauft*, usem katalog
    """,
    "adorned": """
        hübsch*, schöne schränke, schönen schrank, schöne verkleidung, schönes gehäuse, schöne hülle,
        nette*, schick*, chic, glänzend*, glanz, blende, blenden, teures gehäuse, dreimal so teuer, zum
        doppelten, und fertig, logo drauf, logo druf, kleber drauf, chläber druf, aufkleber drauf,
        eigenes logo, schild drauf, fertig ist
    """,
    "quaint": """
        herzig*, härzig*, putzig*, süss*, niedlich*, drollig*, rührend*, jöö, jö, nostalgisch*, nostalgie,
        romantisch*, retro, vintage, tapfer, immerhin, mutig, respekt für den mut, muss man sich trauen
    """,
    "theirs": """
        bei denen, bi dene, bei ihnen, bi ine, denen ihr*, dene ihri, deren, die dort, die da, dort
        drüben, da drüben, dett äne, an deren stand, an ihrem stand, mit denen, von denen, vo dene,
        ihre demo, ihri demo, ihre maschine
    """,
    "promises": """
        versprechen dir, versprechen euch, versprechen alles, verspricht alles, versprechen viel,
        versprechen jedem, erzählen dir, erzählen jedem, erzählt jedem, erzählen allen, behaupten alles,
        behaupten einfach, lügen sich, verzelled, tüend so als
    """,
    "empty": """
        und dann nichts, und nachher nichts, und liefern nicht, liefern dann nicht, und dann kommt nichts,
        was sie wollen, alles mögliche, irgendwas, irgend öppis, egal was, hauptsache, den abschluss,
        die unterschrift, nur um zu, damit du unterschreibst, damit ihr unterschreibt, jeden mist, jeden
        seich, jede seich
    """,
    "keepsake": """
        jubiläum, jubiläums*, oldtimer*, sammlung, sammler*, restauriert*, restaurier*, tag der offenen, gründung,
        gegründet, erinnerung*, damals, früher, lehrzeit, flohmarktfund, schmuckstück*, ehrenplatz, tagesausflug,
        ausflug, vereins*
    """,
    "witless": """
        dümmer geht s nicht, dümmer geht s nimmer, dümmer gehts nicht, dümmer gehts
        nimmer, blöder geht s nicht, blöder gehts nicht, dümmer gaht s nümm, dümmer gohts
        nümm, dümmer als die polizei erlaubt, blinder als, keinen funken verstand, kein
        funken verstand, schwer von begriff, schwär vo begriff, langsam im kopf, wenig
        zwischen den ohren, nichts zwischen den ohren, null ahnung grosse klappe, grosse
        klappe nichts dahinter, grosse klappe null ahnung, s pulver nicht erfunden, das
        pulver nicht erfunden, s pulver nöd erfunde, isch nöd de schnällscht, nicht der
        schnellste im kopf
    """,
    "brain": """
        hirn, gehirn, hirni, verstand, grips, denkvermögen, kopf
    """,
    "left_off": """
        in der garderobe, an der garderobe, daheim vergessen, zuhause vergessen, zu hause
        gelassen, daheim gelassen, vergessen, abgegeben, ausgeschaltet, abgeschaltet,
        abgestellt, ausgeknipst, im auto gelassen, im spind, verloren, ausgelagert,
        vergässe, abgstellt, usgschalte, verkauft, im standby, in den ferien, i de ferie,
        fehlanzeige, fehlt, gestohlen, geklaut, gchlaut
    """,
    "daft": """
        blind, taub, bescheuert, bekloppt, bescheurt, blöd, dumm, doof, deppert,
        begriffsstutzig, dämlich, behämmert, hohl, tumm, schwerhörig, beschränkt,
        verblödet, besoffen
    """,
    "or_what": """
        oder was, oder wie, oder so, odr was, oder wa, odr wa
    """,
    "someone": """
        wer das geschrieben, wer das gebaut, wer das konstruiert, wer das gezeichnet, wer
        das programmiert, wer das montiert, wer das verbrochen, wer das entworfen, wer auf
        diese idee, wer so fräst, wer so montiert, wer so arbeitet, wer so etwas postet,
        wer sowas postet, wer das gepostet, wär das gschribe, wär das bout, wär das
        zeichnet, wär das programmiert, wär so öppis schriibt, wär sottigs schriibt, wär
        das verbroche,
        die im einkauf, die im verkauf, die im lager, die im büro, die in der montage, die in der buchhaltung, die in der verwaltung, die in der planung, die da oben, die vom einkauf, die vom verkauf, die von der buchhaltung, die von der montage, die von der planung
    """,
    "slur": """
        dummi chueh, tummi chueh, dumm chueh, blödi chueh, blöd chueh, tumme cheib, dumme
        cheib, blöde cheib, dummi gans, blödi geiss, dummi geiss, tumme siech, dumme
        siech, blöde siech, vollkoffer, vollpfoste
    """,
    "blames_on": """
        kein wunder, keis wunder, kes wunder, typisch, kaum, sobald, seit, sit, seitdem,
        sitdem, vor lauter, weil, wil, mit so vielen, mit so viele, mit so vil, mit
        lauter, lässt man, lässt du, lass mal, lasst mal, lat me, setzt man, setz mal,
        stell mal, da merkt man, das kommt davon, das chunnt devo, wenn man, we me, immer
        wenn, jedes mal wenn, schuld sind, schuld isch, liegt an, liit a de
    """,
    "goes_wrong": """
        klemmt, crasht, crash*, kracht, chlöpft, abgestürzt, stürzt … ab, futsch, kaputt,
        kabutt, verschrottet, beule*, delle, dellen, verkratzt, schramme*, nur noch, nume
        no, nur no, gschnurr*, gschnädder*, geschnatter, geplapper, tratsch*, getratsch*,
        klatsch, kaffeekränzchen, drama, dramen, zickenkrieg*, zickerei*, zickezoff,
        chaos, langsam, langsamer, dauert ewig, doppelt so lang, durcheinander, steht
        still, stoht still, krumm, schief, gejammer, gejammert, gjammeret, nichts mehr,
        nüt meh, geht alles schief, goht alles schief, läuft nichts, lauft nüt, fehler,
        ausschuss, schrott, rausgeflogen, steht … rum, niemand versteht, versteht keiner,
        verstoht kene, stinkt, riecht nach,
        versteht … kein wort,
        steht … still, stoht … still
    """,
    "unfit": """
        kapieren … nie, kapieren … nicht, kapieren … eh nie, begreifen … nie, begreifen …
        nicht, checken … nicht, checken … nie, verstehen … nie, verstehen … eh nicht,
        verstönd … nie, sind nur krank, nur krank, immer krank, dauernd krank, ständig
        krank, sollen lieber, söled lieber, sollen besser, sollten lieber, lieber ins
        büro, lieber in die küche, lieber putzen, lieber kochen, haben keinen platz, kein
        platz für, nicht tragbar, nicht zumutbar, halten nichts aus, halten nicht durch,
        heulen, heulen bei, weinen bei, gleich heulen, nöd gwachse, nicht gewachsen,
        sprechen kein, können kein deutsch, verstehen kein, nehmen uns die
    """,
    "group_of": """
        die alten in, die alten im, die alten bei, die alten hier, von den alten, unsere
        alten, die älteren in, die älteren im, die jungen von heute, die jungen heute, die
        heutigen jungen,         frauen im team, fraue im team, frauen in der schicht, fraue i de
        schicht, ukrainer*, portugiese*, türke*, italiener können, italiener haben,
        deutsche können, die deutschen können, die deutschen sind, schwaben, ossis,
        welsche können, die welschen,
        balkan*, ostblock*
    """,
    "people_only": """
        schweizer wurzeln, schweizer abstammung, schweizer herkunft, gebürtige schweizer*,
        gebürtiger schweizer, gebürtige schweizerin, mit schweizer namen, hiesige
        bevorzugt, nur hiesige, nur eidgenossen, eidgenosse, eidgenossen, christliche
        herkunft, europäisches aussehen, westlicher herkunft, am liebsten ein mann, am
        liebsten eine frau, am liebsten schweizer, gerne ein mann, gerne eine frau,
        idealerweise ein mann, idealerweise eine frau, idealerweise männlich, idealerweise
        weiblich, vorzugsweise männlich, vorzugsweise weiblich, vorzugsweise schweizer
    """,
    "stereotype": """
        fingernägel, nägel, lippenstift, schminke, schminken, make up, stöckelschuhe, high
        heels, frisur, periode, hormone, handtasche, pms, migräne, zyklus, schuhe kaufen
    """,
    "mock_sign": """
        lol, haha, hahaha, na dann, na prost, na bravo, ach ja, tja, oh je, ojeh, jaja,
        ähm, au weia, hilfe, achtung
    """,
    "helps_there": """
        hilft man ihnen, hilft man euch, hilft man dir, man hilft ihnen, hilft ihnen,
        helfen ihnen, hilft dir, hilft euch, wird ihnen geholfen, gibt man ihnen, gibt
        ihnen, geben ihnen, erhalten sie auskunft, bekommen sie auskunft, kriegen sie
        auskunft, erhalten sie antwort, bekommen sie antwort, beantwortet man, beantworten
        ihre, weiss man mehr, weiss man bescheid, sitzen die richtigen, sind die
        richtigen, sind sie richtig, ist man für sie da, ist für sie da, sind für sie da,
        kümmert sich, kümmert man sich, nimmt sich … an
    """,
    "closing": """
        beste grüsse, freundliche grüsse, freundlichen grüssen, mit freundlichen grüssen,
        herzliche grüsse, viele grüsse, liebi grüess, fründlichi grüess, schönen tag,
        einen schönen tag, schöne woche, gruess, hochachtungsvoll, mfg, lg, vielen dank
        für ihr verständnis, danke für ihr verständnis, danke fürs verständnis, vielen
        dank für ihr interesse, danke für ihre anfrage
    """,
    "age_between": "zwischen, zwüsche, zwischen ca",
    "waits": """
        wartet, warte, warten, gewartet, wartete, wartet bis heute, gwartet, wart
    """,
    "long_while": """
        wochen, monate, monaten, wuche, monet, jahre, ewig, tagelang, wochenlang,
        monatelang, immer noch, bis heute
    """,
    "comes_to_us": """
        kommt zu uns, kommen zu uns, kommt … zu uns, kommt freiwillig zu uns, wechselt zu
        uns, wechseln zu uns, landet bei uns, landen bei uns, chunnt zu üs, chunnt zu eus,
        kommt von selbst zu uns, steht … bei uns
    """,
    "who_had": """
        wer einmal, wer mal, wer schon, wer … hatte, wer … gekauft, wer … kauft, wär
        einisch, wär mol, früher oder später, jeder der, alle die
    """,
    "on_paper": """
        also im prospekt, nur im prospekt, zumindest im prospekt, jedenfalls im prospekt,
        wenigstens im prospekt, nur auf dem papier, zumindest auf dem papier, jedenfalls
        auf dem papier, wenigstens auf dem papier, also auf dem papier, im prospekt
        jedenfalls, auf dem papier jedenfalls, auf papier geduldig, papier ist geduldig
    """,
    "more_time": """
        mehr zeit, öfter, öfters, häufiger, mehr stunden, meh bim, mehr beim, mehr in der,
        meh i de, steht mehr, verbringt mehr
    """,
    "idle": """
        doktor, dokter, arzt, werkstatt, reparatur*, service, servicemonteur, stillstand,
        still, steht still, defekt, kaputt, störung*, panne, pannen
    """,
    "might_as_well": """
        da kann man gleich, da kannst du gleich, dann kann man gleich, dann kannst du
        gleich, da kannst du auch gleich, kannst auch gleich, kann man auch gleich, dann
        lieber gleich, da nehm ich lieber, da fräse ich lieber, cha me grad, chasch grad
    """,
    "granny": """
        meine oma, mein opa, mein grosi, mini oma, mis grosi, meine grossmutter, meine
        tochter, mein sohn, mein göttibueb, mein hund, mein toaster, meine küchenwaage,
        grossmutters, omas
    """,
    "outdone": """
        genauer, präziser, besser, schneller, zuverlässiger, ruhiger, könnte das, kann
        das, hält … ein, trifft
    """,
    "dreads": """
        gute nacht, guet nacht, na prost, prost mahlzeit, na bravo, au weia, hilfe, oh je,
        ojemine, helm auf, viel spass, vil spass, dann gute nacht, nur drama, nur dramen,
        nume drama, nur gezicke
    """,
    "old_saw": """
        frauen und technik, fraue und technik, frau und technik, frauen am steuer, frau am
        steuer, fraue am stüür, frauen und einparken, alte und computer, ausländer und
        pünktlichkeit
    """,
    "knowing": """
        ihr wisst schon, du weisst schon, sie wissen schon, sag ich nur, sage ich nur, säg
        ich nume, halt, mehr sag ich nicht, kennt man ja, kennt man, typisch, eben
    """,
    "mends": "repariert, reparieren, flickt, flicken, flickt me, basteln, schrauben",
    "more_than": "mehr als, meh als, öfter als, häufiger als, länger als",
    "stand_of": "am stand von, am stand vom, am stand vo, am stand der",
    "fewer": "weniger, keine mehr, verschwunden, behoben, entdeckt, gefunden, verhindert, gemerkt, nie mehr",
    "disbelief": """
        und ich bin der papst, und ich bin der kaiser, und ich bin der osterhase, und ich bin die königin, ja genau und ich bin, wer s glaubt wird selig, wers glaubt wird selig, wär s glaubt
    """,
}
