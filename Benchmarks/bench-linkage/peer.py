"""Splink beside Safar on the same files in the same run, both judged by the same judge.

    python3 peer.py FOLDER...            persons.csv and truth.csv in each
    python3 peer.py febrl FOLDER         febrl1.csv ... febrl4.csv, as `febrl.py write` leaves them

    SAFAR  the program; safar on the path unless set
    JUDGE  the judge of linkage-bench; without it only times are printed

Needs the PyPI packages splink 5 and PyICU. Splink is set up as a careful engineer would: names by
ICU in Latin letters, dates in one calendar with levels for a year alone, documents and phones by
edit distance, term frequencies, seven rules of blocking, and never two persons of one form.
"""
import csv
import json
import logging
import os
import resource
import subprocess
import sys
import time

SAFAR = os.environ.get("SAFAR", "safar")
JUDGE = os.environ.get("JUDGE")
# Probabilities from which Splink's pairs are drawn together: all are judged, the best counts.
THRESHOLDS = [0.9, 0.99, 0.999, 0.9999]
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


def field_settings():
    import splink.comparison_level_library as level
    import splink.comparison_library as compare
    from splink import SettingsCreator, block_on

    born = compare.CustomComparison(
        output_column_name="birth",
        comparison_levels=[
            level.NullLevel("birth_year"),
            level.CustomLevel("birth_day_l = birth_day_r", "the same day"),
            level.CustomLevel("levenshtein(birth_day_l, birth_day_r) <= 1", "a slip"),
            level.CustomLevel(
                "birth_year_l = birth_year_r and (birth_day_l is null or birth_day_r is null)",
                "the year, one without a day"),
            level.CustomLevel("birth_year_l = birth_year_r", "the same year"),
            level.CustomLevel("abs(birth_year_l - birth_year_r) <= 1", "a year apart"),
            level.CustomLevel("abs(birth_year_l - birth_year_r) <= 3", "three years apart"),
            level.ElseLevel(),
        ])
    comparisons = [
        compare.JaroWinklerAtThresholds(name, [0.92, 0.85, 0.75])
        .configure(term_frequency_adjustments=True) for name in NAMES]
    comparisons += [
        born, compare.LevenshteinAtThresholds("document_no", [1, 2]),
        compare.LevenshteinAtThresholds("phone", [1]), compare.ExactMatch("sex")]
    apart = "l.household_no <> r.household_no"
    rules = [
        "l.document_no = r.document_no", "l.phone = r.phone",
        "l.birth_day = r.birth_day and l.given_name = r.given_name",
        "l.given_name = r.given_name and l.father_name = r.father_name",
        "l.given_name = r.given_name and l.family_name = r.family_name",
        "l.father_name = r.father_name and l.family_name = r.family_name and "
        "l.birth_year = r.birth_year",
        "l.given_name = r.given_name and l.place_of_origin = r.place_of_origin and "
        "l.birth_year = r.birth_year",
    ]
    settings = SettingsCreator(
        link_type="dedupe_only", comparisons=comparisons,
        blocking_rules_to_generate_predictions=[f"{rule} and {apart}" for rule in rules])
    return settings, [
        block_on("given_name", "father_name"), block_on("given_name", "family_name"),
        block_on("birth_day", "given_name"), block_on("document_no")]


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
    return settings, [block_on("soc_sec_id"), block_on("date_of_birth")]


def splink(path, folder, table, make):
    """Links a file; leaves clusters.csv in the folder."""
    from splink import DuckDBAPI, Linker

    logging.disable(logging.WARNING)
    start = time.time()
    settings, sessions = make()
    backend = DuckDBAPI()
    linker = Linker(backend.register(table(path)), settings)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_probability_two_random_records_match(sessions[-1:], recall=0.5)
    for session in sessions:
        try:
            linker.training.estimate_parameters_using_expectation_maximisation(session)
        except ValueError as fault:  # a level that no pair of a small file stands at
            print("a session is left out:", str(fault)[:70])
    pairs = linker.inference.predict(threshold_match_probability=0.5)
    for threshold in THRESHOLDS:
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold)
        frame = clusters.as_pandas_dataframe()[["unique_id", "cluster_id"]]
        frame.rename(columns={"unique_id": "record_id"}).to_csv(
            f"{folder}/splink-{threshold}.csv", index=False)
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
    child("field", path, folder)
    for threshold in THRESHOLDS:
        theirs, forms = f"{folder}/splink-{threshold}.csv", f"{folder}/splink-households.csv"
        households(theirs, path, forms)
        print("  from", threshold)
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
        kinds = {"field": (field_table, field_settings), "febrl": (febrl_table, febrl_settings)}
        splink(sys.argv[3], sys.argv[4], *kinds[sys.argv[2]])
    elif sys.argv[1] == "febrl":
        febrl(sys.argv[2])
    else:
        for name in sys.argv[1:]:
            field(name)
