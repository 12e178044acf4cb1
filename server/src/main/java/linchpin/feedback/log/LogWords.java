package linchpin.feedback.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.feedback.Channels;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.ThemeNames;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.register.HowManyAnswered;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Questions;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** What codes and numbers on a feedback mean, in words, and what can be chosen from in the log's filters. */
@Component
public class LogWords {

    private final Channels channels;
    private final Places places;
    private final Questions questions;
    private final Supplier<List<ThemeNames>> themes;

    LogWords(Channels channels, Places places, Questions questions, ObjectProvider<ThemeNames> themes) {
        this.channels = channels;
        this.places = places;
        this.questions = questions;
        this.themes = SingletonSupplier.of(() -> themes.stream().toList());
    }

    /** All of it, read once for a page. */
    public record LogNames(
            List<Place> places,
            Map<PlaceId, Place> byId,
            Map<String, String> channels,
            Map<String, String> questions,
            List<Questions.Answer> answers,
            Map<Integer, String> themes) {

        public String place(@Nullable PlaceId id, String otherwise) {
            var place = id == null ? null : byId.get(id);
            return place == null ? otherwise : place.fullName();
        }

        public String channel(String code) {
            return channels.getOrDefault(code, code);
        }

        /** An answer nobody knows the meaning of is shown as it was received. */
        public String answer(@Nullable String questionSet, @Nullable String code) {
            if (code == null) {
                return "No score";
            }
            return answers.stream()
                    .filter(answer -> answer.questionSet().equals(questionSet)
                            && answer.code().equals(code))
                    .map(Questions.Answer::label)
                    .findFirst()
                    .orElse("Answer “" + code + "”, meaning unknown");
        }

        public List<String> themes(String numbers) {
            var names = new ArrayList<String>();
            for (var number : numbers.split(",", -1)) {
                if (!number.isEmpty()) {
                    names.add(themes.getOrDefault(Integer.valueOf(number), "Theme " + number));
                }
            }
            return names;
        }
    }

    @Transactional(readOnly = true)
    public LogNames known() {
        var all = places.all();
        var byId = new HashMap<PlaceId, Place>();
        all.forEach(place -> byId.put(place.id(), place));
        var names = new LinkedHashMap<Integer, String>();
        themes.get().forEach(theme -> names.putAll(theme.names()));
        var asked = new LinkedHashMap<String, String>();
        questions.all().forEach(question -> asked.put(question.code(), question.wording()));
        return new LogNames(all, byId, channels.all(), asked, questions.answers(), names);
    }

    /** What each select of the filters offers. */
    record FilterChoices(
            List<Choice> places,
            List<Choice> scores,
            List<Choice> themes,
            List<Choice> questions,
            List<Choice> states,
            List<Choice> channels,
            List<Choice> readings,
            List<Choice> moderations) {}

    static FilterChoices choices(LogNames known, Viewer viewer) {
        var places = new ArrayList<>(
                List.of(new Choice("", viewer.reach().whole() ? "All places" : "All places you read about")));
        known.places().stream()
                .filter(place -> viewer.mayReadAbout(place.id()))
                .forEach(place -> places.add(new Choice(
                        place.id().id().toString(), "\u2003".repeat(place.depth()) + place.name() + closed(place))));
        return new FilterChoices(
                places,
                scores(),
                any("Any theme", known.themes()),
                questions(known),
                states(),
                any("Any channel", known.channels()),
                List.of(
                        new Choice("", "Read or unread"),
                        new Choice("nobody", "Read by nobody yet"),
                        new Choice("not-me", "Not read by me"),
                        new Choice("me", "Read by me")),
                moderations());
    }

    private static List<Choice> scores() {
        return List.of(
                new Choice("", "Any score"),
                new Choice("1-2", "Good or very good"),
                new Choice("4-5", "Poor or very poor"),
                new Choice("1", "Very good, extremely likely"),
                new Choice("2", "Good, likely"),
                new Choice("3", "Neither good nor poor"),
                new Choice("4", "Poor, unlikely"),
                new Choice("5", "Very poor, extremely unlikely"),
                new Choice("dont-know", "Don’t know"),
                new Choice("none", "No score"));
    }

    private static String closed(Place place) {
        return place.open() ? "" : " (closed)";
    }

    private static List<Choice> questions(LogNames known) {
        var questions = any("Any question", known.questions());
        questions.add(1, new Choice(RowsInLog.COUNTED, "Any whose answers figures count"));
        return questions;
    }

    private static List<Choice> states() {
        var states = new ArrayList<>(List.of(new Choice("", "Any state")));
        states.add(new Choice(HowManyAnswered.HAD_ANSWER, "Had an answer of any kind"));
        for (var state : FeedbackState.values()) {
            states.add(new Choice(state.stored(), state.label()));
        }
        return states;
    }

    private static List<Choice> moderations() {
        var moderations = new ArrayList<>(List.of(new Choice("", "Checked or not")));
        for (var moderation : Moderation.values()) {
            moderations.add(new Choice(moderation.stored(), moderation.label()));
        }
        return moderations;
    }

    private static List<Choice> any(String label, Map<?, String> from) {
        var choices = new ArrayList<>(List.of(new Choice("", label)));
        from.forEach((value, name) -> choices.add(new Choice(value.toString(), name)));
        return choices;
    }
}
