package attack;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** What was found when the product was attacked, tried again. Each says what it tried, how often, and what failed. */
final class Findings {

    private static final String ALL = "0-" + (Runtime.getRuntime().availableProcessors() - 1);

    private final Server server;
    private final String address;
    private final Random random;

    Findings(Server server, Random random) {
        this.server = server;
        this.address = server.address();
        this.random = random;
    }

    /** @param n tried; @param failed of them; @param said figures */
    record Result(int n, int failed, String said) {}

    private interface Each<T> {
        T of(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int many, Each<T> each) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<T>>();
            for (var i = 0; i < many; i++) {
                var number = i;
                all.add(threads.submit((Callable<T>) () -> each.of(number)));
            }
            var done = new ArrayList<T>();
            for (var one : all) {
                done.add(one.get());
            }
            return done;
        }
    }

    private static Result held(Probe probe, double within, String more) throws InterruptedException {
        probe.close();
        return new Result(1, probe.served(within) ? 0 : 1, probe.said() + more);
    }

    /** #1 and #4: files. */
    Result files() throws Exception {
        var analyst = new Site(address).as("ANALYST");
        var files = HostileFiles.all();
        var failed = 0;
        var cpu = server.cpu();
        try (var probe = new Probe(address)) {
            for (var file : files.entrySet()) {
                var answer = analyst.upload(
                        "/imports", Site.hidden(analyst.get("/imports").body()), file.getKey(), file.getValue());
                failed += answer.status() < 500 ? 0 : 1;
            }
            Thread.sleep(8_000);
            failed += server.alive() ? 0 : 1;
            var probed = held(probe, 1, ", %.1f CPU-s in all".formatted(server.cpu() - cpu));
            return new Result(files.size() + 1, failed + probed.failed(), probed.said());
        }
    }

    /** #2: long comments, and additions to them while they are read. */
    Result longComments() throws Exception {
        var words = "a@".repeat(10_000);
        try (var probe = new Probe(address)) {
            var receipts = atOnce(64, _ -> new Site(address).give(Site.once(), words)).stream()
                    .flatMap(answer -> answer.receipts().stream().limit(1))
                    .toList();
            var added = atOnce(Math.min(24, receipts.size()), i -> new Site(address)
                    .post("/receipt/add", "receipt", receipts.get(i), "once", Site.once(), "words", words));
            Thread.sleep(10_000);
            return held(
                    probe,
                    1,
                    ", of 64 long ones %d kept, of 24 additions %d"
                            .formatted(receipts.size(), added.stream().filter(a -> a.status() == 200).count()));
        }
    }

    /** #3: one number for two additions. */
    Result sameNumber() throws Exception {
        var giver = new Site(address);
        var once = "ab".repeat(16);
        var failed = 0;
        for (var i = 0; i < 2; i++) {
            var receipt = giver.give(Site.once(), "The tea was cold").receipts().getFirst();
            var answer = giver.post("/receipt/add", "receipt", receipt, "once", once, "words", "It still is");
            failed += answer.status() == 200 && answer.body().contains("It still is") ? 0 : 1;
        }
        Thread.sleep(6_000);
        var chores = new Site(address).as("ADMINISTRATOR").get("/chores");
        failed += chores.status() == 200 && !chores.body().contains("in a row") ? 0 : 1;
        return new Result(3, failed, "");
    }

    /** #5 and E2: many sign in at once, with wrong passwords. */
    Result signInFlood() throws Exception {
        var tried = new AtomicInteger();
        var refused = new AtomicInteger();
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var probe = new Probe(address)) {
            var site = new Site(address); // one client with many connections, or clients would take the processors
            var hidden = Site.hidden(site.get("/sign-in").body());
            for (var i = 0; i < 180; i++) {
                threads.submit(() -> {
                    while (!over.get()) {
                        var answer = site.post(
                                "/sign-in",
                                Site.with(hidden, "email", "x" + random.nextInt() + "@example.org", "password", "wrong wrong"));
                        tried.incrementAndGet();
                        refused.addAndGet(answer.status() == 503 ? 1 : 0);
                    }
                    return null;
                });
            }
            Thread.sleep(20_000);
            over.set(true);
            return held(probe, 0.3, ", %d tries, %d of them told to come back".formatted(tried.get(), refused.get()));
        }
    }

    /** #6: bodies where none belong. */
    Result bodies() throws Exception {
        var paths = List.of("/sign-in", Site.PLACE, "/receipt", "/nope", "/", "/log/searches", "/imports");
        var file = new byte[3 << 20];
        var failed = 0;
        for (var path : paths) {
            try {
                var answer = new Site(address).upload(path, List.of(), "x.csv", file);
                failed += answer.status() >= 400 && answer.status() < 500 ? 0 : 1;
            } catch (IOException e) {
                // it hung up before all was sent
            }
        }
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
            var answer = new Site(address)
                    .ask(new Site(address)
                            .at(Site.PLACE)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString("--x\r\nno end")));
            failed += answer.status() >= 400 && answer.status() < 500 ? 0 : 1;
        }
        var large = new Site(address).give(Site.once(), "a".repeat(2 << 20));
        failed += large.status() == 413 ? 0 : 1;
        return new Result(paths.size() + 3, failed, "");
    }

    /** #10 and #11: days that nobody can mean. */
    Result days() throws Exception {
        var days = List.of("-4712-01-01", "+999999999-12-31", "-5000-01-01", "0001-01-01", "infinity", "2026-13-45");
        var staff = new Site(address).as("CONNECTOR");
        var failed = 0;
        for (var day : days) {
            var answer = staff.press(
                    "/on-behalf", "/on-behalf/log", "words", "x", "place", "willow-ward", "channel", "talk", "grade", "NAMELESS", "heard", day);
            failed += answer.status() < 500 && answer.receipts().isEmpty() ? 0 : 1;
        }
        failed += staff.get("/actions").status() < 500 ? 0 : 1;
        return new Result(days.size() + 1, failed, "");
    }

    /** #15: words taken back. */
    Result withdrawn() throws Exception {
        var giver = new Site(address);
        var word = "quillwort" + Math.abs(random.nextInt());
        var receipt = giver.give(Site.once(), "About the " + word).receipts().getFirst();
        giver.post("/receipt/withdraw", "receipt", receipt, "sure", "true");
        var roles = List.of("LINCHPIN", "ANALYST", "END_USER", "PATIENT_LEADER", "CONNECTOR");
        var failed = 0;
        for (var role : roles) {
            var site = new Site(address).as(role);
            for (var path : List.of("/log?q=" + word, "/log?withdrawn=on&q=" + word)) {
                failed += site.get(path).body().replace("q=" + word, "").replace("value=\"" + word, "").contains("About the " + word) ? 1 : 0;
            }
        }
        return new Result(roles.size() * 2, failed, "");
    }

    /** #19: four presses at once stand as one does. */
    Result presses() throws Exception {
        var failed = 0;
        var staff = new Site(address).as("ADMINISTRATOR");
        var places = new int[] {
            standing(staff, "/places/new", "/places", "/places", 1, "kind", "ward"),
            standing(staff, "/places/new", "/places", "/places", 4, "kind", "ward")
        };
        failed += places[0] > 0 && places[0] == places[1] ? 0 : 1;
        var lead = new Site(address).as("LINCHPIN");
        var searches = new int[] {
            standing(lead, "/log?q=tea", "/log/searches", "/log", 1, "q", "tea"),
            standing(lead, "/log?q=tea", "/log/searches", "/log", 4, "q", "tea")
        };
        failed += searches[0] > 0 && searches[0] == searches[1] ? 0 : 1;
        return new Result(
                8,
                failed,
                "a place pressed once stands %d times on its page, pressed four times %d; a kept search %d and %d"
                        .formatted(places[0], places[1], searches[0], searches[1]));
    }

    /** @return how often a fresh name stands on a page after so many presses at once of one form */
    private int standing(Site site, String form, String to, String page, int presses, String... more) throws Exception {
        var name = "Bay " + (100_000_000 + random.nextInt(100_000_000));
        var fields = new ArrayList<>(List.of("name", name));
        fields.addAll(List.of(more));
        var sent = Site.with(Site.hidden(site.get(form).body()), fields.toArray(String[]::new));
        atOnce(presses, _ -> site.post(to, sent));
        return site.get(page).body().split(Pattern.quote(name), -1).length - 1;
    }

    /** #21: characters that no database keeps. */
    Result hiddenCharacters() throws Exception {
        var site = new Site(address);
        var failed = 0;
        var tried = 0;
        for (var bad : List.of("a\u0000b", "\ufffe", "\ud800x")) {
            for (var answer : List.of(
                    site.give(Site.once(), bad),
                    site.post("/receipt/judge", "receipt", bad, "words", bad),
                    site.press("/sign-in", "/sign-in", "email", bad, "password", bad))) {
                tried++;
                failed += answer.status() < 500 ? 0 : 1;
            }
        }
        return new Result(tried, failed, "");
    }

    /** #22: a page that anybody may look at begins no session. */
    Result sessions() throws Exception {
        var failed = 0;
        for (var i = 0; i < 300; i++) {
            var answer = new Site(address).get("/sign-in");
            failed += answer.status() == 200 && !answer.header("set-cookie").contains("linchpin=") ? 0 : 1;
        }
        return new Result(300, failed, "");
    }

    /** #23: slow lines, 100 heads and 100 bodies. */
    Result slowLines() throws Exception {
        var shed = new AtomicInteger();
        var port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        var places = new Semaphore(0);
        try (var probe = new Probe(address)) {
            atOnce(200, i -> {
                try (var socket = new Socket("127.0.0.1", port)) {
                    var out = socket.getOutputStream();
                    var head = i % 2 == 0
                            ? "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "
                            : "POST " + Site.PLACE + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: 2000\r\n\r\n";
                    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                    for (var second = 0; second < 90; second += 5) {
                        Thread.sleep(5_000);
                        out.write('a');
                        out.flush();
                    }
                } catch (IOException e) {
                    shed.incrementAndGet();
                }
                places.release();
                return null;
            });
            probe.close();
            return new Result(200, 200 - shed.get() + (probe.served(1) ? 0 : 1), probe.said());
        }
    }

    /** #25: whether the time of a wrong sign-in tells that an address has an account (Kolmogorov and Smirnov, two samples). */
    Result timing() throws Exception {
        var times = new double[2][150];
        for (var i = 0; i < 150; i++) {
            for (var known = 0; known < 2; known++) {
                var site = new Site(address);
                var email = known == 1 ? "linchpin@demoa.example" : "nobody" + i + "@demoa.example";
                times[known][i] = site.press("/sign-in", "/sign-in", "email", email, "password", "wrong wrong " + i).seconds();
            }
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        var apart = 0.0;
        for (var all : times) {
            for (var time : all) {
                apart = Math.max(apart, Math.abs(share(times[0], time) - share(times[1], time)));
            }
        }
        var p = Math.min(1, 2 * Math.exp(-2 * apart * apart * 75));
        return new Result(300, p < 0.001 ? 1 : 0, "p = %.3g".formatted(p));
    }

    private static double share(double[] sorted, double below) {
        return Arrays.stream(sorted).filter(one -> one <= below).count() / (double) sorted.length;
    }

    /** LOW: headers on what the server answers by itself. */
    Result headers() throws Exception {
        var port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        var failed = 0;
        var requests = List.of(
                "GET /%2f HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /a\\b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "NONSENSE / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (var request : requests) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(3_000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                var answer = new String(socket.getInputStream().readNBytes(400), StandardCharsets.ISO_8859_1);
                failed += answer.contains("Content-Security-Policy") ? 0 : 1;
            } catch (IOException e) {
                failed++;
            }
        }
        return new Result(requests.size(), failed, "");
    }

    /** E14: twice what it can carry, of givers who send their words. */
    Result overload() throws Exception {
        var giver = new Site(address);
        return overload(() -> giver.give(Site.once(), "It was well explained.").kept());
    }

    /** E14: the same of givers who look at the form, which costs so little that turning one away costs nearly as much. */
    Result overloadOfPages() throws Exception {
        var giver = new Site(address);
        return overload(() -> giver.get(Site.PLACE).status() == 200);
    }

    /** On a processor of its own, where there is taskset: what asks takes nothing from what answers. */
    private Result overload(Callable<Boolean> asked) throws Exception {
        var apart = server.processors("0") && Server.processors(ProcessHandle.current(), "1");
        try {
            load(asked, 16, 20);
            var peak = load(asked, 16, 15);
            var twice = offered(asked, 2 * peak.served(), 30);
            var began = System.nanoTime();
            while (timed(asked) > 0.1 && System.nanoTime() - began < 30e9) {
                Thread.onSpinWait();
            }
            var back = (System.nanoTime() - began) / 1e9;
            var good = twice.served() / peak.served();
            return new Result(
                    3,
                    (good >= 0.9 ? 0 : 1) + (twice.p99() <= 1 ? 0 : 1) + (back <= 10 ? 0 : 1),
                    "%s: peak %.0f a second; asked for twice that, %.0f (%.0f %%), %.0f refused, p99 %.0f ms; as before after %.1f s"
                            .formatted(
                                    apart ? "on one processor of its own" : "beside those who ask",
                                    peak.served(),
                                    twice.served(),
                                    good * 100,
                                    twice.refused(),
                                    twice.p99() * 1000,
                                    back));
        } finally {
            server.processors(ALL);
            Server.processors(ProcessHandle.current(), ALL);
        }
    }

    private record Load(double served, double refused, double p99) {

        static Load of(List<Double> times, int refused, int seconds) {
            var sorted = times.stream().sorted().toList();
            return new Load(
                    times.size() / (double) seconds,
                    refused / (double) seconds,
                    sorted.isEmpty() ? 99 : sorted.get((int) (sorted.size() * 0.99)));
        }
    }

    /** @return seconds that it took, as if forever where it was refused */
    private static double timed(Callable<Boolean> asked) throws Exception {
        var began = System.nanoTime();
        return asked.call() ? (System.nanoTime() - began) / 1e9 : 99;
    }

    /** So many people, each asking again as soon as an answer came. */
    private static Load load(Callable<Boolean> asked, int many, int seconds) throws Exception {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        var times = Collections.synchronizedList(new ArrayList<Double>());
        var refused = new AtomicInteger();
        atOnce(many, _ -> {
            while (System.nanoTime() < until) {
                var took = timed(asked);
                if (took < 99) {
                    times.add(took);
                } else {
                    refused.incrementAndGet();
                }
            }
            return null;
        });
        return Load.of(times, refused.get(), seconds);
    }

    /** So many a second, whether or not the earlier ones were answered; each one's wait is counted from when it was due. */
    private static Load offered(Callable<Boolean> asked, double aSecond, int seconds) throws Exception {
        var times = Collections.synchronizedList(new ArrayList<Double>());
        var refused = new AtomicInteger();
        var began = System.nanoTime();
        var over = began + seconds * 1_000_000_000L;
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < aSecond * seconds; i++) {
                var due = began + (long) (i * 1e9 / aSecond);
                LockSupport.parkNanos(due - System.nanoTime());
                each.submit(() -> {
                    if (keeps(asked) && System.nanoTime() <= over) {
                        times.add((System.nanoTime() - due) / 1e9);
                    } else {
                        refused.incrementAndGet();
                    }
                });
            }
        }
        return Load.of(times, refused.get(), seconds);
    }

    private static boolean keeps(Callable<Boolean> asked) {
        try {
            return asked.call();
        } catch (Exception e) {
            return false; // nobody answered
        }
    }
}
