"""Who types a question to the house, and who writes a draft: in doubt it is a draft."""

import json
from pathlib import Path

import pytest

from engine.test_question import CASES
from sayso import folder
from sayso.engine.checks import CHECKS
from sayso.engine.question import sounds_like

OPEN = Path(__file__).resolve().parents[2] / "demo" / "open"

QUESTIONS = [
    "Darf ich auf Insta ein Video vom Messestand zeigen?",
    "darf ich ein foto vom team posten",
    "Dürfen wir auf LinkedIn über den neuen Kunden schreiben?",
    "Kann ich den Beitrag der Firma teilen",
    "Dörf ich es Föteli vo de Mässe uf Insta stelle",
    "dörfed mir öppis über d firma uf facebook schriibe",
    "chani bim kununu öppis schriibe",
    "Hallo zusammen! Darf ich ein Bild vom Sommerfest posten? Danke",
    "Guten Tag, kurze Frage: darf ich den Kunden auf dem Foto markieren?",
    "Ich war gestern beim Kunden. Darf ich das Bild posten?",
    "ich war gestern am stand, darf ich das video teilen",
    "Wer muss das bewilligen, wenn ich einen Blog aufmache?",
    "Muss ich alte Beiträge löschen, wenn ich gehe?",
    "was darf ich in der krise posten",
    "Wo darf ich über unsere Zahlen reden?",
    "kann ich unserem Betrieb auf Google Sterne geben 😊",
    "May I post a picture of my desk?",
    "can we open a tiktok account for our team",
    "Is it okay to comment on a competitor's post",
    "am i allowed to answer a comment about our software on reddit",
    "may i say on linkedin that we hire",
    "Puis-je publier une photo de l'atelier",
    "Est-ce que je peux liker un post politique ?",
    "peut-on ouvrir une page pour notre équipe",
    "J'ai le droit de parler de mon salaire sur Facebook ?",
    "Puis-je dire que nous avons gagné ce client ?",
    "Posso condividere il post dell'azienda",
    "Possiamo aprire un canale per il nostro reparto?",
    "si può fare un video in officina?",
    "posso dire che abbiamo vinto il cliente?",
]

DRAFTS = [
    "Darf ich vorstellen: unser neues Team in der Endmontage!",
    "Darf ich mich kurz vorstellen? Ich bin die neue Lernende in der Montage.",
    "Endlich darf ich euch unser neues Video vom Messestand zeigen.",
    "Heute darf ich auf LinkedIn zeigen, woran wir ein Jahr gearbeitet haben.",
    "Darf man als Lernender eigentlich Videos auf TikTok posten? Ja, bei uns schon.",
    "Darf ich das posten? Klar, ist ja mein Profil 😄",
    "Dürfen wir euer Bild von der Messe auf unserem Kanal teilen?",
    "Dürfen wir Ihnen unseren Messestand zeigen?",
    "Soll ich mehr solche Videos posten?",
    "Schöner Tag am Stand. Soll ich öfter Bilder davon posten?",
    "«Darf ich auf Insta ein Video vom Stand zeigen?» Das fragen mich viele.",
    "Die häufigste Frage unserer Lernenden: Darf ich ein Video auf Instagram posten?",
    "Kann ich bei euch eine Lehre machen? Ja, ab August.",
    "Was soll ich sagen: das beste Team der Welt auf einem Bild.",
    "Muss ich noch mehr sagen? 🚀",
    "Wer kommt mit an die Messe?",
    "Wie kann ich weniger CO2 verursachen? Fünf Tipps aus unserem Betrieb.",
    "Kann ich die Teile auch online bestellen?",
    "Darf ich ehrlich sagen, wie stolz ich auf unsere Firma bin?",
    "Heute drei Stunden an der Drehbank, so darf ich jeden Tag lernen.",
    "Als Lernende im zweiten Jahr, darf ich jetzt auch Kundenmaschinen zeigen.",
    "Ich weiss nicht, ob ich das schon posten darf, aber der Auftrag ist da 🤫",
    "Mehr darf ich noch nicht sagen.",
    "Chani säge, s isch de bescht Tag vom Johr gsi am Mässestand!",
    "Kann ich Ihre Fragen zur Maschine beantworten? Schreiben Sie mir.",
    "Darf ich ein Bild posten? #AusDerWerkstatt",
    "Can I just say how proud I am of our team on LinkedIn?",
    "May I introduce our new colleague in sales?",
    "Can we talk about mental health on LinkedIn? I think we should.",
    "May we repost your photo on our channel?",
    "Should I post more of these?",
    "Can I share something personal with the network?",
    "May I share some exciting news about our products?",
    "I can post this now, so here it is: the new machine.",
    "Puis-je vous présenter notre nouvelle machine ?",
    "Peut-on publier moins et dire plus ? C'est notre pari.",
    "Enfin je peux publier cette photo de notre stand !",
    "Je peux dire que je suis fière de notre équipe.",
    "Posso presentarvi la nostra nuova macchina?",
    "Posso dire che sono orgogliosa della nostra azienda.",
    "Finalmente posso pubblicare la foto del nostro stand!",
    "Possiamo pubblicare meno e dire di più? Noi ci proviamo.",
]


@pytest.mark.parametrize("text", QUESTIONS)
def test_who_asks_the_house_is_heard(text: str) -> None:
    """A question for oneself is a question, in four languages and in Mundart, with a mark or without."""
    assert sounds_like(text) == "question"


@pytest.mark.parametrize("text", DRAFTS)
def test_a_draft_may_ask_too(text: str) -> None:
    """What asks its readers, announces something or answers itself is a draft."""
    assert sounds_like(text) != "question"


def test_most_questions_are_recognised() -> None:
    """Of what people ask, four of five are recognised; of most others the page asks."""
    entries = json.loads((OPEN / "questions-open.json").read_text("utf-8"))["questions"]
    asked = [each["question"] for each in entries] + [case.question for case in CASES]
    heard = [sounds_like(each) for each in asked]
    assert heard.count("question") / len(heard) >= 0.75
    assert heard.count("draft") / len(heard) <= 0.12


def test_no_post_and_no_draft_is_taken_for_a_question() -> None:
    """Neither a published post, nor an open draft, nor an example of a rule is read as a question."""
    company = folder.load(folder.demo())
    texts = [each.text for each in company.published]
    entries = json.loads((OPEN / "drafts-open.json").read_text("utf-8"))["drafts"]
    texts += [each.get("text") or "" for each in entries]
    for rule in company.guideline.rules:
        for kind in ("ok", "ask", "stop"):
            texts += [
                each.text
                for each in getattr(rule.examples, kind)
                if each.text and each.do != "create_channel"  # that one asks the house itself
            ]
    assert len(texts) > 100
    assert [each for each in texts if sounds_like(each) == "question"] == []


def test_examples_of_checks_are_drafts() -> None:
    """Of all examples of checks only those that ask for themselves are read as questions."""
    texts = [each.text or "" for check in CHECKS for each in (*check.found, *check.not_found)]
    asked = [each for each in texts if sounds_like(each) == "question"]
    assert len(asked) <= len(texts) / 200
    assert all(each.endswith("?") for each in asked)


def test_long_and_hostile_texts_are_drafts() -> None:
    """Nothing is too odd: what is empty, endless or foreign is a draft."""
    for text in ("", " ", "?", "darf ich " * 2000, "?" * 5000, "может я", "\u202e", "«»" * 99):
        assert sounds_like(text) != "question"
