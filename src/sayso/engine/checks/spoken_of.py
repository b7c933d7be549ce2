"""Which topics a text speaks of, and which it only touches.

On an official channel whoever writes there answers for the channel's topics; on others somebody is
asked. A word in passing is no statement on its topic: *our apprentices* on the machine the post is
about, the hall in a list of rooms, the hotline in a job advertisement. Topics on which something is
forbidden are never overheard.
"""

from __future__ import annotations

from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.view import NameHit, View

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
        or len(words) > 1
        or not all(_is_touched(view, hit, owned, has_own=bool(own)) for hit in places[topic])
    ]


def _is_touched(view: View, hit: NameHit, owned: set[int], *, has_own: bool) -> bool:
    """Whether a word only stands in passing. ``owned``: sentences on the channel's own topics."""
    sentence = view.sentence(hit)
    if has_own and (sentence in owned or not has_figure(view, sentence)):
        return True
    if view.asked(sentence) or view.cited(hit):
        return True
    if any(map(view.native, view.said("hiring").within(sentence))):
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
