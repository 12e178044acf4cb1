package linchpin.answers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Done, and the answer is written: it is the turn of who approves it, not of who wrote it. */
@ModuleTest
class ApproverIsNextIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Answered answered;

    @Autowired
    Matters matters;

    @Autowired
    ApproverIsNext next;

    private Trust trust;
    private MatterId matter;

    @BeforeEach
    void somethingIsDone() {
        trust = trusts.trust();
        matter = trusts.matter(trust, "Wi-fi", trusts.saidOnTheWard(trust, "It does not reach the end bays"));
        answered.done(trust, matter);
    }

    private String next() {
        return desk.in(
                trust.organisation(),
                () -> next.next(List.of(matters.with(matter).orElseThrow())).getOrDefault(matter, "the Linchpin"));
    }

    @Test
    void isWhoeverApprovesWhileTheAnswerWaits() {
        assertThat(next()).as("nothing is written yet").isEqualTo("the Linchpin");
        answered.written(trust, matter, AnswerKind.DID);
        trusts.person(trust, Role.CHAMPION);
        assertThat(next()).isEqualTo("Whoever approves the answer");
    }

    @Test
    void isNobodyOfThemOnceItIsApproved() {
        answered.published(trust, matter, AnswerKind.DID);
        assertThat(next()).isEqualTo("the Linchpin");
    }
}
