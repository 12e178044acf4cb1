package linchpin.demo.sayings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.sayings.Calendar.Entry;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what when: the same in each demonstration, two years long, and each thing in its time. */
class CalendarTests {

    private final Sayings sayings = Sayings.read();

    static Stream<FictionalTrust> trusts() {
        return FictionalTrust.ALL.stream();
    }

    private static Place place(String path) {
        var step = path.substring(path.lastIndexOf("> ") + 2);
        var name = step.substring(0, step.indexOf(':'));
        return new Place(
                new PlaceId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                null,
                name,
                step.substring(step.indexOf(':') + 1),
                name,
                List.of(name),
                true,
                null);
    }

    private List<Entry> entries(FictionalTrust trust) {
        var places = trust.places().stream().map(CalendarTests::place).toList();
        return new Calendar(sayings, trust, places, new Random(trust.code().hashCode())).entries();
    }

    private static Predicate<Entry> heardIn(String what) {
        return entry -> entry.saying() != null && what.equals(entry.saying().heard());
    }

    @ParameterizedTest
    @MethodSource("trusts")
    void isTwoYearsLongAndInOrder(FictionalTrust trust) {
        var entries = entries(trust);
        assertThat(entries).hasSize(trust.feedback());
        assertThat(entries)
                .isSortedAccordingTo(Comparator.comparingInt(Entry::daysAgo).reversed());
        assertThat(entries.getFirst().daysAgo()).isEqualTo(729);
        assertThat(entries.getLast().daysAgo()).isZero();
        assertThat(entries).allMatch(entry -> entry.score() >= 1 && entry.score() <= 5);
    }

    @ParameterizedTest
    @MethodSource("trusts")
    void saysEverythingOnceWhereItBelongs(FictionalTrust trust) {
        var said =
                entries(trust).stream().filter(entry -> entry.saying() != null).toList();
        assertThat(said.stream().map(Entry::saying)).doesNotHaveDuplicates();
        assertThat(said).allSatisfy(entry -> {
            var saying = Objects.requireNonNull(entry.saying());
            assertThat(entry.place().name()).isEqualTo(saying.place());
            assertThat(entry.score()).isEqualTo(saying.score());
        });
    }

    @ParameterizedTest
    @MethodSource("trusts")
    void saysWhatIsHeardTogetherInItsTime(FictionalTrust trust) {
        var entries = entries(trust);
        sayings.times()
                .forEach((what, time) -> assertThat(entries.stream().filter(heardIn(what)))
                        .as(what)
                        .allMatch(entry -> entry.daysAgo() <= time.from() && entry.daysAgo() >= time.to()));
    }

    @ParameterizedTest
    @MethodSource("trusts")
    void isTheSameEachTime(FictionalTrust trust) {
        assertThat(entries(trust)).isEqualTo(entries(trust));
    }

    @ParameterizedTest
    @MethodSource("trusts")
    void leavesNoQuarterEmpty(FictionalTrust trust) {
        var quarters = entries(trust).stream()
                .collect(Collectors.groupingBy(entry -> entry.daysAgo() / 92, Collectors.counting()));
        assertThat(quarters).hasSize(8).allSatisfy((_, many) -> assertThat(many).isGreaterThan(5));
    }

    @Test
    void letsOneWardFallSilent() {
        var last = entries(FictionalTrust.ALL.getFirst()).stream()
                .collect(Collectors.toMap(entry -> entry.place().name(), Entry::daysAgo, Math::min));
        assertThat(last.get(Calendar.SILENT)).isGreaterThan(60);
        last.remove(Calendar.SILENT);
        assertThat(last.values()).allMatch(days -> days < 60);
    }

    @Test
    void hasMostCardsHandedOutOnTheWardOfTheClinician() {
        var trust = FictionalTrust.ALL.getFirst();
        var silent =
                entries(trust).stream().filter(entry -> entry.saying() == null).toList();
        assertThat(silent.stream().filter(entry -> entry.place().name().equals(trust.ward())))
                .hasSizeGreaterThan(silent.size() / 2);
    }

    @Test
    void spreadsWhatIsHeardTogetherOverItsTime() {
        var time = new Sayings.Time(100, 40);
        assertThat(List.of(time.ago(0, 4), time.ago(1, 4), time.ago(2, 4), time.ago(3, 4)))
                .containsExactly(100, 80, 60, 40);
        assertThat(time.ago(0, 1)).as("one alone is said at the end of it").isEqualTo(40);
    }
}
