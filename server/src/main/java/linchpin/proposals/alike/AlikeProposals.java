package linchpin.proposals.alike;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.people.Viewer;
import linchpin.proposals.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals whose titles are alike: of the organisation those that somebody may read, of the others in the local health economy those whose
 * authors let them be found. What somebody may not read is neither shown nor counted; it is looked at in the same pass of the index, whether or
 * not there is any.
 */
@Component
public class AlikeProposals {

    /** Fewer letters are like everything. */
    private static final int FEWEST_LETTERS = 4;

    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    AlikeProposals(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /**
     * A proposal as it is shown to whoever raises one.
     *
     * @param state its stage, or that it was withdrawn
     * @param came what was decided about it; empty for nothing yet
     * @param organisation whose it is; empty for this one
     * @param path where it is shown; empty where it is another organisation's
     */
    public record Alike(String title, String state, String came, String organisation, String path) {}

    private record Row(
            UUID proposalId,
            OrganisationId orgId,
            boolean ours,
            String title,
            Stage stage,
            boolean withdrawn,
            @Nullable String came) {

        Alike shown(@Nullable Organisation whose) {
            return new Alike(
                    title,
                    withdrawn ? "Withdrawn" : stage.label(),
                    came == null ? "" : came,
                    ours ? "" : whose == null ? "Another organisation" : whose.name(),
                    ours ? "/proposals/" + proposalId : "");
        }
    }

    /** @return the most alike first; none while hardly anything is typed */
    @Transactional(readOnly = true)
    public List<Alike> to(String title, Viewer viewer) {
        var typed = title.strip();
        if (typed.length() < FEWEST_LETTERS) {
            return List.of();
        }
        var rows = jdbc.sql("""
            select t.proposal_id, t.org_id, t.org_id = (select platform.current_org()) as ours, t.title, upper(t.stage collate "C") as stage, t.withdrawn, t.came
            from proposals.title t
            where t.title operator(trigrams.%%) :typed
              and (t.org_id <> (select platform.current_org()) or %s
                   or exists (select 1 from proposals.authorship a where a.org_id = t.org_id and a.proposal_id = t.proposal_id
                              and a.account_id = :viewer and a.ended_on is null))
            order by t.title operator(trigrams.<->) :typed, t.proposal_id limit :most\
            """.formatted(viewer.reach().sql("t.place_id")))
                .param("typed", typed)
                .param("viewer", viewer.account().id())
                .param("reach", viewer.reach().ids())
                .param("most", MOST)
                .query(Row.class)
                .list();
        return shown(rows, viewer);
    }

    private List<Alike> shown(List<Row> rows, Viewer viewer) {
        Map<OrganisationId, Organisation> near = rows.stream().allMatch(Row::ours)
                ? Map.of()
                : organisations.neighbours(viewer.organisation()).stream()
                        .collect(Collectors.toMap(Organisation::id, one -> one));
        return rows.stream().map(row -> row.shown(near.get(row.orgId()))).toList();
    }
}
