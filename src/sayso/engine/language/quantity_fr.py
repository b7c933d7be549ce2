"""French: how much. Numbers in words, bounds, units, and what firms count and measure."""

from __future__ import annotations

NUMBERS = """
    zero=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11
    douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40
    cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 cent=100 cents=100
    mille=1000 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 cinquantaine=50 centaine=100
"""
JOINING = ("et",)
BOUNDS = {
    "more_than": "plus de, plus d, au dela de, passe",
    "at_least": "au moins, minimum, des, a partir de, pas moins de",
    "at_most": """
        en moins de, sous, dans les, au plus, maximum, pas plus de, au maximum, dans un delai de,
        au plus tard en, d ici
    """,
    "up_to": "jusqu a, jusque",
    "about": "environ, quelque, autour de, aux alentours de, a peu pres, env, une",
    "nearly": "pres de, presque, a peine moins de, bientot",
    "less_than": "moins de, moins d",
}
AFTER = {
    "at_least": "ou plus, et plus, au moins, au minimum",
    "at_most": "ou moins, au plus, au maximum",
}
RANGE = ("a", "ou", "et")
SCALES = "million=6 millions=6 mio=6 milliard=9 milliards=9 mia=9 mrd=9 mille=3 k=3 douzaine=12x"
UNITS = """
    %: pourcent, pour cent
    CHF: chf, fr, francs, franc
    EUR: eur, euro, euros
    USD: usd, dollar, dollars
    year: an, ans, annee, annees
    month: mois
    week: semaine, semaines
    day: jour, jours, jour ouvrable, jours ouvrables
    hour: heure, heures, h
    minute: minute, minutes
    um: micrometre, micrometres, micron, microns, μm, um
"""
SINCE = "depuis, depuis l an, depuis l annee"
UNTIL = "d ici, d ici a, d ici fin, jusqu en, d ici a fin, avant, a l horizon, jusqu a fin"
AGAINST = """
    par rapport a, qu en, compare a, comparee a, que, par rapport au niveau de, par rapport a l annee,
    vs, base
"""
PHRASES: dict[str, str] = {
    "kept_staff": """
        collaborateurs, collaboratrices, collaboratrices et collaborateurs, collaborateurs et
        collaboratrices, collaborateur*, employés, employées, employées et employés, salariés,
        salariées, collègues, effectif, effectifs, collaborateurs et collaboratrices
    """,
    "much_people": "personnes, gens, femmes et hommes, hommes et femmes",
    "much_working": "travaillent, travaille, emploie, employons, employant, occupe, occupons, comptons",
    "kept_apprentices": """
        apprentis, apprenties, apprenties et apprentis, apprentis et apprenties, personnes en
        formation, apprenants, apprenantes
    """,
    "kept_trades": "métiers, métier, professions, profession",
    "kept_machines": "machines, machine, installations",
    "kept_in_use": "en service, installées, en fonction, dans le monde, sur le terrain, tournent",
    "kept_connected": "connectées, connectés, raccordées, reliées, connecté",
    "kept_places": "postes, places, postes de travail, places de travail, places de formation",
    "kept_sites": "sites, implantations, usines",
    "kept_women": "femmes, part de femmes, proportion de femmes, part des femmes, féminine",
    "kept_export": """
        part des exportations, part à l exportation, exportations, exporte, exportons, à l
        exportation, à l étranger, export
    """,
    "kept_revenue": "chiffre d affaires, ventes, produits d exploitation, recettes",
    "kept_warranty": """
        garantie, garanties, garanti, garantis, garantissons, couvert, couverts, couverte, couvertes,
        couverture
    """,
    "kept_spare": """
        pièces de rechange, pièce de rechange, pièces détachées, pièces d origine, pièce d origine,
        pièces de rechange d origine
    """,
    "kept_available": "disponible, disponibles, disponibilité, livrables, livrable",
    "kept_reaction": """
        temps de réponse, temps de réaction, délai de réponse, répond, répondons, répondent, réagit,
        réagissons, rappelle, rappelons
    """,
    "kept_hotline": "hotline, ligne directe, assistance téléphonique, ligne de service",
    "kept_energy": "énergie, électricité, courant, consommation",
    "kept_accuracy": "précision, positionne, positionnement",
    "kept_holiday": "vacances, congés, congé",
    "kept_co2": "co2, co 2, émissions, gaz à effet de serre, promesse climatique, objectif climatique",
    "kept_target": """
        objectif, objectifs, but, cible, promesse, promesses, promettons, promis, voulons, nous
        engageons, engagement, engagements, visons, objectif climatique
    """,
    "kept_less": """
        moins, économis*, économie*, réduc*, réduit, réduisons, réduire, baisse, baisser, épargne*,
        plus vite, diminu*, abaiss*, baissé, baissés, recul, reculé, chuté
    """,
    "kept_more": """
        de plus, hausse, augment*, croissance, progress*, supérieur*, croît, recul, recule, grimpé
    """,
    "kept_founding": "fondé, fondée, fondés, fondation, fonda, créée, création, naissance",
    "much_doing": """
        construisons, construit, fabriquons, fabrique, fabriqués, produisons, produit, fraise,
        fraisons, tourne, existe, existons, développons, travaillons, soignons, soigne, livrons,
        usine, usinons, monte, montons, au service
    """,
    "much_whole": """
        emploie, employons, compte, comptons, au total, en tout, dans le monde, nous sommes,
        nous avons, formons, travaillent chez, forme, avons, notre effectif, nos, réunit,
        chez nous, offrons, proposons
    """,
    "much_choice": """
        au choix, choisir parmi, choisis parmi, choisissez parmi, choisir entre, choisis
        entre, choisissez entre, propose, offre
    """,
    "much_part": """
        division*, département*, direction, conseil d administration, cadres, trimestre*, semestre*,
        dont, parmi, chaque, nouveaux, nouvelles, nouvel, autres, supplémentaires, anciens,
        participé, participants, inscrits, filiale*, secteur*, volée, service, états unis, europe, asie, amérique, allemagne, italie, chine
    """,
    "much_sum": "expérience, ensemble, ancienneté, jubilaire*, au fil, cumulés, cumul, histoire",
    "much_one_case": """
        pièce d essai, pièce test, pièce de démonstration, pièce de test, lors d un essai, essai,
        mesuré, mesurée, mesure, selon la pièce, selon, dépend, peut, peuvent, sur une pièce, sur
        cette pièce, parfois
    """,
    "much_formerly": "autrefois, jadis, à l époque, auparavant, alors, naguère, il y a, à l origine",
    "much_later": "bientôt, à l avenir, prochainement, à terme, l an prochain, l année prochaine",
    "much_others": """
        branche, industrie, secteur, ville, commune, canton, région, en suisse, en europe, client,
        cliente, clients, fournisseur*, pays, suisse, confédération, union européenne, ue, public, visiteur*, visiteuse*
    """,
    "much_untrue": """
        si nous, si l on, aurait, aurions, serait, serions, imaginez, imagine, imaginons, supposons,
        faux, fausse, rumeur*, prétend*, prétendu*, n est pas vrai, erreur, correction, corrige*, au
        lieu, soi disant, il paraît, j ai lu
    """,
}
"""What firms count and measure, in all its usual names, and what else decides what a figure says."""
