package linchpin.proposals.alike;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.Linchpin;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import linchpin.support.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Proposals that are alike, looked for among many while somebody types, through the class that the page uses: half of them the organisation's own,
 * a quarter of a neighbour that lets them be found, a quarter of that neighbour's that nobody may find. Run by benchmarks/alike.sh.
 */
public final class AlikeBenchmark {

    private static final int REQUESTS = 1000;
    private static final int WARM_UP = 200;
    private static final OrganisationId OURS = new OrganisationId(new UUID(7, 1));
    private static final OrganisationId THEIRS = new OrganisationId(new UUID(7, 2));

    private static final String HIDDEN = "Zebra lamps above every xylophone";

    /** One of the neighbour's that nobody may find. */
    private static final UUID ONE = new UUID(7, 3);

    private final Random chance = new Random(1);
    private final List<String> words = words();
    private final AlikeProposals alike;
    private final Viewer viewer;

    private AlikeBenchmark(AlikeProposals alike, Viewer viewer) {
        this.alike = alike;
        this.viewer = viewer;
    }

    /** @param arguments how many proposals */
    public static void main(String[] arguments) throws SQLException {
        var many = Integer.parseInt(arguments[0]);
        var url = TestDatabase.fresh();
        try (var product = new SpringApplicationBuilder(Linchpin.class)
                .properties(Map.of(
                        "linchpin.database-url",
                        url,
                        "linchpin.data",
                        System.getProperty("java.io.tmpdir") + "/linchpin-alike-benchmark",
                        "linchpin.reading",
                        "false",
                        "server.port",
                        "0"))
                .run()) {
            found(product.getBean(Organisations.class));
            var viewer = new Viewer(
                    new AccountId(new UUID(0, 1)),
                    "Clinician",
                    OURS,
                    "Ours",
                    Map.of(Role.END_USER, Reach.everywhere()));
            var benchmark = new AlikeBenchmark(product.getBean(AlikeProposals.class), viewer);
            benchmark.fill(url, many);
            benchmark.typing("%,d proposals, %d titles half typed:".formatted(many, REQUESTS));
            benchmark.hidden(url);
            byPieces(url);
            benchmark.typing("the same with an index by pieces (GIN):");
        }
        System.exit(0);
    }

    private static void found(Organisations organisations) {
        var economy = organisations.foundEconomy("Riverside");
        organisations.found(OURS, new NewOrganisation("OURS", "Ours", "acute", economy));
        organisations.found(THEIRS, new NewOrganisation("THEIRS", "Theirs", "acute", economy));
    }

    private static List<String> words() {
        try (var stream = Objects.requireNonNull(AlikeBenchmark.class.getResourceAsStream("/demo/words.txt"))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            return Arrays.stream(text.split("[^a-z]+"))
                    .filter(word -> word.length() > 1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title() {
        return IntStream.range(0, 3 + chance.nextInt(6))
                .mapToObj(_ -> words.get(chance.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    private void fill(String url, int many) throws SQLException {
        try (var superuser = DriverManager.getConnection(TestDatabase.jdbc(url));
                var plain = superuser.createStatement();
                var proposal = superuser.prepareStatement("""
                    insert into proposals.proposal (org_id, id, number, raised_by, raised_as, raised_on, stands_since)
                    values (?, ?, ?, ?, 'END_USER', current_date, current_date)\
                    """);
                var title = superuser.prepareStatement("""
                    insert into proposals.title (org_id, proposal_id, economy_id, title, stage, withdrawn)
                    select o.id, ?, case when ? then o.economy_id end, ?, 'idea', false from organisation.organisation o where o.id = ?\
                    """)) {
            plain.execute("alter function trigrams.similarity_op(text, text) leakproof");
            superuser.setAutoCommit(false);
            for (var n = 0; n < many; n++) {
                var id = n == 3 ? ONE : UUID.randomUUID();
                var theirs = n % 2 == 1;
                proposal.setObject(1, (theirs ? THEIRS : OURS).id());
                proposal.setObject(2, id);
                proposal.setInt(3, n);
                proposal.setObject(4, new UUID(0, 2));
                proposal.addBatch();
                title.setObject(1, id);
                title.setBoolean(2, n % 4 == 1);
                title.setString(3, title());
                title.setObject(4, (theirs ? THEIRS : OURS).id());
                title.addBatch();
                if (n % 1000 == 999 || n == many - 1) {
                    proposal.executeBatch();
                    title.executeBatch();
                }
            }
            superuser.commit();
            superuser.setAutoCommit(true);
            plain.execute("vacuum analyze proposals.title");
        }
    }

    /** As somebody types: the beginning of a title of this kind, from its fourth letter on. */
    private void typing(String what) {
        var spent = new ArrayList<Long>();
        for (var n = 0; n < REQUESTS + WARM_UP; n++) {
            var whole = title();
            var typed = whole.substring(0, Math.min(whole.length(), 4 + chance.nextInt(whole.length())));
            var took = time(typed);
            if (n >= WARM_UP) {
                spent.add(took);
            }
        }
        report(what, spent);
    }

    /** The other index that PostgreSQL has for this: it gives all that are alike at all, and they are sorted afterwards. */
    private static void byPieces(String url) throws SQLException {
        try (var superuser = DriverManager.getConnection(TestDatabase.jdbc(url));
                var plain = superuser.createStatement()) {
            plain.execute("drop index proposals.title_alike");
            plain.execute("create index title_alike on proposals.title using gin (title trigrams.gin_trgm_ops)");
            plain.execute("vacuum analyze proposals.title");
        }
    }

    /** The same words typed while something of that title is there that nobody may find, and while it is not, in turn. */
    private void hidden(String url) throws SQLException {
        var there = new ArrayList<Long>();
        var not = new ArrayList<Long>();
        try (var superuser = DriverManager.getConnection(TestDatabase.jdbc(url));
                var rename = superuser.prepareStatement("update proposals.title set title = ? where proposal_id = ?")) {
            rename.setObject(2, ONE);
            for (var n = 0; n < REQUESTS; n++) {
                rename.setString(1, n % 2 == 0 ? HIDDEN : "Quiet doors");
                rename.executeUpdate();
                (n % 2 == 0 ? there : not).add(time(HIDDEN));
            }
        }
        report("one that nobody may find is there:", there);
        report("it is not:", not);
    }

    private long time(String typed) {
        try (var _ = Tenancy.enter(viewer.scope(Role.END_USER))) {
            var before = System.nanoTime();
            alike.to(typed, viewer);
            return System.nanoTime() - before;
        }
    }

    private static void report(String what, List<Long> spent) {
        var sorted = spent.stream().sorted().toList();
        System.out.printf(
                Locale.UK,
                "%-40s p50 %.2f ms, p99 %.1f ms, slowest %.1f ms%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }
}
