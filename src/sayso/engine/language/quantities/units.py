"""Units: by which base unit each is compared, and what one of it is worth.

Factors are exact where their definition is: the inch, the pound and the mile (international yard and
pound agreement, 1959), the horsepower (550 ft·lbf/s) and the metric one (75 kp·m/s), SI prefixes. A
year is 365.25 days and a month a twelfth of it, so that twelve months are a year.
"""

from __future__ import annotations

from typing import NamedTuple

from sayso.engine.language.quantities.quantity import DURATION, MEASURE, MONEY, SHARE

YEAR = 31_557_600.0
DAY = 86_400.0


class Unit(NamedTuple):
    """A unit: ``value`` of it is ``value * factor + offset`` of ``base``."""

    id: str
    kind: str
    base: str
    factor: float
    offset: float = 0.0


_TABLE = """
measure m: nm=1e-9 um=1e-6 mm=1e-3 cm=1e-2 dm=1e-1 m=1 km=1e3 inch=0.0254 ft=0.3048 yard=0.9144
    mile=1609.344 nautical_mile=1852
measure kg: mg=1e-6 g=1e-3 kg=1 t=1e3 kt=1e6 lb=0.45359237 oz=0.028349523125 metric_pound=0.5 quintal=100
measure m2: mm2=1e-6 cm2=1e-4 m2=1 are=100 ha=1e4 km2=1e6 acre=4046.8564224 sqft=0.09290304
measure m3: ml=1e-6 cl=1e-5 dl=1e-4 l=1e-3 hl=0.1 m3=1 cm3=1e-6 gallon=0.003785411784
measure m/s: m/s=1 m/min=0.016666666666666666 km/h=0.2777777777777778 mph=0.44704
    knot=0.5144444444444445
measure W: mW=1e-3 W=1 kW=1e3 MW=1e6 GW=1e9 hp=745.6998715822702 ps=735.49875 kWp=1e3
measure J: J=1 kJ=1e3 MJ=1e6 Wh=3600 kWh=3.6e6 MWh=3.6e9 GWh=3.6e12 TWh=3.6e15 cal=4.184 kcal=4184
measure Pa: Pa=1 hPa=1e2 kPa=1e3 MPa=1e6 bar=1e5 mbar=1e2 psi=6894.757293168361
measure byte: byte=1 kB=1e3 MB=1e6 GB=1e9 TB=1e12 PB=1e15
measure bit/s: kbit/s=1e3 Mbit/s=1e6 Gbit/s=1e9
measure Hz: Hz=1 kHz=1e3 MHz=1e6 GHz=1e9
measure rpm: rpm=1
measure N: N=1 kN=1e3
measure Nm: Nm=1 kNm=1e3
measure V: mV=1e-3 V=1 kV=1e3
measure A: mA=1e-3 A=1
measure Ah: Ah=1 mAh=1e-3
measure dB: dB=1
measure deg: deg=1
measure K: kelvin=1
duration s: us=1e-6 ms=1e-3 second=1 minute=60 quarter_hour=900 hour=3600 day=86400 working_day=86400
    week=604800 month=2629800 quarter=7889400 half_year=15778800 year=31557600 decade=315576000
    century=3155760000 night=86400
share %: %=1 permille=0.1
share pp: pp=1
"""

CURRENCIES = ("CHF", "EUR", "USD", "GBP", "JPY", "CNY", "SEK", "NOK", "DKK")


def _units() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    kind = base = ""
    for word in _TABLE.split():
        if word in (MEASURE, DURATION, SHARE):
            kind = word
        elif word.endswith(":"):
            base = word[:-1]
        else:
            name, _, factor = word.partition("=")
            found[name] = Unit(name, kind, base, float(factor))
    for code in CURRENCIES:
        found[code] = Unit(code, MONEY, code, 1.0)
    for name, code in (("rappen", "CHF"), ("cent", "EUR"), ("us_cent", "USD"), ("pence", "GBP")):
        found[name] = Unit(name, MONEY, code, 0.01)
    found["celsius"] = Unit("celsius", MEASURE, "°C", 1.0)
    found["fahrenheit"] = Unit("fahrenheit", MEASURE, "°C", 5 / 9, -160 / 9)
    return found


UNITS = _units()

SYMBOLS = {
    symbol: UNITS[name]
    for name, symbols in (
        *((each, each) for each in UNITS if "/" not in each and len(each) < 4 and each != "inch"),
        ("um", "µm μm um"),
        ("kWh", "kWh KWh kwh"),
        ("MWh", "MWh"),
        ("GWh", "GWh"),
        ("TWh", "TWh"),
        ("kWp", "kWp"),
        ("mbar", "mbar"),
        ("kcal", "kcal"),
        ("km", "KM Km"),
        ("kg", "KG Kg"),
        ("kW", "KW kw"),
        ("l", "L lt"),
        ("mm", "MM"),
        ("ps", "PS"),
        ("hp", "HP bhp"),
        ("lb", "lbs"),
        ("kB", "KB"),
        ("kbit/s", "kbps"),
        ("Mbit/s", "Mbps mbps"),
        ("Gbit/s", "Gbps gbps"),
        ("GB", "gb"),
        ("TB", "tb"),
        ("rpm", "rpm RPM"),
        ("mph", "mph"),
        ("km/h", "kmh kph"),
        ("hour", "h Std std hrs hr"),
        ("minute", "min Min mins"),
        ("second", "s sec sek Sek"),
        ("ms", "ms msec"),
        ("us", "µs μs"),
        ("cm3", "ccm"),
        ("m3", "cbm"),
        ("m2", "qm mq sqm"),
        ("sqft", "sqft"),
        ("dB", "dB dBA"),
        ("kNm", "kNm"),
        ("mAh", "mAh"),
    )
    for symbol in symbols.split()
}
"""By what is written behind a figure, where capitals count: ``MW`` is no ``mW``."""

for _name in ("us", "are", "pp", "cal"):
    del SYMBOLS[_name]
SYMBOLS["cal"] = UNITS["cal"]

PER = {
    ("km", "h"): "km/h",
    ("m", "s"): "m/s",
    ("m", "min"): "m/min",
    ("U", "min"): "rpm",
    ("1", "min"): "rpm",
    ("tr", "min"): "rpm",
    ("giri", "min"): "rpm",
    ("Umdrehungen", "min"): "rpm",
    ("kbit", "s"): "kbit/s",
    ("Mbit", "s"): "Mbit/s",
    ("MBit", "s"): "Mbit/s",
    ("Mb", "s"): "Mbit/s",
    ("Gbit", "s"): "Gbit/s",
    ("GBit", "s"): "Gbit/s",
    ("Gb", "s"): "Gbit/s",
}
"""Units written as one by another."""

RAISED = {
    "mm²": "mm2",
    "cm²": "cm2",
    "m²": "m2",
    "km²": "km2",
    "mm2": "mm2",
    "cm2": "cm2",
    "m2": "m2",
    "km2": "km2",
    "m³": "m3",
    "cm³": "cm3",
    "m3": "m3",
    "cm3": "cm3",
}

MONEY_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"}
