"""The author got something for it.

What: what the author declares; on a personal profile also words that tell of it: what a manufacturer,
brand, supplier or shop *gave for nothing*, or the terms of such deals (*PR sample*, *with my
code*). What family, friends and the employer give is none, nor is what comes in the course of work
(a drawing, the wrong part, trust).
Why: no fault; it decides whether the post is advertising, and whether somebody has to be told.
Instead: nothing to do.
Source: UWG Art. 3(1)(b); German UWG §5a(4); Swiss Commission for Fairness, principle B.15; ICC
Advertising and Marketing Communications Code Art. 7.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from operator import attrgetter

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.meeting import says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.phrases import Hit
from sayso.engine.language.tokens import BREAK, SPACE, WORD

_START = attrgetter("start")
AROUND = 25
"""Words around what was got within which its giver stands."""
TO_ME = frozenset(("mir", "uns", "mer", "eus", "ues"))
MOST = 200
"""Places that are looked at."""
LEAST = 4
"""Letters of a code to buy with."""

CODE = re.compile(r"(?<![\w#@])(?=[A-Z\d-]{5})[A-Z]{3,12}-?\d{1,4}(?!\w)")
"""A code to buy with, as shops make them."""

TOLD = ("got_free", "sent_me", "ad_deal", "my_code", "kept")
"""Concepts without any of which no words tell of it."""


def told(view: View) -> Iterator[WordHit]:
    """Where the words themselves tell that the author got something; not on the company's channels."""
    if not view.personal:
        return
    coded: set[int] = set()
    for hit in view.said(*TOLD)[:MOST]:
        sentence = view.sentence(hit)
        if view.asked(sentence) or view.cited(hit) or view.negated(hit) or not view.native(hit):
            continue
        if hit.what[0] == "my_code":
            if _gives_code(view, hit):
                coded.add(sentence)
                yield hit
        elif hit.what[0] == "kept":
            if (
                says(view, sentence, "trial")
                or given_by_firm(view, sentence)
                or any(_by_brand(view, hit, at) for at in (sentence - 1, sentence) if at >= 0)
            ) and not (
                says(view, sentence, "no_goods", "new_post", "kin")
                or view.said("no_giver").within(sentence)
            ):
                yield hit
        elif hit.what[0] == "sent_me":
            firm = _by_brand(view, hit, sentence) or (
                given_by_firm(view, sentence) and says(view, sentence, "trial")
            )
            if firm and not view.said("no_giver", "kin", "no_goods").within(sentence):
                yield hit
        elif hit.what[0] == "ad_deal" or _given(view, hit, sentence):
            yield hit
    yield from (code for code in _priced(view) if view.sentence(code) not in coded)


def _given(view: View, hit: WordHit, sentence: int) -> bool:
    """Whether a firm gave what a sentence says the author got: goods, a night, a meal at its table."""
    if view.said("no_giver", "kin").within(sentence):
        return False
    if says(view, sentence, "host") and not view.ours.within(sentence):
        return True
    firm = given_by_firm(view, sentence) or _by_brand(view, hit, sentence)
    return firm and not view.said("no_goods").within(sentence)


def _by_brand(view: View, hit: WordHit, sentence: int) -> bool:
    """Whether a name nobody bears stands behind *from*, *by* or *thanks to*: *von Alpinova*.

    In the sentence of ``hit`` near it, in the one before near its end.
    """
    span = view.sentences[sentence]
    here = sentence == view.sentence(hit)
    first = max(span.first, hit.first - AROUND if here else span.last - AROUND)
    last = min(span.last, hit.last + AROUND) if here else span.last
    before = lexicon.spoken("GIVEN_BY", view.language)
    firsts = lexicon.first_names()
    if view.ours.within(sentence) or view.names("customer", "person").within(sentence):
        return False
    for at in range(first + 1, last):
        token, article = view.tokens[at], view.tokens[at - 1]
        written = view.text[token.start : token.end]
        inside = (  # *hat mir Alpinova … geschickt*
            here and hit.first < at < hit.last and article.text in TO_ME
        )
        if (article.text not in before and not inside) or token.kind != WORD or token.gap == BREAK:
            continue
        if len(written) < LEAST or not written[0].isupper() or token.inside:
            continue
        known = (
            lexicon.is_known(token.text) or token.text in firsts or token.text in lexicon.titles()
        )
        if not known and not (view.language == "de" and lexicon.is_common_noun(token.text)):
            return True
    return False


def _priced(view: View) -> Iterator[WordHit]:
    """A code beside what it saves: *MARA10, ten percent off*."""
    if not view.said("off_price", "my_code"):
        return
    for match in islice(CODE.finditer(view.text), MOST):
        sentence = view.sentence_at(match.start())
        if sentence < 0 or view.asked(sentence) or view.ours.within(sentence):
            continue
        if not says(view, sentence, "off_price") or _is_ours(view, match.group()):
            continue
        at = bisect_left(view.tokens, match.start(), key=_START)
        if at < len(view.tokens) and view.tokens[at].start == match.start():
            yield Hit(("my_code", ""), at, at + 1, match.start(), match.end())


def _is_ours(view: View, code: str) -> bool:
    """Whether a code is made of our own name: it is the company that gives the discount."""
    return any(name[:LEAST].upper() == code[:LEAST] for name in view.company.names.own)


