"""The household-by-day model solved by a general solver:
python3 peer.py cp-sat|highs INSTANCE SECONDS WORKERS.

One binary for each group of households that travels together, corridor and day; whole vehicles and
convoys. Who sits in which vehicle is left out: only the sums over a convoy count, which flatters the
peer. Prints unmoved persons and weighted waiting person-days.
"""
import json
import sys

solver, path, seconds, workers = sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4])
instance = json.load(open(path))
H = instance["horizon_days"]
types = {t["id"]: t for t in instance["vehicle_types"]}
fleet = {(f["site"], f["type"]): f["count"] for f in instance["fleet"]}
escorts = {e["site"]: e["teams"] for e in instance["escorts"]}
beds = {w["id"]: w["beds"] for w in instance["way_stations"]}
crossings = {c["id"]: c for c in instance["crossings"]}
light = instance["daylight_hours"]
heavy = 2000

# Whole-numbered columns from nought to a limit, and rows of (columns, factors) between two limits.
limits, costs, rows = [], [], []


def column(limit):
    limits.append(limit)
    costs.append(0)
    return len(limits) - 1


def row(lower, upper, terms):
    if terms:
        rows.append((lower, upper, [c for c, _ in terms], [a for _, a in terms]))


def may_leave(road, day):
    if day + len(road["stages"]) > H:
        return False
    for k, stage in enumerate(road["stages"]):
        if day + k in road["closed_days"] or stage["drive_hours"] > light[day + k]:
            return False
        if stage["crossing"] and day + k in crossings[stage["crossing"]]["closed_days"]:
            return False
    return True


units = {}
for number, household in enumerate(instance["households"]):
    units.setdefault(household["group"] or number, []).append(household)

places, nights, passing, away, out = {}, {}, {}, {}, {}
unmoved, waiting = [], []
for unit in units.values():
    size = sum(h["size"] for h in unit)
    weight = sum(h["priority"] * h["size"] for h in unit)
    offset = sum(h["priority"] * h["size"] * h["ready_day"] for h in unit)
    choices = []
    for road in instance["corridors"]:
        if any(h["site"] != road["origin"] or h["district"] not in road["districts"] for h in unit):
            continue
        last = min(h["due_day"] for h in unit) - len(road["stages"]) + 1
        for day in range(max(h["ready_day"] for h in unit), min(last, H - 1) + 1):
            if not may_leave(road, day):
                continue
            x = column(1)
            choices.append(x)
            waiting.append((x, weight * day - offset))
            need = places.setdefault((road["id"], day), [[], [], [], []])
            special = sum(h["wheelchairs"] + h["stretchers"] for h in unit)
            for kind, amount in enumerate((
                size - special, sum(h["wheelchairs"] for h in unit),
                sum(h["stretchers"] for h in unit), sum(h["baggage_kg"] for h in unit))):
                if amount:
                    need[kind].append((x, amount))
            for k, stage in enumerate(road["stages"]):
                if stage["night_at"]:
                    nights.setdefault((stage["night_at"], day + k), []).append((x, size))
                if stage["crossing"]:
                    passing.setdefault((stage["crossing"], day + k), []).append((x, size))
    stays = column(1)
    row(1, 1, [(x, 1) for x in choices + [stays]])
    unmoved.append((stays, size))
    waiting.append((stays, weight * H - offset))

KINDS = ("seats", "wheelchair_places", "stretcher_places", "baggage_kg")
for road in instance["corridors"]:
    for day in range(H):
        if (road["id"], day) not in places:
            continue
        convoys = column(road["max_convoys_per_day"])
        vehicles = {
            t: column(fleet.get((road["origin"], t), 0)) for t in road["cost_per_trip"]}
        each = [(v, 1) for v in vehicles.values()]
        row(-10**6, 0, each + [(convoys, -road["max_vehicles"])])
        row(0, 10**6, each + [(convoys, -road["min_vehicles"])])
        for kind, name in enumerate(KINDS):
            taken = places[road["id"], day][kind]
            if taken:
                row(-10**9, 0, taken + [(v, -types[t][name]) for t, v in vehicles.items()])
        for date in range(day, day + road["turnaround_days"]):
            out.setdefault((road["origin"], date), []).append((convoys, road["escorts_per_convoy"]))
            for t, v in vehicles.items():
                away.setdefault((road["origin"], t, date), []).append((v, 1))
for (site, t, _), terms in away.items():
    row(0, fleet.get((site, t), 0), terms)
for (site, _), terms in out.items():
    row(0, escorts[site], terms)
for (station, _), terms in nights.items():
    row(0, beds[station], terms)
for (crossing, _), terms in passing.items():
    row(0, crossings[crossing]["persons_per_day"], terms)
for terms, factor in ((unmoved, heavy), (waiting, 1)):
    for x, amount in terms:
        costs[x] += amount * factor


def by_cp_sat():
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    x = [model.NewIntVar(0, limit, "") for limit in limits]
    for lower, upper, columns, factors in rows:
        model.AddLinearConstraint(sum(x[c] * a for c, a in zip(columns, factors)), lower, upper)
    model.Minimize(sum(x[c] * a for c, a in enumerate(costs) if a))
    cp = cp_model.CpSolver()
    cp.parameters.max_time_in_seconds = seconds
    cp.parameters.num_workers = workers
    if cp.Solve(model) in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return [cp.Value(one) for one in x]


def by_highs():
    import highspy
    import numpy

    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("time_limit", seconds)
    highs.setOptionValue("threads", workers)
    for limit, cost in zip(limits, costs):
        highs.addVar(0, limit)
    count = len(limits)
    index = numpy.arange(count, dtype=numpy.int32)
    highs.changeColsCost(count, index, numpy.array(costs, dtype=float))
    highs.changeColsIntegrality(
        count, index, numpy.array([highspy.HighsVarType.kInteger] * count))
    for lower, upper, columns, factors in rows:
        highs.addRow(
            lower, upper, len(columns), numpy.array(columns, dtype=numpy.int32),
            numpy.array(factors, dtype=float))
    highs.run()
    if highs.getInfo().primal_solution_status == 2:
        return [round(value) for value in highs.getSolution().col_value]


try:
    values = {"cp-sat": by_cp_sat, "highs": by_highs}[solver]()
except ImportError as missing:
    print(f"not run: {missing.name} is missing")
    sys.exit()
if values:
    print(" / ".join(str(sum(a for x, a in terms if values[x])) for terms in (unmoved, waiting)))
else:
    print("no plan")
