"""Asks the demonstration for its pages over connections that are kept, and prints requests per CPU-second of the server.

"Made" is what a page costs that is made for each who asks: each asks with another cookie beside their own. "Again" is what it costs whoever asks
for it again while nothing was committed. What is sent in commits something each time. The processor's time is that of Java and of all its children (PostgreSQL), read from /proc before and after; what this program takes is not in it.
With paths, only those are asked for, of whatever server it is, as somebody does whom it does not know: what nginx takes with the same bytes, or a peer.
usage: pages.py ADDRESS SERVER_PID [SECONDS [PATH...] | idle]
"""
import re
import secrets
import sys
import threading
import time
import urllib.parse

from visiting import Visitor, demonstration, spent

ADDRESS = urllib.parse.urlparse(sys.argv[1])
SERVER = int(sys.argv[2])
HOW = sys.argv[3] if len(sys.argv) > 3 else "8"
SECONDS = 60.0 if HOW == "idle" else float(HOW)
AT_ONCE = 4


def taken():
    return sum(spent(SERVER).values())


def rate(work):
    """Pieces of work per CPU-second, by a few at once, after a warm-up; with milliseconds each, and the bytes of an answer of the last."""
    counted, sizes, stop = [0] * AT_ONCE, [0] * AT_ONCE, threading.Event()

    def go(n):
        visitor = Visitor(ADDRESS)
        while not stop.is_set():
            sizes[n] = work(visitor)
            counted[n] += 1

    threads = [threading.Thread(target=go, args=(n,), daemon=True) for n in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    time.sleep(SECONDS)
    before, done = taken(), sum(counted)
    time.sleep(SECONDS)
    after, all_done = taken(), sum(counted)
    stop.set()
    for thread in threads:
        thread.join()
    took = after - before
    if all_done == done:
        raise SystemExit("nothing was answered")
    return (all_done - done) / took, took / (all_done - done) * 1000, max(sizes)


def looks(whose, path, headers=None, anew=False):
    """A look at a page, as it is made for somebody who was not there before, or by who was."""

    def work(visitor):
        visitor.cookies = dict(whose.cookies, another=secrets.token_hex(8)) if anew else dict(whose.cookies)
        answer, page = visitor.ask("GET", path, headers=headers)
        if answer.status not in (200, 304):
            raise SystemExit(f"{path}: {answer.status}")
        return len(page)

    return work


def tells(place, thanked):
    """Feedback that is sent in, and with it the page that thanks for it or not."""

    def work(visitor):
        words = f"Nobody came for an hour, and I was cold. {secrets.token_hex(4)}"
        visitor.cookies = {}
        answer, page = visitor.ask("POST", place, {"once": secrets.token_hex(16), "story": words, "best": "", "score": ""})
        where = answer.headers.get("Location")
        if where is None or "/thanks/" not in where:
            raise SystemExit(f"{place}: {answer.status} {where}")
        if thanked:
            answer, page = visitor.ask("GET", urllib.parse.urlparse(where).path)
            if answer.status != 200:
                raise SystemExit(f"{where}: {answer.status}")
        return len(page)

    return work


def receipt(place):
    """The address of a receipt, as it was printed once."""
    visitor = Visitor(ADDRESS)
    answer, _ = visitor.ask("POST", place, {"once": secrets.token_hex(16), "story": "I was cold."})
    thanks = visitor.open(urllib.parse.urlparse(answer.headers["Location"]).path)
    return "/receipt/" + re.search(r'name="receipt" value="(\d{21})"', thanks).group(1)


def main():
    anybody = Visitor(ADDRESS)
    code, place = demonstration(anybody)
    linchpin = Visitor(ADDRESS).be("Ravi Menon")
    leader = Visitor(ADDRESS).be("Steph Okafor")
    log = linchpin.open("/log")
    one = re.search(r'href="(/log/[0-9a-f-]{36})', log).group(1)
    matter = re.search(r'href="(/matters/[0-9a-f-]{36})', linchpin.open("/matters")).group(1)
    packed = {"Accept-Encoding": "gzip"}
    brotli = {"Accept-Encoding": "gzip, deflate, br, zstd"}
    pages = [
        ("home of a Linchpin", linchpin, "/home", None),
        ("home of a leader", leader, "/home", None),
        ("log, first page", linchpin, "/log", None),
        ("log, a search", linchpin, "/log?q=waiting", None),
        ("one feedback", linchpin, one, None),
        ("matters", linchpin, "/matters", None),
        ("one matter", linchpin, matter, None),
        ("figures", linchpin, "/figures", None),
        ("a receipt", anybody, receipt(place), None),
        ("you said, we did", anybody, f"/said/{code}", None),
        ("the same, packed", anybody, f"/said/{code}", packed),
        ("the same, in brotli", anybody, f"/said/{code}", brotli),
        ("giver's form", anybody, place, None),
        ("the same, packed", anybody, place, packed),
        ("the same, in brotli", anybody, place, brotli),
    ]
    print(f"{'page':24}{'made':>10}{'CPU ms':>9}{'again':>10}{'CPU ms':>9}{'bytes':>10}")
    for name, visitor, path, headers in pages:
        made, first, _ = rate(looks(visitor, path, headers, anew=True))
        again, each, size = rate(looks(visitor, path, headers))
        print(f"{name:24}{made:10,.0f}{first:9.2f}{again:10,.0f}{each:9.2f}{size:10,}", flush=True)
    for name, thanked in (("told us", False), ("told us, and thanked", True)):
        many, each, size = rate(tells(place, thanked))
        print(f"{name:24}{many:10,.0f}{each:9.2f}{'':19}{size:10,}", flush=True)


def idle():
    """What it takes while nobody asks for anything."""
    before = taken()
    time.sleep(SECONDS)
    print(f"idle: {taken() - before:.2f} CPU-seconds a minute")
    with open(f"/proc/{SERVER}/status") as status:
        print("Java:", next(line for line in status if line.startswith("VmRSS")).split(":")[1].strip())


def paths(them):
    """Pages of any server, plain and packed."""
    for path in them:
        for headers in ({}, {"Accept-Encoding": "gzip"}):
            many, each, size = rate(looks(Visitor(ADDRESS), path, headers))
            print(f"{path + (', packed' if headers else ''):43}{many:10,.0f}{each:9.2f}{size:10,}", flush=True)


idle() if HOW == "idle" else paths(sys.argv[4:]) if sys.argv[4:] else main()
