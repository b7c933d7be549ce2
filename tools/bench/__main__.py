"""Measures, side by side in one run.

make bench                                 everything, five minutes or so
make bench ARGS="who where"                some of it
make bench ARGS="--write docs/speed.md"    and keep the table
"""

import argparse
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from tools.bench import table
from tools.bench.jobs import JOBS
from tools.bench.measuring import NotThere, Result, Row


def main() -> int:
    """Measure, print, keep. 1 where a job could not be done; a missed target is told, no failure."""
    parser = argparse.ArgumentParser(
        prog="make bench", description=(__doc__ or "").partition("\n")[0]
    )
    names = [job.name for job in JOBS]
    parser.add_argument("jobs", nargs="*", metavar="JOB", help=", ".join(names))
    parser.add_argument("--write", metavar="FILE", type=Path, help="keep the table in this file")
    chosen = parser.parse_args()
    for name in chosen.jobs:
        if name not in names:
            parser.error(f"{name!r} is no job; there are {', '.join(names)}")
    load = table.busy()
    print(table.machine(), f"load {load}", sep=", ")
    done: list[table.Done] = []
    failed = False
    for job in JOBS:
        if chosen.jobs and job.name not in chosen.jobs:
            continue
        start = time.perf_counter()
        print(f"\n{job.name}", flush=True)
        try:
            result = job.run()
        except NotThere as missing:
            result = Result((Row(what=str(missing), measured="not there"),))
        except (RuntimeError, AssertionError) as error:
            failed = True
            print(f"  failed: {error}", file=sys.stderr)
            continue
        print(table.plain(result.rows))
        for said in result.said:
            print(f"  {said}")
        print(f"  ({time.perf_counter() - start:.0f} s)", flush=True)
        done.append(table.Done(job, result))
    if chosen.write and not failed:
        chosen.write.write_text(table.page(done, datetime.now(UTC).date(), load), "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
