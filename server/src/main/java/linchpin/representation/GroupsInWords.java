package linchpin.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.analysis.figures.Representation;
import linchpin.analysis.figures.Representation.ShownGroup;
import linchpin.analysis.figures.Representation.Verdict;
import linchpin.analysis.figures.Share;
import linchpin.analysis.figures.Wilson;
import linchpin.feedback.Givers;
import linchpin.representation.RepresentationPage.GroupRow;
import linchpin.representation.RepresentationPage.Section;
import linchpin.representation.halfyears.GiverGroups;
import linchpin.representation.halfyears.WhoSpoke;
import linchpin.representation.populations.Population;
import linchpin.representation.populations.Populations;
import linchpin.tables.writing.Cell;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in words who spoke. A part of the organisation is told of in words only, so that nobody works out a small number as the difference
 * of two large ones; and it is compared with the population that was there when it was counted, so that nobody works out a number by
 * loading one population after another.
 */
@Component
class GroupsInWords {

    private static final String NOT_SHOWN = "Not shown";

    private final WhoSpoke spoke;
    private final Givers givers;
    private final Populations populations;
    private final Clock clock;

    GroupsInWords(WhoSpoke spoke, Givers givers, Populations populations, Clock clock) {
        this.spoke = spoke;
        this.givers = givers;
        this.populations = populations;
        this.clock = clock;
    }

    /** @param part whether it is of a part of the organisation */
    @Transactional(readOnly = true)
    List<Section> of(Map<String, GiverGroups> told, boolean part) {
        return givers.dimensions(LocalDate.now(clock)).stream()
                .filter(dimension -> told.containsKey(dimension.code()))
                .map(dimension -> section(dimension, Objects.requireNonNull(told.get(dimension.code())), part))
                .toList();
    }

    private Section section(Givers.Dimension dimension, GiverGroups told, boolean part) {
        var population = part ? populations.with(told.population()) : populations.latest(dimension.code(), null);
        var found =
                Representation.ofShown(shown(dimension, told, population), told.known(), told.unknown(), Wilson.Z95);
        var compared = population.isPresent();
        return new Section(
                dimension.code(),
                dimension.label(),
                found.known().isPresent(),
                population
                        .map(one -> one.source() + ", " + Days.full(one.asOf()))
                        .orElse(null),
                known(found, part),
                found.groups().stream()
                        .map(group -> row(group, !part, compared))
                        .toList(),
                hidden(found, compared),
                compared && !part ? difference(found) : null,
                List.of());
    }

    private static List<ShownGroup> shown(
            Givers.Dimension dimension, GiverGroups told, Optional<Population> population) {
        var people = population.map(Population::people).orElse(Map.of());
        return dimension.bands().stream()
                .filter(band ->
                        told.of(band.code()).isPresent() || told.hidden().contains(band.code()))
                .map(band -> new ShownGroup(band.label(), told.of(band.code()), people.getOrDefault(band.code(), 0L)))
                .toList();
    }

    /** Of a part no number: the whole less all its parts that tell theirs would be how few the rest is. */
    private String known(Representation found, boolean part) {
        if (found.known().isEmpty()) {
            return "Fewer than " + spoke.rule().smallest() + " givers said theirs: too few to say anything.";
        }
        return part
                ? "At least " + spoke.rule().smallest() + " givers said theirs."
                : CountNoun.number(found.known().getAsLong()) + " givers said theirs, and "
                        + CountNoun.number(found.unknown()) + " did not.";
    }

    private static @Nullable String difference(Representation found) {
        return found.dissimilarity()
                .map(share -> share.inWords()
                        + " givers would have to be others for the givers to resemble the people served.")
                .orElse(null);
    }

    private GroupRow row(Representation.Group group, boolean numbers, boolean compared) {
        var hidden = group.givers().isEmpty() || !numbers;
        return new GroupRow(
                group.name(),
                hidden
                        ? new Cell.Hidden(spoke.rule().marker())
                        : Cell.of(group.givers().getAsLong()),
                (compared ? group.share() : Optional.<Share>empty())
                        .<Cell>map(share -> new Cell.Percent(share.inHundred()))
                        .orElse(new Cell.Hidden("")),
                hidden || !compared ? "" : ratio(group),
                group.givers().isEmpty() ? NOT_SHOWN : compared ? words(group.verdict()) : "Nothing to compare with",
                compared && group.verdict() == Verdict.UNDER_HEARD);
    }

    /** @return the names of the groups that are not shown, as in "16 to 24 and 25 to 34" */
    private static String together(Representation found) {
        var names = found.groups().stream()
                .filter(group -> group.givers().isEmpty())
                .map(Representation.Group::name)
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** Said once for all of them: what is said of one alone would tell, with the sum of all, which is small. */
    private static String hidden(Representation found, boolean compared) {
        return found.groups().stream()
                .filter(group -> group.givers().isEmpty())
                .findFirst()
                .map(one -> NOT_SHOWN + ", so that nobody can be picked out: " + together(found) + "."
                        + (compared && one.verdict() != Verdict.TOO_FEW
                                ? " Together: " + uncapitalised(words(one.verdict())) + "."
                                : ""))
                .orElse("");
    }

    private static String uncapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String ratio(Representation.Group group) {
        return group.ratio().isEmpty()
                ? ""
                : "%.2f (%.2f to %.2f)"
                        .formatted(
                                group.ratio().getAsDouble(),
                                group.lower().orElseThrow(),
                                group.upper().orElseThrow());
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case UNDER_HEARD -> "Under-heard: we hear less from them than their share of the people we serve";
            case MORE_THAN_THEIR_SHARE -> "We hear more from them than their share";
            case ABOUT_THEIR_SHARE -> "About their share, as far as these numbers can show";
            case TOO_FEW -> "Too few to say";
            case NO_POPULATION -> "None of the people we serve, so nothing to compare with";
        };
    }
}
