"""Claims a top position without proof.

What: *the best*, *the most precise*, *market leader*, *in a league of its own*, *no other comes
close* said of the company, its products or what it offers, in a sentence that names neither a source
nor a goal nor a liking, and does not only compare with what we made before.
Why: a top position is a statement of fact, and who makes it has to prove it.
Instead: say what can be proven, or say it as a goal or a liking.
Source: UWG Art. 3(1)(b) and (e), Art. 13a; Swiss Commission for Fairness, rule B.4.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.goal_or_preference import meant_so
from sayso.engine.checks.meeting import MOST, Meeting, few, meetings, says
from sayso.engine.checks.topmost import topmost
from sayso.engine.checks.unrivalled import says_only, unrivalled
from sayso.engine.checks.view import NameHit, View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.phrases import Hit
from sayso.engine.language.tokens import BREAK, SPACE, WORD

WORDS = {
    "de": "Dafür steht kein Beleg in der Faktenliste.",
    "en": "The fact list holds no proof for this.",
    "fr": "La liste des faits n’en contient aucune preuve.",
    "it": "L’elenco dei fatti non contiene alcuna prova.",
}
INSTEAD = {
    "de": "Nennen Sie, was Sie belegen können, oder sagen Sie es als Ihr Ziel oder Ihre Vorliebe.",
    "en": "Say what you can prove, or say it as your goal or your liking.",
    "fr": "Dites ce que vous pouvez prouver, ou présentez-le comme un but ou une préférence.",
    "it": "Dica ciò che può dimostrare, o lo presenti come obiettivo o preferenza.",
}
OPENING = 4
"""Words at the start of a sentence that go on about what was named before."""

ARTICLE = 5
"""Words before *più* among which stands the article of what it is said of."""

THAN, MORE, LEAST = 4, 4, 5
"""Words from *than* to our name, from *more* to *than*; letters of a word that may end like one."""

CLOSE_BY = 4
"""Words from our name to *the only one*."""

FAR = 9
"""Words between *nobody else* and what they cannot do as well."""

REACH = 4
"""Words behind the claim among which stands what it is claimed of."""


def _of_what(view: View, hit: WordHit) -> bool:
    """Whether the claim is of what a firm offers, of an arena, or of the subject itself."""
    sentence = view.sentence(hit)
    things = (*view.said("offer").within(sentence), *view.names("product").within(sentence))
    if any(thing.first in range(hit.first, hit.last + 2) for thing in things):
        return True
    following = view.tokens[hit.last] if hit.last < len(view.tokens) else None
    if following is None or following.sentence != sentence or following.gap == BREAK:
        return True
    if following.text in lexicon.function_words():
        return True
    if following.kind != WORD or following.inside:
        return True
    near = range(hit.first, hit.last + REACH)
    arena = any(each.first in near for each in view.said("arena").within(sentence))
    return arena and (hit.last - hit.first == 1 or following.text in _arenas(view, sentence))


def _arenas(view: View, sentence: int) -> set[str]:
    """The first words of arenas: *worldwide*, *mondial*."""
    return {view.tokens[each.first].text for each in view.said("arena").within(sentence)}


def _ours(view: View, hit: WordHit) -> bool:
    """Whether it is said of us: our names and products, or *we*, and nobody else nearer."""
    sentence = view.sentence(hit)
    near = (*view.others.within(sentence), *view.said("rival").within(sentence))
    others = [other.first for other in near if other.last <= hit.first]
    ours = view.ours.within(sentence)
    if ours:
        before = [each.first for each in ours if each.first < hit.first]
        return not others or bool(before and max(before) > max(others))
    if others or not view.known_here:
        return False
    return bool(view.said("plural").within(sentence)) or _goes_on(view, hit)


def _goes_on(view: View, hit: WordHit) -> bool:
    """Whether a sentence without a name goes on about us: *This is the quietest of the market.*"""
    sentence = view.sentence(hit)
    start = view.sentences[sentence].first
    if says(view, sentence, "not"):
        return False
    presented = any(
        0 <= hit.first - each.last <= REACH
        for each in view.said("presents").within(sentence)
        if view.native(each)
    )
    if not presented and hit.first - start > OPENING:
        return False
    if not says(view, sentence, "offer", "arena") or says(view, sentence, "kin", "told"):
        return False
    if (
        view.class_ == "official"
        and says(view, sentence, "offer")
        and says(view, sentence, "arena")
    ):
        return True
    near = [sentence - 1] if sentence else []
    near += [sentence + 1] if sentence + 1 < len(view.sentences) else []
    return any(_ours_is_named(view, number) for number in near)


def _of_people(view: View, hit: WordHit) -> bool:
    """Whether people are praised and not the firm: *das beste Team*, *mini Chefin isch di Bescht*."""
    sentence = view.sentence(hit)
    people = [
        each for each in view.said("insiders", "someone").within(sentence) if view.native(each)
    ]
    offers = view.said("offer").within(sentence)[:MOST]
    people = [
        each
        for each in people
        if (each.first, each.last) != (hit.first, hit.last)
        and not any(one.first <= each.first < one.last for one in offers)
    ]
    if any(hit.first <= each.first <= hit.last + 1 for each in people):
        return True
    before = [each.first for each in people if each.last <= hit.first]
    if not before:
        return False
    us = (*view.ours.within(sentence), *view.said("plural").within(sentence))
    return not any(each.first > before[-1] and each.first < hit.first for each in us)


def _anothers(view: View, hit: WordHit) -> bool:
    """Whether it is somebody's whom we met: *bei einem Marktführer*."""
    if hit.first < 2:
        return False
    before = (view.tokens[hit.first - 2].text, view.tokens[hit.first - 1].text)
    return before[0] in lexicon.spoken("BESIDE") and before[1] in lexicon.spoken("SOME")


