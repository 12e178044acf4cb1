package linchpin.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ChecklistsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    private final Checklists lists = new Checklists();

    @Test
    void areShortAndAskEachThingOnce() {
        assertThat(lists.on(TODAY)).hasSize(3).allSatisfy(list -> {
            assertThat(list.items()).hasSizeBetween(5, 12);
            assertThat(new HashSet<>(list.items())).hasSameSizeAs(list.items());
            assertThat(list.items())
                    .allSatisfy(item -> assertThat(item).hasSizeLessThan(120).endsWith("?"));
        });
    }

    @Test
    void areOfferedFromTheirDayOn() {
        assertThat(lists.on(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(lists.with("ward", TODAY)).isPresent();
        assertThat(lists.with("lift", TODAY)).isEmpty();
    }
}
