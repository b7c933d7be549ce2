"""A question in plain words, typed where drafts are typed: understood, corrected, answered."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from django.test import Client
from django.test.utils import override_settings

from apps.test_drafts import verdict
from apps.test_secrets import ASKER, ends, given_away, guarded, secrets
from sayso.apps.guidelines import queries as guidelines
from sayso.engine import saying
from sayso.engine.discretion import secret_topics

STAND = "Darf ich auf Insta ein Video vom Messestand zeigen?"
PLAIN = "Verstanden: veröffentlichen, auf Ihrem eigenen Instagram, über «Messen und Anlässe»."
DRAFT = "Darf ich vorstellen: unser neues Team in der Endmontage."


def ask(client: Client, text: str = STAND, *, live: bool = False, **fields: Any) -> str:
    """Ask as the page does, and return what comes back, as it is read."""
    sent = {"text": text, "author": "p_marco", "channel": "priv_li", **fields}
    headers = {"HX-Request": "true"} if live else {}
    return html.unescape(client.post("/", sent, headers=headers).content.decode())


def fields_of(page: str) -> dict[str, Any]:
    """Return what the page would send of a question if nothing is touched."""
    part = page[page.index('<fieldset class="understood"') :]
    part = part[: part.index("</fieldset>")]
    sent: dict[str, Any] = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', part))
    for name, options in re.findall(
        r'<select id="[^"]+"\s+name="(\w+)"(.*?)</select>', part, re.DOTALL
    ):
        chosen = re.search(r'<option value="([^"]*)" selected', options)
        sent[name] = chosen[1] if chosen else ""
    ticked = re.findall(
        r'name="meant_topics"\s+value="([^"]+)"\s+autocomplete="off"\s+checked', part
    )
    return {**sent, "meant_topics": ticked}


@pytest.mark.parametrize("live", [False, True])
def test_a_question_is_understood_and_answered(client: Client, live: bool) -> None:
    """The sentence, the verdict with its paragraph and a person; in parts with htmx, said aloud too."""
    page = ask(client, live=live)
    assert PLAIN in page
    assert verdict(page) == "ok"
    assert "1.1" in page
    assert "Wen Sie fragen können" in page
    if live:
        status = re.search(r'<p id="said"[^>]*>(.*?)</p>', page, re.DOTALL)
        assert status is not None
        assert status[1].startswith(PLAIN + " Ja")


def test_what_is_missing_is_asked_back(client: Client) -> None:
    """A question without place and topic says what was assumed."""
    page = ask(client, "Darf ich das posten?")
    assert "Wo? Angenommen: auf Ihrem eigenen Profil." in page
    assert "Worum geht es? Ein Thema war nicht zu erkennen." in page


def test_what_nobody_touches_is_no_correction(client: Client) -> None:
    """Sent again as it is, and with other words, the form follows the words."""
    fields = fields_of(ask(client))
    assert (fields["meant_action"], fields["meant_class"]) == ("publish", "private")
    assert (fields["meant_network"], fields["meant_topics"]) == ("instagram", ["t_events"])
    assert PLAIN in ask(client, **fields)
    other = ask(client, "Darf ich auf LinkedIn ein Bild von unserer Maschine zeigen?", **fields)
    assert "auf Ihrem eigenen LinkedIn, über «Publizierte Produkte»" in other


@pytest.mark.parametrize(
    ("change", "sentence", "answer"),
    [
        ({"meant_class": "official"}, "auf dem Instagram der Firma", "stop-it"),
        ({"meant_network": "linkedin"}, "auf Ihrem eigenen LinkedIn", "ok"),
        ({"meant_action": "like"}, "Verstanden: liken, auf Ihrem eigenen Instagram", "ok"),
        ({"meant_topics": ["t_results"]}, "über «Resultate»", "stop-it"),
        ({"meant_topics": []}, "auf Ihrem eigenen Instagram.", "ok"),
        ({"meant_further": "t_results"}, "; «Resultate»", "stop-it"),
    ],
    ids=str,
)
def test_each_part_can_be_corrected(
    client: Client, change: dict[str, Any], sentence: str, answer: str
) -> None:
    """A correction asks again, holds when it is sent once more, and can be taken back."""
    first = fields_of(ask(client))
    page = ask(client, **{**first, **change})
    assert sentence in page
    assert verdict(page) == answer
    again = fields_of(page)
    page = ask(client, **again)
    assert sentence in page
    assert PLAIN in ask(client, **{**first, "heard": again["heard"]})


def test_a_correction_stays_while_other_parts_change(client: Client) -> None:
    """A corrected place holds while the topic is corrected, and falls where the words name another."""
    fields = fields_of(ask(client))
    fields["meant_class"] = "official"
    fields = fields_of(ask(client, **fields))
    fields["meant_topics"] = []
    assert "auf dem Instagram der Firma." in ask(client, **fields)
    named = ask(
        client, "Darf ich als Botschafter auf Insta ein Video vom Messestand zeigen?", **fields
    )
    assert "auf Ihrem Botschafterkanal" in named


def test_a_consequence_is_no_correction(client: Client) -> None:
    """What only follows from a corrected action goes when the action goes back."""
    first = fields_of(ask(client))
    review = fields_of(ask(client, **{**first, "meant_action": "review"}))
    assert review["meant_class"] == "review"
    assert PLAIN in ask(client, **{**review, "meant_action": "publish"})


def test_a_draft_that_asks_is_a_draft_and_can_be_a_question(client: Client) -> None:
    """In doubt the text is checked as a draft, with a press to read it as a question, and back."""
    page = ask(client, DRAFT)
    assert "Verstanden:" not in page
    assert 'value="taken_as=question"' in page
    question = ask(client, DRAFT, set="taken_as=question")
    assert "Verstanden:" in question
    draft = ask(client, STAND, set="taken_as=draft")
    assert "Verstanden:" not in draft
    assert "Geprüft: Person, Kanal, Zeit, Thema," in draft
    assert 'name="taken_as" value="draft"' in draft
    assert PLAIN in ask(client, STAND, taken_as="draft", set="taken_as=question")


def test_an_everyday_draft_hears_nothing_of_it(client: Client) -> None:
    """Where nothing asks, nothing is offered; and an empty box forgets what was chosen."""
    assert "taken_as=question" not in ask(client, "Heute drei Stunden an der Drehbank gestanden.")
    assert 'name="taken_as" value=""' in ask(client, "  ", taken_as="draft")


def test_the_rest_of_the_form_does_not_stand_in_the_way(client: Client) -> None:
    """A question needs no channel and no topic of a draft; a wrong moment is still said."""
    assert PLAIN in ask(client, channel="nowhere", topics="t_nothing", action="sing")
    wrong = ask(client, when="later", time="yesterday")
    assert verdict(wrong) == ""
    assert "Das ist kein Zeitpunkt" in wrong


def test_a_moment_counts(client: Client) -> None:
    """Asked for a day after the quiet period the same question gets another answer."""
    text = "Darf ich auf LinkedIn über unseren Auftragseingang schreiben?"
    now = ask(client, text)
    later = ask(client, text, when="later", time="2026-05-20T09:00")
    assert "Sperrfrist" in now
    assert "In der Sperrfrist sagen wir nichts" not in later


def test_corrections_that_nobody_offers_cost_nothing(client: Client) -> None:
    """Changed values are answered as the question was heard, without an error."""
    first = fields_of(ask(client))
    changed: list[dict[str, Any]] = [
        {"meant_action": "sing"},
        {"meant_class": "x"},
        {"meant_topics": ["t_x"]},
    ]
    for wrong in changed:
        assert PLAIN in ask(client, **{**first, **wrong})
    assert PLAIN in ask(client, heard="%%%=;&&fixed=fixed", taken_as="other")


@pytest.mark.parametrize("lang", saying.LANGUAGES)
def test_a_question_gives_no_secret_away(client: Client, lang: str) -> None:
    """Whoever asks about a guarded word learns nothing that they did not type."""
    forbidden = [*secrets(), *ends()]
    hidden = secret_topics(guidelines.company())
    for _, words in guarded():
        for word in words:
            for text in (
                f"Darf ich auf Insta ein Bild von {word} zeigen?",
                f"May I post about {word}?",
            ):
                sent = {"text": text, "author": ASKER, "channel": "priv_li", "taken_as": "question"}
                page = client.post("/", sent, headers={"Accept-Language": lang}).content.decode()
                assert 'class="understood"' in page
                assert given_away(page, forbidden, text) == []
                assert not [each for each in hidden if f'"meant-{each}"' in page]


def test_without_signing_in_nobody_needs_a_name(client: Client) -> None:
    """Outside the demo a question is answered without a name, and says who was assumed."""
    with override_settings(SAYSO_DEMO=False):
        page = ask(client, author="")
        assert PLAIN in page
        assert "Angenommen: Sie arbeiten hier, mit Grundschulung" in page
        named = ask(client, author="p_marco")
        assert "Angenommen: Sie arbeiten hier" not in named
        assert verdict(ask(client, author="p_nobody")) == ""


def test_nothing_of_a_question_is_in_what_travels_along(client: Client) -> None:
    """The hidden fields hold ids, and no word of the question."""
    heard = fields_of(ask(client))["heard"]
    assert "Messestand" not in heard
    assert "Video" not in heard
    assert "t_events" in heard