def _is_alone(view: View, hit: WordHit) -> bool:
    """Whether it says *the only one*, which people also are."""
    alone = lexicon.spoken("ALONE_ONE", view.language)
    return any(view.tokens[at].text in alone for at in range(hit.first, hit.last))


def _stands_by_us(view: View, hit: WordHit) -> bool:
    """Whether who is the only one is the firm, close before: *we are the only*, not *I was*."""
    sentence = view.sentence(hit)
    if view.spoken(sentence, "singular", "kin", "private", "edible", "hobby"):
        return False
    if not says(view, sentence, "offer", "craft", "arena"):
        return False
    us = (*view.ours.within(sentence), *view.said("plural").within(sentence))
    return any(0 <= hit.first - each.last <= CLOSE_BY for each in us)


def _is_superlative(view: View, hit: WordHit) -> bool:
    """Whether it is more than a comparative, which in Italian looks the same.

    *il centro più silenzioso d'Europa*, not *è più silenzioso*.
    """
    if hit.what[1] != "it" or view.tokens[hit.first].text != "piu" or not hit.first:
        return True
    reach = range(max(0, hit.first - ARTICLE), hit.first)
    words = [view.tokens[at].text for at in reversed(reach)]
    if words[0] in lexicon.spoken("ARTICLES", "it"):
        return True
    for word in words:
        if word in lexicon.claims("it"):
            return False
        if word in lexicon.spoken("ARTICLES", "it"):
            following = range(hit.last, hit.last + 3)
            arenas = view.said("arena").within(view.sentence(hit))
            return any(each.first in following for each in arenas)
    return False


def _is_claim(view: View, hit: WordHit) -> bool:
    sentence = view.sentence(hit)
    if view.asked(sentence) or view.negated(hit, reach=2) or view.cited(hit):
        return False
    if not view.native(hit) or meant_so(view, sentence) or view.said("proof").within(sentence):
        return False
    if view.said("thanks", "greeting").within(sentence) or view.said("private").within(sentence):
        return False
    softened = [each for each in view.said("one_of").within(sentence) if each.last <= hit.first + 1]
    if any(hit.first - each.last <= 1 for each in softened):
        return False
    before = view.tokens[hit.first - 1] if hit.first else None
    if before is not None and before.gap <= SPACE and before.sentence == sentence:
        owning = lexicon.spoken("OWNING", view.language)
        if before.text in owning and not view.said("arena").within(sentence):
            return False
    if any(each.first >= hit.first for each in view.said("than_us").within(sentence)):
        named = view.said("arena", "offer").within(sentence) or view.about_us.within(sentence)
        return bool(named)
    if _of_people(view, hit) or says(view, sentence, "own_range") or _anothers(view, hit):
        return False
    if _is_alone(view, hit) and not _stands_by_us(view, hit):
        return False
    return _ours(view, hit) and _is_superlative(view, hit) and _of_what(view, hit)


