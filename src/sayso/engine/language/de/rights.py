"""German: works, pictures, brands and copies of others, what a machine made."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "of_this": "das hier, dieses, diese, dies, das da, das, hier",
    "ai_made": """
        gemalt, gmalt, gmalet, gezeichnet, zeichnet, gmacht, gemacht, erstellt, erzeugt, generiert,
        gebaut, erfunden, ausgedacht, geträumt, gerendert, entworfen, gebastelt, baschtlet, stammt
        von
    """,
    "ai_word": """
        ki, künstliche intelligenz, bild ki, midjourney, dall e, chatgpt, firefly, stable diffusion,
        gemini, copilot
    """,
    "staff": """
        mitarbeiter*, mitarbeitende*, angestellte*, lernende*, techniker*, botschafter*, mensch
    """,
    "ai_label": """
        mit ki, ki generiert*, ki erstellt*, ki erzeugt*, ki bild*, kigeneriert*, durch ki, ki
        stimme, künstliche* intelligenz, von ki, bild hät e ki gmacht, bild het e ki gmacht, hät e
        ki gmacht, het e ki gmacht, het d ki gmacht, hät d ki gmacht, mit ki gmacht, vo de ki,
        vonere ki, vo nere ki, ki bild, ki generiert, von einer ki, von der ki gemacht, das bild hat
        eine ki gemacht, bild von der ki, bild kommt von einer ki, ki bildli, bild von ki, bild von
        einer ki
    """,
    "replica": """
        deepfake*, deep fake*, stimmklon*, stimmenklon*, voice clone*, geklonte* stimme, stimme
        geklont, stimme … geklont, gesicht geklont, ki avatar*, ki doppelgänger*, digitaler
        doppelgänger, digitale doppelgängerin, digitalen doppelgänger, virtuelle* doppelgänger*, mit
        ki nachgesprochen, mit ki nachgebildet, mit ki … nachgebildet, von ki nachgesprochen, ki
        double, ki klon, ki version von, faceswap, face swap, gesicht von … auf den körper, gesicht
        … auf den körper, gesicht … auf den, kopf … auf den körper, kopf von … auf, gesicht …
        ausgetauscht, gesichter getauscht, gesicht reinmontiert
    """,
    "likeness": """
        stimme, stimmen, gesicht, avatar, lippen, mimik, doppelgänger*, konterfei, ebenbild, abbild,
        stimm, tanzen lassen, tanzen lasse, tanze la, tanze lah, singen lassen, singe la, sprechen
        lassen, reden lassen, rede la, sagen lassen, rappen lassen, stimmli, gsicht, mund, lässt …
        tanzen, lässt … singen, lässt … reden, lässt … sprechen, jünger gemacht, verjüngt,
        nachgesprochen, nachgeahmt, nachgmacht, nachgestellt
    """,
    "by_machine": """
        mit ki, per ki, via ki, dank ki, von ki, durch ki, aus ki, ki generiert*, ki erzeugt*, ki
        erstellt*, ki basiert*, ki stimme*, ki gesicht*, mit künstlicher intelligenz, von
        künstlicher intelligenz, mit ai, mit elevenlabs, mit heygen, mit synthesia, mit midjourney,
        mit sora, computergeneriert*, ki app, mit so einer app, mit einer app, mit em app, mit dere
        app, der computer, vom computer, vo de ki, mit chatgpt, ki tool, ki filter, per app, d ki
    """,
    "fake_talk": """
        vorsicht*, warn*, achtung, fake, fälschung*, gefälscht*, betrug*, betrüger*, im umlauf,
        erkennen, erkennt, erkenne, melden, gefahr*, gefährlich, schutz vor, schützen, verboten,
        verbot, vortrag, kurs, schulung, workshop, artikel, podcast, gesetz*, thema, buch, studie
    """,
    "logo_change": """
        umgefärbt*, eingefärbt*, färb*, verfremd*, verändert, abgeändert, umgestaltet, umgebaut,
        verzerr*, gedreht, gespiegelt, gestreckt, gequetscht, animiert, nachgezeichnet, nachgebaut,
        umgezeichnet, neu gezeichnet, bearbeitet, gephotoshoppt, photoshop*, mit samichlausmütze,
        mit weihnachtsmütze, mit zipfelmütze, mit osterhas*, mit regenbogen*, in pink, in rosa, in
        grün, in lila, in violett, in regenbogenfarben, in den farben, aufgehübscht, verschönert,
        ergänzt um, mit herzchen, mit krone, abgewandelt, parodiert, parodie, persifliert,
        modifiziert, weihnachtsmütze*, samichlausmütze*, nikolausmütze*, zipfelmütze*, hasenohren,
        clownnase*, schnauz, schnurrbart, sonnenbrille, hut, hörner, teufelshörner, totenkopf,
        flammen, herzli, konfetti, glitzer, fasnachts*, fasnacht*, maske, narrenkappe, bierkrug,
        fanschal, halb abgedeckt, auf den kopf gestellt, uf de chopf gstellt, verdreht, verbastelt,
        umbaut, umgebastelt, verpixelt, mit ki aufgepeppt, aufgepeppt, ufpeppt, neu eingefärbt,
        neon*, in neon, als regenbogen, in canva, canva, umgestylt, umgemodelt, neu interpretiert,
        neu gemalt, nachgemalt, graffiti*, im graffiti stil, verziert, gepimpt, aufgemotzt,
        ufgmotzt, verhunzt, als comic, als emoji, als einhorn, als kürbis, als schneemann,
        häschenohren, hasenöhrli, hasenohre, öhrchen, öhrli, versehen, verpasst, angemalt, aagmalt,
        agmalet, übermalt, aufgemalt, verzoge, iigfärbt, umgfärbt, zämegstaucht, verbreitert,
        gestaucht, in die länge gezogen, i d längi zoge, sonnenbrille verpasst, eine sonnenbrille,
        mit sonnenbrille, hörnli, rosa
    """,
    "profile_picture": """
        profilbild*, profilfoto*, avatar, avatarbild, titelbild*, headerbild*, benutzerbild*, dp,
        profil pic, profilbildli, als bild, logo als bild, avatarli, als profilbild, kanalbild*,
        kontobild*, gruppenbild, neus profilbild, neus profilbildli, als titelbild, hintergrund für
        mein profil, profilhintergrund, hintergrund meines profils, hintergrundbild, hintergrund auf
        meinem profil
    """,
    "account_name": """
        heisst … konto, heisst … account, heisst … profil, heisst … kanal, heisst … seite,
        konto heisst, account heisst, profil heisst, kanal heisst, seite heisst, gruppe
        heisst, heisst … gruppe, kontoname*, accountname*, benutzername*, nutzername*,
        username*, profilname*, mein handle, neues handle, neuer handle, kanalname*,
        gruppenname*, umbenannt in, benenne … um, nenne mich, nenne ich mich, nennt sich,
        mein neuer account, meinen neuen account, mein neues konto, mein zweitaccount, meine
        neue seite, meine fanseite, fanseite, fanpage, fan account, fanaccount, gruppe
        gegründet, gruppe eröffnet, gruppe erstellt, account eröffnet, account erstellt,
        seite eröffnet, seite erstellt, habe … gesichert, domain gesichert, domain
        registriert, meine domain, meine firma heisst, meinen shop, mein shop heisst, mein
        label heisst, mein podcast heisst, gruppe … gegründet, gruppe … eröffnet, gruppe …
        erstellt, account … eröffnet, account … erstellt, konto … eröffnet, konto …
        erstellt, kanal … gestartet, kanal … eröffnet, seite … eröffnet, seite … erstellt,
        meine neue website, meine website, findet ihr mich unter, findet mich unter, neuer
        kanal, neuen kanal, neue kanal, neuer account, neuen account, neues konto, neues
        profil, neue seite, neui siite, neus konto, neue account, neus profil, kanal …
        parat, konto … parat, account … parat, profil … parat, seite … parat, siite … parat,
        konto … eingerichtet, kanal … eingerichtet, account … eingerichtet, profil …
        eingerichtet, seite … eingerichtet, konto steht, kanal steht, account steht, jetzt
        auf tiktok, tiktok heisst, insta heisst, instagram heisst, youtube heisst, whatsapp
        gruppe, whatsappgruppe, facebook gruppe, facebookgruppe, telegram gruppe,
        chatgruppe, gruppe … aufgemacht, gruppe uf gmacht, gruppe ufgmacht, gruppe … gmacht,
        seite … aufgemacht, ich eröffne die seite, eröffne die seite, eröffne die gruppe,
        eröffne den kanal, eröffne einen kanal, gründe die gruppe, starte den kanal, starte
        einen kanal, min kanal, mis konto, min account, mini siite, adresse gesichert, namen
        reserviert, handle reserviert, domain gekauft, kanal aufgemacht, kanal eröffnet,
        konto eröffnet, account aufgemacht, siite heisst, siite … heisst, kanal … heisst,
        insta … heisst, heisst mein insta, heisst mein tiktok, heisst min, podcast heisst,
        mein podcast, min podcast, nenne meinen, taufe meinen, getauft, tauft, heisst ab
        jetzt, heisst ab sofort, blog heisst, mein blog, newsletter heisst, band heisst,
        shop heisst, verein heisst, heiss ich da, heiss ich hier, heiss ich jetzt, heisse
        ich jetzt, heiss i jetzt, heiss i da, ab heute heisse ich, ab jetzt heisse ich,
        neuer name hier, neue name da, domain … gekauft, domain … registriert, domain …
        gesichert, neue gruppe von mir, neue seite von mir, neuer kanal von mir, mein neuer
        kanal, meine neue gruppe, findet ihr mich, ihr findet mich, unter … findet ihr mich,
        heisst jetzt, grüppli … heisst, gruppe … heisst
    """,
    "how_like": """
        wie findet ihr, wie findsch, was meint ihr, was meinet ihr, gefällt euch, gfallt s eu,
        gfallts eu, was sagt ihr
    """,
    "community": """
        gruppe, grüppli, chatgruppe, chat, channel, kanal, community, forum, fanclub, stammtisch,
        seite, siite, account, konto, profil, podcast, blog, shop, discord, telegram
    """,
    "founded": """
        eröffnet, gegründet, aufgemacht, uftaa, ufgmacht, ufgmachet, erstellt, gestartet, gstartet,
        lanciert, ins leben gerufen, eingerichtet, iigrichtet, gmacht, angelegt, aagleit, aufgesetzt
    """,
    "merch": """
        shirts, t shirt*, tshirt*, hoodie*, tasse, tassen, mütze, mützen, caps, aufkleber, sticker*,
        kappen, pullover*, feuerzeug*, merch, merchandise, fanartikel*, schlüsselanhänger*,
        kugelschreiber, kalender, socken, taschen, beutel, kinder shirt*, kindershirt*, untersetzer,
        magnete, feuerzeuge
    """,
    "sells": """
        verkaufe, verkaufen, zu verkaufen, bestellen bei mir, bestellt bei mir, drucke, drucken
        lassen, bedrucke, bedruckt, selbst gemacht, selber gemacht, selbstgemacht*, selbst bedruckt,
        selber bedruckt, in meinem shop, nebenbei, auf etsy, auf ricardo, stück kostet, pro stück,
        das stück, s stück, per stück, chf das, franken das, franken pro, stutz s, stutz pro,
        bestellungen an mich, bestellungen bei mir, bestellung per pn, schreibt mir eure grösse,
        meldet euch bei mir, bei mir am spind, solange vorrat, solang s het, zu haben bei mir, gibts
        bei mir, gits bi mir, etsy, auf tutti, zu haben, jetzt bestellen, bestellbar, im angebot
    """,
    "no_change": """
        nicht verändern, bitte nicht, darf nicht, dürfen nicht, nicht erlaubt, unverändert, nie
        verändern, keinesfalls, verboten, vorgaben, regeln, richtlinie, manual, styleguide,
        original, fake, nicht von uns, gefälscht, betrug, bitte melden, meldet, nöd vo üs, nid vo
        üs, nicht offiziell von, gibt sich aus, warnung, achtung
    """,
    "own_logo": """
        firmenlogo*, unser logo, unserem logo, unseres logos, unser firmenlogo, das logo der firma,
        logo meiner firma, logo meines arbeitgebers, logo meiner arbeitgeberin, logo vo de firma,
        logo vom gschäft, logo von der firma, logo vom betrieb, logo der bude, logo vo de bude, logo
        vom chef, logo vom arbeitgeber, firmelogo, firmelogos, firmenlogos, s logo vo üs, üses logo,
        eusem logo, euses logo, üsem logo, klinik logo, spitallogo, werkslogo, logo vom briefpapier,
        logo vom briefkopf, logo von der website, logo ab der website, logo vom lastwagen,
        firmenschriftzug*, firmenwappen, firmenemblem, firmenzeichen, logo vom werk
    """,
    "creation": """
        bild, bilder, foto, fotos, foti, föteli, fotene, föti, grafik, grafiken, zeichnung*,
        illustration*, cartoon*, comic*, meme*, plakat*, logo, musik, musig, song, songs, lied,
        lieder, soundtrack*, melodie*, video, videos, clip, clips, film, filmausschnitt*, szene,
        artikel, bericht, text, zeitungsartikel, seite, seiten, doppelseite*, kapitel, gedicht*,
        kolumne*, karte, landkarte*, schrift, schriftart*, aufnahme*, sound, beat, track, *musik,
        *bild, *foto, *song, *grafik, bildli, fotelis, hit, ohrwurm, tonspur, comicstrip,
        karikatur*, lehrbuch, intro, vorspann, abspann, manual, handbuch, kommentar, kolumne
    """,
    "took": """
        kopiert, kopiere, abkopiert, rauskopiert, reinkopiert, runtergeladen, heruntergeladen,
        abeglade, abegsuuget, runtergezogen, gezogen, abgesaugt, gesaugt, geklaut, gchlaut, geborgt,
        usgliehe, ausgeliehen, genommen, gno, gnoo, übernommen, abgetippt, abgeschrieben,
        abfotografiert, abfotigrafiert, eingescannt, gescannt, gscannt, screenshot*,
        gescreenshottet, abgefilmt, mitgeschnitten, ausgeschnitten, uusgschnitte, druntergelegt,
        drunter gelegt, drunder gleit, drundergleit, unterlegt, reingeschnitten, entnommen, geholt,
        gholt, rausgesucht, zusammengeklickt, kopierte, übernehme, usgschnitte, abgfilmt, gefilmt
        ab, mitgefilmt, vorgelesen, reingestellt, hochgeladen, ufeglade, verkneifen, gemopst,
        gmopst, stibitzt, stibizt, abkupfert, abkupferet, geraubt, gmopset, gfunde, abegno, usem
        netz, abgnoo, aufgenommen, ufgnoo, rausgeschnitten, herausgeschnitten, usegschnitte, wort
        für wort übernommen
    """,
    "of_others": """
        internet, netz, web, google, google bilder, bildersuche, facebook, instagram, insta,
        pinterest, youtube, tiktok, spotify, netflix, twitter, reddit, flickr, whatsapp, fremd*,
        eines fotografen, einer fotografin, vom fotografen, zeitung, ziitig, zeitschrift, magazin,
        buch, game, computerspiel, videospiel, kinofilm, spielfilm, serie, film, radio, hit, charts,
        konkurrenz, wikipedia, profil von, e book, ebook, katalog, website von, seite von, irgendwo,
        nachbarfirma, museum, einer seite, einem blog, einem anderen kanal, einem video, fachbuch,
        lehrbuch, schulbuch, kinderbuch, hörbuch, fachzeitschrift, tageszeitung, blogpost, fremden
        website, anderen website, fremden seite, website eines, bei der fotografin, bi de
        fotografin, beim fotografen, bim fotograf, der fotografin, chat, telegram, stockseite,
        bildagentur, blog, reiseblog, irgendeinem, irgendeiner, star wars, disney, fernsehen, sky,
        srf, bravo, vom google, us em netz, usem internet, sportschau, tagesschau, tatort,
        nachrichten, abendnachrichten, fernsehkrimi, tagi, tages anzeiger, nzz, blick, spiegel,
        newsletter, ihrem newsletter
    """,
    "pirates": """
        bezahlschranke umgangen, bezahlschranke … umgangen, paywall umgangen, paywall … umgangen,
        ohne abo, kein abo, für alle die kein abo, merkt … keiner, merkt … niemand, merkt … kene,
        merkt … keine, merkt … niemer, merkt … niemert, ohne zu fragen, ohne erlaubnis, ungefragt,
        raubkopi*, fällt … niemandem auf, fällt … keinem auf
    """,
    "hands_out": """
        als screenshot, als screenshots, als pdf, das pdf, als scan, im volltext, ganze interview,
        ganzen artikel, ganze artikel, ganzer artikel, stelle … rein, stell … rein, stelle … rauf,
        kopiere, kopier, kopiert, abgetippt, abgeschrieben, absatz für absatz, satz für satz, wort
        für wort, von a bis z, in voller länge, ungekürzt, komplett, lade … hoch, hochgeladen, hier
        der text, hier der ganze, schicke … gern, schick ich euch
    """,
    "paywalled": """
        bezahlschranke, paywall, kostenpflichtig*, kein abo, keis abo, abo nicht, ohne abo, abo
        fehlt, nur mit abo, nur für abonnent*, hat kein abo, kostet sonst, kostet eigentlich, kostet
        normal, abonnent*, zahlen müsste*, für die man zahlen, gratis lesen, ohne zu zahlen, ohne
        bezahlen, nicht zahlen wollt
    """,
    "removes": """
        weggeschnitten, wäggschnitte, abgeschnitten, abgschnitte, rausgeschnitten, usegschnitte,
        retuschiert, wegretuschiert, herausretuschiert, entfernt, weggemacht, wäggmacht, überdeckt,
        übermalt, gelöscht, glösche, weg gemacht, weggestempelt
    """,
    "watermark": """
        wasserzeichen, wasserzeiche, copyrightvermerk, copyright zeichen, bildnachweis,
        fotografenname, namenszug der fotografin, namenszug des fotografen
    """,
    "whence_unknown": """
        keine ahnung … woher, keine ahnung von wo, kei ahnig … woher, kei ahnig vo wo, weiss nicht
        mehr woher, weiss nicht woher, weiss nöd woher, weiss nüm woher, weiss nid woher, weiss
        nimmer woher, weiss nicht mehr wo ich, weiss nicht mehr von wem, weiss nicht mehr von
        welcher, quelle vergessen, quelle vergässe, urheber vergessen, wem es gehört weiss, wem das
        gehört, gehört wohl jemandem, gehört sicher jemandem
    """,
    "shares_it": """
        hier, unten, anbei, im anhang, kopiert, abgetippt, abgeschrieben, zum lesen, zum nachlesen,
        für euch, für alle, eingescannt, gescannt, abfotografiert, reingestellt, hochgeladen, poste,
        teile, hani, han i
    """,
    "licensed": """
        lizenz*, lizenzfrei*, lizenziert*, gemafrei*, rechtefrei*, urheber*, erlaubnis, erlaubt,
        einwilligung, einverstanden, einverständnis, genehmig*, gekauft, creative commons, cc by, cc
        0, rechte, freigegeben*, mit dank, danke an, verlinkt, link, auf ihrer seite, selber,
        sälber, eigene, eigenes, gemeinfrei*, zitat, stockfoto*, bilddatenbank, dürfen, gefragt,
        quelle in, quelle unten, quelle steht, hier der link, link zum, link zur
    """,
    "from_there": """
        aus dem internet, aus dem netz, us em internet, us em netz, von google, von facebook, von
        instagram, von pinterest, von youtube, vo google, ist von einem hit, von irgendwo, irgendwo,
        aus einem film, aus einem game, aus einem spiel, aus einem buch, aus einem video, aus einem
        anderen, aus einer serie, us emene film, us emene game, us emene spiel, us emene buech, us
        emene video, us enere serie, aus der zeitung, aus einer zeitschrift, eines bekannten,
        bekannten hit, aktuellen hit, ohne quelle, stammt von einem fremden, von einem fremden,
        fremden konto, fremdem konto, fremden profil, fremden kanal, stammt aus dem netz, stammt aus
        dem internet, stammt von google, fremde aufnahme, von irgendeinem, von irgendeiner, vo
        irgendemene, vo irgendnere, aus irgendeinem, aus irgendeiner, von einem blog, von einer
        seite, aus einem blog, von einer website, von einem profil
    """,
    "came_across": "gefunden, gfunde, entdeckt, gegoogelt",
    "pictured": """
        bild, bilder, foto, fotos, foti, föteli, föti, grafik, zeichnung*, illustration*, cartoon*,
        meme*, musik, musig, song, songs, lied, soundtrack*, sound, beat
    """,
    "whole_work": """
        ganzen artikel, ganze artikel, ganze text, ganzen text, ganzer artikel, gesamten artikel,
        ganze kapitel, ganzes kapitel, ganze buch, ganze heft, ganze seite, ganze doppelseite,
        komplette artikel, kompletten artikel, komplette text, kompletten text, volltext, im
        volltext, vollständige artikel, vollständigen artikel, vollständiger artikel, ganze krimi,
        ganze film, ganzen film, ganze folge, ganze gedicht, ganzes gedicht, ganze kolumne, ganzen
        bericht, ganzer bericht, nzz artikel, tagi artikel, ganze interview, ersten zehn minuten,
        ganzes buch, ganzes heft, ganzi artikel, ganz artikel, de ganz artikel, s ganze kapitel, s
        ganze buech, ganzen bericht aus, gesamten bericht, ganzen beitrag aus, ganze reportage,
        ganzen text aus, ganzen … artikel, ganze … artikel, gesamten … artikel, kompletten …
        artikel, ganze … interview, ganzen … bericht, komplette handbuch, ganze handbuch, kompletten
        handbuch, komplettes handbuch, gedicht von, ganzen kommentar, wort für wort, ganze
        anleitung, komplette anleitung
    """,
    "copied_out": """
        kopiert, kopiere, abgetippt, abgeschrieben, eingescannt, gescannt, als scan, scan,
        abfotografiert, hochgeladen, screenshot*, abgetippe, ohne abo, kein abo, abgelichtet, damit
        ihr nicht zahlen, ohne bezahlschranke, reinkopiert, vorlesen, lese … vor, les … vor,
        abgefilmt, stell … rein, stelle … rein, stell euch, stelle euch, poste euch, kopier euch,
        kopiere euch, bezahlschranke, hinter der bezahlschranke, hinter der paywall, fotografiert,
        foto vom artikel, fotos vom artikel, mitgeschnitten, aufgezeichnet, als pdf, das pdf,
        paywall, raufgeladen, ufeglade, in ganzer länge, in voller länge, wort für wort übernommen,
        übernommen, übernomme, als pdf für euch, abtippt
    """,
    "known_song": """
        den song kennt ihr, den song kennt jeder, den song kennt jede, kennt ihr alle aus dem radio,
        song aus dem radio, lied aus dem radio, lied us em radio, lied kennt ihr alle, lied kennt
        jeder, kennt ihr den song, kennt ihr das lied, bekannten song, bekannten hit, aktuellen hit,
        aktueller hit, den sommerhit, der sommerhit, sommerhit, refrain, der ohrwurm, ohrwurm,
        chartstürmer, welthit, titelsong, titelmelodie, titellied, titelmusik, filmmusik,
        originalsong, original song, original musig, originalmusik, soundtrack, lieblingssong, mein
        lieblingslied, kultsong, kulthit, klassiker von, hit von, song von, lied von, songs von,
        lieder von, track von, beat von, nummer eins hit, eurovision song, partyhit, schlager,
        hymne, der ganze song, ganzes lied, ganze lied, ganzi lied, ganze song, komplette song,
        kompletter song, kompletten song, komplettes lied, ganzen song, ganzes album, ganze album,
        stück von, cover von, in voller länge, von anfang bis ende, ungekürzt, nummer 1 hit, ganze …
        song, ganzen … song, ganze … lied, ganzes … lied, dieser hit, diese hit, den hit, dieser
        song, diesen song, das lied von, hit läuft, song gehört, lied gehört, song ist von, lied ist
        von, song isch vo, lied isch vo, charts, aus den charts, us de charts, top ten hit, nummer
        eins, den song von, s lied vo, song vo, lied vo, hit vo, track vo, neu song, neue song,
        neuen song, neui single, neue single, neuste hit, der neue song von, neuen song von, neuem
        song von, neue lied von, neuen hit von, letzte single von
    """,
    "plays_it": """
        ton an, ton aa, ton uf, ton auf, ton laut, sound an, sound on, sound aa, laut stellen,
        lauter stellen, luut stelle, lauter drehen, aufdrehen, ufdräie, aufgedreht, volle
        lautstärke, im hintergrund, im hindergrund, hintergrundmusik, druntergelegt, drunter gelegt,
        drunder gleit, drunter, drunder, unterlegt, hinterlegt, dazu läuft, läuft im, lauft im,
        lauft dezue, läuft dazu, sound:, sound, musik, musig, muusig, ton, reel, video, clip, mit
        dem song, mit em song, zum song, zu den klängen, begleitet von, vertont mit, abgespielt,
        eingebaut, reingeschnitten, gehört euch an, kopfhörer auf, boxen auf, ton aufdrehen, läuft,
        lauft, unter dem video, unter unserem, unterem, unters, unter dem film, unter em film
    """,
    "their_photo": """
        google maps, google earth, google street view, website vom hotel, website des hotels,
        website der gemeinde, website von, homepage von, homepage vom, seite vom hotel, hotelseite,
        webseite vom, aus dem prospekt, us em prospekt, aus der zeitung, us de ziitig, aus dem 20
        minuten, us em 20 minute, aus dem blick, us em blick, aus der nzz, aus dem tagi, us em tagi,
        aus dem magazin, aus dem kalender, per whatsapp, über whatsapp, uf whatsapp, von jemandem,
        vo öpperem, weiss nicht von wem, weiss nöd vo wem, keine ahnung von wem, kei ahnig vo wem,
        fotograf unbekannt, urheber unbekannt, quelle unbekannt, weiss nicht wer, weiss nöd wer, vom
        fernseher, vom tv, ab em tv, aus dem fernsehen, getty, shutterstock, adobe stock, mit
        wasserzeichen, wasserzeichen, bildersuche, von der konkurrenz, instagram von, facebook von,
        website, webseite, homepage, internetseite, illustrierten, illustrierte, blatt, zeitschrift,
        magazin, heft
    """,
    "their_work": """
        bild, bilder, foto, fotos, föteli, foti, karte, kartenausschnitt, ausschnitt, stadtplan,
        cartoon, cartoons, comic, comics, meme, memes, meme bild, grafik, illustration, zeichnung,
        karikatur, dilbert, garfield, asterix, szene, filmszene, schrift, font
    """,
    "laid_under": """
        druntergelegt, drunter gelegt, drunder gleit, drunter, drunder, unterlegt, hinterlegt, im
        hintergrund, im hindergrund, ton an, ton aa, sound an, sound on, laut stellen, luut stelle,
        aufdrehen, läuft dazu, dazu läuft, lauft dezue, musik, musig, muusig, sound,
        reingeschnitten, vertont, im reel, im reel läuft, läuft im, lauft im, im video läuft,
        aufgedreht, ufdräie, laut aufdrehen, volle lautstärke, ton aufdrehen, unter dem video,
        unters video, unter den clip, under em video, im video, unter unserem film, unter unseren
        film, unter dem film, unter em film, unterem film, unter unserem video, unters reel, unter
        dem reel, hintergrundmusik, als hintergrund, unter unserem
    """,
    "came_to_us": "gelesen, lesenswert, empfehle, erschienen, steht in, stand in, über uns",
    "follow_me": """
        folgt … kanal, folgt meinem, folged mer, folgt mir auf, folgt mir unter, ab heute unter,
        jetzt auch auf, abonniert, abonniered, abonniert meinen, folgt, folged, geschnappt, eröffne
        ich, bin jetzt auf, bin jetz uf, handle gesichert, name gesichert, gesichert, reserviert,
        gschnappt, gesecured, hol dir, findet ihr
    """,
    "by_others": """
        cartoon, cartoons, comic, comics, comicstrip, karikatur, karikaturen, dilbert, garfield,
        titelbild, titelseite, werbeplakat, filmplakat, plattencover, albumcover, filmszene,
        landkarte, stadtplan
    """,
    "opens": "kanal, account, konto, profil, seite, siite, handle, adresse",
    "unasked": """
        weiss nichts davon, weiss es nicht, weiss es nöd, weiss nüt devo, ohne zu fragen, ohne z
        fröge, nicht gefragt, nöd gfröget, ungefragt, sie weiss nichts, er weiss nichts, ahnt
        nichts, merkt sie nicht, merkt er nicht
    """,
    "from_story": "story, instagram story, status, whatsapp status, profil, feed, reel",
    "reuploads": """
        lade es hoch, lade ich hoch, lade ihn hoch, lade es einfach, lade sie hoch, einfach
        hochladen, neu hochgeladen, nochmals hochgeladen, stelle es hier rein, stell ich hier rein,
        lad s hoch, lads ufe, reposte, poste es neu, als unser video
    """,
    "reworded": """
        umgestellt, umformuliert, umgeschrieben, leicht angepasst, bisschen angepasst, bisschen
        geändert, bizli gänderet, paar wörter geändert, ein paar wörter
    """,
}
