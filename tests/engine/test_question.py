"""Questions in plain words: what is understood, and what is answered."""

from datetime import datetime
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from sayso import folder
from sayso.engine.company import Company
from sayso.engine.decide import UnknownName, compile
from sayso.engine.question import Correction, ask, understand
from sayso.networks import NETWORKS

NOON = datetime.fromisoformat("2026-11-20T12:00")
"""A Friday outside crisis and quiet period."""


class Case(NamedTuple):
    """A question and what a careful colleague makes of it."""

    paragraph: str
    question: str
    action: str
    class_: str
    topics: str
    verdict: str


GERMAN = [
    Case("2.1", "ich betreue die firmenseite auf linkedin, darf ich einen gruss zum feiertag posten", "publish", "official", "", "ok"),
    Case("2.1", "bin auf der firmenseite nicht eingetragen, darf ich dort etwas posten", "publish", "official", "", "stop"),
    Case("2.4", "unsere alte firmenseite ist geschlossen, darf ich dort noch was posten", "publish", "official", "", "stop"),
    Case("2.4", "mein botschafterkanal ist pausiert, darf ich trotzdem etwas posten", "publish", "ambassador", "", "stop"),
    Case("4.2", "de firmebitrag über s sommerfest, dörf ich de teile ohni grundlektion", "share", "private", "t_events", "stop"),
    Case("7.5", "einer lästert auf linkedin über die konkurrenz, darf ich das liken", "like", "private", "t_competitors", "stop"),
    Case("8.5", "in der krise ein bild von meiner katze posten, geht das", "publish", "private", "", "ok"),
    Case("9.2", "auf facebook wird gemunkelt dass wir wegziehen, darf ich drunter schreiben dass das nicht stimmt", "comment reply", "private", "t_sites", "stop"),
    Case("10.3", "vorgestern habe ich einen konkurrenten schlecht gemacht, das tut mir leid, was mach ich mit dem post", "delete", "private", "t_competitors", "ok"),
    Case("10.6", "muess i d fründschaftsafrog vom chef annäh", "connect", "private", "", "ok"),
    Case("3.1", "who signs off if our team wants its own linkedin page", "create_channel", "official", "", "ask"),
    Case("3.1", "notre équipe veut une page facebook, à qui on demande", "create_channel", "official", "", "ask"),
    Case("10.6", "un cliente mi ha mandato la richiesta su linkedin, la accetto?", "connect", "private", "t_customers", "ok"),
    Case("1.1", "dörf ich uf facebook schribe dass ich bi arvenberg schaffe", "publish", "private", "", "ok"),
    Case("1.1", "kann ich von meinem arbeitstag in der endmontage erzählen", "publish", "private", "t_production", "ok"),
    Case("1.2", "darf ich den post vom chef liken", "like", "private", "", "ok"),
    Case("2.1", "darf ich etwas auf die firmenseite bei linkedin stellen", "publish", "official", "", "stop"),
    Case("2.2", "darf ich im namen der firma schreiben dass wir die konkurrenz nicht fürchten", "publish", "private", "t_competitors", "stop"),
    Case("3.1", "unser service möchte einen eigenen youtube kanal. geht das?", "create_channel", "official", "t_service", "ask"),
    Case("3.5", "kann ich das firmenlogo als profilbild nehmen", "update_profile", "private", "", "stop"),
    Case("3.5", "darf arvenberg in meinem profil als arbeitgeber stehen", "update_profile", "private", "", "ok"),
    Case("4.2", "ich habe die grundlektion gemacht darf ich den beitrag der firma über das sommerfest teilen", "share", "private", "t_events", "ok"),
    Case("4.2", "darf ich unseren firmenpost mit einem eigenen satz dazu weiterverbreiten", "share_with_comment", "private", "", "ok"),
    Case("5.1", "darf ich schreiben wie viele bestellungen wir im oktober hatten", "publish", "private", "t_orders", "stop"),
    Case("5.2", "heute kam der geschäftsbericht raus darf ich ihn teilen", "share", "private", "t_results", "ok"),
    Case("5.2", "darf ich auf linkedin sagen was ich vom halbjahresresultat halte", "publish", "private", "t_results", "stop"),
    Case("5.4", "darf ich erzählen dass wir nächstes jahr stark wachsen werden", "publish", "private", "t_outlook", "stop"),
    Case("5.5", "dürfen wir ein foto vom neuen modell zeigen bevor es vorgestellt ist", "publish", "private", "t_products", "stop"),
    Case("5.6", "kann ich den aushang über die kurzarbeit posten", "publish", "private", "t_conditions", "stop"),
    Case("5.7", "mein paper ist noch nicht erschienen, darf ich die messkurven auf linkedin zeigen", "publish", "private", "t_research", "ask"),
    Case("5.8", "darf ich etwas zum patentprozess schreiben", "publish", "private", "t_legal", "stop"),
    Case("6.1", "ich bin bei einem kunden auf montage und möchte seine halle auf insta zeigen", "publish", "private", "t_customers", "ask"),
    Case("6.3", "darf ich die seriennummer der maschine vom kunden posten", "publish", "private", "t_customers", "stop"),
    Case("6.4", "meine kollegin liegt im spital darf ich ihr auf facebook gute besserung wünschen", "publish", "private", "t_health", "stop"),
    Case("6.4", "darf ich von meiner eigenen knieoperation erzählen", "publish", "private", "t_health", "ok"),
    Case("6.5", "gruppenfoto vom team auf insta ok?", "publish", "private", "", "ask"),
    Case("6.5", "alle auf dem bild haben ja gesagt, darf ich das teamfoto posten", "publish", "private", "", "ok"),
    Case("6.6", "dörf ich es föteli vo de neue stifte poste", "publish", "private", "t_apprentice", "ask"),
    Case("6.7", "selfie vor dem leitstand mit allen bildschirmen, darf das online", "publish", "private", "", "stop"),
    Case("7.3", "darf ich ein mit ki gemachtes bild posten", "publish", "private", "", "ok"),
    Case("7.3", "darf ich unser sitzungsprotokoll in chatgpt kopieren", "use_ai_service", "private", "", "stop"),
    Case("7.4", "darf ich den zeitungsartikel über uns einscannen und hochladen", "publish", "private", "t_media", "stop"),
    Case("7.4", "kann ich den link zum zeitungsartikel posten", "publish", "private", "t_media", "ok"),
    Case("7.5", "darf ich über die maschinen von kastor lästern", "publish", "private", "t_competitors", "stop"),
    Case("7.5", "darf ich einem mitbewerber auf linkedin zum jubiläum gratulieren", "publish", "private", "t_competitors", "ok"),
    Case("7.6", "darf ich versprechen dass die maschine zehn jahre hält", "publish", "private", "t_products", "stop"),
    Case("7.8", "darf ich schreiben unsere maschinen seien klimaneutral", "publish", "private", "t_climate", "stop"),
    Case("7.9", "kann ich unserer firma fünf sterne bei google geben", "review", "review", "", "stop"),
    Case("7.10", "ein lieferant gibt mir gratis werkzeug wenn ich darüber poste. erlaubt?", "publish", "private", "", "ok"),
    Case("8.4", "dürfen wir als firma eine abstimmungsempfehlung geben", "publish", "private official", "t_politics", "stop"),
    Case("8.5", "darf ich privat meine meinung zur abstimmung sagen", "publish", "private", "t_politics", "ok"),
    Case("8.6", "darf ich öffentlich sagen dass es in der halle im sommer zu heiss ist", "publish", "private", "t_conditions", "ok"),
    Case("8.7", "darf ich arvenberg auf kununu bewerten auch wenn ich nicht zufrieden bin", "review", "review", "", "ok"),
    Case("9.2", "jemand schreibt in den kommentaren wir würden das werk schliessen, soll ich das dementieren?", "reply", "private official", "t_sites", "stop"),
    Case("9.4", "in einem forum behauptet einer die AX 400 habe keine garantie, darf ich das richtigstellen", "reply", "private", "t_warranty", "ok"),
    Case("9.5", "eine journalistin hat mich angerufen was soll ich sagen", "speak_to_press", "press", "t_media", "stop"),
    Case("10.1", "es brennt bei uns darf ich ein bild davon auf instagram stellen", "publish", "private", "t_crisis", "stop"),
    Case("10.2", "darf ich in der krise die offizielle meldung teilen", "share", "private", "t_crisis", "ok"),
    Case("10.3", "ich habe etwas falsches gepostet, soll ich es runternehmen", "delete", "private", "", "ok"),
    Case("10.6", "muss ich die freundschaftsanfrage meiner chefin annehmen", "connect", "private", "", "ok"),
]  # fmt: skip
FRENCH = [
    Case("1.1", "puis-je poster une photo de notre stand à la foire", "publish", "private", "t_events", "ok"),
    Case("3.1", "peut on ouvrir un compte instagram pour l'atelier", "create_channel", "official", "", "ask"),
    Case("3.5", "puis-je mettre le logo de l'entreprise comme photo de profil", "update_profile", "private", "", "stop"),
    Case("4.2", "est ce que je peux partager le communiqué de presse de l'entreprise", "share", "private", "t_company_news", "ok"),
    Case("5.1", "est-ce que je peux publier le chiffre d'affaires du trimestre avant l'annonce", "publish", "private", "t_results", "stop"),
    Case("6.1", "je peux taguer le client chez qui je travaille cette semaine?", "publish", "private", "t_customers", "ask"),
    Case("6.6", "photo de l'apprentie de 16 ans sur facebook, c'est permis?", "publish", "private", "t_apprentice", "ask"),
    Case("7.3", "je peux utiliser deepl pour traduire un contrat interne", "use_ai_service", "private", "", "stop"),
    Case("7.9", "puis-je noter notre entreprise sur google", "review", "review", "", "stop"),
    Case("8.6", "j'ai le droit de dire que mon salaire est trop bas?", "publish", "private", "t_conditions", "ok"),
    Case("9.5", "un journaliste m'écrit sur linkedin, je réponds quoi", "speak_to_press", "press", "t_media", "stop"),
]  # fmt: skip
ITALIAN = [
    Case("1.1", "posso pubblicare un video della fiera", "publish", "private", "t_events", "ok"),
    Case("1.2", "posso mettere mi piace al post del mio capo", "like", "private", "", "ok"),
    Case("3.1", "vorremmo aprire un canale tiktok per gli apprendisti, chi decide?", "create_channel", "official", "t_apprentice", "ask"),
    Case("6.5", "foto con i colleghi alla cena aziendale su instagram", "publish", "private", "", "ask"),
    Case("7.5", "posso criticare la concorrenza sui social", "publish", "private", "t_competitors", "stop"),
    Case("7.7", "posso dire che la nostra macchina è la migliore al mondo", "publish", "private", "t_products", "stop"),
    Case("8.7", "posso recensire l'azienda su kununu", "review", "review", "", "ok"),
    Case("9.5", "un giornalista mi chiede un commento", "speak_to_press", "press", "t_media", "stop"),
    Case("10.3", "posso cancellare il mio commento di ieri", "delete", "private", "", "ok"),
]  # fmt: skip
ENGLISH = [
    Case("3.5", "can i put that i work at arvenberg in my linkedin headline", "update_profile", "private", "", "ok"),
    Case("4.2", "is it ok to repost our company's job ad", "share", "private", "t_employer", "ok"),
    Case("5.2", "can i share the half year results with my opinion", "share_with_comment", "private", "t_results", "stop"),
    Case("5.5", "can i tweet about the new machine before launch", "publish", "private", "t_products", "stop"),
    Case("7.1", "am i allowed to reply to a question about our software on stack overflow", "reply", "private", "t_software", "ok"),
    Case("7.3", "can i use chatgpt to polish a post about my day", "use_ai_service", "private", "", "ok"),
    Case("7.4", "could i put a song from the charts under my workshop video", "publish", "private", "", "stop"),
    Case("7.10", "can i post a selfie wearing my work jacket for a brand that pays me", "publish", "private", "", "stop"),
    Case("8.5", "can i say i vote yes on sunday with our logo behind me", "publish", "private", "t_politics", "stop"),
    Case("9.3", "a customer complained on our facebook page, can i answer", "reply", "official", "t_complaints", "stop"),
    Case("10.6", "may i accept a contact request from a competitor's salesman", "connect", "private", "t_competitors", "ok"),
]  # fmt: skip
SPOKEN = [
    Case("", "muss ich dazuschreiben dass ich hier arbeite wenn ich unsere maschine lobe", "publish", "private", "", "ok"),
    Case("", "wie ist das mit likes von politischen posts?", "like", "private", "", "ok"),
    Case("", "chani im forum bim problem mit de steuerig hälfe?", "reply", "private", "", "ok"),
    Case("", "Darf meine Abteilung eine eigene Facebook-Seite haben?", "create_channel", "official", "", "ask"),
    Case("", "ich würde gern unser neues lager filmen und das auf tiktok stellen, geht das", "publish", "private", "", "ok"),
    Case("", "darf man sagen, dass wir den grossauftrag aus den usa bekommen haben?", "publish", "private", "", "stop"),
    Case("", "unser betriebsrat hat infos zur schliessung, darf ich das meiner frau sagen?", "message", "private", "", "ok"),
    Case("", "was mach ich wenn ein reporter mich am werkstor anspricht?", "speak_to_press", "press", "", "stop"),
    Case("", "mein post ist voller fehler, kann ich ihn einfach ändern", "delete", "private", "", "ok"),
    Case("", "einer hat uns auf facebook übel beschimpft, darf ich zurückschreiben?", "reply", "private official", "", "stop"),
    Case("", "darf ich auf dem offiziellen insta eine story machen?", "publish", "official", "", "stop"),
    Case("", "darf ich das video unserer firma auf meinem profil teilen", "share", "private", "", "ok"),
    Case("", "kann ich die stellenanzeige für meinen bereich weiterleiten", "share", "private", "", "ok"),
    Case("", "Darf ich schreiben: Wir suchen eine junge, dynamische Kollegin?", "publish", "private official", "", "stop"),
    Case("", "darf ich meinen lohnzettel posten", "publish", "private", "", "ok"),
    Case("", "darf ich ein bild von meinem badge am ersten arbeitstag posten", "publish", "private", "", "stop"),
    Case("", "kann ich einen screenshot vom teams chat posten", "publish", "private", "", "stop"),
    Case("", "darf ich ein foto mit meinem lehrling machen und online stellen", "publish", "private", "", "ask"),
    Case("", "Darf ich ein Zitat aus einem Fachbuch mit Quelle posten?", "publish", "private", "", "ok"),
    Case("", "darf ich meinem kollegen öffentlich zum geburtstag gratulieren", "publish", "private", "", "ok"),
    Case("", "ist es ok wenn ich über meinen chef ablästere auf whatsapp", "publish", "private", "", "stop"),
    Case("", "sollen wir auf die negative google rezension antworten?", "reply", "review official", "", "stop ask"),
    Case("", "ich bin botschafterin, darf ich über mein fachthema schreiben ohne zu fragen?", "publish", "ambassador", "", "ok"),
    Case("", "darf ich ein ki video von unserem ceo machen, der etwas lustiges sagt", "publish", "private", "", "ask stop"),
    Case("", "Puis-je parler de politique sur mon compte privé ?", "publish", "private", "", "ok"),
    Case("", "J'ai vu une fausse info sur nous sur facebook, je peux corriger ?", "reply", "private", "", "ok"),
    Case("", "Est-ce que je peux montrer le prototype dans une story ?", "publish", "private", "", "ask"),
    Case("", "Je veux liker un post d'un concurrent, ok ?", "like", "private", "", "ok"),
    Case("", "On peut écrire que nos machines sont écologiques ?", "publish", "private official", "", "stop"),
    Case("", "Puis-je poster une photo de mes collègues à l'apéro ?", "publish", "private", "", "ask"),
    Case("", "Un client m'a offert un cadeau, je peux le remercier publiquement ?", "publish", "private", "", "ask"),
    Case("", "Posso scrivere quanto guadagno?", "publish", "private", "", "ok"),
    Case("", "Posso usare la canzone di Vasco nel mio video di lavoro?", "publish", "private", "", "stop"),
    Case("", "Posso condividere il comunicato sui risultati?", "share", "private", "", "ok"),
    Case("", "Posso postare la foto di un cliente nella sua officina?", "publish", "private", "", "ask"),
    Case("", "Devo accettare la richiesta di amicizia del mio capo?", "connect", "private", "", "ok"),
    Case("", "Posso dire che una collega è incinta?", "publish", "private", "", "stop"),
    Case("", "Can I post about how stressful my night shifts are?", "publish", "private", "", "ok"),
    Case("", "Is it alright to wear the company shirt in a political rally photo?", "publish", "private", "", "stop"),
    Case("", "What can I say if the local radio calls me?", "speak_to_press", "press", "", "stop"),
    Case("", "Can I put my email draft with customer names into Copilot?", "use_ai_service", "private", "", "stop"),
    Case("", "Am I allowed to give us five stars on Google?", "review", "review", "", "stop"),
    Case("", "May I write on Glassdoor what I think about management?", "review", "review", "", "ok"),
    Case("", "Can I repost a news article about our company?", "share", "private", "", "ok"),
    Case("", "Could I say our new spindle is the most precise in the world?", "publish", "private", "", "stop"),
    Case("", "Can I mention that we will open a plant in Mexico next spring?", "publish", "private", "", "stop"),
    Case("", "There was a fire at our site, may I say everyone is fine?", "publish", "private", "", "stop"),
    Case("", "May I take the company logo as my banner?", "update_profile", "private", "", "stop"),
    Case("", "Do I need permission to add a colleague on Facebook?", "connect", "private", "", "ok"),
    Case("", "Can I show the stand at the trade fair on my story?", "publish", "private", "", "ok"),
    Case("", "darf ich auf meinem xing-profil unser firmenvideo zeigen", "publish share", "private", "", "ok"),
    Case("", "Ist es erlaubt, Fotos aus der Produktion zu posten, wenn nur Maschinen drauf sind?", "publish", "private", "", "ok"),
    Case("", "was gilt wenn mich kundinnen auf insta adden wollen", "connect", "private", "", "ok"),
    Case("", "ich möcht gern über mini lehr verzelle uf tiktok", "publish", "private", "", "ok"),
    Case("", "darf i de link vom jahresbricht uf linkedin tue", "publish share", "private", "", "ok"),
    Case("", "Wir haben diese Woche den besten Monat aller Zeiten, darf ich das jubelnd posten?", "publish", "private", "", "stop"),
    Case("", "darf ich sagen dass unser chef zurücktritt bevor es offiziell ist", "publish", "private", "", "stop"),
    Case("", "kann ich ein bild vom neuen roboter der konkurrenz kommentieren und sagen dass er nichts taugt", "comment", "private", "", "stop"),
    Case("", "ich bekomme 200 franken für einen post über schuhe, was muss ich beachten", "publish", "private", "", "ok"),
    Case("", "darf ich ein foto aus der kundenhalle posten wenn der kunde ja gesagt hat", "publish", "private", "", "ok ask"),
    Case("", "darf ich für den nationalrat werben mit foto in arbeitskleidern", "publish", "private", "", "stop"),
    Case("", "muss ich meinen linkedin anpassen wenn ich die firma verlasse", "update_profile", "private", "", "ok"),
    Case("", "Was darf ich in einer Krise posten?", "publish", "private", "", "stop"),
    Case("", "darf ich während der sperrfrist über unsere aufträge reden", "publish", "private", "", "stop"),
    Case("", "wer kann den post auf unserem linkedin löschen", "delete", "official", "", "stop"),
    Case("", "puis-je répondre aux commentaires sur la page de l'entreprise ?", "reply", "official", "", "stop"),
    Case("", "Ai-je le droit de publier le nom d'un collègue malade ?", "publish", "private", "", "stop"),
    Case("", "Peut-on comparer notre machine avec celle d'un concurrent, avec la source ?", "publish", "private official", "", "ok"),
    Case("", "je veux poster un selfie devant la machine, seul", "publish", "private", "", "ok"),
    Case("", "Puis-je confirmer la rumeur sur la fermeture du site ?", "publish reply comment", "private", "", "stop"),
    Case("", "posso parlare della mia giornata in officina?", "publish", "private", "", "ok"),
    Case("", "si può caricare un disegno tecnico su un traduttore online?", "use_ai_service", "private", "", "stop"),
    Case("", "Posso fare un video con i ragazzi dello stage?", "publish", "private", "", "ask"),
    Case("", "Posso rispondere a un cliente arrabbiato sulla nostra pagina facebook?", "reply", "official", "", "stop"),
    Case("", "can i write a blog about my hobby of mountain biking", "publish create_channel", "private", "", "ok"),
    Case("", "is it fine to congratulate a competitor on their award", "publish comment", "private", "", "ok"),
    Case("", "can I show a screenshot of the intranet", "publish", "private", "", "stop"),
    Case("", "my paper got published last week, may i link it", "publish share", "private", "", "ok"),
    Case("", "may we start a podcast for the service team", "create_channel", "official", "", "ask"),
    Case("", "can I promise the customer a delivery within two weeks on linkedin", "publish", "private", "", "stop ask"),
    Case("", "Wenn ich ein Firmenposting teile, darf ich noch was dazu schreiben?", "share_with_comment", "private", "", "ok"),
    Case("", "darf ich den kollegen von der konkurrenz auf linkedin als idioten bezeichnen", "publish", "private", "", "stop"),
    Case("", "darf ich schreiben dass unsere maschine 10% weniger energie braucht", "publish", "private", "", "ask"),
    Case("", "hab ein cooles drohnenvideo vom werk, darf das auf youtube?", "publish", "private", "", "ok"),
    Case("", "ich will auf stack overflow eine frage zu unserem code stellen", "publish", "private", "", "ok stop"),
    Case("", "was passiert wenn ich etwas falsches geteilt habe", "delete share", "private", "", "ok"),
    Case("", "wie viel maschinen wir dieses jahr verkauft haben, darf ich das erzählen", "publish", "private", "", "stop"),
    Case("", "Est-ce que je dois supprimer mes vieux posts en partant ?", "delete", "private", "", "ok"),
    Case("", "Je peux poster une vidéo de l'atelier sans personne dessus ?", "publish", "private", "", "ok"),
    Case("", "Est-il permis de partager un article de presse sur nous ?", "share", "private", "", "ok"),
    Case("", "Ma fille fait un stage chez nous, je peux mettre sa photo ?", "publish", "private", "", "ask"),
    Case("", "Posso scrivere che la nostra azienda è ecologica?", "publish", "private", "", "stop"),
    Case("", "Posso dire che un concorrente fa prodotti scadenti?", "publish", "private", "", "stop"),
    Case("", "Posso aprire una pagina instagram per il nostro reparto?", "create_channel", "official", "", "ask"),
    Case("", "Posso pubblicare i risultati del test prima dell'articolo?", "publish", "private", "", "ask"),
    Case("", "May I tag a customer in my post about an installation?", "publish", "private", "", "ask"),
    Case("", "Can I tell people online how much we pay our apprentices?", "publish", "private", "", "ok stop"),
    Case("", "Can I answer a troll who insults our company?", "reply", "private official", "", "stop"),
    Case("", "Is it OK to use a Beatles song in my reel from work?", "publish", "private", "", "stop"),
    Case("", "Can I post holiday pictures without the company caring?", "publish", "private", "", "ok"),
    Case("", "Can I put our order book into an AI tool to make a chart?", "use_ai_service", "private", "", "stop"),
    Case("", "Someone on Reddit asks which machine to buy, may I recommend ours?", "reply", "private", "", "ok"),
]  # fmt: skip
"""The same paragraphs once more, in other words; what several people would say stands side by side."""
TOLD = [
    # what would be said is read as the draft it would be
    Case(
        "8.2",
        "darf ich schreiben, dass mein abteilungsleiter ein vollpfosten ist",
        "publish",
        "private",
        "",
        "stop",
    ),
    Case(
        "8.3",
        "darf ich unsere stelleninserate posten mit «suchen junge motivierte männer»",
        "publish",
        "private",
        "t_employer",
        "stop",
    ),
    Case(
        "9.5",
        "darf ich der presse sagen «bitte wenden sie sich an medien@arvenberg.example»",
        "speak_to_press",
        "press",
        "t_media",
        "ok",
    ),
    # what is said not to be there is not there
    Case(
        "1.1",
        "muss ich meinen chef fragen bevor ich ein bild meines arbeitsplatzes ohne irgendwas geheimes zeige",
        "publish",
        "private",
        "",
        "ok",
    ),
    Case(
        "1.1",
        "can i film a walk through the assembly hall, nobody in shot, screens off",
        "publish",
        "private",
        "",
        "ok",
    ),
    Case(
        "1.1",
        "posso mettere una foto del mio banco di lavoro, senza schermi né persone?",
        "publish",
        "private",
        "",
        "ok",
    ),
    Case(
        "6.4",
        "colleague fell off a ladder, i've got it on video. funny clip, upload?",
        "publish",
        "private",
        "",
        "stop",
    ),
    # who is asked or wants it is not in the picture
    Case(
        "4.2",
        "haven't done the basic lesson, my team lead asked me to share the new video. ok?",
        "share",
        "private",
        "",
        "stop",
    ),
    # what has to stand in the text is left out
    Case(
        "7.2",
        "unter einem fake-namen in einem forum unsere maschinen empfehlen, geht das?",
        "publish reply",
        "private",
        "",
        "stop",
    ),
    Case(
        "7.2",
        "dans un forum je recommande la AX 300 mais sans dire que je bosse ici, ça passe ?",
        "publish",
        "private",
        "t_products",
        "stop",
    ),
    Case(
        "7.10",
        "mi pagano per parlare bene di un olio, ma io non scrivo pubblicità. va bene?",
        "publish",
        "private",
        "",
        "stop",
    ),
    # what was heard inside
    Case(
        "5.6",
        "in der kaffeepause hat die ceo gesagt wir kaufen eine firma in polen. darf ich das posten",
        "publish",
        "private",
        "",
        "stop",
    ),
    Case(
        "5.6",
        "ho sentito che chiudono la sede di Soletta, lo scrivo nel gruppo whatsapp degli amici?",
        "publish",
        "private",
        "t_sites",
        "stop",
    ),
    # requests, accounts, what went wrong
    Case(
        "10.6",
        "personalchefin hat mir bei xing eine anfrage geschickt, kann ich die ignorieren",
        "connect",
        "private",
        "",
        "ok",
    ),
    Case(
        "10.6",
        "il capo pretende che accetti la sua amicizia su facebook, sono obbligata?",
        "connect",
        "private",
        "",
        "ok",
    ),
    Case(
        "3.5",
        "mein insta heisst «arvenberg_andi», geht das in ordnung?",
        "update_profile",
        "private",
        "",
        "stop",
    ),
    Case(
        "10.3",
        "hab gestern nen screenshot vom intranet gepostet, jetzt ist mir mulmig. weg damit oder stehn lassen?",
        "delete",
        "private",
        "",
        "ok",
    ),
    Case(
        "10.3",
        "hab in der hitze des gefechts einen user beleidigt, wie komm ich da raus",
        "delete",
        "private",
        "",
        "ok",
    ),
    Case(
        "3.1",
        "comment obtenir un compte mastodon officiel pour le service ?",
        "create_channel",
        "official",
        "t_service",
        "ask",
    ),
    Case(
        "8.5",
        "ich mach einen podcast über modelleisenbahn. muss ich das melden",
        "create_channel",
        "private",
        "",
        "ok",
    ),
    # Mundart is read by the words of standard German
    Case(
        "9.1",
        "en kundin motzt under eusem firmepost über wartezit bim service. söll i schnell öppis netts zruggschribe?",
        "reply",
        "official",
        "",
        "stop",
    ),
    Case(
        "5.1",
        "wie schriib i das en kund üs de millioneuftrag gäh het ohni ärger",
        "publish",
        "private",
        "",
        "stop",
    ),
]
"""Ways of asking that no list of words covers."""

