package linchpin.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.demo.DemoFeedback.Entered;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Receipts;
import linchpin.organisation.EconomyId;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the fictional economy at the first start of a demonstration, one organisation a transaction. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoStart implements ApplicationRunner {

    /** What the receipts that the picker shows are numbered with. */
    static final List<String> RECEIPTS = List.of("demonstration receipt: night", "demonstration receipt: waiting");

    private final Organisations organisations;
    private final Places places;
    private final DemoPeople people;
    private final DemoFeedback feedback;
    private final DemoReading reading;
    private final Stories stories;
    private final DemoPack pack;
    private final Receipts receipts;
    private final TransactionOperations transactions;

    DemoStart(
            Organisations organisations,
            Places places,
            DemoPeople people,
            DemoFeedback feedback,
            DemoReading reading,
            Stories stories,
            DemoPack pack,
            Receipts receipts,
            TransactionOperations transactions) {
        this.organisations = organisations;
        this.places = places;
        this.people = people;
        this.feedback = feedback;
        this.reading = reading;
        this.stories = stories;
        this.pack = pack;
        this.receipts = receipts;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!organisations.all().isEmpty()) {
            return;
        }
        System.out.println(
                "Making the demonstration: three fictional organisations and two years of invented feedback …");
        var accounts = people.open();
        var economy = organisations.foundEconomy(Trust.ECONOMY);
        Trust.ALL.forEach(trust -> make(trust, economy, accounts));
        System.out.println("The demonstration is ready.");
    }

    private void make(Trust trust, EconomyId economy, Map<Role, AccountId> accounts) {
        var id = OrganisationId.fresh();
        try (var _ = Tenancy.enter(new Tenancy.Scope(
                id.id(), Objects.requireNonNull(accounts.get(Role.LINCHPIN)).id(), Role.LINCHPIN.name()))) {
            var entered = transactions.execute(_ -> {
                organisations.found(id, new NewOrganisation(trust.code(), trust.name(), trust.kind(), economy));
                people.give(accounts);
                trust.places().forEach(this::open);
                return feedback.enter(trust, leaves());
            });
            var scene = new Storyteller.Scene(organisations.with(id).orElseThrow(), accounts);
            reading.read(scene, entered);
            tell(trust, scene, entered);
            pack.make(scene);
        }
    }

    private void tell(Trust trust, Storyteller.Scene scene, List<Entered> entered) {
        switch (trust.care()) {
            case "hospital" -> issue(stories.hospital(scene, entered));
            case "community" -> stories.community(scene, entered);
            default -> stories.mentalHealth(scene, entered);
        }
    }

    private void issue(List<FeedbackId> worthTrying) {
        transactions.executeWithoutResult(_ -> {
            for (var i = 0; i < worthTrying.size(); i++) {
                receipts.issue(worthTrying.get(i), RECEIPTS.get(i));
            }
        });
    }

    private void open(String path) {
        PlaceId parent = null;
        for (var step : path.split(" > ", -1)) {
            var name = step.substring(0, step.indexOf(':'));
            var kind = step.substring(step.indexOf(':') + 1);
            parent = existing(parent, name, kind);
        }
    }

    private PlaceId existing(@Nullable PlaceId parent, String name, String kind) {
        return places.all().stream()
                .filter(place -> place.name().equals(name))
                .map(Place::id)
                .findFirst()
                .orElseGet(() -> places.open(parent, name, kind, null));
    }

    /** Feedback is about wards, teams and services, not about the divisions above them. */
    private List<Place> leaves() {
        var all = places.all();
        var leaves = new ArrayList<>(all);
        leaves.removeIf(place -> all.stream().anyMatch(other -> place.id().equals(other.parent())));
        return leaves;
    }
}
