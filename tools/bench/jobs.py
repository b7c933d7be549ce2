"""What is measured, in the order of the table, and how: one sentence a job."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from tools.bench import (
    answers,
    archive,
    decisions,
    house,
    ledger,
    loading,
    matrix,
    page,
    readings,
    starting,
)
from tools.bench.measuring import Result


class Job(Struct, frozen=True, kw_only=True):
    """Something measured: its name on the command line, how, and what to mind."""

    name: str
    run: Callable[[], Result]
    how: str
    mind: str = ""


JOBS: tuple[Job, ...] = (
    Job(
        name="verdict",
        run=decisions.verdict,
        how="`Scene.ruling` on random questions (person, channel, topic), none asked twice; once on"
        " the whole guideline of 1,000 rules, once on 1,000 rules of the core that Cedar and"
        " Casbin can say too, where all are asked the same in each round, and Sayso more of the kind.",
        mind="The action and the moment are fixed by the scene, and everything about a person, a"
        " channel or a topic alone is worked out once; the rows *cold* tell what that costs. Cedar"
        " and Casbin keep what they can from question to question too: parsed policies and entities"
        " (with the posts asked about), a loaded enforcer, levels as groups of those who hold them"
        " at the moment.",
    ),
    Job(
        name="sentences",
        run=decisions.sentences,
        how="Random questions with three topics each on the whole guideline of 1,000 rules, none"
        " asked twice.",
        mind="A bare question: no text is read, so clauses with conditions do not hold.",
    ),
    Job(
        name="growth",
        run=decisions.growth,
        how="`Scene.ruling` on guidelines of 100, 1,000 and 10,000 rules of the same company,"
        " rounds in turn, about every eighth person, each of whom was asked about once before.",
    ),
    Job(
        name="answer",
        run=answers.answer,
        how="The open drafts of the demo and the examples of its rules, each answered in full:"
        " `decide` and the nearest yes.",
        mind="The nearest yes reads changed texts; once these readings come from memory, once they"
        " are made.",
    ),
    Job(
        name="reading",
        run=readings.reading,
        how="Drafts of 385 to 415 characters in four languages, made from a seed: harmless, faulty and"
        " mixed ones in equal parts, none read twice. The others read the very same texts, each in one"
        " process that goes on and tells its own time: proselint with its own checks, alex, textlint"
        " with the rules alex, write-good and terminology, presidio with its pattern recognisers and"
        " no model. All times are CPU time of the process. Hostile texts: a bit repeated to 100 kB; each"
        " check by itself on the text taken apart, and the whole reading.",
        mind="The others know English (presidio: numbers of many countries) and look for other"
        " things; what they find of the faults says how much of the work they do.",
    ),
    Job(
        name="who",
        run=decisions.who,
        how="`Scene.who` for random pairs of channel and topic, none asked twice, 1,000 rules,"
        " 10,000 people; everybody is named in the answer.",
    ),
    Job(
        name="where",
        run=decisions.where,
        how="`Scene.where` for random pairs of person and topic, none asked twice, 1,000 rules,"
        " 500 channels.",
    ),
    Job(
        name="matrix",
        run=matrix.matrix,
        how="`Scene.matrix` in a process alone, 1,000 rules; memory is the growth of the resident"
        " set at its peak.",
    ),
    Job(
        name="load",
        run=loading.load,
        how="`folder.load` and `compile` in a new process for each run, without the interpreter's"
        " start; cold: an empty user's cache, warm: the company compiled before.",
        mind="Every error of a folder is found while it is loaded; findings (`sayso lint`) are"
        " looked for apart.",
    ),
    Job(
        name="page",
        run=page.page,
        how="`sayso serve` with one worker; POSTs as the page sends them, with token, on a fixed"
        " schedule; the time runs from when a request was due.",
        mind="Whoever asks sits on the same machine and takes its share of it.",
    ),
    Job(
        name="house",
        run=house.house,
        how="`sayso serve` with the demo company grown to 2,000 people; everybody has signed in and may"
        " see everything. Of ten requests four check a draft, the others read `/`, people, a search for"
        " people, the record, the handbook and whom to ask.",
        mind="Whoever asks sits on the same machine and takes its share of it.",
    ),
    Job(
        name="archive",
        run=archive.archive,
        how="Statements in four languages, made from a seed; 10,000, 100,000 and a million are read and"
        " written by two processes. Then drafts of the same kind in a process that has just opened the"
        " largest archive: each is held against everything, facts in memory too; CPU time.",
        mind="Building is mostly reading what the texts claim. Forty posts in a hundred are about"
        " nothing; many of the others speak of the same few things, as firms do.",
    ),
    Job(
        name="ledger",
        run=ledger.ledger,
        how="Half a million rows as the answer to a draft makes them. An export in pieces of a megabyte,"
        " already read; the store with one `SELECT` in order. Each row is packed and hashed anew.",
        mind="Adding waits for the disk once a row, so it measures the disk.",
    ),
    Job(
        name="start",
        run=starting.start,
        how="Whole commands with the demo company, the user's cache warm.",
    ),
)
