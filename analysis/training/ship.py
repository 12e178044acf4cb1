"""Makes the files that the library ships from a trained encoder: ship.py DATA_DIR MODEL_DIR TRAINED OUT_DIR.

Thresholds and weights come from the slice of the training rows that was not learnt from; the figures on the card from the rows held
aside, once, at the end."""

import hashlib
import json
import struct
import sys
from pathlib import Path

import numpy
import torch

import comments
import encoder
import export
import figures
from linear import Linear
from tune import capped
from wordpiece import WordPiece

SHARE = 0.7  # of the encoder in a theme's score
LIFT = 0.3  # how far rare themes are lifted towards the common ones, so that one threshold serves all
THRESHOLDS = numpy.round(numpy.arange(0.30, 0.66, 0.05), 2)
CATEGORIES = {
    "Positive experience & gratitude": "General", "Organisation & efficiency": "General", "Funding & use of financial resources": "General",
    "Feeling safe": "General", "Staff manner & personal attributes": "Staff", "Staffing levels & responsiveness": "Staff",
    "Competence & training": "Staff", "Contacting services": "Access to medical care & support",
    "Appointment arrangements": "Access to medical care & support", "Appointment method": "Access to medical care & support",
    "Timeliness of care": "Access to medical care & support", "Unspecified communication": "Communication & involvement",
    "Staff listening, understanding & involving patients": "Communication & involvement",
    "Information directly from staff during care": "Communication & involvement",
    "Information provision & guidance": "Communication & involvement",
    "Being kept informed, clarity & consistency of information": "Communication & involvement",
    "Interaction with family/ carers": "Communication & involvement", "Continuity of care": "Patient journey & service coordination",
    "Discharge": "Patient journey & service coordination", "Supplying & understanding medication": "Medication & pain",
    "Pain management": "Medication & pain", "Cleanliness, tidiness & infection control": "Environment, equipment & catering",
    "Sensory experience": "Environment, equipment & catering", "Environment, facilities & equipment": "Environment, equipment & catering",
    "Food & drink provision & facilities": "Environment, equipment & catering", "Service location": "Service location, travel & transport",
    "Transport to/ from services": "Service location, travel & transport", "Parking": "Service location, travel & transport",
    "Activities & access to fresh air": "Activities", "Electronic entertainment": "Activities", "Mental Health Act": "Mental health specifics",
}
FAILURES = [
    "Comments of two NHS trusts, an ambulance service and a mental health and community trust; readings of other services are less sure.",
    "Themes marked as rare had too few examples to learn from; their figures are no promise.",
    "Irony is read as it is written.",
    "Mixed feeling is found less surely than praise or concern; about half of it is read as one of the two.",
    "English only. Comments in other languages are not read.",
    "Short answers lean on the question: without the question \"Nothing\" means little.",
    "Alarms come from lists of words; harm told in other words raises none.",
]


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
    return numpy.stack([steps[:, 0] + steps[:, 1], steps[:, 2], steps[:, 3] + steps[:, 4]], 1).argmax(1)


def feeling_figures(steps, rows):
    known = numpy.array([row.feeling > 0 for row in rows])
    asked = figures.three(numpy.array([max(row.feeling, 1) - 1 for row in rows]))
    return figures.feeling(asked[known], in_three(steps)[known])


class Reader:
    """The encoder in its eight-bit form beside the linear models."""

    def __init__(self, graph, model, pieces, linear):
        import onnxruntime

        self.session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
        self.model, self.pieces, self.linear = model, pieces, linear

    def read(self, rows):
        means = []
        for row in rows:
            ids = numpy.array([self.pieces.read(row.question, row.words, 256)])
            means.append(self.session.run(None, {"ids": ids})[0][0].mean(0))
        means = torch.from_numpy(numpy.stack(means))
        with torch.no_grad():
            themes, steps = self.model.heads["themes"](means).numpy(), self.model.heads["feeling"](means).numpy()
        return likely(SHARE * themes + (1 - SHARE) * self.linear.scores(rows)), softmax(steps)


def best(choices, value):
    return max(choices, key=lambda choice: (round(value(choice), 6), -choice))


def settled(reader, tune, fit, themes, names):
    """Threshold, weight of mixed feeling, trust in the score."""
    chances, steps = reader.read(tune)
    columns = [themes.index(name) for name in names]
    wanted = truth(tune, names)
    found = [figures.scored(wanted, figures.assigned(chances, t)[:, columns]) for t in THRESHOLDS]
    worth = [micro + exact for micro, _, exact in found]  # most themes have too few comments here for a macro-F1
    around = [sum(worth[at - 1 : at + 2]) for at in range(1, len(worth) - 1)]  # a single step is mostly chance
    threshold = THRESHOLDS[1 + around.index(max(around))]
    mixed = best((0.7, 0.85, 1.0, 1.15, 1.3), lambda m: feeling_figures(leant(steps, m), tune)[0])
    table = score_table(capped(fit))
    trust = best((0.3, 0.5, 0.7, 0.9), lambda g: feeling_figures(with_score(leant(steps, mixed), tune, table, g), tune)[0])
    return float(threshold), mixed, trust, table


