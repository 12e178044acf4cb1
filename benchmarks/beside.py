"""Gives feedback over HTTP while a file comes in, and prints how long givers waited and how long the file took.

Thirty-two givers, each over a connection of their own that is kept, send words once a second: first with nothing beside them, then beside an
import that somebody began on the product's own pages. The same file, with other numbers, comes in once with nobody there.
usage: beside.py ADDRESS SERVER_PID COMMENTS.csv [ROWS] [PIECES: how often the file comes in beside givers]
"""
import csv
import datetime
import html.parser
import http.client
import io
import os
import re
import sys
import threading
import time
import urllib.parse
import uuid

ADDRESS = urllib.parse.urlparse(sys.argv[1])
SERVER = int(sys.argv[2])
COMMENTS = sys.argv[3]
ROWS = int(sys.argv[4]) if len(sys.argv) > 4 else 200_000
PIECES = int(sys.argv[5]) if len(sys.argv) > 5 else 2
GIVERS = 32
TICK = os.sysconf("SC_CLK_TCK")
HEADER = ["Comment ID", "Respondent ID", "Date", "Service type 1", "Service type 2", "FFT categorical answer", "FFT question", "FFT answer"]


def seconds(pid):
    """CPU seconds of a process and all its descendants: of Java, and of PostgreSQL."""
    spent, todo = {"java": 0, "postgres": 0}, [pid]
    while todo:
        one = todo.pop()
        try:
            with open(f"/proc/{one}/stat") as stat:
                name, fields = stat.read().rsplit(") ", 1)
            spent["postgres" if "postgres" in name else "java"] += sum(int(field) for field in fields.split()[11:15]) / TICK
            for task in os.listdir(f"/proc/{one}/task"):
                with open(f"/proc/{one}/task/{task}/children") as children:
                    todo += [int(child) for child in children.read().split()]
        except FileNotFoundError:
            pass
    return spent


class Fields(html.parser.HTMLParser):
    """What a browser would send of each form as it stands."""

    def __init__(self):
        super().__init__()
        self.forms = []
        self.select = None

    def handle_starttag(self, tag, attributes):
        has = dict(attributes)
        if tag == "form":
            self.forms.append((has.get("action"), []))
        if not self.forms:
            return
        fields = self.forms[-1][1]
        if tag == "select":
            self.select = has["name"]
        elif tag == "option" and "selected" in has:
            fields.append((self.select, has.get("value", "")))
        elif tag == "input" and "name" in has and (has.get("type") not in ("radio", "checkbox") or "checked" in has):
            fields.append((has["name"], has.get("value", "on")))


class Visitor:
    """Somebody whose browser keeps cookies and its connection."""

    def __init__(self):
        self.cookies = {}
        self.connection = http.client.HTTPConnection(ADDRESS.hostname, ADDRESS.port, timeout=120)

    def ask(self, method, path, body=None, kind="application/x-www-form-urlencoded"):
        headers = {"Accept": "text/html"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = kind
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        page = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";", 1)[0].split("=", 1)
            self.cookies[name] = value
        return answer, page.decode()

    def follow(self, answer, page, path):
        while answer.status in (302, 303):
            path = urllib.parse.urlparse(answer.headers["Location"]).path
            answer, page = self.ask("GET", path)
        if answer.status != 200:
            print(re.sub(r"(<[^>]+>|\s)+", " ", page.split("<main", 1)[-1])[:600])
            raise SystemExit(f"{path}: {answer.status}")
        return path, page

    def open(self, path):
        return self.follow(*self.ask("GET", path), path)

    def press(self, path, page, action, *more):
        """Sends the form that goes there, as it stands, with a field or two."""
        fields = next(fields for there, fields in forms(page) if (there or path) == action)
        fields = [(name, value) for name, value in fields if name not in dict(more)] + list(more)
        return self.follow(*self.ask("POST", action, urllib.parse.urlencode(fields).encode()), action)


def forms(page):
    read = Fields()
    read.feed(page)
    return read.forms


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
        self.analyst = Visitor()
        path, page = self.analyst.open("/demo")
        self.analyst.press(path, page, "/demo", ("role", "ANALYST"))

    def begin(self, content, name):
        path, page = self.analyst.open("/imports")
        token = dict(next(fields for _, fields in forms(page) if "_csrf" in dict(fields)))["_csrf"]
        edge = uuid.uuid4().hex
        body = (
            f'--{edge}\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n{token}\r\n'
            f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}.csv"\r\nContent-Type: text/csv\r\n\r\n'
        ).encode() + content + f"\r\n--{edge}--\r\n".encode()
        path, page = self.analyst.follow(*self.analyst.ask("POST", "/imports", body, f"multipart/form-data; boundary={edge}"), "/imports")
        self.path = re.search(r"/imports/[0-9a-f-]{36}", path).group(0)
        while "Being read" in page:
            time.sleep(0.2)
            path, page = self.analyst.open(self.path)
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
        _, page = self.analyst.open(self.path)
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
        giver = Visitor()
        due = time.monotonic() + number / GIVERS
        while not self.stop.wait(max(0.0, due - time.monotonic())):
            words = urllib.parse.urlencode({"once": uuid.uuid4().hex, "story": "The nurse took her time with me"}).encode()
            begun = time.monotonic()
            answer, page = giver.ask("POST", self.place, words)
            self.took.append(time.monotonic() - begun)
            if answer.status == 302:
                _, page = giver.follow(answer, page, self.place)
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
    before, begun = seconds(SERVER), time.monotonic()
    work.start()
    while not work.over():
        time.sleep(0.5)
    after = seconds(SERVER)
    print(f"{what:30} {time.monotonic() - begun:7.1f} s by the clock, {after['java'] - before['java']:6.1f} CPU-s in Java, "
          f"{after['postgres'] - before['postgres']:6.1f} in PostgreSQL", flush=True)


def main():
    anybody = Visitor()
    found = re.search(r"/said/(\w+)", anybody.open("/")[1])
    while not found:  # the demonstration makes itself
        time.sleep(1)
        found = re.search(r"/said/(\w+)", anybody.open("/")[1])
    code = found.group(1)
    place = re.search(rf'"(/give/{code}/[\w-]+)"', anybody.open(f"/give/{code}")[1]).group(1)
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
