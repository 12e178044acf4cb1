package linchpin.reviews.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import linchpin.chores.Chore;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.reviews.Reviewing;
import linchpin.reviews.patterns.HeardComments;
import linchpin.reviews.patterns.Tone;
import linchpin.reviews.patterns.Watched;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * How long it takes to look at all rules, and to try one on the past, where a hundred thousand comments came within a year. No part of the suite:
 * {@code mvn -Dtest=ManyCommentsBenchmark test}.
 */
@ModuleTest
class ManyCommentsBenchmark {

    private static final int MANY = 100_000;
    private static final int TIMES = 5;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    WordsToRead words;

    @Autowired
    HeardComments heard;

    @Autowired
    @Qualifier("watchChore")
    Chore chore;

    /** As many as given within the last year, on the ward, a third of them about waiting, each read. */
    private void fill(Trusts.Trust trust) {
        desk.change(trust.organisation(), """
            insert into feedback.feedback (place_id, received_on, channel, score, themes, interpreted)
            select '%s', date '%s' - (n %% 365), 'online', 1 + n %% 5, case when n %% 3 = 0 then '{12}' else '{6}' end::smallint[], true
            from generate_series(1, %d) n\
            """.formatted(trust.ward().id(), LocalDate.now(), MANY));
        desk.change(trust.organisation(), """
            insert into feedback.comment (feedback_id, question, class, received, shown)
            select id, 'What could we do better?', 'could_improve', 'It took ' || entry || ' minutes, and nobody said why it did',
                   'It took ' || entry || ' minutes, and nobody said why it did' from feedback.feedback\
            """);
        desk.change(trust.organisation(), """
            insert into meaning.reading (feedback_id, comment_id, model, outcome, probabilities, assigned, sureness, because, feeling, parts, read_at)
            select c.feedback_id, c.id, 'reader', 'read', '', '{12}', '{0.8}', '[[]]', 4, '[]', timestamp '2026-05-01'
            from feedback.comment c\
            """);
        desk.count(trust.organisation(), "select count(*) from feedback.feedback");
    }

    private static Duration timed(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void print(String what, Duration took) {
        System.out.printf("%s: %d ms%n", what, took.toMillis());
    }

    @Test
    void looksAtAHundredThousandComments() {
        var trust = trusts.trust();
        var reviewing = new Reviewing(desk, trust, register, words, chore);
        fill(trust);
        for (var n = 1; n <= 10; n++) {
            var rule = reviewing.suggested(trust.linchpin(), "days", String.valueOf(30 + n), "owner", "");
            reviewing.switchOn(rule, 1);
        }
        print("the first look by ten rules of a month", timed(reviewing::look));
        assertThat(reviewing.count("review")).isEqualTo(10);
        var longest = reviewing.suggested(trust.linchpin(), "days", "365", "theme", "", "tone", "all", "owner", "");
        reviewing.switchOn(longest, 1);
        print("the first look with one more, over a year and any theme", timed(reviewing::look));
        for (var time = 0; time < TIMES; time++) {
            print("a look", timed(reviewing::look));
            print("a trial on the last year", timed(() -> reviewing.page(trust.linchpin(), longest)));
        }
        var any = List.of(new Watched(null, null, "", Tone.CRITICISM));
        print(
                "reading all of it",
                timed(() -> World.in(
                        trust.organisation().id(),
                        () -> heard.between(LocalDate.now().minusDays(365), LocalDate.now(), any))));
    }
}
