"""How well a reader taught on one trust reads the other: across.py DATA_DIR MODEL_DIR [HERE THERE]. The recipe, share, lift and
threshold are those of the shipped reader; weights are whole, not eight-bit. Some fifteen CPU-minutes for both ways."""

import sys
import time
from pathlib import Path

import torch

import comments
import encoder
import figures
from linear import Linear
from ship import SHARE, lift, likely, truth
from tune import capped, trained

THRESHOLD = 0.45


def tried(rows, labels, themes, files, here, there, say):
    train, test, names = comments.across(rows, themes, here, there)
    known = [theme for theme in themes if any(theme in row.v7 for row in train)]
    model, pieces = trained(train, labels, known, files, say)
    some = capped(train)
    linear = Linear(some).fit(some, truth(some, known).astype(float))
    lift(model, linear, some, known)
    test = [row for row in test if row.v7 & set(names)]
    _, outputs = encoder.read(model, [pieces.read(row.question, row.words, 256) for row in test])
    chances = likely(SHARE * outputs["themes"].numpy() + (1 - SHARE) * linear.scores(test))
    columns = [known.index(name) for name in names]
    micro, macro, exact = figures.scored(truth(test, names), figures.assigned(chances[:, columns], THRESHOLD))
    say(f"learnt from {here}, tried on {there}: micro-F1 {micro:.3f}, macro-F1 {macro:.3f}, exact {exact:.3f}"
        f" over {len(test)} comments, {len(names)} themes")


def main(data, files, *wanted):
    torch.set_num_threads(1)
    started = time.process_time()

    def say(words):
        print(f"{time.process_time() - started:6.0f} s  {words}", flush=True)

    rows, labels, themes = comments.read(data)
    for here, there in [wanted] if wanted else [("NEAS", "NHFT"), ("NHFT", "NEAS")]:
        tried(rows, labels, themes, Path(files), here, there, say)


if __name__ == "__main__":
    main(*sys.argv[1:])
