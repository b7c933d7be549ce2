"""German: insults, mockery, discrimination, tone."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "no_slur": """
        idiotenhügel, schlampe nicht, schlampen nicht, idioten apostroph, deppen apostroph, halten …
        für idioten, hält … für idioten, halten … für deppen, hält … für deppen, für idioten
        verkauft, für idioten verkaufen, jeder idiot, jeder depp, jeder trottel, idioten test,
        johnny depp, innere* schweinehund, schweinehund überwinden, warnung vor, nützliche idioten,
        nützlicher idiot, nützlichen idioten, den idioten spielen, den clown spielen, den deppen
        spielen, den trottel spielen, den idioten machen, den trottel machen, den deppen machen, zum
        idioten gemacht, zum deppen gemacht, zum trottel gemacht, zum affen gemacht, zum affen
        machen, zum clown machen, zum idioten machen, zum deppen machen, zum trottel machen, auch
        der letzte depp, auch der letzte trottel, selbst ein idiot, selbst ein trottel, auch ein
        idiot, sogar ein idiot, sogar ein trottel, sogar ein depp, sogar jeder idiot
    """,
    "vile": """
        *heuchler, *heuchlern, heuchlerin*, *lügner, *lügnern, *lügnerin, lügnerinnen, witzfigur*,
        stümper*, dilettant, dilettanten, hampelmann, hampelmänner*, unmensch*, schmarotzer,
        schmarotzern, versager*, feigling*, schwätzer, schwätzern, schwätzerin, verräter, verrätern,
        verräterin, schleimer, schleimern, kriecher, kriechern, duckmäuser*, halunke, halunken,
        schuft, schufte, lump, denunziant, denunzianten, nichtskönner*, widerling*, fiesling*,
        lügenbaron*, lügenmaul, lügenmäuler, grossmaul, grossmäuler, wirrkopf, wirrköpfe*,
        klugscheisser*, sesselfurzer*, korinthenkacker*, knalltüte*, drecksack, parteibonze*,
        schmierfink*, vasall, vasallen, schleimbeutel
    """,
    "loaded": """
        nazi, nazis, faschist, faschisten, faschistin, rassist, rassisten, rassistin, sexist,
        sexisten, sexistin, antisemit, antisemiten, verbrecher, verbrecherin, betrüger, betrügerin,
        schwerverbrecher*, kinderschänder*, dieb, diebe, gauner, terrorist, terroristen, hetzer,
        abzocker, würstchen, würstel, parasit, parasiten, flasche, flaschen
    """,
    "beast": """
        schwein, schweine, schweinen, sau, säue, säuen, ratte, ratten, zecke, zecken, kröte, affe,
        affen, lump, lumpen, schweinehund*, pfaffe, pfaffen, hure, huren, nutte, nutten,
        untermensch*, rindvieh, rindviecher, kamel, kamele, trampeltier, mistvieh
    """,
    "mob": "pack, mit dem ganzen pack, weg mit dem pack, raus mit dem pack, hause mit dem pack",
    "rabble": """
        bande, brut, sippschaft, bagage, mischpoke, pack, weib, weiber, weibsstück, typ, typen,
        kerl, kerle, kerlen, subjekt, subjekte, politiker, politikern, politikerin, parteibonzen,
        bonze, bonzen, bulle, bullen, siech, sieche, cheib, cheibe, chef, chefin, vorgesetzter,
        kunde, kunden, kundin, frau, mann, nachbar, nachbarn, nachbarin, lehrer, lehrerin, kollege,
        kollegin, kollegen, moderator, moderatorin, moderatoren, journalist, journalisten,
        journalistin, regierung, partei, altparteien, spd, cdu, csu, fdp, afd, svp
    """,
    "scathing": """
        abgefuckt*, verfickt*, verkommen*, verlogen*, hinterfotzig*, strunzdumm*, saudumm*,
        saublöd*, strohdumm*, dumme, dummer, dummen, tumme, blöde, blöder, blöden, doofe, doofer,
        doofen, dämlich*, bekloppt*, bescheuert*, verblödet*, widerlich*, ekelhaft*, scheiss,
        schiiss, hirnlos*, asozial*, erbärmlich*, jämmerlich*, armselig*, schmierig*, rückgratlos*
    """,
    "contempt": """
        elende, elender, elendes, elenden, elendiger, elendige, scheinheilig*, verkackt*, dummes,
        blödes, blödi, tummi, dummi, feige, feiger, feiges, feigen, miese, mieser, mieses, miesen,
        räudig*, pervers*, arrogante, arroganter, arroganten, primitive, primitiver, primitiven,
        schäbig*, skrupellos*, charakterlos*, dreckig*, verdammte, verdammter, verdammten,
        verdammtes, beschissen*, hinterhältig*, niederträchtig*, korrupt*, stinkend*, versifft*,
        huere, üble, übler, übles, üblen
    """,
    "what_a": """
        was für ein, was für eine, was für einen, was für, so ein, so eine, so einen, so einem, so
        nen, so ne, nur ein, nur eine, nur en, nur so ein, nume en, nume e, bloss ein, so en, so e,
        wie so ein, nur ein kompletter, nur ein völliger, nur ein absoluter, nur ein totaler
    """,
    "nasty": """
        dumm, doof, blöd, dämlich, bescheuert, bekloppt, verblödet, erbärmlich, armselig,
        jämmerlich, widerlich, ekelhaft, lächerlich, hirnlos, verlogen, hinterfotzig,
        minderbemittelt, tumm, blööd
    """,
    "calls": """
        nennt, nennen, nannte, nannten, genannt, bezeichne*, beschimpf*, beleidig*, schimpfwort*,
        schimpfwörter*, schimpft, schimpfte*, geschimpft, das wort, der begriff, des wortes, den
        begriff, den ausdruck, der ausdruck, tituliert*, betitel*, verunglimpf*, diffamier*, roman,
        buch, film, song, theaterstück, spielt einen, spielt eine, spielte einen, spielte eine,
        gespielt wird, die rolle
    """,
    "age_limit": """
        bis … jahre*, maximal … jahre*, höchstens … jahre*, max … jahre*, unter … jahre*, zwischen …
        jahre*, nicht älter als …, idealalter …, wunschalter …, alter bis …, alter zwischen …, alter
        von … jahre*, nicht über … jahre*, noch nicht … jahre*, weniger als … jahre*
    """,
    "age_wanted": """
        jung und dynamisch, jung dynamisch, junge … dynamische*, junger … dynamischer, junge frau
        gesucht, junger mann gesucht, zu alt für diese stelle, zu alt für diesen job, keine
        senioren, nur junge, nur jüngere, nichts für alte, hübsche*, attraktive dame, attraktive
        frau, gutaussehend*, gut aussehend*, gepflegte* dame, adrett*, schlanke*, jung und
        belastbar, junge dame, junge dynamische, junge kräfte, junge burschen, junge verstärkung,
        junger bursche, jünger als, jungen mann, junge männer, junge frauen, bevorzugt jung*, nur
        bis 30, nur bis 35, nur bis 40, junge schweizerin*, junger schweizer, jungen schweizer, eine
        schweizerin, einen schweizer, junge frau, junger mann, jung und fit, jung und kräftig, jung
        und flexibel, jung und motiviert, möglichst jung*, eher jung*, jemand junges, jung und
        hungrig, junges blut, frisches blut, keine alten, nicht zu alt, frisch ab der lehre, digital
        native, digital natives, junge kraft, jungen kerl, junge leute gesucht, jung und robust
    """,
    "not_age": """
        erfahrung*, berufserfahrung*, praxis, garantie*, laufzeit, vertrag*, betriebszugehörigkeit,
        lang, haltbar*, bestehen*, tradition, befristet, projektdauer
    """,
    "youth": """
        jugendlich*, kinder, kids, schüler*, lehrstelle*, lernende*, lehrling*, schnupper*,
        zukunftstag, ferienjob*, sommerlager, kita, lehre, pfadi
    """,
    "native": """
        muttersprache deutsch, deutsch als muttersprache, deutsche muttersprache, muttersprache
        englisch, englisch als muttersprache, muttersprache französisch, französisch als
        muttersprache, muttersprache italienisch, muttersprache schweizerdeutsch, deutsch
        muttersprache, muttersprachler*, muttersprachlich*, deutschmuttersprach*, muttersprache,
        muttersprachliches, muttersprachler, in der schweiz aufgewachsen, in der deutschschweiz
        aufgewachsen, mit der muttermilch, auf den knien der mutter, in die wiege gelegt, reinstes
        deutsch, ohne akzent, ohni akzent, kein akzent, dialekt von geburt, mit deutsch
        aufgewachsen, mit schweizerdeutsch aufgewachsen, mit mundart aufgewachsen, mit dialekt
        aufgewachsen, mit französisch aufgewachsen, mit italienisch aufgewachsen, mit englisch
        aufgewachsen, deutschsprachig aufgewachsen, von klein auf deutsch, von klein auf
        schweizerdeutsch
    """,
    "people_only": """
        nur männer, nur frauen, ausschliesslich männer, ausschliesslich frauen, nur männlich*, nur
        weiblich*, männer bevorzugt, frauen bevorzugt, männlich bevorzugt, weiblich bevorzugt,
        kräftige* mann, kräftige* männer, kräftige* bursche*, keine frauen, keine männer, nur
        schweizer, nur schweizerinnen, nur inländer, keine ausländer, schweizer bevorzugt,
        schweizerinnen bevorzugt, einheimische bevorzugt, kein kopftuch, ohne kopftuch, keine
        muslim*, nur christ*, keine behinderten, ohne behinderung, nicht behindert, kerngesund*,
        keine schwangeren, ohne kinderwunsch, keine mütter, ledig und, ungebunden*, keine
        homosexuellen, keine asylant*, keine flüchtlinge, akzentfrei*, schweizer pass,
        schweizerpass, nur mit schweizer, kein migrationshintergrund, keinen migrationshintergrund,
        ohne migrationshintergrund, mütter … nicht, frauen … nicht bewerben, ausländer … nicht
        bewerben, keine frau, kein ausländer, keine ausländerin, keine muslime, kein moslem, kein
        rollstuhl*, keine älteren, keine über 50, familienplanung abgeschlossen, starke männer, ein
        mann für, mann fürs grobe, für das männliche, nur schweizerinnen und schweizer, nur
        einheimische, keine grenzgänger*, nur für männer, nur für frauen, nur ledige, ohne familie,
        ohne familiäre verpflichtungen, männliche verstärkung, weibliche verstärkung, männlicher
        bewerber, männliche bewerber, über 45 berücksichtigen, über 50 berücksichtigen, ohne kinder,
        möglichst ohne kinder, kinderlos*, ohne anhang, ohne betreuungspflichten, ungebunden, keine
        teilzeitmütter, keine familiären, nicht schwanger, ohne babypläne, frauen zwecklos, männer
        zwecklos, nur schweizer pass, schweizer wurzeln, schweizer abstammung, schweizer herkunft,
        gebürtige schweizer*, gebürtiger schweizer, gebürtige schweizerin, mit schweizer namen,
        hiesige bevorzugt, nur hiesige, nur eidgenossen, eidgenosse, eidgenossen, christliche
        herkunft, europäisches aussehen, westlicher herkunft, am liebsten ein mann, am liebsten eine
        frau, am liebsten schweizer, gerne ein mann, gerne eine frau, idealerweise ein mann,
        idealerweise eine frau, idealerweise männlich, idealerweise weiblich, vorzugsweise männlich,
        vorzugsweise weiblich, vorzugsweise schweizer, ohne kinderpläne, keine kinderpläne, ohne
        familienpläne, lüt vo da, lüt vo do, leute von da, leute von hier, nur von hier, ohne chind,
        ohni chind, chinderlos, einen mann für, ein kräftiger mann, kräftigen mann, kräftigen kerl,
        suchen einen mann, suche einen mann, suchen eine frau, suche eine frau, keine mamis, mütter
        zwecklos, frauen müssen sich nicht, ausländer zwecklos, keine senioren, keine rentner*,
        kerngesund, nur gesunde, ledig, alleinstehend*, nichtraucherin
    """,
    "demeans": """
        ausländer raus, kanake*, neger, negerin, tschingg, tschinggen, schwuchtel*, scheiss
        ausländer*, scheissausländer*, drecksausländer*, asylantenpack, zigeunerpack, frauen an den
        herd, frauen gehören an den herd, frauen gehören in die küche, gehört an den herd, gehören
        an den herd, typisch frau, typisch weib*, typisch ausländer, typisch jugo, weiber, mongo,
        mongos, krüppel, dafür ist sie zu alt, frauen können nicht, frauen können das nicht, für
        eine frau gar nicht schlecht, für eine frau nicht schlecht, alte knacker, frauen haben in
        der technik nichts verloren, frauen haben hier nichts verloren, behindert oder was,
        ausländer … nicht erwünscht, behinderte … nicht erwünscht, frauen … nicht erwünscht, muslime
        … nicht erwünscht, juden … nicht erwünscht, schwule … nicht erwünscht, homosexuelle … nicht
        erwünscht, zu alt um noch etwas zu lernen, jugopack, niggerpack, niggergesindel, nigger,
        niggern, judensau*, judenpack, türkenpack, migrantenpack, flüchtlingspack, drecksjude*,
        drecksjuden, scheissjude*, scheisstürk*, scheissmoslem*, scheissmuslim*, scheissflüchtling*,
        scheissasylant*, scheissschwul*, scheiss jude*, scheiss türk*, scheiss moslem*, scheiss
        muslim*, scheiss flüchtling*, scheiss asylant*, scheiss araber*, scheiss afrikaner*, scheiss
        pole*, scheiss jugo*, scheiss schwul*, dreckige ausländer, dreckiger ausländer, dreckige
        juden, dreckiger jude, dreckige zigeuner, dreckiger zigeuner, dreckige türken, schlitzauge*,
        kümmeltürk*, kameltreiber*, ziegenficker*, froschfresser*, spaghettifresser*, schwule sau,
        kopftuchschlampe*, zurück an den herd, zurück in die küche, gehören die nicht in die küche,
        gehören die nicht an den herd, gehört die nicht an den herd, gehört die nicht in die küche,
        männersache, nichts für frauen, ist nichts für frauen, nüt für fraue, männerberuf, geht
        zurück wo ihr, geh zurück wo du, sollen heim gehen, sollen heimgehen, schickt sie heim, zu
        alt um das zu, zu alt um es zu, weibervolk, tunte, tunten, zigeuner raus, zu hause bleiben
        sollen, typisch usländer, typisch ussländer, typisch frau halt
    """,
    "no_matter": """
        egal, spielt keine rolle, spielen keine rolle, unabhängig von*, unabhängig, willkommen,
        gleichgültig, ganz gleich, gesellschaft, nicht zwingend, kein muss, nicht nötig, nicht
        verlangt, diskriminier*, weder, statt, anstatt, verboten, unzulässig, gleich welche*
    """,
    "role": """
        kollege, kollegin, chef, chefin, mitarbeiter, mitarbeiterin, lernende, lernender, lehrling,
        lehrtochter, praktikant, praktikantin, leiter, leiterin, vorgesetzte, vorgesetzter,
        teamkollege, teamkollegin, arbeitskollege, arbeitskollegin, techniker, technikerin, monteur,
        monteurin, lagerist, lageristin, polymechaniker, polymechanikerin, ingenieur, ingenieurin,
        assistent, assistentin, sekretär, sekretärin, verkäufer, verkäuferin, buchhalter,
        buchhalterin, kundin, kunde, patient, patientin, ceo, cfo, coo, direktor, direktorin,
        präsident, präsidentin, pfleger, pflegerin, ärztin, arzt, koch, köchin, hauswart,
        hauswartin, disponent, disponentin, einkäufer, einkäuferin, ausbilder, ausbilderin,
        berufsbildner, berufsbildnerin, trainer, trainerin, servicetechniker, servicetechnikerin,
        bootsbauer, bootsbauerin
    """,
    "slang": """
        yo, mega, krass, geil, geile, geiler, geiles, bock auf, null bock, kein bock, chillen,
        chillig*, chill, digga, bro, bruh, cringe, lol, omg, wtf, hammermässig*, oberhammer, läuft
        bei, alter schwede, fett krass, heftig geil, safe digga, wassup, rofl, yolo, checkt ihr,
        gönnt euch, no cap, sheesh, kei bock, huere guet, huere geil, abgefahren*, mega geil, hey
        leute, hey ihr, na ihr, was geht, was geht ab, jo leute, yo leute, moin leute, hi leute,
        hallöchen, hallöle, tschüssi, tschüssikowski, servus leute, ey, alda, digger, diggi, brudi,
        habibi, burner, der burner, der oberhammer, voll der, voll die, voll das, voll krass, voll
        cool, voll geil, mega nice, obernice, supi, supidupi, superduper, megacool, obercool,
        urcool, hammergeil, hammermässig, affengeil, saugeil, saucool, arschgeil, phat, gönn dir,
        gönn euch, gerockt, abgerockt, ballert, reinhauen, abfeiern, abgefeiert, zieht euch, zieht
        euch rein, reinziehen, check das, checkst du, gepeilt, gerafft, haut rein, haut raus,
        rausgehauen, rausgeknallt, droppen, gedroppt, krasser, krasses, krassen, läuft bei uns,
        passt scho, basst scho, kein plan, kein stress, easy peasy, null problemo, nö, jep, jup,
        yep, yay, jippie, boah, boa, puh, ätsch, höhö, xd, kumpel, kumpels, homies, squad, fam,
        bestie, sause, saufen, pennen, labern, quasseln, schnacken, glotzen, moneten, dingsda,
        zeugs, kloppen, rumspinn*, rumzick*, abkack*, kackt, verkackt, verbockt, vergeigt,
        versemmelt, rockt das, rocken das, liebe leute hey, was für ein hammer, war der hammer, ist
        der hammer, voll nice, so nice, echt nice, mega cool, so cool, echt cool, total cool, mal
        easy, ganz easy, hihi, hehe, hui, yeah, moin moin, rockt einfach, ballert weg, alter was, ey
        alter, alter wie, boah alter, alter falter, hey alter, spinnt wieder, rumspinnt, moin, auf
        die ohren, was auf die ohren, isch das geil, geil oder was
    """,
    "swear": """
        scheisse, scheiss, scheissegal, scheissding, beschissen*, verdammt*, verflucht*, verfickt*,
        fuck, fucking, shit, arsch, am arsch, kacke, kackt, kotzt mich an, zum kotzen, gopf,
        gopfertami, gopfridstutz, verdammi, verdammti, seich, saich, schissdräck, schiissdräck,
        huere, sauerei, schnauze voll, kotzen, mist bauen, bullshit
    """,
    "dialect": """
        isch, nöd, nid, öppis, öpper, hesch, bisch, chunnsch, chunnt, gsi, gsii, gseht, gseh, hän,
        hend, händ, mir händ, gaht, gäll, gell, uf, chli, chlii, luege, lueg, wänn, gits, sälber,
        öisi, eusi, üsi, hüt, morn, vill, guet, schaffed, schaffe, chönd, chöi, törfe, en guete,
        nüt, cha, chan, hani, ond, hoi zäme, zämä, sali, chömed, chömet, chömmed, chunt, verbii,
        verbi, lueged, luegit, luegsch, säged, seisch, gönd, göhnd, gömmer, hämmer, hemmer, simmer,
        wämmer, wüssed, wüsst, eifach, no nöd, jetz, uf em, ufem, mitem, nöi, nöie, neui, öise,
        üsere, eusere, euses, d lüt, lüt, bueb, meitli, buebe, zyt, ziit, huus, wiiter, wiit,
        bitzli, es bitzli, mängisch, mängmal, öppe, äbe, gfreut, freued, freue üs, mached, machemer,
        mache mer, tüend, isch so, wiene, wie ne, sones, so nes, git s, het s, hets, häsch, bini,
        bin i, i ha, ha i, wotsch, wänd, wötsch, sött, chasch, cha me, chame, dörf, dörfsch, dörfed,
        münd, müend, muesch, ächt, imfall, merci vilmal, danke vilmal, tschau zäme, uf wiederluege,
        zäme, scho, weisch, mues, hoi, vo de
    """,
    "manner": """
        in reimen, gereimt, in versen, als gedicht, auf mundart, in mundart, im dialekt, auf
        schweizerdeutsch, in schweizerdeutsch, schweizerdeutsch, per du, duzen, du form, mit slang,
        im slang, jugendsprache, ironisch, sarkastisch, augenzwinkernd, frecher, lockerer,
        humorvoll, witziger, nur mit emojis, nur emojis, in gedichtform, anderen ton, anderer ton,
        ton abweichen, vom ton
    """,
    "wants_to": """
        würden … gern*, würde … gern*, dürfen wir, darf ich, dürfte ich, möchten, möchte, wäre es
        ok, wäre es okay, können wir, könnten wir, wollen wir, wir würden, ich würde, ist es in
        ordnung, idee
    """,
    "whoever": "wer, alle die, jeder der, jede die",
    "denies": """
        stimmt nicht, stimmt so nicht, stimmt einfach nicht, stimmt überhaupt nicht, stimmt gar
        nicht, stimmt ja nicht, stimmt ja gar nicht, stimmt doch nicht, stimmt doch gar nicht,
        stimmt nid, stimmt nöd, stimmt schlicht nicht, stimmen nicht, nicht wahr, nichts dran, nüt
        dra, nichts wahres dran, nicht richtig, nicht korrekt, trifft nicht zu, trifft so nicht zu,
        frei erfunden, erstunken und erlogen, aus der luft gegriffen, unwahr*, ohne jede grundlage,
        entbehrt jeder grundlage, kein wort wahr, kein wort davon, dementier*, völliger unsinn,
        unsinn, quatsch, blödsinn, humbug, schwachsinn, hirngespinst*, gelogen, keine rede, reine
        erfindung, nur ein gerücht, nur gerüchte, bloss ein gerücht, bloss gerüchte, reine
        spekulation, reine gerüchte, falsch
    """,
    "retorts": """
        haben sie keine ahnung, haben keine ahnung, hast keine ahnung, hast du keine ahnung, hat
        keine ahnung, null ahnung, verbreiten sie, verbreitet … lügen, lügen verbreiten, verbreite
        keine, hören sie auf, hör auf, hört auf, lügen sie nicht, nichts besseres zu tun, erzählen
        sie keine*, erzähl keine*, erzählt keine*, erzähl nicht, woher haben sie das, woher hast du
        das, wer behauptet, wie kommen sie darauf, wie kommst du darauf, unterstellung*,
        verleumdung*, wissen sie nichts, weisst du nichts, wisst ihr nichts, wissen nicht wovon,
        weisst nicht wovon, wovon reden sie, wovon redest du
    """,
    "real_person": """
        ceo, ceos, cfo, coo, cto, chef, chefs, chefin, chefinnen, direktor*, präsident*,
        verwaltungsrat*, geschäftsführer*, geschäftsleiter*, gründer, gründers, gründerin,
        gründerinnen, gründern, kollege, kollegin, kollegen, kolleginnen, mitarbeiter*, lernende*,
        lehrling*, leiter, leiters, leiterin, kunde, kunden, kundin, bundesrat, bundesrats,
        bundesrätin, schauspieler*, sänger, sängers, sängerin, minister, ministers, ministerin,
        trainer, trainers, trainerin, chefentwickler*, team
    """,
    "group_of": """
        frauen, eine frau, mädchen, meitli, meitschi, weiber, damen, fraue, ausländer*,
        ausländisch*, usländer*, migrant*, flüchtling*, asylant*, asylbewerber*, balkan, balkaner,
        jugo, jugos, türken, albaner*, serben, kosovar*, tamile*, eritreer*, rumänen, afrikaner*,
        araber*, nordafrikaner*, schwarze, dunkelhäutige*, muslim*, moslem*, muslime, juden, hindus,
        kopftuch*, schwule, schwuler, lesben, homosexuelle*, transmenschen, transperson*,
        behinderte*, behinderung, im rollstuhl, rollstuhlfahrer*, autist*, alte leute, ältere leute,
        ältere mitarbeit*, älteren mitarbeit*, über 50, über 55, über 60, ü 50, ü50, senioren,
        rentner, boomer*, mütter, schwangere, teilzeitmütter, teilzeitmami*, grenzgänger*, gen z,
        generation z, übergewichtige*, dicke leute, secondos, männer können, männern, kopftuch, mit
        kopftuch, weib, weiberbude, personen über 45, personen über 50, über 40, über 45, ab 50, ab
        45, ü 40, ü 45, ü 55, ü 60, alte säcke, tussis, emanzen, quotenfrauen, zugewanderte*,
        asylanten, afghanen, syrer, portugiesen, roma, zigeuner, jude, türke, albaner, homo, homos,
        lesbe, transe, teilzeitfrauen, blondinen, mit einer frau, frauenteam, die alten in, die
        alten im, die alten bei, die alten hier, von den alten, unsere alten, die älteren in, die
        älteren im, die jungen von heute, die jungen heute, die heutigen jungen, frauen im team,
        fraue im team, frauen in der schicht, fraue i de schicht, ukrainer*, portugiese*, türke*,
        italiener können, italiener haben, deutsche können, die deutschen können, die deutschen
        sind, schwaben, ossis, welsche können, die welschen, balkan*, ostblock*, eine mutter, e
        mueter, mutter in teilzeit, teilzeitmutter, alleinerziehende*, asylant, dem asylanten, ein
        behinderter, die behinderten, behinderte, älter als 40, älter als 45, älter als 50, leute
        über 40, leute über 50
    """,
    "unfit": """
        können nicht, können das nicht, können es nicht, können halt nicht, können einfach nicht,
        können kein*, kann das nicht, kann ja nicht, cha nöd, cha nid, chönd nöd, chöi nid, nichts
        verloren, nüt verlore, nüt z sueche, nichts zu suchen, nicht gemacht, nöd gmacht, gehören
        nicht, gehört nicht, ghöred nöd, ghört nöd, passen nicht, passen einfach nicht, passed nöd,
        sind faul, faul, stinkfaul, ful, fuul, dumm, tumm, zu schwach, zu emotional, zu zickig,
        zickig*, zu alt, zu langsam, nichts für, nüt für, keine arbeit für, kein beruf für, kei
        bruef für, nicht geeignet, ungeeignet*, nicht belastbar, überfordert, nur ärger, nume ärger,
        bleiben besser zuhause, zu hause bleiben, daheim bleiben, dihei bliibe, gehören nach hause,
        gehören heim, lieber am herd, nicht einstellen, nicht anstellen, stellen wir nicht ein,
        nicht zu gebrauchen, nicht bewerben, brauchen wir nicht, wollen wir nicht, bruche mer nöd,
        bruched mer nöd, unerwünscht*, nicht erwünscht, nur deko, nur zur dekoration, deko, für die
        quote, nur wegen der quote, quotenfrau*, stehlen, klauen, kriminell*, lernt … nicht mehr,
        lernen … nicht mehr, lernen nichts mehr, nicht führen, können besser, chönd besser, von
        natur aus, unzuverlässig*, arbeitsscheu*, ständig krank, fallen dauernd aus, nicht gut
        gehen, nicht gut kommen, nöd guet, nid guet, nicht kapieren, nie kapieren, kapiert nie, nie
        begreifen, so weit kommt s noch, soweit kommt s noch, das hat uns noch gefehlt, hat uns
        gerade noch gefehlt, gute nacht, na prost, na bravo, das kann ja heiter, wo kommen wir da
        hin, wo chömed mer da ane, nüt rechts, nichts rechtes, nichts wert, nüt wert, taugen nichts,
        taugt nichts, taugen nicht, taugt nicht, berücksichtigen wir nicht, nicht berücksichtigt,
        keine chance, laden wir nicht ein, sortieren wir aus, nehmen wir nicht, nehme ich nicht,
        kommen mir nicht, chömed mer nöd, hätten hier nichts, haben hier nichts, haben im betrieb
        nichts, sollen verschwinden, muss das sein, verstehen nichts, verstehen nie, verstehen davon
        nichts, kapieren nichts, kapiert nichts, checken nichts, können höchstens, sind nur gut,
        taugen höchstens, nur zum kaffee, kaffee kochen, stören nur, reichen nicht aus, sind nichts,
        hat auf der baustelle, nervig, hysterisch*, wehleidig*, weinerlich*, dreckig*, ungepflegt*,
        ungebildet*, primitiv*, rückständig*, gar nicht arbeiten, geht … unter, chönd … nöd, chönd …
        nid, cha … nöd, besser als eine frau, besser als frauen, gehen … unter, nicht arbeiten
        wollen, bitte nicht, bitte nöd, nun mal weniger, halt weniger, einfach weniger, nun mal
        schlechter, einfach schlechter, halt schlechter, nun mal nicht, weniger begabt, weniger
        geeignet, weniger belastbar, stellen … nicht ein, stellt … nicht ein, nehmen … nicht auf,
        kommen nicht in frage, kommt nicht in frage, kapieren … nie, kapieren … nicht, kapieren … eh
        nie, begreifen … nie, begreifen … nicht, checken … nicht, checken … nie, verstehen … nie,
        verstehen … eh nicht, verstönd … nie, sind nur krank, nur krank, immer krank, dauernd krank,
        sollen lieber, söled lieber, sollen besser, sollten lieber, lieber ins büro, lieber in die
        küche, lieber putzen, lieber kochen, haben keinen platz, kein platz für, nicht tragbar,
        nicht zumutbar, halten nichts aus, halten nicht durch, heulen, heulen bei, weinen bei,
        gleich heulen, nöd gwachse, nicht gewachsen, sprechen kein, können kein deutsch, verstehen
        kein, nehmen uns die, kann keine … führen, kann keine, kann kein team, bremsen, bremst nur,
        bremsen nur, halten den betrieb auf, halten uns auf, kosten nur, sind eine last, sind ein
        klotz, auf dem abstellgleis, euch sparen, sich sparen, brauchen sich nicht zu bewerben,
        braucht sich nicht zu bewerben, müssen sich nicht bewerben, bewerbung zwecklos, bewerbungen
        zwecklos, haben keine chance
    """,
    "defends": """
        wer sagt, wer behauptet, wer glaubt, wer meint, vorurteil*, klischee*, stereotyp*, mythos,
        märchen, angeblich, unsinn, quatsch, stimmt nicht, früher hiess es, man sagte, hiess es,
        damals, nicht nur, genauso, genau so, gleich gut, ebenso, warum, wieso, heute noch, immer
        noch, leider glauben, schluss mit, gegen, schade dass, diese woche, leider, am dienstag, am
        mittwoch, am donnerstag, am freitag, am sonntag, am samstag, terminlich, heute leider,
        morgen leider, heute nicht, morgen nicht, kommen, am montag
    """,
    "worker": """
        mann, männer, frau, frauen, dame, damen, bursche*, kerl*, jungs, mitarbeiter*, kraft,
        kräfte, verstärkung, monteur*, leute, person*, kollege*, kollegin*, typ, typen, *talent,
        *talente, talenten
    """,
    "age_edge": "bis, max, maximal, unter, höchstens, u",
    "credential": """
        passwort, passwort*, kennwort, pin, pin code, türcode, zugangscode, code für, code für die,
        code zum, code vom, wlan passwort, wlan code, login, admin, root, diplom, diplome,
        führerausweis, fahrausweis, führerschein, billett, billet, fähigkeitszeugnis,
        fähigkeitsausweis, abschluss, lehrabschluss, meisterbrief, meistertitel, doktortitel,
        lizenz, zertifikat, meisterprüfung, patent, staplerschein, staplerausweis, matur, bachelor,
        mba, eidgenössisch*, berufsausweis, efz, keypad, tastenfeld, zahlenschloss, tresorcode,
        torcode, alarmcode, tür code, tor code, zahlencode, schlüsselbox, code am, gäste wlan, wlan
    """,
    "own_traits": """
        alter, jahrgang, herkunft, pass, nationalität, geschlecht, religion, glaube, muttersprache,
        mundart, dialekt, akzent, lebenslauf, lücke, lücken, umweg*, abschluss, diplom, schule,
        hautfarbe, frisur, tattoo, tattoos, krawatte, handicap, behinderung, woher, wie alt, wie
        jung, mann oder frau, ob frau, ob mann, ob sie jung
    """,
    "snaps": """
        pech gehabt, selber schuld, selbst schuld, ist ihr problem, ihr problem, nicht unser
        problem, nicht unsere schuld, das handbuch nicht gelesen, handbuch nicht gelesen, anleitung
        nicht gelesen, lesen sie erst mal, lesen sie zuerst mal, lesen sie doch, lies doch, lern
        lesen, lernen sie lesen, können sie nicht lesen, kannst du nicht lesen, wer lesen kann,
        nicht kapiert, nicht kapieren, keine ahnung haben, so ein quatsch, so ein blödsinn, so ein
        unsinn, was für ein quatsch, was für ein blödsinn, dumme frage, dumme fragen, blöde frage,
        steht doch da, steht doch oben, wie oft noch, zum letzten mal, geht s noch, gehts noch,
        spinnst du, spinnen sie, sind sie blind, mach dich schlau, machen sie sich schlau, googeln
        sie, google doch, heul doch, heulsuse*, mimimi, jammern sie, jammert nicht, na endlich, wird
        auch zeit, reissen sie sich zusammen, was erlauben sie sich, lass mich in ruhe, lassen sie
        uns in ruhe, nerven sie, nervst, nerven uns, geht uns nichts an, uns doch egal, ist uns
        egal, da lachen ja, dass ich nicht lache, augen auf, mach die augen, machen sie die augen,
        das weiss doch jeder, ist doch logisch, so schwer kann, ist das so schwer, wer augen hat,
        also bitte nicht mehr fragen, bitte nicht mehr fragen, hört auf zu fragen, hören sie auf zu
        fragen, fragen sie sonst wen, fragen sie jemand anderen, wie oft sollen wir, wie oft müssen
        wir, wie mängisch, schon wieder alles verschlafen, alles verschlafen
    """,
    "not_only": "nicht nur, nöd nu, nid nume",
    "denounces": """
        wer sagt, wer behauptet, wer glaubt, wer meint, vorurteil*, klischee*, früher hiess es,
        stimmt nicht, ist falsch, quatsch, unsinn, von wegen
    """,
    "sex_word": "männlich, weiblich",
    "thingly": """
        flasche, flaschen, fläsche, pfeife, pfeifen, niete, nieten, sack, säcke, sesselkleber*,
        null, nullen, pfosten, pfoschte, socke, gurke, gurken, nuss, pflaume, pflaumen, birne,
        kloss, klotz, fuchtel, trulla, tante, ente, schaf, esel, ochse, ochsen, kuh, chue, huhn,
        gans, affe, aff, lusche, schnarcher, bremse, bremsklotz, fehlbesetzung, zumutung, schnecke,
        waschlappen, wurm, würmer, made, qualle, amöbe, ratte, schlange, hyäne, tyrann, despot,
        diktator, sadist, choleriker, psychopath, narzisst, ekel, stinker, geizkragen, wicht,
        wichtigtuer*, dampfplauderer*, schaumschläger*, möchtegern*, besserwisser*, ignorant,
        ekelpaket*, giftzwerg*, zwerg, hexe, drachen, drache, furie, aasgeier, geier, blutsauger*,
        sklaventreiber*, halbschlau*, blindgänger*, halbschuh*, lappe, luusbueb, löffi, glünki,
        dödel, totsch, grüsel, grüsu, gloon, nullnummer*, evolutionsbremse*, alter sack
    """,
    "low": """
        feig*, arrogant*, faul*, fuul*, fuuli, hochnäsig*, eingebildet*, verlogen*, dämlich*,
        strunzdumm*, saudumm*, dumm*, tumm*, blöd*, doof*, bescheuert*, unfähig*, uufähig*,
        nutzlos*, rückgratlos*, charakterlos*, schleimig*, selbstgefällig*, aufgeblasen*,
        inkompetent*, hirnlos*, geistlos*, erbärmlich*, jämmerlich*, armselig*, widerlich*,
        hinterhältig*, falsche, fiese, fieser, miese, mieser, elende, elender, trübe, lahme, lahmer,
        alte, alter, totale, totaler, absolute, absoluter, komplette, kompletter, komplete, totali,
        grösste, grösster, grosse, grosser, richtige, richtiger, richtigi, unverschämt*,
        unerträglich*, cholerisch*
    """,
    "witless": """
        ein brett vor dem kopf, es brett vor em chopf, es brett vorem chopf, brett vor der stirn,
        nicht alle beisammen, nicht alle beieinander, nicht mehr alle beisammen, nüm alli binenand,
        nöd alli binenand, nid alli binenang, nöm all binenand, nicht ganz sauber, nicht ganz
        hundert, nid ganz hundert, nöd ganz hundert, nicht ganz knusper, nicht ganz frisch, nicht
        ganz gebacken, nöd ganz bache, nid ganz bache, nöd ganz putzt, nid ganz putzt, nicht ganz
        klar im kopf, nöd ganz richtig im chopf, nicht ganz richtig im kopf, nicht richtig im kopf,
        ein an der waffel, ein a de waffle, eine a de waffle, eis a de waffle, einen an der waffel,
        en ecke ab, en egge ab, einen vogel, en vogel, nicht die hellste birne, nicht die hellste
        leuchte, nicht die hellste lampe, nicht die schärfste klinge, nicht das schärfste messer,
        nid die hellschti, nöd die hellscht, nöd di hellscht, nöd de hellscht, nid dr hellscht,
        nicht der hellste, nicht der hellste kopf, keine leuchte, kei lüüchte, nicht gerade eine
        leuchte, keine grosse leuchte, nüt im hirni, nüt im hirn, nichts im hirn, nichts in der
        birne, nüt im chopf, nichts im kopf, luft im kopf, luft zwischen den ohren, luft zwüsche de
        ohre, stroh im hirni, stroh im chopf, stroh im hirn, nur stroh, heu im kopf, sägemehl im
        kopf, grütze im kopf, keine grütze, hirn ausgeschaltet, hirn usgschalte, hirn abgegeben,
        hirn ab gä, hirn an der garderobe, hirn an der pforte, das hirn daheim gelassen, hirn dihei,
        hirn ausgelassen, gehirn ausgeschaltet, verstand abgegeben, verstand versoffen, verstand
        verloren, hirn versoffen, zu heiss gebadet, z heiss badet, als kind vom wickeltisch, vom
        wickeltisch gefallen, vom wickeltisch gheit, auf den kopf gefallen, uf de chopf gheit, uf e
        chopf gheit, zu oft auf den kopf, das pulver nicht erfunden, s pulver nöd erfunde, ds pulver
        nid erfunde, pulver nicht erfunden, das rad nicht erfunden, warme wasser nicht erfunden, im
        oberstübchen … licht, nicht mehr hell im oberstübchen, licht im oberstübchen, oberstübchen
        leer, im oberstübchen leer, licht brennt aber, ausser betrieb im kopf, dümmer als die
        polizei, dümmer als d polizei, dümmer als erlaubt, dumm wie ein sack, dumm wie e sack, dumm
        wie ein stück, so dumm wie ein, so hell wie ein, hell wie ein tunnel, hirntot, dem ist nicht
        zu helfen, ist nicht zu helfen, hopfen und malz verloren, merkt die einschläge nicht, lebt
        hinter dem mond, von tuten und blasen, kein rückgrat, kei rückgrat, keinen arsch in der
        hose, keine eier, kei eier, kein stück hirn, hirn wie ein sieb, hirn so gross wie,
        erbsenhirn, spatzenhirn, hühnerhirn, vogelhirn, mückenhirn, gehört in den zoo, gehört in die
        klapse, gehört weggesperrt, gehört eingesperrt, im dreck suhlen, nichts wert, nüt wert,
        keinen rappen wert, kei füfer wert, zu nichts zu gebrauchen, z nüt z bruuche, für nüt z
        bruuche, zu nichts nutze, zu nichts zu brauchen, völlig unbrauchbar, reine
        platzverschwendung, platzverschwendung, verschwendet sauerstoff, sauerstoffverschwendung,
        dümmste mensch, dümmste kunde, dümmste chef, blödste mensch, unfähigste mensch, unfähigste
        chef, peinlichste mensch, primitivste mensch, die dümmsten, di dümmschte, zwei linke hände
        und, geistige tiefflieger, geistiger tiefflieger, geistig nicht, geistig überfordert,
        tiefflieger, hat den schuss nicht gehört, den knall nicht gehört, de schuss nöd ghört, den
        schuss nicht gehört, sie wohl nicht mehr alle, sie nicht mehr alle, nicht mehr ganz dicht,
        nümm ganz dicht, nöd ganz dicht, nid ganz dicht, nümme ganz dicht, nicht mehr ganz bei
        trost, gaht s eigentlich no, tickt nicht richtig, tickt nicht sauber, ticken nicht richtig,
        nicht richtig ticken, tickt nöd richtig, nicht ganz richtig tick*, hat … schraube locker,
        hast … schraube locker, habt … schraube locker, haben … schraube locker, het … schruube
        locker, hät … schruube locker, hesch … schruube locker, häsch … schruube locker, ist …
        schraube locker, isch … schruube locker, hirn … abgegeben, hirn … abgä*, hirn … abggä, hirn
        … abgschalte, hirn … vergessen, hirn … vergässe, hirn … daheim, reicht der verstand, reicht
        das hirn, reicht s hirn, reicht de verstand, verstand reicht, hirn reicht, hirnzellen,
        hirnzelle, gehirnzellen, gehirnzelle, meter feldweg, scheibe toast, blöd wie, so blöd wie,
        so dumm wie, dämlich wie, ohne hirn, hat man ins hirn, sägemehl, hohl wie, hohl in der
        birne, hohl im kopf, hohl im chopf, dümmer geht s nicht, dümmer geht s nimmer, dümmer gehts
        nicht, dümmer gehts nimmer, blöder geht s nicht, blöder gehts nicht, dümmer gaht s nümm,
        dümmer gohts nümm, dümmer als die polizei erlaubt, blinder als, keinen funken verstand, kein
        funken verstand, schwer von begriff, schwär vo begriff, langsam im kopf, wenig zwischen den
        ohren, nichts zwischen den ohren, null ahnung grosse klappe, grosse klappe nichts dahinter,
        grosse klappe null ahnung, s pulver nicht erfunden, isch nöd de schnällscht, nicht der
        schnellste im kopf, im oberstübchen … niemand, oberstübchen … niemand, im oberstübchen …
        keiner, im oberstübli … niemert, niemand zu hause im kopf, oberstübchen unbewohnt, im
        oberstübchen dunkel, so nützlich wie, so nütze wie, so brauchbar wie, so hilfreich wie, so
        nützli wie, etwa so nützlich, weniger verstand als, weniger hirn als, weniger grips als,
        weniger hirni als, hält sich für gott, für den lieben gott, hält sich für napoleon, zum
        denken einen antrag, zum denken eine bewilligung, schande für den beruf, schande für die
        branche, schande für die zunft, schande für den berufsstand, schand für de bruef
    """,
    "mind_measure": """
        iq, intelligenz, hirn, hirni, gehirn, hirns, verstand, gedächtnis, rückgrat, charisma,
        charme, einfühlungsvermögen, feingefühl, mut, horizont, aufmerksamkeitsspanne,
        auffassungsgabe, merkfähigkeit, geistesblitz*, sozialkompetenz, führungsqualität*, anstand,
        manieren, humor, reaktionszeit, arbeitstempo, denkvermögen, dumm, blöd, doof, hell, schlau,
        gescheit, faul, hirnmasse, intelligänz, verständ
    """,
    "lesser": """
        goldfisch*, hamster, meerschwein*, huhn, hühner, huhns, huen, regenwurm*, wurm, wurms,
        nacktschnecke, schnecke, amöbe, qualle, pantoffeltierchen, fliege, eintagsfliege,
        stubenfliege, mücke, ameise, esel, esels, schaf, schafs, kuh, chue, affe, affen,
        schimpanse*, plüschtier*, teddy*, toaster*, toastbrot*, toast, brot, brotes, kartoffel,
        gurke, salatgurke, salatkopf, kohlkopf, blumenkohl, büroklammer, türklinke, türfalle,
        türgriff, türstopper, stuhl, tischbein, stehlampe, besen, besenstiel*, besens, stein,
        steins, pflasterstein*, ziegelstein*, backstein*, betonklotz, betonmischer*, schraube,
        schrauben, nagel, hammer, schubkarre, kaffeemaschine, teelöffel*, teebeutel*,
        zimmerpflanze*, gummibaum*, topfpflanze*, kaktus, gartenzwerg*, luftballon*, parkuhr*,
        billettautomat*, kleiderbügel*, putzlappen*, waschlappen*, briefbeschwerer*, kleinkind*,
        dreijährig*, kindergärtler*, kindergarten, kindergartenkind*, kindergärtner*, baby, babys,
        primarschüler*, erstklässler*, blinder, blinde, meine oma, meine grossmutter, mein grosi,
        jedes kind, jedes chind, jede chind, jeder affe, jeder hund, mein hund, jeder lehrling,
        jeder stift, jede stift, jedes tier, verkehrspoller, poller, pylon, melkschemel, heustock,
        miststock, mistgabel, sack schrauben, sack kartoffeln, kieselstein*, kieselsteins, findling,
        einzeller, pantoffel, gummistiefel*, wäscheklammer*, regenschirm*, türmatte, fussmatte,
        glühbirne, blumentopf*, haselnuss, erbse, mückenstich, wand, eine wand, d wand, palettrolli,
        hubstapler, parkbank, laternenpfahl, mauer
    """,
    "outdoes": """
        mehr, meh, besser, schneller, schnäller, klüger, gescheiter, schlauer, heller, häller,
        geschickter, in <number> minuten, in <number> minute, in <number> sekunden, in einer minute,
        sofort, längst, kapiert, kapieren, kapiert s, begreift, begriffen, begrift, checkt,
        gecheckt, versteht, verstanden, verstaht, gschnallt, geschnallt, gemerkt, merkt, hätte,
        hätt, hätti, könnte, chönnt, chönnti
    """,
    "mental_act": """
        lesen, läse, läsä, denken, dänke, mitdenken, nachdenken, zuhören, zuelose, lose, rächne,
        verstehen, begreifen, zählen, anstand, rechtschreibung, grammatik, mathematik, logik,
        intelligenz, überlegen, kopfrechnen, textverständnis, leseverständnis, hirn einschalten,
        hirn benutzen, gehirn, hirn, bedienungsanleitung, anleitung, manieren, verstand, rechnen,
        schreiben, führen können
    """,
    "not_given": """
        glückssache, glücksach, glückssach, nicht jedermanns sache, nöd jedermas sach, nid jedermas
        sach, nicht jedermanns, nicht jedem gegeben, nicht allen gegeben, nicht für jeden, nicht so
        dein ding, nicht dein ding, nöd dis ding, nid dis ding, nicht ihr ding, nicht sein ding,
        nicht deine stärke, nicht ihre stärke, nicht seine stärke, nöd dini sterchi, nicht so deine
        stärke, nicht so ihre stärke, nicht eure stärke, will gelernt sein, wett glernt si, müsste
        man können, sötti mer chöne, sollte man können, klar im vorteil, ist wohl zu schwierig, wohl
        zu viel verlangt, zviel verlangt, zu viel verlangt, überfordert, hat nicht jeder, hät nöd
        jede, ist ein fremdwort, sind ein fremdwort, fremdwort, frömdwort, ist anderen vorbehalten,
        gibt s auch als hörbuch, wird überbewertet
    """,
    "cannot_even": """
        nicht mal, nicht einmal, nöd emal, nöd mal, nid emal, nid mau, nid einisch, nöd emol, ned
        emol, ned mal, nicht fähig, nid fähig, nöd fähig, unfähig, nicht imstande, nicht in der
        lage, zu blöd um, zu dumm um, zu doof um, z blöd zum, z dumm zum, z tumm zum, zu faul um,
        bringt es nicht fertig, nie im leben, verlernt, nie gelernt, nie glernt, kann kein einziges,
        nicht ohne hilfe, nicht ohne navi, findet nicht mal, zu dämlich um, z doof zum, zu blöd zum,
        zu dumm zum, zu doof zum
    """,
    "trivial": """
        bis drei zählen, bis drü zelle, bis drü zähle, auf drei zählen, bis zehn zählen, bis zäh
        zelle, eins und eins zusammen, eins und eins, links und rechts, links von rechts, rechts von
        links, linggs und rächts, vorne und hinten, vorne von hinten, vorn von hinten, vorne vo
        hinde, vore vo hinde, oben und unten, oben von unten, obe vo unde, schuhe binden, schue
        binde, schuhe selber binden, schnürsenkel*, seinen namen schreiben, ihren namen schreiben,
        eigenen namen, geradeaus laufen, grad us laufe, geradeaus gehen, lichtschalter,
        liechtschalter, wasser kochen, wasser choche, ei kochen, spiegelei, kaffee kochen, kaffee
        machen, einen nagel, en nagel, nagel einschlagen, glühbirne, türe aufmachen, tür aufmachen,
        tür öffnen, den ausgang, stecker einstecken, einen hammer, en hammer, schraubenzieher
        halten, schruubezieher, einen satz, en satz, deutsch, richtig lesen, läse, lesen, rechnen,
        schreiben, die uhr lesen, uhr läse, sandkasten, hund ausführen, würstchenbude, würstlistand,
        kiosk führen, es kafi, eigene füdli, eigene füdle, sein eigenes, buchstabieren, guten morgen
        sagen, grüssen, grüezi säge, ein kabel, e kabel, eine schraube von, schrube vo,
        unterscheide, unterscheiden, auseinanderhalten, anenandhalte, einen eimer wasser, eimer
        wasser umstossen, chübel wasser, kübel wasser umkippen, pizza bestellen, ein bier bestellen,
        knopf drücken, knopf annähen, sandwich streichen, brot streichen, ein brot schmieren, zwei
        meter geradeaus, parkplatz finden, toaster bedienen, toaster bediene, mikrowelle bedienen,
        kaffeemaschine bedienen, drucker einschalten, pdf öffnen, e mail schreiben, einkaufsliste,
        einen grillabend organisieren, einen kindergeburtstag organisieren, party in einer brauerei,
        sandhaufen, einen stein werfen, aus einer nassen papiertüte, aus einer papiertüte
    """,
    "lags": """
        weniger, dümmer, tümmer, blöder, fauler, fuuler, langsamer, unfähiger, nutzloser, nöd meh,
        nicht mehr, nid meh
    """,
    "born_since": "jahrgang, jahrgänge, jg, geboren nach, geboren ab, nach … geboren, ab … geboren",
    "mocked": """
        finde den fehler, find den fehler, findet den fehler, finde de fähler, find de fähler, such
        den fehler, suche den fehler, sucht den fehler, wer findet den fehler, was kann da
        schiefgehen, was kann da schon schiefgehen, was soll da schiefgehen, was soll da schon
        schiefgehen, was könnte da schiefgehen, was kann da schief gehen, rette sich wer kann,
        bringt euch in sicherheit, in deckung, helm auf, ob das gut geht, ob das gut kommt, öb das
        guet chunnt, gott steh uns bei, notarzt bereit, versteckte kamera, falscher film, im
        falschen film, hat sich verirrt, verirrt, schlechter witz
    """,
    "woman_at": """
        frau am, frau an, frau im, frau hinter, e frau a, frau as, fraue am, fraue a, frauen am,
        frauen an der, mädchen am, mädchen an der, meitli a, meitli am, blondine*, blondinli, dame
        am, dame an der, tussi*, püppchen, prinzessin, prinzessli, mami am, mama am, oma am, opa am,
        rentner am, rentner an der, ausländer am, ausländer an der, kopftuch am, kopftuch an der,
        oma an der, grosi am, grosi a, mami an der, mama an der, frauen hinter, frauen im, frauen
        auf, frau auf dem, mädchen hinter, mädels am, mädels an der, girls an der, girls am, eine
        tussi, barbie, grossmutter an der, opa an der, weib am, weiber am, ausländer hinter, frau in
        der werkstatt, frauen in der werkstatt
    """,
    "by_looks": """
        nagellack, lackierte* nägel, lackierten nägeln, manikür*, gelnägel*, gel nägel, künstliche*
        nägel, lippenstift, schminke, geschminkt*, make up, stöckelschuhe*, high heels, absätze,
        röckli, rüschen, perlenkette, handtasche, zarte* hände, zarten händen, zarte händchen,
        händchen, zöpfe, zöpfchen, löckchen, wimpern, pumps, rollator, krückstock, gehstock, dritte
        zähne, kinderwagen
    """,
    "no_work": """
        nichts für, nüt für, keine arbeit für, kei arbet für, kein job für, kein beruf für, kein ort
        für, kein platz für, da muss man anpacken, muss ein mann, muss en maa, männersache,
        männerarbeit, da braucht es richtige, da brauchts richtige, richtige männer
    """,
    "eye_candy": """
        fürs auge, für s auge, fürs aug, augenweide, augenschmaus, augenfutter, wertet die halle
        auf, hübsche* ablenkung, lenkt die jungs ab, lenkt die männer ab, ablenkung für die,
        schnuckelig*, zuckersüss*, heisse* schnitte, heisser feger, zum anbeissen, knackig*
    """,
    "women": """
        frau, frauen, kollegin*, mitarbeiterin*, lernende*, lehrtochter, praktikantin*, chefin*,
        dame, damen, mädchen, meitli, sekretärin*, assistentin*, technikerin*, monteurin*,
        ingenieurin*, stiftin, kundin*, messehostess*, hostess*, unsere neue, die neue
    """,
    "no_builds": """
        baut man kein*, fräst man kein*, dreht man kein*, schraubt man nicht, schraubt man kein*,
        repariert man kein*, macht man das nicht, wird das nichts, wird nichts, gaht das nöd, git
        das nüt, kommt man hier nicht, kommt man nicht weit, montiert man kein*
    """,
    "safety": """
        sicherheit*, schutz*, unfall*, handschuh*, hygiene*, verletzung*, sauberraum, reinraum, op
        saal, operationssaal
    """,
    "stiff": """
        sehr geehrte*, sehr verehrte*, geschätzte damen, geschätzte kundin*, hochgeschätzte*, wir
        erlauben uns, erlauben wir uns, erlaube ich mir, wir gestatten uns, gestatten wir uns,
        hochachtungsvoll, mit vorzüglicher hochachtung, höflich hinzuweisen, höflich einzuladen,
        höflich hinweisen, sehen … entgegen, ihrer geschätzten, ihre geschätzte, hiermit teilen,
        hiermit informieren, hiermit möchten, teilen wir ihnen mit, bezugnehmend auf, unter
        bezugnahme, vorbezeichnet*, obgenannt*, bitten um kenntnisnahme, bitten wir um
        kenntnisnahme, zur gefälligen, beehren uns, geben uns die ehre, setzen sie in kenntnis, in
        kenntnis zu setzen, ist beizulegen, sind einzureichen
    """,
    "birthdays": """
        höchstens <number> kerzen, unter <number> kerzen, weniger als <number> kerzen, maximal
        <number> kerzen, nicht mehr als <number> kerzen, keine <number> kerzen, zwischen <number>
        und <number> kerzen, höchstens <number> lenze, unter <number> lenze, weniger als <number>
        lenze, maximal <number> lenze, nicht mehr als <number> lenze, keine <number> lenze, zwischen
        <number> und <number> lenze, höchstens <number> geburtstage, unter <number> geburtstage,
        weniger als <number> geburtstage, maximal <number> geburtstage, nicht mehr als <number>
        geburtstage, keine <number> geburtstage, zwischen <number> und <number> geburtstage
    """,
    "or_younger": "oder jünger, und jünger, jünger, oder später, nicht älter",
    "brain": "hirn, gehirn, hirni, verstand, grips, denkvermögen, kopf",
    "left_off": """
        in der garderobe, an der garderobe, daheim vergessen, zuhause vergessen, zu hause gelassen,
        daheim gelassen, vergessen, abgegeben, ausgeschaltet, abgeschaltet, abgestellt, ausgeknipst,
        im auto gelassen, im spind, verloren, ausgelagert, vergässe, abgstellt, usgschalte,
        verkauft, im standby, in den ferien, i de ferie, fehlanzeige, fehlt, gestohlen, geklaut,
        gchlaut, weggefressen, gefressen, rausoperiert, amputiert, weggespült, verdunstet,
        eingefroren, ausgelaufen
    """,
    "daft": """
        blind, taub, bescheuert, bekloppt, bescheurt, blöd, dumm, doof, deppert, begriffsstutzig,
        dämlich, behämmert, hohl, tumm, schwerhörig, beschränkt, verblödet, besoffen
    """,
    "or_what": "oder was, oder wie, oder so, odr was, oder wa, odr wa",
    "blames_on": """
        kein wunder, keis wunder, kes wunder, typisch, kaum, sobald, seit, sit, seitdem, sitdem, vor
        lauter, weil, wil, mit so vielen, mit so viele, mit so vil, mit lauter, lässt man, lässt du,
        lass mal, lasst mal, lat me, setzt man, setz mal, stell mal, da merkt man, das kommt davon,
        das chunnt devo, wenn man, we me, immer wenn, jedes mal wenn, schuld sind, schuld isch,
        liegt an, liit a de, seit der, seit die, seit wir, sit de, sit dä
    """,
    "goes_wrong": """
        klemmt, crasht, crash*, kracht, chlöpft, abgestürzt, stürzt … ab, futsch, kaputt, kabutt,
        verschrottet, beule*, delle, dellen, verkratzt, schramme*, nur noch, nume no, nur no,
        gschnurr*, gschnädder*, geschnatter, geplapper, tratsch*, getratsch*, klatsch,
        kaffeekränzchen, drama, dramen, zickenkrieg*, zickerei*, zickezoff, chaos, langsam,
        langsamer, dauert ewig, doppelt so lang, durcheinander, steht still, stoht still, krumm,
        schief, gejammer, gejammert, gjammeret, nichts mehr, nüt meh, geht alles schief, goht alles
        schief, läuft nichts, lauft nüt, fehler, ausschuss, schrott, rausgeflogen, steht … rum,
        niemand versteht, versteht keiner, verstoht kene, stinkt, riecht nach, versteht … kein wort,
        steht … still, stoht … still, fehlt, fehlen, verschwindet, verschwinden, verschwunden,
        chunnt wäg, kommt weg, wird geklaut, abhanden, wird gestohlen
    """,
    "stereotype": """
        fingernägel, nägel, lippenstift, schminke, schminken, make up, stöckelschuhe, high heels,
        frisur, periode, hormone, handtasche, pms, migräne, zyklus, schuhe kaufen
    """,
    "mock_sign": """
        lol, haha, hahaha, na dann, na prost, na bravo, ach ja, tja, oh je, ojeh, jaja, ähm, au
        weia, hilfe, achtung
    """,
    "age_between": "zwischen, zwüsche, zwischen ca",
    "dreads": """
        gute nacht, guet nacht, na prost, prost mahlzeit, na bravo, au weia, hilfe, oh je, ojemine,
        helm auf, viel spass, vil spass, dann gute nacht, nur drama, nur dramen, nume drama, nur
        gezicke
    """,
    "old_saw": """
        frauen und technik, fraue und technik, frau und technik, frauen am steuer, frau am steuer,
        fraue am stüür, frauen und einparken, alte und computer, ausländer und pünktlichkeit, frauen
        hinterm steuer, frauen hinter dem steuer, frau hinterm steuer, fraue hinderem stüür, frauen
        und maschinen, frauen und motoren, alte leute und computer, senioren und technik, rentner
        und computer
    """,
    "knowing": """
        ihr wisst schon, du weisst schon, sie wissen schon, sag ich nur, sage ich nur, säg ich nume,
        halt, mehr sag ich nicht, kennt man ja, kennt man, typisch, eben
    """,
    "fewer": """
        weniger, keine mehr, verschwunden, behoben, entdeckt, gefunden, verhindert, gemerkt, nie
        mehr
    """,
    "gainsays": """
        das stimmt … nicht, das stimmt nicht, das ist nicht wahr, das ist nicht richtig, das ist
        falsch, das ist so nicht richtig, das entspricht nicht, sie wussten, ihnen war bekannt, das
        war nicht so, so war das nicht, das trifft nicht zu, muss ich widersprechen, müssen wir
        widersprechen, widersprechen wir, muss ich ihnen widersprechen, das stimmt eifach nöd
    """,
    "takes_on": """
        nehmen nur, nimmt nur, nämed nur, nähme nume, stellen nur, stellt nur, hätten gern jemand*,
        hätten gerne jemand*, wollen jemand*, wünschen uns jemand*, am liebsten jemand*, brauchen
        jemand*, für die schicht, in die schicht, für die nachtschicht, ins team nehmen, ins team
        passt, stelled nur
    """,
    "ideally": """
        am liebsten, idealerweise, wenn möglich, möglichst, vorzugsweise, am besten, gern, gerne,
        bevorzugt, am liebschte, lieber
    """,
    "scoffs": """
        wo kommen wir da hin, wo kämen wir da hin, wo führt das hin, wo soll das hinführen, wo soll
        das enden, wo chömemer da hi, was kommt als nächstes, was chunnt als nächschts, was kommt
        noch, bestimmt nicht freiwillig, sicher nicht freiwillig, kaum freiwillig, sicher nöd
        freiwillig, das kann ja heiter werden, das kann ja was werden, das kann nur schiefgehen, das
        kann ja nur schiefgehen, das goht in d hose, da muss immer einer daneben stehen, da muss
        immer einer, da muss jemand danebenstehen, muess immer eine derbi stah, unter aufsicht, nur
        unter aufsicht, mal den kaffee machen, wer macht dann den kaffee, wer macht jetzt den
        kaffee, wer putzt dann, die welt steht kopf, verkehrte welt, verkehrti wält, gott bewahre,
        gott behüte, fehlt gerade noch, hat uns gerade noch gefehlt, hät eus grad no gfählt, das hat
        uns noch gefehlt, ein schelm, das hält keine woche, mal sehen wie lange, mol luege wie lang,
        wetten wie lange, gibt s bald tränen, gibt bald tränen, das kann ja lustig werden, das wird
        lustig, das wird heiter, na dann prost, na dann gute nacht, na bravo, na super, na toll,
        prost mahlzeit, das fängt ja gut an, da sind wir bedient, das cha ja heiter wärde, das wird
        es gfröits
    """,
    "no_go": """
        geht gar nicht, geht bei uns nicht, geht bei uns gar nicht, geht hier nicht, gaht gar nöd,
        gaht bi üs nöd, kommt nicht in frage, kommt mir nicht, kommt hier nicht rein, hat hier
        nichts verloren, haben hier nichts verloren, haben … nichts verloren, hat … nichts verloren,
        hat … nichts zu suchen, haben … nichts zu suchen, gehört nicht, gehören nicht, nicht vor die
        kunden, nicht zum kunden, nicht zu den kunden, nicht an den empfang, nicht ans telefon,
        nicht auf die kunden, lassen wir nicht, muss weg, soll sie ausziehen, soll es ausziehen,
        stellen wir nicht, stelle mer nöd, nehmen wir nicht
    """,
    "with_garb": """
        mit kopftuch, mit em chopftuech, mit chopftuech, mit turban, mit kippa, mit schleier, mit
        hijab, im hijab, mit akzent, mit so einem akzent, mit starkem akzent, mit fremdem akzent,
        mit ausländischem akzent, mit dreadlocks, gebrochenem deutsch, gebrochen deutsch, mit dem
        kopftuch, kopftuch am, kopftücher, mit diesem namen, mit so einem namen, im rollstuhl
    """,
    "be_wary": """
        müssen wir alle aufpassen, müssen wir aufpassen, müemer alli ufpasse, müemer ufpasse, müend
        mer ufpasse, rücken zur wand, rücken an die wand, mit dem rücken zur, nicht bücken,
        wertsachen, portemonnaie, brieftasche, brieftaschen, spind abschliessen, spind abschliesse,
        alles abschliessen, abschliessen, einschliessen, eischlüsse, hände weg von meinem, nicht
        mehr duschen, duschen wir jetzt, garderobe abschliessen
    """,
    "loves": """
        schwul, lesbisch, bi, homosexuell, trans, queer, vom anderen ufer, andersrum, vom andere
        ufer
    """,
    "as_known": """
        erst morgen, lieber morgen, morgen ist auch, nach der siesta, mañana, haben s nicht so mit,
        haben es nicht so mit, händ s nöd so mit, nicht so mit der arbeit, nicht so mit pünktlich*,
        pünktlich ist was anderes, arbeit ist nicht so ihr*, arbeiten ist nicht so ihr*, fleissig
        ist anders, mit der arbeit hat man s, arbeiten wie man, arbeiten halt wie man, arbeiten halt
        wie, schaffed halt wie, arbeiten wie wir sie, arbeiten eben wie
    """,
    "those_from": """
        die vom balkan, die aus dem osten, die aus dem süden, die us em oste, die vom süden, die vom
        osten, südländer*, südeuropäer*, osteuropäer*, die aus dem tessin, die welschen, die
        romands, die italiener, die franzosen, die polen, die deutschen, die portugiesen, die
        spanier, die griechen, die inder, die chinesen, die ossis, die asiaten, dütsche, tschingge*,
        sauschwob*, den tamilen, die tamilen, den polen, den albanern, die albaner, den türken, die
        türken, den portugiesen, den italienern, den deutschen, den rumänen, den serben, den
        kroaten, die kroaten, den eritreern, den ukrainern, die ukrainer, den afghanen, den syrern
    """,
    "learns_none": """
        lernt … keiner, lernt … niemand, lernt keiner, lernt niemand, lernt man … nicht, lernt man
        nichts, lernt man nicht, lehrt … keine, lehrt me … nüm, kapiert … keiner, kapiert … niemand,
        begreift … keiner, versteht … keiner, versteht … niemand, keiner lernt, keiner … lernt,
        niemand lernt, stellt … keiner ein, nimmt … keiner, stellt man keine*, lernt keine meh, zum
        alten eisen, altes eisen
    """,
    "of_age": """
        über fünfzig, über 50, ü fünfzig, über sechzig, über 60, über vierzig, über 40, über 45,
        über fünfundfünfzig, über 55, über füfzgi, über sächzgi, mit fünfzig, ab fünfzig, ab 50, ab
        sechzig, in dem alter, in diesem alter, in däm alter, ältere mitarbeit*, ältere leute
    """,
    "sent_off": """
        zurück in den sandkasten, zurück in deinen sandkasten, geh in den sandkasten, geh wieder
        spielen, geh zurück zu deinen bauklötzen, gang go sändele, gang zrugg in sandchaschte, wo
        der pfeffer wächst, wo de pfäffer wachst, hau ab, verzieh dich, verpiss dich, schleich dich,
        such dir einen anderen beruf, geh heim zu mami, zurück in die schule, geh wieder in die
        schule, zurück in den kindergarten, geh in den kindergarten, fahr zur hölle, du kannst mich
        mal, sie können mich mal, ihr könnt mich mal, du chasch mer mal, leck mich, blas mir in die
        schuhe, blas mer i d schueh, steck es dir, steck s dir
    """,
    "were_folly": """
        wenn dummheit, wänn dummheit, we dummheit, wenn d dümmi, wänn d dümmi, wenn blödheit, wenn
        doofheit, wenn faulheit, wenn unfähigkeit, wenn inkompetenz, wenn ignoranz, wenn arroganz,
        wenn dumm, würde dummheit, täte dummheit, wäre dummheit, dummheit weh, dümmi weh, dummheit
        klein, dummheit fliegen, dummheit quietschen, dummheit wachsen, dummheit leuchten, gegen
        dummheit ist, dummheit kennt, dummheit gehört bestraft, dummheit ist heilbar, dummheit ist
        nicht heilbar, dummheit gratis, dummheit frisst
    """,
    "so_much_folly": """
        so viel dummheit, so vil dummheit, so vill dummheit, so viel blödheit, so viel unfähigkeit,
        so viel inkompetenz, so viel ignoranz, so viel arroganz, so viel unverstand, so vil dümmi,
        so viel dumm, geballte inkompetenz, geballte dummheit, geballte unfähigkeit, dummheit auf
        zwei beinen, wandelnde inkompetenz, fleischgewordene, inkompetenz in person, dummheit in
        person, dummheit in pereson, dummheit auf einem haufen, idiotenhaufen, kompetenz eines,
        ausbund an dummheit, gehört eingewiesen, gehören eingewiesen, gehört in behandlung, gehört
        zum psychiater
    """,
    "like_you": """
        leute wie sie, leute wie dich, leute wie du, leute wie ihr, leute wie ihn, leute wie den,
        leute wie die, menschen wie sie, menschen wie dich, solche wie sie, solche wie dich, typen
        wie dich, typen wie sie, lüt wie dich, lüt wie ihn, lüt wi di, für leute wie, wegen leuten
        wie, wegen typen wie, wegen solchen wie, für solche
    """,
    "warns_of": """
        warnhinweis*, warnung auf, warnungen auf, warnaufkleber, gebrauchsanleitung,
        gebrauchsanweisung*, kindersicherung*, beipackzettel, steht auf dem shampoo, anleitung auf
        dem shampoo, auf kaffeebecher*, auf der mikrowelle, erfunden worden, hat man … erfunden,
        wurde … erfunden, gurtpflicht, gummizelle, gummizellen, geschlossene abteilung,
        geschlossenen anstalt*, klapse, zoo, sonderschule, förderklasse
    """,
    "no_clue": """
        null ahnung, null plan, null durchblick, keine ahnung, kei ahnig, ke ahnig, kein plan, kei
        plan, keinen plan, keinen schimmer, keinen dunst, keinen blassen, von nichts eine ahnung,
        von nix ne ahnung, kein wissen, null wissen, nichts können, nichts im kopf, kann nichts, cha
        nüt, weiss nichts, weiss nüt
    """,
    "big_mouth": """
        grosse klappe, grossi klappe, grossi röhre, grosse schnauze, grossi schnurre, grosses maul,
        aber chef, aber chef spielen, chef spielen, chef spiele, aber mitreden, aber laut, aber
        befehle, aber befehlen, aber meckern, aber motzen, aber überall, aber alles besser wissen,
        alles besser wissen, alles besser wüsse, aber reklamieren, aber einen titel, aber titel,
        aber krawatte, dafür laut, dafür lüter, aber ein dickes auto, aber grosses büro, und dann
        noch frech, aber dick auftragen
    """,
    "wishes_well": """
        alles gute, zum geburtstag, herzlichen glückwunsch, happy birthday, alles liebi, alles
        guete, prost, auf dich, hab dich lieb, ha di gärn, danke für alles, merci für alles
    """,
    "mens_thing": """
        männersache, männerarbeit, sache der männer, nichts für frauen, nüt für fraue, nichts für
        mädchen, bubesach, männerberuf, männerdomäne
    """,
    "trade_word": """
        technik, maschinen, motoren, schweissen, fräsen, drehen, mechanik, bau, montage, informatik,
        programmieren, führung, chef sein, werkstatt, cnc, elektronik
    """,
    "dumbest": """
        dümmste, dümmsten, dümmster, dümmschte, dümmscht, tümmscht, blödeste, blödesten, blödester,
        dämlichste, dämlichsten, bescheuertste, bescheuertsten, idiotischste, idiotischsten,
        hirnloseste, hirnlosesten, peinlichste, peinlichsten
    """,
    "utterance": """
        kommentar, kommentare, beitrag, post, frage, antwort, mail, idee, vorschlag, meinung,
        aussage, ausrede, entscheid, entscheidung
    """,
    "none_of_age": """
        niemand über <number>, niemanden über <number>, keiner über <number>, keine über <number>,
        niemand ab <number>, niemanden ab <number>, niemer über <number>
    """,
    "our_team": """
        unser team, unserem team, in unser team, ins team, zu uns, bei uns, eusem team, eusi truppe,
        in die schicht, in die werkstatt, in den betrieb, einstellen, stellen wir ein, nehmen wir
    """,
    "no_understanding": """
        versteht … keiner, versteht keiner, versteht … niemand, versteht niemand, versteht … kein
        wort, verstehst du nichts, verstoht kene, verstaht niemer, keiner mehr ein wort, niemand
        mehr ein wort, kein wort mehr, kann man nicht reden, kann man nicht arbeiten
    """,
    "no_dialect": """
        kein züritüütsch, kein schwiizerdütsch, kei schwiizerdütsch, kei schwizerdütsch, kein
        schweizerdeutsch, kein deutsch, kei dütsch, kein richtiges deutsch, kein anständiges
        deutsch, kein berndeutsch, kei bärndütsch, kein hochdeutsch, mundart nicht
    """,
    "sent_home": """
        schuelbank, schulbank, heimgehen, hei gah, nach hause gehen, hat hier nichts, nichts
        verloren, hat bei uns nichts, soll gehen, söll gah, kann gleich gehen, cha grad gah, wieder
        gehen, bleibt draussen, bliibt dusse, muss nicht kommen, braucht sich nicht zu bewerben,
        gehört nicht hierher
    """,
    "they_should": """
        manche sollten, manche leute sollten, gewisse leute sollten, einige sollten, mänge sött,
        mängi söttid, gwüssi lüt, sie sollten, du solltest, ihr solltet, er sollte, könnte man,
        könnten manche, würde manchen, versuch mal, versuchen sie mal, bitte, einfach mal, wie wär s
    """,
    "use_brain": """
        gehirn hochfahren, hirn hochfahren, gehirn einschalten, hirn einschalten, hirn iischalte,
        hirni iischalte, kopf einschalten, gehirn benutzen, hirn benutzen, hirn bruuche, hirn
        anwerfen, gehirn anwerfen, verstand einschalten, selber denken
    """,
}
