"""French: accidents, rumours, causes, the press."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "off_record": """
        entre nous, en confidence, confidentiellement, officieusement, sans me citer, ne me citez
        pas, ne citez pas mon nom, pas mon nom, sans mon nom, sans citer mon nom, anonyme*,
        anonymement, off, en off, source proche, proche de l entreprise, ça ne vient pas de moi,
        cela ne vient pas de moi, je ne vous ai rien dit, ça reste entre nous, reste entre nous,
        portable privé, numéro privé
    """,
    "declines": """
        pas mon domaine, pas mon rayon, pas à moi de répondre, pas de mon ressort, rien
        dire, rien vous dire, ne peux pas, ne puis pas, ne pouvons pas, pas en mesure, pas
        la bonne personne, pas le bon interlocuteur, pas la bonne interlocutrice, aucun
        commentaire, pas de commentaire, pas autorisé, pas autorisée, pas habilité, pas
        habilitée, pas compétent, pas compétente, ne dois pas, pas répondre, merci de votre
        compréhension, pas mon rôle, ne peux pas vous répondre, ne peux pas répondre, ne
        suis pas la bonne personne, dois passer mon tour, ne puis vous répondre, peux pas
        vous aider, je n ai rien à dire, je ne dis rien, pas à moi de, pas ma tâche, pas mon
        travail
    """,
    "withholds": """
        ne peux rien dire, ne peux rien vous dire, peux rien dire, peux rien vous dire, peux rien te
        dire, rien vous dire, rien dire, ne dirai rien, ne dirai pas, ne le dirai pas, je ne dis
        rien, ne dis pas, ne parle pas de, ne parlerai pas, ne parlerai de rien, ne parlons pas, ne
        commente pas, ne commenterai pas, ne commentons pas, pas de commentaire, aucun commentaire,
        aucune information, ne donne aucune, ne donnons aucune, ne révèle, ne révélerai, garde …
        pour moi, garde le silence, gardons le silence, me tais, je me tairai, ne regarde personne,
        ne regarde que moi, mon secret, secret entre moi, pas un mot, aucun mot, ne peux pas en
        parler, ne peux pas en dire, n en dirai pas, ne peux pas montrer, ne peux rien montrer, ne
        montrerai, pas de chiffres, aucun chiffre, pas de noms, aucun nom, ne me prononce pas, ne
        nous prononçons pas
    """,
    "press": """
        journaliste, journalistes, reporter, reporters, rédaction, rédacteur, rédactrice, la presse,
        journal, journaux, quotidien, médias, le temps, 24 heures, tribune de genève, rts, équipe de
        télévision, radio locale, correspondant, correspondante, ats, la radio, à la radio, la télé,
        la télévision, la télé suisse, la presse locale, le journal local, média, un média, la
        tribune, 20 minutes, la liberté, le nouvelliste, l express, le matin, blick, léman bleu,
        canal 9, rédactions, chroniqueur*, journaleux, pigiste, caméra, équipe télé, la radio
        locale, à la radio locale, la télévision locale, nouvelliste, agefi, le courrier
    """,
    "tells_press": """
        dit, raconté, expliqué, confirmé, révélé, parlé, accordé une interview, accorde une
        interview, donné une interview, donne une interview, accordé un entretien, répondu,
        répondrai, parlerai, raconterai, raconte, parle, dirai, confié, envoyé, transmis, promis, en
        off, me citer, rencontre, j ai répondu, répondu aux questions, répondre, réponds,
        interviewé*, m interviewe, interviewe, parler, parler de, témoigné, témoigner, confier,
        écrit, glissé, soufflé, balancé, disponible, à disposition, citer, cité*, tuyau, tout
        raconté, tout dit, donné des informations, bavardé, discuté, causé, échangé, papoté, briefé,
        lâché, répondu à toutes, répondu à leurs
    """,
    "as_press": """
        ancien, ancienne, soeur, frère, ami, amie, voisin, voisine, roman, film, réseaux sociaux,
        médias sociaux, journal intime, journal de bord, journal de l école, tout le temps, si,
        quand, s il, s ils, journal interne, intranet, porte parole, à lire, chanson, musique,
        entretien d embauche, notre directeur, notre directrice, notre ceo, presse hydraulique,
        presse plieuse, service de presse
    """,
    "rumour": """
        rumeur*, bruits de couloir, bruit de couloir, ragot*, ouï dire, on dit, radio couloir,
        spéculation*, fausse nouvelle, fausses nouvelles, fake news, qu en dira t on, racontar*
    """,
    "confirms": """
        je confirme, nous confirmons, peux confirmer, pouvons confirmer, puis confirmer, c est vrai,
        est vrai, c est exact, est exact, bien entendu dire, vous avez raison, tu as raison, pas qu
        une rumeur, pas une rumeur, quelque chose de vrai, malheureusement vrai
    """,
    "reassures": """
        personne ne perd, personne ne perdra, personne ne sera licencié*, personne n est licencié,
        pas de licenciement*, aucun licenciement, aucune suppression, pas de suppression, ne fermons
        pas, ne fermera pas, ne fermerons pas, ne fermera, pas vendu, pas vendue, ne sera pas
        vendu*, ne déménage pas, ne déménageons pas, ne délocalise pas, ne délocalisons pas, emplois
        sont assurés, emplois sont garantis, emplois sont sûrs, postes sont assurés, pas en
        faillite, restons ici, site ne ferme pas, usine ne ferme pas, ne sommes pas à vendre, n est
        pas à vendre, pas de fermeture, aucune fermeture, pas de chômage partiel, site reste, usine
        reste, ne sera certainement pas fermé*, ne sera pas fermé*, personne ne perd son, n y aura
        pas de licenciements, n y aura aucun licenciement, n est pas en train de fermer, ne licencie
        personne, ne licencions personne, ne vend pas, ne vendons pas
    """,
    "rumour_matter": """
        licenciement*, licencié*, licencier, suppression* de postes, suppression* d emplois, chômage
        partiel, fermeture*, fermera, délocalis*, déménag*, rachat*, racheté*, vendu, vendue,
        vendus, vente de l entreprise, fusion, fusionner, faillite*, insolvab*, restructur*,
        démission*, départ du, départ de la, prototype*, liquidités, problèmes de trésorerie,
        supprim*, part à l étranger, production part, ferme le site, ferme son site, fermer le site,
        ferme l usine, fermer l usine, fermeture du site, production … à l étranger
    """,
    "source_word": """
        voir, lien, source, à lire, selon, d après, documenté, voici les faits, dans le rapport, sur
        notre site, publié, consultable
    """,
    "complaint_word": """
        désolé*, navré*, excuses, excusez, regrettons, regrette, réclamation*, plainte*,
        désagrément*, ennui*, problème*, panne*, arrêt, déçu*, déception, retard*, mécontent*,
        comprenons votre, dérangement*, défaut*, dysfonctionnement*, interruption*, incident*
    """,
    "cause": """
        est dû à, était dû à, est dû au, était dû au, due à, due au, dû à, causé par, causée par,
        provoqué par, provoquée par, la cause, cause était, la raison, raison était, à cause de, à
        cause d, à cause du, provenait de, provenait d, vient de, vient d, venait de, venait d, c
        était dû, c est dû, c était la faute, la faute à, la faute du, la faute de
    """,
    "fault": """
        erreur de manipulation, erreur d utilisation, erreur de montage, erreur de programmation,
        erreur de réglage, erreur d installation, défaut de fabrication, défaut de matériel, défaut
        de conception, défaut de montage, erreur logicielle, bug, votre faute, votre erreur, votre
        propre faute, notre faute, notre erreur, mal monté*, mal installé*, mal réglé*, mal
        utilisé*, mal branché*, mal entretenu*, pas entretenu*, jamais entretenu*, pas graissé*,
        mauvaise utilisation, mauvaise manipulation, mauvais réglage, n avez pas respecté, n avez
        pas suivi, pas lu le manuel, roulement défectueux, pièce défectueuse, capteur défectueux,
        joint défectueux, broche défectueuse, votre opérateur, mal saisi*, mal configuré*, mal
        paramétré*, surchargé*
    """,
    "service_data": """
        numéro de série est, votre numéro de série, machine no, machine n, votre machine no, votre
        contrat, votre commande du, votre facture, vos fichiers journaux, vos journaux, vos données
        montrent, vos heures de service, vos heures de fonctionnement, selon le journal, facture
        impayée, factures impayées, n avez pas payé, numéro de client
    """,
    "asks_back": """
        veuillez, merci de, s il vous plaît, message privé, en privé, mp, écrivez nous, contactez
        nous, appelez, envoyez nous, vérifier, vérifions, examiner, examinons, éclaircir, trouver la
        cause, indiquez nous, communiquez nous, clarifier, clarifions
    """,
    "worries": """
        espère, espérons, espérant, inquiet, inquiète, inquiétude, pense à, pensons à, pensées, mes
        pensées, croise les doigts, bon courage, courage à, choqué*, sous le choc, triste, prie,
        prions, souhaite, sans voix
    """,
    "cause_told": """
        cause, causé*, causes, origine, déclenché*, court circuit*, défectueux, défectueuse, défaut,
        incendie criminel, négligence*, négligé*, bâclé*, faute, fautif*, coupable*, responsable*,
        économies, économisé, mal entretenu*, entretien, erreur humaine, prévisible, devait arriver,
        question de temps, avertis, averti, prévenu, prévenus, sécurité insuffisante, sabotage,
        surchauff*, étincelle*, cigarette, batterie*, câble*, faille*, hameçonnage, mot de passe,
        imprudence*, pu être évité, aurait pu éviter, a pris dans, s est déclaré, est parti de, est
        parti du, est partie de, tout le monde savait, savaient tous
    """,
    "harm_told": """
        blessé*, indemne*, mort, morts, morte, décédé*, tué*, victime*, disparu*, à l hôpital,
        hospitalisé*, intoxiqué*, intoxication*, sain et sauf, sains et saufs, en sécurité, tout le
        monde va bien, tous vont bien, tout le monde est sorti, évacué*, ambulance*, inconscient*,
        brûlé*, brûlures
    """,
    "extent_told": """
        en flammes, en feu, brûle, brûlait, a brûlé, ravagé*, détruit*, endommagé*, dégât*,
        dommages, fumée, flammes, à l arrêt, arrêtée, production arrêtée, paralysé*, interrompu*,
        interruption, retardé*, pendant des semaines, des semaines, plusieurs jours, données volées,
        explosé, explosion, effondré*, fuite, touché*, bloqué*, fichiers volés, données chiffrées,
        fichiers chiffrés, serveurs chiffrés, tout est chiffré
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
        apparemment, il paraît, paraît que, soi disant, rumeur*, entendu dire, j ai entendu, on dit,
        on raconte, probablement, sans doute, sûrement, vraisemblablement, aurait, auraient, serait,
        je suppose, je pense que, je crois, à mon avis, semble, selon un collègue, selon une
        collègue, d après un collègue
    """,
    "grief_told": """
        nos condoléances, nos sincères, notre sympathie, nos pensées, nos pensées vont, notre
        compassion, nous présentons nos excuses, nous regrettons, nous sommes bouleversés, nous
        sommes sous le choc, nous sommes profondément, au nom de l, au nom de la, au nom de
    """,
    "event_here": "l incident, drame, ce qui s est passé, ce qui se passe, catastrophe",
    "event_fire": """
        incendie*, feu, flammes, fumée, pompiers, brûle, brûlé, explosion*, explosé, éteint,
        détecteur d incendie, alarme incendie, alarme feu, installation sprinkler, sprinklers, porte
        coupe feu
    """,
    "event_cyber": """
        cyberattaque*, attaque informatique, piraté*, piratage, pirates, hacker*, rançongiciel,
        rançon, fuite de données, vol de données
    """,
    "event_harm": "accident*, blessé*, décès, évacu*, effondrement",
    "event_spill": """
        fuite, fuite de gaz, déversement, déversé, intoxication*, contamin*, inondation*, inondé*,
        pollution
    """,
    "event_recall": "rappel de produit*, rappel produit, rappel, rappelés, défaut de série",
    "knows_not": """
        ne sais pas, sais pas, ne savons pas, je n ai aucune idée, ne peux rien dire, ne peux pas
        dire, peux rien dire, ne dirai rien, rien dire, ne commente pas
    """,
    "kitchen": """
        barbecue, grillades, grillade, four, poêle, casserole, plaque, toast, grille pain, pizza,
        tarte, gâteau, gâteaux, biscuits, pain, fondue, raclette, cheminée, bougie, bougies, feu de
        camp, brochettes, saucisse, saucisses, steak, poulet, crêpe, crêpes, gaufres, friteuse,
        marrons
    """,
    "far_away": """
        autoroute, bouchon, circulation, train, trains, cff, bus, vélo, voiture, vol, avion, match,
        saison, entraînement, course, marathon, football, hockey, ski, genou, dos, cheville,
        randonnée, film, série, roman, livre, voisin*, grillade*, barbecue, feu de camp, cheminée,
        bougie*, feux d artifice, week end, vacances, tout feu tout flamme, tournoi, lac, piscine,
        plage, pizza, restaurant, apéro, bière, camping, tente, cinéma, concert, festival, luge
    """,
    "press_meets": """
        m a appelé*, m a interviewé*, m a contacté*, m a écrit, m a demandé, m a posé, m interroge,
        m a interrogé*, je rencontre, je passe à, mon interview, interview avec moi, peut me citer,
        peuvent me citer, me cite, vient me voir, veut me parler, mon entretien avec, ma
        conversation avec, mon témoignage, mes propos, citation … de moi, propos … de moi, c est moi
        qui ai
    """,
    "press_source": """
        sans mon nom, sans me citer, ne me citez pas, sans citer, en off, entre nous, sous couvert d
        anonymat, à titre officieux, ne citez pas, ne citez pas mon nom, sans nommer, gardez mon
        nom, proche du dossier, proches de l entreprise, source proche, pas de mon nom, mon nom, pas
        de moi
    """,
    "offers_press": """
        je suis disponible, suis à disposition, je réponds volontiers, je parle volontiers, écrivez
        moi, contactez moi, appelez moi, je témoignerai, je témoigne, répondrai volontiers, réponds
        à vos questions, posez moi
    """,
    "refers_press": """
        renvoyé*, redirigé*, orienté*, transmis au service, adressez vous, veuillez vous adresser
    """,
    "job_matter": """
        licenciement*, licencier, licencié*, suppression* de postes, suppression* d emplois, chômage
        partiel, délocalis*, faillite*, insolvab*, fusion, restructur*
    """,
    "on_air": """
        à la radio, à la télé, au téléjournal, au journal télévisé, dans le journal, à l antenne,
        devant la caméra
    """,
    "not_told": """
        lu, vu, entendu, écouté, découvert, abonné*, acheté, trouvé, regardé, partagé, lire, voir,
        écouter
    """,
    "told_them": """
        lui ai dit, leur ai dit, lui ai raconté, leur ai raconté, lui ai tout, leur ai tout, lui ai
        expliqué, leur ai expliqué, lui ai confié, leur ai confié, lui ai donné, leur ai donné, lui
        ai montré, lui ai glissé, on a bavardé, on a discuté, on a causé, on a échangé, on a parlé,
        on a papoté
    """,
    "scene_fire": """
        fumée*, fumait, enfumé*, carbonisé*, calciné*, brûlé*, roussi, braises, suie, flammes,
        flamme, feu, incendie*, brûle, sprinkler*, extincteur*, mousse d extinction, alarme, alarme
        incendie, détecteur de fumée, sirène, sirènes, gyrophare*, grande échelle, pompiers, camion
        de pompiers, évacué*, évacuation, évacuer, point de rassemblement, lieu de rassemblement,
        sent le brûlé, sent le plastique, odeur de brûlé, ça pue, explosion, explosé, détonation,
        ambulance*, secours, périmètre, bouclé, ruban, tout noir, toute noire, nuage noir, ciel
        noir, catastrophe, 🔥, 🚒, 🚨
    """,
    "scene_cyber": """
        serveur*, système*, informatique, réseau, écran*, ordinateur*, pc, login, mot de passe, mots
        de passe, crypté*, bloqué*, hors ligne, hacker*, pirat*, cheval de troie, virus, rançon*,
        hameçonnage, phishing, courriel, mail, mails, pièce jointe, sauvegarde*, données, dossiers,
        à la main, sur papier, papier crayon, cyber*, éteint*, plus rien ne marche, rien ne marche,
        rien ne fonctionne, pare feu, chiffrées, chiffrés
    """,
    "scene_germ": """
        légionell*, germe*, bactérie*, norovirus, virus, infect*, contagion, contaminé*,
        quarantaine, isolé*, isolement, diarrhée, vomi*, intoxication alimentaire, salmonell*,
        douche*, eau, conduite*, robinet*, filtre*, prélèvement*, échantillon*, ventilation, médecin
        cantonal
    """,
    "event_germ": """
        légionell*, norovirus, salmonell*, germe*, contagion, intoxication alimentaire, quarantaine,
        pandémie, épidémie
    """,
    "people_told": """
        tout le monde est dehors, tous dehors, tout le monde dehors, sommes tous dehors, on est tous
        dehors, on est dehors, attend tous, attendons tous, tout le monde est sorti, tout le monde a
        pu sortir, on a dû sortir, dû sortir, renvoyé* à la maison, renvoyé* chez, personne n est
        blessé, personne … blessé, aucun blessé, pas de blessé*, personne … malade, aucun patient,
        personne n a rien, tout le monde va bien, tous sains et saufs, sains et saufs, tout le monde
        est sauf, on va tous bien, intoxiqué*, a toussé, un collègue … blessé, il y a des blessés,
        il y a un mort, interdit d entrer, peut plus entrer, n a le droit d entrer, tous renvoyés,
        renvoyés à la maison, tous évacués, nous ont évacués, on nous a évacués, sommes tous devant,
        on est tous devant, point de rassemblement, lieu de rassemblement, a pu sortir, ont pu
        sortir, ont tous pu sortir, plus de peur que de mal, sorti à temps, sortie à temps, sortis à
        temps, je vais bien, on va bien, sain et sauf
    """,
    "state_told": """
        fichu*, foutu*, perdu*, perdue, perdues, détruit*, endommagé*, abîmé*, intact*, sauvé*, a
        tenu, tient bon, tient encore, tiendra, effondré*, tombé*, noirci*, noir, noire, calciné*,
        ravagé*, sous l eau, inondé*, inutilisable*, à l arrêt, arrêté*, pas si grave, rien de
        grave, n a rien, n ont rien, fume, fume encore, brûle encore, cramé*, a cramé, épargnées
        par, que <number>, données volées, fichiers volés, données chiffrées, fichiers chiffrés,
        serveurs chiffrés, tout est chiffré, cédé*, a cédé, histoire ancienne, par terre, en
        cendres, parti en fumée, partie en fumée, scellé*, bouclé*, il ne reste que, ne reste plus
        que, que des cendres, réduit en cendres, réduite en cendres, plus que des cendres, plus que
        cendres, n est plus que, brûlé entièrement, champ de bataille, champ de ruines, en ruine, en
        ruines, rasé*, entièrement brûlé*, pas déclenché*, ne se sont pas, n a pas sonné, n ont pas
        fonctionné, n a pas fonctionné, trop tard, en panne
    """,
    "part_of_site": """
        toit, toiture, charpente, plafond, mur, murs, halle, atelier, ateliers, local, machine,
        machines, presse, presses, four, fours, installation*, porte, portail, entrepôt, banc d
        essai, bancs d essai, montage, bâtiment, aile, étage, cave, salle des serveurs, usine,
        production, bureaux, bureau, service, laboratoire, cuisine, façade, serveur*, douches,
        conduites, halle <number>, de la <number>, dans la <number>, fraiseuse*, la moitié, tout le,
        sprinklers, sprinkleurs, détecteur de fumée, détecteurs, porte coupe feu, extincteurs,
        alarme incendie
    """,
    "suspect_thing": """
        câble*, moteur, transfo, transformateur, compresseur, accu, batterie*, aspiration, filtre,
        four, ventilation, armoire électrique, tableau électrique, coffret, fusible, prise,
        rallonge, chargeur, chariot, chauffage, radiateur, pompe, hydraulique, flexible, fuite d
        huile, huile, copeaux, soudure, soudage, meuleuse, étincelle*, cigarette, mégot, court
        circuit, peinture, solvant*, presse, roulement, broche, chiffons, électricité, pièce jointe,
        clé usb, mot de passe, mise à jour, chauffe eau, boiler, serveur, poste à souder, fer à
        souder, bouilloire, machine à café, grille pain, chauffage d appoint
    """,
    "suspects": """
        à mon avis, je crois, crois que, je pense, pense que, je parie, parie, sûrement, sans doute,
        probablement, certainement, doit être, a dû, ça doit, devait, aurait, peut être, il paraît,
        paraît que, apparemment, vient de, venu de, parti de, partie de, partie du, parti du, pris
        feu, a pris feu, commencé, démarré, surchauffé, chauffait, bourdonnait, grésillait, faisait
        du bruit, puait, depuis longtemps, depuis des mois, depuis des semaines, depuis des années,
        jamais nettoyé*, jamais entretenu*, jamais remplacé*, jamais contrôlé*, vieux, vieille,
        vétuste, signalé*, prévenu*, averti*, pas étonnant, je l avais dit, ouvert, cliqué, la
        faute, c est le, c est la, c était le, c était la, main au feu, grésille, crépitait, faisait
        des étincelles, mise à parier, ça venait, oublié d éteindre, a laissé allumé, laissé
        branché, oublié de débrancher, laissé tourner
    """,
    "resumes": """
        on reprend, reprenons, reprend lundi, reprend demain, reprise lundi, le travail reprend, de
        nouveau au travail, retour au travail, de nouveau ouvert, rouvre, rouvrira, chômage partiel,
        télétravail jusqu, retard de livraison, production à l arrêt, la production reprend, on
        retravaille
    """,
    "witness": """
        j y étais, j étais là, j étais sur place, je suis sur place, suis devant, derrière moi,
        devant moi, derrière nous, de mes yeux, j ai vu, je l ai vu, d après ce que j ai vu, de ce
        que j ai vu, d ici, en direct, de l équipe de nuit, dit un collègue, le chef dit, d à côté,
        a dit le chef, le chef a dit, nous a dit, on nous a dit
    """,
    "calm": """
        difficile, laborieux, mou, molle, dur, morose, calme, tranquille, plein, pleine, vide,
        vides, silencieux, agité
    """,
    "helps_there": """
        vous aidera, vous aideront, on vous aidera, vous répondra, vous répondront, vous y répondra,
        on vous y répondra, vous renseignera, vous renseigneront, vous renseigner, vous recevrez,
        obtiendrez, sauront vous, saura vous, se fera un plaisir, se feront un plaisir, c est là
        que, ce sont eux, c est elle qui, à votre disposition, pourra vous aider, peut vous aider,
        pourra vous répondre
    """,
    "jobs_or_sites": """
        poste, postes, emploi, emplois, place de travail, places de travail, usine, usines, site,
        sites, fabrique, filiale, succursale, atelier, ateliers
    """,
    "ends": """
        supprimé*, supprime, supprimera, supprimons, fermé*, ferme, fermera, fermons, vendu*, vend,
        délocalisé*, délocalise, licencié*, licencie, perdu*, perdra, perd, transféré*
    """,
    "press_asks": """
        a appelé, a téléphoné, a écrit, voulait savoir, voulait tout savoir, veut savoir, voulait
        comprendre, a demandé, m a demandé, s est renseigné*, nous a contactés, nous a appelés, nous
        a écrit, a frappé, s intéresse à, était curieux, était curieuse, est venu me voir, est venue
        me voir, posait des questions, enquête sur, m a filmé*, nous a filmés, a filmé, était là,
        est passé*, est venue, est venu, a tourné
    """,
    "press_chat": """
        discussion avec, conversation avec, bavardé avec, discuté avec, café avec, échange avec,
        échangé avec, déjeuner avec, repas avec, bière avec, coup de fil avec, visite de, visite d
    """,
}
