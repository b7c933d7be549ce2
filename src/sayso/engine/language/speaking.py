"""How somebody speaks for a firm, vouches for it, or only tells a scene from it; per language.

``for_firm``: speaks for the firm without its name (*im Namen der Firma*). ``official_word``: begins an
announcement before the name. ``confirms_officially``. ``vouches``: gives their word for what was said;
``settled``: that it is done, or that somebody will have it. ``jobs_or_sites`` beside ``ends``: what
rumours are about, where no single phrase says it. ``scene``: what is told of people and has no topic.
``person_of``: who works on a topic; ``teaches`` beside it: what
they have to say on it. ``how_why``: begins a question that the text itself answers. ``state_rules``: what
a state rules of trade; ``ought``, behind it: that it should be otherwise. ``than_market``: what a firm
measures its own growth against. ``gainsays``: tells a reader that they are wrong.
``manual``: where it is written how a machine is kept.
"""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, Mapping[str, str]] = {
    "de": {
        "state_rules": """
            exportregel*, exportvorschrift*, exportgesetz*, exportkontrolle*, importregel*, zollregel*,
            zollvorschrift*, zölle*, strafzölle*, handelsregel*, steuerregel*, regulierung*, bürokratie
        """,
        "ought": """
            müssen, muss, müssten, müsste, sollen, soll, sollten, sollte, gehört, gehören, dürfen nicht,
            darf nicht, dürfte nicht, müend, mues, söll, sött, ghört, ghöred
        """,
        "gainsays": """
            das stimmt … nicht, das stimmt nicht, das ist nicht wahr, das ist nicht richtig, das ist falsch,
            das ist so nicht richtig, das entspricht nicht, sie wussten, ihnen war bekannt, das war nicht so,
            so war das nicht, das trifft nicht zu, muss ich widersprechen,
            müssen wir widersprechen, widersprechen wir, muss ich ihnen widersprechen, das stimmt eifach nöd
        """,
        "manual": """
            handbuch, handbücher, betriebshandbuch, wartungshandbuch, anleitung, anleitungen, betriebsanleitung,
            bedienungsanleitung, wartungsanleitung, wartungsplan, checkliste, im handbuech
        """,
        "than_market": """
            als der markt, als die branche, als die konkurrenz, als der wettbewerb, als die mitbewerber*,
            als das marktumfeld, als der durchschnitt, als der rest der branche, als de märt,
            als d branche, als d konkurrenz
        """,
        "for_firm": """
            im namen der firma, im namen unserer firma, im namen meiner firma, im namen des unternehmens,
            im namen unseres unternehmens, im namen des betriebs, im namen der geschäftsleitung,
            im namen meines arbeitgebers, im namen meiner arbeitgeberin, im namen der direktion,
            im auftrag der firma, im auftrag des unternehmens, im auftrag der geschäftsleitung,
            im auftrag meines arbeitgebers, als sprecher der firma, als sprecherin der firma,
            als sprecher des unternehmens, als sprecherin des unternehmens, als vertreter der firma,
            als vertreterin der firma, namens der firma, spreche für die firma, spreche hier für die firma,
            rede für die firma, im name vo de firma, im name vo dr firma, im name vom betrieb,
            für d firma rede, stellvertretend für die firma
        """,
        "official_word": """
            offiziell von, offiziell aus dem hause, offizielle auskunft von, offizielle antwort von,
            offizielle mitteilung von, offizielle haltung von, offizielle info von, mitteilung von
        """,
        "confirms_officially": """
            offiziell bestätigen, offiziell bestätige, bestätige … offiziell, bestätigen … offiziell,
            offiziell mitteilen, teile … offiziell mit, offiziell sagen, offiziell zusagen,
            ganz offiziell sagen, offiziell versichern
        """,
        "vouches": """
            kann ich dir sagen, kann ich euch sagen, kann ich ihnen sagen, kann ich dir versichern,
            kann ich ihnen versichern, kann ich euch versichern, das chan ich dir säge, das chani dir säge,
            das cha der säge, chan ich eu säge, ich versichere, versichere ich, das versichere ich,
            garantiere ich, garantier ich, ich garantiere, ich garantier, verspreche ich, versprech ich,
            ich verspreche, ich versprech, verlass dich drauf, verlass dich darauf, verlasst euch drauf,
            verlasst euch darauf, verlassen sie sich drauf, verlassen sie sich darauf,
            kannst dich drauf verlassen, kannst du dich verlassen, kannst du dich drauf verlassen,
            könnt euch drauf verlassen, können sie sich verlassen, können sie sich drauf verlassen,
            können sie sich darauf verlassen, chasch di druf verlah, chasch di druf verlo, mein wort drauf,
            mein wort darauf, geb ich dir mein wort, gebe ich dir mein wort, gebe ich ihnen mein wort,
            hast mein wort, haben mein wort, können sie mir glauben, kannst du mir glauben,
            kannst mir glauben, könnt ihr mir glauben, chasch mer glaube, können sie beruhigt sein,
            kannst du beruhigt sein, könnt ihr beruhigt sein, seien sie beruhigt, sei beruhigt,
            da kannst du sicher sein, da können sie sicher sein, dafür lege ich die hand ins feuer,
            leg ich die hand ins feuer, lege ich meine hand ins feuer, bürge ich, stehe ich gerade,
            steh ich gerade, auf sicher, ganz sicher, hundertprozentig, heilig versprochen, ehrenwort,
            großes ehrenwort, versprochen, keine angst, keine sorge
        """,
        "settled": """
            längst, schon lange, vollständig, lückenlos, komplett, alles, geregelt, im griff,
            bekommst du, kriegst du, bekommen sie, erhalten sie, chunsch, überchunsch, nehmen wir dich
        """,
        "jobs_or_sites": """
            stelle, stellen, arbeitsplatz, arbeitsplätze, jobs, werk, werke, fabrik, standort, standorte,
            niederlassung*, filiale, filialen, bude, stell, stelle z
        """,
        "ends": """
            schliesst, schliessen, geschlossen, gschlosse, zugemacht, zuegmacht, dichtgemacht, gestrichen,
            gstriche, abgebaut, abboue, abbaut, streichen, streicht, verkauft, verlegt, ausgelagert,
            entlassen, entlah, entloh, gekündigt, kündet, verloren, aufgegeben, macht … zu, machen … zu
        """,
        "scene": """
            grill, grillen, grillieren, grilliert, wurst, würste, cervelat, kuchen, torte, gipfeli, pizza,
            znüni, zmittag, zvieri, mittagspause, kaffee, kaffeepause, glace, feierabend, feierabendbier,
            pensioniert, pensionierung, ruhestand, in pension, geburtstag, dienstjubiläum,
            arbeitsjubiläum, verabschieden, verabschiedet, verabschiedung, abschied, gratulieren,
            gratuliert, gratulation, glückwunsch, herzlich willkommen, hochzeit, teamausflug, ausflug,
            wanderung, skitag, fondue, ein tag mit, ein tag im leben, im porträt, porträt, aufstehen,
            lernen sie … kennen, lernt … kennen, dürfen wir vorstellen, wir stellen vor, seit jahren bei uns,
            frohe festtage, schöne ferien, schönes wochenende, feiertag, feiertage, nationalfeiertag,
            weihnachten, ostern
        """,
        "person_of": """
            lernende*, lehrling*, lehrtochter, stift, monteur*, servicemonteur*, servicetechniker*,
            forscher*, jurist*, anwalt, anwältin*, anwälte, mitarbeitende*, berufsbildner*
        """,
        "teaches": """
            rät, raten, empfiehlt, empfehlen, erklärt, erklären, zeigt, zeigen, sagt, verrät, lernt, lernen,
            bewerben, bewirbt, gibt … tipps, tipp, tipps, ausgeschrieben, suchen
        """,
        "how_why": """
            wie, warum, wieso, weshalb, wozu, was passiert, was geschieht, was bedeutet, was heisst,
            was steckt, woher, wann lohnt, wann braucht
        """,
    },
    "fr": {
        "state_rules": """
            règles d exportation, règles à l exportation, contrôles à l exportation, droits de douane,
            règles douanières, réglementation*, bureaucratie, taxes douanières, règles commerciales
        """,
        "ought": """
            doit, doivent, devrait, devraient, ne doit pas, ne doivent pas, il faut, faudrait,
            devra, devront, faut que, faudra, il est temps de
        """,
        "gainsays": """
            c est faux, ce n est pas vrai, ce n est pas exact, c est inexact, vous saviez, vous étiez au courant,
            cela ne correspond pas, ça ne s est pas passé, je dois vous contredire,
            nous devons vous contredire, je ne peux pas laisser dire
        """,
        "manual": """
            manuel, manuel d utilisation, mode d emploi, notice, notice d utilisation, plan d entretien,
            guide d utilisation
        """,
        "than_market": """
            que le marché, que la branche, que le secteur, que la concurrence, que nos concurrents,
            que la moyenne
        """,
        "for_firm": """
            au nom de l entreprise, au nom de notre entreprise, au nom de la société, au nom de notre société,
            au nom de la maison, au nom de la direction, au nom de mon employeur, au nom de la boîte,
            de la part de l entreprise, de la part de la direction, sur mandat de l entreprise,
            en tant que porte parole de l entreprise, comme porte parole de l entreprise,
            je parle pour l entreprise, je parle ici pour l entreprise,
            sur mandat de la direction, mandaté* par la direction, sur ordre de la direction, de
            la part de notre entreprise, de la part de mon employeur
        """,
        "official_word": """
            réponse officielle de, réponse officielle d, communication officielle de,
            communication officielle d, officiellement de la part de, officiellement de la part d,
            message officiel de, message officiel d, position officielle de, position officielle d,
            information officielle de, information officielle d, annonce officielle de, annonce
            officielle d, déclaration officielle de, communiqué officiel de
        """,
        "confirms_officially": """
            confirmer officiellement, confirme officiellement, annoncer officiellement,
            annonce officiellement, dire officiellement, assurer officiellement
        """,
        "vouches": """
            je vous le promets, je te le promets, je vous promets, je te promets, c est promis,
            je vous le garantis, je te le garantis, je vous garantis, je te garantis, je le garantis,
            je vous assure, je t assure, je vous l assure, je te l assure, croyez moi, crois moi,
            vous pouvez me croire, tu peux me croire, je vous donne ma parole, je te donne ma parole,
            vous avez ma parole, tu as ma parole, parole d honneur, rassurez vous, rassure toi,
            vous pouvez être tranquille, vous pouvez être tranquilles, tu peux être tranquille,
            soyez rassurés, soyez tranquilles, sois tranquille, pas d inquiétude, aucun souci,
            je peux vous le dire, je peux te le dire, vous pouvez compter dessus, tu peux compter dessus,
            j en mets ma main au feu, j en mets ma main à couper, je m en porte garant, à coup sûr
        """,
        "settled": """
            depuis longtemps, entièrement, complètement, intégralement, tout est réglé, en ordre,
            vous aurez, tu auras, vous recevrez, tu recevras,
            c est réglé, est réglé, c est garanti, c est sûr, c est acquis
        """,
        "jobs_or_sites": """
            poste, postes, emploi, emplois, place de travail, places de travail, usine, usines, site, sites,
            fabrique, filiale, succursale, atelier, ateliers
        """,
        "ends": """
            supprimé*, supprime, supprimera, supprimons, fermé*, ferme, fermera, fermons, vendu*, vend,
            délocalisé*, délocalise, licencié*, licencie, perdu*, perdra, perd, transféré*
        """,
        "scene": """
            barbecue, grillades, gâteau, tarte, croissants, pizza, café, pause café, apéro, fondue, glace,
            retraite, anniversaire, jubilé, adieux, félicit*, bienvenue, mariage, sortie d équipe,
            une journée avec, portrait, faites connaissance, bonnes fêtes, bonnes vacances, bon week end,
            se lève, pause de midi, fête nationale, jour férié, jours fériés, noël, pâques
        """,
        "person_of": """
            apprenti*, technicien*, monteur*, chercheu*, juriste*, avocat*, collaborat*
        """,
        "teaches": """
            conseille*, recommande*, explique*, montre*, dit, révèle*, apprend, apprennent, postul*, conseil*,
            astuce*, inscription*
        """,
        "how_why": """
            comment, pourquoi, que se passe, qu est ce qui se passe, que signifie, que veut dire,
            d où vient, à quoi sert, quand faut il
        """,
    },
    "it": {
        "state_rules": """
            regole d esportazione, regole sull esportazione, controlli all esportazione, dazi,
            regole doganali, normativa*, normative, burocrazia, regole commerciali
        """,
        "ought": """
            deve, devono, dovrebbe, dovrebbero, non deve, non devono, bisogna, occorre, va, vanno,
            vada, vadano, debba, debbano, andrebbe, andrebbero, dovrà, dovranno, bisognerebbe
        """,
        "gainsays": """
            non è vero, non è così, è falso, non è corretto, non è esatto, lei sapeva, sapevate, era a conoscenza,
            non corrisponde, non è andata così, devo contraddirla, dobbiamo contraddirla
        """,
        "manual": """
            manuale, manuale d uso, istruzioni, istruzioni per l uso, piano di manutenzione, guida all uso
        """,
        "than_market": """
            del mercato, rispetto al mercato, del settore, rispetto al settore, della concorrenza,
            dei concorrenti, della media
        """,
        "for_firm": """
            a nome dell azienda, a nome della ditta, a nome della nostra azienda, a nome della nostra ditta,
            a nome della direzione, a nome del mio datore, per conto dell azienda, per conto della ditta,
            per conto della direzione, come portavoce dell azienda, come portavoce della ditta,
            parlo per l azienda, parlo per la ditta, da parte dell azienda,
            su incarico della direzione, su incarico dell azienda, su mandato della direzione,
            incaricat* dalla direzione, da parte della ditta, da parte della direzione
        """,
        "official_word": """
            risposta ufficiale di, risposta ufficiale dell, comunicazione ufficiale di, ufficialmente da,
            messaggio ufficiale di, posizione ufficiale di,
            comunicazione ufficiale della, informazione ufficiale di, informazione ufficiale
            della, annuncio ufficiale di, dichiarazione ufficiale di, comunicato ufficiale di
        """,
        "confirms_officially": """
            confermare ufficialmente, confermo ufficialmente, annunciare ufficialmente,
            annuncio ufficialmente, dire ufficialmente, assicurare ufficialmente
        """,
        "vouches": """
            ve lo prometto, te lo prometto, vi prometto, ti prometto, ve lo garantisco, te lo garantisco,
            vi garantisco, ti garantisco, lo garantisco, ve lo assicuro, te lo assicuro, vi assicuro,
            ti assicuro, le assicuro, credetemi, credimi, mi creda, potete credermi, puoi credermi,
            vi do la mia parola, ti do la mia parola, avete la mia parola, hai la mia parola,
            parola d onore, parola mia, state tranquilli, stai tranquillo, stai tranquilla, stia tranquillo,
            stia tranquilla, tranquilli, tranquillo, potete stare tranquilli, potete star certi,
            puoi star certo, ve lo posso dire, te lo posso dire, ve lo dico io, te lo dico io, fidatevi,
            fidati, potete contarci, puoi contarci, contateci, ci metto la mano sul fuoco, nessun problema
        """,
        "settled": """
            da tempo, completamente, interamente, integralmente, tutto regolato, tutto a posto,
            avrete, avrai, riceverete, riceverai,
            è regolato, è garantito, è già deciso, già sistemato
        """,
        "jobs_or_sites": """
            posto, posti, posto di lavoro, posti di lavoro, impiego, impieghi, fabbrica, stabilimento,
            stabilimenti, sede, sedi, filiale, filiali, officina, reparto
        """,
        "ends": """
            chiude, chiudono, chiudiamo, chiuderà, chiusa, chiuso, chiuse, chiusi, tagliato, tagliati,
            taglia, tagliamo, soppress*, venduta, venduto, venduti, vende, delocalizz*, licenziat*,
            licenzia, persi, perso, perderà, perde, trasferit*
        """,
        "scene": """
            grigliata, griglia, torta, cornetti, pizza, caffè, pausa caffè, aperitivo, gelato, pensione,
            pensionamento, compleanno, giubileo, addio, saluto, auguri, benvenut*, matrimonio, gita,
            una giornata con, ritratto, buone feste, buone vacanze, buon fine settimana, si alza,
            pausa pranzo, festa nazionale, giorno festivo, giorni festivi, natale, pasqua
        """,
        "person_of": """
            apprendist*, tecnico, tecnici, montator*, ricercator*, ricercatric*, giurist*, avvocat*,
            collaborator*
        """,
        "teaches": """
            consiglia*, raccomanda*, spiega*, mostra*, dice, svela*, impara*, candidat*, consigli*, iscrizion*
        """,
        "how_why": """
            come, perché, cosa succede, che cosa succede, cosa significa, che cosa significa, da dove viene,
            a cosa serve, quando bisogna
        """,
    },
    "en": {
        "state_rules": """
            export rules, export regulations, export controls, export law*, import rules, trade rules,
            customs rules, tariff*, regulation*, red tape
        """,
        "ought": """
            must, should, ought to, need to, needs to, has to, have to, must not, should not,
            ought, had better, needs to be, it s time to
        """,
        "gainsays": """
            that s not true, that is not true, that s simply not true, that is simply not true, this is not true,
            that s wrong, that is wrong, that s incorrect, that is incorrect, not correct, you knew,
            you were aware, that s not what happened, that is not what happened, i have to disagree, we have to disagree,
            i must disagree, we must disagree
        """,
        "manual": """
            manual, manuals, user manual, operating manual, service manual, operating instructions,
            maintenance schedule, checklist
        """,
        "than_market": """
            than the market, than the industry, than the sector, than the competition,
            than our competitors, than average, than the rest of the industry
        """,
        "for_firm": """
            on behalf of the company, on behalf of our company, on behalf of my company,
            on behalf of the firm, on behalf of my employer, on behalf of management,
            on behalf of the management, in the company s name, in the name of the company,
            in the name of the firm, as a spokesperson for the company, as a company spokesperson,
            as company spokesperson, speaking for the company, i speak for the company,
            speaking for my employer, as a representative of the company,
            in the name of management, on instructions from management, on behalf of the board,
            in the name of my employer
        """,
        "official_word": """
            official word from, official answer from, official statement from, official line from,
            official reply from, official position of, officially from, official info from,
            official information from, official announcement from, official word of, official
            response from, official notice from
        """,
        "confirms_officially": """
            officially confirm, confirm officially, officially say, officially tell, officially announce,
            say officially, officially promise, officially state
        """,
        "vouches": """
            take my word, my word for it, you have my word, you ve got my word, i give you my word, trust me,
            believe me, i promise, i promise you, i can promise, i can assure, i assure you, rest assured,
            i guarantee, i can guarantee, i can tell you that, i can tell you, count on it, count on that,
            rely on it, rely on that, rest easy, don t worry, no need to worry, i d bet my life,
            i vouch for, i can vouch for, mark my words, for sure, cross my heart
        """,
        "settled": """
            already, fully, completely, entirely, long since, all sorted, under control,
            you ll get, you will get, you ll have, you will have,
            that s settled, is settled, taken care of, that s a given
        """,
        "jobs_or_sites": """
            job, jobs, position, positions, plant, plants, factory, site, sites, branch, branches, office,
            workshop
        """,
        "ends": """
            closed, closing, closes, close, shut, shutting, cut, cutting, axed, sold, selling, lost, losing,
            lose, moved, relocated, laid off, fired, eliminated
        """,
        "scene": """
            barbecue, bbq, sausages, cake, donuts, doughnuts, pizza, coffee, coffee break, lunch break,
            ice cream, retires, retire, retired, retirement, birthday, work anniversary, farewell,
            congratulat*, congrats, welcome aboard, welcome to the team, wedding, team outing, hike,
            a day with, a day in the life, portrait, say hello to, happy holidays,
            happy thanksgiving, gets up, have a great weekend, public holiday, christmas, easter
        """,
        "person_of": """
            apprentice*, technician*, engineer*, fitter*, researcher*, lawyer*, employees
        """,
        "teaches": """
            advise*, recommend*, explain*, show, shows, tell, tells, reveal*, learn, learns, apply, tip, tips,
            application*
        """,
        "how_why": """
            how, why, what happens, what does it mean, what does … mean, where does … come from,
            when is it worth, when should a
        """,
    },
}
"""Phrases by language and concept, folded when they are read; see `lexicon`."""
