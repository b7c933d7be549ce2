"""The demo company is whole: nobody and nothing of its papers has been lost on the way here."""

import csv
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

DEMO = Path(__file__).resolve().parents[2] / "demo"
COMPANY = DEMO / "arvenberg"
CHAPTERS = 11
PARAGRAPHS = 63
ADVICE = 15
PARAGRAPHS_OF_CHAPTER = {1: 3, 2: 4, 3: 5, 4: 7, 5: 9, 6: 7, 7: 10, 8: 7, 9: 5, 10: 6}

# The papers word for word: the chapters joined again, and the posts as they were handed in. Further
# languages are ours, and are held to what these say.
PAPERS = {
    "de": "be9236523ce4101b9ef212d86b46532b56aa276825caf56eb3f8f022d2ef4c27",
    "en": "6d9fd38bb217fd96540a78b8e5b1679fd28ff38b76290b83ded0f9aa52a00afc",
}
POSTS = 60
PUBLISHED = "18c640a7c39640fdd6143c8be8cdfd01ac3a998ae5a2757920b8496ba2cbb752"


def read(name: str) -> Any:
    """Return what a YAML file says, each scalar as the text that stands there."""
    return yaml.load((COMPANY / name).read_text("utf-8"), Loader=yaml.BaseLoader)


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with (COMPANY / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def chapters(language: str) -> list[str]:
    """Return the chapters of the handbook in one language, in order."""
    files = sorted((COMPANY / "handbook" / language).glob("*.md"))
    return [file.read_text("utf-8") for file in files]


def by_language(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every mapping from languages to what is said in them."""
    if isinstance(node, dict):
        entries = cast("dict[str, Any]", node)
        if "de" in entries:
            yield entries
        else:
            for value in entries.values():
                yield from by_language(value)
    elif isinstance(node, list):
        for value in cast("list[Any]", node):
            yield from by_language(value)


def sentences(node: Any) -> list[str]:
    """Return every sentence in what one language says."""
    if isinstance(node, str):
        return [node]
    values: Any = node.values() if isinstance(node, dict) else node
    return [sentence for value in values for sentence in sentences(value)]


def digest(content: bytes) -> str:
    """Return what changes when a single letter does."""
    return hashlib.sha256(content).hexdigest()


LANGUAGES: list[str] = read("company.yaml")["company"]["guideline_languages"]
TEXTS = sorted(
    str(file.relative_to(COMPANY))
    for file in COMPANY.rglob("*.yaml")
    if any(True for _ in by_language(read(str(file.relative_to(COMPANY)))))
)


@pytest.mark.parametrize(
    ("file", "counts"),
    [
        ("company.yaml", {"sites": 3, "units": 21, "roles": 28, "levels": 2}),
        ("calendar.yaml", {"holidays": 10, "closures": 2, "events": 14}),
        ("guideline.yaml", {"incoming": 5}),
        ("channels.yaml", {"classes": 5, "channels": 34, "places": 10, "requests": 1}),
        ("names.yaml", {"customers": 6, "competitors": 3, "embargoes": 6, "code_names": 4}),
        ("consents.yaml", {"consents": 15, "approvals": 4}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_list_is_complete(file: str, counts: dict[str, int]) -> None:
    """Each list of the company has as many entries as in its papers."""
    said = read(file)
    assert {name: len(said[name]) for name in counts} == counts


@pytest.mark.parametrize(
    ("file", "count"), [("topics.yaml", 36), ("facts.yaml", 54), ("wordings.yaml", 8)]
)
def test_every_top_level_list_is_complete(file: str, count: int) -> None:
    """Topics, facts and wordings are all there, each under an id of its own."""
    said = read(file)
    assert len(said) == count
    assert len({entry["id"] for entry in said}) == count


@pytest.mark.parametrize(("file", "count"), [("people.csv", 30), ("absences.csv", 5)])
def test_every_row_is_there(file: str, count: int) -> None:
    """Each person and each absence has a row, and no cell has slipped out of its column."""
    said = rows(file)
    assert len({row["id"] for row in said}) == count
    assert all(None not in row and None not in row.values() for row in said)


@pytest.mark.parametrize("language", PAPERS)
def test_handbook_is_word_for_word(language: str) -> None:
    """The chapters, joined again, are the guideline as it was adopted, to the letter."""
    head, *rest = chapters(language)
    joined = "\n".join([head, *(f"#{chapter}" for chapter in rest)])
    assert digest(joined.encode()) == PAPERS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_chapters_carry_their_number(language: str) -> None:
    """Each file of the handbook is one chapter, and its number stands in its name and heading."""
    files = sorted((COMPANY / "handbook" / language).glob("*.md"))
    assert [int(file.name[:2]) for file in files] == list(range(CHAPTERS))
    for number, file in enumerate(files[1:], start=1):
        assert file.read_text("utf-8").startswith(f"# {number} ")


def paragraphs(language: str) -> list[str]:
    """Return the numbers of the paragraphs, in the order in which they stand."""
    return re.findall(r"(?m)^\*\*(\d+\.\d+)\*\* \*\*", "\n".join(chapters(language)))


def advice(language: str) -> list[str]:
    """Return the numbers of the pieces of advice, in the order in which they stand."""
    return re.findall(r"(?m)^> \*\*[^\W\d]+ (\d+\.[A-Z])\*\* ", "\n".join(chapters(language)))


def bodies(language: str) -> dict[str, tuple[str, str]]:
    """Return, by number, what stands in bold before each paragraph, and the paragraph."""
    found = re.findall(
        r"(?m)^\*\*(\d+\.\d+)\*\* \*\*([^*]+)\.\*\* (.+)$", "\n".join(chapters(language))
    )
    return {number: (lead, body) for number, lead, body in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_is_there(language: str) -> None:
    """Each numbered paragraph and each piece of advice stands in the handbook exactly once."""
    wanted = [f"{c}.{p}" for c, last in PARAGRAPHS_OF_CHAPTER.items() for p in range(1, last + 1)]
    assert len(wanted) == PARAGRAPHS
    assert paragraphs(language) == wanted
    assert len(set(advice(language))) == len(advice(language)) == ADVICE


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_say_the_same_rules(language: str) -> None:
    """Every language of the handbook has the paragraphs and the advice of the one that decides."""
    assert paragraphs(language) == paragraphs("de")
    assert advice(language) == advice("de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_cites_the_same(language: str) -> None:
    """A paragraph names the same rules, addresses, hashtags and numbers of days in every language."""
    cited = re.compile(r"\b\d+\.\d\b|[\w.]+@[\w.]+\w|#\w+|\b(?:18|30|44|45|50|4400|2025)\b")
    for number, (_, body) in bodies("de").items():
        assert sorted(cited.findall(bodies(language)[number][1])) == sorted(cited.findall(body))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_word_before_a_paragraph_means_one_thing(language: str) -> None:
    """What stands before a paragraph has one wording per effect, and the preface names each."""
    pairs = {(lead, bodies(language)[number][0]) for number, (lead, _) in bodies("de").items()}
    assert len({german for german, _ in pairs}) == len({own for _, own in pairs}) == len(pairs)
    assert all(f"**{own}**" in chapters(language)[0] for _, own in pairs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_gives_its_reason(language: str) -> None:
    """The reason stands behind the same lead in each paragraph, and says something."""
    reasons = [re.findall(r" \*([^*]+):\* (\S.+)$", body) for _, body in bodies(language).values()]
    assert all(len(reason) == 1 for reason in reasons)
    assert len({lead for [(lead, _)] in reasons}) == 1


@pytest.mark.parametrize("file", TEXTS)
def test_every_text_is_there_in_every_language(file: str) -> None:
    """What is said in German is said in all languages of the guideline, and nothing is empty."""
    for words in by_language(read(file)):
        assert set(LANGUAGES) <= set(words), words["de"]
        assert all(sentence.strip() for sentence in sentences(list(words.values()))), words["de"]


def test_french_is_set_with_narrow_spaces() -> None:
    """Before : ; ? ! and inside guillemets French has a space that no line breaks at."""
    texts = [
        text
        for file in TEXTS
        for words in by_language(read(file))
        for text in sentences(words["fr"])
    ]
    loose = re.compile(r"«(?!\u202f)|(?<!\u202f)»|[^\u202f\s\d|-][;:?!](?=\s|$|\*)")
    found = [text for text in (*texts, *chapters("fr")) if loose.search(text)]
    assert found == []


def test_what_was_said_stays_said() -> None:
    """The first posts in the archive are those that were handed in; later ones come after them."""
    lines = (COMPANY / "published.jsonl").read_bytes().splitlines(keepends=True)
    assert len(lines) >= POSTS
    assert digest(b"".join(lines[:POSTS])) == PUBLISHED


def test_every_name_leads_somewhere() -> None:
    """Whoever is named as owner, deputy, head or author is on the list of people."""
    people = {row["id"] for row in rows("people.csv")}
    register = read("channels.yaml")
    entries = [*read("topics.yaml"), *read("facts.yaml"), *read("wordings.yaml")]
    entries += [*register["channels"], *register["requests"], *read("company.yaml")["units"]]
    entries += [*read("names.yaml")["customers"], *read("names.yaml")["embargoes"]]
    entries += [*rows("absences.csv"), *(json.loads(line) for line in published())]
    keys = ("owner", "head", "route_to", "route_deputy", "requested_by", "person", "author")
    named = {entry[key] for entry in entries for key in keys if entry.get(key)}
    named |= {entry["deputy"] for entry in entries if entry.get("deputy")}
    named |= {name for channel in register["channels"] for name in channel.get("contributors", ())}
    assert sorted(named - people) == []


def published() -> list[str]:
    """Return the archive, a post a line."""
    return (COMPANY / "published.jsonl").read_text("utf-8").splitlines()


def test_nothing_in_it_is_real() -> None:
    """No address leads out of the demo: each ends in `.example`."""
    files = [file for file in COMPANY.rglob("*") if file.suffix in {".yaml", ".csv", ".jsonl"}]
    text = "\n".join(file.read_text("utf-8") for file in files)
    addresses = re.findall(r"https?://([^/\s\"]+)|[\w.+-]+@([\w-]+\.[\w.-]*\w)", text)
    hosts = {host for pair in addresses for host in pair if host}
    assert hosts
    assert sorted(host for host in hosts if not host.endswith(".example")) == []


@pytest.mark.parametrize(
    ("file", "key", "count"),
    [
        ("drafts-open.json", "drafts", 24),
        ("pairs-open.json", "pairs", 48),
        ("contradictions-open.json", "contradictions", 4),
        ("contradictions-open.json", "not_contradictions", 6),
        ("questions-open.json", "questions", 12),
    ],
)
def test_open_sets_are_complete(file: str, key: str, count: int) -> None:
    """Each open labelled set has all of its examples."""
    assert len(json.loads((DEMO / "open" / file).read_text("utf-8"))[key]) == count
