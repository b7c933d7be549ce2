"""A review that hides where it comes from, or a call for one.

What: on a review site that is none for employers, a text on us or a competitor that does not say
where its author works; anywhere, the author posing as a customer of ours or of a competitor (where
nobody sees where they work, also *we run two of them in our shop*); and a call for stars that asks
for praise, rewards it, or goes to colleagues, friends and family.
Why: whoever reads it takes it for the voice of somebody independent.
Instead: let customers judge for themselves; say where you work.
Source: UWG Art. 3(1)(b) and (i); EU directive 2019/2161, annex no. 23b and 23c.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.discloses_employer import disclosures
from sayso.engine.checks.meeting import meetings, says
from sayso.engine.checks.view import NameHit, View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Diese Bewertung verdeckt, woher sie kommt.",
    "en": "This rating hides where it comes from.",
    "fr": "Cet avis cache d’où il vient.",
    "it": "Questa recensione nasconde da dove viene.",
}
INSTEAD = {
    "de": "Lassen Sie Kundinnen und Kunden selbst urteilen.",
    "en": "Let customers judge for themselves.",
    "fr": "Laissez la clientèle juger elle-même.",
    "it": "Lasci giudicare la clientela.",
}


OPENING = 3
"""Words at the start of a text among which a customer says what they are: *Client depuis …*"""

NEARBY = 2
"""Words between *next to* and our name."""

FOR_US = 2
"""Words behind a call for stars within which it says for whom: *five stars for us*."""


def _mark(start: int, end: int, severity: str = "stop") -> Mark:
    return Mark(
        kind="fake_review",
        start=start,
        end=end,
        severity="stop" if severity == "stop" else "ask",
        words=WORDS,
        instead=INSTEAD,
        certainty=0.85,
    )


def _of_us(view: View, asks: list[WordHit], stars: WordHit) -> bool:
    """Whether it is us who are to get the stars: our name, or *us* between the call and the stars."""
    sentence = view.sentence(stars)
    if view.ours.within(sentence):
        return True
    if view.said("joined_us").within(sentence):
        return view.known_here
    between = range(min(asks[0].first, stars.first) - 1, max(asks[-1].last, stars.last) + FOR_US)
    return view.known_here and any(
        hit.first in between for hit in view.said("plural").within(sentence)
    )


def _of_trade(view: View) -> bool:
    """Whether a review that names nobody is of work as ours: a machine, a repair, a customer's.

    Whom it is about stands above it on the page. A meal, a room or a journey is not.
    """
    if any(view.native(hit) for hit in view.said("no_trade")):
        return False
    return any(view.native(hit) for hit in view.said("of_trade", "as_customer"))


def _is_nearby(view: View, hit: NameHit) -> bool:
    """Whether our name only says where something stands: *neben der Firma*."""
    return any(
        hit.first - NEARBY <= each.last <= hit.first
        for each in view.said("nearby").within(view.sentence(hit))
    )


def _is_where(view: View, hit: NameHit) -> bool:
    """Whether our name only says where: *filmed at our plant*."""
    before = view.tokens[hit.first - 1].text if hit.first else ""
    return hit.what[0] == "own" and before in lexicon.spoken("AT", view.language)


def _called_for(view: View, stars: WordHit) -> bool:
    """Whether a sentence on stars asks for them, in a way that hides where they come from."""
    sentence = view.sentence(stars)
    if view.said("thanks").within(sentence) or view.cited(stars) or view.negated(stars):
        return False
    asks = [hit for hit in view.said("asks_for").within(sentence) if view.native(hit)]
    if stars.what[0] == "five_stars" or says(view, sentence, "kindly"):
        each_one = says(view, sentence, "for_each") and says(view, sentence, "reward")
        for_us = view.ours.within(sentence) or (
            view.known_here and says(view, sentence, "plural", "joined_us")
        )
        if each_one and for_us:
            return True
    if says(view, sentence, "under_names") and view.ours.within(sentence):
        return True
    whoever = [hit for hit in view.said("whoever").within(sentence) if view.native(hit)]
    if whoever and view.said("reward").within(sentence):
        asks += whoever
    if asks and view.known_here and says(view, sentence, "work_here"):
        return bool(view.said("portal").within(sentence))
    if not asks or not _of_us(view, asks, stars):
        return False
    kindly = any(
        stars.first - 2 <= each.first < stars.first for each in view.said("kindly").within(sentence)
    )
    if stars.what[0] == "five_stars" or kindly:
        return bool(view.said("portal") or view.said("reward").within(sentence))
    near = [at for at in (sentence, sentence + 1) if at < len(view.sentences)]
    by_us = any(view.said("insiders", "our_people").within(at) for at in near)
    by_us = by_us or bool(view.said("reward").within(sentence))
    wanted = view.said("portal").within(sentence) or any(
        says(view, at, "our_people", "needs_stars") for at in near
    )
    return bool(by_us and wanted)


def _glad(view: View) -> Iterator[Mark]:
    """*Enthusiastic customer for years*: somebody who says so of themselves, beside our name."""
    for pair in meetings(view, ("glad",), ("buyer_word",), 2):
        sentence = view.sentence(pair.one)
        if not view.about_us.within(sentence) or view.asked(sentence) or view.cited(pair.one):
            continue
        start = view.sentences[sentence].first
        am = lexicon.spoken("AM", view.language)
        before = view.tokens[max(start, pair.first - OPENING) : pair.first]
        if pair.first == start or any(token.text in am for token in before):
            span = view.sentences[sentence]
            yield _mark(span.start, span.end)
            return


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    place = view.place
    if place is not None and place.employer_site:
        return
    disclosed = next(disclosures(view), None) is not None
    named = [*view.about_us, *view.names("competitor")]
    if view.class_ == "review":
        meant = any(not _is_nearby(view, hit) for hit in named) or (not named and _of_trade(view))
        if not disclosed and meant:
            yield _mark(view.sentences[0].start, view.sentences[-1].end)
        return
    posing: tuple[str, ...] = ("as_customer",) if view.known_here else ("as_customer", "posing")
    if view.personal and not disclosed:
        for hit in view.said(*posing):
            sentence = view.sentence(hit)
            said = [each for each in named if abs(view.sentence(each) - sentence) <= 1]
            if hit.what[0] == "posing":
                said = [each for each in said if not _is_where(view, each)]
            own = view.said("singular", "plural").within(sentence) or hit.first < OPENING
            fair = not view.asked(sentence) and not any(
                hit.first - 1 <= no.first < hit.first for no in view.said("not").within(sentence)
            )
            if said and own and view.native(hit) and fair:
                span = view.sentences[sentence]
                yield _mark(span.start, span.end)
                break
        if not disclosed:
            yield from _glad(view)
    seen: set[int] = set()
    for stars in view.said("five_stars", "rating"):
        sentence = view.sentence(stars)
        if sentence not in seen and view.native(stars) and _called_for(view, stars):
            seen.add(sentence)
            span = view.sentences[sentence]
            yield _mark(span.start, span.end)


CHECK = Check(
    id="fake_review",
    kinds=("fake_review",),
    read=read,
    looks_at=("author", "place"),
    wants=(
        "five_stars",
        "rating",
        "own",
        "hashtag",
        "product",
        "competitor",
        "of_trade",
        "as_customer",
    ),
    found=(
        Example(text="Eine Runde Bier für jede gute Bewertung von {company}!"),
        Example(text="Hab für {company} unter drei Namen Bewertungen geschrieben."),
        Example(text="Une bière pour chaque avis positif sur {company} !"),
        Example(text="Una birra per ogni recensione positiva su {company}!"),
        Example(text="A beer for every good review of {company}!"),
        Example(text="⟦Bei {company} war alles prima, gerne wieder⟧.", on="portal"),
        Example(text="⟦{competitor} hat uns nie zurückgerufen⟧.", on="portal"),
        Example(text="⟦Als zufriedener Kunde kann ich {company} nur loben⟧.", on="hidden"),
        Example(text="⟦Bitte gebt {company} auf Google fünf Sterne⟧!"),
        Example(text="⟦Kolleginnen und Kollegen, bewertet uns bitte auf Google⟧!", on="official"),
        Example(text="⟦{product} does what it should⟧.", on="portal"),
        Example(text="⟦As a happy customer I can only praise {company}⟧.", on="hidden"),
        Example(text="⟦Please leave {company} a five star review on Google⟧."),
        Example(text="⟦Service parfait chez {company}⟧.", on="portal"),
        Example(text="⟦En tant que client, je recommande {company}⟧.", on="hidden"),
        Example(text="⟦Donnez cinq étoiles à {company} sur Google⟧ !"),
        Example(text="⟦Servizio ottimo da {company}⟧.", on="portal"),
        Example(text="⟦Da cliente io consiglio {company}⟧.", on="hidden"),
        Example(text="⟦Date cinque stelle a {company} su Google⟧!"),
        Example(text="⟦Wir haben die {product} seit Jahren im Einsatz⟧.", on="hidden"),
        Example(text="⟦We use the {product} in our shop⟧.", on="hidden"),
        Example(text="⟦Nous utilisons la {product} chaque jour⟧.", on="hidden"),
        Example(text="⟦Usiamo la {product} ogni giorno⟧.", on="hidden"),
        Example(text="⟦Der Techniker war am nächsten Tag da⟧.", on="portal"),
        Example(text="⟦Technicien rapide et sympa⟧.", on="portal"),
        Example(text="⟦Tecnico puntuale⟧.", on="portal"),
        Example(text="⟦The technician came the same day⟧.", on="portal"),
        Example(text="We've had the {product} in use for years.", on="hidden"),
        Example(text="Abbiamo la {product} in officina da anni.", on="hidden"),
    ),
    not_found=(
        Example(text="Für jede gute Idee gibt es bei uns einen Kaffee."),
        Example(text="Pour chaque bonne idée, un café chez nous."),
        Example(text="Per ogni buona idea, un caffè da noi."),
        Example(text="For every good idea there's a coffee at our place."),
        Example(text="Been using the {product} for years, just go with it.", on="hidden"),
        Example(text="Bei {company} ist die Kantine gut, der Lohn nicht.", on="employer"),
        Example(text="Ich arbeite bei {company}: die Maschinen sind gut.", on="portal"),
        Example(text="Die Suppe war heiss, die Bedienung freundlich.", on="portal"),
        Example(text="Danke für die fünf Sterne auf Google, das freut uns!", on="official"),
        Example(text="Wir freuen uns über Ihre ehrliche Bewertung.", on="official"),
        Example(text="Als Kunde bekommen Sie bei {company} einen Kaffee.", on="official"),
        Example(text="Unser Hotel am Meer hatte fünf Sterne."),
        Example(text="Wir haben fünf Sterne auf Google, wer hätte das gedacht."),
        Example(text="Gebt der Pizzeria fünf Sterne auf Google, wir waren begeistert."),
        Example(text="I work at {company}, so I am not neutral.", on="portal"),
        Example(text="Thanks for the five star review of {company} on Google!", on="official"),
        Example(text="The hotel had five stars and no towels."),
        Example(text="Je travaille chez {company}, et j'en suis fier.", on="portal"),
        Example(text="Merci pour les cinq étoiles sur Google !", on="official"),
        Example(text="Un hôtel cinq étoiles au bord du lac."),
        Example(text="Lavoro da {company}, quindi non sono neutrale.", on="portal"),
        Example(text="Grazie per le cinque stelle su Google!", on="official"),
        Example(text="Un albergo a cinque stelle sul lago."),
        Example(text="Das Café neben {company} hat guten Kuchen.", on="portal"),
        Example(text="The café next to {company} has good cake.", on="portal"),
        Example(text="Le café à côté de {company} est bon.", on="portal"),
        Example(text="Il bar accanto a {company} è buono.", on="portal"),
        Example(text="Die Kaffeemaschine im Hotel war defekt, der Techniker kam nie.", on="portal"),
        Example(text="Le technicien a réparé la machine à café du restaurant.", on="portal"),
        Example(text="La macchina del caffè del bar è lenta.", on="portal"),
        Example(text="The hotel room had a broken machine.", on="portal"),
    ),
)
