package voters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A yes or no of many voters, half of them patient leaders, on two nodes over one database: all vote at once, and change their mind on the other
 * node. People and their sessions are put into the database, as they would be after signing in; everything else goes through the pages.
 *
 * <p>Arguments: the checkout, a directory to work in, the first of two ports, how many voters, minutes until voting ends.
 */
final class Voters {

    private static final Pattern TOKEN = Pattern.compile("<input type=\"hidden\" name=\"(_[a-z]+)\" value=\"([^\"]*)\"");

    private final Node[] nodes;
    private final Path work;
    private final List<Voter> voters = new ArrayList<>();
    private String founder;

    private Voters(Node[] nodes, Path work) {
        this.nodes = nodes;
        this.work = work;
    }

    private record Voter(int n, String account, String cookie) {

        boolean patient() {
            return n % 2 == 0;
        }

        /** Two of three patients end at yes, and one of three of staff. */
        String first() {
            return n % 5 == 0 ? "yes" : "no";
        }

        String last() {
            return (n / 2) % 3 < (patient() ? 2 : 1) ? "yes" : "no";
        }
    }

    public static void main(String[] words) throws Exception {
        var root = Path.of(words[0]);
        var work = Path.of(words[1]);
        var port = Integer.parseInt(words[2]);
        boolean held;
        try (var first = new Node(root, work, port, false)) {
            first.ready();
            Thread.sleep(25_000); // the demonstration finishes making itself
            try (var second = new Node(root, work, port + 1, true)) {
                second.ready();
                held = new Voters(new Node[] {first, second}, work)
                        .all(root, Integer.parseInt(words[3]), Integer.parseInt(words[4]));
            }
        }
        System.exit(held ? 0 : 1);
    }

    private boolean all(Path root, int many, int minutes) throws Exception {
        try (var database = database()) {
            signedIn(database, many);
            var closes = ZonedDateTime.now(ZoneId.of("Europe/London")).truncatedTo(ChronoUnit.MINUTES).plusMinutes(minutes);
            var path = founded(closes);
            each(voter -> () -> press(0, voter, path + "/ready", "interest=none"));
            say("%,d voters have read what voting means".formatted(many));
            var processor = nodes[0].processor() + nodes[1].processor();
            var began = System.nanoTime();
            each(voter -> () -> {
                press(voter.n % 2, voter, path + "/vote", "say=" + voter.first());
                press(1 - voter.n % 2, voter, path + "/vote", "say=" + voter.last());
                return null;
            });
            var seconds = (System.nanoTime() - began) / 1e9;
            processor = nodes[0].processor() + nodes[1].processor() - processor;
            say("%,d ballots of %,d voters at once on two nodes: %.1f s, %.1f CPU-seconds of both and the database, %.1f ms each; told to come back later: %d"
                    .formatted(2 * many, many, seconds, processor, 1e3 * processor / (2 * many), nodes[0].again.get() + nodes[1].again.get()));
            if (!ZonedDateTime.now().isBefore(closes)) {
                say("FAILED: voting ended before all had voted. Give more minutes");
                return false;
            }
            closed(database, path);
            return compared(root, database, path);
        }
    }

    private Connection database() throws Exception {
        var master = Base64.getDecoder().decode(Files.readString(work.resolve("data/master.key")).strip());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(master, "HmacSHA256"));
        var password = HexFormat.of().formatHex(mac.doFinal("database superuser".getBytes(StandardCharsets.UTF_8)));
        var port = Files.readAllLines(work.resolve("data/postgres/cluster/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/linchpin", "postgres", password);
    }

