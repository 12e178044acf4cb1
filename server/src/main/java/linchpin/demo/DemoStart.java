package linchpin.demo;

import java.util.List;
import java.util.Objects;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.EconomyId;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Organisations.Economy;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Makes the fictional economy when a demonstration starts, as far as an earlier start did not: that may have been cut off. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoStart implements ApplicationRunner {

    private final Organisations organisations;
    private final DemoPeople people;
    private final MakeTrust makeTrust;
    private final DemoImport survey;

    DemoStart(Organisations organisations, DemoPeople people, MakeTrust makeTrust, DemoImport survey) {
        this.survey = survey;
        this.organisations = organisations;
        this.people = people;
        this.makeTrust = makeTrust;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var missing = FictionalTrust.ALL.stream()
                .filter(trust -> organisations.withCode(trust.code()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            make(missing);
        }
        bringSurvey();
        if (!missing.isEmpty()) {
            System.out.println("The demonstration is ready.");
        }
    }

    private void bringSurvey() {
        var first = organisations
                .withCode(FictionalTrust.ALL.getFirst().code())
                .orElseThrow()
                .id();
        var analyst = Tenancy.in(first.id(), people::open).get(Role.ANALYST);
        try (var _ = Tenancy.enter(
                new Tenancy.Scope(first.id(), Objects.requireNonNull(analyst).id(), Role.ANALYST.name()))) {
            survey.bring();
        }
    }

    private void make(List<FictionalTrust> missing) {
        System.out.println(
                "Making the demonstration: three fictional organisations and two years of invented feedback …");
        var economy = economy();
        missing.forEach(trust -> make(trust, economy));
    }

    private void make(FictionalTrust trust, EconomyId economy) {
        var id = OrganisationId.fresh();
        var accounts = Tenancy.in(id.id(), people::open);
        var linchpin = Objects.requireNonNull(accounts.get(Role.LINCHPIN)).id();
        try (var _ = Tenancy.enter(new Tenancy.Scope(id.id(), linchpin, Role.LINCHPIN.name()))) {
            makeTrust.make(trust, id, economy, accounts);
        }
    }

    private EconomyId economy() {
        return organisations.economies().stream()
                .filter(economy -> economy.name().equals(FictionalTrust.ECONOMY))
                .map(Economy::id)
                .findFirst()
                .orElseGet(() -> organisations.foundEconomy(FictionalTrust.ECONOMY));
    }
}
