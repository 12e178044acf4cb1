package linchpin.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.AboutWhom;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.QuestionClass;

/** Somebody says something: {@code said("The wait was long").at(ward).on(day).in(register, organisation)}. */
public final class Said {

    private final List<Telling.Words> words = new ArrayList<>();
    private PlaceId place;
    private LocalDate on = LocalDate.of(2026, 5, 1);
    private String channel = "online";
    private String question = "fft-2020";
    private String answer = "1";
    private Grade grade = Grade.NAMELESS;
    private String name;
    private String reach;
    private boolean publish;

    private Said() {}

    public static Said said(String text) {
        return new Said().and(text);
    }

    public Said and(String text) {
        words.add(new Telling.Words("What could we do better?", QuestionClass.COULD_IMPROVE, text));
        return this;
    }

    public Said at(PlaceId where) {
        place = where;
        return this;
    }

    public Said on(LocalDate day) {
        on = day;
        return this;
    }

    public Said by(String way) {
        channel = way;
        return this;
    }

    /** To another question than the one asked today. */
    public Said asked(String set) {
        question = set;
        return this;
    }

    public Said scored(String code) {
        answer = code;
        return this;
    }

    public Said from(Grade known, String called, String at) {
        grade = known;
        name = called;
        reach = at;
        return this;
    }

    public Said quotable() {
        publish = true;
        return this;
    }

    /** Logs it. */
    public FeedbackId in(Register register, Organisation organisation) {
        var id = new FeedbackId(UUID.randomUUID());
        var telling = Telling.of(words)
                .answering(question, answer)
                .about(AboutWhom.MYSELF)
                .from(grade, name, reach)
                .quotable(publish);
        var fresh = new NewFeedback(id, place, on, channel, null, telling);
        World.in(organisation.id(), () -> register.enter(fresh));
        return id;
    }
}
