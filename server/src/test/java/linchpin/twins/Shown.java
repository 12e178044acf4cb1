package linchpin.twins;

import static java.util.Map.entry;
import static linchpin.twins.Reader.ANYBODY;
import static linchpin.twins.Reader.OF_ALL;
import static linchpin.twins.Reader.OF_ONE_WARD;
import static linchpin.twins.Reader.OF_THE_PUBLICATION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every route that shows numbers of people, with the addresses at which it is read and by whom; and the routes of the same modules that show
 * none, with the reason. Whoever adds a page decides which it is.
 */
final class Shown {

    private static final Set<Reader> STAFF = Set.of(OF_ALL, OF_ONE_WARD);
    private static final Set<Reader> ALL = Set.of(OF_ALL);
    private static final Set<Reader> PUBLIC = Set.of(ANYBODY);

    /** A route by its pattern, the addresses on it that are read, and who reads them. */
    record Route(String pattern, Set<Reader> readers, List<String> addresses) {

        private static Route of(Set<Reader> readers, String pattern, String... addresses) {
            return new Route(pattern, readers, addresses.length == 0 ? List.of(pattern) : List.of(addresses));
        }
    }

    static final List<Route> ROUTES = List.of(
            Route.of(STAFF, "/home"),
            Route.of(STAFF, "/log", "/log", "/log?score=5"),
            Route.of(STAFF, "/log/table", "/log/table?as=csv", "/log/table?as=xlsx"),
            Route.of(STAFF, "/log/{id:[0-9a-f]{8}-[0-9a-f-]{27}}", "/log/{feedback}"),
            Route.of(STAFF, "/log/{id}/reply", "/log/{feedback}/reply"),
            Route.of(STAFF, "/replies"),
            Route.of(STAFF, "/on-behalf/mine"),
            Route.of(STAFF, "/actions"),
            Route.of(STAFF, "/matters"),
            Route.of(STAFF, "/held-answers"),
            Route.of(STAFF, "/worked"),
            Route.of(STAFF, "/waits"),
            Route.of(STAFF, "/waits/team"),
            Route.of(
                    STAFF,
                    "/figures",
                    "/figures",
                    "/figures?theme=5",
                    "/figures?place={ash}",
                    "/figures?place={beech}",
                    "/figures?place={elm}"),
            Route.of(
                    STAFF,
                    "/figures/table",
                    "/figures/table?of=score&as=csv",
                    "/figures/table?of=places&as=xlsx",
                    "/figures/table?of=themes&as=csv&place={elm}"),
            Route.of(STAFF, "/figures/public"),
            Route.of(STAFF, "/representation", "/representation", "/representation?place=ash"),
            Route.of(
                    STAFF,
                    "/representation/table",
                    "/representation/table?of=sex&as=csv",
                    "/representation/table?of=sex&as=xlsx",
                    "/representation/table?of=sex&as=xlsx&place=ash"),
            Route.of(STAFF, "/silence"),
            Route.of(STAFF, "/populations"),
            Route.of(STAFF, "/returns"),
            Route.of(STAFF, "/returns/arrange/{code}", "/returns/arrange/inpatient"),
            Route.of(STAFF, "/returns/{setting}/{month}", "/returns/inpatient/{month}"),
            Route.of(STAFF, "/returns/{setting}/{month}/submit", "/returns/inpatient/{month}/submit"),
            Route.of(STAFF, "/returns/{setting}/{month}/lines.csv", "/returns/inpatient/{month}/lines.csv"),
            Route.of(STAFF, "/returns/{setting}/{month}/modes.csv", "/returns/inpatient/{month}/modes.csv"),
            Route.of(
                    Set.of(OF_ALL, OF_ONE_WARD, OF_THE_PUBLICATION),
                    "/returns/{setting}/{month}/preview",
                    "/returns/inpatient/{month}/preview"),
            Route.of(STAFF, "/packs"),
            Route.of(STAFF, "/packs/new"),
            Route.of(STAFF, "/packs/{id}", "/packs/{pack}"),
            Route.of(STAFF, "/packs/{id}/easy-read", "/packs/{pack}/easy-read"),
            Route.of(STAFF, "/packs/{id}/pack.pdf", "/packs/{pack}/pack.pdf"),
            Route.of(STAFF, "/packs/{id}/questions", "/packs/{pack}/questions"),
            Route.of(ALL, "/packs/{id}/stories/{position}", "/packs/{pack}/stories/1"),
            Route.of(PUBLIC, "/said/{code}"),
            Route.of(PUBLIC, "/said/{code}/replies"),
            Route.of(PUBLIC, "/said/{code}/place/{place}", "/said/{code}/place/ash"),
            Route.of(PUBLIC, "/said/{code}/standing/{standing}", "/said/{code}/standing/late"),
            Route.of(
                    PUBLIC,
                    "/numbers/{code}",
                    "/numbers/{code}",
                    "/numbers/{code}?place={royal}",
                    "/numbers/{code}?place={ash}",
                    "/numbers/{code}?place={beech}",
                    "/numbers/{code}?place={cedar}",
                    "/numbers/{code}?place={dale}",
                    "/numbers/{code}?place={elm}"),
            Route.of(
                    PUBLIC,
                    "/numbers/{code}/table",
                    "/numbers/{code}/table?of=quarters&as=csv",
                    "/numbers/{code}/table?of=themes&as=csv",
                    "/numbers/{code}/table?of=places&as=xlsx&place={royal}",
                    "/numbers/{code}/table?of=quarters&as=csv&place={beech}"));

    static final Map<String, String> NONE = Map.ofEntries(
            entry("/packs/{id}/large-print.pdf", "pack.pdf in larger letters"),
            entry("/returns/confirm/{kind}/{of}", "what an analyst looked up, in words, with its source"),
            entry("/confirming", "the rule by which a change counts as confirmed"),
            entry("/answers/{id}", "one answer, about a matter that everybody of the place may open"),
            entry("/matters/{id}/answer", "the form that one answer is written on"),
            entry("/said/{code}/{answer}", "one answer, as its writer and approver put it"),
            entry("/answers/{id}/withdraw", "one answer, as its writer and approver put it"),
            entry("/answers/{id}/print", "one answer, as its writer and approver put it"),
            entry("/printed", "what was printed, and where it hangs"),
            entry("/printed/{id}.pdf", "one answer, as its writer and approver put it"),
            entry("/said/{code}/place/{place}/feed.atom", "answers, as their writers and approvers put them"),
            entry("/said/{code}/place/{place}/feed.json", "answers, as their writers and approvers put them"),
            entry("/said/{code}/place/{place}/block", "answers, as their writers and approvers put them"),
            entry("/said/{code}/place/{place}/screen", "answers, as their writers and approvers put them"),
            entry("/said/{code}/place/{place}/elsewhere", "where the outlets are"),
            entry("/said/{code}/feed.atom", "answers, as their writers and approvers put them"),
            entry("/said/{code}/feed.json", "answers, as their writers and approvers put them"),
            entry("/said/{code}/block", "answers, as their writers and approvers put them"),
            entry("/said/{code}/screen", "answers, as their writers and approvers put them"),
            entry("/said/{code}/place", "the places there are"),
            entry("/said/{code}/elsewhere", "where the outlets are"),
            entry("/logo/{code}/{id}", "a picture"));

    private Shown() {}

    /** @return what this reader opens */
    static Stream<String> to(Reader reader) {
        return ROUTES.stream()
                .filter(route -> route.readers().contains(reader))
                .flatMap(route -> route.addresses().stream());
    }
}
