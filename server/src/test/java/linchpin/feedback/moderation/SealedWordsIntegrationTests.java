package linchpin.feedback.moderation;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Quotable;
import linchpin.feedback.Receipts;
import linchpin.feedback.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Redaction is in what is served and kept, not in how it looks: trust.md I5. */
@LinchpinTest
@ExtendWith(OutputCaptureExtension.class)
class SealedWordsIntegrationTests {

    private static final String WORDS =
            "My mother Mrs Zbigniewska was left alone, her NHS number is 943 476 5919 and you can ring me on 07700 900123";
    private static final String MASKED =
            "My mother Mrs [name] was left alone, her NHS number is [NHS number] and you can ring me on [phone number]";
    private static final List<String> CANARIES =
            List.of("Zbigniewska", "943 476 5919", "9434765919", "07700 900123", "07700900123");

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Receipts receipts;

    @Autowired
    Quotable quotable;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    Organisation trust;
    Person linchpin;

    private <T> T in(Supplier<T> work) {
        return World.in(trust.id(), () -> transactions.execute(_ -> work.get()));
    }

    private MvcTestResult post(String path, Stream<String> ticks, String... parameters) {
        var request = browser.post().uri(path).with(World.signedIn(linchpin)).with(csrf());
        ticks.forEach(tick -> request.param("tick", tick));
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult mask(FeedbackId feedback, Proposal seen) {
        return post(
                "/log/" + feedback.id() + "/moderation/proposed",
                seen.usuallyTicked().stream(),
                "comment",
                seen.comment().toString(),
                "version",
                seen.version(),
                "act",
                "mask");
    }

    private static List<String> addresses(FeedbackId feedback, Organisation trust) {
        return List.of(
                "/home",
                "/log",
                "/log?q=mother",
                "/log?q=Zbigniewska",
                "/log?q=9434765919",
                "/log/" + feedback.id(),
                "/log/" + feedback.id() + "/moderation",
                "/log/" + feedback.id() + "/moderation?clearing=1",
                "/log/" + feedback.id() + "/nowhere",
                "/matters/from/" + feedback.id(),
                "/matters",
                "/masking",
                "/reader",
                "/said/" + trust.code(),
                "/give/" + trust.code());
    }

    private List<String> foundAt(String path, MediaType type) {
        return found(
                browser.get()
                        .uri(path)
                        .accept(type)
                        .with(World.signedIn(linchpin))
                        .exchange(),
                path);
    }

    @Test
    void showsNowhereWhatWasMaskedButUnderTheSeal(CapturedOutput output) {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
        var feedback = said(WORDS).quotable().in(register, trust);
        var own = in(() -> receipts.issue(feedback, "own"));
        var others = in(() -> receipts.issue(said("The tea was cold").in(register, trust), "others"));
        var seen = in(() -> proposals.of(feedback)).getFirst();
        assertThat(mask(feedback, seen)).hasStatus(302);
        assertThat(post("/log/" + feedback.id() + "/moderation/verdict", Stream.of(), "verdict", "CLEARED"))
                .hasStatus(302);
        assertThat(addresses(feedback, trust)).allSatisfy(path -> {
            assertThat(foundAt(path, MediaType.TEXT_HTML)).as(path).isEmpty();
            assertThat(foundAt(path, MediaType.APPLICATION_JSON))
                    .as(path + " as JSON")
                    .isEmpty();
        });
        assertThat(found(mask(feedback, seen), "")).isEmpty(); // a stale page
        assertThat(found(open(others), "")).isEmpty();
        assertThat(World.in(trust.id(), () -> quotable.quotable(List.of(feedback))))
                .extracting(Quotable.Quote::words)
                .containsExactly(MASKED);
        assertThat(tablesWithCanaries()).containsExactly("feedback.comment");
        assertThat(CANARIES).noneMatch(canary -> output.getAll().contains(canary));
        assertThat(found(post("/log/" + feedback.id() + "/moderation/original", Stream.of()), ""))
                .contains("Zbigniewska");
        assertThat(found(open(own), "")).contains("Zbigniewska"); // givers read their own words
    }

    private MvcTestResult open(String receipt) {
        return browser.post().uri("/receipt").param("receipt", receipt).exchange();
    }

    /** What stands on the page, but for a search box that says what was typed into it. */
    private static List<String> found(MvcTestResult result, String path) {
        try {
            var page = result.getResponse().getContentAsString();
            return CANARIES.stream()
                    .filter(canary -> !path.endsWith("q=" + canary) && page.contains(canary))
                    .toList();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> tablesWithCanaries() {
        return in(() -> jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                          and has_table_privilege(quote_ident(table_schema) || '.' || quote_ident(table_name), 'select')""").query(String.class).list().stream()
                .filter(table -> CANARIES.stream()
                        .anyMatch(canary -> jdbc.sql("select exists (select 1 from " + table
                                        + " t where t::text ilike '%' || :canary || '%')")
                                .param("canary", canary)
                                .query(Boolean.class)
                                .single()))
                .collect(Collectors.toList()));
    }
}
