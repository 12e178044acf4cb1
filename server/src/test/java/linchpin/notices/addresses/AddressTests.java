package linchpin.notices.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.notices.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be sent to is told from what cannot before anything is sent, and somebody is told what to do. */
class AddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                MAIL | Asha.Patel@Example.COM | asha.patel@example.com
                MAIL | o'brien+ward@nhs.net | o'brien+ward@nhs.net
                MAIL | frau@bücher.example | frau@xn--bcher-kva.example
                TEXT | 07723 456789 | +447723456789
                TEXT | +44 (0)7723 456 789 | +447723456789
                TEXT | 00447723456789 | +447723456789
                TEXT | +1 202-555-0104 | +12025550104
                CALL | 020 7946 0991 | +442079460991
                """)
    void isWrittenInOneWayHoweverItWasTyped(Channel channel, String typed, String written) {
        assertThat(Address.read(channel, " \u200b" + typed + "\u00a0 ")).isEqualTo(new Address(written, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                MAIL | asha.patel.example.com
                MAIL | asha@patel
                MAIL | asha..patel@example.com
                MAIL | Asha Patel <asha@example.com>
                MAIL | asha@example.com, bo@example.com
                MAIL | asha@123.123.123.123
                TEXT | 020 7946 0991
                TEXT | 07700 9001
                TEXT | O77OO 900123
                CALL | 999
                LETTER | 1 High Street
                """)
    void somethingWrongIsTold(Channel channel, String typed) {
        var address = Address.read(channel, typed);
        assertThat(address.good()).as(address.written()).isFalse();
        assertThat(address.wrong()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void aLetterGoesToThreeToSevenLinesWithThePostcodeLast() {
        assertThat(Address.read(Channel.LETTER, " Ann  Example,\n\n1 High Street ,\nyork\nyo17ha\nUnited Kingdom"))
                .isEqualTo(new Address("Ann Example\n1 High Street\nyork\nYO1 7HA", ""));
        assertThat(Address.read(Channel.LETTER, "Ann\nYork\nYO1 7HA").good()).isTrue();
        assertThat(Address.read(Channel.LETTER, "Ann\nRue 1\nFrance").good()).isTrue();
        assertThat(Address.read(Channel.LETTER, "Sgt Ann\nUnit 5\nBFPO 5432").good())
                .isTrue();
        assertThat(Address.read(Channel.LETTER, "1\n2\n3\n4\n5\n6\n7\nYO1 7HA").wrong())
                .contains("three to seven lines");
        assertThat(Address.read(Channel.LETTER, "Ann\n1 High Street\nYork").wrong())
                .contains("postcode");
        assertThat(Address.read(Channel.LETTER, "Ann\n(1 High Street\nYO1 7HA").wrong())
                .contains("sign");
        assertThat(Address.read(Channel.LETTER, "Ann\nNo fixed abode\nYO1 7HA").wrong())
                .contains("Choose another way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b"})
    void nothingIsNoAddress(String nothing) {
        for (var channel : Channel.values()) {
            assertThat(Address.read(channel, nothing).wrong()).startsWith("Enter");
        }
    }
}
