"""French: what people tell of other people. Illness, fate, pay, dismissal, private life, age."""

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
    "told_role": """
        chef d équipe, cheffe d équipe, chef d atelier, contremaître, magasinier, magasinière,
        logisticien*, soudeur, soudeuse, tourneur, fraiseur, fraiseuse, monteur, monteuse,
        opérateur, opératrice, régleur, acheteur, acheteuse, livreur, livreuse, chauffeur,
        concierge, réceptionniste, dessinateur, dessinatrice, électricien*, informaticien*,
        responsable, supérieur, supérieure, supérieur hiérarchique, sage femme, aide soignant,
        aide soignante, cuisinière, standardiste, intérimaire, commercial, commerciale, patron,
        collègues, nouveau, petit nouveau, chargé de, chargée de, drh, boss, formateur,
        formatrice, collègue de bureau, chef de service, cheffe de service, veilleur, nettoyeuse,
        femme de ménage, aide comptable, contrôleur, contrôleuse, chef de projet, cheffe de projet
    """,
    "ails": """
        s est sectionné, s est brûlé*, s est blessé*, s est coincé, s est foulé, s est tordu, s est
        démis, à bout de nerfs, au bout du rouleau, surmenage, surmené*, pour épuisement, doigt coupé,
        doigt sectionné, a perdu un doigt, a perdu la vue, mettre fin à ses jours, col du fémur, fémur
        cassé, hanche cassée,
        est tombé*, gravement malade, dépressif, dépressive, alcoolique, toxicomane, anorexique,
        paralysé*, dans le coma, en réanimation, aux soins intensifs, en fin de vie, sous dialyse,
        en chimio, sous chimio, va se faire opérer, se fait opérer, s est cassé, s est fracturé,
        s est ouvert, s est coupé, a perdu le bébé, a perdu son bébé, a perdu leur bébé, a perdu un
        bébé, perdu l enfant, tentative de suicide, suicide, s est suicidé*, overdose, en cure,
        en désintox, hospitalisation, aux urgences, à l hosto, séropositi*, handicapé*, en chaise
        roulante, congé maternité, enceinte, attend des jumeaux, pma, fiv, a fait un malaise,
        s est évanoui*, se remet de, se remet d, en convalescence, sur le flanc, en psychiatrie, chez le psy,
        aveugle, sourd, invalide, à l ai, a craqué nerveusement, épuisement,
        cloué* au lit, alité*, garde le lit, hors service depuis
    """,
    "told_illness": """
        cancer, cancers, tumeur, tumeurs, lymphome, leucémie, mélanome, métastases, métastase, carcinome,
        sarcome, infarctus, crise cardiaque, arrêt cardiaque, avc, embolie, hémorragie, thrombose,
        phlébite, anévrisme, attaque cérébrale, insuffisance rénale, insuffisance cardiaque,
        insuffisance respiratoire, cirrhose, hépatite, pneumonie, bronchite, pleurésie, tuberculose,
        méningite, sepsis, septicémie, appendicite, péritonite, pancréatite, cystite, otite, sinusite,
        arthrite, arthrose, ostéoporose, tendinite, sciatique, lumbago, hernie, hernie discale,
        fracture, entorse, luxation, déchirure, ligaments croisés, ménisque, traumatisme,
        traumatisme crânien, commotion, polytraumatisme, brûlure, brûlures, dépression, burn out,
        burnout, épuisement, crise d angoisse, anxiété, schizophrénie, trouble bipolaire, bipolaire,
        anorexie, boulimie, alcoolisme, alcool, addiction, psychose, phobie, autisme, tdah, démence,
        alzheimer, parkinson, sclérose, sclérose en plaques, épilepsie, crise d épilepsie, migraine*,
        diabète, asthme, rechute, eczéma, psoriasis, zona, grippe, covid, covid long, rougeole,
        varicelle, malaria, paludisme, borréliose, maladie de lyme, vih, sida, syphilis, endométriose,
        fausse couche, avortement, ivg, césarienne, grossesse extra utérine, prééclampsie, calculs,
        calcul rénal, ulcère, maladie de crohn, coeliaque, gastrite, hémorroïdes, incontinence,
        prostate, cataracte, glaucome, acouphènes, anémie, fibrose, mucoviscidose, myopathie,
        maladie, dialyse, chimio, chimiothérapie, radiothérapie, greffe, transplantation, amputation,
        opération, coloscopie, biopsie, mammographie, coma, coma éthylique, malaise, infection,
        intoxication, empoisonnement, fièvre, accident, accident de moto, accident de vélo, chute,
        prothèse, pontage, stent, pacemaker, thérapie, cure de désintoxication
    """,
    "told_fate": """
        n a pas survécu, n a pas tenu, n a pas pu être sauvé*, est mort*, est décédé*, décédé*, mort,
        morte, meurt, réanimé*, réanimation, on a tout tenté, tout tenté, tout essayé, dans le coma,
        en fin de vie, stade 4, stade quatre, derniers instants, agonise, agonie, s est éteint*,
        a accouché, accouche, jumeaux, a perdu, pleure, pleuré, hurle, crie, ivre, saoul, complètement
        bourré*, battu*, violée, frappé*, poignardé*, renversé*, noyé*, pendu, suicide, overdose,
        brûlé*, inconscient*, gravement blessé*, blessé*, se bat pour, lutte pour
    """,
    "told_dies": """
        est mort, est morte, est décédé, est décédée, s est suicidé*, s est tué, s est tuée, a perdu la
        vie, nous a quittés brutalement, s est donné la mort
    """,
    "told_ward": """
        urgences, réa, réanimation, soins intensifs, bloc, bloc opératoire, salle d op, maternité,
        salle d accouchement, salle de naissance, service, étage, chambre, lit, garde, nuit de garde,
        de nuit, cette nuit, chez nous, ambulance, smur, consultation, oncologie, pédiatrie, gériatrie,
        psychiatrie, chirurgie, est arrivé*, amené*, transféré*, admis*, hospitalisé*, ce matin
    """,
    "told_care_house": """
        hôpital, hôpitaux, hospitalier*, clinique, cliniques, ems, maison de retraite, cabinet médical,
        centre médical, permanence médicale, établissement médico social, centre de soins, soins à domicile
    """,
    "told_bed": "lit, chambre, chambre numéro, lit numéro, box",
    "told_patient": "patient, patiente, résident, résidente, pensionnaire, parturiente, petit vieux",
    "told_behaves": """
        a ri, a chanté, a dansé, a dit, a demandé, a marché, a remercié, mange, boit, sonne, appelle, pleure, rit, dort, crie, ronfle, chante, râle, commande, veut,
        refuse, se plaint, gémit, parle, raconte, demande, vomit, saigne, meurt, respire, tremble
    """,
    "told_office": """
        maire, mairesse, syndic, syndique, conseiller d état, conseillère d état, conseiller national,
        conseillère nationale, conseiller aux états, conseillère aux états, conseiller fédéral, conseillère
        fédérale, conseiller communal, député, députée, sénateur, sénatrice, ministre, préfet, préfète,
        président du, présidente du, curé, pasteur, pasteure, évêque, juge, procureur, procureure,
        notaire, instituteur, institutrice, directeur d école, directeur de l école, chanteur, chanteuse,
        acteur, actrice, comédien, comédienne, animateur télé, présentateur, présentatrice, footballeur,
        footballeuse, hockeyeur, skieur, skieuse, ancien champion, ancienne championne, champion,
        championne, célébrité, star, boulanger du village, patron du bistrot, ex joueur, ancien joueur
    """,
    "told_kin_of": """
        conjoint, conjointe, compagnon, compagne, femme, mari, fils, fille, mère, père, frère, soeur, beau frère, belle soeur, beau fils, belle fille,
        neveu, nièce, petit fils, petite fille, copine, ex femme, grand père, grand mère, beau père, belle mère,
        épouse, époux, cousin, cousine, oncle, tante
    """,
    "told_care_act": """
        accouché, accouche, hospitalisé*, opéré*, admis*, soigné*, examiné*, dort, mange, pleure, couché*, perdu, réclame, commande, transféré*, suivi*
    """,
    "told_about_it": """
        spécialiste*, spécialisé*, expliqu*, inform*, symptômes, signes, vaccin*, consultation*, campagne,
        journée mondiale, conseils, formation, chaque année, par an, en suisse, expert*, podcast,
        interview, assurance, médicament, application, implants, court contre, courir contre, courons, marche contre, premiers secours, simulation, exercice,
        mannequin, dépistage, facteurs de risque, évitez, éviter, risque
    """,
    "told_pay": """
        gagne, gagnait, touche, salaire de, paie de, bonus de, prime de, empoche, palpe, payé … par mois,
        payée … par mois, indemnité de, fiche de paie de, mieux payé*, est payé*, est payée
    """,
    "told_dismissed": """
        a été licencié, a été licenciée, licencié*, viré*, s est fait virer, s est fait licencier, mis à la
        porte, mise à la porte, renvoyé*, limogé*, a été remercié*, a reçu son congé, a reçu sa lettre,
        lettre de licenciement, saqué*, éjecté*, poussé* dehors, forcé à démissionner, forcée à démissionner,
        période d essai non, contrat … pas renouvelé, mis au placard, mise au placard, rétrogradé*
    """,
    "told_appraised": """
        avertissement, blâme, mise à pied, mauvaise évaluation, évaluation catastrophique, mauvaise note,
        entretien annuel, entretien d évaluation, insuffisant à, a raté son cfc, a raté ses examens, a raté
        l examen, échoué à l examen, pris en train de voler, a volé, a détourné, plainte contre, attrapé en train, procédure
        disciplinaire, faux diplôme, recadré*, s est fait recadrer, a été averti*, lettre d avertissement, dernier avertissement, rappel à l
        ordre
    """,
    "told_private_life": """
        divorce, divorcé, divorcée, divorcent, en plein divorce, se sépare, se séparent, séparé de, séparée de,
        s est fait larguer, largué*, a quitté sa femme, a quitté son mari, sa femme l a quitté, son mari l a
        quittée, trompe sa femme, trompe son mari, a une liaison, une maîtresse, amant, couche avec, est
        gay, est homo, homosexuel, homosexuelle, lesbienne, bisexuel*, transgenre, coming out, est musulman,
        est musulmane, est juif, est juive, témoin de jéhovah, secte, s est converti*, prie cinq fois, fait sa
        prière, dettes, endetté*, aux poursuites, poursuites, saisie sur salaire, saisie de salaire, aux services
        sociaux, à l aide sociale, casier judiciaire, en prison, en garde à vue, arrêté par la police, condamné*,
        retrait de permis, alcool au volant, conduite en état, sans papiers, permis de séjour, boit trop, picole,
        se drogue, fume des joints, vote udc, vote à gauche, est syndiqué, est syndiquée, vit chez sa mère,
        habite chez sa mère, retourné vivre chez, vit seul, vit seule, habite maintenant à, habite juste
    """,
    "told_money": """
        francs, fr, chf, euros, euro, balles, brut, net, par mois, par an, de l heure, mille, k
    """,
    "told_gets": "reçoit, se fait, a, a pris, a eu, s est pris, écope, a écopé, obtient",
    "told_wage": "brut, net, par mois, par an, de l heure, de salaire",
    "told_kept": "licenciement collectif, remercié pour",
    "told_of_ours": "de chez nous, chez nous",
    "told_loyal": """
        votre fidélité, votre longue fidélité, ta fidélité, vous comme client*, vous êtes client*, vous êtes cliente, fidèle client, fidèle cliente,
        ans de fidélité, ans de confiance, années de fidélité, années de confiance,
        votre confiance depuis, client depuis, cliente depuis, parmi nos clients, être
        client, être cliente, être notre client, compter parmi nos
    """,
    "told_those": """
        chez ceux qui, chez ceux avec, chez celui qui, chez une boîte qui, chez une
        entreprise qui, chez la boîte qui, chez un client qui, chez le client qui, ceux
        avec, ceux qui, celle avec, celui avec
    """,
    "told_howto": """
        vous trouvez, vous trouverez, tu trouves, dans les paramètres, sous paramètres, dans le
        portail, vérifiez, vérifie, regardez, cliquez, consultez, toujours, en général,
        normalement, automatiquement
    """,
    "told_looked": """
        j ai regardé, nous avons regardé, j ai vérifié, nous avons vérifié, j ai consulté, nous
        avons consulté, dans notre système, selon notre système, d après notre système, selon nos
        données, d après nos données, dans votre dossier, dans votre compte, votre dossier, je
        vois que, nous voyons que, je vois, nous voyons, selon la comptabilité
    """,
    "told_standing": """
        se termine, expire, expirait, a expiré, expiré, expirée, échu, échue, arrive à échéance,
        échoit, résilié, résiliée, ouverte, ouvertes, impayée, impayées, impayé, pas payé, pas
        encore payé, en retard, en souffrance, bloqué, dernière connexion, dernier accès, dernière
        commande, dernière facture, dernier paiement, devez encore, nous devez, reste une facture,
        reste à payer, prend fin,
        arrive à terme, prendra fin
    """,
    "told_account": """
        contrat, contrat de maintenance, contrat de service, abonnement, licence, compte, facture,
        factures, rappel, rappels, paiement, paiements, commande, commandes, connexion, accès,
        avoir, acompte, police, garantie, dossier, solde, mensualité, numéro de série
    """,
    "told_newcomer": "nouveau, nouvelle, petit nouveau, petite nouvelle, grand, gros, vieux, vieille",
    "told_gossip": """
        saviez vous, tu savais, vous saviez, vous avez entendu, tu as entendu, devinez qui
    """,
    "told_published_pay": """
        rapport de gestion, rapport annuel, cct, convention collective, en moyenne, salaire minimum, salaire
        médian, gagne du terrain, gagne en, gagne du temps, gagne à, gagne la, gagne le, gagne un, gagne une, gagne sa,
        touche à, touche le, touche la, touche au, touche pas, touche du, touche tout
    """,
    "told_youngster": """
        stagiaire, apprenti, apprentie, élève, écolier, écolière, enfant, gamin, gamine, garçon, fillette, fille,
        fils, petit, petite, bébé, collégien, collégienne, lycéen, lycéenne, ado, adolescent, adolescente, cadet,
        cadette, benjamin, benjamine, classe, école, cycle, petit fils, petite fille, neveu, nièce, junior, jeune
    """,
    "told_newborn": """
        né ce, née ce, né cette, née cette, né à, née à, grammes, kilos, kg, premier bébé, bébé de l année,
        naissance de, est né, est née, venu au monde, venue au monde, a vu le jour, nouveau né
    """,
    "told_maker": """
        numéro un, fabricant, fabricants, fabricante, constructeur, constructrice, producteur, productrice, avionneur, horloger,
        maison horlogère, manufacture, marque, groupe, brasseur, brasserie, chocolatier, chocolaterie, fromager,
        équipementier, sous traitant, sidérurgiste, aciériste, motoriste, chantier naval, fonderie, leader, leader
        mondial, numéro un, géant, entreprise pharmaceutique, pharma, multinationale, banque, assureur, assurance,
        distributeur, fournisseur, usine, biscuiterie
    """,
    "told_renowned": """
        grand, grande, plus grand, plus grande, premier, première, célèbre*, connu*, bien connu*, réputé*, renommé*,
        leader*, numéro un, plus important*, plus ancien*, principal*, prestigieu*, fameu*, certain, certaine,
        géant
    """,
    "told_deals": """
        mise en service, installation, installé*, livré*, livraison, livrer, monté*, montage, visite, visité*,
        rendu visite, reçu*, accueilli*, réparé*, réparation, maintenance, entretien, révision, service, formation,
        commande, commandé*, signé*, contrat, acheté*, achète, confiance, fidélité, fidèle*, mise sur, compte sur,
        collabor*, projet, usine, usiné*, tourne, tournent, en action, chez, aujourd hui, semaine, jours, journée,
        équipe, nos machines, notre machine, client, cliente, partenaire, sur place, merci, remplacé*, changé*, optimisé*,
        réception réussie, réception, recette,
        en déplacement,
        posé, posée, changé la broche, réglé, réglée, réglage
    """,
    "told_our_friends": """
        nos amis, nos amies, nos voisins, les amis, les gens, notre client, notre cliente, notre partenaire,
        un client, une cliente, ceux, les copains,
        les braves gens, des braves gens, braves gens, ceux qui, des gens, les gars
    """,
    "told_builds": """
        font, fait, fabriquent, fabrique, construisent, construit, produisent, produit, brassent, brasse, assemblent,
        assemble, développent,
        taillent, taille, usinent, usine, tournent, fraisent, fraise, rectifient, coulent,
        forgent, découpent, impriment, torréfient, laminent, soudent, polissent, tissent,
        distillent,
        bricole, bricolons, bricoler, assemblons, monte, montons, développe, développons,
        conçois, concevons, travaille à, travaille sur, travaillons à, travaillons sur
    """,
    "told_no_name": """
        sans nommer, sans le nommer, pas de nom, pas de noms, je ne dirai pas le nom, devinez qui, devinez chez qui,
        je tairai le nom, suivez mon regard, vous voyez qui,
        devinez, devine, je n en dis pas plus, qui devine, qui trouve, à vous de deviner
    """,
    "told_not_ours": """
        concurrent*, concurrence, bourse, journal, lu, étude, vacances, restaurant,
        musée, préféré*, randonnée, fête, mes enfants, ma fille, mon fils, avec les
        enfants, anniversaire
    """,
    "told_stay": """
        opération, intervention, séjour, hospitalisation, traitement, examen, accouchement, rééducation, sortie,
        consultation, convalescence, césarienne, prise en charge, soins, maternité, genou, hanche, passage aux urgences
    """,
    "told_your_folks": """
        votre père, votre mère, votre mari, votre femme, votre enfant, votre fils, votre fille, votre bébé, vos proches
    """,
    "told_with_us": "chez nous, dans notre, notre service, notre équipe, nos équipes, à notre hôpital, nous avoir confié, à la maternité",
    "told_your_unit": """
        votre machine, votre installation, votre appareil, votre broche, votre bateau, votre commande, votre livraison,
        votre contrat, votre facture, votre réclamation, ta machine
    """,
    "told_served": """
        réparé*, livré*, installé*, remplacé*, entretenu*, révisé*, vendu*, contrôlé*, arrêté*, est à l arrêt, tombé* en
        panne, expédié*, acheté*, changé*, monté*,
        remise en état, remis en état, remise en forme, remise en marche, remis en
        marche, révisée, dépannée, chez nous en révision, reprise, modernisée, refaite à
        neuf
    """,
    "told_from_when": """
        dès lundi, dès mardi, dès mercredi, dès jeudi, dès vendredi, dès janvier, dès février, dès
        mars, dès avril, dès mai, dès juin, dès juillet, dès août, dès septembre, dès octobre, dès
        novembre, dès décembre, en janvier, en février, en mars, en avril, en mai, en juin, en
        juillet, en août, en septembre, en octobre, en novembre, en décembre, dès le … janvier,
        dès le … février, dès le … mars, dès le … avril, dès le … mai, dès le … juin, dès le …
        juillet, dès le … août, dès le … septembre, dès le … octobre, dès le … novembre, dès le …
        décembre, fin janvier, fin février, fin mars, fin avril, fin mai, fin juin, fin juillet,
        fin août, fin septembre, fin octobre, fin novembre, fin décembre, à partir de, à partir
        du, la semaine prochaine, le mois prochain, l an prochain, l année prochaine, dorénavant,
        désormais, dès maintenant, dès demain, d ici, fin du mois, le vendredi, cet été, cet
        automne, cet hiver, au printemps,
        en automne, en été, en hiver, à la rentrée,
        d ici pâques, d ici noël, d ici l été, cette année
    """,
    "told_house": """
        équipe, équipes, équipe de nuit, cantine, télétravail, parking, places de parc, open
        space, bureau, bureaux, étage, cloisons, département, service, services, atelier, montage,
        production, entrepôt, halle, réception, pause, pauses, horaire, horaires, heures
        supplémentaires, vacances d entreprise, bonus, treizième, frais, formation*, temporaires,
        intérimaires, postes, personnel, vestiaires, caisse de pension, crèche d entreprise,
        voiture de service, voitures de service, chef d équipe, planning, piquet, week end*,
        travail du samedi, voyages d affaires, badgeuse, pointage, peinture, fonderie, prime,
        primes, prime de fin d année, expédition, réception des marchandises, secrétariat,
        conciergerie
    """,
    "told_turns": """
        doivent, devons, doit, revient, reviennent, coûte, coûteront, coûtera, payant*, plus cher,
        moins, plus de, plus que, s arrête, s arrêtent, renvoyé*, à la maison, passe à, passent à,
        passe en, passent en, prolongé*, raccourci*, gratuit*, supprimé*, disparaît, fini, finie,
        finis, terminé*, travaillons pendant, réduit*, tombent, déménage, déménagent, en open
        space, chômé, devient, deviennent, quitter, libérer, une fois par, deux fois par, ferme,
        ferment, fermé, payé*, gelé*, jusqu à nouvel ordre, ouvert* que, plafonné*, obligatoire*,
        on éteint, lumières éteintes, extinction des feux,
        supprime, suppriment, supprimons, abolit, abolissent, enlèvent, enlève, coupent,
        réduisent, réduit, doublent, double, prolongent, raccourcissent, introduisent,
        introduit, éteignent, remplacent, annulent, vire, virent, payants, moins cher, plus
        tôt, plus tard
    """,
    "told_posted": """
        affiché, affichée, affiche dans, affiche à, panneau, sur le tableau, feuille accrochée,
        accroché*, mail à tous, mail à tout, courriel à tous, par mail à, canal teams, journal d
        entreprise, journal interne, planning, réunion du matin, point du matin, séance des
        cadres, commission du personnel, comité d entreprise, remise d équipe,
        collé sur, collée sur, collé à, sur l écran, écran de la, circulaire, lettre de la
        direction, annonce de la direction, note du chef, info du chef, message de la direction,
        en séance, à la séance, mail du chef, mail de la
    """,
    "told_known_inside": """
        seuls les cadres, seule la direction, seuls les chefs, le savent pour l instant, le sait
        pour l instant, en interne seulement, pas encore communiqué*, pas encore annoncé*, pas
        encore officiel*, sera annoncé*, l apprendront, pas encore public*,
        personne ne le sait encore, personne ne sait encore, pas encore au courant, seuls
        quelques uns, tenu secret, pas encore dévoilé*, pas encore confirmé*, officiel
        seulement, officiellement seulement, on l apprendra, ne le savent pas encore, ne le
        sait pas encore, ne sera communiqué qu, ne sera annoncé qu, communiqué seulement,
        annoncé seulement, pas encore diffusé*, seuls les initiés, quelques initiés, en
        petit comité
    """,
    "told_goods": """
        rabais, remises, prix d achat, liste de prix, liste des prix, tarifs, conditions, liste
        des clients, liste de clients, fichier clients, données clients, marges, calculs de prix,
        offres, procès verbal, procès verbaux, pv, dessins, plans, code source, mots de passe,
        documents, dossiers, liste des fournisseurs, feuille de route, liste des salaires,
        contrats
    """,
    "told_still_has": """
        j ai gardé, j ai encore, ai conservé, ai encore, en tête, par coeur, sur ma clé, sur mon
        ordinateur, sur mon disque, dans mon tiroir, copié, emporté, sauvegardé, je connais
        encore, je les connais,
        je garde, garde chez moi, garde encore, j ai toujours, ai toujours
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
    "told_offered_to_all": """
        action, code, bon, black friday, salon, boutique, soldes, apprentis
    """,
    "told_code_goods": """
        caisses, caisse, cartons, carton, palettes, palette, équipe, séance, séances, réunion,
        réunions, dossier, budget, plans, pièces, prototype, call, atelier, échéance, jalon,
        lancement, livraison, transport, étiquettes, commande, crew, groupe, salle, formation,
        test, tests, montage, présentation, slides, sprint, chantier, conteneur
    """,
    "told_readies": """
        mesuré*, installé*, préparé*, préparons, on prépare, commandé*, livré*, formé*, câblé*,
        testé*, construit*, emballé*, étiqueté*, empilé*, monté*, programmé*, usiné*, dessiné*,
        branché*, répété*, faisons de la place
    """,
    "told_riddle": """
        le chiffre, un chiffre, retenez, retiens, commence par, commençant par, notez la date,
        notez bien, habituez vous, à votre place, à ta place, première lettre, lettres, comptez,
        devinez, ni confirmer ni, chiffre porte bonheur
    """,
    "told_to_come": """
        qui sort, qui sortira, qui arrive, qui arrivera, qui sera présenté*, qui sera lancé*, que
        personne n a, que vous verrez, qui n existe pas, qui débarque
    """,
    "told_our_things": """
        machine, modèle, produit, appareil, installation, commande, broche, fraiseuse, série,
        logiciel,
        truc, bijou
    """,
    "told_away": """
        vacances, voyage, voyages, lune de miel, plage, hôtel, vol, aéroport, souvenirs, carte
        postale, marché, vieille ville, coucher de soleil, sac à dos, congé sabbatique, maman
    """,
    "told_hands_on": """
        usiné*, travaillé, testé*, essayé*, vu, touché, monté*, programmé*, câblé*, usiner,
        tester, essayer, monter, devant moi, construit*
    """,
    "told_body": """
        dos, genou, genoux, épaule, épaules, hanche, coeur, estomac, disque, nuque, ventre,
        poumon, poumons, rein, reins, foie, nerfs, poignet, coude, cheville, tendon, ménisque,
        colonne, lombaires, thyroïde, pied, bras, jambe,
        vésicule, appendice, amygdales, prostate, orteil, doigt, pouce, mâchoire,
        clavicule, côtes, mollet, tibia, oeil
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
        écolier, écolière, collégien, collégienne, élève, gamin, gamine, fillette, garçonnet,
        petite stagiaire, petit stagiaire
    """,
    "told_grade": """
        année, primaire, cycle, harmos
    """,
    "told_class": """
        élève de, écolier à, écolière à, 5e année, 6e année, 7e année, 8e année, 9e
        année, 10e année, 11e année, en 5e, en 6e, en 7e, en 8e, en 9e, en 10e, en 11e,
        de 9e, de 10e, de 11e, 5h, 6h, 7h, 8h, 9h, 10h, 11h, école primaire, école
        secondaire, cycle d orientation, au collège, du collège, école enfantine,
        collégien, collégienne, écolier, écolière
    """,
    "told_my_name": """
        mon nom, je m appelle, m appelle
    """,
    "told_log": """
        journal de votre, journal de la machine, journal machine, fichier journal, fichiers
        journaux, d après le log, selon le log, selon les logs, d après les logs, télémaintenance,
        maintenance à distance, données machine, données de la machine, données de votre,
        historique des alarmes, liste des alarmes, heures de service, heures de broche,
        télémétrie, nos enregistrements,
        données de votre machine, données de vos
    """,
    "told_logged": """
        alarme, alarmes, surcharge, surcharges, acquittée, acquittées, ignorée, ignorées,
        déclenché*, arrêtée, arrêté, s est arrêté*, tourné, sans liquide, sans huile, défaut,
        défauts, avertissement*, surchauffe, collision, trois fois, deux fois, quatre fois, six
        fois, dépassé*, arrêt d urgence, perd la connexion, erreur*, collisions, s arrête, arrêts,
        cinq fois, sept fois, huit fois, dix fois
    """,
    "told_initial": """
        commence par, commence par un, débute par, avec un, avec un grand, première lettre, finit
        par
    """,
    "told_next_time": """
        la prochaine fois que, prochaine fois que vous, chaque fois que vous, quand vous mettrez,
        si un jour vous
    """,
    "told_our_hand": """
        sur notre machine, sur nos machines, sur l une de nos, passé par nos, passe par nos, sort
        de notre, sortent de nos, mis les mains, y suis pour quelque chose,
        passée par nos, passée par notre, passe par notre, passés par nos, passées par nos
    """,
    "told_fraction": """
        un quart, un tiers, de moitié, la moitié, deux fois plus, trois fois plus, un cinquième,
        doublé, triplé
    """,
    "customer_word": """
        le client, la cliente, notre client, chez le client
    """,
    "told_recalled": """
        retraite, à l époque, a commencé, a débuté, jubilé, ans de maison, autrefois, entre temps,
        dirige aujourd hui, aujourd hui il, aujourd hui elle
    """,
}
