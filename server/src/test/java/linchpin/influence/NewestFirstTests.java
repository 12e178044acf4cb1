package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.ui.Paging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewestFirstTests {

    private static final String ID = UUID.randomUUID().toString();

    @Test
    void beginsWithTheLatest() {
        var first = Paging.of("", "");
        assertThat(NewestFirst.mark(first)).isNull();
        assertThat(NewestFirst.sql(first, "t.id")).isEqualTo(" where true order by t.id desc limit 51");
    }

    @Test
    void goesOnBehindARowAndBackBeforeOne() {
        var on = Paging.of(ID, "");
        assertThat(NewestFirst.mark(on)).isEqualTo(UUID.fromString(ID));
        assertThat(NewestFirst.sql(on, "q.id")).isEqualTo(" where q.id < :mark order by q.id desc limit 51");
        var back = Paging.of("", ID);
        assertThat(NewestFirst.mark(back)).isEqualTo(UUID.fromString(ID));
        assertThat(NewestFirst.sql(back, "q.id")).isEqualTo(" where q.id > :mark order by q.id limit 51");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x", "'; drop table influence.talk; --", "00000000-0000-0000-0000"})
    void whatNoPageOfOursSendsLeadsToTheFirst(String mark) {
        assertThat(NewestFirst.mark(Paging.of(mark, ""))).isNull();
        assertThat(NewestFirst.sql(Paging.of(mark, ""), "t.id")).startsWith(" where true ");
    }
}
