"""Data that lead to one person or one customer.

What: an AHV number or an IBAN whose check digits are right, and a Swiss number plate beside a word
for a car or its driver; somebody else's private phone number, mail address, home address or date of
birth; the number of a customer, a contract, an order or a member of staff; a machine's number with
the customer who has it, or in an answer. Article numbers, an account for donations, what people say
of themselves, contacts a company publishes (hotlines, offices, business numbers), and examples do
not count.
Why: such data identify a person, and serve others to act in their name; whose machine it is, is the
customer's to tell.
Instead: leave it out; send it by a closed way where it is needed.
Source: DSG Art. 5(a) and 6; GDPR Art. 4(1) and 6; AHVG Art. 50c and 153b; ISO 13616 (IBAN); E.164
(phone numbers); ZGB Art. 28.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.people import named
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.contacts import days, is_private_mail, phones, streets
from sayso.engine.language.tokens import HYPHEN, NUMBER, SPACE
from sayso.engine.text import Words

WORDS = {
    "de": "Das ist eine Nummer, die zu einer Person führt.",
    "en": "This is a number that leads to a person.",
    "fr": "C’est un numéro qui mène à une personne.",
    "it": "È un numero che porta a una persona.",
}
PRIVATE = {
    "de": "Das ist eine private Angabe einer anderen Person.",
    "en": "This is a private detail of another person.",
    "fr": "C’est une indication privée d’une autre personne.",
    "it": "È un dato privato di un’altra persona.",
}
CUSTOMER = {
    "de": "Diese Nummer führt zu einem Kunden, einem Vertrag oder einer Person.",
    "en": "This number leads to a customer, a contract or a person.",
    "fr": "Ce numéro mène à un client, à un contrat ou à une personne.",
    "it": "Questo numero porta a un cliente, a un contratto o a una persona.",
}
OUT = {
    "de": "Lassen Sie die Angabe weg, und klären Sie es per Direktnachricht.",
    "en": "Leave the detail out, and settle it by direct message.",
    "fr": "Supprimez cette indication et réglez cela par message direct.",
    "it": "Tolga questo dato e chiarisca la cosa con un messaggio diretto.",
}
INSTEAD = {
    "de": "Lassen Sie die Nummer weg.",
    "en": "Leave the number out.",
    "fr": "Supprimez le numéro.",
    "it": "Tolga il numero.",
}
LENGTHS = {
    "AT": 20,
    "BE": 16,
    "CH": 21,
    "DE": 22,
    "ES": 24,
    "FR": 27,
    "GB": 22,
    "IT": 27,
    "LI": 21,
    "LU": 20,
    "NL": 18,
}
"""Letters and digits of an IBAN by country."""

_AHV = re.compile(r"(?<![\w.])756([. ]?)\d{4}\1\d{4}\1\d{2}(?!\w)", re.ASCII)
_IBAN = re.compile(r"(?<!\w)(?:" + "|".join(LENGTHS) + r")\d{2}(?: ?[A-Z0-9]){11,23}", re.ASCII)
_PLATE = re.compile(
    r"(?<!\w)(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)"
    r"[ ·-]?[1-9]\d{2,5}(?![\w.,'’]\d|\w| [A-Z])",
    re.ASCII,
)


_POSTCODE = re.compile(r",? {0,2}(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜÉÈ][\w-]{1,30}")
LIFE = 110
"""Years: who was born before is history."""
NEAR = 30
"""Signs between *born* and the date."""
NAMES = 3
"""Words of a name behind its title."""
REACH = 3
"""Words between a label and its number: *Nr.*, a colon, *lautet*."""
LEAST, MOST = 4, 12
PIECE = 3
"""Digits of the last piece of a number in pieces: *40-118*; a date has fewer."""
FILE_REACH = 14
"""Words between a contract or a bill and how it stands."""
LABELLED = 5
"""Words between a product and the label of its number."""
ROUND = 500
MOST_HITS = 300
"""Places of a kind that are looked at."""
EXAMPLES = frozenset(
    ("1234", "12345", "123456", "1234567", "12345678", "123456789", "0000", "00000")
)
"""What people write for a number that is none."""


def _right_ahv(number: str) -> bool:
    """Whether the last digit is the check digit of an EAN-13."""
    digits = [int(sign) for sign in number if sign.isdigit()]
    return sum(digit * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10 == 0


def _iban(text: str, start: int, end: int) -> int:
    """Where the IBAN that begins at ``start`` ends; 0 where its check digits are wrong."""
    wanted = LENGTHS[text[start : start + 2]]
    signs: list[str] = []
    for at in range(start, end):
        if text[at] != " ":
            signs.append(text[at])
        if len(signs) == wanted:
            turned = "".join(signs[4:] + signs[:4])
            right = int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1
            goes_on = text[at + 1 : at + 2].isalnum()
            return at + 1 if right and not goes_on else 0
    return 0


def _places(view: View) -> Iterator[tuple[int, int, bool]]:
    """Where such a number stands, and whether its check digits prove it."""
    text = view.text
    for match in _AHV.finditer(text) if "756" in text else ():
        if _right_ahv(match.group()):
            yield match.start(), match.end(), True
    paid = view.said("about_it") or (view.about_us and not view.personal)
    if not paid:
        for match in _IBAN.finditer(text):
            end = _iban(text, *match.span())
            if end:
                yield match.start(), end, True
    if view.said("plate"):
        beside = {view.sentence(hit) for hit in view.said("plate") if view.native(hit)}
        for number in sorted(beside):
            sentence = view.sentences[number]
            products = view.names("product").within(number)
            for match in _PLATE.finditer(text, sentence.start, sentence.end):
                if not any(
                    name.start < match.end() and match.start() < name.end for name in products
                ):
                    yield match.start(), match.end(), False


def _own(view: View, sentence: int) -> bool:
    """Whether authors speak of themselves or, among friends, of their family, or give an example."""
    if view.said("singular", "for_example").within(sentence):
        return True
    titles = lexicon.titles()
    return view.personal and any(
        view.tokens[hit.first].text not in titles for hit in view.spoken(sentence, "kin")
    )


def _theirs(view: View, concept: str, sentence: int) -> list[WordHit]:
    """Phrases on somebody else's detail; *Ihre Nummer* is the reader's."""
    return [
        hit
        for hit in view.said(concept).within(sentence)
        if not (
            view.tokens[hit.first].text in lexicon.spoken("POLITE_OWN", view.language)
            and view.text[hit.start].isupper()
            and hit.first != view.sentences[sentence].first
        )
    ]


def _phones(view: View) -> Iterator[tuple[int, int]]:
    """Somebody else's private number: by what is said of it, or a mobile one beside a person."""
    said = view.said("number_of")
    beside: dict[int, bool] = {}
    for phone in phones(view.text):
        sentence = view.sentence_at(phone.start)
        if sentence < 0 or _own(view, sentence):
            continue
        if sentence not in beside:
            beside[sentence] = sentence in view.words.titled or _colleague(view, sentence)
        if said and _theirs(view, "number_of", sentence):
            if not view.about_us.within(sentence):
                yield phone.start, phone.end
        elif (
            (phone.mobile or view.said("rings").within(sentence))
            and beside[sentence]
            and not view.spoken(sentence, "contact", "plural")
            and not view.about_us.within(sentence)
        ):
            yield phone.start, phone.end


