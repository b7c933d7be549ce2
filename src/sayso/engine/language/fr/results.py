"""French: how trade goes, and what is foreseen."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "period": """
        trimestre*, exercice, semestre, semestres, trimestre, trimestriel*, clôture annuelle,
        bouclement, bouclement annuel, clôture des comptes, année écoulée
    """,
    "trade": """
        vendre, livrer, produire, exporter, investir, croître, gagner, racheter, délocaliser,
        écouler
    """,
    "expect": """
        attendons, prévoyons, prévoit, prévoient, tablons, comptons, visons, allons doubler, va
        doubler, vont doubler, doublerons, doublera, prévision*, nous attendons, devrait,
        augmenterons, s attend, s attendent, s attend à, on s attend, on prévoit, tablons sur, table
        sur, vise, visent, visera, comptons sur, compte atteindre, espérons atteindre, je parie,
        parions, je suis sûr que, je suis sûre que, je suis convaincu*, je vous promets que,
        devraient, ambitionne, ambitionnons, notez bien, anticipe, anticipons, pronostic, en passe
        de, d ici, je vois, nous voyons, je crois que, je pense que, je dirais, crains, craignons, j
        espère, espérons, attend … à, ne peut que, ne va que, une seule direction, dans un seul
        sens, parole d honneur, aussi sûr que
    """,
    "result_word": """
        chiffres rouges, chiffres noirs, dans le rouge, dans le noir, beau plus, gros plus, gros
        moins, croissance à deux chiffres, croissance à un chiffre, bénéfice record, perte record,
        contrat à six chiffres, contrat à sept chiffres, contrat à huit chiffres, contrat à
        plusieurs millions, barre des, cap des, le million, le milliard, gros déficit, grosse perte,
        joli bénéfice, beau bénéfice, record de commandes, record de ventes, bond du chiffre, bond
        des commandes, chute des commandes, chute des ventes, effondrement des ventes, recul du
        chiffre, perte de plusieurs millions, sortis du rouge, sorti du rouge, repassé* dans le
        vert, revenu* dans le vert, contrat de plusieurs millions, cap du million, cap du milliard,
        croissance du bénéfice, croissance du chiffre, un plus de, barre franchie
    """,
    "traded": """
        vendu, vendus, vendues, avons vendu, livré, livrés, livrées, produit, produites, signé,
        signée, signés, décroché, décrochée, remporté, remportée, contrat, contrats, deal, commande,
        commandes, commandées, encaissé, investi, conclu, conclue, perdu, gagné, réalisé, brûlé,
        engrangé, récolté
    """,
    "sales_people": """
        vendeurs, vendeuses, commerciaux, force de vente, directeur financier, directrice
        financière, direction financière, comptabilité, comptables, conseil d administration, cfo,
        actionnaires, équipe de vente, équipe des ventes, cadres, finance, finances, bureaux de
        vente, service des ventes, département des ventes, au service des ventes, représentants,
        technico commerciaux, délégués commerciaux, la finance, collègues de la finance, collègues
        des finances, gens de la finance, réviseurs, auditeurs, révision, aux ventes, service
        commercial, investisseurs, contrôleurs de gestion, bonus, côté ventes
    """,
    "spirits": """
        ambiance, champagne, bouchons, trinque, trinquent, sourire, sourires, sourit, sourient,
        rayonne, rayonnent, jubile, jubilent, fête, font la fête, aux anges, mine des mauvais jours,
        grise mine, tête d enterrement, dort mal, dorment mal, nerveux, nerveuse, soucieux,
        soucieuse, soucis, content, contente, contents, heureux, heureuse, bonne humeur, mauvaise
        humeur, moral, euphorie, soulagé*, respire, respirent, danse, dansent, chante, chantent,
        sifflote, saute, pleure, pleurent, larmes, se tait, transpire, tremble, tremblent,
        rayonnant*, radieu*, visages, dormir tranquille, dormir tranquilles, tranquille,
        tranquilles, dort bien, dorment bien, se frottent les mains, se frotte les mains, large
        sourire, grand sourire, le sourire jusqu aux oreilles, détendu, détendue, détendus, serein,
        sereine, sereins, sur un petit nuage, respirer, soupir de soulagement, souffler, visages
        longs, longues mines, la soupe à la grimace, abattus, pâle, pâles, réjoui, réjouis,
        fredonne, sautille, fait la tête, fait la moue, cheveux gris, baisse la tête, on respire,
        sifflotant, en sifflotant, chantonnant, en chantant, en dansant, dansant, sautillant,
        chantonne, soupire, en soupirant
    """,
    "time_span": """
        année, an passé, l an passé, an dernier, l an dernier, début d année, fin d année, mois,
        derniers mois, dernières semaines, janvier, février, mars, avril, mai, juin, juillet, août,
        septembre, octobre, novembre, décembre, trimestre, semestre, exercice, printemps, été,
        automne, hiver
    """,
    "future": """
        va, vont, allons, vais, sera, serons, seront, aura, aurons, auront, ferons, fera, vendrons,
        vendra, livrerons, livrera, produirons, produira, atteindrons, atteindra, dépasserons,
        dépassera, doublera, doublerons, triplera, triplerons, gagnerons, gagnera, grandirons,
        croîtra, croîtrons, investirons, investira, ouvrirons, ouvrira, embaucherons, embauchera,
        engagerons, engagera, recruterons, recrutera, créerons, créera, augmentera, baissera,
        progressera, grimpera, explosera, repartira, reprendra, remontera, sortira, sortirons,
        restera, franchira, franchirons, devrait, devraient, prévoit, vise, deviendra, deviendrons,
        deviendront, mettrons, mettra, maintenons, confirmons, viendra, viendront, représentera,
        représenteront, pèsera, passera, passerons
    """,
    "growth": """
        croissance, croître, grandir, plus grand*, progression, hausse, baisse, reprise, augmenter,
        diminuer, reculer, décoller, exploser, rebondir, parts de marché, part de marché, capacité*,
        cadence*, volumes, seuil de rentabilité, à plein régime, part, parts, quota, dépasser,
        franchir, battre, surpasser, croît, croîtra, croîtront, croîtrons, croissons, grandit,
        grandira, grandirons, grandissons, augmente, augmentera, augmenteront, augmenterons,
        progresse, progressera, progresser, progresserons, progresseront, recule, reculera,
        reculeront, baisser, baissera, baisseront, diminuera, diminueront, décollera, explosera,
        rebondira, améliorer, améliorera, améliorerons, dépassera, dépasserons, battra, battrons,
        franchira, franchirons, remonter, remontera, chuter, chutera, accélérer, accélérera,
        expansion, ajoutons, rajoutons, ajouterons, rajouterons, remettons, en plus, gagnons,
        gagnerons, grandir de, croître de, plus grosse année, meilleure année de notre, deux fois
        plus grand, deux fois plus grande, deux fois plus gros, vers le haut, vers le bas, continuer
        de monter, continuera de monter
    """,
    "output_plan": """
        embaucher, embaucherons, recruter, recruterons, engager, engagerons, nouveaux postes, postes
        de plus, personnes de plus, collaborateurs de plus, en deux équipes, en trois équipes, en
        deux huit, en trois huit, vendre … machines, vendrons, livrerons, livrer … machines,
        produire … machines, produirons, pièces par an, unités par an, installations par an,
        véhicules par an, tonnes par an, plus de machines, plus d, lits supplémentaires, nouveaux
        lits, centre de service, centres de service, nouveaux marchés, machines par an, investirons,
        investissons, investir, millions dans, millions à, montant à deux chiffres, montant à trois
        chiffres, mettrons … millions, troisième équipe, deuxième équipe, ouvrir un site, nouvelle
        usine, nouvelle halle, nouvelle filiale, deux fois plus de machines
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
    "money_matter": """
        financièrement, finances, affaires, chiffres, demande, demandes, ventes, caisse, résultat,
        côté commandes
    """,
    "workload": """
        travail, boulot, téléphone, téléphones, commandes, demandes, clients, clientèle, halle,
        atelier, équipes, stock, délai, délais, demande, offres, machines, usine, boîte, affaires,
        samedi, samedis, heures supplémentaires, temporaires, intérimaires, boîte mail, agenda,
        carnet, carnets, planning
    """,
    "going": """
        ça marche, ça tourne, ça va, tout roule, ça roule, continue comme ça, sur la bonne voie,
        sous pression, a le vent en poupe, le vent en poupe, bat de l aile, broie du noir, dans l
        air, électricité dans l air, ça cartonne, cartonne, ça marche fort, ça boume, ça carbure, ça
        tourne à plein, patine, ça patine, ça coince, ça rame, en plein boum
    """,
    "nowadays": """
        en ce moment, ces temps, actuellement, ces jours, cette semaine, ce mois, cette année,
        depuis des semaines, depuis des mois, depuis janvier, dernièrement, jusqu ici, maintenant,
        aujourd hui
    """,
    "bosses": "patron, patronne, chef, cheffe, ceo, direction",
    "no_business": """
        commandes numériques, commande numérique, résultats du tournoi, résultats des examens, perte
        de poids, perte de temps, perte de clés, résultats sportifs, en marge de, en marge du,
        commandes en ligne, pour vos commandes, pour les commandes, commandes possibles, commandes
        par, commandes à, équipe de vente, votre commande, vos commandes
    """,
    "last_year": """
        l an passé, an passé, l an dernier, an dernier, l année dernière, année dernière, l année
        passée, année passée, année <year>, <year> a, <year> nous a, <year> fut, quelle année,
        derniers mois, premiers mois, premier semestre, dernier trimestre, vieille année, année
        écoulée, l année écoulée, premiers six mois, six premiers mois, ce semestre, premier
        trimestre, l année, un <year>, douze derniers mois, 12 derniers mois, début d année, second
        semestre, deuxième semestre
    """,
    "judged": """
        à oublier, oublier, satisfaction*, joie, joies, soucis, douloureux, douloureuse, cauchemar,
        rêve, inoubliable, historique, catastrophe, catastrophique, miracle, souffert, tremblé, fou,
        folle, dingue, bon, bonne, fort, forte, mauvais, mauvaise, dur, dure, fameux, fameuse,
        fameuses, terrible, génial, géniale, super, moyen, moyenne, médiocre, faible, faibles,
        extraordinaire, brillant, brillante, merveilleux, merveilleuse, formidable, fantastique,
        difficile, difficiles, compliqué*, top, flop, costaud, solide, remarquable, excellent,
        excellente, désastreux, désastreuse, reconnaissant*, amer, amère, glorieux, glorieuse,
        mauvaises, bons, bonnes, fortes, galère, combat, épreuve, pénible, éprouvant, éprouvante,
        rude, grandiose, gigantesque, phénoménal*, sensationnel*, mitigé, mitigée, décevant, enfin
        fini, enfin finie, enfin derrière nous, nous a donné, nous a apporté, nous a fait, ailes,
        gâtés, récompensés
    """,
    "demand": """
        demandes, demandes d offre*, demandes d offres, demande de devis, demandes de devis, devis,
        offres à faire, commande, commandes, prises de commandes, entrées de commandes, carnet,
        carnets, carnet de commandes, pipeline, pipeline commercial, taux d utilisation, taux d
        occupation, taux de charge, utilisation des capacités, occupation des lits, lits occupés,
        charge de l atelier, plan de charge, nouveaux clients, nouvelles clientes, visites clients,
        visites de clients, visites client, rendez vous clients, démonstrations, ventes, contrats,
        contrats de service, signatures, admissions, nombre de cas, nombre de patients, nuitées,
        réservations, livraisons, volumes, leads, prospects, activité, fréquentation, offres, toutes
        ces offres, d offres, appels d offres
    """,
    "load_sign": """
        téléphone, téléphones, lignes, standard, agenda, calendrier, planning, boîte mail,
        messagerie, boîte de réception, heures supplémentaires, heures sup, heures supp, samedi,
        samedis, week end, pause café, pause, pauses, équipe de nuit, troisième équipe,
        intérimaires, temporaires, papier, imprimante, tableau blanc, camions, expédition, stock,
        stocks, entrepôt, étagères, combiné, congé, congés, photocopieuse, rendez vous, créneaux,
        machines
    """,
    "load": """
        plein, pleine, pleins, pleines, plein à craquer, bondé, surchargé, saturé, déborde,
        débordent, débordés, débordé, croule, croulons, croulent, submerg*, noyé*, sans arrêt, n
        arrête pas, n arrêtent pas, ne s arrête plus, n a pas arrêté, n ont pas arrêté, ne cesse, ne
        cessent, n en finit plus, n en finissent plus, ne prend plus de, plus une minute, plus le
        temps, plus de pause, pas une minute, pas le temps, du jamais vu, jamais vu, jamais eu,
        comme jamais, explose, explosent, affluent, pleuvent, pleut, s empilent, s accumulent, s
        enchaînent, défilent, tellement ça, tellement de, tant de, trop de, chauffe, chauffent,
        surchauffe, brûlant, fume, ça pousse, on ne sait plus, ne savons plus, plus où donner, mou,
        molle, très calme, trop calme, étrangement calme, bien calme, désert, désertique, morne,
        vide, au point mort, creux, peu de, presque rien, plus rien, tarissent, se font rares, à
        sec, jusque tard, jour et nuit, à toute heure, bon signe, mauvais signe, besoin de vacances,
        plus de place, manque de place, pas une seconde, plus un créneau, plus de créneau, plus un
        trou, se pressent, se presse, impossible de prendre, personne n achète, n achète plus,
        prennent la poussière, prend la poussière, restent sur les bras, on pourrait vendre le
        double, à la chaîne, se succèdent, défections, nous lâchent, plus d air, par dessus la tête,
        jusqu au cou, tombent comme, plus aucun, ne dort plus, ne dormons plus, personne ne veut,
        plus personne ne, calme plat, n en voit pas la fin, n en voit plus la fin, n en voyons pas
        la fin, pas de fin en vue, ça n en finit pas
    """,
    "no_demand": """
        pipeline ci, pipeline de données, gazoduc, demandes de stage, candidatures, demandes d
        interview, demandes d amis, visites guidées, inscriptions, cours, offres d emploi, offre d
        emploi, offres d apprentissage, offres de stage, offres spéciales, appels à projets,
        demandes d interviews, demandes de contact, demandes de médias, commande de pizzas, pizza,
        pizzas, stages, demandes de sponsoring, pipeline de déploiement, oléoduc, livres
    """,
    "booked": """
        complet, complète, complets, complètes, rempli, remplie, remplis, remplies, plein, pleine,
        pleins, pleines, réservé, réservée, occupé, occupée, occupés, chargé, chargée, saturé,
        saturée, vendu, vendue, bouclé, au complet, affiche complet, affichent complet, assuré,
        assurée, garanti, suffit, de quoi faire, couvert, couverts, sans place, plus de place
    """,
    "till": "jusqu, jusque, jusqu à, jusqu en, jusqu au, jusqu aux, jusque dans, d ici à",
    "feast": """
        noël, pâques, pentecôte, l été, été, l automne, automne, hiver, printemps, fin d année, fin
        de l année, l an prochain, année prochaine, janvier, février, mars, avril, mai, juin,
        juillet, août, septembre, octobre, novembre, décembre, rentrée, vacances d été
    """,
    "workshop": """
        atelier, montage, production, fabrication, usine, halle, machines, parc de machines, carnet,
        carnet de commandes, capacité, capacités, planning, créneaux, équipes, techniciens,
        monteurs, lits, blocs, clinique, hôpital, service, bureau d études, boîte, entrepôt, centre
        de démonstration, chambres, travail, boulot, commandes
    """,
    "versus": """
        au dessus du budget, en dessous du budget, au dessus du plan, en dessous du plan, au dessus
        de l an passé, au dessous de l an passé, au dessus de l an dernier, en dessous de l an
        dernier, au dessus de l année dernière, en dessous de l année dernière, au dessus des
        attentes, en dessous des attentes, en avance sur le budget, en retard sur le budget, en
        avance sur le plan, en retard sur le plan, mieux que budgété, mieux que prévu, moins bien
        que prévu, mieux que l an dernier, moins bien que l an dernier, mieux que l an passé, moins
        bien que l an passé, dépassé le budget, dépassé nos objectifs, objectif annuel atteint,
        objectif déjà atteint, budget déjà atteint, derrière le budget, derrière le plan, par
        rapport au budget
    """,
    "compared": """
        meilleur que, meilleure que, meilleurs que, pire que, plus fort que, plus faible que, plus
        élevé que, plus bas que, supérieur à, supérieur au, inférieur à, inférieur au, mieux que,
        moins bien que, plus que, moins que, bat, dépasse, dépassé, au dessus, en dessous, encore
        mieux, encore meilleur, encore pire, autant que, autant de, aussi bien que, comme jamais,
        pas vu depuis, deux fois mieux, plus faible, plus forte, plus fort, plus faibles, meilleur,
        meilleure, pire, moins bon, moins bonne, plus bas, plus haut, plus maigre, d un tiers
    """,
    "struck": """
        contrat, contrats, signé, signée, signature, vendu, vendus, vendue, vendues, commande,
        commandes, deal, encre, machine, machines, pièces, client, clients, décroché, vente, ventes,
        affaire, poisson, prise, signées, signés, en poche, dans le sac, dans la poche, paraphé,
        conclu, conclue, ferré
    """,
    "struck_sure": """
        contrat, contrats, signé, signée, signature, vendu, vendus, vendue, vendues, commande,
        commandes, deal, encre, décroché, décrochée, vente, conclu, conclue, bon de commande,
        signées, signés, décrochés, décrochées, conclus
    """,
    "biggest": """
        d un coup, d un seul coup, en une fois, en une journée, le même jour, en une semaine, en un
        mois, plus gros, plus grosse, plus grand, plus grande, plus beau, plus belle, de ma
        carrière, de ma vie, de tous les temps, de notre histoire, de l histoire, jamais, record, à
        la suite, de suite, d affilée, depuis des années, jamais vu, en deux jours, en trois jours,
        en une nuit, mon record, record personnel, rien que cette semaine, rien qu aujourd hui
    """,
    "no_deal": """
        contrat d apprentissage, contrat de travail, bail, contrat de mariage, convention
        collective, brochet, truite, pêche, mariage, appartement, diplôme, examen, cfc, stage,
        cours, billets, gâteau*, charte, pétition, abonnement
    """,
    "order_place": """
        service des commandes, bureau des commandes, administration des ventes, bureau des ventes,
        service des ventes, service commercial, commerciaux, vendeurs, tableau des commandes,
        tableau des ventes, cloche des ventes, côté ventes, aux ventes, équipe commerciale, équipe
        de vente
    """,
    "unseen": """
        jamais vu, du jamais vu, jamais vue, plus de place, plus de papier, à court de papier,
        renfort, renforts, sonné, sonne, a sonné, retenti, un chiffre, sans voix, je me frotte les
        yeux, fume, fument, déborde, tourne à plein, jamais vu ça, jamais vécu, jamais connu
    """,
    "results_day": """
        conférence de presse annuelle, conférence de bilan, jour des résultats, jour j, publication
        des résultats, résultats annuels, résultats semestriels, nos résultats, nos chiffres, les
        chiffres, rapport annuel, rapport semestriel, comptes annuels, bouclement, bilan, assemblée
        générale, fin de la période de silence, période de silence, audit, réviseurs, révision des
        comptes, les résultats, ses résultats, ses chiffres, chiffres du semestre, chiffres
        semestriels, chiffres annuels, chiffres trimestriels, résultat semestriel, résultat annuel,
        ag des actionnaires, chiffres sortent, chiffres tombent, résultats sortent, résultats
        tombent, publie ses, publions nos, présente ses, présentons nos, clôture annuelle, clôture
        de l exercice, clôture des comptes, bouclement annuel, bouclement semestriel, exercice
        comptable
    """,
    "anticipates": """
        hâte, j ai hâte, impatient*, impatience, vivement, vous verrez, vous allez voir, vous
        comprendrez, pas déçus, pas déçu, pas déçue, pas déçues, surpris, surprise, surprises,
        étonnés, patience, patientez, encore un peu de patience, champagne, bouchons, trinquer,
        trinquons, trinquera, on fêtera, fêterons, fêter, la fête, sourire, sourires, souris,
        sourit, dors bien, bien dormir, mal dormir, nerveux, accrochez vous, attachez vos ceintures,
        compte à rebours, compte les jours, comptons les jours, réjouissez vous, réjouis,
        réjouissons, belle surprise, bonne surprise, mauvaise surprise, pop corn, ça va faire du
        bruit, sauter, avaler leur chapeau, manger leur chapeau, mange mon chapeau, doutaient,
        sceptiques, critiques, bonne humeur, mauvaise humeur, au frais, au frigo, croisons les
        doigts, nuits blanches, chair de poule, je dis ça, notez la date, retenez la date, feu d
        artifice, applaudissements, danser, youpi, hourra, rire, rira, rigoler, je ne dis que ça, je
        dis juste ça, sabrer le champagne, on va sabrer, sabre, bulles, mousseux, va sauter, vont
        sauter, larmes, mouchoirs, mine réjouie, ils vont voir, tenez vous bien, asseyez vous, dents
        serrées, au septième ciel, sur un nuage, jubile, jubiler, coeur léger, ça va décoiffer, du
        lourd, quelque chose me dit, gâteau pour tous, tournée générale, je dors mal, je dors bien,
        mal au ventre, boule au ventre, tenez vous prêts, accrochez vos ceintures, vous comprendrez
        pourquoi, ce que je veux dire, vous saurez pourquoi
    """,
    "payout": """
        bonus, prime, primes, dividende, dividendes, participation aux bénéfices, treizième,
        gratification, commission, commissions
    """,
    "standing": """
        notre … marché, premier marché, deuxième marché, second marché, troisième marché, marché
        principal, plus grand marché, principal marché, numéro un, numéro 1, numéro deux, leader,
        leader mondial, en tête, plus grands, trois plus grands, cinq plus grands, trois premiers,
        top trois, top 3, top cinq, sur le podium, au sommet, cour des grands, ligue des champions,
        les premiers en, les premiers de
    """,
    "best_yet": """
        meilleur, meilleure, le meilleur, la meilleure, plus forte, plus fort, record, année record,
        excellente, exceptionnelle, dure, difficile, compliquée, encore mieux, encore meilleure,
        encore plus dure, pire, la pire, belle année, grande année, maigre, mince
    """,
    "year_target": """
        objectif annuel, objectifs annuels, objectif de l année, objectifs de l année, objectif de
        marge, objectifs de marge, objectif de chiffre, objectif de vente, objectif de croissance,
        objectifs à moyen terme, objectif de rentabilité, guidance, prévisions annuelles, objectif
        semestriel
    """,
    "holds_on": """
        maintenons, maintient, maintenu, maintenir, confirmons, confirme, confirmé, atteindrons,
        atteindra, atteindre, tiendrons, tiendra, tenons, dépasserons, dépassera, manquerons,
        relevons, relèverons, abaissons, à portée, en bonne voie, reste valable, restent valables,
        sera atteint, seront atteints, tenable
    """,
    "clients": "clients, client, clientes, clientèle, acheteurs, intéressés, revendeurs, prospects",
    "turned_away": """
        refusé, refusée, refusés, refuser, refusons, décliné, décliner, déclinons, renvoyé,
        renvoyer, fait patienter, annulé, annulées, annulée, annulés, annulations, annulation,
        reporté, reportées, repoussé, dit non
    """,
    "stands_idle": """
        prennent la poussière, prend la poussière, à l arrêt, arrêtée, arrêtées, immobile,
        immobiles, dorment, dort, rouillent, tournent à vide, tourne à vide, au repos, inutilisé*,
        chômage partiel
    """,
    "maintenance": """
        entretien, maintenance, révision, réparation, vacances, panne de courant, transformation,
        déménagement, jour férié, dimanche, la nuit, musée, exposition, sécurité
    """,
    "machines": """
        machine, machines, installation, installations, ligne, lignes, halle, tours, fraiseuses,
        lits, robots
    """,
    "share_word": """
        nos actions, action de l entreprise, actions de l entreprise, notre action, nos titres,
        notre titre, l action, quelques actions, des actions, mes actions, plus d actions, en
        actions, actions de la boîte, actions de la maison, cours de l action, notre cours de
        bourse, en bourse, le titre, les titres, du titre, titres, quelques titres, actions, parts
        de la
    """,
    "share_deed": """
        acheter, achetez, achète, acheté, garder, gardez, portefeuille, vendre, vendez, renforcer,
        bon moment, profiter, profitez, bonne affaire, racheter, racheté, rachète, achetées,
        achetés, investir, investi, placer, miser, mise, empocher, placement, prendre, prenez,
        prendrais, prends, foncez, lâchez, lâcher, débarrass*, rentrer, entrez, donné à ce prix,
        sautez dessus, gardez les, ne vendez pas, raflez
    """,
    "turning": """
        le creux est, creux de la vague, le pire est, le pire derrière, bout du tunnel, à la hausse,
        remonter la pente, remontons la pente, de nouveau rentable, de nouveau rentables, de nouveau
        bénéficiaire*, dans les chiffres noirs, dans le noir, dans le vert, dans les chiffres
        rouges, retournement, la reprise, reprise arrive, repartir, redressement, redresser,
        rentable, rentables, bénéficiaire, bénéficiaires, sortir la tête, sur les rails, le pire est
        passé, pire est derrière, le plus dur est, le plus dur est passé, repart, repartent,
        repartira, repartiront, va repartir
    """,
    "year_did": """
        nous a donné, nous a apporté, nous a gâtés, nous a souri, nous a bien, nous a réussi, nous a
        comblés
    """,
    "your_order": """
        votre demande, vos demandes, votre commande, vos commandes, votre devis, pour toute demande,
        demande de renseignements, demandes à, établir un devis, demandez un devis, un devis pour
        vous
    """,
    "my_bet": """
        mon pronostic, je parie, vous verrez, tu verras, convaincu, convaincue, j en suis sûr, j en
        suis sûre, je vous le dis, croyez moi, retenez bien, pari tenu
    """,
    "sales_spot": """
        quai de chargement, expédition, service des offres, service commercial, aux ventes, à la
        vente, caisse, ligne de commande, réception des commandes, étage des ventes, bureau des
        ventes
    """,
    "wink": """
        faites le calcul, vous avez compris, à vous de deviner, il y a une raison, ce n est pas pour
        rien, c est pas pour rien, je ne dis rien, je dis ça je dis rien, suivez mon regard
    """,
    "share_part": """
        sur deux, sur trois, sur quatre, sur cinq, une machine sur deux, une machine sur trois, une
        sur deux, une sur trois, un sur deux, un sur trois, une sur quatre, un franc sur, un client
        sur, un patient sur, un tiers, deux tiers, un quart, trois quarts, la moitié, plus de la
        moitié, un cinquième
    """,
    "share_of": """
        machine*, ventes, commandes, chiffre d affaires, livraisons, exportations, production,
        affaires, clients, patients, bateaux, appareils, revenus, franc, francs, de ce que nous
    """,
    "goes_to": """
        partiront, partira, part, partent, ira, iront, va, vont, viendra, viendront, vient,
        proviendra, proviendront, sera, seront, vendrons, vendues, livrées, livrerons, représentera,
        feront, ferons
    """,
    "extra_work": """
        équipe du samedi, équipes du samedi, samedis travaillés, travail du samedi, travail le
        samedi, équipe supplémentaire, équipes supplémentaires, troisième équipe, heures
        supplémentaires, heures supp, temporaires, intérimaires, chômage partiel, vacances forcées,
        congés forcés, équipe en plus, heures sup, travail du dimanche, travaille le week end,
        travaillons le week end
    """,
    "set_out": """
        on a, nous avons, on fait, nous faisons, on travaille, nous travaillons, on nous a,
        planifié*, inscrit*, imposé*, jusqu à pâques, jusqu à noël, jusqu en, jusqu à, ajouté*,
        annulé*, on cherche, on engage, encore
    """,
    "stir": """
        se tourner les pouces, pleine comme jamais, plein comme jamais, vide comme jamais, tourne à
        vide, on se demande où sont, calme plat, très calme, trop calme, bien calme, rien ne se
        passe, il ne se passe rien, lits vides, lits restent vides, restent vides, lits pleins, tout
        est plein, places vides, postes vides, tourne au ralenti, au ralenti, tourne à plein, à
        plein régime, débordés, on n arrête pas, ne touche plus terre, ne touchons plus terre, la
        tête sous l eau, plus une minute, on se tourne les pouces, vaches maigres, le creux, morte
        saison, n a pas été aussi calme, n a jamais été aussi calme, n a jamais autant, autant de
        travail, c est le calme plat, c est calme, c est mort, pas grand chose à faire, peu à faire,
        beaucoup à faire, halles vides, halle vide, ça ne bouge pas, ça bouge peu, rien ne bouge,
        plus calme que jamais, aussi calme, aussi vide, aussi plein, jamais été aussi, entend voler
        les mouches, voler les mouches, entend une mouche, s arrache, s arrachent, on s arrache nos,
        nous arrachent, ça cartonne, ça tourne à plein, ça carbure, ça ne désemplit pas, ça tourne
        au ralenti
    """,
    "trade_folk": """
        clients, clientèle, clientes, client, acheteurs, investisseurs, revendeurs, prospects,
        patients, patients privés, marché, marchés, sur le terrain, terrain, là dehors, commerciaux,
        équipe commerciale, forces de vente, carnets
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
        début d année, les comptes, notre semestre, notre trimestre, notre exercice, exercice, la
        marche des affaires, semestre
    """,
    "no_bad": """
        beau semestre, bon semestre, mauvais semestre, pas d inquiétude, aucune inquiétude, pas de
        souci, s annonce joli, prend bonne tournure, bonne tournure, pas mauvais, pas mauvaise, pas
        mal, ne sera pas mauvais, sera bon, sera bonne, sera meilleur, sera faible, sera maigre, s
        annonce bien, s annonce bon, s annonce mal, se passe bien, va bien, ça sent bon, ça se
        verra, vont sourire, on va sourire, de quoi se réjouir, rougir, à rougir, pas de quoi
        rougir, se plaindre, à se plaindre, avoir honte, faire la fine bouche, personne ne s
        inquiète, plus d inquiétude, s inquiète plus
    """,
    "bosses_mood": """
        ambiance à la direction, ambiance chez les chefs, ambiance aux ventes, humeur à la
        direction, les chefs sourient, le chef sifflote, le patron sourit, l étage de la direction
    """,
    "goods_out": """
        expédié, expédiés, expédiées, naissances, vendu, vendus, vendues, vendue, livré, livrés,
        livrées, facturé, facturés, encaissé, encaissés, produit, produits, produites, opéré,
        opérés, traité, traités, accueilli, accueillis, admis, signé, signés, opérations,
        interventions
    """,
    "than_last": """
        que prévu, qu au budget, à la même époque l an, à la même époque, même période, que toute l
        année passée, que toute l année dernière, que l an dernier, que l an passé, que l année
        dernière, que l année passée, toute l année passée, qu en septembre dernier, qu en octobre
        dernier, de plus qu en, de moins qu en, de plus que l an, de moins que l an, de plus que l
        année, il y a un an à pareille, l an dernier à, par rapport à l an, par rapport à l année,
        qu au trimestre, contre, que sur toute l année, que toute l année, que durant toute l année,
        que l exercice précédent, que l année précédente, sur toute l année dernière, que l année d
        avant, qu il y a un an, qu au même moment
    """,
    "year_goal": """
        objectif annuel, budget annuel, budget, plan annuel, objectif de vente, objectif de ventes,
        objectif du trimestre, objectif de l année, plan
    """,
    "reached": """
        dans la poche, atteint, atteints, dépassé, dépassés, explosé, pulvérisé, raté, manqué, loin
        derrière, en avance sur, en retard sur, au dessus du budget, en dessous du budget, déjà
        fait, déjà là, en poche, bouclé, bouclée, atteinte, atteintes, rempli, dépassée, assuré,
        dans le sac, c est fait, acquis, franchi, avons franchi, a franchi, ont franchi, passé la
        barre, avons dépassé, a dépassé, avons atteint, a atteint
    """,
    "than_market": """
        que le marché, que la branche, que le secteur, que la concurrence, que nos concurrents, que
        la moyenne
    """,
    "at_once": """
        d un coup, d un seul coup, en une fois, un seul client, un client à lui seul, une seule
        commande, en une seule commande, d un trait, une seule signature, une signature, une poignée
        de main, un client, un seul contrat
    """,
    "firm_measure": """
        dividende, dividendes, ebit, ebitda, entrées de commandes, carnet de commandes, bénéfice
        net, résultat net, résultat d exploitation, marge opérationnelle
    """,
    "in_short": """
        en une semaine, en un jour, en une journée, en un mois, en deux jours, en trois jours, en
        deux semaines
    """,
}
