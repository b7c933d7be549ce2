"""French: function words, endings, phrases by concept."""

from __future__ import annotations

from sayso.engine.language.words import words

FUNCTION = frozenset(
    "le la les un une des du de d l et ou mais ne pas plus que qui quoi dont où je tu il elle on nous "
    "vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos "
    "leurs ce cet cette ces est sont était étaient suis es sommes êtes ai as a avons avez ont avait "
    "être avoir fait faire peut pour par avec sans sur sous dans en au aux à chez entre vers depuis "
    "très bien aussi tout tous toute toutes si comme quand parce c'est qu'il n'est j'ai aujourd'hui "
    "merci voici ici".replace("'", " ").split()
)
COMMON = words("""
    été hiver printemps automne soleil lune étoile pierre montagne vallée lac forêt champ
    rivière mer nuage vent pluie neige glace feu eau terre air lumière ombre éclair ciel arbre
    fleur rose chêne loup renard ours aigle faucon lion tigre cheval oiseau poisson abeille or
    argent cuivre fer acier coeur force maison tour porte pont chemin ville île port ancre roue
    anneau chaîne clé couronne roi héros maître temps monde vie but avenir vision idée horizon
    sommet fin nouveau grand petit bon fort clair libre pur bleu rouge vert blanc noir gris rond
    vrai sûr oui non jour nuit matin soir semaine mois an ami joie chance main tête oeil point
    ligne cercle axe angle métal bois verre papier forme image son voix jeu pomme pain
    sel sucre miel orange comète vague boussole flèche arc bouclier étincelle flamme perle
    cristal diamant ange rêve
""")
CLAIMS = words("""
    suis est sommes êtes sont était étaient sera seront a ai avons avez ont avait aura peut
    peuvent pouvons doit doivent devons va vont allons
""")
RELATIVES = words("qui que dont")
ADDRESSED = words("tu toi te vous t")
SELF = words("je moi me j")
ALONE: frozenset[str] = frozenset()
TURNING = words("mais si parce car")
OURSELVES = words("nous on")
SCORNING = words("ces quel quels quelle quelles")
PLACED = words("dans sur en")
VAGUE = words("quelque chaque quelconque")
TEASING = words("idiot idiote andouille clown bouffon âne bobet")
COPULA = words("est sont était étaient es êtes suis sera sens")
NEUTRAL = words("ça ce cela c tout")
LIKE = words("comme pour")
THIRD = words("il elle ils elles")
ANOTHER = words("il elle ils elles lui")
ANY_POST = words(
    "article articles image images photo photos texte textes publication publications figure figures"
)
FIRM_WORDS = words("entreprise maison société fournisseur partenaire client cliente atelier")
AGAINST = words("mais cependant pourtant toutefois sauf seulement")
FAMILIAR = words("tu toi tes")
ALL = words("tout tous toutes")
GIVEN_BY = words("de d par à chez")
OWNING = words("mon ma notre votre ton ta son sa")
THROUGH = words("sur contre du")
STRICT = words("neutre formel sobre sérieux factuel précis poli")
LOOSE = words("décontracté familier détendu argot informel")
POLITE = words("vous vouvoiement")
WITHOUT = words("sans pas")
POLITE_OWN: frozenset[str] = frozenset()
NUMBERED = words("no n numéro nr")
ONLY = words("seulement uniquement que")
AM = words("suis fais")
HAILS = words("mec frère frérot gars poto")
"""How mates are hailed."""
WHO = words("qui que")
"""What begins a clause on somebody named: *le type qui …*."""
I_DO = words("je j")
OTHERS_DO = words("a ont avait va il elle ils qui si serait que notre la le mon")
ABOUT_PRESS = words("de du des sur")
TO_PRESS = words("""
    au à aux un une le la les l du de avec ce cette
""")
TRADES = words(
    "soude fraise tourne monte programme code vends conçois répare construis câble dessine assemble règle usine"
)
"""What somebody does for a living, said by who does it."""
EXCUSES = words("justification justifications excuses")
"""What a tone that only thanks is without."""
UPKEEP = words("maintenance entretien dépannage")
"""What a channel for machines that were sold is there for."""
STOOD_AT = words("à a au aux dans devant chez")
"""Before the place where somebody stands or works."""
AT = words("chez")
THAN = words("que qu")
MORE = words("plus mieux meilleur meilleure moins")
BETTER = words("mieux meilleur meilleure")
AS = words("comme que qu")
ANYTHING = words("rien quelque")
WE_ENDS = words("erons irons")
PRONOUNS_OF_THINGS = words("ce")
ALONE_ONE = words("seul seule seuls seules unique uniques")
A_PERSON = words("une la cette chaque toute première seule autre par")
BESIDE = words("chez pour avec de")
SOME = words("un une")
NO_GOODS = words("""
    secondes minutes minute heures heure jours jour semaines semaine mois ans années degrés
    mètres kilomètres fois étapes pages personnes enfants collègues apprentis apprenties
    invités
""")
NUMBERS = words("""
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante septante huitante octante nonante cent cents mille
""")
"""Numbers in words that may stand before a unit."""

THINGS = words("""
    aigle libellule cactus bouquetin chamois marmotte lynx hibou chouette cygne cigogne héron
    blaireau castor loutre hérisson papillon grenouille serpent dauphin baleine truite saumon
    mouette moineau merle edelweiss gentiane tournesol tulipe lys fougère bouleau sapin chêne
    frêne saule mélèze soeur frère nièce neveu glacier avalanche orage
""")
"""Animals, plants and kin that code names are taken from."""

MINE = words("mon ma mes ton ta tes son sa ses")

FUTURE: tuple[str, ...] = ("rons", "ront")
"""Ends of verbs that speak of what is to come."""

TAG_WORDS = words("parions hein non pas vrai")
"""What makes a statement of a question: *oder?*, *right?*."""

I_SAY = words("")

OF_A = words("de d du")
YOU_ARE = words("es êtes as avez")
THIRD_ONE = words("il elle ils elles lui celui celle ce")
HE = words("il elle ils elles")
THAN_ONE = words("que comme")
MY = words("mon ma mes notre nos")
HAVE_OR_CAN = words("est a sait peut doit avait était sont ont")
TELLING = words("crois pense trouve jure dis dirais avoue suppose espère demande")
DEGREE = words("""
    un une le la les l de du des d ce cet cette ces vraiment juste simplement franchement quand
    même qu si tellement trop bien quel quelle quels quelles espèce bande total totale vrai vraie parfait parfaite
    complètement absolument plus
""")
GOES_ON = words("""
    et ou mais qui que de du des dans à au pour chez avec parce comme ce n est sont a
""")

TITLES = words("m monsieur mme madame mlle dr prof famille")
PLACE_AFTER: frozenset[str] = frozenset()
PLACE_BEFORE = words("rue avenue place gare boulevard chemin quai pont lac parc route")
FIRM_BEFORE = words("""
    chez client cliente fournisseur partenaire entreprise société concurrent
""")
ENDINGS = frozenset(("", "s", "e", "es", "x"))
STEMS: tuple[tuple[str, frozenset[str]], ...] = (
    ("al", frozenset(("al", "ale", "ales", "aux"))),
    ("if", frozenset(("if", "ifs", "ive", "ives"))),
    ("eur", frozenset(("eur", "eurs", "euse", "euses", "rice", "rices"))),
    ("es", frozenset(("e", "es", ""))),
    ("s", frozenset(("", "s", "e", "es"))),
)
_US = [
    "entreprise",
    "société",
    "maison",
    "usine",
    "équipe",
    "direction",
    "chef",
    "patron",
    "clients",
    "produits",
    "machines",
    "collaborateurs",
    "employés",
    "apprentis",
    "rapport",
    "stand",
    "siège",
    "service",
    "atelier",
    "département",
    "employeur",
    "actions",
    "logiciel",
    "magasin",
    "clinique",
    "hôpital",
]

IN_TAGS = words("""
    nous notre nos votre vos sommes est sont et la le les mon ma pour avec dans chez aux une
    rejoignez rejoins
""")
"""Short words by which a hashtag shows that it is a sentence."""

TAGS = words("""
    équipe métier métiers emploi emplois carrière travail travailler avenir apprentis apprenti
    apprentie apprentissage formation machine machines mécanique précision qualité innovation
    technologie passion fiers fière ensemble forts mieux monde suisse lundi vendredi été hiver
    printemps automne salon visite coulisses famille collègues durabilité climat énergie numérique
    santé sécurité soins clinique bateau réussite objectifs semaine culture femmes merci bravo
    recrutons recrute aimons vie jour bureau journée portes ouvertes succès fierté rejoignez rejoins
    nouveau nouvelle premier première jours année ans chance amis plus tous grand petite
""")
"""Words hashtags are often made of."""

TAG_PHRASES = """
    développement durable, intelligence artificielle, transformation numérique, formation
    professionnelle, offre emploi, offres emploi, réseaux sociaux, portes ouvertes, travail
    équipe, esprit équipe, nouveau travail, nouvel emploi, changement climatique, santé
    publique, savoir faire, bonne année, joyeux noël, chaîne logistique, journée portes
    ouvertes, journées portes ouvertes, rejoignez nous, travaillez chez nous
"""
"""Several words that are often written as one hashtag, with commas between."""

