"""Asks the demonstration for its pages over connections that are kept, and prints requests per CPU-second of the server.

The processor's time is that of Java and of all its children (PostgreSQL), read from /proc before and after; what this program takes is not in it.
usage: pages.py ADDRESS SERVER_PID [SECONDS | idle]
"""
import gzip
import http.client
import os
import re
import sys
import threading
import time
import urllib.parse

ADDRESS = urllib.parse.urlparse(sys.argv[1])
SERVER = int(sys.argv[2])
HOW = sys.argv[3] if len(sys.argv) > 3 else "8"
SECONDS = 60.0 if HOW == "idle" else float(HOW)
TICK = os.sysconf("SC_CLK_TCK")
AT_ONCE = 4


def ticks(pid):
    """CPU ticks of a process and all its descendants, living ones with those they reaped."""
    total, todo = 0, [pid]
    while todo:
        one = todo.pop()
        try:
            with open(f"/proc/{one}/stat") as stat:
                fields = stat.read().rsplit(") ", 1)[1].split()
            total += sum(int(field) for field in fields[11:15])
            for task in os.listdir(f"/proc/{one}/task"):
                with open(f"/proc/{one}/task/{task}/children") as children:
                    todo += [int(child) for child in children.read().split()]
        except FileNotFoundError:
            pass
    return total


class Visitor:
    """Somebody whose browser keeps cookies and its connection."""

    def __init__(self):
        self.cookies = {}
        self.connection = http.client.HTTPConnection(ADDRESS.hostname, ADDRESS.port)

    def ask(self, method, path, fields=None, headers=None):
        headers = dict(headers or {}, Accept="text/html")
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        page = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";", 1)[0].split("=", 1)
            self.cookies[name] = value
        return answer, page

    def open(self, path):
        answer, page = self.ask("GET", path)
        if answer.status in (302, 303):
            return self.open(urllib.parse.urlparse(answer.headers["Location"])._replace(scheme="", netloc="").geturl())
        if answer.headers.get("Content-Encoding") == "gzip":
            page = gzip.decompress(page)
        return page.decode()

    def be(self, name):
        """Signs in as a person of the demonstration's cast."""
        page = self.open("/demo")
        forms = re.findall(r"<form[^>]*>.*?</form>", page, re.S)
        form = next(form for form in forms if name in form)
        fields = {}
        for tag in re.findall(r"<(?:input|button)\b[^>]*>", form):
            attributes = dict(re.findall(r'\b(name|value)="([^"]*)"', tag))
            if "name" in attributes:
                fields[attributes["name"]] = attributes.get("value", "")
        self.ask("POST", "/demo", fields)
        return self


def rate(cookies, path, headers=None):
    """Requests per CPU-second, by a few at once, after a warm-up; with milliseconds and bytes."""
    counted, sizes, stop = [0] * AT_ONCE, set(), threading.Event()

    def go(n):
        visitor = Visitor()
        visitor.cookies = dict(cookies)
        while not stop.is_set():
            answer, page = visitor.ask("GET", path, headers=headers)
            if answer.status not in (200, 304):
                raise SystemExit(f"{path}: {answer.status}")
            sizes.add(len(page))
            counted[n] += 1

    threads = [threading.Thread(target=go, args=(n,), daemon=True) for n in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    time.sleep(SECONDS)
    before, done = ticks(SERVER), sum(counted)
    time.sleep(SECONDS)
    after, all_done = ticks(SERVER), sum(counted)
    stop.set()
    for thread in threads:
        thread.join()
    spent = (after - before) / TICK
    return (all_done - done) / spent, spent / (all_done - done) * 1000, max(sizes)


def main():
    anybody = Visitor()
    code = re.search(r"/said/(\w+)", anybody.open("/")).group(1)
    place = re.search(rf'"(/give/{code}/[\w-]+)"', anybody.open(f"/give/{code}")).group(1)
    linchpin = Visitor().be("Ravi Menon")
    leader = Visitor().be("Steph Okafor")
    log = linchpin.open("/log")
    one = re.search(r'href="(/log/[0-9a-f-]{36})', log).group(1)
    matter = re.search(r'href="(/matters/[0-9a-f-]{36})', linchpin.open("/matters")).group(1)
    packed = {"Accept-Encoding": "gzip"}
    pages = [
        ("home of a Linchpin", linchpin, "/home", None),
        ("home of a leader", leader, "/home", None),
        ("log, first page", linchpin, "/log", None),
        ("log, a search", linchpin, "/log?q=waiting", None),
        ("one feedback", linchpin, one, None),
        ("matters", linchpin, "/matters", None),
        ("one matter", linchpin, matter, None),
        ("figures", linchpin, "/figures", None),
        ("you said, we did", anybody, f"/said/{code}", None),
        ("the same, packed", anybody, f"/said/{code}", packed),
        ("giver's form", anybody, place, None),
        ("the same, packed", anybody, place, packed),
    ]
    print(f"{'page':24}{'a CPU-second':>14}{'CPU ms':>10}{'bytes':>10}")
    for name, visitor, path, headers in pages:
        many, each, size = rate(visitor.cookies, path, headers)
        print(f"{name:24}{many:14,.0f}{each:10.2f}{size:10,}", flush=True)


def idle():
    """What it takes while nobody asks for anything."""
    before = ticks(SERVER)
    time.sleep(SECONDS)
    print(f"idle: {(ticks(SERVER) - before) / TICK:.2f} CPU-seconds a minute")
    with open(f"/proc/{SERVER}/status") as status:
        print("Java:", next(line for line in status if line.startswith("VmRSS")).split(":")[1].strip())


idle() if HOW == "idle" else main()
