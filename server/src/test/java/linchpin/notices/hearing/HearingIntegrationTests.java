package linchpin.notices.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.UUID;
import linchpin.answers.AnswerKind;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.history.Act;
import linchpin.history.ActKind;
import linchpin.history.History;
import linchpin.history.SeenBy;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.notices.Outside;
import linchpin.notices.PostTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done is told to those who asked, in the transaction in which it is done: what was not done, nobody is told. */
class HearingIntegrationTests extends PostTest {

    @Autowired
    MatterLife life;

    @Autowired
    History history;

    private String address;

    @BeforeEach
    void somebodyAsksToBeTold() {
        address = fresh();
        followByMail(address);
    }

    /** Something is done in the matter. */
    private record Done(MatterId matter, MatterDeed.Step step) implements MatterDeed {

        @Override
        public Act act() {
            return Act.of(FeedbackAct.LOGGED, matter);
        }
    }

    private void happens(MatterDeed.Step step, String reason) {
        World.as(trust.linchpin(), () -> desk.in(trust.organisation(), () -> life.did(new Done(matter, step), reason)));
    }

    private List<String> subjects() {
        send();
        return Outside.mails(address).stream()
                .map(mail -> {
                    try {
                        return mail.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @Test
    void everyStepIsTold() {
        trusts.matter(trust, "Chairs", said);
        happens(MatterDeed.Step.BEGUN, "");
        assertThat(subjects()).containsExactly("We look into what you told us: Chairs");
        happens(MatterDeed.Step.CLOSED, "There is no room for chairs");
        assertThat(subjects()).hasSize(2).last().isEqualTo("It was closed without agreement: Nowhere to sit");
        happens(MatterDeed.Step.REOPENED, "");
        assertThat(subjects()).hasSize(3).last().isEqualTo("It was opened again: Nowhere to sit");
    }

    @Test
    void whatIsTakenBackBeforeItIsSentIsNotSentAndWhatWasSentIsTakenBackByAnother() {
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        happens(MatterDeed.Step.UNTOLD, "It told too much");
        assertThat(subjects()).isEmpty();
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(subjects()).containsExactly("There is an answer: Nowhere to sit");
        happens(MatterDeed.Step.UNTOLD, "It told too much");
        assertThat(subjects()).hasSize(2).last().isEqualTo("An answer was taken back: Nowhere to sit");
    }

    @Test
    void whoeverIsToldOfAnAnswerNeedsNoMessageOfTheStepsOnTheWayToIt() {
        var other = trusts.matter(trust, "Chairs", said);
        answered.done(trust, other);
        answered.published(trust, other, AnswerKind.DID);
        assertThat(subjects()).containsExactly("There is an answer: Chairs");
        happens(MatterDeed.Step.BEGUN, "");
        assertThat(subjects()).as("a promise that nobody can name is none").hasSize(1);
    }

    @Test
    void ofAnAnswerThatIsCorrectedBeforeItIsSentTheCorrectedOneIsSent() {
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(subjects()).containsExactly("There is an answer: Nowhere to sit");
    }

    @Test
    void whoeverTakesBackWhatTheySaidIsToldNothingAndTheirAddressIsForgotten() {
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        desk.change(
                trust.organisation(), "update feedback.feedback set withdrawn = true where id = '" + said.id() + "'");
        desk.in(trust.organisation(), () -> history.did(new FeedbackDeed(said, FeedbackAct.WITHDRAWN), null));
        assertThat(desk.count(trust.organisation(), "select count(*) from notices.follow"))
                .isZero();
        assertThat(desk.count(trust.organisation(), "select count(*) from notices.recipient where address is not null"))
                .isZero();
        assertThat(count("waiting")).isZero();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void whatWasRolledBackIsToldToNobody() {
        answered.done(trust, matter);
        desk.change(trust.organisation(), "update notices.notice set state = 'told'");
        try {
            desk.in(trust.organisation(), () -> {
                life.did(new Done(matter, MatterDeed.Step.CLOSED), "No");
                throw new IllegalStateException("The lights go out");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("The lights go out");
        }
        assertThat(count("waiting")).isZero();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void aThousandGiversAreNotedInAsManyStatementsAsOne() {
        desk.change(trust.organisation(), """
                insert into notices.recipient (id, channel, address, address_mac, key_mac, discreet, answers_only, begun_on)
                select gen_random_uuid(), 'mail', '\\x00', sha256(cast('a' || n || '%1$s' as bytea)), sha256(cast('k' || n || '%1$s' as bytea)),
                       false, false, current_date from generate_series(1, 1000) n""".formatted(said.id()));
        desk.change(
                trust.organisation(),
                "insert into notices.follow (feedback_id, recipient_id) select '" + said.id()
                        + "', id from notices.recipient on conflict do nothing");
        happens(MatterDeed.Step.BEGUN, "");
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from notices.notice where news = 'answered' and state = 'waiting'"))
                .isEqualTo(1001);
    }

    /** As the module of reports tells of it, which stands elsewhere. */
    private enum Reported implements ActKind {
        NEWSLETTER_PUBLISHED;

        @Override
        public String module() {
            return "reports";
        }

        @Override
        public SeenBy seenBy() {
            return SeenBy.TEAM;
        }
    }

    private void newsletter(String readers) {
        var act = Act.of(Reported.NEWSLETTER_PUBLISHED, new MatterId(UUID.randomUUID()))
                .with("audience", readers);
        World.as(
                trust.linchpin(),
                () -> desk.in(trust.organisation(), () -> {
                    history.did(() -> act, null);
                    return true;
                }));
    }

    @Test
    void aNewsletterIsToldToThoseWhoWantItAndOnlyWhereItIs() throws Exception {
        newsletter("patients");
        assertThat(subjects()).isEmpty();
        followByMail(address, "newsletters", "true", "discreet", "true");
        newsletter("staff");
        newsletter("patients");
        newsletter("patients");
        assertThat(subjects())
                .containsExactly(
                        "There is a newsletter of " + trust.organisation().name(),
                        "There is a newsletter of " + trust.organisation().name());
        var mail = Outside.mails(address).getFirst();
        var plain = (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        assertThat(plain)
                .contains("https://linchpin.example/newsletter/"
                        + trust.organisation().code())
                .containsPattern("https://linchpin.example/news/[0-9a-z]{16}/stop")
                .doesNotContain("sit");
    }

    @Test
    void nobodyGetsALetterOrACallForANewsletter() {
        follow(receipt, "letter", "Una Ford\n1 High Street\nRiverside\nSW1A 1AA", "newsletters", "true");
        var before = count("by_hand") + count("waiting");
        newsletter("patients");
        assertThat(count("by_hand") + count("waiting")).isEqualTo(before);
    }
}
