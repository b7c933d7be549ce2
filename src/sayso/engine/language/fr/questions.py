"""What people ask in French: actions, places, circumstances, by concept."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "somebody": """
        collègue*, voisin*, ami, amie, copain, copine, type, cousin*, internaute*, gens, client*,
        quelqu un, ancien*
    """,
    "aloud": "en public, publiquement",
    "profile_noun": "profil, titre, fonction",
    "congratulate": "félicit*",
    "ourselves": """
        carnet de commandes, le carnet, nous, on, notre, nos, entreprise, boîte, société, usine,
        chez nous, boulot
    """,
    "busy": """
        carnet est … rempli, carnet est plein, carnets … pleins, ralenti, ralentit, ça se calme, ça
        repart, submergé*, n arrive plus à suivre, n arrivons plus à suivre, on n arrive plus, pas
        le temps de souffler, débordé*, à plein régime, tourne à plein, à fond, carnet … plein,
        carnet … rempli, beaucoup de travail, plein de travail, du travail jusqu, complet jusqu,
        complets jusqu, tourne bien, marche bien, marchent bien, marche fort, peu de travail, rien à
        faire, manque de travail, plus rien à faire, occupé* jusqu, de quoi faire, cartonne, tourne
        au ralenti, au ralenti, creux, s effondre, s effondrent, chute des commandes, plus de
        commandes, manque de commandes
    """,
    "claimed": """
        écrit, écrivent, dit, disent, prétend, prétendent, affirme, affirment, raconte, racontent,
        il est écrit, on lit, j ai lu, assure, répand
    """,
    "meant_for": "pour",
    "ours": "notre, nos",
    "lapsed": """
        plus actuel*, à renouveler, à refaire, plus en règle, expiré*, périmé*, échu*, plus
        valable*, plus valide, caduc, caduque, dépassé*, plus à jour, arrivé* à échéance, n a pas
        été renouvel*, pas renouvel*, venu* à échéance
    """,
    "not_done": """
        pas encore, pas fait, pas suivi, jamais, seulement en, raté*, manqué*, encore devant moi,
        pas terminé, pas fini, l ai pas, il me manque, me manque
    """,
    "course": """
        le cours, mon cours, ce cours, un cours, cours de base, cours d ambassad*, formation, leçon,
        module, certificat, e learning, leçon de base, cours d introduction, le module
    """,
    "did": """
        déjà en ligne, j ai oublié, déjà parti, j ai posté, j ai publié, j ai écrit, j ai mis, j ai
        partagé, j ai balancé, j ai montré, j ai dit, j ai annoncé, j ai indiqué, j ai laissé, posté
        par, publié par, j ai … posté, j ai … publié, j ai … mis, on a publié, on a posté, j ai
        commenté, j ai laissé un, j ai liké, j ai envoyé, j ai tweeté, j ai répondu, j ai lâché,
        hier j ai, posté hier, publié hier, j ai affiché, j ai mis en ligne, si j ai, que j ai
        posté, que j ai publié
    """,
    "what_now": """
        comment je procède, comment procéder, que puis je faire, comment faire, je peux faire quoi,
        comment je rattrape, comment rattraper, comment réparer, comment corriger, comment je
        corrige, rattraper le coup, que faire, quoi faire, je fais quoi, on fait quoi, que dois je
        faire, je dois faire quoi, qu est ce que je fais, qu est ce que je dois faire, et
        maintenant, et alors maintenant, comment je répare, maintenant quoi, que faire maintenant,
        comment réagir, qu est ce que je dois, comment je fais, je fais comment, quoi maintenant,
        comment m en sortir, comment je m en sors, comment rattraper ça, comment je rattrape ça,
        comment réparer ça
    """,
    "mishap": """
        m est échappé, pas fait attention, pas fait gaffe, pas remarqué, par mégarde, par erreur,
        par inadvertance, sans faire exprès, sans le vouloir, pas fait exprès, involontairement,
        mauvais bouton, je me suis trompé*, trop tôt, m a échappé
    """,
    "writes": """
        écrire, écris, écrivant, écrit, ajouter, ajoute, ajoutant, rajouter, rajoute, rajoutant,
        mettre, mets, noter, avec la phrase, avec le texte, avec les mots, avec le mot, avec la
        mention, légende
    """,
    "unadorned": """
        sans y mettre, sans y ajouter, tel quel, telle quelle, tels quels, sans … ajouter, sans …
        écrire, sans … dire, sans … commenter, sans … rajouter, sans commentaire, sans un mot, sans
        … mot, sans texte, sans … commentaire, rien ajouter, rien écrire, sans opinion
    """,
    "publish": """
        poster, poste, postez, posté, publier, publie, publié, mettre en ligne, mettre, mets,
        écrire, écris, dire, dis, raconter, montrer, montre, parler de, mentionner, citer, tweeter,
        annoncer, téléverser, uploader, nommer, partager une photo, diffuser, évoquer
    """,
    "publish.only": "poster, poste, publier, publie, publié, mettre en ligne, tweeter",
    "share": """
        repartage, repartages, republier, republie, repartagé, rediffuse, partageons, partager,
        partage, partagé, repartager, reposter, repost, retweeter, relayer, relaie, transférer,
        transmettre, diffuser, rediffuser, envoyer l annonce, envoyer le lien, transmettre l
        annonce, faire suivre, faire circuler, je republie, je relaie, remettre en avant, reprendre
        sur mon profil, remettre sur mon profil
    """,
    "own_words": """
        ajouter quelque chose, rajouter quelque chose, ajouter une remarque, ajouter un texte,
        rajouter un mot, rajouter une phrase, une remarque à moi, ma propre légende, en ajoutant,
        mes propres mots, propre commentaire, mon commentaire, mon avis, mon opinion, avec un
        commentaire, ajouter un commentaire, ajouter une phrase, ajouter mon, avec mes mots, propre
        phrase, en commentant, et commenter, une phrase à moi, un mot personnel, ajouter un mot, mon
        grain de sel, avec mon, petit mot à moi, un mot à moi, mot à moi, deux mots, quelques mots,
        un petit mot, une phrase, un petit texte, petit commentaire, mon ressenti, avec mon avis, y
        ajouter, rajoute, en disant, avec la phrase, avec une phrase
    """,
    "reply": """
        aidé, dire quelque chose, rectifie, corriger ça, dire que c est faux, corrige, donner mon
        avis là dessus, répond*, réponse, réagir, rectifier, corriger cette, démentir, contredire,
        donner suite, rétablir, aider, clarifier, remets en place, remettre en place, remettre les
        pendules, corriger ce qu, leur répondre, lui répondre, je lui dis, leur dire, lui dire que,
        remettre l église, défendre, je rétorque, rétorquer, je corrige, réplique, répliquer, écrire
        en retour, réfuter, réfute, démonter, contrer
    """,
    "comment": """
        commenter, commentaire, commentaires, commente, écrire sous, écrire dessous, en dessous,
        sous le post, sous la publication, sous leur post, dans les commentaires
    """,
    "like": """
        liker, like, aimer, j aime, mettre un coeur, pouce, un j aime, mettre un like, aimer un
        post, aimer une publication, aimer ce, aimer leur, mettre j aime, un petit coeur, mettre un
        pouce, liker un, réagir avec, cœur, coeur sous, pouce levé, pouce en l air, je like, j ai
        liké, upvot*, mettre un cœur, aimer la publication, aimer la photo, coeur à, coeur sur, cœur
        sur, un pouce sous, pouce sous, j aime sous
    """,
    "follow": "suivre, m abonner, abonner",
    "block": "bloquer, masquer",
    "connect": """
        m a invité sur linkedin, m a invitée sur linkedin, m a ajouté*, ajouter … collègue*, ajouter
        … chef*, ajouter … client*, demande de contact, demandes de contact, demande d ami, demandes
        d ami, demande d amitié, demande de connexion, invitation linkedin, accepter … invitation,
        ajouter … contact*, ajouter comme, connecter avec, accepter … demande, demande … contact, me
        connecter, en contact avec, ajouter en ami, mon réseau, accepte un client, accepte … comme
        ami, accepter … comme ami, accepte … comme contact, accepter … comme contact, accepte … en
        ami, ajouter … ancien*, ajouter mes, ajouter … sur linkedin, demande d ajout, refuser …
        demande, refuse … demande, refuser l invitation, invitation … refuser, dans mon réseau,
        parmi mes contacts, invitation sur linkedin, garder mes contacts, accepter l invitation, se
        connecter avec, amis sur facebook, ami sur facebook, ajouter sur linkedin, ajouter sur
        facebook, réseau linkedin, mes contacts linkedin, m ajoute, m ajouter, le réseau de, me
        lier, entrer en contact, demande linkedin, demande sur linkedin, demande facebook, demande
        sur facebook
    """,
    "review": """
        évaluer, évaluation, noter, note, avis, étoile, étoiles, laisser un avis, donner un avis
    """,
    "delete": """
        supprimer, effacer, retirer, enlever, faute de frappe, coquille, annuler, retirer mon, doit
        disparaître, doivent disparaître, faire disparaître, efface, supprime, enlève, je retire, j
        efface
    """,
    "mend": "mettre à jour, actualiser, corriger, modifier, rectifier, changer, éditer, adapter",
    "own_slip": """
        ma story, mon reel, mon post, mon ancien post, mes anciens posts, mon tweet, ma publication,
        mes publications, mon commentaire, j ai posté, j ai publié, par erreur, j ai écrit, fait une
        erreur, trop tôt, mes posts, mes vieux posts, mon message, dans mon dernier post, dans mon
        post, je me suis trompé*, j ai mis un faux, mon post d hier
    """,
    "create": """
        ouvrir, créer, lancer, créons, démarrer, mettre en place, faire, avoir notre, avoir un,
        nouveau, nouvelle, voudrait, aimerions, voudrions, idée de, idée pour, aimerait lancer,
        aimerions lancer, on voudrait, j ai une idée, une idée, proposer, proposition, on ouvre,
        ouvrons, on crée, on lance, lançons, besoin d un, besoin d une, il nous faut, il faudrait,
        on veut, nous voulons, démarre, peut on avoir, pouvons nous avoir, pourrait on avoir, on
        peut avoir
    """,
    "create.sure": """
        ouvrir, créer, lancer, démarrer, notre propre page, notre propre compte, propre chaîne,
        notre propre chaîne, nouveau compte, nouvelle page, nouvelle chaîne, nouveau canal, propre
        compte, propre page, idée pour un canal, idée de chaîne, nouveau groupe, propre groupe,
        créer un groupe, ouvrir un groupe, lancer une chaîne, lancer un canal, on ouvre une page, on
        ouvre un compte, on crée un, on crée une, on lance un, on lance une, lançons un, lançons
        une, créons un, créons une, ouvrir une page, ouvrir un compte, créer une page, créer un
        compte, créer une chaîne, lancer un podcast, une idée de podcast, idée de podcast, notre
        propre podcast, idée pour un podcast
    """,
    "channel_noun": """
        compte, comptes, page, chaîne, canal, profil, groupe, blog, podcast, newsletter, blogue,
        serveur, serveur discord, groupe whatsapp, communauté
    """,
    "profile_part": """
        photo de profil, image de profil, bio, biographie, titre de profil, bannière, photo de
        couverture, nom d utilisateur, nom de compte, nom du compte, pseudo, titre linkedin, en
        tête, intitulé, image de couverture, photo linkedin, photo de linkedin, photo facebook, ma
        photo linkedin
    """,
    "in_profile": """
        dans mon profil, mon profil linkedin, mon profil, sur mon profil que, dans le profil,
        actualiser mon profil, mettre à jour mon profil, modifier mon profil, je change sur
        linkedin, changer sur linkedin, modifier sur linkedin, sur mon profil linkedin, je peux
        ajouter que je travaille, il est encore écrit, indiquer dans mon profil, mets à jour
        linkedin, je mets à jour, actualise linkedin, retirer de mon profil, enlever de mon profil,
        mettre à jour linkedin
    """,
    "press_person": """
        journaliste*, reporter*, rédact*, demande de presse, demande média*, demande des médias,
        équipe de télé*, quelqu un du journal, quelqu un de la télé, pigiste, blogueur*, blogueuse*,
        podcasteur*, youtubeur*, influenceu*, animateur*, animatrice*, correspondant*, photographe
        de presse, documentariste*, une équipe tv
    """,
    "press_outlet": """
        journal, la presse, radio, télé, télévision, rts, médias, magazine, quotidien, le temps,
        revue spécialisée, gazette, journal local, le journal, podcast, 20 minutes, tribune, rsi,
        srf, revue, hebdo, hebdomadaire, chaîne de télé, agence de presse, émission, blick, le
        matin, la liberté, arcinfo, journaux
    """,
    "interview": """
        micro, devant la caméra, interview, une déclaration, un témoignage, en off, un entretien,
        une citation, témoigner, interviewer, en direct, à l antenne, comme invité*
    """,
    "asks": """
        accosté*, abordé*, interpellé*, arrêté* dans la rue, m a arrêté*, pose des questions, devant
        la porte, demande, demandé, appelle, appelé, m écrit, m a écrit, veut savoir, me contacte, m
        a contacté, veut, souhaite, voudrait, contacté, téléphoné, interroge, m a demandé,
        sollicité, me demande, aimerait, m appelle, m a appelé, m invite, m a invité*, aimerait m
        entendre, veut m interviewer, m a téléphoné, m interviewer, m a envoyé un mail, nous a
        écrit, me pose, me sollicite, a appelé, vient d appeler, a sonné, interviewer, me demandent,
        voulait savoir, aimerait savoir, veut ma, veut mon, veut une, filme, filment, veut filmer,
        veulent filmer, tourne
    """,
    "speak_to": """
        parler, parle, dire, répond*, témoigner, rencontrer, passer à, passer dans, intervenir, m
        exprimer, participer, raconter, être invité*, discuter, donner mon avis, accepter, dire oui,
        répondre, y aller, commenter, confier, envoyer, envoie, donner, donne, transmettre, montrer,
        dire quelque chose
    """,
    "someone_says": """
        un collègue écrit, une collègue écrit, un voisin dit, un ami écrit, on dit que, quelqu un
        raconte, quelqu un … raconte, quelqu un râle, un client râle, une cliente râle, quelqu un
        assure, il est écrit que, on lit que, j ai lu que, dans les commentaires on, un type écrit,
        un type dit, m écrit en privé, en message privé, me demande en privé, quelqu un … demande,
        quelqu un … dit, quelqu un … prétend, quelqu un … écrit, quelqu un … affirme, quelqu un
        prétend, quelqu un affirme, quelqu un dit, quelqu un écrit, quelqu un demande, quelqu un
        pose, on prétend, un client demande, une cliente demande, quelqu un se plaint, quelqu un
        critique, quelqu un commente, prétend que, affirme que, une question, quelqu un nous
        insulte, quelqu un a écrit, quelqu un a commenté, les gens disent, un internaute, un troll,
        nous accuse, nous accusent, nous reproche, nous reprochent, accuse l entreprise, reproche à
        l entreprise
    """,
    "ai_service": """
        chatgpt, chat gpt, gpt, gemini, copilot, claude, deepl, midjourney, outil ia, outil d ia,
        service d ia, service ia, chatbot*, google traduction, google translate, application d ia,
        perplexity, traducteur en ligne, grok, assistant ia, ia en ligne, une ia externe, dans une
        ia, à une ia, dans l ia, ia gratuite, ia externe, traducteur automatique, mistral,
        grammarly, languagetool, générateur d image*, générateur de texte*, outil en ligne, service
        en ligne, traducteur, canva, stable diffusion, assistant virtuel, meta ai, outil de
        transcription, transcription automatique, otter, chatgpt4, dall e, intelligence
        artificielle, l ia, une ia, cette ia, ia pour, ocr, convertisseur*, convertisseur en ligne,
        pdf en ligne
    """,
    "feed": """
        copier, coller, entrer, saisir, mettre, charger, traduire, reformuler, résumer, améliorer,
        rédiger, utiliser, téléverser, donner, corriger, introduire, écrire, insérer, soumettre,
        relire, aider, faire, passer dans, faire traduire, faire relire, faire analyser, analyser,
        vérifier, convertir, scanner, mettre dans
    """,
    "ai_made": """
        image ia, image par ia, générée par ia, généré par ia, généré par une ia, générée par une
        ia, générées par, créé avec l ia, créée avec l ia, fait avec l ia, faite avec l ia, faite
        par ia, faite par une ia, photo ia, vidéo ia, image créée par, avec l intelligence
        artificielle, par intelligence artificielle, images ia, avec une ia, avec l ia, générée
        avec, retouchée par ia, par l ia
    """,
    "report": "signaler, annoncer à",
    "message_private": """
        ma femme, mon mari, ma famille, mon conjoint, mes parents, à la maison, le syndicat, mon
        syndicat, mon avocat, une avocate, les autorités, inspection du travail, commission du
        personnel, ma compagne, mon compagnon
    """,
    "talk": "parler, dire, raconter, discuter, signaler",
    "official_place": """
        page de l entreprise, page entreprise, compte de l entreprise, compte officiel, comptes
        officiels, page officielle, chaîne officielle, canal officiel, canaux officiels, notre page,
        notre compte, notre chaîne, nos canaux, notre canal, notre linkedin, notre instagram, notre
        facebook, linkedin de l entreprise, instagram de l entreprise, facebook de l entreprise,
        compte instagram de l entreprise, chaîne de l entreprise, compte linkedin de l entreprise,
        page linkedin de l entreprise, page facebook de l entreprise, page de la société, compte de
        la société, compte de la boîte, page de la boîte, notre publication, notre post, compte d
        entreprise, compte des apprentis, blog de l entreprise, publication de l entreprise, post de
        l entreprise, chaîne youtube de l entreprise, instagram des apprentis, ancien compte de l
        entreprise, page carrière
    """,
    "on": "sur, dans, via, sous, par, en, à",
    "private_word": "privé*, perso, personnel*, mon propre compte, mon compte, à titre privé",
    "ambassador": "ambassad*",
    "as_ambassador": """
        d ambassad*, comme ambassad*, en tant qu ambassad*, je suis ambassad*, mon compte d
        ambassad*, mon profil d ambassad*, compte d ambassad*
    """,
    "we_unit": """
        nous, notre équipe, notre département, notre service, notre site, notre, pour l atelier,
        pour notre, pour l équipe, on, pour l entreprise, pour les apprentis, l équipe, département,
        le service
    """,
    "own_private": """
        privé*, perso, personnel*, pour moi, loisir*, à côté, pendant mon temps libre, dans mon
        temps libre
    """,
    "network.linkedin": "linkedin, linkdin, xing",
    "network.instagram": "instagram, insta, ig, reel, story",
    "network.facebook": "facebook, fb",
    "network.tiktok": "tiktok, tik tok",
    "network.youtube": "youtube",
    "network.x": "twitter, tweet*, x",
    "network.mastodon": "mastodon",
    "network.bluesky": "bluesky",
    "network.whatsapp": """
        whatsapp, telegram, signal, snapchat, threads, groupe de discussion, discord
    """,
    "network.forum": "forum, forums, reddit, pseudonyme, anonymement, groupe facebook",
    "network.github": "github, stack overflow, gitlab",
    "network.kununu": """
        kununu, glassdoor, indeed, site d avis sur les employeurs, site d évaluation des employeurs
    """,
    "network.google_reviews": """
        avis google, google maps, trustpilot, sur google, site d avis, google avis
    """,
    "network.software_reviews": "capterra, g2, app store, play store, avis sur les logiciels",
    "network.blog": "blog, podcast, site web, site internet",
    "picture": """
        photo, photos, image, images, selfie*, vidéo*, film, films, filmer, filmé, clip*,
        enregistrement*, capture d écran, story, reel, direct, photographi*, stories, statut,
        arrière plan, accéléré, timelapse, boomerang, gif, drone, panorama, affiche
    """,
    "people": """
        pdg, ceo, directeur, directrice, direction, collègue*, équipe, équipes, gens, personne,
        personnes, visage*, chef, cheffe, patron*, collaborat*, visiteurs, invités, photo de groupe,
        photo d équipe, employé*, supérieur*, tout le monde, participants, amis, monteur*, public,
        fête de noël, fête d été, fête d entreprise, sortie d équipe, souper d entreprise, repas de
        noël
    """,
    "minors": """
        filleul*, petit fils, petite fille, petits enfants, gamin*, garçon, fillette, gosse*, bébé,
        mon gosse, crèche, enfant*, mineur*, moins de 18, stagiaire*, ado, adolescent*, élève*,
        écolier*, de 15 ans, de 16 ans, de 17 ans, jeunes, fille, fils, 15, 16, 17, de 12 ans, de 13
        ans, de 14 ans, écoliers, classe, neveu, nièce, apprenti, apprentie, apprentis, apprenties
    """,
    "consented": """
        ont accepté, a accepté, sont d accord, est d accord, dit oui, donné leur accord, donné son
        accord, avec leur accord, avec son accord, consentement écrit, autorisation écrite, ont
        signé, a signé, ont consenti, autorisé par, avec l accord, donné l autorisation, tous d
        accord, d accord, ont dit oui, a dit oui, avec accord, consentement signé, accord écrit, a
        donné son accord, ont donné leur accord, a autorisé, ont autorisé, tous ok, n a rien contre,
        n ont rien contre, a consenti
    """,
    "not_consented": """
        sans demander, sans leur accord, sans son accord, sans autorisation, pas demandé, pas d
        accord, sans prévenir, sans lui demander, sans leur demander, pas encore demandé, rien
        signé, pas signé, encore rien signé, n ont pas signé, n a pas signé, pas encore dit oui,
        seulement oral, ne savent rien, n est pas au courant, ne sait pas, ne savent pas, à son
        insu, en cachette, surprise, oralement, à l oral, refuse, a refusé, a dit non, ne veut pas,
        pas l autorisation
    """,
    "no_people": """
        sans personne, sans visage*, personne dessus, aucune personne, que la machine, uniquement la
        machine, seulement la machine, seulement les mains, de dos, flouté*, pas reconnaissable*,
        sans gens, personne n est visible, personne de reconnaissable, moi toute seule, moi tout
        seul, de moi seule, de moi seul, que moi
    """,
    "customer": """
        client, clients, cliente, clientes, clientèle, fournisseur*, partenaire commercial,
        partenaires commerciaux, partenaire, acheteur*
    """,
    "at_customer": """
        chez le client, chez un client, chez notre client, chez une cliente, usine du client,
        atelier du client, locaux du client, chez des clients, chez nos clients, halle du client
    """,
    "without_name": """
        sans nommer, sans le nom, sans nom, anonyme*, sans citer, sans le nommer, sans dire qui,
        sans mentionner, sans donner le nom
    """,
    "customer_public": """
        étude de cas, études de cas, success story, histoire de client, référence publiée,
        témoignage client, référence client, cas client
    """,
    "figures": """
        bilan annuel, bilan semestriel, comptes annuels, chiffre d affaires, chiffre, chiffres,
        bénéfice*, marge*, commandes, commande, carnet de commandes, résultat, résultats,
        trimestre*, trimestriel*, semestre*, semestriel*, rapport annuel, dividende*, action,
        actions, ebit*, perte*, ventes, combien de machines, combien on, vendu*, gros contrat, mois
        record, année record, affaires marchent, affaires vont, résultat*, grosse commande, contrat
        décroché, trimestre, semestre, bilan, dividende, cours de l action, millions, record de
        ventes, appel d offres gagné, gagné l appel, remporté, décroché, on a gagné un, nouveau
        client, gros client, marché décroché
    """,
    "not_public": """
        prochainement, va sortir, vont sortir, à venir, en préparation, en développement, pas
        encore, avant l annonce, avant la publication, avant le lancement, avant la présentation,
        avant qu, avant la sortie, avant tout le monde, non publié*, inédit*, secret, secrète,
        confidentiel*, non annoncé*, pas public, pas publi*, pas annoncé*, en avance, teaser, avant
        le salon, avant la foire, avant les résultats, sous embargo, avant sa, avant que, bientôt,
        avant son, sera annoncé*, seront annoncé*, va être annoncé*, vont être annoncé*, annoncé*
        demain, personne ne le sait, personne ne sait, encore personne, pas encore annoncé*, pas
        encore sorti*, pas encore public, pas encore publique, pas encore publié*, pas encore
        officiel*, pas encore communiqué*, pas encore dévoilé*, pas encore présenté*, personne ne
        sait encore, personne ne connaît encore, encore secret, encore confidentiel*, qui arrive
        bientôt, sort bientôt, en avant première, sera … présenté*, sera … dévoilé*, sera …
        annoncé*, va être … présenté*, va être … annoncé*, vous en saurez plus, bientôt plus, on la
        présente, on le présente, sortira, personne n a vu, personne n a encore vu, jamais montré*,
        prochaine halle, prochain modèle, prochaine machine, futur*
    """,
    "public": """
        publié*, déjà public, déjà publique, déjà publié*, officiel*, annoncé*, sorti, sortie, est
        sorti, sur notre site, déjà connu*, dans le rapport annuel, communiqué*, déjà présenté*,
        paru*, après le lancement, après la publication, vient de sortir, déjà annoncé*, sur le
        site, dans la fiche technique, sur notre page d accueil, déjà paru*, rapport publié
    """,
    "opinion": """
        mon avis, mon opinion, ce que je pense, commenter, interpréter, analyser, fier*, super,
        excellent*, bon*, mauvais*, félicit*, content*, expliquer, bravo, je pense, je trouve,
        ravi*, déçu*
    """,
    "neutral": """
        neutre, sans commentaire, sans commenter, juste le lien, seulement le lien, sans ajouter,
        sans mot, tel quel
    """,
    "forecast": """
        prévision*, perspectives, l année prochaine, année prochaine, va croître, allons croître,
        attendons, prévoyons, pronostic*, futur, avenir, doubler, va doubler, l an prochain, va
        grandir, croissance, embaucher, augmenter
    """,
    "novelty": """
        nouvelle machine, nouveau modèle, nouveau produit, prochaine machine, prochain modèle,
        nouvelle version, nouveau site, nouvelle usine, projet*, nouvelle halle, nouveau bâtiment,
        machine*, produit*, modèle*, site, usine, appareil*, nouveau logiciel, nouveauté*, nouvelle
        génération
    """,
    "internal": """
        intranet, interne, internes, réunion*, séance*, procès verbal, affichage, affiche,
        restructuration, réorganisation, licenciement*, chômage partiel, organigramme, liste du
        personnel, planning, liste téléphonique, circulaire, mail, e mail, courriel*, slack, plan*,
        code source, liste de prix, note de service, dessin*, assemblée du personnel, contrat
        client, manuel interne, séance, en séance, mail d un client, panneau d affichage, tableau d
        affichage, note interne, mail interne, courriel interne, mail du chef, mail de la direction,
        pv de séance, réunion interne, en réunion, compte rendu, plan de travail, diapositives
        internes, chat interne, transformation*, travaux dans la halle, une offre, l offre, nos
        offres, devis, tableau blanc, en rénovation, en chantier, cahier des charges, nomenclature,
        feuille de route
    """,
    "prototype": "prototype*, banc d essai, banc de test, montage d essai, présérie",
    "research": """
        résultats du test, résultats de l essai, mesure*, résultat de mesure*, résultats de mesure*,
        résultats d essai*, résultats de recherche, recherche*, article scientifique, papier,
        étude*, thèse, résultats de test*, données d essai, mémoire de master, travail de diplôme,
        publication scientifique
    """,
    "legal": """
        en justice, devant le juge, procès, plainte, tribunal, litige*, procédure*, poursui*,
        conflit de brevet, jugement, affaire juridique, contentieux, brevets
    """,
    "personal": """
        numéro de série, numéros de série, numéro de machine, liste de clients, liste des clients,
        adresse*, numéro de téléphone, date de naissance, avs, iban, contrat, contrats, liste de
        noms, fichier log, données clients, données de client*, salaire de mon collègue, salaire de
        ma collègue, salaire d un collègue, salaire du chef, données personnelles, plaque*, cv,
        candidat*, salaire des collègues, dossier*, liste des participants, contrat client, mail d
        un client, mail du client, mails de clients, combien gagne, gagne mon collègue, gagne ma
        collègue, liste des heures, liste des salaires, liste de salaires, tous les noms, les noms
        de tous, noms de famille, adresse privée, liste des employés, certificat, curriculum,
        bulletins de salaire, contrat du client, fichier client, fiches de paie
    """,
    "health": """
        malade*, maladie, hôpital, opéré*, opération, accident*, blessé*, burnout, burn out, cancer,
        covid, enceinte, grossesse, diagnostic*, rééducation, dépression, arrêt maladie, santé, bon
        rétablissement, infarctus, jambe cassée, fausse couche, avortement, attend un bébé, tumeur*,
        avc, chimio*, évanoui*, s est effondré*, désintox*, clinique, psychiatr*, bras cassé,
        commotion, fauteuil roulant, handicap*, suicide*, dépress*, malade, rétablissement, coma,
        vih, dyslex*, autis*, allergi*, diabèt*, diabét*, épilep*, appareil auditif, migraine,
        pneumonie, anxiét*, crise de panique, patient*, tombé*, chuté*, chute, prothèse*, de l
        échelle, aveugle, sourd*, muet*, malentendant*, malvoyant*, paralysé*, s est écroulé*
    """,
    "other_person": """
        de la compta, du bureau, de l atelier, de la réception, du service, de la production,
        collègue*, chef, cheffe, patron*, apprenti*, client, cliente, quelqu un, il, elle, lui, son,
        sa, leur, collaborat*, patient*, employé*
    """,
    "own_self": """
        ma propre, ma maladie, mon opération, mon accident, mon burnout, mon burn out, mon
        diagnostic, ma grossesse, je suis enceinte, je suis malade, ma santé, mon cancer, ma
        dépression, ma rééducation, j ai été malade, j ai été opéré*
    """,
    "security": """
        badge*, écran*, mot de passe, mots de passe, alarme*, plan de fermeture, clés, code d accès,
        adresse ip, serveur*, caméra*, code de la porte, wifi, login, vpn, salle de contrôle, carte
        d accès, poste de commande, salle des serveurs, plan des serrures, code d entrée, plan du
        bâtiment, plan du réseau, caméra de surveillance, caméras de surveillance, moniteur*,
        pupitre de commande, clefs, cambriolage, vidéo de surveillance, vidéosurveillance, vol,
        faille de sécurité, avec le code
    """,
    "replica": """
        ia … chanter, ia … danser, ia … parler, animer le visage, deepfake*, cloner, clone*, imiter
        la voix, voix clonée, avatar, recréer, voix ia, imiter, fausse voix, voix artificielle, voix
        de synthèse, faire parler
    """,
    "copyright": """
        article de journal, article du journal, scanner, scanné*, photographier l article, page de
        journal, page du journal, chanson*, musique*, morceau, de google, image de google, images de
        google, d internet, sur internet, trouvé*, d autrui, dessin humoristique, mème*, bd, bande
        dessinée, extrait de film, d un photographe, du photographe, d un autre, poème, téléchargé*,
        caricature*, copier l article, photo d agence, sans droits
    """,
    "linked": """
        lien, liens, citer, citation, avec source, avec la source, licence, libre de droits, que j
        ai fait, fait moi même, faite moi même, j ai les droits, bouton de partage, fonction de
        partage
    """,
    "competitor": "concurren*, rival*, autre fabricant, autres fabricants",
    "disparage": """
        critiquer, critique*, dénigrer, se moquer, moquer, rire de, blague*, du mal, dire du mal,
        pire que, meilleur que, meilleure que, mieux que, moins bon*, nul, nulle, nuls, nulles,
        casser, taper sur, dénigrement, mauvais*, ridiculis*, pourri*, descendre, tacler, merde
    """,
    "insult": """
        insulter, insult*, idiot*, con, stupide*, imbécile*, menacer, se moquer, moquer, ridiculis*,
        harceler, humilier, injurier, débile*, traiter de, abruti*, crétin*, engueuler, régler mes
        comptes, dire du mal, lui rendre la monnaie, remettre à sa place, lui clouer le bec,
        répondre du tac, commentaire haineux, commentaires haineux, haineux, haineuse, incite à la
        haine
    """,
    "thing": """
        machine à café, imprimante, ordinateur, logiciel, météo, temps, train, trafic, bouchon*,
        cantine, moi même, voiture, ascenseur, robot, mes propres erreurs, ma propre erreur, de moi
        même, de moi
    """,
    "guarantee": """
        promettre, promet*, promesse*, garantir, garanti*, garantie, assurer que, à vie, cent pour
        cent, remboursé, ne tombe jamais, jamais en panne, jamais de panne, dure toute la vie, dure
        à vie, sans entretien, zéro panne, toujours à l heure, rentabilisée en, amortie en,
        satisfait ou remboursé, vous économisez, sans aucun risque, fiable à cent
    """,
    "terms": "conditions générales, cg, conditions de garantie, conditions publiées",
    "superlative": """
        meilleur*, la plus précise, le plus précis, plus rapide*, au monde, du monde, leader*,
        numéro un, numéro 1, imbattable*, la plus grande, le plus grand, unique, plus précise*,
        premier du marché, sans égal, plus fiable*, les meilleurs, la meilleure, n 1, leader,
        leaders, plus précis*, la plus rapide, le plus rapide, la plus fiable, d europe, sans égal*,
        inégalé*, unique au, champion*, hors concours
    """,
    "preference": """
        objectif, but, préféré*, ma préférée, mon préféré, personnellement, à mon goût, voulons
        devenir, notre ambition
    """,
    "proven": """
        preuve*, liste de faits, liste des faits, rapport de durabilité, avec source, étude*,
        certificat*, certifié*, chiffres publiés, chiffre publié, rapport annuel, prouvé*
    """,
    "green": """
        ne nuit pas au climat, ne nuit pas à l environnement, ne pollue pas, ne polluent pas, aucun
        impact, sans impact, impact nul, zéro impact, impact climatique nul, impact zéro, zéro
        carbone, zéro co2, sans co2, sans carbone, décarboné*, bon pour le climat, bonne pour le
        climat, bon pour la planète, n abîme pas, climat neutre, climatiquement, neutralité carbone,
        neutralité climatique, neutre en carbone, neutre pour le climat, climatiquement neutre*,
        vert, verte, verts, vertes, écologique*, écolo, sans émission*, zéro émission, respectueux
        de l environnement, respectueuse de l environnement, respectueuses de l environnement,
        neutre en co2, durable*, éco responsable*
    """,
    "climate": """
        co2, carbone, climat*, émission*, économise de l énergie, économies d énergie, énergie*,
        consommation, solaire*, durabilité, environnement*, électricité, recyclage, moins de courant
    """,
    "paid": """
        payé*, me paie, me paye, argent, gratuit*, cadeau*, rabais, bon d achat, sponsor*,
        commission, publicité, pub, influenc*, échantillon*, en échange, rémunér*, partenariat,
        réduction, code promo, offert, offerte, on m a offert, m offre, prête, me prête, pour en
        dire du bien
    """,
    "gift": "cadeau*, invitation*",
    "company_look": """
        logo, habits de travail, vêtements de travail, veste de travail, veste de l entreprise,
        uniforme, t shirt de l entreprise, voiture de service, hashtag de l entreprise, tenue de
        travail, pull de l entreprise, voiture d entreprise, bleu de travail
    """,
    "politics": """
        politique*, voter, vote, votation*, élection*, parti, partis, initiative*, référendum*,
        campagne, parlement, manifestation, pétition, candidat*, droits de douane, conseil fédéral,
        guerre
    """,
    "as_firm": """
        au nom de l entreprise, au nom de, en tant qu entreprise, pour l entreprise, comme
        entreprise, nous comme entreprise, officiellement, position de l entreprise, parler pour, l
        entreprise soutient, l entreprise recommande, au nom du, chez nous on pense, prise de
        position, de la part de l entreprise, l entreprise veut, la boîte veut, l entreprise est
        pour, l entreprise est contre, la boîte soutient
    """,
    "conditions": """
        salaire, salaires, payé, heures supplémentaires, horaire*, heures sup, chaleur, chaud,
        bruit, froid, pauses, équipes de nuit, travail de nuit, syndicat*, conditions de travail,
        stress, sécurité au travail, mécontent*, grève, vacances, mal payé*, bonus, ambiance de
        travail, surcharge, sous effectif, équipement de protection, mes horaires, degrés dans l
        atelier, degrés dans la halle, transpir*, je gagne, combien je gagne, ce que je gagne, on
        gagne combien, combien on gagne, gagne par mois, crève de chaud, crever de chaud, crève de
        froid, étouffe
    """,
    "discriminate": """
        jeune* dynamique*, jeune dynamique, jeunes dynamiques, que des hommes, que des femmes,
        seulement des hommes, seulement des femmes, langue maternelle, pas d étrangers, sans accent,
        moins de 30, moins de 35, jeune et, jeunes et, équipe jeune, limite d âge, sexiste*,
        raciste*, trop vieux, trop vieille, étrangers, handicapé*, jeune homme, jeune femme, homme
        de moins, religion, les allemands sont, les italiens sont, les portugais sont, les chinois
        sont, les étrangers sont, les français sont, les jeunes sont tous, les vieux sont tous, un
        truc de femmes, un truc d hommes, contre les étrangers
    """,
    "job_ad": """
        offre d emploi, offres d emploi, annonce d emploi, annonce, poste à pourvoir, postes à
        pourvoir, place d apprentissage, offre de stage, recrut*, poste vacant, emploi
    """,
    "rumour": """
        rumeur*, spécul*, on dit que, démentir, confirmer, troll*, provocation*, provoqu*, haineux,
        insulte notre, nous insulte, insultes, bruits de couloir, commentaire haineux, nous
        insulter, nous attaque, insultant*, agressif*, se fait passer, usurp*, faux profil de, faux
        compte de
    """,
    "false_claim": """
        fausse affirmation, fausses informations, fausse information, fausse*, faux, mensonge*,
        ment, inexact*, pas vrai, fake news, n importe quoi, erroné*, contrevérité*
    """,
    "complaint": """
        se plaint, plainte de client, réclam*, plaindre, panne*, en panne, client fâché, cliente
        fâchée, client mécontent, cliente mécontente, défectueu*, avis négatif*, commentaire
        négatif*, mauvais avis
    """,
    "refer_press": """
        service de presse, bureau de presse, renvoyer à, renvoyer au, renvoyer vers, diriger vers,
        transmettre à la communication, orienter vers, adresser à la communication, adresse du
        service de presse, renvoie vers, contact presse, adresse des médias
    """,
    "crisis": """
        crise, incendie*, feu, brûle, explosion*, évacu*, cyberattaque*, piraté*, urgence,
        catastrophe*, pompiers, fumée, accident mortel, accident grave, police, accident, blessé*
    """,
    "official_message": """
        message officiel, communiqué officiel, déclaration officielle, information officielle,
        informations officielles, annonce officielle, communiqué
    """,
    "quiet": """
        période de silence, période de blocage, période d interdiction, quiet period, période de
        réserve, blackout
    """,
    "private_life": """
        vacances, chien, chat, famille, hobby, anniversaire, mariage, restaurant*, pizzeria,
        cuisine, recette*, jardin*, randonnée*, ski, foot*, club, grillades, bébé, concert*,
        festival*, voyage*, week end, loisirs, hôtel, coiffeur, marathon, randonnée, rando, chorale,
        grand mère, mes vacances
    """,
    "recommend": "recommander, recommand*, conseiller, vanter",
    "product": "produit*, notre machine, nos machines, machine*",
    "left": """
        ne suis plus chez, travaille ailleurs, bosse ailleurs, nouvel employeur, plus ambassad*,
        parti de l entreprise, partie de l entreprise, n y travaille plus, ai changé de boîte,
        démissionn*, quitté, quitte l entreprise, départ, ancien employeur, ne travaille plus,
        dernier jour, retraite, nouvel emploi, après mon départ, quitter l entreprise, plus chez, je
        quitte, quitte la boîte, je pars, je démissionne, démissionné, à la retraite, parti à la
        retraite, parti en, partie en, mon départ
    """,
    "apprentice_self": """
        en tant qu apprenti*, comme apprenti*, je suis apprenti*, en tant que stagiaire
    """,
    "contractor_self": """
        comme indépendant*, en tant qu indépendant*, comme freelance, en tant que freelance, comme
        agence, en tant qu agence, comme externe, en tant qu externe, comme prestataire, en tant que
        prestataire
    """,
    "untrained": """
        sans formation, sans la formation, sans la leçon, pas fait la leçon, pas fait la formation,
        pas suivi, sans avoir suivi, sans cours, jamais suivi, jamais fait la formation, jamais fait
        la leçon, raté la formation, sans leçon, sans leçon de base, pas suivi la leçon, pas encore
        fait la leçon, leçon de base pas, sans avoir fait, pas encore suivi
    """,
    "tomorrow": "demain",
    "ask_first": """
        qui doit, qui décide, qui autorise, à qui demander, qui approuve, à qui dois je, je dois
        demander, à qui je, qui donne le feu vert, faut il une autorisation, feu vert, faut passer
        par qui, passer par qui, à qui je demande, à qui s adresser, à qui je m adresse, qui valide,
        qui doit dire oui, besoin d une autorisation, qui est responsable, à qui faut il, vers qui,
        à qui doit on
    """,
    "house": "entreprise, société, employeur, boîte",
    "supplier": "fournisseur*",
    "thanks": "remerci*, merci",
    "plan": """
        allons ouvrir, va ouvrir, allons fermer, va fermer, allons construire, va construire,
        prévoyons d ouvrir, ouvrirons, fermerons, va déménager, va racheter, allons racheter, va
        licencier, allons déménager, supprimer des postes, supprimons des postes, va supprimer,
        fermer le site, fermer l usine, déménage
    """,
    "company_word": """
        entreprise, société, boîte, employeur, travail, bureau, usine, atelier, notre, nos, boulot,
        maison, équipe
    """,
    "review_own": """
        notre entreprise, notre société, notre produit*, nos produits, nos machines, notre logiciel,
        ma boîte, mon employeur, mon entreprise, notre, nos, concurren*, l entreprise, employeur,
        nous, la boîte
    """,
    "review_reply": """
        répondre à un avis, répondre à une évaluation, répondre aux avis, répond* … avis, réponse à
        un avis
    """,
    "share_object": """
        post, posts, article*, rapport*, lien, message, publication*, communiqué*, annonce*, offre d
        emploi, offre*, nouvelle, nouvelles, tweet, déclaration, le, la, résultats, actualité*,
        interview, reportage, article, communiqué, annonce, publication, vidéo de la boîte, vidéo de
        l entreprise
    """,
    "share_own": """
        mon expérience, mes expériences, mon opinion, ma photo, mes photos, ma vidéo, selfie*,
        photo, photos, vidéo, vidéos, image, images, ma journée, mon quotidien, mes impressions
    """,
    "under": """
        sous le post, sous la publication, sous leur post, sous leur publication, dans les
        commentaires, en dessous, sous la vidéo, sous la photo, sous l article, sous une
        publication, sous un post, sous son post, sous sa publication, sous … post, sous …
        publication, sous … vidéo, sous … article
    """,
    "takeover": """
        takeover, reprendre le compte, prendre le compte, je gère, gérer le compte, je m occupe du
        compte, je le reprends, je la reprends, je reprends le, reprends le compte, j ai le mot de
        passe, tenir le compte, je gère le compte, prendre les commandes du compte
    """,
    "entered": """
        je gère, je m occupe du compte, je m occupe de la page, je suis inscrit*, je suis
        enregistré*, responsable du canal, responsable de la page, dans le registre, chargé* du
        compte, chargé* de la page, de service sur le compte
    """,
    "assigned": "m a été confié, m a confié, on m a confié, m a chargé*, m a attribué",
    "closed_place": """
        en pause, suspendu*, fermé*, abandonné*, inactif, inactive, mort, morte, ancien compte,
        ancienne page, oublié la confirmation, plus utilisé*
    """,
    "not_the_firm": """
        rien à voir avec l entreprise, rien à voir avec le travail, rien à voir avec la boîte, ne
        concerne pas l entreprise, l entreprise n est pas mentionnée, à titre privé, comme
        président*, en tant que président*, comme entraîneur*, rien à voir avec le boulot, purement
        privé, en tant que privé, comme entraîneu*, sans lien avec l entreprise, sans lien avec le
        travail
    """,
    "disclosed": """
        en disant que, en disant où, je précise que, je dis que je travaille, mon profil indique
    """,
    "works_here": """
        où je travaille, que je travaille, je travaille chez, je bosse ici, je bosse chez, mon
        employeur, ambassadrice chez, ambassadeur chez, la boîte
    """,
    "honest": "honnête*, honnêtement, sincère*, la vérité",
    "tone": "tutoyer, argot, ton décontracté, autre ton, en patois, plus décontracté",
    "about.application": "forum d usinage, usinage, fraiser le titane, fraisage",
    "about.accuracy": "précision de positionnement, précision, microns",
    "wants_one": """
        aimerait un, aimerait une, aimeraient un, aimeraient une, voudraient un, voudraient une,
        veulent une, rêve d un, rêve d une, veulent un, voulons un, voulons une, aimerions un,
        aimerions une, on veut un, on veut une, prévoyons un, veut une, veut un, veut sa, veut son,
        souhaite une, souhaite un, voudrait une, voudrait un, notre propre
    """,
    "not_entered": "pas inscrit*, pas enregistré*, ne suis pas dans le registre",
    "hints": """
        laisser entendre, faire allusion, allusion, faire envie, teaser, mettre l eau à la bouche,
        quelque chose de grand, quelque chose arrive, vous allez voir, ça va bouger, restez
        connectés, bientôt du nouveau, du lourd arrive, je ne peux rien dire, chut, clin d œil, clin
        d oeil, insinuer, sous entendre, 🤫, 🤐
    """,
    "rumour.sure": """
        on entend, on murmure, circule, on chuchote, tout le monde dit, rumeur*, on dit que, il
        paraît, bruits de couloir, on raconte, le bruit court, j ai entendu que, j ai entendu dire,
        il paraît que, paraît que, il paraîtrait, soi disant, on raconte que, bruit de couloir,
        radio couloir, la rumeur, des rumeurs, apparemment, on m a dit que
    """,
    "regret": "je regrette, je m en veux, c était une erreur, j aurais pas dû, je n aurais pas dû",
    "about.events": """
        journée des familles, journée portes ouvertes, tournoi de l entreprise, fête du personnel,
        foire*, salon, stand, fête*, manifestation*, exposition*, conférence*, congrès, événement*,
        portes ouvertes, sortie d entreprise, repas de noël, soirée d entreprise, apéro
    """,
    "about.products": "machine*, produit*, appareil*, modèle*",
    "about.customers": "client*, clientèle, fournisseur*, partenaire*",
    "about.competitors": "concurren*, rival*",
    "about.results": """
        bilan annuel, bilan semestriel, comptes annuels, chiffre d affaires, bénéfice*, marge*,
        résultat, résultats, rapport annuel, chiffres, trimestre*, semestriel*, perte*, année
        record, mois record
    """,
    "about.orders": "commandes, carnet de commandes, grosse commande, gros contrat, commande",
    "about.outlook": "prévision*, perspectives, année prochaine, croissance, l an prochain",
    "about.share": "dividende*, actions, cours de l action, bourse",
    "about.jobs": """
        offre d emploi, emploi*, poste à pourvoir, annonce d emploi, employeur, recrut*, places
        vacantes, kununu, où je travaille, que je travaille, collaborateurs, employés, mon métier
    """,
    "about.apprentice": "apprenti*, apprentissage*, stagiaire*, stage",
    "about.conditions": """
        salaire*, heures supplémentaires, horaire*, chaleur, conditions de travail, syndicat*,
        chômage partiel, licenciement*, bonus, travail de nuit, bruit, horaires, mes horaires,
        degrés dans l atelier, degrés dans la halle, transpir*, grève, pause, pauses, équipe de
        nuit, je gagne, combien je gagne, ce que je gagne, combien on gagne, gagne par mois, gagne
        un collègue, gagne mon collègue, crève de chaud, crever de chaud
    """,
    "about.health": """
        malad*, hôpital, opération, opéré*, accident*, blessé*, burnout, burn out, cancer, enceinte,
        grossesse, santé, rétablissement, décédé*, mort de, jumeaux, naissance, dyslex*, fausse
        couche, avortement, opér*, diabèt*, épilep*, autis*, plâtre, pansement
    """,
    "about.climate": """
        climat*, co2, carbone, durabilité, environnement*, énergie*, solaire*, émission*,
        écologique*, vert, verte, vertes
    """,
    "about.production": "production, atelier, montage, halle, fabrication",
    "about.safety": "sécurité, badge*, mot de passe, mots de passe, alarme*",
    "about.crisis": """
        incendie*, feu, explosion*, évacu*, crise, cyberattaque*, accident à l usine, accident dans
        l usine
    """,
    "about.politics": "politique*, vote, voter, votation*, élection*, parti, initiative*, pétition",
    "about.media": "journaliste*, journal, presse, interview, médias, radio, télé, télévision",
    "about.legal": "procès, tribunal, brevet*, litige*, plainte, procédure",
    "about.research": """
        recherche*, mesure*, prototype*, étude*, article scientifique, thèse, essais
    """,
    "about.service": "service après vente, maintenance, réparation*, pièces de rechange, dépannage",
    "about.complaints": "réclam*, plainte de client, se plaint, panne*",
    "about.software": "logiciel*, app, application",
    "about.sites": """
        ferme ses portes, fermer ses portes, va fermer, usine ferme, délocaliser, à l étranger,
        déménage, déménager, met la clé, site, usine, nouvelle usine, délocalis*, fermeture
    """,
    "about.news": "communiqué*, nouvelles de l entreprise, actualité*",
    "about.history": "anniversaire de l entreprise, histoire de l entreprise, jubilé",
    "about.diversity": "diversité, égalité, inclusion, pride",
    "fate": """
        laisser en ligne, le laisser, la laisser, les laisser, je laisse, je l enlève, je le retire,
        je la retire, à enlever, à retirer, à supprimer, retirer ou laisser, j enlève
    """,
    "request": "demande, demandes, invitation, invitations, amitié",
    "request_fate": "accept*, refus*, ignor*, envoy*, reçu*, déclin*, laisser en attente",
    "as_employee": """
        employé de, employée de, employé chez, employée chez, collaborateur de, collaboratrice de,
        en tant qu employé*, comme employé*, en tant que collaborat*, avec le nom de l entreprise,
        nom de la boîte, adresse de l entreprise, mon titre, ma fonction, mon titre chez, ma
        fonction chez, avec mon poste, comme collaborat*, en tant que salarié*, en habits de travail
    """,
    "made_myself": """
        j ai fait, j ai prise, j ai pris, j ai filmé, j ai filmée, j ai tourné, j ai tournée, fait
        moi même, faite moi même, mon téléphone, mon natel, de moi
    """,
    "rant": "râler, gueuler, se plaindre, me plaindre, pester, critiquer, rouspéter",
    "conceals": """
        sans dire que je, sans dire où je, sans préciser que je, sans préciser où, sans préciser
        mon, sans mentionner que je, sans mentionner mon, sans mentionner où, sans écrire que je,
        sans écrire où, sans indiquer que je, sans indiquer mon, sans indiquer où, sans le dire,
        sans le préciser, sans l indiquer, sans mention, sans la mention, sans signaler, sans le
        signaler, sans révéler, en cachant, en taisant, cacher que je, ni vu ni connu, personne n a
        besoin de savoir, pas besoin de le dire, incognito, comme si je n avais rien à voir, sous un
        faux nom, sans écrire publicité, n écris pas publicité, pas écrire publicité, pas marquer
        publicité, sans marquer publicité, sans publicité, je n écris pas, j écris pas, faux nom,
        faux profil, faux compte, nom inventé, deuxième compte, en douce, en secret
    """,
    "absent": """
        sans, aucun, aucune, pas de, pas d, pas un, pas une, rien de, rien d, ni, personne dans,
        personne sur
    """,
    "bids": """
        demander, demandé, demande, veut, voudrait, souhaite, dit, pense, trouve, exige, envoie,
        voit, sait, insiste
    """,
    "nor": "et, ou, ni",
    "of_me": """
        photo de moi, une photo de moi, ma photo, selfie, selfies, moi seul, moi seule, moi toute
        seule, moi tout seul, juste moi, que moi
    """,
    "others_affair": """
        viré*, licencié*, mis à la porte, renvoyé*, averti, avertissement, divorc*, liaison, boit,
        ivre, bourré, dettes, poursuites, arrêté par, mis à pied
    """,
    "panic": """
        au secours, aidez moi, oups, zut, merde, mince, catastrophe, je panique, j ai honte,
        mauvaise conscience, faux chiffre, chiffre faux, sans réfléchir, sans y penser, trop vite,
        panique, grave
    """,
    "past_post": """
        mon post, mon retweet, mon commentaire, ma publication, ma story, mon like, mon tweet, hier,
        hier soir, tout à l heure, la semaine passée, la semaine dernière, ce matin
    """,
    "ridicule": """
        mème*, meme*, 😂, 🤣, ridicul*, moquer, moque, se foutre de, rigol*, marrant*, drôle*, nul,
        nuls, nulle, camelote, de la daube, pourri*, foir*, planté*, faillite, nous copient, copie
        de nous, aucune chance, à la ramasse, à côté de la plaque, haha, hihi, mdr, on est
        meilleur*, on est mieux, nous sommes meilleur*, yeux au ciel, 🙄, pathétique, copieurs
    """,
    "scold": """
        ses quatre vérités, leurs quatre vérités, remettre à sa place, le remettre à sa place, l
        envoyer balader, envoyer promener, l insulter, rendre la pareille, le ridiculiser, la
        ridiculiser, lui faire sa fête, clouer le bec
    """,
    "switched_off": """
        éteint*, flouté*, floutée*, caché*, masqué*, couvert*, écran noir, écrans noirs
    """,
    "with_others": """
        avec, ensemble, derrière, en arrière plan, à l arrière plan, au fond, tous, toutes, groupe,
        dessus
    """,
    "about.unannounced": """
        produit non annoncé, pas encore annoncé*, non annoncé*, prototype*, prochaine machine
    """,
    "names_them": """
        nommer, nomme, citer, par son nom, par leur nom, avec son nom, avec leur nom, son prénom,
        leurs prénoms, taguer, tague, identifier
    """,
    "account_name": """
        compte s appelle, profil s appelle, chaîne s appelle, appeler mon compte, appeler ma chaîne,
        nommer mon compte, nom de mon compte, nom d utilisateur, pseudo avec
    """,
    "called": """
        au téléphone, au bout du fil, rappeler, je rappelle, appel manqué, sur ma messagerie, devant
        l usine, devant la porte
    """,
    "i_start": """
        je lance, je crée, j ouvre, je démarre, je fais un podcast, je prépare un podcast, mon
        podcast, ma chaîne, je voudrais lancer
    """,
    "interprets": """
        sous évalué*, surévalué*, trop bas, trop basse, trop haut, trop cher, bonne affaire, il faut
        acheter, à acheter, va monter, va grimper, analyste*
    """,
    "no_review": """
        note de service, note interne, notes de frais, note de frais, prendre note, bloc notes,
        noter que
    """,
    "told_inside": """
        a dit, nous a dit, a annoncé, a raconté, a laissé entendre, en séance, à la séance, en
        réunion, à la réunion, à la pause, à la machine à café, entendu en, entendu à, a confié, a …
        dit, nous a … dit, ont dit, a … annoncé, entre quatre yeux, à l apéro, en confidence
    """,
    "what_is_planned": """
        acheter, achète, racheter, rachète, rachat, fermer, ferme, ouvrir, ouvre, construire,
        construit, licencier, licencie, déménager, déménage, introduire, supprimer, supprime,
        fusion*, vendre, vend, délocalis*, va y avoir
    """,
    "yearly": "confirmation, confirmation annuelle, confirmé, renouvellement",
    "apply": """
        demande, comment obtenir, obtenir, comment avoir, procédure, démarche, comment on fait pour
        avoir
    """,
    "date_of": """
        la date, date de publication, paraissent le, sortent le, sort le, paraît le, quand sort,
        quand sortent
    """,
    "i_have": "j ai, je suis, je me suis, m est",
    "official": "officiel*",
    "salary": "salaire*, paie, paye, bonus, prime, gagne",
    "as_a": "comme, en tant que, en tant qu",
    "beneath": "sous",
    "definite": "le, la, l, les, ce, cette, ces, nouveau, nouvelle",
    "mine": "mon, ma, mes",
    "past_first": "posté, publié, partagé, écrit",
    "that": "que, qu, comment, pourquoi",
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""

ENDS: dict[str, str] = {}

ASKING: dict[str, str] = {
    "may": """
        puis je, pourrais je, pouvons nous, pourrions nous, peut on, pourrait on, est ce que je
        peux, est ce que je pourrais, est ce qu on peut, est ce que nous pouvons, est ce que j ai le
        droit, est ce qu on a le droit, ai je le droit, a t on le droit, avons nous le droit, suis
        je autorisé*, ai je la permission, est ce que mon, est ce que ma
    """,
    "may.should": """
        dois je, devons nous, doit on, est ce que je dois, est ce qu on doit, devrais je, que faire
        si, que se passe t il si, qu est ce qui vaut si
    """,
    "may.rule": """
        est il permis, est il autorisé, est ce permis, est ce autorisé, est ce qu il est permis, est
        ce qu il est autorisé, est ce ok
    """,
    "may.stated": """
        je peux, on peut, nous pouvons, j ai le droit, on a le droit, je pourrais, je dois, on doit,
        c est permis, c est autorisé
    """,
    "who_says_yes": """
        qui doit autoriser, qui doit approuver, qui doit valider, qui autorise, à qui dois je
        demander, me faut il une autorisation, faut il une autorisation, ai je besoin d une
        autorisation, est ce qu il faut une autorisation
    """,
    "tail": """
        ok, c est ok, c est permis, c est autorisé, permis, d accord, ça va, ou pas, ou non, merci,
        s il vous plaît, svp, oui ou non
    """,
    "opener": """
        bonjour, salut, bonsoir, pardon, excusez moi, question, petite question, une question, et,
        mais, alors, svp
    """,
    "which": "que, quoi, quand, où, comment, quel, quelle, quels, quelles, qu",
    "tell": """
        écrire, dire, raconter, montrer, parler, mentionner, citer, nommer, évoquer, annoncer,
        mettre, filmer, révéler, affirmer, critiquer, corriger, comparer, promettre, confirmer,
        porter
    """,
    "make": "faire, prendre, utiliser, tourner, féliciter, souhaiter",
    "tag": "taguer, identifier, mentionner",
    "you": "vous, votre, vos, te, t, toi, ta, tes, tu, ton, chers, les amis",
    "announced": """
        présenter, inviter, remercier, souhaiter la bienvenue, fier, fière, fiers, fières, heureux,
        heureuse, ravi*, enfin, juste, simplement, que dire, vraiment, honnêtement, franchement,
        encore plus, plus souvent, davantage, un secret, une astuce, une réflexion, mes réflexions,
        avouer, rappeler
    """,
}
"""How somebody asks the house for themselves, and what shows that others are spoken to instead."""
