"""Reads texts, one in each line as JSON, with proselint; says its own time and what it found."""

import json
import sys
import time

from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

CheckRegistry().register_many(__register__)

for line in sys.stdin:
    text = json.loads(line)["text"]
    start = time.process_time()
    results = LintFile("draft", text).lint()
    took = time.process_time() - start
    # it puts a line break before the text, and counts places from there
    found = [[at - 1 for at in result.check_result.span] for result in results]
    print(json.dumps({"ms": 1000 * took, "found": found}), flush=True)
