package linchpin.feedback.receipts;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the product that can be asked for, by every role: none shows a word of what its giver took back. */
@LinchpinTest
class TakenBackNowhereIntegrationTests {

    private static final String WORD = "quinquereme";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    RequestMappingHandlerMapping routes;

    private Organisation trust;
    private List<Person> people;
    private FeedbackId feedback;
    private String matter;

    @BeforeEach
    void somethingIsSaidAndWorkedWith() {
        trust = world.organisation();
        var ward = world.ward(trust, "Ward 4");
        people = Arrays.stream(Role.values())
                .map(role -> world.person(trust, role))
                .toList();
        var linchpin = people.get(Role.LINCHPIN.ordinal());
        feedback = said("I am 47 and have motor neurone disease, and the " + WORD + " was cold")
                .at(ward)
                .on(java.time.LocalDate.now())
                .quotable()
                .in(register, trust);
        var page = "/log/" + feedback.id();
        desk.post(linchpin, page + "/themes", "theme", "1");
        desk.post(linchpin, page + "/alarms", "kind", "SAFETY", "words", "Somebody may freeze");
        matter = Objects.requireNonNull(desk.post(
                                linchpin,
                                "/matters/from/" + feedback.id(),
                                "title",
                                "Cold",
                                "summary",
                                "It is cold",
                                "place",
                                ward.id().toString())
                        .getResponse()
                        .getRedirectedUrl())
                .replace("/matters/", "");
    }

    /** @return addresses of all pages, with each thing that there is where an address asks for one */
    private Set<String> addresses() {
        var found = new LinkedHashSet<String>();
        routes.getHandlerMethods().forEach((route, _) -> {
            var methods = route.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                route.getPatternValues().forEach(pattern -> {
                    for (var id : List.of(feedback.id().toString(), matter)) {
                        found.add(pattern.replaceAll("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", id));
                    }
                });
            }
        });
        found.addAll(List.of(
                "/log?q=cold",
                "/log?alarm=on",
                "/log?withdrawn=on",
                "/said/" + trust.code(),
                "/numbers/" + trust.code(),
                "/matters/" + matter + "?words=cold"));
        return found;
    }

    private Set<String> showing(Collection<String> addresses) {
        var showing = new TreeSet<String>();
        for (var address : addresses) {
            for (var person : people) {
                if (Desk.text(desk.get(person, address)).contains(WORD)) {
                    showing.add(address);
                }
            }
        }
        return showing;
    }

    @Test
    void noPageOfAnyRoleShowsIt() {
        var known = List.of(
                "/home",
                "/log",
                "/log?q=cold",
                "/log?alarm=on",
                "/log/" + feedback.id(),
                "/log/" + feedback.id() + "/moderation",
                "/masking/waiting",
                "/matters/" + matter,
                "/matters/from/" + feedback.id());
        assertThat(showing(known)).as("pages that show it before").containsExactlyInAnyOrderElementsOf(known);
        assertThat(desk.get(people.get(Role.LINCHPIN.ordinal()), "/home"))
                .bodyText()
                .contains("Words to check for names");
        var all = addresses();
        assertThat(all).containsAll(known);
        desk.give("/receipt/withdraw", "receipt", desk.receipt(trust, feedback), "sure", "true");
        assertThat(showing(all)).as("pages that show it after").isEmpty();
    }
}
