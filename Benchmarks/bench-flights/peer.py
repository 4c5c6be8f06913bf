"""The same choice of itineraries solved by OR-Tools CP-SAT: python3 peer.py INSTANCE SECONDS WORKERS.

One Boolean for each group of cases that flies together and itinerary it may take. All rules of the
format are in the model but the pools of escorts and those who never meet, which flatters the peer.
Minimises the weighted sum that puts unmoved persons before waiting. Prints unmoved persons and
weighted waiting person-days, and the bound CP-SAT proved.
"""
import json
import sys

try:
    from ortools.sat.python import cp_model
except ImportError:
    print("skipped: this Python has no OR-Tools")
    sys.exit()

instance, seconds, workers = json.load(open(sys.argv[1])), float(sys.argv[2]), int(sys.argv[3])
H = instance["horizon_days"]
flights = {f["id"]: f for f in instance["flights"]}
least = {a["id"]: a["connection_minutes"] for a in instance["airports"]}
rules = {r["id"]: r for r in instance["arrival_rules"]}
for rule in rules.values():
    rule["none"] = set(rule["closed_days"]) | set(rule["cut_off_days"])
programmes = {p["id"]: p for p in instance["programmes"]}


def connects(names):
    legs = [flights[n] for n in names]
    return not any(leg["cancelled"] for leg in legs) and all(
        a["to"] == b["from"] and a["arrives"]["day"] * 1440 + a["arrives"]["minute"] + least[a["to"]]
        <= b["departs"]["day"] * 1440 + b["departs"]["minute"] for a, b in zip(legs, legs[1:]))


routes = [i for i in instance["itineraries"] if connects(i["flights"])]
root = {}


def find(key):
    while root.setdefault(key, key) != key:
        key = root[key]
    return key


for case in instance["cases"]:
    root[find(case["id"])] = find(("household", case["household"]))
    if case["link"]:
        root[find(("household", case["household"]))] = find(("link", case["link"]))
units = {}
for case in instance["cases"]:
    units.setdefault(find(case["id"]), []).append(case)


def may(case, route):
    first, last = flights[route["flights"][0]], flights[route["flights"][-1]]
    day, arrives = first["departs"]["day"], last["arrives"]
    if first["from"] != case["origin"] or last["to"] not in case["destinations"]:
        return False
    if not any(s["from"] <= day and arrives["day"] <= s["until"] for s in case["spans"]):
        return False
    if case["arrival_rule"] and not case["urgent"]:
        rule = rules[case["arrival_rule"]]
        if arrives["day"] < rule["first_day"] or arrives["day"] >= H or arrives["day"] in rule["none"]:
            return False
        if rule["latest_minute"] is not None and arrives["minute"] > rule["latest_minute"]:
            return False
    return True


def size(case):
    return case["adults"] + case["children"] + case["infants"]


model = cp_model.CpModel()
used, persons, aboard, care, unmoved, waiting = {}, {}, {}, {}, [], []
home = {}
for unit in units.values():
    weight = sum(c["priority"] * size(c) for c in unit)
    offset = sum(c["priority"] * size(c) * c["ready_day"] for c in unit)
    own = sum(c["operational_escorts"] + c["medical_escorts"] for c in unit)
    take = {
        "seats": sum(c["adults"] + c["children"] - c["stretchers"] for c in unit) + own,
        "infants": sum(c["infants"] for c in unit), "wheelchairs": sum(c["wheelchairs"] for c in unit),
        "stretchers": sum(c["stretchers"] for c in unit),
        "baggage_kg": sum(c["baggage_kg"] for c in unit)}
    minors = sum(0 if c["operational_escorts"] else c["separated_minors"] for c in unit)
    minors -= sum(c["may_care_for"] for c in unit)
    choices = []
    for route in routes:
        if not all(may(c, route) for c in unit):
            continue
        x = model.NewBoolVar("")
        choices.append(x)
        waiting.append((x, weight * flights[route["flights"][0]]["departs"]["day"] - offset))
        for leg in route["flights"]:
            for kind, amount in take.items():
                if amount:
                    used.setdefault((leg, kind), []).append(x * amount)
            for c in unit:
                persons.setdefault((leg, c["programme"]), []).append(x * size(c))
        for c in unit:
            aboard.setdefault((route["id"], c["programme"]), []).append(x * size(c))
        if own:
            for leg in route["escorts_back"]:
                home.setdefault(leg, []).append(x * own)
        if minors:
            care.setdefault(route["id"], []).append(x * minors)
    stays = model.NewBoolVar("")
    model.AddExactlyOne(choices + [stays])
    unmoved.append((stays, sum(size(c) for c in unit)))
    waiting.append((stays, weight * H - offset))
for route in routes:
    for programme, rule in programmes.items():
        if rule["persons_per_escort"] and (route["id"], programme) in aboard:
            escorts = model.NewIntVar(0, 100, "")
            model.Add(escorts * rule["persons_per_escort"] >= sum(aboard[route["id"], programme]))
            for leg in route["flights"]:
                used[leg, "seats"].append(escorts)
            for leg in route["escorts_back"]:
                home.setdefault(leg, []).append(escorts)
for (leg, kind), terms in used.items():
    model.Add(sum(terms) <= flights[leg][kind])
for leg, terms in home.items():
    model.Add(sum(terms) + sum(used.get((leg, "seats"), [])) <= flights[leg]["seats"])
for (leg, programme), terms in persons.items():
    if programmes[programme]["persons_per_flight"]:
        most = max(programmes[programme]["persons_per_flight"],
                   flights[leg]["approvals"].get(programme, 0))
        model.Add(sum(terms) <= most)
for terms in care.values():
    model.Add(sum(terms) <= 0)
model.Minimize(sum(x * a * H * 10 for x, a in unmoved) + sum(x * a for x, a in waiting))
solver = cp_model.CpSolver()
solver.parameters.max_time_in_seconds = seconds
solver.parameters.num_workers = workers
status = solver.Solve(model)
if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
    left = sum(a for x, a in unmoved if solver.Value(x))
    days = sum(a for x, a in waiting if solver.Value(x))
    print(f"{left} / {days}; {len(model.Proto().variables)} variables")
else:
    print("no plan")
