package linchpin.notices.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A text costs by the part: how many it is, and which sign makes it more, is known before it is sent. */
class SmsTextTests {

    @Test
    void oneSignThatItsAlphabetLacksMakesAllOfItCostMore() {
        assertThat(SmsText.length("a".repeat(160))).isEqualTo(new SmsText.Length(160, 1, java.util.Optional.empty()));
        assertThat(SmsText.length("a".repeat(161)).parts()).isEqualTo(2);
        assertThat(SmsText.length("a".repeat(159) + "€").parts())
                .as("counts twice")
                .isEqualTo(2);
        assertThat(SmsText.length("a".repeat(69) + "ŵ").parts()).isEqualTo(1);
        var wide = SmsText.length("a".repeat(70) + "ŵ");
        assertThat(wide.parts()).isEqualTo(2);
        assertThat(wide.wide()).contains("ŵ");
    }

    @Test
    void signsOfPrintersAndPicturesAreWorthNoPartMore() {
        assertThat(SmsText.plain("“It’s” – done…\u00a0 👍🏽 ok")).isEqualTo("\"It's\" - done... ok");
        assertThat(SmsText.length(SmsText.plain("We’ve answered 🎉")).wide()).isEmpty();
    }

    @Test
    void publishedCountsAgree() throws IOException {
        var path = Path.of("../../shared/oracle/answers/notify/template_types.json");
        assumeTrue(Files.exists(path), "The published cases are not here");
        var tables = JsonMapper.shared().readTree(Files.readString(path)).get("tables");
        var compared = 0;
        for (var row : tables.get("test_sms_fragment_count_accounts_for_unicode_and_welsh_characters")
                .get(0)
                .get("rows")) {
            var text = row.get(0).asString();
            if (!text.contains("((")
                    && !SmsText.plain(text).isEmpty()) { // templates have no gaps here, and pictures are left out
                assertThat(SmsText.length(text).parts())
                        .as(row.toString())
                        .isEqualTo(row.get(1).asInt());
                compared++;
            }
        }
        for (var row : tables.get("test_character_count_for_unicode_sms_templates")
                .get(0)
                .get("rows")) {
            var text = row.get(0).asString();
            if (SmsText.length(text).wide().isPresent()) {
                assertThat(SmsText.length(text).characters())
                        .as(row.toString())
                        .isEqualTo(row.get(1).asInt());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
    }
}