def _colleague(view: View, sentence: int) -> bool:
    """Whether a sentence speaks of somebody by a first name and where they work: *Ruth from stores*."""
    return any(
        person.named and view.tokens[person.first].inside != "mention"
        for person in named(view, sentence)
    )


def _mails(view: View) -> Iterator[tuple[int, int]]:
    """A private mailbox with a name: on our channels, elsewhere where it is somebody else's."""
    for span in view.taken.spans:
        if span.kind != "mail" or not is_private_mail(view.text[span.start : span.end]):
            continue
        sentence = view.tokens[span.first].sentence
        if view.said("for_example").within(sentence):
            continue
        theirs = _theirs(view, "mail_of", sentence) or view.words.titled.get(sentence, [])
        own = view.said("singular").within(sentence)
        if not view.personal or (theirs and not own):
            yield span.start, span.end


def _homes(view: View) -> Iterator[tuple[int, int]]:
    """Where somebody lives: a street with its number beside a person."""
    for number in sorted(
        {*view.words.titled, *(view.sentence(hit) for hit in view.said("lives_at"))}
    ):
        lives = _theirs(view, "lives_at", number)
        people = view.words.titled.get(number, [])
        if not (lives or people) or _own(view, number):
            continue
        if view.said("contact").within(number) or view.about_us.within(number):
            continue
        span = view.sentences[number]
        if not lives and not any(
            len(token.text) in (4, 5) and token.kind == NUMBER
            for token in view.tokens[span.first : span.last]
        ):
            continue
        end = min(len(view.text), span.end + 8)
        for start, stop in streets(view.text[span.start : end]):
            postcode = _POSTCODE.match(view.text, span.start + stop)
            if lives or (postcode is not None and _beside(view, people, span.start + start)):
                upto = postcode.end() if postcode is not None else span.start + stop
                yield span.start + start, upto


