"""What decides how a sentence is meant, and the small words that hold it together.

Columns as in `things`. A star stands for any ending, ``…`` for a gap of a few words.
"""

from __future__ import annotations

MARKS = """
not: nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, nirgends, niemand, niemanden, niemandem, nichts, keinerlei, keineswegs, weder, nöd, nid, ned, kei, nüt | ne, n, pas, jamais, aucun, aucune, ni, personne ne, rien, nul | non, mai, nessun, nessuno, nessuna, né, niente, nulla | not, no, never, nobody, none, nothing, nowhere, no one, neither, nor, cannot, can't, don't, doesn't, isn't, aren't, won't, didn't, wasn't, weren't, hasn't, haven't, hadn't, couldn't, shouldn't, wouldn't
without: ohne, frei von | sans, exempt de, dépourvu, exempte de | senza, privo di, priva di, priva | without, free from, excluding, free of
with: mit, inklusive, samt | avec, y compris | con, comprensivo | with, comes with, including
no_longer: nicht mehr, kein … mehr, keine … mehr, keinen … mehr | ne … plus, n … plus, plus aucun | non … più, non più | no longer, not … anymore, not … any more, no more
not_yet: noch nicht, noch kein, noch keine, noch keinen | pas encore | non ancora, non … ancora | not yet, not … yet, yet to
not_only: nicht nur, nicht allein, nicht bloss | non seulement, pas seulement, pas que | non solo, non soltanto, non solamente | not only, not just, not merely
only: nur, ausschliesslich, allein, lediglich, bloss, exklusiv, einzig | uniquement, seulement, exclusivement, ne … que, n … que, seul, seule, qu | solo, soltanto, esclusivamente, solamente, unicamente | only, exclusively, solely, just
sole: einzige, einziger, einziges, einzigen, alleinige | unique, seul, seule | unico, unica | only, sole, single
all: alle, alles, sämtliche, jede, jeder, jedes, jedem, jeden, allen, ganze, ausnahmslos, jedermann | tous, toutes, tout, chaque, l'ensemble, entier, sans exception | tutti, tutte, tutto, ogni, ciascun, intero, intera, senza eccezione | all, every, each, whole, everyone, everybody, entire, without exception
some: einige, manche, mehrere, ein paar, gewisse, teilweise, zum Teil, einzelne, viele, wenige, meiste, meisten, die Hälfte, fast alle, mehrheitlich, der grösste Teil, grösster Teil, ein grosser Teil, die meisten, ein Teil | quelques, certains, certaines, plusieurs, partiellement, beaucoup, plupart, presque tous, la plus grande partie, une partie, la majorité | alcuni, alcune, parecchi, certi, parzialmente, molti, maggior parte, quasi tutti, la maggior parte, una parte, buona parte | some, several, a few, certain, partly, partially, many, few, most, almost all, nearly all, the bulk, part of, a lot of, the majority
half: halb, halbe, halber, halbes, zur Hälfte, Hälfte | à moitié, moitié, demi | mezzo, mezza, metà | half
may: darf, dürfen, kann, können, kannst, darfst, möglich, erlaubt, frei | peut, peuvent, pouvez, libre, possible, permis, autorisé | può, possono, potete, libero, possibile, permesso | can, may, allowed, free to, possible, fine to
waives: verzichten auf, verzichtet auf, verzichten, nicht nötig, unnötig, erübrigt sich | se passer de, se passer d, inutile, dispensé, dispensée, pas besoin, n'est pas nécessaire | fare a meno, superfluo, superflua, non serve, non servono, non è necessario, non è necessaria | do without, go without, not needed, unnecessary, no need, not necessary, needn't
contents: Zutaten, Inhaltsstoffe, steckt, stecken, drin, enthält, enthalten, Zusammensetzung, serviert, ausgeschenkt, aufgetischt, verwendet | ingrédients, composition, contient, contiennent, sert, servons, servi, servis | ingredienti, composizione, contiene, contengono, serve, serviamo, servito, serviti | ingredients, contents, contains, contain, serves, served, serving
concession: wenn auch, auch wenn, wenn schon, wenn gleich, wie wenn | même si, si bien que, comme si | anche se, se non altro | even if, as if
at_present: momentan, im Moment, zurzeit, gerade jetzt | en ce moment, pour le moment, actuellement | in questo momento, al momento, attualmente | right now, for now, at the moment, just now, at present, currently
quoted: laut, gemäss, zufolge, angeblich, behauptet, behaupten, behauptete, meint, meinte, sagt, sagte, glaubt, Gerücht, Gerüchte, hört man, heisst es, will wissen, vermutet, munkelt, fand, findet er, erzählt, so der, so die, fake, gehört, dass … hätten | selon, d'après, prétend, prétendent, affirme, affirment, prétendument, soi-disant, rumeur, dit que, aurait, auraient, écrit, estime, pense, croit, à en croire, on dit, il paraît | secondo, stando a, sostiene, sostengono, afferma, affermano, presunto, presumibilmente, dicono, dice, voce, si dice, pare, avrebbe, avrebbero, scrive, crede, pensa, a detta | according to, claims, claim, claimed, allegedly, says, said, supposedly, rumour, rumor, rumours, rumors, reportedly, thinks, believes, writes, wrote, argues, suspects, insists
wished: wünschen, wünscht, wünsche, hoffen, hofft, hoffe, hoffentlich, möchten, möchte, träumen, träumt, Traum, würden gerne, hätten gerne, wollen, will, Wunsch, fordern, fordert, schön wäre, am liebsten, gerne hätten, wünschte, Forderung | souhaitons, souhaite, espérons, espère, aimerions, aimerait, rêvons, rêve, voulons, voudrions, voeu, espérant, veut, exige, aimerais, voudrais | speriamo, spera, vorremmo, vorrebbe, sogniamo, sogno, desideriamo, vogliamo, auspichiamo, magari, desiderio, spero, vorrei, sarebbe bello | wish, wishes, hope, hopes, hoping, hopefully, would like, dream, want, wants, would love, demand, demands, if only
offered: was … erwartet, das erwartet | ce qui … attend, qui … attend | cosa … aspetta, che … aspetta | what to expect, what you can expect
planned: planen, plant, geplant, geplante, vorgesehen, soll, sollen, Ziel, Ziele, erwarten, erwartet, erwartete, Erwartung, rechnen, rechnet, rechnete, Prognose, prognostiziert, budgetiert, anpeilen, streben … an, angestrebt, beabsichtigen, Absicht, voraussichtlich, Schätzung, schätzen, geschätzt, visieren, hätte … sollen, ursprünglich, vorhaben | prévoyons, prévoit, prévu, prévue, prévus, prévisions, prévision, objectif, attendons, attend, attendu, attendait, attendions, tablons, tablait, budget, visons, envisage, envisageons, intention, devrait, devraient, estimé, estimation, escomptait, initialement, tablions | prevediamo, prevede, previsto, prevista, previsti, previsione, previsioni, obiettivo, attendiamo, atteso, attesa, aspettavamo, contiamo, puntiamo, intendiamo, dovrebbe, dovrebbero, stima, stimato, inizialmente, budget, preventivo, ci aspettavamo | plans, planned, planning, scheduled, target, targets, goal, aim, aims, expect, expects, expected, expecting, forecast, forecasts, budget, budgeted, intend, intends, should, supposed, projected, projection, estimate, estimated, originally, anticipated, guidance, aiming
target: Ziel, Klimaziel, Zielwert, wollen, streben, bis … senken, verpflichten | objectif, voulons, visons, engageons | obiettivo, vogliamo, puntiamo, impegniamo, traguardo | target, goal, aim, want, commit, committed, pledge
hypothetical: wenn, falls, sofern, würde, würden, würdest, könnte, könnten, wäre, wären, hätte, hätten, müsste, dürfte, angenommen, vielleicht, möglicherweise, eventuell, womöglich, stellen Sie sich vor, stell dir vor, theoretisch, gesetzt den Fall, denkbar, vermutlich, wohl, bei Regen, bei Schnee, bei schlechtem Wetter, bei schönem Wetter, bei gutem Wetter, bei trockenem Wetter, im Falle, bei Bedarf | si, serait, seraient, pourrait, pourraient, aurions, serions, peut-être, imaginez, supposons, éventuellement, probablement, imaginons, admettons, hypothèse, imagine, fermerions, pourrions, en cas de, par beau temps, par mauvais temps | se, sarebbe, sarebbero, potrebbe, potrebbero, avremmo, saremmo, forse, immaginate, supponiamo, eventualmente, probabilmente, qualora, ipotesi, magari, dovessimo, mettiamo, in caso di, con il bel tempo, con il brutto tempo | if, would, could, might, perhaps, maybe, imagine, suppose, possibly, theoretically, were to, unless, probably, assuming, hypothetically, what if, in case of, in the event of, weather permitting
ironic: Scherz, Witz, Ironie, gefühlt, gefühlte, gefühlten, gefühlten, April April, Spass beiseite, haha, hihi, lol, ironisch, zwinker, kein Witz | blague, ironie, poisson d'avril, mdr, plaisanterie, second degré, haha, rigole | scherzo, ironia, pesce d'aprile, battuta, ahah, scherziamo, haha | joke, joking, kidding, irony, april fools, lol, haha, just kidding, ironically, sarcasm
hyper: Ewigkeit, tausendmal, Millionen Mal, hundertmal, eine Million Mal, nonstop, rund um die Uhr wach, schläft nie, schlafen nie | éternité, mille fois, ne dort jamais, cent fois | eternità, mille volte, non dorme mai, cento volte | eternity, thousand times, million times, never sleeps, never sleep, hundred times, forever
update: neu, neu ab, ab sofort, neuerdings, Korrektur, Berichtigung, korrigieren, Änderung, geänderte, geänderter, neuer Termin, neue Zeit, neue Zeiten, neue Öffnungszeiten, statt wie bisher, anstatt wie, statt bisher, statt wie, wird ersetzt, ersetzt, bisher, neu gilt, aktualisiert, Update, nun, inzwischen, mittlerweile, seit kurzem, von nun an, neues Datum, Terminänderung, vorverlegt, umgestellt, nach unten korrigiert, erhöhen auf, inskünftig, verlängert bis | désormais, dorénavant, à partir de maintenant, dès maintenant, changement, correction, erratum, rectificatif, nouvel horaire, nouveaux horaires, nouvelle date, remplace, au lieu de, jusqu'ici, mise à jour, entre-temps, à présent, maintenant, modification, rectification, dès à présent, jusqu'à présent | d'ora in poi, da subito, da ora, cambiamento, correzione, rettifica, errata corrige, nuovo orario, nuovi orari, nuova data, sostituisce, invece di, finora, aggiornamento, ormai, adesso, ora, modifica, nel frattempo, anziché | from now on, as of now, change of, correction, update, new date, new time, new hours, new opening hours, replaces, instead of, until now, so far, meanwhile, now, amended, rescheduled to, changed to, corrected, with immediate effect, henceforth, effective immediately
replaces: ersetzt, ersetzen, Korrektur, Berichtigung, löst … ab | remplace, remplacent, erratum, rectificatif | sostituisce, sostituiscono, rettifica, errata corrige | replaces, replace, supersedes, correction, erratum
past: früher, damals, einst, ehemals, ehemalige, ehemaliger, ehemaligen, frühere, früherer, früheren, Ex*, seinerzeit, vormals, lange Zeit, bis vor kurzem, bis vor, alt Präsident, vor seiner, vor ihrer, abtretende, abtretender, bisherige, bisheriger, bisherigen, zuvor, gestern, vorgestern, einmal war | autrefois, jadis, ancien, ancienne, anciens, naguère, auparavant, à l'époque, ex-, hier, jusqu'à récemment, auparavant | una volta, un tempo, allora, ex, precedente, in passato, ieri, fino a poco | formerly, former, was once, were once, used to, back then, previously, previous, ex-, yesterday, until recently, at the time, in the past, earlier, past
future_role: designiert, designierte, künftige, künftiger, neuer, neue, ab nächstem, wird ab, übernimmt ab, Nachfolger, tritt … an, nächste, nächster | futur, future, nouveau, nouvelle, dès, prendra, succède, successeur, deviendra, prochain | futuro, futura, nuovo, nuova, dal, assumerà, succede, diventerà, prossimo | designate, incoming, new, next, will become, takes over, successor, from, succeeds, elect
contrast: aber, während, sondern, hingegen, dagegen | mais, tandis | ma, mentre, bensì, invece | but, while, whereas
title: Herr, Frau, Herrn, Dr, Prof | monsieur, madame, mme, dr, prof | signor, signora, sig, dott, prof | mr, mrs, ms, dr, prof
toward: in, aus, nach, bei | à, a, en, de | a, ad, in, di, da | in, at, from, to, of
which_one: vom, von | du, de, des | del, di, della, dei | of
address: sie, ihr, du, euch, sich, man, bitte | vous, nous, me, te, se, on | vi, ci, mi, ti, si | you, us
leads: leitet, geleitet, leiten, Leiter, Leiterin, Chef, Chefin, verantwortet, Verantwortliche, Verantwortlicher, führt, leitete, steht … vor, an der Spitze, Verantwortung für, dirigiert, leitet unsere | dirige, dirigé, dirigée, responsable, chef, cheffe, directeur, directrice, est à la tête, à la tête, pilote, diriger | dirige, guida, responsabile, capo, direttore, direttrice, è a capo, a capo, gestisce, dirigere, guidare | heads, led by, headed by, run by, leads, head of, director of, manages, in charge of, runs, in charge, leads the, led, runs our, run our, runs the
still: weiterhin, noch, nach wie vor, immer noch, weiter | toujours, encore, continue | ancora, sempre, tuttora, continua | still, continues, continue
also: auch, zusätzlich, ebenfalls, zudem, ausserdem, darüber hinaus | aussi, également, en plus, ainsi | anche, inoltre, pure | also, too, as well, additionally, besides
example: zum Beispiel, etwa, beispielsweise, unter anderem, u. a. | par exemple, notamment, entre autres | per esempio, tra l'altro, ad esempio | for example, such as, among others, e.g
partly: davon, darunter, einer der, eine der, eines der, je nach, bei Bedarf, meistens, manchmal, oft, gelegentlich, zeitweise, teils, vereinzelt, ausnahmsweise | dont, parmi, parfois, souvent, selon, en partie, l'un des, l'une des, exceptionnellement | di cui, tra cui, a volte, spesso, dipende, in parte, uno dei, una delle, eccezionalmente | of which, among, sometimes, often, depending, in part, one of, occasionally, exceptionally
per_unit: pro, je | par | per, al, alla, allo | per, a, each
extra_count: weitere, weiterer, weiteren, zusätzlich, zusätzliche, zusätzlichen, neue, neuen, neuer, mehr, andere, anderen | autres, nouveaux, nouvelles, supplémentaires, nouvel, encore, de plus | altri, altre, nuovi, nuove, ulteriori, in più, aggiuntivi | more, other, another, new, additional, further, extra
have: hat, haben, hatte, gibt es, verfügt, verfügen, besitzt, besitzen | a, ont, avons, possède, possèdent, dispose, il y a | ha, hanno, abbiamo, possiede, dispone, c'è, ci sono | has, have, had, there is, there are, features, offers
no: kein, keine, keinen, keinerlei, kei | aucun, aucune, pas de, pas d | nessun, nessuno, nessuna | no
departs: Abfahrt, fährt … ab, startet, Abflug, legt … ab | départ, part, partent, quitte | partenza, parte, partono | departs, departure, leaves, takes off
arrives: Ankunft, kommt … an, landet, trifft … ein | arrivée, arrive, arrivent | arrivo, arriva, arrivano | arrives, arrival, lands, gets in
total: nahmen … teil, kamen, besuchten, gehören, stehen, bilden … aus, bildet … aus, insgesamt, total, gesamthaft, genau, exakt, keiner mehr, alles in allem, beschäftigen, beschäftigt, zählt, zählen, betreiben, betreibt, haben, hat, gibt, umfasst, verfügt, besitzt, besitzen, führen, führt, unsere, unser, unserer, unseren, sind, arbeiten, betragen, beträgt, besteht, bestehen, leben, wohnen, am Start, starteten | ont participé, ont assisté, ont visité, a accueilli, au total, en tout, pas un de plus, pas une de plus, exactement, formons, forme, compte, comptons, employons, emploie, exploite, exploitons, avons, a, nos, notre, possède, dispose, disposons, gère, gérons, sont, il y a, travaillent, comprend, habitent, vivent, au départ, ont pris le départ | hanno partecipato, hanno visitato, in totale, in tutto, esattamente, occupa, occupiamo, formiamo, forma, conta, contiamo, impieghiamo, impiega, gestisce, gestiamo, abbiamo, ha, nostri, nostre, nostra, possiede, dispone, sono, lavorano, comprende, vivono, abitano, alla partenza, sono partiti, sono partite | attended, came, visited, took part, participated, in total, in all, altogether, exactly, not one more, train, trains, employs, employ, runs, run, operates, operate, has, have, our, counts, owns, own, there are, are, is, work, includes, comprises, number, total, live here, inhabitants live, started, lined up, crossed the line
first: erst, zuerst, zunächst, als Erstes, vorab, zuallererst | d'abord, premièrement, en premier, avant tout | prima, dapprima, anzitutto, per prima cosa, innanzitutto | first, firstly, at first, to start
then: dann, danach, anschliessend, darauf, erst danach, nachher, schliesslich, hierauf | puis, ensuite, après quoi, enfin, seulement après | poi, dopo, in seguito, quindi, successivamente, solo dopo | then, afterwards, after that, next, subsequently, only then
before: vor, bevor, ehe, vorher, zuvor | avant, avant que, précède, précèdent, préalable | prima, precede, prima che, prima di | before, prior to, precedes, precede, ahead of
after: nach, nachdem, erst nach, im Anschluss an, folgt | après, suit, suivent, une fois, après que, à la suite | dopo, segue, seguono, una volta, dopo che, in seguito a | after, following, follows, once
than: als, wie, denn, gegenüber, verglichen mit | que, par rapport, comparé | di, che, rispetto | than, compared
start: beginnt, beginnen, startet, starten, Beginn, Start, ab, los, geht … los, fängt … an, Anfang, begann, eröffnet, eröffnen, eröffnete, öffnet, öffnen, aufmachen, macht … auf, Eröffnung, fährt … hoch, fahren … hoch | commence, commencent, débute, début, dès, à partir, démarre, ouvre, ouvrent, ouverture, ouvrira, coup d'envoi, lancement, prend le départ | inizia, iniziano, comincia, parte, inizio, dalle, apre, aprono, apertura, aprirà, avvio, a partire, si apre, si parte | starts, start, begins, begin, from, opens, open, opening, beginning, kicks off, kick-off, commences, gets under way
finish: zu Ende, endet, enden, Ende, Schluss, bis, schliesst, schliessen, Anmeldeschluss, Frist, läuft … ab, Einsendeschluss, spätestens, macht … zu, geöffnet bis, Abgabefrist, Redaktionsschluss, Bewerbungsschluss, Bewerbungsfrist, Anmeldefrist, Deadline, gilt … bis, vor dem, macht … dicht, Feierabend | se termine, finit, fin, jusqu'au, jusqu'à, jusqu, ferme, ferment, délai, clôture, dernier délai, au plus tard, prend fin, expire, échéance, on ferme, fermeture | termina, finisce, fine, fino, chiude, chiudono, termine, scadenza, entro, scade, chiusura, entro il, si chiude | ends, end, until, till, closes, close, closing, deadline, by, at the latest, finishes, expires, no later, runs out, due, shuts, shut, last orders, closing time
we: wir, uns, unser, unsere, unserer, unserem, unseren, unseres, mir | nous, notre, nos | noi, nostro, nostra, nostri, nostre, ci | we, us, our, ours
third: er, jemand, dieser Mann, diese Frau | elle, elles, quelqu'un, celui, celle | lui, lei, egli, ella, essi, qualcuno | he, she, someone, somebody
me: ich, mein, meine, meiner, meinem, meinen | je, j, mon, ma, mes | io, mio, mia, miei, mie | i, my, mine
prep: innerhalb, ausserhalb, per, fürs, ums, hinterm, in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, für, über, unter, vor, durch, gegen, ohne, um, bis, seit, ab, ins, hinter, neben, zwischen, wegen, während, trotz, laut, gegenüber, dank, statt | hors, parmi, malgré, de, du, des, d, à, au, aux, en, dans, sur, sous, pour, par, avec, sans, chez, vers, entre, depuis, contre, près, dès, jusqu, pendant, durant | di, del, dello, della, dei, degli, delle, dell, d, a, al, allo, alla, ai, agli, alle, all, da, dal, dallo, dalla, dai, dalle, dall, in, nel, nello, nella, nei, nelle, nell, con, su, sul, sulla, sui, sulle, per, tra, fra, senza, presso, entro, verso | of, in, on, at, for, from, with, by, to, into, under, over, about, near, between, through, against, without, since, until, after, before, during, per, inside, outside, across, behind, within, along, around, among, despite, toward
det: des, der, die, das, den, dem, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesem, diesen, ihr, ihre, ihrer, ihren, sein, seine, seiner, seinen, jener, jede | le, la, les, l, un, une, ce, cet, cette, ces, son, sa, ses, leur, leurs, mon, ma, mes | il, lo, la, i, gli, le, l, un, uno, una, questo, questa, questi, queste, suo, sua, suoi, sue, loro, quel, quella | the, a, an, this, that, these, those, its, his, her, their
indefinite: ein, eine, einen, einem, einer, eines | un, une | un, uno, una | a, an
copula: ist, sind, war, waren, wird, werden, bleibt, bleiben, wurde, wurden, sei, gewesen | est, sont, était, étaient, sera, seront, reste, restent, fut | è, sono, era, erano, sarà, saranno, resta, rimane, fu | is, are, was, were, will be, be, been, remains, stays, comes
was: war, waren, wurde, wurden, hatte, hatten | était, étaient, fut, avait, avaient, avions | era, erano, fu, aveva, avevano, avevamo | was, were, had
source: aus, in | en, de, à base | in, di, d | of, in, from, with
called: heisst, heissen, namens | s'appelle, se nomme, s'appellera | si chiama, si chiamano | called, named
by_agent: von, durch | par, de | da, dal, dalla | by
as_role: als, Herr, Frau, Dr | comme, en tant, Monsieur, Madame, M, Mme, signor | come, signor, signora, sig, in qualità | as, Mr, Mrs, Ms
celebrates: feiert, feiern, Bestehen | fête, fêtons, fêtent, célèbre, célébrons | festeggia, festeggiamo, celebra, celebriamo | celebrates, celebrate, celebrating
as_planned: wie geplant, wie vorgesehen, planmässig, nach Plan | comme prévu | come previsto, come da programma | as planned, as scheduled, on schedule
degree: direkt, unmittelbar, immer, überall, unbedingt, zwingend, sonderlich, wirklich, ganz, völlig, vollständig, sofort, gleich, lange, genug | directement, immédiatement, toujours, partout, forcément, vraiment, entièrement, complètement, tout de suite, assez, longtemps | direttamente, immediatamente, sempre, ovunque, dappertutto, necessariamente, davvero, completamente, del tutto, subito, abbastanza | directly, immediately, always, everywhere, necessarily, really, entirely, completely, fully, quite, right away, enough
except: ausser, ausgenommen, mit Ausnahme, abgesehen | sauf, excepté, à l'exception, hormis | tranne, salvo, eccetto, ad eccezione | except, apart from, excluding, other than
"""

