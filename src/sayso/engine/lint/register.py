"""The register and the topics: who runs what, who answers for what, and what is overdue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime

from sayso.engine.channel import Channel
from sayso.engine.decide.duties import has_phrase
from sayso.engine.decide.rulebook import Rulebook
from sayso.engine.lint.fault import LintFinding
from sayso.engine.lint.ground import channels_of
from sayso.engine.moment import within
from sayso.engine.scene import Scene
from sayso.engine.scene.asking import TOPIC_WANTED
from sayso.engine.scene.present import present
from sayso.engine.span import parse_yearly
from sayso.engine.text import Words

_OWNER = {
    "de": "zuständige Person",
    "en": "owner",
    "fr": "personne responsable",
    "it": "persona responsabile",
}
_DEPUTY = {"de": "Stellvertretung", "en": "deputy", "fr": "suppléance", "it": "supplenza"}
_GONE: dict[str, Words] = {
    "owner_left": {
        "de": "die verantwortliche Person",
        "en": "the owner",
        "fr": "la personne responsable",
        "it": "la persona responsabile",
    },
    "deputy_left": {
        "de": "die Stellvertretung",
        "en": "the deputy",
        "fr": "la suppléance",
        "it": "la supplenza",
    },
    "contributor_left": {
        "de": "mitarbeitend",
        "en": "a contributor",
        "fr": "une personne inscrite",
        "it": "una persona iscritta",
    },
}


def unowned_topic(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A topic without owner or deputy, or whose owner or deputy has left."""
    for topic in book.topics.values():
        owner = topic.owner or topic.route_to
        deputy = topic.deputy or topic.route_deputy
        for name, missing in ((owner, _OWNER), (deputy, _DEPUTY)):
            if name is None:
                words: Words = {
                    "de": f"Thema «{topic.id}» hat keine {missing['de']}.",
                    "en": f"Topic {topic.id!r} has no {missing['en']}.",
                    "fr": f"Sujet « {topic.id} » : il manque la {missing['fr']}.",
                    "it": f"Tema «{topic.id}»: manca la {missing['it']}.",
                }
            elif not _works_here(name, book, at):
                words = {
                    "de": f"Thema «{topic.id}»: {missing['de']} {name} arbeitet nicht mehr hier.",
                    "en": f"Topic {topic.id!r}: its {missing['en']} {name} does not work here any more.",
                    "fr": f"Sujet « {topic.id} » : {missing['fr']} {name} ne travaille plus ici.",
                    "it": f"Tema «{topic.id}»: {missing['it']} {name} non lavora più qui.",
                }
            else:
                continue
            yield LintFinding(
                code="unowned_topic",
                subject=f"topic:{topic.id}",
                words=words,
                example=(missing["en"],),
            )


