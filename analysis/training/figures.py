"""How good readings are, counted on comments that were held aside."""

import numpy


def assigned(chances, threshold, floor=0.3):
    """Themes that reach the threshold; where none does, the best one if it comes a third of the way."""
    given = chances >= threshold
    best = chances.argmax(1)
    rows = numpy.arange(len(chances))
    given[rows, best] |= chances[rows, best] >= threshold * floor
    return given


def scored(truth, given):
    """Micro-F1, macro-F1, exact match, over rows that have a theme."""
    rows = truth.any(1)
    truth, given = truth[rows], given[rows]
    hits, extra, missed = (truth & given).sum(0), (~truth & given).sum(0), (truth & ~given).sum(0)
    each = 2 * hits / numpy.maximum(1, 2 * hits + extra + missed)
    micro = 2 * hits.sum() / (2 * hits.sum() + extra.sum() + missed.sum())
    return micro, each.mean(), (truth == given).all(1).mean()


def three(steps):
    """1-2 praise, 3 mixed, 4-5 concern, for steps of 0 to 4."""
    return numpy.array([0, 0, 1, 2, 2])[steps]


def feeling(truth, guess, classes=3):
    """Accuracy and macro-F1."""
    f1 = []
    for c in range(classes):
        hits = ((truth == c) & (guess == c)).sum()
        f1.append(2 * hits / max(1, (truth == c).sum() + (guess == c).sum()))
    return (truth == guess).mean(), float(numpy.mean(f1))
