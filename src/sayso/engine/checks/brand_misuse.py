"""Our logo or name where it makes somebody else look like the company.

What: our name in the name of a private account, group, shop or domain; our logo as a private profile
picture; our logo altered (coloured, distorted, dressed up); our name or logo on things people make
and sell. Not the accounts of the register, the employer named in a profile, advice not to do it, or
a question.
Why: readers take it for the company; and a mark that everybody bends protects nobody.
Instead: name the employer in the profile text, and take the logo as it is from where it is handed out.
Source: Swiss Trade Mark Act Art. 13; UWG Art. 3(1)(b) and (d); ZGB Art. 29; common to published
guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import meetings
from sayso.engine.checks.view import NameHit, View, WordHit
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Name oder Logo der Firma wirken hier wie ein Absender.",
    "en": "The company's name or logo looks like the sender here.",
    "fr": "Le nom ou le logo de l’entreprise semble être ici l’expéditeur.",
    "it": "Il nome o il logo dell’azienda sembra qui il mittente.",
}
ALTERED = {
    "de": "Das Logo wird verändert oder für anderes gebraucht.",
    "en": "The logo is altered or put to another use.",
    "fr": "Le logo est modifié ou détourné.",
    "it": "Il logo è modificato o usato per altro.",
}
INSTEAD = {
    "de": "Nennen Sie die Arbeitgeberin im Profiltext, und lassen Sie das Logo, wie es ist.",
    "en": "Name the employer in the profile text, and leave the logo as it is.",
    "fr": "Nommez l’employeur dans le texte du profil, et laissez le logo tel quel.",
    "it": "Nomini il datore di lavoro nel testo del profilo, e lasci il logo com’è.",
}
NAMING = ("create_channel", "rename_channel", "update_profile")
MOST = 200
"""Words that are looked at."""
FEW = 50
"""Sentences with handles that are looked at."""
OPENED = 4
"""Words between a group and that it was opened."""
REACH = 6
"""Words between *is called* and the name."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each place; for a medium where it is a private profile picture."""
    if view.personal and view.draft.action == "update_profile":
        for at, medium in enumerate(view.draft.media):
            if "logo" in medium.shows:
                yield Mark(
                    kind="brand_misuse",
                    place="media",
                    medium=at,
                    severity="stop",
                    words=WORDS,
                    instead=INSTEAD,
                )
    seen: set[int] = set()
    for found in (_accounts, _own_handles, _named, _pictures, _altered, _things):
        for start, end, sentence in found(view):
            if sentence in seen:
                continue
            seen.add(sentence)
            yield Mark(
                kind="brand_misuse",
                start=start,
                end=end,
                severity="stop" if view.personal else "hint",
                words=ALTERED if found in (_altered, _things) else WORDS,
                instead=INSTEAD,
                certainty=0.8,
            )


Place = tuple[int, int, int]
"""Where a fault begins and ends, and the number of its sentence."""


def _meant(view: View, hit: WordHit | NameHit) -> bool:
    """Whether something is said to be done: not asked, denied, quoted or forbidden."""
    sentence = view.sentence(hit)
    if view.asked(sentence) or view.negated(hit):
        return False
    if view.cited(hit) and hit.what[0] != "own":  # a name in quotation marks is a name
        return False
    return not view.said("no_change").within(sentence)


def _accounts(view: View) -> Iterator[Place]:
    """Our name in the name of an account, group, shop or domain that is somebody's own."""
    if not view.personal:
        return
    seen: set[int] = set()
    opened = [
        pair.one._replace(first=pair.first, last=pair.last, start=start, end=end)
        for pair in islice(meetings(view, ("founded",), ("community",), OPENED), MOST)
        for start, end in [view.place_of(pair.first, pair.last)]
    ]
    for hit in (*view.said("account_name", "follow_me")[:MOST], *opened):
        sentence = view.sentence(hit)
        if sentence in seen or not _meant(view, hit):
            continue
        plain = hit.what[0] in ("account_name", "founded")
        for own in (*_hosts(view, sentence), *view.raw("own").within(sentence)):
            near = -REACH <= own.first - hit.last <= REACH
            called = plain or view.tokens[own.first].inside == "mention" or _runs_on(view, own)
            if _is_at(view, hit, own):
                continue
            if near and called and not _registered(view, own) and _names(view, own):
                seen.add(sentence)
                yield min(hit.start, own.start), max(hit.end, own.end), sentence
                break


