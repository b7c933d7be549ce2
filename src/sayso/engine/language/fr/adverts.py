"""French: advertising, gifts, reviews."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "no_trade": """
        restaurant, pizza, pizzeria, serveur, serveuse, repas, cuisine, menu, chambre, hôtel, petit
        déjeuner, lit, café, boulangerie, gâteau, coiffeur, cheveux, vélo, voiture, garage,
        dentiste, médecin, cabinet, livre, film, cinéma, musée, enfants, chien, vacances, plage,
        randonnée, piscine, machine à café, machine à laver, lave vaisselle, bar, bière, vin,
        buffet, glace
    """,
    "of_trade": """
        technicien, technicienne, monteur, dépannage, dépanneur, entretien, maintenance, pièces de
        rechange, pièce de rechange, mise en service, réparation, service après vente, sav, service
        clients, machine, machines, installation, logiciel, devis, livraison, délai de livraison,
        délais tenus
    """,
    "recommend": """
        recommande*, conseille, achetez, essayez, foncez, vaut la peine, vaut le coup, à ne pas
        manquer, commandez, incontournable*, je prendrais, prenez, choisissez, choisirais, j
        achèterais, achèterais, à votre place, à ta place, vaut vraiment, vaut chaque, vaut son
        prix, vaut le détour, bon choix, meilleur choix, bonne affaire, bon achat, meilleure
        affaire, mon conseil, les yeux fermés, optez pour, optez, jetez un oeil, jetez un œil,
        fonce, fonces, pas le regretter, regretterez pas, serez tranquille, vous serez tranquille,
        suis ravi*, que du bien, je ne peux que, mérite le détour, suggère, je vous suggère, je ne
        jure que par, un must, à essayer, à tester absolument, il vous faut, il te faut
    """,
    "ad_label": "publicité, annonce, pub, partenariat rémunéré, sponsorisé, contenu sponsorisé",
    "rating": """
        avis, note, notes, noter, notez, étoile, étoiles, évaluation*, évaluez, commentaire*,
        évaluer
    """,
    "portal": """
        google, trustpilot, glassdoor, kununu, app store, play store, tripadvisor, capterra, g2,
        google maps
    """,
    "five_stars": """
        cinq étoiles, 5 étoiles, bon avis, bons avis, avis positif*, bel avis, beaux avis, bonne
        note, bonnes notes, excellent avis, excellente note, avis élogieux, avis cinq étoiles, joli
        avis, note maximale, super avis, quelque chose de sympa, quelque chose de gentil, quelque
        chose de bien, un petit mot sympa, un mot gentil, un mot sympa, deux mots gentils, mots
        gentils, commentaire sympa, commentaire positif, commentaires positifs, toutes les étoiles,
        5 sur 5, avis positif, avis positifs
    """,
    "asks_for": """
        donnez, donne, laissez, laisse, écrivez, écris, mettez, mets, postez, notez, évaluez, merci
        de, aidez, publiez, pouvez vous, pourriez vous, pensez à, qui met, qui laisse, qui peut,
        faites moi, rendez moi, rends moi, rendez nous, prenez une minute, cliquez, ce serait sympa,
        serait sympa, allez, filez, foncez, un petit, un clic, demandez, demande, dites, faites,
        faites noter, peux tu
    """,
    "reward": """
        reçoit, reçoivent, gagne, gagnez, cadeau*, bon d achat, rabais, tirage au sort, offre,
        offert*, gratuit*, café, bière, récompens*, payons, prime, c est pour moi, c est ma tournée,
        c est moi qui paie, bon, bons, récompensé*, verre, cadeau
    """,
    "as_customer": """
        en tant que client, en tant que cliente, comme client, comme cliente, suis client, suis
        cliente, suis un client, suis une cliente, suis … client, suis … cliente, client satisfait,
        cliente satisfaite, en tant que patient*, en tant qu utilisat*, en tant que simple client*,
        client fidèle, cliente fidèle, client depuis, cliente depuis, clients depuis, fidèle
        client*, client régulier, cliente régulière, nous sommes clients, en tant qu acheteur*, en
        tant qu utilisateur*
    """,
    "joined_us": """
        donnez nous, donne nous, laissez nous, laisse nous, mettez nous, notez nous, évaluez nous
    """,
    "got": """
        m a envoyé, nous a envoyé, m a payé, nous a payé, m a invité*, nous a invité*, nous ont
        invité*, m ont invité*, invité par, invités par, invitée par, à l invitation de, à l
        invitation du, à l invitation d un
    """,
    "ad_deal": """
        mon code promo, mon code de réduction, mon code rabais, lien affilié, collaboration
        commerciale, collaboration rémunérée, partenariat rémunéré, exemplaire de presse, prêté
        gracieusement par, offert gracieusement, code de parrainage, en échange d un post, en
        échange d une photo, en échange d une story, en échange de photos, en échange de quelques,
        contre un post, contre une photo, je touche une commission, touche une petite commission, je
        touche un petit, je gagne une commission, ambassadeur de la marque, ambassadrice de la
        marque, je suis ambassadeur de, je suis ambassadrice de, voyage de presse, testeur pour,
        testeuse pour, lien partenaire, via mon lien, par mon lien, avec mon lien, en collaboration
        avec, en partenariat avec, collab avec, ambassadeur de, ambassadrice de, ambassadeur pour,
        ambassadrice pour, égérie de, en donnant mon nom, avec mon nom, si vous donnez mon nom,
        dites mon nom, me sponsorise, me sponsorisent, sponsorisé par, sponsorisée par
    """,
    "giver": """
        fabricant*, fournisseur*, marque, revendeur*, commerçant*, sponsor*, agence, entreprise
        partenaire, partenaire commercial, boutique, magasin, importateur*, distributeur*,
        représentant*, office du tourisme, organisateur*, organisatrice*
    """,
    "sent_me": "m a envoyé, m ont envoyé, nous a envoyé, nous ont envoyé, m a fait parvenir",
    "no_giver": """
        parents, grands parents, famille, amis, amies, collègue*, voisin*, parrain, marraine, père
        noël, club, commune, école, patron, chef, équipe, employeur, anniversaire, acheté moi même,
        payé moi même, payé de ma poche, noël, mariage, brocante
    """,
    "host": """
        hôtel, restaurant, auberge, spa, thermes, station de ski, compagnie aérienne, camping,
        chalet, domaine viticole, brasserie, bistrot, resort
    """,
    "business_giver": """
        fabricant*, fournisseur*, revendeur*, entreprise partenaire, partenaire commercial, client,
        cliente, importateur*, distributeur*, représentant*
    """,
    "trip": """
        vol, avion, hôtel, voyage, week end à, vip, loge, croisière, formule 1, week end de ski,
        luxe, montre, ipad, iphone, tablette
    """,
    "got_free": """
        reçu gratuitement, reçus gratuitement, reçu en cadeau, offert par, offerte par, offerts par,
        offertes par, m a offert, nous a offert, m ont offert, nous ont offert, cadeau de la marque,
        cadeau du, cadeau d un, bon d achat de, mis gratuitement à disposition, mise gratuitement à
        disposition, reçu pour test, échantillon gratuit, m a envoyé gratuitement, payé* pour ce
        post, gratuit, gratuitement, gratis, aux frais de, invité par, invitée par, invités par, m a
        invité, m a invitée, nous a invités, rien payé, rien déboursé, sans rien payer, confié pour
        test, confiée pour test, pour l essayer, offert le séjour, offert la nuit, offert le repas,
        offertes, offerts, offerte, a invité, nous a invité, nous ont invités, nous a accueillis
        gratuitement, n ai rien payé, sans payer un centime, pas payé un centime, pris en charge les
        frais, frais pris en charge, a pris en charge, pu tester gratuitement, ai pu tester
        gratuitement, tester gratuitement, testé gratuitement, pu essayer gratuitement, essayé
        gratuitement, gracieusement, à titre gracieux, m a été offert, m ont été offerts, m a été
        offerte
    """,
    "my_code": "avec mon code, avec le code, mon code, code",
    "no_goods": """
        confiance, fidélité, attention, temps, sourire, joie, retour, retours, conseil, conseils,
        chance, poste, emploi, soutien, aide, accueil, écoute, café, dîner, déjeuner, souper, repas,
        gâteau, croissants, chocolat, bière, apéro, verre
    """,
    "gift_noun": "cadeau*, bon, bons, vin, champagne, montre, billet, billets, panier garni",
    "to_me": """
        m a, m ont, nous a, nous ont, reçu, reçus, m, me, moi, avec moi, chez moi, devant ma porte,
        à ma porte, sur mon bureau
    """,
    "nearby": """
        à côté d, à côté de, près de, près d, en face d, en face de, voisin d, derrière, non loin de
    """,
    "posing": """
        nous utilisons, utilisons … depuis, dans notre atelier, dans mon atelier, chez nous depuis,
        avons acheté, ai acheté, avons installé, nous avons trois, nous avons deux, notre première,
        notre deuxième, tourne chez nous, nous travaillons avec, nous fraisons, travaillons avec,
        depuis des années avec, passés chez, passé chez, passé à la, passés à la, passés sur, avons
        changé pour, dans mon entreprise, dans notre entreprise, dans mon usine, notre petit
        atelier, mon petit atelier, chez moi à l atelier, à l atelier depuis, acheté, achetée,
        achetées, rachèterais, rachèterions, racheter, rachète, n achète plus que, n achetons plus
        que, en ai une, en ai deux, en service chez nous, dans notre petit, chez nous à l atelier,
        nous tournons sur, en ai trois, en ai quatre, en ai plusieurs, en ai <number>, en avons une,
        en avons un, en ai un, en avons deux, en avons trois, en avons quatre, en avons plusieurs,
        en avons <number>, j en possède, en possédons, avons commandé, l utilisons, les utilisons, l
        utilise, j utilise, je l ai acheté*, on l utilise, mon atelier, notre atelier, dans ma
        boîte, tourne dans notre, tournent dans notre, tourne dans mon, dans notre parc de machines
    """,
    "kindly": """
        bon, bonne, bons, bonnes, joli*, bel, belle, beau*, super, positi*, excellent*, sympa*,
        gentil*
    """,
    "kept": """
        pu le garder, pu la garder, pu les garder, peux le garder, peux la garder, peux les garder,
        laissé le garder, à garder, me l ont laissé, me l a laissé, me les ont laissés, mis à ma
        disposition, mise à ma disposition, prêté gracieusement, gracieusement, pour l envoi, pour
        le colis, de m avoir envoyé, reçu un colis, merci pour l envoi, merci pour le colis, pour le
        colis surprise, pour ce colis, pour le cadeau, je peux la garder, je peux le garder, je peux
        les garder, et la garder
    """,
    "trial": """
        test, testé*, teste, essayé*, essai, déballage, unboxing, avis, rabais, code, je les adore,
        je l adore, j adore, adore, génial, géniale
    """,
    "off_price": """
        rabais, réduction, remise, promo, code promo, bon de réduction, moins cher, économisez,
        économise, payez moins, livraison offerte
    """,
    "for_each": "pour chaque, par avis, par étoile, à chaque avis, pour tout avis, chaque",
    "under_names": """
        sous trois noms, sous deux noms, sous plusieurs noms, sous un faux nom, sous de faux noms,
        sous un autre nom, sous pseudonyme, avec un faux compte, avec de faux comptes, avec trois
        comptes, avec plusieurs comptes, avec le compte de ma, avec le compte de mon, déguisé en
        client, comme si elle était cliente, comme si il était client, comme s il était client,
        comme si c était une cliente, en se faisant passer pour
    """,
    "our_people": """
        maman, papa, mère, père, grand mère, grand père, frères, sœurs, cousin, cousine, cousins,
        oncle, tante, belle mère, conjoint, conjointe, mari, femme, voisins, famille, familles,
        proches, amis, copains, collègues, parents
    """,
    "needs_stars": """
        faut des étoiles, faut des avis, besoin d étoiles, besoin d avis, besoin de notes, remonter
        la moyenne, remonter la note, plus d étoiles, ni vu ni connu, personne ne verra, personne n
        en saura
    """,
    "buys_it": """
        commande, commandez, commander, achète, achetez, acheter, signe, signez, livrons, livrée,
        livré, livraison, installée, chez vous, votre machine, vous avez, vous aurez, aurez
    """,
    "glad": """
        enthousiaste, satisfait, satisfaite, fidèle, heureux, heureuse, comblé, comblée, ravi,
        ravie, convaincu, convaincue, client, cliente
    """,
    "buyer_word": """
        client, cliente, acheteur, acheteuse, utilisateur, utilisatrice, propriétaire, enthousiaste,
        satisfait, satisfaite, fidèle, comblé, comblée, ravi, ravie
    """,
    "work_here": """
        que vous travaillez ici, que vous travaillez chez nous, que tu travailles ici, où vous
        travaillez, que vous êtes de la maison, sans citer l employeur, sans nommer l employeur
    """,
}
