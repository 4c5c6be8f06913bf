"""Splink beside Safar on the same files in the same run, both judged by the same judge.

    python3 peer.py FOLDER...            persons.csv and truth.csv in each
    python3 peer.py febrl FOLDER         febrl1.csv ... febrl4.csv, as `febrl.py write` leaves them

    SAFAR  the program; safar on the path unless set
    BENCH  bench-linkage; with it Splink runs once more, on the product's skeletons and clustered
           by the product's rules
    JUDGE  the judge of linkage-bench; without it only times are printed

Needs the PyPI packages splink 5 and PyICU. Splink is set up as a careful engineer would: names by
ICU in Latin letters, dates in one calendar with levels for a year alone, documents and phones by
edit distance, term frequencies, seventeen rules of blocking, sessions of training whose pairs are
few siblings, and never two persons of one form.
"""
import csv
import json
import logging
import os
import resource
import subprocess
import sys
import time

BENCH = os.environ.get("BENCH")
SAFAR = os.environ.get("SAFAR", "safar")
JUDGE = os.environ.get("JUDGE")
# Probabilities from which Splink's pairs are drawn together: all are judged, the best counts.
THRESHOLDS = [0.8, 0.9, 0.99, 0.999, 0.9999]
NAMES = ["given_name", "father_name", "grandfather_name", "family_name", "place_of_origin"]


def solar_hijri(year, month, day):
    """The Gregorian date of a Solar Hijri one; leap years by the cycle of 33 years."""
    import datetime
    leap = sum((y % 33) in (1, 5, 9, 13, 17, 22, 26, 30) for y in range(1300, year))
    days = (year - 1300) * 365 + leap + (min(month, 7) - 1) * 31 + max(0, month - 7) * 30 + day - 1
    return datetime.date(1921, 3, 21) + datetime.timedelta(days=days)


def birth(text):
    """The year, and the day where one is known."""
    parts = [int(part) for part in text.split("-") if part.isdigit()]
    if not parts:
        return None, None
    is_solar = parts[0] < 1600
    if len(parts) < 3 or parts[1:] == [1, 1]:
        return parts[0] + 621 * is_solar, None
    try:
        day = solar_hijri(*parts).isoformat() if is_solar else text
        return int(day[:4]), day
    except (ValueError, OverflowError):
        return parts[0] + 621 * is_solar, None


def field_table(path):
    import icu
    import pandas

    latin = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")
    table = pandas.read_csv(path, dtype=str, keep_default_na=False)
    known = {}
    for column in NAMES:
        for text in table[column].unique():
            if text not in known:
                known[text] = latin.transliterate(text).strip() or None
        table[column] = table[column].map(known)
    births = {text: birth(text) for text in table["birth_date"].unique()}
    table["birth_year"] = table["birth_date"].map(lambda text: births[text][0]).astype("Int64")
    table["birth_day"] = table["birth_date"].map(lambda text: births[text][1])
    for column in ["sex", "document_no", "phone"]:
        table[column] = table[column].where(table[column] != "", None)
    table["unique_id"] = table["record_id"]
    return table


def skeleton_table(path):
    """The same with the product's own skeletons for names."""
    import pandas

    table = field_table(path)
    out = f"{os.path.dirname(path)}/skeletons.csv"
    subprocess.run([BENCH, "skeletons", path, out], check=True)
    found = pandas.read_csv(out, dtype=str, keep_default_na=False).set_index("record_id")
    for column in NAMES:
        names = table["record_id"].map(found[column])
        table[column] = names.where(names != "", None)
    return table


def born():
    import splink.comparison_level_library as level
    import splink.comparison_library as compare

    return compare.CustomComparison(
        output_column_name="birth",
        comparison_levels=[
            level.NullLevel("birth_year"),
            level.CustomLevel("birth_day_l = birth_day_r", "the same day"),
            level.CustomLevel(
                "damerau_levenshtein(birth_day_l, birth_day_r) <= 1 "
                "or (birth_year_l = birth_year_r "
                "and substr(birth_day_l, 6, 2) = substr(birth_day_r, 9, 2) "
                "and substr(birth_day_l, 9, 2) = substr(birth_day_r, 6, 2))", "a slip"),
            level.CustomLevel("birth_year_l = birth_year_r", "the same year"),
            level.CustomLevel("abs(birth_year_l - birth_year_r) <= 1", "a year apart"),
            level.CustomLevel("abs(birth_year_l - birth_year_r) <= 3", "three years apart"),
            level.ElseLevel(),
        ])


