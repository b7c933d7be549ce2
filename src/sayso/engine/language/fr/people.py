"""French: people, their age, health, picture and private life."""

from __future__ import annotations

from sayso.engine.language.words import words

SUFFERS = words("""
    commence débute pendant entame fera malgré
    a avait ont eu fait faire fit souffre souffrait avec après depuis pour cause atteint
    atteinte victime subi subit subir son sa ses en meurt mort morte décédé décédée
    diagnostic diagnostiqué diagnostiquée bat lutte combat survécu d de du suite sous au à
""")
WE_ARE = words("sommes comme suis")
PERSON_ENDS = (
    "eur",
    "euse",
    "ier",
    "iere",
    "ien",
    "ienne",
    "iste",
    "trice",
    "aire",
    "ant",
    "ante",
    "ard",
)
TOOLS = words("""
    moteur ordinateur capteur compresseur ascenseur aspirateur refroidisseur serveur tracteur
    anniversaire calendrier atelier papier chantier métier cahier dossier courrier quartier
    secteur valeur couleur erreur odeur douleur coeur honneur vapeur restaurant avant pendant
    instant fournisseur commentaire inventaire horaire partenaire convoyeur broyeur imprimante
    machine cafetière matière manière bière rivière lumière
""")
SUBJECT = words("je j")
RELATIVE = words("qui")
COUNTED: frozenset[str] = frozenset()
MINE = words("mon ma mes notre nos")
GENERIC = words("""
    patients patientes personnes gens femmes hommes enfants adultes proches tous toutes chaque
    beaucoup certains celles ceux on aînés seniors parents
""")
INDEFINITE = words("un une d")
DEFINITE = words("le la l")
DATIVE = words("chez")
MEANT_FOR = words("pour de du")
WITH_AGE = words("a")
ALREADY = words("ans déjà seulement et a est elle il")
AUXILIARY = words("j ai je")
NOMINATIVE = words("je j")
COPULAR = words("est a devient")
MERELY = words("seulement déjà à peine que tout juste")
YEARS = words("ans an")
OLD: frozenset[str] = frozenset()
AGED = words("âgé âgée âge")
SINCE = words("depuis pendant y dès après dans en il plus moins moyenne")
PRONOUNS = words("il elle lui son sa ses")
POLITE_YOU = words("vous votre vos tu te toi ton ta tes")
HE_SHE = words("il elle")
IS_PAST = words("""
    après pendant durant lors     été était étaient avez ayez soit aviez étiez eu avons passé dû fallu confié avoir s'est
    passée passés vécu reçu mal
""")
IF = words("si pourriez veuillez prochain prochaine souhaitez devez quand")
ITS_PLACE = words("à au en de du dans d des sur près")
AT = words("chez au aux à avec pour par")
_COUNTED_UP = """
    zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze
    quinze seize dix-sept
"""
SMALL_NUMBERS = {word: number for number, word in enumerate(_COUNTED_UP.split())}

