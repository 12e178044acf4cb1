package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.tally.decision.BrokenDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, saying what and where: one thing is spoilt at a time. */
class TallyRefusalsTests {

    private static final String YES_NO = Decided.by("yesno")
            .options("A")
            .with("'majority': '50'")
            .quorum("patients", 1)
            .conflict("p3", "A")
            .ballot("p1", "'say': 'yes'")
            .ballot("s1", "'say': 'no'")
            .file();
    private static final String MARKS = MarksCases.twoCriteria(
                    "'1'", "{'group': 'staff', 'option': 'A', 'criterion': 'x', 'mark': '5', 'reason': 'agreed'}")
            .tie("y")
            .mark("p1", "A", "x", "1")
            .file();
    private static final String SCORE = Decided.by("score")
            .with("'most': '5'")
            .ballot("p1", "'scores': {'A': '1'}")
            .file();
    private static final String DOTS = Decided.by("dots")
            .with("'most': 4, 'each': 3")
            .ballot("p1", "'dots': {'A': 1}")
            .file();
    private static final String RANK =
            Decided.by("rank").ballot("p1", "'ranking': ['A', ['B']]").file();
    private static final String CONSENT = Decided.by("consent")
            .options("A")
            .ballot("p1", "'say': 'consent', 'reason': null, 'withdrawn': false")
            .file();

