"""What the drivers of these benchmarks share: somebody with a browser, and what the server has spent."""
import gzip
import html.parser
import http.client
import os
import re
import urllib.parse

TICK = os.sysconf("SC_CLK_TCK")


def spent(pid):
    """CPU seconds of a process and all its descendants, living ones with those they reaped: of Java, and of PostgreSQL."""
    of, todo = {"java": 0.0, "postgres": 0.0}, [pid]
    while todo:
        one = todo.pop()
        try:
            with open(f"/proc/{one}/stat") as stat:
                name, fields = stat.read().rsplit(") ", 1)
            of["postgres" if "postgres" in name else "java"] += sum(int(field) for field in fields.split()[11:15]) / TICK
            for task in os.listdir(f"/proc/{one}/task"):
                with open(f"/proc/{one}/task/{task}/children") as children:
                    todo += [int(child) for child in children.read().split()]
        except FileNotFoundError:
            pass
    return of


class Fields(html.parser.HTMLParser):
    """What a browser would send of each form as it stands, and what stands in it."""

    def __init__(self):
        super().__init__()
        self.forms = []
        self.select = None
        self.within = False

    def handle_starttag(self, tag, attributes):
        has = dict(attributes)
        if tag == "form":
            self.within = True
            self.forms.append((has.get("action"), [], [], []))
        if not self.forms:
            return
        fields = self.forms[-1][1]
        if tag == "select":
            self.select = has["name"]
        elif tag == "option" and "selected" in has:
            fields.append((self.select, has.get("value", "")))
        elif tag == "input" and "name" in has and (has.get("type") not in ("radio", "checkbox") or "checked" in has):
            fields.append((has["name"], has.get("value", "on")))
        elif tag == "button" and "name" in has:
            self.forms[-1][3].append((has["name"], has.get("value", "")))

    def handle_endtag(self, tag):
        self.within = self.within and tag != "form"

    def handle_data(self, words):
        if self.within:
            self.forms[-1][2].append(words)


def forms(page):
    """Each form as where it goes, its fields, its words, and its buttons that say something."""
    read = Fields()
    read.feed(page)
    return [(action, fields, " ".join(words), buttons) for action, fields, words, buttons in read.forms]


class Visitor:
    """Somebody whose browser keeps cookies and its connection."""

    def __init__(self, address):
        self.cookies = {}
        self.connection = http.client.HTTPConnection(address.hostname, address.port, timeout=120)

    def ask(self, method, path, body=None, kind="application/x-www-form-urlencoded", headers=None):
        """The answer and the bytes of its page. A body that is no bytes is the fields of a form."""
        headers = dict(headers or {}, Accept="text/html")
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = kind
            body = body if isinstance(body, bytes) else urllib.parse.urlencode(body).encode()
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        page = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";", 1)[0].split("=", 1)
            self.cookies[name] = value
        return answer, page

    def follow(self, answer, page, path):
        """Where it leads in the end, and the text there."""
        while answer.status in (302, 303):
            path = urllib.parse.urlparse(answer.headers["Location"]).path
            answer, page = self.ask("GET", path)
        text = (gzip.decompress(page) if answer.headers.get("Content-Encoding") == "gzip" else page).decode()
        if answer.status != 200:
            print(re.sub(r"(<[^>]+>|\s)+", " ", text.split("<main", 1)[-1])[:600])
            raise SystemExit(f"{path}: {answer.status}")
        return path, text

    def open(self, path):
        return self.follow(*self.ask("GET", path), path)[1]

    def press(self, path, page, action, *more):
        """Sends the form that goes there, as it stands, with a field or two."""
        fields = next(fields for there, fields, *_ in forms(page) if (there or path) == action)
        fields = [(name, value) for name, value in fields if name not in dict(more)] + list(more)
        return self.follow(*self.ask("POST", action, fields), action)

    def be(self, name):
        """Signs in as a person of the demonstration's cast."""
        fields = next(fields + buttons for _, fields, words, buttons in forms(self.open("/demo")) if name in words)
        self.ask("POST", "/demo", fields)
        return self


def demonstration(anybody):
    """The code of its first organisation, and where one gives feedback about a place."""
    code = re.search(r"/said/(\w+)", anybody.open("/")).group(1)
    return code, re.search(rf'"(/give/{code}/[\w-]+)"', anybody.open(f"/give/{code}")).group(1)
