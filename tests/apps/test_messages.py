"""What the site says: every sentence of it, in every language."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.template.base import Lexer, TokenType
from django.test import Client
from django.utils.translation import get_language_info, override
from django.utils.translation import gettext as translated
from tools import messages
from tools.messages import Message

from sayso.apps.drafts import queries, questions
from sayso.apps.guidelines import queries as guidelines

LANGUAGES = [code for code, _ in settings.LANGUAGES]
TEMPLATES = sorted(
    each for room in messages.ROOMS for each in room.rglob("templates/**/*") if each.is_file()
)
QUESTION = "May I show a video of our trade fair stand on Instagram?"
TITLES = {"alt", "title", "placeholder", "aria-label", "aria-description"}
"""Attributes that are read to people."""
VOID = {"br", "hr", "img", "input", "link", "meta"}


def catalogue(lang: str) -> messages.Catalogue:
    """The catalogue of a language, as it is written."""
    return messages.read(messages.path_of(lang).read_text("utf-8"), lang)


def said(lang: str) -> Iterator[str]:
    """Every sentence of a catalogue."""
    for each in catalogue(lang).messages.values():
        yield from each


# ── complete ─────────────────────────────────────────────────────────────────────────────────────


def test_every_language_that_can_be_chosen_has_a_catalogue() -> None:
    """What can be chosen is what was translated, and nothing was translated in vain."""
    assert sorted(LANGUAGES) == messages.languages()


@pytest.mark.parametrize("lang", messages.languages())
def test_every_sentence_is_translated(lang: str) -> None:
    """No sentence of a page is missing, in vain, empty, or has other places to fill in."""
    assert list(messages.faults(catalogue(lang), messages.asked())) == []


@pytest.mark.parametrize("lang", messages.languages())
def test_what_is_shipped_is_what_was_written(lang: str) -> None:
    """The compiled catalogue is made of the written one, and says the same."""
    written = catalogue(lang)
    path = messages.path_of(lang, "mo")
    assert path.read_bytes() == messages.compiled(written), "run `make messages`"
    with path.open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message, told in written.messages.items():
        if not all(told):
            assert compiled.gettext(message.id) == message.id
        elif message.plural:
            counts = [compiled.ngettext(message.id, message.plural, count) for count in range(25)]
            assert set(counts) == set(told)
        else:
            assert compiled.gettext(message.id) == told[0]


@pytest.mark.parametrize("lang", messages.languages())
def test_a_catalogue_stands_as_it_would_be_written(lang: str) -> None:
    """Reading a catalogue and writing it changes no sign: what `make messages` changes is a change."""
    text = messages.path_of(lang).read_text("utf-8")
    assert messages.written(messages.read(text, lang)) == text


class Words(HTMLParser):
    """Collects what people are shown and told by a page in a language, and nothing it quotes in another."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang
        self.found: list[str] = []
        self._open = [(lang, "")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        lang = (said.get("lang") or "").strip() or self._open[-1][0]
        if lang == self.lang:
            self.found += [value or "" for name, value in attrs if name in TITLES]
        if tag not in VOID:
            self._open.append((lang, tag))

    def handle_endtag(self, tag: str) -> None:
        while len(self._open) > 1 and self._open.pop()[1] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open[-1][0] == self.lang:
            self.found.append(data)


def words_of(html: str, lang: str = "") -> list[str]:
    """The pieces of text on a page in ``lang``, and what is read out beside them."""
    reader = Words(lang)
    reader.feed(html)
    return [" ".join(each.split()) for each in reader.found if each.strip()]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.name)
def test_no_word_stands_in_a_template(template: Path) -> None:
    """Whatever people read comes out of a catalogue or an answer; our own fault's page has none."""
    if template.name == "500.html":
        return
    plain, told = "", False
    for token in Lexer(template.read_text("utf-8")).tokenize():
        if token.token_type == TokenType.BLOCK:
            told = token.contents.startswith(("blocktranslate", "blocktrans")) or (
                told and not token.contents.startswith("endblocktrans")
            )
        plain += token.contents if token.token_type == TokenType.TEXT and not told else " "
    words = set(re.findall(r"[^\W\d_]{2,}", " ".join(words_of(plain))))
    assert words <= {"sayso", "Sayso"}


