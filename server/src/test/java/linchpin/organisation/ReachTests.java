package linchpin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReachTests {

    private static final PlaceId WARD = new PlaceId(UUID.randomUUID());
    private static final PlaceId CLINIC = new PlaceId(UUID.randomUUID());

    @Test
    void wholeCoversEveryPlaceAndWhatIsAboutNone() {
        assertThat(Reach.everywhere().covers(WARD)).isTrue();
        assertThat(Reach.everywhere().covers(null)).isTrue();
        assertThat(Reach.everywhere().sql("f.place_id")).isEqualTo("true");
    }

    @Test
    void someCoverTheirPlacesOnlyAndNothingThatIsAboutNone() {
        var ward = new Reach.Some(Set.of(WARD));
        assertThat(ward.covers(WARD)).isTrue();
        assertThat(ward.covers(CLINIC)).isFalse();
        assertThat(ward.covers(null)).isFalse();
        assertThat(ward.whole()).isFalse();
        assertThat(ward.ids()).containsExactly(WARD.id());
    }

    @Test
    void nothingIsNotTheWhole() {
        var nothing = new Reach.Some(Set.of());
        assertThat(nothing.covers(WARD)).isFalse();
        assertThat(nothing.whole()).isFalse();
        assertThat(nothing.sql("f.place_id")).isEqualTo("f.place_id = any (cast(:reach as uuid[]))");
        assertThat(nothing.ids()).isEmpty();
    }

    @Test
    void twoGoTogetherAsFarAsBothGo() {
        var both = new Reach.Some(Set.of(WARD, CLINIC));
        var ward = new Reach.Some(Set.of(WARD));
        assertThat(both.within(ward)).isEqualTo(ward);
        assertThat(ward.within(Reach.everywhere())).isEqualTo(ward);
        assertThat(Reach.everywhere().within(ward)).isEqualTo(ward);
        assertThat(ward.within(new Reach.Some(Set.of(CLINIC)))).isEqualTo(new Reach.Some(Set.of()));
    }
}
