package linchpin.feedback.imports;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.feedback.register.Keepable;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that the values mean. Values can hold anything, so their fields are numbered.
 *
 * @param dates how to read dates that can be read either way, or the column that decides
 * @param rest how to read those that this column leaves open
 * @param shortYears "yes" to read years of two digits
 * @param ends which end of numbers is good, where that is asked
 * @param answer the code of each answer, by its number
 * @param question what each wording asks for, by its number
 * @param channel the code for each value of the column of channels, by its number
 * @param otherChannel that of everything else
 * @param places "nowhere" to open none
 * @param asked the question behind each column of words, by the column's number
 * @param asksFor what it asks for
 * @param agreeing the numbers of the values that mean that somebody agrees to be quoted
 */
record MeaningsForm(
        String dates,
        String rest,
        String shortYears,
        String ends,
        Map<String, String> answer,
        Map<String, String> question,
        Map<String, String> channel,
        String otherChannel,
        String places,
        Map<String, @Keepable String> asked,
        Map<String, String> asksFor,
        Set<String> agreeing) {

    MeaningsForm {
        dates = Typed.text(dates);
        rest = Typed.text(rest);
        shortYears = Typed.text(shortYears);
        ends = Typed.text(ends);
        answer = known(answer);
        question = known(question);
        channel = known(channel);
        otherChannel = Typed.text(otherChannel);
        places = Typed.text(places);
        asked = known(asked);
        asksFor = known(asksFor);
        agreeing = Objects.requireNonNullElse(agreeing, Set.of());
    }

    private static Map<String, String> known(@Nullable Map<String, String> sent) {
        return Objects.requireNonNullElse(sent, Map.of());
    }

    /** @return the name of the field with this number in a part of the form */
    static String field(String part, int number) {
        return part + "[" + number + "]";
    }
}