def field_settings():
    import splink.comparison_library as compare
    from splink import SettingsCreator, block_on

    comparisons = [
        compare.JaroWinklerAtThresholds(name, [0.9, 0.8, 0.7])
        .configure(term_frequency_adjustments=True) for name in NAMES]
    comparisons += [
        born(), compare.LevenshteinAtThresholds("document_no", [1, 2]),
        compare.LevenshteinAtThresholds("phone", [1]), compare.ExactMatch("sex")]

    def rule(whole, start="", letters=3):
        """Columns that agree, and columns whose first letters do."""
        same = [f"l.{column} = r.{column}" for column in whole.split()]
        same += [f"substr(l.{column}, 1, {letters}) = substr(r.{column}, 1, {letters})"
                 for column in start.split()]
        return " and ".join([*same, "l.household_no <> r.household_no"])

    rules = [
        # Phones are shared by families: without the first letter siblings are most of the pairs.
        rule("document_no"), rule("phone sex", "given_name", 1), rule("phone birth_year sex"),
        rule("birth_day given_name"), rule("birth_day father_name"),
        rule("birth_day family_name"), rule("birth_day place_of_origin sex"),
        rule("given_name father_name"), rule("given_name family_name"),
        rule("given_name grandfather_name"), rule("given_name place_of_origin birth_year"),
        rule("father_name family_name birth_year"), rule("father_name grandfather_name sex"),
        rule("family_name place_of_origin birth_year sex"),
        rule("birth_year", "given_name father_name"), rule("birth_year", "given_name family_name"),
        rule("father_name sex", "given_name"),
    ]
    settings = SettingsCreator(
        link_type="dedupe_only", comparisons=comparisons,
        blocking_rules_to_generate_predictions=rules)
    return settings, [
        block_on("given_name", "father_name"), block_on("birth_day", "given_name"),
        block_on("birth_day", "father_name"), block_on("document_no", "sex")], [
        block_on("birth_day", "given_name"), block_on("given_name", "father_name", "birth_year"),
        block_on("document_no", "sex")]


def febrl_table(path):
    import pandas

    table = pandas.read_csv(path, dtype=str, skipinitialspace=True)
    table.columns = [column.strip() for column in table.columns]
    table["unique_id"] = table["rec_id"].str.strip()
    return table


def febrl_settings():
    import splink.comparison_library as compare
    from splink import SettingsCreator, block_on

    comparisons = [
        compare.JaroWinklerAtThresholds(name, [0.9, 0.7])
        .configure(term_frequency_adjustments=True)
        for name in ["given_name", "surname", "address_1", "suburb"]]
    comparisons += [
        compare.LevenshteinAtThresholds(name, [1, 2])
        for name in ["date_of_birth", "postcode", "soc_sec_id", "street_number"]]
    settings = SettingsCreator(
        link_type="dedupe_only", comparisons=comparisons,
        blocking_rules_to_generate_predictions=[
            block_on("soc_sec_id"), block_on("given_name", "surname"),
            block_on("date_of_birth", "surname"), block_on("date_of_birth", "given_name"),
            block_on("postcode", "address_1"), block_on("date_of_birth", "suburb")])
    return settings, [block_on("soc_sec_id"), block_on("date_of_birth")], [
        block_on("date_of_birth")]


def constrained(pairs, table, bits):
    """The product's clusters over another's pairs: the surest link first, never two rows of one
    form, nor two sexes or far births without a document; a pair that never met counts as 4 bits
    against, and the average of two clusters must be for them."""
    ids = table["unique_id"].tolist()
    number = {row: at for at, row in enumerate(ids)}
    form, sex = table["household_no"].tolist(), table["sex"].tolist()
    year = table["birth_year"].astype("float").tolist()
    document = table["document_no"].tolist()
    links = {}
    for a, b, weight in zip(pairs["unique_id_l"], pairs["unique_id_r"], pairs["match_weight"]):
        links[frozenset((number[a], number[b]))] = weight
    root, rows = list(range(len(ids))), {}

    def find(at):
        while root[at] != at:
            at = root[at]
        return at

    def contradict(x, y):
        if document[x] and document[x] == document[y]:
            return False
        return bool(sex[x] and sex[y] and sex[x] != sex[y]) or abs(year[x] - year[y]) > 3

    def agree(left, right):
        total = 0
        for x in left:
            for y in right:
                link = links.get(frozenset((x, y)))
                if form[x] == form[y] or ((link is None or link <= -3) and contradict(x, y)):
                    return False
                total += max(-12, min(12, -4 if link is None else link))
        return total > 0

    strong = sorted((-weight, sorted(pair)) for pair, weight in links.items() if weight >= bits)
    for _, (a, b) in strong:
        x, y = sorted((find(a), find(b)))
        if x == y:
            continue
        left, right = rows.get(x, [x]), rows.get(y, [y])
        if len(left) + len(right) <= 24 and agree(left, right):
            root[y], rows[x] = x, left + right
    return [(row, find(at)) for at, row in enumerate(ids)]