def _is_at(view: View, hit: WordHit, own: NameHit) -> bool:
    """Whether our name only tells where: *find me at the X booth*, and not at a handle of that name."""
    between = {view.tokens[at].text for at in range(hit.last, own.first)}
    article = between & lexicon.told("DEFINITE", view.language)
    return bool(article) and view.tokens[own.first].inside != "mention" and not _runs_on(view, own)


def _own_handles(view: View) -> Iterator[Place]:
    """Our name in a handle that the author speaks of as theirs: *mein Kanal: @firma_backstage*."""
    if not view.personal:
        return
    mine = lexicon.spoken("MY", view.language) | lexicon.spoken("SELF", view.language)
    for number in list(view.words.addresses)[:FEW]:
        span = view.sentences[number]
        if not any(token.text in mine for token in view.tokens[span.first : span.last]):
            continue
        for own in _hosts(view, number):
            opened = view.said("account_name", "follow_me", "opens").within(number)
            if opened and not _registered(view, own) and _meant(view, own):
                yield own.start, own.end, number


def _named(view: View) -> Iterator[Place]:
    """Our name in what a profile is called that is being opened, renamed or described now."""
    if not view.personal or view.draft.action not in NAMING:
        return
    for own in (
        *(hit for each in view.words.addresses for hit in _hosts(view, each)),
        *view.raw("own"),
    ):
        sentence = view.sentence(own)
        token = view.tokens[own.first]
        called = view.cited(own) or token.inside == "mention" or _runs_on(view, own)
        if called and not _registered(view, own) and _meant(view, own) and _names(view, own):
            yield own.start, own.end, sentence


def _runs_on(view: View, own: NameHit) -> bool:
    """Whether the name goes on as a handle does: *firma_romandie*, *firma.inside*."""
    after = view.text[own.end : own.end + 2]
    return len(after) > 1 and after[0] in "_.-" and after[1].isalnum()


def _hosts(view: View, sentence: int) -> Iterator[NameHit]:
    """Our name inside a handle or a host that runs on."""
    names = [name for name in view.index.tag_names if len(name) > REACH - 1]
    for span in view.words.addresses.get(sentence, ()):
        if span.kind not in ("mention", "link"):
            continue
        if any(name in span.body.split("/", 1)[0] for name in names):
            yield NameHit(("own", span.body), span.first, span.last, span.start, span.end)


def _registered(view: View, own: NameHit) -> bool:
    """Whether a name is that of a channel in the register, or of the company's own hashtag."""
    span = next(
        (
            each
            for each in view.words.addresses.get(view.tokens[own.first].sentence, ())
            if each.first <= own.first < each.last and each.kind != "hashtag"
        ),
        None,
    )
    if span is None:
        return view.tokens[own.first].inside == "hashtag"
    return span.body.removeprefix("www.") in view.index.handles or any(
        span.body.split("://", 1)[-1].split("/", 1)[0].endswith(host) for host in view.index.domains
    )


def _names(view: View, own: NameHit) -> bool:
    """Whether our name is part of what somebody calls themselves, and not where they work."""
    before = view.tokens[own.first - 1] if own.first else None
    inside = view.tokens[own.first].inside in ("mention", "link")
    if inside:
        return True
    works = view.said("works_at", "staff").within(view.tokens[own.first].sentence)
    return not works and (before is None or before.text not in lexicon.firm_before())


def _pictures(view: View) -> Iterator[Place]:
    """Our logo as the picture of a private profile."""
    if not view.personal:
        return
    for hit in view.said("profile_picture")[:MOST]:
        sentence = view.sentence(hit)
        logos = view.said("logo", "own_logo").within(sentence)
        if logos and _is_ours(view, sentence) and _meant(view, hit):
            yield min(hit.start, logos[0].start), max(hit.end, logos[0].end), sentence


def _is_ours(view: View, sentence: int) -> bool:
    """Whether the logo of a sentence is ours: said, or shown beside it."""
    near = (sentence - 1, sentence, sentence + 1)
    if any(view.ours.within(each) for each in near) or view.said("own_logo").within(sentence):
        return True
    if view.personal and view.draft.action in NAMING and view.ours:
        return True
    return any("logo" in medium.shows for medium in view.draft.media)


def _altered(view: View) -> Iterator[Place]:
    """Our logo changed."""
    for hit in view.said("logo_change")[:MOST]:
        sentence = view.sentence(hit)
        logos = view.said("logo", "own_logo").within(sentence)
        shown = _meant(view, hit) or (  # *our logo as a skull, what do you think?*
            bool(view.said("how_like").within(sentence))
            and not view.negated(hit)
            and not view.said("no_change").within(sentence)
        )
        if logos and _is_ours(view, sentence) and shown:
            yield min(hit.start, logos[0].start), max(hit.end, logos[0].end), sentence


