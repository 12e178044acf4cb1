package linchpin.reviews.commissioned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.meaning.WhetherSharing;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Viewer;
import linchpin.reviews.commissioned.ToldReviews.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a commissioner sees of all providers, and any other organisation of itself. */
@Component
class ReadCommissioned {

    private static final String COMMISSIONER = "commissioner";

    private final ToldReviews told;
    private final Organisations organisations;
    private final ObjectProvider<WhetherSharing> sharing;

    ReadCommissioned(ToldReviews told, Organisations organisations, ObjectProvider<WhetherSharing> sharing) {
        this.told = told;
        this.organisations = organisations;
        this.sharing = sharing;
    }

    @Transactional
    public CommissionedPage page(Viewer viewer) {
        var own = organisations.with(viewer.organisation()).orElseThrow();
        var commissions = own.kind().equals(COMMISSIONER);
        var seen = new ArrayList<>(List.of(own));
        if (commissions) {
            seen.addAll(organisations.neighbours(own.id()));
        }
        var all = told.all();
        return new CommissionedPage(
                organisations.economyOf(own.id()).orElse(""),
                commissions,
                sharing.stream().anyMatch(WhetherSharing::stands),
                commissions ? themes(all) : List.of(),
                providers(seen, all));
    }

    private static List<CommissionedPage.Theme> themes(List<Told> all) {
        var byTheme = all.stream().collect(Collectors.groupingBy(Told::theme, TreeMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(one -> new CommissionedPage.Theme(
                        one.getKey(),
                        one.getValue().stream()
                                .map(Told::organisation)
                                .distinct()
                                .count(),
                        one.getValue().stream().mapToInt(Told::going).sum(),
                        one.getValue().stream().mapToInt(Told::late).sum(),
                        one.getValue().stream().mapToInt(Told::concluded).sum()))
                .toList();
    }

    /** By name: nobody is ranked by how much people say. */
    private static List<CommissionedPage.Provider> providers(List<Organisation> seen, List<Told> all) {
        return seen.stream()
                .sorted(Comparator.comparing(Organisation::name))
                .map(one -> new CommissionedPage.Provider(
                        one.name(),
                        all.stream()
                                .filter(line -> line.organisation().equals(one.id()))
                                .map(line -> new CommissionedPage.Line(
                                        line.theme(), line.level(), line.going(), line.late(), line.concluded()))
                                .toList()))
                .filter(one -> !one.lines().isEmpty())
                .toList();
    }
}
