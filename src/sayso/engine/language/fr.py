"""French: function words, endings, phrases by concept."""

from __future__ import annotations

from sayso.engine.language.words import words

FUNCTION = frozenset(
    "le la les un une des du de d l et ou mais ne pas plus que qui quoi dont où je tu il elle on nous "
    "vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos "
    "leurs ce cet cette ces est sont était étaient suis es sommes êtes ai as a avons avez ont avait "
    "être avoir fait faire peut pour par avec sans sur sous dans en au aux à chez entre vers depuis "
    "très bien aussi tout tous toute toutes si comme quand parce c'est qu'il n'est j'ai aujourd'hui "
    "merci voici ici".replace("'", " ").split()
)
COMMON = words("""
    été hiver printemps automne soleil lune étoile pierre montagne vallée lac forêt champ
    rivière mer nuage vent pluie neige glace feu eau terre air lumière ombre éclair ciel arbre
    fleur rose chêne loup renard ours aigle faucon lion tigre cheval oiseau poisson abeille or
    argent cuivre fer acier coeur force maison tour porte pont chemin ville île port ancre roue
    anneau chaîne clé couronne roi héros maître temps monde vie but avenir vision idée horizon
    sommet fin nouveau grand petit bon fort clair libre pur bleu rouge vert blanc noir gris rond
    vrai sûr oui non jour nuit matin soir semaine mois an ami joie chance main tête oeil point
    ligne cercle axe angle métal bois verre papier forme image son voix jeu pomme pain
    sel sucre miel orange comète vague boussole flèche arc bouclier étincelle flamme perle
    cristal diamant ange rêve
""")
CLAIMS = words("""
    suis est sommes êtes sont était étaient sera seront a ai avons avez ont avait aura peut
    peuvent pouvons doit doivent devons va vont allons
""")
RELATIVES = words("qui que dont")
ADDRESSED = words("tu toi te vous t")
SELF = words("je moi me j")
COPULA = words("est sont était étaient es êtes suis sera sens")
NEUTRAL = words("ça ce cela c tout")
LIKE = words("comme pour")
THIRD = words("il elle ils elles")
FAMILIAR = words("tu toi tes")
OWNING = words("mon ma notre votre ton ta son sa")
THROUGH = words("sur contre du")
STRICT = words("neutre formel sobre sérieux factuel précis poli")
LOOSE = words("décontracté familier détendu argot informel")
POLITE = words("vous vouvoiement")
WITHOUT = words("sans pas")
AM = words("suis")
I_DO = words("je j")
OTHERS_DO = words("a ont avait va il elle ils qui si serait que notre la le mon")
ABOUT_PRESS = words("de du des sur")
TO_PRESS = words("""
    au à aux un une le la les l du de avec ce cette
""")
TITLES = words("m monsieur mme madame mlle dr prof famille")
PLACE_AFTER: frozenset[str] = frozenset()
PLACE_BEFORE = words("rue avenue place gare boulevard chemin quai pont lac parc route")
FIRM_BEFORE = words("""
    chez client cliente fournisseur partenaire entreprise société concurrent
""")
ENDINGS = frozenset(("", "s", "e", "es", "x"))
STEMS: tuple[tuple[str, frozenset[str]], ...] = (
    ("al", frozenset(("al", "ale", "ales", "aux"))),
    ("if", frozenset(("if", "ifs", "ive", "ives"))),
    ("eur", frozenset(("eur", "eurs", "euse", "euses", "rice", "rices"))),
    ("es", frozenset(("e", "es", ""))),
    ("s", frozenset(("", "s", "e", "es"))),
)
_US = [
    "entreprise",
    "société",
    "maison",
    "usine",
    "équipe",
    "direction",
    "chef",
    "patron",
    "clients",
    "produits",
    "machines",
    "collaborateurs",
    "employés",
    "apprentis",
    "rapport",
    "stand",
    "siège",
    "service",
    "atelier",
    "département",
    "employeur",
    "actions",
    "logiciel",
    "magasin",
    "clinique",
    "hôpital",
]

