"""What people ask in German, Swiss and Mundart: actions, places, circumstances, by concept."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "somebody": """
        kollegi*, kolleg*, nachbar*, freund*, bekannt*, user, typ, follower, schwager, kumpel,
        verwandt*, ehemalig*, kunde, kundin, leute, lüt, jemand, öpper, einer, eine
    """,
    "aloud": "öffentlich*, publik",
    "profile_noun": "profil, titel, botschaftertitel, jobtitel, funktion",
    "congratulate": "gratulier*, gratuliere, glückwunsch*, glückwünsche, beglückwünsch*",
    "ourselves": """
        wir, mir, mer, uns, eus, üs, bei uns, firma, betrieb, bude, laden, geschäft, gschäft, werk,
        unser*, üse*, auftragsbücher
    """,
    "busy": """
        büecher voll, bücher voll, büecher … voll, büecher sind voll, ruhiger geworden, ruhiger
        worde, zieht an, zieht wieder an, eingebrochen, weniger los, weniger zu tun, überrannt,
        überschwemmt mit, chum … nache, chum … noche, kaum … nach, nümme nache, nüme nache, nicht
        mehr nach mit, nicht nach mit, hinterher mit liefern, chönd … nöd liefere, wochenlang
        ausgebucht, auftragsbuch … gut, auftragsbücher … gut, auftragsbücher … leer, auftragsbuch …
        leer, ausgelastet*, usglaschtet*, usglastet*, auslastung, ausgebucht, usbuecht, voll belegt,
        volle bücher, bücher … voll, bücher sind voll, volli büecher, viel zu tun, vill z tue, hände
        voll zu tun, händ voll, alle hände voll, viel los, vill los, läuft … rund, lauft … rund,
        läuft super, lauft super, läuft gut, lauft guet, läuft bestens, lauft bestens, läuft wie
        geschmiert, brummt, boomt, kaum aufträge, wenig zu tun, wenig z tue, nüt z tue, nichts zu
        tun, flaute, am anschlag, aufträge ohne ende, genug arbeit, gnueg arbet, viel arbeit haben,
        vill arbet, kaum nachkommen, chömed nüm nache, zahlreiche anfragen, kapazitätsgrenze, gut
        gefüllt, prall gefüllt, kurz treten, einbrechen, brechen ein, bricht ein, exporte
        einbrechen, exporte brechen, aufträge fehlen, keine aufträge
    """,
    "claimed": """
        schreibt, schriibt, schribt, schreiben, schrieb, geschrieben, gschribe, behauptet,
        behaupten, behaupte, sagt, seit, sait, meint, erzählt, verzellt, steht, staht, stoht, heisst
        es, liest man, lese ich, gelesen, postet, verbreitet, ghört, gehört
    """,
    "meant_for": "für, fürs, für s, für unser*, füre",
    "ours": "unser*, üse*, üsi*, eus*, üs*",
    "lapsed": """
        nicht mehr aktuell, nüme aktuell, nümme aktuell, nicht mehr auf dem neusten stand, erneuern,
        erneuere, fällig, auffrischen, uffrische, abgelaufen*, abgloffe*, abglaufe*, ablaufen, läuft
        ab, verfallen, verfalle, nicht mehr gültig, nümme gültig, nüme gültig, ungültig, überfällig,
        verjährt, ausgelaufen, veraltet, erneuert, zu lange her, ist … her
    """,
    "not_done": """
        vor mir, no vor mir, mach ich erst, mach ich später, mach i erst, bin angemeldet, noch
        nicht, noch ned, noch nid, noch nöd, no nid, no nöd, no ned, nonig, nonid, noch gar nicht,
        noch nie, nie, niemals, nicht gemacht, nicht besucht, nid gmacht, nöd gmacht, ned gmacht,
        nicht absolviert, verpasst, geschwänzt, verschlafen, verschwitzt, erst im, erst in, erst
        nächst*, erst später, erst i, erst no, steht noch aus, noch aus, noch offen, fehlt, fählt,
        noch vor mir, noch bevor
    """,
    "course": """
        schuelig, schueligs, kürsli, grundkürs*, kurs, kurses, grundkurs, botschafterkurs, schulung,
        grundschulung, grundlektion, lektion, ausbildung, botschafterschulung, weiterbildung,
        elearning, e learning, zertifikat, online kurs, modul, auffrischung, auffrischungskurs,
        basiskurs, basislektion, einführungskurs, social media kurs, kursli
    """,
    "did": """
        beim posten, mim poscht, im poscht, im post, im bitrag, in der story, i de story, hab …
        getippt, habe … getippt, han … tippt, hab … stehen lassen, habe … stehen lassen, han … stah
        lah, han … ufegla, ha … ufegla, han … ufeglade, ha … ufeglade, han … ufetue, ha … ufetue,
        hab … raufgeladen, hab … reingestellt, habe … reingestellt, ist schon online, isch scho
        online, schon online, ist schon draussen, schon rausgegangen, ist raus gegangen, bereits
        online, hab … gepostet, habe … gepostet, han … postet, ha … postet, ha … poschtet, hab …
        poschtet, han … poschtet, hab … geschrieben, habe … geschrieben, han … gschribe, ha …
        gschribe, ha … gschriebe, hab … hochgeladen, habe … hochgeladen, hab … geteilt, habe …
        geteilt, han … teilt, ha … teilt, ich schrieb, hab … veröffentlicht, habe … veröffentlicht,
        hab … gezeigt, habe … gezeigt, hab … verraten, habe … verraten, hab … online gestellt, habe
        … online gestellt, hab … erwähnt, habe … erwähnt, hab … rausgehauen, ha … usegla, hab …
        kommentiert, habe … kommentiert, ha … kommentiert, hab … rein geschrieben, hab … drunter
        geschrieben, hab … abgesetzt, hab … geliked, ha … gliked, hab … verschickt, han …
        verschickt, habe … verschickt, gestern … gepostet, gestern … geschrieben, geschter … postet,
        geschter … gschribe, wenn ich … hab, wenn ich … habe, dass ich … hab, dass ich … habe,
        gerade gepostet, grad postet
    """,
    "what_now": """
        was isch z mache, was isch da z mache, was ist zu machen, was ist da zu machen, wie verhalte
        ich mich, wie gehe ich vor, wie soll ich vorgehen, was ist jetzt zu tun, was ist zu tun, was
        ist … zu tun, was muss ich … tun, wieder guet, wider guet, wider in ornig, was isch z tue,
        was isch jetzt z tue, in ordnung bringen, in ornig, wieder in ordnung, bring ich … in
        ordnung, mach ich … gut, wieder gut, wiedergutmachen, ausbügeln, grad biegen, geradebiegen,
        rette ich, was söll ich, was cha ich, was chani, wie korrigier*, was jetzt, was jetz, was
        iez, was iz, was jitz, was nun, was tun, was tue, und jetzt, und jetz, und iez, und nun, was
        mache ich, was mach ich, was mach i, was soll ich, was soll i, was söll i, was muss ich, was
        mues i, was muess i, wie weiter, wie krieg ich, wie geht s weiter, was dann, was mache, was
        machen wir, wie bügle ich, was isch jetzt, was soll ich machen, was chan i mache, wie rette
        ich das, wie gehts weiter, wie reagiere ich, was muss ich jetzt, wie komm ich da raus, wie
        komm ich da wieder raus, wie komme ich da raus, wie chumm i da use, wie mach ich das wieder
        gut, wie krieg ich das wieder hin
    """,
    "mishap": """
        fehler unterlaufen, fehler passiert, fähler passiert, falsch angegeben, falsch aagäh, falsch
        aagä, falsch geschrieben, falsch gschribe, fehler drin, en fehler drin, es isch mir …
        passiert, eingeschlichen, gerutscht, grutscht, rausgerutscht, durchgerutscht, entwischt,
        durä grutscht, verrutscht, nöd bewusst, nicht bewusst, nid bewusst, nicht gemerkt, nöd
        gmerkt, hätte warten sollen, aus versehen, us versehe, ausversehen, versehentlich,
        unabsichtlich, ungewollt, ohne absicht, ohni absicht, nicht absichtlich, nöd extra, nid
        extra, aus dem versehen, verklickt, vertippt, verschriebe, mir ist … gerutscht, mir isch …
        grutscht, mir ist … passiert, mir isch … passiert, falschen knopf, zu früh rausgegangen, zu
        früh … gepostet, zu früh … veröffentlicht, z früeh
    """,
    "writes": """
        mit dem satz, mit em satz, mit dem text, mit den worten, mit dem spruch, mit der zeile, mit
        dem kommentar, posten, schreib*, schrieb*, schribe, schriibe, gschribe, dazuschreib*,
        dezueschribe, dezueschriibe, derzueschriibe, hinschreib*, drüberschreib*, drüber, dazu,
        dezue, derzue, darüber, hinzufüg*, ergänz*, kommentier*
    """,
    "unadorned": """
        so wie er ist, so wie sie ist, unverändert, unkommentiert, ohne … zu schreiben, ohne …
        dazuzuschreiben, ohne … zu sagen, ohne … zu ergänzen, ohne … hinzuzufügen, ohne … zu
        kommentieren, ohni … schriibe, ohni … z schribe, ohni … z säge, ohne senf, ohne … senf, ohni
        … senf, ohne … kommentar, ohni kommentar, ohni … kommentar, ohne eigene worte, ohne eigenen
        text, ohne text, kein kommentar dazu, keinen kommentar dazu, nichts dazu, nüt dezue, nüt
        derzue, ohne worte, ohne satz, ohne … dazu
    """,
    # ── what is done ─────────────────────────────────────────────────────────────────────────────
    "publish": """
        post, posts, poste, posten, postet, gepostet, pöstle, publizier*, veröffentlich*, hochlad*,
        hochlade, uelade, ufelade, raufladen, hochstell*, onlinestell*, online stell*, ins netz, is
        netz, stellen, stelle, schreib*, schribe, schriibe, erzähl*, verzelle, verzell*, sagen,
        säge, sägä, zeigen, zeige, zeig, berichte, berichten, nennen, erwähn*, verraten, verkünden,
        bekannt geben, bekanntgeben, twittern, tweeten, bloggen, reinstellen, reintun, einstellen,
        uploaden, raushauen, machen
    """,
    "publish.only": """
        post, poste, posten, gepostet, publizier*, veröffentlich*, hochlad*, uelade, ufelade,
        twittern, tweeten, bloggen, uploaden
    """,
    "share": """
        wiitergäh, wiitergä, wiiter gäh, wiiterverbreite, wiitersage, teile, teilen, teilt, geteilt,
        teil, weiterteilen, reposten, repost, geretweetet, retweeten, retweet, weiterverbreit*,
        weiterleit*, weiterleite, verlink*, wiitersende, rebloggen, weitergeben, weiter geben,
        shären, sharen, share, reposte, weiterposten, verbreiten, weiterschick*, wiiterschicke,
        wiiterleite, firmebitrag … teile, rumschick*, herumschick*, weitererzählen, schick* …
        weiter, leite … weiter, schick* … den link, auf mein profil übernehmen, bei mir übernehmen,
        auf meinem profil weiter, uf mis profil übernäh
    """,
    "own_words": """
        dezueschribe, dezueschriibe, derzueschriibe, dezue schribe, derzue schribe, satz drüber,
        text drüber, drüber schreib*, drüberschreib*, hinzufüg*, öppis derzue, öppis dezue, etwas
        dazu, bemerkung dazu, eigen* bemerkung, eigen* wort*, eigen* satz, eigen* sätze*, eigen*
        kommentar, mit kommentar, mein* kommentar, mein* meinung, eigen* meinung, satz dazu, text
        dazu, dazu schreib*, dazuschreib*, dezue schriibe, eigen* text, mit meinung, noch etwas
        dazu, kommentar dazu, was dazu, kommentiert teilen, eigen* gedanken, persönlich* kommentar,
        und kommentieren, ergänzen, mein* senf, mit mim senf, senf dazu, spruch drüber, spruch dazu,
        spruch drunter, kommentierig, es paar wort dezue, ein paar worte dazu, paar eigene worte,
        zwei sätze dazu, kurzer text dazu, mein eindruck dazu, eigene note, meinung dazu, ein wort
        dazu, worte dazu, satz drunter, text drunter, mit emoji, mit daumen hoch
    """,
    "reply": """
        säge dass das nid, säge dass das nöd, sagen dass das nicht, säge dass es nid, sagen dass es
        nicht, sagen dass nichts dran, geholfen, gholfe, dazu sagen, dazu … sagen, derzue säge,
        dezue säge, derzue … säge, dazu äussern, dazu … äussern, korrigier*, widerspreche, hälf*,
        antwort*, beantwort*, geantwortet, reagier*, zurückschreib*, zrugg schriibe, zurück
        schreib*, entgegn*, stellung nehmen, erwider*, richtigstell*, richtig stell*, richtigstelle,
        klarstell*, klar stell*, widersprech*, dementier*, dagegenhalten, helfen, weiterhelfen,
        zurückgeben, ihm sagen dass, ihr sagen dass, gegenhalten, verteidigen, aufklären,
        zurechtrücken, mich einmischen, öppis säge dezue, ihm die jobseite, ihm den link, ihr den
        link, widerleg*, entkräft*, abschmetter*
    """,
    "comment": """
        kommentier*, kommentar, kommentare, kommentarspalte, drunter schreib*, drunter … schreib*,
        darunter … schreib*, drunder … schriibe, drunter … schriibe, drunder … schribe, unter den
        post … schreib*, unter den beitrag … schreib*, unter einen post … schreib*, unter einem post
        … schreib*, drunter setz*, darunter setz*, dazu kommentier*, in die kommentare
    """,
    "like": """
        like, liken, liked, geliked, gelikt, gefällt mir, gfallt mer, daumen hoch, ein herz,
        herzchen, lob* klick*, liket, daumen geben, herzli, es herzli, herz drunter, herz geben,
        daumehöch, duume ufe, like setzen, like setz*, like geben, like dalassen, like lassen, liked
        ich, herz mache, herz machen, es herz, herzli mache, upvot*, upgevotet, hochvoten, reagieren
        mit, mit daumen, plus eins, herzeln, smiley drunter, mit einem herz, faven, favorisier*,
        herz auf, herz unter, herz für, herz bei, herzli bi, ein herz auf, smiley auf, likes von,
        likes auf, likes geben, likes für, likes bei
    """,
    "follow": "folgen, folge, abonnier*, followen",
    "block": "blockier*, blockieren, stummschalt*, ausblend*",
    "connect": """
        auf linkedin eingeladen, auf xing eingeladen, mich auf linkedin eingeladen, hat mich
        hinzugefügt, kolleg* hinzufüg*, kontaktanfrag*, freundschaftsanfrag*, freundesanfrag*,
        vernetz*, adden, hinzufüg*, anfrage annehm*, anfrage … annehm*, als kontakt, als freund*,
        befreundet, einladung annehm*, kontakt aufnehm*, connecten, kontakt* annehm*,
        kontaktanfragen, fründschaftsafrog*, fründschaftsafrag*, freundschaftsafrog*, kontaktafrog*,
        kontaktafrag*, afrog … annäh, anfrage … ablehn*, anfrage … abläh*, anfragen … annehm*, insta
        anfrage*, linkedin anfrage*, facebook anfrage*, als freund … annehm*, als kontakt … annehm*,
        als freundin, auf linkedin … hinzu*, verlinken uns, mich mit … verbinden, mit ihm verbinden,
        mit ihr verbinden, connecte, in mein netzwerk, hat mich … angefragt, mich auf xing
        angefragt, mich auf linkedin angefragt, anfrage bestätig*, auf bestätigen, linkedin
        kontakt*, kontakte behalten, entfreund*, aus den kontakten, verknüpf*, vernetzen, kontakt
        bestätig*, befreunden, in die kontakte, zu den kontakten, als kontakt hinzu, kontakt
        hinzufügen, mich adden, geaddet, gaddet, entfolgen, folgeanfrage*, followeranfrage*, fründ
        uf facebook, freunde auf facebook, mit … auf linkedin verbinden, mit … auf linkedin
        vernetzen, vernetzig
    """,
    "review": """
        bewert*, bewertig, rezension*, rezensier*, sterne, stern, review, reviews, sternli,
        beurteil*, ein stern, einen stern, sterne geben
    """,
    "delete": """
        lösch*, lösche, gelöscht, entfern*, runternehm*, runter nehm*, abenä, abe neh, abeneh,
        offline nehm*, zurückzieh*, rausnehm*, weg machen, wegmachen, wegnehm*, vom netz nehm*,
        rückgängig, korrektur, tippfehler*, schreibfehler*, muss … weg, müssen … weg, löschen
        müssen, wieder weg, wegnehmen, abenäh, abenehme, zrugg näh, entfernen müssen, rausnehmen
    """,
    "mend": """
        nachführ*, nachfüehr*, aktualisier*, updat*, nachtragen, korrigier*, berichtig*, änder*,
        bearbeit*, verbesser*, anpass*, editier*, richtigstell*, korrigiere, verbessere,
        richtigstellen, umschreib*, nachbesser*
    """,
    "own_slip": """
        mim bitrag, mim post, mini story, mein* story, mim tweet, mein* post*, mein* beitrag*, mein*
        tweet*, mein* alt* post*, mein* alt* beitrag*, mein* kommentar, ich … gepostet, habe …
        gepostet, ha … postet, hab … gepostet, ich … veröffentlicht, habe … geschrieben, zu früh
        gepostet, aus versehen, versehentlich, mir ist … passiert, ich … getwittert, mir ist ein
        fehler, fehler gemacht, aus versehen … veröffentlicht, aus versehen … geschrieben, aus
        versehen … gepostet, versehentlich … veröffentlicht, mein* alten posts, mein* alten
        beiträge, in meinem beitrag, in meinem post, i mim post, in meinem text, ich … falsch
        geschrieben, im post von gestern, in meinem letzten, zahl falsch
    """,
    "create": """
        eröffn*, aufmach*, ufmache, uftue, start*, anleg*, einricht*, gründ*, aufbau*, auftun,
        aufsetz*, aufschalt*, lancier*, erstell*, mach*, möcht* … eigen*, will … eigen*, woll* …
        eigen*, hett* … eigen*, brauch* … eigen*, haben, beantrag*, neu* kanal, neu* account*, neu*
        seite, wänd … kanal, wänd … en, hätten gern, hätte gern, hätt gern, idee für, vorschlag für,
        anfangen, afange, aufziehen, ins leben rufen, wollen einen, möchten einen, möchten eine,
        wollen eine, brauch*, bruche, hätt da en idee, hätte da eine idee, hätte eine idee, hätt en
        idee, hab da eine idee, habe eine idee, vorschlag, en gmeinsame, einen gemeinsamen, starte,
        starten wir, ufziehe, ins läbe, können wir … haben, könnten wir … haben, chönd mir … ha
    """,
    "create.sure": """
        eröffn*, aufmach*, ufmache, uftue, anleg*, einricht*, gründ*, aufbau*, auftun, aufsetz*,
        aufschalt*, lancier*, beantrag*, eigen* kanal, eigen* account*, eigen* seite, eigen* profil,
        eigen* page, neu* kanal, neu* account*, neu* seite, neu* profil, eigen* instagram*, eigen*
        insta, eigen* linkedin*, eigen* facebook*, eigen* tiktok*, eigen* youtube*, eigen* blog,
        eigen* podcast, neu* blog, neu* podcast, in betrieb nehmen, ins leben rufen, aufzieh*, kanal
        anfangen, kanal … anfangen, idee für einen kanal, idee für einen, vorschlag für einen kanal,
        kanal für die, kanal für d, neu* gruppe, eigen* gruppe, gruppe gründ*, gruppe … aufmach*,
        gruppe … eröffn*, server eröffn*, kanal ist bewilligt, ist bewilligt, podcast vo de firma,
        podcast der firma, kanal starten, seite starten, gruppe starten, kanal machen, seite machen,
        gruppe machen, account machen, profil machen, podcast machen, idee für en podcast, idee für
        einen podcast, gmeinsame kanal, gmeinsame insta, gemeinsamen kanal, gemeinsamen account,
        kanal ufmache, siite ufmache
    """,
    "channel_noun": """
        kanal, kanäle, kanals, account*, konto, seite, page, auftritt, profil, gruppe, blog,
        podcast, newsletter, fanpage, channel, accounts, snapchat kanal, tiktok kanal, youtube
        kanal, whatsapp kanal, whatsapp gruppe, facebook gruppe, server, discord server, community,
        kanäli, siite
    """,
    "profile_part": """
        profilbild*, profilfoto*, profiltext*, titelbild*, bio, biografie, headline, steckbrief,
        kontoname*, accountname*, benutzername*, profilname*, hintergrundbild, nutzername*,
        jobtitel, berufsbezeichnung, usernam*, profilbildli, profilinfo*, profilzeile, profil
        beschrieb, profilbeschreib*, über mich, slogan im profil, linkedin foto, linkedin bild,
        linkedin profilbild, xing foto, foto auf linkedin ändern
    """,
    "in_profile": """
        im profil, in mein* profil, in mein* linkedin profil, uf mim profil, in mim profil, auf
        mein* profil, ins profil, mein* profil, mein* linkedin profil, mein* xing profil, mein*
        instagram profil, profil anpass*, profil … änder*, profil … aktualisier*, in mein* insta
        profil, in mein* facebook profil, ins linkedin profil, ins insta profil, ins xing profil,
        mein profil … änder*, auf linkedin steht, auf linkedin … steht, im profil … steht noch,
        profil noch, auf linkedin ändern, auf xing ändern, linkedin … anpassen, linkedin …
        aktualisieren, profil … lassen, im linkedin … ändern, linkedin ändern, aus mein* profil, aus
        mein* insta profil, aus mein* linkedin profil, insta profil, linkedin profil, facebook
        profil, aus dem profil, linkedin nachführen
    """,
    "press_person": """
        journalist*, reporter*, redakt*, medienschaffend*, medienanfrage*, medienvertret*,
        interviewanfrage*, pressevertret*, fernsehteam, kamerateam, reporterin*, medienmensch*,
        jemand von der zeitung, jemand vom radio, jemand vom fernsehen, öpper vo de ziitig, journi,
        journis, kameraleute, blogger*, podcaster*, youtuber*, influencer*, moderator*,
        moderatorin*, medienfrau, medienmann, pressefrau, pressemann, pressefotograf*,
        korrespondent*, filmemacher*, dok film*, journalistin, schurnalist*, jurnalist*,
        lokalreporter*, regionalreporter*, wirtschaftsjournalist*, sportreporter*, lokaljournalist*
    """,
    "press_outlet": """
        zeitung, ziitig, zeitig, presse, radio, fernsehen, tv, medien, srf, tagesschau, lokalblatt,
        fachzeitschrift, zeitschrift, lokalzeitung, regionalzeitung, lokalradio, regionalfernsehen,
        sender, podcaster*, tagi, tages anzeiger, tagesanzeiger, blick, nzz, 20 minuten, watson,
        podcast, lokalzeitig, zeitungen, rundschau, kassensturz, 10vor10, regionaljournal,
        wirtschaftsmagazin, branchenblatt, branchenmagazin, nachrichtenagentur, keystone, anzeiger,
        amtsblatt, lokalsender, lokalfernsehen, rsi, rts, blick tv, radio 24, fachmagazin,
        gratiszeitung, fernsehsender
    """,
    "interview": """
        mikrofon*, mikro, vor die kamera, vor der kamera, interview geb*, ein interview, statement*,
        zitat, auskunft, hintergrundgespräch, auskünfte, plaudern, auftritt, als gast, zu gast
    """,
    "asks": """
        angesprochen, aagsproche, abgefangen, stellt mir fragen, löchert mich, mich … abgepasst,
        steht vor der tür, steht vor dem tor, fragt*, frogt, frögt, gfrögt, gefragt, ruft … an, ruft
        an, angerufen, aaglüte, anruf*, will wissen, möchte wissen, wott wüsse, anfrage, angefragt,
        schreibt mir, hat mir geschrieben, kontaktiert, meldet sich, gemeldet, hat … gefragt, hat …
        geschrieben, will … wissen, möchte … wissen, bittet, wollen wissen, will … reden, möchte …
        reden, möchte mit mir, will mit mir, will etwas, aglüte, aaglütet, het … aglüte, will …
        hören, wollen … hören, will von mir, möchte von mir, anruft, anrufen, wott … wüsse, will
        etwas von mir, lädt mich ein, eingeladen, iglade, klopft an, fragt an, hat sich gemeldet,
        lädt … ein, angemailt, gmailet, mailt mir, hat gemailt, angetextet, schreibt mich an, hat
        mich angeschrieben, angeschrieben, aagschribe, wollte wissen, wollten wissen, ruft mich,
        aalüt*, hät aaglüte, möchte ein paar worte, will ein statement, will ein zitat, hätte gern
        ein interview, möchten mich interviewen, interviewen, befragen, klingelt, filmt, filmen,
        dreht, drehen will, drehen möchte
    """,
    "speak_to": """
        reden, rede, sprechen, red, auskunft geben, sagen, antworten, treffen, interview*, plaudern,
        plaudere, ufträte, auftreten, auskunft, erzählen, erzelle, äussern, mitmachen, zu wort,
        aussagen, gast sein, dabei sein, live, zusagen, zusage, teilnehmen, hingehen, vorbeigehen,
        verraten, verrat, kommentieren, schicken, senden, geben, stecken, zuspielen, zeigen,
        weitergeben, rausgeben, redet
    """,
    "someone_says": """
        kolleg* schribt, kolleg* schreibt, kolleg* behauptet, kolleg* verzellt, bekannt* schreibt,
        bekannt* behauptet, nachbar* behauptet, nachbar* sagt, nachbar* schreibt, leute sagen, lüt
        säge, sagt einer, sagt eine, sagt jemand, sagt wer, seit eine, seit öpper, seit einer, meint
        einer, meint jemand, schreibt wer, schribt eine, schribt öpper, schriibt öpper, öpper
        behauptet, öpper schriibt, unter … post steht, unter … beitrag steht, unter … video steht,
        unter … bild steht, im forum steht, in den kommentaren steht, i de kommentär staht, unter …
        post staht, im netz steht, auf facebook steht, jemand … sagt, jemand sagt, einer … sagt,
        einer sagt, einer schimpft, jemand schimpft, eine schimpft, einer motzt, jemand motzt, kunde
        … motzt, kunde motzt, kundin motzt, ich lese dass, liest man, schreibt mir per dm, fragt per
        dm, per direktnachricht, jemand … schreibt, jemand schreibt, jemand behauptet, behauptet,
        behaupten, einer schreibt, öpper schribt, öpper seit, kommentiert jemand, jemand …
        kommentiert, jemand … fragt, jemand fragt, einer fragt, eine fragt, öpper frogt, jemand
        beleidigt, beleidigt uns, schreibt … unter, jemand will wissen, user fragt, kunde fragt,
        kundin fragt, kommentar von, bei einem kommentar, jemand … beschwert, jemand … schimpft,
        leute fragen, leute schreiben, frage in, frage auf, frage im, fragt einer, fragt eine, fragt
        jemand, fragt mi, frogt mi, fragt mich, heisst es, hiess es, wird gmunklet, wird gemunkelt,
        munkelt man, einer … behauptet, einer … schreibt, unter unserem video, unter unserem post,
        schreibt einer, schreibt jemand, schriibt eine, eine kundin … schreibt, ein kunde …
        schreibt, wird behauptet, erzählt herum, nachgefragt, wirft uns, werfen uns, unterstellt
        uns, unterstellen uns, bezichtigt uns, beschuldigt uns, wirft der firma
    """,
    "ai_service": """
        chatgpt, chat gpt, gpt, gemini, copilot, claude, deepl, midjourney, ki tool*, ki dienst*, ki
        chatbot*, chatbot*, ki programm*, ki app*, ki assistent*, google translate, google
        übersetzer, übersetzungstool*, perplexity, dall e, online übersetzer, ki übersetz*, ki
        modell*, grok, llama, canva ki, online ki, in eine ki, in die ki, in ne ki, in ki, einer ki,
        künstliche intelligenz, ki programm, ki seite, mistral, notebooklm, grammarly, languagetool,
        language tool, bildgenerator*, textgenerator*, bild ki, schreib ki, online tool*,
        onlinetool*, online dienst*, onlinedienst*, übersetzungsdienst*, canva, adobe firefly,
        stable diffusion, chat bot, sprachassistent*, siri, alexa, meta ai, bing chat,
        transkriptionstool*, transkribier*, otter, künstlicher intelligenz übersetz*, ki übersetzer,
        mit hilfe der ki, d ki, ki mir, ki mer, die ki, eine ki, ki soll, ocr, konverter, pdf
        converter, converter, umwandler
    """,
    "feed": """
        eingeb*, eingä, iigäh, kopier*, fütter*, hochlad*, einfüg*, reinstell*, reinkopier*,
        reintun, iitue, übersetz*, umformulier*, formulier*, zusammenfass*, verbesser*, schreib*
        lass*, schreiben lassen, schriibe loh, text* lass*, nutz*, brauch*, verwend*, benutz*,
        überarbeit*, entwurf, helfen lass*, füttern, lade, laden, einspeis*, geben, prüfen lass*,
        texten, bruuche, korrigier*, durch … lassen, checken lass*, analysier*, analysieren lass*,
        auswert*, laufen lass*, rein kopier*, lesen lass*, ine kopiere, ineschicke, füttere,
        sortieren, sortiere, rechnen lass*, machen lass*, übersetze, kürze, kürzen, rein tun, ine
        tue, ine lade, tabelle, umschreib*, gliedern, fix, helfen, schreiben, scannen, scan,
        umwandeln, umwandle
    """,
    "ai_made": """
        mit ki gemacht*, mit ki erstellt*, mit ki generiert*, ki generiert*, ki bild*, ki foto*, ki
        video*, ki gemachte*, ki grafik*, ki stimme*, künstlich erzeugt*, von ki, ki erzeugt*, ki
        erstellt*, mit ki, ki clip, mit künstlich* intelligenz, mit midjourney, per ki, mithilfe von
        ki
    """,
    "report": "melden, mälde, meldepflicht*",
    "message_private": """
        mein* frau, mein* mann, mein* familie, mein* eltern, minere frau, mim maa, dihei, daheim, zu
        hause, zuhause, am familientisch, mein* partner*, gewerkschaft*, personalkommission*,
        anwält*, anwalt, behörde*, arbeitsinspektorat*
    """,
    "talk": "reden, rede, erzähl*, verzelle, verzell*, sprechen, sagen, besprech*, melden, wenden",
    # ── where ────────────────────────────────────────────────────────────────────────────────────
    "official_place": """
        firmenseite*, firmenkanal*, firmenkanäle*, firmenaccount*, firmenkonto*, firmenprofil*,
        firmenpage*, firmeninsta*, firmenlinkedin*, firmenfacebook*, firmenblog*, firmenauftritt*,
        offiziell* kanal, offiziell* kanäle*, offiziell* seite*, offiziell* account*, offiziell*
        profil*, offiziell* page, offiziell* linkedin*, offiziell* insta*, offiziell* facebook*,
        unser* kanal, unser* kanäle*, unser* seite, unser* page, unser* account*, unser* linkedin*,
        unser* insta*, unser* facebook*, unser* youtube*, unser* tiktok*, unser* blog, unser* post*,
        unser* beitrag, unser* beiträg*, üsem linkedin, üsere siite, üsem insta, üsem kanal,
        linkedin der firma, instagram der firma, insta der firma, facebook der firma, kanal der
        firma, account der firma, seite der firma, page der firma, unternehmensseite*,
        unternehmenskanal*, unternehmensprofil*, linkedin von der firma, insta von der firma,
        facebook von der firma, seite von der firma, kanal vom gschäft, firmen linkedin, firmen
        instagram, firmen insta, firmen facebook, firmen account, firmen kanal, firmen seite,
        lehrlingskanal*, lehrlingsaccount*, kanal der lernenden, instagram der lernenden, instagram
        der lehre, lehre instagram, firmenpost*, firmenbeitrag*, post der firma, beitrag der firma,
        beitrag von der firma, linkedin seite von uns, auf der seite von uns, lehr insta, lehre
        insta, insta der lehrlinge, insta der lernenden, insta vo de lehr, instagram account der
        lehrlinge, account der lehrlinge, account der lernenden, kanal vom service, whatsapp kanal
        der firma, firmenfacebook, firmenseite, firmensiite, facebook seite, offiziell* bluesky,
        offiziell* mastodon, offiziell* tiktok, offiziell* youtube, account vo de firma, takeover,
        firmenyoutube, youtube team, firmen youtube, firmen tiktok, unternehmensaccount, firmen x
        account
    """,
    "on": "auf, uf, im, in, ins, über, via, unter, bei, ufem, uf em, drauf, am",
    "private_word": "privat*, persönlich* profil, persönlich* account, mein* eigen* profil",
    "ambassador": "botschafter*",
    "as_ambassador": """
        bi botschafter*, ich bi botschafter*, bi no botschafter*, botschafterkurs*,
        botschafterschulung*, botschafterausbildung*, botschafterzertifikat*, als botschafter*, bin
        botschafter*, mein* botschafter*, botschafterkanal, botschafterprofil, botschafter profil,
        botschafter account, botschafterin und, ich … botschafter*
    """,
    "we_unit": """
        wir, mir händ, mir wänd, mir möchted, unser* abteilung, unser* team, unser* bereich, unser*
        werk, unser* standort, unser* service, üsi abteilig, üses team, für die abteilung, für das
        team, für unser*, abteilung, für die firma, für den betrieb, für die lernenden, für die
        lehrlinge, für die lehre, unser*, verkaufsteam, serviceteam, lehrwerkstatt, bereich,
        niederlassung, mim team, mit meinem team, mir lehrling, wir lernenden, unsere schicht
    """,
    "own_private": """
        privat*, persönlich*, hobby*, für mich, nebenbei, in der freizeit, in meiner freizeit, i de
        freiziit
    """,
    "network.linkedin": "linkedin, linkdin, linked in, xing, lnkedin, linkedn",
    "network.instagram": "instagram, insta, instgram, reel, reels, insta story, story",
    "network.facebook": "facebook, fb, fazebook, faceboook",
    "network.tiktok": "tiktok, tik tok",
    "network.youtube": "youtube, yt, youtub",
    "network.x": "twitter, tweet*, x, getwittert",
    "network.mastodon": "mastodon, fediverse",
    "network.bluesky": "bluesky, bsky",
    "network.whatsapp": """
        whatsapp, whats app, telegram, signal, snapchat, threads, whatsappgruppe*, gruppenchat*,
        chatgruppe*, klassenchat, whatsapp status, discord, gruppechat*, klassechat*, familienchat,
        whatsapp kanal, snapchat kanal
    """,
    "network.forum": """
        forum, foren, reddit, fachforum, onlineforum, fachportal*, facebookgruppe, pseudonym, anonym
    """,
    "network.github": "github, stack overflow, stackoverflow, gitlab",
    "network.kununu": "kununu, glassdoor, arbeitgeberportal*, arbeitgeberbewertung*, indeed",
    "network.google_reviews": """
        google bewertung*, googlebewertung*, google rezension*, google maps, trustpilot,
        bewertungsportal*, bei google, auf google
    """,
    "network.software_reviews": """
        capterra, g2, softwareportal*, software portal*, app store, play store
    """,
    "network.blog": "blog, podcast, homepage, website, webseite",
    # ── what is in it ────────────────────────────────────────────────────────────────────────────
    "picture": """
        foto, fotos, föteli, föteli*, bild, bilder, bildli, bildern, selfie*, video*, film*, clip*,
        aufnahme*, gruppenfoto*, gruppenbild*, foti, fötelis, schnappschuss*, reel*, story,
        fotografier*, gefilmt, livestream, live stream, screenshot*, bildschirmfoto*, föteled,
        abfotografier*, pic, pics, knips*, stories, status, im hintergrund, hintergrund, livevideo,
        zeitraffer, boomerang, gif, drohne*, drohnenaufnahme*, panorama
    """,
    "people": """
        teamleiter*, gruppenleiter*, abteilungsleiter*, werkleiter*, ceo, cfo, geschäftsführ*,
        direktor*, geschäftsleitung, kolleg*, team, teams, arbeitskolleg*, mitarbeit*, leute, lüüt,
        person, personen, gesicht*, mensch, menschen, teilnehm*, besucher*, chef*, vorgesetzt*,
        gruppenfoto*, gruppenbild*, teamfoto*, teambild*, mannschaft, angestellt*, gast, gäste*,
        freund*, monteur*, büezer, gspänli, andere drauf, alle drauf, belegschaft, abteilungsfoto,
        ehemalig*, pensioniert*, kollegin, weihnachtsfeier*, weihnachtsessen, firmenfest*,
        sommerfest*, betriebsfest*, betriebsausflug*, teamausflug*, lüt, mitarbeiterinnen, gsichter
    """,
    "minors": """
        nichte, neffe, neffen, gottibueb, göttibueb, gottemeitli, gottimeitli, göttimeitli,
        gottekind, gottenkind, patenkind, patensohn, patentochter, enkelin, enkelkinder, enkel,
        bueb, buebe, bub, meitli, meitschi, mädchen, junge drauf, töchterchen, kleine tochter,
        kleiner sohn, kindergarten*, kindergärtler*, lernend*, lehrling*, stift, stifte, stifti,
        stiften, lehrtöchter*, lehrtochter, schnupperlehrling*, schnupperstift*, kind, kinder,
        kindern, chind, minderjährig*, jugendlich*, unter 18, schüler*, schülerin*, 15 jährig*, 16
        jährig*, 17 jährig*, zukunftstag, tochter, sohn, mein* sohn, auszubildend*, azubi*,
        schnuppernd*, ferienpass, 15, 16, 17, 12 jährig*, 13 jährig*, 14 jährig*, jährig*,
        schulkind*, schulklasse, klasse, göttikind, enkelkind*
    """,
    "consented": """
        ja gesagt, einverstanden, zugestimmt, eingewilligt, einwilligung … vorliegt, einwilligung
        habe*, haben … erlaubt, okay gegeben, ok gegeben, zusage, händ ja gseit, isch iverstande,
        sind iverstande, schriftlich … erlaubt, erlaubnis habe*, hat … erlaubt, freigegeben,
        unterschrieben, unterschrift*, genehmigt, einwilligung … da, gefragt und, hend ja gseit, hei
        ja gseit, hat ja gesagt, haben ja gesagt, haben nichts dagegen, hat nichts dagegen, alle ok,
        alle sind einverstanden, sind einverstanden, iverstande, mit einwilligung, mit erlaubnis,
        schriftlich ja, schriftliche erlaubnis, schriftliches ja, hat schriftlich, haben
        schriftlich, darf ich hat er gesagt, hat eingewilligt, hat ok gesagt, hat okay gesagt, haben
        ok gesagt, es stört sie nicht, wollen das auch, liegt vor, einwilligung ist, händ nüt
        degege, hät nüt degege, sind dafür, erlaubnis der eltern, ja der eltern
    """,
    "not_consented": """
        nicht gefragt, nicht einverstanden, ohne zu fragen, ohne erlaubnis, ohne einwilligung, ohne
        … zu fragen, ohne deren, nicht zugestimmt, keine einwilligung, noch nicht … gefragt, nicht
        alle, nichts unterschrieben, nicht unterschrieben, noch nicht unterschrieben, wissen noch
        nichts, wissen nichts, weiss noch nichts, noch nicht ja gesagt, nur mündlich, steht nichts,
        noch keine unterschrift, ungefragt, ohne es zu wissen, ohne dass, hab sie nicht gefragt, hab
        ihn nicht gefragt, weiss nichts davon, wissen nichts davon, nicht um erlaubnis, keine
        erlaubnis, kei erlaubnis, hat nein gesagt, haben nein gesagt, will das nicht, wollen das
        nicht, mag das nicht, überraschung, als überraschung, heimlich, nöd gfrögt, nid gfragt, hat
        nur mündlich, mündlich ja, mündlich ok, mündlich gesagt, hat mir mündlich, fehlt noch, hat
        noch nicht
    """,
    "no_people": """
        ohne leute, ohne personen, ohne menschen, keine leute, keine personen, niemand drauf,
        niemand … sieht, keine gesichter, niemand zu sehen, ohne gesichter, nur hände, nur die
        maschine, nur maschine*, von hinten, kein mensch, niemand erkennbar, nicht erkennbar,
        verpixelt, keine menschen, nur ich, nur ich selber, ich allein, ich alleine, nur mich, von
        mir allein, nume ich
    """,
    "customer": """
        kunde, kunden, kundin, kundinnen, kundschaft, chund, chunde, kundenname*, kundenlogo*,
        kundenprojekt*, kundenbesuch*, kundenhalle, abnehmer*, grosskunde*, referenzkunde*,
        auftraggeber*, lieferant*, partnerfirma, partnerfirmen, geschäftspartner*, kundenfirma,
        kundenfoto*, chundin, chundi
    """,
    "at_customer": """
        beim kunden, bei einem kunden, bei kunden, bim chund, vor ort beim, halle des kunden, halle
        vom kunden, bei der kundin, werk des kunden, beim chund, kundenhalle, kundenwerk
    """,
    "without_name": """
        ohne namen, ohne name, ohne den namen, anonym*, ohne … zu nennen, namen nicht, nicht
        namentlich, keine namen, ohne nennung, ohni name
    """,
    "customer_public": """
        kundengeschichte*, fallstudie*, erfolgsgeschichte*, referenz, referenzbericht*,
        kundenreferenz*, success story, referenzen, kundenstory
    """,
    "figures": """
        semesterzahl*, semesterergebnis*, bstellig*, uufträg*, uftrag, ufträg*, umsatz, umsätz*,
        umsatzzahl*, gewinn, gewinne*, marge*, auftragseingang*, auftragseingäng*, auftragslage,
        auftragsbestand*, auftragsbuch*, auftragsbücher*, bestellung*, zahlen, resultat, resultate,
        ergebnis, ergebnisse, quartal*, quartalszahl*, jahreszahl*, halbjahr*, verkaufszahl*,
        geschäftszahl*, geschäftsgang, absatz, aufträg*, auftrag, grossauftrag*, kennzahl*,
        verlust*, dividende*, aktie, aktien, aktienkurs*, ebit*, geschäftsbericht*, jahresbericht*,
        jahresresultat*, halbjahresresultat*, stückzahl*, deal, bilanz*, budget, jahresergebnis*,
        wie viele maschinen, wie viel … verkauft, wie viele … verkauft, wie gut es läuft, wie es …
        läuft, gschäft lauft, geschäft läuft, verkauft habe*, rekordmonat*, rekordjahr*,
        quartalsumsatz, stückzahlen, mio auftrag, millionenauftrag, millionendeal, grosser
        abschluss, grossen deal, grosser deal, dicker auftrag, dicken auftrag, fetter auftrag,
        ausschreibung gewonnen, auftrag gewonnen, verkaufsrekord, absatzrekord, pitch gewonnen,
        zuschlag bekommen, den zuschlag, an land gezogen, pitch … gewonnen, ausschreibung …
        gewonnen, auftrag … gewonnen, kunden gewonnen, neukunde*, grosskunden gewonnen, grossen
        abschluss, jahresabschluss, vertragsabschluss
    """,
    "not_public": """
        als nächstes, als nächste maschine, als nöchschts, in planung, demnächst, in der pipeline,
        in entwicklung, noch nicht veröffentlich*, noch nicht publiziert, noch nicht offiziell, noch
        nicht draussen, unveröffentlicht*, noch nicht angekündigt, noch nicht vorgestellt, noch
        nicht bekannt*, bevor, vor der veröffentlichung, vor der vorstellung, vor dem launch, vor
        der bekanntgabe, geheim*, vertraulich*, noch niemand weiss, noch niemand kennt, nonig, no
        nid, noch nicht erschienen, noch nicht öffentlich, nächste woche vorgestellt,
        unangekündigt*, vorab, schon vorher, nicht angekündigt*, noch nicht präsentiert, noch nicht
        auf dem markt, bald … vorgestellt, noch nicht kommuniziert, noch nicht bestätigt, teaser*,
        anteaser*, vor allen anderen, vor der messe, spoiler*, noch nicht raus, vor dem resultattag,
        vor der medienmitteilung, unter embargo, keiner … kennt, niemand … kennt, kennt … keiner,
        kennt … niemand, wird morgen, werden morgen, wird nächste woche, werden nächste woche,
        angekündigt wird, angekündigt werden, bekannt gegeben wird, vor der zeit, zu früh, wird
        erst, erst morgen, hab ich intern, intern schon, noch keiner, noch niemand, nonig
        kommuniziert, noch nicht verkündet, noch intern, noch unter verschluss, vor dem grossen tag,
        dürfen eigentlich noch nicht, darf eigentlich noch niemand, vor der premiere, vor der
        enthüllung, noch niemandem gezeigt, kommt erst, kommt im herbst, kommt nächst*, kommt bald,
        erscheint erst, noch keine medienmitteilung, noch nichts davon weiss, noch keiner weiss, im
        september kommt, wird … gezeigt, wird … vorgestellt, wird … enthüllt, wird … präsentiert,
        wird … bekannt gegeben, wird … lanciert, wird … angekündigt, werden … vorgestellt, werden …
        gezeigt, kommt … raus, kommt … auf den markt, wisst ihr mehr, mehr dazu bald, bald mehr, am
        dienstag mehr, no geheim, streng geheim, hinter verschlossenen türen, niemand gesehen, noch
        keiner gesehen, keiner gesehen, noch nie gezeigt, die kommt im, der kommt im, das kommt im,
        die erst im, das erst im
    """,
    "public": """
        veröffentlicht*, publiziert*, schon öffentlich, öffentlich bekannt*, ist raus, kam … raus,
        kam raus, raus ist, ist draussen, usse isch, steht im geschäftsbericht, steht … website,
        steht … webseite, bereits bekannt, schon bekannt, offiziell*, schon vorgestellt*, bereits
        vorgestellt*, angekündigt*, erschienen, seit … erhältlich, aus der medienmitteilung, aus dem
        geschäftsbericht, nach der veröffentlichung, öffentlich* zahl*, seit gestern, in der
        zeitung, aus der faktenliste, nach der messe, nach der vorstellung, medienmitteilung*, nach
        dem launch, auf unserer webseite, auf unserer website, auf der homepage, auf unserer
        homepage, steht auf unserer, im datenblatt, auf der jobseite
    """,
    "opinion": """
        meine meinung, mini meinig, halte, finde, kommentier*, einschätz*, deut*, interpretier*,
        beurteil*, bewert*, erklär*, freu*, stolz, super resultat*, tolle zahl*, gute zahl*,
        gratulier*, kommentar, analysier*, toll, super, schlecht*, gut
    """,
    "neutral": """
        neutral*, ohne kommentar, ohne eigen* kommentar, nur den link, nur verlinken, einfach so,
        ohne text, ohne eigene worte, unkommentiert
    """,
    "forecast": """
        prognose*, ausblick, nächst* jahr, kommend* jahr, wachsen werd*, werden wachsen, erwart*,
        rechnen mit, planen wir, wir planen, vorhersag*, voraussicht*, werden … verdopp*, werden …
        steiger*, nöchscht* jahr, übernächst* jahr, pläne, in fünf jahren, expandier*, wird …
        besser, zukunft, zukunftsplän*, zukunftspläne, zukunftsaussicht*
    """,
    "novelty": """
        neu* maschine*, neu* modell*, neu* produkt*, neu* gerät*, neu* anlage*, neuheit*, neu*
        version*, neuentwicklung*, neu* werk, neu* standort*, neu* halle, neu* projekt*,
        geheimprojekt*, projekt*, neu* software, neu* generation, nachfolger*, nachfolgemodell*,
        neubau*, standort, maschine*, produkt*, modell*, gerät*, anlage*, teaser*, bauplan*, werk
    """,
    "internal": """
        intranet, intern, interne, internen, interner, internes, interna, rundmail*, aushang*,
        anschlag, anschlagbrett, sitzung*, meeting*, protokoll*, sitzungsprotokoll*, umbau*,
        umstrukturierung*, reorganisation*, restrukturierung*, entlassung*, kurzarbeit,
        stellenabbau, organigramm*, schichtplan*, dienstplan*, telefonliste*, teams chat,
        betriebsversammlung*, infoveranstaltung*, mitarbeiterinfo*, präsentation vom,
        geschäftsleitungsmail*, mail vom chef, mail von der chefin, mail der chefin, mail des chefs,
        e mail, mail, personalversammlung*, slack, konstruktionszeichnung*, zeichnung*, bauplan*,
        quellcode, code, offerte*, preisliste*, handbuch intern, interne* handbuch*, sitzung,
        protokoll, kundenmail*, liste … mitarbeit*, aushang, am brett, schwarzen brett, sitzung …
        gehört, in der sitzung, kalkulation*, am anschlagbrett, hanget am brett, im teamchat, im
        teams gesehen, projektplan*, lagerliste*, stundenplan der schicht, betriebsinterne*,
        hausmitteilung*, intranetbeitrag*, personalinfo*, kadersitzung*, kadermail*, teamsitzung*,
        folien, sitzungsfolien, schulungsunterlagen, arbeitsanweisung*, sitzig, protokolle,
        programmcode, quelltext, whiteboard, umgebaut, umgebut, umbauen, flipchart, projektsitzung,
        pflichtenheft, stückliste, arbeitsplan
    """,
    "prototype": """
        prototyp*, testaufbau*, versuchsaufbau*, versuchsmaschine*, testmaschine*, versuchsstand,
        prüfstand*, versuchsträger*, vorserie*
    """,
    "research": """
        messkurve*, messresultat*, messwert*, messdaten, messung*, forschungsergebnis*,
        forschungsresultat*, versuchsergebnis*, versuchsresultat*, paper*, fachartikel*,
        dissertation*, masterarbeit*, bachelorarbeit*, diplomarbeit*, studie*, forschung*,
        laborergebnis*, laborwert*, testresultat*, testergebnis*, versuchsdaten
    """,
    "legal": """
        rechtsfall, vor gericht, gerichtsprozess, patentfall, prozess gegen, patentprozess*, klage*,
        gerichtsverfahren*, gericht, rechtsstreit*, patentstreit*, verfahren, verklagt*, anklage*,
        urteil*, patentverfahren*, gerichtsfall, prozess, patentklage*, rechtsfall*, strafanzeige*,
        untersuchung gegen
    """,
    "personal": """
        seriennummer*, maschinennummer*, kundenliste*, adresse*, adressliste*, telefonnummer*,
        handynummer*, geburtsdatum, iban, namensliste*, logdatei*, logfile*, personaldaten,
        kundendaten, lohn von mein*, lohn meine* kolleg*, lohn von kolleg*, lohnliste*,
        personalakte*, lohn vom chef, lohn des chefs, lohn der kolleg*, privatadresse*,
        kontonummer*, autonummer*, nummernschild*, teilnehmerliste*, maschinendaten,
        mitarbeiterliste*, lebenslauf, kolleg* … verdient, verdient … kolleg*, was … kolleg* …
        verdien*, lohn vom, chef verdient, was … chef verdient, liste … mitarbeit*, liste …
        überstunden, überstunden aller, kundenmail*, kundenmails, mail vom kunden, mail von kunden,
        mails von kunden, bewerbungsunterlagen, lebenslauf*, ahv nummer*, bewerbungsdossier*,
        bewerbung von, bewerberdaten, bewerberliste*, rangliste*, allen namen, alle namen, allne
        name, alli näme, namen aller, lohnlisten, gehaltsliste*, lohntabelle*, personalliste*,
        pultordnung, geburtstagsliste, passnummer*, zeugnis, zeugnisse, absenzenliste*, whatsapp
        verlauf, chatverlauf*, telefonliste*, seriennummern, nummere, maschinennummern,
        maschinenummere, maschinenummer, kundenvertrag, kundenverträge, vertrag mit, verträge mit,
        vertrag vom kunden, verträge von
    """,
    "health": """
        krank*, chrank, spital, krankenhaus, operiert, operation*, knieoperation*, unfall,
        verunfallt*, verletzt*, burnout, krebs, corona, schwanger*, diagnose*, reha, depression*,
        gesundheit*, krankheit*, herzinfarkt*, arztzeugnis*, krankgeschrieben*, gute besserung,
        bandscheibe*, arbeitsunfall*, suchtproblem*, therapie, psychisch*, fehlgeburt*,
        chindsverlust, brustkrebs, tumor*, herzinfarkt, schlaganfall*, hirnschlag*, chemo*, ausfall
        wegen, zusammengebrochen*, ohnmächtig*, entzug, klinik, psychiatr*, rückenschaden, bein
        gebrochen, arm gebrochen, armbruch, beinbruch, hirnerschütterung, rollstuhl, behinderung,
        suizid*, depress*, adhs, autis*, hiv, im koma, gsundheit*, erkrankt*, rehabilitation,
        notfallstation, schwangerschaft, kind erwart*, kind verloren, legasthen*, dyslex*, autismus,
        allergi*, diabet*, epilep*, hörgerät, migräne, long covid, lungenentzündung, angststörung,
        panikattack*, patient*, gestürzt, umgefallen, umkippt, prothese*, von der leiter, vom
        gerüst, blind, blinde, taub, gehörlos*, stumm, behindert*, querschnittgelähmt, autist*,
        zusammengeklappt, zämegheit, burn out
    """,
    "other_person": """
        aus der buchhaltung, aus dem büro, aus der abteilung, vom büro, vom lager, aus dem lager,
        aus dem verkauf, vom verkauf, aus der produktion, vom empfang, us em büro, us de abteilig,
        aus der montage, aus der it, vom service, kolleg*, arbeitskolleg*, chef*, mitarbeit*,
        lernend*, lehrling*, kunde, kundin, patient*, er, sie, ihr, ihm, ihre, seine, vorgesetzt*,
        freund*, jemand, team*, gspänli
    """,
    "own_self": """
        mein* eigen*, mein* operation, mein* unfall, mein* krankheit, mein* burnout, mein* diagnose,
        mein* reha, mein* schwangerschaft, min* krankheit, mini operation, dass ich krank, dass ich
        schwanger, ich … krank, ich … schwanger, mein* gesundheit, mein* krebs, mein* depression*,
        selber krank
    """,
    "security": """
        badge*, bildschirm*, passwort*, passwörter*, alarmanlage*, schliessplan*, schlüssel*,
        zutrittscode*, netzadresse*, ip adresse*, server*, serverraum*, leitstand*, monitor*,
        überwachungskamera*, zugangscode*, code zur, wlan*, türcode*, firmenausweis*,
        mitarbeiterausweis*, zutrittskarte*, login, loginmaske, vpn, kontrollraum, überwachung*,
        steuerungsbildschirm, netzplan*, zutrittskarte, zutrittsbadge, eingangscode, kameras, kamera
        am eingang, fluchtplan*, gebäudeplan*, schlüsselbund, türschloss, sicherheitssystem*,
        firewall*, pin code, pincode, whiteboard mit, notfallplan*, serverschrank*, einbruch*,
        überwachungsvideo*, werkschutz*, diebstahl, sicherheitslücke*, mit dem code, code aufmach*,
        code für die tür, schliesscode, passwortliste, hackerangriff
    """,
    "replica": """
        stimme … nachahm*, nachahm*, gesicht … nachahm*, stimme … nachstell*, ki … sprechen lass*,
        ki … reden lass*, ki … singen lass*, ki … tanzen lass*, ki … sagen lass*, ki … lebendig,
        deepfake*, stimmklon*, stimme … klon*, stimme … nachmach*, stimme … ki, gesicht … ki,
        avatar*, nachgebildet*, nachmachen, imitier*, stimme … imitier*, ki … stimme, ki … chef*, ki
        … gesicht, geklont*, klonen
    """,
    "copyright": """
        zeitungsartikel*, zeitungsseite*, zeitungsausschnitt*, einscannen, eingescannt*,
        abfotografier*, scan, musik*, song*, lied*, hit, bild von google, bilder von google, bild
        aus dem internet, bilder aus dem internet, aus dem internet, google bild*, aus dem netz,
        fremd* bild*, fremd* foto*, fremd* text*, fremd* video*, cartoon*, comic*, meme*,
        filmausschnitt*, filmszene*, agenturbild*, foto von jemand*, bild eines fotografen,
        fotografenbild*, playlist, gedicht*, artikel kopier*, artikel … abschreib*, bild von jemand
        anderem, foto von einem anderen, heruntergeladen*, runtergeladen*, von getty, chart*,
        screenshot von einem artikel, buchseite*, kartenausschnitt*
    """,
    "linked": """
        link, verlink*, linken, teilen funktion, zitier*, zitat, mit quelle, quellenangabe*,
        lizenz*, lizenzfrei*, selber gemacht*, selbst gemacht*, selber komponiert, rechte … habe*,
        gemafrei, kurzes zitat, erlaubnis des fotografen
    """,
    "competitor": """
        konkurrenz*, konkurrent*, mitbewerb*, wettbewerber*, andere hersteller, konkurrenzprodukt*,
        konkurrenzmaschine*, mitbewerberin*, andere firma, anderen firma
    """,
    "disparage": """
        abläster*, lästern, läster*, schlecht mach*, schlechtmach*, schlecht rede*, schlechtrede*,
        runtermach*, kritisier*, auslach*, spott*, verspott*, lustig mach*, lustig, witz, witze*,
        besser als, schlechter als, schlechter sind, schlecht ist, schrott, müll, pfusch, versag*,
        schimpf*, blöd*, taugt nichts, nichts taugt, schlecht bewerten, abzieh*, dissen, bashen,
        schwäch*, schiessen, stichel*, schlecht, madig mach*, ahämisch*, über … herziehen,
        herziehen, spruch … schlecht, wie schlecht, peinlich*, nicht gut*
    """,
    "insult": """
        abläster*, ablästern, beleidig*, beschimpf*, idiot*, dumm*, trottel*, arsch*, depp*, löli,
        bedroh*, drohen, verspott*, auslach*, fertigmach*, fertig mach*, mobb*, lästern, läster*,
        über … herziehen, lustig mach*, spott*, doof*, unfähig*, eins auswischen, blöd, schlecht
        rede*, lächerlich*, runtermach*, schimpf*, zurückschimpf*, die meinung geigen, bloss
        stellen, blossstell*, an den pranger, dampf ablassen, witz über, witz … chef, peinlich*,
        eins draufgeben, eins drauf, zurückgeben, heimzahl*, kontra geben, die leviten,
        hasskommentar*, hassposting*, hetze gegen, hetzt gegen, pöbel*
    """,
    "thing": """
        kaffeemaschine*, drucker*, computer*, software, wetter, stau, gerät, maschine*, zug, sbb,
        lift, auto, roboter, kantine*, kantinenessen, laptop, pc, mich selber, mich selbst, über
        mich, meine eigenen fehler, eigene fehler, mein eigener fehler
    """,
    "guarantee": """
        versprech*, verspreche, garantier*, garantie*, zusicher*, zusag*, gewährleist*, hält
        garantiert, lebenslang*, erfolg … sicher, hundert prozent, 100 prozent, geld zurück, geht
        nie kaputt, gaht nie kaputt, fällt nie aus, nie ein problem, hält ewig, hebt ewig, hält ein
        leben lang, ausfallsicher, wartungsfrei, nie mehr, läuft immer, ohne ausfall, keine
        ausfälle, immer pünktlich, spätestens nach, amortisiert sich, zahlt sich … aus, bestimmt
        zufrieden, sie sparen, ihr spart, du sparst
    """,
    "terms": """
        agb, geschäftsbedingung*, garantiebedingung*, steht in den bedingungen, mit fundstelle
    """,
    "superlative": """
        beste, besten, bester, genaueste*, schnellste*, weltbest*, weltweit*, der welt,
        marktführer*, nummer 1, nummer eins, unschlagbar*, besser als alle, die grösste*, grösste*,
        führend*, präziseste*, einzigartig*, innovativste*, weltmeister*, spitzenreiter*,
        konkurrenzlos*, zuverlässigste*, sicherste*, leiseste*, stärkste*, billigste*,
        marktführerin, das beste, die beste, der beste, die genauste, genauste*, genausten, die
        schnellsten, die besten, allen voraus, weit voraus, ungeschlagen, spitze der branche,
        branchenbeste*, besser geht nicht, besser gaht s nöd, no 1, top 1, nr 1
    """,
    "preference": """
        ziel, lieblings*, mein* lieblings*, am liebsten, gefällt mir am besten, für mich die beste*,
        finde ich, ich finde, wollen … werden, möchten … werden, unser ziel
    """,
    "proven": """
        beleg*, faktenliste*, nachhaltigkeitsbericht*, mit quelle, quelle, studie, zertifikat*,
        offiziell* zahl*, bewiesen*, nachweis*, steht im bericht, veröffentlicht* zahl*,
        geschäftsbericht*
    """,
    "green": """
        umweltneutral*, klima neutral*, ökoneutral*, emissionslos*, schadet dem klima … nicht,
        schadet der umwelt … nicht, dem klima nicht schad*, dem klima … nicht schad*, der umwelt
        nicht schad*, schadet dem klima kein, schad* … klima nöd, schad* … klima nid, belastet das
        klima … nicht, belastet die umwelt … nicht, klimawirkung null, ohne klimawirkung, null
        emissionen, keine emissionen, null co2, ohne co2, kein co2, co2 frei*, co2frei*,
        klimaunschädlich*, kein* einfluss aufs klima, gut fürs klima, gut für die umwelt, schadet
        dem klima nicht, belastet … klima nicht, belastet … umwelt nicht, klimaschonend*, null
        fussabdruck, ohne fussabdruck, ohne schlechtes gewissen fürs klima, klimaneutral*,
        klimafreundlich*, umweltfreundlich*, grün, grüne, grünste*, co2 neutral*, co2neutral*, co 2
        neutral*, emissionsfrei*, nachhaltigste*, ökologisch*, klimapositiv*, umweltschonend*,
        umweltverträglich*
    """,
    "climate": """
        co2*, co 2, klima*, emission*, energieverbrauch*, energie spar*, strom spar*, energiespar*,
        solarstrom*, solaranlage*, photovoltaik*, nachhaltig*, umwelt*, ökobilanz*, stromverbrauch*,
        energie, recycling*, weniger strom
    """,
    "paid": """
        bezahlt, bezahlte*, geld, honorar*, gratis*, geschenkt, geschenk*, rabatt*, gutschein*,
        sponsor*, gesponsert*, provision*, werbung mach*, werbung für, influencer*, kooperation*,
        werbedeal, produkttest*, zahlt mir, entschädig*, nebenverdienst*, gegenleistung*,
        affiliate*, belohnung, schenk*, schickt mir gratis, überlässt mir, leiht mir, umsonst,
        bekomm* … gratis, krieg* … gratis, gratis dafür, im gegenzug, spendiert*, code für
    """,
    "gift": "geschenk*, geschenkt, einladung*",
    "company_look": """
        firmenlogo*, logo, logos, arbeitskleid*, arbeitsklamotten, arbeitsjacke*, firmenjacke*,
        firmenshirt*, firmenpulli*, firmenkleid*, überkleid*, überhose*, uniform*, firmenwagen,
        firmenauto, firmenhashtag*, hashtag der firma, firmen shirt, firmen pulli, firmen t shirt,
        gschäftschleider, servicebus, werkskleidung
    """,
    "politics": """
        politik*, politisch*, abstimm*, abstimmig*, abstimmungsempfehlung*, initiative*, wahl,
        wahlen, wahlkampf*, partei*, wählen, referendum*, bundesrat*, nationalrat*, demo,
        demonstration*, vorlage, volksinitiative*, trump, svp, sp, grüne partei, kandidier*,
        kandidat*, ja stimme*, nein stimme*, parole*, unterschriftensammlung*, petition*, zölle,
        gemeinderat*, krieg
    """,
    "as_firm": """
        als firma, im namen der firma, im namen von, im namen des, im namen, für die firma sprech*,
        für die firma sag*, für die firma, namens der firma, als unternehmen, als betrieb, wir als,
        in unserem namen, im name vo, stellvertretend für, wir von, wir bei, wir finden, offiziell*
        stellungnahme, offiziell* sag*, firma … unterstütz*, firma unterstütz*, firma empfiehlt, als
        firmensprecher*, aus sicht der firma, position der firma, die firma will, firma auch will,
        die firma ist dafür, firma dafür, firma dagegen, firma will das, firma steht hinter
    """,
    "conditions": """
        lohn, löhn*, gehalt, salär, überstunde*, überzeit, arbeitszeit*, hitze, heiss, lärm, laut,
        kalt, pausen, pause, schicht*, nachtschicht*, gewerkschaft*, ferientage, arbeitsbedingung*,
        streik*, arbeitsklima, stress*, sicherheit am arbeitsplatz, arbeitsschutz,
        schutzausrüstung*, teilzeit*, unzufrieden, personalmangel, unterbesetz*, bonus,
        arbeitsplatz, belastung, zu wenig lohn, spesen, homeoffice*, büezerlohn, verdiene, verdien*,
        grad in der halle, grad in de halle, schwitz*, zu heiss, gewerkschaft, luft, staub, gestank,
        lohnrunde
    """,
    "discriminate": """
        jung* dynamisch*, suche* … jung*, junge und, nur männer, nur frauen, muttersprache*,
        muttersprachler*, keine ausländer, ohne akzent, unter 30, unter 35, unter 40, bis 30, bis
        35, jung und, junge leute, junge mitarbeit*, junges team, jüngere, altersgrenze*, keine
        älteren, nur schweizer*, ausländer*, hautfarbe*, frauenwitz*, schwulenwitz*, ausländerwitz*,
        behindert*, zu alt, keine frauen, keine männer, nur junge*, kopftuch*, religion*, die
        deutschen sind, die italiener sind, die türken sind, die polen sind, die chinesen sind, die
        inder sind, die franzosen sind, die jungen sind alle, die alten sind alle, typisch frau,
        typisch mann, männersache, frauensache, gegen ausländer
    """,
    "job_ad": """
        stelleninserat*, stellenanzeige*, jobinserat*, offene* stelle*, stellenangebot*, job, jobs,
        lehrstelle*, stellenausschreibung*, bewerbung*, stelleinserat
    """,
    "rumour": """
        gerücht*, munkel*, spekul*, stimmt es dass, hörensagen, dementier*, abstreit*, troll*,
        provozier*, provokation*, hetz*, hasskommentar*, hater*, shitstorm*, pöbel*, würden …
        schliessen, wir würden, beleidigt uns, uns beleidigt, uns beschimpft, beschimpft uns,
        beleidigt werden, angepöbelt*, beleidigend* kommentar*, stichel*, gemunkelt, gmunklet,
        getuschelt, bestätigen, bestätige, bestätigen oder dementieren, gibt sich als, geben sich
        als, ausgegeben, gibt sich … aus, identitätsdiebstahl, fakeprofil von, nachgemachtes profil
    """,
    "false_claim": """
        falsch* behauptung*, behauptet, behauptung*, falschinfo*, falschinformation*, fake news,
        unwahr*, lüge*, lügt, stimmt nicht, falsch* aussage*, falsch* info*, falsches, unsinn,
        blödsinn, chabis, seich
    """,
    "complaint": """
        beschwer*, reklam*, reklamation*, störung*, defekt*, kaputt*, unzufrieden* kund*, wütend*,
        hässig*, schimpft, negativ* bewertung*, negativ* kommentar*, steht still
    """,
    "refer_press": """
        medienstelle, pressestelle, an die kommunikation verweis*, verweis*, weiterverweis*,
        weiterleiten an die kommunikation, medienadresse*, adresse der medienstelle, an die
        medienstelle, mailadresse der medien, medienkontakt, an die zuständig*, weiterverweisen, nur
        verweisen, nummer der medienstelle
    """,
    "crisis": """
        krise*, krisenfall*, es brennt, brennt, brand, feuer, feuerwehr, explosion*, explodiert*,
        evakuier*, cyberangriff*, hackerangriff*, gehackt, katastrophe*, grossbrand, unglück*,
        notfall*, rauch, polizei, chemieunfall*, todesfall, schwer* unfall, unfall, krisen sms,
        krisensms, krise ausgerufen, hät en unfall, verletzte, unglück, ist explodiert, hacker*
    """,
    "official_message": """
        offiziell* meldung*, offiziell* mitteilung*, offiziell* info*, meldung der firma,
        medienmitteilung*, mitteilung der firma, statement der firma, offiziell* statement*,
        offiziell* stellungnahme, medienmitteilung
    """,
    "quiet": "sperrfrist*, ruhezeit vor, schweigeperiode*, quiet period, blackout*, sperrperiode*",
    "private_life": """
        ferien*, hund, katze, familie*, hobby*, verein*, geburtstag, hochzeit*, restaurant*,
        pizzeria, kochen, rezept*, garten, wander*, skifahren, skitour*, fussball*, sportverein*,
        feierabendbier, grillieren, enkel*, baby, konzert*, openair, reise, urlaub*, ferienfoto*,
        ferienbild*, haustier*, velotour*, töff, chilbi, fasnacht, musikverein*, hotel*, coiffeur*,
        ferie, wochenende, katze*, katzen, büsi, turnverein, chor, schiffahre, fussballclub,
        geburtstag*, grossmutter, wanderung*
    """,
    "recommend": "empfehl*, empfehle, empfehlung*, rühm*, anpreis*",
    "product": "produkt*, maschine*, unsere maschine*, unser produkt*",
    "left": """
        firma gewechselt, firma gwächslet, job gewechselt, stell gwächslet, arbeite … woanders,
        schaffe … woanders, schaff … amne andere ort, arbeite … anderen firma, arbeite jetzt bei,
        arbeite seit … bei der konkurrenz, stelle gekündigt, neuen arbeitgeber, neuer arbeitgeber,
        nüme debi, nümm debi, nümme debi, nümme bi, nüme bi, nüm bi, nümm bi, nicht mehr dabei,
        nicht mehr da, kein botschafter mehr, keine botschafterin mehr, nicht mehr botschafter*,
        nümme botschafter*, ausgeschieden, bin weg von, arbeite nicht mehr, schaffe nümme, schaff
        nüme, gekündigt*, ausgetreten*, austritt*, nicht mehr bei, nach meinem austritt, kündigung*,
        früher bei, ehemalig* arbeitgeber*, letzt* arbeitstag, firma verlass*, stelle gewechselt,
        neuen job habe, pensioniert, pensionierung, wegging, weggegangen, verlasse die firma, wenn
        ich gehe, wenn ich kündige, kündige, höre auf bei, gehe in pension, in pension, pension gang
    """,
    "apprentice_self": """
        ich als lernend*, als lernend*, als lehrling*, als stift, als azubi, ich bin lernend*, ich
        bin lehrling*, ich bin stift, im ersten lehrjahr, im zweiten lehrjahr, im dritten lehrjahr,
        lehrjahr, bin in der lehre, bin lernende*, bin lehrling, bi lernend*, bi sälber lernende, im
        1 lehrjahr, im 2 lehrjahr, im 3 lehrjahr, im 4 lehrjahr, ich bin 17, ich bin 16, bi stift
    """,
    "contractor_self": """
        als freelancer*, als externe*, als agentur*, freischaffend*, als temporär*, als
        dienstleister*, als subunternehmer*, für euch arbeite, werbeagentur*, unsere agentur,
        agentur von uns, externer filmer, freier filmer, freelancer
    """,
    "untrained": """
        ohne grundlektion, ohne schulung, ohne kurs, keine grundlektion, grundlektion nicht,
        grundlektion noch nicht, schulung noch nicht, keine schulung, noch keinen kurs, kurs noch
        nicht, grundlektion … nie, grundlektion nie, ohni grundlektion, nie gmacht, nie gemacht,
        kurs nie, schulung nie, grundlektion … nicht, grundlektion … noch, grundlektion … verpasst,
        grundlektion … geschwänzt, keinen kurs, kein kurs, noch keine schulung, nonig gmacht, keinen
        basiskurs, basiskurs noch nicht, lektion noch nicht, lektion fehlt, grundlektion fehlt,
        lektion nie, nie im kurs, nie in der schulung, ohne die grundlektion, ohne lektion, die 45
        minuten, einführung verpasst
    """,
    "tomorrow": "morgen, morn",
    "ask_first": """
        wer muss, wen muss ich fragen, wer bewilligt, wer entscheidet, wen frage ich, wem frag ich,
        wer mues, wer mues ja säge, muss jemand ja sagen, muss noch jemand, wer gibt frei, wer muss
        das freigeben, wen muss ich, bei wem, brauche ich eine freigabe, was brauche ich, wer sagt
        ja, muss … ja sagen, grünes licht, grüens liecht, bewilligung, a wen gang ich, an wen wende
        ich mich, wo beantrage ich, wie beantrage ich, wer ist zuständig für, wer segnet das ab,
        absegnen, an wen müssen wir, an wen muss ich, an wen wenden, an wen muss
    """,
    "house": "firma, firmen, betrieb, unternehmen, arbeitgeber*, geschäft, gschäft",
    "supplier": "lieferant*",
    "thanks": "dank*, bedank*, merci, verdank*",
    "plan": """
        werden … eröffn*, werden … bauen, werden … schliess*, werden … verleg*, wird … geschlossen,
        wird … eröffnet, eröffnen … werk, bauen … werk, werden … entlass*, werden … übernehm*,
        wollen … eröffn*, neues werk bauen, stellen … ab, abgebaut werd*, übernehmen eine firma,
        stellen abbau*, leute entlass*, stellen streich*, werk schliess*, standort schliess*
    """,
    "company_word": """
        firma, betrieb, arbeitgeber*, geschäft, gschäft, unternehmen, bude, werkstatt, werk, halle,
        arbeit, schaffe, arbeitsplatz, arbeitsalltag, bei uns, unser*, büro, lehrbetrieb, dienst,
        schicht
    """,
    "review_own": """
        unser* firma, unser* betrieb, unser* produkt*, unser* maschine*, unser* software, unser*
        app, unser* unternehmen, eigen* firma, eigen* betrieb, mein* firma, mein* arbeitgeber*,
        unser*, eus, üsi firma, üsem gschäft, uns, konkurrenz*, konkurrent*, mitbewerb*,
        wettbewerber*, arbeitgeber*, die firma, der firma
    """,
    "review_reply": """
        bewertung antwort*, auf eine bewertung, auf bewertung*, auf rezension*, auf eine rezension,
        auf die bewertung, auf negative bewertung*
    """,
    "share_object": """
        post, posts, beitrag, beiträge*, meldung*, mitteilung*, artikel*, bericht*,
        geschäftsbericht*, link, inserat*, stelleninserat*, stellenanzeige*, medienmitteilung*,
        news, offene* stelle*, jobanzeige*, tweet*, kampagne, blogbeitrag*, newsletter, story der
        firma, ihn, sie, interview mit, interview von, reportage, stelle, video der firma,
        firmenvideo, firmenfoto, imagefilm
    """,
    "share_own": """
        erfahrung*, meine meinung, erlebnis*, mein* eindruck*, eindrück*, freude, gedanken, tipps,
        wissen, arbeitsalltag, mein* foto*, mein* video*, selfie*, fotos, foto, bild, bilder, video,
        videos
    """,
    # ── about what ───────────────────────────────────────────────────────────────────────────────
    "under": """
        drunter, darunter, drunder, unter den post, unter den beitrag, unter einen post, unter einen
        beitrag, in die kommentare, unter dem, unterm post, unter … post, unter … beitrag, unter …
        video, unter … artikel, unter … bild, unter … foto, drunterschreib*, drunder schriib*,
        unterm foto, unterm bild, unterm video, unterm beitrag, unters foto, unters bild, unters
        video
    """,
    "takeover": """
        takeover, take over, account … übernehm*, kanal … übernehm*, insta … übernehm*, account …
        betreuen, betreue, betreuen, bespielen, bespiele, account … übernimm*, kanal … übernimm*,
        insta … übernimm*, account übernehme, kanal übernehme
    """,
    "entered": """
        bin … eingetragen, eingetragen, betreue, betreuen, zuständig für den kanal, verantwortlich
        für den kanal, verantwortlich für die seite, ich führe, ich mache den kanal, eigenen zugang,
        eigener zugang, im kanalverzeichnis, wir vom … team, als kanalverantwortlich*,
        kanalverantwortlich*, ich bewirtschafte, mir händ … übertreit, eingeteilt, zuständig für
        das, zuständig fürs, zuständig für den, mache das social media, im social media team, für
        den kanal verantwortlich
    """,
    "assigned": """
        übertreit, übertragen, zugeteilt, zugewiesen, aufgetragen, de uftrag, den auftrag für den
        post, beauftragt
    """,
    "closed_place": """
        pausiert*, geschlossen*, stillgelegt*, eingestellt*, tot, eingeschlafen*, verwaist*, nicht
        mehr aktiv*, inaktiv*, nicht bestätigt*, alten kanal, alte kanal, alter kanal, alten
        account, alte seite, alten seite, zuegmacht, bestätigung … verpasst, bestätigung …
        verschlafen, bestätigung … vergessen
    """,
    "not_the_firm": """
        firma kommt … nicht vor, hat nichts mit der firma, hat mit der firma nichts, nichts mit der
        firma, nichts mit meinem arbeitgeber, nichts mit der arbeit, als privatperson, firma wird
        nicht erwähnt, ohne firma, nicht über die firma, firma spielt keine rolle, geht nicht um die
        firma, präsident vom, präsidentin vom, präsident des, als vereinspräsident*, als trainer*,
        nichts mit der firma zu tun, nichts mit arbeit zu tun, rein privat, ganz privat, als
        sportler*, als vater, als mutter, als mitglied
    """,
    "disclosed": """
        dazusage, dazu sage, dazuschreib*, schreib ich dazu, schreibe ich dazu, offenleg*, im
        profil, staht im profil, steht im profil, lege offen, sage dass ich
    """,
    "works_here": """
        wo ich arbeite, wo i schaff, wo ich schaffe, dass ich bei … arbeite, dass ich hier arbeite,
        arbeitgeber*, botschafterin bei, botschafter bei, meine firma
    """,
    "honest": "ehrlich*, ehrlichi, wahrheit",
    "tone": """
        mundart, in mundart, dialekt, mit du, duzen, per du, locker*, salopp*, slang, jugendsprache,
        mit dir statt, anderer ton, anderen ton, frech*
    """,
    "about.application": """
        titanfräs*, zerspan*, fräs*, zerspanerforum, zerspanungsforum, vorschub, drehen und fräsen
    """,
    "about.accuracy": "positioniergenau*, genauigkeit*, mikrometer",
    "wants_one": """
        wünscht sich ein*, wünschen uns ein*, hätte gern, hätten gerne, hätte gerne, wott en, wott
        e, wett en, wetti en, würden gern, wänd en, wänd es, wänd e, wollen einen, wollen eine,
        wollen ein, möchten einen, möchten eine, möchten ein, hätten gern, planen einen, planen
        eine, plane einen, will eine, will einen, will ein, möchte eine, möchte einen, möchte ein,
        sucht einen, eigene seite, eigenen kanal, eigenes profil, eigenen account
    """,
    "not_entered": """
        nicht eingetragen, nid iitreit, nirgends eingetragen, nicht zuständig für den kanal, ohne
        eingetragen
    """,
    "hints": """
        andeut*, andeutung*, durchblicken, neugierig machen, anteaser*, teasern, gluschtig*,
        gwundrig mache, etwas grosses kommt, etwas neues kommt, wisst ihr mehr, bald wisst ihr, bald
        mehr, abwarten und staunen, macht euch bereit, ihr werdet staunen, haltet die augen offen,
        etwas tut sich, seid gespannt, bleibt gespannt, darf noch nichts sagen, darf no nüt säge,
        psst, pst, zwinker*, augenzwinkern, 🤫, 🤐
    """,
    "rumour.sure": """
        me ghört, mer ghört, mä ghört, mi ghört, me hört, me munklet, s gaht s grücht, es gaht s
        grücht, gaht s grücht, goht s grücht, me verzellt, es wird erzählt, es wird gesagt, wird
        herumgeboten, geht das gerücht, macht die runde, gerücht*, munkel*, gmunklet, man sagt, man
        hört, es heisst, wird erzählt, me seit, hörensagen, gemunkelt, getuschelt, hab gehört dass,
        habe gehört dass, ha ghört dass, han ghört dass, angeblich, offenbar, soll angeblich, man
        munkelt, anscheinend, buschfunk, flurfunk, gerüchteküche, man erzählt sich, hab mitbekommen
        dass, wie man hört, chuchichäschtli
    """,
    "regret": """
        tut mir leid, tuts mir leid, tuet mer leid, bereue, bereut, zurücknehmen, zrugg näh, war ein
        fehler, isch en fehler gsi, hätte ich nicht sollen
    """,
    "about.events": """
        familietag*, tag vo de offene tür, offeni tür, familientag*, familienanlass*, kindertag,
        zukunftstag, firmenlauf, personalfest, personalanlass*, jubiläumsfeier, apéro, grümpi,
        grümpelturnier, firmenturnier*, lehrlingslager, messe*, messestand*, stand, anlass*, event*,
        fest, firmenfest*, weihnachtsessen*, sommerfest*, ausstellung*, firmenanlass*,
        betriebsfest*, teamevent*, geschäftsessen, tagung*, kongress*, konferenz*, betriebsausflug*,
        firmenausflug*, skitag, eröffnungsfeier*, jubiläumsfest*, tag der offenen tür, fachmesse*,
        hausmesse*, mäss
    """,
    "about.products": """
        maschine*, produkt*, anlage*, gerät, geräte, modell, modelle, modells, neuheit*,
        produktlinie*, sortiment
    """,
    "about.customers": """
        kunde*, kundin*, kundschaft, chund, chunde, kundenprojekt*, kundenbesuch*, lieferant*,
        partnerfirm*, geschäftspartner*, chundin, chundi
    """,
    "about.competitors": "konkurrenz*, konkurrent*, mitbewerb*, wettbewerber*",
    "about.results": """
        semesterzahl*, semesterergebnis*, jahresergebnis*, halbjahresergebnis*, quartalsergebnis*,
        ergebnisse, umsatz*, umsätz*, gewinn*, marge*, resultat*, geschäftszahl*, quartalszahl*,
        jahreszahl*, halbjahreszahl*, geschäftsbericht*, jahresbericht*, ergebniszahl*,
        jahresresultat*, halbjahresresultat*, verlust*, finanzzahl*, geschäftsgang, rekordjahr*,
        rekordmonat*, halbjahr*, halbjohr*, halbjahreszahle, resultattag*
    """,
    "about.orders": """
        bstellig*, uufträg*, uftrag, ufträg*, auftragseingang*, auftragslage, auftragsbestand*,
        auftragsbuch*, auftragsbücher*, bestellung*, grossauftrag*, aufträg*, auftrag, deal,
        bestellungseingang*, auftragszahl*
    """,
    "about.outlook": """
        prognose*, ausblick, nächst* jahr, wachsen, wachstum*, erwartung*, zukunftsaussicht*
    """,
    "about.share": "aktie*, aktienkurs*, dividende*, börse*",
    "about.jobs": """
        offene* stelle*, stelleninserat*, job, jobs, arbeitgeber*, employer branding,
        stellenangebot*, jobinserat*, kununu, wo ich arbeite, stellen, bewerbung*, arbeitsalltag,
        arbeitgeberbewertung*, angestellte, mitarbeitende
    """,
    "about.apprentice": """
        lehre, lernend*, lehrling*, lehrstelle*, stift, stifte, stifti, schnupper*, lehrabschluss*,
        lap, qv, berufsbildung*, lehrtochter, azubi*, lehr, lehr insta, lehrjohr, lehrwerkstatt,
        schnuppertag*, berufsschule, berufsschul, lehre insta
    """,
    "about.conditions": """
        lohn, löhn*, gehalt, überstund*, überzeit, arbeitszeit*, hitze, heiss, schicht*,
        gewerkschaft*, arbeitsbedingung*, kurzarbeit*, stellenabbau*, entlassung*, lärm, pausen,
        spesen, bonus, grad in der halle, grad in de halle, verdien*, verdient, schwitz*,
        stelleabbau*, überstunde*, kündigungswelle, streik*, pause, nachtschicht*, lohnrunde, luft …
        schlecht, schlechte luft, stellen abbau*, stellen streich*, leute entlass*
    """,
    "about.health": """
        krank*, spital, krankenhaus, operation*, operiert, knieoperation*, unfall, verletzt*,
        burnout, krebs, schwanger*, diagnose*, gesundheit*, reha, depression*, gute besserung,
        gestorben, verstorben, todesfall, babys, zwillinge, geburt, legasthen*, dyslex*,
        fehlgeburt*, diabet*, epilep*, autis*, geschnitten, gebrochen, verband, gips, pflaster
    """,
    "about.climate": """
        klima*, klimaneutral*, co2*, nachhaltig*, umwelt*, energie*, solar*, emission*, grüne,
        ökolog*
    """,
    "about.production": """
        produktion*, fertigung*, montage*, endmontage*, werkstatt*, werkhalle*, halle
    """,
    "about.safety": """
        sicherheit*, badge*, passwort*, bildschirm*, leitstand*, alarmanlage*, schliessplan*,
        arbeitssicherheit*
    """,
    "about.crisis": """
        brand, brennt, feuer, explosion*, evakuier*, krise*, cyberangriff*, hackerangriff*,
        feuerwehr, unfall, krisen sms, rauch, unglück, explodiert*, gehackt
    """,
    "about.politics": """
        politik*, politisch*, abstimm*, wahl, wahlen, partei*, initiative*, referendum*,
        nationalrat*, bundesrat*, petition*, wahlkampf*
    """,
    "about.media": """
        journalist*, zeitung*, zeitungsartikel*, medien, presse, interview*, radio, fernsehen,
        medienanfrage*, reporter*
    """,
    "about.legal": """
        rechtsfall, vor gericht, patentstreit*, patentfall, patent*, klage*, gericht*, verfahren,
        rechtsstreit*, prozess, urteil*, patentprozess*
    """,
    "about.research": """
        forschung*, entwicklung, messkurve*, messresultat*, messwert*, paper*, fachartikel*,
        prototyp*, studie*, versuch*, labor*, diplomarbeit*, masterarbeit*
    """,
    "about.service": """
        service, servicetechnik*, kundendienst, wartung*, ersatzteil*, reparatur*, serviceeinsatz*
    """,
    "about.complaints": "reklamation*, reklam*, beschwerde*, beschwer*, störung*",
    "about.software": "software*, app, programm, schnittstelle*",
    "about.sites": """
        züglet*, zügled, zügle, is usland, wird verkauft, werde verkauft, macht zu, macht zue, macht
        dicht, dicht macht, dichtmach*, zumach*, zuemach*, zuemacht, zu macht, geschlossen wird,
        wird geschlossen, zuetue, abwander*, auslager*, ins ausland, fabrik, produktionsstandort*,
        macht den laden zu, verlegt wird, standort*, werk, neubau*, fabrik*, schliess*, verlager*,
        halle bau*, neue halle, zieht weg, ziehen weg, weggezogen, wegzieh*, umzug der firma,
        wegziehen, nach … ziehen, zieht nach, ziehen nach, umziehen, halle zugeht, halle … zu, geht
        zu, zuegaht
    """,
    "about.news": "firmennews, medienmitteilung*, firmenmeldung*, firmenneuigkeit*",
    "about.history": "jubiläum, firmengeschichte, gründung*, früher in der firma",
    "about.diversity": "vielfalt, diversity, gleichstellung*, frauenanteil, pride, inklusion",
    "fate": """
        weg damit, stehen lassen, stehn lassen, stah lah, drin lassen, drinlassen, oben lassen,
        online lassen, wieder raus, wieder runter, runter damit, muss das weg, mues das weg, muss er
        weg, muss es weg, soll ich das rausnehmen, rauslöschen, lassen oder löschen, so lassen
    """,
    "request": """
        anfrage, anfragen, afrag, afrog, einladung, kontaktwunsch, freundschaft, friend request,
        invites, invite
    """,
    "request_fate": """
        annehm*, angenommen, akzeptier*, bestätig*, ablehn*, abgelehnt, ignorier*, wegklick*,
        schick*, gschickt, geschickt, stell*, gestellt, bekomm*, übercho, annäh*, abläh*, liegen
        lassen, ausschlag*
    """,
    "as_employee": """
        mitarbeiter von, mitarbeiterin von, mitarbeiter der, mitarbeiterin der, als angestellt*, als
        mitarbeit*, angestellter bei, angestellte bei, mit firmenname*, mit dem firmennamen, mit
        arbeitgeber, firma drunter, firmenadresse, firmenmail*, geschäftsmail*, als … mitarbeit*,
        als … angestellt*, meinem titel, mit meiner funktion, funktion bei, titel bei, berufstitel,
        unter angabe der firma, in arbeitskleidung
    """,
    "made_myself": """
        gemacht, gmacht, gedreht, dräit, geschossen, gschosse, aufgenommen, ufgno, gefilmt,
        geknipst, fotografiert, selber, selbst, mein handy, mim handy, von mir
    """,
    "rant": """
        schimpf*, ausrufen, usrüefe, motz*, mötzle, jammer*, klag*, meckern, lästern, auskotzen,
        uuschotze, dampf ablassen, beschwer*
    """,
    "conceals": """
        ohne zu sagen dass ich, ohne zu sagen wo ich, ohne zu sagen für wen, ohne zu erwähnen dass
        ich, ohne zu erwähnen wo ich, ohne dazuzuschreiben dass ich, ohne dazuzuschreiben wo ich,
        ohne zu schreiben dass ich, ohne zu schreiben wo ich, ohni z säge dass ich, ohni z säge wo
        ich, ohni z säge dass i, ohni z säge wo i, ohne meinen arbeitgeber, ohne arbeitgeber, ohne
        den arbeitgeber, ohne mich zu outen, ohne offenlegung, ohne offenzulegen, ohne es
        offenzulegen, ohne kennzeichnung, ohne es zu kennzeichnen, ohne zu kennzeichnen, ohne
        hinweis, ohne werbung, ohne … werbung, ohne angabe, verschweig*, verheimlich*, für mich
        behalten dass ich, muss ja niemand wissen, muss ja keiner wissen, mues ja niemer wüsse,
        merkt ja keiner, merkt ja niemand, nicht anschreiben, nicht angeschrieben, nicht
        gekennzeichnet, nicht dazuschreiben, nicht dazu schreiben, weglassen, unerkannt, inkognito,
        unter falschem namen, als wäre ich unbeteiligt, nicht werbung, kein werbung, schreibe nicht,
        schreib aber nicht, schreibe aber nicht, nicht als werbung, werbung weglassen, kein hinweis,
        fake namen, fake name, fakename*, fakeprofil*, fake profil, fakeaccount*, fake account,
        zweitaccount, erfundenem namen, heimlich, undercover
    """,
    "absent": """
        ohne, ohni, kein, keine, keinen, keinem, keiner, keinerlei, kei, keini, kes, niemand,
        niemer, nichts, nüt, nüüt, null, weder
    """,
    "bids": """
        fragen, frage, gfrögt, gefragt, fröge, bitten, gebeten, bittet, will, wott, möchte, sagt,
        seit, gesagt, gseit, findet, meint, schickt, verlangt, wünscht, sieht, weiss, erlaubt,
        drängt
    """,
    "nor": "und, oder, noch, un, u",
    "of_me": """
        von mir, vo mir, selfie, selfies, nur mich, nur ich, mein* eigen* gesicht, ich drauf, ich
        druff, mein* foto von mir
    """,
    "others_affair": """
        gekündigt worden, kündigt worde, entlassen worden, entlah worde, gefeuert*, rausgeworfen*,
        rausgschmisse, rausgeflogen, verwarnt*, abgemahnt*, verwarnung, geschieden, scheidung,
        affäre, trinkt, betrunken, bsoffe, schulden, betreibung, verhaftet*, freigestellt,
        strafversetzt, note von, zeugnis von, bewerbung von
    """,
    "panic": """
        hilfe, ups, oops, uups, mist, scheisse, schiisse, shit, verdammt, oje, ohje, dumm gelaufen,
        blöd gelaufen, war wohl ein fehler, falsch gha, falsch gehabt, zahl falsch, falsche zahl,
        falscher name, peinlich, mulmig, schlechtes gewissen, schlimm, panik
    """,
    "past_post": """
        mein* retweet*, mein* post*, mein* beitrag, mein* kommentar, mein* story, mein* tweet*,
        mein* like, mim like, geschter, gestern, vorhin, letzte woche, letschti wuche, letzten
        monat, heute früh, hüt morge
    """,
    "ridicule": """
        meme*, blamier*, lachsmiley*, lach smiley, lachemoji*, 😂, 🤣, zum lachen, witzig*,
        lächerlich*, belächel*, spöttisch*, chinaschrott, schrott, ramsch, billigware, billigzeug,
        gurke, gurken, abkupfer*, kopieren uns, dilettant*, stümper*, aufgeflogen, pleite, keine
        chance, chancenlos, wegputz*, in die tasche, alt aussehen, kalter kaffee, haha, hihi, hehe,
        wir sind besser, sind wir besser, augenrollen, augenroll*, 🙄, gähn, peinlich*, nachmacher,
        trittbrettfahrer
    """,
    "scold": """
        die meinung geigen, d meinig geige, kontra geben, zusammenstauch*, fertig machen,
        fertigmach*, eins auswischen, den marsch blasen, den kopf waschen, zur schnecke machen,
        zurückschimpf*, zurückbeleidig*, heimzahl*, eins reinwürg*, eine abfuhr erteil*, mal richtig
        die meinung
    """,
    "switched_off": """
        ausgeschaltet, usgschaltet, abgeschaltet, abgedeckt, abdeckt, verdeckt, verpixelt,
        unkenntlich, weggeschnitten, abgeklebt, bildschirm aus, bildschirme aus, bildschirm ist aus,
        bildschirme sind aus, monitor aus, monitore aus, bildschirm schwarz
    """,
    "with_others": "mit, zusammen, drauf, druff, hinten, im hintergrund, alle, alli, gruppe, wir",
    "about.unannounced": """
        noch nicht angekündigt*, nicht angekündigt*, unangekündigt*, prototyp*, nicht angekündigtes
        produkt, projekt steinadler
    """,
    "names_them": """
        nennen, nenne, namentlich, mit namen, mit name, mit em name, beim namen, namen nennen, namen
        schreiben, taggen, tagge, markieren, verlinken, vorstellen
    """,
    "account_name": """
        insta heisst, account heisst, kanal heisst, profil heisst, konto heisst, insta … nennen,
        account … nennen, kanal … nennen, profil … nennen, konto … nennen, kontonam*, accountnam*,
        usernam*, benutzernam*, nickname*, handle
    """,
    "called": """
        am telefon, am draht, am apparat, zurückrufen, zrugg lüte, zruglüte, verpasster anruf, auf
        der combox, vor dem tor, vor der tür
    """,
    "i_start": """
        ich mach einen, ich mache einen, ich mach en, i mach en, i mache en, ich starte, ich
        eröffne, ich gründe, ich plane, ich betreibe, ich habe einen eigenen, mein* eigener podcast,
        mein* podcast
    """,
    "interprets": """
        schnäppchen, unterbewertet, überbewertet, zu billig, zu teuer, zu tief, zu hoch, kaufen
        sollte, jetzt kaufen, einsteigen, kaufempfehlung, durch die decke, steigen wird, analyst*,
        guter kauf
    """,
    "no_review": "sternfahrt*, sternwander*, morgenstern, sternzeichen, notenständer",
    "told_inside": """
        hat gesagt, het gseit, hat erzählt, het verzellt, hat verraten, hat uns gesagt, hat
        verkündet, an der sitzung, in der sitzung, i de sitzig, an der versammlung, in der
        kaffeepause, i de pause, beim mittagessen, am znüni, hat durchblicken lassen, hat
        angekündigt, mitgehört, aufgeschnappt, hat … erzählt, hat … gesagt, het … verzellt, het …
        gseit, hat … verraten, haben … gesagt, händ … gseit, beim apéro, bim apéro, unter vier
        augen, im vertrauen
    """,
    "what_is_planned": """
        kaufen, chaufe, übernehmen, schliessen, eröffnen, bauen, entlassen, entlahn, umziehen,
        einführen, streichen, fusionier*, verkaufen, verkauft, abbauen, verlagern, kommt bald, wird
        es, gibt es bald, stellen wir
    """,
    "yearly": "bestätigung, jahresbestätigung, jährliche bestätigung, bestätigt, erneuerung",
    "apply": """
        antrag, beantrag*, bewilligung, wie komme ich zu, wie kommen wir zu, wie bekomme ich, wie
        bekommen wir, wie läuft das, wie läuft der
    """,
    "date_of": """
        wann die zahlen, wann der geschäftsbericht, datum, termin, am … kommen, zahlen … august
        kommen, kommen am, erscheinen am, veröffentlicht werden am
    """,
    "i_have": "hab, habe, ha, han, hani, bin, mir ist, mir isch",
    "official": "offiziell*",
    "salary": "lohn, löhne, gehalt, salär, zahltag, bonus, verdienst, verdient",
    "as_a": "als",
    "beneath": "unter, unterm, unters",
    "definite": "das, s, dr, de, dä, den, dem, dieses, diesen, dises, neue, neues, neuen",
    "mine": "mein, meine, meinen, meinem, meiner, min, mini, mim, minere",
    "past_first": "hab, habe, ha, han",
    "that": "dass, das, dasss, wie, warum",
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""

ENDS: dict[str, str] = {
    "picture": "foto fotos bild bilder video videos film selfie selfies bildli föteli",
    "people": "teamfoto gruppenfoto teambild gruppenbild leiter leiterin chef chefin",
    "minors": "lehrling lehrlinge kind kinder",
    "customer": "kunde kunden kundin",
    "figures": "umsatz gewinn marge auftrag aufträge uftrag ufträg zahlen resultat resultate bilanz",
    "internal": "protokoll rundmail aushang",
    "personal": "lohnliste adressliste",
    "channel_noun": "kanal kanäle account stream podcast",
    "press_person": "reporter reporterin journalist journalistin redaktor redaktorin",
    "press_outlet": "zeitung ziitig radio magazin",
    "politics": "initiative abstimmung partei vorlage",
    "security": "badge netzplan schliessplan",
    "about.events": "messe fest event anlass ausflug essen feier wanderung lager",
    "about.orders": "auftrag aufträge uftrag ufträg",
    "about.results": "umsatz gewinn zahlen resultat resultate",
    "about.politics": "initiative abstimmung partei vorlage",
    "about.apprentice": "lehrling lehrlinge lernende lernenden",
    "about.customers": "kunde kunden kundin",
    "share_object": "post posts beitrag beiträge meldung inserat bericht artikel",
    "profile_part": "profilbild profilfoto profiltext",
}
"""Ends of compounds that mean a concept."""

ASKING: dict[str, str] = {
    "may": """
        darf ich, darf i, darfi, darf man, darf me, darf mein*, darf unser*, dürfen wir, dürfen
        meine, dürfte ich, dürften wir, dörf ich, dörfi, dörf i, dörf me, dörf mer, dörfe mir, dörfe
        mer, dörfed mir, dürfe mir, dürfe mer, dürfed mir, kann ich, können wir, könnte ich, könnten
        wir, kann man, chan ich, chani, chan i, cha me, chan me, chönnt ich, chönnti, chönne mir,
        chönne mer, chönd mir, chömmer, chöi mir
    """,
    "may.should": """
        soll ich, sollen wir, sollte ich, sollten wir, söll ich, sölli, söll i, sött ich, sötti,
        sölle mir, sölled mir, muss ich, müssen wir, mues ich, muess ich, muesi, mues i, müend mir,
        müesse mir, was gilt wenn, was gilt falls, was mache ich wenn, was mach ich wenn, was
        passiert wenn, wie ist das mit, wie ist es mit, was muss ich beachten wenn
    """,
    "may.rule": """
        ist es erlaubt, ist es mir erlaubt, ist es ok, ist es okay, ist es in ordnung, ist es
        zulässig, ist es gestattet, isch es erlaubt, isch es ok, isch es okay, isches ok, isches
        erlaubt, ischs ok, wer darf
    """,
    "who_says_yes": """
        wer muss das bewilligen, wer muss … bewilligen, wer bewilligt, wer muss … freigeben, wer
        gibt … frei, wen muss ich … fragen, wer muss … ja sagen, brauche ich … bewilligung, brauche
        ich … freigabe, brauche ich … erlaubnis, brauchen wir … bewilligung, brauchen wir …
        freigabe, brauchen wir … erlaubnis, bruch ich … bewilligung, bruch ich … erlaubnis, muss ich
        … bewilligen lassen, muss ich … freigeben lassen
    """,
    "tail": """
        geht das, goht das, gaht das, erlaubt, ist das erlaubt, isch das erlaubt, ok, okay, ist das
        ok, ist das okay, isch das ok, in ordnung, ist das in ordnung, oder, oder nicht, oder nöd,
        oder lieber nicht, oder nid, bitte, danke, merci, ja oder nein
    """,
    "opener": """
        hallo, hoi, hi, hey, sali, salü, grüezi, guten tag, guten morgen, guten abend, sorry,
        entschuldigung, exgüsi, frage, kurze frage, eine frage, noch eine frage, dumme frage, e
        frog, e frag, churzi frag, und, aber, also, liebe kommunikation, zusammen, zäme, bitte
    """,
    "which": """
        was, wie, wo, wann, ab wann, welche, welchen, welches, was alles, wie viel, wie lange
    """,
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
        freude, freuen, glücklich, dankbar, endlich, verkünden, mehr davon, mehr solche*, mehr
        sagen, mehr dazu sagen, noch mehr, öfter, häufiger, ehrlich, nur sagen, einfach sagen, mal
        sagen, einfach mal, mal kurz, kurz, an dieser stelle, was soll ich sagen, was kann ich
        sagen, was soll ich … sagen, angeben, schwärmen, prahlen, schon verraten, schon sagen, schon
        mal, noch nicht, gedanken, geheimnis, tipp, tipps, verraten, gestehen, vorwegnehmen, so
        viel, soviel
    """,
}
"""How somebody asks the house for themselves, and what shows that others are spoken to instead."""