WAYS = [
    Case("", "chan ich de jahresbricht wiiterleite ohni eigete senf", "share", "private", "", "ok"),
    Case("", "est-ce que je peux relayer le rapport annuel sans écrire un mot", "share", "private", "", "ok"),
    Case("", "quartalszahlen sind raus. teilen und drüber schreiben «läuft bei uns»?", "share_with_comment", "private", "", "stop"),
    Case("", "je partage les résultats et je rajoute «quelle année de folie», possible ?", "share_with_comment", "private", "", "stop"),
    Case("", "can i repost the half year figures and put \"what a year\" on top", "share_with_comment", "private", "", "stop"),
    Case("", "ups, gestern ist mir ein foto vom prüfstand in die story gerutscht. was nun", "delete", "private", "", "ok"),
    Case("", "ho messo online per sbaglio un disegno interno, che faccio adesso", "delete", "private", "", "ok"),
    Case("", "my post says delivery in 4 weeks but that's wrong, what should i do", "delete", "private", "", "ok"),
    Case("", "ich bin botschafterin, der kurs ist aber seit zwei monaten verfallen. weiter posten?", "publish", "ambassador", "", "stop ask"),
    Case("", "i'm an ambassador but my training ran out in june, may i still post", "publish", "ambassador", "", "stop ask"),
    Case("", "darf ich firmenbeiträge teilen, die grundschulung mach ich erst im märz", "share", "private", "", "stop ask"),
    Case("", "je n'ai pas encore suivi le cours, je peux partager un post de l'entreprise", "share", "private", "", "stop ask"),
    Case("", "auf unserer linkedin-seite motzt ein kunde über den service, soll ich ihm schnell zurückschreiben", "reply", "official", "", "stop"),
    Case("", "me ghört dass d fabrik z obertal zuegaht, söll i öppis derzue säge", "reply comment publish", "private", "", "stop"),
    Case("", "sur linkedin quelqu'un écrit qu'on délocalise en pologne, je rectifie ?", "reply comment publish", "private", "", "stop"),
    Case("", "qualcuno scrive che la sede chiude. lo correggo?", "reply comment publish", "private", "", "stop"),
    Case("", "darf me säge dass mir alli händ voll z tue händ", "publish", "private", "", "stop"),
    Case("", "je peux dire qu'on est débordés de travail jusqu'en été ?", "publish", "private", "", "stop"),
    Case("", "can i comment on the court case, it's all over the news anyway", "comment publish", "private", "", "stop"),
    Case("", "can i like a photo a colleague posted of the fire at our plant", "like", "private", "", "stop"),
    Case("", "imiter la voix d'un collègue avec une ia pour une vidéo insta, ok ?", "publish", "private", "", "ask stop"),
    Case("", "meine nichte (11) steht auf dem foto vom familientag, posten?", "publish", "private", "", "ask"),
    Case("", "mio nipote (8) è nella foto della porta aperta, posso metterla su insta", "publish", "private", "", "ask"),
    Case("", "can i claim our spindle has zero climate impact", "publish", "private", "", "stop"),
    Case("", "sit em sommer bin ich nüm bi arvenberg, mues s profil gänderet wärde", "update_profile", "private", "", "ok"),
    Case("", "darf ich den beitrag vom sommerfest teilen und dazu schreiben «war super»", "share_with_comment", "private", "", "ok"),
    Case("", "partager la vidéo du stand en ajoutant «venez nous voir», c'est bon ?", "share_with_comment", "private", "", "ok"),
    Case("", "shit, das bild von der neuen halle ist schon online obwohl ich noch hätte warten sollen. und jetzt?", "delete", "private", "", "ok"),
    Case("", "j'ai mis un mauvais chiffre dans mon post linkedin, comment je rattrape", "delete", "private", "", "ok"),
    Case("", "sono ambasciatore ma il corso è scaduto, posso ancora pubblicare", "publish", "ambassador", "", "stop ask"),
    Case("", "die grundlektion fehlt mir noch, firmenbeitrag trotzdem teilen?", "share", "private", "", "stop ask"),
    Case("", "uf üsere insta siite frogt eine nach em priis, dörf i schnell antworte", "reply", "official", "", "stop"),
    Case("", "someone on x says our plant is shutting down, can i say it isn't", "reply comment", "private", "", "stop"),
    Case("", "im forum behauptet einer unsere spindel halte nur ein jahr, falsch, mit link aufs datenblatt berichtigen?", "reply", "private", "", "ok"),
    Case("", "darf ich andeuten, dass das auftragsbuch gut aussieht", "publish", "private", "", "stop"),
    Case("", "ich bin grad privat völlig ausgebucht mit umzug, darf ich das auf insta jammern", "publish", "private", "", "ok"),
    Case("", "j'ai beaucoup de travail avec mon jardin, je peux en parler sur facebook", "publish", "private", "", "ok"),
    Case("", "un ami chez hyperion fête ses 10 ans, je le félicite ou c'est délicat", "comment publish", "private", "", "ok"),
    Case("", "öpper het es foti vom unfall bi üs ufegstellt, es herzli geh?", "like", "private", "", "stop"),
    Case("", "chef hat ein bild vom grillfest gepostet, darf ich liken", "like", "private", "", "ok"),
    Case("", "there's a colleague's son (12) in my open day picture, can it go on facebook", "publish", "private", "", "ask"),
    Case("", "foto von mir (45) an meinem arbeitsplatz posten, geht das", "publish", "private", "", "ok"),
    Case("", "je peux partager l'étude de cas avec lindauer qui est sur notre site", "share", "private", "", "ok"),
    Case("", "offertenmail vom kunden mit copilot gratisversion zusammenfassen ok?", "use_ai_service", "private", "", "stop"),
    Case("", "can i post my lunch in the canteen, no people in it", "publish", "private", "", "ok"),
    Case("", "bin stolz auf meine lehrabschlussprüfung, darf ich mein diplom posten", "publish", "private", "", "ok"),
    Case("", "jahresergebnis teilen und ein «bravo, spitze» obendrauf", "share_with_comment", "private", "", "stop"),
    Case("", "j'ai écrit 500 collaborateurs sur linkedin, c'est 430 en fait, je fais quoi", "delete", "private", "", "ok"),
    Case("", "mon certificat d'ambassadrice n'est plus valable, je peux publier quand même", "publish", "ambassador", "", "stop ask"),
    Case("", "mon voisin écrit sur facebook que l'usine va fermer, je peux corriger", "reply comment", "private", "", "stop"),
    Case("", "darf ich sagen dass ich im moment viel überstunden mache und müde bin", "publish", "private", "", "ok"),
    Case("", "can i like the photos of the christmas party my team posted", "like", "private", "", "ok"),
    Case("", "mit ki unseren werkleiter sprechen lassen und auf tiktok stellen", "publish", "private", "", "ask stop"),
    Case("", "un fournisseur m'a invité sur linkedin, j'accepte ?", "connect", "private", "", "ok"),
    Case("", "partager le bilan annuel tel quel sans y mettre mon grain de sel, ça va", "share", "private", "", "ok"),
    Case("", "ho caricato per errore la foto di un progetto segreto, come mi comporto", "delete", "private", "", "ok"),
    Case("", "bi botschafterin aber d schuelig isch nümme gültig, chan i wiiter poste", "publish", "ambassador", "", "stop ask"),
    Case("", "e kollegin schriibt uf facebook d firma züglet uf tschechie, dörf i säge dass das nid stimmt", "reply comment", "private", "", "stop"),
    Case("", "je peux écrire que le carnet est bien rempli", "publish", "private", "", "stop"),
    Case("", "bin müde, viel zu tun mit der prüfungsvorbereitung, darf ich das posten", "publish", "private", "", "ok"),
    Case("", "darf ich der lehrtochter von hyperion zum titel gratulieren", "publish comment", "private", "", "ok"),
    Case("", "kann ich die erfolgsgeschichte mit lindauer auf linkedin teilen", "share", "private", "", "ok"),
    Case("", "darf ich die meldung teilen mit «Der Geschäftsbericht ist da»", "share", "private", "t_results", "ok"),
    Case("", "darf ich unsere lernenden im video sprechen lassen", "publish", "private", "", "ask"),
    Case("", "ein kunde fragt wann das neue werk öffnet, darf ich auf die website verlinken", "reply publish share", "private", "", "ok"),
]  # fmt: skip
"""Ways of asking: with nothing added, after the fact, what is only hinted at, and harmless ones that sound alike."""
CASES = [*GERMAN, *FRENCH, *ITALIAN, *ENGLISH, *SPOKEN]


