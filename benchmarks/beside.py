"""Gives feedback over HTTP while a file comes in, and prints how long givers waited and how long the file took.

Thirty-two givers, each over a connection of their own that is kept, send words once a second: first with nothing beside them, then beside an
import that somebody began on the product's own pages. The same file, with other numbers, comes in once with nobody there.
usage: beside.py ADDRESS SERVER_PID COMMENTS.csv [ROWS] [PIECES: how often the file comes in beside givers]
"""
import csv
import datetime
import io
import re
import sys
import threading
import time
import urllib.parse
import uuid

from visiting import Visitor, demonstration, forms, spent

ADDRESS = urllib.parse.urlparse(sys.argv[1])
SERVER = int(sys.argv[2])
COMMENTS = sys.argv[3]
ROWS = int(sys.argv[4]) if len(sys.argv) > 4 else 200_000
PIECES = int(sys.argv[5]) if len(sys.argv) > 5 else 2
GIVERS = 32
HEADER = ["Comment ID", "Respondent ID", "Date", "Service type 1", "Service type 2", "FFT categorical answer", "FFT question", "FFT answer"]


def file(rows, run):
    """The real comments again and again, with ids of their own each time and dates that are sure."""
    with open(COMMENTS, newline="", encoding="utf-8-sig") as given:
        real = list(csv.reader(given))[1:]
    text = io.StringIO()
    out = csv.writer(text, quoting=csv.QUOTE_ALL)
    out.writerow(HEADER)
    first = datetime.date(2021, 1, 1)
    for i in range(rows):
        cells, again = real[i % len(real)], i // len(real)
        date = first + datetime.timedelta((hash_of(cells[2]) + again * 7) % 1500)
        out.writerow([f"{cells[0]} {run}.{again}", f"{cells[2]} {run}.{again}", date, *cells[4:9]])
    return text.getvalue().encode()


def hash_of(text):
    return sum(ord(letter) * (i + 1) for i, letter in enumerate(text))


class Import:
    """Somebody signed in who sends a file and answers what the pages ask."""

    def __init__(self):
        self.analyst = Visitor(ADDRESS)
        self.analyst.press("/demo", self.analyst.open("/demo"), "/demo", ("role", "ANALYST"))

    def begin(self, content, name):
        token = dict(next(fields for _, fields, *_ in forms(self.analyst.open("/imports")) if "_csrf" in dict(fields)))["_csrf"]
        edge = uuid.uuid4().hex
        body = (
            f'--{edge}\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n{token}\r\n'
            f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}.csv"\r\nContent-Type: text/csv\r\n\r\n'
        ).encode() + content + f"\r\n--{edge}--\r\n".encode()
        path, page = self.analyst.follow(*self.analyst.ask("POST", "/imports", body, f"multipart/form-data; boundary={edge}"), "/imports")
        self.path = re.search(r"/imports/[0-9a-f-]{36}", path).group(0)
        while "Being read" in page:
            time.sleep(0.2)
            path, page = self.analyst.follow(*self.analyst.ask("GET", self.path), self.path)
        if path.endswith("/columns"):
            path, page = self.analyst.press(path, page, path)
        if path.endswith("/meanings"):
            path, page = self.analyst.press(path, page, path, ("ends", "LOW"))
        if not path.endswith("/preview"):
            raise SystemExit("The file was not understood: " + path)
        self.ready = (path, page)

    def start(self):
        self.analyst.press(*self.ready, self.path + "/start")

    def over(self):
        page = self.analyst.open(self.path)
        if re.search(r">\s*Done\s*<", page):
            return True
        if re.search(r">\s*(Failed|Cancelled)\s*<", page):
            raise SystemExit("The import ended with trouble")
        return False


class Givers:
    """Each sends words once a second, until told to stop."""

    def __init__(self, place):
        self.place = place
        self.took = []
        self.refused = 0
        self.stop = threading.Event()
        self.threads = [threading.Thread(target=self.give, args=(n,), daemon=True) for n in range(GIVERS)]
        for thread in self.threads:
            thread.start()

    def give(self, number):
        giver = Visitor(ADDRESS)
        due = time.monotonic() + number / GIVERS
        while not self.stop.wait(max(0.0, due - time.monotonic())):
            words = {"once": uuid.uuid4().hex, "story": "The nurse took her time with me"}
            begun = time.monotonic()
            answer, page = giver.ask("POST", self.place, words)
            self.took.append(time.monotonic() - begun)
            page = giver.follow(answer, page, self.place)[1] if answer.status == 302 else page.decode()
            kept = re.search(r"\b\d{3}(?:[ -]?\d{3}){6}\b", page)
            if not kept and not self.refused:
                print("not kept:", answer.status, re.sub(r"(<[^>]+>|\s)+", " ", page.split("<main", 1)[-1])[:300])
            self.refused += not kept
            due = max(due + 1, time.monotonic())

    def end(self, what):
        self.stop.set()
        for thread in self.threads:
            thread.join()
        sorted_ = sorted(self.took)
        at = lambda share: sorted_[min(len(sorted_) - 1, int(len(sorted_) * share))] * 1000
        print(f"{what:30} p50 {at(0.5):7.1f} ms, p90 {at(0.9):7.1f}, p99 {at(0.99):7.1f}, most {at(1):7.1f}, of {len(sorted_)}; "
              f"{self.refused} not kept", flush=True)


def brought_in(work, what):
    before, begun = spent(SERVER), time.monotonic()
    work.start()
    while not work.over():
        time.sleep(0.5)
    after = spent(SERVER)
    print(f"{what:30} {time.monotonic() - begun:7.1f} s by the clock, {after['java'] - before['java']:6.1f} CPU-s in Java, "
          f"{after['postgres'] - before['postgres']:6.1f} in PostgreSQL", flush=True)


def main():
    anybody = Visitor(ADDRESS)
    while "/said/" not in anybody.open("/"):  # the demonstration makes itself
        time.sleep(1)
    _, place = demonstration(anybody)
    run = uuid.uuid4().hex[:6]
    work = Import()
    work.begin(file(20_000, run + "warm"), "warm")
    warm = Givers(place)
    brought_in(work, "import of 20,000, to warm up")
    time.sleep(10)
    warm.end("givers, to warm up")
    givers = Givers(place)
    time.sleep(20)
    givers.end("givers alone")
    work.begin(file(ROWS, run + "alone"), "alone")
    brought_in(work, f"import of {ROWS:,} alone")
    for piece in range(PIECES):
        work.begin(file(ROWS, f"{run}beside{piece}"), f"beside{piece}")
        givers = Givers(place)
        brought_in(work, f"import of {ROWS:,} beside givers")
        givers.end("givers beside it")
    with open("/proc/loadavg") as load:
        print("load", load.read().split()[0])


main()
