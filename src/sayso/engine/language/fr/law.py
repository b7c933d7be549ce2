"""French: cases, courts, what a state rules."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "assures": """
        promis, c est promis, nous promettons, nous garantissons, on garantit, garanti, désormais, à
        l avenir, dès maintenant, dès à présent, parole d honneur, notre parole, comptez sur nous,
        vous pouvez compter, tout est réglé, bien réglé, faites passer, faites tourner, aucun souci,
        pas d inquiétude, soyez tranquilles, s engage, nous nous engageons, on s engage, je vous
        assure, sans exception, passez le mot, fais passer
    """,
    "for_all": """
        tous, toutes, toujours, jamais, personne, aucun, aucune, gratuit, gratuite, gratuitement,
        automatiquement, chaque, chacun, chacune, sans exception, à vie, quoi qu il arrive, de
        personne, tout le monde
    """,
    "law_outlook": """
        on va gagner, nous allons gagner, allons gagner, gagnerons, allons perdre, va
        perdre, perdrons, confiant*, infondé*, sans fondement, ridicule*, rien à craindre,
        bien parti, bon pour nous, aucune chance, gagner, gagnons, gagne, perdre, perd,
        perdrait, en notre faveur, bien passée, mal passée, s est bien passé*, béton, en
        béton, solide, tient pas la route, ne tient pas, bidon, a compris, déjà compris,
        nous donne raison, donnera raison, donné raison, raison, leur dire, va bientôt, va
        trancher, tranchera, pas peur, tranquilles, sereins, serein, sereine, n a aucune
        chance, bluff, bluffe, copié, ont copié, recopié, volé, menti, mensonge*, innocents,
        coupables, sûr de, sûrs de, je crois, je pense, offre, proposent, millions, s
        attend, attendons, espère, devra payer, vont payer, va payer, payer, meilleures
        cartes, rit, a ri, rigolé, cartes en main, début, ce n est que le début, traîne en
        longueur, traîne, s éternise, n en finit pas, n en finit plus, s enlise, donnent
        raison, donneront raison, le sait, le savent, ne tient pas debout, tient debout,
        formalité, nous donnent raison, régler ça, enfin régler, on réfléchit,
        réfléchissons, accepter, refuser, céder, nous suivre, va nous suivre, le tribunal
        verra, verra pareil, nos chances, arrangement, propose un, propose un arrangement, c
        est plié, plié, dans la poche, affaire classée, réglé d avance
    """,
    "law_done": "classé*, clos, close, définitif, définitive, réglé*, terminé*, classée sans suite",
    "law_open": """
        en cours, pendant*, encore, bientôt, sera, seront, va être, espérons, toujours, la semaine
        prochaine, le mois prochain
    """,
    "own_law": """
        divorce*, garde des enfants, bailleur*, propriétaire, voisin*, voisine*, héritage,
        succession, parlement, commune, conseil fédéral
    """,
    "law_about": """
        série, podcast, émission, pièce de théâtre, théâtre, cours, formation, séminaire, colloque,
        en général, conférence, jury, certification, visite du, juge de touche, arbitre, match, hors
        jeu, penalty, cantine, menu, inscription, processus, par rapport, juge de ligne, concours,
        mariage, tarte, gâteau, championnat, championnats, apprentis, robotique, votation, patinage,
        compétition, tennis, tournoi, pétanque, baby foot
    """,
    "law_office": """
        autorité, autorités, police, suva, seco, inspection du travail, inspecteur*, fisc, canton,
        swissmedic, comco, médecin cantonal, surveillance, parquet, enquêteurs, enquêteur,
        inspecteur, inspecteurs, fedpol
    """,
    "law_probe": """
        enquête sur, enquêtent, enquêteur*, amende, a ouvert une enquête, ont ouvert une enquête,
        saisi, perquisitionn*, enquête, une enquête, perquisitionné, contrôle, sanction
    """,
    "law_published": "rapport annuel, communiqué, publié*, rapport de gestion, selon le communiqué",
    "bench": """
        tribunal, tribunaux, juge, juges, magistrat, magistrats, magistrate, partie adverse,
        adversaire, plaignant, plaignante, procureur, jugement, verdict, procès, procédure, plainte,
        nos avocats, notre avocat, notre avocate, leurs avocats, la cour, tribunal fédéral des
        brevets, audience, l audience, avocat, avocate, plaidoirie, plaidoiries, plainte de,
        recours, appel, instance, salle d audience
    """,
    "law_expert": "expert, experts, experte, expertise, expert judiciaire",
    "law_case": """
        affaire, l affaire, cas, dossier, litige, différend, conflit, au sujet de, sujet,
        concernant, histoire
    """,
    "law_calm": """
        dors très bien, dors bien, dormons bien, dormons tranquilles, dors tranquille, dors sur mes
        deux oreilles, dormons sur nos deux, serein, sereine, sereins, sereines, tranquille,
        tranquilles, confiant, confiante, confiants, formalité, simple formalité, qu une formalité,
        qu une question de temps, question de temps, notre analyse, notre position, notre point de
        vue, notre thèse, notre lecture, donne raison, donnent raison, donnera raison, donneront
        raison, donné raison, raison, de notre côté, le sait, le savent, sait bien, sait très bien,
        savent bien, savent très bien, le sait bien, savent lire, sait lire, savent compter, ont des
        yeux, pas aveugles, ont compris, a compris, a copié, copié qui, verra vite, le verra, le
        verront, verront, plus d issue, aucune issue, sans issue, plier bagage, va payer, va payer
        cher, paiera, payer cher, coûter cher, cartes en main, meilleures cartes, tous les atouts,
        atouts, dans la poche, béton, en béton, tient, tient la route, ne tient pas, ne tient pas
        debout, s effondre, s écroule, se dégonfle, fait marche arrière, recule, cède, sur le point
        de transiger, proche d un accord, gagner, gagnera, gagnerons, gagné d avance, perdre,
        perdra, perdu, perdu d avance, victoire, défaite, aucune chance, infondé*, ridicule*, rien à
        craindre, sans crainte, limpide, clair, tigre de papier, château de cartes, du vent, pétard
        mouillé, farce, mascarade, bonne figure, mauvaise figure, piètre figure, sué, transpiré,
        bafouillé, optimiste, optimistes, pessimiste, chances, vérité, justice, accablant*, preuves
        sont, mince, léger, légère, poudre aux yeux, verra bien, verront bien, qui a raison, qui a
        eu l idée, de qui vient, verra pareil, verra la même chose, dira la même chose, donner
        raison, nous donner raison, quasiment gagné, pratiquement gagné, déjà gagné, c est plié,
        affaire pliée, c est dans le sac, se présente bien, ça se présente bien, bien engagé, en
        bonne voie
    """,
    "drawing": """
        dessin, dessins, brevet, brevets, copie, copies, copié, copier, imité, contrefait,
        contrefaçon, plagiat
    """,
    "others_ask": """
        nous demandent, me demandent, me demande, on nous demande, on me demande, beaucoup
        demandent, où en est
    """,
    "vouches": """
        je vous le promets, je te le promets, je vous promets, je te promets, c est promis, je vous
        le garantis, je te le garantis, je vous garantis, je te garantis, je le garantis, je vous
        assure, je t assure, je vous l assure, je te l assure, croyez moi, crois moi, vous pouvez me
        croire, tu peux me croire, je vous donne ma parole, je te donne ma parole, vous avez ma
        parole, tu as ma parole, parole d honneur, rassurez vous, rassure toi, vous pouvez être
        tranquille, vous pouvez être tranquilles, tu peux être tranquille, soyez rassurés, soyez
        tranquilles, sois tranquille, pas d inquiétude, aucun souci, je peux vous le dire, je peux
        te le dire, vous pouvez compter dessus, tu peux compter dessus, j en mets ma main au feu, j
        en mets ma main à couper, je m en porte garant, à coup sûr
    """,
    "settled": """
        depuis longtemps, entièrement, complètement, intégralement, tout est réglé, en ordre, vous
        aurez, tu auras, vous recevrez, tu recevras, c est réglé, est réglé, c est garanti, c est
        sûr, c est acquis
    """,
    "opponent": """
        partie adverse, avocat adverse, avocats adverses, l autre partie, l autre camp, la partie d
        en face, le camp d en face, les avocats d en face
    """,
    "court_act": """
        reporté, reportée, renvoyé, renvoyée, ajourné, ajournée, suspendu, suspendue, entendu,
        entendue, convoqué, convoquée, cité comme, citée comme, rejeté, rejetée, admis, témoigner,
        témoigne, témoignage, comme témoin, déposé, mémoire, plaidoirie*, plaidé, plaide, traîne, s
        éternise, expert a, expertise, délai, fait recours, retiré, au fédéral, à la barre, accordé
        un délai, s expliquer, délai jusqu, donné jusqu
    """,
    "summons": """
        convocation, convoqué, convoquée, témoin, témoigner, citation à comparaître, comparaître
    """,
    "searched": """
        emporté des, emporté les, emporté trois, emporté deux, emporté nos, emporté des cartons,
        emporté des dossiers, saisi des, saisi les, saisi nos, fouillé, fouillent, perquisitionné,
        perquisitionne, mis sous scellés, reparti* avec des, reparti* avec nos
    """,
    "on_site": """
        au bureau, chez nous, dans l entreprise, dans nos bureaux, dans nos locaux, à l usine, à la
        comptabilité, aux archives, dans la boîte, à l étage de la direction
    """,
    "patent_case": """
        le procès des brevets, le litige sur le brevet, le litige du brevet, l affaire du brevet, l
        affaire des brevets, le procès du brevet, le procès sur le brevet, la procédure du brevet,
        la procédure sur le brevet, la bataille du brevet, dossier du brevet, l histoire du brevet
    """,
}
