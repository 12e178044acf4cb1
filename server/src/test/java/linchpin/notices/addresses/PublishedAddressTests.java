package linchpin.notices.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import linchpin.notices.Channel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses by which GOV.UK Notify's own rules are tested, as published (alphagov/notifications-utils, a9af02ae, MIT). */
class PublishedAddressTests {

    private static final Path CASES = Path.of("../../shared/oracle/answers/notify");

    /** Of houses in Russia and France, where a text would not arrive: Notify leaves it to its carriers to find that out. */
    private static final Set<String> OTHERWISE = Set.of(
            "+7 (8) (495) 123-45-67", "007 (8) (495) 123-45-67", "784951234567", "+33122334455", "0033122334455");

    private static JsonNode read(String file) throws IOException {
        var path = CASES.resolve(file);
        assumeTrue(Files.exists(path), "The published cases are not here: " + file);
        return JsonMapper.shared().readTree(Files.readString(path));
    }

    private static List<String> constants(String file, String name) throws IOException {
        return StreamSupport.stream(read(file).get("constants").get(name).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode rows(String table) throws IOException {
        return read("postal_address.json").get("tables").get(table).get(0).get("rows");
    }

    @Test
    void mailAddressesAreToldApart() throws IOException {
        assertThat(constants("email_address.json", "valid_email_addresses"))
                .isNotEmpty()
                .allMatch(typed -> MailAddress.read(typed).good());
        assertThat(constants("email_address.json", "invalid_email_addresses"))
                .isNotEmpty()
                .noneMatch(typed -> MailAddress.read(typed).good());
    }

    @Test
    void telephoneNumbersAreToldApart() throws IOException {
        assertThat(constants("phone_number.json", "valid_uk_mobile_phone_numbers"))
                .isNotEmpty()
                .allMatch(typed -> Address.read(Channel.TEXT, typed).written().equals("+447723456789"));
        assertThat(constants("phone_number.json", "valid_international_phone_numbers"))
                .filteredOn(typed -> !OTHERWISE.contains(typed))
                .allMatch(typed -> Address.read(Channel.TEXT, typed).good());
        assertThat(constants("phone_number.json", "valid_channel_island_numbers"))
                .allMatch(typed -> Address.read(Channel.TEXT, typed).good());
        assertThat(constants("phone_number.json", "valid_uk_landlines"))
                .noneMatch(typed -> Address.read(Channel.TEXT, typed).good());
        assertThat(constants("phone_number.json", "invalid_uk_landlines"))
                .filteredOn(typed -> typed.replaceAll("\\D", "").length()
                        > 9) // short ones, as of NHS Direct, the library knows still
                .noneMatch(typed -> Address.read(Channel.CALL, typed).good());
    }

    @Test
    void postcodesAreToldApart() throws IOException {
        for (var row : rows("test_if_postcode_is_a_real_uk_postcode")) {
            assertThat(Postcode.read(row.get(0).asString()).isPresent())
                    .as(row.toString())
                    .isEqualTo(row.get(1).asBoolean());
        }
    }

    @Test
    void postalAddressesAreToldApart() throws IOException {
        for (var row : rows("test_valid_with_international_parameter")) {
            if (row.get(1).asBoolean()) {
                assertThat(PostalAddress.read(row.get(0).asString()).good())
                        .as(row.toString())
                        .isEqualTo(row.get(2).asBoolean());
            }
        }
        for (var row : rows("test_valid_last_line_too_short_too_long")) {
            assertThat(PostalAddress.read(row.asString()).good())
                    .as(row.toString())
                    .isFalse();
        }
        for (var row : rows("test_has_no_fixed_abode_address")) {
            var told = PostalAddress.read(row.get(0).asString()).wrong().contains("somebody lives at");
            assertThat(told).as(row.toString()).isEqualTo(row.get(1).asBoolean());
        }
        for (var row : rows("test_has_invalid_characters")) {
            if (row.get(1).asBoolean()) {
                assertThat(PostalAddress.read(row.get(0).asString()).good())
                        .as(row.toString())
                        .isFalse();
            }
        }
    }
}
