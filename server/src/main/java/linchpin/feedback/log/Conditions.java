package linchpin.feedback.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/** A search as conditions on feedback.feedback f, with their parameters. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    /**
     * @param lexemes the words to find, as PostgreSQL's tsquery; empty for any
     * @param places that may be found; null for all
     */
    static Conditions of(LogSearch search, String lexemes, @Nullable Set<PlaceId> places, AccountId reader) {
        var made = new Conditions();
        made.words(lexemes, search.theme());
        made.places(places);
        made.days(search);
        made.facts(search);
        made.reading(search.reading(), reader);
        return made;
    }

    private void words(String lexemes, @Nullable Integer theme) {
        var label = theme == null ? "" : "'theme:" + theme + "'";
        var query = lexemes.isEmpty() || label.isEmpty() ? lexemes + label : "(" + lexemes + ") & " + label;
        if (!query.isEmpty()) {
            and("f.search @@ cast(:query as tsquery)", "query", query);
        }
    }

    private void places(@Nullable Set<PlaceId> places) {
        if (places != null) {
            var ids = places.stream().map(place -> place.id().toString()).collect(Collectors.joining(",", "{", "}"));
            and("f.place_id = any (cast(:places as uuid[]))", "places", ids);
        }
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
        if (search.score().equals("none")) {
            conditions.add("f.score is null");
        } else if (!search.score().isEmpty()) {
            and("f.score = :score", "score", Integer.valueOf(search.score()));
        }
        equal("state", search.state());
        equal("channel", search.channel());
        equal("moderation", search.moderation());
        if (search.alarm()) {
            conditions.add("f.alarm");
        }
        if (!search.withdrawn()) {
            conditions.add("not f.withdrawn");
        }
    }

    private void reading(LogSearch.Reading reading, AccountId reader) {
        var mine =
                "exists (select 1 from feedback.reading r where r.org_id = f.org_id and r.feedback_id = f.id and r.account_id = :reader)";
        switch (reading) {
            case ANY -> {}
            case BY_NOBODY -> conditions.add("f.unread");
            case NOT_BY_ME -> and("not " + mine, "reader", reader.id());
            case BY_ME -> and(mine, "reader", reader.id());
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

    /** @return joined by "and"; never empty */
    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