def _alone(view: View, pair: Meeting) -> bool:
    """Whether nobody is said to measure up to us: *so leise ist sonst nichts*, *no other comes close*."""
    sentence = view.sentence(pair.one)
    if view.asked(sentence) or view.cited(pair.one) or meant_so(view, sentence):
        return False
    following = range(pair.last, pair.last + REACH)
    people = (*view.names("first", "person").within(sentence), *view.said("given").within(sentence))
    if any(each.first in following for each in people):
        return False
    if says(view, sentence, "proof", "private", "thanks", "own_range") or any(
        pair.first - CLOSE_BY <= each.first < pair.last + CLOSE_BY
        for each in view.said("told").within(sentence)[:MOST]
        if view.native(each)
    ):
        return False
    if says(view, sentence, "edible", "hobby", "fun", "kin", "knows_well"):
        return False
    if view.names("product").within(sentence):
        return True
    if view.names("own").within(sentence):
        return says(view, sentence, "offer", "arena", "craft", "machine")
    ours = view.ours.within(sentence) or (view.known_here and view.said("than_us").within(sentence))
    return bool(ours) and says(view, sentence, "offer", "arena", "craft")


def _ours_is_named(view: View, sentence: int) -> list[NameHit]:
    """Our names and products in a sentence."""
    return [*view.names("product").within(sentence), *view.names("own").within(sentence)]


def _unmatched(view: View, seen: set[int]) -> Iterator[tuple[int, int, int]]:
    """*Nothing … quieter than* ours: a comparative, our name behind its *than*, and a *no* before."""
    for hit in few(view, view.names("product", "own")):
        sentence = view.sentence(hit)
        start = max(view.sentences[sentence].first, hit.first - THAN)
        than = [
            at
            for at in range(start, hit.first)
            if view.tokens[at].text in lexicon.spoken("THAN", view.language)
        ]
        if not than or sentence in seen or not _is_free(view, sentence):
            continue
        no = [
            each.first
            for each in view.said("not", "none_else", "never").within(sentence)
            if view.native(each) and not says_only(view, each)
        ]
        if not no:
            continue
        compared = range(max(view.sentences[sentence].first, than[-1] - MORE), than[-1])
        if any(_is_comparative(view, at, than[-1]) for at in compared):
            yield sentence, min(no[0], compared.start), hit.last


def _is_comparative(view: View, at: int, than: int, *, opens: bool = False) -> bool:
    """Whether a word says *more*: by itself, or by its end in German and English.

    ``opens``: it opens a sentence and may be written large. Not *nicht mehr als*, *ne … plus que*: those say *only*.
    """
    word = view.tokens[at].text
    if word in lexicon.spoken("MORE", view.language):
        return at + 1 < than or word in lexicon.spoken("BETTER", view.language)
    if word in lexicon.function_words() or len(word) < LEAST:
        return False
    written = view.text[view.tokens[at].start : view.tokens[at].start + 1]
    ends = tuple(lexicon.spoken("MORE_ENDS", view.language)) or ("\0",)
    return (opens or written.islower()) and word.endswith(ends)


def _no_further(view: View) -> Iterator[tuple[int, int, int]]:
    """*Quieter is not possible*, said of ours, or in the sentence beside our name."""
    for hit in few(view, view.said("no_further")):
        sentence = view.sentence(hit)
        if not view.native(hit) or view.cited(hit) or not _is_free(view, sentence):
            continue
        if says(view, sentence, "sorry", "kin"):
            continue
        span = view.sentences[sentence]
        ahead = range(span.first, min(span.first + 2, hit.first))
        if hit.what[1] == "it":
            ahead = range(max(span.first, hit.first - THAN), hit.first)
        if hit.what[1] in ("en", "fr"):
            ahead = range(hit.last, min(hit.last + THAN, span.last - 1))
        compared = [at for at in ahead if _is_comparative(view, at, at + 2, opens=at == span.first)]
        if not compared:
            continue
        counted = view.tokens[compared[0] + 1].text in lexicon.function_words()
        if counted and hit.what[1] not in ("de", "en"):  # *il n'y a pas plus de place*
            continue
        near = (sentence - 1, sentence, sentence + 1)
        if any(
            _ours_is_named(view, number) for number in near if 0 <= number < len(view.sentences)
        ):
            yield sentence, min(compared[0], hit.first), max(compared[0] + 2, hit.last)


def _is_free(view: View, sentence: int) -> bool:
    """Whether a sentence claims by itself: no question, goal, liking, source or memory."""
    if view.asked(sentence) or meant_so(view, sentence):
        return False
    return not says(view, sentence, "proof", "told", "private", "thanks", "own_range")


