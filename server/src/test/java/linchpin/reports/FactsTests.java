package linchpin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.answers.quarterly.AccountOfAnswers.Answered;
import linchpin.answers.quarterly.AccountOfAnswers.Stands;
import linchpin.figures.QuarterForEverybody.Theme;
import linchpin.figures.QuarterForEverybody.Told;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A report that was published years ago must still be read: what is stored of it does not change its shape. */
class FactsTests {

    private static final UUID ANSWER = UUID.fromString("01a22841-0000-7000-8000-000000000001");
    private static final UUID LATE = UUID.fromString("01a22841-0000-7000-8000-000000000002");
    private static final UUID BOTH = UUID.fromString("01a22841-0000-7000-8000-000000000003");
    private static final UUID PLACE = UUID.fromString("01a22841-0000-7000-8000-000000000004");

    private static final String STORED = """
            {"countedOn":"2026-10-30",
             "spoke":{"total":1240,"good":81,"poor":9,"themes":[{"name":"Waiting","number":300}],"smallest":10},
             "account":{"answers":[{"id":"01a22841-0000-7000-8000-000000000001","version":2,"did":true,"agreed":true,"back":false}],
                        "promised":5,"due":[{"label":"Late","number":1}],
                        "late":["01a22841-0000-7000-8000-000000000002","01a22841-0000-7000-8000-000000000003"],
                        "dropped":["01a22841-0000-7000-8000-000000000003"]},
             "decisions":[7],
             "silent":["01a22841-0000-7000-8000-000000000004"]}""";

    private static Facts facts() {
        return new Facts(
                LocalDate.of(2026, 10, 30),
                new Told(1240, 81, 9, List.of(new Theme("Waiting", 300)), 10),
                new AccountOfAnswers.Facts(
                        List.of(new Answered(ANSWER, 2, true, true, false)),
                        5,
                        List.of(new Stands("Late", 1)),
                        List.of(LATE, BOTH),
                        List.of(BOTH)),
                List.of(7),
                List.of(PLACE));
    }

    @Test
    void isReadAsItWasStored() {
        assertThat(JsonMapper.shared().readValue(STORED, Facts.class)).isEqualTo(facts());
    }

    @Test
    void isStoredAsItIsRead() {
        var json = JsonMapper.shared();
        assertThat(json.readTree(json.writeValueAsString(facts()))).isEqualTo(json.readTree(STORED));
    }

    @Test
    void namesEachAnswerAndEachPromiseOnce() {
        assertThat(facts().answers()).containsExactly(ANSWER);
        assertThat(facts().promises()).containsExactly(LATE, BOTH);
    }
}
