package linchpin.decisions.closing;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Voter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A decision as the published tally reads it (docs/tally.md): who decided, by which rules, and every ballot. People stand in it by their codes.
 * Where it is secret who voted what, codes of ballots were drawn; so an interest cannot stand beside one, and was kept out when it was cast.
 */
final class PublishedFile {

    private final WholeDecision whole;
    private final Rules rules;
    private final JsonMapper json;

    PublishedFile(WholeDecision whole, JsonMapper json) {
        this.whole = whole;
        this.rules = whole.rules();
        this.json = json;
    }

    /** @return the file */
    String text() {
        return text(null);
    }

    /** @return the file as if this party held all of it; as it is for null */
    String text(@Nullable PartyCode alone) {
        var file = new LinkedHashMap<String, Object>();
        file.put("linchpin", "decision/1");
        file.put("title", whole.decision().title());
        file.put("method", rules.how().stored());
        file.put("options", rules.options());
        file.put(
                "groups",
                rules.parties().stream().map(party -> group(party, alone)).toList());
        file.put("absent", rules.lapses() ? "lapse" : "void");
        file.put("quorum", alone == null ? quorum() : List.of());
        file.put("closes", instant(whole.decision().lastAt()));
        file.put(
                "conflicts",
                whole.decision().secret()
                        ? List.of()
                        : whole.interests().stream().map(this::conflict).toList());
        method(file);
        if (rules.seats() > 1) {
            var places = new LinkedHashMap<String, Object>();
            places.put("many", rules.seats());
            places.put("rule", rules.spread() ? "pav" : "highest");
            file.put("places", places);
        }
        file.put("ballots", ballots());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private List<Map<String, Object>> ballots() {
        return rules.how() == How.MARKS
                ? new MarksPart(whole).ballots()
                : whole.ballots().stream()
                        .filter(this::counts)
                        .map(this::ballot)
                        .toList();
    }

    private Map<String, Object> group(Party party, @Nullable PartyCode alone) {
        var group = new LinkedHashMap<String, Object>();
        group.put("id", party.code().stored());
        group.put("share", alone == null ? party.share() : party.code() == alone ? "100" : "0");
        group.put(
                "members",
                whole.voters().stream()
                        .filter(voter -> voter.party() == party.code())
                        .map(Voter::code)
                        .toList());
        return group;
    }

    private List<Map<String, Object>> quorum() {
        return rules.parties().stream()
                .filter(party -> party.quorum() > 0)
                .map(party -> Map.<String, Object>of("group", party.code().stored(), "votes", party.quorum()))
                .toList();
    }

    private Map<String, Object> conflict(Interest interest) {
        var option = interest.option();
        var conflict = new LinkedHashMap<String, Object>();
        conflict.put("voter", code(interest.voter()));
        conflict.put("option", option == null ? null : option(option));
        return conflict;
    }

    private String code(int voter) {
        return whole.voters().get(voter - 1).code();
    }

    private String option(int n) {
        return rules.options().get(n - 1);
    }

    private void method(Map<String, Object> file) {
        file.put("tie", List.of());
        switch (rules.how()) {
            case SCORE -> file.put("most", String.valueOf(rules.most()));
            case DOTS -> {
                file.put("most", Integer.valueOf(String.valueOf(rules.most())));
                file.put("each", Integer.valueOf(String.valueOf(rules.each())));
            }
            case YESNO -> file.put("majority", String.valueOf(rules.majority()));
            case RANK, CONSENT -> {}
            case MARKS -> file.putAll(new MarksPart(whole).fields());
        }
    }

    /** Whoever abstains counts for the quorum only where that was said before; where not, the file is without them. */
    private boolean counts(Ballot ballot) {
        return rules.abstaining() || !rules.how().single() || !ballot.says().abstains();
    }

    private Map<String, Object> ballot(Ballot ballot) {
        var written = new LinkedHashMap<String, Object>();
        written.put("voter", ballot.code());
        written.put("at", instant(ballot.at()));
        written.put("source", ballot.source());
        switch (ballot.says()) {
            case Says.Scores(var scores) -> written.put("scores", byOption(scores));
            case Says.Dots(var dots) -> written.put("dots", byOption(dots));
            case Says.Ranking(var places) -> written.put("ranking", ranking(places));
            case Says.Answer(var say) -> written.put("say", say);
            case Says.Stance(var say) -> {
                written.put("say", say);
                written.put("withdrawn", false);
                written.put("reason", ballot.reason());
            }
            case Says.Marks _ -> throw new IllegalStateException("Marks are written one by one");
        }
        return written;
    }

    private <T> Map<String, T> byOption(Map<Integer, T> said) {
        return said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        entry -> option(entry.getKey()), Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private List<Object> ranking(List<List<Integer>> places) {
        return places.stream()
                .map(place -> place.size() == 1
                        ? option(place.getFirst())
                        : (Object) place.stream().map(this::option).toList())
                .toList();
    }

    static String instant(OffsetDateTime moment) {
        return moment.toInstant().toString();
    }

    /** @return how many abstained, and by the rules did not count for the quorum either */
    int leftOut() {
        return Math.toIntExact(
                whole.ballots().stream().filter(ballot -> !counts(ballot)).count());
    }
}