@pytest.fixture(scope="module")
def book():
    """Return the demo company's guideline, compiled."""
    return compile(folder.load(folder.demo()))


@pytest.mark.parametrize("case", [*CASES, *WAYS, *TOLD], ids=lambda case: case.question[:60])
def test_a_question_gets_the_answer_of_its_paragraph(case: Case, book) -> None:
    """Action, class and verdict are those of the paragraph, and the topics named are among those found."""
    answered = ask(case.question, book, NETWORKS, NOON)
    understood = answered.understood
    assert understood.action in case.action.split()
    assert understood.class_ in case.class_.split()
    assert set(case.topics.split()) <= set(understood.topics)
    assert answered.decision.verdict in case.verdict.split()


def test_a_slip_of_the_thumb_changes_nothing(book) -> None:
    """A long word with one letter missing, doubled or swapped is understood."""
    for typed, meant in (
        ("kann ich das firmnelogo als profilbild nehmen", "kann ich das firmenlogo als profilbild nehmen"),
        ("can i write about the reveneu", "can i write about the revenue"),
        ("je peux parler de la concurence en mal et critiqur", "je peux parler de la concurrence en mal et critiquer"),
        ("posso pubblicrae il fatturtao", "posso pubblicare il fatturato"),
    ):  # fmt: skip
        one, other = (ask(each, book, NETWORKS, NOON) for each in (typed, meant))
        assert one.understood.action == other.understood.action
        assert one.understood.conditions == other.understood.conditions
        assert one.decision.verdict == other.decision.verdict


