"""How well a reader taught on one trust reads the other: across.py DATA_DIR ENCODERS_DIR [HERE THERE]. Share, lift and threshold are
those of the shipped reader; there are no teachers, nothing is thinned, and weights are whole, not eight-bit. Some twelve CPU-minutes for
both ways."""

import sys
import tempfile

import comments
import figures
from linear import Linear
from settle import higher, likely, truth
from tune import Tuning, capped

SHARE, LIFT, THRESHOLD = 0.7, 0.3, 0.5


def tried(tuning, here, there):
    train, test, names = comments.across(tuning.rows, tuning.themes, here, there)
    model, some = tuning.trained(train), capped(train)
    linear = Linear(some).fit_all(some, tuning.themes)
    test = [row for row in test if row.v7 & set(names)]
    scores = SHARE * tuning.read(model, test)["themes"] + (1 - SHARE) * linear.scores(test)[:, : len(tuning.themes)]
    chances = likely(scores + higher(some, tuning.themes, LIFT))
    columns = [tuning.themes.index(name) for name in names]
    micro, macro, exact = figures.scored(truth(test, names), figures.assigned(chances[:, columns], THRESHOLD))
    tuning.say(f"learnt from {here}, tried on {there}: micro-F1 {micro:.3f}, macro-F1 {macro:.3f}, exact {exact:.3f}"
               f" over {len(test)} comments, {len(names)} themes")


def main(data, encoders, *wanted):
    tuning = Tuning(data, encoders, tempfile.mkdtemp())
    for here, there in [wanted] if wanted else [("NEAS", "NHFT"), ("NHFT", "NEAS")]:
        tried(tuning, here, there)


if __name__ == "__main__":
    main(*sys.argv[1:])
