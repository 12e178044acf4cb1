"""The peer's reader of themes: pxtextmining's TF-IDF and support vector machines, on the same rows. reading_peer.py DATA_DIR [--across]

It runs on one thread; on Debian: apt install python3-sklearn python3-numpy python3-scipy."""

import re
import sys
import time
import warnings
from pathlib import Path

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.multioutput import MultiOutputClassifier
from sklearn.pipeline import make_pipeline
from sklearn.svm import SVC

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "analysis" / "training"))
import comments  # noqa: E402
import figures  # noqa: E402

warnings.filterwarnings("ignore")  # "max_iter reached" is the peer's setting


def plain(words):
    return re.sub(r"[^\w\s]|\d", " ", words)


def table(rows, names):
    return numpy.array([[name in row.v7 for name in names] for row in rows], int)


def fitted(rows, names):
    machine = SVC(C=15, kernel="rbf", class_weight="balanced", probability=True, max_iter=1000, random_state=0)
    model = make_pipeline(TfidfVectorizer(), MultiOutputClassifier(machine))
    return model.fit([plain(row.words) for row in rows], table(rows, names))


def read(model, rows):
    """As the peer does: both calls, and the most probable theme where none was given."""
    texts = [plain(row.words) for row in rows]
    given = numpy.array(model.predict(texts)).astype(bool)
    chances = numpy.stack([each[:, 1] for each in model.predict_proba(texts)], 1)
    none = ~given.any(1)
    given[none, chances[none].argmax(1)] = True
    return given


def report(title, train, test, names):
    train = [row for row in train if row.v7 & set(names)]
    test = [row for row in test if row.v7 & set(names)]
    model = fitted(train, names)
    started = time.process_time()
    given = read(model, test)
    speed = len(test) / (time.process_time() - started)
    micro, macro, exact = figures.scored(table(test, names).astype(bool), given)
    print(f"{title}: micro-F1 {micro:.3f}, macro-F1 {macro:.3f}, exact {exact:.3f} over {len(test)} comments, {len(names)} themes", flush=True)
    print(f"peer speed\t{speed:.0f} a CPU-second", flush=True)


def main(data, *wanted):
    rows, _, themes = comments.read(data)
    train, test, names = comments.all_splits(rows, themes)
    report("peer", train, test, names)
    if "--across" in wanted:
        for here, there in (("NEAS", "NHFT"), ("NHFT", "NEAS")):
            train, other, names = comments.across(rows, themes, here, there)
            report(f"peer, learnt from {here}, tried on {there}", train, other, names)


if __name__ == "__main__":
    main(*sys.argv[1:])
