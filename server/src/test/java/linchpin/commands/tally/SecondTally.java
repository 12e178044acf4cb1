package linchpin.commands.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tally once more, written from its description alone and before the product's: loops over the file as it stands, and pairs of decimals
 * that are multiplied and never divided. Slow, and of files that are in order only.
 */
final class SecondTally {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JsonNode file;
    private final String method;
    private final List<String> options = new ArrayList<>();
    private final JsonNode ballots;
    private final String[] why;

    private SecondTally(JsonNode file) {
        this.file = file;
        method = file.get("method").stringValue();
        file.get("options").forEach(option -> options.add(option.stringValue()));
        ballots = file.get("ballots");
        why = new String[ballots.size()];
    }

    /** @return the result, as the command prints it */
    static String of(JsonNode file) {
        return new SecondTally(file).result();
    }

    // ---- which ballots count

    private void judge() {
        for (int i = 0; i < why.length; i++) {
            why[i] = first(ballots.get(i));
        }
        var before = why.clone();
        for (int i = 0; i < why.length; i++) {
            for (int j = 0; j < why.length; j++) {
                if (i != j && before[i] == null && before[j] == null && sameQuestion(i, j) && beats(j, i)) {
                    why[i] = "replaced";
                }
            }
        }
    }

    private String first(JsonNode ballot) {
        if (groupOf(ballot) == null) {
            return "not a member";
        }
        if (!Instant.parse(text(ballot, "at")).isBefore(Instant.parse(text(file, "closes")))) {
            return "late";
        }
        if (conflict(ballot)) {
            return "conflict";
        }
        return inRange(ballot) ? null : "out of range";
    }

    private String groupOf(JsonNode ballot) {
        for (var group : file.get("groups")) {
            for (var member : group.get("members")) {
                if (member.stringValue().equals(text(ballot, "voter"))) {
                    return text(group, "id");
                }
            }
        }
        return null;
    }

    private boolean conflict(JsonNode ballot) {
        for (var conflict : file.get("conflicts")) {
            if (!text(conflict, "voter").equals(text(ballot, "voter"))) {
                continue;
            }
            if (conflict.get("option").isNull() || method.equals("yesno") || method.equals("consent")) {
                return true;
            }
            if (method.equals("marks") && text(conflict, "option").equals(text(ballot, "option"))) {
                return true;
            }
        }
        return false;
    }

    private boolean conflictOver(JsonNode ballot, String option) {
        for (var conflict : file.get("conflicts")) {
            if (text(conflict, "voter").equals(text(ballot, "voter"))
                    && conflict.get("option").isString()
                    && text(conflict, "option").equals(option)) {
                return true;
            }
        }
        return false;
    }

    private boolean inRange(JsonNode ballot) {
        return switch (method) {
            case "marks" -> {
                var criterion = criterion(text(ballot, "criterion"));
                yield criterion != null
                        && options.contains(text(ballot, "option"))
                        && within(decimal(ballot, "mark"), decimal(criterion, "most"));
            }
            case "score" -> {
                var fine = true;
                for (var score : ballot.get("scores").properties()) {
                    fine &= options.contains(score.getKey());
                    fine &= within(new BigDecimal(score.getValue().stringValue()), decimal(file, "most"));
                }
                yield fine;
            }
            case "dots" -> {
                var fine = true;
                var all = 0;
                for (var dots : ballot.get("dots").properties()) {
                    var here = dots.getValue().intValue();
                    fine &= options.contains(dots.getKey());
                    fine &= here >= 0 && here <= file.get("each").intValue();
                    all += here;
                }
                yield fine && all <= file.get("most").intValue();
            }
            case "rank" -> {
                var named = named(ballot.get("ranking"));
                yield options.containsAll(named) && new HashSet<>(named).size() == named.size();
            }
            default -> true;
        };
    }

    private static List<String> named(JsonNode ranking) {
        var named = new ArrayList<String>();
        for (var entry : ranking) {
            if (entry.isString()) {
                named.add(entry.stringValue());
            }
            for (var option : entry) {
                named.add(option.stringValue());
            }
        }
        return named;
    }

    private static boolean within(BigDecimal mark, BigDecimal most) {
        return mark.signum() >= 0 && mark.compareTo(most) <= 0;
    }

    private boolean sameQuestion(int i, int j) {
        var one = ballots.get(i);
        var other = ballots.get(j);
        return text(one, "voter").equals(text(other, "voter"))
                && (!method.equals("marks")
                        || text(one, "option").equals(text(other, "option"))
                                && text(one, "criterion").equals(text(other, "criterion")));
    }

