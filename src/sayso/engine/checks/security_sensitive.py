"""Security details in the picture or the text.

What: a screen or a badge that can be read, an address of an internal network, a password or door code
with its value, and a guard, lock, alarm or system together with how it fails. Advice, one's own
forgotten password, vouchers and the own home do not count.
Why: badges are copied, and screens give away systems and addresses.
Instead: crop or blur it, or take the picture again.
Source: ISO/IEC 27002, 7.7 clear desk and clear screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.engine.checks.business import each, touches
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark
from sayso.engine.language.tokens import BREAK, NONE, NUMBER, WORD

WORDS = {
    "de": "Im Bild ist ein Bildschirm oder ein Badge.",
    "en": "The picture shows a screen or a badge.",
    "fr": "L’image montre un écran ou un badge.",
    "it": "L’immagine mostra uno schermo o un badge.",
}
INSTEAD = {
    "de": "Schneiden Sie ihn weg, oder machen Sie ihn unkenntlich.",
    "en": "Crop it, or make it unreadable.",
    "fr": "Coupez-le, ou rendez-le illisible.",
    "it": "Lo tagli via, o lo renda illeggibile.",
}

SHOWN = frozenset(("screen", "badge"))


WRITTEN = {
    "de": "Diese Netzadresse gehört zu einem internen Netz.",
    "en": "This address belongs to an internal network.",
    "fr": "Cette adresse fait partie d’un réseau interne.",
    "it": "Questo indirizzo fa parte di una rete interna.",
}
LEAVE_OUT = {
    "de": "Lassen Sie die Adresse weg.",
    "en": "Leave the address out.",
    "fr": "Omettez l’adresse.",
    "it": "Tralasci l’indirizzo.",
}
_STARTS = ("10.", "192.", "172.")
_ADDRESS = re.compile(
    r"(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)"
)


_INSIDE = re.compile(
    r"(?<![\w.@-])[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.(?:local|intern|internal|lan|corp)(?![\w.-]*\w)"
)
"""A host that is known inside only (RFC 6762 and what people call theirs)."""
_HOSTS = (".local", ".intern", ".lan", ".corp")
_LOGIN = re.compile(
    r"(?<!\w)(?:pw|pwd|passwort|password|passwd|kennwort|mot de passe|mdp)(?: ist| is| est| è|:| =| lautet)? {0,2}"
    r"(?P<value>[\w!$%#@&*+-]{3,40})",
    re.IGNORECASE,
)
"""A password with its value right behind it."""
_WORDS = ("pw", "passw", "kennwort", "mot de passe", "mdp")
_ACCOUNT = re.compile(
    r"(?<!\w)(?:user|username|login|benutzer|utilisateur|utente|identifiant)\b", re.IGNORECASE
)
GIVEN_AWAY = {
    "de": "Das verrät, wie man bei uns hineinkommt.",
    "en": "This gives away how to get in here.",
    "fr": "Cela révèle comment entrer chez nous.",
    "it": "Questo rivela come entrare da noi.",
}
LEAVE_WAY_OUT = {
    "de": "Lassen Sie es weg, und melden Sie es der Sicherheit.",
    "en": "Leave it out, and report it to security.",
    "fr": "Supprimez-le et signalez-le à la sécurité.",
    "it": "Lo tolga e lo segnali alla sicurezza.",
}
REACH = 12
"""Words between what guards and how it fails."""

TRIED = 6
"""Guards of a sentence that are looked at."""

CLOSE = 4
"""Words between what guards and that it is lacking."""

LONG_ENOUGH = 3
"""Digits of a code."""


PARTICLE = 3
"""Letters of the longest particle."""


def _told(view: View) -> Iterator[Mark]:
    """One mark for each sentence that gives away what guards the house, and how it fails."""
    seen: set[int] = set()
    tried: dict[int, int] = {}
    for hit in each(view, "secured", "code_word"):
        sentence = view.sentence(hit)
        tried[sentence] = tried.get(sentence, 0) + 1
        if (
            tried[sentence] > TRIED
            or sentence in seen
            or not view.native(hit)
            or view.asked(sentence)
        ):
            continue
        told = says(view, sentence, "credential") or (
            hit.what[0] == "code_word" and says(view, sentence, "doorway")
        )
        end = _value(view, hit) if told else None
        failing = _failing(view, hit) if hit.what[0] == "secured" else None
        if end is None and (failing is None or _taught(view, sentence)):
            continue
        if not _here(view, hit) or touches(view, hit, "private", "kin", "protects"):
            continue
        seen.add(sentence)
        start = hit.start if failing is None else min(hit.start, failing.start)
        yield Mark(
            kind="security_sensitive",
            start=start,
            end=max(hit.end, end or 0, 0 if failing is None else failing.end),
            severity="stop",
            words=GIVEN_AWAY,
            instead=LEAVE_WAY_OUT,
            certainty=0.7,
        )


def _taught(view: View, sentence: int) -> bool:
    """Whether a sentence or the one before tells of a course or an open day, and not of our house."""
    return any(says(view, at, "lesson") for at in (sentence - 1, sentence) if at >= 0)


def _away(view: View, sentence: int) -> tuple[int, int] | None:
    """Where a sentence tells that nobody is in the house, and when."""
    alone = next(
        (hit for hit in view.said("nobody_here").within(sentence) if view.native(hit)), None
    )
    if alone is None or not says(view, sentence, "away_time"):
        return None
    if not (view.ours or says(view, sentence, "shut_place", "plural", "workplace", "at_work")):
        return None
    return alone.start, alone.end


def _opened(view: View, sentence: int) -> tuple[int, int] | None:
    """Where a sentence tells of a door and that it does not keep anybody out."""
    weak = [hit for hit in view.said("entry_weak").within(sentence)[:TRIED] if view.native(hit)]
    for hit in view.said("entry", "secured").within(sentence)[:TRIED] if weak else ():
        for other in weak:
            apart = max(other.first, hit.first) - min(other.last, hit.last)
            if view.native(hit) and 0 <= apart <= REACH:
                return min(hit.start, other.start), max(hit.end, other.end)
    return None


def _let_in(view: View, seen: set[int]) -> Iterator[Mark]:
    """Doors that do not keep out and houses that nobody watches, in sentences not yet ``seen``."""
    for hit in few(view, view.said("entry_weak", "nobody_here")):
        sentence = view.sentence(hit)
        if sentence in seen or not view.native(hit):
            continue
        seen.add(sentence)
        place = _opened(view, sentence) or _away(view, sentence)
        if place is None or view.asked(sentence) or not _here(view, hit):
            continue
        if _taught(view, sentence):
            continue
        if touches(view, hit, "private", "kin", "protects"):
            continue
        yield Mark(
            kind="security_sensitive",
            start=place[0],
            end=place[1],
            severity="stop",
            words=GIVEN_AWAY,
            instead=LEAVE_WAY_OUT,
            certainty=0.7,
        )


def _here(view: View, hit: WordHit) -> bool:
    """Whether it is our house."""
    if view.ours or not view.personal or view.class_ == "ambassador":
        return True
    return view.known_here and not view.names("competitor").within(view.sentence(hit))


def _value(view: View, hit: WordHit) -> int | None:
    """Where the value of a code ends that stands behind its word."""
    span = view.sentences[view.sentence(hit)]
    for at in range(hit.last, min(span.last, hit.last + REACH)):
        token = view.tokens[at]
        if token.kind != NUMBER or token.inside:
            continue
        if len(token.text) >= LONG_ENOUGH or token.gap == NONE:
            return token.end
    return None


def _is_particle(view: View, hit: WordHit) -> bool:
    """Whether it is a word such as *off* or *us*, which mostly belongs to something else."""
    return hit.last - hit.first == 1 and hit.end - hit.start <= PARTICLE


def _ends_clause(view: View, particle: WordHit, hit: WordHit) -> bool:
    """Whether a particle says of what stands before it that it is off: *the alarm is off*."""
    if particle.first < hit.last:
        return False
    after = view.tokens[particle.last] if particle.last < len(view.tokens) else None
    sentence = view.sentence(hit)
    return after is None or after.sentence != sentence or after.gap == BREAK or after.kind != WORD


def _failing(view: View, hit: WordHit) -> WordHit | None:
    """How it fails."""
    sentence = view.sentence(hit)
    for other in view.said("exposed").within(sentence):
        apart = max(other.first, hit.first) - min(other.last, hit.last)
        if apart <= REACH and view.native(other) and other.start != hit.start:
            if _is_particle(view, other) and not _ends_clause(view, other, hit):
                continue
            return other
    lacks = [other for other in view.said("lack").within(sentence) if view.native(other)]
    # *nobody gets in without a badge* has two, and is safe
    if len({other.first for other in lacks}) != 1 or not view.said(
        "plural", "at_work", "workplace"
    ):
        return None
    apart = max(lacks[0].first, hit.first) - min(lacks[0].last, hit.last)
    return lacks[0] if apart <= CLOSE and hit.what[0] == "secured" else None


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium, and for each address of a private network (RFC 1918)."""
    numbered = any(start in view.text for start in _STARTS)
    for match in _ADDRESS.finditer(view.text) if numbered else ():
        yield Mark(
            kind="security_sensitive",
            start=match.start(),
            end=match.end(),
            severity="stop",
            words=WRITTEN,
            instead=LEAVE_OUT,
        )
    inside = any(host in view.text for host in _HOSTS)
    for match in _INSIDE.finditer(view.text) if inside else ():
        yield Mark(
            kind="security_sensitive",
            start=match.start(),
            end=match.end(),
            severity="stop",
            words=WRITTEN,
            instead=LEAVE_OUT,
            certainty=0.8,
        )
    lower = view.text.lower()
    for match in _LOGIN.finditer(view.text) if any(word in lower for word in _WORDS) else ():
        value = match.group("value")
        mixed = any(map(str.isdigit, value)) and any(map(str.isalpha, value))
        near = view.text[max(0, match.start() - 60) : match.start()]
        if mixed and (_ACCOUNT.search(near) or view.ours or view.known_here):
            yield Mark(
                kind="security_sensitive",
                start=match.start(),
                end=match.end(),
                severity="stop",
                words=GIVEN_AWAY,
                instead=LEAVE_WAY_OUT,
                certainty=0.8,
            )
    told = list(_told(view))
    yield from told
    yield from _let_in(view, {view.sentence_at(mark.start) for mark in told})
    for at, medium in enumerate(view.draft.media):
        if not SHOWN.isdisjoint(medium.shows):
            yield Mark(
                kind="security_sensitive",
                place="media",
                medium=at,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
            )


