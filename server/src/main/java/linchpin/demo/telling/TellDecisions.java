package linchpin.demo.telling;

import java.util.List;
import java.util.Map;
import linchpin.decisions.DecisionId;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.acting.SetUpDecisions;
import linchpin.decisions.acting.SetUpDecisions.Question;
import linchpin.decisions.acting.TakeDecisions;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.demo.leading.TellMoney;
import linchpin.demo.telling.TellProposals.Doer;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What is decided together: the room for teenagers, followed to its review, and which worries the patient leaders take up next. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellDecisions {

    private static final int VOTED = 92;
    private static final int DAYS_TO_VOTE = 9;

    private final DaysAgo days;
    private final SetUpDecisions settingUp;
    private final TakeDecisions taking;
    private final TellMoney money;

    TellDecisions(DaysAgo days, SetUpDecisions settingUp, TakeDecisions taking, TellMoney money) {
        this.days = days;
        this.settingUp = settingUp;
        this.taking = taking;
        this.money = money;
    }

    /** Patients hold 60 of 100; the medical director votes against, and says why. */
    void room(Cast cast, ProposalId room, Doer young) {
        var yesNo = rules(How.YESNO, List.of("The room"), 1, "60", "40");
        var asked = new Question(
                "Does the old linen store become the teenagers’ room?",
                "As drawn in the third version of the proposal: a door that shuts, a table to work at, open until ten. The linen moves to the basement.",
                cast.place("Ash ward"),
                room,
                yesNo,
                DAYS_TO_VOTE);
        var leaders = List.of(cast.who(Role.PATIENT_LEADER), young.viewer().account());
        var staff = List.of(cast.who(Role.CHAMPION), cast.who(Role.LINCHPIN), cast.colleague());
        var id = days.act(cast, VOTED, Role.LINCHPIN, viewer -> settingUp.publish(viewer, asked, leaders, staff));
        voted(cast, id, young);
        days.product(cast, VOTED - DAYS_TO_VOTE, () -> taking.closes(id));
        follows(cast, id);
        money.tell(cast, id);
    }

    private void voted(Cast cast, DecisionId id, Doer young) {
        var first = new Doer(young.viewer(), Role.PATIENT_LEADER, VOTED - 1);
        votes(first, id, "yes", "We have been asking for a door since spring.");
        votes(Doer.of(cast, Role.PATIENT_LEADER, VOTED - 2), id, "yes", null);
        votes(
                Doer.of(cast, Role.CHAMPION, VOTED - 3),
                id,
                "no",
                "I would rather have it nearer to the nurses’ desk, and shall not stand in its way.");
        votes(Doer.of(cast, Role.LINCHPIN, VOTED - 4), id, "yes", null);
        votes(Doer.colleague(cast, VOTED - 5), id, "yes", "The linen has somewhere else to go.");
    }

    private void follows(Cast cast, DecisionId id) {
        days.act(cast, 81, Role.LINCHPIN, viewer -> {
            taking.follows(
                    viewer,
                    id,
                    "The linen store is cleared and fitted out within two months. Three young people look at it before it opens.",
                    cast.colleague(),
                    days.day(-60));
            return id;
        });
        days.act(cast.asColleague(), 20, Role.END_USER, viewer -> {
            taking.kept(viewer, id, "It is open every day until ten. The kettle comes when the sockets are moved.");
            return id;
        });
    }

    private void votes(Doer doer, DecisionId id, String say, @Nullable String why) {
        days.act(doer.viewer(), doer.daysAgo(), doer.role(), viewer -> {
            taking.answers(viewer, id, say, why);
            return id;
        });
    }

    /** For the leaders alone; one has voted, the other has eleven days left. */
    void worries(Cast cast, Doer young) {
        var options = List.of(
                "Getting home: tablets, transport, who rings",
                "Nights: noise, lights, waking",
                "Being told what happens next",
                "Interpreters who are there",
                "Waiting rooms",
                "What parking costs");
        var leader = cast.as(Role.PATIENT_LEADER);
        var asked = new Question(
                "Which two worries do we take up first next year?",
                "Each of these came up again and again in what people told us this year. We follow two of them from spring to autumn.",
                null,
                null,
                rules(How.DOTS, options, 2, "100", null),
                14);
        List<AccountId> leaders = List.of(leader.account(), young.viewer().account());
        var id = days.act(cast, 3, Role.PATIENT_LEADER, viewer -> settingUp.publish(viewer, asked, leaders, List.of()));
        days.act(young.viewer(), 2, Role.PATIENT_LEADER, viewer -> {
            taking.dots(viewer, id, Map.of(2, 2, 3, 2));
            return id;
        });
    }

    /** @param staff what they hold of 100; null where it is for patients alone */
    private static Rules rules(How how, List<String> options, int seats, String patients, @Nullable String staff) {
        var parties = staff == null
                ? List.of(new Party(PartyCode.PATIENTS, patients, 1))
                : List.of(new Party(PartyCode.PATIENTS, patients, 1), new Party(PartyCode.STAFF, staff, 1));
        var dots = how == How.DOTS;
        return new Rules(
                how,
                false,
                false,
                false,
                true,
                dots ? null : "50",
                dots ? "4" : null,
                dots ? "2" : null,
                seats,
                dots ? "3" : null,
                parties,
                options,
                List.of(),
                List.of());
    }
}
