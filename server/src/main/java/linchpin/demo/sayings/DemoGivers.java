package linchpin.demo.sayings;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import linchpin.feedback.Givers;
import linchpin.feedback.register.LoggedFor;
import linchpin.people.AccountId;
import linchpin.representation.CountWhoSpoke;
import linchpin.representation.LoadPopulations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Who the invented givers say they are, and an invented population to hold them against. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoGivers {

    /** A group: how many in a hundred givers are of it, and how many in a thousand people served. */
    private record GroupOfGivers(String dimension, String band, int givers, int people) {}

    private static final List<GroupOfGivers> GROUPS = List.of(
            new GroupOfGivers("age", "0-15", 6, 180),
            new GroupOfGivers("age", "16-24", 4, 110),
            new GroupOfGivers("age", "25-34", 13, 130),
            new GroupOfGivers("age", "35-44", 12, 130),
            new GroupOfGivers("age", "45-54", 13, 130),
            new GroupOfGivers("age", "55-64", 16, 130),
            new GroupOfGivers("age", "65-74", 18, 100),
            new GroupOfGivers("age", "75-84", 14, 65),
            new GroupOfGivers("age", "85+", 4, 25),
            new GroupOfGivers("sex", "female", 80, 510),
            new GroupOfGivers("sex", "male", 20, 490),
            new GroupOfGivers("ethnicity", "asian", 7, 130),
            new GroupOfGivers("ethnicity", "black", 6, 60),
            new GroupOfGivers("ethnicity", "mixed", 2, 30),
            new GroupOfGivers("ethnicity", "white", 83, 760),
            new GroupOfGivers("ethnicity", "other", 2, 20),
            new GroupOfGivers("disability", "disabled", 29, 180),
            new GroupOfGivers("disability", "not-disabled", 71, 820));

    private final Givers givers;
    private final LoggedFor logged;
    private final LoadPopulations populations;
    private final CountWhoSpoke spoke;

    DemoGivers(Givers givers, LoggedFor logged, LoadPopulations populations, CountWhoSpoke spoke) {
        this.givers = givers;
        this.logged = logged;
        this.populations = populations;
        this.spoke = spoke;
    }

    /** Some say nothing, and some leave out one thing or another. A group has a name, and nothing else that all of it is. */
    void say(InventedFeedback one, Random dice) {
        var group = one.group();
        if (group != null) {
            logged.group(one.id(), group);
            return;
        }
        var said = new HashMap<String, String>();
        if (dice.nextInt(10) < 9) {
            for (var dimension : List.of("age", "sex", "ethnicity", "disability")) {
                if (dice.nextInt(10) < 9) {
                    said.put(dimension, band(dimension, dice.nextInt(100)));
                }
            }
            givers.say(one.id(), Map.copyOf(said));
        }
    }

    private static String band(String dimension, int roll) {
        var left = roll;
        var band = "";
        for (var group : GROUPS) {
            if (group.dimension().equals(dimension) && left >= 0) {
                band = group.band();
                left -= group.givers();
            }
        }
        return band;
    }

    /** Loads the people served, and counts who spoke. */
    public void count(AccountId by) {
        var file = new StringBuilder("dimension,group,people,source,as_of\n");
        GROUPS.forEach(group -> file.append(group.dimension() + "," + group.band() + "," + group.people() * 400
                + ",Invented for this demonstration,2021-03-21\n"));
        var wrong = populations.load(new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)), by);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(wrong.getFirst());
        }
        spoke.count();
    }
}
