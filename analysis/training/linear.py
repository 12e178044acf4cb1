"""Linear models over words and pieces of words, one for each theme and each step of feeling: cheap, explainable, and at home with a place's own words.

linchpin.analysis.text.scoring.LinearThemes finds the same features in Java."""

import math
import struct
import unicodedata

import numpy
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from comments import QUESTIONS

OFFSET, PRIME, MASK = 0xCBF29CE484222325, 0x100000001B3, (1 << 64) - 1
SEEN_IN = 2  # comments that a feature must stand in to be kept
PIECES = range(2, 6)
NEVER = -7.0
STEPS = range(1, 6)
_keys = {}


def key(kind, feature):
    """FNV-1a over the UTF-16 units: the model file holds no words."""
    name = kind + feature
    if name not in _keys:
        made, units = OFFSET, name.encode("utf-16-le")
        for at in range(0, len(units), 2):
            made = ((made ^ (units[at] | units[at + 1] << 8)) * PRIME) & MASK
        _keys[name] = made
    return _keys[name]


def signed(value):
    """As Java sees and sorts it."""
    return value - (1 << 64) if value >> 63 else value


def words(text):
    """Runs of letters, marks and digits in lower case; an apostrophe inside a word is passed over."""
    found, current = [], []
    for c in "".join(unicodedata.normalize("NFKC", c).lower() for c in text):
        if unicodedata.category(c)[0] in "LMN":
            current.append(c)
        elif c not in "'\u2019" and current:
            found.append("".join(current))
            current = []
    return found + (["".join(current)] if current else [])


def features(text):
    """Counts of words with pairs of them, and of pieces of words."""
    whole, pieces = {}, {}
    found = words(text)
    for word in found + [a + " " + b for a, b in zip(found, found[1:])]:
        whole[key("w", word)] = whole.get(key("w", word), 0) + 1
    for word in found:
        padded = " " + word + " "
        for size in PIECES:
            for at in range(max(1, len(padded) - size + 1)):
                piece = key("c", padded[at : at + size])
                pieces[piece] = pieces.get(piece, 0) + 1
    return whole, pieces


class Linear:
    def __init__(self, rows):
        """Learns which features there are and how rare each is."""
        seen = {}
        texts = sorted({row.words for row in rows})
        for text in texts:
            for block in features(text):
                for each in block:
                    seen[each] = seen.get(each, 0) + 1
        kept = sorted((each for each, count in seen.items() if count >= SEEN_IN), key=signed)
        self.column = {each: at for at, each in enumerate(kept)}
        self.rarity = numpy.array([math.log((1 + len(texts)) / (1 + seen[each])) + 1 for each in kept], numpy.float32)

    def table(self, rows):
        """Both blocks at length one each, and the question."""
        blocks = [[], []]
        for row in rows:
            for block, counts in zip(blocks, features(row.words)):
                block.append({self.column[k]: (1 + math.log(n)) * self.rarity[self.column[k]] for k, n in counts.items() if k in self.column})
        questions = csr_matrix(numpy.array([[float(row.question == q) for q in QUESTIONS] for row in rows]))
        return hstack([self._matrix(blocks[0]) + self._matrix(blocks[1]), questions]).tocsr()

    def _matrix(self, rows):
        data, columns, ends = [], [], [0]
        for row in rows:
            length = math.sqrt(sum(value * value for value in row.values())) or 1.0
            columns.extend(row)
            data.extend(value / length for value in row.values())
            ends.append(len(columns))
        return csr_matrix((data, columns, ends), shape=(len(rows), len(self.column)))

    def fit(self, rows, targets, strength=12.0, lean=0.2):
        """One model for each column of targets."""
        table, weights, starts = self.table(rows), [], []
        for target in targets.T:
            if not target.any():  # a rare theme, all of whose comments are elsewhere
                weights.append(numpy.zeros(table.shape[1]))
                starts.append(NEVER)
                continue
            positive = target.sum()
            balance = {1: ((len(target) - positive) / positive) ** lean, 0: 1.0} if lean else None
            model = LogisticRegression(C=strength, solver="liblinear", class_weight=balance, random_state=0).fit(table, target)
            weights.append(model.coef_[0])
            starts.append(model.intercept_[0])
        self._narrow(numpy.array(weights, numpy.float32), numpy.array(starts, numpy.float32))
        return self

    def fit_all(self, rows, themes):
        """A model for each theme, then one for each step of feeling."""
        self.fit(rows, numpy.array([[float(theme in row.v7) for theme in themes] for row in rows]))
        felt = [row for row in rows if row.feeling]
        feeling = Linear.__new__(Linear)
        feeling.column, feeling.rarity = self.column, self.rarity
        feeling.fit(felt, numpy.array([[float(row.feeling == step) for step in STEPS] for row in felt]), 5.0, 0)
        for name in ("weights", "scale", "question", "start"):
            setattr(self, name, numpy.concatenate([getattr(self, name), getattr(feeling, name)]))
        return self

    def _narrow(self, weights, starts):
        """Eight bits a weight; the question's stay whole."""
        features = weights[:, : len(self.column)]
        self.scale = numpy.abs(features).max(1).clip(1e-8) / 127
        self.weights = numpy.round(features / self.scale[:, None]).astype(numpy.int8)
        self.question, self.start = weights[:, len(self.column) :], starts

    def scores(self, rows):
        whole = numpy.concatenate([self.weights * self.scale[:, None], self.question], 1)
        return self.table(rows) @ whole.T + self.start

    def write(self, file):
        """Counts; keys in order; rarity; for each feature a byte a model; then scales, questions and starts. Big-endian."""
        models, size = self.weights.shape
        with open(file, "wb") as out:
            out.write(struct.pack(">ii", size, models))
            out.write(numpy.array(sorted(map(signed, self.column)), numpy.int64).astype(">i8").tobytes())
            out.write(self.rarity.astype(">f4").tobytes())
            out.write(numpy.ascontiguousarray(self.weights.T).tobytes())
            for values in (self.scale, self.question, self.start):
                out.write(values.astype(">f4").tobytes())