def _beside(view: View, people: list[int], at: int) -> bool:
    """Whether nothing but a name stands between a title and a place: *Frau Meier, Bachstrasse 12*."""
    for title in people:
        here = title + 1
        while here < len(view.tokens) and here <= title + NAMES:
            token = view.tokens[here]
            if token.start >= at:
                return token.start == at
            if not view.text[token.start].isupper():
                break
            here += 1
        if here < len(view.tokens) and view.tokens[here].start == at:
            return True
    return False


def _births(view: View) -> Iterator[tuple[int, int]]:
    """A full date of birth beside a person who is not the author's own, nor long dead."""
    seen: set[int] = set()
    met: dict[int, bool] = {}
    for hit in view.said("born"):
        sentence = view.sentence(hit)
        if (
            sentence in seen
            or _own(view, sentence)
            or view.said("kin", "long_ago").within(sentence)
        ):
            continue
        known = sentence in view.words.titled or view.said("role").within(sentence)
        if not known and sentence not in met:
            near = (at for at in (sentence - 1, sentence) if at >= 0)
            met[sentence] = any(_welcomed(view, at) for at in near)
        if not known and not met[sentence]:
            continue
        seen.add(sentence)
        span = view.sentences[sentence]
        for start, end, year in days(view.text, span.start, span.end):
            if abs(start - hit.end) <= NEAR and year > view.draft.time.year - LIFE:
                yield start, end


def _welcomed(view: View, sentence: int) -> bool:
    """Whether somebody is introduced by name in a sentence: *welcome Ruth Aebi!*"""
    span = view.sentences[sentence]
    firsts = lexicon.first_names()
    return any(
        view.tokens[at].text in firsts
        and view.text[view.tokens[at].start].isupper()
        and view.text[view.tokens[at + 1].start].isupper()
        and view.tokens[at + 1].gap == SPACE
        for at in range(span.first, span.last - 1)
    )


def _files(view: View) -> Iterator[tuple[int, int]]:
    """Numbers of customers, contracts, staff; of machines where it is told whose they are."""
    for hit in view.said("file_no"):
        number = _number(view, hit)
        if number is not None and not _own(view, view.sentence(hit)):
            yield hit.start, number
    for hit in view.said("machine_no", "machine")[:MOST_HITS]:
        bare = hit.what[0] == "machine"
        number = _number(view, hit, bare=bare) or (_serial(view, hit.last) if bare else None)
        if number is None or _own(view, view.sentence(hit)):
            continue
        if _has_holder(view, view.sentence(hit)) or _logged(view, view.sentence(hit)):
            yield hit.start, number
    labels = lexicon.spoken("NUMBERED")
    for product in view.names("product")[:MOST_HITS]:
        last = min(len(view.tokens), product.last + LABELLED)
        for at in range(product.last, last):  # *KT 900 (Nr. 41873)*, *mit der Nummer 41873*
            if view.tokens[at].text not in labels or view.tokens[at].sentence != view.sentence(
                product
            ):
                continue
            number = _number(view, product._replace(last=at + 1)) or _serial(view, at + 1)
            if number is not None and _has_holder(view, view.sentence(product)):
                yield product.start, number
            break


def _serial(view: View, at: int) -> int | None:
    """Where a number in pieces ends that begins at a token: *40-2217*; ``None`` for none."""
    tokens = view.tokens
    last, digits = at, 0
    while last < len(tokens) and tokens[last].kind == NUMBER and tokens[last].text.isdigit():
        if last > at and tokens[last].gap != HYPHEN:
            break
        digits += len(tokens[last].text)
        last += 1
    if last - at < 2 or not LEAST < digits <= MOST or len(tokens[last - 1].text) < PIECE:
        return None
    return tokens[last - 1].end


