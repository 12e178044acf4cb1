"""Sets up an organisation by each link that is read, as somebody with a browser would.

usage: founding.py ADDRESS FIRST_NUMBER < LINKS
"""
import sys
import urllib.parse

from visiting import Visitor, forms

ADDRESS = urllib.parse.urlparse(sys.argv[1])


def found(n, link):
    """The n-th, by its link."""
    visitor = Visitor(ADDRESS)
    path = urllib.parse.urlparse(link).path
    _, fields, _, _ = forms(visitor.open(path))[0]
    typed = {
        "organisation": f"Trust {n}",
        "code": f"Q{n:03}",
        "kind": "acute",
        "economy": "",
        "name": f"Ann Example {n}",
        "email": f"ann{n}@example.org",
        "password": "several words that nobody guesses",
    }
    answer, _ = visitor.ask("POST", path, dict(fields) | typed)
    if answer.status not in (302, 303):
        raise SystemExit(f"{path}: {answer.status}")


for number, line in enumerate(sys.stdin, int(sys.argv[2])):
    found(number, line.strip())
