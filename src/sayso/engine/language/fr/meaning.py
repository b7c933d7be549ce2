"""French: what decides how a sentence is meant, and what more than one subject reads."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "us": """
        chez nous, notre entreprise*, notre société*, notre maison*, notre usine*, notre équipe*,
        notre direction*, notre chef*, notre patron*, notre clients*, notre produits*, notre
        machines*, notre collaborateurs*, notre employés*, notre apprentis*, notre rapport*, notre
        stand*, notre siège*, notre service*, notre atelier*, notre département*, notre employeur*,
        notre actions*, notre logiciel*, notre magasin*, notre clinique*, notre hôpital*, nos
        entreprise*, nos société*, nos maison*, nos usine*, nos équipe*, nos direction*, nos chef*,
        nos patron*, nos clients*, nos produits*, nos machines*, nos collaborateurs*, nos employés*,
        nos apprentis*, nos rapport*, nos stand*, nos siège*, nos service*, nos atelier*, nos
        département*, nos employeur*, nos actions*, nos logiciel*, nos magasin*, nos clinique*, nos
        hôpital*, mon entreprise, mon employeur, ma boîte, mon patron, ma société, notre étude,
        notre laboratoire, nos laboratoires, notre boîte, notre maternité, nos urgences, notre
        recherche
    """,
    "private": """
        maison, famille, jardin, cuisine, quartier, village, vacances, club, kiosque, chorale,
        école, ménage, enfants, grand père, grand mère, bébé, anniversaire
    """,
    "plural": """
        nous, notre, nos, on a pris, on a vendu, on a signé, on a reçu, on a livré, on a doublé, on
        a perdu, on a gagné, on a déjà, on a encore, on a décroché, on a engagé, on a licencié, on
        vend, on livre, on cherche, on recrute, on engage, on ferme, on ouvre, on lance, on
        construit, on produit, on supprime, on déménage, on prévoit, on attend, on s attend, on
        signe, on croule, on passe au, on passe aux, on fabrique, on propose, on garantit, on
        développe, on va lancer, on va ouvrir, on va fermer, on va vendre, on va engager, on va
        gagner, on n arrive plus, on est débordés, on est complets
    """,
    "singular": "je, j, moi, mon, ma, mes",
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
    "past": "ancien*, ex, auparavant, autrefois",
    "not": "pas, ne, n, jamais, sans, aucun*, rien, personne, ni",
    "praise": """
        le meilleur, la meilleure, les meilleurs, les meilleures, génial*, imbattable*, excellent*,
        exceptionnel*, formidable*, fantastique*, extraordinaire*, parfait*, super, meilleur que,
        meilleure que, rien de mieux, remarquable*, au top, du solide, du costaud, impeccable*,
        irréprochable*, très content*, très satisfait*, ravi*, bijou, merveille*, un rêve, une
        bombe, une tuerie, au poil, comme une horloge, rien à dire, jamais déçu*, sans souci,
        nickel, superbe*, bluffant*, adore, magnifique*, impressionnant*, épatant*, est top, trop
        top, est solide
    """,
    "business": """
        chiffre d affaires, ventes, bénéfice*, perte, pertes, marge, marges, ebit, ebitda, entrées
        de commandes, entrée de commandes, commandes, carnet de commandes, résultats, semestriel*,
        dividende, grosse commande, rentabilité, recettes, déficit, déficits, pertes et profits,
        bénéfices, résultat net, résultat annuel, résultat d exploitation, carnets de commandes,
        prises de commandes, volume de commandes, taux d occupation, taux de marge, trésorerie, cash
        flow, vente de machines, chiffres de vente, chiffre de vente, contrat à, commande record,
        facturer, facturons, livraisons, endettement, liquidités, fonds propres, rentrées, prises d
        ordres, bénéfice net, marge brute, marge opérationnelle, résultat semestriel, résultats
        semestriels, résultat trimestriel, résultats trimestriels, chiffres trimestriels, chiffres
        semestriels, chiffres annuels, marche des affaires, volume de ventes, volumes de ventes,
        dividendes, entrée d ordres, perte nette, encaissements, flux de trésorerie, excédent,
        bénéfice d exploitation, grosses commandes, gros contrat, gros contrats, facturation,
        nouvelles commandes, chiffres d affaires, trou dans la caisse, activité de service, ventes
        de service, sur le compte, sur nos comptes, en caisse
    """,
    "written": "indique, mentionne, dit, précise, affiche",
    "cites": """
        c est écrit dans, c est dans, figure dans, figurent dans, est inscrit dans, se lit dans,
        source, sources, selon, d après, voir, cf, conformément à, conformément aux, à lire dans,
        tiré de, tiré du
    """,
    "results_report": """
        rapport semestriel, rapport annuel, résultats annuels, résultats semestriels, comptes
        annuels, chiffres annuels, chiffres semestriels, résultats trimestriels, rapport de gestion,
        bouclement
    """,
    "climate": """
        co2, climat*, émission*, gaz à effet de serre, consommation d énergie, consommation
        électrique, courant solaire, énergie, durabilité, scope, scopes
    """,
    "conditions": """
        salaire*, horaire* de travail, heures supplémentaires, équipe de nuit, pauses, chaleur,
        bruit, syndicat*, commission du personnel, chômage partiel, temps partiel
    """,
    "mood": """
        jamais vu, record*, meilleur mois, meilleur trimestre, meilleure année, meilleur semestre,
        carnets pleins, complet, trimestre fort, ça cartonne, bon trimestre, mauvais trimestre,
        jamais eu, investisseurs seront, marche très fort, peux pas encore, rien dire, souri*,
        sourir*, réjoui*, content*, jubile*, ravi*, souriant*, jamais aussi bien, jamais aussi bon,
        jamais autant, marche du tonnerre, au plus haut, gros contrat signé, les chiffres sont bons,
        chiffres sont excellents, trimestre faible, semestre faible, tout sourire
    """,
    "press_office": """
        service de presse, service médias, service des médias, relations médias, bureau de presse
    """,
    "announces_change": """
        reporté*, déplacé*, avancé*, nouvelle date, nouvel horaire, nouveau lieu, nouveau prix, nouvelle
        adresse, correction, rectificati*, nous corrigeons, contrairement à ce, au lieu, et non le, désormais,
        dorénavant, dès maintenant, à partir de maintenant, changement de date, changement de programme
    """,
    "questions_to": """
        questions à, pour toute question, vos questions, des questions, renseignements, pour en savoir
        plus, écrivez à, écrivez nous à, adressez vous à, adressez vos
    """,
    "refer": """
        veuillez vous adresser, adressez vous, veuillez contacter, contactez, prière de s adresser
    """,
    "here": "ici, ci dessous",
    "message": "rapport, communiqué, article, nouvelle*, déclaration, vidéo, publication",
    "pointer": """
        voici, officiel*, informations, infos, en savoir plus, plus d informations, est là, est en
        ligne, est paru, est disponible, est sorti, lien, à lire, publié*, vous trouverez
    """,
    "thanks": "merci, un grand merci, merci beaucoup, remerciements",
    "greeting": "bonjour, salut, bonsoir, bonne journée, bonne soirée, bon week end, salutations",
    "interpret": """
        parce que, car, montre, prouve, signifie, fort, forte, faible, record*, mieux, meilleur*,
        pire, bravo, impressionnant*, fier, fière, fiers, excellent*, solide*, bon, bonne, mauvais*,
        malgré, grâce à, croissance, augmenté, baissé, succès, je pense, je trouve, je crois, à mon
        avis, malheureusement, heureusement, enfin, incroyable*, génial*, super
    """,
    "event": """
        incendie*, feu, fumée, explosion*, accident*, évacu*, blessé*, mort, morts, victime*,
        cyberattaque*, piraté*, fuite, événement*, incident*, police, enquête*, alarme, panne, arrêt
        de production, rappel, pompiers, catastrophe
    """,
    "channel_word": "canal, compte, page, profil, chaîne",
    "figure_word": """
        doublé, triplé, doubler, tripler, deux chiffres, moitié, triplé*, doublé*, quadruplé*, le
        double, le triple, divisé* par, multiplié* par, d un tiers, un tiers, deux tiers, d un
        quart, un quart de plus, un quart de moins, de moitié, la moitié, un cinquième, deux fois
        plus, trois fois plus, quatre fois plus, deux fois moins, à six chiffres, à sept chiffres, à
        huit chiffres, à neuf chiffres, à un chiffre, plusieurs millions, quelques millions, demi
        million, demi milliard, un demi million, des millions, presque à deux chiffres, tout juste à
        deux chiffres, un zéro de plus, trois chiffres, à deux chiffres, à trois chiffres, un
        chiffre
    """,
    "their": "client*, utilisateurs, concurrent*, secteur, marché",
    "slur": """
        idiot, idiots, idiote, idiotes, imbécile, imbéciles, crétin, crétins, crétine, abruti,
        abrutis, abrutie, connard, connards, connasse, connasses, pauvre con, gros con, sale con,
        petit con, bande de cons, quel con, quels cons, pauvre conne, grosse conne, sale conne,
        salaud, salauds, salope, salopes, salopard, salopards, enfoiré, enfoirés, enculé, enculés,
        fils de pute, raclure, raclures, quelle andouille, espèce d andouille, demeuré, demeurés,
        trou du cul, trous du cul, débile, débiles, tête de noeud, tête de con, sous merde, sac à
        merde, pauvre type, pauvre tache, pauvre cloche, lèche cul, lèche culs, lèche bottes, sale
        type, sale porc, sales porcs, gros porc, face de rat, bande de nuls, bande de rats, bande de
        clowns, bobet, bobette, bobets, taborniau, niolu, nioluz, bedoume, feignasse, feignasses,
        grosse feignasse, gros lourdaud, gros boulet, bras cassé, bras cassés, bon à rien, bons à
        rien, bonne à rien, moins que rien, tête à claques, tête de mule, tête de linotte, pauvre
        tanche, grosse tanche, quelle tanche, quelle buse, pauvre buse, espèce de buse, tocard fini,
        incapable notoire, neuneu, neuneus, tête de pioche, guignol, peigne cul, gougnafier, gros
        nul, grosse nulle, nul fini, triple buse, roi des cons, fini à l urine
    """,
    "mild_slur": """
        bouffon, bouffons, clown, clowns, tocard, tocards, minable, minables, nul, nuls, nulle, âne,
        ânes, guignol, guignols, charlot, charlots, sot, sots, blaireau, blaireaux, naze, nazes,
        incapable, incapables, plouc, ploucs, fainéant, fainéants, bâtard, bâtards, andouille,
        andouilles, pantin, pantins, bras cassé, clampin, clampins, boulet, boulets, branque,
        branques, branquignol, branquignols, cancre, cancres, ringard, ringards, gros naze, potiche,
        chochotte, mauviette, mauviettes, poule mouillée, ignare, ignares, ignorant, ignorants,
        crapule, crapules, malotru, malotrus, goujat, goujats, mufle, mufles, faux jeton, faux
        jetons, casse pieds, zozo, zozos, lavette, lavettes, gratte papier, gratte papiers, rond de
        cuir, ronds de cuir, pousse papier, donneur de leçons, donneurs de leçons, monsieur je sais
        tout, je sais tout, pisse froid, grande gueule, grandes gueules
    """,
    "abuse": """
        ta gueule, vos gueules, ferme ta gueule, fermez vos gueules, ferme la, va te faire foutre,
        allez vous faire foutre, va te faire voir, va crever, sais où tu habites, savons où tu
        habites, sais où vous habitez, tu vas le regretter, vous allez le regretter, tu le
        regretteras, vous le regretterez, je vais te casser la gueule, je vais te tuer, casse toi,
        vous allez me le payer, tu vas me le payer, ça va se payer, fermez la, la ferme, ferme ton
        bec, ferme ton clapet, fermez votre clapet, fermez votre bouche, ferme ta bouche, tais toi
        donc, taisez vous donc, va au diable, allez au diable, allez vous faire voir, va te faire
        cuire un oeuf, dégage, dégagez, foutez le camp, fous le camp, allez vous faire, t es con ou
        quoi, vous êtes con ou quoi, vous êtes débile ou quoi, t es débile ou quoi, vous êtes idiot
        ou quoi, tu es bête ou quoi, vous êtes bête ou quoi, je vais te faire la peau, vous le
        paierez, tu vas le payer, va mourir, crève, crevez, pourris en enfer, mange tes morts
    """,
    "dim": """
        trop bête, trop bêtes, trop con, trop conne, trop cons, trop stupide*, si bête, si bêtes, si
        stupide*, bête comme, bêtes comme, con comme, complètement stupide*, vraiment stupide*, rien
        dans la tête, pas une lumière, pas de cerveau, aucun cerveau, tombé* sur la tête, honte
        pour, con comme un balai, bête à manger du foin, pas fini, pas finis, pas très fin, un petit
        pois, lent à la détente, inventé l eau chaude, inventé la poudre, inventé le fil, pas le
        couteau le plus, pas toute sa tête, bas de plafond, bas du front, cervelle de moineau,
        limité intellectuellement, la lumière à tous les étages, une case en moins, il lui manque
        une case, plus bête que, plus bêtes que, plus con que, tellement bête, tellement stupide,
        tellement con, encéphalogramme plat, aussi bête, aussi stupide, bête et méchant,
        complètement débile, complètement con, totalement stupide, vraiment con, vraiment bête,
        lobotomisé*
    """,
    "thing": """
        imprimante, machine, machines, machine à café, ordinateur*, portable, téléphone, voiture,
        voitures, vélo, bus, train, ascenseur, gps, logiciel, programme, application, appli,
        système, robot, robots, aspirateur, lave linge, réveil, météo, pluie, lundi, appareil,
        routeur, wifi, internet, serveur, excel, outlook, windows, ia, chatbot, algorithme, clavier,
        fraiseuse, broche, scanner, capteur, perceuse, chat, chien, correcteur, tondeuse, grill,
        four, frigo, chauffage, photocopieuse, chaton, hamster, perroquet, cheval, vache, poule,
        poisson rouge, lapin, plante, chariot élévateur, pompe, visseuse, tablette, chatte, chienne,
        minou, chats, chiens, chatons, poules, vaches, lapins, moutons, chèvres, chevaux, oiseau,
        oiseaux, chiot, chiots
    """,
    "hiring": """
        cherche, cherchons, recherche, recherchons, recrute*, recrutons, poste, emploi, postul*,
        candidat*, offre d emploi, embauch*, engageons, engage, profil, rejoignez, engage un, engage
        une, cherche un, cherche une, candidature*, place vacante, poste vacant, recherchent,
        cherchent, recrutement, à pourvoir, on embauche, on cherche, on recrute, renfort, renforts,
        nous rejoindre, votre profil, ton profil, exigences
    """,
    "laugh": "haha*, mdr, lol, ptdr, hihi*, hahaha",
    "offer": """
        machine*, produit*, solution*, service, qualité, technologie*, technique, logiciel*,
        entreprise, employeur, fournisseur, fabricant, précision, application, plateforme, système*,
        appareil*, formation, bateau*, clinique*, hôpital, soins, traitement*, prix, pièce*,
        broche*, centre d usinage, fraiseuse*, service après vente, assistance, support, livraison*,
        commande numérique, employeuse, hotline, support technique, service clients, maternité,
        atelier, système de commande, opération, opérations, intervention, interventions
    """,
    "goal": """
        objectif, objectifs, but, voulons, veut, visons, souhaitons, aimerions, ambition, vision,
        rêve, rêvons, espérons, un jour, en chemin, voudrions, veux, aspir*
    """,
    "liking": """
        je trouve, à mon avis, selon moi, pour moi, à mes yeux, mon préféré, ma préférée, préféré*,
        j aime, j adore, je pense, personnellement
    """,
    "insiders": """
        collègue*, collaborateur*, collaboratrice*, employé*, équipe, famille, amis, amies,
        apprenti*, compte privé, faux compte*, sans dire, sans préciser, sans mentionner,
        anonymement, comptes privés, comptes personnels, vos comptes privés
    """,
    "kin": """
        mère, maman, père, papa, fils, fille, frère, soeur, grand mère, grand père, mamie, papi,
        tante, oncle, mari, femme, partenaire, bébé, enfant, ami, amie, voisin, voisine
    """,
    "lawsuit": """
        procès contre, procès intenté*, procès avec, procès qui nous, en procès, plainte contre,
        plainte pénale, plainte déposée, porté plainte, porte plainte, a déposé plainte, action en
        justice, actions en justice, action collective, en justice, devant le tribunal, devant les
        tribunaux, tribunal de commerce, tribunal fédéral, tribunal cantonal, prud hommes, litige*,
        contentieux, procédure judiciaire, procédures judiciaires, procédure pénale, procédure
        contre, procédure ouverte contre, poursuites pénales, poursuit en justice, poursuivis en
        justice, assignation*, assignés, mise en examen, procureur*, ministère public, comco,
        commission de la concurrence, perquisition*, enquête contre, enquête pénale, enquête de la
        comco, enquête visant, arbitrage international, mesures provisionnelles, jugement contre,
        devant le juge, devant la juge, première instance, au tribunal, est poursuivi*, poursuivi*
        par, poursuivons, nous poursuit, poursuit pour, attaqué* en justice, attaque en justice,
        attaquons en justice, traîné* en justice, traîne en justice, litige, bataille juridique,
        bataille judiciaire, différend juridique, parquet fédéral, le parquet a, procédure opposant,
        procédure entre, affaire opposant
    """,
    "saying": """
        vous rappelle, te rappelle, vous rappellerai, rappelez moi, rappelle moi, pour rappel, me
        rappelle, sur demande, merci de la question, tomber dans les pommes, tombé dans les pommes,
        tombée dans les pommes, les pieds dans le plat, pas un secret, le rideau est tombé, rideau …
        tombé, tomber des nues, tombée des nues, tombé des nues, main au feu, feu de paille, feu
        sacré, malade d inquiétude, tombé amoureux, tombée amoureuse, tombé de ma chaise, tombée de
        ma chaise, tiré par les cheveux, la tête dans les nuages, perdre la tête, perdu la tête,
        perdu le fil, jeter l éponge, tomber à l eau, tombé à l eau, coup de foudre, avoir du pain
        sur la planche, casser les pieds, coup de feu, notre équipe de quiz, notre équipe de foot,
        notre équipe de football, notre équipe de volley, notre équipe de hockey, notre équipe de
        pétanque, notre équipe de handball, notre équipe nationale
    """,
    "no_comment": """
        ne nous exprimons pas, ne commentons pas, ne commente pas, ne commentons aucun*, pas de
        commentaire, aucun commentaire, sans commentaire, ne nous prononçons pas, ne nous exprimons
    """,
    "plan_matter": """
        fermeture du site, fermeture de l usine, fermer … site, fermer … usine, fermons … site,
        fermons … usine, fermera … site, fermera … usine, ouvrir … site, ouvrir … usine, ouvrons …
        site, ouvrons … usine, ouvrir … filiale, ouvrons … filiale, ouvrira … site, ouvrira … usine,
        nouvelle usine, nouveau site, deuxième site, nouvelle filiale, délocalis*, licenci*,
        suppression* de postes, suppression* d emplois, supprimer … postes, supprimons … postes,
        supprimer … emplois, supprimons … emplois, créer … postes, créer … emplois, créons … postes,
        créons … emplois, embaucher, embauchons, engager … personnes, engageons … personnes, chômage
        partiel, restructur*, réorganis*, fusionner, fusionnons, fusion, rachat, racheter,
        rachetons, reprise de, vendre … division, vendons … division, entrée en bourse, hausse de*
        prix, hausse* des prix, augmenter … prix, augmentons … prix, augmentation des prix, baisser
        … prix, baissons … prix, baisse des prix, nouveau marché, entrée sur le marché, nous
        implanter, implantation, nouveau directeur, nouvelle directrice, nouveau ceo, nouvelle ceo,
        nouveau patron, nouvelle patronne, départ du directeur, départ de la directrice,
        démissionne, quitte l entreprise, trois huit, équipes de nuit, travail en équipes, horaire
        en équipes, semaine de quatre jours, regrouper, regroupons, trois équipes, aux trois
        équipes, travail en trois équipes, passage aux trois équipes, suppression de postes,
        suppressions de postes, licenciements, restructuration, délocalisation
    """,
    "workplace": """
        halle, usine, atelier, entreprise, site, bâtiment, bureau, boîte, entrepôt, laboratoire,
        clinique
    """,
    "mate": """
        collègue, apprenti, apprentie, stagiaire, cheffe d équipe, chef d équipe, responsable,
        collaborateur, collaboratrice
    """,
    "contact": """
        contact, contacter, contactez, renseignements, questions, joindre, joignable, hotline,
        assistance, centrale, secrétariat, appelez nous, inscription*, inscrire, inscrivez,
        candidature*, postuler, urgence*, réception, rédaction, service de presse, conseil*,
        réservation*, réserver, billets, service clientèle, support, vente, bureau
    """,
    "machine": "machine, installation, appareil, bateau, broche",
    "logo": "logo, logos, logotype, emblème, sigle",
    "never": """
        plus jamais, jamais plus, jamais, aucun*, zéro, plus aucun*, plus de, plus un seul, plus une
        seule, sans la moindre, sans le moindre, sans un seul, sans une seule, ni, pas un seul, pas
        une seule, pas la moindre, pas le moindre, sans aucun*, sans jamais, aucune fois, sans
        aucune, sans aucun, ne peut tout simplement pas, ne peut simplement pas, ne peut absolument
        pas, ne peut pas, ne peuvent pas, plus rien, rien
    """,
    "told": """
        était, étaient, avait, avaient, a eu, ai eu, ont eu, avons eu, jusqu ici, à ce jour, hier,
        depuis, fut, a connu, a jamais, ai jamais, n avons jamais, n ont jamais, n a jamais, n a pas
        eu, n avons pas eu
    """,
    "premises": """
        halle, halles, usine, fabrique, bureau, bureaux, site, sites, bâtiment*, siège, toit,
        entrepôt*, flotte, cantine, atelier*, production, banc d essai, bancs d essai
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
        passé, que l année dernière, plus que l an, moins que l an, autant de … depuis, aussi peu de
        … depuis, jamais … autant, pas vu autant, plus vu ça depuis, couvre jusqu, couvre encore,
        suffit pour
    """,
    "at_work": """
        mon équipe, ma carrière, de ma carrière, ma commission, nos vendeurs, nos commerciaux, notre
        force de vente, au bureau, à l atelier, dans l atelier, à l usine, dans la halle, la
        direction, le patron, le chef, la cheffe, notre directeur*, notre directrice*, nos chiffres,
        notre trimestre, notre semestre, notre année, notre printemps, notre été, notre automne,
        dans la boîte, la boîte, nos lits, notre service, nos urgences, nos commandes, notre carnet,
        côté commandes, côté ventes, côté affaires, côté chiffres, nos affaires, au bloc, bloc
        opératoire, en halle, dans notre bureau, tableau de bord, au contrôle de gestion, à la
        comptabilité, rapport mensuel, rapport trimestriel, la feuille de la compta, chez nous à l
        atelier, dans notre halle, dans notre atelier, à notre atelier, au montage, à la production,
        en production, à la fabrication, à la vente, aux achats, chez nous au, nos gars, nos gens,
        dans nos ateliers, le service des ventes
    """,
    "hush": """
        chut, entre nous, motus, bouche cousue, ne le répétez pas, ne répétez pas, je n ai rien dit,
        j ai rien dit, vous n avez rien vu, ne le dites à personne, pas encore officiel*, pas
        officiel*, n est pas officiel*, encore officiellement, pas encore le droit, pas le droit de
        dire, pas le droit de montrer, ne peux rien dire, peux rien dire, peux pas en dire plus, ne
        peux pas montrer, peux pas montrer, pas encore montrer, rien montrer, je ne devrais pas, top
        secret, secret, secrète, confidentiel*, confidentialité stricte, en avant première, personne
        ne sait, personne ne le sait, gardez le pour vous, garde le pour toi, sous le sceau, sous
        embargo, accord de confidentialité, rien divulguer, pas en dire plus, en dire plus, pas
        encore communiqué, ne peux pas parler, peux pas parler, pas le droit de parler, n ai pas le
        droit, photos interdites, un indice, je ne dirai rien, pas un mot, je me tais, ni confirmer
        ni, je n en dis pas plus, n en dis pas plus, je ne dis rien de plus, ne dis rien de plus, j
        en dis pas plus, en interne du moins, du moins en interne, seulement en interne, à l interne
        seulement, pas encore public, pas encore publique, officiellement personne, officiellement
        rien, ça ne vient pas de moi, vous ne l avez pas entendu de moi, petit spoiler, spoiler
        alert, petite indiscrétion, de source sûre, de bonne source, gardez ça pour vous, garde ça
        pour toi, gardez pour vous, à ne pas répéter, ne l ébruitez pas, ça reste entre nous, que ça
        reste entre nous, vous ne le savez pas de moi, vous n avez rien entendu, rien d officiel, c
        est pas officiel, pas encore annoncé, discrétion, peux pas en dire beaucoup, peux pas dire
        grand chose, peux encore rien dire
    """,
    "elsewhere": """
        journal, journaux, quotidien, le temps, la presse, radio, télévision, selon la presse, l
        office fédéral, banque nationale, secteur, branche, analystes, conjoncture, canton, commune,
        ville, état, bourse, économie, économistes, statistique*, d après la presse, boulangerie,
        restaurant, bistrot, magasin du, marché aux puces, brocante, kermesse, stand de, mon stand,
        club, foot, match, matchs, buts, points, tournoi, ligue, saison, équipe de, hockey, jardin,
        poules, chat, chien, gâteau*, confiture*, vélo, vacances, carnaval, village, enfants, école,
        voisins, voisin, voisine, tirelire, argent de poche, pas par jour, course à pied, marathon,
        kilos, régime, chaussures, jeu vidéo, série, ski, neige, météo, pluie, boulange, pâtisserie
        maison, randonnée, fondue, soldes, rabais, loyer, impôts, loto, casino, livret, association
        professionnelle, association faîtière, fédération, association du secteur
    """,
    "busy": """
        se bousculent, bousculent au portillon, on croule sous, croulons sous, croule sous,
        submergés, débordés, téléphone ne cesse, téléphones ne cessent, téléphone n arrête pas,
        téléphone sonne, téléphones sonnent, font la queue, se vendent comme des petits pains, comme
        des petits pains, du travail par dessus la tête, plus rien à faire, plus grand chose à
        faire, plus de travail, carnet plein, carnets pleins, carnet vide, carnets vides, atelier
        vide, machines à l arrêt, heures supplémentaires à gogo, équipes du samedi, travaillent le
        samedi, travaille le samedi, liste d attente, délais de livraison, demandes affluent,
        demandes pleuvent, pluie de demandes, affaires vont, affaires marchent, affaires tournent,
        affaires tournent au ralenti, affaires reprennent, ça tourne, ça marche fort, tourne à
        plein, tourne au ralenti, à plein régime, demande explose, clients affluent, les demandes,
        refuser des clients, refusons des clients, refuser des commandes, refusons des commandes, n
        avons rien à faire, n avons plus rien, submergés de demandes, croulons sous les demandes,
        nombreuses demandes, beaucoup de demandes
    """,
    "went": """
        en trombe, en fanfare, en force, très fort, très bien, très mal, démarre fort, démarre très
        fort, démarre bien, démarre mal, commence fort, commence bien, commence mal, bien parti*,
        mal parti*, bonne année pour, année record, excellente année, année exceptionnelle, année
        difficile, belle année, mauvaise année, année noire, dure année, ne se plaint pas, nous
        plaindre, pas à nous plaindre, cartonne, ralenti, patine, à la peine, difficile*,
        compliqué*, morose, excellent, en berne, bien marché, mal marché, mieux que prévu, mieux que
        jamais, finit bien, terminé en beauté, ne va pas mal, va très bien, va mal, dépassé nos, au
        delà de nos, en deçà de, décevant*, déçu*, espéré, espérer, du bon pied, pied droit, sur la
        bonne voie, bien partis, sur les chapeaux de roue, sur les chapeaux de roues, tambour
        battant, en boulet de canon, pied au plancher, faux départ, bon départ, mauvais départ, en
        douceur, généreuse avec nous, généreux avec nous, tendre avec nous, clémente avec nous,
        gâtés, bien gâtés, pas de quoi rougir, pas de quoi pavoiser, pas de quoi se vanter, à
        encadrer, à marquer d une pierre blanche, à oublier, nous sourit, nous a souri, mou, molle,
        poussif, poussive, poussif*, costaud, solide, canon, du tonnerre, une tuerie, un cru, grand
        cru, bon cru, millésime, traversée du désert, montagnes russes, vent en poupe, vent de face,
        mieux qu on ne, mieux qu espéré, pire que prévu, meilleure que prévu, a tenu ses promesses,
        tient ses promesses, a dépassé, dans le creux, embellie, éclaircie, pas si mauvais, pas si
        mal, pas été si, si mauvais, si bon, plutôt bien passé, bien passé, mal passé
    """,
    "coming": """
        arrive, arrivent, arrivera, bientôt, prochainement, ce printemps, cet été, cet automne, cet
        hiver, en septembre, en octobre, la semaine prochaine, le mois prochain, l an prochain, au
        salon, à suivre, en automne, au printemps, en été, en hiver, à la rentrée
    """,
    "sent_there": """
        équipe, monter, montage, installer, installation, machines, halle, usine, chantier,
        déménager, déménagement, appartement, visa, permis de travail, nouvelle vie, nouvelle école,
        muté, mutée, mission, voyage d affaires, projet, job, travail, travailler, chef,
        fournisseur*, ouverture, terrain
    """,
    "leisure": """
        vacances, congé, congés, voyage, voyager, voyagé, plage, hôtel, auberge, camping, lune de
        miel, mariage, beaux parents, belle mère, belle famille, famille, cousin*, neveu, nièce,
        amis, amies, copains, en visite, musée, cathédrale, église, vieille ville, marché, piscine,
        soleil, coup de soleil, noël, nouvel an, pâques, année sabbatique, sac à dos, carte postale,
        souvenir, mal du pays, décalage horaire, maman, papa, mamie, papi, soeur, frère, tante,
        oncle, cours de langue, séjour linguistique, école de langue*
    """,
    "outdoors": """
        canyon, vallée, rivière, falaise, désert, côte, crête, randonnée, montagne, sommet, alpage,
        zoo, étang, lac, forêt, prairie, ciel, nid, ailes, plumes, jumelles, observé, photographié,
        vu, fenêtre, pot, arroser, fleurit, fleur, fleurs, jardin, balcon, plante, plantes,
        feuilles, arbre, film, documentaire, chalet, ma, pub, bar, bière, queue, bec, serres,
        plumage, couve, planait, envergure, proie, marmotte*, ornitholog*, glacier, épines, arrosé,
        rempoté, jardinerie, vacances, tomates, arbres, légumes
    """,
    "project_word": """
        projet, projets, nom de code, travail, travaille, travaillons, séance, équipe,
        développement, prototype, test, essai, essais, lancement, décolle, plan, plans, budget,
        chantier, usine, site, machine, produit, labo, laboratoire, entreprise, bureau, arrive,
        bientôt
    """,
    "level": """
        tant de, tellement de, tant il y a, plein de, beaucoup trop, trop de, trop peu, plus assez,
        peu de, presque plus, à peine, plus que nous, déborde, débordent, rempli*, vide, vides,
        muet, muets, silencieux, calme, sonne, sonnent, sans arrêt, sans relâche, non stop, jour et
        nuit, à plein, à fond, tourne à vide, au ralenti, patine, cale, explose, s accumulent, s
        empilent, monte, baisse, reprend, ralentit, manque, manquent, on bosse, arrachent, s
        arrachent, font la queue, la queue, donner de la tête, ne sait plus où
    """,
    "today": "aujourd hui, hier, ce week end, la semaine dernière",
    "told_care_house": """
        hôpital, hôpitaux, hospitalier*, clinique, cliniques, ems, maison de retraite, cabinet
        médical, centre médical, permanence médicale, établissement médico social, centre de soins,
        soins à domicile
    """,
    "told_house": """
        équipe, équipes, équipe de nuit, cantine, télétravail, parking, places de parc, open space,
        bureau, bureaux, étage, cloisons, département, service, services, atelier, montage,
        production, entrepôt, halle, réception, pause, pauses, horaire, horaires, heures
        supplémentaires, vacances d entreprise, bonus, treizième, frais, formation*, temporaires,
        intérimaires, postes, personnel, vestiaires, caisse de pension, crèche d entreprise, voiture
        de service, voitures de service, chef d équipe, planning, piquet, week end*, travail du
        samedi, voyages d affaires, badgeuse, pointage, peinture, fonderie, prime, primes, prime de
        fin d année, expédition, réception des marchandises, secrétariat, conciergerie, modèle d
        équipes, plan d équipes, tournus, modèle horaire, semaine de quatre jours, garde de nuit,
        veilleuse*, service de nuit, service de piquet, achats, logistique, comptabilité, nettoyage,
        organigramme, organisation, secteur, secteurs, gratification, treizième salaire, prime de
        nuit, renchérissement, fête de noël, règlement des vacances, règlement du télétravail,
        atelier de peinture, salaires, augmentations de salaire, heures sup, heures supp, jours de
        vacances, horaires de travail, flexibilité, jour de télétravail, cafétéria, réfectoire,
        atelier mécanique, tarif de nuit, repas du personnel, repas de fin d année, dépôt, magasin,
        quart de nuit, nettoyages, samedis, places de stationnement, parking du personnel,
        stationnement, notes de frais, jours de congé, pauses café, cours de langue, atelier d
        apprentissage, laboratoire
    """,
    "told_code_goods": """
        caisses, caisse, cartons, carton, palettes, palette, équipe, séance, séances, réunion,
        réunions, dossier, budget, plans, pièces, prototype, call, atelier, échéance, jalon,
        lancement, livraison, transport, étiquettes, commande, crew, groupe, salle, formation, test,
        tests, montage, présentation, slides, sprint, chantier, conteneur
    """,
    "told_readies": """
        mesuré*, installé*, préparé*, préparons, on prépare, commandé*, livré*, formé*, câblé*,
        testé*, construit*, emballé*, étiqueté*, empilé*, monté*, programmé*, usiné*, dessiné*,
        branché*, répété*, faisons de la place
    """,
    "told_away": """
        vacances, voyage, voyages, lune de miel, plage, hôtel, vol, aéroport, souvenirs, carte
        postale, marché, vieille ville, coucher de soleil, sac à dos, congé sabbatique, maman
    """,
    "edible": """
        glacier, marchand de glaces, buvette, bistrot, hot dog, hot dogs, pizza, pizzas, burger*,
        saucisse*, merguez, glace, glaces, croissant*, café, cafés, bière*, vin, vins, gâteau*,
        tarte*, biscuit*, sandwich*, fondue, raclette, grillade*, frites, salade, soupe, chocolat*,
        menu, menus, repas, dessert*, boisson*, t shirts, billets, recette, recettes, sucre, rösti,
        confiture, levain, brioche*
    """,
    "hobby": """
        chanson, chansons, album, roman, poème, tableau, tableaux, peinture à l huile, nagé, couru,
        radio, musique, playlist, film, télé, mon garage, ma cave, don du sang, dons, collecte,
        vente de gâteaux, bonne cause, brocante, vide grenier, théâtre, train miniature, cabane,
        volley*, foot, football, handball, unihockey, tennis, pétanque, belote, jass, chorale,
        chœur, choeur, fanfare, gym, société de gym, course à pied, groupe de marche, club de,
        tournoi, juniors, scouts, échecs, paroisse, paroisses, communes, conseil de paroisse, comité
        de quartier, groupe de rock, notre groupe de musique, orchestre, troupe, finale, coupe du
        monde, l euro, champions league, ligue des champions, derby, match, playoffs, quiz, équipe
        de quiz, soirée quiz, soirée jeux, équipe de foot, équipe de hockey, équipe de volley
    """,
    "empty": """
        et après rien, et puis rien, puis plus rien, après plus rien, n importe quoi, ce que vous
        voulez entendre, ce que tu veux entendre, tout et n importe quoi, pour signer, pour vendre,
        pour vous faire signer, jusqu à la signature, une fois signé, ne livrent rien, ne livre rien
    """,
    "closing": """
        cordialement, bien cordialement, meilleures salutations, avec mes meilleures, bien à vous,
        sincères salutations, merci de votre compréhension, merci pour votre compréhension, merci de
        votre intérêt, excellente journée, belle journée, au plaisir
    """,
    "scene": """
        barbecue, grillades, gâteau, tarte, croissants, pizza, café, pause café, apéro, fondue,
        glace, retraite, anniversaire, jubilé, adieux, félicit*, bienvenue, mariage, sortie d
        équipe, une journée avec, portrait, faites connaissance, bonnes fêtes, bonnes vacances, bon
        week end, se lève, pause de midi, fête nationale, jour férié, jours fériés, noël, pâques
    """,
}
