"""Code names.

What: an internal name of something secret; an ambiguous one only beside its words, or beside one of
our names, in the same sentence.
Why: whoever reads two posts can put them together.
Instead: leave it out.
Source: the company's list of code names.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meant import everyday, in_company, private_thing, with_goods
from sayso.engine.checks.view import NameHit, View
from sayso.engine.company import Company
from sayso.engine.finding import Mark

WORDS = {
    "de": "Etwas in diesem Text ist noch nicht öffentlich.",
    "en": "Something in this text is not public yet.",
    "fr": "Quelque chose dans ce texte n’est pas encore public.",
    "it": "Qualcosa in questo testo non è ancora pubblico.",
}
INSTEAD = {
    "de": "Lassen Sie diesen Namen weg.",
    "en": "Leave this name out.",
    "fr": "Omettez ce nom.",
    "it": "Tralasci questo nome.",
}


def _meant(view: View, hit: NameHit) -> bool:
    """Whether an ambiguous name is meant."""
    code = view.index.codes[hit.what[1]]
    if not code.ambiguous:
        return not everyday(hit, view) or in_company(view, hit)
    if with_goods(view, hit):
        return True
    # what has to stand beside it, the company has said itself
    outside = private_thing if code.beside else _outside
    if everyday(hit, view) and outside(view, hit):
        return False
    wild = any(view.quoted(each)[0].isalpha() for each in view.said("outdoors"))
    if view.ours and view.said("hush") and not wild:
        return True
    sentence = view.sentence(hit)
    near = view.raw("beside").within(sentence) if code.beside else view.ours.within(sentence)
    return any(
        (other.last <= hit.first or other.first >= hit.last)
        and (not code.beside or other.what[1] == code.code)
        for other in near
    )


def _outside(view: View, hit: NameHit) -> bool:
    """Whether it is the animal, the plant or the sister after all."""
    if view.ours.within(view.sentence(hit)):
        return False
    return private_thing(view, hit) or not in_company(view, hit)


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for hit in view.names("code"):
        code = view.index.codes[hit.what[1]]
        embargo = view.index.embargoes.get(code.stands_for)
        if (embargo is not None and not view.is_secret(embargo)) or not _meant(view, hit):
            continue
        yield Mark(
            kind=embargo.kind if embargo is not None else "unannounced_product",
            start=hit.start,
            end=hit.end,
            subject=embargo.id if embargo is not None else code.stands_for,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            secret=True,
        )


def kinds(company: Company) -> tuple[str, ...]:
    """The faults this company's code names make."""
    named = {embargo.id: embargo.kind for embargo in company.names.embargoes}
    return tuple(
        sorted(
            {named.get(code.stands_for, "unannounced_product") for code in company.names.code_names}
        )
    )


CHECK = Check(
    id="code_name",
    kinds=("unannounced_product",),
    more_kinds=kinds,
    read=read,
    looks_at=("author", "place", "time"),
    wants=("code",),
    secret=True,
    found=(
        Example(text="Das Projekt ⟦{code}⟧ macht Freude."),
        Example(text="Heute wieder am ⟦{code}⟧-Projekt."),
        Example(text="Work on ⟦{code}⟧ continues."),
        Example(text="Die ⟦{ambiguous}⟧ kommt, sagt das {beside}."),
    ),
    not_found=(
        Example(text="Das Projekt macht Freude."),
        Example(text="Meine {ambiguous} hat Geburtstag. Und das {beside} schläft."),
        Example(text="Das Projekt {code} macht Freude.", signed_in=False),
    ),
)
