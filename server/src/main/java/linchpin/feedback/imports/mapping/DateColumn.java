package linchpin.feedback.imports.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the column that says when feedback was given: of several dates the one of sending it, before that of beginning or of anything else. */
final class DateColumn {

    private static final Pattern NAMED = Pattern.compile(
            ".*(date|\\btime\\b|\\bday\\b|submitted|received|timestamp|datestamp|\\bmonth\\b|created|completed|published|posted|reviewed|\\bstarted\\b|\\bended\\b|\\bwhen\\b).*|column .*");
    private static final Pattern OTHER = Pattern.compile(
            ".*(birth|\\bdob\\b|died|death|invit|sent\\b|due\\b|upload|edit|modif|updat|export|import|next|happen|occurred|took place).*");

    /** The best first. */
    private static final List<Pattern> BEST = List.of(
            Pattern.compile(".*(submit|submission|complet|received|recorded|given).*"),
            Pattern.compile("(date|timestamp|time|date time|day|response date|survey date|feedback date|comment date)"),
            Pattern.compile(".*(respon|survey|feedback|end).*"),
            Pattern.compile("(?!.*(start|begin|appoint|visit|admi|discharge|attend|create|last)).*"),
            Pattern.compile(".*"));

    private DateColumn() {}

    /** @return -1 for none */
    static int found(Survey survey) {
        return IntStream.range(0, survey.header().size())
                .filter(index -> survey.columns().get(index).dates() != null)
                .filter(index -> NAMED.matcher(survey.name(index)).matches())
                .filter(index -> !OTHER.matcher(survey.name(index)).matches())
                .boxed()
                .min(Comparator.comparingInt(index -> rank(survey.name(index))))
                .orElse(-1);
    }

    private static int rank(String name) {
        return IntStream.range(0, BEST.size())
                .filter(rank -> BEST.get(rank).matcher(name).matches())
                .findFirst()
                .orElse(BEST.size());
    }
}
