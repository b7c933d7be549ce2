"""French: customers, partners, what is told of them."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "supplies": """
        livre, livré, livrée, livrés, livrées, livraison, fournit, fourni, fournie, fournies,
        fournisseur*, partenaire*, client, cliente, clients, collaboration, collaborons, travaillons
        avec, nous a, nous ont, pour nous, merci à, achète, acheté, achetée, commande, commandé,
        commandée, installé, installée, monté, montée, mis en service, mise en service, équipé,
        équipée, fait confiance
    """,
    "told_loyal": """
        votre fidélité, votre longue fidélité, ta fidélité, vous comme client*, vous êtes client*,
        vous êtes cliente, fidèle client, fidèle cliente, ans de fidélité, ans de confiance, années
        de fidélité, années de confiance, votre confiance depuis, client depuis, cliente depuis,
        parmi nos clients, être client, être cliente, être notre client, compter parmi nos
    """,
    "told_those": """
        chez ceux qui, chez ceux avec, chez celui qui, chez une boîte qui, chez une entreprise qui,
        chez la boîte qui, chez un client qui, chez le client qui, ceux avec, ceux qui, celle avec,
        celui avec
    """,
    "told_maker": """
        numéro un, fabricant, fabricants, fabricante, constructeur, constructrice, producteur,
        productrice, avionneur, horloger, maison horlogère, manufacture, marque, groupe, brasseur,
        brasserie, chocolatier, chocolaterie, fromager, équipementier, sous traitant, sidérurgiste,
        aciériste, motoriste, chantier naval, fonderie, leader, leader mondial, géant, entreprise
        pharmaceutique, pharma, multinationale, banque, assureur, assurance, distributeur,
        fournisseur, usine, biscuiterie, fabrique, fabriques, entreprise horlogère, marque
        horlogère, constructeurs, producteurs, boulangerie, boulanger, laiterie, fromagerie,
        distillerie, brasseurs, cimenterie, papeterie, verrerie, transformateur, forge, scierie,
        labo pharmaceutique, groupe pharmaceutique, groupe alimentaire, géant de la pharma,
        constructeur automobile, constructeur aéronautique, constructeur de trains, fabricant de,
        hôpital, clinique, grande banque, caisse maladie, spécialiste, spécialistes, société,
        entreprise, boîte
    """,
    "told_renowned": """
        grand, grande, plus grand, plus grande, premier, première, célèbre*, connu*, bien connu*,
        réputé*, renommé*, leader*, numéro un, plus important*, plus ancien*, principal*,
        prestigieu*, fameu*, certain, certaine, géant, gros, grosse, énorme, légendaire*,
        traditionnel*, deuxième plus grand, mondialement connu*, de renommée mondiale, le seul, la
        seule, une certaine, que tout le monde connaît, que tous connaissent, connu de tous, connue
        de tous, que vous connaissez tous, que vous connaissez toutes, dont tout le monde, tout le
        monde connaît, même les enfants connaissent
    """,
    "told_deals": """
        mise en service, installation, installé*, livré*, livraison, livrer, monté*, montage,
        visite, visité*, rendu visite, reçu*, accueilli*, réparé*, réparation, maintenance,
        entretien, révision, service, formation, commande, commandé*, signé*, contrat, acheté*,
        achète, confiance, fidélité, fidèle*, mise sur, compte sur, collabor*, projet, usine,
        usiné*, tourne, tournent, en action, chez, aujourd hui, semaine, jours, journée, équipe, nos
        machines, notre machine, client, cliente, partenaire, sur place, merci, remplacé*, changé*,
        optimisé*, réception réussie, réception, recette, en déplacement, posé, posée, changé la
        broche, réglé, réglée, réglage
    """,
    "told_our_friends": """
        nos amis, nos amies, nos voisins, les amis, les gens, notre client, notre cliente, notre
        partenaire, un client, une cliente, ceux, les copains, les braves gens, des braves gens,
        braves gens, ceux qui, des gens, les gars
    """,
    "told_no_name": """
        sans nommer, sans le nommer, pas de nom, pas de noms, je ne dirai pas le nom, devinez qui,
        devinez chez qui, je tairai le nom, suivez mon regard, vous voyez qui, devinez, devine, je n
        en dis pas plus, qui devine, qui trouve, à vous de deviner
    """,
    "told_not_ours": """
        concurrent*, concurrence, bourse, journal, lu, étude, vacances, restaurant, musée, préféré*,
        randonnée, fête, mes enfants, ma fille, mon fils, avec les enfants, anniversaire
    """,
    "told_stay": """
        opération, intervention, séjour, hospitalisation, traitement, examen, accouchement,
        rééducation, sortie, consultation, convalescence, césarienne, prise en charge, soins,
        maternité, genou, hanche, passage aux urgences
    """,
    "told_your_folks": """
        votre père, votre mère, votre mari, votre femme, votre enfant, votre fils, votre fille,
        votre bébé, vos proches
    """,
    "told_your_unit": """
        votre machine, votre installation, votre appareil, votre broche, votre bateau, votre
        commande, votre livraison, votre contrat, votre facture, votre réclamation, ta machine
    """,
    "told_served": """
        réparé*, livré*, installé*, remplacé*, entretenu*, révisé*, vendu*, contrôlé*, arrêté*, est
        à l arrêt, tombé* en panne, expédié*, acheté*, changé*, monté*, remise en état, remis en
        état, remise en forme, remise en marche, remis en marche, révisée, dépannée, chez nous en
        révision, reprise, modernisée, refaite à neuf
    """,
    "told_initial": """
        commence par, commence par un, débute par, avec un, avec un grand, première lettre, finit
        par
    """,
    "told_next_time": """
        la prochaine fois que, prochaine fois que vous, chaque fois que vous, quand vous mettrez, si
        un jour vous
    """,
    "told_our_hand": """
        sur notre machine, sur nos machines, sur l une de nos, passé par nos, passe par nos, sort de
        notre, sortent de nos, mis les mains, y suis pour quelque chose, passée par nos, passée par
        notre, passe par notre, passés par nos, passées par nos
    """,
    "told_fraction": """
        un quart, un tiers, de moitié, la moitié, deux fois plus, trois fois plus, un cinquième,
        doublé, triplé
    """,
    "customer_word": "le client, la cliente, notre client, chez le client",
}
