"""A small company, as the text of its files. Every promise about the notation is kept on it."""

SMALL: dict[str, bytes] = {
    name: text.lstrip("\n").encode()
    for name, text in {
        "company.yaml": """
# Who we are.
company:
  name: Muster AG
  timezone: Europe/Zurich
  guideline_languages: [de, en]

sites:
  - {id: zurich, name: Zürich, country: CH}

units:
  - id: all
    name: {de: Muster AG, en: Muster Ltd}
    head: anna
    site: zurich
  - {id: sales, name: {de: Verkauf}, parent: all, head: beat}

roles:
  - id: ceo
    name: {de: Geschäftsführerin, en: CEO}
    deputy: press
  - id: press   # speaks to journalists
    name: {de: Medienstelle, en: Media office}

levels:
  - {id: basic, name: {de: Grundlektion}, minutes: 45}
""",
        "calendar.yaml": """
hours: 07:00-17:00
holidays:
  - {date: 2026-08-01, name: Bundesfeier}
events:
  - id: results_day
    kind: results
    from: 2026-03-03 07:00
    until: 2026-03-03
""",
        "guideline.yaml": """
version: 3.10
valid_from: 2026-01-01
incoming:
  - id: complaint
    name: {de: Reklamation, en: Complaint}
    who: press
    within: 4 hours
""",
        "channels.yaml": """
classes:
  - {id: official, name: {de: Offiziell}, closed: yes}
channels:
  - id: web_li
    class: official
    network: linkedin
    topics: [results]
    owner: anna
    tags: [main]
places:
  - {id: my_li, class: private, network: linkedin}
requests:
  - {id: new_tt, class: official, network: tiktok, requested_by: beat}
""",
        "topics.yaml": """
- id: everything
  name: {de: Alles}
- id: results
  name: {de: Resultate}
  parent: everything
  owner: anna
  terms:
    de: [Umsatz, Gewinn]
""",
        "facts.yaml": """
- id: revenue_2025
  series: revenue
  subject: {de: Umsatz}
  value: 7.10
  public_from: 2026-03-03 07:00
""",
        "wordings.yaml": """
- id: business
  topic: results
  words:
    de: {say: Wir berichten zweimal im Jahr.}
""",
        "names.yaml": """
own: Muster
customers:
  - {id: lind, name: Lind AG, consent: name_only}
embargoes:
  - {id: secret, name: X, terms: [X-9, Xenon]}
""",
        "consents.yaml": """
consents:
  - {id: C-1, kind: picture, person: beat, use: photo, channels: any, from: 2026-01-01}
approvals:
  - {id: A-1, rule: "5.2", approver: anna, channels: [web_li], from: 2026-01-01}
""",
        "patterns.yaml": r"""
- id: phone
  pattern: '\+41( \d+)+'
""",
        "people.csv": """
id,name,unit,site,status,roles,born,employed_from,levels,topics,spokesperson
anna,"Muster, Anna",all,zurich,employee,ceo,1980-02-29,2015-01-01,basic 2025-09-02..2027-09-02,results,yes
beat,Beat Beispiel,sales,zurich,,press ceo,,2019-05-01,basic 2025-01-01..; basic 2021-01-01..2023-01-01,,no
""",
        "absences.csv": """
id,person,from,until,deputy
away,anna,2026-07-13,2026-07-24 12:00,beat
""",
        "published.jsonl": """
{"id": "s1", "channel": "web_li", "author": "anna", "lang": "de", "time": "2026-03-03T07:20", "text": "Umsatz: 7,1 Mio."}
{"id": "s2", "channel": "web_li", "author": "beat", "time": "2026-03-04T09:00", "text": "Grüezi  🙌"}
""",
        "rules/05-figures.yaml": """
# Chapter 5.

- id: "5.2"
  title: {de: Resultate, en: Results}   # once published
  because: {de: Damit alle gleich viel wissen.}
  clauses:
    a: {who: {level: basic}, only: yes, do: share, on: any, about: results, when: {from: results_day}, effect: allow}
    # Nobody interprets.
    b:
      effect: forbid
      who: everyone
      except: [ceo, {relation: topic_owner}]
      about: results
      if: interprets
      instead:
        de: Teilen Sie die Meldung ohne Kommentar.
        en: Share the news without a comment.
  examples:
    stop: [Das ist ein super Jahr!]

- id: "5.3"
  clauses:
    a:
      effect: ask
      ask: [ceo, press]
      when: {during: quiet_period, hours: 22:00-06:00}
      overrides: 5.2a
""",
        "rules/06-people.yaml": """
- id: 6.10
  clauses:
    a:
      effect: require
      text: {forms: {de: Werbung, any: "#ad"}, position: start}
""",
        "handbook/de/05.md": """
# 5 Zahlen

Damit niemand einen Vorsprung hat.

**5.2** **Darf.** Wer die Grundlektion besucht hat, teilt.
Auch mit *eigenen* Worten. *Gut für Sie:* Sie müssen nicht fragen.

> **Rat 5.A** Warten Sie eine Stunde.
>
> **Rat 5.B** Schlafen Sie darüber.
""",
        "handbook/en/05.md": """
# 5 Figures

**5.2** **May.** Whoever took the lesson shares. *Good for you:* no need to ask.
""",
    }.items()
}


def swapped(file: str, old: str, new: str) -> dict[str, bytes]:
    """The small company with one passage of one file replaced; it has to be there, once."""
    text = SMALL[file].decode()
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    return SMALL | {file: text.replace(old, new).encode()}