SIDES = """
front: vor, vorne | devant | davanti, di fronte | in front
behind: hinter, hinterm, hinten | derrière | dietro | behind
beside: neben | à côté | accanto, di fianco | beside, next to
above: über, oberhalb | au-dessus | sopra | above
below: unterhalb | au-dessous, sous | sotto | below, beneath
outside: ausserhalb | hors, à l'extérieur | fuori | outside
"""
"""On which side of something else a thing is."""

MONTHS = """
januar februar märz april mai juni juli august september oktober november dezember jänner
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct okt nov dec dez
frühling sommer herbst winter printemps été automne hiver primavera estate autunno inverno
spring summer autumn fall
"""
"""By these a day is told that is named without its year."""

ATTRIBUTES = """
new: neue, neuen, neuer, neues, neuem | nouveau, nouvelle, nouvel | nuovo, nuova | new
old: alte, alten, alter, altes, altem | ancien, ancienne, vieux, vieille | vecchio, vecchia, antico, antica | old
big: grosse, grossen, grosser, grosses, grossem | grand, grande | grande | big, large
small: kleine, kleinen, kleiner, kleines, kleinem | petit, petite | piccolo, piccola | small, little
left: linke, linken, linker, linkes | gauche | sinistro, sinistra | left
right: rechte, rechten, rechter, rechtes | droit, droite | destro, destra | right
upper: obere, oberen, oberer, oberes | supérieur, supérieure | superiore | upper
lower: untere, unteren, unterer, unteres | inférieur, inférieure | inferiore | lower
front: vordere, vorderen, vorderer | avant | anteriore | front
back: hintere, hinteren, hinterer | arrière | posteriore | back, rear
north: nördliche, nördlichen | nord | nord, settentrionale | north, northern
south: südliche, südlichen | sud | sud, meridionale | south, southern
east: östliche, östlichen | est | est, orientale | east, eastern
west: westliche, westlichen | ouest | ovest, occidentale | west, western
"""
"""Adjectives by which one thing is told from another of its kind."""

