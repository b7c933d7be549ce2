"""French: for whom somebody speaks, and for whom they work."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "employs_me": """
        paie ma, paie mes, paye mon, paye ma, mon employeur, mon employeuse, mon patron est, ma
        boîte, mon salaire, ma paie, mon gagne pain, me paie, me verse, paie mon, verse mon,
        employée chez, employé chez, employée par, employé par, salariée chez, salarié chez,
        salariée de, salarié de, de parti pris, je suis partial, je suis partiale, en tant qu
        employé, en tant que collaborat*, en tant qu apprenti*
    """,
    "tenure": """
        chef chez, cheffe chez, collègues chez, formateur chez, formatrice chez, ans chez, an chez,
        année chez, années chez, semaine chez, semaines chez, mois chez, jour chez, jours chez,
        journée chez, commencé chez, débuté chez, apprentissage chez, apprentie chez, apprenti chez,
        embauchée chez, embauché chez, engagée chez, engagé chez, stage chez, contrat chez,
        anniversaire chez, pause chez, pause de midi chez, nuit chez, équipe de nuit chez, poste de
        nuit chez, service chez, piquet chez, journée de travail chez, matinée chez, été chez, hiver
        chez, quotidien chez, bureau chez, place d apprentissage chez, année d apprentissage chez,
        fin de journée chez, temps d essai chez, heures sup chez
    """,
    "phone": "bonjour, allô, allo, bonsoir, à l appareil, que puis je",
    "political": """
        votez non, votez oui, voté non, voté oui, voter non, voter oui, votons non, votons oui, vote
        non, vote oui, votez pour, votez contre, votons pour, votons contre, non à l initiative, oui
        à l initiative, contre l initiative, pour l initiative, disons non, disons oui, élisez,
        dites non, dites oui, un non dans l urne, un oui dans l urne, voter contre, voter pour,
        dites non à, dites oui à, votez autrement, votez bien, un oui à, un non à, un oui au, un non
        au, un oui aux, un non aux, demande un oui, demande un non, oui aux accords, non aux
        accords, votera oui, votera non, voterons oui, voterons non, votera contre, voterons contre,
        votent oui, votent non, vont voter oui, vont voter non
    """,
    "vote": """
        vote*, votation*, initiative, référendum*, élection*, parti, parlement*, loi, douane,
        impôt*, votez, votons
    """,
    "we_of": """
        nous chez, nous de, nous d, nous autres chez, au nom de, au nom d, nous tous chez, nous
        autres de, de la part d, de la part de, je parle pour, je parle au nom d, je parle au nom
        de, en tant que porte parole d, en tant que porte parole de, la position d, la position de,
        le point de vue d, le point de vue de, la prise de position d, au nom de tous chez, au nom
        de toute l équipe d, au nom de toute l équipe de, nous en tant que, en tant qu entreprise
    """,
    "stance": """
        rejetons, rejette, soutenons, soutient, refusons, refuse, sommes contre, sommes pour, est
        contre, combattons, disons non, disons oui, dit non, dit oui, soutenez, rejetez, refusez,
        acceptez, luttons contre, nous battons, appelons à, appelle à, recommandons, sommes opposés,
        est opposée, nous opposons, s oppose, disons clairement, un non, un oui, glissez un,
        glissez, doit partir, met en danger, élisons, élisez, rejeter, dit clairement, non à, oui à,
        non au, oui au, oui aux, non aux, luttons … contre, battons … contre, engageons … contre,
        engageons … pour, se prononce contre, se prononce pour, nous prononçons, se prononcent, un
        oui massif, un non massif, un oui clair, un non clair, un oui s impose, un non s impose,
        votera contre, votera pour, voterons contre, voterons pour, sont contre, se mobilise contre,
        appelle à rejeter, appelle à voter, milite pour, milite contre, rejette la, rejette le,
        sommes derrière, est derrière, sommes avec, plaide pour, plaidons pour, combat l initiative,
        combattre l initiative, nous nous opposons, s oppose à, nous soutenons l initiative, appelle
        … à refuser, appelle … à rejeter, appelle … à accepter, appelle … à voter, invite … à voter,
        invite … à refuser
    """,
    "part_of": """
        partie, épisode, image, photo, volet, article, figure, figures, fig, numéro, chapitre, jour,
        semaine, diapositive, diapo, film, tome
    """,
    "in_series": """
        série, série de photos, série d'images, feuilleton, la suite, notre série, première partie,
        deuxième partie, seconde partie, troisième partie, premier volet, deuxième volet, second
        volet, troisième volet, dernier volet
    """,
    "of_talk": """
        exposé*, diapositive*, diapo, diapos, conférence, présentation*, colloque, communication
        scientifique, poster
    """,
    "politics": """
        initiative*, référendum*, votation*, urne, urnes, scrutin*, élection*, conseil fédéral,
        conseiller* fédéra*, conseiller* d état, conseil national, parlement*, député*,
        candidature*, sénat*, udc, plr, le ps, les verts, parti socialiste, rn, bilatérales, accords
        bilatéraux, accord cadre, libre échange, cette loi, la loi, une loi, loi sur, droits de
        douane, impôt*, projet de loi, politique énergétique, candidat à, candidate à, candidat au,
        candidate au, ce gouvernement, le gouvernement, les chambres, le peuple suisse, palais
        fédéral
    """,
    "as_firm": """
        en tant qu entreprise, en tant que société, en tant qu employeur, en tant qu exportateur*,
        en tant que fabricant*, en tant qu industriel*, en tant que pme, comme entreprise, comme
        exportateur*, notre entreprise, au nom de l entreprise, au nom de tous, je parle pour tous,
        la direction, nous tous chez
    """,
    "private_view": """
        à titre personnel, à titre privé, personnellement, mon avis, avis personnel, pas l avis, pas
        la position, peu importe, quel que soit, sans consigne, pas de consigne, aucune consigne,
        chacun, chacune, en privé, n engage que moi
    """,
    "opines": """
        estime, estime que, pense que, considère, est d avis, est convaincu*, regrette, s excuse,
        présente ses excuses, se distancie, condamne, tient à préciser, précise que, prend position,
        croit que, soutient que, est de l avis, est convaincue, est convaincu, est favorable, est
        opposée
    """,
    "not_ours": """
        ne parle pas, pas au nom, pas la position, n engage que moi, à titre personnel, à titre
        privé, mon avis
    """,
    "we_hold": """
        pensons, croyons, trouvons, disons, estimons, considérons, regrettons, sommes d avis, sommes
        convaincus, on pense, on croit
    """,
    "side": """
        un oui, un non, le oui, le non, du oui, du non, dit oui, dit non, disons oui, disons non, c
        est oui, c est non, dit … oui, dit … non, dites oui, dites non, votera oui, votera non, vote
        oui, vote non, votons oui, votons non, recommande … oui, recommande … non, oui le, non le,
        sommes pour, sommes contre, est pour, est contre
    """,
    "before_vote": """
        avant le vote, avant la votation, avant le scrutin, dimanche de votation, jour de la
        votation, aux urnes, dans les urnes, avant les élections, avant l élection, allez voter
    """,
    "sides_with": """
        se bat pour, se bat contre, s engage pour, s engage contre, défend, défendons, soutient,
        soutenons, est derrière, sommes derrière, est pour, est contre, sommes pour, sommes contre,
        s oppose, nous opposons, plaide pour, milite pour
    """,
    "at_my_work": """
        mon apprentissage, en apprentissage, année d apprentissage, mon chef, ma cheffe, premier
        jour de travail, mon stage, mon premier jour, mon bureau, mon poste de travail, mon
        formateur, ma formatrice, mon chef d équipe, ma cheffe d équipe, mon équipe de nuit, mes
        apprentis, mes apprenties, mes stagiaires, mon stagiaire, ma stagiaire, mon casier, mon
        poste, mon horaire, mon service de nuit, ma place d apprentissage, mon patron
    """,
    "declares": """
        dit, disons, vote, votons, votera, voterons, recommande, recommandons, conseille, appelle,
        prône, préconise
    """,
    "yes_no": "oui, non",
    "for_review": """
        projet, avant que je publie, avant de publier, relire, relisez, merci de relire, pour
        validation, à valider, valider, brouillon, proposition, proposition de texte, d accord, ça
        vous va, votre accord, bon comme ça
    """,
    "state_rules": """
        règles d exportation, règles à l exportation, contrôles à l exportation, droits de douane,
        règles douanières, réglementation*, bureaucratie, taxes douanières, règles commerciales
    """,
    "ought": """
        doit, doivent, devrait, devraient, ne doit pas, ne doivent pas, il faut, faudrait, devra,
        devront, faut que, faudra, il est temps de
    """,
    "for_firm": """
        au nom de l entreprise, au nom de notre entreprise, au nom de la société, au nom de notre
        société, au nom de la maison, au nom de la direction, au nom de mon employeur, au nom de la
        boîte, de la part de l entreprise, de la part de la direction, sur mandat de l entreprise,
        en tant que porte parole de l entreprise, comme porte parole de l entreprise, je parle pour
        l entreprise, je parle ici pour l entreprise, sur mandat de la direction, mandaté* par la
        direction, sur ordre de la direction, de la part de notre entreprise, de la part de mon
        employeur
    """,
    "official_word": """
        réponse officielle de, réponse officielle d, communication officielle de, communication
        officielle d, officiellement de la part de, officiellement de la part d, message officiel
        de, message officiel d, position officielle de, position officielle d, information
        officielle de, information officielle d, annonce officielle de, annonce officielle d,
        déclaration officielle de, communiqué officiel de
    """,
    "confirms_officially": """
        confirmer officiellement, confirme officiellement, annoncer officiellement, annonce
        officiellement, dire officiellement, assurer officiellement
    """,
}