def test_the_glossary_has_a_word_in_every_language() -> None:
    """Each noun of ours has one word in each language that can be chosen, and what it means."""
    text = (messages.ROOT / "docs" / "glossary.md").read_text("utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|") and not line.startswith("|-")
    ]
    for lang in LANGUAGES:
        name = get_language_info(lang)["name_local"]
        assert name.casefold() in [each.casefold() for each in rows[0]]
    assert len(rows) > 30
    assert [row for row in rows if len(row) < len(LANGUAGES) or not all(row)] == []


# ── how each language is written ─────────────────────────────────────────────────────────────────


def test_german_is_swiss() -> None:
    """Our German has no ß and the quotation marks of Switzerland."""
    assert not set("ß„“”\"'") & set("".join(said("de")))


def test_french_is_set_as_in_switzerland() -> None:
    """Guillemets and double signs keep a narrow blank before or after them that no line breaks."""
    for each in said("fr"):
        assert not set("“”\"'\u00a0") & set(each), each
        assert not re.search(r"(?<!\u202f)[»!?;]|(?<![\u202f\d]):(?!//)|«(?!\u202f)", each), each


def test_italian_is_set_as_in_ticino() -> None:
    """Guillemets without blanks, and no blank before a double sign."""
    for each in said("it"):
        assert not set("“”\"'") & set(each), each
        assert not re.search(r"«\s|\s»|\s[!?;:]", each), each


@pytest.mark.parametrize("lang", messages.languages())
def test_nobody_is_shouted_at(lang: str) -> None:
    """No sentence has an exclamation mark."""
    assert [each for each in said(lang) if "!" in each] == []


# ── as people meet it ────────────────────────────────────────────────────────────────────────────


def pages(client: Client, lang: str) -> Iterator[tuple[str, str]]:
    """Every kind of page in a language: its address, and what comes back."""
    headers = {"Accept-Language": f"{lang}-CH,{lang};q=0.9"}
    with override(lang):
        question = translated(QUESTION)
    marked = {"text": "Umsatz 2025: 412 Mio.", "author": "p_marco", "channel": "c_li_private"}
    for path in ("/", "/wer", "/wer?about=t_results", "/leitlinie", "/matrix", "/nowhere"):
        yield path, client.get(path, headers=headers).content.decode()
    for sent in ({"text": question}, marked, {"text": "a" * 20_001}, {"when": "later"}):
        form = {"action": "publish", "when": "now", "medium": "photo", **sent}
        yield f"/ {sent}"[:40], client.post("/", form, headers=headers).content.decode()
    for sent in ("Der Umsatz?", "Ein Journalist ruft an", "xyz"):
        page = client.post("/wer", {"question": sent}, headers=headers)
        yield f"/wer {sent}", page.content.decode()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_speaks_one_language(client: Client, lang: str) -> None:
    """No page shows a sentence of the catalogue in another language than the one asked for."""
    source = {each.id for each in messages.asked()}
    spoken = {
        each: {*said(each)} | (source if each == messages.SOURCE else set()) for each in LANGUAGES
    }
    others = set[str]().union(*spoken.values()) - spoken[lang]
    for address, page in pages(client, lang):
        assert f'<html lang="{lang}"' in page, address
        strange = others.intersection(words_of(page, lang))
        assert not strange, (address, strange)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_question_that_is_offered_is_understood(client: Client, lang: str) -> None:
    """The question that the page offers to try is heard alike in every language."""
    company, now = guidelines.company(), guidelines.now()
    author = company.people[0].id
    heard = set()
    for each in ("de", lang):
        with override(each):
            text = translated(QUESTION)
        assert questions.reading(text, "").kind == "question"
        shown, _ = questions.answer(text, author, now, client.get("/").wsgi_request.POST, each)
        chosen = tuple(chip.id for chip in shown.chips if chip.chosen)
        heard.add((shown.action, shown.class_, shown.network, chosen))
    assert len(heard) == 1, heard


