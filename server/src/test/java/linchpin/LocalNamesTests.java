package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;

/** Each organisation names the role its own way: champion, member, expert by experience. So no page names it by itself. */
class LocalNamesTests {

    private static final Pattern NAMED = Pattern.compile("patient leader", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** Where the usual name stands, what is not of any one organisation, and the page that asks for the name. */
    private static final List<String> MAY = List.of(
            "ui/Letterhead.java",
            "ui/LocalName.java",
            "people/Role.java",
            "organisation/Setting.java",
            "arranging/settings/SettingsForm.java",
            "settings/settings.jte",
            "giving/about.jte",
            "cast/DemoPeople.java",
            // written into the history for good, in the words of the day
            "answers/Consequences.java");

    @Test
    void noPageNamesPatientLeadersButByTheirLocalName() {
        assertThat(Sources.templates())
                .filteredOn(file -> MAY.stream().noneMatch(file::endsWith))
                .allSatisfy(file -> assertThat(Sources.text(file)).doesNotContainPattern(NAMED));
        assertThat(Sources.java())
                .filteredOn(file -> MAY.stream().noneMatch(file::endsWith))
                .allSatisfy(file -> assertThat(STRING.matcher(
                                        COMMENT.matcher(Sources.text(file)).replaceAll(""))
                                .results())
                        .as(file.toString())
                        .noneMatch(string -> NAMED.matcher(string.group()).find()));
    }
}
