package linchpin.decisions.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import linchpin.tables.writing.TableFile;
import org.junit.jupiter.api.Test;

class BallotsTableTests {

    private static String csv(String method, String ballots) {
        var file = """
            {"title": "What first?", "method": "%s", "options": ["Taps", "=Toast"],
             "groups": [{"id": "patients", "members": ["patients-01"]}, {"id": "staff", "members": ["staff-01"]}],
             "ballots": [%s]}\
            """.formatted(method, ballots);
        var bytes = Objects.requireNonNull(
                TableFile.of(BallotsTable.of(file), "csv").getBody());
        return new String(bytes, StandardCharsets.UTF_8).replace("\"", "");
    }

    private static String ballot(String voter, String says) {
        return """
            {"voter": "%s", "at": "2026-05-03T09:00:00Z", "source": "online", %s}\
            """.formatted(voter, says);
    }

    @Test
    void eachOptionHasAColumnAndWhatWasNotSaidIsEmpty() {
        assertThat(csv("dots", ballot("patients-01", "\"dots\": {\"Taps\": 3}")))
                .contains("Voter,Side,Moment,Source,Taps", "patients-01,patients,2026-05-03T09:00:00Z,online,3,");
        assertThat(csv("score", ballot("staff-01", "\"scores\": {\"=Toast\": \"4.5\"}")))
                .contains("staff-01,staff,2026-05-03T09:00:00Z,online,,4.5");
    }

    /** An option is typed by people, and a workbook would work it out. */
    @Test
    void anOptionIsNoFormula() {
        assertThat(csv("dots", ballot("patients-01", "\"dots\": {}"))).doesNotContain(",=Toast");
    }

    @Test
    void optionsHeldEqualHaveOnePlace() {
        assertThat(csv("rank", ballot("patients-01", "\"ranking\": [[\"Taps\", \"=Toast\"]]")))
                .contains("online,1,1");
        assertThat(csv("rank", ballot("patients-01", "\"ranking\": [\"=Toast\"]")))
                .contains("online,,1");
    }

    @Test
    void anAnswerAStanceAndAMarkStandInTheirOwnColumns() {
        assertThat(csv("yesno", ballot("staff-01", "\"say\": \"no\""))).contains("Source,Says", "online,no");
        assertThat(csv("consent", ballot("staff-01", "\"say\": \"object\", \"reason\": \"Too far\"")))
                .contains("Says,Reason", "online,object,Too far");
        assertThat(csv("consent", ballot("staff-01", "\"say\": \"aside\", \"reason\": null")))
                .contains("online,aside,");
        assertThat(csv(
                        "marks",
                        ballot("staff-01", "\"option\": \"Taps\", \"criterion\": \"Access\", \"mark\": \"3.5\"")))
                .contains("Option,Criterion,Mark", "online,Taps,Access,3.5");
    }
}
