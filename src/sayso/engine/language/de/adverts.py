"""German: advertising, gifts, reviews."""

from __future__ import annotations

PHRASES: dict[str, str] = {
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
    "recommend": """
        empfehl*, empfohlen, kann ich nur raten, rate ich, greift zu, greifen sie zu, kauft, kaufen
        sie, kauf dir, holt euch, holen sie sich, bestellt, bestellen sie, probiert, probieren sie,
        lohnt sich, müsst ihr haben, muss man haben, kaufempfehlung, kaufen würd*, würde … kaufen,
        würd … kaufen, würde … nehmen, würd … nehmen, würde … greifen, würde … zu greifen, greifen
        zu, zugreifen, würde … wählen, würde … bestellen, würde … holen, würde … vorziehen, nehmt,
        nehmen sie, nimm die, hol dir, holed, holed eu, chaufed, chauf, nämed, schaut euch, schauen
        sie sich, schau dir, schaued, lueged, lueg dir, testen sie, nichts falsch, jeden rappen
        wert, jeden franken wert, ihr geld wert, sein geld wert, das geld wert, s gäld wert, gäld
        wert, preis wert, gute wahl, beste wahl, richtige wahl, guter kauf, bester kauf,
        schnäppchen, tipp von mir, mein tipp, geheimtipp, rate … zur, rate … zu, rate ihnen, setzen
        sie auf, setzt auf, an ihrer stelle, an deiner stelle, an eurer stelle, kommt nicht drum
        herum, unbedingt, wärmstens, ans herz legen, lege … ans herz, kann nur gutes, nur gutes,
        gute erfahrung*, klare empfehlung, meine empfehlung, empfehle, mein rat, müend er ha, müend
        ihr ha, super sache, gute sache
    """,
    "ad_label": "werbung, anzeige, bezahlte partnerschaft, bezahlte werbung, sponsored, gesponsert",
    "rating": """
        bewertung*, bewertet, bewerten, bewerte, rezension*, sterne, sternen, sternli, review*,
        bewertig, bewertige, rezensieren, stärn, stern
    """,
    "portal": """
        google, trustpilot, kununu, glassdoor, app store, play store, tripadvisor, g2, capterra,
        bewertungsportal*, google maps, local ch
    """,
    "five_stars": """
        fünf sterne*, 5 sterne*, volle punktzahl, gute bewertung*, positive bewertung*, tolle
        bewertung*, beste bewertung*, gut bewerten, gut bewertet, positiv bewerten, positiv
        bewertet, gute rezension*, positive rezension*, ein paar sterne, füf sternli, füf stärn,
        fünf sternli, 5 sternli, gute google bewertung*, gute bewertung, bestnote*, top bewertung*,
        super bewertung*, fünf sterne bewertung*, 5 sterne bewertung*, positives feedback, nette
        bewertung*, liebe bewertung*, was nettes, was liebes, was schönes, was gutes, etwas nettes,
        etwas liebes, etwas gutes, öppis netts, öppis nätts, öppis liebs, öppis guets, ein gutes
        wort, ein nettes wort, ein paar nette, ein paar liebe, nette zeilen, nette worte, volle
        fünf, fünf sternchen, 5 sternchen, alle sterne, 5 punkte, sehr gut bewerten, sehr gut
        bewertet, gute bewertig, gueti bewertig, gueti bewertige, guete stärn
    """,
    "asks_for": """
        gebt, gib, geben sie, gibt, schreibt, schreib, schreiben sie, hinterlasst, hinterlassen sie,
        bitte, bewertet, bewerte, bewerten sie, lasst, lassen sie, vergebt, klickt, helft, macht,
        chönd ihr, chöit ihr, gänd, gäbed, gäbet, schribed, schriibed, bewertet doch, könnt ihr,
        könntet ihr, könnten sie, mögt ihr, würdet ihr, dürft ihr, wär toll wenn, wer von euch, wer
        schreibt, wer mag, wer hilft, tut mir einen gefallen, tut uns einen gefallen, mach mir einen
        gefallen, macht mir einen gefallen, wer kann, wer könnte, wär lieb, wäre lieb, wäre nett,
        nehmt euch, drückt, tippt, schnell auf, schriibet, schribet, schriib, machet, mached,
        chasch, chönnd ihr, bewertet uns, chönd er, chönder, schribe, bewerten lassen, bewerten
    """,
    "reward": """
        bekommt, bekommen, erhält, erhalten, gutschein*, rabatt*, verlos*, geschenk*, spendier*,
        belohn*, gratis, kriegt, kriegen, kaffee, bier, gipfeli, prämie*, offerier*, zahle ich,
        zahlen wir, schenke, geht auf mich, auf meine kosten, geht auf uns, belohnt, belohnen, kafi,
        einladung
    """,
    "as_customer": """
        als kunde, als kundin, als langjährige* kund*, als zufriedene* kund*, als treue* kund*, als
        begeisterte* kund*, bin kunde, bin kundin, bin … kunde, bin … kundin, als patient, als
        patientin, als käufer*, als nutzer*, als anwender*, ich als unbeteiligte*, kunde seit,
        kundin seit, treuer kunde, treue kundin, langjähriger kunde, langjährige kundin, zufriedener
        kunde, zufriedene kundin, stammkunde*, stammkundin*, wir als kunde*, selber kunde, selber
        kundin, als chunde, bi chunde, als betreiber*, als endkunde*, als anwender
    """,
    "joined_us": """
        gebt uns, gib uns, geben sie uns, lasst uns, lassen sie uns, bewertet uns, bewerten sie uns,
        schreibt uns, schreiben sie uns
    """,
    "got": """
        hat mir … geschickt, hat uns … geschickt, hat mir … bezahlt, hat uns … bezahlt, hat uns …
        eingeladen, hat mich … eingeladen, haben uns … eingeladen, haben mich … eingeladen, wurde …
        eingeladen von, wurden … eingeladen von, auf einladung von, auf einladung des, auf einladung
        eines, auf kosten von, als dankeschön von, als dankeschön vom
    """,
    "ad_deal": """
        pr sample*, pr muster, pressemuster, mein rabattcode, meinem rabattcode, meinen rabattcode,
        affiliate link*, affiliatelink*, bezahlte kooperation, rezensionsexemplar, brand deal,
        gratis überlassen, kostenlos überlassen, unentgeltlich überlassen, gratis zugestellt,
        behalten dürfen, zum behalten gekriegt, zum behalten erhalten, zum behalten überlassen, zum
        behalten bekommen, als gegenleistung, im gegenzug für, dafür ein föteli, derfür es föteli,
        derfür es foti, dafür ein foto, dafür einen post, dafür poste ich, dafür zeige ich, dafür
        erzähle ich, dafür stelle ich, derfür verzell i, ich verdiene mit, bekomme provision, kriege
        provision, erhalte provision, provision für jeden, bekomme ich provision, kriege ich
        provision, ein bisschen was ab, ein paar rappen, verdien ich was, verdiene ich etwas,
        verdiene ich ein bisschen, markenbotschafter, markenbotschafterin, bin botschafter von, bin
        botschafterin von, bin botschafterin für, bin botschafter für, probeessen, pressereise,
        bloggerreise, testerin für, tester für, produkttester, produkttesterin, partnerlink*,
        werbecode*, über meinen link, über min link, über meinen partnerlink, kooperation mit, in
        kooperation mit, zusammenarbeit mit der marke, unterstützt von der marke, botschafter von,
        botschafterin von, markenbotschafter*, botschafter für, wenn ihr meinen namen, meinen namen
        angebt, mit meinem namen, nennt meinen namen, sagt meinen namen, sponsert mir, sponsern mir,
        sponsert mich, gesponsert von, sponseret mer
    """,
    "giver": """
        hersteller*, lieferant*, marke, händler*, anbieter*, zulieferer*, vertreter, vertreterin,
        sponsor*, agentur*, partnerfirma, geschäftspartner*, shop, onlineshop, werkzeughersteller*,
        importeur*, vertrieb, verkäufer, verkäuferin, tourismusbüro, veranstalter*, brand,
        organisator*
    """,
    "sent_me": """
        hat mir … geschickt, haben mir … geschickt, hat mir … zugeschickt, het mer … gschickt, händ
        mer … gschickt, geschickt bekommen, zugeschickt bekommen, hat mir … zugestellt
    """,
    "no_giver": """
        götti, gotti, gotte, gottä, grosi, grosseltern, eltern, familie, freunde, freunden,
        freundinnen, kollege, kollegin, kollegen, nachbar*, schwager, schwägerin, christkind,
        samichlaus, osterhase, verein, gemeinde, schule, chef, chefin, team, arbeitgeber*, firma,
        geburtstag*, selber gekauft, selbst gekauft, sälber kauft, selber bezahlt, selbst bezahlt,
        sälber zahlt, weihnacht*, hochzeit*, lehrabschluss*, flohmarkt, brocki
    """,
    "host": """
        hotel, hotels, restaurant, lokal, beiz, gasthof, gasthaus, wirt, wirtin, pension, resort,
        spa, therme, skigebiet, airline, campingplatz, ferienhaus, chalet, bergbahn, weingut,
        brauerei
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
    "got_free": """
        geschenkt bekommen, geschenkt gekriegt, geschenkt erhalten, hat mir … geschenkt, hat uns …
        geschenkt, haben mir … geschenkt, haben uns … geschenkt, mir … geschenkt, kostenlos
        bekommen, kostenlos erhalten, gratis bekommen, gratis erhalten, gratis gekriegt, umsonst
        bekommen, kostenlos zur verfügung gestellt, gratis zur verfügung gestellt, kostenlos zum
        testen, gratis zum testen, zum testen bekommen, zum testen erhalten, zum testen geschickt,
        zum testen zugeschickt, hat mir … spendiert, hat uns … spendiert, geschenk von, geschenk
        vom, geschenkkorb von, geschenkkorb vom, gutschein von, gutschein vom, bekomme … dafür
        bezahlt, werde … dafür bezahlt, gratis, kostenlos, umsonst, aufs haus, ufs huus, nichts
        bezahlt, nüt zahlt, nichts dafür bezahlt, nichts gekostet, nüt koschtet, eingeladen von,
        eingeladen vom, iglade vom, iglade vo, einladung von, einladung vom, zum testen überlassen,
        zum testen gegeben, zum testen gekriegt, zum uusprobiere, zum ausprobieren bekommen, zum
        ausprobieren geschickt, hat mir … überlassen, hät mer … gschänkt, het mer … gschänkt,
        gschänkt übercho, gschänkt becho, hat mich eingeladen, hat uns eingeladen, haben mich
        eingeladen, haben uns eingeladen, hat mich eingelade, auf einladung, auf kosten von, het mer
        … gschenkt, wollten nichts dafür, wollte nichts dafür, keinen rappen bezahlt, keinen franken
        bezahlt, kosten … übernommen, kosten übernommen, übernahm die kosten, gratis testen, gratis
        ausprobieren, kostenlos testen, kostenlos ausprobieren, testen dürfen, durfte … testen,
        durfte … gratis
    """,
    "my_code": "mit meinem code, mit dem code, mein code, meinen code, code",
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
        mir, uns, bekommen, erhalten, gekriegt, mich, bei mir, zu mir, mit mir, über mich, mich gern
    """,
    "nearby": """
        neben, neben der, gegenüber, gegenüber der, vis à vis, in der nähe von, nahe, unweit, hinter
        der, vor der, nebed, näbe
    """,
    "posing": """
        im einsatz, setzen … ein, setze … ein, nutzen … im betrieb, nutzen … seit, benutzen … seit,
        verwenden … seit, wir nutzen, wir verwenden, wir fräsen, wir drehen, haben … gekauft, habe …
        gekauft, haben uns … gekauft, angeschafft, zugelegt, uns geliefert, bei uns läuft, bei uns
        laufen, läuft bei uns, laufen bei uns, in unserem betrieb, in unserer werkstatt, in meinem
        betrieb, in meiner werkstatt, in unserer firma, ich besitze, wir besitzen, unsere erste,
        unsere zweite, händ … gkauft, mir bruched, arbeiten seit … mit, arbeite seit … mit, seit
        jahren mit, setzen seit, umgestiegen, gewechselt zu, gewechselt auf, in die werkstatt
        gestellt, in die halle gestellt, in der werkstatt stehen, in der halle stehen, steht bei
        uns, stehen bei uns, steht bei mir, steht in unserer, steht in meiner, bei mir im betrieb,
        bi mir im betrieb, bi üs im betrieb, bi eus im betrieb, in meiner bude, bei uns im betrieb,
        lauft bi üs, laufed bi eus, lauft bi mir, würde ich wieder kaufen, würden wir
        wieder kaufen, wieder kaufen, wider chaufe, nochmals kaufen, gekauft, gchauft, gkauft,
        bestellt haben, geleast, investiert, unser betrieb, unser kleiner betrieb, mein betrieb,
        meine werkstatt, unsere werkstatt, unsere schreinerei, unsere dreherei, unsere fräserei,
        meine dreherei, meine fräserei, in der dreherei, in der fräserei, in der schreinerei, in
        unserer dreherei, in unserer fräserei, in unserer schreinerei, händ … gchauft, hei …
        gchouft, hend … kauft, kauft händ
    """,
    "kindly": """
        gut*, nett*, lieb*, toll*, super, schön*, positiv*, top, begeistert*, glänzend*, beste*
    """,
    "kept": """
        durfte … behalten, durfte behalten, durften … behalten, darf … behalten, dürfen … behalten,
        durfte ich behalten, darf ich behalten, zum behalten, leihweise überlassen, ha … dörfe
        bhalte, dörfe bhalte, han … dörfe bhalte, darf … bhalte, fürs zuschicken, fürs zusenden,
        fürs schicken, für das zusenden, für die zusendung, für s päckli, fürs päckli, fürs paket,
        zur verfügung gestellt bekommen, zugeschickt bekommen, geschickt bekommen, muss ich nicht
        zurückgeben, nicht zurückschicken, danke fürs zuschicken, merci fürs zueschicke, fürs
        zueschicke, danke für das paket, für das paket, für s paket, fürs päckchen, für das päckli,
        merci fürs päckli, danke fürs paket, behalten darf ich, behalten dürfen wir, bhalte dörf i,
        bhalte darf i
    """,
    "trial": """
        test, getestet, teste, testen, ausprobiert, probiert, unboxing, ausgepackt, review,
        produkttest, erfahrungsbericht, rabatt, code, liebe es, liebe sie, mega schön, sitzt
        perfekt, begeistert
    """,
    "off_price": """
        rabatt, rabatte, reduktion, vergünstigung, prozente, spart, sparst, sparen, spared,
        günstiger, billiger, weniger zahlen, zahlt ihr weniger, gutschein, gutscheincode,
        rabattcode, aktionscode, gratisversand
    """,
    "for_each": """
        für jede, für jeden, für jedes, pro bewertung, pro stern, pro rezension, für jedi, für jede
        gueti, jede, jeden, jedes, jedi
    """,
    "under_names": """
        unter drei namen, unter zwei namen, unter … namen, unter falschem namen, mit falschem namen,
        mit einem anderen namen, mit fake profil*, mit fake account*, mit fake konto, mit
        zweitkonto, mit dem zweitkonto, mit mehreren konten, mit drei konten, mit dem konto meiner,
        mit dem konto meines, unter pseudonym, als kunde getarnt, mehrfach bewertet, als wär si, als
        wäre sie, als wäre er, als wärs, wie wenn si, als kundin, als wär er, als wäre ich kunde
    """,
    "our_people": """
        mami, mama, papi, papa, mutter, vater, grosi, grosmueter, oma, opa, geschwister, schwester,
        bruder, cousin, cousine, cousins, onkel, tante, schwiegermutter, partner, partnerin,
        ehefrau, ehemann, nachbarn, vereinskollegen, familie, verwandtschaft, verwandte, freunde,
        kollegen, lehrlinge, lernende, eure leute, eure familien, eure partner
    """,
    "needs_stars": """
        brauchen sterne, bruuched stern, brauchen bewertungen, brauchen mehr, uns fehlen, der
        schnitt, den schnitt, durchschnitt heben, nach oben, mehr sterne, merkt ja keiner, merkt
        keiner, merkt niemand, muss ja keiner wissen, muss niemand wissen
    """,
    "buys_it": """
        bestellt, bestellen, bestelle, kauft, kaufen, kaufe, unterschreibt, unterschreiben, zusagt,
        liefern, geliefert, lieferung, ausliefern, aufgestellt, bei ihnen, ihre maschine, sie haben,
        haben sie, bekommen sie, kriegt ihr
    """,
    "glad": """
        begeistert*, zufrieden*, treue, treuer, glücklich*, überzeugt*, langjährig*, stolz*,
        zfridene, zfridnige
    """,
    "buyer_word": """
        kunde, kundin, chund, chundin, käufer, käuferin, anwender, anwenderin, besitzer, besitzerin,
        *kunde, *kundin
    """,
    "work_here": """
        dass ihr hier arbeitet, dass ihr bei uns arbeitet, dass ihr da arbeitet, dass du hier
        arbeitest, dass sie hier arbeiten, dass ihr zu uns gehört, wo ihr arbeitet, dass er do
        schaffed, wo er schaffed, den arbeitgeber weglassen, arbeitgeber nicht erwähnen, firma nicht
        erwähnen
    """,
}