def _surpassing(view: View) -> Iterator[tuple[int, int, int]]:
    """*Leaves everybody else behind*, said of ours."""
    for pair in meetings(view, ("surpasses", "makes_old"), ("everyone",), REACH):
        sentence = view.sentence(pair.one)
        named = _ours_is_named(view, sentence) or (
            pair.one.what[0] == "surpasses"
            and view.known_here
            and view.said("plural").within(sentence)
        )
        ahead = [each for each in named or () if each.first < pair.last]
        if ahead and _is_free(view, sentence) and not view.negated(pair.one, reach=2):
            yield sentence, pair.first, pair.last


def _by_ending(view: View, seen: set[int]) -> Iterator[tuple[int, int, int]]:
    """Superlatives nobody has listed, by article and end: *die gnauischt*, *the tidiest*, *le plus vif*."""
    articles = lexicon.spoken("BEFORE_MOST", view.language)
    plain = lexicon.spoken("NO_CLAIM", view.language)
    ends = tuple(lexicon.spoken("MOST_ENDS", view.language))
    if not ends:
        return
    most: dict[int, list[int]] = {}
    for at, token in enumerate(view.tokens):
        if token[0].endswith(ends) and token[0] not in plain:
            most.setdefault(token.sentence, []).append(at)
    for hit in _named_or_we(view) if most else ():
        sentence = view.sentence(hit)
        if sentence in seen:
            continue
        for at in most.get(sentence, ()):
            before, token = view.tokens[at - 1], view.tokens[at]
            if at == view.sentences[sentence].first:
                continue
            if (before.text not in articles or token.gap != SPACE) and not _bare(view, at):
                continue
            if not view.text[token.start].islower() or len(token.text) <= LEAST:
                continue
            start = at - 1 if before.text in articles and token.gap == SPACE else at
            place = view.tokens[start].start
            found: WordHit = Hit(("top", view.language), start, at + 1, place, token.end)
            if _is_claim(view, found):
                yield sentence, start, at + 1


def _by_more(view: View, seen: set[int]) -> Iterator[tuple[int, int, int]]:
    """The same where it is made of two words: *la plus sobre du monde*, *la più parca d'Europa*."""
    more = {"fr": "plus", "it": "piu"}.get(view.language)
    if more is None:
        return
    for where in few(view, view.said("arena")):
        sentence = view.sentence(where)
        span = view.sentences[sentence]
        if sentence in seen or not _ours_is_named(view, sentence):
            continue
        for at in range(max(span.first + 1, where.first - REACH), where.first - 1):
            token, adjective = view.tokens[at], view.tokens[at + 1]
            if token.text != more or adjective.kind != WORD:
                continue
            if adjective.text in lexicon.function_words():
                continue
            article = view.tokens[at - 1].text in lexicon.told("DEFINITE", view.language)
            if view.language == "fr" and not article:
                continue
            place = view.place_of(at, at + 2)
            found: WordHit = Hit(("top", view.language), at, at + 2, *place)
            if _is_claim(view, found):
                yield sentence, at, at + 2
                break


def _bare(view: View, at: int) -> bool:
    """Whether an arena stands behind a superlative without its article: *quietest on the market*."""
    if view.language != "en":
        return False
    behind = range(at + 1, at + 1 + ARTICLE)
    arenas = view.said("arena").within(view.tokens[at].sentence)[:MOST]
    return any(each.first in behind for each in arenas)


def _named_or_we(view: View) -> Iterator[WordHit]:
    """One hit of ours for each sentence that speaks of us."""
    seen: set[int] = set()
    for hit in (*view.ours, *(view.said("plural") if view.known_here else ())):
        sentence = view.sentence(hit)
        if sentence not in seen:
            seen.add(sentence)
            yield hit