def gone(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An owner, deputy or contributor of a live channel who has left."""
    for channel in _registered(book, at, ("open", "paused")):
        roles = (
            ("owner_left", channel.owner),
            ("deputy_left", channel.deputy),
            *(("contributor_left", each) for each in channel.contributors),
        )
        for code, name in roles:
            if name is not None and not _works_here(name, book, at):
                who = _GONE[code]
                yield _about(
                    channel,
                    code,
                    {
                        "de": f"{who['de']}, {name}, arbeitet nicht mehr hier",
                        "en": f"{who['en']}, {name}, does not work here any more",
                        "fr": f"{who['fr']}, {name}, ne travaille plus ici",
                        "it": f"{who['it']}, {name}, non lavora più qui",
                    },
                    (name,),
                )


def one_responsible(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A channel that nobody runs, or fewer people than its class demands."""
    for channel in _registered(book, at, ("open", "paused")):
        wanted = book.classes[channel.class_].responsible
        people = {
            name
            for name in (channel.owner, channel.deputy)
            if name is not None and _works_here(name, book, at)
        }
        if len(people) < wanted:
            few = len(people)
            yield _about(
                channel,
                "one_responsible" if people else "nobody_responsible",
                {
                    "de": f"{'nur eine Person ist' if few else 'niemand ist'} verantwortlich, nicht {wanted}",
                    "en": f"{'only one person is' if few else 'nobody is'} responsible, not {wanted}",
                    "fr": f"{'une seule personne est' if few else 'personne n’est'} responsable, au lieu de {wanted}",
                    "it": f"{'una sola persona è' if few else 'nessuno è'} responsabile, invece di {wanted}",
                },
                tuple(sorted(people)),
            )


def unconfirmed(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A live channel whose yearly confirmation is overdue."""
    for channel in _registered(book, at, ("open", "paused")):
        cls = book.classes[channel.class_]
        if not cls.confirm:
            continue
        first, last = parse_yearly(cls.confirm)
        due = date(at.year, *last)
        since = date(at.year if first <= last else at.year - 1, *first)
        confirmed = max(filter(None, (channel.last_confirmed, channel.opened)), default=None)
        if at.date() > due and (confirmed is None or confirmed < since):
            known = channel.last_confirmed
            yield _about(
                channel,
                "unconfirmed",
                {
                    "de": f"zuletzt bestätigt am {known or '–'}, fällig war der {due}",
                    "en": f"last confirmed {known or 'never'}, due by {due}",
                    "fr": f"dernière confirmation : {known or 'jamais'}, elle était due le {due}",
                    "it": f"ultima conferma: {known or 'mai'}, era dovuta il {due}",
                },
                (),
            )


def private_address(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An official channel registered with an address that is not the company's."""
    domains = Counter(p.email.rpartition("@")[2] for p in book.company.people if "@" in p.email)
    if not domains:
        return
    own = domains.most_common(1)[0][0]
    for channel in _registered(book, at, ("open", "paused"), "official"):
        address = channel.registered_with
        if address is None or address.rpartition("@")[2] != own:
            yield _about(
                channel,
                "private_address",
                {
                    "de": f"registriert mit {address or 'keiner Adresse'}, nicht mit einer Adresse der Firma",
                    "en": f"registered with {address or 'no address'}, not with an address of the company",
                    "fr": f"inscription : {address or 'sans adresse'}, et non une adresse de l’entreprise",
                    "it": f"registrato: {address or 'senza indirizzo'}, non con un indirizzo dell’azienda",
                },
                (address or "",),
            )


def no_two_factor(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A registered channel without two-factor sign-in."""
    for channel in _registered(book, at, ("open", "paused")):
        if channel.two_factor is False or (
            channel.two_factor is None and channel.class_ == "official"
        ):
            yield _about(
                channel,
                "no_two_factor",
                {
                    "de": "ist nicht mit Zwei-Faktor-Anmeldung gesichert",
                    "en": "is not secured with two-factor sign-in",
                    "fr": "n’est pas protégé par une connexion à deux facteurs",
                    "it": "non è protetto da un accesso a due fattori",
                },
                (),
            )


def lapsed_course(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An ambassador channel whose owner does not hold the course any more."""
    needed = {
        level
        for entry in book.entries
        if entry.clause.only and entry.effect == "allow"
        if any("ambassador" in (*where.class_, where.name) for where in entry.where)
        for who in entry.who
        for level in who.level
    }
    for channel in _registered(book, at, ("open", "paused"), "ambassador"):
        owner = book.people.get(channel.owner or "")
        for level in sorted(needed):
            if owner is not None and not owner.holds(level, at):
                yield _about(
                    channel,
                    "lapsed_course",
                    {
                        "de": f"{owner.name} hat keine gültige Stufe «{level}»",
                        "en": f"{owner.name} does not hold a valid level {level!r}",
                        "fr": f"{owner.name} n’a pas de niveau « {level} » valable",
                        "it": f"{owner.name} non ha un livello «{level}» valido",
                    },
                    (owner.id, level),
                )


def profile_text(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A profile that does not say what a rule demands of it."""
    now = present(book, at)
    for entry in book.entries:
        text = entry.clause.text
        if text is None or text.place != "profile" or not entry.in_force(at):
            continue
        forms = [form for forms in text.forms.values() for form in forms]
        channels = channels_of(entry, now.places)
        for channel in _registered(book, at, ("open", "paused")):
            if not channels >> now.channel_number[channel.id] & 1:
                continue
            if not any(has_phrase(channel.profile_text, form) for form in forms):
                yield _about(
                    channel,
                    "profile_text",
                    {
                        "de": f"im Profil fehlt, was Regel {entry.name} verlangt",
                        "en": f"the profile lacks what rule {entry.name} demands",
                        "fr": f"il manque au profil ce que demande la règle {entry.name}",
                        "it": f"nel profilo manca ciò che chiede la regola {entry.name}",
                    },
                    forms[:1],
                )


def nobody_may_publish(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An open official channel on which nobody may publish on any of its topics."""
    scene = Scene(book, "publish", at, asked=True)
    here = scene.now.crowd.employed("during")
    for channel in _registered(book, at, ("open",), "official"):
        if not any(_may_publish(channel, topic, scene) & here for topic in (*channel.topics, None)):
            yield _about(
                channel,
                "nobody_may_publish",
                {
                    "de": "niemand darf hier zu einem seiner Themen veröffentlichen",
                    "en": "nobody may publish here on any of its topics",
                    "fr": "personne ne peut y publier sur un de ses sujets",
                    "it": "nessuno può pubblicarvi su uno dei suoi temi",
                },
                (),
            )


def _may_publish(channel: Channel, topic: str | None, scene: Scene) -> int:
    """Those who may, or may after a yes."""
    if topic is not None:
        ok, ask, _ = scene.may(channel.id, topic)
        return ok | ask
    people = 0
    for group in scene.who(channel.id, None):
        # Whom another topic would help may not publish without one.
        if group.ruling.verdict != "stop" and group.ruling != TOPIC_WANTED:
            people |= group.those
    return people


def _registered(
    book: Rulebook, at: datetime, statuses: tuple[str, ...], class_: str | None = None
) -> Iterator[Channel]:
    for channel in book.company.channels:
        if (
            book.is_registered(channel)
            and channel.class_ in ((class_,) if class_ else ("official", "ambassador"))
            and channel.status_at(at) in statuses
        ):
            yield channel


def _works_here(name: str, book: Rulebook, at: datetime) -> bool:
    person = book.people.get(name)
    return person is not None and within(at, person.employed_from, person.employed_until)


def _about(
    channel: Channel, code: str, what: Words, example: tuple[str, ...] | list[str]
) -> LintFinding:
    return LintFinding(
        code=code,
        subject=f"channel:{channel.id}",
        words={
            "de": f"Kanal «{channel.id}»: {what['de']}.",
            "en": f"Channel {channel.id!r}: {what['en']}.",
            "fr": f"Canal « {channel.id} » : {what['fr']}.",
            "it": f"Canale «{channel.id}»: {what['it']}.",
        },
        example=tuple(word for word in example if word),
    )


LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (
    unowned_topic,
    gone,
    one_responsible,
    unconfirmed,
    private_address,
    no_two_factor,
    lapsed_course,
    profile_text,
    nobody_may_publish,
)
