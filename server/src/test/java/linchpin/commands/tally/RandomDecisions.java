package linchpin.commands.tally;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes decisions that are in order and come near every edge: few voters, coarse scales, ballots at the very moment of closing. */
final class RandomDecisions {

    static final List<String> METHODS = List.of("marks", "score", "dots", "rank", "yesno", "consent");

    private static final Instant CLOSES = Instant.parse("2026-09-30T17:00:00Z");
    private static final List<String> TIMES = List.of(
            "2026-09-30T16:59:59.999999999Z",
            "2026-09-30T17:00:00Z",
            "2026-09-30T18:00:00+01:00",
            "2026-09-30T17:59:59+01:00",
            "2026-10-01T09:00:00Z");

    private final Random random;
    private ObjectNode file;
    private String method;
    private List<String> options;
    private List<String> groups;
    private List<String> voters;
    private List<String> criteria;

    RandomDecisions(long seed) {
        random = new Random(seed);
    }

    ObjectNode next() {
        file = JsonMapper.shared().createObjectNode();
        method = any(METHODS);
        var single = method.equals("yesno") || method.equals("consent");
        var several = List.of("score", "dots", "rank").contains(method) && random.nextInt(3) == 0;
        options = names("ABCDEF", single ? 1 : 1 + random.nextInt(several ? 6 : 4));
        groups = names("PSQ", 1 + random.nextInt(3));
        criteria = names("xyz", 1 + random.nextInt(3));
        file.put("linchpin", "decision/1").put("title", "Case").put("method", method);
        options.forEach(file.putArray("options")::add);
        groups(file.putArray("groups"));
        file.put("absent", any(List.of("void", "lapse")));
        quorum(file.putArray("quorum"));
        file.put("closes", CLOSES.toString());
        conflicts(file.putArray("conflicts"));
        var tie = file.putArray("tie");
        switch (method) {
            case "marks" -> marks(tie);
            case "score" -> file.put("most", any(List.of("5", "10", "0.5")));
            case "dots" -> file.put("most", 1 + random.nextInt(5)).put("each", 1 + random.nextInt(3));
            case "yesno" -> file.put("majority", any(List.of("50", "50.0", "66.7", "0", "100", "33.3")));
            default -> {}
        }
        if (several) {
            file.putObject("places")
                    .put("many", 1 + random.nextInt(options.size()))
                    .put("rule", method.equals("dots") && random.nextInt(3) > 0 ? "pav" : "highest");
        }
        var ballots = file.putArray("ballots");
        var most = method.equals("marks") ? 30 : 10;
        IntStream.range(0, random.nextInt(most)).forEach(_ -> ballot(ballots.addObject()));
        return file;
    }

    private void groups(ArrayNode list) {
        voters = new ArrayList<>();
        var shares = shares();
        for (int g = 0; g < groups.size(); g++) {
            var group = list.addObject().put("id", groups.get(g)).put("share", shares.get(g));
            var members = group.putArray("members");
            var size = random.nextInt(4);
            for (int m = 0; m < size; m++) {
                members.add(groups.get(g) + m);
                voters.add(groups.get(g) + m);
            }
        }
        voters.add("stranger");
    }

    /** Tenths, thirds as decimals go, nothing and all. */
    private List<String> shares() {
        var cuts = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        for (int i = 1; i < groups.size(); i++) {
            cuts.add(any(List.of("0", "10", "33.3", "50", "66.7", "80", "100", "20.000000001").stream()
                    .map(BigDecimal::new)
                    .toList()));
        }
        Collections.sort(cuts);
        return IntStream.range(1, cuts.size())
                .mapToObj(i -> cuts.get(i).subtract(cuts.get(i - 1)).toPlainString())
                .toList();
    }

    private void quorum(ArrayNode list) {
        for (var group : groups) {
            if (random.nextInt(4) == 0) {
                list.addObject().put("group", group).put("votes", random.nextInt(3));
            }
        }
    }

    private void conflicts(ArrayNode list) {
        for (int i = random.nextInt(3); i > 0; i--) {
            var conflict = list.addObject().put("voter", any(voters));
            if (random.nextInt(3) == 0) {
                conflict.putNull("option");
            } else {
                conflict.put("option", any(options));
            }
        }
    }

