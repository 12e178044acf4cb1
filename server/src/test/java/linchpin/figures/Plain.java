package linchpin.figures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.organisation.Organisation;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.support.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Counts by reading every feedback and looking at it: slow, and too plain to be wrong. */
@TestComponent
class Plain {

    static final YearMonth FIRST = YearMonth.of(2019, 1);
    static final YearMonth LAST = YearMonth.of(2026, 12);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Places places;
    private final Counts counts;

    Plain(JdbcClient jdbc, TransactionOperations transactions, Places places, Counts counts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.places = places;
        this.counts = counts;
    }

    private record Feedback(PlaceId place, YearMonth month, String channel, Set<Integer> themes, Count count) {

        boolean within(Reach inside) {
            return inside.covers(place);
        }
    }

    private List<Feedback> all() {
        return transactions.execute(_ -> jdbc.sql("""
                        select place_id, received_on, channel, themes, question_set, answer_code, score
                        from feedback.feedback where not withdrawn""")
                .query((row, _) -> new Feedback(
                        row.getObject("place_id") == null
                                ? null
                                : new PlaceId(row.getObject("place_id", java.util.UUID.class)),
                        YearMonth.from(row.getObject("received_on", java.time.LocalDate.class)),
                        row.getString("channel"),
                        new HashSet<>(java.util.Arrays.stream(
                                        (Short[]) row.getArray("themes").getArray())
                                .map(Short::intValue)
                                .toList()),
                        one(row.getString("question_set"), row.getString("answer_code"), row.getInt("score"))))
                .list());
    }

    private static Count one(String question, String code, int score) {
        if (!"fft-2020".equals(question) || code == null) {
            return new Count(FriendsAndFamily.NONE, 0, 1);
        }
        var answers = switch (score == 0 && code.equals("6") ? 6 : score) {
            case 1 -> new FriendsAndFamily(1, 0, 0, 0, 0, 0);
            case 2 -> new FriendsAndFamily(0, 1, 0, 0, 0, 0);
            case 3 -> new FriendsAndFamily(0, 0, 1, 0, 0, 0);
            case 4 -> new FriendsAndFamily(0, 0, 0, 1, 0, 0);
            case 5 -> new FriendsAndFamily(0, 0, 0, 0, 1, 0);
            case 6 -> new FriendsAndFamily(0, 0, 0, 0, 0, 1);
            default -> FriendsAndFamily.NONE;
        };
        return new Count(answers, answers.total() == 0 ? 1 : 0, 0);
    }

    /** @return every figure that {@link Counts} can be asked for, by the question, without those that are nought */
    Map<String, Count> figures(Organisation organisation) {
        return World.in(organisation.id(), () -> {
            var figures = new HashMap<String, Count>();
            var feedback = all();
            figures(figures, "all", feedback, Reach.everywhere());
            for (var place : places.all()) {
                figures(figures, place.fullName(), feedback, places.below(place.id()));
            }
            for (var each : feedback) {
                var itself = each.place() == null
                        ? "nowhere"
                        : places.with(each.place()).orElseThrow().fullName();
                figures.merge(itself + " itself", each.count(), Count::plus);
            }
            return figures;
        });
    }

    private static void figures(Map<String, Count> figures, String name, List<Feedback> feedback, Reach inside) {
        for (var each : feedback) {
            if (each.within(inside)) {
                figures.merge(name + " in " + each.month(), each.count(), Count::plus);
                figures.merge(name + " by " + each.channel(), each.count(), Count::plus);
                each.themes().forEach(theme -> {
                    figures.merge(name + " about " + theme, each.count(), Count::plus);
                    figures.merge(name + " about " + theme + " in " + each.month(), each.count(), Count::plus);
                });
            }
        }
    }

    /** @return the same figures, as they are counted */
    Map<String, Count> counted(Organisation organisation) {
        return World.in(organisation.id(), () -> {
            var figures = new HashMap<String, Count>();
            counted(figures, "all", null);
            figures.put("nowhere itself", counts.itself(null, null, FIRST, LAST));
            for (var place : places.all()) {
                counted(figures, place.fullName(), place.id());
                figures.put(place.fullName() + " itself", counts.itself(place.id(), null, FIRST, LAST));
            }
            figures.values().removeIf(count -> count.total() == 0);
            return figures;
        });
    }

    private void counted(Map<String, Count> figures, String name, PlaceId place) {
        months(figures, name, place, null);
        counts.channels(place, FIRST, LAST).forEach((channel, count) -> figures.put(name + " by " + channel, count));
        counts.themes(place, FIRST, LAST).forEach((theme, count) -> {
            figures.put(name + " about " + theme, count);
            months(figures, name + " about " + theme, place, theme);
        });
        var below = places.all().stream()
                .filter(child -> Objects.equals(child.parent(), place))
                .map(Place::id)
                .map(child -> counts.total(child, null, FIRST, LAST))
                .toList();
        if (!List.copyOf(counts.below(place, null, FIRST, LAST).values()).equals(below)) {
            throw new AssertionError("What is below " + name + " is not what its places are");
        }
    }

    private void months(Map<String, Count> figures, String name, PlaceId place, Integer theme) {
        counts.months(place, theme, FIRST, LAST)
                .forEach(month -> figures.put(name + " in " + month.month(), month.count()));
    }
}
