"""Names a firm that supplies us or buys from us and is on no list.

What: a firm's name by its form (*die Firma Rüegg Federn*, *Maggiolini Srl*), where the sentence or the
next says that it delivers, made something for us, buys, or is a customer or partner. Not a firm one
learned at or worked for before, not a bare mention, and none that is on our lists: those are looked
after by checks of their own.
Why: whether somebody is a customer or partner is theirs to tell; praise and thanks tell it too.
Instead: describe the work without the name, or obtain the consent first.
Source: Swiss Data Protection Act Art. 6 and 30; UWG Art. 6; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import UNLISTED, Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, WORD

WORDS = {
    "de": "Hier steht der Name eines Kunden oder Partners, dessen Einwilligung nicht abgelegt ist.",
    "en": "This names a customer or partner whose consent is not on file.",
    "fr": "Le nom d’un client ou partenaire dont le consentement n’est pas enregistré.",
    "it": "Il nome di un cliente o partner il cui consenso non è registrato.",
}
INSTEAD = {
    "de": "Erzählen Sie es ohne den Namen, oder holen Sie das Ja der Firma ein.",
    "en": "Tell it without the name, or get the firm's yes.",
    "fr": "Racontez-le sans le nom, ou demandez le consentement de l’entreprise.",
    "it": "Lo racconti senza il nome, o chieda il consenso della ditta.",
}
GROUPS = frozenset(("gruppe", "group"))
"""Forms that any company of people has: a choir, a chat."""

LEAST_FORM = 3
"""Letters of a form that need not be in capitals: *Srl*, *GmbH*."""

MOST_WORDS = 4
"""Words of a firm's name."""

MOST = 50
"""Places that are looked at."""


def _capital(view: View, at: int) -> bool:
    """Whether a token begins like a name and goes on from the one before it."""
    token = view.tokens[at]
    return token.kind == WORD and not token.inside and view.text[token.start].isupper()


def _known(word: str) -> bool:
    return lexicon.is_known(word) or lexicon.is_everyday(word) or word in lexicon.function_words()


def _by_form(view: View, at: int, first: int) -> int | None:
    """Where a name begins that ends with the legal form at ``at``; ``None`` where none does."""
    form = view.tokens[at]
    written = view.text[form.start : form.end]
    spelt = written.isupper() or (len(written) >= LEAST_FORM and written[0].isupper())
    if form.text in GROUPS or not spelt:
        return None
    start = at
    while (
        start > first
        and at - start < MOST_WORDS
        and view.tokens[start].gap != BREAK
        and _capital(view, start - 1)
        and view.tokens[start - 1].text not in lexicon.function_words()
        and view.tokens[start - 1].text not in lexicon.spoken("FIRM_WORDS")
    ):
        start -= 1
    return start if start < at else None


def _by_noun(view: View, at: int, last: int) -> int | None:
    """Where a name ends that begins behind *die Firma* at ``at``; ``None`` where none does."""
    end = at + 1
    while (
        end < last
        and end - at <= MOST_WORDS
        and view.tokens[end].gap != BREAK
        and _capital(view, end)
    ):
        end += 1
    if end == at + 1 or _known(view.tokens[at + 1].text):
        return None
    return end


