package linchpin.feedback.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.register.HowManyAnswered;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/** A search as conditions on feedback.feedback f, with their parameters. */
final class Conditions {

    /** With more places than these, going by day meets one of them soon. */
    private static final int FEW = 200;

    private final List<String> conditions = new ArrayList<>();
    private final List<String> sought = new ArrayList<>();
    private final List<String> among = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean eachPlace;

    private Conditions() {}

    /**
     * @param lexemes the words to find, as PostgreSQL's tsquery; empty for any
     */
    static Conditions of(LogSearch search, String lexemes, Reach reach, AccountId reader) {
        var made = new Conditions();
        made.words(lexemes, search.theme());
        made.places(reach);
        made.days(search);
        made.conditions.add("not f.withdrawn");
        var common = made.conditions.size();
        made.facts(search);
        made.reading(search.reading(), reader);
        made.eachPlace = reach instanceof Reach.Some(var places)
                && places.size() != 1
                && places.size() <= FEW
                && made.conditions.size() == common;
        return made;
    }

    private void words(String lexemes, @Nullable Integer theme) {
        var label = theme == null ? "" : "'theme:" + theme + "'";
        var query = lexemes.isEmpty() || label.isEmpty() ? lexemes + label : "(" + lexemes + ") & " + label;
        if (!lexemes.isEmpty()) {
            conditions.add("f.looked"); // what an earlier version kept is still indexed with the names in it
        }
        if (!query.isEmpty()) {
            sought.add("f.search @@ cast(:query as tsquery)");
            parameters.put("query", query);
        }
    }

    private void places(Reach reach) {
        if (!(reach instanceof Reach.Some(var places))) {
            return;
        }
        if (places.size() == 1) {
            and("f.place_id = :place", "place", places.iterator().next().id());
            return;
        }
        among.add(reach.sql("f.place_id"));
        parameters.put("reach", reach.ids());
    }

    private void days(LogSearch search) {
        if (search.from() != null) {
            and("f.received_on >= :from", "from", search.from());
        }
        if (search.to() != null) {
            and("f.received_on <= :to", "to", search.to());
        }
    }

    private void facts(LogSearch search) {
        switch (search.score()) {
            case "" -> {}
            case "none" -> conditions.add("f.score is null");
            case "dont-know" -> conditions.add("f.counts_as = 6");
            case "1-2" -> conditions.add("f.score between 1 and 2");
            case "4-5" -> conditions.add("f.score between 4 and 5");
            case String score -> and("f.score = :score", "score", Integer.valueOf(score));
        }
        if (search.question().equals(RowsInLog.COUNTED)) {
            conditions.add("f.counts_as > 0");
        } else if (!search.question().isEmpty()) {
            and("f.question_set = :question", "question", search.question());
        }
        state(search.state());
        equal("channel", search.channel());
        // In the text, not a parameter: only so does a plan that is kept know that its index has them.
        if (search.moderation().equals(Moderation.HELD.stored())) {
            conditions.add("f.moderation = 'held'");
        } else {
            equal("moderation", search.moderation());
        }
        if (search.alarm()) {
            conditions.add("f.alarm");
        }
        if (search.cameIn() != null) {
            and("f.import_id = :import", "import", search.cameIn());
        }
    }

    /** Few are in a thread at all, and those have an index of their own. */
    private void state(String state) {
        switch (state) {
            case "" -> {}
            case "new" -> conditions.add("f.threads = '{}'");
            case HowManyAnswered.HAD_ANSWER -> and(HowManyAnswered.HAD, "answered", HowManyAnswered.states());
            default ->
                and("f.threads <> '{}' and " + FeedbackState.SQL + " = upper(:state collate \"C\")", "state", state);
        }
    }

    private void reading(LogSearch.Reading reading, AccountId reader) {
        var mine =
                "exists (select 1 from feedback.reading r where r.org_id = f.org_id and r.feedback_id = f.id and r.account_id = :reader)";
        switch (reading) {
            case ANY -> {}
            case BY_NOBODY -> conditions.add("f.unread");
            case NOT_BY_ME -> and("not " + mine, "reader", reader.id());
            case BY_ME -> {
                sought.add(mine);
                parameters.put("reader", reader.id());
            }
        }
    }

    private void equal(String column, String value) {
        if (!value.isEmpty()) {
            and("f." + column + " = :" + column, column, value);
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** @return whether something is sought whose index knows no days, so that it must be gathered and sorted */
    boolean unordered() {
        return !sought.isEmpty();
    }

    /** @return whether to look at each of several places by itself, as nothing but the place narrows what is found */
    boolean eachPlace() {
        return eachPlace;
    }

    /** @return whether everything is asked for that was not taken back */
    boolean everything() {
        return conditions.size() == 1 && sought.isEmpty() && among.isEmpty();
    }

    /** @return joined by "and"; never empty */
    String sql() {
        return joined(List.of(conditions, sought, among));
    }

    /** @return only what has no order of days */
    String sought() {
        return joined(List.of(sought));
    }

    String exceptSought() {
        return joined(List.of(conditions, among));
    }

    String exceptPlaces() {
        return joined(List.of(conditions, sought));
    }

    private static String joined(List<List<String>> parts) {
        var all = parts.stream().flatMap(List::stream).toList();
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
