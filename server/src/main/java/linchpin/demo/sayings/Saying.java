package linchpin.demo.sayings;

import java.util.Arrays;
import java.util.List;
import linchpin.organisation.QuestionClass;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody says, once.
 *
 * @param place its name
 * @param score 1 best
 * @param speaker whose words they are
 * @param heard what it is heard in, so that a matter gathers what is about it; null for nothing
 * @param themes names of those that an analyst would give it
 */
record Saying(
        String place, int score, Speaker speaker, @Nullable String heard, List<String> themes, List<Answer> answers) {

    /** An answer in words. */
    record Answer(QuestionClass questionClass, String text) {

        static Answer parse(String text) {
            return switch (text.charAt(0)) {
                case '+' -> new Answer(QuestionClass.WHAT_GOOD, text.substring(1));
                case '-' -> new Answer(QuestionClass.COULD_IMPROVE, text.substring(1));
                default -> new Answer(QuestionClass.STORY, text);
            };
        }
    }

    /**
     * Who says it.
     *
     * @param told whether a facilitator-connector was told it, and logs it
     * @param heads how many say it together; null for one person
     * @param group its name; null for one person
     */
    record Speaker(
            boolean carer,
            boolean told,
            @Nullable Integer heads,
            @Nullable String group) {

        /** @param words as they stand behind the score: nothing, "carer", "told", or as in "group 9 of Thursday group" */
        static Speaker parse(String words) {
            if (!words.startsWith("group ")) {
                return new Speaker(words.equals("carer"), words.equals("told"), null, null);
            }
            var many = words.substring("group ".length()).split(" of ", 2);
            return new Speaker(false, true, Integer.valueOf(many[0]), many[1]);
        }
    }

    static Saying parse(String line) {
        var fields = line.split("\\s*\\|\\s*", 5);
        var said = fields[1].split(" ", 2);
        return new Saying(
                fields[0],
                Integer.parseInt(said[0]),
                Speaker.parse(said.length == 1 ? "" : said[1]),
                fields[2].equals("-") ? null : fields[2],
                Arrays.asList(fields[3].split("\\s*;\\s*", -1)),
                Arrays.stream(fields[4].strip().split("\\s+//\\s+", -1))
                        .map(Answer::parse)
                        .toList());
    }

    /** @return all of it as one text */
    String text() {
        return String.join(" ", answers.stream().map(Answer::text).toList());
    }
}
