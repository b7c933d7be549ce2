"""A link that does not show where it leads.

What: a public URL shortener; a link text that names another domain than the one behind it (Markdown
or HTML that was pasted); a redirect that carries its real target inside; a user name before the host;
a bare IP address; an internationalised domain whose letters only look Latin. The company's own
domains, also short ones, do not count.
Why: readers decide by the address whether to open a link, and phishing hides it; a shortened link
dies with its service.
Instead: link to the page itself.
Source: WCAG 2.2, success criterion 2.4.4 (link purpose); Swiss National Cyber Security Centre on
phishing; RFC 3986 §7.6; UTS #39 (confusables).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language.words import words
from sayso.engine.text import Words

SHORT = {
    "de": "Dieser Kurzlink zeigt nicht, wohin er führt.",
    "en": "This short link does not show where it leads.",
    "fr": "Ce lien raccourci ne montre pas où il mène.",
    "it": "Questo link abbreviato non mostra dove porta.",
}
OTHER = {
    "de": "Der Link führt an einen anderen Ort, als er anzeigt.",
    "en": "The link leads to another place than it shows.",
    "fr": "Le lien mène ailleurs que ce qu’il affiche.",
    "it": "Il link porta altrove rispetto a ciò che mostra.",
}
NUMBERS = {
    "de": "Der Link besteht aus Zahlen statt aus einem Namen.",
    "en": "The link consists of numbers instead of a name.",
    "fr": "Le lien se compose de chiffres au lieu d’un nom.",
    "it": "Il link è fatto di numeri invece che di un nome.",
}
ALIKE = {
    "de": "Die Buchstaben dieser Adresse sehen nur so aus wie die unseren.",
    "en": "The letters of this address only look like ours.",
    "fr": "Les lettres de cette adresse ressemblent seulement aux nôtres.",
    "it": "Le lettere di questo indirizzo somigliano soltanto alle nostre.",
}
INSTEAD = {
    "de": "Setzen Sie die ganze Adresse der Seite, auf die Sie verweisen.",
    "en": "Put the full address of the page you point to.",
    "fr": "Indiquez l’adresse complète de la page visée.",
    "it": "Metta l’indirizzo completo della pagina a cui rimanda.",
}
SHORTENERS = words("""
    adf.ly b.link bc.vc bit.do bit.ly bitly.com bl.ink buff.ly clck.ru cli.re cutt.ly dlvr.it
    fb.me ff.im gg.gg goo.gl han.gl hubs.ly hubs.la hyperurl.co ift.tt is.gd j.mp kutt.it
    lc.chat linktw.in lnkd.in lnk.bio mcaf.ee me2.do mzl.la n9.cl ow.ly owl.li po.st prez.ly
    qr.ae qr.link qrco.de rb.gy rebrand.ly reurl.cc s.id s.coop shor.by short.gy short.io shorl.com
    shorturl.at shorte.st sho.pe smarturl.it snip.ly snipurl.com soo.gd spoti.fi srnk.us su.pr
    surl.li t.co t.ly t.me.lv t1p.de t2m.io tiny.cc tiny.ie tiny.one tinyurl.com tny.im tr.im
    trib.al u.nu urlz.fr u.to ulvis.net unsee.cc v.gd vurl.com vo.la wp.me x.co x.gd yourls.org
    zpr.io zurl.co kurzelinks.de kurzlink.de eepurl.com shrtco.de 1url.com 2.gp