def _gives_code(view: View, hit: WordHit) -> bool:
    """Whether a code to buy with stands behind *my code*: in capitals, with a figure beside it."""
    if hit.last >= len(view.tokens):
        return False
    token = view.tokens[hit.last]
    written = view.text[token.start : token.end]
    return (
        token.gap <= SPACE
        and len(written) >= LEAST
        and written.isupper()
        and hit.last - hit.first > 1
        and bool(
            view.said("singular").within(view.sentence(hit)) or has_figure(view, view.sentence(hit))
        )
    )


def given_by_firm(view: View, sentence: int) -> bool:
    """Whether a sentence names a firm that gives: by its kind or its handle."""
    if view.said("kin").within(sentence) or view.ours.within(sentence):
        return False
    if view.said("giver").within(sentence):
        return True
    firsts = lexicon.first_names()  # *@hans* is a friend
    return any(
        span.kind == "mention" and span.body.strip("@").casefold() not in firsts
        for span in view.words.addresses.get(sentence, ())
    )


def read(view: View) -> Iterator[Mark]:
    """A mark on the author where it is declared, else one for each place that tells."""
    if view.draft.received:
        yield Mark(kind="received_something", place="author", severity=None)
        return
    for hit in told(view):
        yield Mark(
            kind="received_something",
            start=hit.start,
            end=hit.end,
            severity=None,
            certainty=0.8,
        )


CHECK = Check(
    id="received_something",
    kinds=("received_something",),
    read=read,
    needs="draft",
    reads_words=True,
    looks_at=("place", "received"),
    found=(
        Example(text="Schuhe im Test, ⟦durfte ich behalten⟧."),
        Example(text="⟦MARA10⟧ bringt euch 10 % Rabatt."),
        Example(text="Testing these shoes, they ⟦let me keep⟧ them."),
        Example(text="Test du casque, j'ai ⟦pu le garder⟧."),
        Example(text="Test degli occhiali, ho ⟦potuto tenerli⟧."),
        Example(text="Tolles Velo!", received=("goods",), place="author"),
        Example(text="Die Jacke habe ich vom Hersteller ⟦geschenkt bekommen⟧."),
        Example(text="Ein Händler ⟦hat mir diese Lampe geschenkt⟧, sie leuchtet toll."),
        Example(text="Zehn Prozent ⟦mit meinem Code⟧ MARA10!"),
        Example(text="The brand ⟦gifted me⟧ these shoes, I love them."),
        Example(text="Headphones ⟦courtesy of⟧ @loudsound."),
        Example(text="Ten percent ⟦with my code⟧ MARA10!"),
        Example(text="Ce vélo a été ⟦offert par⟧ la marque."),
        Example(text="Le fournisseur ⟦m'a offert⟧ ce casque."),
        Example(text="Moins 10 % ⟦avec mon code⟧ MARA10."),
        Example(text="Il produttore ⟦mi ha regalato⟧ questa lampada."),
        Example(text="Ho ⟦ricevuto gratis⟧ la giacca dal produttore."),
        Example(text="Sconto ⟦con il mio codice⟧ MARA10."),
        Example(text="Das Hotel am See: ⟦eingeladen vom⟧ Haus, sehr schön."),
        Example(text="Le restaurant ⟦nous a invités⟧, un régal."),
        Example(text="Cena ⟦offerta dal⟧ ristorante, ottima."),
        Example(text="The lodge ⟦hosted us⟧ at their hotel."),
    ),
    not_found=(
        Example(text="Den Schlüssel durfte ich behalten."),
        Example(text="They let me keep my badge."),
        Example(text="J'ai pu le garder, ce poste."),
        Example(text="Ho potuto tenere il posto."),
        Example(text="Die Uhr habe ich von meiner Frau geschenkt bekommen."),
        Example(text="Zum Jubiläum hat uns {company} einen Kuchen geschenkt."),
        Example(text="Habt ihr auch etwas vom Hersteller geschenkt bekommen?"),
        Example(text="Ich habe nichts vom Hersteller geschenkt bekommen."),
        Example(text="Der Kunde hat uns sein Vertrauen geschenkt."),
        Example(text="Mein Code kompiliert, und der Kunde hat mir die Zeichnung geschickt."),
        Example(text="The supplier sent us the wrong parts. My code works, though."),
        Example(text="Our customer gave us great feedback."),
        Example(text="Le client nous a envoyé le plan."),
        Example(text="Le fournisseur nous a offert un café."),
        Example(text="Il cliente ci ha mandato il disegno."),
        Example(text="Mit dem Code MESSE10 zahlen Sie weniger.", on="official"),
        Example(text="My mother gave me this watch."),
        Example(text="I was given a warm welcome on my first day."),
        Example(text="Nobody paid me for this, no supplier, no brand."),
        Example(text="Mon père m'a offert une montre."),
        Example(text="Le chef nous a invités à manger."),
        Example(text="La marque ne m'a pas envoyé ces chaussures."),
        Example(text="Mia nonna mi ha regalato un libro."),
        Example(text="Gli amici mi hanno regalato una torta."),
        Example(text="Il produttore non mi ha regalato niente."),
        Example(text="Gratis bei Grosi geschlafen und gut gegessen."),
        Example(text="Ma voisine nous a invités, un régal."),
        Example(text="Cena offerta dal nonno."),
        Example(text="My brother let me keep the jacket after the test."),
        Example(text="Gratis im Hotel am See geschlafen, der Götti hat bezahlt."),
    ),
)