def test_what_is_not_said_is_taken_as_usual_and_named(book) -> None:
    """A question without place, topic and name says that these were assumed."""
    understood = understand("darf ich das posten", book, NETWORKS, NOON)
    assert understood.assumed == ("class", "topic", "asker")
    assert (understood.action, understood.class_, understood.who) == (
        "publish",
        "private",
        "employee",
    )
    full = understand("darf ich auf insta die messe zeigen", book, NETWORKS, NOON, asker="p_marco")
    assert (full.assumed, full.who) == ((), "")


def unguarded(company: Company) -> Company:
    """The company as if it had no embargoes and no code names."""
    return replace(company, names=replace(company.names, embargoes=(), code_names=()))


def test_a_question_leads_to_no_secret(book) -> None:
    """Guarded words are understood as if nothing were guarded: so they tell nobody that it is."""
    company = book.company
    free = compile(unguarded(company))
    secret = {topic.id for topic in company.topics if topic.secret}
    for embargo in company.names.embargoes:
        for term in (*embargo.terms, embargo.name):
            for question in (f"darf ich über {term} schreiben", f"can i post about {term}"):
                understood = understand(question, book, NETWORKS, NOON)
                assert not secret & set(understood.topics)
                assert understood == understand(question, free, NETWORKS, NOON)


