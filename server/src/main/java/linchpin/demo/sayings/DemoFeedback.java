package linchpin.demo.sayings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import linchpin.demo.cast.Cast;
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
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two years of invented feedback: dice with a fixed seed, so that every demonstration tells the same story up to today. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoFeedback {

    private static final String[] CHANNELS = {"online", "online", "online", "paper", "sms", "sms", "telephone"};

    private final Register register;
    private final Questions questions;
    private final DemoGivers givers;
    private final Clock clock;
    private final Sayings sayings = Sayings.read();

    DemoFeedback(Register register, Questions questions, DemoGivers givers, Clock clock) {
        this.clock = clock;
        this.register = register;
        this.questions = questions;
        this.givers = givers;
    }

    /** Enters the feedback of one organisation, the oldest first. */
    @Transactional
    public List<InventedFeedback> enter(FictionalTrust trust, Cast cast, List<Place> places) {
        var dice = new Random(trust.code().hashCode());
        var groups = new Random(trust.code().length());
        var today = LocalDate.now(clock);
        var entered = new ArrayList<InventedFeedback>();
        for (var entry : new Calendar(sayings, trust, places, dice).entries()) {
            var one = new InventedFeedback(
                    new FeedbackId(new UUID(dice.nextLong(), dice.nextLong())),
                    entry.place(),
                    today.minusDays(entry.daysAgo()),
                    entry.score(),
                    entry.saying());
            enter(one, cast, dice);
            givers.say(one, groups);
            entered.add(one);
        }
        return entered;
    }

    private void enter(InventedFeedback one, Cast cast, Random dice) {
        var grade = Grade.of(dice.nextInt(10) < 7 ? 0 : 1 + dice.nextInt(3));
        var channel = CHANNELS[dice.nextInt(CHANNELS.length)];
        var telling = Telling.of(one.answers().stream()
                        .map(said ->
                                new Telling.Words(question(said.questionClass()), said.questionClass(), said.text()))
                        .toList())
                .answering(questions.counted().code(), Integer.toString(one.score()))
                .about(one.carer() ? AboutWhom.SOMEONE_I_CARE_FOR : AboutWhom.MYSELF)
                .quotable(dice.nextInt(10) < 6)
                .from(grade, name(grade), reach(grade, dice));
        if (one.told()) {
            register.enter(new NewFeedback(
                    one.id(), one.place().id(), one.day(), "event", cast.who(Role.CONNECTOR), telling.by(one.heads())));
        } else {
            register.enter(new NewFeedback(one.id(), one.place().id(), one.day(), channel, null, telling));
        }
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
}
