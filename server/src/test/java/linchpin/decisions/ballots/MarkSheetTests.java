package linchpin.decisions.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.Rules.Criterion;
import linchpin.decisions.Rules.Domain;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.ballots.Says.Mark;
import org.junit.jupiter.api.Test;

class MarkSheetTests {

    private static final Rules RULES = new Rules(
            How.MARKS,
            false,
            false,
            false,
            true,
            null,
            null,
            null,
            1,
            null,
            List.of(new Party(PartyCode.PATIENTS, "0", 0), new Party(PartyCode.STAFF, "100", 0)),
            List.of("a", "b"),
            List.of(new Domain("Quality", "20"), new Domain("Value", null)),
            List.of(
                    new Criterion("Access", 1, "40", "5", null, null, false, null),
                    new Criterion("Running costs", 2, "30", "10", null, null, false, null),
                    new Criterion("Price", 2, "30", "10", null, null, true, null)));

    private static MarkSheet sheet(PartyCode party, Set<Integer> barred, Map<String, String> typed) {
        return new MarkSheet(RULES, party, barred, typed);
    }

    @Test
    void asksEachSideForTheMarksThatAreTheirsToGive() {
        assertThat(sheet(PartyCode.PATIENTS, Set.of(), Map.of()).asked()).isEqualTo(2);
        assertThat(sheet(PartyCode.STAFF, Set.of(), Map.of()).asked()).isEqualTo(4);
        assertThat(sheet(PartyCode.STAFF, Set.of(2), Map.of()).asked()).isEqualTo(2);
        assertThat(sheet(PartyCode.STAFF, Set.of(), Map.of()).others()).containsExactly(3);
    }

    @Test
    void takesAsManyMarksAsAreGiven() {
        var sheet = sheet(PartyCode.STAFF, Set.of(), Map.of("mark-1-1", " 4,5 ", "why-1-1", "Open", "mark-2-2", "10"));
        assertThat(sheet.given()).isEqualTo(2);
        assertThat(sheet.filled().errors().any()).isFalse();
        assertThat(sheet.filled().says().of(1, 1)).isEqualTo(new Mark("4.5", "Open"));
        assertThat(sheet.filled().says().of(2, 2)).isEqualTo(new Mark("10", null));
    }

    @Test
    void takesNothingThatIsNotOnTheScaleOrNotTheirs() {
        var sheet = sheet(PartyCode.PATIENTS, Set.of(2), Map.of("mark-1-1", "5.1", "mark-2-1", "3", "mark-1-2", "3"));
        var filled = sheet.filled();
        assertThat(filled.errors().fields()).containsExactly("mark-1-1");
        assertThat(filled.says().marks()).isEmpty();
        assertThat(MarkSheet.read("-1", "5")).isEmpty();
        assertThat(MarkSheet.read("1e0", "5")).isEmpty();
    }

    @Test
    void asksForOneMarkAtLeastAndForShortReasons() {
        assertThat(sheet(PartyCode.STAFF, Set.of(), Map.of()).filled().errors().of("mark-1-1"))
                .isEqualTo("Give at least one mark");
        assertThat(sheet(PartyCode.STAFF, Set.of(1, 2), Map.of())
                        .filled()
                        .errors()
                        .fields())
                .containsExactly("form");
        var long1 = Map.of("mark-1-1", "1", "why-1-1", "x".repeat(1001));
        assertThat(sheet(PartyCode.STAFF, Set.of(), long1).filled().errors().fields())
                .containsExactly("why-1-1");
    }
}
