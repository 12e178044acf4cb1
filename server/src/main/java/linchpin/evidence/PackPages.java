package linchpin.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.meaning.Themes;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts a pack together for reading: the figures as kept with it, the stories as their givers agree to today. */
@Component
class PackPages {

    static final List<String> HOW_COUNTED = List.of(
            "“Very good” and “good” count as good. “Poor” and “very poor” count as poor.",
            "A share is all good scores out of all scores. “Neither” and “do not know” count as scores too.",
            "We make no share of fewer than " + Share.ENOUGH + " scores.");

    private final Packs packs;
    private final ReadStories stories;
    private final Themes themes;
    private final Places places;
    private final Accounts accounts;
    private final JsonMapper json;

    PackPages(Packs packs, ReadStories stories, Themes themes, Places places, Accounts accounts, JsonMapper json) {
        this.packs = packs;
        this.stories = stories;
        this.themes = themes;
        this.places = places;
        this.accounts = accounts;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public PackPage page(PackId id, Viewer viewer) {
        var pack = packs.readable(id, viewer);
        var counted = json.readValue(pack.figures(), Counted.class);
        var about = theme(pack, counted);
        var place = place(pack, viewer);
        var halves = new Halves(
                stories.of(packs.stories(id), counted, pack.pairs()), Numbers.of(counted, about, pack.pairs()));
        var brief = brief(pack, counted, place, about);
        var notKnown = NotKnown.of(counted);
        var questions = pack.questions().lines().toList();
        var sources = sources(pack, counted, place);
        return new PackPage(
                id.path(),
                pack.question(),
                pack.meeting(),
                Days.full(pack.meetingOn()),
                place,
                about,
                Share.period(pack.first(), pack.last()),
                brief,
                halves,
                notKnown,
                questions,
                counted.months().stream().map(PackPages::row).toList(),
                sources,
                Plainness.inWords(Plainness.written(halves, Stream.of(brief, notKnown, questions, sources))),
                viewer.may(Permission.MAKE_PACK),
                done(pack));
    }

    private String theme(Pack pack, Counted counted) {
        var number = pack.theme();
        if (number == null) {
            return "";
        }
        return counted.about(number)
                .map(Counted.About::name)
                .or(() -> themes.byNumber(number).map(Themes.Theme::name))
                .orElse("");
    }

    private String place(Pack pack, Viewer viewer) {
        var place = pack.placeId();
        return place == null
                ? viewer.organisationName()
                : Objects.requireNonNull(places.byId().get(place)).name();
    }

    private static List<String> brief(Pack pack, Counted counted, String place, String about) {
        var lines = new ArrayList<String>();
        var scores = counted.scores();
        lines.add("From " + Share.period(pack.first(), pack.last()) + ", " + Share.people(counted.total())
                + " told us about " + (about.isEmpty() ? "" : "“" + about + "” at ") + place + ".");
        lines.add(
                Share.enough(scores)
                        ? Share.begun(Share.positive(scores))
                                + " of those who gave a score said it was good or very good."
                        : Share.begun(Share.tooFew(scores.total())) + ".");
        if (!counted.themes().isEmpty()) {
            lines.add("People talked most about " + named(counted) + ".");
        }
        return lines;
    }

    private static String named(Counted counted) {
        return counted.themes().stream()
                .limit(2)
                .map(theme -> "“" + theme.name() + "”")
                .collect(Collectors.joining(" and "));
    }

    private List<String> sources(Pack pack, Counted counted, String place) {
        var lines = new ArrayList<>(List.of("The numbers come from what " + Share.people(counted.total())
                + " said from " + Share.period(pack.first(), pack.last()) + " about " + place
                + " and all that belongs to it."));
        lines.addAll(HOW_COUNTED);
        lines.addAll(ChooseStories.RULE);
        lines.add("A computer reads what each comment is about. People put it right. When we tested it, "
                + counted.reader().right() + " in 100 of the things it said were right.");
        lines.add("Counted on " + Days.full(counted.on()) + ". Version " + pack.version() + " of this pack. Made by "
                + names(Set.of(pack.madeBy())).getOrDefault(pack.madeBy(), "a colleague") + " on "
                + Days.full(pack.madeAt().toLocalDate()) + ".");
        return lines;
    }

    private Map<AccountId, String> names(Set<AccountId> people) {
        return accounts.names(people);
    }

    static PackPage.Row row(Counted.Month month) {
        var scores = month.scores();
        return new PackPage.Row(
                Share.month(month.month()),
                month.total(),
                scores.total(),
                cell(scores.veryGood() + scores.good(), scores.total()),
                cell(scores.poor() + scores.veryPoor(), scores.total()));
    }

    private static String cell(long part, long whole) {
        return whole < Share.ENOUGH ? "too few" : Share.inHundred(part, whole) + " in 100";
    }

    private List<PackPage.Done> done(Pack pack) {
        var changes = packs.changes(pack.id());
        var names = names(changes.stream()
                .map(change -> new AccountId(change.byAccount()))
                .collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> new PackPage.Done(
                        "Version " + change.version() + ", "
                                + Days.full(change.at().toLocalDate()) + ", "
                                + names.getOrDefault(new AccountId(change.byAccount()), "a colleague") + ": "
                                + change.what(),
                        change.reason()))
                .toList();
    }
}
