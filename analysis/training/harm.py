#!/usr/bin/env python3
"""Trains the heads of harm: harm.py sentences COMMENTS.csv OUT.tsv, then HarmVectors, then harm.py fit VECTORS HEADS.bin.

Learnt from are invented sentences of harm (training.tsv), and as what is ordinary others that sound like it, everyday sentences with
names, and three fifths of the real comments, as they are and with names put where they speak of somebody. benchmarks/alarms.sh runs it all.
"""

import csv
import pathlib
import random
import re
import struct
import sys

TAUGHT = pathlib.Path(__file__).parent.parent / "src/test/resources/linchpin/analysis/text"
WIDTH = 384
ONE = re.compile(r"\{([^{}]*)}")
CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
STAFF = re.compile(
    r"\b(?:the (?:nurse|doctor|paramedic|driver|lady|receptionist|therapist|staff|team|crew)|staff|nurses"
    r"|(?:she|he|they)(?= (?:was|is|had|did|came|has|said|took|gave|told|were)))\b", re.I)
PERSON = re.compile(
    r"\b(?:he|she|(?:the|a) (?:nurse|carer|doctor|porter)|my (?:mum|mother|dad|nan|son|daughter)|mum|dad)\b", re.I)

chance = random.Random(20261127)


def lines(file):
    text = (TAUGHT / file).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


NAMES = [name.capitalize() for line in lines("redaction/training-names.txt") for name in line[2:].split()]


def name():
    one, title = chance.choice(NAMES), chance.random()
    if title < 0.55:
        return one
    if title < 0.85:
        return chance.choice(["Mrs ", "Mr ", "Dr ", "Sister ", "nurse ", "Miss "]) + one
    return f"{one} {chance.choice(NAMES)}"


def filled(pattern):
    words = re.sub(r"\{N}", lambda _: name(), pattern)
    return ONE.sub(lambda found: chance.choice(found.group(1).split("|")), words).strip()


def written(words):
    words = words[:1].upper() + words[1:] if chance.random() < 0.5 else words
    return words + "." if chance.random() < 0.4 else words


def named(pattern, words, most):
    return pattern.sub(lambda _: name(), words, count=most)


def of_names():
    for template in lines("redaction/training-templates.txt"):
        for _ in range(10):
            words = CHOICE.sub(lambda found: chance.choice(found.group(1).split("|")), template)
            words = re.sub(r"\{[NL]}", lambda _: name(), words)
            yield "NONE", re.sub(r"\{[A-Z]}", "Leeds", words)


def invented():
    for line in lines("harm/training.tsv"):
        harm, pattern = line.split("\t")
        variants = {filled(pattern) for _ in range(40 if harm == "NAMED" else 14)}
        for words in sorted(variants):
            words = written(words)
            if harm == "NAMED":
                yield "NONE", words
                continue
            yield harm, words
            about = STAFF if harm == "NONE" else PERSON
            if about.search(words) and (harm == "NONE" or chance.random() < 0.25):
                yield harm, named(about, words, 1)


def to_learn_from(words):
    """As RealComments has it."""
    bits = 0x811C9DC5
    for letter in re.sub("[^a-z]+", " ", words.lower()).strip():
        bits = ((bits ^ ord(letter)) * 0x01000193) & 0xFFFFFFFF
    bits ^= bits >> 15
    return (bits - (1 << 32) if bits >> 31 else bits) % 5 < 3


def real(comments):
    with open(comments, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    for words in dict.fromkeys(row[8] for row in rows if row[8].strip()):
        words = " ".join(words.split())
        if to_learn_from(words):
            yield "NONE", words
            if STAFF.search(words):
                yield "NONE", named(STAFF, words, 2)


def sentences(comments, out):
    with open(out, "w", encoding="utf-8") as file:
        for harm, words in [*invented(), *of_names(), *real(comments)]:
            file.write(f"{harm}\t{words}\n")


def fit(vectors, heads):
    import numpy
    from sklearn.linear_model import LogisticRegression

    data = pathlib.Path(vectors).read_bytes()
    start = 2 + struct.unpack(">H", data[:2])[0]
    rows = numpy.frombuffer(data[start:], dtype=[("harm", ">i4"), ("direction", ">f4", WIDTH)])
    model = LogisticRegression(C=10, max_iter=1500).fit(rows["direction"].astype("f8"), rows["harm"].astype(int))
    with open(heads, "wb") as file:
        file.write(data[:start])
        for begin, weights in zip(model.intercept_, model.coef_):
            file.write(struct.pack(f">{WIDTH + 1}f", begin, *weights))


if __name__ == "__main__":
    {"sentences": sentences, "fit": fit}[sys.argv[1]](*sys.argv[2:])
