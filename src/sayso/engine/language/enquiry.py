"""Words of enquiries: who asks for the press, and which words are too common to tell a topic."""

from __future__ import annotations

from functools import lru_cache

from sayso.engine.language.fold import plain
from sayso.engine.language.phrases import Hit, Phrases, longest
from sayso.engine.language.tokens import Tokens
from sayso.engine.language.words import words

PRESS = {
    "de": """
        journalist*, reporter, reporters, reporterin, reporterinnen, presse, pressevertret*,
        pressefotograf*, presseanfrage*, presseleute, medien, medienschaffend*, medienanfrage*,
        medienvertret*, medienleute, medienhaus, medieninterview*, redaktor*, redakteur*, redaktion,
        redaktionen, zeitung*, tageszeitung*, sonntagszeitung*, lokalzeitung*, wochenzeitung*,
        zeitschrift*, fachzeitschrift*, fachmagazin*, nachrichtenmagazin*, fernsehen, fernsehteam*,
        fernsehsender*, fernsehinterview*, fernsehbeitrag, lokalfernsehen, tv, kamerateam*,
        drehteam*, radio, radios, radiosender*, lokalradio*, radiointerview*, rundfunk, interview,
        interviews, interviewanfrage*, korrespondent*, nachrichtenagentur*, lokalblatt, tagesschau,
        vom blick, beim blick, ziitig
    """,
    "en": """
        journalist*, reporter, reporters, press, pressman, media, newspaper*, newsroom, news desk,
        news channel, news crew, news agency, the news, magazine, magazines, tv, television, telly,
        broadcaster*, radio, camera crew, film crew, tv crew, correspondent, correspondents,
        interview, interviews, news editor, paparazzi
    """,
    "fr": """
        journaliste*, reporter, reporters, presse, journal, journaux, quotidien, médias, télévision*,
        télé, tv, radio, radios, équipe de tournage, correspondant*, rédacteur*, rédactrice*,
        interview, interviews, magazine, magazines, agence de presse, chaîne d information
    """,
    "it": """
        giornalist*, reporter, cronista, cronisti, stampa, giornale, giornali, quotidiano,
        televisione, tv, radio, troupe, corrispondente, corrispondenti, redazione, redattore,
        redattrice, intervista, interviste, rivista, riviste, media, telegiornale
    """,
    "": """
        srf, rts, rsi, ard, zdf, orf, bbc, cnn, nzz, reuters, bloomberg, dpa, afp, keystone sda,
        tamedia, tages anzeiger, 20 minuten, 20 minutes, 10vor10
    """,
}
"""Who speaks for the press; last the names by which everybody knows it."""

NOT_PRESS = """
    sozial* medien, social media, neue medien, réseaux sociaux, médias sociaux, media sociali,
    pressemitteilung*, medienmitteilung*, press release*, communiqué de presse, comunicato stampa,
    hydraul* presse, hydraulic press, presse hydraulique, french press, press brake, press shop, press fit,
    press the, press a, press this, press that, press on, press enter, press here, to press,
    stampa 3d, job interview*, interview candidate*, interview applicants, new media, media player,
    interview … candidate*, interview … applicant*, interview … bewerb*,
    entretien d embauche, interview an applicant, interview with an applicant
"""
"""What only sounds like it."""

