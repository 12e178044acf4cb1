"""Makes the files of two readers, "measured" and "shipped", from what tune.py left: ship.py DATA_DIR ENCODERS_DIR TUNED_DIR OUT_DIR.

Both are made alike, the one of the training rows, the other of all; they differ in nothing else."""

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
from settle import feeling_figures, higher, leant, likely, score_table, settled, softmax, truth, with_score
from tune import Tuning, capped

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
    "Alarms are heard by patterns and by what was learnt of invented sentences of harm: 117 of 120 plain sentences ring, but 41 of 60 less plain ones. The limits were chosen with these in view.",
    "What few of the learnt comments are about, parking above all, is less surely found as heard before in other words.",
]


class Reader:
    """A reader in its eight-bit form, and its files."""

    def __init__(self, tuning, name, rows, settings):
        self.tuning, self.settings, rows = tuning, settings, capped(rows)
        self.model = encoder.restored(tuning.out / f"{name}.pt", tuning.heads())
        self.linear = Linear(rows).fit_all(rows, tuning.themes)
        lift = higher(rows, tuning.themes, settings.lift).astype(numpy.float32)
        self.linear.start[: len(lift)] += lift
        with torch.no_grad():
            self.model.heads["themes"].bias.add_(torch.from_numpy(lift))
        self.table = score_table(rows)

    def write(self, out):
        out.mkdir(parents=True, exist_ok=True)
        export.write_words(self.model, out / "words.onnx")
        export.write_layers(self.model, out / "layers.onnx")
        self.linear.write(out / "linear.bin")
        settings, parts = self.settings, [self.model.heads[name] for name in ("themes", "feeling")]
        with open(out / "heads.bin", "wb") as file:
            shares = settings.share, settings.feeling_share, settings.mixed, settings.trust
            file.write(struct.pack(">iffff", len(self.tuning.themes), *shares))
            for values in [self.table] + [array.detach().numpy() for part in parts for array in (part.weight, part.bias)]:
                file.write(values.astype(">f4").tobytes())

    def read(self, out, rows):
        """Chances of the themes, and the steps of feeling, by the files written; as linchpin.analysis.text.OneReading, less its rules."""
        import onnxruntime

        words, layers = (onnxruntime.InferenceSession(str(out / name), providers=["CPUExecutionProvider"]) for name in ("words.onnx", "layers.onnx"))
        means = []
        for row in rows:
            begun = words.run(None, {"ids": numpy.array([self.tuning.pieces.read(row.question, row.words, 256)])})
            means.append(layers.run(None, {"begun": begun[0]})[0][0].mean(0))
        with torch.no_grad():
            themes, steps = (self.model.heads[name](torch.from_numpy(numpy.stack(means))).numpy() for name in ("themes", "feeling"))
        linear_themes, linear_steps = numpy.split(self.linear.scores(rows), [len(self.tuning.themes)], 1)
        share, other = self.settings.share, self.settings.feeling_share
        chances = likely(share * themes + (1 - share) * linear_themes)
        return chances, leant(softmax(other * steps + (1 - other) * linear_steps), self.settings.mixed)

    def figures(self, out, rows):
        chances, steps = self.read(out, rows)
        columns = [self.tuning.themes.index(name) for name in self.tuning.names]
        found = figures.scored(truth(rows, self.tuning.names), figures.assigned(chances, self.settings.threshold)[:, columns])
        found += feeling_figures(steps, rows) + feeling_figures(with_score(steps, rows, self.table, self.settings.trust), rows)
        names = ["micro", "macro", "exact", "feeling accuracy", "feeling macro", "scored accuracy", "scored macro"]
        return {name: round(float(figure), 4) for name, figure in zip(names, found)}


def card(tuning, settings, out, learnt):
    """What a card says beside figures, which are nought until card.py puts in those that Java counted."""
    digest = hashlib.sha256(b"".join((out / name).read_bytes() for name in ("layers.onnx", "heads.bin", "linear.bin"))).hexdigest()[:12]
    lines = [
        ("name", f"Linchpin reader 3 ({digest})"),
        ("licence", "MIT; the encoder it began as, BAAI's bge-small-en-v1.5, is under MIT too"),
        ("trained on", f"{learnt} comments of two NHS trusts, hand-labelled (rows that say nothing left out), from The-Strategy-Unit/pxtextmining (commit 1f3ae76), MIT licence, copyright 2021 NHS England"),
        ("held aside", f"{len(tuning.test)} comments, one in five, for a reader made alike from the other {len(tuning.train)}, which the figures are of;"
         f" no text stands on both sides; chosen by stratification with seed {comments.SEED}"),
        ("threshold", f"{settings.threshold:.2f}"), ("micro", "0"), ("macro", "0"), ("exact", "0"),
    ]
    lines += [("theme", theme, CATEGORIES[theme], "0", "0", "0", str(theme not in tuning.names).lower()) for theme in tuning.themes]
    lines += [("failure", words) for words in FAILURES]
    (out / "card.tsv").write_text("".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")


def main(data, encoders, tuned, out):
    tuning, out = Tuning(data, encoders, tuned), Path(out)
    settings = settled(tuning)
    print(json.dumps(vars(settings)))
    for name, rows in (("measured", tuning.train), ("shipped", tuning.rows)):
        reader = Reader(tuning, name, rows, settings)
        reader.write(out / name)
        card(tuning, settings, out / name, len(rows))
        if name == "measured":
            print("on the rows held aside, in Python:", json.dumps(reader.figures(out / name, tuning.test)))
    words = sorted(tuning.pieces.vocabulary, key=tuning.pieces.vocabulary.get)
    (out / "shipped" / "vocabulary.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    (out / "held-aside.txt").write_text("".join(comments.id_hash(row) + "\n" for row in tuning.test))
    if (out / "measured" / "words.onnx").read_bytes() != (out / "shipped" / "words.onnx").read_bytes():
        raise SystemExit("What training leaves as it was differs between the two readers")


if __name__ == "__main__":
    main(*sys.argv[1:])
