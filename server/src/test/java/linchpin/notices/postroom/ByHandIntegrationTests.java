package linchpin.notices.postroom;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import linchpin.answers.AnswerKind;
import linchpin.matters.MatterId;
import linchpin.notices.PostTest;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom no machine reaches, somebody rings or writes to: those who may see who gave what, and nobody else, read the address for it. */
class ByHandIntegrationTests extends PostTest {

    private static final String PAGE = "/messages/by-hand";

    @Test
    void somebodyRingsWhoeverAskedForIt() {
        assertThat(follow(receipt, "call", "020 7946 0991", "answersOnly", "true", "language", "pl"))
                .hasStatusOk();
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        var page = desk.get(trust.linchpin(), PAGE);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("+442079460991", "They read Polish best", "Twenty chairs", "I told them");
        assertThat(desk.get(trust.linchpin(), "/messages"))
                .bodyText()
                .contains("Somebody has to ring", "Set up")
                .doesNotContain("7946");
        assertThat(desk.get(trust.nurse(), PAGE)).hasStatus(403);
        assertThat(desk.get(trusts.trust().linchpin(), PAGE)).bodyText().contains("Nobody waits to be told");
        var path = Desk.text(page).replaceAll("(?s).*action=\"(/messages/by-hand/[^\"]+/told)\".*", "$1");
        assertThat(desk.post(trusts.trust().linchpin(), path)).hasStatus(302);
        assertThat(count("by_hand")).as("another organisation's").isEqualTo(1);
        assertThat(desk.post(trust.linchpin(), path)).hasStatus(302);
        assertThat(desk.post(trust.linchpin(), path)).hasStatus(302);
        assertThat(count("told")).isEqualTo(1);
        assertThat(desk.get(trust.linchpin(), PAGE)).bodyText().contains("Nobody waits to be told");
    }

    @Test
    void nobodyRingsWhoIsToBeLeftInPeace() {
        follow(receipt, "call", "020 7946 0997");
        peace.leave("+442079460997");
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        assertThat(desk.get(trust.linchpin(), PAGE))
                .bodyText()
                .contains("Nobody needs to tell them", "Take it off this list")
                .doesNotContain("7946", "Twenty chairs");
    }

    @Test
    void whoeverSeesToChoresReadsNoAddress() {
        follow(receipt, "call", "020 7946 0991");
        answered.done(trust, matter);
        var administrator = trusts.person(trust, Role.ADMINISTRATOR);
        assertThat(desk.get(administrator, PAGE)).hasStatus(403);
    }

    @Autowired
    WhoIsTold told;

    @Test
    void whoeverApprovesReadsBeforeWhoIsToldAndWhatTextsCost() {
        assertThat(whenApproved()).contains("Nobody asked to be told");
        follow(receipt, "mail", fresh(), "answersOnly", "true");
        follow(receipt, "text", "07723 456789");
        follow(receipt, "call", "020 7946 0991");
        assertThat(whenApproved())
                .contains("1 by email", "1 by text message (1 part each, £0.02 without VAT)", "1 by telephone")
                .doesNotContain("sign");
        var welsh = trusts.matter(trust, "Dŵr wrth y gwely", said);
        assertThat(whenApproved(welsh))
                .contains("(3 parts each, £0.07 without VAT)", "“ŵ” makes a text take more parts");
    }

    @Test
    void whoeverRunsItEntersAnotherPriceOfTexts() {
        var administrator = trusts.person(trust, Role.ADMINISTRATOR);
        assertThat(desk.get(administrator, "/messages"))
                .bodyText()
                .contains("2.33p a part, since 1 April 2025", "GOV.UK Notify’s page of prices");
        assertThat(desk.post(administrator, "/messages/price", "pence", "a lot", "source", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Enter what one part costs, in pence", "Enter where that price comes from", "a lot");
        assertThat(desk.post(trust.nurse(), "/messages/price", "pence", "4", "source", "Contract 7"))
                .hasStatus(403);
        desk.post(administrator, "/messages/price", "pence", "9", "source", "Contract 6");
        assertThat(desk.post(administrator, "/messages/price", "pence", "4,5p", "source", "Contract 7"))
                .hasStatus(302);
        assertThat(desk.get(administrator, "/messages"))
                .bodyText()
                .contains("4.5p a part", "Entered here", "Contract 7");
        assertThat(desk.get(trusts.person(trusts.trust(), Role.ADMINISTRATOR), "/messages"))
                .as("another organisation's")
                .bodyText()
                .contains("2.33p a part");
        follow(receipt, "text", "07723 456780");
        assertThat(whenApproved()).contains("(1 part each, £0.05 without VAT)");
    }

    private String whenApproved(MatterId... other) {
        return World.in(trust.organisation().id(), () -> {
            var page = new StringOutput();
            told.told(other.length == 0 ? matter : other[0]).writeTo(page);
            return page.toString();
        });
    }
}
