package linchpin.feedback.log.one;

import java.util.List;
import linchpin.feedback.log.LogWords;
import linchpin.feedback.register.ToldFacts;
import linchpin.organisation.Questions;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a giver told with one feedback, in words: where and how, what they chose, what they said. */
@Component
class WhatWasTold {

    private final LogWords words;
    private final Questions questions;

    WhatWasTold(LogWords words, Questions questions) {
        this.words = words;
        this.questions = questions;
    }

    FeedbackPage.Told in(OpenFeedback.InItsSearch opened, Viewer viewer) {
        var row = opened.row();
        var known = words.known();
        return new FeedbackPage.Told(
                Days.full(row.receivedOn()),
                known.place(row.placeId(), viewer.organisationName()),
                known.channel(row.channel()),
                question(row.questionSet()),
                known.answer(row.questionSet(), row.answerCode()),
                said(opened),
                ToldFacts.of(row.about(), row.happenedIn(), row.heads()),
                consent(row),
                !row.looked());
    }

    private @Nullable String question(@Nullable String set) {
        return questions.all().stream()
                .filter(question -> question.code().equals(set))
                .map(Questions.QuestionSet::wording)
                .findFirst()
                .orElse(null);
    }

    private List<FeedbackPage.ShownComment> said(OpenFeedback.InItsSearch opened) {
        return opened.said().stream()
                .map(comment -> new FeedbackPage.ShownComment(
                        comment.question(), opened.marks().pieces(comment.text()), comment.changed()))
                .toList();
    }

    private static String consent(OneFeedback.FeedbackRow row) {
        return row.publish()
                ? "Agrees to be quoted without further asking"
                : "Does not agree to be quoted. Do not use these words in public.";
    }
}
