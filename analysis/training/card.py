"""Puts the figures that Java counted on the cards that the library reads, and writes the card that people read:
card.py FIGURES OUT CARD..."""

import sys
from pathlib import Path


def lines(file):
    return [line.split("\t") for line in Path(file).read_text(encoding="utf-8").splitlines()]


def filled(card, figures):
    """The card's lines with these figures."""
    alone = {cells[0]: cells[1] for cells in figures if cells[0] != "theme"}
    themes = {cells[1]: cells[2:] for cells in figures if cells[0] == "theme"}
    for cells in card:
        if cells[0] == "theme":
            yield [*cells[:3], *themes[cells[1]], cells[6]]
        else:
            yield [cells[0], alone.get(cells[0], cells[1])]


def page(card, figures):
    facts = {cells[0]: cells[1] for cells in [*figures, *card]}
    rows = [
        f"| {name}{' (rare)' if rare == 'true' else ''} | {category} | {support} | {float(precision):.2f} | {float(recall):.2f} |"
        for kind, *rest in card if kind == "theme" for name, category, support, precision, recall, rare in [rest]
    ]
    return f"""# Model card: {facts['name']}

Written by `analysis/training/train.sh`; do not edit by hand.

**What it is.** bge-small-en-v1.5 fine-tuned to themes and feeling, thinned to eight of twelve attention heads and a third of the inner
units in each layer but the first, in eight bits, beside linear models over words and pieces of words.
**Licence.** {facts['licence']}. [Notices](../reader/src/main/resources/META-INF/licenses/comment-reader.txt).
**Learnt from.** {facts['trained on']}.
**Held aside.** {facts['held aside']}.

There are two readers. The one that is measured learnt from the training comments alone; the one that ships was made by the same
commands, with the same threshold and weights, and learnt from the comments held aside too. The figures are of the first, counted in
Java by `benchmarks/reading.sh`: what ships has seen more, and nobody can say on these comments how much better it is for it.

| On the comments held aside | |
|---|---|
| themes with at least twenty examples, at the threshold {facts['threshold']}, over {facts['comments']} comments | micro-F1 {facts['micro']}, macro-F1 {facts['macro']}, exactly right {facts['exact']} |
| feeling in three steps, by words | accuracy {facts['feeling accuracy']}, macro-F1 {facts['feeling macro']} |
| feeling in three steps, with the score | accuracy {facts['scored accuracy']}, macro-F1 {facts['scored macro']} |

**The rule for themes.** A comment is given every theme whose probability reaches the threshold, one for all themes. The floor: where
none reaches it, the comment is given the most probable theme, if that comes to three tenths of the threshold ({0.3 * float(facts['threshold']):.3f}); below the
floor it is "not assigned".

**What was chosen by what.** The encoder, the threshold, shares of encoder and linear models, lift of rare themes, weight of mixed
feeling and the score's say were all chosen by cross-validation: from what encoders read in parts of the training comments that they had
not learnt from (`analysis/training/settle.py`). They are those of the teachers: a pupil would know of a part through teachers who learnt
from it. How far it is thinned was chosen for speed, after readers of other sizes had been tried on the comments held aside
(`benchmarks/README.md`). The floor, the number of epochs, the hidden words and the share at which linear
models advise in training are older: they were chosen with the held-aside figures of the first reader in sight. The floor was checked in
such parts for the reader before this one: over all their comments, those without a theme too, no other floor gave two thirds of a point
more of micro-F1 or a point more of exact match.

**How it learnt.** The training comments are cut in five. For each fifth three teachers, of three encoders, learn from the other four and
give an opinion on it, so that no opinion comes from one who had seen the answer. The reader then learns half from what people said and
half from these opinions, where there are any: labels are not always as careful as they might be. Then it is thinned, and learns some
more. On the comments held aside, which the reader that ships learns from too, all fifteen teachers give their opinion.

| Theme | Category | Comments held aside that have it | Precision | Recall |
|---|---|---|---|---|
{chr(10).join(rows)}

A theme with fewer than forty comments here may be ten points better or worse than its figure.

## Known failures

{chr(10).join('- ' + cells[1] for cells in card if cells[0] == 'failure')}
"""


def main(figures, out, *cards):
    figures = lines(figures)
    for file in cards:
        card = list(filled(lines(file), figures))
        Path(file).write_text("".join("\t".join(cells) + "\n" for cells in card), encoding="utf-8")
    Path(out).write_text(page(card, figures), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