def lift(model, linear, rows, themes):
    """Gives a theme that one comment in a hundred has more of a chance than its rarity allows."""
    share = truth(rows, themes).mean(0)
    higher = LIFT * (numpy.log((1 - share) / share) - 2)
    linear.start = linear.start + higher.astype(numpy.float32)
    with torch.no_grad():
        model.heads["themes"].bias.add_(torch.from_numpy(higher).float())


def heads(file, model, mixed, trust, table):
    with open(file, "wb") as out:
        out.write(struct.pack(">ifff", model.heads["themes"].out_features, SHARE, mixed, trust))
        arrays = [table] + [part.detach().numpy() for name in ("themes", "feeling") for part in (model.heads[name].weight, model.heads[name].bias)]
        for values in arrays:
            out.write(values.astype(">f4").tobytes())


def card(file, threshold, wanted, given, themes, names, extra):
    columns = [themes.index(name) for name in names]
    micro, macro, exact = figures.scored(wanted[:, columns], given[:, columns])
    lines = [("name", extra["name"]), ("licence", "MIT; the encoder it began as, all-MiniLM-L6-v2, is under Apache-2.0")]
    lines += [("trained on", extra["data"]), ("held aside", extra["aside"]), ("threshold", f"{threshold:.2f}")]
    lines += [("micro", f"{micro:.4f}"), ("macro", f"{macro:.4f}"), ("exact", f"{exact:.4f}")]
    lines += [(key, f"{value:.4f}") for key, value in extra["feeling"].items()]
    scored = wanted.any(1)
    for at, theme in enumerate(themes):
        has, got = wanted[scored, at], given[scored, at]
        precision, recall = (has & got).sum() / max(1, got.sum()), (has & got).sum() / max(1, has.sum())
        lines.append(("theme", theme, CATEGORIES[theme], str(has.sum()), f"{precision:.3f}", f"{recall:.3f}", str(theme not in names).lower()))
    lines += [("failure", words) for words in FAILURES]
    Path(file).write_text("".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")
    return micro, macro, exact


def main(data, files, trained, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    rows, labels, themes = comments.read(data)
    fit, tune, test, names = comments.all_splits(rows, labels, themes)
    outputs = {"themes": len(themes), "labels": len(labels), "feeling": 5, "score": 5}
    model = encoder.Encoder(outputs)
    model.load_state_dict(torch.load(trained))
    model.eval()
    pieces = WordPiece(Path(files) / "all-minilm-l6-v2-tokenizer.json")
    linear = Linear(capped(fit)).fit(capped(fit), truth(capped(fit), themes).astype(float))
    lift(model, linear, capped(fit), themes)
    export.write(model, str(out / "encoder.onnx"))
    linear.write(out / "linear.bin")
    words = sorted(pieces.vocabulary, key=pieces.vocabulary.get)
    (out / "vocabulary.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    reader = Reader(out / "encoder.onnx", model, pieces, linear)
    threshold, mixed, trust, table = settled(reader, tune, fit, themes, names)
    heads(out / "heads.bin", model, mixed, trust, table)
    chances, steps = reader.read(test)
    steps = leant(steps, mixed)
    scored = with_score(steps, test, table, trust)
    feelings = dict(zip(["feeling accuracy", "feeling macro", "scored accuracy", "scored macro"], feeling_figures(steps, test) + feeling_figures(scored, test)))
    digest = hashlib.sha256((out / "encoder.onnx").read_bytes()).hexdigest()[:12]
    extra = {
        "name": f"Linchpin reader 1 ({digest})",
        "data": f"{len(fit)} comments of two NHS trusts, hand-labelled, from The-Strategy-Unit/pxtextmining (commit 1f3ae76), MIT licence, copyright 2021 NHS England",
        "aside": f"{len(test)} comments, one in five, of which no text stands among those learnt from; chosen by stratification with seed {comments.SEED}",
        "feeling": feelings,
    }
    found = card(out / "card.tsv", threshold, truth(test, themes), figures.assigned(chances, threshold), themes, names, extra)
    (out / "held-aside.txt").write_text("".join(comments.id_hash(row) + "\n" for row in test))
    said = dict(zip(["micro", "macro", "exact"], map(float, found))) | {k: float(v) for k, v in feelings.items()}
    said |= {"threshold": threshold, "mixed": mixed, "trust": trust, "themes": len(names), "rows": len(test)}
    print(json.dumps(said, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
