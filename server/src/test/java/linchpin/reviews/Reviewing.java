package linchpin.reviews;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.chores.Chore;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.ReadByHand;
import linchpin.organisation.PlaceId;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A trust in which people say something about waiting, and what its people do about it at the pages. */
public record Reviewing(Desk desk, Trust trust, Register register, WordsToRead words, Chore chore) {

    public static final int WAITING = 12;
    private static final Pattern REVIEW = Pattern.compile("/reviews/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int CONCERN = 4;
    private static final int PRAISE = 1;

    /** Somebody says so many days ago, about the ward, that they waited. */
    public FeedbackId waits(int daysAgo, String text) {
        return tells(trust.ward(), daysAgo, text, CONCERN);
    }

    public FeedbackId praises(int daysAgo, String text) {
        return tells(trust.ward(), daysAgo, text, PRAISE);
    }

    public FeedbackId waitsAt(PlaceId place, int daysAgo, String text) {
        return tells(place, daysAgo, text, CONCERN);
    }

    private FeedbackId tells(PlaceId place, int daysAgo, String text, int feeling) {
        var feedback =
                said(text).at(place).on(LocalDate.now().minusDays(daysAgo)).in(register, trust.organisation());
        ReadByHand.read(desk, words, trust.organisation(), feedback, WAITING);
        desk.change(
                trust.organisation(),
                "update meaning.reading set feeling = " + feeling + " where feedback_id = '" + feedback.id() + "'");
        return feedback;
    }

    /** Three people on three days, as the usual rule wants them. */
    public void threeWait() {
        waits(9, "I waited two hours with my foot up");
        waits(5, "An hour late and nobody said why");
        waits(1, "Nobody called me for ages");
    }

    /** @return where a rule is shown that this person suggested: three within sixty days, from three people */
    public String suggested(Person person, String... more) {
        var answer = suggest(person, more);
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    public MvcTestResult suggest(Person person, String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("theme", String.valueOf(WAITING));
        fields.put("place", trust.ward().id().toString());
        fields.put("each", "");
        fields.put("tone", "criticism");
        fields.put("comments", "3");
        fields.put("days", "60");
        fields.put("people", "3");
        fields.put("due", "20");
        fields.put("owner", trust.nurse().account().id().toString());
        fields.put("act", "keep");
        for (var i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return desk.post(person, "/reviews/rules", flat(fields));
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** @return where a rule is shown that is on */
    public String on() {
        var rule = suggested(trust.linchpin());
        switchOn(rule, 1);
        return rule;
    }

    public void switchOn(String rule, int version) {
        assertThat(desk.post(trust.linchpin(), rule + "/on", "version", String.valueOf(version)))
                .hasStatus(302);
    }

    /** The product looks. */
    public void look() {
        ByHand.does(chore, trust.organisation());
    }

    public String page(Person person, String path) {
        var answer = desk.get(person, path);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    public long count(String sql) {
        return desk.count(trust.organisation(), "select count(*) from reviews." + sql);
    }

    /** @return where the latest open review is shown */
    public String review() {
        var found = REVIEW.matcher(page(trust.linchpin(), "/reviews"));
        assertThat(found.find()).as("a review").isTrue();
        return found.group();
    }
}
