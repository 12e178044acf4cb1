package linchpin.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Givers;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.figures.published.quarters.PublicCounts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.representation.CountWhoSpoke;
import linchpin.representation.LoadPopulations;
import linchpin.representation.halfyears.HalfYear;
import linchpin.support.Desk;
import linchpin.support.Said;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Makes organisations alike: the same words on the same days, the same people in the same roles, and only numbers differ. */
@TestComponent
class Twins {

    private static final long SEED = 13;
    private static final int THEME = 5;
    private static final LocalDate DAY = HalfYear.latest(LocalDate.now()).last().atDay(5);

    @Autowired
    World world;

    @Autowired
    Accounts accounts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Givers givers;

    @Autowired
    Places places;

    @Autowired
    Counts counts;

    @Autowired
    CountWhoSpoke spoke;

    @Autowired
    LoadPopulations populations;

    @Autowired
    PublicCounts published;

    /** @return one in which who spoke is counted as the product does */
    Twin of(Numbers numbers) {
        return of(numbers, () -> spoke.count());
    }

    /** @param counting who spoke, in the scope of the organisation */
    Twin of(Numbers numbers, Runnable counting) {
        var trust = world.organisation();
        var all = person(trust, "all");
        var one = person(trust, "one");
        Arrays.stream(Role.values()).forEach(role -> world.give(all, role));
        var ids = desk.in(trust, () -> wards(numbers, trust));
        world.give(one, Role.END_USER, new PlaceId(UUID.fromString(ids.get(Ward.ELM.code()))));
        desk.in(trust, () -> {
            assertThat(populations.load(
                            new ByteArrayInputStream(served().getBytes(StandardCharsets.UTF_8)), all.account()))
                    .isEmpty();
            counts.recount();
            published.publish(DAY.with(IsoFields.DAY_OF_QUARTER, 1));
            counting.run();
            return true;
        });
        return made(new Twin(trust, all, one, YearMonth.from(DAY), ids));
    }

    /** Without a password, whose hashing takes its time. */
    private Person person(Organisation trust, String name) {
        var email = name + "@" + trust.code() + ".example";
        return new Person(desk.in(trust, () -> accounts.open(email, name, null)), email, trust);
    }

    private Map<String, String> wards(Numbers numbers, Organisation trust) {
        var site = places.open(null, "Royal", "site", null);
        var ids = new HashMap<>(Map.of("royal", site.id().toString()));
        var said = 0;
        for (var ward : Ward.values()) {
            var place = world.below(site, ward.title());
            ids.put(ward.code(), place.id().toString());
            said = say(numbers, ward, place, trust, said, ids);
        }
        return ids;
    }

    private int say(Numbers numbers, Ward ward, PlaceId place, Organisation trust, int said, Map<String, String> ids) {
        var answers = numbers.groups("answer", ward, SEED);
        var themes = numbers.groups("theme", ward, SEED);
        for (var giver = 0; giver < numbers.givers(ward); giver++) {
            var feedback = Said.said("There is nowhere to sit, said number " + (said + giver))
                    .at(place)
                    .on(DAY)
                    .scored(answers.get(giver) == 0 ? "1" : "5")
                    .in(register, trust);
            ids.putIfAbsent("feedback", feedback.id().toString());
            if (themes.get(giver) == 0) {
                archive.themes(feedback, Set.of(THEME));
            }
            tell(numbers, ward, giver, feedback);
        }
        return said + numbers.givers(ward);
    }

    private void tell(Numbers numbers, Ward ward, int giver, FeedbackId feedback) {
        var groups = new LinkedHashMap<String, String>();
        Numbers.GROUPS.forEach((what, bands) -> {
            var group = numbers.groups(what, ward, SEED).get(giver);
            if (group >= 0) {
                groups.put(what, bands.get(group));
            }
        });
        givers.say(feedback, groups);
    }

    /** The people served, of the whole and of one ward: of each group a hundred more than of the one before it. */
    private static String served() {
        var lines = new ArrayList<>(List.of("dimension,group,people,source,as_of,place"));
        for (var place : List.of("", Ward.ASH.code())) {
            Numbers.GROUPS.forEach((what, bands) -> IntStream.range(0, bands.size())
                    .forEach(group -> lines.add(String.join(
                            ",",
                            what,
                            bands.get(group),
                            String.valueOf(1_000 + 100 * group),
                            "Census",
                            "2021-03-21",
                            place))));
        }
        return String.join("\n", lines) + "\n";
    }

    /** With a return of its wards and a pack of the whole. */
    private Twin made(Twin twin) {
        var fields = new ArrayList<String>();
        for (var ward : Ward.values()) {
            fields.addAll(List.of("place", twin.ids().get(ward.code())));
        }
        sent(twin.all(), "/returns/arrange/inpatient", fields.toArray(String[]::new));
        var pack = sent(
                twin.all(),
                "/packs/new",
                "question",
                "Is there anywhere to sit?",
                "meeting",
                "Patient council",
                "meetingOn",
                LocalDate.now().plusDays(30).toString(),
                "from",
                twin.month().minusMonths(11).toString(),
                "to",
                twin.month().toString(),
                "theme",
                "any",
                "pairs",
                "4");
        sent(twin.all(), twin.address("/returns/inpatient/{month}/check"));
        twin.ids().put("pack", pack.substring(pack.lastIndexOf('/') + 1));
        return twin;
    }

    private String sent(Person person, String path, String... fields) {
        var answer = desk.post(person, path, fields).getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(302);
        return answer.getRedirectedUrl();
    }
}
