"""How answers are compared with what people expect."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from sayso.cli.scoring import Given, Label, Seen, Spot, Wanted, locate, pairs, score, total

TEXT = "Auftragseingang plus 23 %, so einen Start hatten wir noch nie"


def want(kind: str, evidence: str | None, text: str = TEXT) -> Wanted:
    """An expectation as it is read from a file."""
    return Wanted(kind, evidence, locate(evidence, text))


def seen(kind: str, start: int, end: int, severity: str = "stop", place: str = "text") -> Seen:
    """A finding as it is produced."""
    return Seen(kind, severity, start, end, place)


def test_evidence_is_found_where_it_stands_first() -> None:
    """A phrase that stands twice means its first place; a tag is a place of its own."""
    assert locate("wir", "wir und wir") == Spot("text", 0, 3)
    assert locate("[Bild]", "egal") == Spot("[Bild]")
    assert locate("nichts", "egal") is None
    assert locate(None, "egal") is None


def test_one_sign_in_common_is_a_hit_and_touching_is_none() -> None:
    """Spans are half-open."""
    assert Spot("text", 0, 5).meets(Spot("text", 4, 9))
    assert not Spot("text", 0, 5).meets(Spot("text", 5, 9))
    assert not Spot("text", 0, 5).meets(Spot("[Bild]"))
    assert Spot("[Bild]").meets(Spot("[Bild]"))


def test_another_kind_at_the_same_place_is_no_hit() -> None:
    """It is one missed and one false alarm."""
    found = score(
        Label(verdict="stop", findings=(want("insider_figure", "plus 23 %"),)),
        Given(verdict="stop", findings=(seen("quiet_period", 16, 25),)),
    )
    assert (len(found.hits), len(found.missed), len(found.false)) == (0, 1, 1)


def test_one_finding_hits_once() -> None:
    """Two expectations of a kind need two findings; a second finding at a place is a false alarm."""
    label = Label(
        verdict="stop",
        findings=(want("insider_figure", "plus 23 %"), want("insider_figure", "so einen Start")),
    )
    wide = score(label, Given(verdict="stop", findings=(seen("insider_figure", 0, len(TEXT)),)))
    assert (len(wide.hits), len(wide.missed), len(wide.false)) == (1, 1, 0)
    one = Label(verdict="stop", findings=(want("insider_figure", "plus 23 %"),))
    twice = Given(
        verdict="stop", findings=(seen("insider_figure", 16, 20), seen("insider_figure", 21, 25))
    )
    assert len(score(one, twice).false) == 1


def test_pairing_gives_way_where_that_hits_more() -> None:
    """The wide finding is left to the expectation that has no other."""
    wanted = (want("k", "Auftragseingang"), want("k", "plus 23 %"))
    found = (seen("k", 0, 25), seen("k", 0, 15))
    assert pairs(wanted, found) == {0: 1, 1: 0}


def test_hints_count_neither_way() -> None:
    """A hint is neither a hit nor a false alarm, and flags nobody."""
    hint = seen("unsupported_figure", 0, 5, severity="hint")
    clean = score(Label(verdict="ok"), Given(verdict="ok", findings=(hint,)))
    assert clean.is_right
    assert not clean.flagged
    label = Label(verdict="ok", findings=(want("unsupported_figure", "Auftragseingang"),))
    assert len(score(label, Given(verdict="ok", findings=(hint,))).missed) == 1


def test_optional_findings_count_neither_way() -> None:
    """Produced or not; without evidence anywhere, with evidence at its place, outside the text too."""
    label = Label(
        verdict="stop",
        optional=(
            want("topic_not_authorised", "[Autor]"),
            want("insider_figure", "plus 23 %"),
            want("insult", None),
        ),
    )
    fine = (
        seen("topic_not_authorised", 0, 0, place="[Autor]"),
        seen("insider_figure", 20, 22),
        seen("insider_figure", 23, 24),
        seen("insult", 50, 51),
    )
    assert not score(label, Given(verdict="stop", findings=fine)).false
    assert not score(label, Given(verdict="stop")).missed
    elsewhere = Given(verdict="stop", findings=(seen("insider_figure", 40, 45),))
    assert len(score(label, elsewhere).false) == 1


def test_an_optional_place_that_is_not_in_the_text_excuses_nothing() -> None:
    """Only evidence that is left out means anywhere."""
    label = Label(verdict="ok", optional=(want("insult", "Vollpfosten"),))
    assert score(label, Given(verdict="ok", findings=(seen("insult", 0, 4),))).false


def test_approvers_are_right_where_the_sets_are_equal() -> None:
    """Neither one too many nor one too few."""
    label = Label(verdict="ask", approvers=frozenset(("p_com", "customer:Brühl Aero")))
    assert score(
        label, Given(verdict="ask", approvers=frozenset(("customer:Brühl Aero", "p_com")))
    ).approvers_right
    for other in (("p_com",), ("p_com", "customer:Brühl Aero", "p_cfo"), ()):
        assert not score(label, Given(verdict="ask", approvers=frozenset(other))).approvers_right


def test_harmless_is_flagged_by_a_verdict_or_a_finding() -> None:
    """Flagged: another verdict than ok, or any finding that is no hint, also an optional one."""
    label = Label(verdict="ok", optional=(want("insult", None),))
    assert score(label, Given(verdict="ask")).flagged
    assert score(
        label, Given(verdict="ok", findings=(seen("insult", 0, 1, severity="ask"),))
    ).flagged
    assert not score(label, Given(verdict="ok")).flagged
    assert not score(Label(verdict="stop"), Given(verdict="ok")).harmless


def test_what_could_not_be_answered_is_wrong() -> None:
    """A draft without an answer counts against every figure it is part of."""
    found = score(Label(verdict="ok"), Given(verdict=None))
    assert not found.verdict_right
    assert not found.approvers_right
    assert found.flagged


def test_the_whole_adds_up() -> None:
    """Shares over all drafts, by kind, and none where there is nothing to divide by."""
    label = Label(
        verdict="stop",
        findings=(want("insider_figure", "plus 23 %"), want("quiet_period", "Start")),
    )
    given = Given(verdict="ask", findings=(seen("insider_figure", 16, 20), seen("insult", 0, 3)))
    whole = total([score(label, given), score(Label(verdict="ok"), Given(verdict="ok"))])
    assert (whole.verdict_accuracy, whole.approvers_accuracy) == (0.5, 1.0)
    assert (whole.findings.precision, whole.findings.recall) == (0.5, 0.5)
    assert whole.by_kind["insult"].recall is None
    assert whole.by_kind["quiet_period"].precision is None
    assert (whole.harmless, whole.flagged) == (1, 0)
    nothing = total([])
    assert (nothing.verdict_accuracy, nothing.findings.precision) == (None, None)


SPOTS = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda at: (at[0], at[0] + at[1]))
KINDS = st.sampled_from("ab")
WANTED = st.lists(
    st.builds(lambda kind, at: Wanted(kind, "…", Spot("text", *at)), KINDS, SPOTS), max_size=4
)
SEEN = st.lists(st.builds(lambda kind, at: seen(kind, *at), KINDS, SPOTS), max_size=4)


def near(wanted: Wanted, found: Seen) -> bool:
    """Whether the one is a hit of the other, spelt out."""
    spot = wanted.spot
    return spot is not None and wanted.kind == found.kind and spot.meets(found.spot)


def most(wanted: list[Wanted], found: list[Seen]) -> int:
    """The most hits there can be, by trying every order."""
    if len(wanted) > len(found):
        found = [*found, *(seen("none", 0, 0) for _ in range(len(wanted) - len(found)))]
    return max(
        sum(near(each, found[place]) for each, place in zip(wanted, order, strict=False))
        for order in permutations(range(len(found)))
    )


@given(WANTED, SEEN)
def test_there_are_as_many_hits_as_can_be(wanted: list[Wanted], found: list[Seen]) -> None:
    """Pairs are one to one, true hits, and no other pairing has more."""
    matched = pairs(wanted, found)
    assert len(set(matched.values())) == len(matched)
    assert all(near(wanted[i], found[j]) for i, j in matched.items())
    assert len(matched) == most(wanted, found)


@given(WANTED, SEEN)
def test_hits_misses_and_false_alarms_are_all_there_is(
    wanted: list[Wanted], found: list[Seen]
) -> None:
    """Nothing is counted twice or lost, and the order of findings does not matter."""
    label = Label(verdict="stop", findings=tuple(wanted))
    one = score(label, Given(verdict="stop", findings=tuple(found)))
    assert len(one.hits) + len(one.missed) == len(wanted)
    assert len(one.hits) + len(one.false) == len(found)
    other = score(label, Given(verdict="stop", findings=tuple(reversed(found))))
    assert len(other.hits) == len(one.hits)