PHRASES: dict[str, str] = {
    "work_life": """
        équipe de nuit, poste de nuit, équipe du matin, piquet, garde, heures sup, fin de journée,
        lundi, lundi matin, télétravail, pause de midi, pause, cantine, bureau, casier, établi,
        vestiaire, climatisation, clim, apprentissage, formateur, formatrice, chef, cheffe,
        collègues, équipe, salopette, pointeuse, fiche de paie, vacances
    """,
    "own_words_of": """
        dit, raconte, écrit, explique, affirme, sourit, se réjouit, confie, déclare, nous dit
    """,
    "money": "cfo, directeur financier, investisseur*, actionnaire*, chiffres, analystes",
    "get_well": """
        bon rétablissement, prompt rétablissement, rétablis toi, rétablissez vous, remets toi vite,
        remettez vous vite, bonne guérison, meilleure santé, remets toi bien, remettez vous bien,
        reviens nous vite en forme, bonne convalescence
    """,
    "ails": """
        est malade, était malade, tombé* malade, est … malade, en arrêt maladie, en congé maladie,
        arrêt maladie, est enceinte, est … enceinte, attend un bébé, attend un enfant, a un cancer,
        est à l hôpital, hospitalisé*, a été opéré*, s est fait opérer, de son opération, après …
        opération, en rééducation, infarctus, crise cardiaque, avc, burn out, burnout, chimio,
        chimiothérapie, hernie discale, fausse couche, certificat médical, jambe cassée, bras cassé,
        cassé la jambe, cassé le bras, en dépression, a la grippe, a le covid, testé* positi*,
        diabète, épilepsie, démence, fauteuil roulant, est handicapé*, est … à l hôpital, est …
        hospitalisé*, est encore malade, attend … enfant, attend … bébé, se bat contre, lutte contre
        un cancer, lutte contre le cancer, contre un cancer, a été plâtré*, dans le plâtre, sous
        perfusion, a subi une opération, sort de l hôpital, sorti de l hôpital, sortie de l hôpital,
        soins intensifs, en soins intensifs, ligaments croisés, en désintoxication, son diagnostic,
        en arrêt depuis, est en arrêt, aux urgences, a fini aux urgences, s est sectionné, s est
        brûlé*, s est blessé*, s est coincé, s est foulé, s est tordu, s est démis, à bout de nerfs,
        au bout du rouleau, surmenage, surmené*, pour épuisement, doigt coupé, doigt sectionné, a
        perdu un doigt, a perdu la vue, mettre fin à ses jours, col du fémur, fémur cassé, hanche
        cassée, est tombé*, gravement malade, dépressif, dépressive, alcoolique, toxicomane,
        anorexique, paralysé*, dans le coma, en réanimation, aux soins intensifs, en fin de vie,
        sous dialyse, en chimio, sous chimio, va se faire opérer, se fait opérer, s est cassé, s est
        fracturé, s est ouvert, s est coupé, a perdu le bébé, a perdu son bébé, a perdu leur bébé, a
        perdu un bébé, perdu l enfant, tentative de suicide, suicide, s est suicidé*, overdose, en
        cure, en désintox, hospitalisation, à l hosto, séropositi*, handicapé*, en chaise roulante,
        congé maternité, enceinte, attend des jumeaux, pma, fiv, a fait un malaise, s est évanoui*,
        se remet de, se remet d, en convalescence, sur le flanc, en psychiatrie, chez le psy,
        aveugle, sourd, invalide, à l ai, a craqué nerveusement, épuisement, cloué* au lit, alité*,
        garde le lit, hors service depuis, sobre depuis, abstinent depuis, abstinente depuis
    """,
    "about_it": """
        recherche*, soigne*, traite*, conférence, article, livre, parle de, parle du, prévention,
        aide contre, étude*, don, dons, course contre, film, roman, sensibilis*
    """,
    "no_ails": """
        malade de rire, malade d amour, malade de jalousie, trait de génie, maladies de jeunesse,
        maladie de jeunesse, fièvre du, fièvre de la, maladie du lundi, mort de rire, morte de rire,
        accro à, malade de foot, opération de montage, opération de maintenance, opération de
        nettoyage, opération portes ouvertes, opération coup de, cassé la tête, casser la tête
    """,
    "plate": """
        plaque, plaques, immatricul*, numéro de plaque, voiture, garé, garée, conducteur,
        conductrice
    """,
    "honorific": "monsieur, madame, mme, mlle, m, dr, prof, docteur*, professeur*",
    "of_unit": """
        du service, de la vente, des ventes, du marketing, du support, de la réception, des achats,
        de la comptabilité, des rh, de l équipe, du montage, de l atelier, de la production, de la
        logistique, du laboratoire, du magasin, du développement, de notre, de la technique, des
        soins, à la réception, à l atelier, dans notre, du dépôt, de la compta, de la paie, des
        expéditions, de l expédition, de la maintenance, de la qualité, de l équipe de nuit, de l
        accueil, de la cantine, du stock
    """,
    "consent_open": """
        consentement manque, manque encore … consentement, manque encore … accord, pas encore …
        consentement, pas encore son accord, pas encore leur accord, pas encore l accord, attends …
        consentement, attendons … consentement, attends son accord, attends leur accord, attendons
        son accord, attendons leur accord, attends … autorisation, attendons … autorisation,
        consentement en attente, n a pas encore accepté, n ont pas encore accepté, n a pas encore
        consenti, pas encore demandé si je peux, dois encore lui demander si, dois encore leur
        demander si, ne sait pas que je publie, ne savent pas que je publie, demande encore son
        accord, demande encore l accord, demande encore leur accord, dois encore demander, dois
        encore obtenir, reste à obtenir, accord en attente, accord manque, autorisation manque, pas
        encore donné son accord, pas encore donné leur accord, n a pas encore donné, n a pas encore
        dit oui, pas encore l autorisation, pas encore demandé l accord, pas encore demandé son
    """,
    "number_of": """
        numéro de monsieur, numéro de madame, numéro de m, numéro de mme, numéro du client, numéro
        de la cliente, son numéro, leur numéro, son portable, son natel, son numéro de portable,
        numéro privé, numéro personnel, portable privé, natel privé, téléphone privé, portable
        personnel, ligne privée, son mobile, le portable de, le natel de, le numéro de, sur son
        portable, sur son natel, ligne directe de
    """,
    "rings": """
        appelez le, appelez la, appelle le, appelle la, écrivez lui, envoyez lui, un sms à, textez
    """,
    "mail_of": """
        son mail, son e mail, son adresse mail, son adresse électronique, adresse mail privée,
        adresse mail personnelle, mail privé, mail personnel, e mail privé, e mail personnel, mail
        du client, mail de la cliente, adresse mail de
    """,
    "lives_at": """
        habite, habitait, domicilié*, domicile, adresse privée, adresse du client, adresse de la
        cliente, a déménagé, réside, crèche, loge au, loge à, chez lui au, chez elle au
    """,
    "born": "né le, née le, date de naissance, naissance le",
    "machine_no": """
        numéro de série, n de série, no de série, numéro de machine, machine no, machine n, numéro
        de châssis, numéro de coque, numéro d appareil, machine numéro, machine portant le numéro
    """,
    "file_no": """
        numéro de client, numéro client, no de client, n de client, numéro de contrat, contrat no,
        contrat n, numéro de commande, numéro de facture, facture no, facture n, numéro de police,
        numéro de dossier, numéro de patient, numéro d assuré, numéro de matricule, numéro personnel
        d employé, numéro d employé, numéro de passeport, numéro de carte d identité, numéro de
        badge
    """,
    "long_ago": """
        fondateur*, fondatrice*, fondé*, fondation, pionnier*, inventeur*, compositeur*, peintre*,
        poète*, histoire, historique*, arrière grand père, ancêtre*, roman, film
    """,
    "for_example": "par exemple, p ex, exemple, fictif*, fictive*, modèle de lettre, jean dupont",
    "holder": """
        client, cliente, clients, votre machine, votre installation, votre appareil, votre bateau,
        exploitant, propriétaire, patient, patiente, hôpital, clinique, acheteur, acheteuse, chez la
        société, chez l entreprise, réparé*, dépanné*, mis* en service, panne, pannes, alarmes,
        intervention
    """,
    "from_a": "du, de la, des, de l, de notre, à la",
    "to_show": """
        citation*, cite, citer, discours, photo*, image*, lettre*, mail, courriel, message, mot,
        poème, texte, nom, vidéo*, enregistrement, montrer, partage*, publie*, publier, histoire
    """,
    "told_role": """
        chef d équipe, cheffe d équipe, chef d atelier, contremaître, magasinier, magasinière,
        logisticien*, soudeur, soudeuse, tourneur, fraiseur, fraiseuse, monteur, monteuse,
        opérateur, opératrice, régleur, acheteur, acheteuse, livreur, livreuse, chauffeur,
        concierge, réceptionniste, dessinateur, dessinatrice, électricien*, informaticien*,
        responsable, supérieur, supérieure, supérieur hiérarchique, sage femme, aide soignant, aide
        soignante, cuisinière, standardiste, intérimaire, commercial, commerciale, patron,
        collègues, nouveau, petit nouveau, chargé de, chargée de, drh, boss, formateur, formatrice,
        collègue de bureau, chef de service, cheffe de service, veilleur, nettoyeuse, femme de
        ménage, aide comptable, contrôleur, contrôleuse, chef de projet, cheffe de projet
    """,
    "told_illness": """
        cancer, cancers, tumeur, tumeurs, lymphome, leucémie, mélanome, métastases, métastase,
        carcinome, sarcome, infarctus, crise cardiaque, arrêt cardiaque, avc, embolie, hémorragie,
        thrombose, phlébite, anévrisme, attaque cérébrale, insuffisance rénale, insuffisance
        cardiaque, insuffisance respiratoire, cirrhose, hépatite, pneumonie, bronchite, pleurésie,
        tuberculose, méningite, sepsis, septicémie, appendicite, péritonite, pancréatite, cystite,
        otite, sinusite, arthrite, arthrose, ostéoporose, tendinite, sciatique, lumbago, hernie,
        hernie discale, fracture, entorse, luxation, déchirure, ligaments croisés, ménisque,
        traumatisme, traumatisme crânien, commotion, polytraumatisme, brûlure, brûlures, dépression,
        burn out, burnout, épuisement, crise d angoisse, anxiété, schizophrénie, trouble bipolaire,
        bipolaire, anorexie, boulimie, alcoolisme, alcool, addiction, psychose, phobie, autisme,
        tdah, démence, alzheimer, parkinson, sclérose, sclérose en plaques, épilepsie, crise d
        épilepsie, migraine*, diabète, asthme, rechute, eczéma, psoriasis, zona, grippe, covid,
        covid long, rougeole, varicelle, malaria, paludisme, borréliose, maladie de lyme, vih, sida,
        syphilis, endométriose, fausse couche, avortement, ivg, césarienne, grossesse extra utérine,
        prééclampsie, calculs, calcul rénal, ulcère, maladie de crohn, coeliaque, gastrite,
        hémorroïdes, incontinence, prostate, cataracte, glaucome, acouphènes, anémie, fibrose,
        mucoviscidose, myopathie, maladie, dialyse, chimio, chimiothérapie, radiothérapie, greffe,
        transplantation, amputation, opération, coloscopie, biopsie, mammographie, coma, coma
        éthylique, malaise, infection, intoxication, empoisonnement, fièvre, accident, accident de
        moto, accident de vélo, chute, prothèse, pontage, stent, pacemaker, thérapie, cure de
        désintoxication, hanche artificielle, genou artificiel, valve cardiaque, prothèse de hanche,
        prothèse de genou, stimulateur cardiaque, nouvelle hanche, nouveau genou
    """,
    "told_fate": """
        n a pas survécu, n a pas tenu, n a pas pu être sauvé*, est mort*, est décédé*, décédé*,
        mort, morte, meurt, réanimé*, réanimation, on a tout tenté, tout tenté, tout essayé, dans le
        coma, en fin de vie, stade 4, stade quatre, derniers instants, agonise, agonie, s est
        éteint*, a accouché, accouche, jumeaux, a perdu, pleure, pleuré, hurle, crie, ivre, saoul,
        complètement bourré*, battu*, violée, frappé*, poignardé*, renversé*, noyé*, pendu, suicide,
        overdose, brûlé*, inconscient*, gravement blessé*, blessé*, se bat pour, lutte pour
    """,
    "told_dies": """
        est mort, est morte, est décédé, est décédée, s est suicidé*, s est tué, s est tuée, a perdu
        la vie, nous a quittés brutalement, s est donné la mort
    """,
    "told_ward": """
        urgences, réa, réanimation, soins intensifs, bloc, bloc opératoire, salle d op, maternité,
        salle d accouchement, salle de naissance, service, étage, chambre, lit, garde, nuit de
        garde, de nuit, cette nuit, chez nous, ambulance, smur, consultation, oncologie, pédiatrie,
        gériatrie, psychiatrie, chirurgie, est arrivé*, amené*, transféré*, admis*, hospitalisé*, ce
        matin
    """,
    "told_bed": "lit, chambre, chambre numéro, lit numéro, box",
    "told_patient": """
        patient, patiente, résident, résidente, pensionnaire, parturiente, petit vieux
    """,
    "told_behaves": """
        a ri, a chanté, a dansé, a dit, a demandé, a marché, a remercié, mange, boit, sonne,
        appelle, pleure, rit, dort, crie, ronfle, chante, râle, commande, veut, refuse, se plaint,
        gémit, parle, raconte, demande, vomit, saigne, meurt, respire, tremble
    """,
    "told_office": """
        maire, mairesse, syndic, syndique, conseiller d état, conseillère d état, conseiller
        national, conseillère nationale, conseiller aux états, conseillère aux états, conseiller
        fédéral, conseillère fédérale, conseiller communal, député, députée, sénateur, sénatrice,
        ministre, préfet, préfète, président du, présidente du, curé, pasteur, pasteure, évêque,
        juge, procureur, procureure, notaire, instituteur, institutrice, directeur d école,
        directeur de l école, chanteur, chanteuse, acteur, actrice, comédien, comédienne, animateur
        télé, présentateur, présentatrice, footballeur, footballeuse, hockeyeur, skieur, skieuse,
        ancien champion, ancienne championne, champion, championne, célébrité, star, boulanger du
        village, patron du bistrot, ex joueur, ancien joueur
    """,
    "told_kin_of": """
        conjoint, conjointe, compagnon, compagne, femme, mari, fils, fille, mère, père, frère,
        soeur, beau frère, belle soeur, beau fils, belle fille, neveu, nièce, petit fils, petite
        fille, copine, ex femme, grand père, grand mère, beau père, belle mère, épouse, époux,
        cousin, cousine, oncle, tante
    """,
    "told_care_act": """
        accouché, accouche, hospitalisé*, opéré*, admis*, soigné*, examiné*, dort, mange, pleure,
        couché*, perdu, réclame, commande, transféré*, suivi*
    """,
    "told_about_it": """
        spécialiste*, spécialisé*, expliqu*, inform*, symptômes, signes, vaccin*, consultation*,
        campagne, journée mondiale, conseils, formation, chaque année, par an, en suisse, expert*,
        podcast, interview, assurance, médicament, application, implants, court contre, courir
        contre, courons, marche contre, premiers secours, simulation, exercice, mannequin,
        dépistage, facteurs de risque, évitez, éviter, risque
    """,
    "told_pay": """
        gagne, gagnait, touche, salaire de, paie de, bonus de, prime de, empoche, palpe, payé … par
        mois, payée … par mois, indemnité de, fiche de paie de, mieux payé*, est payé*, est payée
    """,
    "told_dismissed": """
        a été licencié, a été licenciée, licencié*, viré*, s est fait virer, s est fait licencier,
        mis à la porte, mise à la porte, renvoyé*, limogé*, a été remercié*, a reçu son congé, a
        reçu sa lettre, lettre de licenciement, saqué*, éjecté*, poussé* dehors, forcé à
        démissionner, forcée à démissionner, période d essai non, contrat … pas renouvelé, mis au
        placard, mise au placard, rétrogradé*
    """,
    "told_appraised": """
        avertissement, blâme, mise à pied, mauvaise évaluation, évaluation catastrophique, mauvaise
        note, entretien annuel, entretien d évaluation, insuffisant à, a raté son cfc, a raté ses
        examens, a raté l examen, échoué à l examen, pris en train de voler, a volé, a détourné,
        plainte contre, attrapé en train, procédure disciplinaire, faux diplôme, recadré*, s est
        fait recadrer, a été averti*, lettre d avertissement, dernier avertissement, rappel à l
        ordre
    """,
    "told_private_life": """
        divorce, divorcé, divorcée, divorcent, en plein divorce, se sépare, se séparent, séparé de,
        séparée de, s est fait larguer, largué*, a quitté sa femme, a quitté son mari, sa femme l a
        quitté, son mari l a quittée, trompe sa femme, trompe son mari, a une liaison, une
        maîtresse, amant, couche avec, est gay, est homo, homosexuel, homosexuelle, lesbienne,
        bisexuel*, transgenre, coming out, est musulman, est musulmane, est juif, est juive, témoin
        de jéhovah, secte, s est converti*, prie cinq fois, fait sa prière, dettes, endetté*, aux
        poursuites, poursuites, saisie sur salaire, saisie de salaire, aux services sociaux, à l
        aide sociale, casier judiciaire, en prison, en garde à vue, arrêté par la police, condamné*,
        retrait de permis, alcool au volant, conduite en état, sans papiers, permis de séjour, boit
        trop, picole, se drogue, fume des joints, vote udc, vote à gauche, est syndiqué, est
        syndiquée, vit chez sa mère, habite chez sa mère, retourné vivre chez, vit seul, vit seule,
        habite maintenant à, habite juste, nouveau copain, nouvelle copine, nouveau mec, ans de
        moins que, plus jeune que lui, plus jeune qu elle, s est fait plaquer, plaqué*, son mari l
        a, sa femme l a, couple bat de l aile, garde des enfants, pension alimentaire, de nouveau
        célibataire, en instance de divorce, vit séparé*, vivent séparés, expulsé* de, huissier*,
        avec son ex, avec ses ex
    """,
    "told_money": """
        francs, fr, chf, euros, euro, balles, brut, net, par mois, par an, de l heure, mille, k
    """,
    "told_gets": "reçoit, se fait, a, a pris, a eu, s est pris, écope, a écopé, obtient",
    "told_wage": "brut, net, par mois, par an, de l heure, de salaire",
    "told_kept": "licenciement collectif, remercié pour",
    "told_of_ours": "de chez nous, chez nous",
    "told_howto": """
        vous trouvez, vous trouverez, tu trouves, dans les paramètres, sous paramètres, dans le
        portail, vérifiez, vérifie, regardez, cliquez, consultez, toujours, en général, normalement,
        automatiquement
    """,
    "told_looked": """
        j ai regardé, nous avons regardé, j ai vérifié, nous avons vérifié, j ai consulté, nous
        avons consulté, dans notre système, selon notre système, d après notre système, selon nos
        données, d après nos données, dans votre dossier, dans votre compte, votre dossier, je vois
        que, nous voyons que, je vois, nous voyons, selon la comptabilité
    """,
    "told_standing": """
        se termine, expire, expirait, a expiré, expiré, expirée, échu, échue, arrive à échéance,
        échoit, résilié, résiliée, ouverte, ouvertes, impayée, impayées, impayé, pas payé, pas
        encore payé, en retard, en souffrance, bloqué, dernière connexion, dernier accès, dernière
        commande, dernière facture, dernier paiement, devez encore, nous devez, reste une facture,
        reste à payer, prend fin, arrive à terme, prendra fin
    """,
    "told_account": """
        contrat, contrat de maintenance, contrat de service, abonnement, licence, compte, facture,
        factures, rappel, rappels, paiement, paiements, commande, commandes, connexion, accès,
        avoir, acompte, police, garantie, dossier, solde, mensualité, numéro de série
    """,
    "told_newcomer": """
        nouveau, nouvelle, petit nouveau, petite nouvelle, grand, gros, vieux, vieille
    """,
    "told_gossip": """
        saviez vous, tu savais, vous saviez, vous avez entendu, tu as entendu, devinez qui
    """,
    "told_published_pay": """
        rapport de gestion, rapport annuel, cct, convention collective, en moyenne, salaire minimum,
        salaire médian, gagne du terrain, gagne en, gagne du temps, gagne à, gagne la, gagne le,
        gagne un, gagne une, gagne sa, touche à, touche le, touche la, touche au, touche pas, touche
        du, touche tout
    """,
    "told_youngster": """
        stagiaire, apprenti, apprentie, élève, écolier, écolière, enfant, gamin, gamine, garçon,
        fillette, fille, fils, petit, petite, bébé, collégien, collégienne, lycéen, lycéenne, ado,
        adolescent, adolescente, cadet, cadette, benjamin, benjamine, classe, école, cycle, petit
        fils, petite fille, neveu, nièce, junior, jeune
    """,
    "told_newborn": """
        né ce, née ce, né cette, née cette, né à, née à, grammes, kilos, kg, premier bébé, bébé de l
        année, naissance de, est né, est née, venu au monde, venue au monde, a vu le jour, nouveau
        né
    """,
    "told_with_us": """
        chez nous, dans notre, notre service, notre équipe, nos équipes, à notre hôpital, nous avoir
        confié, à la maternité
    """,
    "told_body": """
        dos, genou, genoux, épaule, épaules, hanche, coeur, estomac, disque, nuque, ventre, poumon,
        poumons, rein, reins, foie, nerfs, poignet, coude, cheville, tendon, ménisque, colonne,
        lombaires, thyroïde, pied, bras, jambe, vésicule, appendice, amygdales, prostate, orteil,
        doigt, pouce, mâchoire, clavicule, côtes, mollet, tibia, oeil
    """,
    "told_trouble": """
        lâche, a lâché, lâché, ne suit plus, ne tient plus, ne veut plus, bloqué, bloquée, mal au,
        mal aux, mal à, soucis de, soucis au, souci au, problèmes de, problème de, problèmes au,
        problème au, douleurs, souffre, fait souffrir, en compote, foutu, foutue, opéré, opérée,
        abîmé, abîmée, flanche, flanché, déchiré, faible, fragile, en vrac, lui joue des tours,
        enlevé, enlevée, retiré, retirée, cassé, cassée, fracturé, fracturée
    """,
    "told_taster": """
        stage de découverte, stage découverte, stage d observation, stage d orientation, stage d
        essai, stage préprofessionnel, journée futur en tous genres, passeport vacances
    """,
    "told_schoolchild": """
        écolier, écolière, collégien, collégienne, élève, gamin, gamine, fillette, garçonnet, petite
        stagiaire, petit stagiaire
    """,
    "told_grade": "année, primaire, cycle, harmos",
    "told_class": """
        élève de, écolier à, écolière à, 5e année, 6e année, 7e année, 8e année, 9e année, 10e
        année, 11e année, en 5e, en 6e, en 7e, en 8e, en 9e, en 10e, en 11e, de 9e, de 10e, de 11e,
        5h, 6h, 7h, 8h, 9h, 10h, 11h, école primaire, école secondaire, cycle d orientation, au
        collège, du collège, école enfantine, collégien, collégienne, écolier, écolière
    """,
    "told_my_name": "mon nom, je m appelle, m appelle",
    "told_log": """
        journal de votre, journal de la machine, journal machine, fichier journal, fichiers
        journaux, d après le log, selon le log, selon les logs, d après les logs, télémaintenance,
        maintenance à distance, données machine, données de la machine, données de votre, historique
        des alarmes, liste des alarmes, heures de service, heures de broche, télémétrie, nos
        enregistrements, données de votre machine, données de vos
    """,
    "told_logged": """
        alarme, alarmes, surcharge, surcharges, acquittée, acquittées, ignorée, ignorées,
        déclenché*, arrêtée, arrêté, s est arrêté*, tourné, sans liquide, sans huile, défaut,
        défauts, avertissement*, surchauffe, collision, trois fois, deux fois, quatre fois, six
        fois, dépassé*, arrêt d urgence, perd la connexion, erreur*, collisions, s arrête, arrêts,
        cinq fois, sept fois, huit fois, dix fois
    """,
    "told_recalled": """
        retraite, à l époque, a commencé, a débuté, jubilé, ans de maison, autrefois, entre temps,
        dirige aujourd hui, aujourd hui il, aujourd hui elle
    """,
    "manual": """
        manuel, manuel d utilisation, mode d emploi, notice, notice d utilisation, plan d entretien,
        guide d utilisation
    """,
    "person_of": "apprenti*, technicien*, monteur*, chercheu*, juriste*, avocat*, collaborat*",
    "teaches": """
        conseille*, recommande*, explique*, montre*, dit, révèle*, apprend, apprennent, postul*,
        conseil*, astuce*, inscription*
    """,
    "how_why": """
        comment, pourquoi, que se passe, qu est ce qui se passe, que signifie, que veut dire, d où
        vient, à quoi sert, quand faut il
    """,
    "given": """
        adrien, alain, alexandre, alice, amélie, anne, antoine, arnaud, aurélie, benoît, bernard,
        brigitte, camille, carole, caroline, catherine, cécile, céline, chantal, charlotte, chloé,
        christine, christophe, claire, claude, claudine, corinne, damien, daniel, danielle,
        delphine, denis, didier, dominique, élise, élodie, émilie, éric, étienne, eugénie, fabien,
        fabienne, florence, françois, françoise, frédéric, gérard, gilles, grégoire, guillaume,
        hélène, henri, hugo, isabelle, jacques, jean, jeanne, jérôme, joël, josiane, julie, julien,
        laurence, laurent, léa, louis, louise, luc, lucie, manon, marc, marie, marion, martine,
        mathieu, mathilde, maurice, michel, michèle, monique, nathalie, nicolas, nicole, odile,
        olivier, pascal, patrick, paul, philippe, pierre, raphaël, rémy, renaud, robert, roger,
        sabine, sandrine, sébastien, serge, simone, solange, sophie, stéphane, stéphanie, sylvie,
        thérèse, thierry, thomas, valérie, véronique, vincent, virginie, xavier, yann, yves
    """,
    "cheers": """
        courage à, bon courage, courage, tiens bon, tiens le coup, accroche toi, on pense à toi,
        nous pensons à toi, pense à toi, pensées pour, toutes nos pensées, plein de force, force à,
        bonne chance, croisons les doigts pour, on croise les doigts pour, bon retour, contents de
        te revoir, content de te revoir, ravi de te revoir, est de retour, de retour parmi nous,
        reviens vite, reviens nous vite, on t attend, tu nous manques, chapeau à, tenez bon,
        accrochez vous, on pense fort à toi
    """,
    "overcome": """
        vaincu, vaincue, surmonté*, derrière lui, derrière elle, derrière toi, s est bien passé*,
        pas une partie de plaisir, pas une sinécure, pas drôle, ce n est pas rien, c est pas rien,
        dur pour lui, dur pour elle, éprouvant*, l épuise, épuise, en rémission, se remet de, se
        remet d, tient le coup
    """,
}
