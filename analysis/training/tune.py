"""Fine-tunes encoders: tune.py DATA_DIR ENCODERS_DIR OUT_DIR STEP [TEACHER ...]

STEP is one of
  teach ENCODER...  for each part of the training rows an encoder that learns from all others, and what it reads in that part
  measured          a pupil of all training rows: it learns from what people said and, as much, from what those teachers read, and is
                    thinned to half its size
  shipped           a pupil of all rows, those held aside too
A teacher never saw the row that it gives an opinion on. Each step leaves its files in OUT_DIR and passes over those that are there."""

import sys
import time
from pathlib import Path

import numpy
import torch

import comments
import encoder
from linear import Linear
from wordpiece import WordPiece

ENCODERS = {"all-minilm-l6-v2": 6, "bge-small-en-v1.5": 12, "e5-small-v2": 12}  # and how many layers they have
SHIPPED = "bge-small-en-v1.5"
KEPT = 8, 512  # attention heads and inner units of each layer of a pupil, of 12 and 1,536: a reading takes half the time
OUTPUTS = ("themes", "labels", "feeling", "score")
PARTS = 5  # of the training rows
SHARE = 0.7  # of the encoder in a teacher's opinion; the linear models have the rest
torch.set_num_threads(1)


def capped(rows, copies=encoder.COPIES):
    seen, kept = {}, []
    for row in rows:
        key = (row.text, row.question)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= copies:
            kept.append(row)
    return kept


def said(row, labels, themes):
    """What people made of a comment, as chances; all nought where they did not say."""
    step = numpy.eye(6)[:, 1:]
    return {
        "themes": numpy.array([float(theme in row.v7) for theme in themes]),
        "labels": numpy.array([float(label in row.v6) for label in labels]),
        "feeling": step[row.feeling],
        "score": step[row.score],
    }


def targets(rows, labels, themes, opinions):
    """What to learn: half what people said, half what the teachers read; all of the one where the other is missing."""
    made = {name: [] for name in OUTPUTS}
    for row in rows:
        opinion = opinions.get(row.id)
        for name, chances in said(row, labels, themes).items():
            if opinion:
                chances = (chances + opinion[name]) / 2 if chances.any() or name in ("themes", "labels") else opinion[name]
            made[name].append(chances)
    made = {name: torch.tensor(numpy.array(values), dtype=torch.float32) for name, values in made.items()}
    for name in ("themes", "labels"):
        made["share " + name] = made[name].mean(0).clamp(1e-4, 1)[None].repeat(len(rows), 1)
    return made


class Tuning:
    def __init__(self, data, files, out):
        self.rows, self.labels, self.themes = comments.read(data)
        self.train, self.test, self.names = comments.all_splits(self.rows, self.themes)
        self.files, self.out = Path(files), Path(out)
        self.pieces = WordPiece(self.files / f"{SHIPPED}-tokenizer.json")
        self.started = time.process_time()
        self.out.mkdir(parents=True, exist_ok=True)

    def say(self, words):
        print(f"{time.process_time() - self.started:6.0f} s  {words}", flush=True)

    def heads(self):
        """What is read of a comment, and how many numbers each takes."""
        return {"themes": len(self.themes), "labels": len(self.labels), "feeling": 5, "score": 5}

    def trained(self, rows, opinions=(), kind=SHIPPED):
        rows = capped(rows)
        torch.manual_seed(comments.SEED)
        model = encoder.pretrained(self.files / f"{kind}.onnx", self.heads(), ENCODERS[kind])
        ids = [self.pieces.read(row.question, row.words, encoder.LONGEST) for row in rows]
        self.say(f"{len(rows)} comments to learn from, {sum(map(len, ids)) / len(ids):.1f} tokens each")
        encoder.fine_tune(model, ids, targets(rows, self.labels, self.themes, dict(opinions)), self.say, comments.SEED)
        return model

    def thinned(self, model, rows, opinions):
        """The same with less in each layer, and some more lessons to make up for it."""
        rows = capped(rows)
        ids = [self.pieces.read(row.question, row.words, encoder.LONGEST) for row in rows]
        encoder.thin(model, ids, *KEPT)
        wanted = targets(rows, self.labels, self.themes, opinions)
        encoder.fine_tune(model, ids, wanted, self.say, comments.SEED, fresh=False, epochs=4, rate=1.5e-4)
        return model

    def read(self, model, rows):
        _, outputs = encoder.read(model, [self.pieces.read(row.question, row.words, 256) for row in rows])
        return {name: value.numpy() for name, value in outputs.items()}

    def in_parts(self, name, kind):
        """Trains on all parts but one, in turn, and keeps what is read in that one and in the rows held aside."""
        for number, (others, part) in enumerate(comments.folds(self.train, PARTS)):
            file = self.out / f"{name}-{number}.npz"
            if file.exists():
                continue
            self.say(file.name)
            model = self.trained(others, (), kind)
            read, aside = self.read(model, part), self.read(model, self.test)
            self.keep(file, part, read, aside)

    def keep(self, file, part, read, aside):
        ids = numpy.array([row.id for row in part])
        numpy.savez(file, ids=ids, **{f"part {key}": value for key, value in read.items()}, **{f"aside {key}": value for key, value in aside.items()})

    def linear_parts(self):
        """The same for the linear models."""
        for number, (others, part) in enumerate(comments.folds(self.train, PARTS)):
            file = self.out / f"linear-{number}.npz"
            if not file.exists():
                self.say(file.name)
                linear = Linear(capped(others)).fit_all(capped(others), self.themes)
                self.keep(file, part, *({"both": linear.scores(rows)} for rows in (part, self.test)))

    def opinions(self, teachers):
        """What the teachers read, as chances, by the comment's id; of a row held aside, what all of them read."""
        found = {}
        for number in range(PARTS):
            linear = numpy.load(self.out / f"linear-{number}.npz")
            for name in teachers:
                file = numpy.load(self.out / f"{name}-{number}.npz")
                for which, ids in (("part", file["ids"]), ("aside", [row.id for row in self.test])):
                    for at, each in enumerate(ids):
                        scores = {key: file[f"{which} {key}"][at] for key in OUTPUTS}
                        themes, feeling = numpy.split(linear[f"{which} both"][at], [len(self.themes)])
                        scores["themes"] = SHARE * scores["themes"] + (1 - SHARE) * themes
                        scores["feeling"] = SHARE * scores["feeling"] + (1 - SHARE) * feeling
                        found.setdefault(each, []).append(scores)
        return {each: {key: chances(key, numpy.mean([one[key] for one in read], 0)) for key in OUTPUTS} for each, read in found.items()}

    def whole(self, name, rows, opinions):
        file = self.out / f"{name}.pt"
        if not file.exists():
            self.say(file.name)
            torch.save(self.thinned(self.trained(rows, opinions), rows, opinions).state_dict(), file)


def chances(name, scores):
    if name in ("themes", "labels"):
        return 1 / (1 + numpy.exp(-scores))
    raised = numpy.exp(scores - scores.max())
    return raised / raised.sum()


def main(data, files, out, step, *teachers):
    tuning = Tuning(data, files, out)
    if step == "teach":
        tuning.linear_parts()
        for kind in teachers:
            tuning.in_parts(f"teacher-{kind}", kind)
    else:
        opinions = tuning.opinions([f"teacher-{kind}" for kind in teachers])
        tuning.whole(step, tuning.rows if step == "shipped" else tuning.train, opinions)
    tuning.say("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
