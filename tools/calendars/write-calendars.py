"""Writes the working days of the UN's Member States, for the deadlines that count them.

    python3 -m venv .data/calendars && .data/calendars/bin/pip install holidays==0.109 tzdata==2026.6
    .data/calendars/bin/python tools/calendars/write-calendars.py 2025 2035

Holidays and weekends: the package `holidays` (MIT), the public holidays of a whole State; days that only a part of it or
some trades keep are left out. Zones: zone.tab of the IANA time zone database (public domain); where a State has several,
its capital's, from the table below.
"""

import importlib.metadata
import importlib.resources
import json
import pathlib
import re
import sys
import zoneinfo

import holidays

ROOT = pathlib.Path(__file__).resolve().parents[2]
STATES = ROOT / "libs/contracts/src/vocabularies/member-states.ts"
TARGET = ROOT / "apps/intake/src/request/domain/calendar/calendars.json"

# The zone of the capital where a State has more than one.
CAPITALS = {
    "ARG": "America/Argentina/Buenos_Aires", "AUS": "Australia/Sydney", "BRA": "America/Sao_Paulo",
    "CAN": "America/Toronto", "CHL": "America/Santiago", "CHN": "Asia/Shanghai", "COD": "Africa/Kinshasa",
    "CYP": "Asia/Nicosia", "DEU": "Europe/Berlin", "ECU": "America/Guayaquil", "ESP": "Europe/Madrid",
    "FSM": "Pacific/Pohnpei", "IDN": "Asia/Jakarta", "KAZ": "Asia/Almaty", "KIR": "Pacific/Tarawa",
    "MEX": "America/Mexico_City", "MHL": "Pacific/Majuro", "MNG": "Asia/Ulaanbaatar",
    "MYS": "Asia/Kuala_Lumpur", "NZL": "Pacific/Auckland", "PNG": "Pacific/Port_Moresby",
    "PRT": "Europe/Lisbon", "PSE": "Asia/Hebron", "RUS": "Europe/Moscow", "UKR": "Europe/Kyiv", "USA": "America/New_York",
    "UZB": "Asia/Tashkent",
}


def main(first: int, last: int) -> None:
    # Member and observer States.
    states = sorted(set(re.findall(r"\b[A-Z]{3}\b", STATES.read_text())) - {"ISO"})
    alpha2 = alpha2_codes()
    zones = zones_by_alpha2()
    calendars = {code: calendar_of(code, alpha2[code], zones, range(first, last + 1)) for code in states}
    # The secretariat sits in Geneva, whose own holidays are those of its canton.
    calendars["CHE-GE"] = calendar_of("CHE", "CH", zones, range(first, last + 1), subdivision="GE")
    source = {
        "holidays": f"holidays {importlib.metadata.version('holidays')} (PyPI, MIT)",
        "zones": f"zone.tab of tzdata {importlib.metadata.version('tzdata')} (IANA, public domain)",
        "firstYear": first,
        "lastYear": last,
    }
    TARGET.write_text(json.dumps({"source": source, "calendars": calendars}, indent=2, ensure_ascii=False) + "\n")


def calendar_of(code, alpha2, zones, years, subdivision=None):
    zone = CAPITALS.get(code) or only(zones[alpha2], code)
    zoneinfo.ZoneInfo(zone)
    try:
        found = holidays.country_holidays(alpha2, subdiv=subdivision, years=years)
    except NotImplementedError:
        return {"timeZone": zone, "weekend": [0, 6], "holidays": {}}
    days = sorted(day for day in found if day.year in years and day.weekday() not in found.weekend)
    by_year = {str(year): " ".join(f"{day:%m-%d}" for day in days if day.year == year) for year in years}
    # A year without a single holiday is one that the source does not know, or in which all are worked (Ukraine at war).
    by_year = {year: days for year, days in by_year.items() if days}
    # As JavaScript counts: 0 is Sunday.
    weekend = sorted((day + 1) % 7 for day in found.weekend)
    return {"timeZone": zone, "weekend": weekend, "holidays": by_year}


def only(zones, code):
    if len(zones) != 1:
        raise SystemExit(f"{code} has {len(zones)} zones; name its capital's")
    return zones[0]


def zones_by_alpha2():
    table = importlib.resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text()
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    found = {}
    for code, _, zone, *_ in rows:
        found.setdefault(code, []).append(zone)
    return found


def alpha2_codes():
    table = json.loads((ROOT / "node_modules/i18n-iso-countries/codes.json").read_text())
    return {alpha3: alpha2 for alpha2, alpha3, *_ in table}


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
