"""What belongs to others.

What: a newspaper page in the picture; words that tell that a picture, music or a text was taken from
the net, a paper, a game, or copied as a whole, without a word of a licence or of consent.
Why: whoever wrote or drew it decides who copies it.
Instead: link to it, or quote a sentence with its source.
Source: Swiss Copyright Act Art. 10 and 25.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import MOST, few, meetings, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Im Bild ist eine Zeitungsseite: Das gehört dem Verlag.",
    "en": "The picture shows a newspaper page: it belongs to its publisher.",
    "fr": "L’image montre une page de journal : elle appartient à l’éditeur.",
    "it": "L’immagine mostra una pagina di giornale: appartiene all’editore.",
}
INSTEAD = {
    "de": "Verlinken Sie den Artikel, oder zitieren Sie einen Satz mit Quelle.",
    "en": "Link to the article, or quote a sentence with its source.",
    "fr": "Mettez un lien vers l’article, ou citez une phrase avec sa source.",
    "it": "Metta un link all’articolo, o citi una frase con la fonte.",
}


TAKEN = {
    "de": "Das ist von jemand anderem, und niemand sagt, dass Sie es verwenden dürfen.",
    "en": "This belongs to somebody else, and nothing says that you may use it.",
    "fr": "Cela appartient à autrui, et rien ne dit que vous pouvez l’utiliser.",
    "it": "Questo è di altri, e nulla dice che può usarlo.",
}
ASK = {
    "de": "Fragen Sie um Erlaubnis und nennen Sie die Quelle, oder verlinken Sie das Original.",
    "en": "Ask for permission and name the source, or link to the original.",
    "fr": "Demandez la permission et citez la source, ou mettez un lien vers l’original.",
    "it": "Chieda il permesso e citi la fonte, o metta un link all’originale.",
}
BARE = 12
"""Words of a sentence that says nothing but whence a picture comes."""

NEXT = 6
"""Words between a picture and that it was found."""

SOUNDING = ("video", "audio")
"""Media with a sound."""

WHOLE = ("ganz", "komplett", "full", "whole", "entire", "tout", "tutt", "enti", "inter", "complet")
"""Beginnings of words for all of something."""

SONG_REACH = 7
"""Words between a song and that it is to be heard."""

FAR = 16
"""Words between what has to be paid for and that it is handed out."""

REACH = 9
"""Words between what was taken and where it was taken from."""


def _taken(view: View) -> Iterator[tuple[int, int, int]]:
    """Where a text tells that somebody else's work was taken: the sentence and its tokens."""
    for pair in meetings(view, ("took",), ("of_others",), REACH):
        sentence = view.sentence(pair.one)
        works = view.said("creation").within(sentence)
        works = [
            hit
            for hit in works
            if abs(hit.first - pair.one.first) <= REACH and hit.first != pair.other.first
        ]
        if works and not view.negated(pair.one, reach=2):
            first = min(pair.first, works[0].first)
            yield sentence, first, max(pair.last, works[0].last)
    for pair in meetings(view, ("came_across",), ("of_others",), REACH):
        sentence = view.sentence(pair.one)
        works = view.said("pictured").within(sentence)
        works = [hit for hit in works if abs(hit.first - pair.one.first) <= NEXT]
        if works and not view.negated(pair.one, reach=2):
            first = min(pair.first, works[0].first)
            yield sentence, first, max(pair.last, works[0].last)
    for pair in meetings(view, ("pirates",), ("shares_it", "creation"), REACH):
        sentence = view.sentence(pair.one)
        if says(view, sentence, "shares_it", "took", "of_others"):
            yield sentence, pair.first, pair.last
    for pair in meetings(view, ("whole_work",), ("copied_out",), REACH):
        sentence = view.sentence(pair.one)
        if not view.ours.within(sentence):
            yield sentence, pair.first, pair.last
    for pair in meetings(view, ("creation",), ("of_others",), 2):
        sentence = view.sentence(pair.one)
        span = view.sentences[sentence]
        bare = span.last - span.first <= BARE or pair.first == span.first
        if bare and pair.one.first < pair.other.first and says(view, sentence, "from_there"):
            yield sentence, pair.first, pair.last


def _handed_on(view: View) -> Iterator[tuple[int, int, int]]:
    """Where nobody knows whose it is, its mark was taken off, or what has to be paid for is given away."""
    for pair in meetings(view, ("whence_unknown",), ("their_work", "creation"), REACH):
        if pair.other.first < pair.one.first:  # *no idea where the scratch on the photo comes from*
            yield view.sentence(pair.one), pair.first, pair.last
    for pair in meetings(view, ("reuploads", "reworded"), ("of_others", "their_photo"), FAR):
        sentence = view.sentence(pair.one)
        works = says(view, sentence, "creation", "pictured")
        own = [
            hit
            for hit in view.said("creation", "pictured").within(sentence)[:MOST]
            if _is_own(view, hit)
        ]
        if works and not own and not view.negated(pair.one, reach=2):
            yield sentence, pair.first, pair.last
    for pair in meetings(view, ("unasked",), ("creation", "pictured"), FAR):
        sentence = view.sentence(pair.one)
        if says(view, sentence, "of_others", "their_photo", "from_story"):
            yield sentence, pair.first, pair.last
    for pair in meetings(view, ("watermark",), ("removes",), NEXT):
        yield view.sentence(pair.one), pair.first, pair.last
    for pair in meetings(view, ("paywalled",), ("hands_out",), FAR):
        sentence = view.sentence(pair.one)
        if not view.negated(pair.other, reach=2):
            yield sentence, pair.first, pair.last