def _logged(view: View, sentence: int) -> bool:
    """Whether it is told what a machine noted: *tripped six times*."""
    return any(map(view.native, view.said("told_logged", "told_log").within(sentence)))


def _logs(view: View) -> Iterator[tuple[int, int]]:
    """What the log of the reader's machine says, told in an answer."""
    if view.draft.action not in ("reply", "comment"):
        return
    polite = lexicon.told("POLITE_YOU", view.language)
    for log in view.said("told_log")[:MOST_HITS]:
        sentence = view.sentence(log)
        if not view.native(log) or view.asked(sentence):
            continue
        span = view.sentences[sentence]
        words = {view.tokens[at].text for at in range(span.first, span.last)}
        if words & lexicon.told("IF", view.language) or not words & polite:
            continue
        for hit in view.said("told_logged").within(sentence):
            if view.native(hit) and (hit.first >= log.last or hit.last <= log.first):
                yield min(log.start, hit.start), max(log.end, hit.end)
                break


def _accounts(view: View) -> Iterator[tuple[int, int]]:
    """What stands in the reader's file, told in an answer: *your contract runs out in March*."""
    if view.draft.action not in ("reply", "comment"):
        return
    polite = lexicon.told("POLITE_YOU", view.language)
    conditions = lexicon.told("IF", view.language)
    seen: set[int] = set()
    for hit in view.said("told_standing")[:MOST_HITS]:
        sentence = view.sentence(hit)
        if sentence in seen or not view.native(hit) or view.asked(sentence):
            continue
        seen.add(sentence)
        span = view.sentences[sentence]
        words = {
            token.text
            for token in view.tokens[span.first : span.last]
            if token.text != "may" or view.text[token.start].islower()  # the month
        }
        held = [
            each
            for each in (*view.said("told_account").within(sentence), hit)
            if view.native(each) and abs(each.first - hit.first) <= FILE_REACH
        ]
        if len(held) < 2 or words & conditions:  # what is held, and how it stands
            continue
        looked = any(
            view.native(each)
            for at in (sentence, sentence - 1)
            if at >= 0
            for each in view.said("told_looked").within(at)
        )
        howto = any(map(view.native, view.said("told_howto").within(sentence)))
        if not looked and (howto or not words & polite):
            continue
        yield min(each.start for each in held), max(each.end for each in held)


def _number(view: View, hit: WordHit, *, bare: bool = False) -> int | None:
    """Where the number ends that a label goes before; ``None`` where there is none that means one."""
    reach = 1 if bare else REACH
    products = view.names("product").within(view.sentence(hit))
    for at in range(hit.last, min(hit.last + reach, len(view.tokens))):
        token = view.tokens[at]
        if token.sentence != view.tokens[hit.first].sentence or token.inside:
            return None
        if token.kind != NUMBER or any(name.first <= at < name.last for name in products):
            continue
        digits = token.text
        if len(digits) < LEAST and not bare:
            continue  # *40-30417*
        if not digits.isdigit() or not LEAST <= len(digits) <= MOST or digits in EXAMPLES:
            return None
        if len(digits) == LEAST and digits[:2] in ("19", "20"):
            after = view.tokens[at + 1] if at + 1 < len(view.tokens) else None
            goes_on = after is not None and after.kind == NUMBER and after.gap == HYPHEN
            return after.end if after is not None and goes_on and not bare else None
        if bare and (len(digits) == LEAST or int(digits) % ROUND == 0):
            return None  # a year, or the machine that makes a thousand full
        return token.end
    return None


def _has_holder(view: View, sentence: int) -> bool:
    """Whether it is told who has it: a customer, a person, or who is answered."""
    if view.draft.action == "reply":
        return True
    near = (sentence - 1, sentence, sentence + 1)
    return (
        any(
            view.names("customer").within(number) or view.said("holder").within(number)
            for number in near
        )
        or sentence in view.words.titled
    )