ABBREVIATED = """
mio mrd ca fr st dr nr no str inkl exkl max min z b mr mrs ms prof sig env ecc etc bzw usw u a tel
"""
"""Words whose full stop ends no sentence."""

FUNCTION = """
und oder aber denn sondern sowie doch auch schon noch sehr mehr weniger so da dort hier dies das es er sie man wer was wo wann wie warum welche welcher welches dass ob
weil damit obwohl während sich mich dich ihm ihn ihnen euch hat haben habe hatte hatten wird werden wurde wurden ist sind war waren bin bist sei kann können
konnte muss müssen soll sollen will wollen darf dürfen mag machen macht gibt geben geht gehen immer wieder nun dann also etwa rund circa ca knapp fast über
unter mindestens höchstens maximal etwas viel viele wenig ganz gar nur eben mal bereits heute morgen gestern jetzt seit pro je als zum zur beim vom im am ins ans
per bitte danke gern gerne du dein deine euch eure ja nein herzlich willkommen liebe lieber lieben erst neue neuen neuer neues grosse grosser grossen gut gute guter guten unser euer ihr
hinaus heraus dabei dazu daran darauf damit davon dafür wobei wofür insgesamt gesamthaft total alles allem besteht bestehen
et ou mais donc or car ni que qui quoi dont où quand comment pourquoi parce comme si il elle ils elles on se s y en c qu lui leur eux est sont a ont été était
étaient sera seront fait font peut peuvent plus moins très bien aussi déjà encore toujours ici là alors ainsi environ près seulement tout tous toute toutes même
merci bonjour oui non vous votre vos tu ton ta tes cela ceci ça chez être avoir avons avez sommes êtes faire va vont
e ed o ma però quindi che chi cui dove quando come perché si lui lei loro ci vi ne è sono ha hanno stato stata era erano sarà saranno fa fanno può possono più meno
vostro vostra tuo tua molto bene anche già ancora sempre qui lì allora così circa quasi solo tutto tutti tutta tutte stesso grazie buongiorno sì no ciò essere avere abbiamo avete siamo siete fare va vanno
and or but so because as that which who whom whose what when where why how it he she they them him her is are was were be been being has have had having do does did
done can could will would shall may might must more less very well also already still always here there then thus about around nearly almost over under only all same
thanks hello yes no not you your yours myself ourselves than too much many most some any each every such own get gets got go goes going come comes just make made please new now today
"""
"""Words that join no two statements."""