@pytest.mark.parametrize("lang", LANGUAGES)
def test_examples_to_try_are_in_the_language_of_the_page(client: Client, lang: str) -> None:
    """Where the guideline has examples in a language, its page offers them first; others say which."""
    offered = queries.tries(lang)
    assert len(offered) == 3
    assert offered[0].language == lang or lang == "it"  # no Italian one that stops is in the demo
    assert lang in {each.language for each in offered}
    page = client.get("/", headers={"Accept-Language": lang}).content.decode()
    for each in offered:
        assert f'<span class="words" lang="{each.language}">' in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reminder_speaks_the_language_of_its_page(client: Client, lang: str) -> None:
    """Title, words and the name of the file; the name is plain letters, for every mail program."""
    headers = {"Accept-Language": lang}
    response = client.post("/erinnerung", {"time": "2026-03-03T07:00"}, headers=headers)
    entry = response.content.decode().replace("\r\n ", "")
    with override(lang):
        title, name = translated("You may post this now"), translated("reminder")
    assert f"SUMMARY:{title}\r\n" in entry
    assert name.isascii()
    assert response["Content-Disposition"] == f'attachment; filename="{name}-2026-03-03.ics"'


# ── how sentences are found ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ('{% translate "Where" %}', Message("", "Where", "")),
        ("{% translate 'Where' as where %}", Message("", "Where", "")),
        ('{% trans "Where" context "place" %}', Message("place", "Where", "")),
        ('{{ _("Where")|upper }}', Message("", "Where", "")),
        ('{% include "a.html" with words=_("Where") %}', Message("", "Where", "")),
        ('{{ words|default:_("Where") }}', Message("", "Where", "")),
        (
            "{% blocktranslate trimmed %}\n  Ask\n  {{ name }}\n{% endblocktranslate %}",
            Message("", "Ask %(name)s", ""),
        ),
        (
            "{% blocktranslate count n=n %}one{% plural %}{{ n }} of them{% endblocktranslate %}",
            Message("", "one", "%(n)s of them"),
        ),
        ("<b>Where</b>", None),
    ],
)
def test_sentences_of_templates_are_found(template: str, found: Message | None) -> None:
    """In whatever way a template can ask for a sentence, it is found."""
    assert [each for each, _ in messages.of_template(template)] == ([found] if found else [])


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("from django.utils.translation import gettext\ngettext('A')", Message("", "A", "")),
        (
            "from django.utils.translation import gettext_lazy as _\n_('A' 'B')",
            Message("", "AB", ""),
        ),
        ("from django.utils import translation as t\nt.gettext('A')", Message("", "A", "")),
        (
            "from django.utils.translation import ngettext as n\nn('A', 'B', 3)",
            Message("", "A", "B"),
        ),
        (
            "from django.utils.translation import pgettext_lazy\npgettext_lazy('c', 'A')",
            Message("c", "A", ""),
        ),
        ("from elsewhere import gettext\ngettext('A')", None),
    ],
)
def test_sentences_of_code_are_found(code: str, found: Message | None) -> None:
    """By whatever name code knows Django's functions, what it asks for is found."""
    assert [each for each, _ in messages.of_code(code)] == ([found] if found else [])


def test_a_sentence_is_not_put_together() -> None:
    """What cannot be known before the site runs cannot be translated: it is refused, with its place."""
    with pytest.raises(ValueError, match=r"views\.py:2"):
        list(
            messages.of_code(
                "from django.utils.translation import gettext\ngettext(f'{x}')", "views.py"
            )
        )


@pytest.mark.parametrize("lang", messages.languages())
def test_what_is_missing_is_told(lang: str) -> None:
    """A sentence taken out, made up, emptied or with another place to fill in is told, each once."""
    whole, wanted = catalogue(lang), messages.asked()
    first, *rest = whole.entries
    torn = {
        "is missing": replace(whole, entries=rest),
        "nowhere": replace(
            whole, entries=[*whole.entries, replace(first, message=Message("", "Never", ""))]
        ),
        "other places": replace(whole, entries=[replace(first, said=("%(more)s",)), *rest]),
    }
    if lang != messages.SOURCE:
        torn["not translated"] = replace(whole, entries=[replace(first, said=("",)), *rest])
    for expected, changed in torn.items():
        faults = list(messages.faults(changed, wanted))
        assert len(faults) == 1
        assert expected in faults[0]
        assert messages.complete(changed, wanted).messages.keys() == wanted.keys()
