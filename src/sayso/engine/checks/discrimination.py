"""Puts people down, or shuts them out, for what they are.

What: in a text that looks for people, a limit of age, a mother tongue, a sex, an origin, a religion,
a body that is asked for; anywhere, words that demean a group, and that a group cannot, should not or
does not belong, unless it is told to deny it; somebody of a group at work as a puzzle or a danger,
hands and clothes that stand for a sex, a colleague as something to look at. Neutral marks (m/w/d) and what the
work itself needs (a level of a language, a driving licence) are none.
Why: everybody is judged by what they can do.
Instead: name the skill: *German level C1*.
Source: Swiss Constitution Art. 8; GlG Art. 3; Criminal Code Art. 261bis; OR Art. 328; German AGG §11.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few, meetings, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.contacts import month
from sayso.engine.language.tokens import HYPHEN, NUMBER, SPACE, WORD

WORDS = {
    "de": "Das setzt Menschen herab oder schliesst sie aus für etwas, das sie sind.",
    "en": "This demeans people or shuts them out for what they are.",
    "fr": "Cela rabaisse ou exclut des personnes pour ce qu’elles sont.",
    "it": "Questo sminuisce o esclude persone per ciò che sono.",
}
INSTEAD = {
    "de": "Nennen Sie das nötige Können, zum Beispiel «Deutsch Niveau C1».",
    "en": "State the skill needed, for example “German level C1”.",
    "fr": "Indiquez la compétence requise, par exemple « allemand niveau C1 ».",
    "it": "Indichi la competenza richiesta, per esempio «tedesco livello C1».",
}
AGES = range(16, 71)
MOST = 200
"""Places after which nobody counts."""

NEAR = 2
"""Sentences around in which a post is advertised."""

FAR = 8
"""Words between a group of people and what it is said to be unfit for."""

UNITS = ("%", "'", "°", "-")
"""Signs that make something else of a number than an age."""

BIRTHS = range(1940, 2016)
"""Years of birth of whoever works."""

BESIDE = 3
"""Words between *born after* and the year."""

SIGH = 5
"""Words of a sentence that is but a sigh."""

GENERAL = ("scoffs", "be_wary", "as_known", "learns_none", "mens_thing", "no_understanding")
"""What a sentence of praise, or one that defends, says of nobody."""

BEFORE, BEHIND = 4, 2
"""Words behind an age that may say that it is none: *30 Jahre Erfahrung*."""

EITHER = frozenset(("oder", "or", "ou", "o"))
WITH = frozenset(("mit", "with", "avec", "con"))
"""Words of *with or without*."""


def _is_age(view: View, hit: WordHit) -> bool:
    """Whether the figure within, or right behind, is an age of grown-ups."""
    sentence = view.sentence(hit)
    last = min(view.sentences[sentence].last, hit.last + 1)
    figures = [view.tokens[at].text for at in range(hit.first, last)]
    given = [
        text
        for text, at in zip(figures, range(hit.first, last), strict=True)
        if view.tokens[at].kind == NUMBER
    ]
    if not any(text.isdecimal() and int(text[:4]) in AGES for text in given):
        return False
    if hit.what[0] == "birthdays":
        return True
    if view.said("youth").within(sentence):
        return False
    return not any(
        each.first in range(hit.first, hit.last + BEHIND)
        for each in view.said("not_age").within(sentence)
    )


def _hires(view: View, hit: WordHit) -> bool:
    """Whether somebody is looked for in a sentence or one nearby, in the language of ``hit``."""
    sentence = view.sentence(hit)
    hiring = view.said("hiring", "takes_on")
    return any(
        view.native(each) or each.what[1] == hit.what[1]
        for number in range(sentence - NEAR, sentence + NEAR + 1)
        for each in hiring.within(number)
    )


def _is_meant(view: View, hit: WordHit) -> bool:
    sentence = view.sentence(hit)
    if view.cited(hit) or not view.native(hit) or view.said("no_matter").within(sentence):
        return False
    if view.said("calls").within(sentence):
        return False
    if hit.what[0] == "demeans":
        before = range(hit.first - BEFORE, hit.first)
        denied = any(no.first in before for no in view.said("not").within(sentence))
        only = range(hit.first, hit.last + 1)
        denied = denied or any(no.first in only for no in view.said("not_only").within(sentence))
        return not view.asked(sentence) and not denied and not says(view, sentence, "denounces")
    if (view.asked(sentence) and not _to_candidates(view, sentence)) or not _hires(view, hit):
        return False
    if hit.what[0] in ("age_limit", "birthdays"):
        return _is_age(view, hit) and not view.negated(hit, reach=2)
    before = range(hit.first - BEFORE, hit.first)
    return not any(no.first in before for no in view.said("not").within(sentence))


def _to_candidates(view: View, sentence: int) -> bool:
    """Whether a question asks whoever may apply what they are: *You are under 35? Write to us.*"""
    span = view.sentences[sentence]
    you = lexicon.spoken("ADDRESSED", view.language) | lexicon.spoken("YOU_ARE", view.language)
    words = view.tokens[span.first : span.last]
    polite = view.language == "de" and any(
        word.text == "sie" and view.text[word.start].isupper() for word in words
    )
    spoken_to = polite or any(word.text in you for word in words)
    after = sentence + 1 < len(view.sentences) and says(view, sentence + 1, "no_matter")
    return spoken_to and not after


def _unfit(view: View) -> Iterator[tuple[int, int, int, str]]:
    """A group of people, and that they cannot, should not, do not belong: sentence, tokens, severity."""
    for pair in meetings(view, ("unfit",), ("group_of",), FAR):
        sentence = view.sentence(pair.one)
        if view.asked(sentence) or view.cited(pair.one):
            continue
        if says(view, sentence, "defends", "no_matter", "calls", "denies", "thanks"):
            continue
        yield sentence, pair.first, pair.last, "stop"


def _blamed(view: View) -> Iterator[tuple[int, int, int, str]]:
    """What goes wrong, and a group at fault for it: *no wonder it jams, a woman programmed it*."""
    for pair in meetings(view, ("blames_on",), ("group_of", "woman_at"), FAR):
        sentence = view.sentence(pair.one)
        if view.asked(sentence) or view.cited(pair.one):
            continue
        if says(view, sentence, "denounces", "no_matter", "calls", "thanks", "praise", "fewer"):
            continue
        wrong = [hit for hit in view.said("goes_wrong").within(sentence) if view.native(hit)]
        inside = [(each.first, each.last) for each in (pair.one, *wrong)]
        denied = any(
            not any(first <= no.first < last for first, last in inside)
            for no in view.said("not").within(sentence)
        )
        if wrong and not denied:
            first = min(pair.first, wrong[0].first)
            yield sentence, first, max(pair.last, wrong[-1].last), "stop"


def _by_nature(view: View) -> Iterator[tuple[int, int, int, str]]:
    """*Women at the lathe? Good night*: asked, and answered by how they look, or by a sigh."""
    for hit in few(view, view.said("stereotype", "dreads", "scoffs")):
        sentence = view.sentence(hit)
        if not sentence or not view.asked(sentence - 1) or view.asked(sentence):
            continue
        of = view.said("group_of", "woman_at").within(sentence - 1)
        if not of or view.cited(hit) or not view.native(hit):
            continue
        span = view.sentences[sentence]
        sighed = hit.what[0] == "dreads" and span.last - span.first <= SIGH
        scoffed = hit.what[0] == "scoffs"
        if sighed or scoffed or says(view, sentence, "mock_sign", "laugh"):
            yield sentence, span.first, hit.last, "stop"
    for hit in few(view, view.said("old_saw")):
        sentence = view.sentence(hit)
        winks = says(view, sentence, "knowing", "laugh") or (
            sentence + 1 < len(view.sentences) and view.said("laugh").within(sentence + 1)
        )
        told = view.asked(sentence) or says(view, sentence, "denounces", "defends", "calls")
        if winks and not told and not view.cited(hit):
            yield sentence, hit.first, hit.last, "stop"


def _mocked(view: View) -> Iterator[tuple[int, int, int, str]]:
    """Somebody of a group at work, as a puzzle, a danger, or something to look at."""
    ways = (
        (("mocked",), ("woman_at", "group_of"), FAR),
        (("scoffs",), ("woman_at", "group_of"), FAR),
        (("no_go",), ("with_garb",), FAR),
        (("be_wary",), ("group_of", "loves"), 2 * FAR),
        (("as_known",), ("group_of", "those_from"), FAR),
        (("learns_none",), ("of_age",), FAR),
        (("mens_thing",), ("trade_word",), FAR),
        (("none_of_age",), ("our_team",), FAR),
        (("no_understanding",), ("group_of", "those_from"), 2 * FAR),
        (("no_dialect",), ("sent_home",), 2 * FAR),
        (("no_work",), ("by_looks",), BESIDE),
        (("no_builds",), ("by_looks",), FAR),
        (("eye_candy",), ("women",), FAR),
    )
    for ones, others, reach in ways:
        for pair in meetings(view, ones, others, reach):
            sentence = view.sentence(pair.one)
            if view.cited(pair.one) or not (view.native(pair.one) and view.native(pair.other)):
                continue
            if pair.one.what[0] == "no_work" and pair.other.first < pair.one.first:
                continue
            asked = view.asked(sentence) and pair.one.what[0] != "mocked"
            if asked or says(view, sentence, "denounces", "no_matter", "calls"):
                continue
            if pair.one.what[0] in GENERAL and says(view, sentence, "thanks", "defends", "praise"):
                continue
            if pair.other.what[0] == "by_looks" and says(view, sentence, "safety"):
                continue
            yield sentence, pair.first, pair.last, "stop"


def _born(view: View) -> Iterator[tuple[int, int, int, str]]:
    """A year of birth for whoever is looked for: *born after …*."""
    for hit in few(view, view.said("born_since")):
        sentence = view.sentence(hit)
        if not view.native(hit) or view.asked(sentence) or not _hires(view, hit):
            continue
        if hit.last - hit.first == 1 and not says(view, sentence, "or_younger"):
            continue
        last = min(view.sentences[sentence].last, hit.last + BESIDE)
        for at in range(hit.first, last):
            token = view.tokens[at]
            if token.kind == NUMBER and token.text.isdecimal() and int(token.text[:5]) in BIRTHS:
                if not says(view, sentence, "no_matter"):
                    yield sentence, hit.first, max(at + 1, hit.last), "ask"
                break


def _edges(view: View) -> Iterator[tuple[int, int, int, str]]:
    """An age without its unit beside the people looked for: *zwei Männer bis 35*."""
    for edge in few(view, view.said("age_edge")):
        sentence = view.sentence(edge)
        at = edge.last
        if at >= view.sentences[sentence].last or not view.native(edge):
            continue
        age = view.tokens[at]
        if age.kind != NUMBER or not age.text.isdecimal() or int(age.text[:4]) not in AGES:
            continue
        after = view.tokens[at + 1] if at + 1 < view.sentences[sentence].last else None
        if (after is not None and after.gap <= HYPHEN) or view.text[age.end : age.end + 2].strip(
            " "
        ).startswith(UNITS):
            continue
        if at + 1 < len(view.tokens) and month(view.tokens[at + 1].text):
            continue  # *by 30 November* is a day
        people = [each for each in view.said("worker").within(sentence) if view.native(each)]
        people = [each for each in people if edge.first - BEHIND <= each.last <= edge.first]
        if not people and _is_wished(view, edge) and _hires(view, edge):
            counted = (
                after is not None
                and after.gap == SPACE
                and after.kind == WORD
                and after.text not in lexicon.function_words()
            )
            if not counted and not says(view, sentence, "youth", "no_matter", "not_age"):
                yield sentence, edge.first, at + 1, "ask"
            continue
        if not people and _is_told_them(view, edge) and _hires(view, edge):
            if not says(view, sentence, "youth", "no_matter"):
                yield sentence, edge.first, at + 1, "ask"
            continue
        if people and _hires(view, edge) and not says(view, sentence, "youth", "no_matter"):
            yield sentence, people[-1].first, at + 1, "ask"


def _is_wished(view: View, edge: WordHit) -> bool:
    """Whether an age is said to be liked best: *am liebsten unter 30*."""
    wishes = view.said("ideally").within(view.sentence(edge))[:MOST]
    return any(0 <= edge.first - wish.last <= 1 for wish in wishes)


def _is_told_them(view: View, edge: WordHit) -> bool:
    """Whether those who may apply are told that they are it: *Sie sind höchstens 35*."""
    sentence = view.sentence(edge)
    start = max(view.sentences[sentence].first, edge.first - BEHIND)
    are = lexicon.spoken("COPULA", view.language) | lexicon.spoken("YOU_ARE", view.language)
    before = {token.text for token in view.tokens[start : edge.first]}
    return not before.isdisjoint(are) and _to_candidates(view, sentence)


def _between(view: View) -> Iterator[tuple[int, int, int, str]]:
    """Two ages without their unit beside the people looked for: *Lagerist, zwischen 20 und 30*."""
    for edge in few(view, view.said("age_between")):
        sentence = view.sentence(edge)
        last = view.sentences[sentence].last
        if edge.last + BESIDE > last or not view.native(edge) or not _hires(view, edge):
            continue
        one, _, other = view.tokens[edge.last : edge.last + BESIDE]
        ages = [each.text for each in (one, other) if each.kind == NUMBER and each.text.isdecimal()]
        if len(ages) < BEHIND or any(int(age[:4]) not in AGES for age in ages):
            continue
        at = edge.last + BESIDE
        ended = at >= last or view.tokens[at].kind != NUMBER
        unit = view.text[other.end : other.end + 2].strip(" ").startswith(UNITS)
        after = view.tokens[at] if at < last else None
        counted = (
            after is not None
            and after.gap == SPACE
            and after.kind == WORD
            and after.text not in lexicon.function_words()
        )
        if not ended or unit or counted:
            continue
        if not says(view, sentence, "youth", "no_matter", "not_age"):
            yield sentence, edge.first, at, "ask"


def _is_either_way(view: View, hit: WordHit) -> bool:
    """Whether it is one of two that are both welcome: *with or without children*."""
    if hit.first - 2 < view.sentences[view.sentence(hit)].first:
        return False
    before, other = view.tokens[hit.first - 1].text, view.tokens[hit.first - 2].text
    return before in EITHER and other in WITH


def _said(view: View) -> Iterator[tuple[int, int, int, str]]:
    """Every place: its sentence, its tokens, how severe."""
    for hit in view.said(
        "age_limit", "birthdays", "age_wanted", "native", "people_only", "demeans"
    ):
        if _is_meant(view, hit) and not _is_either_way(view, hit):
            severity = "stop" if hit.what[0] == "demeans" else "ask"
            yield view.sentence(hit), hit.first, hit.last, severity
    yield from _unfit(view)
    yield from _blamed(view)
    yield from _by_nature(view)
    yield from _mocked(view)
    yield from _born(view)
    yield from _edges(view)
    yield from _between(view)
    sexes = view.said("sex_word")
    if len({view.tokens[hit.first].text for hit in sexes}) == 1:
        for hit in sexes:
            sentence = view.sentence(hit)
            sought = view.native(hit) and _hires(view, hit) and not view.asked(sentence)
            if sought and not says(view, sentence, "no_matter", "youth"):
                yield sentence, hit.first, hit.last, "ask"


def _apart(view: View) -> list[tuple[int, int, str]]:
    """What is asked of people one by one: an age, and a mother tongue, in one sentence are two."""
    places: list[tuple[int, int, int, str]] = []
    for sentence, first, last, severity in sorted(islice(_said(view), MOST)):
        known = places[-1] if places and places[-1][0] == sentence else None
        if known is None or (first >= known[2] and "stop" not in (severity, known[3])):
            places.append((sentence, first, last, severity))
            continue
        worst = "stop" if "stop" in (severity, known[3]) else "ask"
        places[-1] = (sentence, min(first, known[1]), max(last, known[2]), worst)
    return [place[1:] for place in places]


def read(view: View) -> Iterator[Mark]:
    """One mark for each demand of a sentence; one for each sentence that demeans."""
    for first, last, severity in _apart(view):
        start, end = view.place_of(first, last)
        yield Mark(
            kind="discrimination",
            start=start,
            end=end,
            severity="stop" if severity == "stop" else "ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.85,
        )


CHECK = Check(
    id="discrimination",
    kinds=("discrimination",),
    read=read,
    looks_at=(),
    wants=(
        "age_limit",
        "birthdays",
        "age_wanted",
        "native",
        "people_only",
        "demeans",
        "group_of",
        "age_edge",
        "age_between",
        "old_saw",
        "sex_word",
        "woman_at",
        "by_looks",
        "eye_candy",
        "born_since",
        "with_garb",
        "loves",
        "those_from",
        "of_age",
        "mens_thing",
        "none_of_age",
        "no_dialect",
    ),
    found=(
        Example(text="Eine Frau als Vorarbeiterin? Wo kommen wir da hin."),
        Example(text="Über fünfzig lernt doch keiner mehr dazu."),
        Example(text="In unser Team passt niemand über 45."),
        Example(text="Mit Kopftuch am Empfang, das geht gar nicht."),
        Example(text="Personne de plus de 45 ans dans notre équipe."),
        Example(text="La mécanique, c'est une affaire d'hommes."),
        Example(text="Avec un accent au téléphone, hors de question."),
        Example(text="La meccanica è roba da uomini."),
        Example(text="Nella nostra squadra nessuno sopra i 45."),
        Example(text="Con il velo alla reception, non se ne parla."),
        Example(text="Welding is a man's job."),
        Example(text="Nobody over 45 on our team."),
        Example(text="People with an accent have no place at the front desk."),
        Example(text="Wir suchen Talente bis 28, auch ⟦Muttersprache Deutsch⟧."),
        Example(text="Wir suchen ⟦Nachwuchstalente bis 28⟧, auch Muttersprache Deutsch."),
        Example(text="⟦Kein Wunder steht die Anlage still, die hat eine Frau⟧ eingestellt."),
        Example(text="⟦Seit so viele Ausländer im Lager sind, herrscht nur noch Chaos⟧."),
        Example(text="Eine Frau am Kran? ⟦Gute Nacht⟧."),
        Example(text="⟦Frauen und Technik⟧, ihr wisst schon 🙄"),
        Example(text="Wir suchen einen Lageristen, gern ⟦zwischen 20 und 30⟧."),
        Example(text="Sie sind ⟦höchstens 35⟧? Dann passt diese Stelle."),
        Example(text="⟦Ever since they hired women it's nothing but drama⟧."),
        Example(text="We are hiring. You are ⟦under 30⟧? Apply now."),
        Example(text="⟦Depuis qu'il y a des femmes ici, c'est le chaos⟧."),
        Example(text="Poste à pourvoir : vous avez ⟦moins de 35 ans⟧ ? Écrivez-nous."),
        Example(text="⟦Da quando ci sono gli stranieri in reparto, è un caos⟧."),
        Example(text="Cerchiamo un tecnico, ⟦solo cittadini svizzeri⟧."),
        Example(text="⟦Frau am Kran, finde den Fehler⟧ 😂"),
        Example(text="Wir suchen eine Hilfe, ⟦höchstens 40 Kerzen⟧ auf dem Kuchen."),
        Example(text="Gesucht: Köchin, ⟦höchstens 45 Lenze⟧."),
        Example(text="Nous cherchons une aide, ⟦moins de 40 printemps⟧."),
        Example(text="Cerchiamo un cuoco, ⟦al massimo 35 primavere⟧."),
        Example(text="We are hiring a cook, ⟦no more than 40 summers⟧ old."),
        Example(text="⟦Nichts für zarte Händchen⟧, dieser Job."),
        Example(text="A ⟦woman on the crane, what could go wrong⟧ lol"),
        Example(text="We are hiring somebody ⟦born after 1990⟧."),
        Example(text="⟦Une femme à la grue, cherchez l'erreur⟧."),
        Example(text="⟦Donna alla gru, trova l'errore⟧."),
        Example(text="Gesucht: Buchhalterin, ⟦maximal 45 Jahre⟧ alt."),
        Example(text="Wir suchen einen Hauswart, ⟦zwischen 25 und 40 Jahren⟧."),
        Example(text="{company} sucht Telefonisten. Bedingung: ⟦Deutsche Muttersprache⟧."),
        Example(text="Für die Stelle ⟦nur Schweizer⟧, bitte."),
        Example(text="⟦Männer bevorzugt⟧: Stelle im Lager per sofort."),
        Example(text="⟦Frauen gehören an den Herd⟧, nicht in die Werkstatt."),
        Example(text="We are hiring: ⟦under 35 years old⟧, please."),
        Example(text="Job at {company}, ⟦native English⟧ required."),
        Example(text="Driver wanted, ⟦men only⟧."),
        Example(text="⟦Women belong in the kitchen⟧."),
        Example(text="Nous cherchons une aide, ⟦moins de 30 ans⟧."),
        Example(text="Poste à pourvoir, ⟦de langue maternelle française⟧."),
        Example(text="Pour ce poste, ⟦pas d'étrangers⟧."),
        Example(text="Cerchiamo un tecnico, ⟦massimo 35 anni⟧."),
        Example(text="Cercasi segretaria ⟦di madrelingua tedesca⟧."),
        Example(text="Cercasi autista, ⟦solo uomini⟧."),
        Example(text="⟦Muslime passen nicht⟧ in die Werkstatt."),
        Example(text="Wir suchen für das Lager zwei ⟦Männer bis 35⟧."),
        Example(text="⟦Boomers simply can't⟧ handle this."),
        Example(text="⟦Les femmes ne sont pas faites⟧ pour souder."),
        Example(text="⟦Gli stranieri non hanno voglia⟧ di fare."),
        Example(text="Pas étonnant que la machine soit en panne, c'est une femme qui l'a réglée."),
        Example(text="Per forza la macchina è ferma, l'ha regolata una donna."),
        Example(text="No wonder the machine is down, a woman set it up."),
        Example(text="Depuis qu'il y a tant d'étrangers à l'entrepôt, c'est le bazar total."),
        Example(text="I musulmani non vanno bene in officina."),
        Example(text="Vous avez 35 ans au maximum ? Alors ce poste est pour vous."),
    ),
    not_found=(
        Example(text="Wir suchen eine Leitung, mit oder ohne Kinder, in Teilzeit."),
        Example(text="Nous cherchons une comptable, avec ou sans enfants, à 60 %."),
        Example(text="With or without children: we are hiring a team leader."),
        Example(text="Cerchiamo una persona, con o senza figli, per l'officina."),
        Example(text="Eine Frau an der Spitze? Bei uns seit acht Jahren."),
        Example(text="Am liebsten unter 30 Minuten zur Arbeit."),
        Example(text="Mit Akzent am Telefon? Charmant."),
        Example(text="Les Portugais de l'atelier ont cuisiné pour tous."),
        Example(text="Depuis que je suis maman, il me manque des heures de sommeil."),
        Example(text="La mécanique, une affaire d'hommes ? Venez voir."),
        Example(text="I colleghi albanesi hanno cucinato per tutti."),
        Example(text="Da quando sono mamma mi mancano ore di sonno."),
        Example(text="La tecnica è roba da uomini? Venite a vedere."),
        Example(text="A man's job? Twelve women on our line disagree."),
        Example(text="Ever since I became a mother, sleep has gone missing."),
        Example(text="Our Polish colleagues cooked for everyone."),
        Example(text="Wir suchen Talente für bis 30 Stunden in der Woche."),
        Example(text="Wir suchen Talente bis 30. November, meldet euch."),
        Example(text="We are hiring talent until 30 November."),
        Example(text="Junges Team sucht Verstärkung, wir freuen uns auf alle."),
        Example(text="Seit mehr Frauen im Team sind, gibt es weniger Fehler."),
        Example(text="Kein Wunder klemmt die Tür, sie ist zwanzig Jahre alt."),
        Example(text="Wir suchen Leute für zwischen 20 und 30 Einsätze im Jahr."),
        Example(text="Frauen und Technik: Am Samstag ist Schnuppertag."),
        Example(text="Depuis que des femmes dirigent l'équipe, les erreurs ont disparu."),
        Example(text="Da quando le donne sono in turno, meno errori."),
        Example(text="Since women joined the night shift, fewer mistakes happen."),
        Example(text="We're hiring. Shifts between 20 and 25 hours a week."),
        Example(text="Frau am Kran: Heute zeigt Lea, wie man Lasten hebt."),
        Example(text="Finde den Fehler im Plan, Lösung morgen."),
        Example(text="Auf dem Kuchen für {company} brannten höchstens 40 Kerzen."),
        Example(text="Nous cherchons des photos : au plus 40, prises au printemps."),
        Example(text="Lippenstift und Reinraum: bitte abschminken, wegen der Hygiene."),
        Example(text="Spot the mistake in this drawing."),
        Example(text="Cherchez l'erreur dans ce plan."),
        Example(text="Trova l'errore nel disegno."),
        Example(text="Gesucht: Monteur/in (m/w/d), Deutsch Niveau B2."),
        Example(text="Wir suchen Fachleute. Bis 30 Jahre Berufserfahrung sind willkommen."),
        Example(text="Wir suchen Jugendliche zwischen 13 und 16 Jahren für den Zukunftstag."),
        Example(text="Stelle frei. Ihre Muttersprache spielt keine Rolle."),
        Example(text="Meine Muttersprache ist Türkisch, und das ist gut so."),
        Example(text="Im Turnverein spielen heute nur Frauen."),
        Example(text="Auf das Getriebe gibt es bis 20 Jahre Garantie."),
        Example(text="«Ausländer raus» stand an der Wand, wir haben es übermalt."),
        Example(text="We are hiring. Native speakers or not, you are welcome."),
        Example(text="Wanted: engineer with up to 30 years of experience."),
        Example(text="The women only race starts at nine."),
        Example(text="Poste ouvert, quelle que soit votre langue maternelle."),
        Example(text="Nous cherchons un pro avec moins de 10 ans d'expérience."),
        Example(text="Notre club existe depuis moins de 30 ans."),
        Example(text="Cerchiamo tecnici, l'età non importa."),
        Example(text="La garanzia dura fino a 20 anni."),
        Example(text="Ieri alla gara solo donne, che bello."),
        Example(text="Wer sagt, Frauen können nicht schweissen, kennt unsere Werkstatt nicht."),
        Example(text="Wir suchen Leute für Montage, Pensum bis 60 %."),
        Example(text="Whoever says women can't do this is wrong."),
        Example(text="Qui dit que les femmes ne savent pas souder se trompe."),
        Example(text="Chi dice che le donne non sanno saldare sbaglia."),
    ),
)
