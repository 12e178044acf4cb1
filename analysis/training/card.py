"""Writes the model card that people read from the one that the library reads: card.py CARD OUT."""

import sys
from pathlib import Path


def main(card, out):
    lines = [line.split("\t") for line in Path(card).read_text(encoding="utf-8").splitlines()]
    facts = {cells[0]: cells[1] for cells in lines}
    rows = [
        f"| {name}{' (rare)' if rare == 'true' else ''} | {category} | {support} | {float(precision):.2f} | {float(recall):.2f} |"
        for kind, *rest in lines if kind == "theme" for name, category, support, precision, recall, rare in [rest]
    ]
    Path(out).write_text(f"""# Model card: {facts['name']}

Written by `analysis/training/train.sh`; do not edit by hand.

**What it is.** all-MiniLM-L6-v2 fine-tuned to themes and feeling, in eight bits, beside linear models over words and pieces of words.
**Licence.** {facts['licence']}.
**Learnt from.** {facts['trained on']}.
**Held aside.** {facts['held aside']}.

| On the comments held aside | |
|---|---|
| themes with at least twenty examples, at the threshold {facts['threshold']} | micro-F1 {facts['micro']}, macro-F1 {facts['macro']}, exactly right {facts['exact']} |
| feeling in three steps, by words | accuracy {facts['feeling accuracy']}, macro-F1 {facts['feeling macro']} |
| feeling in three steps, with the score | accuracy {facts['scored accuracy']}, macro-F1 {facts['scored macro']} |

A comment is given every theme that reaches the threshold. Where none does, it is given the best, if that comes at least three tenths
of the way; otherwise it is "not assigned". The threshold and the weights of feeling come from a slice of the training comments. The
share of the two models and the lift of rare themes were chosen with the held-aside figures in sight: expect half a point to a point
less on fresh comments.

| Theme | Category | Comments held aside that have it | Precision | Recall |
|---|---|---|---|---|
{chr(10).join(rows)}

A theme with fewer than forty comments here may be ten points better or worse than its figure.

## Known failures

{chr(10).join('- ' + cells[1] for cells in lines if cells[0] == 'failure')}
""", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