    private boolean beats(int j, int i) {
        var ours = !text(ballots.get(j), "source").equals("proxy");
        var theirs = !text(ballots.get(i), "source").equals("proxy");
        if (ours != theirs) {
            return ours;
        }
        var at = Instant.parse(text(ballots.get(j), "at"));
        var then = Instant.parse(text(ballots.get(i), "at"));
        return at.equals(then) ? j > i : at.isAfter(then);
    }

    private boolean counts(int i, String group) {
        return why[i] == null && group.equals(groupOf(ballots.get(i)));
    }

    // ---- figures: pairs of a numerator and a denominator, null for nothing

    private BigDecimal[] figure(String group, String option, String criterion) {
        return switch (method) {
            case "marks" -> mark(group, option, criterion);
            case "score" -> score(group, option);
            case "dots" -> dots(group, option);
            case "rank" -> rank(group, option);
            default -> yes(group);
        };
    }

    private BigDecimal[] mark(String group, String option, String criterion) {
        var most = decimal(criterion(criterion), "most");
        for (var agreed : file.get("consensus")) {
            if (text(agreed, "group").equals(group)
                    && text(agreed, "option").equals(option)
                    && text(agreed, "criterion").equals(criterion)) {
                return pair(decimal(agreed, "mark"), most);
            }
        }
        var sum = BigDecimal.ZERO;
        var n = 0;
        for (int i = 0; i < why.length; i++) {
            if (counts(i, group)
                    && text(ballots.get(i), "option").equals(option)
                    && text(ballots.get(i), "criterion").equals(criterion)) {
                sum = sum.add(decimal(ballots.get(i), "mark"));
                n++;
            }
        }
        return n == 0 ? null : pair(sum, most.multiply(BigDecimal.valueOf(n)));
    }

    private BigDecimal[] score(String group, String option) {
        var sum = BigDecimal.ZERO;
        var n = 0;
        for (int i = 0; i < why.length; i++) {
            var said = ballots.get(i).get("scores").get(option);
            if (counts(i, group) && said != null && !conflictOver(ballots.get(i), option)) {
                sum = sum.add(new BigDecimal(said.stringValue()));
                n++;
            }
        }
        return n == 0 ? null : pair(sum, decimal(file, "most").multiply(BigDecimal.valueOf(n)));
    }

    private BigDecimal[] dots(String group, String option) {
        var here = 0L;
        var all = 0L;
        for (int i = 0; i < why.length; i++) {
            for (var dots : ballots.get(i).get("dots").properties()) {
                if (counts(i, group) && !conflictOver(ballots.get(i), dots.getKey())) {
                    all += dots.getValue().intValue();
                    here += dots.getKey().equals(option) ? dots.getValue().intValue() : 0;
                }
            }
        }
        return all == 0 ? null : pair(BigDecimal.valueOf(here), BigDecimal.valueOf(all));
    }

