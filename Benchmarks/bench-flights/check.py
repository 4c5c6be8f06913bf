"""A judge of flight plans: python3 check.py INSTANCE PLAN.

Written from Documentation/formats/flights.md alone, and shares nothing with the planner. Prints the
names of the rules a plan breaks and its four objectives as JSON; exit status 1 when any is broken.
"""
import json
import sys
from collections import defaultdict


def total(time):
    return time["day"] * 1440 + time["minute"]


def judge(instance, plan):
    broken = set()
    flights = {f["id"]: f for f in instance["flights"]}
    routes = {i["id"]: i for i in instance["itineraries"]}
    cases = {c["id"]: c for c in instance["cases"]}
    least = {a["id"]: a["connection_minutes"] for a in instance["airports"]}
    programmes = {p["id"]: p for p in instance["programmes"]}
    rules = {r["id"]: r for r in instance["arrival_rules"]}
    horizon = instance["horizon_days"]

    def connects(names):
        legs = [flights[n] for n in names]
        if any(leg.get("cancelled") for leg in legs):
            return False
        return all(
            one["to"] == two["from"]
            and total(one["arrives"]) + least[one["to"]] <= total(two["departs"])
            for one, two in zip(legs, legs[1:]))

    used = defaultdict(lambda: defaultdict(int))
    per_programme = defaultdict(int)
    away = {"operational": defaultdict(int), "medical": defaultdict(int)}
    at, redone, cost, listed = {}, 0, 0, set()
    for booking in plan["bookings"]:
        name = booking["itinerary"]
        if name not in routes or name in listed:
            broken.add("well_formed")
            continue
        listed.add(name)
        route = routes[name]
        legs = [flights[n] for n in route["flights"]]
        departs, arrives = legs[0]["departs"]["day"], legs[-1]["arrives"]
        if not connects(route["flights"]):
            broken.add("connection")
        given = {k: booking.get(k + "_escorts", 0) for k in away}
        escorts = sum(given.values())
        if escorts and (not route["escorts_back"] or not connects(route["escorts_back"])):
            broken.add("connection")
        needed = {"operational": 0, "medical": 0}
        aboard = defaultdict(int)
        minors = offered = 0
        for case_name in booking["cases"]:
            if case_name not in cases:
                broken.add("well_formed")
                continue
            if case_name in at:
                broken.add("booked_twice")
                continue
            at[case_name] = name
            case = cases[case_name]
            adults, children = case["adults"], case.get("children", 0)
            infants, lying = case.get("infants", 0), case.get("stretchers", 0)
            size = adults + children + infants
            if legs[0]["from"] != case["origin"] or legs[-1]["to"] not in case["destinations"]:
                broken.add("wrong_airport")
            fitting = [s for s in case["spans"]
                       if s["from"] <= departs and arrives["day"] <= s["until"]]
            if fitting:
                redone += fitting[0].get("redone", 0)
            else:
                broken.add("readiness")
            if case.get("arrival_rule") and not case.get("urgent"):
                rule = rules[case["arrival_rule"]]
                if arrives["day"] < rule.get("first_day", 0):
                    broken.add("notice")
                latest = rule.get("latest_minute")
                if (arrives["day"] in rule["closed_days"] or arrives["day"] >= horizon
                        or latest is not None and arrives["minute"] > latest):
                    broken.add("arrival_day")
                if arrives["day"] in rule["cut_off_days"]:
                    broken.add("cut_off")
            for leg in route["flights"]:
                used[leg]["seats"] += adults + children - lying
                used[leg]["infants"] += infants
                used[leg]["wheelchairs"] += case.get("wheelchairs", 0)
                used[leg]["stretchers"] += lying
                used[leg]["baggage_kg"] += case.get("baggage_kg", 0)
                per_programme[leg, case["programme"]] += size
            aboard[case["programme"]] += size
            own = case.get("operational_escorts", 0)
            needed["operational"] += own
            needed["medical"] += case.get("medical_escorts", 0)
            if own == 0:
                minors += case.get("separated_minors", 0)
            offered += case.get("may_care_for", 0)
            price = route["price"]
            lying_adults = min(lying, adults)
            cost += ((adults - lying_adults) * price["adult"]
                     + (children - (lying - lying_adults)) * price["child"]
                     + infants * price["infant"] + lying * price["stretcher"])
        for programme, size in aboard.items():
            ratio = programmes[programme].get("persons_per_escort")
            if ratio:
                needed["operational"] += -(-size // ratio)
        if any(given[k] < needed[k] for k in given):
            broken.add("escorts")
        if minors > offered:
            broken.add("minor")
        cost += escorts * route["price"]["escort"]
        for leg in route["flights"] + route["escorts_back"]:
            used[leg]["seats"] += escorts
        back = flights[route["escorts_back"][-1]]["arrives"]["day"] if route["escorts_back"] else 0
        for day in range(departs, max(departs, arrives["day"], back) + 1):
            for kind, count in given.items():
                away[kind][day] += count
    for leg, kinds in used.items():
        if any(count > flights[leg][kind] for kind, count in kinds.items()):
            broken.add("over_capacity")
    for (leg, programme), size in per_programme.items():
        limit = programmes[programme].get("persons_per_flight")
        if limit is not None:
            if size > max(limit, (flights[leg].get("approvals") or {}).get(programme, 0)):
                broken.add("persons_per_flight")
    for kind, days in away.items():
        limit = (instance.get("escorts") or {}).get(kind)
        if limit is not None and any(count > limit for count in days.values()):
            broken.add("escorts_away")
    for key in ("household", "link"):
        together = defaultdict(set)
        for case in cases.values():
            if case.get(key):
                together[case[key]].add(at.get(case["id"]))
        if any(len(places) > 1 for places in together.values()):
            broken.add("separated")
    for one, two in instance.get("never_together", []):
        if one in at and two in at:
            if set(routes[at[one]]["flights"]) & set(routes[at[two]]["flights"]):
                broken.add("apart")
    unmoved = waiting = 0
    for case in cases.values():
        size = case["adults"] + case.get("children", 0) + case.get("infants", 0)
        day = horizon
        if case["id"] in at:
            day = flights[routes[at[case["id"]]]["flights"][0]]["departs"]["day"]
        else:
            unmoved += size
        waiting += case.get("priority", 1) * size * (day - case["ready_day"])
    return {
        "feasible": not broken, "broken_rules": sorted(broken), "unmoved_persons": unmoved,
        "weighted_wait_person_days": waiting, "clearances_redone": redone, "cost": cost}


if __name__ == "__main__":
    report = judge(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))
    print(json.dumps(report))
    sys.exit(0 if report["feasible"] else 1)
