package linchpin.feedback.imports.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.commands.CommandFailed;
import linchpin.feedback.imports.SuggestedMapping;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.ScaleEnds;
import linchpin.feedback.imports.mapping.Survey;
import org.springframework.stereotype.Component;

/** What is proposed for a file, changed as somebody at a terminal wishes. */
@Component
class WishedMapping {

    private static final int MOST_PLACES = 3;

    private final SuggestedMapping proposal;

    WishedMapping(SuggestedMapping proposal) {
        this.proposal = proposal;
    }

    /** @throws CommandFailed where what is wished does not fit the file */
    Mapping of(Survey survey, Mapping proposed, Wishes wishes) {
        var mapping = wishes.map().isEmpty()
                ? proposed
                : proposal.from(survey, roles(survey, proposed, wishes.map())).keeping(proposed);
        mapping = scaled(survey, mapping, wishes.best().toLowerCase(Locale.ROOT));
        mapping = mapping.with(dates(mapping.dates(), wishes));
        return mapping.saying(
                wishes.source().isBlank() ? mapping.said() : mapping.said().from(wishes.source()));
    }

    private static List<ColumnRole> roles(Survey survey, Mapping proposed, List<String> wished) {
        var roles = new ArrayList<>(Choices.roles(proposed, survey.header().size()));
        for (var one : wished) {
            var at = one.lastIndexOf('=');
            if (at < 1) {
                throw new CommandFailed("“--map " + one
                        + "” is not understood. Write the column, =, and what it holds: --map \"Ward=place\"");
            }
            var column = column(survey.header(), one.substring(0, at));
            var role = role(one.substring(at + 1));
            if (role.single()) {
                roles.replaceAll(known -> known == role ? ColumnRole.IGNORE : known);
            }
            roles.set(column, role);
        }
        if (roles.stream().filter(role -> role == ColumnRole.PLACE).count() > MOST_PLACES) {
            throw new CommandFailed("More than three columns hold places. Leave one out: --map \"COLUMN=ignore\"");
        }
        return roles;
    }

    private static int column(List<String> header, String named) {
        var found = IntStream.range(0, header.size())
                .filter(index -> Cells.key(header.get(index)).equals(Cells.key(named)))
                .toArray();
        if (found.length == 1) {
            return found[0];
        }
        if (found.length > 1) {
            throw new CommandFailed("Several columns are called “" + named
                    + "”. Name the one you mean by its number, the first being 1");
        }
        if (named.strip().matches("[0-9]{1,4}")) {
            var number = Integer.parseInt(named.strip());
            if (number >= 1 && number <= header.size()) {
                return number - 1;
            }
        }
        var there = IntStream.range(0, header.size())
                .mapToObj(index -> (index + 1) + " “" + header.get(index) + "”")
                .collect(Collectors.joining(", "));
        throw new CommandFailed("The file has no column “" + named + "”. Its columns are: " + there);
    }

    private static ColumnRole role(String word) {
        var name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(ColumnRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailed("A column cannot be “" + word + "”. It can be: " + words()));
    }

    private static String words() {
        return Arrays.stream(ColumnRole.values()).map(WishedMapping::word).collect(Collectors.joining(", "));
    }

    static String word(ColumnRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Mapping scaled(Survey survey, Mapping mapping, String best) {
        return switch (best) {
            case "" -> mapping;
            case "none" -> ScaleEnds.never(mapping);
            case "1", "5" ->
                ScaleEnds.best(survey, mapping, best)
                        .orElseThrow(() -> new CommandFailed(
                                "--best " + best + " does not fit: the column of answers is no scale from 1 to 5."
                                        + " Say --best none to keep its numbers and never score them"));
            default -> throw new CommandFailed("--best is 1, 5 or none, not “" + best + "”");
        };
    }

    private static DateReading dates(DateReading proposed, Wishes wishes) {
        var years = wishes.shortYears() || proposed.twoDigitYears();
        return switch (wishes.dates().toLowerCase(Locale.ROOT)) {
            case "" ->
                new DateReading(
                        proposed.either(),
                        proposed.column(),
                        proposed.byValue(),
                        years,
                        proposed.settled(),
                        proposed.turned());
            case "dmy" -> said(DateOrder.DAY_FIRST, years, false);
            case "mdy" -> said(DateOrder.MONTH_FIRST, years, false);
            case "refuse" -> said(DateOrder.REFUSE, years, false);
            case "turned" -> said(DateOrder.DAY_FIRST, years, true);
            case "as-written" -> said(DateOrder.DAY_FIRST, years, false);
            default ->
                throw new CommandFailed(
                        "--dates is dmy, mdy, refuse, turned or as-written, not “" + wishes.dates() + "”");
        };
    }

    private static DateReading said(DateOrder order, boolean years, boolean turned) {
        return new DateReading(order, -1, Map.of(), years, true, turned);
    }
}
