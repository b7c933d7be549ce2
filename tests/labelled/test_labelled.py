"""Nothing gets worse on labelled drafts we have learnt from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sayso import folder
from sayso.cli.main import main

HERE = Path(__file__).parent
LAUENTAL = HERE.parent / "companies" / "lauental"

SETS = [
    pytest.param(folder.demo(), HERE / "drafts-a.json", id="a"),
    pytest.param(folder.demo(), HERE / "drafts-h.json", id="h"),
    pytest.param(folder.demo(), HERE / "drafts-c.json", id="c"),
    pytest.param(LAUENTAL, LAUENTAL / "drafts.json", id="lauental"),
]


@pytest.mark.parametrize(("company", "drafts"), SETS)
def test_what_was_learnt_is_kept(
    company: Path, drafts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Verdicts, precision and recall stay above what was reached, and no harmless draft is flagged."""
    main(("eval", str(drafts), "--company", str(company), "--json"))
    measured: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert measured["verdict_accuracy"] >= 0.94
    assert measured["findings"]["precision"] >= 0.95
    assert measured["findings"]["recall"] >= 0.9
    assert measured["harmless"]["flagged"] == 0
