package linchpin.feedback.words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the names of givers, and the ways to reach them, in what others write to them. A name for everybody counts too: it can be taken back,
 * and then nothing would be left to find it by.
 */
@Component
public class GiversNames {

    private static final int LEAST = 5;
    private static final int LAST_DIGITS = 9;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d\\s().-]{5,}\\d");
    private static final Pattern BETWEEN = Pattern.compile("[\\s().+-]+");

    private final JdbcClient jdbc;

    GiversNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Contact(FeedbackId feedbackId, String name, String reach) {

        boolean standsIn(String words) {
            var all = plain(words);
            return !OwnName.in(words, name).isEmpty()
                    || ways().filter(way -> way.length() >= LEAST).anyMatch(all::contains);
        }

        /** A number is known by its end, as some begin it with the country. */
        private Stream<String> ways() {
            var numbers = NUMBER.matcher(reach)
                    .results()
                    .map(number -> number.group().replaceAll("\\D", ""))
                    .map(digits -> digits.substring(Math.max(0, digits.length() - LAST_DIGITS)));
            var addresses = EMAIL.matcher(reach).results().map(MatchResult::group);
            return Stream.of(Stream.of(reach), addresses, numbers)
                    .flatMap(each -> each)
                    .map(Contact::plain);
        }

        private static String plain(String typed) {
            return BETWEEN.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
        }
    }

    /** @return those whose givers are named in the words beside them, or could be reached by these */
    @Transactional(readOnly = true)
    public Set<FeedbackId> standingIn(Map<FeedbackId, String> words) {
        return jdbc
                .sql("""
                        select feedback_id, coalesce(name, '') as name, coalesce(reach, '') as reach
                        from feedback.contact where feedback_id = any (:ids)""")
                .param("ids", words.keySet().stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Contact.class)
                .list()
                .stream()
                .filter(contact -> contact.standsIn(String.valueOf(words.get(contact.feedbackId()))))
                .map(Contact::feedbackId)
                .collect(Collectors.toSet());
    }
}