def _songs(view: View) -> Iterator[tuple[int, int, int]]:
    """Where words tell that a song others made is to be heard: *sound on, you all know this one*.

    It takes a film or a reel, or words that the song was put under one.
    """
    sounds = any(medium.kind in SOUNDING for medium in view.draft.media)
    for pair in meetings(view, ("known_song",), ("plays_it",), SONG_REACH):
        sentence = view.sentence(pair.one)
        laid = sounds or says(view, sentence, "laid_under")
        if laid and not view.negated(pair.one, reach=2):
            yield sentence, pair.first, pair.last
    for hit in few(view, view.said("known_song")):
        sentence = view.sentence(hit)
        near = (sentence - 1, sentence + 1)
        known = sounds or hit.last - hit.first > 2
        if known and view.native(hit) and any(says(view, each, "laid_under") for each in near):
            yield sentence, hit.first, hit.last


def _is_named(view: View, sentence: int, first: int, last: int) -> bool:
    """Whether the song itself is named, and not only hinted at: by title, by author, as a whole."""
    span = view.sentences[sentence]
    if any(span.start <= opened < span.end for opened, _ in view.words.quotations):
        return True
    by = lexicon.spoken("OF_A", view.language)
    words = [token.text for token in view.tokens[first:last]]
    return any(word in by or word.startswith(WHOLE) for word in words)


def _from_others(view: View) -> Iterator[tuple[int, int, int]]:
    """Where a picture, a map, a cartoon comes from somebody's site, paper or chat."""
    for pair in meetings(view, ("their_work",), ("their_photo",), NEXT):
        sentence = view.sentence(pair.one)
        span = view.sentences[sentence]
        bare = span.last - span.first <= BARE or pair.first <= span.first + 1
        if view.negated(pair.one, reach=2) or pair.one.first > pair.other.first:
            continue
        if view.ours.within(sentence) or _is_own(view, pair.other):
            continue
        if says(view, sentence, "took", "copies") or (
            bare and not says(view, sentence, "came_to_us")
        ):
            yield sentence, pair.first, pair.last


def _drawn_by_others(view: View) -> Iterator[tuple[int, int, int]]:
    """Where a cartoon, a cover, a scene was taken over: somebody else always made it."""
    for pair in meetings(view, ("by_others",), ("took", "copies"), REACH):
        sentence = view.sentence(pair.one)
        own = view.ours.within(sentence) or _is_own(view, pair.one)
        if not own and not view.negated(pair.other, reach=2):
            yield sentence, pair.first, pair.last


