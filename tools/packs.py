"""Writes the page about the packs anew: ``python tools/packs.py``."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "packs.md"
HEAD = """# Packs

Conditions for a country or a subject that many companies need, as data. A company switches them on in
`company.yaml`, and its rules may name them:

```yaml
company:
  packs: [ch, finance]
```

A hit is a hint, with its reason, the law it rests on and a way out, unless a rule says more. A pack
tells where to look; it does not replace legal advice. An entry of your own in
[patterns.yaml](notation.md#patternsyaml) with the same `id` takes the place of a pack's. Packs come
with the program, like the checks.
"""


def page() -> str:
    """The page, from the packs themselves."""
    from sayso import folder
    from sayso.engine import notation

    shelf = folder.shelf()
    files = {
        "company.yaml": f"company: {{name: A, packs: [{', '.join(sorted(shelf))}]}}\n".encode()
    }
    company = notation.load(files, shelf).company
    if company is None:
        raise SystemExit("a pack does not load")
    parts = [HEAD]
    for pack in company.packs:
        parts.append(f"\n## {pack.title['en']} (`{pack.id}`)\n\n")
        parts.append("| condition | what is found | why | source |\n|---|---|---|---|\n")
        parts.extend(
            f"| `{p.id}` | {p.words['en']} For instance: *{p.found[0]}* | {p.because['en']} "
            f"| {p.source} |\n"
            for p in pack.patterns
        )
    return "".join(parts)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "src"))
    PAGE.write_text(page(), "utf-8")
