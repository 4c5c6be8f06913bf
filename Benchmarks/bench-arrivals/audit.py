"""An audit of a year of arrivals in Canada: python3 audit.py FILE.jsonl

Written from the rules' sources, not from Safar: its holidays are computed here from the statutes.
Every row that was booked or issued is held to every rule; every refusal must have a rule that
demands it. Then rules are broken on purpose, one row at a time, and each break must be found.

Sources: canada.ca, resettlement, depart abroad, travel (no arrival of government-assisted refugees
on Friday, Saturday, Sunday or a statutory holiday of the province; some Fridays at the port of
entry; 75 on a flight unless approved); sending a notification of arrival (ten working days; women
at risk apart); urgent protection (exempt from lead time and cut-off); rstp.ca 2016 (weekends and
hours after 22:00 of privately sponsored refugees). The cut-off of 15 December, weekends and late
hours of the privately sponsored after 2016 are what the invented mission has set.
"""
import json
import sys
from datetime import date, timedelta

MON, FRI, SAT, SUN = 0, 4, 5, 6
DAY = timedelta(days=1)


def easter(year):
    """Gauss's rule with its two exceptions, as Kinkelin put them."""
    a, b, c = year % 19, year % 4, year % 7
    k = year // 100
    m = (15 + k - (13 + 8 * k) // 25 - k // 4) % 30
    n = (4 + k - k // 4) % 7
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    offset = d + e
    if d == 29 and e == 6 or d == 28 and e == 6 and a > 10:
        offset -= 7
    return date(year, 3, 22) + offset * DAY


def nth(year, month, weekday, count):
    days = [date(year, month, d) for d in range(1, 29)]
    return [d for d in days if d.weekday() == weekday][count - 1]


def monday_before_25_may(year):
    return max(date(year, 5, d) for d in range(18, 25) if date(year, 5, d).weekday() == MON)


def observed(day, saturday=True):
    """The Monday that is kept for a holiday on a weekend."""
    if day.weekday() == SUN:
        return day + DAY
    return day + 2 * DAY if saturday and day.weekday() == SAT else day


# Which provinces keep what, and since when; by the acts on employment or labour standards of each.
FAMILY = {"AB": 1990, "ON": 2008, "SK": 2007, "MB": 2008, "NS": 2015, "NB": 2018, "PE": 2010,
          "BC": 2019}
VICTORIA = {"AB", "BC", "MB", "ON", "QC", "SK"}
AUGUST = {"BC", "NB", "SK"}
TRUTH = {"BC": 2023, "MB": 2024, "PE": 2022}
THANKS = {"AB", "BC", "MB", "ON", "QC", "SK"}
REMEMBRANCE = {"AB", "BC", "NB", "NL", "NS", "PE", "SK"}


def holidays(province, year):
    p = province[3:]
    days = {observed(date(year, 1, 1)), easter(year) - 2 * DAY, nth(year, 9, MON, 1),
            observed(date(year, 7, 1), saturday=False), observed(date(year, 12, 25))}
    if FAMILY.get(p, 9999) <= year:
        days.add(nth(year, 2, MON, 3))
    if p in VICTORIA:
        days.add(monday_before_25_may(year))
    if p == "QC":
        days.add(observed(date(year, 6, 24), saturday=False))
    if p in AUGUST:
        days.add(nth(year, 8, MON, 1))
    if TRUTH.get(p, 9999) <= year:
        days.add(date(year, 9, 30) if p == "MB" else observed(date(year, 9, 30)))
    if p in THANKS:
        days.add(nth(year, 10, MON, 2))
    if p in REMEMBRANCE:
        days.add(observed(date(year, 11, 11)))
    if p == "ON":
        days.add(date(year, 12, 26))
    return days


def federal(year):
    """Canada Labour Code, section 166: the working days of the centre in Ottawa."""
    days = {observed(date(year, 1, 1)), easter(year) - 2 * DAY, monday_before_25_may(year),
            observed(date(year, 7, 1), saturday=False), nth(year, 9, MON, 1),
            nth(year, 10, MON, 2), observed(date(year, 11, 11)), observed(date(year, 12, 25)),
            date(year, 12, 26)}
    if year >= 2021:
        days.add(observed(date(year, 9, 30)))
    return days


def working_days_between(told, arrives):
    """Working days from the day of telling, that day included, to the day before the arrival."""
    count, day = 0, told
    while day < arrives:
        if day.weekday() < SAT and day not in federal(day.year):
            count += 1
        day += DAY
    return count


def last_day_to_tell(arrives):
    day = arrives
    while working_days_between(day, arrives) < 10:
        day -= DAY
    return day


def broken_by_booking(row):
    """The rules that a booking of this row breaks."""
    broken = set()
    if "urgent" not in row["streams"]:
        day = date.fromisoformat(row["arrives"])
        if row["programme"] == "canada-gar":
            opened = row["stays_at_port"] and row["approved_port"]
            if day.weekday() in (SAT, SUN) or day.weekday() == FRI and not opened:
                broken.add("arrivalClosed")
            if day in holidays(row["province"], day.year):
                broken.add("arrivalClosed")
        else:
            if day.weekday() in (SAT, SUN) or row["minute"] > 22 * 60:
                broken.add("arrivalClosed")
        if (day.month, day.day) >= (12, 15):
            broken.add("arrivalClosed")
        if date.fromisoformat(row["asked"]) > last_day_to_tell(day):
            broken.add("tooLateToTell")
    if row["aboard"] + row["people"] > max(75, row["approved"]):
        broken.add("tooManyOnFlight")
    return broken


def broken_by_notice(row):
    broken = set()
    own = row["stream"]
    for streams in row["told"]:
        separate = "women-at-risk" in streams and row["programme"] == "canada-gar"
        if separate != (own == "women-at-risk"):
            broken.add("apart")
    bound = any("urgent" not in streams for streams in row["told"])
    arrives = date.fromisoformat(row["arrives"])
    if bound and date.fromisoformat(row["asked"]) > last_day_to_tell(arrives):
        broken.add("noticeTooLate")
    return broken


def judge(rows):
    wrong, needless = [], []
    aboard = {}
    for row in rows:
        if row["row"] == "notice":
            broken = broken_by_notice(row)
            done = row["outcome"] == "issued"
        else:
            if row["aboard"] != aboard.get(row["flight"], 0):
                wrong.append(row)
            broken = broken_by_booking(row)
            done = row["outcome"] == "booked"
            if done:
                aboard[row["flight"]] = row["aboard"] + row["people"]
        if done and broken:
            wrong.append(row)
        if not done and row["outcome"] not in broken:
            needless.append(row)
    return wrong, needless


def plants(rows):
    """Rows that were granted, each with one rule broken."""
    for row in rows:
        if row["outcome"] == "booked" and "urgent" not in row["streams"]:
            day = date.fromisoformat(row["arrives"])
            saturday = day + (SAT - day.weekday()) % 7 * DAY
            late = last_day_to_tell(day) + DAY
            yield dict(row, arrives=str(saturday), asked=str(last_day_to_tell(saturday)))
            yield dict(row, asked=str(late))
            yield dict(row, aboard=max(75, row["approved"]))
            if row["programme"] == "canada-gar":
                feast = monday_before_25_may(day.year)
                yield dict(row, arrives=str(feast), province="CA-ON",
                           asked=str(feast - 60 * DAY))
        if row["outcome"] == "issued" and any("urgent" not in s for s in row["told"]):
            day = date.fromisoformat(row["arrives"])
            yield dict(row, asked=str(last_day_to_tell(day) + DAY))
            if row["programme"] == "canada-gar":
                yield dict(row, stream="" if row["stream"] else "women-at-risk")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    wrong, needless = judge(rows)
    planted = list(plants(rows))
    missed = [p for p in planted
              if not (broken_by_notice if p["row"] == "notice" else broken_by_booking)(p)]
    granted = sum(r["outcome"] in ("booked", "issued") for r in rows)
    print(f"{granted} granted, {len(wrong)} of them against a rule")
    print(f"{len(rows) - granted} refused, {len(needless)} of them without a rule")
    print(f"{len(planted)} broken on purpose, {len(missed)} of them not found")
    for row in (wrong + needless + missed)[:5]:
        print(json.dumps(row), file=sys.stderr)
    sys.exit(1 if wrong or needless or missed else 0)


main()