def _claims(view: View, seen: set[int]) -> Iterator[tuple[int, int, int]]:
    """Every claim: its sentence and its tokens; none of sentences in ``seen``."""
    for hit in few(view, view.said("top")):
        if view.sentence(hit) not in seen and _is_claim(view, hit):
            yield view.sentence(hit), hit.first, hit.last
    for pair in meetings(view, ("none_else",), ("measures_up",), FAR):
        if view.sentence(pair.one) not in seen and _alone(view, pair):
            yield view.sentence(pair.one), pair.first, pair.last
    yield from _unmatched(view, seen)
    yield from _surpassing(view)
    yield from _no_further(view)
    yield from unrivalled(view)
    yield from topmost(view)
    yield from _by_ending(view, seen)
    yield from _by_more(view, seen)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    for sentence, first, last in _claims(view, seen):
        if sentence in seen:
            continue
        seen.add(sentence)
        start, end = view.place_of(first, last)
        yield Mark(
            kind="unsubstantiated_superlative",
            start=start,
            end=end,
            severity="ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


CHECK = Check(
    id="unsubstantiated_superlative",
    kinds=("unsubstantiated_superlative",),
    read=read,
    looks_at=("place",),
    wants=(
        "own",
        "product",
        "hashtag",
        "us",
        "plural",
        "arena",
        "as_ours",
        "not_to_be_had",
        "search_long",
    ),
    found=(
        Example(
            text="Founded long ago, and today simply ⟦the best machine builder in Europe⟧.",
            on="official",
        ),
        Example(text="Hier steht die {product}. ⟦Leichteste Spindel auf dem Markt⟧."),
        Example(text="Meet the {product}. Its table is ⟦the best⟧ on the market."),
        Example(text="Try the {product}. ⟦Quietest spindle in its class⟧."),
        Example(text="Wir von {company} liefern Maschinen ⟦schneller als alle anderen⟧."),
        Example(text="At {company}, we ship machines ⟦faster than everyone else⟧."),
        Example(
            text="Wir von {company} fertigen nachts. Das macht ⟦sonst niemand in der Branche⟧."
        ),
        Example(text="We train two years at {company}. ⟦No one else in the industry⟧ does."),
        Example(
            text="Zur {product}: Man kann lange suchen, bis man Vergleichbares findet wie die {product}."
        ),
        Example(text="Mit der {product} ist alles andere kalter Kaffee."),
        Example(text="La {product} est la machine la plus sobre du monde."),
        Example(text="Avec la {product}, tout le reste est bon pour le musée."),
        Example(text="Con la {product} tutto il resto è roba da museo."),
        Example(text="La {product} è la macchina più parca del mondo."),
        Example(text="With the {product}, everything else is ancient history."),
        Example(
            text="You can search for a long time before you find anything close to the {product}."
        ),
        Example(text="{company}: Es gibt weltweit ⟦keine präzisere Maschine⟧ in dieser Grösse."),
        Example(text="In ganz Europa gibt es keine leisere Maschine. Das ist {company}."),
        Example(text="Il n'existe pas de machine plus précise au monde, dit {company}."),
        Example(text="There is no more precise machine in the world. That is {company}."),
        Example(text="Non esiste al mondo una macchina più precisa, dice {company}."),
        Example(text="Niemand baut so genaue Maschinen wie {company}."),
        Example(text="Etwas Genaueres als die {product} gibt es in Europa nicht."),
        Example(text="Personne ne soigne aussi délicatement que {company}."),
        Example(text="Nessuno costruisce macchine precise come {company}."),
        Example(text="No clinic in Europe treats hearts as gently as {company}."),
        Example(text="Show me anyone who ships faster than {company}."),
        Example(text="⟦Genauer geht nicht⟧. Unsere {product}.", on="official"),
        Example(text="⟦Die leiseste⟧ Maschine am ganzen Markt.", on="official"),
        Example(text="C'est ⟦le meilleur⟧ service de Suisse.", on="official"),
        Example(text="Ecco la macchina ⟦più stabile⟧ d'Europa.", on="official"),
        Example(text="Try {product}, ⟦fastest⟧ machine on the market."),
        Example(text="{company} ist ⟦Marktführer⟧ in ganz Europa."),
        Example(text="Die {product} ist ⟦die genaueste⟧ ihrer Klasse."),
        Example(text="Mit der {product} haben Sie ⟦das beste⟧ System auf dem Markt."),
        Example(text="Bei uns bekommen Sie ⟦den besten⟧ Service der Branche.", on="official"),
        Example(text="⟦Keiner arbeitet schneller⟧ als wir bei {company}."),
        Example(text="{company} is ⟦the leading⟧ provider in Europe."),
        Example(text="{product} is ⟦second to none⟧."),
        Example(text="⟦Nobody builds better⟧ machines than us."),
        Example(text="{company}, ⟦leader mondial⟧ !"),
        Example(text="La {product} est ⟦la plus précise⟧ du marché."),
        Example(text="Notre service est ⟦le meilleur⟧ de Suisse.", on="official"),
        Example(text="{company} è ⟦leader mondiale⟧."),
        Example(text="La {product} è ⟦la più precisa⟧ al mondo."),
        Example(text="Da {company} trova ⟦la migliore⟧ qualità del settore."),
        Example(text="⟦Nichts ist leiser als die {product}⟧."),
        Example(text="{company} ⟦übertrifft die Konkurrenz⟧ bei Weitem."),
        Example(text="{company} ⟦outperforms everyone else⟧."),
        Example(text="⟦Nothing runs quieter than the {product}⟧."),
        Example(text="{company} ⟦surclasse toute la concurrence⟧."),
        Example(text="⟦Rien ne coupe mieux que la {product}⟧."),
        Example(text="{company} ⟦supera la concorrenza⟧ in tutto."),
        Example(text="⟦Nessuno lavora meglio⟧ della {product}."),
        Example(text="La macchina più silenziosa di tutto il mercato.", on="official"),
        Example(text="The quietest machine on the whole market.", on="official"),
        Example(text="Personne ne travaille plus vite que nous chez {company}."),
        Example(text="{company} è molto avanti alla concorrenza.", on="official"),
    ),
    not_found=(
        Example(text="Besuch bei {company}. Danach die beste Bratwurst der Welt gegessen."),
        Example(text="Gelernt habe ich an der {product}. Die beste der Welt ist sie nicht."),
        Example(text="Morning at {company}. It was the coldest day in the country."),
        Example(text="Wir von {company} feierten länger als alle anderen."),
        Example(text="Niemand putzt die {product} so gern wie unser Lernender."),
        Example(text="La nouvelle n'est que deux pour cent plus rapide que la {product}."),
        Example(text="La {product} n'est que légèrement plus rapide que l'ancienne."),
        Example(text="Nobody in the world knows the {product} better than the people who use it."),
        Example(text="An der {product} haben heute alle anderen geübt."),
        Example(text="Bei {company} gibt es in Halle 2 keine grössere Maschine."),
        Example(
            text="Es gibt auf der ganzen Welt keinen besseren Kuchen, findet man bei {company}."
        ),
        Example(text="Niemand lacht so laut wie wir von {company}."),
        Example(text="Niemand bei {company} backt so gute Kuchen wie unser Chef."),
        Example(text="Personne ne fait le café comme Paul chez {company}."),
        Example(text="Nessuno racconta barzellette come il capo di {company}."),
        Example(text="I was the only one at {company} who forgot the clock change."),
        Example(text="Nobody makes coffee like Ruth at {company}."),
        Example(text="Schneller geht es leider nicht. Die {product} ist unterwegs.", on="official"),
        Example(text="Das ist die grösste Halle, die wir je sahen.", on="official"),
        Example(text="C'est le meilleur moment de la journée.", on="official"),
        Example(text="La {product} non c'è più.", on="official"),
        Example(text="Unser Ziel bei {company}: die beste Lehre im Land."),
        Example(text="Danke an das beste Team bei {company}!"),
        Example(text="Der beste Moment mit der {product} war der Start."),
        Example(text="{company} ist Marktführer (Quelle: Branchenstudie)."),
        Example(text="Für mich ist die {product} die beste."),
        Example(text="Mit besten Grüssen, {company}"),
        Example(text="Ist die {product} die genaueste der Welt?"),
        Example(text="Unsere Kinder malen: die beste Maschine der Welt!"),
        Example(text="Die Konkurrenz ist Marktführer, {company} ist klein."),
        Example(text="Die beste Pizza der Stadt gibt es im Ochsen."),
        Example(text="Wir von {company} haben die besten Gäste der Welt!"),
        Example(text="Der grösste Teil unserer Maschinen geht nach Asien."),
        Example(text="Der beste Kaffee der Welt steht bei {company} im Pausenraum."),
        Example(text="{company} is one of the leading firms."),
        Example(text="The best part of the day at {company} was lunch."),
        Example(text="We want to build the best machines."),
        Example(text="La meilleure partie chez {company}, c'est la pause."),
        Example(text="Nous voulons être leader mondial."),
        Example(text="{company} est leader mondial (source : étude de branche)."),
        Example(text="La parte migliore da {company}? I colleghi."),
        Example(text="Secondo me la {product} è la migliore."),
        Example(text="{company} è uno dei leader mondiali."),
        Example(text="Die {product} ist leiser als ihre Vorgängerin."),
        Example(text="Die neuste {product} steht in Halle 2."),
        Example(text="The latest {product} is in hall 2."),
        Example(text="Nous n'avons plus que la {product} à nettoyer."),
        Example(text="La {product} è più leggera di prima."),
    ),
)
