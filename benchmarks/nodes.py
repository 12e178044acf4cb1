"""Asks one node and then several for the same, and prints what a second of the clock brings.

usage: nodes.py SECONDS ADDRESS...     the nodes of one database, which opened with the demonstration
"""
import http.client
import re
import secrets
import sys
import threading
import time
import urllib.parse

SECONDS = float(sys.argv[1])
NODES = [urllib.parse.urlparse(address) for address in sys.argv[2:]]
AT_ONCE = 4  # to each node


def ask(connection, method, path, cookies="", fields=None):
    headers = {"Accept": "text/html", "Cookie": cookies}
    body = None
    if fields is not None:
        body = urllib.parse.urlencode(fields)
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    page = answer.read().decode()
    return answer, page


def signed_in(name):
    """The cookie of a person of the cast: a session is every node's."""
    connection = http.client.HTTPConnection(NODES[0].hostname, NODES[0].port)
    answer, page = ask(connection, "GET", "/demo")
    form = next(form for form in re.findall(r"<form[^>]*>.*?</form>", page, re.S) if name in form)
    fields = {}
    for tag in re.findall(r"<(?:input|button)\b[^>]*>", form):
        attributes = dict(re.findall(r'\b(name|value)="([^"]*)"', tag))
        if "name" in attributes:
            fields[attributes["name"]] = attributes.get("value", "")
    visitor = "; ".join(cookie.split(";", 1)[0] for cookie in answer.headers.get_all("Set-Cookie") or [])
    answer, _ = ask(connection, "POST", "/demo", visitor, fields)
    return next(cookie.split(";", 1)[0] for cookie in answer.headers.get_all("Set-Cookie") if cookie.startswith("linchpin="))


def rate(nodes, work):
    """Pieces of work a second, by a few at once to each of these nodes, after a warm-up."""
    counted, stop = [0] * (AT_ONCE * len(nodes)), threading.Event()

    def go(n):
        node = nodes[n % len(nodes)]
        connection = http.client.HTTPConnection(node.hostname, node.port)
        while not stop.is_set():
            work(connection)
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
    connection = http.client.HTTPConnection(NODES[0].hostname, NODES[0].port)
    code = re.search(r"/said/(\w+)", ask(connection, "GET", "/")[1]).group(1)
    place = re.search(rf'"(/give/{code}/[\w-]+)"', ask(connection, "GET", f"/give/{code}")[1]).group(1)
    session = signed_in("Ravi Menon")

    def look(path):
        def work(line):
            # with another cookie each time, so that no node sends what it remembers
            answer, _ = ask(line, "GET", path, f"{session}; another={secrets.token_hex(8)}")
            if answer.status != 200:
                raise SystemExit(f"{path}: {answer.status}")
        return work

    def tell(line):
        fields = {"once": secrets.token_hex(16), "story": f"Nobody came. {secrets.token_hex(4)}", "best": "", "score": ""}
        answer, _ = ask(line, "POST", place, "", fields)
        if "/thanks/" not in (answer.headers.get("Location") or ""):
            raise SystemExit(f"{place}: {answer.status}")

    print("a second".ljust(20) + "".join(f"{n + 1} node{'s' if n else ''}".rjust(16) for n in range(len(NODES))))
    for name, work in (("home, made anew", look("/home")), ("log, made anew", look("/log")), ("told us", tell)):
        rates = [rate(NODES[: n + 1], work) for n in range(len(NODES))]
        print(name.ljust(20) + "".join(f"{one:8.0f} ({one / rates[0]:.2f}x)" for one in rates), flush=True)


main()