    /** One in three is even: criteria of the same weight and groups that agreed on all or nothing, so that totals are often equal. */
    private void marks(ArrayNode tie) {
        var even = random.nextInt(3) == 0;
        criteria.stream().filter(_ -> random.nextInt(2) == 0).forEach(tie::add);
        var domains = file.putArray("domains");
        for (var domain : List.of("quality", "value")) {
            sharesOrNull(domains.addObject().put("id", domain));
        }
        var list = file.putArray("criteria");
        var weights = List.of(
                        List.of("100"),
                        even ? List.of("50", "50") : List.of("33.3", "66.7"),
                        even ? List.of("40", "40", "20") : List.of("50", "25", "25"))
                .get(criteria.size() - 1);
        for (int c = 0; c < criteria.size(); c++) {
            var criterion = list.addObject()
                    .put("id", criteria.get(c))
                    .put("domain", any(List.of("quality", "value")))
                    .put("weight", weights.get(c))
                    .put("most", "4");
            if (random.nextInt(3) == 0) {
                criterion.put("minimum", any(List.of("0", "1", "2", "2.5", "4")));
            } else {
                criterion.putNull("minimum");
            }
            sharesOrNull(criterion);
        }
        consensus(even ? List.of("0", "4") : List.of("0", "1", "2.0", "3.5", "4"), even ? 1 : 3);
    }

    private void consensus(List<String> marks, int oneIn) {
        var consensus = file.putArray("consensus");
        groups.forEach(group -> options.forEach(option -> criteria.forEach(criterion -> {
            if (random.nextInt(oneIn) == 0) {
                consensus
                        .addObject()
                        .put("group", group)
                        .put("option", option)
                        .put("criterion", criterion)
                        .put("mark", any(marks))
                        .put("reason", "agreed");
            }
        })));
    }

    private void sharesOrNull(ObjectNode object) {
        if (random.nextInt(3) > 0) {
            object.putNull("shares");
            return;
        }
        var shares = object.putObject("shares");
        var parts = shares();
        for (int g = 0; g < groups.size(); g++) {
            if (!parts.get(g).equals("0") || random.nextBoolean()) {
                shares.put(groups.get(g), parts.get(g));
            }
        }
    }

    private void ballot(ObjectNode ballot) {
        ballot.put("voter", any(voters));
        ballot.put("at", random.nextInt(4) == 0 ? any(TIMES) : "2026-09-30T1" + random.nextInt(3) + ":00:00Z");
        ballot.put("source", any(List.of("online", "paper", "proxy")));
        switch (method) {
            case "marks" ->
                ballot.put("option", rarely("nowhere", any(options)))
                        .put("criterion", rarely("nothing", any(criteria)))
                        .put(
                                "mark",
                                rarely(any(List.of("-0.5", "4.1", "99")), any(List.of("0", "1", "2", "3.5", "4.0"))));
            case "score" -> {
                var scores = ballot.putObject("scores");
                some().forEach(option -> scores.put(
                        option, rarely(any(List.of("-1", "10.1")), any(List.of("0", "0.1", "0.50", "0.25")))));
            }
            case "dots" -> {
                var dots = ballot.putObject("dots");
                some().forEach(option -> dots.put(option, random.nextInt(12) == 0 ? -1 : random.nextInt(3)));
            }
            case "rank" -> ranking(ballot.putArray("ranking"));
            case "yesno" -> ballot.put("say", any(List.of("yes", "no", "yes", "no", "abstain")));
            default ->
                ballot.put("say", any(List.of("consent", "aside", "consent", "abstain", "consent", "object")))
                        .put("reason", "because")
                        .put("withdrawn", random.nextInt(3) > 0);
        }
    }

    private void ranking(ArrayNode ranking) {
        var left = new ArrayList<>(some());
        Collections.shuffle(left, random);
        if (random.nextInt(20) == 0 && !left.isEmpty()) {
            left.add(left.getFirst()); // named twice
        }
        while (!left.isEmpty()) {
            if (random.nextInt(3) > 0) {
                ranking.add(left.removeLast());
                continue;
            }
            var together = ranking.addArray();
            for (int i = 1 + random.nextInt(3); i > 0 && !left.isEmpty(); i--) {
                together.add(left.removeLast());
            }
        }
    }

    private List<String> some() {
        var some = new ArrayList<>(
                options.stream().filter(_ -> random.nextInt(4) > 0).toList());
        if (random.nextInt(20) == 0) {
            some.add("nowhere");
        }
        return some;
    }

    private String rarely(String odd, String usual) {
        return random.nextInt(15) == 0 ? odd : usual;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> names(String letters, int count) {
        return letters.substring(0, count).chars().mapToObj(Character::toString).toList();
    }
}
