"""French: how trade goes where no figure says it, how a case will end, how one gets in."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "demand": """
        demandes, demandes d offre*, demandes d offres, demande de devis, demandes de devis, devis, offres à faire, commande, commandes, prises de commandes, entrées de commandes, carnet, carnets, carnet de commandes,
        pipeline, pipeline commercial, taux d utilisation, taux d occupation, taux de charge, utilisation des capacités, occupation des lits, lits occupés, charge de l atelier, plan de charge, nouveaux clients, nouvelles clientes, visites clients, visites de clients, visites client, rendez vous clients,
        démonstrations, ventes, contrats, contrats de service, signatures, admissions, nombre de cas, nombre de patients, nuitées, réservations, livraisons, volumes, leads, prospects, activité, fréquentation,
        offres, toutes ces offres, d offres, appels d offres
    """,
    "load_sign": "téléphone, téléphones, lignes, standard, agenda, calendrier, planning, boîte mail, messagerie, boîte de réception, heures supplémentaires, heures sup, heures supp, samedi, samedis, week end, pause café, pause, pauses, équipe de nuit, troisième équipe, intérimaires, temporaires, papier, imprimante, tableau blanc, camions, expédition, stock, stocks, entrepôt, étagères, combiné, congé, congés, photocopieuse, rendez vous, créneaux, machines",
    "load": "plein, pleine, pleins, pleines, plein à craquer, bondé, surchargé, saturé, déborde, débordent, débordés, débordé, croule, croulons, croulent, submerg*, noyé*, sans arrêt, n arrête pas, n arrêtent pas, ne s arrête plus, n a pas arrêté, n ont pas arrêté, ne cesse, ne cessent, n en finit plus, n en finissent plus, ne prend plus de, plus une minute, plus le temps, plus de pause, pas une minute, pas le temps, du jamais vu, jamais vu, jamais eu, comme jamais, explose, explosent, affluent, pleuvent, pleut, s empilent, s accumulent, s enchaînent, défilent, tellement ça, tellement de, tant de, trop de, chauffe, chauffent, surchauffe, brûlant, fume, ça pousse, on ne sait plus, ne savons plus, plus où donner, mou, molle, très calme, trop calme, étrangement calme, bien calme, désert, désertique, morne, vide, au point mort, creux, peu de, presque rien, plus rien, tarissent, se font rares, à sec, jusque tard, jour et nuit, à toute heure, bon signe, mauvais signe, besoin de vacances, plus de place, manque de place, pas une seconde, plus un créneau, plus de créneau, plus un trou, se pressent, se presse, impossible de prendre, personne n achète, n achète plus, prennent la poussière, prend la poussière, restent sur les bras, on pourrait vendre le double, à la chaîne, se succèdent, défections, nous lâchent, plus d air, par dessus la tête, jusqu au cou, tombent comme, plus aucun, ne dort plus, ne dormons plus, personne ne veut, plus personne ne, calme plat",
    "no_demand": "pipeline ci, pipeline de données, gazoduc, demandes de stage, candidatures, demandes d interview, demandes d amis, visites guidées, inscriptions, cours, offres d emploi, offre d emploi, offres d apprentissage, offres de stage, offres spéciales, appels à projets, demandes d interviews, demandes de contact, demandes de médias, commande de pizzas, pizza, pizzas, stages, demandes de sponsoring, pipeline de déploiement, oléoduc, livres",
    "booked": "complet, complète, complets, complètes, rempli, remplie, remplis, remplies, plein, pleine, pleins, pleines, réservé, réservée, occupé, occupée, occupés, chargé, chargée, saturé, saturée, vendu, vendue, bouclé, au complet, affiche complet, affichent complet, assuré, assurée, garanti, suffit, de quoi faire, couvert, couverts, sans place, plus de place",
    "till": "jusqu, jusque, jusqu à, jusqu en, jusqu au, jusqu aux, jusque dans, d ici à",
    "feast": "noël, pâques, pentecôte, l été, été, l automne, automne, hiver, printemps, fin d année, fin de l année, l an prochain, année prochaine, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, rentrée, vacances d été",
    "workshop": "atelier, montage, production, fabrication, usine, halle, machines, parc de machines, carnet, carnet de commandes, capacité, capacités, planning, créneaux, équipes, techniciens, monteurs, lits, blocs, clinique, hôpital, service, bureau d études, boîte, entrepôt, centre de démonstration, chambres, travail, boulot, commandes",
    "versus": """
        au dessus du budget, en dessous du budget, au dessus du plan, en dessous du plan, au dessus de l an passé, au dessous de l an passé, au dessus de l an dernier, en dessous de l an dernier, au dessus de l année dernière, en dessous de l année dernière, au dessus des attentes, en dessous des attentes, en avance sur le budget, en retard sur le budget, en avance sur le plan, en retard sur le plan, mieux que budgété, mieux que prévu, moins bien que prévu,
        mieux que l an dernier, moins bien que l an dernier, mieux que l an passé, moins bien que l an passé, dépassé le budget, dépassé nos objectifs, objectif annuel atteint, objectif déjà atteint, budget déjà atteint, derrière le budget, derrière le plan, par rapport au budget
    """,
    "compared": "meilleur que, meilleure que, meilleurs que, pire que, plus fort que, plus faible que, plus élevé que, plus bas que, supérieur à, supérieur au, inférieur à, inférieur au, mieux que, moins bien que, plus que, moins que, bat, dépasse, dépassé, au dessus, en dessous, encore mieux, encore meilleur, encore pire, autant que, autant de, aussi bien que, comme jamais, pas vu depuis, deux fois mieux, plus faible, plus forte, plus fort, plus faibles, meilleur, meilleure, pire, moins bon, moins bonne, plus bas, plus haut, plus maigre, d un tiers",
    "struck": "contrat, contrats, signé, signée, signature, vendu, vendus, vendue, vendues, commande, commandes, deal, encre, machine, machines, pièces, client, clients, décroché, vente, ventes, affaire, poisson, prise, signées, signés, en poche, dans le sac, dans la poche, paraphé, conclu, conclue, ferré",
    "struck_sure": "contrat, contrats, signé, signée, signature, vendu, vendus, vendue, vendues, commande, commandes, deal, encre, décroché, décrochée, vente, conclu, conclue, bon de commande, signées, signés, décrochés, décrochées, conclus",
    "biggest": "d un coup, d un seul coup, en une fois, en une journée, le même jour, en une semaine, en un mois, plus gros, plus grosse, plus grand, plus grande, plus beau, plus belle, de ma carrière, de ma vie, de tous les temps, de notre histoire, de l histoire, jamais, record, à la suite, de suite, d affilée, depuis des années, jamais vu, en deux jours, en trois jours, en une nuit, mon record, record personnel, rien que cette semaine, rien qu aujourd hui",
    "no_deal": "contrat d apprentissage, contrat de travail, bail, contrat de mariage, convention collective, brochet, truite, pêche, mariage, appartement, diplôme, examen, cfc, stage, cours, billets, gâteau*, charte, pétition, abonnement",
    "order_place": "service des commandes, bureau des commandes, administration des ventes, bureau des ventes, service des ventes, service commercial, commerciaux, vendeurs, tableau des commandes, tableau des ventes, cloche des ventes, côté ventes, aux ventes, équipe commerciale, équipe de vente",
    "unseen": "jamais vu, du jamais vu, jamais vue, plus de place, plus de papier, à court de papier, renfort, renforts, sonné, sonne, a sonné, retenti, un chiffre, sans voix, je me frotte les yeux, fume, fument, déborde, tourne à plein",
    "results_day": "conférence de presse annuelle, conférence de bilan, jour des résultats, jour j, publication des résultats, résultats annuels, résultats semestriels, nos résultats, nos chiffres, les chiffres, rapport annuel, rapport semestriel, comptes annuels, bouclement, bilan, assemblée générale, fin de la période de silence, période de silence, audit, réviseurs, révision des comptes",
    "anticipates": "hâte, j ai hâte, impatient*, impatience, vivement, vous verrez, vous allez voir, vous comprendrez, pas déçus, pas déçu, pas déçue, pas déçues, surpris, surprise, surprises, étonnés, patience, patientez, encore un peu de patience, champagne, bouchons, trinquer, trinquons, trinquera, on fêtera, fêterons, fêter, la fête, sourire, sourires, souris, sourit, dors bien, bien dormir, mal dormir, nerveux, accrochez vous, attachez vos ceintures, compte à rebours, compte les jours, comptons les jours, réjouissez vous, réjouis, réjouissons, belle surprise, bonne surprise, mauvaise surprise, pop corn, ça va faire du bruit, sauter, avaler leur chapeau, manger leur chapeau, mange mon chapeau, doutaient, sceptiques, critiques, bonne humeur, mauvaise humeur, au frais, au frigo, croisons les doigts, nuits blanches, chair de poule, je dis ça, notez la date, retenez la date, feu d artifice, applaudissements, danser, youpi, hourra, rire, rira, rigoler",
    "payout": "bonus, prime, primes, dividende, dividendes, participation aux bénéfices, treizième, gratification, commission, commissions",
    "sales_people": "la finance, collègues de la finance, collègues des finances, gens de la finance, réviseurs, auditeurs, révision, aux ventes, service commercial, investisseurs, contrôleurs de gestion, bonus, côté ventes",
    "spirits": "dormir tranquille, dormir tranquilles, tranquille, tranquilles, dort bien, dorment bien, se frottent les mains, se frotte les mains, large sourire, grand sourire, le sourire jusqu aux oreilles, détendu, détendue, détendus, serein, sereine, sereins, sur un petit nuage, aux anges, respirer, soupir de soulagement, souffler, visages longs, longues mines, la soupe à la grimace, grise mine, abattus, pâle, pâles, réjoui, réjouis, sifflote, fredonne, sautille, fait la tête, fait la moue, cheveux gris, baisse la tête",
    "went": """
        sur les chapeaux de roue, sur les chapeaux de roues, tambour battant, en boulet de canon, pied au plancher, faux départ, bon départ, mauvais départ, en douceur, généreuse avec nous, généreux avec nous, tendre avec nous, clémente avec nous, gâtés, bien gâtés, pas de quoi rougir, pas de quoi pavoiser, pas de quoi se vanter, à encadrer, à marquer d une pierre blanche, à oublier, nous sourit, nous a souri, mou, molle, morose, poussif, poussive, poussif*, costaud, solide, canon, du tonnerre, une tuerie, un cru, grand cru, bon cru, millésime, traversée du désert, montagnes russes, vent en poupe, vent de face, mieux qu on ne, mieux qu espéré, pire que prévu, meilleure que prévu, a tenu ses promesses, tient ses promesses, a dépassé, dans le creux, embellie, éclaircie
    """,
    "last_year": "vieille année, année écoulée, l année écoulée, premiers six mois, six premiers mois, ce semestre, premier trimestre, l année, un <year>, douze derniers mois, 12 derniers mois, début d année, second semestre, deuxième semestre",
    "bench": "tribunal, tribunaux, juge, juges, magistrat, magistrats, magistrate, partie adverse, adversaire, plaignant, plaignante, procureur, jugement, verdict, procès, procédure, plainte, nos avocats, notre avocat, notre avocate, leurs avocats, la cour, tribunal fédéral des brevets, audience, l audience, avocat, avocate, plaidoirie, plaidoiries, plainte de, recours, appel, instance, salle d audience",
    "law_expert": "expert, experts, experte, expertise",
    "law_case": "affaire, l affaire, cas, dossier, litige, différend, conflit, au sujet de, sujet, concernant, histoire",
    "law_calm": "dors très bien, dors bien, dormons bien, dormons tranquilles, dors tranquille, dors sur mes deux oreilles, dormons sur nos deux, serein, sereine, sereins, sereines, tranquille, tranquilles, confiant, confiante, confiants, formalité, simple formalité, qu une formalité, qu une question de temps, question de temps, notre analyse, notre position, notre point de vue, notre thèse, notre lecture, donne raison, donnent raison, donnera raison, donneront raison, donné raison, raison, de notre côté, le sait, le savent, sait bien, sait très bien, savent bien, savent très bien, le sait bien, savent lire, sait lire, savent compter, ont des yeux, pas aveugles, ont compris, a compris, a copié, copié qui, verra vite, le verra, le verront, verront, plus d issue, aucune issue, sans issue, plier bagage, va payer, va payer cher, paiera, payer cher, coûter cher, cartes en main, meilleures cartes, tous les atouts, atouts, dans la poche, béton, en béton, tient, tient la route, ne tient pas, ne tient pas debout, s effondre, s écroule, se dégonfle, fait marche arrière, recule, cède, sur le point de transiger, proche d un accord, gagner, gagnera, gagnerons, gagné d avance, perdre, perdra, perdu, perdu d avance, victoire, défaite, aucune chance, infondé*, ridicule*, rien à craindre, sans crainte, limpide, clair, tigre de papier, château de cartes, du vent, pétard mouillé, farce, mascarade, bonne figure, mauvaise figure, piètre figure, sué, transpiré, bafouillé, optimiste, optimistes, pessimiste, chances, vérité, justice, accablant*, preuves sont, mince, léger, légère, poudre aux yeux, verra bien, verront bien, qui a raison, qui a eu l idée, de qui vient",
    "drawing": "dessin, dessins, brevet, brevets, copie, copies, copié, copier, imité, contrefait, contrefaçon, plagiat",
    "law_about": "jury, concours, championnat, championnats, apprentis, robotique, votation, patinage, compétition, tennis",
    "others_ask": "nous demandent, me demandent, me demande, on nous demande, on me demande, beaucoup demandent, où en est",
    "standing": "notre … marché, premier marché, deuxième marché, second marché, troisième marché, marché principal, plus grand marché, principal marché, numéro un, numéro 1, numéro deux, leader, leader mondial, en tête, plus grands, trois plus grands, cinq plus grands, trois premiers, top trois, top 3, top cinq, sur le podium, au sommet, cour des grands, ligue des champions",
    "best_yet": "meilleur, meilleure, le meilleur, la meilleure, plus forte, plus fort, record, année record, excellente, exceptionnelle, dure, difficile, compliquée, encore mieux, encore meilleure, encore plus dure, pire, la pire, belle année, grande année",
    "year_target": "objectif annuel, objectifs annuels, objectif de l année, objectifs de l année, objectif de marge, objectifs de marge, objectif de chiffre, objectif de vente, objectif de croissance, objectifs à moyen terme, objectif de rentabilité, guidance, prévisions annuelles, objectif semestriel",
    "holds_on": "maintenons, maintient, maintenu, maintenir, confirmons, confirme, confirmé, atteindrons, atteindra, atteindre, tiendrons, tiendra, tenons, dépasserons, dépassera, manquerons, relevons, relèverons, abaissons, à portée, en bonne voie, reste valable, restent valables, sera atteint, seront atteints, tenable",
    "business": "chiffres d affaires",
    "output_plan": "investirons, investissons, investir, millions dans, millions à, montant à deux chiffres, montant à trois chiffres, mettrons … millions, troisième équipe, deuxième équipe, ouvrir un site, nouvelle usine, nouvelle halle, nouvelle filiale, deux fois plus de machines",
    "future": "deviendra, deviendrons, deviendront, investirons, investira, mettrons, mettra, maintenons, confirmons, viendra, viendront, représentera, représenteront, pèsera, doublerons, passera, passerons",
    "entry_weak": """
        vieux cylindre, ancien cylindre, vieille serrure, ancienne serrure, encore l
        ancien, encore l ancienne, pas encore changé*, pas encore remplacé*, sans badge,
        sans clé, ne ferme plus, ne ferment plus, ne ferme pas, ferme mal, ferment mal,
        il suffit de pousser, suffit de pousser, poussez fort, on pousse, on entre, on
        peut entrer, entrer sans, entre sans, personne ne contrôle, personne ne vérifie,
        personne ne demande, personne ne regarde, laisse passer, calée, cale, coincée
        avec, bloquée avec une chaise, maintenue ouverte, entrouverte, restée ouverte,
        laissée ouverte, collé sous, collé sur, collée sous, collé derrière, sous l
        écran, sur l écran, sur un post it, sous le paillasson, dans la boîte aux
        lettres, sous la pierre, sous le pot, dans le tiroir, dans le vestiaire, jamais
        changé, n a pas changé depuis <year>, inchangé* depuis <year>, le même depuis
        <year>, la même depuis <year>, jamais changé depuis, depuis des années, n est
        armée qu, n est armé qu, pas armée, ne filme pas, ne filme rien, n enregistre
        pas, n enregistre rien, angle mort, factice, trou dans le grillage, trou dans la
        clôture, un seul gardien, s ouvre toute seule, s ouvre tout seul, s ouvre avec,
        avec une carte de crédit, carte de crédit, avec un tournevis, avec un trombone,
        ne demande jamais, ne demande rien, ne contrôle jamais, ne contrôle rien, ne
        contrôle personne, ne regarde jamais, ne vérifie jamais, fait une pause, est en
        pause, sur son téléphone, gilet suffit, gilet jaune suffit, laisse entrer,
        laissent entrer, jamais vraiment fermée, par la fenêtre, par le toit, passer
        dessous, sans alarme, pas besoin de badge, sans besoin de badge, n a pas besoin
        de badge, pas besoin de clé, aucun badge, attendre que quelqu un, attends que
        quelqu un, attendez que quelqu un, suivre quelqu un, on te tient la porte, on
        vous tient la porte, toujours ouverte, reste ouverte, ouverte toute la nuit,
        ouvert toute la nuit, tout le monde entre, n importe qui entre
    """,
    "entry": """
        porte, portes, portail, serrure, serrures, cylindre, cylindres, quai, porte du
        quai, portillon, clavier, digicode, cadenas, boîte à clés, détecteur,
        détecteurs, interphone, badge visiteur, badges visiteurs, terminal, réseau
        invités, local informatique, local serveur, réception des marchandises, portier,
        gardien, gardienne, concierge, vigile, securitas, réceptionniste, loge, fenêtre,
        fenêtres, soupirail, barrière, tourniquet, entrée des fournisseurs, entrée
        fournisseurs, entrée du personnel, entrée de derrière, entrée de service, rampe,
        garage souterrain
    """,
    "credential": "clavier, digicode, cadenas, code du coffre, code de l alarme, boîte à clés",
    "code_word": "clavier, digicode, cadenas, combinaison",
    "nobody_here": """
        personne à l usine, personne dans l usine, personne au bureau, personne dans les
        locaux, personne sur le site, personne à l atelier, personne dans l atelier,
        personne dans la halle, personne à la loge, plus personne, tout est vide, usine
        vide, locaux vides, site désert, sans surveillance, sans gardien, qu un gardien,
        qu un veilleur, personne à la réception, personne à l accueil, personne à l
        entrée, réception vide, accueil vide
    """,
    "away_time": """
        fêtes, noël, pâques, week end, dimanche, samedi, la nuit, nuit, soir, chaque
        soir, vacances, du, entre, jusqu à lundi, à midi, ce soir, cette semaine, dès
        <number> heures, de deux à, de minuit à, entre minuit, pendant la nuit
    """,
    "shut_place": "usine, bureau, bureaux, site, locaux, halle, atelier, entrepôt, laboratoire, clinique, pharmacie, boîte, loge, bâtiment",
    "protects": "clé du succès, la clé du succès, clés du succès, la clé de la réussite, toujours ouverte pour, ouverte pour, ouvertes pour, ouverte aux, ouvertes aux, porte ouverte aux, calendrier de l avent, but, gardien de but",
    "lesson": """
        cours, formation, conférence, atelier de sécurité, portes ouvertes, journée
        portes ouvertes, sensibilisation, test de phishing, semaine de la sécurité
    """,
    "press_source": "ne citez pas, ne citez pas mon nom, sans nommer, gardez mon nom, proche du dossier, proches de l entreprise, source proche, pas de mon nom, mon nom, pas de moi",
    "later": "en <number> ans, dans les <number> ans, dès l automne, dès le printemps, dès l été, dès janvier, dès l an prochain, après l été, au quatrième trimestre, au troisième trimestre, au second semestre, cet hiver",
    "law_outlook": "donnent raison, donneront raison, le sait, le savent, ne tient pas debout, tient debout, formalité, nous donnent raison",
    "clients": "clients, client, clientes, clientèle, acheteurs, intéressés, revendeurs, prospects",
    "turned_away": "refusé, refusée, refusés, refuser, refusons, décliné, décliner, déclinons, renvoyé, renvoyer, fait patienter, annulé, annulées, annulée, annulés, annulations, annulation, reporté, reportées, repoussé, dit non",
    "stands_idle": "prennent la poussière, prend la poussière, à l arrêt, arrêtée, arrêtées, immobile, immobiles, dorment, dort, rouillent, tournent à vide, tourne à vide, au repos, inutilisé*, chômage partiel",
    "maintenance": "entretien, maintenance, révision, réparation, vacances, panne de courant, transformation, déménagement, jour férié, dimanche, la nuit, musée, exposition, sécurité",
    "machines": "machine, machines, installation, installations, ligne, lignes, halle, tours, fraiseuses, lits, robots",
    "judged": "galère, combat, épreuve, pénible, éprouvant, éprouvante, rude, grandiose, gigantesque, phénoménal*, sensationnel*, mitigé, mitigée, décevant, enfin fini, enfin finie, enfin derrière nous, nous a donné, nous a apporté, nous a fait, ailes, gâtés, récompensés",
    "share_word": "nos actions, action de l entreprise, actions de l entreprise, notre action, nos titres, notre titre, l action",
    "share_deed": "acheter, achetez, achète, acheté, garder, gardez, portefeuille, vendre, vendez, renforcer, bon moment, profiter, profitez, bonne affaire",
    "turning": "le creux est, creux de la vague, le pire est, le pire derrière, bout du tunnel, à la hausse, remonter la pente, remontons la pente, de nouveau rentable, de nouveau rentables, de nouveau bénéficiaire*, dans les chiffres noirs, dans le noir, dans le vert, dans les chiffres rouges, retournement, la reprise, reprise arrive, repartir, redressement, redresser",
    "exposed": "salle de pause, à la cantine, sur le bureau, sur mon bureau, dans la voiture, même login, même identifiant, même code, même mot, tous le même, traîne, traînent, sur un disque, sur une clé usb, operator operator, dans le chat, nom de la boîte, nom de l entreprise, le nom de la société, nom du produit, nom du chien",
    "secured": "la sauvegarde",
    "no_business": "commandes en ligne, pour vos commandes, pour les commandes, commandes possibles, commandes par, commandes à, équipe de vente, votre commande, vos commandes",
    "year_did": "nous a donné, nous a apporté, nous a gâtés, nous a souri, nous a bien, nous a réussi, nous a comblés",
    "your_order": "votre demande, vos demandes, votre commande, vos commandes, votre devis, pour toute demande, demande de renseignements, demandes à, établir un devis, demandez un devis, un devis pour vous",
}
