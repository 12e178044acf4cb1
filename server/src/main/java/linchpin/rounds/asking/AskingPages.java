package linchpin.rounds.asking;

import java.util.List;
import java.util.Map;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.rounds.AskedQuestions;
import linchpin.rounds.ReadSaid;
import linchpin.rounds.Round;
import linchpin.rounds.Rounds;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the public page of a round. */
@Component
class AskingPages {

    private final Organisations organisations;
    private final Rounds rounds;
    private final ReadSaid reading;
    private final AskedQuestions questions;
    private final TakeBackWords takingBack;

    AskingPages(
            Organisations organisations,
            Rounds rounds,
            ReadSaid reading,
            AskedQuestions questions,
            TakeBackWords takingBack) {
        this.takingBack = takingBack;
        this.organisations = organisations;
        this.rounds = rounds;
        this.reading = reading;
        this.questions = questions;
    }

    /** An organisation's rounds that are open, with when each closes. */
    record OpenPage(Organisation organisation, List<Line> rounds) {}

    record Line(Round round, String times) {}

    /** A round where it was found. */
    record Found(Organisation organisation, Round round) {}

    /** @throws NotFound when no organisation has the code today */
    Organisation organisation(String code) {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        var last = organisation.validTo();
        if (last != null && last.isBefore(rounds.today())) {
            throw new NotFound();
        }
        return organisation;
    }

    /** @throws NotFound where the organisation has no round with this number */
    Found found(String code, String number) {
        var organisation = organisation(code);
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound();
        }
        var round = Tenancy.in(organisation.id().id(), () -> rounds.numbered(Integer.parseInt(number)));
        return new Found(organisation, round.orElseThrow(NotFound::new));
    }

    OpenPage open(String code) {
        var organisation = organisation(code);
        return Tenancy.in(
                organisation.id().id(),
                () -> new OpenPage(
                        organisation,
                        rounds.open().stream()
                                .map(round -> new Line(round, round.times(rounds.today())))
                                .toList()));
    }

    private @Nullable String sent(Round round, String asked) {
        return takingBack.can(round.id(), asked) ? asked : null;
    }

    /** @param asked theme, after and before, as an address has them */
    AskingPage page(Found found, SayForm form, Map<String, String> asked, boolean late) {
        return Tenancy.in(found.organisation().id().id(), () -> {
            var round = found.round();
            var path = "/asking/" + found.organisation().code() + "/" + round.number();
            var paging = Paging.of(asked.getOrDefault("after", ""), asked.getOrDefault("before", ""));
            return new AskingPage(
                    found.organisation(),
                    round,
                    round.state(rounds.today()),
                    round.times(rounds.today()),
                    form,
                    reading.shown(round, path, asked.getOrDefault("theme", ""), paging),
                    questions.of(round.id()),
                    asked.containsKey("sent"),
                    sent(round, asked.getOrDefault("sent", "")),
                    asked.getOrDefault("back", ""),
                    late);
        });
    }
}
