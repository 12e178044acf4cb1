package linchpin.feedback.log;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The log as a file holds what its pages hold for the same person, and nothing else. */
@LinchpinTest
class LogTableIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private Organisation trust;
    private Person linchpin;

    @BeforeEach
    void foundsATrust() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    private byte[] file(Person who, String query) {
        var answer = browser.get()
                .uri("/log/table?" + query)
                .with(World.signedIn(who))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String csv(Person who, String query) {
        return new String(file(who, query + "&as=csv"), StandardCharsets.UTF_8);
    }

    @Test
    void holdsWhatASearchFindsWithWordsToTheirEnd() {
        var ward = world.ward(trust, "Willow ward");
        var words = "Nobody told us when. ".repeat(60) + "The lift was mended.";
        var found =
                said(words).at(ward).scored("4").on(LocalDate.of(2026, 5, 1)).in(register, trust);
        said("Lovely food").in(register, trust);
        World.in(trust.id(), () -> {
            archive.themes(found, Set.of(12));
            return null;
        });
        assertThat(csv(linchpin, "q=lift"))
                .contains("\"2026-05-01\",\"Willow ward\",", words, "/log/" + found.id())
                .doesNotContain("Lovely food");
        assertThat(csv(linchpin, "")).contains(words, "Lovely food").hasLineCount(3);
        assertThat(browser.get().uri("/log?q=lift").with(World.signedIn(linchpin)))
                .bodyText()
                .contains("/log/table?q=lift&amp;as=csv", "/log/table?q=lift&amp;as=xlsx");
    }

    @Test
    void opensAsAWorkbook() throws IOException {
        said("=HYPERLINK(\"http://elsewhere\") was dear").in(register, trust);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(linchpin, "as=xlsx")))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getLast().getCellText(5)).isEqualTo("=HYPERLINK(\"http://elsewhere\") was dear");
            assertThat(rows.getLast().getCell(5).getFormula()).isNull();
        }
        assertThat(csv(linchpin, "")).doesNotContain(",=HYPERLINK").doesNotContain("\"=HYPERLINK");
    }

    /** Of another place, of another organisation, taken back: whoever does not see it on the page does not take it along. */
    @Test
    void holdsNothingThatThePageDoesNotShow() {
        var ward = world.ward(trust, "Willow ward");
        said("about the ward").at(ward).in(register, trust);
        said("about another").at(world.ward(trust, "Rowan ward")).in(register, trust);
        var taken = said("taken back again").at(ward).in(register, trust);
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("update feedback.feedback set withdrawn = true where id = :id")
                        .param("id", taken.id())
                        .update()));
        var nurse = world.person(trust);
        world.give(nurse, Role.END_USER, ward);
        assertThat(csv(nurse, "")).contains("about the ward").hasLineCount(2);
        assertThat(csv(world.person(world.organisation(), Role.LINCHPIN), "")).hasLineCount(1);
        assertThat(browser.get().uri("/log/table?as=csv")).hasStatus3xxRedirection();
    }

    @Test
    void coversWhatThePageCovers() {
        said("Ring me on 07700 900123 about it").in(register, trust);
        assertThat(csv(linchpin, "")).contains("[phone number]").doesNotContain("900123");
    }

    @Test
    void isNoOtherKindOfFile() {
        assertThat(browser.get().uri("/log/table?as=pdf").with(World.signedIn(linchpin)))
                .hasStatus(404);
    }
}
