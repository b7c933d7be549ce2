"""Customers who can be recognised without their name.

What: a description that fits one firm, together with business of ours (*at the largest maker of
hearing aids on the lake*, *our friends in Toulouse who build planes*); and, in a public answer, a
sentence that confirms that somebody is a customer or was a patient (*that you had to wait after your
operation*). A customer of some sort somewhere, the market, our own house, rivals, advice, and an answer
that confirms nothing do not count.
Why: whether somebody is a customer is theirs to tell, and whoever knows the trade knows the firm.
Instead: tell of the work without what leads to them; ask for a direct message.
Source: Swiss Data Protection Act Art. 6 and 30; UWG Art. 6; StGB Art. 321 (patients); common to
published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import HYPHEN, WORD
from sayso.engine.text import Words

WORDS = {
    "de": "Daran ist ein Kunde zu erkennen, auch ohne seinen Namen.",
    "en": "This lets a customer be recognised, even without the name.",
    "fr": "Cela permet de reconnaître un client, même sans son nom.",
    "it": "Questo fa riconoscere un cliente, anche senza il nome.",
}
CONFIRMED = {
    "de": "Diese Antwort bestätigt öffentlich, dass jemand bei uns war oder unser Kunde ist.",
    "en": "This answer confirms in public that somebody was with us or is our customer.",
    "fr": "Cette réponse confirme en public que quelqu’un était chez nous ou est notre client.",
    "it": "Questa risposta conferma in pubblico che qualcuno era da noi o è nostro cliente.",
}
INSTEAD = {
    "de": "Erzählen Sie von der Arbeit, ohne was auf den Kunden schliessen lässt.",
    "en": "Tell of the work, without what leads to the customer.",
    "fr": "Parlez du travail, sans ce qui mène au client.",
    "it": "Racconti il lavoro, senza ciò che porta al cliente.",
}
PRIVATELY = {
    "de": "Bestätigen Sie nichts, und bitten Sie um eine Direktnachricht.",
    "en": "Confirm nothing, and ask for a direct message.",
    "fr": "Ne confirmez rien et demandez un message privé.",
    "it": "Non confermi nulla e chieda un messaggio diretto.",
}
NEAR = 3
"""Words between *largest* and *maker*."""
FAR = 8
"""Words between a maker and where it is."""
FIRMS = 3
"""Firms of a sentence that are looked at."""
FRIENDS = 9
"""Words between *our friends* and what they build."""
MOST = 40
TRIED = 6
"""Phrases of a sentence that are looked at."""
LANDS = (
    "see",
    "tal",
    "thal",
    "land",
    "gebiet",
    "jura",
    "kanton",
    "region",
    "rhein",
    "aare",
    "schweiz",
    "burg",
    "wallis",
    "tessin",
    "waadt",
    "gau",
    "engadin",
    "bayern",
    "sachsen",
)
"""Ends of what is a place behind an article, in German."""
OURS = ("our", "unser", "notre", "nos", "nostr", "ues", "eus")
"""Beginnings of *our*."""
CLAUSE, BEHIND = 3, 6
"""Words of a fame that is a clause of its own, and words behind a maker within which it begins."""

ANSWERS = ("reply", "comment")


def _place(view: View, first: int, last: int) -> int:
    """The token after the first place between two tokens; 0 where there is none."""
    tokens = view.tokens
    before = lexicon.told("ITS_PLACE", view.language)
    for at in range(first, last - 1):
        if tokens[at].text not in before:
            continue
        here = at + 1
        article = here < last - 1 and tokens[here].text in lexicon.told("DEFINITE", view.language)
        here += int(article)
        token = tokens[here]
        if token.kind != WORD or not view.text[token.start].isupper() or token.inside:
            continue
        german = view.language == "de"
        land = token.text.endswith(LANDS) or (not article and not _is_noun(token.text))
        if not german or land:
            return here + 1
    return 0


def _is_noun(word: str) -> bool:
    """Whether a German word with a capital is a common one and so no town."""
    return lexicon.is_common_noun(word)


def _described(view: View) -> Iterator[tuple[int, int]]:
    """*The largest maker of hearing aids on the lake*, and business with it."""
    tried: dict[int, int] = {}
    for maker in view.said("told_maker"):
        sentence = view.sentence(maker)
        tried[sentence] = tried.get(sentence, 0) + 1
        span = view.sentences[sentence]
        if tried[sentence] > FIRMS or not view.native(maker) or view.cited(maker):
            continue
        fame = [
            hit
            for hit in view.said("told_renowned").within(sentence)
            if maker.first - NEAR <= hit.first < maker.last + _behind(hit) and view.native(hit)
        ]
        riddle = any(  # *guess which engine maker …*
            view.native(hit) and 0 <= maker.first - hit.last <= 1
            for hit in view.said("told_no_name").within(sentence)[:TRIED]
        )
        if not fame and not riddle:
            continue
        first = min(fame[0].first, maker.first) if fame else maker.first
        if _is_us_or_theirs(view, first, sentence) or not _with_us(view, first, sentence):
            continue
        upto = _place(view, maker.last, min(span.last, maker.last + FAR))
        around = upto or _place(view, span.first, span.last)
        unique = any(hit.first == maker.first for hit in fame)
        if around or (unique and maker.last < span.last):
            yield first, upto or maker.last


def _behind(fame: WordHit) -> int:
    """Words behind a maker where its fame may begin: a clause stands after its place, *that all know*."""
    return BEHIND if fame.last - fame.first >= CLAUSE else 1


def _is_us_or_theirs(view: View, first: int, sentence: int) -> bool:
    """Whether the description is of our own house, or of one we have no business with."""
    start = view.sentences[sentence].first
    we_are, at = lexicon.told("WE_ARE", view.language), lexicon.told("AT", view.language)
    before = [token.text for token in view.tokens[max(start, first - 4) : first]]
    latest = max((here for here, word in enumerate(before) if word in we_are), default=-1)
    if latest >= 0 and at.isdisjoint(before[latest + 1 :]):  # *we are at the largest* is a visit
        return True
    return bool(view.names("competitor", "customer").within(sentence)) or any(
        view.native(hit) for hit in view.said("told_not_ours", "rival").within(sentence)
    )


def _with_us(view: View, first: int, sentence: int) -> bool:
    """Whether it is told that we have to do with them."""
    deals = [hit for hit in view.said("told_deals").within(sentence) if view.native(hit)]
    named = bool(view.said("told_no_name"))
    if not deals and not named:
        return False
    start = view.sentences[sentence].first
    at = lexicon.told("AT", view.language)
    near = any(view.tokens[each].text in at for each in range(max(start, first - 4), first))
    ours = view.ours.within(sentence) or view.said("plural", "told_our_friends").within(sentence)
    return near or bool(ours) or named


def _friends(view: View) -> Iterator[tuple[int, int]]:
    """*Our friends in Toulouse who build planes*."""
    for friends in few(view, view.said("told_our_friends")):
        sentence = view.sentence(friends)
        last = min(view.sentences[sentence].last, friends.last + FRIENDS)
        if not view.native(friends) or view.cited(friends):
            continue
        place = _place(view, friends.last, min(last, friends.last + 4))
        if view.names("customer", "competitor").within(sentence):
            continue
        late = 0
        if place and not _told_of_work(view, sentence):
            continue  # *drove past the folks in … who build …*
        if not place:
            late = _place(view, friends.last, min(view.sentences[sentence].last, last + 2))
            if not late or not _dealt(view, sentence):
                continue
        relative = lexicon.told("RELATIVE", view.language)
        start = friends.first if late else place
        for hit in view.said("told_builds").within(sentence)[:MOST]:
            between = {view.tokens[at].text for at in range(friends.first, hit.first)}
            if start <= hit.first < last and view.native(hit) and between & relative:
                yield friends.first, max(late, min(last, hit.last + 1))
                break


def _dealt(view: View, sentence: int) -> bool:
    """Whether work for them is told in a sentence or the next one, away from our own house."""
    if view.raw("site").within(sentence) or view.said("told_with_us").within(sentence):
        return False
    if not (view.known_here or view.ours):
        return False
    near = (at for at in (sentence - 1, sentence, sentence + 1) if 0 <= at < len(view.sentences))
    return any(
        view.native(hit) and hit.what[0] == "told_deals"
        for at in near
        for hit in view.said("told_deals").within(at)[:TRIED]
    )


def _told_of_work(view: View, sentence: int) -> bool:
    """Whether a sentence or one beside it has to do with our work: *our*, a visit, a delivery."""
    near = (at for at in (sentence - 1, sentence, sentence + 1) if 0 <= at < len(view.sentences))
    return any(
        view.native(hit)
        for at in near
        for hit in view.said("told_deals", "plural").within(at)[:TRIED]
        if hit.what[0] == "told_deals" or view.tokens[hit.first].text.startswith(OURS)
    )


def _guessed(view: View) -> Iterator[tuple[int, int]]:
    """*At the ones with the crown on their logo, that is all I say*: a riddle whose answer is a firm."""
    if not (view.known_here or view.ours) or not view.personal:
        return
    riddles = view.said("told_no_name", "hush")
    for hit in few(view, view.said("told_those")) if riddles else ():
        sentence = view.sentence(hit)
        near = (sentence - 1, sentence, sentence + 1)
        if not view.native(hit) or view.cited(hit) or view.asked(sentence):
            continue
        if view.names("customer", "competitor").within(sentence):
            continue
        deals = any(map(view.native, view.said("told_deals", "plural").within(sentence)[:TRIED]))
        if deals and any(riddles.within(at) for at in near):
            last = view.sentences[sentence].last
            yield hit.first, min(last, hit.last + FAR)


def _riddled(view: View) -> Iterator[tuple[int, int]]:
    """*It starts with an L and cuts gears*; *next time you …: it came off our machine*."""
    if not (view.known_here or view.ours) or not view.personal:
        return
    tokens = view.tokens
    for hit in view.said("told_initial")[:TRIED]:
        sentence = view.sentence(hit)
        last = view.sentences[sentence].last
        at = hit.last
        letter = at < last and at + 1 <= len(tokens) and len(tokens[at].text) == 1
        if not letter or not view.text[tokens[at].start].isupper() or not view.native(hit):
            continue
        if at + 1 < last and tokens[at + 1].gap == HYPHEN:
            continue
        about = view.said("told_our_hand", "customer_word")
        if about or (_dealt(view, sentence) and _makes(view, sentence)):
            yield hit.first, at + 1
    for hit in view.said("told_next_time")[:TRIED]:
        sentence = view.sentence(hit)
        span = view.sentences[sentence]
        for hand in view.said("told_our_hand").within(sentence):
            if view.native(hit) and hand.first > hit.last:
                yield hit.first, min(span.last, hand.last)
                break


def _makes(view: View, sentence: int) -> bool:
    """Whether it is told what they make."""
    found = view.said("told_builds", "told_maker").within(sentence)[:TRIED]
    return any(view.native(hit) for hit in found)


def _confirmed(view: View) -> Iterator[tuple[int, int]]:
    """What an answer confirms of whom it answers."""
    for number, span in enumerate(view.sentences):
        words = {view.tokens[at].text for at in range(span.first, span.last)}
        if view.asked(number) or words & lexicon.told("IF", view.language):
            continue
        found = _stayed(view, number, words) or _served(view, number)
        if found is not None:
            yield found


def _stayed(view: View, number: int, words: set[str]) -> tuple[int, int] | None:
    """*That you had to wait after your operation*: who was here."""
    if not view.index.cares:
        return None
    span = view.sentences[number]
    polite = lexicon.told("POLITE_YOU", view.language)
    capital = view.language == "de"
    you = [
        at
        for at in range(span.first, span.last)
        if view.tokens[at].text in polite
        and (
            not capital
            or view.text[view.tokens[at].start].isupper()
            or len(view.tokens[at].text) < 3
        )
    ]
    you += [hit.first for hit in view.said("honorific").within(number) if view.native(hit)]
    folks = [hit for hit in view.said("told_your_folks").within(number) if view.native(hit)]
    stay = [
        hit
        for hit in view.said("told_stay", "told_with_us").within(number)
        if view.native(hit) and not view.negated(hit)
    ]
    if not (you or folks) or not stay or not words & lexicon.told("IS_PAST", view.language):
        return None
    ends = [*you, *(hit.first for hit in folks), *(hit.first for hit in stay)]
    return min(ends), max([max(ends) + 1, *(hit.last for hit in (*folks, *stay))])


def _served(view: View, number: int) -> tuple[int, int] | None:
    """*Your machine was serviced last month*, *thanks for your loyalty*: who is a customer."""
    for hit in view.said("told_loyal").within(number):
        if view.native(hit) and not view.negated(hit):
            return hit.first, hit.last
    units = [hit for hit in view.said("told_your_unit").within(number) if view.native(hit)]
    polite = lexicon.told("POLITE_YOU", view.language)
    places = [(hit.first, hit.last) for hit in units]
    places += [
        (hit.first - 1, hit.last)
        for hit in view.names("product").within(number)
        if hit.first and view.tokens[hit.first - 1].text in polite
    ]
    deeds: list[WordHit] = [
        hit for hit in view.said("told_served").within(number) if view.native(hit)
    ]
    for first, last in places:
        for hit in deeds:
            if -FAR <= hit.first - last <= FAR and not view.negated(hit):
                return min(first, hit.first), max(last, hit.last)
    return None


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    for first, last in (*_described(view), *_friends(view), *_riddled(view), *_guessed(view)):
        sentence = view.tokens[first].sentence
        if sentence not in seen:
            seen.add(sentence)
            yield _mark(view, first, last, WORDS, INSTEAD)
    if view.draft.action in ANSWERS and not view.personal:
        for first, last in _confirmed(view):
            if view.tokens[first].sentence not in seen:
                yield _mark(view, first, last, CONFIRMED, PRIVATELY)


def _mark(view: View, first: int, last: int, words: Words, instead: Words) -> Mark:
    start, end = view.place_of(first, last)
    return Mark(
        kind="customer_no_consent",
        start=start,
        end=end,
        severity="ask",
        words=words,
        instead=instead,
        certainty=0.75,
    )


CHECK = Check(
    id="customer_hinted",
    kinds=("customer_no_consent",),
    read=read,
    looks_at=("place", "action"),
    wants=(
        "told_those",
        "told_maker",
        "told_our_friends",
        "told_stay",
        "told_with_us",
        "told_your_unit",
        "told_served",
        "told_loyal",
        "told_initial",
        "told_next_time",
    ),
    found=(
        Example(text="Heute beim ⟦grössten Seilbahnbauer am Vierwaldstättersee⟧ montiert."),
        Example(text="Montiert bei einem Orgelbauer in Rheineck, den jeder kennt."),
        Example(text="Montage chez un brasseur de Delémont que tout le monde connaît."),
        Example(text="Montaggio da un birrificio di Faido che tutti conoscono."),
        Example(text="Installed at a brewery in Milwaukee that everyone knows."),
        Example(
            text="Bei einem ⟦führenden Hersteller von Zahnbürsten in Triengen⟧ läuft unsere Linie."
        ),
        Example(text="Hüt bim ⟦berühmte Schoggifabrikant us Broc⟧ e Pumpe gwächslet."),
        Example(text="Schade, dass ⟦Ihre Anlage seit gestern steht⟧.", on="official", do="reply"),
        Example(text="Three days at the ⟦largest brewer in Dublin⟧, our line is running."),
        Example(text="⟦Our friends in Seattle who build planes⟧ ordered again."),
        Example(text="⟦Your machine was repaired⟧ on Monday.", on="official", do="reply"),
        Example(text="Mise en service chez le ⟦plus grand fabricant de skis de Savoie⟧."),
        Example(text="⟦Nos amis de Genève qui fabriquent des⟧ montres nous ont invités."),
        Example(text="⟦Votre machine a été réparée⟧ lundi.", on="official", do="reply"),
        Example(text="Consegna dal ⟦più importante produttore di caffè di Trieste⟧."),
        Example(text="⟦I nostri amici di Maranello che costruiscono auto⟧ ci hanno ospitati."),
        Example(text="La ⟦sua macchina è stata riparata⟧ lunedì.", on="official", do="reply"),
        Example(
            text="Wir sind beim ⟦grössten Hersteller von Hörgeräten am Zürichsee⟧ und montieren unsere Maschine."
        ),
    ),
    not_found=(
        Example(text="Heute bei einem Kunden im Seeland, gutes Wetter."),
        Example(text="Wir sind der grösste Hersteller von Pumpen am Bodensee und liefern heute."),
        Example(text="Falls Ihre Anlage steht, schreiben Sie uns.", on="official", do="reply"),
        Example(text="Die Schweiz hat viele führende Hersteller von Uhren."),
        Example(text="Prüfen Sie an Ihrer Maschine bitte den Filter.", on="official", do="reply"),
        Example(text="Danke für die Frage, wir melden uns.", on="official", do="reply"),
        Example(text="The largest brewer in Dublin has a museum."),
        Example(text="A customer in Ohio showed me his garden."),
        Example(text="Please send us the number of your machine.", on="official", do="reply"),
        Example(text="Nous sommes le plus grand fabricant de pompes de Savoie."),
        Example(text="Un client en Valais nous a offert le café."),
        Example(text="Merci pour votre question, écrivez-nous.", on="official", do="reply"),
        Example(text="Siamo il più grande produttore di pompe di Lugano."),
        Example(text="Un cliente in Ticino ci ha offerto il pranzo."),
        Example(text="Grazie della domanda, ci scriva in privato.", on="official", do="reply"),
        Example(text="We drove past the folks in Peoria who make the big tractors."),
        Example(text="Wer in Thun wohnt, kennt den See. Ratet mal, wo ich bin!"),
    ),
)
