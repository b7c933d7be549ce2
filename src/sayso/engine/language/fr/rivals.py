"""French: competitors, comparisons, being first and best."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "someone": """
        client, clients, cliente, clientes, chef, chefs, patron, patrons, patronne, collègue*,
        employé*, apprenti*, stagiaire*, voisin*, professeur*, politicien*, chauffeur*, conducteur*,
        type, types, mec, mecs, homme, hommes, femme, femmes, gens, vendeur*, ingénieur*,
        technicien*, développeur*, acheteur*, fournisseur*, journaliste*, arbitre, entraîneur*,
        utilisateur*, lecteur*, patient*, celui qui, ceux qui, quiconque, quelqu un, candidat*,
        directeur, directrice, directeurs, contremaître*, chef d équipe, chef de projet, chef d
        atelier, chef de chantier, cheffe d équipe, responsable*, supérieur, supérieure, supérieurs,
        formateur*, formatrice*, magasinier*, comptable*, architecte*, gérant*, planificateur*,
        planificatrice, commercial, commerciaux, médecin*, infirmier*, infirmière*, cuisinier*,
        concierge*, maître d apprentissage, monteur*, mécanicien*, commentateur*, monsieur, madame,
        expert, experts, livreur*, sous traitant*, résident*, dispatcheur*, celui qui a écrit, qui a
        écrit ça, auteur du commentaire, auteur de ce commentaire, chef de service, cheffe de
        service, chef du personnel, qui a écrit cet, qui a écrit ce, qui a écrit cette, celui qui a
        conçu, celui qui a dessiné, celui qui a programmé, celui qui a monté, celui qui a fait ça,
        celle qui a écrit, ceux qui ont écrit, ceux qui ont conçu, celui qui poste, la personne qui
        a, gars, nana, nanas, ceux de la, ceux du, ceux des, gens de la, gens du, celle qui, qui a
        écrit, celui qui a, les gens qui, la personne qui
    """,
    "rival": "concurrent, concurrents, concurrence, concurrente*",
    "rundown": """
        camelote, pacotille, bon* à jeter, bon* pour la poubelle, bon* pour la casse, pourri*, de la
        merde, copie bon marché, copies bon marché, mauvaise copie, pâle copie, pâles copies,
        arnaque, arnaques, arnaqueur*, escroc*, escroquerie, une blague, risée, ridicule*, amateurs,
        incompétent*, incapables, bons à rien, ne vaut rien, ne valent rien, ne valent pas un clou,
        ne vaut pas un clou, à éviter, à fuir, fuyez, bien fait pour, tant pis pour, n a rien
        compris, n ont rien compris, âge de pierre, minable*, lamentable*, pitoyable*, mensonge*,
        menteur*, mentent, bricolage, bricoleurs, qu à s en prendre à, c est du bricolage, du
        bricolage, bricolé*, jouet, jouets, presse papier*, bon* pour le musée, ferraille, tas de
        ferraille, toc, c est du toc, cheap, bas de gamme, mal fichu*, bâclé*, torchon*, risible*,
        honteux, honteuse*, honte, argent par les fenêtres, jeter votre argent, jette son argent,
        jeter son argent, payer deux fois, paie deux fois, perdre votre argent, que des ennuis, que
        des problèmes, rien que des ennuis, plus d ennuis, mon apprenti fait mieux, n importe quel
        apprenti, pas un cadeau, n en voudrais pas, même offert*, méfiez vous, gare à, n achetez
        pas, n achetez jamais, surtout pas, de la poudre aux yeux, charlatan*, à la traîne,
        dépassés, n y connaissent rien, n y connaît rien, dinosaure*, préhistoi*, d un autre âge,
        moyen âge, c est en option, c est nul, sont nuls, est nul, sa place au musée, leur place au
        musée, ne répond jamais, ne répondent jamais, ne rappelle jamais, jamais joignable*, répond
        jamais, vendent du vent, vend du vent, plus de bruit que, changer de métier, pour décorer,
        décorer le jardin, comme décoration, se rhabiller, peut aller se, peuvent aller se,
        catastrophe*, désastre*, une horreur, fiasco, usine à gaz, un scandale, pas sérieux, pas
        sérieuse, du grand n importe quoi, une plaisanterie, mauvaise plaisanterie, foutage de
        gueule, du gâchis, du flan, attrape nigaud, nullissime*, une tragédie, une farce, une
        mauvaise blague, on ne peut plus rien pour, peut plus rien pour lui, plus rien à faire pour,
        un cas désespéré, irrécupérable, à pleurer, quelle misère, une misère, quelle honte, une
        honte, quel gâchis, c est la misère, monts et merveilles, promettent la lune, promet la
        lune, promesses en l air, promesses non tenues, racontent n importe quoi, raconte n importe
        quoi, disent n importe quoi, dit n importe quoi, n importe quoi, contes de fées, conte de
        fées, au rayon fiction, rayon fiction, rayon contes, de la science fiction, ne connaissent
        rien, ne connaissent même pas, n y connaissent, aucune idée, pas la moindre idée, ne marche
        jamais, ne marchent jamais, rien ne marche, que du marketing, que de la com, que de l
        esbroufe, esbroufe, enfumage, du vent, du pipeau, bidon, du chiqué, façade, boniment*,
        baratin*, sans scrupules, sans gêne, culotté*, cousu* de fil blanc, tas de boue, tas de
        tôle, tôle peinte, de la tôle, copie ratée, copie fatiguée, ratée, ratées, horrible*,
        affreux, affreuse*, exécrable*, calamiteux, calamiteuse*, calamité, déplorable*, navrant*,
        consternant*, gênant, la honte, en retard d une guerre, vivent dans le passé, bloqués dans,
        endormis depuis, perdus dans, à la ramasse, à côté de la plaque, pas à la hauteur,
        rafistolé*, brinquebalant*, bringuebalant*, plastique partout, vole en éclats, du vendredi
        soir, un vendredi soir, vise toujours à côté, beaucoup de paroles peu, beaucoup de bruit
        pour, le chaos total, l aura cherché, l a cherché, l ont cherché, ne viendra pas se
        plaindre, ne viendra pas pleurer, n a qu à s en prendre
    """,
    "poor": """
        cassé*, casse, tombe en panne, pannes, lent*, rouille*, dépassé*, cher, chère, mauvais*, en
        miettes, rouillent, lâche*, tremble*, bruyant*, imprécis*, fragile*, démodé*, vieux,
        vieille*, panne, tombe*, en retard, injoignable*, dépanneur*, problèmes, ennuis, compliqué*,
        fuit, trop cher, trop chère, hors de prix, double du prix, confond, confondent, promet
        beaucoup, promettent beaucoup, ne tient pas, ne tiennent pas, moche*, laid*, arrogant*,
        ennuyeux, ennuyeuse, molle, poubelle, grince*, échoue*, défaut*, se trompe*, compliquée*,
        plante, plantent, planté, plantée, bug, bugs, bugue, buguent, buggé*, rame, rament, gèle,
        gèlent, freeze, se bloque, se bloquent, vibre, vibrent, branle, branlant*, cliquette*,
        ferraille, couine*, s use, usé*, lâché, mort, morte, inutilisable*, inutile*, rebut, rebuts,
        retouche*, bâclée, bruit, vacarme, assourdissant*, peu fiable*, pas fiable*, inachevé*, de
        travers, siffle, sifflent, hurle, hurlent, gémit, gémissent, grogne, tient peu, tiennent
        peu, tient rarement, promet tout, rouille, rouillé*, tombe en morceaux, tombent en morceaux,
        tombent en panne
    """,
    "top": """
        le meilleur, la meilleure, les meilleurs, les meilleures, le plus précis, la plus
        précise, les plus précis*, le plus rapide, la plus rapide, les plus rapides, le plus
        fiable, la plus fiable, les plus fiables, le plus moderne, la plus moderne, les plus
        modernes, le plus sûr, la plus sûre, le plus grand, la plus grande, le plus
        innovant, la plus innovante, le plus efficace, la plus efficace, le plus silencieux,
        la plus silencieuse, le plus durable, la plus durable, leader mondial, leader du
        marché, leader de la branche, leader suisse, leader européen, leader dans, leader
        en, numéro 1, numéro un, no 1, n 1, seul au monde, seule au monde, la seule
        entreprise, le seul fabricant, premier au monde, première mondiale, inégalé*,
        inégalable*, imbattable*, sans égal*, sans pareil*, sans concurrence, personne ne …
        mieux, personne … mieux, personne … précis*, le mieux, haut la main, sans
        équivalent, sans rival, sans rivale*, sans rivaux, hors pair, hors concours, hors
        catégorie, la référence absolue, le nec plus ultra, le summum, la rolls, loin
        devant, une longueur d avance, des années d avance, d avance sur, en tête,
        indétrônable*, incomparable*, sans comparaison, étalon or, ce qui se fait de mieux,
        il n y a pas mieux, pas mieux, nulle part ailleurs, seul à, seule à, unique au
        monde, unique en suisse, unique sur le marché, bat toutes, bat tous, surpasse*, n
        arrive à la cheville, arrive à la cheville, reine de sa catégorie, n a pas d égal,
        la référence du, la référence de, la référence en, la référence dans, est la
        référence, le plus fort, la plus forte, les plus précises, les plus sûrs, les plus
        sûres, les plus grands, les plus grandes, les plus innovants, les plus innovantes,
        les plus efficaces, les plus silencieuses, les plus durables, le plus puissant, la
        plus puissante, les plus puissants, les plus puissantes, le plus avancé, la plus
        avancée, les plus avancés, les plus avancées, le plus robuste, les plus robustes, le
        plus économe, les plus économes, le plus économique, les plus économiques, le plus
        performant, la plus performante, les plus performants, les plus performantes, le
        plus compact, la plus compacte, le plus stable, les plus stables, les plus forts,
        les plus fortes, le plus attractif, la plus attractive, le plus populaire, les plus
        populaires, le plus complet, la plus complète, le plus intelligent, la plus
        intelligente, le plus avantageux, la plus avantageuse, le plus vendu, la plus
        vendue, le plus exact, la plus exacte, le plus fin, la plus fine, le plus souple, la
        plus robuste, la plus économe, la plus économique, la plus stable, la plus
        populaire, la plus souple, années lumière, n a pas d équivalent, pas d équivalent,
        aucun équivalent, sans égale, fait référence, donne le ton, fixe la norme, plus
        précis c est impossible, plus rapide c est impossible, c est impossible de faire
        mieux, on ne fait pas mieux, on ne fait pas plus précis, on ne fait pas plus rapide,
        on ne peut pas faire mieux, il n y a pas plus précis, il n y a pas plus rapide, ça
        ne peut pas être plus, personne ne travaille plus vite, personne ne fait mieux,
        personne ne fait plus, personne … plus vite, personne … plus précis, nul ne … plus,
        nul ne … mieux, loin devant la concurrence, devant la concurrence, pas d égal, pas d
        égale, sans égal, sans rivale, que tout ce qui existe, joue dans sa propre
        catégorie, dans une autre catégorie, une catégorie à part, après elle plus rien,
        loin devant tout le monde, dix ans d avance, ce qu il y a de mieux, comme aucun
        autre, comme aucune autre, comme nulle part ailleurs, que nulle part ailleurs, que
        chez aucun autre, que n importe quel autre, que partout ailleurs, comme personne d
        autre
    """,
    "arena": """
        au monde, du monde, dans le monde, mondial*, du marché, sur le marché, de la branche, en
        europe, d europe, de suisse, en suisse, du pays, de tous les temps, de sa catégorie, de sa
        classe, de la région, de loin, de toute la suisse, de toute la branche, de l industrie, qui
        existe, qui soit, que vous puissiez acheter, de la planète, à des kilomètres à la ronde,
        jamais construit*, toutes catégories, de tout le marché, au niveau mondial, de romandie, du
        canton, de la ville, de toute l europe, des alpes, de l univers, sur le continent, du
        continent, jamais vu*, tout le marché, de suisse romande, en suisse romande, sur cette
        planète, sur la planète, autre fabricant, autres fabricants
    """,
    "than_us": "que nous, que chez nous, que nos, comme nous",
    "one_of": "l un des, l une des, parmi les, un des, une des, avec les, avec la, avec le",
    "proof": """
        selon, source, étude, mesure, rapport de mesure, test comparatif, enquête, certifi*,
        classement, prix reçu, statistique*, d après
    """,
    "law_sign": """
        plainte, plaignant*, tribunal, juge, juges, avocat*, jugement, verdict, recours, partie
        adverse, dommages et intérêts, procédure en cours, procédures en cours, contrefaçon, procès,
        accusation*, procès avec, son procès, leur procès, audience, audiences, hearing, témoin,
        témoins, règlement à l amiable, à l amiable, transaction, accord amiable, appel, en appel,
        brevet, partie civile, preuve, preuves, expertise, tribunal de, plainte de, conflit avec,
        litige avec, bras de fer, dispute avec, avocat, avocats, tribunaux, adversaire, arguments,
        arrangement, à la barre, convocation au tribunal, mémoire, témoigner, conciliation, conseil
        en brevets, prud hommes, avocat en brevets
    """,
    "fun": """
        ambiance, rires, fête, surprise*, soirée, bonne humeur, frissons, plaisir, météo, soleil,
        pluie, café, apéro, émotions
    """,
    "none_else": """
        aucune autre, aucun autre, personne, personne d autre, nul autre, nulle autre, rien d autre,
        nulle part, aucun concurrent, aucun fabricant, aucun fournisseur, aucune machine, aucun
        modèle, aucune marque, aucune, aucun, nul, pas une autre, pas un autre, aucun constructeur,
        aucun prestataire, nulle part ailleurs, comme personne d autre, comme personne, comme nul
        autre, comme aucun autre
    """,
    "measures_up": """
        mieux, plus, aussi, autant, si, à la cheville, comparable*, rivalise*, égale*, approche*,
        plus vite, plus précis*, aussi bien, mieux que, n arrive à, arrive à, y arrive, peut
        rivaliser, à la hauteur, dans la même cour, lui arrive, fait mieux, font mieux, trouver
        mieux, nous bat, équivalent, comparable
    """,
    "own_range": """
        jusqu ici, à ce jour, de notre gamme, de notre histoire, notre machine, nos machines, de
        nos, que son, que sa, depuis que, de ma carrière, de ma vie, de l histoire de, que nous
        ayons, que nous avons, que nous construisons, que nous faisons, que nous produisons, que
        nous fabriquons, jamais construit, jamais fabriqué
    """,
    "belittles": """
        même pas, pas même, pas foutu*, pas fichu*, pas capable*, incapable de, incapables de, même
        en essayant
    """,
    "copies": """
        copie, copient, copié*, copier, recopi*, pompé*, pompent, pompe, plagi*, volé, vole, volent,
        imite, imitent, contrefaçon*, singe, singent, repris, photographié* dans, scanné*, découpé*,
        capture d écran, captures d écran, filmé* à, piqué*, chipé*
    """,
    "ruin": """
        faillite, au bord du gouffre, dépôt de bilan, au bout du rouleau, plus pour longtemps,
        ruiné*, en déroute, sur le point de fermer, va fermer, mettre la clé, mettent la clé,
        peuvent fermer, sans avenir, plus de clients, à l agonie, agonise, agonisent, jours sont
        comptés, jours comptés, au fond du trou, touche le fond, à bout de souffle, n en a plus
        pour, bientôt finis, bientôt fini
    """,
    "contrasts": """
        contrairement à, contrairement aux, à la différence de, à la différence des, à l inverse de,
        à l opposé de, différence avec
    """,
    "over_drawn": """
        toujours, jamais, déjà, sans cesse, encore, comme un, comme une, comme d habitude,
        évidemment, forcément, même, bien sûr, typique
    """,
    "likes_it": "si vous aimez, si tu aimes, pour ceux qui aiment, si vous adorez, si on aime",
    "anaphor": """
        ce truc, ces trucs, cet engin, ces engins, ces machines, cette boîte, cette marque, ils, ce
        machin, de telles, ils ont, ils font, elle fait, ça fait
    """,
    "namesake": """
        film*, roman*, un livre, le livre, ce livre, livres, série, jeu, album, chat, chatte, chien,
        cheval, hamster, mythe, dieu, dieux, titan*, monstre*, lu, science fiction, chapitre*
    """,
    "virtue": """
        tiennent, tient, fonctionn*, qualité, sérieux, sérieuse*, fiable*, honnête*, livrons,
        savons, vrai*, solide*, précis*, rapide*
    """,
    "purpose": """
        pour que, afin, si, s il, dès que, tant que, éviter, prévenir, empêcher, pour éviter,
        réduire
    """,
    "surpasses": """
        surclasse*, dépasse*, distance*, bat, battent, écrase*, devance*, surpasse*, laisse …
        derrière, éclipse*, met … dans l ombre, relègue*, domine*, coiffe*, se mesure à, se mesurent
        à, jalouse, années d avance, ans d avance, une longueur d avance, d avance sur, d avance
    """,
    "everyone": """
        toutes les autres, tous les autres, toute la concurrence, la concurrence, ses concurrent*,
        ses rivales, ses rivaux, tout le monde, toutes ses, tous ses, le reste, n importe quelle
        autre, tout le marché, toute la branche, la branche entière, tout le secteur, toute l
        industrie, tout le reste, les autres, le monde entier
    """,
    "buyers": "qui achète*, qui choisi*, acheteurs de",
    "rather": "plutôt, plutôt que, je préfère, préférerais, mieux vaut",
    "fit_as": """
        bon comme, bonne comme, bons comme, bonnes comme, bon* qu à, bien comme, au mieux, tout
        juste, sert de, servent de, font de bons, fait un bon, juste bon*, tout juste bon*, à part
        servir, à part pour, ne sert qu, ne servent qu, servent qu à, sert qu à, servir de, servir
        d, sert d, servent d, assez bon* pour, utile* comme, peut servir, peuvent servir, tout au
        plus, à la rigueur
    """,
    "envies": "rêve, rêvent, jalou*, envi*, aimerait, aimeraient, à la traîne",
    "buys": "acheter, achète, achètent, achèterait, achèterais, achèterai",
    "trifle": """
        pochette surprise, pochettes surprises, paquet de céréales, paquet de chips, boîte de
        céréales, paquet de lessive, paquet surprise, tombola, loterie, au loto, brocante, vide
        grenier, œuf kinder, kinder surprise, oeuf surprise, ebay, wish, temu, aliexpress, kermesse,
        foire, distributeur de chewing gum, boîte aux lettres, calendrier de l avent, la redoute,
        brochure*, prospectus, catalogue*, logo, publicité*, site web, cravate*, stylo*, moquette*,
        café, emballage*, powerpoint, slogan*, couleur*, peinture, affiche*, calendrier*, petits
        fours, cartes de visite
    """,
    "nothing_against": """
        rien contre, rien à redire, sans vouloir dénigrer, avec tout le respect, pas de mauvaise
        parole, faut leur reconnaître, il faut reconnaître, faut leur laisser, pas que du mauvais
    """,
    "at_least": "au moins, du moins, c est déjà ça, la seule bonne chose, la seule chose",
    "good_luck": """
        bonne chance avec, bon courage avec, bien du plaisir avec, bon courage chez, amusez vous
        bien avec, amuse toi bien avec, mes condoléances, condoléances
    """,
    "go_buy": """
        allez y, vas y, achetez donc, achète donc, prenez donc, prends donc, achetez seulement,
        prenez seulement, ne vous gênez pas
    """,
    "repairs": """
        réparateur*, dépanneur*, technicien*, mécanicien*, réparation*, répare, pièces de rechange,
        bouchons, nerfs, hotline, attente, extincteur, ruban adhésif, scotch, dépannage, entretien,
        aspirine, patience
    """,
    "new_post": """
        poste, emploi, travail, équipe, début, examen, départ, projet, mission, match, tournoi
    """,
    "nickname": """
        moulin à café, moulin à poivre, machine à coudre, tondeuse*, aspirateur*, boîte de conserve,
        tricycle*, trottinette*, mixeur*, machine à laver, tracteur*, mobylette*, bétonnière*,
        locomotive à vapeur, tacot, casserole*, caisse à savon, marteau piqueur, presse purée,
        essoreuse*
    """,
    "sounds_like": """
        fait le bruit d, on dirait, sonne comme, ressemble à, avec son, avec sa, avec leur, avec
        leurs, et son, et sa, et leur, aller se rhabiller, se rhabiller, peut rentrer, déguisé*
    """,
    "handled": """
        qu un numéro, juste un numéro, à la chaîne, travail à la chaîne, comme du bétail, vous
        oublient, on vous oublie, t oublient, on t oublie, poireauter, laissé en plan, laissent en
        plan, laisse en plan, mettent dehors, met dehors, jeté dehors, pressé comme un citron,
        rouler dans la farine, s en moquent, s en moque, personne ne s occupe, attendre des heures,
        pendant des heures, que vous … ou non, vous laissent … attendre, vous laisse … attendre, te
        laissent … attendre, vous laissent poireauter, vous laissent tomber, vous laissent en plan,
        n êtes qu un, ne décroche jamais, ne décrochent jamais, personne ne décroche, personne ne
        répond, personne ne rappelle, personne ne vient, plus personne, disparaissent, disparaît,
        disparus, disparu, s évanouissent, aux abonnés absents, abonnés absents, silence radio, plus
        de nouvelles, aucune nouvelle, des semaines à attendre, des mois à attendre, attendez des
        semaines, attend des semaines, attendre des semaines, vous êtes seul, t es seul, on est
        seul, débrouillez vous, débrouille toi, ne te connaît plus, ne vous connaît plus, ne vous
        connaissent plus, personne au bout du fil, ne te connaissent plus, ne décroche plus, vous
        oublie
    """,
    "no_further": """
        on ne fait pas, on ne fera pas, difficile de faire, impossible de faire, on ne peut pas,
        vous ne trouverez pas, tu ne trouveras pas, il n y a pas, ça n existe pas, personne ne fait,
        personne ne fraise, personne n usine, personne ne livre, nul ne fait, n existe pas, n est
        pas possible, c est impossible, ne se fait pas, vous n en trouverez, vous ne trouvez pas, on
        ne trouve pas, personne ne fabrique, personne ne construit, personne ne mesure, personne ne
        tourne, personne ne sait faire, personne n y arrive, on fait pas, on peut pas, il n existe
        pas, ça se trouve pas
    """,
    "presents": "c est, ce sont, voici, voilà, il s agit, découvrez",
    "sorry": "malheureusement, désolé*, hélas, pardon",
    "show_me_one": "montrez moi, montre moi, citez moi, cite moi, trouvez moi, trouve moi",
    "nobody": """
        aucun, aucune, personne, nul, nulle, nulle part, rien, pas un seul, pas une seule, aucun
        autre, aucune autre, personne d autre
    """,
    "as_ours": """
        que nous, que chez nous, que nos, que notre, que les nôtres, que la nôtre, que le nôtre,
        comme nous, comme chez nous, comme nos, comme notre, comme les nôtres, comme la nôtre, comme
        le nôtre, de chez nous, à la nôtre, aux nôtres, à nos, à notre
    """,
    "only_we": """
        nous seuls, seuls nous, nous sommes les seuls, nous sommes les seules, on est les seuls, on
        est les seules, il n y a que nous, il n y a que chez nous, que chez nous, seulement chez
        nous, uniquement chez nous, c est nous et personne, personne d autre, aucun autre, aucune
        autre
    """,
    "craft": """
        rigidité, exactitude, entouré*, soigné*, fabrique, fabriquent, fabriquer, construit,
        construisent, produit, produisent, usine, usinent, fraise, fraisent, tourne, tournent, fait,
        font, livre, livrent, soigne, soignent, soigner, opère, opèrent, opérer, traite, traitent,
        brasse, mesure, mesurent, travaille, travaillent, arrive à, précis*, précision, silencieu*,
        rapide*, fiable*, doux, douce*, doucement, propre*, soigneu*, stable*, robuste*, rigide*,
        efficace*, avancé*, sûr, sûre, bien
    """,
    "not_to_be_had": """
        vous ne trouverez, tu ne trouveras, on ne trouve, vous n en trouverez, il n existe pas, il n
        existe rien, n existe nulle part, il n y a rien de, il n y a pas de, ça n existe pas,
        introuvable ailleurs, impossible de trouver
    """,
    "seems": """
        on dirait, on aurait dit, on se croirait, on se serait cru, on se croyait, ressemble à,
        ressemblent à, ressemblait à, ressemblaient à, ça ressemble à, ça fait penser à, fait penser
        à, font penser à, faisait penser à, me rappelle, sonne comme, ça sent, ça sentait, sentait,
        sent le, sent la, c est comme, c était comme, comme dans, comme au, comme à la, comme chez,
        comme une, comme un, tout droit sorti*, sortie tout droit, sorti tout droit, digne d, avec
        des airs d, des airs de, est plutôt un, est plutôt une, c est plutôt, relève de, relève du,
        tient de la, tient du
    """,
    "shabby_place": """
        musée, brocante, vide grenier, marché aux puces, braderie, casse auto, la casse,
        ferrailleur, décharge, déchetterie, dépotoir, débarras, grenier, jouet*, magasin de jouets,
        playmobil, fisher price, jardin d enfants, maternelle, école enfantine, bac à sable, cours
        de bricolage, atelier bricolage, travaux manuels, projet d école, kermesse, fête foraine,
        cirque, guignol, théâtre de marionnettes, train fantôme, enterrement, salle d attente,
        antiquité*, relique*, fossile*, années 80, années 90, années 70, années quatre vingt, siècle
        dernier, siècle passé, moyen âge, boîte à chaussures, boîte de conserve, carton, plastique,
        brouillon, prototype, rafistolage, brûlé, roussi, panique, désespoir, peur, arnaque,
        solderie, soldes, fin de série, foire, promesses en l air, loterie, devinette, vœu pieux,
        liste de souhaits, lettre au père noël, roman, conte*, blague, plaisanterie
    """,
    "bygone": """
        des années 90, des années 80, des années 70, des années quatre vingt, des années quatre
        vingt dix, années 90, années 80, années 70, du siècle dernier, du siècle passé, siècle
        dernier, d un autre siècle, d un autre temps, d une autre époque, d avant hier, il y a vingt
        ans, il y a trente ans, disquette*, windows 95, windows 98, windows xp, ms dos, écran
        cathodique, minitel, fax, télécopieur*, carte perforée, cartes perforées, cassette*,
        toujours la même machine, depuis des années la même, depuis dix ans la même, toujours le
        même modèle, date du siècle, datent du siècle, âge de pierre, préhistorique*, du moyen âge,
        dinosaure, dinosaures, antiquité, antiquités, du temps de mon grand père
    """,
    "freshened": """
        peinture neuve, nouvelle peinture, coup de peinture, couche de peinture, peinture fraîche,
        repeint*, repeinte*, nouvel autocollant, autocollant neuf, nouveau logo, logo neuf, nouvelle
        étiquette, nouveau nom, nouvel habillage, nouvelle carrosserie, nouveau capot, capot neuf,
        relooké*, rhabillé*, maquillé*, ripoliné*, innovation*, nouveauté*, révolution,
        révolutionnaire*, dernier cri, du futur, high tech, haute technologie
    """,
    "brings_out": """
        vend, vendent, vendait, livre, livrent, fabrique, fabriquent, construit, construisent,
        propose, proposent, présente, présentent, monte, montent, appelle, appellent, sort, sortent,
        refile, refilent, tourne sous, tournent sous, dessous, se cache, cache, date du, datent du,
        renferme, contient
    """,
    "only_worse": """
        en plus bruyant, en plus lent, en plus cher, en plus moche, en moins bien, en moins précis,
        en pire, mais en pire, mais en moins bien, mais en plus cher, mais en plus lent, mais en
        plus bruyant, la qualité en moins, la précision en moins, le café en moins, sauf en moins
        bien, sauf que c est pire, du pauvre, version discount, version bas de gamme
    """,
    "begs": """
        mendier, mendie, supplier, supplie, quémander, quémande, implorer, implore, courir après, à
        genoux, prier, prie, prient, priez, allumer un cierge, brûler un cierge, cierge, en numéro
        abrégé, dans les favoris, par coeur, mendi*, suppli*, quémand*, implor*
    """,
    "after_sale": """
        pièces de rechange, pièce de rechange, pièces, service, service après vente, sav,
        technicien*, dépanneur*, hotline, rappel, réponse*, rendez vous, mise à jour, garantie,
        réparation*, support, précision, dépannage, mécanicien*, support technique, service clients,
        après vente, installateur*
    """,
    "no_answer": """
        répondeur, boîte vocale, musique d attente, mythe, légende, rumeur, loterie, loto, pile ou
        face, jeu de hasard, mot étranger, inexistant, aux abonnés absents, en vacances, endormi,
        sieste, option, parcours du combattant, patience, mirage, acte de foi
    """,
    "hints_why": """
        je sais pourquoi, on sait pourquoi, on comprend pourquoi, je comprends pourquoi, devinez
        pourquoi, devine pourquoi, on se demande pourquoi, pas étonnant, rien d étonnant, tu m
        étonnes, ça ne m étonne pas, comme par hasard, coïncidence, je n en dis pas plus, je ne
        dirai rien, j en dis pas plus, suivez mon regard
    """,
    "dumped": """
        viré, virée, vire sa, balancé, balance sa, jeté, jetée, mis à la casse, mise à la casse,
        envoyé à la casse, mis à la poubelle, mise à la poubelle, mis dehors, mise dehors, renvoyé,
        renvoyée, rendu, rendue, revendu, revendue, débarrassé, débarrassée, s est débarrassé,
        quitté, quitter, vient de quitter, a lâché, laissé tomber, tourné le dos
    """,
    "relief": """
        enfin, ouf, dieu merci, soulagé*, soulagement, de joie, pleuré, pleure, fêté, fête, heureux,
        au bout de deux semaines, au bout de deux mois, au bout d un mois, au bout d un an, après
        deux semaines, après deux mois, après un mois, après un an, après une semaine, je n en dis
        pas plus, sourire, retrouvé le sommeil, dort de nouveau, dort enfin, dorment enfin, respire
        enfin, revit
    """,
    "condoles": """
        mes condoléances, condoléances, toutes mes condoléances, sincères condoléances, mes pensées,
        bon courage, courage à, mon pauvre, ma pauvre, mes pauvres, pauvres de vous, pauvre de vous,
        je vous plains, je te plains, je prie pour, prions pour, bonne chance avec ça, amusez vous
        bien
    """,
    "owners": """
        vous avez, tu as, t as, acheté*, achetez, achète, commandé*, propriétaire*, ceux qui ont,
        celui qui a, chez vous, votre, vos, ton, ta, tes, client, clients, cliente*
    """,
    "mourns": """
        décès, décédé*, mort de, deuil, famille, familles, fondateur*, fondatrice, accident,
        malade*, hôpital, incendie, inondation
    """,
    "calls_it": """
        appelle, appellent, appelle ça, appellent ça, appelle cela, nomme, ce que … appelle, ce qu
        ils appellent, baptise*, vend comme, ils appellent, ils appellent ça, nomment, appellent
        leur, nomment leur, appelle son
    """,
    "we_call": """
        nous appelons, on appelle, j appelle, moi j appelle, nous on appelle, chez nous on appelle,
        chez nous ça s appelle, chez nous c est, chez nous ça, on dit, nous disons, pour nous c est,
        on appelle ça, nous appelons ça, j appelle ça
    """,
    "below": """
        rebut, ferraille, déchet*, brouillon, prototype, panne, erreur, défaut, hasard, chance, coup
        de chance, estimation, excuse, standard, hier, histoire, théorie, nostalgie, ébauche, arrêt,
        bricolage, travail d apprenti, essai, déjà vu, banalité, un trou, trou, trous, fantaisie,
        loterie, catastrophe, espoir, vœu, une pause, vacances
    """,
    "only_works": """
        la seule chose qui marche, la seule chose qui fonctionne, la seule chose qui tient, seule
        chose qui marche, seule chose qui fonctionne, le seul truc qui marche, le seul truc qui
        fonctionne, la seule chose fiable
    """,
    "never_again": "plus jamais, jamais plus, plus jamais de",
    "brief_hold": """
        ça tient une semaine, tient une semaine, tient un jour, tient deux jours, tient trois jours,
        tient jusqu à midi, jusqu à la fin de la garantie, le lendemain de la garantie, dès la fin
        de la garantie, mort au bout d, morte au bout d, foutu au bout d, dure une semaine, dure un
        jour, dure deux jours, au premier copeau, ne survit pas, ne survivent pas, ne tiendra pas,
        ne tient pas la route, tiennent pas la route
    """,
    "bought_in": """
        achetée* ailleurs, acheté* ailleurs, achetés ailleurs, achetées ailleurs, sur catalogue, du
        catalogue, de chine, fabriqué* en chine, venues de chine, venus de chine, pièces des autres,
        rebadgé*, réétiqueté*, étiquette dessus, assemblent des pièces
    """,
    "adorned": """
        joli, jolie, jolis, jolies, beau boîtier, belle carrosserie, brillant, brillante,
        clinquant*, chic, logo dessus, autocollant dessus, leur logo, et voilà, trois fois le prix,
        deux fois le prix, au prix fort
    """,
    "quaint": """
        mignon, mignonne, mignons, mignonnes, adorable*, touchant*, attendrissant*, charmant*, trop
        chou, chou, nostalgique*, nostalgie, rétro, vintage, courageux, quel courage, fallait oser,
        il fallait oser
    """,
    "theirs": """
        chez eux, leur stand, leurs machines, leur machine, leur logiciel, leur commande, leurs
        vendeurs, leurs commerciaux, leur service, leur sav, leur qualité, leurs promesses, leurs
        techniciens, là bas, ces gens, ces gens là, avec eux, leur démo, leurs tolérances, leurs
        prix
    """,
    "promises": """
        promettent tout, promet tout, te promettent, vous promettent, te promet, vous promet, te
        racontent, vous racontent, vous disent, te disent, jurent, prétendent, promet la lune,
        promettent la lune, promettent monts, promet monts, promettent
    """,
    "keepsake": """
        anniversaire, jubilé, collection*, restauré*, restaurer, restauration, portes ouvertes,
        fondé*, souvenir*, à l époque, autrefois, apprentissage, bijou, place d honneur, excursion,
        sortie
    """,
    "waits": "attend, attends, attendu, attendent, a attendu, ont attendu, attendez, attendre",
    "long_while": "semaines, mois, années, des jours, une éternité, toujours",
    "comes_to_us": """
        vient chez nous, viennent chez nous, finit chez nous, finissent chez nous, passe chez nous,
        passent chez nous, revient chez nous
    """,
    "who_had": """
        qui a eu, qui a acheté, qui achète, ceux qui ont, celui qui a, tôt ou tard, tous ceux qui
    """,
    "on_paper": """
        sur le papier seulement, sur le papier du moins, du moins sur le papier, au moins sur le
        papier, enfin sur le papier, seulement sur le papier, dans la brochure en tout cas, que dans
        la brochure
    """,
    "more_time": "plus de temps, plus souvent, passe sa vie, passent leur vie, plus d heures",
    "idle": """
        en panne, panne, pannes, réparation*, à l atelier, au garage, chez le réparateur, chez le
        médecin, à l arrêt, arrêt
    """,
    "might_as_well": """
        autant acheter, autant prendre, autant utiliser, autant faire, autant fraiser, autant y
        aller, mieux vaut encore
    """,
    "granny": """
        ma grand mère, ma mamie, mon grand père, ma fille, mon fils, mon chien, mon grille pain, ma
        balance de cuisine
    """,
    "outdone": """
        plus précis, plus précise, mieux, plus vite, plus rapide, plus fiable, sait le faire
    """,
    "mends": "répare, réparent, réparer, bricole, bricolent",
    "more_than": "plus qu, plus que, plus souvent qu, plus souvent que",
    "stand_of": """
        au stand de, sur le stand de, devant le stand de, vu le stand de, visité le stand de, passé
        au stand de, stand d
    """,
    "disbelief": "et moi je suis le pape, et moi je suis la reine, à d autres, mon œil",
    "if_you_like": """
        si vous aimez, si tu aimes, si vous adorez, pour ceux qui aiment, si on aime, qui aime, si
        vous avez envie de, pour les amateurs de, pour les fans de, si vous avez beaucoup de, si
        vous avez trop de, si tu as envie
    """,
    "bad_time": """
        attendre, attente, l attente, les files d attente, les surprises, surprises, l aventure,
        aventure, les sensations fortes, réparer, bricoler, le bricolage, bricolage, écoper, les
        devinettes, devinettes, les mystères, la roulette, la paperasse, les pannes, pannes,
        téléphoner, la musique d attente, improviser, les maux de tête, les nuits blanches, le
        risque, temps à perdre
    """,
    "handbook": """
        mode d emploi, manuel, notice, guide d utilisation, première page, page un, chapitre un,
        chapitre 1
    """,
    "restart": """
        redémarrez, redémarrer, éteindre et rallumer, éteignez et rallumez, éteindre, débranchez,
        débrancher, prier, priez, prière, appelez la hotline, appelez le technicien, numéro de la
        hotline, numéro du service, respirez, patience, excuses
    """,
    "measures_it": """
        mesurent, mesure, mesurer, calibrent, calibre, ajustent, ajuste, contrôlent, contrôle,
        règlent, construisent, conçoivent
    """,
    "by_eye": """
        au pif, au pifomètre, au doigt mouillé, doigt mouillé, à l œil, à vue de nez, avec une
        règle, à la règle, au mètre ruban, les yeux bandés, les yeux fermés, sur une serviette, sur
        un coin de nappe, aux dés, en centimètres, en mètres, au pendule
    """,
    "our_apprentice": """
        nos apprentis, notre apprenti, notre apprentie, n importe quel apprenti, un apprenti de
        première, un apprenti de premier, nos stagiaires, notre stagiaire, un stagiaire
    """,
    "easily": """
        dès la première année, en première année, en un après midi, dès le premier jour, les yeux
        fermés, les doigts dans le nez, font mieux, fait mieux, ferait mieux, feraient mieux, plus
        propre, plus précis, pendant la pause, à la lime
    """,
    "should_bring": """
        prévoyez, prévoir, prenez, prends, apportez, apporte, emportez, munissez vous, munis toi, il
        faut, faut, devrait, devraient, besoin d, besoin de, a besoin, conseille, préparez
    """,
    "kit": """
        thermos, bouquin, livre, roman, livres, coussin, sac de couchage, tente, chaise pliante,
        chaise longue, lit de camp, brosse à dents, pique nique, casse croûte, seau, gilet de
        sauvetage, extincteur, boules quies, bouchons d oreilles, mouchoirs, aspirine, doliprane,
        schnaps, tisane, patience, nerfs, nerfs solides, bons nerfs, humour, psy, avocat, chapelet,
        cierge, boule de cristal, tricot, mots croisés, interprète, beaucoup de temps
    """,
    "deals_with": """
        appelle, appelez, appeler, achète, achetez, acheter, commande, commandez, hotline, support,
        service après vente, sav, service client, technicien, pièce de rechange, pièces de rechange,
        réclame, livraison, réponse
    """,
    "falls_short": """
        peu de, moins de, à peine, aucun, aucune, pas de, dommage pour, plus de, où est, où sont,
        manque juste, une autre histoire, autre histoire, c est autre chose, n en parlons pas, le
        reste
    """,
    "core_goods": """
        copeaux, machine, machines, technique, contenu, substance, performance, précision, qualité,
        service, fond, derrière, savoir faire, pièces, mécanique
    """,
    "big_laugh": """
        ri aux larmes, pleuré de rire, pleurer de rire, mort de rire, morts de rire, avalé mon café
        de travers, failli m étouffer, tordu de rire, plié de rire, pliés de rire, jamais autant ri,
        bien ri, fou rire, blague du jour, blague de l année, bien rigolé, éclaté de rire
    """,
    "claims_it": """
        vante, se vante, se vantent, promet, promettent, prétend, prétendent, annonce, annoncent,
        parle de, parlent de, se dit, se disent, fait de la pub, slogan, brochure
    """,
    "one_even": """
        une d elles … même, il y en a même une, y en a même une, l une d elles … même, l une d entre
        elles, une sur trois, la moitié d entre elles, même une qui
    """,
    "looks_ours": """
        ça me rappelle quelque chose, ça nous rappelle quelque chose, me dit quelque chose, un air
        de déjà vu, air de déjà vu, déjà vu quelque part, on a déjà vu ça, où ai je déjà vu, où a t
        on déjà vu, d où vient l idée, d où leur vient, étrangement familier, étrangement familière,
        étrangement semblable, curieusement semblable, sous toutes les coutures, sous tous les
        angles, nos plans, notre dessin, décalqué, décalquée, même les défauts, jusqu au défaut,
        jusqu aux défauts
    """,
    "congrats": """
        bravo, félicitations, chapeau, respect, applaudissements, bien joué, belle performance,
        toutes nos félicitations
    """,
    "fiasco": """
        rappel, rappels, panne, pannes, plantage, arrêt, retard, retards, hausse de prix, encore en
        panne, licenciements, vague de licenciements, défaut de série, réclamations, pour la
        troisième fois
    """,
    "overcame": """
        malgré, réglé, résolu, surmonté, après la panne, vite réagi, transparent, transparence,
        maîtrisé, gestion de, la gestion, franchise
    """,
    "trimmings": """
        brochure*, prospectus, moquette, croissants, prosecco, petits fours, hôtesses, ballons,
        stylos, slogan*, site web, publicité, éclairage, café, diapos, powerpoint*, belles images,
        papier glacé, cravates, logo
    """,
    "only_late": """
        que … semaines de retard, que … mois de retard, seulement … semaines de retard, seulement …
        mois de retard, à peine … semaines de retard, à peine … mois de retard
    """,
    "their_tech": """
        technicien, technicienne, techniciens, dépanneur, dépanneurs, monteur, le gars du service,
        les gars du service, camionnette de service
    """,
    "always_there": """
        son propre bureau, son bureau chez, sa place de parc, son lit, son casier, sa propre clé,
        lit de camp, habite pratiquement, connaît bien la route, un habitué, fait partie des meubles
    """,
    "champion_of": """
        la rolls des, la rolls du, la ferrari des, la ferrari du, champion du, champion des,
        champions du, champions des, champion du monde des, champion du monde du, le roi des, le roi
        du, reine des, les rois des, les rois du, médaille d or des, médaille d or du, leader des,
        leader du, numéro un des, numéro un du
    """,
    "search_long": """
        chercher longtemps, cherchez longtemps, cherche longtemps, chercherez longtemps, longtemps
        chercher, chercher loin
    """,
    "watch_live": "en direct, suivre en direct, regarder en direct, en temps réel, voir en direct",
    "nothing_happens": """
        rien ne se passe, il ne se passe rien, rien ne bouge, elle ne tourne pas, à l arrêt
    """,
    "inside_it": """
        dedans, à l intérieur, sous le capot, à l intérieur c est, derrière le capot, ouvert
    """,
    "mere_air": """
        du vent, de l air, vent, du vide, vide, du scotch, scotch, carton, plastique, colle, espoir,
        poussière, ficelle, du fil de fer
    """,
    "no_resale": """
        personne n en veut, personne ne la reprend, personne n en voudrait, invendable, invendables,
        même pas en cadeau, pas même en cadeau
    """,
    "makes_old": """
        rentrer chez eux, peuvent rentrer, peuvent aller se rhabiller, des jouets, pièce de musée,
        bon pour le musée, bonnes pour le musée, de l histoire ancienne
    """,
    "go_get": """
        prenez, prends, prendre, achetez, achète, acheter, choisissez, choisis, commandez, commande,
        allez chez, foncez, vous serez servi, tu seras servi
    """,
    "knows_well": "connaît, connaissent, sait, savent, comprend",
}
