package linchpin.returns.units;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.feedback.Channels;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying once which places are lines of a return, and as which mode each channel counts. */
@Controller
class ArrangeController {

    private final Settings settings;
    private final Units units;
    private final Places places;
    private final Channels channels;
    private final TransactionOperations transactions;
    private final Clock clock;

    ArrangeController(
            Settings settings,
            Units units,
            Places places,
            Channels channels,
            TransactionOperations transactions,
            Clock clock) {
        this.settings = settings;
        this.units = units;
        this.places = places;
        this.channels = channels;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the page prints. */
    record ArrangePage(
            Setting setting,
            Units.Parent parent,
            List<Candidate> places,
            List<Channel> channels,
            List<Choice> modes,
            boolean modesChecked) {}

    /** A place that may be a line. */
    record Candidate(UUID id, String name, boolean chosen, Unit unit) {}

    /** A channel and the mode it counts as. */
    record Channel(String code, String label, String mode) {}

    private Setting setting(String code, Viewer viewer) {
        if (!viewer.reach().whole()) {
            throw ReturnRefused.ofTheWhole();
        }
        return settings.in(YearMonth.now(clock), code);
    }

    @Needs(Permission.MAKE_RETURN)
    @GetMapping("/returns/arrange/{code}")
    ModelAndView ask(@PathVariable String code, Viewer viewer) {
        var setting = setting(code, viewer);
        var modes = settings.modes(setting, YearMonth.now(clock));
        var labels = channels.all();
        var mapped = units.modes(code, labels.keySet(), modes);
        var mappedChannels = labels.entrySet().stream()
                .map(entry ->
                        new Channel(entry.getKey(), entry.getValue(), mapped.getOrDefault(entry.getKey(), "other")))
                .toList();
        return new ModelAndView(
                "returns/units/arrange",
                Map.of(
                        "page",
                        new ArrangePage(
                                setting,
                                units.parent(),
                                candidates(code, viewer.organisationName()),
                                mappedChannels,
                                modes.stream()
                                        .map(mode -> new Choice(mode.code(), mode.label()))
                                        .toList(),
                                modes.stream().allMatch(Setting.Mode::checked))));
    }

    private List<Candidate> candidates(String code, String organisation) {
        var chosen = units.of(code).stream().collect(Collectors.toMap(Unit::placeId, Function.identity()));
        var candidates = new ArrayList<Candidate>();
        candidates.add(candidate(code, Unit.WHOLE, "The whole organisation (" + organisation + ")", chosen));
        places.all().stream()
                .filter(place -> place.open() || chosen.containsKey(place.id().id()))
                .forEach(place -> candidates.add(candidate(code, place.id().id(), place.fullName(), chosen)));
        return candidates;
    }

    private static Candidate candidate(String code, UUID id, String name, Map<UUID, Unit> chosen) {
        var unit = chosen.get(id);
        return new Candidate(id, name, unit != null, unit == null ? new Unit(code, id, "", "", "") : unit);
    }

    @Needs(Permission.MAKE_RETURN)
    @PostMapping("/returns/arrange/{code}")
    ModelAndView arrange(@PathVariable String code, @RequestParam Map<String, String> sent, Viewer viewer) {
        var setting = setting(code, viewer);
        var chosen = candidates(code, viewer.organisationName()).stream()
                .filter(candidate -> sent.containsKey("place-" + candidate.id()))
                .map(candidate -> new Unit(
                        code,
                        candidate.id(),
                        text(sent, "site-" + candidate.id(), 20),
                        text(sent, "one-" + candidate.id(), 100),
                        text(sent, "two-" + candidate.id(), 100)))
                .toList();
        var known = settings.modes(setting, YearMonth.now(clock)).stream()
                .map(Setting.Mode::code)
                .toList();
        var modes = new HashMap<String, String>();
        channels.all().keySet().stream()
                .filter(channel -> known.contains(sent.get("mode-" + channel)))
                .forEach(channel -> modes.put(channel, text(sent, "mode-" + channel, 40)));
        transactions.executeWithoutResult(_ -> {
            units.arrange(code, chosen);
            units.count(code, modes);
            units.parent(new Units.Parent(text(sent, "parentCode", 20), text(sent, "parentName", 200)));
        });
        return new ModelAndView("redirect:/returns");
    }

    private static String text(Map<String, String> sent, String field, int longest) {
        var text = Typed.text(sent.get(field));
        return text.substring(0, Math.min(longest, text.length()));
    }
}
