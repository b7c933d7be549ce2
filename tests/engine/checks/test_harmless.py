"""Harmless posts that have the words of faults in them, read as whole answers: nobody is stopped."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
from msgspec import Struct

from sayso.engine.answer import answer
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, compile
from sayso.engine.draft import Draft
from sayso.folder import load
from sayso.networks import NETWORKS

DEMO = Path(__file__).parents[3] / "demo/arvenberg"
AUTUMN, QUIET, FIRE = "2026-10-14T12:10", "2026-07-22T19:30", "2026-05-13T12:00"
"""An ordinary day, one in a quiet period, one in a crisis."""


class Post(Struct, frozen=True, array_like=True):
    """A harmless post: its language, who writes it where and when, and its words."""

    lang: str
    author: str
    on: str
    at: str
    text: str
    do: str = "publish"


REFUSALS = (
    # nothing is said, and where to ask
    Post(
        "de",
        "p_goran",
        "press",
        AUTUMN,
        "Das ist leider nicht mein Gebiet. Wenden Sie sich bitte an medien@arvenberg.example.",
        "speak_to_press",
    ),
    Post(
        "de",
        "p_tunc",
        "press",
        FIRE,
        "Sorry, zum Brand sag ich nichts. Fragen Sie bitte bei medien@arvenberg.example nach.",
        "speak_to_press",
    ),
    Post(
        "de",
        "p_com",
        "press",
        "2026-02-10T09:00",
        "Danke für Ihren Anruf. Über das letzte Jahr reden wir ab dem 3. März, vorher schweige ich wie ein Grab.",
        "reply",
    ),
    Post(
        "de",
        "p_com",
        "press",
        QUIET,
        "Gerne treffe ich Sie. Zu Umsatz und Aufträgen darf ich bis zum 18. August allerdings kein Wort verlieren.",
        "reply",
    ),
    Post(
        "de",
        "p_cfo",
        "priv_li",
        "2026-02-25T08:00",
        "Nächsten Dienstag, 3. März, legen wir den Geschäftsbericht vor. Bis dann gibt es von mir nur Skifotos.",
    ),
    Post(
        "de",
        "p_marco",
        "priv_li",
        QUIET,
        "Danke fürs Nachfragen! Unsere Zahlen veröffentlichen wir zweimal im Jahr. Die letzten finden Sie im Geschäftsbericht.",
        "reply",
    ),
    Post(
        "de",
        "p_yannick",
        "priv_li",
        AUTUMN,
        "Neue Produkte stellen wir vor, wenn sie fertig sind. Bei der AX 400 helfe ich Ihnen sofort weiter.",
        "reply",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig",
        FIRE,
        "Mir gahts guet, merci fürs Nachfröge! Meh chan i nöd säge, lueged bitte uf de Siite vo de Firma. #TeamArvenberg",
        "reply",
    ),
    Post(
        "de",
        "p_goran",
        "priv_ig_emp",
        AUTUMN,
        "Bi wem i hüt gsi bi? Das blibt min Gheimnis, gäll. Aber s Zmittag isch super gsi 😋",
    ),
    Post(
        "en",
        "p_mike",
        "press",
        AUTUMN,
        "I appreciate the call, but I'm not the one to ask. Please write to medien@arvenberg.example.",
        "speak_to_press",
    ),
    Post(
        "en",
        "p_priya",
        "press",
        AUTUMN,
        "I can't comment on that, sorry. The press office will help you: medien@arvenberg.example",
        "speak_to_press",
    ),
    Post(
        "en",
        "p_mike",
        "priv_li",
        QUIET,
        "Thanks for asking! We publish our figures twice a year. You will find the latest ones in the annual report.",
        "reply",
    ),
    Post(
        "en",
        "p_ceo",
        "press",
        QUIET,
        "Happy to talk about apprentices any day. On how the half year went you will hear nothing from me before August 18.",
        "speak_to_press",
    ),
    Post(
        "en",
        "p_hanna",
        "priv_li",
        AUTUMN,
        "Our paper is still under review, so I can't show any data here. Ask me again once it is out.",
        "reply",
    ),
    Post(
        "fr",
        "p_svc",
        "press",
        AUTUMN,
        "Je ne suis pas la bonne personne pour vous répondre. Adressez-vous à medien@arvenberg.example, s'il vous plaît.",
        "speak_to_press",
    ),
    Post(
        "fr",
        "p_com",
        "press",
        QUIET,
        "Volontiers pour un café. Sur la marche des affaires, je ne peux rien vous dire avant le 18 août.",
        "reply",
    ),
    Post(
        "fr",
        "p_sust",
        "priv_li",
        AUTUMN,
        "Désolée, je ne parle pas de ce que nous développons. Nous présentons nos nouveautés quand elles sont prêtes.",
        "reply",
    ),
    Post(
        "it",
        "p_luca",
        "press",
        AUTUMN,
        "Sono un apprendista e non posso dire nulla. Scriva a medien@arvenberg.example, grazie!",
        "speak_to_press",
    ),
    Post(
        "it",
        "p_ir",
        "priv_li",
        QUIET,
        "Grazie della domanda! Degli affari non parlo prima del 18 agosto, dei miei pomodori anche subito.",
        "reply",
    ),
    Post(
        "it",
        "p_com2",
        "press",
        QUIET,
        "La richiamo volentieri alle 15. Su ordini e fatturato non posso dire niente prima del 18 agosto.",
        "reply",
    ),
)

AFTERWARDS = (
    # the secret is out, the quiet period over
    Post(
        "de",
        "p_yannick",
        "priv_li",
        "2026-09-22T11:00",
        "Endlich kein Versteckspiel mehr: Die AX 700 ist seit heute Morgen öffentlich. Ich bin Produktmanager bei Arvenberg und habe zwei Jahre lang niemandem davon erzählt.",
    ),
    Post(
        "de",
        "p_yannick",
        "priv_li",
        "2026-09-25T18:00",
        "Drei Tage nach der Premiere der AX 700 träume ich immer noch vom Vorhang, der klemmt.",
    ),
    Post(
        "de",
        "p_dario",
        "amb_li",
        "2026-10-05T08:00",
        "Zwei Wochen AX 700 und ich habe Muskelkater vom Zeigen. Die verhüllte Kiste vom Sommer ist jetzt einfach meine Arbeitskollegin. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_hanna",
        "priv_li",
        "2026-10-20T10:00",
        "Seit Donnerstag ist das Patent zur thermischen Kompensation offengelegt, jetzt darf ich endlich darüber reden. Ich arbeite bei Arvenberg in der Forschung.",
    ),
    Post("de", "p_marco", "priv_li", "2026-08-18T09:00", "Der Halbjahresbericht ist da.", "share"),
    Post(
        "de",
        "p_tunc",
        "priv_ig_emp",
        "2026-06-09T17:00",
        "Zwöiti Wuche Kurzarbeit, jetzt han i Ziit zum d Garage ufruume. Me muess s Bescht drus mache.",
    ),
    Post(
        "en",
        "p_emily",
        "amb_li",
        "2026-09-23T15:00",
        "No more curtains: the AX 700 is official and I got to pull the cover off at our place. Sleep next. #TeamArvenberg",
    ),
    Post(
        "en",
        "p_hanna",
        "priv_li",
        "2026-11-03T09:00",
        "The work on thermal compensation is published, so I may finally answer questions about it. (I work at Arvenberg.)",
    ),
    Post(
        "en",
        "p_mike",
        "priv_li",
        "2026-08-19T14:00",
        "Arvenberg's half-year report is out.",
        "share",
    ),
    Post(
        "fr",
        "p_sust",
        "priv_li",
        "2026-09-24T09:00",
        "L'AX 700 est enfin sortie de sous sa bâche. Je travaille chez Arvenberg et même moi je ne l'avais jamais vue.",
    ),
    Post(
        "fr",
        "p_sust",
        "priv_li",
        "2026-08-18T10:00",
        "Le rapport semestriel est en ligne.",
        "share",
    ),
    Post(
        "it",
        "p_legal2",
        "priv_li",
        "2026-09-24T12:00",
        "Finalmente posso dirlo anche a mia madre: la novità di cui non parlavo mai è la AX 700, presentata martedì. Lavoro da Arvenberg.",
    ),
    Post(
        "it",
        "p_ir",
        "priv_li",
        "2026-08-18T08:30",
        "La relazione semestrale 2026 è online.",
        "share",
    ),
)

PUBLISHED = (
    # facts that are out, with their year or source; who may speak of them
    Post(
        "de",
        "p_hr",
        "off_li_jobs",
        "2026-05-12T10:00",
        "Ende 2025 arbeiteten 1187 Menschen bei uns, davon 41 Lernende (Geschäftsbericht 2025). Vielleicht bald auch Sie?",
    ),
    Post(
        "de",
        "p_hr",
        "off_li_jobs",
        "2026-09-15T10:00",
        "Im Geschäftsbericht 2025 steht es schwarz auf weiss: 21 % Frauen. Da fehlen uns noch viele Kolleginnen.",
    ),
    Post(
        "de",
        "p_ceo",
        "priv_li",
        "2026-03-05T09:00",
        "Umsatz 2025: CHF 412,6 Mio. Ich lese darin vor allem Geduld. Quelle: Geschäftsbericht 2025.",
    ),
    Post(
        "de",
        "p_svc",
        "off_li_svc",
        AUTUMN,
        "Guten Tag Frau Iten. Auf Ersatzteile haben Sie 12 Monate Garantie, so steht es in den AGB (Ziff. 7.4).",
        "reply",
    ),
    Post(
        "de",
        "p_com2",
        "off_blog",
        AUTUMN,
        "Die Spindel der AX 400 hat 24 Monate Garantie (AGB Ziff. 7.2). Was das im Alltag heisst, erklären wir heute.",
    ),
    Post(
        "de",
        "p_sust",
        "amb_li",
        AUTUMN,
        "Unser Ziel bleibt: 42 % weniger CO2 bis 2030 gegenüber 2020, Scope 1 und 2. Ende 2025 waren es 23 %. Quelle: Nachhaltigkeitsbericht 2025. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_marco",
        "priv_li",
        AUTUMN,
        "Für alle, die gefragt haben: Die AX 400 kommt auf ±2 µm, so steht es im Datenblatt DB-AX400-01. Ich arbeite bei Arvenberg.",
        "reply",
    ),
    Post(
        "de",
        "p_goran",
        "priv_ig_emp",
        AUTUMN,
        "28 Länder het üse Service, und i ha hüt wider ei neus Wort Portugiesisch glehrt 😄",
    ),
    Post(
        "en",
        "p_cfo",
        "press",
        "2026-03-04T15:00",
        "2025 revenue was CHF 412.6 million, the EBIT margin 9.1 %. Both are in the annual report, page 4.",
        "speak_to_press",
    ),
    Post(
        "en",
        "p_ceo",
        "press",
        "2026-09-01T10:00",
        "In 2025 we exported 84 % of what we made, it is in our annual report. I see that as a responsibility, not as a trophy.",
        "speak_to_press",
    ),
    Post(
        "en",
        "p_emily",
        "off_li_us",
        AUTUMN,
        "Up to 18 % less energy than the AX 300, depending on the part (report M-2231). Ask us for the small print.",
    ),
    Post(
        "fr",
        "p_sust",
        "amb_li",
        AUTUMN,
        "Environ 34 % de notre courant à Obertalwil venait en 2025 de notre propre toit. Source : rapport de durabilité 2025. #TeamArvenberg",
    ),
    Post(
        "fr",
        "p_svc",
        "off_li_svc",
        AUTUMN,
        "Bonjour Madame, la garantie sur les pièces de rechange est de 12 mois (conditions générales, ch. 7.4).",
        "reply",
    ),
    Post(
        "fr",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Fin 2025, 41 personnes apprenaient un métier chez nous (rapport annuel 2025). L'année prochaine, peut-être vous ?",
    ),
    Post(
        "it",
        "p_smm",
        "amb_bs_smm",
        AUTUMN,
        "A fine 2025 eravamo in 1187, dice il rapporto annuale. Io ne conosco di nome circa la metà. #TeamArvenberg",
    ),
    Post(
        "it",
        "p_com2",
        "off_blog",
        AUTUMN,
        "La precisione di posizionamento della AX 400 è di ±2 µm, secondo la scheda tecnica DB-AX400-01.",
    ),
)

PRIVATE = (
    # the words of business, of crises, of insults in somebody's own life
    Post(
        "de",
        "p_marco",
        "priv_ig",
        QUIET,
        "Umsatzrekord am Flohmarkt: 84 Franken, und die hässliche Lampe ist weg. Meine Frau ist meine beste Verkäuferin.",
    ),
    Post(
        "de",
        "p_goran",
        "priv_ig",
        QUIET,
        "Unser Grillclub ist bis September ausgebucht, die Nachfrage nach meinen Ćevapi explodiert 😅",
    ),
    Post(
        "de",
        "p_cfo",
        "priv_ig",
        QUIET,
        "Meine Tochter hat ihr Taschengeld in Limonade investiert. Gewinnmarge: null. Stimmung im Management: hervorragend.",
    ),
    Post(
        "de",
        "p_coo",
        "priv_li",
        QUIET,
        "Bei uns daheim herrscht Auftragsflaute: Kein Kind will den Rasen mähen, obwohl der Lohn um 20 % gestiegen ist.",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig",
        FIRE,
        "Rauch, Asche, alles schwarz: Mein Schwager am Grill. Ursache: Bier.",
    ),
    Post(
        "de",
        "p_svc",
        "priv_ig",
        FIRE,
        "Der Feuerwehrverein lädt am Samstag zum Hauptübungstag, es wird ein Auto gelöscht. Wurst gibts auch.",
    ),
    Post(
        "de",
        "p_legal",
        "priv_ig",
        AUTUMN,
        "Einsprache gegen das Parkverbot gewonnen! Der Richter hatte Humor, ich hatte Fotos.",
    ),
    Post(
        "de",
        "p_hse",
        "priv_ig",
        AUTUMN,
        "Neuer Code für unser Vereinshaus? Nein, den schreib ich hier sicher nicht hin. Fragt die Kassierin.",
    ),
    Post(
        "de",
        "p_alina",
        "priv_ig",
        AUTUMN,
        "Mini Schwöschter isch hüt 4 worde, gratuliere du chline Füfzgi-Gring 🎂",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig",
        QUIET,
        "Sone Hitz. Min Ventilator isch de absolut bescht vo de Wält, ich hürate dä no.",
    ),
    Post(
        "de",
        "p_goran",
        "priv_ig",
        AUTUMN,
        "Min Rasemäier isch e huere Sauhund, jede Samstig s gliche Theater 🤬",
    ),
    Post(
        "de",
        "p_mia",
        "priv_ig",
        AUTUMN,
        "üsi Pfadi het en Rekord ufgstellt: 41 Chind, 0 verlore, 1 Zält abbrennt (de Gasgrill, niemertem isch öppis passiert)",
    ),
    Post(
        "de",
        "p_yannick",
        "priv_ig",
        QUIET,
        "D Gschäft mit em Sirup lauft bombig, mini Buebe händ scho 12 Fränkli Umsatz gmacht und wänd expandiere 😂",
    ),
    Post(
        "de",
        "p_marco",
        "priv_ig",
        AUTUMN,
        "Ich garantiere: Nach diesem Fondue müssen Sie eine Woche nichts mehr essen.",
    ),
    Post(
        "de",
        "p_priya",
        "priv_ig",
        AUTUMN,
        "Wir kündigen! Also den Mietvertrag. Nach sechs Jahren ziehen wir um, zwei Strassen weiter.",
    ),
    Post(
        "de",
        "p_dario",
        "priv_ig",
        AUTUMN,
        "Die Übernahme ist perfekt: Ab heute gehört das Sofa dem Hund.",
    ),
    Post(
        "de",
        "p_luca",
        "priv_ig",
        AUTUMN,
        "Üse Fusionsreaktor i de Chuchi: Omas Ofe. 300 Grad und niemert weiss wieso.",
    ),
    Post(
        "en",
        "p_mike",
        "priv_ig",
        QUIET,
        "Our garage sale beat all forecasts. Gross margin 100 %, inventory down to one ugly couch. Investors (the kids) demand a dividend in ice cream.",
    ),
    Post(
        "en",
        "p_emily",
        "priv_ig",
        QUIET,
        "My sourdough business is booming: three loaves, two neighbours, one burnt thumb.",
    ),
    Post(
        "en",
        "p_emily",
        "priv_ig",
        "2026-05-13T10:00",
        "Set off the smoke alarm with pancakes again. Fire chief dad is not amused, the cat left.",
    ),
    Post(
        "en",
        "p_priya",
        "priv_ig",
        AUTUMN,
        "My password manager and I are the best couple I know. No, you may not have the code.",
    ),
    Post(
        "en",
        "p_mike",
        "priv_ig",
        AUTUMN,
        "We lost the lawsuit against the raccoons. They keep the attic, we keep the mortgage.",
    ),
    Post(
        "en",
        "p_mike",
        "priv_ig",
        AUTUMN,
        "My lawnmower is a lying, useless piece of junk and I love it.",
    ),
    Post(
        "fr",
        "p_svc",
        "priv_ig",
        QUIET,
        "Les confitures de ma belle-mère : commandes en hausse, stock épuisé, production à l'arrêt faute de fraises 🍓",
    ),
    Post(
        "fr",
        "p_goran",
        "priv_ig",
        QUIET,
        "Le chiffre d'affaires de la buvette du foot a doublé grâce à la canicule. Merci les bières.",
    ),
    Post(
        "fr",
        "p_sust",
        "priv_ig",
        FIRE,
        "La fumée venait de mon four. Bilan : une tarte carbonisée, zéro blessé, un fou rire.",
    ),
    Post(
        "fr",
        "p_com",
        "priv_ig",
        AUTUMN,
        "Mon chat est un tyran et un voleur de saucisson. Je l'aime quand même.",
    ),
    Post(
        "fr",
        "p_hr",
        "priv_ig",
        AUTUMN,
        "On a gagné le procès contre le voisin et sa haie. Deux mètres, monsieur, deux mètres !",
    ),
    Post(
        "it",
        "p_luca",
        "priv_ig",
        QUIET,
        "Il chiosco di mia zia va a gonfie vele: gelati finiti alle tre, incasso record, cugini sfiniti.",
    ),
    Post(
        "it",
        "p_legal2",
        "priv_ig",
        QUIET,
        "Le vendite delle mie torte alla festa del paese sono crollate. Colpa della nonna, la sua era più buona.",
    ),
    Post(
        "it",
        "p_ir",
        "priv_ig",
        FIRE,
        "Incendio domato: era solo la griglia di papà. Le costine non ce l'hanno fatta.",
    ),
    Post(
        "it", "p_luca", "priv_ig", AUTUMN, "Il mio motorino è un bastardo, parte solo in discesa."
    ),
)

ANOTHER_MEANING = (
    # words that are secret or somebody's name at work
    Post(
        "de",
        "p_hse",
        "priv_ig",
        AUTUMN,
        "Über dem Horst kreisten heute zwei Steinadler. Das Fernglas hat sich gelohnt.",
    ),
    Post(
        "de",
        "p_marco",
        "priv_ig",
        "2026-04-18T15:00",
        "Im Tierpark hat es neu einen Steinadler mit nur einem Auge. Meine Kleine nennt ihn Pirat.",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig",
        AUTUMN,
        "Gseh hüt am Säntis: en Steinadler und zwei Gämsli. Sunntig gnosse!",
    ),
    Post(
        "de",
        "p_mia",
        "priv_ig",
        AUTUMN,
        "min Kaktus het en Name: Heinz. er redt weni aber er loset guet 🌵",
    ),
    Post(
        "de",
        "p_com",
        "priv_ig",
        "2026-12-28T10:00",
        "Weihnachten in Querétaro, beim Bruder meines Mannes. Die Piñata hat zurückgeschlagen.",
    ),
    Post(
        "de",
        "p_dario",
        "priv_ig",
        AUTUMN,
        "Unser Hund heisst Kastor und hat heute meinen Schuh gefressen. Böser Kastor, guter Schuh.",
    ),
    Post(
        "de",
        "p_alina",
        "priv_ig",
        "2026-05-02T20:00",
        "Mini grossi Schwöschter hürated im Juni!!! Ich hüüle jetz scho",
    ),
    Post(
        "de",
        "p_hanna",
        "priv_ig",
        AUTUMN,
        "Spaziergang im Brühl, die Kinder haben Kastanien gesammelt und ich Ruhe.",
    ),
    Post(
        "en",
        "p_mike",
        "priv_ig",
        "2026-06-07T20:00",
        "Saw a golden eagle over the river this morning. Best coffee break of the year.",
    ),
    Post(
        "en",
        "p_emily",
        "priv_ig",
        AUTUMN,
        "Started Hyperion on the train, missed my stop, no regrets.",
    ),
    Post(
        "en",
        "p_mike",
        "priv_ig",
        "2026-12-29T18:00",
        "Ten days in Querétaro with the in-laws. I can now say 'no more tamales' in Spanish.",
    ),
    Post(
        "fr",
        "p_goran",
        "priv_ig",
        "2026-12-30T11:00",
        "On est à Querétaro chez des amis, il fait doux et les enfants parlent déjà mieux espagnol que moi.",
    ),
    Post(
        "fr",
        "p_com",
        "priv_ig",
        AUTUMN,
        "Kastor, notre vieux labrador, a fêté ses 14 ans avec un os plus grand que lui.",
    ),
    Post(
        "fr",
        "p_svc",
        "priv_ig",
        AUTUMN,
        "Une semaine de vacances au Mexique, et mon cactus d'ici est mort de jalousie.",
    ),
    Post(
        "it",
        "p_luca",
        "priv_ig",
        "2026-12-27T18:00",
        "A Querétaro dai parenti di mamma: tacos a colazione, chi l'avrebbe detto.",
    ),
    Post(
        "it",
        "p_ir",
        "priv_ig",
        AUTUMN,
        "Il mio gatto Kastor ha imparato ad aprire il frigo. Siamo rovinati.",
    ),
)

HIRING = (
    # adverts that say what it takes, and what does not matter
    Post(
        "de",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Für die Montage suchen wir zwei Personen mit Lehrabschluss. Wie alt Sie sind, interessiert uns nicht, ob Sie gern im Team arbeiten, schon.",
    ),
    Post(
        "de",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Alter egal, Herkunft egal, Lücken im Lebenslauf egal: Was zählt, ist Freude an der Mechanik und Deutsch auf Stufe B2.",
    ),
    Post(
        "de",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Gesucht: eine Fachperson Logistik (60 bis 100 %). Ob Mann oder Frau, jung oder erfahren, spielt keine Rolle.",
    ),
    Post(
        "de",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Wir suchen jemanden für den Empfang. Was Sie nicht mitbringen müssen: Deutsch als Muttersprache, ein bestimmtes Alter, Krawatte.",
    ),
    Post(
        "de",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Offene Stelle in der Buchhaltung. Ein junges Team gibt es bei uns nicht, ein altes auch nicht: die Jüngste ist 19, der Älteste 63.",
    ),
    Post(
        "de",
        "p_hr",
        "off_ig_lehre",
        AUTUMN,
        "Polymech oder Automatiker? Egal wie du heissisch und woher du chunnsch: chum cho schnuppere!",
    ),
    Post(
        "en",
        "p_emily",
        "off_ig_us",
        AUTUMN,
        "We're hiring a field technician in Chicago. Your age, your accent, your school: not our concern. Your curiosity: very much.",
    ),
    Post(
        "fr",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Nous cherchons une personne pour la comptabilité. Votre âge ne compte pas, vos questions oui.",
    ),
    Post(
        "fr",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Poste à pourvoir à l'atelier : CFC souhaité, français ou allemand niveau B2. Femme, homme, jeune ou moins jeune : bienvenue.",
    ),
    Post(
        "it",
        "p_hr",
        "priv_li",
        AUTUMN,
        "Da Arvenberg cerchiamo una persona per la contabilità. L'età e il passaporto non contano, la curiosità sì.",
    ),
)

IDIOMS = (
    # sayings, and laughing at oneself
    Post(
        "de",
        "p_goran",
        "priv_ig_emp",
        AUTUMN,
        "Ich Trottel habe den Servicebus an der Zapfsäule stehen lassen und bin zu Fuss zur Kundschaft.",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig_emp",
        AUTUMN,
        "Hüt bini de gröscht Lööli vo de Halle gsi: Ohreschütz agleit und s Telefon gsuecht.",
    ),
    Post(
        "de",
        "p_marco",
        "priv_li",
        AUTUMN,
        "Da ist mir im Zug der Groschen gefallen: Wer zuhört, verkauft. Meine Lehre nach elf Jahren bei Arvenberg.",
    ),
    Post(
        "de",
        "p_dario",
        "amb_li",
        AUTUMN,
        "Beim Titan mache ich kein Geheimnis daraus: kleine Zustellung, viel Kühlung, Geduld. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_priya",
        "amb_li",
        AUTUMN,
        "Ein Bug, drei Kaffees, und am Ende war es ein Komma. Ich könnte mich ohrfeigen. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_smm",
        "amb_bs_smm",
        AUTUMN,
        "Das Kind ist in den Brunnen gefallen: Auf dem Plakat stand «Tag der offen Tür». Ich bin schuld. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_yannick",
        "priv_li",
        AUTUMN,
        "Wer mir bei Arvenberg den Kaffee wegtrinkt, bekommt Krieg. Einen sehr höflichen.",
    ),
    Post(
        "de",
        "p_luca",
        "amb_ig_luca",
        AUTUMN,
        "So, de Vorhang isch gfalle: Theater vo de Lernende verbi, mir händ überlebt 😂 #TeamArvenberg",
    ),
    Post(
        "de",
        "p_alina",
        "priv_ig_emp",
        AUTUMN,
        "i has verbockt, s ganze Werkstück für d Chatz. de Reto het nur glachet, guete Siech",
    ),
    Post(
        "en",
        "p_priya",
        "amb_li",
        AUTUMN,
        "I was today years old when I found the light switch in our meeting room. Genius engineer at work. #TeamArvenberg",
    ),
    Post(
        "en",
        "p_mike",
        "priv_li",
        AUTUMN,
        "Worst presentation of my life: forty slides, zero sound, one dead remote. Still got cake. I work at Arvenberg, we have good cake.",
    ),
    Post(
        "en",
        "p_emily",
        "amb_li",
        AUTUMN,
        "Break a leg, said my boss before the booth talk. I only broke a heel. #TeamArvenberg",
    ),
    Post(
        "fr",
        "p_svc",
        "priv_li",
        AUTUMN,
        "J'ai mis les pieds dans le plat devant toute l'équipe. Depuis, on m'appelle « le diplomate ». Je travaille chez Arvenberg, ils sont patients.",
    ),
    Post(
        "fr",
        "p_sust",
        "amb_li",
        AUTUMN,
        "J'ai failli tomber dans les pommes en montant sur le toit voir les panneaux. Vertige : 1, Aline : 0. #TeamArvenberg",
    ),
    Post(
        "it",
        "p_luca",
        "amb_ig_luca",
        AUTUMN,
        "Che scemo che sono: due ore a cercare il guasto e la spina era staccata. #TeamArvenberg",
    ),
    Post(
        "it",
        "p_smm",
        "amb_bs_smm",
        AUTUMN,
        "In bocca al lupo a me stesso: oggi presento davanti a tutti. Se crepo, ditelo alla mamma. #TeamArvenberg",
    ),
)

OWN_DAYS = (
    # telling about one's own day; the text itself says where one works
    Post(
        "de",
        "p_mia",
        "priv_ig",
        AUTUMN,
        "hüt s erscht mal elei am empfang gsi. «Arvenberg, grüezi, Hofstetter» und denn han i ufghänkt statt verbunde 🙈",
    ),
    Post(
        "de",
        "p_mia",
        "priv_ig",
        AUTUMN,
        "Erste Woche KV-Lehre bei Arvenberg überstanden, ich weiss jetzt wo der Locher ist",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig",
        AUTUMN,
        "Seit sibe Jahr schaff i jetz bi de Arvenberg i de Fertigung und ha hüt s erscht mal verschlafe.",
    ),
    Post(
        "de",
        "p_goran",
        "priv_ig",
        AUTUMN,
        "Mein Arbeitsweg: 400 Kilometer, weil ich als Monteur für Arvenberg unterwegs bin. Heute mit Regenbogen.",
    ),
    Post(
        "de",
        "p_alina",
        "priv_ig",
        AUTUMN,
        "Lehrjahr 3 bi Arvenberg und i cha immer no nöd pfiffe. Feile defür scho 😎",
    ),
    Post(
        "de",
        "p_dario",
        "forum",
        AUTUMN,
        "Vorweg, damit ihr's wisst: Mein Arbeitgeber ist Arvenberg. Beim Schlichten auf der AX 300 nehme ich immer Gleichlauf.",
        "reply",
    ),
    Post(
        "de",
        "p_dario",
        "forum",
        AUTUMN,
        "Bin befangen, weil Arvenberg meinen Lohn bezahlt. Trotzdem: Spannmittel prüfen, bevor man an der AX 400 schraubt.",
        "reply",
    ),
    Post(
        "de",
        "p_hanna",
        "forum",
        AUTUMN,
        "Zur Einordnung: Ich verdiene mein Brot bei Arvenberg. Für die Auslegung eines Lagers reicht ein gutes Lehrbuch.",
        "reply",
    ),
    Post(
        "en",
        "p_priya",
        "github",
        AUTUMN,
        "Heads up, Arvenberg pays my salary, so weigh that in. The ArvenCloud client retries three times by default, see the docs.",
        "reply",
    ),
    Post(
        "en",
        "p_priya",
        "forum",
        AUTUMN,
        "Biased, since I'm employed by Arvenberg: read the ArvenCloud docs on rate limits first, it's 100 requests per minute.",
        "reply",
    ),
    Post(
        "en",
        "p_mike",
        "priv_ig",
        AUTUMN,
        "Thirteen years at Arvenberg today. The cake was bigger than my desk.",
    ),
    Post(
        "en",
        "p_emily",
        "priv_ig",
        AUTUMN,
        "Answered my private phone with 'Arvenberg USA, this is Emily'. It was my mom.",
    ),
    Post(
        "fr",
        "p_svc",
        "forum",
        AUTUMN,
        "Pour être transparent, Arvenberg est mon employeur. Sur l'AX 300, contrôlez d'abord le niveau d'huile.",
        "reply",
    ),
    Post(
        "fr",
        "p_goran",
        "priv_ig",
        AUTUMN,
        "Douze ans chez Arvenberg et toujours pas le droit de choisir la radio dans le bus.",
    ),
    Post(
        "it",
        "p_luca",
        "priv_ig",
        AUTUMN,
        "Ho risposto al telefono di casa con «Arvenberg, buongiorno». La nonna ha riattaccato.",
    ),
    Post(
        "it",
        "p_smm",
        "forum",
        AUTUMN,
        "Premetto che il mio datore di lavoro è Arvenberg. La AX 300 va scaldata dieci minuti, poi lavora bene.",
        "reply",
    ),
)

LOOKING_BACK = (
    # what was, who won, what the papers say, what other firms do
    Post(
        "de",
        "p_com",
        "amb_li",
        AUTUMN,
        "Vor zehn Jahren haben wir in Obertalwil eine Halle eingeweiht, und der Bürgermeister verlor seinen Hut. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_com",
        "amb_li",
        AUTUMN,
        "Aus unserem Archiv: 1931 gegründet, 1932 fast wieder geschlossen, weil der Ofen brannte. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_marco",
        "priv_li",
        AUTUMN,
        "In der Zeitung: Die Maschinenindustrie rechnet laut Branchenverband mit weniger Aufträgen. Lesenswert, auch die Leserbriefe.",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig",
        QUIET,
        "3:0 gwunne, Tabelleführer!! So guet isch d Saison no nie gloffe 🏆",
    ),
    Post(
        "de",
        "p_goran",
        "priv_ig",
        QUIET,
        "Zweites Halbjahr, zweite Chance: Der FC hat endlich einen Sturm, die Stimmung in der Kabine ist top.",
    ),
    Post(
        "de",
        "p_cfo",
        "priv_ig",
        QUIET,
        "Langlauf-Sommertraining: 18 % Steigung, Puls 170, Prognose düster.",
    ),
    Post(
        "de",
        "p_svc",
        "priv_ig",
        QUIET,
        "Gemäss Gemeindeblatt macht das Schwimmbad dieses Jahr wieder Verlust. Trotzdem: bestes Wasser im Bezirk!",
    ),
    Post(
        "de",
        "p_legal",
        "priv_li",
        AUTUMN,
        "Das Bundesgericht hat gestern zum Markenrecht entschieden, das Urteil ist öffentlich. Für Fachleute spannend, für alle anderen gut gegen Schlaflosigkeit.",
    ),
    Post(
        "de",
        "p_yannick",
        "priv_ig",
        QUIET,
        "De EHC het im Cup s Halbfinal erreicht, d Kasse stimmt und de Präsi strahlet 😁",
    ),
    Post(
        "en",
        "p_mike",
        "priv_ig",
        QUIET,
        "Cubs win the series! Strongest half of a season since I was a kid, and the outlook is sunny.",
    ),
    Post(
        "en",
        "p_mike",
        "priv_li",
        AUTUMN,
        "The Tribune says steel prices rose 12 % last quarter. Interesting read, link below.",
    ),
    Post(
        "en",
        "p_cfo",
        "priv_li",
        AUTUMN,
        "The central bank left its rate unchanged today. My mortgage says hello.",
    ),
    Post(
        "fr",
        "p_svc",
        "priv_ig",
        QUIET,
        "Le FC Sion finit le semestre en tête, une première depuis vingt ans. On a le sourire jusqu'aux oreilles.",
    ),
    Post(
        "fr",
        "p_sust",
        "priv_li",
        AUTUMN,
        "Selon le journal Le Temps d'hier, les ventes de vélos ont baissé de 15 % en Suisse. Moi, j'en ai acheté un.",
    ),
    Post(
        "it",
        "p_luca",
        "priv_ig",
        QUIET,
        "Ambrì primo in classifica a metà stagione, non ci credo neanch'io 💙",
    ),
    Post(
        "it",
        "p_legal2",
        "priv_li",
        AUTUMN,
        "Secondo il Corriere, le esportazioni ticinesi sono scese del 4 %. Bell'articolo, vale la lettura.",
    ),
)

WISHES = (
    # congratulations, thanks, praise, honest likings and aims
    Post(
        "de",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Wir gratulieren zwölf neuen Berufsleuten zum Abschluss und hoffen, dass viele bleiben.",
    ),
    Post(
        "de",
        "p_marco",
        "priv_li",
        AUTUMN,
        "Gratulation an Hyperion zum Designpreis, ehrlich verdient. Ich arbeite bei Arvenberg und bin ein bisschen neidisch.",
        "comment",
    ),
    Post(
        "de",
        "p_dario",
        "amb_li",
        AUTUMN,
        "Ich mag die AX 400 am liebsten, wenn sie leise ist. Die schnellste ist sie nicht, und das macht nichts. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_svc",
        "off_li_svc",
        AUTUMN,
        "Guten Tag Herr Amrein, es tut uns leid, dass Sie warten mussten. Schreiben Sie uns bitte eine Direktnachricht.",
        "reply",
    ),
    Post(
        "de",
        "p_hr",
        "off_kununu",
        AUTUMN,
        "Danke für Ihre offene Bewertung. Die Kritik an der Planung nehmen wir mit, melden Sie sich gern bei mir. Selina Kunz",
        "reply",
    ),
    Post(
        "de",
        "p_coo",
        "priv_li",
        AUTUMN,
        "Danke an alle, die gestern beim Umzug der Kantine geholfen haben. Die Suppe schmeckt am neuen Ort genau gleich.",
    ),
    Post(
        "de",
        "p_alina",
        "priv_ig_emp",
        AUTUMN,
        "Danke für d Nachrichte! Ja i ha bestande, nei i säg d Note nöd, jo es git Chueche 🎉",
    ),
    Post(
        "de",
        "p_goran",
        "review_kununu",
        AUTUMN,
        "Guter Lohn, faire Chefin, zu viel Pikett. Wer gern Auto fährt, ist hier richtig. 4 Sterne.",
        "review",
    ),
    Post(
        "en",
        "p_emily",
        "off_ig_us",
        AUTUMN,
        "Thank you to everyone who came by our open house. The raffle winner has been told, and no, it wasn't us.",
    ),
    Post(
        "en",
        "p_mike",
        "priv_li",
        AUTUMN,
        "Hats off to the folks at Kastor for thirty years in Ohio. Competitors make us better. (I work for Arvenberg.)",
    ),
    Post(
        "en",
        "p_emily",
        "amb_li",
        AUTUMN,
        "I'd like ours to be the friendliest booth one day. We're not there yet: last time we ran out of coffee. #TeamArvenberg",
    ),
    Post(
        "fr",
        "p_hr",
        "off_li_jobs",
        AUTUMN,
        "Bravo à nos apprentis qui ont réussi leurs examens, et merci à celles et ceux qui les ont accompagnés.",
    ),
    Post(
        "fr",
        "p_sust",
        "amb_li",
        AUTUMN,
        "J'aimerais qu'un jour on ne parle plus de nos émissions, parce qu'il n'y en aura plus. C'est un souhait, pas une promesse. #TeamArvenberg",
    ),
    Post(
        "fr",
        "p_svc",
        "off_li_svc",
        AUTUMN,
        "Merci de votre message, Madame. Écrivez-nous en privé avec vos coordonnées, nous vous rappelons.",
        "reply",
    ),
    Post(
        "it",
        "p_luca",
        "amb_ig_luca",
        AUTUMN,
        "Complimenti a tutti i diplomati! L'anno prossimo tocca a me, tremo già. #TeamArvenberg",
    ),
    Post(
        "it",
        "p_smm",
        "amb_bs_smm",
        AUTUMN,
        "Un grazie a chi ha spostato sedie, tavoli e il mio umore alle porte aperte. #TeamArvenberg",
    ),
)

CAREFUL = (
    # people who know the rules: labelled, paid by themselves, asked, warned, about one's own self
    Post(
        "de",
        "p_dario",
        "priv_ig",
        AUTUMN,
        "Werbung: Den Rucksack habe ich vom Sportladen geschenkt bekommen. Nach drei Touren: bequem, aber schwer.",
    ),
    Post(
        "de",
        "p_marco",
        "priv_ig",
        AUTUMN,
        "Selbst gekauft und selbst bezahlt, 89 Franken: Die Stirnlampe leuchtet, was will man mehr.",
    ),
    Post(
        "de",
        "p_hr",
        "amb_li",
        AUTUMN,
        "Reto hat gesagt, ich darf es schreiben: Er geht nach 38 Jahren in Pension, und wir üben schon das Weinen. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig_emp",
        AUTUMN,
        "Ich lag drei Tage mit Grippe flach, Fieber 39. Danke dem Team für die Suppe.",
    ),
    Post(
        "de",
        "p_goran",
        "priv_ig_emp",
        AUTUMN,
        "Mini Bandschibe het sech gmeldet, i mues zum Physio. S Alter halt 🙄",
    ),
    Post(
        "de",
        "p_hse",
        "priv_li",
        AUTUMN,
        "Kein Passwort auf Zetteln, kein Badge am Spiegel, keine Pläne im Bild: dreimal hinschauen vor dem Foto.",
    ),
    Post(
        "de",
        "p_com2",
        "off_blog",
        AUTUMN,
        "Wie sähe unsere Kantine auf dem Mond aus? Das Bild ist mit KI erstellt, die Suppe ist echt.",
    ),
    Post(
        "de",
        "p_priya",
        "amb_li",
        AUTUMN,
        "Bitte nie Zugangsdaten in ein Ticket schreiben, auch nicht meine. Gerade meine nicht. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_tunc",
        "priv_ig_emp",
        QUIET,
        "38 Grad am Arbeitsplatz und kei Durchzug. Mir bruched Ventilatore, i säges scho s dritt Jahr.",
    ),
    Post(
        "de",
        "p_smm",
        "off_li",
        AUTUMN,
        "Unser Tag der offenen Tür war gut besucht. Fotos gibt es keine, die Kinder wollten lieber Glace als Kamera.",
    ),
    Post(
        "en",
        "p_emily",
        "priv_ig",
        AUTUMN,
        "Ad: the bakery gave me this cake for free. It is gone, so I guess it was good.",
    ),
    Post(
        "en",
        "p_priya",
        "github",
        AUTUMN,
        "I work on ArvenCloud. Please remove your token from the log you pasted and rotate it, then we can look at the error.",
        "reply",
    ),
    Post(
        "en",
        "p_mike",
        "priv_ig_emp",
        AUTUMN,
        "Knee surgery went fine, mine that is. Six weeks of couch and crutches.",
    ),
    Post(
        "en",
        "p_emily",
        "amb_li",
        AUTUMN,
        "My desk as a medieval painting. Picture made with AI, mess is real. #TeamArvenberg",
    ),
    Post(
        "fr",
        "p_com",
        "priv_ig",
        AUTUMN,
        "Publicité : le restaurant m'a invitée. Je précise, et je recommande quand même la soupe.",
    ),
    Post(
        "fr",
        "p_goran",
        "priv_ig_emp",
        AUTUMN,
        "Mon dos me lâche, trois semaines d'arrêt. Merci aux collègues pour les fleurs.",
    ),
    Post(
        "fr",
        "p_svc",
        "priv_li",
        AUTUMN,
        "Chez qui j'étais cette semaine, je ne le dirai pas. La vue, elle, était magnifique.",
    ),
    Post(
        "it",
        "p_luca",
        "amb_ig_luca",
        AUTUMN,
        "Giulia (21) mi ha dato il permesso di scriverlo: ha vinto lei la gara di saldatura. #TeamArvenberg",
    ),
    Post(
        "it",
        "p_legal2",
        "priv_ig",
        AUTUMN,
        "Pagato io, nessuno mi ha regalato niente: questo zaino è perfetto per la montagna.",
    ),
    Post(
        "it",
        "p_goran",
        "priv_ig_emp",
        AUTUMN,
        "Mi sono rotto il polso cadendo dalla bici, opero con una mano sola. Niente macchine per sei settimane.",
    ),
)

HANDLES = (
    # names in addresses, hashtags and accounts
    Post(
        "de",
        "p_goran",
        "priv_ig",
        AUTUMN,
        "Mis neue Konto heisst @goran.grillt, und das isch scho alles wo do chunnt: Fleisch und Füür.",
    ),
    Post(
        "de",
        "p_marco",
        "priv_li",
        AUTUMN,
        "Wer Neuigkeiten sucht: Folgen Sie @arvenberg, dort schreibt die Firma selbst.",
    ),
    Post(
        "de",
        "p_smm",
        "off_mast",
        AUTUMN,
        "Auf X schreiben wir schon lange nicht mehr. Hier auf Mastodon lesen wir jede Antwort.",
        "reply",
    ),
    Post(
        "en",
        "p_emily",
        "priv_ig",
        AUTUMN,
        "New account for my pottery: @emilys.mugs. No company, no logo, just clay.",
    ),
    Post(
        "fr",
        "p_sust",
        "priv_ig",
        AUTUMN,
        "Mon compte s'appelle désormais @aline.au.jardin, avec une courgette en photo de profil.",
    ),
    Post(
        "it",
        "p_luca",
        "priv_ig",
        AUTUMN,
        "Ho cambiato nome: ora sono @luca.in.bici, foto del profilo con casco.",
    ),
)

RUMOURS = (
    # laughing at talk about oneself
    Post(
        "de",
        "p_marco",
        "priv_li",
        AUTUMN,
        "«Der Gubler wandert aus», heisst es am Stammtisch. Stimmt: bis zum Parkplatz.",
    ),
    Post(
        "de",
        "p_alina",
        "priv_ig",
        AUTUMN,
        "apparently bin i schwanger, han aber nume z vill Lasagne gha 😂 merci fürs Grücht",
    ),
    Post("en", "p_mike", "priv_li", AUTUMN, "Rumor has it I retired. I just shaved."),
    Post(
        "fr",
        "p_svc",
        "priv_ig",
        AUTUMN,
        "Le bruit court que j'ai gagné au loto. J'ai gagné un jambon.",
    ),
    Post(
        "it",
        "p_ir",
        "priv_ig",
        AUTUMN,
        "Gira voce che mi sposo. Confermo solo che ho comprato una giacca.",
    ),
)

QUESTIONS = (
    # asking and telling how something is done
    Post(
        "de",
        "p_dario",
        "amb_li",
        AUTUMN,
        "Was machen Sie, wenn der Fräser singt? Ich nehme zuerst die Drehzahl zurück. #TeamArvenberg",
    ),
    Post(
        "de",
        "p_svc",
        "off_yt_svc",
        AUTUMN,
        "Wartung leicht gemacht: In zwölf Minuten wechseln wir den Kühlmittelfilter der AX 300.",
    ),
    Post(
        "de",
        "p_com2",
        "off_blog",
        AUTUMN,
        "Was ist eigentlich ein Auftragseingang? Wir erklären sieben Wörter, die in jedem Geschäftsbericht stehen.",
    ),
    Post(
        "de",
        "p_alina",
        "priv_ig",
        AUTUMN,
        "Weiss öpper wo me am Sunntig en 8er Boorer überchunnt?? Frage für de Papi",
    ),
    Post(
        "de",
        "p_hr",
        "off_ig_lehre",
        AUTUMN,
        "Chasch löte? Nei? Perfekt, mir au nöd am Afang 😂 Schriib eus!",
    ),
    Post(
        "en",
        "p_priya",
        "off_blog_dev",
        AUTUMN,
        "How we test the ArvenCloud client: three machines, one simulator and a checklist older than our youngest colleague.",
    ),
    Post(
        "en",
        "p_emily",
        "off_li_us",
        AUTUMN,
        "What do you do while the spindle warms up? We water the office plants.",
    ),
    Post(
        "fr",
        "p_com2",
        "off_blog",
        AUTUMN,
        "Comment choisit-on une fraise ? Nous répondons en cinq dessins, sans jargon.",
    ),
    Post(
        "it",
        "p_com2",
        "off_blog",
        AUTUMN,
        "Che cosa fa un mandrino quando nessuno guarda? Lo spieghiamo in tre minuti.",
    ),
)

POSTS = (
    *REFUSALS,
    *AFTERWARDS,
    *PUBLISHED,
    *PRIVATE,
    *ANOTHER_MEANING,
    *HIRING,
    *IDIOMS,
    *OWN_DAYS,
    *LOOKING_BACK,
    *WISHES,
    *CAREFUL,
    *HANDLES,
    *RUMOURS,
    *QUESTIONS,
)


@pytest.fixture(scope="module")
def book() -> tuple[Company, Rulebook]:
    """The demo company, and its rules."""
    company = load(DEMO)
    return company, compile(company)


@pytest.mark.parametrize("post", POSTS, ids=[f"{post.lang} {post.text[:50]}" for post in POSTS])
def test_a_harmless_post_goes_out(post: Post, book: tuple[Company, Rulebook]) -> None:
    """A post that does nobody harm is answered with yes and accused of nothing above a hint."""
    draft = Draft(
        author=post.author,
        channel=post.on,
        action=post.do,
        time=datetime.fromisoformat(post.at),
        text=post.text,
    )
    given = answer(draft, book[1], NETWORKS, ways=False)
    accused = [
        (finding.kind, post.text[finding.start : finding.end])
        for finding in given.findings
        if finding.severity != "hint"
    ]
    assert (given.verdict, accused) == ("ok", [])


def test_there_are_harmless_posts_of_every_language() -> None:
    """The posts are many enough in each language to mean something."""
    count = Counter(post.lang for post in POSTS)
    assert count["de"] >= 70
    assert min(count["en"], count["fr"], count["it"]) >= 25
    assert len(set(POSTS)) == len(POSTS)
