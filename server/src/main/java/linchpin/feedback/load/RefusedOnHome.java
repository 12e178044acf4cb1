package linchpin.feedback.load;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home page of analysts: rows of files that could not be taken and can still be corrected and sent again. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class RefusedOnHome implements HomePanel {

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    RefusedOnHome(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Refused(UUID id, String name, long refused, Timestamp endedAt) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        return viewer.roles().contains(Role.ANALYST) && viewer.mayForAll(Permission.IMPORT)
                ? Optional.of(panel(refused()))
                : Optional.empty();
    }

    /** Refused rows are kept for thirty days, and gone then: what is not there cannot be corrected. */
    private List<Refused> refused() {
        return jdbc.sql("""
                        select i.id, i.name, i.refused, i.ended_at from feedback.import i
                        where i.refused > 0 and i.ended_at is not null and i.state in ('done', 'cancelled', 'failed')
                          and exists (select 1 from feedback.import_refusal r where r.org_id = i.org_id and r.import_id = i.id)
                        order by i.ended_at desc""").query(Refused.class).list();
    }

    private Panel panel(List<Refused> files) {
        var rows = files.stream().mapToLong(Refused::refused).sum();
        return new Panel("Rows that could not be taken", rows, items(files), empty(files), "/imports", false)
                .or(new Step("Bring in a file", "/imports"));
    }

    private List<Item> items(List<Refused> files) {
        return files.stream()
                .limit(SHOWN)
                .map(file -> new Item(file.name(), "/imports/" + file.id(), detail(file), null))
                .toList();
    }

    private String detail(Refused file) {
        var ended = LocalDate.ofInstant(file.endedAt().toInstant(), clock.getZone());
        return (file.refused() == 1 ? "1 row" : CountNoun.number(file.refused()) + " rows") + ", on " + Days.full(ended)
                + ". Correct them and send them again: they are kept for 30 days";
    }

    private String empty(List<Refused> files) {
        if (!files.isEmpty()) {
            return "";
        }
        var any = jdbc.sql("select exists (select 1 from feedback.import)")
                .query(Boolean.class)
                .single();
        return any
                ? "No refused row is kept now. Rows that could not be taken stand here for 30 days."
                : "Nothing yet, because no file has been brought in.";
    }

    @Override
    public int order() {
        return 14;
    }
}