def _things(view: View) -> Iterator[Place]:
    """Our name or logo on what somebody makes and sells."""
    if not view.personal:
        return
    for hit in view.said("merch")[:MOST]:
        sentence = view.sentence(hit)
        marked = view.names("own").within(sentence) or (
            view.said("logo", "own_logo").within(sentence) if _is_ours(view, sentence) else []
        )
        near = (sentence, sentence + 1)
        if marked and _meant(view, hit) and any(view.said("sells").within(at) for at in near):
            yield min(hit.start, marked[0].start), max(hit.end, marked[0].end), sentence


CHECK = Check(
    id="brand_misuse",
    kinds=("brand_misuse",),
    read=read,
    needs="media",
    reads_words=True,
    looks_at=("place", "action", "media"),
    wants=("media", "own", "account_name", "follow_me", "profile_picture", "logo_change", "merch"),
    found=(
        Example(
            media=(Medium(people="none", ai="none", shows=("logo",)),),
            do="update_profile",
            place="media",
        ),
        Example(text="Ab sofort ⟦heisst dieser Account {company}⟧ Kantine."),
        Example(text="Ich habe eine ⟦Gruppe gegründet: {company}⟧ Stammtisch."),
        Example(text="Mein neues ⟦Profilbild: das Logo⟧ von {company}!"),
        Example(text="Das ⟦Logo von {company} habe ich umgefärbt⟧, sieht besser aus."),
        Example(text="⟦T-Shirts mit {company}⟧ verkaufe ich ab heute."),
        Example(text="Ich bin nun «⟦{company}⟧ Süd», willkommen!", do="create_channel"),
        Example(text="⟦Folgt mir auf @{company_tag}_unterwegs⟧!"),
        Example(text="⟦Seguitemi su @{company_tag}_fuori⟧!"),
        Example(text="⟦Suivez-moi sur @{company_tag}_dehors⟧ !"),
        Example(text="My ⟦new handle is @{company_tag}_insider⟧"),
        Example(text="I ⟦started a group called {company}⟧ Nights."),
        Example(text="The {company} ⟦logo with a santa hat⟧, what do you think."),
        Example(text="Selling ⟦mugs with {company}⟧ on the side!"),
        Example(text="J'ai ⟦créé un groupe {company}⟧ Loisirs."),
        Example(text="Le ⟦logo de {company}, redessiné⟧ par moi."),
        Example(text="Ma nouvelle ⟦photo de profil : le logo⟧ de {company}."),
        Example(text="Ho ⟦creato un gruppo {company}⟧ Amici."),
        Example(text="Il ⟦logo di {company} in rosa⟧, opera mia."),
        Example(text="Vendo ⟦magliette con {company}⟧."),
    ),
    not_found=(
        Example(
            media=(Medium(people="none", ai="none", shows=("logo",)),),
        ),
        Example(text="Neues Profil, gleicher Mensch. Arbeite bei {company}.", do="update_profile"),
        Example(text="Darf ich meinen Account {company} Fan nennen?"),
        Example(text="Bitte nicht machen: das Logo von {company} umfärben."),
        Example(text="Mein neuer Account heisst bergziege77. Ich arbeite bei {company}."),
        Example(text="Das Logo von {company} in Rosa ist verboten."),
        Example(text="The {company} logo in pink: forbidden."),
        Example(text="Folgt {company} für mehr solche Bilder."),
        Example(text="Achtung, @{company_tag}_win ist nicht von uns."),
        Example(text="Unser Turnverein hat sein Logo neu gezeichnet."),
        Example(text="Die T-Shirts von {company} gab es heute für alle Lernenden."),
        Example(text="May I use the {company} logo as my profile picture?"),
        Example(text="New profile picture! Taken in the garden."),
        Example(text="Our choir redesigned its logo."),
        Example(text="I started a group for bird watchers. I work at {company}."),
        Example(text="Puis-je modifier le logo de {company} ?"),
        Example(text="Le logo de {company} ne doit pas être modifié."),
        Example(text="J'ai créé un groupe de randonnée au village."),
        Example(text="Posso colorare il logo di {company}?"),
        Example(text="Il logo di {company} non va modificato."),
        Example(text="Ho aperto un gruppo per i genitori."),
    ),
)
