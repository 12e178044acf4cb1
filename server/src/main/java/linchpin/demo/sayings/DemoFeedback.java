package linchpin.demo.sayings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import linchpin.demo.cast.FictionalTrust;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.AboutWhom;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.organisation.Place;
import linchpin.organisation.QuestionClass;
import linchpin.organisation.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two years of invented feedback: dice with a fixed seed, so that every demonstration tells the same story up to today. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoFeedback {

    private static final int DAYS = 730;
    private static final String[] CHANNELS = {
        "online", "online", "online", "paper", "sms", "sms", "talk", "event", "telephone"
    };

    private final Register register;
    private final Questions questions;
    private final DemoGivers givers;
    private final Clock clock;
    private final Sayings sayings = Sayings.read();

    DemoFeedback(Register register, Questions questions, DemoGivers givers, Clock clock) {
        this.register = register;
        this.questions = questions;
        this.givers = givers;
        this.clock = clock;
    }

    /** Enters the feedback of one organisation, the oldest first. */
    @Transactional
    public List<InventedFeedback> enter(FictionalTrust trust, List<Place> places) {
        var dice = new Random(trust.code().hashCode());
        var groups = new Random(trust.code().length());
        var entered = new ArrayList<InventedFeedback>();
        var stories = new ArrayList<>(sayings.stories(trust.care()));
        for (var i = 0; i < trust.feedback(); i++) {
            var day = LocalDate.now(clock).minusDays((long) DAYS * (trust.feedback() - 1 - i) / trust.feedback());
            var place = places.get(dice.nextInt(places.size()));
            var score = score(dice);
            var said = new ArrayList<Sayings.Saying>();
            if (i % 53 == 40 && !stories.isEmpty()) {
                var story = stories.removeFirst();
                score = story.best() + dice.nextInt(story.worst() - story.best() + 1);
                said.add(story);
            } else {
                addAnswers(said, care(trust, place), score, dice);
            }
            entered.add(enter(place, day, score, said, dice));
            givers.say(entered.getLast().id(), groups);
        }
        return entered;
    }

    /** Nobody rings a bell at night in a clinic. */
    private static String care(FictionalTrust trust, Place place) {
        var inBed = place.kind().equals("ward") || place.name().contains("ischarge");
        return trust.care().equals("hospital") && !inBed ? "any" : trust.care();
    }

    private void addAnswers(List<Sayings.Saying> said, String care, int score, Random dice) {
        if (dice.nextInt(10) < (score <= 2 ? 7 : 2)) {
            said.add(sayings.pick(QuestionClass.WHAT_GOOD, care, Math.min(score, 2), dice));
        }
        if (said.isEmpty() || dice.nextInt(10) < (score <= 2 ? 3 : 8)) {
            said.add(sayings.pick(QuestionClass.COULD_IMPROVE, care, score, dice));
        }
    }

    private InventedFeedback enter(Place place, LocalDate day, int score, List<Sayings.Saying> said, Random dice) {
        var id = new FeedbackId(new UUID(dice.nextLong(), dice.nextLong()));
        var grade = Grade.of(dice.nextInt(10) < 7 ? 0 : 1 + dice.nextInt(3));
        var channel = CHANNELS[dice.nextInt(CHANNELS.length)];
        var telling = Telling.of(said.stream()
                        .map(one -> new Telling.Words(question(one.questionClass()), one.questionClass(), one.text()))
                        .toList())
                .answering(questions.counted().code(), Integer.toString(score))
                .about(dice.nextInt(4) == 0 ? AboutWhom.SOMEONE_I_CARE_FOR : AboutWhom.MYSELF)
                .quotable(dice.nextInt(10) < 6)
                .from(grade, name(grade), reach(grade, dice));
        register.enter(new NewFeedback(id, place.id(), day, channel, null, telling));
        var themes =
                said.stream().flatMap(one -> one.themes().stream()).distinct().toList();
        return new InventedFeedback(
                id,
                place,
                day,
                score,
                themes,
                said.stream().map(Sayings.Saying::text).collect(java.util.stream.Collectors.joining(" ")));
    }

    private static @Nullable String name(Grade grade) {
        return grade == Grade.NAMELESS || grade == Grade.REACHABLE ? null : "Sam";
    }

    private static @Nullable String reach(Grade grade, Random dice) {
        return grade == Grade.NAMELESS ? null : "01632 960" + (100 + dice.nextInt(900));
    }

    private static String question(QuestionClass questionClass) {
        return switch (questionClass) {
            case WHAT_GOOD -> "What was good?";
            case COULD_IMPROVE -> "What could we do better?";
            case NONSPECIFIC, STORY, ADDED -> "Tell us more, if you wish";
        };
    }

    private static int score(Random dice) {
        var roll = dice.nextInt(100);
        return roll < 58 ? 1 : roll < 78 ? 2 : roll < 86 ? 3 : roll < 94 ? 4 : 5;
    }
}
