"""A text against the fact book: what cannot be true together with it, and what only looks so."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from pathlib import Path

import pytest

from sayso import folder
from sayso.engine.checks import read
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.finding import Mark
from sayso.engine.language.quantities import read_quantity, unit_of
from sayso.networks import NETWORKS

DEMO = Path(__file__).parents[3] / "demo/arvenberg"
HOSPITAL = Path(__file__).parents[2] / "companies/lauental"
KINDS = ("contradicting_fact", "unsupported_figure")


@lru_cache(maxsize=1)
def company() -> Company:
    """The demo company."""
    return folder.load(DEMO)


def marks(text: str, channel: str = "off_li", at: str = "2026-05-20T10:00") -> list[Mark]:
    """What is found about facts in a text."""
    draft = Draft(author="p_hr", channel=channel, time=datetime.fromisoformat(at), text=text)
    reading = read(draft, company(), NETWORKS)
    assert "contradicting_fact" in reading.checked
    return [mark for mark in reading.marks if mark.kind in KINDS]


WRONG = [
    ("priv_li", "9000 Mitarbeitende arbeiten bei Arvenberg."),
    ("priv_li", "More than 9,000 people work at Arvenberg."),
    ("priv_li", "Plus de 9000 collaborateurs travaillent chez Arvenberg."),
    ("priv_li", "Oltre 9000 persone lavorano da Arvenberg."),
    ("off_li", "Bei uns wählst du aus neun Lehrberufen."),
    ("off_li_us", "Choose from eight trades at Arvenberg."),
    ("off_li", "Chez Arvenberg, neuf métiers au choix."),
    ("off_li", "Nove professioni a scelta da Arvenberg."),
    ("off_li", "Seit 2020 ist unser CO2-Ausstoss um 31 % gesunken."),
    ("off_li_us", "We have cut our CO2 emissions by 31% since 2020."),
    ("off_li", "Depuis 2020, nous avons réduit nos émissions de CO2 de 31 %."),
    ("off_li", "Dal 2020 abbiamo ridotto le emissioni di CO2 del 31 %."),
    ("off_li", "Unser Exportanteil ist 2025 auf 89 % gestiegen."),
    ("off_li_us", "Our export share rose to 89% in 2025."),
    ("off_li", "Wir beschäftigen 1500 Mitarbeitende."),
    ("off_li", "Bei Arvenberg arbeiten rund 1300 Menschen."),
    ("amb_li_hr", "Wir sind jetzt 1400 Kolleginnen und Kollegen bei Arvenberg."),
    ("off_li_us", "Arvenberg employs more than 1,300 people."),
    ("off_li", "Arvenberg emploie 1 500 personnes."),
    ("off_li", "Arvenberg conta oltre 1'300 dipendenti."),
    ("priv_li", "Arvenberg beschäftigt 900 Mitarbeitende."),
    ("off_li", "Arvenberg wurde 1947 gegründet."),
    ("off_li_us", "Founded in 1921, Arvenberg still makes its own spindles."),
    ("off_li", "Fondée en 1930, Arvenberg construit des machines."),
    ("off_li", "Arvenberg è stata fondata nel 1913."),
    ("off_li", "Seit 1898 bauen wir Fräsmaschinen."),
    ("off_li_us", "We have been building machines since 1921."),
    ("off_li", "Nous construisons des machines depuis 1913."),
    ("off_li", "Costruiamo macchine dal 1913."),
    ("off_li", "130 Jahre Arvenberg: Feiern Sie mit!"),
    ("off_ig_lehre", "Wir bilden 60 Lernende aus."),
    ("off_li_us", "We train 55 apprentices."),
    ("off_li", "Nous formons 50 apprentis."),
    ("off_li", "Formiamo 52 apprendisti."),
    ("off_ig_lehre", "Wir bilden in neun Lehrberufen aus."),
    ("off_li", "Nous formons dans huit métiers."),
    ("off_li", "Formiamo in otto professioni."),
    ("off_li_us", "We train apprentices in eight trades."),
    ("off_li", "Unsere EBIT-Marge lag 2025 bei 10,4 %."),
    ("off_li_us", "Our EBIT margin in 2025 was 8.2%."),
    ("off_li", "Notre marge EBIT 2025 : 10,1 %."),
    ("off_li", "Margine EBIT 2025: 10,3 %."),
    ("off_li", "Der Umsatz 2025 erreichte CHF 450 Mio."),
    ("off_li_us", "2025 revenue came to CHF 430 million."),
    ("off_li", "En 2025, notre chiffre d'affaires a atteint 430 millions de francs."),
    ("off_li", "Nel 2025 il fatturato è stato di 450 milioni di franchi."),
    ("off_li", "Der Exportanteil liegt bei 91 %."),
    ("off_li", "Exports make up 79% of our revenue."),
    ("off_li", "Frauenanteil bei Arvenberg: 35 %."),
    ("off_li_svc", "Auf Ersatzteile geben wir drei Jahre Garantie."),
    ("off_li_svc", "All spare parts come with a 24-month warranty."),
    ("off_li_svc", "Sui ricambi diamo una garanzia di due anni."),
    ("off_li_svc", "Unsere Hotline reagiert innert 2 Stunden."),
    ("off_li_svc", "Our hotline responds within one hour."),
    ("off_li_svc", "Notre hotline répond en moins de 2 heures."),
    ("off_li_svc", "La nostra hotline risponde entro due ore."),
    ("off_li", "Unser Klimaziel: 50 % weniger CO2 bis 2030."),
    ("off_li_us", "By 2028 we will cut CO2 emissions by 42%."),
    ("off_li", "Entro il 2027 vogliamo ridurre la CO2 del 42 %."),
    ("off_li", "Die AX 400 spart 18 % Energie."),
    ("off_li", "La AX 400 consomme 18 % d'énergie en moins."),
    ("off_li", "La AX 400 consuma il 20 % di energia in meno."),
    ("off_li_us", "The AX 400 saves almost 20% energy."),
    ("off_li", "Über 12'000 Maschinen im Einsatz: Danke!"),
    ("off_li", "Plus de 12 000 machines en service."),
    ("off_li", "Oltre 11'000 macchine in funzione."),
    ("off_li_svc", "Ersatzteile bleiben mindestens 20 Jahre verfügbar."),
    ("off_li", "Die Lehrwerkstatt? 5 Standorte haben wir."),
    ("off_li", "Arvenberg: tausendfünfhundert Mitarbeitende, ein Team."),
    ("off_li", "Die Positioniergenauigkeit der AX 400 beträgt ±5 µm."),
    ("off_li_us", "The AX 300's accuracy is ±1 µm."),
    ("off_li", "Merci an alle 1350 Kolleginnen und Kollegen bei Arvenberg!"),
    ("priv_li", "Wusstet ihr: Arvenberg hat über 2'000 Angestellte."),
    ("off_li_jobs", "Werden Sie Teil von 1600 Mitarbeitenden weltweit."),
    ("priv_fb", "Ich arbeite bei Arvenberg, wir sind etwa 1'350 Leute, die hier arbeiten."),
    ("off_li_us", "Join our team of 1,450 employees."),
    ("off_li_jobs", "Rejoignez nos 1 450 collaboratrices et collaborateurs."),
    ("off_li_jobs", "Unisciti ai nostri 1450 collaboratori."),
    ("off_li", "Arvenberg, gegründet 1941 in Obertalwil, bleibt ein Familienbetrieb."),
    ("priv_li", "Wir von Arvenberg wurden 1925 gegründet und sind stolz darauf."),
    ("off_li", "Depuis 1898, Arvenberg fabrique des machines à Obertalwil."),
    ("off_li", "Seit über 120 Jahren baut Arvenberg Maschinen."),
    ("off_li_svc", "Neu: 24 Monate Garantie auf alle Originalersatzteile!"),
    ("off_li_svc", "Garantie sur la broche de la AX 400 : 36 mois."),
    ("off_li_us", "The AX 400 spindle is guaranteed for three years."),
    ("off_li_us", "Four years of warranty on every AX 400 spindle."),
    ("off_li_svc", "Drei Jahre Garantie auf jede Spindel der AX 400."),
    ("off_li", "Il mandrino della AX 400 ha una garanzia di 36 mesi."),
    ("off_li", "Die AX 400 senkt den Stromverbrauch um 18 %."),
    ("off_li", "Die AX 400 senkt den Energieverbrauch um bis zu 25 %."),
    ("off_li", "Mit der AX 400 sparen alle 18 Prozent Strom."),
    (
        "off_li",
        "Rund 60 % unseres Stroms in Obertalwil kam 2025 vom eigenen Dach: Solarstrom vom eigenen Dach lohnt sich.",
    ),
    ("off_li", "Bis 2035 wollen wir 42 % weniger CO2 ausstossen als 2020."),
    ("off_li", "Nous réduisons nos émissions de CO2 de 60 % d'ici 2030."),
    ("off_li", "Die Dividende 2025 beträgt CHF 3.20 je Aktie."),
    ("off_li", "Le dividende 2025 est de 2,80 francs par action."),
    ("off_li", "Über 5000 Maschinen sind mit ArvenCloud verbunden."),
    ("off_li", "Service in 45 Ländern: Arvenberg ist, wo Sie sind."),
    ("off_li_svc", "Unsere Hotline ruft innert einer Stunde zurück."),
    ("off_li", "Unsere Betriebsmarge 2025: 11,2 %."),
    ("off_li", "2024 erzielten wir einen Umsatz von CHF 420 Mio."),
]
RIGHT = [
    ("priv_li", "1187 Mitarbeitende arbeiten bei Arvenberg."),
    ("priv_li", "Drei Kollegen arbeiten heute bei Arvenberg an der AX 400."),
    ("priv_li", "Über 2000 Gäste waren bei Arvenberg zu Besuch."),
    ("priv_li", "200 Studierende arbeiten für die Semesterarbeit bei Arvenberg."),
    ("off_li", "Bei uns wählst du aus sechs Lehrberufen."),
    ("off_li", "Seit 2020 ist unser CO2-Ausstoss um 23 % gesunken."),
    ("off_li_us", "We have cut our CO2 emissions by 23% since 2020."),
    ("off_li", "Seit 2018 ist unser CO2-Ausstoss um 31 % gesunken."),
    ("off_li", "Unser Exportanteil ist 2025 um 2 Prozentpunkte gestiegen."),
    ("off_li", "Unser Exportanteil ist 2025 auf 84 % gestiegen."),
    ("off_li", "An der Berufsmesse stehen neun Lehrberufe zur Auswahl."),
    ("off_li", "12 Kolleginnen und Kollegen sind heute den Frauenlauf gelaufen."),
    ("off_li", "300 Mitarbeitende haben die Schulung besucht."),
    ("off_li", "Unser Kunde Lindauer beschäftigt 4000 Mitarbeitende."),
    ("off_li", "Kastor hat 5000 Mitarbeitende."),
    ("off_li", "1143 Mitarbeitende waren wir Ende 2024."),
    ("off_li", "Rund 1200 Kolleginnen und Kollegen."),
    ("off_li", "Fast 1200 Mitarbeitende."),
    ("off_li", "Über 1000 Mitarbeitende."),
    ("off_li", "1187 Mitarbeitende."),
    ("off_li", "Knapp 1'190 Menschen arbeiten bei uns."),
    ("off_li", "Gut 1100 Mitarbeitende."),
    ("off_li", "Haben Sie gewusst, dass wir 1400 Mitarbeitende haben?"),
    ("off_li", "Bis 2030 wollen wir 1500 Mitarbeitende sein."),
    ("off_li", "Unser Ziel: 1500 Mitarbeitende."),
    ("priv_li", "Mein Verein hat 1500 Mitarbeitende und Helfer."),
    ("priv_li", "In unserer Stadt arbeiten 3000 Menschen."),
    ("off_li", "1500 Menschen kamen zum Tag der offenen Tür."),
    ("off_li", "2000 Besucherinnen und Besucher, 150 Mitarbeitende im Einsatz."),
    ("off_li", "Seit 1998 sind wir in Chicago."),
    ("off_li", "Seit 1931 bauen wir Maschinen."),
    ("off_li", "Seit 2019 bauen wir die AX 300."),
    ("priv_li", "Seit 1989 arbeite ich bei Arvenberg."),
    ("off_li", "Das Schulhaus in Obertalwil steht seit 1880."),
    ("off_li", "Der Arvenberg-Chor wurde 1952 gegründet."),
    ("off_li", "Unser Kunde Lindauer wurde 1890 gegründet."),
    ("off_li", "Unsere Gesellschaft in Chicago wurde 1998 gegründet."),
    ("off_li", "95 Jahre Arvenberg!"),
    ("off_li", "Zusammen bringen sie 120 Jahre Arvenberg-Erfahrung mit."),
    ("off_li", "10 Jahre Arvenberg: Danke, Marco!"),
    ("off_ig_lehre", "12 Lernende fuhren ins Lager."),
    ("off_ig_lehre", "41 Lernende in sechs Berufen."),
    ("off_ig_lehre", "In drei Lehrberufen hat es noch freie Stellen."),
    ("off_ig_lehre", "Seit 1990 haben 600 Lernende bei uns abgeschlossen."),
    ("off_li", "EBIT-Marge 2024: 8,7 %, 2025: 9,1 %."),
    ("off_li", "Der Umsatz stieg um 3,6 %."),
    ("off_li", "Revenue grew 3.6% in 2025."),
    ("off_li", "Umsatz 2025: rund 413 Mio. Franken."),
    ("off_li", "CHF 412.6 million in revenue for 2025."),
    ("off_li", "Der Exportanteil lag 2024 bei 82 %, heute bei 84 %."),
    ("off_li", "In der Geschäftsleitung sind 40 % Frauen."),
    ("off_li", "50 % Frauen bei den neuen Lernenden!"),
    ("off_li_svc", "12 Monate Garantie auf Ersatzteile."),
    ("off_li_svc", "Ein Jahr Garantie auf alle Ersatzteile."),
    ("off_li_us", "Two years of warranty on every AX 400 spindle."),
    ("off_li_svc", "Zwei Jahre Garantie auf die Spindel der AX 400 (AGB Ziff. 7.2)."),
    ("off_li", "24 months of warranty on the spindle of the AX 400."),
    ("priv_li", "Mein Velo hat 5 Jahre Garantie."),
    ("off_li_svc", "Hotline: Antwort innert 4 Stunden."),
    ("off_li_svc", "Gestern hat unsere Hotline innert 20 Minuten reagiert."),
    ("off_li_svc", "Nous répondons à vos messages sous deux jours."),
    ("off_li", "42 % weniger CO2 bis 2030 gegenüber 2020."),
    ("off_li", "23 % weniger CO2 als 2020: So weit waren wir Ende 2025."),
    ("off_li", "Die AX 400 braucht bis zu 18 % weniger Energie."),
    ("off_li", "Je nach Werkstück spart die AX 400 18 % Energie."),
    ("off_li", "Bei Lindauer sparte die AX 400 14 % Energie."),
    ("off_li", "Die AX 300 braucht 10 % mehr Energie als die AX 400."),
    ("off_li", "Unser neuer Kompressor spart 30 % Energie."),
    ("off_li", "Über 9000 Maschinen im Einsatz."),
    ("off_li", "Rund 2400 Maschinen sind mit ArvenCloud verbunden."),
    ("off_li", "500 Maschinen im Einsatz in Italien."),
    ("off_li", "Drei Standorte, ein Team."),
    ("off_li", "Wir haben an zwei Standorten gestreamt."),
    ("priv_li", "Ich habe jetzt drei Wochen Ferien!"),
    ("off_li", "Es stimmt nicht, dass wir 2000 Mitarbeitende haben."),
    ("off_li", "Falsch: Arvenberg wurde 1913 gegründet. Richtig ist 1931."),
    ("off_li", "Damals waren wir 80 Mitarbeitende."),
    ("off_li", "Am 14. Mai 2026 treffen sich 1500 Menschen auf dem Werkareal."),
    ("off_li", "Besuchen Sie uns in Halle 4, Stand 1200: unsere Mitarbeitenden freuen sich."),
    ("off_li_us", "Four of our 1,187 employees run marathons."),
    ("off_li", "Nos 41 apprentis ont visité le site."),
    ("off_li", "I nostri 1187 collaboratori ringraziano."),
    ("off_li", "Près de 1200 personnes travaillent chez Arvenberg."),
    ("off_li", "Quasi 1200 persone lavorano da Arvenberg."),
    ("off_li", "1093 Kilometer, 5 Mitarbeitende, ein Tandem."),
    ("off_li", "Die Maschine läuft seit 1952 bei uns im Museum."),
    ("off_li", "Hätten wir 5000 Mitarbeitende, wäre die Kantine voll."),
    ("off_li", "Stellen Sie sich vor: 5000 Mitarbeitende in dieser Kantine."),
    ("off_li", "In der Schweiz arbeiten 330'000 Menschen in der Industrie."),
    ("off_li", "Die Branche beschäftigt 320'000 Mitarbeitende."),
    ("off_li_us", "More than 40,000 people work in the American machine tool industry."),
    ("off_li", "L'industrie emploie 320'000 personnes en Suisse."),
    ("off_li", "Danke an die 1187 Kolleginnen und Kollegen bei Arvenberg!"),
    ("off_li", "Team-Event mit 80 Kolleginnen und Kollegen."),
    ("priv_li", "Mein alter Arbeitgeber hatte 5000 Mitarbeitende, Arvenberg ist kleiner."),
    (
        "priv_li",
        "Nach 20 Jahren bei einem Konzern mit 90'000 Mitarbeitenden bin ich jetzt bei Arvenberg.",
    ),
    ("off_li", "1600 Mitarbeitende und Angehörige feierten mit uns das Sommerfest."),
    ("off_li", "Unser Beitrag wurde von 3000 Kolleginnen und Kollegen aus der Branche gelesen."),
    ("off_li_us", "We met 2,000 colleagues from the industry in Chicago."),
    ("off_li", "2500 Personen arbeiten im Gewerbepark nebenan."),
    ("off_li", "Vom 3. bis 5. Juni 2026 zeigen 1400 Aussteller ihre Maschinen."),
    ("off_li", "Die Lieferfrist beträgt 14 Wochen."),
    ("off_li", "Der Kurs dauert 3 Tage, 12 Lernende machen mit."),
    ("off_li", "Öffnungszeiten: Montag bis Freitag, 7 bis 17 Uhr."),
    ("off_li", "Im Jahr 1913 stand hier noch eine Mühle. Arvenberg kam 1931."),
    ("off_li", "Unsere älteste Maschine stammt von 1925 und steht im Museum."),
    ("off_li", "Fräsen ist älter als wir: 1818 baute Eli Whitney die erste Fräsmaschine."),
    ("priv_li", "Mein Urgrossvater arbeitete seit 1925 als Dreher."),
    ("off_li", "Wir gratulieren: 40 Jahre Arvenberg, Hans Muster!"),
    ("off_li", "100 Jahre Erfahrung haben die drei zusammen."),
    ("off_li", "Unsere Kundin wurde 1850 gegründet und fräst mit uns seit 1975."),
    ("off_li_svc", "Garantie abgelaufen? Nach 24 Monaten prüfen wir Ersatzteile kostenlos."),
    ("off_li_svc", "Ersatzteile liefern wir innert 2 Tagen."),
    ("off_li_svc", "Ersatzteile sind in 24 Stunden bei Ihnen."),
    ("off_li_svc", "Die Garantie auf Ersatzteile beträgt nicht 24, sondern 12 Monate."),
    ("off_li", "Auf dem Testteil waren es 18 % weniger Energie mit der AX 400."),
    ("off_li", "Die AX 400 braucht 12 % weniger Platz."),
    ("off_li", "Die AX 400 ist 18 % leiser und braucht weniger Energie."),
    ("off_li", "AX 400: 30 % weniger Öl."),
    ("off_li", "Unsere Kantine spart 20 % CO2."),
    ("off_li", "Der neue Ofen spart 40 % Energie und 15 % CO2."),
    ("off_li", "Die Schweiz will bis 2030 die CO2-Emissionen um 50 % senken."),
    ("off_li", "Die EU senkt den CO2-Ausstoss bis 2030 um 55 %."),
    ("off_li", "La Suisse vise 50 % de CO2 en moins d'ici 2030."),
    ("off_li", "Unser Umsatz wuchs 2025 um 14 Mio. Franken."),
    ("off_li", "Für 12 Mio. Franken bauen wir eine neue Halle, der Umsatz bleibt unser Mass."),
    ("off_li", "Ein Drittel des Umsatzes kommt aus dem Service."),
    ("off_li", "25 % des Umsatzes erzielen wir mit Service."),
    ("off_li", "Umsatz Service: CHF 98 Mio."),
    ("off_li", "Im ersten Halbjahr 2026 betrug der Umsatz CHF 210 Mio."),
    ("off_li", "Exportanteil in die USA: 22 %."),
    ("off_li", "Der Frauenanteil in der Lehre liegt bei 12 %."),
    ("off_li", "Weltweit arbeiten 30 % Frauen in technischen Berufen."),
    ("off_li", "Am Zukunftstag lernten 75 Kinder sechs Berufe kennen."),
    ("off_li", "Wir suchen 5 Lernende für 2027 in drei Berufen."),
    ("off_li", "Seit 2010 haben wir 120 Lernende ausgebildet."),
    ("off_li", "60 Lernende aus der Region besuchten uns."),
    ("off_li", "Unsere Hotline nahm letztes Jahr 14'000 Anrufe entgegen, 80 % innert 3 Minuten."),
    ("off_li", "Die Hotline ist von 6 bis 20 Uhr besetzt."),
    ("off_li", "Zwei Stunden Hotline-Schulung heute."),
    ("off_li", "2 Verletzte bei einem Unfall auf der A53, unser Bus kommt später."),
    ("off_li", "Am 12. Mai brannte es. 14 Mitarbeitende waren in der Halle."),
    ("off_li", "Wir verbinden heute die 2500. Maschine mit ArvenCloud."),
    ("off_li", "ArvenCloud 4.2: 3 neue Funktionen für verbundene Maschinen."),
    ("off_li_us", "Our booth has 14 machines and 6 engineers."),
    ("off_li", "12'000 Maschinen haben wir seit der Gründung gebaut."),
    ("off_li", "Sechs Wochen Ferien für Lernende."),
    ("off_li", "Wir machen zwei Wochen Betriebsferien."),
    ("priv_fb", "Vier Wochen Ferien liegen vor mir, danke Arvenberg-Team!"),
    ("off_li", "Der Präsident der Patentvereinigung sprach über 200 Patentfamilien in Europa."),
    ("off_li", "In 60 Ländern wird die Messe übertragen."),
    ("off_li", "Dividende: 3 % Rendite."),
    ("off_li", "Die neue Lehrwerkstatt kostet 3 Mio. Franken und hat 2 Eingänge."),
    ("off_li", "An 5 Standorten in Europa fand die Messe statt."),
]


@pytest.mark.parametrize(("channel", "text"), WRONG)
def test_what_cannot_be_true_beside_a_fact_is_found(channel: str, text: str) -> None:
    """A figure about us that no value of the published fact meets contradicts it, and cites it."""
    found = [mark for mark in marks(text, channel) if mark.kind == "contradicting_fact"]
    assert found
    for mark in found:
        fact = next(fact for fact in company().facts if fact.id == mark.subject)
        assert fact.text in mark.because["de"]
        assert fact.source in mark.because["en"]


@pytest.mark.parametrize(("channel", "text"), RIGHT)
def test_what_can_be_true_beside_the_facts_is_left_alone(channel: str, text: str) -> None:
    """Parts of us, others, other years, goals, questions and roundings contradict nothing."""
    assert [mark for mark in marks(text, channel) if mark.kind == "contradicting_fact"] == []


@pytest.mark.parametrize(
    ("at", "text", "wrong"),
    [
        ("2024-02-06T10:00", "Unser Klimaziel: 30 % weniger CO2 bis 2030 gegenüber 2018.", False),
        ("2024-06-06T10:00", "Unser Klimaziel: 30 % weniger CO2 bis 2030 gegenüber 2018.", True),
        ("2025-06-01T10:00", "Unsere Hotline reagiert innert 6 Stunden.", False),
        ("2026-06-01T10:00", "Unsere Hotline reagiert innert 6 Stunden.", True),
        ("2025-06-01T10:00", "Wir beschäftigen 1143 Mitarbeitende.", False),
        ("2026-06-01T10:00", "Wir beschäftigen 1300 Mitarbeitende.", True),
        ("2026-06-01T10:00", "Ende 2024 beschäftigten wir 1143 Mitarbeitende.", False),
        ("2026-02-01T10:00", "Die AX 400 spart 18 % Energie.", False),
    ],
)
def test_a_text_is_held_against_the_facts_of_its_moment(at: str, text: str, wrong: bool) -> None:
    """The fact that is public and in force when the text goes out decides, and no other."""
    assert bool(marks(text, at=at)) is wrong


def test_a_later_day_tells_no_figure_that_is_not_out() -> None:
    """Who asks today for a day after the publication does not learn what will be published."""
    now = datetime.fromisoformat("2026-02-20T10:00")
    later = datetime.fromisoformat("2026-03-04T10:00")
    text = "Unser Umsatz 2025 erreichte CHF 450 Mio., wir beschäftigen 1500 Mitarbeitende."
    draft = Draft(author="p_hr", channel="off_li", time=later, text=text)
    for mark in read(draft, company(), NETWORKS, now=now).marks:
        assert mark.kind not in KINDS
    assert any(
        "412,6" in mark.because["de"]
        for mark in read(draft, company(), NETWORKS, now=later).marks
        if mark.kind in KINDS
    )


def test_a_figure_that_is_wrong_comes_with_the_fact() -> None:
    """The author is shown what the fact book says, from where, and who keeps it."""
    (mark,) = marks("Wir beschäftigen 1500 Mitarbeitende.")
    (fact,) = (fact for fact in company().facts if fact.id == mark.subject)
    (owner,) = (person for person in company().people if person.id == fact.owner)
    for language in ("de", "fr", "it", "en"):
        told = mark.because[language]
        assert fact.text in told
        assert fact.source in told
        assert owner.name in told


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Rund 1200 Mitarbeitende arbeiten bei uns.", False),
        ("Rund 1250 Mitarbeitende arbeiten bei uns.", True),
        ("Über 1186 Mitarbeitende arbeiten bei uns.", False),
        ("Über 1187 Mitarbeitende arbeiten bei uns.", True),
        ("Die AX 400 spart bis zu 18 % Energie.", False),
        ("Die AX 400 spart 18 % Energie.", True),
        ("Die AX 400 spart bis zu 20 % Energie.", True),
        ("Wir wollen 42 % weniger CO2 bis 2030 als 2020.", False),
        ("Wir wollen 42 % weniger CO2 bis 2028 als 2020.", True),
        ("Wir wollen 42 % weniger CO2 bis 2030 als 2018.", True),
        ("Wir wollen 45 % weniger CO2 bis 2030 als 2020.", True),
        ("Über 9000 Maschinen im Einsatz.", False),
        ("Über 8500 Maschinen im Einsatz.", False),
        ("Über 10'000 Maschinen im Einsatz.", True),
        ("9500 Maschinen im Einsatz.", False),
        ("15'000 Maschinen im Einsatz.", True),
    ],
)
def test_what_a_bound_means_is_kept(text: str, wrong: bool) -> None:
    """About rounds half up, a dropped up-to contradicts, and a target's year is part of its value."""
    assert bool(marks(text)) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Près de 500 bébés sont nés à Montclaret en 2025.", True),
        ("402 bébés sont nés à Montclaret en 2025.", False),
        ("1164 bébés sont nés dans nos hôpitaux en 2025, dont 402 à Montclaret.", False),
        ("Nel 2025 abbiamo contato 2000 nascite.", True),
    ],
)
def test_a_part_is_held_against_its_own_figure(text: str, wrong: bool) -> None:
    """A figure of one place is compared with that place, in whatever words, and not with the whole."""
    hospital = folder.load(HOSPITAL)
    at = datetime.fromisoformat("2026-05-06T08:30")
    draft = Draft(author="p_gyn", channel="fb_mont", time=at, text=text)
    found = [mark.kind for mark in read(draft, hospital, NETWORKS).marks]
    assert ("contradicting_fact" in found) is wrong


