package linchpin.feedback.moderation;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.feedback.moderation.masking.MaskingSuggestions;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.Quotable;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
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

/** Redaction is in what is served and kept, not in how it looks: trust.md I5. */
@Proves("I5")
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
    Quotable quotable;

    @Autowired
    MaskingSuggestions suggestions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    Organisation trust;
    Person linchpin;

    private <T> T in(Supplier<T> work) {
        return desk.in(trust, work);
    }

    private MvcTestResult post(String path, Stream<String> ticks, String... parameters) {
        var ticked = ticks.flatMap(tick -> Stream.of("tick", tick));
        return desk.post(
                linchpin, path, Stream.concat(ticked, Stream.of(parameters)).toArray(String[]::new));
    }

    private MvcTestResult mask(FeedbackId feedback, MaskingSuggestion seen) {
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
                "/masking/waiting",
                "/clearing",
                "/withdrawn",
                "/withdrawn/" + feedback.id(),
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
        desk.change(trust, "update feedback.comment set shown = null"); // as a moderator would, who unmasked it
        var own = desk.receipt(trust, feedback);
        var others = desk.receipt(trust, said("The tea was cold").in(register, trust));
        var seen = in(() -> suggestions.of(feedback)).getFirst();
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
        return desk.give("/receipt", "receipt", receipt);
    }

    /** What stands on the page, but for a search box that says what was typed into it. */
    private static List<String> found(MvcTestResult result, String path) {
        var page = Desk.text(result);
        return CANARIES.stream()
                .filter(canary -> !path.endsWith("q=" + canary) && page.contains(canary))
                .toList();
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