PHRASES: dict[str, str] = {
    "us": """
        chez nous, notre entreprise*, notre société*, notre maison*, notre usine*,
        notre équipe*, notre direction*, notre chef*, notre patron*, notre clients*,
        notre produits*, notre machines*, notre collaborateurs*, notre employés*,
        notre apprentis*, notre rapport*, notre stand*, notre siège*, notre service*,
        notre atelier*, notre département*, notre employeur*, notre actions*,
        notre logiciel*, notre magasin*, notre clinique*, notre hôpital*, nos entreprise*,
        nos société*, nos maison*, nos usine*, nos équipe*, nos direction*, nos chef*,
        nos patron*, nos clients*, nos produits*, nos machines*, nos collaborateurs*,
        nos employés*, nos apprentis*, nos rapport*, nos stand*, nos siège*, nos service*,
        nos atelier*, nos département*, nos employeur*, nos actions*, nos logiciel*,
        nos magasin*, nos clinique*, nos hôpital*, mon entreprise, mon employeur, ma boîte,
        mon patron, ma société,
        notre étude, notre laboratoire, nos laboratoires, notre boîte, notre maternité, nos
        urgences, notre recherche
    """,
    "private": """
        maison, famille, jardin, cuisine, quartier, village, vacances,
        club, kiosque, chorale, école, ménage, enfants, grand père, grand mère, bébé, anniversaire
    """,
    "plural": """
        nous, notre, nos,
        on a pris, on a vendu, on a signé, on a reçu, on a livré, on a doublé, on a perdu,
        on a gagné, on a déjà, on a encore, on a décroché, on a engagé, on a licencié, on
        vend, on livre, on cherche, on recrute, on engage, on ferme, on ouvre, on lance, on
        construit, on produit, on supprime, on déménage, on prévoit, on attend, on s attend,
        on signe, on croule, on passe au, on passe aux, on fabrique, on propose, on
        garantit, on développe, on va lancer, on va ouvrir, on va fermer, on va vendre, on
        va engager, on va gagner, on n arrive plus, on est débordés, on est complets
    """,
    "singular": """
        je, j, moi, mon, ma, mes
    """,
    "works_at": """
        travaille chez, travaille … chez, travaille pour, travaille … pour, travaille à, travaille
        au, travaille sur, suis chez, suis … chez, employé* chez, employé* de, employé* d,
        collaborateur* chez, collaboratrice* chez, collaborateur* de, collaboratrice* de,
        collaborateur* d, ingénieur* chez, technicien* chez, apprenti* chez, vendeur* chez,
        ambassadeur* de, ambassadrice* de, ambassadeur* d, mon employeur, nous chez, en toute
        transparence …, transparence …, équipe de, équipe d, salaire vient, mon salaire, payé par,
        payée par, me paie, me paye, qui me paie, qui me paye, fiche de paie, bulletin de salaire,
        gagne ma vie chez, à l emploi de
    """,
    "employs_me": """
        paie ma, paie mes, paye mon, paye ma,
        mon employeur, mon employeuse, mon patron est, ma boîte, mon salaire, ma paie, mon
        gagne pain, me paie, me verse, paie mon, verse mon, employée chez, employé chez,
        employée par, employé par, salariée chez, salarié chez, salariée de, salarié de,
        de parti pris, je suis partial, je suis partiale, en tant qu employé, en tant que
        collaborat*, en tant qu apprenti*
    """,
    "tenure": """
        chef chez, cheffe chez, collègues chez, formateur chez, formatrice chez, ans chez, an
        chez, année chez, années chez, semaine chez, semaines chez, mois chez, jour chez, jours
        chez, journée chez, commencé chez, débuté chez, apprentissage chez, apprentie chez,
        apprenti chez, embauchée chez, embauché chez, engagée chez, engagé chez, stage chez,
        contrat chez, anniversaire chez, pause chez, pause de midi chez, nuit chez, équipe de nuit
        chez, poste de nuit chez, service chez, piquet chez, journée de travail chez, matinée
        chez, été chez, hiver chez, quotidien chez, bureau chez, place d apprentissage chez, année
        d apprentissage chez, fin de journée chez, temps d essai chez, heures sup chez
    """,
    "of_this": """
        ceci, cette, cet, ça, cela, voici
    """,
    "ai_made": """
        peint, peinte, dessiné, dessinée, créé, créée, généré, générée, fait, faite,
        imaginé, imaginée, inventé, inventée, rêvé, signé, signée
    """,
    "ai_word": """
        ia, intelligence artificielle, midjourney, dall e, chatgpt, firefly, gemini
    """,
    "work_life": """
        équipe de nuit, poste de nuit, équipe du matin, piquet, garde, heures sup, fin
        de journée, lundi, lundi matin, télétravail, pause de midi, pause, cantine,
        bureau, casier, établi, vestiaire, climatisation, clim, apprentissage,
        formateur, formatrice, chef, cheffe, collègues, équipe, salopette, pointeuse,
        fiche de paie, vacances
    """,
    "no_trade": """
        restaurant, pizza, pizzeria, serveur, serveuse, repas, cuisine, menu, chambre, hôtel,
        petit déjeuner, lit, café, boulangerie, gâteau, coiffeur, cheveux, vélo, voiture, garage,
        dentiste, médecin, cabinet, livre, film, cinéma, musée, enfants, chien, vacances, plage,
        randonnée, piscine, machine à café, machine à laver, lave vaisselle, bar, bière, vin,
        buffet, glace
    """,
    "of_trade": """
        technicien, technicienne, monteur, dépannage, dépanneur, entretien, maintenance, pièces de
        rechange, pièce de rechange, mise en service, réparation, service après vente, sav,
        service clients, machine, machines, installation, logiciel, devis, livraison, délai de
        livraison, délais tenus
    """,
    "phone": """
        bonjour, allô, allo, bonsoir, à l appareil, que puis je
    """,
    "staff": """
        employé*, collaborateur*, collaboratrice*
    """,
    "past": """
        ancien*, ex, auparavant, autrefois
    """,
    "not": """
        pas, ne, n, jamais, sans, aucun*, rien, personne, ni
    """,
    "recommend": """
        recommande*, conseille, achetez, essayez, foncez, vaut la peine, vaut le coup, à ne pas
        manquer, commandez, incontournable*, je prendrais, prenez, choisissez, choisirais, j
        achèterais, achèterais, à votre place, à ta place, vaut vraiment, vaut chaque, vaut son
        prix, vaut le détour, bon choix, meilleur choix, bonne affaire, bon achat, meilleure
        affaire, mon conseil, les yeux fermés, optez pour, optez, jetez un oeil, jetez un œil,
        fonce, fonces, pas le regretter, regretterez pas, serez tranquille, vous serez tranquille,
        suis ravi*, que du bien, je ne peux que, mérite le détour, suggère, je vous suggère, je ne
        jure que par, un must, à essayer, à tester absolument, il vous faut, il te faut
    """,
    "praise": """
        le meilleur, la meilleure, les meilleurs, les meilleures, génial*, imbattable*,
        excellent*, exceptionnel*, formidable*, fantastique*, extraordinaire*, parfait*, super,
        meilleur que, meilleure que, rien de mieux, remarquable*, au top, du solide, du costaud,
        impeccable*, irréprochable*, très content*, très satisfait*, ravi*, bijou, merveille*, un
        rêve, une bombe, une tuerie, au poil, comme une horloge, rien à dire, jamais déçu*, sans
        souci, nickel, superbe*, bluffant*, adore, magnifique*, impressionnant*, épatant*,
        est top, trop top, est solide
    """,
    "guarantee": """
        garantis, garantit, garantissons, garantie sur, garanti, résultat garanti, promets,
        promettons, promis, assurons, mois de garantie, ans de garantie, garantie à vie, satisfait
        ou remboursé, cent pour cent sûr, c est promis, promesse tenue, parole d honneur, ma
        parole, ma main à couper, main au feu, nous engageons, m engage, nous nous engageons,
        portons garant*, porte garant*, à coup sûr, succès assuré, garantie* sans, je vous assure,
        vous assurons, regretterez pas, regretteras pas, regretterez jamais, aucun risque,
        m y engage, nous y engageons, y engageons, nous la reprenons, nous le reprenons,
        c est une promesse, promesse faite
    """,
    "terms": """
        conditions générales, cgv, cg, conditions de garantie, chiffre, article
    """,
    "ad_label": """
        publicité, annonce, pub, partenariat rémunéré, sponsorisé, contenu sponsorisé
    """,
    "ai_label": """
        avec l ia, par l ia, par ia, avec ia, généré* par ia, intelligence artificielle, image ia,
        créé* avec l ia, image d ia, image faite par une ia, image faite par l ia, créée par une
        ia, générée par une ia, dessinée par une ia, faite avec une ia,
        image par ia
    """,
    "political": """
        votez non, votez oui, voté non, voté oui, voter non, voter oui, votons non, votons oui,
        vote non, vote oui, votez pour, votez contre, votons pour, votons contre, non à l
        initiative, oui à l initiative, contre l initiative, pour l initiative, disons non, disons
        oui, élisez, dites non, dites oui, un non dans l urne, un oui dans l urne, voter contre,
        voter pour, dites non à, dites oui à,
        votez autrement, votez bien,
        un oui à, un non à, un oui au, un non au, un oui aux, un non aux, demande un oui, demande un non, oui aux accords, non aux accords
    """,
    "vote": """
        vote*, votation*, initiative, référendum*, élection*, parti, parlement*, loi,
        douane, impôt*, votez, votons
    """,
    "business": """
        chiffre d affaires, ventes, bénéfice*, perte, pertes, marge, marges, ebit, ebitda,
        entrées de commandes, entrée de commandes, commandes, carnet de commandes,
        résultats, semestriel*, dividende, grosse commande, rentabilité,
        recettes, déficit, déficits, pertes et profits, bénéfices, résultat net, résultat annuel,
        résultat d exploitation, carnets de commandes, prises de commandes, volume de commandes,
        taux d occupation, taux de marge, trésorerie, cash flow, vente de machines, chiffres de
        vente, chiffre de vente, contrat à, commande record,
        facturer, facturons,
        livraisons, endettement, liquidités, fonds propres, rentrées,
        prises d ordres, bénéfice net, marge brute, marge opérationnelle, résultat
        semestriel, résultats semestriels, résultat trimestriel, résultats trimestriels,
        chiffres trimestriels, chiffres semestriels, chiffres annuels, marche des affaires,
        volume de ventes, volumes de ventes, dividendes, entrée d ordres, perte nette,
        encaissements, flux de trésorerie, excédent, bénéfice d exploitation, grosses
        commandes, gros contrat, gros contrats, facturation, nouvelles commandes
    """,
    "period": """
        trimestre*, exercice,
        semestre, semestres, trimestre, trimestriel*
    """,
    "ahead": """
        l an prochain, année prochaine, année à venir
    """,
    "aim": """
        nous voulons, voulons, nous allons, nous prévoyons de, nous souhaitons
    """,
    "trade": """
        vendre, livrer, produire, exporter, investir, croître, gagner, racheter, délocaliser,
        écouler
    """,
    "we_of": """
        nous chez, nous de, nous d, nous autres chez, au nom de, au nom d, nous tous chez, nous
        autres de, de la part d, de la part de, je parle pour, je parle au nom d, je parle au nom
        de, en tant que porte parole d, en tant que porte parole de, la position d, la position
        de, le point de vue d, le point de vue de, la prise de position d,
        au nom de tous chez, au nom de toute l équipe d, au nom de toute l équipe de
    """,
    "stance": """
        rejetons, rejette, soutenons, soutient, refusons, refuse, sommes contre, sommes pour, est
        contre, combattons, disons non, disons oui, dit non, dit oui, soutenez, rejetez, refusez,
        acceptez, luttons contre, nous battons, appelons à, appelle à, recommandons, sommes
        opposés, est opposée, nous opposons, s oppose, disons clairement, un non, un oui, glissez
        un, glissez, doit partir, met en danger, élisons, élisez, rejeter, dit clairement, non à,
        oui à, non au, oui au, oui aux, non aux,
        luttons … contre, battons … contre, engageons … contre, engageons … pour,
        se prononce contre, se prononce pour, nous prononçons, se prononcent, un oui massif, un
        non massif, un oui clair, un non clair, un oui s impose, un non s impose, votera contre,
        votera pour, voterons contre, voterons pour, sont contre, se mobilise contre, appelle à
        rejeter, appelle à voter, milite pour, milite contre, rejette la, rejette le,
        sommes derrière, est derrière, sommes avec, plaide pour, plaidons pour,
        combat l initiative, combattre l initiative, nous nous opposons, s oppose à, nous
        soutenons l initiative
    """,
    "research": """
        valeurs mesurées, résultat* de mesure*, résultat* d essai*, résultat* de recherche,
        prototype*, banc d essai*, premiers essais, premiers tests, nos mesures, premières mesures,
        mesures au banc, données de mesure, données de labo, données du labo, données de
        laboratoire, résultats de labo, résultats du labo, résultats intermédiaires, résultats
        préliminaires, données préliminaires, données brutes, résultats de l étude, résultats de
        notre étude, essai clinique, nos essais, série d essais, campagne d essais, demande de
        brevet
    """,
    "part_of": """
        partie, épisode, image, photo, volet, article, figure, figures, fig, numéro, chapitre, jour,
        semaine, diapositive, diapo, film, tome
    """,
    "in_series": """
        série, série de photos, série d'images, feuilleton, la suite, notre série, première partie,
        deuxième partie, seconde partie, troisième partie, premier volet, deuxième volet, second volet,
        troisième volet, dernier volet
    """,
    "of_talk": """
        exposé*, diapositive*, diapo, diapos, conférence, présentation*, colloque, communication
        scientifique, poster
    """,
    "case_story": """
        étude de cas, études de cas, témoignage client, témoignages clients, histoire de client,
        récit de client, histoire de patiente, histoire de patient
    """,
    "written": """
        indique, mentionne, dit, précise, affiche
    """,
    "cites": """
        c est écrit dans, c est dans, figure dans, figurent dans, est inscrit dans, se lit dans,
        source, sources, selon, d après, voir, cf, conformément à, conformément aux, à lire dans, tiré de,
        tiré du
    """,
    "results_report": """
        rapport semestriel, rapport annuel, résultats annuels, résultats semestriels, comptes annuels,
        chiffres annuels, chiffres semestriels, résultats trimestriels, rapport de gestion, bouclement
    """,
    "supplies": """
        livre, livré, livrée, livrés, livrées, livraison, fournit, fourni, fournie, fournies, fournisseur*,
        partenaire*, client, cliente, clients, collaboration, collaborons, travaillons avec, nous a, nous
        ont, pour nous, merci à, achète, acheté, achetée, commande, commandé, commandée, installé, installée,
        monté, montée, mis en service, mise en service, équipé, équipée, fait confiance
    """,
    "learned_there": """
        apprentissage, appris, formé chez, autrefois, avant, à l époque, étudié, démissionné, stage, postulé,
        premier emploi, ancien employeur, ancienne
    """,
    "off_record": """
        entre nous, en confidence, confidentiellement, officieusement, sans me citer, ne me citez pas, ne citez
        pas mon nom, pas mon nom, sans mon nom, sans citer mon nom, anonyme*, anonymement, off, en off, source
        proche, proche de l entreprise, ça ne vient pas de moi, cela ne vient pas de moi, je ne vous ai rien
        dit, ça reste entre nous, reste entre nous, portable privé, numéro privé
    """,
    "assures": """
        promis, c est promis, nous promettons, nous garantissons, on garantit, garanti, désormais, à l avenir,
        dès maintenant, dès à présent, parole d honneur, notre parole, comptez sur nous, vous pouvez compter,
        tout est réglé, bien réglé, faites passer, faites tourner, aucun souci, pas d inquiétude, soyez
        tranquilles, s engage, nous nous engageons, on s engage, je vous assure
    """,
    "for_all": """
        tous, toutes, toujours, jamais, personne, aucun, aucune, gratuit, gratuite, gratuitement,
        automatiquement, chaque, chacun, chacune, sans exception, à vie, quoi qu il arrive,
        de personne, tout le monde
    """,
    "own_words_of": """
        dit, raconte, écrit, explique, affirme, sourit, se réjouit, confie, déclare, nous dit
    """,
    "trial_rig": """
        banc d essai, bancs d essai, banc de test, dispositif d essai, montage d essai, tête d essai, maquette
        fonctionnelle, installation d essai
    """,
    "curve_of": """
        courbe, courbes, mesure, mesures, série de mesures, graphique*, figure, diagramme*, premiers résultats,
        données brutes, spectre, résultats
    """,
    "paper": """
        article*, publication*, étude*, manuscrit*, thèse*, preprint*, figure*, résultat*,
        brevet, invention, thèse de doctorat, communication scientifique
    """,
    "unpublished": """
        en cours d évaluation, en relecture, soumis, pas encore paru*, pas encore publié*,
        non publié*, inédit*, sous presse,
        pas encore sorti*, encore en révision, en révision, chez les relecteurs, chez les réviseurs,
        avant publication, pas encore déposé*, pas encore brevet*, pas déposé*, en attente de
        publication, sera publié*, en évaluation, pas encore présenté*, publié* nulle part, étude en cours,
        études en cours, paraîtra, paraîtront, jamais publié*
    """,
    "shown_work": """
        mesure, mesures, courbe, courbes, graphique, graphiques, diapositive, diapositives, diapo, diapos,
        diagramme, diagrammes, résultats de mesure, résultats de recherche, essais, étude, études,
        données brutes, poster scientifique
    """,
    "appeared": """
        est paru*, vient de paraître, est publié*, a été publié*, publié dans, paru dans,
        libre accès
    """,
    "climate": """
        co2, climat*, émission*, gaz à effet de serre, consommation d énergie,
        consommation électrique, courant solaire, énergie, durabilité, scope, scopes
    """,
    "energy_word": """
        électricité, énergie, co2, co 2, carbone, climat, émissions, courant, kilowattheures, carburant, gaz,
        diesel, mazout
    """,
    "as_much": """
        autant de, autant d, autant que, l équivalent de, équivaut, équivalent à, la moitié, moitié moins,
        deux fois moins, trois fois moins, quatre fois moins, dix fois moins, un tiers, deux tiers, un quart,
        trois quarts, une fraction, divise par, divisé par, divisée par
    """,
    "uses_less": """
        épargne, épargner, économise, économiser, économie de, consomme, consommer, consommation,
        évite, éviter, réduit, réduire, émet, diminue, moins
    """,
    "green": """
        climatiquement neutre*, neutre* pour le climat, neutre* en carbone, neutre* en co 2,
        carboneutre*, sans émission*, sans co 2, décarboné*, zéro émission*, zéro carbone,
        neutralité carbone, respectueu* de l environnement, respectueu* du climat, respectueu* de la
        planète, bon pour la planète, bonne pour la planète, bon pour le climat, bonne pour le
        climat, écoresponsable*, éco responsable*, machine* écologique*, produit* écologique*,
        production écologique, emballage* écologique*, est écologique, sont écologiques, machine*
        verte*, produit* vert*, technologie* verte*, production verte, solution* verte*, rend … plus
        verte, rend … plus vert, 100 pour cent durable*, entièrement durable*, totalement durable*,
        machine* durable* et écologique*, produits durables, production durable, emballage*
        durable*, matériaux durables, fabriqué* durablement, produit* durablement, biodégradable*,
        compostable*, recyclable*, zéro déchet, sans impact sur le climat, sans impact sur l
        environnement, sans empreinte carbone, préserve l environnement, préservent l environnement,
        protège le climat, ménage l environnement, neutres pour le climat
    """,
    "conditions": """
        salaire*, horaire* de travail, heures supplémentaires, équipe de nuit, pauses,
        chaleur, bruit, syndicat*, commission du personnel, chômage partiel, temps partiel
    """,
    "mood": """
        jamais vu, record*, meilleur mois, meilleur trimestre, meilleure année,
        meilleur semestre, carnets pleins, complet, trimestre fort, ça cartonne,
        bon trimestre, mauvais trimestre, jamais eu, investisseurs seront, marche très fort,
        peux pas encore, rien dire, souri*, sourir*, réjoui*, content*,
        jubile*, ravi*, souriant*, jamais aussi bien, jamais aussi bon, jamais autant,
        marche du tonnerre, au plus haut, gros contrat signé, les chiffres sont bons,
        chiffres sont excellents, trimestre faible, semestre faible, tout sourire
    """,
    "expect": """
        attendons, prévoyons, prévoit, prévoient, tablons, comptons, visons, allons doubler,
        va doubler, vont doubler, doublerons, doublera, prévision*, nous attendons, devrait,
        augmenterons, s attend,
        s attendent, s attend à, on s attend, on prévoit, tablons sur, table sur, vise, visent,
        visera, comptons sur, compte atteindre, espérons atteindre, je parie, parions, je suis sûr
        que, je suis sûre que, je suis convaincu*, je vous promets que, devraient, ambitionne,
        ambitionnons, notez bien, anticipe, anticipons, pronostic, en passe de, d ici,
        je vois, nous voyons, je crois que, je pense que, je dirais, crains, craignons, j espère,
        espérons,
        attend … à
    """,
    "press_office": """
        service de presse, service médias, service des médias, relations médias,
        bureau de presse
    """,
    "refer": """
        veuillez vous adresser, adressez vous, veuillez contacter, contactez,
        prière de s adresser
    """,
    "declines": """
        pas mon domaine, pas mon rayon, pas à moi de répondre, pas de mon ressort,
        rien dire, rien vous dire, ne peux pas, ne puis pas, ne pouvons pas, pas en mesure, pas la bonne
        personne, pas le bon interlocuteur, pas la bonne interlocutrice, aucun commentaire, pas de
        commentaire, pas autorisé, pas autorisée, pas habilité, pas habilitée, pas compétent, pas compétente,
        ne dois pas, pas répondre, merci de votre compréhension, pas mon rôle,
        ne peux pas vous répondre, ne peux pas répondre, ne suis pas la bonne personne, dois
        passer mon tour, ne puis vous répondre, peux pas vous aider
    """,
    "here": """
        ici, ci dessous
    """,
    "message": """
        rapport, communiqué, article, nouvelle*, déclaration, vidéo, publication
    """,
    "pointer": """
        voici, officiel*, informations, infos, en savoir plus, plus d informations, est là,
        est en ligne, est paru, est disponible, est sorti, lien, à lire, publié*,
        vous trouverez
    """,
    "thanks": """
        merci, un grand merci, merci beaucoup, remerciements
    """,
    "greeting": """
        bonjour, salut, bonsoir, bonne journée, bonne soirée, bon week end, salutations
    """,
    "interpret": """
        parce que, car, montre, prouve, signifie, fort, forte, faible, record*, mieux,
        meilleur*, pire, bravo, impressionnant*, fier, fière, fiers, excellent*, solide*,
        bon, bonne, mauvais*, malgré, grâce à, croissance, augmenté, baissé, succès,
        je pense, je trouve, je crois, à mon avis, malheureusement, heureusement, enfin,
        incroyable*, génial*, super
    """,
    "event": """
        incendie*, feu, fumée, explosion*, accident*, évacu*, blessé*, mort, morts,
        victime*, cyberattaque*, piraté*, fuite, événement*, incident*, police, enquête*,
        alarme, panne, arrêt de production, rappel, pompiers, catastrophe
    """,
    "channel_word": """
        canal, compte, page, profil, chaîne
    """,
    "figure_word": """
        doublé, triplé, doubler, tripler, deux chiffres, moitié,
        triplé*, doublé*, quadruplé*, le double, le triple, divisé* par, multiplié* par, d un tiers,
        un tiers, deux tiers, d un quart, un quart de plus, un quart de moins, de moitié, la moitié,
        un cinquième, deux fois plus, trois fois plus, quatre fois plus, deux fois moins, à six
        chiffres, à sept chiffres, à huit chiffres, à neuf chiffres, à un chiffre, plusieurs
        millions, quelques millions, demi million, demi milliard, un demi million, des millions
    """,
    "money": """
        cfo, directeur financier, investisseur*, actionnaire*, chiffres, analystes
    """,
    "their": """
        client*, utilisateurs, concurrent*, secteur, marché
    """,
    "slur": """
        idiot, idiots, idiote, idiotes, imbécile, imbéciles, crétin, crétins, crétine, abruti,
        abrutis, abrutie, connard, connards, connasse, connasses, pauvre con, gros con, sale con,
        petit con, bande de cons, quel con, quels cons, pauvre conne, grosse conne, sale conne,
        salaud, salauds, salope, salopes, salopard, salopards, enfoiré, enfoirés, enculé, enculés,
        fils de pute, raclure, raclures, quelle andouille, espèce d andouille, demeuré, demeurés,
        trou du cul, trous du cul, débile, débiles, tête de noeud, tête de con, sous merde, sac à
        merde, pauvre type, pauvre tache, pauvre cloche, lèche cul, lèche culs, lèche bottes, sale
        type, sale porc, sales porcs, gros porc, face de rat, bande de nuls, bande de rats, bande
        de clowns, bobet, bobette, bobets, taborniau, niolu, nioluz, bedoume, feignasse,
        feignasses, grosse feignasse, gros lourdaud, gros boulet, bras cassé, bras cassés, bon à
        rien, bons à rien, bonne à rien, moins que rien, tête à claques, tête de mule, tête de
        linotte, pauvre tanche, grosse tanche, quelle tanche, quelle buse, pauvre buse, espèce de
        buse, tocard fini, incapable notoire, neuneu, neuneus, tête de pioche, guignol, peigne
        cul, gougnafier
    """,
    "mild_slur": """
        bouffon, bouffons, clown, clowns, tocard, tocards, minable, minables, nul, nuls,
        nulle, âne, ânes, guignol, guignols, charlot, charlots, sot, sots, blaireau,
        blaireaux, naze, nazes, incapable, incapables, plouc, ploucs, fainéant, fainéants,
        bâtard, bâtards, andouille, andouilles
    """,
    "vile": """
        menteur, menteurs, menteuse, hypocrite, hypocrites, lâche, lâches, traître,
        traîtres, vermine, racaille, pourriture, charognard, charognards, vendu, vendus,
        baratineur*, baratineuse*, beau parleur, beaux parleurs, mythomane*, faux cul, faux jeton, faux jetons, fayot, fayots, escroc, escrocs,
        fumiste, fumistes, charlatan, charlatans, tricheur, tricheurs, profiteur,
        profiteurs, parasite, parasites, poltron, poltrons, guignol, guignols, bon à rien,
        bonne à rien, bons à rien, lèche bottes, crapule, crapules,
        bonimenteur*, grande gueule, grandes gueules
    """,
    "loaded": """
        nazi, nazis, fasciste, fascistes, facho, fachos, raciste, racistes, sexiste, voleur,
        voleurs, escroc, escrocs, parasite, parasites, ordure, ordures
    """,
    "beast": """
        porcs, cloporte, cloportes, crapule, crapules
    """,
    "mob": """
        bande de menteurs, bande d hypocrites, tas de menteurs, tas d hypocrites
    """,
    "rabble": """
        patron, chef, mec, politicien, voisin, voisine, bonhomme,
        cheffe, patronne, collègue, collègues, voisins, voisines, politiciens, politicienne,
        journaliste, journalistes, gouvernement, conducteur, prof, bonne femme, bonnes
        femmes, supérieur hiérarchique, policier, policiers, flic, flics, client, cliente,
        clients
    """,
    "scathing": """
        espèce de, bande de, sale, sales,
        menteur de, menteuse de, crétin de, connard de, salaud de, abruti de, imbécile de,
        putain de, minable*, pitoyable*, méprisable*, répugnant*, dégueulasse*, menteur,
        menteuse, hypocrite
    """,
    "contempt": """
        putain de, immonde, misérable, pauvre
    """,
    "what_a": """
        quel, quelle, quelle bande de, un tel,
        seul un, seule une, seuls des, il faut être un, faut être un, quel genre de
    """,
    "nasty": """
        stupide, stupides, pathétique, pathétiques, ridicule, ridicules, minable,
        minables, immonde,
        bête, bêtes, débile, débiles, con, conne, idiot, idiote, lamentable, pitoyable,
        dégueulasse, dégoûtant, dégoûtante, répugnant, répugnante, misérable, abruti,
        abrutie
    """,
    "abuse": """
        ta gueule, vos gueules, ferme ta gueule, fermez vos gueules, ferme la, va te faire foutre,
        allez vous faire foutre, va te faire voir, va crever, sais où tu habites, savons où tu
        habites, sais où vous habitez, tu vas le regretter, vous allez le regretter, tu le
        regretteras, vous le regretterez, je vais te casser la gueule, je vais te tuer, casse toi,
        vous allez me le payer, tu vas me le payer, ça va se payer
    """,
    "dim": """
        trop bête, trop bêtes, trop con, trop conne, trop cons, trop stupide*, si bête, si
        bêtes, si stupide*, bête comme, bêtes comme, con comme, complètement stupide*,
        vraiment stupide*, rien dans la tête, pas une lumière, pas de cerveau, aucun
        cerveau, tombé* sur la tête, honte pour
    """,
    "someone": """
        client, clients, cliente, clientes, chef, chefs, patron, patrons, patronne, collègue*,
        employé*, apprenti*, stagiaire*, voisin*, professeur*, politicien*, chauffeur*,
        conducteur*, type, types, mec, mecs, homme, hommes, femme, femmes, gens, vendeur*,
        ingénieur*, technicien*, développeur*, acheteur*, fournisseur*, journaliste*, arbitre,
        entraîneur*, utilisateur*, lecteur*, patient*, celui qui, ceux qui, quiconque, quelqu un,
        candidat*,
        directeur, directrice, directeurs, contremaître*, chef d équipe, chef de projet, chef d
        atelier, chef de chantier, cheffe d équipe, responsable*, supérieur, supérieure,
        supérieurs, formateur*, formatrice*, magasinier*, comptable*, architecte*, gérant*,
        planificateur*, planificatrice, commercial, commerciaux, médecin*, infirmier*,
        infirmière*, cuisinier*, concierge*, maître d apprentissage, monteur*, mécanicien*,
        commentateur*, monsieur, madame, expert, experts, livreur*, sous traitant*, résident*,
        dispatcheur*,
        celui qui a écrit, qui a écrit ça, auteur du commentaire, auteur de ce commentaire, chef
        de service, cheffe de service, chef du personnel
    """,
    "thing": """
        imprimante, machine, machines, machine à café, ordinateur*, portable, téléphone, voiture,
        voitures, vélo, bus, train, ascenseur, gps, logiciel, programme, application, appli,
        système, robot, robots, aspirateur, lave linge, réveil, météo, pluie, lundi, appareil,
        routeur, wifi, internet, serveur, excel, outlook, windows, ia, chatbot, algorithme,
        clavier, fraiseuse, broche, scanner, capteur, perceuse, chat, chien, correcteur, tondeuse,
        grill, four, frigo, chauffage, photocopieuse,
        chaton, hamster, perroquet, cheval, vache, poule, poisson rouge, lapin, plante, chariot
        élévateur, pompe, visseuse, tablette, chatte, chienne, minou
    """,
    "calls": """
        traite de, traité de, traiter de, traitent de, insulte*, le mot, le terme, roman, livre,
        film, chanson, appelle*, appelé*, injure*, injurier,
        joue un, joue une, joue le rôle, joue le
    """,
    "hiring": """
        cherche, cherchons, recherche, recherchons, recrute*, recrutons, poste, emploi, postul*,
        candidat*, offre d emploi, embauch*, engageons, engage, profil, rejoignez, engage un,
        engage une, cherche un, cherche une, candidature*,
        place vacante, poste vacant,
        recherchent, cherchent, recrutement, à pourvoir, on embauche, on cherche, on
        recrute, renfort, renforts, nous rejoindre, votre profil, ton profil, exigences
    """,
    "age_limit": """
        moins de … ans, jusqu à … ans, maximum … ans, max … ans, entre … ans, pas plus de … ans,
        âgé* de … ans, âge maximum …, âge idéal …, âge maximal …, pas encore … ans,
        <number> ans au maximum, <number> ans maximum, <number> ans au plus, au plus … ans,
        au maximum … ans, de moins de … ans, en dessous de … ans
    """,
    "age_wanted": """
        jeune et dynamique, jeunes et dynamiques, jeune homme cherché, jeune femme cherchée, trop vieux pour ce poste, trop âgé* pour ce
        poste, uniquement des jeunes, jeunes uniquement,
        jeune homme, jeune femme, jeunes hommes, jeunes femmes, jeune et motivé*, jolie, jolies,
        belle présentation, bonne présentation physique, présentation agréable, physique agréable,
        charmante, mince
    """,
    "not_age": """
        expérience, garantie, contrat, pratique, tradition, existence
    """,
    "youth": """
        enfants, jeunes de, adolescent*, élève*, école, apprenti*, apprentissage*, stage, camp,
        job d été, jobs d été
    """,
    "native": """
        langue maternelle allemande, langue maternelle française, langue maternelle anglaise,
        langue maternelle italienne, de langue maternelle, français langue maternelle, allemand
        langue maternelle, langue maternelle exigée, langue maternelle français, locuteur natif,
        locuteurs natifs, locutrice native, langue maternelle, a grandi en parlant, avez grandi en
        parlant, grandi en français, grandi avec le français, sur les genoux, au berceau, dès le
        berceau, biberon, tété, né* en suisse, sans le moindre accent, accent d ici
    """,
    "people_only": """
        hommes uniquement, femmes uniquement, uniquement des hommes, uniquement des femmes,
        seulement des hommes, seulement des femmes, homme de préférence, femme de préférence, de
        préférence un homme, de préférence une femme, pas de femmes, pas d hommes, pas d
        étrangers, suisses uniquement, uniquement des suisses, suisse de préférence, de préférence
        suisse, pas de musulmans, sans voile, pas de voile, pas de foulard, pas de handicapé*,
        sans handicap, pas de femmes enceintes, sans enfants, sans accent, célibataire de
        préférence, passeport suisse, nationalité suisse exigée, suisses de souche, pas de mères,
        mères de famille s abstenir, pas de migrant*, hommes forts, homme costaud, célibataire,
        suisse ou rien, uniquement suisses, pas de frontaliers, frontaliers s abstenir, homme
        uniquement, femme uniquement, jeune suisse, jeune suissesse, sexe masculin, sexe féminin,
        libre de toute famille, sans charge de famille, sans charges familiales, non enceinte,
        sans projet d enfant, sans contraintes familiales, pas de projet bébé
    """,
    "demeans": """
        les étrangers dehors, étrangers dehors, sale étranger, sales étrangers, sale
        arabe, sale noir, bougnoule*, nègre, nègres, pédé, pédés, sale tapette, sales
        tapettes, espèce de tapette, grosse tapette, gouine, sale juif, sale gitan, sale
        mongol, gros mongol, espèce de mongol, bande de mongols, sales noirs, sales
        arabes, sales juifs, sale turc, sale musulman, sales musulmans, youpin*, négro,
        négros, femmes à la cuisine, place des femmes est à la cuisine, place d une femme
        est à la cuisine, pas mal pour une femme, les femmes ne savent pas, les femmes n
        ont rien à faire, pas un métier de femme, pas un métier pour les femmes, trop
        vieux pour apprendre, typiquement féminin, rentre dans ton pays, rentrez dans
        votre pays, rentrez chez vous les,
        la place des femmes est, la place d une femme est, les femmes aux fourneaux, les
        femmes à la cuisine
    """,
    "no_matter": """
        peu importe, quel que soit, quelle que soit, quels que soient, indépendamment, bienvenu*,
        n est pas nécessaire, pas nécessaire, pas exigé*, discrimin*, sans importance, interdit*
    """,
    "rival": """
        concurrent, concurrents, concurrence, concurrente*
    """,
    "rundown": """
        camelote, pacotille, bon* à jeter, bon* pour la poubelle, bon* pour la casse, pourri*, de
        la merde, copie bon marché, copies bon marché, mauvaise copie, pâle copie, pâles copies,
        arnaque, arnaques, arnaqueur*, escroc*, escroquerie, une blague, risée, ridicule*,
        amateurs, incompétent*, incapables, bons à rien, ne vaut rien, ne valent rien, ne valent
        pas un clou, ne vaut pas un clou, à éviter, à fuir, fuyez, bien fait pour, tant pis pour,
        n a rien compris, n ont rien compris, âge de pierre, minable*, lamentable*, pitoyable*,
        mensonge*, menteur*, mentent, bricolage, bricoleurs, qu à s en prendre à, c est du
        bricolage, du bricolage, bricolé*, jouet, jouets, presse papier*, bon* pour le musée,
        ferraille, tas de ferraille, toc, c est du toc, cheap, bas de gamme, mal fichu*, bâclé*,
        torchon*, risible*, honteux, honteuse*, honte, argent par les fenêtres, jeter votre
        argent, jette son argent, jeter son argent, payer deux fois, paie deux fois, perdre votre
        argent, que des ennuis, que des problèmes, rien que des ennuis, plus d ennuis, mon
        apprenti fait mieux, n importe quel apprenti, pas un cadeau, n en voudrais pas, même
        offert*, méfiez vous, gare à, n achetez pas, n achetez jamais, surtout pas, de la poudre
        aux yeux, charlatan*, à la traîne, dépassés, n y connaissent rien, n y connaît rien,
        dinosaure*, préhistoi*, d un autre âge, moyen âge, c est en option, c est nul, sont nuls,
        est nul, sa place au musée, leur place au musée, ne répond jamais, ne répondent jamais, ne
        rappelle jamais, jamais joignable*, répond jamais, vendent du vent, vend du vent, plus de
        bruit que, changer de métier, pour décorer, décorer le jardin, comme décoration, se
        rhabiller, peut aller se, peuvent aller se, catastrophe*, désastre*, une horreur, fiasco,
        usine à gaz, un scandale, pas sérieux, pas sérieuse, du grand n importe quoi, une
        plaisanterie, mauvaise plaisanterie, foutage de gueule, du gâchis, du flan, attrape
        nigaud, nullissime*,
        une tragédie, une farce, une mauvaise blague, on ne peut plus rien pour, peut plus
        rien pour lui, plus rien à faire pour, un cas désespéré, irrécupérable, à pleurer,
        quelle misère, une misère, quelle honte, une honte, quel gâchis, c est la misère
    """,
    "poor": """
        cassé*, casse, tombe en panne, pannes, lent*, rouille*, dépassé*, cher, chère, mauvais*,
        en miettes, rouillent, lâche*, tremble*, bruyant*, imprécis*, fragile*, démodé*, vieux,
        vieille*, panne, tombe*, en retard, injoignable*,   dépanneur*,
        problèmes, ennuis, compliqué*, fuit, trop cher, trop chère, hors de prix, double du prix,
        confond, confondent, promet beaucoup, promettent beaucoup, ne tient pas, ne tiennent pas,
        moche*, laid*, arrogant*, ennuyeux, ennuyeuse, molle, poubelle, grince*, échoue*, défaut*,
        se trompe*, compliquée*
    """,
    "laugh": """
        haha*, mdr, lol, ptdr, hihi*,
        hahaha
    """,
    "top": """
        le meilleur, la meilleure, les meilleurs, les meilleures, le plus précis, la plus précise,
        les plus précis*, le plus rapide, la plus rapide, les plus rapides, le plus fiable, la
        plus fiable, les plus fiables, le plus moderne, la plus moderne, les plus modernes, le
        plus sûr, la plus sûre, le plus grand, la plus grande, le plus innovant, la plus
        innovante, le plus efficace, la plus efficace, le plus silencieux, la plus silencieuse, le
        plus durable, la plus durable, leader mondial, leader du marché, leader de la branche,
        leader suisse, leader européen, leader dans, leader en, numéro 1, numéro un, no 1, n 1,
        seul au monde, seule au monde, la seule entreprise, le seul fabricant, premier au monde,
        première mondiale, inégalé*, inégalable*, imbattable*, sans égal*, sans pareil*, sans
        concurrence, personne ne … mieux, personne … mieux, personne … précis*, le mieux, haut la
        main, sans équivalent, sans rival, sans rivale*, sans rivaux, hors pair, hors concours,
        hors catégorie, la référence absolue, le nec plus ultra, le summum, la rolls, loin devant,
        une longueur d avance, des années d avance, d avance sur, en tête, indétrônable*,
        incomparable*, sans comparaison, étalon or, ce qui se fait de mieux, il n y a pas mieux,
        pas mieux, nulle part ailleurs, seul à, seule à, unique au monde, unique en suisse, unique
        sur le marché, bat toutes, bat tous, surpasse*, n arrive à la cheville, arrive à la
        cheville, reine de sa catégorie, n a pas d égal, la référence du, la référence de, la
        référence en, la référence dans, est la référence, le plus fort, la plus forte,
        les plus précises, les plus sûrs, les plus sûres, les plus grands, les plus grandes, les
        plus innovants, les plus innovantes, les plus efficaces, les plus silencieuses, les plus
        durables, le plus puissant, la plus puissante, les plus puissants, les plus puissantes, le
        plus avancé, la plus avancée, les plus avancés, les plus avancées, le plus robuste, les
        plus robustes, le plus économe, les plus économes, le plus économique, les plus
        économiques, le plus performant, la plus performante, les plus performants, les plus
        performantes, le plus compact, la plus compacte, le plus stable, les plus stables, les
        plus forts, les plus fortes, le plus attractif, la plus attractive, le plus populaire, les
        plus populaires, le plus complet, la plus complète, le plus intelligent, la plus
        intelligente, le plus avantageux, la plus avantageuse, le plus vendu, la plus vendue, le
        plus exact, la plus exacte, le plus fin, la plus fine, le plus souple,
        la plus robuste, la plus économe, la plus économique, la plus stable, la plus populaire,
        la plus souple,
        années lumière,
        n a pas d équivalent, pas d équivalent, aucun équivalent, sans égale,
        fait référence, donne le ton, fixe la norme,
        plus précis c est impossible, plus rapide c est impossible, c est impossible de
        faire mieux, on ne fait pas mieux, on ne fait pas plus précis, on ne fait pas plus
        rapide, on ne peut pas faire mieux, il n y a pas plus précis, il n y a pas plus
        rapide, ça ne peut pas être plus, personne ne travaille plus vite, personne ne fait
        mieux, personne ne fait plus, personne … plus vite, personne … plus précis,
        nul ne … plus, nul ne … mieux, loin devant la concurrence, devant la concurrence
    """,
    "arena": """
        au monde, du monde, dans le monde, mondial*, du marché, sur le marché, de la branche, en
        europe, d europe, de suisse, en suisse, du pays, de tous les temps, de sa catégorie, de sa
        classe, de la région,
        de loin, de toute la suisse, de toute la branche, de l industrie, qui existe, qui soit,
        que vous puissiez acheter, de la planète, à des kilomètres à la ronde, jamais construit*,
        toutes catégories, de tout le marché, au niveau mondial,
        de romandie, du canton, de la ville, de toute l europe, des alpes, de l univers, sur le
        continent, du continent, jamais vu*,
        tout le marché""",
    "offer": """
        machine*, produit*, solution*, service, qualité, technologie*, technique, logiciel*,
        entreprise, employeur, fournisseur, fabricant, précision, application, plateforme,
        système*, appareil*, formation, bateau*, clinique*, hôpital, soins, traitement*, prix,
        pièce*, broche*, centre d usinage, fraiseuse*, service après vente, assistance, support,
        livraison*, commande numérique, employeuse,
        hotline, support technique, service clients, maternité, atelier, système de commande
    """,
    "than_us": """
        que nous, que chez nous, que nos, comme nous
    """,
    "goal": """
        objectif, objectifs, but, voulons, veut, visons, souhaitons, aimerions, ambition, vision,
        rêve, rêvons, espérons, un jour, en chemin, voudrions, veux, aspir*
    """,
    "liking": """
        je trouve, à mon avis, selon moi, pour moi, à mes yeux, mon préféré, ma préférée,
        préféré*, j aime, j adore, je pense, personnellement
    """,
    "one_of": """
        l un des, l une des, parmi les, un des, une des, avec les, avec la, avec le
    """,
    "proof": """
        selon, source, étude, mesure, rapport de mesure, test comparatif, enquête, certifi*,
        classement, prix reçu, statistique*, d après
    """,
    "rating": """
        avis, note, notes, noter, notez, étoile, étoiles, évaluation*, évaluez, commentaire*
    """,
    "portal": """
        google, trustpilot, glassdoor, kununu, app store, play store, tripadvisor, capterra, g2,
        google maps
    """,
    "five_stars": """
        cinq étoiles, 5 étoiles, bon avis, bons avis, avis positif*, bel avis, beaux avis, bonne
        note, bonnes notes, excellent avis, excellente note, avis élogieux, avis cinq étoiles,
        joli avis, note maximale, super avis, quelque chose de sympa, quelque chose de gentil,
        quelque chose de bien, un petit mot sympa, un mot gentil, un mot sympa, deux mots gentils,
        mots gentils, commentaire sympa, commentaire positif, commentaires positifs, toutes les
        étoiles, 5 sur 5
    """,
    "asks_for": """
        donnez, donne, laissez, laisse, écrivez, écris, mettez, mets, postez, notez, évaluez,
        merci de, aidez, publiez, pouvez vous, pourriez vous, pensez à, qui met, qui laisse, qui
        peut, faites moi, rendez moi, rends moi, rendez nous, prenez une minute, cliquez, ce
        serait sympa, serait sympa, allez, filez, foncez, un petit, un clic
    """,
    "reward": """
        reçoit, reçoivent, gagne, gagnez, cadeau*, bon d achat, rabais, tirage au sort, offre,
        offert*, gratuit*, café, bière, récompens*, payons, prime,
        c est pour moi, c est ma tournée, c est moi qui paie
    """,
    "insiders": """
        collègue*, collaborateur*, collaboratrice*, employé*, équipe, famille, amis, amies,
        apprenti*, compte privé, faux compte*, sans dire, sans préciser, sans mentionner,
        anonymement
    """,
    "as_customer": """
        en tant que client, en tant que cliente, comme client, comme cliente, suis client, suis
        cliente, suis un client, suis une cliente, suis … client, suis … cliente, client
        satisfait, cliente satisfaite, en tant que patient*, en tant qu utilisat*, en tant que
        simple client*,
        client fidèle, cliente fidèle, client depuis, cliente depuis, clients depuis, fidèle
        client*, client régulier, cliente régulière, nous sommes clients, en tant qu acheteur*, en
        tant qu utilisateur*
    """,
    "get_well": """
        bon rétablissement, prompt rétablissement, rétablis toi, rétablissez vous, remets toi
        vite, remettez vous vite, bonne guérison, meilleure santé, remets toi bien, remettez vous
        bien, reviens nous vite en forme, bonne convalescence
    """,
    "ails": """
        est malade, était malade, tombé* malade, est … malade, en arrêt maladie, en congé maladie,
        arrêt maladie, est enceinte, est … enceinte, attend un bébé, attend un enfant, a un
        cancer, est à l hôpital, hospitalisé*, a été opéré*, s est fait opérer, de son opération,
        après … opération, en rééducation, infarctus, crise cardiaque, avc, burn out, burnout,
        chimio, chimiothérapie, hernie discale, fausse couche, certificat médical, jambe cassée,
        bras cassé, cassé la jambe, cassé le bras, en dépression, a la grippe, a le covid, testé*
        positi*, diabète, épilepsie, démence, fauteuil roulant, est handicapé*, est … à l hôpital,
        est … hospitalisé*, est encore malade, attend … enfant, attend … bébé, se bat contre,
        lutte contre un cancer, lutte contre le cancer, contre un cancer, a été plâtré*, dans le
        plâtre, sous perfusion, a subi une opération, sort de l hôpital, sorti de l hôpital,
        sortie de l hôpital,
        soins intensifs, en soins intensifs, ligaments croisés, en désintoxication, son
        diagnostic, en arrêt depuis, est en arrêt, aux urgences, a fini aux urgences
    """,
    "about_it": """
        recherche*, soigne*, traite*, conférence, article, livre, parle de, parle du, prévention,
        aide contre, étude*, don, dons, course contre, film, roman, sensibilis*
    """,
    "kin": """
        mère, maman, père, papa, fils, fille, frère, soeur, grand mère, grand père, mamie, papi,
        tante, oncle, mari, femme, partenaire, bébé, enfant, ami, amie, voisin, voisine
    """,
    "role": """
        collègue, chef, cheffe, patron, patronne, collaborateur, collaboratrice, employé,
        employée, apprenti, apprentie, stagiaire, ingénieur*, technicien, technicienne, assistant,
        assistante, secrétaire, vendeur, vendeuse, comptable, client, cliente, patient, patiente,
        ceo, cfo, directeur, directrice, président, présidente, infirmier, infirmière, médecin,
        cuisinier, magasinier, formateur, formatrice, mécanicien*, polymécanicien*, logisticien*, planificateur, planificatrice, contremaître, chef de projet,
        cheffe de projet, chef d atelier, acheteur, acheteuse, monteur,
        monteuse, électricien*, disponent, répartiteur, répartitrice, opérateur, opératrice,
        professeur, concierge, serveur, serveuse, chauffeur, livreur, dessinateur,
        dessinatrice, chef des ventes,
        mon supérieur, ma supérieure, notre supérieur, notre supérieure, le responsable, la
        responsable, notre responsable
    """,
    "slang": """
        yo, wesh, mec, mecs, ouf, trop ouf, kiffe, kiffer, kiffez, grave bien, trop cool, lol,
        mdr, ptdr, bro, omg, chelou, relou, trop stylé, meuf, la flemme, ça déchire, coucou,
        coucou les amis, salut les, hello les, hey les, les potes, les gars, les mecs, les
        loulous, la team, trop bien, trop stylée, trop fort, trop beau, trop top, une tuerie, une
        dinguerie, de ouf, de malade, ça claque, ça envoie, envoie du lourd, ça dépote, ça
        cartonne, ça roule, fissa, balance nous, balancez, file nous, filez nous, t inquiète, t
        inquiètes, t inquiétez, ramène ta, ramène toi, bouge toi, piger, pigé, capté, kif, kiffé,
        bagnole, fric, thunes, tunes, bidule, machin, galérer, super cool, nickel chrome, peinard,
        pénard, bof, ouais, ouaip, allez hop, tadam, youpi, on s en fout, s en fout, s en fiche,
        on s en fiche, rien à foutre, se marrer, flemme, blasé, j suis, y a pas, bisous, biz,
        bizz, stylé, stylée, t as, t es, bah, bosser, trop de la balle, de la balle, ça tue, ça
        bute, au top du top, bricolos
    """,
    "swear": """
        merde, merdique*, putain, bordel, foutu*, foutre, chiant*, chier, fait chier, connerie*,
        cul, dégueulasse*, saloperie*, foutaise*
    """,
    "manner": """
        en vers, en rimes, en rime, sous forme de poème, en dialecte, en patois, en argot,
        tutoyer, tutoiement, ironique, sarcastique, plus décontracté, plus drôle, uniquement des
        émojis, autre ton, ton différent, second degré
    """,
    "wants_to": """
        aimerions, aimerais, voudrions, voudrais, pouvons nous, puis je, peut on, pourrait on,
        pourrions nous, est ce possible, idée
    """,
    "whoever": """
        celui qui, ceux qui, quiconque, qui
    """,
    "no_ails": """
        malade de rire, malade d amour, malade de jalousie, trait de génie, maladies de jeunesse,
        maladie de jeunesse, fièvre du, fièvre de la, maladie du lundi, mort de rire, morte de
        rire, accro à, malade de foot
    """,
    "no_slur": """
        idiot du village, idiot utile, n importe quel idiot, le premier idiot venu
    """,
    "joined_us": """
        donnez nous, donne nous, laissez nous, laisse nous, mettez nous, notez nous, évaluez nous
    """,
    "dialect": """
        chuis, chais, pantoute, icitte, toé, moé, benben, ouais, nenni, t as vu
    """,
    "lawsuit": """
        procès contre, procès intenté*, procès avec, procès qui nous, en procès, plainte contre,
        plainte pénale, plainte déposée, porté plainte, porte plainte, a déposé plainte, action
        en justice, actions en justice, action collective, en justice, devant le tribunal,
        devant les tribunaux, tribunal de commerce, tribunal fédéral, tribunal cantonal, prud
        hommes, litige*, contentieux, procédure judiciaire, procédures judiciaires, procédure
        pénale, procédure contre, procédure ouverte contre, poursuites pénales, poursuit en
        justice, poursuivis en justice, assignation*, assignés, mise en examen, procureur*,
        ministère public, comco, commission de la concurrence, perquisition*, enquête contre,
        enquête pénale, enquête de la comco, enquête visant, arbitrage international, mesures
        provisionnelles,
        jugement contre, devant le juge, devant la juge, première instance,
        au tribunal, est poursuivi*, poursuivi* par, poursuivons, nous poursuit,
        poursuit pour, attaqué* en justice, attaque en justice, attaquons en justice,
        traîné* en justice, traîne en justice, litige, bataille juridique,
        bataille judiciaire, différend juridique,
        parquet fédéral, le parquet a,
        procédure opposant, procédure entre, affaire opposant""",
    "law_sign": """
        plainte, plaignant*, tribunal, juge, juges, avocat*, jugement, verdict, recours, partie
        adverse, dommages et intérêts, procédure en cours, procédures en cours, contrefaçon, procès,
        accusation*, procès avec, son procès, leur procès, audience, audiences, hearing, témoin,
        témoins, règlement à l amiable, à l amiable, transaction, accord amiable, appel, en appel,
        brevet, partie civile, preuve, preuves, expertise, tribunal de, plainte de, conflit avec,
        litige avec, bras de fer, dispute avec, avocat, avocats, tribunaux, adversaire, arguments
    """,
    "law_outlook": """
        on va gagner, nous allons gagner, allons gagner, gagnerons, allons perdre, va perdre,
        perdrons, confiant*, infondé*, sans fondement, ridicule*, rien à craindre, bien parti,
        bon pour nous, aucune chance,
        gagner, gagnons, gagne, perdre, perd, perdrait, en notre faveur, bien passée, mal passée, s
        est bien passé*, béton, en béton, solide, tient pas la route, ne tient pas, bidon, a
        compris, déjà compris, nous donne raison, donnera raison, donné raison, raison, leur dire,
        va bientôt, va trancher, tranchera, pas peur, tranquilles, sereins, serein, sereine, n a
        aucune chance, bluff, bluffe, copié, ont copié, recopié, volé, menti, mensonge*, innocents,
        coupables, sûr de, sûrs de, je crois, je pense, offre, proposent, millions, s attend,
        attendons, espère,
        devra payer, vont payer, va payer, payer, meilleures cartes, rit, a ri, rigolé, cartes en
        main, début, ce n est que le début,
        traîne en longueur, traîne, s éternise, n en finit pas, n en finit plus, s enlise
    """,
    "law_done": """
        classé*, clos, close, définitif, définitive, réglé*, terminé*, classée sans suite
    """,
    "law_open": """
        en cours, pendant*, encore, bientôt, sera, seront, va être, espérons, toujours, la
        semaine prochaine, le mois prochain
    """,
    "saying": """
        vous rappelle, te rappelle, vous rappellerai, rappelez moi, rappelle moi, pour rappel, me rappelle,
        sur demande, merci de la question,
        tomber dans les pommes, tombé dans les pommes, tombée dans les pommes, les pieds
        dans le plat, pas un secret, le rideau est tombé, rideau … tombé, tomber des nues,
        tombée des nues, tombé des nues, main au feu, feu de paille, feu sacré, malade d
        inquiétude, tombé amoureux, tombée amoureuse, tombé de ma chaise, tombée de ma
        chaise, tiré par les cheveux, la tête dans les nuages, perdre la tête, perdu la
        tête, perdu le fil, jeter l éponge, tomber à l eau, tombé à l eau, coup de foudre,
        avoir du pain sur la planche, casser les pieds, coup de feu
    """,
    "withholds": """
        ne peux rien dire, ne peux rien vous dire, peux rien dire, peux rien vous dire,
        peux rien te dire, rien vous dire, rien dire, ne dirai rien, ne dirai pas, ne le
        dirai pas, je ne dis rien, ne dis pas, ne parle pas de, ne parlerai pas, ne
        parlerai de rien, ne parlons pas, ne commente pas, ne commenterai pas, ne
        commentons pas, pas de commentaire, aucun commentaire, aucune information, ne
        donne aucune, ne donnons aucune, ne révèle, ne révélerai, garde … pour moi, garde
        le silence, gardons le silence, me tais, je me tairai, ne regarde personne, ne
        regarde que moi, mon secret, secret entre moi, pas un mot, aucun mot, ne peux pas
        en parler, ne peux pas en dire, n en dirai pas, ne peux pas montrer, ne peux rien
        montrer, ne montrerai, pas de chiffres, aucun chiffre, pas de noms, aucun nom, ne
        me prononce pas, ne nous prononçons pas
    """,
    "no_comment": """
        ne nous exprimons pas, ne commentons pas, ne commente pas, ne commentons aucun*, pas de
        commentaire, aucun commentaire, sans commentaire, ne nous prononçons pas, ne nous
        exprimons
    """,
    "own_law": """
        divorce*, garde des enfants, bailleur*, propriétaire, voisin*, voisine*, héritage,
        succession, parlement, commune, conseil fédéral
    """,
    "law_about": """
        série, podcast, émission, pièce de théâtre, théâtre, cours, formation, séminaire,
        colloque, en général, conférence, jury, certification, visite du,
        juge de touche, arbitre, match, hors jeu, penalty, cantine, menu, inscription, processus,
        par rapport, juge de ligne,
        concours, mariage, tarte, gâteau
    """,
    "law_office": """
        autorité, autorités, police, suva, seco, inspection du travail, inspecteur*, fisc,
        canton, swissmedic, comco, médecin cantonal, surveillance, parquet
    """,
    "law_probe": """
        enquête sur, enquêtent, enquêteur*, amende, a ouvert une enquête, ont ouvert une
        enquête, saisi, perquisitionn*,
        enquête, une enquête, perquisitionné, contrôle, sanction
    """,
    "press": """
        journaliste, journalistes, reporter, reporters, rédaction, rédacteur, rédactrice, la presse,
        journal, journaux, quotidien, médias, le temps, 24 heures, tribune de genève, rts, équipe de
        télévision, radio locale, correspondant, correspondante, ats, la radio, à la radio, la télé,
        la télévision, la télé suisse, la presse locale, le journal local, média, un média, la
        tribune, 20 minutes, la liberté, le nouvelliste, l express, le matin, blick, léman bleu,
        canal 9, rédactions, chroniqueur*,
        journaleux, pigiste, caméra, équipe télé,
        la radio locale, à la radio locale, la télévision locale
    """,
    "tells_press": """
        dit, raconté, expliqué, confirmé, révélé, parlé, accordé une interview, accorde une
        interview, donné une interview, donne une interview, accordé un entretien, répondu,
        répondrai, parlerai, raconterai, raconte, parle, dirai, confié, envoyé, transmis, promis, en
        off, me citer, rencontre, j ai répondu, répondu aux questions, répondre, réponds,
        interviewé*, m interviewe, interviewe, parler, parler de, témoigné, témoigner, confier,
        écrit, glissé, soufflé, balancé, disponible, à disposition, citer, cité*, tuyau, tout
        raconté, tout dit, donné des informations
    """,
    "as_press": """
        ancien, ancienne, soeur, frère, ami, amie, voisin, voisine, roman, film, réseaux sociaux,
        médias sociaux, journal intime, journal de bord, journal de l école, tout le temps, si,
        quand, s il, s ils, journal interne, intranet, porte parole, à lire, chanson, musique,
        entretien d embauche, notre directeur, notre directrice, notre ceo, presse hydraulique,
        presse plieuse, service de presse
    """,
    "plate": """
        plaque, plaques, immatricul*, numéro de plaque, voiture, garé, garée, conducteur,
        conductrice
    """,
    "eco_about": """
        sujet, thème, conférence*, exposé, débat*, discuter, discussion*, atelier, cours, séminaire,
        congrès, livre*, documentaire, loi, lois, ordonnance*, le mot, le terme, définition*,
        signifie, voyage*, train, vélo, transports publics, conseil fédéral, parlement, ville,
        commune, canton, suisse, europe, monde, branche, secteur, industrie, forêt*, alpes, village,
        greenwashing, écoblanchiment, recherche*, ménage, cuisine, jardin, voiture, vacances, avion,
        label*, question
    """,
    "eco_proof": """
        iso 14001, iso 14040, iso 14044, iso 14064, iso 14067, iso 14068, iso 14021, iso 14024, iso
        50001, en 13432, emas, epd, fdes, ange bleu, écolabel, ecolabel, fsc, pefc, minergie*,
        cradle to cradle, sbti, écobilan*, analyse du cycle de vie, déclaration environnementale,
        vérifié par un tiers, contrôlé par un organisme, ok compost
    """,
    "climate_deed": """
        chaleur résiduelle, rejets de chaleur, récupérons la chaleur, récupération de chaleur,
        pompe* à chaleur, chauffage à distance, copeaux de bois, géothermi*, photovoltaïque*,
        panneau* solaire*, panneaux solaires, installation solaire, toit solaire, électricité verte,
        courant vert, courant éolien, énergie éolienne, énergie renouvelable, énergies
        renouvelables, sources renouvelables, électricité hydraulique, voitures électriques, flotte
        électrique, véhicules électriques, économis* … co 2, moins de co 2, réduit … co 2, réduisons
        … co 2, réduisons nos émissions, réduit nos émissions, compensons nos émissions, compensons
        … co 2, compensation carbone, moins d émissions, sans mazout, plus de mazout, sans énergie
        fossile, énergie hydraulique, force hydraulique, hydroélectricité, récupération de la
        chaleur, flotte … électrique
    """,
    "painted": """
        couleur*, peint*, peinture, laqué*, ral, bleu*, rouge*, jaune*, lampe, voyant, led, bouton,
        feu
    """,
    "rumour": """
        rumeur*, bruits de couloir, bruit de couloir, ragot*, ouï dire, on dit, radio couloir,
        spéculation*, fausse nouvelle, fausses nouvelles, fake news, qu en dira t on, racontar*
    """,
    "denies": """
        pas vrai, pas exact, n est pas correct, inexact*, faux, fausse, c est faux, est faux, rien
        de vrai, aucun fondement, sans fondement, infondé*, inventé de toutes pièces, pure
        invention, invention*, mensonge*, démens, démentons, dément, démentir, n importe quoi,
        absurde, ridicule, que des rumeurs, juste une rumeur, simple rumeur, pure spéculation, pas
        le cas, balivernes, foutaises
    """,
    "confirms": """
        je confirme, nous confirmons, peux confirmer, pouvons confirmer, puis confirmer, c est
        vrai, est vrai, c est exact, est exact, bien entendu dire, vous avez raison, tu as raison,
        pas qu une rumeur, pas une rumeur, quelque chose de vrai, malheureusement vrai
    """,
    "reassures": """
        personne ne perd, personne ne perdra, personne ne sera licencié*, personne n est licencié,
        pas de licenciement*, aucun licenciement, aucune suppression, pas de suppression, ne
        fermons pas, ne fermera pas, ne fermerons pas, ne fermera, pas vendu, pas vendue, ne sera
        pas vendu*, ne déménage pas, ne déménageons pas, ne délocalise pas, ne délocalisons pas,
        emplois sont assurés, emplois sont garantis, emplois sont sûrs, postes sont assurés, pas
        en faillite, restons ici, site ne ferme pas, usine ne ferme pas, ne sommes pas à vendre, n
        est pas à vendre,
        pas de fermeture, aucune fermeture, pas de chômage partiel, site reste, usine reste,
        ne sera certainement pas fermé*, ne sera pas fermé*, personne ne perd son, n y aura
        pas de licenciements, n y aura aucun licenciement,
        n est pas en train de fermer, ne licencie personne, ne licencions personne, ne vend
        pas, ne vendons pas
    """,
    "rumour_matter": """
        licenciement*, licencié*, licencier, suppression* de postes, suppression* d emplois,
        chômage partiel, fermeture*, fermera, délocalis*, déménag*, rachat*, racheté*, vendu,
        vendue, vendus, vente de l entreprise, fusion, fusionner, faillite*, insolvab*,
        restructur*, démission*, départ du, départ de la, prototype*, liquidités, problèmes de
        trésorerie, supprim*, part à l étranger, production part, ferme le site, ferme son site,
        fermer le site, ferme l usine, fermer l usine, fermeture du site, production … à l
        étranger
    """,
    "retorts": """
        vous n avez aucune idée, tu n as aucune idée, n a aucune idée, arrêtez de, arrête de,
        cessez de, quel mensonge, rien de mieux à faire, qui vous a dit, qui t a dit, d où tenez
        vous, d où sortez vous, d où tiens tu, renseignez vous, renseigne toi, de quel droit,
        calomnie*, diffamation,
        vous ne connaissez rien, tu ne connais rien, vous n y connaissez rien, tu n y
        connais rien, n y connaissent rien, vous ne savez rien, tu ne sais rien, vous
        racontez n importe quoi, tu racontes n importe quoi, n importe quoi ce que, aucune
        idée de quoi, vous ne savez pas de quoi, tu ne sais pas de quoi, vous dites n
        importe quoi, vous mentez, tu mens
    """,
    "source_word": """
        voir, lien, source, à lire, selon, d après, documenté, voici les faits, dans le rapport,
        sur notre site, publié, consultable
    """,
    "complaint_word": """
        désolé*, navré*, excuses, excusez, regrettons, regrette, réclamation*, plainte*,
        désagrément*, ennui*, problème*, panne*, arrêt, déçu*, déception, retard*, mécontent*,
        comprenons votre,
        dérangement*, défaut*, dysfonctionnement*, interruption*, incident*
    """,
    "cause": """
        est dû à, était dû à, est dû au, était dû au, due à, due au, dû à, causé par, causée par,
        provoqué par, provoquée par, la cause, cause était, la raison, raison était, à cause de, à
        cause d, à cause du, provenait de, provenait d, vient de, vient d, venait de, venait d,
        c était dû, c est dû, c était la faute, la faute à, la faute du, la faute de
    """,
    "fault": """
        erreur de manipulation, erreur d utilisation, erreur de montage, erreur de programmation,
        erreur de réglage, erreur d installation, défaut de fabrication, défaut de matériel,
        défaut de conception, défaut de montage, erreur logicielle, bug, votre faute, votre
        erreur, votre propre faute, notre faute, notre erreur, mal monté*, mal installé*, mal
        réglé*, mal utilisé*, mal branché*, mal entretenu*, pas entretenu*, jamais entretenu*, pas
        graissé*, mauvaise utilisation, mauvaise manipulation, mauvais réglage, n avez pas
        respecté, n avez pas suivi, pas lu le manuel, roulement défectueux, pièce défectueuse,
        capteur défectueux, joint défectueux, broche défectueuse, votre opérateur, mal saisi*, mal
        configuré*, mal paramétré*, surchargé*
    """,
    "service_data": """
        numéro de série est, votre numéro de série, machine no, machine n, votre machine no, votre
        contrat, votre commande du, votre facture, vos fichiers journaux, vos journaux, vos
        données montrent, vos heures de service, vos heures de fonctionnement, selon le journal,
        facture impayée, factures impayées, n avez pas payé, numéro de client
    """,
    "asks_back": """
        veuillez, merci de, s il vous plaît, message privé, en privé, mp, écrivez nous, contactez
        nous, appelez, envoyez nous, vérifier, vérifions, examiner, examinons, éclaircir, trouver
        la cause, indiquez nous, communiquez nous, clarifier, clarifions
    """,
    "honorific": """
        monsieur, madame, mme, mlle, m, dr, prof, docteur*, professeur*
    """,
    "of_unit": """
        du service, de la vente, des ventes, du marketing, du support, de la réception, des
        achats, de la comptabilité, des rh, de l équipe, du montage, de l atelier, de la
        production, de la logistique, du laboratoire, du magasin, du développement, de notre, de
        la technique, des soins, à la réception, à l atelier, dans notre,
        du dépôt, de la compta, de la paie, des expéditions, de l expédition, de la
        maintenance, de la qualité, de l équipe de nuit, de l accueil, de la cantine, du
        stock
    """,
    "worries": """
        espère, espérons, espérant, inquiet, inquiète, inquiétude, pense à, pensons à, pensées,
        mes pensées, croise les doigts, bon courage, courage à, choqué*, sous le choc, triste,
        prie, prions, souhaite, sans voix
    """,
    "cause_told": """
        cause, causé*, causes, origine, déclenché*, court circuit*, défectueux, défectueuse,
        défaut, incendie criminel, négligence*, négligé*, bâclé*, faute, fautif*, coupable*,
        responsable*, économies, économisé, mal entretenu*, entretien, erreur humaine, prévisible,
        devait arriver, question de temps, avertis, averti, prévenu, prévenus, sécurité
        insuffisante, sabotage, surchauff*, étincelle*, cigarette, batterie*, câble*, faille*,
        hameçonnage, mot de passe, imprudence*, pu être évité, aurait pu éviter, a pris dans, s
        est déclaré, est parti de, est parti du, est partie de, tout le monde savait, savaient
        tous
    """,
    "harm_told": """
        blessé*, indemne*, mort, morts, morte, décédé*, tué*, victime*, disparu*, à l hôpital,
        hospitalisé*, intoxiqué*, intoxication*, sain et sauf, sains et saufs, en sécurité, tout
        le monde va bien, tous vont bien, tout le monde est sorti, évacué*, ambulance*,
        inconscient*, brûlé*, brûlures
    """,
    "extent_told": """
        en flammes, en feu, brûle, brûlait, a brûlé, ravagé*, détruit*, endommagé*, dégât*,
        dommages, fumée, flammes, à l arrêt, arrêtée, production arrêtée, paralysé*, interrompu*,
        interruption, retardé*, pendant des semaines, des semaines, plusieurs jours, données
        volées, explosé, explosion, effondré*, fuite, touché*, bloqué*,
        fichiers volés, données chiffrées, fichiers chiffrés, serveurs chiffrés, tout est chiffré
    """,
    "response_told": """
        éteint*, maîtrisé*, sous contrôle, pompiers sont, pompiers ont, pompiers, sur place,
        enquête, enquêtent, déblai*, nettoy*, reprend, repris, reprendra, redémarr*, de nouveau en
        service, rétabli*, retour à la normale, évacué*, évacuation, évacuations, reconstruction,
        sauvegarde*, d ici lundi, dès lundi, dès demain
    """,
    "calm_told": """
        pas si grave, pas grave, rien de grave, pas de panique, ne vous inquiétez pas, t inquiète,
        pas d inquiétude, aucun danger, pas de danger, tout va bien, tout est sous contrôle, sous
        contrôle, plus de peur que de mal, eu de la chance, exagéré*, aucun impact, aucune
        conséquence, juste de la fumée
    """,
    "guess_told": """
        apparemment, il paraît, paraît que, soi disant, rumeur*, entendu dire, j ai entendu, on
        dit, on raconte, probablement, sans doute, sûrement, vraisemblablement, aurait, auraient,
        serait, je suppose, je pense que, je crois, à mon avis, semble, selon un collègue, selon
        une collègue, d après un collègue
    """,
    "grief_told": """
        nos condoléances, nos sincères, notre sympathie, nos pensées, nos pensées vont, notre
        compassion, nous présentons nos excuses, nous regrettons, nous sommes bouleversés, nous
        sommes sous le choc, nous sommes profondément, au nom de l, au nom de la, au nom de
    """,
    "event_here": """
        l incident, drame, ce qui s est passé, ce qui se passe, catastrophe
    """,
    "event_fire": """
        incendie*, feu, flammes, fumée, pompiers, brûle, brûlé, explosion*, explosé, éteint
    """,
    "event_cyber": """
        cyberattaque*, attaque informatique, piraté*, piratage, pirates, hacker*, rançongiciel,
        rançon, fuite de données, vol de données
    """,
    "event_harm": """
        accident*, blessé*, décès, évacu*, effondrement
    """,
    "event_spill": """
        fuite, fuite de gaz, déversement, déversé, intoxication*, contamin*, inondation*, inondé*,
        pollution
    """,
    "event_recall": """
        rappel de produit*, rappel produit, rappel, rappelés, défaut de série
    """,
    "plan_matter": """
        fermeture du site, fermeture de l usine, fermer … site, fermer … usine, fermons … site,
        fermons … usine, fermera … site, fermera … usine, ouvrir … site, ouvrir … usine, ouvrons …
        site, ouvrons … usine, ouvrir … filiale, ouvrons … filiale, ouvrira … site, ouvrira …
        usine, nouvelle usine, nouveau site, deuxième site, nouvelle filiale, délocalis*,
        licenci*, suppression* de postes, suppression* d emplois, supprimer … postes, supprimons …
        postes, supprimer … emplois, supprimons … emplois, créer … postes, créer … emplois, créons
        … postes, créons … emplois, embaucher, embauchons, engager … personnes, engageons …
        personnes, chômage partiel, restructur*, réorganis*, fusionner, fusionnons, fusion,
        rachat, racheter, rachetons, reprise de, vendre … division, vendons … division, entrée en
        bourse, hausse de* prix, hausse* des prix, augmenter … prix, augmentons … prix,
        augmentation des prix, baisser … prix, baissons … prix, baisse des prix, nouveau marché,
        entrée sur le marché, nous implanter, implantation, nouveau directeur, nouvelle
        directrice, nouveau ceo, nouvelle ceo, nouveau patron, nouvelle patronne, départ du
        directeur, départ de la directrice, démissionne, quitte l entreprise, trois huit, équipes
        de nuit, travail en équipes, horaire en équipes, semaine de quatre jours, regrouper,
        regroupons,
        trois équipes, aux trois équipes, travail en trois équipes, passage aux trois
        équipes, suppression de postes, suppressions de
        postes, licenciements, restructuration, délocalisation""",
    "plan_maybe": """
        ferme, fermons, fermer, fermera, ouvre, ouvrons, ouvrir, ouverture, ouvrira, déménage,
        déménageons, déménager, déménagement, construire, construisons, construction, acheter,
        achetons, vendre, vendons, plus cher, plus chers, moins cher, prix, successeur, dissous,
        reprend, reprenons
    """,
    "planned": """
        prévoyons, prévoit, prévu*, prévue, planifi*, décidé*, allons, va, vont, voulons, veut,
        sera, seront, envisag*, projet de, devrait, devons, aurons, fermerons, ouvrirons,
        supprimerons, licencierons, rachèterons, augmenterons, déménagerons, fermera, ouvrira
    """,
    "soon": """
        bientôt, prochainement, sous peu, demain, la semaine prochaine, semaine prochaine, le mois
        prochain, mois prochain, trimestre prochain, l an prochain, année prochaine, l année
        prochaine, cet automne, ce printemps, cet été, cet hiver, en automne, au printemps, en
        été, dès janvier, dès février, dès mars, dès avril, dès mai, dès juin, dès juillet, dès
        août, dès septembre, dès octobre, dès novembre, dès décembre, à partir de, d ici, fin de l
        année, la fin de l année, en fin d année, dans <number> ans, dans <number> mois, dans
        quelques semaines, dans quelques mois, avant la fin, encore cette année
    """,
    "consent_open": """
        consentement manque, manque encore … consentement, manque encore … accord, pas encore …
        consentement, pas encore son accord, pas encore leur accord, pas encore l accord, attends
        … consentement, attendons … consentement, attends son accord, attends leur accord,
        attendons son accord, attendons leur accord, attends … autorisation, attendons …
        autorisation, consentement en attente, n a pas encore accepté, n ont pas encore accepté, n
        a pas encore consenti, pas encore demandé si je peux, dois encore lui demander si, dois
        encore leur demander si, ne sait pas que je publie, ne savent pas que je publie,
        demande encore son accord, demande encore l accord, demande encore leur accord, dois
        encore demander, dois encore obtenir, reste à obtenir, accord en attente, accord
        manque, autorisation manque, pas encore donné son accord, pas
        encore donné leur accord, n a pas encore donné, n a pas encore dit oui, pas encore l
        autorisation, pas encore demandé l accord, pas encore demandé son
    """,
    "given": """
        adrien, alain, alexandre, alice, amélie, anne, antoine, arnaud, aurélie, benoît, bernard,
        brigitte, camille, carole, caroline, catherine, cécile, céline, chantal, charlotte, chloé,
        christine, christophe, claire, claude, claudine, corinne, damien, daniel, danielle,
        delphine, denis, didier, dominique, élise, élodie, émilie, éric, étienne, eugénie, fabien,
        fabienne, florence, françois, françoise, frédéric, gérard, gilles, grégoire, guillaume,
        hélène, henri, hugo, isabelle, jacques, jean, jeanne, jérôme, joël, josiane, julie,
        julien, laurence, laurent, léa, louis, louise, luc, lucie, manon, marc, marie, marion,
        martine, mathieu, mathilde, maurice, michel, michèle, monique, nathalie, nicolas, nicole,
        odile, olivier, pascal, patrick, paul, philippe, pierre, raphaël, rémy, renaud, robert,
        roger, sabine, sandrine, sébastien, serge, simone, solange, sophie, stéphane, stéphanie,
        sylvie, thérèse, thierry, thomas, valérie, véronique, vincent, virginie, xavier, yann,
        yves
    """,
    "workplace": """
        halle, usine, atelier, entreprise, site, bâtiment, bureau, boîte, entrepôt, laboratoire,
        clinique
    """,
    "knows_not": """
        ne sais pas, sais pas, ne savons pas, je n ai aucune idée, ne peux rien dire, ne peux pas
        dire, peux rien dire, ne dirai rien, rien dire, ne commente pas
    """,
    "mate": """
        collègue, apprenti, apprentie, stagiaire, cheffe d équipe, chef d équipe, responsable,
        collaborateur, collaboratrice
    """,
    "number_of": """
        numéro de monsieur, numéro de madame, numéro de m, numéro de mme, numéro du client, numéro
        de la cliente, son numéro, leur numéro, son portable, son natel, son numéro de portable,
        numéro privé, numéro personnel, portable privé, natel privé, téléphone privé, portable
        personnel, ligne privée, son mobile, le portable de, le natel de, le numéro de, sur son
        portable, sur son natel, ligne directe de
    """,
    "rings": """
        appelez le, appelez la, appelle le, appelle la, écrivez lui, envoyez lui, un sms à, textez
    """,
    "mail_of": """
        son mail, son e mail, son adresse mail, son adresse électronique, adresse mail privée,
        adresse mail personnelle, mail privé, mail personnel, e mail privé, e mail personnel, mail
        du client, mail de la cliente, adresse mail de
    """,
    "contact": """
        contact, contacter, contactez, renseignements, questions, joindre, joignable, hotline,
        assistance, centrale, secrétariat, appelez nous, inscription*, inscrire, inscrivez,
        candidature*, postuler, urgence*, réception, rédaction, service de presse, conseil*,
        réservation*, réserver, billets, service clientèle, support, vente, bureau
    """,
    "lives_at": """
        habite, habitait, domicilié*, domicile, adresse privée, adresse du client, adresse de la
        cliente, a déménagé, réside, crèche, loge au, loge à, chez lui au, chez elle au
    """,
    "born": """
        né le, née le, date de naissance, naissance le
    """,
    "machine_no": """
        numéro de série, n de série, no de série, numéro de machine, machine no, machine n, numéro
        de châssis, numéro de coque, numéro d appareil, machine numéro, machine portant le numéro
    """,
    "machine": """
        machine, installation, appareil, bateau, broche
    """,
    "file_no": """
        numéro de client, numéro client, no de client, n de client, numéro de contrat, contrat no,
        contrat n, numéro de commande, numéro de facture, facture no, facture n, numéro de police,
        numéro de dossier, numéro de patient, numéro d assuré, numéro de matricule, numéro personnel
        d employé, numéro d employé, numéro de passeport, numéro de carte d identité, numéro de
        badge
    """,
    "long_ago": """
        fondateur*, fondatrice*, fondé*, fondation, pionnier*, inventeur*, compositeur*, peintre*,
        poète*, histoire, historique*, arrière grand père, ancêtre*, roman, film
    """,
    "for_example": """
        par exemple, p ex, exemple, fictif*, fictive*, modèle de lettre, jean dupont
    """,
    "holder": """
        client, cliente, clients, votre machine, votre installation, votre appareil, votre bateau,
        exploitant, propriétaire, patient, patiente, hôpital, clinique, acheteur, acheteuse, chez la
        société, chez l entreprise, réparé*, dépanné*, mis* en service, panne, pannes, alarmes,
        intervention
    """,
    "replica": """
        deepfake*, deep fake*, hypertrucage*, clone vocal, clonage vocal, voix clonée, voix …
        clonée, cloner … voix, cloné … voix, avatar ia, double numérique de, double virtuel*,
        recréé* par ia, recréé* avec l ia, recréé* par l ia, version ia de, visage échangé, face
        swap
    """,
    "likeness": """
        voix, visage, avatar, lèvres, sosie, narration
    """,
    "by_machine": """
        avec l ia, par l ia, par ia, via l ia, grâce à l ia, généré* par, avec l intelligence
        artificielle, par l intelligence artificielle, voix ia, avec elevenlabs, avec heygen, avec
        synthesia, avec midjourney, avec sora, généré* par ordinateur
    """,
    "fake_talk": """
        attention, prudence, mise en garde, avertiss*, faux, fausse, falsifi*, arnaque*, escroc*,
        fraude*, circule*, reconnaître, détecter, repérer, signaler, danger*, protéger, interdit*,
        exposé, conférence, cours, formation, atelier, article, podcast, loi, sujet, thème, livre,
        étude
    """,
    "real_person": """
        pdg, ceo, cfo, directeur, directrice, président, présidente, patron, patronne, chef, cheffe,
        fondateur, fondatrice, collègue*, collaborateur, collaboratrice, apprenti, apprentie,
        responsable, client, cliente, acteur, actrice, chanteur, chanteuse, ministre, entraîneur,
        équipe
    """,
    "logo": """
        logo, logos, logotype, emblème, sigle
    """,
    "logo_change": """
        recoloré*, coloré*, colorié*, modifié*, changé*, transformé*, déformé*, tourné*, retourné*,
        étiré*, animé*, redessiné*, retouché*, photoshopé*, détourné*, remanié*, avec un bonnet,
        bonnet de noël, oreilles de lapin, arc en ciel, en rose, en vert, en violet, aux couleurs,
        parodie*, parodié*, embelli*, avec une couronne, avec des coeurs, bois de renne,
        nez de clown, moustache, lunettes de soleil, chapeau, cornes, tête de mort, flammes,
        paillettes, confettis, à l envers, pixelisé, bricolé, relooké*, customisé*, en néon,
        version halloween, version noël, version pâques, dans canva, canva, façon
        graffiti, style graffiti, graffiti, revisité*, réinterprété*, décoré*, en arc en
        ciel, en tête de mort, en citrouille,
        affublé, affublée, repeint, repeinte, gribouillé, gribouillée
    """,
    "profile_picture": """
        photo de profil, image de profil, photo du profil, avatar, photo de couverture, image de
        couverture, bannière
    """,
    "account_name": """
        compte s appelle, page s appelle, profil s appelle, chaîne s appelle, groupe s appelle,
        nom d utilisateur, nom de compte, nom du compte, nom de profil, pseudo, mon identifiant,
        nom de la chaîne, nom du groupe, renommé … en, je m appelle désormais, mon nouveau compte,
        mon deuxième compte, ma nouvelle page, page de fans, page fan, compte fan, créé un groupe,
        créé le groupe, ouvert un groupe, ouvert un compte, créé un compte, créé une page, ouvert
        une page, réservé le domaine, enregistré le domaine, mon domaine, ma boutique s appelle,
        ma marque s appelle, mon podcast s appelle, créé … groupe, ouvert … groupe, créé … page,
        ouvert … compte, mon nouveau site, mon site, retrouvez moi sur, retrouvez moi sous, mon
        nouveau canal, ma nouvelle chaîne, ma chaîne, mon compte, nouveau compte, nouvelle page,
        nouvelle chaîne, nouveau profil, compte est prêt, compte est en ligne, page est en ligne,
        page est prête, ma page, mon tiktok s appelle, mon insta s appelle, groupe whatsapp,
        groupe facebook, lancé un compte, lancé une page, lancé un groupe, lancé une chaîne, nom
        réservé, réservé le nom,
        ouvert la page, ouvert ma page, créé la page, créé ma page, ouvert ma chaîne, créé ma
        chaîne, appelé ma chaîne, appelé ma page, nommé ma chaîne, mon podcast, mon blog, baptisé,
        ma boutique, mon groupe
    """,
    "how_like": """
        qu en dites vous, qu en pensez vous, vous aimez, ça vous plaît, pas mal non, pas
        mal
    """,
    "community": """
        groupe, canal, communauté, forum, fan club, page, compte, profil, podcast, blog,
        boutique, discord, telegram
    """,
    "founded": """
        ouvert, ouverte, créé, créée, lancé, lancée, fondé, fondée, monté, mis en ligne,
        démarré
    """,
    "merch": """
        t shirt*, tshirt*, pulls, pull, tasse, tasses, mug, mugs, casquette*, bonnets, autocollant*,
        stickers, briquet*, goodies, produits dérivés
    """,
    "sells": """
        vends, vendre, à vendre, commandez chez moi, commander chez moi, imprime, imprimé*, fait
        maison, faits maison, fait moi même, dans ma boutique, à côté, sur etsy, sur ricardo, la
        pièce,
        francs la pièce, francs pièce, balles la pièce, balles pièce, commandes par
        message, écrivez moi votre taille, commandes en mp, disponible chez moi,
        disponibles chez moi
    """,
    "no_change": """
        ne pas modifier, ne pas changer, ne modifiez pas, ne jamais, interdit*, pas permis,
        inchangé*, règles, charte, manuel, original, d origine, ne doit pas, ne peut pas,
        faux, fausse, arnaque, signalez, pas de nous, usurpe*, attention
    """,
    "kitchen": """
        barbecue, grillades, grillade, four, poêle, casserole, plaque, toast, grille pain,
        pizza, tarte, gâteau, gâteaux, biscuits, pain, fondue, raclette, cheminée, bougie,
        bougies, feu de camp, brochettes, saucisse, saucisses, steak, poulet, crêpe,
        crêpes, gaufres, friteuse, marrons
    """,
    "far_away": """
        autoroute, bouchon, circulation, train, trains, cff, bus, vélo, voiture, vol, avion,
        match, saison, entraînement, course, marathon, football, hockey, ski, genou, dos,
        cheville, randonnée, film, série, roman, livre, voisin*, grillade*, barbecue, feu de camp,
        cheminée, bougie*, feux d artifice, week end, vacances, tout feu tout flamme,
        tournoi, lac, piscine, plage, pizza, restaurant, apéro, bière, camping, tente, cinéma,
        concert, festival, luge
    """,
    "from_a": """
        du, de la, des, de l, de notre, à la
    """,
    "got": """
        m a envoyé, nous a envoyé, m a payé, nous a payé, m a invité*, nous a invité*, nous ont
        invité*, m ont invité*, invité par, invités par, invitée par, à l invitation de, à l
        invitation du, à l invitation d un
    """,
    "ad_deal": """
        mon code promo, mon code de réduction, mon code rabais, lien affilié, collaboration
        commerciale, collaboration rémunérée, partenariat rémunéré, exemplaire de presse,
        prêté gracieusement par, offert gracieusement, code de parrainage,
        en échange d un post, en échange d une photo, en échange d une story, en échange
        de photos, en échange de quelques, contre un post, contre une photo, je touche
        une commission, touche une petite commission, je touche un petit, je gagne une
        commission, ambassadeur de la marque, ambassadrice de la marque, je suis
        ambassadeur de, je suis ambassadrice de, voyage de presse, testeur pour,
        testeuse pour, lien partenaire, via mon lien, par mon lien, avec mon lien, en
        collaboration avec, en partenariat avec, collab avec
    """,
    "giver": """
        fabricant*, fournisseur*, marque, revendeur*, commerçant*, sponsor*, agence, entreprise
        partenaire, partenaire commercial, boutique, magasin, importateur*, distributeur*,
        représentant*, office du tourisme, organisateur*
    """,
    "sent_me": """
        m a envoyé, m ont envoyé, nous a envoyé, nous ont envoyé, m a fait parvenir
    """,
    "no_giver": """
        parents, grands parents, famille, amis, amies, collègue*, voisin*, parrain,
        marraine, père noël, club, commune, école, patron, chef, équipe, employeur,
        anniversaire, acheté moi même, payé moi même, payé de ma poche, noël, mariage,
        brocante
    """,
    "host": """
        hôtel, restaurant, auberge, spa, thermes, station de ski, compagnie aérienne,
        camping, chalet, domaine viticole, brasserie, bistrot, resort
    """,
    "business_giver": """
        fabricant*, fournisseur*, revendeur*, entreprise partenaire, partenaire commercial, client,
        cliente, importateur*, distributeur*, représentant*
    """,
    "trip": """
        vol, avion, hôtel, voyage, week end à, vip, loge, croisière, formule 1, week end de ski,
        luxe, montre, ipad, iphone, tablette
    """,
    "we_plan": """
        nous allons, nous prévoyons, nous voulons, fermerons, ouvrirons, supprimerons,
        licencierons, rachèterons, augmenterons, déménagerons, embaucherons
    """,
    "never": """
        plus jamais, jamais plus, jamais, aucun*, zéro, plus aucun*, plus de, plus un seul, plus
        une seule, sans la moindre, sans le moindre, sans un seul, sans une seule, ni,
        pas un seul, pas une seule, pas la moindre, pas le moindre, sans aucun*, sans
        jamais, aucune fois
    """,
    "mishap": """
        rebut*, panne*, arrêt*, défaut*, erreur*, problème*, souci*, casse*, cassera*, retouche*,
        réparation*, tombera*, lâchera*, lâche, décevra*, déçoit, déçu*, défaillance*,
        interruption*, perte*, réclamation*, refaire, dommage*, tomber, en panne,
        perdre*, perdrez, perd, perdez, craindre, ennui*, s arrête*, s arrêtera*, bloque*
    """,
    "always": """
        toujours, à chaque fois, à tous les coups, sans exception, à vie, éternellement, pour
        toujours, à chaque pièce, quoi qu il arrive, toute une vie
    """,
    "works": """
        parfait*, fonctionne*, fonctionnera*, réussi*, réussit, marche, marchera*, impeccable*,
        irréprochable*, juste,
        tombe juste
    """,
    "failsafe": """
        infaillible*, increvable*, indestructible*, inusable*, à toute épreuve, sans aucun risque,
        sans risque aucun,
        pour l éternité,
        toute une vie, toute la vie, pour la vie
    """,
    "told": """
        était, étaient, avait, avaient, a eu, ai eu, ont eu, avons eu, jusqu ici, à ce jour, hier,
        depuis, fut, a connu, a jamais, ai jamais,
        n avons jamais, n ont jamais, n a jamais, n a pas eu, n avons pas eu
    """,
    "nobody_can": """
        personne ne peut, personne, aucune machine, aucun fabricant, ne promet, ne pouvons, ne
        peut pas, sans garantie, qui promet, rien promis, ne peux pas, ne garanti*, ne promettons
    """,
    "own_deed": """
        montre, montrerai, poste, posterai, publie, raconte, raconterai, apporte, réponds, viens,
        photo*, vidéo*, gâteau*, croissant*, reviens, visite*, fais
    """,
    "eco_thing": """
        emballage*, film, films, carton*, matériau*, lubrifiant*, réfrigérant*, huile hydraulique,
        composant*, boîtier*, pièces de rechange, modèle, série, moteur*, entraînement*,
        revêtement*, peinture
    """,
    "premises": """
        halle, halles, usine, fabrique, bureau, bureaux, site, sites, bâtiment*, siège, toit,
        entrepôt*, flotte, cantine, atelier*, production, banc d essai, bancs d essai
    """,
    "sure": """
        sans aucun doute, vous pouvez compter, comptez dessus, assuré*, certitude absolue, juré,
        cent pour cent,
        croyez moi, crois moi, faites moi confiance
    """,
    "got_free": """
        reçu gratuitement, reçus gratuitement, reçu en cadeau, offert par, offerte par,
        offerts par, offertes par, m a offert, nous a offert, m ont offert, nous ont
        offert, cadeau de la marque, cadeau du, cadeau d un, bon d achat de, mis
        gratuitement à disposition, mise gratuitement à disposition, reçu pour test,
        échantillon gratuit, m a envoyé gratuitement, payé* pour ce post, gratuit,
        gratuitement, gratis, aux frais de, invité par, invitée par, invités par, m a
        invité, m a invitée, nous a invités, rien payé, rien déboursé, sans rien payer,
        confié pour test, confiée pour test, pour l essayer, offert le séjour, offert la
        nuit, offert le repas
    """,
    "my_code": """
        avec mon code, avec le code, mon code, code
    """,
    "no_goods": """
        confiance, fidélité, attention, temps, sourire, joie, retour, retours, conseil, conseils,
        chance, poste, emploi, soutien, aide, accueil, écoute, café, dîner, déjeuner, souper, repas,
        gâteau, croissants, chocolat, bière, apéro, verre
    """,
    "gift_noun": """
        cadeau*, bon, bons, vin, champagne, montre, billet, billets, panier garni
    """,
    "to_me": """
        m a, m ont, nous a, nous ont, reçu, reçus,
        m, me, moi,
        avec moi, chez moi,
        devant ma porte, à ma porte, sur mon bureau
    """,
    "own_logo": """
        notre logo, logo de l entreprise, logo de mon entreprise, logo de ma boîte, logo de la
        maison, logo de la boîte, logo du patron, logo de mon employeur, logo de l employeur, logo
        de chez nous, logo de l usine, logo maison, logo du papier à lettres, logo de l en tête,
        logo du site, logo du camion
    """,
    "fun": """
        ambiance, rires, fête, surprise*, soirée, bonne humeur, frissons, plaisir, météo, soleil,
        pluie, café, apéro, émotions
    """,
    "none_else": """
        aucune autre, aucun autre, personne, personne d autre, nul autre, nulle autre, rien d
        autre, nulle part, aucun concurrent, aucun fabricant, aucun fournisseur,
        aucune machine, aucun modèle, aucune marque, aucune, aucun, nul, pas une autre, pas
        un autre, aucun constructeur, aucun prestataire, nulle part ailleurs
    """,
    "measures_up": """
        mieux, plus, aussi, autant, si, à la cheville, comparable*, rivalise*, égale*, approche*,
        plus vite, plus précis*, aussi bien, mieux que
    """,
    "own_range": """
        que nous, jusqu ici, à ce jour, de notre gamme, de notre histoire, notre machine, nos
        machines, de nos, que son, que sa,
        depuis que, de ma carrière, de ma vie, de l histoire de
    """,
    "change_word": """
        meilleur* depuis, meilleures depuis, meilleurs depuis, pire* depuis, plus haut depuis, plus
        bas depuis, au plus haut, au plus bas, jamais autant, jamais eu autant, jamais vendu autant,
        jamais aussi haut, jamais aussi bas, plus gros contrat, plus grosse commande, plus grand
        contrat, plus grande commande, bondi, bondissent, explosé, explosent, grimpé, grimpent, s
        envolent, envolé*, flambé, chuté, chutent, plongé, plongent, effondré*, s effondrent, en
        chute libre, creusé, reculé, reculent, baissé, baissent, augmenté, augmentent, progressé,
        progressent, en hausse, en baisse, en forte hausse, en forte baisse, record absolu, niveau
        record, mieux que l an passé, mieux que prévu, moins bien que prévu, au dessus du budget, en
        dessous du budget, dépassé le budget, dépassent les prévisions, que l an dernier, que l an
        passé, que l année dernière, plus que l an, moins que l an,
        autant de … depuis, aussi peu de … depuis, jamais … autant, pas vu autant, plus vu ça depuis,
        couvre jusqu, couvre encore, suffit pour
    """,
    "result_word": """
        chiffres rouges, chiffres noirs, dans le rouge, dans le noir, beau plus, gros plus, gros
        moins, croissance à deux chiffres, croissance à un chiffre, bénéfice record, perte record,
        contrat à six chiffres, contrat à sept chiffres, contrat à huit chiffres, contrat à
        plusieurs millions, barre des, cap des,
        le million, le milliard,
        gros déficit, grosse perte, joli bénéfice, beau bénéfice, record de commandes, record de ventes, bond du chiffre, bond des commandes, chute des commandes, chute des ventes,
        effondrement des ventes, recul du chiffre, perte de plusieurs millions, sortis du
        rouge, sorti du rouge, repassé* dans le vert, revenu* dans le vert, contrat de
        plusieurs millions, cap du million, cap du milliard, croissance du bénéfice,
        croissance du chiffre
    """,
    "traded": """
        vendu, vendus, vendues, avons vendu, livré, livrés, livrées, produit, produites, signé,
        signée, signés, décroché, décrochée, remporté, remportée, contrat, contrats, deal, commande,
        commandes, commandées, encaissé, investi, conclu, conclue,
        perdu, gagné, réalisé, brûlé, engrangé, récolté
    """,
    "at_work": """
        mon équipe, ma carrière, de ma carrière, ma commission, nos vendeurs, nos commerciaux, notre
        force de vente, au bureau, à l atelier, dans l atelier, à l usine, dans la halle, la
        direction, le patron, le chef, la cheffe, notre directeur*, notre directrice*, nos chiffres,
        notre trimestre, notre semestre, notre année, notre printemps, notre été, notre automne,
        dans la boîte, la boîte, nos lits, notre service, nos urgences, nos commandes, notre carnet,
        côté commandes, côté ventes, côté affaires, côté chiffres, nos affaires,
        au bloc, bloc opératoire, en halle, dans notre bureau
    """,
    "hush": """
        chut, entre nous, motus, bouche cousue, ne le répétez pas, ne répétez pas, je n ai rien dit,
        j ai rien dit, vous n avez rien vu, ne le dites à personne, pas encore officiel*, pas
        officiel*, n est pas officiel*, encore officiellement, pas encore le droit, pas le droit de
        dire, pas le droit de montrer, ne peux rien dire, peux rien dire, peux pas en dire plus, ne
        peux pas montrer, peux pas montrer, pas encore montrer, rien montrer, je ne devrais pas, top
        secret, secret, secrète, confidentiel*, confidentialité stricte, en avant première, personne
        ne sait, personne ne le sait, gardez le pour vous, garde le pour toi, sous le sceau, sous
        embargo, accord de confidentialité, rien divulguer, pas en dire plus, en dire plus,
        pas encore communiqué,
        ne peux pas parler, peux pas parler, pas le droit de parler, n ai pas le droit, photos
        interdites, un indice,
        je ne dirai rien, pas un mot, je me tais, ni confirmer ni,
        je n en dis pas plus, n en dis pas plus, je ne dis rien de plus, ne dis rien de
        plus, j en dis pas plus
    """,
    "elsewhere": """
        journal, journaux, quotidien, le temps, la presse, radio, télévision, selon la presse, l
        office fédéral, banque nationale, secteur, branche, analystes, conjoncture, canton,
        commune, ville, état, bourse, économie, économistes, statistique*, d après la presse,
        boulangerie, restaurant, bistrot, magasin du, marché aux puces, brocante, kermesse, stand
        de, mon stand, club, foot, match, matchs, buts, points, tournoi, ligue, saison, équipe de,
        hockey, jardin, poules, chat, chien, gâteau*, confiture*, vélo, vacances, carnaval,
        village, enfants, école, voisins, voisin, voisine, tirelire, argent de poche, pas par
        jour, course à pied, marathon, kilos, régime, chaussures, jeu vidéo, série, ski, neige,
        météo, pluie, boulange, pâtisserie maison, randonnée, fondue, soldes, rabais, loyer,
        impôts, loto, casino, livret
    """,
    "busy": """
        se bousculent, bousculent au portillon, on croule sous, croulons sous, croule sous,
        submergés, débordés, téléphone ne cesse, téléphones ne cessent, téléphone n arrête pas,
        téléphone sonne, téléphones sonnent, font la queue, se vendent comme des petits pains,
        comme des petits pains, du travail par dessus la tête, plus rien à faire, plus grand chose
        à faire, plus de travail, carnet plein, carnets pleins, carnet vide, carnets vides,
        atelier vide, machines à l arrêt, heures supplémentaires à gogo, équipes du samedi,
        travaillent le samedi, travaille le samedi, liste d attente, délais de livraison, demandes
        affluent, demandes pleuvent, pluie de demandes, affaires vont, affaires marchent, affaires
        tournent, affaires tournent au ralenti, affaires reprennent, ça tourne, ça marche fort,
        tourne à plein, tourne au ralenti, à plein régime, demande explose, clients affluent, les
        demandes, refuser des clients, refusons des clients, refuser des commandes, refusons des
        commandes, n avons rien à faire, n avons plus rien, submergés de demandes, croulons sous
        les demandes, nombreuses demandes, beaucoup de demandes
    """,
    "sales_people": """
        vendeurs, vendeuses, commerciaux, force de vente, directeur financier, directrice
        financière, direction financière, comptabilité, comptables, conseil d administration, cfo,
        actionnaires, équipe de vente, équipe des ventes, cadres, finance, finances,
        bureaux de vente, service des ventes, département des ventes, au service des ventes, représentants, technico commerciaux,
        délégués commerciaux""",
    "spirits": """
        ambiance, champagne, bouchons, trinque, trinquent, sourire, sourires, sourit, sourient,
        rayonne, rayonnent, jubile, jubilent, fête, font la fête, aux anges, mine des mauvais jours,
        grise mine, tête d enterrement, dort mal, dorment mal, nerveux, nerveuse, soucieux,
        soucieuse, soucis, content, contente, contents, heureux, heureuse, bonne humeur, mauvaise
        humeur, moral, euphorie, soulagé*, respire, respirent,
        danse, dansent, chante, chantent, sifflote, saute, pleure, pleurent, larmes, se tait,
        transpire, tremble, tremblent,
        rayonnant*, radieu*, visages
    """,
    "time_span": """
        année, an passé, l an passé, an dernier, l an dernier, début d année, fin d année, mois,
        derniers mois, dernières semaines, janvier, février, mars, avril, mai, juin, juillet, août,
        septembre, octobre, novembre, décembre, trimestre, semestre, exercice, printemps, été,
        automne, hiver
    """,
    "went": """
        en trombe, en fanfare, en force, très fort, très bien, très mal, démarre fort, démarre très
        fort, démarre bien, démarre mal, commence fort, commence bien, commence mal, bien parti*,
        mal parti*, bonne année pour, année record, excellente année, année exceptionnelle, année
        difficile, belle année, mauvaise année, année noire, dure année, ne se plaint pas, nous
        plaindre, pas à nous plaindre, cartonne, ralenti, patine, à la peine, difficile*,
        compliqué*, morose, excellent, en berne, bien marché, mal marché, mieux que prévu, mieux que
        jamais, finit bien, terminé en beauté, ne va pas mal, va très bien, va mal,
        dépassé nos, au delà de nos, en deçà de, décevant*, déçu*, espéré, espérer,
        du bon pied, pied droit, sur la bonne voie, bien partis
    """,
    "future": """
        va, vont, allons, vais, sera, serons, seront, aura, aurons, auront, ferons, fera, vendrons,
        vendra, livrerons, livrera, produirons, produira, atteindrons, atteindra, dépasserons,
        dépassera, doublera, doublerons, triplera, triplerons, gagnerons, gagnera, grandirons,
        croîtra, croîtrons, investirons, investira, ouvrirons, ouvrira, embaucherons, embauchera,
        engagerons, engagera, recruterons, recrutera, créerons, créera, augmentera, baissera,
        progressera, grimpera, explosera, repartira, reprendra, remontera, sortira, sortirons,
        restera, franchira, franchirons, devrait, devraient, prévoit, vise
    """,
    "growth": """
        croissance, croître, grandir, plus grand*, progression, hausse, baisse, reprise, augmenter,
        diminuer, reculer, décoller, exploser, rebondir, parts de marché, part de marché, capacité*,
        cadence*, volumes, seuil de rentabilité, à plein régime,
        part, parts, quota, dépasser, franchir, battre, surpasser,
        croît, croîtra, croîtront, croîtrons, croissons, grandit, grandira, grandirons,
        grandissons, augmente, augmentera, augmenteront, augmenterons, progresse,
        progressera, progresser, progresserons, progresseront, recule, reculera, reculeront,
        baisser, baissera, baisseront, diminuera, diminueront, décollera, explosera,
        rebondira, améliorer, améliorera, améliorerons, dépassera, dépasserons, battra,
        battrons, franchira, franchirons, remonter, remontera, chuter, chutera, accélérer,
        accélérera, expansion
    """,
    "output_plan": """
        embaucher, embaucherons, recruter, recruterons, engager, engagerons, nouveaux postes,
        postes de plus, personnes de plus, collaborateurs de plus, en deux équipes, en trois
        équipes, en deux huit, en trois huit, vendre … machines, vendrons, livrerons, livrer …
        machines, produire … machines, produirons, pièces par an, unités par an, installations par
        an, véhicules par an, tonnes par an, plus de machines, plus d, lits supplémentaires,
        nouveaux lits, centre de service, centres de service, nouveaux marchés, machines par an
    """,
    "later": """
        l an prochain, an prochain, l année prochaine, année prochaine, dans <number> ans,
        prochaines années, prochains mois, ces prochaines années, à moyen terme, à long terme, à
        court terme, trimestre prochain, prochain trimestre, second semestre, deuxième semestre,
        prochain semestre, fin de l année, d ici la fin, d ici <number> ans, bientôt, à l avenir,
        au printemps, en automne, le mois prochain, exercice prochain, prochain exercice, d ici
        noël, dans quelques années, ces prochains, d ici <year>, l automne prochain, au second,
        cet automne
    """,
    "new_thing": """
        nouvelle machine, nouveau modèle, nouveau produit, nouvel appareil, nouvelle génération,
        prochaine génération, prochaine machine, prochain modèle, prochain produit, successeur,
        successeure, remplaçante, quelque chose de nouveau, quelque chose de grand, quelque chose de
        gros, du nouveau, surprise, une machine qui, un produit qui, un projet qui, un produit, un
        projet, une machine, sous la bâche, sous le drap, derrière le rideau, derrière cette bâche,
        dévoiler, dévoilerons, dévoilons, prototype, nouveauté mondiale, nouveauté, petite soeur,
        grande soeur, petit frère, grand frère, nouveau site, nouveau bâtiment, ce que nous
        préparons, ce qu on prépare, nouveau service,
        arrive … quelque chose, prépare quelque chose, préparons quelque chose, quelque chose
        arrive, quelque chose se prépare,
        gros jouet, nouveau jouet, bête, projet secret,
        sous ce drap, sous cette bâche, sous la housse
    """,
    "not_shown": """
        sous la bâche, sous le drap, derrière le rideau, caché, cachée, cachons, n existe pas
        encore, pas encore existé, ne peux pas montrer, pas encore montrer, pas le droit de
        montrer, personne n a vu, personne ne doit voir, surprendre, surprise, devinez, qui
        devine, restez à l écoute, à suivre, avant goût, teaser, vous serez étonnés, bouche bée,
        allez être surpris, dévoilerons, dévoilons, dévoiler, sera présenté*, serons prêts,
        bientôt prêt*, presque prêt*, presque fini*, va vous scotcher, va vous surprendre, vous
        allez voir, en avant première, n existe pas, le monde n a pas, ne peux pas parler, peux
        pas parler, photos interdites, on cache, je pourrai vous montrer, pourrons vous montrer,
        sous ce drap, sous cette bâche, sous la housse, sous cette housse
    """,
    "coming": """
        arrive, arrivent, arrivera, bientôt, prochainement, ce printemps, cet été, cet automne, cet
        hiver, en septembre, en octobre, la semaine prochaine, le mois prochain, l an prochain, au
        salon, à suivre,
        en automne, au printemps, en été, en hiver, à la rentrée
    """,
    "no_product": """
        blog, vidéo, film, épisode, podcast, article, post, livre, roman, album, chanson, machine à
        café, machine à laver, voiture, vélo, chien, chat, bébé, fille, fils, collègue, collègues,
        apprenti*, poste, fête, anniversaire, mariage, menu, gâteau, site web, exposition,
        appartement, maison, mise à jour, version, cours, vacances, voyage, quiz, concours, tirage,
        cuisine, meuble*, bureau
    """,
    "sent_there": """
        équipe, monter, montage, installer, installation, machines, halle, usine,
        chantier, déménager, déménagement, appartement, visa, permis de travail, nouvelle
        vie, nouvelle école, muté, mutée, mission, voyage d affaires, projet, job,
        travail, travailler, chef, fournisseur*, ouverture, terrain
    """,
    "leisure": """
        vacances, congé, congés, voyage, voyager, voyagé, plage, hôtel, auberge, camping, lune de
        miel, mariage, beaux parents, belle mère, belle famille, famille, cousin*, neveu, nièce,
        amis, amies, copains, en visite, musée, cathédrale, église, vieille ville, marché,
        piscine, soleil, coup de soleil, noël, nouvel an, pâques, année sabbatique, sac à dos,
        carte postale, souvenir, mal du pays, décalage horaire, maman, papa, mamie, papi, soeur,
        frère, tante, oncle, cours de langue, séjour linguistique, école de langue*
    """,
    "outdoors": """
        canyon, vallée, rivière, falaise, désert, côte, crête,
        randonnée, montagne, sommet, alpage, zoo, étang, lac, forêt, prairie, ciel, nid, ailes,
        plumes, jumelles, observé, photographié, vu, fenêtre, pot, arroser, fleurit, fleur, fleurs,
        jardin, balcon, plante, plantes, feuilles, arbre, film, documentaire, chalet, ma, pub, bar,
        bière,
        queue, bec, serres, plumage, couve, planait, envergure, proie, marmotte*, ornitholog*,
        crête, glacier, épines, arrosé, rempoté, jardinerie, vacances
    """,
    "project_word": """
        projet, projets, nom de code, travail, travaille, travaillons, séance, équipe,
        développement, prototype, test, essai, essais, lancement, décolle, plan, plans, budget,
        chantier, usine, site, machine, produit, labo, laboratoire, entreprise, bureau, arrive,
        bientôt
    """,
    "inside_source": """
        intranet, panneau d affichage, tableau d affichage, mail interne, mails internes, courriel
        interne, e mail interne, note interne, note de service, notes internes, message interne,
        document interne, documents internes, chat interne, procès verbal, pv de, pv de la
        direction, en réunion, à la réunion, réunion d équipe, réunion de direction, séance, en
        séance, séance d équipe, assemblée du personnel, séance d information, le chef a dit, le
        chef nous a dit, la cheffe a dit, la cheffe nous a dit, la direction a dit, la direction
        nous a, le patron a dit, le patron nous a, de la direction, venu d en haut, organigramme,
        directive interne, bruits de couloir, en interne,
        de première main, à la pause, il paraît que, séance d info, colloque, au colloque, rapport
        du matin, retraite des cadres, on nous a dit, nous a dit, ils nous ont dit, mail de la
        direction, un mail de
    """,
    "inside_item": """
        capture d écran, captures d écran, copie, voici la note, voici le mail, voici le document,
        voici le pv, en pièce jointe, ci joint, lisez vous mêmes, lisez avant, fuite, fuité*, je
        vous partage, je partage ici
    """,
    "inside_change": """
        ferme, fermera, fermer, fermeture, supprimé*, supprime, supprimer, suppression, disparaît,
        disparaissent, disparaîtra, déménage, déménagent, déménagement, transféré*, transfert,
        transformé*, transformation, réorganis*, restructur*, externalis*, remplacé*, remplace, s en
        va, s en vont, part en, quitte, quittent, démission*, démissionne, licenci*, nouveau chef,
        nouvelle cheffe, nouveau directeur, nouvelle directrice, nouveau responsable, introduit,
        introduire, réduit, réduction, coupes, coupe budgétaire, changement*, fusionne, fusionnent,
        regroupe*, arrête, arrêtent, nouvel horaire, nouveaux horaires, chômage partiel, plan d
        économies, fermé*, fermons, ferment, supprim*, disparu*, déplac*, fusionné*, automatis*,
        rationalis*, vendu*, vendre, économies, coupé*, coupent, plus de cantine, plus de, n aura
        plus, n y aura plus, s arrête, remani*, bouscul*,
        pas renouvelé*, pas remplacé*, pas reconduit*, n est plus,
        abol*, enlèv*, fermeture*, changent, remplaç*, remplacement, délocalis*, sous
        trait*, renvoi*, mis à la porte, départ de, nouveau patron, nouvelle patronne,
        doubl*, introduis*, liquid*, dissou*
    """,
    "pay": """
        salaire, salaires, paie
    """,
    "law_published": """
        rapport annuel, communiqué, publié*, rapport de gestion, selon le communiqué
    """,
    "press_meets": """
        m a appelé*, m a interviewé*, m a contacté*, m a écrit, m a demandé, m a posé, m interroge,
        m a interrogé*, je rencontre, je passe à, mon interview, interview avec moi, peut me citer,
        peuvent me citer, me cite, vient me voir, veut me parler,
        mon entretien avec, ma conversation avec, mon témoignage, mes propos
    """,
    "press_source": """
        sans mon nom, sans me citer, ne me citez pas, sans citer, en off, entre nous, sous couvert d
        anonymat, à titre officieux
    """,
    "measured": """
        mesuré, montre, montrent, confirme, confirment, tourne, tient, fonctionne, dépasse,
        dépassent, prometteur*, prometteuse*, prometteurs, excellent*, incroyable*, réussi, moins,
        plus, mieux
    """,
    "own_health": """
        prise de sang, médecin, mon chien, mon chat, vétérinaire, tension, grossesse, test covid,
        chorale, tournoi, foot, match, examen, permis, vote, quiz, visite, élèves, étude suédoise,
        conférence, exposé, cours,
        appris, apprendre, apprenons
    """,
    "secured": """
        mot de passe, mots de passe, code de la porte, code d accès, code du portail, code pin, code
        de l alarme, digicode, identifiant*, identifiants, login, admin, compte admin, clé wifi,
        wifi, vpn, pare feu, serveur, serveurs, sauvegarde*, antivirus, faille, faille de sécurité,
        vulnérabilité*, mise à jour, alarme, caméra, caméras, vidéosurveillance, gardien, gardien de
        nuit, veilleur, vigile, portail, porte arrière, porte de derrière, quai de chargement, clé,
        clés, coffre, coffre fort, salle des serveurs, lecteur de badge, barrière, stupéfiants,
        accès à distance, badge, badges, passe partout, clé maîtresse, double de clé, sauvegardes,
        wifi invités, sas, entrée latérale, sortie de secours, armoire à médicaments, armoire à
        poisons, contrôle d accès, porte principale, entrée principale,
        porte du magasin, porte de l atelier, porte de la cave, portail principal,
        clé du, clé de la salle
    """,
    "exposed": """
        est toujours, toujours celui, toujours celle, encore celui, d usine, par défaut, jamais
        changé*, pas changé*, le même mot de passe, le même, partout, admin admin, sur un post it,
        sur un papier, collé sur, est affiché, sous le paillasson, en panne, ne marche plus, ne
        marche pas, ne fonctionne plus, ne fonctionne pas, hors service, débranché*, désactivé*,
        éteinte*, éteint, factice*, fausse, dort, pas de gardien, aucun gardien, personne la nuit,
        pas fermée, jamais fermée, toujours ouverte, toujours ouvert, reste ouverte, grande
        ouverte, ne ferme pas, pas corrigé*, pas encore corrigé*, toujours pas, pas à jour, pas
        mis à jour, obsolète, windows xp, windows 7, windows <year>, windows server <year>, non
        chiffré*, sans mot de passe, pas de pare feu, pas de sauvegarde, pot de fleurs, sous le
        pot, derrière le, accès à la production, année de fondation, code postal, ouvert, entre
        comme dans un moulin, comme dans un moulin, n importe qui, tout le monde peut entrer,
        1234, 0000, collé*, sous le clavier, sous la souris, ne ferme plus, ne ferment plus, vaut
        pour toutes, pend à côté, accroché*, à côté de la machine,
        ne filme plus, filme plus, n enregistre plus, ne marche plus depuis, partagent
        un, partage un seul, un seul login, un seul compte, un seul mot de passe, login
        commun, compte commun, sans double authentification, pas de double
        authentification, sans second facteur, pas de second facteur,
        juste pour décorer, que pour décorer, décorative, pour la déco, plus active,
        plus actif
    """,
    "protects": """
        changez, changez vos, changez régulièrement, ne partagez jamais, ne partagez, ne donnez
        jamais, conseil, conseils, astuce, formation, cours, conférence, mauvaise idée, pas une
        bonne idée, oublié, perdu, bloqué, exercice, alarme incendie, fausse alarme, réveil,
        corrigé, nous avons corrigé, code promo, promo, rabais, gratuit, bon de réduction, portes
        ouvertes, porte ouverte, ouverte à, code source, code qr, dress code, code couleur, à la
        maison, salle de sport, ne postez pas, code d erreur, code barres, code g, code postal, code
        de la route, ouvre ses portes, travaux,
        notre porte est, ma porte est, nos portes sont, passez nous voir, venez nous
        voir, qui a des questions
    """,
    "belittles": """
        même pas, pas même, pas foutu*, pas fichu*, pas capable*, incapable de, incapables de,
        même en essayant
    """,
    "copies": """
        copie, copient, copié*, copier, recopi*, pompé*, pompent, pompe, plagi*, volé, vole,
        volent, imite, imitent, contrefaçon*, singe, singent, repris,
        photographié* dans, scanné*, découpé*, capture d écran, captures d écran, filmé* à,
        piqué*, chipé*
    """,
    "ruin": """
        faillite, au bord du gouffre, dépôt de bilan, au bout du rouleau, plus pour longtemps,
        ruiné*, en déroute, sur le point de fermer, va fermer,
        mettre la clé, mettent la clé, peuvent fermer,
        sans avenir, plus de clients
    """,
    "contrasts": """
        contrairement à, contrairement aux, à la différence de, à la différence des, à l inverse
        de, à l opposé de,
        différence avec
    """,
    "over_drawn": """
        toujours, jamais, déjà, sans cesse, encore, comme un, comme une, comme d habitude,
        évidemment, forcément, même, bien sûr, typique
    """,
    "likes_it": """
        si vous aimez, si tu aimes, pour ceux qui aiment, si vous adorez, si on aime
    """,
    "anaphor": """
        ce truc, ces trucs, cet engin, ces engins, ces machines, cette boîte, cette marque, ils,
        ce machin, de telles,
        ils ont, ils font, elle fait, ça fait
    """,
    "namesake": """
        film*, roman*, un livre, le livre, ce livre, livres, série, jeu, album, chat, chatte, chien, cheval, hamster, mythe,
        dieu, dieux, titan*, monstre*, lu, science fiction, chapitre*
    """,
    "virtue": """
        tiennent, tient, fonctionn*, qualité, sérieux, sérieuse*, fiable*, honnête*, livrons,
        savons, vrai*, solide*, précis*, rapide*
    """,
    "output": """
        machines, unités, pièces, appareils, installations, patients, lits, bateaux, cas,
        admissions, opérations, contrats
    """,
    "many": """
        dix, douze, quinze, vingt, trente, quarante, cinquante, soixante, septante, huitante,
        nonante, cent, cents, mille, dizaine, dizaines, douzaine, centaine, centaines, deux fois
        plus, plus d … que, plus de, moins de, davantage
    """,
    "daily_life": """
        apprenti*, apprentissage, stage, tournoi, fête, apéro, sortie, sport, cours, formation,
        premiers secours, machine à café, cantine, menu, anniversaire, retraite, jubilé, enfants,
        portes ouvertes, météo, vacances, ski, neige
    """,
    "money_matter": """
        financièrement, finances, affaires, chiffres, demande, demandes, ventes, caisse, résultat,
        côté commandes
    """,
    "makes": """
        monté, montée, construit, construite, câblé, assemblé, travaille, travaillons, développé,
        développons, testé, testons, programmé, conçu, atelier, banc d essai, salle d essai,
        essayer, essayé
    """,
    "group_of": """
        les femmes, une femme, les filles, des femmes, les étrangers, des étrangers, immigré*,
        migrant*, réfugié*, les arabes, les noirs, les africains, les musulmans, musulman*, les
        juifs, voilée*, les gays, les homosexuels, homosexuel*, les lesbiennes, les trans,
        handicapé*, en fauteuil roulant, les vieux, les seniors, les boomers, plus de 50 ans, plus
        de 55 ans, à son âge, à leur âge, à cet âge, les mères, les mamans, enceinte*, les
        portugais, les albanais, les roms, les gitans, les hommes sont plus, les hommes sont
        meilleurs, les gros,
        les vieux de, les vieilles, une femme chef, femme chef, une femme à, les bonnes femmes,
        les blondes, les maghrébins, les turcs, les roumains, les syriens, les homos, les pd,
        voile, en voile, foulard,
        qu une femme, que les femmes,
        étrangers, d étrangers, étranger, étrangères
    """,
    "unfit": """
        ne sait pas, ne savent pas, savent pas, sait pas, ne peuvent pas, ne sont pas faites, pas
        faites pour, pas faits pour, pas faite pour, rien à faire, n ont rien à faire, pas leur
        place, pas sa place, ne comprennent rien, comprennent rien, n apprend plus, n apprennent
        plus, apprend plus rien, paresseux, paresseuses, fainéant*, feignant*, voleurs, volent,
        trop faible*, trop émotive*, trop vieux, trop vieille*, trop lent*, pas capables,
        incapables, restent à la maison, rester à la maison, à la cuisine, pas un métier, ne
        conviennent pas, ne convient pas, ne s intègrent pas, pas leur truc, pour la déco, que
        pour décorer, pour les quotas, ne veulent pas travailler, veulent pas travailler, plus
        doués, sont meilleurs, par nature, inutiles, place aux jeunes, ça finit mal, peut pas
        marcher, ne postulez pas, s abstenir, ne valent plus rien, ne valent rien, ne vaut rien,
        ne servent à rien, il ne manquait plus que, on aura tout vu, et puis quoi encore, bonjour
        les dégâts, juste bonnes, juste bons, tout juste bon*, à quoi ça sert, nous n en voulons
        pas, on n en veut pas, aucune chance, ne seront pas retenu*, pas retenues, que du café,
        faire le café, hystérique*, arriéré*, incultes,
        toujours mieux, mieux qu une femme, mieux que les femmes, mieux qu une,
        moins douées, moins doués, feraient mieux de rester, moins capables, moins fiables,
        n ont pas leur place, n a pas sa place, pas adapt*, rien à faire
        ici
    """,
    "defends": """
        qui dit, ceux qui disent, ceux qui croient, qui croit, préjugé*, cliché*, stéréotype*, c
        est faux, autrefois, on disait, soi disant, pas seulement, aussi bien, autant que,
        pourquoi, dommage que, demain, cette semaine, malheureusement, mardi, mercredi, jeudi,
        vendredi, samedi, lundi
    """,
    "worker": """
        homme*, femme*, dame*, monteur*, collaborateur*, collaboratrice*, personne*, gars,
        employé*, candidat*, technicien*, renfort, talent, talents
    """,
    "age_edge": """
        jusqu à, max, maximum, moins de, pas plus de
    """,
    "successor": """
        successeur*, successeure, remplaçante, petite soeur, grande soeur, petit frère, grand frère,
        prochaine génération, nouvelle génération, relève de,
        remplaçant, héritière, héritier, successeur de
    """,
    "politics": """
        initiative*, référendum*, votation*, urne, urnes, scrutin*, élection*, conseil fédéral,
        conseiller* fédéra*, conseiller* d état, conseil national, parlement*, député*,
        candidature*, sénat*, udc, plr, le ps, les verts, parti socialiste, rn, bilatérales,
        accords bilatéraux, accord cadre, libre échange, cette loi, la loi, une loi, loi sur,
        droits de douane, impôt*, projet de loi, politique énergétique,
        candidat à, candidate à, candidat au, candidate au, ce gouvernement, le gouvernement,
        les chambres, le peuple suisse, palais fédéral
    """,
    "as_firm": """
        en tant qu entreprise, en tant que société, en tant qu employeur, en tant qu exportateur*,
        en tant que fabricant*, en tant qu industriel*, en tant que pme, comme entreprise, comme
        exportateur*, notre entreprise, au nom de l entreprise, au nom de tous, je parle pour
        tous, la direction, nous tous chez
    """,
    "private_view": """
        à titre personnel, à titre privé, personnellement, mon avis, avis personnel, pas l avis,
        pas la position, peu importe, quel que soit, sans consigne, pas de consigne, aucune
        consigne, chacun, chacune, en privé, n engage que moi
    """,
    "outside_source": """
        journal, journaux, communiqué, radio, nouvelles, parents, maîtresse, conseil communal,
        association, régie, propriétaire, quartier, école, crèche, église, coopérative, podcast,
        newsletter, quiz, fête, invitation, repas, recette, menu,
        à vendre, à donner, à louer, cherche, tournoi, apéro, grillade*, course à pied
    """,
    "offers_press": """
        je suis disponible, suis à disposition, je réponds volontiers, je parle volontiers, écrivez
        moi, contactez moi, appelez moi, je témoignerai, je témoigne
    """,
    "refers_press": """
        renvoyé*, redirigé*, orienté*, transmis au service, adressez vous, veuillez vous adresser
    """,
    "lab": """
        laboratoire, labo, banc, salle d essai, prototype,
        au banc, banc d essai
    """,
    "first_time": """
        pour la première fois, première fois, jamais encore, jamais
    """,
    "credential": """
        mot de passe, mots de passe, code de la porte, code d accès, code du portail, code pin,
        code de l alarme, digicode, identifiant*, login, admin, diplôme, diplômes, permis, brevet,
        certificat, maîtrise, cfc, doctorat, bac, mba
    """,
    "job_matter": """
        licenciement*, licencier, licencié*, suppression* de postes, suppression* d emplois,
        chômage partiel, délocalis*, faillite*, insolvab*, fusion, restructur*
    """,
    "nearby": """
        à côté d, à côté de, près de, près d, en face d, en face de, voisin d, derrière, non loin
        de
    """,
    "posing": """
        nous utilisons, utilisons … depuis, dans notre atelier, dans mon atelier, chez nous
        depuis, avons acheté, ai acheté, avons installé, nous avons trois, nous avons deux, notre
        première, notre deuxième, tourne chez nous, nous travaillons avec, nous fraisons,
        travaillons avec, depuis des années avec, passés chez, passé chez, passé à la, passés à
        la, passés sur, avons changé pour, dans mon entreprise, dans notre entreprise, dans mon
        usine, notre petit atelier, mon petit atelier, chez moi à l atelier, à l atelier depuis,
        acheté, achetée, achetées, rachèterais, rachèterions, racheter, rachète, n achète plus
        que, n achetons plus que, en ai une, en ai deux, en service chez nous,
        dans notre petit, chez nous à l atelier, nous tournons sur,
        en ai trois, en ai quatre, en ai plusieurs, en ai <number>, en avons une, en avons
        un, en ai un, en avons deux, en avons trois, en avons quatre, en avons plusieurs, en
        avons <number>, j en possède, en possédons, avons commandé, l utilisons, les
        utilisons, l utilise, j utilise, je l ai acheté*, on l utilise, mon atelier, notre
        atelier, dans ma boîte,
        tourne dans notre, tournent dans notre, tourne dans mon, dans notre parc de machines
    """,
    "first_results": """
        premiers résultats, premières données, résultats de notre, nos données, nos résultats
    """,
    "machinery": """
        machine*, broche*, roulement*, capteur*, commande, logiciel, mise à jour, câble*,
        alimentation, pompe*, moteur*, joint*, vanne*, tuyau*, outil*, pièce*, composant*,
        électronique, axe, hydraulique, huile, filtre*, programme*, opérateur*, monteur*,
        technicien*, montage, entretien, maintenance, livraison*, fournisseur*, transporteur,
        bateau*, batterie*, réglage*, installation*, appareil*
    """,
    "fair": """
        salon, foire, stand, heures, h, apéro, fête, portes ouvertes, portes, journée,
        inscription, inscriptions, atelier découverte
    """,
    "to_show": """
        citation*, cite, citer, discours, photo*, image*, lettre*, mail, courriel, message, mot,
        poème, texte, nom, vidéo*, enregistrement, montrer, partage*, publie*, publier, histoire
    """,
    "own_traits": """
        âge, origine, origines, passeport, nationalité, genre, sexe, religion, langue
        maternelle, accent, parcours, cv, trous, diplôme, école, couleur de peau,
        tatouages, coiffure, cravate, handicap, d où vous venez, femme ou homme, homme ou
        femme
    """,
    "snaps": """
        tant pis pour vous, tant pis pour toi, c est votre problème, pas notre problème, pas notre
        faute, lisez donc, apprenez à lire, savez vous lire, tu sais lire, sais tu lire, vous n
        avez pas lu, faut lire, n importe quoi, quelle bêtise, quelles bêtises, question bête,
        question idiote, c est écrit dessus, c est écrit là, combien de fois, vous êtes aveugle*,
        cherchez sur google, arrêtez de pleurer, pleurnich*, on s en moque, ça nous est égal,
        lâchez nous, foutez nous, fichez nous, bien fait, faites un effort, réfléchis un peu, vous
        rigolez, de quoi je me mêle,
        sorti de saint cyr, pas sorcier, ouvrez les yeux, ouvre les yeux, c est pas compliqué,
        faut pas être,
        pas de chance, pas de bol, tant pis, dommage pour vous, dommage pour toi, c est ton
        problème, fallait réfléchir avant, fallait y penser avant
    """,
    "opines": """
        estime, estime que, pense que, considère, est d avis, est convaincu*, regrette, s excuse,
        présente ses excuses, se distancie, condamne, tient à préciser, précise que, prend
        position, croit que, soutient que,
        est de l avis, est convaincue, est convaincu, est favorable, est opposée
    """,
    "not_ours": """
        ne parle pas, pas au nom, pas la position, n engage que moi, à titre personnel, à titre
        privé, mon avis
    """,
    "we_hold": """
        pensons, croyons, trouvons, disons, estimons, considérons, regrettons, sommes d avis,
        sommes convaincus, on pense, on croit
    """,
    "creation": """
        image*, photo*, dessin*, illustration*, graphique*, affiche*, musique*, chanson*, morceau,
        bande son, mélodie, vidéo*, clip*, film, extrait*, scène, article*, texte*, page*, double
        page, chapitre*, poème*, carte, police, son, titre
    """,
    "took": """
        copié*, recopié*, copier coller, copié collé, téléchargé*, piqué*, pris, prise, prises,
        emprunté*, repris, reprise*, scanné*, photographié*, capture d écran, captures d écran,
        récupéré*, chipé*, extrait*, mis dessous, mise telle quelle, mis tel quel, rippé*, aspiré*,
        découpé*, filmé*, enregistré*, collé*, je vous colle, mis en ligne, lu en entier,
        prise sur, pris sur, prises sur,
        pompé*, subtilisé*, barboté*
    """,
    "of_others": """
        internet, net, web, google, facebook, instagram, insta, pinterest, youtube, tiktok,
        spotify, netflix, twitter, d un photographe, du photographe, journal, revue, magazine,
        livre, jeu, jeu vidéo, film, série, radio, tube, hit, concurren*, wikipédia, profil de,
        profil d, site de, site d, quelque part, catalogue,
        un site, un compte, un blog, un autre compte,
        chez la photographe, chez le photographe, de la photographe, la photographe,
        banque d images, telegram,
        blog, je ne sais quel
    """,
    "pirates": """
        paywall contourné*, contourner le paywall, contourné le péage, sans abonnement, pas d
        abonnement, n ont pas d abonnement, sans demander, sans autorisation, sans permission,
        personne ne remarquera, ni vu ni connu, piraté*, personne ne … remarque, personne ne s en
        … aperçoit, personne ne le verra, personne ne le saura
    """,
    "hands_out": """
        recopie, recopié*, copie, copié*, colle, collé*, en entier, entier, entière,
        intégral*, texte complet, capture*, en pdf, le pdf, scan, mot à mot, mot pour
        mot, paragraphe par paragraphe, je mets, mis en ligne
    """,
    "paywalled": """
        payant, payante, payants, paywall, réservé aux abonnés, réservée aux abonnés,
        pas abonné, pas abonnés, pas d abonnement, sans abonnement, coûte normalement,
        coûte d habitude, sans payer, sans débourser
    """,
    "removes": """
        enlevé*, effacé*, coupé*, rogné*, gommé*, supprimé*, masqué*, recadré*,
        retouché*, fait disparaître
    """,
    "watermark": """
        filigrane, filigranes, mention du photographe, signature du photographe,
        signature de l auteur, crédit photo
    """,
    "whence_unknown": """
        sais plus d où, sais pas d où, aucune idée d où, sais plus lequel, sais plus
        laquelle, sais plus où je, oublié la source, source oubliée, plus retrouvé l
        auteur, aucune idée de l auteur
    """,
    "shares_it": """
        ici, voici, ci dessous, ci joint, copié*, recopié*, pour vous, pour ceux, pour tous, à
        lire, scanné*, photographié*, je partage, je poste, mis en ligne
    """,
    "licensed": """
        licence*, libre de droits, libres de droits, droits, autorisation, autorisé*, accord,
        permission, acheté*, creative commons, cc by, crédit photo, merci à, site du journal,
        domaine public, citation, moi même, notre apprenti*, banque d images, avons demandé, avec
        son, sur le site, voici le lien, lien ci dessous, source en, source dans, source ci
    """,
    "workload": """
        travail, boulot, téléphone, téléphones, commandes, demandes, clients, clientèle, halle,
        atelier, équipes, stock, délai, délais, demande, offres, machines, usine, boîte, affaires,
        samedi, samedis, heures supplémentaires, temporaires, intérimaires, boîte mail, agenda,
        carnet, carnets, planning
    """,
    "level": """
        tant de, tellement de, tant il y a, plein de, beaucoup trop, trop de, trop peu, plus assez,
        peu de, presque plus, à peine, plus que nous, déborde, débordent, rempli*, vide, vides,
        muet, muets, silencieux, calme, sonne, sonnent, sans arrêt, sans relâche, non stop, jour et
        nuit, à plein, à fond, tourne à vide, au ralenti, patine, cale, explose, s accumulent, s
        empilent, monte, baisse, reprend, ralentit, manque, manquent, on bosse, arrachent, s
        arrachent,
        font la queue, la queue, donner de la tête, ne sait plus où
    """,
    "going": """
        ça marche, ça tourne, ça va, tout roule, ça roule, continue comme ça, sur la bonne voie,
        sous pression, a le vent en poupe, le vent en poupe, bat de l aile, broie du noir,
        dans l air, électricité dans l air
    """,
    "nowadays": """
        en ce moment, ces temps, actuellement, ces jours, cette semaine, ce mois, cette année,
        depuis des semaines, depuis des mois, depuis janvier, dernièrement, jusqu ici, maintenant,
        aujourd hui
    """,
    "leaders": """
        direction, chef, cheffe, chefs, patron, patronne, manager, responsable, responsables, rh,
        ressources humaines, conseil d administration, ceo, cadres, supérieur*, infirmier chef,
        management,
        chefs d équipe, chefs d atelier
    """,
    "says_so": """
        dit, annoncé, informé, communiqué, raconté, expliqué, veut, veulent, prévoit, prévoient,
        envisage, réfléchit, décidé, souhaite, souhaitent,
        annonçait, informait, communique, annonce, annoncent, informés, informées
    """,
    "what_thing": """
        machine, modèle, produit, appareil, projet, ce que, ce qui, la chose, truc, le truc, quelque
        chose, système, robot, centre
    """,
    "will_show": """
        présentée à, présenté à, présenterons, présenter, dévoiler, lancerons, lancer, lancement,
        première mondiale, mettrons sur le marché, sortira, sortirons
    """,
    "on_air": """
        à la radio, à la télé, au téléjournal, au journal télévisé, dans le journal, à l antenne,
        devant la caméra
    """,
    "not_told": """
        lu, vu, entendu, écouté, découvert, abonné*, acheté, trouvé, regardé, partagé, lire, voir,
        écouter
    """,
    "probe": """
        test, tests, essai, essais, expérience, expériences, simulation*, analyse, analyses,
        évaluation, mesures, étude, pilote, algorithme, compensation, capteur, écart, géométrie,
        refroidissement, revêtement, alliage, roulement
    """,
    "outcome": """
        concluant*, mieux que prévu, moins bien que, fonctionne, confirme*, prouve*, démontre*,
        montre que, montrent que, dépasse*, prometteu*, sensationnel*, moins de, divise*, double,
        plus précis*, plus rapide*, micron, microns, succès, échec, percée, publication suit,
        publierons,
        au delà des attentes, toutes les attentes, économise, stable, sans panne, augmente, réduit,
        gain de
    """,
    "lack": """
        sans, pas, plus, aucun, aucune, personne, jamais
    """,
    "from_there": """
        d internet, du net, du web, de google, de facebook, de pinterest, de youtube, d un film, d
        un jeu, d un livre, du journal, d une revue, sur google, sur internet, vient d un film,
        quelque part, tube connu, d un autre compte, vient du net, vient d un compte, d un compte
        inconnu, d une série, d un album, d une vidéo, d une émission,
        d un blog, d un site, d une page, d un profil, de je ne sais quel
    """,
    "bosses": """
        patron, patronne, chef, cheffe, ceo, direction
    """,
    "purpose": """
        pour que, afin, si, s il, dès que, tant que, éviter, prévenir, empêcher, pour éviter,
        réduire
    """,
    "came_across": """
        trouvé, trouvée, trouvés, trouvées, dénichée, déniché
    """,
    "pictured": """
        image*, photo, photos, dessin*, illustration*, musique*, chanson*, morceau, son
    """,
    "today": """
        aujourd hui, hier, ce week end, la semaine dernière
    """,
    "no_business": """
        commandes numériques, commande numérique, résultats du tournoi, résultats des examens, perte
        de poids, perte de temps, perte de clés, résultats sportifs, en marge de, en marge du
    """,
    "plan_hard": """
        licenci*, suppression* de postes, suppression* d emplois, supprimer … postes, supprimons …
        postes, supprimer … emplois, chômage partiel, fermeture du site, fermeture de l usine,
        fermer … site, fermer … usine, fermera … site, fermera … usine, délocalis*, restructur*,
        réorganis*, fusion, fusionner, rachat, racheter, trois huit, hausse* des prix, hausse de
        prix, augmenter … prix
    """,
    "surpasses": """
        surclasse*, dépasse*, distance*, bat, battent, écrase*, devance*, surpasse*, laisse …
        derrière, éclipse*, met … dans l ombre, relègue*, domine*, coiffe*
    """,
    "everyone": """
        toutes les autres, tous les autres, toute la concurrence, la concurrence, ses concurrent*,
        ses rivales, ses rivaux, tout le monde, toutes ses, tous ses, le reste, n importe quelle
        autre, tout le marché
    """,
    "gone": """
        du passé, le passé, fini, finis, finie, finies, terminé*, adieu, oubliez, oublie,
        élimine*, supprime*, impossible*, exclu*, dites adieu, ne connaît pas, mot inconnu, fin
        des
    """,
    "pays_off": """
        se rentabilise*, rentabilis*, s amortit, amortie, amorti, se paie tout*
    """,
    "hedge": """
        jusqu à, selon, en général, peut, peuvent, pourrait, environ, en moyenne, souvent,
        typique*, dépend, peut être, mesuré, possible
    """,
    "buyers": """
        qui achète*, qui choisi*, acheteurs de
    """,
    "rather": """
        plutôt, plutôt que, je préfère, préférerais, mieux vaut
    """,
    "fit_as": """
        bon comme, bonne comme, bons comme, bonnes comme, bon* qu à, bien comme, au mieux, tout
        juste, sert de, servent de, font de bons, fait un bon,
        juste bon*, tout juste bon*, à part servir, à part pour, ne sert qu, ne servent qu,
        servent qu à, sert qu à, servir de, servir d, sert d, servent d, assez bon* pour,
        utile* comme, peut servir, peuvent servir, tout au plus, à la rigueur
    """,
    "envies": """
        rêve, rêvent, jalou*, envi*, aimerait, aimeraient, à la traîne
    """,
    "span_of_time": """
        an, ans, année*, mois, semaine*, jour*
    """,
    "last_year": """
        l an passé, an passé, l an dernier, an dernier, l année dernière, année dernière, l année
        passée, année passée, année <year>, <year> a, <year> nous a, <year> fut, quelle année,
        derniers mois, premiers mois, premier semestre, dernier trimestre
    """,
    "judged": """
        à oublier, oublier, satisfaction*, joie, joies, soucis, douloureux, douloureuse, cauchemar,
        rêve, inoubliable, historique, catastrophe, catastrophique, miracle, souffert, tremblé, fou,
        folle, dingue, bon, bonne, fort, forte, mauvais, mauvaise, dur, dure,
        fameux, fameuse, fameuses, terrible, génial, géniale, super, moyen, moyenne,
        médiocre, faible, faibles, extraordinaire, brillant, brillante, merveilleux,
        merveilleuse, formidable, fantastique, difficile, difficiles, compliqué*, top, flop,
        costaud, solide, remarquable, excellent, excellente, désastreux, désastreuse,
        reconnaissant*, amer, amère, glorieux, glorieuse, mauvaises, bons, bonnes, fortes
    """,
    "fresh": """
        nouveau, nouvelle, nouvel
    """,
    "inside_paper": """
        intranet, mail interne, note interne, note de service, message interne, document interne,
        documents internes, chat interne, procès verbal, organigramme, directive interne,
        circulaire, mail de la direction, panneau d affichage
    """,
    "reads_so": """
        dit, dit que, annonce, indique, parle, est clair, on lit, on peut lire, que
    """,
    "inside_weak": """
        change, changent, changement*
    """,
    "it_comes": """
        c est, ça sort, ça arrive, ça vient, quelque chose, on vous, surprise
    """,
    "code_word": """
        code, codes
    """,
    "doorway": """
        porte, portes, portail, entrepôt, entrée, armoire, coffre, garage, salle, halle, labo,
        ascenseur, archives
    """,
    "kindly": """
        bon, bonne, bons, bonnes, joli*, bel, belle, beau*, super, positi*, excellent*, sympa*,
        gentil*
    """,
    "not_only": """
        pas seulement, pas que,
        n est pas seulement, n est pas que, ne sont pas seulement, ne sont pas que, non
        seulement, pas uniquement
    """,
    "whole_work": """
        article entier, article complet, article en entier, tout l article, texte entier, texte
        complet, chapitre entier, livre entier, toute la page,
        l article du temps, tout le chapitre, tout le film, tout l épisode, le poème entier, l
        interview entière, texte intégral, version intégrale, en intégralité
    """,
    "copied_out": """
        copié*, recopié*, scanné*, en scan, photographié*, capture d écran, sans abonnement, je
        vous colle, je colle, pour ne pas payer, sans payer, je vous lis, lu à voix haute, filmé*
    """,
    "denounces": """
        qui dit, ceux qui disent, qui croit, préjugé*, cliché*, c est faux, se trompe*, on disait
    """,
    "told_them": """
        lui ai dit, leur ai dit, lui ai raconté, leur ai raconté, lui ai tout, leur ai tout
    """,
    "buys": """
        acheter, achète, achètent, achèterait, achèterais, achèterai
    """,
    "sex_word": """
        masculin, féminin
    """,
    "thingly": """
        cloche, cloches, tanche, tanches, buse, buses, quiche, patate, courge, truffe, larve,
        larves, limace, moule, boulet, boulets, pantin, pantins, plaie, girouette, loque,
        serpillière, vipère, tyran, despote, dictateur, sadique, rat, rats, porc, cochon, dinde,
        oie, bécasse, morue, requin, vautour, sangsue, zéro, nullité, bidon, erreur de casting,
        gueulard, pervers, psychopathe, sorcière, dragon, mouton, moutons, cornichon, nouille,
        nouilles, tyranneau, ver de terre,
        ballot, légume, gland, cruche, cruches, manche à balai, zozo, branquignol, branquignols,
        lourdaud, lourdauds, glandeur, glandeurs, couillon, couillons, grosse patate, vrai nul, nullard, nullards,
        un nul, une nulle, vraie nulle, un incapable, une incapable""",
    "low": """
        gros, grosse, pauvre, sale, lâche, arrogant*, prétentieux, prétentieuse, fainéant,
        fainéante, inutile, incapable, stupide, vrai, vraie, parfait, parfaite, complet, fini,
        finie, diplômé*, sacré, sacrée, vieux, vieille, petit, petite, misérable, sombre, fieffé*,
        incompétent*
    """,
    "witless": """
        pas le couteau le plus affûté, pas la lumière, pas une flèche, pas une lumière, pas très
        fut fut, pas futé, manque une case, manque des cases, une case en moins, une case de vide,
        case vide dans la tête, pas toute sa tête, pas toutes ses frites, pas la lumière à tous
        les étages, pas l électricité à tous les étages, pas la lumière au plafond, un petit pois
        dans la tête, petit pois dans le crâne, pois chiche dans la tête, pois chiche à la place
        du cerveau, cerveau d huître, cerveau de moineau, cervelle de moineau, cerveau en compote,
        cerveau en vacances, cerveau en option, cerveau en grève, laissé son cerveau, oublié son
        cerveau, oublié ton cerveau, débranché son cerveau, débranché le cerveau, grillé ses
        neurones, perdu ses neurones, deux neurones, un seul neurone, rien entre les oreilles,
        vide entre les oreilles, du vent entre les oreilles, rien dans le crâne, rien dans le
        ciboulot, tombé du berceau, bercé trop près du mur, bercée trop près du mur, fini à la
        pisse, bête à manger du foin, con comme un balai, con comme une valise, bête comme ses
        pieds, bête comme une oie, con comme la lune, ne vaut rien, ne valez rien, ne vaut pas un
        clou, bon qu à, bonne qu à, bon à jeter, bon à enfermer, bonne à enfermer, à enfermer,
        irrécupérable*, aucune colonne vertébrale, pas de couilles, pas de colonne vertébrale, pas
        de cran, le plus stupide, les plus stupides, le plus bête, le plus incompétent, la plus
        incompétente, pète un plomb, pas net, pas nette, pas bien dans sa tête, complètement à la
        masse, à côté de ses pompes, complètement à l ouest, a un grain, un petit grain, fêlé du
        bocal, fêlée du bocal, timbré*, siphonné*, donne envie de vomir, me donne envie de gerber,
        pas inventé l eau tiède, pas inventé l eau chaude, pas inventé la poudre, pas inventé le
        fil à couper le beurre, n a pas inventé l eau tiède, n a pas inventé l eau chaude, n a pas
        inventé la poudre, n a pas inventé le fil à couper le beurre, n avez pas inventé l eau
        tiède, n avez pas inventé l eau chaude, n avez pas inventé la poudre, n avez pas inventé
        le fil à couper le beurre, n as pas inventé l eau tiède, n as pas inventé l eau chaude, n
        as pas inventé la poudre, n as pas inventé le fil à couper le beurre,
        cerveau … oublié, cerveau … vacances, cerveau … vestiaire, aussi bête qu, aussi con qu,
        aussi stupide qu, neurones en moins, quelques neurones
    """,
    "trifle": """
        pochette surprise, pochettes surprises, paquet de céréales, paquet de chips, boîte de
        céréales, paquet de lessive, paquet surprise, tombola, loterie, au loto, brocante, vide
        grenier, œuf kinder, kinder surprise, oeuf surprise, ebay, wish, temu, aliexpress,
        kermesse, foire, distributeur de chewing gum, boîte aux lettres, calendrier de l avent, la
        redoute,
        brochure*, prospectus, catalogue*, logo, publicité*, site web, cravate*, stylo*,
        moquette*, café, emballage*, powerpoint, slogan*, couleur*, peinture, affiche*,
        calendrier*, petits fours, cartes de visite
    """,
    "mind_measure": """
        qi, intelligence, cerveau, cervelle, mémoire, colonne vertébrale, charisme, charme,
        empathie, tact, courage, horizon, vivacité, finesse, quotient intellectuel, compétence,
        compétences, humour, cran, bête, con, malin, intelligent, vif
    """,
    "lesser": """
        poisson rouge, hamster, cochon d inde, poule, poules, ver de terre, limace, escargot,
        huître, huîtres, moule, amibe, méduse, mouche, moustique, fourmi, âne, mouton, vache,
        singe, grille pain, pomme de terre, patate, concombre, chou, trombone, poignée de porte,
        chaise, balai, caillou, brique, parpaing, vis, clou, marteau, brouette, cafetière, petite
        cuillère, plante verte, ficus, cactus, nain de jardin, ballon, horodateur, parcmètre,
        porte manteau, serpillière, enfant de trois ans, enfant de cinq ans, gamin de, gosse de,
        bébé, n importe quel enfant, ma grand mère, mon chien, mon chat, un aveugle, boulon,
        yaourt, bulot, palourde
    """,
    "outdoes": """
        plus, mieux, plus vite, plus intelligent*, plus malin, plus rapide, en <number> minutes,
        en <number> secondes, en une minute, comprend, comprendrait, compris, aurait, ferait,
        pige, pigé, saurait, davantage
    """,
    "mental_act": """
        lire, penser, réfléchir, écouter, calculer, compter, écrire, comprendre, la lecture, la
        réflexion, la logique, la politesse, l orthographe, l intelligence, le bon sens, la
        compétence, savoir lire, le mode d emploi, la grammaire, gérer, diriger
    """,
    "not_given": """
        pas donné à tout le monde, n est pas donné à tous, pas à la portée de tous, pas à la
        portée de tout le monde, pas votre fort, pas ton fort, pas son fort, pas leur fort, pas
        votre truc, pas ton truc, pas son truc, en option, optionnel, un luxe, trop demander, trop
        demandé, trop vous demander, ça aiderait, une question de chance, pas pour tout le monde,
        un mot inconnu, un concept étranger, un concept inconnu, visiblement difficile,
        manifestement trop dur,
        n est pas votre fort, n est pas ton fort, n est pas son fort, pas vraiment votre
        fort, pas vraiment son fort, pas vraiment ton fort, n est pas votre truc, pas votre
        point fort, pas son point fort, pas dans ses cordes, pas dans vos cordes
    """,
    "cannot_even": """
        même pas, pas même, pas fichu de, pas foutu de, pas capable de, incapable de, incapables
        de, pas fichue de, pas foutue de, trop bête pour, trop con pour, ne sait ni, jamais appris
    """,
    "trivial": """
        compter jusqu à trois, compter jusqu à dix, compter jusqu à deux, sa gauche de sa droite,
        la gauche de la droite, distinguer, nouer ses lacets, faire ses lacets, lacer ses
        chaussures, écrire son nom, marcher droit, l interrupteur, faire bouillir de l eau, cuire
        un oeuf, cuire un œuf, faire un café, planter un clou, changer une ampoule, ouvrir une
        porte, trouver la sortie, tenir un marteau, tenir un tournevis, faire une phrase, aligner
        deux mots, aligner deux phrases, lire, écrire, lire l heure, un bac à sable, épeler, dire
        bonjour, additionner deux, additionner, mettre un pied devant l autre, brancher une prise
    """,
    "lags": """
        moins, plus bête, plus bêtes, plus con, plus stupide, plus lent, plus inutile, pas plus
    """,
    "nothing_against": """
        rien contre, rien à redire, sans vouloir dénigrer, avec tout le respect, pas de mauvaise
        parole, faut leur reconnaître, il faut reconnaître, faut leur laisser, pas que du mauvais
    """,
    "at_least": """
        au moins, du moins, c est déjà ça, la seule bonne chose, la seule chose
    """,
    "good_luck": """
        bonne chance avec, bon courage avec, bien du plaisir avec, bon courage chez, amusez vous
        bien avec, amuse toi bien avec, mes condoléances, condoléances
    """,
    "go_buy": """
        allez y, vas y, achetez donc, achète donc, prenez donc, prends donc, achetez seulement,
        prenez seulement, ne vous gênez pas
    """,
    "repairs": """
        réparateur*, dépanneur*, technicien*, mécanicien*, réparation*, répare, pièces de
        rechange, bouchons, nerfs, hotline, attente, extincteur, ruban adhésif, scotch, dépannage,
        entretien, aspirine, patience
    """,
    "new_post": """
        poste, emploi, travail, équipe, début, examen, départ, projet, mission, match, tournoi
    """,
    "nickname": """
        moulin à café, moulin à poivre, machine à coudre, tondeuse*, aspirateur*, boîte de
        conserve, tricycle*, trottinette*, mixeur*, machine à laver, tracteur*, mobylette*,
        bétonnière*, locomotive à vapeur, tacot, casserole*, caisse à savon, marteau piqueur,
        presse purée, essoreuse*
    """,
    "sounds_like": """
        fait le bruit d, on dirait, sonne comme, ressemble à, avec son, avec sa, avec leur, avec
        leurs, et son, et sa, et leur, aller se rhabiller, se rhabiller, peut rentrer, déguisé*
    """,
    "handled": """
        qu un numéro, juste un numéro, à la chaîne, travail à la chaîne, comme du bétail, vous
        oublient, on vous oublie, t oublient, on t oublie, poireauter, laissé en plan, laissent en
        plan, laisse en plan, mettent dehors, met dehors, jeté dehors, pressé comme un citron,
        rouler dans la farine, s en moquent, s en moque, personne ne s occupe, attendre des
        heures, pendant des heures, que vous … ou non,
        vous laissent … attendre, vous laisse … attendre, te laissent … attendre, vous laissent
        poireauter, vous laissent tomber, vous laissent en plan, n êtes qu un
    """,
    "born_since": """
        né après, née après, né* après, nés après, né depuis, année de naissance, né* dès
    """,
    "mocked": """
        cherchez l erreur, cherche l erreur, trouvez l erreur, trouve l erreur, que peut il
        arriver, que pourrait il arriver, qu est ce qui pourrait mal, sauve qui peut, tous aux
        abris, aux abris, caméra cachée, on est mal, erreur de casting
    """,
    "woman_at": """
        une femme à, une femme au, une femme aux, femme à la, femme au, femme aux, fille à la,
        fille au, fille aux, une blonde, blonde à, blonde au, mamie à, papy à, un vieux à,
        princesse,
        mamie au, mamie aux, papy au, mémé au, mémé à
    """,
    "by_looks": """
        ongles vernis, vernis à ongles, ongles manucurés, manucure, rouge à lèvres, maquillage,
        talons, talons aiguilles, jupe, jupes, mains délicates, petites mains, mains fines, sac à
        main, cils, déambulateur, poussette, nattes
    """,
    "no_work": """
        pas pour les, pas pour des, pas un travail pour, pas un travail de, pas un métier pour,
        pas un boulot pour, pas un boulot de, pas une place pour, affaire d hommes, travail d
        hommes, boulot d hommes, métier d hommes, vrais hommes
    """,
    "eye_candy": """
        régal pour les yeux, plaisir des yeux, plaisir pour les yeux, joli minois, beau minois, de
        quoi se rincer, rincer l oeil, distraction pour, distrait les gars, à croquer
    """,
    "women": """
        femme*, collaboratrice*, apprentie*, stagiaire*, cheffe*, dame*, fille*, secrétaire*,
        assistante*, technicienne*, ingénieure*, hôtesse*, la nouvelle
    """,
    "scene_fire": """
        fumée*, fumait, enfumé*, carbonisé*, calciné*, brûlé*, roussi, braises, suie, flammes,
        flamme, feu, incendie*, brûle, sprinkler*, extincteur*, mousse d extinction, alarme,
        alarme incendie, détecteur de fumée, sirène, sirènes, gyrophare*, grande échelle,
        pompiers, camion de pompiers, évacué*, évacuation, évacuer, point de rassemblement, lieu
        de rassemblement, sent le brûlé, sent le plastique, odeur de brûlé, ça pue, explosion,
        explosé, détonation, ambulance*, secours, périmètre, bouclé, ruban, tout noir, toute
        noire, nuage noir, ciel noir, catastrophe, 🔥, 🚒, 🚨
    """,
    "scene_cyber": """
        serveur*, système*, informatique, réseau, écran*, ordinateur*, pc, login, mot de passe,
        mots de passe, crypté*, bloqué*, hors ligne, hacker*, pirat*, cheval de troie, virus,
        rançon*, hameçonnage, phishing, courriel, mail, mails, pièce jointe, sauvegarde*, données,
        dossiers, à la main, sur papier, papier crayon, cyber*, éteint*, plus rien ne marche, rien
        ne marche, rien ne fonctionne, pare feu,
        chiffrées, chiffrés
    """,
    "scene_germ": """
        légionell*, germe*, bactérie*, norovirus, virus, infect*, contagion, contaminé*,
        quarantaine, isolé*, isolement, diarrhée, vomi*, intoxication alimentaire, salmonell*,
        douche*, eau, conduite*, robinet*, filtre*, prélèvement*, échantillon*, ventilation,
        médecin cantonal
    """,
    "event_germ": """
        légionell*, norovirus, salmonell*, germe*, contagion, intoxication alimentaire,
        quarantaine, pandémie, épidémie
    """,
    "people_told": """
        tout le monde est dehors, tous dehors, tout le monde dehors, sommes tous dehors, on est
        tous dehors, on est dehors, attend tous, attendons tous, tout le monde est sorti, tout le
        monde a pu sortir, on a dû sortir, dû sortir, renvoyé* à la maison, renvoyé* chez,
        personne n est blessé, personne … blessé, aucun blessé, pas de blessé*, personne … malade,
        aucun patient, personne n a rien, tout le monde va bien, tous sains et saufs, sains et
        saufs, tout le monde est sauf, on va tous bien, intoxiqué*, a toussé, un collègue …
        blessé, il y a des blessés, il y a un mort, interdit d entrer, peut plus entrer, n a le
        droit d entrer, tous renvoyés, renvoyés à la maison, tous évacués, nous ont évacués, on
        nous a évacués, sommes tous devant, on est tous devant, point de rassemblement, lieu de
        rassemblement,
        a pu sortir, ont pu sortir, ont tous pu sortir, plus de peur que de mal
    """,
    "state_told": """
        fichu*, foutu*, perdu*, perdue, perdues, détruit*, endommagé*, abîmé*, intact*, sauvé*, a
        tenu, tient bon, tient encore, tiendra, effondré*, tombé*, noirci*, noir, noire, calciné*,
        ravagé*, sous l eau, inondé*, inutilisable*, à l arrêt, arrêté*, pas si grave, rien de
        grave, n a rien, n ont rien, fume, fume encore, brûle encore, cramé*, a cramé, épargnées
        par, que <number>, données volées, fichiers volés, données chiffrées, fichiers chiffrés,
        serveurs chiffrés, tout est chiffré, cédé*, a cédé, histoire ancienne, par terre, en
        cendres, parti en fumée, partie en fumée, scellé*, bouclé*,
        il ne reste que, ne reste plus que, que des cendres
    """,
    "part_of_site": """
        toit, toiture, charpente, plafond, mur, murs, halle, atelier, ateliers, local, machine,
        machines, presse, presses, four, fours, installation*, porte, portail, entrepôt, banc d
        essai, bancs d essai, montage, bâtiment, aile, étage, cave, salle des serveurs, usine,
        production, bureaux, bureau, service, laboratoire, cuisine, façade, serveur*, douches,
        conduites, halle <number>, de la <number>, dans la <number>, fraiseuse*, la moitié, tout
        le
    """,
    "suspect_thing": """
        câble*, moteur, transfo, transformateur, compresseur, accu, batterie*, aspiration, filtre,
        four, ventilation, armoire électrique, tableau électrique, coffret, fusible, prise,
        rallonge, chargeur, chariot, chauffage, radiateur, pompe, hydraulique, flexible, fuite d
        huile, huile, copeaux, soudure, soudage, meuleuse, étincelle*, cigarette, mégot, court
        circuit, peinture, solvant*, presse, roulement, broche, chiffons, électricité, pièce
        jointe, clé usb, mot de passe, mise à jour, chauffe eau, boiler, serveur
    """,
    "suspects": """
        à mon avis, je crois, crois que, je pense, pense que, je parie, parie, sûrement, sans
        doute, probablement, certainement, doit être, a dû, ça doit, devait, aurait, peut être, il
        paraît, paraît que, apparemment, vient de, venu de, parti de, partie de, partie du, parti
        du, pris feu, a pris feu, commencé, démarré, surchauffé, chauffait, bourdonnait,
        grésillait, faisait du bruit, puait, depuis longtemps, depuis des mois, depuis des
        semaines, depuis des années, jamais nettoyé*, jamais entretenu*, jamais remplacé*, jamais
        contrôlé*, vieux, vieille, vétuste, signalé*, prévenu*, averti*, pas étonnant, je l avais
        dit, ouvert, cliqué, la faute,
        c est le, c est la, c était le, c était la, main au feu, grésille, crépitait, faisait des
        étincelles, mise à parier, ça venait
    """,
    "resumes": """
        on reprend, reprenons, reprend lundi, reprend demain, reprise lundi, le travail reprend,
        de nouveau au travail, retour au travail, de nouveau ouvert, rouvre, rouvrira, chômage
        partiel, télétravail jusqu, retard de livraison, production à l arrêt,
        la production reprend, on retravaille
    """,
    "witness": """
        j y étais, j étais là, j étais sur place, je suis sur place, suis devant, derrière moi,
        devant moi, derrière nous, de mes yeux, j ai vu, je l ai vu, d après ce que j ai vu, de ce
        que j ai vu, d ici, en direct, de l équipe de nuit, dit un collègue, le chef dit, d à côté,
        a dit le chef, le chef a dit, nous a dit, on nous a dit
    """,
    "no_builds": """
        on ne monte pas, on ne répare pas, on n usine pas, on ne va pas loin, on ne visse pas
    """,
    "safety": """
        sécurité, protection, accident*, gants, hygiène, blessure*, bloc opératoire
    """,
    "no_further": """
        on ne fait pas, on ne fera pas, difficile de faire, impossible de faire, on ne peut pas,
        vous ne trouverez pas, tu ne trouveras pas, il n y a pas, ça n existe pas, personne ne
        fait, personne ne fraise, personne n usine, personne ne livre, nul ne fait,
        n existe pas, n est pas possible, c est impossible, ne se fait pas, vous n en
        trouverez, vous ne trouvez pas, on ne trouve pas, personne ne fabrique, personne ne
        construit, personne ne mesure, personne ne tourne, personne ne sait faire, personne
        n y arrive, on fait pas, on peut pas, il n existe pas, ça se trouve pas
    """,
    "presents": """
        c est, ce sont, voici, voilà, il s agit, découvrez
    """,
    "side": """
        un oui, un non, le oui, le non, du oui, du non, dit oui, dit non, disons oui, disons non,
        c est oui, c est non, dit … oui, dit … non, dites oui, dites non, votera oui, votera non,
        vote oui, vote non, votons oui, votons non, recommande … oui, recommande … non, oui le,
        non le,
        sommes pour, sommes contre, est pour, est contre
    """,
    "before_vote": """
        avant le vote, avant la votation, avant le scrutin, dimanche de votation, jour de la
        votation, aux urnes, dans les urnes, avant les élections, avant l élection, allez voter
    """,
    "makes_good": """
        remplace, remplaçons, remplacera, remplacerons, remplacé*, répare, réparons, réparera,
        réparerons, rembourse, remboursons, remboursera, rembourserons, échange, échangeons,
        reprend, reprenons
    """,
    "for_free": """
        gratuitement, gratuit, gratuite, gratuits, gratuites, sans frais, à nos frais, sans
        discuter, sans discussion, sans condition, sans conditions, sans poser de question, sans
        poser de questions, sans rien demander, quoi qu il arrive, offert par la maison, aux frais
        de la maison, tout, intégralement,
        sans sourciller, sans broncher, sans histoire, sans histoires, sans problème, sans
        coût
    """,
    "any_trouble": """
        si, en cas de, en cas d, toute panne, chaque, toutes, tous, tout, vos, votre
    """,
    "wager": """
        je mange mon, mange mon chapeau, je paie le, je paie l, je paie un, je paye le, je paye l,
        c est moi qui paie, c est ma tournée, ma tournée, je vous invite, je t invite, je parie,
        resto, souper
    """,
    "otherwise": """
        sinon, si non, autrement, si ce n est pas, si ça ne marche pas, ou je, sans quoi
    """,
    "healed": """
        sans douleur, sans douleurs, sans aucune douleur, guéri*, remarcher, remarchez, marcher à
        nouveau, en pleine forme, ne plus souffrir, plus mal, sans rechute
    """,
    "kept": """
        pu le garder, pu la garder, pu les garder, peux le garder, peux la garder, peux les
        garder, laissé le garder, à garder, me l ont laissé, me l a laissé, me les ont laissés,
        mis à ma disposition, mise à ma disposition, prêté gracieusement, gracieusement, pour l
        envoi, pour le colis, de m avoir envoyé, reçu un colis,
        merci pour l envoi, merci pour le colis, pour le colis surprise, pour ce colis,
        pour le cadeau
    """,
    "trial": """
        test, testé*, teste, essayé*, essai, déballage, unboxing, avis, rabais, code,
        je les adore, je l adore, j adore, adore, génial, géniale
    """,
    "off_price": """
        rabais, réduction, remise, promo, code promo, bon de réduction, moins cher, économisez,
        économise, payez moins, livraison offerte
    """,
    "stiff": """
        mesdames messieurs, madame monsieur, nous avons l honneur, avons l honneur, nous nous
        permettons, veuillez agréer, veuillez recevoir, salutations distinguées, sentiments
        distingués, par la présente, nous vous prions, vous voudrez bien, suite à votre honorée,
        nous vous saurions gré, à toutes fins utiles, en vous remerciant par avance
    """,
    "sides_with": """
        se bat pour, se bat contre, s engage pour, s engage contre, défend, défendons, soutient,
        soutenons, est derrière, sommes derrière, est pour, est contre, sommes pour, sommes
        contre, s oppose, nous opposons, plaide pour, milite pour
    """,
    "at_my_work": """
        mon apprentissage, en apprentissage, année d apprentissage, mon chef, ma cheffe, premier
        jour de travail, mon stage, mon premier jour, mon bureau, mon poste de travail, mon
        formateur, ma formatrice, mon chef d équipe, ma cheffe d équipe, mon équipe de nuit, mes
        apprentis, mes apprenties, mes stagiaires, mon stagiaire, ma stagiaire, mon casier, mon
        poste, mon horaire, mon service de nuit, ma place d apprentissage, mon patron
    """,
    "sorry": """
        malheureusement, désolé*, hélas, pardon
    """,
    "known_song": """
        connaissez tous ce tube, connaissez tous cette chanson, connaissez ce tube, connaissez
        cette chanson, connaît tous cette chanson, entendue à la radio, passe à la radio, ce tube,
        tube de l été, tube du moment, refrain, ce refrain, générique, musique de film, bande
        originale, chanson titre, hit de, tube de, chanson de, morceau de, titre de, son de,
        chanson entière, la chanson en entier, toute la chanson, chanson complète, morceau entier,
        album entier, l hymne, reprise de,
        dernier tube, en entier, du début à la fin,
        chanson … en entier, morceau … en entier, chanson … entière, cette chanson, ce morceau,
        chanson est de, morceau est de, chanson appartient, titre est de, un air de, la
        chanson de, le morceau de, hit parade,
        nouveau single, dernier single, nouvelle chanson
    """,
    "plays_it": """
        montez le son, monte le son, mettez le son, son activé, avec le son, volume à fond, à
        fond, en fond, en fond sonore, fond sonore, en bande son, bande son, derrière, dessous,
        sur la musique de, sur l air de, accompagné, vidéo, clip, réel, reel, musique, son,
        ajouté, collé, écouteurs,
        sous la vidéo,
        sous notre, sous le film, sous le reel
    """,
    "their_photo": """
        google maps, google earth, site de l hôtel, site de la commune, site du journal, site d
        une, site de l, du prospectus, dans le journal, du journal, du temps, du matin, de 20
        minutes, de la tribune, du magazine, du calendrier, par whatsapp, sur whatsapp, je ne sais
        pas de qui, sais plus de qui, photographe inconnu, auteur inconnu, source inconnue, de la
        télé, à la télé, getty, shutterstock, adobe stock, filigrane, compte instagram de, page
        facebook de,
        site web, site internet, site touristique, hebdomadaire, quotidien, revue,
        site d un hôtel, du site d
    """,
    "their_work": """
        image, images, photo, photos, carte, plan, extrait, dessin, dessins, bd, caricature, mème,
        meme, illustration, scène, police
    """,
    "laid_under": """
        montez le son, monte le son, mettez le son, en fond, en fond sonore, en bande son,
        ajouté*, collé*,
        dans le reel, dans la vidéo, à fond le volume, mis dessous, en musique de fond,
        sous la vidéo, sous le clip, sous notre vidéo,
        sous notre film, sous le film, sous notre reel, sous le reel, musique de fond,
        sous notre
    """,
    "came_to_us": """
        lu dans, à lire, paru, recommande, sur nous
    """,
    "follow_me": """
        suivez, suivez moi, abonnez vous, j ouvre, je lance, je crée, désormais sous, désormais
        sur, je suis maintenant sur,
        réservé, pris, chopé, retrouvez
    """,
    "birthdays": """
        moins de <number> bougies, au plus <number> bougies, pas encore <number> bougies, pas plus
        de <number> bougies, maximum <number> bougies, moins de <number> printemps, au plus
        <number> printemps, pas encore <number> printemps, pas plus de <number> printemps, maximum
        <number> printemps, moins de <number> anniversaires, au plus <number> anniversaires, pas
        encore <number> anniversaires, pas plus de <number> anniversaires, maximum <number>
        anniversaires
    """,
    "declares": """
        dit, disons, vote, votons, votera, voterons, recommande, recommandons, conseille, appelle,
        prône, préconise
    """,
    "yes_no": """
        oui, non
    """,
    "for_review": """
        projet, avant que je publie, avant de publier, relire, relisez, merci de relire, pour
        validation, à valider, valider, brouillon,
        proposition, proposition de texte, d accord, ça vous va, votre accord, bon comme ça
    """,
    "pays_up": """
        prend en charge, prenons en charge, prendra en charge, couvre, couvrons, couvert,
        couverte, couverts, couvertes, paie, payons, paye, règle, réglons
    """,
    "or_younger": """
        ou plus jeune, et plus jeune, plus jeune, ou plus tard
    """,
    "by_others": """
        bd, caricature, caricatures, dessin de presse, couverture du, affiche du film, pochette d
        album, extrait du film, scène du film, plan de ville
    """,
    "opens": """
        compte, chaîne, page, profil, canal, identifiant
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
