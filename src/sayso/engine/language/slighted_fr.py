"""French: how competitors and people are slighted without a word of abuse."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "seems": """
        on dirait, on aurait dit, on se croirait, on se serait cru, on se croyait, ressemble à, ressemblent
        à, ressemblait à, ressemblaient à, ça ressemble à, ça fait penser à, fait penser à, font penser à,
        faisait penser à, me rappelle,   sonne comme, ça sent, ça sentait, sentait,
        sent le, sent la, c est comme, c était comme, comme dans, comme au, comme à la, comme chez, comme
        une, comme un,   tout droit sorti*, sortie tout droit, sorti tout droit, digne d,
        avec des airs d, des airs de,
        est plutôt un, est plutôt une, c est plutôt, relève de, relève du, tient de la, tient du
    """,
    "shabby_place": """
        musée, brocante, vide grenier, marché aux puces, braderie, casse auto, la casse, ferrailleur,
        décharge, déchetterie, dépotoir, débarras, grenier, jouet*, magasin de jouets, playmobil, fisher
        price, jardin d enfants, maternelle, école enfantine, bac à sable, cours de bricolage, atelier
        bricolage, travaux manuels, projet d école, kermesse, fête foraine, cirque, guignol, théâtre de
        marionnettes, train fantôme, enterrement, salle d attente, antiquité*, relique*, fossile*, années
        80, années 90, années 70, années quatre vingt, siècle dernier, siècle passé, moyen âge, boîte à
        chaussures, boîte de conserve, carton, plastique, brouillon, prototype, rafistolage, brûlé, roussi,
        panique, désespoir, peur, arnaque, solderie, soldes, fin de série, foire, promesses en l air,
        loterie, devinette, vœu pieux, liste de souhaits, lettre au père noël, roman, conte*, blague, plaisanterie
    """,
    "bygone": """
        des années 90, des années 80, des années 70, des années quatre vingt, des années quatre vingt dix,
        années 90, années 80, années 70, du siècle dernier, du siècle passé, siècle dernier, d un autre
        siècle, d un autre temps, d une autre époque, d avant hier, il y a vingt ans, il y a trente ans,
        disquette*, windows 95, windows 98, windows xp, ms dos, écran cathodique, minitel, fax, télécopieur*,
        carte perforée, cartes perforées, cassette*,
        toujours la même machine, depuis des années la même, depuis dix ans la même, toujours le même modèle
    """,
    "freshened": """
        peinture neuve, nouvelle peinture, coup de peinture, couche de peinture, peinture fraîche, repeint*,
        repeinte*, nouvel autocollant, autocollant neuf, nouveau logo, logo neuf, nouvelle étiquette, nouveau
        nom, nouvel habillage, nouvelle carrosserie, nouveau capot, capot neuf, relooké*, rhabillé*,
        maquillé*, ripoliné*, innovation*, nouveauté*, révolution, révolutionnaire*, dernier cri, du futur,
        high tech, haute technologie
    """,
    "brings_out": """
        vend, vendent, vendait, livre, livrent, fabrique, fabriquent, construit, construisent, propose,
        proposent, présente, présentent, monte, montent, appelle, appellent, sort, sortent, refile,
        refilent, tourne sous, tournent sous
    """,
    "only_worse": """
        en plus bruyant, en plus lent, en plus cher, en plus moche, en moins bien, en moins précis, en pire,
        mais en pire, mais en moins bien, mais en plus cher, mais en plus lent, mais en plus bruyant, la
        qualité en moins, la précision en moins, le café en moins, sauf en moins bien, sauf que c est pire,
        du pauvre, version discount, version bas de gamme
    """,
    "rundown": """
        monts et merveilles, promettent la lune, promet la lune, promesses en l air, promesses non tenues,
        racontent n importe quoi, raconte n importe quoi, disent n importe quoi, dit n importe quoi,
        n importe quoi, contes de fées, conte de fées, au rayon fiction, rayon fiction, rayon contes,
        de la science fiction, ne connaissent rien, ne connaissent même pas, n y connaissent, aucune idée,
        pas la moindre idée, ne marche jamais, ne marchent jamais, rien ne marche, que du marketing, que
        de la com, que de l esbroufe, esbroufe, enfumage, du vent, du pipeau, bidon, du chiqué, façade,
        boniment*, baratin*, sans scrupules, sans gêne, culotté*, cousu* de fil blanc, tas de boue, tas de
        tôle, tôle peinte, de la tôle, copie ratée, copie fatiguée, ratée, ratées, horrible*, affreux,
        affreuse*, exécrable*, calamiteux, calamiteuse*, calamité, déplorable*, navrant*, consternant*,
        gênant, la honte, en retard d une guerre, vivent dans le passé, bloqués dans, endormis depuis,
        perdus dans, à la ramasse, à côté de la plaque, pas à la hauteur, rafistolé*, brinquebalant*,
        bringuebalant*, plastique partout, vole en éclats,
        du vendredi soir, un vendredi soir, vise toujours à côté,
        beaucoup de paroles peu, beaucoup de bruit pour, le chaos total
    """,
    "poor": """
        plante, plantent, planté, plantée, bug, bugs, bugue, buguent, buggé*, rame, rament, gèle, gèlent,
        freeze, se bloque, se bloquent, vibre, vibrent, branle, branlant*, cliquette*, ferraille, couine*,
        s use, usé*, lâché, mort, morte, inutilisable*, inutile*, rebut, rebuts, retouche*, bâclée, bruit,
        vacarme, assourdissant*, peu fiable*, pas fiable*, inachevé*, de travers,
        siffle, sifflent, hurle, hurlent, gémit, gémissent, grogne
    """,
    "handled": """
        ne décroche jamais, ne décrochent jamais, personne ne décroche, personne ne répond, personne ne
        rappelle, personne ne vient, plus personne, disparaissent, disparaît, disparus, disparu, s évanouissent,
        aux abonnés absents, abonnés absents, silence radio, plus de nouvelles, aucune nouvelle, des semaines
        à attendre, des mois à attendre, attendez des semaines, attend des semaines, attendre des semaines,
        vous êtes seul, t es seul, on est seul, débrouillez vous, débrouille toi,
        ne te connaît plus, ne vous connaît plus, ne vous connaissent plus,
        personne au bout du fil
    """,
    "begs": """
        mendier, mendie, supplier, supplie, quémander, quémande, implorer, implore, courir après, à genoux,
        prier, prie, prient, priez, allumer un cierge, brûler un cierge, cierge,
        en numéro abrégé, dans les favoris, par coeur,
        mendi*, suppli*, quémand*, implor*
    """,
    "after_sale": """
        pièces de rechange, pièce de rechange, pièces, service, service après vente, sav, technicien*,
        dépanneur*, hotline, rappel, réponse*, rendez vous, mise à jour, garantie, réparation*, support,
        précision
    """,
    "no_answer": """
        répondeur, boîte vocale, musique d attente, mythe, légende, rumeur, loterie, loto, pile ou face, jeu
        de hasard, mot étranger, inexistant, aux abonnés absents, en vacances, endormi, sieste, option,
        parcours du combattant,
        patience, mirage, acte de foi
    """,
    "hints_why": """
        je sais pourquoi, on sait pourquoi, on comprend pourquoi, je comprends pourquoi, devinez pourquoi,
        devine pourquoi, on se demande pourquoi, pas étonnant, rien d étonnant, tu m étonnes, ça ne m étonne
        pas, comme par hasard, coïncidence, je n en dis pas plus, je ne dirai rien, j en dis pas plus, suivez
        mon regard
    """,
    "dumped": """
        viré, virée, vire sa, balancé, balance sa, jeté, jetée, mis à la casse, mise à la casse, envoyé à la
        casse, mis à la poubelle, mise à la poubelle, mis dehors, mise dehors, renvoyé, renvoyée, rendu,
        rendue, revendu, revendue, débarrassé, débarrassée, s est débarrassé
    """,
    "relief": """
        enfin, ouf, dieu merci, soulagé*, soulagement, de joie, pleuré, pleure, fêté, fête, heureux, au bout
        de deux semaines, au bout de deux mois, au bout d un mois, au bout d un an, après deux semaines, après
        deux mois, après un mois, après un an, après une semaine, je n en dis pas plus, sourire
    """,
    "condoles": """
        mes condoléances, condoléances, toutes mes condoléances, sincères condoléances, mes pensées, bon
        courage, courage à, mon pauvre, ma pauvre, mes pauvres, pauvres de vous, pauvre de vous, je vous
        plains, je te plains, je prie pour, prions pour, bonne chance avec ça, amusez vous bien
    """,
    "owners": """
        vous avez, tu as, t as, acheté*, achetez, achète, commandé*, propriétaire*, ceux qui ont, celui qui a,
        chez vous, votre, vos, ton, ta, tes, client, clients, cliente*
    """,
    "mourns": """
        décès, décédé*, mort de, deuil, famille, familles, fondateur*, fondatrice, accident, malade*, hôpital,
        incendie, inondation
    """,
    "calls_it": "appelle, appellent, appelle ça, appellent ça, appelle cela, nomme, ce que … appelle, ce qu ils appellent, baptise*, vend comme",
    "we_call": """
        nous appelons, on appelle, j appelle, moi j appelle, nous on appelle, chez nous on appelle, chez nous
        ça s appelle, chez nous c est, chez nous ça, on dit, nous disons, pour nous c est, on appelle ça
    """,
    "below": """
        rebut, ferraille, déchet*, brouillon, prototype, panne, erreur, défaut, hasard, chance, coup de chance,
        estimation, excuse, standard, hier, histoire, théorie, nostalgie, ébauche, arrêt, bricolage, travail d
        apprenti, essai, déjà vu, banalité
    """,
    "only_works": """
        la seule chose qui marche, la seule chose qui fonctionne, la seule chose qui tient, seule chose qui
        marche, seule chose qui fonctionne, le seul truc qui marche, le seul truc qui fonctionne, la seule
        chose fiable
    """,
    "never_again": "plus jamais, jamais plus, plus jamais de",
    "brief_hold": """
        ça tient une semaine, tient une semaine, tient un jour, tient deux jours, tient trois jours, tient
        jusqu à midi, jusqu à la fin de la garantie, le lendemain de la garantie, dès la fin de la garantie,
        mort au bout d, morte au bout d, foutu au bout d, dure une semaine, dure un jour, dure deux jours,
        au premier copeau, ne survit pas, ne survivent pas, ne tiendra pas, ne tient pas la route, tiennent
        pas la route
    """,
    "bought_in": """
        achetée* ailleurs, acheté* ailleurs, achetés ailleurs, achetées ailleurs, sur catalogue, du catalogue,
        de chine, fabriqué* en chine, venues de chine, venus de chine, pièces des autres, rebadgé*, réétiqueté*,
        étiquette dessus, assemblent des pièces
    """,
    "adorned": """
        joli, jolie, jolis, jolies, beau boîtier, belle carrosserie, brillant, brillante, clinquant*, chic,
        logo dessus, autocollant dessus, leur logo, et voilà, trois fois le prix, deux fois le prix, au prix
        fort
    """,
    "quaint": """
        mignon, mignonne, mignons, mignonnes, adorable*, touchant*, attendrissant*, charmant*, trop chou, chou,
        nostalgique*, nostalgie, rétro, vintage, courageux, quel courage, fallait oser, il fallait oser
    """,
    "theirs": """
        chez eux, leur stand, leurs machines, leur machine, leur logiciel, leur commande, leurs vendeurs, leurs
        commerciaux, leur service, leur sav, leur qualité, leurs promesses, leurs techniciens, là bas, ces gens,
        ces gens là, avec eux,
        leur démo, leurs tolérances, leurs prix, leur stand
    """,
    "promises": """
        promettent tout, promet tout, te promettent, vous promettent, te promet, vous promet, te racontent, vous
        racontent, vous disent, te disent, jurent, prétendent
    """,
    "empty": """
        et après rien, et puis rien, puis plus rien, après plus rien, n importe quoi, ce que vous voulez
        entendre, ce que tu veux entendre, tout et n importe quoi, pour signer, pour vendre, pour vous faire
        signer, jusqu à la signature, une fois signé, ne livrent rien, ne livre rien
    """,
    "keepsake": """
        anniversaire, jubilé, collection*, restauré*, restaurer, restauration, portes ouvertes, fondé*, souvenir*,
        à l époque, autrefois, apprentissage, bijou, place d honneur, excursion, sortie
    """,
    "witless": """
        on ne fait pas plus bête, plus bête tu meurs, plus bête que ça, plus con tu meurs,
        plus nul tu meurs, n a pas inventé la poudre, pas inventé la poudre, pas inventé l
        eau chaude, n a pas inventé l eau, dur à la détente, dure à la détente, dur de la
        feuille, lent à la comprenette, comprend vite mais, il faut lui expliquer
        longtemps, grande gueule zéro, bouché à l émeri, bouchée à l émeri
    """,
    "brain": """
        cerveau, cervelle, neurone, neurones, tête, jugeote
    """,
    "left_off": """
        oublié, oubliée, laissé, laissée au, laissé au vestiaire, au vestiaire, perdu,
        perdue, éteint, débranché, en veille, en vacances, en option, rendu, vendu,
        absent, absente, manquant, volé
    """,
    "daft": """
        bouché, bouchée, bouchés, sourd, sourde, sourds, aveugle, aveugles, débile, con,
        conne, stupide, stupides, bête, bêtes, idiot, idiote, malade, taré, tarée, limité,
        limitée
    """,
    "or_what": """
        ou quoi, ou bien, ou bien quoi, ou pas
    """,
    "someone": """
        qui a écrit cet, qui a écrit ce, qui a écrit cette, qui a écrit ça, celui qui a
        conçu, celui qui a dessiné, celui qui a programmé, celui qui a monté, celui qui a
        fait ça, celle qui a écrit, ceux qui ont écrit, ceux qui ont conçu, celui qui
        poste, la personne qui a,
        gars, nana, nanas, ceux de la, ceux du, ceux des, gens de la, gens du
    """,
    "slur": """
        gros nul, grosse nulle, nul fini, triple buse, roi
        des cons, fini à l urine
    """,
    "blames_on": """
        pas étonnant, rien d étonnant, normal, typique, à peine, dès que, dès qu, depuis
        que, depuis qu, à force de, parce que, à cause d, à cause des, avec toutes ces,
        avec tous ces, avec autant de, mettez, mets, laissez, laisse, c est la faute, la
        faute aux, chaque fois que, chaque fois qu, quand on met, quand on laisse
    """,
    "goes_wrong": """
        coince, coincé*, plante, planté*, crash*, cassé*, foutu*, bosse, bosses, rayé*,
        rayure*, cabossé*, ça papote, papote*, papotage*, bavard*, jacass*, commérage*,
        potins, drame*, crêpage*, chaos, bazar, bordel, lent*, deux fois plus, plus rien,
        on ne s entend plus, ne s entend plus, tout va de travers, de travers, erreur*,
        rebut*, plus personne ne, personne ne comprend, pleurniche*, se plaint, se
        plaignent, pue, ça sent,
        se bloque, se bloquent, tombe en panne, s arrête, que des drames,
        est en panne, soit en panne, en panne, à l arrêt, hors service, hs, ça ne marche
        plus, ne marche plus, ne fonctionne plus, en rade, cafouillage*, pagaille, foutoir,
        retard, retards, à l envers, mal réglé*
    """,
    "unfit": """
        ne captent rien, captent rien, ne pigent rien, pigent rien, ne comprendront
        jamais, toujours malades, tout le temps malades, sont malades, feraient mieux,
        devraient rester, mieux au bureau, mieux à la maison, pas de place pour, ne
        tiennent pas, pleurent, pleurent dès, parlent pas, ne parlent pas
    """,
    "group_of": """
        toutes ces femmes, des femmes à, les vieux à, les vieux de l, les anciens ne, les
        jeunes d aujourd hui, tous ces étrangers, trop d étrangers, autant d étrangers,
        les ukrainiens, les italiens ne, les suisses allemands ne, les gonzesses, les
        nanas
    """,
    "people_only": """
        d origine suisse, origine suisse, racines suisses, suisse de souche, suisses de
        souche, uniquement des citoyens suisses, citoyens suisses uniquement, citoyens
        suisses, nom suisse, idéalement un homme, idéalement une femme, plutôt un homme,
        plutôt une femme, apparence européenne, de confession chrétienne
    """,
    "stereotype": """
        ongles, vernis, rouge à lèvres, maquillage, se maquiller, talons, talons hauts,
        coiffure, règles, hormones, sac à main, migraine
    """,
    "mock_sign": """
        lol, mdr, haha, ben voyons, allons donc, mais bien sûr, tiens donc, oh là là, bah,
        attention, au secours
    """,
    "helps_there": """
        vous aidera, vous aideront, on vous aidera, vous répondra, vous répondront, vous y
        répondra, on vous y répondra, vous renseignera, vous renseigneront, vous
        renseigner, vous recevrez, obtiendrez, sauront vous, saura vous, se fera un
        plaisir, se feront un plaisir, c est là que, ce sont eux, c est elle qui, à votre
        disposition,
        pourra vous aider, peut vous aider, pourra vous répondre
    """,
    "closing": """
        cordialement, bien cordialement, meilleures salutations, avec mes meilleures, bien
        à vous, sincères salutations, merci de votre compréhension, merci pour votre
        compréhension, merci de votre intérêt, excellente journée, belle journée, au
        plaisir
    """,
    "age_between": "entre",
    "waits": """
        attend, attends, attendu, attendent, a attendu, ont attendu, attendez, attendre
    """,
    "long_while": """
        semaines, mois, années, des jours, une éternité, toujours
    """,
    "comes_to_us": """
        vient chez nous, viennent chez nous, finit chez nous, finissent chez nous, passe
        chez nous, passent chez nous, revient chez nous
    """,
    "who_had": """
        qui a eu, qui a acheté, qui achète, ceux qui ont, celui qui a, tôt ou tard, tous
        ceux qui
    """,
    "on_paper": """
        sur le papier seulement, sur le papier du moins, du moins sur le papier, au moins
        sur le papier, enfin sur le papier, seulement sur le papier, dans la brochure en
        tout cas, que dans la brochure
    """,
    "more_time": """
        plus de temps, plus souvent, passe sa vie, passent leur vie, plus d heures
    """,
    "idle": """
        en panne, panne, pannes, réparation*, à l atelier, au garage, chez le réparateur,
        chez le médecin, à l arrêt, arrêt
    """,
    "might_as_well": """
        autant acheter, autant prendre, autant utiliser, autant faire, autant fraiser,
        autant y aller, mieux vaut encore
    """,
    "granny": """
        ma grand mère, ma mamie, mon grand père, ma fille, mon fils, mon chien, mon grille
        pain, ma balance de cuisine
    """,
    "outdone": """
        plus précis, plus précise, mieux, plus vite, plus rapide, plus fiable, sait le
        faire
    """,
    "dreads": """
        bonne nuit, au secours, adieu, aïe aïe aïe, on est mal, bon courage, bonjour les
        dégâts, que des drames, que du drame
    """,
    "old_saw": """
        les femmes et la technique, femmes et technique, femme au volant, femmes au
        volant, les vieux et l informatique
    """,
    "knowing": """
        vous savez, vous voyez, tu vois, je dis ça, je dis rien, on connaît, typique,
        quoi, hein
    """,
    "mends": "répare, réparent, réparer, bricole, bricolent",
    "more_than": "plus qu, plus que, plus souvent qu, plus souvent que",
    "stand_of": "au stand de, sur le stand de, devant le stand de, vu le stand de, visité le stand de, passé au stand de, stand d",
    "fewer": "moins d, moins de, disparu, ont disparu, corrigé*, évité*, trouvé*, remarqué*",
    "disbelief": """
        et moi je suis le pape, et moi je suis la reine, à d autres, mon œil
    """,
}
