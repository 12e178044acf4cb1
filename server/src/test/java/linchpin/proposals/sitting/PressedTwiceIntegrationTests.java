package linchpin.proposals.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import linchpin.proposals.Codesigning;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.ui.Press;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A double click, or a telephone that tries again: a session, a moment, an idea and what became of it each stand there once. */
@LinchpinTest
class PressedTwiceIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private String[] pressed(String... fields) {
        var all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = Press.FIELD;
        all[fields.length + 1] = UUID.randomUUID().toString();
        return all;
    }

    @Test
    void isDoneOnce() {
        var trust = trusts.trust();
        var codesigning = Codesigning.about(desk, trust, 30);
        var form = pressed("on", LocalDate.now().toString(), "heldAt", "The day room", "patients", "4");
        var session = "";
        for (var press = 0; press < 2; press++) {
            session = String.valueOf(desk.post(trust.linchpin(), codesigning.path() + "/sessions", form)
                    .getResponse()
                    .getRedirectedUrl());
        }
        var moment = pressed("words", "Nobody came", "feeling", "alone", "strength", "");
        var idea = pressed("words", "A kettle", "giver", "");
        for (var press = 0; press < 2; press++) {
            assertThat(desk.post(trust.linchpin(), session + "/moments", moment))
                    .hasStatus(302);
            assertThat(desk.post(trust.linchpin(), session + "/ideas", idea)).hasStatus(302);
        }
        var became = codesigning
                .page(trust.linchpin(), session)
                .select("a[href$=/became]")
                .attr("href");
        var said = pressed("state", "not_taken_up", "words", "Hot water harms", "seen", "0");
        for (var press = 0; press < 2; press++) {
            assertThat(desk.post(trust.linchpin(), became, said)).hasStatus(302);
        }
        for (var table : new String[] {"codesign_session", "touch_point", "idea", "idea_word", "part_taken"}) {
            assertThat(codesigning.count("proposals." + table)).as(table).isOne();
        }
    }
}