EVERYDAY = words("""
    neu neue neuer neues neuen offen offene offener offenes offenen gross grosse klein kleine gut
    gute lang lange kurz kurze nächst nächste nächster publiziert publizierte publizierten
    veröffentlicht steht stehen stellt macht machen geht gibt gehört sagen sage sagt reden redet
    fragen fragt frage antwort antworten schreiben schreibt zeigen post posts beitrag
    tag tage zeit jahr woche mensch leute frau frauen mann männer sache ding teil teile stelle
    recht rechte parti platz ort raum halle haus tür tor ende anfang arbeit arbeiten betrieb firma fehler

    share shares shared order orders book books booking deal deals line lines floor open opening
    large small next good great best first last day days time times year years week month man woman
    women people thing things place house room door work working works worker job jobs call calls
    point case cases set cut cutting down up back out sign signed hire hiring price prices stock
    office front side part parts tool tools test release news published publish development order
    meeting team plan play show shows shop short long high low limit limits rate rates field
    control data personal terms term law power own offer offers free name names person number file
    help start stop need want take make made give use used using ask speak talk say write post

    droit droits nouveau nouvelle nouvelles nouveaux publié publiée publiés publiées ouvert ouverte ouvertes
    grand grande grosse petit petite bon bonne jour jours temps heure heures année homme femme femmes
    gens chose place maison salle porte portes travail poste postes part cas cours action actions
    chaîne entrée entrées prix centre lieu partie personne nom numéro question dire parler demander

    nuovo nuova nuovi nuove pubblicato pubblicata pubblicati pubblicate aperto aperta aperte grande
    piccolo buono buona giorno giorni tempo ora ore anno uomo donna donne gente cosa posto posti casa
    sala porta porte lavoro quota caso corso azione centro linea luogo parte persona nome numero
    offerta domanda dire parlare chiedere causa
""")
"""Words of every day, of all languages: one of them alone tells no topic."""

BEFORE_WHERE = {
    "de": words("in im am an auf bei beim"),
    "en": words("in at on"),
    "fr": words("dans en sur chez"),
    "it": words("in nel nella nell' sul sulla"),
}
"""Before them stands what happens, after them where: the first word says the most."""

DEEDS = {
    "de": (
        ("ationen", "ier*"),
        ("ation", "ier*"),
        ("beschwerden", "beschwer*"),
        ("beschwerde", "beschwer*"),
        ("entlassungen", "entlass*"),
        ("entlassung", "entlass*"),
        ("kündigungen", "kündig*"),
        ("kündigung", "kündig*"),
    ),
    "en": (("aints", "ain*"), ("aint", "ain*"), ("ations", "at*"), ("ation", "at*")),
    "fr": tuple((end, verb) for end in ("ations", "ation") for verb in ("e", "er", "ent", "é")),
    "it": tuple((end, verb) for end in ("azioni", "azione") for verb in ("a", "are", "ano", "ato")),
}
"""Ends of nouns for what somebody does, and of the verb beside them (*Reklamation*, *reklamiert*)."""

_LONG_STEM = 5


@lru_cache(maxsize=1)
def _press() -> Phrases[str]:
    index: Phrases[str] = Phrases()
    for what, patterns in (*(("press", each) for each in PRESS.values()), ("", NOT_PRESS)):
        for pattern in plain(patterns).split(","):
            index.add_pattern(what, pattern)
    return index


def press_words(taken: Tokens) -> list[Hit[str]]:
    """Where a text speaks of the press; *social media* and a press that presses are none."""
    hits = _press().find(taken)
    other = [hit for hit in hits if not hit.what]
    return [
        hit
        for hit in longest(hits)
        if hit.what and not any(each.first < hit.last and hit.first < each.last for each in other)
    ]


def sounds_like_press(taken: Tokens) -> list[Hit[str]]:
    """Where a text only sounds like the press: *social media*, *press release*."""
    return [hit for hit in _press().find(taken) if not hit.what]


def deeds(noun: str, language: str) -> list[str]:
    """Patterns of the verb beside a ``noun`` of doing: ``reklamier*`` beside *Reklamation*."""
    word = plain(noun)
    found: list[str] = []
    for ending, verb in DEEDS.get(language, ()):
        end = plain(ending)
        if verb[:5] == end[:5] and word.endswith(end):
            return [plain(verb)]
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= _LONG_STEM:
            found.append(stem + plain(verb))
            if language in ("de", "en"):
                break
    return found


@lru_cache(maxsize=1)
def everyday() -> frozenset[str]:
    """Words of every day, folded."""
    return frozenset(plain(word) for word in EVERYDAY)
