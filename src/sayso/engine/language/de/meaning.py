"""German: what decides how a sentence is meant, and what more than one subject reads."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "us": """
        bei uns, unser* firma*, unser* betrieb*, unser* unternehm*, unser* werk*, unser*
        geschäftsleitung, unser* ceo, unser* cfo, unser* chef*, unser* geschäftsbericht*, unser*
        jahresbericht*, unser* abteilung*, unser* lehrwerkstatt*, unser* montage, unser* produktion,
        unser* fertigung*, unser* kundschaft, unser* kunde*, unser* kundin*, unser* mitarbeit*,
        unser* belegschaft, unser* lernende*, unser* aktie*, unser* produkt*, unser* maschine*,
        unser* messestand*, unser* vorführcenter*, unser* stand, unser* arbeitgeber*, unser*
        personalabteilung, unser* standort*, unser* konzern*, unser* verwaltungsrat*, unser*
        medienstelle*, unser* software, unser* anlage*, unser* laden, unser* filiale*, unser*
        klinik*, unser* spital*, unser* büro*, unser* hauptsitz*, unser* geschäft*, mein* firma*,
        mein* arbeitgeber*, mein* betrieb*, mein* arbeitsplatz*, mein* lehrbetrieb*, mein* chef*,
        unser* studie*, unser* labor*, unser* forschung*, unser* versuch*, unser* notaufnahme,
        unser* notfall, unser* station, eusi* firma, üsi* firma, eusi bude, unser* bude, unser*
        team*, eus* betrieb, üs* betrieb
    """,
    "private": """
        zuhause, zu hause, daheim, dahei, familie, garten, küche, quartier, dorf, wg, wohnung,
        balkon, verein*, stube, im ort, ferien, keller, hund, katze, turnverein*, sportverein*,
        musikverein*, club*, vereinskasse*, kiosk, chor, pfadi, schule, schuljahr*, schulfest*,
        haushalt, kinder, grossvater*, grossmutter*, opa, oma, baby, geburtstag*
    """,
    "plural": """
        wir, uns, unser*, mir händ, üs*, eus*, mir hend, hend mir, händ mir, mir sind, sind mir, mir
        wärded, wärded mir, verchaufe mir, mir verchaufe, mir verchaufed, mir chömed, chömed mir,
        hämmer, simmer, simer, wämmer, hemmer, mir wänd, wänd mir, mir mached, mached mir, mir
        schaffed, mir boued, mir gwünned, gwünned mir, hei mer, mir hei, mer händ, mer hend, händ
        mer, mir chönd, mir bruche, mir bruched
    """,
    "singular": "ich, mir, mich, mein*, i ha, ich ha, mm n, meiner meinung",
    "works_at": """
        arbeite bei, arbeite … bei, arbeite für, arbeite … für, arbeite am, arbeite an, arbeite im,
        arbeite in der, arbeiten bei, arbeiten für, schaffe bi, schaffe bei, bin bei, bin … bei, bin
        von, angestellt bei, tätig bei, beschäftigt bei, mitarbeiter* bei, mitarbeiter* von,
        mitarbeiter* der, mitarbeitende* bei, mitarbeitende* von, mitarbeitende* der, angestellte*
        bei, angestellte* von, angestellte* der, lernende* bei, lehre bei, praktik* bei, techniker*
        bei, ingenieur* bei, verkäufer* bei, leiter* bei, leitung bei, entwickler* bei, monteur*
        bei, botschafter* bei, botschafter* von, botschafter* der, wir bei, wir von, wir von der,
        team von, team bei, job bei, mein* arbeitgeber*, meine* arbeitgeberin, mein betrieb, mein
        lehrbetrieb, offenlegung …, transparenz …, hinweis bin bei, disclaimer …, lohn … von, lohn
        kommt von, lohn zahlt, lohn bezahlt, zahlt mir … den lohn, zahlt … meinen lohn, bezahlt …
        meinen lohn, zahlt mir, lohnabrechnung von, lohnliste von, lohnliste der, auf der lohnliste,
        verdiene mein geld bei, verdiene mein geld mit, verdiene … bei, brötchen bei, brötchen
        verdiene ich bei, auf der payroll, bezahlt werde ich von, mein arbeitgeber ist, meine
        arbeitgeberin ist, mein chef ist, im dienst von, im sold von, steh in lohn bei, min lohn
    """,
    "past": "früher, ehemals, ehemalig*, war, nicht mehr, ex",
    "not": "nicht, kein*, nie, niemals, ohne, nichts, niemand, weder, nid, nöd, kaum",
    "praise": """
        das beste, die beste, der beste, die besten, am besten, genial*, unschlagbar*, top, super,
        hammer, spitze, spitzenklasse, weltklasse, hervorragend*, grossartig*, fantastisch*,
        ausgezeichnet*, überragend*, unübertroffen*, begeistert, erstklassig*, perfekt*, mega, der
        wahnsinn, nichts besseres, besser als, kein vergleich, führend*, einzigartig*, traumhaft*,
        tadellos*, einwandfrei*, reibungslos*, traum, ein traum, sehr zufrieden, rühmen, rüehme, nur
        loben, gschmiert, wie geschmiert, wie am schnürchen, läuft rund, läuft ruhig, läuft sauber,
        läuft stabil, läuft problemlos, problemlos*, starke maschine, saustark, erste sahne, nicht
        mehr hergeben, nicht mehr missen, gebe … nie mehr her, nie enttäuscht, begeistert*, liebe
        diese, liebe die, verliebt in, wahnsinn*, umwerfend*, sensationell*, beeindruckend*,
        exzellent*, vorbildlich*, top qualität, gute maschine, super maschine, tolle maschine,
        tolles teil, geiles teil, ein biest, hammergeil, hammermaschine, überzeugend*, genau was,
        bärenstark*, spitzenmaschine*, das beschte, s beschte, di beschti, schlägt alles, schlägt
        die, bin zufrieden, sind zufrieden, hochzufrieden, sehr zuverlässig*, absolut zuverlässig*,
        sehr solide*, so zuverlässig, zufrieden mit der
    """,
    "business": """
        umsatz, umsätze*, umsatzzahl*, gewinn, gewinne, reingewinn*, verlust, ebit, ebitda, marge*,
        auftragseingang*, auftragseingäng*, auftragsbestand*, auftragsbuch, auftragsbücher,
        auftragslage, auftragsplus, aufträge, aufträgen, bestellungseingang*, bestellungen,
        grossauftrag*, grossaufträge*, geschäftsgang, geschäftszahlen, quartalszahlen,
        halbjahreszahlen, jahreszahlen, absatz, absatzzahlen, verkaufszahlen, cashflow, dividende,
        betriebsergebnis*, halbjahresergebnis*, jahresergebnis*, abschlüsse, auslastung, defizit,
        defizits, betriebsdefizit*, fehlbetrag, auftragseingänge, bestellungseingänge,
        bestelleingang*, bestelleingäng*, bestellig, bestellige, uftragsbuech, uftrag, uufträg,
        uftragsbestand, umsetz, gwinn, ebit marge, gewinnmarge*, bruttomarge*, rendite, ertragslage,
        verkaufserlös*, nettoerlös*, erlöse, jahresresultat*, halbjahresresultat*,
        quartalsresultat*, quartalsergebnis*, jahresgewinn*, halbjahresgewinn*, betriebsgewinn*,
        bettenbelegung, belegungsquote*, auftragsvolumen, bestellvolumen, verkaufte maschinen,
        konzerngewinn, konzernergebnis, geschäftsergebnis*, geschäftsresultat*, ordereingang,
        millionenauftrag*, millionenaufträge*, verkaufszahle, gschäftsgang, uftragslag, margene,
        dividendenerhöhung, dividenden, umsetzen, setzen … um, verkäufe, verkäufen, verchäuf,
        einnahmen, erträge, eigenkapital, verschuldung, liquidität, auslieferungen, lieferzahlen,
        stückzahlen, umsatzes, umsätzen, gewinns, gewinnes, gewinnen wir mehr, ergebnisses, ebits,
        margen, margenziel*, absatzes, auftragseingangs, auftragsbestands, verluste,
        servicegeschäft, ersatzteilgeschäft, exportgeschäft, neumaschinengeschäft, us geschäft, loch
        in der kasse, auf dem konto, kassenstand, kassenbestand, flüssige mittel, barmittel, im
        kässeli
    """,
    "written": """
        steht es, steht, stehts, steht s, heisst es, nennt, weist … aus, ist zu lesen, kann man
        lesen
    """,
    "cites": """
        steht es in, steht s in, stehts in, steht im, steht in, steht auf, geregelt in, festgehalten
        in, nachlesen in, nachlesen im, nachgelesen in, zufolge, wie im, wie in, quelle, quellen,
        laut, gemäss, siehe, vgl, vergleiche, nachzulesen in, nachzulesen im, nach zu lesen in, zu
        finden im, zu finden in, entnommen
    """,
    "results_report": """
        halbjahresbericht*, halbjahreszahlen, halbjahresabschluss*, jahresabschluss*, jahreszahlen,
        quartalszahlen, quartalsbericht*, jahresergebnis*, halbjahresergebnis*, semesterbericht*,
        bilanzmedienkonferenz*
    """,
    "climate": """
        co2, co 2, klima*, emission*, treibhausgas*, energieverbrauch*, stromverbrauch*,
        solarstrom*, energie, nachhaltigkeit*, ökostrom*, scope
    """,
    "conditions": """
        lohn, löhne, lohnerhöhung*, gehalt, salär, arbeitszeit*, überstunden, überzeit,
        schichtplan*, nachtschicht*, schichtarbeit, pausen, ruhezeit*, hitze, lärm, gewerkschaft*,
        personalkommission*, kurzarbeit, teilzeit*, feierabend, arbeitsweg, schutzausrüstung*,
        ventilator*
    """,
    "mood": """
        noch nie, rekord*, so gut wie nie, läuft … rund, brummt, boomt, ausgebucht,
        kapazitätsgrenze, volle bücher, auftragsbücher, bester monat, bestes quartal, bestes jahr,
        bestes halbjahr, grossartiges quartal, starkes quartal, starkes halbjahr, starker start,
        schwaches quartal, schlechtes quartal, flaute, harzig, zahlen stimmen, zahlen werden,
        grosser deal, grossen deal, abschluss unter dach, verkaufsrekord, darf noch nichts sagen,
        darf noch nicht sagen, darf nicht mehr sagen, strahl*, lach*, grins*, jubel*, freu*
    """,
    "press_office": """
        medienstelle, pressestelle, mediendienst, kommunikationsabteilung, wenden sie sich an medien
    """,
    "announces_change": """
        verschoben, verschieben wir, verlegt, verlegen wir, vorverlegt, vorgezogen, neu am, neu ab, neu um,
        neu in, ist neu, sind neu, neu gilt, neuer termin, neues datum, neue zeit*, neuer ort, neuer preis,
        ersatztermin*, ersatzdatum, korrektur, korrigier*, berichtig*, richtigstell*, anders als
        angekündigt, anders als gemeldet, anders als geschrieben, entgegen früher*, nicht wie angekündigt,
        statt am, statt wie, statt um, ab sofort, künftig, geändert, planänderung, terminänderung
    """,
    "questions_to": """
        fragen an, bei fragen, fragen dazu, fragen hierzu, rückfragen, fragen beantworte*, fragen …
        beantworte*, auskunft gibt, auskunft erteilt, auskünfte, mehr dazu bei, mehr dazu von, meldet
        euch bei, melden sie sich bei, schreiben sie an, schreibt an, schreib an, frag nach bei
    """,
    "refer": """
        wenden sie sich, bitte wenden, wende dich, an unsere, an die, kontaktieren sie, auskunft
        gibt, auskunft erteilt, zuständig ist
    """,
    "here": "hier, da unten, unten",
    "message": """
        bericht*, geschäftsbericht*, jahresbericht*, meldung*, mitteilung*, medienmitteilung*,
        artikel, film, video, neuigkeit*, beitrag, stellungnahme
    """,
    "pointer": """
        offizielle*, infos, informationen, mehr dazu, mehr unter, mehr auf, alles weitere, ist da,
        ist online, ist erschienen, ist jetzt verfügbar, zum nachlesen, link, nachzulesen, zum
        bericht, zur meldung, zur mitteilung, unter folgendem, findet ihr, finden sie, steht hier,
        veröffentlicht
    """,
    "thanks": "danke, merci, vielen dank, herzlichen dank, dankeschön, besten dank",
    "greeting": """
        hallo, guten morgen, guten tag, grüezi, hoi, liebe grüsse, gruss, grüsse, schönes
        wochenende, schönen abend, hallo zusammen, salü, ciao
    """,
    "interpret": """
        weil, deshalb, darum, zeigt, beweist, bedeutet, das heisst, stark*, schwach*, rekord*,
        besser, schlechter, toll*, super, grandios*, beeindruckend*, erfreulich*, enttäuschend*,
        stolz, hervorragend*, solid*, gut*, schlecht*, trotz, dank unserer, aufwärts, abwärts,
        wachstum*, gewachsen, gestiegen, gesunken, erfolg*, ich finde, meiner meinung, ich glaube,
        wir glauben, leider, zum glück, endlich, bravo, hammer, mega, genial*, krass, unglaublich,
        wahnsinn, überrasch*, nächstes jahr, kommt noch
    """,
    "event": """
        brand, feuer, feuerwehr, rauch, explosion*, unfall*, unglück*, evakuier*, evakuation*,
        verletzt*, tote, opfer, cyberangriff*, hacker*, gehackt, datenleck*, ereignis*, vorfall*,
        polizei, ermittlung*, brannte, brennt, gebrannt, alarm, gesperrt, produktionsausfall*, steht
        still, stillstand, rückruf*, leck, austritt, katastrophe
    """,
    "channel_word": "kanal, kanals, account*, konto, seite, profil, auftritt",
    "figure_word": """
        verdoppelt, verdreifacht, halbiert, verdoppeln, verdreifachen, halbieren, zweistellig*,
        dreistellig*, vervierfacht, vervielfacht, halbiert*, doppelt so viel*, doppelt so vill*,
        dopplet so vill*, doppelt so gross, doppelt so hoch, doppelt so dick, doppelt so lang,
        dreimal so viel*, dreimal so hoch, dreimal so gross, zweimal so viel*, viermal so viel*,
        mehr als doppelt, fast doppelt, das doppelte, s dopplete, das dreifache, das vierfache, um
        einen drittel, um ein drittel, um en drittel, einen drittel, ein drittel, en drittel, zwei
        drittel, um die hälfte, die hälfte mehr, die hälfte weniger, d hälfti, um einen viertel, um
        ein viertel, einen viertel mehr, ein viertel mehr, einen fünftel, ein fünftel, einstellig*,
        vierstellig*, fünfstellig*, sechsstellig*, sechsstelli*, siebenstellig*, sibestelli*,
        achtstellig*, neunstellig*, millionenbereich*, millionenhöhe, paar millionen, einige
        millionen, mehrere millionen, dutzende millionen, halbe million, halben million, halbe
        milliarde, halben milliarde, millionenmarke, milliardenmarke, millionengrenze,
        millionenschwer*, in millionenhöhe, verdopplet, verdopple, halbiere, knapp zweistellig, fast
        zweistellig, gut zweistellig, knapp einstellig, eine eins mehr, eine null mehr, vorne eine
    """,
    "their": "kunde, kunden, kundin*, kundschaft, anwender*, mitbewerber*, branche, markt",
    "slur": """
        *idiot, *idioten, *idiotin, *idiotinnen, vollidiot*, *trottel, *trotteln, depp, deppen,
        volldepp*, oberdepp*, riesendepp*, dorfdepp*, *dummkopf, *dummköpfe, *dummköpfen,
        *schwachkopf, *schwachköpfe, *schwachköpfen, *hohlkopf, *hohlköpfe, *hohlköpfen, strohkopf,
        strohköpfe*, *blödmann, *blödmänner, *blödmännern, *arschloch, *arschlöcher, *arschlöchern,
        arschgeige*, arschkriecher*, arschlecker*, arschgesicht*, arschfresse*, *wichser, *wichsern,
        hurensohn, hurensöhne*, hurenbock, hurenböcke*, missgeburt*, drecksau, drecksäue*,
        dreckssau, dreckskerl*, drecksweib*, dreckschwein*, drecksschwein*, drecksack, drecksäcke*,
        dreckspack, drecksbande, drecksbulle*, dreckspolitiker*, drecksnazi*, scheisskerl*,
        scheissweib*, scheisstyp*, scheissbulle*, scheisspolitiker*, scheisschef*, scheisskunde*,
        scheissnazi*, mistkerl*, miststück*, mistsau, saukerl*, saftsack, saftsäcke*, fettsack,
        fettsäcke*, fettsau, sauhund, sauhunde, saubande, saupack, schweinepriester, schweinebacke*,
        bullenschwein*, nazischwein*, nazisau, nazisäue, faschistenschwein*, lumpenpack,
        lumpengesindel, *gesindel, *gesocks, gesockse, *geschmeiss, *abschaum, politikerpack,
        verbrecherpack, verräterpack, lügenpack, bonzenpack, nazipack, faschistenpack,
        rassistenpack, mörderpack, zeckenpack, sozialistenpack, vollpfosten, vollhonk*, vollspast*,
        vollhorst, vollspinner*, vollniete*, vollversager*, dumpfbacke*, hackfresse*, flachzange*,
        flachpfeife*, pissnelke*, *pisser, *pissern, *ficker, *fickern, nichtsnutz*, *schlampe,
        *schlampen, *fotze, *fotzen, *bastard, *bastarde, *bastarden, dumme kuh, blöde kuh, dumme
        gans, blöde gans, dumme nuss, dumme pute, dumme ziege, blöde ziege, dumme sau, blöde sau,
        schwachmat, schwachmaten, kretin, kretins, spast, spasten, spasti, spastis, spacko, spackos,
        honk, honks, hirni, hirnis, *dummschwätzer, *dummschwätzern, dummschwätzerin, dummbatz,
        dummbatzen, dummbeutel*, dämlack*, quatschkopf, quatschköpfe*, quatschkopp, schlappschwanz,
        schlappschwänze*, jammerlappen, speichellecker*, stiefellecker*, schleimscheisser*,
        kotzbrocken, volksverräter*, landesverräter*, vaterlandsverräter*, arbeiterverräter*,
        volksschädling*, volkszertreter*, sozialschmarotzer*, sozial schmarotzer*,
        steuerschmarotzer*, linksfaschist*, rotfaschist*, ökofaschist*, islamofaschist*,
        linkszecke*, links grün versifft*, linksgrün versifft*, linksgrünversifft*, linksversifft*,
        ihr pack, so ein pack, solches pack, ganze pack gehört, das pack gehört, du arsch, ihr
        ärsche, so ein arsch, was für ein arsch, ist ein arsch, bist ein arsch, ein arsch bist,
        dummer arsch, blöder arsch, den arsch offen, nicht mehr alle tassen im schrank, nicht alle
        tassen im schrank, nicht mehr alle latten am zaun, nicht alle latten am zaun, einen an der
        waffel, einen an der klatsche, einen sprung in der schüssel, einen dachschaden, einen
        hirnschaden, ins hirn geschissen, scheisse im hirn, stroh im kopf, gehört in die klapse,
        gehören in die klapse, gehört in die irrenanstalt, gehören in die irrenanstalt, gehört … ins
        irrenhaus, gehören … ins irrenhaus, sondern ins irrenhaus, redet nur scheisse, redet nur
        scheiss, labert nur scheisse, labert nur scheiss, labert scheisse, dumm wie brot, dumm wie
        stroh, dumm wie bohnenstroh, doof wie brot, löli, lööli, tubel, dubel, tuble, dubble,
        halbtubel, galöri, tschumpel, tschooli, plagöri, sürmel, schafseckel, schoofseckel,
        schofseckel, seckel, huereseckel, hueresohn, huerensohn, souhung, souhund, arschgiige,
        vollpfoschte, tumme siech, dumme siech, blöde siech, tumme cheib, dumme cheib, blöde cheib,
        dummi chue, blödi chue, trottu, pajass, bajass, chotzbrocke, dreckstück*, drecksstück*,
        hornochse*, spacken, vollspacken, rotzbengel, arschkrampe*, vollarsch, vollpenner*,
        halbaffe, halbaffen, hirntote, hirntoter, hirntoten, trübe tasse, trüben tasse, trübi tasse,
        pfiffe, pfiiffe, pfyffe, pfiife, trottl, tschumpl, hohlbirne*, matschbirne*, oberniete*,
        intelligenzbestie*, intelligenzallergiker*, dünnbrettbohrer*, flachwichser*, armleuchter*,
        dumpfbatz*, volldödel, lusche, luschen, sackgesicht*, sackratte*, schnarchsack*,
        schnarchsäcke*, fauler sack, faulen sack, faule säcke, faulen säcken, fuule sack, arroganter
        sack, arroganten sack, arrogante sack, arroganter schnösel, blöder sack, blöden sack, tumme
        sack, dummer sack, sauköpfe, hohle nuss, hohlen nuss, taube nuss, tauben nuss, volle
        pfosten, gfotz, sauniggel, sauniggl, tschuggel, plöffer, plöffsack, glünggi, dummi chueh,
        tummi chueh, dumm chueh, blödi chueh, blöd chueh, dummi gans, blödi geiss, dummi geiss,
        vollkoffer, vollpfoste, fauler säcke, faulen säcke, faule sieche, fuuli säck, faules pack,
        haufen nichtsnutze, nichtsnutze, nichtsnutz
    """,
    "mild_slur": """
        clown, clowns, pappnase*, loser, witzfigur*, memme*, schlafmütze*, dummerchen, pfeife,
        pfeifen, esel, schnarchnase*, hampelmann, hampelmänner*, hanswurst, lachnummer*, nulpe*,
        weichei*, angsthase*, waschlappen, warmduscher*, trampel, tussi, tussis, zicke, zicken,
        schreckschraube*, göre, rotzlöffel, rotznase*, lümmel, flegel, rüpel, schnösel, prolet,
        proleten, banause*, ignorant, ignoranten, stümper*, dilettant, dilettanten, scheusal,
        unmensch, asi, asis, penner, pennern, armleuchter, taugenichts, stinkstiefel, holzkopf,
        holzköpfe, schafskopf, schafsköpfe, hinterwäldler*, *spinner, *spinnern, spinnerin,
        spinnerinnen, lappi, laferi, schnuri, schnöri, schnurri, schnorri, plauderi, plagööri,
        blöffer*, schreibtischtäter*, sesselfurzer*, bürogummi*, sesselkleber*, paragrafenreiter*,
        paragraphenreiter*, klugscheisser*, besserwisser*, schlaumeier*, maulheld*, tastaturheld*,
        schwätzer, schwätzern, schwätzerin, wichtigtuer*
    """,
    "abuse": """
        halt die fresse, haltet die fresse, halt … die fresse, halten sie die fresse, halt s maul,
        halt dein maul, halts maul, haltet s maul, halt … dein maul, haltet … euer maul, halt die
        schnauze, haltet die schnauze, halten sie die schnauze, verpiss dich, verpisst euch, fick
        dich, fickt euch, ficken sie sich, geh sterben, geht sterben, geh kacken, geh scheissen,
        verreck doch, verrecke doch, verreckt doch, fahr zur hölle, fahrt zur hölle, zur hölle mit,
        sollst … verrecken, sollt … verrecken, soll … verrecken, sollen … verrecken, könnt …
        verrecken, kannst … verrecken, kann der … verrecken, kann die … verrecken, kann er …
        verrecken, kann sie … verrecken, können die … verrecken, soll … verrotten, sollen …
        verrotten, hoffentlich verreckst, hoffentlich verreckt, in der hölle schmoren, mach dich
        fertig, mache dich fertig, mach sie fertig, mach euch fertig, dich mach ich fertig, dich
        mache ich fertig, weiss … wo du wohnst, wissen … wo du wohnst, weiss … wo sie wohnen, wissen
        … wo sie wohnen, weiss wo dein haus wohnt, wirst du bereuen, wirst du noch bereuen, werden
        sie bereuen, werden sie noch bereuen, werdet ihr bereuen, werdet ihr noch bereuen, bring
        dich um, bringe dich um, polier dir die fresse, poliere dir die fresse, breche dir alle
        knochen, heb d schnurre, halt d schnurre, heb d frässi, halt d frässe, heb dis muul, halt
        dis muul, wie blöd bist du, wie blöd seid ihr, wie blöd sind sie eigentlich, wie dumm bist
        du, wie dumm seid ihr, wie dumm sind sie eigentlich, wie dämlich bist du, wie dämlich seid
        ihr, wie bescheuert bist du, wie bescheuert seid ihr, wie bekloppt bist du, wie bekloppt
        seid ihr, hast du sie noch alle, habt ihr sie noch alle, hast sie nicht mehr alle, habt sie
        nicht mehr alle, bist du behindert, seid ihr behindert, bist du bescheuert, seid ihr
        bescheuert, bist du bekloppt, seid ihr bekloppt, bist du dumm oder, bist du blöd oder, seid
        ihr blöd oder, seid ihr dumm oder, halt den mund, halten sie den mund, halten sie einfach
        den mund, haltet den mund, halten sie die klappe, haltet die klappe, halt den rand, halten
        sie den rand, heb de latz, verzieh dich, hau ab du, schämen sie sich was
    """,
    "dim": """
        zu blöd, zu dumm, zu doof, zu dämlich, zu bescheuert, strunzdumm*, strohdumm*, saudumm*,
        saublöd*, saudoof*, stockdumm*, hirnlos*, hirnamputiert*, gehirnamputiert*,
        minderbemittelt*, grenzdebil*, debil, debile, debiler, debilen, geistig zurückgeblieben*,
        geistig unterbelichtet*, nicht ganz bei trost, nicht ganz bei troste, nicht ganz dicht,
        nicht die hellste kerze, nicht die hellsten kerzen, kein hirn, null hirn, so dumm, so blöd,
        so dämlich, so doof, echt blöd, ja blöd, wohl blöd, einfach dumm, einfach nur dumm, einfach
        blöd, einfach nur blöd, einfach doof, dumm wie, blöd wie, komplett bescheuert, völlig
        bescheuert, total bescheuert, völlig verblödet, total verblödet, komplett verblödet, so
        verblödet, geistig gestört, extrem doof, extrem dumm, z blöd, z dumm, z tumm, schande für
    """,
    "thing": """
        rasemäier, rasemäher, mäier, töffli, töff, karre, charre, chare, bildschirm, bürostuhl,
        pult, staubsuger, wöschmaschine, kafimaschine, ofe, chüelschrank, bohrmaschine, sagi,
        motorsäge, drucker, maschine*, kaffeemaschine*, computer*, rechner, laptop, handy*, telefon,
        auto, autos, wagen, velo, bus, zug, lift, navi, navis, software, programm, programme, app,
        apps, system, systeme, roboter*, staubsauger*, waschmaschine*, wecker, wetter, regen,
        montag, gerät*, router, wlan, internet, server, excel, outlook, windows, ki, chatbot*, bot,
        algorithmus, tastatur, fräse*, spindel*, anlage*, automat*, kopierer, scanner, sensor*,
        steuerung, bohrer, katze, kater, hund, hunde, autokorrektur, rasenmäher, grill, ofen,
        kühlschrank, toaster, backofen, heizung, drohne*, katz, chatz, büsi, büsli, chätzli, hündli,
        hamster, meersäuli, meerschweinchen, kuh, chue, pferd, ross, rössli, huhn, güggel, gockel,
        papagei, vogel, kaninchen, chüngel, goldfisch, pflanze, kaktus, roomba, mähroboter,
        saugroboter, stapler, hubstapler, gabelstapler, kran, pumpe, akkuschrauber, sauger, tablet,
        beamer, torte, pulli, *automat, *automaten, *drucker, *roboter, katzen, büsis, hühner, kühe,
        hasen, schafe, ziegen, geissen, pferde, vögel, kätzchen, hündin, welpe, welpen
    """,
    "hiring": """
        gesucht, sucht, suchen, stelle, stellen, stellenanzeige*, stelleninserat*, bewirb*,
        bewerben, bewerbung*, job, jobs, anforderung*, anforderungsprofil, ihr profil, dein profil,
        verstärkung, per sofort, einstellen, wir bieten, pensum, kandidat*
    """,
    "laugh": "haha*, lol, hihi*, höhö*, hehe*, lach, rofl, lmao, lachflash",
    "offer": """
        maschine*, produkt*, lösung*, service, qualität, technik, technologie*, software, anlage*,
        firma, unternehmen, betrieb, arbeitgeber*, anbieter*, hersteller*, lieferant*, ausbildung,
        lehre, lehrbetrieb*, klinik*, spital, system*, gerät*, präzision, angebot*, preis, preise,
        beratung, werkzeugmaschine*, app, plattform, boot, boote, yacht*, medizin, behandlung*,
        genauigkeit, ersatzteil*, originalteil*, spindel*, fräsmaschine*, drehmaschine*,
        bearbeitungszentrum*, arbeitgeberin, lehrstelle*, kundendienst, support, schulung*,
        lieferung*, steuerung*, maschinen, *maschine, *maschinen, *dienst, *service, *spindel,
        *spindeln, *zentrum, *zentren, *anlage, *anlagen, *steuerung, *software, *lösung, *lösungen,
        *klinik, *angebot, *beratung, *ausbildung, hotline, montage, *werkstatt, operation,
        operationen, eingriff, eingriffe
    """,
    "goal": """
        ziel, ziele, wollen, will, möchten, möchte, streben, anspruch, vision, traum, träumen,
        arbeiten daran, daran arbeiten, unterwegs, wir arbeiten an, auf dem weg, hoffen, hoffe,
        eines tages, ehrgeiz, wunsch, wünschen, wünsche, vornehmen, hoffemer, hoffed, hoffid, ziil
    """,
    "liking": """
        ich finde, find ich, finde ich, für mich, mmn, meiner meinung, meines erachtens, meiner
        ansicht, aus meiner sicht, lieblings*, mein liebling*, mir gefällt, gefällt mir, ich mag,
        ich liebe, mein persönlich*, persönlich finde, imho, imo, für mi
    """,
    "insiders": """
        kolleg*, mitarbeitende*, mitarbeiter*, team, familie, freunde, freundinnen, bekannte,
        verwandte, lernende*, privat konto, privatkonto, zweitkonto, fake account*, ohne zu sagen,
        ohne firmenname*, nicht sagen dass, anonym, konto eurer, konto deiner, konto ihrer, ihr
        alle, alle hier, liebe alle, privaten konten, private konten, private accounts, privaten
        accounts, eurem privatkonto
    """,
    "kin": """
        mutter, mama, vater, papa, sohn, tochter, bruder, schwester, oma, opa, grossmutter,
        grossvater, tante, onkel, mann, frau, partner, partnerin, kind, baby, freund, freundin,
        nachbar, nachbarin, mami, papi, schwiegermutter, schwiegervater
    """,
    "lawsuit": """
        klage gegen, klage von, klage der, klage des, klage eingereicht, klage … eingereicht, klage
        am hals, klage abgewiesen, verklagt, verklagen, verklag*, klagt gegen, klagen gegen, klagt
        uns, klagen uns ein, eingeklagt, sammelklage*, patentklage*, schadenersatzklage*,
        lohnklage*, klageschrift*, klageantwort*, rechtsstreit*, patentstreit*, markenstreit*,
        gerichtsverfahren*, gerichtsprozess*, gerichtsverhandlung*, gerichtstermin*,
        strafverfahren*, strafanzeige*, strafuntersuchung*, ermittlungsverfahren*,
        verwaltungsverfahren*, bussverfahren, kartellverfahren*, kartelluntersuchung*,
        patentverfahren, schiedsverfahren*, schiedsgericht*, vor gericht, vor dem gericht, vor
        bundesgericht, vor handelsgericht, schlichtungsverhandlung*, schlichtungsverfahren*,
        staatsanwaltschaft*, staatsanwalt*, staatsanwält*, weko, wettbewerbskommission, kartellamt*,
        hausdurchsuchung*, razzia, einstweilige verfügung*, superprovisorisch*, ermittelt gegen,
        ermitteln gegen, verfahren gegen uns, verfahren eröffnet, einklag*, prozess am hals,
        strafverfahren, ist verhandlung, verhandlung gegen, verhandlung mit, urteil gegen, urteil
        im, vor den richter, vor dem richter, vor der richterin, patentsache*, patentstreitigkeit*,
        rechtssache*
    """,
    "saying": """
        stimmen wir ab, wir stimmen … ab, stimmt … ab, stimmed mir ab, mir stimmed … ab, abgestimmt,
        rufe … zurück, ruf … zurück, rufen … zurück, um rückruf, auf ihren rückruf, meinen rückruf,
        danke der nachfrage, danke für die nachfrage, dank der nachfrage, merci der nachfrage, auf
        nachfrage, auf anfrage, auf wunsch, groschen … gefallen, groschen ist … gefallen, groschen
        gefallen, tuch gefallen, tuch … gefallen, vorhang gefallen, vorhang … gefallen, vorhang isch
        gfalle, tuech isch gfalle, kind … in den brunnen gefallen, aus allen wolken gefallen, ins
        wasser gefallen, vom himmel gefallen, nicht auf den mund gefallen, wie schuppen von den
        augen, feuer und flamme, hand ins feuer, durchs feuer, brennt … unter den nägeln, kein
        geheimnis, es gheimnis drus, hals und beinbruch, schwein gehabt, hund begraben, alter hase,
        alte hasen, bock geschossen, auf dem schlauch, im eimer, kopf verloren, nerven verloren, wie
        stehen die aktien, das rad neu erfinden, auf die nerven, die nase voll, das handtuch
        geworfen, den faden verloren, die geduld verloren, ein fass ohne boden, im gleichen boot,
        ins kalte wasser, unter die haut, wie ein wasserfall, mit der tür ins haus, da brat mir, ich
        glaub mein schwein, fällt … vom stuhl, vom stuhl gefallen, chunnt mer in sinn
    """,
    "no_comment": """
        äussern wir uns nicht, äussere ich mich nicht, äussern uns nicht, äussert sich nicht, nehmen
        wir keine stellung, nehmen keine stellung, nimmt keine stellung, nehme keine stellung, nicht
        kommentieren, kommentieren wir nicht, kommentieren … nicht, kein kommentar, keine auskunft,
        geben … keine auskunft, darf ich nichts sagen, sagen wir nichts
    """,
    "plan_matter": """
        werkschliessung*, standortschliessung*, stellenabbau*, stellen abbauen, stellen ab, stellen
        … abbauen, stellen abgebaut, stellen gestrichen, stellen streichen, streichen … stellen,
        entlassen, entlassung*, massenentlassung*, kurzarbeit, stellen schaffen, schaffen … stellen,
        schaffen … arbeitsplätze, stellen … leute ein, leute einstellen, umstrukturier*,
        restrukturier*, reorganis*, zusammengelegt, zusammenlegung, zusammenlegen, legen … zusammen,
        fusion, fusionieren, fusioniert, zusammenschluss, übernahme, übernahmen, verkauf … an, werk
        verkauf*, sparte verkauf*, verkaufen … sparte, verkaufen … werk, börsengang, dekotierung,
        preiserhöhung*, preise … erhöhen, erhöhen … preise, preise erhöht, preise rauf, preise hoch,
        preissenkung*, senken … preise, preise senken, markteintritt*, expandier*, expansion, neuen
        standort, neuer standort, neue standorte, zweiten standort, neues werk, neue fabrik, neue
        niederlassung, niederlassung in, niederlassung eröffnen, werk in, standort … schliess*,
        standort … geschlossen, werk … schliess*, werk … geschlossen, schliessen … werk*, schliessen
        … standort*, schliessen … filiale*, schliessen … niederlassung*, schliessen … abteilung*,
        machen … dicht, macht … dicht, eröffnen … standort*, eröffnen … niederlassung*, eröffnen …
        filiale*, eröffnen … werk*, eröffnet … standort*, eröffnet … werk*, eröffnet …
        niederlassung*, verlager*, auslagern, ausgelagert, outsourc*, neue ceo, neuen ceo, neuer
        ceo, neue chefin, neuen chef, neuer chef, neue geschäftsleitung, neuen geschäftsleiter*,
        neue geschäftsleiter*, neue direktorin, neuer direktor, ceo wechsel, führungswechsel, ceo
        geht, ceo verlässt, chefin geht, chef geht, tritt … zurück, dreischichtbetrieb*,
        dreischicht*, zweischicht*, schichtbetrieb*, schichtmodell*, vierschicht*, vier tage woche,
        nachtschicht einführen, samstagsarbeit
    """,
    "workplace": """
        halle, hallen, werk, werkhalle, werkstatt, firma, fabrik, betrieb, büro, gebäude, lager,
        labor, klinik, geschäft, bude
    """,
    "mate": """
        kollege, kollegin, kollegen, kolleginnen, arbeitskollege, arbeitskollegin, teamkollege,
        teamkollegin, mitarbeiter, mitarbeiterin, teamleiter, teamleiterin, vorgesetzter,
        vorgesetzte, lernende, lernender, lehrling, praktikant, praktikantin
    """,
    "contact": """
        kontakt, auskunft, auskünfte, ansprechperson*, ansprechpartner*, bei fragen, fragen
        beantwortet, fragen an, erreich*, hotline, zentrale, sekretariat, rufen sie, ruft uns,
        meldet euch, melden sie, melde dich, meldung an, anmeldung*, anmelden, bewerbung*, bewirb*,
        notfall*, pikett, empfang, redaktion, medienstelle, beratung, reservation*, reservierung*,
        tickets, kundendienst, support, servicenummer, büro, verkauf
    """,
    "machine": "maschine, anlage, gerät, boot, spindel",
    "logo": """
        logo, logos, firmenlogo*, firmenzeichen, schriftzug*, wortmarke*, bildmarke*, signet*,
        emblem*, markenzeichen
    """,
    "never": """
        nie wieder, nie mehr, nie, niemals, nimmer, keine … mehr, kein … mehr, keinen … mehr, keine
        einzige, kein einziges, keinen einzigen, null, ohne eine einzige, ohne einen einzigen, ohne
        jede, ohne jeden, ohne jegliche*, keinerlei, gar kein*, überhaupt kein*, kein, keine,
        keinen, keiner, nie meh, nümme, kei, keini, keis, kene, nienemeh, kann gar nicht, cha gar
        nöd, kann einfach nicht, kann unmöglich, können gar nicht, nichts mehr, nichts, nüt, nüt meh
    """,
    "told": """
        war, waren, hatte, hatten, gab, gab s, bisher, bis jetzt, noch nie, bis heute, gsi, gha,
        letzte woche, letztes jahr, seit, wurde, wurden, ging, lief, liefen, gemeldet, gestern, vor
        einem, vor <number> jahren, vor <number> monaten, vor <number> wochen, vor <number> tagen,
        vor <number> stunden, gehabt, ausgefallen ist, passiert ist
    """,
    "premises": """
        halle, hallen, werk, fabrik, büro*, standort*, gebäude*, hauptsitz, dach, lager, flotte,
        fuhrpark, werkhof, kantine, lehrwerkstatt, werkstatt, neubau, produktion, fertigung,
        prüfstand, prüfstände*
    """,
    "change_word": """
        beste* seit, besten seit, bester seit, bestes seit, beste* der letzten, besten der letzten,
        so viel* wie nie, so viel* wie noch nie, so viel* wie seit, so viel* wie in, so wenig* wie
        nie, so wenig* wie noch nie, so wenig* wie seit, so hoch wie nie, so hoch wie noch nie, so
        hoch wie seit, so tief wie nie, so tief wie seit, so voll wie nie, so voll wie seit, so voll
        wie noch nie, mehr als je, höher als je, grösster … geschichte, grösste … geschichte,
        grössten … geschichte, grösster auftrag, grössten auftrag, grösster abschluss, grössten
        abschluss, grösste bestellung, grösste auftrag, grösster deal, grössten deal, grösste deal,
        rekordumsatz*, rekordgewinn*, rekordmonat*, rekordquartal*, rekordauftrag*, rekordaufträge*,
        rekordverlust*, rekordjahr*, auf rekordhöhe, rekordhoch, rekordtief, allzeithoch, auf
        rekordniveau, eingebrochen, bricht ein, brechen ein, eingesackt, abgestürzt,
        zusammengebrochen, in den keller, im keller, durch die decke, in die höhe geschossen,
        explodiert, im sinkflug, stark gestiegen, deutlich gestiegen, massiv gestiegen, gestiegen,
        gsunke, gstige, gesunken, gewachsen, gschtige, zugelegt, zuegleit, zurückgegangen,
        zruggange, geschrumpft, gefallen, weggebrochen, höher als letztes jahr, höher als im
        vorjahr, mehr als letztes jahr, meh als letscht jahr, mehr als im vorjahr, weniger als
        letztes jahr, weniger als im vorjahr, weniger als budgetiert, mehr als budgetiert, höher als
        budgetiert, unter budget, über budget, über plan, unter plan, über den erwartungen, unter
        den erwartungen, besser als erwartet, schlechter als erwartet, übertroffen, dicker als,
        dünner als, hat … zugelegt, nie so viel*, noch nie so viel*, no nie so vill*, nie mehr so
        viel*, nie so wenig*, so dick wie nie, so dünn wie nie, erstmals zweistellig, so wenig* …
        wie seit, so wenig* … wie nie, so wenig* … wie noch nie, so viel* … wie seit, so viel* … wie
        nie, so viel* … wie noch nie, so vill … wie no nie, so vill … wie scho lang, so viel* … wie
        schon lange, so wenig* … wie schon lange, so gut … wie seit, so hoch … wie seit, seit jahren
        nicht, wie seit jahren nicht, sit jahre nüm, reicht bis, reicht für, reicht noch bis, langt
        bis, so tüüf wie, so tief wie lange, so tief wie schon lange, so höch wie, so hoch wie
        lange, so viel wie sit, so wenig wie sit, so schlächt wie, so schlecht wie nie, so schlecht
        wie seit, so gut wie nie, so gut wie seit, so guet wie no nie
    """,
    "at_work": """
        mein* team, mis team, meiner laufbahn, meiner karriere, mini karriere, provision,
        provisionen, im verkauf, unser verkauf, unserem verkauf, de verchauf, im einkauf, der
        einkauf, finanzabteilung, finanzchef*, im büro, i de montage, in der montage, in der halle,
        i de halle, in der werkhalle, in der fertigung, i de fertigung, in der produktion, i de
        produktion, unsere leute, unseren leuten, eusi lüt, unsere jungs, bi eus im, bi eus i, bi üs
        im, bi üs i, bi öis im, bi öis i, in der firma, i de firma, i de bude, die chefin, der chef,
        de chef, d chefin, vom chef, unser* chef*, eusi chefin, euse chef, unsere zahlen, unserer
        zahlen, eusi zahle, unser quartal, unser halbjahr, unser geschäftsjahr, unser frühling,
        unser sommer, unser herbst, unser winter, unser jahr, unser januar, unser februar, unser
        märz, unser april, unser mai, unser juni, unser juli, unser august, unser september, unser
        oktober, unser november, unser dezember, uf station, auf station, auf der station, unser
        notfall, unserer station, unsere betten, unsere station, unsere direktion, unsere
        finanzchefin, auf der auftragsseite, in sachen aufträge, im op, op saal, im operationssaal,
        in halle, bei uns in der, bei uns im, wir im büro, dashboard, im controlling, unser
        controlling, aus der buchhaltung, monatsrapport, quartalsrapport, im monatsabschluss, im
        forecast
    """,
    "hush": """
        psst, pst, pssst, psssst, pscht, bscht, unter uns, under eus, unter uns gesagt, verrate,
        verrat, verratet, verrate nüt, nicht weitersagen, nöd wiitersäge, nid wiitersäge, niemandem
        sagen, niemerem säge, niemerem verzelle, niemandem erzählen, keinem erzählen, niemandem
        verraten, behaltet das für euch, behalt das für dich, behaltets für eu, für euch behalten,
        darf noch nichts sagen, darf noch nicht sagen, darf nichts sagen, darf nüt säge, darf no nüt
        säge, darf eigentlich nicht, dörf eigentlich nöd, dürfte ich eigentlich nicht, darf ich noch
        nicht, darf noch nicht verraten, darf nicht zeigen, darf noch nicht zeigen, darf noch nichts
        zeigen, darf nichts zeigen, geheim, gheim, streng geheim, noch geheim, geheimnis, gheimnis,
        vertraulich*, inoffiziell, noch nicht offiziell, noch nicht spruchreif, nonig offiziell, no
        nöd offiziell, nicht offiziell, offiziell noch nicht, offiziell noch gar nicht, mehr sage
        ich nicht, mehr sag ich nicht, meh säg i nöd, mehr darf ich nicht, mehr verrate ich nicht,
        mehr wird nicht verraten, ihr habt es zuerst, bleibt unter uns, ihr habt nichts gesehen,
        niemand weiss, weiss noch niemand, weiss no niemer, noch niemand weiss, kein mensch weiss,
        hinter vorgehaltener hand, aus sicherer quelle, kein mensch darf, niemand sehen darf, niemer
        darf, niemert darf, niemer … wüsse, keiner sehen darf, noch niemand sehen, nicht gezeigt
        werden, nda, offiziell ist es noch nicht, offiziell ist noch nichts, noch nicht
        kommuniziert, nonig kommuniziert, erst intern, bleibt intern, kann ich nicht sprechen, nicht
        darüber reden, nicht darüber sprechen, darf nicht darüber, darf ich nicht reden, zeigen darf
        ich, foto verbote, fotos verboten, fotografieren verboten, schweigt, schwiigt, schweigen
        wir, ich schweige, mehr gibts, mehr gibt es, meh gits, wenn es so weit ist, wenns so wiit
        isch, sag ich nichts, säg nüt, säg i nüt, kein wort, keis wort, kann weder bestätigen,
        zumindest intern, nur intern, bisher nur intern, vorerst intern, intern schon, von mir habt
        ihr das nicht, von mir hast du das nicht, vo mir händ er das nid, offiziell isch no nüt,
        offiziell weiss das noch keiner, offiziell weiss noch niemand, kleiner spoiler,
        spoileralarm, spoiler alert, nur so viel sei verraten, das habt ihr nicht von mir, das hast
        du nicht von mir, mehr wird nicht gesagt, sagts nicht weiter, sags nicht weiter, nicht
        rumerzählen, bhaltets für eu, ich hab nichts gesagt, ich habe nichts gesagt, han nüt gseit,
        kann noch nicht viel sagen, darf noch nicht viel sagen, darf nicht viel sagen, darf nicht
        mehr sagen, noch nicht viel verraten
    """,
    "elsewhere": """
        tagblatt, gemeindeblatt, lokalblatt, amtsblatt, anzeiger, tagesanzeiger, nzz, srf, radio,
        fernsehen, gewerbeverein, laut zeitung, gemäss zeitung, branche, branchenverband, verband,
        analyst, analysten, marktforscher, konjunktur*, bund, kanton, gemeinde, stadt, staat, seco,
        nationalbank, börse, smi, wirtschaft, swissmem, statistik, ökonomen, wirtschaftsforscher,
        zeitung gelesen, las ich, gelesen, schreibt die, bäckerei, beiz, restaurant, laden, lädeli,
        stand am, am stand, flohmarkt, flohmärt, märt, markt, basar, verein*, klub, fc, fussball*,
        spiel, spiele, tor, tore, punkte, pünkt, match, turnier*, liga, saison, saisonstart, team
        hopp, hopp, garten, gärtli, hühner, katze, kater, hund, kuchen, chueche, velo, ferien,
        ferie, fasnacht, chilbi, dorf, wg, kinder, kids, schule, schuel, lottomatch, tombola,
        sparschwein, taschengeld, schritte, laufen, joggen, marathon, kilo, diät, schuhe, schue,
        game, gamen, level, netflix, serie, hockey, skiferien, ski, piste, schnee, wetter, regen,
        hobby, hobbys, gspart, gespart, rabatt, sale, ausverkauf, depot, aktiendepot, sparkonto,
        steuerrechnung, miete, zins, lotto, casino, schueh, chleider, schnäppli, schnäppchen,
        fachverband, dachverband, verbandsumfrage
    """,
    "busy": """
        kaum retten, nicht retten vor, nöd rette vor, kommen kaum nach, kommen nicht nach, chömed
        chum noh, chömed nüm noh, chömed nüme nah, kaum nach, klingeln die telefone, telefone
        klingeln, telefon klingelt, telefone laufen heiss, telefon läuft heiss, telefone stehen
        nicht still, telefon steht nicht still, rennen uns die bude ein, rennen uns die türen ein,
        bude eingerannt, stehen schlange, schlange stehen, gehen weg wie warme weggli, verkaufen
        sich wie, wie warme weggli, viel zu tun, alle hände voll zu tun, nüt z tue, nüt me z tue,
        fast nichts mehr zu tun, kaum arbeit, keine arbeit mehr, zu wenig arbeit, ausgelastet,
        usglaschtet, usglastet, voll ausgelastet, unterausgelastet, kurzarbeit, überstunden ohne
        ende, samstagsschicht*, sonderschicht*, zusatzschicht*, ausverkauft, lieferfristen, lange
        lieferzeiten, warteliste*, volle auftragsbücher, auftragsbücher sind voll, bücher sind voll,
        büecher sind voll, leere auftragsbücher, auftragsbücher leer, bücher leer, halle ist leer,
        leere halle, hallen sind leer, maschinen stehen still, ruhig geworden, ruhig worde, anfragen
        reissen, anfragen ohne ende, flut an anfragen, flut von anfragen, voller anfragen, kunden
        stehen, kunden rennen, kunden reissen, geschäft läuft, geschäfte laufen, gschäft lauft,
        gschäft brummt, laden läuft, lade lauft, laden brummt, läuft wie geschmiert, laufts wie
        gschmiert, lauft s wie gschmiert, läuft es wie geschmiert, läuft wie verrückt, läuft alles
        rund, läuft es rund, läuft es gut, läuft es schlecht, läuft es harzig, bestellungen kommen,
        bestellige chömed, nachfrage, kunden abweisen, aufträge ablehnen, müssen ablehnen, müssen
        absagen, abweisen müssen, vertrösten, haben nichts zu tun, gibt nichts zu tun, nichts mehr
        zu tun, kaum etwas zu tun
    """,
    "went": """
        spitzenjahr, topjahr, superjahr, traumjahr, hammerjahr, glanzjahr, seuchenjahr, krisenjahr,
        katastrophenjahr, übergangsjahr, starkes jahr, gutes jahr, schwaches jahr, schlechtes jahr,
        schwieriges jahr, hartes jahr, durchzogenes jahr, sehr gutes jahr, tolles jahr, super jahr,
        guets jahr, starker start, guter start, schwacher start, verhaltener start, harziger start,
        toller start, fulminanter start, kein spaziergang, kein zuckerschlecken, kein honiglecken,
        kein schleck, verhalten, durchzogen, harzig, harzt, zäh, flau, mau, schwierig, stark,
        starch, sehr gut, hervorragend, ausgezeichnet, bombig, bombastisch, glänzend, super
        gelaufen, gut gelaufen, guet gloffe, schlecht gelaufen, schlächt gloffe, aufwärts, ufwärts,
        abwärts, bergauf, bergab, besser als erwartet, schlechter als erwartet, besser als,
        schlechter als, besser da, schlechter da, gut da, schlecht da, fulminant begonnen, gut
        begonnen, stark begonnen, schlecht begonnen, verhalten begonnen, gut gestartet, stark
        gestartet, super gestartet, gut angefangen, startet, beginnt gut, beginnt stark, beginnt
        schlecht, beginnt verhalten, glänzt, zufrieden sein, können zufrieden, nicht zufrieden,
        nicht beklagen, nicht klagen, nöd chlage, übertroffen, übertraf, enttäuscht, enttäuschend,
        zu wünschen übrig, gehofft, erhofft, die kurve gekriegt, blaues auge, mit einem blauen auge,
        richtigen fuss, falschen fuss, auf dem richtigen fuss, gut unterwegs, schlecht unterwegs,
        auf gutem weg, gut mit uns gemeint, schlecht mit uns gemeint, freundlich zu uns,
        freundlicher zu uns, gnädig mit uns, nichts geschenkt, ruhmesblatt, ins wasser gefallen, in
        die hosen, i d hose, voll eingeschlagen, hat geliefert, hat sich gelohnt, kann sich sehen
        lassen, chan sich gseh la, zum einrahmen, zum anstossen, zum vergessen, zum davonlaufen, zum
        heulen, blitzstart, traumstart, fehlstart, kaltstart, raketenstart, knaller, mit einem
        knall, besser als sein ruf, besser als befürchtet, besser als gedacht, schlechter als
        gedacht, als gedacht, als befürchtet, als viele dachten, als alle dachten, geunkt,
        prophezeit, alle erwartungen, erwartungen übertroffen, auf der sonnenseite, rosig, düster,
        golden*, goldigs, wie im märchen, wie im film, am limit, durststrecke, talsohle,
        achterbahn*, wieder bergauf, aufwärtstrend, rückenwind, gegenwind, die kurve, in fahrt, i
        fahrt, gut verdaut, gut überstanden, glimpflich, erfolgreich, harmlos, bescheiden,
        bescheide, mager, fett, üppig, katastrophal, nicht so schlecht, nicht schlecht gewesen, gar
        nicht schlecht, nicht übel
    """,
    "coming": """
        kommt, chunnt, kommen, chömed, bald, gli, demnächst, in kürze, im frühling, im sommer, im
        herbst, im winter, im september, im oktober, nächste woche, nächsten monat, nächstes jahr,
        ab herbst, ab frühling, ab januar, ab september, an der messe, a d mäss, a de mäss, stay
        tuned, dranbleiben, folgt
    """,
    "sent_there": """
        team, teams, aufbauen, aufgebaut, aufbau, montage, montieren, inbetriebnahme, maschinen,
        halle, werk, fabrik, baustelle, umziehen, umzug, wohnung gesucht, wohnung gemietet,
        haussuche, hauskauf, visum, auswandern, ausgewandert, neues leben, neue schule, versetzt,
        versetzung, einsatz, dienstreise, geschäftsreise, projekt, job, stelle, arbeit, arbeiten,
        chef, chefin, lieferant*, eröffnung, eröffnen, schlüsselübergabe, bauland
    """,
    "leisure": """
        ferien, ferie, ferientag*, urlaub, reise, rundreise, weltreise, gereist, strand, hotel,
        hostel, airbnb, camping, flitterwochen, hochzeit, hochzeitsreise, schwiegereltern,
        schwiegermutter, verwandte, verwandten, verwandtschaft, cousin*, cousine, neffe, nichte,
        familie, freunde, freunden, freundin, kollegin von früher, auf besuch, zu besuch, museum,
        kathedrale, kirche, altstadt, markt, märit, pool, sonne, sonnenbrand, weihnachten,
        wiehnacht*, silvester, neujahr, ostern, sprachkurs, sprachaufenthalt, sabbatical,
        backpacking, rucksack, postkarte, souvenir, heimweh, jetlag, ausflug, wanderung, oma, opa,
        mama, papa, mami, papi, grosi, schwester, bruder, götti, gotte, sehenswürdigkeit*,
        sprachschule
    """,
    "outdoors": """
        schlucht, tal, fluss, bach, schluchten, küste, meer, steppe, 🦅, 🌵, 🐦, 🪺, 🏔, ⛰, jungtier,
        jungtiere, schwanz, schnabel, gefieder, krallen, kreist, kreisen, kreiste, kreisten, küken,
        beute, murmeltier*, gämse*, gemse*, gämsli, greifvogel, greifvögel, vogel, vögel,
        spannweite, gewitter, am berg, am grat, über uns, überem, felswand, gletscher, stachel,
        stacheln, umgetopft, umtopfe, blüete, pilgern, wandern, wanderung, wander*, gwanderet,
        bergtour, gipfel, alp, alpen, zoo, tierpark, wildpark, teich, weiher, see, wald, wiese,
        feld, himmel, horst, nest, flügel, federn, fernglas, beobachtet, fotografiert, gesehen,
        gseh, fenster, fensterbrett, fenschterbrätt, topf, giessen, blüht, blüeht, blüte, blüten,
        garten, balkon, pflanze, pflanzen, blatt, blätter, baum, äste, film, doku, serie, kinder,
        kater, meine, mini, tattoo, pub, bar, bier, wappen, jungtier*, kralle*, federkleid, brütet,
        brut, kreist*, kreiste*, ornitholog*, vogelwarte, grat, ferientag, sac hütte, am himmel,
        gegossen, gärtnerei, gartencenter, sukkulent*, hunde, ferien, tomaten, bäume
    """,
    "project_word": """
        projekt, projekte, code, codename, deckname, arbeit, arbeite, arbeiten, gschaffet, schaffe,
        sitzung, sitzig, team, entwicklung, entwicklungsteam, prototyp, test, tests, testlauf,
        versuch, start, launch, fliegt, hebt ab, läuft, lauft, plan, pläne, termin, budget, bau,
        baustelle, werk, standort, maschine, produkt, labor, halle, firma, büro, kommt, chunnt, bald
    """,
    "level": """
        aus den händen, us de händ, reissen uns, reissen sich, so viel, so vill, vill los, viel los,
        so viel los, so vill isch los, jede menge, haufen, huufe, berge von, kaum noch, fast keine,
        fascht kei, keine mehr, kei … meh, zu wenig, z wenig, zu viel, z vill, mehr als wir, kommen
        nicht mehr nach, chömed nid nah, platzt aus, aus allen nähten, brechend voll, randvoll,
        übervoll, voll bis, leer, halb leer, leergefegt, gähnende leere, stumm, stummer, still,
        totenstill, ruhig, läuten, lüütet, klingelt, klingeln, pausenlos, ununterbrochen, nonstop,
        non stop, rund um die uhr, auf hochtouren, uf hochtoure, auf vollgas, unter volllast, auf
        sparflamme, chrampfed, krampfen, schuften, harzt, harzig, stockt, stocken, lahmt, brummt,
        brummen, boomt, läuft rund, knapp, stapeln, stapelt, steigt, sinkt, nimmt zu, nimmt ab,
        zieht an, lässt nach, bricht weg, fehlen, fehlt, schlange, schlang, stönd schlange, stehen
        an
    """,
    "today": "heute, gestern, hüt, geschter, vorgestern, am wochenende, letzte woche",
    "told_care_house": """
        spital*, *spital, *spitäler, klinik*, *klinik, *kliniken, krankenhaus*, pflegeheim*,
        pflegezentrum, altersheim, alterszentrum, arztpraxis, praxis, gruppenpraxis, spitex,
        rettungsdienst, geburtshaus, ambulatorium, hospiz
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
        giesserei, weihnachtsgeld, weihnachtsbonus, weihnachtsessen, prämie, schichtzulage, zulagen,
        wareneingang, versand, werkzeugausgabe, poststelle, sekretariat, empfangstheke,
        schichtmodell*, schichtplan*, schichtsystem*, schichtbetrieb, arbeitszeitmodell*,
        arbeitszeiten, dienstplan*, dienstpläne, vierzigstundenwoche, viertagewoche, nachtwache,
        nachtwachen, nachtdienst*, frühdienst*, spätdienst*, pikettdienst*, wochenenddienst*,
        einkauf, logistik, buchhaltung, hausdienst, reinigung, spritzwerk, härterei, organigramm*,
        organisation, bereich, bereiche, team leiter, gruppen, kaffeekasse, lohnrunde*,
        teuerungsausgleich, prämien, gratifikation, dreizehnte*, spesenregelung, ferienregelung,
        homeofficeregel*, löhne, löhn, gehälter, saläre, lohnerhöhung*, ferien, freitage,
        mitarbeiteressen, weihnachtsfeier, personalessen, personalfest, essensbons, lunchchecks,
        spesenabrechnung, sprachkurs*, *prämie, *prämien, *zulage, *zulagen, *bonus, lehrwerkstatt,
        lehrlingswerkstatt, labor
    """,
    "told_code_goods": """
        kiste, kisten, box, boxen, palette, paletten, team, sitzung, sitzungen, sitzig, meeting,
        meetings, ordner, budget, bauplan, zeichnung, zeichnungen, teil, teile, prototyp, call,
        calls, kickoff, kick off, workshop, deadline, termin, termine, meilenstein, launch, schicht,
        lieferung, lieferungen, transport, etikette, etiketten, ladung, auftrag, crew, gruppe, raum,
        schulung, schulungen, test, tests, testlauf, montage, abnahme, präsentation, folien, sprint,
        plan, pläne, unterlagen, baustelle, offerte, container
    """,
    "told_readies": """
        ausgemessen, usgmässe, vermessen, eingerichtet, iigrichtet, vorbereitet, vorbereite,
        bestellt, geliefert, installiert, geschult, verkabelt, gezogen, verlegt, getestet, gebaut,
        verpackt, beschriftet, gestapelt, umgebaut, aufgebaut, geplant, gebohrt, montiert,
        programmiert, eingespielt, gefräst, poliert, gezeichnet, konstruiert, gezügelt, geprobt,
        geübt, angeschlossen, platz gemacht, platz machen, warten auf, wird … gebaut, lernt
    """,
    "told_away": """
        ferien, urlaub, ferie, reise, reisen, rundreise, flitterwochen, strand, hotel, flug,
        flughafen, souvenir*, postkarte*, markt, altstadt, sonnenuntergang, badeferien, roadtrip,
        rucksack, sabbatical, backpack*, mit maman, mit mama
    """,
    "edible": """
        glacewagen, glacestand, gelateria, beizli, hot dog, hot dogs, pizza, pizzas, pizzen, burger,
        kebab, wurst, würste, bratwurst, bratwürste, cervelat, glace, glacen, gipfeli, kaffee, kafi,
        bier, biere, wein, kuchen, guetzli, sandwich, sandwiches, znüni, zmittag, apéro, raclette,
        fondue, grill, pommes, salat, suppe, torte, schoggi, schokolade, menü, menüs, essen,
        getränk*, weggli, brötli, brot, tee, tshirts, t shirts, rezept, rezepte, zucker, röschti,
        rösti, älplermagronen, konfi, sauerteig, zopf
    """,
    "hobby": """
        song, songs, lied, lieder, album, roman, gedicht, bild, gemälde, schwimmen, geschwommen,
        gelaufen, gejoggt, radio, musik, playlist, film, filmabend, fernseher, garage, in meinem
        keller, bastelraum, hobbyraum, blutspende*, blutspenden, spenden, spende, spendenaktion*,
        basar, kuchenverkauf, guter zweck, guten zweck, flohmarkt, theater, modelleisenbahn*,
        baumhaus, betriebslauf, laufgruppe, sponsorenlauf, volleyball*, fussball*, handball*,
        unihockey*, tennis*, jass*, chor, kirchenchor, männerchor, guggenmusik, musikgesellschaft,
        turnverein*, feuerwehrverein, lauftreff, laufgruppe*, velogruppe*, wandergruppe*,
        sportgruppe*, grümpelturnier*, grümpi, fc, junioren*, pfadi, jubla, schachclub*, töffclub*,
        elternrat, schulkommission, kirchgemeinde*, kirchgemeinden, gemeinden, quartierverein*,
        werkband, firmenband, hausband, unsere band, werkchor, theatergruppe, em final, wm final,
        finale, final, champions league, länderspiel, playoffs, derby, match, quiz, quizteam,
        quizabend, pubquiz, jassrunde, spielabend
    """,
    "empty": """
        und dann nichts, und nachher nichts, und liefern nicht, liefern dann nicht, und dann kommt
        nichts, was sie wollen, alles mögliche, irgendwas, irgend öppis, egal was, hauptsache, den
        abschluss, die unterschrift, nur um zu, damit du unterschreibst, damit ihr unterschreibt,
        jeden mist, jeden seich, jede seich
    """,
    "closing": """
        beste grüsse, freundliche grüsse, freundlichen grüssen, mit freundlichen grüssen, herzliche
        grüsse, viele grüsse, liebi grüess, fründlichi grüess, schönen tag, einen schönen tag,
        schöne woche, gruess, hochachtungsvoll, mfg, lg, vielen dank für ihr verständnis, danke für
        ihr verständnis, danke fürs verständnis, vielen dank für ihr interesse, danke für ihre
        anfrage
    """,
    "scene": """
        grill, grillen, grillieren, grilliert, wurst, würste, cervelat, kuchen, torte, gipfeli,
        pizza, znüni, zmittag, zvieri, mittagspause, kaffee, kaffeepause, glace, feierabend,
        feierabendbier, pensioniert, pensionierung, ruhestand, in pension, geburtstag,
        dienstjubiläum, arbeitsjubiläum, verabschieden, verabschiedet, verabschiedung, abschied,
        gratulieren, gratuliert, gratulation, glückwunsch, herzlich willkommen, hochzeit,
        teamausflug, ausflug, wanderung, skitag, fondue, ein tag mit, ein tag im leben, im porträt,
        porträt, aufstehen, lernen sie … kennen, lernt … kennen, dürfen wir vorstellen, wir stellen
        vor, seit jahren bei uns, frohe festtage, schöne ferien, schönes wochenende, feiertag,
        feiertage, nationalfeiertag, weihnachten, ostern
    """,
}