def _named(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """Firms named in a sentence by their form, as tokens."""
    span = view.sentences[sentence]
    nouns = lexicon.spoken("FIRM_WORDS")
    upto = span.first
    for at in range(span.first, span.last):
        if at < upto:
            continue
        token = view.tokens[at]
        if token.text in nouns:
            end = _by_noun(view, at, span.last)
            if end is not None:
                upto = end
                yield at + 1, end
        elif token.text in lexicon.legal_forms():
            start = _by_form(view, at, max(span.first, upto))
            if start is not None:
                upto = at + 1
                yield start, at + 1


def _within(hit: WordHit, others: list[WordHit]) -> bool:
    """Whether a word is part of one of ``others``: *partenaire* in business is no husband."""
    return any(other.first <= hit.first and hit.last <= other.last for other in others)


def read(view: View) -> Iterator[Mark]:
    """One mark for each firm."""
    if not view.known_here or (view.personal and not (view.ours or view.said("plural"))):
        return
    listed = view.names("own", "customer", "competitor", "product")
    seen: set[str] = set()
    looked: set[int] = set()
    for hit in view.said("supplies")[:MOST]:
        told = view.sentence(hit)
        if not view.native(hit) or view.negated(hit, reach=2):
            continue
        for sentence in (told, told - 1):
            if sentence < 0 or sentence in looked:
                continue
            looked.add(sentence)
            if says(view, sentence, "learned_there") or any(
                not _within(each, view.said("supplies").within(sentence))
                for each in view.spoken(sentence, "private", "kin")
            ):
                continue
            for first, last in _named(view, sentence):
                start, end = view.place_of(first, last)
                name = view.text[start:end]
                if name in seen or any(
                    each.first < last and first < each.last for each in listed.within(sentence)
                ):
                    continue
                seen.add(name)
                yield Mark(
                    kind="partner_named",
                    start=start,
                    end=end,
                    subject=UNLISTED + name,
                    severity=None,
                    words=WORDS,
                    instead=INSTEAD,
                    certainty=0.7,
                )


CHECK = Check(
    id="partner_named",
    kinds=("partner_named",),
    read=read,
    looks_at=("place",),
    wants=("supplies",),
    found=(
        Example(
            text="Die Federn für {company} kommen wie immer pünktlich: Danke an die ⟦Rüegg Federn AG⟧."
        ),
        Example(
            text="Unsere Firma {company} hat einen neuen Lieferanten: die Firma ⟦Zellweger Guss⟧ liefert ab Mai."
        ),
        Example(
            text="Bei {company} läuft es wieder, die ⟦Ochsner Elektro GmbH⟧ hat uns über Nacht die Kabel gezogen."
        ),
        Example(text="Notre partenaire, l'entreprise ⟦Béguelin⟧, a sauvé la journée de {company}."),
        Example(text="Merci à ⟦Transports Pittet SA⟧ de la part de {company} !"),
        Example(text="Chez {company}, ⟦Décolletage Roulin SA⟧ nous a livré les axes un dimanche."),
        Example(text="La ditta ⟦Maggiolini⟧ ci ha consegnato i telai: grazie da {company}."),
        Example(text="⟦Ferrari Stampi Srl⟧ ha comprato la terza macchina di {company}."),
        Example(text="{company} e un partner come ⟦Bossi Trasporti Sagl⟧: mai un ritardo."),
        Example(text="Hats off to ⟦Halloran Castings Inc⟧, they saved the week at {company}."),
        Example(text="Our supplier ⟦Dunmore⟧ delivered to {company} through the snow."),
        Example(text="{company} is proud that ⟦Pruitt Gearing LLC⟧ bought a second line."),
    ),
    not_found=(
        Example(
            text="Früher habe ich bei der Rüegg Federn AG gelernt, heute bin ich bei {company}."
        ),
        Example(text="{company} sucht einen Lieferanten für Federn."),
        Example(text="{company} hat uns heute Kuchen spendiert."),
        Example(text="Die Firma feiert, danke an alle bei {company}!"),
        Example(text="Mein Bruder hat bei der Ochsner Elektro GmbH bestellt."),
        Example(text="Für uns gibt es jetzt die Wander-Gruppe, danke {company}."),
        Example(text="Danke an Petra und Beat von {company}."),
        Example(text="L'entreprise {company} nous a offert le café."),
        Example(text="J'ai fait mon apprentissage chez Béguelin SA avant {company}."),
        Example(text="Merci à tous les clients de {company}."),
        Example(text="Ho fatto lo stage alla Maggiolini Srl, poi sono venuto da {company}."),
        Example(text="La ditta {company} ci ha invitati a cena."),
        Example(text="Grazie a tutti i partner di {company}."),
        Example(text="I used to work with Halloran Castings Inc before {company}."),
        Example(text="Thanks to everyone at {company}."),
        Example(text="The firm bought us lunch, thank you {company}."),
    ),
)