def test_people_and_places_of_the_company_stay_its_own(book) -> None:
    """Askers nobody knows are in no company but the one a question is asked of."""
    answered = ask("darf ich ein teamfoto posten", book, NETWORKS, NOON)
    assert answered.decision.draft.author not in book.people
    assert answered.decision.draft.author in answered.book.people


def test_somebody_we_know_is_answered_as_themselves(book) -> None:
    """The head of communications may speak to the press; an employee nobody knows may not."""
    question = "eine journalistin fragt mich etwas, darf ich antworten"
    assert ask(question, book, NETWORKS, NOON).decision.verdict == "stop"
    assert ask(question, book, NETWORKS, NOON, asker="p_com").decision.verdict == "ok"


def test_nothing_is_too_odd_to_be_asked(book) -> None:
    """Empty, endless, foreign and hostile questions get an answer and no error."""
    for question in (
        "?",
        "😊",
        "x" * 5000,
        "darf " * 500,
        "может я",
        "\u202e darf ich",
        "#post @x",
    ):
        assert ask(question, book, NETWORKS, NOON).decision.verdict in ("ok", "ask", "stop")


def test_what_is_corrected_counts_and_the_rest_stays(book) -> None:
    """A correction changes what it names, is no longer assumed, and what was heard is still told."""
    question = "darf ich ein video vom messestand zeigen"
    before = ask(question, book, NETWORKS, NOON)
    assert before.heard == before.understood
    assert "class" in before.understood.assumed
    there = Correction(class_="official", network="linkedin")
    after = ask(question, book, NETWORKS, NOON, correction=there)
    assert after.heard == before.heard
    assert (after.understood.class_, after.understood.network) == ("official", "linkedin")
    assert (after.understood.action, after.understood.topics) == ("publish", before.heard.topics)
    assert "class" not in after.understood.assumed
    assert (before.decision.verdict, after.decision.verdict) == ("ok", "stop")