    /** The first who is signed in sets the decision up; the others vote. */
    private void signedIn(Connection database, int many) throws Exception {
        for (var n = -1; n < many; n++) {
            var role = n < 0 ? "LINCHPIN" : n % 2 == 0 ? "PATIENT_LEADER" : "END_USER";
            var token = HexFormat.of().formatHex(("voter-token-" + n + "-" + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
            var account = one(database, """
                with fresh as (
                    insert into people.account (org_id, person, email, name, created_at)
                    select id, gen_random_uuid(), 'voter-%1$d@example.org', 'Voter %1$d', now() from organisation.organisation where code = 'DEMOA'
                    returning org_id, id),
                held as (
                    insert into people.role_held (org_id, account_id, role, since, until, given_at)
                    select org_id, id, '%2$s', current_date, current_date + 300, now() from fresh),
                session as (
                    insert into people.session (digest, account_id, works_in, device, began_at, used_at)
                    select sha256('%3$s'::bytea), id, org_id, 'A benchmark', now(), now() from fresh)
                select id from fresh\
                """.formatted(n, role, token));
            if (n < 0) {
                founder = "linchpin=" + token;
            } else {
                voters.add(new Voter(n, account, "linchpin=" + token));
            }
        }
        say("%,d people have a session".formatted(many));
    }

    private String founded(ZonedDateTime closes) throws Exception {
        var form = new StringBuilder("template=simple&title=Levered+taps&about=On+all+wards.&place=&way.how=yesno&way.seats=1&way.majority=50"
                + "&way.absent=void&way.abstaining=yes&way.secret=no&way.papers=no&way.listed=yes&votes.share=50"
                + "&votes.patientsQuorum=1&votes.staffQuorum=0&times.closes=" + closes.toLocalDate() + "&times.closesAt="
                + closes.toLocalTime());
        voters.forEach(voter -> form.append(voter.patient() ? "&votes.patients=" : "&votes.staff=").append(voter.account()));
        var token = token(nodes[0].get(founder, "/decisions/new/simple").body());
        var drafted = nodes[0].post(founder, "/decisions/drafts", token + form);
        var draft = drafted.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException("No draft: " + drafted.statusCode() + " " + wrong(drafted.body())));
        var published = nodes[0].post(founder, draft + "/publish", token(nodes[0].get(founder, draft).body()));
        return published.headers().firstValue("Location").orElseThrow();
    }

    private static String wrong(String page) {
        var from = Math.max(0, page.indexOf("error-summary"));
        return page.substring(from, Math.min(page.length(), from + 800));
    }

    private static String token(String page) {
        return TOKEN.matcher(page).results()
                .map(field -> field.group(1) + "=" + field.group(2) + "&")
                .distinct()
                .collect(Collectors.joining());
    }

    /** Looks at the form and presses its button, as a person does. */
    private Void press(int node, Voter voter, String path, String fields) throws Exception {
        var page = nodes[node].get(voter.cookie(), path);
        var answer = nodes[node].post(voter.cookie(), path, token(page.body()) + fields);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(path + ": " + page.statusCode() + ", " + answer.statusCode());
        }
        return null;
    }

    private void each(Function<Voter, Callable<Void>> what) throws Exception {
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> one : all.invokeAll(voters.stream().map(what).toList())) {
                one.get();
            }
        }
    }

    private static String one(Connection database, String sql) throws Exception {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void closed(Connection database, String path) throws Exception {
        while (one(database, "select result from decisions.record where decision_id = '%s'".formatted(id(path))).isEmpty()) {
            Thread.sleep(1_000);
        }
    }

    private boolean compared(Path root, Connection database, String path) throws Exception {
        var file = work.resolve("decision.json");
        Files.writeString(file, nodes[1].get(founder, path + "/file").body());
        var told = new ProcessBuilder(root.resolve("linchpin").toString(), "tally", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var result = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        var kept = one(database, "select result from decisions.record where decision_id = '%s'".formatted(id(path))).strip();
        var twice = one(database, "select count(*) from (select 1 from decisions.ballot where decision_id = '%s' group by code having count(*) = 2) v"
                .formatted(id(path)));
        var yes = voters.stream().filter(voter -> voter.last().equals("yes")).count();
        var total = voters.stream().filter(Voter::patient).count() * 2 == voters.size() ? fraction(100 * yes, voters.size()) : "?";
        return held("each voter has two ballots: " + twice, twice.equals("" + voters.size()))
                & held("the published file comes to what was kept", result.equals(kept))
                & held("%,d ballots count, one of each".formatted(voters.size()), result.contains("\"counted\":" + voters.size() + ","))
                & held("yes has %s of 100, as the voters said last".formatted(total), result.contains("\"" + total + "\""));
    }

    private static String fraction(long of, long all) {
        var common = java.math.BigInteger.valueOf(of).gcd(java.math.BigInteger.valueOf(all)).longValue();
        return of / common + "/" + all / common;
    }

    private static boolean held(String what, boolean held) {
        say((held ? "held    " : "FAILED  ") + what);
        return held;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