""")
"""Public shorteners. Short addresses of one site that name it (``youtu.be``) are none."""

TRACKERS = (
    "list-manage.com",
    "awstrack.me",
    "hubspotlinks.com",
    "safelinks.protection.outlook.com",
    "urldefense.com",
    "urldefense.proofpoint.com",
    "sendgrid.net",
    "doubleclick.net",
    "linksynergy.com",
    "awin1.com",
    "tradedoubler.com",
)
"""Hosts that only send on."""

MOST = 300
"""Links of a text that are looked at."""

_END = ".,;:!?'»)]}*_"
_TARGET = re.compile(
    r"[?&;](?:url|u|q|to|target|dest|destination|goto|link|next|r|redir\w{0,12})="
    r"https?(?::|%3a)(?:/|%2f){2}([^&#\s]{1,200})",
    re.IGNORECASE,
)
_CODED = re.compile("%2f|%3f|%23|%26", re.IGNORECASE)
_MARKDOWN = re.compile(r"\[([^\[\]\n]{1,200})\]\((https?://[^\s()]{1,400})")
_HTML = re.compile(
    r"<a\s[^<>]{0,200}?href=[\"']?(https?://[^\"'\s<>]{1,400})[^<>]{0,200}>([^<]{1,200})</a",
    re.IGNORECASE,
)
_SHOWN = re.compile(r"(?:https?://)?(?:[\w-]{1,63}\.){1,8}[a-z]{2,18}(?:[/?#]\S*)?", re.IGNORECASE)
_ALIKE = frozenset("асеорхуѕіјԁԛԝһгтпмвкαβγικνορτυχωɡıⅼ")
"""Letters of other scripts that are taken for Latin ones (after UTS #39)."""


def _host(link: str) -> str:
    """The host of a link, with a user name before it if there is one, in lower case."""
    bare = link.split("://", 1)[-1]
    for sign in "/?#\\":
        bare = bare.split(sign, 1)[0]
    return bare.lower()


def _domain(host: str) -> str:
    """The part of a host that somebody registered: *example.ch* of *www.shop.example.ch*."""
    labels = host.rsplit("@", 1)[-1].split(":", 1)[0].strip(".").split(".")
    second = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in ("co", "com", "org", "ac")
    return ".".join(labels[-3 if second else -2 :])


def _is_number(host: str) -> bool:
    """Whether a host is a public address in numbers."""
    try:
        return not ip_address(host.strip("[]")).is_private
    except ValueError:
        return False


def _looks_latin(host: str) -> bool:
    """Whether a label has letters of another script that look like Latin ones, and no others."""
    for label in host.split("."):
        written = label
        if label.startswith("xn--"):
            try:
                written = label[4:].encode("ascii").decode("punycode")
            except (UnicodeError, ValueError):
                continue
        foreign = [sign for sign in written if ord(sign) > 0x24F]
        if foreign and all(sign in _ALIKE for sign in foreign):
            return True
    return False


def _fault(view: View, link: str) -> Words | None:
    """What hides the target of a link; ``None`` where it is plain."""
    host = _host(link)
    named, _, host = host.rpartition("@")
    host = host if host.startswith("[") else host.split(":", 1)[0]
    bare = host.removeprefix("www.")
    if bare in view.index.domains:
        return None
    if bare in SHORTENERS and link.rstrip("/").rpartition(host)[2]:
        return SHORT
    if (named and "." in named) or any(
        host == each or host.endswith("." + each) for each in TRACKERS
    ):
        return OTHER
    if _is_number(host):
        return NUMBERS
    if _looks_latin(host):
        return ALIKE
    target = _TARGET.search(link)
    if target is not None and _domain(_host(_CODED.sub("/", target.group(1)))) != _domain(host):
        return OTHER
    return None


def _pasted(text: str) -> Iterator[tuple[int, int]]:
    """Links whose text names another domain than their target."""
    if "](" in text:
        for match in _MARKDOWN.finditer(text):
            if _differ(match.group(1), match.group(2)):
                yield match.start(), match.end() + text.startswith(")", match.end())
    if "href=" in text:
        for match in _HTML.finditer(text):
            if _differ(match.group(2), match.group(1)):
                yield match.span()


def _differ(shown: str, target: str) -> bool:
    """Whether a link's text is an address, and another one."""
    shown = shown.strip()
    if not _SHOWN.fullmatch(shown):
        return False
    return _domain(_host(shown)) != _domain(_host(target))


def read(view: View) -> Iterator[Mark]:
    """One mark for each link."""
    links = [span for span in view.taken.spans if span.kind == "link"][:MOST]
    if not links:
        return
    taken: list[tuple[int, int]] = []
    for start, end in _pasted(view.text):
        taken.append((start, end))
        yield _mark(start, end, OTHER)
    latest = 0
    for span in links:
        while latest < len(taken) and taken[latest][1] <= span.start:
            latest += 1
        if latest < len(taken) and taken[latest][0] <= span.start:
            continue
        link = view.text[span.start : span.end].split("](", 1)[0].rstrip(_END)
        fault = _fault(view, link)
        if fault is not None:
            yield _mark(span.start, span.start + len(link), fault)


def _mark(start: int, end: int, said: Words) -> Mark:
    return Mark(
        kind="hidden_link",
        start=start,
        end=end,
        severity="hint",
        words=said,
        instead=INSTEAD,
        certainty=0.9,
    )


CHECK = Check(
    id="hidden_link",
    kinds=("hidden_link",),
    read=read,
    reads_words=False,
    looks_at=(),
    found=(
        Example(text="Alles dazu hier: ⟦https://bit.ly/3xYz9⟧."),
        Example(text="Anmeldung unter ⟦tinyurl.com/offener-abend⟧ bis Freitag"),
        Example(text="Programm: ⟦[www.messe.example](https://wo-anders.example/x)⟧."),
        Example(text="Der Film läuft auf ⟦http://203.0.114.7/film⟧, viel Spass."),
        Example(text="Read it on ⟦https://rb.gy/abc12⟧!"),
        Example(text="Login at ⟦https://bank.example@evil.example/login⟧"),
        Example(text='See <b>⟦<a href="https://a.example/y">www.b.example</a⟧></b>.'),
        Example(text="Look: ⟦https://www.search.example/url?q=https://shop.example/deal⟧"),
        Example(text="Le programme : ⟦https://urlz.fr/abcd⟧"),
        Example(text="C'est ici : ⟦https://cutt.ly/abc⟧, inscrivez-vous."),
        Example(text="Voir ⟦https://xn--pple-43d.com/promo⟧"),
        Example(text="Tutto qui: ⟦https://is.gd/x1y2⟧"),
        Example(text="Guardate ⟦https://click.hubspotlinks.com/abc⟧."),
        Example(text="Iscrizione: ⟦https://ow.ly/abcd50⟧!"),
    ),
    not_found=(
        Example(text="Alles dazu auf https://www.messe.example/programm?tag=2#abend."),
        Example(text="Der Film: https://youtu.be/dQw4w9WgXcQ"),
        Example(text="Grüsse aus https://www.xn--bcher-kva.example/neu"),
        Example(text="Wir schreiben an info@bit.ly."),
        Example(text="Mehr bei [www.messe.example](https://www.messe.example/halle)."),
        Example(text="Read more at [our page](https://example.org/a)."),
        Example(text="See https://example.org/login?next=https://example.org/home"),
        Example(text="The bit was set, ly said."),
        Example(text="Plus sur https://example.org/?utm_source=linkedin&utm_medium=social"),
        Example(text="Le lien t.co est un service de X."),
        Example(text="Il sito è https://esempio.example/notizie"),
        Example(text="Scrivete a [noi](https://esempio.example)."),
    ),
)
