package linchpin.answers.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeafTests {

    private static Leaf<Integer> leaf(List<Integer> rows, Paging asked) {
        return Leaf.of(rows, String::valueOf, asked, "/list");
    }

    private static List<Integer> rows(int many) {
        return IntStream.rangeClosed(1, many).boxed().toList();
    }

    private static Paging at(@Nullable String address) {
        var mark = address == null ? "" : address.replaceAll(".*=", "");
        return address != null && address.contains("before") ? Paging.of("", mark) : Paging.of(mark, "");
    }

    @Test
    void leadsThereAndBackOverEveryRowOnce() {
        var there = new ArrayList<Integer>();
        var leaf = leaf(rows(61), Paging.of("", ""));
        there.addAll(leaf.rows());
        while (leaf.page().after() != null) {
            leaf = leaf(rows(61), at(leaf.page().after()));
            there.addAll(leaf.rows());
        }
        assertThat(there).isEqualTo(rows(61));
        assertThat(leaf.place()).isEqualTo("51 to 61 of 61");
        leaf = leaf(rows(61), at(leaf.page().before()));
        assertThat(leaf.place()).isEqualTo("26 to 50 of 61");
    }

    @Test
    void anAddressGoesOnLeadingToTheSameRowsWhenNewOnesCome() {
        var address = leaf(rows(61), Paging.of("", "")).page().after();
        var more = new ArrayList<>(List.of(101, 102));
        more.addAll(rows(61));
        assertThat(leaf(more, at(address)).rows())
                .isEqualTo(leaf(rows(61), at(address)).rows());
    }

    @Test
    void whatIsNoMarkLeadsToTheFirstAndAShortListIsWhole() {
        assertThat(leaf(rows(61), Paging.of("gone", "")).first()).isOne();
        assertThat(leaf(rows(61), Paging.of("", "gone")).first()).isOne();
        assertThat(leaf(rows(25), Paging.of("", "")).whole()).isTrue();
        assertThat(leaf(rows(0), Paging.of("", "")).rows()).isEmpty();
    }
}