PHRASES: dict[str, str] = {
    "us": """
        chez nous, notre entreprise*, notre société*, notre maison*, notre usine*,
        notre équipe*, notre direction*, notre chef*, notre patron*, notre clients*,
        notre produits*, notre machines*, notre collaborateurs*, notre employés*,
        notre apprentis*, notre rapport*, notre stand*, notre siège*, notre service*,
        notre atelier*, notre département*, notre employeur*, notre actions*,
        notre logiciel*, notre magasin*, notre clinique*, notre hôpital*, nos entreprise*,
        nos société*, nos maison*, nos usine*, nos équipe*, nos direction*, nos chef*,
        nos patron*, nos clients*, nos produits*, nos machines*, nos collaborateurs*,
        nos employés*, nos apprentis*, nos rapport*, nos stand*, nos siège*, nos service*,
        nos atelier*, nos département*, nos employeur*, nos actions*, nos logiciel*,
        nos magasin*, nos clinique*, nos hôpital*, mon entreprise, mon employeur, ma boîte,
        mon patron, ma société
    """,
    "private": """
        maison, famille, jardin, cuisine, quartier, village, vacances,
        club, kiosque, chorale, école, ménage, enfants, grand père, grand mère, bébé, anniversaire
    """,
    "plural": """
        nous, notre, nos
    """,
    "singular": """
        je, j, moi, mon, ma, mes
    """,
    "works_at": """
        travaille chez, travaille … chez, travaille pour, travaille … pour, travaille à,
        travaille au, travaille sur, suis chez, suis … chez, employé* chez, employé* de,
        employé* d, collaborateur* chez, collaboratrice* chez, collaborateur* de,
        collaboratrice* de, collaborateur* d, ingénieur* chez, technicien* chez,
        apprenti* chez, vendeur* chez, ambassadeur* de, ambassadrice* de, ambassadeur* d,
        mon employeur, nous chez, en toute transparence …, transparence …, équipe de,
        équipe d
    """,
    "staff": """
        employé*, collaborateur*, collaboratrice*
    """,
    "past": """
        ancien*, ex, auparavant, autrefois
    """,
    "not": """
        pas, ne, n, jamais, sans, aucun*, rien, personne, ni
    """,
    "recommend": """
        recommande*, conseille, achetez, essayez, foncez, vaut la peine, vaut le coup,
        à ne pas manquer, commandez, incontournable*
    """,
    "praise": """
        le meilleur, la meilleure, les meilleurs, les meilleures, génial*, imbattable*,
        excellent*, exceptionnel*, formidable*, fantastique*, extraordinaire*, parfait*,
        super, meilleur que, meilleure que, rien de mieux, remarquable*, au top
    """,
    "guarantee": """
        garantis, garantit, garantissons, garantie sur, garanti, résultat garanti, promets,
        promettons, promis, assurons, mois de garantie, ans de garantie, garantie à vie,
        satisfait ou remboursé, cent pour cent sûr
    """,
    "terms": """
        conditions générales, cgv, cg, conditions de garantie, chiffre, article
    """,
    "ad_label": """
        publicité, annonce, pub, partenariat rémunéré, sponsorisé, contenu sponsorisé
    """,
    "ai_label": """
        avec l ia, par l ia, par ia, avec ia, généré* par ia, intelligence artificielle,
        image ia, créé* avec l ia
    """,
    "political": """
        votez non, votez oui, voté non, voté oui, voter non, voter oui, votons non,
        votons oui, vote non, vote oui, votez pour, votez contre, votons pour,
        votons contre, non à l initiative, oui à l initiative, contre l initiative,
        pour l initiative, disons non, disons oui, élisez, dites non, dites oui
    """,
    "vote": """
        vote*, votation*, initiative, référendum*, élection*, parti, parlement*, loi,
        douane, impôt*, votez, votons
    """,
    "business": """
        chiffre d affaires, ventes, bénéfice*, perte, pertes, marge, marges, ebit, ebitda,
        entrées de commandes, entrée de commandes, commandes, carnet de commandes,
        résultats, semestriel*, dividende, grosse commande, rentabilité
    """,
    "period": """
        trimestre*, exercice
    """,
    "ahead": """
        l an prochain, année prochaine, année à venir
    """,
    "aim": """
        nous voulons, voulons, nous allons, nous prévoyons de, nous souhaitons
    """,
    "trade": """
        vendre, livrer, produire, exporter, investir, croître, gagner, racheter, délocaliser
    """,
    "we_of": """
        nous chez, nous de, nous d, nous autres chez, au nom de, au nom d
    """,
    "stance": """
        rejetons, rejette, soutenons, soutient, refusons, refuse, sommes contre, sommes pour,
        est contre, combattons, disons non, disons oui, dit non, dit oui
    """,
    "research": """
        mesures, valeurs mesurées, résultat* de mesure*, résultat* d essai*,
        résultat* de recherche, prototype*, banc d essai*, premiers essais, premiers tests
    """,
    "paper": """
        article*, publication*, étude*, manuscrit*, thèse*, preprint*, figure*, résultat*
    """,
    "unpublished": """
        en cours d évaluation, en relecture, soumis, pas encore paru*, pas encore publié*,
        non publié*, inédit*, sous presse
    """,
    "appeared": """
        est paru*, vient de paraître, est publié*, a été publié*, publié dans, paru dans,
        libre accès
    """,
    "climate": """
        co2, climat*, émission*, gaz à effet de serre, consommation d énergie,
        consommation électrique, courant solaire, énergie, durabilité, scope, scopes
    """,
    "green": """
        climatiquement neutre*, neutre* en carbone, neutre* en co2, sans émission*,
        zéro émission*, neutralité carbone, écologique*, machine* verte*, produit* vert*
    """,
    "conditions": """
        salaire*, horaire* de travail, heures supplémentaires, équipe de nuit, pauses,
        chaleur, bruit, syndicat*, commission du personnel, chômage partiel, temps partiel
    """,
    "mood": """
        jamais vu, record*, meilleur mois, meilleur trimestre, meilleure année,
        meilleur semestre, carnets pleins, complet, trimestre fort, ça cartonne,
        bon trimestre, mauvais trimestre, jamais eu, investisseurs seront, marche très fort,
        peux pas encore, rien dire, souri*, sourir*, réjoui*, content*
    """,
    "expect": """
        attendons, prévoyons, prévoit, prévoient, tablons, comptons, visons, allons doubler,
        va doubler, vont doubler, doublerons, doublera, prévision*, nous attendons, devrait,
        augmenterons, s attend
    """,
    "press_office": """
        service de presse, service médias, service des médias, relations médias,
        bureau de presse
    """,
    "refer": """
        veuillez vous adresser, adressez vous, veuillez contacter, contactez,
        prière de s adresser
    """,
    "here": """
        ici, ci dessous
    """,
    "message": """
        rapport, communiqué, article, nouvelle*, déclaration, vidéo, publication
    """,
    "pointer": """
        voici, officiel*, informations, infos, en savoir plus, plus d informations, est là,
        est en ligne, est paru, est disponible, est sorti, lien, à lire, publié*,
        vous trouverez
    """,
    "thanks": """
        merci, un grand merci, merci beaucoup, remerciements
    """,
    "greeting": """
        bonjour, salut, bonsoir, bonne journée, bonne soirée, bon week end, salutations
    """,
    "interpret": """
        parce que, car, montre, prouve, signifie, fort, forte, faible, record*, mieux,
        meilleur*, pire, bravo, impressionnant*, fier, fière, fiers, excellent*, solide*,
        bon, bonne, mauvais*, malgré, grâce à, croissance, augmenté, baissé, succès,
        je pense, je trouve, je crois, à mon avis, malheureusement, heureusement, enfin,
        incroyable*, génial*, super
    """,
    "event": """
        incendie*, feu, fumée, explosion*, accident*, évacu*, blessé*, mort, morts,
        victime*, cyberattaque*, piraté*, fuite, événement*, incident*, police, enquête*,
        alarme, panne, arrêt de production, rappel, pompiers, catastrophe
    """,
    "channel_word": """
        canal, compte, page, profil, chaîne
    """,
    "figure_word": """
        doublé, triplé, doubler, tripler, deux chiffres, moitié
    """,
    "money": """
        cfo, directeur financier, investisseur*, actionnaire*, chiffres, analystes
    """,
    "their": """
        client*, utilisateurs, concurrent*, secteur, marché
    """,
    "slur": """
        idiot, idiots, idiote, idiotes, imbécile, imbéciles, crétin, crétins, crétine, abruti,
        abrutis, abrutie, connard, connards, connasse, connasses, pauvre con, gros con, sale con,
        petit con, bande de cons, quel con, quels cons, pauvre conne, salaud, salauds, salope,
        salopes, enfoiré, enfoirés, fils de pute, raclure, andouille, demeuré, demeurés, trou du
        cul, débile, débiles, tête de noeud
    """,
    "mild_slur": """
        bouffon, bouffons, clown, clowns, tocard, tocards, minable, minables, menteur, menteurs,
        menteuse, nul, nuls, nulle, âne, ânes, guignol, guignols, charlot, charlots, sot, sots
    """,
    "abuse": """
        ta gueule, vos gueules, ferme ta gueule, fermez vos gueules, ferme la, va te faire foutre,
        allez vous faire foutre, va te faire voir, va crever, sais où tu habites, savons où tu
        habites, sais où vous habitez, tu vas le regretter, vous allez le regretter, tu le
        regretteras, vous le regretterez, je vais te casser la gueule, je vais te tuer, casse toi
    """,
    "dim": """
        trop bête, trop bêtes, trop con, trop conne, trop cons, trop stupide*, si bête, si bêtes,
        si stupide*, bête comme, bêtes comme, con comme, complètement stupide*, vraiment stupide*,
        rien dans la tête, pas une lumière, pas de cerveau, aucun cerveau, tombé* sur la tête
    """,
    "someone": """
        client, clients, cliente, clientes, chef, chefs, patron, patrons, patronne, collègue*,
        employé*, apprenti*, stagiaire*, voisin*, professeur*, politicien*, chauffeur*,
        conducteur*, type, types, mec, mecs, homme, hommes, femme, femmes, gens, vendeur*,
        ingénieur*, technicien*, développeur*, acheteur*, fournisseur*, journaliste*, arbitre,
        entraîneur*, utilisateur*, lecteur*, patient*, celui qui, ceux qui, quiconque, quelqu un,
        candidat*
    """,
    "thing": """
        imprimante, machine, machines, machine à café, ordinateur*, portable, téléphone, voiture,
        voitures, vélo, bus, train, ascenseur, gps, logiciel, programme, application, appli,
        système, robot, robots, aspirateur, lave linge, réveil, météo, pluie, lundi, appareil,
        routeur, wifi, internet, serveur, excel, outlook, windows, ia, chatbot, algorithme,
        clavier, fraiseuse, broche, scanner, capteur, perceuse, chat, chien, correcteur, tondeuse,
        grill, four, frigo, chauffage, photocopieuse
    """,
    "calls": """
        traite de, traité de, traiter de, traitent de, insulte*, le mot, le terme, roman, livre,
        film, chanson, appelle*, appelé*, injure*, injurier
    """,
    "hiring": """
        cherche, cherchons, recherche, recherchons, recrute*, recrutons, poste, emploi, postul*,
        candidat*, offre d emploi, embauch*, engageons, engage, profil, rejoignez
    """,
    "age_limit": """
        moins de … ans, jusqu à … ans, maximum … ans, max … ans, entre … ans, pas plus de … ans,
        âgé* de … ans, âge maximum …, âge idéal …, âge maximal …
    """,
    "age_wanted": """
        équipe jeune cherche, jeune et dynamique, jeunes et dynamiques, jeune équipe cherche,
        jeune homme cherché, jeune femme cherchée, trop vieux pour ce poste, trop âgé* pour ce
        poste, uniquement des jeunes, jeunes uniquement
    """,
    "not_age": """
        expérience, garantie, contrat, pratique, tradition, existence
    """,
    "youth": """
        enfants, jeunes de, adolescent*, élève*, école, apprenti*, apprentissage*, stage, camp,
        job d été, jobs d été
    """,
    "native": """
        langue maternelle allemande, langue maternelle française, langue maternelle anglaise,
        langue maternelle italienne, de langue maternelle, français langue maternelle, allemand
        langue maternelle, langue maternelle exigée, langue maternelle français, locuteur natif,
        locuteurs natifs, locutrice native
    """,
    "people_only": """
        hommes uniquement, femmes uniquement, uniquement des hommes, uniquement des femmes,
        seulement des hommes, seulement des femmes, homme de préférence, femme de préférence, de
        préférence un homme, de préférence une femme, pas de femmes, pas d hommes, pas d
        étrangers, suisses uniquement, uniquement des suisses, suisse de préférence, de préférence
        suisse, pas de musulmans, sans voile, pas de voile, pas de foulard, pas de handicapé*,
        sans handicap, pas de femmes enceintes, sans enfants, sans accent, célibataire de
        préférence
    """,
    "demeans": """
        les étrangers dehors, étrangers dehors, sale étranger, sales étrangers, sale arabe, sale
        noir, bougnoule*, nègre, nègres, pédé, pédés, tapette, gouine, sale juif, sale gitan,
        mongol, mongols, femmes à la cuisine, place des femmes est à la cuisine, place d une femme
        est à la cuisine, pas mal pour une femme, les femmes ne savent pas, les femmes n ont rien
        à faire, pas un métier de femme, pas un métier pour les femmes, trop vieux pour apprendre,
        typiquement féminin, rentre dans ton pays, rentrez dans votre pays, rentrez chez vous les
    """,
    "no_matter": """
        peu importe, quel que soit, quelle que soit, quels que soient, indépendamment, bienvenu*,
        n est pas nécessaire, pas nécessaire, pas exigé*, discrimin*, sans importance, interdit*
    """,
    "rival": """
        concurrent, concurrents, concurrence, concurrente*
    """,
    "rundown": """
        camelote, pacotille, bon* à jeter, bon* pour la poubelle, bon* pour la casse, pourri*, de
        la merde, copie bon marché, copies bon marché, mauvaise copie, pâle copie, pâles copies,
        arnaque, arnaques, arnaqueur*, escroc*, escroquerie, une blague, risée, ridicule*,
        amateurs, incompétent*, incapables, bons à rien, ne vaut rien, ne valent rien, ne valent
        pas un clou, ne vaut pas un clou, à éviter, à fuir, fuyez, bien fait pour, tant pis pour,
        n a rien compris, n ont rien compris, âge de pierre, minable*, lamentable*, pitoyable*,
        mensonge*, menteur*, mentent, bricolage, bricoleurs, qu à s en prendre à
    """,
    "poor": """
        cassé*, casse, tombe en panne, pannes, lent*, rouille*, dépassé*, cher, chère, mauvais*,
        en miettes
    """,
    "laugh": """
        haha*, mdr, lol, ptdr, hihi*
    """,
    "top": """
        le meilleur, la meilleure, les meilleurs, les meilleures, le plus précis, la plus précise,
        les plus précis*, le plus rapide, la plus rapide, les plus rapides, le plus fiable, la
        plus fiable, les plus fiables, le plus moderne, la plus moderne, les plus modernes, le
        plus sûr, la plus sûre, le plus grand, la plus grande, le plus innovant, la plus
        innovante, le plus efficace, la plus efficace, le plus silencieux, la plus silencieuse, le
        plus durable, la plus durable, leader mondial, leader du marché, leader de la branche,
        leader suisse, leader européen, leader dans, leader en, numéro 1, numéro un, no 1, n 1,
        seul au monde, seule au monde, la seule entreprise, le seul fabricant, premier au monde,
        première mondiale, inégalé*, inégalable*, imbattable*, sans égal*, sans pareil*, sans
        concurrence, personne ne … mieux, personne … mieux, personne … précis*
    """,
    "arena": """
        au monde, du monde, dans le monde, mondial*, du marché, sur le marché, de la branche, en
        europe, d europe, de suisse, en suisse, du pays, de tous les temps, de sa catégorie, de sa
        classe, de la région
    """,
    "offer": """
        machine*, produit*, solution*, service, qualité, technologie*, technique, logiciel*,
        entreprise, employeur, fournisseur, fabricant, précision, application, plateforme,
        système*, appareil*, formation, bateau*, clinique*, hôpital, soins, traitement*, prix
    """,
    "than_us": """
        que nous, que chez nous, que nos, comme nous
    """,
    "goal": """
        objectif, objectifs, but, voulons, veut, visons, souhaitons, aimerions, ambition, vision,
        rêve, rêvons, espérons, un jour, en chemin, voudrions, veux, aspir*
    """,
    "liking": """
        je trouve, à mon avis, selon moi, pour moi, à mes yeux, mon préféré, ma préférée,
        préféré*, j aime, j adore, je pense, personnellement
    """,
    "one_of": """
        l un des, l une des, parmi les, un des, une des, avec les, avec la, avec le
    """,
    "proof": """
        selon, source, étude, mesure, rapport de mesure, test comparatif, enquête, certifi*,
        classement, prix reçu, statistique*, d après
    """,
    "rating": """
        avis, note, notes, noter, notez, étoile, étoiles, évaluation*, évaluez, commentaire*
    """,
    "portal": """
        google, trustpilot, glassdoor, kununu, app store, play store, tripadvisor, capterra, g2,
        google maps
    """,
    "five_stars": """
        cinq étoiles, 5 étoiles, bon avis, bons avis, avis positif*, bel avis, beaux avis, bonne
        note, bonnes notes, excellent avis, excellente note, avis élogieux
    """,
    "asks_for": """
        donnez, donne, laissez, laisse, écrivez, écris, mettez, mets, postez, notez, évaluez,
        merci de, aidez, publiez
    """,
    "reward": """
        reçoit, reçoivent, gagne, gagnez, cadeau*, bon d achat, rabais, tirage au sort, offre,
        offert*, gratuit*, café, bière, récompens*, payons, prime
    """,
    "insiders": """
        collègue*, collaborateur*, collaboratrice*, employé*, équipe, famille, amis, amies,
        apprenti*, compte privé, faux compte*, sans dire, sans préciser, sans mentionner,
        anonymement
    """,
    "as_customer": """
        en tant que client, en tant que cliente, comme client, comme cliente, suis client, suis
        cliente, suis un client, suis une cliente, suis … client, suis … cliente, client
        satisfait, cliente satisfaite, en tant que patient*, en tant qu utilisat*, en tant que
        simple client*
    """,
    "get_well": """
        bon rétablissement, prompt rétablissement, rétablis toi, rétablissez vous, remets toi
        vite, remettez vous vite
    """,
    "ails": """
        est malade, était malade, tombé* malade, est … malade, en arrêt maladie, en congé maladie,
        arrêt maladie, est enceinte, est … enceinte, attend un bébé, attend un enfant, a un
        cancer, est à l hôpital, hospitalisé*, a été opéré*, s est fait opérer, de son opération,
        après … opération, en rééducation, infarctus, crise cardiaque, avc, burn out, burnout,
        chimio, chimiothérapie, hernie discale, fausse couche, certificat médical, jambe cassée,
        bras cassé, cassé la jambe, cassé le bras, en dépression, a la grippe, a le covid, testé*
        positi*, diabète, épilepsie, démence, fauteuil roulant, est handicapé*
    """,
    "about_it": """
        recherche*, soigne*, traite*, conférence, article, livre, parle de, parle du, prévention,
        aide contre, étude*, don, dons, course contre, film, roman, sensibilis*
    """,
    "kin": """
        mère, maman, père, papa, fils, fille, frère, soeur, grand mère, grand père, mamie, papi,
        tante, oncle, mari, femme, partenaire, bébé, enfant, ami, amie, voisin, voisine
    """,
    "role": """
        collègue, chef, cheffe, patron, patronne, collaborateur, collaboratrice, employé,
        employée, apprenti, apprentie, stagiaire, ingénieur*, technicien, technicienne, assistant,
        assistante, secrétaire, vendeur, vendeuse, comptable, client, cliente, patient, patiente,
        ceo, cfo, directeur, directrice, président, présidente, infirmier, infirmière, médecin,
        cuisinier, magasinier, formateur, formatrice, mécanicien*, polymécanicien*, logisticien*
    """,
    "slang": """
        yo, wesh, mec, mecs, ouf, trop ouf, kiffe, kiffer, kiffez, grave bien, trop cool, lol,
        mdr, ptdr, bro, omg, chelou, relou, trop stylé, meuf, la flemme, ça déchire
    """,
    "swear": """
        merde, merdique*, putain, bordel, foutu*, foutre, chiant*, chier, fait chier, connerie*,
        cul, dégueulasse*, saloperie*, foutaise*
    """,
    "manner": """
        en vers, en rimes, en rime, sous forme de poème, en dialecte, en patois, en argot,
        tutoyer, tutoiement, ironique, sarcastique, plus décontracté, plus drôle, uniquement des
        émojis, autre ton, ton différent, second degré
    """,
    "wants_to": """
        aimerions, aimerais, voudrions, voudrais, pouvons nous, puis je, peut on, pourrait on,
        pourrions nous, est ce possible, idée
    """,
    "whoever": """
        celui qui, ceux qui, quiconque, qui
    """,
    "no_ails": """
        malade de rire, malade d amour, malade de jalousie
    """,
    "no_slur": """
        idiot du village, idiot utile, n importe quel idiot, le premier idiot venu
    """,
    "joined_us": """
        donnez nous, donne nous, laissez nous, laisse nous, mettez nous, notez nous, évaluez nous
    """,
    "dialect": """
        chuis, chais, pantoute, icitte, toé, moé, benben, ouais, nenni, t as vu
    """,
    "lawsuit": """
        procès contre, procès intenté*, procès avec, procès qui nous, en procès, plainte contre,
        plainte pénale, plainte déposée, porté plainte, porte plainte, a déposé plainte, action
        en justice, actions en justice, action collective, en justice, devant le tribunal,
        devant les tribunaux, tribunal de commerce, tribunal fédéral, tribunal cantonal, prud
        hommes, litige*, contentieux, procédure judiciaire, procédures judiciaires, procédure
        pénale, procédure contre, procédure ouverte contre, poursuites pénales, poursuit en
        justice, poursuivis en justice, assignation*, assignés, mise en examen, procureur*,
        ministère public, comco, commission de la concurrence, perquisition*, enquête contre,
        enquête pénale, enquête de la comco, enquête visant, arbitrage international, mesures
        provisionnelles
    """,
    "law_sign": """
        plainte, plaignant*, tribunal, juge, juges, avocat*, jugement, verdict, recours, partie
        adverse, dommages et intérêts, procédure en cours, procédures en cours, contrefaçon,
        procès, accusation*
    """,
    "law_outlook": """
        on va gagner, nous allons gagner, allons gagner, gagnerons, allons perdre, va perdre,
        perdrons, confiant*, infondé*, sans fondement, ridicule*, rien à craindre, bien parti,
        bon pour nous, aucune chance
    """,
    "law_done": """
        classé*, clos, close, définitif, définitive, réglé*, terminé*, classée sans suite
    """,
    "law_open": """
        en cours, pendant*, encore, bientôt, sera, seront, va être, espérons, toujours, la
        semaine prochaine, le mois prochain
    """,
    "no_comment": """
        ne nous exprimons pas, ne commentons pas, ne commente pas, ne commentons aucun*, pas de
        commentaire, aucun commentaire, sans commentaire, ne nous prononçons pas, ne nous
        exprimons
    """,
    "own_law": """
        divorce*, garde des enfants, bailleur*, propriétaire, voisin*, voisine*, héritage,
        succession, parlement, commune, conseil fédéral
    """,
    "law_about": """
        série, podcast, émission, pièce de théâtre, théâtre, cours, formation, séminaire,
        colloque, en général, conférence, jury, certification, visite du
    """,
    "law_office": """
        autorité, autorités, police, suva, seco, inspection du travail, inspecteur*, fisc
    """,
    "law_probe": """
        enquête sur, enquêtent, enquêteur*, amende, a ouvert une enquête, ont ouvert une
        enquête, saisi, perquisitionn*
    """,
    "press": """
        journaliste, journalistes, reporter, reporters, rédaction, rédacteur, rédactrice, la
        presse, journal, journaux, quotidien, médias, le temps, 24 heures, tribune de genève,
        rts, équipe de télévision, radio locale, correspondant, correspondante, ats
    """,
    "tells_press": """
        dit, raconté, expliqué, confirmé, révélé, parlé, accordé une interview, accorde une
        interview, donné une interview, donne une interview, accordé un entretien, répondu,
        répondrai, parlerai, raconterai, raconte, parle, dirai, confié, envoyé, transmis,
        promis, en off, me citer, rencontre
    """,
    "as_press": """
        ancien, ancienne, soeur, frère, ami, amie, voisin, voisine, roman, film, réseaux
        sociaux, médias sociaux, journal intime, journal de bord, journal de l école, du temps,
        tout le temps, si, quand, s il, s ils, journal interne, intranet
    """,
    "plate": """
        plaque, plaques, immatricul*, numéro de plaque, voiture, garé, garée, conducteur,
        conductrice
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