@pytest.mark.parametrize(
    ("correction", "action", "class_", "topics"),
    [
        (Correction(action="review"), "review", "review", ("t_events",)),
        (Correction(action="like"), "like", "private", ("t_events",)),
        (Correction(topics=("t_results",)), "publish", "private", ("t_results",)),
        (Correction(topics=()), "publish", "private", ()),
        (Correction(class_="ambassador"), "publish", "ambassador", ("t_events",)),
        (Correction(), "publish", "private", ("t_events",)),
    ],
    ids=str,
)
def test_each_part_can_be_corrected(correction, action, class_, topics, book) -> None:
    """Action, class and topics each; an action brings the class along that goes with it."""
    question = "darf ich auf insta ein video vom messestand zeigen"
    understood = understand(question, book, NETWORKS, NOON, correction=correction)
    assert (understood.action, understood.class_) == (action, class_)
    assert understood.topics == topics
    assert understood.network == "instagram"


@pytest.mark.parametrize(
    "wrong",
    [
        Correction(action="sing"),
        Correction(class_="secret"),  # type: ignore[arg-type]
        Correction(network="nowhere"),
        Correction(topics=("t_nothing",)),
    ],
    ids=str,
)
def test_a_correction_names_what_there_is(wrong: Correction, book) -> None:
    """An action, class, network or topic that does not exist is refused."""
    with pytest.raises(UnknownName):
        ask("darf ich das posten", book, NETWORKS, NOON, correction=wrong)


