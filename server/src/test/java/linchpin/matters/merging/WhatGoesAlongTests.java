package linchpin.matters.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.merging.GoesAlong.Hindrance;
import linchpin.people.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatGoesAlongTests {

    private static final Hindrance VOTE = new Hindrance("A vote is held in both.", true);

    private final Matter seats = matter(1, MatterState.OPEN);
    private final Matter chairs = matter(2, MatterState.UNDER_WAY);
    private final List<String> carried = new ArrayList<>();

    private static Matter matter(int number, MatterState state) {
        return new Matter(
                new MatterId(UUID.randomUUID()),
                number,
                "Matter " + number,
                "What people say",
                null,
                state,
                null,
                new AccountId(UUID.randomUUID()),
                LocalDate.of(2026, 5, 1),
                null,
                null);
    }

    /** Something that a module further down keeps. */
    private GoesAlong kept(String what, Hindrance... hindering) {
        return new GoesAlong() {
            @Override
            public Optional<Hindrance> hindrance(Matter part, Matter whole) {
                return List.of(hindering).stream().findFirst();
            }

            @Override
            public List<String> of(Matter part) {
                return List.of(what + " of " + part.number());
            }

            @Override
            public void carry(Matter part, Matter whole) {
                carried.add(what + " from " + part.number() + " to " + whole.number());
            }
        };
    }

    @Test
    void isNothingWhereNoModuleKeepsAny() {
        var along = new WhatGoesAlong(List.of(new GoesAlong() {}));
        assertThat(along.hindrance(seats, chairs)).isEmpty();
        assertThat(along.of(seats)).isEmpty();
        along.carry(seats, chairs);
    }

    @Test
    void isWhatEachModuleKeeps() {
        var along = new WhatGoesAlong(List.of(kept("The vote"), kept("The budget")));
        assertThat(along.of(seats)).containsExactly("The vote of 1", "The budget of 1");
        along.carry(seats, chairs);
        assertThat(carried).containsExactly("The vote from 1 to 2", "The budget from 1 to 2");
    }

    @Test
    void isHinderedByOneModuleAlone() {
        var along = new WhatGoesAlong(List.of(kept("The budget"), kept("The vote", VOTE)));
        assertThat(along.hindrance(seats, chairs)).contains(VOTE);
        assertThat(carried).isEmpty();
    }

    @Test
    void isNeverOfAMatterAndItself() {
        assertThat(new WhatGoesAlong(List.of()).hindrance(seats, seats))
                .hasValueSatisfying(itself -> assertThat(itself.why()).startsWith("It is the same matter"));
    }

    @ParameterizedTest
    @EnumSource(MatterState.class)
    void isNeverOfWhatIsClosedEitherWay(MatterState state) {
        var other = matter(3, state);
        var along = new WhatGoesAlong(List.of());
        assertThat(along.hindrance(seats, other).isPresent()).isEqualTo(state.closed());
        assertThat(along.hindrance(other, seats).isPresent()).isEqualTo(state.closed());
    }
}
