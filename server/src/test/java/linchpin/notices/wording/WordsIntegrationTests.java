package linchpin.notices.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import linchpin.answers.AnswerKind;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import linchpin.notices.Channel;
import linchpin.notices.News;
import linchpin.notices.Notice;
import linchpin.notices.NoticeId;
import linchpin.notices.NoticeState;
import linchpin.notices.PostTest;
import linchpin.notices.RecipientId;
import linchpin.notices.Recipients;
import linchpin.notices.Recipients.Language;
import linchpin.notices.Recipients.Wish;
import linchpin.notices.asking.AskToBeTold;
import linchpin.notices.texts.SmsText;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a notice says is made when it is sent, from what holds then: what holds no more is told to nobody. */
class WordsIntegrationTests extends PostTest {

    @Autowired
    WhatToSay wording;

    @Autowired
    Recipients recipients;

    private RecipientId reader;

    @Autowired
    AskToBeTold asking;

    @BeforeEach
    void somebodyReads() {
        hears(said);
    }

    /** From now on they hear of this. */
    private void hears(FeedbackId feedback) {
        reader = World.in(trust.organisation().id(), () -> {
            var wish = new Wish(Channel.TEXT, false, false, false, Language.EN);
            asking.follow(feedback, wish, "+447723456789");
            return recipients.remember(wish, "+447723456789").id();
        });
    }

    private Notice notice(News news, UUID about) {
        return new Notice(
                new NoticeId(UUID.randomUUID()),
                reader,
                Channel.TEXT,
                about,
                news,
                NoticeState.SENDING,
                Instant.now(),
                1,
                null);
    }

    private String said(News news, MatterId about) {
        return World.in(
                trust.organisation().id(),
                () -> wording.of(notice(news, about.id()))
                        .map(one -> one.plain())
                        .orElse(""));
    }

    @ParameterizedTest
    @EnumSource(names = {"CAME_BACK", "ANSWERED", "ASKED_AGAIN", "PROMISED", "CLOSED", "SETTLED"})
    void whatHoldsNoMoreIsToldToNobody(News news) {
        assertThat(said(news, matter)).isEmpty();
    }

    @Test
    void whatIsNoMatterOfOursIsToldToNobody() {
        assertThat(said(News.REOPENED, new MatterId(UUID.randomUUID()))).isEmpty();
        var other = trusts.trust();
        var theirs = trusts.matter(other, "Theirs", trusts.saidOnTheWard(other, "Something of theirs."));
        assertThat(said(News.REOPENED, theirs)).isEmpty();
    }

    @Test
    void aTextNamesTheTrustTheStepAndTheMatter() {
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        assertThat(said(News.ANSWERED, matter))
                .startsWith(trust.organisation().name()
                        + ": There is an answer: Nowhere to sit. https://linchpin.example/news/")
                .contains(" Stop: https://linchpin.example/news/");
    }

    @Test
    void aLongNameOfAMatterIsCutBetweenWordsSoThatATextStaysShort() {
        var long1 = trusts.matter(trust, "Waiting for podiatry ".repeat(8).strip(), said);
        var text = said(News.REOPENED, long1);
        assertThat(text).contains("Waiting for podiatry Waiting for... https");
        assertThat(SmsText.length(text).parts()).isLessThanOrEqualTo(2);
    }

    @Test
    void oneThatBecamePartOfAnotherIsToldOfAsThat() {
        var whole = trusts.matter(trust, "The whole of it", said);
        desk.change(
                trust.organisation(),
                "update matters.matter set merged_into = '%s', merged_in = 1, merged_on = current_date where id = '%s'"
                        .formatted(whole.id(), matter.id()));
        desk.change(
                trust.organisation(),
                "update matters.gathered set left_in = joined_in where matter_id = '" + matter.id() + "'");
        assertThat(said(News.REOPENED, matter)).contains("The whole of it");
    }

    @Test
    void aReplyToOnePersonIsNotSentWhereOthersMayReadIt() {
        assertThat(World.in(
                        trust.organisation().id(),
                        () -> wording.of(notice(News.REPLIED, said.id()))
                                .orElseThrow()
                                .plain()))
                .contains("There is a reply to you");
    }

    @Test
    void whoeverHearsNoMoreIsToldNothing() {
        World.in(trust.organisation().id(), () -> {
            recipients.stop(reader, linchpin.notices.Stopped.ASKED);
            return true;
        });
        assertThat(said(News.REOPENED, matter)).isEmpty();
    }

    @Test
    void whatConcernsThemNoMoreIsNotToldThemThoughTheyHearOfOtherThings() {
        var other = trusts.saidOnTheWard(trust, "Something else.");
        trusts.matter(trust, "Another", other);
        hears(other);
        assertThat(said(News.JOINED, matter)).contains("Nowhere to sit");
        desk.change(trust.organisation(), "delete from notices.follow where feedback_id = '" + said.id() + "'");
        assertThat(said(News.JOINED, matter)).isEmpty();
        hears(said);
        desk.change(
                trust.organisation(),
                "update matters.gathered set left_in = joined_in where feedback_id = '" + said.id() + "'");
        assertThat(said(News.JOINED, matter))
                .as("it was taken out of the matter")
                .isEmpty();
    }
}
