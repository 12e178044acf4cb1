"""Settles thresholds, shares and weights from what encoders and linear models read in parts of the training rows that they had not learnt
from. The encoders are the teachers of the kind that ships, before it is thinned. The rows held aside have no say."""

from dataclasses import dataclass

import numpy

import figures
from tune import SHIPPED, capped

SHARES = (0.5, 0.6, 0.7, 0.8, 0.9)  # of the encoder in a score; the linear models have the rest
LIFTS = (0.0, 0.1, 0.2, 0.3, 0.4)  # how far rare themes are lifted towards the common ones, so that one threshold serves all
THRESHOLDS = numpy.round(numpy.arange(0.30, 0.66, 0.05), 2)
MIXED = (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3)  # weight of mixed feeling
TRUSTS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)  # in the score's say about the feeling


@dataclass
class Settings:
    share: float
    lift: float
    threshold: float
    feeling_share: float
    mixed: float
    trust: float


class Unseen:
    """What was read in rows that had not been learnt from."""

    def __init__(self, tuning):
        files = sorted(tuning.out.glob(f"teacher-{SHIPPED}-[0-9].npz"))
        encoded = [numpy.load(file) for file in files]
        self.linear = numpy.concatenate([numpy.load(tuning.out / f"linear-{file.stem[-1]}.npz")["part both"] for file in files])
        self.themes, self.feeling = (numpy.concatenate([part[f"part {key}"] for part in encoded]) for key in ("themes", "feeling"))
        rows = {row.id: row for row in tuning.train}
        self.rows = [rows[each] for part in encoded for each in part["ids"]]


def settled(tuning):
    unseen = Unseen(tuning)
    return Settings(*_themes(tuning, unseen), *_feeling(tuning, unseen))


def _themes(tuning, unseen):
    """The share by how probable the truth is; lift and threshold by micro-F1, macro-F1 and exact match, each counting alike."""
    columns = [tuning.themes.index(name) for name in tuning.names]
    wanted, linear = truth(unseen.rows, tuning.names), unseen.linear[:, : len(tuning.themes)]

    def surprise(share):
        chance = likely(share * unseen.themes + (1 - share) * linear)[:, columns].clip(1e-6, 1 - 1e-6)
        return -numpy.where(wanted, numpy.log(chance), numpy.log(1 - chance)).mean()

    share = min(SHARES, key=surprise)
    worth = {}
    for lift in LIFTS:
        chance = likely(share * unseen.themes + (1 - share) * linear + higher(capped(tuning.train), tuning.themes, lift))
        found = [sum(figures.scored(wanted, figures.assigned(chance, t)[:, columns])) for t in THRESHOLDS]
        for at in range(1, len(found) - 1):  # a single step is mostly chance
            worth[lift, THRESHOLDS[at]] = sum(found[at - 1 : at + 2])
    lift, threshold = max(worth, key=worth.get)
    return share, lift, float(threshold)


def _feeling(tuning, unseen):
    """The share and the trust in the score by how probable the truth is; the weight of mixed feeling by accuracy and macro-F1."""
    at = [n for n, row in enumerate(unseen.rows) if row.feeling]
    rows, linear = [unseen.rows[n] for n in at], unseen.linear[at, len(tuning.themes) :]
    asked = figures.three(numpy.array([row.feeling - 1 for row in rows]))
    table = score_table(capped(tuning.train))

    def surprise(steps):
        return -numpy.log(in_three(steps)[range(len(rows)), asked].clip(1e-6)).mean()

    def steps(share):
        return softmax(share * unseen.feeling[at] + (1 - share) * linear)

    share = min(SHARES, key=lambda each: surprise(steps(each)))
    trust = min(TRUSTS, key=lambda each: surprise(with_score(steps(share), rows, table, each)))
    worth = []
    for mixed in MIXED:
        leaning = leant(steps(share), mixed)
        worth.append(sum(feeling_figures(leaning, rows)) + sum(feeling_figures(with_score(leaning, rows, table, trust), rows)))
    around = [sum(worth[n - 1 : n + 2]) for n in range(1, len(worth) - 1)]
    return share, MIXED[1 + around.index(max(around))], trust


def higher(rows, themes, lift):
    """What a theme's score is lifted by: one that one comment in a hundred has gets more of a chance than its rarity allows."""
    share = truth(rows, themes).mean(0).clip(1 / len(rows))
    return lift * (numpy.log((1 - share) / share) - 2)


def likely(scores):
    return 1 / (1 + numpy.exp(-scores))


def softmax(scores):
    raised = numpy.exp(scores - scores.max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)


def truth(rows, themes):
    return numpy.array([[theme in row.v7 for theme in themes] for row in rows])


def score_table(rows):
    """How often each score went with each feeling; a row a feeling."""
    counts = numpy.ones((5, 5))
    for row in rows:
        if row.feeling and row.score:
            counts[row.feeling - 1, row.score - 1] += 1
    return counts / counts.sum(1, keepdims=True)


def with_score(steps, rows, table, trust):
    weighed = numpy.array([p * (table[:, row.score - 1] ** trust if row.score else 1) for p, row in zip(steps, rows)])
    return weighed / weighed.sum(1, keepdims=True)


def leant(steps, mixed):
    steps = steps * numpy.array([1, 1, mixed, 1, 1])
    return steps / steps.sum(1, keepdims=True)


def in_three(steps):
    return numpy.stack([steps[:, 0] + steps[:, 1], steps[:, 2], steps[:, 3] + steps[:, 4]], 1)


def feeling_figures(steps, rows):
    known = numpy.array([row.feeling > 0 for row in rows])
    asked = figures.three(numpy.array([max(row.feeling, 1) - 1 for row in rows]))
    return figures.feeling(asked[known], in_three(steps).argmax(1)[known])
