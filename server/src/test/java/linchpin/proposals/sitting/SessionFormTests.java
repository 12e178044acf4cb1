package linchpin.proposals.sitting;

import static linchpin.proposals.CodesignFixture.RAISED;
import static linchpin.proposals.CodesignFixture.proposal;
import static linchpin.proposals.CodesignFixture.session;
import static linchpin.proposals.CodesignFixture.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.proposals.codesign.RecordSession.There;
import linchpin.proposals.codesign.Side;
import linchpin.ui.Errors;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 9);

    private static SessionForm form(@Nullable LocalDate on, String patients, String managers) {
        return new SessionForm(on, "The day room", patients, "", "", "", managers, "", "", "", List.of(), "", "0");
    }

    private static List<String> wrong(SessionForm form) {
        return form.checked(TODAY, Errors.none()).fields();
    }

    @Test
    void beginsWithToday() {
        var fresh = SessionForm.fresh(TODAY);
        assertThat(fresh.on()).isEqualTo(TODAY);
        assertThat(fresh.there()).as("nobody was there before they say so").isFalse();
        assertThat(wrong(fresh)).containsExactly("patients");
    }

    @ParameterizedTest
    @CsvSource({"4, '', ''", "'', 1, ''", "0, 0, patients", "'', '', patients", "000, 1, ''", "999, '', ''"})
    void needsAtLeastOneWhoCame(String patients, String managers, String wrong) {
        assertThat(String.join(",", wrong(form(TODAY, patients, managers)))).isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"four", "-1", "1000", "4.5", "1 2", "٤", "99999999999"})
    void takesWholeNumbersAlone(String typed) {
        assertThat(wrong(form(TODAY, "4", typed))).containsExactly("managers");
        assertThat(form(TODAY, "4", typed).count(Side.MANAGERS)).isEqualTo(typed);
    }

    @Test
    void takesNoDayThatIsYetToCome() {
        assertThat(wrong(form(null, "4", ""))).containsExactly("on");
        assertThat(wrong(form(TODAY.plusDays(1), "4", ""))).containsExactly("on");
        assertThat(wrong(form(TODAY.minusDays(400), "4", ""))).isEmpty();
    }

    @Test
    void countsEachKind() {
        var details = form(TODAY, "4", "007").details(TODAY);
        assertThat(details.came())
                .hasSize(Side.values().length)
                .containsEntry(Side.PATIENTS, 4)
                .containsEntry(Side.MANAGERS, 7)
                .containsEntry(Side.CARERS, 0);
        assertThat(details.contact()).isNull();
    }

    @Test
    void showsWhatStandsThereAsItWasTyped() {
        var contact = somebody();
        var form = SessionForm.of(session(RAISED, contact));
        assertThat(form.count(Side.PATIENTS)).isEqualTo("2");
        assertThat(form.count(Side.LEADERS)).as("nobody came").isEmpty();
        assertThat(form.contact()).isEqualTo(contact.id().toString());
        assertThat(form.seen()).isEqualTo(4);
        assertThat(form.details(RAISED).contact()).isEqualTo(contact);
        assertThat(SessionForm.of(session(RAISED, null)).contact()).isEmpty();
    }

    @Test
    void keepsAllThatWasTypedWhereSomebodyWasQuicker() {
        var typed = SessionForm.of(session(RAISED, somebody()));
        var again = typed.after(7);
        assertThat(again.seen()).isEqualTo(7);
        assertThat(again.after(typed.seen())).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "'', 0", "many, 0", "-1, 0", "12345678901, 0"})
    void takesWhatNobodyTypedForNothing(String sent, int seen) {
        var form = new SessionForm(TODAY, "Here", "1", "", "", "", "", "", "", "yes", List.of(), "", sent);
        assertThat(form.seen()).isEqualTo(seen);
        assertThat(form.there()).isFalse();
    }

    @Test
    void namesWhoIsTickedAndWhoTypes() {
        var other = somebody();
        var form = new SessionForm(TODAY, " Here ", "1", "", "", "", "", "", "", "true", List.of(other.id()), "", "0");
        assertThat(form.named()).isEqualTo(new There(true, List.of(other)));
        assertThat(form.heldAt()).isEqualTo("Here");
    }

    @Test
    void leadsBackToWhereItCameFrom() {
        var leader = new LocalName("expert by experience", "experts by experience");
        var form = SessionForm.fresh(TODAY);
        var fresh = new SessionFormPage(proposal(), "", form, List.of(), List.of(), true, "", leader, Errors.none());
        assertThat(fresh.fresh()).isTrue();
        assertThat(fresh.action()).isEqualTo(proposal().path() + "/sessions");
        assertThat(fresh.back()).isEqualTo(proposal().path());
        var changed =
                new SessionFormPage(proposal(), "/there", form, List.of(), List.of(), true, "", leader, Errors.none());
        assertThat(changed.fresh()).isFalse();
        assertThat(changed.action()).isEqualTo("/there/change");
        assertThat(changed.back()).isEqualTo("/there");
        assertThat(changed.kinds())
                .extracting(SessionFormPage.Kind::label)
                .startsWith("Patients", "Carers and relatives", "Experts by experience");
    }

    @Test
    void keepsWhoIsTickedOnThePage() {
        var ticked = UUID.randomUUID();
        var form = new SessionForm(TODAY, "", "", "", "", "", "", "", "", "", List.of(ticked), "", "0");
        var page = new SessionFormPage(
                proposal(),
                "",
                form,
                List.of(),
                List.of(),
                true,
                "",
                new LocalName("patient leader", "patient leaders"),
                Errors.none());
        assertThat(page.ticked()).containsExactly(ticked.toString());
        assertThat(page.with(Errors.none().with("on", "Enter the day")).errors().fields())
                .containsExactly("on");
        assertThat(page.after("4 May 2026: 2 patients.", form).meanwhile()).isEqualTo("4 May 2026: 2 patients.");
    }
}
