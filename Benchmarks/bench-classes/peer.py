"""The same courses planned by OR-Tools CP-SAT: python3 peer.py INSTANCE SECONDS WORKERS.

One Boolean for each household, venue and first day, up to 30 days after the first that it could
take; so many classes of each audience at each venue and first day. Which trainer, interpreter and
room each class gets is left out, and only counted: that flatters the peer. Minimises the weighted
sum that puts departures before days of class before nights. Prints person-days of delay, days of
class and nights.
"""
import json
import sys
from collections import defaultdict

from ortools.sat.python import cp_model

instance, seconds, workers = json.load(open(sys.argv[1])), float(sys.argv[2]), int(sys.argv[3])
H, closed = instance["horizon_days"], set(instance["closed_days"])
audiences = {a["id"]: a for a in instance["audiences"]}
trainers, interpreters = instance["trainers"], instance["interpreters"]
model = cp_model.CpModel()
seats, minded, beds = defaultdict(list), defaultdict(list), defaultdict(list)
late, nights, at = [], [], defaultdict(list)


def may(start, length):
    return start + length <= H and not any(d in closed for d in range(start, start + length))


def there(things, day):
    return [t for t in things if day not in t["away_days"]]


for h in instance["households"]:
    size = sum(o["persons"] for o in h["learners"]) + h["small_children"] + h["others"]
    lengths = [audiences[o["audience"]]["course_days"] for o in h["learners"]]
    choices, first = [], None
    for start in range(h["ready_day"], H):
        if first is not None and start > max(first, h["departure_day"]) + 30:
            break
        if not all(may(start, length) for length in lengths):
            continue
        first = start if first is None else first
        delay = max(0, start + max(lengths) - 1 + instance["finish_days_before"] - h["departure_day"])
        for choice in h["venues"]:
            x = model.NewBoolVar("")
            choices.append(x)
            late.append((x, delay * size))
            nights.append((x, choice["nights"] * size))
            for o in h["learners"]:
                seats[o["audience"], choice["venue"], start].append(x * o["persons"])
            for day in range(start, start + max(lengths)):
                minded[choice["venue"], day].append(x * h["small_children"])
                if choice["nights"]:
                    beds[choice["venue"], day].append(x * size)
                at[h["id"], choice["venue"], day].append(x)
    never = model.NewBoolVar("")
    late.append((never, max(0, H + instance["finish_days_before"] - h["departure_day"]) * size * 10))
    model.AddExactlyOne(choices + [never])
rooms, teaching, speaking, women, local = (defaultdict(list) for _ in range(5))
held = []
for (name, venue, start), terms in seats.items():
    a = audiences[name]
    days = range(start, start + a["course_days"])
    places = max((r["places"] for r in instance["rooms"] if r["venue"] == venue), default=0)
    y = model.NewIntVar(0, len(instance["rooms"]), "")
    model.Add(sum(terms) <= min(places, a["class_size"]) * y)
    held.append((y, a["course_days"]))
    for day in days:
        rooms[venue, day].append(y)
        teaching[day].append(y)
        local[venue, day].append(y)
        speaking[a["language"], day].append(y)
        if a["woman_trainer"]:
            women[day].append(y)
for (venue, day), terms in rooms.items():
    model.Add(sum(terms) <= sum(r["venue"] == venue for r in there(instance["rooms"], day)))
for (venue, day), terms in local.items():
    model.Add(sum(terms) <= sum(venue in t["venues"] for t in there(trainers, day)))
for day, terms in teaching.items():
    model.Add(sum(terms) <= len(there(trainers, day)))
for day, terms in women.items():
    model.Add(sum(terms) <= sum(t["woman"] for t in there(trainers, day)))
for (language, day), terms in speaking.items():
    model.Add(sum(terms) <= sum(
        language in t["languages"] for t in there(trainers, day) + there(interpreters, day)))
for limit, sums in (("childminding", minded), ("beds", beds)):
    most = {v["id"]: v[limit] for v in instance["venues"]}
    for (venue, day), terms in sums.items():
        if most[venue] is not None:
            model.Add(sum(terms) <= most[venue])
for one, two in instance["never_together"]:
    for (name, venue, day), terms in list(at.items()):
        if name == one and (two, venue, day) in at:
            model.Add(sum(terms) + sum(at[two, venue, day]) <= 1)
model.Minimize(sum(x * w * 100_000 for x, w in late) + sum(y * d * 2_000 for y, d in held)
               + sum(x * n for x, n in nights))
solver = cp_model.CpSolver()
solver.parameters.max_time_in_seconds = seconds
solver.parameters.num_workers = workers
status = solver.Solve(model)
if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
    print(" / ".join(str(sum(solver.Value(x) * w for x, w in terms))
                     for terms in (late, held, nights)))
else:
    print("no plan")
