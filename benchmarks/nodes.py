"""Asks one node and then several for the same, and prints what a second of the clock brings.

usage: nodes.py SECONDS ADDRESS...     the nodes of one database, which opened with the demonstration
"""
import secrets
import sys
import threading
import time
import urllib.parse

from visiting import Visitor, demonstration

SECONDS = float(sys.argv[1])
NODES = [urllib.parse.urlparse(address) for address in sys.argv[2:]]
AT_ONCE = 4  # to each node


def rate(nodes, work):
    """Pieces of work a second, by a few at once to each of these nodes, after a warm-up."""
    counted, stop = [0] * (AT_ONCE * len(nodes)), threading.Event()

    def go(n):
        visitor = Visitor(nodes[n % len(nodes)])
        while not stop.is_set():
            work(visitor)
            counted[n] += 1

    threads = [threading.Thread(target=go, args=(n,), daemon=True) for n in range(len(counted))]
    for thread in threads:
        thread.start()
    time.sleep(SECONDS)
    begun, done = time.monotonic(), sum(counted)
    time.sleep(SECONDS)
    many = (sum(counted) - done) / (time.monotonic() - begun)
    stop.set()
    for thread in threads:
        thread.join()
    return many


def main():
    _, place = demonstration(Visitor(NODES[0]))
    session = Visitor(NODES[0]).be("Ravi Menon").cookies  # a session is every node's

    def look(path):
        def work(visitor):
            visitor.cookies = dict(session, another=secrets.token_hex(8))  # so that no node sends what it remembers
            answer, _ = visitor.ask("GET", path)
            if answer.status != 200:
                raise SystemExit(f"{path}: {answer.status}")
        return work

    def tell(visitor):
        fields = {"once": secrets.token_hex(16), "story": f"Nobody came. {secrets.token_hex(4)}", "best": "", "score": ""}
        answer, _ = visitor.ask("POST", place, fields)
        if "/thanks/" not in (answer.headers.get("Location") or ""):
            raise SystemExit(f"{place}: {answer.status}")

    print("a second".ljust(20) + "".join(f"{n + 1} node{'s' if n else ''}".rjust(16) for n in range(len(NODES))))
    for name, work in (("home, made anew", look("/home")), ("log, made anew", look("/log")), ("told us", tell)):
        rates = [rate(NODES[: n + 1], work) for n in range(len(NODES))]
        print(name.ljust(20) + "".join(f"{one:8.0f} ({one / rates[0]:.2f}x)" for one in rates), flush=True)


main()
