"""What people ask in German, Swiss and Mundart: actions, places, circumstances, by concept."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # ── what is done ─────────────────────────────────────────────────────────────────────────────
    "publish": """
        post, posts, poste, posten, postet, gepostet, pöstle, publizier*, veröffentlich*,
        hochlad*, hochlade, uelade, ufelade, raufladen, hochstell*, onlinestell*, online stell*,
        ins netz, is netz, stellen, stelle, schreib*, schribe, schriibe, erzähl*, verzelle, verzell*,
        sagen, säge, sägä, zeigen, zeige, zeig, berichte, berichten, nennen, erwähn*, verraten,
        verkünden, bekannt geben, bekanntgeben, twittern, tweeten, bloggen, reinstellen,
        reintun, einstellen, uploaden, raushauen, machen
    """,
    "publish.only": """
        post, poste, posten, gepostet, publizier*, veröffentlich*, hochlad*, uelade, ufelade,
        twittern, tweeten, bloggen, uploaden
    """,
    "share": """
        teile, teilen, teilt, geteilt, teil, weiterteilen, reposten, repost, geretweetet, retweeten,
        retweet, weiterverbreit*, weiterleit*, weiterleite, verlink*, wiitersende, rebloggen,
        weitergeben, weiter geben, shären, sharen, share, reposte, weiterposten, verbreiten
    """,
    "own_words": """
        eigen* wort*, eigen* satz, eigen* sätze*, eigen* kommentar, mit kommentar, mein* kommentar,
        mein* meinung, eigen* meinung, satz dazu, text dazu, dazu schreib*, dazuschreib*, dezue schriibe,
        eigen* text, mit meinung, noch etwas dazu, kommentar dazu, was dazu, kommentiert teilen,
        eigen* gedanken, persönlich* kommentar, und kommentieren, ergänzen
    """,
    "reply": """hälf*,
        antwort*, beantwort*, geantwortet, reagier*, zurückschreib*, zrugg schriibe, zurück schreib*,
        entgegn*, stellung nehmen, erwider*, richtigstell*, richtig stell*, richtigstelle, klarstell*,
        klar stell*, widersprech*, dementier*, dagegenhalten, helfen, weiterhelfen
    """,
    "comment": "kommentier*, kommentar, kommentare, kommentarspalte, drunter schreib*",
    "like": """likes,
        like, liken, liked, geliked, gelikt, gefällt mir, gfallt mer, daumen hoch, ein herz, herzchen,
        lob* klick*, liket, daumen geben
    """,
    "follow": "folgen, folge, abonnier*, followen",
    "block": "blockier*, blockieren, stummschalt*, ausblend*",
    "connect": """kolleg* hinzufüg*,
        kontaktanfrag*, freundschaftsanfrag*, freundesanfrag*, vernetz*, adden, hinzufüg*,
        anfrage annehm*, anfrage … annehm*, als kontakt, als freund*, befreundet, einladung annehm*,
        kontakt aufnehm*, connecten, kontakt* annehm*, kontaktanfragen
    """,
    "review": """
        bewert*, bewertig, rezension*, rezensier*, sterne, stern, review, reviews, sternli,
        beurteil*
    """,
    "delete": """
        lösch*, lösche, gelöscht, entfern*, runternehm*, runter nehm*, abenä, abe neh, abeneh,
        offline nehm*, zurückzieh*, rausnehm*, weg machen, wegmachen, wegnehm*, vom netz nehm*,
        rückgängig, korrektur, tippfehler*, schreibfehler*
    """,
    "mend": "korrigier*, berichtig*, änder*, bearbeit*, verbesser*, anpass*, editier*, richtigstell*",
    "own_slip": """
        mein* post*, mein* beitrag*, mein* tweet*, mein* alt* post*, mein* alt* beitrag*, mein* kommentar,
        ich … gepostet, habe … gepostet, ha … postet, hab … gepostet, ich … veröffentlicht,
        habe … geschrieben, zu früh gepostet, aus versehen, versehentlich, mir ist … passiert,
        ich … getwittert, mir ist ein fehler, fehler gemacht
    """,
    "create": """
        eröffn*, aufmach*, ufmache, uftue, start*, anleg*, einricht*, gründ*, aufbau*, auftun,
        aufsetz*, aufschalt*, lancier*, erstell*, mach*, möcht* … eigen*, will … eigen*,
        woll* … eigen*, hett* … eigen*, brauch* … eigen*, haben, beantrag*, neu* kanal,
        neu* account*, neu* seite
    """,
    "create.sure": """
        eröffn*, aufmach*, ufmache, uftue, anleg*, einricht*, gründ*, aufbau*, auftun, aufsetz*,
        aufschalt*, lancier*, beantrag*, eigen* kanal, eigen* account*, eigen* seite,
        eigen* profil, eigen* page, neu* kanal, neu* account*, neu* seite, neu* profil,
        eigen* instagram*, eigen* insta, eigen* linkedin*, eigen* facebook*, eigen* tiktok*,
        eigen* youtube*, eigen* blog, eigen* podcast, neu* blog, neu* podcast
    """,
    "channel_noun": """
        kanal, kanäle, kanals, account*, konto, seite, page, auftritt, profil, gruppe, blog,
        podcast, newsletter, fanpage, channel, accounts
    """,
    "profile_part": """
        profilbild*, profilfoto*, profiltext*, titelbild*, bio, biografie, headline, steckbrief,
        kontoname*, accountname*, benutzername*, profilname*, hintergrundbild, nutzername*,
        jobtitel, berufsbezeichnung, usernam*, profilbildli, profilinfo*, profilzeile
    """,
    "in_profile": """
        im profil, in mein* profil, in mein* linkedin profil, uf mim profil, in mim profil,
        auf mein* profil, ins profil, mein* profil, mein* linkedin profil, mein* xing profil,
        mein* instagram profil, profil anpass*, profil … änder*, profil … aktualisier*
    """,
    "press_person": """
        journalist*, reporter*, redakt*, medienschaffend*, medienanfrage*, medienvertret*,
        interviewanfrage*, pressevertret*, fernsehteam, kamerateam
    """,
    "press_outlet": """
        zeitung, ziitig, zeitig, presse, radio, fernsehen, tv, medien, srf, tagesschau, lokalblatt,
        fachzeitschrift, zeitschrift, lokalzeitung, regionalzeitung, lokalradio, regionalfernsehen,
        sender, podcaster*
    """,
    "interview": "interview geb*, ein interview, statement*, zitat, auskunft, hintergrundgespräch, auskünfte",
    "asks": """
        fragt*, frogt, frögt, gfrögt, gefragt, ruft … an, ruft an, angerufen, aaglüte, anruf*, will wissen,
        möchte wissen, wott wüsse, anfrage, angefragt, schreibt mir, hat mir geschrieben, kontaktiert,
        meldet sich, gemeldet, hat … gefragt, hat … geschrieben, will … wissen, möchte … wissen,
        bittet, wollen wissen, will … reden, möchte … reden, möchte mit mir, will mit mir, will etwas
    """,
    "speak_to": "reden, rede, sprechen, red, auskunft geben, sagen, antworten, treffen, interview*",
    "someone_says": """
        jemand … schreibt, jemand schreibt, jemand behauptet, behauptet, behaupten, einer schreibt,
        öpper schribt, öpper seit, kommentiert jemand, jemand … kommentiert, jemand … fragt,
        jemand fragt, einer fragt, eine fragt, öpper frogt, jemand beleidigt, beleidigt uns,
        schreibt … unter, jemand will wissen, user fragt, kunde fragt, kundin fragt,
        kommentar von, bei einem kommentar, jemand … beschwert, jemand … schimpft, leute fragen,
        leute schreiben, frage in, frage auf, frage im
    """,
    "ai_service": """
        chatgpt, chat gpt, gpt, gemini, copilot, claude, deepl, midjourney, ki tool*, ki dienst*,
        ki chatbot*, chatbot*, ki programm*, ki app*, ki assistent*, google translate, google übersetzer,
        übersetzungstool*, perplexity, dall e, online übersetzer, ki übersetz*, ki modell*, grok, llama,
        canva ki
    """,
    "feed": """
        eingeb*, eingä, iigäh, kopier*, fütter*, hochlad*, einfüg*, reinstell*, reinkopier*, reintun,
        iitue, übersetz*, umformulier*, formulier*, zusammenfass*, verbesser*, schreib* lass*,
        schreiben lassen, schriibe loh, text* lass*, nutz*, brauch*, verwend*, benutz*, überarbeit*,
        entwurf, helfen lass*, füttern, lade, laden, einspeis*, geben, prüfen lass*, texten, bruuche,
        korrigier*
    """,
    "ai_made": """
        mit ki gemacht*, mit ki erstellt*, mit ki generiert*, ki generiert*, ki bild*, ki foto*, ki video*,
        ki gemachte*, ki grafik*, ki stimme*, künstlich erzeugt*, von ki, ki erzeugt*, ki erstellt*,
        mit ki, ki clip, mit künstlich* intelligenz, mit midjourney, per ki, mithilfe von ki
    """,
    "report": "melden, mälde, meldepflicht*",
    "message_private": """
        mein* frau, mein* mann, mein* familie, mein* eltern, minere frau, mim maa, dihei, daheim,
        zu hause, zuhause, am familientisch, mein* partner*, gewerkschaft*, personalkommission*,
        anwält*, anwalt, behörde*, arbeitsinspektorat*
    """,
    "talk": "reden, rede, erzähl*, verzelle, verzell*, sprechen, sagen, besprech*, melden, wenden",
    # ── where ────────────────────────────────────────────────────────────────────────────────────
    "official_place": """
        firmenseite*, firmenkanal*, firmenkanäle*, firmenaccount*, firmenkonto*, firmenprofil*,
        firmenpage*, firmeninsta*, firmenlinkedin*, firmenfacebook*, firmenblog*, firmenauftritt*,
        offiziell* kanal, offiziell* kanäle*, offiziell* seite*, offiziell* account*, offiziell* profil*,
        offiziell* page, offiziell* linkedin*, offiziell* insta*, offiziell* facebook*,
        unser* kanal, unser* kanäle*, unser* seite, unser* page, unser* account*, unser* linkedin*,
        unser* insta*, unser* facebook*, unser* youtube*, unser* tiktok*, unser* blog, unser* post*,
        unser* beitrag, unser* beiträg*, üsem linkedin, üsere siite, üsem insta, üsem kanal,
        linkedin der firma, instagram der firma, insta der firma, facebook der firma, kanal der firma,
        account der firma, seite der firma, page der firma, unternehmensseite*, unternehmenskanal*,
        unternehmensprofil*, linkedin von der firma, insta von der firma, facebook von der firma,
        seite von der firma, kanal vom gschäft, firmen linkedin, firmen instagram, firmen insta,
        firmen facebook, firmen account, firmen kanal, firmen seite, lehrlingskanal*, lehrlingsaccount*,
        kanal der lernenden, instagram der lernenden, instagram der lehre, lehre instagram,
        firmenpost*, firmenbeitrag*, post der firma, beitrag der firma, beitrag von der firma,
        linkedin seite von uns, auf der seite von uns
    """,
    "on": "auf, uf, im, in, ins, über, via, unter, bei, ufem, uf em, drauf, am",
    "private_word": "privat*, persönlich* profil, persönlich* account, mein* eigen* profil",
    "ambassador": "botschafter*",
    "as_ambassador": """
        als botschafter*, bin botschafter*, mein* botschafter*, botschafterkanal, botschafterprofil,
        botschafter profil, botschafter account, botschafterin und, ich … botschafter*
    """,
    "we_unit": """
        wir, mir händ, mir wänd, mir möchted, unser* abteilung, unser* team, unser* bereich, unser* werk,
        unser* standort, unser* service, üsi abteilig, üses team, für die abteilung, für das team,
        für unser*, abteilung, für die firma, für den betrieb, für die lernenden, für die lehrlinge,
        für die lehre, unser*, verkaufsteam, serviceteam, lehrwerkstatt, bereich, niederlassung
    """,
    "own_private": "privat*, persönlich*, hobby*, für mich",
    "network.linkedin": "linkedin, linkdin, linked in, xing, lnkedin, linkedn",
    "network.instagram": "instagram, insta, instgram, reel, reels, insta story, story",
    "network.facebook": "facebook, fb, fazebook, faceboook",
    "network.tiktok": "tiktok, tik tok",
    "network.youtube": "youtube, yt, youtub",
    "network.x": "twitter, tweet*, x, getwittert",
    "network.mastodon": "mastodon, fediverse",
    "network.bluesky": "bluesky, bsky",
    "network.whatsapp": """
        whatsapp, whats app, telegram, signal, snapchat, threads, whatsappgruppe*, gruppenchat*, chatgruppe*,
        klassenchat, whatsapp status, discord
    """,
    "network.forum": "forum, foren, reddit, fachforum, onlineforum, fachportal*, facebookgruppe, pseudonym, anonym",
    "network.github": "github, stack overflow, stackoverflow, gitlab",
    "network.kununu": "kununu, glassdoor, arbeitgeberportal*, arbeitgeberbewertung*, indeed",
    "network.google_reviews": """
        google bewertung*, googlebewertung*, google rezension*, google maps, trustpilot,
        bewertungsportal*, bei google, auf google
    """,
    "network.software_reviews": "capterra, g2, softwareportal*, software portal*, app store, play store",
    "network.blog": "blog, podcast, homepage, website, webseite",
    # ── what is in it ────────────────────────────────────────────────────────────────────────────
    "picture": """
        foto, fotos, föteli, föteli*, bild, bilder, bildli, bildern, selfie*, video*, film*, clip*, aufnahme*,
        gruppenfoto*, gruppenbild*, foti, fötelis, schnappschuss*, reel*, story, fotografier*, gefilmt,
        livestream, live stream, screenshot*, bildschirmfoto*, föteled, abfotografier*, pic, pics, knips*
    """,
    "people": """ceo, cfo, geschäftsführ*, direktor*, geschäftsleitung,
        kolleg*, team, teams, arbeitskolleg*, mitarbeit*, leute, lüüt, person, personen, gesicht*, mensch,
        menschen, teilnehm*, besucher*, chef*, vorgesetzt*, gruppenfoto*, gruppenbild*, teamfoto*, teambild*,
        mannschaft, angestellt*, gast, gäste*, freund*, monteur*, büezer, gspänli, andere drauf,
        alle drauf, belegschaft, abteilungsfoto, ehemalig*, pensioniert*, kollegin
    """,
    "minors": """
        lernend*, lehrling*, stift, stifte, stifti, stiften, lehrtöchter*, lehrtochter, schnupperlehrling*,
        schnupperstift*, kind, kinder, kindern, chind, minderjährig*, jugendlich*, unter 18, schüler*,
        schülerin*, 15 jährig*, 16 jährig*, 17 jährig*, zukunftstag, tochter, sohn, mein* sohn, auszubildend*,
        azubi*, schnuppernd*, ferienpass, 15, 16, 17
    """,
    "consented": """
        ja gesagt, einverstanden, zugestimmt, eingewilligt, einwilligung … vorliegt, einwilligung habe*,
        haben … erlaubt, okay gegeben, ok gegeben, zusage, händ ja gseit, isch iverstande,
        sind iverstande, schriftlich … erlaubt, erlaubnis habe*, hat … erlaubt, freigegeben,
        unterschrieben, unterschrift*, genehmigt, einwilligung … da, gefragt und
    """,
    "not_consented": """
        nicht gefragt, nicht einverstanden, ohne zu fragen, ohne erlaubnis, ohne einwilligung,
        ohne … zu fragen, ohne deren, nicht zugestimmt, keine einwilligung, noch nicht … gefragt,
        nicht alle
    """,
    "no_people": """
        ohne leute, ohne personen, ohne menschen, keine leute, keine personen, niemand drauf,
        niemand … sieht, keine gesichter, niemand zu sehen, ohne gesichter, nur hände, nur die maschine,
        nur maschine*, von hinten, kein mensch, niemand erkennbar, nicht erkennbar, verpixelt, keine menschen
    """,
    "customer": """
        kunde, kunden, kundin, kundinnen, kundschaft, chund, chunde, kundenname*, kundenlogo*, kundenprojekt*,
        kundenbesuch*, kundenhalle, abnehmer*, grosskunde*, referenzkunde*, auftraggeber*, lieferant*, partnerfirma,
        partnerfirmen, geschäftspartner*, kundenfirma, kundenfoto*
    """,
    "at_customer": """
        beim kunden, bei einem kunden, bei kunden, bim chund, vor ort beim, halle des kunden, halle vom kunden,
        bei der kundin, werk des kunden, beim chund, kundenhalle, kundenwerk
    """,
    "without_name": """
        ohne namen, ohne name, ohne den namen, anonym*, ohne … zu nennen, namen nicht, nicht namentlich,
        keine namen, ohne nennung, ohni name
    """,
    "customer_public": """
        kundengeschichte*, fallstudie*, erfolgsgeschichte*, referenz, referenzbericht*, kundenreferenz*, success story,
        referenzen, kundenstory
    """,
    "figures": """
        umsatz, umsätz*, umsatzzahl*, gewinn, gewinne*, marge*, auftragseingang*, auftragseingäng*, auftragslage,
        auftragsbestand*, auftragsbuch*, auftragsbücher*, bestellung*, zahlen, resultat, resultate, ergebnis,
        ergebnisse, quartal*, quartalszahl*, jahreszahl*, halbjahr*, verkaufszahl*, geschäftszahl*, geschäftsgang,
        absatz, aufträg*, auftrag, grossauftrag*, kennzahl*, verlust*, dividende*, aktie, aktien, aktienkurs*,
        ebit*, geschäftsbericht*, jahresbericht*, jahresresultat*, halbjahresresultat*, stückzahl*, deal, abschluss, bilanz*,
        budget, jahresergebnis*, wie viele maschinen, wie viel … verkauft, wie viele … verkauft,
        wie gut es läuft, wie es … läuft, gschäft lauft, geschäft läuft, verkauft habe*, rekordmonat*, rekordjahr*
    """,
    "not_public": """
        noch nicht veröffentlich*, noch nicht publiziert, noch nicht offiziell, noch nicht draussen, unveröffentlicht*,
        noch nicht angekündigt, noch nicht vorgestellt, noch nicht bekannt*, bevor, vor der veröffentlichung,
        vor der vorstellung, vor dem launch, vor der bekanntgabe, geheim*, vertraulich*, noch niemand weiss,
        noch niemand kennt, nonig, no nid, noch nicht erschienen, noch nicht öffentlich, nächste woche vorgestellt,
        unangekündigt*, vorab, schon vorher, nicht angekündigt*, noch nicht präsentiert, noch nicht auf dem markt,
        bald … vorgestellt, noch nicht kommuniziert, noch nicht bestätigt, teaser*, anteaser*, vor allen anderen,
        vor der messe, spoiler*, noch nicht raus, vor dem resultattag, vor der medienmitteilung, unter embargo
    """,
    "public": """
        veröffentlicht*, publiziert*, schon öffentlich, öffentlich bekannt*, ist raus, kam … raus, kam raus, raus ist, ist draussen, usse isch,
        steht im geschäftsbericht, steht … website, steht … webseite, bereits bekannt, schon bekannt, offiziell*,
        schon vorgestellt*, bereits vorgestellt*, angekündigt*, erschienen, seit … erhältlich, aus der medienmitteilung,
        aus dem geschäftsbericht, nach der veröffentlichung, öffentlich* zahl*, seit gestern, in der zeitung,
        aus der faktenliste, nach der messe, nach der vorstellung, medienmitteilung*, nach dem launch
    """,
    "opinion": """
        meine meinung, mini meinig, halte, finde, kommentier*, einschätz*, deut*, interpretier*, beurteil*, bewert*, erklär*,
        freu*, stolz, super resultat*, tolle zahl*, gute zahl*, gratulier*, kommentar, analysier*, toll, super, schlecht*, gut
    """,
    "neutral": "neutral*, ohne kommentar, ohne eigen* kommentar, nur den link, nur verlinken, einfach so, ohne text, ohne eigene worte, unkommentiert",
    "forecast": """
        prognose*, ausblick, nächst* jahr, kommend* jahr, wachsen werd*, werden wachsen, zukunft*, erwart*, rechnen mit,
        planen wir, wir planen, vorhersag*, voraussicht*, werden … verdopp*, werden … steiger*, nöchscht* jahr, übernächst* jahr,
        pläne, in fünf jahren, expandier*, wird … besser
    """,
    "novelty": """
        neu* maschine*, neu* modell*, neu* produkt*, neu* gerät*, neu* anlage*, neuheit*, neu* version*, neuentwicklung*,
        neu* werk, neu* standort*, neu* halle, neu* projekt*, geheimprojekt*, projekt*, neu* software, neu* generation,
        nachfolger*, nachfolgemodell*, neubau*, standort, maschine*, produkt*, modell*, gerät*, anlage*, teaser*, bauplan*, werk
    """,
    "internal": """
        intranet, intern*, rundmail*, aushang*, anschlag, anschlagbrett, sitzung*, meeting*, protokoll*, sitzungsprotokoll*, umbau*,
        umstrukturierung*, reorganisation*, restrukturierung*, entlassung*, kurzarbeit, stellenabbau, organigramm*, schichtplan*, dienstplan*,
        telefonliste*, teams chat, betriebsversammlung*, infoveranstaltung*, mitarbeiterinfo*, präsentation vom, geschäftsleitungsmail*,
        mail vom chef, mail von der chefin, mail der chefin, mail des chefs, e mail, mail, personalversammlung*, slack, konstruktionszeichnung*, zeichnung*, bauplan*, quellcode, code, offerte*, preisliste*
    """,
    "prototype": "prototyp*, testaufbau*, versuchsaufbau*, versuchsmaschine*, testmaschine*, versuchsstand, prüfstand*, versuchsträger*, vorserie*",
    "research": """
        messkurve*, messresultat*, messwert*, messdaten, messung*, forschungsergebnis*, forschungsresultat*, versuchsergebnis*, versuchsresultat*, paper*,
        fachartikel*, dissertation*, masterarbeit*, bachelorarbeit*, diplomarbeit*, studie*, forschung*, laborergebnis*, laborwert*, testresultat*, testergebnis*, versuchsdaten
    """,
    "legal": """
        prozess gegen, patentprozess*, klage*, gerichtsverfahren*, gericht, rechtsstreit*, patentstreit*, verfahren, verklagt*, anklage*, urteil*, patentverfahren*,
        gerichtsfall, prozess, patentklage*, rechtsfall*, strafanzeige*, untersuchung gegen
    """,
    "personal": """
        seriennummer*, maschinennummer*, kundenliste*, adresse*, adressliste*, telefonnummer*, handynummer*, geburtsdatum, ahv*, iban,
        vertrag, verträge*, namensliste*, logdatei*, logfile*, personaldaten, kundendaten, lohn von mein*, lohn meine* kolleg*, lohn von kolleg*, lohnliste*,
        personalakte*, lohn vom chef, lohn des chefs, lohn der kolleg*, privatadresse*, kontonummer*, autonummer*, nummernschild*, teilnehmerliste*, maschinendaten, mitarbeiterliste*, bewerbung*, bewerber*, lebenslauf
    """,
    "health": """
        krank*, chrank, spital, krankenhaus, operiert, operation*, knieoperation*, unfall, verunfallt*, verletzt*, burnout, krebs, corona, schwanger*, diagnose*, reha, depression*,
        gesundheit*, krankheit*, herzinfarkt*, arztzeugnis*, krankgeschrieben*, gute besserung, bandscheibe*, arbeitsunfall*, suchtproblem*, therapie, psychisch*, fehlgeburt*
    """,
    "other_person": """
        kolleg*, arbeitskolleg*, chef*, mitarbeit*, lernend*, lehrling*, kunde, kundin, patient*, er, sie, ihr, ihm, ihre, seine, vorgesetzt*, freund*, jemand, team*, gspänli
    """,
    "own_self": "mein* eigen*, mein* operation, mein* unfall, mein* krankheit, mein* burnout, mein* diagnose, mein* reha, mein* schwangerschaft, min* krankheit, mini operation, dass ich krank, dass ich schwanger, ich … krank, ich … schwanger, mein* gesundheit, mein* krebs, mein* depression*, selber krank",
    "security": """
        badge*, bildschirm*, passwort*, passwörter*, alarmanlage*, schliessplan*, schlüssel*, zutrittscode*, netzadresse*, ip adresse*, server*, serverraum*, leitstand*, monitor*, überwachungskamera*,
        zugangscode*, code zur, wlan*, türcode*, firmenausweis*, mitarbeiterausweis*, zutrittskarte*, login, loginmaske, vpn, kontrollraum, überwachung*, steuerungsbildschirm
    """,
    "replica": "deepfake*, stimmklon*, stimme … klon*, stimme … nachmach*, stimme … ki, gesicht … ki, avatar*, nachgebildet*, nachmachen, imitier*, stimme … imitier*, ki … stimme, ki … chef*, ki … gesicht, geklont*, klonen",
    "labelled": "gekennzeichnet*, kennzeichn*, beschriftet*, mit hinweis, hinschreibe, angebe",
    "copyright": """
        zeitungsartikel*, zeitungsseite*, zeitungsausschnitt*, einscannen, eingescannt*, abfotografier*, scan, musik*, song*, lied*, hit, bild von google, bilder von google, bild aus dem internet, bilder aus dem internet, aus dem internet, google bild*,
        aus dem netz, fremd* bild*, fremd* foto*, fremd* text*, fremd* video*, cartoon*, comic*, meme*, filmausschnitt*, filmszene*, agenturbild*, foto von jemand*, bild eines fotografen, fotografenbild*, playlist, gedicht*, artikel kopier*, artikel … abschreib*,
        bild von jemand anderem, foto von einem anderen, heruntergeladen*, runtergeladen*, von getty, chart*, screenshot von einem artikel, buchseite*, kartenausschnitt*
    """,
    "linked": "link, verlink*, linken, teilen funktion, zitier*, zitat, mit quelle, quellenangabe*, lizenz*, lizenzfrei*, selber gemacht*, selbst gemacht*, selber komponiert, rechte … habe*, gemafrei, kurzes zitat, erlaubnis des fotografen",
    "competitor": "konkurrenz*, konkurrent*, mitbewerb*, wettbewerber*, andere hersteller, konkurrenzprodukt*, konkurrenzmaschine*, mitbewerberin*, andere firma, anderen firma",
    "disparage": """abläster*,
        lästern, läster*, schlecht mach*, schlechtmach*, schlecht rede*, schlechtrede*, runtermach*, kritisier*, auslach*, spott*, verspott*, lustig mach*, lustig, witz, witze*, besser als, schlechter als, schlechter sind, schlecht ist, schrott, müll, pfusch,
        versag*, schimpf*, blöd*, taugt nichts, nichts taugt, schlecht bewerten, abzieh*, dissen, bashen, schwäch*, schiessen, stichel*, schlecht, madig mach*, ahämisch*, über … herziehen, herziehen
    """,
    "insult": """abläster*, ablästern,
        beleidig*, beschimpf*, idiot*, dumm*, trottel*, arsch*, depp*, löli, bedroh*, drohen, verspott*, auslach*, fertigmach*, fertig mach*, mobb*, lästern, läster*, über … herziehen, lustig mach*, spott*, doof*, unfähig*, beschimpf*, eins auswischen,
        blöd, schlecht rede*, lächerlich*, runtermach*, schimpf*, zurückschimpf*, die meinung geigen, bloss stellen, blossstell*, an den pranger, dampf ablassen
    """,
    "thing": "kaffeemaschine*, drucker*, computer*, software, wetter, stau, gerät, maschine*, zug, sbb, lift, auto, roboter, kantine*, kantinenessen, laptop, pc, mich selber, mich selbst, über mich",
    "guarantee": "versprech*, verspreche, garantier*, garantie*, zusicher*, zusag*, gewährleist*, hält garantiert, lebenslang*, erfolg … sicher, hundert prozent, 100 prozent, geld zurück",
    "terms": "agb, geschäftsbedingung*, garantiebedingung*, steht in den bedingungen, mit fundstelle",
    "superlative": """
        beste, besten, bester, genaueste*, schnellste*, weltbest*, weltweit*, der welt, marktführer*, nummer 1, nummer eins, unschlagbar*, besser als alle, die grösste*, grösste*, führend*, präziseste*, einzigartig*, innovativste*, weltmeister*, spitzenreiter*, konkurrenzlos*, zuverlässigste*, sicherste*
    """,
    "preference": "ziel, lieblings*, mein* lieblings*, am liebsten, gefällt mir am besten, für mich die beste*, finde ich, ich finde, wollen … werden, möchten … werden, unser ziel",
    "proven": "beleg*, faktenliste*, nachhaltigkeitsbericht*, mit quelle, quelle, studie, zertifikat*, offiziell* zahl*, bewiesen*, nachweis*, steht im bericht, veröffentlicht* zahl*, geschäftsbericht*",
    "green": "klimaneutral*, klimafreundlich*, umweltfreundlich*, grün, grüne, grünste*, co2 neutral*, co2neutral*, co 2 neutral*, emissionsfrei*, nachhaltigste*, ökologisch*, klimapositiv*, umweltschonend*, umweltverträglich*",
    "climate": "co2*, co 2, klima*, emission*, energieverbrauch*, energie spar*, strom spar*, energiespar*, solarstrom*, solaranlage*, photovoltaik*, nachhaltig*, umwelt*, ökobilanz*, stromverbrauch*, energie, recycling*, weniger strom",
    "paid": """
        bezahlt, bezahlte*, geld, honorar*, gratis*, geschenkt, geschenk*, rabatt*, gutschein*, sponsor*, gesponsert*, provision*, werbung mach*, werbung für, influencer*, kooperation*, werbedeal, produkttest*, zahlt mir, entschädig*, nebenverdienst*, gegenleistung*, affiliate*, belohnung
    """,
    "gift": "geschenk*, geschenkt, einladung*",
    "company_look": "firmenlogo*, logo, logos, arbeitskleid*, arbeitsklamotten, arbeitsjacke*, firmenjacke*, firmenshirt*, firmenpulli*, firmenkleid*, überkleid*, überhose*, uniform*, firmenwagen, firmenauto, firmenhashtag*, hashtag der firma, firmen shirt, firmen pulli, firmen t shirt, gschäftschleider, servicebus, werkskleidung",
    "politics": """
        politik*, politisch*, abstimm*, abstimmig*, abstimmungsempfehlung*, initiative*, wahl, wahlen, wahlkampf*, partei*, wählen, referendum*, bundesrat*, nationalrat*, demo, demonstration*, vorlage, volksinitiative*, trump, svp, sp, grüne partei, kandidier*, kandidat*, ja stimme*, nein stimme*, parole*, unterschriftensammlung*, petition*, zölle, gemeinderat*, krieg
    """,
    "as_firm": """
        als firma, im namen der firma, im namen von, im namen des, im namen, für die firma sprech*, für die firma sag*, für die firma, namens der firma, als unternehmen, als betrieb, wir als, in unserem namen, im name vo, stellvertretend für, wir von, wir bei, wir finden, offiziell* stellungnahme, offiziell* sag*, firma … unterstütz*, firma unterstütz*, firma empfiehlt, als firmensprecher*, aus sicht der firma, position der firma
    """,
    "conditions": """
        lohn, löhn*, gehalt, salär, überstunde*, überzeit, arbeitszeit*, hitze, heiss, lärm, laut, kalt, pausen, pause, schicht*, nachtschicht*, gewerkschaft*, ferientage, arbeitsbedingung*, streik*, arbeitsklima, stress*, sicherheit am arbeitsplatz, arbeitsschutz, schutzausrüstung*, teilzeit*, unzufrieden, personalmangel, unterbesetz*, bonus, arbeitsplatz, belastung, zu wenig lohn, spesen, homeoffice*, büezerlohn, verdiene, verdien*
    """,
    "discriminate": """jung* dynamisch*, suche* … jung*, junge und,
        nur männer, nur frauen, muttersprache*, muttersprachler*, keine ausländer, ohne akzent, unter 30, unter 35, unter 40, bis 30, bis 35, jung und, junge leute, junge mitarbeit*, junges team, jüngere, altersgrenze*, keine älteren, nur schweizer*, ausländer*, hautfarbe*, frauenwitz*, schwulenwitz*, ausländerwitz*, behindert*, zu alt, keine frauen, keine männer, nur junge*, kopftuch*, religion*
    """,
    "job_ad": "stelleninserat*, stellenanzeige*, jobinserat*, offene* stelle*, stellenangebot*, job, jobs, lehrstelle*, stellenausschreibung*, bewerbung*, stelleinserat",
    "rumour": "gerücht*, munkel*, spekul*, stimmt es dass, hörensagen, dementier*, abstreit*, bestätig*, troll*, provozier*, provokation*, hetz*, hasskommentar*, hater*, shitstorm*, pöbel*, würden … schliessen, wir würden, beleidigt uns, uns beleidigt, uns beschimpft, beschimpft uns, beleidigt werden, angepöbelt*, beleidigend* kommentar*, stichel*",
    "false_claim": "falsch* behauptung*, behauptet, behauptung*, falschinfo*, falschinformation*, fake news, unwahr*, lüge*, lügt, stimmt nicht, falsch* aussage*, falsch* info*, falsches, unsinn, blödsinn, chabis, seich",
    "complaint": "beschwer*, reklam*, reklamation*, störung*, defekt*, kaputt*, unzufrieden* kund*, wütend*, hässig*, schimpft, negativ* bewertung*, negativ* kommentar*, steht still",
    "refer_press": "medienstelle, pressestelle, an die kommunikation verweis*, verweis*, weiterverweis*, weiterleiten an die kommunikation",
    "crisis": "krise*, krisenfall*, es brennt, brennt, brand, feuer, feuerwehr, explosion*, explodiert*, evakuier*, cyberangriff*, hackerangriff*, gehackt, katastrophe*, grossbrand, unglück*, notfall*, rauch, polizei, chemieunfall*, todesfall, schwer* unfall",
    "official_message": "offiziell* meldung*, offiziell* mitteilung*, offiziell* info*, meldung der firma, medienmitteilung*, mitteilung der firma, statement der firma, offiziell* statement*, offiziell* stellungnahme",
    "quiet": "sperrfrist*, ruhezeit vor, schweigeperiode*, quiet period, blackout*, sperrperiode*",
    "private_life": """
        ferien*, hund, katze, familie*, hobby*, verein*, geburtstag, hochzeit*, restaurant*, pizzeria, kochen, rezept*, garten, wander*, skifahren, skitour*, fussball*, sportverein*, feierabendbier, grillieren, enkel*, baby, konzert*, openair, reise, urlaub*, ferienfoto*, ferienbild*, haustier*, velotour*, töff, chilbi, fasnacht, musikverein*, hotel*, coiffeur*, ferie, wochenende
    """,
    "recommend": "empfehl*, empfehle, empfehlung*, rühm*, anpreis*",
    "product": "produkt*, maschine*, unsere maschine*, unser produkt*",
    "left": "gekündigt*, ausgetreten*, austritt*, nicht mehr bei, nach meinem austritt, kündigung*, früher bei, ehemalig* arbeitgeber*, letzt* arbeitstag, firma verlass*, stelle gewechselt, neuen job habe, pensioniert, pensionierung, wegging, weggegangen",
    "apprentice_self": "ich als lernend*, als lernend*, als lehrling*, als stift, als azubi, ich bin lernend*, ich bin lehrling*, ich bin stift, im ersten lehrjahr, im zweiten lehrjahr, im dritten lehrjahr, lehrjahr, bin in der lehre",
    "contractor_self": "als freelancer*, als externe*, als agentur*, freischaffend*, als temporär*, als dienstleister*, als subunternehmer*, für euch arbeite",
    "untrained": "ohne grundlektion, ohne schulung, ohne kurs, keine grundlektion, grundlektion nicht, grundlektion noch nicht, schulung noch nicht, keine schulung, noch keinen kurs, kurs noch nicht",
    "tomorrow": "morgen, morn",
    "ask_first": "wer muss, wen muss ich fragen, wer bewilligt, wer entscheidet, wen frage ich, wem frag ich",
    "house": "firma, firmen, betrieb, unternehmen, arbeitgeber*, geschäft, gschäft",
    "supplier": "lieferant*",
    "thanks": "dank*, bedank*, merci, verdank*",
    "plan": "werden … eröffn*, werden … bauen, werden … schliess*, werden … verleg*, wird … geschlossen, wird … eröffnet, eröffnen … werk, bauen … werk, werden … entlass*, werden … übernehm*, wollen … eröffn*, neues werk bauen, stellen … ab, abgebaut werd*, übernehmen eine firma",
    "company_word": "firma, betrieb, arbeitgeber*, geschäft, gschäft, unternehmen, bude, werkstatt, werk, halle, arbeit, schaffe, arbeitsplatz, arbeitsalltag, bei uns, unser*, büro, lehrbetrieb, dienst, schicht",
    "review_own": "unser* firma, unser* betrieb, unser* produkt*, unser* maschine*, unser* software, unser* app, unser* unternehmen, eigen* firma, eigen* betrieb, mein* firma, mein* arbeitgeber*, unser*, eus, üsi firma, üsem gschäft, uns, konkurrenz*, konkurrent*, mitbewerb*, wettbewerber*, arbeitgeber*, die firma, der firma",
    "review_reply": "bewertung antwort*, auf eine bewertung, auf bewertung*, auf rezension*, auf eine rezension, auf die bewertung, auf negative bewertung*",
    "share_object": "post, posts, beitrag, beiträge*, meldung*, mitteilung*, artikel*, bericht*, geschäftsbericht*, link, inserat*, stelleninserat*, stellenanzeige*, medienmitteilung*, news, offene* stelle*, jobanzeige*, tweet*, kampagne, blogbeitrag*, newsletter, story der firma, ihn, sie",
    "share_own": "erfahrung*, meine meinung, erlebnis*, mein* eindruck*, eindrück*, freude, gedanken, tipps, wissen, arbeitsalltag, mein* foto*, mein* video*, selfie*, fotos, foto, bild, bilder, video, videos",
    # ── about what ───────────────────────────────────────────────────────────────────────────────
    "about.events": "messe*, messestand*, stand, anlass*, event*, fest, firmenfest*, weihnachtsessen*, sommerfest*, ausstellung*, firmenanlass*, betriebsfest*, teamevent*, geschäftsessen, tagung*, kongress*, konferenz*, betriebsausflug*, firmenausflug*, skitag, eröffnungsfeier*, jubiläumsfest*, tag der offenen tür, fachmesse*, hausmesse*, mäss",
    "about.products": "maschine*, produkt*, anlage*, gerät, geräte, modell, modelle, modells, neuheit*, produktlinie*, sortiment",
    "about.customers": "kunde*, kundin*, kundschaft, chund, chunde, kundenprojekt*, kundenbesuch*, lieferant*, partnerfirm*, geschäftspartner*",
    "about.competitors": "konkurrenz*, konkurrent*, mitbewerb*, wettbewerber*",
    "about.results": "umsatz*, umsätz*, gewinn*, marge*, resultat*, geschäftszahl*, quartalszahl*, jahreszahl*, halbjahreszahl*, geschäftsbericht*, jahresbericht*, ergebniszahl*, jahresresultat*, halbjahresresultat*, verlust*, finanzzahl*, geschäftsgang",
    "about.orders": "auftragseingang*, auftragslage, auftragsbestand*, auftragsbuch*, auftragsbücher*, bestellung*, grossauftrag*, aufträg*, auftrag, deal, bestellungseingang*",
    "about.outlook": "prognose*, ausblick, nächst* jahr, wachsen, wachstum*, erwartung*, zukunftsaussicht*",
    "about.share": "aktie*, aktienkurs*, dividende*, börse*",
    "about.jobs": "offene* stelle*, stelleninserat*, job, jobs, arbeitgeber*, employer branding, stellenangebot*, jobinserat*",
    "about.apprentice": "lehre, lernend*, lehrling*, lehrstelle*, stift, stifte, stifti, schnupper*, lehrabschluss*, lap, qv, berufsbildung*, lehrtochter, azubi*",
    "about.conditions": "lohn, löhn*, gehalt, überstund*, überzeit, arbeitszeit*, hitze, heiss, schicht*, gewerkschaft*, arbeitsbedingung*, kurzarbeit*, stellenabbau*, entlassung*, lärm, pausen, spesen, bonus",
    "about.health": "krank*, spital, krankenhaus, operation*, operiert, knieoperation*, unfall, verletzt*, burnout, krebs, schwanger*, diagnose*, gesundheit*, reha, depression*, gute besserung",
    "about.climate": "klima*, klimaneutral*, co2*, nachhaltig*, umwelt*, energie*, solar*, emission*, grüne, ökolog*",
    "about.production": "produktion*, fertigung*, montage*, endmontage*, werkstatt*, werkhalle*, halle",
    "about.safety": "sicherheit*, badge*, passwort*, bildschirm*, leitstand*, alarmanlage*, schliessplan*, arbeitssicherheit*",
    "about.crisis": "brand, brennt, feuer, explosion*, evakuier*, krise*, cyberangriff*, hackerangriff*, feuerwehr",
    "about.politics": "politik*, politisch*, abstimm*, wahl, wahlen, partei*, initiative*, referendum*, nationalrat*, bundesrat*, petition*, wahlkampf*",
    "about.media": "journalist*, zeitung*, zeitungsartikel*, medien, presse, interview*, radio, fernsehen, medienanfrage*, reporter*",
    "about.legal": "patent*, klage*, gericht*, verfahren, rechtsstreit*, prozess, urteil*, patentprozess*",
    "about.research": "forschung*, entwicklung, messkurve*, messresultat*, messwert*, paper*, fachartikel*, prototyp*, studie*, versuch*, labor*, diplomarbeit*, masterarbeit*",
    "about.service": "service, servicetechnik*, kundendienst, wartung*, ersatzteil*, reparatur*, serviceeinsatz*",
    "about.complaints": "reklamation*, reklam*, beschwerde*, beschwer*, störung*",
    "about.software": "software*, app, programm, schnittstelle*",
    "about.sites": "standort*, werk, neubau*, fabrik*, schliess*, verlager*, halle bau*, neue halle",
    "about.news": "firmennews, medienmitteilung*, firmenmeldung*, firmenneuigkeit*",
    "about.history": "jubiläum, firmengeschichte, gründung*, früher in der firma",
    "about.diversity": "vielfalt, diversity, gleichstellung*, frauenanteil, pride, inklusion",
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""

ENDS: dict[str, str] = {
    "picture": "foto fotos bild bilder video videos film selfie selfies bildli föteli",
    "people": "teamfoto gruppenfoto teambild gruppenbild",
    "about.events": "messe fest event anlass ausflug essen feier",
    "share_object": "post posts beitrag beiträge meldung inserat bericht artikel",
    "profile_part": "profilbild profilfoto",
}
"""Ends of compounds that mean a concept."""

ASKING: dict[str, str] = {
    "may": """
        darf ich, darf i, darfi, darf man, darf me, darf mein*, darf unser*, dürfen wir, dürfen meine,
        dürfte ich, dürften wir, dörf ich, dörfi, dörf i, dörf me, dörf mer, dörfe mir, dörfe mer,
        dörfed mir, dürfe mir, dürfe mer, dürfed mir, kann ich, können wir, könnte ich, könnten wir,
        kann man, chan ich, chani, chan i, cha me, chan me, chönnt ich, chönnti, chönne mir,
        chönne mer, chönd mir, chömmer, chöi mir
    """,
    "may.should": """
        soll ich, sollen wir, sollte ich, sollten wir, söll ich, sölli, söll i, sött ich, sötti,
        sölle mir, sölled mir, muss ich, müssen wir, mues ich, muess ich, muesi, mues i, müend mir,
        müesse mir, was gilt wenn, was gilt falls, was mache ich wenn, was mach ich wenn,
        was passiert wenn, wie ist das mit, wie ist es mit, was muss ich beachten wenn
    """,
    "may.rule": """
        ist es erlaubt, ist es mir erlaubt, ist es ok, ist es okay, ist es in ordnung,
        ist es zulässig, ist es gestattet, isch es erlaubt, isch es ok, isch es okay, isches ok,
        isches erlaubt, ischs ok, wer darf
    """,
    "who_says_yes": """
        wer muss das bewilligen, wer muss … bewilligen, wer bewilligt, wer muss … freigeben,
        wer gibt … frei, wen muss ich … fragen, wer muss … ja sagen, brauche ich … bewilligung,
        brauche ich … freigabe, brauche ich … erlaubnis, brauchen wir … bewilligung,
        brauchen wir … freigabe, brauchen wir … erlaubnis, bruch ich … bewilligung,
        bruch ich … erlaubnis, muss ich … bewilligen lassen, muss ich … freigeben lassen
    """,
    "tail": """
        geht das, goht das, gaht das, erlaubt, ist das erlaubt, isch das erlaubt, ok, okay,
        ist das ok, ist das okay, isch das ok, in ordnung, ist das in ordnung, oder, oder nicht,
        oder nöd, oder lieber nicht, oder nid, bitte, danke, merci, ja oder nein
    """,
    "opener": """
        hallo, hoi, hi, hey, sali, salü, grüezi, guten tag, guten morgen, guten abend, sorry,
        entschuldigung, exgüsi, frage, kurze frage, eine frage, noch eine frage, dumme frage,
        e frog, e frag, churzi frag, und, aber, also, liebe kommunikation, zusammen, zäme, bitte
    """,
    "which": "was, wie, wo, wann, ab wann, welche, welchen, welches, was alles, wie viel, wie lange",
    "tell": """
        sagen, säge, sägä, schreib*, schribe, schriibe, zeigen, zeige, erzähl*, verzell*, erwähn*,
        nennen, bericht*, reden, sprechen, verkünden, bekannt geben, behaupten, versprechen, filmen,
        kritisier*, läster*, abläster*, ablästern, stellen, stelle, online stellen, tue, reintun,
        werben, vergleichen, nehmen, bestätigen, bestätige
    """,
    "make": """
        machen, mache, drehen, aufnehmen, verwenden, benutzen, nutzen, brauchen, bruuche,
        gratulier*, wünschen, unterlegen
    """,
    "tag": "taggen, tagge, markieren, verlinken",
    "you": """
        euch, eu, öich, üch, dir, dich, dein*, dini, dis, euer, eure, euren, eurem, eures, üchi,
        meint ihr, habt ihr, könnt ihr, wollt ihr, seid ihr, kennt ihr, wisst ihr, was meinst du,
        kennst du, hast du, willst du
    """,
    "announced": """
        vorstellen, präsentieren, einladen, begrüssen, willkommen heissen, bedanken, stolz, freue,
        freude, freuen, glücklich, dankbar, endlich, verkünden, mehr davon, mehr solche*, mehr sagen,
        mehr dazu sagen, noch mehr, öfter, häufiger, ehrlich, nur sagen, einfach sagen, mal sagen,
        einfach mal, mal kurz, kurz, an dieser stelle, was soll ich sagen, was kann ich sagen,
        was soll ich … sagen, angeben, schwärmen, prahlen, schon verraten, schon sagen,
        schon mal, noch nicht, gedanken, geheimnis, tipp, tipps, verraten, gestehen, vorwegnehmen,
        so viel, soviel
    """,
}
"""How somebody asks the house for themselves, and what shows that others are spoken to instead."""
