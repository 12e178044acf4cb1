package linchpin.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Passwords hold whatever signs people like, and are told to nobody. */
class ServerAddressTests {

    private static ServerAddress at(String address) {
        return ServerAddress.at(address, "smtp://mail.example", "smtp", "smtps");
    }

    @Test
    void signsThatMeanSomethingAreWrittenWithPercentAndBelongToThePassword() {
        var server = at("smtps://ann%40trust.example:a%3Ab:c+d%25@mail.example:2465/Back");
        assertThat(server.user()).isEqualTo("ann@trust.example");
        assertThat(server.password()).isEqualTo("a:b:c+d%");
        assertThat(server.port()).isEqualTo(2465);
        assertThat(server.path()).isEqualTo("Back");
        assertThat(server.toString()).isEqualTo("smtps://mail.example");
    }

    @Test
    void withoutAPasswordNobodySignsIn() {
        assertThat(at("smtp://mail.example").user()).isNull();
        assertThat(at("smtp://ann@mail.example").password()).isNull();
    }

    @Test
    void whatIsNoneIsNotRepeated() {
        for (var wrong : new String[] {
            "mail.example", "ftp://ann:secret@mail.example", "smtp://ann:sec ret@mail", "smtp:///secret"
        }) {
            assertThatThrownBy(() -> at(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("smtp://mail.example")
                    .message()
                    .doesNotContain("sec");
        }
    }
}
