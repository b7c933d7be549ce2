"""French: insults, mockery, discrimination, tone."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "vile": """
        menteur, menteurs, menteuse, hypocrite, hypocrites, lâche, lâches, traître, traîtres,
        vermine, racaille, pourriture, charognard, charognards, vendu, vendus, baratineur*,
        baratineuse*, beau parleur, beaux parleurs, mythomane*, faux cul, faux jeton, faux jetons,
        fayot, fayots, escroc, escrocs, fumiste, fumistes, charlatan, charlatans, tricheur,
        tricheurs, profiteur, profiteurs, parasite, parasites, poltron, poltrons, guignol, guignols,
        bon à rien, bonne à rien, bons à rien, lèche bottes, crapule, crapules, bonimenteur*, grande
        gueule, grandes gueules
    """,
    "loaded": """
        nazi, nazis, fasciste, fascistes, facho, fachos, raciste, racistes, sexiste, voleur,
        voleurs, escroc, escrocs, parasite, parasites, ordure, ordures, criminel, criminels,
        criminelle, antisémite, antisémites, sexistes, pervers, terroriste, terroristes, charlatan,
        charlatans, magouilleur, magouilleurs, profiteur, profiteurs, sangsue, sangsues, filou,
        filous, arnaqueur, arnaqueurs, mafieux
    """,
    "beast": """
        porcs, cloporte, cloportes, crapule, crapules, chiens, charognes, charogne, vermines,
        vipère, vipères, cafard, cafards, hyènes, vautours
    """,
    "mob": "bande de menteurs, bande d hypocrites, tas de menteurs, tas d hypocrites",
    "rabble": """
        patron, chef, mec, politicien, voisin, voisine, bonhomme, cheffe, patronne, collègue,
        collègues, voisins, voisines, politiciens, politicienne, journaliste, journalistes,
        gouvernement, conducteur, prof, bonne femme, bonnes femmes, supérieur hiérarchique,
        policier, policiers, flic, flics, client, cliente, clients
    """,
    "scathing": """
        espèce de, bande de, sale, sales, menteur de, menteuse de, crétin de, connard de, salaud de,
        abruti de, imbécile de, putain de, minable*, pitoyable*, méprisable*, répugnant*,
        dégueulasse*, menteur, menteuse, hypocrite
    """,
    "contempt": "putain de, immonde, misérable, pauvre",
    "what_a": """
        quel, quelle, quelle bande de, un tel, seul un, seule une, seuls des, il faut être un, faut
        être un, quel genre de, quels, quelles, quelle espèce de, un pareil, une pareille, une
        telle, encore un, encore une, seul un vrai, seul un pur, il n y a qu un, il faut vraiment
        être, faut vraiment être, faut être sacrément
    """,
    "nasty": """
        stupide, stupides, pathétique, pathétiques, ridicule, ridicules, minable, minables, immonde,
        bête, bêtes, débile, débiles, con, conne, idiot, idiote, lamentable, pitoyable, dégueulasse,
        dégoûtant, dégoûtante, répugnant, répugnante, misérable, abruti, abrutie
    """,
    "calls": """
        traite de, traité de, traiter de, traitent de, insulte*, le mot, le terme, roman, livre,
        film, chanson, appelle*, appelé*, injure*, injurier, joue un, joue une, joue le rôle, joue
        le
    """,
    "age_limit": """
        moins de … ans, jusqu à … ans, maximum … ans, max … ans, entre … ans, pas plus de … ans,
        âgé* de … ans, âge maximum …, âge idéal …, âge maximal …, pas encore … ans, <number> ans au
        maximum, <number> ans maximum, <number> ans au plus, au plus … ans, au maximum … ans, de
        moins de … ans, en dessous de … ans
    """,
    "age_wanted": """
        jeune et dynamique, jeunes et dynamiques, jeune homme cherché, jeune femme cherchée,
        trop vieux pour ce poste, trop âgé* pour ce poste, uniquement des jeunes, jeunes
        uniquement, jeune homme, jeune femme, jeunes hommes, jeunes femmes, jeune et
        motivé*, jolie, jolies, belle présentation, bonne présentation physique,
        présentation agréable, physique agréable, charmante, mince, jeune de préférence,
        jeune et robuste, jeune et costaud, plutôt jeune, de préférence jeune, quelqu un de
        jeune, une personne jeune, jeunes talents uniquement, fraîchement diplômé*, sang
        neuf, sang jeune, pas trop vieux, pas trop âgé*, encore jeune, jeune fille, jeunes
        filles, jeune gars, jeunes gars, digital native, digital natives, équipe jeune
        cherche, moins de 30 ans de préférence, mignonne, sexy, beau physique, bonne
        silhouette, jeune suisse, jeune et flexible, jeune et disponible, pas de seniors,
        plus jeune que
    """,
    "not_age": "expérience, garantie, contrat, pratique, tradition, existence",
    "youth": """
        enfants, jeunes de, adolescent*, élève*, école, apprenti*, apprentissage*, stage, camp, job
        d été, jobs d été
    """,
    "native": """
        langue maternelle allemande, langue maternelle française, langue maternelle anglaise, langue
        maternelle italienne, de langue maternelle, français langue maternelle, allemand langue
        maternelle, langue maternelle exigée, langue maternelle français, locuteur natif, locuteurs
        natifs, locutrice native, langue maternelle, a grandi en parlant, avez grandi en parlant,
        grandi en français, grandi avec le français, sur les genoux, au berceau, dès le berceau,
        biberon, tété, né* en suisse, sans le moindre accent, accent d ici
    """,
    "people_only": """
        hommes uniquement, femmes uniquement, uniquement des hommes, uniquement des femmes,
        seulement des hommes, seulement des femmes, homme de préférence, femme de préférence, de
        préférence un homme, de préférence une femme, pas de femmes, pas d hommes, pas d étrangers,
        suisses uniquement, uniquement des suisses, suisse de préférence, de préférence suisse, pas
        de musulmans, sans voile, pas de voile, pas de foulard, pas de handicapé*, sans handicap,
        pas de femmes enceintes, sans enfants, sans accent, célibataire de préférence, passeport
        suisse, nationalité suisse exigée, suisses de souche, pas de mères, mères de famille s
        abstenir, pas de migrant*, hommes forts, homme costaud, célibataire, suisse ou rien,
        uniquement suisses, pas de frontaliers, frontaliers s abstenir, homme uniquement, femme
        uniquement, jeune suisse, jeune suissesse, sexe masculin, sexe féminin, libre de toute
        famille, sans charge de famille, sans charges familiales, non enceinte, sans projet d
        enfant, sans contraintes familiales, pas de projet bébé, d origine suisse, origine suisse,
        racines suisses, suisse de souche, uniquement des citoyens suisses, citoyens suisses
        uniquement, citoyens suisses, nom suisse, idéalement un homme, idéalement une femme, plutôt
        un homme, plutôt une femme, apparence européenne, de confession chrétienne, sans enfant,
        sans projets d enfants, sans attaches, sans famille, que des gens d ici, que des locaux, que
        des suisses, gens d ici, pas de mamans, que des hommes, que des femmes, rien que des hommes,
        un homme pour, une femme pour, cherchons un homme, cherche un homme, cherchons une femme,
        cherche une femme, homme fort, un homme fort, un costaud, un gaillard, des gars costauds,
        homme robuste, sans obligations familiales, sans obligation familiale, mamans s abstenir,
        femmes s abstenir, hommes s abstenir, étrangers s abstenir, pas de requérants, pas de
        réfugiés, pas de plus de 50, pas de vieux, pas de seniors, parfaite santé, en parfaite
        santé, pas de fauteuil roulant, permis b s abstenir, de nationalité suisse, suisses
        seulement, suisse pure souche, bons suisses, bien de chez nous, gars du coin, nés ici, né
        ici, pas d accent, pas enceinte, pas de grossesse, belle présentation, bonne présentation
    """,
    "demeans": """
        les étrangers dehors, étrangers dehors, sale étranger, sales étrangers, sale arabe, sale
        noir, bougnoule*, nègre, nègres, pédé, pédés, sale tapette, sales tapettes, espèce de
        tapette, grosse tapette, gouine, sale juif, sale gitan, sale mongol, gros mongol, espèce de
        mongol, bande de mongols, sales noirs, sales arabes, sales juifs, sale turc, sale musulman,
        sales musulmans, youpin*, négro, négros, femmes à la cuisine, place des femmes est à la
        cuisine, place d une femme est à la cuisine, pas mal pour une femme, les femmes ne savent
        pas, les femmes n ont rien à faire, pas un métier de femme, pas un métier pour les femmes,
        trop vieux pour apprendre, typiquement féminin, rentre dans ton pays, rentrez dans votre
        pays, rentrez chez vous les, la place des femmes est, la place d une femme est, les femmes
        aux fourneaux, les femmes à la cuisine, place est à la cuisine, place n est pas à la
        cuisine, retourne à la cuisine, retournez à la cuisine, retourner en cuisine, retourne à tes
        casseroles, à leurs casseroles, femmes à la maison, les femmes à la maison, boulot d homme,
        un travail d homme, un métier d homme, un métier d hommes, les femmes devraient rester,
        retournez chez vous, retourne chez toi, qu ils rentrent chez eux, dehors les étrangers, les
        étrangers chez eux, racaille étrangère, trop vieux pour comprendre, tapette, tapettes,
        tarlouze, tarlouzes, tantouze, bicot, bicots, youpins, romanos, bamboula, chinetoque,
        chinetoques, bien une femme, typiquement étranger, typique des femmes, femmelette,
        femmelettes, un truc de gonzesses, gonzesses
    """,
    "no_matter": """
        peu importe, quel que soit, quelle que soit, quels que soient, indépendamment, bienvenu*, n
        est pas nécessaire, pas nécessaire, pas exigé*, discrimin*, sans importance, interdit*
    """,
    "role": """
        collègue, chef, cheffe, patron, patronne, collaborateur, collaboratrice, employé, employée,
        apprenti, apprentie, stagiaire, ingénieur*, technicien, technicienne, assistant, assistante,
        secrétaire, vendeur, vendeuse, comptable, client, cliente, patient, patiente, ceo, cfo,
        directeur, directrice, président, présidente, infirmier, infirmière, médecin, cuisinier,
        magasinier, formateur, formatrice, mécanicien*, polymécanicien*, logisticien*,
        planificateur, planificatrice, contremaître, chef de projet, cheffe de projet, chef d
        atelier, acheteur, acheteuse, monteur, monteuse, électricien*, disponent, répartiteur,
        répartitrice, opérateur, opératrice, professeur, concierge, serveur, serveuse, chauffeur,
        livreur, dessinateur, dessinatrice, chef des ventes, mon supérieur, ma supérieure, notre
        supérieur, notre supérieure, le responsable, la responsable, notre responsable
    """,
    "slang": """
        yo, wesh, mec, mecs, ouf, trop ouf, kiffe, kiffer, kiffez, grave bien, trop cool, lol, mdr,
        ptdr, bro, omg, chelou, relou, trop stylé, meuf, la flemme, ça déchire, coucou, coucou les
        amis, salut les, hello les, hey les, les potes, les gars, les mecs, les loulous, la team,
        trop bien, trop stylée, trop fort, trop beau, trop top, une tuerie, une dinguerie, de ouf,
        de malade, ça claque, ça envoie, envoie du lourd, ça dépote, ça cartonne, ça roule, fissa,
        balance nous, balancez, file nous, filez nous, t inquiète, t inquiètes, t inquiétez, ramène
        ta, ramène toi, bouge toi, piger, pigé, capté, kif, kiffé, bagnole, fric, thunes, tunes,
        bidule, machin, galérer, super cool, nickel chrome, peinard, pénard, bof, ouais, ouaip,
        allez hop, tadam, youpi, on s en fout, s en fout, s en fiche, on s en fiche, rien à foutre,
        se marrer, flemme, blasé, j suis, y a pas, bisous, biz, bizz, stylé, stylée, t as, t es,
        bah, bosser, trop de la balle, de la balle, ça tue, ça bute, au top du top, bricolos
    """,
    "swear": """
        merde, merdique*, putain, bordel, foutu*, foutre, chiant*, chier, fait chier, connerie*,
        cul, dégueulasse*, saloperie*, foutaise*
    """,
    "manner": """
        en vers, en rimes, en rime, sous forme de poème, en dialecte, en patois, en argot, tutoyer,
        tutoiement, ironique, sarcastique, plus décontracté, plus drôle, uniquement des émojis,
        autre ton, ton différent, second degré
    """,
    "wants_to": """
        aimerions, aimerais, voudrions, voudrais, pouvons nous, puis je, peut on, pourrait on,
        pourrions nous, est ce possible, idée
    """,
    "whoever": "celui qui, ceux qui, quiconque, qui",
    "no_slur": """
        idiot du village, idiot utile, n importe quel idiot, le premier idiot venu, crève de,
        crèvent de, crève d, crèvent d
    """,
    "dialect": "chuis, chais, pantoute, icitte, toé, moé, benben, ouais, nenni, t as vu",
    "denies": """
        pas vrai, pas exact, n est pas correct, inexact*, faux, fausse, c est faux, est faux, rien
        de vrai, aucun fondement, sans fondement, infondé*, inventé de toutes pièces, pure
        invention, invention*, mensonge*, démens, démentons, dément, démentir, n importe quoi,
        absurde, ridicule, que des rumeurs, juste une rumeur, simple rumeur, pure spéculation, pas
        le cas, balivernes, foutaises
    """,
    "retorts": """
        vous n avez aucune idée, tu n as aucune idée, n a aucune idée, arrêtez de, arrête de, cessez
        de, quel mensonge, rien de mieux à faire, qui vous a dit, qui t a dit, d où tenez vous, d où
        sortez vous, d où tiens tu, renseignez vous, renseigne toi, de quel droit, calomnie*,
        diffamation, vous ne connaissez rien, tu ne connais rien, vous n y connaissez rien, tu n y
        connais rien, n y connaissent rien, vous ne savez rien, tu ne sais rien, vous racontez n
        importe quoi, tu racontes n importe quoi, n importe quoi ce que, aucune idée de quoi, vous
        ne savez pas de quoi, tu ne sais pas de quoi, vous dites n importe quoi, vous mentez, tu
        mens
    """,
    "real_person": """
        pdg, ceo, cfo, directeur, directrice, président, présidente, patron, patronne, chef, cheffe,
        fondateur, fondatrice, collègue*, collaborateur, collaboratrice, apprenti, apprentie,
        responsable, client, cliente, acteur, actrice, chanteur, chanteuse, ministre, entraîneur,
        équipe
    """,
    "group_of": """
        les femmes, une femme, les filles, des femmes, les étrangers, des étrangers, immigré*,
        migrant*, réfugié*, les arabes, les noirs, les africains, les musulmans, musulman*, les
        juifs, voilée*, les gays, les homosexuels, homosexuel*, les lesbiennes, les trans,
        handicapé*, en fauteuil roulant, les vieux, les seniors, les boomers, plus de 50 ans, plus
        de 55 ans, à son âge, à leur âge, à cet âge, les mères, les mamans, enceinte*, les
        portugais, les albanais, les roms, les gitans, les hommes sont plus, les hommes sont
        meilleurs, les gros, les vieux de, les vieilles, une femme chef, femme chef, une femme à,
        les bonnes femmes, les blondes, les maghrébins, les turcs, les roumains, les syriens, les
        homos, les pd, voile, en voile, foulard, qu une femme, que les femmes, étrangers, d
        étrangers, étranger, étrangères, toutes ces femmes, des femmes à, les vieux à, les vieux de
        l, les anciens ne, les jeunes d aujourd hui, tous ces étrangers, trop d étrangers, autant d
        étrangers, les ukrainiens, les italiens ne, les suisses allemands ne, les gonzesses, les
        nanas, femmes et, femmes dans, femmes en, certaines femmes, étrangers et, les anciens, une
        maman, une mère, mère à temps partiel, mère célibataire, le réfugié, un réfugié, le migrant,
        un handicapé, les handicapés, plus de 40 ans, plus de 45 ans, plus de 60 ans, les plus de
        40, les plus de 45, les plus de 50, les plus de 55
    """,
    "unfit": """
        ne sait pas, ne savent pas, savent pas, sait pas, ne peuvent pas, ne sont pas faites, pas
        faites pour, pas faits pour, pas faite pour, rien à faire, n ont rien à faire, pas leur
        place, pas sa place, ne comprennent rien, comprennent rien, n apprend plus, n apprennent
        plus, apprend plus rien, paresseux, paresseuses, fainéant*, feignant*, voleurs, volent, trop
        faible*, trop émotive*, trop vieux, trop vieille*, trop lent*, pas capables, incapables,
        restent à la maison, rester à la maison, à la cuisine, pas un métier, ne conviennent pas, ne
        convient pas, ne s intègrent pas, pas leur truc, pour la déco, que pour décorer, pour les
        quotas, ne veulent pas travailler, veulent pas travailler, plus doués, sont meilleurs, par
        nature, inutiles, place aux jeunes, ça finit mal, peut pas marcher, ne postulez pas, s
        abstenir, ne valent plus rien, ne valent rien, ne vaut rien, ne servent à rien, il ne
        manquait plus que, on aura tout vu, et puis quoi encore, bonjour les dégâts, juste bonnes,
        juste bons, tout juste bon*, à quoi ça sert, nous n en voulons pas, on n en veut pas, aucune
        chance, ne seront pas retenu*, pas retenues, que du café, faire le café, hystérique*,
        arriéré*, incultes, toujours mieux, mieux qu une femme, mieux que les femmes, mieux qu une,
        moins douées, moins doués, feraient mieux de rester, moins capables, moins fiables, n ont
        pas leur place, n a pas sa place, pas adapt*, rien à faire ici, ne captent rien, captent
        rien, ne pigent rien, pigent rien, ne comprendront jamais, toujours malades, tout le temps
        malades, sont malades, feraient mieux, devraient rester, mieux au bureau, mieux à la maison,
        pas de place pour, ne tiennent pas, pleurent, pleurent dès, parlent pas, ne parlent pas, ne
        peut pas diriger, ne peut pas mener, ne peut pas travailler, ne peut pas gérer, freinent,
        ralentissent, coûtent cher, sont un poids, sont une charge, inutile de postuler, pas la
        peine de postuler, inutile de se présenter, inutile de venir, n ont pas besoin de postuler,
        passez votre chemin, n ont aucune chance, n entrent pas en ligne
    """,
    "defends": """
        qui dit, ceux qui disent, ceux qui croient, qui croit, préjugé*, cliché*, stéréotype*, c est
        faux, autrefois, on disait, soi disant, pas seulement, aussi bien, autant que, pourquoi,
        dommage que, demain, cette semaine, malheureusement, mardi, mercredi, jeudi, vendredi,
        samedi, lundi
    """,
    "worker": """
        homme*, femme*, dame*, monteur*, collaborateur*, collaboratrice*, personne*, gars, employé*,
        candidat*, technicien*, renfort, talent, talents
    """,
    "age_edge": "jusqu à, max, maximum, moins de, pas plus de",
    "credential": """
        mot de passe, mots de passe, code de la porte, code d accès, code du portail, code pin, code
        de l alarme, digicode, identifiant*, login, admin, diplôme, diplômes, permis, brevet,
        certificat, maîtrise, cfc, doctorat, bac, mba, clavier, cadenas, code du coffre, boîte à
        clés, code de l entrée, code d entrée, code de derrière, code pour la, code pour le, code
        du, code de la, code wifi, wifi, code du local, code de l ascenseur, le code
    """,
    "own_traits": """
        âge, origine, origines, passeport, nationalité, genre, sexe, religion, langue maternelle,
        accent, parcours, cv, trous, diplôme, école, couleur de peau, tatouages, coiffure, cravate,
        handicap, d où vous venez, femme ou homme, homme ou femme
    """,
    "snaps": """
        tant pis pour vous, tant pis pour toi, c est votre problème, pas notre problème, pas notre
        faute, lisez donc, apprenez à lire, savez vous lire, tu sais lire, sais tu lire, vous n avez
        pas lu, faut lire, n importe quoi, quelle bêtise, quelles bêtises, question bête, question
        idiote, c est écrit dessus, c est écrit là, vous êtes aveugle*, cherchez sur google, arrêtez
        de pleurer, pleurnich*, on s en moque, ça nous est égal, lâchez nous, foutez nous, fichez
        nous, bien fait, faites un effort, réfléchis un peu, vous rigolez, de quoi je me mêle, sorti
        de saint cyr, pas sorcier, ouvrez les yeux, ouvre les yeux, c est pas compliqué, faut pas
        être, pas de chance, pas de bol, tant pis, dommage pour vous, dommage pour toi, c est ton
        problème, fallait réfléchir avant, fallait y penser avant, ceux qui ont des yeux, qui a des
        yeux, merci de ne plus demander, arrêtez de demander, demandez à quelqu un d autre, combien
        de fois faut il le répéter, combien de fois devons nous, combien de fois faudra
    """,
    "not_only": """
        pas seulement, pas que, n est pas seulement, n est pas que, ne sont pas seulement, ne sont
        pas que, non seulement, pas uniquement
    """,
    "denounces": """
        qui dit, ceux qui disent, qui croit, préjugé*, cliché*, c est faux, se trompe*, on disait
    """,
    "sex_word": "masculin, féminin",
    "thingly": """
        cloche, cloches, tanche, tanches, buse, buses, quiche, patate, courge, truffe, larve,
        larves, limace, moule, boulet, boulets, pantin, pantins, plaie, girouette, loque,
        serpillière, vipère, tyran, despote, dictateur, sadique, rat, rats, porc, cochon, dinde,
        oie, bécasse, morue, requin, vautour, sangsue, zéro, nullité, bidon, erreur de casting,
        gueulard, pervers, psychopathe, sorcière, dragon, mouton, moutons, cornichon, nouille,
        nouilles, tyranneau, ver de terre, ballot, légume, gland, cruche, cruches, manche à balai,
        zozo, branquignol, branquignols, lourdaud, lourdauds, glandeur, glandeurs, couillon,
        couillons, grosse patate, vrai nul, nullard, nullards, un nul, une nulle, vraie nulle, un
        incapable, une incapable
    """,
    "low": """
        gros, grosse, pauvre, sale, lâche, arrogant*, prétentieux, prétentieuse, fainéant,
        fainéante, inutile, incapable, stupide, vrai, vraie, parfait, parfaite, complet, fini,
        finie, diplômé*, sacré, sacrée, vieux, vieille, petit, petite, misérable, sombre, fieffé*,
        incompétent*
    """,
    "witless": """
        pas le couteau le plus affûté, pas la lumière, pas une flèche, pas une lumière, pas très fut
        fut, pas futé, manque une case, manque des cases, une case en moins, une case de vide, case
        vide dans la tête, pas toute sa tête, pas toutes ses frites, pas la lumière à tous les
        étages, pas l électricité à tous les étages, pas la lumière au plafond, un petit pois dans
        la tête, petit pois dans le crâne, pois chiche dans la tête, pois chiche à la place du
        cerveau, cerveau d huître, cerveau de moineau, cervelle de moineau, cerveau en compote,
        cerveau en vacances, cerveau en option, cerveau en grève, laissé son cerveau, oublié son
        cerveau, oublié ton cerveau, débranché son cerveau, débranché le cerveau, grillé ses
        neurones, perdu ses neurones, deux neurones, un seul neurone, rien entre les oreilles, vide
        entre les oreilles, du vent entre les oreilles, rien dans le crâne, rien dans le ciboulot,
        tombé du berceau, bercé trop près du mur, bercée trop près du mur, fini à la pisse, bête à
        manger du foin, con comme un balai, con comme une valise, bête comme ses pieds, bête comme
        une oie, con comme la lune, ne vaut rien, ne valez rien, ne vaut pas un clou, bon qu à,
        bonne qu à, bon à jeter, bon à enfermer, bonne à enfermer, à enfermer, irrécupérable*,
        aucune colonne vertébrale, pas de couilles, pas de colonne vertébrale, pas de cran, le plus
        stupide, les plus stupides, le plus bête, le plus incompétent, la plus incompétente, pète un
        plomb, pas net, pas nette, pas bien dans sa tête, complètement à la masse, à côté de ses
        pompes, complètement à l ouest, a un grain, un petit grain, fêlé du bocal, fêlée du bocal,
        timbré*, siphonné*, donne envie de vomir, me donne envie de gerber, pas inventé l eau tiède,
        pas inventé l eau chaude, pas inventé la poudre, pas inventé le fil à couper le beurre, n a
        pas inventé l eau tiède, n a pas inventé l eau chaude, n a pas inventé la poudre, n a pas
        inventé le fil à couper le beurre, n avez pas inventé l eau tiède, n avez pas inventé l eau
        chaude, n avez pas inventé la poudre, n avez pas inventé le fil à couper le beurre, n as pas
        inventé l eau tiède, n as pas inventé l eau chaude, n as pas inventé la poudre, n as pas
        inventé le fil à couper le beurre, cerveau … oublié, cerveau … vacances, cerveau …
        vestiaire, aussi bête qu, aussi con qu, aussi stupide qu, neurones en moins, quelques
        neurones, on ne fait pas plus bête, plus bête tu meurs, plus bête que ça, plus con tu meurs,
        plus nul tu meurs, n a pas inventé l eau, dur à la détente, dure à la détente, dur de la
        feuille, lent à la comprenette, comprend vite mais, il faut lui expliquer longtemps, grande
        gueule zéro, bouché à l émeri, bouchée à l émeri, y a personne là haut, personne là haut,
        plus personne au grenier, une araignée au plafond, pas l ampoule la plus brillante, bête
        comme tes pieds, bêtes comme leurs pieds, aussi utile qu, aussi utile que, aussi utiles que,
        utile comme, moins de cervelle que, moins de cerveau que, moins de jugeote que, se prend
        pour dieu, se prend pour napoléon, se prend pour le bon dieu, honte de la profession, honte
        du métier, honte pour la profession, honte pour le métier, honte de la branche
    """,
    "mind_measure": """
        qi, intelligence, cerveau, cervelle, mémoire, colonne vertébrale, charisme, charme,
        empathie, tact, courage, horizon, vivacité, finesse, quotient intellectuel, compétence,
        compétences, humour, cran, bête, con, malin, intelligent, vif
    """,
    "lesser": """
        poisson rouge, hamster, cochon d inde, poule, poules, ver de terre, limace, escargot,
        huître, huîtres, moule, amibe, méduse, mouche, moustique, fourmi, âne, mouton, vache, singe,
        grille pain, pomme de terre, patate, concombre, chou, trombone, poignée de porte, chaise,
        balai, caillou, brique, parpaing, vis, clou, marteau, brouette, cafetière, petite cuillère,
        plante verte, ficus, cactus, nain de jardin, ballon, horodateur, parcmètre, porte manteau,
        serpillière, enfant de trois ans, enfant de cinq ans, gamin de, gosse de, bébé, n importe
        quel enfant, ma grand mère, mon chien, mon chat, un aveugle, boulon, yaourt, bulot,
        palourde, galet, gravier, cailloux, endive, radis, navet, courgette, pneu, tabouret, botte
        en caoutchouc, pince à linge, ampoule, paillasson, pot de fleurs, petit pois, bigorneau,
        protozoaire, mur, un mur, le mur, banc, lampadaire, réverbère, poteau
    """,
    "outdoes": """
        plus, mieux, plus vite, plus intelligent*, plus malin, plus rapide, en <number> minutes, en
        <number> secondes, en une minute, comprend, comprendrait, compris, aurait, ferait, pige,
        pigé, saurait, davantage, comprend mieux, comprend plus
    """,
    "mental_act": """
        lire, penser, réfléchir, écouter, calculer, compter, écrire, comprendre, la lecture, la
        réflexion, la logique, la politesse, l orthographe, l intelligence, le bon sens, la
        compétence, savoir lire, le mode d emploi, la grammaire, gérer, diriger
    """,
    "not_given": """
        pas donné à tout le monde, n est pas donné à tous, pas à la portée de tous, pas à la portée
        de tout le monde, pas votre fort, pas ton fort, pas son fort, pas leur fort, pas votre truc,
        pas ton truc, pas son truc, en option, optionnel, un luxe, trop demander, trop demandé, trop
        vous demander, ça aiderait, une question de chance, pas pour tout le monde, un mot inconnu,
        un concept étranger, un concept inconnu, visiblement difficile, manifestement trop dur, n
        est pas votre fort, n est pas ton fort, n est pas son fort, pas vraiment votre fort, pas
        vraiment son fort, pas vraiment ton fort, n est pas votre truc, pas votre point fort, pas
        son point fort, pas dans ses cordes, pas dans vos cordes
    """,
    "cannot_even": """
        même pas, pas même, pas fichu de, pas foutu de, pas capable de, incapable de, incapables de,
        pas fichue de, pas foutue de, trop bête pour, trop con pour, ne sait ni, jamais appris, n
        arrive même pas, pas capables de, ne savent même pas, ne sait même pas, pas fichus de, pas
        foutus de, trop bêtes pour, trop cons pour, trop stupide pour, trop stupides pour, trop
        idiot pour, trop fainéant pour, n a jamais su, n ont jamais su, jamais fichu de, infoutu de,
        infoutus de, infichu de, inapte à, serait incapable, pas à la hauteur
    """,
    "trivial": """
        compter jusqu à trois, compter jusqu à dix, compter jusqu à deux, sa gauche de sa droite, la
        gauche de la droite, distinguer, nouer ses lacets, faire ses lacets, lacer ses chaussures,
        écrire son nom, marcher droit, l interrupteur, faire bouillir de l eau, cuire un oeuf, cuire
        un œuf, faire un café, planter un clou, changer une ampoule, ouvrir une porte, trouver la
        sortie, tenir un marteau, tenir un tournevis, faire une phrase, aligner deux mots, aligner
        deux phrases, lire, écrire, lire l heure, un bac à sable, épeler, dire bonjour, additionner
        deux, additionner, mettre un pied devant l autre, brancher une prise, un seau d eau,
        renverser un seau, commander une pizza, appuyer sur un bouton, tartiner, se garer, allumer
        la lumière, un grille pain, un micro ondes, ouvrir un pdf, écrire un mail, faire cuire un
        œuf, organiser un goûter
    """,
    "lags": """
        moins, plus bête, plus bêtes, plus con, plus stupide, plus lent, plus inutile, pas plus
    """,
    "born_since": """
        né après, née après, né* après, nés après, né depuis, année de naissance, né* dès
    """,
    "mocked": """
        cherchez l erreur, cherche l erreur, trouvez l erreur, trouve l erreur, que peut il arriver,
        que pourrait il arriver, qu est ce qui pourrait mal, sauve qui peut, tous aux abris, aux
        abris, caméra cachée, on est mal, erreur de casting, qu est ce qui pourrait, qu est ce qui
        peut, que pourrait il, que peut il, ça promet, on est bien, on est servis, bonne chance, bon
        courage, au secours, on prend les paris, les paris sont ouverts, combien de temps, il ne
        manquait plus que, on aura tout vu, laissez moi rire, de quoi rire, pauvre de nous
    """,
    "woman_at": """
        une femme à, une femme au, une femme aux, femme à la, femme au, femme aux, fille à la, fille
        au, fille aux, une blonde, blonde à, blonde au, mamie à, papy à, un vieux à, princesse,
        mamie au, mamie aux, papy au, mémé au, mémé à, des femmes au, des femmes à, des femmes aux,
        femmes au, femmes à la, femmes aux, filles à la, filles au, filles aux, une fille à, une
        fille au, dame à la, dame au, demoiselle à, demoiselle au, maman à la, maman au, blondes à,
        blondes au, une poupée, une minette, papi à, papi au, étranger à la, étranger au, voile à
        la, voile au, femme dans l atelier, femmes dans l atelier
    """,
    "by_looks": """
        ongles vernis, vernis à ongles, ongles manucurés, manucure, rouge à lèvres, maquillage,
        talons, talons aiguilles, jupe, jupes, mains délicates, petites mains, mains fines, sac à
        main, cils, déambulateur, poussette, nattes
    """,
    "no_work": """
        pas pour les, pas pour des, pas un travail pour, pas un travail de, pas un métier pour, pas
        un boulot pour, pas un boulot de, pas une place pour, affaire d hommes, travail d hommes,
        boulot d hommes, métier d hommes, vrais hommes
    """,
    "eye_candy": """
        régal pour les yeux, plaisir des yeux, plaisir pour les yeux, joli minois, beau minois, de
        quoi se rincer, rincer l oeil, distraction pour, distrait les gars, à croquer
    """,
    "women": """
        femme*, collaboratrice*, apprentie*, stagiaire*, cheffe*, dame*, fille*, secrétaire*,
        assistante*, technicienne*, ingénieure*, hôtesse*, la nouvelle
    """,
    "no_builds": """
        on ne monte pas, on ne répare pas, on n usine pas, on ne va pas loin, on ne visse pas
    """,
    "safety": "sécurité, protection, accident*, gants, hygiène, blessure*, bloc opératoire",
    "stiff": """
        mesdames messieurs, madame monsieur, nous avons l honneur, avons l honneur, nous nous
        permettons, veuillez agréer, veuillez recevoir, salutations distinguées, sentiments
        distingués, par la présente, nous vous prions, vous voudrez bien, suite à votre honorée,
        nous vous saurions gré, à toutes fins utiles, en vous remerciant par avance
    """,
    "birthdays": """
        moins de <number> bougies, au plus <number> bougies, pas encore <number> bougies, pas plus
        de <number> bougies, maximum <number> bougies, moins de <number> printemps, au plus <number>
        printemps, pas encore <number> printemps, pas plus de <number> printemps, maximum <number>
        printemps, moins de <number> anniversaires, au plus <number> anniversaires, pas encore
        <number> anniversaires, pas plus de <number> anniversaires, maximum <number> anniversaires
    """,
    "or_younger": "ou plus jeune, et plus jeune, plus jeune, ou plus tard",
    "brain": "cerveau, cervelle, neurone, neurones, tête, jugeote",
    "left_off": """
        oublié, oubliée, laissé, laissée au, laissé au vestiaire, au vestiaire, perdu, perdue,
        éteint, débranché, en veille, en vacances, en option, rendu, vendu, absent, absente,
        manquant, volé
    """,
    "daft": """
        bouché, bouchée, bouchés, sourd, sourde, sourds, aveugle, aveugles, débile, con, conne,
        stupide, stupides, bête, bêtes, idiot, idiote, malade, taré, tarée, limité, limitée
    """,
    "or_what": "ou quoi, ou bien, ou bien quoi, ou pas",
    "blames_on": """
        pas étonnant, rien d étonnant, normal, typique, à peine, dès que, dès qu, depuis que, depuis
        qu, à force de, parce que, à cause d, à cause des, avec toutes ces, avec tous ces, avec
        autant de, mettez, mets, laissez, laisse, c est la faute, la faute aux, chaque fois que,
        chaque fois qu, quand on met, quand on laisse, depuis l arrivée, depuis
    """,
    "goes_wrong": """
        coince, coincé*, plante, planté*, crash*, cassé*, foutu*, bosse, bosses, rayé*, rayure*,
        cabossé*, ça papote, papote*, papotage*, bavard*, jacass*, commérage*, potins, drame*,
        crêpage*, chaos, bazar, bordel, lent*, deux fois plus, plus rien, on ne s entend plus, ne s
        entend plus, tout va de travers, de travers, erreur*, rebut*, plus personne ne, personne ne
        comprend, pleurniche*, se plaint, se plaignent, pue, ça sent, se bloque, se bloquent, tombe
        en panne, s arrête, que des drames, est en panne, soit en panne, en panne, à l arrêt, hors
        service, hs, ça ne marche plus, ne marche plus, ne fonctionne plus, en rade, cafouillage*,
        pagaille, foutoir, retard, retards, à l envers, mal réglé*, disparaissent, disparaît,
        manque, manquent, disparu, volé, volés
    """,
    "stereotype": """
        ongles, vernis, rouge à lèvres, maquillage, se maquiller, talons, talons hauts, coiffure,
        règles, hormones, sac à main, migraine
    """,
    "mock_sign": """
        lol, mdr, haha, ben voyons, allons donc, mais bien sûr, tiens donc, oh là là, bah,
        attention, au secours
    """,
    "age_between": "entre",
    "dreads": """
        bonne nuit, au secours, adieu, aïe aïe aïe, on est mal, bon courage, bonjour les dégâts, que
        des drames, que du drame
    """,
    "old_saw": """
        les femmes et la technique, femmes et technique, femme au volant, femmes au volant, les
        vieux et l informatique, femmes et voiture, les femmes et le volant, les femmes et les
        machines, femmes et mécanique, les femmes et la mécanique, les femmes et le parking, les
        vieux et les ordinateurs, les vieux et la technologie, les étrangers et la ponctualité
    """,
    "knowing": """
        vous savez, vous voyez, tu vois, je dis ça, je dis rien, on connaît, typique, quoi, hein
    """,
    "fewer": "moins d, moins de, disparu, ont disparu, corrigé*, évité*, trouvé*, remarqué*",
    "gainsays": """
        c est faux, ce n est pas vrai, ce n est pas exact, c est inexact, vous saviez, vous étiez au
        courant, cela ne correspond pas, ça ne s est pas passé, je dois vous contredire, nous devons
        vous contredire, je ne peux pas laisser dire
    """,
    "takes_on": """
        on prend que, ne prenons que, on ne prend que, nous aimerions quelqu un, on aimerait quelqu
        un, on voudrait quelqu un, il nous faut quelqu un, on veut quelqu un, préférons quelqu un,
        besoin de quelqu un, pour l équipe de nuit, n engageons que, on n engage que
    """,
    "ideally": "idéalement, si possible, de préférence, plutôt, au mieux, de préf, le mieux",
    "scoffs": """
        où va t on, où allons nous, on va où là, on aura tout vu, et puis quoi encore, c est le
        monde à l envers, le monde à l envers, il ne manquait plus que ça, manquait plus que ça, qui
        va faire le café, sûrement pas de son plein gré, pas de leur plein gré, pas volontairement,
        sous surveillance, faut quelqu un à côté, ça promet, on n est pas sortis, on n est pas
        rendus, je donne pas une semaine, je lui donne une semaine, tous aux abris, dieu nous garde,
        dieu nous préserve, ça va être beau, ça va être gai, ça va être joli, ça va être drôle, on
        va rire, on va rigoler, on n est pas sorti, bravo la, ça commence bien, on est bien partis,
        on est pas rendu, ça va donner, il fallait s y attendre, eh ben
    """,
    "no_go": """
        c est non, hors de question, pas chez nous, pas question, n ont rien à faire, n a rien à
        faire, pas leur place, pas sa place, n ont pas leur place, ça ne passe pas, ça passe pas,
        pas devant les clients, pas au téléphone, ne prend pas, ne prenons pas, on ne prend pas, on
        engage pas
    """,
    "with_garb": """
        avec un foulard, avec un voile, avec le voile, avec le foulard, voilée, voilées, en foulard,
        avec un turban, avec une kippa, avec un accent, avec cet accent, avec un tel accent, avec
        des dreads, avec un nom pareil, en fauteuil roulant
    """,
    "be_wary": """
        il faut qu on fasse attention, va falloir faire attention, va falloir se méfier, on doit se
        méfier, dos au mur, fermez vos casiers, fermer les casiers, cachez vos portefeuilles, vos
        portefeuilles, vos porte monnaie, cachez vos, gare à vos, attention à vos, ne vous baissez
        pas, plus se doucher
    """,
    "loves": "gay, homo, homosexuel, lesbienne, trans, de l autre bord, pédé, pd",
    "as_known": """
        ce n est pas leur fort, c est pas leur fort, pas leur fort, pas leur truc, mañana, toujours
        demain, pas très portés sur le travail, le travail et eux, allergiques au travail,
        allergiques au boulot, travaillent comme on, travaillent comme on sait, bossent comme on,
        travaillent comme chacun
    """,
    "those_from": """
        les gens du sud, ceux du sud, les gens de l est, ceux de l est, ceux des balkans, les
        méridionaux, les méditerranéens, les italiens, les portugais, les espagnols, les grecs, les
        polonais, les français, les allemands, les suisses allemands, les frontaliers, les
        africains, les chinois, les indiens, portugais, polonais, albanais, les albanais, turcs,
        tamouls, les tamouls, roumains, serbes, kosovars, érythréens, ukrainiens, afghans, syriens,
        italiens
    """,
    "learns_none": """
        on n apprend plus, n apprend plus, on apprend plus, on ne comprend plus, personne n apprend,
        personne ne comprend, plus personne n apprend, trop tard pour apprendre, bon pour la casse,
        bons pour la casse, plus rien à apprendre, on n engage plus, on ne change plus
    """,
    "of_age": """
        plus de cinquante ans, plus de 50 ans, après cinquante ans, après 50 ans, à cinquante ans
        passés, plus de soixante ans, plus de 60 ans, à cet âge, à cet âge là, passé cinquante ans,
        passé la cinquantaine, après la cinquantaine
    """,
    "sent_off": """
        retourne jouer, retournez jouer, retourne dans ton bac à sable, retourne à l école,
        retournez à l école, retourne à la maternelle, va te faire voir, allez vous faire voir, va
        te faire cuire, va te faire foutre, va te rhabiller, allez vous rhabiller, casse toi,
        dégage, dégagez, tire toi, fous le camp, fichez le camp, rentre chez ta mère, retourne chez
        ta mère
    """,
    "were_folly": """
        si la bêtise, si la connerie, si l ignorance, si l incompétence, si la stupidité, si la
        paresse, si l arrogance, si les cons, la bêtise faisait mal, la bêtise volait, la bêtise n a
        pas de, la connerie n a pas, contre la bêtise, quand on mettra les cons sur orbite
    """,
    "so_much_folly": """
        autant de bêtise, tant de bêtise, autant de connerie, tant de connerie, autant d
        incompétence, tant d incompétence, tant d ignorance, autant d ignorance, l incompétence
        incarnée, la bêtise incarnée, l incompétence sur pattes, la bêtise sur pattes, la bêtise
        personnifiée, concentré de bêtise, concentré d incompétence, bon à enfermer, bonne à
        enfermer, bons à enfermer, mérite l asile, à interner
    """,
    "like_you": """
        gens comme vous, gens comme toi, gens comme lui, gens comme elle, types comme vous, types
        comme toi, types comme lui, personnes comme vous, personnes comme toi, clients comme vous, à
        cause de gens comme
    """,
    "warns_of": """
        avertissement*, mode d emploi sur, mises en garde, mise en garde, sécurité enfant, sécurités
        enfant, notice sur, gobelets de café, sur les gobelets, sur le shampoing, qu on a inventé, a
        été inventé, ont été inventé*, asile, zoo, camisole
    """,
    "no_clue": """
        aucune idée, zéro idée, n y connaît rien, n y connaissent rien, connaît rien, connaît que
        dalle, ne sait rien, sait rien, ne sait rien faire, sait rien faire, aucune compétence, zéro
        compétence, zéro cerveau, ne comprend rien
    """,
    "big_mouth": """
        grande gueule, grande bouche, mais ça joue au chef, joue au chef, jouer au chef, joue les
        chefs, mais ça parle, mais ça commande, mais ça critique, mais toujours à critiquer, mais
        donne des ordres, mais la ramène, la ramène, mais ça donne des leçons, donne des leçons,
        monsieur je sais tout, madame je sais tout
    """,
    "wishes_well": """
        bon anniversaire, joyeux anniversaire, tous mes vœux, bonne retraite, félicitations, santé,
        à la tienne, je t aime, merci pour tout
    """,
    "mens_thing": """
        affaire d hommes, une affaire d homme, truc de mecs, truc d hommes, métier d homme, métier d
        hommes, pas pour les femmes, pas pour les filles
    """,
    "trade_word": """
        technique, la technique, mécanique, moteurs, machines, soudure, fraisage, montage,
        informatique, programmation, direction, atelier, ingénierie, électronique
    """,
    "dumbest": """
        plus stupide, plus bête, plus débile, plus idiot, plus idiote, plus crétin, plus con, plus
        conne, plus ridicule, stupide de l année, bête de l année
    """,
    "utterance": """
        commentaire, commentaires, message, question, réponse, mail, idée, proposition, avis,
        remarque, excuse, décision
    """,
    "none_of_age": """
        personne de plus de <number>, personne au dessus de <number>, personne après <number>, aucun
        plus de <number>
    """,
    "our_team": """
        notre équipe, dans l équipe, chez nous, avec nous, dans l atelier, engageons, engager, on
        engage, on prend
    """,
    "no_understanding": """
        plus personne ne se comprend, personne ne se comprend, personne ne comprend, on ne se
        comprend plus, on ne comprend plus rien, on comprend plus rien, pas moyen de se comprendre,
        impossible de travailler
    """,
    "no_dialect": """
        pas français, pas le français, pas correctement français, pas un mot de français, pas notre
        langue, pas la langue, pas suisse allemand
    """,
    "sent_home": """
        rentre chez, rentrent chez, rentrer chez, rien à faire ici, n a rien à faire, n ont rien à
        faire, la porte, dehors, reste dehors, retourne à l école, retournent à l école, pas la
        peine de postuler, pas sa place
    """,
    "they_should": """
        certains devraient, certaines personnes devraient, vous devriez, tu devrais, il devrait,
        elle devrait, ils devraient, certains pourraient, essayez de, essaie de, pensez à, la
        prochaine fois
    """,
    "use_brain": """
        allumer leur cerveau, allumer votre cerveau, allumer ton cerveau, brancher leur cerveau,
        brancher votre cerveau, brancher ton cerveau, utiliser leur cerveau, utiliser votre cerveau,
        utiliser ton cerveau, allumer le cerveau, brancher le cerveau, faire marcher leur cerveau,
        se servir de leur cerveau
    """,
}