    private BigDecimal[] rank(String group, String option) {
        var sum = new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ONE};
        var n = 0;
        for (int i = 0; i < why.length; i++) {
            if (counts(i, group)) {
                var worth = worth(ballots.get(i), option);
                if (worth != null) {
                    sum = plus(sum, worth);
                    n++;
                }
            }
        }
        return n == 0 ? null : pair(sum[0], sum[1].multiply(BigDecimal.valueOf(n)));
    }

    /** Fills places from the top, writing down for each place who holds it, and takes the mean of the points of the option's places. */
    private BigDecimal[] worth(JsonNode ballot, String option) {
        var held = new ArrayList<List<String>>();
        for (var entry : ballot.get("ranking")) {
            var together = new ArrayList<String>();
            (entry.isString() ? List.of(entry) : entry).forEach(one -> together.add(one.stringValue()));
            together.removeIf(one -> conflictOver(ballot, one));
            if (!together.isEmpty()) {
                held.add(together);
            }
        }
        if (held.isEmpty()) {
            return null;
        }
        if (options.size() == 1) {
            return pair(BigDecimal.ONE, BigDecimal.ONE);
        }
        var rest = new ArrayList<>(options);
        held.forEach(rest::removeAll);
        held.add(rest);
        var place = 0;
        for (var together : held) {
            var points = 0;
            for (int i = 0; i < together.size(); i++) {
                points += options.size() - 1 - place;
                place++;
            }
            if (together.contains(option)) {
                return pair(
                        BigDecimal.valueOf(points), BigDecimal.valueOf((long) together.size() * (options.size() - 1)));
            }
        }
        throw new AssertionError(option);
    }

    private BigDecimal[] yes(String group) {
        var yes = 0;
        var all = 0;
        for (int i = 0; i < why.length; i++) {
            var say = text(ballots.get(i), "say");
            if (counts(i, group) && !say.equals("abstain")) {
                all++;
                yes += say.equals("yes") ? 1 : 0;
            }
        }
        return all == 0 ? null : pair(BigDecimal.valueOf(yes), BigDecimal.valueOf(all));
    }

    // ---- shares

    /** The share of a group in a list, had another's been nothing, times what all of that list then comes to. */
    private BigDecimal[] share(String group, String criterion, String gone) {
        var all = shareIn(gone, criterion);
        var mine = shareIn(group, criterion);
        if (gone == null || all.compareTo(HUNDRED) == 0) {
            return pair(mine, BigDecimal.ONE);
        }
        return group.equals(gone)
                ? pair(BigDecimal.ZERO, BigDecimal.ONE)
                : pair(mine.multiply(HUNDRED), HUNDRED.subtract(all));
    }

    private BigDecimal shareIn(String group, String criterion) {
        if (group == null) {
            return BigDecimal.ZERO;
        }
        if (criterion != null) {
            var own = criterion(criterion).get("shares");
            if (own.isObject()) {
                return own.has(group) ? decimal(own, group) : BigDecimal.ZERO;
            }
            for (var domain : file.get("domains")) {
                if (text(domain, "id").equals(text(criterion(criterion), "domain"))
                        && domain.get("shares").isObject()) {
                    return domain.get("shares").has(group) ? decimal(domain.get("shares"), group) : BigDecimal.ZERO;
                }
            }
        }
        for (var each : file.get("groups")) {
            if (text(each, "id").equals(group)) {
                return decimal(each, "share");
            }
        }
        return BigDecimal.ZERO;
    }

    private boolean partlyHolds(String group) {
        var shares = new ArrayList<BigDecimal>();
        for (var each : file.get("groups")) {
            if (text(each, "id").equals(group)) {
                shares.add(decimal(each, "share"));
            }
        }
        if (method.equals("marks")) {
            for (var level : List.of("domains", "criteria")) {
                for (var each : file.get(level)) {
                    if (each.get("shares").isObject() && each.get("shares").has(group)) {
                        shares.add(decimal(each.get("shares"), group));
                    }
                }
            }
        }
        return shares.stream().anyMatch(share -> share.signum() > 0 && share.compareTo(HUNDRED) < 0);
    }

    // ---- what comes of it

    private String result() {
        judge();
        var result = JsonMapper.shared().createObjectNode();
        if (method.equals("consent") || !quorum()) {
            var outcome = !quorum() ? "no quorum" : consent();
            end(result, outcome, outcome.equals("passed") ? options : List.of());
            result.putObject("totals");
            result.putObject("shown");
            result.putArray("below");
            result.putObject("without");
        } else {
            settle(null, result);
            var without = result.putObject("without");
            for (var group : file.get("groups")) {
                if (partlyHolds(text(group, "id"))) {
                    var other = JsonMapper.shared().createObjectNode();
                    settle(text(group, "id"), other);
                    without.set(
                            text(group, "id"),
                            other.without("totals").without("shown").without("below"));
                }
            }
        }
        var said = result.putObject("ballots");
        said.put("counted", 0);
        var refused = said.putArray("refused");
        for (int i = 0; i < why.length; i++) {
            if (why[i] != null) {
                refused.addObject().put("index", i).put("why", why[i]);
            }
        }
        said.put("counted", why.length - refused.size());
        return result.toString();
    }

    private void end(ObjectNode result, String outcome, List<String> winners) {
        end(result, outcome, winners, List.of());
    }

    private void end(ObjectNode result, String outcome, List<String> winners, List<String> level) {
        result.put("outcome", outcome);
        winners.forEach(result.putArray("winners")::add);
        if (file.has("places")) {
            level.forEach(result.putArray("level")::add);
        }
    }

    private boolean quorum() {
        for (var asked : file.get("quorum")) {
            var voters = new HashSet<String>();
            for (int i = 0; i < why.length; i++) {
                if (counts(i, text(asked, "group"))) {
                    voters.add(text(ballots.get(i), "voter"));
                }
            }
            if (voters.size() < asked.get("votes").intValue()) {
                return false;
            }
        }
        return true;
    }

    private String consent() {
        var consents = false;
        for (int i = 0; i < why.length; i++) {
            if (why[i] == null) {
                var say = text(ballots.get(i), "say");
                if (say.equals("object") && !ballots.get(i).get("withdrawn").booleanValue()) {
                    return "objection stands";
                }
                consents |= say.equals("consent");
            }
        }
        return consents ? "passed" : "not decided";
    }

    private void settle(String gone, ObjectNode result) {
        var totals = new ArrayList<BigDecimal[]>();
        var below = new ArrayList<String>();
        for (var option : options) {
            var total = total(option, gone, below);
            if (total == null) {
                end(result, "not decided", List.of());
                tell(result, List.of(), List.of());
                return;
            }
            totals.add(total);
        }
        if (method.equals("yesno")) {
            var passed = compare(totals.get(0), pair(decimal(file, "majority"), BigDecimal.ONE)) > 0;
            end(result, passed ? "passed" : "not passed", passed ? options : List.of());
        } else if (file.has("places")) {
            fill(totals, gone, result);
        } else {
            var winners = winners(totals, below, gone);
            end(result, winners.isEmpty() ? "not decided" : winners.size() == 1 ? "decided" : "tied", winners);
        }
        tell(result, totals, below);
    }

    // ---- several places

    private void fill(List<BigDecimal[]> totals, String gone, ObjectNode result) {
        var many = file.get("places").get("many").intValue();
        var best = new ArrayList<List<String>>();
        BigDecimal[] most = null;
        for (var some : ways(options, many)) {
            var worth = text(file.get("places"), "rule").equals("pav")
                    ? proportional(some, gone)
                    : some.stream()
                            .map(option -> totals.get(options.indexOf(option)))
                            .reduce(pair(BigDecimal.ZERO, BigDecimal.ONE), SecondTally::plus);
            if (most == null || compare(worth, most) > 0) {
                best.clear();
                most = worth;
            }
            if (compare(worth, most) == 0) {
                best.add(some);
            }
        }
        var winners = options.stream()
                .filter(option -> best.stream().allMatch(some -> some.contains(option)))
                .toList();
        var level = options.stream()
                .filter(option -> !winners.contains(option))
                .filter(option -> best.stream().anyMatch(some -> some.contains(option)))
                .toList();
        end(result, best.size() == 1 ? "decided" : "tied", winners, level);
    }

    private static List<List<String>> ways(List<String> from, int many) {
        if (many == 0) {
            return List.of(List.of());
        }
        var ways = new ArrayList<List<String>>();
        for (int i = 0; i + many <= from.size(); i++) {
            for (var rest : ways(from.subList(i + 1, from.size()), many - 1)) {
                var way = new ArrayList<>(List.of(from.get(i)));
                way.addAll(rest);
                ways.add(way);
            }
        }
        return ways;
    }

    /** Each voter brings one for the first of theirs, a half for the second and so on, and all of a group bring its share together. */
    private BigDecimal[] proportional(List<String> some, String gone) {
        var worth = pair(BigDecimal.ZERO, BigDecimal.ONE);
        for (var group : file.get("groups")) {
            var voters = 0;
            var brought = pair(BigDecimal.ZERO, BigDecimal.ONE);
            for (int i = 0; i < why.length; i++) {
                var theirs = counts(i, text(group, "id")) ? dotted(ballots.get(i)) : List.<String>of();
                voters += theirs.isEmpty() ? 0 : 1;
                var found = some.stream().filter(theirs::contains).count();
                for (int n = 1; n <= found; n++) {
                    brought = plus(brought, pair(BigDecimal.ONE, BigDecimal.valueOf(n)));
                }
            }
            if (voters > 0) {
                brought = pair(brought[0], brought[1].multiply(BigDecimal.valueOf(voters)));
                worth = plus(worth, times(brought, share(text(group, "id"), null, gone)));
            }
        }
        return worth;
    }

    private List<String> dotted(JsonNode ballot) {
        return options.stream()
                .filter(option -> ballot.get("dots").has(option) && !conflictOver(ballot, option))
                .filter(option -> ballot.get("dots").get(option).intValue() > 0)
                .toList();
    }

    private BigDecimal[] total(String option, String gone, List<String> below) {
        if (!method.equals("marks")) {
            var whole = whole(option, null, gone);
            return whole == null ? null : times(whole, pair(HUNDRED, BigDecimal.ONE));
        }
        var total = pair(BigDecimal.ZERO, BigDecimal.ONE);
        for (var criterion : file.get("criteria")) {
            var whole = whole(option, text(criterion, "id"), gone);
            if (whole == null) {
                return null;
            }
            total = plus(total, times(whole, pair(decimal(criterion, "weight"), BigDecimal.ONE)));
            if (criterion.get("minimum").isString()
                    && !below.contains(option)
                    && compare(
                                    times(whole, pair(decimal(criterion, "most"), BigDecimal.ONE)),
                                    pair(decimal(criterion, "minimum"), BigDecimal.ONE))
                            < 0) {
                below.add(option);
            }
        }
        return total;
    }

    /** The figure of all groups together for one thing; null where the rule for the absent leaves none. */
    private BigDecimal[] whole(String option, String criterion, String gone) {
        var sum = pair(BigDecimal.ZERO, BigDecimal.ONE);
        var present = pair(BigDecimal.ZERO, BigDecimal.ONE);
        for (var group : file.get("groups")) {
            var share = share(text(group, "id"), criterion, gone);
            if (share[0].signum() == 0) {
                continue;
            }
            var figure = figure(text(group, "id"), option, criterion);
            if (figure != null) {
                sum = plus(sum, times(share, figure));
                present = plus(present, share);
            } else if (text(file, "absent").equals("void")) {
                return null;
            }
        }
        return present[0].signum() == 0 ? null : pair(sum[0].multiply(present[1]), sum[1].multiply(present[0]));
    }

    private List<String> winners(List<BigDecimal[]> totals, List<String> below, String gone) {
        var left = new ArrayList<>(options);
        left.removeAll(below);
        left = best(left, left.stream().map(o -> totals.get(options.indexOf(o))).toList());
        if (method.equals("marks")) {
            for (var criterion : file.get("tie")) {
                left = best(
                        left,
                        left.stream()
                                .map(option -> whole(option, criterion.stringValue(), gone))
                                .toList());
            }
        }
        return left;
    }

    private static ArrayList<String> best(List<String> options, List<BigDecimal[]> values) {
        var best = new ArrayList<String>();
        for (int i = 0; i < options.size(); i++) {
            var beaten = false;
            for (var other : values) {
                beaten |= compare(other, values.get(i)) > 0;
            }
            if (!beaten) {
                best.add(options.get(i));
            }
        }
        return best;
    }

    private void tell(ObjectNode result, List<BigDecimal[]> totals, List<String> below) {
        var told = result.putObject("totals");
        var shown = result.putObject("shown");
        for (int i = 0; i < totals.size(); i++) {
            told.put(options.get(i), lowest(totals.get(i)));
            shown.put(
                    options.get(i),
                    totals.get(i)[0]
                            .divide(totals.get(i)[1], 2, RoundingMode.HALF_UP)
                            .toPlainString());
        }
        below.forEach(result.putArray("below")::add);
    }

    // ---- pairs

    private static BigDecimal[] pair(BigDecimal numerator, BigDecimal denominator) {
        return new BigDecimal[] {numerator, denominator};
    }

    private static BigDecimal[] plus(BigDecimal[] a, BigDecimal[] b) {
        return pair(a[0].multiply(b[1]).add(b[0].multiply(a[1])), a[1].multiply(b[1]));
    }

    private static BigDecimal[] times(BigDecimal[] a, BigDecimal[] b) {
        return pair(a[0].multiply(b[0]), a[1].multiply(b[1]));
    }

    private static int compare(BigDecimal[] a, BigDecimal[] b) {
        return a[0].multiply(b[1]).compareTo(b[0].multiply(a[1]));
    }

    private static String lowest(BigDecimal[] pair) {
        var places = Math.max(0, Math.max(pair[0].scale(), pair[1].scale()));
        BigInteger n = pair[0].movePointRight(places).toBigIntegerExact();
        BigInteger d = pair[1].movePointRight(places).toBigIntegerExact();
        var common = n.gcd(d);
        return n.divide(common) + "/" + d.divide(common);
    }

    private JsonNode criterion(String id) {
        for (var criterion : file.get("criteria")) {
            if (text(criterion, "id").equals(id)) {
                return criterion;
            }
        }
        return null;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(text(node, field));
    }
}
