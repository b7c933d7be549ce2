"""Which topics a text speaks of, and which it only touches.

On an official channel whoever writes there answers for the channel's topics; on others somebody is
asked. A word in passing is no statement on its topic: *our apprentices* on the machine the post is
about, the hall in a list of rooms, the hotline in a job advertisement. Topics on which something is
forbidden are never overheard.
"""

from __future__ import annotations

from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.view import NameHit, View
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain

LISTED = 3
"""Things one after the other that make a list."""


def meant(view: View) -> list[str]:
    """The topics that the words of a text lead to, without those only touched."""
    proposed = [topic for topic, _ in view.topics]
    place = view.place
    if place is None or view.class_ != "official":
        return proposed
    if view.draft.action == "create_channel" and place.topics:
        return [topic for topic in place.topics if topic not in view.index.secret_topics]
    above, guarded = view.index.above, view.index.guarded
    run_for = frozenset(place.topics)
    own = {topic for topic in proposed if not run_for.isdisjoint((topic, *above.get(topic, ())))}
    if len(own) == len(proposed) or not run_for:
        return proposed
    places = {
        topic: [hit for hit in view.raw("topic") if hit.what[1] == topic] for topic in proposed
    }
    owned = {view.sentence(hit) for topic in own for hit in places[topic]}
    return [
        topic
        for topic, words in view.topics
        if topic in own
        or topic in guarded
        or not all(
            _is_of_people(view, hit)
            or _is_cared_for(view, hit)
            or (len(words) == 1 and _is_touched(view, hit, owned, has_own=bool(own)))
            for hit in places[topic]
        )
    ]


def _is_of_people(view: View, hit: NameHit) -> bool:
    """Whether people are spoken of who work on a topic: whoever is sought, fêted, portrayed."""
    sentence = view.sentence(hit)
    if _is_wanted(view, sentence):
        return True
    person = any(
        said.first <= hit.first and hit.last <= said.last
        for said in view.said("person_of").within(sentence)
    )
    if person and not any(map(view.native, view.said("teaches").within(sentence))):
        return True
    if _is_stood_at(view, hit):
        return True
    near = (sentence - 1, sentence, sentence + 1)
    told = [said for number in near for said in view.said("scene").within(number)]
    told += view.said("private", "kin").within(sentence)
    scene = any(map(view.native, told))
    return scene and not has_figure(view, sentence)


def _is_stood_at(view: View, hit: NameHit) -> bool:
    """Whether a topic is only where somebody stands or works: *Monday in assembly*.

    *Whoever stands at the machine* is no *the machine stands*.
    """
    sentence = view.sentence(hit)
    before = {token.text for token in view.tokens[max(0, hit.first - 2) : hit.first]}
    if before.isdisjoint(lexicon.spoken("STOOD_AT", view.language)) or has_figure(view, sentence):
        return False
    if any(
        product.first <= hit.first < product.last
        for product in view.names("product").within(sentence)
    ):
        return False
    return hit.last - hit.first > 1 or any(
        map(view.native, view.said("work_life").within(sentence))
    )


def _is_for_upkeep(purpose: str) -> bool:
    """Whether a channel is there for the upkeep of what was sold, as the register says."""
    return not lexicon.spoken("UPKEEP").isdisjoint(plain(purpose).replace(",", " ").split())


def _is_cared_for(view: View, hit: NameHit) -> bool:
    """Whether a product is only what a tip out of its manual is for, on a channel for its upkeep."""
    place = view.place
    if place is None or not _is_for_upkeep(place.purpose):
        return False
    if not any(map(view.native, view.said("manual"))) or view.said("praise", "recommend", "money"):
        return False
    return any(
        product.first <= hit.first and hit.last <= product.last
        for product in view.names("product").within(view.sentence(hit))
    )


def _is_wanted(view: View, sentence: int) -> bool:
    """Whether somebody is sought for a job; *Stellen Sie … ein* asks for something else."""
    polite = lexicon.spoken("POLITE", view.language)
    return any(
        view.native(hit)
        and not (hit.last < len(view.tokens) and view.tokens[hit.last].text in polite)
        for hit in view.said("hiring").within(sentence)
    )


def _is_explained(view: View, sentence: int) -> bool:
    """Whether a question begins what the text goes on to tell, and does not ask its readers."""
    span = view.sentences[sentence]
    asked = lexicon.spoken("ADDRESSED", view.language) | lexicon.spoken("POLITE", view.language)
    if not asked.isdisjoint(token.text for token in view.tokens[span.first : span.last]):
        return False
    if span.last == len(view.tokens):
        return False
    return any(
        hit.first == span.first or view.text[: view.tokens[hit.first].start].rstrip().endswith(":")
        for hit in view.said("how_why").within(sentence)
        if view.native(hit)
    )


def _is_touched(view: View, hit: NameHit, owned: set[int], *, has_own: bool) -> bool:
    """Whether a word only stands in passing. ``owned``: sentences on the channel's own topics."""
    sentence = view.sentence(hit)
    if has_own and (sentence in owned or not has_figure(view, sentence)):
        return True
    if view.cited(hit) or (view.asked(sentence) and not _is_explained(view, sentence)):
        return True
    return _is_listed(view, hit)


def _is_listed(view: View, hit: NameHit) -> bool:
    """Whether a word is one of a list of single words."""
    span = view.sentences[view.sentence(hit)]
    around = view.text[span.start : span.end]
    items = around.partition(":")[0].split(",")
    return (
        len(items) >= LISTED
        and all(len(item.split()) <= 2 for item in items)
        and any(view.quoted(hit) in item for item in items)
    )
