"""French: what is not out yet, what was heard inside, research, security."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "ahead": "l an prochain, année prochaine, année à venir",
    "research": """
        valeurs mesurées, résultat* de mesure*, résultat* d essai*, résultat* de recherche,
        prototype*, banc d essai*, premiers essais, premiers tests, nos mesures, premières mesures,
        mesures au banc, données de mesure, données de labo, données du labo, données de
        laboratoire, résultats de labo, résultats du labo, résultats intermédiaires, résultats
        préliminaires, données préliminaires, données brutes, résultats de l étude, résultats de
        notre étude, essai clinique, nos essais, série d essais, campagne d essais, demande de
        brevet, mesures de vibration*, essai d endurance, essais d endurance, essais thermiques,
        notre étude, l étude, nos expériences, essai longue durée
    """,
    "case_story": """
        étude de cas, études de cas, témoignage client, témoignages clients, histoire de client,
        récit de client, histoire de patiente, histoire de patient
    """,
    "learned_there": """
        apprentissage, appris, formé chez, autrefois, avant, à l époque, étudié, démissionné, stage,
        postulé, premier emploi, ancien employeur, ancienne
    """,
    "trial_rig": """
        banc d essai, bancs d essai, banc de test, dispositif d essai, montage d essai, tête d
        essai, maquette fonctionnelle, installation d essai
    """,
    "curve_of": """
        courbe, courbes, mesure, mesures, série de mesures, graphique*, figure, diagramme*, premiers
        résultats, données brutes, spectre, résultats
    """,
    "paper": """
        article*, publication*, étude*, manuscrit*, thèse*, preprint*, figure*, résultat*, brevet,
        invention, thèse de doctorat, communication scientifique
    """,
    "unpublished": """
        en cours d évaluation, en relecture, soumis, pas encore paru*, pas encore publié*, non
        publié*, inédit*, sous presse, pas encore sorti*, encore en révision, en révision, chez les
        relecteurs, chez les réviseurs, avant publication, pas encore déposé*, pas encore brevet*,
        pas déposé*, en attente de publication, sera publié*, en évaluation, pas encore présenté*,
        publié* nulle part, étude en cours, études en cours, paraîtra, paraîtront, jamais publié*,
        soumettrons, on soumettra, rien n est publié, rien de publié, pas encore soumis*, n est pas
        soumis, nulle part publié*, publié nulle part, publiée nulle part, aucun journal, aucune
        revue, article à venir, article suivra, l article suivra, publication suivra, publication l
        an prochain, publication à venir, nous écrivons l article, on écrit l article, paraîtra l
        an, l étude court encore, étude n est pas terminée, encore montré à personne, personne ne l
        a encore vu, personne dehors, avocats en brevets, conseil en brevets, avant le brevet, avant
        le dépôt
    """,
    "shown_work": """
        mesure, mesures, courbe, courbes, graphique, graphiques, diapositive, diapositives, diapo,
        diapos, diagramme, diagrammes, résultats de mesure, résultats de recherche, essais, étude,
        études, données brutes, poster scientifique
    """,
    "appeared": """
        est paru*, vient de paraître, est publié*, a été publié*, publié dans, paru dans, libre
        accès
    """,
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
        prochaine, cet automne, ce printemps, cet été, cet hiver, en automne, au printemps, en été,
        dès janvier, dès février, dès mars, dès avril, dès mai, dès juin, dès juillet, dès août, dès
        septembre, dès octobre, dès novembre, dès décembre, à partir de, d ici, fin de l année, la
        fin de l année, en fin d année, dans <number> ans, dans <number> mois, dans quelques
        semaines, dans quelques mois, avant la fin, encore cette année
    """,
    "we_plan": """
        nous allons, nous prévoyons, nous voulons, fermerons, ouvrirons, supprimerons, licencierons,
        rachèterons, augmenterons, déménagerons, embaucherons
    """,
    "later": """
        l an prochain, an prochain, l année prochaine, année prochaine, dans <number> ans,
        prochaines années, prochains mois, ces prochaines années, à moyen terme, à long terme, à
        court terme, trimestre prochain, prochain trimestre, second semestre, deuxième semestre,
        prochain semestre, fin de l année, d ici la fin, d ici <number> ans, bientôt, à l avenir, au
        printemps, en automne, le mois prochain, exercice prochain, prochain exercice, d ici noël,
        dans quelques années, ces prochains, d ici <year>, l automne prochain, au second, cet
        automne, en <number> ans, dans les <number> ans, dès l automne, dès le printemps, dès l été,
        dès janvier, dès l an prochain, après l été, au quatrième trimestre, au troisième trimestre,
        au second semestre, cet hiver, d ici deux ans, d ici trois ans, dans deux ans, dans trois
        ans, dans cinq ans, d ici là, dès l année prochaine, donnez nous <number> ans, encore
        <number> ans
    """,
    "new_thing": """
        nouvelle machine, nouveau modèle, nouveau produit, nouvel appareil, nouvelle génération,
        prochaine génération, prochaine machine, prochain modèle, prochain produit, successeur,
        successeure, remplaçante, quelque chose de nouveau, quelque chose de grand, quelque chose de
        gros, du nouveau, surprise, une machine qui, un produit qui, un projet qui, un produit, un
        projet, une machine, sous la bâche, sous le drap, derrière le rideau, derrière cette bâche,
        dévoiler, dévoilerons, dévoilons, prototype, nouveauté mondiale, nouveauté, petite soeur,
        grande soeur, petit frère, grand frère, nouveau site, nouveau bâtiment, ce que nous
        préparons, ce qu on prépare, nouveau service, arrive … quelque chose, prépare quelque chose,
        préparons quelque chose, quelque chose arrive, quelque chose se prépare, gros jouet, nouveau
        jouet, bête, projet secret, sous ce drap, sous cette bâche, sous la housse, premier copeau
        sur, premiers copeaux sur, notre prochaine, notre prochain, quelque chose d énorme, quelque
        chose d inédit, quelque chose que personne, jamais vu ailleurs, un appareil, un engin
    """,
    "not_shown": """
        sous la bâche, sous le drap, derrière le rideau, caché, cachée, cachons, n existe pas
        encore, pas encore existé, ne peux pas montrer, pas encore montrer, pas le droit de montrer,
        personne n a vu, personne ne doit voir, surprendre, surprise, devinez, qui devine, restez à
        l écoute, à suivre, avant goût, teaser, vous serez étonnés, bouche bée, allez être surpris,
        dévoilerons, dévoilons, dévoiler, sera présenté*, serons prêts, bientôt prêt*, presque
        prêt*, presque fini*, va vous scotcher, va vous surprendre, vous allez voir, en avant
        première, n existe pas, le monde n a pas, ne peux pas parler, peux pas parler, photos
        interdites, on cache, je pourrai vous montrer, pourrons vous montrer, sous ce drap, sous
        cette bâche, sous la housse, sous cette housse, qui ne sort que, qui ne sortira que, ne sort
        pas avant, ne sortira pas avant, que personne ne connaît, qui n existe officiellement pas, n
        existe officiellement pas, aucun client n a, aucun client ne, personne ne doit encore, dont
        personne ne doit, dont personne ne, pas encore de nom, n a pas encore de nom, sans nom pour
        l instant, pas encore au catalogue, dans aucun catalogue, pas au catalogue, pas encore sur
        le site, pas encore sur le marché, recouvert*, sous un drap, sous une bâche, sous une
        couverture, attendez de voir, attendez un peu, vous n en reviendrez pas, mâchoire, je n en
        dis pas plus, je ne peux pas en dire plus, pas le droit d en parler, personne n est au
        courant, personne ne doit savoir, personne n a encore vu, personne n a encore vue, que
        personne n a, que personne ne connaît encore, dont personne ne parle, personne ne parle
        encore, n a encore rien vu, bouleverser la branche, bouleverser le marché, bouleverser le
        secteur, révolutionner la branche, révolutionner le marché, révolutionner le secteur, va
        tout changer, va changer la donne, changer la donne, rebattre les cartes, n en croirez pas
        vos yeux, en croire vos yeux, vous en mettre plein la vue, en mettra plein la vue, laisser
        sans voix, tomber à la renverse, tomber de votre chaise, va faire du bruit, ne devrait pas
        exister, tenue secrète, tenu secret, patience encore, je ne peux pas vous dire quoi,
        personne n attend, personne ne s y attend, n ont aucune idée, aucune idée, ne se doute, ne
        se doutent, sur le radar, voit venir, n ont rien vu venir, faire trembler, fera trembler, ne
        sera annoncé*, ne sera présenté*, pas encore annoncé*, pas encore présenté*
    """,
    "no_product": """
        blog, vidéo, film, épisode, podcast, article, post, livre, roman, album, chanson, machine à
        café, machine à laver, voiture, vélo, chien, chat, bébé, fille, fils, collègue, collègues,
        apprenti*, poste, fête, anniversaire, mariage, menu, gâteau, site web, exposition,
        appartement, maison, mise à jour, version, cours, vacances, voyage, quiz, concours, tirage,
        cuisine, meuble*, bureau, départ de, pour le départ, retraite de, pot de départ
    """,
    "inside_source": """
        intranet, panneau d affichage, tableau d affichage, mail interne, mails internes, courriel
        interne, e mail interne, note interne, note de service, notes internes, message interne,
        document interne, documents internes, chat interne, procès verbal, pv de, pv de la
        direction, en réunion, à la réunion, réunion d équipe, réunion de direction, séance, en
        séance, séance d équipe, assemblée du personnel, séance d information, le chef a dit, le
        chef nous a dit, la cheffe a dit, la cheffe nous a dit, la direction a dit, la direction
        nous a, le patron a dit, le patron nous a, de la direction, venu d en haut, organigramme,
        directive interne, bruits de couloir, en interne, de première main, à la pause, il paraît
        que, séance d info, colloque, au colloque, rapport du matin, retraite des cadres, on nous a
        dit, nous a dit, ils nous ont dit, mail de la direction, un mail de, nous a informés, nous a
        communiqué, nous a annoncé, vient de nous annoncer, vient d annoncer, nous a expliqué,
        comité de direction, codir, séance de cadres, réunion des cadres, briefing du matin,
        colloque du service, info au personnel, mail du chef, mail du patron, on vient d apprendre,
        on vient de nous dire, on nous a annoncé, elle nous l a annoncé, il nous l a annoncé, nous l
        a annoncé, nous l a dit, ça vient d en haut, d en haut, nouvel organigramme, en comité, en
        petit comité, sur la slide, sur les slides, sur la diapo, diapositive, laissé entendre,
        laissé échapper, le bruit court, ça se murmure, on murmure, spoiler de la, mail du
        directeur, mail de la directrice, courriel du chef, courriel de la direction, délégués du
        personnel, commission du personnel, à huis clos, appris ce matin, on a appris, à l
        assemblée, derrière des portes closes, fuite interne, un mail du chef, mail de la cheffe,
        mail des rh, message du chef, message de la direction, lettre de la direction, le chef vient
        de nous, la direction vient de nous, on vient de nous annoncer, à la machine à café, séance
        du personnel, à la séance, comité d entreprise, représentants du personnel, représentation
        du personnel, tout le monde raconte, on raconte que, il se murmure, il se dit, radio
        couloir, radio moquette, dans les couloirs
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
        rationalis*, vendu*, économies, coupé*, coupent, plus de cantine, plus de, n aura plus, n y
        aura plus, s arrête, remani*, bouscul*, pas renouvelé*, pas remplacé*, pas reconduit*, n est
        plus, abol*, enlèv*, fermeture*, changent, remplaç*, remplacement, délocalis*, sous trait*,
        renvoi*, mis à la porte, départ de, nouveau patron, nouvelle patronne, doubl*, introduis*,
        liquid*, dissou*, postes en moins, postes de moins, vont devoir partir, doivent partir,
        devront partir, plus d embauches, gel des embauches, gel des salaires, salaires gelés, plan
        social, repreneur, acheteur, acquéreur, à vendre, mis en vente, mise en vente, saute,
        sautent, passe à la trappe, passent à la trappe, va fermer, vont fermer, ferme ses portes,
        plus d augmentation, pas d augmentation, aucune augmentation, compression*, vague de
        départs, charrette, mis* sur la touche, investisseur, mettent la clé sous la porte, met la
        clé sous la porte, ferment boutique, ferme boutique, ne sera pas renouvelé*, ne sera pas
        remplacé*, sera fermé*, vont supprimer, va supprimer, va déménager, vont déménager,
        réaménag*, rénov*, démoli*, agrandi*, sera vendu*, part à la fin, part fin, part en fin,
        nous quitte, nous quittent, va partir, vont partir, va nous quitter, va quitter, prend la
        porte, successeur, remplaçant, remplaçante, partira, partiront, est remercié*, limogé*,
        viré*, se sépare de, se séparent de, disparaîtront, saute*, déménageons, déménagera, sera
        transféré*, est transféré*, s installe à, part s installer, rachetés, racheté, être rachet*,
        être vendu*, repris par, cédé*, disparaîtr*, fait ses cartons, font leurs cartons, plie
        bagage, claque la porte, rend son badge, jette l éponge, cesse, cessera, cesser, sur une
        liste, sur la liste, ferment la, on vend, vend les, vendent, vend la, vendre l usine, vendre
        la division, vendre le site, vendre la halle, vendre le bâtiment
    """,
    "pay": "salaire, salaires, paie",
    "measured": """
        mesuré, montre, montrent, confirme, confirment, tourne, tient, fonctionne, dépasse,
        dépassent, prometteur*, prometteuse*, prometteurs, excellent*, incroyable*, réussi, moins,
        plus, mieux
    """,
    "own_health": """
        prise de sang, médecin, mon chien, mon chat, vétérinaire, tension, grossesse, test covid,
        chorale, tournoi, foot, match, examen, permis, vote, quiz, visite, élèves, étude suédoise,
        conférence, exposé, cours, appris, apprendre, apprenons, mesures de sécurité, mesures de
        protection, mesures de prévention, mesures d hygiène, mesures d économie, mesures d urgence,
        chaussures, marathon
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
        poisons, contrôle d accès, porte principale, entrée principale, porte du magasin, porte de l
        atelier, porte de la cave, portail principal, clé du, clé de la salle, la sauvegarde
    """,
    "exposed": """
        est toujours, toujours celui, toujours celle, encore celui, d usine, par défaut, jamais
        changé*, pas changé*, le même mot de passe, le même, partout, admin admin, sur un post it,
        sur un papier, collé sur, est affiché, sous le paillasson, en panne, ne marche plus, ne
        marche pas, ne fonctionne plus, ne fonctionne pas, hors service, débranché*, désactivé*,
        éteinte*, éteint, factice*, fausse, dort, pas de gardien, aucun gardien, personne la nuit,
        pas fermée, jamais fermée, toujours ouverte, toujours ouvert, reste ouverte, grande ouverte,
        ne ferme pas, pas corrigé*, pas encore corrigé*, toujours pas, pas à jour, pas mis à jour,
        obsolète, windows xp, windows 7, windows <year>, windows server <year>, non chiffré*, sans
        mot de passe, pas de pare feu, pas de sauvegarde, pot de fleurs, sous le pot, derrière le,
        accès à la production, année de fondation, code postal, ouvert, entre comme dans un moulin,
        comme dans un moulin, n importe qui, tout le monde peut entrer, 1234, 0000, collé*, sous le
        clavier, sous la souris, ne ferme plus, ne ferment plus, vaut pour toutes, pend à côté,
        accroché*, à côté de la machine, ne filme plus, filme plus, n enregistre plus, ne marche
        plus depuis, partagent un, partage un seul, un seul login, un seul compte, un seul mot de
        passe, login commun, compte commun, sans double authentification, pas de double
        authentification, sans second facteur, pas de second facteur, juste pour décorer, que pour
        décorer, décorative, pour la déco, plus active, plus actif, salle de pause, à la cantine,
        sur le bureau, sur mon bureau, dans la voiture, même login, même identifiant, même code,
        même mot, tous le même, traîne, traînent, sur un disque, sur une clé usb, operator operator,
        dans le chat, nom de la boîte, nom de l entreprise, le nom de la société, nom du produit,
        nom du chien
    """,
    "protects": """
        changez, changez vos, changez régulièrement, ne partagez jamais, ne partagez, ne donnez
        jamais, conseil, conseils, astuce, formation, cours, conférence, mauvaise idée, pas une
        bonne idée, oublié, perdu, bloqué, exercice, alarme incendie, fausse alarme, réveil,
        corrigé, nous avons corrigé, code promo, promo, rabais, gratuit, bon de réduction, portes
        ouvertes, porte ouverte, ouverte à, code source, code qr, dress code, code couleur, à la
        maison, salle de sport, ne postez pas, code d erreur, code barres, code g, code postal, code
        de la route, ouvre ses portes, travaux, notre porte est, ma porte est, nos portes sont,
        passez nous voir, venez nous voir, qui a des questions, clé du succès, la clé du succès,
        clés du succès, la clé de la réussite, toujours ouverte pour, ouverte pour, ouvertes pour,
        ouverte aux, ouvertes aux, porte ouverte aux, calendrier de l avent, but, gardien de but,
        venez visiter, toute la journée, porte ouverte à, du four, du frigo, de la voiture, payez
        moins, remise
    """,
    "daily_life": """
        apprenti*, apprentissage, stage, tournoi, fête, apéro, sortie, sport, cours, formation,
        premiers secours, machine à café, cantine, menu, anniversaire, retraite, jubilé, enfants,
        portes ouvertes, météo, vacances, ski, neige
    """,
    "makes": """
        monté, montée, construit, construite, câblé, assemblé, travaille, travaillons, développé,
        développons, testé, testons, programmé, conçu, atelier, banc d essai, salle d essai,
        essayer, essayé, tourne déjà
    """,
    "successor": """
        successeur*, successeure, remplaçante, petite soeur, grande soeur, petit frère, grand frère,
        prochaine génération, nouvelle génération, relève de, remplaçant, héritière, héritier,
        successeur de
    """,
    "outside_source": """
        journal, journaux, communiqué, radio, nouvelles, parents, maîtresse, conseil communal,
        association, régie, propriétaire, quartier, école, crèche, église, coopérative, podcast,
        newsletter, quiz, fête, invitation, repas, recette, menu, à vendre, à donner, à louer,
        cherche, tournoi, apéro, grillade*, course à pied
    """,
    "lab": "laboratoire, labo, banc, salle d essai, prototype, au banc, banc d essai",
    "first_time": "pour la première fois, première fois, jamais encore, jamais",
    "first_results": """
        premiers résultats, premières données, résultats de notre, nos données, nos résultats
    """,
    "fair": """
        salon, foire, stand, heures, h, apéro, fête, portes ouvertes, portes, journée, inscription,
        inscriptions, atelier découverte
    """,
    "leaders": """
        direction, chef, cheffe, chefs, patron, patronne, manager, responsable, responsables, rh,
        ressources humaines, conseil d administration, ceo, cadres, supérieur*, infirmier chef,
        management, chefs d équipe, chefs d atelier, infirmière cheffe, infirmière chef, cheffe de
        service, chef de service, chef des ventes, cheffe des ventes, gérant, gérante, chef d
        atelier, directeur, directrice, directeur général, contremaître, chef d équipe, cheffe d
        équipe
    """,
    "says_so": """
        dit, annoncé, informé, communiqué, raconté, expliqué, veut, veulent, prévoit, prévoient,
        envisage, réfléchit, décidé, souhaite, souhaitent, annonçait, informait, communique,
        annonce, annoncent, informés, informées, dit à l équipe, annoncé à l équipe, appris, laissé
        entendre, laissé échapper, glissé, confié, avoué, prévenu, révélé, vient de dire, vient de
        nous dire, vient d annoncer, vient de nous annoncer, vient de confirmer, nous a annoncé,
        nous a expliqué, nous a informés, nous a confirmé, nous a dit
    """,
    "what_thing": """
        machine, modèle, produit, appareil, projet, ce que, ce qui, la chose, truc, le truc, quelque
        chose, système, robot, centre
    """,
    "will_show": """
        présentée à, présenté à, présenterons, présenter, dévoiler, lancerons, lancer, lancement,
        première mondiale, mettrons sur le marché, sortira, sortirons, sera dévoilé*, sera
        présenté*, seront présenté*, nous montrons quelque chose, on montre quelque chose, nous
        ouvrons quelque chose, on ouvre quelque chose, on lance quelque chose, nous lançons quelque
        chose, nous présentons quelque chose, on présente quelque chose, présenterons quelque chose
    """,
    "probe": """
        test, tests, essai, essais, expérience, expériences, simulation*, analyse, analyses,
        évaluation, mesures, étude, pilote, algorithme, compensation, capteur, écart, géométrie,
        refroidissement, revêtement, alliage, roulement, nouveau procédé, essais d endurance,
        prototype*
    """,
    "outcome": """
        concluant*, mieux que prévu, moins bien que, fonctionne, confirme*, prouve*, démontre*,
        montre que, montrent que, dépasse*, prometteu*, sensationnel*, moins de, divise*, double,
        plus précis*, plus rapide*, micron, microns, succès, échec, percée, publication suit,
        publierons, au delà des attentes, toutes les attentes, économise, stable, sans panne,
        augmente, réduit, gain de, sans dérive, trois fois plus, répondent, pour la première fois en
        dessous, pour la première fois sous, deux fois plus longtemps, nette amélioration,
        amélioration nette, d usure en moins, usure en moins, rentrer plus tôt, rentrent plus tôt,
        bat tout, battent tout, moitié moins, deux fois moins, la moitié de, deux fois plus vite,
        survit, survivent, tient le coup, tient bon, résiste, résistent, nettement mieux, bien mieux
        que, mieux que l ancien, ne casse plus, ça marche, a marché, trois fois plus longtemps, dure
        deux fois, dure trois fois, en baisse de, à la baisse, tient, dimin*
    """,
    "lack": "sans, pas, plus, aucun, aucune, personne, jamais",
    "plan_hard": """
        licenci*, suppression* de postes, suppression* d emplois, supprimer … postes, supprimons …
        postes, supprimer … emplois, chômage partiel, fermeture du site, fermeture de l usine,
        fermer … site, fermer … usine, fermera … site, fermera … usine, délocalis*, restructur*,
        réorganis*, fusion, fusionner, rachat, racheter, trois huit, hausse* des prix, hausse de
        prix, augmenter … prix
    """,
    "fresh": "nouveau, nouvelle, nouvel",
    "inside_paper": """
        intranet, mail interne, note interne, note de service, message interne, document interne,
        documents internes, chat interne, procès verbal, organigramme, directive interne,
        circulaire, mail de la direction, panneau d affichage
    """,
    "reads_so": "dit, dit que, annonce, indique, parle, est clair, on lit, on peut lire, que",
    "inside_weak": "change, changent, changement*",
    "it_comes": "c est, ça sort, ça arrive, ça vient, quelque chose, on vous, surprise",
    "code_word": "code, codes, clavier, digicode, cadenas, combinaison",
    "doorway": """
        porte, portes, portail, entrepôt, entrée, armoire, coffre, garage, salle, halle, labo,
        ascenseur, archives, porte de derrière, porte arrière, entrée arrière, entrée principale,
        hall, dépôt, vestiaire, cave, bureau, local, sous sol, portail arrière, porte latérale,
        entrée du personnel, quai
    """,
    "told_builds": """
        font, fait, fabriquent, fabrique, construisent, construit, produisent, produit, brassent,
        brasse, assemblent, assemble, développent, taillent, taille, usinent, usine, tournent,
        fraisent, fraise, rectifient, coulent, forgent, découpent, impriment, torréfient, laminent,
        soudent, polissent, tissent, distillent, bricole, bricolons, bricoler, assemblons, monte,
        montons, développe, développons, conçois, concevons, travaille à, travaille sur, travaillons
        à, travaillons sur
    """,
    "told_from_when": """
        dès lundi, dès mardi, dès mercredi, dès jeudi, dès vendredi, dès janvier, dès février, dès
        mars, dès avril, dès mai, dès juin, dès juillet, dès août, dès septembre, dès octobre, dès
        novembre, dès décembre, en janvier, en février, en mars, en avril, en mai, en juin, en
        juillet, en août, en septembre, en octobre, en novembre, en décembre, dès le … janvier, dès
        le … février, dès le … mars, dès le … avril, dès le … mai, dès le … juin, dès le … juillet,
        dès le … août, dès le … septembre, dès le … octobre, dès le … novembre, dès le … décembre,
        fin janvier, fin février, fin mars, fin avril, fin mai, fin juin, fin juillet, fin août, fin
        septembre, fin octobre, fin novembre, fin décembre, à partir de, à partir du, la semaine
        prochaine, le mois prochain, l an prochain, l année prochaine, dorénavant, désormais, dès
        maintenant, dès demain, d ici, fin du mois, le vendredi, cet été, cet automne, cet hiver, au
        printemps, en automne, en été, en hiver, à la rentrée, d ici pâques, d ici noël, d ici l
        été, cette année, avec effet immédiat, tout de suite, à compter de, à compter du, dès à
        présent, dès aujourd hui, dès la semaine prochaine, dès le mois prochain, dès l automne, dès
        l été, dès le printemps, dès la rentrée, dès pâques, dès l année prochaine, dès l an
        prochain, pour noël, jusqu à noël, jusqu à pâques, jusqu à la fin, l été prochain, pendant
        les fêtes, à l avenir, le week end
    """,
    "told_turns": """
        doivent, devons, doit, revient, reviennent, coûte, coûteront, coûtera, payant*, plus cher,
        moins, plus de, plus que, s arrête, s arrêtent, renvoyé*, à la maison, passe à, passent à,
        passe en, passent en, prolongé*, raccourci*, gratuit*, supprimé*, disparaît, fini, finie,
        finis, terminé*, travaillons pendant, réduit*, tombent, déménage, déménagent, en open space,
        chômé, devient, deviennent, quitter, libérer, une fois par, deux fois par, ferme, ferment,
        fermé, payé*, gelé*, jusqu à nouvel ordre, ouvert* que, plafonné*, obligatoire*, on éteint,
        lumières éteintes, extinction des feux, supprime, suppriment, supprimons, abolit,
        abolissent, enlèvent, enlève, coupent, réduisent, réduit, doublent, double, prolongent,
        raccourcissent, introduisent, introduit, éteignent, remplacent, annulent, vire, virent,
        payants, moins cher, plus tôt, plus tard, c est terminé, à une société externe, confié à,
        passe aux, on passe aux, change, changent, changera, changeront, changé, changés,
        externalisé*, fusionné*, fusionnent, regroupé*, introduit*, nouveau, nouvelle, nouveaux,
        nouvelles, pas de, il n y aura pas, il n y aura plus, jours de, heures par jour, dissous,
        dissoute*, reporté*, annulé*, n est plus, ne sont plus, n y a plus, n y aura plus, il n y a
        plus, plus payé*, plus remboursé*, plus pris en charge, sera supprimé*, seront supprimé*,
        est supprimé*, sont supprimé*, sautent, saute, disparaissent, disparaîtra, divisé par deux,
        moitié moins, suspendu*, interdit*, remplacé*, augmente, augmentent, baisse, baissent,
        rabotent, rabote, déplacé*, à nos frais
    """,
    "told_posted": """
        affiché, affichée, affiche dans, affiche à, panneau, sur le tableau, feuille accrochée,
        accroché*, mail à tous, mail à tout, courriel à tous, par mail à, canal teams, journal d
        entreprise, journal interne, planning, réunion du matin, point du matin, séance des cadres,
        commission du personnel, comité d entreprise, remise d équipe, collé sur, collée sur, collé
        à, sur l écran, écran de la, circulaire, lettre de la direction, annonce de la direction,
        note du chef, info du chef, message de la direction, en séance, à la séance, mail du chef,
        mail de la, mail du patron, mail de la cheffe, mail des rh, courriel du chef, courriel de la
        direction, message du chef, on vient de nous dire, on vient de nous annoncer, on nous a
        annoncé, on nous a dit, pv, procès verbal, le dernier pv, whatsapp, groupe whatsapp, slide,
        slides, diapo, courriel, compte rendu, mémo, chat interne, chat de l équipe, reçu un mail,
        reçu le mail
    """,
    "told_known_inside": """
        seuls les cadres, seule la direction, seuls les chefs, le savent pour l instant, le sait
        pour l instant, en interne seulement, pas encore communiqué*, pas encore annoncé*, pas
        encore officiel*, sera annoncé*, l apprendront, pas encore public*, personne ne le sait
        encore, personne ne sait encore, pas encore au courant, seuls quelques uns, tenu secret, pas
        encore dévoilé*, pas encore confirmé*, officiel seulement, officiellement seulement, on l
        apprendra, ne le savent pas encore, ne le sait pas encore, ne sera communiqué qu, ne sera
        annoncé qu, communiqué seulement, annoncé seulement, pas encore diffusé*, seuls les initiés,
        quelques initiés, en petit comité
    """,
    "told_goods": """
        rabais, remises, prix d achat, liste de prix, liste des prix, tarifs, conditions, liste des
        clients, liste de clients, fichier clients, données clients, marges, calculs de prix,
        offres, procès verbal, procès verbaux, pv, dessins, plans, code source, mots de passe,
        documents, dossiers, liste des fournisseurs, feuille de route, liste des salaires, contrats
    """,
    "told_still_has": """
        j ai gardé, j ai encore, ai conservé, ai encore, en tête, par coeur, sur ma clé, sur mon
        ordinateur, sur mon disque, dans mon tiroir, copié, emporté, sauvegardé, je connais encore,
        je les connais, je garde, garde chez moi, garde encore, j ai toujours, ai toujours
    """,
    "told_offers": """
        appelez, appelle moi, écrivez moi, contactez moi, en mp, en privé, ça vous intéresse,
        intéressés, je partage, je pourrais, à vendre, contre une bière, noir sur blanc
    """,
    "told_given_back": """
        effacé*, rendu*, détruit*, supprimé*, jamais, personne, je garde pour moi, reste secret,
        interdit, publi*
    """,
    "told_concession": """
        rabais, remise, escompte, descendent, descend, baissent, prix coûtant, marge, prix d achat
    """,
    "told_bargain": """
        nos vendeurs, nos commerciaux, les vendeurs, grands clients, gros clients, il suffit, si
        vous insistez, si vous négociez, insistez, fin de trimestre, en réalité, en interne
    """,
    "told_offered_to_all": "action, code, bon, black friday, salon, boutique, soldes, apprentis",
    "told_riddle": """
        le chiffre, un chiffre, retenez, retiens, commence par, commençant par, notez la date, notez
        bien, habituez vous, à votre place, à ta place, première lettre, lettres, comptez, devinez,
        ni confirmer ni, chiffre porte bonheur
    """,
    "told_to_come": """
        qui sort, qui sortira, qui arrive, qui arrivera, qui sera présenté*, qui sera lancé*, que
        personne n a, que vous verrez, qui n existe pas, qui débarque
    """,
    "told_our_things": """
        machine, modèle, produit, appareil, installation, commande, broche, fraiseuse, série,
        logiciel, truc, bijou
    """,
    "told_hands_on": """
        usiné*, travaillé, testé*, essayé*, vu, touché, monté*, programmé*, câblé*, usiner, tester,
        essayer, monter, devant moi, construit*, toucher, voir, piloter, manipuler
    """,
    "entry_weak": """
        vieux cylindre, ancien cylindre, vieille serrure, ancienne serrure, encore l ancien, encore
        l ancienne, pas encore changé*, pas encore remplacé*, sans badge, sans clé, ne ferme plus,
        ne ferment plus, ne ferme pas, ferme mal, ferment mal, il suffit de pousser, suffit de
        pousser, poussez fort, on pousse, on entre, on peut entrer, entrer sans, entre sans,
        personne ne contrôle, personne ne vérifie, personne ne demande, personne ne regarde, laisse
        passer, calée, cale, coincée avec, bloquée avec une chaise, maintenue ouverte, entrouverte,
        restée ouverte, laissée ouverte, collé sous, collé sur, collée sous, collé derrière, sous l
        écran, sur l écran, sur un post it, sous le paillasson, dans la boîte aux lettres, sous la
        pierre, sous le pot, dans le tiroir, dans le vestiaire, jamais changé, n a pas changé depuis
        <year>, inchangé* depuis <year>, le même depuis <year>, la même depuis <year>, jamais changé
        depuis, depuis des années, n est armée qu, n est armé qu, pas armée, ne filme pas, ne filme
        rien, n enregistre pas, n enregistre rien, angle mort, factice, trou dans le grillage, trou
        dans la clôture, un seul gardien, s ouvre toute seule, s ouvre tout seul, s ouvre avec, avec
        une carte de crédit, carte de crédit, avec un tournevis, avec un trombone, ne demande
        jamais, ne demande rien, ne contrôle jamais, ne contrôle rien, ne contrôle personne, ne
        regarde jamais, ne vérifie jamais, fait une pause, est en pause, sur son téléphone, gilet
        suffit, gilet jaune suffit, laisse entrer, laissent entrer, jamais vraiment fermée, par la
        fenêtre, par le toit, passer dessous, sans alarme, pas besoin de badge, sans besoin de
        badge, n a pas besoin de badge, pas besoin de clé, aucun badge, attendre que quelqu un,
        attends que quelqu un, attendez que quelqu un, suivre quelqu un, on te tient la porte, on
        vous tient la porte, toujours ouverte, reste ouverte, ouverte toute la nuit, ouvert toute la
        nuit, tout le monde entre, n importe qui entre, ne se verrouille, ne verrouille plus, ne se
        ferme, se ferme mal, toujours ouvert, reste ouvert, a un trou, un trou depuis
    """,
    "entry": """
        porte, portes, portail, serrure, serrures, cylindre, cylindres, quai, porte du quai,
        portillon, clavier, digicode, cadenas, boîte à clés, détecteur, détecteurs, interphone,
        badge visiteur, badges visiteurs, terminal, réseau invités, local informatique, local
        serveur, réception des marchandises, portier, gardien, gardienne, concierge, vigile,
        securitas, réceptionniste, loge, fenêtre, fenêtres, soupirail, barrière, tourniquet, entrée
        des fournisseurs, entrée fournisseurs, entrée du personnel, entrée de derrière, entrée de
        service, rampe, garage souterrain, porte de derrière, porte arrière, porte latérale, sortie
        de secours, entrée principale, entrée arrière, entrée latérale, vestiaire, local technique,
        clôture, la clé du, la clé de
    """,
    "nobody_here": """
        personne à l usine, personne dans l usine, personne au bureau, personne dans les locaux,
        personne sur le site, personne à l atelier, personne dans l atelier, personne dans la halle,
        personne à la loge, plus personne, tout est vide, usine vide, locaux vides, site désert,
        sans surveillance, sans gardien, qu un gardien, qu un veilleur, personne à la réception,
        personne à l accueil, personne à l entrée, réception vide, accueil vide, il n y a personne,
        y a personne, n y a personne, pas âme qui vive, pas un chat, personne sur place, personne
        chez nous, désert
    """,
    "away_time": """
        fêtes, noël, pâques, week end, dimanche, samedi, la nuit, nuit, soir, chaque soir, vacances,
        du, entre, jusqu à lundi, à midi, ce soir, cette semaine, dès <number> heures, de deux à, de
        minuit à, entre minuit, pendant la nuit
    """,
    "shut_place": """
        usine, bureau, bureaux, site, locaux, halle, atelier, entrepôt, laboratoire, clinique,
        pharmacie, boîte, loge, bâtiment
    """,
    "lesson": """
        cours, formation, conférence, atelier de sécurité, portes ouvertes, journée portes ouvertes,
        sensibilisation, test de phishing, semaine de la sécurité
    """,
    "thesis": """
        travail de bachelor, travail de master, mémoire, travail de maturité, travail de diplôme,
        projet d école, tpi
    """,
    "we_say": """
        on ouvre, on ferme, on déménage, on vend, on rachète, on achète, on construit, on reprend,
        on monte, on augmente, on lance, on prépare, on crée, on supprime, on va
    """,
    "in_secret": """
        en secret, en cachette, à huis clos, à l abri des regards, secrètement, dans l ombre, en
        coulisses, discrètement, sans rien dire à personne, en toute discrétion
    """,
    "working_on": """
        ce sur quoi je travaille, ce que je monte, ce que je construis, ce que je teste, ce que nous
        construisons, ce qu on construit, ce que nous testons, ce qu on teste, ce qu on prépare, la
        machine que je monte, la machine sur laquelle je, le projet sur lequel je, ce qui est sur
        mon établi, ce qu il y a sur mon établi, ce qu il y a au fond de la halle, travaille sur
        quelque chose, travaillons sur quelque chose, bricole quelque chose, bricolons quelque
        chose, bosse sur quelque chose, planche sur quelque chose, planchons sur quelque chose,
        mijote quelque chose, mijotons quelque chose, mijotent, concocte quelque chose, concoctons
        quelque chose, ce que notre labo, ce que notre laboratoire, ce que nos ingénieurs, ce que
        nos développeurs, ce que mijote
    """,
    "foretaste": """
        avant goût de, petit avant goût, premier regard sur, aperçu de, petit aperçu, ce qui vous
        attend dans, spoiler, juste une info, petite info, une petite info, en primeur, scoop, un
        scoop, petit scoop, en exclusivité, je vous le dis en primeur, vous dévoile
    """,
    "plan_act": """
        n existe plus, n existera plus, n y aura plus, ferme, ferment, fermons, fermera, fermer,
        fermé, fermée, ouvre, ouvrent, ouvrons, ouvrira, ouvrir, déménage, déménagent, déménageons,
        déménagera, transfère, transférons, transférera, vend, vendons, vendra, vendre, rachète,
        rachetons, rachètera, reprend, reprenons, reprendra, achète, achetons, achètera, construit,
        construisons, construira, externalise, externalisons, externalisé, externalisée, délocalise,
        délocalisons, supprime, supprimons, crée, créons, créera, monte, montons, s implante, se
        sépare, construire, bâtit, bâtissons, bâtira, bâtir, implante, implantons, implanter, fonde,
        fondons, acheter, racheter, déménager, délocaliser, délocalisera, externaliser, reprendre,
        démonter, arrête, arrêtent, arrêtons, arrêtera, arrêterons, stoppe, stoppons, démantèle,
        démantelons, liquide, liquidons
    """,
    "plan_object": """
        nouvelle halle, nouveau bâtiment, usine, site, sites, filiale, succursale, antenne, agence,
        fonderie, peinture, montage, production, service, services, maternité, urgences, clinique,
        ligne de produits, gamme, division, secteur, entreprise de logiciels, start up, startup,
        concurrent, concurrente, deuxième usine, entrepôt, boulangerie à, magasin à, bateau,
        fabrique, atelier, laboratoire, centre de recherche, centre logistique, centre de service,
        bureau de vente, halle, chantier naval
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
    "early_look": """
        j ai déjà pu, j ai pu la, j ai pu le voir, j ai eu le privilège, j ai eu la chance de la, j
        ai déjà vu, je l ai déjà, je l ai vue, je l ai vu, j ai pu toucher, moi oui, moi je l ai, l
        ai vu tourner, l ai vue tourner, je l ai testé*, l ai essayé*
    """,
    "measuring": "mesure, mesures, essais",
    "secret_project": """
        projet secret, projet confidentiel, machine secrète, arme secrète, projet x, projet top
        secret, développement secret
    """,
    "next_in_line": "prochaine, prochain, nouvelle, nouveau, future, futur",
    "way_there": """
        route, rue, accès, chemin, pont, passage, arrêt de bus, arrêt, ligne de bus, entrée, rond
        point, piste cyclable, parking, passage à niveau
    """,
}
