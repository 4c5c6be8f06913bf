"""A judge of class plans: python3 check.py INSTANCE PLAN.

Written from Documentation/formats/classes.md alone, and shares nothing with the planner. Prints the
names of the rules a plan breaks and its four objectives as JSON; exit status 1 when any is broken.
"""
import json
import sys
from collections import Counter, defaultdict


def named(things):
    return {thing["id"]: thing for thing in things}


def judge(instance, plan):
    broken = set()
    horizon, closed = instance["horizon_days"], set(instance["closed_days"])
    audiences, households = named(instance["audiences"]), named(instance["households"])
    rooms, venues = named(instance["rooms"]), named(instance["venues"])
    trainers, interpreters = named(instance["trainers"]), named(instance["interpreters"])
    busy, attends, class_days = Counter(), defaultdict(list), 0

    def engage(kind, thing, days):
        free = True
        for day in days:
            busy[kind, thing["id"], day] += 1
            free &= busy[kind, thing["id"], day] == 1 and day not in thing["away_days"]
        return free

    for lesson in plan["classes"]:
        helper = lesson.get("interpreter")
        if (lesson["audience"] not in audiences or lesson["room"] not in rooms
                or lesson["trainer"] not in trainers
                or helper is not None and helper not in interpreters):
            broken.add("well_formed")
            continue
        audience, room = audiences[lesson["audience"]], rooms[lesson["room"]]
        trainer = trainers[lesson["trainer"]]
        days = range(lesson["start_day"], lesson["start_day"] + audience["course_days"])
        class_days += len(days)
        if days[0] < 0 or days[-1] >= horizon or closed & set(days):
            broken.add("calendar")
            continue
        if not engage("room", room, days):
            broken.add("room")
        if not engage("trainer", trainer, days) or room["venue"] not in trainer["venues"]:
            broken.add("trainer")
        spoken = set(trainer["languages"])
        if helper is not None:
            helper = interpreters[helper]
            spoken |= set(helper["languages"])
            if not engage("interpreter", helper, days) or room["venue"] not in helper["venues"]:
                broken.add("interpreter")
        if audience["language"] not in spoken:
            broken.add("language")
        if audience.get("woman_trainer") and not trainer.get("woman"):
            broken.add("woman_trainer")
        persons = 0
        for name in lesson["households"]:
            learners = [] if name not in households else [
                one["persons"] for one in households[name]["learners"]
                if one["audience"] == audience["id"]]
            if not learners:
                broken.add("well_formed")
                continue
            persons += learners[0]
            if any(known[0] == audience["id"] for known in attends[name]):
                broken.add("taught_twice")
            else:
                attends[name].append((audience["id"], room["venue"], days[0]))
        if persons > min(room["places"], audience["class_size"]):
            broken.add("over_capacity")

    untaught = delayed = nights = 0
    minded, sleeping, present = Counter(), Counter(), {}
    for name, household in households.items():
        size = (sum(one["persons"] for one in household["learners"])
                + household.get("small_children", 0) + household.get("others", 0))
        length = max(audiences[one["audience"]]["course_days"] for one in household["learners"])
        last = horizon
        if attends[name]:
            _, venue, start = attends[name][0]
            last = start + length - 1
            if (len(attends[name]) < len(household["learners"])
                    or any(place[1:] != (venue, start) for place in attends[name])):
                broken.add("separated")
            if start < household["ready_day"]:
                broken.add("readiness")
            present[name] = {(venue, day) for day in range(start, last + 1)}
            choice = [one for one in household["venues"] if one["venue"] == venue]
            if choice:
                away = choice[0].get("nights", 0)
                nights += away * size
                for place in present[name]:
                    minded[place] += household.get("small_children", 0)
                    sleeping[place] += size if away else 0
            else:
                broken.add("venue")
        else:
            untaught += size
        late = last + instance.get("finish_days_before", 0) - household["departure_day"]
        delayed += size * max(0, late)
    for rule, counts, key in (("childminding", minded, "childminding"), ("beds", sleeping, "beds")):
        for (venue, _), count in counts.items():
            limit = venues[venue].get(key)
            if limit is not None and count > limit:
                broken.add(rule)
    for one, two in instance["never_together"]:
        if present.get(one, set()) & present.get(two, set()):
            broken.add("apart")
    return {
        "feasible": not broken, "broken_rules": sorted(broken), "untaught_persons": untaught,
        "delayed_person_days": delayed, "class_days": class_days, "nights_away": nights}


if __name__ == "__main__":
    report = judge(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))
    print(json.dumps(report))
    sys.exit(0 if report["feasible"] else 1)
