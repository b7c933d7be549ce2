"""German: customers, partners, what is told of them."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "supplies": """
        liefer*, beliefer*, ausgeliefert, zuliefer*, geliefert, partner, partnerin, partnerinnen,
        partnern, partnerfirma, geschäftspartner*, kunde, kundin, kunden, neukunde*, neukundin,
        stammkunde*, zusammenarbeit*, zusammenarbeiten, arbeiten ... zusammen, hat uns, haben uns,
        het eus, het üs, händ eus, händ üs, für uns, dank an, danke an, merci an, kauft, gekauft,
        bestellt, beschafft, in betrieb genommen, installiert, montiert, aufgestellt, in betrieb,
        setzt auf, vertraut auf, ausgerüstet, auftrag von, auftrag für, im auftrag
    """,
    "told_loyal": """
        ihre treue, ihre langjährige treue, deine treue, eure treue, ihre jahrelange treue, sie als
        kunde*, sie als kundin, sie als langjährig*, euch als kunde*, sie seit jahren kunde*, sie
        unser kunde sind, sie unsere kundin sind, sie schon so lange bei uns, jahre treue, jahre
        vertrauen, ihr vertrauen seit, ihr langjähriges vertrauen, für ihr vertrauen seit, treuer
        kunde, treue kundin, sie zu unseren kunden, zu unseren treusten, zu unseren treuesten, kunde
        seit, kundin seit, dass sie uns seit, dass ihr uns seit
    """,
    "told_those": """
        bei denen mit, bei denen die, bei denen wo, bi dene mit, bi dene wo, bi de mit, bei jenen,
        bei der firma mit, bei der firma die, bei einer firma die, bei einem kunden der, beim kunden
        der, wer in, wer am, wer im, die mit dem, die mit der, die mit den, bei dem mit, bei der mit
    """,
    "told_maker": """
        *hersteller, *herstellers, *herstellerin, *produzent, *produzenten, *produzentin,
        *fabrikant, *fabrikanten, *konzern, *konzerns, *zulieferer, *lieferant, *lieferanten,
        *verarbeiter, *brauerei, *molkerei, *käserei, *bäckerei, *bäcker, *bäckers, *schmiede,
        *giesserei, *werft, *manufaktur, *marke, *werk, *werke, *hütte, *mühle, *schokoladier,
        *spezialist, *spezialisten, *weltmarktführer, *marktführer, *marktführerin, *bauer, *bauers,
        *bauern, weltmarktführer, marktführer, marktführerin, nummer eins, nummer 1, hersteller,
        produzent, lieferant, uhrenbauer, uhrenmarke, uhrenhersteller, flugzeugbauer, zugbauer,
        velobauer, velohersteller, busbauer, lokbauer, liftbauer, orgelbauer, holzbauer, torbauer,
        bierbrauer, bäcker, konditor, metzger, winzer, chocolatier, brenner, saatgutfirma,
        zughersteller, autobauer, autohersteller, konzern, schokoladenfabrik, schoggifabrik,
        guetzlibäcker, guetzlifabrik, biscuitfabrik, brauerei, giesserei, werft, flugzeugwerk,
        rüstungskonzern, pharmakonzern, chemiekonzern, pharmafirma, pharmariese, riese, *riese,
        *riesen, medizintechnikfirma, *firma, *fabrik, *gigant, spitalgruppe, versicherung,
        krankenkasse, grossbank, detailhändler, grossverteiler, implantathersteller, bahnbauer,
        seilbahnbauer, turbinenbauer, motorenbauer, schiffsbauer
    """,
    "told_renowned": """
        grösste, grössten, grösster, gröscht*, grösst*, bekannt*, führend*, berühmt*, namhaft*,
        renommiert*, wichtigst*, bedeutendst*, ältest*, einzig*, traditionsreich*, weltberühmt*,
        weltbekannt*, weltweit führend*, marktführend*, prominent*, grossen, grosser, grosse,
        weltgrösst*, legendär*, allseits bekannt*, bekannte, bekannti, gewisse*, gewüsse*,
        weltmarktführer, marktführer, marktführerin, nummer eins, zweitgrösst*, die jeder kennt, den
        jeder kennt, das jeder kennt, die alle kennen, den alle kennen, das alle kennen, die ihr
        alle kennt, den ihr alle kennt, den man kennt, die man kennt, jeder kennt, alle kennen,
        jedes kind kennt
    """,
    "told_deals": """
        montiert, montier*, montage, installiert*, inbetriebnahme, in betrieb genommen,
        eingerichtet, ausgeliefert, geliefert, liefern, lieferung, übergeben, übergabe, gewartet,
        wartung, revidiert, revision, repariert, reparatur, service, servicefall, servicetermin,
        getauscht, tuschet, gwächslet, gewechselt, zu besuch, besuch, besucht, besuchen, bsuech,
        durften, eingeladen, empfangen, zuschauen, rundgang, werksbesichtigung, werkführung,
        führung, bestellt, bestellung, bestellen, auftrag, abschluss, unterschrieben, gekauft,
        kauft, setzt auf, setzen auf, schwört auf, schwören auf, vertraut, vertrauen, treue, zählt
        auf, verlässt sich, arbeitet mit, arbeiten mit, zusammenarbeit, projekt, fräst, produziert
        mit, läuft, laufen, steht, stehen, herausgeholt, optimiert, umgebaut, geschult, schulung,
        abnahme, abgenommen, einsatz, im einsatz, unsere maschine, unsere maschinen, unsere fräsen,
        heute bei, kunde, kunden, kundin, unterwegs, wochen, woche, tage, tag, zufrieden,
        begeistert, nachbestellt, erneuert, verlängert, vertrag, rahmenvertrag, gemeinsam,
        ausgetauscht, louft, lauft, laufed, loufe, gmontiert, iigrichtet, gliferet, vor ort,
        abnahmetest, abnahmelauf, auf montage, uf montage, im ussedienst, im aussendienst, fräst …
        mit uns, arbeitet … mit uns, eingebaut, iibaut, ibaut, ybaut, ybout, iigstellt, gwartet,
        gflickt, usgwächslet, ufgstellt, aufgestellt, in betrieb gno, bestellt no, gschulet
    """,
    "told_our_friends": """
        unsere freunde, unseren freunden, unsere freundinnen, unsere nachbarn, unseren nachbarn,
        unser stammkunde, unsere stammkunden, die jungs, den jungs, die leute, den leuten, bei den
        leuten, bei den jungs, bi de lüt, bi de giele, bi de jungs, unser kunde, unsere kundin,
        unserem kunden, unserer kundin, unser partner, unserem partner, ein kunde, einem kunden,
        einer kundin, eine kundin, die netten leute, den netten leuten, von den leuten, den netten
        jungs, netten leuten, die guten leute, nette firma
    """,
    "told_no_name": """
        namen nenne ich, namen sag ich, namen nenn ich, keine namen, ohne namen, namen darf ich, wer
        weiss wer, ihr wisst schon wer, ratet mal wer, wer genau, name darf, nenne keinen, sag ich
        nicht, verrate ich nicht, dörf ich nid säge, dörf i nid säge, pssst, ratet mal, ratet, rat
        mal, wer weiss es, wer errät, wer findet raus, mehr sag ich nicht, mehr sage ich nicht, meh
        säg i nöd, meh säg i nid, meh säg ich nöd, errätst du
    """,
    "told_not_ours": """
        gehe … einkaufen, stellenanzeige, börse, nachrichten, zeitung, gelesen, studie, statistik,
        lieblings*, wanderung, ferien, restaurant, museum, konkurrent*, mitbewerber*, konkurrenz,
        meinem kind, meiner tochter, meinem sohn, meinen kindern, mit den kindern, mit de chind, für
        die kinder, geburtstag
    """,
    "told_stay": """
        operation, eingriff, aufenthalt, spitalaufenthalt, klinikaufenthalt, behandlung,
        untersuchung, geburt, entbindung, reha, rehabilitation, austritt, entlassung, eintritt,
        notfallbesuch, konsultation, therapie, genesung, wochenbett, kaiserschnitt, entbunden, op,
        kontrolle, knie, hüfte, herz, narkose, zimmer, station, wochenbettstation, stationär,
        betreuung, pflege
    """,
    "told_your_folks": """
        ihr vater, ihre mutter, ihrem vater, ihrer mutter, ihr mann, ihre frau, ihr kind, ihr sohn,
        ihre tochter, ihr baby, ihre angehörige*, ihren vater, ihrem mann, ihrer frau, ihrem kind,
        ihren sohn, dein vater, deine mutter, dein kind
    """,
    "told_your_unit": """
        ihre maschine, ihrer maschine, ihre anlage, ihrer anlage, ihr gerät, ihrem gerät, ihre
        spindel, ihrer spindel, ihr boot, ihre bestellung, ihrer bestellung, ihr auftrag, ihren
        auftrag, ihre lieferung, ihrer lieferung, ihr vertrag, ihren vertrag, deine maschine, deiner
        maschine, eure maschine, eurer maschine, euri maschine, eure anlage, eurer anlage, ihre
        steuerung, ihrem vertrag, ihre reklamation, ihrer reklamation, ihre rechnung
    """,
    "told_served": """
        repariert, ausgeliefert, geliefert, gewartet, installiert, montiert, in betrieb genommen,
        ausgetauscht, ersetzt, verkauft, revidiert, geprüft, gesehen, steht, stillsteht,
        ausgefallen, gestanden, läuft seit, gekauft, gelaufen, hatte, getauscht, eingestellt,
        zugestellt, verschickt, bezahlt, überprüft, fit gemacht, wieder fit, flott gemacht,
        flottgemacht, in ordnung gebracht, auf vordermann, wieder in schuss, nachgerüstet,
        umgerüstet, neu eingestellt, abgeholt, in revision, überholt, instand gestellt
    """,
    "told_initial": """
        fängt mit, fangt mit, beginnt mit, beginnt mit einem, foot mit, mit nem, mit eme, mit einem,
        mit em, mit grossem, hört mit, endet auf, anfangsbuchstabe
    """,
    "told_next_time": """
        wenn ihr … nächste mal, das nächste mal wenn, wenn du … nächste mal, nächstes mal wenn, wenn
        ihr mal, wenn ihr das nächste, wenn ihr wieder, s nächscht mal, denkt … dran wenn, jedes mal
        wenn ihr, wenn ihr demnächst
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
        der kunde, dem kunden, den kunden, die kundin, unser kunde, beim kunden, bim chund, de chund
    """,
}
