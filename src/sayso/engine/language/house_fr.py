"""French: what people claim, promise and foresee of their own firm, and tell of it too early."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "offer": "opération, opérations, intervention, interventions",
    "as_much": """
        disons le comme ça, peux seulement dire, peux juste dire, je dirai juste, je dis juste,
        tout ce que je peux dire, disons juste, disons que
    """,
    "at_work": """
        tableau de bord, au contrôle de gestion, à la comptabilité, rapport mensuel, rapport
        trimestriel, la feuille de la compta
    """,
    "elsewhere": """
        association professionnelle, association faîtière, fédération, association du secteur
    """,
    "thesis": """
        travail de bachelor, travail de master, mémoire, travail de maturité, travail de diplôme,
        projet d école, tpi
    """,
    "we_say": """
        on ouvre, on ferme, on déménage, on vend, on rachète, on achète, on construit, on reprend,
        on monte, on augmente, on lance, on prépare, on crée, on supprime, on va
    """,
    "my_bet": """
        mon pronostic, je parie, vous verrez, tu verras, convaincu, convaincue, j en suis sûr, j
        en suis sûre, je vous le dis, croyez moi, retenez bien, pari tenu
    """,
    "calm": """
        difficile, laborieux, mou, molle, dur, morose, calme, tranquille, plein, pleine, vide,
        vides, silencieux, agité
    """,
    "sales_spot": """
        quai de chargement, expédition, service des offres, service commercial, aux ventes, à la
        vente, caisse, ligne de commande, réception des commandes
    """,
    "wink": """
        faites le calcul, vous avez compris, à vous de deviner, il y a une raison, ce n est pas
        pour rien, c est pas pour rien, je ne dis rien, je dis ça je dis rien, suivez mon regard
    """,
    "spirits": "respire, respirent, on respire",
    "result_word": "un plus de, barre franchie",
    "show_me_one": """
        montrez moi, montre moi, citez moi, cite moi, trouvez moi, trouve moi
    """,
    "forget_it": "oubliez, oublie, finis, finies, fini, adieu, dites adieu",
    "availability": """
        disponibilité, disponible, précision, sécurité, fiabilité, fiable
    """,
    "in_secret": """
        en secret, en cachette, à huis clos, à l abri des regards, secrètement
    """,
    "business": "trou dans la caisse, activité de service, ventes de service",
    "unseen": "jamais vu ça, jamais vécu, jamais connu",
    "top": """
        pas d égal, pas d égale, sans égal, sans égale, hors pair, inégalé*, inégalable*, hors
        concours, sans rivale, sans rival, que tout ce qui existe
    """,
    # nobody is like us
    "nobody": """
        aucun, aucune, personne, nul, nulle, nulle part, rien, pas un seul, pas une seule, aucun
        autre, aucune autre, personne d autre
    """,
    "as_ours": """
        que nous, que chez nous, que nos, que notre, que les nôtres, que la nôtre, que le nôtre,
        comme nous, comme chez nous, comme nos, comme notre, comme les nôtres, comme la nôtre,
        comme le nôtre, de chez nous, à la nôtre, aux nôtres, à nos, à notre
    """,
    "only_we": """
        nous seuls, seuls nous, nous sommes les seuls, nous sommes les seules, on est les seuls,
        on est les seules, il n y a que nous, il n y a que chez nous, que chez nous, seulement
        chez nous, uniquement chez nous, c est nous et personne, personne d autre, aucun autre,
        aucune autre
    """,
    "craft": """
        rigidité, exactitude, entouré*, soigné*, fabrique, fabriquent, fabriquer, construit,
        construisent, produit, produisent, usine, usinent, fraise, fraisent, tourne, tournent,
        fait, font, livre, livrent, soigne, soignent, soigner, opère, opèrent, opérer, traite,
        traitent, brasse, mesure, mesurent, travaille, travaillent, arrive à, précis*, précision,
        silencieu*, rapide*, fiable*, doux, douce*, doucement, propre*, soigneu*, stable*,
        robuste*, rigide*, efficace*, avancé*, sûr, sûre, bien
    """,
    "not_to_be_had": """
        vous ne trouverez, tu ne trouveras, on ne trouve, vous n en trouverez, il n existe pas, il
        n existe rien, n existe nulle part, il n y a rien de, il n y a pas de, ça n existe pas,
        introuvable ailleurs, impossible de trouver
    """,
    "measures_up": """
        n arrive à, arrive à, y arrive, peut rivaliser, à la hauteur, dans la même cour, lui
        arrive, fait mieux, font mieux
    """,
    "arena": """
        de suisse romande, en suisse romande, sur cette planète, sur la planète, autre fabricant,
        autres fabricants
    """,
    "best_of_people": """
        chirurgien*, médecin*, spécialiste*, ingénieur*, conseiller*, cuisinier*, boulanger*,
        technicien*
    """,
    # what is promised to a customer
    "you_get": """
        vous aurez, vous n aurez, vous avez, vous ne, vous n, vous êtes, vous serez, vous
        ressortez, vous économisez, vous divisez, vous doublez, vous gagnez, tu auras, tu n auras,
        tu ne, tu n, tu économises, vos rebuts, votre temps, vos clients, vos coûts, achetez la,
        achetez le
    """,
    "nevermore": """
        plus jamais, jamais plus, plus un seul, plus une seule, plus aucun, plus aucune, pas un
        seul, pas une seule, zéro, à zéro
    """,
    "vouch": """
        parole, promis juré, je vous le promets, je te le promets, vous avez ma parole, tu as ma
        parole, ma parole, parole donnée, je m en porte garant, je m y engage, nous nous y
        engageons, je signe, je mets ma main au feu, j en mets ma main, j en réponds, nous en
        répondons, sans condition, sans discussion, quoi qu il arrive, je vous le signe, par
        écrit, sur l honneur, à tous les coups, chez tous nos clients, chez chaque client, à cent
        pour cent, c est garanti, et c est garanti, vous pouvez me croire, tu peux me croire, on
        vous rembourse, je vous rembourse
    """,
    "give_you": """
        je vous donne, je te donne, nous vous donnons, on vous donne, je vous offre, nous vous
        offrons, je vous accorde, vous aurez de moi, je rajoute, on rajoute
    """,
    "prompt": """
        nous sommes là, on est là, je suis là, nous sommes chez vous, on est chez vous, je suis
        chez vous, sur place, un technicien est, nous arrivons, on arrive, elle redémarre, elle
        tourne à nouveau
    """,
    "whatever": """
        toujours, à chaque fois, où que vous soyez, peu importe où, n importe où, n importe quand,
        jour et nuit, vingt quatre heures sur, même le dimanche, sans exception, quoi qu il arrive
    """,
    "pays_off": """
        est rentabilisée, est rentabilisé, s est payée, se paie toute seule, se paie en,
        remboursée en, amortie en, récupérez votre
    """,
    "guarantee": """
        je m en porte garant, vous avez ma parole, nous en répondons, j en réponds
    """,
    "mishap": """
        mal au dos, douleur*, souffrir*, rater*, raterez, manquer*, manquerez, recalibrer,
        réajuster, recalibrage, complication*, infection*, rebut*
    """,
    "hours_within": """
        en une heure, en deux heures, en <number> heures, dans l heure, dans les <number> heures,
        sous <number> heures, en <number> minutes, le jour même, dans la journée
    """,
    # what is foreseen
    "share_part": """
        sur deux, sur trois, sur quatre, sur cinq, une machine sur deux, une machine sur trois,
        une sur deux, une sur trois, un sur deux, un sur trois, une sur quatre, un franc sur, un
        client sur, un patient sur, un tiers, deux tiers, un quart, trois quarts, la moitié, plus
        de la moitié, un cinquième
    """,
    "share_of": """
        machine*, ventes, commandes, chiffre d affaires, livraisons, exportations, production,
        affaires, clients, patients, bateaux, appareils, revenus, franc, francs, de ce que nous
    """,
    "goes_to": """
        partiront, partira, part, partent, ira, iront, va, vont, viendra, viendront, vient,
        proviendra, proviendront, sera, seront, vendrons, vendues, livrées, livrerons,
        représentera, feront, ferons
    """,
    "growth": """
        ajoutons, rajoutons, ajouterons, rajouterons, remettons, en plus, gagnons, gagnerons,
        grandir de, croître de, plus grosse année, meilleure année de notre
    """,
    "later": """
        d ici deux ans, d ici trois ans, dans deux ans, dans trois ans, dans cinq ans, d ici là,
        dès l année prochaine
    """,
    "turning": """
        rentable, rentables, bénéficiaire, bénéficiaires, dans le vert, sortir la tête, sur les
        rails
    """,
    # how trade goes, before it is told
    "extra_work": """
        équipe du samedi, équipes du samedi, samedis travaillés, travail du samedi, travail le
        samedi, équipe supplémentaire, équipes supplémentaires, troisième équipe, heures
        supplémentaires, heures supp, temporaires, intérimaires, chômage partiel, vacances
        forcées, congés forcés
    """,
    "set_out": """
        on a, nous avons, on fait, nous faisons, on travaille, nous travaillons, on nous a,
        planifié*, inscrit*, imposé*, jusqu à pâques, jusqu à noël, jusqu en, jusqu à, ajouté*,
        annulé*, on cherche, on engage, encore
    """,
    "stir": """
        se tourner les pouces, pleine comme jamais, plein comme jamais, vide comme jamais, tourne
        à vide, on se demande où sont, calme plat, très calme, trop calme, bien calme, rien ne se
        passe, il ne se passe rien, lits vides, lits restent vides, restent vides, lits pleins,
        tout est plein, places vides, postes vides, tourne au ralenti, au ralenti, tourne à plein,
        à plein régime, débordés, on n arrête pas, ne touche plus terre, ne touchons plus terre,
        la tête sous l eau, plus une minute, on se tourne les pouces, vaches maigres, le creux,
        morte saison, n a pas été aussi calme, n a jamais été aussi calme, n a jamais autant,
        autant de travail,
        c est le calme plat, c est calme, c est mort, pas grand chose à faire, peu à faire,
        beaucoup à faire, halles vides, halle vide, ça ne bouge pas, ça bouge peu, rien ne
        bouge
    """,
    "trade_folk": """
        clients, clientèle, clientes, client, acheteurs, investisseurs, revendeurs, prospects,
        patients, patients privés, marché, marchés, sur le terrain, terrain, là dehors,
        commerciaux, équipe commerciale, forces de vente, carnets
    """,
    "trade_swing": """
        ne commandent plus, n ont plus d argent, plus d argent, reviennent enfin, ont peur, fait
        peur, font peur, passent commande, passent enfin, respirent, hésitent, hésite, hésitants,
        attendent de voir, attentistes, repoussent, reportent, décalent, annulent, se retiennent,
        retiennent leurs, retiennent leur, investissent à nouveau, réinvestissent, achètent à
        nouveau, rachètent, commandent à nouveau, sont de retour, est de retour, reviennent,
        revenus, n achètent plus, n investissent plus, meilleure que l hiver, meilleure que l an,
        moins bonne que, meilleur que l an, mieux que l hiver, mieux que l an dernier, bien mieux,
        ça repart, repart, reprend, décolle, s effondre, patine, cale, s envole, mieux que prévu,
        moins bien que prévu
    """,
    "year_outcome": """
        le semestre, ce semestre, premier semestre, six premiers mois, le trimestre, ce trimestre,
        début d année, les comptes
    """,
    "no_bad": """
        beau semestre, bon semestre, mauvais semestre, pas d inquiétude, aucune inquiétude, pas de
        souci, s annonce joli, prend bonne tournure, bonne tournure, pas mauvais, pas mauvaise,
        pas mal, ne sera pas mauvais, sera bon, sera bonne, sera meilleur, sera faible, sera
        maigre, s annonce bien, s annonce bon, s annonce mal, se passe bien, va bien, ça sent bon,
        ça se verra, vont sourire, on va sourire, de quoi se réjouir
    """,
    "bosses_mood": """
        ambiance à la direction, ambiance chez les chefs, ambiance aux ventes, humeur à la
        direction, les chefs sourient, le chef sifflote, le patron sourit, l étage de la direction
    """,
    # what trade has in common with a kitchen and a club
    "edible": """
        glacier, marchand de glaces, buvette, bistrot, hot dog, hot dogs, pizza, pizzas, burger*,
        saucisse*, merguez, glace, glaces, croissant*, café, cafés, bière*, vin, vins, gâteau*,
        tarte*, biscuit*, sandwich*, fondue, raclette, grillade*, frites, salade, soupe,
        chocolat*, menu, menus, repas, dessert*, boisson*, t shirts, billets
    """,
    "hobby": """
        chanson, chansons, album, roman, poème, tableau, tableaux, peinture à l huile, nagé,
        couru, radio, musique, playlist, film, télé, mon garage, ma cave, don du sang, dons,
        collecte, vente de gâteaux, bonne cause, brocante, vide grenier, théâtre, train miniature,
        cabane, volley*, foot, football, handball, unihockey, tennis, pétanque, belote, jass,
        chorale, chœur, choeur, fanfare, gym, société de gym, course à pied, groupe de marche,
        club de, tournoi, juniors, scouts, échecs, paroisse, paroisses, communes, conseil de
        paroisse, comité de quartier
    """,
    # what has gone out, and the target of the year
    "goods_out": """
        expédié, expédiés, expédiées, naissances, vendu, vendus, vendues, vendue, livré, livrés,
        livrées, facturé, facturés, encaissé, encaissés, produit, produits, produites, opéré,
        opérés, traité, traités, accueilli, accueillis, admis, signé, signés, opérations,
        interventions
    """,
    "than_last": """
        que prévu, qu au budget, à la même époque l an, à la même époque, même période, que toute
        l année passée, que toute l année dernière, que l an dernier, que l an passé, que l année
        dernière, que l année passée, toute l année passée, qu en septembre dernier, qu en octobre
        dernier, de plus qu en, de moins qu en, de plus que l an, de moins que l an, de plus que l
        année, il y a un an à pareille, l an dernier à, par rapport à l an, par rapport à l année,
        qu au trimestre, contre,
        que sur toute l année, que toute l année, que durant toute l année, que l exercice
        précédent, que l année précédente, sur toute l année dernière, que l année d avant,
        qu il y a un an, qu au même moment
    """,
    "year_goal": """
        objectif annuel, budget annuel, budget, plan annuel, objectif de vente, objectif de
        ventes, objectif du trimestre, objectif de l année, plan
    """,
    "reached": """
        dans la poche, atteint, atteints, dépassé, dépassés, explosé, pulvérisé, raté, manqué,
        loin derrière, en avance sur, en retard sur, au dessus du budget, en dessous du budget,
        déjà fait, déjà là,
        en poche, bouclé, bouclée, atteinte, atteintes, rempli, dépassée, assuré, dans le
        sac, c est fait, acquis
    """,
    "figure_word": """
        presque à deux chiffres, tout juste à deux chiffres, un zéro de plus
    """,
    "told_house": """
        modèle d équipes, plan d équipes, tournus, modèle horaire, horaires, semaine de quatre
        jours, garde de nuit, veilleuse*, service de nuit, piquet, service de piquet, achats,
        logistique, expédition, comptabilité, nettoyage, fonderie, peinture, organigramme,
        organisation, secteur, secteurs, équipes, primes, prime, gratification, treizième salaire,
        prime de nuit, renchérissement, fête de noël, caisse de pension, règlement des vacances,
        règlement du télétravail, atelier de peinture
    """,
    "told_turns": """
        c est terminé, à une société externe, confié à, passe aux, passe à, on passe aux, plus de,
        change, changent, changera, changeront, changé, changés, externalisé*, fusionné*,
        fusionnent, regroupé*, introduit*, nouveau, nouvelle, nouveaux, nouvelles, pas de, il n y
        aura pas, il n y aura plus, jours de, heures par jour, dissous, dissoute*, réduit*,
        reporté*, annulé*
    """,
    # what changes in the house
    "inside_source": """
        nous a dit, nous a informés, nous a communiqué, nous a annoncé, vient de nous annoncer,
        vient d annoncer, nous a expliqué, comité de direction, codir, séance de cadres, réunion
        des cadres, briefing du matin, rapport du matin, colloque, colloque du service, séance d
        information, info au personnel, mail du chef, mail du patron, on vient d apprendre, on
        vient de nous dire, on nous a dit, on nous a annoncé, ils nous ont dit, elle nous l a
        annoncé, il nous l a annoncé, nous l a annoncé, nous l a dit, ça vient d en haut, d en
        haut, nouvel organigramme
    """,
    "leaders": """
        infirmière cheffe, infirmière chef, cheffe de service, chef de service, chef des ventes,
        cheffe des ventes, gérant, gérante, chef d atelier
    """,
    "says_so": "expliqué, dit à l équipe, annoncé à l équipe, appris",
    "hush": """
        en interne du moins, du moins en interne, seulement en interne, à l interne seulement, pas
        encore public, pas encore publique, officiellement personne, officiellement rien, ça ne
        vient pas de moi, vous ne l avez pas entendu de moi, je n ai rien dit
    """,
    # what is not out yet
    "working_on": """
        ce sur quoi je travaille, ce que je monte, ce que je construis, ce que je teste, ce que
        nous construisons, ce qu on construit, ce que nous testons, ce qu on teste, ce qu on
        prépare, la machine que je monte, la machine sur laquelle je, le projet sur lequel je, ce
        qui est sur mon établi, ce qu il y a sur mon établi, ce qu il y a au fond de la halle
    """,
    "not_shown": """
        qui ne sort que, qui ne sortira que, ne sort pas avant, ne sortira pas avant, que personne
        ne connaît, qui n existe officiellement pas, n existe officiellement pas, aucun client n
        a, aucun client ne, personne ne doit encore, dont personne ne doit, dont personne ne, pas
        encore de nom, n a pas encore de nom, sans nom pour l instant, pas encore au catalogue,
        dans aucun catalogue, pas au catalogue, pas encore sur le site, pas encore sur le marché,
        recouvert*, sous un drap, sous une bâche, sous une couverture, attendez de voir, attendez
        un peu, vous n en reviendrez pas, mâchoire, je n en dis pas plus, je ne peux pas en dire
        plus, pas le droit d en parler, personne n est au courant, personne ne doit savoir
    """,
    "will_show": """
        sera dévoilé*, sera présenté*, seront présenté*, nous montrons quelque chose, on montre
        quelque chose, nous ouvrons quelque chose, on ouvre quelque chose, on lance quelque chose,
        nous lançons quelque chose
    """,
    "new_thing": """
        premier copeau sur, premiers copeaux sur, notre prochaine, notre prochain, quelque chose d
        énorme, quelque chose d inédit, quelque chose que personne, jamais vu ailleurs
    """,
    "foretaste": """
        avant goût de, petit avant goût, premier regard sur, aperçu de, petit aperçu, ce qui vous
        attend dans, spoiler
    """,
    # sites, firms and prices
    "plan_act": """
        n existe plus, n existera plus, n y aura plus, ferme, ferment, fermons, fermera, fermer,
        fermé, fermée, ouvre, ouvrent, ouvrons, ouvrira, ouvrir, déménage, déménagent,
        déménageons, déménagera, transfère, transférons, transférera, vend, vendons, vendra,
        vendre, rachète, rachetons, rachètera, reprend, reprenons, reprendra, achète, achetons,
        achètera, construit, construisons, construira, externalise, externalisons, externalisé,
        externalisée, délocalise, délocalisons, supprime, supprimons, crée, créons, créera, monte,
        montons, s implante, se sépare,
        construire, bâtit, bâtissons, bâtira, bâtir, implante, implantons, implanter, fonde,
        fondons, acheter, racheter, déménager, délocaliser, délocalisera, externaliser,
        reprendre, démonter,
        arrête, arrêtent, arrêtons, arrêtera, arrêterons, stoppe, stoppons, démantèle,
        démantelons, liquide, liquidons
    """,
    "plan_object": """
        nouvelle halle, nouveau bâtiment, usine, site, sites, filiale, succursale, antenne,
        agence, fonderie, peinture, montage, production, service, services, maternité, urgences,
        clinique, ligne de produits, gamme, division, secteur, entreprise de logiciels, start up,
        startup, concurrent, concurrente, deuxième usine, entrepôt, boulangerie à, magasin à,
        bateau,
        fabrique, atelier, laboratoire, centre de recherche, centre logistique, centre de
        service, bureau de vente, halle, chantier naval
    """,
    "price_object": """
        liste de prix, prix, nos prix, tarifs, nos tarifs, prix catalogue, tarif horaire, contrats
        de service
    """,
    "price_act": """
        augmentent, augmente, augmentera, augmenteront, augmentons, montent, monteront, hausse,
        haussent, grimpent, relevons, relevés, baissent, baisseront, baissons, baisse, de plus,
        relève, relèvera, majore, majorons, grimperont, renchérissent
    """,
    "year_turn": """
        au nouvel an, dès le nouvel an, en début d année, dès l année prochaine, cet automne, ce
        printemps, cet été, cet hiver, pour l été, pour l automne, d ici l été, d ici noël
    """,
    "research": """
        mesures de vibration*, essai d endurance, essais d endurance, essais thermiques, notre
        étude, l étude, nos expériences, essai longue durée
    """,
    "unpublished": """
        soumettrons, on soumettra, rien n est publié, rien de publié, pas encore soumis*, n est
        pas soumis, pas encore déposé*, nulle part publié*, publié nulle part, publiée nulle part,
        jamais publié*, aucun journal, aucune revue, article à venir, article suivra, l article
        suivra, publication suivra, publication l an prochain, publication à venir, nous écrivons
        l article, on écrit l article, paraîtra, paraîtra l an, pas encore brevet*
    """,
    "outcome": """
        sans dérive, trois fois plus, répondent, pour la première fois en dessous, pour la
        première fois sous, deux fois plus longtemps, nette amélioration, amélioration nette, d
        usure en moins, usure en moins, rentrer plus tôt, rentrent plus tôt, bat tout, battent
        tout
    """,
    "green": """
        ne polluent pas, ne pollue pas, sans impact sur la planète, aucun impact sur la planète,
        zéro impact, pour cent verte, clinique verte, propre pour l environnement, propres pour l
        environnement, sans mauvaise conscience, bonne pour la terre
    """,
}
