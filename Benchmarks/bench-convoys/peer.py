"""The household-by-day model solved by OR-Tools CP-SAT: python3 peer.py INSTANCE SECONDS WORKERS.

One Boolean for each group of households that travels together, corridor and day; whole vehicles and
convoys. Who sits in which vehicle is left out: only the sums over a convoy count, which flatters the
peer. Prints unmoved persons, weighted waiting person-days and the proven bound of their weighted sum.
"""
import json
import sys

from ortools.sat.python import cp_model

instance, seconds, workers = json.load(open(sys.argv[1])), float(sys.argv[2]), int(sys.argv[3])
H = instance["horizon_days"]
types = {t["id"]: t for t in instance["vehicle_types"]}
fleet = {(f["site"], f["type"]): f["count"] for f in instance["fleet"]}
escorts = {e["site"]: e["teams"] for e in instance["escorts"]}
beds = {w["id"]: w["beds"] for w in instance["way_stations"]}
crossings = {c["id"]: c for c in instance["crossings"]}
light = instance["daylight_hours"]


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

model = cp_model.CpModel()
places, nights, passing, away, out = {}, {}, {}, {}, {}
objective, unmoved, waiting = [], [], []
heavy = 2000
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
            x = model.NewBoolVar("")
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
    stays = model.NewBoolVar("")
    model.AddExactlyOne(choices + [stays])
    unmoved.append((stays, size))
    waiting.append((stays, weight * H - offset))

for road in instance["corridors"]:
    for day in range(H):
        if (road["id"], day) not in places:
            continue
        convoys = model.NewIntVar(0, road["max_convoys_per_day"], "")
        vehicles = {
            t: model.NewIntVar(0, fleet.get((road["origin"], t), 0), "")
            for t in road["cost_per_trip"]}
        model.Add(sum(vehicles.values()) <= road["max_vehicles"] * convoys)
        model.Add(sum(vehicles.values()) >= road["min_vehicles"] * convoys)
        for kind, name in enumerate(("seats", "wheelchair_places", "stretcher_places", "baggage_kg")):
            model.Add(
                sum(x * a for x, a in places[road["id"], day][kind])
                <= sum(v * types[t][name] for t, v in vehicles.items()))
        for date in range(day, day + road["turnaround_days"]):
            out.setdefault((road["origin"], date), []).append(convoys * road["escorts_per_convoy"])
            for t, v in vehicles.items():
                away.setdefault((road["origin"], t, date), []).append(v)
for (site, t, _), list_ in away.items():
    model.Add(sum(list_) <= fleet.get((site, t), 0))
for (site, _), list_ in out.items():
    model.Add(sum(list_) <= escorts[site])
for (station, _), list_ in nights.items():
    model.Add(sum(x * a for x, a in list_) <= beds[station])
for (crossing, _), list_ in passing.items():
    model.Add(sum(x * a for x, a in list_) <= crossings[crossing]["persons_per_day"])

model.Minimize(
    sum(x * a * heavy for x, a in unmoved) + sum(x * a for x, a in waiting))
solver = cp_model.CpSolver()
solver.parameters.max_time_in_seconds = seconds
solver.parameters.num_workers = workers
status = solver.Solve(model)
if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
    left = sum(a for x, a in unmoved if solver.Value(x))
    days = sum(a for x, a in waiting if solver.Value(x))
    print(f"{left} / {days}")
else:
    print("no plan")
