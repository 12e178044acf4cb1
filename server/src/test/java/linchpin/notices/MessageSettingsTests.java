package linchpin.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing is sent while its links would lead nowhere, or by what is half set up. */
class MessageSettingsTests {

    private static final MessageSettings ALL =
            new MessageSettings("smtp://mail.example", "us@trust.example", null, "key", "", "text", "letter");

    private static Settings at(@Nullable String address) {
        return new Settings(Path.of("data"), null, null, null, null, address, false, false);
    }

    @Test
    void withoutAnAddressOfOursNothingLeaves() {
        var ours = at("https://linchpin.example");
        assertThat(ALL.mails(ours)).isTrue();
        assertThat(ALL.texts(ours)).isTrue();
        assertThat(ALL.letters(ours)).isTrue();
        assertThat(ALL.mails(at(null))).isFalse();
        assertThat(ALL.texts(at(" "))).isFalse();
        assertThat(ALL.letters(at(""))).isFalse();
    }

    @Test
    void whatIsHalfSetUpIsNot() {
        var ours = at("https://linchpin.example");
        assertThat(new MessageSettings("smtp://mail.example", null, null, null, "", null, null).mails(ours))
                .isFalse();
        assertThat(new MessageSettings(null, null, null, "key", "", null, "letter").texts(ours))
                .isFalse();
        assertThat(new MessageSettings(null, null, null, "key", "", "text", "").letters(ours))
                .isFalse();
        assertThat(ALL.toString()).doesNotContain("key", "smtp");
    }
}
