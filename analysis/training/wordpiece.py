"""BERT's uncased tokens, without a library. linchpin.analysis.text.encoding.WordPiece does the same in Java, token for token."""

import json
import unicodedata

UNKNOWN, START, END = 100, 101, 102
QUESTION = {"WHY": 1, "WHAT_WAS_GOOD": 2, "WHAT_COULD_BE_BETTER": 3, "OTHER": 4}  # tokens that BERT left unused
LONGEST_WORD = 100


class WordPiece:
    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.known = {}

    def read(self, question, words, longest):
        ids = [START, QUESTION[question]]
        for word in split(words):
            ids.extend(self._pieces(word))
        return ids[: longest - 1] + [END]

    def _pieces(self, word):
        if word not in self.known:
            self.known[word] = self._cut(word)
        return self.known[word]

    def _cut(self, word):
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [UNKNOWN]
            pieces.append(self.vocabulary[("##" if start else "") + word[start:end]])
            start = end
        return pieces


def split(words):
    """Words and single punctuation marks, lower case, without accents."""
    found, current = [], []
    for c in unicodedata.normalize("NFD", _cleaned(words).lower()):
        if unicodedata.category(c) == "Mn":
            continue
        alone = _punctuation(c) or _chinese(ord(c))
        if (c.isspace() or alone) and current:
            found.append("".join(current))
            current = []
        if alone:
            found.append(c)
        elif not c.isspace():
            current.append(c)
    return found + (["".join(current)] if current else [])


def _cleaned(words):
    kept = (c if c in "\t\n\r" else "" if c in "\0\ufffd" or unicodedata.category(c)[0] == "C" else c for c in words)
    return "".join(kept)


def _punctuation(c):
    return 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126 or unicodedata.category(c)[0] == "P"


def _chinese(c):
    return 0x4E00 <= c <= 0x9FFF or 0x3400 <= c <= 0x4DBF or 0xF900 <= c <= 0xFAFF or 0x20000 <= c <= 0x2FA1F