    @Test
    void refusesNothingOfWhatIsSpoiltBelow() {
        for (var file : new String[] {YES_NO, MARKS, SCORE, DOTS, RANK, CONSENT}) {
            assertThat(Cases.tallied(file)).startsWith("{\"outcome\":");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'decision/1'              | 'decision/2'                 | linchpin: must be "decision/1"
            'linchpin':               | 'lynchpin':                  | linchpin: is missing.
            'method': 'yesno'         | 'method': 'acclaim'          | method: must be one of marks, score
            'options': ['A']          | 'options': []                | options: this method has exactly one option, and there are 0.
            'options': ['A']          | 'options': ['A', 'B']        | options: this method has exactly one option, and there are 2.
            'options': ['A']          | 'options': ['A', 'A']        | options[1]: the option "A" is there already.
            'options': ['A']          | 'options': [' ']             | options[0]: must not be empty.
            'options': ['A']          | 'options': 'A'               | options: must be a list
            'id': 'staff'             | 'id': 'patients'             | groups[1]: the group "patients" is there already.
            'share': '80'             | 'share': '80.1'              | groups: the shares come to 100.1 and not to 100.
            'share': '80'             | 'share': '-80'               | groups[1].share: must be from 0 to 100, and is -80.
            'share': '80'             | 'share': 80                  | groups[1].share: must be a decimal in quotation marks
            'share': '80'             | 'share': '8e1'               | groups[1].share: is no decimal
            'share': '80'             | 'share': '1e999999999'       | groups[1].share: is no decimal
            'share': '80'             | 'share': 1e999999999         | groups[1].share: must be a decimal in quotation marks
            'members': ['s1', 's2']   | 'members': ['s1', 'p2']      | groups[1].members[1]: "p2" is in the group "patients" already
            'members': ['s1', 's2']   | 'members': ['s1', 's1']      | groups[1].members[1]: "s1" is in the group "staff" already
            'members': ['s1', 's2']   | 'member': ['s1', 's2']       | groups[1].members: is missing.
            'absent': 'void'          | 'absent': 'staff decide'     | absent: must be one of void, lapse.
            'group': 'patients'       | 'group': 'carers'            | quorum[0].group: there is no group "carers".
            'votes': 1                | 'votes': -1                  | quorum[0].votes: is under 0.
            'votes': 1                | 'votes': 1.0                 | quorum[0].votes: must be a whole number
            'votes': 1                | 'votes': '1'                 | quorum[0].votes: must be a whole number
            'votes': 1                | 'votes': 12345678901         | quorum[0].votes: must be a whole number
            '2026-09-30T12:00:00Z'    | '2026-09-31T12:00:00Z'       | closes: is no day of the calendar.
            '2026-09-30T12:00:00Z'    | '2026-09-30 12:00'           | closes: must be a moment
            '2026-09-30T12:00:00Z'    | '2026-09-30T12:00:00'        | closes: must be a moment
            'option': 'A'             | 'option': 'B'                | conflicts[0].option: there is no option "B".
            'option': 'A'             | 'opinion': 'A'               | conflicts[0].option: is missing.
            'tie': []                 | 'tie': ['x']                 | tie: must be empty
            'majority': '50'          | 'majority': '100.5'          | majority: must be from 0 to 100, and is 100.5.
            'majority': '50'          | 'most': '50'                 | majority: is missing.
            'majority': '50'          | 'majority': '50', 'each': 1  | each: is a field that is not known here.
            'say': 'no'               | 'say': 'No'                  | ballots[1].say: must be one of yes, no, abstain.
            'say': 'no'               | 'say': 'no', 'weight': '2'   | ballots[1].weight: is a field that is not known here.
            'source': 'online'        | 'source': 'letter'           | ballots[0].source: must be one of online, paper, proxy.
            'at': '2026-09-29T12      | 'at': '2026-09-29T25         | ballots[0].at: must be a moment
            'voter': 'p1'             | 'voter': null                | ballots[0].voter: must be text.
            """)
    void refusesWhatEveryDecisionHas(String whole, String spoilt, String refusal) {
        refuses(YES_NO, whole, spoilt, refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'id': 'y'                 | 'id': 'x'                    | criteria[1]: the criterion "x" is there already.
            'weight': '50'            | 'weight': '49.5'             | criteria: the weights come to 99.5 and not to 100.
            'domain': 'd'             | 'domain': 'e'                | criteria[0].domain: there is no domain "e".
            'most': '5'               | 'most': '0'                  | criteria[0].most: must be above 0.
            'minimum': '1'            | 'minimum': '6'               | criteria[0].minimum: must be from 0 to 5, and is 6.
            {'staff': '100'}          | {'staff': '99'}              | criteria[1].shares: the shares come to 99 and not to 100.
            {'staff': '100'}          | {'stuff': '100'}             | criteria[1].shares.stuff: there is no group "stuff".
            {'staff': '100'}          | {'staff': '101'}             | criteria[1].shares.staff: must be from 0 to 100
            {'id': 'd', 'shares': null | {'id': 'd', 'shares': {}    | domains[0].shares: the shares come to 0 and not to 100.
            'tie': ['y']              | 'tie': ['z']                 | tie[0]: there is no criterion "z".
            'tie': ['y']              | 'tie': ['y', 'y']            | tie[1]: the criterion "y" is there already.
            'group': 'staff'          | 'group': 'stuff'             | consensus[0].group: there is no group "stuff".
            'option': 'A', 'criterion': 'x', 'mark': '5' | 'option': 'C', 'criterion': 'x', 'mark': '5' | consensus[0].option: there is no
            'option': 'A', 'criterion': 'x', 'mark': '5' | 'option': 'A', 'criterion': 'z', 'mark': '5' | consensus[0].criterion: there is no
            'mark': '5'               | 'mark': '5.5'                | consensus[0].mark: must be from 0 to 5, and is 5.5.
            'mark': '1'               | 'mark': 'good'               | ballots[0].mark: is no decimal
            'mark': '1'               | 'mark': '0.1234567890123456789' | ballots[0].mark: is no decimal
            """)
    void refusesWhatMarksHave(String whole, String spoilt, String refusal) {
        refuses(MARKS, whole, spoilt, refusal);
    }

    @Test
    void refusesWhatOtherMethodsHave() {
        refuses(SCORE, "'most': '5'", "'most': '0'", "most: must be above 0.");
        refuses(SCORE, "{'A': '1'}", "{'A': 1}", "ballots[0].scores.A: must be a decimal in quotation marks");
        refuses(SCORE, "{'A': '1'}", "['1']", "ballots[0].scores: must be an object");
        refuses(SCORE, "'options': ['A', 'B']", "'options': []", "options: there is no option to choose.");
        refuses(DOTS, "'most': 4", "'most': 0", "most: must be above 0.");
        refuses(DOTS, "'each': 3", "'each': 0", "each: must be above 0.");
        refuses(DOTS, "{'A': 1}", "{'A': 1.5}", "ballots[0].dots.A: must be a whole number");
        refuses(RANK, "['B']", "[]", "ballots[0].ranking[1]: holds no option.");
        refuses(RANK, "['B']", "1", "ballots[0].ranking[1]: must be a list");
        refuses(CONSENT, "false", "'no'", "ballots[0].withdrawn: must be true or false.");
        refuses(CONSENT, "'reason': null", "'reason': 1", "ballots[0].reason: must be text.");
    }

    /** Who holds nothing is worked out quickly too, but how quickly depends on who holds something: the number of groups is bounded for all. */
    @Test
    void refusesWhatWouldTakeTooLong() {
        assertThat(Cases.tallied(many(10, 300))).startsWith("{\"outcome\":");
        assertThatThrownBy(() -> Cases.tallied(many(200, 300)))
                .isInstanceOf(BrokenDecision.class)
                .hasMessageStartingWith("options: there are too many options, criteria and groups to be worked out");
    }

    private static String many(int options, int groups) {
        var names = IntStream.range(0, options).mapToObj(i -> "\"o" + i + "\"").collect(Collectors.joining(", "));
        var more = IntStream.range(0, groups)
                .mapToObj(i -> quoted("{'id': 'g" + i + "', 'share': '0', 'members': []}, "))
                .collect(Collectors.joining());
        return RANK.replace(quoted("['A', 'B']"), "[" + names + "]")
                .replace(quoted("'groups': ["), quoted("'groups': [") + more);
    }

    private static void refuses(String file, String whole, String spoilt, String refusal) {
        var broken = file.replaceFirst(Pattern.quote(quoted(whole)), Matcher.quoteReplacement(quoted(spoilt)));
        assertThat(broken).as("spoilt").isNotEqualTo(file);
        assertThatThrownBy(() -> Cases.tallied(broken))
                .isInstanceOf(BrokenDecision.class)
                .hasMessageStartingWith(refusal);
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
