"""French: works, pictures, brands and copies of others, what a machine made."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "of_this": "ceci, cette, cet, ça, cela, voici",
    "ai_made": """
        peint, peinte, dessiné, dessinée, créé, créée, généré, générée, fait, faite, imaginé,
        imaginée, inventé, inventée, rêvé, signé, signée
    """,
    "ai_word": "ia, intelligence artificielle, midjourney, dall e, chatgpt, firefly, gemini",
    "staff": "employé*, collaborateur*, collaboratrice*",
    "ai_label": """
        avec l ia, par l ia, par ia, avec ia, généré* par ia, intelligence artificielle, image ia,
        créé* avec l ia, image d ia, image faite par une ia, image faite par l ia, créée par une ia,
        générée par une ia, dessinée par une ia, faite avec une ia, image par ia
    """,
    "replica": """
        deepfake*, deep fake*, hypertrucage*, clone vocal, clonage vocal, voix clonée, voix …
        clonée, cloner … voix, cloné … voix, avatar ia, double numérique de, double virtuel*,
        recréé* par ia, recréé* avec l ia, recréé* par l ia, version ia de, visage échangé, face
        swap, visage de … sur le corps, visage … sur le corps, tête de … sur le corps, visages
        échangés, voix a été clonée, a été clonée
    """,
    "likeness": """
        voix, visage, avatar, lèvres, sosie, narration, fait danser, faire danser, fait chanter,
        faire chanter, fait parler, faire parler, fait dire, faire dire, bouche, rajeuni, rajeunie,
        imité, imitée, fait rapper
    """,
    "by_machine": """
        avec l ia, par l ia, par ia, via l ia, grâce à l ia, généré* par, avec l intelligence
        artificielle, par l intelligence artificielle, voix ia, avec elevenlabs, avec heygen, avec
        synthesia, avec midjourney, avec sora, généré* par ordinateur, une appli d ia, une app d ia,
        application d ia, appli ia, l ordinateur, par ordinateur, un outil d ia, filtre ia, avec une
        appli, générée par ia, générée par l ia, est générée par, l ia qui
    """,
    "fake_talk": """
        attention, prudence, mise en garde, avertiss*, faux, fausse, falsifi*, arnaque*, escroc*,
        fraude*, circule*, reconnaître, détecter, repérer, signaler, danger*, protéger, interdit*,
        exposé, conférence, cours, formation, atelier, article, podcast, loi, sujet, thème, livre,
        étude
    """,
    "logo_change": """
        recoloré*, coloré*, colorié*, modifié*, changé*, transformé*, déformé*, tourné*, retourné*,
        étiré*, animé*, redessiné*, retouché*, photoshopé*, détourné*, remanié*, avec un bonnet,
        bonnet de noël, oreilles de lapin, arc en ciel, en rose, en vert, en violet, aux couleurs,
        parodie*, parodié*, embelli*, avec une couronne, avec des coeurs, bois de renne, nez de
        clown, moustache, lunettes de soleil, chapeau, cornes, tête de mort, flammes, paillettes,
        confettis, à l envers, pixelisé, bricolé, relooké*, customisé*, en néon, version halloween,
        version noël, version pâques, dans canva, canva, façon graffiti, style graffiti, graffiti,
        revisité*, réinterprété*, décoré*, en arc en ciel, en tête de mort, en citrouille, affublé,
        affublée, repeint, repeinte, gribouillé, gribouillée, étiré, écrasé, allongé, élargi
    """,
    "profile_picture": """
        photo de profil, image de profil, photo du profil, avatar, photo de couverture, image de
        couverture, bannière, fond de profil, arrière plan de mon profil, fond de mon profil
    """,
    "account_name": """
        compte s appelle, page s appelle, profil s appelle, chaîne s appelle, groupe s appelle, nom
        d utilisateur, nom de compte, nom du compte, nom de profil, pseudo, mon identifiant, nom de
        la chaîne, nom du groupe, renommé … en, je m appelle désormais, mon nouveau compte, mon
        deuxième compte, ma nouvelle page, page de fans, page fan, compte fan, créé un groupe, créé
        le groupe, ouvert un groupe, ouvert un compte, créé un compte, créé une page, ouvert une
        page, réservé le domaine, enregistré le domaine, mon domaine, ma boutique s appelle, ma
        marque s appelle, mon podcast s appelle, créé … groupe, ouvert … groupe, créé … page, ouvert
        … compte, mon nouveau site, mon site, retrouvez moi sur, retrouvez moi sous, mon nouveau
        canal, ma nouvelle chaîne, ma chaîne, mon compte, nouveau compte, nouvelle page, nouvelle
        chaîne, nouveau profil, compte est prêt, compte est en ligne, page est en ligne, page est
        prête, ma page, mon tiktok s appelle, mon insta s appelle, groupe whatsapp, groupe facebook,
        lancé un compte, lancé une page, lancé un groupe, lancé une chaîne, nom réservé, réservé le
        nom, ouvert la page, ouvert ma page, créé la page, créé ma page, ouvert ma chaîne, créé ma
        chaîne, appelé ma chaîne, appelé ma page, nommé ma chaîne, mon podcast, mon blog, baptisé,
        ma boutique, mon groupe, je m appelle maintenant, nouveau nom ici, mon nouveau nom, acheté
        le domaine, acheté le nom de domaine, mon nouveau domaine, mon nouveau groupe, nouveau
        groupe à moi, retrouvez moi désormais, retrouvez moi, trouvez moi sous, groupe … s appelle,
        page … s appelle, il s appelle, elle s appelle
    """,
    "how_like": """
        qu en dites vous, qu en pensez vous, vous aimez, ça vous plaît, pas mal non, pas mal
    """,
    "community": """
        groupe, canal, communauté, forum, fan club, page, compte, profil, podcast, blog, boutique,
        discord, telegram
    """,
    "founded": """
        ouvert, ouverte, créé, créée, lancé, lancée, fondé, fondée, monté, mis en ligne, démarré
    """,
    "merch": """
        t shirt*, tshirt*, pulls, pull, tasse, tasses, mug, mugs, casquette*, bonnets, autocollant*,
        stickers, briquet*, goodies, produits dérivés, porte clés, porte clé, stylos, calendriers,
        chaussettes, sacs, sous verres, aimants, sweat*
    """,
    "sells": """
        vends, vendre, à vendre, commandez chez moi, commander chez moi, imprime, imprimé*, fait
        maison, faits maison, fait moi même, dans ma boutique, à côté, sur etsy, sur ricardo, la
        pièce, francs la pièce, francs pièce, balles la pièce, balles pièce, commandes par message,
        écrivez moi votre taille, commandes en mp, disponible chez moi, disponibles chez moi, etsy,
        en vente, commandez
    """,
    "no_change": """
        ne pas modifier, ne pas changer, ne modifiez pas, ne jamais, interdit*, pas permis,
        inchangé*, règles, charte, manuel, original, d origine, ne doit pas, ne peut pas, faux,
        fausse, arnaque, signalez, pas de nous, usurpe*, attention
    """,
    "own_logo": """
        notre logo, logo de l entreprise, logo de mon entreprise, logo de ma boîte, logo de la
        maison, logo de la boîte, logo du patron, logo de mon employeur, logo de l employeur, logo
        de chez nous, logo de l usine, logo maison, logo du papier à lettres, logo de l en tête,
        logo du site, logo du camion
    """,
    "creation": """
        image*, photo*, dessin*, illustration*, graphique*, affiche*, musique*, chanson*, morceau,
        bande son, mélodie, vidéo*, clip*, film, extrait*, scène, article*, texte*, page*, double
        page, chapitre*, poème*, carte, police, son, titre, tube, refrain, bande dessinée,
        caricature, manuel, générique, intro, chronique
    """,
    "took": """
        copié*, recopié*, copier coller, copié collé, téléchargé*, piqué*, pris, prise, prises,
        emprunté*, repris, reprise*, scanné*, photographié*, capture d écran, captures d écran,
        récupéré*, chipé*, extrait*, mis dessous, mise telle quelle, mis tel quel, rippé*, aspiré*,
        découpé*, filmé*, enregistré*, collé*, je vous colle, mis en ligne, lu en entier, prise sur,
        pris sur, prises sur, pompé*, subtilisé*, barboté*, trouvé, trouvée, trouvées, enregistré,
        enregistrée, filmé à la télé, découpé, découpée, mot pour mot
    """,
    "of_others": """
        internet, net, web, google, facebook, instagram, insta, pinterest, youtube, tiktok, spotify,
        netflix, twitter, d un photographe, du photographe, journal, revue, magazine, livre, jeu,
        jeu vidéo, film, série, radio, tube, hit, concurren*, wikipédia, profil de, profil d, site
        de, site d, quelque part, catalogue, un site, un compte, un blog, un autre compte, chez la
        photographe, chez le photographe, de la photographe, la photographe, banque d images,
        telegram, blog, je ne sais quel, star wars, disney, la télé, télévision, manuel scolaire,
        journal télévisé, téléjournal, les infos, feuilleton, le temps, le monde, le figaro, tribune
        de genève, newsletter, leur newsletter, infolettre
    """,
    "pirates": """
        paywall contourné*, contourner le paywall, contourné le péage, sans abonnement, pas d
        abonnement, n ont pas d abonnement, sans demander, sans autorisation, sans permission,
        personne ne remarquera, ni vu ni connu, piraté*, personne ne … remarque, personne ne s en …
        aperçoit, personne ne le verra, personne ne le saura
    """,
    "hands_out": """
        recopie, recopié*, copie, copié*, colle, collé*, en entier, entier, entière, intégral*,
        texte complet, capture*, en pdf, le pdf, scan, mot à mot, mot pour mot, paragraphe par
        paragraphe, je mets, mis en ligne
    """,
    "paywalled": """
        payant, payante, payants, paywall, réservé aux abonnés, réservée aux abonnés, pas abonné,
        pas abonnés, pas d abonnement, sans abonnement, coûte normalement, coûte d habitude, sans
        payer, sans débourser
    """,
    "removes": """
        enlevé*, effacé*, coupé*, rogné*, gommé*, supprimé*, masqué*, recadré*, retouché*, fait
        disparaître
    """,
    "watermark": """
        filigrane, filigranes, mention du photographe, signature du photographe, signature de l
        auteur, crédit photo
    """,
    "whence_unknown": """
        sais plus d où, sais pas d où, aucune idée d où, sais plus lequel, sais plus laquelle, sais
        plus où je, oublié la source, source oubliée, plus retrouvé l auteur, aucune idée de l
        auteur
    """,
    "shares_it": """
        ici, voici, ci dessous, ci joint, copié*, recopié*, pour vous, pour ceux, pour tous, à lire,
        scanné*, photographié*, je partage, je poste, mis en ligne
    """,
    "licensed": """
        licence*, libre de droits, libres de droits, droits, autorisation, autorisé*, accord,
        permission, acheté*, creative commons, cc by, crédit photo, merci à, site du journal,
        domaine public, citation, moi même, notre apprenti*, banque d images, avons demandé, avec
        son, sur le site, voici le lien, lien ci dessous, source en, source dans, source ci
    """,
    "from_there": """
        d internet, du net, du web, de google, de facebook, de pinterest, de youtube, d un film, d
        un jeu, d un livre, du journal, d une revue, sur google, sur internet, vient d un film,
        quelque part, tube connu, d un autre compte, vient du net, vient d un compte, d un compte
        inconnu, d une série, d un album, d une vidéo, d une émission, d un blog, d un site, d une
        page, d un profil, de je ne sais quel
    """,
    "came_across": "trouvé, trouvée, trouvés, trouvées, dénichée, déniché",
    "pictured": "image*, photo, photos, dessin*, illustration*, musique*, chanson*, morceau, son",
    "whole_work": """
        article entier, article complet, article en entier, tout l article, texte entier, texte
        complet, chapitre entier, livre entier, toute la page, l article du temps, tout le chapitre,
        tout le film, tout l épisode, le poème entier, l interview entière, texte intégral, version
        intégrale, en intégralité, tout l interview, toute l interview, tout le reportage, tout l
        article du, article en intégralité, l article dans son entier, tout le texte, tout le livre,
        manuel complet, le manuel complet, manuel entier, tout le manuel, poème de, tout le poème,
        mot pour mot, mot à mot, chronique entière, notice complète
    """,
    "copied_out": """
        copié*, recopié*, scanné*, en scan, photographié*, capture d écran, sans abonnement, je vous
        colle, je colle, pour ne pas payer, sans payer, je vous lis, lu à voix haute, filmé*, pris
        en photo, pris une photo de, photo de l article, photos de l article, pris des photos de,
        retapé, retranscrit*, enregistré, mis en ligne tout, derrière le paywall, contourner le
        paywall, mur payant, en pdf, pdf entier, captures d écran, mis le pdf, en entier, dans son
        intégralité, repris, reprise, repris mot, scanné, scannée
    """,
    "known_song": """
        connaissez tous ce tube, connaissez tous cette chanson, connaissez ce tube, connaissez cette
        chanson, connaît tous cette chanson, entendue à la radio, passe à la radio, ce tube, tube de
        l été, tube du moment, refrain, ce refrain, générique, musique de film, bande originale,
        chanson titre, hit de, tube de, chanson de, morceau de, titre de, son de, chanson entière,
        la chanson en entier, toute la chanson, chanson complète, morceau entier, album entier, l
        hymne, reprise de, dernier tube, en entier, du début à la fin, chanson … en entier, morceau
        … en entier, chanson … entière, cette chanson, ce morceau, chanson est de, morceau est de,
        chanson appartient, titre est de, un air de, la chanson de, le morceau de, hit parade,
        nouveau single, dernier single, nouvelle chanson, dernier tube de, dernier titre de,
        nouvelle chanson de, dernière chanson de, dernier morceau de, un tube de
    """,
    "plays_it": """
        montez le son, monte le son, mettez le son, son activé, avec le son, volume à fond, à fond,
        en fond, en fond sonore, fond sonore, en bande son, bande son, derrière, dessous, sur la
        musique de, sur l air de, accompagné, vidéo, clip, réel, reel, musique, son, ajouté, collé,
        écouteurs, sous la vidéo, sous notre, sous le film, sous le reel
    """,
    "their_photo": """
        google maps, google earth, site de l hôtel, site de la commune, site du journal, site d une,
        site de l, du prospectus, dans le journal, du journal, du temps, du matin, de 20 minutes, de
        la tribune, du magazine, du calendrier, par whatsapp, sur whatsapp, je ne sais pas de qui,
        sais plus de qui, photographe inconnu, auteur inconnu, source inconnue, de la télé, à la
        télé, getty, shutterstock, adobe stock, filigrane, compte instagram de, page facebook de,
        site web, site internet, site touristique, hebdomadaire, quotidien, revue, site d un hôtel,
        du site d
    """,
    "their_work": """
        image, images, photo, photos, carte, plan, extrait, dessin, dessins, bd, caricature, mème,
        meme, illustration, scène, police
    """,
    "laid_under": """
        montez le son, monte le son, mettez le son, en fond, en fond sonore, en bande son, ajouté*,
        collé*, dans le reel, dans la vidéo, à fond le volume, mis dessous, en musique de fond, sous
        la vidéo, sous le clip, sous notre vidéo, sous notre film, sous le film, sous notre reel,
        sous le reel, musique de fond, sous notre, j ai mis … sous, mis … sous la vidéo
    """,
    "came_to_us": "lu dans, à lire, paru, recommande, sur nous",
    "follow_me": """
        suivez, suivez moi, abonnez vous, j ouvre, je lance, je crée, désormais sous, désormais sur,
        je suis maintenant sur, réservé, pris, chopé, retrouvez
    """,
    "by_others": """
        bd, caricature, caricatures, dessin de presse, couverture du, affiche du film, pochette d
        album, extrait du film, scène du film, plan de ville
    """,
    "opens": "compte, chaîne, page, profil, canal, identifiant",
    "unasked": """
        n en sait rien, ne le sait pas, sans demander, sans lui demander, sans rien demander, pas
        demandé, ne se doute de rien, sans qu elle le sache, sans qu il le sache
    """,
    "from_story": "story, stories, statut, profil, fil, reel",
    "reuploads": """
        la remets ici, le remets ici, les remets ici, je remets, je la reposte, je le reposte, je
        reposte, rechargé, telle quelle, tel quel, telles quelles, je remets en ligne
    """,
    "reworded": """
        reformulé, reformulée, réécrit, légèrement modifié, un peu modifié, changé deux mots, changé
        quelques mots, remanié
    """,
}
