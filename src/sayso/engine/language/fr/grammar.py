"""French: the words and endings it is built with."""

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
ALONE: frozenset[str] = frozenset()
TURNING = words("mais si parce car")
OURSELVES = words("nous on")
SCORNING = words("ces quel quels quelle quelles")
DESCRIBING = words("""
    noms chiffres données images détails prix dates pays lieux personnes clients suppositions rumeurs
    oui non
""")
PLACED = words("dans sur en")
VAGUE = words("quelque chaque quelconque")
TEASING = words("idiot idiote andouille clown bouffon âne bobet")
COPULA = words("est sont était étaient es êtes suis sera sens")
NEUTRAL = words("ça ce cela c tout")
LIKE = words("comme pour")
THIRD = words("il elle ils elles")
ANOTHER = words("il elle ils elles lui")
ANY_POST = words(
    "article articles image images photo photos texte textes publication publications figure figures"
)
FIRM_WORDS = words("entreprise maison société fournisseur partenaire client cliente atelier")
AGAINST = words("mais cependant pourtant toutefois sauf seulement")
FAMILIAR = words("tu toi tes")
ALL = words("tout tous toutes")
GIVEN_BY = words("de d par à chez")
OWNING = words("mon ma notre votre ton ta son sa")
THROUGH = words("sur contre du")
STRICT = words("neutre formel sobre sérieux factuel précis poli")
LOOSE = words("décontracté familier détendu argot informel")
POLITE = words("vous vouvoiement")
WITHOUT = words("sans pas")
POLITE_OWN: frozenset[str] = frozenset()
NUMBERED = words("no n numéro nr")
ONLY = words("seulement uniquement que")
AM = words("suis fais")
HAILS = words("mec frère frérot gars poto")
"""How mates are hailed."""
WHO = words("qui que")
"""What begins a clause on somebody named: *le type qui …*."""
I_DO = words("je j")
OTHERS_DO = words("a ont avait va il elle ils qui si serait que notre la le mon")
ABOUT_PRESS = words("de du des sur")
TO_PRESS = words("""
    au à aux un une le la les l du de avec ce cette
""")
TRADES = words(
    "soude fraise tourne monte programme code vends conçois répare construis câble dessine assemble règle usine"
)
"""What somebody does for a living, said by who does it."""
EXCUSES = words("justification justifications excuses")
"""What a tone that only thanks is without."""
UPKEEP = words("maintenance entretien dépannage")
"""What a channel for machines that were sold is there for."""
STOOD_AT = words("à a au aux dans devant chez")
"""Before the place where somebody stands or works."""
AT = words("chez")
THAN = words("que qu")
MORE = words("plus mieux meilleur meilleure moins")
BETTER = words("mieux meilleur meilleure")
HALF_NOT = words("ne n")
REST_OF_NOT = words("pas plus jamais rien personne aucun aucune guère point nul nulle")
ONLY_THAN = words("que qu")
WHOSE = words("contre de d entre opposant du")
ANYONE = words("on")
AS = words("comme que qu")
ANYTHING = words("rien quelque")
WE_ENDS = words("erons irons")
PRONOUNS_OF_THINGS = words("ce")
ALONE_ONE = words("seul seule seuls seules unique uniques")
A_PERSON = words("une la cette chaque toute première seule autre par")
BESIDE = words("chez pour avec de")
SOME = words("un une")
NO_GOODS = words("""
    secondes minutes minute heures heure jours jour semaines semaine mois ans années degrés
    mètres kilomètres fois étapes pages personnes enfants collègues apprentis apprenties
    invités
""")
NUMBERS = words("""
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante septante huitante octante nonante cent cents mille
""")
"""Numbers in words that may stand before a unit."""

THINGS = words("""
    aigle libellule cactus bouquetin chamois marmotte lynx hibou chouette cygne cigogne héron
    blaireau castor loutre hérisson papillon grenouille serpent dauphin baleine truite saumon
    mouette moineau merle edelweiss gentiane tournesol tulipe lys fougère bouleau sapin chêne
    frêne saule mélèze soeur frère nièce neveu glacier avalanche orage
""")
"""Animals, plants and kin that code names are taken from."""

MINE = words("mon ma mes ton ta tes son sa ses")

FUTURE: tuple[str, ...] = ("rons", "ront")
"""Ends of verbs that speak of what is to come."""

TAG_WORDS = words("parions hein non pas vrai")
"""What makes a statement of a question: *oder?*, *right?*."""

I_SAY = words("")

OF_A = words("de d du")
YOU_ARE = words("es êtes as avez")
THIRD_ONE = words("il elle ils elles lui celui celle ce")
HE = words("il elle ils elles")
THAN_ONE = words("que comme")
MY = words("mon ma mes notre nos")
HAVE_OR_CAN = words("est a sait peut doit avait était sont ont")
TELLING = words("crois pense trouve jure dis dirais avoue suppose espère demande")
DEGREE = words("""
    un une le la les l de du des d ce cet cette ces vraiment juste simplement franchement quand
    même qu si tellement trop bien quel quelle quels quelles espèce bande total totale vrai vraie parfait parfaite
    complètement absolument plus
""")
GOES_ON = words("""
    et ou mais qui que de du des dans à au pour chez avec parce comme ce n est sont a
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

IN_TAGS = words("""
    nous notre nos votre vos sommes est sont et la le les mon ma pour avec dans chez aux une
    rejoignez rejoins
""")
"""Short words by which a hashtag shows that it is a sentence."""

TAGS = words("""
    équipe métier métiers emploi emplois carrière travail travailler avenir apprentis apprenti
    apprentie apprentissage formation machine machines mécanique précision qualité innovation
    technologie passion fiers fière ensemble forts mieux monde suisse lundi vendredi été hiver
    printemps automne salon visite coulisses famille collègues durabilité climat énergie numérique
    santé sécurité soins clinique bateau réussite objectifs semaine culture femmes merci bravo
    recrutons recrute aimons vie jour bureau journée portes ouvertes succès fierté rejoignez rejoins
    nouveau nouvelle premier première jours année ans chance amis plus tous grand petite
""")
"""Words hashtags are often made of."""

TAG_PHRASES = """
    développement durable, intelligence artificielle, transformation numérique, formation
    professionnelle, offre emploi, offres emploi, réseaux sociaux, portes ouvertes, travail
    équipe, esprit équipe, nouveau travail, nouvel emploi, changement climatique, santé
    publique, savoir faire, bonne année, joyeux noël, chaîne logistique, journée portes
    ouvertes, journées portes ouvertes, rejoignez nous, travaillez chez nous
"""
"""Several words that are often written as one hashtag, with commas between."""
