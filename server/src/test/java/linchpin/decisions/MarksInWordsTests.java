package linchpin.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.decisions.Rules.Criterion;
import linchpin.decisions.Rules.Domain;
import linchpin.decisions.Rules.Party;
import linchpin.ui.LocalName;
import org.junit.jupiter.api.Test;

class MarksInWordsTests {

    private static final LocalName LEADER = new LocalName("patient leader", "patient leaders");

    private static Rules rules(List<Party> parties, List<Domain> domains, List<Criterion> criteria) {
        return new Rules(
                How.MARKS,
                false,
                false,
                true,
                true,
                null,
                null,
                null,
                1,
                "2",
                parties,
                List.of("a", "b"),
                domains,
                criteria);
    }

    private static Criterion criterion(String label, int domain, Integer tie) {
        return new Criterion(label, domain, "50", "5", null, null, false, tie);
    }

    private static final Rules BOTH = rules(
            List.of(new Party(PartyCode.PATIENTS, "33.3", 0), new Party(PartyCode.STAFF, "66.7", 0)),
            List.of(new Domain("Value", "0"), new Domain("Quality", null)),
            List.of(criterion("Cost", 1, 2), criterion("Care", 2, 1)));

    @Test
    void saysFirstWherePatientsHoldAPart() {
        assertThat(new InWords(BOTH, 3, 2, LEADER).sentences())
                .contains("Patient leaders hold 33.3 of 100 in Quality, however many of the 3 turn up; in Value none."
                        + " Staff hold the rest.")
                .anySatisfy(sentence -> assertThat(sentence).contains("falls to the other there"))
                .anySatisfy(sentence -> assertThat(sentence).contains("what has more in Care, then in Cost is chosen"))
                .anySatisfy(sentence -> assertThat(sentence).contains("no more than 2 points"));
    }

    @Test
    void asksEachSideOnlyForMarksThatCount() {
        assertThat(BOTH.markedBy(PartyCode.PATIENTS)).containsExactly(2);
        assertThat(BOTH.markedBy(PartyCode.STAFF)).containsExactly(1, 2);
        assertThat(BOTH.share(PartyCode.STAFF, 2)).isEqualByComparingTo("66.7");
        assertThat(BOTH.share(PartyCode.STAFF, 1)).isEqualByComparingTo("100");
    }

    @Test
    void isTheLeadersOwnWhereTheyAreAlone() {
        var own = rules(
                List.of(new Party(PartyCode.PATIENTS, "100", 1)),
                List.of(new Domain("All", null)),
                List.of(criterion("Care", 1, null)));
        assertThat(new InWords(own, 2, 0, LEADER).sentences())
                .contains(
                        "It is the patient leaders’ own: they hold all of it.",
                        "Where totals are equal, none of them is chosen.")
                .noneSatisfy(sentence -> assertThat(sentence).contains("the other"));
    }
}
