"""French: guarantees, success, the environment."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "guarantee": """
        garantis, garantit, garantissons, garantie sur, garanti, résultat garanti, promets,
        promettons, promis, assurons, mois de garantie, ans de garantie, garantie à vie, satisfait
        ou remboursé, cent pour cent sûr, c est promis, promesse tenue, parole d honneur, ma parole,
        ma main à couper, main au feu, nous engageons, m engage, nous nous engageons, portons
        garant*, porte garant*, à coup sûr, succès assuré, garantie* sans, je vous assure, vous
        assurons, regretterez pas, regretteras pas, regretterez jamais, aucun risque, m y engage,
        nous y engageons, y engageons, nous la reprenons, nous le reprenons, c est une promesse,
        promesse faite, je m en porte garant, vous avez ma parole, nous en répondons, j en réponds
    """,
    "terms": "conditions générales, cgv, cg, conditions de garantie, chiffre, article",
    "aim": "nous voulons, voulons, nous allons, nous prévoyons de, nous souhaitons",
    "energy_word": """
        électricité, énergie, co2, co 2, carbone, climat, émissions, courant, kilowattheures,
        carburant, gaz, diesel, mazout
    """,
    "as_much": """
        autant de, autant d, autant que, l équivalent de, équivaut, équivalent à, la moitié, moitié
        moins, deux fois moins, trois fois moins, quatre fois moins, dix fois moins, un tiers, deux
        tiers, un quart, trois quarts, une fraction, divise par, divisé par, divisée par, disons le
        comme ça, peux seulement dire, peux juste dire, je dirai juste, je dis juste, tout ce que je
        peux dire, disons juste, disons que
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
        protège le climat, ménage l environnement, neutres pour le climat, ne polluent pas, ne
        pollue pas, sans impact sur la planète, aucun impact sur la planète, zéro impact, pour cent
        verte, clinique verte, propre pour l environnement, propres pour l environnement, sans
        mauvaise conscience, bonne pour la terre, bien pour la planète, bien pour le climat, geste
        pour la planète, geste pour le climat, geste pour l environnement, un service à la planète,
        ne pollue rien, sans polluer, sans émission, sans émissions, sans la moindre émission, sans
        aucune émission, sans un gramme de co2, sans un gramme de co 2, sans co2, zéro émission,
        zéro co2, zéro co 2, aucune trace dans la nature, sans laisser de trace, respecte la
        planète, respecte l environnement, respecte le climat, sauve la planète, sauvent la planète,
        cent pour cent vert, cent pour cent verte, 100 verte, la plus verte, la plus propre
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
    "mishap": """
        rebut*, panne*, arrêt*, défaut*, erreur*, problème*, souci*, casse*, cassera*, retouche*,
        réparation*, tombera*, lâchera*, lâche, décevra*, déçoit, déçu*, défaillance*,
        interruption*, perte*, réclamation*, refaire, dommage*, tomber, en panne, perdre*, perdrez,
        perd, perdez, craindre, ennui*, s arrête*, s arrêtera*, bloque*, mal au dos, douleur*,
        souffrir*, rater*, raterez, manquer*, manquerez, recalibrer, réajuster, recalibrage,
        complication*, infection*, chavirer, chavire, couler, casser, casse, lâcher, tomber en
        panne, rouiller, rouille, surchauffer, se tromper, se trompe, planter, de travers, mal
        tourner, tourne mal
    """,
    "always": """
        toujours, à chaque fois, à tous les coups, sans exception, à vie, éternellement, pour
        toujours, à chaque pièce, quoi qu il arrive, toute une vie, chaque commande, chaque pièce,
        chaque livraison
    """,
    "works": """
        parfait*, fonctionne*, fonctionnera*, réussi*, réussit, marche, marchera*, impeccable*,
        irréprochable*, juste, tombe juste, sain et sauf, sains et saufs, à bon port, à l heure,
        dans les délais
    """,
    "failsafe": """
        infaillible*, increvable*, indestructible*, inusable*, à toute épreuve, sans aucun risque,
        sans risque aucun, pour l éternité, toute une vie, toute la vie, pour la vie
    """,
    "nobody_can": """
        personne ne peut, personne, aucune machine, aucun fabricant, ne promet, ne pouvons, ne peut
        pas, sans garantie, qui promet, rien promis, ne peux pas, ne garanti*, ne promettons
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
    "sure": """
        sans aucun doute, vous pouvez compter, comptez dessus, assuré*, certitude absolue, juré,
        cent pour cent, croyez moi, crois moi, faites moi confiance, comptez là dessus, vous pouvez
        compter là dessus, tu peux compter là dessus, compte là dessus, vous pouvez vous y fier, je
        vous l assure, je te l assure, je vous le promets, je te le promets, parole d honneur, ma
        parole, juré promis, je m y engage, je signe, comptez sur moi, vous pouvez y compter
    """,
    "machinery": """
        machine*, broche*, roulement*, capteur*, commande, logiciel, mise à jour, câble*,
        alimentation, pompe*, moteur*, joint*, vanne*, tuyau*, outil*, pièce*, composant*,
        électronique, axe, hydraulique, huile, filtre*, programme*, opérateur*, monteur*,
        technicien*, montage, entretien, maintenance, livraison*, fournisseur*, transporteur,
        bateau*, batterie*, réglage*, installation*, appareil*
    """,
    "gone": """
        du passé, le passé, fini, finis, finie, finies, terminé*, adieu, oubliez, oublie, élimine*,
        supprime*, impossible*, exclu*, dites adieu, ne connaît pas, mot inconnu, fin des
    """,
    "pays_off": """
        se rentabilise*, rentabilis*, s amortit, amortie, amorti, se paie tout*, est rentabilisée,
        est rentabilisé, s est payée, se paie toute seule, se paie en, remboursée en, amortie en,
        récupérez votre
    """,
    "hedge": """
        jusqu à, selon, en général, peut, peuvent, pourrait, environ, en moyenne, souvent, typique*,
        dépend, peut être, mesuré, possible
    """,
    "span_of_time": "an, ans, année*, mois, semaine*, jour*",
    "makes_good": """
        remplace, remplaçons, remplacera, remplacerons, remplacé*, répare, réparons, réparera,
        réparerons, rembourse, remboursons, remboursera, rembourserons, échange, échangeons,
        reprend, reprenons
    """,
    "for_free": """
        gratuitement, gratuit, gratuite, gratuits, gratuites, sans frais, à nos frais, sans
        discuter, sans discussion, sans condition, sans conditions, sans poser de question, sans
        poser de questions, sans rien demander, quoi qu il arrive, offert par la maison, aux frais
        de la maison, tout, intégralement, sans sourciller, sans broncher, sans histoire, sans
        histoires, sans problème, sans coût
    """,
    "any_trouble": """
        si, en cas de, en cas d, toute panne, chaque, toutes, tous, tout, vos, votre, quoi qu il
        arrive, quoi qu il se passe, peu importe ce qui, quelle que soit
    """,
    "wager": """
        je mange mon, mange mon chapeau, je paie le, je paie l, je paie un, je paye le, je paye l, c
        est moi qui paie, c est ma tournée, ma tournée, je vous invite, je t invite, je parie,
        resto, souper, de ma poche, de ma propre poche, je la paie, je le paie, je vous la paie, je
        vous le paie, je les paie
    """,
    "otherwise": """
        sinon, si non, autrement, si ce n est pas, si ça ne marche pas, ou je, sans quoi, si elle
        ne, si elle n, s il ne, s il n, si vous ne, si vous n, si ça ne
    """,
    "healed": """
        sans douleur, sans douleurs, sans aucune douleur, guéri*, remarcher, remarchez, marcher à
        nouveau, en pleine forme, ne plus souffrir, plus mal, sans rechute
    """,
    "pays_up": """
        prend en charge, prenons en charge, prendra en charge, couvre, couvrons, couvert, couverte,
        couverts, couvertes, paie, payons, paye, règle, réglons
    """,
    "forget_it": """
        oubliez, oublie, finis, finies, fini, adieu, dites adieu, vous pouvez oublier, tu peux
        oublier, pouvez les oublier, de l histoire ancienne
    """,
    "availability": "disponibilité, disponible, précision, sécurité, fiabilité, fiable",
    "you_get": """
        vous aurez, vous n aurez, vous avez, vous ne, vous n, vous êtes, vous serez, vous ressortez,
        vous économisez, vous divisez, vous doublez, vous gagnez, tu auras, tu n auras, tu ne, tu n,
        tu économises, vos rebuts, votre temps, vos clients, vos coûts, achetez la, achetez le
    """,
    "nevermore": """
        plus jamais, jamais plus, plus un seul, plus une seule, plus aucun, plus aucune, pas un
        seul, pas une seule, zéro, à zéro
    """,
    "vouch": """
        parole, promis juré, je vous le promets, je te le promets, vous avez ma parole, tu as ma
        parole, ma parole, parole donnée, je m en porte garant, je m y engage, nous nous y
        engageons, je signe, je mets ma main au feu, j en mets ma main, j en réponds, nous en
        répondons, sans condition, sans discussion, quoi qu il arrive, je vous le signe, par écrit,
        sur l honneur, à tous les coups, chez tous nos clients, chez chaque client, à cent pour
        cent, c est garanti, et c est garanti, vous pouvez me croire, tu peux me croire, on vous
        rembourse, je vous rembourse, je parie, j en mets ma main au feu, ma main au feu, je mets ma
        main à couper, main à couper, je le signe
    """,
    "give_you": """
        je vous donne, je te donne, nous vous donnons, on vous donne, je vous offre, nous vous
        offrons, je vous accorde, vous aurez de moi, je rajoute, on rajoute
    """,
    "prompt": """
        nous sommes là, on est là, je suis là, nous sommes chez vous, on est chez vous, je suis chez
        vous, sur place, un technicien est, nous arrivons, on arrive, elle redémarre, elle tourne à
        nouveau
    """,
    "whatever": """
        toujours, à chaque fois, où que vous soyez, peu importe où, n importe où, n importe quand,
        jour et nuit, vingt quatre heures sur, même le dimanche, sans exception, quoi qu il arrive
    """,
    "hours_within": """
        en une heure, en deux heures, en <number> heures, dans l heure, dans les <number> heures,
        sous <number> heures, en <number> minutes, le jour même, dans la journée
    """,
    "solves": """
        résout, résolvent, résolvons, règle, règlent, réglons, répare, réparent, réparons, répond à
    """,
    "each_trouble": """
        chaque problème, tout problème, tous les problèmes, n importe quel problème, chaque panne,
        toutes les pannes, chaque défaut, chaque question
    """,
    "needs_no": """
        n a besoin d aucun, n a besoin d aucune, ne nécessite aucun, ne nécessite aucune, ne demande
        aucun, ne demande aucune, n a pas besoin de, n a pas besoin d, ne nécessite pas de, se passe
        de
    """,
    "upkeep": """
        entretien, maintenance, service, réparation, réparations, réglage, lubrification, vidange,
        calibrage, étalonnage
    """,
    "come_what_may": """
        quoi qu il arrive, coûte que coûte, quoi qu il se passe, envers et contre tout, à cent pour
        cent
    """,
    "at_yours": """
        chez vous, chez toi, dans votre atelier, dans votre halle, vous avez, vous aurez, devant
        votre porte, vous l avez, vous l aurez
    """,
    "lasts": "tient, tiendra, dure, durera, tourne, tournera, survit, survivra",
}