def test_nobody_corrects_their_way_to_a_secret(book) -> None:
    """A secret topic cannot be named by whom it is kept from, nor by whoever has not signed in."""
    secret = next(topic for topic in book.company.topics if topic.secret)
    meant = Correction(topics=(secret.id,))
    question = "darf ich das posten"
    with pytest.raises(UnknownName):
        ask(question, book, NETWORKS, NOON, correction=meant)
    with pytest.raises(UnknownName):
        ask(question, book, NETWORKS, NOON, asker="p_marco", correction=meant)
    owner = secret.owner
    assert ask(question, book, NETWORKS, NOON, asker=owner, correction=meant)
    with pytest.raises(UnknownName):
        ask(question, book, NETWORKS, NOON, asker=owner, signed_in=False, correction=meant)


def test_without_signing_in_a_name_opens_nothing(book) -> None:
    """Whoever only types the name of somebody who knows is understood as anybody is."""
    owners = {topic.owner for topic in book.company.topics if topic.secret and topic.owner}
    assert owners
    for owner in owners:
        for embargo in book.company.names.embargoes:
            for term in embargo.terms:
                question = f"darf ich über {term} schreiben"
                named = understand(question, book, NETWORKS, NOON, asker=owner, signed_in=False)
                assert named.topics == understand(question, book, NETWORKS, NOON).topics
