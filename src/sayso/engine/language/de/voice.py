"""German: for whom somebody speaks, and for whom they work."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "employs_me": """
        zahlt meine, zahlt meinen, bezahlt meine, bezahlt meinen, finanziert meine, finanziert
        meinen, zahlt mini, zahlt min, mein arbeitgeber, meinem arbeitgeber, meines arbeitgebers,
        mein lehrbetrieb, meinem lehrbetrieb, meine arbeitgeberin, meiner arbeitgeberin, meine
        firma, mein brötchengeber, mein lohn, meinen lohn, mein gehalt, mein zahltag, meine
        brötchen, mein brot, verdiene … geld, zahlt mir, zahlt mich, bezahlt mich, bezahlt mir, mein
        sold, mini arbeitgeberin, min arbeitgeber, min lehrbetrieb, min lohn, min zahltag, mis brot,
        mis gäld, zahlt mer, mini firma, in lohn und brot, auf der lohnliste, befangen, parteiisch,
        voreingenommen, als angestellte*, als mitarbeiter*, als lernende*, als lehrling, als
        monteur*, als techniker*, als ingenieur*
    """,
    "tenure": """
        lehrmeister* bei, lehrmeister* bi, lehrmeischter* bi, berufsbildner* bei, berufsbildner* bi,
        chef bei, chefin bei, chef bi, chefin bi, kollegen bei, kolleginnen bei, gspändli bi, jahr
        bei, jahre bei, jahren bei, jahr bi, jahre bi, johr bi, woche bei, wochen bei, wuche bi,
        woche bi, monat bei, monate bei, monaten bei, monet bi, tag bei, tage bei, tagen bei,
        arbeitstag bei, tag bi, lehrjahr bei, lehrjahr bi, lehrjahr … bei, lehrjahr … bi, kv lehre
        bei, lehre bei, lehr bi, stifti bi, schnupperlehre bei, schaff … bi, schaffe … bi, schaff …
        bei, schaffi … bi, büeze … bi, bin … bi, angefangen … bei, angefange … bi, habe … bei,
        feierabend bei, feierabig bi, bewerbung bei, vertrag bei, einstieg bei, start bei, jubiläum
        bei, nachtschicht bei, nachtschicht bi, spätschicht bei, spätschicht bi, frühschicht bei,
        frühschicht bi, nachtdienst bei, nachtdienst bi, spätdienst bei, frühdienst bei, schicht
        bei, schicht bi, pikett bei, pikett bi, pikettdienst bei, mittagspause bei, mittagspause bi,
        znünipause bei, pause bei, pause bi, zmittag bei, zmittag bi, znüni bei, znüni bi, lehrzeit
        bei, lehrstelle bei, lehrstell bi, lehrbeginn bei, lehrstart bei, lehrabschluss bei,
        praktikum bei, sommer bei, winter bei, dienstjahr bei, dienstjahre bei, arbeitstag bi,
        feierabig bei, fiirabe bi, firobig bi, schicht in der, schicht i de, alltag bei, alltag bi,
        arbeitsplatz bei, büro bei, überstunden bei, lohn bei, spind bei, probezeit bei
    """,
    "phone": """
        hallo, grüezi, guten tag, guete tag, guten morgen, guete morge, salü, sali, hoi, hier
        spricht, am apparat, am telefon, was kann ich
    """,
    "political": """
        nein gestimmt, ja gestimmt, stimme nein, stimme ja, stimmt nein, stimmt ja, stimmen sie
        nein, stimmen sie ja, stimmen wir, ein nein, ein ja zur, ein ja zum, nein zur, nein zum,
        nein zu, ja zur, ja zum, nein stimmen, ja stimmen, sagen nein zu*, sagen ja zu*, wählt,
        wählen sie, wählen wir, abstimmungsempfehlung*, gegen die initiative, für die initiative,
        gegen die vorlage, für die vorlage, abwählen, abgewählt, nei zur, nei zu, nei zum, stimmed
        nei, stimmed ja, nei stimme, ja stimme, ja in die urne, nein in die urne, stimmen gegen,
        stimmen für, stimmt gegen, stimmt für, stimmt … nein, stimmt … ja, stimmen … nein, stimmen …
        ja, abgewählt werden, ein nein ein, ein ja ein, legt … nein ein, legt … ja ein, legen … nein
        ein, legen … ja ein, werft … nein, werfen … nein, brauchen ein ja, brauchen ein nein,
        braucht ein ja, braucht ein nein, braucht es ein ja, braucht es ein nein, wählt … ab, wählen
        … ab, stimmen … für, stimmen … gegen, stimmt … für, stimmt … gegen, sagen nein zu, sagen ja
        zu, ein ja zu, ein nein zu, ja zu den, nein zu den, ja zu diesem, ja zu dieser, nein zu
        diesem, nein zu dieser, um ein ja, um ein nein, stimmet ja, stimmet nei, stimmid ja, stimmid
        nei, stimm ja, stimm nein, empfiehlt ein ja, empfiehlt ein nein, empfehlen ein ja, empfehlen
        ein nein, rät zu einem ja, rät zu einem nein, raten zu einem ja, raten zu einem nein,
        stimmen sie zu, stimmed am sunntig, stimmed gäge, stimmed für, nei i d urne, ja i d urne
    """,
    "vote": """
        abstimmung*, initiative, volksinitiative*, vorlage, referendum*, wahl, wahlen, partei*,
        parlament*, abkommen*, zoll, bundesrat*, nationalrat*, ständerat*, bundestag*, gestimmt,
        stimmt, stimmen, abstimmen, zölle, gesetz, steuer*, stimmed ja, stimmed nei, stimmet ja,
        stimmet nei, stimmid ja, stimmid nei, gsetz, abstimmig, abstimmige
    """,
    "we_of": """
        wir von, wir von der, wir bei, wir bei der, im namen von, im namen der, namens der, wir alle
        von, mir vo, mir vo de, mir vo dr, im auftrag von, im auftrag der, stellvertretend für,
        stellvertretend für die, spreche für, spreche hier für, spreche jetzt für, spreche im namen,
        ich rede für, namens von, als vertreter von, als vertreterin von, als vertreter der, als
        vertreterin der, als sprecher von, als sprecherin von, als sprecher der, als sprecherin der,
        haltung von, haltung der, position von, position der, standpunkt von, standpunkt der,
        stellungnahme von, stellungnahme der, im namen aller bei, im namen des ganzen teams von, im
        namen der ganzen, wir als, mir als, mir bi
    """,
    "stance": """
        lehnen … ab, lehnt … ab, lehne … ab, sind gegen, sind für, ist gegen, ist für, unterstütz*,
        befürwort*, bekämpf*, sagen nein, sagen ja, sagt nein, sagt ja, empfehlen … nein, empfehlen
        … ja, empfiehlt … nein, empfiehlt … ja, stehen hinter, steht hinter, stehen … hinter,
        kämpfen gegen, kämpft gegen, kämpfen für, kämpft für, empfehlen, empfiehlt, abzulehnen,
        anzunehmen, ablehnen, annehmen, deshalb nein, darum nein, deshalb ja, darum ja, sagen wir
        nein, sagen wir ja, sagen wir klar*, sagen klar nein, sagen klar ja, sagen deutlich*, sagt
        klar*, säged nei, säged ja, säged klar*, säge nei, säge ja, sind klar gegen, sind klar für,
        sind alle gegen, sind alle für, für s ja, für s nei, für ein ja, für ein nein, ein ja ein,
        ein nein ein, werfen sie ein, legt ein ja, legt ein nein, ja parole, nein parole, wählen,
        wähled, gehört abgewählt, gehören abgewählt, muss weg, müssen weg, hat recht, hat einfach
        recht, ist ein fehler, ist brandgefährlich, ist gefährlich, schadet, gefährdet, bodigen,
        versenken, durchwinken, stimmen zu, stimmen gegen, stimmen für, setzt sich … ein, wehren
        uns, wehrt sich, fordert, rufen … auf, ruft … auf, gehört in den bundesrat, verurteilen,
        verurteilt, im stich, sagen danke nein, unsere stimme, engagieren uns gegen, engagieren uns
        für, fordern ein ja, fordern ein nein, sind alli für, geben die parole, setzen uns für,
        setzen uns gegen, kämpfen … gegen, kämpft … gegen, kämpfen … für, kämpft … für, engagieren …
        gegen, engagieren … für, stellen uns gegen, stellen uns hinter, stellt sich gegen, stellt
        sich hinter, stehen … zur, wehren … gegen, brauchen ein ja, brauchen ein nein, spricht sich
        … aus, sprechen uns … aus, bekämpft, wählt diese, wählt … ab, lehnt die, lehnt das, lehnt
        den, lehnen die, lehnen das, lehnen den, lehnt diese, lehnen diese, steht … ein, stehen …
        ein, stehen voll hinter, stehen geschlossen hinter, halten zu, hält zu, drücken die daumen,
        steht … hinter, steht klar hinter, stehen klar hinter, rät zu, raten zu, sind gäge, isch
        gäge, sind klar gäge, sind alli gäge, sind dagege, sind defür, stönd hinder, stah hinder,
        rüeft … uf, bittet … zu stimmen, fordert … auf
    """,
    "part_of": """
        teil, folge, bild, foto, beitrag, beiträge, abbildung, abbildungen, abb, fig, nummer, nr,
        kapitel, episode, tag, woche, folie, film
    """,
    "in_series": """
        serie, bildserie*, fotoserie*, filmserie*, beitragsserie*, artikelserie*, reihe, bildreihe,
        fotoreihe, fortsetzung, unsere serie, erster teil, zweiter teil, dritter teil, letzter teil
    """,
    "of_talk": """
        vortrag*, vorträge*, folie, folien, vortragsfolie*, referat*, präsentation*,
        tagungsbeitrag*, poster, keynote, fachtagung*, tagung
    """,
    "politics": """
        *initiative, *initiativen, vorlage, abstimmungsvorlage*, referendum*, volksabstimmung*,
        abstimmungssonntag, abstimmungskampf, urne, stimmzettel, wahlzettel, wahlkampf, wahlen,
        bundesrat*, bundesrätin*, nationalrat*, nationalrät*, ständerat*, ständerät*,
        regierungsrat*, regierungsrät*, kantonsrat*, kantonsrät*, grossrat*, stadtpräsident*,
        bundeskanzler*, bundestag*, landtag*, kandidat*, kandidatur*, wahlliste*, svp, fdp, cvp,
        evp, glp, sp schweiz, grüne partei, die grünen, spd, cdu, csu, afd, bilateralen,
        bilaterale*, rahmenabkommen, rahmenvertrag*, eu verträge*, freihandelsabkommen*,
        exportgesetz*, steuergesetz*, energiegesetz*, klimaschutzgesetz*, co 2 gesetz*,
        stromgesetz*, *gesetz, gesetzes, gesetzesvorlage*, zölle, strafzölle*,
        schwerverkehrsabgabe*, vermögenssteuer*, erbschaftssteuer*, asylpolitik, energiepolitik,
        aussenpolitik, steuerpolitik, abkommen, volksbegehren*, zuwanderung*, kernenergie, trump, us
        wahlen, gemeinderatswahl*, abstimme, abstimmung, abstimmungen, abstimmungssunntig,
        abstimmen, ein nein ein, ein ja ein, legt … nein ein, legt … ja ein, legen … nein ein, legen
        … ja ein, zöllen, strafzöllen, importzölle*, parlament, parlaments, parlamentarier*,
        bundeshaus, stimmvolk, stimmbürger*, beide räte, die räte, räten, energievorlage*,
        steuervorlage*, *vorlage, gsetz, abstimmig
    """,
    "as_firm": """
        als unternehmen, als firma, als betrieb, als arbeitgeberin, als arbeitgeber, als konzern,
        als industrie, als kmu, unsere firma, unser unternehmen, unser betrieb, im namen der firma,
        im namen der belegschaft, im namen aller, spreche für alle, spreche für die ganze, wir alle
        bei, wir in der firma, aus sicht von, aus sicht der firma, die geschäftsleitung, wir als, im
        name vo de firma, im name vo dr firma, im namen des unternehmens, im namen des betriebs,
        namens der firma
    """,
    "private_view": """
        persönlich, privat, privatsache, als privatperson, meine meinung, meine private meinung,
        meine persönliche meinung, nicht die meinung, keine parole, ich persönlich, für mich, egal
        wie, egal ob, wie auch immer, unabhängig davon, ganz gleich, jede und jeder, keine
        empfehlung, neutral, mini meinig, halten uns raus, hält sich raus, mischen uns nicht
    """,
    "opines": """
        ist der ansicht, ist der meinung, ist der auffassung, ist überzeugt, sind der ansicht, sind
        der meinung, vertritt, nimmt stellung, stellt klar, bedauert, entschuldigt sich, distanziert
        sich, verurteilt, begrüsst, findet dass, sieht das, glaubt dass, steht zu, steht dazu
    """,
    "not_ours": """
        nicht für, nicht im namen, nicht die, nur für mich, nur meine, meine meinung, meine eigene,
        privat, persönlich
    """,
    "we_hold": """
        finden wir, glauben wir, meinen wir, denken wir, sagen wir, sind wir der, sehen wir, stehen
        wir, können wir sagen, versichern wir, bedauern wir, entschuldigen uns, findemer, säge mir,
        finded mir
    """,
    "side": """
        ein ja, ein nein, es ja, es nei, klares ja, klares nein, überzeugtes ja, überzeugtes nein,
        klar ja, klar nein, deutlich ja, deutlich nein, sagt ja, sagt nein, sagt … ja, sagt … nein,
        sagen … ja, sagen … nein, stimmt … ja, stimmt … nein, stimmen … ja, stimmen … nein,
        empfiehlt … ja, empfiehlt … nein, empfehlen … ja, empfehlen … nein, ja am, nein am, nei am,
        ja parole, nein parole, seit … nei, seit … ja, säged … ja, säged … nei, hofft auf ein,
        braucht ein ja, braucht ein nein, einig … dagegen, einig … dafür, sind dagegen, sind dafür,
        ist dagegen, ist dafür, sind klar dagegen, sind klar dafür
    """,
    "before_vote": """
        vor der abstimmung, vor dem abstimmungssonntag, abstimmungssonntag, abstimmungswochenende,
        zur abstimmung, am abstimmungstag, vor der wahl, vor den wahlen, an der urne, an die urne,
        gehen sie abstimmen, geht abstimmen, gönd go abstimme, vor dr abstimmig, abstimmig
    """,
    "sides_with": """
        steht für, stehen für, steht … ein, stehen … ein, lehnt … ab, lehnen … ab, kämpft für,
        kämpft gegen, kämpfen für, kämpfen gegen, steht hinter, stehen hinter, steht voll hinter,
        unterstützt, unterstützen, wirbt für, werben für, setzt sich … ein, setzen uns … ein, ist
        für, sind für, ist gegen, sind gegen, spricht sich, sagt ja, sagt nein, dafür, dagegen,
        wehrt sich gegen
    """,
    "at_my_work": """
        im kv, erster arbeitstag, ersten arbeitstag, erster tag in der lehre, in der lehre,
        lehrjahr, meine lehre, meiner lehre, mein lehrbetrieb, mein chef, meine chefin, mein
        praktikum, mi lehr, i de lehr, mini lehr, meine schicht, min chef, mini chefin, mein büro,
        mein arbeitsplatz, lehrbeginn, lehrstart, mini stifti, stifti, meine kollegen bei, meine
        kolleginnen bei, mein lehrmeister, meine lehrmeisterin, min lehrmeister, mini lehrmeisterin,
        mein berufsbildner, meine berufsbildnerin, min berufsbildner, mini berufsbildnerin, mein
        ausbildner, min usbildner, mein oberstift, min oberstift, mein schichtleiter, min
        schichtleiter, meine schichtleiterin, mein vorgesetzter, meine vorgesetzte, meine
        teamleiterin, mein teamleiter, meine abteilung, mini abteilig, mini schicht, meiner schicht,
        minere schicht, meine lernenden, meinen lernenden, mini lernende, mini stifte, meine stifte,
        meinen stiften, meine schnupperlernenden, meine schnupperlehrlinge, meine schnupperstifte,
        meine schnupperkids, mein schnupperlehrling, stifti crew, meine praktikantin, mein
        praktikant, mein spind, min spind, mini bude, üsi bude, meine nachtschicht, mini
        nachtschicht, meine spätschicht, mein dienstplan, min schichtplan, mein schichtplan, meine
        lehrstelle, mini lehrstell, mis lehrjahr, lehrabschlussfeier, meine … schnupperlernenden,
        meine … schnupperlehrlinge, meine … schnupperstifte, meine … schnupperkids, meine …
        schnuppis, mini … schnuppis, mini … schnupperlehrling, meine … lernenden, meine … lehrlinge,
        meine … stifte
    """,
    "declares": """
        stimmt, stimmen, sagt, sagen, empfiehlt, empfehlen, votiert, votieren, plädiert, plädieren,
        wirbt, werben, beschliesst, rät, raten, seit, säged, stimmed
    """,
    "yes_no": "ja, nein, nei, jo",
    "for_review": """
        entwurf, zur freigabe, bevor ich poste, bevor ich es poste, bevor ich das poste, gegenlesen,
        prüfen, freigeben, so posten, bitte prüfen, vorschlag, textvorschlag, einverstanden, bitte
        um ok, bitte um okay, passt das so, geht das so, ok so, okay so, in ordnung so
    """,
    "state_rules": """
        exportregel*, exportvorschrift*, exportgesetz*, exportkontrolle*, importregel*, zollregel*,
        zollvorschrift*, zölle*, strafzölle*, handelsregel*, steuerregel*, regulierung*, bürokratie
    """,
    "ought": """
        müssen, muss, müssten, müsste, sollen, soll, sollten, sollte, gehört, gehören, dürfen nicht,
        darf nicht, dürfte nicht, müend, mues, söll, sött, ghört, ghöred
    """,
    "for_firm": """
        im namen der firma, im namen unserer firma, im namen meiner firma, im namen des
        unternehmens, im namen unseres unternehmens, im namen des betriebs, im namen der
        geschäftsleitung, im namen meines arbeitgebers, im namen meiner arbeitgeberin, im namen der
        direktion, im auftrag der firma, im auftrag des unternehmens, im auftrag der
        geschäftsleitung, im auftrag meines arbeitgebers, als sprecher der firma, als sprecherin der
        firma, als sprecher des unternehmens, als sprecherin des unternehmens, als vertreter der
        firma, als vertreterin der firma, namens der firma, spreche für die firma, spreche hier für
        die firma, rede für die firma, im name vo de firma, im name vo dr firma, im name vom
        betrieb, für d firma rede, stellvertretend für die firma
    """,
    "official_word": """
        offiziell von, offiziell aus dem hause, offizielle auskunft von, offizielle antwort von,
        offizielle mitteilung von, offizielle haltung von, offizielle info von, mitteilung von
    """,
    "confirms_officially": """
        offiziell bestätigen, offiziell bestätige, bestätige … offiziell, bestätigen … offiziell,
        offiziell mitteilen, teile … offiziell mit, offiziell sagen, offiziell zusagen, ganz
        offiziell sagen, offiziell versichern
    """,
}