CHECK = Check(
    id="security_sensitive",
    kinds=("security_sensitive",),
    read=read,
    looks_at=("media", "place"),
    needs="media",
    found=(
        Example(media=(Medium(people="none", ai="none", shows=("screen",)),), place="media"),
        Example(media=(Medium(people="none", ai="none", shows=("badge", "logo")),), place="media"),
        Example(text="Der Drucker steht unter ⟦192.168.7.20⟧."),
        Example(text="Das WLAN-Passwort bei {company} ist immer noch die Werkseinstellung."),
        Example(text="Bei {company} ist die Alarmanlage seit Wochen kaputt."),
        Example(text="Der Türcode bei {company} ist 4482."),
        Example(text="Chez {company}, le mot de passe est le même partout."),
        Example(text="Le code de la porte de {company} est 7731."),
        Example(text="L'alarme de {company} est en panne."),
        Example(text="Da {company} la password è ancora quella di fabbrica."),
        Example(text="Il codice del cancello di {company} è 8812."),
        Example(text="Le telecamere di {company} sono spente."),
        Example(text="The admin login at {company} is still the default."),
        Example(text="The door code at {company} is 5519."),
        Example(text="The cameras at {company} have been broken for weeks."),
        Example(text="Bei {company} fällt das ⟦Hintertor nicht ins Schloss⟧."),
        Example(text="Chez {company}, la ⟦porte du dépôt s'ouvre toute seule⟧."),
        Example(text="Da {company} il ⟦portinaio non controlla mai⟧."),
        Example(text="The ⟦guard at {company} never checks⟧ anything."),
        Example(text="Der Test läuft auf ⟦bau.firma.local⟧, viel Spass."),
        Example(text="Use user demo, ⟦pw Winter2026⟧ for the test."),
    ),
    not_found=(
        Example(text="Es Update us de Ferie: d Füess im See. Am Mäntig wider bi {company}."),
        Example(text="Turn the caching off, server time is cheap, says {company}."),
        Example(text="Version 10.2.11 ist da, am 10.12.2026 folgt die nächste."),
        Example(text="The docs name 8.8.8.8 as an example."),
        Example(media=(Medium(people="none", ai="none", shows=("work_clothes",)),)),
        Example(text="Passwort vergessen, guten Morgen {company}."),
        Example(text="{company} rät: Ändert eure Passwörter regelmässig."),
        Example(text="Mit dem Code 2024 gibt es bei {company} Rabatt."),
        Example(text="J'ai oublié mon mot de passe chez {company}."),
        Example(text="{company} conseille : changez vos mots de passe."),
        Example(text="Portes ouvertes chez {company} samedi."),
        Example(text="Ho dimenticato la password da {company}."),
        Example(text="{company} consiglia: cambiate la password."),
        Example(text="Porte aperte da {company} sabato."),
        Example(text="I forgot my password at {company} again."),
        Example(text="{company} says: never share your password."),
        Example(text="Open day at {company}, all doors are open."),
        Example(text="Vortrag bei {company}: Das gleiche Passwort überall ist keine gute Idee."),
        Example(text="Das neue Tor von {company} ist sechs Meter breit."),
        Example(text="Le nouveau portail de {company} fait six mètres."),
        Example(text="Il nuovo cancello di {company} è largo sei metri."),
        Example(text="The new gate at {company} is six metres wide."),
        Example(text="Im Kurs bei {company}: Das gleiche Passwort überall ist gefährlich."),
        Example(text="Portes ouvertes chez {company} : la porte de l'atelier reste ouverte."),
        Example(text="Training day at {company}: a password is still the key."),
        Example(text="Corso da {company}: la password è ancora la chiave di tutto."),
    ),
)