COMPARED = """
big: grösser | plus grand, plus grande | più grande, maggiore | bigger, larger, greater ; kleiner | plus petit, plus petite | più piccolo, più piccola, minore | smaller
fast: schneller | plus rapide, plus vite | più veloce, più rapido, più rapida | faster, quicker ; langsamer | plus lent, plus lente | più lento, più lenta | slower
dear: teurer | plus cher, plus chère | più caro, più cara, più costoso | more expensive, dearer, pricier ; billiger, günstiger, preiswerter | moins cher, moins chère, meilleur marché | meno caro, meno cara, più economico, più economica | cheaper, less expensive
old: älter | plus ancien, plus vieux, plus ancienne, plus vieille, plus âgé | più vecchio, più vecchia, più antico, più antica | older ; jünger, neuer | plus jeune, plus récent, plus récente | più giovane, più recente, più nuovo, più nuova | younger, newer
heavy: schwerer | plus lourd, plus lourde | più pesante | heavier ; leichter | plus léger, plus légère | più leggero, più leggera | lighter
long: länger | plus long, plus longue | più lungo, più lunga | longer ; kürzer | plus court, plus courte | più corto, più corta | shorter
high: höher | plus haut, plus haute, plus élevé | più alto, più alta | higher, taller ; tiefer, niedriger | plus bas, plus basse | più basso, più bassa | lower
strong: stärker, leistungsfähiger, kräftiger | plus puissant, plus puissante, plus fort | più potente, più forte | stronger, more powerful ; schwächer | moins puissant, plus faible | meno potente, più debole | weaker, less powerful
quiet: leiser | plus silencieux, plus silencieuse, moins bruyant | più silenzioso, più silenziosa, meno rumoroso | quieter, less noisy ; lauter | plus bruyant, plus bruyante | più rumoroso, più rumorosa | louder, noisier
exact: genauer, präziser | plus précis, plus précise | più preciso, più precisa | more accurate, more precise ; ungenauer | moins précis, moins précise | meno preciso, meno precisa | less accurate, less precise
wide: breiter | plus large | più largo, più larga | wider ; schmaler | plus étroit, plus étroite | più stretto, più stretta | narrower
warm: wärmer, heisser | plus chaud, plus chaude | più caldo, più calda | warmer, hotter ; kälter, kühler | plus froid, plus froide | più freddo, più fredda | colder, cooler
much: mehr Strom als, mehr als … verbraucht | plus que | più di | uses more ; weniger Strom als | moins que | meno di | uses less
good: besser | meilleur, meilleure, mieux | migliore, meglio | better ; schlechter | pire, moins bon, moins bonne | peggiore, peggio | worse
early: früher | plus tôt | prima | earlier, sooner ; später | plus tard | più tardi | later
near: näher | plus proche, plus près | più vicino, più vicina | closer, nearer ; weiter weg, weiter entfernt | plus loin, plus éloigné | più lontano, più lontana | farther, further away
"""
"""Comparatives: one thing is more so than another, and its opposite."""