def read(view: View) -> Iterator[Mark]:
    """One mark for each number, address or date."""
    files = list(islice(_files(view), MOST_HITS))
    numbered = {view.sentence_at(start) for start, _ in files}
    for start, end in islice(_logs(view), MOST_HITS):
        if view.sentence_at(start) in numbered:
            continue  # the number says it already
        yield _mark(start, end, CUSTOMER, OUT, 0.8)
    for start, end in islice(_accounts(view), MOST_HITS):
        if view.sentence_at(start) not in numbered:
            yield _mark(start, end, CUSTOMER, OUT, 0.75)
    if view.words.numbers:
        for start, end, proven in islice(_places(view), MOST_HITS):
            yield _mark(start, end, WORDS, INSTEAD, 0.95 if proven else 0.7, proven=proven)
        for start, end in files:
            yield _mark(start, end, CUSTOMER, OUT, 0.85)
        for found in (_phones, _homes, _births):
            for start, end in islice(found(view), MOST_HITS):
                yield _mark(start, end, PRIVATE, OUT, 0.8)
    for start, end in islice(_mails(view), MOST_HITS):
        yield _mark(start, end, PRIVATE, OUT, 0.8)


def _mark(
    start: int, end: int, words: Words, instead: Words, certainty: float, *, proven: bool = True
) -> Mark:
    return Mark(
        kind="personal_data",
        start=start,
        end=end,
        severity="stop" if proven else "hint",
        words=words,
        instead=instead,
        certainty=certainty,
    )


