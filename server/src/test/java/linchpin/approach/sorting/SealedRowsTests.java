package linchpin.approach.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import linchpin.approach.ApproachRefused;
import linchpin.approach.LeftOut;
import linchpin.notices.Channel;
import linchpin.organisation.PlaceId;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import org.junit.jupiter.api.Test;

/** What was looked through, as it stands on one person's page and nowhere else. */
class SealedRowsTests {

    private static final Instant NOW = Instant.parse("2026-06-02T11:00:00Z");
    private static final PlaceId WARD = new PlaceId(UUID.randomUUID());
    private static final Secrets SECRETS =
            Secrets.at(Path.of("."), Base64.getEncoder().encodeToString(new byte[32]));
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID CLERK = UUID.randomUUID();

    private final Sorted sorted = new Sorted(
            List.of(
                    new Row(Channel.TEXT, "+447723456789", WARD, LocalDate.of(2026, 6, 1)),
                    new Row(
                            Channel.MAIL,
                            "asked@example.com",
                            WARD,
                            LocalDate.of(2026, 5, 31),
                            List.of("+442079460991"))),
            Map.of(LeftOut.PEACE, 2, LeftOut.DOUBLE, 1),
            List.of(7L));

    private static SealedRows at(Instant moment) {
        return new SealedRows(SECRETS, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static String close(Sorted sorted) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(HERE, CLERK))) {
            return at(NOW).close(sorted, 3);
        }
    }

    private static SealedRows.Looked open(String sealed, UUID organisation, UUID account, Instant moment) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(organisation, account))) {
            return at(moment).open(sealed);
        }
    }

    @Test
    void comeBackAsTheyWere() {
        var looked = open(close(sorted), HERE, CLERK, NOW.plusSeconds(3_600));
        assertThat(looked.rows()).isEqualTo(sorted.rows());
        assertThat(looked.left()).isEqualTo(sorted.left());
        assertThat(looked.words()).isEqualTo(3);
        assertThat(open(close(sorted), HERE, CLERK, NOW).id()).isNotEqualTo(looked.id());
    }

    @Test
    void giveNothingAway() {
        var sealed = close(sorted);
        assertThat(sealed).matches("[A-Za-z0-9_-]+");
        assertThat(new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("7723", "example.com");
    }

    @Test
    void openForNobodyElseAndNotForLong() {
        var sealed = close(sorted);
        assertThatThrownBy(() -> open(sealed, HERE, UUID.randomUUID(), NOW)).isInstanceOf(ApproachRefused.class);
        assertThatThrownBy(() -> open(sealed, UUID.randomUUID(), CLERK, NOW)).isInstanceOf(ApproachRefused.class);
        assertThatThrownBy(() -> open(sealed, HERE, CLERK, NOW.plusSeconds(3_601)))
                .isInstanceOf(ApproachRefused.class);
        assertThatThrownBy(() -> open("no list!", HERE, CLERK, NOW)).isInstanceOf(ApproachRefused.class);
        assertThatThrownBy(() -> open("", HERE, CLERK, NOW)).isInstanceOf(ApproachRefused.class);
    }

    @Test
    void fitIntoAFormHoweverManyThereAre() {
        var many = IntStream.range(0, ReadPeople.MOST)
                .mapToObj(n -> new Row(
                        Channel.MAIL,
                        Integer.toString(n * 7_919, 36) + ".person@mail.example.com",
                        WARD,
                        LocalDate.EPOCH))
                .toList();
        var sealed = close(new Sorted(many, Map.of(), List.of()));
        assertThat(sealed.length()).isLessThan(500_000);
        assertThat(open(sealed, HERE, CLERK, NOW).rows()).hasSize(ReadPeople.MOST);
    }

    @Test
    void areCountedByWhatTheyGoBy() {
        assertThat(sorted.by(Channel.TEXT)).isEqualTo(1);
        assertThat(sorted.by(Channel.LETTER)).isZero();
        assertThat(sorted.all()).isEqualTo(5);
        assertThat(Sorted.sum(sorted.left(), Map.of(LeftOut.PEACE, 1, LeftOut.LATELY, 4)))
                .isEqualTo(Map.of(LeftOut.PEACE, 3, LeftOut.DOUBLE, 1, LeftOut.LATELY, 4));
    }
}