def _is_own(view: View, hit: WordHit) -> bool:
    """Whether it is ours: *auf unserer Website*."""
    own = lexicon.spoken("OWNING", view.language)
    before = view.tokens[max(0, hit.first - 2) : hit.first]
    return any(token.text in own for token in before)


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium, and for each sentence that tells of it."""
    shown = False
    for at, medium in enumerate(view.draft.media):
        if "newspaper_page" in medium.shows:
            shown = True
            yield Mark(
                kind="copyright",
                also=("third_party_material",),
                place="media",
                medium=at,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
            )
    if shown:
        return  # what the words tell is the page that is shown
    seen: set[int] = set()
    sounding = next(
        (at for at, medium in enumerate(view.draft.media) if medium.kind in SOUNDING), None
    )
    for sentence, first, last in _songs(view):
        near = (sentence, sentence + 1)
        if (
            sentence in seen
            or view.asked(sentence)
            or any(says(view, at, "licensed") for at in near)
        ):
            continue
        seen.add(sentence)
        start, end = view.place_of(first, last)
        heard = sounding is not None and not _is_named(view, sentence, first, last)
        yield Mark(
            kind="copyright",
            also=("third_party_material",),
            place="media" if heard else "text",
            medium=sounding if heard else None,
            start=0 if heard else start,
            end=0 if heard else end,
            severity="ask",
            words=TAKEN,
            instead=ASK,
            certainty=0.8,
        )
        if heard:
            return
    for sentence, first, last in (
        *_taken(view),
        *_handed_on(view),
        *_from_others(view),
        *_drawn_by_others(view),
    ):
        if sentence in seen:
            continue
        seen.add(sentence)
        near = (sentence, sentence + 1)
        if view.asked(sentence) or any(says(view, each, "licensed") for each in near):
            continue
        start, end = view.place_of(first, last)
        yield Mark(
            kind="copyright",
            also=("third_party_material",),
            start=start,
            end=end,
            severity="ask",
            words=TAKEN,
            instead=ASK,
            certainty=0.8,
        )


_PAGE = Medium(people="none", ai="none", shows=("newspaper_page",))
CHECK = Check(
    id="copyright",
    kinds=("copyright", "third_party_material"),
    read=read,
    looks_at=("media",),
    wants=(
        "media",
        "took",
        "came_across",
        "pirates",
        "whence_unknown",
        "watermark",
        "paywalled",
        "whole_work",
        "from_there",
        "known_song",
        "their_photo",
        "by_others",
        "unasked",
        "reuploads",
        "reworded",
    ),
    needs="media",
    found=(
        Example(text="Das komplette Handbuch vom Lieferanten als Scan."),
        Example(text="Foto aus der Story einer Bekannten von Instagram, sie weiss nichts davon."),
        Example(text="Voici le manuel complet du fournisseur, scanné."),
        Example(text="Ecco il manuale completo del fornitore, scannerizzato."),
        Example(text="Some guy on TikTok made this video, I'm just re-uploading it."),
        Example(media=(_PAGE,), place="media"),
        Example(media=(_PAGE,), place="media", kind="third_party_material"),
        Example(
            text="Ton an, diesen Ohrwurm kennt ihr.",
            media=(Medium(kind="video", people="none", ai="none"),),
            place="media",
        ),
        Example(text="Im Hintergrund ⟦läuft ein Hit von⟧ Gölä."),
        Example(text="Die ⟦Karte ist aus Google Maps⟧."),
        Example(text="⟦En fond sonore, la chanson entière⟧ du film."),
        Example(text="⟦In sottofondo tutta la canzone⟧ del momento."),
        Example(text="⟦Turn it up: the whole song⟧ by my favourite band."),
        Example(text="Schönes Motiv, das ⟦Bild hab ich im Netz gefunden⟧."),
        Example(text="Die ⟦Musik ist aus einem Film gezogen⟧, passt aber."),
        Example(text="Für alle: der ⟦ganze Artikel, abfotografiert⟧."),
        Example(text="⟦Photo prise sur un site⟧, elle va bien avec notre halle."),
        Example(text="Voici l'⟦article en entier, scanné⟧ pour vous."),
        Example(text="La ⟦musique, je l'ai récupérée sur YouTube⟧."),
        Example(text="Il ⟦disegno l'ho preso da un libro⟧."),
        Example(text="Ecco l'⟦articolo completo, fotografato⟧ per voi."),
        Example(text="La ⟦canzone è scaricata da internet⟧."),
        Example(text="⟦Pulled this picture from the web⟧."),
        Example(text="The ⟦music is ripped from a movie⟧, sounds great."),
        Example(text="⟦Full article copied⟧ for you."),
        Example(text="Das ⟦Wasserzeichen habe ich weggeschnitten⟧, sieht besser aus."),
        Example(text="Der Text ist ⟦kostenpflichtig, darum als Screenshot⟧."),
        Example(text="Le texte est ⟦payant, je vous le recopie⟧."),
        Example(text="Ho ⟦tolto la filigrana⟧, così va bene."),
        Example(text="I ⟦cropped the watermark⟧ away."),
    ),
    not_found=(
        Example(text="Ich lade das Video vom Betriebsfest hoch."),
        Example(text="La vidéo de notre fête arrive ce soir, aussi sur TikTok."),
        Example(text="Il video della festa arriva stasera, anche su TikTok."),
        Example(text="Uploading our party video to TikTok tonight."),
        Example(media=(Medium(people="none", ai="none", shows=("logo",)),)),
        Example(text="Ein schönes Bild von unserem Fest, selber gemacht."),
        Example(
            text="Ton an: So klingt die Anlage.",
            media=(Medium(kind="video", people="none", ai="none"),),
        ),
        Example(text="Gestern lief ein Hit von Gölä im Zelt."),
        Example(text="Auf Google Maps finden Sie uns neben dem Bahnhof."),
        Example(text="Hier, on a chanté l'hymne au stade."),
        Example(text="Ieri ho ascoltato tutta la canzone."),
        Example(text="Our choir sang the whole song without notes."),
        Example(text="Die Musik haben wir mit Lizenz aus dem Netz geholt."),
        Example(text="Den Artikel finden Sie auf der Seite der Zeitung."),
        Example(text="Dürfen wir das Bild aus dem Internet verwenden?"),
        Example(text="La photo vient du web, avec l'accord de son auteur."),
        Example(text="Lisez l'article dans le journal de demain."),
        Example(text="J'ai trouvé un joli vélo sur internet."),
        Example(text="La foto è presa da internet con il permesso dell'autore."),
        Example(text="Leggete l'articolo sul giornale di domani."),
        Example(text="Ho trovato una bella bici su internet."),
        Example(text="The picture is from the web, used with permission."),
        Example(text="Read the article in the newspaper tomorrow."),
        Example(text="I found a nice bike on the internet."),
        Example(text="Der Artikel ist kostenpflichtig und lohnt sich."),
        Example(text="Keine Ahnung, woher der Kratzer auf dem Foto kommt."),
        Example(text="L'article est payant, mais il vaut ses trois francs."),
        Example(text="No idea where the scratch on the photo comes from."),
        Example(text="La mostra è a pagamento, ma ne vale la pena."),
    ),
)
