"""The labelled comments: how they are read, which are used, and how they are split so that no text stands on both sides."""

import csv
import hashlib
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

SEED = 20250923
ENOUGH = 20  # examples from which a theme's figures count
COMMON = 20  # a text given this often is always trained on: "Nothing"
QUESTIONS = ["WHY", "WHAT_WAS_GOOD", "WHAT_COULD_BE_BETTER", "OTHER"]
WORDINGS = {
    "FFT Why?": "WHY",
    "What was good?": "WHAT_WAS_GOOD",
    "How could we improve?": "WHAT_COULD_BE_BETTER",
    "What could we do better?": "WHAT_COULD_BE_BETTER",
}
NO_THEME = {"Labelling not possible", "Not assigned"}


@dataclass
class Row:
    id: str
    trust: str
    question: str
    score: int  # 1 to 5, 0 where there is none
    words: str
    feeling: int  # 1 to 5, 0 where there is none
    v6: list = field(repr=False)
    v7: set = field(repr=False)

    @property
    def text(self):
        return normalised(self.words)


def normalised(words):
    """What makes two texts the same: NFKC, lower case, no punctuation, no digits, single spaces."""
    folded = unicodedata.normalize("NFKC", words).lower()
    kept = (c if unicodedata.category(c)[0] in "LM" else " " if unicodedata.category(c)[0] in "ZC" else "" for c in folded)
    return re.sub(r"\s+", " ", "".join(kept)).strip()


def read(folder):
    """All rows that say something, the names of the version 6 labels and those of the version 7 themes."""
    with open(Path(folder) / "themes-v6-to-v7.csv", newline="", encoding="utf-8") as file:
        merge = {line["v6"]: line["v7"] for line in csv.DictReader(file)}
    with open(Path(folder) / "fft-comments.csv", newline="", encoding="utf-8-sig") as file:
        lines = list(csv.DictReader(file))
    labels = [name for name in merge if name in lines[0] and name not in NO_THEME]
    rows = [row for row in (_row(line, labels, merge) for line in lines) if row.text and row.text != "did not answer"]
    themes = sorted({merge[label] for label in labels} - {""})
    return rows, labels, themes


def _row(line, labels, merge):
    def number(column):
        value = line[column].strip()
        return int(value) if value in {"1", "2", "3", "4", "5"} else 0

    v6 = [label for label in labels if line[label].strip() in {"1", "1.0"}]
    return Row(
        id=line["Comment ID"],
        trust=line["Trust"],
        question=WORDINGS.get(line["FFT question"].strip(), "OTHER"),
        score=number("FFT categorical answer"),
        words=line["FFT answer"],
        feeling=number("Comment sentiment"),
        v6=v6,
        v7={merge[label] for label in v6} - {""},
    )


def enough(rows, themes):
    """Themes with enough examples for their figures to be relied on."""
    return [theme for theme in themes if sum(theme in row.v7 for row in rows) >= ENOUGH]


def split(rows, share, seed, labels):
    """Two lists of rows, the second of about the share asked for, no text in both; iterative stratification, the rarest label first."""
    groups = {}
    for row in rows:
        groups.setdefault(row.text, []).append(row)
    common = {text for text, members in groups.items() if len(members) >= COMMON}
    free = sorted(set(groups) - common, key=lambda text: hashlib.sha256(f"{seed}:{text}".encode()).hexdigest())
    having = {text: {label for row in groups[text] for label in labels(row)} for text in free}
    aside = _stratified(free, having, {text: len(groups[text]) for text in free}, share)
    return [row for row in rows if row.text not in aside], [row for row in rows if row.text in aside]


def _stratified(texts, having, weight, share):
    wanted = {}
    for text in texts:
        for label in having[text]:
            wanted.setdefault(label, []).append(text)
    totals = {label: sum(weight[text] for text in members) for label, members in wanted.items()}
    total = sum(weight.values())
    chosen, placed, sums, size = set(), set(), dict.fromkeys(wanted, 0), 0
    while wanted:
        label = min(wanted, key=lambda each: (sum(weight[t] for t in wanted[each] if t not in placed) or 10**9, each))
        remaining = [text for text in wanted.pop(label) if text not in placed]
        for text in remaining:
            if sums[label] + weight[text] / 2 <= share * totals[label] and size < share * total:
                chosen.add(text)
                size += weight[text]
                for other in having[text]:
                    sums[other] = sums.get(other, 0) + weight[text]
            placed.add(text)
    for text in texts:
        if text not in placed and size < share * total:
            chosen.add(text)
            size += weight[text]
    return chosen


def text_hash(row):
    """Stands for a text without giving it away."""
    return hashlib.sha256(row.text.encode()).hexdigest()[:16]


def id_hash(row):
    return hashlib.sha256(row.id.encode()).hexdigest()[:16]


def stratum(row):
    """What each part of a split should have its share of."""
    return {*row.v7, f"feeling {row.feeling}", row.trust}


def all_splits(rows, themes):
    """Training rows, the rows held aside, and the themes whose figures count."""
    used = [row for row in rows if row.v7 or row.v6]
    _, test = split(used, 0.2, SEED, stratum)
    held = {row.text for row in test}
    return [row for row in rows if row.text not in held], test, enough(rows, themes)


def folds(rows, count):
    """For each part of the rows those outside it and those in it; no text in two parts, the commonest texts in none."""
    parts, rest = [], rows
    for left in range(count, 1, -1):
        rest, part = split(rest, 1 / left, SEED + left, stratum)
        parts.append(part)
    often = {text for text, copies in Counter(row.text for row in rows).items() if copies >= COMMON}
    parts.append([row for row in rest if row.text not in often])
    for part in parts:
        aside = {row.text for row in part}
        yield [row for row in rows if row.text not in aside], part


def across(rows, themes, here, there):
    """Rows of one trust to learn from, of the other to try on, no text in both, and the themes that both have ten of."""
    train = [row for row in rows if row.trust == here]
    known = {row.text for row in train}
    test = [row for row in rows if row.trust == there and row.text not in known]
    names = [theme for theme in themes if all(sum(theme in row.v7 for row in rows if row.trust == t) >= 10 for t in (here, there))]
    return train, test, names
