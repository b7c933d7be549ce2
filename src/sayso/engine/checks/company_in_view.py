"""The company appears: by logo, work clothes, premises, name or hashtag.

What: logo or work clothes in a medium, a medium from the company's premises, or an own name or hashtag
in the text; and whether the author got something for the post.
Why: no fault; rules on paid posts and on private opinion start from it.
Instead: nothing to do.
Source: the company's list of names; what the author declares of the media.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.received_something import told
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Die Firma ist hier zu sehen oder genannt.",
    "en": "The company is seen or named here.",
    "fr": "L’entreprise est visible ou nommée ici.",
    "it": "Qui si vede o si nomina l’azienda.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium and each name."""
    paid = view.draft.received or next(told(view), None) is not None
    also = ("company_in_paid_post",) if paid else ()
    for at, medium in enumerate(view.draft.media):
        logo = "logo" in medium.shows
        if logo or "work_clothes" in medium.shows:
            yield Mark(
                kind="company_in_view",
                also=("company_logo", *also) if logo else also,
                place="media",
                medium=at,
                severity=None,
                words=WORDS,
            )
        if medium.place == "own":
            yield Mark(kind="on_company_premises", place="media", medium=at, severity=None)
    for hit in (*view.names("own"), *view.names("hashtag")):
        yield Mark(
            kind="company_in_view",
            also=also if hit.what[0] == "hashtag" else (),
            start=hit.start,
            end=hit.end,
            severity=None,
            words=WORDS,
        )


CHECK = Check(
    id="company_in_view",
    kinds=("company_in_view", "company_logo", "on_company_premises", "company_in_paid_post"),
    read=read,
    looks_at=("media", "place", "received"),
    wants=("media", "own", "hashtag"),
    needs="media",
    reads_words=True,
    found=(
        Example(media=(Medium(people="none", ai="none", shows=("work_clothes",)),), place="media"),
        Example(
            media=(Medium(people="none", ai="none", shows=("logo",)),),
            place="media",
            kind="company_logo",
        ),
        Example(
            media=(Medium(people="adults", place="own", ai="none"),),
            place="media",
            kind="on_company_premises",
        ),
        Example(text="Mein neues Fahrrad ⟦#{hashtag}⟧"),
        Example(
            text="Mein neues Fahrrad ⟦#{hashtag}⟧", received=("goods",), kind="company_in_paid_post"
        ),
    ),
    not_found=(
        Example(
            media=(Medium(people="adults", place="public", ai="none"),),
            kind="on_company_premises",
        ),
        Example(text="Mein neues Fahrrad"),
        Example(text="Mein neues Fahrrad #{hashtag}", kind="company_in_paid_post"),
        Example(
            media=(Medium(people="none", ai="none", shows=("work_clothes",)),), kind="company_logo"
        ),
    ),
)
