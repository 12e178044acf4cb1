package notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Many notices wait, and two nodes over one database begin to send them by a mail server of ours while they are killed (kill -9) again and again
 * and started anew. Whatever was received, and whatever the product says of each, is compared in the end.
 *
 * <p>Arguments: the checkout, a directory to work in, the first of three ports, how many notices, how often one is killed.
 */
final class Notices {

    private static final Map<String, AtomicInteger> RECEIVED = new ConcurrentHashMap<>();

    private final Path root;
    private final Path work;
    private final int port;
    private final int mail;

    private Notices(Path root, Path work, int port, int mail) {
        this.root = root;
        this.work = work;
        this.port = port;
        this.mail = mail;
    }

    public static void main(String[] words) throws Exception {
        try (var server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> receive(server));
            var held = new Notices(Path.of(words[0]), Path.of(words[1]), Integer.parseInt(words[2]), server.getLocalPort())
                    .all(Integer.parseInt(words[3]), Integer.parseInt(words[4]));
            System.exit(held ? 0 : 1);
        }
    }

    private static void receive(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                var line = server.accept();
                Thread.ofVirtual().start(() -> serve(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** What was said yes to counts as received, whoever hangs up then. */
    private static void serve(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = line.getOutputStream()) {
            say(out, "220 here");
            var to = "";
            for (var said = in.readLine(); said != null; said = in.readLine()) {
                if (said.startsWith("RCPT")) {
                    to = said;
                }
                if (said.equals("DATA")) {
                    say(out, "354 go on");
                    while (!".".equals(said)) {
                        if (said == null) {
                            return;
                        }
                        said = in.readLine();
                    }
                    RECEIVED.computeIfAbsent(to, _ -> new AtomicInteger()).incrementAndGet();
                }
                say(out, said.equals("QUIT") ? "221 good bye" : "250 yes");
            }
        } catch (IOException e) {
            // whoever spoke is dead
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private boolean all(int many, int kills) throws Exception {
        var keeper = node(0, false, false);
        try {
            awaitTable();
            try (var database = database()) {
                notices(database, many);
                say("%,d notices wait".formatted(many));
                var began = System.nanoTime();
                kill(kills);
                var first = node(1, true, true);
                var second = node(2, true, true);
                try {
                    while (one(database, "select count(*) from notices.notice where state in ('waiting', 'sending')") > 0) {
                        Thread.sleep(2_000);
                    }
                } finally {
                    first.destroy();
                    second.destroy();
                }
                say("All are through after %.0f s".formatted((System.nanoTime() - began) / 1e9));
                return compared(database, many, kills);
            }
        } finally {
            keeper.destroy();
            keeper.waitFor();
        }
    }

    /** Two are started together, and one of them is killed while both send; then anew. */
    private void kill(int kills) throws Exception {
        var random = new Random(7);
        for (var n = 0; n < kills; n++) {
            var before = RECEIVED.size();
            var both = new Process[] {node(1, true, true), node(2, true, true)};
            for (var waited = 0; RECEIVED.size() < before + 100 && waited < 240; waited++) {
                Thread.sleep(500);
            }
            Thread.sleep(random.nextInt(2_000));
            for (var one : both) {
                one.descendants().forEach(ProcessHandle::destroyForcibly);
                one.destroyForcibly();
                one.waitFor();
            }
            say("killed both, %,d received".formatted(RECEIVED.size()));
        }
    }

    private boolean compared(Connection database, int many, int kills) throws Exception {
        var doubled = RECEIVED.values().stream().filter(times -> times.get() > 1).count();
        var sent = one(database, "select count(*) from notices.notice where state = 'sent'");
        var unclear = one(database, "select count(*) from notices.notice where state = 'unclear'");
        var other = one(database, "select count(*) from notices.notice where state not in ('sent', 'unclear')");
        var held = doubled == 0 && sent + unclear == many && RECEIVED.size() >= sent && RECEIVED.size() <= many && unclear <= 2L * kills;
        say("%,d received, none twice: %s; said to be sent %,d, shown as unclear %,d (%d killed), anything else %,d: %s"
                .formatted(RECEIVED.size(), doubled == 0 ? "yes" : doubled + " TWICE", sent, unclear, 2 * kills, other, held ? "holds" : "FAILED"));
        return held;
    }

    private Process node(int n, boolean joins, boolean sends) throws IOException {
        var builder = new ProcessBuilder(
                root.resolve("linchpin").toString(), "serve", "--demo", "--data", work + "/data", "--port", "" + (port + n));
        builder.environment()
                .putAll(Map.of(
                        "LINCHPIN_JOIN", "" + joins,
                        "LINCHPIN_CHORES", "" + sends,
                        "LINCHPIN_ADDRESS", "http://localhost:" + port,
                        "LINCHPIN_MESSAGES_SMTP", "smtp://127.0.0.1:" + mail,
                        "LINCHPIN_MESSAGES_FROM", "feedback@demo.example"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("node-" + n + ".log").toFile()))
                .start();
    }

    private void awaitTable() throws Exception {
        for (var tries = 0; tries < 600; tries++) {
            try (var database = database()) {
                if (one(database, "select count(*) from organisation.organisation where code = 'DEMOA'") == 1
                        && one(database, "select count(*) from matters.matter") > 5) {
                    Thread.sleep(30_000); // the demonstration finishes making itself
                    return;
                }
            } catch (Exception e) {
                // not there yet
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("It did not start; see " + work);
    }

    private Connection database() throws Exception {
        var port = Files.readAllLines(work.resolve("data/postgres/cluster/postmaster.pid")).get(3).strip();
        var password = HexFormat.of().formatHex(mac(master(), "database superuser".getBytes(StandardCharsets.UTF_8)));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/linchpin", "postgres", password);
    }

    private byte[] master() throws IOException {
        return Base64.getDecoder().decode(Files.readString(work.resolve("data/master.key")).strip());
    }

    private static byte[] mac(byte[] key, byte[] words) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(words);
    }

    /** As the product seals addresses. */
    private void notices(Connection database, int many) throws Exception {
        var seal = mac(master(), "addresses of notices".getBytes(StandardCharsets.UTF_8));
        var known = mac(master(), "known addresses".getBytes(StandardCharsets.UTF_8));
        database.setAutoCommit(false);
        try (var insert = database.prepareStatement("""
                with o as (select id from organisation.organisation where code = 'DEMOA'),
                r as (insert into notices.recipient (org_id, id, channel, address, address_mac, key_mac, discreet, answers_only, begun_on)
                      select id, gen_random_uuid(), 'mail', ?, ?, ?, false, false, current_date from o returning org_id, id),
                f as (insert into notices.follow (org_id, feedback_id, recipient_id)
                      select org_id, gen_random_uuid(), id from r returning org_id, feedback_id, recipient_id)
                insert into notices.notice (org_id, recipient_id, about_id, news, occasion, state, noted_at, due, changed_at)
                select org_id, recipient_id, feedback_id, 'replied', 'x', 'waiting', now(), now(), now() from f""")) {
            var seen = new HashSet<String>();
            for (var n = 0; n < many; n++) {
                var address = "reader-" + n + "@example.com";
                seen.add(address);
                var place = mac(known, ("mail:" + address).getBytes(StandardCharsets.UTF_8));
                insert.setBytes(1, sealed(seal, place, address));
                insert.setBytes(2, place);
                insert.setBytes(3, mac(known, UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8)));
                insert.addBatch();
                if (n % 1000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private static byte[] sealed(byte[] key, byte[] place, String address) throws Exception {
        var nonce = new byte[12];
        new SecureRandom().nextBytes(nonce);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(place);
        var words = cipher.doFinal(address.getBytes(StandardCharsets.UTF_8));
        var both = java.util.Arrays.copyOf(nonce, nonce.length + words.length);
        System.arraycopy(words, 0, both, nonce.length, words.length);
        return both;
    }

    private static long one(Connection database, String sql) throws Exception {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
