package linchpin.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import linchpin.analysis.figures.FriendsAndFamily;

/** How a count is read from the table. */
final class CountRow {

    static final String SUMS = """
            sum(very_good) as very_good, sum(good) as good, sum(neither) as neither, sum(poor) as poor, sum(very_poor) as very_poor,
            sum(dont_know) as dont_know, sum(unmapped) as unmapped, sum(unanswered) as unanswered
            """;

    private CountRow() {}

    static Count of(ResultSet row) throws SQLException {
        var answers = new FriendsAndFamily(
                row.getLong("very_good"),
                row.getLong("good"),
                row.getLong("neither"),
                row.getLong("poor"),
                row.getLong("very_poor"),
                row.getLong("dont_know"));
        return new Count(answers, row.getLong("unmapped"), row.getLong("unanswered"));
    }
}
