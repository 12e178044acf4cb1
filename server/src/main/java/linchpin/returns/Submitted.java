package linchpin.returns;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.people.AccountId;
import linchpin.returns.sheet.ReturnLine;
import linchpin.returns.sheet.ReturnSheet;
import linchpin.returns.units.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The copies of what was submitted. They are written once, and the database refuses any change. */
@Component
class Submitted {

    private final JdbcClient jdbc;

    Submitted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a copy of the figures and marks the return as submitted; from then on the database refuses any change. */
    @Transactional
    void freeze(ReturnKey key, ReturnSheet sheet, AccountId by, LocalDate on) {
        var ordinal = 0;
        for (var line : sheet.lines()) {
            freeze(key, line, ++ordinal);
        }
        ordinal = 0;
        for (var mode : sheet.modes()) {
            about(key, """
                    insert into returns.return_mode (setting, month, ordinal, label, n)
                    values (:setting, :month, :ordinal, :label, :n)""")
                    .param("ordinal", ++ordinal)
                    .param("label", mode.label())
                    .param("n", mode.n())
                    .update();
        }
        about(key, """
                update returns.monthly_return set state = 'submitted', submitted_by = :by, submitted_on = :on,
                       parent_code = :code, parent_name = :name
                where setting = :setting and month = :month""")
                .param("by", by.id())
                .param("on", on)
                .param("code", sheet.parent().parentCode())
                .param("name", sheet.parent().parentName())
                .update();
    }

    private void freeze(ReturnKey key, ReturnLine line, int ordinal) {
        var answers = line.answers();
        about(key, """
                insert into returns.return_line (setting, month, ordinal, place_id, site_code, site_name, name, spec_1, spec_2, very_good,
                    good, neither, poor, very_poor, dont_know, eligible, unmapped, other, wordsonly)
                values (:setting, :month, :ordinal, :place, :code, :site, :name, :one, :two, :a, :b, :c, :d, :e, :f, :eligible, :unmapped,
                    :other, :words)""")
                .param("ordinal", ordinal)
                .param("place", line.placeId())
                .param("code", line.siteCode())
                .param("site", line.siteName())
                .param("name", line.name())
                .param("one", line.specOne())
                .param("two", line.specTwo())
                .param("a", answers.veryGood())
                .param("b", answers.good())
                .param("c", answers.neither())
                .param("d", answers.poor())
                .param("e", answers.veryPoor())
                .param("f", answers.dontKnow())
                .param("eligible", line.eligible())
                .param("unmapped", line.left().unmapped())
                .param("other", line.left().other())
                .param("words", line.left().wordsOnly())
                .update();
    }

    /** @return what was submitted, as it was */
    @Transactional(readOnly = true)
    ReturnSheet sheet(ReturnKey key) {
        var parent = about(key, """
                select parent_code, parent_name from returns.monthly_return where setting = :setting and month = :month""").query(Units.Parent.class).single();
        var lines = about(key, """
                select place_id, site_code, site_name, name, spec_1, spec_2, very_good, good, neither, poor, very_poor, dont_know, eligible,
                       unmapped, other, wordsonly
                from returns.return_line where setting = :setting and month = :month order by ordinal""").query((row, _) -> line(row)).list();
        var modes = about(key, """
                select label, n from returns.return_mode where setting = :setting and month = :month order by ordinal""").query(ReturnSheet.ModeCount.class).list();
        return new ReturnSheet(parent, lines, modes);
    }

    private static ReturnLine line(ResultSet row) throws SQLException {
        return new ReturnLine(
                row.getObject("place_id", UUID.class),
                row.getString("site_code"),
                row.getString("site_name"),
                row.getString("name"),
                row.getString("spec_1"),
                row.getString("spec_2"),
                new FriendsAndFamily(
                        row.getLong("very_good"),
                        row.getLong("good"),
                        row.getLong("neither"),
                        row.getLong("poor"),
                        row.getLong("very_poor"),
                        row.getLong("dont_know")),
                row.getObject("eligible", Integer.class),
                new ReturnLine.Left(row.getLong("unmapped"), row.getLong("other"), row.getLong("wordsonly")));
    }

    private JdbcClient.StatementSpec about(ReturnKey key, String sql) {
        return jdbc.sql(sql)
                .param("setting", key.setting())
                .param("month", Date.valueOf(key.month().atDay(1)));
    }
}