CHECK = Check(
    id="personal_data",
    kinds=("personal_data",),
    read=read,
    looks_at=("place", "time", "action"),
    found=(
        Example(text="Die AHV-Nummer von Tim ist ⟦756.9217.0769.85⟧."),
        Example(text="Überweist es auf ⟦CH93 0076 2011 6238 5295 7⟧, das Konto gehört Tim."),
        Example(text="Dem Wagen mit dem Kennzeichen ⟦ZH 483917⟧ gehört eine Busse."),
        Example(text="Her social security number: ⟦756.1234.5678.97⟧."),
        Example(text="His account is ⟦DE89370400440532013000⟧, says the letter."),
        Example(text="The driver of the car ⟦GE 71834⟧ cannot park."),
        Example(text="Son numéro AVS : ⟦756 9217 0769 85⟧."),
        Example(text="Le compte de Tim, c'est ⟦FR14 2004 1010 0505 0001 3M02 606⟧."),
        Example(text="La voiture ⟦VD 512904⟧ bloque la sortie."),
        Example(text="Il numero AVS di Tim: ⟦7569217076985⟧."),
        Example(text="Il conto è ⟦IT60 X054 2811 1010 0000 0123 456⟧."),
        Example(text="La macchina targata ⟦TI 208144⟧ è sempre davanti alla porta."),
        Example(text="Die Handynummer von Frau Berisha ist ⟦078 640 11 93⟧."),
        Example(text="Ihr ⟦Gerät 71356⟧ ist auf dem Weg.", on="official", do="reply"),
        Example(text="Auf der ⟦Anlage 58241⟧ bei {customer} lief heute der Test."),
        Example(text="Die ⟦Auftragsnummer 90412⟧ ist noch offen."),
        Example(text="Der ⟦Vertrag Nr. 2030-118⟧ ist unterschrieben."),
        Example(text="Bei Ihrer ⟦{product} (Nr. 41873⟧) war ein Lager defekt.", do="reply"),
        Example(text="Frau Berisha wohnt an der ⟦Lindengasse 8⟧ in Olten."),
        Example(text="Fragt doch bei ⟦lena.berisha@gmx.ch⟧ nach.", on="official"),
        Example(text="Our colleague Mr. Ferris, born on ⟦3 May 1984⟧, starts today."),
        Example(text="His private number is ⟦+44 7911 123456⟧."),
        Example(text="The ⟦serial number 58241⟧ at our customer's site is affected."),
        Example(text="Mrs. Ferris lives at ⟦17 Harbour Road⟧, second floor."),
        Example(text="⟦Invoice no. 90412⟧ has not been paid."),
        Example(text="Le numéro privé de la cliente : ⟦076 211 45 09⟧."),
        Example(text="Madame Rochat habite ⟦4 rue du Moulin⟧."),
        Example(text="La ⟦machine no 58241⟧ chez le client s'est arrêtée."),
        Example(text="Il suo cellulare è ⟦338 645 1207⟧."),
        Example(text="La signora Bianchi abita in ⟦via Nassa 12⟧."),
        Example(text="Il ⟦numero cliente 90412⟧ non ha pagato."),
        Example(
            text="Herr Jost, wir haben nachgesehen: Ihr ⟦Vertrag ist seit Mai abgelaufen⟧.",
            do="reply",
            on="official",
        ),
        Example(
            text="Herzlich willkommen Sandra Imfeld! Geboren am ⟦14.2.1989⟧, ab heute im Team.",
            on="official",
        ),
        Example(text="De Röbi us em Lager wird 50, lüütet em: ⟦079 412 66 13⟧."),
        Example(
            text="Our records show your ⟦warranty expired⟧ in January.", do="reply", on="official"
        ),
        Example(text="Text Hank from shipping, call him: ⟦312-555-0148⟧."),
        Example(
            text="Monsieur Rey, nous voyons que votre ⟦licence a expiré⟧.",
            do="reply",
            on="official",
        ),
        Example(
            text="Signora Galli, risulta che il suo ⟦abbonamento è scaduto⟧.",
            do="reply",
            on="official",
        ),
    ),
    not_found=(
        Example(text="Der Artikel 756.9217.0769.84 ist wieder an Lager."),
        Example(text="Das Konto CH93 0076 2011 6238 5295 8 gibt es nicht."),
        Example(text="Die ZH 300 und die AG 1000 sind Messgeräte."),
        Example(text="Spenden bitte auf CH93 0076 2011 6238 5295 7."),
        Example(text="The order number is 7561234567890."),
        Example(text="Our hotline: 044 668 18 00."),
        Example(text="Invoice GB29 1234 5678 9012 3456 78 is paid."),
        Example(text="La référence 756.1111.2222.33 est en stock."),
        Example(text="Rendez-vous à 3000 Berne, salle BE 12."),
        Example(text="Faites un don : CH93 0076 2011 6238 5295 7."),
        Example(text="Il codice 756.3333.4444.50 è del catalogo."),
        Example(text="La sala TI 300 è al secondo piano."),
        Example(text="Rechnungen von {company}: CH93 0076 2011 6238 5295 7", on="official"),
        Example(text="Parkiert wird an der Strasse in ZH 8400 Winterthur."),
        Example(text="Rufen Sie uns an: 078 640 11 93, auch am Samstag."),
        Example(text="Frau Berisha erreichen Sie unter 078 640 11 93.", on="official"),
        Example(text="Meine neue Nummer: 078 640 11 93."),
        Example(text="Schreibt mir an mara.odeh@gmx.ch."),
        Example(text="Anmeldung an info@gmx.ch oder turnverein.olten@gmx.ch.", on="official"),
        Example(text="Die Seriennummer steht auf dem Typenschild, zum Beispiel 58241."),
        Example(text="Heute lief die Maschine 10000 vom Band, sie geht an einen Kunden."),
        Example(text="Frau Berisha spricht um 18 Uhr, Lindengasse 8, 4600 Olten."),
        Example(text="Unser Gründer, Herr Vogel, geboren am 3. Mai 1931, war Schmied."),
        Example(text="Meine Kundennummer 90412 vergesse ich immer."),
        Example(text="Oma ist umgezogen, sie wohnt jetzt an der Lindengasse 8."),
        Example(text="Contact our press office: +44 20 7946 0018.", on="official"),
        Example(text="My number is 07911 123456, call me."),
        Example(text="Please have your customer number ready."),
        Example(text="Our sister lives at 17 Harbour Road."),
        Example(text="Appelez-nous au 044 668 18 00 ou au 076 211 45 09."),
        Example(text="Inscription chez madame Rochat, 076 211 45 09.", on="official"),
        Example(text="Mon adresse : 4 rue du Moulin, j'habite là depuis mai."),
        Example(text="Chiamateci allo 091 123 45 67.", on="official"),
        Example(text="Il mio numero è 338 645 1207."),
        Example(text="La festa è in via Nassa 12, 6900 Lugano."),
        Example(text="Una donazione al conto IT60 X054 2811 1010 0000 0123 456 aiuta."),
        Example(
            text="Ihr Vertrag läuft in der Regel zwölf Monate, das Ende finden Sie im Kundenportal.",
            do="reply",
            on="official",
        ),
        Example(text="Offene Rechnung mit dem FC: heute 3:1 gewonnen."),
        Example(text="You find the last login under Settings.", do="reply", on="official"),
        Example(text="Une garantie dure deux ans, en général.", do="reply", on="official"),
        Example(text="Di solito un abbonamento scade dopo un anno.", do="reply", on="official"),
    ),
)