def test_the_number_alone_is_put_right() -> None:
    """Where only the number is wrong, what would be fine holds the published one."""
    (mark,) = marks("Wir beschäftigen über 1500 Mitarbeitende.")
    assert mark.replacement == "1187 Mitarbeitende"
    assert mark.subject == "f_ma"


@pytest.mark.parametrize(
    ("language", "text", "values", "bound", "unit"),
    [
        ("de", "Über 1'400 Leute", (1400,), "more_than", ""),
        ("de", "rund 1 200 Leute", (1200,), "about", ""),
        ("de", "tausendvierhundert", (1400,), "", ""),
        ("de", "zweiundvierzig", (42,), "", ""),
        ("de", "412,6 Mio. Franken", (412.6e6,), "", "CHF"),
        ("de", "CHF 412.6 Mio.", (412.6e6,), "", "CHF"),
        ("de", "bis zu 18 Prozent", (18,), "up_to", "%"),
        ("de", "±2 µm", (2,), "plus_minus", "um"),
        ("de", "nicht mehr als 30 Leute", (30,), "at_most", ""),
        ("fr", "plus de 1 400 personnes", (1400,), "more_than", ""),
        ("fr", "quatre-vingt-dix", (90,), "", ""),
        ("fr", "3,2 millions de francs", (3.2e6,), "", "CHF"),
        ("fr", "près de 500 bébés", (500,), "nearly", ""),
        ("it", "milleduecento persone", (1200,), "", ""),
        ("it", "oltre 1'400 persone", (1400,), "more_than", ""),
        ("it", "fino a 18 per cento", (18,), "up_to", "%"),
        ("en", "over 10,000 machines", (10000,), "more_than", ""),
        ("en", "two hundred and fifty people", (250,), "", ""),
        ("en", "CHF 413 million", (413e6,), "", "CHF"),
        ("en", "nearly 20% less", (20,), "nearly", "%"),
    ],
)
def test_a_quantity_is_read_as_people_write_it(
    language: str, text: str, values: tuple[float, ...], bound: str, unit: str
) -> None:
    """Numbers in figures and words, with their bounds and units, in each language."""
    (quantity,) = read_quantity(text, language)
    assert quantity.values == pytest.approx(values)
    assert (quantity.bound, quantity.unit) == (bound, unit)


def test_times_of_different_units_are_one_measure() -> None:
    """Two years are twenty-four months."""
    years, months = (read_quantity(text, "en")[0] for text in ("two years", "24 months"))
    assert years.values == pytest.approx(months.values)
    assert unit_of("Monate")[0] == years.unit
