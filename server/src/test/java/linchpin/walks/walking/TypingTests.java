package linchpin.walks.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.walks.FindingId;
import linchpin.walks.Item;
import linchpin.walks.Verdict;
import linchpin.walks.WalkId;
import linchpin.walks.WriteWalk.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypingTests {

    private static final WalkId WALK = new WalkId(UUID.randomUUID());

    private static Item item(int n, @Nullable Verdict verdict, @Nullable String said) {
        return new Item(WALK, n, "Is there room to sit?", null, verdict, said, null);
    }

    private static Item again(int n) {
        return new Item(WALK, n, "The door is heavy", new FindingId(UUID.randomUUID()), null, null, null);
    }

    @Test
    void keepsWhatCanBeKept() {
        var typing =
                new Typing(Map.of("verdict-1", "fine", "said-2", " The bell is too far ", "verdict-3", "nonsense"));
        assertThat(typing.looks(
                        List.of(item(1, null, null), item(2, null, null), item(3, null, null), item(4, null, null))))
                .containsExactly(new Look(1, Verdict.FINE, null), new Look(2, null, "The bell is too far"));
    }

    /** A page that somebody opened before others wrote must not empty what they wrote. */
    @Test
    void neverPutsNothingOverWhatWasSaid() {
        var typing = new Typing(Map.of("verdict-1", "", "said-1", ""));
        var before = item(1, Verdict.NOT_FINE, "The bell is too far");
        assertThat(typing.looks(List.of(before))).isEmpty();
        assertThat(typing.said(before)).isEqualTo("The bell is too far");
        assertThat(typing.verdict(before)).isEqualTo("not_fine");
    }

    @Test
    void saysWhatIsTooLongAndKeepsTheRest() {
        var typing = new Typing(Map.of("verdict-1", "fine", "said-1", "x".repeat(1_001), "said-2", "Fine"));
        var items = List.of(item(1, null, null), item(2, null, null));
        assertThat(typing.looks(items)).containsExactly(new Look(1, Verdict.FINE, null), new Look(2, null, "Fine"));
        assertThat(typing.tooLong(items).fields()).containsExactly("said-1");
        assertThat(typing.said(items.getFirst()))
                .as("what was typed is still in the form")
                .hasSize(1_001);
    }

    @Test
    void asksForWhatNobodyLookedAt() {
        var typing = new Typing(Map.of("verdict-1", "not_tried"));
        assertThat(typing.unseen(List.of(item(1, null, null), item(2, Verdict.FINE, null), item(3, null, null)))
                        .fields())
                .containsExactly("verdict-3");
    }

    @Test
    void takesHalfOnlyOfWhatWasFoundBefore() {
        var typing = new Typing(Map.of("verdict-1", "half", "verdict-2", "half"));
        assertThat(typing.looks(List.of(again(1), item(2, null, null))))
                .containsExactly(new Look(1, Verdict.HALF, null));
    }
}
