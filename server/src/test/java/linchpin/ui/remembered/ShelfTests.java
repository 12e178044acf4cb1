package linchpin.ui.remembered;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import linchpin.ui.remembered.KeptPages.Address;
import linchpin.ui.remembered.KeptPages.Moment;
import org.junit.jupiter.api.Test;

/** What is packed once stays packed for as long as the page is the same, however often it is made. */
class ShelfTests {

    private static final Address FORM = new Address("/give/T/ward", null);
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final Shelf shelf = new Shelf();

    private static KeptPage page(String text) {
        var word = new OneTimeWord("0123", () -> "4567");
        return new KeptPage(
                "text/html",
                List.of(),
                Objects.requireNonNull(Bytes.of(text.getBytes(UTF_8), List.of(word), true)),
                null);
    }

    private static Moment after(int seconds) {
        return new Moment(seconds, "", NOON.plusSeconds(seconds));
    }

    @Test
    void aPageMadeAnewStaysPackedAsItWas() {
        var first = shelf.keep(FORM, page("<b>0123</b>"), after(0), 3);
        assertThat(shelf.with(FORM, after(4))).isNull();
        var second = shelf.keep(FORM, page("<b>0123</b>"), after(4), 3);
        assertThat(second.bytes().parcel()).isSameAs(first.bytes().parcel());
        assertThat(shelf.with(FORM, after(5))).isSameAs(second);
    }

    @Test
    void aPageThatChangedIsPackedAnew() {
        var first = shelf.keep(FORM, page("<b>0123</b>"), after(0), 3);
        var second = shelf.keep(FORM, page("<i>0123</i>"), after(4), 3);
        assertThat(second.bytes().parcel()).isNotSameAs(first.bytes().parcel());
        shelf.forget(FORM);
        assertThat(shelf.knows(FORM)).isFalse();
    }

    @Test
    void whatNobodyWasSentForAMinuteIsForgottenThoughNobodyAsks() {
        var other = new Address("/said/T", null);
        shelf.keep(FORM, page("<b>0123</b>"), after(0), 3);
        shelf.keep(other, page("<i>0123</i>"), after(0), 0);
        shelf.minutePassed();
        assertThat(shelf.with(FORM, after(1))).isNotNull();
        shelf.minutePassed();
        assertThat(shelf.knows(FORM)).isTrue();
        assertThat(shelf.knows(other)).isFalse();
        shelf.minutePassed();
        assertThat(shelf.knows(FORM)).isFalse();
    }

    @Test
    void whatHoldsForSomeSecondsEndsWithTheDay() {
        var midnight = new Moment(1, "", Instant.parse("2026-11-30T23:59:59Z"));
        shelf.keep(FORM, page("<b>0123</b>"), midnight, 3);
        assertThat(shelf.with(FORM, new Moment(2, "", Instant.parse("2026-12-01T00:00:01Z"))))
                .isNull();
    }
}