def splink(path, folder, table, make, clustering):
    """Links a file; leaves its clusters at each threshold in the folder."""
    import math

    from splink import DuckDBAPI, Linker

    logging.disable(logging.WARNING)
    start = time.time()
    settings, sessions, certain = make()
    rows = table(path)
    linker = Linker(DuckDBAPI().register(rows), settings)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_probability_two_random_records_match(certain, recall=0.5)
    for session in sessions:
        try:
            linker.training.estimate_parameters_using_expectation_maximisation(session)
        except ValueError as fault:  # a level that no pair of a small file stands at
            print("a session is left out:", str(fault)[:70])
    pairs = linker.inference.predict(threshold_match_weight=-6)
    met = pairs.as_pandas_dataframe() if clustering == "ours" else None
    for threshold in THRESHOLDS:
        if clustering == "ours":
            found = constrained(met, rows, math.log2(threshold / (1 - threshold)))
        else:
            clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold)
            found = clusters.as_pandas_dataframe()[["unique_id", "cluster_id"]].values.tolist()
        with open(f"{folder}/splink-{threshold}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("record_id", "cluster_id"), *found])
        if threshold == THRESHOLDS[0]:
            print(f"splink {time.time() - start:.1f} s, "
                  f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def safar(path, folder, clusters):
    command = [SAFAR, "link", path, "--out", f"{folder}/pairs.csv", "--clusters", clusters,
               "--households", f"{folder}/households.csv"]
    start = time.time()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"safar {time.time() - start:.2f} s, {usage.ru_maxrss // 1024} MB", flush=True)


def households(clusters, path, out):
    """Forms that two clusters, or all persons of the smaller form, join; as the judge defines."""
    import collections
    import itertools

    with open(path, encoding="utf-8", newline="") as file:
        form = {row["record_id"]: row["household_no"] for row in csv.DictReader(file)}
    groups = collections.defaultdict(set)
    with open(clusters, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            groups[row["cluster_id"]].add(form[row["record_id"]])
    size, shared = collections.Counter(form.values()), collections.Counter()
    for forms in groups.values():
        shared.update(itertools.combinations(sorted(forms), 2))
    with open(out, "w", encoding="utf-8") as file:
        file.write("household_no_l,household_no_r\n")
        for (a, b), n in sorted(shared.items()):
            if n >= 2 or n == min(size[a], size[b]):
                file.write(f"{a},{b}\n")


def judged(folder, clusters, forms, pairs=()):
    if not JUDGE:
        return
    command = [sys.executable, JUDGE, folder, "--clusters", clusters, "--households", forms, *pairs]
    found = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for line in found.splitlines():
        one = json.loads(line)
        keep = {"what": one["what"]}
        if one["what"] == "clusters":
            keep.update(one["pairwise"], mixed=one["mixed_clusters"], of=one["clusters"],
                        largest=one["largest_cluster"])
        else:
            keep.update({key: one[key] for key in ("precision", "recall", "f1")})
        keep.update({key: one[key] for key in ("recall_by_script",) if key in one})
        print("  ", json.dumps(keep), flush=True)


def child(*words):
    """Splink in a process of its own, so that its memory is its own."""
    subprocess.run([sys.executable, __file__, "splink", *words], check=True)


def field(folder):
    print(folder, flush=True)
    path, mine = f"{folder}/persons.csv", f"{folder}/clusters.csv"
    safar(path, folder, mine)
    judged(folder, mine, f"{folder}/households.csv",
           ["--pairs", f"{folder}/pairs.csv", "--threshold", "2"])
    for kind in ["field"] + ["skeletons"] * bool(BENCH):
        child(kind, path, folder)
        for threshold in THRESHOLDS:
            theirs, forms = f"{folder}/splink-{threshold}.csv", f"{folder}/splink-households.csv"
            households(theirs, path, forms)
            print(f"  {kind}, from", threshold)
            judged(folder, theirs, forms)


def febrl(folder):
    judge = os.path.join(os.path.dirname(os.path.abspath(__file__)), "febrl.py")
    for number in (1, 2, 3, 4):
        path = f"{folder}/febrl{number}.csv"
        safar(path, folder, f"{folder}/clusters.csv")
        subprocess.run([sys.executable, judge, "judge", path, f"{folder}/clusters.csv"], check=True)
        child("febrl", path, folder)
        for threshold in THRESHOLDS:
            theirs = f"{folder}/splink-{threshold}.csv"
            subprocess.run([sys.executable, judge, "judge", path, theirs], check=True)


if __name__ == "__main__":
    if sys.argv[1] == "splink":
        kinds = {"field": (field_table, field_settings, "theirs"),
                 "skeletons": (skeleton_table, field_settings, "ours"),
                 "febrl": (febrl_table, febrl_settings, "theirs")}
        splink(sys.argv[3], sys.argv[4], *kinds[sys.argv[2]])
    elif sys.argv[1] == "febrl":
        febrl(sys.argv[2])
    else:
        for name in sys.argv[1:]:
            field(name)
