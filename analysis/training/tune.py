"""Fine-tunes the encoder: tune.py DATA_DIR MODEL_DIR OUT [--train TRUST]. Writes weights and what it reads in the other rows."""

import sys
import time
from pathlib import Path

import numpy
import torch

import comments
import encoder
from wordpiece import WordPiece

torch.set_num_threads(1)


def capped(rows, copies=encoder.COPIES):
    seen, kept = {}, []
    for row in rows:
        key = (row.text, row.question)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= copies:
            kept.append(row)
    return kept


def targets(rows, labels, themes):
    def table(names, of):
        return torch.tensor([[float(name in of(row)) for name in names] for row in rows])

    made = {"themes": table(themes, lambda row: row.v7), "labels": table(labels, lambda row: set(row.v6))}
    for name in ("themes", "labels"):
        made["share " + name] = made[name].mean(0).clamp(1e-4, 1)[None].repeat(len(rows), 1)
    made["feeling"] = torch.tensor([row.feeling for row in rows])
    made["score"] = torch.tensor([row.score for row in rows])
    return made


def trained(rows, labels, themes, files, say, seed=comments.SEED, **settings):
    pieces = WordPiece(files / "all-minilm-l6-v2-tokenizer.json")
    rows = capped(rows)
    torch.manual_seed(comments.SEED)
    outputs = {"themes": len(themes), "labels": len(labels), "feeling": 5, "score": 5}
    model = encoder.pretrained(files / "all-minilm-l6-v2.onnx", outputs)
    ids = [pieces.read(row.question, row.words, encoder.LONGEST) for row in rows]
    say(f"{len(rows)} comments to learn from, {sum(map(len, ids)) / len(ids):.1f} tokens each")
    encoder.fine_tune(model, ids, targets(rows, labels, themes), say, seed, **settings)
    return model, pieces


def main(data, files, out):
    started = time.process_time()

    def say(words):
        print(f"{time.process_time() - started:6.0f} s  {words}", flush=True)

    rows, labels, themes = comments.read(data)
    fit, tune, test, names = comments.all_splits(rows, labels, themes)
    model, pieces = trained(fit, labels, themes, Path(files), say)
    torch.save(model.state_dict(), out + ".pt")
    for name, some in (("tune", tune), ("test", test)):
        _, outputs = encoder.read(model, [pieces.read(row.question, row.words, 256) for row in some])
        numpy.savez(f"{out}-{name}.npz", **{key: value.numpy() for key, value in outputs.items()})
    say("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
