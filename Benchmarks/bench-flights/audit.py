"""An audit of a year of Canadian bookings: python3 audit.py INSTANCE PLAN.

Knows the rules themselves, and not the lists of days an instance makes of them:
notice 10 working days before arrival; for government-assisted people no arrival on a Friday,
Saturday, Sunday or a holiday of their province, none after the cut-off of 15 December; 75 persons a
flight without an approval; urgent cases exempt from notice, days and cut-off (Documentation/
formats/flights.md names the sources). Reads only the bookings, flights, and of each case its
programme, province, size and whether it is urgent. The day the plan is made is day 0.

Prints each violation and a count; exit status 1 when there is any.
"""
import json
import sys
from collections import Counter
from datetime import date, timedelta

CUT_OFF = (12, 15)


def easter(year):
    """Sunday of Easter (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth(year, month, weekday, n):
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))


def victoria(year):
    """The last Monday before 25 May."""
    day = date(year, 5, 24)
    return day - timedelta(day.weekday())


def holidays(province, year):
    """Public holidays by the employment standards of the province (Ontario: Employment Standards Act,
    2000; Quebec: Act respecting Labour Standards, s. 60, and National Holiday Act; Alberta:
    Employment Standards Code; each read in 2025)."""
    common = {
        date(year, 1, 1), easter(year) - timedelta(2), victoria(year), date(year, 7, 1),
        nth(year, 9, 0, 1), nth(year, 10, 0, 2), date(year, 12, 25)}
    return common | {
        "ON": {nth(year, 2, 0, 3), date(year, 12, 26)},
        "QC": {date(year, 6, 24)},
        "AB": {nth(year, 2, 0, 3), date(year, 11, 11)},
    }[province]


def is_working(day, province):
    return day.weekday() < 5 and day not in holidays(province, day.year)


def audit(instance, plan):
    zero = date.fromisoformat(instance["day_zero"])
    flights = {f["id"]: f for f in instance["flights"]}
    routes = {i["id"]: i for i in instance["itineraries"]}
    cases = {c["id"]: c for c in instance["cases"]}
    found, audited = [], 0
    aboard = Counter()
    for booking in plan["bookings"]:
        legs = routes[booking["itinerary"]]["flights"]
        arrives = zero + timedelta(flights[legs[-1]]["arrives"]["day"])
        for name in booking["cases"]:
            case = cases[name]
            size = case["adults"] + case["children"] + case["infants"]
            for leg in legs:
                aboard[leg, case["programme"]] += size
            if not case["programme"].startswith("canada-") or case["urgent"]:
                continue
            audited += 1
            province = case["arrival_rule"].split()[-1]
            working = sum(
                is_working(zero + timedelta(d), province) for d in range((arrives - zero).days))
            if working < 10:
                found.append(f"{name}: {working} working days of notice before {arrives}")
            if case["programme"] != "canada-gar":
                continue
            if arrives.weekday() >= 4:
                found.append(f"{name}: arrives on a {arrives:%A}, {arrives}")
            if arrives in holidays(province, arrives.year):
                found.append(f"{name}: arrives on a holiday of {province}, {arrives}")
            if (arrives.month, arrives.day) > CUT_OFF:
                found.append(f"{name}: arrives after the cut-off, {arrives}")
    for (leg, programme), size in aboard.items():
        approved = (flights[leg]["approvals"] or {}).get(programme, 75)
        if programme.startswith("canada-") and size > max(75, approved):
            found.append(f"{leg}: {size} persons of {programme}")
    return audited, found


if __name__ == "__main__":
    audited, found = audit(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{audited} bookings audited, {len(found)} violations")
    sys.exit(1 if found else 0)
