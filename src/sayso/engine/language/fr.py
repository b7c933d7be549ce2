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
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
